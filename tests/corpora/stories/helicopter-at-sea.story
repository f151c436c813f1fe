# Two helicopters of one firm come down in the North Sea: a ditching from which all are saved (November 2010) and a
# crash in which most die (May 2012). People aboard, crew, distances, waves, water, lifeboats and times of the two stay
# apart; so do the dead found and the missing, the depth of the sea and that of the wreck's box, hours of the machine
# and of the pilot, the fleet grounded in each case.

aday      | date     | compatible  | day of the ditching                                      | 17 November 2010 v. November 2010 v. 18 months before
aclock    | time     | discrepancy | clock time of the ditching                               | 8:25 a.m. v. 8:52 a.m.
aboard    | count    | agree       | people aboard the machine that ditched                   |
adist     | measure  | discrepancy | distance of the ditching from Havnes                     | 40 miles (64 km) v. 14 miles
asaved    | duration | compatible  | time until all were out of the rafts after the ditching  | 70 minutes v. more than an hour
awave     | measure  | agree       | height of the waves at the ditching                      |
ahurt     | count    | agree       | people hurt in the ditching                              | no one is 0
apilot    | age      | discrepancy | age of the captain who ditched                           | 44 v. 41
ahours    | count    | agree       | flying hours of the captain who ditched                  |
aground   | count    | agree       | machines grounded after the ditching                     |
awater    | measure  | agree       | temperature of the water at the ditching                 | 9 degrees is 48 Fahrenheit
arafts    | count    | agree       | rafts that opened at the ditching                        |
bday      | date     | discrepancy | day of the crash                                         | Thursday 24 May v. Friday 25 May
bclock    | time     | agree       | clock time of the crash                                  | 6:47 p.m. is 1647 GMT
baboard   | count    | agree       | people aboard the machine that crashed                   |
bcrew     | count    | agree       | crew of the machine that crashed                         |
bdead     | count    | update      | dead of the crash that had been recovered                | five, then eight, then 11
bsurv     | count    | agree       | survivors of the crash                                   |
bmiss     | count    | update      | people missing after the crash                           | six, then three
bdist     | measure  | discrepancy | distance of the crash from Havnes                        | 26 miles v. 36 miles
bwave     | measure  | discrepancy | height of the waves at the crash                         | 3 m v. 5 m
bdepth    | measure  | compatible  | depth of the sea at the place of the crash               | 92 m is 300 feet v. about 90 m
bage      | age      | discrepancy | age of the survivor who was found first                  | 27 v. 29
bwait     | duration | discrepancy | how long that survivor was in the water                  | 50 minutes v. 1 hour 50 minutes
bships    | count    | agree       | ships in the search                                      |
bhelis    | count    | discrepancy | helicopters in the search                                | four v. six
bcapt     | age      | agree       | age of the captain of the machine that crashed           |
bhours    | count    | compatible  | flying hours of that captain                             | 6,200 v. more than 6,000
bbuilt    | date     | discrepancy | year in which the machine that crashed was built         | 2003 v. 2001
bflown    | count    | agree       | flying hours of the machine that crashed                 |
bpart     | duration | compatible  | flying time between a warning of the gearbox and the crash | 11 hours v. less than a dozen
bground   | count    | discrepancy | machines grounded after the crash                        | 28 v. 38
bbox      | date     | agree       | when the recorder was raised                             |
bshare    | percent  | agree       | fall of the share of the firm                            |
platform  | count    | compatible  | workers on the platform                                  | 190 v. nearly 200
left      | time     | agree       | when the machine that crashed left the platform          |
fly       | count    | compatible  | workers who fly to the platforms in a year               | 58,000 v. about 60,000
oldyear   | date     | discrepancy | year of the worst helicopter crash of the country        | 1986 v. 1989
oldtoll   | count    | agree       | people killed in the worst helicopter crash              |
report    | date     | compatible  | when the report is to appear                             | next spring v. April 2013

== north-wire-2010.txt 2010-11-17
All [aboard=16|16] saved as helicopter ditches in North Sea

HAVNES, Norway, Nov. 17, 2010 – A helicopter carrying oil workers came down in the North Sea [aday=2010-11-17|on Wednesday], and all [aboard=16|16 people] aboard were rescued from its rafts. [ahurt=0|Nobody] was injured.

The machine, operated by Skarvik Helicopters, was bound for the Ternen platform when a light warned of failing oil pressure. The captain put it down on the water at [aclock=08:25|8:25 a.m.], [adist=40 mi|40 miles] ([adist=64 km|64 kilometers]) west of Havnes, in waves of [awave=2 m|two meters].

