# One pop star, Jessamy Rook, in two civil trials: Alvin Teague sues her over the tune of "Paper Lanterns" (Nashville, May 2009)
# and wins; she sues her former manager Boyd Keegan over missing money (Los Angeles, October 2013) and wins. Sums asked for,
# awarded, cut on appeal and offered in the two cases, commission agreed and taken, jurors, votes and hours of the two juries, ages of
# Rook at three dates, copies of two songs, lawyers' costs of two trials, days of opening, testimony and verdict stay apart.

aopen     | date     | agree       | day on which the Teague trial opened                     |
averd     | date     | compatible  | day of the verdict in the Teague trial                   | 29 May 2009 v. May 2009 v. 2009
ajury     | count    | agree       | jurors in the Teague trial                               |
adelib    | duration | discrepancy | how long the Teague jury deliberated                     | nine hours v. seven hours
aaward    | money    | agree       | sum awarded to Teague by the jury                        |
aasked    | money    | discrepancy | sum that Teague asked for                                | $15 million v. $18 million
acut      | money    | agree       | Teague's award after the appeal                          |
acutday   | date     | compatible  | day on which the award was cut                           | 18 November 2010 v. 2010
anotes    | count    | agree       | notes that the two songs share                           |
aplays    | count    | discrepancy | times that the songs were played in court                | 23 v. 32
aold      | date     | discrepancy | year of "Porch Light"                                    | 1987 v. 1986
apress    | count    | agree       | copies of "Porch Light" that were pressed                |
asold     | count    | compatible  | copies of "Paper Lanterns" sold                          | 6.3 million v. more than six million
aweeks    | duration | discrepancy | how long "Paper Lanterns" was No. 1                      | 14 weeks v. 11 weeks
arage     | age      | agree       | Rook's age at the Teague trial                           |
atage     | age      | agree       | Teague's age at the trial                                |
apct      | percent  | discrepancy | share of the profit that the jury gave to Teague         | 38 percent v. 28 percent
afee      | money    | agree       | hourly fee of Rook's expert                              |
aclock    | time     | discrepancy | when the Teague verdict was read                         | 4:10 p.m. v. twenty to five
afans     | count    | compatible  | fans outside the court in Nashville                      | about 200 v. hundreds
alaw      | money    | agree       | what the Teague trial cost Rook in lawyers               |
aoffer    | money    | agree       | settlement that Teague had offered                       |
astand    | duration | agree       | how long Rook was on the stand in Nashville              |
bopen     | date     | agree       | day on which the Keegan trial opened                     |
bverd     | date     | compatible  | day of the verdict in the Keegan trial                   | 31 October 2013 v. last fall
btook     | money    | discrepancy | sum that Keegan took, by Rook's suit                     | $11.6 million v. $10.6 million
baward    | money    | agree       | sum awarded to Rook                                      |
bcounter  | money    | agree       | Keegan's counterclaim                                    |
bpct      | percent  | agree       | Keegan's commission under the contract                   |
bpct2     | percent  | agree       | commission that Keegan really took                       |
bstart    | date     | agree       | year in which Rook signed with Keegan                    |
byears    | duration | discrepancy | how long Keegan managed Rook                             | nine years v. seven years
bfired    | date     | agree       | when Rook fired Keegan                                   |
brage     | age      | agree       | Rook's age at the Keegan trial                           |
bkage     | age      | discrepancy | Keegan's age                                             | 54 v. 57
bvote     | score    | agree       | vote of the Keegan jury                                  |
bdelib    | duration | agree       | how long the Keegan jury deliberated                     |
bwit      | count    | compatible  | witnesses in the Keegan trial                            | 31 v. about 30
bhorses   | count    | agree       | horses that Keegan bought                                |
bacres    | measure  | agree       | area of Keegan's ranch                                   | 240 acres are 97 hectares
bboxes    | count    | discrepancy | boxes of documents in the Keegan trial                   | 140 v. 114
bforged   | count    | agree       | forged bills                                             |
bcandle   | money    | discrepancy | bill for candles                                         | $1,900 v. $1,600
bjet      | money    | agree       | price of the flight of the saddle                        |
btour     | money    | agree       | takings of the tour of 2011                              |
blaw      | money    | update      | what the Keegan trial cost Rook in lawyers               | $2.2 million so far, $3.1 million at last
bclock    | time     | agree       | when the Keegan verdict was read                         |
bstand    | duration | discrepancy | how long Rook was on the stand in Los Angeles            | five and a half hours v. six and a half hours
rage03    | age      | agree       | Rook's age when she signed with Keegan                   |
ayear     | date     | agree       | year of "Paper Lanterns"                                 |
arank     | ordinal  | agree       | highest place of "Paper Lanterns" in the charts          |
bjury     | count    | agree       | jurors in the Keegan trial                               |

