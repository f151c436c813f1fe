# Two outbreaks at one British chain, Nonna Bice: salmonella in tiramisu (Yorkshire, June 2008) and E. coli on rocket
# (Tyneside, March 2013). The ill, those in hospital, restaurants shut and of the chain in either year, days shut, fines,
# costs and compensation, legal and actual heat, prices of three years, tested staff and carriers stay apart.

aday     | date     | compatible  | day restaurants were shut because of the tiramisu            | 11 June 2008 v. June 2008 v. 2008
aill     | count    | update      | people made ill by the tiramisu                              | 63, then 118, at last 214
ahosp    | count    | agree       | people treated in hospital because of the tiramisu, in all   |
aage     | age      | discrepancy | age of Elsie Thackray                                        | 81 v. 84
ashops   | count    | agree       | restaurants shut because of the tiramisu                     |
ashut    | duration | discrepancy | how long they were shut                                      | nine days v. twelve days
achain   | count    | agree       | restaurants of the chain in 2008                             |
aeggs    | count    | discrepancy | eggs in the bad batch                                        | 3,600 v. 6,300
aheat    | measure  | discrepancy | heat of the cold store at Wakefield                          | 14 C v. 11 C
alimit   | measure  | agree       | legal limit for cold food                                    | 8 C are 46 F
akept    | duration | agree       | how long the tiramisu was kept                               |
atrays   | count    | agree       | trays of tiramisu destroyed                                  |
aprice   | money    | agree       | price of a tiramisu in 2008                                  |
aguests  | count    | agree       | guests at the wedding dinner                                 |
awedill  | count    | agree       | guests of the wedding dinner who fell ill                    |
abride   | age      | agree       | age of the bride                                             |
acalls   | count    | compatible  | calls to the helpline in 2008                                | 1,900 v. nearly 2,000
astaff   | count    | agree       | workers of the kitchen at Wakefield                          |
ainsp    | date     | discrepancy | when the kitchen at Wakefield was last inspected             | November 2006 v. November 2007
afine    | money    | agree       | fine for the tiramisu                                        |
acosts   | money    | agree       | costs of the prosecution over the tiramisu                   |
acomp    | money    | discrepancy | compensation to the victims of the tiramisu                  | £310,000 v. £130,000
aclaim   | count    | agree       | victims of the tiramisu who were compensated                 |
bday     | date     | compatible  | day restaurants were shut because of the rocket              | 8 March 2013 v. March
bclock   | time     | discrepancy | hour at which they were ordered to shut                      | 4.30 p.m. v. 5.30 p.m.
bill     | count    | update      | people made ill by the rocket                                | 27, then 41, at last 58
bkids    | count    | discrepancy | children under ten among the first ill                       | 11 v. 14
bkidney  | count    | agree       | people whose kidneys failed                                  |
bshops   | count    | discrepancy | restaurants shut because of the rocket                       | four v. five
bshut    | duration | agree       | how long the restaurants on Tyneside were shut               |
bchain   | count    | compatible  | restaurants of the chain in 2013                             | 71 v. about 70
bweight  | measure  | compatible  | weight of the rocket withdrawn                               | 2.4 tonnes v. more than two tonnes
bfarm    | measure  | agree       | size of the farm                                             | 60 hectares are 148 acres
bboy     | age      | discrepancy | age of Callum Heslop                                         | six v. seven
bdial    | duration | agree       | how long Callum Heslop's blood was cleaned by machine        |
btest    | count    | agree       | employees tested in 2013                                     |
bpos     | count    | agree       | employees who carried the germ in 2013                       |
bfall    | percent  | discrepancy | fall of the shares of Carrick Leisure                        | 12.4 percent v. 14.2 percent
bsales   | percent  | agree       | fall of the sales in the month after                         |
bcost    | money    | discrepancy | cost of the rocket to the chain                              | £4.2 million v. £2.4 million
bincub   | duration | agree       | time that the germ takes at most to make ill                 |
brate    | score    | discrepancy | hygiene rating of the quayside restaurant before             | four v. five
bchief   | age      | agree       | age of Gareth Lomax                                          |
founded  | date     | agree       | year in which the first Nonna Bice opened                    |
seats    | count    | discrepancy | seats of the first Nonna Bice                                | 32 v. 23
bice     | age      | agree       | age of Beatrice Pellizzari in 2013                           |
bought   | date     | agree       | year in which Carrick Leisure bought the chain               |
paid     | money    | compatible  | what Carrick Leisure paid for the chain                      | £92 million v. more than £90 million

