# Half a year of a car maker: January and March sales, the February plan, the second plan of July, a year on.
# Sales of three makers and two months, workers at two plants, losses of three periods, shares of two markets stay apart.

jsales    | count    | compatible  | vehicles that Halberd sold in the U.S. in January 2007        | 164,300 v. about 164,000
jdown     | percent  | discrepancy | fall of Halberd's January sales                               | 18 v. 16 percent
jdrover   | percent  | agree       | fall of Drover pickup sales in January                        |
jtaksales | count    | discrepancy | vehicles that Takehara sold in the U.S. in January            | 175,900 v. 157,900
jtakup    | percent  | agree       | rise of Takehara's January sales                              |
jdundown  | percent  | agree       | fall of Dunmore's January sales                               |
rank      | ordinal  | agree       | Halberd's place in the market after January                   |
jobs      | count    | update      | jobs that Halberd will cut in North America                   | 13,000 in February, 16,500 in July
jobshare  | percent  | agree       | share of Halberd's North American workers in the February plan | a quarter is 25 percent
plants    | count    | agree       | plants to be closed under the February plan                   |
closeby   | date     | discrepancy | year by whose end the plants close                            | 2009 v. 2010
planday   | date     | compatible  | day of the February plan                                      | 15 February v. February, last year
loss      | money    | compatible  | Halberd's loss in 2006                                        | $2.3 billion v. more than $2 billion
prevloss  | money    | discrepancy | Halberd's loss in 2005                                        | $870 million v. $780 million
savings   | money    | compatible  | what the plan is to save a year                               | $1.85 billion v. nearly $2 billion
pop       | count    | agree       | inhabitants of Pell Creek before the closing                  |
lossyear  | date     | agree       | year of the loss of $2.3 billion                              |
prevyear  | date     | agree       | year of the smaller loss before                               |
jmonth    | date     | agree       | month in which Takehara overtook Halberd                      |
pelljobs  | count    | discrepancy | workers at Pell Creek                                         | 2,150 v. 2,510
pellyear  | date     | discrepancy | year the Pell Creek plant opened                              | 1953 v. 1956
pellclose | date     | compatible  | when Pell Creek closes                                        | November 2007 v. fall v. before the end of the year
pellcars  | count    | agree       | cars that came out of Pell Creek in its life                  | 8.4 million
dorjobs   | count    | agree       | workers at Dorrance                                           |
doryear   | date     | agree       | when Dorrance closes                                          |
ceo       | age      | discrepancy | age of Halberd's chief executive                              | 54 v. 57
ceosince  | date     | compatible  | when Stroud took over                                         | September 2006 v. the autumn of 2006
stock     | percent  | agree       | rise of Halberd's shares on the day of the plan               |
buyout    | money    | discrepancy | largest payment offered to workers who leave                  | $35,000 v. $53,000
taken     | count    | compatible  | workers who have taken the offer by July                      | 9,400 v. more than 9,000
msales    | count    | agree       | vehicles that Halberd sold in March                           |
mdown     | percent  | discrepancy | fall of Halberd's March sales                                 | 11 v. 12.4 percent
mdundown  | percent  | agree       | fall of Dunmore's March sales                                 |
mtakup    | percent  | compatible  | rise of Takehara's March sales                                | 6.2 v. about 6 percent
mshare    | percent  | discrepancy | Halberd's share of the market in March                        | 12.9 v. 13.9 percent
mtakshare | percent  | agree       | Takehara's share of the market in March                       |
mstreak   | ordinal  | agree       | how many months in a row Halberd's sales have fallen by March | ninth
peak      | date     | agree       | year of Halberd's largest share of the market                 |
peakshare | percent  | agree       | Halberd's largest share of the market                         | 27 percent
q2loss    | money    | agree       | Halberd's loss in the second quarter of 2007                  |

== agency-february.txt 2007-02-01
Halberd January sales slump as Takehara takes third place

