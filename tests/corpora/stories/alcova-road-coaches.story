# Two crashes on one Portuguese mountain road, the N221 through the Serra da Alcova: a coach of pensioners falls into a ravine
# (18 May 2013), and a lorry runs into a coach of young handball players in fog (2 November 2014). Kilometres, dead, hurt and
# gravely hurt, people aboard and seats, speeds and limits, the two drivers' ages and hours, vehicles, closures, fine and
# sentence, term asked and given, firemen, toll of the road in ten years and in one stay apart.

aday     | date     | compatible  | day on which the coach fell into the ravine                  | 18 May 2013 v. May 2013 v. last year
aclock   | time     | discrepancy | when the coach fell into the ravine                          | 10.25am v. 10.52am
atoll    | count    | update      | people killed in the ravine                                  | nine on the day, 11 two days later, at last 13
aon      | count    | agree       | people aboard the coach of 2013, driver included             |
from     | count    | agree       | passengers of 2013 from the village of Fontelo               |
ahurt    | count    | compatible  | survivors of the ravine                                      | 31 v. about 30
agrave   | count    | agree       | gravely hurt in the ravine                                   |
adrop    | measure  | discrepancy | how deep the coach fell                                      | 35 metres v. 53 metres; 115 feet are 35 metres
akm      | measure  | agree       | place of the crash of 2013                                   |
aspeed   | rate     | discrepancy | speed of the coach in the bend                               | 78 km/h v. 87 km/h
alimit   | rate     | agree       | speed limit in the bend                                      |
adriver  | age      | discrepancy | age of the driver of 2013                                    | 52 v. 54
ayears   | duration | agree       | how long he had driven coaches                               |
ahours   | duration | compatible  | how long he had been driving that day                        | under four hours v. three hours 20 minutes
abuilt   | date     | agree       | year in which the coach was built                            |
atest    | date     | discrepancy | day of the last inspection of the coach                      | 6 March v. 26 March
arail    | measure  | agree       | length of guard rail torn away                               | 22 metres are 72 feet
amen     | count    | compatible  | firefighters at the ravine                                   | 120 v. more than 100
aheli    | count    | discrepancy | helicopters at the ravine                                    | three v. two
agirl    | age      | agree       | age of the youngest victim of 2013                           |
ahang    | duration | discrepancy | how long the girl's grandmother hung in her belt             | two hours v. three hours
afleet   | count    | agree       | coaches of the firm                                          |
afine    | money    | discrepancy | fine for the coach firm                                      | €30,000 v. €13,000
amourn   | duration | agree       | days of mourning in 2013                                     |
bday     | date     | compatible  | day of the crash in the fog                                  | 2 November v. November
bclock   | time     | agree       | when the first two vehicles met in the fog                   |
btoll    | count    | agree       | people killed in the fog                                     |
bhurt    | count    | update      | people hurt in the fog                                       | 38 on the night, 46 the next day
bkm      | measure  | agree       | place of the crash of 2014                                   |
bveh     | count    | discrepancy | vehicles in the pile-up                                      | 23 v. 32
bvis     | measure  | discrepancy | how far one could see in the fog                             | 30 metres v. 50 metres
bboys    | count    | agree       | players on the coach                                         |
bboy     | age      | agree       | age of the player who died                                   |
bload    | measure  | compatible  | oranges on the lorry                                         | 24 tonnes v. more than 20 tonnes
bshut    | duration | discrepancy | how long the road was closed in 2014                         | 14 hours v. 19 hours
bspeed   | rate     | agree       | speed of the lorry                                           |
blimit   | rate     | agree       | speed limit for lorries                                      |
bman     | age      | agree       | age of the lorry driver at the crash                         |
sday     | date     | agree       | day on which the lorry driver was sentenced                  |
bterm    | duration | discrepancy | sentence of the lorry driver                                 | two and a half years v. three and a half
bask     | duration | agree       | sentence that the prosecutor asked for                       |
length   | measure  | agree       | length of the N221                                           |
opened   | date     | agree       | year in which the N221 was opened                            |
dead     | count    | discrepancy | deaths on the N221 in ten years                              | 142 v. 124
cars     | count    | compatible  | vehicles on the N221 in a day                                | 9,400 v. almost 10,000
barrier  | money    | agree       | cost of the new barriers                                     |

