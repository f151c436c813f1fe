# Two winters in Calder Bay, Wisconsin: the blizzard of 12 December 2010 (cars stuck on Shore Drive) and the cold snap of 22
# January 2013 (mains, pipes, a warehouse fire in ice), with White Thursday of 1936 behind both. Snow of the storm and of the record, low and
# wind chill, hours of snow / closing / stuck / below zero, cars stuck and towed, dead and dead by shovelling, plows owned and at work,
# budget, overtime and fine, beds and sleepers, school days of the two, outages of power and of water, drifts, two records stay apart.

aday      | date     | compatible  | day on which the blizzard began                             | 12 December 2010 v. December v. 2010
asnow     | measure  | compatible  | snow that fell in the blizzard                              | 23.4 inches v. nearly two feet
alast     | duration | discrepancy | how long it snowed                                          | 31 hours v. 21
agust     | measure  | agree       | strongest gust of the blizzard                              | 62 mph are 100 km/h
acars     | count    | discrepancy | cars stuck on Shore Drive                                   | 540 v. 450
aclose    | time     | discrepancy | when Shore Drive was closed                                 | 7:50 p.m. v. 7:15
astuck    | duration | agree       | how long the last of the drivers were stuck                 | 12 hours are half a day
atoll     | count    | update      | people killed by the blizzard                               | five, then eight
ashovel   | count    | discrepancy | dead of the blizzard who had been shovelling snow           | three v. four
aflights  | count    | compatible  | flights cancelled in the blizzard                           | 310 v. more than 300
apower    | count    | discrepancy | households without power in the blizzard                    | 61,000 v. 16,000
adrift    | measure  | discrepancy | height of the drifts on Shore Drive                         | nine feet v. 12
aplows    | count    | agree       | plows that the city owned in 2010                           |
aidle     | count    | agree       | plows that were out of order in 2010                        |
aover     | money    | discrepancy | overtime paid after the blizzard                            | $2.9 million v. $3.9 million
abudget   | money    | agree       | snow budget of the city in 2010                             |
asalt     | measure  | agree       | salt spread in the blizzard                                 |
aschool   | duration | discrepancy | how long the schools were shut in 2010                      | two days v. three
abus      | count    | agree       | passengers of the bus stuck on Shore Drive                  |
ababy     | measure  | agree       | weight of the baby born in the fire truck                   | 7 pounds 2 ounces are 3.2 kg
amayor    | age      | agree       | age of Mayor Patricia Kolb in December 2010                 |
pop       | count    | compatible  | inhabitants of Calder Bay                                   | 212,000 v. about 210,000
bday      | date     | compatible  | day of the record cold                                      | 22 January 2013 v. January
blow      | measure  | agree       | lowest temperature of the cold snap                         | 24 below zero F are minus 31 C
bold      | measure  | agree       | lowest temperature before that                              |
bchill    | measure  | discrepancy | wind chill in the cold snap                                 | 47 below v. 41 below
bbelow    | duration | agree       | how long it stayed below zero                               | 63 hours
btoll     | count    | agree       | people killed by the cold                                   |
bman      | age      | discrepancy | age of Leonard Osk                                          | 61 v. 67
bbreaks   | count    | discrepancy | water mains that broke                                      | 77 v. 71
bwater    | count    | agree       | households without water                                    |
bbeds     | count    | agree       | beds in the city's shelters                                 |
bslept    | count    | compatible  | people who slept in the shelters                            | 620 v. more than 600
bwarm     | count    | agree       | warming centers                                             |
bfrost    | count    | update      | people treated for frostbite                                | 38, then 52
bpupils   | count    | compatible  | pupils kept at home in 2013                                 | 48,000 v. nearly 50,000
bbooks    | count    | discrepancy | books soaked in the library                                 | 40,000 v. 14,000
bfire     | count    | agree       | firefighters at the warehouse                               |
bload     | measure  | agree       | record demand for electricity                               |
old       | date     | discrepancy | year of White Thursday                                      | 1936 v. 1938
oldsnow   | measure  | agree       | snow of White Thursday                                      |
oldtoll   | count    | agree       | people killed by White Thursday                             |
atrap     | count    | agree       | people stuck in their cars on Shore Drive                   |

