# A typhoon strikes one island, then a second; background: a storm of 2004.
# Tolls of the two islands and in all, part and total, wind in two units.

toll      | count   | update      | people killed by the typhoon in all                     | four on Thursday, nine on Friday, 16 on Sunday
tollsou   | count   | agree       | people killed by the typhoon on Sarabel                 |
missing   | count   | update      | people missing after the typhoon                        | 30 on Friday, 12 on Sunday
wind      | measure | agree       | sustained winds of the typhoon at landfall              | 185 km/h is 115 mph
gusts     | measure | discrepancy | strongest gusts of the typhoon at landfall              | 230 km/h v. 250 km/h
landfall  | date    | agree       | day of the landfall on Maradan                          |
clock     | time    | compatible  | hour of the landfall on Maradan                         | 5 a.m. v. shortly before dawn
evacuated | count   | compatible  | people moved to shelters                                | at least 60,000 v. 64,000 v. tens of thousands
power     | count   | agree       | homes without electricity                               |
rain      | measure | agree       | rain that fell in a day                                 | 400 mm is 16 inches
houses    | count   | update      | houses destroyed on Maradan                             | 1,100 on Friday, 1,900 on Sunday
flights   | count   | agree       | flights that were cancelled                             |
oldtoll   | count   | compatible  | people killed by the storm of 2004                      | more than 300 v. 318
oldyear   | date    | agree       | year of the earlier storm                               |
aid       | money   | agree       | emergency money of the government                       |
fishers   | count   | agree       | fishermen who drowned                                   |
rainspan  | duration| agree       | time in which that rain fell                            | a day is 24 hours
ordinal   | ordinal | agree       | how many storms of the season, this one included        |

== maradan-tribune.txt 2013-09-05
Typhoon Odile slams into Maradan, [toll=4|four dead]

MARADAN CITY, September 5, 2013 – Typhoon Odile came ashore at [clock=05:00|5 a.m.] [landfall=2013-09-05|Thursday] with sustained winds of [wind=185 km/h|185 kilometers per hour] ([wind=115 mph|115 miles per hour]), tearing off roofs and killing at least [toll=>=4|four people] across the archipelago.

Gusts of [gusts=230 km/h|230 kilometers per hour] were measured at the airport, where [flights=86|86 flights] were cancelled. About [power=200000|200,000 homes] had no electricity.

The civil defense office said that [evacuated=>=60000|at least 60,000 people] had been moved into schools and churches before the storm arrived. It is the [ordinal=11|eleventh] of the season.

Odile was moving north toward the island of Sarabel.

== global-service.txt 2013-09-06
[toll=9|Nine killed] as Odile reaches second island

September 6, 2013 – The typhoon that battered Maradan [landfall=2013-09-05|on Thursday] swept over Sarabel early Friday, and the number of dead in the two islands rose to [toll=9|nine]. [missing=30|Thirty people] were missing.

[tollsou=3|Three] of the deaths were on Sarabel, among them [fishers=2|two fishermen] whose boat was driven onto a reef.

Almost [rain=400 mm|400 millimeters] ([rain=16 in|16 inches]) of rain came down in [rainspan=1 day|a single day]. Officials counted [houses=1100|1,100 houses] destroyed on Maradan and expected to find more.

Memories are still fresh of [oldyear=2004|2004], when a storm in the same season killed [oldtoll=>300|more than 300 people].

== weekend-herald.txt 2013-09-08
After Odile, mud and patience

By Corazon Reyes | September 8, 2013 | 9:00am

The count stands at [toll=16|16] now. [missing=12|A dozen people] have yet to be found, most of them from a village on Maradan that a hillside buried.

Power has come back to half of the [power=200000|200,000 homes] that lost it. The shelters, which held [evacuated=64000|64,000] on the worst night, are emptying.

The president flew over the island on Saturday and released [aid=$15 million|$15 million] for repairs. Governor Elena Sato said that [houses=1900|1,900 homes] had been wrecked on Maradan and that the money would not go far.

On Sarabel, where [tollsou=3|three people] died, the widows of the [fishers=2|two drowned fishermen] were handed sacks of rice.

== met-watch.txt -
Odile: a meteorologist's diary

The [ordinal=11|eleventh] named storm of the season made landfall on Maradan [clock=dawn|shortly before dawn] [landfall=2013-09-05|on September 5], at a speed that left little time to prepare. The sustained wind at that moment was [wind=115 mph|115 mph], with peaks of [gusts=250 km/h|250 kph].

For comparison, the storm of [oldyear=2004|2004], in which [oldtoll=318|318 people] lost their lives, had weaker winds but moved at half the pace and dropped twice the rain. Odile left [rain=400 mm|400 mm] in [rainspan=1 day|24 hours].

== trade-winds.txt 2013-09-07
Ports reopen after storm

September 7, 2013

Freight began to move again on Saturday, two days after Typhoon Odile shut the harbors. The airline Inter-Isles, which had scrapped most of the [flights=86|86 services] that stayed on the ground, said it would be back to normal by Monday.

[evacuated=tens of thousands|Tens of thousands of people] had gone to shelters before it came. The government has set aside [aid=$15 million|15 million dollars] in emergency funds; insurers think the damage is ten times as much.
