# A football club sacks its coach after a losing run and names his successor (November 2014); background: the
# sacking of 2012. Records of two men and of seasons, contract years, fees and ages stay apart.

day       | date     | compatible  | day of Brandao's sacking                                   | Monday 24 November v. last week
losses    | count    | discrepancy | league defeats in a row before the sacking                 | six v. five
last      | score    | agree       | score of the last match under Brandao                      |
lastday   | date     | agree       | day of the last match under Brandao                        |
place     | ordinal  | discrepancy | position of Halmstead in the table                         | 19th v. 18th
points    | count    | agree       | points of Halmstead                                        |
games     | count    | agree       | matches that Halmstead have played this season             |
record    | score    | agree       | wins, draws and defeats this season                        | in words and digits
age       | age      | discrepancy | Brandao's age                                              | 47 v. 48
reign     | duration | compatible  | how long Brandao was in charge                             | 17 months v. less than a year and a half
total     | count    | agree       | matches under Brandao in all                               |
wins      | count    | discrepancy | matches that Halmstead won under Brandao                   | 24 v. 22
hired     | date     | compatible  | when Brandao was appointed                                 | June 2013 v. summer 2013 v. 11 June
contract  | date     | agree       | year in which Brandao's contract would have ended          |
payoff    | money    | discrepancy | compensation for Brandao                                   | 4 million v. 2.5 million pounds
finish    | ordinal  | agree       | place in which Halmstead finished last season              |
spend     | money    | compatible  | spent on players in the summer                             | 38 million v. nearly 40 million pounds
signings  | count    | agree       | players bought in the summer                               |
striker   | money    | agree       | price of the striker Okwara                                |
goals     | count    | agree       | league goals of Okwara                                     |
fifth     | ordinal  | discrepancy | which manager of the season to go Brandao is               | fourth v. fifth
meet      | duration | agree       | length of the meeting with the owner                       |
newage    | age      | agree       | age of Lund                                                |
newterm   | duration | discrepancy | length of Lund's contract                                  | two and a half years v. three and a half
newuntil  | date     | agree       | until when Lund's contract runs                            | the summer of 2017
newday    | date     | agree       | day of Lund's appointment                                  |
petrie    | score    | agree       | score of the match at Dunmere                              |
dunday    | date     | agree       | day of the match at Dunmere                                |
dunrow    | ordinal  | agree       | defeats in a row with the match at Dunmere                 |
firstm    | ordinal  | agree       | Lund's first match                                         |
cupday    | date     | agree       | day of the cup match, Petrie's second                      |
newfirst  | date     | compatible  | day of Lund's first match                                  | Saturday v. the weekend
newclub   | duration | agree       | how long Lund coached Rosvik                               |
titles    | count    | agree       | championships that Lund won with Rosvik                    |
caps      | count    | compatible  | Lund's international appearances                           | 61 v. more than sixty
caretaker | count    | agree       | matches in which Petrie will be caretaker                  |
capage    | age      | agree       | age of the caretaker Petrie                                |
oldday    | date     | compatible  | when the earlier manager was sacked                        | December 2012 v. two years ago
oldplace  | ordinal  | agree       | place of Halmstead when the earlier manager went           |
oldgames  | count    | agree       | matches of the earlier manager                             |
managers  | ordinal  | agree       | which manager under owner Vance Lund is                    | sixth in eight years
owneryear | duration | agree       | how long Vance has owned the club                          |
crowd     | count    | discrepancy | attendance at the last match                               | 31,204 v. 29,800
drought   | duration | discrepancy | how long Halmstead have been without a goal                | 337 minutes v. 373 minutes; more than five hours is either

== agency-sport.txt 2014-11-24
Halmstead sack Brandao after [losses=6|sixth] straight defeat

HALMSTEAD, Nov 24, 2014 – Halmstead United dismissed manager Rui Brandao [day=2014-11-24|on Monday], [lastday=2014-11-22|two days after] a [last=0-3|3-0] home loss to Wexcombe left them [place=19|19th] in the Premier Division.

