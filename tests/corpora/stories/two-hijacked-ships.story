# Two ships taken off the same coast: the bulk carrier Tordis Rose (October 2010, freed in February 2011 for a
# ransom) and the tanker Kalypso Dawn (November 2010). Crews, distances, cargoes and pirates of the two stay apart;
# so do the ransom paid, the first demand and the ransoms of other ships.

aday      | date     | compatible  | day the Tordis Rose was hijacked                        | 8 October v. 'last month' v. October
acrew     | count    | discrepancy | crew of the Tordis Rose when it was taken               | 24 v. 25
aindian   | count    | agree       | Indians in the crew of the Tordis Rose                  |
adist     | measure  | discrepancy | distance from Mombasa where the Tordis Rose was taken   | 260 v. 360 nautical miles
aransom   | money    | discrepancy | ransom paid for the Tordis Rose                         | $5.5 million v. $6.2 million
afirst    | money    | agree       | first demand for the Tordis Rose                        |
adays     | duration | compatible  | how long the Tordis Rose was held                       | 116 days is nearly four months
afree     | date     | agree       | day the Tordis Rose was freed                           |
aleft     | time     | discrepancy | when the last pirates left the Tordis Rose              | 4 a.m. v. shortly before seven
adrop     | count    | agree       | parcels in which the ransom was dropped                 |
adropday  | date     | agree       | day the ransom was dropped                              |
acount    | duration | agree       | how long the pirates counted the money                  |
apirates  | count    | compatible  | pirates on board the Tordis Rose at the end             | about 30 v. 32
adead     | count    | agree       | crew of the Tordis Rose who died in captivity           |
acookage  | age      | discrepancy | age of the cook of the Tordis Rose                      | 47 v. 49
acapage   | age      | agree       | age of the captain of the Tordis Rose                   |
acargo    | measure  | agree       | cargo of the Tordis Rose                                |
aalive    | count    | agree       | crew of the Tordis Rose who came out alive              |
aport     | date     | compatible  | when the Tordis Rose is expected in port                | Friday v. by the end of the week
aweight   | measure  | agree       | weight that the captain of the Tordis Rose lost         | 14 kilos is about 30 pounds
aships    | count    | agree       | small boats that took the last pirates off              |
acalls    | count    | agree       | calls that the captain was allowed to make              |
bday      | date     | agree       | day the Kalypso Dawn was hijacked                       |
bclock    | time     | discrepancy | when the Kalypso Dawn's alarm was raised                | 06:20 GMT v. 07:40 GMT
bcrew     | count    | agree       | crew of the Kalypso Dawn                                | 17, three and two are 22
bfil      | count    | discrepancy | Filipinos in the crew of the Kalypso Dawn               | 17 v. 18
bgreek    | count    | agree       | Greeks in the crew of the Kalypso Dawn                  |
bdist     | measure  | agree       | distance from Socotra where the Kalypso Dawn was taken  | 320 nautical miles is 590 km
bpirates  | count    | discrepancy | pirates who boarded the Kalypso Dawn                    | five v. seven
bskiffs   | count    | agree       | skiffs that attacked the Kalypso Dawn                   |
bcargo    | measure  | discrepancy | naphtha on board the Kalypso Dawn                       | 30,000 v. 28,000 tonnes
bsize     | measure  | compatible  | deadweight of the Kalypso Dawn                          | 46,000 v. 46,100 tonnes
bcallmin  | duration | compatible  | how long the captain's distress call lasted             | three minutes v. no more than three
bnavy     | measure  | agree       | how far the nearest warship was                         |
bhurt     | count    | agree       | people hurt in the seizure of the Kalypso Dawn          |
bbuilt    | date     | agree       | year the Kalypso Dawn was built                         | six years old in 2010 is 2004
bfleet    | count    | agree       | tankers of the Kalypso Dawn's owner                     |
bknots    | measure  | agree       | speed of the Kalypso Dawn under attack                  |
held      | count    | discrepancy | ships held off the coast in November                    | 19 v. 21
hostages  | count    | compatible  | seamen held hostage in November                         | 428 v. more than 400
average   | money    | compatible  | average ransom in the year                              | $4 million v. some $4.2 million
novdays   | duration | compatible  | time between the two seizures                           | 'a month' v. five weeks
second    | ordinal  | agree       | which ship taken within that time the Kalypso Dawn was  |
bukr      | count    | agree       | Ukrainians in the crew of the Kalypso Dawn              |
adeath    | date     | compatible  | when the cook of the Tordis Rose died                   | December v. 19 December

== gulf-wire.txt 2010-11-12
Pirates seize Greek-owned tanker off Socotra