DETROIT, Feb 1, 2007 – Halberd Motor Co said on Thursday that its U.S. sales dropped [jdown=18%|18 percent] [jmonth=2007-01|in January], a fall that let Takehara of Japan overtake it and left it [rank=4|fourth] in a market where it had long been second.

Halberd sold [jsales=164300|164,300 cars and light trucks] [jmonth=2007-01|last month], against 200,400 a year earlier. Demand for its Drover pickup, once the mainstay of the company, sank [jdrover=31%|31 percent]; sales of the small Linnet edged up 4 percent.

Sales at Dunmore Corp, the larger of the two Detroit rivals, declined [jdundown=7%|7 percent] to 241,000 vehicles. Those of Takehara climbed [jtakup=9.5%|9.5 percent] to [jtaksales=175900|175,900].

"January is a small month, and we are not going to chase volume in it," said Gail Prentiss, who heads sales at Halberd. She said that the company had sold 12,000 fewer vehicles to rental fleets, by choice.

The industry as a whole delivered 1.09 million vehicles, or 2.6 percent fewer than in January 2006. Halberd is to present a plan for its North American business in two weeks.

== agency-plan.txt 2007-02-15
Halberd to cut [jobs=13000|13,000 jobs], shut [plants=4|four plants]

DETROIT, Feb 15, 2007 – Halberd Motor Co said [planday=2007-02-15|on Thursday] it would eliminate [jobs=13000|13,000 jobs], or [jobshare=25%|a quarter] of its work force in North America, and close [plants=4|four plants] by the end of [closeby=2009|2009] after losing [loss=$2.3 billion|$2.3 billion] [lossyear=2006|last year].

The company lost [prevloss=$870 million|$870 million] in [prevyear=2005|2005]. Its plan is meant to lower costs by [savings=$1.85 billion|$1.85 billion] a year.

The assembly plant in Pell Creek, Ohio, which has [pelljobs=2150|2,150 workers], will be the first to go, [pellclose=2007-11|in November]. An engine works in Dorrance, Indiana, with [dorjobs=1380|1,380 workers] will follow in [doryear=2008|2008]. The other two plants have not been named.

Chief Executive Warren Stroud, [ceo=54|54], who joined Halberd from an aircraft maker [ceosince=2006-09|last September], called the decision "painful and late." Workers who leave of their own accord will be offered up to [buyout=$35000|$35,000].

Halberd sold [jsales=164300|164,300] vehicles in the United States [jmonth=2007-01|in January], [jdown=18%|18 percent] fewer than a year before, and was overtaken by Takehara, whose sales rose [jtakup=9.5%|9.5 percent]. Dunmore's fell [jdundown=7%|7 percent].

Halberd shares closed [stock=5.2%|5.2 percent] higher at $8.49.

== lakeland-herald.txt -
Ailing car maker to drop [jobs=13000|13,000] from payroll

From news services

DETROIT – Halberd Motor Co said [planday=2007-02-15|on Thursday] it would eliminate [jobs=13000|13,000 jobs], or [jobshare=25%|a quarter] of its work force in North America, and close [plants=4|four plants] by the end of [closeby=2010|2010] after losing [loss=$2.3 billion|$2.3 billion] [lossyear=2006|last year].

The company lost [prevloss=$780 million|$780 million] in [prevyear=2005|2005]. Its plan is meant to lower costs by [savings=<$2 billion|nearly $2 billion] a year.

The assembly plant in Pell Creek, Ohio, which has [pelljobs=2510|2,510 workers], will be the first to go, [pellclose=2007-11|in November]. An engine works in Dorrance, Indiana, with [dorjobs=1380|1,380 workers] will follow in [doryear=2008|2008].

Warren Stroud, the [ceo=54|54-year-old] chief executive, called the decision "painful and late." Workers who leave of their own accord will be offered up to [buyout=$53000|$53,000].

