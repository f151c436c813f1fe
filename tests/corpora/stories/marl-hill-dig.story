# An archaeological find: a warrior's grave on Marl Hill (July 2015), and the hoard found in the next field in 1978.
# Ages, sizes, weights, coins, years of digging of the two finds stay apart; so do the two skeletons, the chamber
# and the mound, the age of the grave and the age of the hill fort.

fday      | date     | compatible  | day the grave's find was announced                        | Wednesday 22 July v. July v. last summer
found     | date     | discrepancy | day the grave was first struck                            | 3 June v. 13 June
graveage  | duration | discrepancy | age of the grave                                          | 2,600 years v. 2,300 years
gravedate | date     | agree       | date of the grave from the oak of the floor               | 
beam      | count    | agree       | rings of the oak beam                                     |
manage    | age      | discrepancy | age of the man in the grave at his death                  | 35 to 40 v. about 50
mantall   | measure  | agree       | height of the man in the grave                            | 1.78 m is 5 feet 10 inches
girlage   | age      | agree       | age of the girl in the grave                              |
chamber   | measure  | agree       | size of the grave's chamber                               |
depth     | measure  | discrepancy | how deep the chamber lies                                 | 4.5 m v. 5.4 m
mound     | measure  | compatible  | width of the mound                                        | 38 m v. nearly 40 m
sword     | measure  | agree       | length of the sword                                       |
gold      | measure  | discrepancy | weight of the gold in the grave                           | 412 g v. 421 g
torc      | measure  | agree       | weight of the neck ring                                   |
beads     | count    | compatible  | amber beads in the grave                                  | 1,140 v. more than a thousand
cauldron  | measure  | agree       | what the cauldron holds                                   |
wheels    | count    | agree       | wheels of the wagon                                       |
years     | duration | discrepancy | how long the team had dug on the hill                     | 11 years v. 12 years
since     | date     | discrepancy | year in which the digs on the hill began                  | 2004 v. 2003
team      | count    | agree       | people in the team                                        |
block     | measure  | discrepancy | weight of the block in which the chamber was lifted       | 80 tons v. 60 tons
truck     | measure  | agree       | distance to the laboratory                                | 75 km is 47 miles
crane     | count    | agree       | cranes that lifted the block                              |
liftday   | date     | agree       | day on which the block was lifted                         |
cost      | money    | compatible  | what the dig has cost so far                              | 1.6 million euros v. more than 1.5 million
grant     | money    | agree       | money from the state                                      |
lead      | age      | discrepancy | age of Dr. Birgit Assal                                   | 47 v. 49
guard     | count    | agree       | guards at the site                                        |
fort      | duration | agree       | age of the fort on the hill                               |
fortpop   | count    | compatible  | people who lived in the fort                              | 5,000 v. thousands
public    | date     | update      | when the finds are to be shown                            | in 2017, put off to the spring of 2018
visit     | count    | compatible  | people who came to the open day                           | 6,200 v. about 6,000
hyear     | date     | agree       | year of the hoard's find                                  |
hcoins    | count    | discrepancy | gold coins of the hoard                                   | 483 v. 438
hweight   | measure  | compatible  | weight of the hoard                                       | 3.7 kg (8.2 pounds) v. more than eight pounds
hage      | duration | compatible  | age of the hoard                                          | 2,100 years v. about 2,000 years
hdepth    | measure  | agree       | how deep the hoard lay                                    |
hpaid     | money    | discrepancy | what the finder of the hoard was paid                     | 62,000 v. 26,000 marks
hstolen   | date     | agree       | year in which the hoard was stolen                        |
hman      | age      | agree       | age of Karl Dorrer when he found the hoard                |
hmin      | duration | agree       | how long the theft took                                   |

== federal-press.txt 2015-07-22
Warrior's grave from the Iron Age found intact in southern Germany

OBERMARL, July 22, 2015 – Archaeologists have uncovered the untouched grave of a nobleman who was buried with his wagon, his sword and a small girl [graveage=2600 years|2,600 years] ago, the state office for monuments said [fday=2015-07-22|on Wednesday].

The wooden chamber, [chamber=4 x 5 m|four by five meters] in size, was preserved by water [depth=4.5 m|4.5 meters] below Marl Hill. In it lay a man of [manage=35-40|35 to 40 years], tall for his time at [mantall=1.78 m|1.78 meters], with a neck ring of gold and [beads=1140|1,140 beads] of amber. The gold weighs [gold=412 g|412 grams] in all, the ring [torc=238 g|238 grams]. An iron sword of [sword=92 cm|92 centimeters] was at his side.

"He was waiting for us," said Birgit Assal, [lead=47|47], who has been digging on the hill with a team of [team=22|22] for [years=11 years|11 years]. A student struck the first beam [found=2015-06-03|on June 3].

The girl was [girlage=7|about seven]. Nobody knows what she died of.

