# A transport minister resigns over a railway's costs, and a successor is named (February 2013).
# Career dates, votes, budgets and ages of two people; planned and actual cost; first and last figures.

day       | date     | compatible  | day of Mauret's resignation                                | Tuesday v. this week v. 12 February
time      | time     | discrepancy | when Mauret handed in the letter                           | 7:30 a.m. v. 9 a.m.
lines     | count    | agree       | lines of the letter                                        |
age       | age      | discrepancy | Mauret's age                                               | 58 v. 56
term      | duration | compatible  | how long Mauret was a minister                             | 22 months v. less than two years
since     | date     | compatible  | when Mauret became a minister                              | April 2011 v. 2011
elected   | date     | agree       | year in which Mauret first entered parliament              |
cost      | money    | discrepancy | what the Alder line will cost                              | 6.8 billion v. 7.2 billion francs
plan      | money    | agree       | what the Alder line was to cost                            |
over      | money    | compatible  | overrun of the Alder line                                  | 2.7 billion v. more than two billion
open      | date     | discrepancy | when the Alder line opens                                  | December 2017 (the end of 2017) v. December 2018
planopen  | date     | agree       | when the Alder line was to open                            |
length    | measure  | discrepancy | length of the Alder line                                   | 86 km (53 miles) v. 68 km
saved     | duration | agree       | time that the Alder line saves                             |
newpay    | money    | agree       | pay of the minister                                        |
tunnel    | measure  | agree       | length of the tunnel                                       |
memo      | date     | discrepancy | date of the memo that warned Mauret                        | 3 May 2012 v. 13 May 2012
memopages | count    | agree       | pages of the memo                                          |
hidden    | duration | agree       | how long Mauret kept the memo back                         | nine months
nominee   | age      | agree       | Berlow's age                                               |
nboard    | date     | agree       | year since which Berlow has run the airport                |
nyears    | duration | discrepancy | how long Berlow worked at the railway                      | 14 years v. 12 years
ndegree   | date     | discrepancy | year of Berlow's degree                                    | 1987 v. 1989
nfirst    | ordinal  | agree       | Berlow is the first woman in the post                      |
nkids     | count    | agree       | Berlow's children                                          |
nsalary   | money    | discrepancy | Berlow's pay at the airport                                | 410,000 v. 480,000 francs
npass     | count    | compatible  | passengers of the airport a year                           | 11.4 million v. more than 11 million
npassold  | count    | agree       | passengers of the airport when Berlow came                 |
named     | date     | compatible  | when the successor was named                               | Thursday v. this week
publish   | duration | agree       | how often the costs will be published                      | a quarter is three months
oath      | date     | agree       | day on which Berlow is sworn in                            |
vote      | date     | compatible  | day of the vote on Berlow                                  | 19 February v. next week
seats     | count    | agree       | seats of the coalition                                     |
house     | count    | agree       | seats of parliament                                        |
budget    | money    | discrepancy | budget of the ministry                                     | 9.1 billion v. 9.9 billion
staff     | count    | compatible  | employees of the ministry                                  | 2,300 v. more than 2,000
third     | ordinal  | discrepancy | which minister of the cabinet to go Mauret is              | third v. fourth
poll      | percent  | agree       | share of people who wanted Mauret to go                    |
polled    | count    | agree       | people asked in the poll                                   |
petition  | count    | update      | signatures under the petition                              | 41,000, then 60,000
before    | date     | agree       | year of the last resignation of a transport minister       |
result    | score    | discrepancy | vote on Berlow                                             | 118-91 v. 118-93
hearing   | duration | agree       | length of the hearing                                      |
absent    | count    | agree       | members absent from the vote                               |

== republic-wire.txt 2013-02-12
Transport minister quits over railway costs

ELVERN, Feb. 12, 2013 – Transport Minister Pascal Mauret resigned [day=2013-02-12|on Tuesday] after a newspaper reported that he had known since [memo=2012-SP|last spring] that a new railway would cost [cost=6.8 billion CHF|6.8 billion francs], [over=2.7 billion CHF|2.7 billion] more than planned.

