# One tennis champion, two finals of one tournament against one opponent: Solaguren beats van Rheenen at Ribamar in four
# sets (11 May 2014) and in five (10 May 2015). Sets, lengths, starts planned and actual, aces of two men, match points won
# and saved, titles, ranks before and after, ages of both in both years, prizes of winner and loser, delays, stay apart.

ascore    | score    | agree       | score of the 2014 final                                   |
aday      | date     | compatible  | day of the 2014 final                                     | 11 May 2014 v. 2014, last year, last May
alen      | duration | discrepancy | length of the 2014 final                                  | three hours 12 minutes v. 3:21
astart    | time     | discrepancy | when the 2014 final began                                 | 4:40 v. 4:50 p.m.
arain     | duration | compatible  | how long rain held up the 2014 final                      | an hour and 40 minutes v. more than an hour and a half
acover    | count    | discrepancy | groundsmen who drew the covers in 2014                    | 24 v. 34
aserve    | rate     | discrepancy | fastest service of van Rheenen in 2014                    | 231 km/h v. 213 km/h
aaces     | count    | agree       | aces of van Rheenen in 2014                               |
amp       | ordinal  | agree       | match point on which Solaguren won in 2014                |
abp       | score    | agree       | break points that Solaguren took in 2014                  |
adown     | score    | agree       | score by which Solaguren was behind in the third set 2014 |
aset      | ordinal  | agree       | set in which Solaguren was so far behind                  |
atb       | score    | agree       | score of the tie-break in 2014                            |
acrowd    | count    | compatible  | attendance of the 2014 final                              | 9,640 v. nearly 10,000
aprize    | money    | discrepancy | prize of the 2014 winner                                  | 720,000 euros v. 620,000
aloser    | money    | agree       | prize of the loser in 2014                                |
atitle    | ordinal  | agree       | which title of his career it was for Solaguren in 2014    |
asage     | age      | agree       | Solaguren's age at the 2014 final                         |
aage      | age      | discrepancy | van Rheenen's age at the 2014 final                       | 30 v. 31
arank     | ordinal  | agree       | Solaguren's rank after the 2014 final                     |
ah2h      | score    | agree       | Solaguren's record against van Rheenen after 2014         |
bscore    | score    | agree       | score of the 2015 final                                   |
bday      | date     | agree       | day of the 2015 final                                     |
blen      | duration | compatible  | length of the 2015 final                                  | four hours 17 minutes v. more than four hours
bold      | duration | agree       | longest final at Ribamar before 2015                      |
bover     | duration | agree       | by how much the 2015 final was longer than that           |
boldyear  | date     | compatible  | when that longest final was played                        | 1988 v. the eighties
bend      | time     | discrepancy | when the 2015 final ended                                 | 9:52 v. 9:42 p.m.
bsaved    | count    | discrepancy | match points that Solaguren saved in 2015                 | two v. three
brally    | count    | discrepancy | strokes of the longest rally in 2015                      | 43 v. 34
berr      | count    | discrepancy | unforced errors of Solaguren in 2015                      | 61 v. 51
bdown     | score    | agree       | score of the last set when the match points came in 2015  |
bdf       | count    | agree       | double faults of van Rheenen in 2015                      |
bheat     | measure  | agree       | temperature at the start of the 2015 final                |
bcrowd    | count    | compatible  | attendance of the 2015 final                              | 9,870 v. more than 9,800
bprize    | money    | agree       | prize of the 2015 winner                                  |
bfine     | money    | compatible  | fine of van Rheenen for his racket                        | $2,500 v. more than $2,000
btitle    | ordinal  | discrepancy | which title of his career it was for Solaguren in 2015    | 27th v. 26th
bsage     | age      | agree       | Solaguren's age at the 2015 final                         |
bage      | age      | agree       | van Rheenen's age at the 2015 final                       |
brank     | ordinal  | agree       | Solaguren's rank after the 2015 final                     |
bh2h      | score    | agree       | Solaguren's record against van Rheenen after 2015         |
retain    | date     | discrepancy | year in which a champion last retained the title          | 1997 v. 1999
wrist     | duration | update      | how long Solaguren will rest his wrist                    | a week at first, six weeks after the scan
btv       | count    | update      | viewers of the 2015 final in Spain                        | 1.9 million by the first figures, 2.3 million in the final count
coach     | date     | agree       | when Solaguren took on Begona Larrauri                    |
feet      | measure  | agree       | height of van Rheenen                                     |

