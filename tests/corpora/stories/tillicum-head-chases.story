# Two seizures of cocaine by one U.S. Coast Guard cutter, the Tillicum Head: a submersible in the Pacific (14 March 2009)
# and a speedboat off Honduras (22 August 2011). Weights in the vessel, sunk and landed in port from several cases, bales
# fished out and thrown away, speeds of boat, cutter, pursuit boat and limit, crews, pay, terms of captain and hands, the
# times of sighting and boarding stay apart.

aday      | date     | compatible  | day of the seizure of the submersible                      | 14 March 2009 v. March v. 2009
aclock    | time     | discrepancy | when the submersible was boarded                           | 2:15 a.m. v. 3:40 a.m.
aload     | measure  | compatible  | cocaine that the submersible carried                       | 5,800 kg (12,800 pounds) v. almost six tons
avalue    | money    | discrepancy | value of the submersible's cocaine                         | $168 million v. $186 million
acrew     | count    | agree       | crew of the submersible                                    |
alen      | measure  | agree       | length of the submersible                                  | 59 feet are 18 metres
aspeed    | rate     | discrepancy | speed of the submersible                                   | nine knots v. six knots
adist     | measure  | discrepancy | distance of the submersible from Guatemala                 | 320 miles v. 230 miles
asink     | duration | discrepancy | how long the submersible took to sink                      | 25 minutes v. 45 minutes
abales    | count    | update      | bales that were saved from the submersible                 | 96 on the first day, 121 at last
alanded   | measure  | agree       | cocaine that was saved from the submersible                | 2.6 tons are 2,600 kg
adays     | duration | agree       | how long the submersible had been at sea                   |
acost     | money    | agree       | cost of building the submersible                           |
acapt     | age      | agree       | age of the submersible's captain                           |
ayoung    | age      | discrepancy | age of the submersible's youngest sailor                   | 19 v. 17
apay      | money    | discrepancy | what a deckhand of the submersible was to get              | $8,000 v. $12,000
apaycapt  | money    | agree       | what the captain of the submersible was to get             |
afuel     | measure  | agree       | fuel of the submersible                                    | 2,400 gallons are about 9,000 litres
aterm     | duration | agree       | sentence of the submersible's captain                      | 19 years and seven months are 235 months
aterm2    | duration | agree       | sentence of the three deckhands                            |
asent     | date     | agree       | day of the sentences                                       |
apatrol   | duration | compatible  | length of the patrol of 2009                               | 62 days v. two months
aoff      | date     | agree       | day on which the cutter unloaded in San Diego              |
atotal    | measure  | agree       | cocaine that was unloaded in San Diego                     | 4.1 tons are 4,100 kg
acases    | count    | agree       | cases from which that cocaine came                         |
bday      | date     | compatible  | day of the seizure of the speedboat                        | 22 August 2011 v. August
bclock    | time     | discrepancy | when the helicopter stopped the speedboat                  | 7:35 p.m. v. 8:10 p.m.
bspeed    | rate     | discrepancy | top speed of the speedboat                                 | 47 knots v. 41 knots
bload     | measure  | agree       | cocaine seized from the speedboat                          | 1,270 kg are 2,800 pounds
bvalue    | money    | compatible  | value of the speedboat's cocaine                           | $34 million v. more than $30 million
bcrew     | count    | agree       | crew of the speedboat                                      |
beng      | count    | agree       | engines of the speedboat                                   |
bhit      | count    | agree       | engines of the speedboat that were shot out                |
bshots    | count    | discrepancy | shots by which the speedboat was stopped                   | 11 v. 17
bchase    | duration | compatible  | length of the chase                                        | three hours v. nearly three hours
bthrown   | count    | agree       | bales that the crew threw overboard                        |
bdist     | measure  | agree       | distance of the speedboat from Honduras                    | 38 miles
bboat     | measure  | agree       | length of the speedboat                                    | 39 feet are 12 metres
bmarks    | age      | discrepancy | age of the marksman                                        | 27 v. 29
bfish     | count    | discrepancy | fishermen who were rescued                                 | five v. four
bdrift    | duration | agree       | how long the fishermen had been adrift                     |
cutcrew   | count    | agree       | crew of the cutter                                         |
cutspeed  | rate     | agree       | top speed of the cutter                                    |
cutbuilt  | date     | agree       | year in which the cutter was launched                      |
han       | age      | agree       | age of Commander Hanratty in 2011                          |
first     | date     | discrepancy | year of the first seizure of a submersible                 | 2004 v. 2005
ahands    | count    | agree       | deckhands of the submersible                               |
blost     | count    | agree       | bales of the speedboat that were not found                 |

