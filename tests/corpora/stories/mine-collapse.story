# A coal mine caves in (August 2007): trapped, rescued, missing and dead over four days, parts and totals;
# an earlier accident in the mine; depths, drill holes, ages, wages and distances.

day       | date     | compatible  | day of the collapse                                        | 14 August v. Tuesday v. this week v. last month
clock     | time     | discrepancy | clock time of the collapse                                 | 2:50 a.m. v. 3:30 a.m.
below     | count    | agree       | miners who were below ground                               |
out       | count    | discrepancy | miners who got out by themselves                           | 31 v. 29
trapped   | count    | update      | miners trapped                                             | 14, then nine, then six
rescued   | count    | update      | miners brought up alive by the rescuers                    | three, then six, then eight
dead      | count    | update      | miners found dead                                          | two, then three, then six
noon      | time     | agree       | by when the first miners were brought up                   |
hospital  | count    | agree       | rescued miners in the hospital                             |
depth     | measure  | agree       | depth at which the miners were trapped                     | 410 m is 1,350 feet
entrance  | measure  | discrepancy | distance from the entrance to the place                    | 5 km v. 6.5 km
hole1     | measure  | agree       | width of the first drill hole                              | 6 cm is 2.4 inches
hole2     | measure  | discrepancy | width of the second drill hole                             | 22 cm v. 26 cm
drillrate | rate     | compatible  | how fast the drill goes                                    | 9 meters an hour v. about ten
reach     | date     | agree       | when the first drill hole reaches the gallery              | expected on Thursday and done on Thursday
oxygen    | percent  | agree       | oxygen in the air of the gallery                           |
safeair   | percent  | agree       | oxygen that people need                                    |
helpers   | count    | compatible  | rescuers at work                                           | 180 v. nearly 200
bump      | measure  | discrepancy | magnitude of the shock                                     | 3.4 v. 3.9
second    | date     | agree       | day of the second slide                                    |
hurtresc  | count    | discrepancy | rescuers hurt by the second slide                          | four v. six
young     | age      | agree       | age of the youngest trapped miner                          |
old       | age      | discrepancy | age of the foreman Brandl                                  | 61 v. 59
oldyears  | duration | agree       | how long Brandl has worked in the mine                     |
eldest    | count    | agree       | Brandl's grandchildren                                     |
owner     | count    | agree       | mines that the company has                                 |
workers   | count    | compatible  | employees of the mine                                      | 640 v. more than 600
output    | measure  | agree       | coal that the mine yields a year                           |
fines     | money    | discrepancy | fines that the mine had to pay in three years              | 152,000 v. 125,000 crowns
fineyrs   | duration | agree       | years in which the fines fell                              |
viol      | count    | discrepancy | offences that inspectors found                             | 64 v. 46
accyear   | date     | agree       | year of the earlier accident in the mine                   |
accdead   | count    | discrepancy | people killed in the earlier accident                      | 17 v. 11
accdays   | duration | agree       | how long the last man was trapped in the earlier accident  |
opened    | date     | discrepancy | year in which the mine was opened                          | 1934 v. 1943
families  | money    | compatible  | money for each family                                      | 20,000 crowns v. at least 20,000
knocks    | time     | agree       | when knocking was heard                                    |
price     | percent  | agree       | fall of the company's shares                               |
funeral   | date     | agree       | day of the funeral                                         |
missing   | count    | agree       | miners who were never found                                |
contract  | count    | agree       | trapped miners who worked for a subcontractor              |
ended     | date     | agree       | day on which the search ended                              |

== coal-wire-1.txt 2007-08-14
Rescuers race to reach [trapped=14|14 miners] trapped in Sollau pit

SOLLAU, August 14, 2007 – Part of a coal mine in the east of Ravonia caved in [day=2007-08-14|on Tuesday], trapping [trapped=14|14 men] [depth=410 m|410 meters] below the ground, the mining authority said.

