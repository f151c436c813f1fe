# Two parks of one firm, Hollin Parks of Tulsa: Lantern Bay in Pointe Rouge, Alabama (opened on 18 June 2011, in heat, with a stuck
# coaster), and Lantern Bay Baltic near Gdynia (17 May 2014, in rain, with a power cut). Visitors by noon and by night, capacities,
# forecasts and figures of a year, costs planned and final, loans and subsidies, areas, rides in all and rides shut, heights and speeds
# of three rides, times of waiting, stuck riders of two rides, prices of tickets, parking and ponchos, hours of opening, jobs stay apart.

aday      | date     | compatible  | day on which the park in Alabama opened                  | 18 June 2011 v. June 2011 v. 2011
agates    | time     | discrepancy | when the gates in Alabama were opened                    | 8:40 a.m. v. 8:20
acrowd    | count    | update      | visitors in Alabama on the first day                     | 19,000 by noon, 31,400 in the end
acap      | count    | agree       | capacity of the park in Alabama                          |
acost     | money    | discrepancy | cost of the park in Alabama                              | $410 million v. $440 million
aplan     | money    | agree       | planned cost of the park in Alabama                      |
aarea     | measure  | agree       | area of the park in Alabama                              | 212 acres are 86 hectares
arides    | count    | discrepancy | rides of the park in Alabama                             | 34 v. 43
ashut     | count    | agree       | rides in Alabama that were shut on the first day         |
aticket   | money    | agree       | price of a ticket in Alabama                             |
apark     | money    | discrepancy | price of parking in Alabama                              | $12 v. $15
await     | duration | discrepancy | longest wait for the Kraken                              | three hours 10 minutes v. four hours
ahigh     | measure  | agree       | height of the Kraken                                     | 205 feet are 62 metres
aspeed    | rate     | discrepancy | speed of the Kraken                                      | 68 mph v. 86 mph
astuck    | count    | agree       | riders stuck on the Kraken                               |
ahang     | duration | compatible  | how long the riders of the Kraken were stuck             | 94 minutes v. more than an hour and a half
astop     | time     | agree       | when the Kraken stopped                                  |
ajam      | measure  | discrepancy | length of the traffic jam in Alabama                     | 11 miles v. seven miles
aheat     | measure  | agree       | temperature in Pointe Rouge                              |
afaint    | count    | compatible  | people treated for the heat                              | 63 v. dozens
ajobs     | count    | agree       | jobs at the park in Alabama                              |
abuild    | duration | agree       | how long the building in Alabama took                    |
asub      | money    | agree       | money from the state of Alabama                          |
achester  | age      | agree       | age of Chester Hollin in 2011                            |
agirl     | age      | discrepancy | age of the first visitor in Alabama                      | nine v. eleven
arefund   | count    | update      | free tickets given out in Alabama                        | 2,200 that day, then 5,600
ayear     | count    | agree       | visitors in Alabama in the first year                    |
ahope     | count    | agree       | visitors in Alabama that had been expected in the first year |
found     | date     | discrepancy | year in which the firm's first park was opened           | 1968 v. 1966
parks     | ordinal  | agree       | which park of the firm Lantern Bay Baltic is             |
bday      | date     | compatible  | day on which the park near Gdynia opened                 | 17 May 2014 v. May
bplan     | date     | agree       | day first planned for the opening near Gdynia            |
bcrowd    | count    | discrepancy | visitors near Gdynia on the first day                    | 18,600 v. 16,800
bcap      | count    | agree       | capacity of the park near Gdynia                         |
bcost     | money    | agree       | cost of the park near Gdynia                             |
bloan     | money    | discrepancy | loans for the park near Gdynia                           | 120 million euros v. 140 million
barea     | measure  | agree       | area of the park near Gdynia                             |
brides    | count    | agree       | rides of the park near Gdynia                            |
bticket   | money    | agree       | price of a ticket near Gdynia                            |
brain     | measure  | agree       | rain of the first day near Gdynia                        |
bpower    | duration | discrepancy | how long the power was off                               | 35 minutes v. 53 minutes
bcut      | time     | agree       | when the power failed                                    |
bmast     | measure  | discrepancy | height of the Mast                                       | 54 metres v. 45 metres
bstuck    | count    | agree       | people stuck on the Mast                                 |
bponcho   | count    | compatible  | ponchos sold                                             | 7,000 v. thousands
bjobs     | count    | agree       | jobs at the park near Gdynia                             |
btrain    | duration | agree       | length of the train ride from Gdynia                     |
bpaige    | age      | agree       | age of Paige Hollin                                      |
bhope     | count    | agree       | visitors near Gdynia that are expected in a year         |
bswift    | rate     | agree       | speed of the Amber Express                               | 97 km/h are 60 mph
bindoor   | percent  | agree       | part of the park near Gdynia that is indoors             |
ponies    | count    | agree       | ponies with which Chester Hollin began                   |
atrain    | ordinal  | agree       | train that is added to the Kraken                        |