== wire-submersible.txt 2009-03-17
U.S. seizes 'narco sub' in Pacific, [acrew=4|four] held

SAN DIEGO, March 17, 2009 – A U.S. Coast Guard cutter intercepted a home-built submersible carrying [aload=5800 kg|5,800 kilograms] of cocaine in the eastern Pacific [aday=2009-03-14|on Saturday] and saved part of the cargo before the craft went down under the feet of the boarding party, officials said Tuesday.

[acrew=4|Four men], all Colombians, were pulled from the water. The vessel was boarded at [aclock=02:15|2:15 a.m.] about [adist=320 nmi|320 nautical miles] off Guatemala, four hours after a Navy patrol plane had noticed its wake. It was running at [aspeed=9 knots|nine knots] with only a steering hatch and two pipes above the surface.

Its crew opened the valves as soon as they saw the searchlight, said Lt. Cmdr. Louise Hanratty, executive officer of the cutter Tillicum Head. "They waved to us, and then they pulled the plug." It took [asink=25 min|25 minutes] to sink, in water two miles deep. Boarding officers passed out [abales=96|96 bales] by hand. Others have floated up since.

The load would have fetched [avalue=$168 million|$168 million] in the United States, the Coast Guard said. The submersible, made of fiberglass and [alen=59 ft|59 feet] long, is thought to have cost [acost=$1 million|a million dollars] to build, in the mangroves near Buenaventura, and was meant for a single trip.

U.S. forces have caught 11 such craft since [first=2004|2004], when the first of them was found by chance. Analysts believe that three in four get through. A law that Congress passed last fall makes it a crime to sail one without a flag, whether or not there's anything in it.

== coast-guard-notice.txt 2009-04-02
CUTTER TILLICUM HEAD UNLOADS [atotal=4.1 t|4.1 METRIC TONS] OF COCAINE

SAN DIEGO, April 2, 2009 – The crew of the Coast Guard Cutter Tillicum Head unloaded [atotal=4.1 t|4.1 metric tons] of cocaine at the 10th Avenue Terminal [aoff=2009-04-02|today], the result of [acases=5|five cases] during a [apatrol=62 days|62-day] patrol of the eastern Pacific.

The largest was the interdiction of a self-propelled semi-submersible [aday=2009-03-14|on March 14], from which [alanded=2.6 t|2.6 metric tons] ([abales=121|121 bales]) were recovered over three days. An estimated 3.2 metric tons remain on the sea floor. The vessel, [alen=59 ft|59 feet] in length, had a crew of [acrew=4|four] and carried [afuel=2400 gal|2,400 gallons] of diesel fuel.

"This crew worked by flashlight, up to the waist in diesel and sea water, on a vessel that was going down," said Rear Adm. Paul Sorley, commander of the Eleventh Coast Guard District. Two crew members were treated for chemical burns. Both have returned to duty.

The remaining four cases involved fishing boats. In one of these, on March 29, a boarding team found 380 kilograms under a layer of frozen mahi-mahi.