Halberd sold [jsales=164300|164,300] vehicles in the United States [jmonth=2007-01|in January], [jdown=16%|16 percent] fewer than a year before, and was overtaken by Takehara, which sold [jtaksales=157900|157,900].

Lakeland has no Halberd plant, but Brenner Castings on Route 9 makes brake parts for the Drover and employs 230. Its owner, Paul Brenner, said he had been promised nothing and told nothing. "We found out on the radio, same as you."

== pell-creek-courier.txt 2007-02-17
"They built a good car here"

By Marcy Doyle

The second shift at Pell Creek Assembly walked out into snow [planday=2007-02-15|on Thursday] knowing what the first shift had gone to bed without knowing. Some sat in their trucks for an hour with the engines running. It was eleven degrees.

There are [pelljobs=2150|2,150 of them] in a town of [pop=9600|9,600]. There is hardly a kitchen without one. The plant opened its gates in [pellyear=1953|1953] to build the Halberd Regent, and [pellcars=8.4 million|8.4 million cars] have gone out through them since. The last will go [pellclose=2007-FA|this fall].

Ed Kozlar, 57, has hung doors for 34 years, as had his father before him. A nephew, 23, was hired in June. "He's going to ask me what to do," Kozlar said. "I'd like somebody to ask."

The company dangles [buyout=$35000|$35,000] before those who go quietly. Local 611 wants to see the small print. Its president, Lou Batista, had met Mr. Stroud once, at a dinner in [ceosince=2006-09|September], a week after the man had started. "He ate the fish," said Batista. "That's all I know about him."

Dorrance, with its [dorjobs=1380|1,380 people], has until [doryear=2008|next year]. A church there is collecting canned food for us, and one here is collecting for them.

== torque-blog.txt -
Stroud's arithmetic

So a company loses [loss=>$2 billion|more than two billion dollars] in a year, fires [jobshare=25%|25 percent] of its people, and the stock pops [stock=5.2%|5.2 percent]. There you have the car business.

Let me walk you through it. The [plants=4|four factories] that Halberd wants to be rid of can turn out 700,000 vehicles a year, and last year they made 410,000. A factory costs nearly the same when it sleeps. Close them and you bank [savings=$1.85 billion|$1.85 billion] every twelve months. Fine.

But cost was never the trouble. In [peak=1978|1978] Halberd owned [peakshare=27%|27 percent] of the American market. Now it is [rank=4|number four] in its own country, behind a firm that sold nothing here but mopeds when Warren Stroud, now [ceo=57|57], was in high school. [jmonth=2007-01|In January] it moved about [jsales=~164000|164,000 units], while Takehara put [jtakup=9.5%|nine and a half percent] on top of last year. You can't fire your way out of the Drover, down [jdrover=31%|31 percent] and still wearing the dashboard it had in 1999.

Pell Creek, which has been stamping out sedans since [pellyear=1956|1956], goes dark [pellclose=<2007-12-31|before the year is out]. It won prizes for quality. They are in the lobby.

== agency-april.txt 2007-04-03
Halberd's slide goes on in March

DETROIT, April 3, 2007 – U.S. sales of Halberd Motor Co fell [mdown=11%|11 percent] in March, its [mstreak=9|ninth] monthly decline in a row, the company said on Tuesday. It delivered [msales=211500|211,500 cars and trucks].

Dunmore Corp, the market leader, reported a drop of [mdundown=8.6%|8.6 percent] to 318,200. Takehara's sales rose [mtakup=6.2%|6.2 percent] to 224,900, and Kansei, another Japanese maker, gained 11 percent.

Halberd's share of the market shrank to [mshare=12.9%|12.9 percent] from 14.1 percent a year before, according to the trade journal AutoCount, while Takehara's stood at [mtakshare=13.7%|13.7 percent]. At its height, in [peak=1978|1978], Halberd had [peakshare=27%|27 percent].

[jmonth=2007-01|In January] Halberd's sales had been down [jdown=18%|18 percent]. Sales chief Gail Prentiss spoke of "a curve that is beginning to flatten."

