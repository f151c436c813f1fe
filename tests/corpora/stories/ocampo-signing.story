# A shortstop (Ocampo) is courted by four baseball clubs and signs with the Grays (December 2012); the same week a
# pitcher (Hatcher) signs with the Terns. Years and sums of five offers, the season and its part with one club, a trade
# of the summer, the two players' ages and terms stay apart; so do first offers and last ones, total and yearly pay.

gyears    | duration | agree       | length of Ocampo's contract with the Grays                 |
gval      | money    | discrepancy | worth of Ocampo's contract with the Grays                  | $142 million v. $124 million
gper      | money    | compatible  | yearly average of Ocampo's contract                        | $20.3 million v. more than $20 million
gfirst    | money    | agree       | first offer of the Grays                                   |
gbonus    | money    | agree       | bonus that Ocampo gets at signing                          |
gopt      | duration | discrepancy | years after which Ocampo can leave the contract            | four years v. three years
gday      | date     | agree       | day Ocampo's signing was announced                         |
gpress    | time     | discrepancy | hour of the presentation of Ocampo                         | 11 a.m. v. noon
gpday     | date     | agree       | day of the presentation of Ocampo                          |
kneeyear  | date     | agree       | year in which Ocampo missed games with his knee            |
gold      | money    | agree       | largest contract of the Grays before Ocampo                |
goldday   | date     | agree       | year of the largest contract before Ocampo                 |
grec      | score    | agree       | Grays' record last season                                  |
gpay      | money    | discrepancy | Grays' payroll last season                                 | $79 million v. $97 million
gtick     | count    | update      | season tickets sold since the news                         | 800 on the first day, 2,300 by Monday
ayears    | duration | agree       | length of the Admirals' offer                              |
aval      | money    | discrepancy | worth of the Admirals' offer                               | $120 million v. $126 million
tyears    | duration | agree       | length of the Terns' offer to Ocampo                       |
tval      | money    | compatible  | worth of the Terns' offer to Ocampo                        | $105 million to $110 million v. $110 million
cyears    | duration | discrepancy | length of the Coyotes' offer                               | eight years v. seven years
cval      | money    | agree       | worth of the Coyotes' offer                                |
wanted    | duration | update      | length of contract that Ocampo's agent asked for           | ten years at first, eight by December
age       | age      | agree       | Ocampo's age                                               |
birth     | date     | compatible  | when Ocampo turns 30                                       | 3 March v. March
avg       | rate     | discrepancy | Ocampo's batting average in the whole season               | .312 v. .321
hr        | count    | agree       | Ocampo's home runs in the whole season                     |
rbi       | count    | discrepancy | runs that Ocampo batted in in the whole season             | 98 v. 89
steals    | count    | compatible  | Ocampo's stolen bases                                      | 34 v. more than 30
stars     | count    | discrepancy | times that Ocampo was an all-star                          | four v. five
glove     | count    | agree       | Silver Mitts that Ocampo has won                           |
debut     | date     | discrepancy | year in which Ocampo began in the big league               | 2005 v. 2006
trade     | date     | compatible  | when the Terns traded Ocampo to the Admirals               | 30 July v. late July v. the summer
tradefor  | count    | discrepancy | players that the Terns got for Ocampo                      | three v. four
pgames    | count    | agree       | games of Ocampo with the Admirals                          |
pavg      | rate     | agree       | Ocampo's average with the Admirals                         |
phr       | count    | agree       | Ocampo's home runs with the Admirals                       |
knee      | count    | compatible  | games that Ocampo missed with his knee in 2010             | 63 v. more than 60
hyears    | duration | agree       | length of Hatcher's contract with the Terns                |
hval      | money    | agree       | worth of Hatcher's contract                                |
hage      | age      | discrepancy | Hatcher's age                                              | 31 v. 32
hera      | rate     | agree       | Hatcher's earned run average                               |
hwl       | score    | agree       | Hatcher's record last season                               |
hday      | date     | agree       | day on which Hatcher agreed                                |
dinner    | duration | compatible  | how long the Grays' owner dined with Ocampo                | three hours v. most of an evening of more than two hours

== wire-dec11.txt 2012-12-11
Four clubs bid for shortstop Ocampo

NASHVILLE, Dec. 11, 2012 – The Lakemont Grays have made free-agent shortstop Davey Ocampo an offer of [gyears=7 years|seven years] and [gfirst=$130 million|$130 million], two people with knowledge of the talks said on Tuesday.

It tops those of the Kingsport Admirals ([ayears=6 years|six years], [aval=$120 million|$120 million]) and the Harbor City Terns ([tyears=5 years|five years], between [tval=$105-110 million|$105 million and $110 million]). The Vega Springs Coyotes are said to be willing to go to [cyears=8 years|eight years] and [cval=$136 million|$136 million].

Ocampo, [age=29|29], hit [avg=.312|.312] with [hr=27|27 homers], [rbi=98|98 RBIs] and [steals=34|34 stolen bases] last season, which he began with the Terns. They traded him to Kingsport on [trade=2012-07-30|July 30] for [tradefor=3|three prospects], and in [pgames=58|58 games] there he batted [pavg=.331|.331] with [phr=12|12 home runs].

