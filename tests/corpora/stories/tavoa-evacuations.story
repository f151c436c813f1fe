# The island of Tavoa in Vanuatu is emptied twice for its volcano: in part in November 2006, wholly in July 2013. Ash
# columns, people shipped and people who stayed, ships, hours, dead, houses lost under ash and under the hot cloud,
# alert levels, weeks away of the two stay apart; so do the danger zone and the run of the cloud, those who went home in
# September and November, ages of the chief, the observer and the man who was struck, and the eruption of 1896.

aday      | date     | compatible  | day of the eruption of 2006                               | Monday 27 November v. November v. 2006
aclock    | time     | discrepancy | when the eruption of 2006 began                           | 4:50 a.m. v. 5:40 a.m.
aplume    | measure  | agree       | height of the ash column of 2006                          | six kilometers are 20,000 feet
alevel    | ordinal  | agree       | alert level in 2006                                       |
aevac     | count    | discrepancy | people shipped off in 2006                                | 4,100 v. 4,700
astay     | count    | agree       | people who stayed on the island in 2006                   |
aships    | count    | agree       | ships that took them off in 2006                          |
aspan     | duration | discrepancy | how long the evacuation of 2006 took                      | 52 hours v. three days
atoll     | count    | agree       | people killed in 2006                                     |
astruck   | age      | agree       | age of the man who was struck by a stone in 2006          |
aash      | measure  | compatible  | ash in Port Ravu in 2006                                  | 12 cm v. nearly five inches
ahouses   | count    | agree       | houses whose roofs fell in in 2006                        |
apigs     | count    | compatible  | pigs left behind in 2006                                  | 2,300 v. more than 2,000
atanks    | percent  | agree       | share of the water tanks that were fouled in 2006         |
aaway     | duration | discrepancy | how long the islanders were away after 2006               | 11 weeks v. seven weeks
aback     | date     | compatible  | day the islanders began to go home                        | 12 February 2007 v. February
acost     | money    | discrepancy | what the evacuation of 2006 cost                          | 190 million v. 109 million vatu
bday      | date     | compatible  | day of the eruption of 2013                               | Friday 5 July v. July
bclock    | time     | agree       | when the eruption of 2013 began                           |
bplume    | measure  | agree       | height of the ash column of 2013                          | 11 kilometers are 36,000 feet
blevel    | ordinal  | agree       | alert level in 2013                                       |
blevday   | date     | discrepancy | day the alert was raised in 2013                          | Wednesday 3 July v. Tuesday 2 July
bevac     | count    | agree       | people shipped off in 2013                                |
bships    | count    | discrepancy | ships that took them off in 2013                          | 12 v. ten
bspan     | duration | agree       | how long the evacuation of 2013 took                      |
btoll     | count    | update      | people killed in 2013                                     | three, then five
bcanoe    | count    | agree       | people in the canoe that was lost and found               |
bzone     | measure  | agree       | radius of the danger zone in 2013                         |
bflow     | measure  | discrepancy | how far the hot cloud ran in 2013                         | 3.5 km v. 5.3 km
bhouses   | count    | agree       | houses of Naone buried in 2013                            |
bkids     | count    | compatible  | pupils of the boarding school                             | 410 v. more than 400
bflights  | count    | agree       | flights cancelled in 2013                                 |
bair      | duration | agree       | how long the airport of Luganville was closed in 2013     |
bseis     | count    | discrepancy | seismometers on the volcano in 2013                       | six v. four
bobs      | age      | discrepancy | age of the volcanologist Marie Nalau                      | 34 v. 37
bgarden   | percent  | discrepancy | share of the gardens destroyed in 2013                    | 60 percent v. 80 percent
baid      | money    | agree       | aid of Australia in 2013                                  |
btarps    | count    | agree       | tarpaulins from New Zealand in 2013                       |
bkava     | money    | discrepancy | price of a kilo of kava root before the eruption of 2013  | 350 vatu v. 450 vatu
bback     | count    | update      | people who have gone home after 2013                      | 600 in September, 2,900 in November
chief     | age      | agree       | age of Chief Joel Tamata in 2013                          |
summit    | measure  | agree       | height of the volcano                                     | 1,340 meters are 4,400 feet
dist      | measure  | agree       | distance of Tavoa from Luganville                         | 120 kilometers are 75 miles
gap       | duration | compatible  | time between the two eruptions                            | six and a half years v. 79 months v. seven years at most
old       | date     | agree       | year of the eruption that killed most                     |
oldtoll   | count    | agree       | people killed in that year                                |

