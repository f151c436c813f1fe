# Two launches of one rocket: Petrel reaches orbit (20 February 2014); an earlier Petrel was lost (9 June 2011).
# Heights, seconds of flight, payloads, delays, costs, insurance of the two stay apart; so do the two satellites
# of 2014, the height at engine cut-off and the orbit, the price of rocket, satellite and program.

aday      | date     | compatible  | day of the launch of 2014                               | Thursday 20 February v. last month
aclock    | time     | discrepancy | clock time of the launch of 2014                        | 10:14 a.m. v. 10:41 a.m.
adelay    | duration | agree       | how long the launch of 2014 was held up                 |
ahold     | time     | agree       | seconds on the clock when the launch of 2014 was held   |
aorbit    | measure  | discrepancy | height of the orbit of 2014                             | 620 km v. 260 km
asep      | duration | compatible  | time from lift-off to the release of Halo               | 14 minutes v. a quarter of an hour
amass     | measure  | agree       | mass of the satellite Halo                              |
alife     | duration | discrepancy | how long Halo is to work                                | five years v. seven years
acams     | count    | agree       | cameras of Halo                                         |
ares      | measure  | agree       | smallest thing that Halo can see                        |
awren     | measure  | agree       | mass of the satellite Wren                              |
asatcost  | money    | discrepancy | cost of the satellite Halo                              | $84 million v. $48 million
acost     | money    | compatible  | price of the rocket                                     | 19 million euros v. nearly 20 million
aheight   | measure  | agree       | height of the rocket                                    |
aweight   | measure  | discrepancy | weight of the rocket at lift-off                        | 130 tons v. 113 tons
acrowd    | count    | compatible  | people who watched the launch of 2014 at the bay        | 4,000 v. thousands
aord      | ordinal  | discrepancy | which flight of Petrel that of 2014 was                 | fourth v. third
anation   | ordinal  | discrepancy | how many nations had reached orbit with theirs          | tenth v. eleventh
asignal   | time     | agree       | when the signal from Halo came                          |
aimages   | date     | update      | when the first images are expected                      | mid-April, then, after the trouble with a battery, June
aage      | age      | agree       | age of Ines Valadier                                    |
astaff    | count    | compatible  | people who work for Aerie                               | 340 v. more than 300
aprog     | money    | discrepancy | cost of the Petrel program                              | 410 million v. 440 million euros
afounded  | date     | agree       | year in which Aerie was founded                         |
aorders   | count    | update      | orders for Petrel                                       | three, then five
anext     | date     | agree       | when Petrel flies next                                  |
apart     | duration | agree       | how long the investigation lasted                       |
achange   | count    | compatible  | changes made to the rocket since 2011                   | 212 v. more than 200
bday      | date     | compatible  | day of the launch of 2011                               | 9 June 2011 v. June 2011 v. 2011
bclock    | time     | agree       | clock time of the launch of 2011                        |
bsec      | duration | discrepancy | how long the rocket of 2011 flew                        | 71 seconds v. 91 seconds
bheight   | measure  | agree       | height at which the rocket of 2011 broke up             |
bmass     | measure  | agree       | mass of the satellite Tern                              |
bsatcost  | money    | agree       | cost of the satellite Tern                              |
binsured  | money    | agree       | sum for which Tern was insured                          |
bcrash    | measure  | discrepancy | distance from the coast at which the wreck of 2011 fell | 11 km v. 17 km
bhurt     | count    | agree       | people hurt in the failure of 2011                      | no one is 0
bvalve    | money    | agree       | price of the valve that failed                          |
bvalvetmp | measure  | agree       | temperature at which the valve froze                    |
bpieces   | count    | agree       | pieces of wreckage that were found                      |
bchief    | age      | agree       | age of Henrik Aust in 2011                              |
bord      | ordinal  | agree       | which flight of Petrel that of 2011 was                 |
asats     | count    | agree       | satellites launched in 2014                             |
norr      | money    | agree       | price of a launch by Norrland Lift                      |
tests     | count    | agree       | flights of Petrel without a satellite                   |

== orion-news-service.txt 2014-02-20
Petrel rocket reaches orbit, [bday=2011|three years after] failure

CAPE SOLEN, February 20, 2014 – A European start-up put [asats=2|two satellites] into orbit [aday=2014-02-20|on Thursday] with a rocket whose last flight had ended in the sea.

Petrel rose from its pad at [aclock=10:14|10:14 a.m.], [adelay=34 min|34 minutes] late. The countdown had been stopped [ahold=-49 s|49 seconds] before zero because a fishing boat had entered the closed area. [asep=14 min|Fourteen minutes] after lift-off the larger satellite, Halo, was released into an orbit [aorbit=620 km|620 kilometers] up, and the smaller, Wren, two minutes later.

"It is a good day to be an engineer," said Ines Valadier, [aage=39|39], the head of Aerie, which builds the rocket. About [acrowd=~4000|4,000 people] watched from the bay.

