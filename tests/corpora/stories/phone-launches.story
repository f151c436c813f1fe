# Two phone launches in one autumn: Corvane's Lumo 6 (September 2013) and its rival Antell's Strix Max (October).
# Prices, screens, weights, batteries, cameras of the two phones and of the older models stay apart.

aday      | date     | compatible  | day the Lumo 6 was shown                                   | 10 September v. September, last month
asale     | date     | discrepancy | day on which the Lumo 6 goes on sale                       | 20 September v. 27 September
aprice    | money    | agree       | price of the Lumo 6 with the smallest memory, no contract  |
atop      | money    | discrepancy | price of the Lumo 6 with the largest memory                | $849 v. $879
asub      | money    | agree       | price of the Lumo 6 with a two-year contract               |
aterm     | duration | agree       | length of the contract for the Lumo 6                      | 24 months is two years
ascreen   | measure  | agree       | screen of the Lumo 6                                       | 4.5 inches is 11.4 cm
aweight   | measure  | discrepancy | weight of the Lumo 6                                       | 118 g (4.2 oz) v. 128 g
athick    | measure  | compatible  | thickness of the Lumo 6                                    | 7.4 mm v. less than 8 mm
amem      | measure  | agree       | smallest memory of the Lumo 6                              |
amemtop   | measure  | agree       | largest memory of the Lumo 6                               |
abatt     | duration | discrepancy | talk time of the Lumo 6                                    | ten hours v. 12 hours
acam      | measure  | agree       | camera of the Lumo 6                                       |
acolors   | count    | agree       | colors of the Lumo 6                                       |
acountry  | count    | discrepancy | countries in which the Lumo 6 is sold first                | nine v. seven
afast     | count    | agree       | how many times faster than the Lumo 5 the chip is          | twice as fast
ashare    | percent  | agree       | fall of Corvane's shares on the day of the launch          |
asold     | count    | compatible  | Lumo 6 phones sold in the first weekend                    | four million v. more than 3.9 million
aceo      | age      | agree       | age of Corvane's chief executive                           |
oldsold   | count    | agree       | Lumo 5 phones sold in its first weekend                    |
oldyear   | date     | agree       | year of the Lumo 5                                         |
first     | date     | discrepancy | year of the first Lumo                                     | 2007 v. 2008
cut       | money    | agree       | new price of the Lumo 5                                    |
ashow     | duration | compatible  | length of the Lumo 6 presentation                          | 80 minutes v. more than an hour
bday      | date     | agree       | day the Strix Max was shown                                |
bsale     | date     | compatible  | when the Strix Max goes on sale                            | 8 November v. next month v. early November
bprice    | money    | agree       | price of the Strix Max with the smallest memory            |
bscreen   | measure  | agree       | screen of the Strix Max                                    | 5.5 inches is 14 cm
bweight   | measure  | compatible  | weight of the Strix Max                                    | 172 g (6.1 oz) v. about 170 g
bthick    | measure  | agree       | thickness of the Strix Max                                 |
bmem      | measure  | agree       | smallest memory of the Strix Max                           |
bbatt     | duration | discrepancy | talk time of the Strix Max                                 | 18 hours v. 16 hours
bcam      | measure  | agree       | camera of the Strix Max                                    |
bcolors   | count    | discrepancy | colors of the Strix Max                                    | three v. four
bcountry  | count    | compatible  | countries in which the Strix Max is sold first             | 40 v. dozens
bcheap    | money    | agree       | how much cheaper the Strix Max is than the Lumo 6          |
bpart     | percent  | agree       | Antell's share of the smartphone market                    |
apart     | percent  | discrepancy | Corvane's share of the smartphone market                   | 14 percent v. 17 percent
bcharge   | duration | agree       | how long the Strix Max takes to charge                     | half an hour is 30 minutes

== newswire-sept.txt 2013-09-10
Corvane unveils thinner, lighter Lumo 6

PORT ELLERY, Sept 10, 2013 – Corvane Inc. [aday=2013-09-10|on Tuesday] introduced the Lumo 6, the thinnest telephone that it has made, as it tries to win back buyers from bigger and cheaper devices.

