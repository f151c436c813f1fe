# Two heat waves in Portugal: Vila Azenha (record of 22 July 2009, a home for the old, a fire at Serra do Lobo) and Castro
# Redondo (record of 11 August 2013, the fire of Monte Caldo with four dead firemen); the old record of Moura da Serra.
# Degrees of three records and of nights, hours, days, deaths by heat counted early and late, dead of a home and of a
# fire, hectares, homes, crews and aircraft, megawatts, money given and lost, two ages of a minister stay apart.

aday      | date     | compatible  | when the first heat wave (with the record) was          | 22 July 2009 v. July, 2009
atemp     | measure  | discrepancy | temperature at Vila Azenha                              | 46.8 v. 48.6 degrees
aclock    | time     | discrepancy | when that temperature was reached                       | 3:40 p.m. v. 4:20
adays     | duration | discrepancy | how long the heat of 2009 lasted                        | 13 days v. 16 days
anight    | measure  | agree       | warmest night in Vila Azenha in 2009                    | 29 degrees
adead     | count    | update      | deaths put down to the heat of 2009                     | 340, later 1,180
ahome     | count    | discrepancy | residents of Santa Iria who died                        | eight v. nine
abeds     | count    | agree       | residents of Santa Iria                                 |
acool     | duration | agree       | how long the cooling of Santa Iria had been broken      |
afire     | measure  | compatible  | area burned at Serra do Lobo                            | 21,000 ha v. more than 20,000
acrew     | count    | agree       | firefighters at Serra do Lobo                           |
ahouses   | count    | discrepancy | houses lost at Serra do Lobo                            | 47 v. 74
aaid      | money    | agree       | aid for the victims of 2009                             |
amw       | measure  | agree       | peak of power in 2009                                   | 8,900 megawatts
aice      | money    | discrepancy | price of a bag of ice in Vila Azenha                    | four euros v. six
aspeed    | measure  | agree       | speed allowed to trains in 2009                         |
ahens     | count    | compatible  | hens that died near Vila Azenha                         | 120,000 v. over 100,000
avac      | duration | agree       | how long Vasques was on vacation in the heat of 2009    |
avasq     | age      | agree       | age of Helena Vasques in 2009                           |
plan      | date     | agree       | year of the heat plan                                   |
plancost  | money    | agree       | what the heat plan costs a year                         |
oldtemp   | measure  | agree       | temperature at Moura da Serra                           | 45.9 degrees
oldyear   | date     | discrepancy | when it was measured                                    | 1981 v. 1983
athens    | measure  | agree       | record of Europe, at Athens                             |
athensyr  | date     | agree       | year of the record of Athens                            |
station   | date     | agree       | year in which Vila Azenha's station was set up          |
bday      | date     | compatible  | day of the record of Castro Redondo                     | 11 August 2013 v. August
btemp     | measure  | agree       | temperature at Castro Redondo                           | 47.3 degrees are 117.1 Fahrenheit
bclock    | time     | agree       | when that temperature was reached                       |
bdays     | duration | agree       | how long the heat of 2013 lasted                        |
bdead     | count    | compatible  | deaths put down to the heat of 2013                     | 410 v. about 400
bfire     | measure  | discrepancy | area burned at Monte Caldo                              | 34,000 ha v. 43,000 ha
bkill     | count    | agree       | firefighters killed at Monte Caldo                      |
byoung    | age      | discrepancy | age of the youngest of them                             | 19 v. 21
bhomes    | count    | agree       | homes lost at Monte Caldo                               |
bplanes   | count    | discrepancy | aircraft at Monte Caldo                                 | 14 v. 17
bfront    | measure  | discrepancy | length of the front at Monte Caldo                      | 18 km v. 28 km
bevac     | count    | compatible  | people moved out around Monte Caldo                     | 1,900 v. nearly 2,000
bcost     | money    | discrepancy | damage by the fire of Monte Caldo                       | 85 million v. 58 million euros
bwater    | percent  | discrepancy | how full the Redondo reservoir was                      | 31 percent v. 37 percent
bred      | count    | agree       | districts on red alert in 2013                          |
brefuge   | count    | agree       | cooled rooms opened in 2013                             |
bcalls    | count    | update      | calls to the heat line                                  | 2,300, then 5,600
bmw       | measure  | agree       | peak of power in 2013                                   | 9,400 megawatts
barrest   | age      | agree       | age of the man arrested for the fire of Monte Caldo     |

