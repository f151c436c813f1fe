# Two earthquakes in one province of Ecuador: Huarica (20 April 2010) and Santa Ilaria (23 May 2014), and the one of 1938.
# Stay apart: magnitudes, depths, largest aftershocks, tolls, homes destroyed and damaged, aftershocks by nightfall and in a
# day, dead pupils and teachers, dead in the town and in all, money granted / spent / lost, the survivor's age then and now,
# old and new hospital, share rebuilt after one year and after four, inmates fled and brought back, distances of two towns.

aday      | date     | compatible  | day of the 2010 earthquake                                  | 20 April 2010 v. April 2010 v. 2010
aclock    | time     | discrepancy | clock time of the 2010 earthquake                           | 4:47 p.m. v. 4:17 p.m.
amag      | measure  | agree       | magnitude of the 2010 earthquake                            |
adepth    | measure  | discrepancy | depth of the 2010 earthquake                                | 21 km (13 miles) v. 12 km
adist     | measure  | agree       | distance of the 2010 epicentre from Huarica                 | 18 km is 11 miles
alast     | duration | discrepancy | how long the 2010 earthquake shook                          | 45 seconds v. 35 seconds
atoll     | count    | update      | people killed in the 2010 earthquake                        | 38 that evening, 71 and 112 the next day, 139 on the Saturday, 164 in the end
ahurt     | count    | compatible  | people injured in the 2010 earthquake                       | 1,340 v. more than 1,300
ahomes    | count    | compatible  | homes destroyed in 2010                                     | 5,200 v. more than 5,000 v. thousands
aafter    | count    | discrepancy | aftershocks in the first 24 hours in 2010                   | 37 v. 57
aspan     | duration | agree       | time in which those aftershocks were counted                | the first day is 24 hours
aaftmag   | measure  | agree       | magnitude of the largest aftershock of 2010                 |
pupils    | count    | agree       | pupils killed at the San Rafael school                      |
teachers  | count    | discrepancy | teachers killed at the San Rafael school                    | three v. four
soldiers  | count    | agree       | soldiers sent in 2010                                       |
agirl     | age      | discrepancy | age of Yesenia Pardo when she was dug out                   | 17 v. 19
aburied   | duration | compatible  | how long Yesenia Pardo was buried                           | 61 hours v. two and a half days v. more than two days
tower     | date     | discrepancy | year from which the bell tower of Huarica dated             | 1743 v. 1734
bell      | measure  | agree       | weight of the bell                                          | 2.3 tonnes is 2,300 kg
aaid      | money    | discrepancy | fund that the government set up after 2010                  | $180 million v. $108 million
rebuilt   | percent  | discrepancy | share of the destroyed homes rebuilt four years later       | 71 percent v. 61 percent
bday      | date     | agree       | day of the 2014 earthquake                                  |
bclock    | time     | compatible  | clock time of the 2014 earthquake                           | 11:08 p.m. is 0408 GMT v. shortly after eleven
bmag      | measure  | agree       | magnitude of the 2014 earthquake                            |
bdepth    | measure  | agree       | depth of the 2014 earthquake                                | 9 km is 5.6 miles
bdist     | measure  | agree       | distance of the 2014 epicentre from Santa Ilaria            |
btoll     | count    | update      | people killed in the 2014 earthquake                        | five the next day, eight on Sunday, nine on Monday
bhurt     | count    | agree       | people injured in the 2014 earthquake                       |
bhomes    | count    | agree       | homes destroyed in 2014                                     |
bdamag    | count    | compatible  | homes damaged in 2014                                       | 430 v. hundreds
baftmin   | duration | discrepancy | time from the 2014 earthquake to its largest aftershock     | 31 minutes v. 13 minutes
baftmag   | measure  | agree       | magnitude of the largest aftershock of 2014                 |
bpower    | count    | compatible  | households and firms without power in 2014                  | 42,000 v. more than 40,000
bback     | duration | agree       | how long the power was off in 2014                          |
bcost     | money    | discrepancy | damage of the 2014 earthquake                               | $34 million v. $43 million
bslide    | measure  | agree       | length of road buried by the landslide in 2014              |
bout      | count    | discrepancy | inmates who fled the San Lucas prison                       | 14 v. 17
bcaught   | count    | update      | inmates brought back                                        | six by noon on Saturday, 11 by Monday
bsleep    | count    | agree       | people who slept outdoors after the 2014 earthquake         |
drill     | date     | agree       | day of the earthquake drill                                 | ten days before 23 May is 13 May
hospcost  | money    | agree       | cost of the new hospital                                    |
hospbeds  | count    | agree       | beds of the new hospital                                    |
hospyear  | date     | agree       | year in which the new hospital opened                       |
pop       | count    | compatible  | inhabitants of Santa Ilaria                                 | 96,000 v. almost 100,000
oldyear   | date     | agree       | year of the great Quilanda earthquake                       |
oldtoll   | count    | compatible  | people killed in that one                                   | 2,900 v. nearly 3,000

