# Two bad months of one French carmaker: Velmont's October sales and November job cuts (2008), its January sales and February cuts (2009).
# Sales in Europe and in France, of two months and of rivals, falls of the one and the other, cuts at home and worldwide, the loss and
# last year's profit, posts and takers, rate and term of the state's loan, workers now and then stay apart.

asales    | count    | compatible  | cars that Velmont sold in Europe in October                | 118,400 v. just under 120,000
adown     | percent  | discrepancy | fall of Velmont's European sales in October                | 14.6 v. 16.4 percent
amonth    | date     | agree       | month of those sales                                       |
afrance   | count    | agree       | cars that Velmont sold in France in October                |
afrdown   | percent  | agree       | fall of Velmont's French sales in October                  |
akess     | percent  | agree       | fall of Kessler's sales in October                         |
ashare    | percent  | agree       | Velmont's share of the French market in October            |
amarq     | percent  | agree       | fall of the sales of the Marquise in October               |
acut      | count    | discrepancy | jobs that Velmont will cut in France by the November plan  | 2,700 v. 2,400
acutday   | date     | compatible  | day of the November plan                                   | 20 November v. November
aidle     | duration | discrepancy | how long Vernay stands still in December                   | three weeks v. two weeks
apay      | duration | agree       | wages for those who leave                                  | 24 months are two years
acost     | money    | discrepancy | cost of the November plan                                  | 190 v. 160 million euros
avernay   | count    | discrepancy | workers at Vernay                                          | 4,350 v. 4,530
aopened   | date     | discrepancy | year in which the Vernay plant opened                      | 1962 v. 1964
abegin    | time     | discrepancy | when the works council met                                 | nine v. eight in the morning
astock    | count    | compatible  | unsold cars of Velmont                                     | 310,000 v. some 300,000
idlemonth | date     | agree       | month in which Vernay stands still                         |
afield    | count    | discrepancy | unsold cars on the airfield near Vernay                    | 6,000 v. 8,000
atemp     | count    | agree       | temporary workers let go before                            |
tempmonth | date     | agree       | month in which the temporary workers went                  |
afall     | percent  | agree       | fall of Velmont's shares on the day of the November plan   |
pop       | count    | agree       | inhabitants of Vernay                                      |
ceo       | age      | agree       | age of Velmont's chief executive                           |
ceosince  | date     | discrepancy | year in which Garaudy took over                            | 2006 v. 2005
leblois   | age      | agree       | age of Karim Leblois                                       |
bsales    | count    | compatible  | cars that Velmont sold in Europe in January                | 88,900 v. fewer than 90,000
bdown     | percent  | agree       | fall of Velmont's European sales in January                |
bmonth    | date     | agree       | month of those sales                                       |
bfrance   | count    | compatible  | cars that Velmont sold in France in January                | 34,600 v. about 35,000
bfrdown   | percent  | agree       | fall of Velmont's French sales in January                  |
bprem     | money    | discrepancy | premium for scrapping an old car                           | 1,000 v. 1,500 euros
bage      | duration | agree       | age that a car must have for the premium                   |
bday      | date     | compatible  | day of the results, the February plan and the march        | 11 February v. February
bcut      | count    | agree       | jobs that Velmont will cut worldwide in 2009               |
bcutfr    | count    | agree       | part of these that is in France                            |
bstaff    | count    | agree       | employees of Velmont worldwide                             |
bloss     | money    | agree       | Velmont's loss for 2008                                    |
lossyear  | date     | agree       | year of that loss                                          |
bprofit   | money    | agree       | Velmont's profit for 2007                                  |
bloan     | money    | agree       | loan of the state to Velmont                               |
brate     | percent  | agree       | interest on the loan                                       |
bterm     | duration | agree       | term of the loan                                           |
bplants   | count    | agree       | French plants that Velmont may not close                   |
bbonus    | money    | agree       | bonus that Garaudy gave up                                 |
bmarch    | count    | discrepancy | people in the march at Vernay                              | 2,200 v. 4,000, rival counts
btaken    | count    | update      | workers who have applied to leave                          | 1,450 in February, 2,150 in April
cweight   | measure  | discrepancy | weight of the Cerise                                       | 890 v. 980 kg
cprice    | money    | agree       | lowest price of the Cerise                                 |

