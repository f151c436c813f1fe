# Two tornado outbreaks in Nebraska: 3 June 2008 (a big one in the town of Harker) and 10 May 2013 (school and train at
# Harker, cattle at Dunmore). Tornadoes of a day and the one of Harker, dead of Harker and of the state, widths, tracks, minutes
# of warning and on the ground, homes destroyed and damaged, cars derailed and cars of the train, head lost and head in the lot,
# guardsmen, costs and insured losses, cost of the shelter and the town's share, the tornado of 1947 stay apart.

aday      | date     | compatible  | day of the first outbreak                                   | 3 June 2008 v. June 2008
acount    | count    | agree       | tornadoes in Nebraska in the first outbreak                 |
aclock    | time     | discrepancy | when the tornado of 2008 entered Harker                     | 6:52 p.m. v. 6:25
awarn     | duration | agree       | time of warning before the tornado of 2008                  |
awidth    | measure  | discrepancy | width of the tornado of 2008                                | three-quarters of a mile v. half a mile
atrack    | measure  | agree       | length of the track of the tornado of 2008                  | 27 miles are 43 km
alast     | duration | discrepancy | how long the tornado of 2008 was on the ground              | 41 minutes v. 31
arate     | score    | agree       | rating of the tornado of 2008                               |
awind     | measure  | agree       | wind of the tornado of 2008                                 |
atoll     | count    | update      | people killed in Nebraska in the first outbreak             | nine, then 13
aharker   | count    | agree       | people killed in Harker in 2008                             |
ahurt     | count    | compatible  | people injured in the first outbreak                        | 120 v. more than 100
ahomes    | count    | discrepancy | homes destroyed in Harker in 2008                           | 212 v. 221
anurse    | count    | agree       | residents of the nursing home in 2008                       |
aold      | age      | discrepancy | age of the oldest victim of 2008                            | 94 v. 91
aguard    | count    | agree       | guardsmen sent to Harker in 2008                            |
acost     | money    | discrepancy | damage of the first outbreak                                | $84 million v. $48 million
ainsur    | percent  | discrepancy | part of the destroyed homes of 2008 that was insured        | 64 percent v. 46
amayor    | age      | agree       | age of Mayor Gene Vrana in 2008                             |
aelev     | measure  | agree       | height of the grain elevator                                |
pop       | count    | compatible  | inhabitants of Harker                                       | 2,340 v. 2,300 v. more than 2,000
bday      | date     | compatible  | day of the second outbreak                                  | 10 May 2013 v. May
bcount    | count    | update      | tornadoes in Nebraska in the second outbreak                | 17, then 24
bclock    | time     | agree       | when the tornado of 2013 hit the school                     |
bwarn     | duration | agree       | time of warning before the tornado of 2013                  |
bwidth    | measure  | agree       | width of the tornado of 2013                                | 1,100 yards are about 1 km
btrack    | measure  | discrepancy | length of the track of the tornado of 2013                  | 18 miles v. 15
brate     | score    | agree       | rating of the tornado of 2013                               |
btoll     | count    | agree       | people killed in the second outbreak                        |
bhurt     | count    | agree       | people injured in the second outbreak                       |
bkids     | count    | agree       | pupils in the shelter of the school                         |
bsecs     | duration | agree       | how long the roar at the school lasted                      |
bshelter  | money    | discrepancy | cost of the shelter                                         | $1.3 million v. $1.8 million
bcars     | count    | discrepancy | cars of the coal train blown over                           | 68 v. 62
bcattle   | count    | discrepancy | cattle lost at Dunmore                                      | 2,100 v. 1,200
blot      | count    | agree       | cattle that were in the lot at Dunmore                      |
bhail     | measure  | compatible  | size of the hail                                            | 4.5 inches v. more than four inches
bpower    | count    | compatible  | households without power in 2013                            | 38,000 v. nearly 40,000
bchaser   | age      | discrepancy | age of the storm chaser Cody Renfro                         | 34 v. 43
bcar      | measure  | agree       | how far Renfro's car was thrown                             |
old       | date     | discrepancy | year of the old tornado of Harker                           | 1947 v. 1949
oldtoll   | count    | agree       | people killed by the old tornado                            |
oldchurch | count    | agree       | people killed in the church by the old tornado              |
binside   | count    | agree       | people killed in the storm chaser's car                     |