== agency-april.txt 2010-04-20
[atoll=>=38|At least 38] dead as strong quake hits Ecuador highlands

SANTA ILARIA, Ecuador, April 20, 2010 – A powerful earthquake flattened adobe villages and brought down part of a school in the highland province of Quilanda [aday=2010-04-20|on Tuesday], killing [atoll=>=38|at least 38 people] and trapping dozens more, emergency officials said.

The tremor, which the Geophysical Institute put at magnitude [amag=6.8|6.8], struck at [aclock=16:47|4:47 p.m.] ([aclock=21:47 GMT|2147 GMT]), [adist=18 km|18 kilometers] ([adist=11 mi|11 miles]) west of Huarica, a market town in the Yumba valley, at a depth of [adepth=21 km|21 kilometers] ([adepth=13 mi|13 miles]). People in Santa Ilaria, the provincial capital of [pop=96000|96,000 inhabitants] some 52 kilometers away, ran into the streets as the ground shook for [alast=45 s|45 seconds].

"It went on so long that I had time to regret things," said Rosa Tandazo, 44, a baker, whose oven had split down the middle.

Most of the bodies found by dusk, 29 in all, were in Huarica. Pupils of the afternoon shift were in their last lesson at the San Rafael school there when the upper floor gave way, Mayor Delfina Ortuño told a radio station before the line went dead.

At least nine aftershocks had been felt by nightfall. The president ordered [soldiers=600|600 troops], two field hospitals and a team with sniffer dogs into the province.

Quilanda has not seen a disaster on this scale since [oldyear=1938|1938], when a quake whose strength can only be guessed killed [oldtoll=2900|2,900 people].

== live-page.txt 2010-04-21
LIVE – Quilanda earthquake: rescuers race against the cold

Wednesday, April 21, 2010. All times local. Latest entries first.

18:05 We are closing this page for the night. The emergency committee's last bulletin: [atoll=112|112 dead], [ahurt=>1300|more than 1,300 injured], 240 unaccounted for.

16:55 A day on. Nuria Calvache of the Geophysical Institute tells us that its network has located [aafter=37|37 aftershocks] in the [aspan=24 hours|24 hours] since the main shock. By far the largest, [aaftmag=5.9|a 5.9] at 6:20 p.m. [aday=2010-04-20|yesterday], finished off the bell tower of Huarica's cathedral, which had stood since [tower=1743|1743].

15:10 The first of the [soldiers=600|600 soldiers] have reached Huarica on foot. Their trucks are stuck behind a rockfall at kilometer 31.

13:15 The education ministry confirms what parents in the square already knew: [pupils=19|19 pupils] of the San Rafael school have died, and [teachers=3|three] of the people who taught them. Ninety-two children got out, most of them down a drainpipe.

10:40 No, the Pucaro dam has NOT burst, whatever your cousin has been told. Engineers who walked along its crest this morning found two hairline cracks.

08:20 It was colder than expected, 3 degrees at dawn, and hardly anybody in the valley slept under a roof.

06:10 Good morning. The count stood at [atoll=38|38] when we stopped last night. It is now [atoll=71|71]. For those joining us: a magnitude-[amag=6.8|6.8] quake struck at [aclock=16:47|16:47] [aday=2010-04-20|on Tuesday], at the end of the school day and in the middle of the bus driver's nap, as our correspondent's landlady puts it.

== huarica-voice.txt 2010-04-24
"I sang the whole hymn book, twice"

By Germán Lituma, in Huarica

The dog's name is Canela, and she had already been led past the heap behind Calle Olmedo when she turned around on her own and sat down on it.

Underneath, in a gap no bigger than a wardrobe, lay Yesenia Pardo, [agirl=17|17], a pharmacist's apprentice, who had by then been in the dark for [aburied=61 hours|61 hours]. They lifted her out at a quarter to six on Friday morning. She asked for her shoes.

