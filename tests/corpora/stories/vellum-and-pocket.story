# Two tablets of one firm: Orrery's Vellum (shown and sold in spring 2011) and its small sister, the Vellum Pocket (autumn 2012).
# Prices, screens, weights, batteries, countries, queues, first weekends of the two, the forecast and the sale, the day it is shown
# and the day it is sold, old price and new, the rival's Ember, two chief executives, chargers and tablets stay apart.

aday      | date     | compatible  | day the Vellum was shown                                      | 8 March v. March v. 2011
aclock    | time     | discrepancy | when the show for the Vellum began                            | ten v. eleven in the morning
asale     | date     | discrepancy | day on which the Vellum went on sale                          | 15 April v. 22 April
aprice    | money    | agree       | price of the Vellum with the smallest memory                  |
amem      | measure  | agree       | smallest memory of the Vellum                                 |
atop      | money    | discrepancy | price of the dearest Vellum                                   | $729 v. $749
amemtop   | measure  | agree       | largest memory of the Vellum                                  |
ascreen   | measure  | agree       | screen of the Vellum                                          |
aweight   | measure  | discrepancy | weight of the Vellum                                          | 585 v. 558 grams
athick    | measure  | compatible  | thickness of the Vellum                                       | 8.9 mm v. less than 9 mm
abatt     | duration | discrepancy | how long a charge of the Vellum lasts                         | 11 hours v. 12 hours
acountry  | count    | agree       | countries in which the Vellum was sold first                  | the United States and five others are six
arise     | percent  | agree       | rise of Orrery's shares on the day the Vellum was shown       |
aceo      | age      | discrepancy | age of Simon Achterberg in spring 2011                        | 52 v. 54
astores   | count    | discrepancy | shops of Orrery's own in spring 2011                          | 22 v. 24
founded   | date     | discrepancy | year in which Orrery was founded                              | 1994 v. 1991
first     | date     | agree       | year of the Quarto                                            |
asold     | count    | compatible  | Vellums sold in the first weekend                             | 310,000 v. more than 300,000
aguess    | count    | agree       | Vellums that analysts had expected to be sold in that weekend |
aqueue    | count    | discrepancy | people in the queue in London in April 2011                   | 240 v. 340 v. hundreds
afirst    | duration | compatible  | how long the first in the London queue had waited             | 19 hours v. nearly 20 hours
adeliv    | duration | update      | wait for a Vellum that is ordered by web                      | two weeks on the first day, four on the Monday
alimit    | count    | agree       | Vellums that one customer may buy                             |
total     | count    | agree       | Vellums sold until October 2012                               |
bday      | date     | compatible  | day the Pocket was shown                                      | 17 October v. October
bsale     | date     | compatible  | day on which the Pocket goes on sale                          | 9 November v. next month
bprice    | money    | agree       | price of the Pocket with the smallest memory                  |
btop      | money    | agree       | price of the dearest Pocket                                   |
bguess    | money    | agree       | price that analysts had expected for the Pocket               |
bscreen   | measure  | agree       | screen of the Pocket                                          |
bweight   | measure  | agree       | weight of the Pocket                                          | 298 grams is 10.5 ounces
bthick    | measure  | discrepancy | thickness of the Pocket                                       | 7.1 v. 7.7 mm
bbatt     | duration | agree       | how long a charge of the Pocket lasts                         |
bcountry  | count    | discrepancy | countries in which the Pocket is sold first                   | 28 v. 26
bfall     | percent  | discrepancy | fall of Orrery's shares on the day the Pocket was shown       | 3.4 v. 4.3 percent
bceo      | age      | agree       | age of Orrery's chief executive in autumn 2012                |
retire    | date     | agree       | when Achterberg handed over to Castellane                     |
bsold     | count    | compatible  | Pockets sold in the first weekend                             | 1.2 million v. more than a million
bteam     | count    | discrepancy | designers of the Pocket                                       | 35 v. 45
byears    | duration | agree       | how long the work on the Pocket took                          |
cut       | money    | agree       | new price of the Vellum since the Pocket                      |
ember     | money    | agree       | price of the Ember                                            |
emweight  | measure  | agree       | weight of the Ember                                           |
pelham    | age      | agree       | age of Rory Pelham                                            |
recall    | count    | update      | chargers that Orrery calls back                               | 12,000 in November, 31,000 in December

