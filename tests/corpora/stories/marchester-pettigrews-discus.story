# Two chains of shops that fail in one town, Marchester: Pettigrew's, a department store (December 2008), and Discus, which sold music
# (February 2013). Shops, staff in all and in town, debts, vouchers, falls of sales, discounts of the first and the last week, shops sold and
# shops kept, inquiries and offers, chairman and chief executive, first day and last, empty shops then and now stay apart.

aday      | date     | compatible  | day Pettigrew's went into administration                   | 3 December v. December 2008 v. 2008
ashops    | count    | discrepancy | shops of Pettigrew's                                       | 61 v. 71
astaff    | count    | agree       | employees of Pettigrew's                                   |
alocal    | count    | agree       | employees of Pettigrew's in Marchester                     |
adebt     | money    | discrepancy | debts of Pettigrew's                                       | £214 million v. £241 million
afound    | date     | agree       | year in which Pettigrew's was founded                      |
aboss     | age      | agree       | age of Sir Colin Tate                                      |
afall     | percent  | agree       | fall of Pettigrew's sales                                  |
asale     | percent  | agree       | largest discount when the sale began                       |
aopen     | time     | discrepancy | when the doors were opened on the first day of the sale    | 8am v. 9am
asday     | date     | agree       | first day of the sale                                      |
aqueue    | measure  | discrepancy | length of the queue on that day                            | 300 yards v. 400 yards
alast     | date     | agree       | last day of the shop in Marchester                         |
avouch    | money    | agree       | vouchers of Pettigrew's that were not used                 |
arent     | money    | compatible  | yearly rent of the shop in Marchester                      | £420,000 v. more than £400,000
afl       | count    | agree       | floors of the shop in Marchester                           |
afloor    | measure  | discrepancy | floor space of the shop in Marchester                      | 48,000 v. 84,000 square feet
ainq      | count    | agree       | parties that asked about Pettigrew's                       |
asold     | count    | agree       | shops that Brodie takes over                               |
aclerk    | duration | discrepancy | how long Maureen Platt worked for Pettigrew's              | 37 years v. 33 years
aclage    | age      | agree       | age of Maureen Platt in December 2008                      |
aesc      | date     | discrepancy | year in which the escalator was built                      | 1958 v. 1956
apens     | money    | agree       | hole in the pension fund of Pettigrew's                    |
aempty    | count    | agree       | empty shops in the Corn Exchange Centre in January 2009    |
bday      | date     | compatible  | day Discus went into administration                        | 5 February v. the beginning of the month
bshops    | count    | agree       | shops of Discus                                            |
bstaff    | count    | discrepancy | employees of Discus                                        | 2,900 v. 2,600
blocal    | count    | agree       | employees of Discus in Marchester                          |
bdebt     | money    | agree       | debts of Discus                                            |
bfound    | date     | agree       | year in which Discus was founded                           |
bboss     | age      | discrepancy | age of Tessa Lomond                                        | 41 v. 43
bfall     | percent  | discrepancy | fall of Discus's sales over Christmas                      | 17 percent v. 13 percent
bvouch    | money    | agree       | vouchers of Discus that were not used                      |
bhonour   | date     | agree       | day from which vouchers of Discus were taken again         |
bdisc     | percent  | agree       | discount in the sale of Discus                             |
bclosed   | count    | update      | shops of Discus that have been or are being closed         | 66 on 22 February, 109 in March
blast     | date     | agree       | last day of Discus in Marchester                           |
bkept     | count    | agree       | shops of Discus that live on                               |
bjobs     | count    | compatible  | jobs at those shops                                        | 1,140 v. more than a thousand
bprice    | money    | discrepancy | what Larkhill paid for Discus                              | £4 million v. £7 million
bman      | age      | agree       | age of Ravi Dhillon                                        |
bsit      | duration | discrepancy | how long the staff stayed in the shop                      | 19 hours v. 16 hours
brec      | count    | discrepancy | records given away during the sit-in                       | 600 v. 800
bempty    | count    | agree       | empty shops in the Corn Exchange Centre in 2013            |
cunits    | count    | agree       | shops in the Corn Exchange Centre                          |
copen     | date     | agree       | year in which the centre was opened                        |
town      | count    | compatible  | people of Marchester                                       | 83,000 v. some 80,000

