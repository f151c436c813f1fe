# One singer, Marnie Locke, before the court twice: for the crash of July 2007 (Harbor House, sentence in October 2007) and
# for the drive of March 2012 (Stillwater, sentence in September 2012). Hours, alcohol, days planned and days stayed, days
# of jail imposed and served, fines, hours of service, probation, bail, speed and limit, her ages, the two judges, past
# and next court dates of the two cases stay apart.

aarr      | date     | compatible  | day of Locke's first arrest                              | 14 July 2007 v. July 2007
aclock    | time     | discrepancy | hour of the crash                                        | 1:48 a.m. v. 1:18 a.m.
aalc      | percent  | discrepancy | alcohol in Locke's blood in 2007                         | 0.13 percent v. 0.15 percent
aage      | age      | agree       | Locke's age at her first arrest                          |
afence    | measure  | agree       | length of the fence that she knocked down                | 22 feet are 6.7 meters
aenter    | date     | agree       | day on which Locke entered Harbor House                  |
astay     | duration | discrepancy | how long Locke stayed at Harbor House                    | 28 days v. 35 days
acost     | money    | discrepancy | price of the stay at Harbor House                        | $48,000 v. $42,000
aset      | date     | agree       | day first set for Locke's appearance in court            |
acourt    | date     | compatible  | day of the first sentence                                | 16 October 2007 v. October 2007 v. five years ago
afine     | money    | agree       | fine in 2007                                             |
aprob     | duration | agree       | probation in 2007                                        | three years are 36 months
ahours    | duration | agree       | hours of community service in 2007                       |
ajail     | duration | agree       | days of jail in the first sentence                       |
aserved   | duration | agree       | time that Locke spent in jail in 2007                    | three hours and ten minutes are 190 minutes
aphoto    | count    | discrepancy | photographers outside the court in 2007                  | 60 v. 90
debut     | date     | discrepancy | year of Locke's first album                              | 2004 v. 2003
sold      | count    | agree       | copies sold of Locke's first album                       |
dry       | ordinal  | agree       | which album Dry Land was                                 |
barr      | date     | compatible  | day of Locke's second arrest                             | 9 March 2012 v. March 2012
barrn     | ordinal  | agree       | which arrest for drunken driving that was                |
bclock    | time     | agree       | hour of the second arrest                                |
bage      | age      | agree       | Locke's age at her second arrest                         |
bspeed    | measure  | discrepancy | speed at which Locke was driving in 2012                 | 91 mph v. 81 mph
blimit    | measure  | agree       | limit of speed there                                     |
balc      | percent  | agree       | alcohol in Locke's blood in 2012                         |
bbail     | money    | agree       | bail in 2012                                             |
bhold     | duration | compatible  | how long Locke was held                                  | seven hours v. nearly seven hours
benter    | date     | agree       | day on which Locke entered Stillwater                    |
bplan     | duration | agree       | how long she was to stay at Stillwater                   | 90 days are three months
bstay     | duration | discrepancy | how long Locke stayed at Stillwater                      | 61 days v. 51 days
bleft     | date     | compatible  | day on which Locke left Stillwater                       | 19 May v. May
bday      | money    | agree       | price of a day at Stillwater                             |
bbeds     | count    | agree       | patients for whom Stillwater has room                    |
bshows    | count    | discrepancy | concerts that were canceled                              | 23 v. 32
brefund   | money    | compatible  | money paid back for tickets                              | $6.5 million v. more than $6 million
bcourt    | date     | compatible  | day of the second sentence                               | 24 September 2012 v. September 2012 v. last month
blate     | duration | discrepancy | how late Locke came to court                             | 22 minutes v. 37 minutes
bhear     | duration | agree       | length of the hearing in 2012                            |
bjudge    | age      | agree       | age of Judge Ferraro                                     |
bsent     | duration | agree       | days of jail in the second sentence                      |
bserved   | duration | compatible  | days that Locke spent in jail in 2012                    | nine days v. more than a week
bfine     | money    | agree       | fine in 2012                                             |
bhours    | duration | discrepancy | hours of community service in 2012                       | 300 hours v. 360 hours
bprob     | duration | agree       | probation in 2012                                        |
bnext     | date     | discrepancy | next date in court after the second sentence             | 10 December v. 12 December
bjailday  | date     | agree       | day on which Locke has to be in jail                     |
bband     | measure  | agree       | weight of the band on her ankle                          | six ounces are 170 grams
bfans     | count    | compatible  | fans outside the court in 2012                           | 150 v. more than 100
bletter   | count    | update      | letters that reached the jail                            | 2,400, then 5,100

== wire-july-2007.txt 2007-07-14
Singer Marnie Locke arrested after crash into fence