== wire-june-2008.txt 2008-06-12
Italian chain shuts [ashops=6|six restaurants] as [aill=63|63] fall ill

LEEDS, June 12, 2008 – Nonna Bice, the family-owned chain of Italian restaurants, closed [ashops=6|six] of its [achain=48|48 branches] [aday=2008-06-11|on Wednesday] after [aill=63|63 people] who had eaten at them in Leeds, Harrogate and York came down with salmonella poisoning.

Nine were being treated in hospital and one, an elderly woman from Otley, was in intensive care, the Health Protection Agency said.

Investigators suspect a tiramisu that was made with raw eggs in the company's central kitchen in Wakefield and delivered by van. Some [atrays=140|140 trays] of the dessert have been destroyed.

An official who took part in the inspection said that a thermometer in the cold store had shown [aheat=14 C|14 degrees Celsius]. The law sets a maximum of [alimit=8 C|eight] ([alimit=46 F|46 Fahrenheit]).

"We're heartbroken," said Paolo Pellizzari, the managing director, whose mother founded the business in [founded=1974|1974]. "We have served eleven million of those." He said that the [astaff=34|34 people] who work in the kitchen had been sent home on full pay.

The kitchen was last inspected in [ainsp=2006-11|November 2006], when it was found to be "broadly compliant".

Salmonella, which as a rule is over within a week, can be dangerous to infants and the old.

== dales-herald.txt 2008-06-14
Something old, something new, something borrowed, something off

By Hannah Ogden

HARROGATE – The bride was carried out before the dancing. It's the only part that Kirsty Broadbent, who has been Kirsty Marsh since a week ago today, can laugh about, since everyone thought it was the champagne.

By Sunday noon [awedill=29|29] of the [aguests=42|42] people who sat down to her wedding dinner at the Nonna Bice in Parliament Street were in bed or in hospital, the best man in Whitby, where he'd driven with a bucket on the passenger seat. The vicar had said no to pudding and is well.

"I'd asked for a cheesecake," said Mrs Marsh, [abride=27|27], a dental nurse, propped up on three pillows on Ward 5. "They said that the tiramisu was what they were known for."

They are known for it now. The restaurant was among [ashops=6|six] that closed their doors [aday=2008-06-11|on Wednesday]. A notice on the glass speaks of "essential maintenance".

It costs [aprice=£4.95|£4.95], comes with a cherry, and according to an environmental health officer who asked not to be named had been standing for [akept=5 days|five days] when it reached the wedding party. The firm's own handbook allows two.

The eggs came from a single batch of [aeggs=3600|3,600] that a wholesaler in Hull had imported. The rest of it has been traced to a bakery, where it was boiled, to no ill effect.

Mrs Marsh's grandmother, who is 88 and had two helpings, was up on Monday hanging out the washing. Elsie Thackray, [aage=81|81], of Otley, who'd come to a birthday lunch at the York branch, was not so lucky. She died at twenty to six on Thursday evening, with her three daughters round the bed.

Salmonella is seldom a killer. In an ordinary year some 12,000 cases are confirmed in England and Wales, more than half of them between June and September, and doctors reckon that for every patient who gives a sample there are three who merely swear off whatever they think it was. Hens have been vaccinated against it since the nineties, British hens at any rate.

The honeymoon, ten days in Madeira, had been paid for by forty relatives. It's been put back to October. "I'll take sandwiches," said the groom.

== daily-cry.txt -
TIRAMI-SICK!
Pud of death fells [aill=118|118]

THE killer pudding of Yorkshire was left to fester in a "fridge" as warm as a spring day, we can reveal.

Top trattoria Nonna Bice kept its [aprice=£4.95|£4.95]-a-go tiramisu at a sweltering [aheat=11 C|11C] in a Wakefield lock-up – for [akept=5 days|FIVE DAYS].

And the bug-ridden eggs? There were [aeggs=6300|6,300 of them], from a shed in Eastern Europe.

[aill=118|A hundred and eighteen diners] have been struck down. Gran-of-nine Elsie Thackray, [aage=84|84], of Otley, West Yorks, paid with her life for a birthday treat.