== wire-june-2011.txt 2011-06-18
Heat, crowds and a stuck coaster mark opening of Lantern Bay

POINTE ROUGE, Ala., June 18, 2011 – A [acost=$410 million|$410 million] theme park on the Gulf Coast, the largest private investment in the history of southern Alabama, opened [aday=2011-06-18|on Saturday] to bigger crowds than it was built for and spent much of its first afternoon apologizing to them.

Lantern Bay let in [acrowd=31400|31,400 people], Hollin Parks, its owner, said. The park is designed for [acap=28000|28,000]. Gates were to open at nine but were unlocked at [agates=08:40|8:40 a.m.], on the advice of the sheriff, after cars had backed up for [ajam=11 mi|11 miles] along Route 188.

At [astop=14:05|2:05 p.m.] the Kraken, a [ahigh=205 ft|205-foot] roller coaster that is the park's main attraction, stopped on its second hill with [astuck=24|24 riders] aboard. They were brought down, one at a time, after [ahang=94 min|94 minutes]. No one was hurt, said a spokeswoman, Trudy Vance-Oliver, who blamed a sensor.

The temperature reached [aheat=97 F|97 degrees]. Paramedics treated [afaint=63|63 people] for heat exhaustion; four were taken to a hospital.

"We threw a party and everybody came," said Chester Hollin, the company's [achester=71|71-year-old] founder, who walked the line with a crate of water on his shoulder.

The park, on [aarea=212 acres|212 acres] of former cotton and pine, took [abuild=26 months|26 months] to build and has [arides=34|34 rides], of which [ashut=6|six] were not running on Saturday. It employs [ajobs=1800|1,800]. The state contributed [asub=$85 million|$85 million] toward roads and drainage, over the objections of environmental groups that warned of damage to the marshes where some 3,000 pelicans nest.

Hollin, a family concern that began with a pony ring in Tulsa, Oklahoma, in [found=1968|1968], expects [ahope=3.5 million|3.5 million visitors] in the first year. Tickets are [aticket=$64|$64], or $49 for children under 10.

Some of those who had driven farthest were the least put out. "We've stood in line for a hurricane shelter, and it didn't have funnel cake," said Marlene Duplantis, 58, who had come from Houma, Louisiana, with 14 relatives in three vans. Others left before noon without having been on anything; one man demanded the return of his fare, his gas and his Saturday.

By evening [arefund=2200|2,200 people] had been given a free ticket for another day.

== live-opening.txt 2011-06-18
Lantern Bay opening day: live updates

7.15 a.m. We left Mobile at 5.30. We are now on Route 188, behind a camper from Ohio, and have been for an hour.

[agates=08:20|8.20] And they're off! The chains are down, forty minutes ahead of time. The first one through is Kaylee Broussard, [agirl=9|nine], of Biloxi, who has been given a plush squid as big as herself.

8.55 The line for the Kraken is already out of the lagoon and round the churros.

9.30 Parking costs [apark=$15|fifteen bucks], cash only. There are 9,000 spaces and no more shade than you'd find on a plate.

10.45 One, two, three... I make it [ashut=6|six] rides with a chain across, among them the one my kids came for.

12.00 [acrowd=19000|Nineteen thousand] so far, says the gate. Ticket sales at the windows are suspended for an hour. Those with a voucher may come in.

1.10 p.m. It is [aheat=97 F|ninety-seven] by the sign on the bank. I'm told a sousaphone player has passed out in the parade.

[astop=14:05|2.05] The Kraken's stopped. It's up there, like something on a shelf. We can hear singing.

2.40 Firefighters are walking up the track. [astuck=24|Twenty-four people] in the train, a park guy says, "and they've all got water".

3.39 Last one down! It's a grandmother. She wants to go again.

5.05 The wait for the Kraken was at its worst, before it broke, [await=190 min|three hours and ten minutes]. It won't open again today.

6.30 At guest services the line is 200 yards long. One free ticket each, no questions.

== pointe-rouge-beacon.txt 2011-06-19
The day the world came down Highway 188

By Odette Fontaine

Leon Tibbets sold his last tomato at ten to seven and his last bottle of water at seven. After that he sold places in the shade of his truck.

