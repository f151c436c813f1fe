# Rate decisions of one winter: Sweden's Riksbank cuts (13 December 2012), Norway's bank holds (19 December), Sweden again in February.
# Rates, forecasts of growth, prices and joblessness of two countries and two years, old forecast and new, votes, stay apart.

aday      | date     | compatible  | day of the Swedish decision                                 | 13 December v. December v. last week
arate     | percent  | agree       | Sweden's rate since the December cut                        |
aold      | percent  | agree       | Sweden's rate before the cut                                |
acut      | percent  | agree       | size of the Swedish cut                                     | a quarter of a point is 0.25
anth      | ordinal  | discrepancy | which cut of the year that of December was                  | third v. fourth
avote     | score    | discrepancy | vote of the Swedish board                                   | 4-2 v. 5-1
alow      | date     | discrepancy | since when the Swedish rate had not been so low             | 2010 v. 2009
agrow12   | percent  | agree       | Swedish growth forecast for 2012                            |
agrow13   | percent  | discrepancy | Swedish growth forecast for 2013                            | 1.2 v. 2.1 percent
agrow13o  | percent  | agree       | earlier Swedish growth forecast for 2013                    |
agrow14   | percent  | discrepancy | Swedish growth forecast for 2014                            | 2.7 v. 2.2 percent
ainfl     | percent  | compatible  | Swedish inflation forecast for 2013                         | 0.8 percent v. less than 1
anow      | percent  | agree       | Swedish inflation in November                               |
atarget   | percent  | agree       | target of Swedish inflation                                 |
ajob      | percent  | compatible  | Swedish joblessness forecast for 2013                       | 8.1 v. about 8 percent
ajobnow   | percent  | agree       | Swedish joblessness in October                              |
alayoff   | count    | compatible  | layoffs that Swedish firms announced in November            | 10,400 v. more than 10,000
acrown    | money    | discrepancy | crowns for a euro after the decision                        | 8.69 v. 8.96
adown     | percent  | agree       | fall of the crown on the day                                |
adebt     | percent  | discrepancy | debts of Swedish households as a share of their income      | 170 v. 190 percent
aprices   | percent  | agree       | rise of Swedish house prices in a year                      |
apolled   | count    | discrepancy | economists who had expected the cut                         | 14 of 17 v. 12
aall      | count    | agree       | economists who were asked                                   |
anext     | date     | agree       | day of the next Swedish decision                            |
astart    | date     | compatible  | when the Swedish rate is to be raised again                 | 2014 v. the middle of 2014
ahead     | age      | discrepancy | age of the governor of the Riksbank                         | 58 v. 61
aclock    | time     | agree       | clock time of the Swedish decision                          |
afounded  | date     | agree       | year in which the Riksbank was founded                      |
anowm     | date     | agree       | month of the Swedish inflation of 0.1 percent               |
alaym     | date     | agree       | month of the layoffs                                        |
ajobm     | date     | agree       | month of the Swedish joblessness of 7.7 percent             |
aoldm     | date     | agree       | month of the earlier Swedish forecast                       |
bday      | date     | agree       | day of the Norwegian decision                               |
brate     | percent  | agree       | Norway's rate                                               |
bgrow13   | percent  | agree       | Norwegian growth forecast for 2013                          |
binfl     | percent  | discrepancy | Norwegian inflation forecast for 2013                       | 1.4 v. 1.7 percent
bjob      | percent  | compatible  | Norwegian joblessness                                       | 3.1 percent v. some 3 percent
bcrown    | money    | discrepancy | Norwegian crowns for a euro after the decision              | 7.37 v. 7.73
bdebt     | percent  | agree       | debts of Norwegian households as a share of their income    |
bheld     | date     | discrepancy | since when Norway's rate has been the same                  | March v. May
bhead     | age      | agree       | age of the governor of Norges Bank                          |
braise    | date     | compatible  | when Norway's rate is to be raised                          | March 2014 v. early 2014

== agency-december-13.txt 2012-12-13
Sweden cuts rate to [arate=1%|1 percent] as exports sag

STOCKHOLM, Dec 13, 2012 – Sweden's central bank lowered its key rate by [acut=0.25|a quarter of a point] to [arate=1%|1 percent] [aday=2012-12-13|on Thursday] and said the economy would grow more slowly next year than it had thought.

It was the [anth=3|third] cut of the year and took the rate to its lowest since [alow=2010|2010]. The board was split, [avote=4-2|4-2]: Deputy Governor Maj Lindroth and a colleague wanted half a point.

The Riksbank now sees growth of [agrow12=0.9%|0.9 percent] this year, [agrow13=1.2%|1.2 percent] in 2013 and [agrow14=2.7%|2.7 percent] in 2014. [aoldm=2012-10|In October] it had forecast [agrow13o=1.8%|1.8 percent] for 2013. Inflation, which was [anow=0.1%|0.1 percent] [anowm=2012-11|in November], should be [ainfl=0.8%|0.8 percent] next year. The target is [atarget=2%|2 percent].