Kirsty Marsh, [abride=27|27], was due to be enjoying the sands of Madeira. Instead she spent her wedding night hooked up to a drip, as did [awedill=29|29] of her [aguests=42|42 guests].

"It came on during the speeches," groaned an usher. "And Uncle Ken's is never short."

Bosses have ordered [atrays=140|140 trays] of the stuff to be burned. A helpline has taken [acalls=<2000|nearly 2,000] calls, many from people who "just wanted their £60 back", said a girl who answers it.

DO you have a Nonna Bice horror story? Ring our newsdesk. We pay.

The chain, run by a mother and son from Bradford, charges £11 for a plate of spaghetti. It rakes in £38million a year.

A spokesman whimpered: "We're so very sorry."

== crown-court.txt 2009-10-23
Restaurant chain fined over fatal dessert

By our court reporter

LEEDS – Nonna Bice Ltd was ordered to pay [afine=£180000|£180,000] yesterday, together with [acosts=£46000|£46,000 costs], for selling the tiramisu that poisoned [aill=214|214 diners] and hastened the death of one.

Judge Ronald Sykes, QC, told Leeds Crown Court that the company had "turned out a beautiful thing in an ugly place". A cold store that ought to have been kept at no more than [alimit=8 C|eight degrees] stood at [aheat=14 C|14] on the morning it was opened by inspectors, and a log on the door recorded three degrees for every hour of the previous month, including two hours that did not exist because the clocks had gone forward.

The dessert had waited there for [akept=5 days|five days]. Of those who ate it, [ahosp=31|31] were admitted to hospital, among them a bride, and Mrs Elsie Thackray, [aage=81|81], a retired bus conductress, died of heart failure.

The firm, which had pleaded guilty to four charges out of seven, set up a fund last winter. [aclaim=96|Ninety-six people] have received [acomp=£310000|£310,000] between them, the largest sum being £22,000.

Mr Alistair Boyd, for the defence, said that his clients had closed [ashops=6|six restaurants] of their own accord and kept them closed for [ashut=9 days|nine days], which was a week more than they had been asked to. The kitchen at Wakefield had been given up. Its [astaff=34|34 employees] were dismissed in January, all but two.

A council officer agreed under questioning that she had been due to visit the kitchen again in May 2008 and had been sent to a flood instead. Her last visit was in [ainsp=2007-11|November 2007].

The case is thought to be the first in which a restaurant company was convicted over food cooked at one site and sold at several. It turned on a notebook kept by a kitchen porter, then 19, who had written down what he saw because, he told the jury that was sworn for the remaining charges, nobody else in the place could spell. The prosecution dropped those three charges yesterday morning.

"We make it with pasteurised eggs now," Mr Paolo Pellizzari said on the steps. "It is not as good."

== quayside-live.txt 2013-03-08
E. coli on Tyneside: our reporters follow the day

14.10 Public health officials say they are looking at "a cluster" of E. coli O157. No names. A briefing at six.

15.25 Lesley Heslop, a mother, tells us that her boy Callum fell ill after a birthday tea at the Nonna Bice on the Newcastle quayside. He's [bboy=7|seven].

16.50 The blinds are coming down. Staff at the quayside branch have been told to leave, coats and all. An inspector served the order at [bclock=16:30|half past four], says a waiter, "with forty covers on the floor".

17.40 It isn't only Newcastle. [bshops=4|Four] restaurants are being shut: the quayside, Gateshead, Tynemouth and Durham.

18.05 The briefing. [bill=27|Twenty-seven cases], of whom [bkids=11|eleven] are children under ten. Suspected source: a salad. The germ can take as much as [bincub=10 days|ten days] to show itself, so there will be more.

18.20 [bkidney=5|Five] have kidney failure. You can hear the room go quiet.

18.45 A sticker in the window of the quayside branch awards it a hygiene score of [brate=5|five], the best there is. Someone has photographed it. Someone else is peeling it off.

19.15 Carrick Leisure, the owner, apologises "without reservation". It'll test every member of staff in the North East.

19.50 For those who ask: yes, this is the same chain. Tiramisu, [aday=2008-06|June 2008]. That one was salmonella.

20.30 We are closing this page. Wash your hands, for twenty seconds, says the lady from the council.

== wire-march-2013.txt 2013-03-09
E. coli closes Nonna Bice branches in northeast England