[below=48|Forty-eight miners] of the night shift were in the Sollau pit when the roof gave way at [clock=02:50|2:50 a.m.] [out=31|Thirty-one] walked out; rescuers brought up [rescued=3|three] more by [noon=12:00|noon].

[helpers=180|One hundred and eighty rescuers] are trying to clear the main gallery, [entrance=5 km|five kilometers] from the entrance. At the same time a drill is sinking a hole [hole1=6 cm|six centimeters] wide toward the place where the men are thought to be. At [drillrate=9 m/h|nine meters an hour], it should get there [reach=2007-08-16|on Thursday], said the head of the authority, Dr. Milan Vetter.

The observatory in Karsk registered a shock of [bump=3.4|3.4] at the time, but could not say if that was the cause or the collapse itself.

In [accyear=1981|1981], an explosion of gas in the same mine killed [accdead=17|17].

== sollau-anzeiger.txt 2007-08-16
Knocking, then silence

By Peter Hollar

SOLLAU, August 16, 2007. Franz Brandl was to retire in three weeks. [old=61|61 years old], [oldyears=38 years|38 years] in the pit, [eldest=4|four grandchildren]: his wife has told it to every camera at the gate since [day=2007-08-14|Tuesday].

He is one of [trapped=9|nine] who are still down there. [rescued=6|Six men] have been got out so far and [dead=2|two bodies] recovered; the first to be found dead was 44, the other 37. [hospital=4|Four] of [rescued=6|the six] are in the hospital with crushed limbs.

