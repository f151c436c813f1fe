# Two clashes of the armies of Ardun and Kelmen: at the shrine hill of Surb-Ovan (4 February 2012) and at the sluice of
# Pevna (19 August 2013), and the war before 1994. Stay apart: dead of either army and civilians, of the two clashes,
# prisoners and their ages, villagers in one cellar and all who fled, houses hit and villages without power, armies and
# battalions, border in all and marked, sluice gates in all and shut, shares of the water, distances of shells, hill and tower
# heights, the pull-back of each side and the gap, days of captivity and of the closed crossing, talks before and after.

aday    | date     | compatible  | day of the clash at Surb-Ovan                         | 4 February 2012 v. February 2012 v. 2012
aclock  | time     | discrepancy | when the fire at Surb-Ovan began                      | 6:20 a.m. v. ten to seven
alen    | duration | agree       | how long the clash at Surb-Ovan lasted                |
aard    | count    | agree       | Arduni soldiers killed at Surb-Ovan                   |
akel    | count    | discrepancy | Kelmeni soldiers killed at Surb-Ovan                  | seven by Kelmen's count v. 20 by Ardun's
aciv    | count    | agree       | villagers killed at Surb-Ovan                         |
ashells | count    | discrepancy | shells that fell at Surb-Ovan                         | 340 v. 430
afled   | count    | compatible  | villagers who fled from the clash at Surb-Ovan        | 3,100 v. more than 3,000
ahill   | measure  | discrepancy | height of the hill of Surb-Ovan                       | 1,187 m v. 1,178 m
aland   | measure  | agree       | size of the disputed land at Surb-Ovan                | 4.6 square kilometers are 460 hectares
abat    | count    | agree       | Kelmeni soldiers who came up the hill                 |
ahot    | duration | agree       | time until the generals spoke on the telephone        | 90 minutes are an hour and a half
adeep   | measure  | compatible  | how far into Ardun shells fell                        | six km v. almost four miles
abuilt  | date     | agree       | year in which the shrine was built                    |
atower  | measure  | agree       | height of the shrine's tower                          | 21 m are 70 feet
aroof   | count    | agree       | shells that hit the shrine                            |
apris   | count    | agree       | Arduni soldiers taken prisoner                        |
afree   | duration | agree       | how long the prisoners were held                      |
alt     | age      | discrepancy | age of Lieutenant Vesk                                | 23 v. 25
ahouse  | count    | discrepancy | houses hit in Doruk                                   | 62 v. 26
apower  | count    | agree       | villages without power after the clash at Surb-Ovan   |
acellar | count    | discrepancy | people in the teacher's cellar                        | 19 v. 16
ateach  | age      | agree       | age of the teacher at the clash                       |
agen    | age      | agree       | age of General Temirli                                |
atruce  | date     | agree       | day of the truce of Surb-Ovan                         |
aback   | measure  | agree       | how far either side was to withdraw                   | half a kilometer is 500 meters
arepair | money    | agree       | cost of the repair of the shrine                      |
border  | measure  | agree       | length of the border                                  | 640 km are 400 miles
marked  | measure  | agree       | length of the border that has been marked             |
war     | date     | discrepancy | year in which the war ended                           | 1994 v. 1993
wardead | count    | agree       | people killed in the war                              |
armya   | count    | agree       | size of Ardun's army                                  |
armyk   | count    | agree       | size of Kelmen's army                                 |
bday    | date     | compatible  | day of the clash at Pevna                             | 19 August 2013 v. August of that year
bclock  | time     | agree       | when the first shot was fired at Pevna                |
blen    | duration | agree       | how long the clash at Pevna lasted                    | 45 minutes are three quarters of an hour
bard    | count    | agree       | Arduni border guards killed at Pevna                  |
bkel    | count    | update      | Kelmeni soldiers killed at Pevna                      | three, a fourth died later
bhurt   | count    | compatible  | people wounded at Pevna                               | at least nine v. 11
bmen    | count    | agree       | workers who repaired the sluice                       |
bbridge | measure  | agree       | length of the bridge at Pevna                         | 84 m are 275 feet
bgates  | count    | agree       | gates of the sluice of Pevna                          |
bshare  | percent  | discrepancy | Ardun's share of the water                            | 35 percent v. 53 percent
bacres  | measure  | agree       | land watered through the sluice                       | 18,000 hectares are 44,500 acres
bage    | age      | discrepancy | age of Private Marzan                                 | 19 v. 20
btrucks | count    | agree       | army trucks burned at Pevna                           |
bclosed | duration | discrepancy | how long the crossing was closed                      | 16 days v. 12 days
bqueue  | measure  | discrepancy | length of the line of trucks at the crossing          | seven km v. seven miles
bline   | count    | agree       | trucks in that line                                   |
btrade  | money    | discrepancy | trade between the two countries in a year             | $410 million v. $140 million
bobs    | count    | agree       | foreign observers on the border                       |
bpm     | age      | agree       | age of Ardun's prime minister                         |
bmet    | count    | agree       | meetings of the border commission                     |
bfar    | measure  | agree       | distance between Surb-Ovan and Pevna                  | 130 km are 80 miles
btalks  | date     | agree       | day of the talks after Pevna                          |