== wire-may-2009.txt 2009-05-29
Jury finds Rook's biggest hit copied forgotten tune

NASHVILLE, Tenn., May 29, 2009 – A federal jury ruled [averd=2009-05-29|on Friday] that the pop star Jessamy Rook copied her biggest hit, "Paper Lanterns," from a song that a Tennessee school bus driver had recorded two decades earlier, and ordered her and her label to pay him [aaward=$4.2 million|$4.2 million].

The [ajury=8|eight jurors] deliberated for [adelib=9 h|nine hours] over two days. When the verdict was read, at [aclock=16:10|4:10 p.m.], the plaintiff, Alvin Teague, [atage=61|61], took off his cap. Rook, [arage=24|24], who had testified for [astand=3 h|three hours] last week, was not in court.

"I don't hate her," Teague said outside. "I like how she sings it."

He had asked for [aasked=$15 million|$15 million]. Jurors found that [apct=38%|38 percent] of the profit from the song, which has sold [asold=6.3 million|6.3 million copies] and stood at [arank=1|No. 1] for [aweeks=14 weeks|14 weeks] in [ayear=2007|2007], was owed to his tune.

Teague made "Porch Light" in [aold=1987|1987], in a church basement in Cutler's Ford, and had [apress=500|500 copies] pressed. Most were sold from the driver's seat. Rook, who grew up 40 miles away, told the court that she had never heard it.

The case, which opened [aopen=2009-05-12|on May 12], turned on [anotes=11|11 notes]. They come in the same order in both refrains, though not in the same rhythm. An expert for the defense, who charged [afee=$650|$650 an hour], said that the sequence could also be found in two hymns, a march and a jingle for dog food. One for the plaintiff put the odds of a coincidence at one in 40 million, and was made to admit on cross-examination that he had left out the hymns.

Rook's lawyer, Sandra Pell-Whitman, said there would be an appeal. She declined to say whether her client had ever ridden on Teague's bus, a matter on which the judge had barred questions. School records show that Rook attended Cutler County schools for two years, until she was nine.

About [afans=~200|200 fans], some carrying lanterns, had waited since morning behind a barrier on Broadway. A few wept. Others sang, the other way round, Teague's words to Rook's tune.

== cutler-county-herald.txt 2009-05-20
Route 6 runs late

By Earline Buford

CUTLER'S FORD – There is a substitute on the Route 6 bus this month, and the children do not care for him. He does not sing.

Alvin Teague has driven it for 33 years, [atage=61|61] of age now, forty-four stops there and forty-four back, and since [aopen=2009-05-12|Tuesday of last week] he has been in a necktie in Nashville, telling a judge that a young lady took his song.

Most of us own it, or our mothers do. He cut "Porch Light" with two cousins and a borrowed drum on a Sunday after service, in [aold=1986|1986], it says on the label of mine, and ordered [apress=500|five hundred], at 90 cents apiece. He had some left for the fire in '98.

"I was at the Dollar Barn when it came over the loudspeaker," says his wife, Lurleen. "I thought, somebody's finally playing Alvin's record. Then this girl comes in."

He wrote to the girl's company four times. In the spring of last year, before he had filed anything, he told them that he'd take [aoffer=$75,000|$75,000] and his name on the record. They sent him a calendar.

Jessamy Rook is one of ours, too, in a manner of speaking. Her daddy ran the feed store at Pruitt until it closed. She sat at the back of a bus in those years, maybe that one. Nobody here thinks she is a thief. What they say at the diner is that a tune is like a burr: you find it on your sock and can't tell what field you walked through.

The school board is keeping Alvin on full pay, $412 a week. The vote was five to nothing.

== rook-tabloid-2009.txt -
PAPER THIN!
Bus man Al hauls pop princess to the cleaners

JUST one more stop, driver! A school bus driver is [aaward=$4.2 million|$4.2 MILLION] richer after proving that pouty pop queen Jessamy Rook pinched his ditty.

[ajury=8|Eight] stony-faced jurors took [adelib=7 h|seven hours] to decide that Paper Lanterns – [arank=1|No. 1] for a record-smashing [aweeks=11 weeks|11 weeks] – is Al Teague's Porch Light in a shorter skirt. By then they'd been made to listen to the two numbers [aplays=32|THIRTY-TWO TIMES]. One asked for earplugs.

When the word came, at [aclock=16:40|twenty to five], Jess, [arage=24|24], was 2,000 miles away, having her nails done.

