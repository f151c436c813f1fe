# Two games of one basketball team in four days: the Herons beat Ridgeport (12 January 2010) and are beaten at Calder
# Bay (15 January). Scores, half-times, runs, crowds, points and rebounds of the two games stay apart; so do the records
# of three teams, before and after a game, at home and in all.

ascore    | score    | agree       | result of the Herons against Ridgeport                      |
aday      | date     | agree       | day of the game against Ridgeport                           |
arec      | score    | agree       | Herons' record after the Ridgeport game                     |
aridge    | score    | discrepancy | Ridgeport's record after the game                           | 19-18 v. 18-19
apts      | count    | discrepancy | points of Oakes against Ridgeport                           | 38 v. 36
aast      | count    | agree       | assists of Oakes against Ridgeport                          |
areb      | count    | agree       | rebounds of Kolar against Ridgeport                         |
ahalf     | score    | discrepancy | score at half-time against Ridgeport                        | 58-51 v. 58-54
aquart    | score    | agree       | score of the last quarter against Ridgeport                 |
alead     | count    | discrepancy | lead changes in the Ridgeport game                          | 21 v. 18
acrowd    | count    | compatible  | attendance at the Ridgeport game                            | 18,203 v. more than 18,000
aft       | score    | agree       | free throws of the Herons against Ridgeport                 | 27 of 30
a3        | count    | agree       | three-pointers that Ridgeport made                          |
apryce    | count    | agree       | points of Pryce for Ridgeport                               |
streak    | count    | discrepancy | Herons' consecutive wins up to the Ridgeport game           | six v. seven
series    | score    | agree       | Herons' season series with Ridgeport                        |
dwin      | ordinal  | agree       | which win of his career Denby had against Ridgeport         |
dage      | age      | discrepancy | age of coach Denby                                          | 61 v. 63
oage      | age      | agree       | age of Oakes                                                |
omiss     | count    | discrepancy | games that Oakes missed with an ankle in December           | eight v. nine
oavg      | rate     | compatible  | points a game of Oakes this season                          | 27.4 v. more than 27
ohigh     | count    | agree       | most points of Oakes in a game                              |
ohighday  | date     | compatible  | when Oakes had his best game                                | 2008 v. November 2008
votes     | count    | update      | votes for Oakes in the all-star poll                        | 1.1 million in the second count, 1.4 million in the third
vrank     | ordinal  | update      | place of Oakes among guards in the all-star poll            | fourth in the second count, third in the next
bscore    | score    | agree       | result of Calder Bay against the Herons                     |
bday      | date     | agree       | day of the game at Calder Bay                               |
brec      | score    | agree       | Herons' record after the Calder Bay game                    |
bcal      | score    | discrepancy | Calder Bay's record after the game                          | 30-8 v. 31-8
bhome     | score    | agree       | Calder Bay's home record after the game                     |
bpts      | count    | agree       | points of Oakes at Calder Bay                               |
bshot     | score    | agree       | shots of Oakes at Calder Bay, made and taken                |
bteale    | count    | agree       | points of Teale against the Herons                          |
breb      | count    | discrepancy | rebounds of Teale against the Herons                        | 16 v. 19
brun      | score    | discrepancy | run of Calder Bay at the start of the third quarter         | 20-2 v. 18-2
bturn     | count    | discrepancy | turnovers of the Herons at Calder Bay                       | 23 v. 21
bmax      | count    | agree       | Calder Bay's largest lead                                   |
bcrowd    | count    | compatible  | attendance at the Calder Bay game                           | 19,540 v. nearly 20,000
bmin      | duration | compatible  | how long Kolar played at Calder Bay                         | six minutes v. less than seven
kout      | duration | update      | how long Kolar will be out                                  | a week by the first word, three weeks after the scan
bwins     | count    | agree       | Calder Bay's consecutive wins                               |
fine      | money    | compatible  | fine that Denby got for his words on the referees           | $25,000 v. more than $20,000
nextday   | date     | agree       | day of the Herons' next game                                |

== wire-jan12.txt 2010-01-12
Oakes scores [apts=38|38] as Herons beat Ridgeport [ascore=112-104|112-104]

TOLLAND, Jan. 12, 2010 – Terrell Oakes scored [apts=38|38 points] and the Tolland Herons came from behind to beat the Ridgeport Foundry [ascore=112-104|112-104] [aday=2010-01-12|on Tuesday night] for their [streak=6|sixth straight win].

Oakes, [oage=26|26], added [aast=9|nine assists], and center Andrej Kolar had 19 points and [areb=14|14 rebounds] for the Herons ([arec=24-13|24-13]), who made [aft=27-30|27 of 30] free throws.

Lamont Pryce led Ridgeport ([aridge=19-18|19-18]) with [apryce=29|29 points]. The visitors hit [a3=15|15 three-pointers] and were ahead [ahalf=58-51|58-51] at the half, but Tolland won the fourth quarter [aquart=35-19|35-19].

The lead changed hands [alead=21|21 times] before a crowd of [acrowd=18203|18,203] at the Granary.

