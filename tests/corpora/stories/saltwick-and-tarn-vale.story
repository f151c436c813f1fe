# Two plants of one steel firm, Brandreth: the closing of the Saltwick works (told in December 2009, last iron in February 2010) and the
# opening of the Tarn Vale mill (April 2013). Jobs lost, kept, hit at contractors' and made, hired and applied, capacities of two plants,
# loss and cost, grant and fund, last tap and demolition, first melt and opening, contract and its end, heights and lengths stay apart.

aann      | date     | compatible  | day the closing of Saltwick was announced                  | 4 December v. December 2009
aclose    | date     | discrepancy | day of the last iron at Saltwick                           | 19 February v. 18 February
aclock    | time     | discrepancy | when the last iron was tapped                              | 2.40pm v. 3.20pm
ajobs     | count    | agree       | jobs at Brandreth lost with the closing                    |
astay     | count    | agree       | Brandreth's people kept at coke ovens and wharf            |
acontr    | count    | discrepancy | contractors' workers who lose their jobs as well           | 900 v. 600
acap      | measure  | agree       | yearly capacity of Saltwick                                |
aheight   | measure  | discrepancy | height of the furnace                                      | 102 metres v. 120 metres
abuilt    | date     | discrepancy | year in which the furnace was lit                          | 1979 v. 1977
aloss     | money    | discrepancy | loss of Saltwick in its last full year                     | £130 million v. £103 million
abuyers   | count    | agree       | buyers that gave up their contract                         |
aout      | percent  | agree       | share of the output that those buyers took                 |
aterm     | duration | agree       | length of the contract with the buyers                     |
asev      | money    | agree       | average redundancy payment                                 |
aprod     | measure  | compatible  | iron made by the furnace in its life                       | 94 million v. more than 90 million tonnes
amarch    | count    | discrepancy | marchers for Saltwick in January                           | 4,000 v. 6,000
aunion    | age      | agree       | age of Geoff Harker in the winter of the closing           |
aboss     | age      | agree       | age of Henrik Sandahl in the winter of the closing         |
afund     | money    | agree       | government fund for Saltwick                               |
acool     | duration | discrepancy | how long the furnace takes to cool                         | three weeks v. five weeks
aladle    | measure  | agree       | iron in the last tap                                       |
asteel    | date     | compatible  | first year of steel in Saltwick                            | 1858 v. a century and a half ago
awork     | count    | update      | men of Saltwick who have found work                        | 310 in June, 720 in November
csale     | money    | agree       | price of the site of Saltwick                              |
cdemo     | date     | agree       | day the furnace was demolished                             |
bday      | date     | compatible  | day Tarn Vale was opened                                   | 11 April v. April 2013
bcost     | money    | discrepancy | cost of Tarn Vale                                          | £185 million v. £158 million
bgrant    | money    | agree       | public grant for Tarn Vale                                 |
bjobs     | count    | agree       | jobs at Tarn Vale                                          |
bapp      | count    | discrepancy | applicants for the jobs at Tarn Vale                       | 7,400 v. 4,700
bcap      | measure  | agree       | yearly capacity of Tarn Vale                               |
bex       | count    | compatible  | men of Saltwick hired at Tarn Vale                         | 140 v. more than a hundred
bpower    | measure  | agree       | power of the arc furnace                                   |
btap      | duration | discrepancy | how long the arc furnace takes over one melt               | 48 minutes v. 58 minutes
bscrap    | percent  | agree       | share of scrap in what is melted at Tarn Vale              |
bbuild    | duration | discrepancy | how long it took to build Tarn Vale                        | 22 months v. 26 months
bhall     | measure  | discrepancy | length of the hall at Tarn Vale                            | 410 metres v. 450 metres
bdist     | measure  | agree       | distance from Saltwick to Tarn Vale                        |
bstart    | time     | agree       | when the button was pressed at Tarn Vale                   |
bappr     | count    | agree       | apprentices at Tarn Vale                                   |
bexp      | percent  | agree       | share of Tarn Vale's output for export                     |
bpay      | money    | agree       | starting pay at Tarn Vale                                  |
bfirst    | date     | agree       | day of the first steel at Tarn Vale                        |

== archive-furnace.txt 1979-10-10
From our files: Queen Bess is lit

10 October 1979 – A schoolgirl put a torch to the biggest blast furnace in the north of England [abuilt=1979|yesterday]. Alison Pounder, aged nine, the winner of a contest among 31 schools, had also chosen its name: Queen Bess.

