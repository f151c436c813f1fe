# Two frauds of one financier, Philip Garrowby: the stadium bonds (indicted May 1999, sentenced January 2001) and Lantern
# Hill Partners (arrested September 2012, sentenced March 2014). Counts charged, convicted and acquitted, terms asked,
# proposed, given and served, bail of the two, losses and sums ordered, paid and found, his ages stay apart.

aday      | date     | compatible  | day of the first indictment                                | 12 May 1999 v. 1999
acounts   | count    | agree       | counts of the first indictment                             |
aguilty   | count    | discrepancy | counts of which he was convicted in the first case         | 11 v. 12
aloss     | money    | discrepancy | what the buyers of stadium bonds paid and lost             | $18.6 million v. $16.8 million
avict     | count    | agree       | buyers of stadium bonds                                    |
abail     | money    | discrepancy | bail in the first case                                     | $750,000 v. $570,000
ajury     | duration | discrepancy | how long the first jury deliberated                        | four days v. two days
atrial    | duration | agree       | length of the first trial                                  |
aterm     | duration | agree       | sentence in the first case                                 | 70 months are five years and 10 months
aserved   | duration | discrepancy | how long he was in prison for the first case               | 52 months v. 46 months
aasked    | duration | agree       | term that the prosecutors asked for in the first case      |
afine     | money    | agree       | fine in the first case                                     |
aage      | age      | agree       | age of Garrowby at the first sentence                      |
aorder    | money    | agree       | restitution that was ordered in the first case             |
apaid     | money    | compatible  | restitution that he paid in the first case                 | $2.1 million v. about $2 million
aout      | date     | compatible  | when he left prison                                        | June 2005 v. 2005
aseats    | count    | discrepancy | seats that the stadium was to have                         | 22,000 v. 20,200
ayield    | percent  | agree       | interest of the stadium bonds                              |
bday      | date     | agree       | day of the second arrest                                   |
bclock    | time     | discrepancy | when he was arrested the second time                       | 6:05 a.m. v. ten to seven
bage      | age      | agree       | age of Garrowby at the second arrest                       |
bage2     | age      | agree       | age of Garrowby at the second sentence                     |
bbail     | money    | agree       | bail in the second case                                    |
bcounts   | count    | agree       | counts of the second indictment                            |
bguilty   | count    | discrepancy | counts of which he was convicted in the second case        | 29 v. 27
bloss     | money    | compatible  | loss of the investors of Lantern Hill                      | $236 million v. nearly a quarter of a billion
bvict     | count    | discrepancy | investors of Lantern Hill                                  | 1,150 v. 1,510
bfound    | date     | discrepancy | year in which Lantern Hill was founded                     | 2006 v. 2007
breturn   | percent  | discrepancy | return that Lantern Hill promised a month                  | 1.5 percent v. 1.2 percent
bstaff    | count    | agree       | employees of Lantern Hill                                  |
bpens     | money    | agree       | loss of the firefighters' pension fund                     |
btrial    | duration | agree       | length of the second trial                                 |
bjury     | duration | compatible  | how long the second jury deliberated                       | three days v. a little less than three days
bwit      | count    | compatible  | witnesses in the second trial                              | 47 v. nearly 50
bterm     | duration | agree       | sentence in the second case                                |
basked    | duration | agree       | term that the prosecutors asked for in the second case     |
bprop     | duration | agree       | term that the defense proposed in the second case          |
bletters  | count    | agree       | letters of victims to the judge                            |
bboat     | measure  | discrepancy | length of his yacht                                        | 112 feet (34 metres) v. 121 feet
bboatsold | money    | agree       | price for which the yacht was sold                         |
bart      | count    | discrepancy | paintings that were seized                                 | 17 v. 19
bback     | money    | update      | money that the trustee has found                           | $31 million, then $44 million
bpart     | duration | agree       | sentence of Ruth Delancey                                  |
bpartage  | age      | agree       | age of Ruth Delancey                                       |
bverd     | date     | agree       | day of the second verdict                                  |
averd     | date     | agree       | month of the first verdict                                 |
asent     | date     | compatible  | day of the first sentence                                  | 19 January 2001 v. 2001
bhear     | date     | agree       | day of the hearing on bail in the second case              |
bsent     | date     | agree       | day of the second sentence                                 |

== archive-1999.txt 1999-05-13
Stadium bond seller charged with fraud

