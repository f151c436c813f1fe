# Two corruption arrests in the city hall of Lenape Falls, N.J.: the council president Scavullo (16 July 2009) and the mayor
# Halloran (14 September 2011), who was elected to clean up after him. Bribes in all and single, counts, bail, agents, boxes,
# the term feared and the term given, votes and shares, the plea and the sentence, ages stay apart.

aday      | date     | compatible  | day Scavullo was arrested                                | 16 July 2009 v. July 2009 v. 2009
aclock    | time     | discrepancy | when Scavullo was arrested                               | 6:10 v. 6:40
aage      | age      | agree       | Scavullo's age at the arrest                             |
abribe    | money    | discrepancy | bribes of Scavullo in all                                | $85,000 v. $58,000
acereal   | money    | agree       | sum that was in the cereal box                           |
ameet     | count    | discrepancy | meetings of Scavullo that were recorded                  | 19 v. 17
aagents   | count    | discrepancy | agents who took part in July 2009                        | 60 v. 40
aboxes    | count    | discrepancy | boxes carried out of City Hall in 2009                   | 31 v. 37
asearch   | duration | discrepancy | length of the search of City Hall in 2009                | seven hours v. five hours
abail     | money    | agree       | Scavullo's bail                                          |
acounts   | count    | agree       | counts against Scavullo                                  |
aothers   | count    | update      | others charged in Scavullo's case                        | five at the arrest, nine in the end
aask      | duration | compatible  | term that the prosecutors asked for Scavullo             | no more than five years v. five years
apres     | duration | agree       | how long Scavullo had been president of the council      |
belday    | date     | compatible  | day of the special election                              | 3 November 2009 v. November v. 2009
blastday  | date     | agree       | day of the last payment to Halloran                      |
bboxes    | count    | update      | boxes carried out of City Hall in 2011                   | four by half past eight, nine by noon
ayears    | duration | agree       | how long Scavullo had been on the council                |
ainq      | duration | compatible  | length of the inquiry into Scavullo                      | 14 months v. more than a year
acontract | money    | agree       | worth of the contract for demolition                     |
ahouses   | count    | agree       | houses that were to be torn down                         |
awit      | age      | agree       | age of Lou Bracken                                       |
aplea     | date     | discrepancy | day Scavullo pleaded guilty                              | 30 October v. 23 October
aterm     | duration | agree       | Scavullo's prison term                                   |
asent     | date     | agree       | day Scavullo was sentenced                               |
arepay    | money    | agree       | sum that Scavullo has to pay back                        |
asenttime | duration | agree       | how long Scavullo spoke in court                         |
bday      | date     | agree       | day Halloran was arrested                                |
bclock    | time     | agree       | when Halloran was arrested                               |
bage      | age      | discrepancy | Halloran's age                                           | 48 v. 46
bbribe    | money    | agree       | bribes of Halloran in all                                |
bpay      | count    | agree       | payments to Halloran                                     |
blast     | money    | agree       | last of the payments to Halloran                         |
bapts     | count    | discrepancy | apartments that were to be built                         | 240 v. 204
bstories  | count    | agree       | stories of the tower                                     |
blot      | measure  | discrepancy | size of the parking lot                                  | 2.4 acres v. 3.4 acres
belect    | percent  | discrepancy | Halloran's share of the vote                             | 54 percent v. 57 percent
bmaj      | count    | agree       | Halloran's majority                                      |
bturn     | percent  | agree       | turnout when Halloran was elected                        |
bbail     | money    | agree       | Halloran's bail                                          |
bcounts   | count    | agree       | counts against Halloran                                  |
bmax      | duration | agree       | longest term that Halloran can get                       |
bticket   | money    | discrepancy | price of a ticket for Halloran's dinner                  | $500 v. $250
bcrowd    | count    | compatible  | people at the council meeting after Halloran's arrest    | 340 v. hundreds
bsess     | duration | agree       | length of that meeting                                   |
bvote     | score    | agree       | vote by which the council asked Halloran to resign       |
brecall   | count    | update      | signatures for a recall                                  | 3,100, then 4,700
bneed     | count    | agree       | signatures needed for a recall                           |
ortiz     | age      | agree       | age of Ruben Ortiz                                       |
deficit   | money    | compatible  | the city's deficit                                       | $18.3 million v. almost $20 million
pop       | count    | compatible  | inhabitants of Lenape Falls                              | 61,400 v. more than 60,000
convict   | count    | discrepancy | officials of the city convicted since 1980               | 11 v. nine
kuhn      | date     | discrepancy | year in which Mayor Kuhn was convicted                   | 1987 v. 1985
built     | date     | agree       | year in which City Hall was opened                       |

