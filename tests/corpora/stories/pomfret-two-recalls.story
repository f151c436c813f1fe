# Two recalls by one food company, Pomfret: Nutley peanut butter (salmonella, February 2007, plant in Georgia) and Larkin's
# ice cream (listeria, September 2012, plant in Wisconsin). Jars and tubs, cases and pounds, the ill, those in hospital and
# the dead of the two, workers and those sent home, costs, fine and settlement, falls of shares, swabs of 2012 stay apart.

aday     | date     | compatible  | day of the recall of Nutley                                  | 14 February 2007 v. February 2007 v. 2007
ajars    | count    | compatible  | jars of Nutley recalled                                      | 38 million v. nearly 40 million
aill     | count    | update      | people made ill by Nutley                                    | 290 in February, 425 in March, at last 628
astates  | count    | agree       | states in which people fell ill from Nutley                  |
ahosp    | count    | discrepancy | people in the hospital because of Nutley                     | 64 v. 46
adead    | count    | agree       | deaths from Nutley                                           | none
aleak    | date     | discrepancy | when the roof at Loomis Ferry leaked                         | August 2006 v. July 2006
afirst   | date     | agree       | when the bad jars were first made                            | October 2006
atemp    | measure  | discrepancy | heat of the roaster at Loomis Ferry                          | 330 F v. 300 F
ajar     | measure  | agree       | size of a jar                                                | 18 ounces are 510 g
aopen    | time     | discrepancy | hour at which the hotline opened                             | 6 a.m. v. 8 a.m.
acalls   | count    | compatible  | calls to the hotline on the first day                        | 9,200 v. thousands
aplant   | count    | agree       | workers at Loomis Ferry                                      |
aclosed  | duration | discrepancy | how long the plant at Loomis Ferry was closed                | 19 weeks v. 16 weeks
ainsp    | date     | agree       | when Loomis Ferry was last inspected                         | February 2005
acost    | money    | discrepancy | cost of the recall of Nutley                                 | $78 million v. $87 million
anew     | money    | agree       | cost of rebuilding the plant at Loomis Ferry                 |
amarket  | percent  | agree       | Nutley's share of the peanut butter market                   |
afall    | percent  | agree       | fall of Pomfret's shares after the recall of Nutley          |
aboy     | age      | discrepancy | age of the boy Caleb Dunwoody                                | six v. eight
aboyd    | duration | agree       | how long Caleb Dunwoody was in the hospital                  |
afine    | money    | agree       | fine for the peanut butter                                   |
bday     | date     | compatible  | day of the recall of Larkin's                                | 21 September v. September
bcases   | count    | update      | cases of Larkin's recalled                                   | 140,000, then 510,000
btub     | count    | agree       | tubs in a case                                               |
bill     | count    | agree       | people made ill by Larkin's                                  |
bdead    | count    | update      | people killed by Larkin's                                    | three, then four
bstates  | count    | agree       | states in which people fell ill from Larkin's                |
bflav    | count    | discrepancy | flavors of Larkin's first recalled                           | seven v. nine
bplant   | count    | agree       | workers at Marl Lake                                         |
blaid    | count    | discrepancy | workers sent home at Marl Lake                               | 210 v. 260
bswab    | date     | discrepancy | when listeria was first found at Marl Lake                   | March 2012 v. May 2012
bswabn   | count    | agree       | swabs with listeria at Marl Lake in September                |
bswabt   | count    | agree       | swabs taken at Marl Lake in September                        |
bdump    | measure  | discrepancy | ice cream poured away at Marl Lake                           | 8,000 gallons v. 6,000
bfall    | percent  | discrepancy | fall of Pomfret's shares after the recall of Larkin's        | 7.5 percent v. 5.7 percent
bcost    | money    | compatible  | cost of the recall of Larkin's                               | $31 million v. about $30 million
bwoman   | age      | agree       | age of Edna Rasch                                            |
bpay     | money    | agree       | settlement with the Rasch family                             |
breopen  | date     | compatible  | when Marl Lake opens again                                   | 7 January v. January
bwide    | date     | agree       | day on which the recall of Larkin's was widened              |
brec     | count    | agree       | large recalls by Pomfret                                     |
bincub   | duration | agree       | how long listeria can take to make ill                       | 70 days are ten weeks
bprice   | money    | agree       | refund for a tub                                             |
chief    | age      | agree       | age of Warren Escobedo in late 2012                          |
founded  | date     | discrepancy | year in which Pomfret was founded                            | 1922 v. 1927
bought   | date     | agree       | year in which Pomfret bought Larkin's                        |
paid     | money    | agree       | what Pomfret paid for Larkin's                               |