== wire-ravine.txt 2013-05-18
Coach plunges into Portuguese ravine, [atoll=9|nine] dead

VALDOURA, Portugal, May 18, 2013 – A coach carrying pensioners to a shrine left a mountain road in northern Portugal [aday=2013-05-18|on Saturday] and fell [adrop=35 m|35 metres] into a ravine, killing [atoll=9|nine people] and injuring most of the others on board, officials said.

The coach, with [aon=44|44 people] in it, went through the guard rail in a left-hand bend at kilometre [akm=47 km|47] of the N221, in the Serra da Alcova, at [aclock=10:25|10.25am]. It rolled over twice and came to rest on its roof in a dry stream bed. [agrave=8|Eight] of the injured were in a critical condition.

"There was luggage in the trees," said Joaquim Seabra, a goatherd, who was the first to reach the wreck. "Hats, mostly."

[amen=120|A hundred and twenty firefighters] and [aheli=3|three helicopters] took part in the rescue, which was over by two in the afternoon, according to the civil protection authority.

The driver, [adriver=52|52], survived with broken ribs. He has told police that the brakes did not answer. The coach, built in [abuilt=1998|1998], belongs to Viagens Amarante, a family firm with [afleet=14|14 coaches], whose owner said that it had passed its last inspection [atest=2013-03-06|on March 6]. The limit in the bend is [alimit=50 km/h|50 kilometres per hour].

The government declared [amourn=2 days|two days] of mourning. The president, who was due to open a book fair, travelled to the village of Fontelo, where [from=19|19 of the passengers] came from.

Survivors spoke of a smell of burning for some minutes before the crash, and of a driver who shouted at them to hold on to the seats. Not all had fastened their belts, a police spokesman said. "They were singing the litany," he added, "and some had stood up for it." Ten ambulances and a bus of the local school took the injured to three hospitals, the farthest of them in Porto, 110 kilometres away.

The N221, [length=86 km|86 kilometres] long, has one of the worst records in the country: [dead=142|142 people] have lost their lives on it in the past ten years, says the road users' association. Its most notorious accident was that of a petrol tanker in 1994.

== fontelo-mensageiro.txt 2013-05-20
[from=19|Nineteen chairs]

By Inês Carvalhal

They had laid the table before they left. In the parish hall of Fontelo there are still 43 plates, 43 glasses and a pot big enough to bathe in, because nobody has had the heart to put them away. The trip was to have ended with kale soup.

Of the 43 who got on with their rosaries, and the man who drove them, [atoll=11|eleven] have died, the last two last night, in the hospital of Valdoura. [from=19|Nineteen] of the company were from our village, and of these we shall bury seven. The youngest of the dead is not from here but was known to everybody: Matilde, [agirl=9|nine], had come for the weekend with her grandmother, Dona Albertina Faria, who is in bed four with a collarbone and a question that nobody answers.

She hung in her belt, head down, for [ahang=2 hours|two hours]. "I could see her shoe," she told her sister. "I talked to the shoe."

What we know of [aday=2013-05-18|Saturday] comes from a box the size of a missal. The tachograph shows that the coach went into the bend at [aspeed=78 km/h|78 kilometres an hour], where [alimit=50 km/h|50] is allowed; that it had stopped twice, once for petrol and once for Dona Rosa's bladder; and that the driver had been at the wheel for [ahours=<4 hours|under four hours], well within the law. He has driven for [ayears=20 years|twenty years] and never so much as scratched a wing, his wife says.

[arail=22 m|Twenty-two metres] of guard rail lie at the bottom with the coach. They date from the opening of the road in [opened=1987|1987], and a child could bend them, says Captain Rui Mesquita of the fire brigade, who climbed down the rope first of [amen=>100|more than a hundred] of his men, brought in from nine brigades.

The owner of the coach firm came up to the parish hall yesterday, without a tie, and stood outside for a quarter of an hour. Nobody went out to him. Then the priest did, and the two of them smoked.

The mayor wants a barrier of concrete. He wanted one in 2006, too. On the tables in the hall somebody has turned the plates over, to keep the dust off.

== daily-clarion.txt -
BRIT PENSIONERS CHEAT DEATH IN RAVINE OF HORROR