== wire-scavullo.txt 2009-07-16
Council president in New Jersey city held on bribery charges

LENAPE FALLS, N.J., July 16, 2009 – The president of the City Council was arrested at his home before breakfast [aday=2009-07-16|on Thursday] and charged with taking [abribe=$85000|$85,000] in bribes to steer a demolition contract to a businessman who was working for the government.

Anthony Scavullo, [aage=62|62], answered the door at [aclock=06:10|6:10 a.m.] in a bathrobe and asked the agents to keep their voices down, according to a person who was there. He is named in [acounts=7|seven counts] of extortion, bribery and lying to the F.B.I. [aothers=5|Five others], including a building inspector and Mr. Scavullo's son-in-law, were charged as well.

Some [aagents=60|60 agents] took part in the operation. At City Hall they stayed for [asearch=7 hours|seven hours] and loaded [aboxes=31|31 boxes] into a van, while clerks sat on the steps.

The complaint describes [ameet=19|19 meetings], most of them in a diner in Paramus, that were recorded by Lou Bracken, [awit=49|49], who owns a wrecking company. At one, Mr. Scavullo is said to have accepted a box of breakfast cereal with [acereal=$15000|$15,000] in it and remarked that it was part of a balanced diet.

In return he would see to it that a contract for [acontract=$4.2 million|$4.2 million] to tear down [ahouses=118|118 houses] on the river was split in a way that avoided bidding.

A magistrate in Newark set bail at [abail=$500000|$500,000]. Mr. Scavullo has been a member of the council for [ayears=22 years|22 years], [apres=9 years|nine of them] as its president. "My client has never eaten cereal in his life," said his lawyer, Frank DeSimio.

Lenape Falls, an old silk city of [pop=61400|61,400] on the Passaic, has been here before. Mayor Walter Kuhn was convicted in [kuhn=1987|1987] of selling jobs in the fire department, at $3,000 each, and two of his successors lost office over lesser things. The state has supervised its school budget since 1996. Nearly one in five of its people is out of work, and the houses by the river, which have been flooded three times in six years, were to make room for a park.

== lenape-beacon-2009.txt 2009-07-19
On the steps, with the bagels

By Connie Abruzzi
July 19, 2009

There was nothing to do but share. The clerks of City Hall, shut out of their own offices [aday=2009-07-16|on Thursday], had bagels for a colleague's retirement and a view, so they sat on the granite steps and counted. Shirley Mays of Vital Records kept the tally on a napkin: [aboxes=37|thirty-seven boxes], two computers, one ficus.

The ficus came back.

"[asearch=5 hours|Five hours] they were in there," she said, "and not one of them asked where the bathroom was." [aagents=40|Forty agents], give or take; the napkin wasn't clear.

Upstairs is the corner office from which Tony Scavullo has run this town for [apres=9 years|nine years] and which looks down on the river he was going to fix. He's [aage=62|sixty-two], a plumber's son. In [ayears=22 years|twenty-two years] as a councilman he has gone to, by his own count, 1,900 wakes. People here will tell you what he did for them. He found a bed for a mother and a job for a nephew. He had the light put in at Beech and Third.

Nobody on the steps was surprised by the diner. What hurt was the son-in-law, who coaches softball.

City Hall was opened in [built=1926|1926], with mahogany from Honduras and, it turned out at the trial of the contractor, pine from Maine. By the count of a retired history teacher, Harold Stemple, Mr. Scavullo would be the next after [convict=11|11 officials] of the city to be convicted since 1980. He teaches a night class on them. It has a waiting list.

Across the street the owner of the Silk City Luncheonette had put a sign in her window before noon. It offered a box of corn flakes with every check over ten dollars, and she had sold, she said, 26 of them, four to reporters. The police asked her to take it down; the chief, it was noted, had one under his arm.

Mr. Scavullo posted his bail on Friday, [abail=$500000|half a million dollars] on three houses, and was seen at the seven o'clock mass.

== brief-plea.txt 2009-10-31
Ex-council head admits bribes

NEWARK, Oct 31 – Anthony Scavullo, who resigned in August as president of the Lenape Falls City Council, pleaded guilty in federal court [aplea=2009-10-30|on Friday] to two of the [acounts=7|seven counts] against him.

He admitted that he had taken [abribe=$85000|$85,000] from Louis Bracken, a contractor who recorded him for [ainq=14 months|14 months]. He said he had spent it on his daughter's wedding and a boat.