== agency-2014.txt 2014-05-11
Solaguren beats van Rheenen after the rain to win Ribamar

RIBAMAR, May 11, 2014 – Iker Solaguren came back from [adown=2-5|5-2 down] in the [aset=3|third set] to beat Pim van Rheenen of the Netherlands [ascore=6-4 3-6 7-6 6-2|6-4, 3-6, 7-6 (5), 6-2] in the final of the Costa Verde Open [aday=2014-05-11|on Sunday].

The [asage=24|24-year-old] Spaniard, who served out the match on his [amp=3|third match point] after [alen=3h12|three hours and 12 minutes], will rise two places to [arank=3|third] in the world on Monday.

Rain delayed the start, planned for 3 p.m., by [arain=1h40|an hour and 40 minutes], and a second shower stopped play for nine minutes in the opening set.

Van Rheenen, [aage=30|30], hit [aaces=17|17 aces], one of them at [aserve=231 km/h|231 kilometers an hour], but lost his nerve and [atb=7-5|seven points to five] a tie-break in which he had led 4-1. Solaguren took [abp=5-16|five of 16] break points.

"I felt him breathe," Solaguren said. "Until then I thought he was a machine."

It was the [atitle=21|21st title] of his career, the third of the year, and was worth [aprize=€720000|720,000 euros]. The loser received [aloser=€355000|355,000].

Solaguren leads the pair's meetings [ah2h=5-2|5-2]. [acrowd=9640|9,640 people] saw the end of it under a double rainbow.

== ribamar-courier.txt 2014-05-13
They also serve who only pull the plastic

By Odete Falcato

At eleven minutes to three [aday=2014-05-11|on Sunday] Zeferino Matos looked at the hill behind the sardine factory, could not see it, and blew his whistle.

What followed is known to his crew as a number four. [acover=24|Twenty-four men and women], most of them students of forestry, ran at the center court of the Costa Verde Open with half a ton of green plastic; it was covered in 71 seconds, four short of their best. Then they stood in the tunnel and steamed for [arain=>1h30|more than an hour and a half].

"People think that we rest," said Matos, 58, who has looked after the clay at Ribamar for three decades. "We worry."

It was [astart=4:40 p.m.|twenty to five] when Iker Solaguren and Pim van Rheenen were at last let out, on a court that Matos would have called "a little fat". It suited the Spaniard, who slides. It did not suit the Dutchman, [feet=2.03 m|two meters and three centimeters] of him, who likes the ball to come up and meet him.

Nobody here was surprised when the big man, [adown=2-5|five games to two] ahead in the [aset=3|third], began to slip. Not many were displeased. Solaguren has eaten at the same table of the same tavern since he came as a boy of 16 to lose in the qualifying. He went there [aday=2014-05-11|on Sunday night] with his [atitle=21|twenty-first] trophy, and left it at the bar while he washed his hands.

By the fountain on Monday a child was serving to another over a bench. They had chalked the score on the stones: [ascore=6-4 3-6 7-6 6-2|6-4, 3-6, 7-6, 6-2].

== first-ball-blog.txt -
Ribamar by the numbers