She is the last to be found alive, and on a day when the list of the dead reached [atoll=139|139] the town needed her. "Whoever comes out now comes out for all of us," said Bishop Anselmo Quiroga, saying Mass under a tarpaulin 20 steps from where his cathedral's [bell=2.3 t|2.3-tonne] bell lies mouth up in the rubble, full of rainwater. It fell with the tower in the big aftershock, [aaftmag=5.9|the 5.9], with half the town still running.

At the San Rafael school they have stopped digging. [pupils=19|Nineteen children] were carried out dead and [teachers=3|three members of the teaching staff], among them Elvia Mena, 58, who was to retire in July and whose arms had to be prised from around two boys. Both boys live.

How long does it take to lose a town? We have watched the tape of the bus station's camera, which runs on a battery: from the first swing of the lamps to the last it is [alast=35 s|35 seconds].

By Saturday noon every street had its queue, for water, for planks, for the one satellite telephone.

== relief-blog.txt -
NOTES FROM THE BRICK PILE (3)

I promised a proper account of our nine days in Huarica, so here it is, out of order, because that's how I remember it.

We were a crew of 11 volunteer firemen from the coast with one generator and a borrowed jackhammer. By the time we got through, the army had its [soldiers=600|six hundred men] in the valley, and they were glad of anyone who'd ever cut concrete.

The town hall clock has become a thing that people photograph. It stopped at the moment of the quake, [aclock=16:17|4.17 in the afternoon], and the mayor says nobody is to wind it. The kids on the late shift would've been out of that building within a quarter of an hour.

You all want to hear about the girl. I held the lamp, that's all. She was [agirl=19|nineteen], small as a child, and she'd been lying there for [aburied=2.5 days|two and a half days] with a bottle of cough syrup for company. When the dog sat down we thought it was tired.

Numbers, since some of you asked. The province says that [ahomes=>5000|more than 5,000 houses] are gone; from the ridge I'd have said all of them. We logged our own hours: 1,012. We found nine people, and one of the nine could talk.

The cathedral bell is cracked from lip to crown. Twenty of us tried to roll it off the steps for the bishop and gave up. It weighs [bell=2.3 t|2,300 kilos], a sergeant read off the rim, and that's before you count the water.

== archive-one-year.txt 2011-04-20
A year after the earthquake, Huarica waits for walls

By Carmen Estrella
April 20, 2011

HUARICA – At the exact minute the sirens will sound and the town will stand still. Then most of it will go back to its tin.

[aday=2010-04-20|Twelve months ago today] an earthquake of magnitude [amag=6.8|6.8], [adepth=12 km|12 kilometers] beneath the ridge and [adist=18 km|18] to the west of here, took [atoll=164|164 lives], injured [ahurt=1340|1,340 people] and reduced [ahomes=5200|5,200 homes] in the province of Quilanda to heaps. Another 11,000 were cracked but stand. The government put [aaid=$180 million|$180 million] into a reconstruction fund within a week.

Of those [ahomes=5200|5,200], barely 12 percent have been rebuilt. The families in the camp on the football ground, 310 of them at the last count, say they are tired of ministers in boots.

At the San Rafael school, where [pupils=19|19 pupils] and [teachers=4|four teachers] were crushed, there are lilies on the fence and a sign that promises a new building "in 180 days". It has been there since August.

Bishop Anselmo Quiroga, 70, wants his bell tower back as well. The old one went up in [tower=1734|1734], outlasted the catastrophe of [oldyear=1938|1938], which killed [oldtoll=<3000|nearly 3,000] in Quilanda, and fell in an aftershock. The bell itself, all [bell=2.3 t|2.3 tons] of it, has gone to a foundry in Cuenca, where they want $61,000 to recast it. The parish has collected nine.

"God will not mind a loudspeaker," he said. "I do."

== agency-may.txt 2014-05-24
Quake kills [btoll=5|five] in Ecuador province scarred by earlier disaster

SANTA ILARIA, Ecuador, May 24, 2014 – A shallow earthquake jolted the Ecuadorean province of Quilanda late [bday=2014-05-23|Friday], killing [btoll=5|five people], injuring [bhurt=86|86] and opening the wall of a prison through which [bout=14|14 inmates] got away, authorities said.