The Portuguese, [age=47|47], was told at a meeting of [meet=20 min|20 minutes] with owner Gordon Vance. First-team coach Neil Petrie will take charge for [caretaker=2|two matches].

Halmstead have [points=8|eight points] from [games=13|13 games] and have now lost [losses=6|six] league matches in a row. Their record reads [record=2-2-9|two wins, two draws and nine defeats], and they have not scored for [drought=337 min|337 minutes].

Brandao, who joined the club in [hired=2013-06|June 2013] and led it to [finish=9|ninth] place in his only full season, won [wins=24|24] of his [total=61|61 matches]. His contract ran until [contract=2016|2016].

He is the [fifth=4|fourth] manager to lose his post in the division this season.

"I leave with my head up," he said. "Injuries took eight players from us, and no coach can replace eight."

Halmstead spent [spend=£38 million|38 million pounds] on [signings=7|seven players] in the summer, [striker=£14 million|14 million] of it on striker Joseph Okwara, who has [goals=1|one goal] to his name.

== daily-whistle.txt 2014-11-25
RUI RUINED
[payoff=£4 million|£4m] pay-off for Prem flop after [losses=5|FIFTH] loss on spin

RUI BRANDAO is walking away with [payoff=£4 million|£4million] after being axed by Halmstead – in just [meet=20 min|20 minutes].

The [age=48|48-year-old] was still at his breakfast [day=2014-11-24|yesterday] when Gordon Vance summoned him. By 9.40 he was history, the [fifth=5|fifth] Prem boss to bite the dust since August.

[losses=5|Five] league defeats in succession and more than [drought=>5 hours|five hours] without a goal did for him. Only [crowd=29800|29,800] bothered to turn up [lastday=2014-11-22|on Saturday] as Wexcombe strolled to a [last=0-3|3-0] win, and half had gone by the third.

Fat-cat flop of the lot is [striker=£14 million|£14m] man Joe Okwara: [games=13|13 games], [goals=1|ONE] goal, five bookings.

Vance, 66, wants Norwegian Stig Lund, [newage=44|44], who turned down Wexcombe two years ago. Former Halmstead full-back Craig Dow, 48, is also in the frame.

== club-site.txt -
Club statement: Rui Brandao

Halmstead United can confirm that the club has parted company with manager Rui Brandao.

Rui was appointed [hired=2013-06-11|on 11 June 2013] and took charge of [total=61|61 games], of which [wins=22|22] were won. Under him the team reached [finish=9|9th] place last season, its best for eleven years, and a cup semi-final.

However, results this season ([record=2-2-9|W2 D2 L9]) have been below the level that we expect. The Board thanks Rui, who had a contract to [contract=2016|2016], for his hard work.