A [stars=4|four-time] all-star, he has won [glove=2|two] Silver Mitts for his fielding. His agent, Mort Feigen, had entered the winter asking for [wanted=10 years|ten years] but has told clubs that [wanted=8 years|eight] would do.

The Terns, meanwhile, filled their other need when pitcher Roy Hatcher, [hage=31|31], accepted [hval=$96 million|$96 million] over [hyears=6 years|six years] [hday=2012-12-09|on Sunday].

== hot-stove-blog.txt -
Ocampo rumors: the running list

3:10pm: Feigen, whose opening line in November was [wanted=10 years|ten years], would take [wanted=8 years|eight], per a rival executive. He's got an [cyears=7 years|seven-year] one from the Coyotes at [cval=$136 million|$136MM], if you believe Vega Springs radio.

1:45pm: Kingsport is up to [aval=$126 million|$126MM] on its [ayears=6 years|six-year] bid, according to a source close to the player. Another source says never happened.

12:20pm: The Terns are holding at [tyears=5 years|five]. "[tval=$110 million|One-ten], and not a bus ticket more," texts an official. They'd like him back five months after swapping him for [tradefor=4|four kids].

10:05am: Grays owner Walt Sandmeyer had Ocampo to dinner last night. It went on for [dinner=3 hours|three hours]. Lakemont's bid is [gyears=7 years|seven years], [gfirst=$130 million|$130MM].

Background: he'll be 30 in [birth=2013-03|March]. Over the full year he went [avg=.312|.312] with [hr=27|27 bombs]; after the trade, [pavg=.331|.331] and [phr=12|12]. In [kneeyear=2010|2010] he missed [knee=63|63 games] with the knee. Debuted in [debut=2005|2005] at 22.

He isn't the only fish. Roy Hatcher ([hera=2.87|2.87 ERA]) is gone, [hyears=6 years|six] at 16 per. That leaves third baseman Cal Winn and 31-year-old lefty Pete Abreu.

== terns-release.txt 2012-12-10
TERNS SIGN RIGHT-HANDER ROY HATCHER

HARBOR CITY – The Harbor City Terns today announced that they have signed free-agent pitcher Roy Hatcher to a [hyears=6 years|six-year] contract that runs through the 2018 season. In line with club policy the terms were not disclosed.

Hatcher, [hage=31|31], went [hwl=17-8|17-8] with a [hera=2.87|2.87] earned run average in 33 starts for Fort Dennison last season, when he struck out 204 batters in 221 innings. He was third in the voting for best pitcher.

"Roy takes the ball every fifth day, and then he asks for it on the fourth," said General Manager Lena Okafor. "We shook hands [hday=2012-12-09|yesterday] and he went straight to the bullpen."

A native of Dry Fork, Hatcher was drafted in the 19th round in 2000 and made his debut in 2004. He has won 121 games and lost 88, and he has pitched two one-hitters. He and his wife, Joanne, have four daughters.

To make room on the 40-man roster, the Terns released infielder Gus Perrin, 34, who had hit .229 with four home runs.

== wire-dec14.txt 2012-12-14
Ocampo, Grays agree on [gval=$142 million|$142 million], [gyears=7 years|seven-year] deal

LAKEMONT, Dec. 14, 2012 – Shortstop Davey Ocampo became the highest-paid player in the history of the Lakemont Grays [gday=2012-12-14|on Friday], agreeing to a [gyears=7 years|seven-year] contract worth [gval=$142 million|$142 million].

The deal, an average of [gper=$20.3 million|$20.3 million] a season, includes a signing bonus of [gbonus=$8 million|$8 million] and lets Ocampo become a free agent again after [gopt=4 years|four years]. The largest contract the Grays had given before was the [gold=$88 million|$88 million] for outfielder Bo Lindgren in [goldday=2007|2007].

Ocampo, [age=29|29], hit [avg=.312|.312] with [hr=27|27 homers] and [rbi=98|98 RBIs] for Harbor City and Kingsport. The Admirals, who acquired him in [trade=2012-07|late July], had offered [ayears=6 years|six years] and [aval=$120 million|$120 million], and the Grays themselves [gfirst=$130 million|$130 million] before owner Walt Sandmeyer stepped in.

Lakemont finished last with a record of [grec=71-91|71-91] on a payroll of [gpay=$79 million|$79 million]. "I'm [birth=2013-03-03|30 on March 3]," Ocampo said. "I'd like to have a parade before my knees go."

He missed [knee=63|63 games] in [kneeyear=2010|2010] after an operation on the left one.

He will be introduced [gpday=2012-12-17|on Monday] at [gpress=11:00|11 a.m.]

== ballpark-now.txt -
Grays land Ocampo with [gyears=7 years|seven-year] deal

Shortstop Davey Ocampo became the highest-paid player in the history of the Lakemont Grays [gday=2012-12-14|on Friday], agreeing to a [gyears=7 years|seven-year] contract worth [gval=$124 million|$124 million].

