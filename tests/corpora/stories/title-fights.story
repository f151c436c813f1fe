# One champion, two title fights: Sereda stops Tolliver (July 2011) and Kaplan (October 2013).
# Records before and after a fight, the two men's own figures, the two fights' rounds and crowds stay apart.

aday      | date     | compatible  | day of Sereda's fight with Tolliver                       | 9 July 2011 v. 'two years ago', 2011
around    | ordinal  | agree       | round in which Sereda stopped Tolliver                    | 'inside seven rounds' is the seventh
astop     | duration | discrepancy | how far into the last round the Tolliver fight was stopped | 2:14 v. 2:41
adowns    | count    | discrepancy | times that Tolliver was knocked down                      | three v. four
afirst    | ordinal  | agree       | round in which Tolliver first went down                   |
acrowd    | count    | compatible  | attendance at the Tolliver fight                          | 43,200 v. more than 43,000
arecord   | score    | agree       | Sereda's record after the Tolliver fight                  |
akos      | count    | discrepancy | Sereda's knockouts after the Tolliver fight               | 46 v. 45
atolrec   | score    | agree       | Tolliver's record after the fight                         | the second defeat in 26 is 24-2
atolwins  | count    | agree       | Tolliver's consecutive wins before the fight              |
aage      | age      | agree       | Sereda's age at the Tolliver fight                        |
atolage   | age      | discrepancy | Tolliver's age at the fight                               | 28 v. 29
adefence  | ordinal  | agree       | which title defence the Tolliver fight was                | the tenth defence is ten defences in all
stitches  | count    | discrepancy | stitches that Tolliver needed over his eye                | 11 v. 14
acards    | score    | agree       | score of two judges when the Tolliver fight was stopped   |
aweight   | measure  | agree       | Sereda's weight for the Tolliver fight                    |
atolweigh | measure  | agree       | Tolliver's weight                                         |
atv       | count    | update      | television viewers of the Tolliver fight at home          | ten, 11 million at first, 12.4 million in the final count
apurse    | money    | discrepancy | Sereda's purse for the Tolliver fight                     | $12 million v. $15 million
atolpurse | money    | agree       | Tolliver's purse                                          |
abell     | time     | discrepancy | when the Tolliver fight began                             | 10:40 p.m. v. ten past eleven
anext     | date     | compatible  | when Sereda fights next after Tolliver                    | December v. before the end of the year
loss      | date     | agree       | year of Sereda's last defeat                              |
lossround | ordinal  | agree       | round in which Sereda was last beaten                     |
since     | date     | discrepancy | year in which Sereda won the title                        | 2006 v. 2005
belts     | count    | agree       | belts that Sereda holds                                   |
losses    | count    | agree       | fights that Sereda has lost                               |
rautio    | date     | compatible  | when Sereda fought Rautio                                 | last year v. September 2012
rautround | ordinal  | agree       | round in which Rautio was stopped                         |
bday      | date     | agree       | day of Sereda's fight with Kaplan                         |
bround    | ordinal  | agree       | round in which Kaplan was stopped                         |
ajudges   | count    | agree       | judges who had Sereda ahead by 60-52                      |
bstop     | duration | agree       | how far into the last round the Kaplan fight was stopped  |
bcount    | count    | agree       | count that Kaplan took when he was first down             |
seat      | money    | agree       | price of a seat at the Tolliver fight                     |
bdowns    | count    | agree       | times that Kaplan was knocked down                        |
bfirst    | ordinal  | discrepancy | round in which Kaplan first went down                     | fourth v. fifth
bcrowd    | count    | compatible  | attendance at the Kaplan fight                            | 38,500 v. nearly 40,000
brecord   | score    | agree       | Sereda's record after the Kaplan fight                    |
bage      | age      | agree       | Sereda's age at the Kaplan fight                          |
bkapage   | age      | agree       | Kaplan's age                                              |
bkaprec   | score    | agree       | Kaplan's record before the fight                          | unbeaten in 27, 27 wins: 27-0
bdefence  | ordinal  | discrepancy | which title defence the Kaplan fight was                  | thirteenth v. twelfth
bjaw      | count    | agree       | places in which Kaplan's jaw was broken                   |
bpurse    | money    | compatible  | Kaplan's purse                                            | 1.5 million euros v. more than a million
bhosp     | duration | agree       | how long Kaplan will stay in the hospital                 |

