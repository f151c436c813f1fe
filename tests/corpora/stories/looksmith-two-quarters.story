# Two quarterly reports of one internet firm, Looksmith: a fine one in January 2012 (fourth quarter of 2011) and a poor one
# in July (second quarter of 2012). Profit, revenue, earnings a share, users, staff and shares of two quarters, of the same
# quarters a year before and of the estimates; hirings and layoffs; the price of Pictree and what is written off stay apart.

aday     | date     | compatible  | day of the January report                                   | 24 January v. January
aq       | date     | agree       | quarter reported in January                                 | fourth quarter of 2011
aprofit  | money    | agree       | profit of the fourth quarter of 2011                        |
aprev    | money    | agree       | profit of the fourth quarter of 2010                        |
aup      | percent  | agree       | rise of the profit in the fourth quarter of 2011            |
arev     | money    | compatible  | revenue of the fourth quarter of 2011                       | $1.41 billion v. about $1.4 billion
arevup   | percent  | discrepancy | rise of revenue in the fourth quarter of 2011               | 22 percent v. 27 percent
aeps     | money    | agree       | earnings a share of the fourth quarter of 2011              |
aest     | money    | agree       | earnings a share that analysts had expected in January      |
ashup    | percent  | agree       | rise of the shares after the January report                 |
ayear    | money    | compatible  | revenue of the year 2011                                    | $4.86 billion v. nearly $5 billion
aintl    | percent  | compatible  | part of Looksmith's sales made abroad                       | 41 percent v. two fifths
ausers   | count    | discrepancy | users of Looksmith at the end of 2011                       | 640 million v. 604 million
amail    | count    | agree       | users of Looksmith's mail at the end of 2011                |
aphone   | percent  | agree       | visits that came from telephones in late 2011               |
astaff   | count    | agree       | employees at the end of 2011                                |
ahire    | count    | discrepancy | engineers to be hired in 2012                               | 1,100 v. 1,700
acash    | money    | agree       | cash at the end of 2011                                     |
abuy     | money    | agree       | shares to be bought back                                    |
aclick   | percent  | agree       | fall of the price of a click in late 2011                   |
acallt   | time     | discrepancy | when the January call began                                 | 2 p.m. v. 1:30 p.m.
acalld   | duration | compatible  | length of the January call                                  | 52 minutes v. just under an hour
acenter  | money    | agree       | price of the data center in Pine Rapids                     |
aarea    | measure  | discrepancy | floor of the data center                                    | 310,000 square feet v. 130,000
ajobs    | count    | agree       | permanent jobs in the data center                           |
apower   | measure  | agree       | power that the data center draws                            |
apict    | money    | agree       | price of Pictree                                            |
apictd   | date     | discrepancy | when Looksmith bought Pictree                               | October 2011 v. November 2011 (v. 2011)
apictn   | count    | agree       | employees of Pictree when it was bought                     |
bday     | date     | compatible  | day of the July report                                      | 19 July v. July
bq       | date     | agree       | quarter reported in July                                    | second quarter of 2012
bprofit  | money    | discrepancy | profit of the second quarter of 2012                        | $97 million v. $79 million
bprev    | money    | agree       | profit of the second quarter of 2011                        |
brev     | money    | agree       | revenue of the second quarter of 2012                       |
brevdn   | percent  | agree       | fall of revenue in the second quarter of 2012               |
beps     | money    | agree       | earnings a share of the second quarter of 2012              |
best     | money    | agree       | earnings a share that analysts had expected in July         |
bnth     | count    | discrepancy | quarters since revenue had last fallen                      | 14 v. 11
bshdn    | percent  | agree       | fall of the shares after the July report                    |
bshare   | money    | agree       | price of a share after the July report                      |
busers   | count    | agree       | users at the end of June 2012                               |
bphone   | percent  | compatible  | visits that came from telephones in mid-2012                | 31 percent v. nearly a third
bstaff   | count    | compatible  | employees at the end of June 2012                           | 10,300 v. more than 10,000
bjobs    | count    | update      | jobs that Looksmith will cut                                | 1,200 in July, 1,500 in September
bcharge  | money    | update      | cost of the layoffs                                         | $84 million in July, $103 million in September
bwrite   | money    | agree       | what is written off on Pictree                              |
boff     | count    | discrepancy | offices to be closed                                        | four v. five
bdub     | count    | compatible  | workers at the office in Dublin                             | 260 v. hundreds
bprod    | count    | agree       | services to be closed                                       |
bcutday  | date     | agree       | day on which the workers were told                          |
bleave   | date     | compatible  | when Sundaram leaves                                        | the fall v. October
bsev     | duration | discrepancy | pay that those laid off receive                             | 12 weeks v. ten weeks
bcfo     | duration | discrepancy | how long Sundaram was finance chief                            | six years v. eight years
bfund    | percent  | agree       | stake of the fund Carrick Point                             |
bseats   | count    | agree       | seats on the board that the fund wants                      |
chief    | age      | discrepancy | age of Ingrid Torvik                                     | 44 v. 46
founded  | date     | discrepancy | year of Looksmith's founding                                | 1998 v. 1996
ipo      | date     | agree       | year in which Looksmith went public                         |
ipopr    | money    | agree       | price at which Looksmith went public                        |

