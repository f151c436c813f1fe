# Two rounds of bids for one chip designer: Harwick's offer for Quillon in March 2010, refused; Tessaro's offer in August and
# Harwick's second in September, accepted. Prices, premiums (over a close, over an average, over March), totals, loans, fees
# of the one side and the other, calls at the same hour, cores of three chips, staff of the two firms and of two years stay apart.

aday      | date     | compatible  | day of Harwick's first offer                                 | 9 March v. March
aprice    | money    | agree       | first offer of Harwick per share                             |
atotal    | money    | compatible  | worth of the first offer                                     | $1.61 billion v. about $1.6 billion
aprem     | percent  | discrepancy | premium of the first offer over the last close               | 31 v. 34 percent
aclose    | money    | agree       | price of Quillon's shares before the first offer             |
aup       | percent  | agree       | rise of Quillon's shares on the day of the first offer       |
aend      | money    | agree       | price of Quillon's shares at the end of that day             |
arej      | date     | compatible  | day on which Quillon's board refused the first offer         | 22 March v. March v. the spring
aboard    | count    | discrepancy | directors of Quillon                                         | nine v. eight
ameet     | count    | discrepancy | meetings of the two chief executives before the first offer  | four v. three
await     | duration | compatible  | how long Quillon took to answer the first offer              | 13 days v. almost two weeks
adrop     | date     | compatible  | day on which Harwick dropped its first offer                 | 16 April v. April
acall     | time     | discrepancy | when Harwick's conference call in March began                | 8:30 v. eight in the morning
qstaff    | count    | discrepancy | employees of Quillon                                         | 2,340 v. 2,430
hstaff    | count    | agree       | employees of Harwick                                         |
qrev      | money    | compatible  | Quillon's revenue in 2009                                    | $548 million v. more than $540 million
revyear   | date     | agree       | year of Quillon's revenue of $548 million                    |
cores     | count    | agree       | cores of the Kestrel                                         |
coresnext | count    | discrepancy | cores of the Merlin                                          | 100 v. 120
die       | measure  | discrepancy | size of the Kestrel                                          | 420 v. 402 square millimeters
qfound    | date     | discrepancy | year in which Quillon was founded                            | 1996 v. 1998
friends   | count    | agree       | friends with whom Desrochers founded Quillon                 |
qceo      | age      | discrepancy | age of Quillon's chief executive                             | 49 v. 47
hceo      | age      | agree       | age of Harwick's chief executive                             |
stake     | percent  | agree       | Larkspur's stake in Quillon                                  |
patents   | count    | compatible  | patents of Quillon                                           | 1,150 v. over a thousand
qcash     | money    | agree       | Quillon's cash                                               |
dove      | money    | agree       | what Quillon paid for Dovetail                               |
doveyear  | date     | discrepancy | year in which Quillon bought Dovetail                        | 2006 v. 2007
tday      | date     | compatible  | day of Tessaro's offer                                       | 30 August v. August
tprice    | money    | agree       | Tessaro's offer per share                                    |
ttotal    | money    | agree       | worth of Tessaro's offer                                     |
tclose    | money    | agree       | price of Quillon's shares before Tessaro's offer             |
bday      | date     | compatible  | day on which the agreement with Harwick was made known       | 13 September v. September v. the fall
bprice    | money    | agree       | second offer of Harwick per share                            |
btotal    | money    | compatible  | worth of the second offer                                    | $2 billion v. just over $2 billion v. £1.3bn
bprem     | percent  | agree       | premium of the second offer over the price before Tessaro's  |
bpremall  | percent  | agree       | premium of the second offer over the price before the first  |
bfee      | money    | discrepancy | fee that Quillon owes if it takes another offer              | $62 million v. $68 million
bjobs     | count    | update      | jobs that Harwick will cut at Quillon                        | 150 in September, 210 in December
bsave     | money    | agree       | savings that Harwick expects a year                          |
bvote     | date     | compatible  | day of the vote of Quillon's shareholders                    | 10 November v. November
byes      | percent  | agree       | share of the votes in favor                                  |
bhours    | duration | discrepancy | how long the last talks took                                 | 14 hours v. 16 hours
bmatch    | duration | agree       | time that Tessaro has to match the second offer              |
bloan     | money    | agree       | loan for the second offer                                    |
bclosed   | date     | agree       | day on which the purchase was completed                      |

== wire-march-9.txt 2010-03-09
Harwick offers [atotal=$1.61 billion|$1.61 billion] for chip designer Quillon