== wire-2006.txt 2006-11-30
Thousands shipped off Pacific island as volcano erupts

LUGANVILLE, Vanuatu, Nov 30, 2006 – A flotilla of [aships=7|seven ships] has carried [aevac=4100|4,100 people] away from the island of Tavoa, where a volcano that had slept for more than two decades is burying villages in ash, authorities in Vanuatu said on Thursday.

Mount Lomera began to erupt at [aclock=04:50|4:50 a.m.] [aday=2006-11-27|on Monday], sending a column of gray ash [aplume=6 km|six kilometers] into the air. The evacuation, to Luganville on the island of Espiritu Santo, [dist=120 km|120 kilometers] away, was completed after [aspan=52 h|52 hours], the disaster office said. Some [astay=1100|1,100 islanders], most of them in the far south, have elected to stay.

[atoll=2|Two people] were killed: a man of [astruck=68|68] who was struck by a falling stone as he led a bullock to the beach, and a baby that was born on the deck of a copra boat.

In Port Ravu, the main settlement, [aash=12 cm|12 centimeters] of ash had fallen by Wednesday night. The roofs of [ahouses=340|340 houses] have collapsed, and [atanks=80%|80 percent] of the tanks in which rainwater is caught are undrinkable.

The government raised the alert to [alevel=3|Level 3] on a five-step scale in the morning of the eruption. It did not order people to leave until it was certain that there was somewhere to put them, said Lionel Kalo, a spokesman for the prime minister. "We have never moved an island before. There isn't a book."

Lomera, [summit=1340 m|1,340 meters] high, last erupted in 1982, without doing any harm. Its deadliest outburst on record took place in [old=1896|1896], when a flood of hot mud killed [oldtoll=54|54 people] at a mission.

Tavoa lives on kava, copra and remittances. It has one truck road, two doctors and no airstrip.

== harbour-feature.txt 2006-12-10
Number 2,207 has lost her rooster

By Josette Malere

LUGANVILLE, December 10, 2006 – They were given numbers as they came down the ramp, in marker pen on the forearm, and Leimas Tor had rubbed at hers until the skin was red. It won't come off. She is 2,207. Her daughter is 2,208, and the cooking pot, because a clerk was tired, is 2,209.

There's a city of blue plastic on the old American airfield now. [aevac=4700|Four thousand seven hundred Tavoans] live there, by the camp manager's book, between the runway that built half of this town and the lagoon into which, in 1945, the same Americans drove their jeeps. The latrines are good. The rice is Chinese and they don't care for it.

Tor's house stood in Port Ravu with its back to the mountain. She was up, feeding the rooster, when the noise began, at [aclock=05:40|twenty to six]: not a bang, she says, but like a big sheet being torn, that went on being torn. It rained small stones. Old Abel, [astruck=68|sixty-eight years] old and deaf, was going down the road with his bullock. He looked up when he saw her pointing.

It took [aspan=3 days|three days] until the last of [aships=7|seven boats] had cast off. You could take what you could hold. The animals were the worst; there were [apigs=2300|2,300 pigs] on Tavoa, each with a name and a price, and men who had not cried for the house cried for the pig.

At night they talk about those who didn't come, the [astay=1100|eleven hundred] in the south. They have no ash, it's said. They have everybody's pigs.

The provincial government hopes to take people back after Easter. Leimas Tor, who is 44, doesn't think about Easter. She has heard that in [old=1896|1896], when the mission was drowned, the survivors were taken to another island and that their great-grandchildren live there still, and are called "the visitors".

"I asked the boy with the pen for a small number," she says. "So they'd call us first."

== brief-return.txt 2007-02-14
Volcano islanders go home

PORT VILA, Feb 14 – The first 600 of the people who were evacuated from Tavoa when its volcano erupted [aday=2006-11|in November] have landed on the island again, the National Disaster Office said on Wednesday. Their return began [aback=2007-02-12|on Monday], after [aaway=11 weeks|11 weeks] in camps near Luganville.

The rest will follow at the rate of two shiploads a day. Each household gets a new tank, a bush knife, seed yams and a bag of nails. Some [ahouses=340|340 houses] must be given new roofs.

Mount Lomera has been quiet since New Year's Day, and the alert was lowered to one.

According to the office the operation has cost [acost=190 million VUV|190 million vatu], about $1.8 million, three-quarters of it met by France, Australia and New Zealand. No more than [atoll=2|two lives] were lost. The director, Job Esrom, said that next time people would be told sooner. "They knew before we did," he said. "The birds had left on the Saturday."

