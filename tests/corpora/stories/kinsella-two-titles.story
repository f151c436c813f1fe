# Two golf tournaments won by one player: Aoife Kinsella wins the Celtic Open at Carrowbeg in the wind (14 July 2013) and
# the Tamarind Lake Championship in Florida after a play-off (6 April 2014). Totals and last rounds of both, shots behind
# before and ahead after, two ages, three world ranks, putts holed and missed, play held up by wind and by rain, purse and
# first prize in two currencies, a limit and the time used, wins of three women, an Open of 1982, stay apart.

aday      | date     | compatible  | day on which Kinsella won at Carrowbeg                        | 14 July v. last July
atot      | score    | agree       | Kinsella's total at Carrowbeg, against par                    |
alast     | count    | agree       | Kinsella's last round at Carrowbeg                            |
athird    | count    | agree       | Kinsella's third round at Carrowbeg                           |
amarg     | count    | agree       | shots by which Kinsella won at Carrowbeg                      |
abehind   | count    | agree       | shots by which Kinsella was behind before the last round      |
aputt     | measure  | discrepancy | length of Kinsella's putt at Carrowbeg's 17th                 | 35 v. 25 feet
awind     | rate     | discrepancy | gusts on the last day at Carrowbeg                            | 38 v. 48 mph
adelay    | duration | compatible  | how long play was held up on the Saturday at Carrowbeg        | 2 hours 15 v. more than two hours
asat      | date     | agree       | day on which wind held up play at Carrowbeg                   |
agorse    | ordinal  | agree       | hole at which Kinsella's ball went into the gorse             |
aputth    | ordinal  | agree       | hole of Kinsella's long putt at Carrowbeg                     |
asearch   | duration | agree       | how long Kinsella's ball was looked for                       |
astart    | time     | discrepancy | when Kinsella teed off on the last day at Carrowbeg           | 2.10 v. 2.20
aprize    | money    | agree       | first prize at Carrowbeg                                      |
acrowd    | count    | compatible  | crowd on the last day at Carrowbeg                            | 21,300 v. more than 20,000
avol      | count    | discrepancy | volunteers at Carrowbeg                                       | 640 v. 460
aballs    | count    | discrepancy | balls lost at the 14th during the week                        | 143 v. 134
aage      | age      | agree       | Kinsella's age when she won at Carrowbeg                      |
arank     | ordinal  | agree       | Kinsella's rank before Carrowbeg                              |
arank2    | ordinal  | agree       | Kinsella's rank after Carrowbeg                               |
asince    | date     | discrepancy | year of the last Irish winner before Kinsella                 | 1982 v. 1983
dad       | age      | agree       | age of Kinsella's father and caddie                           |
tully     | age      | agree       | age of her teacher Gilhooly                                      |
village   | count    | discrepancy | people who live in Ballinrone                                 | 780 v. 870
hand      | age      | agree       | age at which Kinsella had a handicap of three                 |
hcap      | count    | agree       | Kinsella's handicap at thirteen                               |
kwins     | count    | agree       | titles that Kinsella has won                                  |
bday      | date     | compatible  | day on which Kinsella won in Florida                          | 6 April v. April
btot      | score    | agree       | Kinsella's total in Florida, against par                      |
blast     | count    | agree       | Kinsella's last round in Florida                              |
bfirst    | count    | agree       | Kinsella's first round in Florida                             |
bhole     | ordinal  | agree       | extra hole at which the play-off was decided                  |
bputt     | measure  | agree       | length of Kinsella's winning putt                             |
bmiss     | measure  | discrepancy | length of the putt that Tillinghast missed                        | three feet v. five feet
bdelay    | duration | discrepancy | how long rain held up play on the Saturday in Florida         | 3 hours 20 v. 2 hours 30
bsat      | date     | agree       | day on which rain held up play in Florida                     |
bbehind   | count    | agree       | shots by which Kinsella was behind Tillinghast before the last round |
bpenh     | ordinal  | agree       | hole of Kinsella's penalty                                    |
bgath     | ordinal  | agree       | hole of the alligator                                         |
bhook     | measure  | agree       | length of the shot around the palm                            |
bhookh    | ordinal  | agree       | extra hole of the shot around the palm                        |
bholes    | count    | agree       | holes that Kinsella played on the Sunday in Florida           |
bend      | time     | agree       | when the play-off ended                                       |
bpen      | count    | agree       | penalty shots that Kinsella took at the seventh               |
bprize    | money    | discrepancy | first prize in Florida                                        | $390,000 v. $309,000
bpurse    | money    | agree       | purse in Florida                                              |
bgator    | measure  | compatible  | length of the alligator                                       | 11 feet v. more than ten
bgatorw   | duration | agree       | how long the alligator held up play                           |
btemp     | measure  | agree       | temperature on the Sunday in Florida                          |
bage      | age      | agree       | Kinsella's age when she won in Florida                        |
hage      | age      | discrepancy | Tillinghast's age                                                 | 31 v. 33
hwins     | count    | agree       | titles that Tillinghast has won                                   |
brank     | ordinal  | discrepancy | Kinsella's rank after Florida                                 | eighth v. ninth
bfair     | percent  | discrepancy | fairways that Kinsella hit in Florida                         | 79 v. 71 percent
bviews    | count    | update      | times that the film of the shot was watched                   | 400,000 on the Monday, 1.3 million later
wrist     | duration | update      | how long Kinsella's wrist keeps her out                       | two weeks by the first word, six after the scan
spons     | money    | compatible  | yearly worth of Kinsella's contract with a club maker         | 1.2 million v. more than a million euros

