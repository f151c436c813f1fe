# Two raids on jewellers 38 miles apart, put down to one gang: Pellew's of Wexcombe (8 December 2011, on motorbikes) and
# Haldane's of Barrowdene (3 March 2012, in cars). Robbers, minutes, pieces, sums, customers, rewards, ages, miles of the
# two stay apart; so do watches and rings, the loot of a raid and of the series, pieces stolen and found again, men
# arrested and men charged, the price of a watch and what the insurers pay for it.

aday      | date     | compatible  | day of the raid on Pellew's                           | 8 December 2011 v. December v. three months ago
aclock    | time     | discrepancy | when the raiders rode into the arcade                 | 10.04 v. 10.40
alen      | duration | compatible  | how long the raid on Pellew's took                    | 90 seconds v. less than two minutes
amen      | count    | agree       | robbers at Pellew's                                   |
abikes    | count    | agree       | motorbikes at Pellew's                                |
aloot     | money    | update      | value of the loot of Pellew's                         | £1.4 million on the day, £1.9 million after the stocktake
awatch    | count    | discrepancy | watches stolen from Pellew's                          | 47 v. 74
arings    | count    | agree       | rings stolen from Pellew's                            |
acases    | count    | discrepancy | display cases broken at Pellew's                      | six v. eight
aguard    | age      | discrepancy | age of the guard of Pellew's                          | 61 v. 64
astitch   | count    | agree       | stitches in the guard's head                          |
acust     | count    | agree       | customers in Pellew's                                 |
astaff    | count    | agree       | staff in Pellew's                                     |
amiles    | measure  | discrepancy | how far from the city the motorbikes were found       | four miles v. six miles
afound    | date     | discrepancy | year in which Pellew's was founded                    | 1887 v. 1878
apast     | date     | agree       | year of the robbery of Pellew's before                |
aprice    | money    | discrepancy | price of the dearest watch stolen from Pellew's       | £68,000 v. £86,000
ainsur    | percent  | agree       | part of the value of watches that Pellew's had insured |
areward   | money    | agree       | reward offered for the loot of Pellew's               |
apolice   | duration | agree       | how long armed officers took to the arcade            |
aopen     | date     | compatible  | when Pellew's opens again                             | 19 December v. before Christmas
bday      | date     | agree       | day of the raid on Haldane's                          |
bclock    | time     | agree       | when the raid on Haldane's began                      |
blen      | duration | discrepancy | how long the raid on Haldane's took                   | two minutes and ten seconds v. three and a half minutes
bmen      | count    | discrepancy | robbers at Haldane's                                  | six v. seven
bcars     | count    | agree       | cars used in the raid on Haldane's                    |
bloot     | money    | discrepancy | value of the loot of Haldane's                        | £860,000 v. £680,000
bitems    | count    | agree       | pieces stolen from Haldane's                          |
bshots    | count    | agree       | shots fired at Haldane's                              |
bmanager  | age      | agree       | age of the manager of Haldane's                       |
bcust     | count    | compatible  | customers in Haldane's                                | 14 v. more than a dozen
bspeed    | measure  | discrepancy | speed of the getaway car in Barrowdene                | 70 v. 90 miles an hour
bcyclist  | age      | agree       | age of the cyclist who was knocked down               |
breward   | money    | update      | reward for the raiders of Haldane's                   | £20,000, raised to £50,000
btrade    | duration | agree       | how long Haldane's has been in the Parade             |
gap       | measure  | agree       | distance between the two towns                        |
series    | count    | compatible  | raids put down to the gang                            | eleven v. at least ten
total     | money    | compatible  | loot of all these raids                               | £6.8 million v. nearly £7 million
cday      | date     | compatible  | day of the arrests                                    | 16 May v. last May
cmen      | count    | agree       | people arrested in May                                |
chouses   | count    | agree       | addresses searched                                    |
cofficer  | count    | compatible  | officers who took part in the arrests                 | 140 v. about 140 v. more than a hundred
ccash     | money    | discrepancy | cash found in the searches                            | £42,000 v. £24,000
cpieces   | count    | agree       | pieces from both shops found again                    |
croke     | age      | agree       | Roke's age at the arrest                              |
cterm     | duration | agree       | Roke's sentence                                       |
clee      | duration | agree       | sentence of Roke's cousin Lee                         |
cconv     | count    | agree       | people convicted of the raids                         |