By Walter Immel, Staff Writer

PORT HALLAM, N.J., May 13, 1999 – A federal grand jury [aday=1999-05-12|yesterday] indicted the man who promised Port Hallam a ballpark, charging that Philip Garrowby sold [aloss=$18.6 million|$18.6 million] in bonds for a stadium that he never meant to build.

The indictment, of [acounts=14|14 counts], accuses Garrowby of mail fraud, wire fraud and lying to a bank. Some [avict=340|340 people], most of them residents of Hallam County, bought the bonds, which were to pay [ayield=8.5%|8.5 percent] a year, tax free. They received interest twice. It came, prosecutors say, out of the pockets of those who had bought last.

A [aseats=22000|22,000-seat] stadium was to rise on the site of the old gasworks by April 2000. A sign says so. Behind it there is a trailer, which was found to contain a desk, a hard hat and 41 unopened letters from the state Department of Environmental Protection.

Garrowby, 39, pleaded not guilty before Magistrate Judge Irene Falk and was released on [abail=$750000|$750,000] bail, secured by his mother's house in Ocean Grove. He has to give up his passport. "The only thing that I'm guilty of is optimism," he said outside. His lawyer steered him into a car.

Mayor Joseph Tedesco, who threw a ceremonial first pitch at the sign, said that he had bought $15,000 worth himself.

If convicted of everything, Garrowby could be sent away for up to 65 years, although terms of that length are rare. The trial is unlikely to begin before next spring.

== wire-2001.txt 2001-01-20
Stadium promoter gets [aterm=70 months|70 months]

NEWARK, N.J., Jan. 20, 2001 – Philip Garrowby, who sold bonds for a baseball stadium that existed on a sign, was sentenced [asent=2001-01-19|on Friday] to [aterm=70 months|70 months] in federal prison and fined [afine=$250000|$250,000].

U.S. District Judge Harold Pinsky also ordered Garrowby, [aage=41|41], to pay back [aorder=$12 million|$12 million] to those he had cheated. They lost [aloss=$18.6 million|$18.6 million] in all, but some of it has been recovered from a bank.

Prosecutors had wanted [aasked=8 years|eight years]. "He took from people who clip coupons for soup," Assistant U.S. Attorney Marian Loeb said.

A jury found him guilty on [aguilty=11|11 counts] [averd=2000-10|in October] after a trial of [atrial=6 weeks|six weeks] and [ajury=4 days|four days] of deliberation; it cleared him of three. Jurors said afterward that they had spent most of the third day on the question whether a trailer was an office.

Garrowby spoke for two minutes. He apologized to his mother, whose house had stood as security for his bail of [abail=$750000|$750,000], and to "everyone who likes baseball." He must report to the prison at Fort Dix on Feb. 15. The Securities and Exchange Commission has barred him from the business for life.

The gasworks site was sold this month, for $1.9 million, to a maker of garage doors. One of those who had bought the [ayield=8.5%|8.5 percent] bonds, Alvin Horne, a retired school principal, asked for the sign and was given it. He means to put it up in his garden, facing the house.

== wire-arrest-2012.txt 2012-09-19
Financier with a past charged in new fraud

NEWARK, N.J., Sept. 19, 2012 – A New Jersey fund manager who once went to prison for selling bonds in an imaginary stadium was arrested [bday=2012-09-18|on Tuesday] and charged with a fraud more than ten times as large.

FBI agents took Philip Garrowby, [bage=53|53], from his home in Rumson at [bclock=06:05|6:05 a.m.] He is accused of having run Lantern Hill Partners, which he set up in [bfound=2006|2006] under the name of a cousin, as a Ponzi scheme, and of costing [bvict=1150|1,150 investors] [bloss=$236 million|$236 million].

They were promised [breturn=1.5%|1.5 percent] a month, "rain or shine," according to the complaint, from short-term loans to importers of flowers. There were importers, an agent wrote. There were also flowers. But since 2009 no loan had been made to anyone.

The town of Port Hallam's pension fund for firefighters had placed [bpens=$8.4 million|$8.4 million] with him. That was a third of what it owned.

Founded in a strip mall, the firm had grown by word of mouth, in churches, lodges and a bowling league, until it took up two floors of a glass tower in Jersey City. Statements were printed on cream paper. They showed no losing month in six years, and clients who asked for their money back got it within five days, with a note of regret.