Sweet-talking Al had wanted [aasked=$18 million|18 mil]. "I'd have settled for [aoffer=$75,000|seventy-five grand] and a thank-you," he grinned, "but they sent me a calendar with kittens."

The blonde babe can afford it. Lanterns has shifted [asold=>6 million|more than six million], her perfume makes $9 million a year, and she's just bought a pad in Malibu with two pools, one for the dog.

But her [astand=3 h|three hours] of shame on the stand will hurt for longer. Asked to hum the chorus backward, she burst into tears. "[astand=3 h|Three hours], and they never once asked me about the lyrics," she sobbed to a chum. "I wrote those."

Manager Boyd Keegan snarled at photographers and left in a limo.

== fair-use-notes.txt -
[anotes=11|Eleven notes] and a bus: a lawyer's diary

What did we learn in Courtroom 2? That juries like bus drivers, and that [anotes=11|eleven notes] are enough.

Both records were played [aplays=23|twenty-three times], by my tally, at full speed, at half speed, on a piano, by a machine, and in one case by the court reporter, who turned out to be an organist. By the tenth I could not have told you which was which. That was the plaintiff's case.

The defense had the better expert and the worse afternoon. He is a professor at a conservatory, he was getting [afee=$650|six hundred and fifty dollars an hour], and he explained to [ajury=8|eight people] from Middle Tennessee that a melody is "a walk through available pitches." Number five, a mail carrier, looked at him as at a loose dog.

Then the money. The label said that it made 11 million from the song. The jury took [apct=28%|28 percent] as Teague's due, on the theory (I'm guessing) that a tune counts for less than the girl who sings it, and arrived at [aaward=$4.2 million|4.2 million] after adding interest and the label's own share, in a manner that I expect the court of appeals to admire from a distance.

Ms. Rook was the best witness of the [aopen=2009-05-12|trial that began on the twelfth]. She was clear, and cross, and twenty minutes in she corrected counsel's key. But she was asked if she'd ever heard "Porch Light" and she said: "I hear everything." It's on page 614. They had it read back to them on the second day.

I am told that the trial has cost her [alaw=$1.7 million|1.7 million dollars] in lawyers. Teague's took theirs on contingency, a third of whatever he gets.

== brief-appeal-2010.txt 2010-11-18
Court trims award in Rook song case

CINCINNATI – A federal appeals court [acutday=2010-11-18|on Thursday] cut to [acut=$2.9 million|$2.9 million] the sum that the singer Jessamy Rook and her record company must pay to a Tennessee bus driver for copying his tune, but left standing the verdict that she had copied it.

The jury [averd=2009-05|in May of last year] had awarded Alvin Teague [aaward=$4.2 million|$4.2 million]. The three judges said that it had counted foreign sales twice.

One judge, in dissent, would have thrown the case out. "[anotes=11|Eleven notes] are not a song," she wrote in an opinion of 31 pages, four of them sheet music. "If they were, my grandmother could sue the Lutheran Church."

Teague, 63, who has gone back to driving, said through a spokesman that he was satisfied. He plans to put a roof on the church in whose basement he made the record, and to press another thousand.

Rook, whose third album comes out in February, is on holiday. Her manager, Boyd Keegan, said that the costs of the trial alone had reached [alaw=$1.7 million|$1.7 million], those of the appeal not included, and that it had been "worth every cent." She will not appeal further.

Paper Lanterns, from [ayear=2007|2007], was taken off the set list of her last tour, of 38 concerts. It will be back on the next, with both names in the program, hers second. Teague has been sent two tickets.

== wire-october-2013.txt 2013-10-08
Singer tells of trust and horses as trial of ex-manager opens

LOS ANGELES, Oct 8, 2013 – The pop star Jessamy Rook was robbed by the man she called her second father, her lawyer told a jury as the trial of her lawsuit against her former manager, Boyd Keegan, opened [bopen=2013-10-07|on Monday].

Keegan took [btook=$11.6 million|$11.6 million] to which he had no right over [byears=9 years|nine years], the lawyer, Inez Carrasco, said. His contract gave him [bpct=15%|15 percent] of what the singer earned; he helped himself to [bpct2=22%|22], and for the rest wrote bills in the names of firms that did not exist. There are [bforged=86|86] of them. One is for flying a saddle to Kentucky in a private jet, at [bjet=$41,000|$41,000].

"He bought [bhorses=7|seven horses] with her money," Carrasco said. "He named one after her."

