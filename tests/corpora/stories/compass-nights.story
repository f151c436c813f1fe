# The Compass awards of two years: Wes Tarkin's night (24 February 2008) and Nora Quill's (22 February 2009).
# Viewers, length, ratings, nominations and wins of the films, winners' ages and the hosts' own figures of the two nights
# stay apart; so do a first count of viewers and a final one, and the seconds promised to winners and those taken.

aday      | date     | compatible  | day of the 2008 ceremony                                  | 24 February 2008 v. February v. 2008
aview     | count    | update      | viewers of the 2008 ceremony                              | 31.1 million overnight, 31.8 million in the final count
alen      | duration | discrepancy | length of the 2008 ceremony                               | three hours 41 minutes v. three hours 14 minutes
anom      | count    | agree       | nominations of Saltwater Lane in 2008                     |
awin      | count    | agree       | prizes of Saltwater Lane in 2008                          |
aage      | age      | discrepancy | age of Gretchen Moll, best actress of 2008                | 71 v. 74
alast     | count    | agree       | nominations of Gretchen Moll before she won               |
amono     | duration | discrepancy | length of Tarkin's opening monologue                      | 11 minutes v. nine minutes
afee      | money    | agree       | what the host was paid in 2008                            |
alow      | date     | agree       | year of the earlier low in viewers                        |
alowview  | count    | compatible  | viewers in the year of the earlier low                    | 32.9 million v. about 33 million
adiv      | percent  | agree       | fall of viewers from 2007 to 2008                         |
awas      | count    | compatible  | viewers of the 2007 ceremony                              | 39.9 million v. about 40 million
aad       | money    | discrepancy | price of 30 seconds of advertising in 2008                | $1.7 million v. $1.4 million
bday      | date     | compatible  | day of the 2009 ceremony                                  | 22 February 2009 v. February 2009
bview     | count    | update      | viewers of the 2009 ceremony                              | 35.4 million overnight, 36.2 million in the final count
bup       | percent  | discrepancy | rise of viewers from 2008 to 2009                         | 14 percent v. 19 percent
blen      | duration | discrepancy | length of the 2009 ceremony                               | three hours 22 minutes v. three hours 32 minutes
bnom      | count    | discrepancy | nominations of The Cartographer in 2009                   | 12 v. 13
bwin      | count    | agree       | prizes of The Cartographer in 2009                        |
bsnow     | count    | agree       | nominations of Snow in Tangier in 2009                    |
bsnowwin  | count    | agree       | prizes of Snow in Tangier in 2009                         |
bage      | age      | agree       | age of Tomas Rehak, best actor of 2009                    |
bgirl     | age      | discrepancy | age of Dee Amory, best supporting actress of 2009         | 13 v. 14
byoung    | ordinal  | agree       | place of Dee Amory among the youngest winners             |
bmono     | duration | agree       | length of Quill's opening monologue                       |
bdress    | count    | compatible  | dresses that Quill wore                                   | seven v. half a dozen
bsong     | count    | agree       | songs in the 2009 ceremony                                |
bad       | money    | agree       | price of 30 seconds of advertising in 2009                |
bhostage  | age      | discrepancy | Quill's age                                               | 41 v. 43
bhost     | ordinal  | agree       | place of Quill among women who hosted alone               |
bjob      | date     | compatible  | when Quill was named host                                 | September v. 18 September 2008
bspeech   | duration | agree       | time that winners were given for their speeches           |
bover     | duration | discrepancy | time that Rehak spoke                                     | four minutes v. two and a half minutes
beds      | ordinal  | agree       | number of the 2009 ceremony                               |
bseats    | count    | compatible  | seats in the Meridian Theater                             | 3,300 v. more than 3,000
bshare    | percent  | agree       | share of households that watched in 2009                  |
bagain    | duration | compatible  | for how long Quill will host again                        | two years v. at least one year
bcost     | money    | discrepancy | cost of the 2009 ceremony                                 | $28 million v. $32 million
bstart    | time     | agree       | time at which the 2009 ceremony began                     |
gala      | count    | compatible  | voters of the academy                                     | 5,810 v. nearly 6,000

== wire-feb2008.txt 2008-02-26
Compass awards draw smallest audience yet

