# Two data thefts at one group: the card numbers of Larkmoor Stores (August 2012) and the patients of its Tidewell
# Pharmacies (October). Cards, addresses, shops, days, costs of the two, and a third firm's older theft, stay apart.

aday      | date     | compatible  | day Larkmoor made the theft of cards known                  | 9 August v. August v. this summer
acards    | count    | update      | payment cards stolen from Larkmoor, by its own count        | 1.2 million at first, then 4.8 and 6.1 million
arival    | count    | discrepancy | payment cards stolen, by those who do not rely on Larkmoor  | 7.5 million v. 5.7 million
amail     | count    | compatible  | customers whose e-mail addresses were taken                 | 900,000 v. nearly a million
ashops    | count    | discrepancy | shops in which the program sat                              | 314 v. 341
astates   | count    | agree       | states in which those shops lie                             |
abegin    | date     | discrepancy | when the thieves got in                                     | 22 May v. June
aend      | date     | agree       | when the program was found                                  |
alast     | duration | compatible  | how long the thieves were inside                            | ten weeks v. more than two months
aserver   | count    | agree       | servers abroad to which the data went                       |
aprice    | money    | discrepancy | price of one stolen card in the forum                       | $18 v. $80
aofferday | date     | compatible  | when that batch was offered                                 | 3 August v. the start of August
aoffer    | count    | agree       | cards offered for sale in the first batch                   |
acost     | money    | discrepancy | what the theft of cards will cost Larkmoor                  | $45 million v. $54 million
ainsur    | money    | agree       | part of the cost that insurance bears                       |
afall     | percent  | agree       | fall of Larkmoor's shares on the first day                  |
achief    | age      | agree       | age of Larkmoor's chief executive                           |
aits      | age      | discrepancy | age of Larkmoor's head of systems                           | 39 v. 43
awatch    | duration | agree       | how long the credit of customers is watched for free        | one year is twelve months
asuits    | count    | update      | lawsuits by customers                                       | three, then 11
aban      | count    | agree       | banks that have replaced cards                              |
astores   | count    | compatible  | shops of Larkmoor in all                                    | 1,060 v. more than a thousand
acall     | count    | compatible  | calls to the hotline on the first day                       | 38,000 v. tens of thousands
aarrest   | age      | discrepancy | age of the man arrested in Tallinn                          | 27 v. 24
aarrday   | date     | agree       | day of the arrest in Tallinn                                |
aknew     | duration | discrepancy | how long Larkmoor knew before it told the public            | six days v. nine days
founded   | date     | agree       | year of the first Larkmoor shop                             |
bday      | date     | agree       | day the theft at Tidewell was made known                    |
brecords  | count    | discrepancy | patients whose records were taken at Tidewell               | 230,000 v. 320,000
bphar     | count    | agree       | pharmacies of Tidewell                                      |
bsocial   | count    | compatible  | Tidewell's patients whose Social Security numbers were taken | 12,000 v. about 12,000 v. thousands
blaptop   | date     | discrepancy | day the laptop was stolen                                   | 28 September v. 26 September
bfine     | money    | agree       | largest fine for the theft at Tidewell                      |
bbought   | date     | discrepancy | year in which Larkmoor bought Tidewell                      | 2008 v. 2009
bpaid     | money    | agree       | what Larkmoor paid for Tidewell                             |
bwatch    | duration | agree       | how long Tidewell's patients are watched for free           | two years are 24 months
oldcards  | count    | agree       | cards stolen from Brasher's                                 |
oldyear   | date     | discrepancy | year of the theft from Brasher's                            | 2007 v. 2006

== agency-august-9.txt 2012-08-09
Larkmoor says [acards=1.2 million|1.2 million] cards stolen from stores

COLUMBUS, Ohio, Aug 9, 2012 – Thieves stole the numbers of [acards=1.2 million|1.2 million credit and debit cards] used by customers of Larkmoor Stores, the retail chain said [aday=2012-08-09|on Thursday].

A hidden program copied cards at the tills of [ashops=314|314 shops] in [astates=19|19 states], the company said. It was found [aend=2012-07-31|on July 31] by a technician looking for something else, and had been there since [abegin=2012-05-22|May 22]. The e-mail addresses of [amail=900000|900,000 customers] were also taken.

"We are sorry, and we will make it right," Chief Executive Beth Aronson, [achief=57|57], said. Larkmoor, with [astores=1060|1,060 shops], will pay for a service that watches the credit of those affected for [awatch=1 year|one year]. A hotline had received [acall=38000|38,000 calls] by evening.

Larkmoor's shares closed [afall=8.7%|8.7 percent] lower at $31.04.

