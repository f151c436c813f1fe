# Mount Kerasang erupts twice in June 2013, on the 2nd (a small one, nobody dies) and on the 11th (a great one), and
# once long before. Plumes, zones, evacuees, shelters, clock times of the two stay apart; so do the dead of the hot
# cloud and those of the roofs, scientists and porters, the ash in the town and in the capital.

aday      | date     | compatible  | day of the first eruption                                | Sunday 2 June v. nine days before v. early June
aclock    | time     | agree       | clock time of the first eruption                         | 6:15 a.m. is 2315 GMT
aplume    | measure  | discrepancy | height of the ash column of the first eruption           | 4 km v. 6 km
azone     | measure  | agree       | radius of the zone cleared after the first eruption      |
aevac     | count    | compatible  | people who had to leave after the first eruption         | 9,200 v. more than 9,000 v. thousands
adead     | count    | agree       | people killed in the first eruption                      | no one is 0
bday      | date     | agree       | day of the great eruption                                |
bclock    | time     | discrepancy | clock time of the great eruption                         | 1:14 p.m. v. 1:40 p.m.
bplume    | measure  | discrepancy | height of the ash column of the great eruption           | 14 km (46,000 feet) v. 17 km
btoll     | count    | update      | people killed in the great eruption                      | 22, then 31, then 36
bhot      | count    | agree       | dead of the hot cloud in Sumber Tua                      |
broof     | count    | agree       | dead under roofs                                         |
bburn     | count    | agree       | people treated for burns                                 |
bmiss     | count    | update      | people missing after the great eruption                  | 19, then six
bzone     | measure  | agree       | radius of the zone cleared after the great eruption      | 15 km is 9 miles
bevac     | count    | discrepancy | people who had to leave after the great eruption         | 74,000 v. 47,000
bshelter  | count    | compatible  | shelters                                                 | 68 v. nearly 70
flow      | measure  | discrepancy | distance that the hot cloud ran                          | 5 km v. 7 km
speed     | rate     | compatible  | speed of the hot cloud                                   | 160 km/h v. 100 mph v. more than 150 km/h
ash       | measure  | discrepancy | depth of the ash in Lempar                               | 8 cm v. 18 cm
summit    | measure  | discrepancy | height of the volcano                                    | 2,874 m v. 2,847 m
oldyear   | date     | discrepancy | year of the last eruption that killed                    | 1968 v. 1966
oldtoll   | count    | compatible  | people killed then                                       | 1,140 v. more than 1,000
airport   | duration | compatible  | how long the airport was closed                          | 40 hours v. almost two days
flights   | count    | discrepancy | flights cancelled                                        | 118 v. 181
airdist   | measure  | agree       | distance of the airport from the volcano                 | 90 km is 56 miles
masks     | count    | compatible  | masks handed out                                         | 300,000 v. hundreds of thousands
level     | ordinal  | agree       | alert level                                              |
levelday  | date     | discrepancy | when the alert was raised to the highest level           | Monday evening v. Tuesday morning
watcher   | age      | discrepancy | age of the observer who stayed at his post               | 58 v. 61
watchyrs  | duration | agree       | how long the observer has watched the volcano            |
sci       | count    | agree       | volcanologists who were killed                           |
warn      | duration | discrepancy | time between the siren and the hot cloud                 | 20 minutes v. 12 minutes
cattle    | count    | compatible  | cattle that died                                         | 3,100 v. thousands
aid       | money    | agree       | aid of the government to a family of the dead            | 15 million rupiah is 1,500 dollars
back      | date     | agree       | day on which people may go home                          |
school    | count    | agree       | schools that were closed                                 |
farms     | measure  | discrepancy | area of fields that were buried                          | 2,300 hectares v. 3,200 hectares

== archipelago-wire-first.txt 2013-06-02
Indonesian volcano rumbles to life, [aevac=thousands|thousands] leave homes

LEMPAR, Indonesia, June 2, 2013 – Mount Kerasang, one of the most closely watched volcanoes in Indonesia, threw a column of ash [aplume=4 km|four kilometers] into the sky [aday=2013-06-02|on Sunday], and [aevac=>9000|more than 9,000 people] who live on its slopes were told to leave. [adead=0|No one] was killed or hurt.

The eruption began at [aclock=06:15|6:15 a.m.] ([aclock=23:15 GMT|2315 GMT Saturday]) and lasted 25 minutes. The disaster agency cleared a zone of [azone=5 km|five kilometers] around the crater and opened 11 shelters.