The camps on the airfield are to be taken down as they empty, and the canvas stored in a hangar. Seventeen families, most of them with children at school in Luganville, have asked to stay on Santo for good.

A survey team found 1,450 pigs alive on the island. Ownership will be settled by the chiefs.

== live-2013.txt 2013-07-06
Eruption on Tavoa: latest

12.20 a.m. Mount Lomera on Tavoa in Vanuatu is erupting. It started at [bclock=23:15|11.15 p.m.] on [bday=2013-07-05|Friday], says the geohazards department.

12.55 The glow can be seen from Espiritu Santo, [dist=75 mi|75 miles] off.

1.30 The alert has stood at [blevel=4|four] since [blevday=2013-07-03|Wednesday], when all were told to get down to the landing places. They'll be grateful for it now.

2.10 Pilots put the top of the cloud at [bplume=36000 ft|36,000 feet]. Nothing will be flying to Luganville today.

3.45 A boarding school at Tolou, with [bkids=>400|more than 400 pupils], is walking to the sea in the dark. They've a rope, a conch shell and a maths teacher.

5.00 The whole island is to be cleared: [bevac=5600|5,600 people]. In [aday=2006|2006] those in the south could stay.

6.30 First light. The village of Naone isn't there.

7.15 "It came down on the north side, maybe [bflow=3.5 km|three and a half kilometers] from the crater, and then it just sat there and smoked" – a helicopter pilot.

8.40 [btoll=3|Three dead], says the Red Cross. They had gone back to Naone for a sewing machine.

9.05 A motor canoe with [bcanoe=9|nine people] in it is overdue.

9.50 An inter-island ferry, two copra boats, a French patrol ship and somebody's yacht are loading at Port Ravu.

11.10 The radius of the closed zone was [bzone=4 km|four kilometers] yesterday. It's now the beach.

== wire-2013.txt 2013-07-08
Vanuatu empties volcanic island for second time in [gap=<7 years|seven years]

LUGANVILLE, Vanuatu, July 8, 2013 – The last inhabitants of Tavoa were brought ashore in Luganville before dawn on Sunday, after [bships=12|12 vessels] had cleared the volcanic island of [bevac=5600|5,600 people] in [bspan=31 h|31 hours], Vanuatu's disaster office said.

[btoll=5|Five people] are known to have been killed by the eruption of Mount Lomera, which began [bday=2013-07-05|on Friday] night. Four died in a pyroclastic flow, a cloud of gas and glowing rock that raced [bflow=5.3 km|5.3 kilometers] down the northern flank and overran the village of Naone, of whose [bhouses=64|64 houses] a church step is left. The fifth, a seaman, fell between two hulls.

[bcanoe=9|Nine people] who had been missing in a motor canoe were picked up by a Fijian longliner on Sunday. They'd paddled with a door.

The volcano, [summit=4400 ft|4,400 feet] high, threw ash to a height of [bplume=11 km|11 kilometers], nearly twice as high as in [aday=2006-11|November 2006], the last time that the islanders had to flee. The airport at Luganville is shut, and [bflights=26|26 flights] had been called off by Monday.

That so few lost their lives was put down to the warning. The Geohazards Department had raised its alert to [blevel=4|Level 4] [blevday=2013-07-02|on July 2] after [bseis=6|six seismometers] on the mountain picked up a tremor that did not stop. "It hummed," said Marie Nalau, [bobs=34|34], the scientist on duty. Villagers above the coast road had moved down with their mats and hens, and a chief, Joel Tamata, had drums beaten at four in the morning to rouse those who hadn't.

Australia promised [baid=2.5 million AUD|2.5 million Australian dollars]. A New Zealand air force Hercules is waiting at Auckland with [btarps=3000|3,000 tarpaulins] and a water plant for 2,000 people.

In the earlier evacuation, for which [aships=7|seven ships] were found, [astay=1100|1,100 people] refused to go, and nobody made them. This time police searched the huts. One man was carried aboard in his chair.

== daily-comet.txt -
PARADISE LOST: Killer cloud turns isle to toast

BRIT backpackers told last night how they fled a tropical island as a red-hot avalanche ate a village WHOLE.

Gap-year pals Tilly and Fran, both 19, were teaching netball on tiny Tavoa when Mount Lomera blew its [summit=4400 ft|4,400ft] top at [bclock=23:15|quarter past eleven] [bday=2013-07-05|on Friday night].