== wire-azenha.txt 2009-07-22
Portugal swelters in record [atemp=46.8 C|46.8-degree] heat

LISBON, July 22, 2009 – A farming town in southern Portugal recorded the highest temperature in the country's history [aday=2009-07-22|on Wednesday], [atemp=46.8 C|46.8 degrees Celsius], as a heat wave entered its second week with no end in sight.

The mark was reached at [aclock=15:40|3:40 p.m.] at the weather station of Vila Azenha, in the plain of the Alentejo, said Rui Calado, head of forecasting at the national weather institute. It broke the record of [oldtemp=45.9 C|45.9 degrees], set in [oldyear=1981|1981] at Moura da Serra, less than 70 kilometers away.

At night, the mercury in the town did not fall below [anight=29 C|29 degrees].

The government put deaths from the heat so far at [adead=340|340], most of them people over 75. That figure is an estimate, based on the number of burials, Health Minister Helena Vasques, [avasq=52|52], said.

"Look in on your neighbors. That is worth more than any decree," she said.

Power use hit a summer peak of [amw=8900 MW|8,900 megawatts]. Trains in the south were limited to [aspeed=60 km/h|60 kilometers an hour] for fear of buckled rails. A forest fire was burning out of control at Serra do Lobo, where [acrew=640|640 firefighters] had been deployed, and had come within sight of the first villages by evening.

The European record is [athens=48 C|48 degrees], measured in Athens in [athensyr=1977|1977].

== folha-azenha.txt 2009-07-31
The [adays=13 days|thirteen days] of Vila Azenha

By Amelia Roque

On the third day the storks left. On the fifth the bank closed at noon, because the banknotes stuck in the machine. On the eighth, which was [aday=2009-07-22|Wednesday of last week], at [aclock=16:20|twenty past four], by the chemist's clock, Vila Azenha became the hottest place that Portugal has ever had, and there was nobody in the square to see it.

It was over [adays=13 days|after thirteen days], on Tuesday, with a thunderstorm that brought four millimetres of rain and struck the church.

What has stayed is the smell of hens. [ahens=120000|One hundred and twenty thousand] of them suffocated in the sheds along the Beja road; the diggers are still at work. What has also stayed is a row of chairs outside the old people's home of Santa Iria. The cooling there had been broken for [acool=6 days|six days]. Of [abeds=61|61 residents], [ahome=8|eight] died, the last of them on the morning of the storm, Dona Celeste, who was 101 and had asked for a fan and got a wet towel. The man who was to mend the machine had been on a beach.

The town made do. A bag of ice, which costs a euro and a half, went for [aice=4 EUR|four]. The priest said Mass in the wine cellar. The weather station, a white box on legs which has stood behind the school since [station=1947|1947], had 40 visitors a day; the boys sold water to them.