The furnace at Saltwick, [aheight=102 m|102 metres] from its foundations to the top of the charging gear, has cost British Steel £74 million and is to make 10,000 tonnes of iron a day once it has been run in. The old furnaces, numbers 3 and 4, which date from the Twenties, are to be pulled down.

"This will see all of you to your pensions," the chairman told the 5,200 men of the works and their wives, who had been given tickets for a buffet in the plate shop. There was some laughter at the back, where it was recalled that he'd closed the rod mill in March.

Steel has been made in the town since [asteel=1858|1858], when a Quaker named Josiah Brandreth built four ovens on the shore.

The lighting was held up for 25 minutes by the Lord Lieutenant's car, which had lost its way on the slag road. Queen Bess needed no more than a match: by nightfall, an engineer said, she was "roaring like a good 'un".

== wire-december-4.txt 2009-12-04
Brandreth to mothball English steelworks with loss of [ajobs=1650|1,650 jobs]

LONDON, Dec 4, 2009 – Brandreth Steel said [aann=2009-12-04|on Friday] it would stop making iron and steel at Saltwick in northeast England this winter, cutting [ajobs=1650|1,650 jobs], after [abuyers=4|four foreign customers] walked away from a contract that had kept the plant going.

The [abuyers=4|four], from Italy, South Korea, Mexico and Argentina, had undertaken in 2005 to take [aout=78%|78 percent] of Saltwick's slabs for [aterm=10 years|10 years]. They gave notice in April, when the price of slab had fallen to $420 a tonne from a peak of $1,050. Brandreth is suing them.

"We have fed this plant from our own pocket for eight months and can't do so any longer," said Henrik Sandahl, Brandreth's [aboss=52|52-year-old] chief executive. The works, with a capacity of [acap=3.2 million t|3.2 million tonnes] a year, will lose [aloss=£130 million|130 million pounds] in 2009, he said.

The coke ovens and the wharf will be kept, and with them [astay=430|430 people]. Unions said a further [acontr=900|900] would be thrown out of work at contractors.

The blast furnace, the second largest in Europe when it was lit in [abuilt=1979|1979], will be mothballed rather than scrapped, the company said. Geoff Harker, [aunion=57|57], who chairs the unions' committee at the works, called that "a word for an open grave".

The government said it would set up a fund of [afund=£60 million|60 million pounds] for the area. Brandreth, which is owned by Norwegian and Dutch investors, has 11,300 employees in Britain. Its shares were unchanged in Oslo.

== evening-beacon-march.txt 2010-01-18
They came with prams

By Susan Tranmer

First came the band, then the banners, and then, where you would have expected the dignitaries, the prams: 46 of them, pushed down Saltwick High Street on Saturday by the wives and daughters of men who've got five weeks of work left.

"He's nine weeks old," said Kelly Stott, 24, of the passenger in the foremost. "His dad's on Queen Bess, his granddad was on Queen Bess. I don't know what he'll be on. The dole."

Police put the number of marchers at [amarch=4000|4,000]. It looked like a good deal more, and when it stopped at the Town Hall the tail was still by the bus station.

Brandreth announced [aann=2009-12|in December] that it would take [ajobs=1650|1,650 people] off its books. With those of the contractors, who clean and scaffold and drive, and of whom [acontr=600|600] will go, that's one man in six in the borough. The average payment will be [asev=£28000|£28,000], for those with 20 years in. Many haven't.

Geoff Harker, [aunion=57|57], who led the march in the donkey jacket that he was given as a lad, said the [abuyers=4|four buyers] who had torn up their contract "ought to be made to read it out, line by line, in our canteen". They had signed for [aterm=10 years|ten years] and stayed for less than five. Among them they took [aout=78%|78 per cent] of all that Saltwick made.

What happens to the furnace itself is still unclear. It has been rebuilt twice, in 1986 and 2000, and is good for another eight years, according to men who know it. Henrik Sandahl, Brandreth's chief executive, wants to keep it warm in case of a sale. There have been two inquiries, one from India and one from a firm that makes theme parks.

The MP, Vera Lidgate, was booed, then clapped, then booed again. She read out a letter from the minister, who promises that the [afund=£60 million|£60m] would be "spent in Saltwick and nowhere else". Then everybody sang, and most of the prams joined in. It rained from eleven.