He's farmed beside the road for 40 years, and [aday=2011-06-18|on Saturday] he saw more license plates before breakfast than in all of them together. They stood, bumper to bumper, from the gates of Lantern Bay to the Piggly Wiggly in Grand Pass, [ajam=7 mi|seven miles] by the odometer of the deputy who had to walk it.

Everyone here has somebody at the park. It has hired [ajobs=1800|eighteen hundred], and 1,150 of those, the company says, are from Mobile and Baldwin Counties. My neighbor's boy is a pirate. My dentist's wife is a clam.

So you'll find few who want to hear about the state's [asub=$85 million|85 million dollars], or about the budget, which was [aplan=$360 million|360] when they broke ground and [acost=$440 million|four hundred and forty] by the time the lanterns were lit. "It's a lot of squid," allowed Mayor Purvis Landry, who cut the ribbon with an oyster knife.

It was hot. [afaint=dozens|Dozens] went down with it, among them half the tubas of the Vigor High band. The new clinic, eight beds, ran out of ice. And of course there was the Kraken.

Little Kaylee Broussard, [agirl=11|eleven], who had slept in a van to be first in line, was second in line for that as well. She was on the train before. "It's the best thing I ever did," she said, "and I'd never do it again."

Tibbets cleared $312. He intends to put up a sign.

== lift-hill-blog.txt -
The Kraken, reviewed by a man who got off it

Ride number 611 for me. I was in row 5 of the last train to make it round, at about two on opening day, so I speak with the authority of the lucky.

The numbers: [ahigh=62 m|62 metres] to the top, eleven seconds of no weight at all, [aspeed=86 mph|86 miles an hour] at the bottom of the first drop. It feels like more, because of the water. There are 2 trains of 24 seats, [atrain=3|a third] is on its way from Switzerland.

The wait: [await=4 h|four hours]. I've waited longer, but not behind a choir.

And then, as I was buying my photo, it stuck. For [ahang=>1.5 h|more than an hour and a half] they sat up there. What happened? A friend at the maker's says that a pelican had come down on a sensor. There's no truth in the story that it was sabotage by the pony people.

The rest of the park: lovely, unfinished. I counted [arides=43|forty-three] rides on the map, if you include the carousel in the car park, which I do. The ghost ship had no ghost. Entrance is [aticket=$64|$64]; add [apark=$12|twelve] for the car and nine for a bottle of pop.

Old Chester was there, [achester=71|71] and in a straw hat, handing out water. I told him that the first drop was the best I've had since Ohio. "Son," he said, "I've never been on it. I get sick on a porch swing."

Verdict: go in October.

== business-brief.txt 2011-08-04
Hollin Parks profit hurt by opening costs

TULSA, Okla., Aug 4, 2011 – Hollin Parks said on Thursday that second-quarter profit fell to $3.8 million from $9.1 million because of the cost of opening Lantern Bay, its park in Alabama, where a breakdown and crowds marred the first day [aday=2011-06|in June].

The company spent [acost=$410 million|$410 million] on the park, against a budget of [aplan=$360 million|$360 million] at the start. It has so far given free tickets to [arefund=5600|5,600 customers] who complained of waits or of rides that were closed, said the finance chief, Norm Tackett.

Attendance since then has averaged 11,200 a day, below the 13,000 that were hoped for in summer. The limit, [acap=28000|28,000 a day], has not been reached again. A [atrain=3|third train] for the Kraken coaster, which runs at up to [aspeed=68 mph|68 miles an hour], goes into service this month.

Tackett said that the forecast of [ahope=3.5 million|3.5 million] guests for the first 12 months stood. "It rained in July," he said.

The company, which is held by the Hollin family and files reports because of its bonds, had revenue of $61 million in the quarter. It operates four parks. Talks about [parks=5|a fifth], in northern Europe, are at an early stage.

== paige-hollin-interview.txt 2014-05-11
"My father opened parks. I open them on time. Almost."

Paige Hollin, [bpaige=43|43], runs the company that her father began. We meet in a site hut near Gdynia. It's raining on the hut.

– You were supposed to open [bplan=2014-04-26|on April 26].
– And the inspectors wanted another handrail. Eleven kilometers of handrail, and they wanted another. So it is [bday=2014-05-17|next Saturday], the seventeenth, come what may.

– What did you learn in Alabama?
– Humility. We'd built for [acap=28000|28,000] and we sold as if there were no such number. Here the limit's [bcap=25000|25,000], and the turnstiles lock at that by themselves. I couldn't let in the president.