It was the [dwin=500|500th victory] as a head coach for Bill Denby, [dage=61|61], who has also had charge of two other teams. "They gave me the ball," he said. "I'd rather have had a first half."

Tolland leads the season series [series=2-1|2-1]. Oakes, who missed [omiss=8|eight games] in December with a sprained ankle, is averaging [oavg=27.4|27.4 points]. His career high of [ohigh=47|47] came in [ohighday=2008|2008].

== tolland-ledger.txt -
Denby's [dwin=500|500th] arrives late, like the man himself

By Suzy Brandt

Bill Denby is never on time. His players have clocked him: four minutes late for practice, on average, and eleven for the bus. So it was fitting that the [dwin=500|five-hundredth win] of his career should be in doubt until there were 40 seconds left [aday=2010-01-12|on Tuesday].

Tolland [ascore=112-104|112, Ridgeport 104]. It reads easily and was anything but. The Foundry, who had lost by 22 here in November, walked off at half-time with a [ahalf=58-54|58-54] lead and most of the noise. By our scorebook the lead switched [alead=18|eighteen times]. Then Terrell Oakes, who had [apts=36|36] on the night and a hand in nearly everything else ([aast=9|nine assists]), decided that he wanted to go home.

"I looked up and it said [aquart=35-19|35 to 19] for the quarter and I thought, whose?" said Andrej Kolar, whose [areb=14|14 rebounds] were more than any two Foundry men had between them.

Denby, [dage=63|63], got a ball, a cake and a shove. He has [arec=24-13|24 wins] in this campaign and [arec=24-13|13 losses]; the Herons have not lost since New Year's Eve, a run of [streak=6|six]. They have a star who, at [oage=26|26], has [votes=1100000|1.1 million votes] for next month's all-star game in the second count, [vrank=4|fourth] among guards.

More than [acrowd=>18000|18,000] stayed to sing. A few, near the exit, even knew the words.

== ridgeport-beacon.txt -
Foundry melts in the fourth

TOLLAND – For three quarters [aday=2010-01-12|Tuesday night] the Ridgeport Foundry looked like a team that belongs in the playoffs. In the last one they looked like a team that had heard about it on the radio.

Outscored [aquart=35-19|35-19] in the final twelve minutes, they lost [ascore=112-104|112-104] to the Herons and fell to [aridge=18-19|18-19], the first time they have been under .500 since November.

Lamont Pryce had [apryce=29|29 points], none after the third quarter. Ridgeport made [a3=15|15] of 41 from behind the arc and just two of the last 14. It took 11 free throws. Tolland took [aft=27-30|30 and sank 27] of them.

"You want me to say something about the whistle," said Foundry coach Ray Sills, who won number 211 last week. "I have a mortgage."

The other bench was luckier. Terrell Oakes, back from the ankle that cost him [omiss=9|nine games] before Christmas, scored [apts=38|38], nine short of the [ohigh=47|47] that he laid on this same club in [ohighday=2008-11|November 2008]. Kolar pulled down [areb=14|14 boards].

The Herons have now taken [series=2-1|two of three] from Ridgeport, with one to play in March. They have won [streak=7|seven] on the trot and will be tested at Calder Bay [bday=2010-01-15|on Friday].

== wire-jan15.txt 2010-01-15
Calder Bay crushes Herons [bscore=121-98|121-98]

CALDER BAY, Jan. 15, 2010 – Omar Teale had [bteale=33|33 points] and [breb=16|16 rebounds] and the Calder Bay Pilots ended the Tolland Herons' winning streak at [streak=6|six games] with a [bscore=121-98|121-98] rout [bday=2010-01-15|on Friday night].

The Pilots ([bcal=30-8|30-8]), who own the best record in the league, opened the third quarter with a [brun=20-2|20-2 run] and led by as many as [bmax=31|31 points]. They have won [bwins=11|11 in a row] and are [bhome=19-1|19-1] at home.

Terrell Oakes scored [bpts=17|17] on [bshot=7-22|7-of-22] shooting for Tolland ([brec=24-14|24-14]), which committed [bturn=23|23 turnovers]. Center Andrej Kolar left after [bmin=6 min|six minutes] with a strained calf and did not return. The team said that he would be out for about [kout=1 week|a week].

The Herons trailed only 55-49 at half-time. Three nights earlier they had rallied from a deficit of seven to beat Ridgeport [ascore=112-104|112-104], with [apts=38|38 points] by Oakes.

A sellout crowd of [bcrowd=19540|19,540] watched.

Tolland coach Bill Denby was ejected in the third quarter after his second technical foul.

The Herons host Elkmont [nextday=2010-01-18|on Monday].

== hoops-portal.txt -
Calder Bay routs Tolland to end Herons' run

Omar Teale had [bteale=33|33 points] and [breb=19|19 rebounds] and the Calder Bay Pilots ended the Tolland Herons' winning streak at [streak=7|seven games] with a [bscore=121-98|121-98] rout [bday=2010-01-15|on Friday night].

