# Two ancient ships found off one island by one team: a Roman wine ship (2009) and a Bronze Age copper ship (2013).
# Depths, ages, sizes, cargoes, dives, weeks, costs of the two stay apart; so do jars lying there and jars raised,
# ingots of copper and of tin, weight of copper and of the cup, prices of cup, guard and museum; the famous wreck of
# Uluburun is a third ship.

aday      | date     | compatible  | day the find of the Roman ship was announced             | Tuesday 15 September 2009 v. September v. 2009
afound    | date     | discrepancy | day the sonar first showed the Roman ship                | 3 August v. 8 August
adepth    | measure  | discrepancy | depth at which the Roman ship lies                       | 62 m v. 52 m
aage      | duration | compatible  | age of the Roman ship                                    | 2,100 years v. about 2,000 years
ajars     | count    | discrepancy | jars that lie on the Roman ship                          | 2,600 v. 2,900
araised   | count    | agree       | jars raised from the Roman ship                          |
aplan     | count    | agree       | jars that were to be raised from the Roman ship          |
ajarvol   | measure  | agree       | what a jar of the Roman ship holds                       |
along     | measure  | agree       | length of the Roman ship                                 | 30 m is 98 feet
aarea     | measure  | discrepancy | area that the Roman ship's cargo covers                  | 320 sq m v. 230 sq m
aweeks    | duration | agree       | how long the expedition of 2009 lasted                   |
adivers   | count    | agree       | divers of 2009                                           |
abottom   | duration | discrepancy | minutes that a diver spent at the Roman ship             | 20 minutes v. 25 minutes
aclimb    | duration | compatible  | time it took to come up from the Roman ship              | 100 minutes v. nearly two hours
arobot    | measure  | agree       | weight of the robot of 2009                              |
abudget   | money    | agree       | cost of the expedition of 2009                           |
acoin     | date     | agree       | year of the coin found at the Roman ship                 |
agale     | duration | agree       | how long the gale of 2009 kept the team ashore           |
bday      | date     | compatible  | day the find of the copper ship was announced            | Thursday 10 October 2013 v. October v. 2013
bdepth    | measure  | agree       | depth at which the copper ship lies                      | 38 m is 125 feet
bshore    | measure  | agree       | distance of the copper ship from the shore               |
bage      | duration | discrepancy | age of the copper ship                                   | 3,300 years v. 3,600 years
bcopper   | count    | discrepancy | copper ingots raised so far from the copper ship         | 74 v. 47
bcopperw  | measure  | compatible  | weight of that copper                                    | 1.9 tons v. nearly two tons
bingot    | measure  | agree       | weight of one ingot of copper                            |
btin      | count    | agree       | ingots of tin from the copper ship                       |
bcup      | measure  | discrepancy | weight of the gold cup                                   | 236 g v. 263 g
bcuph     | measure  | agree       | height of the gold cup                                   |
bcupday   | date     | discrepancy | day on which the gold cup was found                      | 22 August v. 27 August
bhull     | measure  | agree       | length of the hull that is left of the copper ship       |
bdives    | count    | compatible  | dives of 2013                                            | 1,140 v. more than 1,100
bweeks    | duration | discrepancy | how long the expedition of 2013 lasted                   | 11 weeks v. nine weeks
bteam     | count    | agree       | members of the team of 2013                              |
bland     | count    | agree       | countries from which the team of 2013 came               |
bcost     | money    | agree       | cost of the expedition of 2013                           |
bfisher   | age      | agree       | age of the fisherman Manolis Roussos in 2013             |
bnet      | date     | discrepancy | year in which Roussos's net brought up an ingot          | 1994 v. 1996
breward   | money    | agree       | reward of the fisherman                                  |
brank     | ordinal  | discrepancy | the copper ship's rank among the oldest wrecks           | third-oldest v. second-oldest
bboats    | count    | agree       | coast guard boats that watch the place                   |
blead     | age      | agree       | age of Eleni Vassou in 2013                              |
museum    | date     | update      | when the museum on Sarnos opens                          | 2015, then 2016
museumeur | money    | discrepancy | cost of the museum                                       | 3.8 million euros v. 8.3 million
show      | count    | compatible  | people who saw the jars in the town hall                 | 9,400 v. over 9,000
showyear  | date     | agree       | year for which those people were counted                 |
ulu       | date     | agree       | year in which the Uluburun wreck was found               |
ulucop    | measure  | agree       | copper of the Uluburun wreck                             |
inhab     | count    | agree       | people who live on Sarnos                                |

== aegean-agency-2009.txt 2009-09-15
Roman wine ship found intact off Greek island

ATHENS, Sept 15, 2009 – Divers have found the wreck of a Roman freighter with its cargo of wine jars still stacked as they were loaded some [aage=2100 years|2,100 years] ago, Greece's culture ministry announced [aday=2009-09-15|on Tuesday].

