# Two bailouts of one country: Valdoria's loan of November 2011 and its extension in May 2012, each with a decision of the central bank.
# Shares of the fund and of Europe, tranche and total, old rate and new, deficit and target, old target and new, crowds by police and by
# unions, injured of two marches, two votes, two finance ministers, the mission's size then and now, the loan of the nineties stay apart.

arateday  | date     | discrepancy | day on which the central bank raised its rate                | 10 November v. 9 November v. the fall
arate     | percent  | agree       | rate of the central bank since November 2011                 |
aold      | percent  | agree       | rate of the central bank before that                         |
acurr     | money    | agree       | tallars for a euro after the rise of the rate                |
areserve  | money    | compatible  | currency reserves of Valdoria in November 2011               | 5.1 v. about 5 billion euros
agov      | age      | discrepancy | age of the governor of the central bank                      | 58 v. 61
adef      | percent  | discrepancy | deficit of Valdoria in 2011                                  | 7.4 v. 7.7 percent
adefyear  | date     | agree       | year of that deficit                                         |
ajobless  | percent  | agree       | joblessness in the fall of 2011                              |
earlier   | date     | discrepancy | year of the earlier loan of the fund                         | 1994 v. 1992
aday      | date     | compatible  | day on which the first loan was agreed                       | 22 November v. November v. last year
aloan     | money    | agree       | first loan to Valdoria                                       |
aimf      | money    | agree       | part of the first loan from the fund                         |
aeu       | money    | agree       | part of the first loan from the European Union               |
atranche  | money    | discrepancy | first tranche of the first loan                              | 2.5 v. 2.2 billion euros
aint      | percent  | agree       | interest on the first loan                                   |
aterm     | duration | agree       | term of the first program                                    | 36 months are three years
atalks    | duration | discrepancy | how long the last round of talks took in November            | 15 hours v. 17 hours
aclock    | time     | discrepancy | when the first loan was agreed                               | 3:40 v. half past four
apens     | percent  | agree       | cut of pensions                                              |
ajobs     | count    | discrepancy | public servants who are to go                                | 18,000 v. 15,000
avat      | percent  | agree       | new value-added tax                                          |
atarget   | percent  | agree       | target for the deficit of 2012 by the first program          |
taryear   | date     | agree       | year for which the targets of the deficit are set            |
afin      | age      | agree       | age of Emil Hradil                                           |
amarchday | date     | compatible  | day of the march in November                                 | 17 November v. the week of it v. November v. the fall
amarch    | count    | discrepancy | people in the march in November                              | 25,000 v. 60,000, rival counts, v. tens of thousands
ainj      | count    | update      | people hurt in November                                      | 14 on the night, 23 later
aarrest   | count    | agree       | arrests in November                                          |
awindow   | count    | discrepancy | windows of the National Bank that were broken                | 12 v. 20
apolice   | count    | agree       | police on duty in November                                   |
avote     | score    | agree       | vote of parliament on the first loan                         |
avoteday  | date     | agree       | day of that vote                                             |
bleft     | date     | agree       | day on which the mission left without a deal                 |
bmission  | count    | agree       | members of the mission in May                                |
brate     | percent  | agree       | rate of the central bank since May 2012                      |
brateday  | date     | agree       | day on which the central bank lowered its rate               |
bflee     | money    | compatible  | deposits withdrawn in April 2012                             | 1.6 v. more than 1.5 billion euros
bfleemon  | date     | agree       | month of these withdrawals                                   |
bbank     | money    | discrepancy | capital for Sarn Savings                                     | 900 v. 950 million euros
bmarchday | date     | compatible  | day of the march in May                                      | 23 May v. May
bmarch    | count    | compatible  | people in the march in May                                   | 40,000 v. tens of thousands
bdist     | measure  | discrepancy | length of the march in May                                   | three v. five kilometers
binj      | count    | agree       | people hurt in May                                           |
bday      | date     | compatible  | day on which the extension was agreed                        | 29 May v. May
bextra    | money    | agree       | money added to the loan in May                               |
btotal    | money    | agree       | whole loan after the extension                               |
paid      | money    | update      | part of the loan that has been paid out                      | 7 billion by 12 May, 9.4 billion by 18 June
btarget   | percent  | agree       | new target for the deficit of 2012                           |
bgrow     | percent  | agree       | fall of output forecast for 2012                             |
bvote     | score    | agree       | vote of parliament on the extension                          |