== agency-carrowbeg.txt 2013-07-14
GOLF: KINSELLA BRAVES GALE TO WIN CELTIC OPEN

Aoife Kinsella became the first Irish winner of the Celtic Open since [asince=1982|1982] when she mastered a gale at Carrowbeg [aday=2013-07-14|today] to win by [amarg=3|three shots].

The [aage=22|22-year-old] from County Mayo, who had started the day [abehind=2|two behind] Sweden's Mika Sandberg, went round in [alast=67|67] for a total of [atot=-9|nine under par]. No one else broke 70 in gusts of up to [awind=38 mph|38mph].

The decisive blow came at the [aputth=17|17th], where Kinsella's putt from [aputt=35 ft|35 feet] took the slope, the grain and half a minute, or so it felt, before it fell for her sixth birdie. Sandberg, a playing partner, then three-putted.

"I'd like to say I meant it," said Kinsella, who has her father, Donal, [dad=54|54], as a caddie. "He said hit it at the lighthouse. There are two lighthouses."

She had teed off at [astart=14:10|2.10pm], in front of a crowd of [acrowd=21300|21,300], and at the [agorse=14|14th] had come close to ruin. Her drive went into gorse, where it was found after [asearch=4 min|four minutes] with a minute of the allotted time remaining.

The winner, who was ranked [arank=64|64th] in the world, receives [aprize=300000 EUR|300,000 euros]. Third-round play [asat=2013-07-13|on Saturday], when she had a [athird=73|73], was suspended for [adelay=2h15|two hours and 15 minutes] because balls would not stay on the greens.

== leader-carrowbeg.txt 2013-07-17
The night they ran out of cups

By Nuala Prendergast, The Western Leader

The trophy holds eleven pints. That was established, by experiment, in Geraghty's of Ballinrone on Sunday night, and the experiment was repeated till four.

This is a village of [village=780|780 people] with one street, two churches and no golf course. The nearest is nine miles off, at Carrowbeg, and the girl who won the Celtic Open on it [aday=2013-07-14|on Sunday] used to get there on the back of the bread van. Her father drove it. Donal Kinsella, [dad=54|54], gave up the round in March to carry her bag, and says that it is much the same work: early, wet, and nobody thanks you.

"She'd a handicap of [hcap=3|three] when she was [hand=13|thirteen]," said Seamus Gilhooly, [tully=71|71], who taught her in a field behind the creamery, with the wind from the left in the morning and from the right after dinner. "I never told her it was hard. If you don't tell them, they don't know."

