# A football match, the same clubs' earlier meeting, and what comes next.

score     | score    | agree       | result of Marbury against Tollgate on 14 March          |
oldscore  | score    | agree       | result of the same clubs' match in October              |
day       | date     | agree       | day of the match                                        |
oldmonth  | date     | agree       | month of the same clubs' earlier match                  |
first     | ordinal  | discrepancy | minute of Okoro's first goal                            | 12th v. 14th minute
second    | ordinal  | agree       | minute of Okoro's second goal                           |
penalty   | ordinal  | agree       | minute of Tollgate's penalty                            |
crowd     | count    | compatible  | attendance                                              | 41,286 v. more than 41,000
goals     | count    | discrepancy | goals that Okoro has scored this season                 | 17 v. 18
age       | age      | agree       | Okoro's age                                             |
coachage  | age      | agree       | age of the Marbury coach                                |
streak    | count    | agree       | Marbury's consecutive wins                              | fifth win in a row is five straight
points    | count    | agree       | Marbury's points                                        |
gap       | count    | agree       | points between Marbury and the leaders                  |
out       | duration | compatible  | how long Tollgate's captain will be out                 | six weeks v. at least a month
nextday   | date     | agree       | day of Marbury's next match                             |
fee       | money    | agree       | sum that Marbury paid for Okoro                         |
cards     | count    | agree       | red cards in the match                                  |
brace     | count    | agree       | goals that Okoro scored in the match                    |

== marbury-echo.txt 2015-03-15
Okoro at the double as Marbury march on

Marbury Echo, March 15, 2015 – [brace=2|Two goals] by Daniel Okoro gave Marbury a [score=3-1|3-1] victory over Tollgate Rovers at Wharf Lane [day=2015-03-14|on Saturday], their [streak=5|fifth win in a row].

The forward, who is [age=20|20], struck first [first=12|in the 12th minute] with a header and again [second=57|in the 57th] from the edge of the area. He has [goals=17|17 goals] this season.

Tollgate drew level [penalty=31|in the 31st minute] through a penalty. Ten minutes before the end their hopes were extinguished when Lee Santos made it three. They finished with ten men after [cards=1|one red card].

[crowd=41286|41,286] watched. When the clubs met at Rovers' ground in [oldmonth=2014-10|October] the result was [oldscore=0-0|0-0].

Marbury now have [points=58|58 points], [gap=4|four] fewer than the leaders, Castle United, whom they play [nextday=2015-03-22|next Sunday].

== tollgate-observer.txt 2015-03-14
Rovers pay for early sleep

Tollgate Observer | March 14, 2015 | 7:05pm

Rovers lost their captain, their tempers and, by [score=3-1|three goals to one], the match at Marbury [day=2015-03-14|this afternoon].

They were behind [first=14|after 14 minutes], when nobody picked up Okoro at a corner. Karl Brandt's penalty [penalty=31|on 31 minutes] brought hope, but Okoro beat the keeper a second time [second=57|in the 57th minute] and it was over long before Santos scored the third.

Captain Joe Whelan tore a thigh muscle and is expected to be absent for [out=P6W|six weeks]. Brandt was sent off for dissent.

More than a thousand Rovers supporters had made the trip, in a crowd of [crowd=>41000|more than 41,000].

== national-sport.txt 2015-03-16
Monday, March 16, 2015

Marbury's run goes on. [streak=5|Five straight wins] have taken Henrik Dahl's team to [points=58|58 points], [gap=4|four] behind Castle, and the two meet [nextday=2015-03-22|on 22 March].

Dahl, [coachage=47|47], would not talk of the title after [day=2015-03-14|Saturday's] [score=3-1|3-1] defeat of Tollgate. He preferred to talk about Okoro. "He is [age=20|20 years old] and cost [fee=€4 million|four million euros]," the coach said. "I have seen older men cost more and run less."

Okoro's [brace=2|two goals] took him to [goals=18|18] for the season. The Rovers captain, Whelan, will miss [out=>=P1M|at least a month] with a torn muscle.

== stat-attack.txt -
By the numbers: Marbury [score=3-1|3, Tollgate 1]

- [crowd=41286|41,286]: the attendance, Wharf Lane's best of the season
- [goals=17|17]: Okoro's goals this season
- [cards=1|1]: sendings-off (Brandt)
- [oldscore=0-0|0-0]: how it finished when Tollgate were the hosts in [oldmonth=2014-10|October 2014]
- [fee=€4 million|€4m]: what Marbury paid for Okoro last summer

Dahl, who turned [coachage=47|47] in January, has now taken charge of 100 games.