It measured [bmag=6.1|6.1] and hit at [bclock=23:08|11:08 p.m.] ([bclock=04:08 GMT|0408 GMT] Saturday) [bdist=14 km|14 kilometers] southeast of Santa Ilaria, the provincial capital, only [bdepth=9 km|nine kilometers] ([bdepth=5.6 mi|5.6 miles]) down, according to the Geophysical Institute. An aftershock of [baftmag=5.2|5.2] followed [baftmin=31 min|31 minutes] later.

Power failed for [bpower=42000|42,000 customers]. A landslide buried [bslide=300 m|300 meters] of the road to Huarica. Governor Abel Montoya, who put on a helmet over his pajamas, said that [bsleep=2300|2,300 people] had spent the night in parks and on football fields.

Three of the victims were members of one family whose house stood below a retaining wall. By noon on Saturday, police had recaptured [bcaught=6|six] of the men who fled the San Lucas prison, which holds 480.

In [aday=2010-04|April 2010] a much stronger tremor, of magnitude [amag=6.8|6.8], killed [atoll=164|164 people] in and around Huarica and destroyed [ahomes=thousands|thousands] of homes. The government of the day set up a fund of [aaid=$108 million|$108 million] and tightened the building code, which officials credited for the low toll this time.

== red-top.txt 2014-05-25
GREAT SHAKE ESCAPE
[bout=17|17] lags leg it as killer quake flattens jail wall

CONVICTS in vests sprinted to freedom through a hole "the size of a bus" when an earthquake ripped through a South American town, claiming [btoll=8|EIGHT lives].

The [bmag=6.1|6.1] monster hit Santa Ilaria in Ecuador [bday=2014-05-23|on Friday] at [bclock=23:08|11.08pm], when most of the [pop=<100000|almost 100,000] locals were in bed – though not the guards at San Lucas, who were watching the football.

"I heard a bang and saw bare feet," said Brit backpacker Jodie Fenner, 23, from Stoke, whose £6-a-night hostel faces the prison. "They said 'buenas noches'. Dead polite."

Among the [bout=17|17 runaways] are an armed robber and a wedding singer who stabbed a rival. [bcaught=6|Six] were nabbed within hours, two of them at their mums'.

Panicked families had begun creeping back indoors when, [baftmin=31 min|31 minutes] on, a second jolt sent them screaming out again. [bdamag=hundreds|Hundreds] of homes are damaged.

Jodie slept under a pool table. "It was still better than the bunk," she said.

Experts say the province is one of the shakiest spots on the continent. [atoll=164|A hundred and sixty-four] died there in [aday=2010|2010].

== brief-may.txt -
ECUADOR: [btoll=8|Eight] die in Quilanda tremor

[btoll=8|Eight people] lost their lives and [bhurt=86|86] were hurt in the earthquake that struck near Santa Ilaria [bclock=>23:00|shortly after eleven] [bday=2014-05-23|on Friday night], the emergency committee said in a second bulletin.

It listed [bhomes=74|74 dwellings] as destroyed. Damage came to [bcost=$43 million|$43 million], half of it to roads and water mains. The shock, at [bmag=6.1|6.1] on the moment scale and with a focus [bdepth=9 km|nine km] below ground, cut off electricity to [bpower=>40000|more than 40,000 homes and businesses]; all were back on the grid after [bback=9 hours|nine hours]. The [bsleep=2300|2,300] who had camped in the open were told on Sunday that they could go home if their door still shut.

The prison service corrected reports about San Lucas, where a 12-metre stretch of the outer wall came down. [bout=14|Fourteen prisoners], not more, had escaped, it said, and a fifteenth was found asleep in the laundry.

Schools in three cantons stay shut until Thursday. Trains on the tourist line, which carries 200 passengers a day in the season, are suspended for a fortnight.

The committee said that no dam had been affected. As a precaution, the level of the Pucaro reservoir is being lowered by four metres.

== cordillera-feature.txt 2014-05-26
The nurse who knows what the dark is like

By Germán Lituma

Santa Ilaria, May 26, 2014 – When the lights went out on the third floor [bday=2014-05-23|on Friday night], Yesenia Pardo counted. One patient on a ventilator, four who could not walk, seven who could. Then she began to sing, which her colleagues put down to nerves.

It was not nerves. [aday=2010|Four years ago], in Huarica, she lay for [aburied=>2 days|more than two days] beneath her employer's shop and kept herself alive with hymns. She was [agirl=17|17] then. She is 21 now, and six weeks into her first job as a nurse.

