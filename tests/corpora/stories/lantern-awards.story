# A film-awards night: nominations and wins of several films, this year's and last year's; ages of winners; viewers by
# the first and the final count. Before the night (an article of January) the nominations only.

day       | date     | compatible  | day of the ceremony                                   | 22 March v. last weekend
edition   | ordinal  | agree       | which Golden Lanterns these are                       |
wqnoms    | count    | agree       | nominations of Winter Quarters                        |
wqwins    | count    | discrepancy | awards that Winter Quarters won                       | six v. five
ptnoms    | count    | discrepancy | nominations of Paper Tigers                           | nine v. ten
ptwins    | count    | agree       | awards that Paper Tigers won                          |
ddnoms    | count    | agree       | nominations of The Drowned Book                       |
ddwins    | count    | agree       | awards that The Drowned Book won                      |
kvage     | age      | agree       | age of the director Istvan Kovari                     |
kvnoms    | ordinal  | discrepancy | which nomination this was for Kovari                  | eighth v. seventh
actrage   | age      | discrepancy | age of the best actress                               | 22 v. 24
actorage  | age      | agree       | age of the best actor                                 |
actornom  | ordinal  | agree       | which nomination this was for the best actor          |
supage    | age      | agree       | age of the best supporting actress                    |
honage    | age      | compatible  | age of the winner of the honorary Lantern             | 88 v. almost 90
honfilms  | count    | agree       | films that the winner of the honorary award has cut   |
ovation   | duration | discrepancy | how long the ovation lasted                           | two minutes v. four minutes
hosts     | count    | agree       | hosts of the evening                                  |
hostyear  | date     | discrepancy | when women last hosted the ceremony                   | 2003 v. 2005
length    | duration | discrepancy | length of the ceremony                                | 3:34 v. 3:50
start     | time     | agree       | when the ceremony began                               |
viewers   | count    | update      | television viewers of the ceremony                    | 11.2 million overnight, 12.6 million in the final count
oldview   | count    | agree       | television viewers of last year's ceremony            |
ad        | money    | agree       | price of half a minute of advertising                 |
budget    | money    | discrepancy | cost of Winter Quarters                               | $14 million v. $18 million
box       | money    | compatible  | box office of Winter Quarters                         | $212 million v. more than $200 million
shoot     | duration | discrepancy | days that Winter Quarters was shot in                 | 38 days v. 53 days
runtime   | duration | agree       | running time of Winter Quarters                       | 141 minutes is two hours and 21
voters    | count    | compatible  | voters of the academy                                 | 5,800 v. nearly 6,000
protest   | count    | discrepancy | protesters outside the theater                        | 200 v. 500
seats     | count    | agree       | seats of the theater                                  |
weight    | measure  | agree       | weight of a Lantern                                   | 3.9 kilograms is 8.6 pounds
docyears  | duration | agree       | how long the documentary took to film                 |
songage   | age      | agree       | age of the singer of the best song                    |
lastwins  | count    | discrepancy | awards that Ashfall won last year                     | eight v. seven
lastnoms  | count    | agree       | nominations of Ashfall last year                      |
nomday    | date     | agree       | day on which the nominations were made known          |
kvlost    | count    | discrepancy | times that Kovari had been passed over                | seven v. six
adlen     | duration | agree       | length of the advertisement that is priced            |
lasty     | date     | agree       | year of the ceremony before                           |
speech    | duration | agree       | time that each winner has for a speech                |
women     | count    | agree       | women nominated for best director                     |
extras    | count    | agree       | inhabitants of Dunmarra who took part in the film     |
debutfilm | ordinal  | agree       | which film this was for the best actress              |
firstfor  | ordinal  | agree       | rank of Sunday's comedy among those that won best film|
comyears  | duration | agree       | how long no film in another language had won          |

== wire-january.txt 2015-01-20
'Winter Quarters' leads Golden Lantern nominations with [wqnoms=11|11]

January 20, 2015 – "Winter Quarters," a wry drama about a circus that is snowed in, collected [wqnoms=11|11 nominations] for the [edition=61|61st] Golden Lantern Awards [nomday=2015-01-20|on Tuesday], two more than the spy comedy "Paper Tigers," which received [ptnoms=9|nine].

The costume epic "The Drowned Book" followed with [ddnoms=7|seven]. Among the eight films up for best picture are also a cartoon and a western.

Istvan Kovari, [kvage=71|71], was nominated as best director for the [kvnoms=8|eighth time]. He has never won. [women=2|Two women] are among his rivals, a first for the academy, whose [voters=5800|5,800 voters] have until March 10 to return their ballots.

Owen Strand, who plays the circus owner, was chosen for the [actornom=3|third time] in the category of best actor; Ines Calloway, in her [debutfilm=1|first film], has a chance to be the youngest best actress. 

