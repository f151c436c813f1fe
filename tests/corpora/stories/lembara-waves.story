# Two tsunamis on the Lembara coast of Indonesia: 17 July 2009 (no warning) and 5 March 2013 (sirens, panic on the roads),
# with the Great Wave of 1961 behind both. Heights at Teluk Sirih and at Pantai Rusa, quake and wave, minutes to the wave and
# to the siren, sirens standing and sounding, tower capacity and load, dead by water and on the road, fares before and on the
# night, pledges of two countries, homes lost and boats lost, hours of the first and the third wave stay apart.

aday      | date     | compatible  | day of the first tsunami                                    | 17 July v. July
aclock    | time     | discrepancy | when the quake of 2009 struck                               | 4:12 p.m. v. 4:21
amag      | measure  | update      | magnitude of the quake of 2009                              | 7.4 at first, revised to 7.6
adepth    | measure  | agree       | depth of the quake of 2009                                  |
aoff      | measure  | agree       | distance of the quake of 2009 from the shore                | 110 km are 68 miles
atoll     | count    | update      | people killed by the tsunami of 2009                        | 86, then 340, at last 418
alag      | duration | discrepancy | time from the quake of 2009 to the first wave               | 38 minutes v. 28
awaves    | count    | agree       | waves in 2009                                               |
ahigh     | measure  | discrepancy | height of the wave of 2009 at Teluk Sirih                   | nine metres v. six
arusa     | measure  | agree       | height of the wave of 2009 at Pantai Rusa                   |
areach    | measure  | compatible  | how far inland the sea came in 2009                         | 800 metres v. about half a mile
ahomes    | count    | compatible  | people made homeless in 2009                                | 31,000 v. more than 30,000
aboats    | count    | discrepancy | boats lost in 2009                                          | 730 v. 370
abuoys    | count    | agree       | buoys off the coast in 2009                                 |
adead     | count    | discrepancy | buoys that did not work in 2009                             | three v. two
abridge   | measure  | agree       | length of the bridge carried away in 2009                   |
akids     | count    | discrepancy | pupils whom the teacher led up the hill                     | 96 v. 69
ateach    | age      | agree       | age of the teacher Maria Lodo in 2009                       |
aaus      | money    | agree       | aid promised by Australia                                   |
ajap      | money    | agree       | aid promised by Japan                                       |
atents    | count    | agree       | tents flown in in 2009                                      |
adark     | duration | agree       | how long Kota Lembara was without power in 2009             | 11 days
bday      | date     | compatible  | day of the second tsunami                                   | 5 March 2013 v. 2013
bclock    | time     | agree       | when the quake of 2013 struck                               |
bmag      | measure  | agree       | magnitude of the quake of 2013                              |
btoll     | count    | agree       | people killed on the night of the second tsunami            |
broad     | count    | discrepancy | people killed on the truck on the hill road                 | 14 v. 11
bwarn     | duration | discrepancy | time from the quake of 2013 to the sirens                   | six minutes v. nine
bsirens   | count    | agree       | sirens of the warning system                                |
bsound    | count    | discrepancy | sirens that sounded in 2013                                 | 31 v. 29
bhigh     | measure  | compatible  | height of the wave of 2013 at Teluk Sirih                   | 4.5 metres v. 15 feet v. more than four metres
bevac     | count    | compatible  | people who fled in 2013                                     | 48,000 v. nearly 50,000
btower    | measure  | agree       | height of the shelter tower                                 |
bcap      | count    | agree       | people for whom the tower was built                         |
bload     | count    | compatible  | people who were on the tower that night                     | 2,100 v. more than two thousand
bcost     | money    | discrepancy | cost of the warning system                                  | $8.2 million v. $2.8 million
bfare     | money    | agree       | what a motorcycle ride up the hill cost that night          |
bregent   | age      | discrepancy | age of the regent Yosef Talu in 2013                        | 51 v. 57
bclear    | time     | agree       | when the all-clear was given in 2013                        |
old       | date     | discrepancy | year of the Great Wave                                      | 1961 v. 1962
oldtoll   | count    | compatible  | people killed by the Great Wave                             | 2,300 v. more than 2,000
oldhigh   | measure  | discrepancy | height of the Great Wave                                    | 14 metres v. 12
oldship   | measure  | agree       | how far inland the steamer was carried                      | 1.2 km are three-quarters of a mile