== live-december-12.txt 2010-12-12
Blizzard in Calder Bay: hour by hour

6:10 a.m. It has begun. The first flakes fell at 5:35, says the Weather Service at the airport. A blizzard warning is up until Monday noon.

11:30 All flights are off from one o'clock on. The airport counts [aflights=310|310 cancellations] through tomorrow night.

2:15 p.m. Bears fans: the buses to Chicago never left.

4:40 The city has put out everything it's got, says Streets Commissioner Al Dombeck: of [aplows=186|186 plows], 146 are rolling. The other [aidle=40|40] are in the shop.

6:30 Gust of [agust=62 mph|62 miles an hour] at the harbor light. You can't see the harbor light.

7:25 Trouble on Shore Drive. A city bus has jackknifed at the Fullmer curve, with [abus=44|44 people] on it, and traffic's backing up behind it.

8:05 Shore Drive is closed. The order was given at [aclose=19:50|7:50], the mayor's office says. Please tell us if you're in it.

9:20 You've told us. 212 texts so far, from people who are in their cars with the lake coming over the wall. Keep the tailpipe clear. Crack a window.

11:45 Power is out in [apower=61000|61,000 homes]. Crews have been called back until the wind drops.

12:30 a.m. No school on Monday. It won't surprise you to learn that the record, [oldsnow=27.1 in|27.1 inches] on White Thursday in [old=1936|1936], is in reach.

== wire-december-13.txt 2010-12-13
Blizzard buries Wisconsin city, strands [atrap=hundreds|hundreds] in cars

CALDER BAY, Wis., Dec 13, 2010 – A blizzard that roared off Lake Michigan [aday=2010-12-12|on Sunday] dropped [asnow=23.4 in|23.4 inches] of snow on Calder Bay, killed at least [atoll=5|five people] and trapped [atrap=hundreds|hundreds of drivers] overnight on the road that runs along the city's waterfront.

Firefighters on snowmobiles were still taking people out of cars on Shore Drive at daybreak on Monday. Some had been there for [astuck=12 h|12 hours]. In all, [acars=540|540 vehicles] were stuck, among them a bus with [abus=44|44 passengers], officials said, and drifts around them had grown to [adrift=9 ft|nine feet].

"I wrote my wife a letter on the back of a parking ticket," said Emil Sokol, 49, a baker.

Mayor Patricia Kolb, [amayor=52|52], defended the decision to keep the road open into the evening. If it had been shut at rush hour, she said, thousands would have been caught in side streets where no one could have reached them. It was closed at [aclose=19:15|7:15 p.m.], an hour and ten minutes after the first accident.

[ashovel=3|Three of the dead] had collapsed while shoveling. A man of 24 was found under a porch roof and a woman of 80 in a garden, a few steps from her door. The storm, which brought gusts of [agust=62 mph|62 mph], lasted for [alast=31 h|31 hours], and for a time snow fell at three inches an hour.

[aflights=>300|More than 300 flights] were canceled, along with two Amtrak trains. Forecasters said that the city had been unlucky. The wind had blown for most of the day along the whole length of the lake, which is still warm at this time of the year, and had wrung its moisture out over a strip of land 15 miles wide. Kenosha had six inches. In Sturgeon Bay people played golf.

On Shore Drive, which carries 70,000 vehicles on a weekday, waves broke across the seawall and froze on hoods and door handles. Rescuers used hammers. They went from car to car with blankets, a list and a can of orange paint, marking the roofs of those that were empty. The oldest person whom they led away was 91, the youngest eight weeks.

