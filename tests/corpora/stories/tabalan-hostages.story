# Two kidnappings for ransom in the Tabalan Sea: nine people from a dive resort on Manuk (14 May 2010) and two from a
# banana plantation (3 October 2012). Hostages taken, escaped, dead and freed, sums asked, offered and paid, two rewards,
# two boats and one, gunmen and fighters of the band, a walk and a swim, the loggers of 2001 stay apart.

aday      | date     | compatible  | day of the raid on the resort                              | 14 May 2010 v. May v. 2010
aclock    | time     | discrepancy | when the gunmen came ashore at the resort                  | 11:20 p.m. v. ten to eleven
alast     | duration | discrepancy | how long the raid on the resort took                       | 12 minutes v. 20 minutes
agun      | count    | discrepancy | gunmen who raided the resort                               | 14 v. 17
aboats    | count    | agree       | boats of the raiders of the resort                         |
ahost     | count    | agree       | people taken from the resort                               |
aforeign  | count    | agree       | foreigners among those taken from the resort               |
astaff    | count    | agree       | employees among those taken from the resort                |
aguard    | age      | agree       | age of the guard who was killed                            |
aswiss    | age      | agree       | age of Reto Amstad                                         |
awhit     | age      | discrepancy | age of Gail Whitcombe when she was taken                   | 34 v. 38
acott     | count    | agree       | cottages of the resort                                     |
arate     | money    | discrepancy | price of a night at the resort                             | $180 v. $108
adist     | measure  | agree       | distance from Manuk to Lakut                               | 160 km are 100 miles
amarine   | count    | compatible  | soldiers who searched for those taken from the resort      | 1,200 v. more than a thousand
ahelp     | count    | update      | people arrested as helpers of the raid on the resort       | two, then five
aask      | money    | agree       | ransom asked for those taken from the resort               |
apaid     | money    | discrepancy | ransom paid for those taken from the resort                | $2.4 million v. $4.2 million
akg       | measure  | agree       | weight of that ransom                                      | 24 kg are 53 pounds
aheld     | duration | compatible  | how long those taken from the resort were held             | 73 days v. more than ten weeks
afreed    | date     | agree       | day on which they were freed                               |
anum      | count    | agree       | hostages of the resort who were freed                      |
aesc      | date     | agree       | day on which the cook escaped                              |
acook     | age      | agree       | age of the cook                                            |
aswim     | measure  | discrepancy | how far the cook swam                                      | three v. five kilometres
adied     | age      | agree       | age of the waiter who died                                 |
adiedday  | date     | compatible  | day on which the waiter died                               | 9 July v. July
acamps    | count    | discrepancy | camps in which the hostages of the resort were kept        | eleven v. nine
aloss     | measure  | agree       | weight that Reto Amstad lost                               | 14 kg are 31 pounds
bday      | date     | compatible  | day on which the two were taken from the plantation        | 3 October 2012 v. 2012
bclock    | time     | agree       | when the two were taken                                    |
bgun      | count    | agree       | gunmen at the plantation                                   |
bhost     | count    | agree       | people taken from the plantation                           |
bekd      | age      | agree       | age of Jonas Ekdahl                                        |
blour     | age      | discrepancy | age of Lourdes Macaraeg                                    | 52 v. 56
bask      | money    | agree       | ransom asked for the two                                   | 60 million pesos are $1.4 million
boffer    | money    | agree       | first offer of the plantation's owners                     |
bpaid     | money    | discrepancy | ransom paid for the two                                    | 20 million v. 12 million pesos
bheld     | duration | compatible  | how long the two were held                                 | 41 days v. nearly six weeks
bfreed    | date     | agree       | day on which the two were freed                            |
bwalk     | duration | discrepancy | how long the two walked to the road                        | three hours v. five hours
bcalls    | count    | agree       | calls by the kidnappers of the two                         |
barea     | measure  | discrepancy | area of the plantation                                     | 1,800 v. 1,300 hectares
bwork     | count    | compatible  | workers of the plantation                                  | 2,140 v. more than 2,000
rew1      | money    | agree       | reward for Bantilan in 2010                                |
rew2      | money    | agree       | reward for Bantilan from 2012                              |
band      | count    | compatible  | fighters of Bantilan's band                                | 70 v. fewer than 100
old       | date     | discrepancy | year in which the loggers were taken                       | 2001 v. 2000
oldnum    | count    | agree       | loggers who were taken                                     |
olddead   | count    | agree       | loggers who were killed                                    |

