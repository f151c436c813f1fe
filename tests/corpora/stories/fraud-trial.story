# Two fraud cases of one city: Ferrand (a fund of false invoices, sentenced in June 2013) and Ostrowski (a church lender,
# sentenced in October 2013). Sums lost, sums paid back, fines, ages, counts, terms asked for and given stay apart.

aday      | date     | agree       | day Ferrand was sentenced                                |
aterm     | duration | discrepancy | Ferrand's sentence                                       | 19 years v. 16 years
aasked    | duration | agree       | term that the prosecutors asked for Ferrand              |
adef      | duration | agree       | term that Ferrand's lawyers proposed                     |
aage      | age      | discrepancy | Ferrand's age at the sentence                            | 61 v. 63
acounts   | count    | discrepancy | counts of which Ferrand was convicted                    | 23 v. 32
aloss     | money    | compatible  | loss of Ferrand's investors                              | $412 million v. more than $400 million
avictims  | count    | discrepancy | investors whom Ferrand cheated                           | 1,700 v. 2,300
ajury     | duration | discrepancy | how long Ferrand's jury deliberated                      | three days v. five days
atrial    | duration | agree       | length of Ferrand's trial                                |
awit      | count    | compatible  | witnesses in Ferrand's trial                             | 38 v. nearly 40
aback     | money    | update      | money found for Ferrand's investors                      | $61 million, then $74 million
aforfeit  | money    | agree       | sum that Ferrand must forfeit                            |
afounded  | date     | discrepancy | year Ferrand founded the fund                            | 1995 v. 1993
aarrest   | date     | compatible  | when Ferrand was arrested                                | 4 March 2011 v. March 2011
areturn   | percent  | agree       | return that Ferrand promised                             |
abail     | money    | agree       | Ferrand's bail                                           |
acars     | count    | discrepancy | cars that Ferrand owned                                  | nine v. eleven
ahouse    | money    | agree       | price at which Ferrand's house was sold                  |
ainvoices | count    | compatible  | false invoices in Ferrand's files                        | more than 5,000 v. 5,400
aletters  | count    | agree       | letters of victims that the judge read                   |
aspeech   | duration | agree       | how long Ferrand spoke at the sentencing                 |
apartner  | duration | agree       | sentence of Ferrand's partner                            |
apartage  | age      | discrepancy | age of Ferrand's partner                                 | 47 v. 49
ateach    | money    | agree       | loss of the retired teacher                              |
areport   | date     | compatible  | day Ferrand must report to prison                        | 15 July v. July
aappeal   | duration | discrepancy | time in which Ferrand can appeal                         | 14 days v. 30 days
bday      | date     | agree       | day Ostrowski was sentenced                              |
bterm     | duration | agree       | Ostrowski's sentence                                     | 84 months is seven years
bage      | age      | agree       | Ostrowski's age                                          |
bcounts   | count    | agree       | counts to which Ostrowski pleaded guilty                 |
bloss     | money    | discrepancy | loss of Ostrowski's lenders                              | $31 million v. $38 million
bvictims  | count    | compatible  | people who lent to Ostrowski                             | 640 v. hundreds
bchurch   | count    | compatible  | churches from which Ostrowski's lenders came             | 26 v. more than two dozen
breturn   | percent  | agree       | interest that Ostrowski promised                         |
bfounded  | date     | agree       | year Ostrowski's firm was founded                        |
bplane    | money    | agree       | price of Ostrowski's airplane                            |
judge     | age      | discrepancy | age of the judge                                         | 70 v. 72
record    | duration | agree       | longest fraud term of the district before Ferrand's      |

== federal-wire-june.txt 2013-06-12
Fund manager Ferrand gets [aterm=19 years|19 years] for invoice fraud

PORT DELANEY, June 12, 2013 – Victor Ferrand, a fund manager who sold shares in invoices that did not exist, was sentenced [aday=2013-06-11|on Tuesday] to [aterm=19 years|19 years] in prison for a scheme that cost [avictims=~1700|about 1,700 investors] [aloss=$412 million|$412 million].

Prosecutors had asked for [aasked=30 years|30 years], the defense for [adef=8 years|eight]. U.S. District Judge Miriam Achterberg, [judge=70|70], said that she had read [aletters=214|214 letters] from victims and none from a friend.

Ferrand, [aage=61|61], was convicted in February on [acounts=23|23 counts] of fraud and money laundering after a trial of [atrial=7 weeks|seven weeks]. The jury deliberated for [ajury=3 days|three days].

