# Two chip makers report the first quarter of 2013 a week apart: Corrigan Micro (18 April), Silvane Devices (25 April);
# then Silvane's second quarter (July). Revenue, profit, margin, stock, forecast of two firms and three quarters stay apart.

sday      | date     | compatible  | day of Silvane's first-quarter report                       | 25 April v. next week v. April
sq        | date     | agree       | quarter of Silvane's profit of $312 million                 |
cq        | date     | agree       | quarter of Corrigan's loss                                  |
cwasyear  | date     | agree       | year of the quarter that Corrigan's is held against         |
pcyear    | date     | agree       | year that the PC shipments are held against                 |
srev      | money    | discrepancy | Silvane's revenue in the first quarter                      | $2.87 billion v. $2.78 billion
sprofit   | money    | agree       | Silvane's net profit in the first quarter                   |
slast     | money    | agree       | Silvane's net profit a year earlier                         |
slastyear | date     | agree       | the year of the quarter that Silvane's is held against      |
sprofup   | percent  | agree       | rise of Silvane's net profit                                | from 248 to 312 million
seps      | money    | discrepancy | Silvane's earnings a share                                  | 37 cents v. 39 cents
sexp      | money    | agree       | earnings a share that analysts had expected of Silvane      |
smargin   | percent  | discrepancy | Silvane's gross margin                                      | 46.4 v. 44.6 percent
snext     | money    | compatible  | Silvane's own forecast of second-quarter revenue            | $2.95 to $3.05 billion v. about $3 billion
smobile   | money    | agree       | Silvane's revenue with chips for phones and tablets         |
smobup    | percent  | discrepancy | growth of Silvane's mobile business                         | 38 v. 48 percent
sunits    | count    | compatible  | mobile chips shipped by Silvane in the quarter              | 61 million v. more than 60 million
sup       | percent  | discrepancy | rise of Silvane's shares after hours                        | 6.8 v. 8.6 percent
sprice    | money    | agree       | price of Silvane's shares after hours                       |
sbuy      | money    | discrepancy | shares that Silvane will buy back                           | $750 million v. up to $800 million, as the live blog itself remarks
sdiv      | money    | agree       | Silvane's dividend                                          |
splant    | money    | agree       | cost of Silvane's new plant at Kell                         |
sopen     | date     | discrepancy | when the Kell plant opens                                   | 2014 v. 2015
splantjob | count    | agree       | jobs at the Kell plant                                      |
sceo      | age      | agree       | age of Silvane's chief executive                            |
sstreak   | ordinal  | discrepancy | which quarter of growth in a row it was for Silvane         | seventh v. eighth
squarter  | date     | discrepancy | day on which Silvane's quarter ended                        | March 30 v. March 31
scall     | duration | agree       | length of Silvane's conference call                         | sixty minutes are an hour
cday      | date     | compatible  | day of Corrigan's report                                    | 18 April v. last week
crev      | money    | agree       | Corrigan's revenue in the first quarter                     |
cdown     | percent  | agree       | fall of Corrigan's revenue                                  |
closs     | money    | discrepancy | Corrigan's loss in the first quarter                        | $85 million v. $58 million
ceps      | money    | agree       | Corrigan's loss a share                                     |
cwas      | money    | agree       | Corrigan's profit a year earlier                            |
cmargin   | percent  | compatible  | Corrigan's gross margin                                     | 31.2 percent v. a little over 31
cjobs     | count    | update      | jobs that Corrigan will cut                                 | 1,100 in April, 1,700 in July
cshare    | percent  | agree       | share of Corrigan's workers in the April cut                |
cfall     | percent  | discrepancy | fall of Corrigan's shares the day after                     | 9.1 v. 11.9 percent
cceo      | age      | discrepancy | age of Corrigan's chief executive                           | 60 v. 62
cpart     | percent  | agree       | Corrigan's share of the market for PC graphics chips        |
pcfall    | percent  | agree       | fall of PC shipments in the first quarter                   |
founded   | date     | agree       | year both firms split from Halvorsen Labs                   |

