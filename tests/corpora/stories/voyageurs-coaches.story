# One hockey club dismisses two coaches in 14 months: the Voyageurs drop Hallgren (24 November 2014) and his successor
# Cloutard (18 January 2016). Records of a season and of the whole time with the club, of two men and an interim spell,
# streaks, last games, contracts and what was left of them, ages, crowds, first games of the successors, ranks, and the
# number of each coach in the club's row stay apart.

aday      | date     | compatible  | day on which Hallgren was dismissed                       | 24 November 2014 v. November 2014, 2014
arec      | score    | agree       | record of the season at Hallgren's dismissal              |
atot      | score    | agree       | Hallgren's record with the Voyageurs                      |
apoints   | count    | agree       | points of the Voyageurs at Hallgren's dismissal           |
astreak   | count    | agree       | consecutive defeats before Hallgren's dismissal           |
alast     | score    | agree       | score of Hallgren's last game                             |
aage      | age      | discrepancy | Hallgren's age in November 2014                           | 56 v. 58
aclock    | time     | discrepancy | when Hallgren was called                                  | 6:45 v. 7:15 a.m.
apay      | money    | discrepancy | what the club still owed Hallgren                         | $2.7 million v. $2.1 million
asalary   | money    | agree       | Hallgren's yearly pay                                     |
aends     | date     | agree       | when Hallgren's contract ran out                          |
apower    | percent  | discrepancy | success of the Voyageurs' power play in 2014              | 9.8 v. 8.9 percent
askday    | date     | agree       | day on which the team was made to skate without pucks     |
askate    | duration | discrepancy | how long the team was made to skate on the Sunday         | 50 minutes v. 35 minutes
awalk     | measure  | discrepancy | how far Hallgren walked home                              | three miles v. two miles
ahired    | date     | discrepancy | month in which Hallgren was hired                         | June 2012 v. May 2012
atime     | duration | compatible  | how long Hallgren was in charge                           | 29 months v. more than two years
acrowd    | count    | compatible  | average crowd at the time of Hallgren's dismissal         | 12,318 v. more than 12,000
apetition | count    | update      | signatures against Hallgren                               | 3,100 on the day before, 7,400 in the end
afirst    | date     | agree       | day of Cloutard's first game                              |
afirstsc  | score    | agree       | result of Cloutard's first game                           |
playoffs  | date     | discrepancy | year in which the Voyageurs were last in the playoffs     | 2009 v. 2008
move      | date     | agree       | year in which the club moved to Lake Marion               |
gmage     | age      | agree       | age of general manager Penner in 2016                     |
bday      | date     | compatible  | day on which Cloutard was dismissed                       | 18 January 2016 v. January
brec      | score    | agree       | record of the season at Cloutard's dismissal              |
btot      | score    | agree       | Cloutard's record with the Voyageurs                      |
bspell    | score    | agree       | Cloutard's record in his first season                     |
bmissed   | count    | agree       | points by which the playoffs were missed in 2015          |
bstreak   | count    | discrepancy | consecutive defeats before Cloutard's dismissal           | six v. seven
blast     | score    | agree       | score of Cloutard's last game                             |
blastday  | date     | compatible  | day of Cloutard's last game                               | 17 January v. last month
bage      | age      | agree       | Cloutard's age at his dismissal                           |
bgames    | count    | agree       | games that Cloutard played as a defenseman                |
bcont     | duration | agree       | length of Cloutard's contract                             |
bcontval  | money    | agree       | worth of Cloutard's contract                              |
bowed     | money    | compatible  | what the club still owes Cloutard                         | $5.4 million v. more than $5 million
bmeet     | duration | agree       | how long Cloutard's last meeting lasted                   |
bassist   | count    | discrepancy | assistants dismissed with Cloutard                        | two v. three
border    | ordinal  | discrepancy | which coach since the move Cloutard was                   | seventh v. eighth
brank     | ordinal  | discrepancy | place of the Voyageurs in the league in January 2016      | 29th v. 28th
bgap      | count    | agree       | points between the Voyageurs and a playoff place in 2016  |
bthrown   | count    | discrepancy | sweaters thrown on the ice in Cloutard's last game        | 11 v. seven
bnext     | date     | agree       | day of Dragan's first game                                |
dragan    | age      | agree       | Dragan's age                                              |
cands     | count    | update      | candidates to follow Cloutard for good                    | three at first, five in February

== agency-nov24.txt 2014-11-24
Voyageurs fire coach Hallgren after [astreak=8|eighth straight loss]

LAKE MARION, Nov. 24, 2014 – The Lake Marion Voyageurs fired head coach Stu Hallgren [aday=2014-11-24|on Monday], two days after a [alast=6-1|6-1] defeat at Superior Falls, their [astreak=8|eighth in a row], left them with [apoints=16|16 points] from 22 games.

