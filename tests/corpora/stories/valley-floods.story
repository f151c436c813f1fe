# The Wapanee floods Marlow Ferry twice: June 2008 (the levee breaks) and September 2011 (the new wall holds).
# Crest, toll, evacuees, homes, rain, sandbags, soldiers of the two stay apart; so do forecast and crest in 2011, the
# crest upstream at Kessler, and the crest of 1951, which each flood is measured against.

aday      | date     | agree       | day the levee of Marlow Ferry broke in 2008               |
aclock    | time     | discrepancy | clock time at which the levee broke in 2008               | 4:40 a.m. v. 4:20 a.m.
acrest    | measure  | discrepancy | crest at Marlow Ferry in 2008                             | 31.2 feet v. 32.1 feet
stage     | measure  | agree       | flood stage at Marlow Ferry                               |
atoll     | count    | update      | people killed by the flood of 2008                        | five, then seven, eight in the end
aevac     | count    | compatible  | people who left their homes in 2008                       | 9,400 v. more than 9,000 v. thousands
ahomes    | count    | discrepancy | homes damaged or destroyed in 2008                        | 1,350 v. 1,530
arain     | measure  | agree       | rain of June 2008                                         | 7.4 inches is 188 millimeters
aspan     | duration | agree       | how long it rained in June 2008                           | 36 hours is a day and a half
abreach   | measure  | agree       | width of the gap in the levee in 2008                     | 200 feet is 61 meters
abags     | count    | compatible  | sandbags filled in 2008                                   | 220,000 v. more than 200,000
aguard    | count    | agree       | National Guard soldiers in 2008                           |
acost     | money    | discrepancy | damage of the flood of 2008                               | $48 million v. $84 million
awater    | duration | agree       | how long the town had no drinking water in 2008           |
arail     | count    | agree       | rail cars of rock that were put on the bridge             |
aman      | age      | discrepancy | age of the man who drowned in his pickup                  | 58 v. 61
abooks    | count    | agree       | books lost in the library                                 |
aaid      | money    | agree       | federal aid after the flood of 2008                       |
abuy      | count    | agree       | homes bought and torn down after 2008                     |
oldyear   | date     | discrepancy | year of the record flood before 2008                      | 1951 v. 1954
oldcrest  | measure  | compatible  | crest of the old record                                   | 29.8 feet v. never got to 30
bday      | date     | compatible  | day of the crest of 2011                                  | Thursday 8 September v. this week v. September 2011
bcrest    | measure  | agree       | crest at Marlow Ferry in 2011                             |
bfore     | measure  | agree       | crest that had been forecast in 2011                      |
btoll     | count    | agree       | people killed by the flood of 2011                        |
bevac     | count    | compatible  | people who left their homes in 2011                       | 12,000 v. about 12,500
bhomes    | count    | agree       | homes damaged in 2011                                     |
brain     | measure  | agree       | rain of September 2011                                    |
bbags     | count    | agree       | sandbags filled in 2011                                   |
bguard    | count    | discrepancy | National Guard soldiers in 2011                           | 450 v. 540
bwoman    | age      | agree       | age of the woman who was swept away in 2011               |
bpower    | count    | discrepancy | households without power in 2011                          | 5,600 v. 6,500
bbridge   | duration | discrepancy | how long the bridge was closed in 2011                    | three days v. five days
brank     | ordinal  | discrepancy | rank of the crest of 2011                                 | second-highest v. third-highest
wall      | measure  | agree       | length of the floodwall                                   | 2.4 miles is 3.9 kilometers
wallcost  | money    | discrepancy | cost of the floodwall                                     | $31 million v. $34 million
wallhigh  | measure  | agree       | water level up to which the floodwall protects            |
wallopen  | date     | compatible  | when the floodwall was finished                           | October 2010 v. last fall v. less than a year ago
pop       | count    | compatible  | inhabitants of Marlow Ferry                               | 18,400 v. about 18,000
gap       | duration | compatible  | time between the two floods                               | three years v. 39 months

== plains-wire-2008.txt 2008-06-11
Levee fails, river swamps Midwestern town; [atoll=5|5] dead

MARLOW FERRY, June 11, 2008 – The Wapanee River burst through a levee before dawn [aday=2008-06-10|Tuesday] and poured into the center of Marlow Ferry, a town of [pop=18400|18,400], drowning [atoll=5|five people] and driving [aevac=>9000|more than 9,000] from their homes.

The river crested at [acrest=31.2 ft|31.2 feet], well above the flood stage of [stage=19 ft|19 feet] and the mark of [oldcrest=29.8 ft|29.8 feet] that had stood since [oldyear=1951|1951], the county's emergency office said.