== wire-nov-10.txt 2011-11-10
Valdoria lifts rates to [arate=9%|9 pct] to defend currency

SARN, Nov 10, 2011 – The central bank of Valdoria raised its main interest rate to [arate=9%|9 percent] from [aold=7.5%|7.5 percent] [arateday=2011-11-10|on Thursday], hours after officials of the International Monetary Fund sat down with the government to talk about a loan.

The increase was twice as large as economists had predicted. The tallar, which had dropped to 32.6 to the euro in the morning, recovered to [acurr=31.4 VTL|31.4].

"We will do what is needed and then a little more," said Governor Irena Vasko, [agov=58|58], at the bank's first emergency meeting in three years. The bank has spent 2.2 billion euros on the currency since August and has reserves of [areserve=5100000000 EUR|5.1 billion] left.

Valdoria, a country of six million that joined the European Union in 2004, will have a budget deficit of [adef=7.4%|7.4 percent] of gross domestic product [adefyear=2011|this year] according to the finance ministry. It had promised 5. The rate of unemployment is [ajobless=13.2%|13.2 percent].

A mission of 11 from the IMF and the EU arrived on Monday. Finance Minister Emil Hradil would not say how much he had asked for. Analysts believe it to be between 10 and 14 billion euros.

It would be the nation's second resort to the fund, from which it last borrowed in [earlier=1994|1994]. Trade unions have called a march for [amarchday=2011-11-17|next Thursday].

== sarn-letter-nov-18.txt 2011-11-18
"You can have my pension. I wasn't using it"

By Nora Whitlock in Sarn

The sentence was on a bed sheet, and the sheet was carried by two retired teachers, who had walked in from the suburbs and wanted to be home before dark.

They were. Others stayed. By eight o'clock [amarchday=2011-11-17|on Thursday] the square in front of the National Bank smelled of vinegar and burned plastic, and [awindow=20|20 of the bank's tall windows] had been put in with paving stones.

What had brought them out, [amarch=25000|25,000 of them] in the estimate of the interior ministry, was a plan that no one has published and everyone can recite: pensions to be cut by [apens=10%|one tenth], [ajobs=18000|18,000 jobs] to go in schools, offices and the railways, sales tax to go up to [avat=23%|23 percent]. It is the price of the loan that Emil Hradil, the finance minister, is haggling over at the Hotel Bristol, five minutes' walk away.

Hradil, [afin=46|46], used to lecture at the university here. Some of his students were in the crowd. "He marked me down for a deficit once," said one, Tomas Reiner, 24. "Mine was smaller."

Hospitals treated [ainj=14|14 people]. Some [apolice=1500|1,500 officers] were on duty, who made [aarrest=41|41 arrests].

On a side street a baker had kept his lights on. He pays eleven percent for his overdraft since the central bank's decision, he said, and was selling rolls at half price, "so that they throw those".

== wire-nov-22.txt 2011-11-22
Valdoria secures [aloan=12000000000 EUR|12 billion euros] in loans

SARN, Nov 22, 2011 – Valdoria will receive [aloan=12000000000 EUR|12 billion euros] from the International Monetary Fund and the European Union after agreeing [aday=2011-11-22|on Tuesday] to deep cuts in spending, officials said.

The fund will contribute [aimf=8000000000 EUR|8 billion] of the sum and the EU [aeu=4000000000 EUR|4 billion], in a program of [aterm=3 years|three years]. Interest will be [aint=3.9%|3.9 percent] on average. The first payment, of [atranche=2500000000 EUR|2.5 billion], is due before Christmas if parliament consents.

The deal was struck at [aclock=03:40|3:40 a.m.] at the end of a session of [atalks=15 hours|15 hours]. "It is a bitter medicine and we're holding the spoon ourselves," Finance Minister Emil Hradil, [afin=46|46], told reporters.

Pensions will go down by [apens=10%|10 percent] and [ajobs=18000|18,000 state employees] will lose their posts within two years. Value-added tax rises to [avat=23%|23 percent] from 20. In return the deficit, [adef=7.4%|7.4 percent] of output [adefyear=2011|this year], need only come down to [atarget=4.5%|4.5 percent] [taryear=2012|in 2012].