== wire-resort.txt 2010-05-16
Gunmen seize [ahost=9|nine] at Philippine dive resort

MANUK ISLAND, Philippines, May 16, 2010 – Gunmen in [aboats=2|two speedboats] raided a dive resort in the southern Philippines [aday=2010-05-14|late on Friday], shooting dead a security guard and carrying off [ahost=9|nine people], [aforeign=5|five] of them foreigners, the military said.

[agun=14|Fourteen men] with assault rifles came up the beach of the Coral Garden resort at [aclock=23:20|11:20 p.m.], when most of the guests in its [acott=24|24 cottages] were asleep, said Col. Benito Ocampo, who commands the Marines in the Tabalan Sea. They were back in their boats [alast=12 min|12 minutes] later.

The guard, Rolando Sison, [aguard=29|29], got off one shot before he was hit, Ocampo told reporters on Saturday.

Those missing include a Swiss couple, Reto Amstad, [aswiss=58|58], and his wife, Vreni, 55; Gail Whitcombe, [awhit=34|34], an Australian who taught diving at the resort; a retired bus driver from Britain; and a South Korean student. The other [astaff=4|four] are Filipino employees, among them the cook. A Japanese family of five hid in a water tank and was not found.

Ocampo said he had "little doubt" that the raid was the work of Salim Bantilan, a former police corporal known as Commander Dos, who is believed to lead about [band=70|70 fighters] and has a price of [rew1=5 million pesos|5 million pesos] on his head. His stronghold is the island of Lakut, [adist=160 km|160 kilometers] to the southwest. There was no demand for ransom as of Sunday.

Bantilan rose to notoriety in [old=2001|2001], when his men abducted [oldnum=12|12 loggers] at Port Salud and killed [olddead=3|three] of them after talks broke down.

== tabalan-herald.txt 2010-05-18
One whistle, one bullet, and a bag of rice not yet paid for

By Corazon Liwanag

He'd bought the whistle himself. The resort gave Rolly Sison a shotgun of the kind that is used on crows and [agun=17|seventeen men] came at him with rifles, so he blew the whistle first, and that, say the people in cottages 19 to 24, is why they had time to run into the trees.

He was [aguard=29|29]. His mother, who sells fish crackers at the pier, was told at four in the morning. "The rice is not yet paid for," she kept saying. He earned 6,100 pesos a month. A night in a seaside cottage at Coral Garden, with breakfast, costs [arate=$180|$180].

What happened on Manuk [aday=2010-05-14|last Friday night] was quick, but less quick than the colonel would have it. It was [aclock=22:50|ten to eleven], according to the barman, who had just called last orders; a full [alast=20 min|twenty minutes] passed before he heard the engines start. In that time the raiders went from door to door with a list. They asked for the owner, who was in Cebu for a christening. They took a laptop, the till and every pair of flippers in the shop. Then they were gone, in [aboats=2|two boats] that lay low in the water, without lights.

And they took [ahost=9|nine people]. The names of the [aforeign=5|five foreigners] have been on television. Those of the [astaff=4|four others] have not, and so here they are: Ernesto Dalisay, cook, [acook=41|41]; Jun-Jun Alcaraz, waiter, [adied=22|22]; Marites Obrero, receptionist, 26; and Felix Tan, who fills the air bottles, 33.

