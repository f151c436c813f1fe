# A football transfer with rival bids (August 2013), an earlier sale by the same club to the same buyer (2012), and the
# loan that ends it (August 2014). Bids of three clubs, wages offered and agreed, goals in the league and in all, fees
# of the two forwards, and the two deals of the player himself stay apart.

firstbid  | money    | agree       | Wexmoor's first bid for Lurran                             |
secondbid | money    | compatible  | Wexmoor's second bid for Lurran                            | £29 million v. £28.5 million v. almost 30 million
dunbid    | money    | update      | Dunholme's bid for Lurran                                  | £30 million, then raised to £33 million
corbid    | money    | agree       | Corvenne's bid for Lurran                                  |
fee       | money    | discrepancy | fee that Wexmoor paid for Lurran                           | £34 million (40 million euros) v. £43 million
contract  | duration | discrepancy | length of Lurran's contract with Wexmoor                   | five years v. four years
wage      | money    | discrepancy | Lurran's weekly wage at Wexmoor                            | £110,000 v. £130,000
dunwage   | money    | agree       | weekly wage that Dunholme offered Lurran                   |
age       | age      | agree       | Lurran's age when he joined Wexmoor                        |
goals     | count    | discrepancy | goals of Lurran in all matches in 2012-13                  | 31 v. 29
league    | count    | agree       | league goals of Lurran in 2012-13                          |
games     | count    | compatible  | matches of Lurran in 2012-13                               | 44 v. more than 40
caps      | count    | discrepancy | Lurran's caps for Uruguay                                  | 17 v. 19
knee      | duration | compatible  | how long Lurran was out with a knee injury                 | eleven weeks v. nearly three months
bought    | money    | agree       | fee that Almeda had paid for Lurran                        |
boughtday | date     | discrepancy | when Almeda signed Lurran                                  | January 2011 v. summer of 2010
clause    | money    | agree       | release clause in Lurran's contract with Almeda            |
sellon    | percent  | discrepancy | share of the fee that goes to Deportivo Rivas              | 15 percent v. 20 percent
deadline  | time     | agree       | hour at which the window closes                            |
lastday   | date     | agree       | day on which the window closes                             |
rejected  | date     | compatible  | when Almeda's rejection of the first bid was made known    | 21 August v. last week
medday    | date     | agree       | day of Lurran's medical                                    |
landday   | date     | agree       | day on which Lurran landed at Wexmoor                      |
dunday    | date     | agree       | day on which Dunholme made its first offer                 |
landed    | time     | discrepancy | when Lurran's plane landed at Wexmoor                      | 9:40 p.m. v. twenty past ten
fans      | count    | compatible  | supporters waiting at the airport                          | about 300 v. hundreds
signed    | date     | compatible  | day the transfer was announced                             | 31 August v. the end of August, last year
shirts    | count    | update      | shirts with Lurran's name sold                             | 1,200 by Saturday noon, 3,500 by Sunday night
number    | count    | agree       | number on Lurran's shirt                                   |
oldrec    | money    | agree       | Wexmoor's record fee before Lurran                         |
oldyear   | date     | discrepancy | year of the old record signing                             | 2009 v. 2008
spend     | money    | discrepancy | what Wexmoor spent in the summer of 2013                   | £61 million v. £52 million
bfee      | money    | agree       | fee that Wexmoor paid for Brandsen                         |
byear     | date     | agree       | year in which Wexmoor bought Brandsen                      |
bgoals    | count    | compatible  | Brandsen's league goals in his first season at Wexmoor     | 14 v. more than a dozen
debut     | date     | agree       | day of Lurran's first match for Wexmoor                    |
ygames    | count    | agree       | matches of Lurran in his season at Wexmoor                 |
ygoals    | count    | discrepancy | goals of Lurran in his season at Wexmoor                   | 12 v. nine
loanfee   | money    | agree       | fee that Corvenne pay for the loan                         |
option    | money    | compatible  | sum for which Corvenne can buy Lurran                      | 22 million euros v. just over 20 million
loanday   | date     | agree       | day the loan was announced                                 |

== wire-aug21.txt 2013-08-21
Almeda turn down [firstbid=£24 million|£24m] Wexmoor offer for Lurran