== wire-feb-4.txt 2012-02-04
Armies trade shellfire over hilltop shrine, 13 killed

BELISAR, Ardun, Feb. 4, 2012 – The armies of Ardun and Kelmen fought with mortars and rockets over a medieval shrine [aday=2012-02-04|on Saturday], in the deadliest clash on their border since the war between the two former Soviet republics ended in [war=1994|1994].

[aard=4|Four Arduni soldiers] and [aciv=2|two villagers] were killed, the government in Belisar said. Kelmen put its own losses at [akel=7|seven].

The shooting at Surb-Ovan began at [aclock=06:20|6:20 a.m.] and went on for [alen=3 h|three hours]. [ashells=340|Some 340 shells] were fired, a few of which landed [adeep=6 km|six kilometers] inside Ardun. The guns fell silent after the two chiefs of staff had been put through to each other by telephone, [ahot=90 min|90 minutes] into the battle. It took them as long again to reach their batteries.

Ardun accused its neighbor of having sent [abat=400|400 men] up the [ahill=1187 m|1,187-meter] hill in the dark. Kelmen said that a patrol had been ambushed on its own soil.

[afled=3100|Some 3,100 people] left their homes on the Arduni side alone, many in tractors. It was minus 14 degrees. A midwife in Doruk said that she had delivered a boy on a trailer between two rolls of carpet, at about eight, "with his father holding the torch and his grandmother holding his father."

The shrine, a round tower that monks put up in [abuilt=1124|1124], stands on [aland=4.6 km2|4.6 square kilometers] which both countries color as theirs. Of the [border=640 km|640 kilometers] of border, [marked=430 km|430] have been marked since the war, in which [wardead=11000|11,000 people] died. The European security organization, the O.S.C.E., which keeps [bobs=6|six observers] in the region, said that they had counted by ear.

Ardun has an army of [armya=45000|45,000]. That of Kelmen numbers [armyk=12000|12,000], but it has been buying: its budget for weapons rose by 60 percent in 2011, on the back of its gas. Ardun spent its own last increase, 9 percent, on boots and a cathedral for the officers' school.

== kelmen-today.txt 2012-02-05
Aggressor repelled at Surb-Ovan, General Staff states

TASH-ORDA, 5 February (Kelmen Today) – The armed provocation that was unleashed by Arduni forces against a border patrol [aday=2012-02-04|yesterday] has been repelled with dignity, the Chief of the General Staff, Army General Baur Temirli, told journalists.

According to Temirli, [agen=56|56], the adversary opened fire with machine guns at [aclock=06:50|ten minutes to seven] in the morning, local time being the same in both states, and afterwards employed 48 rockets of the Grad type, which are forbidden within 20 kilometres of the line. Our servicemen replied with restraint. [akel=7|Seven] of them gave their lives.

In the course of [alen=3 h|three hours] of fighting two Arduni strongpoints, a mortar and a field kitchen were destroyed, the kitchen with its contents. [apris=2|Two Arduni servicemen], an officer and a corporal, were detained and are receiving medical help and three meals.

The General displayed photographs of the shrine. "They hit it with [aroof=3|three of their own shells], and they'll tell UNESCO that it was us," he stressed.

The height of Surb-Ovan, [ahill=1178 m|1,178 metres], commands the road to Sel. All maps from before 1929 show it, together with the adjacent [aland=460 ha|460 hectares], as a pasture of Kelmen.

Twenty-three schools in the Sel district will be closed until Wednesday. Heads of families may apply to the akimat for plastic sheeting, at four metres per household. There is no panic, and the bakery has been working in two shifts.