== agency-december-8.txt 2011-12-08
Axe gang raids city jeweller's in [alen=90 s|90 seconds]

A gang of [amen=5|five] rode motorbikes into a Victorian shopping arcade [aday=2011-12-08|on Thursday], hacked their way into the stock of one of the oldest jewellers in the west of England and left with watches and rings worth [aloot=£1.4 million|£1.4 million], police said.

The raiders, dressed in black and wearing crash helmets, steered [abikes=3|three machines] along the tiled floor of Cornmarket Arcade in Wexcombe at [aclock=10:04|10.04am], four minutes after Pellew's had opened its doors. Two of them stayed in the saddle while the rest went for the displays with axes and a sledgehammer. They were out again in [alen=90 s|90 seconds], Detective Chief Inspector Moira Stannard told reporters.

The shop's guard, Derek Fallow, [aguard=61|61], was hit on the head with the handle of an axe as he tried to bring down the grille. He was taken to hospital, where he was given [astitch=8|eight stitches]. [acust=9|Nine customers] and [astaff=4|four members of staff] escaped injury.

"They had done their window-shopping beforehand," Stannard said. "They walked past a quarter of a million in diamonds to get at the watches." [acases=6|Six cases] were broken, and [awatch=47|47 watches] and [arings=12|12 rings] taken.

The motorbikes were found burning on a farm track [amiles=4 mi|four miles] north of the city. Armed officers had reached the arcade [apolice=6 min|six minutes] after the alarm went off.

Pellew's, founded in [afound=1887|1887], was last robbed in [apast=2006|2006], when a man with an imitation pistol made off with one tray of rings. The firm has put up a reward of [areward=£25000|£25,000].

== wexcombe-post.txt 2011-12-09
'It was like a train coming through a church'

By Priya Mallory

At six minutes past ten [aday=2011-12-08|yesterday] the only sound in Cornmarket Arcade was an alarm and, beneath it, a canary.

The canary belongs to Joan Bettany, who sells buttons at No 14 and who, when the engines came, had put its cage on the floor and lain down on top of it. "It was like a train coming through a church," she said. "Then glass. Then them going the other way, and one of them nodded to me."

Next door the tea was still warm on the counter of Pellew's. There had been [acust=9|nine shoppers] inside, one with a pram. Not one was touched. The man who was, doorman Derek Fallow, [aguard=64|64], has stood on that step for eleven years and knows every pickpocket in the city by name. From the Royal Infirmary he sent word that [astitch=8|eight stitches] was fewer than he'd had at school.

Margaret Pellew, great-granddaughter of the founder, spent the afternoon with a clipboard. [awatch=47|Forty-seven watches] and [arings=12|a dozen rings] had been on her list by four o'clock, 59 pieces in all, the dearest a gold chronograph with a ticket on it of [aprice=£68000|£68,000]. [acases=8|Eight cabinets] stood open to the air, their doors in crumbs.

The arcade, whose floor is listed, has 31 cracked tiles. A man from the council was photographing each of them.

There are 22 cameras between the two gates. Detectives have asked to see the pictures from all of last week as well. Miss Pellew means to open again [aopen=2011-12-19|on Monday week]. "It's Christmas," she said. "People get engaged."

== daily-beacon.txt 2011-12-09
VROOM AT THE TOP END
Biker gang's [aloot=£1.4 million|£1.4m] Xmas shopping spree

IT was the crime of the century, at 30 miles an hour.

[amen=5|Five] yobs on [abikes=3|three] stolen superbikes roared past terrified Christmas shoppers in posh Wexcombe [aday=2011-12-08|yesterday], helped themselves to [awatch=74|74 luxury watches] and roared out again, all before you could boil an egg.

Hero guard Del Fallow, [aguard=61|61], took on the mob armed with nothing but a window pole. He was coshed for his pains. "He's a lovely man, he lets my nan in first at the sales," said Chantelle, 17.

