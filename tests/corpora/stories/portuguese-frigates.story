# Two incidents of the Portuguese navy with pirates: the frigate Almirante Teles sinks a "mother ship" that proves to be the
# hijacked longliner Hai Shun 12 (17 November 2009); marines of the Dom Lopo free the freighter Merel (12 May 2011). Crews,
# distances, speeds, minutes of fire, rounds of the big gun and of others, dead / bodies found / missing, hours adrift and in
# the steel room, men on deck and men in all, two commanders, asked and sentenced years, sums per family, in all and for the
# boat, the order and the boarding, cost of the mission a year and of the frigate stay apart.

aday     | date     | compatible  | day the Hai Shun 12 was sunk                             | 17 November v. November 2009
aclock   | time     | discrepancy | when the Almirante Teles opened fire                     | 6:40 p.m. v. ten past six
adist    | measure  | discrepancy | distance from Salalah where the longliner sank           | 285 v. 258 nautical miles
alen     | measure  | agree       | length of the Hai Shun 12                                | 42 metres are 138 feet
afire    | duration | discrepancy | how long the frigate fired                               | 12 minutes v. 20 minutes
around   | count    | discrepancy | rounds of the 76-mm gun fired at the longliner           | 23 v. 32
adeck    | count    | compatible  | armed men seen on the longliner's deck                   | 12 v. about a dozen v. ten or more
askiff   | count    | agree       | skiffs that got away from the longliner                  |
aknots   | measure  | agree       | speed of the fleeing skiffs                              |
acrew    | count    | agree       | crew of the Hai Shun 12                                  |
afil     | count    | agree       | Filipinos in the crew of the Hai Shun 12                 |
asurv    | count    | agree       | crew of the Hai Shun 12 who survived                     |
adead    | count    | agree       | crew of the Hai Shun 12 who died                         |
abody    | count    | update      | bodies of the longliner's crew found so far              | four after eight days, nine in the end
adrift   | duration | agree       | how long the three survivors drifted                     |
ahij     | date     | discrepancy | day the longliner was seized by pirates                  | 11 November v. 12 November
acapt    | age      | agree       | age of Commander Sarmento at the sinking                 |
aserve   | count    | compatible  | crew of the Almirante Teles                              | 182 v. some 180
apay     | money    | discrepancy | compensation for each family of the Hai Shun 12          | 35,000 v. 53,000 euros
aboat    | money    | agree       | what the owner of the Hai Shun 12 gets for the boat      |
ainq     | duration | compatible  | length of the naval inquiry                              | seven months v. more than half a year
apages   | count    | agree       | pages of the inquiry's report                            |
atuna    | measure  | discrepancy | tuna in the hold of the Hai Shun 12                      | 60 tons v. 90 tons
first    | date     | discrepancy | when a Portuguese warship had last sunk a vessel         | 1961 v. 1916
bday     | date     | compatible  | day the Merel was freed                                  | 12 May v. in May
bclock   | time     | agree       | when marines boarded the Merel                           |
bcrew    | count    | agree       | crew of the Merel                                        |
bdutch   | count    | agree       | Dutchmen in the crew of the Merel                        |
bdist    | measure  | agree       | distance from Socotra where the Merel was freed          | 640 nautical miles are nearly 1,200 km
btake    | duration | discrepancy | length of the storming of the Merel                      | 45 minutes v. half an hour
bmar     | count    | discrepancy | marines who boarded the Merel                            | 24 v. 28
bkill    | count    | agree       | pirates killed on the Merel                              |
bcapt    | count    | agree       | pirates captured on the Merel                            |
bhurt    | count    | agree       | marines wounded on the Merel                             |
broom    | duration | compatible  | how long the crew sat in the steel room                  | 58 hours v. more than two days
bspeed   | measure  | discrepancy | speed of the Merel when she was boarded                  | 13 knots v. 15 knots
bcargo   | measure  | agree       | cargo of the Merel                                       |
bholes   | count    | compatible  | bullet holes in the bridge of the Merel                  | 140 v. more than a hundred
bguns    | count    | agree       | rifles taken from the pirates of the Merel               |
bwater   | measure  | discrepancy | drinking water in the steel room                         | 36 litres v. 63 litres
byoung   | age      | discrepancy | age of the youngest pirate of the Merel                  | 17 v. 19
bterm    | duration | agree       | sentence of the leader of the Merel pirates              |
bboss    | age      | agree       | age of Commander Quadros                                 |
attacks  | count    | agree       | pirate attacks in 2009                                   |
cost     | money    | agree       | yearly cost of Portugal's part in the patrol             |
bseize   | date     | agree       | day the Merel was seized                                 |

