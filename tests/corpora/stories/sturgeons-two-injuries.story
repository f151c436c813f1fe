# Two players of one ice-hockey club: Cal Hedlund is hit on 18 January 2014 and retires on 9 September; Anton Rybar's
# tendon is cut by a skate on 25 October. Goals of a season and of a career, games missed now and in 2011, concussions, two
# contracts (whole, yearly, what is left), a ban and pay lost, first words on an absence and later ones, times of a nurse,
# an operation and a rehabilitation, records with and without a player, stay apart.

ahit      | date     | compatible  | day on which Hedlund was hit                                  | 18 January v. January
aout      | duration | update      | how long Hedlund will be out, before he was ruled out         | a week by the first word, six weeks after the tests
amiss     | count    | discrepancy | regular-season games that Hedlund missed in 2014              | 36 v. 34
aold      | count    | agree       | games that Hedlund missed with a concussion in 2011           |
aconc     | ordinal  | discrepancy | which concussion of Hedlund's career it was                   | fourth v. third
ascore    | score    | agree       | result of the game of 18 January                              |
aoldyr    | date     | agree       | year of Hedlund's concussion before                           |
arun      | count    | agree       | seasons that Hedlund's contract had to run                    |
aretire   | date     | agree       | when Hedlund's number will be retired                         |
ahearday  | date     | agree       | day of Krol's hearing                                         |
aban      | count    | agree       | games for which Krol was suspended                            |
alost     | money    | compatible  | pay that Krol lost                                            | $73,170 v. more than $73,000
ahear     | duration | agree       | length of Krol's hearing                                      |
age       | age      | agree       | Hedlund's age                                                 |
agoal     | count    | agree       | goals of Hedlund in 2013-14                                   |
acareer   | count    | discrepancy | goals of Hedlund's career                                     | 312 v. 321
agames    | count    | compatible  | games of Hedlund's career                                     | 1,047 v. more than a thousand
acap      | duration | discrepancy | how long Hedlund was captain                                  | eight years v. nine
adraft    | ordinal  | agree       | place at which Hedlund was drafted                            |
adraftyr  | date     | agree       | year in which Hedlund was drafted                             |
acont     | money    | agree       | worth of Hedlund's contract                                   |
acontyr   | duration | agree       | length of Hedlund's contract                                  |
aleft     | money    | agree       | what is left of Hedlund's contract                            |
adark     | duration | agree       | how long Hedlund stayed in a dark room                        |
aweight   | measure  | discrepancy | weight that Hedlund lost                                      | 18 v. 28 pounds
aday      | date     | compatible  | day on which Hedlund retired                                  | 9 September v. September
ahour     | time     | discrepancy | hour of Hedlund's press conference                            | 10:30 v. 11:30
atitle    | date     | discrepancy | year of the club's title                                      | 2007 v. 2006
aseries   | score    | agree       | series that the club lost in the spring of 2014               |
anum      | count    | agree       | number of Hedlund's sweater                                   |
afans     | count    | compatible  | people at Hedlund's farewell                                  | 2,300 v. more than 2,000
coach     | age      | agree       | Tillotson's age                                               |
bhit      | date     | compatible  | day on which Rybar was cut                                    | 25 October v. October
bperiod   | duration | agree       | time of the second period at which Rybar was cut              |
bcut      | measure  | discrepancy | length of the cut                                             | four v. six inches
bstitch   | count    | agree       | stitches in Rybar's leg                                       |
bsurg     | duration | discrepancy | length of Rybar's operation                                   | 2 hours 40 v. 3 hours 40
bdocs     | count    | discrepancy | surgeons who operated on Rybar                                | three v. four
bfoot     | duration | agree       | how soon the trainer was with Rybar                           |
bout      | duration | update      | how long Rybar will be out                                    | four months at first, six after an infection
bage      | age      | agree       | Rybar's age                                                   |
bmin      | duration | agree       | Rybar's playing time a game                                   |
bpts      | count    | agree       | Rybar's points of the season                                  |
bcont     | money    | agree       | worth of Rybar's contract                                     |
bcontyr   | duration | agree       | length of Rybar's contract                                    |
bper      | money    | agree       | yearly worth of Rybar's contract                              |
brec      | score    | agree       | club's record when Rybar was hurt                             |
bwithout  | score    | agree       | club's record in the twelve games after that                  |
bcrowd    | count    | compatible  | attendance on the night of Rybar's injury                     | 17,412 v. more than 17,000
bpd       | ordinal  | agree       | period in which Rybar was cut                                 |
bscore    | score    | agree       | result of the game of 25 October                              |
bdozen    | count    | agree       | games that the club played without Rybar, by the record       |
bsigned   | date     | compatible  | when Rybar signed his contract                                | July 2013 v. 2013
bcards    | count    | discrepancy | get-well cards that Rybar received                            | 4,100 v. 1,400
bsocks    | percent  | discrepancy | share of players who wear cut-proof socks                     | 38 v. 28 percent
bsockp    | money    | agree       | price of a pair of cut-proof socks                            |
bsub      | money    | discrepancy | Nyholm's pay                                                  | $2.1 million v. $1.2 million