Assistant Rejean Cloutard, 46, will be in charge when the Voyageurs ([arec=7-13-2|7-13-2]) play Port Alder at home [afirst=2014-11-26|on Wednesday].

Hallgren, [aage=56|56], was hired in [ahired=2012-06|June 2012] and had a record of [atot=84-78-24|84-78-24]. His contract, which pays him [asalary=$1.8 million|$1.8 million] a season, runs until [aends=2016|2016]; the club still owes him [apay=$2.7 million|$2.7 million].

"This is a result-oriented business and we ran out of results," general manager Walt Penner said. He declined to say whether he had considered resigning himself.

The Voyageurs have scored on [apower=9.8%|9.8 percent] of their power plays, the worst rate in the league, and have been without center Jonas Wikander, their top scorer, for 12 games.

They have not reached the playoffs since [playoffs=2009|2009]. Attendance at Ferry Street Arena, which holds 16,100, has fallen to [acrowd=12318|12,318] a game.

A petition for the coach's removal had [apetition=3100|3,100 signatures] by Sunday.

== marion-journal-nov.txt 2014-11-26
He fed the dog, then he walked the lake

By Connie Aldersen

The telephone in the Hallgrens' kitchen rang at [aclock=6:45 a.m.|a quarter to seven] [aday=2014-11-24|on Monday], and the coach of the Voyageurs, who was making oatmeal, let it ring four times. "I knew the number," he said. "You don't get good news from the rink before breakfast."

He drove in, shook Walt Penner's hand, left his car keys for the assistant who would need the parking space and set out for home along the shore: [awalk=3 mi|three miles], in dress shoes, in sleet. A man in a truck offered him a lift and then, recognizing him, his opinion.

So ended [atime=29 months|29 months] that had begun with a parade of sorts. It is easy to forget now that in Stu Hallgren's first winter the Voyageurs won 41 games.

What went wrong? Ask a dozen players and you hear about [askate=50 min|fifty minutes] [askday=2014-11-23|on Sunday], up and down, without a puck, [astreak=8|eight defeats] to the bad and with two men throwing up at the boards. "He'd lost us in October," said one. "[askday=2014-11-23|Sunday] he just counted us."

Ask Hallgren and he'll tell you that Jonas Wikander has a bad hip.

He leaves with [atot=84-78-24|84 wins, 78 losses and 24] that ended in overtime, a house that is paid for and [apay=$2.7 million|$2.7 million] to come. He is [aage=56|56]. Mary Hallgren has asked him to paint the porch.

Rejean Cloutard has his first practice behind him. It took 38 minutes, with pucks.

== blueline-blog.txt -
So they finally did it

I'm not going to dance on a man's grave. But.

When you lose [astreak=8|eight on the trot], when you go into Superior Falls and come out [alast=6-1|6-1] the worse, when you score [apower=8.9%|8.9 per cent] of the time with an extra man on the ice, somebody has to go, and it's cheaper than trading the whole blue line. [apoints=16|Sixteen points]! At the end of November! We've had better Novembers in seasons when we had no building.

They tell me that the call came at [aclock=7:15 a.m.|quarter past seven] in the morning. Civilized, I guess. I'd have done it at midnight in Superior Falls.

The famous death march of [askday=2014-11-23|Sunday] has grown in the telling. My brother-in-law drives the Zamboni and says it was [askate=35 min|thirty-five minutes] by the clock over the penalty box. That's still [askate=35 min|thirty-five] more than you should need.

Now for the bill. Stu gets [asalary=$1.8 million|1.8 million] a year to paint his porch till [aends=2016|2016]. Penner, who hired him in [ahired=2012-05|May 2012] after his "worldwide search" (it got as far as Moose Jaw), gets to keep his chair.

And the petition? I was [apetition=7400|number 7,400], the last one on it before they took the thing down. Sorry, Stu.

Let's see what Reggie Cloutard can do. He played [bgames=611|611 games] on that blue line back when it was one, and nobody ever walked around him twice.

== brief-nov.txt -
Hockey: Lake Marion win under new coach

The Lake Marion Voyageurs ended a run of [astreak=8|eight defeats] with a [afirstsc=3-2|3-2] victory over Port Alder [afirst=2014-11-26|on Wednesday], in their first game since the dismissal of Stu Hallgren.

Rejean Cloutard, a former defenseman who has been promoted from the bench for the time being, gave a first start in a month to goaltender Vili Aho, who stopped 33 shots. Erik Sundstrom got the winner with 1:12 left.

Hallgren, [aage=58|58], had been relieved of his duties [aday=2014-11-24|on Monday] after [atime=>2 years|more than two years] in the post. The team stood last in its division with a record of [arec=7-13-2|seven wins, 13 losses and two overtime losses]. He is due another [apay=$2.1 million|2.1 million dollars] from a contract that has until [aends=2016|2016] to run.