SANTA ROSALIA, Calif., July 14, 2007 – The pop singer Marnie Locke was arrested on suspicion of drunken driving early [aarr=2007-07-14|on Saturday] after her car left the coast road, went through [afence=22 ft|22 feet] of a white board fence and stopped in a swimming pool, the sheriff's office said.

Locke, [aage=22|22], was not hurt, nor was her passenger, a cousin. The accident occurred [aclock=01:48|at 1:48 a.m.] A test showed an alcohol level of [aalc=0.13%|0.13 percent], said a spokesman, Sgt. Dale Moody; the legal limit in California is 0.08.

"There were lights on and people in robes," said Moody. "She apologized to all of them."

She was released at 6 a.m. on $5,000 bail and is to appear in court [aset=2007-08-02|on August 2].

Locke, from Tulsa, Oklahoma, was a waitress of 19 when "Cheap Hotel" came out in [debut=2004|2004]. It has sold [sold=4.2 million|4.2 million copies]. A second album, last year, reached number six.

A representative, Lynn Cho, said that Locke had canceled an appearance at a state fair and "would be taking a hard look at things." The pool was drained by noon.

== brief-august-2007.txt 2007-08-18
Marnie Locke leaves clinic

SANTA ROSALIA, Calif., Aug 18 – Marnie Locke has left Harbor House, the oceanside clinic that she entered [aenter=2007-07-20|on July 20], six days after her arrest, the singer's representative said on Saturday.

"She did the [astay=28 days|28 days] and she did the dishes," said Lynn Cho. The treatment, at [acost=$48,000|$48,000], was paid for by Locke herself, not by her record company, Cho added in reply to reports.

Locke has pleaded not guilty to two misdemeanors in connection with the crash of [aarr=2007-07-14|July 14], in which, according to the sheriff, her blood contained [aalc=0.13%|0.13 percent] of alcohol. A hearing set for [aset=2007-08-02|August 2] was put off. The next one is on [acourt=2007-10-16|October 16], before Judge Walter Keane.

The owner of the fence, Doris Applegarth, 71, said that the singer had come by on Thursday with a pie. The insurance had already sent $3,150 for the boards, of which [afence=6.7 m|6.7 meters] have been replaced, and $11,000 for the pool.

Locke will resume work on a new album in September.

== daily-lantern-2007.txt 2007-10-17
MARNIE'S MINI-BREAK
Jailbird Locke is in and out in time for tea

IT was hardly Alcatraz.

Pop wild child Marnie Locke was banged up [acourt=2007-10-16|yesterday] for drink-driving – and was home for the six o'clock news. Sentenced to [ajail=2 days|two days] behind bars, the Cheap Hotel star, [aage=22|22] when she parked her motor in a pensioner's pool, did precisely [aserved=190 minutes|three hours and ten minutes]. The nick was full.

[aphoto=90|Ninety snappers] jostled outside the court in Santa Rosalia as she rolled up in a nun-like grey frock. Judge Walter Keane, 58, was not won over. As well as the jail he gave her [aprob=3 years|three years] of probation and [ahours=120 hours|120 hours] of picking up litter on the beach, and fined her [afine=$1,600|$1,600] – the price, we reckon, of the frock.

She'd been [aalc=0.15%|0.15 per cent] sozzled, the court heard, when her car took off [aclock=01:18|at 1.18am]. Her lawyer said that she'd turned her life around in [astay=35 days|five weeks] at Harbor House, the swanky drying-out clinic where breakfast comes on a surfboard.

"I'm really, really sorry about the fence," Marnie told our man. She signed his plaster cast.

== wire-march-2012.txt 2012-03-10
Marnie Locke held in California for [barrn=2|second time]

SANTA ROSALIA, Calif., March 10, 2012 – Marnie Locke, the singer whose career was interrupted by a drunken-driving conviction [acourt=2007|five years ago], was arrested again [barr=2012-03-09|on Friday night] after highway officers clocked her car at [bspeed=91 mph|91 miles an hour] in a zone where [blimit=55 mph|55] is allowed, the authorities said.

She was pulled over [bclock=23:25|at 11:25 p.m.] on Route 9, alone, and taken to the Santa Rosalia jail. Two tests put her alcohol level at [balc=0.09%|0.09 percent]. Locke, [bage=26|26], was released on Saturday morning after [bhold=7 hours|seven hours] on bail of [bbail=$15,000|$15,000].

The arrest came a few days before she was to begin a tour of North America, the first in four years, with a show in Seattle. Promoters said that they would decide on Monday.

In [aarr=2007-07|July 2007], Locke drove through a fence into a private pool. She served a part of one day of a sentence of [ajail=2 days|two days] and completed [aprob=36 months|36 months] of probation in October 2010, ahead of her [dry=3|third album], "Dry Land."

Her lawyer, Ira Pozner, said that she had been on her way home from a funeral.