Governor Jim Doyle called out the National Guard, which has 22 vehicles that are able to move in such conditions.

Calder Bay, a city of [pop=212000|212,000], prides itself on its snow removal. Its worst storm remains White Thursday, in [old=1936|1936], when [oldtoll=34|34] died. A mayor lost his job over that one, the local paper noted on its website.

Temperatures were to stay below freezing all week.

== lakeshore-herald-december-16.txt 2010-12-16
Born at the Fullmer curve

By Theresa Mackey

Her name will be Stella, for the star that her mother couldn't see. She weighs [ababy=7 lb 2 oz|seven pounds two ounces]. Under "place of birth" the clerk at St. Luke's has written: Engine 9.

Marisol Vega was on her way there when the bus ahead of her swung across both lanes. That was [aday=2010-12-12|on Sunday] at about six. By ten the snow was at the mirrors, and she knocked on the window of the car to her left. In it sat a retired shop teacher, who had once delivered a calf.

Her neighbors for the night were [acars=540|540 cars] and trucks, by the city's list. They were towed to the ballpark, where each got a number. On Wednesday a line of people walked about there with shovels and key fobs, pressing, and listening. "That's me!" a woman shouted, at a hill of snow that had chirped.

The mother says that what she remembers is the quiet. The engine had to be turned off every ten minutes, so that they shouldn't be gassed, and then there was no sound at all but the retired shop teacher, Orville Dunn, who was reading to her from the only thing in his glove compartment, the owner's manual of a Buick. "He did it with expression," she says. A little before four there was a knock, and a face with icicles in the mustache, and 16 men of Engine 9 and two other companies carried her along the top of the seawall in a toboggan.

It was shut too late, everyone says. When gates came down at the southern end, at [aclose=19:50|ten minutes to eight], no one had told the northern one, and cars kept coming in till nearly nine.

[atoll=8|Eight people] have died. The last to be found was Harold Wirth, 71, on Tuesday; he's the [ashovel=4|fourth] whose heart gave out over a shovel. Some [apower=16000|16,000 households] had no power on Sunday night and 900 have none yet.

Dombeck, the streets commissioner, has gone through [asalt=11000 tons|11,000 tons] of salt, which did no good at such a temperature. Schools, which were shut for [aschool=2 days|two days], opened yesterday.

It was snow on a scale that Calder Bay had known once before, if you ask at the Lakeview Home. "On White Thursday we went out by the upstairs window," says Ida Kranz, 93. "And there were no cars to be stuck in, so people just died in the street."

== brief-costs.txt 2011-01-19
December blizzard cost Calder Bay dearly

CALDER BAY, Wis. – The city spent [aover=$2.9 million|$2.9 million] on overtime for clearing the snow of [aday=2010-12-12|December 12] and 13, Mayor Patricia Kolb told the council on Tuesday, more than in the whole of the winter before.

The bill takes the Streets Department to $10.2 million for the season, against a budget of [abudget=$9.4 million|$9.4 million], with two months of winter left. Kolb asked for a further $3 million. Part of the extra money would go to repairs: [aidle=40|40] of the department's [aplows=186|186 plows] couldn't be used on the night of the storm, which left [asnow=23.4 in|23.4 inches] of snow and [atoll=8|eight people] dead.

Alderman Ray Thibodeau moved that the owners of the [acars=450|450 cars] that had been stuck on Shore Drive should get back the $130 which they were charged for towing. The motion passed, 11 to four. He also wants an outside inquiry. Three lawsuits have been filed.

The mayor said that gates and electronic signs would be put up at six entrances to the road, at $65,000 each, and that in future she alone would give the order.

The council observed a minute of silence. A motion to fine residents who reserve shoveled parking spaces with kitchen chairs was withdrawn amid laughter.

== dig-out-blog.txt -
I live in number 318

That's what it says on my windshield, in yellow crayon: 318. It was the three hundred and eighteenth car they pulled out and I'm keeping it on.