Cloutard, who is the second-youngest head coach in the league, refused to take any credit. "I opened the door and they went through it," he said. "Ask me again when we have lost one."

The crowd, announced as 13,004, was above the average for the season of [acrowd=>12000|more than 12,000]. Lake Marion visit Granby on Friday.

== agency-jan18.txt 2016-01-18
Voyageurs dismiss Cloutard, second coach in 14 months

LAKE MARION, Jan. 18, 2016 – The Lake Marion Voyageurs dismissed coach Rejean Cloutard and [bassist=2|two of his assistants] [bday=2016-01-18|on Monday], the morning after a [blast=5-4|5-4] overtime loss to Granby that was their [bstreak=6|sixth consecutive defeat].

The Voyageurs ([brec=17-22-6|17-22-6]) are [brank=29|29th] among the league's 30 teams and [bgap=11|11 points] from a playoff place.

Mike Dragan, [dragan=43|43], who coached their farm team in Pittman, will take over on an interim basis, starting with a home game against Port Alder [bnext=2016-01-20|on Wednesday].

Cloutard, [bage=47|47], followed Stu Hallgren [aday=2014-11|in November 2014] and went [bspell=33-20-7|33-20-7] over the rest of that season, which ended [bmissed=2|two points] short of the playoffs. He was rewarded with a [bcont=3 years|three-year] contract worth [bcontval=$6.6 million|$6.6 million]. In all he was [btot=50-42-13|50-42-13].

"I thought that I had found the man," said general manager Walt Penner, [gmage=61|61], who has now hired and fired three coaches. "I thought so the last time, too."

The club is said to owe Cloutard [bowed=$5.4 million|$5.4 million]. As a player he appeared in [bgames=611|611 games], all of them for the Voyageurs, here and in the city they left in [move=2002|2002].

Hallgren had been let go with the team at [arec=7-13-2|7-13-2].

== live-jan18.txt 2016-01-18
Voyageurs press conference, live

11:20 a.m. The club's note had three sentences and a spelling mistake. Rejean Cloutard is out. So are [bassist=2|two assistants], Farrow and Lemieux-Roy; goalie coach Hedlund stays.

12:10 p.m. Cloutard was told at the rink [bday=2016-01-18|this morning], in a meeting of [bmeet=20 min|20 minutes], I hear. He was seen carrying a box and a fern.

12:45 p.m. Chairs for sixty, and we are about a hundred. After [bstreak=6|six straight losses], everybody has come to see the hangover.

1:02 p.m. General manager Walt Penner, owner Frank Delacourt, 74, and Mike Dragan, who looks as if he'd slept in the bus from Pittman. He may have.

1:06 p.m. Penner: "We're [bgap=11|eleven points] out with 37 to play. I've seen worse. I haven't seen it often."

1:11 p.m. He is asked about [blastday=2016-01-17|last night]. "When people throw their sweaters at you, you notice." I counted [bthrown=11|eleven], plus a shoe.

1:14 p.m. Dragan, [dragan=43|43], says that he'll change the goalie for Port Alder [bnext=2016-01-20|on Wednesday] and nothing else.

1:20 p.m. [cands=3|Three names] on the list for the permanent job. [cands=3|Three]. He won't say who. Dragan's is one.

1:25 p.m. How much is this costing, Mr. Delacourt? "[bowed=>$5 million|More than five million]. I could have bought a defenseman." Next to him Penner looks at his shoes.

1:31 p.m. Over. There's cake, for some reason.

== lake-mirror.txt 2016-01-19
REGGIE GETS THE HOOK
Voyageurs boss shown door after [bstreak=7|SEVEN-game] slide

WALT THE KNIFE has struck again. And this time he needed [bmeet=20 min|a whole twenty minutes].

Rejean Cloutard, [bage=47|47], the local hero who bled for this club on both sides of the boards, was marched out of Ferry Street [bday=2016-01-18|yesterday] with his fern under his arm and [bassist=3|three assistants] in his wake.

The end had come [blastday=2016-01-17|the night before], with 19 seconds gone in overtime, when Granby's Tommy Rusk made it [blast=5-4|5-4] and the sweaters started to fly. [bthrown=7|Seven] of them hit the ice. One was a Cloutard.

The Voyageurs, who were tenth at Thanksgiving, are now [brank=28|28th]. They have given up five goals or more in nine games.

"Every coach is a genius till his goalie can't stop a beach ball," growled defenseman Pete Kowalchuk. He was the only player to show his face.

Penner, [gmage=61|61], faces the music with a contract until 2018 and no shortage of bulletproof glass. When his last man, Stu Hallgren, got the boot in [aday=2014|2014], fans had to sign a petition first. Nobody bothered with one this time.