"We thought it was a disco," said Fran.

The pair herded [bkids=410|410 boarding-school kids] down a jungle path by the light of ONE phone. They were plucked off the beach with the lot of them by a rust-streaked cargo boat that reeked of coconut. It was one of just [bships=10|TEN] tubs sent to save an entire population.

[btoll=5|Five] are dead. [bhouses=64|Sixty-four homes] and the volleyball court have gone.

Choking dust has closed the nearest airport for [bair=9 days|nine days], which means that Tilly will miss her sister's wedding. "I was chief bridesmaid," she wailed.

Local chief Joel, [chief=70|70], has seen it all before. In [aday=2006|2006] he was the last man off. His people had to abandon [apigs=>2000|more than 2,000 pigs] that time, and when they came home their neighbours had eaten half of them.

The Aussies have coughed up [baid=2.5 million AUD|$2.5 million] of their dollars. Our own dear Government has sent a tweet.

== nalau-interview.txt -
"A mountain has no Fridays"

Marie Nalau, [bobs=37|37], grew up on Tavoa and now watches its volcano for Vanuatu's Geohazards Department, with two colleagues and a solar panel.

You were twelve kilometers from the crater.
– In a shed, with a kettle. The needle had been going since Monday. On the [blevday=2013-07-03|third of July] I rang Vila and said, I want [blevel=4|four], and they said, are you sure, and I said no.

Why not in [aday=2006|2006]?
– Then we had one instrument, and it was in a box, waiting for a part. Now there were [bseis=4|four]. I've read that there were more; two had been stolen for their batteries.

[alevel=3|Level three] was declared that time when it was already raining stones.
– At breakfast. I was a student. My grandmother heard it on the radio, and told the radio what she thought.

Was the second eruption bigger?
– Ten times, by volume. The first was a chimney. It went up [aplume=20000 ft|twenty thousand feet], it made a mess of the gardens in the wind's way, and the tanks: [atanks=80%|eighty percent] had to be scrubbed. But there were no flows. People saw that and thought they knew the mountain. In [gap=79 months|seventy-nine months] you forget that you only know what it did.

The closed zone was too small.
– [bzone=4 km|Four kilometers]. Naone was outside, by the length of a football field. I drew that line. I drew it with a coffee cup, if you want to know.

Do you sleep?
– On the boat over, a boy from the school asked me when it'll finish. He was the only one in [bspan=31 h|thirty-one hours] who asked me something I could answer. I said, not in your life, not in mine.

== yacht-blog.txt -
Log of the Wandering Star

We'd only gone in for bananas.

So that's how we come to have had 23 people, a bishop's chair and a sow on a forty-two-foot ketch. Bill had put the anchor down off Port Ravu on Thursday. Everybody was camped on the beach, very orderly, and a policeman rowed out and asked us to keep our engine warm. [bday=2013-07-05|Friday] at supper the mountain was as pretty as you please. By midnight you couldn't see the bow.

I want to say something about these folks. There's this idea that they had to be saved. Well, they had lists. They had a man with a conch, to say which family went next. In [aday=2006-11|November of 2006] they'd been taken off the same beach and it was a shambles, Chief Joel told me. He's [chief=70|seventy] and has a bad hip. It was the ships that made the plan then. People were thrown up like sacks. This time he'd told the ships to wait.

We made the run to Luganville three times, sixteen hours each way with the ash, so I guess we don't count as one of the [bships=12|twelve] in the papers, or else we're three of them. They've got our passengers in tents on the old airstrip. A lady there showed me her arm. Nothing on it. "That's the difference," she said.

Nobody's flying. They've scrubbed [bflights=26|26 flights], and the runway stays shut, we hear, [bair=9 days|nine days] in all, so the yachties have become a mail service.

Kava root, which was [bkava=350 VUV|350 vatu] a kilo in the market before all this, can't be had for love. I traded the last of the bananas.

== camp-feature.txt 2013-09-15
The island that lives on a runway

By Josette Malere

LUGANVILLE, September 15, 2013 – The tents stand where they stood before, and some say in the same holes.

[bday=2013-07|Since July] the old American airfield has again been the capital of Tavoa. It has streets, named for villages. The one called Naone is short, and nobody lets the children run in it. [btarps=3000|Three thousand New Zealand tarpaulins], green this time, keep off a sun that has no trees to deal with. In the mornings the men go and look at the sea.

