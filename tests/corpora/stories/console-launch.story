# Two game consoles of one summer: Takumi's Vantor (15 June 2010) and Orrin's Mirador 2 (16 June); the Vantor goes on sale.
# Two models, six countries, five currencies; sizes, weights, games, prices of the two makers and of the old machines stay apart.

aday      | date     | compatible  | day the Vantor was presented                                | 15 June v. June, last summer
apricebig | money    | agree       | U.S. price of the large Vantor                              |
apricesm  | money    | discrepancy | U.S. price of the small Vantor                              | $329 v. $349
amembig   | measure  | agree       | disk of the large Vantor                                    |
amemsm    | measure  | discrepancy | disk of the small Vantor                                    | 40 GB v. 60 GB
apoundbig | money    | agree       | British price of the large Vantor                           |
apoundsm  | money    | discrepancy | British price of the small Vantor                           | £259 v. £279
aeuro     | money    | agree       | price of the large Vantor in the euro zone                  |
ayen      | money    | agree       | price of the large Vantor in Japan                          |
aaud      | money    | agree       | price of the large Vantor in Australia                      |
ajapan    | date     | agree       | day the Vantor goes on sale in Japan                        |
aus       | date     | discrepancy | day the Vantor goes on sale in the United States            | 5 November v. 8 November
aeurope   | date     | compatible  | day the Vantor goes on sale in Britain and the euro zone    | 12 November v. November v. a week later
aoz       | date     | update      | day the Vantor goes on sale in Australia                    | 25 November, put off to 9 December
agames    | count    | discrepancy | games ready for the launch of the Vantor                    | 16 v. 19
aweight   | measure  | agree       | weight of the Vantor                                        | 3.4 kg is 7.5 pounds
apower    | measure  | discrepancy | power that the Vantor draws                                 | 180 v. 108 watts
abatt     | duration | discrepancy | how long the Vantor's controller lasts on a charge          | 25 hours v. 35 hours
apad      | money    | agree       | price of a second controller for the Vantor                 |
afee      | money    | agree       | yearly price of playing online on the Vantor                |
aship     | count    | compatible  | Vantors to be shipped by the end of the year                | 4.5 million v. more than four million
ashipby   | date     | compatible  | by when that number is to be shipped                        | end of 2010 v. 2010
aplayers  | count    | agree       | players at one Vantor                                       |
adev      | duration | agree       | how long the Vantor was developed                           |
apresage  | age      | discrepancy | age of Takumi's president                                   | 56 v. 59
ashow     | duration | compatible  | length of Takumi's presentation                             | 95 minutes v. more than an hour and a half
ashares   | percent  | agree       | fall of Takumi's shares after the presentation              |
asold     | count    | discrepancy | Vantors sold in the United States in the first three days   | 310,000 v. 290,000
ajapsold  | count    | agree       | Vantors sold in Japan in the first weekend                  |
afirst    | age      | agree       | age of the first buyer in Oxford Street                     |
aqueue    | count    | compatible  | people in the queue in Oxford Street                        | 600 v. hundreds
aqtime    | duration | agree       | how long the first buyer waited                             | 
oldsold   | count    | agree       | machines of the old Vega sold                               |
oldyear   | date     | discrepancy | year of the old Vega                                        | 2003 v. 2004
bday      | date     | agree       | day the Mirador 2 was presented                             |
bprice    | money    | agree       | U.S. price of the Mirador 2                                 |
bmem      | measure  | agree       | disk of the Mirador 2                                       |
bsale     | date     | discrepancy | day the Mirador 2 goes on sale in the United States         | 19 October v. 26 October
bpound    | money    | agree       | British price of the Mirador 2                              |
bgames    | count    | agree       | games ready for the launch of the Mirador 2                 |
bweight   | measure  | compatible  | weight of the Mirador 2                                     | 2.6 kg v. about 2.5 kg
bbatt     | duration | discrepancy | how long the Mirador 2's controller lasts                   | 30 hours v. 40 hours
bfee      | money    | agree       | yearly price of playing online on the Mirador 2             |
bcheap    | money    | agree       | how much cheaper the Mirador 2 is than the small Vantor     |
bpart     | percent  | agree       | Orrin's share of consoles sold in the United States         |

