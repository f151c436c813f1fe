# A singer (Tamsin Roe) is arrested at the wheel twice: on 9 March 2007 and on 17 October 2009; her stays in a clinic, the
# sentences and the days served. Hours, bail, blood alcohol, ages, passengers, terms of the two cases stay apart; so do
# days ordered and days served, concerts called off and concerts planned, the singer's age and her sister's.

aday      | date     | compatible  | day of the first arrest                                   | 9 March 2007 v. March 2007 v. 2007
aclock    | time     | discrepancy | hour of the first arrest                                  | 2:40 a.m. v. 3:20 a.m.
aalc      | rate     | discrepancy | blood alcohol at the first arrest                         | 0.14 v. 0.16
aspeed    | measure  | agree       | speed at the first arrest                                 | 74 mph is 119 km/h
abail     | money    | agree       | bail after the first arrest                               |
aage      | age      | agree       | Roe's age at the first arrest                             |
acell     | duration | compatible  | time in custody after the first arrest                    | five hours v. almost six hours
apass     | count    | discrepancy | passengers in the car at the first arrest                 | two v. three
afine     | money    | discrepancy | fine in the first case                                    | $1,200 v. $2,100
aprob     | duration | agree       | probation in the first case                               |
aserv     | duration | agree       | community service in the first case                       |
aclinic   | duration | discrepancy | how long Roe stayed in the clinic in 2007                 | 21 days v. 26 days
acourt    | date     | agree       | day of the first hearing of the first case                |
bday      | date     | agree       | day of the second arrest                                  |
bclock    | time     | agree       | hour of the second arrest                                 |
balc      | rate     | agree       | blood alcohol at the second arrest                        |
bage      | age      | discrepancy | Roe's age at the second arrest                            | 27 v. 26
bcars     | count    | discrepancy | parked cars that Roe hit in 2009                          | three v. two
bhurt     | count    | agree       | people hurt in 2009                                       | no one is 0
bbail     | money    | discrepancy | bail after the second arrest                              | $30,000 v. $20,000
bgram     | measure  | agree       | cocaine found in the second car                           |
bsister   | age      | agree       | age of Roe's sister                                       |
bphoto    | count    | compatible  | photographers outside the jail                            | about 40 v. dozens
bshows    | count    | update      | concerts called off                                       | six at first, 17 later
bterm     | duration | agree       | days of jail to which Roe was sentenced                   |
bserved   | duration | discrepancy | days that Roe served                                      | 23 v. 32
bsent     | date     | compatible  | day of the sentence                                       | 14 January 2010 v. January
border    | duration | agree       | stay in a clinic that the judge ordered                   |
blic      | duration | compatible  | how long Roe may not drive                                | one year v. at least ten months
bfine     | money    | agree       | fine in the second case                                   |
bprob     | duration | agree       | probation in the second case                              |
bstart    | date     | agree       | day on which Roe must report to the jail                  |
nth       | ordinal  | discrepancy | which stay in a clinic the one of 2009 was                | third v. fourth
price     | money    | agree       | price of a month in the clinic                            |
beds      | count    | agree       | beds of the clinic                                        |
album     | count    | compatible  | copies sold of Roe's first album                          | 4.2 million v. more than four million
debut     | date     | discrepancy | year of Roe's first album                                 | 2003 v. 2004
hits      | count    | agree       | songs of Roe at the top of the charts                     |
brel      | date     | agree       | when Roe was released after the second arrest             |
bnoon     | time     | agree       | hour by which Roe must report to the jail                 |
tix       | count    | update      | tickets returned                                          | 41,000, later 61,000
loss      | money    | compatible  | what the concerts called off cost                         | $3.4 million v. more than $3 million
cop       | duration | agree       | time that the officers followed Roe in 2009               |
songs     | count    | agree       | songs on the new album                                    |
out       | date     | compatible  | when the new album comes out                              | 8 June v. June

== wire-mar2007.txt 2007-03-09
Singer Tamsin Roe arrested for drunken driving

SANTA VERA, March 9, 2007 – The singer Tamsin Roe was arrested [aday=2007-03-09|early on Friday] on suspicion of driving under the influence of alcohol after a patrol clocked her car at [aspeed=74 mph|74 miles an hour] in a 45-mile zone, the sheriff's office said.

Deputies stopped the white coupe on Coast Road at [aclock=02:40|2:40 a.m.] Roe, [aage=24|24], "smelled of alcohol and was very polite", Sergeant Luis Pardo said. A test showed a blood alcohol level of [aalc=0.14|0.14 percent]. The legal limit is 0.08.

[apass=2|Two passengers], both women, were driven home. Roe was released [acell=5 hours|five hours] later on a bail of [abail=$5000|$5,000]. She is to appear in court on [acourt=2007-04-05|April 5].