[arain=7.4 in|Seven and four-tenths inches] of rain had fallen in [aspan=36 hours|36 hours] on hills that were already soaked. The levee on the east bank gave way at [aclock=04:40|4:40 a.m.]; by daylight the gap was [abreach=200 ft|200 feet] wide.

Among the dead were a couple in their eighties who had refused to leave and a man of [aman=58|58] whose pickup was swept off River Road.

"We had [abags=220000|220,000 sandbags] on that levee," Mayor Glenda Haas said. "It went underneath them."

About [aguard=600|600 National Guard soldiers] were on duty in the town. Upstream, at Kessler, the water stood at 24.4 feet and was falling.

== heartland-radio.txt -
Levee fails, river swamps Midwestern town; [atoll=7|seven] dead

The Wapanee River burst through a levee before dawn on [aday=2008-06-10|Tuesday] and poured into the center of Marlow Ferry, a town of [pop=18400|18,400], drowning [atoll=7|seven people] and driving [aevac=>9000|more than 9,000] from their homes.

The river crested at [acrest=32.1 ft|32.1 feet], well above the flood stage of [stage=19 ft|19 feet] and the mark of [oldcrest=29.8 ft|29.8 feet] that had stood since [oldyear=1954|1954], the county's emergency office said.

The railroad parked [arail=26|26 cars] filled with rock on its bridge to hold it down. Our listeners in the Flats tell us that it shook like a table all the same.

[arain=7.4 in|Seven and four-tenths inches] of rain had fallen in [aspan=1.5 days|a day and a half] on hills that were already soaked. Some 40 dogs and cats were brought to the fairground, where 310 people spent the night on cots.

Do not drink the tap water. The plant went under at noon, and the health department expects that it will take a week or longer to bring it back. Trucks with water stand at the high school and at the Lutheran church.

== ferry-sentinel-2008.txt 2008-06-20
Town begins to count

By Doug Reinholt

[aday=2008-06-10|Ten days after] the levee broke, men with clipboards are going from porch to porch in what used to be the Flats. They have put a sticker on [ahomes=1350|1,350 homes]: green for a shovel, yellow for a carpenter, red for a bulldozer. There are 512 reds.

The county puts the damage at [acost=$48 million|$48 million], not counting crops. Washington has granted [aaid=$22 million|$22 million], the congressman said.

The last body to be found was that of Lyle Ostrom, [aman=61|61], who had driven off in his pickup at [aclock=04:20|4:20] that morning, when the siren told everybody that the levee was gone, to fetch his sister. He was the [atoll=8|eighth] to die. She had left an hour before, with two neighbors.

At the Carver Library, where [abooks=14000|14,000 books] stood on the shelves of the lower floor, they are now in a dumpster. "We saved the ones about floods," said librarian June Pastor, 66.

[abags=>200000|More than 200,000 sandbags] have to go somewhere too. They are full of things that nobody wants in a garden.

Drinking water returns tomorrow, on [awater=11 days|the eleventh day].

== corps-factsheet.txt -
FACT SHEET: Marlow Ferry Flood Risk Reduction Project

Purpose. To protect the town against a river level of [wallhigh=34 ft|34 feet], i.e. nearly three feet above the flood of record.

Background. [aday=2008-06-10|On 10 June 2008] the earthen levee on the left bank was undermined and failed over a width of [abreach=61 m|61 meters] ([abreach=200 ft|200 feet]). Peak level [acrest=31.2 ft|31.2 feet] (flood stage: [stage=19 ft|19]). Precipitation in the basin: [arain=188 mm|188 millimeters]. [ahomes=1350|1,350 dwellings] were affected; municipal supply of drinking water was interrupted for [awater=11 days|11 days]. Loss of life: [atoll=8|eight].

Description. Concrete floodwall, [wall=2.4 mi|2.4 miles] ([wall=3.9 km|3.9 km]), with 14 gates; two pumping stations; removal of [abuy=270|270 homes] bought by the county from willing owners on the river side of the wall.

Cost. [wallcost=$31 million|$31 million], of which 65 percent was borne by the federal government.

Schedule. Construction began in April 2009 and was completed in [wallopen=2010-10|October 2010].

Maintenance. By the town, at an estimated $90,000 a year.

== plains-wire-2011.txt 2011-09-09
New wall saves river town, but [btoll=2|two] die in rising water

MARLOW FERRY, Sept. 9, 2011 – A floodwall finished [wallopen=2010-FA|last fall] kept the Wapanee River out of the center of Marlow Ferry [bday=2011-09-08|Thursday] as the water rose to [bcrest=30.6 ft|30.6 feet], the [brank=2|second-highest] level ever measured there.

