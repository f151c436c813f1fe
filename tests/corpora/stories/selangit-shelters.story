# Two attacks on refuges in one war: shells on St. Clare's school in Kota Deru (12 May 2011), bombs on the camp of Wai
# Lintah (3 June). Shells on the school and on the town, dead and wounded children, the two tolls and those of the war,
# tents burned and tents in all, truces asked, offered and agreed, money asked and pledged, distances all stay apart.

aday      | date     | compatible  | day of the shelling of the school                          | 12 May v. May v. three weeks ago
aclock    | time     | discrepancy | when the shells hit the school                             | 6:40 a.m. v. twenty past seven
atoll     | count    | update      | people killed in the shelling of the school                | at least 18, then 27, then 29
achild    | count    | discrepancy | children killed in the school                              | 11 v. 13
ahurt     | count    | compatible  | people wounded in the school                               | more than 60 v. 64 v. dozens
ashells   | count    | discrepancy | shells that landed inside the school grounds               | five v. seven
acal      | measure  | agree       | calibre of the shells                                      |
agun      | measure  | discrepancy | distance of the army's battery from the school             | 17 km v. 12 km
ashelter  | count    | compatible  | people living in the school                                | about 1,400 v. close to 1,500
arooms    | count    | agree       | classrooms of the school                                   |
awrecked  | count    | agree       | classrooms destroyed                                       |
ahead     | age      | agree       | age of the headmistress                                    |
aboy      | age      | discrepancy | age of Yoram Sigi, who lost his leg                        | nine v. eight
acoord    | count    | agree       | times that the army was told where the school is           | half a dozen is six
ahosp     | measure  | agree       | distance from the school to the mission hospital           | 22 km is 14 miles
adrive    | duration | discrepancy | how long the way to the hospital took the tractors         | two hours v. three hours
crater    | measure  | agree       | width of the crater in the netball court                   | three metres are ten feet
pupils    | count    | agree       | pupils of the school in peacetime                          |
ops       | count    | discrepancy | people on whom Quartermain operated until Friday midnight  | 31 v. 37
agen      | age      | agree       | age of General Liwutang                                    |
cease     | date     | discrepancy | day on which the last cease-fire was signed                | 14 November v. 16 November
ceaselen  | duration | compatible  | how long that cease-fire held                              | eleven weeks v. less than three months
began     | date     | agree       | year in which the war began                                |
wardead   | count    | compatible  | people killed in the war so far                            | some 8,500 v. more than 8,000
displaced | count    | agree       | people driven from their homes by the war                  |
bday      | date     | compatible  | day of the air attack on the camp                          | 3 June v. early June v. June
bclock    | time     | agree       | when the planes attacked the camp                          |
btoll     | count    | discrepancy | people killed in the camp                                  | 41 v. 47 v. 19
bchild    | count    | agree       | children killed in the camp                                |
bplanes   | count    | discrepancy | planes that attacked the camp                              | two v. three
bbombs    | count    | agree       | bombs dropped on the camp                                  |
btents    | count    | discrepancy | tents burned in the camp                                   | 230 v. 320
bpop      | count    | compatible  | people who lived in the camp before the attack             | 23,000 v. more than 20,000
bfled     | count    | update      | people who have left the camp since the attack             | 9,000 that night, 14,000 later
bfront    | measure  | agree       | distance of the camp from the front line                   | 8 km is five miles
bmed      | count    | agree       | staff of the camp's clinic who were killed                 |
bhurt     | count    | compatible  | people wounded in the camp                                 | 112 v. more than a hundred
brice     | measure  | discrepancy | rice burned in the camp's store                            | 60 tons v. 90 tons
bstore    | duration | agree       | how long that rice would have lasted                       |
vote      | score    | agree       | vote of the Security Council                               |
truce     | duration | agree       | length of the truce that was agreed                        | 48 hours are two days
aid       | money    | discrepancy | money pledged for the north                                | $18 million v. $28 million
ask       | money    | agree       | money for which the U.N. had asked                         |

== wire-school-may.txt 2011-05-12
Shells hit school packed with refugees in Selangit; at least [atoll=>=18|18] dead

KOTA DERU, Selangit, May 12, 2011 – Artillery shells slammed into a girls' school where families had taken shelter from the fighting in northern Selangit [aday=2011-05-12|on Thursday], killing at least [atoll=>=18|18 people], the U.N. refugee agency and hospital officials said.

[ashells=5|Five shells] landed within the walls of the St. Clare school at about [aclock=06:40|6:40 a.m.], as women were lighting fires for breakfast, said Maria Tolo, its [ahead=54|54-year-old] headmistress. At least two dozen more fell on the town.