== wire-march-8.txt 2011-03-08
Orrery shows Vellum tablet, priced from [aprice=$449|$449]

TARRANT BAY, Calif., March 8, 2011 – Orrery Inc, best known for its Quarto electronic reader, introduced a tablet computer [aday=2011-03-08|on Tuesday] that is lighter and cheaper than most and goes on sale in [acountry=6|the United States and five other countries] [asale=2011-04-15|on April 15].

The Vellum has a screen of [ascreen=9.4 in|9.4 inches], weighs [aweight=585 g|585 grams] and lasts [abatt=11 hours|11 hours] between charges, the company said. It is [athick=8.9 mm|8.9 millimeters] thick. With [amem=16 GB|16 gigabytes] of memory it will cost [aprice=$449|$449]; the most expensive version, with [amemtop=64 GB|64 gigabytes] and a mobile data link, [atop=$729|$729].

"A book is the best machine there is. We took ours apart to see why," Chief Executive Simon Achterberg, [aceo=52|52], told 900 guests in a former fish cannery.

Analysts said that the price undercut comparable devices by $50 and that Orrery had bought up displays for a year ahead. "They've learned from the Quarto, which they couldn't make fast enough," said Denise Farrow of Millgate Research, who expects [aguess=250000|250,000 Vellums] to be sold in the first weekend and 3 million by the end of December.

Orrery brought out the Quarto in [first=2004|2004]. It is sold at $139, and in [astores=22|22 shops] of the company's own, along with maps and telescopes.

The shares rose [arise=2.1%|2.1 percent] to $61.70.

== tarrant-bay-ledger.txt 2011-04-16
At the cannery, they lined up for glass instead of sardines

By Owen Maddox, Ledger staff writer

The pastor of First Lutheran was fourth. He had told his wife that he was walking the dog, and the dog, a beagle, was there as proof.

[asale=2011-04-15|On Friday] at eight, in the town that invented it, Orrery opened the doors of its oldest store and the Vellum went on sale. The 120 people outside on Water Street got doughnuts, applause and a colored wristband. Nobody was to carry off more than [alimit=2|two], and by half past eleven there were none.

It has been quite a ride for a firm that Simon Achterberg, now [aceo=54|54], started in [founded=1994|1994] above a bait shop, to sell a plastic disk for finding stars. The disk found 2,000 buyers. One is at the county museum.

Achterberg watched from the far sidewalk, in a fisherman's cap. He had been on the same spot on the morning of [aday=2011-03-08|March 8], he said, when the show at the cannery was to begin at [aclock=10:00|ten], waiting for a truck with the demonstration models. "It came at nine-forty. Ask my doctor."

Those who left empty-handed were told to go to the company's site, which quoted a wait of [adeliv=2 weeks|two weeks] by midday.

"[aprice=$449|Four hundred forty-nine dollars]," said Peg Olafsen, 71, a retired cannery worker, turning one over. "We got sixty-five cents an hour in here, and it smelled." She bought it for a grandson. It is as heavy, she thought, as a good-sized flounder: [aweight=585 g|585 grams], by the box.

== london-evening-comet.txt -
TABLET OF STONE-COLD LOONIES
They shivered all night for a posh slate

THEY came with sleeping bags, flasks and in one case a ferret.

A queue of [aqueue=340|340 gadget fans] snaked down Regent Street as dawn broke [asale=2011-04-15|on Friday], all gagging to be first with the Vellum, the wonder slab from Yankee boffins Orrery.

Head of the line was student Kyle Brandreth, 20, of Penge, who'd been on the pavement for nearly [afirst=<20 hours|20 hours] when the doors opened. "I missed a mock exam and a date," he said. "Worth it. She wasn't that keen."