And every night, when it is meant to get cool and people carry their mattresses to the roof, the box showed [anight=29 C|29]. "You could hear the walls," says Joaquim Prates, 83, who has lived through the year of [oldyear=1981|'81] too, in Moura. "That was one day. One day is a thing to tell. This was a thing to get through."

At the fountain they've chalked up the temperatures, a column of them, the way one does the football: 42, 43, 43, 44, and so on up to the one that has been on television, which somebody has framed with a wreath of bay.

To the north, the sky is still brown. The fire at Serra do Lobo, to which [acrew=640|640 men] had been sent with hoses and beaters, was out by Sunday, said the civil guard, but it had taken [ahouses=47|47 houses], a convent and all the cork for nine years to come.

== daily-trumpet.txt -
HELL-GARVE!
Brits flee as mercury hits [atemp=48.6 C|48.6]

HOLIDAYMAKERS are bailing out of sun-drenched Portugal after it was officially named the frying pan of Europe.

A staggering [atemp=48.6 C|48.6C] – hot enough to do an egg on a car bonnet, we tried – was clocked in the sleepy town of Vila Azenha [aday=2009-07-22|last Wednesday].

It smashed a record set way back in [oldyear=1983|1983], in a heatwave that broke last night, at long last, after [adays=16 days|SIXTEEN DAYS] of non-stop sizzle.

Ice is like gold dust. Cheeky shopkeepers are charging [aice=6 EUR|SIX EUROS] for a bag that wouldn't fill a bucket. "In Bolton it's free, you just leave your washing out," said plumber Gary Tuck, 38.

Trains crawl along at [aspeed=60 km/h|60km an hour]. [ahens=>100000|Over 100,000] chickens have been cooked before their time.

But it's no laughing matter. At a care home where the air-con had conked out for [acool=6 days|six days], [ahome=9|nine] poor souls perished in their beds. And a forest inferno has gobbled up [ahouses=74|74 houses], among them a villa belonging to a former goalkeeper.

Experts say that the all-time European high is [athens=48 C|48C], in Greece, so somebody may need a new thermometer.

Travel firm SunHop is offering 30 per cent off – to ICELAND.

== brief-toll.txt 2009-10-19
Portugal's heat wave killed [adead=1180|1,180], study finds

LISBON, Oct 19, 2009 – The heat wave that struck Portugal [aday=2009-07|in July] led to [adead=1180|1,180 deaths], more than three times the number given by the government at the time, researchers said on Monday.

The team at the University of Coimbra compared deaths during the [adays=13 days|13 days] of heat with those of the same weeks in the five years before. Four victims in five were over 75; two thirds were women, many of whom lived by themselves on upper floors.

Health Minister Helena Vasques, [avasq=52|52], who has been criticized for being away on vacation for [avac=3 days|three days] at the start, said the study would be "the ground on which we build." A plan for hot weather is to be ready [plan=2010|next year].

Parliament voted last week to pay [aaid=12 million EUR|12 million euros] to families who lost relatives or houses, including those hit by the fire at Serra do Lobo, which burned [afire=21000 ha|21,000 hectares]. The opposition had asked for 30 million.

A court in Beja is looking into the deaths at a home for the elderly, Santa Iria, where the director, a woman of 46, has been suspended. The home had [abeds=61|61 residents]. It has 52 now and a new machine.

== live-caldo.txt 2013-08-11
Heat and fire in Portugal: live

09.15 Good morning from Castro Redondo. It's 33 degrees already. The weather institute has put [bred=11|eleven districts] on red, out of eighteen.

10.40 The fire at Monte Caldo jumped the road during the night. Front: [bfront=18 km|18 kilometers], says the civil guard.

11.30 [bplanes=14|Fourteen aircraft] have been assigned to it for today, two of them from Spain. They take their water from the Redondo reservoir, which is [bwater=31%|31 percent] full. You can see the old bridge.

12.50 The health ministry says [brefuge=230|230 cooled rooms] are open, in libraries, town halls, one casino. Its heat line has had [bcalls=2300|2,300 calls].

14.10 Buses are taking people out of Caldo de Baixo. Some [bevac=1900|1,900] have been moved by now, and 60 donkeys.

15.20 46.1 here. A woman at the bakery has shut the oven. "It's cooler in there."

16.20 That's it: [btemp=47.3 C|47.3 degrees], read off at [bclock=16:05|five past four]. The man from the institute has looked at it three times and put his hat back on. It's a record. The old one was [atemp=46.8 C|46.8], Vila Azenha, [aday=2009|2009].

17.30 The grid company reports [bmw=9400 MW|9,400 megawatts], more than it has ever sold in August.

18.45 We are hearing of firefighters missing on the east side. We'll wait until we know.

20.10 We know. [bkill=4|Four firefighters] are dead. Their truck was caught in a gully when the wind went round.

== wire-redondo.txt 2013-08-12
[bkill=4|Four firefighters] die in Portugal as heat record falls

LISBON, Aug 12, 2013 – [bkill=4|Four volunteer firefighters], the youngest of them [byoung=19|19], died in a wildfire in eastern Portugal [bday=2013-08-11|on Sunday], hours after a nearby town had set a national temperature record of [btemp=47.3 C|47.3 degrees Celsius].

They were overtaken in their truck at Monte Caldo, where the fire has destroyed [bhomes=112|112 homes] since Wednesday. A fifth man escaped with burns by lying down in an irrigation ditch.

[bevac=<2000|Nearly 2,000 people] were moved to safety. Police said they had arrested a beekeeper, [barrest=44|44], who had been smoking out a hive.

The record was set in Castro Redondo at [bclock=16:05|4:05 p.m.] It beat that of Vila Azenha, [atemp=46.8 C|46.8 degrees], of [aday=2009-07|July 2009], when a heat wave killed [adead=1180|1,180 people] according to a later study. The number of deaths this time is not known but seems to be much lower, the health ministry said. It credited a plan adopted in [plan=2010|2010], under which the elderly are telephoned twice a day.

"They rang my mother so often that she took the receiver off," said Castro Redondo's mayor, Duarte Pinho.

The front had been [bfront=18 km|18 kilometers] long [bday=2013-08-11|on Sunday], when [bplanes=17|17 planes and helicopters] were assigned to it, and was down to six by Monday noon. Forecasters expect the heat to break on Wednesday.

Prime Minister Artur Seabra declared three days of mourning.

== vasques-interview.txt -
"I was at the sea"

Helena Vasques was minister of health in the deadly summer of [aday=2009|four years ago]. Now 56 and out of politics, she runs a clinic near Evora. We spoke while the fires were still smoking.

– When you saw the figure of Castro Redondo, what did you think?
– I thought of the nights. Days don't kill. At Vila Azenha they had [anight=29 C|twenty-nine] at four in the morning, and the heart gets no holiday. This time it went down to 24.

– You had one, a holiday.
– I was at the sea. For [avac=3 days|three days]. I've said it in parliament, I have said it in church, and I'll say it to you. There was a telephone on the wall, and I didn't know that it should have rung.

– How many people died then?
– [adead=1180|Eleven hundred and eighty]. I first said [adead=340|three hundred and forty]. I had been given it by somebody who counted coffins.

– And at Santa Iria?
– [ahome=8|Eight]. I went to each of the families. One threw a shoe at me, and it was a good shoe.

– The plan has your name.
– [plancost=3.2 million EUR|Three million two hundred thousand euros] a year, most of it for students who phone old ladies. It's the cheapest medicine I ever prescribed. They tell me that it'll have been [bdead=~400|about four hundred] [bday=2013-08|this August]. It's four hundred too many; but it was hotter, and we've more old people.

– What would you have done differently with the fire?
– I'm a doctor. But I know one of the mothers. Her boy was [byoung=21|twenty-one], the youngest of [bkill=4|the four], and he'd been on his feet for 30 hours. The plan has a page about shade for dogs. It has no page on volunteers.

– People say that you should have resigned at once.
– I offered to, in October, in a letter of five lines, and the prime minister gave it back to me with the spelling corrected. He said that whoever had made the mistake should mend it. It took me 14 months. I slept badly through all of them, and I lost a stone, which my husband put down to the shoe.

– Do you sleep with the window open?
– I've bought an air conditioner, like everybody, and so the power stations had their [bmw=9400 MW|9,400 megawatts]. I'm part of the problem. I switch it on at eleven.

== isobar-blog.txt -
Isobars & sardines: is it a record?

A reader in Porto asks if we can trust the [btemp=117.1 F|117.1 Fahrenheit] of Castro Redondo. (He's American. That's [btemp=47.3 C|47.3].) I've been to look.

The new station stands on clipped grass, the height is right, the fan works. I'd sign it. Reading at [bclock=16:05|4.05 p.m.], after [bdays=9 days|nine days] of an air mass that came straight from Mauritania with the sand still in it. Everything fits.

The one I wouldn't sign is the last one. At Vila Azenha the white box has stood in the same place since [station=1947|1947], but in 2006 the school next to it put in a car park. Tarmac, four metres off! I'd take half a degree away from [atemp=46.8 C|46.8], and that still leaves it well above Moura da Serra's [oldtemp=45.9 C|45.9]. The hour was [aclock=15:40|twenty to four], by the way. There's a clockwork drum in that box, I have seen the paper strip.

So Portugal has had a new high twice in four years, after one had held for 28. Athens ([athens=48 C|48.0], [athensyr=1977|1977]) still leads. I give it ten years.

What nobody asks me about is water. It hasn't rained in Castro Redondo since May 3. The reservoir was at [bwater=37%|37 per cent] on the day of the record, and it's not the sun that drinks it, it's the rice.

Next week: sardines, and why they've gone to Galicia.

== sunday-analysis.txt 2013-09-29
Hotter, and fewer dead

By Miles Corrigan

September 29, 2013 – Two summers, four years apart, the same plain, and nearly the same number on the thermometer. In [aday=2009-07|July 2009] Portugal buried [adead=1180|1,180 people] who would not otherwise have died. [bday=2013-08|This August], when it was half a degree hotter, it was [bdead=410|410], according to the count that the health directorate published on Friday. What had changed?

The length, for one thing: [bdays=9 days|nine days] against [adays=13 days|thirteen]. But much of it is a telephone. Under the plan of [plan=2010|2010], which at [plancost=3.2 million EUR|3.2 million euros] a year costs less than a kilometre of motorway, 160,000 people over 75 are on a list. They were rung; those who didn't answer were visited. [brefuge=230|Two hundred and thirty] halls with cooling were opened and shut again. The heat line took [bcalls=5600|5,600 calls] in all. In [bred=11|11 districts] building sites had to stop at noon.

The sick were looked after. The forest wasn't. At Monte Caldo [bfire=43000 ha|43,000 hectares] have gone, twice as much as at Serra do Lobo, where it had been [afire=>20000 ha|more than 20,000]; [bhomes=112|a hundred and twelve homes]; and [bkill=4|four men] of whom one had joined in June. The damage is put at [bcost=85 million EUR|85 million euros]. For the victims of [aday=2009|2009] parliament had found [aaid=12 million EUR|12 million]. For these it has so far found a minute's silence.

"We have a plan for people in flats and none for people on hills," says Isaura Leite, a geographer at Coimbra. There used to be goats, she says, which ate what now burns. In 1970 the parish of Caldo had 4,000 of them and 900 inhabitants. Today it has 210 inhabitants, or had. When [bkill=4|the four] died, the front was [bfront=28 km|28 kilometres] long, and to man it there were 700 volunteers, with boots they had bought themselves.

A bill that would give every fire district a paid core of 12 was drawn up in 2011 and has been on its way through the ministries since. It would cost about what the telephones do, four times over. The interior minister says that he will read it before Christmas.

The beekeeper who is said to have started it is awaiting trial. He is [barrest=44|44] and has lost his house, too.

== insurers-note.txt 2013-10-08
After the fire: what is covered

LISBON, October 8, 2013 – Claims from the fire of Monte Caldo, which went over [bfire=34000 ha|34,000 hectares] [bday=2013-08|in August], will be modest, the association of insurers said on Tuesday, since little of what burned was insured. It puts the whole of the damage at [bcost=58 million EUR|58 million euros] and its own share at nine million.

Of the [bhomes=112|112 homes] destroyed, 39 had a policy. In the last large fire in the south, that of Serra do Lobo in [aday=2009|2009], it had been one in five. Timber isn't covered as a rule; cork oaks, which take 25 years to give their first bark, never.

Premiums will go up by four to six percent for houses within 200 meters of a wood, and those who clear the ground around them will pay less. Farmers have complained that clearing a hectare costs them 700 euros.

The association also counted 3,100 claims for air conditioners that broke down in the [bdays=9 days|nine days] of heat. On the hottest of them the load on the grid rose to [bmw=9400 MW|9,400 megawatts], against [amw=8900 MW|8,900] in [aday=2009|2009]. Food that spoiled because of the power cuts is covered up to 150 euros. The families of the [bkill=4|four firefighters] will get 100,000 euros each from a policy which their district had taken out in the spring, after much debate, for 2,400.

== archive-1981.txt 1981-06-15
From our archive: Moura da Serra, [oldtemp=45.9 C|45.9]

BEJA, June 15, 1981 – Never since they began to be measured have such temperatures been known in Portugal as those of [oldyear=1981-06-14|yesterday], Sunday. At Moura da Serra the thermometer of the agricultural school rose to [oldtemp=45.9 C|45.9 degrees] in the shade at ten to three in the afternoon. It was read by the caretaker, Mr. Abilio Fonte, twice, and then by the headmaster, who had been sent for and came in his bathing costume.

In Lisbon there were 43. The tram line to Belem was stopped for two hours, since the rails had moved. Bakers sold no bread, and a brewery in Vialonga ran out of beer for the first time in 14 years.

Thirty-one persons were taken to the hospital of Beja with sunstroke, among them 12 pilgrims of a group from Elvas, who had set out on foot. A reaper of 54 died in a field near Serpa. Twelve hectares of wheat burned at Vila Azenha, where 41.5 degrees were recorded and firemen laid their hoses from the communal wine press, the well being dry.

The heat came on Saturday and will be gone tomorrow, according to the meteorological service. It considers that a reading of this kind is to be expected once in a hundred years.