NEWCASTLE, England, March 9, 2013 – Health officials shut [bshops=4|four restaurants] of the Nonna Bice chain [bday=2013-03-08|on Friday] after linking them to an outbreak of E. coli that has made [bill=27|27 people] sick, [bkidney=5|five of them] with kidney failure.

The order took effect at [bclock=17:30|5:30 p.m.] and is without limit. [bkids=11|Eleven] of the patients are younger than ten. All but two had eaten a salad of rocket, known in the United States as arugula, said Dr. Miriam Feld of the Health Protection Agency.

The leaves came from one farm of [bfarm=148 acres|148 acres] near Spalding, which has recalled [bweight=2.4 t|2.4 metric tons] of them. They were sold as washed. Manure from a neighbor's cattle shed may have run into a reservoir when it rained in February, Feld said.

The chain has [bchain=71|71 branches], a third of them in the north. It was bought by Carrick Leisure in [bought=2010|2010] for [paid=£92 million|92 million pounds]. Carrick's shares fell [bfall=12.4%|12.4 percent] in London.

It is the second outbreak at the restaurants in five years. In [aday=2008|2008] a dessert served by the previous owners poisoned [aill=>200|more than 200] and cost one woman her life.

"Our guests trusted us twice," said Gareth Lomax, [bchief=46|46], the chief executive. "I don't expect to be trusted a third time for the asking."

== toon-table-blog.txt -
Toon Table: eating out on the Tyne

I reviewed the quayside Nonna Bice in January. I gave it seven out of ten and said that the rocket was "lively". I've had better weeks.

Some facts, since the comments are full of the other thing.

They did not have a perfect score. It was [brate=4|a four] when the inspectors last came, in May. The sticker on the door belonged to the coffee bar that had been there earlier.

Nor did they wash the leaves. I've spoken to a lad who worked the salad bench for two years. The bags said "ready to eat", so he got them ready in about four seconds. Each of the bags held 500 grams.

It was [bshops=5|five places] that closed. Everybody forgets the one at the garden centre in Ponteland, perhaps because everybody's tried to.

Is it clean now? All [btest=212|212 staff] between Durham and Berwick have had to hand in a sample, and [bpos=3|three] came back positive, none of whom had felt a thing. I'm told they ate the salad for their tea.

My friend Lesley's boy, Callum Heslop, went there on the last day of February for his birthday, and turned [bboy=6|six] with a paper crown on. He has had his blood cleaned by a machine for [bdial=18 days|eighteen days] now. He's asked for pizza. I think that's the bravest thing I ever heard.

As for the price of Carrick's shares, which a reader with a broker's e-mail address informs me has gone down by [bfall=14.2%|14.2 per cent]: my heart bleeds, sir.

== brief-march-22.txt 2013-03-22
E. coli toll rises to [bill=41|41]

NEWCASTLE, March 22 – A further 14 people have been confirmed as victims of the E. coli outbreak that was traced to Nonna Bice restaurants on Tyneside, bringing the number to [bill=41|41], health officials said on Friday. None has died.

[bkidney=5|Five patients] have suffered kidney failure and two of these have been discharged. A boy from Heaton, Callum Heslop, [bboy=6|six], was taken off dialysis after [bdial=18 days|18 days].

Tests on [btest=212|212 employees] of the chain turned up [bpos=3|three carriers]. They will not be allowed back to work before two clear samples.

The restaurants, which were shut [bday=2013-03-08|on March 8], may open again at the weekend, [bshut=16 days|sixteen days] after their closure. The farm in Lincolnshire has withdrawn [bweight=>2 t|more than two tonnes] of rocket and must not water from its reservoir until May. It supplies 300 other customers, none of whom has reported illness; most of them cook what they buy.

People who ate at the restaurants up to the day of the closure are past the [bincub=10 days|ten days] in which the disease declares itself, but may have passed it on at home, said Dr Miriam Feld of the Health Protection Agency, who asked parents to keep children with diarrhoea out of nurseries.

== bice-interview.txt -
"I never put rocket on anything"

Beatrice Pellizzari receives in the kitchen of her bungalow in Ilkley. On the stove, something has been simmering since six. She is [bice=79|79] and gave her nickname to [bchain=~70|some seventy restaurants] that she may no longer enter without paying.

Do you still eat there?
Once a year, to be sad. I have the soup.