== lisbon-wire-november.txt 2009-11-18
Portuguese frigate sinks pirate 'mother ship' off Oman

LISBON, November 18, 2009 – A Portuguese frigate on anti-piracy patrol destroyed a suspected pirate "mother ship" in the Arabian Sea [aday=2009-11-17|on Tuesday] after its crew threatened to blow up the warship, the navy said.

The Almirante Teles, with a crew of [aserve=182|182], came upon the vessel at dusk some [adist=285 nmi|285 nautical miles] southeast of Salalah. It was about [alen=42 m|42 meters] long, had no lights and was towing [askiff=2|two skiffs]. Ordered at 6:05 p.m. to stop, it did not. [adeck=12|Twelve men] with rifles and at least one grenade launcher were seen walking about on the upper deck, according to the statement.

"They said over the radio that they would sink us if we came closer," the frigate's captain, Commander Rui Sarmento, [acapt=46|46], told reporters by satellite telephone. "Then they began to shoot. I answered."

The frigate opened fire at [aclock=18:40|6:40 p.m.] and ceased [afire=12 min|12 minutes] later, having spent [around=23|23 rounds] from its 76-millimeter gun. A blaze broke out aboard the vessel, followed by explosions, possibly from ammunition stored on board. It went down within the hour. Both skiffs got away in the dark at [aknots=25 kn|25 knots]; one was found adrift at dawn with two ladders in it.

It was the first time since [first=1961|1961] that a ship of the Portuguese navy had sunk another vessel. Six countries sent congratulations. No one aboard the frigate was hurt.

The navy released a film of 40 seconds, taken by an infrared camera. It shows figures at the rail, a flash, and then a white blot that fills the picture.

Pirates have attacked [attacks=186|186 ships] off the Horn of Africa this year and are holding 11 of them. Mother ships, often trawlers taken from their owners, allow them to work far from land. Portugal has taken part in the European patrol since February, at a cost of [cost=8.4 million EUR|8.4 million euros] a year.

== correio-do-povo.txt -
BOOM! OUR BOYS BLAST THE BUCCANEERS

[around=32|Thirty-two shells]. One ship. No pirates.

That was the bill last night when the plucky Almirante Teles showed the sea wolves of Somalia what a Portuguese gun is for.

At [aclock=18:10|ten past six], just as the lads were sitting down to cod and chickpeas, the rust bucket loomed out of the dusk. On the deck, a gang of [adeck=>10|ten or more], waving rocket launchers and drawing fingers across their throats. "Come near and we'll send you to the fishes," a voice crackled over the radio.

Wrong number, mate.

The cannon barked for [afire=20 min|twenty minutes]. When it stopped there was only a slick, a smell of diesel and a lot of flip-flops.

Gunner Tiago Brás, 22, from Setúbal, who pressed the button, rang his mum. "She asked if I'd eaten," he grinned.

Not since [first=1916|1916] has a man-of-war under our flag sent an enemy to the bottom. The skipper, Rui Sarmento, [acapt=46|46], father of three girls, is in line for a gong and the defence minister wants him at the Christmas concert.

[askiff=2|A pair of speedboats] scarpered. Better luck next time! A third had been shot to matchwood alongside, and its engine, a brand-new Yamaha, will hang in the mess at Alfeite, next to the stuffed shark.

The navy's chaplain said a prayer for the dead, whoever they were. He was asked how many. He said that God had the list.

== visayas-chronicle.txt 2009-11-26
The cook who floated home

By Corazon Villareal

ILOILO – The rice was on. That is what Benigno Salonga keeps coming back to, in the ward where they let us see him for ten minutes: that he'd put on rice for thirty-odd people, the crew and the others, and that it must have been just about done.

Mr. Salonga, 38, was cook of the Hai Shun 12, a Taiwanese longliner of [alen=138 ft|138 feet] whose crew of [acrew=17|seventeen] set out from Kaohsiung in August for tuna. There were [afil=9|nine Filipinos], seven Indonesians and the captain. On [ahij=2009-11-11|November 11], a Wednesday, men from a skiff climbed over the stern with a ladder made of rebar, and from then on the boat was theirs.

"They were not so bad," he says. "They ate everything."

[aday=2009-11-17|Six days later], in the last of the light, came a gray ship. The crew had been locked in the engine room, all but the captain, who was made to steer, and the cook. Nobody asked them anything. Then the roof of the galley was gone.

He found a float. Two oilers found him. For [adrift=6 days|six days] [asurv=3|the three men] held on to it and to one another, with a bag of dried squid and what rain there was, until an Omani dhow picked them up on Monday.