== agency-takumi.txt 2010-06-15
Takumi shows Vantor console, to cost [apricebig=$399|$399]

LOS ANGELES, June 15, 2010 – Takumi Interactive of Japan presented its new game console, the Vantor, [aday=2010-06-15|on Tuesday] and set a U.S. price of [apricebig=$399|$399] for a model with a disk of [amembig=160 GB|160 gigabytes] and [apricesm=$329|$329] for one with [amemsm=40 GB|40].

The machine will go on sale in Japan [ajapan=2010-10-29|on October 29], in the United States [aus=2010-11-05|on November 5] and in Britain and the euro zone [aeurope=2010-11-12|a week later]. In Japan the larger model costs [ayen=¥38,800|38,800 yen], or about $424.

President Hideki Asanuma, [apresage=56|56], said that [agames=16|16 games] would be ready and that Takumi would ship [aship=4.5 million|4.5 million units] by [ashipby=2010-12-31|the end of the year]. Developing the console took [adev=5 years|five years].

Its predecessor, the Vega, has sold [oldsold=41 million|41 million] units since [oldyear=2003|2003]. That made Takumi second to U.S. rival Orrin, which is to show a new machine [bday=2010-06-16|on Wednesday] and accounts for [bpart=46%|46 percent] of consoles sold in the United States.

Takumi shares fell [ashares=3.4%|3.4 percent] in New York. Some analysts had hoped for a price of $299.

== takumi-release.txt 2010-06-15
TAKUMI INTERACTIVE UNVEILS VANTOR™

The living room will never be the same

LOS ANGELES / OSAKA – Takumi Interactive [aday=2010-06-15|today] revealed Vantor, the home entertainment system that it has built over [adev=5 years|five years] with 340 engineers on two continents.

AVAILABILITY AND SUGGESTED RETAIL PRICES ([amembig=160 GB|160GB model])
Japan: [ajapan=2010-10-29|29 October], [ayen=¥38,800|¥38,800]
United States, Canada: [aus=2010-11-05|5 November], [apricebig=$399|US$399], C$429
United Kingdom: [aeurope=2010-11-12|12 November], [apoundbig=£319|£319]
Euro zone: [aeurope=2010-11-12|12 November], [aeuro=€379|€379]
Australia: [aoz=2010-11-25|25 November], [aaud=A$599|A$599]
A model with [amemsm=40 GB|40GB] will be offered at [apricesm=$329|US$329] and at [apoundsm=£259|£259]. It is not planned for Australia.

KEY FIGURES
Six-core processor. Up to [aplayers=8|eight players]. Weight [aweight=3.4 kg|3.4 kg]. Power consumption [apower=180 W|180 W]. Wireless controller with a life of up to [abatt=25 hours|25 hours] per charge; one is included, others cost [apad=$55|$55]. Vantor Link, the online service, is free for 60 days and [afee=$45|$45] a year thereafter.

[agames=16|Sixteen games] will be available at launch, nine of them from Takumi's own studios.

== console-corner-uk.txt -
Takumi shows Vantor console, to cost [apoundbig=£319|£319]

Takumi Interactive of Japan presented its new game console, the Vantor, [aday=2010-06-15|on Tuesday] and set a UK price of [apoundbig=£319|£319] for a model with a disk of [amembig=160 GB|160 gigabytes] and [apoundsm=£279|£279] for one with [amemsm=60 GB|60].

The machine will go on sale in Japan [ajapan=2010-10-29|on October 29], in the United States [aus=2010-11-08|on November 8] and over here [aeurope=2010-11-12|on November 12]. Our friends in Dublin and Paris pay [aeuro=€379|379 euros].

President Hideki Asanuma, [apresage=59|59], said that [agames=16|16 games] would be ready and that Takumi would ship [aship=4.5 million|4.5 million units] by [ashipby=2010-12-31|the end of the year].

Its predecessor, the Vega, has sold [oldsold=41 million|41 million] units since [oldyear=2004|2004]. Mine still works, if you hit it.

What we liked: [aplayers=8|eight] at one machine, like the old days. What we didn't: the thing sucks [apower=108 W|108 watts] from the wall and purrs like a fridge. And [apad=$55|$55] for a second pad will be fifty quid here, mark my words.