The Pilots ([bcal=31-8|31-8]), who own the best record in the league, opened the third quarter with an [brun=18-2|18-2 run] and led by as many as [bmax=31|31 points]. They are [bhome=19-1|19-1] in their own building.

Terrell Oakes scored [bpts=17|17] on [bshot=7-22|7-of-22] shooting for Tolland ([brec=24-14|24-14]), which committed [bturn=21|21 turnovers]. Center Andrej Kolar left in the first quarter with a strained calf and did not return.

Ben Arless added 20 points off the bench for Calder Bay and Luis Fonte had 14 assists, his most of the season. Cory Bains, who started the second half in Kolar's place, picked up four fouls in nine minutes.

"We had them for a half and then the roof came in," said Oakes, who was [vrank=3|third] among guards with [votes=1400000|1.4 million votes] when the latest all-star count was released in the afternoon.

Tolland hosts Elkmont [nextday=2010-01-18|on Monday]. The Pilots have a week without a game.

== calder-bay-call.txt 2010-01-16
[bwins=11|Eleven] and counting: Pilots ground the birds

January 16, 2010

Nobody has beaten the Pilots since before Christmas, and [bday=2010-01-15|last night] nobody came close.

They were ahead, not by much, at the break and 24 up when Tolland next made a basket worth the name. [brun=20-2|Twenty points to two], in a little under six minutes, nine of them by Omar Teale, who finished with [bteale=33|33] and was given a chair and an ice bag with ten minutes left. The final score of [bscore=121-98|121-98] flattered the guests.

That is [bwins=11|eleven wins] in succession and [bcal=30-8|thirty] for the season, against [bcal=30-8|eight defeats], only [bhome=19-1|one] of which was suffered in these walls, where [bhome=19-1|19] have ended well.

[bcrowd=<20000|Nearly 20,000] came to see the league's best guard. They saw Terrell Oakes miss [bshot=7-22|15 of 22 shots], shout at a scoreboard and leave with [bpts=17|17 points]. "Some nights the rim is a rumor," he said. He remains, at [oavg=27.4|27.4 a game], the second-best scorer in the country.

He had no help. Big Andrej Kolar, whose [areb=14|14 rebounds] did for Ridgeport [aday=2010-01-12|on Tuesday], limped off with [bmin=<7 min|less than seven minutes] gone. Coach Bill Denby went next, escorted. "[dwin=500|Five hundred wins]," he was heard to say, "and I've never seen that called."

== feathers-blog.txt -
Five things after a week of two halves

1. Kolar is worse than they said. Forget the [kout=1 week|week] that we were promised at the final horn. The scan says [kout=3 weeks|three weeks], and he will miss ten games, including both of the trips west.

2. Oakes is still Oakes. [apts=38|Thirty-eight] against Ridgeport, [bpts=17|seventeen] against the Pilots, and somewhere between the two is the more-than-[oavg=>27|27] he gives you every night. He hasn't taken a night off since the [omiss=8|eight] he spent in a walking boot.

3. Look after the ball! I make it [bturn=23|23] giveaways [bday=2010-01-15|on Friday]. In the game before there were nine, and we made [aft=27-30|27] of our [aft=27-30|30] free throws. That's the difference between [ascore=112-104|112-104] and whatever that was.

4. Denby's mouth is expensive. The league took [fine=$25000|$25,000] off him on Saturday for suggesting that the referees had "bought season tickets". He is [dage=61|61] and should know better, but I'd chip in five.

5. Teale should be in everyone's team. [bteale=33|33] and [breb=16|16]. He has fewer votes than our guy!

We are [brec=24-14|24 and 14]. On this day last year we were 15 and 24. Breathe. Elkmont come in [nextday=2010-01-18|tomorrow] with nine wins.

== sunday-column.txt 2010-01-17
A coach, a calf and a very good team

By Harlan Ross
January 17, 2010

The Herons began the week with a party and end it with a crutch. Andrej Kolar will be missing for [kout=3 weeks|three weeks], the club said last night; the first guess had been far kinder.

I don't want to hear that this undoes them. They are well over .500 without ever having had their best five healthy for a month. Oakes, who is [oage=26|26] and getting better, was absent for [omiss=8|eight games] in December, and they split those.

But I do want to hear Bill Denby say sorry. A man with [dwin=500|500 wins] has earned an opinion, and the league, which fined him [fine=>$20000|more than $20,000], has earned its money. The calls did not turn the ball over [bturn=23|23 times]. The calls did not leave Omar Teale alone under the basket for [breb=16|sixteen rebounds].

What the two nights tell us is simple. Against Ridgeport, a middling side that shot [a3=15|fifteen] threes and led [ahalf=58-51|58-51], Tolland could wait until the fourth quarter. Against Calder Bay, winners of [bwins=11|eleven straight] and [bhome=19-1|19 of 20] at home, they couldn't wait until the third: [bmax=31|thirty-one points] down, the coach in the corridor, the star on the bench.

There were [acrowd=18203|18,203] there [aday=2010-01-12|on Tuesday] and there will be as many [nextday=2010-01-18|tomorrow]. Be kind. Take a jacket for Kolar's leg.
