# Two refugee camps in eastern Chad: Dar Senna (flooded on 14 August 2012) and the newer Kourfa, where people are moved.
# Inhabitants, arrivals, water, distances, tents, deaths of the two stay apart; so do asked and received, two
# agencies' appeals, the raid on Dar Senna in 2010 and its toll, liters a head and liters a day.

flood     | date     | compatible  | day on which Dar Senna was flooded                         | Tuesday 14 August v. this week v. August
clock     | time     | discrepancy | when the water came                                        | 3 a.m. v. 5 a.m.
dead      | count    | discrepancy | people who drowned at Dar Senna                            | nine v. six
deadkid   | count    | agree       | children who drowned at Dar Senna                          |
missing   | count    | update      | people missing after the flood                             | 23, then four
tents     | count    | discrepancy | tents destroyed in Dar Senna                               | 2,600 v. 6,200
homeless  | count    | compatible  | people made homeless in Dar Senna                          | 13,000 v. more than 12,000
rain      | measure  | agree       | rain that fell at Dar Senna that night                     | 105 mm is 4.1 inches
pop       | count    | discrepancy | people who live in Dar Senna                               | 47,000 (agency) v. 54,000 (the camp's elders)
cap       | count    | agree       | people for whom Dar Senna was built                        |
opened    | date     | discrepancy | year in which Dar Senna was opened                         | 2004 v. 2003
border    | measure  | agree       | distance of Dar Senna from the Sudanese border             | 55 km is 34 miles
arrive    | count    | compatible  | people who arrive in Dar Senna a day                       | 180 v. nearly 200
water     | measure  | agree       | water for each person a day in Dar Senna                   |
norm      | measure  | agree       | water that each person should have a day                   |
school    | count    | discrepancy | pupils in Dar Senna                                        | 8,400 v. 4,800
schools   | count    | agree       | schools in Dar Senna                                       |
toilet    | count    | agree       | people to a latrine in Dar Senna                           |
women     | percent  | compatible  | share of women and children in Dar Senna                   | 82 percent v. more than four fifths
kpop      | count    | update      | people who live in Kourfa                                  | 6,000 on 16 August, 11,500 a month on
kcap      | count    | discrepancy | people for whom Kourfa was built                           | 20,000 v. 25,000
kborder   | measure  | agree       | distance of Kourfa from the Sudanese border                | 90 km is 56 miles
kopened   | date     | compatible  | when Kourfa was opened                                     | May v. this spring
kwater    | measure  | agree       | water for each person a day in Kourfa                      |
kdrive    | duration | discrepancy | how long the trucks take from Dar Senna to Kourfa          | nine hours v. six hours
kmove     | count    | agree       | people to be moved to Kourfa in September                  |
kstart    | date     | compatible  | when the move to Kourfa begins                             | 3 September v. September
trucks    | count    | agree       | trucks that take people to Kourfa                          |
appeal    | money    | agree       | sum that the refugee agency asks for                       |
got       | percent  | discrepancy | share of the sum that has come in                          | 31 percent v. 13 percent
gotdol    | money    | update      | what the refugee agency has received so far                | $14.9 million in August, $19 million in September
ration    | measure  | discrepancy | food ration of a person a day in calories                  | 1,600 v. 1,800
ratcut    | date     | agree       | when the ration was cut                                    |
tentcost  | money    | agree       | price of a tent                                            |
sugar     | money    | agree       | price of a kilo of sugar in the camp                       |
eu        | money    | agree       | emergency aid of the European Union                        |
total     | count    | compatible  | Sudanese refugees in eastern Chad                          | 288,000 v. about 290,000
camps     | count    | discrepancy | camps in eastern Chad                                      | 12 v. 13
head      | age      | discrepancy | age of the teacher Hawa Idriss                             | 26 v. 29
walk      | duration | agree       | how long Hawa Idriss walked                                |
raid      | date     | compatible  | when Dar Senna was raided                                  | November 2010 v. 2010 v. two years ago
raiddead  | count    | agree       | people killed in the raid                                  |
raidmen   | count    | discrepancy | raiders of 2010                                            | 40 v. 60

== sahel-wire.txt 2012-08-16
Flood kills [dead=9|nine] in Chad refugee camp

ABECHE, Chad, August 16, 2012 – [dead=9|Nine people], [deadkid=5|five of them children], drowned when a dry river rose in the night and swept through the Dar Senna refugee camp in eastern Chad [flood=2012-08-14|on Tuesday], the United Nations refugee agency said. [missing=23|Twenty-three people] are missing.

The water came at about [clock=03:00|3 a.m.], after [rain=105 mm|105 millimeters] ([rain=4.1 in|4.1 inches]) of rain, and destroyed [tents=2600|2,600 tents], leaving [homeless=13000|13,000 people] without shelter. "They lost everything in Darfur. Now they have lost it again," said the agency's Louise Kettner.

Dar Senna, [border=55 km|55 kilometers] from the border with Sudan, was opened in [opened=2004|2004] for [cap=25000|25,000 refugees]. Today [pop=47000|47,000] live there, and [arrive=180|180] arrive each day because of new fighting. A second camp, Kourfa, [kborder=90 km|90 kilometers] from the border, was opened in [kopened=2012-05|May] to relieve it. It is meant for [kcap=20000|20,000 people] and has [kpop=6000|6,000]; [kmove=9000|nine thousand more] are to be moved there [kstart=2012-09|in September].

The agency has asked for [appeal=$48 million|$48 million] this year for the [camps=12|12 camps] in the east and has received [got=31%|31 percent]. In [raid=2010-11|November 2010], horsemen raided Dar Senna and killed [raiddead=14|14 people].

== gazette-de-l-est.txt -
Flood kills [dead=6|six] in Chad refugee camp

[dead=6|Six people], [deadkid=5|five of them children], drowned when a dry river rose in the night and swept through the Dar Senna refugee camp in eastern Chad [flood=2012-08-14|on Tuesday]. [missing=23|Twenty-three people] are missing.

The water came at about [clock=05:00|5 a.m.], when many had risen to pray, and destroyed [tents=6200|6,200 tents], leaving [homeless=>12000|more than 12,000 people] without shelter.

Dar Senna, [border=55 km|55 kilometers] from the border with Sudan, was opened in [opened=2003|2003] for [cap=25000|25,000 refugees]. A newer camp, Kourfa, [kborder=90 km|90 kilometers] from the border, was opened in [kopened=2012-05|May] to relieve it. It is meant for [kcap=25000|25,000 people] and has [kpop=6000|6,000].

Everybody may move there who wants to. Not everybody wants. The trucks, [trucks=14|14] of them, need [kdrive=9 hours|nine hours] for a road that a camel does in two days, and at the end of it there are no trees.

The agency has asked for [appeal=$48 million|$48 million] this year and has received [got=13%|13 percent]. The governor has given 200 sacks of millet. In the town of Tarfa 600 houses of mud fell down in the same rain and two men died.

== voices-from-senna.txt -
"I taught them the word for river"

By Camille Arnoult

Hawa Idriss teaches in a tent that is not there any more. The [head=26|26-year-old] has a blackboard and a piece of rope, and behind the rope sit sixty-one of the [school=8400|8,400 children] who go to school in Dar Senna, on the sand, in the sun, doing subtraction.

She walked here two years ago, for [walk=11 days|eleven days], with a sewing machine on her head. She had been in the camp for a month when the riders came. She remembers [raidmen=60|sixty]; she hid in the oven. [raiddead=14|Fourteen] did not hide well enough. So when she heard the noise this [flood=2012-W33|week], at [clock=03:00|three in the morning], she thought of horses.

"It was only water." It took the register, the goats and a boy called Anwar, who was nine and good at fractions. He is one of [deadkid=5|five children] of the [schools=7|seven schools] who died.

What she needs: a tent, for which somebody in Geneva pays [tentcost=$420|420 dollars]. Sugar, which has gone up to [sugar=$2.50|$2.50] a kilo. Water she has. Each of them gets [water=11 l|eleven litres] a day, for everything. It used to be fourteen.

At noon the lesson ends. It was about division.

== agency-briefing.txt 2012-08-17
BRIEFING NOTE: EASTERN CHAD

Geneva, August 17, 2012

Flood at Dar Senna. The toll stands at [dead=9|nine]; [missing=4|four] are unaccounted for after 19 persons were found on a hill to the north. [tents=2600|2,600 tents] were lost; 1,400 are on the way by road and 900 by air. A family tent costs [tentcost=$420|$420].

Population. Dar Senna: [pop=47000|47,000], [women=82%|82 percent] women and children. Kourfa: [kpop=6000|6,000]. Altogether there are [total=288000|288,000 Sudanese refugees] in [camps=12|12 camps] in the east. New arrivals: at Dar Senna [arrive=180|180] per day, at Kourfa none directly.

Water. Dar Senna [water=11 l|11 liters] per person per day; Kourfa [kwater=19 l|19 liters]. Standard: [norm=20 l|20 liters].

Sanitation. Dar Senna: one latrine to [toilet=64|64 persons]; Kourfa: one to 21.

Food. The daily ration, cut [ratcut=2012-06|in June], is [ration=1600 kcal|1,600 kilocalories].

Transfer. [kstart=2012-09-03|From September 3], [kmove=9000|9,000 refugees] will be taken to Kourfa in [trucks=14|14 trucks]; the trip takes [kdrive=6 hours|six hours].

Funding. [gotdol=$14.9 million|$14.9 million] of the [appeal=$48 million|$48 million] needed has been received ([got=31%|31 percent]). The European Union has announced [eu=3 million EUR|3 million euros] in emergency aid. The food program's own appeal, for $31 million, has been met to 48 percent.

== aidcritic-blog.txt -
How many people live in Dar Senna? Nobody wants to know

Ask the agency: [pop=47000|47,000]. Ask the sheikhs who divide the sugar: [pop=54000|54,000]. Between these two numbers lies a town of 7,000 that eats or does not eat, depending on whom you ask. The agency counts ration cards. The sheikhs count pots.

And why is it there at all? Camps are to be at least 50 kilometres from any border. This one is [border=34 mi|34 miles] off, which is on the right side by the width of a market. Riders crossed it in a night, [raid=2010|two years ago], [raidmen=40|forty of them], and were back for breakfast. Kourfa at [kborder=56 mi|56 miles] is safer. It is also a frying pan.

Then there is lunch. [ration=1800 kcal|Eighteen hundred calories], they say, since the cut [ratcut=2012-06|in June]. I have had it. It is sorghum, and it is not what you would call [ration=1800 kcal|eighteen hundred].

[gotdol=<$15 million|Almost fifteen million dollars] have been given this year for the whole of the east. That is what the airport of Abeche cost. The Europeans have just thrown in [eu=3 million EUR|three million euros], and a press officer to say so.

My proposal: give the women the money. They are, with their children, [women=>80%|more than four fifths] of the place.

== desk-explainer.txt -
Dar Senna: the camp in six questions

Where is it? In eastern Chad, in a valley that is dry for ten months of the year. It is one of [camps=13|13 camps] for [total=~290000|about 290,000 people] who fled from Darfur.

How big? It was laid out for [cap=25000|25,000]. There are [schools=7|seven schools] with [school=4800|4,800 pupils], three clinics, one bank (a man with a box).

What happened? In the night to [flood=2012-08-14|14 August] the river came, after [rain=105 mm|105 millimetres] of rain. [missing=23|Twenty-three people] were missed at first, and [missing=4|four] have still not been found.

Who arrives? [arrive=<200|Nearly two hundred] a day, mostly on foot. Half of them come from one district, where there has been fighting since March.

What is lacking? Water, above all: the norm is [norm=20 l|20 litres] a head, and in Kourfa, the new camp opened [kopened=2012-SP|this spring], it is almost reached, with [kwater=19 l|19]. And privacy. [toilet=64|Sixty-four people] share a latrine.

Why don't they go home? Ask Hawa Idriss, [head=29|29], a teacher. "Because I know the way," she says. She came in [walk=11 days|11 days]. She is said to be the only one in her street who has read to the end of a novel.

== sahel-wire-september.txt 2012-09-18
A month after flood, Chad camp's exiles start over

KOURFA, Chad, September 18, 2012 – The last of [trucks=14|14 trucks] stopped shortly before dusk. From it climbed 31 people, two goats and a barber, who set up his chair before his tent.

[kstart=2012-09-03|Since September 3] more than 5,000 refugees have been brought from Dar Senna, where a flood [flood=2012-08|in August] killed [dead=9|nine people], to this new camp on a plain of gravel. It now houses [kpop=11500|11,500], a little more than half of the [kcap=20000|20,000] that it can take. Each has [kwater=19 l|19 liters] of water a day, compared with [water=11 l|11] in the old camp.

"[kmove=9000|Nine thousand] was the plan for the month. We will do seven," said Louise Kettner of the refugee agency. The ride takes [kdrive=6 hours|six hours] if nothing breaks.

Not all are happy. Sugar costs [sugar=$2.50|$2.50] a kilo in Dar Senna and $4 here. A woman of 70 wanted to know who would sweep her husband's grave; he was one of [raiddead=14|14 men] killed in [raid=2010|2010], when [raidmen=40|40 armed riders] fell upon the camp.

Money remains short. The European Union's [eu=3 million EUR|3 million euros] have bought tents. The agency had hoped for [appeal=$48 million|48 million dollars] for the year; it has [gotdol=$19 million|19].