== live-last-tap.txt 2010-02-19
Saltwick: the last day of Queen Bess

6.02am The last morning shift goes in, 118 men. Someone has chalked "Mind the step" on the gate.

8.30am For those who've just joined us: steel has been made on this shore for [asteel=~150 years ago|a century and a half]. [aclose=2010-02-19|Today] the furnace will be tapped for the last time.

10.15am What it is: a tower [aheight=120 m|120 metres] high, lit in [abuilt=1979|1979], that has made [aprod=94 million t|94 million tonnes] of iron. You can see it from 25 miles out to sea. Skippers steer by it.

11.40am No cameras in the cast house, Brandreth says. There are 300 people at the fence.

1.05pm A spokesman on what comes next. The air is turned off, the burden burns down, and then it's a matter of waiting. [acool=3 weeks|Three weeks] until it is cold.

[aclock=14:40|2.40pm] "That's it," says a text from inside. The clay gun has shut the taphole on the last iron.

2.52pm [aladle=280 t|Two hundred and eighty tonnes], in one torpedo wagon. Someone wrote THE END on the side of it with a finger.

3.10pm Geoff Harker, [aunion=57|57], comes to the gate. He shakes hands with every man, and there are a lot of men. He has asked Henrik Sandahl to come, and Mr Sandahl hasn't come.

3.45pm It's [ajobs=1650|1,650 jobs], but not all of them today: 840 go tonight, the rest in stages up to May. [astay=430|Four hundred and thirty] will go on working at the wharf and the coke ovens.

4.30pm The flare on the stack, which has burned day and night for ten years, goes out. People had forgotten that it made a sound.

== saltwick-sunday.txt 2010-02-21
After the iron

By Piers Allenby

The quiet woke them. In Marine Terrace, which lies so near to the works that its washing used to come in pink, people got up in the small hours of Saturday and stood at their doors, as one does in snow.

The last iron ran [aclose=2010-02-19|on Friday], at [aclock=15:20|twenty past three]. Barry Mudd, a keeper on the cast-house floor, held the lance. He's 51 and had never thought about the colour before. "It isn't red," he says. "It's like looking at a lamp through a peach." He got his cards an hour later, in a brown envelope with somebody else's name crossed out. His redundancy comes to [asev=£28000|£28,000], the average.

Queen Bess was lit by a schoolgirl. She's Alison Cope now, teaches chemistry in Leicester, and drove up on Thursday to see the end of what she'd begun. "I was told it'd last for ever," she says. "But I was also told that about the Liberal Party."

It will take [acool=5 weeks|five weeks] for the furnace to go cold. Somewhere in the bottom lies a plug of iron, the salamander, that weighs 400 tonnes and won't ever come out, unless by dynamite.

That is what men fear. A works of [acap=3.2 million t|3.2 million tonnes] a year isn't put away in a drawer. "Mothballed" is the word that has been used since [aann=2009-12-04|the fourth of December], and in the Fisherman's Arms they've begun to use it of marriages.

What killed it? The slump, of course, and [abuyers=4|four buyers] who took [aout=78%|78%] of the slabs until they didn't. Saltwick ran up a deficit of [aloss=£103 million|£103m] last year. But it's hard to find a man here who'll blame the slump. They blame [aboss=52|52-year-old] Henrik Sandahl, who has never been seen in the town without an umbrella, and who is said to be looking at a site inland for a little electric mill, of all things, with a tenth of the men.

The vicar of St Hilda's rang the bell for a quarter of an hour, and was asked to leave off by a man on his way to look for work.

On the fence on Saturday hung 1,100 pairs of gloves.

== sunday-comet.txt -
BESS WE FORGET

IT was the furnace that built the Sydney Opera House roof, the Channel Tunnel and half the world's baked-bean tins. Now Queen Bess is DEAD.

Burly steelmen wept openly as the [aheight=120 m|120-metre] giant, lit back in [abuilt=1977|1977], gasped her last [aclose=2010-02-18|on Thursday], after [aprod=>90 million t|more than 90 million tonnes] of best British iron.

"She was a cow, but she was our cow," sobbed crane driver Big Col Raine, 44, who met his missus in the canteen and has the furnace tattooed where he couldn't show us.

A total of [ajobs=1650|1,650 workers] get the bullet thanks to [abuyers=4|FOUR fat-cat foreign firms] who ripped up a [aterm=10 years|ten-year deal]. The sandwich van is for the chop too, and so is the bloke who looks after the budgies in reception.