[asurv=3|Three] alive, then, and [abody=4|four bodies] washed up or fished out as of yesterday, and ten of whom there is no word. The owner, Mr. Lin Cheng-hsi, weeping on the telephone from Taiwan, says he'd told "all the navies" within a day that his boat was taken, and sent a photograph. There were [atuna=60 t|sixty tons] of yellowfin in her, he adds, and is then ashamed to have said it.

In the village of Anilao, where five of the crew come from, the priest has stopped ringing for single deaths. He'll ring once, for all, when the number is known.

== sarmento-interview.txt 2010-01-17
'I would give the same order, and I would not sleep the same'

Rui Sarmento, who turned 47 last week, receives us in a borrowed office of the naval school. He's been without a ship for six weeks.

Commander, when did you know that she was a fishing boat?
On the Tuesday, the 24th. Lisbon called. I'd been a hero for seven days. I went down to the cabin and took my cap off, I don't know why.

The owner says he had warned everybody.
He'd warned three headquarters. In ours the message lay in a tray from the 13th on. I do not say this to excuse myself.

Couldn't you have waited for daylight?
With a launcher on my bridge at 700 meters? I had [aserve=~180|some 180] people in that ship, the youngest 19. There was [adeck=~12|a dozen or so] of them on deck with weapons. They fired first: five shots, or six.

And you fired how many?
[around=23|Twenty-three] with the main gun. It's in the log. I have seen other figures in the papers, the machine guns counted in perhaps. [afire=12 min|Twelve minutes], and for half of these we were only watching her burn.

You didn't search for survivors.
For two hours, with the helicopter. Then we went after [askiff=2|the two skiffs]. They were making [aknots=25 kn|twenty-five knots], and I had thirty. I chose the skiffs. If you want to know what I think about at night, it's not the shells.

[adead=14|Fourteen men] died.
Yes. I know their names. It took me a while to learn how to say them.

== brief-inquiry.txt 2010-06-22
Navy clears captain over sunken longliner

LISBON, June 22 – A Portuguese naval inquiry has found that Commander Rui Sarmento acted lawfully when he sank the hijacked longliner Hai Shun 12 [aday=2009-11|last November], but that he should've been told that it had been seized with its crew aboard.

[adead=14|Fourteen] of the [acrew=17|17 men] died, eight of them Filipinos; [abody=9|nine bodies] were recovered. The [asurv=3|three survivors] spent [adrift=6 days|six days] in the water.

The report, of [apages=212|212 pages], was completed after [ainq=7 months|seven months]. It describes a message about the seizure, dated the day after it took place on [ahij=2009-11-12|November 12], which went unread at fleet headquarters. Two officers there have been reprimanded.

The position of the sinking is given as [adist=258 nmi|258 nautical miles] from Salalah, outside any country's waters.

Portugal admits no liability. It will "as a gesture of sympathy" pay [apay=35000 EUR|35,000 euros] to the family of each of the dead and [aboat=$1.1 million|$1.1 million] to the owner for the boat, but nothing for its catch, put at [atuna=90 t|90 tons]. Lawyers for the families had demanded 120,000 euros apiece. Mr. Lin has asked whether the navy wishes to have his net, which has come back from the sea on its own.

Pirates made [attacks=186|186 attacks] in the region in 2009.

== lisbon-wire-may.txt 2011-05-12
Portuguese marines storm hijacked Dutch freighter, free crew

LISBON, May 12, 2011 – Marines from a Portuguese frigate stormed a Dutch-owned cargo ship in the Indian Ocean [bday=2011-05-12|on Thursday], killing [bkill=2|two pirates] and freeing all [bcrew=21|21 crew members], who had shut themselves in a steel-walled steering compartment, the navy said.

[bhurt=3|Three marines] were wounded, one of them seriously, in an action that lasted [btake=45 min|45 minutes]. [bcapt=13|Thirteen pirates] surrendered.

The Merel, carrying [bcargo=9400 t|9,400 tons] of soda ash from Mombasa to Mumbai, was seized [bseize=2011-05-09|on Monday]. Its crew, [bdutch=4|four Dutchmen] and 17 Filipinos, cut the engine, sent a distress signal and withdrew into the compartment with biscuits and [bwater=36 l|36 liters] of water. They had been there for [broom=58 h|58 hours] when the marines knocked.

A plane of the Spanish air force had circled overhead since Tuesday and had counted eleven men on deck, and two skiffs on a line.

By then the pirates had managed to start the engine again. The ship was doing [bspeed=13 kn|13 knots], [bdist=640 nmi|640 nautical miles] east of Socotra, when [bmar=24|24 marines] in two boats came alongside at [bclock=05:50|5:50 a.m.], covered by a helicopter. The order to board had been given in Lisbon at half past three.