== wire-february-2007.txt 2007-02-15
Pomfret pulls all Nutley peanut butter after [aill=290|290] fall ill

WATERLOO PARK, Illinois, Feb 15, 2007 – Pomfret Foods [aday=2007-02-14|on Wednesday] recalled every jar of Nutley peanut butter that it had made [afirst=2006-10|since October], about [ajars=38 million|38 million] of them, most holding [ajar=18 oz|18 ounces] ([ajar=510 g|510 grams]), after health officials linked the brand to an outbreak of salmonella that has sickened [aill=290|290 people] in [astates=39|39 states].

[adead=0|No one] is known to have died. The victims range in age from two months to 95 years, the Centers for Disease Control and Prevention said. They'd been falling ill since the fall without anyone's seeing a pattern, until an interviewer in Minnesota asked what was in the sandwich.

It is the first time that the germ has been traced to peanut butter in the United States. Nuts are roasted at [atemp=330 F|330 degrees Fahrenheit] at the only plant that makes Nutley, in Loomis Ferry, Georgia, more than enough to kill it. "So it got in after the oven, and we do not know how," said Warren Escobedo, then in his second week as head of operations.

The plant, where [aplant=620|620 people] work, has been shut. The Food and Drug Administration last inspected it in [ainsp=2005-02|February 2005], two years ago, and found nothing amiss.

Nutley has [amarket=14%|14 percent] of the market for peanut butter, worth some $800 million a year. Buyers are asked to send in the lid for a refund. A hotline opened at [aopen=06:00|6 a.m.] and had taken [acalls=9200|9,200 calls] when it closed, a company spokeswoman said. Shares of Pomfret, a maker of soups, puddings and snacks that goes back to [founded=1922|1922], lost [afall=4.6%|4.6 percent].

Retailers cleared their shelves overnight. At Hobart's, a chain of 310 supermarkets in the Southeast, the cash registers were set to refuse the brand. A pharmacist in Macon, Lorraine Tibbs, said that by noon she'd sold more remedies for diarrhea than in the whole of January, "and half of those people had only read the news".

== loomis-ferry-news.txt 2007-02-18
The town that smelled of lunch

By Ruthanne Pickens

You stopped noticing it after a week, they say, and then you noticed it only when you'd been away: roasted peanuts, from five in the morning, all over Loomis Ferry. On Thursday it was gone. Folks stood in their yards and sniffed.

The Nutley plant has been the second-largest employer here since the mill shut, after the county schools. There are [aplant=620|six hundred and twenty] on the payroll, husbands and wives, in a place of 8,800. They've been told to come in Monday for cleaning, at full wages; after that nobody will say.

"My hands have been in that peanut butter for 22 years and I gave it to my grandbabies," said Odessa Crume, who runs a capper. "If it was dirty I'd have known."

There is talk, though. Two men in maintenance, who would not give their names, said that the roof over the cooling room leaked in a storm in [aleak=2006-07|July], and that the sprinklers went off by themselves the same night. The puddle was three inches deep. It was mopped. Peanuts come through there on a belt, straight from the roaster, which they said runs at [atemp=300 F|300 degrees] on a good day and less on a cold one.

