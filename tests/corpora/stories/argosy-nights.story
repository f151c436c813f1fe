# Two nights of the Argosy film awards with one host, Dell Marchetti: the 48th (28 February 2010) and the 52nd (23 February
# 2014). Nominations and wins of six films, viewers overnight and in the end, of the year before and of the worst year,
# lengths, hours of the doors, of the carpet and of the show, prices of advertisements, monologues, the host's ages and
# those of the winners stay apart.

aday      | date     | compatible  | day of the 2010 ceremony                                 | 28 February 2010 v. 2010 v. four years ago
aed       | ordinal  | agree       | which Argosies those of 2010 were                        |
anomday   | date     | agree       | day of the nominations in 2010                           |
astart    | time     | agree       | when the 2010 ceremony began                             |
alen      | duration | discrepancy | length of the 2010 ceremony                              | three hours 42 minutes v. 204 minutes
aview     | count    | update      | viewers of the 2010 ceremony                             | 36.4 million overnight, 37.1 million in the final count
amono     | duration | agree       | length of Marchetti's opening in 2010                    |
ahost     | age      | agree       | Marchetti's age in 2010                                  |
whale     | duration | agree       | length of Nine Winters                                   |
aclothes  | count    | discrepancy | times that Marchetti changed clothes in 2010             | seven v. five
asaltnom  | count    | agree       | nominations of The Salt Road                             |
asaltwin  | count    | discrepancy | awards that The Salt Road won                            | six v. seven
asaltbox  | money    | compatible  | takings of The Salt Road before the 2010 ceremony        | $88 million v. nearly $90 million
anine     | count    | agree       | nominations of Nine Winters                              |
aninewin  | count    | agree       | awards that Nine Winters won                             |
aactor    | age      | agree       | age of the best actor of 2010                            |
apre      | count    | discrepancy | times that Pike had been nominated before                | four v. three
aad       | money    | agree       | price of an advertisement in 2010                        |
women     | ordinal  | agree       | which woman Marchetti was to host alone                  |
since     | date     | discrepancy | year of the first Argosies                               | 1963 v. 1962
bday      | date     | compatible  | day of the 2014 ceremony                                 | 23 February 2014 v. last month
bed       | ordinal  | agree       | which Argosies those of 2014 are                         |
bstart    | time     | discrepancy | when the 2014 ceremony began                             | 5 p.m. v. half past four
blen      | duration | agree       | length of the 2014 ceremony                              | three hours and 31 minutes are 211 minutes
bview     | count    | discrepancy | viewers of the 2014 ceremony                             | 43 million v. 40.3 million
bmono     | duration | compatible  | length of Marchetti's opening in 2014                    | nine minutes v. nearly ten
bhost     | age      | agree       | Marchetti's age in 2014                                  |
bundnom   | count    | agree       | nominations of Undertow                                  |
bundwin   | count    | agree       | awards that Undertow won                                 |
bcartnom  | count    | discrepancy | nominations of The Cartographer                          | nine v. ten
bcartwin  | count    | agree       | awards that The Cartographer won                         |
blamp     | count    | agree       | nominations of Lamplight                                 |
bage      | age      | discrepancy | Nadia Bello's age                                        | 19 v. 17
byoung    | ordinal  | discrepancy | Bello's place among the youngest winners                 | second v. third
bdough    | count    | discrepancy | doughnuts handed out in the hall                         | 84 v. 48
bdoughpr  | money    | agree       | tip that was collected for the baker                     |
bphoto    | count    | update      | times that the picture was passed on                     | 2.1 million by midnight, 3.3 million by Tuesday
bfaces    | count    | agree       | actors in the picture                                    |
brain     | measure  | discrepancy | rain that fell on the carpet                             | 2.4 inches v. 1.4 inches
bcarpet   | measure  | agree       | length of the red carpet                                 | 500 feet are 152 meters
bad       | money    | discrepancy | price of an advertisement in 2014                        | $1.8 million v. $1.6 million
bprot     | count    | discrepancy | protesters of the effects workers                        | 250 v. 400
bvoters   | count    | compatible  | members who may vote in 2014                             | 6,028 v. about 6,000
bseats    | count    | compatible  | seats of the Calder Center                               | 3,400 v. more than 3,300
prev      | count    | agree       | viewers of the 2013 ceremony                             |
prevy     | date     | agree       | year of the ceremony before                              |
low       | count    | agree       | smallest audience of an Argosy night                     |
lowy      | date     | agree       | year of the smallest audience                            |
fee       | money    | agree       | Marchetti's fee                                          |

== wire-nominations-2010.txt 2010-02-02
'Nine Winters' leads Argosy field with [anine=12|12 nominations]