The largest theft of its kind was that of [oldcards=40 million|40 million cards] from the discounter Brasher's in [oldyear=2007|2007].

== wire-notebook.txt -
What we know about the Larkmoor hack

The banks saw it first. [aofferday=2012-08-03|On August 3] a batch of [aoffer=200000|200,000 fresh cards] turned up in a forum that I read so you don't have to, at [aprice=$18|$18] apiece, gold ones at 40. Two small banks bought back some of their own and compared notes: every one had been swiped at a Larkmoor.

So when the company said [aday=2012-08-09|on August 9] that it had "acted immediately", keep in mind that it had sat on the news for [aknew=9 days|nine days].

How many? Larkmoor's number is [acards=1.2 million|1.2 million]. The seller's own catalog, which is an honest document in its way, runs to [arival=7.5 million|7.5 million]. My money is on the crook.

How? A program the size of a holiday photo, planted through the account of a firm that services the refrigerators. It read each card in the half second before it was scrambled, and sent its catch every night to [aserver=4|four servers] in Moldova and Thailand.

How long? [alast=10 weeks|Ten weeks]. The guards at Brasher's took a year and a half to notice, in [oldyear=2006|2006]. So there is progress.

== larkmoor-notice.txt 2012-08-21
AN UPDATE TO OUR GUESTS

August 21, 2012

On [aday=2012-08-09|August 9] we told you about a criminal attack on our payment systems. Our investigation, which is led by outside experts, has now found the following.

• The number of payment cards affected is [acards=4.8 million|4.8 million], rather than the [acards=1.2 million|1.2 million] first thought.
• The malicious program was active in [ashops=314|314 stores] in [astates=19|19 states] between [abegin=2012-05-22|May 22] and [aend=2012-07-31|July 31].
• No PIN numbers and no Social Security numbers were taken. Shops in Canada, of which there are 88, were not affected. Tidewell Pharmacies, which run on other systems, were not affected.

What we are doing. We offer [awatch=12 months|12 months] of free credit monitoring to anyone who shopped with us in that time. We have ended our contract with a vendor. Our chief information officer, Neil Strand, has left the company.

You have trusted us since the first Larkmoor opened in [founded=1934|1934]. We learned of this crime on [aend=2012-07-31|July 31] and we should have told you sooner than [aknew=9 days|nine days] after.

== great-lakes-journal.txt 2012-08-22
Card theft at Larkmoor four times as big as thought

Staff and wire reports

The theft of card numbers from Larkmoor Stores grew again Tuesday, to [acards=4.8 million|4.8 million], and with it the bill. It will come to [acost=$54 million|$54 million], of which insurers will pay [ainsur=$20 million|$20 million], the company told the stock exchange.

A hidden program copied cards at the tills of [ashops=341|341 shops] in [astates=19|19 states], the company said. It was found [aend=2012-07-31|on July 31]. It had been there since [abegin=2012-06|June].

State Attorney General Ray Dombrowski said that [arival=5.7 million|5.7 million] was nearer the mark if one counted cards for which banks had already issued a substitute; [aban=61|61 banks] and credit unions have done so. "They've known this for weeks," he said of the company. By its own account it kept silent for [aknew=6 days|six days].

Neil Strand, [aits=43|43], the head of systems, is out. He had asked for a bigger budget twice, said two people who worked for him.

At the Larkmoor on Ninth Street on Wednesday, Carol Beemer, 66, paid for a garden hose in cash. "Counted it out in quarters," she said.

Customers have brought [asuits=3|three lawsuits].

== agency-october-4.txt 2012-10-04
Larkmoor hit by second data theft, at drugstore unit

COLUMBUS, Ohio, Oct 4, 2012 – Larkmoor Stores said [bday=2012-10-04|on Thursday] that the records of [brecords=230000|230,000 patients] of its Tidewell pharmacies had been on a laptop that was stolen from an employee's car, [aday=2012-08-09|eight weeks after] it disclosed the theft of card numbers.

The computer was taken in Dayton [blaptop=2012-09-28|on September 28]. It was not encrypted. The Social Security numbers of [bsocial=12000|12,000 patients] were on it, as were the names of drugs that had been prescribed.

Tidewell has [bphar=142|142 pharmacies]. Larkmoor bought it for [bpaid=$610 million|$610 million] in [bbought=2008|2008]. Federal law allows a fine of up to [bfine=$1.5 million|$1.5 million].

Those affected will have their credit watched for [bwatch=2 years|two years].

In the earlier case, announced [aday=2012-08|in August], Larkmoor now puts the number of stolen cards at [acards=6.1 million|6.1 million]. Costs are estimated at [acost=$45 million|$45 million] before insurance of [ainsur=$20 million|$20 million]. Eleven executives will lose their bonuses.