Stuff I noticed while sitting on Shore Drive for [astuck=12 h|half a day] with a dog, a poinsettia and a third of a tank:

* Drifts don't come at you, they come up. By three in the morning there was a wall on the lake side. The fireman who got me out had a pole, and he said [adrift=12 ft|twelve feet]. My Honda is five.

* They tell you it snowed for [alast=21 h|twenty-one hours]. I'd like to see who was counting. I went in on [aday=2010-12-12|Sunday] for milk.

* Dogs don't mind.

* The guy behind me, from Kenosha, had forty frozen pizzas in the trunk, and there isn't a way to eat a frozen pizza in a car. We tried it on the engine block. Don't.

* Everybody was nice until the bathroom question came up. Then everybody was extremely nice.

* Nobody from the city called, texted or honked. The radio said that the mayor was in "the situation room". Lady, I was in the situation.

We got [asnow=<2 ft|nearly two feet]. Grandpa says that's nothing and that in [old=1938|1938], on White Thursday, it was [oldsnow=27.1 in|27.1 inches] and he walked to work on top of the streetcars. He was seven.

== wire-january-22.txt 2013-01-22
Record cold grips Upper Midwest, [btoll=4|four] die in Calder Bay

CALDER BAY, Wis., Jan 22, 2013 – The temperature fell to [blow=-24 F|24 degrees below zero] in Calder Bay [bday=2013-01-22|on Tuesday], the lowest ever measured in the city, bursting water mains, keeping [bpupils=48000|48,000 pupils] at home and killing [btoll=4|four people], officials said.

The old record, of [bold=-21 F|21 below], had stood since 1951. With a wind from the northwest it felt like [bchill=-47 F|minus 47], said Dave Pruss of the National Weather Service, "and at that point your face isn't yours any more."

Two of the victims were found outdoors; one of these was Leonard Osk, [bman=61|61], a former organ tuner who lived in a tent beneath the Fourth Street bridge. A couple in their eighties died of fumes from a charcoal grill that they had lit in the kitchen. Doctors treated [bfrost=38|38 people] for frostbite.

In all, [bbreaks=77|77 mains] broke. [bwater=2800|About 2,800 homes] had no water. The city's shelters, which have [bbeds=480|480 beds], took in [bslept=620|620 people], and [bwarm=14|14 warming centers] stayed open through the night in libraries, churches and, for the first time, city buses parked with their engines running.

Wisconsin Lakes Power reported a demand of [bload=3110 MW|3,110 megawatts], the highest ever in a winter, and asked customers to put off their laundry. No one lost power for more than 20 minutes.

Nobody was stuck on the road, either. Drivers recalled [aday=2010-12|December 2010], when [atrap=hundreds|hundreds] were trapped in a blizzard on Shore Drive and [atoll=8|eight people] died in the city. The mayor at the time, Patricia Kolb, was voted out four months later.

The cold came from the Canadian Arctic, from where a lobe of air that as a rule keeps to the pole had slipped south over the weekend. It will stay until Thursday, the Weather Service said. Across seven states at least 11 further deaths were attributed to it, most of them in traffic.

It was warmer in Anchorage, by 51 degrees. In Duluth, a brewery closed because its beer had frozen in the trucks.

== lakeshore-herald-january-25.txt 2013-01-25
The house that the firemen built

By Theresa Mackey

You should go and see it while it lasts. At Canal and Third, where the Zeller warehouse used to be, there's a palace of ice, five stories tall, yellow where the hoses drew on the river, with a ladder sticking out that will not come home until April.

It took [bfire=110|110 firefighters] and the better part of three shifts. The alarm came [bday=2013-01-22|on Tuesday] at 2:12 a.m.; at 2:30 the first hydrant was found frozen, at 2:34 the second. Captain Joe Rudzik's coat stood up by itself when he got out of it. [bfrost=52|Fifty-two people] have now been treated for frostbite in the city, and nine of them wear a badge.