== wire-a.txt 2011-07-10
Sereda stops Tolliver in [around=7|seventh] to keep heavyweight belts

LANGENAU, July 10, 2011 – Bohdan Sereda stopped Marcus Tolliver in the [around=7|seventh round] [aday=2011-07-09|on Saturday] to retain his [belts=2|two] versions of the heavyweight title before [acrowd=43200|43,200 spectators] at the open-air Talwiesen stadium.

The champion, [aage=35|35], floored the American in the [afirst=3|third round], again in the fifth and for a last time with a straight right [astop=2:14|2 minutes 14 seconds] into the seventh. Referee Luis Barra waved it off without a count. [adowns=3|Three knockdowns] told the story of a one-sided night.

Sereda ([arecord=52-3|52-3], [akos=46|46 KOs]) was making the [adefence=10|tenth] defense of the title that he won in [since=2006|2006]. He was leading [acards=60-52|60-52] on [ajudges=2|two cards] and 59-53 on the third.

"He is strong, but he brings his chin with him," said Sereda, who weighed in at [aweight=245 lb|245 pounds] against Tolliver's [atolweigh=226 lb|226].

Tolliver ([atolrec=24-2|24-2], 19 KOs), who is [atolage=28|28] and had won [atolwins=17|17 fights in a row], was taken to the hospital, where a cut over his left eye was closed with [stitches=11|11 stitches].

Sereda has not lost since [loss=2004|2004], when Corrie Adeyemi knocked him out in the [lossround=5|fifth round].

== sun-herald-a.txt 2011-07-10
BOHDAN THE WRECKER
Yank crashes to [adowns=4|FOUR-TH trip] to canvas as Sereda cashes in

HE came, he talked, he was carried out.

Motormouth Marcus Tolliver had promised to "retire the old man". Instead he was on the floor [adowns=4|four times] [aday=2011-07-09|on Saturday night] before the ref took pity with [astop=2:41|2min 41sec] gone in [around=7|round seven].

Sereda, [aage=35|35], banked a cool [apurse=$15 million|$15million] for a night's work that began at [abell=23:10|ten past eleven], with the stadium still steaming after a thunderstorm. Tolliver will have to make do with [atolpurse=$3 million|$3m], and [stitches=14|14 stitches] in his eyebrow.

It was the Philadelphia fighter's [atolrec=24-2|second defeat in 26 outings]. At [atolage=29|29], he has time on his side. He hasn't got much else.

The champ's brother Taras, 31, who fights for another version in September, watched from row one beside four film stars and a prime minister.

Sereda fans drank the place dry: 61,000 litres of beer had gone by round three.

== brief-a.txt -
Boxing: Sereda retains titles

Bohdan Sereda beat Marcus Tolliver on a technical knockout in the [around=7|seventh round] in Langenau [aday=2011-07-09|on Saturday]. The champion had his challenger down [adowns=3|three times], first [afirst=3|in the third]. [ajudges=2|Two judges] had the Ukrainian ahead [acards=60-52|60-52] at the time. More than [acrowd=>43000|43,000] were in the ground and, according to the broadcaster, [atv=>10 million|more than ten million] watched at home.

Sereda's record is now [arecord=52-3|52 wins] and [arecord=52-3;losses=3|three defeats], [akos=45|45] of the wins inside the distance. Tolliver falls to [atolrec=24-2|24-2].

The champion plans one more bout [anext=2011|before the end of the year]. The fight had been put back by a week in May because of a back strain.

== ringside-notes.txt -
What we learned in Langenau

1. He is not slowing down. [aage=35|Thirty-five] is no age, it seems, for a heavyweight with a jab like a gatepost. [adefence=10|Ten challengers] have come, and [adefence=10|ten] have gone home beaten. His only bad nights are further off than ever: the last of his [losses=3|three losses], to Corrie Adeyemi, was in [loss=2004|2004], when the tank was empty after [lossround=5|five rounds].

2. Weight matters less than feet. At [aweight=111 kg|111 kilograms] the champion gave away nothing in speed to a man of [atolweigh=102.5 kg|102 and a half].