== wire-july-17.txt 2009-07-17
Tsunami hits Indonesian coast, killing at least [atoll=86|86]

KOTA LEMBARA, Indonesia, July 17, 2009 – A tsunami set off by a strong undersea earthquake crashed into fishing towns on the Lembara coast of Indonesia [aday=2009-07-17|on Friday], killing at least [atoll=86|86 people] and sweeping away houses, boats and a bridge, officials said.

The quake, of magnitude [amag=7.4|7.4], struck at [aclock=16:12|4:12 p.m.] at a depth of [adepth=22 km|22 kilometers], some [aoff=110 km|110 kilometers] offshore, the national geophysics agency said. The sea reached Teluk Sirih, a town of 19,000 people, [alag=38 min|38 minutes] later.

There was no warning. Of [abuoys=4|four buoys] that were moored off the coast to detect such waves, [adead=3|three] were out of order, an official in Jakarta said on condition that he not be named.

"We felt it, we came out of the houses, and then we went in again because of the football," Anton Dede, a fisherman, said by telephone.

Witnesses spoke of a wall of water as high as the mosque, [ahigh=~9 m|nine meters or so]. At Pantai Rusa, farther east, it was [arusa=3 m|three meters].

A nurse at the clinic of Teluk Sirih, reached shortly before the line went dead, said that the wounded were being laid out on the tables of a billiard hall, since the clinic itself was full of mud to the height of the beds. She had one doctor, she said, and he was a dentist. In Kota Lembara, the main town, the market and the lower part of the harbor road were under water and the power was out.

The navy said it was sending two ships from Surabaya, which would need 40 hours. President Susilo Bambang Yudhoyono, who was attending a wedding in Bandung, asked the nation to pray.

The coast was devastated in [old=1961|1961] by what its people call the Great Wave, in which [oldtoll=>2000|more than 2,000 people] drowned.

== jakarta-ledger-july-19.txt 2009-07-19
The hill that remembered

By Dewi Sastro

The children went up in pairs, holding hands, as if to the dentist. At the front walked Maria Lodo, [ateach=44|44], who teaches arithmetic at the elementary school of Teluk Sirih, and who had counted them at the gate: [akids=96|ninety-six]. She counted them again at the top, where the monument to the Great Wave stands, and got the same number. Then they turned round and there was no school.

Mrs. Lodo's grandmother had lived through [old=1961|1961]. "If the ground shakes so long that you can say the Our Father twice, don't stop to find your shoes," the old woman used to say. [aday=2009-07-17|On Friday] it shook for three.

The wave that came [alag=28 min|twenty-eight minutes] afterward was the first of [awaves=3|three], and not the highest. By last night the dead numbered [atoll=340|340], most of them from the market quarter, where the afternoon boats had just come in. A further 150 people are missing. The sea went [areach=800 m|800 meters] inland, to the steps of the bus station, and took back with it [aboats=730|730 boats], a [abridge=140 m|140-meter] bridge and the police post. [ahomes=31000|Thirty-one thousand people] have nowhere to sleep.

The tide gauge in the harbor, before it broke, had drawn a line [ahigh=6 m|six meters] above the mark. At Pantai Rusa, which had feared worse, it was [arusa=3 m|three], and a goat was found alive in a mango tree.

The geophysics agency, which first put the magnitude at [amag=7.4|7.4], said on Saturday that it had been [amag=7.6|7.6]. The hour of the quake, [aclock=16:21|twenty-one minutes past four], is on the stopped clock of the harbormaster.

In the yard of the Catholic hospital a list was being kept on the back of a calendar. "We write down what they wear," said the nun who held the pen, Sister Benedikta. "Faces are not much use." Next to her, volunteers from the university in Kupang were handing out rice, a kilogram for each family, and bottles of water that they had carried over the last 16 kilometers.

On the monument are the names of the dead of last time, [oldtoll=2300|2,300] of them, in columns. There is room at the bottom. The mason left it, people say, at the request of the priest.

