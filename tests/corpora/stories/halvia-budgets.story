# Two budgets of one small northern parliament, the Landsting of Halvia: the budget of cuts for 2010 (voted on 17 December 2009) and
# that for 2013, with a tax on sugar and on high incomes (first reading 4 December 2012, last 18 December). Votes of three ballots, hours,
# speeches, amendments, spending, cuts and new taxes, deficits and the limit, VAT old and new, top rates old and new, growth forecast in
# September and December, marchers, defectors, the weight of two books stay apart; so does the budget that failed in 1981.

aday     | date     | compatible  | day of the vote on the budget for 2010                         | 17 December 2009 v. December 2009 v. 2009
avote    | score    | discrepancy | vote on the budget for 2010                                    | 77-73 v. 77-71
seats    | count    | agree       | seats of the Landsting                                         |
adebate  | duration | discrepancy | how long the last debate of 2009 went on                       | 16 hours v. 14 hours
aclock   | time     | discrepancy | when the ballot of 2009 was taken                              | 4.50am v. 5.20am
aspend   | money    | agree       | spending in 2010                                               |
acuts    | money    | discrepancy | cuts in the budget for 2010                                    | 9.4 billion v. 4.9 billion marks
adef     | percent  | compatible  | deficit planned for 2010                                       | 4.8 percent v. nearly five
avatold  | percent  | agree       | value-added tax until 2009                                     |
avatnew  | percent  | agree       | value-added tax from 2010                                      |
amin     | age      | discrepancy | age of Ketil Fosnes in 2009                                  | 55 v. 53
aspeech  | duration | compatible  | length of Fosnes's speech                                   | 72 minutes v. over an hour
aamend   | count    | agree       | amendments to the budget for 2010                              |
ademo    | count    | discrepancy | demonstrators outside in 2009                                  | 8,000 (police) v. 12,000 (unions)
ajob     | percent  | agree       | joblessness in 2009                                            |
apay     | percent  | discrepancy | cut of the pay of teachers and nurses                          | 4 percent v. 6 percent
ahosp    | count    | agree       | hospitals to be closed                                         |
arebel   | count    | discrepancy | deputies of the coalition who voted no in 2009                 | two v. three
abook    | measure  | discrepancy | weight of the budget book for 2010                             | 3.1 kg v. 3.7 kg
apizza   | count    | discrepancy | pizzas delivered in the night of 2009                          | 130 v. 180
bday     | date     | compatible  | day of the last vote on the budget for 2013                    | 18 December 2012 v. December v. last month
bvote    | score    | agree       | last vote on the budget for 2013                               |
bfirst   | score    | agree       | vote on the budget for 2013 at first reading                   |
bfday    | date     | agree       | day of the first reading of the budget for 2013                |
bfour    | count    | agree       | deputies of the coalition who did not vote at first reading    |
coal     | count    | agree       | seats of the coalition in 2012                                 |
bdebate  | duration | agree       | how long the last debate of 2012 went on                       |
bspend   | money    | agree       | spending in 2013                                               |
bdef     | percent  | compatible  | deficit planned for 2013                                       | 2.9 percent v. just under 3 percent
blimit   | percent  | agree       | limit of the deficit                                           |
bgrow    | percent  | update      | growth expected in 2013                                        | 1.4 percent in September, 0.9 in December
bthres   | money    | discrepancy | income from which the new top rate is due                      | 600,000 v. 650,000 marks
btopold  | percent  | agree       | top rate of income tax until 2012                              |
btop     | percent  | agree       | top rate of income tax from 2013                               |
bwho     | count    | discrepancy | people who will pay the new top rate                           | 84,000 v. 48,000
bsugar   | money    | agree       | tax on a litre of sweet drinks                                 |
byield   | money    | compatible  | what the tax on sugar will bring in a year                     | 1.2 billion v. more than a billion marks
bforce   | date     | discrepancy | when the tax on sugar comes into force                         | 1 March v. 1 April 2013
bmin     | age      | agree       | age of Solveig Askeland                                        |
bspeech  | duration | agree       | length of Askeland's speech                                    |
bamend   | count    | agree       | amendments to the budget for 2013                              |
bdemo    | count    | compatible  | demonstrators outside in 2012                                  | 3,500 v. thousands
bread    | time     | agree       | when the last ballot of 2012 was taken                         |
old      | date     | compatible  | day on which a budget failed                                   | 11 December 1981 v. 1981
oldvote  | score    | agree       | vote on the budget that failed                                 |

