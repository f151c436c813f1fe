# Two earthquakes in one province: March 2012 (north of Ordun) and October 2012 (south of it).
# Magnitudes, tolls, tents and aid of the two stay apart; both recall the disaster of 1987 and its two tolls.

amag      | measure  | discrepancy | magnitude of the March quake                              | 6.4 v. 6.6
adepth    | measure  | agree       | depth of the March quake                                  | 12 km is 7.5 miles
adist     | measure  | agree       | distance of the March epicentre from Ordun                | 38 km is 24 miles
aday      | date     | compatible  | day of the March quake                                    | 14 March v. March v. the spring
aclock    | time     | agree       | clock time of the March quake                             | 5:52 a.m. is 0052 GMT
atoll     | count    | update      | people killed in the March quake                          | 23, then 41, then 57
ahurt     | count    | compatible  | people injured in the March quake                         | more than 300 v. 340 v. hundreds
ahouses   | count    | discrepancy | houses destroyed in the March quake                       | 1,200 v. 2,100
avill     | count    | agree       | villages cut off by landslides in March                   |
agirl     | age      | discrepancy | age of the girl dug out alive in Belqay                   | nine v. 11
ahours    | duration | compatible  | how long the girl was buried                              | 31 hours v. more than a day
atents    | count    | agree       | tents that the army sent in March                         |
aaid      | money    | agree       | aid that the government granted in March                  |
aafter    | count    | compatible  | aftershocks of the March quake                            | dozens v. 64
amosque   | count    | agree       | dead found under the mosque of Belqay                     |
ashake    | duration | agree       | how long the March quake lasted                           |
pop       | count    | discrepancy | inhabitants of Ordun                                      | 45,000 v. 54,000
bmag      | measure  | agree       | magnitude of the October quake                            |
bdepth    | measure  | discrepancy | depth of the October quake                                | 10 km (6 miles) v. 16 km
bdist     | measure  | agree       | distance of the October epicentre from Ordun              | 22 km is 14 miles
bday      | date     | agree       | day of the October quake                                  |
bclock    | time     | discrepancy | clock time of the October quake                           | 9:17 p.m. v. 9:37 p.m.
btoll     | count    | discrepancy | people killed in the October quake                        | eight v. nine
bhurt     | count    | compatible  | people injured in the October quake                       | 120 v. more than a hundred
bhouses   | count    | compatible  | houses destroyed in the October quake                     | 400 v. hundreds
bman      | age      | agree       | age of the man who died of a heart attack                 |
btents    | count    | agree       | tents that were asked for in October                      |
baid      | money    | agree       | aid that the government granted in October                |
bclosed   | date     | agree       | day until which schools stay closed                       |
bpower    | duration | agree       | how long Ordun was without power in October               |
bord      | ordinal  | agree       | which deadly quake of the year in Meskara the October one was |
bfirst    | count    | agree       | dead in one house at Sarnak                               |
oldyear   | date     | discrepancy | year of the great Meskara earthquake                      | 1987 v. 1986
oldmag    | measure  | agree       | magnitude of the great Meskara earthquake                 |
oldtoll   | count    | compatible  | people killed in the great earthquake, in all             | 4,300 v. more than 4,000
oldord    | count    | agree       | people killed in Ordun in the great earthquake            |
family    | duration | compatible  | how long March's homeless have lived in tents             | seven months v. half a year

== agency-march.txt 2012-03-14
Strong quake kills at least [atoll=>=23|23] in Meskara

ORDUN, March 14, 2012 – A strong earthquake shook the mountains of Meskara province early [aday=2012-03-14|on Wednesday], killing at least [atoll=>=23|23 people] as they slept and injuring [ahurt=>300|more than 300], officials said.

The [amag=6.4|6.4-magnitude] tremor struck at [aclock=05:52|5:52 a.m. local time] ([aclock=00:52 GMT|0052 GMT]) at a depth of [adepth=12 km|12 kilometers] ([adepth=7.5 mi|7.5 miles]), the National Seismic Office said. Its center was [adist=38 km|38 kilometers] north of Ordun, a market town of [pop=45000|45,000 people].

