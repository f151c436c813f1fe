# The Wisznia floods Grabowin in Poland twice in 2011: a slow flood in May (the dike breaks) and a quick one in
# September (the mended dike holds). Crests, forecast and alarm level, dead, evacuated, houses, soldiers, rain, aid per
# household, bridges and times of the two stay apart; so do houses hit in both, the length of the gap and of the new
# stretch, the rise and the crest, homes without power and for how long, the flood of 1926.

aday      | date     | compatible  | day of the crest in May                                   | Thursday 19 May v. May
acrest    | measure  | discrepancy | crest in May                                              | 7.84 m v. 7.48 m
alarm     | measure  | agree       | alarm level at Grabowin                                   |
arain     | measure  | agree       | rain in May                                               | 142 mm are 5.6 inches
atoll     | count    | update      | people killed by the flood of May                         | four, then six
abreak    | time     | discrepancy | when the dike broke in May                                | 2:20 a.m. v. 3:20 a.m.
agap      | measure  | discrepancy | width of the gap in the dike                              | 60 metres (200 feet) v. 40 metres
aevac     | count    | compatible  | people who had to leave in May                            | 8,300 v. more than 8,000
ahouses   | count    | discrepancy | houses flooded in May                                     | 1,120 v. 1,210
asold     | count    | agree       | soldiers in May                                           |
abags     | count    | compatible  | sandbags filled in May                                    | 190,000 v. nearly 200,000
apumps    | count    | discrepancy | pumps that emptied the town in May                        | 38 v. 28
adamage   | money    | discrepancy | damage of the flood of May                                | 240 million v. 204 million zlotys
aman      | age      | discrepancy | age of the man who drowned in his cellar                  | 77 v. 71
aarea     | measure  | agree       | area under water in May                                   | 31 square kilometres are 12 square miles
abridge   | duration | agree       | how long the road bridge was closed in May                |
apay      | money    | agree       | first aid for a household in May                          |
asecond   | ordinal  | discrepancy | rank of the crest of May                                  | second v. third
insured   | percent  | discrepancy | share of the houses that were insured in May              | 22 percent v. 32 percent
bday      | date     | compatible  | day of the flood of September                             | Sunday 4 September v. September
bclock    | time     | agree       | when the crest passed in September                        |
bcrest    | measure  | agree       | crest in September                                        |
bfore     | measure  | agree       | crest that had been forecast in September                 |
brain     | measure  | agree       | rain in September                                         | 96 mm are nearly four inches
bover     | measure  | agree       | by how much it surpassed the forecast                     |
brise     | measure  | agree       | how much the river rose in September                      |
bspan     | duration | discrepancy | in what time it rose so much                              | three hours v. five hours
btoll     | count    | agree       | people killed by the flood of September                   |
bevac     | count    | compatible  | people who had to leave in September                      | some 3,400 v. about 3,500
bhouses   | count    | agree       | houses flooded in September                               |
bboth     | count    | agree       | houses flooded in May and in September                    |
bsold     | count    | agree       | soldiers in September                                     |
bscouts   | count    | discrepancy | scouts taken off the island                               | 46 v. 64
bboats    | count    | agree       | boats that took off the scouts                            |
bfoot     | date     | discrepancy | year in which the footbridge was built                    | 1928 v. 1931
bpower    | count    | agree       | homes without power in September                          |
bpowdur   | duration | discrepancy | how long they had no power                                | 30 hours v. 13 hours
bpay      | money    | agree       | first aid for a household in September                    |
bapply    | count    | update      | households that have applied for aid after September      | 190, then 430
dikecost  | money    | agree       | cost of mending the dike                                  |
dikelen   | measure  | agree       | length of dike that was built anew                        |
between   | duration | compatible  | time between the two floods                               | 108 days v. fifteen weeks
mayor     | age      | agree       | age of the mayor                                          |
pop       | count    | compatible  | inhabitants of Grabowin                                   | 17,600 v. about 18,000
old       | date     | agree       | year of the record flood                                  |
oldcrest  | measure  | agree       | crest of the record flood                                 |
oldtoll   | count    | agree       | people killed by the record flood                         |

== wire-may.txt 2011-05-20
Polish town under water after dike breaks; [atoll=4|four dead]

GRABOWIN, Poland, May 20, 2011 – Floodwaters burst through a dike in southern Poland early on Friday, killing [atoll=4|four people] and driving [aevac=8300|8,300] from their homes in the town of Grabowin, officials said.

