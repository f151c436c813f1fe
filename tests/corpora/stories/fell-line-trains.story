# Two accidents on one railway in the north of England: the lorry on the crossing at Ings Lane (14 January 2008) and the
# landslip at Fell Beck (6 March 2012), and the crash of Maddock Moor in 1921. Stay apart: speeds and limits, people aboard,
# pupils and passengers, injured and badly injured, three drivers' ages, a guard's age then and now, closures, repair and
# bridge and fine and sentence, coaches in the train / off the rails / over the drop, warnings, crossings before and after.

aday      | date     | compatible  | day of the collision at Ings Lane                           | 14 January 2008 v. January 2008 v. 2008
aclock    | time     | discrepancy | clock time of the collision at Ings Lane                    | 7.52am v. 7.25am
atoll     | count    | update      | people killed at Ings Lane                                  | four that day, five on Wednesday, six in the end
ahurt     | count    | compatible  | people injured at Ings Lane                                 | 43 v. more than 40
aboard    | count    | compatible  | people on the train at Ings Lane                            | 176 v. about 180
aspeed    | rate     | discrepancy | speed of the train when it hit the lorry                    | 68 mph v. 58 mph
alimit    | rate     | agree       | speed allowed at Ings Lane                                  |
alorry    | measure  | agree       | weight of the lorry                                         |
alorryage | age      | discrepancy | age of the lorry driver at the time                         | 39 v. 36
adriver   | age      | agree       | age of the train driver at Ings Lane                        |
arun      | measure  | agree       | distance the train ran on after the collision               | 240 yards is 220 metres
abarrier  | duration | discrepancy | time from the closing of the barriers to the collision      | 27 seconds v. 37 seconds
apupils   | count    | discrepancy | pupils on the train at Ings Lane                            | 29 v. 39
acoach    | count    | agree       | coaches of the train at Ings Lane                           |
asent     | duration | agree       | prison sentence of the lorry driver                         |
afine     | money    | discrepancy | fine of the haulage firm                                    | £120,000 v. £210,000
aclosed   | duration | agree       | how long the line was closed after Ings Lane                |
aauto     | date     | agree       | year in which the crossing at Ings Lane was automated       |
apetit    | count    | compatible  | signatures for a bridge at Ings Lane                        | 11,400 v. more than 11,000
abridge   | money    | agree       | cost of the bridge at Ings Lane                             |
guard     | age      | agree       | age of Sheila Otway in 2012                                 |
bday      | date     | agree       | day of the derailment at Fell Beck                          |
bclock    | time     | agree       | clock time of the derailment at Fell Beck                   |
btoll     | count    | update      | people killed at Fell Beck                                  | one on Wednesday, two on Friday
bhurt     | count    | compatible  | people injured at Fell Beck                                 | 19 v. nearly 20
baboard   | count    | agree       | people on the train at Fell Beck                            |
bspeed    | rate     | agree       | speed of the train at Fell Beck                             |
bmud      | measure  | discrepancy | mass of the landslip at Fell Beck                           | 800 tonnes v. 600 tonnes
brain     | measure  | agree       | rain that fell before the landslip                          |
brainspan | duration | agree       | time in which that rain fell                                | a day is 24 hours
bdrop     | measure  | agree       | height of the viaduct                                       | 31 metres is 102 feet
bengines  | count    | discrepancy | fire engines at Fell Beck                                   | 12 v. 14
btrap     | duration | discrepancy | how long the last passenger was trapped                     | two and a half hours v. four hours
bdriver   | age      | agree       | age of the driver killed at Fell Beck                       |
bcall     | duration | agree       | time from the farmer's call to the derailment               |
binspect  | date     | agree       | when the slope had last been examined                       | 18 months before March 2012 is September 2010
bclosed   | duration | compatible  | how long the line was closed after Fell Beck                | 11 weeks v. nearly three months
brepair   | money    | discrepancy | cost of the repair at Fell Beck                             | £7.4 million v. £4.7 million
brefund   | percent  | discrepancy | refund for holders of season tickets                        | 25 percent v. 35 percent
bbus      | duration | agree       | time the replacement bus takes                              | 70 minutes is an hour and ten minutes
btrain    | duration | agree       | time the train takes                                        |
bunit     | date     | compatible  | when the train of Fell Beck was built                       | 1987 v. 1980s
length    | measure  | compatible  | length of the line                                          | 38 miles v. nearly 40 miles
opened    | date     | discrepancy | year in which the line was opened                           | 1876 v. 1878
oldyear   | date     | agree       | year of the crash on Maddock Moor                           |
oldtoll   | count    | agree       | people killed on Maddock Moor                               |