== wire-2009.txt 2009-12-17
Halvia passes austerity budget after all-night debate

SUNDHAMN, Halvia, Dec 17, 2009 – Halvia's parliament approved the harshest budget in the country's recent history by a narrow margin [aday=2009-12-17|on Thursday], raising taxes and cutting pay to rein in a deficit that has frightened lenders.

The Landsting, which has [seats=151|151 seats], voted [avote=77-73|77-73], with one abstention, at [aclock=04:50|4.50am], after a debate of [adebate=16 hours|16 hours]. [arebel=2|Two deputies] of the ruling coalition voted against it.

The budget foresees spending of [aspend=212 billion marks|212 billion marks] in 2010 and cuts of [acuts=9.4 billion marks|9.4 billion]. Teachers and nurses will earn [apay=4%|4 percent] less. Value-added tax will rise to [avatnew=23%|23 percent] from [avatold=20%|20], and [ahosp=7|seven hospitals] will be closed. That should bring the deficit to [adef=4.8%|4.8 percent] of output from 7.1 percent this year, Finance Minister Ketil Fosnes, [amin=55|55], told the house.

"Nobody in this hall was elected to do this," he said in a speech of [aspeech=72 min|72 minutes]. "We'll be forgiven last, if at all."

Outside, police held back some [ademo=8000|8,000 demonstrators], who banged on pots and threw eggs. Nine panes of the parliament's facade were broken, and 31 people were detained. By three o'clock the temperature had fallen to minus 11 degrees, and most of them had gone home.

Among those who stayed was Ester Grindheim, 63, a retired midwife, who had a saucepan in one hand and a grandchild in the other. "I'm not against saving," she said. "I've saved all my life. I'm against being saved."

The opposition Labour Union had put forward [aamend=214|214 amendments], most of which were voted down. Its leader, Gunnar Hegge, called the budget "a bill for a party to which most people weren't asked".

Halvia, a country of 3.1 million that used to live on timber and herring, borrowed heavily abroad before the crisis. Public debt has doubled in three years, to 71 percent of output, and joblessness, at [ajob=8.9%|8.9 percent], is the highest since records began. Two agencies have cut its rating. Talks with the International Monetary Fund on a stand-by loan will go on in January.

== sundhamn-tidende.txt 2009-12-19
The night of the pizzas

By Astri Holmboe

At ten past one, when the deputy for South Skerry had begun to read out the opening hours of the district's libraries, the doors at the rear of the chamber swung open and a boy in a red cap came in with a tower of cardboard boxes. He looked about. "Labour Union?" he asked. Nobody had told him that it was a parliament.

By dawn, [apizza=130|130 pizzas] had crossed the threshold, according to the usher who signed for them. It was that sort of a night. It lasted [adebate=14 hours|fourteen hours], if one leaves out the pause for supper, which nobody took. A deputy of 74 slept beneath her coat. Two others, from opposite benches, completed a jigsaw.

Ketil Fosnes, [amin=53|53], did not eat. The finance minister sat with his hands on a book in blue linen, the budget, all 1,140 pages and [abook=3.1 kg|3.1 kilograms] of it, as if it might be stolen. It'd be an odd thief. There's a rise in the value-added tax in it, from [avatold=20%|20] to [avatnew=23%|23 percent]; [ahosp=7|seven hospitals] that are to shut, one of them in the valley where he was born; and [acuts=9.4 billion marks|9.4 billion marks] less for just about everything.

Those who had come to see him tremble left the gallery early. There was, for once, a queue for its 60 seats; people had brought cushions and, in one case, knitting, which was confiscated at the door on account of the needles.

He had spoken for [aspeech=72 min|an hour and twelve minutes]. His father, 88, listened on the radio, and rang up the porter to say that the boy should stand up straight.

When the board lit up, at [aclock=04:50|ten minutes to five], there were [avote=77-73|77] green lamps and [avote=77-73|73] red. One, that of Bodil Lysne, from the prime minister's own party, stayed dark. She'd been in the washroom, she said afterwards, thinking. [arebel=3|Three] others of the government's benches had thought faster, and pressed red.

Then they went out into the snow, between the policemen, past windows mended with plywood. Somebody had written "[apay=4%|4 %]" on the plywood and, below it, the price of a loaf.

