# An airline merger: Meridair buys Norlander (June 2010), clears the Justice Department (August), a year on (2011).
# Beside it the merger of Norlander and Caravel that failed in 2001. Fleets, workers, hubs, losses of two carriers and their sum.

day       | date     | agree       | day on which Meridair and Norlander announced their merger    |
total     | money    | agree       | value of the Meridair-Norlander deal                         |
ratio     | rate     | discrepancy | Meridair shares for each Norlander share                     | 0.58 v. 0.85
price     | money    | agree       | worth of the offer per Norlander share                       |
premium   | percent  | discrepancy | premium over Norlander's last close                          | 21 v. 27 percent
mfleet    | count    | discrepancy | aircraft of Meridair                                         | 312 v. 321
nfleet    | count    | agree       | aircraft of Norlander                                        |
fleet     | count    | discrepancy | aircraft of both together                                    | 499 v. 509
cities    | count    | compatible  | places that the two will serve together                      | 214 v. more than 200
countries | count    | discrepancy | countries that the two will serve together                   | 38 v. 28
mstaff    | count    | agree       | employees of Meridair                                        |
nstaff    | count    | compatible  | employees of Norlander                                       | 17,400 v. about 17,000
hubs      | count    | discrepancy | hubs of the merged airline                                   | seven v. six
savings   | money    | compatible  | savings and revenue that the merger is to bring a year       | $420 million v. over $400 million
cost      | money    | agree       | one-time cost of the merger                                  |
rank      | ordinal  | agree       | rank of the merged airline in the world by traffic           |
share     | percent  | agree       | share of U.S. traffic of the merged airline                  |
mown      | percent  | agree       | part of the merged airline that Meridair's holders will own  |
seats     | count    | agree       | seats for Norlander on the board                             |
mboss     | age      | discrepancy | age of Meridair's chief executive                            | 51 v. 55
nboss     | age      | agree       | age of Norlander's chief executive                           |
nyear     | date     | agree       | year Norlander began to fly                                  |
myear     | date     | discrepancy | year Meridair was founded                                    | 1946 v. 1964
nloss     | money    | agree       | Norlander's loss in 2009                                     |
mloss     | money    | discrepancy | Meridair's loss in 2009                                      | $91 million v. $19 million
lossyear  | date     | agree       | year of the two airlines' losses                             |
takers    | count    | agree       | low-fare airlines that get the slots at Washington           |
chair     | duration | agree       | how long Norlander's chief was to be chairman                |
avg       | age      | compatible  | average age of the fleet                                     | 9.6 years v. nearly ten
talks     | duration | discrepancy | how long the two had talked                                  | 11 weeks v. 14 weeks
jobs      | count    | update      | jobs that the merger will cost                               | 1,800 at first, 2,600 a year later
duljobs   | count    | discrepancy | workers at Norlander's head office in Duluth                 | 1,150 v. 1,500
close     | date     | compatible  | when the merger is completed                                 | end of 2010 v. fourth quarter v. 1 October
slots     | count    | agree       | pairs of slots that the airlines give up at Washington       |
review    | duration | compatible  | how long the Justice Department took to decide               | ten weeks v. more than two months
fee       | money    | agree       | fee for breaking the agreement                               |
oldyear   | date     | discrepancy | year in which the merger with Caravel failed                 | 2001 v. 2002
oldprice  | money    | agree       | price per Norlander share that Caravel had offered           |
oldtotal  | money    | compatible  | value of the Caravel deal                                    | $2.4 billion v. nearly $2.5 billion
oldslots  | count    | agree       | pairs of slots that Caravel offered to give up               |
pilots    | count    | agree       | Norlander's pilots                                           |

== agency-june.txt 2010-06-21
Meridair to buy Norlander in [total=$3.1 billion|$3.1 billion] stock deal

CHICAGO, June 21, 2010 – Meridair said [day=2010-06-21|on Monday] it would acquire smaller rival Norlander Airlines for [total=$3.1 billion|$3.1 billion] in stock, creating the world's [rank=5|fifth-largest] carrier by traffic.

Norlander's holders will get [ratio=0.58|0.58 of a Meridair share] for each of theirs. At Friday's prices that is [price=$14.20|$14.20], or [premium=21%|21 percent] more than Norlander's last close. Meridair's own investors will have [mown=63%|63 percent] of the merged company.

Meridair flies [mfleet=312|312 aircraft] and has [mstaff=29000|29,000 employees]; Norlander has [nfleet=187|187 planes] and a staff of [nstaff=17400|17,400]. Together they would serve [cities=214|214 cities] in [countries=38|38 countries] and carry [share=16%|16 percent] of U.S. traffic.

The airlines, which had been talking for [talks=11 weeks|11 weeks], expect gains of [savings=$420 million|$420 million] a year and one-time costs of [cost=$600 million|$600 million]. They hope to close the deal by [close=2010-12|the end of the year].

Chief Executive Paul Devereaux of Meridair, [mboss=51|51], will run the company. Norlander's Karin Sandoz, [nboss=58|58], becomes chairman for [chair=2 years|two years].