Unemployment will rise to [ajob=8.1%|8.1 percent] from [ajobnow=7.7%|7.7 percent] [ajobm=2012-10|in October], it said. Companies announced [alayoff=10400|10,400 layoffs] [alaym=2012-11|in November].

"We see no need to go further," Governor Stig Hallander, [ahead=58|58], told reporters.

[apolled=14|Fourteen] of [aall=17|17 economists] polled had expected the cut. The crown fell [adown=0.6%|0.6 percent] to [acrown=8.69|8.69] per euro.

== riksbank-release.txt 2012-12-13
REPO RATE CUT TO [arate=1%|1.0 PER CENT]

The Executive Board of the Riksbank has decided to cut the repo rate by [acut=0.25|0.25 percentage points] to [arate=1%|1.0 per cent]. The decision applies from 19 December.

Weaker demand from the euro area has hit Sweden with full force during the autumn. GDP is expected to increase by [agrow13=1.2%|1.2 per cent] in 2013 ([aoldm=2012-10|October] forecast: [agrow13o=1.8%|1.8]) and by [agrow14=2.7%|2.7 per cent] in 2014 (2.6). CPI inflation will be on average [ainfl=0.8%|0.8 per cent] in 2013 and reach the target of [atarget=2%|2 per cent] in 2014. Unemployment peaks at [ajob=8.1%|8.1 per cent].

The debts of Swedish households are high, at [adebt=170%|170 per cent] of their disposable income, and it is not wise to encourage them further. The repo rate is therefore expected to stay at its present level for somewhat more than a year and to be raised again from [astart=2014-07|the middle of 2014].

Deputy Governors Maj Lindroth and Erik Sandahl entered reservations against the decision. They preferred a rate of 0.75 per cent.

The decision was published at [aclock=09:30|9.30]. The minutes will be published on 8 January. The next decision will be published on [anext=2013-02-13|13 February].

== helsinki-courier.txt -
Sweden lowers interest rate

Sweden's central bank lowered its key rate by [acut=0.25|a quarter of a point] to [arate=1%|1 percent] [aday=2012-12-13|on Thursday] and said the economy would grow more slowly next year than it had thought.

It was the [anth=4|fourth] cut of the year and took the rate to its lowest since [alow=2009|2009]. The board was split, [avote=5-1|5-1].

The Riksbank now sees growth of [agrow12=0.9%|0.9 percent] this year, [agrow13=2.1%|2.1 percent] in 2013 and [agrow14=2.7%|2.7 percent] in 2014. Inflation, which was [anow=0.1%|0.1 percent] [anowm=2012-11|in November], should be [ainfl=0.8%|0.8 percent] next year.

For Finnish mills, a weak crown is a strong neighbour. It stood at [acrown=8.96|8.96] to the euro in the afternoon. "At nine we can sell, at eight and a half they can," said Kari Lehto, who runs a sawmill in Kemi with 46 hands and ships two thirds of its boards to Denmark. Finland's own economy is to shrink by 0.1 percent this year and to grow by 0.4 in the next.

[apolled=12|Twelve] of [aall=17|17 economists] polled had expected the cut.

== kronor-bloggen.txt -
What the cut does to your kitchen table

OK, so the people in the black house have gone and done it: from [aold=1.25%|1.25] to [arate=1%|1.0]. At [aclock=09:30|half past nine], when nobody with a job was looking.

If you owe two million crowns and your rate floats, you'll save 420 crowns a month before tax relief. That's if your bank passes all of it on. Mine has passed on half of the last two.

But look at the other column. As a nation we owe [adebt=190%|190 percent] of what we earn in a year. Flats cost [aprices=2.4%|2.4 percent] more than a year ago. The Norwegians owe [bdebt=200%|two hundred], and they've at least got oil.

The governor is [ahead=61|61], I read, and has a mortgage. His forecast for next year's prices is [ainfl=<1%|below one percent], which means that if he believed in his own target of [atarget=2%|two], he'd have done what Lindroth wanted.

And the job numbers: [alayoff=>10000|more than ten thousand] got notice [alaym=2012-11|in November] alone, the most in any month since 2009. Unemployment is heading for [ajob=~8%|about eight].

== local-norrland.txt 2012-12-14
Cheaper loans, fewer buyers

By Ylva Nord

December 14, 2012

At the savings bank in Ekträsk they had coffee ready [aday=2012-12-13|yesterday morning] in case somebody should come in to celebrate. Nobody did.

Adviser Gun Hedman, 52, has drawn up a sheet for those who ask. On a loan of two million, the lower rate means 290 crowns a month after tax. "That's a pair of winter boots for a child, every second month," she says.

The mill has given notice to 120 out of 410. They are among the [alayoff=10400|10,400] of [alaym=2012-11|November]. In this county [ajobnow=7.7%|7.7 percent], the figure for the country [ajobm=2012-10|in October], would count as good news; here it is 11.

House prices in Sweden as a whole have gone up [aprices=2.4%|2.4 percent] in a year. In Ekträsk four houses have been for sale since February.