"I counted, because I had nothing else to do," she said by telephone. "Then the counting stopped and the screaming began."

About [ashelter=~1400|1,400 people] had been living in the school's [arooms=16|16 classrooms], [awrecked=4|four] of which were destroyed, according to the agency. It said it had given the army the position of the building [acoord=6|six times], most recently on Tuesday.

[ahurt=>60|More than 60 people] were wounded. The town's clinic has no fuel, and most were taken on trailers behind farm tractors to the mission hospital in Batu Nira, [ahosp=22 km|22 kilometers] to the south, a trip of [adrive=2 h|two hours].

The army said it had not fired. The rebel Ulu Front, which wants independence for the north, said it had no men within three kilometers of the school.

The war has killed [wardead=~8500|some 8,500 people] since [began=2007|2007] and driven [displaced=310000|310,000] from their homes.

== suri-times.txt 2011-05-13
Army: 'Our guns were cold'

By Our Defence Correspondent

BANDAR SURI – The death toll of [aday=2011-05-12|Thursday's] explosions at a school in Kota Deru rose to [atoll=27|27] overnight, [achild=13|13 of them children], as the army dismissed what a general called the fairy tales of terrorists and their friends in the aid business.

Brig. Gen. Hasan Liwutang, [agen=51|51], who took over the northern command in March, told reporters that the Front had fired mortars from an orchard behind St. Clare's at [aclock=07:20|twenty past seven], drawing no reply. The army's nearest battery, he said, was on Sinjau ridge, [agun=17 km|17 kilometers] away, and had been silent since Monday.

"Our guns were cold. You may go and put your hand on them," he said. Reporters, who are not allowed north of the Nira river, could not.

The Health Ministry counted [ahurt=64|64 wounded], 19 of them gravely. It has sent a truck of blood plasma and two surgeons, who were held up at an army roadblock for five hours.

St. Clare's, opened by Irish nuns in 1931, teaches [pupils=620|620 girls] in quiet times. It has been closed since the Front walked out of the cease-fire that the two sides signed [cease=2010-11-16|on 16 November]. That truce had held for [ceaselen=11 weeks|eleven weeks], longer than the three before it together.

The Government will give the family of each victim 40,000 dinars, the general said, "whoever killed him".

== globe-feature.txt 2011-05-14
The shoes outside room nine

Kota Deru

The shoes were still in rows yesterday outside a classroom that no longer had a door, because the headmistress does not allow shoes inside. There were 22 pairs. Maria Tolo knew whose they were.

Miss Tolo, [ahead=54|54], had put the mothers with the smallest babies on the north side, furthest from the road. That is where the [awrecked=4|four rooms] were. "I chose for them," she said.

It came at [aclock=06:40|6.40] [aday=2011-05-12|on Thursday morning]; she is certain, for the generator that charges everyone's telephones goes on at half past and the first were ten minutes in. There were [ashells=7|seven explosions] inside the wall, she now thinks. One left a hole [crater=3 m|three metres] wide in the netball court. Of the [atoll=27|27 dead], [achild=11|11] were children.

[ashelter=<1500|Close to 1,500 people] slept in St Clare's, which has [arooms=16|16 classrooms] and desks for [pupils=620|620 girls]. The United Nations had told the army where it was on [acoord=6|half a dozen] occasions. The fragments that now hold down the papers on Miss Tolo's desk come from [acal=122 mm|122mm] shells. The army has such guns. The rebels, so far as anyone knows, do not.

At the mission hospital in Batu Nira, [ahosp=14 mi|14 miles] off by a road on which the tractors needed [adrive=3 h|three hours], Yoram Sigi, [aboy=9|nine], wanted to know whether his leg would grow again. Dr Ines Quartermain, who between [aday=2011-05-12|Thursday morning] and midnight last night operated on [ops=31|31 people] with one box of anaesthetic, told him that it would not, but that he would.

== live-camp.txt 2011-06-03
Selangit camp attack – as it happened

17.02 Reports are coming in of an air attack on Wai Lintah, the biggest of the camps for displaced people in the north. [bpop=>20000|More than 20,000 people] live there.

17.19 A nurse in the camp's clinic, reached by satellite phone, says that jets came over [bclock=16:15|at a quarter past four] "so low that I saw the rivets". She has 15 bodies in the maternity tent.

17.44 It seems there were [bplanes=2|two planes], one after the other, and [bbombs=4|four bombs]. The last did not explode.

18.10 The army has "nothing to report from that sector". The front line is [bfront=8 km|8km] from the camp.

18.35 The store of the World Food Programme is burning. An official says that there were [brice=90 t|90 tonnes] of rice in it, [bstore=6 weeks|six weeks'] supply for the camp.

19.20 It is dark now and people are walking. The agency believes that [bfled=9000|9,000] have left for the river since [bday=2011-06-03|this afternoon].

19.41 For those just joining us: [aday=2011-05-12|three weeks ago] shells hit a school in Kota Deru, killing [atoll=29|29]. The army denied that, too.

20.15 The death toll is [btoll=41|41], says the governor of the province. [bmed=3|Three] of the dead worked in the clinic, among them the nurse to whom we spoke at 17.19. She went back out for her radio, a colleague says.

20.30 We are closing this page.

== wire-camp-june.txt 2011-06-04
Air raid on Selangit camp sets tents ablaze, kills [btoll=41|41]

WAI LINTAH, Selangit, June 4, 2011 – Rescuers raked through the ashes of [btents=230|230 tents] on Saturday after government warplanes bombed a camp for refugees, killing [btoll=41|41 people], [bchild=17|17 of them children], in the deadliest attack on civilians since the war began.

[bplanes=2|Two jets] dropped [bbombs=4|four bombs] on the camp at [bclock=16:15|4:15 p.m.] [bday=2011-06-03|on Friday], witnesses said. One struck the line for drinking water. Another failed to go off.

[bhurt=112|One hundred and twelve people] were wounded and [bmed=3|three] members of the clinic's staff of 14 killed, said Paul Iredale of the U.N. refugee agency. A warehouse that held [brice=60 t|60 metric tons] of rice was gutted.

Wai Lintah had been home to [bpop=23000|23,000] of the [displaced=310000|310,000 people] displaced by the conflict. [bfled=14000|Fourteen thousand] have fled the camp, Iredale said, and there is no other for them to go to.

Brig. Gen. Hasan Liwutang, the army's commander in the north, acknowledged a sortie but said that the target was a rebel fuel dump at the edge of the camp, which lies [bfront=8 km|eight kilometers] behind the front. "Tents do not burn like that," he said.

The attack came [aday=2011-05-12|22 days after] shells fell on a school in the town of Kota Deru and killed [atoll=29|29].

== tabloid-camp.txt -
BOMBED IN THE WATER QUEUE

Kids among [btoll=47|47] slain as jets blitz refugees

THEY had walked for nine days to be safe. They were queuing with jerrycans when the jets came.

[bchild=17|Seventeen children] were among the [btoll=47|47] blown apart or burned alive [bday=2011-06-03|on Friday] when [bplanes=3|three fighters] screamed out of the sun over the Wai Lintah refugee camp and let go [bbombs=4|four bombs].

Within minutes [btents=320|320 tents] had gone up like paper. British nurse Hattie Lomas, 33, dragged eleven patients from the blazing clinic, where [bmed=3|three] of her workmates lay dead. "I'm not brave, I'm just big," said the 6ft Yorkshirewoman.

Butcher-in-chief is General Hasan Liwutang, [agen=51|51], who trained at Sandhurst and likes Mozart. [aday=2011-05|Last month] his guns were blamed for pulverising a girls' school. [atoll=29|Twenty-nine] died there, including a baby of six days. He said rebels did it.

He earned his spurs when the war started in [began=2007|2007], burning villages in the coffee hills.

In the ashes of the grain store yesterday women were picking out single grains of rice. What burned there would have fed the camp for [bstore=6 weeks|six weeks].

HOW YOU CAN HELP: £5 buys a blanket. Call the number on page 2.

== nurse-blog.txt -
Notes from the wrong side of the river

I have been asked for numbers, so here they are, and then I'll stop.

When they shelled St. Clare's I was in Batu Nira. [ahurt=dozens|Dozens] came in by tractor. We had nine beds. The ride had taken them [adrive=2 h|two hours], and for two it had been too long. The boy everybody writes about, Yoram, is [aboy=8|eight], by the way; I filled in the form with his aunt. He lost the left leg, not the right.

Then I was sent up to Wai Lintah, and after eleven days there it was [bclock=16:15|quarter past four] and I was looking for my tea. I never heard a plane. I heard the tea urn hit the floor. We treated [bhurt=>100|more than a hundred] that evening, and I stopped counting the others when I got to thirty, because I knew the next one. [bmed=3|Three] of us who worked in that tent are dead.

People ask if the rebels were in the camp. I saw two, once, with toothache.

What has changed? Nothing much. The rice is gone, [brice=60 t|60 tons] of it. They promised that the planes would stop for [truce=2 days|two days] so that the rest can get away. The nuns at Batu Nira have a goat now. It eats the dressings.

Somebody in New York has pledged [aid=$18 million|18 million dollars]. I'd settle for a second pair of scissors.

== brief-council.txt 2011-06-07
Council condemns Selangit camp bombing

UNITED NATIONS, June 7 – The Security Council on Monday night condemned the bombing of a refugee camp in Selangit and called on both sides to stop fighting, in a resolution that passed by [vote=13-0|13 votes to none], with two abstentions.

The text, drafted by Norway, demanded a truce of 72 hours to let civilians leave Wai Lintah, where [btoll=47|47 people] died [bday=2011-06-03|on Friday]. The government had offered 24. Late on Monday diplomats said it had agreed to [truce=48 h|48 hours], beginning on Thursday at 6 a.m.

A week earlier the council had failed to agree on a statement about the school in Kota Deru, which was hit by [ashells=5|five] artillery shells [aday=2011-05|in May].

Donors meeting in Geneva promised [aid=$28 million|$28 million] for the north. The U.N. had appealed for [ask=$75 million|$75 million]. Of the camp's people [bfled=14000|14,000] are now on the road, and a further 6,000 are expected to join them.

The conflict, which broke out in [began=2007|2007], has cost [wardead=>8000|more than 8,000 lives]. The last cease-fire was signed [cease=2010-11-14|on November 14].

== surgeon-interview.txt -
'He asked me the only question that mattered'

Dr. Ines Quartermain, 46, came home to Halifax last week after five months at the mission hospital in Batu Nira. She spoke to Ned Fairlie.

Q: You were there when the school was shelled.
A: I was asleep. They shook me at seven, and the first tractor came in at nine. Between that and midnight on the Friday I operated on [ops=37|37 people]. I know, because I had to sign for each ampoule.

Q: The army says the nearest guns were too far off to be accurate.
A: They were [agun=12 km|12 kilometers] off. We could see the flashes from the roof of the laundry, every night. I'm a surgeon, but what I took out of people was [acal=122 mm|122-millimeter] steel; a man from the Red Cross put it on a scale.

Q: [achild=11|Eleven children] died.
A: Two of those died with me. Another 20 lived. Nobody asks about the 20.

Q: Yoram Sigi was one of them.
A: He was [aboy=9|nine] and he asked me whether it would grow back. He asked me the only question that mattered that day. The colonel who came with flowers asked me whether I was a Catholic.

Q: Could it have been a mistake?
A: They had the coordinates. They'd been told [acoord=6|six times]. After [awrecked=4|four classrooms] you run out of mistakes. And the camp, [bday=2011-06|in June]? The camp had a red cross on the roof you could see from an airliner.

Q: Will you go back?
A: When there's anaesthetic.

== analysis-july.txt 2011-07-17
Two refuges, no answers

By Corin Halloway

July 17, 2011 – What is known, two months on, about the two attacks that turned a forgotten war into a cause? Less than the numbers suggest.

Kota Deru, [aday=2011-05-12|May 12]. [ashells=7|Seven shells] fell inside the grounds of St. Clare's, says a team of the Red Cross that measured the holes, the largest of which, on the netball court, was [crater=10 ft|10 feet] across. By the time the last of the wounded had died, the toll stood at [atoll=29|29]. All agree on the caliber, [acal=122 mm|122 millimeters]. Nobody agrees on who pulled the lanyard.

Wai Lintah, [bday=2011-06-01/2011-06-05|early June]. Here there is no doubt about who, only about why. General Liwutang's fuel dump has not been found. A satellite image taken an hour before shows the line at the tap and, [bfront=5 mi|five miles] to the north, the trenches. He put the dead at [btoll=19|19], all of them fighters. The U.N. agency, which has a name for each, puts them at [btoll=41|41], as on the first evening, of whom [bchild=17|seventeen] were children; the council in New York preferred a higher figure from the camp's elders. His camera film, shown to envoys but never published, has [bplanes=2|two aircraft] in it and [btents=230|230 tents] in flames out of 3,900.

What did the outrage buy? A resolution ([vote=13-0|13 to 0], China and Russia abstaining). A pause of [truce=48 h|48 hours], of which 31 were kept. And [aid=$28 million|$28 million], little more than a third of the [ask=$75 million|75 million] that was needed, for [displaced=310000|310,000 people].

The last cease-fire, that of [cease=2010-11-14|November 14], lasted [ceaselen=<3 months|less than three months]. Nobody talks of another. In the first week of July alone 71 people were killed.