The Wisznia river had crested [aday=2011-05-19|on Thursday] night at [acrest=7.84 m|7.84 meters], its [asecond=2|second-highest] level on record and nearly two meters above the alarm mark of [alarm=6 m|six meters], after [arain=142 mm|142 millimeters] of rain fell on the foothills in three days. Residents had just begun to believe the worst was over when, at [abreak=02:20|2:20 a.m.], the embankment beside a disused mill gave way over a length of [agap=60 m|60 meters].

"It had held back the crest and then it died of tiredness, like a horse," said Mayor Halina Sobczak, [mayor=49|49].

By daybreak [aarea=31 km2|31 square kilometers] of streets and fields lay under brown water. Some [asold=650|650 soldiers] were working with firefighters to get people off roofs. [abags=190000|One hundred and ninety thousand sandbags] had been filled since Tuesday, many by pupils who had been let off their final examinations.

Among those killed was a man of [aman=77|77] who had gone down to his cellar to switch off a freezer. The others were a mother and her grown daughter, in a car, and a firefighter.

Grabowin, which has [pop=17600|17,600 inhabitants] and makes school furniture, was last flooded on such a scale in [old=1926|1926]. The river then reached [oldcrest=8.1 m|8.10 meters] and [oldtoll=31|31 people] drowned. The dike was built in answer to that disaster, raised by half a meter in 1974, and inspected, according to the regional water board, in March. The prime minister was expected in the town on Saturday.

== herald-may.txt 2011-05-28
The water left on Wednesday. Nobody saw it go

By Beata Kowalik

What you notice first is the line. It runs round the market square of Grabowin at the height of a man's chin, through shop windows, across the door of the savings bank and over the face of King Casimir on his plinth, and it is so straight that it might have been drawn by a joiner. Above it is a town. Below it everything has one colour.

Pan Wladyslaw, the watchmaker, has put a chair out at the foot of his steps. Two hundred and six clocks stopped in his shop, and all of them, he says, at the same time: [abreak=03:20|twenty past three]. He won't set them going. "Let somebody come from Warsaw and look."

They did come, in boots. They stayed for 50 minutes. What stayed on was [apumps=38|thirty-eight pumps] from as far off as Lithuania, one of which has a family of ducks living on its float, and by Wednesday evening these had drunk the square dry. The bridge to the railway station was opened again after [abridge=6 days|six days]. In the cemetery chapel [atoll=6|six coffins] have been blessed by now; the last two were of brothers of 14 and 16, found on Monday in the alders beyond the mill.

At the mill itself lorries are backing up to the hole with stones. It is [agap=40 m|forty metres] wide, I'm told by the man who waves them in; you could sail a barge through it. Someone has: there is a barge in the rape field.

The mayor sleeps on a camp bed behind the registry. She has [ahouses=1120|1,120 houses] to account for, floor by floor, on a form of 14 pages. Every household gets [apay=6000 PLN|6,000 zlotys] at once for shoes and saucepans, and no one has to show a receipt. For the walls there will be more, though not before somebody has measured how damp they are.

"People ask me when it will be as it was," says Halina Sobczak. "I say, when you've stopped asking."

There's a smell. It's not what you would expect. It is of apples: 70 tonnes were in the cold store.

== daily-trumpet.txt -
GREAT WALL OF WATER

Town drowned as [acrest=7.48 m|7.48-METRE] monster smashes dike

A TOWN was fighting for its life last night after the [asecond=3|third-worst] flood ever on one of Poland's wildest rivers.

[aevac=>8000|More than 8,000] terrified townsfolk fled Grabowin as the Wisznia, swollen by [arain=5.6 in|5.6 inches] of rain, smashed its banks. Pensioner Stefan Mroz, [aman=71|71], went down to save a side of pork in his deep-freeze. He never came up.

An area of [aarea=12 sq mi|12 square miles], bigger than Gibraltar five times over, has vanished. Only the tips of the garden gnomes on Lipowa Street are showing.

Brit builder Gaz Hollins, 38, who moved here for love, paddled his mother-in-law to safety in a hot tub. "She was no trouble," he said. "It seats six."

[asold=650|Six hundred and fifty squaddies] have been rushed in and [abags=<200000|nearly 200,000 bags] of sand were piled up, but it was all in vain. Local lads fear that looters are already at work: a life-size cardboard footballer was seen leaving the sports shop through the roof.