There was plenty to know [aday=2013-07-14|on Sunday]. It blew at [awind=48 mph|48 miles an hour] by the instrument on the lifeboat station. [avol=640|Six hundred and forty volunteers] in yellow jackets had been told to lie on any tent that moved. From her first swing at [astart=14:20|twenty past two] Aoife kept the ball so low, said Gilhooly, that a hen could have stepped over it, and went past the big Swede on the eleventh.

The [agorse=14|fourteenth] took 40 years off everybody. They call it the Widow, and by the greenkeeper's tally it had eaten [aballs=143|143 balls] since Thursday. The 144th was Aoife's. A boy from the village trod on it, in the gorse, [asearch=4 min|four minutes] into the search. He's eight, and has been promised a bicycle.

She made par there and holed one from another parish at the [aputth=17|17th], and it was over: [atot=-9|nine under], [amarg=3|three] to the good. [aprize=300000 EUR|Three hundred thousand euros] was mentioned at the prize-giving, and her mother had to sit.

The last of ours to win it was Una Devane, in [asince=1982|1982]. She sent a telegram. She's the only one left who does.

== windy-blog.txt -
Carrowbeg: what the telly didn't show

1) The telly didn't show the [agorse=14|fourteenth] till Aoife got there, so let me. I sat behind it for two days. Ball after ball. I asked the man who rakes it and he'd counted [aballs=134|134] for the week with a clicker. He sells them back at a euro each.

2) Putt of the year: I paced it. From the left edge to the hole on [aputth=17|seventeen] it's [aputt=25 ft|25 feet] at the very outside. It broke about six. Let's not turn it into a ski jump. It was still the best thing I've ever seen a person do with a stick.

3) The volunteers were saints. [avol=460|Four hundred and sixty] of them, on a sandwich a day. One had his hat blown to Scotland.

4) [asat=2013-07-13|On Saturday] they stopped it for [adelay=>2 h|more than two hours] and then, as soon as they'd started again, it blew harder. Her [athird=73|73] that day won it, if you ask me, more than the [alast=67|67] [aday=2013-07-14|on Sunday]. Look at what the others did between four and six.

5) She's [aage=22|22]! Her da carried an umbrella all four days and never once put it up. "It's for leaning on," he told me.

6) Those saying she's the first Irishwoman to win since [asince=1983|'83] should ask their mothers. Mine was there. She says that there wasn't a breath of wind, and that they all wore cardigans.

7) Rank, last week: [arank=64|sixty-fourth]. I'd have given you 200 to 1 and I'm told someone did.

== brief-ranking.txt 2013-07-16
Kinsella up to [arank2=27|27th] in the world

Aoife Kinsella has climbed from [arank=64|64th] to [arank2=27|27th] in the women's world rankings after winning the Celtic Open at Carrowbeg [aday=2013-07-14|on Sunday]. It is the biggest jump by anyone this year. The highest that an Irish player has ever stood is 11th, in 2007.

Kinsella, [aage=22|22], closed with a [alast=67|67] to beat the overnight leader, Mika Sandberg, by [amarg=3|three shots]. Sandberg stays sixth; third-placed Chiho Nakata moves up to second, behind the American Brooke Tillinghast.

[acrowd=>20000|More than 20,000 people] watched the final round, the organisers said, and 58,000 the whole event, a record for a women's tournament in Ireland. The Open will go back to Carrowbeg in 2017.

The prize of [aprize=300000 EUR|€300,000] nearly doubles what Kinsella has earned since she turned professional two years ago. She has entered next week's event at Gothenburg, but said on Monday that she might have to wash some clothes first.

Her victory was also good for Ballinrone's parish council, which had placed 50 euros on her, at long odds, "to show support". It will mend a roof. The chairman, Pat Lally, said that it was not public money but his own.

== live-tamarind.txt 2014-04-06
Tamarind Lake Championship, final day – live

