# Two purchases of one software firm: Ketterling of Duluth buys Marram of Halifax (February 2006) and Plumbline of Leeds (October
# 2008). Prices a share, totals in dollars and pounds, premiums, rises and falls, staff of three firms and of two years, staff in all
# and at home, jobs cut and to be cut, savings, stakes and their worth, ages in 2006 and 2008, the purchase of 1999 stay apart.

aday      | date     | compatible  | day the purchase of Marram was announced                   | 14 February 2006 v. February 2006 v. 2006
aprice    | money    | agree       | price of a Marram share                                    |
atotal    | money    | compatible  | price of Marram in all                                     | $412 million v. more than $400 million
aprem     | percent  | discrepancy | premium in the price of Marram                             | 28 percent v. 38 percent
aclose    | money    | agree       | Marram's closing price before the offer                    |
astaff    | count    | discrepancy | employees of Marram when it was bought                     | 1,240 v. 1,420
acust     | count    | compatible  | companies that used Tidebook when Marram was bought        | 38,000 v. almost 40,000
acut      | count    | update      | jobs cut at Marram since the purchase                      | 90 on completion, 160 a year on
aclosed   | date     | discrepancy | day the purchase of Marram was completed                   | 28 April v. 27 April
afound    | date     | agree       | year in which Marram was founded                           |
aboss     | age      | agree       | age of Fiona MacAskill in February 2006                    |
kage      | age      | agree       | age of Walter Brisco in February 2006                      |
kstaff    | count    | agree       | employees of Ketterling before it bought Marram            |
afloor    | measure  | discrepancy | floor space of Marram's new building                       | 4,200 v. 2,400 square metres
atalk     | duration | discrepancy | how long Ketterling and Marram negotiated                  | eleven weeks v. nine weeks
ashare    | percent  | agree       | MacAskill's share of Marram                                |
afall     | percent  | compatible  | fall of Ketterling's shares on the news of Marram          | 3.1 percent v. about 3 percent
acall     | time     | discrepancy | when the conference call about Marram began                | 8:30 a.m. v. 9:30 a.m.
aprod     | money    | discrepancy | price of a copy of Tidebook                                | $189 v. $198
afee      | money    | agree       | fee that Marram owes if it takes a better offer            |
acond     | count    | agree       | jobs to be kept in Nova Scotia for the province's loan     |
asave     | money    | agree       | yearly savings expected of the purchase of Marram          |
bday      | date     | compatible  | day the purchase of Plumbline was announced                | 6 October 2008 v. ten weeks before 19 December
bprice    | money    | agree       | price of a Plumbline share                                 | 340 pence are £3.40
btotal    | money    | discrepancy | price of Plumbline in pounds                               | £286 million v. £268 million
bdollar   | money    | compatible  | price of Plumbline in dollars                              | $506 million v. half a billion dollars
bprem     | percent  | agree       | premium in the price of Plumbline                          |
bclose    | money    | agree       | Plumbline's closing price before the offer                 | 233 pence are £2.33
bstaff    | count    | discrepancy | employees of Plumbline                                     | 890 v. 980
bleeds    | count    | agree       | employees of Plumbline in Leeds                            |
bcut      | count    | agree       | jobs that are to go at Plumbline                           |
bclosed   | date     | compatible  | day the purchase of Plumbline was completed                | 19 December v. December
bvote     | percent  | discrepancy | votes of Plumbline's shareholders in favour                | 94.7 percent v. 97.4 percent
bsave     | money    | agree       | yearly savings expected of the purchase of Plumbline       |
bloan     | money    | agree       | loan for the purchase of Plumbline                         |
bgantry   | count    | compatible  | users of Gantry                                            | 220,000 v. more than 200,000
bfound    | date     | agree       | year in which Plumbline was founded                        |
bboss     | age      | agree       | age of Gareth Oldroyd                                      |
bbid      | count    | discrepancy | other suitors that talked to Plumbline                     | two v. three
brise     | percent  | agree       | rise of Plumbline's shares on the news                     |
bpay      | money    | discrepancy | what Oldroyd gets for his shares                           | £31 million v. £13 million
bmill     | count    | agree       | storeys of Plumbline's mill                                |
kstaffb   | count    | agree       | employees of Ketterling in October 2008                    |
old       | date     | discrepancy | year of the purchase of Corliss Data                       | 1999 v. 1998
oldprice  | money    | agree       | price of Corliss Data                                      |

== wire-february-14.txt 2006-02-14
Ketterling to buy Canada's Marram for [atotal=$412 million|$412 million]

