# Two fires in one street of an English mill town: Pallister's bedding factory (February 2014) and the Albion Mill flats
# (November 2016). Alarm, arrival, control and end, floors, engines there and engines owned, homes emptied, flats in all
# and flats lost, damage and insurance, the ladder's reach and the mill's height of the two stay apart.

aday     | date     | compatible  | day on which Pallister's fire broke out                    | 11 February 2014 v. February 2014 v. 2014
aclock   | time     | discrepancy | when the alarm was raised at Pallister's                   | 9.47pm v. 9.57pm
aarr     | duration | agree       | how soon the first crew was at Pallister's                 |
aburn    | duration | discrepancy | how long Pallister's burned                                | 14 hours v. 16 hours
afloors  | count    | agree       | storeys of Pallister's                                     |
afirst   | ordinal  | discrepancy | floor on which Pallister's fire began                      | second v. third
amen     | count    | compatible  | firefighters at Pallister's                                | 120 v. more than 100
aeng     | count    | update      | fire engines at Pallister's                                | 12 in the evening, 20 in the night
aown     | count    | agree       | engines stationed in Wexley in 2014                        |
adam     | money    | discrepancy | damage at Pallister's                                      | £8.5 million v. £5.8 million
ainsur   | money    | agree       | what the insurer paid for Pallister's                      |
astaff   | count    | agree       | people employed at Pallister's                             |
abeds    | count    | discrepancy | mattresses burned at Pallister's                           | 3,200 v. 2,300
aevac    | count    | compatible  | homes emptied because of Pallister's fire                  | 64 v. about 60 v. dozens
ahurt    | count    | agree       | firefighters hurt at Pallister's                           |
atrain   | duration | agree       | how long the railway was shut in 2014                      |
abuilt   | date     | discrepancy | year in which Pallister's mill was built                   | 1887 v. 1878
aowner   | age      | agree       | age of Harold Pallister in 2014                            |
awatch   | age      | discrepancy | age of the watchman Ted Bascombe                           | 58 v. 56
aout     | count    | agree       | night-shift workers who got out of Pallister's             |
asmoke   | measure  | compatible  | how far away the smoke of Pallister's was seen             | 15 miles v. more than ten miles
aschool  | count    | agree       | pupils who had the day off                                 |
awind    | rate     | agree       | speed of the gusts in 2014                                 |
adoor    | count    | agree       | fire doors wedged open at Pallister's                      |
cut      | date     | agree       | year in which Wexley loses one of its engines              |
bday     | date     | compatible  | day of the Albion Mill fire                                | 5 November 2016 v. 2016
bclock   | time     | agree       | when the alarm was raised at the Albion                    |
barr     | duration | agree       | how soon the first crew was at the Albion                  |
bburn    | duration | agree       | how long the Albion burned                                 | 6.20 a.m. is the end, not marked
bctrl    | duration | discrepancy | how long until the Albion fire was under control           | four hours v. six hours
bfloors  | count    | agree       | storeys of the Albion                                      |
bstart   | ordinal  | agree       | floor of the balcony on which the Albion fire began        |
bmen     | count    | discrepancy | firefighters at the Albion                                 | 85 v. 95
beng     | count    | agree       | fire engines at the Albion                                 |
bown     | count    | agree       | engines stationed in Wexley in 2016                        |
bdam     | money    | compatible  | damage at the Albion                                       | £12 million v. more than £10 million
bflats   | count    | discrepancy | flats in the Albion                                        | 48 v. 46
bgut     | count    | agree       | flats destroyed in the Albion                              |
bres     | count    | agree       | residents of the Albion who lost their home that night     |
bladd    | count    | discrepancy | people brought down from the Albion by ladder              | six v. seven
bhosp    | count    | update      | people from the Albion treated in hospital                 | nine, then 13
breach   | measure  | discrepancy | reach of the brigade's aerial platform                     | 32 metres v. 42 metres
bhigh    | measure  | agree       | height of the Albion                                       | 27 metres is 89 feet
bdoris   | age      | agree       | age of Doris Whelan in 2016                                |
bfined   | money    | discrepancy | compensation that the firework thrower must pay            | £1,200 v. £1,800
bhours   | duration | agree       | unpaid work to which the firework thrower was sentenced    |
bthrow   | age      | agree       | age of the firework thrower                                |