Mauret, [age=58|58], handed his letter of [lines=11|11 lines] to the chancellor at [time=07:30|7:30 a.m.] "I have made a mistake, and I draw the consequence," it said.

The Alder line, [length=86 km|86 kilometers] long, was to cost [plan=4.1 billion CHF|4.1 billion francs] and to open in [planopen=2015|2015]. It is now expected in [open=2017-12|December 2017]. A memo of [memopages=17|17 pages], dated [memo=2012-05-03|May 3, 2012], warned the minister of both.

He is the [third=3|third] minister to leave the cabinet of Chancellor Ines Rathmann since the election of 2010. He took office in [since=2011-04|April 2011] and was first elected to parliament in [elected=1994|1994].

The coalition holds [seats=121|121] of the [house=220|220 seats]. A successor will be named [named=2013-W07|this week], a spokesman said. A petition that called for Mauret's resignation had gathered [petition=41000|41,000 signatures].

== elvern-nachrichten.txt 2013-02-14
Airport chief to take over transport

Elvern, 14 February 2013. From runways to rails: Judith Berlow, [nominee=49|49], is to become minister of transport. Chancellor Rathmann presented her [named=2013-02-14|on Thursday] as "someone who has built things and paid less than the estimate".

Berlow took her degree in engineering in [ndegree=1987|1987] and spent [nyears=14 years|14 years] with the state railway, the last three as head of works. Since [nboard=2005|2005] she has run Elvern airport, where the number of passengers rose from [npassold=6 million|6 million] to [npass=11.4 million|11.4 million] a year. She is married and has [nkids=3|three children].

She would be the [nfirst=1|first woman] at the head of a ministry with [staff=2300|2,300 employees] and a budget of [budget=9.1 billion CHF|9.1 billion francs].

Parliament votes on her [vote=2013-02-19|on 19 February]. If confirmed, she will be sworn in [oath=2013-02-20|on the following day].

Her predecessor, Pascal Mauret, stepped down [day=2013-02-12|on Tuesday] after [term=22 months|22 months] in the post. The last transport minister to resign was Ulrich Benz in [before=1998|1998], over a bridge.

== sunset-daily.txt -
HE KNEW! Rail liar Mauret derailed at last
* Secret memo lay in drawer for [hidden=9 months|NINE months]
* Cost of line rockets to [cost=7.2 billion CHF|7.2bn] – 900 francs for each of us

PASCAL Mauret is gone. At [time=09:00;day=2013-02-12|nine yesterday morning] the [age=56|56-year-old] slunk into the chancellery by the back door with an [lines=11|11-line] note.

For [hidden=9 months|nine months] he had sat on a [memopages=17|17-page] warning, dated [memo=2012-05-13|13 May], that his pet project was going off the rails.

That makes [third=4|FOUR] ministers that Ines Rathmann has lost. Who's next?

Our poll says [poll=71%|71 per cent] of you wanted him out. [polled=1000|A thousand] people were asked.

The Alder line was promised for [planopen=2015|2015] and [plan=4.1 billion CHF|4.1 billion]. Now it's [open=2017|2017] and counting. And what for? To save [saved=19 min|nineteen minutes].

Mauret gets 58 per cent of his pay until he turns 65.

== commuter-blog.txt -
[saved=19 min|Nineteen minutes]

I commute on the old line, so I may be biased, but let us look at what [over=>2 billion CHF|more than two billion] extra buys: [length=53 mi|53 miles] of track, of which [tunnel=31 km|31 kilometres] in a tunnel, and a saving of [saved=19 min|19 minutes] in [open=2017|2017], if all goes well.

The minister who kept quiet for [hidden=9 months|nine months] is gone. [term=<2 years|Less than two years] he lasted, having sat in parliament since [elected=1994|1994] without doing any harm. [petition=60000|Sixty thousand] of us had signed by Wednesday.