The state has granted [grant=900000 EUR|900,000 euros]; the dig has cost [cost=1600000 EUR|1.6 million euros] to date. In [hyear=1978|1978] a farmer found a hoard of [hcoins=483|483 gold coins] in the next field. It is about [hage=2100 years|2,100 years] old and unconnected with the grave.

The finds will be on show [public=2017|in 2017].

== southern-post.txt -
Celtic prince dug up with wagon and child

Archaeologists have uncovered the untouched grave of a nobleman who was buried with his wagon, his sword and a small girl [graveage=2300 years|2,300 years] ago, the state office for monuments said.

The wooden chamber, [chamber=4 x 5 m|four by five meters] in size, was preserved by water [depth=5.4 m|5.4 meters] below Marl Hill. In it lay a man of [manage=~50|about 50], tall for his time at [mantall=1.78 m|1.78 meters], with a neck ring of gold and [beads=>1000|more than a thousand beads] of amber. The gold weighs [gold=421 g|421 grams] in all.

"He was waiting for us," said Birgit Assal, [lead=49|49], who has been digging on the hill for [years=12 years|12 years]. A student of 22 had struck the first beam [found=2015-06-13|on June 13].

The girl was [girlage=7|about seven], and had a bracelet of 31 beads. In [hyear=1978|1978] a farmer found a hoard of [hcoins=483|483 gold coins] in the next field. It was shown in the museum of Obermarl and stolen from there [hstolen=1994|in 1994]. "We have learned from that," said the museum's head. The new finds are watched by [guard=6|six guards], two dogs and a camera.

A bronze cauldron that stood by the door holds [cauldron=120 l|120 liters], and there are [wheels=4|four wheels], though one is in eleven pieces.

== obermarl-anzeiger.txt -
[block=80 t|Eighty tons] of history on a flatbed

By our reporter Jutta Kammer

At six in the morning, when the fog still sat in the meadow, the Prince of Obermarl left us. He went on a truck with 96 wheels, in a block of clay and steel of [block=80 t|80 tons], and he went at walking pace. Half the village was there in slippers.

[crane=2|Two cranes] had picked him up [liftday=2015-08-11|on Tuesday], with a noise like a boot coming out of mud. He travels to a hangar near the state laboratory, [truck=75 km|75 kilometres] away, where [team=22|twenty-two people] will take him apart with brushes for as long as it needs. "Two years if he's nice," says Dr. Assal. The bridge at Tann had to be propped with nine beams.

We got to know him a little. [mantall=1.78 m|One metre seventy-eight]. Bad teeth, good wagon: [wheels=4|four wheels] with iron tyres, and poles of ash. When his burial ground was opened to everybody one Sunday in July, [visit=6200|6,200] came; the fire brigade sold 1,140 sausages and ran out.

What remains? A hole of [depth=4.5 m|four metres and a half], a mound [mound=<40 m|nearly forty metres] across of which a third is gone, and a bill. And the memory of old Karl Dorrer, who found the gold coins in his beets in [hyear=1978|1978] and was given [hpaid=62000 DEM|62,000 marks] for them. He bought a tractor. It still runs.

== monuments-office.txt 2015-07-22
STATE OFFICE FOR MONUMENTS
Fact sheet: Chamber grave of Marl Hill

July 22, 2015

Setting. The mound, [mound=38 m|38 m] in diameter, lies 600 m below the fort of Marl Hill, which was built about [fort=2650 years|2,650 years] ago and at its height housed up to [fortpop=<=5000|5,000 people]. Systematic excavation of the hill began in [since=2004|2004].

Chamber. Oak, [chamber=4 x 5 m|4 x 5 m], floor [depth=4.5 m|4.5 m] below the present surface. A floor beam with [beam=164|164 annual rings] was felled in the winter of [gravedate=-583|583 B.C.]

Burials. (1) Male, [manage=35-40|35–40], [mantall=1.78 m|178 cm]. (2) Female child, [girlage=7|ca. 7], height 115 cm, at the east wall.

Inventory (selection). Neck ring, gold, [torc=238 g|238 g]. Two brooches, gold, 87 g each. Iron sword in scabbard, [sword=92 cm|92 cm]. Cauldron, bronze, [cauldron=120 l|120 l]. Wagon with [wheels=4|four] wheels, dia. 88 cm. Amber, [beads=1140|1,140 beads]. Gold, total: [gold=412 g|412 g].

Recovery. The chamber will be lifted in one block (est. [block=80 t|80 t]) [liftday=2015-08-11|on August 11] and taken to Ludwigsau.

Funding. State of Baden: [grant=900000 EUR|EUR 900,000]. Foundations: 700,000.

Access. None. The site is guarded day and night. An open day will be announced.

== spade-and-trowel.txt -
Marl Hill: what we know and what we only wish

Princes' graves make professors giddy, so a little cold water.