Warren Escobedo, who flew in from Illinois and ate a barbecue sandwich standing up, called that "one of about thirty things we are looking at". He said that the building dates from 1951 and had "stories to tell".

The grocery on Pine Street gave back money for 212 jars. The boy who bags there, Tyrell Gaines, 17, was told to smash them in the lot behind. He did about half, he said, and then he asked to be let off. It's [ajar=18 oz|eighteen ounces] a jar, and his mother filled them.

At First Baptist on Sunday the Reverend Amos Tillery prayed for the sick, and for the plant, in that order. Then there was a covered-dish supper. Somebody had made the peanut butter pie that somebody always makes, and it sat there with the foil on. It was ten past seven before a man from the second shift took off his cap, cut himself a slice and ate it, all of it, with everyone looking.

== mother-blog.txt -
Crustless: what nobody tells you about the stuff on the bread

For those who've asked: he is home.

Caleb had been asking for peanut butter since his brother got braces and couldn't have it. So all of January it was Nutley Creamy, on white, no crust, cut in triangles. He's [aboy=6|six]. Triangles matter.

It started on a Sunday. By Tuesday he had 104 and was talking to the lamp. He was in the hospital for [aboyd=11 days|11 days], on a drip, and I read him the same book about a digger 60 times. I can do all the voices. The bill, before insurance, is $41,300, and they charged us $9 for a teddy bear that we had brought along.

I rang the company. I rang at [aopen=08:00|eight] on the first day, the minute they opened the lines, along with [acalls=thousands|thousands of others], and after 50 minutes a kind girl called Brandi said that she was so sorry and would I like a coupon.

A coupon.

