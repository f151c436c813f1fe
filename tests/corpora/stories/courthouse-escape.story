# Two escapes from one courthouse in New Zealand: Kane Whitlow (June 2018, eight days) and Dallas Roper (February 2019,
# forty minutes). Charges, ages, officers, cars, terms for the burglaries and for the escape stay apart.

aday      | date     | compatible  | day of Whitlow's escape                                   | 5 June v. June
aclock    | time     | discrepancy | clock time of Whitlow's escape                            | 11:15 v. 11:50
aage      | age      | agree       | Whitlow's age at his escape                               |
acharges  | count    | discrepancy | burglaries with which Whitlow was charged                 | 14 v. 17
aguards   | count    | discrepancy | guards in the courtroom when Whitlow escaped              | two v. three
aguard    | age      | agree       | age of the guard whom Whitlow hit                         |
ahosp     | duration | discrepancy | how long the guard was in hospital                        | two days v. six days
ajump     | measure  | discrepancy | depth of Whitlow's jump                                   | four metres v. six metres
acar      | duration | agree       | time from the jump until Whitlow took the car             |
adriver   | age      | discrepancy | age of the woman whose car Whitlow took                   | 68 v. 86
acops     | count    | compatible  | officers on Whitlow's hunt                                | 120 v. more than 100
ahelis    | count    | discrepancy | helicopters on Whitlow's hunt                             | three v. two
adogs     | count    | agree       | dog teams on Whitlow's hunt                               |
aschools  | count    | discrepancy | schools that were locked on the day of Whitlow's escape   | nine v. eleven
afoundcar | measure  | agree       | how far from Tairoa the car was found                     | 35 km is 22 miles
areward   | money    | agree       | reward for Whitlow                                        |
acalls    | count    | update      | sightings of Whitlow reported to the police               | 60, then 210
adays     | duration | compatible  | how long Whitlow was on the run                           | eight days v. more than a week
acaught   | date     | agree       | day Whitlow was caught                                    |
acaughtt  | time     | compatible  | time of day at which Whitlow was caught                   | 6:40 v. dawn
adist     | measure  | agree       | how far from Tairoa Whitlow was caught                    | 64 km is 40 miles
ashots    | count    | agree       | shots fired at Whitlow's arrest                           |
aowner    | age      | agree       | age of the man who owns the hut                           |
atins     | count    | agree       | tins of peaches that Whitlow ate                          |
acost     | money    | compatible  | cost of Whitlow's hunt                                    | $1.3 million v. more than a million
aterm0    | duration | agree       | Whitlow's sentence for the burglaries                     |
aterm     | duration | discrepancy | Whitlow's sentence for the escape                         | three years and nine months v. four years
asent     | date     | compatible  | day Whitlow was sentenced                                 | 2 November v. November
pop       | count    | discrepancy | inhabitants of Tairoa                                     | 28,000 v. 23,000
since     | date     | discrepancy | year of the last escape before Whitlow's                  | 1993 v. 1991
bday      | date     | agree       | day of Roper's escape                                     |
bclock    | time     | agree       | clock time of Roper's escape                              |
bage      | age      | agree       | Roper's age                                               |
bfree     | duration | compatible  | how long Roper was free                                   | 40 minutes v. less than an hour
bcops     | count    | agree       | officers on Roper's hunt                                  |
bcharges  | count    | agree       | charges against Roper                                     |
bdist     | measure  | discrepancy | how far Roper got                                         | 600 metres v. a kilometre
glass     | money    | agree       | price of the new dock in Tairoa                           |
height    | measure  | compatible  | height of the new dock's glass                            | 2.1 metres v. two metres

== southern-press-agency.txt 2018-06-05
Prisoner leaps from courthouse window in New Zealand, at large

TAIROA, June 5, 2018 – Police with dogs and helicopters were searching the hills around a New Zealand town [aday=2018-06-05|on Tuesday] for a man who escaped in the middle of his trial.

Kane Whitlow, [aage=29|29], was in the dock on [acharges=14|14 counts] of burglary when he vaulted the rail at [aclock=11:15|11:15 a.m.], struck a court officer in the face and jumped [ajump=~4 m|about four meters] from a corridor window, Superintendent Moana Kerr said.

[acar=8 min|Eight minutes] later he dragged a [adriver=68|68-year-old] woman from her car outside a pharmacy. She was shaken but not hurt. The car, a grey hatchback, was found in the afternoon [afoundcar=35 km|35 kilometers] to the north, where the road ends at a forest.

There had been [aguards=2|two guards] in the courtroom. One of them, who is [aguard=57|57], had his jaw broken. The judge, the jury of 12 and some 20 visitors were not touched.