"He told us that we were going to get wet, and we got wet," said a welder, wrapped in a blanket. [arafts=2|Both rafts] opened. It was [asaved=70 min|70 minutes] until the last man had been winched up; the water had a temperature of [awater=9 C|nine degrees].

The captain, [apilot=44|44], has [ahours=8900|8,900 flying hours].

Skarvik grounded its [aground=12|12 machines] of the type for a check of the gearboxes. They carry 210 people on an ordinary day.

The helicopter was kept afloat by its bags and is to be towed to port.

== north-wire-2012.txt 2012-05-25
[bdead=5|Five] dead, [bmiss=6|six] missing as helicopter crashes in North Sea

HAVNES, Norway, May 25, 2012 – A helicopter carrying oil workers crashed in the North Sea [bday=2012-05-24|on Thursday], killing at least [bdead=>=5|five people]. [bmiss=6|Six] of the [baboard=14|14 people] aboard were missing and [bsurv=3|three] were rescued.

The machine, operated by Skarvik Helicopters with [bcrew=2|a crew of two], had left the Ternen platform at [left=18:20|6:20 p.m.] It disappeared from radar at [bclock=18:47|6:47 p.m.] ([bclock=16:47 GMT|1647 GMT]), [bdist=26 mi|26 miles] west of Havnes, in waves of [bwave=3 m|three meters].

[bhelis=4|Four helicopters] and [bships=9|nine ships] searched through the night. The first to be found was a scaffolder of [bage=27|27], who had been in the water for [bwait=50 min|50 minutes].

The captain, [bcapt=39|39], has [bhours=6200|6,200 flying hours]; he is among the missing.

It was the second time in [aday=2010-11|18 months] that one of the company's machines had come down at sea. The earlier one landed on the water in one piece, and its [aboard=16|16 occupants] were saved unharmed.

The country's worst accident of the kind was in [oldyear=1986|1986], when [oldtoll=21|21 people] were killed.

== coastline-news.txt -
[bdead=8|Eight] dead, [bmiss=3|three] missing as helicopter crashes in North Sea

A helicopter carrying oil workers crashed in the North Sea [bday=2012-05-25|on Friday], and [bdead=8|eight] bodies had been recovered by Saturday afternoon. [bmiss=3|Three] of the [baboard=14|14 people] aboard were missing and [bsurv=3|three] were rescued.

The machine, operated by Skarvik Helicopters with [bcrew=2|a crew of two], disappeared from radar [bdist=36 mi|36 miles] west of Havnes, in waves of [bwave=5 m|five meters].

[bhelis=6|Six helicopters] and [bships=9|nine ships] took part in the search. The sea is [bdepth=92 m|92 meters] deep there. A survey vessel with a diving robot is expected tonight.

Skarvik said that the machine was built in [bbuilt=2001|2001] and had flown [bflown=11400|11,400 hours]. It grounded [bground=28|28 helicopters]. After the ditching of [aday=2010-11|November 2010], when only one type was affected, [aground=12|a dozen] stayed on the ground.

The country's worst accident of the kind was in [oldyear=1989|1989], when [oldtoll=21|21 people] were killed.

In the church at Havnes the doors are open and coffee is served. The vicar said he had put out chairs for 60 and had needed 200.

== havnes-avis.txt 2012-05-29
"I sang so that they would hear me"

By Torbjørg Myrland

Nothing hurts, says Jarle Eidsmo, except when he stops talking. The [bage=29|29-year-old] scaffolder from Ytre Hamn sat upside down in the dark, found the window with his elbow, and came up into the evening sun.

He was by himself in the swell for [bwait=110 min|an hour and fifty minutes] before a trawler heard him. "I sang so that they would hear me. I know only hymns and one other."

[bsurv=3|Three] came out alive. The other two had clung to a door. [bdead=11|Eleven] did not; the last of them was brought ashore on Sunday, and with him the question why.

Those on Ternen had waved at them from the deck at [left=18:20|twenty past six]. [platform=<200|Nearly 200] men and women work out there; they have now been told to take the boat home, which needs nine hours. They do not mind, says Eidsmo's sister, who is a cook on board.

Ole Brun was watching the news with his hand over his mouth. He is the captain who set his own helicopter down on the sea [aday=2010-11|in November of the year before last] with an oil light on and everybody safe. "I had [awave=2 m|two meters] of wave and daylight," he says. He was [apilot=41|41] then and has not flown since. "I have [ahours=8900|8,900 hours]. I was lucky for one of them."