Kyle parted with £599 for the bells-and-whistles job. The cheapest is £379. It's thinner than a Cornish wafer, at less than [athick=<9 mm|9mm], and at [aweight=558 g|558 grams] weighs not much more than a tin of beans. Plug it in overnight and you can gawp at the [ascreen=9.4 in|9.4-inch] display for [abatt=12 hours|12 hours].

Shoppers were rationed to [alimit=2|two apiece], but touts were flogging them round the corner for 700 quid before elevenses.

Orrery, whose flagship off Oxford Circus is one of [astores=24|24] worldwide, laid on free porridge. Britain is among [acountry=6|six nations] to get the Vellum before everyone else. The Aussies, bless 'em, got theirs ten hours earlier.

The ferret, Gerald, did not queue-jump.

== brief-april-18.txt 2011-04-18
Orrery sells [asold=310000|310,000 tablets] in three days

Orrery Inc sold [asold=310000|310,000] of its new Vellum tablets over the weekend, beating the [aguess=250000|250,000] that analysts had forecast, it said on Monday.

The device went on sale [asale=2011-04-15|on Friday] in [acountry=6|six countries]: the United States, Canada, Britain, Germany, Japan and Australia. Of the company's [astores=22|22 stores], 14 had run out of it by noon on the first day. Buyers on the Internet now have to wait [adeliv=4 weeks|four weeks], instead of [adeliv=2 weeks|two].

At the store on Regent Street in London, staff counted [aqueue=240|240 people] in front of the door before it was opened. The first of them had come [afirst=19 hours|19 hours] ahead.

Roughly 40 percent of customers chose the version with [amem=16 GB|16 gigabytes], for [aprice=$449|$449], and one in ten the most expensive, with [amemtop=64 GB|64], for [atop=$729|$729], according to Millgate Research.

Orrery's shares, which gained [arise=2.1%|2.1 percent] on the day that the Vellum was shown, [aday=2011-03|in March], were up another 5.2 percent at $66.40 in early trading. Chief Executive Simon Achterberg, [aceo=52|52], said that he was "hugely sorry and hugely happy".

Sales in 19 more countries are to start at the end of May.

== wire-oct-17.txt 2012-10-17
Orrery unveils smaller tablet, shares fall on price

TARRANT BAY, Calif., Oct 17, 2012 – Orrery Inc showed a small version of its Vellum tablet [bday=2012-10-17|on Wednesday] and priced it at [bprice=$279|$279], which was more than investors had hoped for.

The Vellum Pocket has a [bscreen=7.2 in|7.2-inch] display, weighs [bweight=298 g|298 grams] and is [bthick=7.1 mm|7.1 millimeters] thick. It comes with 16 to 64 gigabytes of storage. The dearest model costs [btop=$459|$459]. It will be on the shelves in [bcountry=28|28 countries] [bsale=2012-11-09|on November 9].

Wall Street had expected a price of [bguess=$249|$249]. Orrery's shares dropped [bfall=3.4%|3.4 percent] to $84.15. The rival Ember from Brightwater, which has a screen of seven inches, sells for [ember=$199|$199], at a loss by most accounts.

"It is not a cheap tablet, it's a small one," said Mei-Lin Castellane, [bceo=45|45], who took over as chief executive [retire=2012-06|in June] from the founder, Simon Achterberg. She said that the work on it had lasted [byears=20 months|20 months].

The company has sold [total=6800000|6.8 million] of the larger tablet, in its two generations, since [asale=2011-04|April of last year]. Its price goes down by $70 to [cut=$379|$379].

The Pocket's battery is good for [bbatt=10 hours|ten hours], one less than that of its big sister.

== live-oct-17.txt 2012-10-17
Orrery's "small surprise": live from the cannery

9:41 – We're in. There are 900 seats and about as many free pastries.

10:00 – On time. Mei-Lin Castellane walks out. First launch without the founder; Achterberg is in row three, next to a beagle.