== wire-jan19.txt 2014-01-19
Sturgeons captain Hedlund hurt in [ascore=3-2|3-2] win

DUNCAN HARBOR, Jan. 19 – Cal Hedlund, the captain of the Duncan Harbor Sturgeons, left the ice on a stretcher after a hit to the head from Rivermont defenseman Wade Krol in the second period of Duncan Harbor's [ascore=3-2|3-2] victory over the Stokers [ahit=2014-01-18|on Saturday night].

Hedlund, [age=35|35], was conscious and moved his arms and legs, the team said. He has a concussion and is expected to be out for [aout=1 week|about a week].

The center had just passed the puck when Krol, who is 6-foot-5 and weighs 238 pounds, caught him with a shoulder near the red line. Krol was given a major penalty and ejected. The league has asked him to a hearing [ahearday=2014-01-20|on Monday].

"I thought that we'd gotten that out of our game," said coach Ray Tillotson, [coach=51|51].

It is the [aconc=4|fourth concussion] of Hedlund's career. The last, in [aoldyr=2011|2011], cost him [aold=22|22 games].

He has [agoal=17|17 goals] and 24 assists this season, his 16th in the league, all of them with the Sturgeons, who took him with the [adraft=14|14th pick] of the [adraftyr=1997|1997 draft].

Tomas Lind scored the winner with 1:12 left. Afterward the Sturgeons gathered at the tunnel through which the captain had been carried, and rapped their sticks on the boards.

They play at Elk Forks on Tuesday.

== brief-krol.txt 2014-01-21
Stokers' Krol suspended for [aban=5|five games]

NEW YORK, Jan. 21 – Rivermont Stokers defenseman Wade Krol was suspended for [aban=5|five games] without pay on Tuesday for his hit on Duncan Harbor captain Cal Hedlund.

The head was the main point of contact and could have been avoided, the league's department of player safety said in a video that runs for two minutes and 14 seconds. Krol, 26, was suspended for two games last season, in which he also paid a fine for slashing.

He stands to lose [alost=$73170|$73,170] in salary, which goes to a fund for players in need. He'll be able to return on Feb. 1 against Elk Forks.

Krol took part in a hearing by telephone [ahearday=2014-01-20|on Monday] that lasted [ahear=40 min|40 minutes]. "I'm not that guy," he told reporters in Rivermont. "I sent Cal a message, and I hope that he's fine."

Hedlund, [age=35|35], is not so fine as was thought. The Sturgeons said on Tuesday that after further tests he would be out for [aout=6 weeks|six weeks], and not merely [aout=1 week|a week]. Winger Tomas Lind, 23, who has 15 goals, will wear the captain's C in his absence.

The two clubs meet again on March 8 in Rivermont. Tillotson, the Duncan Harbor coach, said that he had told his men to look at the scoreboard, "and only there."

== times-dark-room.txt 2014-02-14
The man in the basement hears everything

By Greta Vanderloo
Harbor Times

DUNCAN HARBOR – There is a blanket nailed over the window. There is a mattress, a radio that may be turned on for an hour if the volume is at one, and a bowl of almonds, because almonds can be eaten slowly.

This is where the captain of the Sturgeons has lived for [adark=23 days|23 days]. His daughters, 9 and 6, come down in socks. The dog, who is less careful, has been sent to an aunt.

"You hear the furnace," says Cal Hedlund. "You hear the neighbor's furnace. You get so you can tell from the way the plow sounds how much it snowed."

Since Wade Krol's shoulder met his jaw [ahit=2014-01-18|on Jan. 18] he has been up the stairs on four evenings. On one he tried to watch his team and got to the anthem. He has lost [aweight=18 lb|18 pounds]. His wife, Ingrid, who teaches chemistry, keeps a chart: light, noise, nausea, words he could not find. Some days have improved. Tuesday hadn't.

What the club has said is [aout=6 weeks|six weeks]. What nobody says is that this would put him on the ice for March, or that the doctor from Minneapolis who came to the house last Friday stayed for three hours and talked mainly to Ingrid.