A BRITISH couple told last night how they crawled from a coach of corpses after it hurtled [adrop=115 ft|115 feet] off a mountain road in Portugal.

Retired bus conductor Derek Hardcastle, 71, from Halifax, joked that he'd "had worse rides on the 508". Wife Sheila, 69, said: "He fainted, actually."

They were the only foreigners among [aon=44|44 souls] aboard. [atoll=13|Thirteen] are now dead, two of whom died in their sleep in intensive care. The clock on the dashboard had stopped at [aclock=10:52|10.52].

The driver was doing [aspeed=87 km/h|87] in a [alimit=50 km/h|50 zone] – that's kilometres – a source close to the probe said, and may have been on his phone. The [adriver=54|54-year-old] dad of three denies it. His [abuilt=1998|1998] bus "smelled of hot pennies all morning", says Derek, who knows his brakes.

Gran Albertina, 74, dangled upside down for [ahang=3 hours|THREE HOURS] calling the name of little Matilde, [agirl=9|9]. Firemen had to lie to her.

Locals call it the Road of Saints, since there's one on every bend to mark a funeral. Some [dead=142|142] have been added in a decade.

The Hardcastles got to the shrine in the end, by taxi. The fare was 240 euros. Sheila lit [atoll=13|thirteen] candles "and one for the driver, poor sod".

They'll be flying home on Thursday. Derek has asked for an aisle seat.

== brief-firm.txt 2014-03-13
Coach firm fined over ravine deaths

VALDOURA – A court in northern Portugal has fined the coach operator Viagens Amarante [afine=30000 EUR|€30,000] over the accident in which [atoll=13|13 people] died on the N221 [aday=2013-05|in May last year], and barred its owner from the trade for five years.

The linings of the rear brakes were worn down to two millimetres, the court found, though the vehicle had been inspected [atest=2013-03-26|on 26 March]. The examiner had spent four minutes on it. He is to be tried separately.

The driver, [adriver=52|52] at the time, was given a suspended sentence of 18 months. He had been on the road for [ahours=200 min|three hours and 20 minutes] when he came to the bend at [akm=47 km|kilometre 47] and had, in the words of the judge, "prayed instead of changing down". After [ayears=20 years|20 years] in the job he will not drive again, his lawyer said.

Of the [ahurt=31|31 survivors], six still need a wheelchair. They will share 2.1 million euros from the insurer.

Lawyers for the families, who had asked for a fine ten times as high, said that they wouldn't appeal, as most of their clients were over 70 and had "no wish to spend what is left to them in corridors".

The firm has sold nine of its [afleet=14|14 coaches] to pay its lawyers. It carried 60,000 passengers a year.

== live-fog.txt 2014-11-02
N221 pile-up: live

19.05 Reports of a serious accident on the N221 between Valdoura and Penhas. Thick fog up there tonight. Do not travel.

19.20 The fire brigade says a lorry and a coach collided at [bclock=18:40|twenty to seven] and that others drove into them. It sounds like a lot of others.

19.41 It's at [bkm=52 km|kilometre 52], five kilometres above the spot where the pilgrims' coach went down [aday=2013|last year]. A lot of you are asking. No, nobody has gone over the edge this time: the wreck is lying between two walls of rock.

20.10 The coach had [bboys=16|16 handball players] on it, under-18s from Clube Sameiro, coming home from a win (27-21).

20.35 Three dead. 20.50: four.

21.15 Captain Rui Mesquita: "I've got [bveh=23|23 vehicles] here and I can see three of them." He puts the visibility at [bvis=30 m|30 metres].

21.40 The road smells of marmalade, says our reporter. The lorry was carrying [bload=24 t|24 tonnes of oranges] to Salamanca.

22.05 A fifth person has died. [btoll=5|Five dead], then, and [bhurt=38|38 injured], of whom seven seriously.

22.30 Families are asked to come to the sports hall in Valdoura, not to the hospital.

23.10 The lorry's driver, a man of [bman=38|38], is unhurt and is being questioned.

23.55 No hope of opening the road before the morning. Mesquita's crews have 80 people here and will be relieved at two.

== wire-fog.txt 2014-11-03
[btoll=5|Five] killed in Portugal fog pile-up