Headmistress Ola Zak, 52, saved the school's accordion and its tortoise, in that order. "The tortoise can swim," she explained. Gran-of-nine Jadwiga, whose wedding dress was last seen heading for the Baltic, has vowed to marry again in a mackintosh.

Boffins blame beavers. A local fisherman, 60, blamed boffins.

== brief-june.txt 2011-06-16
Grabowin counts cost of flood

KRAKOW, June 16 – The flood that struck the southern town of Grabowin [aday=2011-05|in May] did damage of [adamage=240 million PLN|240 million zlotys], the provincial governor's office said on Thursday.

[atoll=6|Six people] were killed. A total of [ahouses=1210|1,210 houses] were flooded, 85 of which will have to be pulled down. Only [insured=22%|22 percent] were insured against high water.

Each household has been paid [apay=6000 PLN|6,000 zlotys] in emergency aid; up to 100,000 more can be had for repairs. The governor, Adam Rusek, said that families were being lent dryers by the army and that nobody need spend the winter in a container.

Work has begun on the dike, of which [dikelen=800 m|800 meters] are to be rebuilt, including the stretch at the old mill where the river broke in. The contract, worth [dikecost=3.1 million PLN|3.1 million zlotys], requires it to be finished by August 20.

The regional water board dismissed its chief inspector, who had passed the dike as sound. A prosecutor is looking into reports that 40 truckloads of clay, paid for after the snowmelt of 2006, went to a golf course instead. The course has a water hazard on its seventh hole, which did not flood. Its owner, a former member of the board, could not be reached.

== mayor-interview.txt -
"Once is weather"

Halina Sobczak, [mayor=49|49], was a teacher of geography before she became mayor of Grabowin. We talked in her office, where there is a rubber boat under the desk.

You've had two floods in a year.
– In [between=108 days|a hundred and eight days]. I counted. The first was on a [aday=2011-05-19|Thursday] and came with a week's notice. For the second we had as long as it takes to boil potatoes.

How quickly did it rise?
– [brise=2.4 m|Two metres forty] in [bspan=3 h|three hours]. I have the strip of paper from the gauge. It looks like a wall.

It had been forecast.
– [bfore=6.8 m|Six eighty] had been forecast. It came to [bcrest=7.11 m|seven eleven]. That's [bover=31 cm|thirty-one centimetres], which is not much, unless it's your sofa.

But the dike held.
– The new bit did. The water didn't come from there; it came down the Mlynka, a brook I could jump over when I was a girl. Nobody had thought about the brook. I hadn't.

Some people were hit twice.
– [bboth=310|Three hundred and ten houses]. I know a man who'd hung his last roll of wallpaper on the Saturday.

They got less this time.
– [bpay=4000 PLN|Four thousand] instead of [apay=6000 PLN|six]. The ministry's view is that they can't have had so much left to lose. I've asked for that in writing.

What would you do differently?
– In [aday=2011-05|May]? I'd have put the pumps on the dike and not behind it. There were [apumps=28|twenty-eight of them] in the end and they did well, but I was pumping the river back into itself.

Will you stand again?
– On a chair, if I have to.

== live-september.txt 2011-09-04
Flash flood on the Wisznia: live

3.35 p.m. Heavy thunderstorms are reported from the hills above Grabowin. The fire service has sounded the sirens.

3.50 The river institute now expects a crest of [bfore=6.8 m|6.80 meters] this evening. The alarm level is [alarm=6 m|six meters], and anything above seven would reach the market.

4.10 The footbridge by the school has gone. It had stood since [bfoot=1928|1928]. No one was on it.

4.25 A camp of scouts is cut off on Heron Island, below the weir. We don't know how many.

4.48 Reader Kasia, by text message: "water in kitchen again. AGAIN. we painted it blue".

5.02 The gauge stands at [bcrest=7.11 m|7.11 meters], which may be the crest: for ten minutes it hasn't moved.

5.20 Firefighters are bringing the scouts off in [bboats=3|three boats], nine at a time.

5.45 [bpower=5200|5,200 homes] have no electricity.

6.10 The institute confirms it. The crest went through at [bclock=17:00|5 p.m.] It was 73 centimeters lower than that of [aday=2011-05|May].

6.30 "The dike is holding," says the mayor. "I've got my hand on it." Its new stretch, [dikelen=800 m|800 meters] long, was handed over 15 days ago.

