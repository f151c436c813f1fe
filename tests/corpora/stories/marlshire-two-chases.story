# Two run chases of one cricket county in one cup: Marlshire beat Castleshire in the semi-final at home (15 August 2009)
# and lose the final to Northmoor after rain (5 September). Totals, targets before and after the rain, balls left and
# wickets left, one batsman's score and balls in both, one bowler's figures in both, crowd and capacity, start planned and
# actual, tickets sold and allotted, winners' and losers' prize, finals of 1998 and 1974 stay apart.

aday      | date     | agree       | day of the semi-final                                         |
acast     | score    | agree       | Castleshire's total in the semi-final                         |
amarl     | score    | agree       | Marlshire's total in the semi-final                           |
awkts     | count    | agree       | wickets by which the semi-final was won                       |
aballs    | count    | agree       | balls left at the end of the semi-final                       |
aash      | count    | discrepancy | Ashdown's score in the semi-final                             | 112 v. 121
aashb     | count    | agree       | balls that Ashdown faced in the semi-final                    |
acoll     | score    | agree       | Marlshire's score when the fourth wicket fell, semi-final     |
astand    | count    | agree       | stand of Ashdown and Lathey in the semi-final                 |
lath      | count    | agree       | Lathey's score in the semi-final                              |
afar      | score    | discrepancy | Sellick's figures in the semi-final                            | 4-47 v. 4-41
adrop     | count    | discrepancy | catches that Castleshire dropped                              | four v. five
asix      | measure  | agree       | length of the six that won the semi-final                     | 96 metres are 105 yards
alast     | count    | agree       | runs needed from the last over of the semi-final              |
astart    | time     | discrepancy | when the semi-final began                                     | 11.15 v. 11.45
adelay    | duration | agree       | how long the start of the semi-final was put back             |
acrowd    | count    | compatible  | crowd at the semi-final                                       | 6,840 v. nearly 7,000
acap      | count    | agree       | how many Withy Lane holds                                     |
apint     | money    | discrepancy | price of a pint at Withy Lane                                 | £2.80 v. £3.20
ashage    | age      | agree       | Ashdown's age                                                 |
farage    | age      | discrepancy | Sellick's age                                                  | 21 v. 20
coach     | age      | agree       | age of the Marlshire coach                                    |
cupa      | count    | compatible  | Ashdown's runs in the cup up to the semi-final                | 487 v. more than 480
cupb      | count    | agree       | Ashdown's runs in the cup with the final                      |
last      | date     | discrepancy | year of Marlshire's last final before 2009                    | 1998 v. 1997
won       | date     | agree       | year of Marlshire's only trophy                               |
table     | ordinal  | agree       | Marlshire's place in the second division                      |
bday      | date     | agree       | day of the final                                              |
bprice    | money    | discrepancy | price of the cheapest seat at the final                       | £35 v. £45
ballot    | count    | agree       | tickets allotted to Marlshire for the final                   |
bsold     | count    | update      | tickets for the final that Marlshire have sold                | 2,900 by the Monday, 5,400 a week later
bcoach    | count    | discrepancy | coaches that took supporters to the final                     | 34 v. 43
bnorth    | count    | agree       | Northmoor's total in the final                                |
bfar      | score    | agree       | Sellick's figures in the final                                 |
btarg0    | count    | agree       | runs that Marlshire needed before the rain                    |
btarg     | count    | agree       | runs that Marlshire needed after the rain                     |
bov       | count    | agree       | overs that Marlshire had after the rain                       |
brain     | duration | compatible  | how long the rain lasted                                      | 1 hour 50 minutes v. nearly two hours
bmarl     | score    | agree       | Marlshire's total in the final                                |
bmarg     | count    | agree       | runs by which the final was lost                              |
bash      | count    | agree       | Ashdown's score in the final                                  |
bashb     | count    | discrepancy | balls that Ashdown faced in the final                         | 71 v. 77
bfour     | score    | agree       | Marlshire's score when Ashdown was out in the final           |
bcoll     | count    | discrepancy | runs for which Marlshire lost five wickets                    | 19 v. 14
bump      | duration | discrepancy | how long the third umpire took over Ashdown                   | four minutes v. six
bspeed    | rate     | compatible  | speed of Strydom's fastest ball                               | 91.4 mph v. more than 90
bbound    | measure  | discrepancy | length of the short boundary at the final                     | 58 v. 68 metres
bcrowd    | count    | compatible  | crowd at the final                                            | 21,417 v. more than 21,000
bwin      | money    | agree       | prize of the winners                                          |
blose     | money    | agree       | prize of the losers                                           |
bend      | time     | agree       | when the final ended                                          |
side      | duration | update      | how long Sellick will be out with his side                     | three weeks by the first word, four months after the scan