POMEROY, Texas, March 9, 2010 – Harwick Devices Inc offered [aday=2010-03-09|on Tuesday] to buy Quillon Semiconductor for [aprice=$21.50|$21.50] a share in cash, going public with a proposal that the smaller company had twice declined to discuss.

The bid is worth [atotal=$1.61 billion|$1.61 billion] and represents a premium of [aprem=31%|31 percent] to Quillon's last closing price of [aclose=$16.40|$16.40]. Measured against the average of the past 30 days, Harwick said, it is 24 percent.

Quillon, which is based in Alder Falls, Oregon, and employs [qstaff=2340|2,340 people], designs processors with as many as [cores=64|64 cores] for the routers of telephone companies. Its revenue [revyear=2009|last year] was [qrev=$548 million|$548 million]. Harwick, with a work force of [hstaff=11200|11,200] and sales of $3.9 billion, makes mostly the simpler parts that sit around such chips.

"We have been knocking on this door since November," Dale Kittredge, Harwick's [hceo=58|58-year-old] chief executive, told analysts on a conference call that began at [acall=08:30|8:30 a.m.] Eastern time. He said that he had met Anita Desrochers, his counterpart at Quillon, [ameet=4|four times] over the winter.

In a statement, Quillon said its [aboard=9|nine directors] would study the offer and asked shareholders to do nothing in the meantime. Its shares jumped [aup=27.4%|27.4 percent] to [aend=$20.89|$20.89], while Harwick's fell 2.8 percent.

Harwick would pay out of its own pocket and with a loan of $700 million. The hedge fund Larkspur Capital, which owns [stake=9.7%|9.7 percent] of Quillon, called the price "a start."

== alder-falls-beacon.txt 2010-03-10
On Mill Street, everyone has a calculator out

By Joan Petrakis, Beacon staff

The espresso machine in the lobby of Quillon Semiconductor ran out of beans at ten [aday=2010-03-09|on Tuesday morning]. "Nobody was working, so everybody was drinking," said Curt Malloy, 34, who tests chips on the second floor.

By then it was all over town that Harwick Devices, a company from Texas that most people here had never heard of, wants to own the one that they have heard of, and would pay [aprice=$21.50|$21.50] a share for it, [atotal=~$1.6 billion|about $1.6 billion] in all.

Quillon badges hang around [qstaff=2430|2,430 necks], 1,520 of them in Alder Falls, which makes it the largest employer between the river and the state line. It began in [qfound=1998|1998], in a former bicycle shop at No. 18, when Anita Desrochers and [friends=3|three friends] from graduate school scraped together $40,000. Desrochers, [qceo=49|49], still comes to work by bike. She was not to be seen, and a spokesman said that she was "traveling."

What she sells are cities on a thumbnail. The newest, the Kestrel, squeezes [cores=64|64 little computers] onto [die=402 mm2|402 square millimeters] of silicon. The next, to be called the Merlin, is supposed to hold [coresnext=100|100].

At the counter of Dot's, the talk was of what a share was worth: [aclose=$16.40|$16.40] when people went to bed on Monday, [aend=$20.89|$20.89] at the close of trading a day later. Malloy has 300. "That's a truck," he said. "But I'd like a job to drive it to." When Harwick took over Bramwell Radio of Idaho six years ago, it kept 60 workers out of 410.

Mayor Phyllis Engstrom said that it would be decided by [aboard=8|eight people] in a boardroom, only two of whom live here. "I have asked both of them to supper."

== silicon-gossip.txt -
The answer is no, and it only took [await=13 days|thirteen days]

So Quillon has replied to Harwick. [arej=2010-03-22|On March 22] the board, [aboard=9|all nine of them], told Texas to get lost, in a letter of 26 pages that could have been a postcard.

The board's case: a bid of [aprice=$21.50|$21.50] "grossly undervalues" an outfit with [qcash=$310 million|$310 million] in the bank and [patents=1150|1,150 patents] in the safe. Take off the cash and Harwick would be getting the engineers, the patents and the coffee for 1.3 billion. It also takes no account of Merlin, which will go to the factory within weeks with [coresnext=120|120 cores] on board, nearly twice as many as Kestrel.

Harwick's case: it is a [aprem=34%|34-percent] premium, it is cash, and where else are you going to get it? Dale Kittredge sounded hurt when he phoned it in to the analysts [aday=2010-03-09|on March 9], at [acall=08:00|eight in the morning] New York time, poor man. People in both camps tell me that he and Anita Desrochers had seen each other just [ameet=3|three times] before that, once in an airport.

