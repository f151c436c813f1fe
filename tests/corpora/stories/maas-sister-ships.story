# Two sister ships of one owner taken by Somali pirates: the Gudrun Maas (16 January 2009, freed for a ransom on 14
# April) and the Gesine Maas (5 November 2009, retaken by marines next day; trial a year on). Crews, distances, pirates,
# cargoes of the two, demand, offer, ransom, fee and premium, pirates boarding and pirates at the end stay apart.

aday      | date     | compatible  | day on which the Gudrun Maas was seized                  | 16 January v. January
acrew     | count    | discrepancy | crew of the Gudrun Maas                                  | 23 v. 25
agerm     | count    | agree       | Germans in the crew of the Gudrun Maas                   |
akiri     | count    | agree       | Kiribati seamen in the crew of the Gudrun Maas           |
adist     | measure  | discrepancy | distance from Mogadishu where the Gudrun Maas was seized | 280 v. 180 nautical miles
aknots    | measure  | agree       | speed of the Gudrun Maas when attacked                   | 14 knots are 26 km/h
apir      | count    | discrepancy | pirates who boarded the Gudrun Maas                      | six v. eight
askiff    | count    | agree       | boats that attacked the Gudrun Maas                      |
aend      | count    | compatible  | pirates on board the Gudrun Maas at the end              | 34 v. more than 30
acargo    | measure  | agree       | cargo of the Gudrun Maas                                 | 7,200 metric tons are 7,200 tonnes
ademand   | money    | agree       | first demand for the Gudrun Maas                         |
aoffer    | money    | agree       | first offer of the owner                                 |
aransom   | money    | discrepancy | ransom paid for the Gudrun Maas                          | $3.2 million v. $2.3 million
adrop     | time     | discrepancy | when the ransom was dropped                              | 9:15 a.m. v. a quarter to eleven
adays     | duration | compatible  | how long the Gudrun Maas was held                        | 88 days v. three months v. nearly three months
afree     | date     | compatible  | day on which the Gudrun Maas was freed                   | 14 April v. April
acapage   | age      | agree       | age of the captain of the Gudrun Maas                    |
amateage  | age      | discrepancy | age of the chief mate of the Gudrun Maas                 | 41 v. 43
acalls    | count    | agree       | telephone calls between owner and pirates                |
atin      | money    | agree       | what the pirates charged the crew for a call home        |
agoats    | count    | discrepancy | goats slaughtered on board                               | 19 v. 29
aport     | date     | agree       | when the Gudrun Maas is expected in Mombasa              | Friday is 17 April
bday      | date     | compatible  | day on which the Gesine Maas was seized                  | 5 November v. a year ago, 2009
bclock    | time     | discrepancy | when the Gesine Maas sent her alarm                      | 6:10 a.m. v. 6:50 a.m.
bcrew     | count    | agree       | crew of the Gesine Maas                                  |
bdist     | measure  | agree       | distance from the Seychelles where she was seized        | 410 nautical miles are 760 km
bpir      | count    | discrepancy | pirates caught on the Gesine Maas                        | nine v. ten
bhide     | duration | compatible  | how long the crew hid in the engine room                 | 26 hours v. more than a day
bmar      | count    | agree       | marines who stormed the Gesine Maas                      |
bstorm    | duration | discrepancy | how long the storming took                               | 12 minutes v. 20 minutes
bnear     | measure  | agree       | distance of the frigate when she was seized              |
bholes    | count    | discrepancy | bullet holes in the bridge of the Gesine Maas            | 37 v. 73
bhurt     | count    | agree       | pirates hurt in the storming                             |
bfree     | measure  | agree       | height of the deck of the Gesine Maas above water        | 4.5 metres are 15 feet
bboy      | age      | agree       | age of the youngest pirate, by his own account           |
bbone     | age      | agree       | age of the youngest pirate, by the experts               |
bcharge   | duration | agree       | sentence for the leader of the pirates                   |
bcont     | count    | compatible  | containers on the Gesine Maas                            | 640 v. more than 600
built     | date     | discrepancy | year in which the Gudrun Maas was built                  | 2005 v. 2006
length    | measure  | agree       | length of each of the sisters                            |
fleet     | count    | agree       | ships of the owner                                       |
attacks   | count    | update      | pirate attacks off Somalia in 2009 so far                | nine in January, 61 in mid-April, 189 in November, 217 in the whole year
old       | duration | agree       | time since pirates last stood trial in Germany           |
prem      | money    | agree       | premium for one passage before the seizures              |
prem2     | money    | discrepancy | premium for one passage soon after the Gudrun's seizure              | $30,000 v. $40,000