== belisar-courier.txt 2012-02-06
Lesson in the cellar

By Karine Odzun, in Doruk

Before the war came back, Nune Halvari had told her class to draw what they could hear. It was meant to be the goat bells. [aday=2012-02-04|On Saturday] at breakfast time the fourth form of Doruk drew lines, straight down, some with fire at the lower end.

Mrs Halvari, [ateach=44|44], took [acellar=19|nineteen people] into the cellar of the teacher's house, eleven of them pupils, and closed the door with a ladder. "We did the seven times table," she says. "By the time we were at it with both hands over our ears, they knew it."

[alen=3 h|Three hours] later they came up into a village with [ahouse=62|62 houses] hit and the school unharmed. The Sarafians, who had kept bees next to the church, were dead in their kitchen. They were the [aciv=2|only two civilians] to be killed [aday=2012-02-04|on Saturday]. Belisar mourns [aard=4|four soldiers] besides, and its ministry of defence claims to have killed [akel=20|twenty] on the other side, a figure for which no one here would put a hand in the fire.

The electricity failed in [apower=14|14 villages]. It was restored to nine last night.

Above it all, as always, is Surb-Ovan. The monks of [abuilt=1124|1124] who piled up its tower, [atower=21 m|21 metres] of black basalt without a drop of mortar, wished to be nearer to heaven than to any king. [aroof=3|Three shells] found it [aday=2012-02-04|on Saturday]. Through the largest hole one can see, on a clear day, the cotton fields of Kelmen, and the trucks.

The women of Doruk have a rule for trucks. Fewer than ten is bread. On Sunday they counted thirty-five. A bus for the children will leave at noon today, and Mrs Halvari has packed the drawings, in order of loudness.

== brief-truce.txt 2012-02-08
Ardun and Kelmen agree on pullback from shrine

BATUMI, Georgia, Feb. 8, 2012 – Ardun and Kelmen signed a truce [atruce=2012-02-07|on Tuesday] under which either army is to withdraw by [aback=0.5 km|half a kilometer] from the shrine of Surb-Ovan, leaving a strip twice as wide in between.

"We agreed on everything but whose hill it is," said Gen. Baur Temirli, [agen=56|56], the Kelmeni chief of staff, after six hours of talks.

Kelmen will hand over [apris=2|two prisoners], Lt. Daro Vesk, [alt=23|23], and a corporal of 20, once the line has been inspected. It has counted [akel=7|seven dead], Ardun [aard=4|four soldiers] and [aciv=2|two civilians].

More than [afled=>3000|3,000 people] had fled from shells that struck [ahouse=26|26 houses] in the village of Doruk and cut off power to [apower=14|14 villages]. About half have come home, to pipes that burst in the frost.

UNESCO estimated that it would cost [arepair=$1.8 million|$1.8 million] to repair the shrine. It did not say to whom it would send the money.

The talks, in the ballroom of a seaside hotel, were the first between the two general staffs in five years. They were interrupted twice, once over the seating and once by a wedding party of 120 that had booked the room for six o'clock.

== vesk-interview.txt -
"They gave me his gloves"

Lieutenant Daro Vesk came home from Kelmen with frostbite in two toes and another man's gloves. We spoke in his mother's flat in Belisar, where every chair had a neighbour on it.

– How old are you?
– [alt=25|Twenty-five]. The papers made me younger, and my mother likes it.

– What did you see of it?
– Fog. I had 31 men on the north side, and we heard feet. You can't imagine what [abat=400|four hundred people] sound like who are trying not to cough. I fired the flare and they were as near as that stove.

– Who shot first?
– The stove.

– How were you taken?
– Corporal Aram had a splinter in his thigh and I was holding it shut. A man came round the rock, looked, and took off his gloves and gave them to me, because of my hands. Then he pointed his rifle. There were [apris=2|two of us] and one of him.

– You were held for [afree=11 days|eleven days].
– In a sanatorium at Sel, with tiles. They interrogated me four times, mostly about football. On the second evening the general himself came, Temirli, with a plate of plov. He told me that they'd lost [akel=7|seven]. I said I was sorry and found that I was.

– The ministry says [akel=20|twenty].
– The ministry wasn't there.

– Would you go back up?
– The tower's still mine to guard, [atower=21 m|twenty-one metres] of it. I'd take better gloves. These have a hole.

== live-august-19.txt 2013-08-19
Shooting on the Ardun-Kelmen border: as it happened