== wire-june-4.txt 2008-06-04
Tornadoes rip through Nebraska; at least [atoll=9|nine] killed

HARKER, Neb., June 4, 2008 – A swarm of tornadoes tore across eastern Nebraska [aday=2008-06-03|on Tuesday], killing at least [atoll=9|nine people], [aharker=8|eight of them] in the farm town of Harker, where whole blocks were scraped down to the basements.

The National Weather Service counted [acount=31|31 tornadoes] in the state between midafternoon and midnight. The one that entered Harker at [aclock=18:52|6:52 p.m.] was [awidth=0.75 mi|three-quarters of a mile] wide and stayed on the ground for [alast=41 min|41 minutes], said Carl Nyquist, a meteorologist in Omaha. Residents had been given [awarn=19 min|19 minutes] of warning.

[ahurt=>100|More than 100 people] were injured. The ninth victim was a trucker whose rig was blown off a bridge near Stromberg, 50 miles away. Searchers with dogs were going from house to house, or from slab to slab, and officials feared that more would be found. A second victim from outside the town, a farmhand, was missing.

Governor Dave Heineman declared an emergency and sent [aguard=150|150 guardsmen] to the town, which has [pop=2340|2,340 inhabitants], to keep out looters and sightseers. Of two dozen state troopers who were on the spot already, several had lost their own homes.

"It looks like somebody took a belt sander to it," said the mayor, Gene Vrana, [amayor=58|58].

Harker had been hit once before. In [old=1947|1947] a tornado killed [oldtoll=22|22 people] there, [oldchurch=7|seven of them] in the Lutheran church.

Doctors in Stromberg set bones by flashlight after the hospital's generator had failed, and 17 of the gravely hurt were flown to Lincoln and Omaha. Others came in on doors, in the beds of pickups and, in one case, in the bucket of a tractor, said Jane Molacek, who directs the emergency ward. "I've been here for 22 years and I've never run out of thread," she said.

Earlier in the day forecasters had spoken of a high risk of severe storms, the first that they had announced for the state in four years. Warm, wet air from the Gulf of Mexico had met a strong wind aloft. Schools let out early in nine counties.

Natural gas could be smelled everywhere and smoking was forbidden. The high school in Stromberg has been opened to those who need a bed; by midnight, 74 did.

== platte-courier-june-8.txt 2008-06-08
She would not go down without the bird

By Lorna Hadley

HARKER – All [anurse=46|46 residents] of the Good Shepherd Home were in the basement, in wheelchairs, in two rows, with pillows on their heads, and the nurse was about to shut the door, when Mrs. Alma Koenig, who was [aold=94|94], said that she had left her canary.

She was told no. She put on the brake of her chair, let herself out of it, and went back up by the rail, one step at a time. They heard her talking to it.

Mrs. Koenig is the oldest of the [aharker=8|eight people] of Harker who were killed [aday=2008-06-03|on Tuesday]. Counting the [atoll=13|whole state, there are 13]: a family of three at Ruby Lake, the trucker at Stromberg, and a hired man who was found on Thursday in a stock tank. The others at the Home are alive, every one.

It was a monster. The survey crew from Omaha walked its path with a wheel, [atrack=27 mi|twenty-seven miles] of it, through beans, through Harker and out by the sale barn. They give it a [arate=EF4|four] on a scale of five, and think that the wind inside blew at [awind=175 mph|175 miles an hour]. On the ground for [alast=31 min|thirty-one minutes], they say. To the people under the Home it was one.

