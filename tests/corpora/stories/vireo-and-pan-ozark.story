# One year of two airline stories: Vireo takes over Steuben (June 2006) and Pan Ozark goes bankrupt (October). Fleets of
# three carriers, jets handed back by the merger and by the court, jobs, daily flights before and after, debts, assets and
# loan, pay cuts of three trades, the bankruptcy of 1991 and this one, two rises of shares and two falls stay apart.

aday     | date     | compatible  | day on which Vireo and Steuben announced their merger       | 12 June v. June
aclock   | time     | discrepancy | when Steuben's board voted for the merger                   | 11:40 p.m. v. 10:40 p.m.
abday    | date     | agree       | day on which Steuben's board voted                          |
avalue   | money    | compatible  | worth of the takeover of Steuben                            | $1.74 billion v. about $1.7 billion
aratio   | rate     | agree       | Vireo shares for each Steuben share                         |
aprice   | money    | agree       | worth of the offer for one Steuben share                    |
aprem    | percent  | agree       | premium over Steuben's last close                           |
acup     | percent  | agree       | rise of Steuben's shares on the day of the merger           |
arank    | ordinal  | agree       | rank of the merged airline                                  |
aceo     | age      | discrepancy | age of Dana Pettibone, chief of Vireo                       | 54 v. 57
achief   | age      | agree       | age of Hollis Amberg, chief of Steuben                      |
afleet   | count    | discrepancy | jets of the merged airline                                  | 287 v. 278
avplanes | count    | agree       | jets of Vireo                                               |
acplanes | count    | agree       | jets of Steuben                                             |
acut     | count    | agree       | jets that the merger makes superfluous                      |
acities  | count    | compatible  | cities that the merged airline will serve                   | 131 v. more than 130
avstaff  | count    | agree       | employees of Vireo                                          |
acstaff  | count    | agree       | employees of Steuben                                        |
ajobs    | count    | update      | jobs that the merger will cost                              | 1,450 in June, 2,100 in December
aroutes  | count    | agree       | routes that both merging airlines fly                       |
asave    | money    | agree       | yearly gain expected of the merger                          |
atalk    | duration | discrepancy | how long Vireo and Steuben had talked                       | seven weeks v. nine weeks
afee     | money    | agree       | fee for walking away from the merger                        |
avote    | date     | compatible  | day of the stockholders' votes on the merger                | 18 August v. August
asteuyes | percent  | agree       | share of Steuben's votes for the merger                     |
apilots  | count    | agree       | pilots of Steuben                                           |
abase    | date     | agree       | year in which Steuben began to fly                          |
bday     | date     | agree       | day on which Pan Ozark filed                                |
bclock   | time     | compatible  | when Pan Ozark filed                                        | 4:52 a.m. v. just before five
bdebt    | money    | compatible  | debts of Pan Ozark                                          | $2.9 billion v. close to $3 billion
bassets  | money    | agree       | assets of Pan Ozark                                         |
bcash    | money    | discrepancy | cash that Pan Ozark had left                                | $71 million v. $17 million
bloan    | money    | agree       | loan that keeps Pan Ozark flying                            |
bplanes  | count    | agree       | jets of Pan Ozark                                           |
breturn  | count    | discrepancy | leased jets that Pan Ozark wants to give back               | 31 v. 37
bstaff   | count    | compatible  | employees of Pan Ozark                                      | 11,200 v. more than 11,000
bjobs    | count    | update      | jobs to be cut at Pan Ozark                                 | 1,900 at the filing, 2,700 in December
bmech    | count    | discrepancy | mechanics who lose their work at Calloway                   | 640 v. 460
bpilpay  | percent  | discrepancy | pay cut asked of Pan Ozark's pilots                         | 18 percent v. 16 percent
bcabpay  | percent  | agree       | pay cut asked of Pan Ozark's flight attendants              |
bprice   | money    | agree       | price of a Pan Ozark share on the day of the filing         |
bfall    | percent  | agree       | fall of Pan Ozark's share on the day of the filing          |
bpens    | money    | compatible  | gap in Pan Ozark's pension plans                            | $820 million v. more than $800 million
bloss    | money    | agree       | loss of Pan Ozark in the first half of 2006                 |
bfuel    | money    | agree       | cost to Pan Ozark of each dollar on the price of oil        |
bfound   | date     | discrepancy | year Pan Ozark was founded                                  | 1938 v. 1936
bold     | date     | compatible  | when Pan Ozark first went bankrupt                          | 1991 v. 6 November 1991
bout     | duration | discrepancy | length of Pan Ozark's first bankruptcy                      | 22 months v. 20 months
bjudge   | age      | agree       | age of Judge Naylor                                         |
bceo     | age      | agree       | age of Glen Maddow, chief of Pan Ozark                      |
bdep     | count    | agree       | daily flights from Calloway before the cuts                 |
bdepnew  | count    | agree       | daily flights from Calloway after the cuts                  |
bdrop    | count    | agree       | cities that Pan Ozark gives up                              |
brank    | ordinal  | discrepancy | rank of Pan Ozark                                           | ninth v. eighth
bhang    | measure  | discrepancy | floor of the hangar at Calloway                             | 420,000 square feet v. 240,000
bpayday  | money    | agree       | payroll that Pan Ozark had to meet that week                |
bnth     | ordinal  | agree       | which bankruptcy of Pan Ozark it is                         |
asyear   | date     | update      | when the gains of the merger will be seen                   | from 2008, then not before 2009
bfare    | money    | discrepancy | fare of Pan Ozark's October sale to Denver                  | $79 v. $89