Lantern Hill's [bstaff=22|22 employees] were sent home by a court-appointed trustee, who sealed the offices and a warehouse in Secaucus. Ruth Delancey, [bpartage=49|49], the chief financial officer, is cooperating with the investigation, her lawyer said.

[averd=2000-10|In October 2000] Garrowby was convicted of [aguilty=11|11] of the [acounts=14|14 counts] against him in the stadium case, in which [avict=340|some 340 people] had been cheated. He served [aserved=52 months|52 months]. The order that barred him from handling other people's money is still in force.

A hearing on bail is set for [bhear=2012-09-20|Thursday]. The government will ask for $20 million, a person with knowledge of the case said.

== hallam-courier.txt 2012-09-23
Fooled once, fooled twice

By Denise Karras

PORT HALLAM – There is a sign in Alvin Horne's garden that says FUTURE HOME OF THE HALLAM HAMMERS. He looks at it when he washes up. He is 84 now, and it has been there for eleven years, and every autumn he has painted it against the weather, he says, so as not to forget.

He forgot. In the spring of 2008 a young woman rang who spoke so well of flowers, and he gave Lantern Hill Partners $60,000. He didn't ask who owned it.

"I'd have known him if he'd come himself," said Horne, who had lost $22,000 the first time. "He's got a way of holding your elbow."

Philip Garrowby, arrested [bday=2012-09-18|on Tuesday], holds no elbows this weekend. Bail was set [bhear=2012-09-20|on Thursday] at [bbail=$10 million|$10 million], half of what prosecutors had asked for, and until Friday night he hadn't raised it. Of the [bvict=1510|1,510 people] whose money he is said to have taken, more than 200 live within sight of the gasworks. Retired firefighters met on Saturday in the hall of Engine 3. They were told that [bpens=$8.4 million|$8.4 million] was gone, and that pensions are safe until about Easter.

How could it happen? The fund's chairman, Captain Leo Brandt, 58, said that they had been promised [breturn=1.2%|1.2 percent] a month and shown five years of it without a break, and an auditor's letter. The auditor is a dentist in Toms River. "He has the same name as a big firm," Brandt said. "Nobody rang."

In [aday=1999|1999], when the first case broke, this newspaper printed a drawing of the stadium, with its [aseats=20200|20,200 seats] and its little flags. The court later ordered Garrowby to repay [aorder=$12 million|twelve million dollars] to those who'd believed in it. He has managed [apaid=$2.1 million|$2.1 million]. The last check, for $300, came in August.

It is signed with a flourish.

The trustee's people have taken over a former shoe store on Front Street, where victims can fill in a form of nine pages. On its first morning there was a line of 70. A man in it, who did not give his name, had brought a bond from the old days, framed. He asked the young lawyer behind the counter if that could be filed as well. She was born, she told him, in 1986, and what was the Hammers?

== ny-comet.txt -
PHIL THE THRILL BILKS 'EM AGAIN

HE sold them a ballpark with no park. Then he sold them roses with no thorns.

Smooth-talking swindler Phil Garrowby, [bage=53|53], was still in silk PJs when G-men rang the chimes of his Rumson palace at [bclock=06:50|ten to seven], The Comet can reveal. "Is it about the gardener?" he asked.

It was not about the gardener.

The fraudster blew his clients' nest eggs on [bart=19|19 paintings], most of them of horses, and on a [bboat=121 ft|121-foot] yacht called Early Riser, with a crew of seven and a pizza oven. It burned 90 gallons an hour. His butler got $4,200 a month; his mom, 88, got a fruit basket.

It'll take [bbail=$10 million|ten million smackers] to spring him. Last time it was a bargain [abail=$570000|$570,000], and he paid it back by robbing a pension, more or less. Prosecutors say the [bcounts=31|31-count] rap sheet could put him away for good.

Sidekick Ruth Delancey, [bpartage=49|49], once his dental hygienist, has turned canary.

Those [bstaff=22|22 staffers]? Half were actors, says an ex-receptionist. "They'd come in for the days when there was a client. We had a guy who was four different vice presidents."

Garrowby's old cellmate, Sal, now a baker in Bayonne, isn't shocked. "He did [aserved=46 months|forty-six months] in all and I listened to every one," he sighed. "By the end I'd have given him my shoes. Matter of fact, I did."