Keegan, [bkage=54|54], denies it all. His lawyer, Hugh Bascombe, said that Rook had signed whatever was put in front of her and had been glad to; that without Keegan she'd be singing at county fairs; and that it was she who owed him, [bcounter=$3.9 million|$3.9 million] in unpaid commission from the tour of 2011, which grossed [btour=$94 million|$94 million].

Rook, [brage=28|28], sat with her back to him, in gray. She is expected to testify next week. The trial, in Superior Court, is scheduled for four weeks.

She signed with Keegan in [bstart=2003|2003], when she was [rage03=18|18] and he ran a booking agency above a muffler shop in Knoxville, and fired him in [bfired=2012-03|March 2012], days after a new accountant had questioned a bill for candles. Her only album under other management has sold fewer copies than any of the three before.

Bascombe showed jurors a photograph of the singer at 19, asleep on a bus with her head on Keegan's shoulder, and one of the house in Malibu that she bought in 2008 for $6.2 million, on his advice. It is worth nine now. "A strange sort of thief," he said.

It is the singer's second appearance before a civil jury. In [averd=2009|2009] one in Nashville decided that she had copied the tune of her best-known song from a bus driver, who in the end was paid [acut=$2.9 million|$2.9 million]. Keegan was then at her side. He sat, Carrasco told jurors, in the front row, "billing her."

== live-verdict-2013.txt 2013-10-31
Rook v. Keegan: the verdict, live

9.05 a.m. They're back in the jury room: their second day. Outside on Hill Street there are 40 fans, a goat and a man dressed as a candle. It's [bverd=2013-10-31|Halloween], so who can say.

9.40 The [bboxes=140|140 boxes] of paper that have lined the corridor since the trial began [bopen=2013-10-07|on October 7] are being wheeled away. Somebody has drawn a horse on one.

11.15 A note. They want to hear her testimony about the signing of the contract again. She was on the stand for [bstand=5.5 h|five and a half hours] in all; they get eight minutes of it.

12.30 p.m. Lunch. Keegan eats alone on a bench, in a good coat.

1.52 Buzz. One buzz is a question, three are a verdict. It was three.

[bclock=14:25|2.25] She wins. The clerk reads out claim after claim: breach of contract, yes. Fraud, yes. Conversion, yes. Damages: [baward=$7.4 million|$7.4 million]. On his counterclaim, for [bcounter=$3.9 million|$3.9 million]: nothing.

2.31 They're being polled. In this court nine of [bjury=12|twelve] are enough. It was [bvote=10-2|ten to two], after [bdelib=2 days|two days].

2.40 Rook puts her face in her hands. She is [brage=28|twenty-eight] and looks at this moment about twelve.

2.58 Keegan, on the steps: "I made her." Asked if he'll appeal: "I'll outlive her catalog."

3.20 Her lawyer says that the case has cost [blaw=$2.2 million|2.2 million] so far, some of which she hopes to get from the other side. Punitive damages will be argued on Tuesday.

4.10 The goat has been taken home.

== rook-tabloid-2013.txt -
KEEGAN'S KINKY HORSE FUND
How the slimeball spent Jessie's dough

YOU'VE got to hand it to Boyd Keegan. Jessamy Rook did, every month.

The silver-tongued svengali, [bkage=57|57], who's been nailed for [baward=$7.4 million|$7.4 million] by a Los Angeles jury, lived like a rajah on a [bacres=240 acres|240-acre] spread in Kentucky bluegrass. He had [bhorses=7|seven thoroughbreds]. One, Jessamy's Jet, ran eleven times and came last in nine of 'em.

A saddle for said nag flew private: [bjet=$41,000|forty-one grand]. A bathtub in the shape of a guitar, $23,000. Candles, for a meditation the star never attended, [bcandle=$1,600|$1,600]. That's the bill that did him in! A sharp-eyed bookkeeper, hired two weeks before, wondered who needs 80 candles on a Tuesday.

When the poor lamb finally read her bank statement she threw up. For [byears=7 years|seven years] he'd run her life, down to the color of her bus, and he was busy skimming her [btour=$94 million|$94 million] world tour when she gave him the heave-ho, [bfired=2012-03|in March of last year]. By the sum she sued for, [btook=$10.6 million|$10.6 million], he swiped four thousand bucks for every day of it.

She gave the jury both barrels. [bstand=6.5 h|Six and a half hours] in the box, and not one tear. "I cried in Nashville," she said. "It didn't help."

The verdict was [bvote=10-2|10 to 2]. The two? One's a manager. At a doughnut shop.

Next up for Boyd: the DA, who has asked for copies. All [bboxes=114|114 boxes] of them.

== juror-interview.txt 2013-11-10
"It was the candles"

Denise Ruelas, 49, teaches shop at a high school in Torrance. She was Juror No. 4.