[aday=2007-02-14|On Valentine's Day] they took back [ajars=<40 million|almost 40 million jars], everything made [afirst=2006-10|since October]. Ours had been in the cupboard behind the oatmeal since before Christmas. The state lady came with gloves and a bag. It matched, she told us later: his germ, that jar, the drain under a machine in Georgia.

I don't want to be on television. I don't want anyone to go to jail, I think. I want someone to explain why a plant that feeds the whole country was last looked at in [ainsp=2005-02|February 2005], when Caleb was in diapers.

Comments are closed because of the peanut-allergy people. Love to you all.

== brief-march-2007.txt 2007-03-09
Leaky roof blamed in peanut butter outbreak

WATERLOO PARK, Illinois – Water from a leaking roof and a faulty sprinkler probably allowed salmonella to grow at the plant that makes Nutley peanut butter, its owner, Pomfret Foods, said on Thursday.

Moisture from the two incidents, both in [aleak=2006-08|August of last year], may have awakened bacteria in peanut dust, which can lie dormant for years, and carried them to nuts that had been roasted.

The number of people who have fallen ill has risen to [aill=425|425], in [astates=39|39 states], according to federal health officials. [adead=0|No deaths] have been reported.

Pomfret will spend [anew=$33 million|$33 million] to rebuild the plant in Loomis Ferry, Georgia, with a wall between raw and roasted nuts, a new roof and no sprinklers over open food. Until it reopens, a date for which was not given, workers will receive 80 percent of their pay.

The company said that it would take a charge for the recall, of a size yet to be worked out, in the quarter that ends in May. The brand, which had [amarket=14%|14 percent] of the market before it vanished from it, will be back "when it's ready, and with a party", a spokeswoman said.

A committee of the House has asked the company's chairman, Dexter Lowell, to appear on April 24.

== wire-september-2012.txt 2012-09-22
Pomfret recalls Larkin's ice cream as listeria kills [bdead=3|three]

WATERLOO PARK, Illinois, Sept 22, 2012 – Pomfret Foods [bday=2012-09-21|on Friday] took [bcases=140000|140,000 cases] of Larkin's ice cream off the market after [bdead=3|three people] died and ten others were hospitalized with listeria, its [brec=2|second big recall] in under six years.

All [bill=13|13] of those who fell ill, in [bstates=5|five states] of the Midwest, were over 60 or pregnant, the Centers for Disease Control and Prevention said. Nine had been in the same hospital, in La Crosse, for other reasons, and been served milkshakes there.

The recall covers [bflav=7|seven flavors] made at Marl Lake, Wisconsin, between June 4 and September 14 and packed in pint tubs, [btub=8|eight] to the case. The plant has [bplant=480|480 workers].

Inspectors found the bacterium there on [bswabn=17|17] of [bswabt=260|260 swabs] that they took this week, on drains, a freezer floor and, in two instances, the nozzle of a filler. Chief Executive Warren Escobedo, [chief=55|55], said that the company's own tests had shown it once before, in [bswab=2012-05|May], on the wheel of a cart, which had been replaced.

"We thought that we had dealt with it. We hadn't," he told reporters.

Listeria, which thrives in the cold, can take up to [bincub=70 days|70 days] to make a person ill, so that the count may rise. It is fatal in about one case in five.

Pomfret bought Larkin's, a family firm known for its Black Walnut, in [bought=2009|2009] for [paid=$245 million|$245 million]. It owned a single brand of frozen food before that, a line of pot pies that was sold last year. Its shares closed [bfall=7.5%|7.5 percent] lower.

In [aday=2007-02|February 2007] the company had to recall its Nutley peanut butter, which made [aill=628|628 people] ill. It pleaded guilty to a misdemeanor four years later and paid a fine of [afine=$11.2 million|$11.2 million].

Shoppers at a Hobart's in Milwaukee seemed to take it with resignation. "First the lettuce, then the eggs, now this," said Vern Kubiak, 62, putting back two pints. "I'm going to live on whiskey."

== tabloid-ice.txt -
WE ALL SCREAM
Killer cones: [bdead=3|THREE dead] as bug lurks in top-selling tubs

IT was Grandma's Friday treat. It sent her to her grave.

Sprightly Edna Rasch, [bwoman=81|81], who still bowled on Thursdays, took one dish of Larkin's Black Walnut after a hip op. Three weeks on she was dead. "She asked for seconds," sobbed daughter Gail, 54.

Food giant Pomfret – yes, the [ajars=<40 million|nearly 40 million] jars of poison peanut butter people – has yanked [bflav=9|NINE flavors] of the posh scoop, including Rum Raisin and the kiddies' favorite Blue Whale.

Workers at the Wisconsin plant have poured [bdump=8000 gal|8,000 gallons] of the gloop down a hole in a field. A farmer whose cows got at it says that they've never been happier.

And get this. Bosses KNEW the bug was about. They found it way back in [bswab=2012-03|March], swapped a wheel on a trolley, and carried on churning.

Investors ran for the door, wiping [bfall=5.7%|5.7 percent] off the stock. Boss Warren Escobedo – age [chief=55|55], salary $4.2million, freezer contents unknown – was last seen getting into a black SUV.

He was the very same man who mopped up after the nut-butter horror of [aday=2007|2007], when [ahosp=46|46] victims landed in the hospital.

Got a tub? Don't lick the lid. The firm will pay you [bprice=$4.79|$4.79] for each one. It will not pay for your freezer, which you're supposed to scrub with bleach.

== marl-lake-beacon.txt 2012-10-07
Black walnut and red ink

By Dale Overgaard

The last shift at Larkin's walked out at three on Friday past a hand-lettered sign that said SEE YOU SOON. Somebody had added a question mark, in what looked like fudge.

[blaid=210|Two hundred and ten] of the [bplant=480|480 people] at the creamery have been sent home until further notice. The others are taking the place apart. They have pulled up floors, cut open a wall, and hauled away a filler that was as old as the foreman. What was in the tanks, some [bdump=6000 gal|6,000 gallons], went into a pit on the Tollefson place, under lime.

It started in 1926 with one cow too many. Gus Larkin's granddaughter, Mary Beth, sold it in [bought=2009|2009], when milk was low and her knees were bad, for [paid=$245 million|245 million], most of which went to cousins. She is asked about it every day at the post office. "They kept the recipe," she says. "They didn't keep Harold." Harold Nuss was the man who smelled the drains. He was given a watch and a lunch in 2010.

The company is good for the loss; it makes soup. But it buys milk from 94 farms around here. At the Skogens', where they milk 130, the truck now goes 70 miles farther, to a cheese plant that pays $1.40 less a hundredweight.

[bwide=2012-10-02|On Tuesday] it was announced that the recall has been widened to all [bcases=510000|510,000 cases] of ice cream that were made since March. [btub=8|Eight tubs] to a case. I did it on a napkin at the Lakeside Café, and then Arlene, who poured my coffee, did it again, because neither of us could believe there were that many spoons.

Edna Rasch, who was [bwoman=81|81], grew up four miles from here, on County J. She told her daughter that it tasted like home.

== epidemiologist-interview.txt 2012-11-11
"I ask people what they ate. They lie, but they lie alike"

Kirsten Aune, 47, finds outbreaks for the state of Minnesota. She was in on both of Pomfret's.

Q. How did you find the peanut butter?
A. By being rude. My student asked a man of ninety what was in his sandwich. He said, what business is it of yours? Nutley, he said. The next four said it too.

Q. How large did that one get?
A. [aill=628|Six hundred and twenty-eight] that we could prove. In [astates=39|thirty-nine states]. Multiply by thirty for those who never saw a doctor. [ahosp=64|Sixty-four] were in the hospital.

Q. But [adead=0|no deaths].
A. Thank God, and thank the drip. There was a boy of [aboy=8|eight], Caleb, whose mother wrote to us. He'd lain there [aboyd=11 days|eleven days]. I've his drawing of a digger on my wall.

Q. And the ice cream?
A. Small and mean. [bill=13|Thirteen people], [bstates=5|five states]. But it kills. I got a call on Thursday that one of those who had been holding on is gone, so we're at [bdead=4|four].

Q. Why was it harder?
A. Because it takes up to [bincub=10 weeks|ten weeks] to show. You ask a woman of eighty what she had for dessert in July. With salmonella it's last Tuesday.

Q. What did they have in common, as failures?
A. Water. In Georgia from the roof, in Wisconsin from the hose. They were washing the floor with the filler running. You make a fog, and the fog goes where it likes.

Q. Is the company worse than others?
A. It's had [brec=2|two]. Most have had one that I know of.

Q. Do you eat ice cream?
A. Sherbet.

== shopper-questions.txt 2012-10-03
Larkin's: your questions

Is it only ice cream?
Yes. Sherbets, sandwiches and bars bearing the name are made elsewhere, at a plant in Iowa, and are not affected.

Which tubs?
Since [bwide=2012-10-02|Tuesday], all of them: [bcases=510000|510,000 cases], nearly four times what was called in [bday=2012-09|in September]. Look for "plant 55-07" on the bottom.

I've had some. Should I worry?
If you are healthy and not expecting, very likely not. There have been [bill=13|13 known cases], while more than four million tubs were sold. But as the illness can appear as late as [bincub=10 weeks|10 weeks] after the meal, watch for a fever and a stiff neck until the middle of December.

Can I kill it by refreezing?
No. It likes the cold. It has been known to grow at 31 degrees.

How do I get my money?
Cut the bar code from the tub and send it in by November 30. You'll get [bprice=$4.79|$4.79] for each, up to a limit of ten, without a receipt. Stores such as Hobart's will pay on the spot.

How did it get in?
Nobody is certain. Of [bswabt=260|260 samples] taken by inspectors, [bswabn=17|seventeen] were positive, most on the floor.

Isn't this the peanut butter company?
It is. That affair, in [aday=2007|2007], had nothing to do with this plant, which Pomfret didn't own then. After it, the firm shut the factory in Georgia for [aclosed=16 weeks|16 weeks], and did not lay anybody off.

When will Larkin's be back?
Not this year, the company says. Some [blaid=260|260 workers] have been put on leave; it hopes to recall them, so to speak, [breopen=2013-01|in January].

== analysis-january-2013.txt 2013-01-06
The price of a puddle

By Ellery Stroud

January 6, 2013 – When the first tubs of Larkin's come off the line at Marl Lake tomorrow, [breopen=2013-01-07|January 7], there will be no brass band. There was one in Loomis Ferry, Georgia, in the summer of 2007, and a mayor who ate Nutley from a spoon. Pomfret Foods has learned that you can do this sort of thing just once.

The [brec=2|two recalls] were not alike. The peanut butter spoiled many stomachs: [aill=628|628 people] were confirmed ill, [ahosp=64|64] of whom went to the hospital, and all recovered. The ice cream made [bill=13|13] ill, and killed [bdead=4|four]. Jars are cheap, and the firm could throw away [ajars=38 million|38 million] of them and have the plant running again after [aclosed=19 weeks|19 weeks]. Ice cream has to be kept cold even to be thrown away.

Nor were the bills. Nutley cost Pomfret [acost=$87 million|$87 million], on top of [anew=$33 million|33 million] for a better building. Larkin's has come to [bcost=~$30 million|about $30 million], without the lawsuits. One of these, by the children of Edna Rasch, was settled last month for [bpay=$2.6 million|$2.6 million]; five are pending. A prosecutor in Madison has asked for the cleaning logs.

Oddly, customers forgive. Before its recall Nutley had [amarket=14%|14 percent] of the trade, three years afterward it had 15. Warren Escobedo, the chief executive, [chief=55|55], credits the rebuilt plant. He has ordered the same for Wisconsin: a wall, dry floors, 900 swabs a week instead of 40.

Regulators are less forgiving. Under a law passed in 2011 the government can order a recall itself, and will have to look at a plant of this kind every three years; it lacks some 1,900 inspectors to do so. Pomfret has lobbied for the law, and also, quietly, for a longer interval.

What ought to worry him is memory. In Georgia the roof had been reported to headquarters three times before it gave way, in [aleak=2006-08|August 2006]. At Marl Lake, listeria turned up in [bswab=2012-05|May] and the form went into a drawer. A company that was founded in [founded=1927|1927] with one soup kettle now has 31 plants. It doesn't lack rules. It lacks someone who walks around and smells the drains.

== results-brief.txt 2012-12-19
Ice cream recall dents Pomfret profit

WATERLOO PARK, Illinois, Dec 19, 2012 – Pomfret Foods on Wednesday reported a quarterly profit of $96 million, 28 percent less than a year before, after a charge of [bcost=$31 million|$31 million] for the recall of Larkin's ice cream.

Sales slipped 3 percent to $2.1 billion. Soup did better than expected, thanks to a cold November.

The Marl Lake plant is to resume work [breopen=2013-01|next month] with two of its five lines. The company has settled a suit by the family of Edna Rasch, who died in September, for [bpay=$2.6 million|$2.6 million], a person close to the talks said. It denied that it was trying to sell the brand, for which it paid [paid=$245 million|$245 million].

By way of comparison, the withdrawal of Nutley peanut butter in [aday=2007|2007] cost Pomfret [acost=$78 million|$78 million] and took [afall=4.6%|4.6 percent] off its shares on the day after; the fine of [afine=$11.2 million|$11.2 million] that followed was not insured.

Charges of this kind are becoming common in the trade. Two of Pomfret's competitors took one this year, for spinach and for cat food. Its chief financial officer, Paula Trent, told analysts to expect another four million dollars or so for advertising in the spring.

The shares, which have made up what they lost in the fall, rose 1.9 percent to $38.05. Analysts at Corliss & Webb noted that the company has raised its dividend for 27 years running, recalls or no recalls.