VALDOURA, Portugal, Nov 3, 2014 – A lorry loaded with [bload=>20 t|more than 20 tonnes] of oranges ploughed into the back of a youth team's coach in dense fog [bday=2014-11-02|on Sunday] evening, setting off a chain of collisions that left [btoll=5|five people] dead and [bhurt=46|46] hurt on one of Portugal's most dangerous roads.

In all, [bveh=32|32 vehicles] were caught up in the pile-up on the N221, which began at [bclock=18:40|6.40pm] in a cutting at [bkm=52 km|kilometre 52], police said. The dead are a [bboy=17|17-year-old] player, the team's masseur and three people in a small car that was pressed under the lorry.

The coach had slowed to a walking pace, its driver told investigators, as he could see no farther than [bvis=50 m|50 metres]. Data from the lorry showed it had been travelling at [bspeed=74 km/h|74 kilometres per hour]. The limit for heavy vehicles there is [blimit=60 km/h|60], and half that in fog.

"We were singing," said Tomás Reis, 16, the goalkeeper, whose left arm was in plaster. "It's stupid, I was telling them off for singing flat, and then there were oranges everywhere."

The road, which is used by [cars=9400|9,400 vehicles] a day, was reopened on Monday after [bshut=14 hours|14 hours]. It runs for [length=86 km|86 kilometres] from the Douro to the Spanish border. In the ten years before the accident of the pensioners [dead=124|124 people] had been killed on it.

[atoll=13|Thirteen people] died in that one, a few bends farther down, [aday=2013-05|in May 2013], when a coach broke through a rail that proved too weak for its weight of 17 tonnes. Since then the state has spent [barrier=6.3 million EUR|6.3 million euros] on barriers, 12 kilometres of them. They end at kilometre 49.

Interior Minister Graça Tavares, who flew in by helicopter as soon as the sky had cleared, called for a ban on heavy lorries between dusk and dawn. Hauliers said at once that it would cost them 20 million euros a year.

The cause of the earlier crash was defective brakes; those of the lorry, a Volvo of 2012, appeared to be in order. Its driver, [bman=38|38], has been released on condition that he doesn't leave the district. He was on his first trip over the pass.

== mesquita-interview.txt -
The man at the top of the rope

Captain Rui Mesquita of the Valdoura fire brigade has led both of the big rescues on the N221. We met him in his kitchen, where he was mending a kite.

Which was worse?
In the ravine I had light. I had [aheli=2|two helicopters], whatever they wrote, because the third was a television's and I'd have shot it down. In the fog I had a whistle.

You counted the vehicles.
Over and over. [bveh=23|Twenty-three]. When I read the other figure I asked who'd counted, and it was somebody who put the motorists' statements in a pile and counted the pile.

The grandmother has become famous.
Dona Albertina hung there for [ahang=2 hours|two hours] and she was the calmest one. She'd ask every man his name. At Christmas I got a pair of socks from her. Everyone who'd been down the rope got a pair.

How deep is it really?
[adrop=35 m|Thirty-five metres]; we lowered a forty-metre rope and had five left. The newspapers took the bottom of the valley, I suppose.

And the boys?
There were [bboys=16|sixteen] on the bus, and I brought out fifteen who could talk. They'd been taught to hold hands in the dark. The other one was [bboy=17|seventeen] and I've a son of that age, so I'd like to leave it there.

You've been in since the road was built?
Since [opened=1987|1987], yes, I was a volunteer of nineteen. The first job I had on it was a cow.

Would you take the coach yourself?
I take the train, as far as it goes.

== slow-lane-blog.txt -
Slow Lane: notes on bad roads

No. 61: the N221

Length: [length=86 km|86 kilometres]. Bends: 311. Roadside saints: I gave up at ninety. When it opened, in [opened=1987|1987], they said it would bring Europe to the mountains, and it did, in the shape of Spanish lorries: [cars=<10000|almost 10,000 vehicles] use it on a working day, and a quarter of them are heavy.

I drove it last week, in both directions, with a camera, a ball of string and my aunt.

Stop one, [akm=47 km|kilometre 47]. The new barrier is a good one. It's concrete, it's a metre high, and it stands where [arail=72 ft|72 feet] of tin stood until a spring morning in [aday=2013-05|May of 2013]. I hung my string over it. My string is 50 metres and it got to the end without touching anything, so I'm with those who say [adrop=53 m|53 metres] of fall. The sign says [alimit=50 km/h|50]. I went round at that and my aunt said a word.