== ekko-tabloid.txt -
PAYDAY ROBBERY!

[ademo=12000|12,000] freeze while fat cats feast

THEY did it in the dark.

As you slept, [avote=77-71|77 deputies] – against [avote=77-71|71] with a spine – stuck their hands in your pocket and took out [acuts=4.9 billion marks|4.9 BILLION marks].

Nurse Turid Lien, 34, from Ward 6, will lose [apay=6%|SIX PERCENT] of a wage on which she brings up twins. "I voted for that man," she sobbed. "I even voted for his father."

VAT-man Fosnes, [amin=55|55], droned on for [aspeech=>1 hour|over an hour] without once saying sorry. Then it was pizza time: [apizza=180|180] of them, we can reveal, the most popular being ham with pineapple. The bill – 19,400 marks – goes to YOU.

Meanwhile, out in the cold, [ademo=12000|12,000 ordinary Halvians] stood up to be counted. The cops counted [ademo=8000|8,000]. They've had their pay cut as well, and it shows.

What your deputies got through while they weren't eating:

* [aamend=214|214 amendments] tabled, 208 binned;
* one game of chess, drawn;
* [adebate=16 hours|16 hours] of hot air, in a room kept at 23 degrees.

Next time Mr. Fosnes drops his budget on your foot, you'll know: it weighs [abook=3.7 kg|3.7 KILOS]. We put it on the scales at a fishmonger's. The cod came to less.

[ajob=8.9%|8.9 percent] of us are out of work. Sadly, [seats=151|151] aren't.

== brief-first-reading.txt 2012-12-05
Halvia budget clears first hurdle

SUNDHAMN, Dec 5 – Halvia's parliament gave its preliminary approval to a budget for 2013 [bfday=2012-12-04|on Tuesday], by [bfirst=76-71|76 votes to 71].

The bill raises the top rate of income tax from [btopold=35%|35 percent] to [btop=38%|38] for those who earn more than [bthres=600000 marks|600,000 marks] ($84,000) a year, and introduces a tax of [bsugar=2 marks|two marks] a litre on sweetened drinks. Spending is put at [bspend=231 billion marks|231 billion marks].

Finance Minister Solveig Askeland, [bmin=41|41], said she would keep the deficit [bdef=<3%|just under 3 percent] of gross domestic product, the [blimit=3%|3-percent] limit that was agreed with the International Monetary Fund. Growth, which in September she had expected to reach [bgrow=1.4%|1.4 percent] next year, is now likely to be [bgrow=0.9%|0.9].

The result was closer than the coalition would have liked: it commands [coal=80|80 seats]. [bfour=4|Four of its deputies] from fishing districts stayed in the corridor, in protest at a higher duty on diesel, according to a spokesman. The duty is expected to be dropped before the final vote [bday=2012-12-18|on 18 December].

Brewers and bottlers have warned that the sugar tax would cost 900 jobs. The health ministry said that sweet drinks accounted for a third of the sugar eaten by teenagers.

== live-2012.txt 2012-12-18
Budget night in the Landsting: live

9.00am We're in. The chair has wished everyone a short day. Laughter.

9.20 Solveig Askeland is up. She's [bmin=41|41], an accountant's daughter, and it's her second budget. Her predecessor but one, Ketil Fosnes, watches from the gallery with a thermos.

9.58 And down again. [bspeech=38 min|Thirty-eight minutes], jokes included. There was one joke.

10.30 In short: outlays of [bspend=231 billion marks|231 billion], a deficit of [bdef=2.9%|2.9 percent], a hair beneath the [blimit=3%|three] that the IMF allows. Diesel has vanished from the bill.

11.45 The opposition has tabled [bamend=96|96 amendments]. We're promised a vote on each.

1.10pm Amendment 14, which would exempt cocoa from the sugar tax, is lost. Groans from the deputy with the cocoa.

2.30 About [bdemo=3500|3,500 demonstrators] in Castle Square, most with a can in their hand, says our reporter. Good humour. A brass band. No eggs yet.

4.15 Who'll pay the new top rate? Askeland says [bwho=84000|84,000 people], "and I know most of them".

6.05 Amendment 61. A deputy has been seen with a pizza. It's been photographed from every side.

7.40 The sugar tax itself is carried, [bsugar=2 marks|two marks] on the litre. It's due from [bforce=2013-03-01|the first of March].