Tillicum Head is a 378-foot high endurance cutter with a crew of [cutcrew=164|164] and a top speed of [cutspeed=28 knots|28 knots]. She was launched in [cutbuilt=1968|1968] and is home-ported in Alameda. The suspects are in the custody of the U.S. Marshals Service. They will be tried in Tampa.

== harbor-union.txt 2009-04-05
The smell comes out of the hair last

By Rosalind Tierney

SAN DIEGO – For a week Seaman Tyler Boggs slept on deck, since nobody would have him below.

Diesel, bilge, [acrew=4|four men's] slops from [adays=8 days|eight days] without a toilet: that is what a narco sub smells of, and Boggs, 20, of Yuba City, went headfirst into one on the night that it sank. He was the thinnest. "They held me by the ankles," he said on the pier [aoff=2009-04-02|Thursday], scratching. "I'd grab a bale and kick, and they'd pull, like I was a cork."

Semi-submersibles, as the Coast Guard would rather have them called, are built under the mangroves of Colombia's Pacific coast by people who used to build shrimp boats. They're painted the color of the sea, have no name and no flag, and are sunk by their crews on arrival as a matter of course. Nobody had ever got so much out of one before it went.

By the time the water reached the hatch, he had kicked 41 times. The captain of the thing sat on the cutter's bow in a blanket, watching. He was [acapt=51|51], a shrimper with grandchildren, and he applauded.

He also talked, according to officers who sat with him. He'd been promised [apaycapt=$50000|$50,000], a fifth of it in advance, and [ahands=3|the three others] [apay=$8000|$8,000] apiece. The youngest, [ayoung=19|nineteen], had never been out of sight of land. They'd steered by a hand-held GPS with a cracked screen, eaten crackers and canned milk, and made [aspeed=6 knots|six knots] at the best of times. One of them painted a smile on the bow before they left.

It was [adist=230 nmi|230 nautical miles] from the nearest beach, in Guatemala, that they were lit up by a searchlight. The boarding officer, Ensign Dana Whitcraft, 24, put a boot on the hatch. "I said buenas noches," she told us. "It seemed the thing to say."

[aoff=2009-04-02|On Thursday] a forklift carried off [atotal=4100 kg|4,100 kilograms] in shrink-wrap, from [acases=5|five] boats. A man from the DEA signed for it. Boggs asked him for a receipt.

== daily-blare.txt -
COKE-A-COLA SUB SINKS WITH A FIZZ

GLUG, glug, glug went the drug smugglers' tub, which had set out with [avalue=$186 million|$186 MILLION] worth of the devil's dandruff in her belly.

Our Coasties caught up with the crooks at [aclock=03:40|3:40 in the morning], while three of them were snoring on sacks of blow. The old sea dog at the wheel, [acapt=51|51], yanked a rope, and in poured the Pacific. It took [asink=45 min|three-quarters of an hour] for the slimy banana to slide under.

Among the saps was a boy of [ayoung=17|17] who had told his mom that he was going to pick coffee. He'd have pocketed [apay=$12000|twelve grand]. Mr. Big has a ranch with zebras.

Almost [aload=<6 t|six tons] of the stuff was packed in there like sardines, next to [afuel=9000 l|9,000 liters] of fuel and one (1) bucket. The thing was [adays=8 days|eight days] out of the jungle. It had a hula girl on the dash.

Hero Seaman Tyler Boggs, who went down the hole, has been offered a year's supply of shampoo by a reader. He's a shy lad. He'd rather have a pizza, he says. His girlfriend, a cheerleader from Fresno, told The Blare that he'd proposed to her by radio and that she had asked him to wash first.

Street price these days? A gram goes for $70 downtown, up from 50 before Christmas, so somebody's missing that sub.

== tampa-brief.txt 2010-01-23
Crew of drug submersible sentenced

TAMPA, Fla., Jan. 23, 2010 – The captain of a cocaine-laden submersible that the Coast Guard stopped in the Pacific [aday=2009|last year] was sentenced [asent=2010-01-22|on Friday] to [aterm=235 months|19 years and seven months] in federal prison. His [ahands=3|three deckhands] got [aterm2=12 years|12 years] each.

Eusebio Arroyo Mina, 52, had pleaded guilty to possession with intent to distribute [aload=12800 lb|12,800 pounds] of cocaine. He faced life. Prosecutors asked for 24 years because he had ordered the craft scuttled while Americans were inside it.

His lawyer said that Arroyo had been paid $10,000 of the [apaycapt=$50000|$50,000] he was promised, had lost his boat to a loan shark, and had warned the boarding party to mind the battery. Ensign Dana Whitcraft, who testified by video, confirmed the part about the battery.

U.S. District Judge Warren Eads told the deckhands that they were "the cheapest part of the machine." One, who was [ayoung=19|nineteen] at the time, said that he had thought until the third day they were hauling shark fins.

Tampa's federal court tries most of the crews that are picked up in the eastern Pacific: 214 men in 2009. Arroyo will be deported after his release, when he'll be nearly 70.

== wire-speedboat.txt 2011-08-24
Coast Guard helicopter stops drug boat off Honduras after [bchase=3 h|three-hour] chase

MIAMI, Aug. 24, 2011 – A sharpshooter in a U.S. Coast Guard helicopter shot out the engines of a speedboat loaded with [bload=1270 kg|1,270 kilograms] of cocaine in the Caribbean [bday=2011-08-22|on Monday], ending a pursuit of [bchase=3 h|three hours] in which the smugglers at times outran everything but the aircraft, officials said.

The boat, of [bboat=39 ft|39 feet] and with [beng=4|four] outboard engines, reached [bspeed=47 knots|47 knots]. The cutter Tillicum Head, from which the helicopter had taken off, can do [cutspeed=28 knots|28], and the pursuit boat that she lowered about 40.

It was [bclock=19:35|7:35 p.m.], and getting dark, when the marksman, Petty Officer Ryan Castellow, [bmarks=27|27], fired from a height of 50 feet. After warning shots across the bow had been ignored, he needed [bshots=11|11 rounds] to disable [bhit=3|three] of the engines. The [bcrew=3|three men] aboard, two Hondurans and a Colombian, raised their hands. They were [bdist=38 mi|38 miles] from the coast of Honduras.

None was hurt. A dog that was found under the tarpaulin, and listed as a passenger, is to be given to a shelter in Key West. The [bcrew=3|three] will be brought to Florida, where the most that they can expect is life in prison and the least is 10 years.

They had thrown [bthrown=14|14 bales] over the side; all but [blost=2|two] were found. The haul was worth [bvalue=$34 million|$34 million] wholesale, the Coast Guard said.

It was the second notable catch for the cutter in little more than two years. [aday=2009-03|In March 2009] her crew boarded a sinking submersible and saved [alanded=2600 kg|2,600 kilograms] of cocaine from it. Cmdr. Louise Hanratty, [han=43|43], who was second in command on that patrol, has been her captain since June.

About 90 percent of the cocaine that reaches the United States passes through Central America and Mexico, most of the way by sea, according to the State Department. Honduras, whose north coast has 400 miles of lagoons and a navy of a few dozen boats, has become the favored landing place since a coup in 2009 led Washington to suspend military aid.

== bridge-log.txt -
A chase in the Caribbean, minute by minute, from the bridge of the Tillicum Head

16:38 A blip where there shouldn't be one. No lights, no name, going north like a scalded cat.

16:44 The helicopter is up. It has fuel for three hours and ten minutes.

17:05 "[bcrew=3|Three POB], [beng=4|four] outboards, blue tarp," says the pilot. POB are people on board. So [bcrew=3|three].

17:20 We're making [cutspeed=28 knots|28 knots], as fast as she has gone since she was launched in [cutbuilt=1968|1968]. Plates are coming off the galley shelves. We're losing ground.

17:52 Radar has them at [bspeed=41 knots|41 knots] flat out, and that will be the best they can do with such a load. Our small boat just matches it.

18:30 Bales going over. The lookout counts nine, twelve, [bthrown=14|fourteen].

18:55 A squall. For four minutes we've nothing on the screen.

19:12 There. They have turned west, for the coast. Warning shots: orange, in a row, very pretty. They wave.

[bclock=19:35|19:35] Fire. The man in the door has a rifle as long as I am. I make it [bshots=17|seventeen] before the third engine coughs. That's [bhit=3|three] down and one to go, and the one goes nowhere.

19:41 Dead in the water. [bchase=<3 h|A little short of three hours] since the helo lifted.

20:20 Boarded. Mr. Delacroix, the boarding officer, reports fifty-odd bales and a crucifix.

22:05 Fishermen! [bfish=5|Five] of them, in a skiff, no engine, [bdrift=9 days|nine days] adrift, right in the path where we went to look for the bales. They thought we had come for them. The cook made eggs for all hands, [cutcrew=164|one hundred and sixty-four] and guests.

== tiempo-costa.txt 2011-08-27
[bdrift=9 days|Nine days] on rainwater and a tarpon

By Mirna Zelaya

PUERTO CASTILLA, Honduras – The sea gives and the sea takes, said old Don Chepe Martínez, and in his case it took his engine and gave him the Coast Guard of the United States.

[bfish=4|Four fishermen] of this town, who had been prayed for since the thirteenth, were set ashore here on Wednesday. They had drifted for [bdrift=9 days|nine days] in a seven-metre skiff. They caught rain in a raincoat. A tarpon that was too big for the boat was eaten anyway. Then, on the tenth night, a white ship with a red stripe came straight at them with all her lamps lit.

She wasn't looking for them. She was looking for the bales that a speedboat had dropped that evening, in flight from a helicopter which fired on it at [bclock=20:10|ten past eight] and hit [bhit=3|three] of its motors, as the crew told their guests. The boat, of [bboat=12 m|twelve metres], carried [bload=2800 lb|2,800 pounds] of cocaine, more than has been taken in this department in two years.

The [bcrew=3|three] on board won't be seen here soon. Two are from Trujillo. One is the brother of a deputy mayor, who says he has no brother.

What people want to know, however, concerns the bales that weren't found. There are [blost=2|two of them], worth half a million dollars. On Thursday you couldn't rent a boat in Puerto Castilla for any price. The priest, asked if it is a sin, said that it depends on the current.

The commander of the ship, Louise Hanratty, sent Don Chepe a hat.

== castellow-interview.txt -
"You aim at the cowling and you think about nothing"

Ryan Castellow has stopped eleven boats from the door of a helicopter. He's never hit a person. The dog under the table is called Recoil.

The boat off Honduras, [bday=2011-08|in August]: how far from land?
[bdist=38 mi|Thirty-eight miles], and they'd have made it in under an hour.

They had [beng=4|four engines]. Why shoot just [bhit=3|three]?
With one that size they could steer but they couldn't run. If you shoot all [beng=4|four] you have to tow them.

How many rounds?
[bshots=11|Eleven]. Every round has a signature behind it. I signed for [bshots=11|eleven].

They were doing [bspeed=47 knots|forty-seven knots].
On flat water. That's [bspeed=54 mph|54 miles an hour], in a bathtub, at night.

You were how old?
[bmarks=29|Twenty-nine]. Too old. The best are 22, they haven't got a back yet.

The cutter has a history with this sort of thing.
I wasn't aboard for the submarine, I was in school in Jacksonville. I've heard it from Boggs. Everybody has heard it from Boggs. [abales=121|A hundred and twenty-one bales], and by now he has carried out every one of them himself. The number is painted on the mess deck.

Do you think about the guys in the boat?
[acrew=4|Four of them] in that one, wasn't it? And [bcrew=3|three] in ours. I think they get paid too little. Then I go home and walk the dog.

== policy-quarterly.txt 2011-11-20
Fast, slow and under: the arithmetic of smuggling at sea

By Hollis Brandeis

November 20, 2011

A ton of cocaine can cross the water in two ways. It can go fast, and be seen; or it can go slowly, and not be. The logbook of a single Coast Guard cutter, the Tillicum Head, has an example of each.

The slow one was a submersible, [alen=18 m|18 meters] of fiberglass, that she met [aday=2009-03-14|on March 14, 2009], [adist=320 nmi|320 nautical miles] off Guatemala. Making [aspeed=9 knots|nine knots] and leaving hardly a ripple, it had been under way for [adays=8 days|eight days]. It cost its owners [acost=$1 million|$1 million], plus fuel, [afuel=2400 gal|2,400 gallons] of it, plus [apaycapt=$50000|$50,000] for a captain and [apay=$8000|$8,000] for each of [ahands=3|three hands]. Against that stood [avalue=$168 million|$168 million]. If one in three arrives, somebody's rich. The first was caught in [first=2005|2005] and nobody at the time believed that there would be a second.

The fast one was an open boat with [beng=4|four engines], which she ran down [bday=2011-08-22|on August 22] of this year. It carried less than a quarter as much, worth [bvalue=>$30 million|more than $30 million], and the whole outfit could be had for $180,000. Its crew were in sight of a helicopter for [bchase=3 h|three hours] and led it a dance to within [bdist=38 mi|38 miles] of home.

Between the two stands the ordinary fishing boat, with a false floor and a worried crew, which still carries more than both. It makes ten knots, smells of fish and has papers. Of 64 cases in the eastern Pacific last year, 39 were of that kind.

Which is the better bet? For the owners it is the slow one, by far. For the men it hardly matters. The captain of the submersible is serving [aterm=235 months|235 months], his hands [aterm2=12 years|twelve years] each, since [asent=2010-01-22|January 22 of last year]. The [bcrew=3|three] from the speedboat are looking at ten.

And for the Coast Guard? A patrol like that of 2009, [apatrol=2 months|two months] long, costs some $9 million. It brought in [acases=5|five] cases and [atotal=4.1 t|4.1 tons]. The cutter, launched in [cutbuilt=1968|1968], spends every other year in the yard. Commander Hanratty, who is [han=43|43], is as old as her ship. "We were both built for a different war," she says.

== archive-first-sub.txt 2004-08-17
From the archive: A shipbuilder's dream, found drifting off Panama

PANAMA CITY, Aug. 17, 2004 – The captain of the tuna boat Reina Isabel took it for a dead whale, and then he saw that the whale was wearing a coat of blue house paint. What his crew had found [first=2004-08-15|on Sunday], wallowing 70 miles south of Isla Carey, was a thing that drug agents have heard sailors swear to for years and have never been able to photograph: a cargo boat that runs under water, or nearly.

It is 41 feet long and made of plywood and resin. Two men lay in it on mattresses, steering by a car mirror fixed to a broomstick. Their engine, out of a Hyundai truck, had given up the day before, after 11 days at sea, and they were, they said, "delighted to meet anyone at all." One asked for a dentist.

Behind the mattresses sat 1.6 tons of cocaine. The security ministry valued it at $40 million. When everything was working, said a naval engineer who crawled through the boat on Monday, it might have made seven knots; loaded, against the current, rather less than four. He gave it a one in two chance of reaching Mexico.

It took a police launch a day and a half to tow it in. A swarm of sharks kept it company, and the launch's cook lost a bucket.

The minister of security, Alvaro Brenes, called the find "something between a submarine and a coffin." He was asked if there were more. "Somebody had drawn lines on the plywood with a ruler, and numbered the parts," he told reporters. "Nobody numbers the parts of one."

Washington has asked for the mirror.