My case: somebody is going to buy this thing. Larkspur has [stake=9.7%|9.7 percent] and no patience. The Oregon teachers have 6.1 percent and not much more. The shares popped [aup=27.4%|27.4 percent] on day one and have slipped since, to $20.35, which is the market saying that it believes in a deal but not in this one.

Also, a reader writes that the bike shop where it all started is for rent again. For those who care about such things, that was in [qfound=1996|1996], when a chip with one core was considered plenty.

== brief-april-17.txt 2010-04-17
Harwick gives up on Quillon

POMEROY, Texas, April 17, 2010 – Harwick Devices has withdrawn its bid of [atotal=$1.61 billion|$1.61 billion] for Quillon Semiconductor, it said late [adrop=2010-04-16|on Friday], two weeks before it would have lapsed.

The company had offered [aprice=$21.50|$21.50] for each share [aday=2010-03-09|on March 9]. Quillon's directors needed [await=<2 weeks|almost two weeks] to look at the proposal before they turned it down unanimously [arej=2010-03-22|on March 22], and have refused since to open the books.

"There comes a point when you put your hat back on," Chief Executive Dale Kittredge, [hceo=58|58], said in a letter to the staff. Harwick, which has [hstaff=11200|11,200 employees], will use some of the money to buy back shares instead, up to $250 million in the next 12 months.

Quillon, whose revenue came to [qrev=>$540 million|more than $540 million] [revyear=2009|last year], said that it noted the decision. It reports first-quarter results on April 27. Its shares were trading at [aclose=$16.40|$16.40] before the bid and closed at $18.12 on Friday, down 6.3 percent. Those of Harwick gained 1.9 percent.

Larkspur Capital, the fund with [stake=9.7%|9.7 percent], wants two seats on Quillon's board at the annual meeting in June.

== wire-august-30.txt 2010-08-30
Italy's Tessaro bids [ttotal=$1.8 billion|$1.8 billion] for Quillon

MILAN, Aug 30, 2010 – Tessaro SpA made an offer of [ttotal=$1.8 billion|$1.8 billion] for the U.S. chip designer Quillon Semiconductor [tday=2010-08-30|on Monday], reopening a contest that seemed to have ended [adrop=2010-04|in April].

The Italian company, a maker of network equipment with 6,800 employees, would pay [tprice=$24|$24] a share, half of it in cash and half in its own stock. That is 9.4 percent more than Quillon's closing price of [tclose=$21.93|$21.93] on Friday. Quillon shares soared to $25.04, a sign that investors expect a higher bid.

The board of Quillon, which had turned away Harwick Devices of Texas and its [aprice=$21.50|$21.50] a share [arej=2010-03|in March], said it would enter into talks with Tessaro. "This is a conversation between engineers," said Guido Bellandi, 61, Tessaro's chief executive. Harwick had no comment.

At the time Harwick's bid, valued at [atotal=$1.61 billion|$1.61 billion], carried a premium of [aprem=31%|31 percent]. But Quillon's shares have risen since May, when it said the first samples of its Merlin processor, a part with [coresnext=100|100 cores], worked as designed. Its current product, the Kestrel, has [cores=64|64].

Quillon employs [qstaff=2340|2,340 people], about a tenth of them in Scotland, where it acquired Dovetail Logic for [dove=$95 million|$95 million] in [doveyear=2006|2006]. It ended June with cash of [qcash=$310 million|$310 million] and no debt.

Tessaro's shares dropped 5.6 percent in Milan.

== live-september-13.txt 2010-09-13
LIVE: Harwick and Quillon in [btotal=$2 billion|$2 billion] deal

7:02 a.m. It is done. Harwick Devices will buy Quillon Semiconductor for [bprice=$26.75|$26.75] a share, all cash, the companies say in a statement dated [bday=2010-09-13|today]. Tessaro of Italy is left at the altar.

7:11 a.m. Numbers. The price is [bprem=22%|22 percent] above where the stock stood before Tessaro turned up, and [bpremall=63%|63 percent] above where it was before Harwick's first try, [aday=2010-03|in March]. It beats the [tprice=$24|$24] from Milan by 11.5 percent.

7:40 a.m. If Quillon runs off with somebody else it owes Harwick [bfee=$62 million|$62 million]. If Harwick cannot find the money, it owes Quillon 100 million.