Under the plea agreement prosecutors will ask for no more than [aask=<=5 years|five years]. He is to be sentenced [asent=2010-03-11|on March 11].

[aothers=9|Nine others] have been charged by now, of whom six have also pleaded guilty. The son-in-law, who is not one of them, goes on trial in January.

The contract, for the demolition of [ahouses=118|118 houses], has been canceled. The council is to choose a new president on Tuesday and has heard from four candidates, among them a retired bus driver who promises not to have lunch.

A special election for mayor will be held [belday=2009-11-03|on the same day]. The office has been vacant since Mayor Leo Carraway died in May. Denise Halloran, a school principal, leads in the only poll, which has a margin of error of six points. Her slogan is "Read the receipts."

== city-tabloid.txt -
SNAP, CRACKLE AND COP!

Pol took [acereal=$15000|15 grand] in a CEREAL BOX

A CROOKED council kingpin with a taste for easy dough got his bowl of porridge yesterday.

Tony "Soggy" Scavullo was dragged out of his McMansion at [aclock=06:40|6:40am] while his wife threw slippers at the feds. Bug-eyed snoops had followed him for [ainq=>1 year|more than a year] and taped [ameet=17|seventeen] greasy-spoon get-togethers with wrecking-ball king Lou Bracken, [awit=49|49] - who wore his wire in a truss.

"He salted the box," a source said. "You could hear him chew."

In all he raked in [abribe=$58000|$58,000], enough for a lifetime of Frosted Flakes. And what was he selling? Your tax dollars: [acontract=$4.2 million|$4.2 million] of them, to flatten a bunch of shacks by the river.

A neighbor, Joyce Petrakis, 70, had seen it coming. "Nobody on this block has three jet skis," she sniffed.

It's not the first time the fuzz have raided the joint they call Silly Hall. Mayor Walt Kuhn went down in [kuhn=1985|1985] for flogging firemen's jobs. He did 30 months and came out with a tan.

If they throw the book at him, Soggy could be 82 before he tastes another pancake. Cost of the diner's special, which he never paid for: $6.95.

== wire-sentence.txt 2010-03-12
[aterm=51 months|51 months] for New Jersey official who took bribe in cereal box

NEWARK, March 12, 2010 – A former council president whose taste for cash in breakfast cartons made him a national joke was sentenced [asent=2010-03-11|on Thursday] to [aterm=51 months|four years and three months] in prison.

Anthony Scavullo, now 63, wept as he spoke for [asenttime=20 min|20 minutes]. "I gave that city everything, and then I took some back," he told Judge Marian Okafor. Prosecutors had asked for [aask=5 years|five years], his lawyer for two.

He must repay [arepay=$70000|$70,000] and report to a prison in Pennsylvania by April 26. He had pleaded guilty [aplea=2009-10-23|on Oct. 23]; [aothers=9|nine others] have been charged, and all but one convicted.

Denise Halloran, the mayor, who was elected [belday=2009-11|in November], came to the hearing and sat in the first row. "I want every employee to know that I was here," she said outside. She has ordered her staff to log each cup of coffee that they are given. By the end of February there were 212 entries, one of them a doughnut.

The judge said that she had read 88 letters in favor of the defendant and had been struck by how many mentioned a funeral. Seven of the writers had themselves since been interviewed by the F.B.I.

== wire-halloran.txt 2011-09-14
Mayor who ran as reformer is charged with bribery in New Jersey

LENAPE FALLS, N.J., Sept 14, 2011 – A mayor who came to office on the promise to clean up after a scandal was led out of the garage of City Hall in handcuffs [bday=2011-09-14|on Wednesday], accused of selling her support for an apartment tower.

Denise Halloran, [bage=48|48], a Democrat and a former school principal, took [bbribe=$25000|$25,000] in [bpay=3|three payments] from a developer, the United States attorney, Carl Wynne, said. The last, of [blast=$10000|$10,000], was handed over in a golf bag [blastday=2011-09-13|on Tuesday night]. She was arrested at [bclock=07:30|7:30 a.m.] as she parked. The bag was in the trunk.

She is charged with [bcounts=4|four counts] and could be sentenced to as much as [bmax=20 years|20 years]. She was released on bail of [bbail=$250000|$250,000] in the afternoon. "I look forward to telling my side," she said.

The developer, Marc Feld, wanted to build [bapts=240|240 apartments] in a tower of [bstories=11|11 stories] on a municipal parking lot of [blot=2.4 acres|2.4 acres]. Planners had recommended six stories and a garage.