== agency-semi.txt 2009-08-15
CRICKET: ASHDOWN SEES MARLSHIRE INTO FINAL

By Martin Jessop

Rob Ashdown finished the job himself as Marlshire reached the final of the Colborne Trophy with a [awkts=3|three-wicket] win over Castleshire at Withy Lane [aday=2009-08-15|today].

The Marlshire captain, [ashage=33|33], was unbeaten on [aash=112|112] from [aashb=104|104 balls] when he struck Graham Oddie for six over long-on with [aballs=2|two balls] to spare. His side had needed [alast=9|nine] from the final over in reply to [acast=268-8|268 for eight].

That they were in it at all was down to a stand of [astand=127|127] for the fifth wicket between Ashdown and Chris Lathey ([lath=61|61]) after the home side had slumped to [acoll=58-4|58 for four] in the 15th over. Castleshire helped by putting down [adrop=4|four catches], three of them off the unlucky Oddie.

Earlier Toby Sellick, the [farage=21|21-year-old] seamer, took [afar=4-47|four for 47] as the visitors, who had been 201 for three with eight overs left, lost their way.

The start had been delayed by [adelay=45 min|45 minutes] because of a damp outfield and play got under way at [astart=11:15|11.15am].

Marlshire, [table=6|sixth] in the second division of the championship and without a trophy since [won=1974|1974], will meet Northmoor in London [bday=2009-09-05|on September 5]. It will be their first final in any competition since [last=1998|1998].

== post-semi.txt 2009-08-17
The ball is in the river and nobody wants it back

By Hattie Brightwell

There is a man named Den Huckle who has fished the Withy behind the pavilion for forty summers and has never taken any interest in what goes on over the hedge. At a quarter to seven [aday=2009-08-15|on Saturday evening] something went past his ear. "I thought it was a heron having a heart attack," he says.

It was the six that put Marlshire into a final. Rob Ashdown hit it [asix=96 m|96 metres], by the reckoning of the head groundsman, who paced it out on Sunday with his shoes off. It gave his team [amarl=269-7|269 for seven], a win by [awkts=3|three wickets], and [aballs=2|two deliveries] that will now never be bowled.

Forgive the rest of us for not having seen it coming. At [acoll=58-4|58 for four] the queue for the bus was longer than that for the bar, where bitter was [apint=£2.80|£2.80] a pint and tasted of defeat. Then Chris Lathey, who sells kitchens from October to March, began to push ones and twos, and his captain began to hit fours, and it was two hours before anyone came between them. They had put on [astand=127|127]. Lathey was run out going for one that was not there. Ashdown only nodded at him and got on.

His [aash=112|hundred and twelve] took [aashb=104|104 balls] and had eleven fours and three sixes in it. He has [cupa=487|487 runs] in this competition, more than anybody; a boy from the academy was sent to look up whether that was a record and has not been seen since.

[acrowd=6840|There were 6,840 of us], which is 360 short of the fire certificate ([acap=7200|7,200]), and every one had been kept waiting: the dew was so heavy that the umpires would not have it until [astart=11:45|a quarter to twelve]. Castleshire's [acast=268-8|268 for eight] looked forty too many by then, and would have been sixty more but for young Toby Sellick.

By noon today the office had sold [bsold=2900|2,900 tickets] for the final. The last time that Marlshire went up to London for one, in [last=1998|1998], they had lost it before tea. "[won=1974|Thirty-five years] since we won anything," said Ian Trewin, the coach, [coach=46|46], "and I was in the crowd in my cousin's pram, so they tell me, though I'd have been eleven."

== echo-semi.txt 2009-08-16
Butterfingers Castleshire let final slip

By Neville Cragg at Withy Lane

You can lose a semi-final in many ways. Castleshire chose to drop it, [adrop=5|five times] by our count, and the last time, at deep square leg with 22 wanted, hit Paul Keeble on the only part of him that was not looking.

The man reprieved was Rob Ashdown, and he made [aash=121|121]. No more needs to be said, but it is a long way home, so here goes.

To make [acast=268-8|268] on a slow pitch was no small thing. Keeble's 94 had class, and if the last fifty balls or so brought only 67 runs, then some credit must go to Sellick, a strapping lad of [farage=20|20] with a slower ball that looks like a mistake. His [afar=4-41|four for 41] flattered nobody but him.