Next into the shark tank is baby-faced Mike Dragan, [dragan=43|43], who gets Port Alder [bnext=2016-01-20|tomorrow] and, if he's lucky, a parking space.

== hallgren-interview.txt -
"Mine took four minutes"

Stu Hallgren coaches in Switzerland now, in a rink with cows behind it. He spoke by telephone to Bench magazine two weeks after his successor at Lake Marion went the way he had.

Did you call Rejean?
I wrote to him. You don't pick up the phone that week.

He had a [bmeet=20 min|twenty-minute] talk with Walt Penner, it's said.
Mine took four minutes. He'd called at [aclock=6:45 a.m.|a quarter to seven], so he had had time to boil it down.

You walked home. It has become a legend.
It grows with every telling! It's [awalk=2 mi|two miles]. I measured it for the insurance.

And the [askday=2014-11-23|Sunday] skate?
I'm not proud of it. [askate=50 min|Fifty minutes]. We had lost [alast=6-1|6-1] and nobody had so much as slashed anybody. But I'd had [astreak=8|eight losses] and no sleep.

Was it fair to judge you on seven weeks?
They judged me on 186. That's [atime=29 months|29 months]. I'd have liked thirty.

You were paid until the summer of [aends=2016|2016].
I still am. People think that's nice. It's [asalary=$1.8 million|1.8 million] a year for not being asked anything.

He was your assistant. Did he want your job?
Reggie? He played [bgames=611|611 games] for that club with a knee like a bag of marbles. If they'd asked him to drive the bus he'd have driven it. He won his first one, [afirstsc=3-2|three to two], and he sent me the puck.

Would you go back?
There's a cow looking at me. Ask her.

== archive-coaches.txt -
The men behind the Voyageurs' bench

From the Journal's files, updated in January 2016

When the club came to Lake Marion in [move=2002|2002] it brought a coach along, Buck Tremaine, who lasted until he saw the winter. There have been others since.

Tremaine stayed for 71 games. Art Lund, who followed him, took the Voyageurs to a semifinal in 2005. Paul DiSanto had them for two years and lost 100 times. Under Gary Eklund, a schoolteacher, they made the playoffs in [playoffs=2009|2009], for the last time so far, and were beaten in four straight. Eklund resigned in 2010 for reasons of health; Jim Prokop, the first to be hired by Walt Penner, was gone by the spring of 2012.

Then came Stu Hallgren, the sixth, appointed in [ahired=2012-06|June 2012]. He won more games than any of them, [atot=84-78-24|84], and lost [atot=84-78-24|78], with [atot=84-78-24|24 overtime losses], until [aday=2014-11|November 2014], when the fans' petition, which was closed with [apetition=7400|7,400 names], got its way.

Rejean Cloutard, the [border=7|seventh], is so far the only one to have played here. His first half-season was the best that the club has had, [bspell=33-20-7|33-20-7], and his last the worst since DiSanto: [brec=17-22-6|17-22-6] when they let him go, [btot=50-42-13|50-42-13] overall. He was given [bcont=3 years|three years] and got nine months of them.

Mike Dragan is number eight, with the word "interim" in front of it. So it was with Cloutard.

== analysis-feb.txt 2016-02-11
Three weeks on, the Voyageurs have the same problem and a new coach

By Owen Laska

Mike Dragan won his first game and lost his next five. Nothing about the Lake Marion Voyageurs suggests that the man behind the bench was what ailed them, and nothing about their management suggests that it will stop looking there.

Count the money. Rejean Cloutard was signed last April for [bcontval=$6.6 million|$6.6 million] over [bcont=3 years|three years], after he had taken a dead team to within [bmissed=2|two points] of the playoffs. He is owed [bowed=$5.4 million|5.4 million] for staying at home. Stu Hallgren, let go in [aday=2014-11|November 2014], is on the books until [aends=2016|this summer]. Dragan makes $400,000. The club is thus paying three head coaches, two of them handsomely, for a team that was [brank=29|29th] when it made its latest change and has not moved since.

Count the coaches. Cloutard was the [border=8|eighth] since the move of [move=2002|2002]. Walt Penner, [gmage=61|61], chose the last few himself.

Count the excuses. In [aday=2014|2014] it was Wikander's hip and a power play that clicked [apower=9.8%|9.8 percent] of the time. [blastday=2016-01|Last month], on the night of that [blast=5-4|5-4] loss to Granby, it was the goaltending. Since [bday=2016-01|January] the power play has improved. The goaltending has not, because it is the same goaltending.

The search is said to be down, or rather up, to [cands=5|five candidates], from the [cands=3|three] of whom Penner spoke. One is a woman, who coaches the Olympic team; one is 68.

In Lake Marion they have not seen a playoff game since [playoffs=2008|2008]. A boy born that week can skate.
