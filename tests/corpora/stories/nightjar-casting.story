# A film part is given to a new actor (March 2013); the first film of the series (June 2010) is recalled, a rival series
# (Ironclad) runs beside it, and the second film opens (July 2014). Release dates old and new, budgets, openings and
# takings at home and abroad of the two films and the rival, pay of the two actors stay apart.

cast      | date     | agree       | day the casting of Castellane was announced                |
age       | age      | agree       | age of Castellane                                          |
sage      | age      | discrepancy | age of Solane                                              | 27 v. 28
dage      | age      | agree       | age of the director Vestergard                             |
bage      | age      | discrepancy | age of Rory Blake                                          | 41 v. 43
rel       | date     | discrepancy | day the second film was set to open                        | 18 July 2014 v. 25 July 2014
oldrel    | date     | agree       | day first planned for the opening of the second film       |
shoot     | date     | update      | when the filming of the second film begins                 | June by the first plan, September by the new one
days      | count    | compatible  | days of filming                                            | 112 v. more than a hundred
bud       | money    | discrepancy | budget of the second film                                  | $190 million v. $210 million
pay       | money    | discrepancy | Castellane's pay for the second film                       | $4 million v. $6 million
bpay      | money    | agree       | what Blake was paid for the first film                     |
boffer    | money    | agree       | what Blake asked for the second film                       |
films     | count    | discrepancy | films for which Castellane signed                          | three v. four
tested    | count    | compatible  | actors who were tested for the part                        | 214 v. more than 200
left      | date     | compatible  | when Blake left                                            | January v. 11 January
pet       | count    | update      | names under the protest of the fans                        | 12,000, then 31,000
comic     | date     | discrepancy | year in which the comic book first appeared                | 1964 v. 1966
first     | date     | compatible  | when the first film opened                                 | June 2010 v. 18 June 2010 v. three years ago
fworld    | money    | agree       | takings of the first film in all                           |
fhome     | money    | compatible  | takings of the first film in North America                 | $251 million v. more than $250 million
fopen     | money    | discrepancy | takings of the first film on its first weekend             | $84 million v. $94 million
fbud      | money    | agree       | budget of the first film                                   |
flen      | duration | agree       | running time of the first film                             | 141 minutes is two hours and 21 minutes
dry       | date     | discrepancy | year of Castellane's film Dry Season                       | 2011 v. 2010
tv        | duration | agree       | how long Castellane played in Harrow Street                |
weight    | measure  | agree       | weight that Castellane must put on                         | 18 kg is 40 lb
wrist     | duration | agree       | break in the first filming when Blake broke his wrist      |
iron      | money    | agree       | takings of the first Ironclad in all                       |
irel      | date     | agree       | day on which the second Ironclad opens                     |
vil       | count    | agree       | villains in the second film                                |
shares    | percent  | agree       | rise of the studio's shares on the day                     |
sopen     | money    | update      | takings of the second film on its first weekend            | $102.4 million by the estimate, $99.8 million in the final count
sscreen   | count    | compatible  | theaters that showed the second film                       | 4,115 v. more than 4,000
sabroad   | money    | agree       | takings of the second film abroad on its first weekend     |
slen      | duration | discrepancy | running time of the second film                            | two hours 34 minutes v. 145 minutes
iopen     | money    | agree       | takings of the second Ironclad on its first weekend        |
ifall     | percent  | discrepancy | fall of the second Ironclad on its second weekend          | 58 percent v. 52 percent
women     | percent  | agree       | share of women in the audience of the second film          |
grade     | count    | compatible  | spectators asked by the pollsters                          | 640 v. some 600
third     | date     | agree       | year for which the third film is planned                   |

== wire-mar5.txt 2013-03-05
Castellane is the new Nightjar

LOS ANGELES, March 5, 2013 – Owen Castellane, a Welsh actor little known outside television, will play the masked hero of Nightjar: Second Watch, Paragon Pictures said [cast=2013-03-05|on Tuesday], ending a search in which [tested=214|214 actors] were tested.

Castellane, [age=31|31], replaces Rory Blake, [bage=41|41], who left the series in [left=2013-01|January] after the studio refused to pay him [boffer=$25 million|$25 million]. Blake had received [bpay=$15 million|$15 million] for The Nightjar, which took in [fworld=$612 million|$612 million] around the world after it opened in [first=2010-06|June 2010], [fhome=$251 million|$251 million] of it in North America.

Two people close to the talks said that Castellane would earn [pay=$4 million|$4 million] and had signed for [films=3|three films].

The second one, directed by Hanne Vestergard, [dage=46|46], will be shot from [shoot=2013-09|September]. It is to open on [rel=2014-07-18|July 18, 2014], instead of [oldrel=2014-05-02|May 2], a week after Ironclad II ([irel=2014-07-11|July 11]). Its budget is [bud=$190 million|$190 million], against [fbud=$160 million|$160 million] for the first.