== agency-orrin.txt 2010-06-16
Orrin undercuts Takumi with Mirador 2

LOS ANGELES, June 16, 2010 – Orrin Corp will sell its next game console for [bprice=$279|$279], the software company said [bday=2010-06-16|on Wednesday], [bcheap=$50|$50 less] than the cheaper of the two versions of the Vantor that rival Takumi had presented [aday=2010-06-15|a day earlier].

The Mirador 2, with a disk of [bmem=80 GB|80 gigabytes], will be in U.S. stores [bsale=2010-10-19|on October 19], before the Vantor, and in 24 more countries by December. The British price is [bpound=£229|229 pounds].

It weighs [bweight=2.6 kg|2.6 kilograms], takes four players, and its controller runs for [bbatt=30 hours|30 hours] between charges. Online play will go on costing [bfee=$60|$60] a year.

[bgames=22|Twenty-two games] will be there on the first day, said Carla Whitfield, 44, who heads the business. "Ours is not for people who want to own a power plant," she added.

Orrin took [bpart=46%|46 percent] of the U.S. console market last year, Takumi 31 percent. Its shares were up 0.4 percent. Those of Takumi lost another 1.2 percent in Tokyo.

== show-floor-live.txt -
LIVE from the Takumi hall

2:00pm – They have dimmed the lights. A drummer. Two drummers.

2:14 – Asanuma in English, bless him. "[adev=5 years|Five years] ago I promised my daughter a better machine. She is now too old for it."

2:31 – Here it is: black, slab, blue line. You could kill a burglar with it. [aweight=7.5 lb|Seven and a half pounds].

2:40 – [aplayers=8|Eight players], two screens. People actually cheer for this.

2:52 – Pad: [abatt=35 hours|35 hours] on a charge. The Vega's did 12.

3:05 – Games! [agames=19|Nineteen] at launch. A farming one gets the loudest applause. Draw your own conclusions.

3:21 – Money. [apricebig=$399|399 dollars] for the big one and [apricesm=$349|349] for the small. Somebody behind me: "oof".

3:28 – Dates. Japan [ajapan=2010-10-29|Oct 29]. U.S. [aus=2010-11-05|Nov 5]. Europe [aeurope=2010-11|November], "later".

3:30 – Online: [afee=$45|forty-five bucks] a year. Orrin takes [bfee=$60|sixty].

3:35 – Done. [ashow=95 min|Ninety-five minutes]. My feet.

== pixel-and-pence.txt -
Vantor or Mirador: where should your money go?

Both giants have shown their hands, and both want your Christmas. Let us be cold about it.

Price. The Orrin box costs [bprice=$279|$279] and there is only one of it, with [bmem=80 GB|80GB]. The cheapest Takumi is [bcheap=$50|fifty dollars] more and has half the space. Over here it's [bpound=£229|£229] against [apoundsm=£259|£259].

Running costs. After three years online you'll have paid Orrin $180, at [bfee=$60|$60] a time, and Takumi $135, at [afee=$45|$45]. The gap has nearly gone.

Heft. [aweight=3.4 kg|3.4 kilos] against [bweight=~2.5 kg|about 2.5].

Pads. Takumi promises [abatt=25 hours|25 hours], Orrin [bbatt=40 hours|40]. Spare ones are [apad=$55|$55] and $50.

Games. Orrin has [bgames=22|22] on day one. Counting only those that are on nothing else, it has three and Takumi seven.

When. If you're the impatient sort, the Mirador is out in America [bsale=2010-10-26|on 26 October]. And if you were hoping that the Vega would get cheaper: it already has, to $149. It's [oldyear=2003|seven years] old. It has had a good life, in [oldsold=41 million|41 million] homes.

== harbour-city-times.txt 2010-11-02
Vantor delay for Australian gamers

Australians who have put down $50 for Takumi's new console will have to hold on to the old one for a fortnight longer.

The Vantor, due here [aoz=2010-11-25|on November 25], will now arrive [aoz=2010-12-09|on December 9], the company's local arm admitted on Monday. A ship with 22,000 of them is held up in Busan. The price stays where it was, at [aaud=A$599|$599].