It was [aclock=10:40|twenty to eleven] and [astaff=4|the four assistants] at ritzy Pellew's, jewellers to two Prime Ministers, had just laid out the stock. Among the bling that went into the bag was a gold timepiece at [aprice=£86000|£86,000], more than most of us paid for our house.

Cops with machine guns turned up [apolice=6 min|six minutes] later. By then the bikes were on fire in a field [amiles=6 mi|six miles] up the road, and their riders in the wind.

Now the Beacon asks: who's next? For it's the ninth time in a year that a gang on two wheels has turned over a jeweller's in the provinces. In August they did one in 40 seconds flat.

DO YOU KNOW the Magpies? There's [areward=£25000|£25,000] in it. Ring our newsdesk.

== trade-journal.txt -
Stocktake puts Pellew loss at [aloot=£1.9 million|£1.9m]

The raid on Pellew & Daughter in Wexcombe [aday=2011-12|in December] cost the firm half a million pounds more than was thought on the day. A full count of the stock, which was finished last week, came to [aloot=£1.9 million|£1.9m] at retail prices, the company told this magazine.

The reason is a locked drawer under the broken displays. It held 16 loose stones that were not on the shop list because they belonged to customers.

Managing director Margaret Pellew said that watches were covered for [ainsur=80%|80 per cent] of their value, rings in full, and customers' property not at all. The excess on the policy is £15,000. For the chronograph that has been in all the papers, a limited edition priced at [aprice=£68000|£68,000], the underwriters will pay £54,400.

Pellew, which was founded in [afound=1878|1878], reopened on schedule and had what Miss Pellew called a very curious Christmas: sales of engagement rings were up by a third. It will spend £90,000 on steel bollards at both ends of the arcade and has already hired a second doorman.

Premiums for jewellers outside London have risen by 22 per cent since the summer, brokers say. Four firms in the county have been told that they must keep the street door locked in opening hours. "You ring, we look at you, you come in," says one. "It was like that in my grandfather's day, and he sold more."

== agency-march-4.txt 2012-03-04
Shots fired as masked gang robs spa town jeweller

[bmen=6|Six] masked men fired a shotgun in a crowded jeweller's shop in Barrowdene [bday=2012-03-03|on Saturday] before escaping with goods worth an estimated [bloot=£860000|£860,000], in a raid that detectives believe may be the work of the gang that struck in nearby Wexcombe [aday=2011-12|three months ago].

The men arrived outside Haldane's in the Parade in [bcars=2|two cars] at [bclock=16:40|4.40pm], twenty minutes before closing time. One of them discharged [bshots=2|both barrels] into the ceiling and [bcust=14|14 customers] were made to lie on the floor. The manager, Helen Crewe, [bmanager=44|44], was dragged to the strongroom by her scarf but was unable to open it because of a time lock.

The raiders had to content themselves with the displays, from which they took [bitems=83|83 pieces], for the most part necklaces and bracelets. It was over in [blen=130 s|two minutes and ten seconds].

As they fled, the second car mounted the pavement and threw a student off his bicycle. Joel Amos, [bcyclist=19|19], was in a serious but stable condition with a broken pelvis. The car had been travelling at [bspeed=70 mph|70 miles an hour] in a 20 zone, a witness said.

Haldane's has traded in the Parade for [btrade=130 years|130 years]. The insurers were offering [breward=£20000|£20,000] for information.

Barrowdene is [gap=38 mi|38 miles] from Wexcombe, where Pellew's lost watches and rings worth [aloot=£1.9 million|£1.9m] to a gang on motorbikes [aday=2011-12-08|on December 8]. DCI Moira Stannard said there were "similarities and differences. In Wexcombe there was no gun."

== barrowdene-gazette.txt 2012-03-05
The Parade counts its blessings, and its holes

By Tom Luscombe

The ceiling of Haldane's is of moulded plaster, with swans. Two of the swans have no heads.

