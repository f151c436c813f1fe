# An avalanche sweeps Camp 3 on Lamdzong in Nepal (September 2010), with the avalanche of 1972 on the same face.
# Dead, missing, saved and hurt, guides among the dead, heights of the summit, the camps and the ice cliff, the ages
# of the leader, the skier and the bride, people in the camp and on the mountain, the two avalanches stay apart.

day      | date     | discrepancy | day of the avalanche                                     | Saturday 25 September v. yesterday, the 26th
clock    | time     | compatible  | clock time of the avalanche                              | 4:20 a.m. v. before dawn
toll     | count    | update      | people killed by the avalanche                           | six, then nine, then 13
missing  | count    | discrepancy | people missing on the day                                | seven v. five
camp     | count    | agree       | people in Camp 3                                         |
tents    | count    | discrepancy | tents in Camp 3                                          | 27 v. 21
hurt     | count    | agree       | survivors who were flown out hurt                        |
campalt  | measure  | agree       | height of Camp 3                                         | 6,850 m is 22,500 feet
summit   | measure  | discrepancy | height of Lamdzong                                       | 8,112 m v. 8,121 m
rank     | ordinal  | agree       | rank of Lamdzong among the mountains of the world        |
lands    | count    | discrepancy | countries from which the dead came                       | four v. five
guides   | count    | agree       | Nepali guides among the dead                             |
lead     | age      | discrepancy | age of the leader of the Swiss team                      | 48 v. 46
peaks    | count    | discrepancy | eight-thousanders that the leader had climbed            | nine v. eight
skier    | age      | agree       | age of the skier who survived                            |
slide    | measure  | compatible  | how far the skier was carried                            | 300 m v. nearly 1,000 feet
bride    | age      | agree       | age of the doctor who was dug out                        |
buried   | duration | discrepancy | how long the doctor was buried                           | 25 minutes v. 40 minutes
serac    | measure  | discrepancy | width of the ice that broke off                          | 150 m v. 250 m
fall     | measure  | agree       | height from which the ice fell                           |
snow     | measure  | compatible  | snow that had fallen in the days before                  | 1.2 m v. more than a meter
helis    | count    | agree       | helicopters in the search                                |
flights  | count    | compatible  | flights of the helicopters                               | 14 v. a dozen or more
climbers | count    | compatible  | climbers on the mountain that season                     | 218 v. more than 200
teams    | count    | agree       | teams on the mountain that season                        |
fee      | money    | discrepancy | fee of a team for the permit                             | $10,000 v. $12,000
first    | date     | agree       | year in which Lamdzong was first climbed                 |
before   | count    | discrepancy | people killed on Lamdzong before                         | 53 v. 58
oldyear  | date     | agree       | year of the earlier avalanche on the same face           |
oldtoll  | count    | compatible  | people killed in the earlier avalanche                   | 15 v. at least 14
oldcamp  | measure  | agree       | height of the camp hit by the earlier avalanche          |
sumday   | date     | agree       | day on which the Swiss team meant to reach the summit    |
base     | measure  | agree       | height of the base camp                                  | 4,800 m is 15,700 feet
walk     | duration | discrepancy | walk from the road to the base camp                      | four days v. six days
ended    | date     | agree       | when the search was ended                                | Tuesday 28 September is three days after
comp     | money    | agree       | insurance paid to a guide's family                       | 350,000 rupees is about 4,800 dollars
given    | money    | compatible  | money collected for the guides' families                 | $61,000 v. more than $60,000
boy      | age      | agree       | age of the eldest son of the guide Dawa                  |

== summit-wire.txt 2010-09-26
Avalanche sweeps Himalayan camp, [toll=6|6] dead, [missing=7|7] missing

TSOMGAON, Nepal, Sept. 26, 2010 – An avalanche set off by a falling cliff of ice buried a camp of climbers asleep on one of the highest mountains of Nepal [day=2010-09-25|on Saturday], killing at least [toll=>=6|six]. [missing=7|Seven] were missing, a police official said.

[camp=31|Thirty-one people] were in [tents=27|27 tents] at Camp 3, [campalt=6850 m|6,850 meters] ([campalt=22500 ft|22,500 feet]) up on Lamdzong, when the ice broke away at [clock=04:20|4:20 a.m.]