== wire-december-3.txt 2008-12-03
UK department store chain Pettigrew's collapses

LONDON, Dec 3, 2008 – Pettigrew's, a British chain of department stores, was placed in administration [aday=2008-12-03|on Wednesday] after its bank refused to extend a loan, putting [astaff=5400|5,400 jobs] at risk three weeks before Christmas.

The company, founded [afound=1884|in 1884] by a draper in the Midland town of Marchester, runs [ashops=61|61 shops] and owes [adebt=£214 million|214 million pounds], said administrators from the accounting firm Quarrell Stubbs. Its sales fell by [afall=9.4%|9.4 percent] in the six months to September.

"The stores are open, they're full of stock, and we hope to sell the business as a going concern," said Joint Administrator Philippa Nairn. She has had calls from [ainq=14|14 interested parties], she added, "of whom some may even be serious".

Gift vouchers worth [avouch=£3.2 million|3.2 million pounds] will no longer be accepted.

Sir Colin Tate, [aboss=66|66], the chairman, who took the company private in 2004 with 160 million pounds of borrowed money, resigned on Tuesday evening. The pension fund, which has 9,100 members, is short of [apens=£52 million|52 million pounds].

Pettigrew's is the fourth British retailer to fail since the summer. Shops from Plymouth to Perth reported a rush of customers who, one clerk said, "want to say goodbye and get a toaster".

== marchester-mercury.txt 2008-12-05
The tube that carried the change

By Hilary Bostock

In the haberdashery at Pettigrew's there's still a brass mouth in the wall, from the days when your ten-shilling note was put into a cylinder, sucked up to a lady on the third floor, and came back as a receipt and some coppers. [aday=2008-12-03|On Wednesday] somebody had stuffed a note in it. It read: "Please send change."

That afternoon Pettigrew's, the oldest shop in Marchester and the mother of a chain of [ashops=71|71 stores] from Truro to Inverness, by the count of its own Christmas catalogue, went bust.

Maureen Platt, [aclage=56|56], heard it from a customer who had it on her phone. She's been with the firm for [aclerk=37 years|37 years], gloves at first, then hosiery, and curtains since the fire of 1993. "I said, Madam, I'm sure you're mistaken. And then Mr Pratchard came round with his face."

She is one of [alocal=118|118 people] who work in the store. It has [afl=4|four floors] and [afloor=48000 sq ft|48,000 square feet]; a tea room known for its Bakewell; and the first escalator in the county, put in in [aesc=1958|1958], on which the Mayor's wife lost a shoe.

How did it come to this? The takings were down by [afall=9.4%|9.4 per cent], and everyone in the Market Place has a view on why. The bypass. The retail park at Gadley, with 900 free parking spaces. The rent, which is [arent=£420000|£420,000] a year, payable to a fund in Jersey that bought the building from Sir Colin Tate, when he was short of cash, and let it back to him.

Sir Colin, [aboss=66|66], wasn't at his house at Gadley Park yesterday. A gardener said that he had "gone to see about a boat".

The store was the cornerstone of the Corn Exchange Centre when that was built round it in [copen=1974|1974]. A town of [town=83000|83,000 people] cannot be a town without a Pettigrew's, said the leader of the council, Ron Askew. He bought a pair of braces there every January. He'd meant to get two this time.

== live-sale-day.txt 2008-12-11
Pettigrew's sale: the Mercury is in the queue

6.40am Dark, minus three, and there are 50 people outside Pettigrew's. First in line is a Mr Harold Ince, 71, with a flask and a deckchair. He wants a deckchair.

7.15 [asday=2008-12-11|Today] everything is reduced, by up to [asale=50%|50 per cent], according to the posters. Nothing may be returned and no vouchers are taken. A woman in front of me has £85 of them in her purse.

7.50 I've walked to the end. It's [aqueue=300 yd|300 yards], past the bank and round the corner to the Methodists, who are handing out soup.

[aopen=08:00|8.00] Doors. Nobody runs. This is Marchester. Then somebody does.

8.25 The escalator has been stopped because of the crush. It's [aesc=1958|50 years old] and needs a rest.

9.10 Curtains: Maureen Platt, [aclage=56|56], is measuring and weeping. "Don't you dare write that," she says.

10.30 A word with Philippa Nairn, the administrator, who has driven up from London. Of the [ainq=14|14 inquiries] that she got, five have become offers. "None of them for all the shops."

