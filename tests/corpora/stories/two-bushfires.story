# Two bushfires of one Australian summer: Wirrabel (12 January 2014, a power line, one dead) and Tolgarra (5 February,
# lit by a man, the whole town). Areas, homes, dead, crews, aircraft, winds and temperatures of the two stay apart; so do
# homes in the town and in the shire, what the insurers pay and what was given, the fires of 1983.

aday      | date     | agree       | day the Wirrabel fire started                            |
aclock    | time     | discrepancy | clock time at which the Wirrabel fire started            | 11:20 a.m. v. 11:50 a.m.
aarea     | measure  | update      | area burned by the Wirrabel fire                         | 21,000 hectares the next day, 38,000 in the end
ahomes    | count    | discrepancy | homes destroyed by the Wirrabel fire                     | 57 v. 75
adead     | count    | agree       | people killed by the Wirrabel fire                       |
aman      | age      | discrepancy | age of the man who died at Wirrabel                      | 62 v. 67
acrew     | count    | compatible  | firefighters at Wirrabel                                 | 520 v. more than 500
aplanes   | count    | agree       | aircraft at Wirrabel                                     |
atemp     | measure  | agree       | temperature on the day of the Wirrabel fire              | 44 degrees is 111 Fahrenheit
awind     | rate     | discrepancy | gusts on the day of the Wirrabel fire                    | 90 km/h v. 70 km/h
adist     | measure  | agree       | distance of Wirrabel from the state capital              |
aevac     | count    | compatible  | people who left their homes at Wirrabel                  | 3,400 v. about 3,500 v. thousands
asheep    | count    | discrepancy | sheep lost at Wirrabel                                   | 4,200 v. 2,400
aout      | date     | agree       | when the Wirrabel fire was contained                     | a week after 12 January is 19 January
aline     | date     | agree       | year of the power line that started the Wirrabel fire    |
bday      | date     | discrepancy | day the Tolgarra fire started                            | Wednesday 5 February v. Tuesday
bclock    | time     | agree       | clock time at which the fire reached Tolgarra            |
barea     | measure  | discrepancy | area burned by the Tolgarra fire                         | 69,000 hectares v. 96,000 hectares
bhomes    | count    | discrepancy | homes destroyed by the Tolgarra fire                     | 212 v. 221
bdead     | count    | update      | people killed by the Tolgarra fire                       | five, then seven
bmiss     | count    | update      | people missing at Tolgarra                               | four, then none
bcrew     | count    | agree       | firefighters at Tolgarra                                 |
bplanes   | count    | agree       | aircraft at Tolgarra                                     |
btemp     | measure  | agree       | temperature on the day of the Tolgarra fire              |
bwind     | rate     | agree       | gusts on the day of the Tolgarra fire                    |
bpop      | count    | compatible  | inhabitants of Tolgarra                                  | 2,640 v. about 2,600
boval     | count    | discrepancy | people who sheltered on the oval                         | 900 v. 600
bman      | age      | discrepancy | age of the man accused of lighting the Tolgarra fire     | 19 v. 21
bterm     | duration | agree       | prison that the accused may get                          |
bheld     | percent  | update      | share of the edge of the Tolgarra fire that was contained | 30 percent, then 85 percent
bins      | money    | compatible  | insured damage at Tolgarra                               | $312 million v. more than $300 million
bfund     | money    | agree       | money given for Tolgarra                                 |
bschool   | date     | discrepancy | year in which the school of Tolgarra was founded         | 1889 v. 1898
bcouple   | duration | agree       | how long the couple who died had been married            |
bwarn     | duration | discrepancy | time from the text message to the arrival of the fire    | 40 minutes v. 14 minutes
bhorses   | count    | agree       | horses led to the creek                                  |
oldyear   | date     | agree       | year of the worst fires of the state                     |
oldtoll   | count    | discrepancy | people killed by those fires                             | 47 v. 41
fires     | count    | compatible  | fires in the state this summer                           | 640 v. more than 600
hot       | count    | discrepancy | days of 40 degrees and more this summer                  | 13 v. 11
rain      | percent  | agree       | rain of the spring as a share of the usual               |
inquiry   | date     | compatible  | when the inquiry reports                                 | 30 June v. by the middle of the year

== southern-wire-january.txt 2014-01-13
Bushfire destroys [ahomes=57|57 homes], kills [adead=1|one] in southern Australia