Police are holding [ahelp=2|two boatmen] who had sold fuel to strangers on Thursday. Coral Garden opened in 1996 with six huts and a borrowed compressor. It has grown to [acott=24|twenty-four cottages] and 58 employees, which makes it the largest employer on Manuk after the tuna cannery, and it buys its eggs, its ice and its gossip in the village. By Monday noon the last guests had gone. The owner, Bing Arroyo, back from the christening, paid everyone for the month and sat down in the bar with a shotgun across her knees.

The mayor has asked for a patrol vessel. He asked for one after the loggers were taken, too, in [old=2000|2000], and received a jet ski.

== southern-sun.txt -
DIVE TEACHER IN DEVIL'S DEN

AUSSIE blonde Gail Whitcombe is being marched through snake-infested jungle by a killer ex-cop who wants [aask=$10 million|TEN MILLION bucks].

The bubbly [awhit=38|38-year-old] from Geelong was dragged out of bed in her nightie when pirates stormed the [arate=$108|$108-a-night] paradise where she taught holidaymakers to scuba.

"She rang on the Thursday to wish me happy birthday," sobbed mum Dot, 67. "She said it was that quiet she could hear the fish."

Fiend Salim Bantilan – who calls himself Commander Dos because he lost a finger on each hand – phoned a radio station to name his price for all [ahost=9|nine] of his captives. He gave the world until the end of the month.

They're thought to be on Lakut, a lump of malaria and mangrove [adist=100 miles|100 miles] from the resort. [amarine=>1000|More than a thousand] soldiers are combing it. So far they've found a flipper.

The thug's [band=<100|fewer than 100] followers are mostly teenagers paid in rice and ringtones. In his worst outrage he snatched [oldnum=12|a dozen] timber workers, [olddead=3|three] of whom were hacked to death when the cash was late.

Fellow hostage Reto Amstad, [aswiss=58|58], is a Swiss banker, which might be handy.

Canberra says it doesn't pay ransoms. Dot Whitcombe says she's sold the caravan, for $14,000.

== brief-cook.txt 2010-06-04
Cook escapes from Philippine kidnappers

PORT SALUD, Philippines, June 4 – A cook who was kidnapped with [ahost=9|eight other people] at a beach resort [aday=2010-05-14|three weeks ago] has escaped and swum to safety, the Philippine military said on Friday.

Ernesto Dalisay, [acook=41|41], slipped away [aesc=2010-06-02|on Wednesday] while his guards were watching a boxing match on a telephone. He hid under a jetty until dark, entered the water and swam [aswim=3 km|three kilometers] to a neighboring island, where fishermen at first took him for a turtle, Marine Col. Benito Ocampo said.

Dalisay told officers that the others were alive but that two had fever. He counted 22 armed men in the camp, the sixth in which they had been held, and a generator. The kidnappers made him cook; on the second day they had asked him for Swiss food.

Some [amarine=1200|1,200 Marines] and soldiers are now on Lakut. They reached the camp 17 hours after Dalisay left it and found it empty. The mayor of the island complained that two of his carabaos had been shot in the course of the operation.

Whether talks about the [aask=$10 million|$10 million] that has been demanded are under way, no one would say. In Manila a spokeswoman for the president repeated that "not one peso" would be paid by the government.

== wire-freed.txt 2010-07-27
[anum=7|Seven] freed in southern Philippines after [aheld=73 days|73 days]

LAKUT, Philippines, July 27, 2010 – Islamist gunmen released [anum=7|seven people] [afreed=2010-07-26|on Monday] whom they had abducted from a dive resort, ending a hostage crisis that lasted [aheld=73 days|73 days] and cost two lives.

The [aforeign=5|five foreigners] and two Filipinos, thin, bearded or barefoot, were put ashore from a canoe before dawn and led to a mosque, where a former governor who had acted as a go-between was waiting with noodles.

People with knowledge of the talks said [apaid=$2.4 million|$2.4 million] had been handed over at sea on Saturday, less than a quarter of the [aask=$10 million|$10 million] the kidnappers wanted. It came in used hundred-dollar bills, [akg=24 kg|24 kilograms] of them, packed into the carton of a rice cooker. Who put up the money was unclear. Philippine, Swiss and Australian officials all said that they hadn't.