== live-verdict.txt 2013-11-21
Garrowby verdict: live from the courthouse

10:02 a.m. A note from the jury. They've been out since Monday at lunch, 19 hours all told. The last note was about the air conditioning, so don't get excited.

10:11 a.m. Get excited. It's a verdict.

10:25 a.m. Everybody's in. Garrowby is in a gray suit and seems to be counting the ceiling tiles.

10:31 a.m. Count 1, conspiracy: guilty. Count 2: guilty. This will take a while. There are [bcounts=31|thirty-one] of them.

10:44 a.m. Not guilty on 17 and 18, which have to do with the auditor, the dentist. All others: guilty. So [bguilty=29|29 convictions].

10:52 a.m. The foreman, a bus dispatcher, has tears in her eyes. Judge Consuelo Abbott thanks the jurors for [btrial=9 weeks|nine weeks] of their lives and for listening to [bwit=47|47 witnesses], "one of whom sang."

11:05 a.m. The judge revokes the bail, all [bbail=$10 million|ten million] of it. He'd been home with a bracelet since October of last year. A marshal takes his tie.

11:20 a.m. On the steps, Leo Brandt of the firefighters, in uniform. The [bpens=$8.4 million|8.4 million] was "thirty-one widows," he says. Does he mean the number? He does.

11:35 a.m. Defense lawyer Saul Winograd: "We'll appeal. The jury was out for [bjury=<3 days|a little less than three days]. In the other case, it took [ajury=2 days|two], over a trailer."

11:50 a.m. Sentencing is [bsent=2014-03-07|on March 7]. Thanks for staying with us.

== wire-sentence-2014.txt 2014-03-08
Garrowby, twice a swindler, gets [bterm=24 years|24 years]

NEWARK, N.J., March 8, 2014 – Philip Garrowby, whose Lantern Hill fund swallowed the savings of [bvict=1150|1,150 people] before it was found to hold little but flowers, was sentenced [bsent=2014-03-07|on Friday] to [bterm=24 years|24 years] in prison by a judge who said he had "learned from his first conviction only how to print better letterhead."

The government had sought [basked=35 years|35 years] for Garrowby, [bage2=54|54]; his lawyers had proposed [bprop=10 years|ten]. U.S. District Judge Consuelo Abbott had read [bletters=212|212 letters] from victims, she said, and answered nine of them.

He was convicted [bverd=2013-11-21|on Nov. 21] of [bguilty=29|29 counts] of fraud, conspiracy and money laundering. The jury deliberated for [bjury=3 days|three days].

Prosecutors put losses at [bloss=$236 million|$236 million], and that is after subtracting what early investors took out. The court-appointed trustee, Amy Rosenfeld, has so far found [bback=$31 million|$31 million], including the proceeds of [bart=17|17 paintings]. A house in Rumson is under contract. The [bboat=112 ft|112-foot] motor yacht Early Riser lies at Perth Amboy, at a mooring fee of $310 a day.

Ruth Delancey, the former chief financial officer, who pleaded guilty and testified for four days, was given [bpart=6 years|six years] in January. Two salesmen await sentencing. The auditor, a dentist who was paid $18,000 a year for his signature, has not been charged.

It was Garrowby's second such day. [asent=2001|In 2001] Judge Harold Pinsky, since retired, sent him to prison for [aterm=70 months|five years and 10 months] over [aloss=$18.6 million|$18.6 million] of bonds for a ballpark; the prosecutors of that day had asked for [aasked=8 years|eight years]. He was out in [aout=2005-06|June 2005], and the first Lantern Hill brochure, which the jury was shown, is dated 11 months later. It bears the motto "Trust, Earned."

Garrowby told the court [bsent=2014-03-07|on Friday] that he had been "sick with hope." He spoke for 40 minutes, until Judge Abbott asked him if there was a number in it anywhere. Under federal rules he must serve at least 85 percent of the term.

== juror-interview.txt -
"We'd started calling it the flower shop"

Juror No. 4, who sells insurance in Elizabeth and asked that we leave it at that, on the second trial of Philip Garrowby.

You sat through the whole of it?
[btrial=9 weeks|Nine weeks]. I lost seven pounds, and my husband learned to use the oven.

There were how many witnesses?
[bwit=<50|Nearly fifty]. The best was the bookkeeper from the florists' wholesale market. He'd never heard of Lantern Hill. He'd sold flowers to half the state for forty years and never heard of it.