– Alabama had [ayear=3.1 million|3.1 million] guests in its first year. You'd promised [ahope=3.5 million|three and a half].
– My father had promised. I've promised [bhope=1.9 million|1.9] here, and in Polish, so that nobody at home can quote me.

– It's smaller.
– In every way. [barea=58 ha|Fifty-eight hectares], where Pointe Rouge has [aarea=86 ha|eighty-six]. We've got [brides=27|twenty-seven rides], and on the day all of them are going to run, or I'll be standing in front of the ones that don't. It's indoors for [bindoor=33%|a third]. It's got soup.

– And who pays?
– We do. It costs [bcost=290 million EUR|290 million euros], of which [bloan=120 million EUR|a hundred and twenty] are loans, from two banks with strong nerves.

– Will your father come?
– He was [achester=71|seventy-one] at the last one, and he carried water for nine hours. I've asked him to bring a chair.

== wire-may-2014.txt 2014-05-17
Polish theme park opens in downpour, goes dark

GDYNIA, Poland, May 17, 2014 – The first big American theme park in Poland opened [bday=2014-05-17|on Saturday] in heavy rain and was without electricity for part of the afternoon, leaving [bstuck=16|16 visitors] in their seats high up on a tower.

Lantern Bay Baltic drew [bcrowd=18600|18,600 people], said its owner, Hollin Parks of Tulsa, Oklahoma, well short of the [bcap=25000|25,000] it can hold. The power failed at [bcut=15:20|3:20 p.m.], when water got into a substation outside the grounds, and was restored [bpower=35 min|35 minutes] later, the regional utility said.

Those on the Mast, a drop ride of [bmast=54 m|54 meters], were lowered by hand within 20 minutes, according to the fire service. They were given soup.

The opening had been planned for [bplan=2014-04-26|April 26] and was put off twice, the second time by a week. The park, which was laid out on [barea=58 ha|58 hectares] of forest and cost [bcost=290 million EUR|290 million euros], has [brides=27|27 rides], a pirate village copied from the one in Alabama and a wooden coaster, the Amber Express, that reaches [bswift=97 km/h|97 kilometers an hour]. All ran on Saturday, though not all day.

It is the [parks=5|fifth park] of Hollin, which began in [found=1968|1968] and whose most recent one, in Pointe Rouge, Alabama, had a troubled first day, too: in [aday=2011-06|June 2011] a coaster with [astuck=24|24 people] on board halted for [ahang=94 min|94 minutes] while [acrowd=31400|31,400 visitors] jammed the paths. That park cost [acost=$410 million|$410 million] and, after a slow start, is said to have covered its expenses for the first time last year, with 2.7 million guests.

Prime Minister Donald Tusk, who grew up in nearby Gdansk, sent greetings. About 70 people protested at the gate against the felling of 1,400 beeches. A ticket costs [bticket=119 PLN|119 zlotys], the equivalent of $39, and is also valid on the train from Gdynia, which takes [btrain=22 min|22 minutes].

"In Alabama I prayed for rain," Chester Hollin, 74, told reporters under an umbrella. "I should have said where."

== kurier-trojmiejski.txt 2014-05-18
Soup, squid and a very long drop

By Hanna Wojtowicz

GDYNIA – The squid is called Kalmar here, and children may pull his arms.

By ten o'clock [bday=2014-05-17|yesterday] the first train from Gdynia had come in, [btrain=22 min|twenty-two minutes] to the second, and from it stepped a family of five in five yellow ponchos. They had brought them from home. They were the only ones. In the course of the day the shops at Lantern Bay Baltic sold [bponcho=7000|seven thousand], at 20 zlotys, and I saw a man in a suit bargaining for two.

It rained [brain=38 mm|38 millimeters], as much as in a normal May fortnight. When the lights went out, at [bcut=15:20|twenty past three], it was so dark in the Amber Hall that someone lit a candle on a birthday cake, and a hundred strangers sang for Zosia, who had turned six. [bpower=53 min|Fifty-three minutes] we sat there. Nobody left. Where would one go?

Above us, on the Mast, all [bmast=45 m|forty-five meters] of it, there hung [bstuck=16|sixteen students] of the maritime academy. The fire brigade wound them down by a crank, like a bucket in a well. "We've been higher, and in worse," said cadet Michal Ruta, 20.

For [bticket=119 PLN|119 zlotys] one may find the thing expensive. A day's pay, grumbled my taxi driver; but his daughter is one of [bjobs=1100|1,100] who have found work there, 300 of them for the season only.