== agency-nov-4.txt 2008-11-04
Velmont's European sales fall [adown=14.6%|14.6 pct] [amonth=2008-10|in October]

PARIS, Nov 4, 2008 – European car sales of the French maker Velmont fell [adown=14.6%|14.6 percent] [amonth=2008-10|in October] as buyers put off what they could put off, the company said on Tuesday.

It registered [asales=118400|118,400 cars], against 138,600 twelve months before. At home it did less badly, with a decline of [afrdown=9.2%|9.2 percent] to [afrance=41300|41,300 vehicles] and a market share of [ashare=21.4%|21.4 percent], half a point more than in September.

Demand for the large Marquise collapsed by [amarq=31%|31 percent]. Sales of the small Cerise, built at Vernay in eastern France, slipped 4 percent.

The European market as a whole shrank by 12.7 percent, to its lowest October level since 1993. Germany's Kessler, the market leader, reported a drop of [akess=8.1%|8.1 percent] to 171,000, while Daishin of Japan gained 1.2 percent.

"The order books for November do not look like a recovery," Luc Brissaud, Velmont's finance director, told reporters. He said dealers and parking lots between Spain and Poland now held [astock=310000|310,000 unsold Velmonts], enough for 79 days.

The company, which let [atemp=1100|1,100 temporary workers] go [tempmonth=2008-09|in September], will adapt its production "in a brutal way", he said. Details are to be given to the works council [acutday=2008-11|this month].

Velmont shares, which have lost 58 percent since January, ended 1.7 percent lower at 14.06 euros.

== agency-nov-20.txt 2008-11-20
Velmont to shed [acut=2700|2,700 jobs] in France

PARIS, Nov 20, 2008 – Carmaker Velmont said [acutday=2008-11-20|on Thursday] it would do away with [acut=2700|2,700 posts] in France through voluntary departures and would halt its Vernay factory for [aidle=3 weeks|three weeks] [idlemonth=2008-12|in December].