== wire-january.txt 2009-01-17
Pirates seize German freighter with [acrew=23|23] aboard off Somalia

NAIROBI, Jan 17, 2009 – Somali pirates have captured a German-owned cargo ship in the Indian Ocean, the [attacks=9|ninth] vessel to be attacked this year, maritime officials said on Saturday.

The Gudrun Maas, bound from Odessa to Mombasa with [acargo=7200 t|7,200 metric tons] of fertilizer, was boarded [aday=2009-01-16|on Friday] some [adist=280 nmi|280 nautical miles] east of Mogadishu by [apir=6|six men] who had come alongside in [askiff=2|two skiffs], the European naval force said. She was making [aknots=14 kn|14 knots] and had no guards.

Her [acrew=23|23 crew members] include [agerm=5|five Germans], a Briton, a Pole and two Ukrainians; [akiri=14|fourteen] come from the Pacific island state of Kiribati. All were said to be unhurt.

"We have heard the captain's voice for forty seconds," said Wiebke Maas, who runs the shipping company of that name in Leer with her brother. "He said: nobody has been hurt, tell the wives."

The ship, which is [length=138 m|138 meters] long and was built in [built=2005|2005], is one of [fleet=12|a dozen] in the fleet. She was thought to be heading for Garacad.

Pirates took 42 ships in the region last year.

== leer-courier.txt 2009-01-21
Where are you, Jan?

By Antje Oltmanns

The tea is ready, with the cream and the rock sugar, and on the kitchen radio somebody is forecasting ice. In the Heisfelder Strasse nobody listens. Since [aday=2009-01-16|Friday] the Brunken family waits for a telephone to ring.

Jan Brunken, [acapage=58|58], captain of the Gudrun Maas, was to go ashore for good at Whitsun. It was his 31st year with the company. "He had promised me a greenhouse," says his wife Tomma.

What one knows in Leer is little. The ship was doing [aknots=26 km/h|26 kilometers an hour], no great speed, when [apir=8|eight men] with hooked ladders came over the stern. They had [askiff=2|two boats], and a third stayed behind the horizon. There are [acrew=25|25 people] on board: [agerm=5|five] are from here or near here, [akiri=14|fourteen] from islands that most of us would have to look up.

In the brick office on the harbor Wiebke Maas and her brother Hinrich have put up camp beds. The firm, founded by their great-grandfather with one peat barge, owns [fleet=12|twelve ships] today. The Gudrun, launched in [built=2005|2005], is named for their mother. Her sister, the Gesine, is named for an aunt who came to the launch in a hat the size of a cartwheel.

Both ships are [length=138 m|138 meters] long, and, as one sees now, neither sits high above the water.

== trade-brief.txt -
Owner talks to captors of Gudrun Maas

A first demand has been made for the German multipurpose vessel Gudrun Maas, hijacked [aday=2009-01|in January] about [adist=180 nmi|180nm] off the Somali capital. According to two sources close to the matter the pirates want [ademand=$9 million|$9m]. The reply of the owner was [aoffer=$600000|$600,000].

Reederei Maas would not comment. The company has hired a negotiator in London, who is understood to receive a fee of $140,000 whatever the outcome.

The ship, of 8,900dwt, was delivered by a yard in Hubei in [built=2006|2006]. Her cargo of [acargo=7200 t|7,200 tonnes] of urea belongs to the Kenyan farmers' union and is not perishable, which, brokers say, weakens the hand of those who hold it.

Underwriters have already drawn conclusions. A war-risk premium of [prem=$12000|$12,000] for a single passage of the Gulf of Aden was usual for a vessel of this size at New Year. This week quotes stood at [prem2=$30000|$30,000].

Eleven merchant ships are now at anchor off Garacad and Hobyo, with 210 seamen.

== wire-april.txt 2009-04-15
German ship freed after [aransom=$3.2 million|$3.2 million] ransom, [adays=88 days|88 days]

MOMBASA, Kenya, April 15, 2009 – The German freighter Gudrun Maas was steaming south under naval escort on Wednesday, [afree=2009-04-14|a day after] Somali pirates let her go in return for what one of them said was [aransom=$3.2 million|$3.2 million].

A light aircraft dropped the money beside the ship at [adrop=09:15|9:15 a.m.] [afree=2009-04-14|on Tuesday], and by nightfall the last of [aend=34|34 gunmen] had gone over the side, said a spokesman for the European force.