The phone has a [ascreen=4.5 in|4.5-inch] display, weighs [aweight=118 g|118 grams] ([aweight=4.2 oz|4.2 ounces]) and is [athick=7.4 mm|7.4 millimeters] thick. Its chip is [afast=2|twice] as fast as that of [oldyear=2012|last year's] Lumo 5, the company said, and its battery is good for [abatt=10 hours|10 hours] of talk.

It will cost [aprice=$599|$599] with [amem=16 GB|16 gigabytes] of memory, $699 with 32 and [atop=$849|$849] with [amemtop=64 GB|64], or [asub=$199|$199] with a [aterm=2 years|two-year] contract. Sales begin [asale=2013-09-20|on September 20] in [acountry=9|nine countries].

"We did not set out to make it large. We set out to make it right," Chief Executive Nora Lindqvist, [aceo=49|49], told an audience of developers and reporters.

Shares in Corvane fell [ashare=2.3%|2.3 percent]. Analysts had hoped for a cheaper model. Corvane, which started the craze for touch screens with its first Lumo in [first=2007|2007], has seen its share of the market shrink to [apart=14%|14 percent]; its rival Antell has [bpart=31%|31 percent].

== gizmo-live.txt -
LIVE: everything Corvane just announced

10:02 – Lights down. Lindqvist on stage. Grey pullover, as ever.

10:11 – The old Lumo 5 stays on sale. Price drops to [cut=$449|$449]. It sold [oldsold=3 million|three million] in its opening weekend, she reminds us.

10:19 – Here it is. Lumo 6. [ascreen=4.5 in|4.5 inches], glass on both sides. [aweight=128 g|128g] in the hand. "You can lose it in a pocket."

10:26 – [acam=12 MP|12 megapixels] on the back, three on the front. Twelve lenses tested, one chosen.

10:40 – Battery: [abatt=10 hours|ten hours] of calls, eight hours of video. We will see.

10:58 – Comes in [acolors=5|five colors]. The crowd likes the yellow.

11:05 – Prices. [amem=16 GB|16GB] at [aprice=$599|$599]. The big one, with [amemtop=64 GB|64GB], at [atop=$879|$879]. Ouch.

11:14 – In shops [asale=2013-09-20|September 20]. [acountry=9|Nine countries] first, 50 more before Christmas.

11:22 – That's a wrap, after [ashow=80 min|80 minutes]. No watch. No TV.

== press-room.txt -
Corvane Introduces Lumo 6

PORT ELLERY – Corvane today announced Lumo 6, the most advanced telephone ever to bear the name, with an all-new chip that is up to [afast=2|two times] faster than Lumo 5, a [acam=12 MP|12-megapixel] camera and the longest battery life in a Lumo: up to [abatt=12 hours|12 hours] of talk and up to 250 hours on standby.

Measuring [athick=7.4 mm|7.4 mm] and weighing just [aweight=118 g|118 grams], Lumo 6 is beautifully small.

Pricing & Availability. Lumo 6 will be available in [acolors=5|five colors] for a suggested retail price of [aprice=$599|$599] for the [amem=16 GB|16GB] model; with a [aterm=24 months|24-month] plan it starts at [asub=$199|$199]. Customers in [acountry=9|nine countries] can order from September 13 and buy in stores [asale=2013-09-20|from September 20]. Lumo 5 will be offered at [cut=$449|$449].

Corvane designs the Lumo, the world's best-loved telephone, and has 41,000 employees.

== morning-ledger.txt 2013-09-24
Lumo 6 sales beat predecessor's

September 24, 2013 – Corvane said that it had sold [asold=4 million|four million] of its new telephones in the first three days, a record for the company. The previous model, in its first weekend, found [oldsold=3 million|3 million] buyers.

The figure eased the worries of investors, who had sent the shares down by [ashare=2.3%|2.3%] when Nora Lindqvist showed the device [aday=2013-09-10|two weeks ago]. They closed 4.1% higher yesterday.

Ms. Lindqvist, [aceo=49|49], has led the company for two years. In that time its slice of the smartphone market has dropped from 22% to [apart=17%|17%], by the reckoning of the research firm Delphic, while Antell's has risen to [bpart=31%|31%].

The Lumo 6 comes with memories of [amem=16 GB|16] to [amemtop=64 GB|64 gigabytes]; at the top of the range, one pays [atop=$849|$849]. Queues outside the shop in Mercer Street were four hundred strong. "I had the first one in [first=2008|2008] and I have not missed one since," said Tom Abbot, 37, who had spent two nights in a tent.

== newswire-oct.txt 2013-10-16
Antell answers Corvane with giant phone

LAKE HARROW, Oct 16, 2013 – Antell, the largest maker of smartphones, put its weight behind big screens [bday=2013-10-16|on Wednesday] with the Strix Max, a telephone whose display measures [bscreen=5.5 in|5.5 inches] from corner to corner.

The device goes on sale [bsale=2013-11-08|on November 8] in [bcountry=40|40 countries] at a price of [bprice=$549|$549] for a model with [bmem=32 GB|32 gigabytes], [bcheap=$50|$50 less] than the cheapest Lumo 6, which rival Corvane presented [aday=2013-09|last month].

At [bweight=172 g|172 grams] ([bweight=6.1 oz|6.1 ounces]) it is no featherweight, but Antell promises [bbatt=18 hours|18 hours] of talk, against the [abatt=10 hours|ten] of the Lumo. The battery fills in [bcharge=30 min|30 minutes]. The camera has [bcam=16 MP|16 megapixels]; there are [bcolors=3|three colors], none of them yellow.

"People do not want to choose between a phone and a tablet," said Antell's president, Goro Maeda, 61.

Corvane sold [asold=>3.9 million|more than 3.9 million] Lumo 6s over the first weekend. Antell shares rose 2.3 percent.

== high-street-deals.txt -
Big, bigger, Strix: which one should you buy?

Two flagships, two philosophies. We put the small one and the big one side by side.

SIZE. The Lumo 6 has a screen of [ascreen=11.4 cm|11.4 centimetres], the Strix Max one of [bscreen=14 cm|14]. The Corvane is under [athick=<8 mm|8mm] thick, the Antell [bthick=8.9 mm|8.9mm].

WEIGHT. [aweight=118 g|118g] plays about [bweight=~170 g|170g]. Your wrist will tell.

BATTERY. Antell says [bbatt=16 hours|16 hours] of calls, Corvane [abatt=12 hours|12]. In our own test they lasted 14 and nine. And the Strix is full again after [bcharge=30 min|half an hour].

CAMERA. [bcam=16 MP|16] beats [acam=12 MP|12 megapixels] on paper, not in the dark.

MONEY. [aprice=$599|$599] for [amem=16 GB|16GB] against [bprice=$549|$549] for [bmem=32 GB|32GB]. No contest: you save [bcheap=$50|fifty dollars] and get twice the space. With a contract, though, the little one starts at [asub=$199|$199].

The Lumo is in shops now. The Strix comes [bsale=2013-11|in early November], in black, white and grey, [bcolors=4|four colours] if you count the "rose" for Asia.

== eastern-star.txt -
Antell bets on size

Hundreds of fans sang the company song in Lake Harrow as Antell lifted the curtain on its Strix Max [bday=2013-10-16|on Wednesday].

The phone, [bthick=8.9 mm|8.9 mm] deep and with a [bscreen=5.5 in|5.5-inch] screen, will reach dealers in [bcountry=dozens|dozens of countries] [bsale=2013-11|next month]. Antell wants [bprice=$549|$549] for it.

Corvane's presentation of the Lumo 6, [aday=2013-09|in September], took [ashow=>1 hour|more than an hour]; Mr. Maeda needed 25 minutes. His company owns [bpart=31%|31 percent] of the market, twice as much as its American competitor.

In this country the Lumo went on sale [asale=2013-09-27|on September 27] for the equivalent of $640. It comes in [acolors=5|five colors]; the Strix Max in [bcolors=3|three].

== coast-tribune.txt 2013-09-11
Corvane shows off thinner, lighter Lumo

From our wire services

PORT ELLERY – Corvane Inc. [aday=2013-09-10|on Tuesday] introduced the Lumo 6, the thinnest telephone that it has made, as it tries to win back buyers from bigger and cheaper devices.

The phone has a [ascreen=4.5 in|4.5-inch] display, weighs [aweight=118 g|118 grams] and is [athick=7.4 mm|7.4 millimeters] thick. Its chip is [afast=2|twice] as fast as that of [oldyear=2012|last year's] model, the company said, and its battery is good for [abatt=12 hours|12 hours] of talk.

It will cost [aprice=$599|$599] with [amem=16 GB|16 gigabytes] of memory, or [asub=$199|$199] with a [aterm=2 years|two-year] contract. Sales begin [asale=2013-09-20|on September 20] in [acountry=7|seven countries].

"We did not set out to make it large. We set out to make it right," said Chief Executive Nora Lindqvist, [aceo=49|49].

Shares in Corvane fell [ashare=2.3%|2.3 percent].