== wire-january.txt 2012-01-24
Looksmith profit jumps [aup=38%|38 percent] as advertisers come back

ALMIRA, California, Jan 24, 2012 – Looksmith Inc. said [aday=2012-01-24|on Tuesday] that profit in [aq=2011-Q4|the fourth quarter] rose [aup=38%|38 percent], beating Wall Street's forecasts, on the strength of holiday advertising and of visitors who reach it by telephone.

The company, which runs the second most popular search engine in the United States as well as mail, maps and the photo service Pictree, earned [aprofit=$212 million|$212 million], or [aeps=$0.46|46 cents] a share, compared with [aprev=$154 million|$154 million], or 33 cents, a year before. Revenue increased [arevup=22%|22 percent] to [arev=$1.41 billion|$1.41 billion]. Analysts, on average, had been looking for [aest=$0.43|43 cents].

The number of people who use at least one of its services in a month reached [ausers=640 million|640 million], of whom [amail=210 million|210 million] have a mailbox.

"It was a quarter in which everything worked, even the things that we had given up on," Chief Executive Ingrid Torvik, [chief=44|44], told analysts on a call that began at [acallt=14:00|2 p.m.] Pacific time.

One thing didn't. The price that advertisers pay for a click fell [aclick=4%|4 percent], the second decline in a row, because ads on telephones fetch less. Some [aphone=18%|18 percent] of visits came from them, twice as many as in 2010.

Looksmith, which employed [astaff=9400|9,400 people] at the end of the year, plans to add [ahire=1100|1,100 engineers] in the course of this one. It will spend [abuy=$500 million|$500 million] to buy back shares, out of [acash=$3.3 billion|$3.3 billion] of cash.

The results stand out in a mixed season. A rival, Farsight, last week reported earnings that were 11 percent smaller, and blamed Europe. Looksmith, which makes [aintl=~40%|two fifths] of its sales abroad, has seen no such effect, Torvik said, although orders from Spain were down by a quarter.

Not everybody was persuaded. "They're selling more of something that is worth less," said Gordon Pruitt of Alder Securities, who rates the stock "hold" and values it at $30. He noted that costs had risen by 16 percent, mostly because of a bidding war for programmers.

The stock gained [ashup=9%|9 percent] to $34.30 in late trading. It was sold to the public at [ipopr=$19|$19] in [ipo=2004|2004].

== looksmith-release.txt 2012-01-24
LOOKSMITH REPORTS RESULTS FOR [aq=2011-Q4|FOURTH QUARTER] AND FULL YEAR

Record quarter caps record year

ALMIRA, Calif. – Looksmith Inc. [aday=2012-01-24|today] announced its financial results.

Highlights of [aq=2011-Q4|the quarter]:
• Revenue of [arev=$1.41 billion|$1.41 billion], an increase of [arevup=22%|22 percent]
• Net income of [aprofit=$212 million|$212 million], against [aprev=$154 million|$154 million] in the prior-year period
• Diluted earnings per share of [aeps=$0.46|$0.46]
• [ausers=640 million|640 million] monthly users and [amail=210 million|210 million] active mailboxes