"He has coughed. He has not yet spoken," said Pak Wiryo, who has kept watch at the observatory at Gardu for [watchyrs=33 years|33 years].

The alert was raised to the third of four levels. Villagers went down with goats on the backs of motorcycles; some said that they would be back before dark for the tobacco, which is to be picked this month.

The [summit=2874 m|2,874-meter] volcano last killed in [oldyear=1968|1968], when [oldtoll=1140|1,140 people] died in a day. Since then it has erupted five times without taking a life.

== archipelago-wire-second.txt 2013-06-12
Volcano kills [btoll=22|22] in Indonesia, [bevac=74000|74,000] flee

LEMPAR, Indonesia, June 12, 2013 – Mount Kerasang, one of the most closely watched volcanoes in Indonesia, threw a column of ash [bplume=14 km|14 kilometers] ([bplume=46000 ft|46,000 feet]) into the sky [bday=2013-06-11|on Tuesday] and sent a cloud of burning gas into a village, killing at least [btoll=>=22|22 people], officials said. [bmiss=19|Nineteen] were missing.

The eruption began at [bclock=13:14|1:14 p.m.] Most of the dead, [bhot=17|17], were overtaken in Sumber Tua, [flow=5 km|five kilometers] from the crater; [broof=5|five] were crushed elsewhere as roofs gave way under the ash. The cloud came down the Opak gorge at [speed=160 km/h|160 kilometers an hour]. The siren had sounded [warn=20 min|20 minutes] before.

[sci=2|Two volcanologists] who were changing the batteries of an instrument are among the dead. [bburn=41|Forty-one people] were being treated for burns.

The disaster agency cleared a zone of [bzone=15 km|15 kilometers] ([bzone=9 mi|nine miles]) around the crater and ordered [bevac=74000|74,000 people] out; it said they were being housed in [bshelter=68|68 shelters]. The alert had been put at [level=4|four], the highest level, on [levelday=2013-06-10|Monday evening].

It was the second eruption in [aday=2013-06-02|nine days]. In the first [adead=0|nobody] was harmed. The volcano last killed in [oldyear=1968|1968].

== strait-desk-online.txt -
Volcano kills [btoll=31|31] in Indonesia, [bevac=47000|47,000] flee

The number of people killed by Mount Kerasang, one of the most closely watched volcanoes in Indonesia, rose to [btoll=31|31] as soldiers reached houses that had been cut off. [bmiss=6|Six] were still missing.

The [summit=2847 m|2,847-meter] volcano threw a column of ash [bplume=17 km|17 kilometers] into the sky [bday=2013-06-11|on Tuesday] and sent a cloud of burning gas into a village.

The eruption began at [bclock=13:40|1:40 p.m.] In Sumber Tua [bhot=17|17] were overtaken by the cloud. [flights=118|One hundred and eighteen flights] were canceled and the airport, [airdist=90 km|90 kilometers] to the east, was shut for [airport=40 hours|40 hours]. It had not been affected by the smaller eruption [aday=2013-06-02|on the 2nd], when the ash rose to [aplume=6 km|six kilometers] and drifted out to sea.

The volcano last killed in [oldyear=1966|1966], when [oldtoll=1140|1,140 people] died.

The disaster agency has handed out [masks=300000|300,000 masks]. [school=214|Two hundred and fourteen schools] are closed. The government said it would pay [aid=15000000 IDR|15 million rupiah] to the family of each of those killed.

== lempar-post.txt 2013-06-14
The man who would not come down

By Ningsih Arumdati

At Gardu there is a hut with a tin roof, a seismograph, a kettle and Pak Wiryo. He is [watcher=61|61], and he was told to come down when the mountain opened [bday=2013-06-11|on Tuesday].

"Who will write it down then?" he asks over the radio.

He wrote down the small one, [aday=2013-06-02|on the second of June], and he was at the handle of the siren for the great one. From the first turn of the handle to the moment when the cloud reached the houses of Sumber Tua he counted [warn=12 min|twelve minutes]. He had been ordered to raise the alert to [level=4|level four] on [levelday=2013-06-11|Tuesday morning], he says, with the coffee still hot. Some had walked up again to their tobacco.