Neil Petrie, [capage=39|39], will prepare the team for [dunday=2014-11-29|Saturday's] visit to Dunmere and for the cup tie [cupday=2014-12-02|on 2 December]. A further announcement will follow.

== town-crier.txt 2014-11-25
Another one bites the dust at Mill Lane

By Alan Sugden

And so the chair is empty again. When Gordon Vance bought this club [owneryear=8 years|eight years ago] he promised "stability, stability and stability". Whoever comes next will be his [managers=6|sixth] manager.

The last to go before Rui Brandao was Terry Hallam, shown the door in [oldday=2012-12|December 2012] with the side in [oldplace=17|17th] place after [oldgames=40|40 matches]. They went down to the last day that season and stayed up on goal difference.

Now they are [place=18|18th], with [points=8|eight points], and the fixture list shows Dunmere, then the champions, then the champions of Europe.

The crowd [lastday=2014-11-22|on Saturday] was [crowd=31204|31,204], and at the end [last=0-3|0-3] on the board was greeted not with boos but with silence. That is worse.

I shall miss the man. Seventeen of his [wins=24|24 victories] came at Mill Lane. But [spend=<£40 million|nearly £40 million] for [signings=7|seven] new men and [points=8|8 points]? In [reign=<18 months|less than a year and a half] he had gone from saviour to sorry.

Vance will have to pay him [payoff=£2.5 million|£2.5 million], I understand.

== nordic-match.txt 2014-12-01
Lund signs for Halmstead

December 1, 2014 – Stig Lund is the new manager of Halmstead United. The [newage=44|44-year-old] has agreed a contract of [newterm=2.5 years|two and a half years], to [newuntil=2017|the summer of 2017], the English club said [newday=2014-12-01|on Monday].

Lund, who won [caps=61|61 caps] as a midfielder, has coached Rosvik for [newclub=5 years|five years] and taken [titles=3|three championships] with the club. Rosvik receive 1.2 million pounds.

He follows Rui Brandao, who was sacked [day=2014-11-24|a week ago] after [losses=6|six] losses in succession and [reign=17 months|17 months] in the post.

His [firstm=1|first match] will be [newfirst=2014-12-06|Saturday's] away to the champions, Carrow Park. [cupday=2014-12-02|On Tuesday], assistant Neil Petrie ([capage=39|39]) is still in charge for the second of his [caretaker=2|two games]; the first was lost [petrie=1-2|2-1] at Dunmere [dunday=2014-11-29|on Saturday], a [dunrow=7|seventh] reverse on the trot.

"I know the table," Lund said. "I can also count the matches that remain. There are 24."

== brief-results.txt -
Football: Lund to take over at Halmstead

Halmstead [newday=2014-12-01|today] appointed Stig Lund of Norway as manager on a [newterm=3.5 years|three-and-a-half-year] deal. Lund, [newage=44|44], led Rosvik to [titles=3|three] titles. He replaces Rui Brandao, [age=47|47], fired [day=2014-W48|last week]. Lund's [firstm=1|first game] is at Carrow Park at [newfirst=2014-12-06/2014-12-07|the weekend]. Under Petrie the team were beaten [petrie=1-2|1-2] by Dunmere, their [dunrow=7|seventh] defeat in a row.

== terrace-talk.txt -
Five thoughts on Stig

1. He will have time. A deal until [newuntil=2017|2017] is long by the standards of Mr Vance, who in [owneryear=8 years|eight years] has now had [managers=6|six] men in the dugout. Mind you, Rui had one until [contract=2016|2016].

2. He has a name. [caps=>60|More than sixty] times he ran the midfield for Norway. [titles=3|Three] times in [newclub=5 years|five seasons] his Rosvik were champions. Nobody since Hallam, booted out [oldday=2012|two years ago] after [oldgames=40|forty games], has come with so little fuss; and Hallam left us [oldplace=17|17th], which would look nice now.

3. Okwara. [goals=1|One goal] for [striker=£14 million|fourteen million quid] is not his fault alone: in the [games=13|13 games] before the change he had eleven shots.

4. Wexcombe. [last=0-3|Three-nil], at home. Never again, please.

5. The odds. We are 4-1 to stay up. With [record=2-2-9|two wins] from [games=13|thirteen] they could be longer. The club was [finish=9|ninth] in May!

== metro-sport.txt -
Halmstead show Brandao the door

Halmstead United dismissed manager Rui Brandao [day=2014-11-24|on Monday], [lastday=2014-11-22|two days after] a [last=0-3|3-0] home defeat by Wexcombe left them [place=19|19th] in the Premier Division.

The Portuguese, [age=47|47], was told at a meeting of [meet=20 min|20 minutes] with owner Gordon Vance. First-team coach Neil Petrie, [capage=39|39], will be in charge for [caretaker=2|two matches].

Halmstead have [points=8|eight points] from [games=13|13 games] and have now lost [losses=6|six] league matches in a row. They have not scored for [drought=373 min|373 minutes].

Brandao, who joined the club in [hired=2013-06|June 2013] and led it to [finish=9|ninth] place in his only full season, won [wins=24|24] of his [total=61|61 matches].

Only [crowd=29800|29,800 spectators] saw his last game. He is the [fifth=4|fourth] manager to lose his post in the division this season.