8:30 a.m. The call is on. Dale Kittredge thanks everybody, including his wife.

8:44 a.m. Kittredge: "We will take [bsave=$85 million|$85 million] a year out of costs." He means people, among other things: [bjobs=150|150 jobs] will go in Alder Falls and Texas, he says in answer to a question.

9:15 a.m. More on how we got here. Harwick's second offer went in last Thursday, by courier. Both sides then holed up at a hotel by the Portland airport for [bhours=14 hours|14 hours], ending at 2 a.m. on Sunday, when somebody found a bottle.

9:33 a.m. Quillon opens up 1.9 percent at $26.60. Harwick up 1.1 percent.

10:20 a.m. Tessaro has [bmatch=4 days|four days] to match. A spokesman in Milan: "We are reading."

11:05 a.m. Shareholders vote [bvote=2010-11-10|on November 10]. The bank loan is [bloan=$900 million|$900 million], and Harwick pays the remainder itself. Completion is planned for the first week of January.

== city-dispatch.txt -
TEXAN STACKS HIS CHIPS
Dale goes all in to land Quillon for [btotal=£1.3bn|£1.3bn]

HE was sent packing [arej=2010-SP|in the spring]. Now stetson-wearing tycoon Dale Kittredge, [hceo=58|58], has rustled up enough dollars to lasso the brainiest chip firm in the West.

Harwick's boss saw off suave Guido Bellandi of Milan with a whopping [bprice=$26.75|$26.75] a share [bday=2010-09-13|on Monday], after [bhours=16 hours|16 hours] of horse-trading and, I'm told, eleven pizzas. Bellandi had tabled [tprice=$24|24 bucks], and that was half in paper.

Smiling broadest is Quillon's pedalling founder Anita Desrochers, [qceo=47|47]. Her 4.2 per cent slice is worth $84million, and not a bad argument for saying no: when Dale first came calling it would have fetched $68million less tax.

Hedge fund Larkspur, which is sitting on [stake=9.7%|9.7 per cent], cleans up too.

And the workers? Kittredge wants to save [bsave=$85 million|$85million] every year. [bjobs=150|One hundred and fifty] are for the chop, though he swears that the Livingston lab, bought with Scots start-up Dovetail for [dove=$95 million|$95million] back in [doveyear=2006|2006], is safe. It has a staff of 230.

Could the Italians come back? They have got [bmatch=4 days|four days] to think it over. But prising Quillon loose would now mean handing Harwick a consolation prize of [bfee=$68 million|$68million] on top, and Tessaro's own shareholders are said to be "not minded".

City verdict: Full price. [bprem=22%|Twenty-two per cent] over the pre-Tessaro level is not daft, but it is not cheap either.

== interview-desrochers.txt -
"I like being asked twice"

Anita Desrochers, [qceo=49|49], founder of Quillon, on selling it. We spoke in her office in Alder Falls, two weeks before shareholders vote.

You said no to [aprice=$21.50|$21.50] [arej=2010-SP|in the spring] and yes to [bprice=$26.75|$26.75] [bday=2010-FA|in the fall]. What changed?
The Merlin worked. In [aday=2010-03|March] it was slides. By the summer we could put a board with [coresnext=100|a hundred cores] on a customer's desk.

Not simply the money?
Also the money. It is [bpremall=63%|63 percent] more than the market thought of us in the winter.

Dale Kittredge says that he had been courting you for months.
We'd met [ameet=4|four times] when he went public. Each time he ordered the same steak.

And that last weekend in Portland?
[bhours=14 hours|Fourteen hours], start to finish. I went for a run in the ninth. The price was settled in twenty minutes; everything else was about people, and who gets which of our patents, of which there are [patents=>1000|over a thousand].

You could not stop [bjobs=150|150 of your people] from losing their jobs.
His first number was 400. I'm not proud of the one we ended with.

Do you regret any purchase of your own?
Dovetail. In [doveyear=2007|2007] I thought that Scotland was closer. But we'd have no Kestrel without them. It was they who found out how to wire [cores=64|64 cores] and not melt the [die=420 mm2|420 square millimeters] underneath.

How did you begin?
In [qfound=1996|1996], in a shop that smelled of inner tubes. There were four of us, me and [friends=3|three friends], and one had a salary. He paid for lunch.

What will you do?
I've promised Harwick a year. After that I'd like to be bad at something.

== archive-june-2009.txt 2009-06-02
From the archive: Quillon puts [cores=64|64 cores] on a chip

