# One tennis tournament, two finals: Zorin beats Korhonen (Saturday, 11 June 2011) and Okonjo beats Ferrat (Sunday); a
# year later Zorin stops. Sets, lengths, aces, ages, titles and ranks of four players and two finals stay apart; so do
# titles of a career and those of the highest class, match points and break points, finals won and finals lost.

wday      | date     | compatible  | day of the women's final                                 | 11 June 2011 v. June, last year
wscore    | score    | agree       | score of the women's final                               |
wlen      | duration | discrepancy | length of the women's final                              | two hours 47 minutes v. two hours 27 minutes
wmp       | ordinal  | discrepancy | match point on which Zorin won                           | third v. fourth
wace      | count    | discrepancy | aces of Zorin in the final                               | 11 v. 12
wdf       | count    | agree       | double faults of Korhonen in the final                   |
wbp       | score    | agree       | break points that Zorin saved                            |
wh2h      | score    | discrepancy | Zorin's record against Korhonen after the final          | 6-2 v. 5-2
wdown     | score    | agree       | score by which Zorin was behind in the last set          |
zage      | age      | discrepancy | Zorin's age at the final                                 | 31 v. 30
zmajor    | ordinal  | agree       | which title of the highest class it was for Zorin        |
zfirst    | date     | discrepancy | year of Zorin's first title of the highest class         | 2005 v. 2006
ztitle    | ordinal  | agree       | which title of her career it was for Zorin               |
zrank     | ordinal  | agree       | Zorin's rank before the final                            |
znew      | ordinal  | agree       | Zorin's rank after the final                             |
zsurg     | date     | compatible  | when Zorin's shoulder was operated on                    | 2009 v. August 2009
zout      | duration | compatible  | how long Zorin was out after the operation               | ten months v. nearly a year
zlow      | ordinal  | agree       | Zorin's lowest rank after the operation                  |
zold      | date     | agree       | year since which no champion had been so old             |
kage      | age      | agree       | Korhonen's age                                           |
kstreak   | count    | discrepancy | matches that Korhonen had won in a row                   | 19 v. 21
kfinal    | ordinal  | agree       | which final of the highest class it was for Korhonen     |
krank     | ordinal  | agree       | Korhonen's rank before the final                         |
kout      | duration | update      | how long Korhonen will be out                            | two weeks at first, six after the scan
ktv       | count    | update      | viewers of the women's final in Finland                  | 1.1 million at first, 1.3 million in the final count
prize     | money    | agree       | money for the winner of each final                       |
rain      | duration | compatible  | break for rain in the women's final                      | 40 minutes v. less than an hour
wstart    | time     | discrepancy | when the women's final began                             | 2 p.m. v. 3 p.m.
crowd     | count    | compatible  | spectators of the women's final                          | 14,900 v. nearly 15,000
wind      | measure  | agree       | wind at the women's final                                | 50 km/h is 31 mph
mday      | date     | agree       | day of the men's final                                   |
mscore    | score    | agree       | score of the men's final                                 |
mlen      | duration | compatible  | length of the men's final                                | three hours 12 minutes v. more than three hours
mace      | count    | compatible  | aces of Okonjo in the final                              | 26 v. more than two dozen
mserve    | measure  | agree       | Okonjo's fastest serve                                   | 229 km/h is 142 mph
oage      | age      | agree       | Okonjo's age                                             |
oseed     | ordinal  | discrepancy | Okonjo's seed                                            | 11th v. 14th
orank     | ordinal  | agree       | Okonjo's rank after the final                            |
fage      | age      | agree       | Ferrat's age                                             |
flost     | ordinal  | discrepancy | which lost final it was for Ferrat                       | fourth v. fifth
fhome     | date     | discrepancy | year of the last home winner of the men's title          | 1984 v. 1983
zend      | count    | agree       | titles that Zorin won in all                             |

== wire-jun11.txt 2011-06-11
Zorin outlasts Korhonen for [zmajor=2|second] grand title

MARVENNE, June 11, 2011 – Katya Zorin came back from [wdown=1-4|1-4] down in the final set to beat Annelise Korhonen [wscore=6-4 3-6 7-5|6-4, 3-6, 7-5] [wday=2011-06-11|on Saturday] and win the Lagune Open, her [zmajor=2|second title] of the highest class and the [ztitle=24|24th] of her career.

At [zage=31|31], the Russian is the oldest women's champion here since [zold=1990|1990]. Her first great title came in [zfirst=2005|2005].

The final lasted [wlen=167 min|two hours and 47 minutes], not counting a rain delay of [rain=40 min|40 minutes], and ended on Zorin's [wmp=3|third match point] with the [wdf=9|ninth double fault] by Korhonen. The Finn, [kage=21|21], had won [kstreak=19|19 matches in a row] and was playing in her [kfinal=1|first] final at this level.

Zorin served [wace=11|11 aces] and saved [wbp=9/12|nine of 12] break points. She now leads their meetings [wh2h=6-2|6-2] and will rise from [zrank=7|seventh] to [znew=4|fourth] in the rankings.