WIRRABEL, Jan. 13, 2014 – A bushfire driven by gusts of [awind=90 km/h|90 kilometers an hour] has destroyed [ahomes=57|57 homes] and killed [adead=1|one person] in the Wirrabel Range, [adist=60 km|60 kilometers] northeast of the state capital, officials said on Monday.

The fire broke out at [aclock=11:20|11:20 a.m.] [aday=2014-01-12|on Sunday], when the temperature stood at [atemp=44 C|44 degrees] Celsius ([atemp=111 F|111 Fahrenheit]). It had burned [aarea=21000 ha|21,000 hectares] by nightfall.

[acrew=520|Five hundred and twenty firefighters] and [aplanes=18|18 aircraft] are fighting it. About [aevac=~3500|3,500 people] left their homes. The victim, a man of [aman=62|62], is thought to have collapsed as he hosed down his roof.

"We had a wall of smoke, and then no smoke, and then it was in the gutters," said Kerry Lathlain, who lost her house and found her cat.

Investigators are looking at a power line that dates from [aline=1958|1958]. The electricity company said it was cooperating.

Total fire bans are in force in nine districts. Forecasters expect two more days above 40 degrees this week.

== gumleaf-radio.txt -
Bushfire destroys [ahomes=75|75 homes], kills [adead=1|one] in southern Australia

A bushfire driven by gusts of [awind=70 km/h|70 kilometres an hour] has destroyed [ahomes=75|75 homes] and killed [adead=1|one person] in the Wirrabel Range, [adist=60 km|60 kilometres] northeast of the state capital.

The fire broke out at [aclock=11:50|11:50 a.m.] [aday=2014-01-12|on Sunday], when the temperature stood at [atemp=44 C|44 degrees] Celsius. [acrew=>500|More than 500 firefighters] and [aplanes=18|18 aircraft] are fighting it. The Lutheran hall in Birch Creek has beds for 120; bring your own pillow and your medicine, and ring before you bring a horse.

The man who died was Neville Straub, [aman=67|67], a retired shearer. A neighbour said that Nev had stayed for the sheep. Between them the farms on the range have lost [asheep=4200|4,200 head].

It has been a dry year even for us: from September to November the district had [rain=35%|35 per cent] of its usual rain.

Lines down, so no trains beyond Osterley until Thursday at the earliest. The pool is open, free of charge, for anyone who needs a wash.

== southern-wire-february.txt 2014-02-06
Bushfire destroys Australian town, kills [bdead=5|five]

TOLGARRA, Feb. 6, 2014 – A bushfire driven by gusts of [bwind=110 km/h|110 kilometers an hour] has destroyed most of the town of Tolgarra and killed [bdead=5|five people], officials said on Thursday. [bmiss=4|Four] were missing.

The fire broke out [bday=2014-02-05|on Wednesday], when the temperature stood at [btemp=46 C|46 degrees] Celsius, and reached the town of [bpop=2640|2,640] at [bclock=15:40|3:40 p.m.] It has burned [barea=69000 ha|69,000 hectares] and is [bheld=30%|30 percent] contained.

[bhomes=212|Two hundred and twelve homes] are gone in the shire, 160 of them in the town. [boval=900|Nine hundred people] sat under wet blankets on the football oval while the fire passed. A text message had told them to leave [bwarn=40 min|40 minutes] before it came.

[bcrew=1400|Fourteen hundred firefighters] and [bplanes=34|34 aircraft] are at work. Police are questioning a man of [bman=19|19] who was seen near the place where it started.

It is the second big fire in the state in less than a month. [aday=2014-01-12|On Jan. 12] one in the Wirrabel Range destroyed [ahomes=57|57 homes] and killed [adead=1|one person].

The state's worst fires were those of [oldyear=1983|1983], in which [oldtoll=47|47 people] died.

== tolgarra-leader.txt 2014-02-12
We met on the oval

By Bron Casselly

This newspaper has no office. It is being written in the back of a horse float, and it has four pages; you will find on them the names of [bdead=7|seven people] whom you knew.

Edna and Walter Pym had been married for [bcouple=58 years|58 years] and were found in their hall, in their coats. Tim Rourke, 34, had gone back for a dog that is now at his sister's. [bmiss=0|Nobody] is missing any longer; we wish that it were for another reason.

By the council's count [bhomes=221|221 homes] were lost, and the hotel, and the school, which opened in [bschool=1889|1889] with 16 pupils and had 230. The bell was in the creek.