And that was the fire. The water was worse. [bbreaks=71|Seventy-one mains] let go, one of them under the Carnegie Library, whose basement filled to the fifth stair, soaking [bbooks=40000|40,000 books]. Staff stood in it and passed them from hand to hand, out of the door, onto the bed of a dump truck, where they froze solid, which is what you want, the conservator says. They will be dried in Texas.

For [bbelow=63 h|63 hours], from Sunday evening until Wednesday, the thermometer on the bank didn't once show a number without a minus.

Plumbers are the kings of the town. At Halvorsen & Sons the phone was answered, on Thursday, by a recording that gave your place in the line; mine was 164th. A thaw is what they're afraid of. Pipes that have burst don't leak until they melt, says old Halvorsen, and by his reckoning there are 2,000 ceilings in this city that will come down over the weekend. "Move the piano," he says.

At the zoo the polar bear was kept indoors. It wasn't the cold; the moat had frozen, and he could have walked to the bus stop.

Leonard Osk was [bman=67|67]. He had tuned the organ of every church in town that has one, until his hands went. On Monday a van from the mission stopped for him, and he said that he would come when he'd seen to a friend. On the blanket that covered him someone has left a tuning fork.

"We had room," says Sister Carol Ann Heiss, who had put [bslept=>600|more than six hundred] in a space for [bbeds=480|four hundred and eighty]. "You lay them like spoons. We always have room."

== brief-water.txt 2013-01-30
Water back in all Calder Bay homes

CALDER BAY, Jan. 30 – The last of the [bwater=2800|2,800 households] that lost water in last week's cold had it back by Tuesday evening, the utility said, although it advised customers to boil it until Friday.

The record low was [blow=-31 C|minus 31 Celsius] at the airport, as the city's Canadian sister town of Sable Narrows observed in a telegram. There, it said, schools had been open. In Calder Bay nearly [bpupils=<50000|50,000 children] stayed home for two days.

Damage at the Carnegie Library is put at $700,000. [bbooks=14000|Fourteen thousand volumes] were soaked, of which the greater part can be saved. Its local history room, on the second floor, escaped; it holds, among other things, the photographs of White Thursday, the storm that killed [oldtoll=34|34 people] in [old=1936|1936].

The [bwarm=14|14 warming centers] have been closed. Two may reopen in the first week of February, when temperatures are expected to drop once more, to some ten below.

Mayor Ed Szymanski thanked volunteers who had carried water to 410 elderly residents. The fire at the Zeller warehouse, in which no one was hurt beyond frostbite, was started by a man thawing a pipe with a blowtorch, investigators believe.

== plow-driver-interview.txt -
"Nobody waves at a plow in January"

Walt Jasinski, 58, has driven plow 27 for the city of Calder Bay since 1983. He received us in the cab.

– You were on Shore Drive that night.
– I was in it. I was car number one, if you like, I had the bus in front of me. It's a terrible thing, to sit in a plow and be stuck.

– People still argue about the number of cars.
– [acars=540|Five hundred and forty]. I helped tow them. I've a feeling I met everybody.

– What went wrong?
– We had [aplows=186|186] trucks, and [aidle=40|forty] were waiting for parts. That wasn't weather, that was a purchase order. And salt! They made us put down [asalt=11000 tons|eleven thousand tons]. At nine degrees, with that wind, you might as well throw rice.

– And the overtime?
– It was [aover=$3.9 million|three point nine million] for all of us together, I know since my brother-in-law does the payroll. I bought a canoe.

– How does the cold compare?
– Cold's quiet. [bday=2013-01|This January] I carried water, and I thawed out hydrants for the fire on Canal Street, a hundred of our people chipping. [bbelow=63 h|Sixty-three hours] under zero. It got to [blow=-24 F|twenty-four below], and that's a thing I'll tell my grandchildren. The wind made it [bchill=-41 F|forty-one], the radio said. I'd turned it off by then.