Roe, whose first album sold [album=4200000|4.2 million copies] in [debut=2003|2003], has had [hits=3|three] number one songs. Her publicist said that she was "mortified".

It was the second arrest of a celebrity on that road in eight days. On March 1, actor Kip Dolan, 29, was stopped there with a level of 0.11; he was doing 61.

== gossip-wagon.txt -
ROE-DY GIRL!
Pop princess spends night in the clink

SHE blew it. Twice. At [aclock=03:20|twenty past three] [aday=2007-03-09|on Friday morning], Tamsin Roe pulled over with [apass=3|three] pals in the back and enough tequila in her to float a boat: [aalc=0.16|0.16] on the breathalyser, double what's allowed.

She'd been doing [aspeed=119 km/h|119 kilometres an hour] – with the roof down and the heater on.

The [aage=24|24-year-old] cooled her stilettos for [acell=<6 hours|almost six hours] before her manager turned up with [abail=$5000|$5,000] and a blanket. "She asked the deputies if they had requests," said a source.

It isn't her first wobble. She checked into a clinic for "exhaustion" when her first album, which came out in [debut=2004|2004], had made her rich, and cancelled a wedding with nine days to go.

Little sister Bree, who is 19 and has never been stopped for anything but her looks, rushed to her side.

Tam must face the beak on [acourt=2007-04-05|April 5]. Her next single drops on the 17th. It's called Slow Down.

== wire-oct2009.txt 2009-10-18
Tamsin Roe held after crash, cocaine found in car

SANTA VERA, Oct. 18, 2009 – Tamsin Roe was arrested [bday=2009-10-17|on Saturday] for the second time in less than three years on suspicion of drunken driving after the singer struck [bcars=3|three parked cars] on Alder Street, police said.

[bhurt=0|Nobody was hurt]. Officers who had followed the car for [cop=4 min|four minutes] took Roe, [bage=27|27], into custody at [bclock=23:50|11:50 p.m.] Her blood alcohol level was [balc=0.19|0.19 percent]. In her handbag they found [bgram=1.4 g|1.4 grams] of cocaine.

Her sister Bree, [bsister=22|22], the only passenger, was not charged.

Roe was released [brel=2009-10-18|on Sunday afternoon] on a bail of [bbail=$30000|$30,000]. [bphoto=~40|About 40 photographers] were waiting outside the jail.

Her record company said that [bshows=6|six concerts] would be called off. Her tour was to have begun on Friday with the first of 24.

After her arrest in [aday=2007-03|March 2007] Roe received [aprob=3 years|three years] of probation and a fine of [afine=$1200|$1,200], and was told to do [aserv=80 hours|80 hours] of community service. She then spent [aclinic=21 days|21 days] in a clinic.

== star-monitor.txt -
Tamsin Roe arrested after crash

Tamsin Roe was arrested [bday=2009-10-17|on Saturday] for the second time in less than three years on suspicion of drunken driving after the singer struck [bcars=2|two parked cars] on Alder Street, police said.

[bhurt=0|No one was hurt]. Officers who had followed the car for [cop=4 min|four minutes] took Roe, [bage=26|26], into custody at [bclock=23:50|11:50 p.m.] Her blood alcohol level was [balc=0.19|0.19 percent], more than in [aday=2007|2007], when it was [aalc=0.14|0.14].

Roe was released [brel=2009-10-18|on Sunday afternoon] on a bail of [bbail=$20000|$20,000]. [bphoto=dozens|Dozens of photographers] were waiting outside the jail.

After her first arrest Roe received [aprob=3 years|three years] of probation and a fine of [afine=$2100|$2,100]. She then spent [aclinic=26 days|26 days] at the Piedra Ranch clinic, where the rooms look out on the sea and [price=$58000|$58,000] buys a month.

Her publicist said on Sunday evening that she would go back there at once. It would be her [nth=3|third stay]. Bree Roe, [bsister=22|22], told reporters that her sister was "sore and sorry".

== piedra-feature.txt -
Where the stars go to be nobody

By Marta Quist

There is no sign on the road to Piedra Ranch. There are [beds=16|16 beds], a donkey named Doctor, and a bill of [price=$58000|58,000 dollars] every month, payable in advance.

Tamsin Roe has seen the donkey before. She came in [aday=2007|2007], for what were meant to be thirty days, and drove herself off after [aclinic=21 days|three weeks]. She's been back since the week of the [bday=2009-10-17|seventeenth of October], when she woke up a whole street; it's her [nth=4|fourth] attempt, by the count of a former roommate, who includes a fortnight in Switzerland that never made the papers.

"The first time you come for the judge," says the director, Paul Anstey, 58, who has been sober for 22 years. He won't speak about any guest. He speaks about guests. Of a hundred who enter, he says, 61 stay to the end and 34 are dry a year later.

Nobody talks about money here, but outside somebody must. Roe's promoters have by now called off [bshows=17|seventeen concerts], taken back [tix=41000|41,000 tickets] and put the damage at [loss=>$3 million|more than three million dollars].

