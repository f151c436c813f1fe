# One American-football team, two games against the same opponent in one season: the Brantley Stags beat the Coldwater
# Mariners at home (25 September 2016) and lose to them in overtime away (4 December). Both end with a field goal. Scores,
# half-times, kicks (made, missed, winning, longest before), yards of two passers and a runner, crowds, kick-offs planned
# and actual, drives of the two games, records, streaks, odds before and after, and fines of two men stay apart.

ascore   | score    | agree       | result of the September game                                      |
aday     | date     | compatible  | day of the September game                                         | 25 September v. September
afg      | measure  | agree       | length of Zielinski's winning field goal in September             |
aline    | score    | agree       | Stags' record after the September game                            |
alast    | date     | discrepancy | year in which the Stags last began 3-0                            | 2008 v. 2007
apass    | measure  | discrepancy | yards passed by Westerfield in September                          | 312 v. 321
asalt    | measure  | agree       | yards passed by Salter in September                               |
asack    | count    | agree       | times that Salter was sacked in September                         |
atie     | duration | discrepancy | time left when Coldwater tied the September game                  | 1:47 v. 1:57
aplays   | count    | agree       | plays of the Stags' last drive in September                       |
adrive   | measure  | agree       | length of the Stags' last drive in September                      |
ahalf    | score    | agree       | half-time score of the September game                             |
azfour   | count    | agree       | field goals of Zielinski in September                             |
zperf    | score    | agree       | Zielinski's field goals of the season after the September game    |
zprev    | measure  | agree       | Zielinski's longest field goal before that day                    |
zage     | age      | agree       | Zielinski's age                                                   |
askid    | count    | agree       | Stags' consecutive losses to Coldwater before the September game  |
adelay   | duration | compatible  | how long lightning held up the September game                     | 49 minutes v. the better part of an hour
akick    | time     | discrepancy | when the September game kicked off                                | 1:49 v. 1:59 p.m.
acrowd   | count    | compatible  | attendance in September                                           | 61,847 v. nearly 62,000
aponcho  | count    | discrepancy | ponchos that Norma Kuntz had for sale                             | 1,900 v. 1,700
boyd     | duration | update      | how long Boyd will be out with his knee                           | two weeks by the first word, six after the scan, ten in the end
bscore   | score    | agree       | result of the December game                                       |
bday     | date     | agree       | day of the December game                                          |
bfg      | measure  | discrepancy | length of Anstey's winning field goal                             | 38 v. 36 yards
botime   | duration | agree       | time left in overtime at Anstey's winning kick                    |
bmiss    | measure  | agree       | length of the kick that Zielinski missed in December              |
bint     | count    | agree       | interceptions thrown by Westerfield in December                   |
bpass    | measure  | agree       | yards passed by Westerfield in December                           |
bmays    | measure  | discrepancy | yards run by Mays in December                                     | 127 v. 117
bmayssum | measure  | compatible  | yards run by Mays this season                                     | 1,041 v. more than 1,000
bhalf    | score    | agree       | half-time score of the December game                              |
bstreak  | count    | agree       | Stags' consecutive wins before the December game                  |
brec     | score    | agree       | Stags' record after the December game                             |
bcold    | score    | agree       | Coldwater's record after the December game                        |
blead    | count    | agree       | games by which the Stags lead the division after the loss         |
blength  | duration | discrepancy | how long the December game lasted                                 | 3:41 v. 3:14
btemp    | measure  | agree       | temperature at the December kick-off                              |
bwind    | rate     | discrepancy | gusts of wind at the December game                                | 35 v. 25 mph
bticket  | money    | discrepancy | price of the cheapest resold seat in December                     | $140 v. $114
bout     | count    | discrepancy | starters that the Stags lacked in December                        | four v. five
bfine    | money    | compatible  | fine of Daugherty                                                 | $24,309 v. more than $24,000
btv      | count    | update      | television viewers of the December game                           | 14.2 million overnight, 15.1 million in the final count
bodds    | percent  | discrepancy | Stags' chance of the playoffs after the loss                      | 78 v. 87 percent
boddsb   | percent  | agree       | Stags' chance of the playoffs before the loss                     |
zseason  | score    | agree       | Zielinski's field goals of the season after the December game     |
bnext    | date     | agree       | day of the Stags' game with Fairmont after the loss               |

== wire-sep25.txt 2016-09-25
Zielinski's [afg=54 yd|54-yarder] at gun lifts Stags past Mariners [ascore=26-23|26-23]