NAIROBI, November 12, 2010 – Somali pirates captured a tanker laden with naphtha in the Indian Ocean [bday=2010-11-11|on Thursday], the [second=2|second] large vessel to be taken in [novdays=~5 weeks|five weeks], the European naval mission said.

The Kalypso Dawn, of [bsize=46000 t|46,000 tonnes] deadweight, was attacked [bdist=320 nmi|320 nautical miles] east of the island of Socotra by men in [bskiffs=2|two skiffs]. It raised the alarm at [bclock=06:20 GMT|0620 GMT] and reported [bpirates=5|five armed men] on the bridge wing. Its captain spoke for [bcallmin=3 min|three minutes] before the line went dead.

The nearest warship was [bnavy=60 nmi|60 miles] away, and by the time its helicopter arrived the pirates were in control. "There was nothing to be done without risking the lives of the crew," said Commander Paul Whitcher, a spokesman for the mission.

The [bcrew=22|22 seamen] on board are [bfil=17|17 Filipinos], [bgreek=3|three Greeks] and [bukr=2|two Ukrainians]. [bhurt=0|No one was reported hurt].

The bulk carrier Tordis Rose and her [acrew=24|24 crew] were captured [aday=2010-10-08|on October 8], [adist=260 nmi|260 nautical miles] off Mombasa. She is one of [held=19|19 ships] now held along the coast, with [hostages=428|428 hostages]. Ransoms this year have averaged [average=$4 million|$4 million].

== fast-facts.txt -
Greek tanker hijacked

- What: Kalypso Dawn, chemical and products tanker, built in [bbuilt=2004|2004]
- When: [bday=2010-11-11|Thursday], distress call at [bclock=07:40 GMT|0740 GMT]
- Where: [bdist=590 km|590 km] from Socotra, bound from Ruwais for Rotterdam
- Who: [bcrew=22|22 crew]; [bpirates=7|seven pirates] armed with rifles and one grenade launcher
- Cargo: [bcargo=28000 t|28,000 tonnes] of naphtha
- Held at present: [held=21|21 vessels] (our count, which includes two dhows)

== aegir-maritime.txt 2010-11-12
Statement by Aegir Maritime SA
Piraeus, 12 November 2010

Aegir Maritime regrets to confirm that its product tanker Kalypso Dawn was boarded by pirates [bday=2010-11-11|yesterday] [bclock=morning|morning] while on passage to Europe.

The vessel, which is [bbuilt=2004|six years old] and carries [bcargo=30000 t|30,000 metric tons] of naphtha, was proceeding at [bknots=14 kn|14 knots], her full speed in the prevailing swell. All anti-piracy measures had been taken: two rows of razor wire, fire hoses and eight lookouts.

The [bcrew=22|22 members of the crew] are safe as far as we know and [bhurt=0|nobody has been injured]. The families of all [bgreek=3|three Greek officers], of the [bfil=17|17 seafarers from the Philippines] and of their [bukr=2|two Ukrainian colleagues] have been informed.

Aegir Maritime has operated tankers since 1979 and owns [bfleet=14|14] of them. None had been attacked before. In the interest of the crew the company will not comment on any contact with the hijackers. The next statement will be issued on Monday.

== visayan-post.txt -
'He said he'd be home for Christmas'

By Lourdes Abarca

ILOILO – For the [second=2|second] time in [novdays=~1 month|a month] the women of the Santa Clara seamen's chapel are lighting candles for a ship.

[bfil=18|Eighteen] of the crew of the Kalypso Dawn, the tanker taken by pirates [bday=2010-11-11|on Thursday], are from the Philippines, and five of those from this city. Among them is third engineer Rodel Magsino, 31, father of three. "He called me at four in the morning our time and said everything was normal," said his wife Grace, 29.

The tanker was doing [bknots=14 kn|14 knots] when the [bskiffs=2|two skiffs] came out of the sun, according to the agency that hired the men. The call for help went on for [bcallmin=<=3 min|no more than three minutes]. A warship was [bnavy=60 nmi|60 nautical miles] off, three hours too far.

[aday=2010-10|Last month] it was the Tordis Rose, with [aindian=15|15 Indians] and nine men from Ukraine; no one from Iloilo was on her. Her owners are said to have been asked for [afirst=$9 million|nine million dollars].

[hostages=>400|More than 400 seamen] are in pirate hands today, 90 of them Filipinos.

== gulf-wire-february.txt 2011-02-02
Pirates free bulk carrier after [aransom=$5.5 million|$5.5 mln] ransom