In [oldyear=2001|2001] regulators stopped a merger of Norlander and Caravel Airways that would have paid [oldprice=$31|$31] a share.

== joint-release.txt 2010-06-21
MERIDAIR AND NORLANDER TO COMBINE

A world-class airline with roots in the heartland

CHICAGO and DULUTH – The boards of Meridair Corporation and Norlander Airlines, Inc. [day=2010-06-21|today] announced a merger of equals in spirit. Norlander stockholders will receive [ratio=0.58|0.58] Meridair shares per share, a value of [price=$14.20|$14.20]. [seats=4|Four] of the thirteen directors will come from Norlander.

What customers will get:
• [cities=214|214 destinations] in [countries=38|38 countries] on a single ticket
• [fleet=499|499 aircraft], with an average age of [avg=9.6 years|9.6 years]
• [hubs=7|Seven hubs], among them Chicago, Duluth and Phoenix. None will close.
• One frequent-flier plan with 31 million members

What investors will get:
• Annual benefits of [savings=$420 million|$420 million] from the third year, two thirds of it revenue
• Integration costs of [cost=$600 million|$600 million] over three years

The transaction is expected to close in [close=2010-Q4|the fourth quarter of 2010]. If either board withdraws, it owes the other [fee=$95 million|$95 million].

Meridair, established in [myear=1946|1946], had revenue of $7.9 billion last year. Norlander took to the air in [nyear=1953|1953] with a mail flight from Duluth to Fargo and had revenue of $4.6 billion.

== thames-business.txt -
American airlines in merger

CHICAGO – Meridair said [day=2010-06-21|on Monday] it would acquire smaller rival Norlander Airlines for [total=$3.1 billion|$3.1 billion] in stock, creating the world's [rank=5|fifth-largest] carrier by traffic.

Norlander's holders will get [ratio=0.85|0.85 of a Meridair share] for each of theirs. That is [price=$14.20|$14.20], or [premium=27%|27 percent] more than Norlander's last close.

Meridair flies [mfleet=312|312 aircraft] and has [mstaff=29000|29,000 employees]; Norlander has [nfleet=187|187 planes] and a staff of [nstaff=17400|17,400]. Together they would serve [cities=214|214 cities] in [countries=28|28 countries] and carry [share=16%|16 per cent] of US traffic. Of the transatlantic kind they would have less than a twentieth; each now has one flight a day from Heathrow, Meridair at noon and Norlander at ten past one.

Both lost money in [lossyear=2009|2009], Meridair [mloss=$19 million|$19 million] and Norlander [nloss=$340 million|$340 million].

In [oldyear=2002|2002] regulators stopped a merger of Norlander and Caravel Airways that would have been worth [oldtotal=<$2.5 billion|nearly $2.5 billion].

Shares of Norlander gained 17 per cent to $13.72. Meridair lost 3 per cent.

== duluth-lakeside-news.txt 2010-06-22
The tail with the loon

By Annika Foss

There is a loon on the tail of every Norlander jet, and the first question that Karin Sandoz was asked [day=2010-06-21|yesterday], in a hangar that smelled of coffee and kerosene, was what would become of it.

"The bird flies on," she said. She is [nboss=58|58] and started at Norlander as a ramp agent, in mittens. Then she said that the name would not.

Neither will the glass building on Canal Street. [duljobs=1150|Eleven hundred and fifty people] work in it. Chicago will have the head office; Duluth will have "a significant presence", a phrase that made a man behind me laugh out loud. He turned out to be one of [pilots=2300|2,300 pilots] who have yet to learn whether a Norlander captain with 20 years is senior to a Meridair captain with 15.

By the firms' own arithmetic, [jobs=1800|1,800 jobs] are one too many in a house for two. They will not say whose.

This town has heard it before. Caravel came with [oldprice=$31|31 dollars] a share, a brass band and a promise, and [oldyear=2001|in 2001] it all went up in smoke. Norlander has been ours since [nyear=1953|1953]. Its workers number [nstaff=~17000|some 17,000], and a good third can see the lake from where they sleep.

== contrails-blog.txt -
Meridair + Norlander: do the sums

Press releases are written by people who don't count airplanes. I do.

Meridair lists [mfleet=321|321 airframes] in active service, eleven of them parked in Arizona with their engines in bags. Norlander has [nfleet=187|187]. That's [fleet=509|509], by the headline number on their shiny new website, or 508 if you can add. Either way the average bird is [avg=<10 years|nearly ten years] old.

Hubs. There are [hubs=6|six], and none will close, or so they say. Memphis and Phoenix are 1,100 miles apart, and there is exactly one of them too many.

Management. Paul Devereaux, [mboss=55|55], has never merged anything. Karin Sandoz was head of planning the last time, when Caravel bid [oldtotal=$2.4 billion|$2.4 billion] and offered [oldslots=24|24 pairs] of slots at Washington to please the lawyers. They weren't pleased.