== skarvik-notice.txt -
Skarvik Helicopters – information on flight SKV 27

Status: Sunday, 20.00

Skarvik regrets to confirm that [bdead=11|11 persons] lost their lives in the accident to flight SKV 27 [bday=2012-05-24|on 24 May]. [bsurv=3|Three persons] survived.

The flight departed Ternen with 12 passengers and [bcrew=2|2 crew]. Radar contact was lost at [bclock=18:47|18:47] local time. The commander ([bcapt=39|39]) had [bhours=>6000|more than 6,000 hours], of which 2,900 on type; the co-pilot was 31.

The helicopter was delivered new in [bbuilt=2003|2003], had [bflown=11400|11,400 hours] and underwent its annual inspection in March. The flight recorder was recovered [bbox=2012-05-27|this morning] from a depth of [bdepth=300 ft|300 feet] and has been handed to the Accident Board.

All [bground=38|38 aircraft] with this gearbox have been withdrawn until further notice. Customers are asked to make use of vessels.

There is no indication of a connection with the ditching of [aday=2010-11-17|17 November 2010], which occurred at [aclock=08:52|08:52], [adist=14 mi|14 miles] west of Havnes, and in which [ahurt=0|no] persons were injured.

== rotor-forum-blog.txt -
Same firm, same sea, two gearboxes?

Let's put them side by side, because the papers keep mixing them up.

[aday=2010-11-17|NOVEMBER 17, 2010]. Outbound to Ternen, morning. [aboard=16|Sixteen] aboard. Oil pressure light; crew lands on the sea as the book says. [arafts=2|Two rafts], bags inflated, [awater=48 F|48 degrees Fahrenheit] in the water, [asaved=>1 hour|more than an hour] to get all of them up. Result: wet socks.

[bday=2012-05-24|MAY 24, 2012]. Inbound from Ternen, evening. [baboard=14|Fourteen] aboard. No call, no landing. It hit the water on its side, the bags did not fill, and it sank to [bdepth=~90 m|about 90 meters]. Result: [bdead=11|eleven] funerals.

What do we know of the second one? The chip detector in the gearbox had lit [bpart=11 hours|eleven flying hours] before; a mechanic cleaned it, signed, and sent it out, which is allowed. What don't we know? Whether that was the same part as in the first. The recorder, raised [bbox=2012-05-27|on the 27th], will tell.

Both were built for Skarvik, but by different makers and eight years apart. Anyone who writes "same type" should be made to ride in both. And anyone who says that it is rare should remember [fly=58000|58,000] people who commute like that in a year.

== trade-ledger.txt 2012-05-30
Skarvik shares slide as fleet stays put

May 30, 2012

Shares of Skarvik Group have fallen [bshare=23%|23 percent] since its helicopter crashed [bday=2012-05-24|last Thursday] with [baboard=14|14 people] on board, as oil firms look for other ways to get their workers to the rigs.

Its [bground=38|38 grounded machines] earn about 4 million kroner a day in good times. Chief executive Sverre Lindhol said he did not know when they would fly. Rival Boreas Air, which has 31 of another make, has raised its prices by 15 percent; its stock is up 9 percent.

[fly=~60000|About 60,000] oil workers a year are flown out from Havnes and two other towns. The largest platform, Ternen, with [platform=190|190 workers], has cut its output by a fifth. A supply ship makes the trip twice a week, and the seasick are excused.

The Accident Board will present a first report in July and the full one in [report=2013-04|April 2013].

== union-column.txt 2012-06-20
Do not tell us it is safe. Tell us it is known

By Marit Sollid

My father was on the list in [oldyear=1986|1986]. He had swapped his turn; [oldtoll=21|twenty-one] others had not. So I read reports of this kind slowly.

Here is what I have read so far. A sensor gave a warning less than [bpart=<12 hours|a dozen hours] of flight before [bday=2012-05-24|24 May]. No one who was to sit in the cabin heard of it. The machine lay [bdist=26 mi|26 miles] out when they found it, so close that a man on the pier could see the lamps of the [bships=9|nine ships].

The owners have lost [bshare=23%|23 percent] on the exchange. I am sorry for them. The board will be done with its work [report=2013-SP|next spring]; until then the men are supposed to trust a letter.

They said in [aday=2010-11|November 2010] that it had been a success. A helicopter in the sea, and [aboard=16|16] men in the water of a winter's morning: a success. [ahurt=0|No one] hurt, quite true. But that was when somebody might have asked what else was wearing out.