Governor Stig Hallander, who was born two valleys away and is [ahead=58|58], says growth will come back, with [agrow14=2.2%|2.2 percent] in 2014. The rate was [aold=1.25%|1.25 percent] and is now [arate=1%|1]. "When I bought, it was twelve," says Hedman.

== agency-norway.txt 2012-12-19
Norway keeps rate at [brate=1.5%|1.5 percent]

OSLO, Dec 19, 2012 – Norway's central bank left its key rate unchanged at [brate=1.5%|1.5 percent] [bday=2012-12-19|on Wednesday], [aday=2012-12-13|six days after] neighboring Sweden lowered its own to [arate=1%|1 percent], and said that it would most likely be raised in [braise=2014-03|March 2014].

The rate has been the same since [bheld=2012-03|March]. All 15 economists in a poll had expected no change.

Norges Bank forecast growth of [bgrow13=3%|3 percent] on the mainland in 2013, against an estimated 3.5 percent this year, and inflation of [binfl=1.4%|1.4 percent]. Unemployment is [bjob=3.1%|3.1 percent].

"We have two problems and one rate," said Governor Kjersti Aas, [bhead=49|49]. The one is a strong crown, the other the debt of households, which is [bdebt=200%|200 percent] of their income, against [adebt=170%|170 percent] in Sweden.

The Norwegian crown rose 0.3 percent to [bcrown=7.37|7.37] to the euro. Sweden's bank sees growth of [agrow13=1.2%|1.2 percent] next year.

== baltic-finance-radio.txt -
Two banks, two worlds

From our correspondent in Copenhagen

If you drive from Strömstad to Halden, it takes a quarter of an hour. In central banking it's another planet.

In Norway the money costs [brate=1.5%|1.5 percent] and was left alone again [bday=2012-12-19|on Wednesday], as it has been since [bheld=2012-05|May]. Governor Kjersti Aas, who is [bhead=49|49] and was the youngest ever to get the post, expects to put it up [braise=2014-01/2014-03|early in 2014]. Joblessness is [bjob=~3%|some 3 percent]. Growth next year: [bgrow13=3%|three]. Inflation: [binfl=1.7%|1.7].

In Sweden, where it fell [aday=2012-W50|last week] to [arate=1%|one percent] and might fall again, [ajobnow=7.7%|7.7 percent] are without work, and prices are standing still: [anow=0.1%|a tenth of a percent] in the year to [anowm=2012-11|November]. Two on the board wanted more; the vote was [avote=4-2|four to two].

The markets made both crowns move. The Swedish one dropped [adown=0.6%|0.6 percent], the Norwegian, at [bcrown=7.73|7.73], is dearer than in ten years.

Copenhagen, for the record, doesn't decide at all. It follows Frankfurt, and charges banks 0.2 percent for keeping their money.

== column-sandberg.txt -
The oldest bank in the world is tired

By Lars Sandberg

Since [afounded=1668|1668] the Riksbank has outlived 19 kings, three queens and every forecast that it made. The newest says that we'll grow by [agrow13=1.2%|1.2 percent] in the coming year. [aoldm=2012-10|In October] the oracle spoke of [agrow13o=1.8%|1.8], last winter of 2.6. I see a pattern, and it isn't in the economy.

What did we get [aday=2012-12|in December]? [acut=0.25|A quarter of a percentage point]. It is the [anth=3|third] helping in twelve months, and each has been served with the promise that it would be the last. The board voted [avote=4-2|four against two], which is what one does when three want coffee and three want tea.

They say they fear our debts: [adebt=170%|170 percent] of income. Quite so. Yet they'll not touch the rate again before [astart=2014|2014], and if that is no invitation to borrow I don't know what is.

Across the border sits a governor, Ms. Aas, with [brate=1.5%|1.5] and a steady hand. She is [bhead=49|49]. Ours is a decade older, and looks it since the press conference.

== agency-february.txt 2013-02-13
Sweden's central bank stands pat

STOCKHOLM, Feb 13, 2013 – The Riksbank left its rate at [arate=1%|1 percent] [anext=2013-02-13|on Wednesday], as expected, [aday=2012-12|two months after] a cut from [aold=1.25%|1.25 percent], and raised its forecast for growth in 2013 to 1.3 percent.

The vote was 4-2 again. Growth in 2012 came to [agrow12=0.9%|0.9 percent], as the bank had predicted [aday=2012-12|in December], though the fourth quarter was worse than expected.

Inflation was zero in January, after minus 0.1 percent in December and [anow=0.1%|0.1 percent] [anowm=2012-11|in November]. Unemployment stands at 8 percent. Layoffs fell to 6,200 in January.

The bank, founded in [afounded=1668|1668], still plans to raise the rate in [astart=2014-07|the middle of 2014]. Norway's decides on March 14; its rate has been [brate=1.5%|1.5 percent] since [bheld=2012-03|last March].

The crown strengthened 0.4 percent to 8.48 per euro. Those who had sold it in the hope of another cut, a dealer said, "spent the day buying it back."