"We knew that every sailor was behind that door, and we knew it from their own mouths. That was the difference," said Commander Helena Quadros, [bboss=44|44], of the frigate Dom Lopo, the first woman to lead a Portuguese warship into action.

She did not say from what. In [aday=2009-11|November 2009] the Almirante Teles, of the same squadron, shelled what it took for a pirate ship. It was a longliner from Taiwan with its crew locked below; [adead=14|14 fishermen] died, and Portugal paid their families.

A search of the Merel turned up [bguns=7|seven rifles], two rocket launchers and a bag of khat. Her owner, Rederij Stoutenburg of Delfzijl, said the ship was insured for $18 million and the men "for nothing you could pay."

== live-merel.txt 2011-05-12
Dutch ship freed by Portuguese: as it happened

06.40 Reports that shots have been heard over an open radio channel from the Merel, the Delfzijl freighter which was taken by pirates [bseize=2011-05-09|three days ago]. We are trying to find out more.

07.05 Portugal's navy: an operation "is in progress". The frigate is the Dom Lopo.

07.30 It's over, says the shipping company. All [bcrew=21|21] safe! The captain, Wiebe Hoekstra, is on the line to his wife.

07.52 So this is how it went, according to the EU mission: at [bclock=05:50|ten to six] local time, [bmar=28|28 marines] climbed aboard over the stern. The helicopter had put out the deck lights with a machine gun beforehand.

08.10 [bkill=2|Two of the pirates] are dead. A third lost an arm, he is being operated on in the frigate. Also [bhurt=3|three wounded marines]. No names.

08.31 How fast was she? [bspeed=15 kn|Fifteen knots], says a man from the mission, and calls that "about as fast as you can climb up a moving ship and about as fast as the Merel can go".

08.45 Reader Anneke asks if it's true that the pirates tried to burn through the door. It is. They used the ship's own cutting torch for four hours and got a hole of the size of a saucer.

09.20 Prime Minister thanks Lisbon. Cake at the company.

10.05 There were fifteen of them in all, dead and living, the mission now says. The [bcapt=13|13 prisoners] are thought to be Somalis and will be taken to the Seychelles or to Rotterdam.

11.15 They've counted the holes in the bridge windows and walls: [bholes=140|140]. "She whistles," a marine told Portuguese radio.

== noorderkrant.txt 2011-05-21
Behind the door with the radio and the raisins

By Geert Ubbens

DELFZIJL – Somebody had to be in charge of the bucket. They drew lots, and it fell to the second mate, which the men found just.

Wiebe Hoekstra, 58, captain of the Merel, came home on Thursday with a beard and a plastic bag. In it was what remained of the provisions of [bcrew=21|twenty-one people]: half a packet of raisins. He had bought the emergency stores himself, in Mombasa, after a course in Vlissingen, and out of the company's tea money. There were [bwater=63 l|63 litres] of water, so that each had three. "On the second day we were washing our hands in it," he says. "On the third I saw somebody looking at mine."

It lasted [broom=>2 days|more than two days and nights]. They heard the pirates run, and sing; they heard the torch. The temperature went up to 47 degrees. A Filipino oiler of 23 taught the [bdutch=4|four Dutchmen] a hymn.

What they did not hear was the boats. "There were bangs, then feet, and then a woman's voice on the handset, in English. She asked for the name of our ship's cat. We'd told the frigate that. So I knew they weren't the others."

It was [btake=30 min|half an hour] from the first bang to the cat. When he came out, into the light, there was a Portuguese boy bleeding on his chart table, who apologised for it. Hoekstra counted more than a [bholes=>100|hundred holes] in his bridge and stopped there. The coffee machine had eleven.

The youngest of the men sitting tied up on hatch two was [byoung=17|seventeen], no more than that. "He'd put on my good shoes," says Hoekstra. "They let him keep them."

They have asked him to speak at the nautical college, about the room. It was built in for 26,000 euros in 2010, at the insurer's wish and against that of the previous captain, who had thought it bad for morale. Stoutenburg's other five ships are to get one by the autumn. Hoekstra has a list of improvements: a lid, a clock, a second handset and less curry powder.

The [bcargo=9400 t|9,400 tonnes] have been sold on to a glass factory, and the Merel is in Salalah to have her windows put in. Hoekstra will fly out on the first of June. His wife wishes it to be put on record that she's against.

== atlantic-review.txt 2011-07-03
Two frigates, two lessons

By Duarte Mascarenhas