Those who go will get as much as [apay=24 months|24 months'] wages. The plan will cost the company [acost=190000000 EUR|190 million euros], of which it expects to recover 110 million a year.

Unions, informed at a meeting of the works council that started at [abegin=09:00|9 a.m.] and went on for seven hours, walked out before the end. "They sold us as a family, and families don't send letters," said Karim Leblois, [leblois=44|44], who represents the metalworkers' federation at Vernay.

The plant, with [avernay=4350|4,350 workers], is the largest of [bplants=6|six] that Velmont runs in France. About 900 of the jobs will go there, 650 at Saint-Amblin and the rest at headquarters and in research.

Velmont sold [asales=118400|118,400 cars] in Europe [amonth=2008-10|last month], which was [adown=14.6%|14.6 percent] less than a year earlier. It sits on a stock of [astock=310000|310,000 cars].

Chief Executive Hélène Garaudy, [ceo=56|56], who has run Velmont since [ceosince=2006|2006], said the company had to "live within the market that exists". Its shares dropped [afall=6.3%|6.3 percent].

== letter-from-vernay.txt 2008-11-23
The airfield that filled up

From Our Correspondent in Vernay

November 23, 2008

There has not been a plane on the old military airfield outside Vernay since the Americans left. There are cars. They stand nose to tail in the frost, white, red, silver, with plastic on the seats: [afield=8000|eight thousand] of them, says the farmer next door, who counted the rows because he had time.

They are Cerises, most of them, and they have come a distance of four miles, from a factory that will be shut for [aidle=3 weeks|three weeks] so as not to make any more.

[acutday=2008-11-20|On Thursday] the people who build them were told that [acut=2400|2,400 of Velmont's French employees] are to be talked into leaving. Everybody here knows somebody among the [avernay=4350|4,350] at the plant. It could hardly be otherwise in a town with [pop=19000|19,000 inhabitants]. When the gates opened in [aopened=1962|1962], a bishop blessed the first body to come down the line, and the streets beside it still carry the names of models: rue de la Marquise, impasse du Break.

Karim Leblois, of the metalworkers, is [leblois=44|44] and was born in the second of these. He describes a meeting in Paris, begun at [abegin=08:00|eight in the morning], at which the finance director showed 41 slides and the word "people" appeared on one. "[apay=2 years|Two years' pay] is a lot of money," he says. "It's also [apay=2 years|two years]."

In the Café du Centre a welder of 29, who asked me not to print his name, said that he would take it and open a garage. I asked which makes he would repair. He laughed for quite a while.

== agency-feb-3.txt 2009-02-03
Velmont sales plunge [bmonth=2009-01|in January] despite premium

PARIS, Feb 3, 2009 – Velmont sold [bdown=27.3%|27.3 percent] fewer cars in Europe [bmonth=2009-01|last month] than in the same month of 2008, it said on Tuesday, a second straight fall of more than a quarter.

Deliveries came to [bsales=88900|88,900]. In France, where the government since December has paid [bprem=1000 EUR|1,000 euros] to anyone who has a car of [bage=10 years|ten years] or more scrapped and buys a new one, they were [bfrdown=13.5%|13.5 percent] down at [bfrance=34600|34,600], and the share of the market went up to 22.3 percent from [ashare=21.4%|21.4 percent] [amonth=2008-10|in October].

"Without the premium we'd have lost a third," said a spokesman. One in every two customers who used it at a Velmont dealer bought the Cerise, which costs [cprice=8990 EUR|8,990 euros] in its simplest form.

Kessler recorded a decrease of 21.4 percent to 139,000. The market fell 26.1 percent. [amonth=2008-10|In October], before the worst of the slump, Velmont's sales had contracted by [adown=14.6%|14.6 percent] and Kessler's by [akess=8.1%|8.1].

Velmont reports its results [lossyear=2008|for last year] [bday=2009-02-11|next Wednesday]. Analysts on average predict a net loss of 290 million euros, and some expect further job cuts on top of the [acut=2700|2,700] that the company made known [acutday=2008-11|in November].

== live-feb-11.txt 2009-02-11
Velmont results and job cuts: as it happened

Last updated 1:20 p.m.

7:31 a.m. Here it comes. Velmont lost [bloss=343000000 EUR|343 million euros] [lossyear=2008|last year]. In 2007 it earned [bprofit=885000000 EUR|885 million].

7:34 a.m. And the jobs: [bcut=6200|6,200] to go across the world. That is about one in ten of its [bstaff=61000|61,000 employees].

7:40 a.m. How many in France? The statement says [bcutfr=3100|3,100], but that includes [acutday=2008-11|November's] plan. So what is new here is 400. The rest is Slovakia, Brazil, Turkey.

8:15 a.m. Leblois, the union man at Vernay, on the radio: "[acutday=2008-11|In November] they took an arm. [bday=2009-02-11|Today] they come back for the watch."

9:00 a.m. The stock opens and, of course, rises: plus 3.8 percent. [acutday=2008-11|In November] it went down by [afall=6.3%|6.3].

9:30 a.m. Press conference. Garaudy says she will give up her bonus, [bbonus=710000 EUR|710,000 euros]. "It would have been indecent."

9:52 a.m. Still on the state's loan of [bloan=3000000000 EUR|three billion euros]. Garaudy: "It is a loan, not a gift. At [brate=6%|six percent], believe me, I know it." None of the [bplants=6|six French plants] may be closed for its duration, [bterm=5 years|five years].

10:10 a.m. Applications to leave under the first plan: [btaken=1450|1,450 so far], says Brissaud.

11:45 a.m. A reader asks about sales. [bmonth=2009-01|In January]: [bsales=88900|88,900], down [bdown=27.3%|27.3 percent].

1:20 p.m. They are marching in Vernay. More when we have figures.

== brief-feb-12.txt 2009-02-12
IN BRIEF: Velmont widens job cuts

The French carmaker Velmont will abolish [bcut=6200|6,200 jobs] in 2009, roughly half of them, or [bcutfr=3100|3,100], in France, its chief executive, Hélène Garaudy, told a news conference [bday=2009-02-11|on Wednesday]. A first plan, presented [acutday=2008-11-20|on November 20] and costing [acost=160000000 EUR|160 million euros], concerned France only.

The group slid to a net loss of [bloss=343000000 EUR|343 million euros] [lossyear=2008|for 2008] after a profit of [bprofit=885000000 EUR|885 million]. Revenue fell 9.6 percent to 19.8 billion. No dividend will be paid. It paid 1.50 euros a share last spring.

Government aid for Velmont, agreed on Monday, is to take the form of a loan of [bloan=3000000000 EUR|3 billion euros] over [bterm=5 years|five years], with interest at [brate=6%|6 percent]. Rival Kessler has said that it will complain in Brussels.

In Vernay, where the company's biggest French factory stands, [bmarch=2200|2,200 people] demonstrated after the announcement, according to the police. A delegation was received by Mayor Odile Tanguy, 61. Industry Minister Paul Estrade called on Velmont to "show the same zeal in hiring when times are good".

Some [btaken=1450|1,450 workers] have put themselves down for the first plan, which is open until the end of June. Velmont has [bstaff=61000|61,000 employees].

== motor-mail.txt -
VEL-MON DIEU!
French car giant swings axe on [bcut=6200|6,200]

THEY gave the world the nodding dashboard dog. Now Velmont's workers are being put to sleep.

Loss-making Velmont, which flogged fewer than [bsales=<90000|90,000 motors] in the whole of Europe [bmonth=2009-01|in January], is culling staff from Brest to Bratislava. Boss Hélène Garaudy, [ceo=56|56], waved goodbye to a [bbonus=710000 EUR|€710,000] bonus to soften the blow. She kept the salary.

There was fury at Vernay, home of our favourite shopping trolley, the Cerise. Up to [bmarch=4000|4,000] took to the streets [bday=2009-02-11|on Wednesday], unions said, behind a brass band and a coffin on a roof rack. It's the second kick in the teeth for the plant and its [avernay=4530|4,530 staff], who had already been sent home for [aidle=2 weeks|a fortnight] [idlemonth=2008-12|in December] because nobody wanted what they made.

Here's the daft bit. The Cerise is just the job for a slump. It costs from [cprice=8990 EUR|€8,990]. It weighs a mere [cweight=980 kg|980 kilos] and does 62 miles on a gallon. And thanks to Paris you get [bprem=1500 EUR|€1,500] if you have your old banger crushed, so long as it has [bage=10 years|ten years] on the clock.

Yet at the Vernay airfield some [afield=6000|6,000 of the little darlings] are growing moss. Send a few over here, madame! Our own dealers have a waiting list of five weeks.

== oversteer-blog.txt -
Two months, two axes, one Cerise

I have been going through Velmont's sales sheets so that you don't have to, and I can report that things can always get worse.

Take [amonth=2008-10|October]. I remember the long faces when they came out with a fall of [adown=16.4%|16.4 percent] for Europe. Just under [asales=<120000|120,000 cars]: a disaster, we thought. Big Marquise down [amarq=31%|31 percent], and I'm amazed that it was not 60, since I have driven one. Two weeks later came [acut=2700|2,700 redundancies], or "departures", as the French say, like an airport.

Now take [bmonth=2009-01|January]. Minus [bdown=27.3%|27.3 percent]. About [bfrance=~35000|35,000 cars] in the home market, where [amonth=2008-10|October] had still brought [afrance=41300|41,300] after a drop of [afrdown=9.2%|9.2 percent], and home is where it went well. Cue the next plan.

What do they do wrong? Not the small one. I drove a Cerise for a week. It costs less than my bicycle insurance ([cprice=8990 EUR|8,990 euros], bicycle not included), it weighs [cweight=890 kg|890 kilograms] and it has a gear lever like an umbrella stand. I'd buy it.

They do wrong what everybody did: make cars and hope. There were [astock=~300000|some 300,000] standing around Europe in the fall. You can park them in a row from Paris to Vienna.

And the boss? Garaudy came in [ceosince=2005|2005] with a promise of nine new models. She was [bprofit=885000000 EUR|885 million] in the black, and now she is [bloss=343000000 EUR|343 million] in the red. Somebody owes somebody 1.2 billion.

== interview-leblois.txt -
"You can't weld a premium"

Karim Leblois, [leblois=44|44], has worked at Velmont's Vernay plant since he was 18. He leads the metalworkers there.

How is the mood?
Quiet. [idlemonth=2008-12|In December], when they stopped us for [aidle=3 weeks|three weeks], there was anger. Now people come up to me and ask what a lawyer costs.

How many came to your march [bday=2009-02|in February]?
[bmarch=4000|Four thousand]. I know what the police wrote. We gave out 3,500 badges and ran out of them at the bridge.

The company says that nobody is forced to go.
First they threw out [atemp=1100|eleven hundred temps], with a day's notice. That was [tempmonth=2008-09|September], and nobody wrote about it. Then [acutday=2008-11|in November] they offered [apay=24 months|24 months' wages] to anyone with 20 years. Of course some take it. I'm godfather to a boy whose father took it. They've bought a boat. You can see it from the line.

The state puts in [bloan=3000000000 EUR|three billion].
On condition that they close nothing for [bterm=5 years|five years]. Read it. It says "close". It does not say "empty".

But the Cerise sells.
We made 840 a day before Christmas; now it's 1,020, since they pay [bprem=1000 EUR|a thousand euros] for your old one. And when the premium ends?

You began in 1983.
On the Break. The plant was 21 years old then, it opened in [aopened=1962|'62], and my mother did the seats. There were 7,800 of us. Now we are [avernay=4350|four thousand three hundred and fifty], and a lot of robots.

== archive-sept-2007.txt 2007-09-14
FROM OUR FILES: A small car with large hopes

September 14, 2007

FRANKFURT – At a motor show given over to three-ton cars, the most crowded stand belongs to one that weighs [cweight=890 kg|890 kilograms].

The Cerise, which Velmont presented on Thursday, is 3.41 meters long, has four seats and two cylinders, and will cost [cprice=8990 EUR|8,990 euros] when it goes on sale in February. "We took out everything that you've never used," said Hélène Garaudy, 55, the French company's chief executive since [ceosince=2006|last year], who arrived at the wheel with her knees against the dashboard.

It will be made in Vernay. The factory there, which dates from [aopened=1964|1964], has been given a new paint shop for 210 million euros and is to turn out 190,000 cars a year, all of them Cerises. It has 4,900 workers, and Velmont says that 300 will be added.

Vernay, a town of [pop=19000|19,000] in the east of France, had feared for the plant since the end of the Break, an estate car of which 2.3 million were built.

Ms. Garaudy wants Velmont to sell 1.5 million vehicles a year in 2010, from 1.26 million. Its sales in Europe rose 3.8 percent in August.

Kessler, whose stand is next door, showed a car with twelve cylinders. It drew a smaller crowd, and a better dressed one.

== weekly-analysis-april.txt 2009-04-24
Is the worst over for Velmont?

April 24, 2009

In the winter Velmont was everyone's example. It had sold [bfrance=34600|34,600 cars] in France [bmonth=2009-01|in January], a figure that it had last seen when it was half its present size, and the decline of [bfrdown=13.5%|13.5 percent] flattered it, for there had been a strike of transporters the year before.

This week it reported that sales in the first quarter fell 16 percent in all of Europe, and in March by 4 percent only. The shares are at 17.20 euros. The lowest they reached, on the ninth of March, was 9.85.

Three things have helped. The first is the premium, which Germany has copied and made fatter. The second is the stock of unsold cars, down to 205,000. (There were [afield=6000|six thousand] on an airfield near Vernay at one time; a flying club has asked for it back.) The third is the payroll. Velmont set out to lose [bcut=6200|6,200 people], and to that end is paying [apay=24 months|24 months' wages] to those of its French workers who go; [btaken=2150|2,150] have applied, of the [acut=2700|2,700] it had hoped for when it set [acost=190000000 EUR|190 million euros] aside [acutday=2008-11|in November].

What has not changed is the bill. Interest of [brate=6%|six percent] on the money from the state eats 180 million euros a year, more than half of the [bloss=343000000 EUR|343 million] lost [lossyear=2008|in 2008]. "We will give it back early," says Ms. Garaudy, who was [ceo=56|56] when she asked for it and will be, she promises, no older than 60 when she is rid of it.