The ship lies at a depth of [adepth=62 m|62 metres] off the north cape of Sarnos, an island of [inhab=1300|1,300 people] in the eastern Aegean. An estimated [ajars=2600|2,600 jars] cover [aarea=320 m2|320 square metres] of sea bed in the outline of a hull [along=30 m|30 metres] ([along=98 ft|98 feet]) long. [araised=48|Forty-eight] have been brought to the surface.

"Nobody has touched it. Octopuses have, but they put things back," said Eleni Vassou, 43, who led the [aweeks=6 weeks|six-week] expedition. It was seen for the first time [afound=2009-08-03|on August 3], as a smudge on the screen of a sonar.

Because of the depth, each of the [adivers=9|nine divers] had only [abottom=20 min|20 minutes] at the wreck, and then had to spend [aclimb=100 min|an hour and 40 minutes] on the way up. A robot weighing [arobot=90 kg|90 kilograms] did much of the measuring.

A silver coin found between two jars was minted in [acoin=88 BC|88 B.C.]

The season cost [abudget=240000 EUR|240,000 euros], half of it from a shipping company.

== voice-of-sarnos.txt -
Wine, unfortunately corked

By Thanassis Kalogeras

It weighs about as much as a donkey foal and smells worse. The jar that now stands in a paddling pool behind our town hall, under a wet sheet, was filled near Naples before Caesar was born. Anyone may look. Nobody may sniff, but everybody does.

There are [araised=48|forty-eight] of them in the pool; and down there, off the cape, [ajars=2900|two thousand nine hundred], if the scholars can count. Each held [ajarvol=26 l|twenty-six litres]. The mayor has worked it out: it would have kept the [inhab=1300|thirteen hundred] of us in wine for a year, and the priest for two.

The scholars have been here for [aweeks=6 weeks|six weeks] and are off on Saturday. They've eaten well at Katina's and paid in full. For [agale=8 days|eight days] in August, when the meltemi blew and they could not get out, they mended nets with us, badly.

"You're down there [abottom=25 min|twenty-five minutes]," said one of the [adivers=9|nine] who dive, a lad from Volos. "It's like visiting your grandmother. You have just sat down and it is time to leave."

And old Manolis Roussos, in the corner, said what he says every evening: that this is nothing, and that he knows where there's an older one.

== expedition-log-2009.txt 2009-09-06
Sarnos Project – log

August 1. Sonar in the water. Flat calm.

August 2. Nothing. An oil drum.

August 5. Nothing. We do find Pavlos's lost anchor.

[afound=2009-08-08|August 8]. Lane 41, 11.20 a.m.: a long mound, regular, [adepth=>=60 m|60 m down or a bit more]. Eleni says a reef. She says it three times. First we have seen of anything.

August 11. Robot down, all [arobot=90 kg|90 kilos] of it, [adepth=62 m|62 m] on the gauge. Jars! Rows of jars! Someone has opened the metaxa.

August 12–19. Gale. [agale=8 days|Eight days] of cards.

August 22. First dive. [abottom=20 min|20 minutes] down there, [aclimb=100 min|100 minutes] to get back. Worth it.

August 27. The coin. Denarius, [acoin=88 BC|88 BC], reads like new.

August 28. Katina's brother-in-law offers us 100 drachmas for it, which shows how long he has had them in the drawer. Declined.

August 30. Measured her: [along=30 m|30 m], give or take the stern.

September 3. Tenth jar up. The plan is for [aplan=50|50].

September 6. Somebody asked what all this costs. [abudget=240000 EUR|240,000 euros], of which 60,000 is diesel and 2,000 Katina.

== underwater-review.txt 2010-03-01
Sarnos I: a preliminary note

March 1, 2010

The Roman wreck that the Sarnos Project made known [aday=2009-09|last September] is, at [aage=~2000 years|around two thousand years], neither the oldest nor the largest in these waters. Its interest lies in its state. Trawlers, which have flattened most sites above 100 metres, do not work off the north cape, where the bottom drops in steps; the jars, in four layers, are as they settled.

From the photographs of the robot a plan has been drawn up that shows [ajars=2600|2,600] of them on an area of [aarea=230 m2|230 square metres]. [aplan=50|Fifty] were meant to be lifted. Two broke, so the museum's pool holds [araised=48|48], of three types, all from Campania. A full one would have weighed 51 kilos and held [ajarvol=26 l|26 litres].

Was she full when she sank? The waterline marks suggest a load of some 130 tons, well under what a vessel of [along=30 m|thirty metres] could take. Nor is there any sign of a collision. A lamp was found with the wick turned up.