== wire-june.txt 2006-06-12
Vireo to acquire Steuben in [avalue=$1.74 billion|$1.74 billion] airline deal

SAN LIANDRO, Arizona, June 12, 2006 – Vireo Airlines agreed [aday=2006-06-12|on Monday] to take over Steuben Air Lines in an all-stock transaction worth [avalue=$1.74 billion|$1.74 billion], a marriage of desert and Rust Belt that would produce the [arank=6|sixth-largest] carrier in the United States.

Investors in Steuben are to get [aratio=0.64|0.64 of a Vireo share] for each one they hold, or [aprice=$11.52|$11.52] at Friday's close, [aprem=24%|24 percent] above what the stock last fetched. Their shares finished [acup=19%|19 percent] higher at $11.06; Vireo's slipped 5 percent to $17.10.

The combined company, to be called Vireo and run from San Liandro by Chief Executive Dana Pettibone, [aceo=54|54], would operate [afleet=287|287 jets], [avplanes=168|168] of them from its own fleet and [acplanes=119|119] from Steuben's, and reach [acities=131|131 cities] in nine countries. Of its 23,400 people, [avstaff=13800|13,800] now wear Vireo's green. [ajobs=1450|Some 1,450 jobs] will go, most of them in offices, and [acut=26|26 aircraft], all of them more than 20 years old, will be handed back to lessors.

"We overlap on [aroutes=14|14 routes] out of more than 400," Pettibone told reporters. "That's addition, not subtraction." She put the benefits at [asave=$265 million|$265 million] a year from [asyear=2008|2008].

Steuben's board gave its consent at [aclock=23:40|11:40 p.m.] [abday=2006-06-11|on Sunday], at the end of [atalk=7 weeks|seven weeks] of talks that twice broke down over the name. Whichever party walks away owes the other [afee=$50 million|$50 million]. Stockholders of both are due to vote [avote=2006-08|in August], and the Justice Department has to agree.

Mergers among American carriers have a poor record. Of the eight large ones since the industry was freed from price control in 1978, by the count of one consultant, Alan Wexford, three made money within five years. "You marry two payrolls in a day," he said. "It takes a decade to marry two cultures."

Steuben has lost money in four of the past five years, $87 million in the last. Its chief executive, Hollis Amberg, [achief=61|61], will leave with severance of $6.3 million.

== marlow-falls-sentinel.txt 2006-06-13
Blue tails, brown envelopes

By Peggy Standish

The bakery across from the Steuben building on Water Street put out a tray of blue-iced cookies at six yesterday morning, as it does when there is bad news at the airline. They were gone by seven.

Nobody in the building had slept much. The directors had come out of the boardroom on the fourth floor around [aclock=22:40|twenty to eleven] [abday=2006-06-11|on Sunday night], said a guard who saw them file past, "looking like folks coming out of a funeral with a good lunch ahead of them". By breakfast [acstaff=9600|9,600 employees] had read in their mail that they would soon be working for people in Arizona.