[helis=2|Two helicopters] brought [hurt=8|eight injured survivors] to the district hospital. Two of them have broken backs.

"I heard a roar, I felt a wall, and then I was rolling in my bag," said Luc Perrin-Astier, [skier=34|34], a ski mountaineer who was carried [slide=300 m|300 meters] down the slope and ended up on top of the snow, barefoot.

Among the dead was the leader of a Swiss team, Beat Amrhyn, [lead=48|48], who had climbed [peaks=9|nine] of the 14 mountains higher than 8,000 meters. His team wanted to be on the top [sumday=2010-09-30|on Thursday].

The [summit=8112 m|8,112-meter] Lamdzong is the [rank=8|eighth-highest] mountain in the world. It was first climbed in [first=1956|1956]; [before=53|53 people] had died on it before this weekend.

== continental-radio.txt -
Avalanche sweeps Himalayan camp, [toll=9|nine] dead

An avalanche set off by a falling cliff of ice buried a camp of climbers asleep on one of the highest mountains of Nepal [day=2010-09-25|on Saturday], killing [toll=9|nine]. At first [toll=6|six] bodies had been found and [missing=5|five] people had been listed as missing.

[camp=31|Thirty-one people] were in [tents=21|21 tents] at Camp 3, [campalt=6850 m|6,850 meters] up on Lamdzong, when the ice broke away [clock=before dawn|before dawn].

The dead came from [lands=4|four countries], among them Switzerland and Spain. [guides=3|Three] were Nepali guides.

The leader of the Swiss team, Beat Amrhyn, [lead=46|46], had climbed [peaks=9|nine] of the 14 mountains higher than 8,000 meters.

Luc Perrin-Astier, a Belgian, was swept away in his sleeping bag for [slide=<1000 ft|nearly 1,000 feet] and survived. His two companions did not.

The [summit=8121 m|8,121-meter] Lamdzong is the [rank=8|eighth-highest] mountain in the world. Guides had warned of new snow: [snow=1.2 m|one meter twenty] of it had fallen from Tuesday to Thursday. In the shelter of base camp, at [base=4800 m|4,800 meters], some 90 people are waiting for better weather or for a reason to go home.

== himal-courier.txt 2010-09-30
Three houses in one village

By Pemba Lhundup in Tsomgaon

In Tsomgaon the potatoes are in, and [guides=3|three] men who should have helped to dig them will not come back from Lamdzong.

Dawa Norbu was making tea, says his brother, who was in the next tent and is now one of the [hurt=8|eight] in the district hospital. He had four children. The eldest, who is [boy=13|13], has been taken out of school in the capital.

When a guide dies on the job, the insurance pays [comp=350000 NPR|350,000 rupees]. A permit for one team costs [fee=$12000|twelve thousand dollars], and [teams=25|25 teams] had one for this autumn. People in Tsomgaon can do this sum. They have had time: it is [walk=6 days|six days] on foot from the end of the road to base camp, and most of the loads go up on their backs.

The search was called off [ended=2010-09-28|on Tuesday]. By then the two pilots had made [flights=14|fourteen flights] and [toll=13|thirteen] had been found or given up, all told; two of them will stay where they are, under ice as hard as a road.

The older people were not surprised. In [oldyear=1972|1972] the same face let go above a Korean camp. [oldtoll=15|Fifteen] died then, ten of them from these villages. It was also in the early morning, but lower, at [oldcamp=6500 m|6,500 meters], and nobody had ropes to sell them.

== alpine-treks-release.txt -
Alpine Horizon Treks: statement on Lamdzong

It is with deep sadness that we confirm the death of four members and two staff of our expedition in the avalanche of [day=2010-09-25|25 September].

Sequence of events. A section of the ice cliff below the summit plateau, about [serac=150 m|150 meters] wide, collapsed and fell [fall=500 m|500 meters] onto the upper slope, which released. Camp 3 ([campalt=6850 m|6850 m]) was partly destroyed. [camp=31|31 people] of four expeditions were present, 12 of them our own. Lena Fromm, [bride=29|29], our team doctor, was located with a transceiver and freed after [buried=25 min|25 minutes]. She is well.