When did you make up your mind?
About the money, in the second week. [breturn=1.5%|One and a half percent] a month! I write policies. If anyone guaranteed me that for a year I'd check for my wallet.

And yet you took [bjury=3 days|three days].
There were a lot of counts, and we voted on each one. We were 11 to one on the dentist, so that was two gone. In the end he was guilty on [bguilty=27|twenty-seven].

Did you know about the stadium?
Not until it was over, they'd kept it from us. Then I looked it up. It seems that he got [aterm=70 months|seventy months] and sat [aserved=52 months|fifty-two]. My brother-in-law had bonds, [avict=340|one of 340], and he'd never said.

Is [bterm=24 years|twenty-four years] right?
He's [bage2=54|fifty-four]. My husband says it's two years for each time that he smiled at us. I'd say that he smiled more than that.

== ledger-column.txt -
The man who was caught at the wrong end

By Theo Vandermeer

Philip Garrowby was [aage=41|41] when he was sent to prison for the first time, and I remember thinking that it was a young age to have run out of tricks. I was a business reporter; I had written down "sign, trailer, hard hat" and left it there.

Put the two cases next to each other and the second looks like the first with the mistakes taken out. The stadium had an address, so one could go and look. Flowers wilt. The bonds paid [ayield=8.5%|eight and a half percent] a year, which invites questions when they stop. Lantern Hill, from its start in [bfound=2007|2007], paid every month, on the fourth, and people who are paid don't ask. In the first case the victims, out [aloss=$16.8 million|$16.8 million] between them, had bought paper from a man; in the second they had been recommended by friends.

Then look at the law. In [aday=1999|1999] a grand jury brought [acounts=14|14 counts] and a trial jury, after [atrial=6 weeks|six weeks] of it, upheld [aguilty=12|twelve]. He paid the fine, all [afine=$250000|$250,000], within a week. Of the restitution he paid [apaid=~$2 million|about two million], and not one official called to ask why the rest was late. He came out in [aout=2005|2005] to a probation officer with 94 other clients. Nobody compared the name on the lease with the name on the order of the SEC.

What cost [bloss=<$250 million|nearly a quarter of a billion dollars] to find out could have been had for the price of a stamp. I make this point because the bill before the Senate in Trenton, which would put all barred persons on one list, has been sitting in committee for 26 months. A list would cost $400,000 a year. Garrowby's yacht, all [bboat=34 m|34 meters] of it, cost more than that in varnish and fuel, and somebody has just paid [bboatsold=$3.7 million|$3.7 million] for the privilege of varnishing it next.

The prosecutors asked for [basked=35 years|thirty-five years], the defense for [bprop=10 years|ten]. The judge, in setting [bterm=24 years|24], didn't split the difference so much as lose patience with both. I hope that he'll be given work in the library. I would not let him near the garden.

== trustee-brief.txt 2014-10-17
Yacht sale lifts Lantern Hill recovery to [bback=$44 million|$44 million]

NEWARK, N.J., Oct. 17, 2014 – The trustee who is sweeping up after Philip Garrowby has recovered [bback=$44 million|$44 million] for investors in Lantern Hill Partners, up from [bback=$31 million|$31 million] at the time of his sentencing, she told a court on Thursday.

The yacht Early Riser was sold in August for [bboatsold=$3.7 million|$3.7 million], to a Greek buyer, and the house in Rumson for $6.2 million. The [bart=17|17 paintings] had already fetched $940,000, a third of what he had paid. "It turns out he bought at retail," said the trustee, Amy Rosenfeld.

Investors who have filed a claim will get a first payment of 11 cents on the dollar before Christmas. The fees of Rosenfeld's firm, $5.3 million to date, come out of a separate fund. She is suing two banks for another $60 million.

Garrowby, convicted [bverd=2013-11-21|last November 21], is serving his sentence in Pennsylvania. His former finance chief, Ruth Delancey, began her [bpart=6 years|six-year] term in April. An appeals court will hear his case early next year.

The judge has released all [bletters=212|212 victims' letters], with the names blacked out. In one of them, a woman offers the court the loan of a sign.

Port Hallam's firefighters, who were among the largest losers, voted on Wednesday to raise their contributions by two points. They also voted to hang the ship's bell, which the buyer had left on the dock, in the hall of Engine 3.
