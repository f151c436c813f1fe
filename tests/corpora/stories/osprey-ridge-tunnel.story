# Two accidents in one water tunnel in Oregon: the cave-in of March 2009 and the fire of October 2011. Men on shift, out,
# trapped, dead and saved, hours to the first sound, to the first men and to the last, miles to the two places, the
# tunnel's length and what was bored, a shelter's places and its guests, fines asked and paid, planned and new opening.

aday     | date     | compatible  | day of the cave-in                                        | 3 March 2009 v. March 2009 v. 2009
aclock   | time     | discrepancy | when the roof came down in 2009                           | 4:20 a.m. v. 4:50 a.m.
ashift   | count    | agree       | men on the shift of the cave-in                           |
aout     | count    | agree       | men who walked out after the cave-in                      |
atrap    | count    | agree       | men trapped by the cave-in                                |
aresc    | count    | update      | men saved after the cave-in                               | three, then seven
adead    | count    | agree       | men killed by the cave-in                                 |
asound   | duration | agree       | how long until the trapped men were heard                 |
alot     | count    | agree       | men who were saved first                                  |
afirst   | duration | compatible  | how long until the first three were out                   | 40 hours v. nearly two days
ahours   | duration | discrepancy | how long the last men were trapped in 2009                | 61 hours v. 64 hours
afday    | date     | agree       | day on which the first three got out                      |
alday    | date     | agree       | day on which the last men got out                         |
alast    | count    | agree       | men who were saved last                                   |
adist    | measure  | agree       | distance of the cave-in from the portal                   | 2.3 miles is 3.7 km
adepth   | measure  | discrepancy | rock above the place of the cave-in                       | 640 feet v. 460 feet
arock    | measure  | compatible  | rock that came down in 2009                               | 950 cubic yards v. nearly 1,000
ahole    | measure  | discrepancy | width of the crawlway that was dug round the fall         | 28 inches v. 22 inches
apipe    | measure  | agree       | width of the pipe pushed through the fall                 |
acrew    | count    | compatible  | rescuers in 2009                                          | 140 v. more than 100
awater   | measure  | agree       | depth of the water round the trapped men                  |
atemp    | measure  | agree       | temperature in the tunnel in 2009                         | 52 F is 11 C
alamps   | count    | discrepancy | lamps that still worked among the trapped men             | three v. two
alind    | age      | discrepancy | age of Cody Lind, the youngest of the trapped             | 22 v. 21
arusk    | age      | agree       | age of Dale Rusk in 2009                                  |
arib     | count    | agree       | ribs that Rusk broke in 2009                              |
ashlen   | duration | agree       | length of a shift in 2009                                 |
aviol    | count    | agree       | violations found after the cave-in                        |
aprop    | money    | agree       | fine that the state proposed after the cave-in            |
afine    | money    | discrepancy | fine that was paid for the cave-in                        | $385,000 v. $358,000
astop    | duration | compatible  | how long work stood still after the cave-in               | seven months v. more than half a year
bday     | date     | compatible  | day of the fire                                           | 19 October 2011 v. October 2011 v. 2011
bclock   | time     | agree       | when the locomotive caught fire                           |
bin      | count    | discrepancy | men in the tunnel when the fire began                     | 14 v. 16
btrap    | count    | agree       | men cut off by the fire                                   |
bhours   | duration | agree       | how long the men were in the shelter                      |
bburn    | duration | discrepancy | how long the locomotive burned                            | nine hours v. seven hours
bdist    | measure  | discrepancy | distance of the shelter from the portal                   | 4.1 miles v. 4.7 miles
bplaces  | count    | agree       | men for whom the shelter is made                          |
bair     | duration | agree       | how long the air in the shelter lasts                     |
bsmoke   | count    | agree       | men treated for smoke in 2011                             |
bfine    | money    | agree       | fine for the fire                                         |
brusk    | age      | agree       | age of Dale Rusk in 2011                                  |
bcost    | money    | agree       | price of the shelter                                      |
bshlen   | duration | agree       | length of a shift after the cave-in                       |
length   | measure  | agree       | length of the tunnel                                      |
wide     | measure  | agree       | diameter of the tunnel                                    |
cost     | money    | discrepancy | cost of the tunnel                                        | $412 million v. $421 million
begun    | date     | discrepancy | year in which boring began                                | 2007 v. 2006
people   | count    | compatible  | people whom the tunnel supplies                           | 240,000 v. a quarter of a million
oyear    | date     | agree       | year of the accident at Bonner Creek                      |
baby     | date     | agree       | when Cody Lind's child is due                             |
otoll    | count    | discrepancy | men killed at Bonner Creek                                | 17 v. 19