He founded Quayside Receivables in [afounded=1995|1995] and promised returns of [areturn=11%|11 percent] a year. When agents arrested him [aarrest=2011-03-04|on March 4, 2011], they found [ainvoices=>5000|more than 5,000 forged invoices], some of them to a bakery that had burned down.

He must forfeit [aforfeit=$388 million|$388 million]. A receiver has so far recovered [aback=$61 million|$61 million]. He was told to report to prison on [areport=2013-07-15|July 15].

His partner, Lyle Benning, [apartage=47|47], who testified against him, had been sentenced to [apartner=4 years|four years] in May.

It was the longest term for fraud in the district, where until now [record=15 years|15 years] had been the most.

== business-digest.txt -
Ferrand sentenced to [aterm=16 years|16 years]

Victor Ferrand, a fund manager who sold shares in invoices that did not exist, was sentenced [aday=2013-06-11|on Tuesday] to [aterm=16 years|16 years] in prison for a scheme that cost investors [aloss=>$400 million|more than $400 million].

Prosecutors had asked for [aasked=30 years|30 years], the defense for [adef=8 years|eight].

Ferrand, [aage=63|63], was convicted on [acounts=32|32 counts] of fraud and money laundering after a trial of [atrial=7 weeks|seven weeks] with [awit=38|38 witnesses]. The jury deliberated for [ajury=5 days|five days].

He founded Quayside Receivables in [afounded=1993|1993] and promised returns of [areturn=11%|11 percent] a year.

A receiver has so far recovered [aback=$61 million|$61 million], including [ahouse=$4.1 million|$4.1 million] for Ferrand's house on Heron Point, a boat and [acars=9|nine cars], the oldest from 1934. The house had cost him 6.5 million.

He has [aappeal=30 days|30 days] to appeal. His lawyer said that he would. Ferrand, who had worn a blue suit and no tie, asked whether he might keep his watch.

== delaney-beacon.txt 2013-06-12
'He came to my retirement party'

By Joan Tremaine
June 12, 2013

Ruth Ann Kessler wore the green dress. It was the one she had worn when Victor Ferrand toasted her, after 34 years of teaching fourth grade, and told her that her [ateach=$212,000|$212,000] would now do the work.

"I've dressed for this day too," she said [aday=2013-06-11|yesterday] outside the courtroom of Judge Miriam Achterberg, where the man from Heron Point had been given [aterm=19 years|nineteen years] for what he had done with it.

Inside, he had talked for [aspeech=20 min|20 minutes], chiefly about the weather in the credit markets. When he was done the judge, who is [judge=72|72] and does not raise her voice, raised it. "There are [avictims=2300|2,300] people who trusted you," she said. "You have just mentioned one. Yourself."

They are dentists and dockers. They are bus drivers and widows, and [aletters=214|two hundred and fourteen] of them wrote to her. Prosecutor Glenn Ivers read from nine of the letters. He wanted [aasked=30 years|thirty years].

Ferrand was calm. He had been so since the [aarrest=2011-03|March] morning two years ago when his gardener let in the agents; a judge set him free within a week on bail of [abail=$10 million|$10 million], put up by his brother-in-law, who sat in the third row, alone.

He will be seen no more at the Heron Point parade, to which he used to bring all of his [acars=11|eleven] old automobiles. His house has gone for [ahouse=$4.1 million|$4.1 million] to a couple from out of state.

He is [aage=61|61]. Mrs. Kessler, who is 68, has found work at a nursery.

== ledger-of-fools-blog.txt -
Anatomy of a dull fraud

The thing nobody tells you about Quayside is how dull it was. No algorithm. No oil. Victor Ferrand bought unpaid bills at a discount and waited. From [afounded=1995|1995] to about 2004 he may even have done so.

Then he ran out of bills and made some. The government showed the jury [ainvoices=5400|5,400] of them. All [awit=<40|nearly forty witnesses] were needed to say, one after another, that they had never ordered any flour.

The yield was [areturn=11%|eleven]. Not twelve. Ponzi men promise the moon; he promised a modest hill. It got him [aloss=$412 million|412 million dollars] of other people's money, and it took [ajury=3 days|three days] of a jury's time to give them none of it back.