All [acrew=23|23 crew] were "well, considering," Hinrich Maas said in Leer. He declined to speak about payment. The pirates had opened with a demand for [ademand=$9 million|$9 million].

The ship, loaded with fertilizer, had been in the pirates' hands for [adays=<3 months|nearly three months]. She was captured [aday=2009-01-16|on Jan. 16] and should reach Mombasa [aport=2009-04-17|on Friday].

"It took [acalls=71|71 telephone calls]," said Maas, 49. "I know the man's cough better than my own."

There have been [attacks=61|61 attacks] off Somalia so far this year, compared with six in the same period of 2008, according to a piracy monitor in Kuala Lumpur.

== tabloid-april.txt 2009-04-16
MY [adays=~3 months|3 MONTHS] IN HELL
Hull sailor free as cash rains from the sky

BRIT hostage Colin Tarrant was on his way home to a pint and his mum's stew last night after pirates pocketed a [aransom=$2.3 million|$2.3million] ransom.

The bearded chief mate, [amateage=43|43], was the only Briton on the Gudrun Maas, stormed by [apir=8|eight gun-toting thugs] [aday=2009-01|in January].

For [adays=88 days|88 days] he slept on the bridge with a rifle at his ear. The gang, who swelled to [aend=>30|more than thirty], chewed leaves all night, shot at seagulls and butchered [agoats=29|29 goats] on the deck. To call home, the crew were charged [atin=$50|50 dollars] a time.

[afree=2009-04-14|On Tuesday], at [adrop=10:45|a quarter to eleven], an orange tube dangling from a parachute plopped into the sea.

"They cheered like it was the Cup final," said Colin, who is due in Kenya [aport=2009-04-17|tomorrow]. "One of them gave me a tenner of it. I chucked it in the sea, then I thought: that was daft."

Mum Jean, 70, said: "He's to shave before he comes in this house."

Skipper Jan Brunken, [acapage=58|58], told pals that he would never set foot on a ship again.

== live-november.txt 2009-11-06
Gesine Maas: hijacked ship retaken – live

All times GMT.

05.20 Good morning. A second ship of the German owner Maas has been in the hands of pirates since [bday=2009-11-05|yesterday]. Or has she? The [bcrew=19|19 men] of the Gesine Maas have, it seems, locked themselves into the engine room.

05.48 What we know. The alarm was received at [bclock=06:50|6.50am] ship's time, [bdist=410 nmi|410 nautical miles] from the Seychelles. The ship is a twin of the Gudrun Maas, which was let go [afree=2009-04|in April] for a ransom. Nearest warship: the Dutch frigate Van Brakel, then [bnear=95 nmi|95 nautical miles] off.

06.31 The Dutch say that they have "boots on deck". [bmar=16|Sixteen marines] slid down ropes from a helicopter.

06.50 It's over. The shooting stopped after [bstorm=12 min|12 minutes], says the navy. [bpir=9|Nine] pirates are lying on hatch number two with their hands tied. [bhurt=2|Two] of them are hurt; no marine is.

07.25 The crew are coming up. They were in the dark for [bhide=26 h|26 hours], with a bucket and, says the cook, 40 tins of peaches.

08.02 Picture of the bridge: [bholes=37|37 bullet holes], if we have counted right. Captain Enno Saathoff says his coffee cup is intact.

08.30 According to the monitor in Kuala Lumpur this was attack no. [attacks=189|189] of the year.

== wire-november.txt 2009-11-06
Dutch marines free German ship, capture [bpir=9|nine] pirates

AMSTERDAM, Nov 6, 2009 – Dutch marines stormed a hijacked container ship in the Indian Ocean at first light on Friday and freed its crew, who had shut themselves in the engine room and switched off the engine so that the ship could not be moved.

[bmar=16|Sixteen] marines from the frigate HNLMS Van Brakel roped down to the Gesine Maas and took [bpir=9|nine] suspected pirates prisoner after an exchange of fire that wounded [bhurt=2|two] of them, the Defense Ministry said. None of the [bcrew=19|19 crew] was harmed.

The ship, carrying [bcont=640|640 containers] from Singapore to Durban, sent an alarm at [bclock=06:10|6:10 a.m. local time] [bday=2009-11-05|on Thursday], [bdist=760 km|760 kilometers] northeast of the Seychelles. The frigate, [bnear=95 nmi|95 nautical miles] away at the time, arrived after dark and waited.