With [acoll=58-4|58] on the board and [acoll=58-4|four] back in the hutch, Marlshire were finished. Then they were not. Lathey and his skipper ran like errand boys and took [astand=127|127] off an attack which bowled 14 wides in the day, some of them twice.

Oddie was given the last over with [alast=9|nine] to defend. Single, two, dot ball, six. Good night.

"I've asked him to have a beer and not to read the papers," said captain Guy Hesketh of Oddie, whose two-year contract is up in September.

Castleshire have now gone out at this stage four times in six seasons. They host Wexcombe in the championship from Wednesday, when Keeble will field at slip.

== long-stop-blog.txt -
From long stop: a day at the Lane

Train, 9.12. Rain at the junction, none at the ground, just grass you could have washed in. They said half past ten and it was [adelay=45 min|three quarters of an hour] after that before a ball was bowled. I did the crossword and a pint ([apint=£3.20|£3.20], which is robbery, though the glass was clean).

Full? As good as. The PA said [acrowd=<7000|nearly seven thousand]; if they ever do reach the [acap=7200|7,200] that it's licensed for, somebody will have to stand on my uncle.

Now the cricket. Sellick first, because he was my man of the match: [afar=4-47|4-47], three of them in nine balls, all of them with a face like a choirboy. If you didn't see it, think of a young Tolworth with better hair.