LISBON, Aug 21 – Sporting Almeda have rejected an offer of [firstbid=£24 million|24 million pounds] from Wexmoor City for their striker Mateo Lurran, the Portuguese club said [rejected=2013-08-21|on Wednesday].

The bid, which had arrived two days before, was "well short of what the player is worth", sporting director Rui Cabral told reporters. Lurran, [age=24|24], has a release clause of [clause=45 million EUR|45 million euros] in a contract that runs until 2016.

The Uruguayan scored [goals=31|31 goals] in [games=44|44 matches] last season, [league=22|22] of them in the league, although he missed [knee=11 weeks|eleven weeks] in the autumn with a knee injury. He has won [caps=17|17 caps].

Almeda signed him from Deportivo Rivas of Montevideo for [bought=6 million EUR|six million euros] in [boughtday=2011-01|January 2011]. Rivas will receive [sellon=15%|15 percent] of any fee.

The French champions AS Corvenne have also asked about him, and Dunholme United are understood to be preparing a bid of their own. The English window closes at [deadline=23:00|11 p.m.] on [lastday=2013-09-02|September 2].

Wexmoor bought another forward from Almeda [byear=2012|a year ago], paying [bfee=£21 million|21 million pounds] for the Dutchman Ivo Brandsen, 27. He scored [bgoals=14|14 league goals] in his first season in England.

== dunholme-post.txt -
United go to [dunbid=£30 million|£30m] – and wait

By Callum Reith

Dunholme United have put [dunbid=£30 million|£30 million] on the table for Mateo Lurran and believe that, for once, it is they who hold the better cards.

The Post understands that the offer went to Lisbon [dunday=2013-08-27|on Tuesday morning], hours after Wexmoor City had come back with a second bid of [secondbid=£28.5 million|£28.5 million]. Their first, [firstbid=£24 million|£24 million], was laughed out of the room [rejected=2013-08-19/2013-08-25|last week].

United would also pay the Uruguayan [dunwage=£140000|£140,000 a week], which nobody at Moss Road has ever earned. "I don't look at the wage bill before lunch," said manager Stuart Alder, 51. "It spoils the appetite."

He needs a forward. United have scored two goals in three matches, and one of those was a present. Lurran got [league=22|22] in the Portuguese league last term while sitting out [knee=<3 months|nearly three months] of it, and [goals=29|29] all told. He is [age=24|twenty-four] and left-footed and, Alder says, "a nuisance, in the best sense".

There is a third party at the table. Corvenne are said to be willing to go to [corbid=35 million EUR|35 million euros], a shade less than United at Tuesday's rate, and can offer football in the Champions' Cup, which United cannot.

It will all be over [deadline=23:00|at eleven] [lastday=2013-09-02|on Monday night].

== evening-comet.txt -
MATE-O! WEX SPLASH [fee=£43 million|£43M]
Uruguay ace jets in to a hero's welcome

WEXMOOR pulled off the coup of the summer [signed=2013-08-31|last night] – and left Dunholme with egg on their faces.

Goal king Mateo Lurran put pen to paper on a [contract=4 years|FOUR-year] deal worth a mind-boggling [wage=£130000|£130,000 a week]. The fee of [fee=£43 million|£43million] smashes the club's old mark of [oldrec=£27 million|£27m], set when Osk Tarran joined in [oldyear=2008|2008].

Dunholme had upped their offer to [dunbid=£33 million|£33m] and promised the hitman [dunwage=£140000|£140k a week]. He said thanks, but no thanks.

[fans=hundreds|HUNDREDS] of Wexmoor nuts, one of them dressed as a cow, were at the airport [landday=2013-08-29|on Thursday] when the private jet touched down [landed=22:20|at twenty past ten]. Boss Eddie Marsh, 48, drove the car himself.

The [age=24|24-year-old] with [caps=19|19 caps] will wear the No. [number=9|9] shirt. The club shop had flogged [shirts=1200|1,200] of them by noon.

It takes Marsh's summer spree to [spend=£61 million|£61m], after the £18m he blew on midfielder Jonas Petri and the £9m for keeper Abel Konan.

