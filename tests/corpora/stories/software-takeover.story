# One software firm buys another. Price a share, premium, cash part and stock part, the two firms' own revenues,
# employees and shares, an earlier bid that failed, and the fee if this one does.

day       | date     | agree       | day the deal was announced                              |
price     | money    | agree       | offer per share of Lumenary                             |
total     | money    | compatible  | worth of the deal                                       | $2.84 billion v. about $2.8 billion v. nearly $3 billion
net       | money    | agree       | worth of the deal without Lumenary's cash               |
premium   | percent  | discrepancy | premium over the last close                             | 38 percent v. 34 percent
premium2  | percent  | agree       | premium over the average of three months                |
fy        | date     | agree       | year of Lumenary's revenue                              |
fund      | percent  | agree       | stake of the hedge fund Tidemark                        |
suits     | count    | update      | lawsuits against the deal                               | two in December, five in February
follpay   | money    | agree       | what Cordwain's chief executive was paid                |
span      | duration | agree       | span of the average price that the premium is held to   |
cash      | money    | discrepancy | cash part of the offer per share                        | $19.50 v. $18.50
stock     | rate     | agree       | Cordwain shares for each Lumenary share                 |
ltm       | money    | compatible  | Lumenary's revenue in its last fiscal year              | $612 million v. just over $600 million
crev      | money    | agree       | Cordwain's revenue in its last fiscal year              |
lstaff    | count    | discrepancy | Lumenary's employees                                    | 3,400 v. 4,300
cstaff    | count    | agree       | Cordwain's employees                                    |
jobs      | count    | discrepancy | jobs that the merger will cost                          | 450 v. 600 by hearsay, 580 announced later
savings   | money    | agree       | savings that Cordwain expects a year                    |
savyear   | duration | discrepancy | how long until the savings are reached                  | two years v. three years
close     | date     | compatible  | when the deal is to close                               | second quarter of 2008 v. by the end of June v. in May
closeprev | money    | agree       | Lumenary's closing price before the announcement        |
lup       | percent  | agree       | rise of Lumenary's shares on the day                    |
lend      | money    | agree       | price of Lumenary's shares after the rise               |
cdown     | percent  | discrepancy | fall of Cordwain's shares on the day                    | 4.1 percent v. 2.6 percent
fee       | money    | discrepancy | fee that Lumenary pays if it walks away                 | $85 million v. $95 million
founded   | date     | discrepancy | year Lumenary was founded                               | 1993 v. 1995
founders  | count    | agree       | founders of Lumenary                                    |
stake     | percent  | agree       | stake of Lumenary's founder Pradeep Rao                 |
raoage    | age      | agree       | age of Pradeep Rao                                      |
ceoage    | age      | discrepancy | age of Cordwain's chief executive                       | 52 v. 54
ipo       | date     | agree       | year Lumenary went public                               |
ipoprice  | money    | agree       | price at which Lumenary went public                     |
oldbid    | money    | agree       | earlier bid for Lumenary per share                      |
oldyear   | date     | compatible  | when the earlier bid was made                           | May v. earlier this year
debt      | money    | agree       | debt that Cordwain will take on                         |
banks     | count    | agree       | banks that lend the money                               |
clients   | count    | compatible  | customers of Lumenary                                   | 1,900 v. nearly 2,000
deals     | count    | discrepancy | companies that Cordwain has bought since 2004           | eleven v. twelve
since     | date     | agree       | year since which Cordwain's purchases are counted       |
share     | percent  | agree       | share of the market that the two would have             |
rank      | ordinal  | agree       | rank of the merged firm in its market                   |
board     | count    | agree       | seats for Lumenary on Cordwain's board                  |
vote      | date     | compatible  | when Lumenary's shareholders vote                       | February v. 14 February
multiple  | rate     | agree       | price as a multiple of revenue                          |
cut       | percent  | agree       | share of Cordwain that Lumenary's holders will own      |
eps       | date     | agree       | fiscal year from which the deal adds to earnings        |
call      | time     | agree       | time of the conference call                             |

== market-wire.txt 2007-12-03
Cordwain to buy Lumenary for [total=$2.84 billion|$2.84 billion]

NEW YORK, December 3, 2007 – Cordwain Systems Inc. said [day=2007-12-03|on Monday] it would buy rival software maker Lumenary Corp. for [total=$2.84 billion|$2.84 billion] in cash and stock, its largest acquisition by far, to gain ground in programs that run warehouses and supply chains.