The mail comes in a milk crate, about sixty letters a day, and Ingrid reads out the short ones. A boy of seven from Elk Forks has enclosed his night-light, in case.

It isn't as if he was new to it. There was the elbow in 2003. In [aoldyr=2011|2011] he sat for [aold=22|22 games], and came back to score in his first. This concussion is his [aconc=3|third].

He could stop. He has made his money, or most of it: a contract of [acontyr=6 years|six years] and [acont=$33 million|$33 million] has [arun=2|two seasons] to run. He has his name on the Cup, from [atitle=2007|2007], and a number, [anum=16|16], which nobody here is likely to wear again.

"If you'd asked me at Christmas, I would've said they'd have to carry me out," he says. He waits for a laugh. Then, in the dark, he makes it himself.

== wire-sep9.txt 2014-09-09
Hedlund, Sturgeons captain, retires because of concussion

DUNCAN HARBOR, Sept. 9 – Cal Hedlund, who led the Duncan Harbor Sturgeons to their only championship in [atitle=2007|2007], announced his retirement [aday=2014-09-09|on Tuesday], after months of headaches from the hit that ended his season.

"My head made the decision," Hedlund, [age=35|35], told a news conference at [ahour=10:30|10:30 a.m.], reading from a card. "I'd have argued, but it hurts to argue."

He retires with [acareer=312|312 goals] in [agames=1047|1,047 games], all for Duncan Harbor, whose captain he was for [acap=8 years|eight years]. A collision with Rivermont's Wade Krol [ahit=2014-01-18|on Jan. 18] left him with a concussion; he missed the remaining [amiss=36|36 games] of the regular season and a playoff series that the Sturgeons lost to the same opponent, [aseries=4-2|4-2].

Hedlund will be paid the [aleft=$11 million|$11 million] that he is owed for the last [arun=2|two seasons] of a [acontyr=6 years|six-year] contract worth [acont=$33 million|$33 million], as he is formally on the injured list. It will not count against the salary cap.

The club said that his No. [anum=16|16] would be retired [aretire=2015-02|in February]. Some [afans=2300|2,300 people] waited outside the Beacon Center and sang when he came out, until he put a finger to his lips.

He was the [adraft=14|14th player] chosen in the [adraftyr=1997|1997] draft.

== daily-siren.txt -
CAP'N CALLS IT
Tears for Hedlund as wrecked head ends reign

WE'LL always have [atitle=2006|2006]. The year of the Cup was the year of Cal, and [aday=2014-09-09|yesterday] it all came back in a rush when the big guy with No. [anum=16|16] on his back walked out at [ahour=11:30|half past eleven], shades on, and quit.

He's just [age=35|35]. He has [acareer=321|321 goals], a limp, two gorgeous girls and, after that cheap shot by bad boy Wade Krol, a brain that can't handle a birthday party.

Cal told a hushed room that he'd dropped [aweight=28 lb|28 pounds] in the spring, when he couldn't keep down so much as toast, and that on the worst days he forgot the name of his own street. "It's Maple," he said. "I wrote it on my hand."

And the thug who did it? [aban=5|Five games]. He lost [alost=>$73000|seventy-three grand and change]. He's made that back in a fortnight, folks. He wasn't returning our calls.

More than [afans=>2000|two thousand] faithful stood in the drizzle with candles. Nobody chanted. Somebody had passed round a sign: SSSH.

Hedlund wore the C for [acap=9 years|nine years] and never once ducked a question from this paper, including the stupid ones. He came back in [aoldyr=2011|2011] when they said that he wouldn't. He won't be back now.

Cheers, Cal. Mind the light.

== hedlund-interview.txt -
"I read menus now"

Cal Hedlund has agreed to talk for 20 minutes, with a kitchen timer on the table.

How are you?
Better than in the basement. I did [adark=23 days|twenty-three days] down there. My record for this month is a supermarket, at noon, on a Saturday.

You missed [amiss=34|34 games] and then the playoffs. When did you know?
In March. I went to the rink to tape a stick, and I taped it, and then I had to sit down, and I thought, that was your comeback, buddy.

How many had you had, honestly?
The doctors count [aconc=4|four with this one]. I count the ones I drove home from.

Do you think about Krol?
I'd rather he'd gotten up that morning with a cold. He did his [aban=5|five]. He wrote me. It was a decent letter, with a lot of commas.

You still get the money, [aleft=$11 million|eleven million].
I do, and I've been told what I should feel about it. I played [agames=>1000|a thousand and some games]. I'd give it for a movie with my kids.

What will you miss?
Pregame soup. I've no use for the goals. Ask me how many I had last season.

[agoal=17|Seventeen].
See, I would have said twelve.