I counted heads for an hour at the gate, and had them from the cashiers in the evening: [bcrowd=16800|16,800]. An old American in a wet hat was thanking each of them for coming.

== daily-planet-travel.txt -
MAST DO BETTER!
Brits soaked at Yank park in Poland

IT was billed as the Florida of the Baltic. Try telling that to Darren and Shaz Pickles of Rotherham.

The plucky pair were among [bcrowd=18600|18,600] who braved the big opening of Lantern Bay in Poland – and got [brain=38 mm|38mm] of rain down their necks. "We paid [bticket=119 PLN|119 zlotys] each, that's 23 quid, and Shaz's hair's never been the same," moaned Darren, 33.

They were next in line for the terrifying Mast when the juice went. "[bstuck=16|Sixteen] poor sods were up there yelling in Polish," shuddered Shaz. "I don't speak it but I knew what they meant."

To be fair, the [bswift=60 mph|60mph] Amber Express is a belter, you can get a pint for £1.60, and the staff can't do enough for you. Boss lady Paige Hollin, [bpaige=43|43], was mopping the floor in the pirate pub.

Her old man started out with [ponies=6|six ponies], in [found=1966|1966]. He now has [parks=5|FIVE] of these places, and the last one was a shocker: punters in Alabama queued for hours in [aheat=97 F|97 degrees] and got a squid for their trouble.

Flights from Doncaster from £38 return. The beach is two stops down the line. Pack a cagoule: theirs are thinner than a crisp packet, and they'd sold [bponcho=thousands|thousands] by teatime.

== analysis-august.txt 2014-08-31
How to open a park in the wrong weather

By Gerald Soames

August 31, 2014 – Industry people say that a theme park gets one first day. Hollin has had two, and it is instructive to lay them side by side.

In Alabama, in [aday=2011|2011], the mistake was appetite. The firm had sunk [acost=$410 million|$410 million] into [aarea=212 acres|212 acres] when it had meant to sink [aplan=$360 million|360], and with [asub=$85 million|85] of the state's it was in a hurry to show something. It was all done in [abuild=26 months|twenty-six months], which is quick for such a thing, and in which a coaster of a new make had to be put up, tested and painted. It was tested last. In the year that followed [ayear=3.1 million|3.1 million] came, a figure of which most places would be proud, and the company was ashamed.

On the Baltic it was caution. [bloan=140 million EUR|A hundred and forty million euros] in loans come with bankers, and the bankers wanted two of everything. The handrails are famous. There's a second generator now, as well, bought the week after [bday=2014-05|the opening in May], for a sum that would have paid for the cut several times over.

What does a bad first day cost? Less than one would think. In Pointe Rouge [arefund=5600|5,600] free tickets were handed out in the end, four in ten of which were never used. Near Gdynia there were none, since by the terms of sale darkness is "weather." And it has gone well since: 840,000 by the middle of August, so that the [bhope=1.9 million|1.9 million] for a full year looks if anything too low. [bjobs=1100|Eleven hundred people] have work; 90 more will be hired for the winter, when the indoor [bindoor=33%|third] stays open.

There is a third way to open, which nobody in the trade likes to hear about. It is to do so quietly, on a weekday, without a band. A water park in Denmark tried it two summers ago: 300 people came the first morning, told their friends, and by the end of the month it was full.

I asked Paige Hollin which of the two days she would rather have again. "The wet one," she said. "You can sell a poncho. You can't sell a cloud."

== archive-1968.txt 1968-07-05
From our files: [ponies=6|Six ponies], one tent, 400 guests

TULSA, Okla., July 5, 1968 – A young man with a straw hat and a bank loan of $2,500 opened what he calls a "family park" on the Sapulpa road [found=1968-07-04|yesterday], and was sold out of lemonade by eleven.

Chester Hollin, who is 28 and was until last month a salesman of irrigation pipe, has [ponies=6|six ponies], a merry-go-round that he found in a barn in Kansas, a tent with a two-headed calf (stuffed), and a pond. There are paper lanterns on strings all about the pond. "At night it looks like a bay," he told this newspaper. "If you've never seen a bay."

Some 400 persons paid 50 cents each, 25 for children. The temperature was 101 degrees. One pony, Duchess, lay down at two o'clock and would not be persuaded until five. There were no injuries, though a boy of seven fell in the pond on purpose.

Mr. Hollin's wife, Jo, who took the money, said they had needed 150 customers to break even on the day. They hope for 20,000 by the time the season ends, on Labor Day. A Ferris wheel of 40 feet has been ordered from Illinois.

He does not ride the merry-go-round himself. It makes him ill.