Lumenary shareholders will receive [cash=$19.50|$19.50] in cash and [stock=0.42|0.42 of a Cordwain share] for each share they own. On Friday's prices that comes to [price=$31.20|$31.20], a premium of [premium=38%|38 percent] to Lumenary's close of [closeprev=$22.60|$22.60] and of [premium2=44%|44 percent] to its [span=3 months|three-month] average. Excluding the cash on Lumenary's books, the deal is worth [net=$2.5 billion|$2.5 billion].

Shares of Lumenary jumped [lup=34%|34 percent] to [lend=$30.29|$30.29] in morning trading. Cordwain fell [cdown=4.1%|4.1 percent] to $26.70.

"This is two plus two making five," Cordwain Chief Executive Janet Follmer, [ceoage=52|52], told analysts. The company expects savings of [savings=$120 million|$120 million] a year within [savyear=2 years|two years] of closing, which is planned for the [close=2008-Q2|second quarter of 2008], and says that the purchase will add to earnings from [eps=2009|fiscal 2009].

Lumenary, with [ltm=$612 million|$612 million] of revenue in its [fy=last year|last fiscal year] and [lstaff=3400|3,400 employees], had turned down an offer of [oldbid=$27|$27] a share from privately held Brackwater [oldyear=2007-05|in May]. Cordwain, which has [cstaff=11000|11,000 employees] and revenue of [crev=$2.1 billion|$2.1 billion], has made [deals=11|eleven] acquisitions since [since=2004|2004].

Lumenary would owe Cordwain [fee=$85 million|$85 million] if it accepted a better bid.

== cordwain-release.txt 2007-12-03
CORDWAIN TO ACQUIRE LUMENARY

Combination creates [rank=2|second-largest] provider of supply chain software

WESTBOROUGH and SAN TELMO, December 3, 2007 – Cordwain Systems Inc. and Lumenary Corporation [day=2007-12-03|today] announced a definitive agreement under which Cordwain will acquire all outstanding shares of Lumenary for [price=$31.20|$31.20] per share, consisting of [cash=$19.50|$19.50] in cash and [stock=0.42|0.42] shares of Cordwain common stock. The aggregate value is approximately [total=~$2.8 billion|$2.8 billion], or [net=$2.5 billion|$2.5 billion] net of cash acquired.

Strategic and financial benefits:
- Together the companies will hold [share=17%|17 percent] of a market growing by 9 percent a year.
- Annual cost savings of [savings=$120 million|$120 million] by the end of the [savyear=2 years|second year].
- Accretive to earnings per share from fiscal year [eps=2009|2009].
- More than 1,000 developers on three continents.

Upon completion Lumenary's stockholders will own [cut=21%|21 percent] of Cordwain, and [board=2|two] of Lumenary's directors will join Cordwain's board, which will have eleven members. Pradeep Rao, co-founder and chairman of Lumenary, who controls [stake=14%|14 percent] of its votes, has undertaken to vote in favor. The cash portion will be financed with [debt=$1.3 billion|$1.3 billion] of new debt committed by [banks=3|three banks], and with cash on hand.

The transaction is subject to the approval of Lumenary's stockholders at a meeting on [vote=2008-02-14|February 14, 2008], and of the authorities, and is expected to close [close=<=2008-06-30|by June 30, 2008].

A conference call will be held today at [call=08:30 EST|8:30 a.m. Eastern time].

== san-telmo-sentinel.txt 2007-12-04
What happens to Building 9?
Lumenary workers learn of sale by e-mail

By Kate Ruggiero
December 4, 2007

They were still stringing lights along Innovation Way when the e-mail came. At 5:02 on [day=2007-12-03|Monday] morning the [lstaff=>3000|more than 3,000] people who work for Lumenary, 1,250 of them in San Telmo, were told that they would soon work for somebody else.

Or would not. [jobs=600|Six hundred] jobs are to go in the two companies, half of them here, two people with knowledge of the plan said. Cordwain declined to give a number.

[founders=2|Two] graduate students, Pradeep Rao and Ellen Schaaf, founded Lumenary in [founded=1995|1995] over a bicycle shop on Third Street. Their first customer was the shop. The company now counts [clients=<2000|nearly 2,000 customers], among them four of the five biggest grocers. When it went public in [ipo=1999|1999], at [ipoprice=$16|$16] a share, 40 of its people became millionaires on paper for seven months.