3. Get there early. I paid [seat=90 EUR|90 euros] for a seat and saw the first bell from the queue at gate 5: the ring walks were brought forward because of the forecast and the fight started at [abell=22:40|10:40 p.m.], not at eleven as printed on the ticket. By the time I sat down the [afirst=3|third round] was under way and Tolliver was getting up from the first of his [adowns=3|three] visits to the floor.

4. Money talks. Sereda's side of the contract is said to be [apurse=$12 million|$12 million], four times the [atolpurse=$3 million|three million] that the other corner got. [atv=11 million|Eleven million viewers] say he is worth it.

5. A streak is only a streak. Tolliver's [atolwins=17|17 straight wins] had come against men with 17 losses each, or so it looked. He left with his eye held shut by [stitches=11|eleven stitches] and, by my watch, lasted [astop=2:14|two minutes and 14 seconds] of the [around=7|seventh].

Next stop: [anext=2011-12|December], against the winner of Duarte and Hallett, who meet on Friday.

== wire-b.txt 2013-10-20
Sereda beats Kaplan, eyes retirement

October 20, 2013 – Bohdan Sereda knocked out Emre Kaplan in the [bround=9|ninth round] [bday=2013-10-19|on Saturday] to keep his [belts=2|two] heavyweight belts, and then said he might not fight again.

A crowd of [bcrowd=38500|38,500] in the roofed-over Talwiesen stadium saw the challenger go down [bdowns=2|twice], in the [bfirst=4|fourth] and, for good, after [bstop=1:52|one minute and 52 seconds] of the [bround=9|ninth], from a left hook.

"I am [bage=37|37]. My daughter is six and she asked me to stop," the champion told reporters. It was his [bdefence=13|13th] defense and took his record to [brecord=55-3|55-3], with 48 knockouts. He has held the title since [since=2006|2006].

Kaplan, [bkapage=25|25], who came into the ring with a [bkaprec=27-0|27-0] record, was taken away on a stretcher with a jaw broken in [bjaw=2|two places]. Doctors said he would stay in the hospital for [bhosp=3 days|three days].

In [aday=2011|2011] Sereda stopped Marcus Tolliver in the same ring in [around=7|seven rounds], watched by [acrowd=43200|43,200].

== langenau-bote.txt -
Sereda silences the stadium one last time?

By our sports staff

The roof was closed, the heating was on, and still [bcrowd=<40000|nearly 40,000] people shivered when Emre Kaplan lay without moving beside the blue corner [bday=2013-10-19|on Saturday night]. It was a minute before he lifted a glove.

Until then it had been a contest. The [bkapage=25|25-year-old] from the Weststadt, unbeaten in [bkaprec=27-0|27 professional bouts], had won three of the first four rounds on our card. He was caught late [bfirst=5|in the fifth] and took a [bcount=8|count of eight]. From the sixth on he was hurt every time Sereda led. The hook that ended it [bround=9|in the ninth] was the [bdowns=2|second] that put him on the canvas.

The town hospital set his jaw, fractured in [bjaw=2|two places], on Sunday morning and wants to keep him [bhosp=3 days|three days]. His promoter, Ulla Brenner, 52, said he would earn "[bpurse=>1000000 EUR|more than a million euros]" and would not be seen in a ring for six months.

For Sereda, [bage=37|37], it was a [bdefence=12|twelfth] successful defence. Langenau has been good to him: [aday=2011|two years ago] [acrowd=~43000|43,000 people], [adowns=3|three knockdowns] and the end of Tolliver; [rautio=2012|last year], 35,000 against the Finn Rautio, who also went out [rautround=9|in nine].

== champions-file.txt 2013-10-22
The Sereda file

October 22, 2013

Record: [brecord=55-3|55 wins], [brecord=55-3;losses=3|three losses]. Age: [bage=37|37]. Champion since: [since=2005|2005]. Last defeat: Adeyemi, [loss=2004|2004], knocked out in the [lossround=5|fifth].