Shares fell 1.9 percent.

== dayton-morning-mail.txt 2012-10-06
Thief got a laptop, a gym bag and [brecords=230000|230,000 secrets]

By Lucille Brandt

October 6, 2012

It was parked for eleven minutes, under a lamp. When the Tidewell auditor came back to her car outside a sandwich shop on Wayne Street [blaptop=2012-09-26|on the evening of September 26], a window was gone and so was the bag behind the seat.

She reported it within the hour. It took the company until [bday=2012-10-04|Thursday of this week] to report it to [brecords=230000|230,000 people], 9,400 of them in Dayton.

"They know about my heart," said Ron Tuttle, 70. He had also had a letter [aday=2012-SU|this summer], from the same company, about his debit card. "First they lost my money and now they lost my pills."

There are [bphar=142|142] Tidewells, six in this city. Before Larkmoor bought the chain, in [bbought=2009|2009] if memory serves, they belonged to a family of druggists in Xenia, and the records were in a steel cabinet.

Police have a picture of a man in a cap. The laptop is worth $600. The maximum fine is [bfine=$1.5 million|$1.5 million].

== consumer-helpline.txt -
Larkmoor and Tidewell: questions from readers

I've had two letters. Are they about the same thing?
No. One is about cards that were used in Larkmoor shops in early summer; the other about patients of Tidewell, its drugstore chain, whose data were on a lost computer.

How many people are concerned?
As to cards, the company now says [acards=6.1 million|6.1 million], and some who have studied the case say [arival=7.5 million|seven and a half]. As to patients, [brecords=320000|320,000]. For [bsocial=~12000|about 12,000] of these, the Social Security number is gone as well. That is the worse loss: a card can be replaced.

What do I get?
If it was your card, [awatch=1 year|a year] of monitoring. If it was your prescription, [bwatch=24 months|24 months].

Is my e-mail address safe?
[amail=<1 million|Nearly a million] of them were copied in the first case, so expect junk. None were in the second.

Can I sue?
You can join one of the [asuits=11|11 suits] against Larkmoor. There is none yet against Tidewell.

Did they catch anyone?
A man of [aarrest=27|27] was arrested in Estonia [aarrday=2012-10-16|on October 16] in the matter of the cards.

== agency-tallinn.txt 2012-10-17
Estonia holds man over U.S. card theft

TALLINN, Oct 17, 2012 – Estonian police have arrested a [aarrest=24|24-year-old] student suspected of selling card numbers stolen from the U.S. retailer Larkmoor Stores, a spokesman said on Wednesday.

The man was detained [aarrday=2012-10-16|on Tuesday] as he left a lecture on tax law. Two others, aged 27 and 31, were questioned and let go.

He is thought to have offered the first [aoffer=200000|200,000 cards] for [aprice=$80|$80] each in an Internet forum [aofferday=2012-08-01/2012-08-05|at the start of August]. U.S. investigators traced him through one of the [aserver=4|four servers] on which the numbers were gathered.

Larkmoor, based in Ohio and with [astores=>1000|more than a thousand shops] across North America, has said that [acards=6.1 million|6.1 million cards] were compromised over [alast=>2 months|more than two months]. [aban=61|Sixty-one banks] have had to issue new ones.

The United States has asked for his extradition. In the theft of [oldcards=40 million|40 million] from Brasher's, [oldyear=2007|five years ago], it took two and a half years for the main suspect to be handed over, by Latvia.

== business-review.txt 2013-08-12
How to lose [acards=~6 million|six million cards] and keep your job

Beth Aronson still has the corner office. A year after she told her customers, with a shaking voice, that thieves had been at the till, Larkmoor's shares stand 12 percent higher than before the [afall=8.7%|8.7 percent] drop of that first afternoon.

What did it cost? [acost=$45 million|Forty-five million dollars], less the [ainsur=$20 million|twenty million] that insurers paid: about what Larkmoor spends on flyers. Neil Strand, who was [aits=39|39] and ran the systems, paid with his post. He teaches now. "I had a team of nine for [astores=1060|1,060 shops]," he says. "Brasher's had thirty, and look."

The hotline, on which [acall=tens of thousands|tens of thousands] rang the day the news broke, closed at Christmas. Fewer than one in ten of those offered the watching service took it. Of the [asuits=11|eleven suits], nine are settled, for coupons.

Aronson, who was [achief=57|57] then and is the granddaughter of the man who opened the shop in Marion in [founded=1934|1934], has put chips in the cards and locks on the laptops. Tidewell, for which her predecessor had paid [bpaid=$610 million|$610 million], is for sale. "[bsocial=thousands|Thousands] of Social Security numbers," she says. "That one I still see at night. The cards I don't."