8.10pm That's it. The ballot was at [bread=20:00|eight] sharp: [bvote=80-68|80 for, 68 against], three not voting. [bdebate=11 hours|Eleven hours], and they'll be home for the news.

== wire-2012.txt 2012-12-19
Halvia lawmakers back budget with sugar, wealth taxes

SUNDHAMN, Halvia, Dec 19, 2012 – The parliament of Halvia adopted a budget for next year [bday=2012-12-18|on Tuesday] that taxes soft drinks and high incomes and, for the first time since the financial crisis, brings the country's deficit below the ceiling demanded by its lenders.

The vote was [bvote=80-68|80-68], taken at [bread=20:00|8pm] after [bdebate=11 hours|11 hours] of debate. At first reading, [bfday=2012-12-04|on December 4], the bill had got only [bfirst=76-71|76 votes against 71].

From January, income above [bthres=650000 marks|650,000 marks] will be taxed at [btop=38%|38 percent] instead of [btopold=35%|35], which the government says will affect [bwho=48000|48,000 taxpayers]. The tax on sugar is to follow [bforce=2013-04-01|on April 1] and to yield [byield=1.2 billion marks|1.2 billion marks] a year.

"We have stopped digging," Finance Minister Solveig Askeland, [bmin=41|41], said in an address that took [bspeech=38 min|38 minutes]. "I'd like us to climb out by the stairs."

The deficit is planned at [bdef=2.9%|2.9 percent] of output; the limit in the agreement with the Fund is [blimit=3%|3 percent]. But the plan rests on growth of [bgrow=0.9%|0.9 percent], and economists at Skerry Bank expect no more than half of that. Joblessness has come down to 7.6 percent.

[bdemo=thousands|Thousands] of people, many of them employees of breweries, protested in front of the building. It was peaceful, in contrast to [aday=2009-12|December 2009], when the Landsting passed the budget that began the cuts, by [avote=77-73|77 to 73]. At that time value-added tax was raised to [avatnew=23%|23 percent], where it has remained, and [ahosp=7|seven hospitals] were marked for closing. Five of them have been closed.

Halvia was pushed to the brink of default in 2009 and took a loan of 3.8 billion dollars from the International Monetary Fund a few months later, half of which it has repaid. Officials from the Fund, who visit the capital every quarter, have praised the government for its discipline and asked it to go easy on small firms. Their next visit is planned for February.

Deputies had [bamend=96|96 amendments] in front of them. Eleven were accepted, among them one to keep open a lighthouse.

== ledger-blog.txt -
The Back of the Ledger

A budget is a story that a government tells about next year. Let me compare two.

The first was told [aday=2009-12-17|on the morning of 17 December 2009], at [aclock=05:20|twenty past five], to a house that had not been to bed. I've the book here; the post office weighed it for me, [abook=3.1 kg|3.1 kilos]. Its hero was a number, [acuts=9.4 billion marks|nine point four billion], and the number was a lie, in a good cause. A third of it was things that had been cut already. What really happened was the tax: three points on nearly everything you buy. The deficit was to be [adef=<5%|nearly five percent] and it was 5.6. The pay of nurses and teachers went down by [apay=4%|four percent] and came back up by one.

The second has a lighter book, 2.4 kilos, and a lighter touch. Nobody is being robbed: [bwho=84000|84,000] of us, who clear [bthres=600000 marks|six hundred thousand] or more, pay three points extra on what lies above. Fine. I am one of them and I've bought a smaller cheese.

Then there's sugar. I'm told it will raise [byield=>1 billion marks|more than a billion]. It will, for a year. Then we'll drink water and she'll have a hole. The Danes could tell her.

How did it pass? In the old days by fear. This time by diesel. Strike out one line, and [bfirst=76-71|76 to 71] at the first reading becomes [bvote=80-68|80 to 68]. It's the cheapest majority I have ever seen: 140 million marks, or 35 for each conscience.

One more thing. In [old=1981|1981] a budget failed in this house by [oldvote=74-77|74 to 77], and the government went home. People remember that as chaos. I looked it up. The lights stayed on, the schools were open and the harbour was dredged.

== askeland-interview.txt -
"I wanted to be a vet"

Solveig Askeland, minister of finance, on sugar, sleep and her predecessor's thermos