BRANTLEY, Sept. 25 – Pete Zielinski kicked a [afg=54 yd|54-yard] field goal as time ran out and the Brantley Stags, who had trailed by 10 in the third quarter, beat the Coldwater Mariners [ascore=26-23|26-23] [aday=2016-09-25|on Sunday] to improve to [aline=3-0|3-0] for the first time since [alast=2008|2008].

Cal Westerfield threw for [apass=312 yd|312 yards] and two touchdowns, the second a 17-yard toss to tight end Gus Odom that put the Stags ahead 23-20 with 6:31 to play. Coldwater (1-2) drew level on Will Anstey's 29-yard field goal with [atie=1:47|1:47] left.

Westerfield, who was intercepted once, then moved Brantley [adrive=38 yd|38 yards] in [aplays=9|nine plays]. Zielinski's kick, his [azfour=4|fourth] of the afternoon in as many tries, cleared the bar with room to spare. He is [zperf=9-9|9-for-9] this season.

"I quit looking when it left my foot," the [zage=24|24-year-old] said.

Rico Salter passed for [asalt=268 yd|268 yards] for the Mariners, who led [ahalf=13-10|13-10] at halftime, but was sacked [asack=5|five times]. The Stags had lost [askid=7|seven in a row] to Coldwater.

Lightning held up the start for [adelay=49 min|49 minutes]. Brantley linebacker Terrance Boyd left in the second quarter with what was called a sprained knee; coach Duane Pruitt, 54, said he would miss about [boyd=2 weeks|two weeks].

Attendance was [acrowd=61847|61,847]. The Stags play at Fairmont next Sunday.

== coldwater-herald-sep.txt 2016-09-26
Mariners drown late in the Brantley rain

By Art Vasquez

BRANTLEY – They have won against these people in snow, in a dust storm and with a third-string quarterback who sold insurance. [askid=7|Seven times] running the Mariners had sent the Stags home sorry. It took a kid nobody drafted, and [afg=54 yd|54 yards] of wet air, to put an end to it.

You will have seen the kick by now. What you may not have seen, because the network had gone to a commercial, was Lorne Haskett on the Coldwater sideline with his cap pulled down over his whole face, like a man trying to sleep on a bus.

"We had them," the coach said. "Then we had them again."

They did. They had them [ahalf=13-10|13-10] at the half, after sitting for [adelay=>45 min|the better part of an hour] in a locker room with no hot water while the thunder passed. They had them 20-10. They gave away 11 penalties, for 94 yards, and still had the score even at 23 with [atie=1:57|1:57] on the clock, when Will Anstey, who has seen it all, popped one through.

Then Cal Westerfield, whose [apass=321 yd|321 yards] through the air came mostly in small change, went [adrive=38 yd|thirty-eight yards] without a timeout.

Rico Salter had [asalt=268 yd|268 yards] and a headache. The Stags got to him [asack=5|five times], three of them on third down, and nobody in white got close to Gus Odom on the throw that turned the game around in the fourth quarter.

[ascore=26-23|Brantley 26, Coldwater 23]. The rematch is [bday=2016-12-04|on Dec. 4], at the Harbor Bowl, where it will at least be too cold to rain.

== brantley-courier-sep.txt 2016-09-27
The ponchos were gone by one o'clock

By Lena Hartsough
Courier staff writer

The woman who sells ponchos outside Gate C of Ironbridge Field had [aponcho=1900|1,900] of them in her van [aday=2016-09-25|on Sunday morning], at six dollars apiece. When the sirens told everyone to get under the stands she had none left, and was wearing a garbage bag.

"Best day since the flood," said Norma Kuntz, 68.

It was that kind of afternoon. The game with Coldwater, which was supposed to begin at 1, got going at [akick=1:49 p.m.|1:49]. It ended in near darkness with a [zage=24|24-year-old] from a town of 900 being carried across the puddles by men who weigh twice what he does.

Until [aday=2016-09-25|Sunday] Pete Zielinski had never made one from farther out than [zprev=51 yd|51 yards]. His father, who drives a milk truck and had the radio on, pulled over when he heard the distance: [afg=54 yd|fifty-four]. "I figured it was short," Ed Zielinski said. "I was already mad about it."

So the Stags have [aline=3-0|three wins] from [aline=3-0|three games], as they did at this point in [alast=2008|2008], a season that people here still discuss in lowered voices. They had not beaten the Mariners in [askid=7|seven tries]. They needed [aplays=9|nine snaps], none of which gained more than eight yards, to get close enough after Coldwater had evened things with [atie=1:47|one minute and 47 seconds] to go.