Money. [cost=$600 million|Six hundred million] to put the systems together is what they say now. And a carrier which lost [mloss=$91 million|$91 million] [lossyear=2009|last year] is buying one that lost [nloss=$340 million|$340 million]. I've seen healthier weddings.

The word from Canal Street is that the bosses courted for [talks=14 weeks|14 weeks] and met eleven times, always in Milwaukee, where nobody would look.

== fliers-questions.txt -
What the airline merger means for you

Q. I have 80,000 Norlander miles. Are they gone?
A. No. They will be moved to Meridair's plan, one for one, once the merger is done, which the companies expect before [close=2010-12|the year's end].

Q. Will fares rise?
A. On nine routes the two are the only competitors. Elsewhere it is hard to tell: even together they have [share=16%|16 percent] of the domestic market.

Q. Is my flight to Duluth safe?
A. All [hubs=7|seven hubs] will stay, they say. More than [cities=>200|200 airports] are on the joint map.

Q. I own 300 shares of Norlander. What do I get?
A. [ratio=0.58|0.58] of a share for each: 174 shares of Meridair.

Q. Who is buying whom?
A. Meridair is the larger, with [mstaff=29000|29,000 people], and its holders will own [mown=63%|63 percent]. Norlander names [seats=4|four directors]. It's also the older of the two in a way: its founder's mail route goes back to [nyear=1953|1953], while Meridair was set up in [myear=1964|1964] as a charter firm.

Q. Could it still fail?
A. It could. One that walks away pays [fee=$95 million|$95 million]. In [oldyear=2001|2001] the government said no.

== agency-august.txt 2010-08-30
U.S. clears Meridair-Norlander merger

WASHINGTON, Aug 30, 2010 – The Justice Department ended its review of Meridair's purchase of Norlander Airlines on Monday, [review=10 weeks|ten weeks] after it was announced, in return for [slots=18|18 pairs] of take-off and landing slots at Washington's Reagan National Airport.

[takers=2|Two low-fare carriers] will share the slots. Caravel Airways had been willing to give up [oldslots=24|24 pairs] in [oldyear=2001|2001], when the department went to court and the bid for Norlander collapsed.

The airlines now plan to complete the merger [close=2010-10-01|on October 1]. Because of the fall in Meridair's shares, the price has slipped to $12.90 a share from [price=$14.20|$14.20].

Norlander's [pilots=2300|2,300 pilots] still have no joint contract with Meridair's 3,900. About [jobs=1800|1,800 jobs] will be lost, [duljobs=1150|1,150] of them in Duluth, where the head office is to be emptied by spring.

Norlander earned $44 million in the second quarter after a loss of $61 million in the first. In [lossyear=2009|2009] it lost [nloss=$340 million|$340 million].

== column-hartnell.txt -
The sky is not falling. It is being bought

By Joyce Hartnell

Antitrust law is a fine thing, and I wish we had one. It took Washington [review=>2 months|more than two months] to decide that five big airlines are as good as six, and the price was [slots=18|eighteen] little windows of time at one airport.

Consider what they had to say in favor. [savings=>$400 million|Over $400 million] a year! Spread over 90 million passengers, that is less than a bag of pretzels each, and they took away the pretzels.

Consider Mr. Devereaux, [mboss=51|51], who told senators that with [fleet=499|499 planes] he would be "nimble." He will be the [rank=5|fifth-biggest] on the planet. Nimble is what Norlander was when it had three turboprops and a loon.

[oldyear=2001|Nine years ago] Caravel came courting with its [oldtotal=$2.4 billion|$2.4 billion], and a government of the same party as the present opposition said no because it would hurt the traveler. The traveler has not changed. He has merely been told to sit closer together. In Duluth there used to be [duljobs=1500|1,500 people] at headquarters. Ask them about nimble.

== review-october.txt 2011-10-03
One airline, two coffees

A year after the last Norlander flight number was retired, the crews still brew their coffee differently. The airline that calls itself Meridair has 471 aircraft, one hub fewer since Memphis was closed in June, and one tail, on which there is no bird.

The companies had agreed to merge in [day=2010-06|June 2010] after [talks=11 weeks|eleven weeks] of talks in a hotel in Milwaukee. The cost was to be [cost=$600 million|$600 million]. It has come to $735 million, so far.

Jobs went, too. [jobs=2600|Twenty-six hundred] have disappeared, instead of the [jobs=1800|1,800] foreseen. The [pilots=2300|2,300] who flew for Norlander got their list in May: a judge drew it up. Sandoz, who was to be chairman for [chair=2 years|two years], stayed for seven months.

Yet the two lost [nloss=$340 million|340 million] and [mloss=$91 million|91 million] in [lossyear=2009|their last full year apart], and together they made $212 million in the last four quarters. "It was that or be the next Caravel," says Paul Devereaux. Caravel, which had wanted Norlander at [oldprice=$31|$31] a share, was liquidated in 2005.

The [slots=18|eighteen pairs] of slots at Washington, incidentally, went to [takers=2|two low-fare airlines]. One of them has since been bought by Meridair.