And the man who loses out? Ivo Brandsen – [bfee=£21 million|£21m] worth of Dutchman, [byear=2012|last year's] big thing – has been told that he can go.

== wire-aug31.txt 2013-08-31
Wexmoor sign Lurran for club record [fee=£34 million|£34 million]

Aug 31 – Wexmoor City have signed the Uruguay striker Mateo Lurran from Sporting Almeda for a club record fee of [fee=£34 million|34 million pounds] ([fee=40 million EUR|40 million euros]), the English club announced [signed=2013-08-31|on Saturday].

Lurran, [age=24|24], agreed a contract of [contract=5 years|five years] after passing a medical [medday=2013-08-30|on Friday]. A source close to the talks put his wages at [wage=£110000|110,000 pounds a week].

"I had three good offers, but only one coach who knew my mother's name," the player said. He could make his debut [debut=2013-09-14|on September 14] against Redmarsh Town, following the break for internationals.

Almeda had turned down two earlier bids from Wexmoor, of [firstbid=£24 million|24 million pounds] and [secondbid=£29 million|29 million]. Dunholme United offered [dunbid=£33 million|33 million], up from [dunbid=£30 million|30 million] [dunday=2013-08-27|on Tuesday], and Corvenne of France [corbid=35 million EUR|35 million euros].

Lurran scored [goals=31|31 goals] for Almeda last season. The Portuguese side paid Deportivo Rivas [bought=6 million EUR|six million euros] for him in [boughtday=2011-01|January 2011]; Rivas, under a clause in that contract, collect [sellon=15%|15 percent] of Saturday's fee.

The signing takes Wexmoor's outlay this summer to [spend=£61 million|61 million pounds]. Their previous record was the [oldrec=£27 million|27 million] that they paid for Osk Tarran in [oldyear=2009|2009].

== sportsdesk-online.txt -
Wexmoor City land Lurran from Almeda

Wexmoor City have signed the Uruguay striker Mateo Lurran from Sporting Almeda for a club record fee of [fee=£34 million|£34 million], the club announced [signed=2013-08-31|on Saturday].

Lurran, [age=24|24], agreed a contract of [contract=5 years|five years] after passing a medical [medday=2013-08-30|on Friday]. His wages are put at [wage=£110000|£110,000 a week].

"I had three good offers, but only one coach who knew my mother's name," the player said. He flew in [landday=2013-08-29|on Thursday], when the plane, due at eight, landed [landed=21:40|at 9:40 p.m.] and [fans=~300|about 300 fans] sang in the car park, and is in line for a debut against Redmarsh Town [debut=2013-09-14|on 14 September].

Almeda had turned down two earlier bids from Wexmoor, of [firstbid=£24 million|£24 million] and [secondbid=£29 million|£29 million], and one of [dunbid=£33 million|£33 million] from Dunholme United.

Lurran scored [goals=31|31 goals] for Almeda last season in [games=44|44 games]. The Portuguese side paid Deportivo Rivas [bought=6 million EUR|six million euros] for him in the [boughtday=2010-SU|summer of 2010]; Rivas, under a clause in that contract, collect [sellon=20%|20 percent] of Saturday's fee.

The signing takes Wexmoor's outlay this summer to [spend=£52 million|£52 million]. Their previous record was the [oldrec=£27 million|£27 million] that they paid for Osk Tarran in [oldyear=2009|2009].

== almeda-notice.txt 2013-08-31
SPORTING ALMEDA – FUTEBOL, SAD
Notice to the market

In accordance with the rules of the exchange, the company announces that it has [signed=2013-08-31|today] reached agreement with Wexmoor City FC for the definitive transfer of the registration of the player Mateo Lurran, for the sum of [fee=40 million EUR|EUR 40,000,000].

1. The sum is payable in three instalments, the first of them on completion, the others on 1 July of the two years that follow.

2. The release clause of [clause=45 million EUR|EUR 45,000,000] was not activated. The company judged that an agreement below it was in its interest.

3. The company acquired the player in [boughtday=2011-01|January 2011] for [bought=6 million EUR|EUR 6,000,000]. The club of origin is entitled to [sellon=15%|15 per cent] of the sum named above. Agents' fees come to EUR 2,100,000.

4. The company recalls that it received from the same club [bfee=£21 million|GBP 21,000,000] in [byear=2012|2012] for the player I. Brandsen, of which the last instalment of GBP 7,000,000 was paid in June.

5. The player's medical took place [medday=2013-08-30|on 30 August].

The company thanks the player for 61 goals in 98 official matches and wishes him well.

== kop-end-blog.txt -
Ten questions you asked about the new number [number=9|nine]

Is he any good? Yes. [league=22|Twenty-two] in the league, in a side that came third. In every game that counted, cups and Europe and all, it was [goals=31|31], and he played [games=>40|more than 40] of those on a knee that had put him out for [knee=11 weeks|11 weeks] before Christmas.

Is he [fee=£34 million|£34m] good? Ask me in May. For comparison, Brandsen cost [bfee=£21 million|twenty-one], Tarran [oldrec=£27 million|twenty-seven], and one of those was worth it.

Did Almeda ask for more? They wanted the [clause=45 million EUR|45 million euros] of the clause until the second bid, the one of [secondbid=<£30 million|almost £30m], told them that we were serious.

Why not Dunholme? They'd have paid him [dunwage=£140000|£140,000 a week] to our [wage=£110000|£110,000]. He says he liked Marsh. I say that he looked at the table.

What about Brandsen? [bgoals=>12|More than a dozen] league goals in year one and he's being shoved out of the door. Shameful, in my view.

How long have we got him? [contract=5 years|Five years], no get-out.

Is he a regular for Uruguay? [caps=17|Seventeen caps], most of them off the bench, four goals.

When will we see him? [debut=2013-09-14|Saturday week], Redmarsh, three o'clock.

Have you bought the shirt? I was number 3,412 in the queue. They'd shifted [shirts=3500|3,500] by Sunday night, and the letter N had run out.

Anything to worry about? He has had three clubs by [age=24|24], and cried at two of the airports.

== wire-aug29.txt 2014-08-29
Wexmoor let Lurran go to Corvenne on loan

Aug 29, 2014 – AS Corvenne have taken the Uruguay striker Mateo Lurran on loan for the season from Wexmoor City, the two clubs said [loanday=2014-08-29|on Friday].

Corvenne will pay [loanfee=£3 million|three million pounds] for the loan and about two thirds of his wages. They can make the move permanent next summer for [option=22 million EUR|22 million euros], little more than half of what he cost.

Lurran, now 25, joined Wexmoor from Sporting Almeda [signed=2013-08|at the end of last August] for [fee=£34 million|34 million pounds], still the club's record. He played [ygames=37|37 matches] in his only season there and scored [ygoals=12|12 goals], four of them in one afternoon against Redmarsh.

He had been Corvenne's first choice last year too, when they offered [corbid=35 million EUR|35 million euros].

Wexmoor, who finished eighth, have spent 19 million pounds on his successor, the Scot Neil Garvie. Ivo Brandsen, whom Lurran had replaced, got 18 goals in the same season for Dunholme United.

Lurran missed five weeks in the spring with a torn thigh muscle.

== second-half-column.txt -
What did we learn from Mateo Lurran?

By Petra Hollis

A transfer has two prices. The one in the headline was [fee=£34 million|34 million pounds], and a year later Wexmoor City would dearly like it back. The other is paid in Saturdays.

I was there for the first of them, [debut=2013-09-14|on the 14th of September], when he ran out against Redmarsh in front of a stadium full of nines. I was there for most of the rest: [ygames=37|thirty-seven appearances], [ygoals=9|nine goals], a great deal of rain. When Corvenne came with [loanfee=£3 million|£3 million] [loanday=2014-08-29|on Friday] and asked to borrow him, nobody at the training ground reached for a handkerchief.

It is easy to be clever afterwards. Let the record show that Almeda refused [firstbid=£24 million|24 million], that they refused [secondbid=£29 million|29 million], and that Dunholme, who had begun at [dunbid=£30 million|thirty] and ended at [dunbid=£33 million|thirty-three], were mocked for losing. They took Brandsen instead, for six.

The [contract=5 years|five-year] contract has four to run. The French have the right to keep him for [option=>20 million EUR|a little over 20 million euros], and if they do Wexmoor will book a loss that would have paid for a good half of the [oldrec=£27 million|27-million-pound] Tarran. The lesson is not that he was a bad player. He was bought [signed=2013-08-31|two days before] the shop shut, by men who were afraid to go home with nothing.