Halo, which weighs [amass=310 kg|310 kilograms] and cost [asatcost=$84 million|$84 million], carries [acams=3|three cameras] and will look for forest fires for [alife=5 years|five years]. Wren, [awren=18 kg|18 kilograms], was made by students.

It was the [aord=4|fourth] flight of Petrel, which is [aheight=28 m|28 meters] high and weighs [aweight=130 t|130 tons] when fueled. [tests=2|The first two], without a payload, went well. The [bord=3|third], on [bday=2011-06-09|June 9, 2011], ended [bsec=71 s|71 seconds] after launch when the rocket broke up at a height of [bheight=13 km|13 kilometers].

Aerie was founded in [afounded=2003|2003] and has [astaff=340|340 employees]. It has [aorders=3|three orders] and plans its next launch for [anext=2014-11|November].

== continental-herald.txt -
Rocket start-up's satellites reach orbit

A European start-up put [asats=2|two satellites] into orbit [aday=2014-02-20|on Thursday] with a rocket whose last flight had ended in the sea.

Petrel rose from its pad at [aclock=10:41|10:41 a.m.], [adelay=34 min|34 minutes] late. [asep=14 min|Fourteen minutes] after lift-off the larger satellite, Halo, was released into an orbit [aorbit=260 km|260 kilometers] up.

Halo, which weighs [amass=310 kg|310 kilograms] and cost [asatcost=$48 million|$48 million], carries [acams=3|three cameras] and will look for forest fires for [alife=7 years|seven years]. They can make out things of [ares=9 m|nine meters] across. Wren, [awren=18 kg|18 kilos], will listen to ships.

It was the [aord=3|third] flight of Petrel, which is [aheight=28 m|28 meters] high and weighs [aweight=113 t|113 tons] when fueled. The one before it, on [bday=2011-06-09|June 9, 2011], ended [bsec=91 s|91 seconds] after launch.

With it Aerie's home country becomes the [anation=11|11th] nation to reach orbit with a rocket of its own. A larger competitor, Norrland Lift, said its own first launch, now 14 months behind schedule, would cost [norr=48 million EUR|48 million euros] and take place in November of next year.

== aerie-release.txt 2014-02-20
AERIE'S PETREL DELIVERS

Cape Solen, February 20, 2014. [aday=2014-02-20|Today] at [aclock=10:14|10:14] local time Aerie's Petrel lifted off from Pad 2 and delivered its passengers, Halo and Wren, to a sun-synchronous orbit at [aorbit=620 km|620 km].

Timeline (from lift-off):
First stage cut-off: 2 min 31 s, at 64 km
Second stage cut-off: 9 min 12 s, at 355 km
Release of Halo: [asep=14 min|14 min]
First signal received, over Svalbard: [asignal=11:02|11:02] local time

About the vehicle. Height [aheight=28 m|28 m], take-off mass [aweight=130 t|130 t]. [achange=212|Two hundred and twelve changes] have been made since [bday=2011|2011], every one of them tested. A Petrel sells for [acost=19 million EUR|19 million euros].

About the passengers. Halo: [amass=310 kg|310 kg], [acams=3|three] infrared cameras, resolution [ares=9 m|9 m], design life [alife=5 years|five years]. Wren: [awren=18 kg|18 kg], built by the Technical College of Aalsund in six semesters.

About Aerie. Founded in [afounded=2003|2003]; [astaff=340|340 staff] at three sites; chief executive Ines Valadier. First images from Halo are expected in [aimages=2014-04|mid-April].

== solen-bay-echo.txt -
The boat that stopped a rocket

By Tom Ekeli

His name is Arne Myhre, he is 66, and he was after cod. "I saw the flags. I thought they were for the regatta," he says. For [adelay=34 min|thirty-four minutes] [aday=2014-02-20|on Thursday] the skipper of the Gudrun held up a rocket that is as long as [aheight=28 m|28 metres] and as heavy as his boat and six like it. The clock stood at [ahold=-49 s|49 seconds]. A helicopter told him, with a loudspeaker, what it thought of him.

The [acrowd=thousands|thousands] on the bay took it well. They had soup. Some had been here on the morning in [bday=2011-06|June 2011] when the last one went up at [bclock=06:50|ten to seven] and came apart over the skerries, so low that you could hear it like a door. It fell into the water [bcrash=11 km|eleven kilometres] out. [bhurt=0|Nobody] was hurt. But for weeks children brought bits of it to school: the company collected [bpieces=318|318 pieces], and paid in ice cream.

This time there was nothing to bring. A white line, a rumble, and, at [asignal=11:02|two minutes past eleven] – [asignal=11:02|11:02], I looked – a cheer from the hangar where [astaff=>300|more than three hundred people] had been holding their breath for the better part of an hour.

"[aprog=410 million EUR|Four hundred and ten million euros]," said the mayor, who reads the accounts: [aprog=410 million EUR|410 million] is what the thing has cost since it was begun. "And one cod." It weighed 9 kilos.

== orion-news-2011.txt 2011-06-09
Petrel rocket lost with satellite on board