Steuben has carried this town's name, or at any rate its river's, since [abase=1947|1947], when Major Roy Steuben flew a surplus transport to Pittsburgh with five passengers and a crate of celery. In the good years it has kept half of Marlow Falls in braces and lake cottages.

What will stay? The simulators, the company says, and the crew base. What won't is anything with a desk. Of [ajobs=1450|the 1,450 positions] to be cut, the mayor reckons that 900 are here.

Hollis Amberg, [achief=61|61], who has run the airline since 2001, faced his workers in the cafeteria at noon. He got one question, from a woman in payroll: had he asked for more? He had, he said. He'd opened at 0.71 of a Vireo share and settled for [aratio=0.64|0.64] after [atalk=9 weeks|nine weeks] of bargaining. It came to [aprice=$11.52|11 dollars and 52 cents], which was [aprem=24%|24 percent] more than the market thought they were worth on Friday.

There are other worries. Steuben's [apilots=1310|1,310 pilots] do not know where they'll be slotted into Vireo's seniority list. "I'm a captain at 44," said Don Reyerson. "By Christmas I may be a co-pilot again, to someone I taught."

The cookies, asked for again at noon, were finished.

== jumpseat-blog.txt -
Green plus blue: some sums from the back row

I have spent the evening with two fleet lists and a cold pizza, so that you needn't.

VIREO. [avplanes=168|168 airplanes], average age nine and a bit, leather seats, no ovens. A staff of [avstaff=13800|13,800] who are, by all accounts, paid on time.

STEUBEN. [acplanes=119|119 airplanes], and I use the word kindly. [acut=26|Twenty-six] will go straight to the boneyard at Kingman, which is at least on Vireo's side of the country.

TOGETHER. The slide they showed analysts says [afleet=278|278]. Somebody at headquarters should buy a calculator, or else they've sold nine while I was eating.

WHERE TO. [acities=>130|More than 130 places], not counting the six that have no tower. The two hubs are Marlow Falls and San Liandro, 1,680 miles apart, and the most profitable route of the pair is neither's home: it is Detroit to Cancún.

WHO. Dana Pettibone, [aceo=57|57], once sold swimming pools. She began at Vireo as head of catering, abolished catering, and was promoted.

HOW MUCH. The papers say [avalue=~$1.7 billion|about $1.7 billion]. It's all in shares, so it's worth whatever you believe. The market believes: Steuben was up [acup=19%|19 percent] at the bell.

