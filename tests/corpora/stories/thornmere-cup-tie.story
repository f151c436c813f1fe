# A cup tie and its replay ten days later: Thornmere draw with Port Haddon (5 January 2013) and win on penalties at their
# ground (15 January), while their winger Verhasselt is sold. Minutes of goals in two matches, crowds and a capacity, gate
# and television money, kick-off and end, bids and fee, price then and price now, the fees and ages of several players,
# ranks of two clubs and the gap, goals and games stay apart.

ascore    | score    | agree       | result of the first match                                     |
aday      | date     | compatible  | day of the first match                                        | 5 January v. earlier in January
agoal     | ordinal  | agree       | minute of Verhasselt's goal                                   |
adist     | measure  | discrepancy | distance of Verhasselt's free kick                            | 30 yards v. 25 yards
apen      | ordinal  | agree       | minute of Merriman's penalty in the first match               |
aeq       | ordinal  | discrepancy | minute of Prowse's equaliser                                  | 93rd v. 92nd
acrowd    | count    | compatible  | attendance of the first match                                 | 18,412 v. more than 18,000
aaway     | count    | agree       | Port Haddon's supporters at the first match                   |
ashots    | count    | agree       | shots of Thornmere in the first match                         |
ascout    | count    | discrepancy | scouts who watched Verhasselt on 5 January                    | seven v. nine
gap       | count    | agree       | places between the two clubs                                  |
tier      | ordinal  | agree       | tier in which Port Haddon play                                |
rank      | ordinal  | agree       | Thornmere's place in the league                               |
ban       | count    | agree       | matches for which Stannard is banned                          |
prage     | age      | discrepancy | Prowse's age                                                  | 33 v. 34
last      | date     | discrepancy | year in which Port Haddon were last in the fourth round       | 1987 v. 1978
mallory   | duration | update      | how long Mallory will be out                                  | three weeks, then the rest of the season (four months)
bscore    | score    | agree       | result of the replay before penalties                         |
bpens     | score    | agree       | result of the shoot-out                                       |
bday      | date     | agree       | day of the replay                                             |
bgoal     | ordinal  | agree       | minute of Merriman's goal in the replay                       |
bequal    | ordinal  | agree       | minute of Kaminski's equaliser                                |
bdark     | ordinal  | agree       | minute in which the floodlights failed                        |
bstop     | duration | discrepancy | how long the replay was stopped                               | 23 minutes v. 32 minutes
bend      | time     | discrepancy | when the replay ended                                         | 10:41 v. 10:31 p.m.
bstart    | time     | agree       | when the replay kicked off                                    |
bcrowd    | count    | compatible  | attendance of the replay                                      | 6,870 v. nearly 7,000
bsaves    | count    | agree       | penalties that Rantala saved                                  |
bolage    | age      | agree       | Rantala's age                                                 |
bsand     | measure  | discrepancy | weight of the sand spread on the Saltings                     | 40 tonnes v. 14 tonnes
btv       | money    | discrepancy | television money of Port Haddon for the replay                | £144,000 v. £114,000
bgate     | money    | compatible  | Port Haddon's share of the gate of the first match            | £96,000 v. nearly £100,000
fund      | money    | update      | gifts for new floodlights                                     | £4,000, then £11,500
next      | date     | agree       | day of Thornmere's fourth-round match                         |
kfee      | money    | agree       | fee for Kaminski                                              |
kday      | date     | compatible  | when Kaminski joined                                          | Thursday (10 January) v. last week
kage      | age      | agree       | Kaminski's age                                                |
tbid      | money    | agree       | Aldersgate's first bid for Verhasselt                         |
tbid2     | money    | compatible  | Aldersgate's second bid                                       | £11 million v. more than £10 million
tfee      | money    | agree       | fee for Verhasselt                                            |
tcontract | duration | discrepancy | length of Verhasselt's contract with Aldersgate               | four and a half years v. three and a half
tage      | age      | agree       | Verhasselt's age                                              |
tgoals    | count    | agree       | goals of Verhasselt this season                               |
tgames    | count    | discrepancy | matches of Verhasselt this season                             | 24 v. 26
tbought   | money    | discrepancy | what Thornmere paid for Verhasselt                            | £650,000 v. £850,000
tboughtd  | date     | agree       | when Thornmere bought Verhasselt                              |
tmed      | date     | agree       | day of Verhasselt's medical                                   |
tsell     | percent  | agree       | share of the fee that goes to Waasbeke                        |

== agency-jan5.txt 2013-01-05
Prowse strikes late as Port Haddon hold Thornmere

THORNMERE, Jan 5, 2013 – Danny Prowse scored in the [aeq=93|93rd minute] to earn [tier=3|third-tier] Port Haddon a [ascore=2-2|2-2] draw at Thornmere Town in the third round of the cup [aday=2013-01-05|on Saturday] and bring about a replay.