== agency-corrigan.txt 2013-04-18
Corrigan Micro swings to loss as PC slump deepens

AUSTIN, Texas, April 18, 2013 – Corrigan Micro posted a [cq=2013-Q1|first-quarter] loss of [closs=$85 million|$85 million] [cday=2013-04-18|on Thursday] and said that it would shed [cjobs=1100|1,100 jobs], or [cshare=9%|9 percent] of its work force, as fewer people buy the personal computers for which it makes chips.

The loss amounted to [ceps=$0.12|12 cents] a share, compared with a profit of [cwas=$41 million|$41 million] in the first quarter of [cwasyear=2012|2012]. Revenue dropped [cdown=14%|14 percent] to [crev=$1.64 billion|$1.64 billion]. Analysts had expected a loss of 7 cents on revenue of $1.71 billion.

Gross margin narrowed to [cmargin=31.2%|31.2 percent] from 36. "The market has moved faster than we did," said Chief Executive Dale Wickham, [cceo=60|60].

Worldwide shipments of PCs fell [pcfall=13%|13 percent] in the three months to March, according to the research firm Tallis. Corrigan's share of the market for PC graphics chips held at [cpart=29%|29 percent].

It sees revenue of $1.55 billion to $1.65 billion in the current quarter. Its shares fell 7 percent after hours. Larger rival Silvane Devices, which reports [sday=2013-W17|next week], lost 2 percent.

== agency-silvane.txt 2013-04-25
Silvane profit climbs as tablets make up for PCs

SAN JOSE, Calif., April 25, 2013 – Silvane Devices said [sday=2013-04-25|on Thursday] that its [sq=2013-Q1|first-quarter] profit rose [sprofup=26%|26 percent], beating forecasts, as chips for tablets and phones more than made up for a slump in personal computers.

Net income was [sprofit=$312 million|$312 million], or [seps=$0.37|37 cents] a share, up from [slast=$248 million|$248 million] [slastyear=2012|a year before]. Revenue rose to [srev=$2.87 billion|$2.87 billion]. Analysts had expected [sexp=$0.33|33 cents] on revenue of $2.74 billion.

Mobile revenue grew by [smobup=38%|38 percent] to [smobile=$1.1 billion|$1.1 billion], while that of the PC unit shrank 6 percent. Gross margin was [smargin=46.4%|46.4 percent].

For the second quarter Silvane forecast revenue of [snext=$2.95-3.05 billion|$2.95 billion to $3.05 billion]. It will buy back [sbuy=$750 million|$750 million] worth of shares, which rose [sup=6.8%|6.8 percent] to [sprice=$19.40|$19.40] after hours.

"We are not a PC company that makes phone chips any more," Chief Executive Priya Menon, [sceo=47|47], said.

[cday=2013-W16|Last week] its rival Corrigan Micro reported a loss of [closs=$85 million|$85 million] and the loss of [cjobs=1100|1,100 jobs].

== silvane-release.txt 2013-04-25
Silvane Devices Reports First Quarter Results

SAN JOSE – Silvane Devices, Inc. [sday=2013-04-25|today] announced results for its [sq=2013-Q1|first fiscal quarter], ended [squarter=2013-03-30|March 30, 2013].

Highlights
- Revenue of [srev=$2.87 billion|$2.87 billion], the [sstreak=7|seventh] consecutive quarter of growth
- Gross margin of [smargin=46.4%|46.4%], operating margin of 14.2%
- Net income of [sprofit=$312 million|$312 million]; earnings per share of [seps=$0.37|$0.37]
- Shipments of [sunits=61 million|61 million] mobile processors

"The best is ahead of us," said Priya Menon, president and CEO. "At Kell we are on budget, at [splant=$3.2 billion|$3.2 billion], and on time: the first wafers will come out in [sopen=2014|2014], and [splantjob=1300|1,300 people] will be there to see them."