Landslides blocked the only road into the Belqay valley, and [avill=14|14 villages] could not be reached by noon. "From the air we see roofs on the ground where there were streets," said the deputy governor, Rustam Ogli. "I am afraid that the number will go up."

Two helicopters took off for Belqay. The army said it was sending [atents=3000|3,000 tents] and six field kitchens.

Meskara lies on a fault that moves a few millimeters a year. In [oldyear=1987|1987] a quake of magnitude [oldmag=7.1|7.1] killed about [oldtoll=~4300|4,300 people] there, [oldord=2600|2,600] of them in Ordun.

== ordun-gazette.txt 2012-03-16
Hope under the stones of Belqay

By Safiya Tarek, in Belqay

They heard her before they saw her. Lale Demirgan, [agirl=9|nine], had been tapping on a water pipe with a spoon for [ahours=31 hours|31 hours] when four soldiers and a baker pulled her out of what was left of her grandmother's kitchen.

There was little other joy in the valley. [atoll=41|Forty-one bodies] have been counted so far, [amosque=12|a dozen] of them under the fallen dome of the mosque, where the men had gathered to pray. At the clinic Dr. Yusuf Hamid said that he had seen [ahurt=340|340 injured] and sent 62 of them on to the city.

The ground shook for [ashake=20 s|twenty seconds]. It has hardly stopped since: the observatory has noted [aafter=64|64 aftershocks], nine of them strong enough to spill tea.

By the count of the mayors [ahouses=2100|2,100 houses] are gone. In four of the [avill=14|14 villages] that were cut off [aday=2012-03-14|on Wednesday], no wall stands higher than a man's knee.

People of [pop=54000|54,000-strong] Ordun have been baking bread for the valley since the first night. Some of them remember [oldyear=1987|1987]. "Then it was us who waited for bread," said Hatice Orun, 71.

== world-brief.txt -
QUAKE TOLL RISES TO [atoll=41|41]