The final drop, [aladle=280 t|280 tonnes] of it, will be made into railway lines. For FRANCE.

Steel boss Henrik Sandahl, [aboss=52|52], trousered £840,000 last year. He was skiing, neighbours said. Ministers have coughed up [afund=£60 million|£60m], which works out at less than a footballer's left leg.

Last month a mighty [amarch=6000|SIX THOUSAND] took to the streets to save Bess, including 81-year-old Elsie Tordoff on her mobility scooter. "Hitler couldn't shut it," she fumed.

Do YOU have a piece of Bess? Ring our hotline. We pay cash.

== brief-november.txt 2010-11-19
[awork=720|720] back in work, says Saltwick task force

SALTWICK, Nov 19 – So far [awork=720|720] of the [ajobs=1650|1,650 people] whom Brandreth made redundant at its Saltwick works have found another job, the body set up to help them said yesterday. In June the figure was [awork=310|310].

On average they earn £4,900 a year less than before. Eleven have gone to a steel plant in Western Australia, and one has become a vicar.

Of the government's [afund=£60 million|£60m], £23m has been spent, for the most part on a college building, roads and advice, the task force said. Vera Lidgate, the town's MP, accused ministers of keeping back the rest.

Brandreth still employs [astay=430|430 people] at the coke ovens and the wharf, although a third of the ovens will be shut next spring. Talks with a possible buyer of the works, a company from Thailand, broke down in September over the price. The company declined to say if it would now pull down the blast furnace. Keeping it in order costs £1.2m a month.

The college, which is to train welders for offshore wind farms, should open in 2012. So far 85 people have signed up. "It's a start," said the chairman of the task force, Sir Giles Penhallow, who gives up the post at Christmas.

== wire-april-11.txt 2013-04-11
Brandreth Steel opens [bcost=£185 million|185 million pound] plant in England

TARN VALE, England, April 11, 2013 – Brandreth Steel opened a mill that melts scrap with electricity [bday=2013-04-11|on Thursday], its first new plant in Britain for four decades, [bdist=14 miles|14 miles] from the works whose closure [aclose=2010|three years ago] made it a target of national anger.

Business Secretary Dominic Farrow pressed a green button at [bstart=11:15|11:15 a.m.], and a current of [bpower=95 MW|95 megawatts], enough for a town of 100,000, went through three electrodes the thickness of a tree.

Tarn Vale can make [bcap=600000 t|600,000 tonnes] of steel bars a year, Brandreth said, less than a fifth of what Saltwick could. It'll employ [bjobs=320|320 people], [bex=140|140 of them] former Saltwick workers. There were [bapp=7400|7,400 applications].

The first steel was melted in a trial [bfirst=2013-03-06|on March 6]. Construction took [bbuild=22 months|22 months]. The government contributed a grant of [bgrant=£22 million|22 million pounds].

"A plant like this can be stopped on a Friday and started on a Monday," Chief Executive Henrik Sandahl, 55, told guests. About [bexp=60%|60 percent] of the output will be exported, chiefly to German makers of gearboxes.

Brandreth shut the Saltwick works in [aclose=2010-02|February 2010] with the loss of [ajobs=1650|1,650 jobs], and demolished the blast furnace [cdemo=2012-06-23|on June 23 last year]. It sold the site to a port operator for [csale=£8 million|8 million pounds].

== tarn-vale-herald.txt 2013-04-12
The kettle's on

By Joanna Sykes

It looks like a shoe shop for giants: a white hall, [bhall=410 m|410 metres] long, without a chimney, in a field where there were sheep until the summer of 2011. Inside is what the men have already christened the Kettle. You put in a lot of old cars. You switch it on. In [btap=48 min|48 minutes] you've got steel.

Dominic Farrow switched it on [bday=2013-04-11|yesterday], at [bstart=11:15|quarter past eleven], with a thumb that shook a little. The lights in the marquee dimmed, and there was a noise like a motorway being torn in half. A waitress dropped nine glasses, and a police horse had to be led away. "Is that normal?" the minister asked. "That's quiet," said Barry Mudd.