Stop two, [bkm=52 km|kilometre 52]. No barrier. [barrier=6.3 million EUR|Six point three million] doesn't reach that far, and a barrier wouldn't have helped. What would have is a lamp. On that evening there were two fog signs, both of them downhill of the place, both hidden by a fig. A lorry may do [blimit=60 km/h|60] there in fine weather; the one with the oranges did [bspeed=74 km/h|74]. [btoll=5|Five dead], and the road shut for [bshut=19 hours|nineteen hours] while they swept up fruit.

Stop three was lunch. (Kid, 11 euros, superb.)

My marks: surface 7 out of 10, signs 2, drivers 3. There's a chapel at the summit for those who think I'm harsh.

== trial-report.txt 2016-02-17
Lorry driver jailed over deaths in fog

By Beatriz Almendra
Valdoura

The driver of a lorry that ran into a coach full of young sportsmen on the N221 was sent to prison for [bterm=2.5 years|two and a half years] [sday=2016-02-16|yesterday], more than fifteen months after the accident.

Hélder Quintas, who was [bman=38|38] when it happened, listened with his eyes shut. The prosecutor had asked for [bask=4 years|four years]; the defence, for a suspended term. He was found guilty of causing [btoll=5|five deaths] by gross negligence [bday=2014-11-02|on 2 November 2014].

The judge, Teresa Lobato, took an hour and a quarter to read out her reasons. He had driven at [bspeed=74 km/h|74 kilometres an hour] into a bank of fog in which, as a police film shows, one couldn't see anything that was more than [bvis=30 m|30 metres] away. He had been at the wheel since half past eleven in the morning, with one break of 25 minutes. And he had had a warning: a colleague coming the other way had flashed his lights twice. "You told us you took it for a greeting," she said.

Of the [bhurt=46|46 injured], nineteen had joined the case. The parents of the player who died, [bboy=17|17], sat in the front row in the green shirts of Clube Sameiro. His number, 7, will not be given to anyone again. "It's not about years," his father said outside. "He could have had [bask=4 years|four], he could have had one. He looked at us in the end. That I'll take home."

The ruling comes a month after the highest court confirmed the penalty for Viagens Amarante, whose coach killed [atoll=13|13 people] lower down on the same road, and left [ahurt=~30|about 30] others hurt, [agrave=8|eight] of them critically. The company, which no longer exists, had been ordered to pay [afine=13000 EUR|13,000 euros].

Quintas, a father of twins, drove for a company at Olhão, in the far south, which let him go a week after the accident and has since changed its name. It wasn't charged. Its dispatcher told the court that he had asked for the oranges to be in Salamanca by midnight and hadn't given a thought to the weather, "because nobody has fog in the Algarve".

Since then the state has put up lamps at four places and cameras at two. The road's toll in the past year was three.

== evening-digest.txt 2016-02-17
Prison for driver in fog crash

A Portuguese lorry driver who caused a pile-up in which [btoll=5|five people] died [bday=2014-11|in November 2014] was sentenced [sday=2016-02-16|on Tuesday] to [bterm=3.5 years|three and a half years] in jail. The prosecution had demanded [bask=4 years|four].

Hélder Quintas, now 39, crashed into a coach carrying [bboys=16|16 handball players] in the Serra da Alcova. He was driving at [bspeed=74 km/h|74 kilometres an hour]; lorries are limited to [blimit=60 km/h|60] on that stretch. The road was blocked for [bshut=14 hours|14 hours].

His lawyer, Nuno Barreiros, said he would appeal. "A man makes a mistake of four seconds," he said, "and is expected to explain it for the rest of his life." He asked the court to consider that the fog signs had been out of order for 16 days, that his client had no previous convictions in 15 years behind the wheel, and that he had pulled two boys out of the burning rear of the coach before the firemen arrived.

The N221 is known to motorists as the Road of Saints. In [aday=2013-05|May 2013] a coach fell from it and [atoll=13|13] lost their lives, after which [amourn=2 days|two days] of national mourning were observed. A fire in a petrol tanker once killed six there. New barriers, for [barrier=6.3 million EUR|€6.3m], were completed last summer.