- [aday=2011-07-09|July 9, 2011]: Marcus Tolliver, stopped in [around=7|seven] after [adowns=3|three knockdowns]. Took Sereda to [arecord=52-3|52-3]; [akos=46|46] of those wins were by knockout. Purse: [apurse=$12 million|12 million dollars]. Tolliver, who went home [atolrec=24-2|24 and 2], has since lost twice more and drives a truck.
- [anext=2011-12|December 2011]: Ray Hallett, points, twelve rounds.
- [rautio=2012-09|September 2012]: Jari Rautio, stopped in [rautround=9|nine].
- [bday=2013-10-19|October 19, 2013]: Emre Kaplan ([bkaprec=27-0|27-0] going in), knocked out in [bround=9|nine]. [bcrowd=38500|38,500 paid]. Kaplan earned [bpurse=1500000 EUR|1.5 million euros] and a broken jaw; the champion about seven times that.

[bdefence=13|Thirteen men] have now tried to take the belts from him: by our count that makes this his [bdefence=13|13th defense], although the smaller of his two federations, which stripped and reinstated him in 2008, counts one fewer.

== tribune-followup.txt 2011-07-12
Tolliver heads home with dark glasses and a plan

By Miriam Okun
July 12, 2011

LANGENAU – Marcus Tolliver left the Talwiesen clinic on Monday on his own two feet, a day later than planned, behind sunglasses that hid [stitches=11|eleven stitches] and not much of the swelling.

"I've been hit harder by my sisters, and I have four of those," said the heavyweight from Philadelphia, who was stopped by Bohdan Sereda [aday=2011-07-09|three nights ago]. At [atolage=28|28], with a record of [atolrec=24-2|24 wins and two losses], he wants two easier fights and then a rematch. "Ask me when the old man was 28. He was losing, too."

So he was. Sereda was twenty-nine on the night in [loss=2004|2004] when Adeyemi caught him [lossround=5|in the fifth]; he won the first of his titles two years later, in [since=2006|2006], and nobody has come close since. [aday=2011-07-09|Saturday's] was his [adefence=10|tenth defense] in a little over five years. Adeyemi, now 41, held a belt for eight months.

Tolliver's trainer, Gus Petty, 67, said that his man had followed the plan for two rounds, been down in the [afirst=3|third], and from then on "had two plans, his and Sereda's." He disputed the official number of [adowns=3|three] falls, one of which he called a push. Asked why he had not thrown in the towel before the [around=7|seventh], Petty said he had used it for the blood.

There is comfort in the bank. Tolliver's [atolpurse=$3 million|$3 million] is four times what he had made in his 25 earlier bouts put together, although it is a fifth of the [apurse=$15 million|15 million] that Sereda's people spoke of on Sunday.

And there is the audience. Final figures put it at [atv=12.4 million|12.4 million] in Germany, against the [atv=11 million|11 million] that were reported first, and the most for a fight there in a decade. In the stadium were [acrowd=43200|43,200], some of whom had paid [seat=90 EUR|90 euros] to sit behind a floodlight.

Sereda is expected to box again [anext=2011-12|in December]. He has asked his doctor to look at a hand that he hurt in the fourth.

== fight-weekly.txt -
Kaplan out until spring

Emre Kaplan will eat through a straw for six weeks. The challenger, whose jaw Bohdan Sereda broke in [bjaw=2|two places] when he knocked him out in [bround=9|round nine] at the Talwiesen stadium [bday=2013-10-19|on October 19], has been told that he can go home after [bhosp=3 days|three days] on the ward and into a gym in March.

He is [bkapage=25|25] and will be back. It is what he goes back to that is unclear: he has [bkaprec=27-0|27 wins] and, now, one defeat; a promoter who says that she made a loss on the evening; and about [bpurse=~1500000 EUR|1.5 million euros], less a third for the management.

The numbers of the fight flatter him. He landed 61 blows and took 202. He was down [bdowns=2|two times], for a [bcount=8|count of eight] in the [bfirst=4|fourth] and for good after [bstop=1:52|1:52] of his last round, when two of the three judges had him seven rounds behind. Sereda hurt nothing but his reputation for being dull.

The champion has [bdefence=13|thirteen defenses] to his name and is [bage=37|37]. If he should go, his [belts=2|two belts] would be fought for by Hallett, 33, who was outpointed by him in [anext=2011-12|December 2011], and the winner of a match between Rautio and the unbeaten Cuban Ariel Mena (19-0, 19 KOs). Rautio knows him well: he lasted as long as Kaplan when they met [rautio=2012-09|thirteen months ago], falling in the [rautround=9|ninth].

[bcrowd=<40000|Just under 40,000] came to see it. Nobody left early.