I had come for a woman I met here the last time, and I found her by asking for a rooster. Leimas Tor has three. She's lost the house once more, but not the tank, which her son had the sense to roll downhill. "We were [aaway=7 weeks|seven weeks] in this place the last time," she said. "We were back before the breadfruit. Now I've stopped planting by the moon. I plant by the minister."

What the minister has said is that those from the south may return, and that [bback=600|six hundred] have. For the others there is no date. Agricultural officers who walked the island in August found that the ash had killed [bgarden=80%|eighty percent] of the gardens. The yams had cooked in the ground, they reported, "and had been eaten by rats, who seemed to have enjoyed them".

So people here do sums. A kilo of kava root, for which one got [bkava=450 VUV|450 vatu] before the mountain opened, brings twice as much now, and those who have a cousin with a field on Santo are well off. The rest weave. A government that is said to have spent [acost=109 million VUV|109 million vatu] on them in [aday=2006|2006] has got through three times as much.

Under a rain tree Chief Joel Tamata, who is [chief=70|seventy], is holding court in a matter of two pigs. He won't let himself be hurried. They went home [aback=2007-02|in February] that year, he says, all in a heap, and then they fought till Christmas over where the fences had been.

"First the fences," he says. "Then the boats."

== analysis-november.txt 2013-11-24
To move an island

By Gareth Pym, Pacific correspondent

November 24, 2013 – There are some 80 islands in Vanuatu on which people live, and on five of these they live under a volcano that is awake. Only one has twice been told to pack.

The two exoduses of Tavoa are now being taught, at a college in Suva, as a pair. The first is the bad example. [aday=2006-11-27|On November 27, 2006], Mount Lomera, [summit=1340 m|1,340 meters] of old grudges, began to rain ash on Port Ravu, to a depth of [aash=<5 in|nearly five inches]. The state had no plan and one patrol boat. It put [aevac=4100|4,100 people] on whatever floated, which took [aspan=52 h|fifty-two hours], and forgot that they'd have to eat. The bill of [acost=190 million VUV|190 million vatu] came mostly from having done everything at the last minute.

The second, [gap=6.5 years|six and a half years] after it, [bday=2013-07|this July], is the good one. With a volcano that behaved far worse ([bplume=11 km|eleven kilometers] of ash, a flow that went [bflow=3.5 km|three and a half kilometers] and would have killed hundreds), and more islanders, it went faster and cost [btoll=5|five lives]. In [bhouses=64|sixty-four houses] at Naone there should have been 300 people asleep. There was next to nobody.

But an evacuation is like a loan; it is the paying back that tells. After the first eruption they were home in [aaway=11 weeks|eleven weeks], to a place that was dirty and whole. Today [bback=2900|2,900], or about half, have been landed again. The others can't be. A survey by the agriculture department found that [bgarden=60%|60 percent] of the plots had been lost, the northern ones for a generation, and the two springs of Naone run hot. There's talk of a settlement on Espiritu Santo, and of buying land for it at 3,000 vatu a square meter.

There is a precedent, and they all know it. When [oldtoll=54|fifty-four Tavoans] had been smothered at the mission in [old=1896|1896], those who were left accepted a new home from a kind bishop. They are still waiting to be asked to dance.

Marie Nalau, who gave the warning, has been offered a job in Hawaii and has turned it down. Her [bseis=6|six instruments] are buried. She has asked for ten.

== archive-1896.txt 1896-09-05
From the archive: A letter from Tavoa

SYDNEY, September 5, 1896 – By the courtesy of the Mission Board we are enabled to print the following, brought by the schooner Dayspring:

"You will have heard before this reaches you that the work of nineteen years is under mud. It befell us upon the night of [old=1896-08-11|the 11th of August]. There had been rain for three days, and the top of the mountain was hid. At about two in the morning a roaring was heard as of many wagons, and Mrs. Laing, who had risen to see to a sick child, beheld the church move past the window with its lamp burning.

"It was hot; those whom it touched were scalded. We have buried [oldtoll=54|fifty-four] of our people, of whom thirty-one were communicants. The printing press is lost, and so is the Gospel of St. Luke, all but eleven sheets.

"On the hills above they say that they had warned us. It is a fact that one old heathen came down on the Sunday, and sat himself before my gate, and would not say what he wanted; and that he was gone when the bell rang.

"The Bishop has sent to offer a home on another island to those that are left, being 212 souls. I have counselled them to accept. They ask me if it can be for a short while only. I have told them that I trust so."
