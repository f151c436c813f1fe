# Two bombings in Tarsina: the fish market (two bombs, 14 March 2012) and the courthouse (one bomb after a warning, 28
# June). Tolls of the first bomb, the second and both, firefighters among the dead, weights of three bombs, radius of
# broken glass and of the cordon, arrests of March and of July, the old bomb of 1994 at the ferry office stay apart.

aday      | date     | compatible  | day of the bombs at the fish market                        | 14 March v. March
abombs    | count    | agree       | bombs at the fish market                                   |
aclock    | time     | discrepancy | when the first bomb at the market went off                 | 8:52 a.m. v. 8:25
abetween  | duration | discrepancy | time between the two bombs at the market                   | 11 minutes v. 17 minutes
atoll     | count    | update      | people killed by both bombs at the market                  | 14, then 19, at last 22
atoll1    | count    | agree       | people killed by the first bomb at the market              |
afire     | count    | discrepancy | firefighters among the dead of the market                  | three v. four
ahurt     | count    | compatible  | people injured at the market                               | more than 80 v. 83
akg       | measure  | discrepancy | explosive in the van at the market                         | 40 kg v. 60 kg
akg2      | measure  | agree       | explosive of the second bomb at the market                 | 15 kg are 33 pounds
apart     | measure  | agree       | distance between the two bombs at the market               | 60 metres are 200 feet
aglass    | measure  | discrepancy | how far from the market windows broke                      | 300 metres v. 500 metres
astalls   | count    | compatible  | stalls destroyed at the market                             | 34 v. more than 30
avan      | date     | discrepancy | day on which the van was stolen                            | 9 March v. 7 March
avanage   | duration | agree       | age of the van                                             |
aboy      | age      | agree       | age of the youngest dead of the market                     |
areward   | money    | agree       | reward for the market bombers                              |
acalls    | count    | compatible  | calls from the public about the market                     | 1,140 v. more than a thousand
aowner    | age      | agree       | age of the fishmonger Assunta Ferrol                       |
akin      | count    | discrepancy | crates of ice with which Ferrol's life was saved           | eleven v. nine
aboss     | age      | agree       | age of the chief of police                                 |
aheld     | count    | agree       | people arrested in March                                   |
bday      | date     | agree       | day of the bomb at the courthouse                          |
bclock    | time     | agree       | when the bomb at the courthouse went off                   |
bwarn     | duration | discrepancy | time from the warning to the bomb at the courthouse        | 25 minutes v. 15 minutes
btoll     | count    | agree       | people killed at the courthouse                            |
bhurt     | count    | compatible  | people injured at the courthouse                           | 31 v. dozens
bevac     | count    | discrepancy | people brought out of the courthouse                       | 900 v. 1,200
bkg       | measure  | agree       | explosive at the courthouse                                | 90 kg are about 200 pounds
bcordon   | measure  | agree       | radius of the cordon at the courthouse                     |
bfloors   | count    | agree       | floors of the courthouse                                   |
bdamage   | money    | discrepancy | damage to the courthouse                                   | 12 million v. 21 million euros
bcall     | duration | agree       | length of the warning call                                 |
bsusp     | age      | discrepancy | age of the main suspect                                    | 24 v. 26
barrest   | count    | discrepancy | people arrested in the raids of July                       | nine v. eleven
barrday   | date     | agree       | day of the raids                                           | 4 July
bdet      | count    | agree       | detonators found in the raids                              |
walk      | measure  | compatible  | distance between market and courthouse                     | 1.8 km v. less than two km
old       | date     | discrepancy | year of the bomb at the ferry office                       | 1994 v. 1993
oldtoll   | count    | agree       | people killed by the bomb at the ferry office              |
oldkg     | measure  | agree       | explosive at the ferry office                              |
police    | count    | agree       | policemen brought to Tarsina                               |
cams      | count    | agree       | cameras that Tarsina will put up                           |
camcost   | money    | agree       | cost of the cameras                                        |

== wire-market.txt 2012-03-14
[abombs=2|Twin bombs] at Tarsina fish market kill [atoll=14|14]

TARSINA, Velmar, March 14, 2012 – [abombs=2|Two bombs] exploded minutes apart at a crowded fish market in the port of Tarsina [aday=2012-03-14|on Wednesday], killing [atoll=14|14 people], among them firefighters who had rushed to the scene of the first blast, authorities said.