10:08 – Numbers first. [total=6800000|6.8 million Vellums] sold to date. The first weekend, back in [asale=2011-04|April 2011], was [asold=310000|310,000], she reminds us, "and we ran out of porridge."

10:15 – The big one gets cheaper: [cut=$379|$379] for the base model, from [aprice=$449|$449]. The fully loaded one, [atop=$749|$749] at birth, loses as much.

10:19 – There it is. It is called Pocket. It goes into one, too: Rory Pelham, the designer, [pelham=41|41], has had it in his jacket all along.

10:22 – [bscreen=7.2 in|7.2 inches], corner to corner. Weight [bweight=10.5 oz|10.5 ounces], and she puts a Brightwater Ember, [emweight=340 g|340 grams], on the other pan of a pair of scales. Laughter.

10:30 – Battery: [bbatt=10 hours|10 hours]. Camera: 5 megapixels on the back, 1.2 in front.

10:34 – Pelham says that [bteam=35|35 designers] made 411 models of foam and wood.

10:41 – Price. Drum roll. [bprice=$279|$279]. A groan, I swear, from the analysts' corner, who had [bguess=$249|$249] in their spreadsheets.

10:44 – In shops [bsale=2012-11-09|on Friday, November 9]. Orders from tonight.

1:05 p.m. – Stock is off by [bfall=3.4%|3.4 percent] at the close in New York. See you next time.

== thumbs-and-gadgets.txt -
Hands on: big Vellum, little Vellum

I've had the Pocket for two days and the Vellum for a year and a half, so here's the only comparison you need.

Size. I'd say that you lose a third: the old one has [ascreen=9.4 in|9.4 inches] of glass, the new one [bscreen=7.2 in|7.2]. It is [bthick=7.7 mm|7.7 millimeters] thick, so it does feel like a wafer after the other's [athick=8.9 mm|8.9].

Weight. Ah. You remember the aching thumb? My first Vellum, [aweight=585 g|585 grams] of it, fell on my nose in bed on three occasions. The second edition (spring of this year) was 560. This is [bweight=298 g|298], and I have slept under it like a baby. The Ember, at [emweight=340 g|340], would leave a mark.

Stamina. [bbatt=10 hours|Ten hours] are promised, and I got nine and a quarter with films. The big one is rated at [abatt=11 hours|eleven] and gives me ten.

Price. Here's where it pinches. [bprice=$279|$279] is eighty bucks on top of the [ember=$199|$199] Ember, and a hundred short of a big Vellum, now that this has come down to [cut=$379|$379]. Fill it up with memory and a data card and you're looking at [btop=$459|$459], which is more than I paid for my tablet when they launched it, the [amem=16 GB|16-gig] model for [aprice=$449|$449].

Verdict. The nose says buy. Out [bsale=2012-11|next month], in [bcountry=26|26 countries], unless you live in one of the others.

== wire-nov-12.txt 2012-11-12
Orrery says [bsold=1200000|1.2 million] Pocket tablets sold in first weekend

TARRANT BAY, Calif., Nov 12, 2012 – Buyers snapped up [bsold=1200000|1.2 million] of Orrery's Vellum Pocket tablets in the three days after they reached the shops [bsale=2012-11-09|on Friday], nearly four times as many as of the first Vellum in its opening weekend, the company said on Monday.

The white model was sold out, Chief Executive Mei-Lin Castellane, [bceo=45|45], said. Analysts on average had forecast 900,000. Orrery shares climbed 4.3 percent to $88.02 and thus made good what they lost on the day that the [bprice=$279|$279] tablet was presented.

The Pocket went on sale in [bcountry=28|28 countries], against [acountry=6|six] for the Vellum [asale=2011-04-22|on April 22 of last year], when it sold [asold=310000|310,000].

Lines were shorter, however. In London, where [aqueue=hundreds|hundreds] had spent the night outside the shop for the Vellum, 85 people turned up. Orrery has 41 shops now.

Separately, the company said it would exchange [recall=12000|12,000 chargers] shipped to Germany and Austria, which may overheat. The tablets themselves are safe, it said. Three cases of singed plugs are known.