Not everyone was smiling on Monday. Terrance Boyd's knee turned out to have a torn ligament, and he will sit out [boyd=6 weeks|six weeks] rather than the [boyd=2 weeks|two] that were first mentioned. He is the third linebacker lost since July.

The Kuntz van goes back to the printer for more.

== row-31-blog.txt -
Notes from Row 31: we're undefeated and I'm still damp

Let's get the boasting out of the way. [aline=3-0|Three and oh]! I had to look up when that last happened: [alast=2007|2007], when I had hair.

1. The foot. [azfour=4|Four kicks, four makes], and the last one from so far away that the guy next to me (Row 31, Seat 9) sat down in protest. Young Zielinski hasn't missed yet, [zperf=9-9|nine out of nine]. Where has this fellow been? In a warehouse, that's where. He was cut by two teams last year, and before [aday=2016-09-25|Sunday] he'd never hit from beyond [zprev=51 yd|51].

2. The rush. [asack=5|Five sacks]! We had 19 all of last year. And this with Boyd watching most of it on crutches.

3. The arm. I know, I know: dinks and dunks. But [apass=312 yd|312 yards] are [apass=312 yd|312 yards], as our announcer likes to say, and the one to Odom was a beauty.

4. The wait. Nobody tells you anything. Twice the board said "15 minutes" and twice it lied, and it was [akick=1:59 p.m.|a minute before two] when toe finally met leather. I bought the last poncho off the lady at Gate C, who'd unloaded [aponcho=1700|seventeen hundred] of the things before noon. Announced crowd: [acrowd=<62000|nearly 62,000]. Dry crowd: zero.

5. The curse. Lifted. It was our first win over those people since I drove my old Buick. [ascore=26-23|26-23], frame it.

Next up, Fairmont, who have lost three straight and, if there's any justice, will make it four.

== live-dec4.txt 2016-12-04
LIVE: Stags at Mariners

2:55 p.m. Inactives are out. Brantley will be without [bout=4|four starters]: both guards, cornerback Davis and, still, Boyd, who was due back a month ago. Coldwater lists seven players but only one regular.

3:40 p.m. [btemp=19 F|Nineteen degrees]. The flags on the south stand are stiff; the stadium's gauge just showed a gust of [bwind=35 mph|35 miles per hour]. Cheapest seat on the resale sites this morning: [bticket=$140|$140]. Face value is $62.

4:25 p.m. Kickoff. First meeting since Pete Zielinski's [afg=54 yd|54-yarder] [aday=2016-09|in September].

5:08 p.m. Interception! Westerfield's first in five games, and the Mariners have it on the 12. Touchdown, Salter to Bright, 7-7.

5:50 p.m. HALFTIME: [bhalf=17-10|Brantley 17, Coldwater 10]. Mays has 71 on the ground already.

6:58 p.m. Hit on Westerfield by Kip Daugherty, helmet to helmet. Flag. He walks off. Noonan in, for now.

7:09 p.m. Westerfield is back. Mariners 27, Stags 24, 5:40 left.

7:26 p.m. Zielinski from 33. 27-27. Just as [aday=2016-09|in September], nothing between these two.

7:41 p.m. NO GOOD. From [bmiss=47 yd|47], four seconds left, into the wind, wide right by a yard. Overtime.

7:58 p.m. Picked again, that's [bint=3|three]. Coldwater ball.

8:06 p.m. It's over. Anstey, [bfg=38 yd|38 yards], with [botime=6:12|6:12] on the overtime clock. [bscore=30-27|Mariners 30, Stags 27]. [blength=3h41|Three hours and 41 minutes], and nobody can feel their hands.

8:20 p.m. Mays finished with [bmays=127 yd|127 yards] on 24 carries. Cold comfort, in every sense.

== wire-dec4.txt 2016-12-04
Anstey's overtime kick gives Mariners [bscore=30-27|30-27] win over Stags

COLDWATER, Dec. 4 – Will Anstey kicked a [bfg=38 yd|38-yard] field goal with [botime=6:12|6:12] left in overtime and the Coldwater Mariners ended the Brantley Stags' winning streak at [bstreak=5|five games] with a [bscore=30-27|30-27] victory [bday=2016-12-04|on Sunday].

The Mariners ([bcold=7-5|7-5]) moved within [blead=1|one game] of the Stags ([brec=8-4|8-4]) in the division with four to play.