Mr Mudd, 54, was at the old works, on the cast-house floor, and tapped the last iron there. He's been a school caretaker since, and one of [bapp=7400|7,400 people] who put in for [bjobs=320|320 jobs]. The starting wage is [bpay=£23500|£23,500]; he was on £31,000 at Saltwick, with shifts. "I'd have come for the smell," he says.

About [bscrap=90%|90 per cent] of what goes into the Kettle is scrap, the rest iron pellets from Sweden. A lorry is to arrive every six minutes, which is why the parish council, by five votes to four, was against. It was given a bypass, 1.3 miles of it, and a bowling green.

The mill has been long in the making. First the bank that was to lend the money collapsed, then a colony of newts was found and had to be carried to the far side of the beck in buckets, 2,214 of them. Once the diggers were in, it took [bbuild=26 months|26 months]. Brandreth has spent [bcost=£185 million|£185m], including [bgrant=£22 million|£22m] of the taxpayer's.

[bappr=24|Twenty-four apprentices], seven of them girls, sang the company song, a new one, which doesn't mention steel. Geoff Harker, who led the fight for Saltwick, had been sent a card but stayed away. From the top of the scrap crane, on a clear day, you used to be able to see Queen Bess.

== harker-interview.txt -
"I watched it from the sea"

Geoff Harker chaired the unions' committee when Saltwick was closed. He is 61, and a lay preacher. We talked to him in the week after the opening at Tarn Vale.

You were invited.
I was. I'd a funeral. I would have found one.

It's [bjobs=320|320 jobs].
And I'm glad of every one. More than [bex=>100|a hundred] have gone to lads I know. But don't let them tell you it's a replacement. They took [ajobs=1650|sixteen hundred and fifty] from us, and the pay's [bpay=£23500|twenty-three and a half thousand]. I earned that in 1999.

Could Saltwick have been saved?
With a contract that held. [aterm=10 years|Ten years], it said. I've a copy in the loo.

Where were you when they blew up the furnace?
[cdemo=2012-06-23|The twenty-third of June]. In a coble off the point, with my brother. It took eleven seconds. The sound got to us when it was already gone.

And what do you think of the last day, looking back?
I shook hands at the gate for two hours. At [aclock=14:40|twenty to three] they'd sent me a message, "That's it", and I thought of nothing at all, only that I was hungry. I was [aunion=57|fifty-seven]. I have not been hungry like that since.

How many marched with you that January?
[amarch=6000|Six thousand]. The police counted the ones who kept in step.

They say that the new mill makes a melt in [btap=58 min|fifty-eight minutes].
Does it? We took eight hours over one, and it was worth having.

== analysis-may.txt 2013-05-05
A kettle for a queen

By Desmond Oyelaran

May 5, 2013 – Politicians like to stand in front of things that glow. [bday=2013-04|In April] they had their chance at Tarn Vale, and there was hardly a speech that didn't contain the word "rebirth". It's worth doing the sums.

Saltwick, when it was shut, could turn out [acap=3.2 million t|3.2 million tonnes] a year from ore and coal. Tarn Vale can manage [bcap=600000 t|600,000 tonnes], on a diet that is [bscrap=90%|nine tenths] scrap. In energy it's no dwarf: at [bpower=95 MW|95 megawatts] its furnace draws more than the city of Durham. It pays for that at night, when power is cheap, and so the [bhall=450 m|450-metre] hall is at its busiest when the neighbours sleep.

As for people, [bapp=4700|4,700] wanted to work there. One in fifteen was taken. Of the Saltwick men, by the last count that anyone troubled to make, [awork=720|720] had found jobs by the end of 2010. [astay=430|The 430] who were kept at the wharf and the ovens have dwindled to 95.

The money is more interesting. Brandreth gave up a plant that lost [aloss=£130 million|£130m] in a year. It sold the ground for [csale=£8 million|£8m] and settled with [abuyers=4|the four customers] who'd broken their word for a sum thought to be £68m. With that, with [bgrant=£22 million|£22m] from the state and not much else of its own, it has built a mill for [bcost=£158 million|£158m], in a business where [bexp=60%|60%] of sales are in euros.

Mr Sandahl has thus swapped a dinosaur for a hen. Hens lay. It was good management, and the [bappr=24|24 apprentices] who have started on the other side of the hill, [bdist=14 miles|14 miles] away, will have reason to be thankful. But no one should call it a rebirth. When the first melt was poured at Tarn Vale, [bfirst=2013-03-06|on 6 March], the company put the ingot in a glass case. It weighs four kilos.