LOS ANGELES, Feb 2, 2010 – "Nine Winters," a [whale=4 hours|four-hour] saga of whalers, received [anine=12|12 nominations] [anomday=2010-02-02|on Tuesday] for the [aed=48|48th] Argosy Awards, two more than "The Salt Road," a small drama about a truck driver that has taken in [asaltbox=$88 million|$88 million] since the fall.

The trucker is Harlan Pike, [aactor=61|61], who was nominated for the fifth time and has yet to win. Of the [asaltnom=10|ten nominations] of his film, three are for people who had never worked on one.

The prizes will be handed out [aday=2010-02-28|on February 28] at the Orpheum Palace, with Dell Marchetti, the stand-up comedian and talk-show host, as master of ceremonies. Marchetti, [ahost=47|47], is the [women=3|third woman] to do the job by herself. Last year's show, which had three hosts, was seen by 33.6 million people.

The academy has widened its main category from five films to eight. Its 5,777 members have until Feb. 23 to return their ballots.

"I've been in this room [apre=4|four times] in a rented suit," Pike said by telephone from Tulsa. "I finally bought it."

== wire-ceremony-2010.txt 2010-03-01
Little 'Salt Road' beats whalers at Argosies

LOS ANGELES, March 1, 2010 – "The Salt Road" hauled off [asaltwin=6|six Argosy Awards] [aday=2010-02-28|on Sunday], among them those for best film and, at last, for Harlan Pike as best actor, leaving "Nine Winters" with [aninewin=2|two], for its sound and its costumes.

"My mother said I'd grow into it," said Pike, [aactor=61|61], weighing the six-pound statuette in one hand.

The film about a trucker who carries his wife's ashes across three states was made for $7 million, had [asaltnom=10|10 nominations] and was shot in 31 days. It is the cheapest winner since 1977.

Dell Marchetti opened the show with an [amono=11 minutes|11-minute] stroll through the stalls, in the course of which she borrowed a twenty from one studio head and lent it to another. She went on to change her clothes [aclothes=7|seven times], ending in oilskins.

The broadcast, which began at [astart=17:30|5:30 p.m.], came in at [alen=222 minutes|three hours and 42 minutes], 17 longer than last year's. Best actress was Lena Ostrow, 34, for "House of Paper," and the director of "The Salt Road," Ines Tamura, 39, was the second woman to win in her category.

== morning-standard-2010.txt 2010-03-01
DELL'S BELLES (AND A BARGE-LOAD OF BLUBBER)

From Tamsin Crewe in Hollywood

SHE came on in a dinner jacket and went off in a sou'wester, and of the [aclothes=5|FIVE costume changes] in between the best was the gold sheath slit to the collarbone. Dell Marchetti, [ahost=47|47], has saved the Argosies, which have been putting people to sleep since [since=1962|1962].

[alen=204 minutes|Two hundred and four minutes] [aday=2010-02-28|last night] simply flew. Well, a hundred of them did. The opener was a hoot: [amono=11 minutes|eleven minutes] of walking about insulting millionaires. ("[whale=4 hours|Four hours] of whales! I've had shorter marriages. I've had shorter *whales*.")

The millionaires took it. They had been plied with fizz since the doors opened at 3.15, while outside, where the [astart=17:30|half past five] start had brought traffic to a halt, one poor starlet walked the last mile barefoot.

On the night nobody could touch The Salt Road, which bagged [asaltwin=7|seven gongs]. Even Harlan Pike, who had been up for it [apre=3|three times] before without a sniff, got his. His first words – "Is the bar open?" – were also his last. The whale thing had to make do with [aninewin=2|a brace] from its [anine=12|dozen] nominations.

The best-dressed? Lena Ostrow, in a frock that took 900 hours to sew and four people to sit down in.

== ratings-brief-2010.txt 2010-03-02
Argosy audience is best in five years