The first device, hidden in a refrigerated van, went off at [aclock=08:52|8:52 a.m.], when buyers for the island's hotels were loading. [atoll1=6|Six people] died there. The second, in a garbage bin some [apart=60 m|60 meters] away, detonated [abetween=11 min|11 minutes] later as ambulances were backing in.

"It was meant for those who came to help," said police chief Rocco Talamone, [aboss=53|53]. "There is no other way to read it."

[ahurt=>80|More than 80 people] were hurt, seven critically. Windows were shattered as far as [aglass=300 m|300 meters] off, and a dome of the customs house lost its tiles.

There was no claim of responsibility. The Velmar Brigade, a separatist group, has planted small charges at holiday homes but hadn't killed anyone since [old=1994|1994], when a bomb in the ferry office took [oldtoll=5|five lives]. A caller to a radio station who said he spoke for it denied any part.

Schools were told to keep children inside until three o'clock.

== tarsina-post.txt 2012-03-15
The scales stopped at four kilos

By Lidia Marchetto

The needle of Assunta Ferrol's scales still points to four kilos and a bit. She was weighing a sea bass for the cook of the Hotel Arcadia when the counter came toward her. The cook is dead. The fish was found on the roof of the net store.

Mrs. Ferrol, [aowner=61|61], had her arm open to the bone. Two apprentices shovelled [akin=11|eleven crates] of ice on her and kept her in it, like a tuna, for forty minutes, and that, said the surgeon, was why she lives.