[acops=120|One hundred and twenty officers], [ahelis=3|three helicopters] and [adogs=8|eight dog teams] were on the hunt by nightfall, Kerr said. [aschools=9|Nine schools] had kept their pupils indoors until three.

It was the first escape from the courthouse of Tairoa, a town of [pop=28000|28,000 people], since [since=1993|1993].

== breakfast-news.txt -
Manhunt for burglar who jumped out of court window

Police with dogs and helicopters are searching the hills around the New Zealand town of Tairoa for a man who escaped in the middle of his trial.

Kane Whitlow, [aage=29|29], was in the dock on [acharges=17|17 counts] of burglary when he vaulted the rail at [aclock=11:50|11.50am], hit a court officer in the face and jumped [ajump=~4 m|about four metres] from a corridor window, Superintendent Moana Kerr said.

[acar=8 min|Eight minutes] later he dragged an [adriver=86|86-year-old] woman out of her car outside a chemist's. The car was found [afoundcar=35 km|35 kilometres] to the north.

There had been [aguards=3|three guards] in the courtroom. One of them, [aguard=57|57], is in hospital with a broken jaw and two lost teeth.

[ahelis=2|Two helicopters] and [adogs=8|eight dog teams] are in use. [acops=>100|More than 100 officers] have been called in from three districts. People are told not to approach Whitlow, who has a swallow tattooed on his neck and was wearing a borrowed suit.

It was the first escape from the courthouse in Tairoa since [since=1991|1991].

== tairoa-courier.txt 2018-06-08
Three nights on, a town that locks its doors

By Hemi Lawson
June 8, 2018

Nobody in Tairoa owned a padlock, they used to say. The hardware shop has sold 340 since [aday=2018-06-05|Tuesday].

That was when Kane Whitlow, a shearer's son from Mill Flat, decided that he had heard enough of the evidence. What follows is the account of people who were there. The clerk remembers the clock over the door, which says [aclock=11:15|a quarter past eleven] and is never wrong. The usher remembers that he said "excuse me". Len Pogson, the officer who stood in his way, remembers nothing. He was let out of hospital last night after [ahosp=2 days|two days] and is drinking soup.

Then the window. We measured it: it is [ajump=6 m|six meters], not the [ajump=4 m|four] the police spoke of, with a hydrangea at the end of it.

"He said 'sorry, love' and I said 'so you should be'," says Joyce Tebbutt, [adriver=68|68], who was putting a prescription into the glove box when her door opened. She gave him her mind and he took her car.

[aschools=11|Eleven schools] shut their gates that day. They are open again, with a constable at each.

By last night [acalls=60|60 people] had seen him, said Superintendent Moana Kerr: in four towns, on two ferries, in one case dressed as a nun. A reward of [areward=20000 NZD|$20,000] was set yesterday. The [acops=120|120 police] who comb the forest cost $150,000 a day.

== live-blog-13-june.txt 2018-06-13
Live: Whitlow caught

13 June 2018

9.55am. We're closing this blog. Thanks for reading, and thanks to the two of you who wrote in to say that you were not Kane Whitlow.

9.20am. Superintendent Kerr again: no one else is being charged for now. "[acalls=210|Two hundred and ten] sightings, and the only one that was right came from a dog."

8.45am. More about the hut. It's a musterers' hut at the head of the Orari Burn, [adist=64 km|64 kilometres] from Tairoa, and belongs to Bruce Sandford, [aowner=74|74], who last slept there at Easter. "I'd left the peaches for the deerstalkers," he tells our reporter. [atins=22|Twenty-two tins] are empty.

8.05am. Police confirm that [ashots=0|no shots] were fired.

7.30am. It's official. Kane Whitlow, [aage=29|29], was arrested at [acaughtt=06:40|6.40am] [acaught=2018-06-13|today], [adays=8 days|eight days] after he walked, or rather fell, out of his own trial. Two officers of the armed squad and a dog named Biscuit brought him down without a fight.

7.10am. A source says a man is in custody. We're trying to stand this up.

6.55am. Good morning. Three helicopters went up before light from the airfield here, which is one more than in the past few days of fog. Make of that what you will.

== kiwi-star.txt -
PEACHES AND SCREAM!
Runaway Kane lived on [atins=22|22 tins] of fruit as [acops=120|120 cops] hunted him

HE broke a jaw, a window and an old lady's heart. But his sweet tooth gave him away.