NAIROBI, February 2, 2011 – Somali pirates [afree=2011-02-01|on Tuesday] released the bulk carrier Tordis Rose, [adays=116 days|116 days] after they had captured her off Kenya, in exchange for [aransom=$5.5 million|$5.5 million], a maritime group and one of the pirates said.

The money was dropped from a light aircraft in [adrop=2|two waterproof parcels] [adropday=2011-01-31|on Monday] afternoon. The gang then spent [acount=7 hours|seven hours] counting it and quarrelling over the shares. The last of [apirates=~30|about 30 men] left the ship in [aships=3|three boats] at [aleft=04:00|4 a.m. local time].

"We took [aransom=$5.5 million|five and a half million] and we forgave the rest," a man who gave his name as Farah told reporters by telephone. "At first we had wanted [afirst=$9 million|nine]."

The ship, loaded with [acargo=42000 t|42,000 tonnes] of iron ore, was making for Salalah, where she is due [aport=2011-02-04|on Friday]. Of the [acrew=24|24 men] who were taken with her [aday=2010-10-08|on October 8], [adead=1|one], the [acookage=47|47-year-old] cook, died of heart failure in [adeath=2010-12|December].

The Greek-owned tanker Kalypso Dawn, with [bcrew=22|22 crew], is still in the pirates' hands.

== coastal-online.txt -
Pirates free bulk carrier after [aransom=$6.2 million|$6.2m] ransom

NAIROBI – Somali pirates [afree=2011-02-01|on Tuesday] released the bulk carrier Tordis Rose, [adays=116 days|116 days] after they had captured her off Kenya, in exchange for [aransom=$6.2 million|$6.2 million], a security consultant said.

The money was dropped from a light aircraft in [adrop=2|two waterproof parcels] [adropday=2011-01-31|on Monday] afternoon. The gang then spent [acount=7 hours|seven hours] counting it and quarrelling over the shares.

The ship, loaded with [acargo=42000 t|42,000 tonnes] of iron ore, was making for Salalah. It will be in port [aport=2011-W05|by the end of the week], the consultant said. The owners, two brothers from Bergen, paid $1.1 million for it in 1998.

== kochi-mirror.txt 2011-02-03
'We ate rice and counted ships'

February 3, 2011 – Captain Sunil Warrier is [acapage=54|54], and on the telephone from the bridge of the Tordis Rose he sounds like a man of eighty. "I have lost [aweight=14 kg|14 kilos]," he says. "I have also lost a friend."

The friend was Joseph Pinto, the ship's cook, [acookage=49|49], whose heart stopped on the night of [adeath=2010-12-19|December 19], in the third month of the ordeal. [adead=1|His was the only death]. The pirates allowed the body to be kept in the meat freezer. [aalive=23|Twenty-three men] are coming home.

Nearly [adays=<4 months|four months] they lay at anchor in sight of the beach. Warrier was let to the satellite telephone [acalls=4|four times]. There were never fewer than a dozen guards, and [apirates=32|32] of them on the last night. "They went over the side into [aships=3|three boats], and when it was quiet I looked at my watch. It was [aleft=06:50|shortly before seven]. I have not slept since."

Of the [acrew=25|25 people] who left Saldanha Bay, [aindian=15|15 were Indians], seven of these from Kerala. They were attacked [adist=360 nmi|360 miles] out from Mombasa, where nobody had expected pirates to operate.

He does not know what was paid. He knows that it was the second offer: on [afree=2011-02-01|Tuesday] there was a drop, he says, and in January another plane that turned back. The crew will see a doctor in Salalah [aport=2011-02-04|on Friday].

== brig-and-anchor.txt -
The going rate

How much is a ship? For the Tordis Rose, taken [aday=2010-10|in October], about [afirst=$9 million|$9 million] if you ask on the first day and [aransom=$5.5 million|$5.5 million] if you wait for [adays=116 days|116]. Some [average=~$4.2 million|4.2 million] was the mean of last year, and half that sum the year before. In 2008 one could have had a tanker for a million and a half.

The next test is the Kalypso Dawn. She is worth more ([bsize=46100 t|46,100 deadweight tonnes], built in [bbuilt=2004|2004], with naphtha in her tanks), her owner has [bfleet=14|fourteen tankers] and so can pay, and she was taken by [bpirates=5|five men] who may have to share with few. On the other hand the owner's crew is intact: [bhurt=0|not a scratch] on any of the [bcrew=22|22]. On the Tordis Rose [adead=1|one man] died, [aalive=23|23] survived, and the captain, [acapage=54|54], came out [aweight=30 lb|30 pounds] lighter. He had been let to the phone [acalls=4|four times] in all that while.

My guess is that Piraeus will be asked for $12 million and pay seven.