7:30 a.m. Back out they go to finish round three. The rain cost them [bdelay=3h20|three hours and 20 minutes] [bsat=2014-04-05|yesterday]. Aoife Kinsella has nine holes of that to play and then another 18: [bholes=27|twenty-seven holes], no lunch.

9:48 A 72 for her, which leaves her [bbehind=4|four] off the lead. Brooke Tillinghast has it, at 12 under.

1:15 p.m. It's [btemp=91 F|91 degrees], and there's an alligator on the [bgath=6|sixth] fairway. [bgator=11 ft|Eleven feet], says the man with the pole. He doesn't say how he knows.

1:32 He's gone, after [bgatorw=17 min|seventeen minutes], in his own time.

1:50 Kinsella in the water at the [bpenh=7|seventh]. She drops; but she's dropped it in the wrong place and that's [bpen=2|two shots]. You'd think that would be that.

3:40 You'd be wrong. Four birdies in five holes!

5:05 She's in with a [blast=66|66], [btot=-14|14 under]. Tillinghast has three to play at 15.

5:46 Bogey on the last for Tillinghast. They're level. Play-off, up and down the 18th.

6:09 First extra hole: fives. 6:31 [bhookh=2|Second]: fours. Kinsella from behind a palm with a hooked iron, and I haven't got a word for it.

[bend=18:52|6:52] Tillinghast misses from [bmiss=3 ft|three feet] at the [bhole=3|third]. Kinsella, from [bputt=4 ft|four], does not. That's it! She drops the putter as if it were hot.

== wire-tamarind.txt 2014-04-07
Kinsella beats Tillinghast in playoff at Tamarind Lake

LAKE TAMARIND, Fla., April 7, 2014 – Aoife Kinsella of Ireland sank a [bputt=4 ft|four-foot] par putt on the [bhole=3|third extra hole] to beat top-ranked Brooke Tillinghast and win the Tamarind Lake Championship [bday=2014-04-06|on Sunday] for her [kwins=2|second title] in nine months.

Kinsella, [bage=23|23], finished regulation at [btot=-14|14 under par] with a [blast=66|66], a score that included [bpen=2|two penalty shots] for a wrong drop at the [bpenh=7|seventh hole]. She had opened with a [bfirst=66|66] on Thursday. Tillinghast had a chance to win outright but bogeyed the 18th.

The [hage=31|31-year-old] American, who has won [hwins=12|12 times] on the tour, then pushed a putt of [bmiss=5 ft|five feet] at [bend=18:52|6:52 p.m.], in the last of the light.

"I've made that in my sleep," Tillinghast said. "I may not sleep."

Kinsella earned [bprize=$390000|$390,000] from a purse of [bpurse=$2.6 million|$2.6 million] and will move to [brank=8|eighth] in the world rankings. She was [arank2=27|27th] after she won the Celtic Open in gales at Carrowbeg [aday=2013-07|last July].

Rain [bsat=2014-04-05|on Saturday] had stopped play for [bdelay=2h30|2 1/2 hours], so that both women played [bholes=27|27 holes] [bday=2014-04-06|on Sunday] in [btemp=91 F|91-degree] heat.

At the [bhookh=2|second extra hole] Kinsella kept alive with a low hook of [bhook=163 yd|163 yards] around a palm tree. She hurt her right wrist on a root in playing it and is to rest for [wrist=2 weeks|two weeks], her manager said.

== daily-crier.txt -
AOI-FEAR!
Bread van lass bags a beauty

SHE'S done it again! Ballinrone's own Aoife Kinsella, [bage=23|23], trousered a whopping [bprize=$309000|$309,000] in the Sunshine State after burning off world No. 1 Brooke Tillinghast in a sudden-death thriller that had half the country up past midnight.

Aoife had everything thrown at her [bday=2014-04-06|on Sunday]. A monster gator, [bgator=>10 ft|over ten feet] long, waddled across her path and wouldn't budge for [bgatorw=17 min|17 minutes]. She was docked [bpen=2|TWO SHOTS] for dropping a ball where she shouldn't. It was hot enough to poach an egg in a visor.