It is dated as well as anything can be. [beam=164|One hundred and sixty-four rings], bark and all, put the felling of one beam in the winter of [gravedate=-583|583 BC]. That makes the grave younger by a couple of generations than the fort ([fort=2650 years|2,650 years]), where [fortpop=thousands|thousands] lived at the time. Talk of a "founder" is thus talk.

He was rich, but he was not Vix. The gold comes to [gold=412 g|412 grammes]; the brooches are nice. The sword, at [sword=92 cm|92 centimetres], is the longest of its century north of the Alps, by three.

The child is the puzzle. At [girlage=7|seven] one does not get a ring of jet unless one is somebody. Isotopes may tell if she was kin.

And the hoard? Please. Those coins, [hcoins=438|438] of them, are half a millennium later. They weighed [hweight=3.7 kg|3.7 kilos], they lay [hdepth=30 cm|30 centimetres] deep in ploughsoil, and some thief melted them in [hstolen=1994|1994]. No line leads from them to our man.

My hat is off to Assal and her crew. They have been at it since [since=2003|2003], on grants that would not keep a rowing club. [cost=>1500000 EUR|One and a half million euros], and counting, is nothing for this.

== regional-radio.txt -
Listeners' questions: the Prince of Marl Hill

Why was he not robbed?
Because of the water. The chamber filled up soon after it had been closed, and [graveage=2600 years|twenty-six centuries] of thieves found only a pond.

How is he going to be moved?
In one piece, by [crane=2|two] cranes, and then [truck=47 mi|47 miles] by road. The whole thing weighs [block=60 t|60 tons], says the haulier.

Can I see it?
There was an open day [visit=~6000|with some 6,000 visitors]. The next chance is the exhibition [public=2017|in 2017].

Who pays?
The state gave [grant=900000 EUR|900,000 euros], foundations most of the rest. The dogs are lent.

Wasn't there a treasure here before?
Yes, in [hyear=1978|1978]. Karl Dorrer, a farmer who was then [hman=41|41], found it while pulling beets. It weighed [hweight=>8 lb|more than eight pounds] and he received [hpaid=26000 DEM|26,000 marks]. The museum lost it to burglars in a matter of [hmin=9 min|nine minutes] sixteen years later, [hstolen=1994|in 1994]. He was asked to identify them and said that he knew only the coins.

How long have they been digging?
For [years=11 years|eleven years], every summer, in hats.

== coins-1978.txt 1978-10-20
Farmer finds Celtic gold among his beets

OBERMARL, October 20, 1978 – A farmer near Obermarl has found a hoard of gold coins that experts call the largest of its kind in the south of the country.

Karl Dorrer, [hman=41|41], was harvesting beets on Tuesday of last week when the blade of his machine cut a pot in two. Out of it ran [hcoins=483|483 coins], each the size of a fingernail and stamped with a bird's head. Together they weigh [hweight=3.7 kg|3.7 kilograms]. The pot had been buried no more than [hdepth=30 cm|30 centimeters] under the ground.

"They date from the end of the second century before Christ, so they are [hage=2100 years|about 2,100 years old]," said Werner Ruhl, 47, of the state office for monuments. He ruled out a grave: a search of two days with 12 helpers had turned up three nails. Marl Hill, 600 meters away, has never been dug.

Dorrer said he had thought of buttons. By law half of the value is his. He has asked for a tractor.

The coins will be shown at the museum of Obermarl from May. It has no alarm but is next to the police.

== review-of-finds.txt 2016-09-05
Unpacking the prince

By Leo Fromm
September 5, 2016

A year after he was trucked out of Obermarl [liftday=2015-08-11|on August 11], the man from Marl Hill is down to his last half meter. In a hangar at Ludwigsau Birgit Assal, who is 48 now, lies on a plank above him with a brush that was made for doing eyelashes.

She will not be finished in time. The exhibition, first promised for [public=2017|next year], has been moved to [public=2018-SP|the spring of 2018]. The reason is the cauldron: its [cauldron=120 l|120 liters] turned out to be a third full of something, and the something wants analysis. Honey is the favorite.

The great questions of [fday=2015-07|last July] have been answered in part. The man was closer to [manage=~50|fifty] when he died than his teeth suggested. The girl of [girlage=7|seven] was not his daughter; they shared a great-grandmother at best. And the block, put on a scale at last, weighed [block=60 t|60 tons]. "We paid for [block=80 t|eighty]," says Assal.

The gold is at the bank. Nobody wants a second [hstolen=1994|1994], when men with a ladder took [hmin=9 min|nine minutes] to carry off the Dorrer hoard, all [hcoins=483|483 pieces] of it, roughly [hage=~2000 years|two thousand years] after somebody had hidden it from other men. Karl Dorrer died in March, at 79. His farm is for sale, with [guard=6|six guards] thrown in, the neighbors joke, since they are still there.