WHY NOW. Because there's one sick carrier in the middle of the map, and when it goes somebody will have to fill [bdep=212|212 daily departures] at Calloway. Pan Ozark burned [bloss=$194 million|$194 million] between New Year's and the Fourth of July. (Yes, I've updated this post. Twice.) Every extra dollar on a barrel costs it [bfuel=$9 million|nine million] a year, and it's the only one of the big ten with no hedges at all.

My guess is that the merger was never about Ohio. It was about being large enough, when that day comes, to go shopping.

== brief-vote.txt 2006-08-19
Shareholders back Vireo-Steuben merger

SAN LIANDRO, Aug 19, 2006 – Stockholders of Vireo Airlines and Steuben Air Lines voted [avote=2006-08-18|on Friday] for the merger that the two carriers had proposed [aday=2006-06|in June], removing the last hurdle but one.

At Vireo 97 percent of the votes cast were in favor, at Steuben [asteuyes=88%|88 percent]. A meeting in Marlow Falls lasted three hours and a quarter, most of which was taken up by retired employees.

The Justice Department, which had looked into [aroutes=14|14 routes] on which the two compete, cleared the deal on July 27 on condition that they give up five gates in Detroit. Only the approval of the Department of Transportation is now outstanding.

Vireo expects to complete the purchase by the end of September and to paint the first Steuben jet in October. The two will fly under a single certificate within 18 months. Holders of Steuben will receive [aratio=0.64|0.64 of a share] in Vireo for each of theirs; at Friday's price that was $12.03, or 51 cents more than at the announcement.

Had either meeting said no, its company would have had to pay the other [afee=$50 million|$50 million]. Unions representing Steuben's [apilots=1310|1,310 pilots] and 2,250 flight attendants have yet to agree with their counterparts on seniority.

Analysts said that the larger Vireo would be well placed should Pan Ozark Airways, whose shares have lost two thirds of their value since January, be forced to shrink.

== live-october.txt 2006-10-04
LIVE: Pan Ozark files for bankruptcy

5:31 a.m. It is official. Pan Ozark Airways has asked for protection from its creditors under Chapter 11. The petition was stamped at the federal court in Calloway at [bclock=04:52|4:52 this morning].

5:50 a.m. Flights are operating, says the airline. First bank out, 23 departures, all but one on time.

6:15 a.m. The petition runs to 61 pages. It lists assets of [bassets=$2.1 billion|$2.1 billion] and debts of [bdebt=$2.9 billion|$2.9 billion]. Largest unsecured creditor: the pension agency. Next: Gulf Tri-State Fuel, which is owed $38 million.

6:40 a.m. How close was it? There was [bcash=$71 million|$71 million] in the bank last night, a lawyer for the company tells us. The payroll on Friday is [bpayday=$22 million|$22 million].

7:20 a.m. Line at the ticket counter in Calloway reaches the doors, then the curb. We count roughly 300. Most want to know if the sale is still on: Denver one way for [bfare=$79|$79], through Sunday. It is.

8:05 a.m. Glen Maddow, the chief executive, speaks. "We've been through this once and we came out of it." He means [bold=1991|1991]. He takes no questions.

8:30 a.m. A syndicate has promised a loan of [bloan=$225 million|$225 million], half available today if the judge allows it.

9:34 a.m. Trading opens. Pan Ozark falls from 97 cents to 52. Vireo is up 4 percent.

10:10 a.m. [bjobs=1900|1,900 jobs] to be cut, says a memo. [bdrop=11|Eleven cities] to be dropped by December, Topeka and Shreveport among them.

11:45 a.m. Judge Lorna Naylor takes the bench. She is [bjudge=67|67], likes short sentences and has never had an airline before her. She gives the loan her blessing before lunch.

4:02 p.m. The close: [bprice=$0.38|38 cents], down [bfall=61%|61 percent].

== wire-october.txt 2006-10-05
Pan Ozark in Chapter 11 for [bnth=2|second time] as fuel bites

CALLOWAY, Missouri, Oct 5, 2006 – Pan Ozark Airways, the nation's [brank=9|ninth-largest] carrier, sought bankruptcy protection [bday=2006-10-04|on Wednesday], citing fuel, fares and a pension deficit of [bpens=$820 million|$820 million], and said it would shrink its fleet by more than a fifth.

In a filing made [bclock=<05:00|just before five in the morning], the airline told the court that it owed [bdebt=$2.9 billion|$2.9 billion] and owned [bassets=$2.1 billion|$2.1 billion], much of it in jets that are worth less than the mortgages on them. A loan of [bloan=$225 million|$225 million], arranged over the weekend, will allow it to keep flying.

Of its [bplanes=143|143 aircraft] Pan Ozark means to return [breturn=31|31] to their lessors. Daily departures at Calloway, its hub, are to drop to [bdepnew=160|160] from [bdep=212|212]. The company, with [bstaff=11200|11,200 employees], plans [bjobs=1900|1,900 layoffs]. It will ask pilots to give up [bpilpay=18%|18 percent] of their pay, flight attendants [bcabpay=12%|12 percent] and managers 10.

The maintenance base at Calloway will be closed, putting [bmech=640|640 mechanics] out of work. Heavy checks will go to a contractor in El Salvador.

Chief Executive Glen Maddow, [bceo=49|49], said that each rise of one dollar in the price of crude oil added [bfuel=$9 million|$9 million] to annual costs. The airline lost [bloss=$194 million|$194 million] in the first half.

The stock plunged [bfall=61%|61 percent] to [bprice=$0.38|38 cents]. That of Vireo Airlines, which completed the purchase of Steuben last week, gained 3 percent.

Pan Ozark, founded in [bfound=1938|1938], went through its first reorganization in the wake of the Gulf War. It filed in [bold=1991|1991] and emerged after [bout=22 months|22 months].

Since then it has bought 60 new jets, most of them at the top of the market, and seen a low-fare rival, Prairie Jet, take a quarter of the traffic on its routes to Texas. Talks with the unions about savings of $140 million a year collapsed in July, after 19 meetings.

Bondholders, led by the Boston fund Kittredge, are owed about $610 million. They expect to see between 12 and 20 cents on the dollar, a person who advises them said, adding that it might well be less if the price of oil did not come down before the winter.

== calloway-courier.txt 2006-10-05
In the big hangar, the radio stays off

By Tom Burkhalter

They work to music in Hangar Two, country on weekdays and Motown on Saturday. [bday=2006-10-04|Yesterday] someone reached over and switched it off, and for the rest of the shift all you could hear was ratchets.

It's the largest room in the county, [bhang=420000 sq ft|420,000 square feet] under a roof without a pillar, and since 1969 every Pan Ozark jet has come here once in its life to be taken apart to the ribs. No more. The company went to court [bclock=dawn|before dawn] and by the time the day crew clocked in there was a sheet of paper by the coffee urn. The base will shut. [bmech=460|Four hundred and sixty mechanics] will be let go, along with inspectors, painters and the woman who sews seat covers.

"I read it three times," said Leon Hatch, whose father hung the first propeller in here. "It still said El Salvador."

Pan Ozark is Calloway. It pays a third of the school tax, sponsors the ball team, and gave the hospital a wing in the shape of one. [bstaff=>11000|More than 11,000 people] draw its checks, and though just 4,300 of them live here, it's hard to find a street without a sticker in a rear window. The line took its name from a mountain nobody could find and its first mail contract from a postmaster who was the founder's cousin; that was in [bfound=1936|1936].

It has been broke before. The older men remember [bold=1991|1991], and the [bout=20 months|twenty months] in which they were paid in part with stock. "We papered the break room with it," Hatch said. The stock they got when that was over closed [bday=2006-10-04|last night] at [bprice=$0.38|38 cents].

Upstairs they say that [bdepnew=160|160 flights] a day will be left out of [bdep=212|212]. The council meets tonight, in the gym, because the chamber holds 90. On the agenda is a bond of four million for a second parking deck at the airport.

Hatch is 55 and has a daughter at the state college in her third year. He has been offered a month's pay, and a bus ticket's worth of advice. Next week he'll drive to Tulsa, where somebody is said to be hiring sheet-metal men at two-thirds of what he makes. On the ramp, at dusk, the last bank went out full.

== daily-comet.txt -
PAN-IC STATIONS
It's NO-ZARK as skint airline hits the wall AGAIN

PASSENGERS of busted Pan Ozark were last night being flogged tickets to Denver for [bfare=$89|$89] – by an airline with barely enough dough to fill the tank.

The carrier, [brank=8|eighth-biggest] in the States, tiptoed into bankruptcy [bday=2006-10-04|on Wednesday] while its customers were still in bed. The Comet can reveal that it was down to its last [bcash=$17 million|$17 million]. With a wages bill of [bpayday=$22 million|22 million] falling due, you do the maths.

Drowning in debts of [bdebt=<$3 billion|close to $3billion], bosses are to pack off [breturn=37|37 jets] to the desert, chop [bdrop=11|11 cities] from the map and put the squeeze on the cabin girls, who will see their wages trimmed by [bcabpay=12%|12 per cent]. Pilots are in for a [bpilpay=16%|16 per cent] clip round the ear.

And top dog Glen Maddow, [bceo=49|49]? He flew to court in the company Learjet. It's only 40 miles by road from his ranch.

British holidaymakers who booked with the airline through Gatwick firm SunWest, about 700 of them, have been told to "carry on as normal". Travel agent Bev Tolley, 46, of Crawley, isn't convinced. "Normal was two hours late and no peanuts," she said.

It's the [bnth=2|second belly-flop] for an outfit that calls itself "the friendly nine-to-five". Last time round, shareholders were wiped out and the unions walked off with 28 per cent of the company, plus a seat at the top table.

== union-interview.txt 2006-10-22
"They want the watch and the wrist"

Captain Sheila Dorrance, 52, speaks for Pan Ozark's pilots. We met her in a diner by the cargo gate, a binder at her elbow.

You were here for the last one.

I was a first officer with a new mortgage. It took [bout=22 months|twenty-two months], and I can still tell you what I earned in each of them.

What is the company asking?

[bpilpay=18%|Eighteen percent] off the hourly rate, and four more flying hours a month. They've put it in a motion, so it's no secret. The cabin is down for [bcabpay=12%|twelve], which hurts more if you start from less. And the mechanics for everything.

Management says it has no choice.

Management had a choice in the spring, when oil was at 58 and they were told to hedge. I've seen the memo. Every dollar is [bfuel=$9 million|nine million] to us; it says so on page one.

And the pensions?

The hole is [bpens=>$800 million|over eight hundred million]. If the government takes the plan, a captain who's retired at sixty gets about 28,000 a year. He was promised 90.

Could someone buy you?

You mean Vireo. They've had their wedding, they are busy cutting the cake. [acut=26|Twenty-six airplanes] parked, two seniority lists that don't fit. I don't see Dana Pettibone taking on us as well. She'd like our gates, sure. Gates don't have pensions.

How is the judge?

Fair. She's [bjudge=67|67], she told us, and hopes to see the end of this before she is 70. There was a laugh. It wasn't a joke.

Will you strike?

The binder's not just for show. But who'd we strike against? There are [bplanes=143|143 airplanes] out there, and the banks own 120.

== analysis-december.txt 2006-12-17
Two roads out of the same storm

By Martin Achterberg, aviation editor

December 17, 2006 – The year in which oil touched 78 dollars has sorted American airlines into those that shop and those that are shopped.

In the first class sits Vireo. Half a year after it unveiled its offer for Steuben, on [aday=2006-06-12|June 12], the paint shop at San Liandro turns a blue tail green every four days. The merged carrier, [arank=6|sixth] in the country by traffic, flies [afleet=287|287 jets] to [acities=131|131 cities]. Not all has gone to plan. The number of jobs to be shed has crept up to [ajobs=2100|2,100], mostly because Steuben's [acstaff=9600|staff of 9,600] turned out to have two of many things. The promised [asave=$265 million|$265 million] a year won't be seen before [asyear=2009|2009]. And of the Steuben owners who nodded the deal through [avote=2006-08-18|on August 18] – [asteuyes=88%|88 percent] of the votes – those who kept their Vireo stock have lost a tenth.

In the second class, strapped in, sits Pan Ozark. Ten weeks in the care of Judge Lorna Naylor have brought it a smaller fleet, or will have when the last of the [breturn=31|31 planes] named in its petition are gone; a smaller map, without [bdrop=11|11 cities]; and a smaller payroll. It will be smaller yet: last Tuesday the airline raised the count of layoffs to [bjobs=2700|2,700]. The hangar at Calloway, [bhang=240000 sq ft|240,000 square feet] of it, is to let.

What it hasn't got is a plan. The [bloan=$225 million|$225 million] that it borrowed will last into April. Pilots have offered 11 percent, and the creditors, having looked at assets put at [bassets=$2.1 billion|$2.1 billion], think half of that would be nearer the truth. A draft of one, 188 pages long, was withdrawn on Thursday.

Would a second merger help? Lawyers for the bondholders have sketched one, in which Vireo would take 70 of the remaining jets and all the gates at Calloway, for something like $450 million, and leave the pensions where they lie. Ms. Pettibone has sent her people there four times. She is [aceo=54|54] and has all the time in the world.

There is an irony that was lost on neither headquarters. In [abase=1947|1947], when Major Steuben began, it was with an airplane bought from Pan Ozark, on credit.

== archive-1991.txt 1991-11-07
FROM THE ARCHIVE: Pan Ozark seeks shelter from creditors

CALLOWAY, Missouri, November 7, 1991 – Pan Ozark Airways, crippled by fuel prices, a fare war and the loss of its European routes, filed for bankruptcy [bold=1991-11-06|on Wednesday] in a last-ditch effort to keep its planes in the air.

The airline, with 74 jets and 8,900 workers, listed debts of $1.3 billion, against assets of $940 million. It had $9 million in cash when its lawyers walked into court at ten past three in the afternoon, ten minutes after a bank had refused to extend a credit for the third time.

Chairman Buford Keltner, 64, whose father founded the company in [bfound=1938|1938] with a biplane and a mailbag, said that no flight would be cancelled. He will waive his salary. Employees were asked to accept a cut of 15 percent for all grades, to be repaid in stock.

Pan Ozark lost $118 million in the first nine months of the year. Traffic across the Atlantic, on which it had staked its future by opening flights to Brussels and Milan in 1989, collapsed when the Gulf War broke out in January. Both routes were sold in August, for $33 million.

At the hub travelers took the news in stride. "I flew Eastern, I flew Midway, now I fly this," said Art Bloom, 58, a salesman of valves. "I bring them luck."

The case is expected to take a year. Trading in the shares, last quoted at $1.62, was suspended.