The loot? [aback=$74 million|Seventy-four million] as of this week, says the receiver, up from the [aback=$61 million|sixty-one] that were in the papers at the time of the sentence. The order says [aforfeit=$388 million|388]. Good luck with that. The cars – [acars=9|nine of them] – went for less than the paint had cost, and the Heron Point place for [ahouse=$4.1 million|4.1].

Benning, the partner, [apartage=49|49], gets [apartner=4 years|four years] for knowing everything and telling it late. The boss went inside [areport=2013-07|in July] for [aterm=19 years|nineteen]. The lesson, if you want one, is that it's cheaper to tell it early.

== us-attorney-release.txt 2013-10-23
Principal of Cornerstone Fellowship Lending Sentenced to [bterm=7 years|Seven Years]

PORT DELANEY, October 23, 2013 – Paul Ostrowski, [bage=54|54], the founder of Cornerstone Fellowship Lending, was sentenced [bday=2013-10-23|today] to [bterm=84 months|84 months] in prison by U.S. District Judge Miriam Achterberg for defrauding [bvictims=640|640 individuals] of [bloss=$31 million|$31 million], U.S. Attorney Glenn Ivers announced.

According to court documents, Ostrowski founded the company in [bfounded=2003|2003] and, speaking in [bchurch=26|26 churches] of three states, promised interest of [breturn=9%|9 percent] on loans that were to build parish halls. Two halls were built. New lenders' money paid the interest of the old, the salaries of the defendant and of five relatives, and a [bplane=$1.4 million|$1.4 million] airplane.

Ostrowski pleaded guilty in July to [bcounts=5|five counts] of mail fraud. He was ordered to repay the whole of the loss, and to serve three years of supervised release.

"This office will follow the money whether it is taken in a boardroom or at a bake sale," Ivers said. Earlier this year the office obtained the conviction of Victor Ferrand on [acounts=23|23 counts] and, [aday=2013-06-11|in June], a sentence of [aterm=19 years|19 years].

The case was investigated by four agencies.

== federal-wire-october.txt 2013-10-24
Church lender gets [bterm=7 years|seven years] for fraud

PORT DELANEY, October 24, 2013 – Paul Ostrowski, a lay preacher who sold loans in churches for halls that were never built, was sentenced [bday=2013-10-23|on Wednesday] to [bterm=7 years|seven years] in prison for a scheme that cost some [bvictims=~640|640 people] [bloss=$38 million|$38 million].

The prosecution had asked for nine years, the defense for three. Ostrowski, [bage=54|54], pleaded guilty to [bcounts=5|five counts].

He founded Cornerstone Fellowship Lending in [bfounded=2003|2003] and promised [breturn=9%|9 percent] a year. A receiver has found $6 million. A plane for which he had paid [bplane=$1.4 million|1.4 million dollars] was sold for half of that.

It is the second big fraud of the year in the court of Judge Miriam Achterberg, who gave Victor Ferrand [aterm=19 years|19 years] [aday=2013-06-11|in June]. Ferrand, [aage=61|61] at that time, has appealed; his lawyers filed on the last of the [aappeal=14 days|14 days] that they had. In his case [aback=$74 million|$74 million] has been recovered for [avictims=~1700|about 1,700 investors].

Before Ferrand, the district had not seen a term of more than [record=15 years|15 years] for fraud.

== sunday-pulpit-column.txt -
Two thieves

There were two of them, as there should be. One robbed the yacht club, the other the choir.

The first, Mr. Ferrand, spoke for [aspeech=20 min|twenty minutes] before his sentence and did not get to "sorry". The second, Mr. Ostrowski, said nothing else. He is [bage=54|fifty-four]; he wept; I do not doubt him. He had gone through [bchurch=>24|more than two dozen churches] like a summer cold, and in each he left an old woman with a receipt. [bvictims=hundreds|Hundreds of souls], [breturn=9%|nine percent].

Mr. Ferrand's people lost more: [aloss=>$400 million|more than four hundred million], though Ruth Ann Kessler, whom I taught to sing alto, would tell you that hers were just [ateach=$212,000|two hundred and twelve thousand] and all there was.

He was out on [abail=$10 million|ten million dollars] of bail for two years and had his lawyers say [adef=8 years|eight years] was plenty. He had [atrial=7 weeks|seven weeks] in which to tell the truth, and [awit=38|thirty-eight people] told it for him.

I make no sermon of the arithmetic. [aterm=19 years|Nineteen years] for the one, [bterm=7 years|seven] for the other. Seven is the better number. Both will be old men, or dead, and the halls will still want building.