You saw Anton Rybar go down [bhit=2014-10|last month].
On the radio I did. They don't show you much on the radio, which is good. I went to see him. We're quite a pair: he can't walk and I can't look. He's [bage=27|twenty-seven]. It's a leg. I told him: Anton, legs are wonderful things. They give you a date when they're done.

They gave him [bout=4 months|four months].
There you go.

(The timer rings.)

== live-oct25.txt 2014-10-25
Sturgeons v. Fort Hale – live

7:08 PM Puck drop at the Beacon Center. Both teams have five wins; the banner with the [anum=16|16] goes up [aretire=2015-02|in February], but there's one behind the penalty box already, hand-made.

7:31 1-0 Duncan Harbor. Rybar from the point through a crowd. That's [bpts=7|seven points] for him in nine games.

7:52 End of one. Rybar's played ten minutes of the twenty. That's how they use him: he's averaging [bmin=25:41|25:41].

8:19 Oh, no. [bperiod=6:48|6:48] of the [bpd=2|second]. Rybar's down behind the net. It was a skate, Dupree fell and his skate came up. There's a lot of blood on the ice.

8:20 The trainer, Bev Okerlund, was over the boards and at his side in [bfoot=12 s|twelve seconds]; we've just seen the replay and wish that we hadn't. She has both hands round his calf.

8:24 He's off, on a stretcher, left leg. He raised a thumb. The [bcrowd=17412|17,412] here are on their feet and you can't hear a thing. They've done this before, and too lately.

8:41 They're scraping the ice.

8:58 2-1. Nobody's cheering much.

9:47 Final: [bscore=4-1|4-1] Sturgeons, who're [brec=6-3|6-3]. Tillotson: "He's in surgery. I don't have anything. I don't care about the game."

11:50 He's out of the operating room, the club says, after [bsurg=2h40|two hours and 40 minutes]. The Achilles tendon was cut through. The artery was not.

== wire-oct26.txt 2014-10-26
Sturgeons' Rybar has surgery after being cut by skate

DUNCAN HARBOR, Oct. 26 – Defenseman Anton Rybar of the Duncan Harbor Sturgeons will miss [bout=4 months|about four months] after a skate severed the Achilles tendon of his left leg in a [bscore=4-1|4-1] win over the Fort Hale Rangers [bhit=2014-10-25|on Saturday night].

Rybar, [bage=27|27], was cut [bperiod=6:48|6:48] into the [bpd=2|second period] when Fort Hale forward Chris Dupree was knocked off his feet and his blade struck the back of Rybar's calf, opening a gash of [bcut=4 in|four inches]. [bdocs=3|Three surgeons] operated on him at St. Brendan's Hospital. They closed the wound with [bstitch=52|52 stitches].

The Slovak had [bpts=7|seven points] and led the club in ice time with [bmin=25:41|25 minutes 41 seconds] a game. [bsigned=2013-07|In July 2013] he signed for [bcontyr=8 years|eight years] and [bcont=$52 million|$52 million], the richest contract that the Sturgeons have ever given.

Coach Ray Tillotson, [coach=51|51], said Rybar had been about to change to socks that resist cuts, having found them too warm. By the league's estimate [bsocks=38%|38 percent] of its players wear such socks, which sell for [bsockp=$65|$65] a pair.

The club lost its captain, Cal Hedlund, to a concussion in the same building [ahit=2014-01|in January]. He retired [aday=2014-09|last month].

The win before a crowd of [bcrowd=>17000|more than 17,000] left the Sturgeons with a record of [brec=6-3|six wins and three losses].

== times-rybar.txt 2014-11-23
[bfoot=12 s|Twelve seconds], and what came after

By Greta Vanderloo
Harbor Times

DUNCAN HARBOR – Bev Okerlund has watched it once. She was asked to, by a man from the league who's making a film for other trainers. "I look so calm," she said. "I was thinking about my car keys."

She took [bfoot=12 s|twelve seconds] to get from the bench to Anton Rybar [bhit=2014-10-25|on the night of Oct. 25], in sneakers. She knelt, found the place and held on to it all the way to St. Brendan's, since nobody told her to stop. At the emergency entrance a nurse had to open her fingers, one at a time.

The cut was [bcut=6 in|six inches] long and as clean as a letter. [bdocs=4|Four surgeons], one of whom had been at the game with his son and arrived in a foam hat, worked on it for [bsurg=3h40|three hours and 40 minutes]. There are [bstitch=52|52 stitches] on the outside. Rybar, who likes to know things, has asked how many there are on the inside, and was told that it was rude to count.