She gets up at six and feeds the donkey.

== wire-jan2010.txt 2010-01-14
Tamsin Roe sentenced to [bterm=120 days|120 days] in jail

SANTA VERA, Jan. 14, 2010 – The singer Tamsin Roe was sentenced [bsent=2010-01-14|on Thursday] to [bterm=120 days|120 days] in jail for driving drunk and possessing cocaine while on probation for an earlier offense.

Judge Carla Winship also ordered [border=90 days|90 days] of treatment in a closed clinic, [bprob=5 years|five years] of probation and a fine of [bfine=$4500|$4,500], and took away Roe's driver's license for [blic=1 year|one year]. The prosecutor had asked for 180 days.

Roe, [bage=27|27] when she was arrested [bday=2009-10-17|on October 17], pleaded no contest. She has to report to the county jail by [bnoon=12:00|noon] on [bstart=2010-01-20|Wednesday].

"I could have killed someone," she told the court. Police measured [balc=0.19|0.19 percent] of alcohol in her blood and found [bgram=1.4 g|1.4 grams] of the drug after she ran into [bcars=3|three parked cars]. [bhurt=0|No one was injured].

Because the jail is overcrowded, people in similar cases have been released after a quarter of their term.

The affair has led to [bshows=17|17 canceled concerts], with a loss of [loss=$3.4 million|$3.4 million], her promoter said. By this week [tix=61000|61,000 tickets] had been returned.

== court-liveblog.txt -
Roe in court: as it happened

8.50am No sign of her. A man is selling T-shirts with the number [balc=0.19|0.19] on them. Ten dollars.

9.14am She's in. Grey suit. Her sister Bree, [bsister=22|22], holds the door.

9.31am The deputy district attorney goes through the night: followed for [cop=4 min|four minutes], no lights, then bang. Arrest at [bclock=23:50|ten to midnight]. "It is by luck alone that [bhurt=0|nobody] was hurt."

9.40am He brings up [aday=2007-03|March 2007]. [aserv=80 hours|Eighty hours] of picking up litter, of which, he says, she did 71 and sent an assistant for nine. And [aprob=3 years|three years'] probation, broken with five months to go.

10.05am She speaks. Two minutes. Cries once.

10.20am [bterm=120 days|One hundred and twenty days]. [border=90 days|Ninety] in a clinic on top, the kind with a lock. [bprob=5 years|Five years] on probation. [bfine=$4500|Four and a half thousand dollars]. She won't be driving for [blic=>=10 months|at least ten months], or any car of mine ever.

10.26am She has until [bstart=2010-01-20|Wednesday], [bnoon=12:00|noon], to turn herself in.

10.40am T-shirt man now has one that says [bterm=120 days|120]. Fifteen dollars.

== second-verse.txt 2010-05-10
Tamsin Roe has something to say

May 10, 2010

She wants to get the arithmetic out of the way. [bterm=120 days|A hundred and twenty days], she was given [bsent=2010-01|in January]. She did [bserved=23 days|twenty-three]. "People shout it at me. '[bserved=23 days|Twenty-three!]' Like I'd cheated at golf." The jail was full; she'd have stayed, she says, for the quiet.

After that came the clinic, the locked one: [border=90 days|ninety days], of which three are left. She talks on the porch, a woman in socks on either side. Not Piedra Ranch, with its [beds=16|sixteen beds] and its donkey; this one has 140.

It's quite a fall from the first album, which went [album=>4000000|over four million] times across the counter in [debut=2003|2003], and from the [hits=3|three] singles that were number one, back to back to back. Or is it? There's a new record, [songs=11|eleven songs], written on the backs of jail forms and out on [out=2010-06-08|June 8]. Nine of them are good. One of them, Alder Street, is the best she's done.

"I wrote to the people whose cars they were," she says. "[bcars=3|Three cars], three letters. Two wrote back."

== year-in-trouble.txt -
Out of jail, into the charts

Who'd have bet on it? Five months after a van took her off to the county jail, Tamsin Roe is at number one with an album of [songs=11|11 songs] called Socks. It's her first chart-topping record in five years, to go with [hits=3|three] chart-topping singles.

Released [out=2010-06|in June], it sold 212,000 copies in its first week, a far cry from the [album=4200000|4.2 million] that her first one did in the end, but nobody sells like that any more.

Roe was jailed [bsent=2010-01-14|on January 14] for [bterm=120 days|four months], got out after [bserved=32 days|32 days] and went straight to treatment. She had been in trouble before, in [aday=2007|2007], when she was [aage=24|24], and a night in the cells ([acell=5 hours|five hours], to be exact) and [abail=$5000|5,000 dollars] in bail seemed like a lot.

She may drive again in January. Her tour, all 17 dates of it, will go by bus.