Capital return. The board declared a dividend of [sdiv=$0.09|$0.09] per share, payable June 14, and authorized the repurchase of up to [sbuy=$750 million|$750 million] of stock.

Outlook. For the quarter ending June 29, the company expects revenue of [snext=~$3 billion|$3.0 billion], plus or minus $50 million, and a gross margin of 46%, plus or minus one point.

== formosa-electronics-daily.txt -
Silvane profit up, guides higher

From agency reports

Silvane Devices said [sday=2013-04-25|on Thursday] that its [sq=2013-Q1|first-quarter] profit rose [sprofup=26%|26 percent], beating forecasts, as chips for tablets and phones more than made up for a slump in personal computers.

Net income was [sprofit=$312 million|$312 million], or [seps=$0.39|39 cents] a share, up from [slast=$248 million|$248 million] [slastyear=2012|a year before]. Revenue rose to [srev=$2.78 billion|$2.78 billion]. Analysts had expected [sexp=$0.33|33 cents].

Mobile revenue grew by [smobup=48%|48 percent] to [smobile=$1.1 billion|$1.1 billion]. Gross margin was [smargin=46.4%|46.4 percent].

The company, which has half its chips made in Hsinchu and Tainan, is putting [splant=$3.2 billion|$3.2 billion] into a factory of its own at Kell, in upstate New York, where production is to begin in [sopen=2015|2015]. Suppliers here expect to lose some orders then, though not before.

Corrigan Micro, which has no factories at all, lost [closs=$58 million|$58 million] in the same quarter. Its sales were [crev=$1.64 billion|$1.64 billion]. Shipments of PCs, for which both make parts, were [pcfall=13%|13 percent] smaller than in the first three months of [pcyear=2012|2012].

== solder-smoke.txt -
Twins, separated

You may not know that Silvane and Corrigan are sisters. Both crawled out of the wreck of Halvorsen Labs in [founded=1986|1986], eleven engineers each, a lawsuit apiece. Look at them now.

Margins: [smargin=44.6%|44.6 percent] plays [cmargin=>31%|a little over 31]. Heads: Menon is [sceo=47|47] and writes code at weekends, Wickham is [cceo=62|62] and doesn't. Factories: one, due in [sopen=2014|2014], plays none.

Bottom lines: a fat black one against [ceps=$0.12|twelve cents] a share of red ink. And the red one earned [cwas=$41 million|41 million] in the same quarter of [cwasyear=2012|last year].

How come? Corrigan has [cpart=29%|29 percent] of the graphics chips in a thing that people have stopped buying. Silvane put [sunits=>60 million|more than 60 million] processors into things that they can't put down. It's not deeper than that.

What I'd ask Menon: if it is such a growth story, why spend [sbuy=$750 million|three quarters of a billion] on your own stock and pay out [sdiv=$0.09|nine cents] on top? What I'd ask Wickham: who are the [cjobs=1100|1,100], and did any of them tell you about tablets in 2009? I hear that a few did.

== market-ticker-live.txt -
SILVANE CALL – AS IT HAPPENED

2:01 pm PT – Music stops. CFO Lars Egan reads the safe harbor. Quarter ended [squarter=2013-03-31|March 31].

2:04 – Menon: "[sstreak=8|Eighth] quarter of growth on the trot." Stock [sup=8.6%|+8.6%] in late trade, [sprice=$19.40|$19.40].

2:09 – Phones and tablets, [smobile=$1.1 billion|$1.1bn]. She says the mix was "rich". Servers $380m. The rest is PC.

2:17 – Guide for Q2 is [snext=~$3 billion|about $3bn]. Street was at $2.88bn.

2:26 – First question: price war with Corrigan? "You can't have a war with somebody who's laying off [cshare=9%|9 percent] of the army." Ouch.

2:33 – Kell: tools go in from November. [splantjob=1300|Thirteen hundred] hires, 400 already on board.