Thornmere, [rank=9|ninth] in the top division and [gap=49|49 places] above their visitors, led through Jorn Verhasselt, who curled in a free kick from [adist=30 yd|30 yards] after [agoal=12|12 minutes].

They lost their captain, Lee Stannard, when he was sent off for pulling down Cole Merriman, who got up to make it 1-1 from the penalty spot [apen=64|in the 64th minute]. Ade Okunola restored the lead with ten minutes of normal time left.

Thornmere had [ashots=22|22 shots] to Port Haddon's five. "If you don't kill a game it gets up and bites you," said their manager Alan Brough. He will be without Stannard for [ban=3|three matches] and, after a heavy tackle, without midfielder Craig Mallory for [mallory=3 weeks|three weeks].

The attendance was [acrowd=18412|18,412], including [aaway=4200|4,200] from Port Haddon. The replay is [bday=2013-01-15|on Jan 15].

Brough would not discuss the future of Verhasselt, the [tage=22|22-year-old] Belgian for whom Aldersgate City are reported to have offered [tbid=£8.5 million|8.5 million pounds].

== sunday-globe.txt 2013-01-06
DAN THE MAN SINKS TOWN
[prage=34|34-year-old] reject haunts the club that binned him at 17

THEY told Danny Prowse that he was too small. [aday=2013-01-05|Yesterday] he stood ten feet tall.

The Port Haddon sub had been on the pitch for six minutes when he stuck out a boot [aeq=92|in the 92nd] to stun his old club and set up the mother of all replays.

Big-money Thornmere, who sit [gap=49|FORTY-NINE] rungs up the ladder, had been cruising. Belgian ace Jorn Verhasselt bent one in from [adist=25 yd|25 yards] before some of the [acrowd=>18000|18,000-plus] crowd had found their seats. It was his [tgoals=9|ninth goal] of the campaign, and [ascout=9|nine scouts] in the posh seats scribbled it down.

Globe Sport can reveal that Aldersgate's opening offer of [tbid=£8.5 million|£8.5m] has been laughed out of the boardroom. Town want 14.

Skipper Lee Stannard then saw red, Cole Merriman stuck away the spot-kick, and not even Ade Okunola's header could save the day.

"I've dreamed of that since I was a kid with my boots in a bin bag," beamed dad-of-three Prowse. "Best day ever, bar the weddings."

Haddon's hordes, all [aaway=4200|4,200] of them, were still singing on the A-road home. Their share of the gate is [bgate=£96000|£96,000], which would keep the lads in pies until 2020.

Star man: Prowse. Donkey: Stannard.

== haddon-gazette.txt 2013-01-08
The day the town was shut

By Ruth Penhallow

At three o'clock [aday=2013-01-05|on Saturday afternoon] you could have lain down in Fore Street. The chandler's was closed, the lifeboat shop was closed, and in the window of the Admiral a sheet of cardboard said: "Gone to be beaten. Back Sunday."

They were not beaten. It took 28 coaches to carry them, and a goal [aeq=93|in the 93rd minute] to bring them back hoarse.

For [prage=33|33-year-old] Danny Prowse, whose father Ken sells bait from a van on the quay, it was the 61st of a career spent at seven clubs. For the town it was something else. Port Haddon have not been in the last thirty-two since [last=1987|1987], and half the present team had not been born.

"I said to Ken, it's in the stars," said Maureen Tregear, 71, who has washed the kit for 26 years. "He said no, it's in the six-yard box."

Nor is it over. The Saltings, which was under water at Christmas, must be made fit for [bday=2013-01-15|next Tuesday]. Volunteers with barrows have begun to spread [bsand=40 t|40 tonnes] of sand, given by the harbour board, and the groundsman has asked people not to bring dogs.

The chairman, Piers Hocking, puts the club's cut of the takings at Thornmere Park at [bgate=<£100000|nearly £100,000]. Television will pay a further [btv=£144000|£144,000] to show the replay. "That's the roof of the north stand," he said. "And I haven't even told the treasurer."

All but 400 of the tickets have gone.

== kick-by-kick.txt 2013-01-15
Port Haddon v Thornmere: as it happened

[bstart=7:45 p.m.|7.45pm] We're off, under a moon like a dinner plate. Tomasz Kaminski, signed [kday=2013-01-10|on Thursday] for [kfee=£3.2 million|£3.2m], leads Thornmere's line. No Stannard, who serves the second game of his ban, and no Jorn Verhasselt either, "out with a cold", which is one name for it.

[bgoal=17|17 min] GOAL! Port Haddon 1 Thornmere 0. Merriman, who else, on the turn. Three thousand people fall down a terrace.

31 min Prowse hits the bar. He's been the best player on the pitch.