Rao, now [raoage=41|41], is one again: at the [price=$31.20|$31.20] that Cordwain has agreed to pay, his [stake=14%|14 percent] is worth a little less than $400 million. Schaaf sold out in 2002 and breeds llamas.

"I turned down [oldbid=$27|twenty-seven dollars] [oldyear=2007|earlier this year] because I thought that we were not for sale," he told employees in the cafeteria at ten. "Turns out we were just cheap."

Mayor Luis Prado said that the city would ask the company to repay $3 million in tax breaks if fewer than 900 jobs were left by the end of next year.

== quick-deals.txt -
Cordwain/Lumenary: the deal at a glance

Offer: [price=$31.20|$31.20]/share ([cash=$18.50|$18.50] cash plus [stock=0.42|0.42] CDWN). Premium: [premium=38%|38%] to last close of [closeprev=$22.60|$22.60], [premium2=44%|44%] to [span=3 months|3-month] avg. Value [total=$2.84 billion|$2.84bn]; [multiple=4.6|4.6 times] trailing sales.
Break fee: [fee=$95 million|$95m].
Financing: [debt=$1.3 billion|$1.3bn] bridge loan, [banks=3|three] lenders.
Price action: target +[lup=34%|34%] at [lend=$30.29|$30.29]; buyer -[cdown=2.6%|2.6%].
Timing: LMNY holders vote [vote=2008-02|in February]; closing [close=2008-Q2|Q2 08].
Spread: 91 cents, or 2.9%, which says that nobody expects Brackwater to come back.

== ledger-lane.txt -
Lane: A marriage of the merely large

There are two ways to read Cordwain's agreement to pay [total=<$3 billion|nearly $3 billion] for Lumenary. The first is Janet Follmer's. The [ceoage=54|54-year-old], who came from a maker of forklifts, says that customers are tired of buying one program to know what is in the warehouse and another to move it. Joined, her firm and Lumenary would have [share=17%|17 percent] of the business and be [rank=2|No. 2] in it, behind only Halvard AG of Zurich, which has 24.

The second is arithmetic. Lumenary had sales of just over [ltm=>$600 million|$600 million] [fy=last year|last year], and so Cordwain is giving [multiple=4.6|4.6 times] revenue for a business that has grown by 5 percent. It is giving a [premium=34%|34 percent] premium to holders who would have been glad of 20. It will borrow [debt=$1.3 billion|$1.3 billion] at a moment when [banks=3|three banks] that will lend are something to be grateful for. And it will do what it has done with each of the [deals=12|twelve companies] it has swallowed since [since=2004|2004]: fire people. [jobs=450|Four hundred and fifty] this time, by my information. The savings, [savings=$120 million|$120 million] a year, will not be complete before a [savyear=3 years|third year] is out.

Investors did the sum before lunch [day=2007-12-03|on Monday]. They wiped [cdown=4.1%|4.1 percent] off Cordwain. That is $190 million, or half again what Ms. Follmer hopes to save.

Mr. Rao, [raoage=41|41], who helped to start Lumenary in [founded=1993|1993], gets [board=2|two seats] on the board for himself and a friend. He has done better than those who bought at [ipoprice=$16|16 dollars] [ipo=1999|eight years ago], and far better than those who paid 71 a few weeks later.

== tech-register.txt -
Lumenary: the suite that ate itself

Lumenary never was a glamorous company. [founders=2|Two founders], one product, [clients=1900|1,900 customers] who complained and stayed. It began in [founded=1993|1993], floated in [ipo=1999|1999] and has reported a profit in each quarter of the last four years.

Its buyer could not be less like it. Cordwain has [cstaff=11000|11,000 staff] to Lumenary's [lstaff=3400|3,400], turns over [crev=$2.1 billion|$2.1 billion], and grows by shopping: [deals=11|eleven firms] in less than four years. Lumenary's product will be "at the heart" of its range, executives insisted on the call, which began at [call=08:30 EST|half past eight] and lasted 50 minutes, nine of them about products.

Customers were not on the call. One, the head of systems at a chain of 85 drugstores, said she had put a $2 million upgrade on hold. Another has been through two years of integration before, "and it was three."