[knocks=23:00|At eleven o'clock on Wednesday night] the microphones heard knocking, seven beats, a pause, seven beats. Since then, nothing.

The [out=29|29] who came up on their own feet on the first morning have not gone home. They sit in the canteen. Among those below, they say, is a boy of [young=19|19], Jiri Malek, in his second week.

The pit was opened in [opened=1934|1934]. With [workers=640|640 jobs] it is all that we have. Wages are good: 2,100 crowns a month, and 150 for the night. Nobody here speaks of [accyear=1981|1981]; then it took [accdays=6 days|six days] to bring out the last man, and he lived.

== night-express.txt -
TOMB OF THE SEVEN... NO, [trapped=9|NINE]!
Families' fury as bosses change numbers AGAIN

DESPERATE wives stormed the gates of the Sollau death pit yesterday after mine chiefs admitted that [trapped=9|NINE], not seven, men were still entombed.

"They cannot even count them," raged Helga Brandl, whose husband Franz, [old=59|59], is among them. The granddad of [eldest=4|four] has toiled there for [oldyears=38 years|38 years].

Bosses forgot to count the [contract=2|two] lads from an outside firm.

The killer quake, [bump=3.9|3.9] on the Richter scale, brought down the roof at [clock=03:30|half past three] [day=2007-08-14|on Tuesday].

Now the Express can reveal: inspectors found [viol=64|64 offences] at Sollau in [fineyrs=3 years|three years] – and fined the owners a measly [fines=125000 crowns|125,000 crowns].

Youngest of the lost: new boy Jiri, [young=19|19].

== vetter-statement.txt 2007-08-17
Statement of the mining authority, Friday, 17 August, 8 a.m.

1. The first hole (width [hole1=2.4 in|2.4 inches], depth [depth=1350 ft|1,350 feet]) broke through at 5 a.m. [reach=2007-08-16|on Thursday]. Air from the gallery contains [oxygen=7%|7 percent] oxygen. A human being needs [safeair=12%|12 percent] for any length of time. There was no answer to signals.

2. A second hole, [hole2=22 cm|22 centimeters] wide, is being drilled to another part of the gallery. It is expected to arrive this evening.

3. Present numbers: below ground at the time of the collapse [below=48|48]; rescued [rescued=8|eight]; dead [dead=3|three]; unaccounted for [trapped=6|six]. [contract=2|Two] of [trapped=6|the six] belong to a subcontractor.

4. In the slide of [second=2007-08-16|last night], [hurtresc=4|four rescuers] were hurt. Work in the main gallery has been stopped. Of the [helpers=180|180] on the site, 70 will be sent home.

== coal-wire-4.txt 2007-08-20
Search for Sollau miners ends; [dead=6|six] confirmed dead

SOLLAU, August 20, 2007 – Rescuers gave up the search for miners in the Sollau coal pit [ended=2007-08-20|on Monday], [day=2007-08-14|six days after] its roof came down, when a camera lowered through a hole of [hole2=26 cm|26 centimeters] found three bodies but no sign of life.

It brought the number of confirmed dead to [dead=6|six]. [missing=3|Three men] are missing and will be declared dead.

A second slide [second=2007-08-16|on Thursday] had forced [helpers=<200|nearly 200] rescuers out of the gallery and injured [hurtresc=6|six] of them.

The air that was measured in the gallery held [oxygen=7%|seven percent] oxygen, where [safeair=12%|12] is the least that a man can live on.

Karsk Coal, which owns [owner=5|five mines], said that it would pay each family at least [families=>=20000 crowns|20,000 crowns]. Its shares fell [price=8%|8 percent]. Sollau yields [output=1.2 million t|1.2 million tons] a year.

A funeral will be held [funeral=2007-08-22|on Wednesday].

== ministry-of-numbers-blog.txt -
Sollau: what the sums say

Let me do what the company could not. Down went [below=48|48]. Up came [out=31|31] on foot and [rescued=8|eight] with help. Makes 39. Nine are left: [dead=6|six] found dead, and [missing=3|three] whom nobody has found. Two of these nine, the [contract=2|pair] from the subcontractor, were on no list.

The company: [owner=5|five pits], of which Sollau, opened in [opened=1943|1943] by forced labor, is the oldest, with [output=1.2 million t|1.2m tons] of coal and [workers=>600|more than 600] workers. The fines: [fines=152000 crowns|152,000 crowns] in [fineyrs=3 years|three years] for [viol=46|46] offences. The value that vanished when the stock dropped [price=8%|eight per cent]: 31 million. The families: [families=20000 crowns|20,000] each.

The drill managed [drillrate=~10 m/h|about ten metres an hour]. The gallery lay [entrance=6.5 km|six and a half kilometres] from daylight. Somebody knocked [knocks=23:00|at 11 p.m.] and somebody did not dig fast enough.

In [accyear=1981|1981], with the tools of that time, the last of the living came out after [accdays=6 days|six days]. [accdead=17|Seventeen] others did not.

== church-paper.txt 2007-09-02
Sollau buried its dead

September 2, 2007

On [funeral=2007-08-22|22 August] the bells of eleven parishes rang for those who died in the mine [day=2007-08|last month]. [dead=6|Six] coffins stood in the nave, and beside them [missing=3|three] lamps for the men who stay below.

Bishop Tomas Reil, 66, read the names, the youngest first: Jiri Malek, [young=19|19 years]. Franz Brandl, foreman, was the last.

Of the [rescued=8|eight] whom the rescuers saved, five sang in the choir. [hospital=4|Four] had been let out of the hospital that morning.

The parish has collected 9,000 crowns. The search, given up [ended=2007-08-20|two days before], has left a hill of stone beside the church. It shall remain, the bishop said.

== world-page.txt -
Miners trapped in Ravonia

SOLLAU – Part of a coal mine in the east of Ravonia caved in [day=2007-08-14|on Tuesday], trapping [trapped=14|14 men] [depth=410 m|410 meters] below the ground, the mining authority said.

[below=48|Forty-eight miners] of the night shift were in the Sollau pit when the roof gave way at [clock=02:50|2:50 a.m.] [out=31|Thirty-one] walked out; rescuers brought up [rescued=3|three] more by [noon=12:00|noon].

[helpers=180|One hundred and eighty rescuers] are trying to clear the main gallery, [entrance=5 km|five kilometers] from the entrance. A drill is sinking a hole [hole1=6 cm|six centimeters] wide and should get there [reach=2007-08-16|on Thursday].

In [accyear=1981|1981], an explosion of gas in the same mine killed [accdead=11|11].