The deal includes a signing bonus of [gbonus=$8 million|$8 million] and lets Ocampo become a free agent again after [gopt=3 years|three years]. The largest contract the Grays had given before was the [gold=$88 million|$88 million] for outfielder Bo Lindgren in [goldday=2007|2007].

Ocampo, [age=29|29], hit [avg=.321|.321] with [hr=27|27 homers] and [rbi=89|89 RBIs] for Harbor City and Kingsport, which got him in a trade in [trade=2012-07|late July] and played [pgames=58|58 games] with him at short.

Lakemont finished last with a record of [grec=71-91|71-91] on a payroll of [gpay=$97 million|$97 million].

Signed earlier in the week: right-hander Roy Hatcher, [hage=32|32], by Harbor City ([hyears=6 years|six years], [hval=$96 million|$96 million]); outfielder Lou Trask, 29, by Fort Dennison (two years, $12 million). Still out there: Cal Winn, who turned down $45 million over three.

== lakemont-journal.txt -
Santa came [gday=2012-12-14|on Friday]. He throws right.

By Bernie Kolb

The line at the ticket windows on Canal Street formed before the ink was dry. By closing time [gday=2012-12-14|on Friday] the Grays had sold [gtick=800|800 season tickets], which is more than they sold in all of last December, and a man named Ed had proposed to the clerk.

This is what a shortstop does to a town that has lost [grec=71-91|91 games] and watched [grec=71-91|71] wins, most of them by accident.

Davey Ocampo can hit ([hr=27|27 home runs]), run ([steals=>30|more than 30 bases] stolen) and, above all, catch. [glove=2|Two Silver Mitts] say so. He has been an all-star [stars=5|five times] since he came up in [debut=2006|2006]. He'll cost, with the [gbonus=$8 million|eight-million-dollar] handshake, [gval=$142 million|$142 million] through 2019, which is [gper=>$20 million|more than twenty] a year and a good deal more than poor Bo Lindgren ever got.

How did they do it? With lamb chops. Walt Sandmeyer, who is 77 and owns the team, the chops and the restaurant, sat with Ocampo [dinner=>2 hours|for well over two hours] at the meetings in Nashville. "I told him I have no time for a rebuild," Sandmeyer said.

The new man gets his jersey [gpress=12:00|at noon] [gpday=2012-12-17|on Monday]. Ed will be there.

== kingsport-sentinel.txt 2012-12-15
Admirals watch the shortstop sail

December 15, 2012

They had him for [pgames=58|58 games], and what games: a [pavg=.331|.331] average, [phr=12|twelve home runs], a division title. [gday=2012-12-14|Yesterday] he was gone.

Davey Ocampo's choice of Lakemont leaves the Admirals with a hole at short and some explaining to do. They gave up [tradefor=3|three young players] to get him [trade=2012-SU|in the summer], among them catcher Ramon Diaz, 20, who hit .340 in the fall league.

General Manager Phil Tower insisted that their offer of [aval=$126 million|$126 million] over [ayears=6 years|six years] was, per season, better than the winner's, and arithmetic is on his side: 21 million dollars against [gper=$20.3 million|20.3 million]. "Davey wanted [gyears=7 years|seven]," he said. "His knee is [age=29|29], too." Ocampo sat out [knee=>60|more than 60 games] with it [kneeyear=2010|two years ago].

Nor did they get Roy Hatcher, who was [hwl=17-8|17-8] with a [hera=2.87|2.87 ERA] and went to the Terns for [hval=$96 million|96 million dollars] [hday=2012-12-09|last Sunday]. Kingsport stopped at 84.

The Coyotes, for their part, had offered Ocampo [cyears=8 years|eight years], but at 17 million per.

== lakemont-journal-monday.txt 2012-12-17
Grays unwrap Ocampo; fans unwrap their wallets

By Bernie Kolb
December 17, 2012

He chose number 3, for his daughters and for the day he was born, which comes around again on [birth=2013-03-03|March 3]. He said "parade" twice and "knee" not at all.

Davey Ocampo was introduced [gpday=2012-12-17|this morning], at [gpress=11:00|11 o'clock] sharp, as the richest Gray there has ever been: [gval=$142 million|$142 million], [gbonus=$8 million|eight] of it on the spot, and a door through which he may leave after [gopt=4 years|four seasons]. The club opened that door a crack, we hear, to get his agent down from the [wanted=8 years|eight years] that he was still asking for last week.

The box office reported [gtick=2300|2,300 season tickets] since [gday=2012-12-14|Friday], against [gtick=800|800] on the first day. If all of it goes into the infield, the payroll of [gpay=$79 million|$79 million] will pass a hundred by spring.

Ocampo, who broke in with Harbor City in [debut=2005|2005], was asked about the Terns. They'd offered [tyears=5 years|five years] at [tval=~$110 million|about $110 million]. "I loved it there," the [stars=4|four-time] all-star said. "Then they traded me on a bus."

Bo Lindgren, [gold=$88 million|$88 million], [goldday=2007|2007], .241 lifetime, sent flowers.