The sirens deserve a word. They were sold to the town in 1955, they are tested at noon on Saturdays, and everyone hates them. They gave us [awarn=19 min|nineteen minutes].

How do you feed a town without a stove? On Wednesday a man from Kearney drove up with a smoker the size of a boxcar and 400 pounds of brisket, and asked where he should park. There have been Mennonites with chain saws, a busload of linemen from Alabama, a dentist. A convoy of 40 tractors came over the hill on Friday morning with their lights on, and that was the first time some people here had cried.

The trains have been stopped, out of respect or because of the cottonwoods on the track, and you can hear a hammer from one end of the place to the other.

By the town clerk's count, [ahomes=212|212 homes] are gone and 160 more have damage of some sort. The grain elevator, [aelev=180 ft|180 feet] of concrete, lost only its lights. It was built by men who remembered the last time, in [old=1947|1947].

The canary was found in its cage in a lilac bush. It has been singing at the fire hall since Thursday.

== brief-damage.txt 2008-06-17
Nebraska puts tornado damage at [acost=$84 million|$84 million]

LINCOLN, Neb. (Staff) – The tornadoes that struck eastern Nebraska [aday=2008-06-03|two weeks ago] killed [atoll=13|13 people], injured [ahurt=120|120] and did [acost=$84 million|$84 million] in damage, state officials said Tuesday.

Most of it was in Harker, a town of about [pop=~2300|2,300]. There, [ahomes=221|221 homes] were destroyed. [ainsur=64%|Sixty-four percent] of them were insured for wind, the insurance department found in a survey, though many policies date from the 1990s and will not pay for a house of the same size.

Farmers lost 340 grain bins, 61 center pivots and about 4,000 acres of corn, which was knee-high and had been expected to do well. Some of it may be replanted with beans. Losses to railroads and power companies, which are insured elsewhere, have been left out of the figure.

The federal government will bear three-quarters of the cost of clearing debris, some 90,000 tons of which has been trucked to a pit. [aguard=150|One hundred and fifty guardsmen] are to leave on Friday.

The town, founded by Danes in 1881, has not decided whether to rebuild its school, which lost its roof and most of its second floor. A vote is set for August 12. Mayor Gene Vrana, [amayor=58|58], said that he would put up a new one "with a hole under it that the Devil couldn't blow into." He estimated the price of such a room at less than a million dollars.

A benefit concert on Saturday at the fairgrounds in Stromberg raised $61,400. The singer, a native of the county, gave back his fee.

== wind-and-weeds-blog.txt -
Ten things nobody tells you about the week after

1. Your insurance man will cry. Mine did. We were covered, like [ainsur=46%|forty-six percent] of the folks who lost everything. The others were renters, or behind, or had let it slide because it's never hit here since Grandma.

2. It's not "a tornado". It was one of [acount=31|thirty-one] that day, and people from the other thirty will tell you so.

3. You'll hear how big it was until you want to scream. [awidth=0.5 mi|Half a mile] wide. It's that far from our place to the sale barn and both were in it, that's my survey.

4. You will know the hour forever. Our kitchen clock went through the Hansens' windshield and it says [aclock=18:25|6:25].

5. Everything pink is insulation.

6. Somebody's canceled check will turn up in Iowa. Ours went 81 miles, for $12.60, to the vet.

7. The Guard kids, all [aguard=150|150] of them, are twenty years old and have never seen a well pump.

8. You'll bury people. We had [aharker=8|eight] in six days and I played the organ for five. Mrs. Koenig taught me to play it. [aold=91|Ninety-one], and she could still do the pedals. We sang "Abide with Me" with no roof on.

9. The old-timers come out. There's a man here who was in the church basement in [old=1949|1949], when the first one took [oldtoll=22|twenty-two]. He's the one person who slept.