– What would you tell the next mayor?
– Shut the road at noon. Nobody ever lost an election over a road that was shut.

– Did you see the baby?
– Stella? I held the flashlight. [ababy=3.2 kg|Three point two kilos], the medic said, he was from Quebec. I said, what's that in fish?

== analysis-february.txt 2013-02-24
What a city learns from weather

By Paul Antonelli

February 24, 2013 – Mayors, it is said in Calder Bay, are elected in April and tested in January. The place has [pop=~210000|about 210,000 inhabitants] and has now dismissed two of its mayors on account of snow.

Patricia Kolb was [amayor=52|52] and had the best approval ratings in the state when [aday=2010-12|in December 2010] a storm that was forecast to the inch put an end to her career. The facts that sank her fit on a card. Gusts of [agust=100 km/h|100 kilometers an hour] were expected from noon, and the road along the lake was closed at [aclose=19:50|7:50 in the evening]. [alast=31 h|Thirty-one hours] of snowfall. A budget of [abudget=$9.4 million|$9.4 million], cut by a tenth the year before. And [atoll=8|eight dead], [ashovel=3|three] of them with a shovel in hand, though not one on that road. "People forgave me the [atoll=8|eight]," she says now, over tea. "What they didn't forgive is that they had been cold and I hadn't called." Schools were closed for [aschool=3 days|three days], and parents had time to think.

Her successor, Ed Szymanski, drew the lesson. When the cold came [bday=2013-01|last month], he was on the air every two hours. He had buses for the homeless, list in hand; he knew the number of burst mains and the names of the streets. [btoll=4|Four people] died, [bfire=110|110 firefighters] fought one fire with a river and no hydrants, and he is at 71 percent in a poll taken by the Herald.

Was he better, or was it easier? Cold is a slow enemy. It doesn't block a road. It kills the old, the poor and the drunk, who don't write to the paper, and it can be met with money: the city spent $1.9 million in four days. The electric utility, which sold [bload=3110 MW|3,110 megawatts] at the peak, had spent a good deal more, over ten years, on wires. A storm on the scale of White Thursday, [oldsnow=27.1 in|27.1 inches] in a day, hasn't been seen since, and the [oldtoll=34|thirty-four] who died in it lie in a city of horses and coal stoves. "We plan for the last one," says Lena Fairbanks, a geographer at Marquette. "The last one is always the wrong one."

As for the temperature, it beat the old low of [bold=-21 F|21 below] by three degrees. Nobody has promised that it won't be beaten.

== archive-1936.txt 1936-02-22
From our archive: City lies under White Thursday's snow

CALDER BAY, Feb. 22, 1936 – [oldtoll=34|Thirty-four] dead is the count this morning, and the coroner has asked for the use of the ice house.

The storm that will be spoken of as White Thursday began before light on [old=1936-02-20|the 20th] and did not relent until the morning after. [oldsnow=27.1 in|Twenty-seven and one-tenth inches] fell, as measured on the roof of the Federal Building by Mr. Aldous Finch, who was himself dug out by a letter carrier. Eighteen streetcars stand where they stopped. On the Fourth Street line passengers burned the seats.

Most of those who perished were on foot. Nine were girls from the Zeller knitting works, who had been sent home at three o'clock and tried to walk across the ice of the harbor. The foreman, who had argued against it, went after them with a lantern and is among the missing.

Mayor August Behrens, who was in Madison, sent a telegram of sympathy. It was read from the steps of the City Hall to some two hundred men with shovels, who are paid forty cents an hour, and it was not well received.

Milk is to be had at the armory, a quart for each family with children. Coal will last until Tuesday. The railroad promises a rotary plow from Green Bay tonight, and promised it last night.

The mercury stood at four below at seven this morning.