Holders of Lumenary will have [cut=21%|21 percent] of the new company.

== pacific-business.txt -
Cordwain snaps up rival Lumenary

Cordwain Systems Inc. said [day=2007-12-03|on Monday] it would buy rival software maker Lumenary Corp. for [total=$2.84 billion|$2.84 billion] in cash and stock, its largest acquisition by far, to gain ground in programs that run warehouses and supply chains.

Lumenary shareholders will receive [cash=$19.50|$19.50] in cash and [stock=0.42|0.42 of a Cordwain share] for each share they own, or [price=$31.20|$31.20] in all, [premium=38%|38 percent] more than Lumenary's [closeprev=$22.60|$22.60] close.

"This is two plus two making five," said Cordwain's chief, Janet Follmer. The deal is to be completed [close=2008-Q2|in the second quarter].

Lumenary, with [ltm=$612 million|$612 million] of revenue in its [fy=last year|last fiscal year] and [lstaff=4300|4,300 employees], had turned down an offer of [oldbid=$27|$27] a share from privately held Brackwater [oldyear=2007-05|in May]. Brackwater, which owns two smaller firms in the field, did not return a call. It has until midnight on December 21 to better the terms under what lawyers call a go-shop.

Rao, who owns [stake=14%|14 percent], was paid $1.9 million last year. Follmer was paid [follpay=$3.4 million|$3.4 million].

== market-wire-december.txt 2007-12-07
Hedge fund says Cordwain's bid for Lumenary is too low

NEW YORK, December 7, 2007 – A hedge fund that owns [fund=6.2%|6.2 percent] of Lumenary Corp. said on Friday that it would vote against the software firm's sale to Cordwain Systems Inc., adding to signs that the deal announced [day=2007-12-03|on Monday] may not pass without a fight.

Tidemark Partners said in a letter to Lumenary's board that the [price=$31.20|$31.20] a share in cash and stock had shrunk to $30.60 as Cordwain's shares fell, and that the company was worth $36. [stake=14%|Fourteen percent], the stake of co-founder Pradeep Rao, [raoage=41|41], was "no majority of anything," it said.

[suits=2|Two lawsuits] by shareholders have been filed in the state court in San Telmo. One calls the [fee=$85 million|$85 million] that Lumenary would have to pay to break the agreement "a padlock".

Cordwain, which expects the purchase to save it [savings=$120 million|$120 million] a year and has not said how many jobs will go, declined to comment. It employs [cstaff=11000|11,000] to Lumenary's [lstaff=3400|3,400].

Brackwater, whose bid of [oldbid=$27|27 dollars] was rejected [oldyear=2007-05|seven months ago], said it was "looking on with interest." Its owner, Hugo Sayles, is 66.

Lumenary shares rose 1.1 percent to $30.44; Cordwain was little changed at $26.25.

== san-telmo-sentinel-vote.txt 2008-02-15
Lumenary owners say yes

By Kate Ruggiero
February 15, 2008

In a hotel ballroom with 400 chairs and 31 people, Lumenary ceased [vote=2008-02-14|yesterday] to be a company of this city's own. Holders of 71 percent of its shares approved the sale to Cordwain Systems for a mix of cash and stock that was worth [price=$31.20|$31.20] a share when it was struck and was worth $28.95 when the polls closed.

Tidemark, the fund which had held out for more, sold most of its [fund=6.2%|6.2 percent] last month. [suits=5|Five lawsuits] have been settled for some better footnotes and $2.3 million in lawyers' fees.

Pradeep Rao, who turned 42 in January, called it a good day. He and one other will take their [board=2|two places] on the board when the deal is completed, which is now likely to be [close=2008-05|in May].

In Building 9 they are less sure. The company said this week that [jobs=580|580 people] would be let go in the two firms, 310 of them in San Telmo, most by Labor Day. Janet Follmer, the chief executive of the buyer, told a meeting there that she had been laid off twice herself. She is [ceoage=52|52], and was paid [follpay=$3.4 million|$3.4 million] in 2006.

The first [founders=2|two] at Lumenary were back in the same room, though not on the same side of it. "I voted no," said Ellen Schaaf, who kept a hundred shares from [ipo=1999|1999]. "It's a sentimental [stock=0.42|forty-two hundredths] of something I don't want."