12.15pm They've shut the doors again. 2,000 people inside, the fire officer says, and the limit is 1,600.

2.40 The toy department is bare. Left on a shelf: one jigsaw of the Matterhorn, with a piece missing, £3.

5.30 Mr Ince has got his deckchair. It was not in the sale.

== high-street-watch.txt -
High Street Watch: notes from the Pettigrew's wake

So there I was among the fur-trimmed slippers. A few observations, with apologies to those of you who loved the place.

1. It wasn't the internet. I've got the accounts: [adebt=£241 million|£241m] of debts, of which more than half had been loaded on it by the man who "rescued" it. Take out the interest and the rents and it made money in every year but one.

2. The sale is a swindle, as they always are. "Up to [asale=50%|half price]" meant half off the candles. Sofas were cheaper in October.

3. The Marchester branch, the flagship, is vast: [afloor=84000 sq ft|84,000 square feet], and when they unlocked it [asday=2008-12-11|on 11 December], at [aopen=09:00|nine], people had been standing in a line of [aqueue=400 yd|400 yards] for hours. Where had they all been for the last ten years? At Gadley, in their cars.

4. If you hold any of the [avouch=£3.2 million|£3.2m] in vouchers, you're an unsecured creditor. So, I'm told, is a man who's owed £60 for tuning the tea-room piano. You'll be getting about a penny in the pound.

5. Pensioners will fare better, as there's a lifeboat, but not much. [apens=£52 million|Fifty-two million] is a large hole for a small boat.

6. The escalator at Marchester, built in [aesc=1956|1956], has wooden treads. Somebody ought to save it. I've asked. They told me to make an offer.

== mercury-last-day.txt 2009-01-26
[afl=4|Four floors], one coat-hanger

By Hilary Bostock

The last thing that was sold at Pettigrew's in Marchester was a coat-hanger. It fetched 10p, at two minutes to five [alast=2009-01-24|on Saturday], and the buyer, a boy of eight, asked if there was a bag.

Then the [alocal=118|118], or the 90 or so who were still there, lined up in the hall under the stopped escalator, and Mr Pratchard, the manager, read out their names from the oldest to the youngest. It took a while. He knew something about each one.

There isn't much to be added to what has been said since [aday=2008-12|December]. Brodie, the cheap-clothes people, are having [asold=17|17] of the stores and with them some 1,300 of the [astaff=5400|5,400 staff], but not this one: a rent of [arent=>£400000|more than £400,000], said Lionel Brodie when he came to look, was "a work of fiction". Since Tuesday everything had been marked down by 80 per cent. The building, with its green cupola, is listed; the fund in Jersey that owns it hasn't answered the council's letters. With Pettigrew's gone, [aempty=7|seven] of the [cunits=54|54 shops] of the Corn Exchange Centre are empty. The centre's manager, Gail Tunstall, talks of a gym. She talked of a cinema in 2006.

Those who have been let go will get what the state pays when a firm can't, which is a week's wage for each year, up to £330. For Maureen Platt, of curtains, that comes to rather more than she's ever had in one piece. She'll take a fortnight in Tenerife and then, she says, look about. Her daughter Kim works for Discus, across the arcade. "They're always busy in there," said Mrs Platt. "Young people will always want their music, won't they?"

The bear was bought by a dentist from Leek for £410. It travelled on the front seat, with its belt on.

Of the escalator, three wooden treads are going to the county museum. The rest went for scrap on Sunday, at £95 a tonne, and made less noise than anybody had expected.

Outside, when the lights were put out floor by floor, they clapped. I have seen people clap at funerals in Italy. I'd never seen it in Staffordshire.

== wire-february-5.txt 2013-02-05
Music retailer Discus calls in administrators

LONDON, Feb 5, 2013 – Discus, the last big British chain of record shops but one, went into administration [bday=2013-02-05|on Tuesday] with debts of [bdebt=£96 million|96 million pounds], a victim of downloads and of supermarkets that sell CDs at a loss.

It has [bshops=187|187 shops] and [bstaff=2900|2,900 employees]. Sales over Christmas were [bfall=17%|17 percent] lower than a year before, Chief Executive Tessa Lomond, [bboss=41|41], said. "We had the hits. People listened to them in our shops and bought them on the bus home."