But you can't cook a Mayo woman. At the [bhole=3|third time of asking] in extra holes the Yank, who's [hage=33|33] and has [hwins=12|twelve titles] in the locker, went all wobbly, and our girl strolled up and rolled hers in.

By Monday teatime the video of that shot round the tree had been watched [bviews=400000|400,000 times], mostly, by the look of it, in Geraghty's, where all [village=870|870 souls] in the village seem to have been.

Mammy Breege, 51, watched through a gap in her knitting. "She'll be wanting her dinner," she said.

The rankings have her [brank=9|ninth] in the world, the best ever by a woman from these shores. We make it first.

== gazette-tamarind.txt 2014-04-08
The tree has a name now

By Dell Pettiford
Lake Tamarind Gazette

LAKE TAMARIND – It is a cabbage palm, about 60 years old, leaning a little, and until [bday=2014-04-06|Sunday] no one had ever had their picture taken with it. On Monday there was a line. Somebody had tied a green ribbon around it, and by noon there was a sign, hand-lettered, that said AOIFE'S.

From behind it, off a root, with a 6-iron and the championship slipping away, a young woman from a bread van in Ireland bent a ball [bhook=163 yd|163 yards] around the trunk, over a corner of the lake and onto the green. It was 6:25 in the evening and the light was the color of weak tea. I asked Lonnie Prewitt, who's been the pro here for 30 years, to try it at noon. He put eleven in the water and one through the window of a condominium.

She was [bfirst=66|66] on the first day and [blast=66|66] on the last, and if you add the [bpen=2|two] she was charged at [bpenh=7|No. 7], she hit it better than anyone has around here since the redesign. She kept the ball on [bfair=79%|79 percent] of the fairways. She was polite to the alligator.

For those who were at church: that was Gus, [bgator=11 ft|11 feet], and a resident of the [bgath=6|sixth hole]. He was out for [bgatorw=17 min|17 minutes]. Officials have a rule about him, which is to wait.

Brooke Tillinghast, [hage=31|31], stayed to sign for every child. She had been [bbehind=4|four] ahead of the Irishwoman [bday=2014-04-06|on Sunday morning] and missed from [bmiss=3 ft|three feet] in the evening, and in between she shot 70, which isn't a crime. This would have been her 13th title. "That one was in," she told a boy with a cap, who'd asked. "It just didn't go."

The tournament, whose purse of [bpurse=$2.6 million|$2.6 million] is the fourth biggest of the spring, lost a chunk of its [bsat=2014-04-05|Saturday] gate to the storm, which sat on the course for [bdelay=3h20|three hours and twenty minutes]. Director Hal Umber put the attendance for four days at 39,000. He's been offered money for the tree.

== kinsella-interview.txt -
"My father has the umbrella insured"

Aoife Kinsella has her right arm in a splint and is learning to eat with the left. We meet in the kitchen at Ballinrone.

How is it?
It's a small bone. In Florida they told me [wrist=2 weeks|two weeks], and now there's been a scan and it's [wrist=6 weeks|six], so I'll miss two of the big ones. I can peel a potato, with help.

You've seen the shot since?
Everyone has. The lad in the phone shop says [bviews=1300000|one point three million]. What they don't show you is that I'd asked Daddy for the 5.

Which was the better win?
Carrowbeg. There's no contest. I was [aage=22|twenty-two], I was at home, and I was sure for the length of one gorse bush that I'd lost it. [asearch=4 min|Four minutes]! You should try standing in one place for that long when you can't breathe.

People still talk about the putt at [aputth=17|seventeen].
They've it at the length of the street now in Geraghty's. It was [aputt=35 ft|thirty-five]; the referee had a tape out for something else.

And Florida?
Florida I won because I'd had a row with myself. When you get [bpen=2|two strokes] for being stupid it clears the head.

Tillinghast was gracious.
She's a lady. She has [hwins=12|twelve] of these and I've [kwins=2|two]. She told me that she'd missed shorter.