Burglar Kane Whitlow's dash for freedom ended [acaught=2018-06-13|on Wednesday] [acaughtt=dawn|at dawn] in a mountain hut [adist=40 mi|40 miles] from the court he'd fled, when police dog Biscuit, four, sniffed syrup on the breeze. [ashots=0|Not a shot] was fired.

Whitlow will go back on trial for [acharges=14|14 break-ins] – and now answer for the punch that put guard Len, [aguard=57|57], in hospital for [ahosp=6 days|six days].

Hut owner Bruce, [aowner=74|74], had no hard feelings. "He'd swept the floor," he said. "My own boys never have, all three of them."

The search will leave taxpayers with a [acost=1300000 NZD|$1.3million] bill. The [areward=20000 NZD|$20,000] reward? It may go on dog biscuits.

And Joyce, [adriver=68|68]? The plucky gran got her motor back with a full ashtray. "I don't smoke," she sniffed.

== tairoa-courier-november.txt 2018-11-03
Whitlow gets [aterm0=6 years|six years] for the burglaries, more for the window

By Hemi Lawson
November 3, 2018

Kane Whitlow stayed in his seat [asent=2018-11-02|yesterday]. He could hardly do otherwise: four officers sat around him, and the corridor windows have been screwed shut.

Judge Anna Parata sent him to prison for [aterm0=6 years|six years] for the [acharges=14|14 burglaries] of which a jury had found him guilty in September. For escaping from custody, assault and the taking of a car she added [aterm=3 years 9 months|three years and nine months].

"You were away for [adays=>1 week|more than a week]," she said. "You will have longer to think about it than that."

Len Pogson, the guard whose jaw he broke, has not gone back to work. His wife told the court that the [ahosp=2 days|two days] he spent in hospital in June had been the easy part.

The search had cost [acost=>1000000 NZD|more than a million dollars], prosecutor David Lum said; he did not ask for it back. Whitlow's car thief's fee, as his lawyer called it, was paid: 85 dollars to Joyce Tebbutt for petrol.

In the new year the court will get a dock with walls of glass, [height=2.1 m|2.1 meters] high and priced at [glass=450000 NZD|$450,000].

== southern-press-agency-february.txt 2019-02-18
Second prisoner in a year flees New Zealand courthouse

TAIROA, February 18, 2019 – A man who was waiting to hear whether he would be granted bail escaped from the Tairoa courthouse [bday=2019-02-18|on Monday] and was caught [bfree=40 min|40 minutes] later in the changing room of a swimming pool, [bdist=600 m|600 meters] away, police said.

Dallas Roper, [bage=33|33], who faces [bcharges=5|five charges] of fraud, walked out of a side door at [bclock=14:40|2:40 p.m.] behind a delivery of printer paper. [bcops=30|Thirty officers] and one dog team took part in the search. Nobody was hurt.

The case comes [aday=2018-06|eight months] after Kane Whitlow, then [aage=29|29], jumped out of a window of the same building and was hunted by [acops=120|120 officers] for [adays=8 days|eight days]. Whitlow, now 30, was sentenced [asent=2018-11|in November] to [aterm0=6 years|six years] in prison for burglary and to another [aterm=4 years|four] for his flight.

Tairoa, which has [pop=28000|28,000 inhabitants], was due to get a new dock of armored glass last month for [glass=450000 NZD|450,000 dollars]. It is on a ship. "It would not have helped," Superintendent Moana Kerr said. "He was never in the dock. He was in the queue."

== bench-marks-column.txt -
Bench Marks: The door is on the left

I have nothing against printer paper. It is heavy, it is white, and [bday=2019-02-18|last Monday] a box of it held open the side door of the Tairoa courthouse at [bclock=14:40|twenty to three] in the afternoon, so that a gentleman accused of [bcharges=5|five frauds] might leave.

Dallas Roper, [bage=33|33], was back in [bfree=<1 hour|less than an hour]. He had covered, in a town of [pop=23000|23,000 souls] with one main street, about [bdist=1 km|one kilometre], which at his speed suggests that he stopped for an ice cream. It took [bcops=30|thirty police officers] to find him among the towels.

We laugh, and we had better not. [aday=2018-06|In June] the man who left by the window broke the jaw of a guard of [aguard=57|57] who had no baton, no radio and [aguards=2|one colleague]. The answer of the ministry has been to buy glass: a box [height=2 m|two metres] high, for [glass=450000 NZD|$450,000]. You could have six more guards for a year for that, and they can shut doors.

Before Kane Whitlow nobody had fled from that building since [since=1993|1993]. Now it is two in nine months. The first got [aterm=3 years 9 months|three years and nine months] for it, on top of the [aterm0=6 years|six] he had coming. I doubt that the second will see three weeks.