2.52 p.m. Reports of gunfire at Pevna, where a bridge and a sluice straddle the border between Ardun and Kelmen. Ardun's border service says that it began at [bclock=14:30|2.30].

3.05 A truck driver at the crossing writes: "They're shooting across the water, I'm under the trailer, there's a melon with me."

3.19 It seems to have stopped. Our correspondent in Belisar timed the last burst at 3.15.

3.40 Kelmen: "Masked persons" opened fire on soldiers who were protecting repair work. Ardun: the soldiers had come to shut the gates for good.

4.10 Casualties. Ardun says that [bard=2|two of its border guards] are dead. Nothing from the other side yet.

4.35 Photographs show [btrucks=2|two army trucks] in flames on the Kelmeni bank and a third with its wheels in the canal.

5.00 [bhurt=>=9|At least nine people] have been wounded, says the regional hospital in Varda, one of them an anglers' club treasurer.

5.25 The crossing is closed. It's the only one for lorries, and 60 are already waiting.

6.00 The OSCE's [bobs=6|six observers] are on their way. In [aday=2012-02|February of last year], when the two armies fought over the shrine at Surb-Ovan and [aard=4|four Arduni soldiers] lost their lives, they arrived the next day.

6.30 The prime minister of Ardun will speak at 8 p.m. Her office denies that reservists have been called up: "An exercise, of 300."

== wire-aug-20.txt 2013-08-20
Border guards killed in dispute over water at Ardun-Kelmen sluice

VARDA, Ardun, Aug. 20, 2013 – A quarrel over an irrigation gate turned into a [blen=45 min|45-minute] firefight between soldiers of Ardun and Kelmen [bday=2013-08-19|on Monday], leaving at least [bard=2|two] dead on one side and [bkel=3|three] on the other, the worst bloodshed between the neighbors in 18 months.

Trouble began when [bmen=14|14 workmen], escorted by a Kelmeni platoon, came to replace the motors of the sluice at Pevna, which stands on the line in the middle of an [bbridge=84 m|84-meter] bridge. Arduni guards, who numbered about 25, believed that the gates were to be welded shut. A scuffle was caught on a workman's telephone, up to the first shot at [bclock=14:30|2:30 p.m.] and no further.

Each side says that it was the other's. [bhurt=11|Eleven people] were wounded. Of the [bgates=5|five gates], three are now jammed, and they are down.

Under a treaty of 1996 Ardun may take [bshare=35%|35 percent] of the Sosh river, which it needs for [bacres=18000 ha|18,000 hectares] of tomatoes, vines and peaches. It has complained for three summers of getting 22.

Among the dead was Pvt. Ilo Marzan, [bage=19|19], who had six weeks left to serve. His father had driven up with a cake.

"We don't want war for a tap," said Ardun's prime minister, Sona Radavi, [bpm=49|49]. She agreed to meet President Orazbek Nurjan in Vienna [btalks=2013-08-27|next Tuesday], diplomats said.

A mixed commission on the [border=640 km|640-kilometer] border has met [bmet=46|46 times]. It has fixed [marked=430 km|430 kilometers], but neither Pevna nor the hill of Surb-Ovan, [bfar=130 km|130 kilometers] to the east, where the armies shelled each other [aday=2012-02-04|on Feb. 4, 2012].

The treaty dates from better days. Its 31 articles regulate who paints the railings and how many sheep may cross, but leave it open which of the two owns the motors. A Swiss firm that inspected them in 2010 gave them another two years.

Trade between the two, worth [btrade=$410 million|$410 million] a year, crosses the bridge at Pevna or does not cross at all.

== daily-comet-water.txt -
SLUICE OF DEATH

FIVE slaughtered as neighbours go to war over TOMATOES

A DAD who drove 200 miles with a birthday cake found his soldier boy dead on a bridge.

Ilo Marzan would have been 21 next month. The [bage=20|20-year-old] private was one of [bard=2|two lads from Ardun] gunned down in a bonkers border battle over a leaky water gate.

Ardun and Kelmen – no, we'd not heard of them either – both want the River Sosh to squirt on their salad. By law Ardun gets [bshare=53%|53 per cent]. It says that the neighbours keep turning off the tap.

[bday=2013-08-19|On Monday] a squad of [bmen=14|fourteen plumbers] turned up with armed guards to mend the thing. Somebody shoved, somebody swore, and then all hell broke loose. [bkel=3|Three Kelmen squaddies] copped it too. [btrucks=2|Two army lorries] went up like Roman candles.