He was to have been out for [bout=4 months|four months]. But ten days ago the wound turned red, and he was opened and washed out and sewn up again, and now it's [bout=6 months|six]. In the hallway of his rented house there are boxes of mail: [bcards=4100|4,100 cards], according to his mother, who has come from Zilina and has read them all, with a dictionary.

The Sturgeons have not got well either. They were [brec=6-3|6-3]; in [bdozen=12|a dozen games] since, they are [bwithout=3-8-1|3-8-1]. General manager Stu Pasternack got Oskar Nyholm from Elk Forks for a draft pick. Nyholm, 33, is a decent man who earns [bsub=$2.1 million|$2.1 million], and plays 17 minutes a night. Rybar's cap charge is [bper=$6.5 million|$6.5 million] and he played [bmin=25:41|25:41].

He'll be in a boot till Christmas, and then there are stairs to be learned, and a bicycle, and a pool. Okerlund has drawn it all up on a sheet with 140 boxes to tick. He had done nine of them by Friday.

Everybody on the team now wears the socks, at [bsockp=$65|$65] a pair, two dozen of them per man. They were always available. There was a box of them in the storeroom, under the pucks.

== sever-rybar.txt 2014-11-25
Rybar: I can move my toes

From our correspondent

ZILINA – In a telephone call to his old school on Monday, which the whole of the eighth grade was allowed to hear, Anton Rybar said that he could move all of his toes and that he hoped to be skating again by spring.

The Zilina-born defenseman of the Duncan Harbor Sturgeons, who is [bage=27|27], was injured [bhit=2014-10|last month] when an opponent's skate cut through his tendon. He was operated on twice. The doctors speak of [bout=6 months|six months] in all, he said, so that the world championship in May is not out of the question. Slovakia's coach, who was in the room, put on his glasses.

Rybar joined the club from Zilina at 19 for a transfer fee of 200,000 dollars. Since [bsigned=2013|last year] he is the best-paid Slovak athlete, with [bcont=$52 million|52 million dollars] over [bcontyr=8 years|eight years], or [bper=$6.5 million|six and a half million] a season.

He thanked the trainer who "held my leg together with her hand", and the children, who had each written to him. He had had [bcards=1400|1,400 cards], he said, and theirs were the only ones with drawings of him on crutches as a robot.

A girl asked if he was afraid of skates now. "Only of my own," he said. "They're two sizes bigger than my foot is at the moment."

The school will name its rink after him. It holds 300.

== analysis-january.txt 2015-01-18
A year without a spine

By Lionel Abend

Jan. 18, 2015 – [ahit=2014-01-18|A year ago today] a shoulder took the Duncan Harbor Sturgeons' center away from them. [bhit=2014-10|Nine months later] a skate took their best defenseman. No team survives that, one says. But some have, and it's worth asking why this one didn't.

Begin with the first. When Cal Hedlund was hit, in a game that the Sturgeons won [ascore=3-2|3-2] without much noticing, he had [agoal=17|17 goals], and the club was in second place. It went 15-18-3 in the [amiss=36|36 games] for which he was gone, and was put out in the spring by Rivermont, [aseries=4-2|four games to two]. There was time to plan for life after him. Instead, all summer, the club waited to hear how he slept. When he stood up [aday=2014-09-09|on Sept. 9] and said goodbye, camp was nine days off and the free agents were gone. The [aleft=$11 million|$11 million] that he is still owed comes off the cap but not out of the owner's mind.

Anton Rybar is a different case. The Sturgeons tied [bcont=$52 million|$52 million] to his legs, and built a power play, a penalty kill and a breakout around them. Of the 60 minutes of a game he used to be there for [bmin=25:41|25 minutes and 41 seconds]. In the [bdozen=12|dozen games] that followed the accident [bhit=2014-10|in October] they went [bwithout=3-8-1|3-8-1] and allowed 51 goals. Oskar Nyholm, on [bsub=$1.2 million|$1.2 million], was asked to be someone else and could not be.

Could it have been prevented? Krol had been suspended before, and got [aban=5|five games] after a hearing of [ahear=40 min|40 minutes]. As for the blade, [bsocks=28%|28 percent] of those in the league wore the right socks when Rybar was cut; today, I am told, it's more than half.

Other clubs have lost more. Elk Forks went through three goalkeepers two winters ago and still played in May; Fort Hale once lost its first line in one bus. They had depth, which costs little, and a plan, which costs nothing. Duncan Harbor had two men and a song.

What is left is a team of kids, coached by a man who looks older than he is. They're last but one. They have the draft to hope for: it was there, in [adraftyr=1997|1997], that they found Hedlund.