July 3, 2011 – In the officers' mess at Alfeite hang two photographs. One is of the Merel, in the pink light of [bday=2011-05|a May morning], with a rope ladder at her stern. The other was taken down.

Nobody will say so in public, but the order that Helena Quadros gave this spring was written, clause by clause, over the wreck of the Hai Shun 12. [ainq=>6 months|More than half a year] of inquiry and [apages=212|212 pages] had come down to a single question: who is aboard? Rui Sarmento didn't ask it. He had asked the vessel to stop, twice, in English and in what a petty officer believed to be Somali.

The differences are plain. The longliner was [alen=42 m|42 meters] of rust that had been seized without a word to the frigate; the Merel had an alarm, a room and a captain who had taken a course. Quadros, who is [bboss=44|44], had a live line to the men she was to save. She had time to ask for orders; her colleague had 35 minutes. She was far out, almost [bdist=<1200 km|1,200 kilometers] beyond Socotra, with no one looking on.

There is a bill for either. The families of the dead fishermen have received [apay=53000 EUR|53,000 euros] each, and their owner has had [aboat=$1.1 million|$1.1 million] for a boat that was worth half of that. A marine from Beja, one of [bhurt=3|the three] hit on the Merel, is learning how to walk. And what for? The mission costs Lisbon [cost=8.4 million EUR|8.4 million euros] each year, in which a nurse's wage has been cut twice. The Dom Lopo by herself burns 38,000 euros in fuel a day.

Since the year of [attacks=186|186 attacks], the pirates have moved farther east, and taken to using their prisoners as shields. "They read the papers too," says an instructor.

There is, to be fair, a third photograph, which was never hung. It shows the film room of the fleet headquarters at Oeiras with the tray in which the message about the longliner lay, under a birthday card, for the better part of a week. A fax, it had been addressed to "all warships" and was therefore nobody's. The headquarters now has an officer, one per watch, who does nothing but telephone the owners of missing boats; in his first year he has found 22 of them, 17 merely late.

Sarmento teaches navigation. Last month he wrote to a cook in Iloilo. He got an answer, he told me, and it was about rice.

== brief-sentences.txt 2012-03-09
Leader of Merel hijackers gets [bterm=11 years|11 years]

ROTTERDAM, March 9 – A Dutch court on Friday sentenced the leader of the pirates who took the freighter Merel [bday=2011-05|last May] to [bterm=11 years|11 years] in prison. The prosecution had asked for fourteen.

Abdi Warsame Gacal, 35, had "treated the sea as a toll road," the presiding judge said. Seven of his men got terms of between four and six years. Another, the youngest of those captured, who was [byoung=19|19] at the time, received three years, most of which he's served. Four had been handed to the Seychelles.

[bkill=2|Two pirates] were killed when marines of the Portuguese frigate Dom Lopo retook the ship [bclock=05:50|shortly before six] in the morning. The court heard that [bguns=7|seven rifles] were found, four of which did not work.

The defense had argued that the fishermen turned to piracy after foreign navies fired on their boats. Its witness was Benigno Salonga, the cook, now 40, of a longliner that another Portuguese warship sank in [aday=2009-11|November 2009], killing [adead=14|14] of his shipmates. He said that he'd come because the ticket was paid, and that he had no opinion on pirates. On navies he had one, but nobody asked.

Gacal will appeal.

== pelican-blog.txt -
Pelican's Perch: naval odds and ends

Got back from Portugal, where I had a look over the Dom Lopo on open day. Queue of an hour and twenty in the sun. Worth it.

She's 116 meters, built in 1991, and yes, they'll show you the boats. [bmar=24|Two dozen marines] went in those, twelve and twelve, to get aboard that Dutch soda ash carrier. Petty officer who was at the tiller reckoned it was [bspeed=13 kn|thirteen knots] and a lumpy sea; "at fifteen we would've gone home." He had the prisoners to guard after that, [bcapt=13|thirteen] of them on the flight deck under an awning, seasick.

[bterm=11 years|Eleven years] for the boss, he'd heard. He thought it was light. The fella's in the same sort of cell that Rotterdam gives to bicycle thieves.

I asked about the other business, the longliner. Silence, then an older chap says: "That was the Teles." As if it were another navy. I looked it up afterwards, and the paperwork's a mess. [afil=9|Nine Filipinos] on the crew list, and a plaque in a church at Anilao with eight names, the cook being alive to read it. The boat cost Portugal [aboat=$1.1 million|1.1 million dollars], gesture of sympathy, and the tuna ([atuna=60 t|sixty tonnes] by the owner's log) nobody ever paid for.

Next month: minesweepers. Bring a flask.