Jun-Jun Alcaraz, [adied=22|22], a waiter, did not come back. He died of malaria [adiedday=2010-07-09|on July 9] and was buried at the last but one of [acamps=11|eleven camps] through which the group was driven. A guard was killed in the raid itself, [aday=2010-05-14|on May 14], and the cook fled [aesc=2010-06-02|on June 2].

Reto Amstad, whose belt went round him almost twice, said he had lost [aloss=14 kg|14 kilograms], "and I was not fat." His wife had broken a toe. They were flown to Zamboanga with the others in a C-130 and will spend two nights in an army hospital.

"They kept us like goats they hoped to sell," said Gail Whitcombe, the Australian, whose birthday fell in the third week. "You don't hurt that kind of goat. You don't feed it much, either." Asked if she had ever given up, she thought for a while and said that there had been an evening in June, when a helicopter flew over with its doors open, and nobody looked down.

The Tabalan Sea, a scatter of some 140 islands between Mindanao and Borneo, has sheltered pirates for as long as there have been charts of it. Kidnapping is among the few trades that pay there. Most of the victims are local shopkeepers, whose families settle within a week for a few thousand dollars and tell no one.

Salim Bantilan, for whom a reward of [rew1=5 million pesos|5 million pesos] has been on offer, got away with most of his band. [ahelp=5|Five people] are in jail on charges of supplying the raiders with fuel and of having drawn up their list of guests.

== wire-plantation.txt 2012-10-04
Swede, Filipina abducted from banana plantation

MABINI, Philippines, Oct 4, 2012 – [bgun=6|Six gunmen] abducted the Swedish manager of a banana plantation and his accountant in the southern Philippines [bday=2012-10-03|on Wednesday], [aday=2010|two years after] the same band emptied a nearby dive resort of its guests, police said.

Jonas Ekdahl, [bekd=47|47], and Lourdes Macaraeg, [blour=52|52], were opening the pay office of the Tabalan Gold estate when the men, who wore the blue overalls of the sprayers, stepped out of the fog at [bclock=05:45|5:45 a.m.] They tied up a clerk, left a payroll of 1.9 million pesos untouched on the table and marched the captives half a mile to a creek, where an outrigger had been hidden.

The estate, of [barea=1800 ha|1,800 hectares], employs [bwork=2140|2,140 workers], who were sent home on full pay. It belongs to a family company in Gothenburg. Ekdahl had run it for four years and used to drive around in it without guards, saying that a rifle "only tells people you have something," a neighbor recalled.

Bananas from Mabini are eaten in Japan and the Gulf, and the estates, of which there are five, pay what the union calls a road tax to anyone with guns who asks for it. Tabalan Gold had stopped in March. "They told us that it's against Swedish law," said the union's secretary, Nestor Pabalan. "I said, whose law is it on the road?" A note under the door of the chapel had given the company until the end of the harvest to think again.

The regional police chief, Ramon Tolentino, said he recognized the hand of Salim Bantilan. The reward for him was raised to [rew2=8 million pesos|8 million pesos] within hours, from [rew1=5 million pesos|5 million].