== agency-wexley-2014.txt 2014-02-12
Fire guts bedding factory in northern England

WEXLEY, England, Feb 12, 2014 – More than [amen=>100|100 firefighters] were battling early on Wednesday to keep a blaze at a bedding factory from spreading to rows of terraced houses in the mill town of Wexley, officials said.

The alarm at the Pallister Bedding Company was raised at [aclock=21:47|9.47 p.m.] [aday=2014-02-11|on Tuesday]. Within an hour the [afloors=5|five-storey] brick building was burning from end to end. [aout=23|Twenty-three people] who were working the late shift escaped unhurt; [ahurt=2|two firefighters] were taken to hospital, one of them with a dislocated shoulder.

"Foam, fabric, wooden frames: it is everything you would put in if you wanted a building to burn," Alan Tunstall, the county's chief fire officer, told reporters. He said [aeng=12|12 engines] were at the scene and more had been asked for. Gusts of up to [awind=45 mph|45 miles an hour] were driving sparks across the railway.

Police emptied [aevac=~60|some 60 homes] as a precaution. Smoke could be seen [asmoke=>10 mi|more than 10 miles] away.

Pallister's employs [astaff=140|140 people] and is the last of eleven bedding makers in the town. Its owner, Harold Pallister, [aowner=61|61], said it was too soon to speak of the cause or of the cost.

== live-tannery-lane.txt 2014-02-12
Fire at Pallister's: how the night unfolded, newest first

11.50am
That's it. The last jet has been turned off and the fire declared out, [aburn=14 hours|14 hours] on from the first call. We are closing this page. Thank you for your 600 pictures.

8.30am
Because of the smoke, the [aschool=430|430 pupils] of Tannery Lane Primary need not come in today. There were cheers, we are told.

5.40am
The railway is open again. It had been shut for [atrain=5 hours|five hours], as the back wall of the works stands 30 yards from the track and was thought likely to come down on it. The first train through carried four people.

1.30am
[aeng=20|Twenty engines] here now, the farthest from over the Pennines. Alan Tunstall, chief fire officer: "We have stopped trying to save the building. We are saving the street."

12.15am
The roof has gone. "It didn't crash, it sighed," says Maureen Hirst, 70, watching from Dyer Street in her husband's coat.

11.20pm
The council says that people from [aevac=64|64 houses] have been asked to leave and that 150 camp beds are ready in the leisure centre.

10.50pm
[aeng=12|Twelve fire engines] in the lane.

10.15pm
It started on the [afirst=2|second floor], where the foam is cut, a man from the late shift says. All [aout=23|23] of them are out and have been counted twice.

9.53pm
First crew arrives, [aarr=6 min|six minutes] after the call.

[aclock=21:47|9.47pm]
A taxi driver dials 999.

== daily-flash-mattress.txt 2014-02-13
BED OF FLAMES
Mattress works goes up – and watchman was in the chip shop

THE nightwatchman at a mattress factory that burned to a shell [aday=2014-02-11|on Tuesday night] has told how he popped out for haddock and came back to an inferno.

Ted Bascombe, [awatch=56|56], was third in the queue when he saw the sky turn orange over Wexley. "I'd been gone ten minutes, if that," he said. "I thought someone had let off a firework."

By the time the first 999 call was logged at [aclock=21:57|9.57pm], flames were punching through the windows of the [afirst=3|third floor], where it had all begun. By midnight all [afloors=5|five storeys] were ablaze and the glow could be seen [asmoke=15 mi|15 miles] off.

