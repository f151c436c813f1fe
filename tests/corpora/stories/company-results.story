# Quarterly results of one food company, with those of its rival in the same week.
# This quarter and the year before, company and rival, price and change apart.

revenue   | money   | agree       | Verrane's revenue in the third quarter                 | $4.18 billion is $4.2 billion, rounded
profit    | money   | agree       | Verrane's net profit in the third quarter              |
lastprof  | money   | agree       | Verrane's net profit a year earlier                    |
profup    | percent | agree       | rise of Verrane's net profit                           |
eps       | money   | agree       | Verrane's earnings a share                             | 71 cents is $0.71
expected  | money   | discrepancy | earnings a share that analysts had expected            | 66 cents v. 68 cents
jobs      | count   | discrepancy | jobs that Verrane will cut                             | 1,200 v. 1,500
jobshare  | percent | agree       | share of Verrane's workers whose jobs go               |
staff     | count   | compatible  | Verrane's employees                                    | about 30,000 v. 30,400
shareup   | percent | agree       | rise of Verrane's shares on the day                    |
price     | money   | agree       | price of Verrane's shares at the close                 |
day       | date    | agree       | day of Verrane's report                                |
plants    | count   | agree       | plants that Verrane will close                         |
closeby   | date    | compatible  | when the plants will be closed                         | middle of 2012 v. 2012 v. June 2012
ceo       | age     | agree       | age of Verrane's chief executive                       |
rivalrev  | money   | agree       | Oldmarsh's revenue in the same quarter                 |
rivalprof | percent | agree       | fall of Oldmarsh's profit                              |
quarter   | date    | agree       | quarter that Verrane reported                          |
lastyear  | date    | agree       | year of the quarter that Verrane's is held against     |
rivalday  | date    | compatible  | day of Oldmarsh's report                               | 'last week' v. 19 October
forecast  | money   | agree       | Verrane's forecast for the whole year's earnings a share |

== ledger-and-quote.txt 2011-10-25
Verrane Foods beats forecasts, to shed [jobs=1200|1,200 jobs]

October 25, 2011 – Verrane Foods Inc. said [day=2011-10-25|Tuesday] that its [quarter=2011-Q3|third-quarter] profit rose [profup=12%|12 percent] as higher prices for coffee and cereals made up for weak demand in Europe.

The company earned [profit=$336 million|$336 million], or [eps=$0.71|71 cents] a share, in [quarter=2011-Q3|the three months that ended September 30]. That compares with [lastprof=$300 million|$300 million] in the same period of [lastyear=2010|last year]. Revenue climbed to [revenue=$4.18 billion|$4.18 billion].

Analysts had been looking for [expected=$0.66|66 cents] a share.

Verrane also announced that it would close [plants=3|three plants] by the [closeby=2012-06|middle of 2012] and eliminate [jobs=1200|1,200 positions], or [jobshare=4%|4 percent] of its workforce.

Its shares added [shareup=5.3%|5.3 percent] to close at [price=$48.15|$48.15].

[rivalday=2011-W42|Last week] Oldmarsh Corp., its closest competitor, reported sales of [rivalrev=$3.6 billion|$3.6 billion] and a profit that was [rivalprof=9%|9 percent] smaller than a year before.

== halden-star.txt 2011-10-25
Cereal maker to shut Halden works

By Joan Petrie | October 25, 2011 | 4:20pm

The Halden cereal works, which has given this town its smell of toast since 1926, is one of [plants=3|three factories] to be closed by Verrane Foods [closeby=2012|next year].

In all, [jobs=1500|1,500 people] will lose their jobs, the company told union leaders [day=2011-10-25|this morning]. About 380 of them work in Halden.

Verrane, which has a payroll of [staff=~30000|about 30,000], made the announcement in the hour in which it posted a quarterly profit of [profit=$336 million|$336 million].

"They had [lastprof=$300 million|$300 million] [lastyear=2010|the year before] and thought that was not enough," said Dale Ruiz, 44, a line mechanic.

Chief executive Helen Marchetti, [ceo=58|58], said in a letter to the employees that the decision had been "the hardest of my career."

== street-brief.txt -
BRIEF-Verrane [quarter=2011-Q3|Q3] profit up, shares jump

* [quarter=2011-Q3|Q3] EPS [eps=$0.71|$0.71] v. [expected=$0.68|$0.68] expected
* [quarter=2011-Q3|Q3] revenue [revenue=$4.2 billion|$4.2 bln]
* Net income up [profup=12%|12 pct]
* Sees full-year EPS of [forecast=$2.80|$2.80]
* To cut [jobs=1200|1,200 jobs]
* Shares up [shareup=5.3%|5.3 pct]

== grocers-gazette.txt 2011-10-28
Two kitchens, two quarters

October 28, 2011 – Rarely have the two great names of the breakfast table been so far apart. Oldmarsh, whose quarterly sales slipped to [rivalrev=$3.6 billion|$3.6 billion], blamed sugar. Verrane, whose revenue rose to [revenue=$4.2 billion|$4.2 billion], thanked coffee.

On [day=2011-10-25|Tuesday] Verrane lifted its forecast for the year to [forecast=$2.80|$2.80] a share. Its stock ended the session at [price=$48.15|$48.15], the highest in three years. Profit at Oldmarsh dropped by [rivalprof=9%|9 percent], and its chairman resigned.

The price of Verrane's success is being paid in [plants=3|three] small towns. Its plants in Halden, Coyle and East Barrow are to go dark in [closeby=2012-06|June 2012]. [jobs=1200|Twelve hundred jobs] go with them, [jobshare=4%|4 percent] of the total of [staff=30400|30,400].

== morning-briefing.txt 2011-10-26
Shares in Verrane Foods rose [shareup=5.3%|5.3%] [day=2011-10-25|yesterday] after the owner of Sunmill coffee posted net earnings of [profit=$336 million|$336m] for its [quarter=2011-Q3|third quarter], up by [profup=12%|12%]. Per share it made [eps=$0.71|71 cents]; the market had pencilled in [expected=$0.66|66 cents].

Helen Marchetti, the [ceo=58|58-year-old] chief executive, has been in the post for two years. Her predecessor left at 63.

Oldmarsh reported revenue of [rivalrev=$3.6 billion|$3.6bn] on [rivalday=2011-10-19|19 October].