LOS ANGELES, Feb. 26, 2008 – [aday=2008-02-24|Sunday's] Compass awards, with the comedian Wes Tarkin as host, were seen by an average of [aview=31.1 million|31.1 million viewers], the fewest since records began, according to overnight figures.

That was [adiv=22%|22 percent] fewer than the [awas=39.9 million|39.9 million] of a year ago and below even the [alowview=32.9 million|32.9 million] of [alow=2003|2003], the previous low.

The ceremony ran for [alen=221 min|three hours and 41 minutes]. A 30-second commercial had been sold for [aad=$1.7 million|$1.7 million], two persons with knowledge of the matter said.

The drama Saltwater Lane, which led the field with [anom=8|eight nominations], won [awin=5|five prizes], among them best picture. Gretchen Moll, [aage=71|71], took best actress with her [alast=6|sixth nomination] after five losses. The war film Hold the Ridge had seven nominations and won two.

Tarkin opened with [amono=11 min|11 minutes] of jokes about a strike that had almost stopped the show. He was paid [afee=$15000|$15,000], the minimum.

The academy said that it would look at the result "with an open mind and a cup of coffee".

== tarkin-review.txt -
The longest night of Wes Tarkin

By Lou Ferris

I've had root canals that moved along better. [aday=2008-02-24|Sunday's] Compass show clocked in at [alen=194 min|three hours and 14 minutes] and felt like a season.

It isn't Tarkin's fault. His [amono=9 min|nine minutes] at the top were the best of the night. He told [gala=<6000|nearly 6,000] academy voters that they had the taste of a very old cat, and they loved it. Then somebody locked him in a cupboard until midnight.

What was left? Clips. A salute to clips. Moll, bless her, [aage=74|74 years old] and on her [alast=6|sixth] try, who held the thing upside down and said it was the right way for her. Saltwater Lane, up for [anom=8|eight], marching off with [awin=5|five], each of them accepted by a man thanking the same four lawyers.

And nobody watched. [aview=31.1 million|Thirty-one point one million] is a fine audience for a moon landing in a small country. Last year there were some [awas=~40 million|40 million] of us. You'd have to go back to [alow=2003|2003] for anything close, and then they had a war for an excuse.

The host's check, by the way, is [afee=$15000|fifteen thousand dollars]. He earned it in the cupboard.

== wire-feb2009.txt 2009-02-23
Quill's song-and-dance Compass night lifts ratings

LOS ANGELES, Feb. 23, 2009 – The Compass awards won back some of their lost audience [bday=2009-02-22|on Sunday], when [bview=35.4 million|35.4 million people] saw the singer and actress Nora Quill lead the [beds=79|79th] edition of the show, early ratings indicated on Monday.

The figure was [bup=14%|14 percent] higher than that of last year, when [aview=31.1 million|31.1 million] watched on the first count. It stands for [bshare=23%|23 percent] of all households.

The Cartographer, nominated for [bnom=12|12 awards], won [bwin=7|seven], including best picture and best actor for the Czech Tomas Rehak, [bage=58|58]. Snow in Tangier, with [bsnow=10|10 nominations], got [bsnowwin=2|two]. Dee Amory, who is [bgirl=13|13], became the [byoung=2|second-youngest] winner ever as best supporting actress.

Quill, [bhostage=41|41], is the [bhost=3|third woman] to host the ceremony alone. She opened it with a medley of [bmono=6 min|six minutes] and no jokes.

The show began at [bstart=17:30|5:30 p.m.] in the Meridian Theater, which has [bseats=3300|3,300 seats], and was over after [blen=202 min|three hours and 22 minutes], 19 fewer than [aday=2008|in 2008].

Commercials cost [bad=$1.4 million|$1.4 million] for half a minute, down from [aad=$1.7 million|$1.7 million], as two large sponsors stayed away.

== celebrity-page.txt -
Nora's Compass: all the numbers!

Nora Quill sang, tapped and rode in on a camel [bday=2009-02-22|on Sunday night], and the ratings went through the roof: up [bup=19%|19 percent] on poor Wes Tarkin's flop.

[bdress=7|SEVEN] – the gowns she wore. The camel wore one.

[bgirl=14|14] – Dee Amory's age. The Snow in Tangier cutie is the [byoung=2|second-youngest] winner of all time. (The youngest was ten.)

[bsong=11|11] – songs. Too many? Never.

[bnom=13|13] – nominations for The Cartographer. It went home with [bwin=7|seven] statuettes.

[bover=4 min|FOUR minutes] – how long Tomas Rehak thanked his mom, his goat and his country. The rule is [bspeech=45 s|45 seconds]! At [bage=58|58] he's our new crush.

[bhostage=43|43] – candles on Nora's next cake? No: on her last. She doesn't look it.

[bcost=$32 million|$32 million] – what the whole shebang is said to have cost.

[blen=212 min|Three hours, 32 minutes] – how long we sat there. Would we do it again? In a heartbeat. And so, we hear, will she: the academy wants her [bagain=2 years|for two more years].

== screen-trade.txt 2009-02-27
Final figures flatter Compass

Feb. 27, 2009