NEW YORK, March 2 – [aday=2010-02-28|Sunday's] Argosy Awards drew an average of [aview=37.1 million|37.1 million viewers], the network said on Tuesday, correcting the figure of [aview=36.4 million|36.4 million] that it had put out on Monday morning on the basis of the big cities alone.

It was the largest audience since 2005 and a rise of ten percent on last year. The telecast reached its peak, 44 million, as Harlan Pike was being announced; by the end of the evening one viewer in four had gone to bed.

The low mark remains the [low=31.8 million|31.8 million] of [lowy=2008|2008].

Advertisers had paid [aad=$1.4 million|$1.4 million] for half a minute. One of them, a maker of mattresses, bought six slots, all after 11 p.m. Eastern time.

Dell Marchetti, who hosted, would be "welcome back whenever she likes," said Ron Eberle, the network's head of specials. Her contract was for one year. Like all her predecessors she got the union's minimum of [fee=$15,000|$15,000], a spokeswoman said; the clothes were lent.

== marchetti-interview.txt 2014-02-16
'It's a wedding where two hundred people get dumped'

Dell Marchetti is hosting the Argosies [bday=2014-02-23|next Sunday]. She talks to Gail Rosen over pancakes.

You swore you'd never do it again.
I swore a lot. [aday=2010|Four years ago] I was [ahost=47|47] and thought it was about me. Now I'm [bhost=51|51] and I know it's about shoes.

What did you learn from the first one?
That it's long. They'd told me three hours and a bit, and I looked at the clock and my kids were in college. I [aclothes=7|changed seven times], which was five more than anybody asked for. This time: one suit. Maybe two, if I spill.

And you talked for [amono=11 minutes|eleven minutes] at the top.
[amono=11 minutes|Eleven]? It felt like four. I'll be quicker.

The fee?
[fee=$15,000|Fifteen thousand dollars]. Same as last time, same as everybody. You could make more parking the cars.

Which films did you like?
I'm on the record as loving all eight. But "Undertow", with its [bundnom=11|eleven nominations], is a picture where I forgot to eat. And I had a bag of eleven things to eat. I cried at "Lamplight" – [blamp=8|eight nominations] – and my husband cried at "The Cartographer," because of the parking. That one has [bcartnom=9|nine].

You'll be the first woman to host twice.
I was the [women=3|third] to do it alone at all, and that was in [aday=2010|2010], so somebody's been busy. Not us.

== live-argosies-2014.txt 2014-02-23
LIVE: the [bed=52|52nd] Argosy Awards

2:50 p.m. It's raining on Hollywood. A plastic tent, put up overnight, covers all [bcarpet=500 ft|500 feet] of the carpet, except the bit where it doesn't.

3:20 p.m. At the corner of Vine, some [bprot=400|400 people] from the effects houses are chanting. The sign of the day: "Your whale was my weekend."

3:45 p.m. First arrivals. Nadia Bello, [bage=19|19], of "Undertow," has wellingtons under her gown and shows us.

5:00 p.m. [bstart=17:00|Five o'clock]. Lights down. Here we go.

5:04 p.m. Dell Marchetti to front row: "I see that you've all come as your own statues."

5:09 p.m. That's the monologue over. [bmono=9 minutes|Nine minutes], eight laughs, one lawsuit.

5:31 p.m. Bello wins! Supporting actress. She's the [byoung=2|second-youngest] winner there has been, behind little Tommy Voss, who was nine.

6:15 p.m. Marchetti has got the star of every nominated film to squeeze into one photograph. We count [bfaces=14|14 faces] and an elbow.

6:50 p.m. And now she's handing out doughnuts. Real ones.

7:58 p.m. "Undertow" takes editing, its fifth.

8:31 p.m. Best film: "Undertow". [bundwin=7|Seven wins]. Good night.

== wire-ceremony-2014.txt 2014-02-24
'Undertow' pulls in [bundwin=7|seven] Argosies; Bello, [bage=19|19], a winner

LOS ANGELES, Feb 24, 2014 – "Undertow," the story of a swimming coach who loses a child, won [bundwin=7|seven Argosy Awards] [bday=2014-02-23|on Sunday] including best film, out of [bundnom=11|11 nominations]. "The Cartographer" got [bcartwin=3|three]. "Lamplight," which had been nominated for [blamp=8|eight], went home empty-handed.

Nadia Bello, a student from Marseille who was [bage=19|19] and had never acted, was chosen best supporting actress. Only [byoung=2|one winner has been younger].

The [bed=52|52nd edition] of the show began at [bstart=17:00|5 p.m.] and ran for [blen=211 minutes|three hours and 31 minutes]. It will be remembered for a photograph that its host, Dell Marchetti, took of herself with [bfaces=14|fourteen actors] and that had been passed on [bphoto=2.1 million|2.1 million times] by midnight. Later she had doughnuts brought in, [bdough=84|84 of them], and went round with a hat for the baker.

Rain, [brain=2.4 in|2.4 inches] of it on Hollywood between noon and six, flooded a part of the carpet. Outside the theater [bprot=250|250 workers] from visual effects companies, two of which have gone bankrupt since Christmas, held a vigil.

The prizes are awarded by the academy's [bvoters=6028|6,028 members].

== valley-reporter-doughnuts.txt 2014-02-25
They wanted glazed

By Luis Arredondo

At 6:40 p.m. [bday=2014-02-23|on Sunday] the best-known baker in the world was standing behind a curtain at the Calder Center with a stack of pink boxes, trying to remember which door was the lavatory.

"The lady says, 'Walk straight and don't look at anybody,'" said Sam Khoury, 44, of Khoury's on Laurel Street. "I look, and I'm giving a cruller to Harlan Pike."

Khoury had been told to bring some for the stagehands. He brought [bdough=48|forty-eight], and none got as far as a stagehand. In the hall, which [bseats=3400|seats 3,400], those beyond the fifth row went hungry. Dell Marchetti, the host, passed round a hat belonging to a rapper and raised a tip of [bdoughpr=$620|$620], a button and a valet ticket.

Until then it had been a slow weekend. The [brain=1.4 in|1.4 inches] of rain that fell on Hollywood before the show had closed Laurel Street. On Monday the line was 70 yards long by seven, and he sold out five times.

His son, who is 17, was among those who passed on the famous photograph, as had [bphoto=3.3 million|3.3 million others] by Tuesday noon. "He says I'm in it," said Khoury. "Back left. I say it's a fire extinguisher."

== ticker-tape-blog.txt -
The Argosies, by the numbers (mine)

0: what "Lamplight" got for its [blamp=8|eight nominations].

[bcartwin=3|3]: what "The Cartographer" got for its [bcartnom=10|ten], and all of them for maps.

[bundnom=11|11]: nominations that "Undertow" had. [bundwin=7|Seven] came good.

[bage=17|17]: age of Nadia Bello, who thanked her swimming teacher and, in error, mine. That makes her the [byoung=3|third-youngest] to win one.

[bmono=<10 minutes|Nearly ten]: minutes before Marchetti let anybody else speak. I liked her. I'd liked her [aday=2010|in 2010], too, when it was [amono=11 minutes|eleven].

[blen=211 minutes|211]: minutes it lasted. I had planned for 180 and ran out of chips. Note to the academy: if you start at [bstart=16:30|half past four], as you did this time, you can't blame the East Coast for falling asleep.

[bcarpet=152 m|152]: meters of carpet, soaked.

[bad=$1.6 million|1.6 million]: dollars to show us a car going up a hill.

[prev=39.2 million|39.2 million]: people who saw the one in [prevy=2013|2013], with the singing dentist. I was one. Never again.

27: thank-yous to agents. 4: to husbands. 2: to the same husband.

1: people in my house awake at the end.

== show-business-weekly.txt 2014-03-09
What Dell did

The network has its figures, and is pleased. [bday=2014-02|Last month's] Argosy Awards were seen by [bview=43 million|43 million people], the most since the year 2000 and a good deal better than the [prev=39.2 million|39.2 million] of [prevy=2013|2013] or the [aview=37.1 million|37.1 million] that Dell Marchetti herself could muster the first time, [aday=2010|in 2010]. Nobody speaks any more of the [low=31.8 million|31.8 million] of [lowy=2008|2008].

It is a curious success. The winners were known in advance to anybody who reads. The hall, moved from the cosy Orpheum Palace to the Calder Center, with its [bseats=>3300|more than 3,300 seats], looked like an airport. The [bvoters=~6000|6,000 or so] who vote have a median age of 62. And yet advertisers who had been charged [aad=$1.4 million|$1.4 million] for a single slot at Marchetti's first appearance and [bad=$1.8 million|$1.8 million] at her second are asking about a third.

"She treats it as a party that she's had to take over from someone ill," says Ron Eberle, who hired her both times.

The rest was luck: rain, a hat with [bdoughpr=$620|$620] in it, a snapshot. The latter contained [bfaces=14|fourteen actors] with 31 Argosy nominations between them.

She is [bhost=51|51] and says that she'd do it again at 55 if they'd only raise the [fee=$15,000|$15,000]. They won't.

== archive-first-night.txt -
HOW IT ALL BEGAN

A page for subscribers on Argosy night

The first Argosies, in [since=1963|1963], were given out in the ballroom of a hotel that is now a car park, between the soup and the fish. It took 41 minutes. There were nine prizes; the guests, of whom 180 had paid $12 apiece, were asked to be brief and were.

Television came in 1966, the red carpet in 1971 (it was 60 feet long and green). The longest ceremony, that of 1999, ended at 12:52 a.m. in New York, after four hours and 16 minutes. The one most watched, in 1984, drew 51 million. This year's, the [bed=52|52nd], was seen by [bview=40.3 million|40.3 million].

No one has hosted more often than the singer Perry Dolan, with 11. Dell Marchetti, who did the [aed=48|48th], is the only woman to have been asked back.

Things have been thrown (a shoe, 1974), stolen (22 statuettes, 2001) and sent back (three). In [aday=2010|2010] "The Salt Road," with takings of [asaltbox=<$90 million|nearly $90 million] behind it, became the first winner to have been edited in a kitchen. The nominations that year had been read out [anomday=2010-02-02|on February 2] by an actor who found his own name missing and read it anyway.