There were [boval=600|six hundred of us] on the oval when it went over at [bclock=15:40|twenty to four]. The message had come [bwarn=14 min|fourteen minutes] earlier to those whose telephone was on. Maddie Orchard, who is in Year 9, led [bhorses=23|23 horses] down to the creek on one rope and stood in it with them.

The man who is charged is no stranger. He is [bman=21|21] and was in the brigade for one summer. Let the court have him.

On the wall of the relief center somebody has written up what people have given: [bfund=$9 million|nine million dollars].

== capital-argus-online.txt -
Accused in court as Tolgarra buries its dead

A volunteer firefighter accused of starting the Tolgarra bushfire appeared in court by video link on Friday. He did not ask for bail. If he is found guilty of arson that caused death he can be sent to prison for [bterm=25 years|25 years].

The fire, which began [bday=2014-02-04|on Tuesday] of last week, killed [bdead=7|seven people] and burned [barea=96000 ha|96,000 hectares]. It was [bheld=85%|85 per cent] contained last night. Insurers have had claims of [bins=$312 million|$312 million] so far, their council said; for the fire in the Wirrabel Range it was $41 million.

That one was brought under control [aout=2014-01-19|on January 19] after it had burned [aarea=38000 ha|38,000 hectares] and driven [aevac=3400|3,400 people] from home. A power line put up in [aline=1958|1958] had touched a tree.

Premier Dianne Holloway said that a judge would look into both. He is to report by [inquiry=2014-06-30|June 30].

There have been [fires=640|640 fires] in the state this summer. The capital has had [hot=13|13 days] on which it was 40 degrees or hotter. None of this is without precedent: [oldtoll=41|forty-one people] lost their lives in the fires of [oldyear=1983|1983].

== rural-fire-bulletin.txt -
OPERATIONS SUMMARY, SEASON TO 28 FEBRUARY

Incidents: [fires=>600|more than 600], of which 31 required aircraft.

WIRRABEL. Ignition [aday=2014-01-12|12 January]. Final area [aarea=38000 ha|38,000 ha]. Loss: [ahomes=57|57 dwellings], 140 sheds, [asheep=2400|2,400 sheep]. Peak resources: [acrew=520|520 personnel], [aplanes=18|18 aircraft]. Fatalities: [adead=1|1]. Max. temperature [atemp=44 C|44], gusts [awind=90 km/h|90 km/h]. Contained [aout=2014-01-19|19 January].

TOLGARRA. Ignition [bday=2014-02-05|5 February]. Final area [barea=69000 ha|69,000 ha]. Loss: [bhomes=212|212 dwellings], 1 school, 1 hotel, 390 sheds. Peak resources: [bcrew=1400|1,400 personnel], [bplanes=34|34 aircraft]. Fatalities: [bdead=7|7]. Max. temperature [btemp=46 C|46], gusts [bwind=110 km/h|110 km/h]. Contained 14 February.

Injuries to members: 26 at Wirrabel, 88 at Tolgarra, none of them permanent.

Climate: rainfall from September to November [rain=35%|35 percent] of the mean. Days of 40 degrees and above in the capital: [hot=11|11].

Members are reminded that logbooks are to be handed in by 14 March, and that the inquiry, which is to report [inquiry=<=2014-06-30|by the middle of the year], may ask for them.

== verandah-column.txt 2014-03-02
The summer in two valleys

By Russell Trewin

I drove through both this week, first Wirrabel, then Tolgarra, four hours of black sticks with a green fuzz on them.

In Wirrabel they were lucky, they say, and I think that they believe it. There was room to run: [aevac=thousands|thousands] got out by the one road. The fire was held after [aout=2014-01-19|a week]. They buried Nev Straub and fixed the fences. An electricity company will pay, in time, for its wire.

In Tolgarra, a town of [bpop=~2600|about 2,600], nobody will pay. The insurers will, of course, [bins=>$300 million|more than 300 million dollars]; strangers already have, [bfund=$9 million|9 million] in coins and checks. But for a thing which a neighbor did with a lighter there is no account to send the bill to. He may get [bterm=25 years|twenty-five years]. The Pyms had [bcouple=58 years|fifty-eight] with each other.

The children are taught in the shearing shed. The old school, of [bschool=1898|1898], had three rooms and a tree, and the tree is coming again. Beside it I met a girl with a rope who had saved [bhorses=23|23 horses], and asked her if she had been scared. She looked at me as one looks at a man from the city.

"[oldyear=1983|Eighty-three] was worse," said her grandfather.