DULUTH, Minn., Feb 14, 2006 – Ketterling Software Inc said [aday=2006-02-14|on Tuesday] it had agreed to acquire Marram Systems, a Canadian maker of accounting programs for small businesses, for [atotal=$412 million|$412 million] in cash, its biggest purchase to date.

Marram shareholders will receive [aprice=$23.40|$23.40] a share, [aprem=28%|28 percent] above the stock's closing price of [aclose=$18.28|$18.28] a day earlier. Should Marram accept a better offer, it would owe Ketterling a fee of [afee=$12 million|$12 million].

The deal brings together Ketterling's tools for large corporations and Marram's Tidebook, a bookkeeping program used by [acust=38000|38,000 companies], most of them with fewer than 50 employees. Ketterling has [kstaff=6300|6,300 workers]; Marram, based in Halifax, Nova Scotia, has [astaff=1240|1,240].

"We've been selling to the tall buildings, and Marram has been selling to everybody down on the street," Chief Executive Walter Brisco, [kage=56|56], said on a conference call that got under way at [acall=08:30|8:30 a.m.] Eastern time. He put the savings at [asave=$30 million|$30 million] a year by 2008 and said it was too early to talk about jobs.

Fiona MacAskill, who founded Marram [afound=1987|in 1987] and still owns [ashare=22.5%|22.5 percent] of it, will stay on for at least a year.

The boards of both companies approved the agreement on Sunday after [atalk=11 weeks|eleven weeks] of negotiations. Ketterling shares slid [afall=3.1%|3.1 percent] to $41.06, a sign that some investors think it is paying too much. Marram's jumped 27 percent to $23.22.

Ketterling last bought a company of any size in [old=1999|1999], when it paid [oldprice=$58 million|$58 million] for Corliss Data of Denver.

== halifax-lantern.txt 2006-02-15
A cake, a speech, and then the questions

By Moira Tulk

The cake came at ten past eleven, and it was in the shape of a heart. It said WELCOME in green icing, and by the time Walter Brisco of Duluth, Minnesota, had finished his speech in the canteen at Marram Systems there was nothing left of it but the WEL.

"I thought, well, there you go," said Janice Boutilier, who has answered the telephone for Tidebook customers since 1994 and reckons she has talked 9,000 people through their year-end.

Marram, the accounting-software firm that Fiona MacAskill started [afound=1987|in 1987] over a chandler's shop on Lower Water Street, is being sold to Ketterling Software for [aprice=$23.40|$23.40 US] a share, the two said [aday=2006-02-14|yesterday]. It employs [astaff=1420|1,420 people], 860 of whom work in Halifax, and the rest in Moncton, Toronto and Bristol, England.

Ms. MacAskill, [aboss=51|51], owns [ashare=22.5%|22.5 per cent] of the company, and so goes home with something like $93 million. She said she had not slept. "You bring up a child and somebody comes to the door with flowers," she told the staff. "You can slam it. But you do look at the flowers."

Mr. Brisco, [kage=56|56], a former hockey goaltender, promised that the firm's new building at Cobb's Wharf, [afloor=4200 m2|4,200 square metres] of glass and red cedar, would be finished as planned in September. He would not promise who was going to sit in it. When Ketterling swallowed Corliss Data of Denver in [old=1998|1998], the offices there were shut within 18 months.

The province has an interest too. It lent Marram $7.5 million in 2003, on condition that at least [acond=700|700 jobs] remain in Nova Scotia until 2010. The minister for economic development, Allan Purcell, said that he had "the paper in a drawer."

Tidebook, which came on four floppy disks when it was first sold in 1988, costs [aprod=$189|$189] and does the books of [acust=38000|38,000 firms], among them the bakery that made the cake.

== cubicle-notes.txt -
Love letters from Duluth