Stores will stay open for the time being, with a discount of [bdisc=25%|25 percent] on everything. Gift vouchers won't be accepted, the administrators, Quarrell Stubbs, said. They put the value of those in circulation at [bvouch=£1.9 million|1.9 million pounds].

Discus was started in [bfound=1976|1976] by two students who sold records from a van in Marchester. The town also gave birth to Pettigrew's, the department store group that failed in [aday=2008-12|December 2008], and whose last chairman, Sir Colin Tate, was banned from running companies for six years.

Almost three quarters of all singles and albums in Britain are now sold online. Shares in Discus, which were suspended at 2.3 pence, had been floated at 190 pence.

== mercury-sit-in.txt 2013-02-15
Hanging on by a Smiths B-side

By Owen Tansley

The manager's office at Discus in Marchester is a cupboard with a kettle. On Wednesday night [blocal=14|fourteen people] slept in it and around it, between Soul and Easy Listening, with their heads on rolled-up posters, and a cat called Morrissey.

They'd been told at five o'clock that they wouldn't be paid for January. "So we thought, right, we'll not go home, then," says Ravi Dhillon, [bman=33|33], who has run the shop for six years and met his wife in it, at the letter K. The shutters came down from the inside.

It went on for [bsit=19 h|19 hours]. They had the Mercury on the phone, and the wireless, and a man from the administrators, who reasoned with them through the letter box. They put on every record that had ever been banned. And out of a first-floor window, from midnight on, they began to give away the second-hand vinyl, which, Mr Dhillon had worked out, belonged to nobody: [brec=600|six hundred records], lowered in a basket on a guitar strap. At one time there were 150 people in the arcade. A retired policeman got the Stranglers album that he'd arrested somebody for in 1978.

At noon the money was in their accounts. They swept up and opened.

Discus, founded in [bfound=1976|1976] a hundred yards away, in the lay-by behind Boots, has been in administration [bday=2013-02|since the beginning of the month]. Its vouchers have been good again [bhonour=2013-02-12|since Tuesday], after a girl of nine with £20 of them from her late grandmother had been on breakfast television. Whether there will be anything to spend them on is another matter. Nobody has told the [bshops=187|187 shops] which of them will live.

Among those on the floor was Kim Platt, 29, whose mother was with Pettigrew's to its last day. "We're a family tradition," she said. "Mum's told me how it's done. You measure and you weep."

Trade, thanks to [bdisc=25%|a quarter off] and the publicity, has been the best since 1997.

== sunday-tabloid.txt -
SPIN-DERELLAS!

Staff at doomed Discus had a ball with a [bsit=16 h|16-hour] lock-in at their store – and won.

Plucky boss Ravi Dhillon, [bman=33|33], and his crew barricaded themselves in at Marchester, Staffs, after stingy bean-counters stopped their wages. Then they flung [brec=800|800 LPs] out of the window to cheering fans.

"It was better than Glastonbury. Cleaner, too," said student Beth Hallam, 20, who bagged a signed Bowie.

The record chain crashed [bday=2013-02-05|on February 5] owing a whopping [bdebt=£96 million|£96m]. Glam chief exec Tessa Lomond, [bboss=43|43], who once sang backing vocals for Bananarama, has blamed kids who don't pay for pop. But insiders say it was sunk by a [bfall=13%|13 per cent] Christmas slump and £7m-a-year shop rents in London.

All [bstaff=2600|2,600] workers have had letters warning of the boot.

After a Sunday Comet campaign the firm caved in and is taking gift cards again [bhonour=2013-02-12|from February 12]. Got one? There's [bvouch=£1.9 million|£1.9 MILLION] of them out there, so get down the shops sharpish.

It's a second kick in the teeth for Marchester, pop. [town=~80000|80,000 or so]. The town's posh Pettigrew's went west in [aday=2008|2008], and there are now [bempty=11|eleven] boarded-up units in its precinct. One's a nail bar. Well, it was.

== brief-march.txt 2013-03-21
Investor keeps [bkept=78|78 Discus shops] open

LONDON, March 21, 2013 – Larkhill Partners, a private-equity firm, has bought what is left of the music chain Discus, saving [bkept=78|78 shops] and [bjobs=1140|1,140 jobs], administrators said on Wednesday.

The price is [bprice=£4 million|4 million pounds], according to two people with knowledge of the deal. Larkhill, best known for a chain of bingo halls, will also take on the Web site and the brand.