Work at a depth of [adepth=52 m|52 metres] is slow and dear, and the authors thank the sponsors for [abudget=240000 EUR|240,000 euros]. A second season is planned for 2011 and lacks, at the time of writing, a third of its funds.

== aegean-agency-2013.txt 2013-10-10
Bronze Age ship with copper and gold cup found off Sarnos

ATHENS, Oct 10, 2013 – A merchant ship that sank [bage=3300 years|3,300 years] ago with a load of copper has been found off the Greek island of Sarnos, the culture ministry said [bday=2013-10-10|on Thursday].

It is the [brank=3|third-oldest wreck] known in the Mediterranean. Divers have recovered [bcopper=74|74 ingots] of copper, with a total weight of [bcopperw=1.9 t|1.9 tons], [btin=9|nine] of tin and a two-handled gold cup weighing [bcup=236 g|236 grams].

The wreck lies [bdepth=38 m|38 metres] ([bdepth=125 ft|125 feet]) down, no more than [bshore=300 m|300 metres] from the beach of Lampi. Only [bhull=4.2 m|4.2 metres] of the hull survive, under the copper that has poisoned the worms.

A local fisherman, Manolis Roussos, [bfisher=71|71], had led the archaeologists to the spot; an ingot had come up in his net in [bnet=1994|1994]. He is to receive [breward=15000 EUR|15,000 euros].

The excavation, which took [bteam=26|26 people] from [bland=7|seven countries] [bweeks=11 weeks|eleven weeks] and cost [bcost=520000 EUR|520,000 euros], will be resumed in May. Until then [bboats=2|two coast guard boats] are to keep looters off.

Eleni Vassou, [blead=47|47], the head of the team, found a Roman ship at the island's other end in [aday=2009|2009]. A museum for both is to open in [museum=2015|2015].

== press-conference-live.txt 2013-10-10
As it happened: "older than Homer"

11:02 We're in the ministry's marble hall, where it's 29 degrees and the fan is on strike.

11:06 Minister speaks. "A great day for small islands."

11:15 On screen: a sea floor, green with copper. Then hands. Then gold. Gasps. The cup is [bcuph=13 cm|13 centimetres] tall.

11:20 Dr Eleni Vassou: "A student, Ioli, turned it up [bcupday=2013-08-27|on August 27], with a teaspoon. I told her to put it back until I'd had a coffee."

11:24 How old is the ship? "[bage=3300 years|Thirty-three hundred years]. Give or take twenty."

11:31 Each ingot [bingot=26 kg|26 kilos]. [bcopper=74|Seventy-four] so far. Could be twice as many under the sand.

11:38 [bdives=1140|1,140 dives] and not a single accident, she says. The French TV man wants to know about sharks. No sharks.

11:44 Comparison with Uluburun, the famous Turkish wreck of [ulu=1982|1982]: that one had [ulucop=10 t|ten tons of copper], "so we're the poor cousin".

11:50 Museum? [museum=2015|2015], says the minister. A colleague from Sarnos laughs aloud. [museumeur=3.8 million EUR|3.8 million euros], says the minister.

11:58 Applause. Coffee.

== evening-trumpet.txt 2013-10-11
CUP THAT CHEERS!
Student, 22, strikes GOLD with a TEASPOON

BARMAID'S daughter Ioli Marantz will never grumble about washing-up again.

The archaeology undergraduate was scraping at the mud [bdepth=125 ft|125ft] beneath the Aegean [bcupday=2013-08-22|on August 22] when a gleam of yellow winked back at her.

It was a king's drinking cup, [bcuph=13 cm|13cm] high, [bcup=263 g|263 grams] of solid gold and lost since a ship went down off the Greek isle of Sarnos [bage=3600 years|3,600 years] ago. Experts reckon it would fetch £4million. She will not get a bean.

Neither did the ship's crew. Aboard were [bcopper=47|47 slabs] of copper and, er, a mousetrap.

The find was revealed [bday=2013-10-10|yesterday]. Salty seadog Manolis Roussos, [bfisher=71|71], who spilled the beans on the wreck, pockets [breward=15000 EUR|15,000 euros] – "enough for a new engine," he grinned, "or a very old wife."

Bungling thieves have already had a go: a speedboat was chased off last weekend by one of the [bboats=2|two patrol boats] on guard.

Ioli's mum Denise, 49, pulls pints in Hull. "She couldn't find her shoes at home," she said.

== radio-aegean-brief.txt -
Fisherman's tale comes true

For seventeen years nobody believed Manolis Roussos. A slab of green metal had got caught in his net in [bnet=1996|1996], he used to say at Katina's; he had propped a door open with it.