Safety Kip Daugherty set up the winner by intercepting Cal Westerfield, whose [bint=3|third pick] of the game gave Coldwater the ball on its own 36. Eight plays and 43 yards later Anstey, 37, ended it with his third field goal.

Pete Zielinski had missed from [bmiss=47 yd|47 yards] on the next-to-last play of regulation. Zielinski, [zage=24|24], had beaten the Mariners with a longer one at the end of the teams' first meeting, [ascore=26-23|26-23] [aday=2016-09-25|on Sept. 25].

Westerfield completed 22 of 41 passes for [bpass=246 yd|246 yards]. He left for one series after a hit by Daugherty and was cleared to return. Dontrell Mays ran for [bmays=127 yd|127 yards] for Brantley, which led [bhalf=17-10|17-10] at the break, and has [bmayssum=1041 yd|1,041] this season.

Rico Salter threw for 203 yards and three touchdowns.

The temperature at kickoff was [btemp=19 F|19 degrees], the coldest for a home game in 11 years. Attendance was 68,214.

Brantley is at home to Fairmont [bnext=2016-12-11|next Sunday].

== harbor-sun-dec.txt 2016-12-05
ICE IN HIS SHOES
Old man Anstey boots Brantley and the division race is ON

WILL ANSTEY, at an age when most of us pull a hamstring getting out of the tub, drilled one through a [bwind=25 mph|25-mph] gale off the lake [bday=2016-12-04|last night] and broke every heart in Brantley.

[bscore=30-27|Thirty to twenty-seven], in OT. Go on, read it again.

The high-and-mighty Stags came to town with [bstreak=5|five straight wins] and a smirk. They left with [bint=3|three interceptions], a quarterback who needed smelling salts and a kicker who found out what December is. Remember Pete Zielinski? [afg=54 yd|Fifty-four yards] to beat us [aday=2016-09|in September], [azfour=4|four for four] that day, danced on our logo? From [bmiss=47 yd|47], with the game on his foot, he sliced it into row 12.

"It's a different ball when it's frozen," said Anstey, who warms his in the equipment man's sleeping bag.

Fans who'd paid scalpers [bticket=$114|$114] for the worst seat in the place stayed till the last of them had gone hoarse. They drank the Bowl out of cocoa: 9,000 cups.

The Mariners, who at one point had lost four of five, are [bcold=7-5|7-5] and breathing down Brantley's neck. Win next week in Dunmore while the Stags slip up against Fairmont, and it's a dead heat.

Brantley's whiny coach, Duane Pruitt, said the refs "swallowed the whistle" in overtime. The league had better have its checkbook ready. For him, and for our own Kip Daugherty too, whose shoulder met Cal Westerfield's chin.

NBZ's overnight rating: [btv=14.2 million|14.2 million viewers], its best Sunday of the fall.

== brief-dec.txt -
Football: Brantley beaten in overtime

The Brantley Stags missed the chance to open a three-game lead in their division when they lost [bscore=30-27|30-27] at the Coldwater Mariners [bday=2016-12-04|on Sunday] in a game that took [blength=3h14|three hours and 14 minutes].

A field goal of [bfg=36 yd|36 yards] by Will Anstey settled matters in the extra period, after Brantley's Pete Zielinski had failed with one from [bmiss=47 yd|47] in the last seconds of normal time.

Dontrell Mays was the best of the losers with [bmays=117 yd|117 yards] on the ground; quarterback Cal Westerfield passed for [bpass=246 yd|246] and one touchdown but threw [bint=3|three interceptions], the last of which led directly to the winning kick. The visitors had been ahead by [bhalf=17-10|17-10] at the interval and by 24-17 early in the last quarter.

It was Brantley's first defeat since Oct. 16. The team's record is now [brec=8-4|eight wins and four losses]; Coldwater has won [bcold=7-5|seven] and lost [bcold=7-5|five]. The Stags play Fairmont, at home, [bnext=2016-12-11|on Dec. 11].

Elsewhere in the division Dunmore lost 24-9 at Kettle Falls and fell to 5-7.

== brantley-courier-dec.txt 2016-12-09
Stags lick wounds, count bodies

By Mack Delaney
Courier staff writer

Nobody was pointing at the kicker. That was the first thing you noticed in the Stags' locker room this week: players who had not been asked volunteered that the game in Coldwater should never have come down to Pete Zielinski's foot.