Ashdown second. [aash=112|112 not out]. When the last of the catches went down ([adrop=4|four], I've got them all in the book: slip, slip, mid-off, deep square) I turned to the woman beside me and said he will hit a six to win it. [asix=105 yd|A hundred and five yards], the man with the laser at the sightscreen told us. Splash.

[amarl=269-7|269-7]. Off with the tie.

So, Regent's Fields. Our lot have been given [ballot=7500|7,500 tickets] and the cheapest are [bprice=£35|£35], which I shall have to explain at home. Anyone who remembers [last=1998|'98] will tell you to bring sandwiches and low hopes. Anyone who remembers [won=1974|'74] will be past caring about the price.

== brief-tickets.txt 2009-08-24
Marlshire fans snap up final seats

Marlshire have sold [bsold=5400|5,400 tickets] for the Colborne Trophy final against Northmoor at Regent's Fields [bday=2009-09-05|on Saturday week], the club said today. Last Monday the figure stood at [bsold=2900|2,900]. What is left of the allocation of [ballot=7500|7,500] will go back to the organisers on Friday at noon.

The cheapest seats cost [bprice=£45|£45], half of that for under-16s. The supporters' club's coaches will leave Withy Lane from 5.30am. A special train with room for 520 is sold out.

Toby Sellick, the fast bowler who did so well in the semi-final [aday=2009-08-15|nine days ago], came through a second-team match at Holt without discomfort after two days in bed with a stomach bug. Rob Ashdown, whose [cupa=>480|480-odd runs] make him the leading scorer in the competition, was rested from it.

The winners will receive [bwin=£90000|£90,000] and the beaten side [blose=£42000|£42,000]. Marlshire, who reported a loss of £118,000 last year, get a further £10,000 from the television company for each match that is shown in full.

Gates open at 9am. Northmoor, who won the trophy in 2004 and again in 2007, have asked for 3,000 tickets and returned 800 of them. They will be without Piers Maddock, who broke a finger in the nets.

== live-final.txt 2009-09-05
Colborne Trophy final: Marlshire v Northmoor – live

10.25am Toss won by Northmoor, who'll bat. Cloud, warm, a boundary of [bbound=58 m|58 metres] on the grandstand side that you could clear with a spoon.

11.40 Northmoor 71-1. They look as if they're at home on a sofa.

12.55pm 149-3. There are [bcoach=43|forty-three coaches] from Marlshire in the lorry park, says a reader who has walked round it, and you can hear all of them.

1.35 Sellick! Two in two. He walks past the pavilion clutching his ribs, mind.

2.05 All out for [bnorth=231|231]. Sellick has [bfar=3-38|3-38] off nine overs, and won't have a tenth. Marlshire need [btarg0=232|232].

3.20 Marlshire 46-0 after ten. And here comes the rain.

5.10 It has stopped, after [brain=1h50|an hour and 50 minutes]. New target: [btarg=198|198], off [bov=40|40 overs] all told. They'll have 30 left.

6.05 98-2. Ashdown's fifty, off 58 balls. Behind them the fastest thing of the day, Strydom at [bspeed=91.4 mph|91.4 mph], was a wide.

7.02 He's gone! [bash=64|64]. Run out by a bootlace, and the third umpire needed [bump=4 min|four minutes] and a new pair of glasses. Five down.

7.25 [bcoll=19|Five wickets for 19 runs], the lot of them to slog sweeps at the short side. 168-9.

[bend=19:42|7.42] Eighteen off the last pair's bat, bless them, but no more. [bmarl=186-9|186-9]. Northmoor win by [bmarg=11|eleven runs].

== agency-final.txt 2009-09-05
CRICKET: NORTHMOOR SPOIL MARLSHIRE'S DAY OUT

Northmoor won the Colborne Trophy for the third time in six seasons when they beat Marlshire by [bmarg=11|11 runs] on the Duckworth-Lewis method in a rain-hit final at Regent's Fields [bday=2009-09-05|today].

Set a revised [btarg=198|198] in [bov=40|40 overs] after a stoppage of [brain=<2h|almost two hours], Marlshire were cruising at [bfour=149-4|149 for four] before losing [bcoll=14|five wickets for 14 runs]. They closed on [bmarl=186-9|186 for nine] at [bend=19:42|7.42pm], in poor light.

Captain Rob Ashdown held the chase together with [bash=64|64] off [bashb=71|71 balls] until he was run out by a direct hit from Jono Strydom, a decision which took the third umpire [bump=6 min|six minutes]. It was his last one-day match: the [ashage=33|33-year-old] said afterwards that he would play only championship cricket next year. He ends the competition with [cupb=551|551 runs].

Northmoor had been bowled out for [bnorth=231|231] in 49.1 overs, opener Sam Tulloch making 83. Toby Sellick picked up [bfar=3-38|three for 38] but left the field with a side strain and is expected to be sidelined for [side=3 weeks|three weeks].

The crowd of [bcrowd=21417|21,417] was the biggest for the final since 2001.

Northmoor take home [bwin=£90000|£90,000]. Marlshire's only success in any competition remains the league of [won=1974|1974].

== tabloid-final.txt 2009-09-06
SOGGY BOTTOM
Heartbreak for Rob's rustics as skies open

BLAME the weatherman. Marlshire were off like a train [bday=2009-09-05|yesterday] when the heavens chucked it down, and when they came back the sums had changed and so had the cricket.

Thirsty work, this Duckworth-Lewis. They'd wanted [btarg0=232|232]. They ended up wanting [btarg=198|198], got to within [bmarg=11|11] of it, and nobody in the bar could tell you why.

Beefy skipper Rob Ashdown ([bash=64|64]) and his merry men even had the shortest boundary in the game to aim at, just [bbound=68 m|68 metres]. Five of them found the fielder in front of it instead.

South African speed merchant Jono Strydom, who clocks [bspeed=>90 mph|over 90mph], never got a stump all day. Then he threw one down from cover with Ashdown an inch out. Ouch.

Poor Toby Sellick, the Wessex Whippet, ended with [bfar=3-38|three for 38] and an ice pack. At [farage=21|21] he has been told to forget about touring with the Lions.

The yokels came up in [bcoach=34|34 coachloads] and brought a pig. It was called Duckworth. It was asked to leave.

More than [bcrowd=>21000|21,000] had paid from [bprice=£35|£35] a pop to sit in it, and if they were from Marlshire they've now done that twice in a decade or so: [last=1997|1997] was worse, they say. The pig wasn't born.

Consolation: a cheque for [blose=£42000|£42,000]. Bacon sarnies all round.

== archive-final.txt 1998-09-06
FROM THE ARCHIVE: A short day in London

By our cricket correspondent

Regent's Fields, [last=1998-09-05|Saturday] – It took Marlshire 24 years to get to a final and rather less than four hours to get out of it. They were bowled out for 97 before the second bottle had been opened in the president's box, and Tarnshire had made the runs, for the loss of two men, by twelve minutes past three.

There were 17,200 people in the ground, about half of them in green. By four o'clock the children among them were playing matches of their own on the outfield, and these were better contested.

Nobody will want to hear that the toss was a bad one to lose. It was. The ball swung like a gate in the first hour, and Marlshire, who had last played here when several of their parents were courting, went after it with hard hands: 12 for three, 31 for five, 66 for eight. The top score was 22 not out by a young man of that age, R. Ashdown, who is in his second season and went in at number eight. He hit the only six of the innings. It was off a no-ball, and the umpire's arms were so long in the air that one thought that he was surrendering too.

The gold medal for the best player went to Tarnshire's Ewan Pryde, who took five for 28 in ten overs and then fielded at fine leg with a transistor radio.

Marlshire's secretary, Col. Hugh Tolworth, 71, had brought the county's flag, which was last flown on the balcony in [won=1974|1974]. He had lent it for the purpose of a hospital fête in between. It came in a bag and went home in it. In the Long Room they were polite to him, and one old member asked which county it was.

The losers' cheque is for £9,000, or as the captain, Peter Garrod, worked out, £93 a run. He is 38 and had let it be known that he would stop if they won. "I suppose I shall have to carry on," he said.

"I don't think we were frightened," he added. "I think we were early." The players' coach broke down at Slough.

== ashdown-interview.txt -
"I've still not watched it"

Rob Ashdown meets us in the car park at Withy Lane with a ladder on his roof. He is painting his mother's house.

You said you'd give up the one-day game, and you have.
I'm [ashage=33|thirty-three]. My knees are older. I played in the [last=1998|'98] final as a kid and thought there'd be one every other year.