Revenue for the year was [ayear=$4.86 billion|$4.86 billion], up from $4.12 billion. International revenue made up [aintl=41%|41 percent] of that. Cash and marketable securities stood at [acash=$3.3 billion|$3.3 billion].

Other events:
• The Board authorized the repurchase of up to [abuy=$500 million|$500 million] of common stock over 18 months.
• The acquisition of Pictree, completed [apictd=2011-10|in October], for [apict=$620 million|$620 million] in cash, brought [apictn=38|38 talented colleagues] and 27 million picture lovers to the family.
• Construction began on a data center of [aarea=310000 sq ft|310,000 square feet] in Pine Rapids, Iowa, at a cost of [acenter=$280 million|$280 million].

Outlook. For the first quarter of 2012 the Company expects revenue of $1.25 billion to $1.30 billion. Headcount, [astaff=9400|9,400] at year-end, is expected to rise.

Conference call. Management will host a call at [acallt=14:00|2:00 p.m.] Pacific Time. A replay will be available for 30 days.

About Looksmith. Since [founded=1998|1998] Looksmith has helped the world find what it didn't know it was looking for.

== call-live.txt 2012-01-24
Live: on the line with Looksmith (newest at the bottom, Pacific time)

[acallt=13:30|1:30 p.m.] Music stops. Here we go. Ingrid Torvik, Raj Sundaram, a lawyer who reads very fast.

1:36 She calls it the best quarter ever. Numbers again for latecomers: [aeps=$0.46|46 cents] a share, where we'd all penciled in [aest=$0.43|43].

1:41 Sundaram on clicks: there were 29 percent more of them, each worth [aclick=4%|4 percent] less. "We'd take that trade every day of the week."