== cottonwood-journal.txt 2012-05-22
The quietest neighbor we ever had

By Hank Tolleson

COTTONWOOD SPRINGS, Ariz. – She bought stamps. That, according to Mavis Greer, the postmistress, is the whole of what Marnie Locke got up to in this town. "Forty, and the week after forty more. She'd lick them all right there and talk about her mother."

The singer left Stillwater Ranch [bleft=2012-05-19|on Saturday], [bstay=61 days|61 days] after she had walked in, in dark glasses, [benter=2012-03-19|on March 19]. The program she had been sent to by her own lawyer is meant to take [bplan=90 days|90]. Nobody at the ranch would say why she did not finish it. Two people in town had it that there had been a quarrel over a guitar.

The ranch has beds for [bbeds=16|16 patients], a staff of 51 and a rule that everyone mucks out a stall by six. A day of it comes to [bday=$1,800|$1,800]. "You could get the motel for a month," said Greer.

While Locke shoveled, her tour was called off, all [bshows=23|23 shows] of it, at a loss to somebody of [brefund=$6.5 million|6.5 million dollars] in returned tickets. In the diner there is a photograph of her holding a shovel and a pig. She left a tip of $100 on a check of $8.40.

She is due before a judge in California [bcourt=2012-09|in September].

== live-september-2012.txt 2012-09-24
LIVE: Marnie Locke in court

8.20 a.m. Good morning from the steps of the Santa Rosalia courthouse, where [bfans=150|150 fans], by the count of a deputy, are singing "Cheap Hotel" in something like harmony.

9.00 a.m. The hearing should be starting. The seat is empty. Judge Lucille Ferraro, [bjudge=63|63], is doing a crossword.

9.22 a.m. Here she is, [blate=22 minutes|22 minutes late], in navy blue, with her mother. A flat tire, says Ira Pozner.

9.24 a.m. She pleads no contest to one count of driving under the influence. The charge of speeding is dropped.

9.31 a.m. Jail: [bsent=45 days|45 days]. There's a gasp. The prosecutor had wanted 90.

9.33 a.m. [bprob=5 years|Five years] of probation. A fine of [bfine=$2,400|$2,400]. Service: [bhours=300 hours|300 hours], "and not on a beach", says the judge. Locke, who is 27 now, nods.

9.36 a.m. It's over. [bhear=14 minutes|Fourteen minutes], start to finish. She's to surrender by noon [bjailday=2012-09-28|on Friday].

9.50 a.m. Pozner: "It's fair. She'd like it known that she brought her own pen."

10.05 a.m. And the next date, for a report on her progress, is [bnext=2012-12-10|December 10].

== wire-september-2012.txt 2012-09-25
Singer gets [bsent=45 days|45 days] for [barrn=2|second drunken-driving offense]

SANTA ROSALIA, Calif., Sept 25, 2012 – Marnie Locke was sentenced [bcourt=2012-09-24|on Monday] to [bsent=45 days|45 days] in jail and [bhours=360 hours|360 hours] of community service for driving drunk at [bspeed=81 mph|81 miles per hour] on a California highway [barr=2012-03|in March].

The singer, whose first record, "Cheap Hotel," sold [sold=4.2 million|4.2 million copies], kept the court waiting for [blate=37 minutes|37 minutes] and then heard herself called "a slow learner with fast cars" by Judge Lucille Ferraro. She will be on probation for [bprob=5 years|five years], must pay [bfine=$2,400|$2,400] and may not drive until 2014.

Locke, whose alcohol level had been [balc=0.09%|0.09 percent], barely above the limit, could have got a year because of her conviction in [acourt=2007-10|October 2007]. Her lawyer pointed to her stay at the Stillwater Ranch clinic, which she had cut short [bleft=2012-05|in May]. The prosecutor pointed out that it was [bplan=90 days|a 90-day course].

While on probation she will wear a band on her ankle that detects alcohol in sweat and weighs [bband=6 oz|six ounces].

She has to be at the jail [bjailday=2012-09-28|by Friday] and will be back in court [bnext=2012-12|in December].

== due-process-blog.txt -
What Marnie Locke got, and what you'd have got

Everyone's asking, so here's the arithmetic of a sentence that was passed [bcourt=2012-09|in September] and argued about in every bar in the county.

The jail. [bsent=45 days|Forty-five days] on paper. She was out after [bserved=9 days|nine]. That isn't fame, it's overcrowding; the average in Santa Rosalia for a second offense is eight and a half. [acourt=2007|In 2007] she'd been given [ajail=2 days|two] and spent [aserved=190 minutes|190 minutes], most of it filling in a form.

The money. The fine was [bfine=$2,400|$2,400], against [afine=$1,600|1,600] the first time. With fees it's nearer nine thousand. Bail, [bbail=$15,000|fifteen thousand], she gets back.