[aday=2010-05|In May 2010] [agun=14|fourteen of Bantilan's men] came out of the night at the Coral Garden resort and took [ahost=9|nine hostages], [anum=7|seven] of whom were freed [afreed=2010-07-26|on July 26] of that year. The resort, whose owner could no longer find insurance, closed the next year.

== live-release.txt 2012-11-13
Ekdahl and Macaraeg free: as it happened

6.15am We are hearing from two sources at the Mabini police station that Jonas Ekdahl and Lourdes Macaraeg, missing for [bheld=41 days|41 days], have been released. No confirmation.

6.40am Confirmed by the Swedish embassy. "They are in safe hands, and one of them has asked for coffee."

7.05am A lorry driver found them at ten past four [bfreed=2012-11-13|this morning], sitting on a kilometre stone of the coast road. Let go at about one, they'd walked [bwalk=3 h|three hours] downhill in the rain, he says they told him.

7.30am For those joining us: [bhost=2|the two hostages] were seized [bday=2012-10-03|on 3 October] from the pay office of their plantation. The gunmen wanted [bask=60 million pesos|60 million pesos]; the owners had started at [boffer=5 million pesos|five].

8.10am So was it paid? Police chief Tolentino: "I don't know about any ransom." Asked a second time: "Then I know less."

8.25am The former governor who carried the bag says, off camera, that it held [bpaid=20 million pesos|twenty million].

9.00am Ms Macaraeg, [blour=56|56], is carried past us on a chair, waving. She has a thorn wound in her heel, a doctor says. Mr Ekdahl, [bekd=47|47], walks.

9.45am Sirens at the plantation gate, where hundreds have gathered since five. The cooks have killed two pigs.

10.20am That's all for now. It was the kidnappers' [bcalls=16|sixteenth call], last night, that told the family where to look.

== whitcombe-interview.txt -
"I can still tell a path from a place where somebody's walked"

Gail Whitcombe was [awhit=34|34] when she was taken from Coral Garden. She is 37 now and teaches swimming in a public pool in Ballarat, in the shallow end.

You heard about [bhost=2|the two] from the plantation?
A bloke from Foreign Affairs rang me, the same day. I went and mowed the lawn. They had it [bheld=<6 weeks|not quite six weeks], didn't they? I remember six weeks. At six weeks you've stopped hoping and you haven't yet got used to it.

How did you count the days?
Vreni did, with knots. She had [aheld=73 days|seventy-three] when we came out. I'd got seventy-one, I'd lost two when I was crook. Reto had lost [aloss=31 lb|thirty-one pounds] and she'd lost none, out of spite.

And the camps?
[acamps=9|Nine]. People write all sorts. I can draw you every one. The fifth had a hammock with a Hello Kitty on it.

Ernesto got away.
[acook=41|Forty-one years old], flat feet, and he swims [aswim=5 km|five kilometres] in the dark. He'd told nobody. They beat Felix for it. I'm not angry any more. He sends me recipes.

Who paid for you?
I've been told a number. [apaid=$2.4 million|Two point four million], for [anum=7|seven], so you can do the sum. Mum's caravan is in there somewhere. Dad says it all weighed [akg=53 lb|fifty-three pounds], half of what I did by the finish.

Jun-Jun?
He died on a Friday, [adiedday=2010-07|in July]. He was [adied=22|twenty-two]. He'd wanted to be a dive instructor, and I had told him to learn to swim first.

Would you go back?
The resort's shut. I hear there are goats in the [acott=24|twenty-four cottages].

== risk-letter.txt 2012-12-09
What a hostage costs in the Tabalan Sea

December 9, 2012

Our subscribers ask the same question each time: who pays, and how much? The last two cases allow an answer, with the usual caution that everybody involved has a reason to lie.

Coral Garden, [aday=2010|2010]. [ahost=9|Nine hostages], passports of four states. The opening demand of [aask=$10 million|$10 million] was theatre, as it nearly always is. We put the settlement at [apaid=$4.2 million|$4.2 million], which is rather more than has been reported, and reckon that a third stuck to the fingers of go-betweens. It took [aheld=>10 weeks|more than ten weeks], since three governments insisted on not talking to one another.

Tabalan Gold, [bday=2012|2012]. One family, one negotiator, [bcalls=16|16 calls], of which the longest lasted four minutes. The kidnappers asked for [bask=$1.4 million|the equivalent of $1.4 million] and were offered [boffer=5 million pesos|five million pesos], a twelfth of it. Both sides knew how the other would move. The money, [bpaid=12 million pesos|12 million pesos] by our information, was dropped on day 39, and [bhost=2|both hostages] were on the road two nights after that, although they had to walk for [bwalk=5 h|five hours] to get there. The estate, all [barea=1300 ha|1,300 hectares] of it, was shipping fruit again within the week.

The lesson is not that Swedes are cheaper. It is that [bgun=6|six men] in overalls, who come at [bclock=05:45|a quarter to six] for [bhost=2|two people], have lower overheads than a fleet. At Manuk they had brought [aboats=2|two fast boats] and had to feed a crowd, on an island with [amarine=1200|1,200 marines] on it.

Nor does force seem to shorten anything. In the eight weeks or so between the flight of the cook, on [aesc=2010-06-02|the second of June], and the end, the army fought four skirmishes and fired, so a general has boasted, 61 artillery shells. The hostages spent those weeks on their feet. The one who died, a waiter of [adied=22|22], might have lived with a strip of tablets that costs two dollars at any pharmacy in Zamboanga, and which the kidnappers had in fact asked for.

We expect more of the second kind. The premium for a foreign manager in the region has risen from 1.1 to 1.6 percent of the sum insured.

== brief-bantilan.txt 2013-02-21
Philippine kidnap leader killed in raid

ZAMBOANGA, Philippines, Feb 21, 2013 – Salim Bantilan, the renegade policeman behind a string of kidnappings in the southern Philippines, was killed in a gunfight with Marines on Wednesday, the military said. He was 46.

Two of his men also died, and a Marine was wounded. Troops had been led to the hut, on a hill on Lakut, by a nephew who will collect the [rew2=8 million pesos|8 million pesos] that had been promised for him. They recovered eleven rifles, a woman's dive watch and 740,000 pesos in a biscuit tin.

Bantilan, who once directed traffic in Port Salud, took to the hills after a quarrel about promotion. With [oldnum=12|12 loggers] whom he seized in [old=2001|2001] he discovered, said Col. Benito Ocampo, that "people pay better than the police does." [olddead=3|Three] of the men were murdered.

His biggest coup came [aday=2010-05-14|on May 14, 2010], when [ahost=9|nine guests] and employees of a diving resort were carried off across [adist=160 km|160 kilometers] of open water. His last was the abduction of a Swedish planter, Jonas Ekdahl, and of the estate's accountant, Lourdes Macaraeg, [blour=52|52], who were let go [bfreed=2012-11-13|on Nov. 13] after [bheld=41 days|41 days].

The [bwork=>2000|more than 2,000] workers of the plantation got the news over the loudspeakers that announce the spraying. Ekdahl, who now lives in Sweden, sent them a text message. It said: "Back to work."

Two of the [ahelp=5|five people] jailed as Bantilan's accomplices in the earlier raid asked on Thursday for their release.

== archive-loggers.txt 2001-11-03
From the archive: Nine loggers walk out of the forest

PORT SALUD, November 3, 2001 – After seven months in which they ate, by their own account, "everything that had a skin," nine timber workers came down from the hills behind Port Salud yesterday and asked the first soldier they met for a cigarette.

[oldnum=12|Twelve] had been taken on [old=2001-04-02|the second of April] from the camp of the Salud Timber Company by a band that calls itself a brigade and is led by a traffic policeman. [olddead=3|Three] were killed in June, when a payment of 900,000 pesos went astray between one colonel and the next. Their widows have each had a sack of cement from the company.

For those who remain, said the band's spokesman, a nephew of the mayor, 1.5 million pesos was received. The demand had been for six million. The company denied it. Its manager, a Mr. Uy, pointed out that the firm had a turnover of 80 million last year, "but in logs."

The nine were given a medical check and a parade. The eldest, Simeon Baluyot, 61, had been due to retire in May. He had walked, he thought, about 300 kilometres in slippers. The youngest, who is 17, told the governor that he would rather not go back to the forest but that nobody had yet offered him anything else.

A battalion of 450 soldiers is to be withdrawn by Christmas. The traffic policeman has not been seen since Wednesday. His wife has asked the police for his pay.