Brightwater declined to say how many Embers it sold over the weekend. The company has cut nothing from its price of [ember=$199|$199].

== interview-pelham.txt -
The man who weighs everything

Rory Pelham, [pelham=41|41], chief designer at Orrery, keeps a postal scale on his desk. On it, when we meet, is a slice of bread.

Thirty-two grams. And the Pocket?
[bweight=298 g|Two hundred and ninety-eight]. We were at 330 a year ago. My boss wanted 300. The last two were for spite.

What was it like to start?
Lonely. In February of last year the big Vellum hadn't even been shown, and I was told to do it again at half the weight. [byears=20 months|Twenty months], it took in the end, and a team of [bteam=45|45 designers], some of whom still speak to me.

The first one was called heavy.
By people lying down. When we showed it, [aday=2011-03|in March], nobody said "heavy". They said "how much?"

They said so this time, too.
And then they bought [bsold=>1000000|over a million] in a weekend.

You weren't nervous?
Of course I was. I'm always nervous at the cannery. [aday=2011|In 2011] the truck was late. We were going to start at [aclock=11:00|eleven in the morning], and at twenty to, I had a cardboard one in my hands and was rehearsing.

Why only [bbatt=10 hours|ten hours]?
Because a battery weighs what it weighs. You could have had twelve, at 350 grams, like a roof tile.

You came to Orrery for the Quarto.
In [first=2004|2004], for six weeks, to draw a button. It's not even a good button.

== review-december-analysis.txt 2012-12-14
Was the founder right?

Simon Achterberg did not want a small tablet. He said so to anyone who asked and, according to two people who sat in the room, to his own board. [retire=2012-06|In June] he retired. [bday=2012-10|In October] his successor held one up.

The verdict of the shops seems clear. The Pocket, on sale since [bsale=2012-11-09|November 9], found more than [bsold=>1000000|a million buyers] in its first weekend, where the Vellum, at its birth, had found just over [asold=>300000|300,000]. But what counts is what is left over. On a Pocket at [bprice=$279|$279] Orrery makes about $31, Millgate Research reckons; on a Vellum, when that was [aprice=$449|$449], it made 112, and even at [cut=$379|$379] it makes 60.

"They are trading dollars for quarters," says Denise Farrow of Millgate. Investors had a sense of it early. They sent the shares down by [bfall=4.3%|4.3 percent] on the afternoon of the presentation, as they had sent them up by [arise=2.1%|2.1] for the Vellum.

Then there is the matter of the chargers. What had been [recall=12000|12,000] of them, in two countries, has become [recall=31000|31,000] in five, and the company has put aside $4 million.

Ms. Castellane, [bceo=45|45], came from a maker of sewing machines, and likes to say that people do not buy stitches per minute. She may be right. In the week before last, for each Vellum that went over the counter in America, there were five Pockets and, at [ember=$199|$199], seven Embers.

Mr. Achterberg has been seen with a Pocket. It was, he said, his wife's.

== archive-readers-2009.txt 2009-11-05
From the archive: The bookworm of Tarrant Bay

November 5, 2009

Having taught a generation of commuters to read on a gray screen, Orrery says it has sold its five-millionth Quarto.

The milestone was marked on Tuesday with a cake in the shape of the reader, which in its current form has a display of six inches, weighs 289 grams and costs $199. The first, of [first=2004|2004], weighed 410 and cost $349. It held 160 books. Today's holds 1,500.

Simon Achterberg, who founded the company in [founded=1991|1991], cut the cake with a palette knife. He dismissed as "fairy tales" reports that he is working on a tablet with color. "Reading is black and white."

Orrery employs 2,100 people, 800 of them in Tarrant Bay, and had sales of $870 million in its last fiscal year, which ended in June. It runs 16 shops; one in London, its first abroad, will follow next spring.

Competition is on the way. Brightwater, the largest bookseller on the Web, is believed to be preparing a reader for less than $150. Analysts think that the price of the Quarto will have to come down to the same level before the summer.

Its shares have doubled since January.