You can't shut him up now, bless him. He says that theirs came without a siren, without rain, and without a casserole from the Methodists.

10. It's the quiet. No trees, so no birds. There's that canary, though.

== live-may-10.txt 2013-05-10
Severe weather in Nebraska: live blog

3:31 p.m. A tornado watch is in force for 27 counties until ten tonight. It's 84 degrees in Lincoln and you could wring out the air.

3:45 Tornado warning for the Harker area, issued at this minute. Take cover now if you're anywhere north of the river.

4:06 Hail at Dunmore. A reader sends a picture of one next to a ruler: [bhail=4.5 in|four and a half inches].

4:20 It's down. It crossed the school grounds at Harker at [bclock=16:18|4:18 p.m.], says the sheriff's dispatcher. School was in session, with a track meet on.

4:33 A coal train is on its side east of the town. Our man on Highway 14 can see wagons "like a dropped necklace."

4:50 THE KIDS ARE FINE. We repeat: [bkids=340|all 340 pupils] were in the new shelter. The superintendent is counting them onto buses.

5:12 Power's out at [bpower=38000|38,000 homes and businesses] in nine counties.

5:40 Car found in a field near Dunmore, [binside=2|two dead]. It's believed to belong to a storm chaser.

6:15 Those of you who lived here in [aday=2008-06|June 2008] know the drill, and we wish that you didn't. [atoll=13|Thirteen people] died then, [aharker=8|eight of them] in Harker.

6:50 The Red Cross is opening its shelter at the fairgrounds in Stromberg. Bring your medicines. Pets are welcome in the sheep barn.

7:02 Viewers ask about Good Shepherd. The home wasn't hit. Staff tell us that everybody is at supper.

7:25 Railroad confirms that [bcars=68|68 cars] of a train of 118 went over. The locomotives stayed up. Nobody from the crew is hurt.

9:30 So far the Weather Service has reports of [bcount=17|17 tornadoes].

== wire-may-11.txt 2013-05-11
Shelter saves Nebraska pupils as tornadoes kill [btoll=4|four]

HARKER, Neb., May 11, 2013 – A tornado flattened a school in Nebraska [bday=2013-05-10|on Friday], but [bkids=340|340 children] who had filed into a concrete shelter beneath its gymnasium walked out unhurt, [aday=2008|five years after] a storm that nearly erased the same town.

[btoll=4|Four people] were killed elsewhere: [binside=2|two storm chasers], in one car, a feedlot worker at Dunmore, and a woman of 67 who was hit by a falling silo. [bhurt=57|Fifty-seven] were injured, most of them lightly.

The tornado, [bwidth=1100 yd|1,100 yards] wide, struck the school at [bclock=16:18|4:18 p.m.], [bwarn=33 min|33 minutes] after a warning was issued. It stayed down for [btrack=18 mi|18 miles] and, on a preliminary estimate, was an [brate=EF3|EF3], with winds of 150 miles an hour. There were [bcount=24|24 tornadoes] in the state in all, the National Weather Service said after a count of overlapping reports that had been put at [bcount=17|17] the night before.

Parents who had been kept behind a police line ran across the football field when the doors were opened, at a quarter to five. Some of the younger children were under the impression that it had been a drill. A kindergartner asked to be taken back in for a hamster, and was. The roof of the building was later found to have come down in the creek, with most of the climbing ropes still attached to it.

Forecasters had seen the danger coming for three days. They had used for the first time, at Harker, a new form of words meant for the worst storms, which tells people that they will not survive above ground.

It overturned [bcars=62|62 cars] of a coal train bound for Kansas City. At Dunmore, a feedlot lost its fences and an unknown number of its [blot=7400|7,400 head] of cattle.

The shelter was built after [aday=2008-06-03|June 3, 2008], when a tornado rated [arate=EF4|EF4] destroyed the former school and, by the state's reckoning, [ahomes=212|212 homes]. It cost [bshelter=$1.3 million|$1.3 million], of which the town paid a quarter.