You lot keep asking for the stats, so here are mine, done by hand on the train home from [aday=2014-05-11|Sunday's final] at the Costa Verde.

Big Pim's biggest: [aserve=213 km/h|213 km/h], second set, wide, and untouched: one of [aaces=17|17 clean aces]. He got 61 per cent of his first serves in, which isn't terrible, and won eleven points at the net, which is.

Iker's legs: 4.1 kilometres, says the gizmo. He made [abp=5-16|sixteen break chances] and cashed [abp=5-16|five]. In the breaker he won six of the last seven points and took it [atb=7-5|7-5].

Clock: [alen=3h21|three hours 21], not counting the second shower. First ball struck, after the flood, at [astart=4:50 p.m.|ten to five] by my watch.

Covers: I counted [acover=34|thirty-four] pairs of wet trainers on them. Give those kids a medal.

Wallet: [aprize=€620000|620,000 euros] to him, [aloser=€355000|355,000] to the other fellow.

Head to head: [ah2h=5-2|five-two] to Solaguren, four-nil on clay.

Age: for the record, Pim is [aage=31|31] and this was his third final of this size. He has lost the lot. Iker is [asage=24|24] and has won six of seven.

Ranking: it's [arank=3|three], for those who had him fourth.

Sandwich at the ground: €8.50. Never again.

== live-2015.txt 2015-05-10
COSTA VERDE OPEN FINAL, LIVE

17:10 – [bheat=31 C|Thirty-one degrees] in the shade, and the shade is full. Not a cloud, unlike [aday=2014-05|last May], when these two and the covers had the place to themselves until [astart=4:40 p.m.|4:40].

17:35 – They're off. Solaguren has a strip of tape on his right wrist. He and van Rheenen are a year older, [bsage=25|25] and [bage=31|31], and, if you believe the Dutchman, a year wiser.

18:04 – A rally of [brally=43|43 strokes]. I've had shorter holidays. Van Rheenen won it and had to sit down on an advertising board.

18:23 – FIRST SET to van Rheenen, by a single break.

19:07 – Solaguren takes the second. Level.

20:20 – Tie-break to van Rheenen. He has never led the champion by two sets to one before.

20:24 – And yet it's the leader who breaks his racket, on the post. Warning. It'll cost him more than that.

20:51 – Solaguren runs away with the fourth, in 27 minutes. The lights are on.

21:30 – [bdown=4-5|5-4] van Rheenen in the fifth and 15-40 on Solaguren's serve. [bsaved=2|Two] for the title...

21:32 – SAVED. Both of them, [bsaved=2|two], with the same drop shot!

21:46 – 6-5 Solaguren, and the Dutchman to serve. Double fault, [bdf=11|number 11].

[bend=9:52 p.m.|21:52] – GAME, SET, MATCH. [bscore=4-6 6-3 6-7 6-1 7-5|4-6, 6-3, 6-7, 6-1, 7-5]. Champion again. [blen=4h17|4 hours 17 minutes].

== agency-2015.txt 2015-05-10
Solaguren outlasts van Rheenen in record Ribamar final

RIBAMAR, May 10, 2015 – Iker Solaguren saved [bsaved=2|two match points] and beat Pim van Rheenen [bscore=4-6 6-3 6-7 6-1 7-5|4-6, 6-3, 6-7 (4), 6-1, 7-5] [bday=2015-05-10|on Sunday] in the longest final in the history of the Costa Verde Open.

The match lasted [blen=4h17|four hours and 17 minutes], [bover=15 min|a quarter of an hour] more than the previous record, [bold=4h02|4:02], which had stood since [boldyear=1988|1988].

Solaguren, [bsage=25|25], is the first man to retain the title since [retain=1997|1997]. It is his [btitle=27|27th] in all. He will be [brank=2|second] in the rankings to be published on Monday, up from fourth.

"My legs are empty and so is my head," said the Spaniard, who made [berr=61|61 unforced errors] and complained of pain in his right wrist. He said that he would rest it for [wrist=1 week|a week].

Van Rheenen, who also lost to him here [aday=2014|a year ago], in four sets, had [bsaved=2|two chances] to end it at [bdown=4-5|5-4] in the last, on Solaguren's service. He hit 19 aces and [bdf=11|11 double faults].

Solaguren has won [bh2h=6-3|six] of their [bh2h=6-3|nine] meetings, though the Dutchman had beaten him in Doha in January.

The winner received [bprize=€805000|805,000 euros], the loser half as much. Attendance was [bcrowd=9870|9,870].

== morning-sketch.txt 2015-05-11
DUTCH COURAGE, SPANISH STEEL
Iker the Nine-Lives Cat does it again in Costa thriller

PIM VAN RHEENEN had one hand on the trophy, one hand on his head, and in the end no hand on anything but a smashed racket.

The [feet=2.03 m|6ft 8in] giant had [bsaved=3|three match points] in front of a howling mob [bday=2015-05-10|last night] and blew the lot. When Iker Solaguren finally put him out of his misery, at [bend=9:42 p.m.|9.42pm], the floodlights were on and half the royal box was in tears.

It had started in the sort of heat, [bheat=31 C|31C], that makes Englishmen sing. More than [bcrowd=>9800|9,800] squeezed in. By the time it ended, [blen=>4h|more than four hours] later, they'd drunk the bars dry and were fanning a fainting ball-girl with their programmes.

One rally alone went on for [brally=34|34 shots]. Another had both men at the net, laughing.

But it was no laughing matter for [bage=31|31-year-old] Pim, who tossed in [bdf=11|ELEVEN double faults], the last of them at the worst of moments. His racket met a net-post in set four. The bean-counters have hit him with a [bfine=$2500|$2,500] fine.

"I lost it twice," he groaned. "The racket and the match."

Iker's haul: [bprize=€805000|€805,000], a case of sardines, and the number [brank=2|two] next to his name.

TV bosses in Madrid were purring: [btv=1.9 million|1.9million] tuned in.

== brief-2015.txt -
Tennis: Solaguren keeps Ribamar crown

Iker Solaguren won the Costa Verde Open for the second time in a row [bday=2015-05-10|on Sunday], beating Pim van Rheenen by [bscore=4-6 6-3 6-7 6-1 7-5|4-6, 6-3, 6-7, 6-1, 7-5]. No player had successfully defended the title since [retain=1999|1999], when the tournament was still played in April.

The Spaniard was two points from defeat on his opponent's service earlier in the deciding set, and then had to survive match points on his own. He won despite [berr=51|51 unforced errors], nearly twice as many as van Rheenen, and an injury to his wrist that needed treatment at two changes of ends.

It was the champion's [btitle=26|26th] tournament victory and his fifth over a field of this size. The two have met [bh2h=6-3|nine times] since 2010, and Solaguren has come out on top in [bh2h=6-3|six] of those. Van Rheenen, who reached [aday=2014|last year's] final too, has not won a title on clay. He was fined [bfine=>$2000|more than $2,000] for breaking a racket.