7.05 [btoll=2|Two people] are dead, police say: a cyclist, and a woman who was carried off with a market stall. [bevac=~3400|Some 3,400] have been told to leave.

7.40 Rain: [brain=96 mm|96 millimeters] in six hours at the weather station. A normal September has 60.

== wire-september.txt 2011-09-06
Polish town mops up after second flood of year

GRABOWIN, Poland, Sept 6, 2011 – Residents of the Polish town of Grabowin were shoveling mud from their kitchens on Tuesday for the second time since the spring, after a cloudburst sent the Wisznia river over its banks and killed [btoll=2|two people].

The flood, which came [bday=2011-09-04|on Sunday] with barely an hour's warning, damaged [bhouses=540|540 houses], fewer than half as many as in [aday=2011-05|May], when a broken dike left [atoll=6|six] dead. But more than half of them, [bboth=310|310], had been under water that time, too.

"I've thrown out the same cupboard twice," said Danuta Wrona, 55, a school cook.

[brain=<4 in|Nearly four inches] of rain came down within hours. The river rose by [brise=2.4 m|2.4 meters] in [bspan=5 h|five hours] and crested at [bclock=17:00|5 p.m.], [bover=31 cm|31 centimeters] higher than meteorologists had predicted at midday. They said that the storm had stood still over a single valley and that no model could have placed it.

Soldiers, [bsold=220|220 of them], were clearing the streets of drowned hens, furniture and a 19-ton piece of the footbridge. Power was restored to [bpower=5200|5,200 households] on Monday night, after [bpowdur=30 h|30 hours].

The interior minister announced emergency aid of [bpay=4000 PLN|4,000 zlotys] a household. By Tuesday noon [bapply=190|190 households] had applied for it. The opposition called the sum, a third less than in the spring, a mockery in the middle of an election campaign.

Of the [dikecost=3.1 million PLN|3.1 million zlotys] spent on the dike over the summer, officials said that every one had been well spent. The water had come from behind, by way of a brook.

Grabowin, a town of [pop=~18000|about 18,000], lies 60 kilometers southeast of Krakow. Before this year, it had last been flooded in [old=1926|1926].

== scouts-feature.txt 2011-09-09
[bscouts=64|Sixty-four] and a goat

By Marek Dudziak

The order was to sing, and to sit on the high side of the hut, and not to let go of the goat. The goat, which belonged to the forester, had swum.

On Heron Island [bday=2011-09-04|last Sunday] the Third Troop of Grabowin was drying its tents when the footpath turned into a stream, and the stream into something that carried fence posts. Scoutmaster Ewa Lis, 24, counted her people, found [bscouts=64|sixty-four], counted again and rang the fire brigade. Then her phone got wet.

They were up to the hut's window sills when the first of [bboats=3|three boats] came round the poplars, with a dentist at the tiller. Each made its journey several times over, between tree trunks, in a current at which a firefighter of thirty years' service crossed himself. The youngest scout is seven. She asked if she might steer.

It was over in an hour and a quarter. Nobody was hurt, apart from the goat, which had eaten a neckerchief. That night [bevac=~3500|about 3,500 people] slept in gymnasiums across the county; the Third Troop, who were used to it, put up their beds.

Below the island the river took what it wanted. The iron footbridge that the Sokol gymnasts built in [bfoot=1931|1931], with their own money and in white trousers, lies against the pier of the road bridge, folded like a deckchair. The lights had gone out at half past four, in [bpower=5200|fifty-two hundred homes], and stayed out for [bpowdur=13 h|thirteen hours]; in Lipowa Street women cooked on the pavement for whoever came.

The prosecutor has asked why a camp was permitted there, [between=15 weeks|fifteen weeks] after the island had last been under water. The scouts had asked the same, Lis says, and been told that lightning doesn't strike twice. "I'm a physics student. It does. It likes to."

On Saturday they'll march through the town. The mayor is to give each of them a medal on a blue ribbon, and the goat a cabbage.

== teacher-blog.txt -
Notes from the second floor

I live over the school and I teach maths, so let me do some.

Height of the river in [aday=2011-05|May]: [acrest=7.84 m|seven metres eighty-four]. That is the [asecond=2|second-highest] anyone has measured here. Height [bday=2011-09|in September]: [bcrest=7.11 m|7.11], number four. Height of the mark that our great-grandfathers cut into the church, and which every child in this town has been made to touch on a school trip: [oldcrest=8.1 m|eight ten], [old=1926|1926]. My class has asked to carve two more. The priest wants to think about it.