The numbers are in, and they are better than the academy had dared to hope. Including those who watched late or on recorders, [bview=36.2 million|36.2 million] Americans saw at least six minutes of [bday=2009-02-22|Sunday's] Compass awards, compared with [bview=35.4 million|35.4 million] in the overnight count. The same sum for [aday=2008|2008] came to [aview=31.8 million|31.8 million], so that the gain is still [bup=14%|14 percent].

Nobody credits the movies. The Cartographer ([bnom=12|12 nominations], [bwin=7|seven wins]) has taken 41 million dollars in ten weeks, Snow in Tangier ([bsnow=10|ten] and [bsnowwin=2|two]) barely half of that. A year ago Saltwater Lane, with its [awin=5|five] Compasses from [anom=8|eight] chances, had already passed 100 million.

So the credit goes to the host and to a budget of [bcost=$28 million|$28 million], four million more than the last one. The network recouped it from 62 commercials at [bad=$1.4 million|$1.4 million] apiece.

The academy's president, Hal Dorrance, said on Thursday that Quill had agreed to come back for [bagain=>=1 year|at least one year]. "She came in under time and over everything else," he said. In fact [blen=202 min|three hours 22] was seven minutes over, but against the [alen=221 min|three hours 41] of her predecessor's night it flew.

Of the academy's [gala=5810|5,810 voters], 94 percent returned a ballot.

== questions-quill.txt -
Q&A: Nora Quill

Q. You were asked in [bjob=2008-09|September]. How long did you think about it?
A. As long as it takes to say "Wes Tarkin turned it down". He did, you know. He'd had his cupboard.

Q. You're the [bhost=3|third] woman to do it on her own.
A. And the first with a camel.

Q. No monologue?
A. A medley. [bmono=6 min|Six minutes], eight keys. Wes did [amono=11 min|eleven minutes] of jokes and they still talk about it, so I thought, don't.

Q. The dresses?
A. I think it was [bdress=~6|half a dozen]. The camel lost count.

Q. Were the winners well behaved? They had [bspeech=45 s|forty-five seconds].
A. Tomas took [bover=2.5 min|two minutes and a half]. I had a stopwatch and a hook. But he'd waited till [bage=58|fifty-eight], so I put down the hook. Then that child, Dee, was done in nine seconds. [bgirl=13|Thirteen years old]!

Q. [bsong=11|Eleven] songs is a lot.
A. There were fourteen until Saturday.

Q. You looked out at [bseats=>3000|more than three thousand] seats. Who did you see?
A. Gretchen Moll. She came [aday=2008|last year] for the [alast=6|sixth] time and won, and this year she came for the food.

Q. And what does one earn?
A. What Wes got: [afee=$15000|$15,000]. My shoes cost more.

== academy-release.txt 2008-09-18
NORA QUILL TO HOST [beds=79|79TH] COMPASS AWARDS

LOS ANGELES – Singer and actress Nora Quill will host the [beds=79|79th] Compass Awards, the Academy of Motion Pictures and Stage announced [bjob=2008-09-18|today]. It will be her first time in that role; she has presented a Compass on four occasions and sung on two.

Ms. Quill, [bhostage=41|41], will be the [bhost=3|third woman] in the history of the Awards to serve as sole host. She follows Wes Tarkin, who led [aday=2008-02|last February's] ceremony.

"Nora can do anything, and some of it at the same time," said Academy President Hal Dorrance.

The ceremony will be held at the Meridian Theater on [bday=2009-02-22|Sunday, February 22, 2009], and broadcast live from [bstart=17:30|5:30 p.m.] Pacific time in 104 countries. Nominations will be read on January 20. As in recent years, winners are asked to keep their words of thanks to [bspeech=45 s|45 seconds].

The Academy has [gala=5810|5,810 voting members] in 17 branches. Producers of the broadcast are Ilse Brandt and Marcus Oyelaran, both for the first time. A limited number of bleacher seats, 300 in all, will be drawn by lot.

== ten-years-of-ratings.txt -
How the Compass lost its way, and found a camel

Television people measure awards nights as doctors measure fevers. The low of [alow=2003|2003], when about [alowview=~33 million|33 million] tuned in, was blamed on a war. Then came [aday=2008|2008]: Wes Tarkin, a strike, a list of sad films and [aview=31.1 million|31.1 million viewers], [adiv=22%|22 percent] down on the [awas=39.9 million|39.9 million] of the year before. Advertisers who had paid [aad=$1.4 million|$1.4 million] for thirty seconds wanted something back, and some of them got it.

What followed [bday=2009-02|in February 2009] was a gamble. The academy named a singer, halved the clips and doubled the songs. [bview=36.2 million|36.2 million] came. Nearly one home in four, [bshare=23%|23 percent], had the show on, a share it hasn't seen again.

Was it the films? Hardly: The Cartographer won [bwin=7|seven], Snow in Tangier [bsnowwin=2|two], and neither was a hit. Was it the winners? One was [bage=58|58] and unknown; one, the [byoung=2|second-youngest] that there had been, was unknown too. It wasn't the length, at [blen=202 min|three hours and 22 minutes], or thrift, at [bcost=$28 million|28 million dollars].

It was [bsong=11|eleven songs], [bdress=7|seven dresses] and a woman enjoying herself. She came back twice. The camel retired.