The hours. She did [ahours=120 hours|a hundred and twenty] on the sand back then. This time it's [bhours=300 hours|300], in a morgue.

The leash. It's [bband=170 g|170 grams] of plastic and she pays $14 a day to wear it.

The clinic. No credit for that. She'd booked [bplan=3 months|three months] and stuck it for [bstay=51 days|51 days].

The next thing. Mark [bnext=2012-12-12|December 12]. Judge Ferraro wants to see her face, and if she's late again I'd not like to be Ira Pozner.

You'd have got the same, minus the singing on the steps.

== weekly-profile.txt 2012-10-21
The girl who kept hitting things

By Roberta Lindqvist

The mail at the Santa Rosalia jail comes in a canvas sack, and for some days this fall it came in two. By her third day inside Marnie Locke had been sent [bletter=2400|2,400 letters]. When I asked again, after she had gone, it was [bletter=5100|5,100], and a deputy had developed a cough from the scent.

They do not, on the whole, write about [bcourt=2012-09|last month's] sentence. They write about "Cheap Hotel," which she recorded in eleven days in a garage in Tulsa and which came out in [debut=2003|2003].

It made her rich at 20 and a drunk, she has said, at 21. The record of the next years is kept at the courthouse: the fence, the pool, the 74 days until the trial was set, [aphoto=60|sixty photographers] on the lawn. Harbor House, for [acost=$42,000|$42,000], gave her a certificate. Stillwater, which takes only [bbeds=16|sixteen] at a time and costs [bday=$1,800|$1,800] a day, gave her a shovel.

Those who know her say that she was better off with the shovel. "They cancelled [bshows=32|thirty-two nights], we paid back [brefund=>$6 million|more than six million], and she slept," says Lynn Cho. "I'd never seen her asleep."

== locke-interview.txt 2013-02-03
'I can tell you what's on the ceiling'

Marnie Locke on two clinics, two judges and a pig. Interview: Philip Oduya

It's nearly a year since [barr=2012-03-09|March the ninth].
I was [bage=26|26] and I'd buried my uncle and I thought the rules were for people who weren't sad. I was doing [bspeed=91 mph|ninety-one]. The sign says [blimit=55 mph|fifty-five]; it's a big sign. They had me [bhold=<7 hours|just under seven hours] and I spent it reading the sign about the other sign.

Stillwater was the second time. What was different?
At Harbor House they asked me what I wanted for breakfast. I'd gone in [aenter=2007-07-20|on the twentieth of July] with a suntan and I came out with a better one. [astay=28 days|Four weeks]! It's a haircut. In Arizona nobody asked. I went in [benter=2012-03-19|on March nineteenth], it was still dark, and a man gave me a rake.

You left early.
I'd done [bstay=61 days|sixty-one]. My mother was having an operation. I've never told anyone that.

And jail?
You mean the [aserved=190 minutes|three hours ten] or the real one? I was [bserved=>1 week|over a week] in the real one. I can tell you what's on the ceiling. There's a map of Portugal.

What did Judge Ferraro say to you [bnext=2012-12|in December]?
"You're early." I've had it framed, with one of the [bletter=5100|5,100 letters] they sent me.

== courthouse-chronology.txt -
MARNIE LOCKE: A CHRONOLOGY

Compiled by the library of the Tulsa Morning Post

[debut=2004|2004]. "Cheap Hotel," first album.

[aarr=2007-07-14|July 14, 2007]. Arrested, aged [aage=22|22], in Santa Rosalia, Calif., after a crash [aclock=01:48|at 1:48 a.m.]

[acourt=2007-10-16|October 16, 2007]. Convicted. [aprob=3 years|Three years'] probation, [ahours=120 hours|120 hours] of service, a fine of [afine=$1,600|$1,600]. In jail for less than an afternoon. The sheriff estimates the press outside at [aphoto=60|60 photographers].

November 2007. Loses a contract with a maker of soft drinks, said to be worth $2 million.

June 2011. "Dry Land," [dry=3|third album]. Reaches number two.

[barr=2012-03-09|March 9, 2012]. [barrn=2|Second arrest], [bclock=23:25|at 11:25 p.m.] Aged [bage=26|26]. Bail [bbail=$15,000|$15,000].

March 2012. Tour called off.

[bcourt=2012-09-24|September 24, 2012]. Sentenced in a hearing of [bhear=14 minutes|14 minutes] by Judge Lucille Ferraro, [bjudge=63|63], a former nun. [bfans=>100|More than 100 fans] attend.

[bjailday=2012-09-28|September 28]. Enters jail. October 7. Released.

[bnext=2012-12-10|December 10]. Reports to the court and is commended.

The library holds 212 cuttings, of which 140 concern the two arrests and 11 the music. A further box contains the fan magazines of the years 2005 and 2006, unsorted.