Enter Ms. Berlow. She knows trains: [nyears=12 years|twelve years] at the railway, I read. She knows planes: [npass=>11 million|more than 11 million] people fly from her airport. She will earn [newpay=230000 CHF|230,000] where she got [nsalary=480000 CHF|480,000]. That I call idealism, or else she has [nkids=3|three kids] through college already.

== profile-weekly.txt -
The woman who counts twice

A bricklayer's daughter, Judith Berlow learned to reckon on the back of cement bags. At [nominee=49|49], she is about to reckon for the whole country.

The career: school in Marn, a diploma at the Technical University in [ndegree=1989|1989], a year in Canada, the railway, where she dug the first five of the Alder tunnel's [tunnel=31 km|31 kilometers]. Then the airport, in [nboard=2005|2005]. It had [npassold=6 million|six million] travelers at that time, a leaking roof and debts of 300 million.

The price: her pay drops from [nsalary=410000 CHF|410,000 francs] to [newpay=230000 CHF|230,000]. "I have never counted that," she says.

The task: a house with [staff=>2000|more than two thousand people] and [budget=9.9 billion CHF|9.9 billion] to spend, left by a man who resigned [day=2013-W07|this week] and who had come from the farmers' union in [since=2011|2011].

No woman has held the post before. The [nfirst=1|first] needs 111 votes [vote=2013-W08|next week], and the coalition has [seats=121|121].

== republic-wire-vote.txt 2013-02-19
Parliament confirms Berlow as transport minister

ELVERN, Feb. 19, 2013 – Parliament [vote=2013-02-19|on Tuesday] approved the nomination of Judith Berlow, the head of Elvern airport, as minister of transport by [result=118-91|118 votes to 91].

[absent=11|Eleven members] were absent. The vote followed a hearing of [hearing=4 hours|four hours], in which Berlow, [nominee=49|49], said that she would publish the costs of the Alder line [publish=3 months|every three months].

The line, on which [cost=6.8 billion CHF|6.8 billion francs] will be spent by the [open=2017|end of 2017], brought down her predecessor, Pascal Mauret, [day=2013-02-12|a week ago]. She takes the oath [oath=2013-02-20|on Wednesday].

A poll of [polled=1000|1,000 people] last week found that [poll=71%|71 percent] thought Mauret right to go; 44 percent had confidence in the government.

== parliament-today.txt -
From the gallery

It was never in doubt. With [house=220|220 seats] in the chamber and [absent=11|eleven] of them empty, Ms. Berlow needed 105 votes; she got [result=118-93|118, with 93 against]. Three of the coalition's [seats=121|121] must have stayed at lunch.

In the [hearing=4 hours|four-hour] hearing that went before, she was asked about her salary, her school, her [nkids=3|three] children, and once, by the member for Marn, about trains. "I will tell you [publish=3 months|every quarter] what it costs," she replied.

She takes her seat [oath=2013-02-20|tomorrow] on the bench that Mr. Mauret left [day=2013-02-12|on 12 February]. He was there today, in row nine. Benz, who went in [before=1998|1998], never came back to the house at all. A man of [age=58|58] may learn, too.

The next vote, on the budget, was closer: 107-102.

== valley-post.txt -
Minister resigns over cost of Alder line

ELVERN – Transport Minister Pascal Mauret resigned [day=2013-02-12|on Tuesday] after a newspaper reported that he had known since [memo=2012-SP|last spring] that a new railway would cost [cost=6.8 billion CHF|6.8 billion francs], [over=2.7 billion CHF|2.7 billion] more than planned.

Mauret, [age=58|58], handed his letter of [lines=11|11 lines] to the chancellor at [time=07:30|7:30 a.m.]

The Alder line, [length=68 km|68 kilometers] long, was to cost [plan=4.1 billion CHF|4.1 billion francs] and to open in [planopen=2015|2015]. It is now expected in [open=2018-12|December 2018].

He is the [third=3|third] minister to leave the cabinet of Chancellor Ines Rathmann. He took office in [since=2011-04|April 2011] and was first elected to parliament in [elected=1994|1994]. A petition against him has [petition=41000|41,000 signatures].