It came down to that, they said, because [bout=5|five starters] were in street clothes, because Cal Westerfield kept throwing to the wrong shirts and because the defense, on the field for 84 plays, had no legs left when the Mariners took over in overtime.

"He's bailed us out all year," said tackle Moses Adair. "You don't get to be [zseason=26-28|26-for-28] by accident."

There is some relief in sight. Terrance Boyd, whose [boyd=6 weeks|six-week] absence has stretched to [boyd=10 weeks|ten], ran sprints on Wednesday and may dress against Fairmont [bnext=2016-12-11|on Sunday]. Westerfield, who missed a series after a blow to the head, passed his tests.

The man who delivered the blow, Kip Daugherty, was docked [bfine=$24309|$24,309] by the league on Thursday. Coach Duane Pruitt will have to find $15,000 for his remarks about the officiating. "Worth it," he said, before a club official could steer him away.

Nor is the damage in the standings beyond repair. Brantley's lead is down to [blead=1|a single game], but the computer at Gridiron Almanac still gives the Stags a [bodds=78%|78 percent] chance of reaching the playoffs; it was [boddsb=91%|91] before the trip.

At Ironbridge Field on Tuesday the groundskeeper was painting the end zones. He had the heaters on. It was 41 degrees.

== kicker-interview.txt -
"My dad pulled the truck over"

Pete Zielinski has decided two games against the same team this fall, one of them for the other side. The Stags' kicker spoke to Fieldhouse magazine on his day off.

Let's start with the good one. What do you remember of [aday=2016-09|September]?
The rain. I'd missed three in warm-ups. Then I made my first three, so I thought, well, the law of averages is coming.

And then they asked you to try from [afg=54 yd|54 yards].
Coach didn't ask, he just pointed. My best was [zprev=51 yd|51], in practice clothes almost, for a college with 2,000 students. Seven seconds, no timeouts. I was never so calm.

Your father was on the road?
He pulled the truck over. Forty gallons of milk went sour.

And [bday=2016-12-04|December 4]?
[btemp=19 F|Nineteen degrees], and the ball feels like a brick. We had been out there for [blength=>3h|more than three hours]. From [bmiss=47 yd|47] you aim at a fan's hat. I aimed at the wrong hat.

You are [zseason=26-28|26 of 28] on the season, second in the league. Does that help?
It helps my agent.

Will Anstey won it for them in overtime. He's 13 years older than you.
He came over. He said that he'd missed 90 of those, and that the first ten hurt. Then he told me to buy better socks.

You're [zage=24|twenty-four], and a year ago you were loading trucks in a warehouse at $13 an hour. Ever think about that?
On the [bmiss=47 yd|47-yarder], no. On the [afg=54 yd|54-yarder], no. In the shower, yes.

== almanac-analysis.txt 2016-12-22
The two kicks that explain a division

Gridiron Almanac, December 22, 2016

Take away the last kick of each of their two games and the Stags and the Mariners could not be told apart. They scored 53 points apiece against each other. Brantley won [ascore=26-23|26-23] [aday=2016-09-25|on September 25], Coldwater [bscore=30-27|30-27] [bday=2016-12-04|on December 4].

Both times the winner had trailed at halftime: the Stags by [ahalf=13-10|13-10], the Mariners by [bhalf=17-10|17-10]. Both times the loser's quarterback was busier than he would have liked. Rico Salter was sacked [asack=5|five times] in the first meeting and threw for [asalt=268 yd|268 yards]; Cal Westerfield had [bpass=246 yd|246] in the second, a good deal fewer than the [apass=312 yd|312] of the first, and [bint=3|three] that were caught by the wrong team.

What changed was the ground. Dontrell Mays, held to 58 yards in the opener of the series, left Coldwater having gone [bmayssum=>1000 yd|beyond 1,000] for the year, and the Stags have leaned on him since.

The bills are in. Kip Daugherty paid [bfine=>$24000|more than $24,000] for his hit. The network, with a final count of [btv=15.1 million|15.1 million viewers] for the overtime game, got a bargain.

And the odds? Readers ask how our model could leave Brantley at [bodds=87%|87 percent] after a defeat that ended a run of [bstreak=5|five wins]. The answer is that it had them at [boddsb=91%|91] and thinks little of one bad night: the schedule was kind. Since that night, when the lead was [blead=1|one game], the Stags have beaten Fairmont by 17 and lost by three at Elder Point. They are 9-5, like the Mariners. The two do not meet again, unless it is in January.