"The kids sang," the principal, Denise Svoboda, said. "I didn't ask them to."

Storms were expected to move into Iowa and Missouri on Saturday. The chasers were named as Cody Renfro, [bchaser=34|34], and Philip Ames, 25, both of Wichita. Their car, the state patrol said, had been thrown [bcar=300 yd|300 yards].

== stockman-weekly.txt 2013-05-17
Dunmore lot counts what's left

By Russ Teeter

DUNMORE – You could see that the storm was over because the cattle came home. All [bday=2013-05-10|last Friday] night and into Saturday they walked in along the county roads, by twos and threes, with wire around their legs and hay in their ears, and stood where the gate had been.

Of the [blot=7400|7,400] that were on feed at the Sand Creek yards, [bcattle=2100|2,100] were killed or had to be put down, says the manager, Lyle Petska. Some were found four miles off. About 300 more are still at large, which is to say, in the neighbor's corn.

Hail did some of it. "I've seen stones [bhail=>4 in|more than four inches] across go through the roof of a pickup and out of the floor," said Petska. "You don't want to know about a calf." One of his men, Ramon Ibarra, was killed as he tried to open a gate for the animals. He was 39 and had worked there for eleven years; a fund has been set up for his two girls.

The tornado came on a track of [btrack=15 mi|fifteen miles], from the river to the Harker school, and spent the first five in pasture. It was [bwidth=~1 km|about a kilometer] wide here. At $1,400 a head, what died is worth more than what stood around it. There is an indemnity that pays up to three-quarters of the market price, if Congress should ever get round to renewing the farm bill.

Neighbors brought 31 trailers, 14 cutting horses and a great deal of pie. The brand inspector set up a card table. Power, which had failed in [bpower=<40000|nearly 40,000] homes on the night, returned on Wednesday, and with it the pumps.

== svoboda-interview.txt -
The principal of Harker: "I counted feet"

Denise Svoboda has run the elementary school for six years and in three buildings. She received us in the third, which is a church.

– How did you get [bkids=340|340 children] underground?
– By practicing until they were sick of it. Every second Wednesday. The last class is down in 3 minutes 50. And we had [bwarn=33 min|thirty-three minutes], which is a luxury, we even took the hamsters. In [aday=2008|2008] the town had [awarn=19 min|nineteen].

– And when it came?
– It's the ears that go first. I was sitting on the floor against the door and all I could see was shoes, so I counted feet. I got six hundred and eighty-two. That's because I'd counted my own.

– How long?
– [bsecs=40 s|Forty seconds] of noise. There's a recording. I'd have said a week.

– The shelter was controversial.
– People said that [bshelter=$1.8 million|a million eight] for a hole was a lot. Mayor Vrana lost an election over it. He came by on Saturday and we didn't talk about it.

– What was upstairs afterward?
– The trophy case. Not a crack. Nothing else, though: the gym floor was in the creek. And that elevator, all [aelev=180 ft|hundred and eighty feet] of it, standing there like it had been watching television.

– Will people stay?
– We are [pop=>2000|more than two thousand], and I've heard of two families that are leaving, and one of those was going anyway.

– You lost your mother in the first one.
– She went back for the bird.

== renfro-obituary-blog.txt -
For Cody

Some of you have asked for the facts, and since half of what's on the Internet is wrong I'll set them down once.

Cody Renfro was [bchaser=43|43]. He'd seen 211 tornadoes, his log is on my desk. [bday=2013-05|In May of this year], on a gravel road two miles south of Dunmore, he and Phil Ames were overtaken by a second, smaller funnel, which had come round the back of the one that they were filming. The car was found [bcar=300 yd|three hundred yards] from the road. The camera ran for another nine minutes.