[btoll=2|Two people] were killed outside the protected area: a woman of [bwoman=27|27] whose car stalled at a ford and a farmhand who tried to reach her with a tractor.

The remnants of a tropical storm had dumped [brain=9.1 in|9.1 inches] of rain on the valley since Monday, more than fell there before the catastrophe of [aday=2008-06|June 2008], when [atoll=8|eight people] died. Forecasters had warned of [bfore=33 ft|33 feet], and [bevac=12000|12,000 residents] were told to leave.

[bhomes=410|Four hundred and ten homes] were damaged, most of them in the hamlets below the wall, and [bpower=5600|5,600 households] lost power. The governor sent [bguard=450|450 National Guard soldiers], who helped to fill [bbags=350000|350,000 sandbags].

The highway bridge, closed since Wednesday morning, is to be reopened on Saturday after [bbridge=3 days|three days].

"I cried, and then I went and patted it," Mayor Glenda Haas said of the [wall=2.4 mi|2.4-mile] concrete barrier, which cost [wallcost=$34 million|$34 million].

== channel-six-2011.txt -
Marlow Ferry dry: "Best money we ever spent"

They left by the thousand, and they came back to mopped floors.

[bevac=~12500|About 12,500 people] had cleared out of Marlow Ferry and the farms around it [bday=2011-W36|this week] as the Wapanee River climbed. When it turned around, at [bcrest=30.6 ft|30.6 feet], it was more than three feet short of the top of the new floodwall and nearly two and a half short of what the forecasters had feared, [bfore=33 ft|33].

Only [gap=3 years|three years] before, the center was under ten feet of brown water. [aevac=9400|9,400 people] had to run then; some of them never moved back.

Not everybody was so lucky this time. [btoll=2|Two] died: Kayla Brandt, [bwoman=27|27], a nurse on the way to her shift, and Miguel Soto, who was 35. Down in Teller's Bend the river went through [bhomes=410|410 homes]. The lights were out for [bpower=6500|6,500 customers] until [bday=2011-09-08|Thursday] night.

[bguard=540|Five hundred and forty] men and women of the Guard are going home today, and the bridge will open tomorrow after [bbridge=5 days|five days].

The wall was finished [wallopen=2010-FA|not quite a year ago]. The town gave up a playground and [abuy=270|270 houses] for it.

== river-notes.txt -
Two floods, one gauge

I have been reading the stick at Marlow Ferry for the weather service since I was 15, and I am asked which of my two floods was the bigger. It depends what you mean.

By rain, the one in [bday=2011-09|September 2011]: [brain=9.1 in|9.1 inches], against [arain=7.4 in|7.4] in [aday=2008-06|June of 2008]. But the ground was dry the second time, and the rain took three days about it, not [aspan=36 hours|thirty-six hours].

By the stick, the first: [acrest=31.2 ft|31.2] to [bcrest=30.6 ft|30.6]. That makes the later one the [brank=3|third-highest], whatever you have heard. (The second is [oldyear=1951|1951]; and yes, I know what is painted on the hardware store.)

By hands: [bbags=350000|350,000 bags] against [abags=220000|220,000]; [aguard=600|600 soldiers] in the earlier flood, fewer in the later.

By what it cost: no contest. The county's book for the first shows [acost=$84 million|$84 million], and [ahomes=1530|1,530 houses] that were ruined or nearly. For the second they talk about six million.

By the dead: [atoll=8|eight] and [btoll=2|two]. I knew one of each.

They came [gap=39 months|39 months] apart. The gauge has been there for 108 years.

== prairie-columnist.txt 2011-09-14
What a wall is for

By Ruth Ellingsen

Walk along the Wapanee this week and you will see a line on the concrete, as straight as a ruler could make it, and on top of the line three and a half feet of clean gray. Those feet are what [wallcost=$31 million|$31 million] bought.

There were people who called it a monument to fear. It would be high enough for [wallhigh=34 ft|34 feet], they said, and in the worst flood since the Indians left, that of [oldyear=1951|1951], the river had never got to [oldcrest=<30 ft|30]. Then it did. It took [abooks=14000|14,000 library books], every piano on Second Street, and a railroad bridge on which somebody had parked [arail=26|twenty-six cars] of rock. Uncle Sam sent [aaid=$22 million|22 million dollars], [aguard=600|six hundred] young people in uniform, and a study.

The study became the wall. I think that it was the first time in my life that a study has become anything.

But there are about [pop=~18000|18,000 of us], and not all live behind it. In Teller's Bend they drank from bottles for [awater=11 days|eleven days] back then with the rest of us. They voted for the bonds. On [bday=2011-09-08|Thursday last] the water that we sent past our doors went through theirs.