Now the only road bridge is shut and the queue of trucks is [bqueue=7 miles|SEVEN MILES] long, with the peaches turning to jam.

PM Sona Radavi, [bpm=49|49], a former weather girl, has her [armya=45000|45,000-strong] army on alert. It ought to be a walkover: Kelmen can muster just [armyk=12000|12,000]. But they've got gas, and all the new kit that gas can buy.

The pair last fought a proper war until [war=1993|1993], when [wardead=11000|11,000] perished. [aday=2012|Last year] they went at it over a church, of all things.

A 2lb bag of Ardun tomatoes costs £1.89 in the shops here. Enjoy.

== long-haul-diary.txt -
Long Haul Diary: Stuck at Pevna

Day 9. Still here, still [bqueue=7 km|seven kilometers] of us, still no shower that deserves the name. Somebody has walked the line with a clicker, and it's [bline=180|180 trucks], not counting [btrucks=2|the two on the army side], which are toast.

I was eleventh when it started. I've told the story so often that I'm getting good, so here it is for the last time. We were waiting for the bridge, which is a crummy little thing, [bbridge=275 ft|275 feet] and one lane, with the waterworks in the middle. There was a gang of guys with toolboxes and a bunch of soldiers, and the other lot of soldiers, all very young, and they were yelling about a welding torch. Then pop. Then I was lying next to a melon.

People ask how long. It felt like the whole of my marriage. They tell me [blen=45 min|three quarters of an hour].

Day 12. Tomatoes: dead. I've 19 tons aboard, and they've started to come out by themselves. An old lady sells hot water at a dollar a liter. Two guys from Izmir turned round, that's 1,900 extra kilometers by way of the mountains.

Day 16. OPEN. I make it [bclosed=16 days|sixteen days] to the hour. The kid in the booth stamped me, and he had a bandage round his neck, and he said, "Sorry for the inconvenience." I gave him the melon.

Odometer: 0 km since [bday=2013-08-19|the 19th]. Diesel burned for the cooler: 310 liters. Money made: don't.

== analysis-september.txt 2013-09-22
A hill and a tap

By Joachim Seiferth

September 22, 2013 – There are two ways to get killed on the border between Ardun and Kelmen, and they lie [bfar=80 miles|80 miles] apart.

One is for a tower. In [aday=2012-02-04|the first days of February 2012] the armies threw [ashells=430|430 shells] at each other, up to [adeep=<4 miles|almost four miles] deep, for a pile of basalt of [atower=70 ft|70 feet] and the [aland=460 ha|460 hectares] that surround it. After [ahot=1.5 h|an hour and a half] the generals were on the telephone. Three days later, on [atruce=2012-02-07|Feb. 7], they'd signed, and both withdrew their men by [aback=500 m|500 meters]. [apris=2|The two prisoners] were back after [afree=11 days|11 days]. Nobody has been shot there since. UNESCO's [arepair=$1.8 million|$1.8 million] has yet to be spent, for want of a country to spend it in.

The other is for water, and it's another matter. At Pevna [bday=2013-08|in August] there were no generals, just boys. Another soldier from Kelmen has since died of his wounds, which makes it [bkel=4|four] against [bard=2|two]. The [bgates=5|five gates] feed [bacres=44500 acres|44,500 acres]; the harvest lost is put at $26 million. When the bridge opened again after [bclosed=12 days|12 days], most of the [bline=180|180 trucks] that stood there had only to be hosed out. For two poor countries with [btrade=$140 million|$140 million] of yearly trade that is no trifle.

In Vienna, [btalks=2013-08-27|on Aug. 27], the leaders asked their commission to sit once more. It has done so [bmet=46|forty-six times] in 17 years. At its present speed it will have marked all of the [border=400 miles|400 miles] by 2022.

One may doubt whether they'd know what to do with a finished line. Defense takes 4.1 percent of what Ardun produces and 5.6 percent in Kelmen, and on both sides every third officer owes his rank to a village that nobody could find without the other army in it.

Of the [wardead=11000|11,000 dead] in the war, half fell after the first cease-fire. That was in 1992; the second, in [war=1994|1994], is the one that holds, as they say here, water.

In Doruk I met Nune Halvari, who was [ateach=44|44] when she sat through the battle for the shrine in her cellar, with [acellar=16|sixteen others] and a ladder. She teaches the same form. They have moved on, she told me, to the eights.