Conditions. Snowfall on four days prior to the event exceeded [snow=>1 m|one meter]. Camp 3 stood where it has stood for 20 years.

Rescue. [helis=2|Two] helicopters were at our disposal and undertook [flights=>=12|a dozen flights or more]. The search was ended after [ended=2010-09-28|three days].

Our expedition leader, Beat Amrhyn, had led 17 trips for us. He had stood on [peaks=8|eight] of the world's fourteen highest summits. The ascent had been planned for [sumday=2010-09-30|30 September].

Each member had paid 11,400 euros; a refund will be offered.

== daily-beacon-tab.txt 2010-09-27
BURIED ALIVE... ON HER HONEYMOON

Doc dug out of icy tomb after [buried=40 min|40 MINUTES]

A NEWLYWED doctor told last night how she lay entombed on a killer mountain with nothing to breathe but the air in her mitten.

Lena Fromm, [bride=29|29], wed climber Jonas nine weeks ago. He was in the tent next door when a slab as wide as two football pitches ([serac=250 m|250 metres]) crashed onto their camp [day=2010-09-26|yesterday].

He dug with a saucepan. "I found her hood first," he said.

[toll=9|NINE] people perished and more are feared lost. They came from [lands=5|five] nations and included two brothers from Spain. A third brother had stayed at base camp, [base=15700 ft|15,700ft] up, with a tummy bug.

There are [climbers=218|218 climbers] on Lamdzong at the moment, some of them paying £10,000 a head. The peak has a grim past. In [oldyear=1972|1972] no fewer than [oldtoll=>=14|14] died in an almost identical snowslide, and it has claimed [before=58|58] lives over the years.

"It is a graveyard with a view," said a veteran of six seasons.

== thin-air-blog.txt -
I was at base camp: your questions

Why was Camp 3 full so late in the month?
Because it had snowed. There were more than [climbers=>200|two hundred] of us in [teams=25|twenty-five teams], all waiting for the same three days. When the sun came out everyone went up at once.

Is it an easy mountain?
It is called one. You can get a permit for [fee=$10000|10,000 dollars], split among as many friends as you have; you walk in for [walk=4 days|four days] with your gear on a mule; and as it is only the [rank=8|eighth] in height there is nobody on the fixed ropes but people like me. It was first climbed in [first=1956|1956] by three men who wore tweed.

What came down?
I saw the scar from below with a telescope, and I'd say the piece was longer than a train. It fell [fall=500 m|half a kilometer] before it touched the slope. If you are in a tent, you hear it, and you've got time to sit up.

What about the man who flew?
Luc. He is [skier=34|34] and has walked away from three of these. He says that he doesn't intend to test for a fourth.

What happens to the families?
Foreigners have lawyers. Guides are insured for a little under five thousand: [comp=~$4800|4,800 dollars], I was told. We passed a helmet around base camp, and at home our clubs did the same: it comes to [given=$61000|$61,000] by now.

== summit-wire-anniversary.txt 2011-09-25
A year later, a wall of names below Lamdzong

TSOMGAON, Nepal, Sept. 25, 2011 – Relatives from Europe and from the villages of the valley put up a stone on Sunday for the [toll=13|13 people] who were killed [day=2010-09-25|a year ago] in an avalanche on Lamdzong, the [summit=8112 m|8,112-meter] peak at the head of the valley.

The ice that fell on them shortly [clock=before dawn|before daybreak] struck [tents=27|27 tents]. [hurt=8|Eight] of those who lived were flown out with injuries. One of them, a Spaniard, came back on crutches and two new hips.

[given=>$60000|More than $60,000] has been collected for the families of the [guides=3|three guides]. Dawa Norbu's eldest son, who was [boy=13|13] when his father died, is back at his school and wants to be a pilot.

There is a second stone beside the first, older and without names. It is for the dead of [oldyear=1972|1972], when an avalanche struck a camp at [oldcamp=6500 m|6,500 meters]. [oldtoll=15|Fifteen] people died in that one.

Nepal has since ordered that Camp 3 be moved 400 meters to the west. It has issued permits to 19 teams for the season that is about to begin, six fewer than for the last.