Number of houses in the first flood: [ahouses=>1100|1,100 and something]; it depends on whether you count henhouses. In the second, [bhouses=540|five hundred and forty].

Number of scouts on Heron Island: [bscouts=46|forty-six]. I taught half of them. The newspaper has more, because it took the list for the whole camp season.

Number of insured: in my street, four. In town it was [insured=32%|32 per cent] before [aday=2011-05|May]. I'd guess five by now, as the companies aren't daft.

Days on which no car could cross to the station in [aday=2011-05|May]: [abridge=6 days|six]. Days that the school was shut: 11, then 3. Hours of maths I've missed: thirty-one. Hours of maths missed by me in the army, in which I filled sandbags for a flood that never came: about 200.

Number of soldiers in [aday=2011-05|May]: lots. In [bday=2011-09|September]: [bsold=220|two hundred and twenty], who were from the same regiment and knew where the shovels were.

They tell me we're a town of people who don't give up. In my subject you need at least three points before you draw a line.

== analysis-november.txt 2011-11-20
Why Grabowin flooded twice

By Agnieszka Thiel

November 20, 2011 – An engineer would say that the two floods that visited Grabowin this year had nothing in common but the carpet. The first was a river flood, slow and heavy, the work of [arain=142 mm|142 millimeters] on ground that was already full. It could be watched for a week as it came down from the Beskids. [aday=2011-05-19|On May 19] it stood at the top of the dike, the [asecond=3|third-highest] water since measurements began in 1888; a few hours later, at [abreak=02:20|2:20 in the morning], it found a wet spot at the mill, and in the time that it takes to read this page there was a gap of [agap=200 ft|two hundred feet].

The second, [bday=2011-09-04|on September 4], wasn't really the Wisznia's. It was rain, [brain=96 mm|96 millimeters] in an afternoon, falling on car parks. Since 1990 the catchment of the Mlynka, a brook that enters the town in a pipe, has lost two-fifths of its meadows to a furniture works, a ring road and a supermarket called Oasis. The pipe is 90 centimeters across.

After the first the state did what states do, and repaired what had broken. The dike is now good for anything short of [oldcrest=8.1 m|8.10 meters], the height of the flood in which [oldtoll=31|thirty-one] Grabowiners drowned. Nobody touched the pipe.

The price of [aday=2011-05|May] is put at [adamage=204 million PLN|204 million zlotys] by the province; of [bday=2011-09|September], at 38 million. For a tenth of the smaller sum, reckons Professor Jan Olbrych of the technical university in Krakow, one could have dug two ponds. "But you can't cut a ribbon in front of a pond," he says.

By last week [bapply=430|430 households] had asked for the [bpay=4000 PLN|4,000 zlotys] that were promised [bday=2011-09|in September]. In Lipowa Street nine houses are for sale, and one is sold, to a Briton. A hundred and six families have been offered plots on the hill, beside the new cemetery. Fewer than twenty have said yes.

The mayor, who is fighting for the ponds, keeps a jar of the mud on her windowsill. It has dried in two layers, a thick one and a thin one. She lets visitors guess which is which.

== archive-1926.txt 1926-07-10
From the archive: The great water at Grabowin

KRAKOW, July 10, 1926 – Our correspondent, who reached Grabowin on Thursday in a cart and for the last part in a washtub, writes:

The river has returned to its bed and left the town in a condition that I despair of describing. It stood, at its highest, [oldcrest=8.1 m|eight metres and ten centimetres] above the zero of the bridge gauge. The mark has been cut in the wall of the church by the sexton, on his own initiative.

[oldtoll=31|Thirty-one persons] are dead. Eleven of these were harvesters from across the mountains, whose names nobody knows, and who were asleep in a barn near the mill. They have been buried together. Of cattle 600 head were lost and of hives the whole number.

The wooden bridge, on which toll had been taken since the time of the Emperor Joseph, was seen by the miller to rise, turn about and set off for Krakow with its toll-house and a lighted lamp.

At the town hall soup is given out twice daily to some 2,000. The starost stated to me that a dike is to be built, at a cost of 400,000 zlotys, so that this may never happen again; and the apothecary, standing behind him, that he had heard his grandfather say it.

There has been no typhus up to the present hour. The schools will reopen on the 19th.