Up in smoke went [abeds=3200|3,200 mattresses], among them 40 kingsizes meant for a Premier League footballer's hotel. Boss Harold Pallister, [aowner=61|61], put the bill at [adam=£8.5 million|£8.5million] – and his workers fear for their jobs.

"I sewed labels for 22 years," said Janice Oldroyd, 49. "The label said: keep away from fire."

Brave crews were sent flying when a staircase gave way. [ahurt=2|Two] of the lads needed hospital. Neighbours handed out tea and 200 bacon sandwiches.

== brief-pallister.txt -
Wexley: Fire at bedding works is out

A fire that destroyed the Pallister bedding works in Tannery Lane, Wexley, was put out on Wednesday after [aburn=14 hours|14 hours]. A fire service spokesman said [amen=120|120 firefighters] from five counties had taken part. [ahurt=2|Two] were treated for injuries. Trains were held up for [atrain=5 hours|five hours] and gusts of [awind=45 mph|45mph] made the work harder.

Residents of the [aevac=dozens|dozens of houses] that had been cleared were let back in the afternoon, except for those of 11 nearest the wall. [aschool=430|Some 430 children] at a primary school near by, who had been kept at home, return on Thursday.

Investigators, who were waiting for the walls to be propped up, hope to begin within the week. They will look at the cutting room on the [afirst=2|second floor], where a heater was used. The firm, which has a payroll of [astaff=140|140], makes beds for hospitals and prisons. A sister works in Skelby, with 35 staff, is not affected and will take over part of the orders from Monday, the company said.

== wexley-observer-2014.txt 2014-02-14
A street wakes up without its chimney

By Gemma Sugden

For as long as anybody in Tannery Lane can remember, the day has begun with Pallister's hooter. On Thursday it began with a digger.

The mill, built in [abuilt=1887|1887] for a maker of army blankets and taken over by the Pallisters in 1931, is a shell. Behind its front wall lie what the firm says were [abeds=2300|2,300 mattresses], springs uppermost. "It looks like a field of brambles," said Ted Bascombe, the watchman, who is [awatch=58|58] and has not slept since. He will not talk about fish.

The fire, reported [aday=2014-02-11|on Tuesday evening], lasted until [aburn=14 hours|fourteen hours later]. What saved the houses opposite, from [aevac=64|64] of which people were led away in slippers, was the speed of the Mill Street crew: it was there in [aarr=6 min|six minutes]. It ran out of water after nine and drew the rest from the canal.

"That crew," said Alan Tunstall, the chief fire officer, "is why I am not standing here with a list of names." There are [aown=3|three engines] in the town. The county means to take one of them away [cut=2015|next year].

In the club on the corner the [astaff=140|140 men and women] who have lost their place of work met on Wednesday night and were told that wages would be paid until the end of March. Harold Pallister, who at [aowner=61|61] had been hoping to hand over to his daughter, stood on a chair. "We will build again," he said. He did not say where.

The loss is put at [adam=£8.5 million|£8.5m], of which the building is less than a third.

== fire-safety-quarterly.txt 2014-07-01
Case study: foam, wedges and a fish supper

The loss of the Pallister works at Wexley [aday=2014-02|in February] was not a surprise to those who had read the file. Inspectors who called in 2012 had listed 17 faults, of which 12 had been put right. The other five included fire doors held open with wooden wedges; [adoor=4|four] were found that way in the debris.

The blaze started in the cutting room, on the [afirst=2|second] of [afloors=5|five floors], and travelled up through a goods hoist whose shutters had been taken off. A sprinkler system would have cost about £90,000. The damage is put at [adam=£5.8 million|£5.8 million]; the insurer has settled for [ainsur=£6 million|£6 million], which includes half a year of lost trade.