== agency-january.txt 2008-01-14
[atoll=4|Four] killed as commuter train hits lorry in northern England

THORNLEIGH, England, Jan 14, 2008 – A packed commuter train ploughed into a lorry at a level crossing in northern England [aday=2008-01-14|on Monday], killing [atoll=4|four people] and injuring [ahurt=43|43], nine of them seriously, police said.

The train, the 7:20 from Castle Maddock, was carrying [aboard=176|176 people], including [apupils=29|29 pupils] on their way to Thornleigh Grammar School, when it struck the stationary vehicle at Ings Lane at [aclock=07:52|7:52 a.m.] All [acoach=3|three coaches] left the rails. One came to rest across a farm track, [arun=240 yd|240 yards] from the crossing.

"We saw the lights, we saw the barrier come down, and then we saw him try to reverse," said Amrit Gill, 33, a postman who was waiting behind the lorry.

The [alorry=32 t|32-tonne] tipper, loaded with gravel, had stopped on the tracks after a car ahead of it stalled. The driver, Darren Pickup, [alorryage=39|39], jumped clear and was being questioned. The driver of the train, Colin Bramley, [adriver=51|51], stayed at the brake and was pulled from his cab with two broken legs.

The speed limit on that stretch is [alimit=75 mph|75 mph]. Data recorders have been recovered.

It is the worst accident on the single-track route, known as the Fell Line, since [oldyear=1921|1921], when [oldtoll=17|17 people] died in a head-on crash on Maddock Moor.

== live-fell-line.txt 2008-01-14
LIVE: train and lorry collide near Thornleigh

Monday 14 January

16.50 The police give a last update for today. It is still [atoll=4|four dead]; a rumour about a woman from Castle Maddock was false, and she is fine.

15.15 Northdale Trains say the Fell Line, all [length=38 mi|38 miles] of it, will be shut for [aclosed=6 days|six days]. Buses will leave from the cattle market.

14.05 A source close to the inquiry has given us a first figure from the recorder. The train was doing [aspeed=68 mph|68mph] on impact, inside the limit of [alimit=75 mph|75].

12.40 Head teacher Ruth Lathom confirms that [apupils=29|29 of her pupils] were aboard. All have been accounted for; four are in hospital.

11.30 What do we know about the crossing? It has half-barriers, flashing lights and no camera. It was manned until [aauto=1986|1986], when it was made automatic.

10.20 An ambulance man tells us that the guard, a woman, went through the train with a torch and a first-aid box "like she was checking tickets". She had a gash on her own head that took 11 stitches.

09.05 Local people are bringing flasks and blankets. There are tailbacks of three miles on the A685.

08.30 We are getting reports of a serious accident at Ings Lane, west of Thornleigh, at [aclock=07:52|7.52] [aday=2008-01-14|this morning].

== daily-flash.txt 2008-01-16
WHY DID HE STOP?

Crossing horror: [atoll=5|five dead], and one trucker with a lot to answer for

THIS is the man who parked [alorry=32 t|32 tonnes] of gravel in front of a school train.

Dad-of-two Darren Pickup, [alorryage=36|36], was at home last night behind drawn curtains while a [atoll=5|fifth victim], trainee vet Lucy Marsden, 20, lost her fight for life.