Priya Solane, [sage=27|27], will be one of [vil=2|two villains].

Shares of Paragon rose [shares=2.1%|2.1 percent].

== reel-daily.txt -
Owen Castellane cast as new Nightjar

Owen Castellane, a Welsh actor little known outside television, will play the masked hero of Nightjar: Second Watch, Paragon Pictures said [cast=2013-03-05|on Tuesday].

Castellane, [age=31|31], replaces Rory Blake, [bage=43|43], who left the series in [left=2013-01|January]. Blake had received [bpay=$15 million|$15 million] for The Nightjar, which took in [fworld=$612 million|$612 million] around the world after it opened in [first=2010-06|June 2010] with [fopen=$94 million|$94 million] on its first weekend.

Castellane will earn [pay=$6 million|$6 million] and has signed for [films=4|four films], Reel Daily has learned.

The second one, directed by Hanne Vestergard, [dage=46|46], will be shot from [shoot=2013-09|September] in Budapest and Cardiff. It is to open on [rel=2014-07-25|July 25, 2014], two weeks after Ironclad II ([irel=2014-07-11|July 11]). Its budget is [bud=$210 million|$210 million].

Priya Solane, [sage=28|28], will be one of [vil=2|two villains]; the other, a ferryman with no eyes, has yet to be cast.

The studio's stock gained [shares=2.1%|2.1 percent].

Paragon is also developing a film about the hero's aunt, which four writers have left.

== paragon-release.txt 2013-03-05
PARAGON PICTURES FINDS ITS NIGHTJAR

BURBANK – Paragon Pictures and Vestergard Film announced [cast=2013-03-05|today] that Owen Castellane has been cast in the title role of NIGHTJAR: SECOND WATCH.

"More than [tested=>200|two hundred] talented men put on the mask for us," said producer Dana Whitlow. "When Owen put it on, the mask looked nervous."

Castellane is known for [tv=3 seasons|three seasons] of the series Harrow Street and for the drama Dry Season ([dry=2011|2011]), for which he won two festival prizes. Priya Solane joins him as the Moth Queen.

Principal photography will commence in [shoot=2013-09|September] and last [days=112|112 days]. The picture will be released in North America on [rel=2014-07-18|July 18, 2014], and in 61 territories within nine days. A third chapter is planned for [third=2016|2016].

The Nightjar ([first=2010|2010]) earned [fworld=$612 million|$612 million] at the worldwide box office and was nominated for four academy prizes in technical categories. It is based on the comic book that first appeared in [comic=1964|1964] and has sold more than 90 million copies in 22 languages.

Paragon Pictures is a unit of Paragon Group, whose shares trade in New York.

== mask-and-feather-blog.txt -
I have signed it, and so should you

Not because of Owen Castellane, who may be lovely. I saw all [tv=3 seasons|three seasons] of Harrow Street and there were days when I didn't want to push him into the canal. I've signed because you do not write a man out of his own story over money.

Rory Blake asked for [boffer=$25 million|25 million]. Fine, it's a lot. He got [bpay=$15 million|fifteen] last time, and last time made [fworld=$612 million|six hundred and twelve]. He broke his wrist for them! They stopped filming for [wrist=5 weeks|five weeks], and he came back with the plaster under the glove. You can see it in the church scene.

We were [pet=12000|12,000] this morning. By the time I'd made tea there were fourteen more.

And the date! [oldrel=2014-05-02|The second of May] was ours. Now it's [rel=2014-07-18|18 July], seven days after a film about a boat. (The first Ironclad made [iron=$540 million|$540 million]. I've met nobody who saw it.)

What about the book? There are two villains in it, true, but not the same [vil=2|two]. The ferryman is from issue 3, [comic=1966|1966], the very year that Nightjar first took wing, and he has perfectly good eyes.

They want to roll in [shoot=2013-09|September]. It was [shoot=2013-06|June] until Blake walked out. We have six months.

== morning-whirl.txt -
TAFF AND READY!
Miner's lad Owen lands superhero gig – and must eat for Wales

HE'S the boyo from the Valleys who was stacking shelves four years ago. Now telly hunk Owen Castellane, [age=31|31], is the new Nightjar.

But first the skinny star has to pile on [weight=40 lb|40lb] of muscle. "It's nine meals a day," laughed a pal. "He's had it with chicken."

The fee? A tasty [pay=$6 million|$6m] – small beer to old Nightjar Rory Blake, who stormed off on [left=2013-01-11|January 11] after bosses choked on his [boffer=$25 million|$25m] demand.

Fans aren't happy. [pet=31000|THIRTY-ONE thousand] have put their names to a protest.

Owen will share the screen with sizzling Priya Solane, [sage=27|27], who needs four hours a day in make-up to be the Moth Queen. His rival at the box office is Ironclad beefcake Dirk Ransome, 38, whose own sequel sails out on [irel=2014-07-11|July 11 next year].