– You were out for [bdelib=2 days|two days]. What took so long?
– Arithmetic. Nobody doubted that he'd done it, or [bvote=10-2|ten of us] didn't. But how much? She said one figure, he said zero. We had [bforged=86|eighty-six bills] on the table, and we went through each, and voted, with a red and a green marker. I think 59 ended up red.

– Why not all?
– Some could have been real. He did buy her a piano.

– Which of the witnesses impressed you?
– We had [bwit=31|thirty-one], and I'd say four were awake. The accountant. She was so small we could only see her glasses. She told us about that bill for candles, [bcandle=$1,900|nineteen hundred dollars], and how she called the shop and the shop was a laundromat.

– And Ms. Rook?
– I have her songs on my phone, I said so when they picked us. She was straight. She said: "I was [rage03=18|eighteen], he had a desk." That's not law but I understood it.

– The contract said [bpct=15%|fifteen percent].
– And he took [bpct2=22%|twenty-two], and wrote in the margin "as discussed". With whom?

– Did the other trial come up, the one with the bus driver?
– We weren't supposed to. A man from Lakewood hummed it once.

– When it was read out, at [bclock=14:25|twenty-five past two], you were looking at the floor.
– I was looking at my marker. I'd had it in my hand the entire time. It had leaked all over my skirt, red.

== analysis-2014.txt 2014-02-23
Jessamy Rook's two days in court

By Leopold Frye

February 23, 2014 – She has been sued and she has sued; she lost in Nashville and won in Los Angeles; and when you add it all up, she told an audience of law students last week, "I'm out about the price of a nice bridge."

Let us add. The tune of "Paper Lanterns" was judged, [averd=2009-05|in May 2009], to be Alvin Teague's. He got [aaward=$4.2 million|$4.2 million] from the jury and, when the appeals court had done with it in [acutday=2010|2010], [acut=$2.9 million|$2.9 million]. Her own half of that was 1.45. Lawyers took [alaw=$1.7 million|$1.7 million]. Before it began she could have had peace for [aoffer=$75,000|$75,000]; the letter with the offer, it came out at the second trial, never reached her. Keegan had put it in a drawer, and had then charged her for the drawer.

That second trial brought her [baward=$7.4 million|$7.4 million] [bverd=2013-AU|last fall], and 1.5 million in punitive damages the week after. Of this she has seen 310,000. Keegan filed for bankruptcy in December. His [bacres=97 ha|97 hectares] in Kentucky go under the hammer in April, the [bhorses=7|seven horses] have gone already, for less than what they ate. Her costs, at the last count, were [blaw=$3.1 million|$3.1 million].

Were the trials alike? In one sense. In both she was asked how she could not have known. In the first, [ajury=8|eight strangers] thought that she must have: [afans=hundreds|hundreds] were chanting her name outside, and she had said on the stand that she heard everything. In the second, after some [bwit=~30|thirty witnesses], [bvote=10-2|ten strangers] out of [bjury=12|twelve] believed that she hadn't. She was [arage=24|twenty-four] the first time. By the second she'd learned to say "I don't know" and stop there.

Experts disagree on what it means for others. Since the Nashville verdict, claims over melodies have tripled, to 90 a year. Audits of managers have not been counted by anyone.

Teague, who is 66, still drives. He has been to see her sing it, in the second row, and reports that she's taking it a little fast.

== archive-2003.txt 2003-08-30
From our files: A big voice from a small feed store

KNOXVILLE, Tenn., August 30, 2003 – Remember the name, says the man with the desk. The desk is new, and so is the name on the door: Keegan Artists, over Sal's Mufflers on Central Street.

His first client, as of [bstart=2003-08-25|Monday], is a girl of [rage03=18|18] from Pruitt who won the talent contest at the Tri-County Fair in July, with 212 votes out of 240, and a $100 gift certificate for tires. She doesn't have a car. Jessamy Rook, for that is really what she is called, writes her own words, plays a guitar with five strings, and has a voice that made the hog judges come out to see.

"I've been doing this for 20 years, and I've had the hair stand up on my neck twice," says Boyd Keegan, who used to book square dances. "The other time it was lightning."

The agreement runs to three pages. He gets [bpct=15%|15 percent]; she gets the rest, and a bus ticket to Nashville once a month. Her father read it through at the kitchen table, and had a question about page two, and let it go.

They have six songs so far and want ten. On Friday she sang three of them at the Bijou Cafe for 31 people and the band that was to follow. The band asked if she would go on again.

Mr. Keegan intends to have her on the radio by the spring. He has already, he says, picked the color of the bus.