Cops say that Pickup rolled onto the Ings Lane crossing on [aday=2008-01-14|Monday] morning with the lights already flashing. From the moment the barriers dropped he had [abarrier=37 s|37 seconds] to get off it. He spent them revving.

The packed [aclock=07:25|7.25am] smash sent [acoach=3|three carriages] flying with [apupils=39|39 kids] on board. Most were half asleep.

Hero driver Colin Bramley, [adriver=51|51], slammed on the anchors and yelled "Get down!" into the tannoy. He is recovering after six hours of surgery, and asked for a bacon sandwich.

"I'd like to shake his hand," said mum Julie Ashworth, 41, of Castle Maddock, whose son Jack, 12, walked away with a bump. "I'd like to do something else with the other fella's."

Pickup's boss at Hodder Haulage, a firm with 14 lorries and two previous convictions, slammed the phone down on us. Twice.

== mercury-january.txt 2008-01-18
A village that hears every train

By Helen Varley, Dales Mercury

January 18, 2008 – You stop noticing, they will tell you at Ings. Sixty-four trains a day, and you only look up when one is late. [aday=2008-01-14|On Monday] old Mrs Capstick looked up because of the silence.

She is 91 and was first on the scene, in her slippers, with a bread knife, "to cut belts". There are no belts on trains. She cut a boy out of the straps of his satchel instead.

[atoll=6|Six] are dead now. The list was closed, God willing, on Thursday, when Arthur Bell, a retired signalman, died in the infirmary at Thornleigh, where 13 are still being treated of the [ahurt=>40|more than 40] who were hurt.

The investigators were generous with what they had. The recorder shows the train at [aspeed=58 mph|58 miles an hour] when the brake had done what it could. The barriers were down [abarrier=27 s|27 seconds] before. It takes four men with jacks and a chain, one of them told me, to shift a lorry of that kind in that time, "or one man who doesn't panic, and there are not many of those".

[aboard=~180|About 180 people] were on that train. I have met a good few this week, and what they talk of is Sheila Otway, the guard, with blood in her eyes, counting them off along the cess, in twos, holding hands.

On Saturday there will be a march to the county hall. They want a bridge. They have wanted one since [aauto=1986|1986], when the crossing keeper's cottage was sold.

== court-brief.txt 2009-02-20
Lorry driver jailed for level crossing deaths

Dales Mercury, February 20, 2009

The lorry driver who caused the Ings Lane disaster was jailed for [asent=5 years|five years] at Thornleigh Crown Court on Friday.

Darren Pickup, of Settle Road, had admitted causing [atoll=6|six deaths] by dangerous driving. The court heard that he had sent a text message 90 seconds before he drove on to the crossing. The train hit his vehicle at [aspeed=68 mph|68mph] and did not stop for [arun=220 m|220 metres].

Mr Justice Collingwood told him: "You had [abarrier=27 s|twenty-seven seconds]. A child would have known what to do with them." His employer, Hodder Haulage, was fined [afine=£120000|£120,000] for failing to train its drivers, and ordered to pay £38,000 in costs. It has since ceased trading.

Pickup was banned from driving for ten years. He will be eligible for release after half his sentence.

Outside court, a group of relatives said that their fight would go on. A petition for a bridge, begun in the week of the accident, has been signed by [apetit=11400|11,400 people], more than live in the town. The county council has put aside £40,000 for a study. The railway has said that there are 23 crossings on the line and that it cannot build 23 bridges.

== agency-march.txt 2012-03-07
Train hits landslip on English line, driver killed

THORNLEIGH, England, March 7, 2012 – A passenger train ran into a landslip and derailed at the end of a viaduct in northern England [bday=2012-03-06|late on Tuesday], killing [btoll=1|one person], the driver, and injuring [bhurt=19|19], officials said.