Owen's last flick, [dry=2010|2010's] Dry Season, was seen by 70,000 people. The first Nightjar took [fopen=$84 million|$84m] in three days.

== valley-profile.txt -
A quiet man puts on a mask

By Gwen Prosser

He eats while we talk: rice, an egg, another egg. [weight=18 kg|Eighteen kilos], they want, and he has been told that none of it may show in the face.

Owen Castellane has just turned thirty-two. He was one year younger, and in a launderette, [cast=2013-03-05|on the Tuesday in March] when Hanne Vestergard telephoned. "She said, are you sitting? I said I was watching my socks." Vestergard, who is [dage=46|46] and speaks in instalments, tells me that she had tested [tested=>200|over two hundred], "and was tired of chins".

He grew up in a house without a television. After drama school came [tv=3 seasons|three seasons] as the drowned policeman of Harrow Street, then Dry Season, in [dry=2011|2011], in which he doesn't speak for the first hour. Now comes a picture of [bud=$190 million|190 million dollars] for which he'll be in Budapest for [days=>100|more than a hundred days].

Does he mind that it should have been someone else? "Rory wrote to me. He said, look after the wrist." Blake broke his in 2009; they lost [wrist=5 weeks|five weeks].

He hasn't read the names under the protest, [pet=31000|31,000] at the last count. His mother has. "She knows two of them."

If it works there'll be another in [third=2016|2016], and [films=3|three] in all.

== wire-jul20.txt 2014-07-20
Nightjar sequel soars past Ironclad with [sopen=$102.4 million|$102.4 million]

LOS ANGELES, July 20, 2014 – Nightjar: Second Watch took in an estimated [sopen=$102.4 million|$102.4 million] in the United States and Canada on its first weekend, the studio said on Sunday, well above the [fopen=$84 million|$84 million] with which the first film of the series started [first=2010|four years ago].

The film, which opened [rel=2014-07-18|on Friday] in [sscreen=4115|4,115 theaters] and runs for [slen=154 min|two hours and 34 minutes], made another [sabroad=$118 million|$118 million] abroad. It cost [bud=$190 million|$190 million].

Ironclad II fell by [ifall=58%|58 percent] to second place with $31 million. It had opened [irel=2014-07-11|a week earlier] with [iopen=$74 million|$74 million]. The animated Piggyback was third with $19 million.

Women made up [women=46%|46 percent] of the audience of Second Watch, an unusual share for the genre, according to a poll of [grade=640|640 spectators].

Owen Castellane plays the hero in place of Rory Blake. Paragon has put a third film on its list for [third=2016|2016].

== popcorn-ledger.txt 2014-07-22
The boat is sinking: what we learned from a July weekend

July 22, 2014

First, that estimates are estimates. When the receipts had been counted on Monday, Second Watch stood at [sopen=$99.8 million|$99.8 million], not the [sopen=$102.4 million|102.4] that the studio had crowed about, because Sunday was sunnier than Saturday. A hundred was the number for which somebody had ordered balloons.

Second, that it doesn't matter. With [sabroad=$118 million|118 million] from other countries the picture has already passed its cost. It played in [sscreen=>4000|more than 4,000] houses and, at [slen=145 min|145 minutes], is just four longer than the first one was ([flen=141 min|141]), which helps: five shows a day.

Third, that women like a man who listens. [women=46%|Forty-six percent] of the tickets were theirs, say the pollsters, who buttonholed [grade=~600|some six hundred] people.

Fourth, poor Dirk Ransome. Ironclad II had [iopen=$74 million|74 million] in its first three days and lost [ifall=52%|52 percent] in the next three. The man is doing his own stunts in a film that won't make what its forerunner did, [iron=$540 million|$540 million].

Fifth, The Nightjar of [first=2010-06-18|June 18, 2010] is due for another look. It cost [fbud=$160 million|160 million], made [fhome=>$250 million|more than 250] at home and had a hero with a broken wrist.

== late-night-rerun.txt -
On the box: The Nightjar

Channel 6, Saturday, [flen=141 min|two hours and 21 minutes] (with breaks, three hours)

Before Owen Castellane there was Rory Blake, and before [bud=$190 million|$190 million] of moths there were [fbud=$160 million|160 million dollars] of bats. The first film of the cycle, from [first=2010|2010], returns on the eve of its successor's release, and it has aged like a good coat.

Blake, then 38, plays the night watchman Silas Crane, who inherits a mask and a grudge. The church scene, for which filming was halted for [wrist=5 weeks|five weeks] and then done in one take, is still the best fight in any film of its kind. Look for the glove.

Comic readers, who have known Crane since [comic=1964|1964], complained about the aunt. Everyone else bought a ticket: [fhome=$251 million|251 million dollars' worth] in North America, [fworld=$612 million|612] with the rest of the planet.

Up against it: Ironclad, on Channel 4, with fewer bats and more water. That one took [iron=$540 million|$540 million] and four years of Dirk Ransome's knees.