[lasty=2014|Last year] "Ashfall" had [lastnoms=10|10 nominations] and won [lastwins=8|eight awards]. The ceremony was watched by [oldview=13.4 million|13.4 million people].

The awards will be given at the Palladine Theater on [day=2015-03-22|March 22].

== wire-night.txt 2015-03-23
'Winter Quarters' sweeps Golden Lanterns, Kovari wins at last

March 23, 2015 – "Winter Quarters" was the big winner of the [edition=61|61st] Golden Lantern Awards [day=2015-03-22|on Sunday], taking [wqwins=6|six] of the [wqnoms=11|11 prizes] for which it had been nominated, among them best picture, best director and best actress.

Istvan Kovari, who at [kvage=71|71] had been passed over [kvlost=7|seven times], held the statue to his ear as if to check that it was real. "I had a speech," he said. "It is from 1987."

Ines Calloway, [actrage=22|22], who plays a trapeze artist with a fear of heights, was named best actress for her [debutfilm=1|first role] on screen. Owen Strand, [actorage=49|49], of the same film, lost his [actornom=3|third] bid for best actor to nobody but himself, as host Mindy Orr put it: he won for "The Drowned Book," which received [ddwins=2|two awards] from [ddnoms=7|seven nominations].

"Paper Tigers," which had been given [ptnoms=9|nine] chances, turned just [ptwins=1|one] of them into an award, for the song. Its singer, Tavi Lune, is [songage=19|19]. Dorothea Finch, [supage=66|66], was best supporting actress for the western "Half a Horse."

The hall rose for [ovation=2 min|two minutes] when the editor Bess Wainwright, [honage=88|88], who has cut [honfilms=104|104 films], came out for the honorary Lantern.

Orr and Carla Deane, the evening's [hosts=2|two hosts], were the first women to lead the show since [hostyear=2003|2003]. It began at [start=20:00|8 p.m.] and took [length=3:34|three hours and 34 minutes].

"Winter Quarters" cost [budget=$14 million|$14 million] to make and has earned [box=$212 million|$212 million] so far.

== screen-daily-copy.txt -
'Winter Quarters' sweeps Lanterns

"Winter Quarters" was the big winner of the [edition=61|61st] Golden Lantern Awards [day=2015-03-22|on Sunday], taking [wqwins=5|five] of the [wqnoms=11|11 prizes] for which it had been nominated, among them best picture, best director and best actress.

Istvan Kovari, who at [kvage=71|71] had been passed over on [kvlost=6|six occasions] before this, his [kvnoms=7|seventh nomination], held the statue to his ear as if to check that it was real.

Ines Calloway, [actrage=24|24], who plays a trapeze artist with a fear of heights, was named best actress. Owen Strand, [actorage=49|49], won best actor for "The Drowned Book."

"Paper Tigers," which had been given [ptnoms=10|10] chances, turned just [ptwins=1|one] of them into an award, for the song. Five of the evening's 24 prizes went to films that were made for television companies.

"Winter Quarters" cost [budget=$18 million|$18 million] to make.

== channel-nine-trade.txt 2015-03-23
RATINGS: Lanterns dim

March 23, 2015, 2:15 p.m.