I missed the beginning of the Ketterling call [aday=2006-02-14|on Valentine's Day] because I was at the dentist. Didn't matter: it was supposed to start at [acall=09:30|half past nine] Eastern and everybody sat listening to a flute until the quarter hour. Of the two, I'd go back to the dentist.

What they have bought: Marram of Halifax, a profitable, slightly sleepy outfit whose Tidebook ([aprod=$198|$198] a copy, nothing on top for the phone support) keeps the ledgers of [acust=<40000|almost 40,000] plumbers, dentists and curling clubs. What they are paying: north of [atotal=>$400 million|$400 million], or 3.6 times yearly sales. I make that a [aprem=38%|38 percent] premium for a firm that has grown by 4 percent.

Why so dear? Because they wanted it badly. A little bird at the bank tells me that the haggling went on for [atalk=9 weeks|nine weeks] and that Brisco raised his price three times without anybody else in the room. Nobody else is likely to turn up now, either. The [afee=$12 million|12 million dollars] that Marram would have to hand over for jumping ship isn't a lot, but then, who's got the money?

The market took [afall=~3%|about 3 percent] off Ketterling, which is what the market does. My own worry is a different one. Here's a company with [kstaff=6300|6,300 people], of whom 2,000 are in sales, that's about to learn what it is like to have customers who ring you up on a Sunday about a stapler.

On the other hand: I have used Tidebook since version 3, and in all those years it's lost one cent. They sent me a letter about it.

== brief-april.txt 2006-04-29
Ketterling completes Marram takeover, cuts [acut=90|90 jobs]

HALIFAX, Nova Scotia, April 29 – Ketterling Software closed its acquisition of Marram Systems [aclosed=2006-04-28|on Friday] and told [acut=90|90 of the Canadian company's employees] the same afternoon that they were no longer needed.

Those affected work in personnel, accounts and marketing. Thirty-five are in Halifax. They will get two weeks' pay for every year of service, with a minimum of ten weeks.

Shareholders approved the sale, at [aprice=$23.40|$23.40] a share or [atotal=$412 million|$412 million] in all, on April 11 with 88 percent of the votes cast. The stock, which stood at [aclose=$18.28|$18.28] before the deal was made public [aday=2006-02|in February], traded for the last time on Thursday.

Fiona MacAskill, the founder, becomes a vice president of Ketterling in charge of its small-business division. She has sold all of her [ashare=22.5%|22.5 percent].

Ketterling, which before the takeover had [kstaff=6300|6,300 employees], said no decision had been made on the Toronto office, where Marram rents three floors until 2009.

Tidebook will keep its name and its telephone number, the company said, and customers need to do nothing. Its shares gained 55 cents to $43.30.

== marram-a-year-on.txt 2007-03-04
A year on, the tide is out

By Colm Devereux, business editor

March 4, 2007 – There is a building on Cobb's Wharf with [afloor=2400 m2|2,400 square metres] of the best office space east of Montreal, and on a Wednesday afternoon a visitor counts 31 bicycles in front of it and 140 empty racks.

It was to be the home of Marram Systems. It's now the home of Ketterling's "small business experience center", and each word of that, says a programmer on her way to the bus, has been fought over for longer than the budget.

When the Minnesota company announced [aday=2006-02|in February 2006] that it would take over Halifax's biggest software firm, it spoke of marrying two families. The price, a [aprem=28%|28 per cent] premium, was handsome. Marram had [astaff=1240|1,240 employees] then. Since the deal was closed [aclosed=2006-04-27|on April 27], [acut=160|160 of them] have been let go and about as many have gone by themselves, among them the whole team that wrote the tax module. They founded a company two streets away. It's called Marooned.

Does it work? In part. The number of firms using Tidebook has risen to 44,000, and the latest version, at $229, got warm reviews. But Ketterling had predicted savings of [asave=$30 million|$30 million], and a person who has seen the accounts says that last year's came to 11. The loan from the province, for which [acond=700|700 jobs] were to be kept in Nova Scotia, was paid back in January, early and without comment.

Walter Brisco, who is 57 now and has begun to learn to sail, admits to mistakes. "We went in there with a binder," he says. "They had a way of doing things that wasn't in the binder." He insists that he didn't overpay. Of the [oldprice=$58 million|$58 million] for Corliss Data, back in [old=1999|1999], he wrote off every cent within three years. Of Marram he has written off nothing, so far.

And Fiona MacAskill? Her year was up last week. The small-business division has a new head as of Thursday, a man from Dallas.

== live-plumbline.txt 2008-10-06
Ketterling buys Plumbline – as it happened

7.04am Morning. Here is one to wake you up. Plumbline, the Leeds firm whose Gantry software plans half the building sites of Britain, has agreed to be taken over by Ketterling of the US, it has just told the Stock Exchange.

7.09am The terms: [bprice=340p|340p] a share in cash. That's [bprem=46%|46%] more than Friday's close of [bclose=233p|233p].

7.15am On my calculator it comes to [btotal=£286 million|£286m], options included. Half a billion dollars, near enough: [bdollar=~$500 million|"half a billion"] is how a spokesman in Duluth puts it, sounding as if it was still the middle of the night there. (It is. It's quarter past one.)

8.00am And they're off. Plumbline opens at 326p. On any other day it would lead the news, but the FTSE 100 is down 3.5% and the banks are on fire again.

8.40am A call with the bosses. Gareth Oldroyd, Plumbline's founder, says that [bbid=3|three other companies] had been to see him since the spring and that "only Walter brought sandwiches".

8.52am Jobs. Here we go: [bcut=120|120] will go, most of them in administration, over a year and a half. Ketterling wants to save [bsave=$45 million|$45m] a year.

9.05am How is it paid for, in a week like this? A loan of [bloan=$300 million|$300m], says the finance director, signed when there were still banks to sign with. The rest is cash in hand.

11.30am Reader Pete in Batley: "They had Marram in [aday=2006|2006] and sacked a load of people." He's right. About one in eight.

4.35pm Closing prices. Plumbline up [brise=41.6%|41.6%] at 330p; the FTSE 100 down nearly 8%, its worst day since 1987. Good night.

== wire-october-6.txt 2008-10-06
U.S. software maker Ketterling to acquire Britain's Plumbline

LONDON, Oct 6, 2008 – Ketterling Software agreed [bday=2008-10-06|on Monday] to pay [btotal=£286 million|286 million pounds] ([bdollar=$506 million|$506 million]) for Plumbline plc, a British company whose programs are used to schedule construction projects, defying a market in which most deals have come to a halt.

The Duluth, Minnesota-based company will pay [bprice=340p|340 pence] for each Plumbline share, compared with a closing price of [bclose=233p|233 pence] on Friday, a premium of [bprem=46%|46 percent]. Plumbline's stock ended [brise=41.6%|41.6 percent] higher. Ketterling's, caught in a sell-off on Wall Street, lost 6.4 percent.

Ketterling said the purchase would be financed with cash and a [bloan=$300 million|$300 million] loan arranged in July. It expects to save [bsave=$45 million|$45 million] a year by 2010.

Plumbline, founded in [bfound=1994|1994], has [bstaff=890|890 employees], of whom [bleeds=610|610] work at its headquarters in Leeds, northern England. Its main product, Gantry, has [bgantry=220000|220,000 users] in 41 countries. Ketterling employs [kstaffb=8100|8,100].

Gareth Oldroyd, [bboss=47|47], Plumbline's founder and chief executive, told reporters that [bbid=2|two other suitors], both American, had examined the books over the summer.

It's the second large takeover for Ketterling in less than three years. [aday=2006-02|In February 2006] it offered [atotal=$412 million|$412 million] for Marram Systems of Canada, outbidding nobody, as critics pointed out at the time.

"We learned a lot in Halifax," said Walter Brisco, 59, who has run Ketterling since 1996. "Some of it was expensive." Plumbline's shareholders will vote in November.

== aire-valley-courier.txt 2008-10-07
Oldroyd's mill goes to Minnesota

By Ruth Hainsworth

The goats had the news before most of the staff. Gareth Oldroyd, who keeps four of them on the canal bank behind Plumbline's [bmill=5|five-storey] mill in Kirkstall, was seen at half past six [bday=2008-10-06|yesterday morning] in a good suit, feeding them biscuits, and a security man said to a colleague: "He's sold it."

He had. Plumbline, the software house which Mr Oldroyd set up in [bfound=1994|1994] with a redundancy cheque from the Coal Board and a second-hand computer, is to be bought by Ketterling, an American company, at [bprice=340p|£3.40] a share. On Friday one could have had them for [bclose=233p|£2.33].

For Mr Oldroyd, [bboss=47|47], a miner's son from Outwood, the sale means [bpay=£31 million|£31 million]. For the [bstaff=980|980 people] who work for him it means an uncertain Christmas. [bleeds=610|Six hundred and ten] are based at the mill. Managers were told of [bcut=120|120 redundancies]; the union, Unite, which has 75 members there, fears twice as many.

"They said the same in Canada," said Denise Firth, its convenor, who had been on the internet all night. "First it's the wages office. Then it's the door."

Ketterling, with a workforce of [kstaffb=8100|8,100], has undertaken to stay in Leeds for three years. Its chairman and chief executive, Walter Brisco, came up by the 11.05 from King's Cross, was given a pork pie, and called the mill "the prettiest building we've ever owned". It was put up in 1868 for a maker of sailcloth, stood empty for 16 years, and was restored with a lottery grant of £2.2m.

What they do in there is not easily shown to visitors. Gantry, of which Mr Oldroyd wrote the first version in a caravan at Filey, works out which crane must be where on what day. It was used for the Olympic velodrome and, a source of local pride, for the new stand at Elland Road that was never built. Schools get it for nothing.

The goats are not part of the deal.

== brief-december.txt 2008-12-20
Ketterling wraps up Plumbline purchase

LEEDS, England, Dec 20 – Ketterling Software took possession of Plumbline [bclosed=2008-12-19|on Friday], [bday=2008-10|ten weeks after] the two companies agreed on a sale for [btotal=£268 million|268 million pounds] in cash.

Because of the pound's slide since then, the bill in dollars has shrunk by a sixth from the [bdollar=$506 million|$506 million] named at first, to about $425 million, Ketterling said. It had not hedged, a spokesman added with some satisfaction.

Investors holding [bvote=94.7%|94.7 percent] of the votes cast had backed the offer at a meeting on November 25. Trading in the shares has ended.

Ketterling confirmed that [bcut=120|120 positions] would be eliminated at the British company, 30 of them before the end of January. Of the [bloan=$300 million|$300 million] it has borrowed for the purchase, $80 million falls due next year.

Gareth Oldroyd, [bboss=47|47], will remain as a consultant two days a week. Ketterling now has more than 8,900 employees in 14 countries.

The company also cut its forecast of fourth-quarter sales by 9 percent, citing "customers who don't pick up the phone". At the mill in Leeds the new sign went up on Thursday, a day early, and upside down for an hour.

== macaskill-interview.txt -
"Keep the goats"

Fiona MacAskill sold Marram to Ketterling [aday=2006|in 2006], left a year later and builds wooden boats now. We asked what she'd tell Gareth Oldroyd, who has sold his own firm to the same buyer.

Have you met him?
Once, at a fair in Hanover. He showed me pictures of his goats. I'd tell him, put them in the contract.

You were [aboss=51|51] when you signed. Did it feel like the right time?
It felt like the right number. It was [aprice=$23.40|twenty-three forty] and the day before it had been [aclose=$18.28|eighteen twenty-eight]. There are people who'd hired on as students and could buy a house.

How long did you hold out?
We talked for [atalk=11 weeks|eleven weeks], and I'd say that I held out for the first two.

And then [acut=160|160 people] lost their jobs.
In the first year. I signed the letters for the [acut=90|first ninety] myself, on [aclosed=2006-04-28|the 28th of April], with a fountain pen, as if that made it better. Walter was in the next room. He isn't a hard man. He has a kind of faith in spreadsheets that other people have in the Lord.

He's paid a premium of [bprem=46%|46 per cent] for Plumbline.
He'll have been told that it's cheap. They said so of us, and we got [aprem=28%|28].

What about the [bleeds=610|610] in Leeds?
Make yourself useful to a customer who shouts. That's what kept Janice and the phone people: [acust=38000|thirty-eight thousand firms], and every one of them could shout.

What did you do on your last day?
I took the sign from the chandler's, the one from [afound=1987|1987]. It's over my workbench. Nobody has asked for it back.

== deal-review-march.txt 2009-03-15
The last deal before the flood

By Everett Lindqvist

March 15, 2009 – When historians look for the final corporate purchase of the boom, they may settle on a mill full of programmers in Leeds. Ketterling Software signed for Plumbline on [bday=2008-10-06|the first Monday of October], a day on which Iceland was running out of money. It paid up [bclosed=2008-12|in December]. Since then no software takeover of more than $100 million has been concluded on either side of the Atlantic.

Was it folly? Plumbline's owners didn't think twice: [bvote=97.4%|97.4 percent] of the votes were for the offer. Gareth Oldroyd pocketed [bpay=£13 million|13 million pounds], before tax, and has endowed a chair of scheduling at the university. Two pension funds got their money out in the nick of time.

For the buyer, the sums are less cheerful. Construction has stopped from Dubai to Dublin, and though Gantry still has [bgantry=>200000|more than 200,000 users], a third of them have put off paying for the new release. The target of [bsave=$45 million|$45 million] a year in savings stands. Yet the first few departures from the [bmill=5|five floors] of the mill have cost as much as they will save before 2010.

Then there is Marram. It cost [atotal=$412 million|$412 million], and in January Ketterling wrote off 140 million of that. Corliss Data, a trifle of [oldprice=$58 million|$58 million] in [old=1999|1999], was written off entirely. If Plumbline goes the same way, Walter Brisco, who turns 60 in July, will have spent nearly a billion dollars on three companies to learn what his own engineers told him at the start: that they could have written it themselves.

He was spared one embarrassment. The loan for Plumbline, [bloan=$300 million|300 million dollars] at 5.2 percent, came from a bank which has since ceased to exist. "We send the interest to a fellow in a borrowed office," he says. "He's always so pleased."