"It went as fast as a train, more than [speed=>150 km/h|150 an hour]. I have never seen one go farther than the bridge. This one stopped [flow=7 km|seven kilometers] down, at the bend with the mango tree."

Below, in Lempar, people shovel. The ash lies [ash=18 cm|18 centimeters] deep in the square and like snow on the bicycle of the postman. [broof=5|Five people] died in this district because they had not swept their roofs. There are [bburn=41|41] in the burns ward of a hospital that has 16 beds for them.

His [watchyrs=33 years|thirty-three years] on the mountain end in August, with a pension. He would like a dog then, he says.

== relief-network-update.txt -
UPDATE NO. 3: KERASANG ERUPTION

Overview: Following the explosive eruption of [bday=2013-06-11|11 June] at [bclock=13:14|13:14] local time (plume [bplume=14 km|14 km]), authorities have confirmed [btoll=36|36 deaths]; search operations have been ended. The eruption of [aday=2013-06-02|2 June] caused [adead=0|no] fatalities; [aevac=9200|9,200 persons] living within [azone=5 km|5 km] were moved at that time.

Displacement: [bevac=74000|74,000 persons] from the [bzone=15 km|15-kilometer] zone are in [bshelter=<70|nearly 70] schools, mosques and barracks. Return is not expected before [back=2013-06-30|30 June].

Health: [masks=hundreds of thousands|Hundreds of thousands of masks] were distributed. Respiratory infections are rising; one in six patients is under five.

Livelihoods: [cattle=3100|3,100 head of cattle] lost; [farms=2300 ha|2,300 hectares] of tobacco and vegetables under ash.

Education: [school=214|214 schools] closed; examinations postponed by two weeks.

Ash fall: Lempar [ash=8 cm|8 cm]; provincial capital 1 cm.

Needs: water for 31,000 people; 9,000 tarpaulins; 120 latrines; fodder.

Funding: 2.1 million dollars requested, of which 36 percent is covered.

== daily-globe-tab.txt -
HELL MOUNTAIN BLOWS ITS TOP

Holiday Brits stranded as killer cloud races down at [speed=100 mph|100mph]

THOUSANDS of holidaymakers were stuck last night after a volcano blew in Indonesia and shut the airport for [airport=<2 days|almost two days].

[flights=181|A total of 181 flights] were scrapped. "We had sand in the swimming pool and it wasn't sand," said nurse Carol Hibbert, 47, who was [airdist=56 mi|56 miles] away from the crater when it went up.

The fireball tore into a hamlet at lunchtime [bday=2013-06-11|on Tuesday] and [bhot=17|17 people] had no chance. [sci=2|Two boffins] were killed as they tinkered with a gadget near the rim, along with the three porters who carried it for them.

One OAP refuses to budge. Old Wiryo, [watcher=58|58], has manned a lonely lookout for [watchyrs=33 years|33 years] and says he isn't going anywhere.

Bereaved families are to get just [aid=$1500|1,500 dollars] each. [cattle=thousands|Thousands of cows] perished in the fields.

In [oldyear=1968|1968] the same volcano wiped out more than [oldtoll=>1000|1,000] souls before breakfast. It stands [summit=2874 m|2,874 metres] tall, twice the height of anything at home and more.

The all-clear will not come [back=2013-06-30|until the 30th].

== volcano-column.txt 2013-06-24
The warning worked. Then it didn't

By Dr. Harriet Obeney

It is a good rule in my trade not to praise a forecast until the dead have been counted. At Kerasang they have been: there are [btoll=36|36], two of whom I had taught.

Consider the sequence. In [aday=2013-06|early June] the mountain cleared its throat at [aclock=06:15|a quarter past six in the morning]. [aevac=9200|Nine thousand two hundred] people walked away from within [azone=5 km|five kilometers] of it, and after a week of silence most of them walked back. No law can keep a farmer from a ripe field. Then the gas changed, the observatory saw it, and the scale went to its top mark on [levelday=2013-06-10|the evening of the tenth], about 18 hours ahead. That is as well as anyone has ever done.

But the hot cloud ran for [flow=5 km|five kilometers], and to the meter it ran down a gorge in which, on the map, nobody lived anymore. There the siren gave people [warn=20 min|twenty minutes]. They used it to look for their cattle.

The fields will be green again; there are [farms=3200 ha|3,200 hectares] of them under the gray, and ash is a fine manure. The children will be back in their [school=214|214 schools]. It is the next quiet week that I am afraid of.