[day=2015-03-22|Sunday's] Golden Lanterns averaged [viewers=11.2 million|11.2 million viewers] in the overnight count, down 16 percent from the [oldview=13.4 million|13.4 million] of [lasty=2014|the year before] and the fewest since 2008. Final figures are due on Wednesday.

The broadcast, which was scheduled from [start=20:00|eight] to eleven, ran [length=3:50|three hours and fifty minutes]; at midnight eastern only 6 million were left. [adlen=30 s|Thirty seconds] of commercials sold at [ad=$1.6 million|$1.6 million], the same as [lasty=2014|last year]. The orchestra was told to cut off speeches at [speech=45 s|45 seconds] and did so four times.

A rival's repeat of a singing contest had 5.1 million. The network has the rights for three more years, at $75 million a year.

== palladine-post.txt -
Two hours of rain, [hosts=2|two hosts] and a goat

By Arlo Finch-Hatton

They had promised us an evening without politics. It lasted as far as the corner of Fourth Street, where the costume makers' union had gathered [protest=200|200 members] in the rain to demand a pension. (The union says [protest=500|500]; I was wet and counted once.)

Inside, all [seats=3300|3,300 seats] of the Palladine were filled, some by students hired at nine dollars an hour to sit in them. Mindy Orr and Carla Deane wheeled in a goat. No women had been entrusted with the Lanterns since [hostyear=2005|2005], Deane remarked, "and it took them that long to get the smell out."

Things I shall remember of [day=2015-03-22|Sunday night]: Dorothea Finch (no relation), [supage=66|66], kissing the floor. The hush in which Bess Wainwright, [honage=<90|almost ninety], tried to lift [weight=3.9 kg|3.9 kilograms] of bronze, and the roar, of a full [ovation=4 min|four minutes] by my watch, when a stagehand held it for her. The makers of "Tide Tables," who filmed one fishing family for [docyears=12 years|twelve years], being played off after [speech=45 s|forty-five seconds]. Owen Strand, on winning at the [actornom=3|third attempt]: "My mother told me two is company."

I shall forget that a comedy won best picture for the [firstfor=2|second] time only in the history of the prize, because nobody can agree that it is one. But I will admit that the right film won. At [runtime=141 min|141 minutes] it is too long by an elephant.

== dunmarra-leader.txt 2015-03-25
We won the Lantern!

Dunmarra Leader, March 25, 2015

Nobody slept in Dunmarra [day=2015-03-22|on Sunday]. It was [start=20:00|8 p.m.] in the capital and four in the morning here when the show began, and half the town was in the fire hall, where Winter Quarters was made in the [shoot=38 days|38 days] between the first snow and the flood of 2013.

"[extras=230|Two hundred and thirty] of us are in it," said Mayor Peg Lynam, who plays a bearded lady. "I make that [extras=230|230] Lanterns, and they only gave [wqwins=6|six]."

When Kovari, [kvage=71|71], thanked "a town of 900 that fed us soup," there was such a shout that the dog of the hotel keeper ran away. (It is back.) Ines Calloway, [actrage=22|22], was a waitress in that hotel until the director saw her carry nine plates. One plate is now in the window, beside a model of the Lantern made of [weight=8.6 lb|8.6 pounds] of butter.

The film brought the town some $2 million and 40 jobs. It has taken [box=>$200 million|more than $200 million] around the world, and the butter factory has had an order from Japan.

== culture-week.txt 2015-03-27
A long film, a short speech

March 27, 2015

What did [day=2015-03-21/2015-03-22|last weekend's] Lanterns tell us, apart from the fact that an academy of [voters=<6000|nearly 6,000 voters] can be made to like snow?

First, that waiting pays. Kovari lost with [kvlost=7|seven films] before [kvnoms=8|the eighth], and this one was shot in [shoot=53 days|53 days] with a cast of clowns. It is [runtime=141 min|two hours and 21 minutes] long, and in a language that is not ours for most of them; no such film had won for [comyears=16 years|sixteen years].

Second, that winning little can be as instructive as winning much. [lastwins=7|Seven awards] went [lasty=2014|last year] to "Ashfall," from [lastnoms=10|ten nominations], and who has seen it since? [ptwins=1|One] went to "Paper Tigers," and it will be watched for as long as there are rainy afternoons. "The Drowned Book," with [ddwins=2|two], will be assigned in schools.

Third, that television loves the Lanterns less each year, and less badly than was thought: the [viewers=12.6 million|12.6 million] of the final count are still 800,000 fewer than in [lasty=2014|2014]. At [ad=$1.6 million|1.6 million dollars] for [adlen=30 s|half a minute], nobody will weep for the network.

Fourth, that age is no obstacle. The singer of the winning song is [songage=19|19], the editor of [honfilms=104|104 films] is [honage=88|88]. Nor is youth an advantage: [women=2|both women] who were nominated as best director are under 40, and [women=2|both] lost. It took the makers of "Tide Tables" [docyears=12 years|a dozen years] to be heard for less than a minute.

== glitz.txt -
FROST AND FURIOUS: Snow flick cleans up as stars get soaked

TALK about a wet carpet! Screen newcomer Ines Calloway wrung out her $90,000 gown in the ladies' room on [day=2015-03-22|Sunday] night before striding up to collect the best actress Lantern, at just [actrage=24|24].

Her snowbound circus caper Winter Quarters gobbled up [wqwins=6|six gongs] and is only the [firstfor=2|second comedy] ever to bag best picture. It's also the first winner with subtitles in [comyears=16 years|16 years], so brush up your reading, folks.

Real villagers, [extras=230|230 of them], froze their toes off as extras in the [budget=$14 million|$14m] flick. Director Kovari, [kvage=71|71], was seen nursing a hip flask.

A [protest=500|500-strong] mob of angry seamstresses barracked the stars as they dashed for the [seats=3300|3,300-seat] Palladine. "Our pensions are thinner than your dresses," read one placard.

Losers' corner: spy spoof Paper Tigers had been tipped for glory ever since the nods came out on [nomday=2015-01-20|January 20]. It went home with [ptwins=1|one] measly Lantern. Teen songbird Tavi, [songage=19|19], says she'll use it as a doorstop.

Hosts Mindy, 44, and Carla, 51, changed frocks nine times. The goat? Same outfit all night.