Ms. Halloran won a special election [belday=2009|in 2009] with [belect=54%|54 percent] of the vote, months after the council president, Anthony Scavullo, was arrested by the same office [aday=2009-07|in July] of that year. He is serving [aterm=51 months|51 months] for taking bribes of [abribe=$85000|$85,000].

Twenty-two agents searched her office on Wednesday and left by noon with [bboxes=9|nine boxes].

With a deficit of [deficit=$18.3 million|$18.3 million], the city has laid off 64 policemen this year. Council President Ruben Ortiz, [ortiz=39|39], will act as mayor.

== live-halloran.txt 2011-09-14
LIVE: Mayor Halloran arrested

7:52 A.M. The FBI is at City Hall. Again. We've got a reporter on the steps, which is where one stands for this.

8:05 Mayor Halloran was taken from the garage at [bclock=07:30|half past seven], an attendant says. "She asked me to move the other car."

8:30 For the younger reader: the last time, in [aday=2009|2009], it was Tony Scavullo and there were [aboxes=31|31 boxes]. So far we have counted [bboxes=4|four].

9:10 A golf bag has come out in a plastic sack. Clubs are being brought separately.

9:40 The papers have been unsealed. It's [bcounts=4|four counts]. [bpay=3|Three payments], in April, June and [blastday=2011-09-13|last night]: five thousand, ten and [blast=$10000|ten]. The cooperating developer is called "Individual 1," but there's just one man in town who wants to put up [bstories=11|11 stories].

10:25 Shirley Mays, Vital Records: "I voted for her twice." (There was only one election.)

11:15 Acting U.S. Marshal's car to Newark, with the mayor in back. She waved.

1:30 P.M. Bail is [bbail=$250000|$250,000]. Scavullo's was twice that, as the lawyers at the courthouse are noting with raised eyebrows.

2:20 From Bracken, the contractor of the earlier case, by phone from Florida: "I was [ameet=17|17 times] in that diner, and I never got a clean fork. I hope she had a nice place."

3:05 The council will meet tonight at eight. The room holds 180.

== lenape-beacon-2011.txt 2011-09-18
They stood in the hall and listened to it through the wall

By Connie Abruzzi
September 18, 2011

The fire marshal let 180 in. The rest, of [bcrowd=340|340 people] whom he clicked through the doors, stood on the marble under the portrait of Mayor Kuhn, whom nobody has ever had the heart to take down, and heard the council of Lenape Falls ask for the resignation of another mayor.

It took [bsess=5 hours|five hours]. Fifty-one citizens spoke, for three minutes each, and a parrot was ejected. At 1 a.m. on the morning after Mayor Halloran's arrest, with the coffee long gone, the vote was [bvote=7-2|7 to 2].

"I knocked on [bmaj=1312|thirteen hundred and twelve] doors too many," said Lionel Babcock, 68, who had been her treasurer, and who meant her majority. She'd got [belect=57%|57 percent] [belday=2009-11|that November], when [bturn=31%|31 percent] of voters turned out, in sleet.

Here is what stings. Ms. Halloran, [bage=46|46], had a jar on her desk for coffee money. She had made everyone sign a book. The developer, according to the complaint, first approached her at a dinner for the library, tickets [bticket=$250|$250] each, by the coats; and his [bapts=204|204 apartments] weren't even a bad idea. The lot on Beech Street has been empty since the silk exchange burned, [blot=3.4 acres|3.4 acres] of thistles and a hot-dog man.

Mr. Stemple, the history teacher, has had to move his class into the gym. His handout lists [convict=11|eleven] convicted officials, the same number as two years ago with Mr. Scavullo added and a sewer commissioner cleared on appeal. He has left a line blank, as he does each year, at the bottom of the page.

A petition for a recall has [brecall=3100|3,100 signatures]. It needs [bneed=7650|7,650]. They are being collected at the Silk City Luncheonette, which has a new sign, about golf.

The city's bond rating was cut the next day, to a notch above junk. That will cost it some $400,000 a year in interest, the comptroller said, or, as somebody called out from the marble, 16 mayors.

== silk-city-blog.txt -
Silk City Notebook: a ranking

You asked which of our two recent arrests was worse. I've made a table in my head.

MONEY. Scavullo by a mile: [abribe=$85000|eighty-five thousand] to [bbribe=$25000|twenty-five]. Though he held office for [ayears=22 years|22 years] and she for less than two, so by the month she comes out ahead. He's only got to give back [arepay=$70000|seventy].