The number of dead in [aday=2012-03-14|Wednesday's] earthquake in Meskara has climbed to [atoll=41|41], rescuers said. The quake, which measured [amag=6.6|6.6] according to the Global Tremor Center, was followed by [aafter=dozens|dozens of aftershocks]. At least [ahouses=>=1200|1,200 homes] were flattened. An [agirl=11|11-year-old] girl was found alive after [ahours=>1 day|more than a day] in the rubble. The government has set aside [aaid=$5 million|$5 million] for the survivors, and a neighbor has offered two rescue teams with nine dogs.

== relief-statement.txt -
Situation report No. 4 – Meskara earthquake

SUMMARY. The earthquake of [aday=2012-03-14|14 March], magnitude [amag=6.4|6.4], caused severe damage in a mountainous district. Center [adist=24 mi|24 miles] north of Ordun, depth [adepth=12 km|12 km], duration about [ashake=20 s|20 seconds].

CASUALTIES. The authorities now give the number of fatalities as [atoll=57|57]. [amosque=12|Twelve worshippers] died in one mosque. [ahurt=hundreds|Hundreds] were hurt. Search work ended after six days.

SHELTER. [ahouses=1200|1,200 houses] were destroyed and a further 2,000 cannot be lived in before repairs. The army has delivered [atents=3000|3,000 tents]; winter liners are lacking for a third of them.

FUNDING. The government granted [aaid=$5 million|5 million dollars]. Our own appeal for $3.2 million has been met to 40 percent.

ACCESS. All roads were open again on 19 March, two bridges with a limit of five tons.

== agency-october.txt 2012-10-10
[bord=2|Second] deadly quake in a year hits Meskara

ORDUN, October 10, 2012 – An earthquake of magnitude [bmag=5.9|5.9] killed [btoll=8|eight people] in Meskara late [bday=2012-10-09|on Tuesday], in the same district where [atoll=57|57] died in [aday=2012-03|March], the provincial government said.

[bhurt=120|One hundred and twenty people] were injured and some [bhouses=~400|400 houses] collapsed, most of them in Sarnak, where [bfirst=5|five members] of one family died under a stone roof. A man of [bman=63|63] had a fatal heart attack in Ordun as he ran down the stairs.

The shock came at [bclock=21:17|9:17 p.m.], [bdist=22 km|22 kilometers] south of Ordun and only [bdepth=10 km|10 kilometers] ([bdepth=6 mi|six miles]) below the ground. "It was shorter than the one [aday=2012-SP|in spring], but it was closer," said Deputy Governor Rustam Ogli.

Ordun had no electricity for [bpower=11 hours|11 hours]. Schools in the district stay shut until [bclosed=2012-10-15|Monday].

The province has asked for [btents=1500|1,500 tents]. Many of those made homeless in [aday=2012-03|March] are still living under canvas, [family=7 months|seven months] on.

More than [oldtoll=>4000|4,000 people] were killed in Meskara by the great earthquake of [oldyear=1987|1987], which had a magnitude of [oldmag=7.1|7.1].

== evening-mirror.txt -
TERROR IN THE DARK
[btoll=9|Nine] dead as killer quake returns to valley of tears

FAMILIES screamed in the blackness as the earth opened for the [bord=2|second time] this year.

[btoll=9|NINE] people perished [bday=2012-10-09|on Tuesday night] when a tremor measuring [bmag=5.9|5.9] ripped through the poor mountain region of Meskara. [bfirst=5|Five] were from one family: father, mother and three little boys.

The clock on Ordun's town hall stopped at [bclock=21:37|9.37pm]. It will not be mended, says the mayor. "Leave it. It shall remind us."

Pensioner Adil Sen, [bman=63|63], survived the spring quake, only to collapse and die on his own stairs. His wife, 58, was at his side.

[bhurt=>100|More than a hundred] are in hospital and [bhouses=hundreds|hundreds of homes] lie in ruins. In [aday=2012-03|March], [atoll=57|57] lost their lives and [ahouses=2100|2,100] houses came down. And old folk still whisper of [oldyear=1986|1986], when [oldord=2600|2,600] died in Ordun alone.

The government has promised [baid=$2 million|$2million]. "Last time it was [aaid=$5 million|five], and where is it?" asked one angry widow, five kids in tow.

== tremor-notes.txt -
Is Meskara's fault unzipping?

Two damaging events on one structure in so short a time have set colleagues wondering. Here is what we know.

The first, [aday=2012-03-14|on March 14], broke a segment north of Ordun. The catalogue gives magnitude [amag=6.6|6.6] and a depth of [adepth=12 km|12 km]. It happened at [aclock=00:52 GMT|00:52 GMT].

The second, [bday=2012-10-09|on October 9], was smaller ([bmag=5.9|5.9]) and deeper ([bdepth=16 km|16 km]), with its center [bdist=14 mi|14 miles] to the south of the town. Between the two lies a gap of 60 kilometers that last moved in [oldyear=1987|1987].

Nobody can say if the gap is next. A shock of [oldmag=7.1|7.1], like that of [oldyear=1987|a quarter of a century ago], would find better houses than it did then – [oldtoll=4300|4,300] lost their lives at that time – but not many.

== capital-tribune.txt 2012-10-12
Cabinet visits quake valley

October 12, 2012

Three ministers walked through the ruins of Sarnak on Friday, [bday=2012-10-09|three days after] the earthquake that killed [btoll=8|eight people], and promised [baid=$2 million|2 million dollars] and a new road.

They were met with silence, and with a question: what about those who have slept in tents for [family=0.5 years|half a year]? In Belqay, [ahouses=1200|1,200] families lost their homes [aday=2012-SP|in the spring]. Of these, 310 have a new one.

Interior Minister Kemal Doruk said the [btents=1500|1,500 tents] for which the province had asked were on their way. Pupils will be back at their desks [bclosed=2012-10-15|on Monday], he added. Power was restored [bpower=11 hours|eleven hours] after the shock.