The building she works in is itself a child of that disaster. The old hospital, with its 65 beds, was condemned in the summer after it; the new one, of [hospbeds=120|120 beds], rests on rubber feet, cost [hospcost=$27 million|$27 million] and opened [hospyear=2013|last year]. It swayed, the staff say, like a boat being boarded. Not one window broke.

They had rehearsed as well, in a drill held [drill=2014-05-13|ten days before]. So when the second shock, [baftmag=5.2|a 5.2], came [baftmin=13 min|thirteen minutes] after the first, every patient was already on the lawn. The electricity stayed off for [bback=9 hours|nine hours].

[btoll=9|Nine people] have died, the [btoll=9|ninth] a roofer of 36 who had a heart attack on Sunday. [bcaught=11|Eleven] of the [bout=14|14 men] who walked out of San Lucas are back inside, and the bulldozers have cleared the [bslide=300 m|300 metres] of road that lay under the hill at Pampa Ruiz.

In Huarica little fell this time, perhaps because there is less to fall. By the mayor's reckoning [rebuilt=61%|61 percent] of the homes lost back then have been replaced.

== interview-calvache.txt 2014-06-01
"The fault has not read our forecasts"

Nuria Calvache, 51, runs the seismic network of the Geophysical Institute. We met her on Sunday in a room full of needles.

Is this the same earthquake, come back?
No. People say "again", but the two have little in common except the address. The one [aday=2010|four years ago] was [amag=6.8|a 6.8], [adepth=21 km|21 kilometers] down on the western fault, and the nearest town to it was Huarica. [bday=2014-05-23|On May 23] we had [bmag=6.1|a 6.1] at [bdepth=9 km|nine kilometers], under the hills [bdist=14 km|14 kilometers] from the capital. In energy it's about a tenth.

But people here felt it more strongly.
Naturally. If you drop a book beside my foot I notice it more than a piano next door.

Were there fewer aftershocks, too?
Many fewer. After the big one we located [aafter=57|57] on the [aspan=24 hours|first day] alone, with a [aaftmag=5.9|5.9] among them that did as much harm to churches as the main shock. This time it was 18, and the largest was [baftmag=5.2|a 5.2].

[atoll=164|A hundred and sixty-four dead] then, [btoll=9|nine] now. Is that the building code?
Partly. Partly the hour: at [aclock=16:47|4:47 p.m.] the schools were full. And partly luck. I'd add the drill [drill=2014-05-13|on May 13], which the newspapers made fun of.

Could there be another [oldyear=1938|1938]?
There will be. I have 43 stations and I'd like 70. Don't ask me for a date, I have been asked by two presidents.

What do you do when it shakes?
I count. I got to 22.

== money-analysis.txt 2014-06-20
Follow the cement: what Quilanda did with its [aaid=$180 million|$180 million]

By our economics editor

June 20, 2014 – Four weeks after the [bday=2014-05-23|May 23] earthquake the bill is in. At [bcost=$34 million|$34 million] it is modest, as such things go: [bhomes=74|74 houses] to be rebuilt, [bdamag=430|430] to be repaired, a prison wall, a road. [bhurt=86|Eighty-six people] were injured. [btoll=9|Nine] died, six of them in buildings that predated the code.

The obvious comparison is with the [amag=6.8|6.8] that wrecked the Yumba valley in [aday=2010-04|April 2010]. It cost an estimated $410 million, [atoll=164|164 people] and [ahomes=5200|5,200 homes]. Of the [aaid=$180 million|180 million] that the state then set aside, according to the comptroller, 122 million had been spent by this spring. Eleven went on consultants.

What was there to show for it when the ground moved again? First, the regional hospital in Santa Ilaria, finished in [hospyear=2013|2013] for [hospcost=$27 million|$27 million], whose [hospbeds=120|120 beds] were never out of use. The budget had said 22. Second, 64 schools, none of which lost a wall. San Rafael, where [teachers=3|three teachers] died with [pupils=19|19] of those in their care, now has a steel frame and a plaque.

Third, homes, and here the record is patchy. [rebuilt=71%|Seventy-one percent] of those destroyed have been rebuilt, in four years; after [oldyear=1938|1938], with mules, it took six to finish the lot.

The fund expires in December. Nobody has yet proposed to replace it, although the governor would like another $50 million.