HALF-TIME The pitch is holding up. Somebody tells me there are [bsand=14 t|14 tonnes] of sand in it.

[bdark=58|58 min] Darkness! All four pylons have gone. The players stand about in the light of a chip van.

8.59pm Engineer on a ladder. Home fans singing about moonlight.

9.22pm Light! We restart after [bstop=23 min|23 minutes].

[bequal=81|81 min] GOAL! 1-1. Kaminski, a tap-in.

90+4 [bscore=1-1|One apiece], extra time.

120 min Nothing in it. Penalties.

PENS Merriman scores, Okunola scores, Prowse... SAVED. Hughes scores, Trott scores, Dunne scores, SAVED again! Rantala, the [bolage=19|19-year-old] from Tampere! Kaminski to win it...

[bend=10:41 p.m.|10.41pm] Thornmere are through, [bpens=4-2|4-2] on penalties. Poor Haddon. A whip-round for new lights has already raised [fund=£4000|£4,000], by the way.

== agency-jan15.txt 2013-01-15
Rantala the hero as Thornmere scrape past Port Haddon

PORT HADDON, Jan 15, 2013 – Teenage goalkeeper Olli Rantala saved [bsaves=2|two penalties] as Thornmere Town beat [tier=3|third-tier] Port Haddon [bpens=4-2|4-2] in a shoot-out [bday=2013-01-15|on Tuesday] after a third-round cup replay held up by a power failure had finished [bscore=1-1|1-1].

Cole Merriman had given the hosts a [bgoal=17|17th-minute] lead and it took a debut goal by Tomasz Kaminski, [bequal=81|nine minutes from the end] of normal time, to force another half-hour.

Kaminski, [kage=26|26], who joined [kday=2013-W02|last week] for [kfee=£3.2 million|3.2 million pounds], also scored the decisive penalty.

The floodlights went out in the [bdark=58|58th minute] and play was suspended for [bstop=23 min|23 minutes] before a crowd of [bcrowd=6870|6,870]. Referee Mark Dacre said that he would have abandoned the match after 45.

Thornmere, held [ascore=2-2|2-2] at home [aday=2013-01-05|ten days earlier], will play Aldersgate City in the fourth round [next=2013-01-26|on Jan 26].

Aldersgate may by then have their winger. Jorn Verhasselt was left out of the squad and a second offer, of [tbid2=£11 million|11 million pounds], is on the table, a source close to the talks said. The Belgian, [tage=22|22], has scored [tgoals=9|nine goals] in [tgames=24|24 matches] this season.

== thornmere-echo.txt 2013-01-16
Through, but at what price?

By Colin Eastwood

The last Thornmere coach left the Saltings at a quarter to midnight, and it was not a happy one, for a winning team's. Nobody likes to be the man who shot the lifeboat crew.

It had ended at [bend=10:31 p.m.|10.31], with Tomasz Kaminski sending the goalkeeper the wrong way and a whole town to bed. [bpens=4-2|Four penalties to two]; before that, [bscore=1-1|one goal each], the visitors' coming when the new man poked in from a yard [bequal=81|on 81 minutes].

Alan Brough had picked Olli Rantala, [bolage=19|19], because his first-choice keeper's wife was in labour. "A girl," the manager said. "Seven pounds, and she can have a season ticket."

The rest of the news was worse. Craig Mallory, hurt in the first game, has a ruptured ligament; instead of the [mallory=3 weeks|three weeks] that were expected he will miss [mallory=4 months|the rest of the season]. And for [bstop=32 min|32 minutes], as the teams sat in the dark, the talk in the directors' box was of one thing.

Jorn Verhasselt was not there. He came from Waasbeke in [tboughtd=2010|2010], for [tbought=£650000|£650,000], spoke no English and was sick on his first bus. He will leave as the most expensive player that Town have sold. The chairman, who turned down [tbid=£8.5 million|£8.5m] on New Year's Day, has now been offered [tbid2=>£10 million|more than ten] and has stopped saying never.

[rank=9|Ninth] in the table, and no plan B. The fourth round brings, of all people, Aldersgate.

== brief-transfer.txt -
Verhasselt joins Aldersgate

Aldersgate City have completed the signing of the Belgian winger Jorn Verhasselt from Thornmere Town for [tfee=£12.5 million|£12.5m].

The [tage=22|22-year-old] underwent a medical [tmed=2013-01-18|on Friday 18 January] and has agreed a contract of [tcontract=3.5 years|three and a half years]. He will wear the number 17 shirt and could make his debut in the league at Stallford on Wednesday, but he is ineligible for the cup tie between his old club and his new one [next=2013-01-26|on 26 January], having played for Thornmere in the [ascore=2-2|2-2] draw with Port Haddon [aday=2013-01|earlier this month].