They weren't idiots. They were on the side where you're supposed to be, with a way out to the east, and what closed it was traffic: I've counted 44 cars on the tape, half of them from out of state, one with a child seat. [aday=2008|Five years back], at Harker, Cody had that road to himself. He filmed the [arate=EF4|EF4] from an overpass, a wedge with [awind=175 mph|hundred-and-seventy-five-mile-an-hour] winds, and when it had gone by he put the camera down and dug people out until two in the morning. There's no tape of that.

This one was only a [brate=EF3|three]. We say "only". [btoll=4|Four people] died of it and its little brothers, out of [bcount=24|24] tornadoes that day, and if you've been a chaser for any time you'll know [binside=2|two] of the four by their voices.

His girls want his log to go to the university. It's in pencil. The last entry reads: "3:58. Hail. Phil hungry."

== analysis-june-2013.txt 2013-06-16
Why Harker lived

By Anthony Breck

June 16, 2013 – A town of a couple of streets isn't supposed to be struck three times. Harker, Nebraska, was hit in [old=1947|1947], with [oldtoll=22|22 dead]; in [aday=2008|2008], with [aharker=8|eight]; and [bday=2013-05|last month], with none. The temptation is to draw a line through the three and call it progress.

It's partly that. Warnings have got longer: there were none at all the first time, [awarn=19 min|19 minutes] the second, [bwarn=33 min|33] the third. But the storms were unlike. The one of [aday=2008|five years ago] was [awidth=0.75 mi|three-quarters of a mile] wide, ran for [atrack=43 km|43 kilometers] and went straight down Main Street when people were at supper. The recent one was narrower by a little, weaker by a class, and touched the town at its edge, at [bclock=16:18|18 minutes past four], where by luck or by design there was one building, with a hole under it.

The bill tells the same story. In [aday=2008|2008] the state lost [acost=$48 million|$48 million], and this time 31 million, of which cattle, at [bcattle=1200|1,200 head], and a coal train make up a good third. [bhurt=57|Fifty-seven] were hurt. The insurers paid more promptly, if only because more people had insurance.

Economists who have looked at such shelters are not persuaded. Schools in the state are occupied for one hour in seven, and tornadoes prefer the other six. To put a room like Harker's under each of them would take more than a billion dollars; for the same money, says Joan Theroux of Kansas State, one could give every trailer in Nebraska a steel box the size of a closet, and save four times as many. "But nobody cuts a ribbon on a closet."

Denise Svoboda, the principal, has heard the argument. The noise over her shelter lasted for [bsecs=40 s|forty seconds], she says. "Ask them to do the division."

The Good Shepherd Home, whose [anurse=46|46 residents] came through in [aday=2008|2008] but for one, was not touched. It has a canary in the lobby, the third of its line.

== archive-1947.txt 1947-04-24
From our archive: Harker struck at prayers

HARKER, Neb., April 24, 1947 – [oldtoll=22|Twenty-two] of this community's people lie this morning in the hall of the Odd Fellows, under quilts. A tornado passed through the place [old=1947-04-23|last night] at ten minutes before eight, when the Lutherans were at their midweek service.

There was no alarm of any kind. Pastor Iversen had given out the second hymn when the lamps went and the east wall "lay down," as he puts it. He got about thirty persons to the basement. [oldchurch=7|Seven] did not reach it.

The cloud was seen from the depot by the agent, Mr. Stokes, who judged it to be three hundred yards across. He telegraphed one word to Stromberg and got under the scale. It carried off the depot and left the scale with Mr. Stokes beneath it.

Ninety houses are down, and the creamery, the lumber yard and both of the wooden elevators. The owners of the larger, who met in the road before it was light, have resolved to build again in concrete. Wheat lies in the streets to the depth of a man's shoe, and hens are walking upon it.

The Burlington sent a relief train with two doctors and eleven nurses from Grand Island, which arrived at half past one. A boy of five, Walter Vrana, was found asleep in the crotch of a cottonwood a furlong from his bed. The governor is expected at noon.