By last night [atoll=19|nineteen people] had died of [aday=2012-03-14|Wednesday's] [abombs=2|two bombs]. [afire=4|Four] of them were firefighters of the harbour station, a third of the morning shift. The youngest victim was [aboy=6|six-year-old] Tito, who had been given the day off school for a loose tooth.

The first bomb burst in a white van at [aclock=08:25|twenty-five past eight], by the clock of the auction hall, which is still at that hour; the second [abetween=17 min|seventeen minutes] after it, behind the ice machine. [astalls=34|Thirty-four stalls] are matchwood. A technician who was there put the charge in the van at [akg=40 kg|forty kilograms] and that in the bin at [akg2=15 kg|fifteen].

The van, [avanage=8 years|eight years] old, belonged to a baker in Sant'Elmo. He had reported it stolen [avan=2012-03-09|last Friday].

== sun-tarsina.txt -
DEATH ON ICE

[atoll=22|22 slaughtered] as bombers lie in wait for heroes

WICKED bombers waited [abetween=11 min|ELEVEN MINUTES] so that they could murder firemen, it emerged last night.

[afire=3|Three heroes] of Engine 2 were cut down as they dragged shoppers from the inferno that had been Tarsina's fish market. The [akg2=33 lb|33 lb] bomb that killed them was stuffed in a bin just [apart=200 ft|200 feet] from the first.

Brit couple Keith and Moira Pell, from Stoke, were buying prawns. "Keith said it's a gas bottle, so we stopped to look," sobbed Moira, 58. "If he'd been quicker, we'd be dead."

The first blast, from a van crammed with [akg=60 kg|60 kilos] of quarry explosive, blew out every pane within [aglass=500 m|500 metres]. A whole lobster landed on a third-floor balcony, ALIVE.

Little Tito, [aboy=6|six], was due to be a page boy at his aunt's wedding. The aunt laid her bouquet yesterday where his shoe was found.

The isle, a favourite with 200,000 British holidaymakers a year, has not seen such carnage since a ferry bomb in [old=1993|1993].

Cops have quizzed [aheld=3|three men] and let two go.

== ferrol-interview.txt -
"I sold until noon"

Assunta Ferrol, who turned [aowner=61|sixty-one] the week before the bomb, is back behind a table on trestles. Our reporter bought two mackerel.

– They say ice saved you.
– Ice and stupidity. The boys put [akin=9|nine crates] on me, I know because I had to pay for them. The twelve that were left I sold. You can print that. I sold until noon with my arm in a towel, and then I fell over.

– You heard the second one?
– I saw it. It was nearer to me than the van, if you please, and smaller. I remember the chief of the harbour station putting his hand on the bin to lean on. He bought anchovies from me, he was never short of change.

– How many of his men died?
– [afire=3|Three], God rest them. The boy who's been in the papers as the fourth is in a bed in Naples with a beard.

– And the others?
– [atoll=22|Twenty-two] all together. [atoll1=6|Six] from the van and the rest because they were kind.

– They've offered a reward.
– [areward=250000 EUR|A quarter of a million]. If I knew, I'd do it for a kilo of clams.

– Are you afraid to stand here?
– More than [astalls=>30|thirty stalls] are gone, and you ask if I'm afraid? I've got no competition.

== brief-reward.txt 2012-03-24
Reward in market bombing

TARSINA, March 24 – The government of Velmar has offered [areward=250000 EUR|250,000 euros] for information that leads to those who bombed the fish market [aday=2012-03-14|10 days ago], killing [atoll=22|22 people] and injuring [ahurt=83|83].

Police have received [acalls=1140|1,140 calls], none of them decisive, their chief, Rocco Talamone, [aboss=53|53], said. He appealed to anyone who had seen a white refrigerated van, [avanage=8 years|eight years] old, with the letters PAN on its door, after it was taken from a bakery yard [avan=2012-03-07|on March 7]. It carried [akg=40 kg|40 kilograms] of an explosive used in quarries.

[aheld=3|Three people] were arrested in the first week. One, a dock worker of 47, is still being held, for an unpaid fine.

Some [police=400|400 policemen] have been sent to Tarsina from the mainland and will remain through the summer. A further 90 are to guard the airport.

The prime minister, Elio Dandrea, will lay a wreath on Sunday. Fishermen have asked him not to bring a band. Work on a new hall is to begin in May.

== live-courthouse.txt 2012-06-28
Explosion at Tarsina courthouse: as it unfolds

4.47 p.m. A loud bang has been heard all over the center of Tarsina. Smoke is rising from the direction of the courthouse.

4.58 Police confirm a bomb. It went off at [bclock=16:40|4.40], they say, in a delivery van parked at the judges' entrance. There had been a telephone warning, and the building was thought to be empty.

5.15 It wasn't. An usher tells us that two people went back in for their phones.

5.31 The warning reached a radio station [bwarn=25 min|25 minutes] before the explosion, says its news editor. A woman's voice, [bcall=9 s|nine seconds]. "She said please."

5.50 The courthouse has [bfloors=7|seven floors]; we can see daylight through the lower three. It opened in 1971.

6.20 The dead: [btoll=2|two]. A security guard and a student of law.

6.44 Some [bevac=900|900 people] had been led out to the Piazza Nuova in less than a quarter of an hour, a captain of the carabinieri says. The square is [bcordon=150 m|150 meters] from the gate, which was the limit of the cordon. The glass flew farther.

7.10 By car it is [walk=1.8 km|1.8 kilometers] from here to the fish market, where [abombs=2|two bombs] killed [atoll=22|22] [aday=2012-03|in March]. Nobody in the crowd needs to be told.

7.35 Injured so far: [bhurt=31|31], most of them by glass. No one is in danger of his life.

== wire-courthouse.txt 2012-06-29
Bomb wrecks Tarsina court building, killing [btoll=2|two] after warning

TARSINA, Velmar, June 29, 2012 – A car bomb tore open the courthouse of Tarsina [bday=2012-06-28|on Thursday], killing [btoll=2|two people] who had returned to a building cleared after a telephone warning, in the second attack on the city in less than four months.

The bomb, of about [bkg=90 kg|90 kilograms], exploded at [bclock=16:40|4:40 p.m.], [bwarn=15 min|15 minutes] after a woman rang a radio station and spoke for [bcall=9 s|nine seconds], investigators said. By then [bevac=1200|1,200] judges, clerks, lawyers and visitors had left the [bfloors=7|seven-story] block.

[bhurt=31|Thirty-one] were treated for cuts. The president of the court, Irma Voltolin, put the damage at [bdamage=12 million EUR|12 million euros]. Files of 3,000 pending cases were lost, she said, "and I'm told that this is good news for some."

Police stressed the differences to the bombing of [aday=2012-03-14|March 14]. Nobody had warned the fish market. There, the charges were smaller: [akg=40 kg|40] and [akg2=15 kg|15 kilograms].

The Velmar Brigade claimed the courthouse in a letter of two lines. It is said to be responsible for the ferry office, too, where [oldkg=8 kg|eight kilograms] of gelignite killed [oldtoll=5|five] in [old=1994|1994].

== raids-report.txt 2012-07-05
Dawn raids net [barrest=9|nine] in courthouse bombing

TARSINA – Masked policemen broke down doors in five villages [barrday=2012-07-04|on Wednesday] and took away [barrest=9|nine people], including a [bsusp=24|24-year-old] teacher of physics who is suspected of having built the bomb that wrecked the Tarsina courthouse [bday=2012-06-28|six days earlier].

In a pigeon loft at Sant'Elmo officers found [bdet=14|14 detonators], a wig, and a list of the license plates of magistrates. Twenty kilos of an unnamed substance were blown up on the beach.

The teacher, Nives Carraro, is the voice on the tape, said a person close to the inquiry. Her father, a retired judge, gave his last judgment on the [bfloors=7|seventh and top floor].

Chief prosecutor Dario Quint would not say if the same hands had been at work in the fish market. "The one who calls ahead and the one who waits for the ambulance aren't the same kind of animal," he said. "But animals meet."

In all, [acalls=>1000|more than a thousand] tips in that matter have led to [aheld=3|three arrests] and no charge.

The city council voted on Tuesday to put up [cams=116|116 cameras] at a cost of [camcost=1.4 million EUR|1.4 million euros]. It had been asked for 90 after the market.

== bench-blog.txt -
Second-floor notes: a clerk writes

So I'm alive, and so is the coffee machine. Thank you for asking.

Three things that have been wrong in every paper.

(1) The headcount. I was the one who clicked the counter at the east gate, and with the west gate we made [bevac=1200|1,200]. The prisoners, 14 of them, were not counted; they went home on the tram, and eleven came back the next day.

(2) The cordon. It was [bcordon=150 m|150 meters] all right, but only on the side of the piazza. On mine it was a ribbon tied to a moped. That is why there were [bhurt=dozens|dozens] with glass in their necks.

(3) The bill. My boss Voltolin said [bdamage=21 million EUR|21 million] to us in the yard, with the insurer's man next to her nodding.

[btoll=2|Two] of us did not get to hear it. Pino the guard had gone in after Chiara, who'd gone in after her telephone.

They say that it was [bkg=200 lb|200 pounds] of the stuff. I used to type that sort of number. What I remember about the fish market trial-that-never-was is a form on which somebody had ticked "nuisance".

Yes, she taught my nephew physics, the [bsusp=24|24-year-old]. He got a seven.

== analysis-september.txt 2012-09-16
One city, two bombers?

By Teodor Ambrus

September 16, 2012 – Between Tarsina's fish market and what is left of its courthouse lie [walk=<2 km|less than two kilometers], a promenade and an unanswered question.

The courthouse is nearly solved. Of the [barrest=11|eleven people] who were seized [barrday=2012-07-04|on the fourth of July], seven will be tried in the new year. Nives Carraro, [bsusp=26|26], has said that the call was hers and the [bkg=90 kg|90 kilograms] somebody else's. The [bdet=14|14 detonators] match a splinter from the judges' entrance.

They do not match anything from the market. There the trail begins with a baker's van that vanished [avan=2012-03-09|on March 9] and ends in a bin. [atoll1=6|Six] died by the van, 16 by the bin. A [akg=40 kg|40-kilogram] charge, laid where buyers park, then one of [akg2=15 kg|15], where ambulances must: whoever thought of that had watched the place, perhaps from its café, for weeks.

Cesare Lotti, who wrote a history of the Brigade, points to [old=1994|1994]. At the ferry office too there was a call; it came to a number that had been disconnected. "They were ashamed of those [oldtoll=5|five]," he says. "They bombed tennis courts for 18 years."

The city meanwhile buys what cities buy: [police=400|400 borrowed policemen], of whom half leave in October, and [cams=116|116 cameras], for [camcost=1.4 million EUR|1.4 million euros].

== archive-1994.txt 1994-10-06
From our archive: Bomb in ferry office kills [oldtoll=5|five]

TARSINA, October 6, 1994 – A bomb of about [oldkg=8 kg|eight kilograms] demolished the booking hall of the Adria ferry line on the Molo Grande [old=1994-10-05|yesterday] evening. [oldtoll=5|Five people] were killed: three clerks, a sailor and a woman who was changing a ticket for her son. Twenty-two others were injured.

The charge had been placed under a bench and was timed for 19:30, when the hall is closed as a rule. But the boat from the mainland was late by an hour and ten minutes, and the line to the windows went out of the door.

A man who said that he was calling on behalf of the Velmar Brigade told this newspaper at 18:50 that there would be "a noise" at the port. The editor on duty rang the harbour police. Nobody picked up: the number had been changed on October 1.

Sergeant Rocco Talamone, who was first through the door, carried out four of the injured. He asked us not to print his name, and then he asked us to, for his mother.

The company said that the morning boat would sail. It expects 340 passengers.