Thornmere paid [tbought=£850000|£850,000] for him [tboughtd=2010|three years ago]. His first club, Waasbeke, will receive [tsell=20%|20 per cent] of the fee under a clause in that deal.

Verhasselt has [tgoals=9|nine goals] this season, six of them in the league, from [tgames=26|26 appearances]. He has won three caps and is expected to be called up for Belgium's friendly against Slovakia on 6 February.

"It was now or never," he told Aldersgate's website. "Thornmere made a man of me and I hope they understand."

Thornmere are said to be interested in the Norwegian Per Aasheim, 27, as a replacement.

== archive-giants.txt -
From our archive: the other time Port Haddon made the news

Before Danny Prowse there was Nobby Clegg. As the Saltings recovers from [bday=2013-01-15|Tuesday's] disappointment, we look back to the only previous occasion on which the club from the far end of the railway line threatened to play in the fourth round, and did.

It was the winter of [last=1978|1978]. There were power cuts then too, but those were announced. Port Haddon had beaten Fernside 1-0 in a second replay, on a Monday afternoon, with a goal by Clegg in the 88th minute that went in off the referee. Eleven thousand saw it; the ground held more in those days, and nobody counted the boys in the trees.

In the next round they lost 5-0 at Aldersgate, to whom, by a neat turn, this year's conquerors now go. Clegg, a fish porter, was marked by an international and asked for his shirt. The shirt hangs in the Admiral. It has a gravy stain.

He is 66 now, has a new hip and was on the terrace for the replay. He thought that young Merriman took his goal well, [bgoal=17|in the 17th minute], and that the Finnish boy had been off his line for at least one of the [bsaves=2|two penalties] that he stopped.

Would he have scored against him? "In the dark," Clegg says, "I'd have had three."

The appeal for new floodlights, which began on the night with a bucket, stands at [fund=£11500|£11,500].

== rantala-interview.txt -
"My mother thought it was a joke"

Olli Rantala had played one match for Thornmere Town, in front of 900 people, when Alan Brough rang his room. An hour later he was on the bus to Port Haddon. He tells Matchday about a strange evening.

When did you know you would play?
At five. I ate nothing. We started at [bstart=7:45 p.m.|quarter to eight] and at two minutes past eight I picked the ball out of my net, so I thought, very good, Olli, welcome to the cup.

And then the lights failed.
[bdark=58|In the 58th minute]. I had the ball in my hands! I didn't know if I could put it down.

People say you studied their takers.
No. Somebody filmed the first game, so I had seen Merriman's [apen=64|64th-minute penalty], low to the left. So of course he went high to the right.

But you kept out [bsaves=2|two].
My mother sent a text: is this you? She thought it was a joke. It's [bcrowd=<7000|nearly seven thousand] people, all shouting that your mother this and that. She would have liked it, she is a nurse.

You are [bolage=19|nineteen]. What now?
Now Aldersgate, and maybe Jorn on the other... no, he isn't allowed. He lived next door. When he scored that free kick, [agoal=12|after twelve minutes], he told me already it was his last one here. So we knew before the papers.

Tomasz Kaminski was new too.
He is [kage=26|26], so for me an old man. He said, "You save, I score." It's not a long plan.

== ledger-analysis.txt 2013-02-02
What a cup tie is worth

The window is shut, the lights at the Saltings are on again and the accountants can tell us who won.

Port Haddon did, on points. A share of [bgate=£96000|£96,000] from the afternoon at Thornmere Park, when [acrowd=18412|18,412] paid to get in; rather less from their own ground, which is full at 7,100; and, from television, [btv=£114000|£114,000]. For a club that lost £310,000 last year it is a winter's wages, and all it cost them was a night's sleep.

Thornmere's sums are larger and sadder. They received [tfee=£12.5 million|£12.5m] for Jorn Verhasselt, who passed his medical at Aldersgate [tmed=2013-01-18|on 18 January] and signed for [tcontract=4.5 years|four and a half years] at £45,000 a week. A [tsell=20%|fifth] of the money went to Waasbeke. Of what was left, [kfee=£3.2 million|£3.2m] had been spent in advance on Tomasz Kaminski and another four went to the bank.

Could they have had more? Aldersgate had bid [tbid=£8.5 million|£8.5m] at first and [tbid2=£11 million|£11m] in the middle of the month. By then, says one agent, the market had made up its mind: he counted [ascout=7|seven scouts] in the stand on the day of that [ascore=2-2|2-2] draw, and every one left when Verhasselt was substituted, with Thornmere's [ashots=22|22 shots] not yet all fired and Prowse's goal to come.

Without him they were beaten 3-0 by Aldersgate [next=2013-01-26|last Saturday], with Lee Stannard back from his [ban=3|three-match] suspension and up front a man who has yet to score in the league. They are eleventh.