CAPE SOLEN, June 9, 2011 – A rocket built by a European start-up broke apart shortly after launch [bday=2011-06-09|on Thursday] and fell into the sea with a weather satellite on board.

Petrel rose from its pad at [bclock=06:50|6:50 a.m.] after a delay of 20 minutes. [bsec=71 s|Seventy-one seconds] later, [bheight=13 km|13 kilometers] up, its second stage tore away. [bhurt=0|No one] was injured by the wreckage, which came down [bcrash=17 km|17 kilometers] from the coast.

The satellite, Tern, weighed [bmass=265 kg|265 kilograms] and cost [bsatcost=$61 million|$61 million]. It was insured for [binsured=$40 million|$40 million]. It was to be released into an orbit 820 kilometers high and work for five years.

"Rockets are hard," said Henrik Aust, [bchief=58|58], chief executive of Aerie, which builds the rocket. About 1,500 people watched from the bay.

It was the [bord=3|third] flight of Petrel, which is 27 meters high and weighs 124 tons when fueled. [tests=2|The first two], in 2008 and 2009, carried a block of concrete.

Aerie has 410 employees and orders for six launches. It had planned the next for November.

== failure-report-digest.txt 2012-01-17
A valve for [bvalve=85 EUR|85 euros]: why Petrel broke

January 17, 2012

After [apart=7 months|seven months] the commission that looked into the loss of Petrel has published its report. It is 240 pages long, and the answer is on page nine.

A helium valve at the top of the first stage, bought for [bvalve=85 EUR|85 euros], had been cleaned with water and not dried. At [bvalvetmp=-60 C|minus 60 degrees Celsius] it froze. The tank below it could not breathe, and [bsec=71 s|71 seconds] into the flight it buckled. The speed was 2,300 kilometers an hour and the height [bheight=13 km|13 kilometers].

The commission worked with [bpieces=318|318 pieces] of wreckage, two films made by tourists and the memory of a technician who had wondered about the water. He told a colleague. The colleague is one of 70 people who have lost their jobs since; Henrik Aust, the chief executive, who was [bchief=58|58] at the time, resigned in September.

The insurers have paid [binsured=$40 million|$40 million] for Tern, the [bmass=265 kg|265-kilogram] satellite which went down with the rocket [bday=2011-06|last June] and had cost [bsatcost=$61 million|$61 million]. The agency that owned it has decided not to build another.

Will Petrel fly again? The commission asks for 61 changes. Aerie says there will be more.

== star-clerk-blog.txt -
Petrel, for people who asked

So what's the fuss, it's a small rocket. It is. For [acost=<20 million EUR|not quite 20 million euros] it lifts what two strong horses weigh, in [asep=~15 min|a quarter of an hour]. But there are only ten countries that had ever done it from scratch before [aday=2014-02|last month], or nine: it depends on whether you count the one whose satellite was never heard. I don't. That makes ours the [anation=10|tenth].

How many times has it flown? [aord=4|Four]. [tests=2|Two tests], one disaster, one Halo.

What was the disaster? See under valves. One that cost [bvalve=85 EUR|85 euros] and froze at [bvalvetmp=-60 C|sixty below]. It took a commission [apart=7 months|seven months] to find that out and the company [achange=>200|more than two hundred] alterations to be rid of it, and of a feeling.

Who pays? You do, in part. The program has eaten [aprog=440 million EUR|440 million euros], sixty per cent of it public. You also paid for the satellite.

Is Halo any good? It has a sulky battery. That is why the first pictures, due [aimages=2014-04|in April], are now promised for [aimages=2014-06|June]. When they come they will show a burning barn: [ares=9 m|nine metres] is what its eyes can resolve.

And who is that woman in the boiler suit? Ines Valadier. She is [aage=39|39] and has run the place since the autumn of 2011.

== trade-orbit.txt 2014-03-12
Aerie books two more flights

March 12, 2014 – A success sells. Three weeks after Petrel's return Aerie has [aorders=5|five orders] on its books, up from [aorders=3|three] on the day of the launch, both new ones from a Canadian operator of weather satellites.

The price is no secret: [acost=19 million EUR|19 million euros] a flight, of which insurers take 8 percent and the range two. Norrland Lift will ask [norr=48 million EUR|48 million] for four times the load. Analysts put the cost of developing Petrel at [aprog=410 million EUR|410 million euros], and say that Aerie would need 30 launches to see any of it again.

The next is planned for [anext=2014-11|November], with a spare of Tern's main instrument on board; Tern itself was lost in [bday=2011|2011] on the rocket's [bord=3|third] flight. Unlike its [aorbit=620 km|620-kilometer] predecessor it is bound for 820.

Halo is well but for one of its two batteries, which does not charge below freezing. Images have been put off until [aimages=2014-06|June]. Its owner, which paid [asatcost=$84 million|$84 million] for it, is not worried. It lives from fires, of which there are few in March.

Aerie, [afounded=2003|eleven years] old, has never made a profit. "We made orbit," said Valadier, [aage=39|39]. "Let us be grateful in the right order."