== agency-march-3.txt 2009-03-03
[atrap=9|Nine] trapped by cave-in in Oregon water tunnel

KETTLE FORK, Ore., March 3, 2009 – [atrap=9|Nine men] were trapped [aday=2009-03-03|on Tuesday] when the roof of a water tunnel under construction came down behind them, cutting them off [adist=2.3 mi|2.3 miles] from daylight, the contractor said.

[ashift=26|Twenty-six miners] were on the night shift at the Osprey Ridge tunnel when the rock fell at [aclock=04:20|4:20 a.m.] [aout=17|Seventeen] made their way out on foot. No sound had been heard from the others by noon.

"We have to assume there is a pocket and that they are in it," said Lyle Brandvold, president of Brandvold-Ames, the builder. Rescuers planned to push a [apipe=6 in|six-inch] steel pipe through the fall to bring in air.

The place lies [adepth=640 ft|640 feet] beneath the ridge, in shale that had been reported as sound. Brandvold said the boring machine itself, which stands 300 feet farther in, did not appear to have been hit.

The tunnel, [wide=16 ft|16 feet] across, is to carry snowmelt over a distance of [length=7.4 mi|7.4 miles] to the suburbs of Salem. Boring began in [begun=2007|2007] and had reached the 12,700-foot mark. The work costs [cost=$412 million|$412 million].

It is the worst accident in a tunnel in the state since [oyear=1968|1968], when [otoll=17|17 men] died in an explosion at Bonner Creek.

== agency-march-5.txt 2009-03-05
[aresc=3;alot=3|Three] brought out alive; rescuers dig on

KETTLE FORK, Ore., March 5, 2009 – [aresc=3;alot=3|Three] of the [atrap=9|nine men] who were trapped by a cave-in in a water tunnel crawled to safety [afday=2009-03-04|late on Wednesday], [afirst=40 hours|40 hours] after the rock had closed behind them, and rescuers said they could hear others.

[aresc=3;alot=3|The three], muddy and squinting, were wheeled past some 60 relatives at the portal of the Osprey Ridge tunnel. One raised a thumb. They had been closest to the fall, on a ledge, and came out through a crawlway [ahole=28 in|28 inches] wide that miners had cut by hand along the wall, taking turns of 20 minutes.

The rest are farther in, where water stands [awater=4 ft|four feet] deep, said Lyle Brandvold, the builder's president. Tapping was first heard on Tuesday afternoon, [asound=11 hours|eleven hours] after the collapse, through a pipe of [apipe=6 in|six inches]. Soup has gone down it since. "They sent back the lentil," Brandvold told reporters. "We took that as a good sign."

[acrew=140|One hundred and forty rescuers] are at work, some of them from coal mines in Wyoming. They believe that around [arock=950 yd3|950 cubic yards] of shale came down. The air in the pocket was tested on Wednesday night; it held 19 percent of oxygen and was [atemp=52 F|52 degrees].

[aout=17|Seventeen men] had got out by themselves [aday=2009-03-03|on Tuesday].

== courier-feature.txt 2009-03-08
The man who counted them

By Peg Sorley
Kettle Fork Courier

Dale Rusk kept a list. He scratched it into the mud on his sleeve, and when the mud washed off he kept it in his head: who had answered, and when.