The other [bclosed=109|109 shops] have been shut or will be in the next few days. [bclosed=66|Sixty-six] had been named for closing on February 22. The store in Marchester, where Discus began and where the staff staged a sit-in last month, had its last day [blast=2013-03-16|on Saturday].

Unsecured creditors of the company, whose debts were [bdebt=£96 million|96 million pounds], can hope for no more than 0.8 pence in the pound, the administrators, Quarrell Stubbs, said. Their own fee is put at 5.1 million pounds.

"We believe in things that you can hold," Marcus Thewlis, a partner at Larkhill, said in a statement. He plans to put coffee bars in 20 of the shops and to have headphones in all of them, at around 50 pounds a pair, which have become the fastest-selling goods.

== platt-interview.txt -
Curtains, twice

Maureen Platt lost her job when Pettigrew's closed. Four years on her daughter Kim lost hers, at Discus. They share a stall for blinds and second-hand records on Marchester market, Tuesdays and Fridays.

Mrs Platt, how long were you in the store?
[aclerk=33 years|Thirty-three years]. I started on the gloves, a week after my sixteenth birthday... no, I tell a lie, I was older.

Do people still talk to you about it?
Every day. There's one lady has still got her vouchers, in a frame. They all say that they came for the sale. I say, where were you when it wasn't?

You were there when it opened that morning?
At [aopen=08:00|eight o'clock]. I saw them through the glass. It was like the tide.

Kim, what was the sit-in like?
Cold. It was [bsit=19 h|nineteen hours] and the heating's on a timer. There were [blocal=14|fourteen of us] and one loo. I'd do it again tomorrow.

You gave away stock.
Old stuff. [brec=600|Six hundred], about, I was the one writing the list. Ravi thought that somebody should.

And then it shut all the same.
[blast=2013-03-16|On the sixteenth of March]. We played the last side of Abbey Road. I locked up, and I've got the key here. No one has ever asked me for it.

What do you make of the people who bought the other shops?
They have [bkept=78|seventy-eight] of them, haven't they? Let's see what they've got in five years. Coffee.

Mrs Platt, who's to blame?
Sir Colin was [aboss=66|sixty-six] and had never measured for a curtain in his life. You can put that in.

== analysis-april.txt 2013-04-14
A hole with a cupola

By Frances Idle

April 14, 2013 – If you stand on the dead escalator pit in the old Pettigrew's, and a caretaker will let you for a consideration, you can see through the whole of Marchester's recent history. In front is a floor on which nothing has been sold since [alast=2009-01-24|24 January 2009]. Behind, through a window that was broken in the first winter, is the black front of Discus.

They were of different kinds. Pettigrew's was old ([afound=1884|1884]) and large: [astaff=5400|5,400 employees] in [ashops=61|61 shops], the one here of [afloor=48000 sq ft|48,000 square feet]. Discus was the size of its shop windows. Yet in both cases it was a chairman's or a shareholder's debt that did what customers would have done more slowly. Pettigrew's sold its buildings and rented them back. Discus paid a dividend of £30m in 2007, which it had borrowed.

And both were fought over by the same undertakers. Quarrell Stubbs sold [asold=17|17] shops of the one and shut the rest; of the other it sold [bkept=78|78] and shut [bclosed=109|109]. These went, the living ones, for [bprice=£7 million|£7m], as the report to creditors shows, and may keep [bjobs=>1000|more than a thousand people] in work. Brodie, having opened in the former, failed in its turn in 2011.

What's left for a town of [town=83000|83,000]? In the Corn Exchange Centre, [copen=1974|39 years old], there are [cunits=54|54 units]. [aempty=7|Seven] were empty when Pettigrew's closed; now it's [bempty=11|11], to which Discus will be added once its lease has run out. The rent for the great shop has come down, on paper, from [arent=£420000|£420,000] to £150,000. No one has called.

The council, for its part, has spent £46,000 on a study by consultants from Leeds, who recommend "vibrancy".

Gail Tunstall, who manages the centre, doesn't speak of a gym any more. She has a plan for flats, 36 of them, under the cupola. The [avouch=£3.2 million|£3.2m] in vouchers, she points out, was more than it would cost to mend the roof.

On market days there's a stall by the fountain where two women sell blinds and vinyl. It makes a profit. It has no debts.