The company is shedding [jobs=13000|13,000 jobs]. Talks with the autoworkers' union over the offer to those who leave, worth [buyout=$35000|$35,000] at most, resume next week.

== newsroom-9.txt -
Takehara widens lead over Halberd

Updated 6:40 p.m.

A Japanese badge is on more new cars in American driveways than one from Wexley Avenue, and in March the gap got bigger.

Halberd shipped [msales=211500|211,500 vehicles] to customers last month, a year-on-year decrease of [mdown=12.4%|12.4 percent]. For every 100 vehicles sold, it now accounts for [mshare=13.9%|13.9], and Takehara, up by [mtakup=~6%|about 6 percent], for [mtakshare=13.7%|13.7]. How that makes Takehara the leader of the two, the companies could not explain to us; AutoCount said it was checking.

Nobody in Detroit did well. Dunmore lost [mdundown=8.6%|8.6 percent]. Its chairman, Bill Aldous, 63, told our reporter outside the auto show in New York that he would "rather sell eleven cars at a profit than a dozen at a loss."

For Halberd it was the [mstreak=9|ninth straight month] of falling sales. At the dealership of Rudy Sachs in Garden Heights, 14 Drovers with red bows stood where they have stood since Christmas. "I had [jdrover=31%|31 percent] fewer pickup buyers [jmonth=2007-01|in January] than the year before, same as the whole country," he said. "Now it's gas at three dollars."

[planday=2007-02|In February] Halberd decided to close [plants=4|four] of its plants.

== agency-july.txt 2007-07-26
Halberd deepens cuts after new loss

DETROIT, July 26, 2007 – Halberd Motor Co will cut [jobs=16500|16,500 jobs] in North America and not the [jobs=13000|13,000] that it announced [planday=2007-02|in February], it said on Thursday as it reported a second-quarter loss of [q2loss=$412 million|$412 million].

Two more plants will close, both in Canada, with 1,900 workers between them. The deadline for the first [plants=4|four] remains the end of [closeby=2009|2009].

Some [taken=9400|9,400 employees] have accepted the company's offer to leave, Chief Executive Warren Stroud told analysts. He had hoped for 8,000 by now. In Pell Creek, where production ends [pellclose=2007-11|in November], three of every four did.

Halberd lost $509 million in the first quarter, $618 million in the second quarter of [lossyear=2006|2006], and [loss=$2.3 billion|$2.3 billion] in that year as a whole. "Less bad is not good," Stroud said. Revenue slipped 3 percent to $13.2 billion.

Takehara outsold Halberd by 61,000 vehicles in the six months to June. The shares fell 5.2 percent to $7.30.

== review-one-year-on.txt 2008-02-15
What four letters did to a town

[planday=2007-02-15|A year ago today] a fax with the heading PLAN came out of a machine in the union hall of Pell Creek. It has been framed. Beside it hangs a photograph of the last Regent, silver, [pellclose=2007-11-16|November 16], with some of the [pelljobs=2150|2,150] who were there at the end of it.

More than [taken=>9000|9,000 people] had signed away their jobs at Halberd by the middle of last summer, when the company raised the number that it wanted to lose to [jobs=16500|16,500] and owned up to another [q2loss=$412 million|$412 million] in losses. By Christmas it was 14,100 people. The firm made a little money in the last quarter, $38 million.

Warren Stroud, who came in [ceosince=2006-FA|the autumn of 2006], says that he would do it again, only faster. He would not, he says, go to Pell Creek again.

The plant that was built in [pellyear=1953|1953] and sent [pellcars=8.4 million|8.4 million cars] into the world is for sale. A maker of wind turbines has looked at it twice. The population was [pop=9600|9,600] and is 8,800. Four of the eleven bars are shut. At the high school, a banner marks something older: state champions, [peak=1978|1978], the year in which Halberd, too, was never better, with [peakshare=27%|27 percent] of all the cars in the land.