2:41 – Buyback. Egan: "Up to [sbuy=$800 million|$800 million], over 18 months." Hm, that's not what the release has.

2:55 – Inventory 74 days. Menon wants 65.

3:01 – Over, after [scall=60 min|sixty minutes] on the dot. EPS once more for those at the back: [seps=$0.37|$0.37] v [sexp=$0.33|$0.33].

== channel-four-money.txt 2013-04-19
Chip firm's shares sink on layoffs

April 19, 2013

Investors ran for the door on Friday after Corrigan Micro said that it had lost money for the first time in three years. The stock fell [cfall=9.1%|9.1 percent] to $11.22.

The company told employees by video [cday=2013-04-18|on Thursday] that [cshare=9%|nine percent] of them would have to go. Six hundred of the [cjobs=1100|1,100] work in Austin.

"They bring in [crev=$1.64 billion|$1.64 billion] in a quarter and they can't keep a test engineer?" said Wanda Ortiz, 34, outside Building C. She has been with the firm for nine years and was told by e-mail.

Dale Wickham, [cceo=60|60], became chief executive in 2011. He said he would take a pay cut of 14 percent, the same as the [cdown=14%|14 percent] by which revenue fell.

Not everyone in the business is hurting. Silvane, which left the same parent in [founded=1986|1986] and has its headquarters in San Jose, reports [sday=2013-04-25|on Thursday], and analysts are looking for [sexp=$0.33|33 cents] a share.

== boards-and-wafers.txt 2013-04-29
The week in silicon

April 29, 2013 – Two reports, seven days apart, and one lesson: follow the thumb.

Corrigan, where revenue slid by [cdown=14%|14 percent], saw [cfall=11.9%|11.9 percent] of its market value vanish on the day after its numbers. Silvane gained [sup=6.8%|6.8 percent] on the evening of its own, [sday=2013-04-25|last Thursday], and held on to most of it. It had turned [slast=$248 million|$248 million] into [sprofit=$312 million|$312 million] in twelve months; the other had turned [cwas=$41 million|$41 million] into a hole of [closs=$85 million|$85 million].

Analysts on Silvane's call, all [scall=1 hour|an hour] of it, wanted to hear about Kell. The bill for that is [splant=$3.2 billion|$3.2 billion], of which 900 million have been spent.

Nobody asked about personal computers. They are still a business of $300 billion, and [pcfall=13%|13 percent] less of one than [pcyear=2012|last year].

Corrigan's [cpart=29%|29 percent] of graphics chips is worth fighting for, Dale Wickham says. He has 37 cents of cash a share for every dollar of debt to fight with.

== agency-july.txt 2013-07-25
Silvane extends run, rival cuts deeper

SAN JOSE, Calif., July 25, 2013 – Silvane Devices posted second-quarter revenue of $3.04 billion on Thursday, at the upper end of the [snext=$2.95-3.05 billion|$2.95 billion to $3.05 billion] that it had forecast [sday=2013-04|in April], and net income of $348 million, or 41 cents a share.

In [sq=2013-Q1|the first quarter] it had earned [sprofit=$312 million|$312 million], or [seps=$0.37|37 cents], on revenue of [srev=$2.87 billion|$2.87 billion].

Mobile chips brought in $1.3 billion. The company shipped 70 million of them. Gross margin improved to 47.1 percent from [smargin=46.4%|46.4 percent].

The dividend remains at [sdiv=$0.09|9 cents]. The opening of the plant at Kell is still planned for [sopen=2014|2014], Chief Executive Priya Menon said.

Corrigan Micro, which reported on Tuesday, will now eliminate [cjobs=1700|1,700 jobs] where it had spoken of [cjobs=1100|1,100]. It lost $66 million, after [closs=$85 million|$85 million] in [cq=2013-Q1|the first quarter], and its revenue came to $1.58 billion. Wickham will retire in December.