"They did what we had taught them after the first time," said Wiebke Maas, whose company paid to recover the Gudrun Maas, a ship of the same design, [afree=2009-04|in April]. "Behind two steel doors, with water and a radio."

It was the third rescue of its kind this year. The prisoners are to be flown to Germany, where no pirate has stood trial for [old=400 years|400 years].

== captain-interview.txt -
'A hostage is a kind of furniture'

Jan Brunken, retired captain, in his greenhouse

Captain Brunken, what does one do for [adays=88 days|88 days]?
One washes. I had us wash our shirts every second day, and shave. A man who stinks gives up. The mate, Mr. Tarrant, who was [amateage=41|41] then and has more fire than I, taught English to the guard with the machine gun.

They let you telephone?
For [atin=$50|50 dollars], payable when we got home; they kept a school exercise book with the debts. I owe four calls to this day. The goats they also wrote up, [agoats=19|nineteen] of them, and sent us the bill.

You had [agerm=5|four other Germans] with you.
And the fellows from Kiribati, who sang. [akiri=14|Fourteen men] in harmony, in the evening. The pirates sat down and listened. That was the worst for me.

Was the price right, [aransom=$3.2 million|3.2 million]?
They had begun at [ademand=$9 million|nine]. Hinrich Maas began at [aoffer=$600000|600 thousand]. I'd have let him stop there, but nobody asked me. A hostage is a kind of furniture.

And the Gesine, [bday=2009|a year ago]?
I sailed on her in 2007. Her deck is [bfree=4.5 m|four and a half meters] above the water, the same as on mine, which is to say: a garden wall. Saathoff did right. He had a strong room. I had a door with a hook.

The man who led that gang was given [bcharge=10 years|ten years].
I was given forty-two, at sea, and had done nothing.

== hamburg-trial.txt 2010-10-20
[bcharge=10 years|Ten years] for leader in Hamburg piracy trial

HAMBURG, Oct 20, 2010 – A court on Wednesday convicted the [bpir=10|ten] Somali men who were taken prisoner on board the container ship Gesine Maas, ending the first trial of pirates here in [old=400 years|four centuries].

The leader, a former coast guard called Abdi Warsame Gure, got [bcharge=10 years|ten years], two fewer than prosecutors had sought. All but one of the others received between four and seven.

The bench spent most of its 61 sessions on one question. The youngest says that he was [bboy=13|13] [bday=2009-11-05|on Nov. 5 last year], when the ship was seized [bdist=410 nmi|410 nautical miles] off the Seychelles; a doctor who X-rayed his hand thought [bbone=18|18]. He was given two years, suspended, and has learned to read in custody.

Captain Enno Saathoff told the court that he had sat with his [bcrew=19|crew of 19] behind steel doors for [bhide=>1 day|more than a day], hearing the axes. The storming itself "felt like a week. They tell me that it was [bstorm=20 min|20 minutes]." He had counted [bholes=73|73 holes] in his bridge, he said, and [bfree=15 ft|15 feet] of ladder was all that it had taken to come aboard.

[bhurt=2|Two] of the defendants still carry Dutch bullets. One asked the judge whether he might keep his.

Prosecutors had wanted all of them tried as adults.

== year-analysis.txt 2010-01-18
The price of two sisters

By Marnix Devereux

January 18, 2010 – Two ships, drawn by one pen, ran into the same trade last year. What the comparison teaches depends on who is paying.

The Gudrun Maas cost [adays=88 days|88 days], a ransom of which even the insurers give two versions, a negotiator's bill and, since [afree=2009-04-14|April 14], five resignations from a crew of [acrew=23|23]. Her owner logged [acalls=71|71 calls]. The Gesine, with [bcont=>600|more than 600 boxes] on her hatches, cost a frigate's fuel, a pane of glass and an afternoon. Yet without the first there would have been no steel doors on the second: they were fitted in June, for $22,000.

The trend is not kind. The monitor counted [attacks=217|217 attacks] in 2009, against 111 the year before, though the share that ended in a capture fell from 38 to 22 percent. To insure a single passage, for which an owner had paid [prem=$12000|$12,000] before all this began, took [prem2=$40000|$40,000] within weeks of the Gudrun's capture, and 27,000 now.

Can a court help? [bpir=9|Nine men] sit in cells in Hamburg. One claims to be [bboy=13|13]; a bone expert says [bbone=18|eighteen]. Their leader, if convicted, faces fifteen years at most. In Garacad that is not a deterrent. It is a roof.

For the record, the thing that was being fought over at the outset was fertilizer.