Your budget was through by [bread=20:00|eight in the evening]. Was that luck?
It was arithmetic. We'd [bamend=96|ninety-six amendments]. Ketil had [aamend=214|two hundred and fourteen] and let everybody speak to each. I like him very much, but he used to be a teacher.

You were a young deputy that night, in [aday=2009|2009].
I was next to the heating. I ate three slices of the famous pizza; there were [apizza=130|a hundred and thirty], by the way, I've seen the invoice. Toward dawn I pressed green and was ashamed and was sure, both.

He spoke for [aspeech=72 min|72 minutes]. You took half.
He had more to apologise for.

The deficit is to be [bdef=2.9%|2.9]. Isn't that cutting it fine?
If you're allowed to drive at fifty, do you drive at thirty?

You've already had to lower the forecast, from [bgrow=1.4%|1.4 per cent growth] to [bgrow=0.9%|0.9].
And I'll lower it again if I must. I'd rather be laughed at in December than in June.

Bottlers call the sugar tax an attack on the poor.
It is [bsugar=2 marks|two marks a litre]. From [bforce=2013-03-01|March 1] a bottle costs what it did in the days of [avatold=20%|20-per-cent] VAT plus a bit. I grew up with nothing in the fridge except milk, and I'm [bmin=41|forty-one] and have all my teeth.

Will you be finance minister in a year?
My [seats=151|151 colleagues] will tell me. About half of them like me on any given day.

== analysis-2013.txt 2013-01-13
Three winters of the knife

By Harald Ravndal
Sundhamn Tidende, January 13, 2013

Ketil Fosnes lives on an island now, keeps nine sheep, and is asked about a night in [aday=2009-12|December 2009] by everyone who gets off the ferry. What he tells them is that it was cold.

It was; but the [ademo=12000|12,000 people] who had come to shout at him, by the reckoning of their unions, were also right about a thing or two. The hospital at Nordvik was closed, and the nearest is now 94 kilometres away. Value-added tax went from [avatold=20%|20 percent] to [avatnew=23%|23], not "for two years", as the bill said. The book spoke of spending [aspend=212 billion marks|212 billion marks]; the final sum was 217.

And it worked. Debt would have passed 100 percent of output without the cuts, by the estimate of the central bank; it peaked at 84. Joblessness, then [ajob=8.9%|8.9 percent], has gone down by more than a point. In the summer of 2011 the country could borrow again, at 6.2 percent.

What it cost is harder to tell. Some 26,000 Halvians, one in eight of them a nurse, have left for Norway and Germany, and the school at Ytterholm has more teachers in its choir than in its classrooms.

So when the Landsting met [bday=2012-12|last month], it was to share out pain of a milder kind. The coalition had come out of the election in between with [coal=80|80 seats], as many as before, and used each of them: [bvote=80-68|80 to 68] was the outcome, [bspend=231 billion marks|231 billion] the sum, and a can of lemonade its symbol. A rise of the top rate to [btop=38%|38 percent] leaves Halvia in the middle of the European field.

Two things haven't changed. The fishing districts still sell their votes dearly. In [aday=2009|2009] it was done by [arebel=2|two] who wouldn't be bought and voted no; now, by [bfour=4|four] who were. And governments still live in dread of the year [old=1981|1981], when one of them lost, [oldvote=74-77|74 votes to 77], over the price of stamps.

Fosnes has read the new book. It took him a morning, he says. "She writes well. There's less of it."

== archive-1981.txt 1981-12-12
From the archive: Government falls over postage

SUNDHAMN, December 12, 1981 – The government of Halvia lost the vote on its budget [old=1981-12-11|yesterday] and resigned within the hour, brought down by a postage stamp.

The Landsting rejected the bill by [oldvote=74-77|77 votes to 74]. It is the first time in the 63 years of the republic that a budget has been thrown out. New elections must be held within 70 days; they are likely on February 7.

The stamp would have cost 90 pfennigs in place of 60. With that, and with a rise of the duty on tobacco by a tenth, Prime Minister Aksel Ulstein had meant to close a gap of 380 million marks. Three deputies of the outer islands, which receive their newspapers by post, went over to the opposition at the end of a debate of nine hours.

Ulstein, 61, took it with a joke. "I'd have written to you about it beforehand," he said, "but I could not afford to."

Until a new budget is in force the state may spend, in each month, a twelfth of what it spent this year: about 2.3 billion marks. Wages and pensions will be paid. The dredging of the harbour, the head of the port said, will go on for as long as there's mud.