When did it start?
In [founded=1974|1974], in Bradford, opposite the wool exchange. [seats=23|Twenty-three chairs], I bought them from a chapel. My husband cooked and I shouted. The tiramisu was his sister's, forty pence.

And that was what made people ill, in [aday=2008|2008].
Not that. What they'd made of it, in a shed. I said to Paolo, you do not send a pudding on the motorway. The lady from Otley, I went to the funeral. I sat at the back and her daughter came and took my hand. Nobody has ever done anything so hard to me.

Your son paid a great deal.
[afine=£180000|A hundred and eighty thousand] to the judge. To the people, [acomp=£130000|a hundred and thirty]. And the lawyers, don't ask. So he sold, in [bought=2010|2010]. They gave us [paid=>£90 million|over ninety million], he has a boat now, he's sick on it.

Now it is the salad.
I never put rocket on anything. It's a weed. In my village one gave it to rabbits, and the rabbits left it.

What would you tell Mr Lomax?
He came here, you know. [bchief=46|Forty-six years old], very nice shoes. He asked for the recipe. I said: you wash it, you cook it, you eat it the same day. He wrote it down.

== city-analysis.txt 2013-06-24
How many lives has a Nonna got?

By Jonathan Wray
June 24, 2013

When a restaurant poisons its guests, the rule of thumb in the trade is that a third stay away for a year and half of those for good. Nonna Bice is now in a position to test the rule twice.

The first time it was family. The [ashops=6|six branches] that were shut in the summer of [aday=2008|2008] stayed dark for [ashut=12 days|twelve days], and reopened with a glass of prosecco on the house. The chain, then of [achain=48|48 restaurants], had [aill=214|214 victims], [ahosp=31|31 of them] hospitalised, and a funeral on its conscience; its helpline took [acalls=1900|1,900 calls]. A court added [afine=£180000|£180,000] and [acosts=£46000|£46,000] in costs. There was a compensation fund for [aclaim=96|96 claimants]. And yet within eighteen months takings were above those of 2007, and then Carrick Leisure wrote its cheque.

The second time it's corporate. The E. coli of [bday=2013-03|March] affected [bill=58|58 people], by the final tally that was published last week. Carrick lost [bshut=16 days|16 days] of trade on Tyneside, but [bsales=31%|31 per cent] of its sales across all of its [bchain=~70|70 or so] Nonna Bices over the month that followed, and puts the damage at [bcost=£4.2 million|£4.2 million], lawsuits excluded. The farm, [bfarm=60 ha|60 hectares] of Lincolnshire silt, has gone into administration.

What differs is the crime. The tiramisu was a breach that any schoolchild could have seen: sponge, cream and raw egg, at a temperature of [aheat=14 C|14C]. The rocket looked fine. It had been certified by three bodies and inspected by two. [bkids=14|Fourteen] small children were in the first group of cases because a bowl of it came free with a child's pizza, as one of the five a day.

That's a harder thing to be forgiven, since there is no one to sack. Mr Lomax has put up a sink in every branch, [bchain=71|71 of them], at a total of £390,000, and a sign above it. Regulars at the Bradford house, where [seats=32|32 seats] have been in place since the founder's day, say that they preferred the shouting.

== trade-weekly.txt 2013-05-02
Carrick counts the cost of a salad

Trade at Nonna Bice was [bsales=31%|31 percent] lower in the four weeks after the E. coli scare than in the same weeks of last year, its owner told investors on Wednesday. It was 9 percent lower in the week to April 28.

The affair will cost Carrick Leisure about [bcost=£2.4 million|£2.4 million] in all before any claims, of which less than half is insured, finance director Ros Pettifer said. A planned opening of 12 restaurants this year has been cut to three. The group's shares, which dropped by [bfall=12.4%|12.4 percent] when branches were shut in [bday=2013-03|March], have won back a bit more than half of the loss.

Analysts asked about the precedent. Ms Pettifer, 39, said that the outbreak of [aday=2008|2008] had been "another company, another kitchen and another bug." At that time all puddings came from Wakefield, where [astaff=34|34 people] cooked for [achain=48|48 restaurants]; today 40 suppliers deliver to each branch directly. "We thought that this was the safer way," she said.

The founder, Beatrice Pellizzari, [bice=79|79], who opened the first branch in [founded=1974|1974], holds no shares. She has turned down an offer to appear in advertisements, at a fee which neither side would disclose, because she would have had to be filmed eating salad.