"[atrap=9|Nine names]," the [arusk=44|44-year-old] foreman said on Saturday in Room 214 of Kettle Fork General, where he is mending from [arib=3|three cracked ribs]. "Then [asound=11 hours|eleven hours] of nobody knowing we had any names at all. Then it was fewer."

[adead=2|The two] who stopped answering were Hector Albarran, 51, and Pete Dufresne, 36. They had been under the edge of the fall [aday=2009-03-03|on Tuesday]. [aresc=7|The seven] who lived came out in two lots, [alot=3|three] [afday=2009-03-04|on Wednesday night] and [alast=4|four] [alday=2009-03-05|on Thursday] at the dinner hour, [ahours=61 hours|sixty-one hours] after it all began.

What does a man do for that long? They sang. They stood, mostly, since the floor was under [awater=4 ft|four feet] of water. Of nine lamps, [alamps=3|three] still burned, and they lit one at a time. Cody Lind, the baby of the crew at [alind=22|22], whose wife is due [baby=2009-05|in May], was made to tell the plot of every movie he had seen.

"Some of them twice," Rusk said. "He does the voices."

The town has 1,900 people, and on Thursday it looked as though all of them were on the hill. The Lutherans made 400 pies. The dead will be buried on Tuesday, at an hour when no shift is working, because no shift will be working.