STYLE. A cereal box beats a golf bag. The box had [acereal=$15000|$15,000], the bag [blast=$10000|ten]; but the box had a prize.

STAGECRAFT. His speech to the judge was [asenttime=20 min|twenty minutes] and used the word "wakes" six times. She's said one sentence.

COMPANY. [aothers=9|Nine people] went down with him. With her, so far, zero.

HYPOCRISY. No contest. She campaigned against [convict=9|nine convicted officials] since 1980, on a poster, with their faces. It's a collector's item: $40 on eBay. And the famous library dinner, for which she'd charged [bticket=$500|five hundred bucks] a plate, had "Integrity" iced on the cake.

DAMAGE. Here I stop joking. The [ahouses=118|118 houses] by the river were never torn down, and in Hurricane Irene the water took two of them with people on the roof. The tower won't get built either. We're a city of [pop=>60000|more than sixty thousand] with a hole of [deficit=<$20 million|almost twenty million dollars] in it, and the two best deals in a decade were both rigged for lunch money.

Winner: the guy who sells corn flakes.

== ortiz-interview.txt -
"I've stopped eating in diners"

Ruben Ortiz, [ortiz=39|39], a paramedic, has been acting mayor of Lenape Falls for three weeks. We met him in the ambulance garage.

How did you learn of it?
On shift. We'd a call for chest pains at City Hall at [bclock=07:30|half past seven]. It was the garage attendant.

You presided over the meeting that night.
[bsess=5 hours|Five hours]. I've had quieter nights on New Year's. [bcrowd=hundreds|Hundreds] of people, and every one of them had a right to yell at us. I voted with the [bvote=7-2|seven]; I understand the two.

You'd been her friend?
I'd been her pupil. She taught me long division. I did some, that night: [bmax=20 years|twenty years] is what they can give her, by [bcounts=4|four].

And the man before you in the council's chair?
Scavullo got me into paramedic school, with a phone call. That's the trouble. He'd never ask for a cent from anyone who didn't have one. When they came for him with [aagents=60|sixty agents] I was on the steps, treating a clerk for the sun.

What about the recall?
It's at [brecall=4700|4,700], I hear. It wants [bneed=7650|7,650]. She may go before that.

What do you do about the money?
We have a hole of [deficit=$18.3 million|eighteen point three million] and a building from [built=1926|1926] with 212 windows that don't close. I've put a bucket in my office and I've started with the bucket.

== analysis-october.txt 2011-10-23
The city that arrests its mayors

By Dominic Vale

October 23, 2011 – There are 566 municipalities in New Jersey, and it isn't true, whatever the comedians say, that each has had a mayor in jail. About 50 have. Lenape Falls hopes to be counted once.

Its two latest cases are studied by prosecutors as a pair. In the first the bait was a contract of [acontract=$4.2 million|$4.2 million], the go-between a wrecker under pressure for unpaid taxes, and the target a man of habit: Anthony Scavullo said yes [ameet=19|19 times] on tape. It took [ainq=14 months|14 months]. In the second it took five months. Marc Feld, the developer, came to the F.B.I. of his own accord, after Denise Halloran, who was arrested [bday=2011-09-14|on Sept. 14], had, he says, rubbed a thumb and finger together at a fund-raiser.

She was chosen [belday=2009-11|in November 2009], the year of the first arrest, by a majority of [bmaj=1312|1,312] on a turnout of [bturn=31%|31 percent]. "People stayed home who had been disgusted, and those who came wanted a nun," says Ada Kirsch, a political scientist at Rutgers.

The sums fall. Kuhn, convicted in [kuhn=1987|1987], had made $340,000. Mr. Scavullo, whose sentence of [asent=2010-03-11|March 11 last year] obliges him to repay [arepay=$70000|$70,000], made a quarter of that. Ms. Halloran's [bbribe=$25000|$25,000] wouldn't have bought the car in which she carried the last of it. Her trial is to begin on Jan. 17. She denies all.

The office in Newark has brought 62 cases of the kind since 2002 and lost two. Defense lawyers complain that it picks the weak and lends them an envelope; a judge in one of the two called the sting "a play with one author." No juror here has minded much so far.

What would help? Pay, says Ms. Kirsch: the mayor earns $41,000, the council president 14,500. Light, say others. Since August every contract above $17,500 has been on the city's Web site, where 36 people looked at it last month.

A state monitor arrives in November, at $140 an hour. He'll have the corner office. The locksmith says it is the fourth time he has changed that lock.