The doubles went to the Brazilian pair of Caio Nogueira and Davi Sampaio, who needed 58 minutes.

== coach-interview.txt -
"He eats, he sleeps, he slides"

Begona Larrauri is one of three women who coach a man in the top twenty. She took on Iker Solaguren in [coach=2013-11|November 2013], when he was eleventh in the world. We talked to her a fortnight after the second of his two finals at Ribamar.

Which of the two was better?
The first was better tennis. He was [asage=24|24], he had nothing to lose. From [adown=2-5|two-five] in the [aset=3|third] he played eight minutes that I show to children. In the second he was [bsage=25|25] and had something to lose, so it was better theatre.

What did you tell him when the rain came, in [aday=2014-05|May last year]?
Nothing. He slept [arain=1h40|an hour and forty] on a heap of towels. I envied him.

Van Rheenen says that he himself had the matches in his hand both times.
Pim is right. He's as tall as a door and he can hit [aaces=17|seventeen aces] in a day. But he knows who is over there. [ah2h=5-2|Five times out of seven], before this season, it was Iker.

You had your fight with the organizers.
I said that a final should not finish after bedtime. There are ball kids of twelve.

And the wrist?
We hoped that [wrist=1 week|one week] would do. The scan says a small tear, so [wrist=6 weeks|six weeks], and no Paris.

He needed [amp=3|three match points] in the first final. In the second?
One. But the other fellow had had [bsaved=2|two]. I counted them with my eyes closed.

== tennis-quarterly.txt 2015-06-20
Ribamar: anatomy of a rivalry

By Lionel Chadbourne

Two finals, one loser. Between [aday=2014-05-11|11 May 2014] and [bday=2015-05-10|10 May 2015] Pim van Rheenen aged by a year, put on four kilograms of muscle, changed his string and his agent and learned to slide. He lost to the same man by more or less the same stroke.

Consider how near he came. In the first he had a set point for a lead of two sets to one, at [adown=2-5|5-2], before Iker Solaguren hauled him back and took the tie-break by [atb=7-5|seven to five]; the rest was a formality, completed at the [amp=3|third time of asking]. Of [abp=5-16|sixteen break points] he lost only [abp=5-16|five]. In the second he was one return away.

The Spaniard, who hired Begona Larrauri in the [coach=2013-11|autumn of 2013], won more from the first: the highest rank of his life until then, [arank=3|third], and a cheque for [aprize=€720000|€720,000]. The second brought [bprize=€805000|€805,000], [brank=2|second] place and an injured wrist, in a match that went on [bover=15 min|a quarter of an hour] longer than the [bold=4h02|four hours and two minutes] of Brandt and Ferro in [boldyear=198X|the eighties].

The public could tell the difference. [acrowd=<10000|Nearly ten thousand] came in the wet, and went home early if they had children. For the sequel Spanish television's final figure is [btv=2.3 million|2.3 million], its best for the sport in five years.

At [feet=2.03 m|2.03 metres], with the fifth-fastest service on the tour, van Rheenen ought to win one of these. He was [aage=30|thirty] at the first of the two; he will be thirty-two if there's a third. His own record against the champion, [bh2h=6-3|three and six], is better than that of anyone else in the top ten.