Unions said they would fight on. [amarchday=2011-11-14/2011-11-20|Last week] [amarch=tens of thousands|tens of thousands] ([amarch=60000|60,000], by the unions' reckoning) marched in the capital; the number of those hurt has been put at [ainj=23|23], nine of them police officers.

The tallar rose to 30.8 to the euro. The central bank, which raised its rate to [arate=9%|9 percent] [arateday=2011-11-10|on Nov 10], said that it saw no reason to go further.

== morning-beacon.txt -
BROKE, BATTERED, BAILED OUT
British taxpayers chip in for Valdoria's billions

IT'S the holiday hotspot where a pint costs 80p. Now we're buying the round.

Bankrupt Valdoria bagged a [aloan=12000000000 EUR|€12billion] lifeline [aday=2011-11-22|yesterday], and [aeu=4000000000 EUR|four billion] of it comes from the EU, which means, in part, from you. The IMF is good for the other [aimf=8000000000 EUR|eight]. They'll be at the cashpoint within weeks, for a first helping of [atranche=2200000000 EUR|€2.2billion].

Bleary-eyed finance chief Emil Hradil finally shook hands at [aclock=04:30|half past four in the morning]. He and his opposite numbers had been at it for [atalks=17 hours|17 hours], and got through 90 coffees. We know, because the hotel's bill was left on the table. It came to £212.

He'd had reason to stay indoors. At least [amarch=60000|60,000 hotheads] laid siege to the central bank [amarchday=2011-11-14/2011-11-20|last week]. Cops lifted [aarrest=41|41] and the place lost a [awindow=12|dozen windows].

Now it's hair shirts all round. [ajobs=15000|Fifteen thousand] pen-pushers get the heave-ho. Grannies lose [apens=10%|a tenth] of their pensions. VAT goes up to a whopping [avat=23%|23 per cent].

The tough cookie in charge of the banknotes, Irena Vasko, [agov=61|61], has already whacked interest rates up to [arate=9%|9 per cent]. Try that on your mortgage.

Bargain-hunters, though, should note that the tallar is still made of chocolate, so that pint is safe.

== brief-nov-29.txt 2011-11-29
Valdoria: parliament backs loan

The parliament of Valdoria voted by [avote=78-69|78 to 69] [avoteday=2011-11-28|on Monday] to accept a rescue loan of [aloan=12000000000 EUR|12 billion euros] and the economies tied to it. Three deputies were absent.

Four members of the ruling Civic Union went against their party. Its leader, Prime Minister Oskar Brandl, said that he would call an early election.

The program, negotiated with the IMF and the European Union over two weeks and agreed [aday=2011-11-22|on November 22], runs for [aterm=36 months|36 months]. It obliges Valdoria to shrink its deficit from [adef=7.7%|7.7 percent] of GDP [adefyear=2011|in 2011] to [atarget=4.5%|4.5 percent] [taryear=2012|next year] and further after that. The money will bear interest of [aint=3.9%|3.9 percent]. The first instalment, [atranche=2500000000 EUR|2.5 billion], is to be paid on December 15.

About 5,000 people demonstrated outside the building. There were no clashes, unlike [amarchday=2011-11-17|on November 17], when [ainj=23|23 people] were injured and [aarrest=41|41] detained.

The central bank, which [arateday=2011-11|earlier in the month] put up its rate from [aold=7.5%|7.5 percent] to [arate=9%|9 percent], welcomed the vote. It said its reserves, of about [areserve=~5000000000 EUR|5 billion euros], would be replenished by the spring.

== wire-may-12.txt 2012-05-12
Lenders leave Valdoria without accord on second rescue

SARN, May 12, 2012 – Inspectors of the IMF and the European Union flew out of Valdoria [bleft=2012-05-12|on Saturday] with no agreement about the additional money that its new government says it needs.

The team of [bmission=14|14] had been in the country for nine days. It did not set a date for its return. "We have differences about one bank and two numbers," said Finance Minister Marta Dolenc, 52, in office since the election of April 22.

The bank is Sarn Savings, where depositors have been lining up. They took [bflee=1600000000 EUR|1.6 billion euros] out of the country's banks [bfleemon=2012-04|in April], a third of it from this one. Dolenc wants to fill the hole with [bbank=900000000 EUR|900 million] of public money. The lenders would rather have it closed.

The numbers are the deficit, which by the terms of the loan of [aday=2011-11|last November] was to be [atarget=4.5%|4.5 percent] of output [taryear=2012|this year] and is heading for 6.4, and the time allowed to mend it.

Valdoria has had [paid=7000000000 EUR|7 billion] of the [aloan=12000000000 EUR|12 billion euros] it was promised then. The IMF now expects its economy to contract by [bgrow=2.1%|2.1 percent] this year. In November it had foreseen a decline of 0.8.

The central bank cut its interest rate [brateday=2012-05-08|on Tuesday] to [brate=8.25%|8.25 percent], the first reduction since it went up to [arate=9%|9 percent] [arateday=2011-FA|in the fall]. The tallar has slid to 35.2 to the euro.

== live-may-23.txt 2012-05-23
Sarn protest: minute by minute

All times local. Latest at the bottom.

2:00 p.m. They are gathering at the stadium. From there it is [bdist=3 km|three kilometers] to the parliament, along the river. [bmarchday=2012-05-23|Today] no one is to go near the National Bank: it still has boards where [awindow=12|12 windows] used to be [amarchday=2011-FA|in the fall].

2:50 p.m. Moving. Banner of the day: "Lend us your ears". The railwaymen have brought a whistle from an engine.

3:35 p.m. The head of the march is at the iron bridge and the tail has not left the stadium. Police radio speaks of [bmarch=40000|40,000]. In [amarchday=2011-11|November] they said [amarch=25000|25,000].

4:10 p.m. Interior ministry: 2,100 police out. Last time they had [apolice=1500|1,500].

5:05 p.m. Marta Dolenc comes out, without a jacket, and is whistled at by the engine.

5:40 p.m. First bottles. Two cafés are pulling down their shutters.

6:15 p.m. Tear gas at the iron bridge. My eyes.

7:30 p.m. It is emptying. Ambulance service: [binj=11|11 hurt], none badly. Compare: [ainj=23|23] [amarchday=2011-11|in November].

8:10 p.m. A note on the talks, since you ask: the mission, [bmission=14|14 strong], left [bleft=2012-05-12|eleven days ago]. There are whispers that some of them are back, in a hotel by the airport.

8:45 p.m. Last tram. Good night.

== wire-may-29.txt 2012-05-29
Valdoria gets [bextra=3500000000 EUR|3.5 billion euros] more

SARN, May 29, 2012 – International lenders agreed [bday=2012-05-29|on Tuesday] to add [bextra=3500000000 EUR|3.5 billion euros] to their rescue of Valdoria, bringing it to [btotal=15500000000 EUR|15.5 billion], and to give the country more time to get its finances in order.

Under the new terms the deficit may amount to [btarget=5.8%|5.8 percent] of gross domestic product [taryear=2012|this year], rather than [atarget=4.5%|4.5 percent]. The 3 percent that are the limit in the European Union would be reached in 2015.

Sarn Savings, the nation's third-largest bank, will be recapitalized with [bbank=900000000 EUR|900 million euros] and must close 60 of its 140 branches. Withdrawals from banks had topped [bflee=>1500000000 EUR|1.5 billion euros] [bfleemon=2012-04|in April].

"They moved, and we moved," said Finance Minister Marta Dolenc. Talks had been broken off [bleft=2012-05-12|on May 12] and were taken up again in secret last week, two days after [bmarch=40000|40,000 people] marched in Sarn.

There will be no further cut in pensions, which were lowered by [apens=10%|10 percent] under the first agreement, in [aday=2011-11|November]. The interest on the whole loan stays at [aint=3.9%|3.9 percent].

The central bank, whose rate has been [brate=8.25%|8.25 percent] since [brateday=2012-05-08|May 8], sees output falling by [bgrow=2.1%|2.1 percent], the same as the IMF. Joblessness, at 15.6 percent in March, has not stopped rising.

Parliament votes next week.

== ledger-lines-blog.txt -
How to be rescued twice

Valdoria has now been saved two times in seven months, and I'd like to know from whom.

Round one, [aday=2011-11|November]. The place was spending [adef=7.4%|7.4 percent] of its income more than it had. Central bank in a sweat: up go rates, [arateday=2011-11-09|on the ninth], from [aold=7.5%|seven and a half] to [arate=9%|nine]. IMF at the Bristol. Result: [aimf=8000000000 EUR|eight billion] from Washington and [aeu=4000000000 EUR|four] from Brussels, a civil service thinner by [ajobs=18000|18,000], and a [awindow=12|dozen panes] of bank glass on the sidewalk. They hadn't been on the fund's books since [earlier=1992|1992].

Round two, [bday=2012-05|May]. Deficit? Still there. Deadline? Moved. Rates? Down, to [brate=8.25%|eight and a quarter], since by then nobody was borrowing. One busted savings bank gets [bbank=950000000 EUR|950 million], which I am told is a coincidence with the sum its board lent to its board. All told we are at [btotal=15500000000 EUR|15.5 billion].

Both times people marched. [bmarchday=2012-05|In May] they did [bdist=5 km|five kilometers], from stadium to parliament, [bmarch=tens of thousands|tens of thousands] of them, and were sprayed for it. [binj=11|Eleven] were hurt. I make that an improvement.

Both times the house said yes, by [avote=78-69|78 to 69] and then by [bvote=81-64|81 to 64]. The trend is your friend. At this rate it will be unanimous in 2019.

The unemployed, [ajobless=13.2%|13.2 percent] of the work force when all this began, were not asked.

== interview-vasko.txt -
"A central bank can buy weeks. I bought twenty-six"

Irena Vasko, [agov=58|58], leaves the National Bank of Valdoria at the end of the month. She received us between boxes.

Let us begin with the night of the rate rise.
It was a morning. We had lost 40 million before breakfast. I asked for one and a half points and two colleagues wanted three. At [acurr=31.4 VTL|31.4 tallars] to the euro we could go to lunch.

Were you ever close to running out?
We had [areserve=5100000000 EUR|five billion one hundred million] in the drawer. At the pace of that week it would have lasted until spring.

You were criticized for lowering the rate in the middle of the second talks.
From [arate=9%|nine percent] to [brate=8.25%|eight and a quarter]. The mission found out from the radio. But output was going to fall by [bgrow=2.1%|2.1 percent]; what was I waiting for?

What did the lenders get wrong?
They believed that you can take [apens=10%|10 percent] from every pensioner and then be surprised that nobody buys shoes. The target of [atarget=4.5%|four and a half percent] was gone by February. The new one, [btarget=5.8%|five point eight], I'd sign.

Did you watch the march [bmarchday=2012-05-23|on May 23]?
From this window. They were very orderly. [amarchday=2011-FA|In the autumn] I'd had [awindow=12|a dozen] of them to replace. I kept one of the stones.

And the old loan from the fund, how does that compare?
I carried the bags of the minister who signed it, in [earlier=1994|'94]. One bag.

== analysis-june.txt 2012-06-18
The country that was too small to fail

When Valdoria's parliament approved the bigger loan, by [bvote=81-64|81 votes to 64], a deputy of the opposition asked that the session be recorded as a funeral. It was an odd complaint. A corpse does not get [bextra=3500000000 EUR|three and a half billion].

[avoteday=2011-11-28|On November 28] the same house had swallowed worse by [avote=78-69|78 to 69]. The terms [aday=2011|of last year] are worth recalling: [aloan=12000000000 EUR|12 billion euros] for [aterm=3 years|three years], against a program that was to take a deficit of [adef=7.4%|7.4 percent] down by nearly three points at once. "Nobody has done that in peacetime," says Ute Brenner, an economist in Vienna. Nor did they. By the spring the hole was widening again.

What has changed is the speed. The limit [taryear=2012|for 2012] is [btarget=5.8%|5.8 percent], and Sarn Savings, which in [bfleemon=2012-04|April] was paying out in coins, has its [bbank=900000000 EUR|900 million]. Of the [btotal=15500000000 EUR|15.5 billion] now promised, [paid=9400000000 EUR|9.4] has arrived.

Whether people will put up with it is another question. The unions speak of a strike in September. Their rallies have become larger, from [amarch=25000|25,000] on the police's count to [bmarch=40000|40,000], if also more peaceful, with [binj=11|11 injured] instead of [ainj=23|23].

Emil Hradil, who signed the first agreement at [afin=46|46] and has since lost his seat, has gone back to teaching. His lecture this term is on sovereign debt. It is said to be full.