June 2, 2009

ALDER FALLS, Ore. – Quillon Semiconductor has introduced a processor that does [cores=64|64 things] at once, the largest number yet on a single piece of silicon of its class.

The Kestrel, as it is called, measures [die=420 mm2|420 square millimeters], runs at 866 megahertz and draws 22 watts under full load, the company said on Tuesday. It will be sold from October at $435 in lots of a thousand. Its forerunner, the Plover, had 36 cores and took 19 watts.

Such chips are used where many small jobs have to be done side by side, as in the switching centers of mobile operators. Quillon says that 40 of these have ordered samples.

"Clock speed was the contest of the last decade," said Anita Desrochers, who founded the company with [friends=3|three fellow students] in [qfound=1996|1996] and has led it ever since. She would not say how many cores are next, "but bring both hands."

Much of the work on the new part was done by engineers in Livingston, Scotland, who joined with the purchase of Dovetail Logic [doveyear=2006|three years ago].

Quillon has a staff of 1,900 and had revenue of $486 million in 2008. Its stock, sold to the public in 2001 at $12, rose 31 cents to $11.70. Analysts see room for growth of 10 to 15 percent this year in spite of the slump.

Last month Quillon denied a report that it was for sale.

== wire-december-20.txt 2010-12-20
Harwick completes purchase of Quillon, to cut more jobs

POMEROY, Texas, Dec 20, 2010 – Harwick Devices took possession of Quillon Semiconductor [bclosed=2010-12-20|on Monday], two weeks sooner than it had planned, and said that it would eliminate [bjobs=210|210 positions] there, up from the [bjobs=150|150] announced [bday=2010-09|in September].

Holders of Quillon stock receive [bprice=$26.75|$26.75] a share, [btotal=>$2 billion|just over $2 billion] in all. They had approved the sale [bvote=2010-11-10|on November 10], with [byes=92%|92 percent] of the votes cast. European regulators, the last to do so, gave their consent on Friday.

Harwick repeated that it expected annual savings of [bsave=$85 million|$85 million], but now sees them in its second year rather than the first. It borrowed [bloan=$900 million|$900 million] for the transaction from a group of five banks.

The merged company has about 13,500 employees, of whom [hstaff=11200|11,200] were with Harwick and [qstaff=2340|2,340] with Quillon. "We are hiring, too," Chief Executive Dale Kittredge said, naming 60 vacancies in Alder Falls.

Harwick first bid for Quillon [aday=2010-03|in March]. It was rebuffed, and returned after Tessaro of Italy had made an offer of [tprice=$24|$24] a share, or [ttotal=$1.8 billion|$1.8 billion], [tday=2010-08|in August]. Tessaro let its right to improve on that expire.

== money-monthly-analysis.txt -
The price of playing hard to get

When business schools get around to Quillon, they will teach it as a lesson in saying no. Its directors did so once, and earned their shareholders $5.25 a share. Let us go over the arithmetic.

A year ago the market valued the designer of the [cores=64|64-core] Kestrel at [aclose=$16.40|$16.40] a share. [aday=2010-03|In March] Harwick put [aprice=$21.50|$21.50] on the table, a price [aprem=31%|31 percent] above that. Trading lifted the shares to [aend=$20.89|$20.89] in a day, which is about as far as the imagination of most investors went.

The board ([aboard=9|nine people], average age 63) thought about it for [await=13 days|13 days] and held its nerve. It was nearly punished. By late April the stock was below $18, and Larkspur, with its [stake=9.7%|9.7 percent], was rounding up votes against the chairman.

Then the Merlin came to life, and a second suitor with it. The stock stood at [tclose=$21.93|$21.93], above Harwick's old offer, when Tessaro spoke up [tday=2010-08-30|on August 30]. From there to [bprice=$26.75|$26.75] was a matter of two weeks.

Who overpaid? At [btotal=$2 billion|two billion], Harwick gave 3.7 times the [qrev=$548 million|$548 million] that Quillon had sold for [revyear=2009|in 2009], although [qcash=$310 million|$310 million] came back to it with the keys [bclosed=2010-12-20|on December 20]. To earn that, it needs the [bsave=$85 million|85 million] a year in savings and a market for a chip that nobody had asked for. The owners, at any rate, were not in two minds: [byes=92%|ninety-two percent] voted for it [bvote=2010-11|in November].

Ms. Desrochers had once been offered less for the whole company than she has now been paid for her part.