[bmud=800 t|Eight hundred tonnes] of mud and rock had come down in the cutting at Fell Beck after [brain=61 mm|61 millimetres] of rain in [brainspan=24 hours|24 hours]. The two-coach train struck it at [bclock=21:34|9:34 p.m.], travelling at [bspeed=41 mph|41 miles per hour], and its leading coach was left overhanging the parapet, [bdrop=31 m|31 metres] above the stream.

Keith Holroyd, [bdriver=52|52], died in his cab. There were [baboard=58|58 people] on board. The last of them to be freed, a woman whose foot was caught under a seat, was brought out after [btrap=2.5 hours|two and a half hours] by crews from [bengines=12|12 fire engines], who had tied the coach to a tree and a tractor.

A farmer had telephoned the police to say that the hillside was moving [bcall=40 min|40 minutes] before, a spokesman confirmed. It was not clear whether the message had reached the signaller.

In [aday=2008-01|January 2008], [atoll=6|six people] died on the same [length=38 mi|38-mile] line when a commuter train hit a lorry. Northdale Trains, which operates the route, said that the guard on [bday=2012-03-06|Tuesday]'s train, Sheila Otway, [guard=48|48], had also been the guard on that occasion. She was not badly hurt.

== commuter-blog.txt -
The 21.05 to nowhere

Day nine of the bus. I've been commuting on the Fell Line since I was an apprentice, I've never driven and I don't intend to learn, so here's my report for those of you who do.

The train takes [btrain=32 min|32 minutes] from my stop. The bus takes [bbus=70 min|an hour and ten], if nobody's sheep are out. It has 49 seats and we're 60-odd, so I've seen a lot of the back of a man called Derek.

I wasn't on the one that hit the slip [bday=2012-03-06|on the sixth]; I'd gone home early with a cold. My neighbour was. She says it wasn't loud. It was like going into a pillow, then all the lights went, then someone said quite calmly that we might like to move to the rear, please, and not all at once. That was the guard. That was Sheila.

The train itself was from [bunit=1987|1987], I looked it up. They were bought as a stopgap. The slope's older, and it had last been looked at in [binspect=2010-09|September 2010], by two men with binoculars, from the other bank.

And now money. Northdale offers season-ticket holders [brefund=25%|25 per cent] back. I pay £2,140 a year. You do the sum, I've done it, I was on the bus.

They counted [bengines=14|fourteen fire engines] from the pub, by the way. Every one of them had to reverse out.

== mercury-march.txt 2012-03-09
"Don't look down, love, look at me"

By Helen Varley, Dales Mercury

March 9, 2012 – The tree is an ash, not a big one. For most of [bday=2012-03-06|Tuesday night] it held, with the help of a rope and Tom Airey's tractor, the front half of a train.

Below it was the beck, [bdrop=102 ft|a hundred and two feet] down. Inside it, at the low end, was Maureen Sugden, with a firefighter called Jas lying on the ceiling lamps beside her, telling her about his wedding. It took [btrap=4 hours|four hours] to free her foot. He had got as far as the speeches.

There is a second name to set beside that of Keith Holroyd. Joan Ramsbottom, 67, who was coming home from bingo, died in Thornleigh Infirmary on Thursday night. So [btoll=2|two] have been lost out of [baboard=58|58]. Of the [bhurt=<20|nearly twenty] who were injured, five are still in a ward.

Holroyd, [bdriver=52|52], had driven the line since he was 24 and kept bees beside it. He braked, and it may be that he saved the rest: [bspeed=41 mph|forty-one miles an hour] was a good deal less than the 55 he was allowed.

Engineers reckon that [bmud=600 t|600 tonnes] came off the hill. It was Airey who had seen the fence posts lean and rung the police, [bcall=40 min|forty minutes] too early, as he says with great bitterness, for anyone to believe him.

The Fell Line was opened in [opened=1876|1876], against advice. It has been dug out of its own cuttings 31 times since.

== interview-otway.txt 2012-03-18
"I've stopped asking why me"

Sheila Otway, [guard=48|48], has been a guard on the Fell Line for 19 years, and has walked away from both of its modern disasters. She talked to Helen Varley on Sunday with her arm in a sling.