== daily-clarion-wave.txt -
KILLER WAVE: 'I surfed it on a fridge'

A BRIT backpacker told last night how he rode out the Indonesian tsunami on a FRIDGE.

Gary Mottram, 26, was sipping a beer in Teluk Sirih when [aday=2009-07-17|Friday's] monster wave, a full [ahigh=9 m|nine metres] of it, burst through the bar. "There was three of them waves, [awaves=3|three], and it was the last what got me," said the Bolton roofer. "I went past the bus station. I had no shorts on."

Gary came to rest [areach=~0.5 mi|about half a mile] from the beach, in a paddy field, with two hens.

He was patched up by a vet, who gave him nine stitches and refused to take a penny.

"Me mum thinks I'm in Bali," he added.

Others were not so lucky. The toll had soared to [atoll=340|340] as dawn broke yesterday. Entire streets had gone. [aboats=730|Seven hundred and thirty] fishing boats were smashed to kindling.

And hapless officials admitted that of the [abuoys=4|four] hi-tech buoys meant to raise the alarm, [adead=2|TWO] had flat batteries. Each had cost £140,000.

The quake, [adepth=22 km|22km] below the seabed and [aoff=68 mi|68 miles] out, was felt as far as Darwin.

Heroine of the hour is plucky teacher Maria, [ateach=44|44], who marched [akids=69|69 tots] to safety. Her gran had warned her about the Great Wave of [old=1961|1961], when the sea rose [oldhigh=14 m|14 metres] and dumped a steamer in the jungle. It's still there, full of bats.

== brief-aid.txt 2009-07-28
Donors pledge help for Indonesian tsunami coast

JAKARTA, July 28 – Australia will give [aaus=$15 million|$15 million] and Japan [ajap=$9 million|$9 million] to rebuild the Lembara coast of Indonesia, where [atoll=418|418 people] were killed by a tsunami [aday=2009-07-17|11 days ago], the government said on Tuesday.

The figure is final, the regent of Lembara, Yosef Talu, said; the last of the missing had been found or given up. The search with dogs ended on Sunday. More than [ahomes=>30000|30,000] homeless are living on school grounds and in [atents=2400|2,400 tents] that were flown in from Surabaya. Of these tents 300 are for schools.

Electricity returned to Kota Lembara, the main town, before dawn on Tuesday after [adark=11 days|11 days]. The road to the east remains cut at the Oe Besi river, whose [abridge=140 m|140-meter] bridge was carried off. Army engineers have laid a pontoon of 60 meters at a narrower place.

The Australian share will pay for two clinics, a harbor wall and 900 houses, which are to stand at least 20 meters above the sea; the Japanese one for fishing boats and for the training of rescue crews. A first ship with cement is expected in the middle of August, before the winds turn. The World Food Program said it had rice on hand for seven weeks.

Part of the money is meant for a warning system with sirens. None had existed at the time of the quake, which had a magnitude of [amag=7.6|7.6].

It was the deadliest wave on the coast since the one of [old=1961|1961], which took [oldtoll=2300|2,300 lives].

== lodo-interview.txt -
"I don't like to be called brave"

Two years on, Maria Lodo teaches in a school on stilts. We spoke during the long break.

– You are in the textbooks now.
– On page 31. They made me taller.

– How many were with you on the hill?
– [akids=96|Ninety-six], from the six classes. The other number that I read is from the choir photograph. There were 118 on the register, but it was a [aday=2009-07-17|Friday], and some of the boys had gone to the boats.

– You had how long?
– The men from the university say [alag=38 min|thirty-eight minutes]. It's a long time, isn't it? One could cook rice. Everyone who died had [alag=38 min|38 minutes].

– Why did nobody run?
– Because the Great Wave was a story. In [old=1962|1962], when it happened, there were no photographs here. My grandmother said that it was as high as two coconut palms, and people laughed at her. They measured it later on the cliff: [oldhigh=14 m|fourteen meters]. Ours was a puddle beside it.

– Did any of them not come?
– One boy, Benyamin. He went back from the gate for his bicycle. He is all right; he was on the roof of the mosque until ten at night, and he has been told by everybody what I think of the bicycle.

– And your own family?
– My husband was at sea. It passed under him. He said it was like when you lift a sheet to fold it. He came home two days later and there was no home, and I was sitting on the steps where the door had been, correcting homework.

– What was the worst?
– The third. After the second we could see people going down to look for their things. [atoll=418|Four hundred and eighteen] names, and I think that a hundred belong to the third wave. I shouted until I had no voice.

– And the sirens they're putting up?
– Good. They have ordered [bsirens=34|thirty-four]. But I tell the children, a siren is a machine. The ground isn't.

– You were [ateach=44|44] then. Will you retire?
– When someone else can count to a hundred.

== live-march-5.txt 2013-03-05
Indonesia tsunami alert: live

(all times local)

9.14pm A strong earthquake has been felt on the Lembara coast of Indonesia. Local radio gives the time as [bclock=21:05|9.05pm].

9.19pm Sirens are sounding in Kota Lembara and Teluk Sirih, residents say. A hotel manager: "It began [bwarn=9 min|nine minutes] after the shaking, and now it doesn't stop."

9.26pm Magnitude [bmag=7.1|7.1], according to the geophysics agency. The one of [aday=2009-07|July 2009] was [amag=7.6|7.6].

9.40pm The road up to the monument hill is a single line of headlights, says our stringer, who is in it. Motorcycle taxis that take people up for 10,000 rupiah on market days are asking [bfare=200000 IDR|200,000].

9.52pm The new shelter tower at Teluk Sirih, [btower=16 m|16 metres] high, is full. It was built for [bcap=1500|1,500 people]; a policeman at the foot of the ramp says he stopped counting at [bload=2100|2,100].

10.03pm First wave at Teluk Sirih. Waist-deep in the market, we hear.

10.31pm Second wave, bigger. [bhigh=4.5 m|Four and a half metres] at the harbour gauge.

11.10pm A reminder for those who join us: a tsunami killed [atoll=418|418 people] here [aday=2009|four years ago], and [oldtoll=2300|2,300] died in [old=1961|1961] in the Great Wave, which stranded a steamer [oldship=1.2 km|1.2 kilometres] from the beach.

11.25pm We're told that the hospital of Kota Lembara has carried all 64 of its patients to the second floor. The geophysics agency expects smaller waves until one or two in the morning and is asking people, for the third time, not to go back for motorcycles, animals or papers.

11.48pm Reports of a serious accident on the hill road. A truck, many on board.

12.20am The lights have stayed on, for what it's worth. From the tower you can see the whole town lit up and not a soul in it, our stringer writes. "Like a toyshop after closing."

2.30am All clear, given at [bclear=02:20|2.20am]. Goodnight.

== wire-march-6.txt 2013-03-06
Sirens save thousands, road kills [broad=14|14] as tsunami strikes Indonesia

KOTA LEMBARA, Indonesia, March 6, 2013 – A tsunami hit Indonesia's Lembara coast [bday=2013-03-05|on Tuesday] night, but most of its people had fled to high ground by the time it arrived, and most of those who died were killed in the rush, officials said.

[btoll=23|Twenty-three people] lost their lives. [broad=14|Fourteen] of these were on an overloaded truck that backed over the edge of the road to the monument hill. Nine drowned, all at Teluk Sirih, where the water rose [bhigh=15 ft|15 feet].

The [bmag=7.1|7.1-magnitude] quake struck at [bclock=21:05|9:05 p.m.] Sirens sounded [bwarn=6 min|six minutes] later, the national disaster agency said. Of [bsirens=34|34] along the coast, [bsound=31|31] worked. Some [bevac=48000|48,000 people] left their homes, by the agency's count; the alert was lifted at [bclear=02:20|2:20 a.m.]

The system was installed after [aday=2009-07-17|July 17, 2009], when [awaves=3|three waves] killed [atoll=418|418 people] who had been given no warning. It cost [bcost=$8.2 million|$8.2 million], the larger part of it paid by Japan and Australia.

"[aday=2009|Four years ago] I was burying people, and today I am counting cars," said the regent, Yosef Talu, [bregent=51|51]. He said that [bload=>2000|more than two thousand] had squeezed onto the shelter tower at Teluk Sirih, which is meant to hold [bcap=1500|1,500]. Engineers were inspecting its legs.

Damage was put at a tenth of what the earlier disaster had caused. About 140 houses near the mouth of the Oe Besi were flooded, a jetty lost its planks and the fish market, rebuilt with foreign money, was left without its doors. Because the boats had been moved to a new basin, which is shut off by a gate, only 17 of them were lost.

Survivors said that the trouble had begun within minutes of the alarm, when cars, carts and motorcycles made for the one paved road that leads uphill. Policemen who were to have kept its left lane free had gone to fetch their own families. "I don't blame them," said Hana Riwu, 33, who walked. "But then don't paint a lane."

On the night of the Great Wave, in [old=1961|1961], the only alarm was the bell of the church. The sexton who rang it is among the [oldtoll=2300|2,300] whose names are on the hill.

== hill-road-report.txt 2013-03-15
Truck driver had no license, police say

By our correspondent

TELUK SIRIH – The man at the wheel of the truck in which [broad=11|eleven people] were killed on [bday=2013-03-05|the night of March 5] had never held a license, and had reversed in order to let an ambulance by, the police said on Thursday.

He was 19. The vehicle, registered for a load of four tons, carried a refrigerator, five goats and 37 passengers, who had paid [bfare=200000 IDR|200,000 rupiah] each, as much as the motorcyclists were charging. It fell 26 meters.

He has been charged with negligence and faces up to five years in prison. The owner of the vehicle, his uncle, lent it to him for the evening, to bring home a refrigerator, as he had done before. No one has claimed the refrigerator. The eldest of the victims was a midwife of 71, the others were from four families of the same lane, and they were buried on Saturday in one row, at the request of the widows.

So ends the inquiry into the worse half of an evening that went well in its better one. The first siren was heard at 9:11 p.m., [bwarn=6 min|six minutes] after the quake; [bsound=29|twenty-nine] of them could be heard in all. Two had been stripped of their copper, and at three the fuse had blown. [bevac=<50000|Nearly 50,000] people got away. The water came to the market at [bhigh=>4 m|more than four meters] and found it empty but for those who had gone back, one of them for a parrot.

The regent, Yosef Talu, [bregent=57|57], promised a second road. It was promised in [old=1961|1961] also, after the Great Wave, when a queue of ox carts stood on this hill. The bend is named for them.

[btoll=23|Twenty-three] candles were lit at the tower on Sunday.

== reef-and-roof-blog.txt -
Sixteen metres up

I was on the tower. I'd like to say I ran, but I was carried, like a cork, up the ramp by my neighbours, and when I next had my arms free I was at the rail, [btower=16 m|sixteen metres] above my own kitchen.

They say it's for [bcap=1500|fifteen hundred]. We were [bload=2100|2,100], and somebody had brought a cow. You could feel it hum.

A few things I've learned since.

The siren at our corner was one of the [bsound=31|31] that did their job. It has a sticker on it: "Gift of the people of Japan". Their share was [ajap=$9 million|nine million dollars] for the whole coast, Australia's [aaus=$15 million|fifteen], and the papers here say that the sirens, cables, masts and computers came to [bcost=$2.8 million|$2.8 million]. So where's the rest? In roads, I'm told. I've seen the road.

The shake came at [bclock=21:05|five past nine], and I was on the ramp at a quarter past. In [aday=2009-07|July 2009] I sat on the beach for [alag=38 min|38 minutes] and mended a net. We lost the boat; the town as a whole lost [aboats=370|370]. The town was dark for [adark=11 days|eleven days] and I remember the stars.

Other things I'd put on a list, if anybody asked. Water: there was none up there, and we had children. A light. Some way of finding out what is going on that isn't my cousin in Jakarta, who was watching television and rang me every few minutes to say that we were drowned. And a second ramp, so that those who've had enough can go down while the others are still coming up.

My granddad rode out the Great Wave on the roof of the copra shed. [oldhigh=12 m|Twelve metres], he always said, and he was a carpenter and could judge it. He walked home past the steamer, [oldship=0.75 mi|three-quarters of a mile] from the sea, with its lamp still burning.

There's a scratch on the tower now, at the height the water got to. It's just over my head. It wouldn't have been over the cow's.

== analysis-april.txt 2013-04-21
What the second wave taught Lembara

By Hugh Pennicott

April 21, 2013 – In the space of four years the same coast has been struck twice, and the contrast is as near to an experiment as nature allows.

[aday=2009|In 2009] the quake was the stronger, [amag=7.6|7.6] against [bmag=7.1|7.1], and came in daylight, shallow, [adepth=22 km|22 kilometers] down and [aoff=110 km|110 kilometers] away. People had [alag=>30 min|more than half an hour] and did not use it. Of [abuoys=4|four buoys], [adead=3|three] were dead. The sea rose to [ahigh=9 m|nine meters] at Teluk Sirih, according to the survey that was published in the following year, and [atoll=418|418] died; their neighbors lived for months in [atents=2400|2,400 tents].

[bday=2013|In 2013] it came in the dark, and there were [btoll=23|23 dead]. Had everyone stayed at home, a model suggests, there would have been some 600.

Yet the lesson is not quite that sirens work. The truck that went over the side of the hill, with the loss of [broad=14|fourteen], was as much a part of the system as the [bsirens=34|34] poles, argues Ine Wouters, who studies evacuations at Delft. In a poll 82 percent of households said that they knew the way to the hill; 71 percent of them took a vehicle, although it is a walk of 19 minutes. "You have spent [bcost=$8.2 million|8.2 million dollars] on telling people to go and nothing on how," she says.

The government has drawn its own conclusions. It wants six more shelter towers, at about $700,000 each, in places from which the hills cannot be reached in a quarter of an hour. It wants a drill every six months, instead of every year. What it hasn't said is who is to look after all this. Two of the buoys that replaced those of 2009 have since been cut loose by trawlers, and the post of the technician who is supposed to visit the sirens has been vacant since last June. The batteries, which last for about three years, will be due next winter.

Wouters also warns of the opposite danger. Between the two disasters the alarm was raised on four occasions, and each time the sea stayed where it was. After the last of these, in the autumn of 2012, somebody in Kota Lembara climbed a pole and stuffed a mattress in the horn.

Old people walked. Those who had been children in [old=1961|1961], when the Great Wave, [oldhigh=14 m|14 meters] high, took the town with [oldtoll=2300|2,300] of its inhabitants, went up by the stairs behind the church. There are 212 steps. They were cut in the year after, and nobody has ever promised to improve them.

== archive-1961.txt 1961-09-05
From our archive: The sea comes to Lembara

KUPANG, September 5, 1961 – A Dutch planter who reached this port last night in an open boat brings news of a calamity on the coast of Lembara, where the sea rose on [old=1961-08-31|Thursday last] and destroyed the town and eleven villages.

Mr. Van Otterloo, who owns a copra estate on the height, was awakened at two in the morning by an earthquake. He had returned to bed when he heard the church bell. From his veranda he saw "a white line drawn across the bay from one cape to the other." It advanced with the noise of a train.

The cliff below his house was wetted to a height of [oldhigh=14 m|fourteen metres] above the ordinary tide. The mail steamer Juliana Bakker, of 900 tons, which had been at anchor with fires banked, now lies upright in a coconut grove [oldship=1.2 km|1.2 kilometres] from the shore. Her captain and six of her crew are unhurt, and her lamps are lit at night to guide the searchers.

Of the inhabitants he will not guess. The priest had begun a list, and had reached 1,100 when Mr. Van Otterloo sailed.

Mr. Van Otterloo took some sixty persons into his drying sheds, and gave them what he had, which was chiefly coconuts. Wells in the lower town are salt. There are neither nails nor cloth to be had, and he fears for those with open wounds, for of the two physicians of the place one is missing and the other has lost his instruments. The church stands, though without its roof. Its bell was found on the beach, in the mud, by a boy who struck it with a stone to make certain.

The wave at Pantai Rusa was of seven metres. A government vessel with rice and a doctor left here this morning. The crossing takes about 30 hours.