Mr Gilhooly says you've got worse at chipping.
He's [tully=71|seventy-one] and he's right. I had a handicap of [hcap=3|three] at [hand=13|thirteen], and I chipped better then.

What about the money?
There's a contract with a club company, there's no use denying it, [spons=>1000000 EUR|over a million] a year. I bought my father a van. He cried. It's for bread.

== analysis-may.txt 2014-05-11
Wind and water

By Rosalind Achterberg

May 11, 2014 – She will be back next week, too late for the first two of the season's big events, with a wrist that her doctors call sound. It's a good moment to ask what sort of champion Aoife Kinsella is.

The record is short. There are [kwins=2|two wins] on it, and they might be by two different golfers. In the first, at Carrowbeg [aday=2013-07|last July], she went out into a wind of [awind=38 mph|38 miles an hour], [abehind=2|two strokes] in arrears, and hit the ball nowhere higher than a house. Others had stronger arms. None had the patience. Her last two rounds there were a [athird=73|73] and a [alast=67|67], and she has said that the first was the harder. Hers was the only name below par for the weekend.

At Tamarind Lake [bday=2014-04|in April] there was no wind to speak of, the greens were as soft as cake, and what was wanted was aim. She found [bfair=71%|71 per cent] of the fairways, no more than average, and made up for it on the greens, with 24 putts on the last afternoon. A second [blast=66|66] to go with her [bfirst=66|Thursday's], over a day of [bholes=27|27 holes], took her to [btot=-14|14 under] and a play-off with the best player in the world. It went to the [bhole=3|third hole]. She was as near to losing it as the trunk of a palm is thick.

What the two have in common is the recovery. [aday=2013-07|In July] it followed a drive into the gorse, [bday=2014-04|in April] a penalty. Neither of them was bad luck: she had been told by her father to leave the driver in the bag, and she had been handed the rule about the drop, printed on a yellow card, at the first tee. Most players drop another shot within two holes of such a thing; over her career Kinsella is one under par.

The rewards have been unequal. Ireland paid her [aprize=300000 EUR|300,000 euros], Florida [bprize=$390000|390,000 dollars], which at the rate of that week comes to rather less. A contract with a maker of clubs, said to be worth [spons=1200000 EUR|1.2 million euros] a year, dwarfs both. She now stands [brank=8|eighth] in the world, as she has since the week after the play-off.

She is [bage=23|twenty-three]. The next Irishwoman in the list is 214th.

== archive-1982.txt 1982-08-09
From our files: Miss Devane has the Open, and a blister

Carrowbeg, [asince=1982-08-08|Sunday] – The Celtic Ladies' Open was won here this afternoon, in sunshine that would have done for Lisbon, by Miss Una Devane, a dentist's receptionist from Sligo, who went round the links in 70 strokes and took off her left shoe at the last.

She is the third Irish winner in the 19 years of the event, and the first who has had to be at work the next morning. Her cheque is for £4,000. It was handed over by the wife of the Minister for the Gaeltacht, who asked her what she would spend it on and was told: a plaster.

Miss Devane, 26, led from the second day, and by as many as six; a few loose shots after tea reduced it to one at the 17th tee, where she hit her ball stone dead from the rough and, as she put it, stopped listening to her own heart. Her total was 285, seven under the old par of 73. Mrs. Phyllis Grange of Surrey was second on 287.

About 3,500 people walked round with the leaders, an extraordinary number, which the stewards, all fourteen of them, controlled with a rope and a whistle. Not a ball was lost at the fourteenth, a hole that has a bad name with visitors; the gorse had been burnt back in the spring.

Asked if she would turn professional, the winner laughed. "There's not a living in it," she said. "There's a holiday in it, if you hole a few." Her employer, Mr. Lavelle, who had driven over from Sligo with two of his patients, said that she could come in at ten.

The greens, which were watered by hand all week from a tender borrowed from the fire brigade, were praised by everyone except the brigade. There was a fire at Killala on Friday. It was put out with milk.