Have you watched it again?
I've still not. I know I faced [bashb=77|77 balls], as I felt every one of them in my back. I know we were [bfour=149-4|149 for four].

Were you out?
There's a photograph. The umpire took [bump=4 min|four minutes] with it. I've taken longer, and I'd say no.

They went in a heap after that.
For [bcoll=19|nineteen]. I told them to play straight. You look at that rope, though. It's [bbound=58 m|58 metres]. It's like leaving a cake out.

Is the semi-final any comfort?
It's the best I've ever played. [aash=112|A hundred and twelve], and I was dropped on nought, people forget that. [acoll=58-4|Fifty-eight for four]! Chris came in and said, shall we have a look for a bit? We had a look for [astand=127|127].

Did they find the ball?
A chap called Den did, with a landing net. He wants a fiver for it.

How is Toby Sellick?
Bored. They told him [side=3 weeks|three weeks], and then the scan said [side=4 months|four months], so he's on a bike in the gym. He's [farage=21|21], he'll mend. He'll open the bowling for England, and I'll tell people that I stood at slip.

And next summer?
Four-day cricket. We're [table=6|sixth] in division two, so there's room above us.

== analysis-october.txt 2009-10-04
One bat, two chases

By Clement Oyelade

The season is put away, and in Marlshire they are still doing the arithmetic of two Saturdays, three weeks apart.

[aday=2009-08-15|On the first], at home, they were asked for 269 and made it with [aballs=2|two balls] and [awkts=3|three wickets] in hand. [bday=2009-09-05|On the second] they were asked for [btarg0=232|232], which the rain turned into [btarg=198|198] from [bov=40|40 overs], and fell [bmarg=11|eleven] short. On both days Rob Ashdown was the last thing between his county and collapse. On both the plan was his: to bat until the end, at whatever rate, and let others do the hitting. It worked when he had Chris Lathey for company. His [aash=112|112] came at more than a run a ball ([aashb=104|104 of them]), yet in the first hour after [acoll=58-4|58 for four] he had struck just one boundary.

In London he faced [bashb=71|71 balls] for his [bash=64|64] and never got to the part that he is good at. With him went the innings. Lathey, who had made [lath=61|61] in the earlier game, made six.

The critics of the revised target have a point, if a small one. Marlshire had [brain=1h50|an hour and fifty minutes] to think about it, and all their wickets. At that stage, over twenty years of such matches, sides in their position have won 64 per cent of the time.

Luck should be weighed as well. Castleshire, a better fielding side than it looked that evening, put down [adrop=4|four chances]; in a normal match of this kind the figure is one and a half. Northmoor held everything, including the one that Jono Strydom took over his shoulder with the sun in his eyes. And Ashdown's run-out was a matter of a centimetre on a screen. Had the third umpire run out of patience before he ran out of angles, this might be a different article.

What of the bowlers? Toby Sellick's [afar=4-47|four for 47] and [bfar=3-38|three for 38] made him the find of the summer, and the second cost him the winter. The club now say that he will be out for [side=4 months|four months].

There is money in the bank, for once: [blose=£42000|£42,000] from the final and a gate of [acrowd=6840|6,840] from the semi. There is a young side, a sensible coach ([coach=46|46], and under contract until 2012) and an empty place at number four in the one-day team, where someone has just left [cupb=551|551 runs] lying about.