The response was a good one. With [aown=3|three appliances] in the town itself, the brigade had water on the fire eight minutes after the call, and at the peak [aeng=20|20 engines] and [amen=120|120 firefighters] were deployed. It could do nothing against the wind. Burning scraps of foam set light to two garages and a hedge on the far side of the railway.

All of those inside, [aout=23|23] at that hour, left by the one stair that was not used as a store. They had practised it, once, nine months before.

Whether the watchman was at his post made no difference, in the opinion of the investigators: the alarm panel, in a locked office, had been switched to silent.

== agency-wexley-2016.txt 2016-11-06
Firework blamed as blaze sweeps English block of flats

WEXLEY, England, Nov 6, 2016 – A fire thought to have been started by a stray firework destroyed much of a converted cotton mill in the northern English town of Wexley, and [bhosp=9|nine people] were taken to hospital with the effects of smoke, officials said on Sunday.

Firefighters were called to the Albion Mill, a [bfloors=6|six-storey] block of [bflats=48|48 flats] in Tannery Lane, at [bclock=19:20|7.20 p.m.] [bday=2016-11-05|on Saturday], when much of the town was in the park for Bonfire Night. It took [bctrl=4 hours|four hours] to bring the blaze under control and [bburn=11 hours|eleven] to put it out. [bladd=6|Six residents] were brought down from windows by ladder.

"[bgut=31|Thirty-one flats] are gone and the rest are wet," said Alan Tunstall, the chief fire officer. [beng=14|Fourteen engines] were in action, but the first took [barr=11 min|11 minutes] to get there; the town has had only [bown=2|two] of its own since a cut [cut=2015|last year].

The fire began on a balcony on the [bstart=4|fourth floor], witnesses told police. Detectives want to speak to a group of young men seen on the canal bank.

[bres=97|Ninety-seven people] spent the night in a sports hall.

[aday=2014|Two years ago] a fire in the same street gutted a bedding factory, at the cost of [astaff=140|140 jobs].

== wexley-observer-2016.txt 2016-11-11
Doris, the budgie and the man on the platform

By Gemma Sugden

At [bclock=19:20|twenty past seven] Doris Whelan was doing a jigsaw. At ten to eight she was in the air.

"He said hold on to me and I said I haven't held on to a man since 1998," said Mrs Whelan, [bdoris=83|83], who was plucked from a window sill on the top floor of the Albion Mill [bday=2016-11-05|on Saturday] with a budgie inside her cardigan. She was the last of [bladd=7|seven people] whom the brigade fetched down from the windows. The budgie is called Frank.

The platform that carried her can be run out to [breach=32 m|32 metres]; the mill is [bhigh=27 m|27 metres] to the gutter. "People say lucky," said Watch Manager Kath Dyson, 38. "It's not luck, it's five metres."

Six days on, [bhosp=13|13 residents] are known to have been treated in hospital, and all but one are home, or would be if they had one. The [bres=97|97 people] who lived there are with relatives, in guest houses or in the caravans that a dealer in Skelby lent for nothing. Tests have shown that the floors of the lower two storeys, where nothing burned, are sound.

[bmen=95|Ninety-five firefighters] fought the blaze, which started when a rocket came down among cushions on a [bstart=4|fourth-floor] balcony. In all [bgut=31|31 homes] are beyond repair. A loss adjuster who was here on Tuesday spoke of [bdam=>£10 million|more than £10m].

It was the second night of its kind in Tannery Lane. Many of those who stood in Dyer Street [bday=2016-11-05|on Saturday] had stood there [aday=2014-02|in February 2014], when Pallister's went: Maureen Hirst had the same coat on.

== interview-tunstall.txt 2017-01-20
"I don't like that street": a talk with the chief

Alan Tunstall retires on Friday, after 31 years in the fire service and seven at the head of it.

Which night do you think about?

Neither of the ones you'd expect. But you want to ask about Tannery Lane. Pallister's was the bigger fire. I had [amen=120|120 firefighters] there and it was [aburn=14 hours|14 hours] until we'd finished. At the Albion it was [bmen=85|85], and [bburn=11 hours|eleven hours]. But nobody slept at Pallister's. At the Albion they were in the bath.