Rusk means to go back. His father was at Bonner Creek in [oyear=1968|'68], and walked out.

== city-star.txt -
TOMB WITH A VIEW OF NOTHING
Tunnel boys tell of [ahours=61 hours|61 HOURS] in the dark

THEY drank from a hose, sang Johnny Cash and drew straws for the last cigarette.

The men of Osprey Ridge are back in the sunlight, and what a tale they have to tell. [atrap=9|Nine] of them were walled up in an Oregon hillside [aday=2009-03-03|last Tuesday] when, at [aclock=04:50|ten to five] in the morning, the roof fell in. [aresc=7|Seven] lived.

"It sounded like a train that never got past you," said apprentice Cody Lind, [alind=22|22], who lost a boot and 14 pounds.

With [adepth=640 ft|640 feet] of mountain on top of them, up to their belts in ice water and with a mere [alamps=3|three lamps] among them, they waited. [asound=11 hours|Eleven hours] on, somebody banged on a pipe. Somebody banged back.

The way out was a hole no wider than a pizza oven: [ahole=22 in|22 inches]. Big Ray Tully, 250 pounds, had to strip to his shorts and be greased with the stuff they use for conveyor bearings. His wife says he has not stopped smelling of it.

Foreman Dale Rusk, [arusk=44|44], went last. He had [arib=3|three broken ribs] and told no one.

The crew had four hours left of a [ashlen=12 hours|12-hour] shift when it happened. The company has promised to pay them for all of it.

== brief-osprey.txt -
Tunnel rescue ends

The rescue of a crew trapped in a tunnel at Osprey Ridge, Oregon, ended [alday=2009-03-05|on Thursday evening] as the last [alast=4|four survivors] were led out after [ahours=64 hours|64 hours]. They joined [alot=3|three colleagues] who had been freed [afirst=<2 days|nearly two days] into the ordeal. [adead=2|Two men] died.

[acrew=>100|More than 100 rescuers] had taken part. The crew was cut off [adist=3.7 km|3.7 kilometres] from the mouth of the tunnel by a fall of almost [arock=<1000 yd3|1,000 cubic yards] of rock and was chilled, at [atemp=11 C|11 degrees Celsius], but otherwise well, a doctor said; five have been discharged. The youngest, [alind=21|21], is to be a father [baby=2009-05|in two months].

Of the [ashift=26|26 miners] who had gone to work that night, those who escaped at once have been offered counselling. The governor, who visited the site on Friday with both of the state's senators, called for longer breaks and for shorter working days than the present [ashlen=12 hours|twelve hours]. Work at the site is suspended until further notice, and the portal is guarded.

== tunnel-and-trench.txt 2009-09-21
Osprey Ridge: what the inspectors found

The state safety agency last week closed its file on the cave-in [aday=2009-03|of last March] with a list of [aviol=14|14 violations] and a bill. It had asked for [aprop=$610000|$610,000]. After three rounds of talks Brandvold-Ames will pay [afine=$385000|$385,000] and admit to nothing.

The list is instructive. Rock bolts, which the design put at every five feet, were as much as nine feet apart for the length of a bus on either side of the fall. Convergence readings, due daily, had been skipped on six of the ten days before. An engineer's memo of February 19 spoke of "drummy" ground; it was answered with a smiling face.

None of that makes the rescue less of a feat. A pocket [adist=2.3 mi|2.3 miles] in, under [adepth=460 ft|460 feet] of shale, was reached without a single injury to those who dug. [adead=2|Two lives] were lost, both in the first seconds.

Boring is to start again on October 5, after [astop=7 months|seven months]. It will be done in shifts of [bshlen=8 hours|eight hours], and a steel shelter with its own air, good for [bplaces=8|eight people], is to follow the machine at no more than 1,000 feet. Such boxes cost [bcost=$160000|$160,000] each. The owner, the Tri-Valley Water District, had struck one from the tender in 2005.

The opening, once promised for 2011, is now given as late 2012, and the price as [cost=$412 million|$412 million], up 30 from the contract sum.

== live-osprey-2011.txt 2011-10-20
Osprey Ridge fire: latest

3:05 p.m.
All out. We count [btrap=6|six men], and so does the company. Foreman Dale Rusk, [brusk=47|47], was in the lead. He stopped to sign a boy's cast.

2:35 p.m.
Doors of the shelter have been opened, [bhours=17 hours|17 hours] after they were shut. Applause up here.

11:10 a.m.
For those joining us: the box is made for [bplaces=8|eight] and has air enough for [bair=36 hours|36 hours]. They have playing cards. They've asked for the score of the Ducks game.

6:45 a.m.
The fire in the locomotive is out at last, a spokeswoman says; it had been going for [bburn=9 hours|nine hours]. But smoke has to be drawn off along more than four miles of tunnel, through one shaft.

2:20 a.m.
[bin=14|Fourteen] were in there, we're told. Eight came out by themselves on a man-train before the fans were reversed. [bsmoke=4|Four] of those are in the hospital with smoke in their lungs.

12:15 a.m.
Where are they? The shelter is parked [bdist=4.1 mi|4.1 miles] in, behind the boring machine.

Wednesday, 10:50 p.m.
Reports of a fire at Osprey Ridge, where [adead=2|two men] died in a cave-in in [aday=2009|2009]. A battery locomotive hauling muck is alight and has been since [bclock=21:35|9:35 p.m.]

== agency-october-20.txt 2011-10-20
[btrap=6|Six] rescued after fire in Oregon tunnel

KETTLE FORK, Ore., Oct 20, 2011 – [btrap=6|Six miners] who had shut themselves in a steel box to escape a fire walked out of a tunnel in western Oregon unharmed on Thursday afternoon, after [bhours=17 hours|17 hours] under the ground.

A locomotive began to burn [bday=2011-10-19|on Wednesday night] in the Osprey Ridge water tunnel, the builder, Brandvold-Ames, said. [bin=16|Sixteen people] were inside at the time. Most rode out ahead of the smoke, and [bsmoke=4|four] of them needed treatment. [btrap=6|The six] farthest in, [bdist=4.7 mi|4.7 miles] from the entrance, had no way past the flames and withdrew to a shelter that was installed after an earlier accident.

"It was the best [bcost=$160000|$160,000] anybody ever spent," Gail Ortmann, manager of the water district, told reporters. The shelter can support [bplaces=8|eight people] for [bair=36 hours|a day and a half].

The rescue ended more happily than the one [aday=2009-03|of March 2009], when a fall of rock trapped [atrap=9|nine men] in the same tunnel, [adead=2|two] of whom died. Dale Rusk, the foreman, was among those trapped on both occasions.

The tunnel, [length=7.4 mi|7.4 miles] long, of which about two thirds have been bored, will bring water to [people=240000|240,000 people].

== interview-rusk.txt 2011-11-13
"You get good at waiting"

Dale Rusk, [brusk=47|47], has been buried alive and smoked out in one and the same hole in the ground. He talked to us on his porch.

Twice. What are the odds?

I don't do odds. I've been doing this for 27 years, and for 25 of them I never so much as lost a hat.

Compare the two.

No comparison. In [aday=2009|'09] it was dark and wet, and [adead=2|two friends of mine] were lying there. [bday=2011-10|Last month] it was [btrap=6|six guys] in a box with a chemical toilet. It's built for [bplaces=8|eight], they say; children, maybe. After about three hours you could have fried an egg on the wall. The engine burned for [bburn=7 hours|seven hours], that's how long the thermometer stayed up.

When did you know something was wrong?

[bclock=21:35|Nine thirty-five]. The lights dipped. You smell it before you see it.

How did you pass the time?

Cards. Lind, who was with me the first time as well, he's a father of two now, told movies. [bhours=17 hours|Seventeen hours] of movies. I preferred the smoke.

You came off worse in the cave-in.

[arib=3|Three ribs.] And it took [asound=11 hours|eleven hours] before anyone so much as knocked. We had [alamps=2|two lamps] that worked, the whole time. But they dug like badgers. There were men there from Wyoming who'd driven all night.

Will you go back in?

They've let us start again on Monday of last week. It's [wide=16 ft|sixteen feet] wide, it's straight, and there's less of it left than there was. I'd like to see the other end.

== safety-notice-2012.txt 2012-03-29
State fines tunnel builder over locomotive fire

SALEM – The builder of the Osprey Ridge tunnel has been ordered to pay [bfine=$91000|$91,000] for the fire that drove a crew into a shelter [bday=2011-10|last October], the state safety agency said on Wednesday.

It found three violations, among them a fire extinguisher on the locomotive that had been empty since June. The battery, the agency's report says, had been overcharged by a man who was covering two jobs. The driver, who had jumped clear, ran 600 feet to the nearest telephone and found it dead.

Brandvold-Ames has 30 days in which to appeal. It did appeal after the deadly cave-in [aday=2009|of three years ago], when inspectors listed [aviol=14|14 violations] and proposed a fine of [aprop=$610000|$610,000]. It ended up paying [afine=$358000|$358,000].

The report praises the shelter, to which the men held by the book: door shut within four minutes, scrubber on, one lamp. At the time there was still air for 19 hours. It is less kind about the telephone.

The agency's director, Wanda Frye, said that work could go on. About 70 men are employed in the tunnel, in three shifts of [bshlen=8 hours|eight hours].

== water-at-last.txt 2013-06-02
Water, at last

By Peg Sorley
Kettle Fork Courier

It made less noise than you would think. At noon on Saturday a retired foreman with bad ribs turned a brass wheel, and the snow of Osprey Ridge set off for Salem.

So ends a job that was begun, with a band and a bishop, in [begun=2006|2006]. It is [length=7.4 mi|7.4 miles] from end to end, cost [cost=$421 million|$421 million] and [adead=2|two men], and will supply [people=~250000|a quarter of a million people], of whom not one lives in Kettle Fork.

On a plaque at the portal are the names of Hector Albarran and Pete Dufresne. Below them has been left, somewhat darkly, room for more. An older stone from Bonner Creek, where [otoll=19|19] were lost in [oyear=1968|1968], was moved here in April so that they should have company.

The cave-in [aday=2009|of 2009] stopped the machine for [astop=>6 months|more than half a year]; the fire [bday=2011|of 2011], for which the state took [bfine=$91000|$91,000], for less than a month. Between them came floods, a strike of nine days and a lawsuit over a frog.

Dale Rusk let go of the wheel and wiped his hands. Of the [ashift=26|26] who went in with him that night, eleven had come to see it. "Count again," he said. "I get twelve."