She earned [prize=1.2 million EUR|1.2 million euros].

In [zsurg=2009|2009] she had an operation on her right shoulder that kept her out for [zout=10 months|ten months]. By the time she returned she was ranked [zlow=126|126th].

== court-one-online.txt -
Zorin beats Korhonen in Marvenne thriller

Katya Zorin came back from [wdown=1-4|1-4] down in the final set to beat Annelise Korhonen [wscore=6-4 3-6 7-5|6-4, 3-6, 7-5] and win the Lagune Open, her [zmajor=2|second title] of the highest class.

At [zage=30|30], the Russian is the oldest women's champion here since [zold=1990|1990]. Her first great title came in [zfirst=2006|2006].

[wday=2011-06-11|Saturday's] final, which began at [wstart=14:00|2 p.m.], lasted [wlen=147 min|two hours and 27 minutes] and ended on Zorin's [wmp=4|fourth match point]. Korhonen, [kage=21|21], had won [kstreak=19|19 matches in a row], four of them against players from the top ten.

Zorin served [wace=12|12 aces] and saved [wbp=9/12|nine of 12] break points. She now leads their meetings [wh2h=5-2|5-2] and will rise from [zrank=7|seventh] to [znew=4|fourth] in the rankings.

"I wasn't calm. I was old," she said. "From the outside it looks the same."

Korhonen, who had treatment to her left thigh twice in the last set, will climb from [krank=12|12th] to eighth. The doubles went to the Brandão sisters, 6-1, 6-2, in 58 minutes.

== kuvala-post.txt -
Three games from heaven

By Riikka Salmi, in Marvenne

She counted the balls. It is what Annelise Korhonen does when she is afraid, and at [wdown=1-4|four games to one] in the third set, with the whole of Kuvala in the school gymnasium in front of a bed sheet, she was afraid.

"I thought, [wbp=9/12|twelve] break points, how can you lose with those?" she said in the corridor, her thigh wrapped in ice. Zorin had fended off [wbp=9/12|nine]. The other number she did not want to hear: [wdf=9|nine double faults], the last of them at the very end.

It was windy, [wind=50 km/h|50 kilometres an hour] by the harbour mast, and it had rained. They were sent inside for [rain=<1 hour|not quite an hour] at one set all. "I should have stayed in the rain."

Kuvala forgives her. At [kage=21|twenty-one], in her [kfinal=1|first] final of this sort and after [kstreak=21|21 wins on end], she has done what nobody from here ever did. [ktv=1100000|1.1 million Finns] watched, says the broadcaster, and there are five million of us.

The thigh will need rest. [kout=2 weeks|Two weeks], she thinks, and then the grass. The doctor was not asked.

== daily-racquet.txt -
KAT'S STILL GOT CLAWS
Granny of the tour grabs [prize=1.2 million EUR|1.2m-euro] jackpot

SHE'S [zage=31|31], she's held together with screws, and [wday=2011-06-11|yesterday] she was the queen of Marvenne.

Comeback Kat Zorin was dead and buried in the decider before she turned the tables on Finnish pin-up Annelise Korhonen, ten years her junior. It was [wscore=6-4 3-6 7-5|6-4, 3-6, 7-5] and it took [wlen=167 min|two hours 47], in a gale of [wind=31 mph|31mph] that blew a linesman's hat into the royal box.

A crowd of [crowd=14900|14,900] went potty.

The Muscovite's shoulder was sliced open in [zsurg=2009-08|August 2009]. Doctors said never again. She missed [zout=<1 year|the best part of a year], crashed to [zlow=126|No. 126] in the world, and sold her car. It's her [ztitle=24|24th title] – and surely the sweetest. "I shall buy back the car," she giggled.

Her only other biggie came in [zfirst=2005|2005], when Korhonen was 15 and pinned Kat's picture over her bed. "It's still there," sobbed the loser. "I'll turn it round."

The last wrinkly to win here was back in [zold=1990|1990].

== wire-jun12.txt 2011-06-12
Okonjo wins Lagune Open, dashes French hopes

MARVENNE, June 12, 2011 – Raphael Okonjo of Canada beat Lucien Ferrat of France [mscore=7-6 6-2 4-6 6-3|7-6 (7-4), 6-2, 4-6, 6-3] [mday=2011-06-12|on Sunday] to win the Lagune Open, the first title of the highest class for a player from his country.

Okonjo, [oage=24|24], the [oseed=11|11th seed], hit [mace=26|26 aces] in [mlen=192 min|three hours and 12 minutes]. One of his serves was measured at [mserve=229 km/h|229 kilometers] ([mserve=142 mph|142 miles]) per hour. He takes home [prize=1.2 million EUR|1.2 million euros], as Katya Zorin did [wday=2011-06-11|a day earlier], and moves up to [orank=6|sixth] in the rankings.

Ferrat, [fage=32|32], lost a final of this class for the [flost=4|fourth time] without ever having won one. He had been trying to become the first Frenchman to take the title since [fhome=1984|1984].

"I have [flost=4|four] plates like this one," he said, holding up the runner-up's trophy. "My wife would like a cup."

It was the seventh title of Okonjo's career and his 20th win in 23 matches on clay this year. He had lost all three of his earlier meetings with Ferrat.

In the women's final Zorin had beaten Annelise Korhonen in three sets that lasted [wlen=167 min|two hours and 47 minutes].

== weekend-liveblog.txt -
Marvenne: two days, two finals, as they happened

[wday=2011-06-11|SATURDAY]
[wstart=15:00|3.00pm] First ball, Zorin to serve. [crowd=<15000|Nearly 15,000] in, most in coats.
3.44pm First set Zorin, 6-4.
4.31pm Korhonen takes the second. Umbrellas. Off they go.
5.11pm They're back. [rain=40 min|Forty minutes] lost.
5.50pm Korhonen breaks again. [wdown=1-4|Four-one]. I've started writing her story.
6.05pm I've stopped.
6.27pm Korhonen, serving at 5-6 to stay in it, has seen off one match point with an ace and one with a lob that the wind brought back. On the [wmp=3|third], a double fault, her [wdf=9|ninth]. Over.

[mday=2011-06-12|SUNDAY]
3.00pm Ferrat wins the toss. Nothing else for a while.
4.02pm Tie-break, 7-4 to Okonjo, the [oseed=14|14th seed].
4.40pm Six-two. The Canadian is [oage=24|24] and not nervous.
5.25pm A set for France!
6.12pm Game, set, match. [mlen=>3 hours|More than three hours], [mace=>24|more than two dozen aces], and poor Ferrat, [fage=32|32], has now lost [flost=5|five] of these. The last home champion, Alain Tessier ([fhome=1984|1984]), hands him the plate.

== topspin-blog.txt -
What the numbers say about Marvenne

The wind said [wind=50 km/h|50 kilometres an hour] and Korhonen said that she couldn't toss. Hence [wdf=9|nine] doubles. Zorin, whose toss is no higher than a hat, had [wace=11|11 aces] and four doubles in the same wind. There's your final.

The head-to-head is [wh2h=6-2|six to two] for the older woman, but Korhonen won both of the last two before this. She was [krank=12|12th] when she came and will pass Zorin, who goes from [zrank=7|seven] to [znew=4|four], within a year. If she's fit: the thigh was scanned on Monday, and the [kout=2 weeks|two weeks] have become [kout=6 weeks|six weeks]. No grass at all.

The Finnish broadcaster's final count is [ktv=1300000|1.3 million], by the way. More than for the ice hockey.

[mday=2011-06-12|On Sunday] Okonjo's [mserve=229 km/h|229 km/h] was the fastest serve on this court since they began to measure. He had [mace=26|26 aces] to Ferrat's eight and won [mscore=7-6 6-2 4-6 6-3|7-6, 6-2, 4-6, 6-3]. He's [orank=6|sixth in the world]. The eldest of four brothers, he learned on a curling rink.

As for the French, they've waited since [fhome=1983|1983].

== wire-2012.txt 2012-05-28
Zorin, champion in Marvenne, calls it a day

May 28, 2012 – Katya Zorin, who won the Lagune Open [wday=2011-06|last June] at [zage=31|31], said on Monday that she would not defend her title and had played her last match.

"The shoulder has decided," she said. It was operated on in [zsurg=2009|2009] and again this winter.

Zorin leaves with [zend=25|25 titles], [zmajor=2|two] of them of the highest class, and 9.8 million dollars in prize money. She was never ranked higher than [znew=4|fourth], the place that she reached after her victory over Annelise Korhonen in Marvenne, where she had been behind by [wdown=1-4|1-4] in the last set. A year before that she had been [zlow=126|126th].

Korhonen, now 22, has since become number two in the world. She missed [kout=6 weeks|six weeks] last summer with a torn thigh muscle and then won in Toronto.

The men's champion, Raphael Okonjo, is seeded third this year. Lucien Ferrat, the man he beat in the final, is not taking part.

== farewell-column.txt -
The woman with the low toss

By Dora Pinter

Some champions are remembered for a shot. Katya Zorin, who announced on Monday that she is done, should be remembered for a set. [wday=2011-06|Last June], in Marvenne, in a wind that emptied the flower boxes, she lost four of the first five games of it and then, of the last seven, one.

I have [wh2h=6-2|six and two] written in my notebook, which is how she stood with Annelise Korhonen when the handshake was over; [wmp=3|the third] match point; and, underlined, "she is [zage=31|thirty-one]!" I had not underlined an age since I was that age.

She won [zend=25|twenty-five] tournaments, which is a good deal, and [zmajor=2|twice] the kind that is put on stamps, which is not. That was in [zfirst=2005|2005] and again at the end; in between lay a knife, [zout=10 months|ten months] of catching tennis balls left-handed, and a ranking of [zlow=126|126] that entitled her to play in towns without an airport.

[prize=1.2 million EUR|One million two hundred thousand euros], they gave her in Marvenne. She bought back a car.