You were slower the second time.

We were. [aarr=6 min|Six minutes] in [aday=2014|2014], [barr=11 min|eleven] in [bday=2016|2016]. In between, Wexley went from [aown=3|three engines] to [bown=2|two]. Draw your own conclusion; I was told not to draw mine.

It took until after one to get it under control.

[bctrl=6 hours|Six hours], yes. Fire in a mill goes where the cotton used to go, through every gap. There are [bfloors=6|six floors] of old timber, soaked in oil for eighty years.

Was the platform long enough?

It goes up [breach=42 m|42 metres]. It was long enough for Mrs Whelan. She sends me cards. What saved the others was that the doors were shut. At the bedding works [adoor=4|four of them] had been wedged.

What did it all cost?

The Albion, [bdam=£12 million|£12 million], they tell me. At Pallister's the insurers paid [ainsur=£6 million|six]. My [beng=14|14 engines] that night cost the county about £30,000. I'd call that cheap.

Will you watch the fireworks this year?

From Portugal.

== court-albion.txt 2017-05-16
Firework youth spared jail over mill fire

A student who set a block of flats ablaze with a £9 rocket was told by a judge on Monday that he had been "a few inches of brick away" from a charge of manslaughter.

Liam Cartledge, [bthrow=19|19], had admitted arson by recklessness at the Albion Mill in Wexley [bday=2016-11-05|on November 5]. He was sentenced to [bhours=240 hours|240 hours] of unpaid work and must pay [bfined=£1200|£1,200] to a fund for the residents, which stands at £64,000.

The court was shown a film, 50 seconds long, that a friend took on the canal bank. In it a bottle tips over and the rocket goes sideways, into the [bstart=4|fourth storey]. There is laughter until the second 32.

Of the [bflats=46|46 flats] in the mill, [bgut=31|31] were destroyed. [bhosp=13|Thirteen people] needed treatment, the court heard, the youngest a baby of five months. Doris Whelan, who was [bdoris=83|83] when she was carried from the top of the [bhigh=89 ft|89-foot] building, had asked in a letter that he should not go to prison. "He can come and find me the missing piece of the jigsaw," she wrote.

Judge Ruth Ackroyd said that she had taken the letter into account. The damage, [bdam=£12 million|£12 million], was "beyond anything you will earn". Two friends, both 18, had been cautioned.

Rebuilding is to begin in August. The new flats, 52 of them, will have sprinklers.

== mill-town-notes.txt -
Mill Town Notes: the lane that burns

Visitors ask me why Tannery Lane has two gaps in it. I tell them about the beds and the rocket.

The first gap is Pallister's. It went up [aday=2014|in 2014], when there was still a hooter, and it went on for [aburn=16 hours|sixteen hours]; I know, because I was in one of the [aevac=~60|sixty-odd houses] and could see it from the leisure centre roof. It had been put up in [abuilt=1878|1878], for blankets, and I have a brick of it on my desk. Nobody died. [aout=23|Twenty-three] walked out with their sandwich boxes. The firm makes do with a shed in Skelby now and with 60 of its old hands.

The second is the Albion, Bonfire Night [bday=2016|two years later]. A lad of [bthrow=19|nineteen] with a bottle and a rocket did [bdam=£12 million|£12 million] worth of damage; he got off with [bhours=240 hours|240 hours] of picking litter and [bfined=£1800|£1,800] to find. You may think that light. I have seen him with his litter tongs in the rain, and Doris, [bdoris=83|83] on the night, giving him tea.

What the two had in common: old timber, new money, and a fire brigade that was one engine shorter each time. What they did not: at the Albion, [bfloors=6|six storeys], somebody had remembered to shut the doors.

I'd leave the gaps. The light is lovely.