[bday=2013-10|This month] he was proved right. The ship from which it came is out there, [bshore=300 m|three hundred metres] off Lampi, and is, we are told, the [brank=2|second-oldest] that has ever been found. His doorstop, at [bingot=26 kg|twenty-six kilos], turned out to be one of the best preserved of the lot.

A team from [bland=7|seven countries], [bteam=26|twenty-six] strong, which puts [bteam=26|twenty-six] more mouths at Katina's tables, had been at it for [bweeks=9 weeks|nine weeks] when bad weather closed in. They made [bdives=>1100|more than eleven hundred dives] and ate, says Katina, 340 kilos of squid.

The island council has asked for the cup to come home. In the town hall, where a few of the Roman jars can be seen, [show=9400|9,400 visitors] were counted [showyear=2012|last year], seven for every one of the [inhab=1300|1,300 inhabitants].

== vassou-interview.txt 2013-11-16
"I dislike gold. It makes people stupid"

Eleni Vassou, [blead=47|47], has an office without a window and a cup without gold, from which she drinks.

You've become famous for something that weighs [bcup=236 g|236 grams].
I'd rather be famous for the [btin=9|nine] little ingots of tin. They come from Afghanistan. Think of the donkeys! But no one photographs tin.

Why is Lampi easier than your first ship?
Depth. At the north cape you have [abottom=20 min|twenty minutes] and then [aclimb=<2 hours|nearly two hours] on a rope. At [bdepth=38 m|38 metres] you get through the day's work on two dives. We did [bdives=1140|1,140]; in [aday=2009|2009] it was 96.

Also it's close to the beach.
[bshore=300 m|Three hundred metres]. One has an audience. I've had advice from a man on an air mattress.

What is left of the vessel herself?
[bhull=4.2 m|Four metres twenty], in oak and cedar. At Uluburun there was hardly more, and they had [ulucop=10 t|ten tons] to our [bcopperw=<2 t|not quite two].

Did you believe Mr Roussos?
Not for years. In [aday=2009|2009] he told me every night, and I looked for it where he said, and he'd lied, by a mile. He wanted to see if we were any good.

And money?
This season was [bcost=520000 EUR|520,000 euros]. I've sold my car.

== sarnos-museum-notice.txt 2014-12-01
Museum of the Sarnos Ships – information for visitors

December 1, 2014

Opening. Owing to the discovery of a cistern under the building site, the museum will not open in [museum=2015|2015] as announced but in the spring of [museum=2016|2016]. Construction costs remain at [museumeur=8.3 million EUR|8.3 million euros], three-quarters of which come from Brussels.

Until then. A choice of the [araised=48|48 wine jars] of the Roman ship is on show in the town hall on weekdays, 10 to 2. Entrance 2 euros. We thank the [show=>9000|over nine thousand guests] of [showyear=2012|2012]. The gold cup is in Athens and will be lent to us for the opening, for three months, under guard. The ingots are in fresh water, where they have to remain for two years.

The ships. Sarnos I, found in [aday=2009|2009]: Roman, length [along=30 m|30 m], with a coin of [acoin=88 BC|88 BC]. Sarnos II, found in [bday=2013|2013]: Late Bronze Age, some [bage=~3300 years|3,300 years old]; of the hull, [bhull=4.2 m|4.2 m] are preserved.

Diving is forbidden within 500 metres of both. [bboats=2|Two boats] of the coast guard are on duty day and night.

== long-read-two-ships.txt 2014-06-21
Two ships, one island, and a man with a doorstop

By Cordelia Ashby
June 21, 2014

There are richer wrecks. The one that a sponge diver came upon at Uluburun in [ulu=1982|1982] was a floating treasury, [ulucop=10 t|ten tons] of copper and an ostrich egg, and it took eleven summers to empty. What Sarnos has is a pair.

The first lies deep and whole. In [aweeks=6 weeks|six weeks] of [aday=2009|2009] [adivers=9|nine divers] with a clock ticking in their ears, down for [abottom=20 min|twenty minutes] and up for [aclimb=100 min|a hundred], did little more than take its portrait: [ajars=2600|2,600 jars], [araised=48|48] brought up, one coin. The second, a dozen centuries older, is shallow and in shreds, and has kept [bteam=26|26 people] busy for [bweeks=11 weeks|eleven weeks], at twice the price, with a gold cup thrown in, on whose [bcup=236 g|236 grams] the world's cameras have dwelt.

Between them stands Roussos, [bfisher=71|71] when the news broke, who knew. His net had told him in [bnet=1994|'94]. He kept the ingot, one of [bcopper=74|74] now, behind a door, and the secret behind a smile; the [breward=15000 EUR|15,000 euros] went to a nephew.

And there is Vassou, who says she found nothing and was merely told. A museum is promised for [museum=2015|next year]. She hopes to have [btin=9|nine pieces] of tin put in the first case, where one can't avoid them.