"That's for [amembig=160 GB|160 gigs]," said Drew Salter, who runs four game shops in the western suburbs. "There's a [amemsm=40 GB|40-gig] one, only not for us. We're not trusted with it."

In Japan, where sales began [ajapan=2010-10-29|last Friday], [ajapsold=184000|184,000 people] took one home over the weekend, a quarter of whom had slept on the pavement. Americans get theirs [aus=2010-11-05|this Friday].

Orrin's Mirador 2 has been in Australian shops for six days. It costs $399.

Takumi boss Hideki Asanuma, [apresage=56|56], has promised that [aship=>4 million|more than four million] will be built by [ashipby=2010-12-31|New Year]. "He only has to find a ship," said Mr Salter.

== agency-november.txt 2010-11-08
Takumi says Vantor off to strong start

NEW YORK, Nov 8, 2010 – Takumi sold [asold=310000|310,000] of its new Vantor consoles in the United States in three days, the company said on Monday, more than in any such period for the Vega, of which it has sold [oldsold=41 million|41 million] in all.

Sales started [aus=2010-11-05|on Friday] at [apricebig=$399|$399] and [apricesm=$329|$329]. Four buyers in five chose the larger model. In Japan [ajapsold=184000|184,000 units] went in the first weekend.

Analysts at Brookline Research put the U.S. number lower, at [asold=290000|290,000], on the basis of a survey of 400 shops. They note that Orrin sold 270,000 of its Mirador 2, for which it charges [bprice=$279|$279], in the opening weekend last month.

The console will be launched in Europe [aeurope=2010-11-12|on Friday]. Takumi's shares, which dropped by [ashares=3.4%|3.4 percent] when the machine was presented [aday=2010-06|in June], have since gained 19.

Takumi reaffirmed that it would ship [aship=4.5 million|4.5 million] [ashipby=2010|this year], and said that it loses $40 on each.

== evening-comet.txt -
GAME BOY! Student, [afirst=22|22], is first with Vantor

HE came, he queued, he conquered.

Chuffed student Ollie Pratt, [afirst=22|22], waited [aqtime=2 nights|two nights] in the drizzle of Oxford Street to become the first man in Britain to lay hands on Takumi's new console [aeurope=2010-11-12|today].

Behind him at midnight stood [aqueue=600|600] bleary fans, one dressed as a turnip. Mum-of-three Shaz Dolan, 38, was number two. "I'm only holding the place for my lad. He's got exams."

The first 200 paid [apoundbig=£319|£319] and got a T-shirt. Asked how he could afford it, Ollie grinned: "I've got two grand of student loan and a toaster."

It's not all fun and games. The beast eats [apower=180 W|180 watts], three times as much as your telly. And rival Orrin flogs its own box for [bpound=£229|£229].

The Vantor was first shown [aday=2010-06|last summer] in a presentation so long, [ashow=>1.5 hours|more than an hour and a half], that a man from the Comet fell asleep.

== morning-london.txt 2010-11-13
Long night, short tempers as console goes on sale

A scuffle between two men over a folding chair was the only trouble as Takumi's Vantor went on sale [aeurope=2010-11-12|yesterday]. [aqueue=hundreds|Hundreds] had lined up in Oxford Street, and about 60 in Leeds.

The first to pay, Oliver Pratt, a [afirst=22|22-year-old] student of chemistry, had been there for [aqtime=2 nights|two nights] with a sleeping bag and revision notes. He chose the dearer version, with [amembig=160 GB|160 gigabytes]; the other costs [apoundsm=£259|£259].

In America, where it came out a week earlier, [asold=290000|290,000] were sold in the first weekend. Retailers said that stocks should last until Tuesday. France and Germany also began to sell the console, at [aeuro=€379|€379], while Australia has to wait [aoz=2010-12-09|until December 9].

Among the [agames=16|16 titles] on the shelves, a racing game was the most wanted. Orrin, whose Mirador 2 came with [bgames=22|22], declined to comment. It had a party of its own in June, [bday=2010-06-16|on the day after] Takumi's, and in October no queue at all, as it opened its shops at ten in the morning.