[bshots=2|Two blasts], aimed straight up, did that, [bday=2012-03-03|on Saturday] at [bclock=16:40|twenty to five], and what came down, says Helen Crewe, was a hundred years of paint. "I had it in my teeth. I remember thinking they'd have to close the tea room."

Mrs Crewe, [bmanager=44|44], has managed the shop since 2003 and has a bruise about her neck like a collar. She told the men that the strongroom would not open for another quarter of an hour. "He looked at his watch. A beautiful one. I thought: I know where you got that."

[bcust=>12|More than a dozen people], among them a wedding party from Leeds, lay on the carpet and were stepped over. The bride-to-be got her ring, which had been in the workshop. Her mother's pearls were in the window and are gone, with the rest of the [bitems=83|83 items] on the list.

How much is that? [bloot=£680000|£680,000], according to Mr Alastair Haldane, the owner, who thinks that the police are too generous.

Opinions differ on the number of men as well. [bmen=7|Seven], said the baker; his wife had seen the driver of the front car and he never got out.

Outside, flowers lay by the railings where Joel Amos was knocked off his bicycle. He is [bcyclist=19|19] and reads law. His mother said that he had wiggled his toes.

The chamber of trade meets tonight. There are nine jewellers in the Parade, which is more than there are bakers, butchers and grocers put together.

== old-copper-blog.txt -
The Magpies, and why I don't think there are any

I did twenty-six years, nine of them on robbery, so allow me.

One gang, the papers say. [series=11|Eleven jobs] since the January before last, a [total=<£7 million|shade under seven million quid] in all, and always the same lot. I have my doubts.

Look at Pellew's. [amen=5|Five men], [abikes=3|three bikes], no firearm, no shouting. [alen=<2 min|Under two minutes] from gate to gate at [aclock=10:04|four minutes past ten], when the till's empty and nobody's about. They knew which of the cabinets to break and left the others. That is people who have had the lads in the trade talk to them.

Now Haldane's. A shotgun. A pavement full of pushchairs. [bcars=2|Two motors], one of them with a child's seat in it. [bmen=6|Six] of them, getting in each other's way for [blen=3.5 min|three and a half minutes] because nobody had told them about the time lock, and then [bspeed=90 mph|ninety] through a shopping street, and some poor kid under the wheels. Amateurs.

What's the same? Masks and hammers. You can buy both on a trading estate.

"But [gap=38 mi|38 miles], Ray!" I hear you say. So is the football.

My guess: the first lot are a firm and the second lot read about the first lot. I've been wrong before. In [apast=2006|2006] I told my guv'nor that the fellow who had done Pellew's that year would never be seen again, and he was: he had come back for the matching earrings.

== brief-arrests.txt 2012-05-17
'Magpies': [cmen=4|four] held in dawn raids

[cmen=4|Four people] have been arrested on suspicion of conspiracy to rob jewellers in Wexcombe and Barrowdene, police said on Thursday.

Three men, aged 24, 29 and [croke=33|33], and a woman of 52 were detained [cday=2012-05-16|on Wednesday] when [cofficer=140|140 officers] went into [chouses=7|seven addresses] in and around Bristol. Some [ccash=£42000|£42,000] in cash was found, as were a shotgun, two crash helmets and [cpieces=31|31 pieces] of jewellery which have been identified as the property of Pellew's or Haldane's.

The gang is suspected of [series=11|eleven robberies] in five counties, with a total haul of [total=£6.8 million|£6.8m]. The largest was that of Pellew's [aday=2011-12|last December].

A force spokeswoman said that the inquiry was still open and that other people were being sought. The reward for those who robbed Haldane's [bday=2012-03-03|on 3 March], first set at [breward=£20000|£20,000] and since lifted to [breward=£50000|£50,000], has not been paid out. It was increased after a fund-raising concert in aid of Joel Amos, the student hurt in the getaway, who left hospital last week on crutches.

== pellew-interview.txt -
'I should like to have the canary's nerves'

Margaret Pellew, 58, on diamonds, insurers and the [alen=90 s|ninety seconds] that made her shop famous

You were upstairs.
I was on the telephone with a lady about a clasp. I heard it, told her I should have to ring back, and did so, at noon.