People call you lucky.
People don't know what to call me. I was 44 the first time, and I thought, that's mine done.

Do the two resemble each other?
Not a bit. [aday=2008|In 2008] it was broad day and full of children, and the noise! There were [acoach=3|three coaches] and I could hear each one go. This time it was [bclock=21:34|twenty-six minutes to ten] at night, I was writing up my sheet, and it just got soft.

What did you do?
I said what I always say. Then I found that the front door opened on nothing.

You knew the driver.
Keith was at my daughter's christening. Colin Bramley rang me, from Spain, he's retired there. We are the only two who know what a brake sounds like when it isn't going to be enough.

Could it have been prevented?
Ask a farmer. I'm told that the last inspection was [binspect=2010-09|18 months ago]. I'm also told that we'd had [brain=61 mm|61 millimetres] in [brainspan=24 hours|a day], and nobody thought to slow us down.

Were the trains too old?
They were built in [bunit=198X|the eighties]. So was my kitchen.

Your union wants a payment for you.
£3,000. I'd rather have a working radio.

Will you go back?
When it opens. I want to be on the first one across.

== analysis-june.txt 2012-06-01
Small line, large bills

By our transport correspondent, June 1, 2012

The first train to cross the viaduct at Fell Beck since the accident did so ten days ago with a full load and a brass band. The line had been closed for [bclosed=11 weeks|11 weeks]. After the collision of [aday=2008|2008] it took [aclosed=6 days|six days].

Is it worth it? The repair, with 200 steel nails to pin the hillside, has cost [brepair=£7.4 million|£7.4 million]. The bridge which replaced the crossing at Ings Lane two years ago, after a petition with [apetit=>11000|more than 11,000 names], cost [abridge=£3.1 million|£3.1 million]. Fares bring in £2.6 million a year. The county, which has no other railway, calls that the wrong sum.

What is beyond dispute is that [btoll=2|two deaths] and [bhurt=19|19 injuries] in a place that a farmer had warned of have shaken the industry more than the [atoll=6|six] for which a man went to prison for [asent=5 years|five years] and his firm paid [afine=£210000|£210,000]. One can jail a lorry driver. One cannot jail a slope.

The accident investigators have made seven recommendations. The most costly would put sensors in 340 cuttings. The cheapest is a telephone number for farmers.

Passengers have forgiven sooner than expected: nine in ten are back. It may help that Northdale refunded [brefund=35%|35 percent] of their season tickets, and that a bus which needs [bbus=70 min|70 minutes] is a fine advertisement for a train that needs [btrain=32 min|32].

== archive-maddock-moor.txt -
LINES OF THE PAST: No. 14, The Fell Line

It has been called the prettiest railway in the kingdom and the worst idea. [length=<40 mi|Nearly 40 miles] long, it climbs from Castle Maddock to 940 feet at Maddock Moor and comes down to Thornleigh by way of nine viaducts. It took 1,100 navvies, of whom 38 are buried at Ings, six years to build. The first train ran in [opened=1878|1878], and its engine failed.

Its darkest day came in the winter of [oldyear=1921|1921]. A porter at the summit, who had been on duty for 16 hours, handed the staff to the wrong driver. The mail and a train of empty cattle wagons met on the moor in a snowstorm. [oldtoll=17|Seventeen people] were killed, and it was morning before anyone in the valley knew.

The inquiry led to shorter shifts on all northern lines.

Of late the Line has had its troubles again. At Ings Lane, where a lorry was struck with the loss of [atoll=6|six lives], there is now a handsome arch of a bridge, for which the taxpayer found [abridge=£3.1 million|£3.1 million]. It leaves 22 crossings. And now a landslip at the other end, on which the Treasury will spend [brepair=£4.7 million|£4.7 million], closed the route for [bclosed=<3 months|nearly three months].

Members of our society may travel at a discount. Sit on the left, going north. Bring a coat.