1:48 Phones: [aphone=18%|18 percent] of visits, Sunday being the best day, the bathtub the best place. (She said it. There's a survey.)

1:55 Somebody asks about Pictree. [apict=$620 million|Six hundred and twenty million] for [apictn=38|38 employees], isn't that 16 million a head? "They are very good heads," says Torvik.

2:01 Hiring. It will be [ahire=1700|1,700 engineers] this year, half of them outside California.

2:06 The stock is up 7 in after-hours. Make that [ashup=9%|9 percent].

2:11 Sundaram says that of [acash=$3.3 billion|the 3.3 billion] in the bank two thirds are abroad, and would be taxed at the border.

2:17 Question about the fine that Brussels is said to be preparing. The lawyer, at speed: no comment.

2:20 Asked how long she'll stay, she laughs. "My mother asks that too."

2:22 And that's it, [acalld=52 min|52 minutes], one dropped line, no dog. Next quarter's numbers are due on April 17.

== london-ledger.txt -
Looksmith finds what it was looking for

From our correspondent in San Francisco

In the trade they used to call it Lostsmith. [aday=2012-01|In January], at last, the American internet group that everyone's parents use turned in figures to be proud of.

Net income in [aq=2011-Q4|the final three months of 2011] came to [aprofit=$212 million|$212m], from [aprev=$154 million|$154m], and sales to [arev=~$1.4 billion|about $1.4bn], a rise of [arevup=27%|27 per cent] in a quarter when the wider market for online advertising grew by 17. Over the year, Looksmith took [ayear=<$5 billion|nearly $5bn]. Its customers, if that is what people are who pay nothing, number [ausers=604 million|604m].

Much of the credit goes to Ingrid Torvik, [chief=44|44], a Minnesotan who was brought in from a maker of hearing aids, sacked a layer of vice-presidents and put the search box back in the middle of the page. "I moved one rectangle," she told analysts on a call that was over in [acalld=<1 hour|just under an hour]. "They've given me a statue."

Sceptics point to Pictree. A firm with no revenue was bought [apictd=2011-11|in November] for [apict=$620 million|$620m], or as much as a small hospital. They point, too, to what each click earns, which has been sliding as readers move from desks to telephones: it was down by [aclick=4%|4 per cent].

In London, where Looksmith employs 340 behind Old Street, a slide has been installed between the third floor and the second. It is said to save nine seconds.

== pine-rapids-herald.txt 2012-02-11
The cloud comes down in Beck's cornfield

By Marlys Dietz

What will be in it? Everybody at the Kum-Inn asked the young man from California, and he said, patiently, everything. Your mail. Your pictures. Your aunt's recipe for bars.

It'll be [aarea=130000 sq ft|130,000 square feet] of it, on land where Orville Beck grew corn for 51 years, and the first footings were poured on Monday in a wind that took hats. Looksmith is paying [acenter=$280 million|$280 million], which is about three times the value of every other building in Pine Rapids, water tower included.

For the money the town will get [ajobs=60|60 jobs]. That's the permanent ones. For the 14 months that it takes to build there will be 400 more, and the Lutheran church has already let its basement.

Not all are charmed. The thing will draw [apower=24 MW|24 megawatts], twice what the whole county does, and Doreen Haas of the utility board wanted to know who'd be turned off first in an ice storm. The young man said it had diesel. She said so did her husband.

In exchange the state has waived the tax on machinery for 20 years. A professor at Ames, who studies such deals, puts that at $36 million, or $600,000 a job. "You could have bought each of them a farm," he said.

The company can afford it. It had its best quarter ever and sits on [acash=$3.3 billion|3.3 billion]; a slide shown to the council said it has gone from two people in [founded=1996|1996] to [astaff=9400|9,400]. Mr. Beck, 79, who kept the house and eleven acres, asked whether any of them would need eggs.

== wire-july.txt 2012-07-19
Looksmith to cut [bjobs=1200|1,200 jobs] after first fall in sales in [bnth=14|14 quarters]

ALMIRA, California, July 19, 2012 – Looksmith Inc. will dismiss [bjobs=1200|1,200 workers] and write off part of an acquisition, it said [bday=2012-07-19|on Thursday], as it reported a profit that fell far short of expectations.

The internet company earned [bprofit=$97 million|$97 million], or [beps=$0.21|21 cents] a share, in [bq=2012-Q2|the second quarter], down from [bprev=$171 million|$171 million], or 37 cents, a year before. Analysts had expected [best=$0.34|34 cents]. Revenue shrank by [brevdn=6%|6 percent] to [brev=$1.22 billion|$1.22 billion], the first such decline in [bnth=14|14 quarters].

The result includes a charge of [bwrite=$60 million|$60 million] on Pictree, the photo service that Looksmith bought [apictd=2011|last year] for [apict=$620 million|$620 million]. The layoffs, which affect one in nine employees, will cost [bcharge=$84 million|$84 million] more, to be booked by the end of September. [boff=4|Four offices], in Dublin, where [bdub=260|260 people] work, Bangalore, Montreal and Austin, are to be closed, and [bprod=14|14 services] shut down.

"We built for a world of desks," Chief Executive Ingrid Torvik said on a call. [bphone=31%|Thirty-one percent] of visits now come from telephones, on which an ad brings in less than half as much. The number of users grew to [busers=655 million|655 million].

Raj Sundaram, chief financial officer for [bcfo=6 years|six years], is to leave [bleave=2012-FA|in the fall].

The shares tumbled [bshdn=17%|17 percent] to [bshare=$22.40|$22.40] in extended trading, well below their level of [aday=2012-01|January], when the company raised hopes with a profit of [aprofit=$212 million|$212 million] for [aq=2011-Q4|the fourth quarter].

The hedge fund Carrick Point, which has amassed a stake of [bfund=5.3%|5.3 percent], has called for [bseats=3|three seats] on the board. It wants Looksmith, which employs [bstaff=10300|10,300 people], to sell its mail business. In June the European Commission fined the company 130 million euros over the order of its search results, a penalty that it has appealed.

== irish-tabloid.txt -
LOOK-SMASHED
[bdub=260|260 Dublin staff] axed by e-mail – at BREAKFAST

[bdub=hundreds|HUNDREDS of gutted workers] were last night drowning their sorrows after internet giant Looksmith pulled the plug on its swanky docklands HQ.

The [bdub=260|260] got the bullet in a four-line e-mail at 7.50 [bcutday=2012-07-20|on Friday morning]. "I'd a rasher on the fork," said Ciarán Dunphy, 29. "It said 'exciting news'."

Dublin is one of [boff=5|FIVE offices] for the chop as the search firm, whose profits have nosedived to [bprofit=$79 million|$79million] from [bprev=$171 million|171 million], sheds [bjobs=1200|1,200] around the globe. Workers will walk away with [bsev=10 weeks|ten weeks'] pay, and were told they could hang on to their hoodies.

But don't weep for ice queen boss Ingrid Torvik, [chief=46|46]. The Norwegian-American trousered $11.4million last year, including $86,000 for flights to see her horses.

Only [aday=2012-01|six months ago] she was crowing about [aup=38%|a 38 per cent] jump in profits, and the lads on Hanover Quay were promised a climbing wall. It was delivered on Tuesday. It is still in the boxes.

The Taoiseach said that he had rung the company twice. Both times he was put on hold, to panpipes.

Looksmith got €2.1million of grants when it came to Ireland in 2007. Deputies want it back, every cent. A government source said that the contract "has more holes in it than a Swiss cheese".

== almira-courier.txt 2012-07-22
Nap pods, free to a good home

By Javier Mondragon

The shuttle that leaves the ferry landing at 8:05 was half empty [bcutday=2012-07-20|on Friday], and nobody on it looked up. At Looksmith's campus, where there used to be a line for omelets, the omelet man stood with his arms folded.

They had been told to wait at their desks between nine and eleven. Those who would go got a visit from a manager with a folder; those who'd stay got nothing, which was how you could tell. By lunch it had gone past Building 4. "You'd hear chairs," said a programmer of 31, who asked that his name not be used because he has signed something. He gets [bsev=12 weeks|12 weeks'] pay and health insurance through the end of the year.

Of [bjobs=1200|the 1,200] who are leaving the company around the world, 710 worked here. It's the largest layoff in Almira since the cannery closed in 1983. The whole enterprise has [bstaff=>10000|more than 10,000 people]; [aday=2012-01|six months ago], when Ingrid Torvik was promising new engineers by the busload, it was [astaff=9400|9,400], and so for all the tears there'll be about as many left as there were at New Year's.

That is cold comfort to Tia Moreno, who sells tacos across from the gate, and did a third less trade [bcutday=2012-07-20|on Friday]. Nor will it console the fans of the [bprod=14|14 products] that are to vanish, among them a calendar for gardeners with 3 million faithful users.

Torvik walked the halls all day, by herself, without a coat. At the town meeting at four she was asked if there was going to be a second round. She said that no round was planned. The omelet man, who works for a contractor, was asked to turn in his badge at five.

Shares of Looksmith had slid [bshdn=17%|17 percent] to [bshare=$22.40|$22.40] [bday=2012-07-19|the evening before], upon publication of the results. The founder's widow, who lives on Laurel Street and owns four million of them, was watering her roses. She said that she had never sold one and never looked.

== sundaram-interview.txt 2012-08-12
"I told them the number. They liked another one"

Raj Sundaram, 51, has been the finance chief of Looksmith for [bcfo=8 years|eight years], since [ipo=2004|2004], the year in which it went public. [bleave=2012-10|In October] he leaves to grow olives. We spoke in his kitchen.

Did you see it coming?

In March. The first two weeks were soft, then the first two weeks became twelve. When revenue goes down for the first time in [bnth=11|eleven quarters] you don't blame the weather.

It was [brevdn=6%|6 per cent].

[brevdn=6%|Six], yes. I've had meetings that were worse. What hurt was the gap between [beps=$0.21|21 cents] and [best=$0.34|34]. The street doesn't forgive thirteen cents.

And yet users went up.

To [busers=655 million|655 million]. You can't eat users. [bphone=<33%|Nearly a third] of their visits are by phone now, and on the phone we earn pennies.

Pictree?

I was against it. Not against the pictures; against the [apict=$620 million|620 million]. We've now said that [bwrite=$60 million|sixty] of those are gone, and I would be surprised if that were the last of it.

Were the layoffs necessary?

The [bcharge=$84 million|84 million] that they cost will be earned back by spring. But I've seen the floor plan with the desks crossed out in red. I knew the dogs' names.

The fund wants [bseats=3|three directors].

It'll get two. It has [bfund=5.3%|5.3 per cent], it made a very good set of slides, and on page 40 there's a picture of me. Asleep.

What'd you say to your successor?

The shares were sold to the public at [ipopr=$19|nineteen dollars]. Keep that on a card in your wallet. It's a long way down, but it isn't that long.

== brief-september.txt 2012-09-18
Looksmith raises number of layoffs

ALMIRA, Sept 18, 2012 – Looksmith, the internet company, said on Tuesday that it would eliminate [bjobs=1500|1,500 jobs], 300 more than it had announced [bday=2012-07|in July], after talks with workers' councils in Germany and France and a further review of its sales force.

The additional cuts will bring the cost of the program to [bcharge=$103 million|$103 million] from [bcharge=$84 million|$84 million]. The firm, which had [bstaff=10300|10,300 employees] at the end of June, has not ruled out the closing of a fifth office, in Hamburg.

It confirmed that a data center in Pine Rapids, Iowa, would open next spring with [ajobs=60|60 workers], as planned. The building, which is to draw [apower=24 MW|24 megawatts], is up to the roof. Plans for a second one beside it, for which the company had an option on 90 acres, have been shelved.

Looksmith also named a finance chief: Colette Barreau, 48, who comes from a maker of elevators and will begin on October 15.

The company's results for the third quarter are to be published on October 23. Analysts expect earnings of 27 cents a share and revenue of $1.19 billion. Two of them, at brokerages in New York, cut their ratings to "sell" last week.

The shares rose 2 percent to $21.85.

== analysis-autumn.txt 2012-10-07
How to lose a third in half a year

By Hugh Aldington

October 7, 2012 – Take two sheets of paper. On one write what Looksmith said [aday=2012-01-24|on January 24], on the other what it said [bday=2012-07-19|on July 19]. They might have come from different companies.

On the first: a profit of [aprofit=$212 million|$212 million] for [aq=2011-Q4|the fourth quarter], three cents a share more than [aest=$0.43|the 43] that the market had hoped for; sales of [arev=$1.41 billion|$1.41 billion]; an army of engineers to be raised; [abuy=$500 million|half a billion] to spend on its own stock, which leapt by [ashup=9%|9 percent]. On the second: a profit of [bprofit=$97 million|$97 million] for [bq=2012-Q2|the second quarter]; sales of [brev=$1.22 billion|$1.22 billion]; the army sent home.

What lay between? Not the users. They went from [ausers=640 million|640 million] to [busers=655 million|655 million]. They merely changed chairs. In the winter, [aphone=18%|18 percent] of visits came from a telephone, in the summer [bphone=31%|31], and nobody in Almira had drawn up the budget for that. "We thought we had three years," says a former vice president. "We had two quarters."

Nor was it the money. The cash is still there, or [acash=$3.3 billion|$3.3 billion] of it was at New Year's. It went, at the rate of some $70 million a month, into buying back shares at an average of $31, which is 40 percent more than they fetch today.

Then there is Pictree, of whose [apictn=38|38 employees] 12 are left. The [bwrite=$60 million|$60 million] by which it has been marked down is a tenth of the price.

History isn't kind to second acts in this business. Of nine internet firms that lost a tenth of their sales in a year, by a count of the consultancy Briar & Holt, one recovered, five were bought and three are remembered only by collectors of T-shirts.

Ms. Torvik may get another year. The fund Carrick Point, with its [bfund=5.3%|5.3 percent], would rather it were a month. It has [bseats=3|three names] ready for the board and, it's said, a fourth for her office. She came to mend a firm that was born in [founded=1998|1998] for people with a keyboard. It was mended. Then the people put away the keyboard.