What did you see?
Mr Fallow on the floor, and the coat-stand on Mr Fallow. He was [aguard=61|61] that month and I had told him he might sit. My [astaff=4|four assistants] were behind the counter holding hands.

They took mostly watches.
[awatch=47|Forty-seven]. They broke [acases=6|six cases] and they were the right ones. I'm told one ought to be flattered.

Has any of it come back?
[cpieces=31|Thirty-one pieces], between Haldane's and ourselves: twenty theirs, eleven ours. All of our rings but one. Not a single watch! Men who steal a watch wear it, it appears.

And the money?
The insurers paid [ainsur=80%|eighty per cent] on the watches, after five months. My father would have said that is what comes of not having had a robbery since [apast=2006|2006]: they forget who one is.

You reopened [aopen=<2011-12-25|before Christmas].
With plywood. I had a boy paint holly on it.

The firm is 125 years old next spring.
We go by the lease, which is of [afound=1887|1887]. My grandmother always maintained that it was older, but she maintained that of herself too, the other way about.

What would you say to the men?
That the grille is faster now. Four seconds. It used to be nineteen.

== assize-analysis.txt 2013-02-17
[cterm=16 years|Sixteen years] for the man who timed it all

February 17, 2013

On a shelf in Danny Roke's kitchen, behind the cereal, detectives found a row of stopwatches. There was a separate one for every job, its hand stopped, and on each a strip of tape with a place and a date. The one marked W'combe read [alen=90 s|1.30].

It was this hobby, more than the [ccash=£24000|£24,000] in the freezer or the shotgun under the stairs, that on Friday brought Roke, who was [croke=33|33] on the morning they came for him, a sentence of [cterm=16 years|16 years]. The prosecution had called for 20. His cousin Lee got [clee=12 years|twelve], the cousins' aunt, in whose garage the bikes had been resprayed, two and a half.

[cmen=4|Four] were arrested that day [cday=2012-05|last May]; in the end nine were charged and [cconv=7|seven] convicted. Nobody has been convicted of firing the gun in Barrowdene. The jury believed that Roke had planned that raid, too, in which [bitems=83|83 pieces] worth [bloot=£860000|£860,000] were taken in [blen=130 s|130 seconds], and that he was furious about it. "It was meant to be bikes," he is heard to say in a recording.

Was the whole operation worth it? The force points to [series=>=10|at least ten] robberies cleared up, and none since. [cofficer=~140|About 140 officers] took part in the arrests, and the inquiry cost £1.1 million, against a haul of [total=£6.8 million|£6.8 million] of which less than a tenth has been seen again. At the scrapyard in Bristol where the trail began, the owner is suing for the price of a gate.

Haldane's closed in the autumn, after [btrade=130 years|130 years] in the Parade. The swans have been restored.

== sentencing-live.txt 2013-02-15
'Magpie' gang sentenced: live from Bristol Crown Court

09.50 The gallery is full. Joel Amos is here with his mother, on a stick. He was [bcyclist=19|19] when the car hit him and has missed a year of his degree.

10.12 [cconv=7|Seven defendants] in the dock, in two rows. Danny Roke is the one in the cardigan.

10.30 The judge is going through the raids one after the other. Wexcombe: [amen=5|five riders], [arings=12|12 rings], "a great many watches", a man of good character struck down on his own doorstep. He says the doorman cannot hear in one ear.

10.41 Barrowdene: "a quite different order of violence". Helen Crewe, [bmanager=44|44] at the time, has given up work. He reads out two lines of her letter.

10.55 A juror is crying.

11.03 He comes to the morning of [cday=2012-05-16|May 16 last year], when [cofficer=>100|more than a hundred] police broke down the doors of [chouses=7|seven houses], and thanks them. He doesn't thank the journalists who were invited along.

11.10 [cterm=16 years|Sixteen years] for Danny Roke. "You'll serve at least half." Someone shouts from the gallery and is removed.

11.16 [clee=12 years|Twelve] for Lee Roke.

11.25 The informer's name is not mentioned. The insurers confirm to us that he, or she, has had the whole [breward=£50000|£50,000].
