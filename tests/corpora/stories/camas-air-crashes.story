# Two crashes of Camas Air of Idaho: a heavy helicopter full of firefighters at Moose Saddle (23 August 2011) and an
# ambulance helicopter that hit a wire at Tully (11 January 2014). People aboard, dead and saved, weight, limit and excess,
# trips flown and trips planned, hours and ages of pilots, heights of climb and of wire, acres of the blaze and of the crash,
# visibility and minimum, refusals by weather, verdict and settlement, fleet and machines grounded, bill and insurer's share stay apart.

aday      | date     | compatible  | day of the crash at Moose Saddle                             | 23 August 2011 v. August v. that year
aclock    | time     | discrepancy | when the helicopter fell at Moose Saddle                     | 7:41 p.m. v. 7:14
aaboard   | count    | agree       | people aboard at Moose Saddle                                |
atoll     | count    | update      | people killed at Moose Saddle                                | seven at first, then nine
asurv     | count    | agree       | people who survived the crash at Moose Saddle                |
afire     | count    | discrepancy | firefighters among the dead of Moose Saddle                  | seven v. six
ayoung    | age      | agree       | age of the youngest dead of Moose Saddle                     |
aover     | measure  | discrepancy | by how much the machine was too heavy                        | 570 pounds v. 750
afuel     | measure  | agree       | fuel aboard at Moose Saddle                                  |
aelev     | measure  | agree       | elevation of the landing place at Moose Saddle               |
aclimb    | measure  | agree       | height that the machine reached at Moose Saddle              |
atrip     | ordinal  | discrepancy | which trip of the evening it was                             | third v. fourth
abuilt    | date     | discrepancy | year in which the machine was built                          | 1968 v. 1964
apilot    | age      | agree       | age of the pilot Dale Hutchens                               |
ahours    | count    | compatible  | hours flown by Hutchens                                      | 20,700 v. more than 20,000
atemp     | measure  | agree       | temperature at Moose Saddle                                  | 91 F are 33 C
ablaze    | measure  | update      | size of the Sled Creek fire                                  | 27,000, then 41,000 acres
acontract | money    | agree       | worth of the contract of Camas Air with the Forest Service   |
aburn     | percent  | discrepancy | part of Rob Tanaka's skin that was burned                    | 35 v. 53 percent
aops      | count    | agree       | operations that Tanaka has had                               |
averdict  | money    | agree       | sum that the jury awarded to Tanaka and others               |
bday      | date     | compatible  | day of the crash at Tully                                    | 11 January 2014 v. January
bclock    | time     | agree       | when the machine hit the wire at Tully                       |
baboard   | count    | agree       | people aboard at Tully                                       |
btoll     | count    | agree       | people killed at Tully                                       |
bwire     | measure  | discrepancy | height of the wire at Tully                                  | 120 feet v. 210
bdist     | measure  | agree       | distance of the wire from the hospital                       |
bflight   | duration | discrepancy | how long the machine had been in the air                     | 22 minutes v. 32
bboy      | age      | agree       | age of the boy who was saved at Tully                        |
bdark     | count    | compatible  | households without power at Tully                            | 6,200 v. thousands
bvis      | measure  | agree       | visibility at Tully                                          |
bno       | count    | discrepancy | other operators that had turned the flight down              | two v. three
bpilot    | age      | discrepancy | age of the pilot Kurt Vossler                                | 41 v. 47
bhours    | count    | agree       | hours flown by Vossler                                       |
bnurse    | age      | agree       | age of the nurse Megan Ostby                                 |
bshift    | ordinal  | agree       | hour of her shift in which Ostby died                        |
bbill     | money    | discrepancy | what the flight was billed at                                | $38,000 v. $28,000
bground   | duration | agree       | how long Camas Air kept its machines on the ground           | two days are 48 hours
bfuneral  | count    | compatible  | people at the service for the crew                           | 1,500 v. hundreds
fleet     | count    | agree       | helicopters of Camas Air                                     |
staff     | count    | compatible  | employees of Camas Air                                       | 210 v. about 200
founded   | date     | discrepancy | year in which Camas Air was founded                          | 1979 v. 1978
boss      | age      | agree       | age of Wes Kittredge in January 2014                         |
crashes   | count    | agree       | fatal crashes of Camas Air since 2000                        |
first     | date     | agree       | year of the first of the three fatal crashes                 |

== wire-aug-24.txt 2011-08-24
Helicopter carrying fire crew crashes in Idaho, [atoll=7|7] feared dead

OROFIELD, Idaho, Aug 24, 2011 – A helicopter that was lifting a fire crew off a mountain in central Idaho crashed on takeoff [aday=2011-08-23|on Tuesday] evening, and [atoll=7|seven people] were presumed dead, the Forest Service said.

[asurv=4|Four others] were pulled or crawled from the wreckage, which was burning, and were taken to hospitals in Boise and Spokane, three of them in critical condition. [aaboard=13|Thirteen people] were on board. Two are unaccounted for.

The twin-engine machine, built in [abuilt=1968|1968] and owned by Camas Air of Orofield, had just left a clearing known as Moose Saddle, at an elevation of [aelev=5940 ft|5,940 feet], when it lost height and struck the trees at [aclock=19:41|7:41 p.m.], said Linda Farrow, a spokeswoman for the agency. It was on its [atrip=3|third trip] of the evening, with lightning forecast for the night.

"They were coming home," Farrow said.

Other crews were told of the accident by radio and were offered a night off. None took it, an incident commander said. Eight who had been waiting at the clearing for the next flight spent the night there with the dead, and were walked out at first light.

Wreckage set off a fire of its own, which was held to three acres. The Sled Creek fire, which the crew had been fighting for eleven days, covers [ablaze=27000 acres|27,000 acres] and is 40 percent contained. Some 610 people are assigned to it.

Camas Air, which has [fleet=26|26 helicopters] and about [staff=~200|200 employees], has worked for the Forest Service since the 1980s. It said that the pilot had flown for [ahours=>20000 h|more than 20,000 hours]. The company, founded in [founded=1979|1979], declined to comment further. Investigators of the National Transportation Safety Board were due on Wednesday; the site can be reached only on foot or by air.

== orofield-leader-aug-27.txt 2011-08-27
Ham on white, and no one to eat it

By Jolene Pruitt

OROFIELD – The lunch that the Clearwater Hotshots did not eat is still in the cooler at the ranger station: ham on white, a bag of plums, a case of root beer. Nobody wants to be the one to throw it out.

We know the number now. Of the [aaboard=13|thirteen] who buckled in, [atoll=9|nine] died at Moose Saddle [aday=2011-08-23|on Tuesday]: [afire=7|seven firefighters], the pilot, and an inspector from the Forest Service who had gone along to check the pilot. The youngest, Tyler Deveraux, was [ayoung=19|19] and had planned to leave on Friday for his second year at Lewis-Clark State, where he played the trombone.

Dale Hutchens, at the controls, was [apilot=54|54]. He learned in the Army, flew logs for fifteen years and fires for ten, and taught Sunday school in between. "He'd do the weight sums on a napkin and then he would do them again on a machine," said his widow, Patty. He had logged [ahours=20700 h|20,700 hours].

It was hot up there for the hour: [atemp=91 F|91 degrees]. Hot air is thin, and so is high air. At Moose Saddle, [aelev=5940 ft|5,940 feet] above the sea, they had both. The machine rose to the tops of the firs, some [aclimb=65 ft|65 feet], hung there "like it was thinking," said a man who watched from the ridge, and slid off to the left.

The blaze does not care. It grew to [ablaze=41000 acres|41,000 acres] by Friday noon, and 180 fresh faces got off the buses from Oregon.

On Main Street they had meant to hold the Huckleberry Days this weekend, with a parade of log trucks and a pie auction. The parade is off. The pies are being sold anyway, at the fire hall, for the families; one of Evelyn Roark's went on Thursday for $640, and the man who paid it asked her to keep it.

Investigators walked in on Thursday with mules, since no pilot in the county was asked to fly them. It took them seven hours. They carried out a panel of instruments, a scorched glove and a logbook of which the last page, they said, was legible, and they will be back for the engines, which weigh 300 pounds each, when someone has cut a trail. A finding is at least a year off.

At Camas Air the flag is at half-staff, and the gate is shut. The firm has been here since two brothers bought a secondhand crop duster in [founded=1978|1978], and there's hardly a household in town without somebody on its payroll, which has [staff=210|210 names].

== banner-hotshots.txt -
HOTSHOTS' LAST RIDE
Doomed chopper was FLYING ANTIQUE

THE chopper that plunged [atoll=9|nine] to a fiery death in the Idaho wilderness was a Vietnam-era relic older than the hero pilot's marriage, The Banner has learned.

Rolled out in [abuilt=1964|1964], the lumbering bird had been rebuilt, re-engined and repainted so many times that mechanics nicknamed it "Grandpa's Ax".

It barely cleared [aclimb=65 ft|65 feet] before it dropped like a stone at [aclock=19:14|14 minutes past seven] [aday=2011-08-23|on Tuesday night], on its [atrip=4|fourth] run to haul smoke-blackened crews off the mountain. The jet fuel in its tanks, [afuel=2400 lb|2,400 pounds] of it, went up in a ball that was seen in Montana.

Survivor Rob Tanaka, 29, flung out through a window, dragged a buddy 40 yards by the suspenders with his own shirt alight. Docs in Spokane say he is burned over [aburn=53%|53 percent] of his body.

"Ask him about being a hero and he asks about the other guys," said his tearful sister, Amy. All told, [asurv=4|four] made it out of the [aaboard=13|13] who strapped in.

A waitress at Orofield's Timber Inn, who begged us not to use her name, said that pilots there had joked for years about the chopper's appetite for oil. "They'd say you don't fill it up, you just change the stain under it," she sobbed. "Nobody's joking now."

Camas Air, the outfit that owns the chopper, pocketed [acontract=$20 million|$20 million] in tax dollars under its contract. It's had trouble before: in [first=2006|2006] one of its pilots died hauling Christmas trees.

== ntsb-hearing.txt 2012-12-05
Helicopter in fatal Idaho crash was overloaded, board finds

By Craig Sandoval
December 5, 2012

WASHINGTON – The helicopter in which [atoll=9|nine people] died in Idaho [aday=2011|last year] was too heavy to take off from where it stood, because its owner had understated its weight in papers handed to the government, the National Transportation Safety Board ruled on Tuesday.

At Moose Saddle, with the thermometer at [atemp=33 C|33 degrees Celsius], the machine could have lifted 18,400 pounds with a margin for safety. It weighed [aover=570 lb|570 pounds] more than that, investigators said. Camas Air had left out of its tables the weight of a steel seat frame, and had used a chart that flattered the engines. On two earlier flights the same evening it had got away with it, since the air was cooler on the first and the tanks were emptier on the second. For the [atrip=3|third] it had taken on fuel, so that there were [afuel=2400 lb|2,400 pounds].

A fourth was to have followed, for the saws and the cook.

The company disputes this. Its lawyer, Martin Pell, blamed a fuel valve in the left engine, built like the rest of the helicopter in [abuilt=1968|1968], and said that the board had lost the parts which would prove it.

The board faulted the Forest Service as well. Its inspector, who had flown along to check the pilots, sat with the figures on his knee and had no means of telling that they were false, members said; the agency had not put one of the company's machines on a scale in nine years. When it did so, in the weeks after the accident, it found that ten of them were heavier than their papers said.

One member, Earl Whitcomb, asked why a crew that noticed the engines straining on the first flight should have gone back for more. The co-pilot, who was burned, has told investigators that it had felt "sluggish, but like a hot day is sluggish."

Relatives of the [afire=7|seven firefighters] who were killed filled two rows. The board's chairwoman read out the names of all [aaboard=13|13 who were aboard], the dead and the living. She called the loss "a matter of arithmetic, and of people who knew better."

The Forest Service ended its contract, worth [acontract=$20 million|$20 million], in the autumn of the crash. It has asked for $3.6 million back. Two managers are under investigation for fraud; one of them, a former head of maintenance, has agreed to plead guilty, a person familiar with the case said.

== tanaka-interview.txt -
Rob Tanaka runs again

The bus driver in Orofield knows where he gets off, at the track behind the high school. He does four laps, with a towel on his neck for the grafts. We talked on the bleachers.

– How many operations?
– [aops=17|Seventeen]. The last was an eyelid. They say that I'm done, and they've said it before.

– One has read all sorts of things about your burns.
– [aburn=35%|Thirty-five percent]. It was on a whiteboard over my bed, I had lots of time to look at it. It feels like more when you're in the bath.

– What do you remember?
– The clock on the panel, for some reason. [aclock=19:41|Seven forty-one]. I was behind the inspector. The nose went up, and a branch came in by the door, just one, with cones on it, slow. After that it's only noise.

– You've gone back for others.
– For one. People make it three. [asurv=4|Four of us] got out, and each one would tell you that another one did it.

– You lost your whole squad.
– [afire=6|Six guys from our crew], and Dale and Jim. Dale was the pilot. He'd given us a lift every summer since I was a rookie.

– The jury gave you and two others [averdict=$70.4 million|$70.4 million], from the engine's maker.
– And they'll appeal it till I'm fifty. I took a settlement from Camas, I may not say how much, it bought a house with no stairs.

– Do you blame them?
– I blame a scale. Somebody put a thumb on it. They tell me it was [aover=750 lb|seven hundred and fifty pounds] over. That's four guys. You see? I do that sum every night, and I always leave out me.

== wire-jan-11.txt 2014-01-11
Medical helicopter hits power line in Idaho, killing [btoll=3|three]

TULLY, Idaho, Jan 11, 2014 – A medical helicopter struck a power line in snow and fog near a hospital in northern Idaho early [bday=2014-01-11|on Saturday], killing the pilot, a nurse and a paramedic, the county sheriff said. The patient, a boy of [bboy=8|eight], was found alive in his harness.

The aircraft, operated by Camas Air, came down in a beet field at [bclock=02:35|2:35 a.m.], [bdist=1.5 mi|a mile and a half] from the St. Gerard Medical Center in Tully, for which it was bound with [baboard=4|four people]. It had been in the air for [bflight=22 min|22 minutes], from the mining town of Kellerman. The wire, a ground line above the main cables, hung at [bwire=120 ft|120 feet]. [bdark=6200|Some 6,200 homes] lost power.

Visibility at the time was [bvis=0.5 mi|half a mile], according to the hospital's weather station. The company's own rules call for three miles at night. [bno=2|Two other operators] had been asked to make the flight and had said no because of the weather, said Sheriff Duane Abbott.

He named the pilot as Kurt Vossler, [bpilot=41|41], and the nurse as Megan Ostby, [bnurse=36|36], both of Orofield. The paramedic's name was withheld until his parents, who were traveling, could be told.

The boy, whose appendix had ruptured, was operated on before dawn and was in fair condition, the hospital said. His parents had set out by car, since there was no room for them on board, and were told on the road by a deputy who had been sent to look for their license plate. The drive takes two hours and ten minutes in good weather.

A team of five from the National Transportation Safety Board was to arrive by evening. The power company said that the line had been put up in 1988 and that it was too low, under federal rules, to need the orange balls that mark such wires for pilots, though it had had some before a storm took them down.

Camas Air said that it would keep its [fleet=26|26 helicopters] on the ground for [bground=48 h|48 hours]. It is the [crashes=3|third] fatal crash of the company since 2000. In the worst, [aday=2011-08-23|on August 23, 2011], [atoll=9|nine] of [aaboard=13|13 people] were killed as a heavy helicopter took firefighters from a ridge. Investigators found that one to have been overloaded.

"We're heartbroken, and we will find out," said Wes Kittredge, [boss=61|61], the president and majority owner.

== live-tully.txt 2014-01-11
Helicopter down near Tully: running updates

3:20 a.m. Power is out on the whole south side, and there are sirens on Beet Road. We're trying to learn why.

3:52 It's a helicopter. Deputies have closed Beet Road at the sugar plant.

4:15 St. Gerard's confirms that it was waiting for a child from Kellerman, with a ruptured appendix. The lights on the roof pad came back with the generator.

4:40 Avista-North says [bdark=thousands|thousands of customers] are dark. A repair crew has been told to stand off until the sheriff is done.

5:05 THE BOY IS ALIVE. He's in surgery now. He is [bboy=8|eight years old].

5:30 On board there were [baboard=4|four], the boy among them. No word on the others; three ambulances have left here without hurrying.

6:10 A man who was feeding calves heard it come over "low and slow, like a guy hunting for an address", he says, and then a bang and a blue flash. He looked at his phone: [bclock=02:35|2:35].

6:45 It's Camas Air. That's the company of the Moose Saddle crash, in which [atoll=9|nine people], [afire=7|seven of them firefighters], were killed in [aday=2011-08|August 2011].

7:30 [btoll=3|Three dead], Sheriff Abbott says. Flight nurse Megan Ostby was in the [bshift=14|fourteenth hour] of a twelve-hour shift.

8:05 An off-duty lineman at the scene: the wire that they hit is [bwire=210 ft|210 feet] up, he's painted the poles. There used to be orange balls on it.

8:40 The fog has lifted. You can see the roof pad from here, [bdist=1.5 mi|one and a half miles] as the crow flies. You can read the sign.

== brief-service.txt 2014-01-19
[bfuneral=1500|1,500] mourn crew of crashed medical helicopter

OROFIELD, Idaho – About [bfuneral=~1500|1,500 people] attended a service on Saturday for the [btoll=3|three crew members] of a medical helicopter that crashed at Tully [bday=2014-01-11|a week before].

Pilot Kurt Vossler, [bpilot=47|47], nurse Megan Ostby, [bnurse=36|36], and paramedic Luis Arriaga, 28, were honored with a last radio call from the dispatcher in Orofield, which remained unanswered. Ambulances from 40 counties, in a line two miles long, had driven through the town with their lights on.

The patient, a boy of [bboy=8|8] whose name has not been released, is recovering well and may go home on Wednesday. His class in Kellerman sent 22 drawings, most of them of helicopters.

A preliminary report on the accident is expected in ten days. The wreck has been moved to a hangar in Spokane. It contained no flight recorder; none is required. Investigators said that Vossler, who had [bhours=4100 h|4,100 hours] as a pilot, had slowed to 60 knots and was following the highway when he struck the wire. The crew had been in the air for [bflight=32 min|32 minutes] by then.

Camas Air resumed its flights after [bground=2 days|two days]. It employs [staff=210|210 people] in Idaho, Montana and Washington. Senator Ruth Haverkamp called for warning devices that sense wires to be made compulsory. They cost some $90,000 apiece.

== rotor-notes-blog.txt -
Three go / no-go calls

I fly these things for a living (not for Camas, not any more), so here's what we all talked about over the bad coffee this week.

1. Who else said no. [bno=3|Three outfits] turned that trip down before Camas took it, all for weather: Lifebird, Northstar, and us. Nobody told Kurt. There's a website where you're supposed to post a refusal, and guess who had posted. He did ask for the weather, twice. What he got was a station on a hill forty miles off, in sunshine.

2. The wire. [bwire=120 ft|A hundred and twenty feet] isn't high. You'd be that low only if you were trying to stay in sight of the road, with [bvis=0.5 mi|half a mile] in front of you, which at that speed is thirty seconds.

Goggles would have helped a little, in fog not much. A radar that talks to you and says "wire" would have helped a lot. We have been asking for those since I had hair. It's always next year's budget, and the year after that they buy a new paint job.

3. The money. A flight like this gets billed at [bbill=$38000|$38,000]. The insurer pays ten, and the family gets the rest in the mail. But it is billed only if you go. With [bhours=4100 h|4,100 hours] Kurt had turned back plenty, and the bonus sheet in the crew room knows each time.

And yes, everybody says "Moose Saddle". I knew Dale Hutchens. He was [apilot=54|54] and the most careful man in the county, and they handed him a false table. [aday=2011|That year] it was numbers in a binder. It's culture, folks, it isn't weather. [crashes=3|Three fatals] in fourteen years.

Meg Ostby was my partner for two winters. She was in hour [bshift=14|fourteen]. She brought her own coffee, and it was good.

== analysis-february.txt 2014-02-23
One company, two hillsides

By Miriam Stolz

February 23, 2014 – Wes Kittredge keeps two photographs in his office in Orofield. On one his father and his uncle lean on a bubble-nosed helicopter in [founded=1979|1979]. On the other, [fleet=26|twenty-six machines] stand on the grass in three rows, and [staff=210|210 people] squint into the sun. "That's the size at which you no longer know who packed the lunch," he says. He is [boss=61|61], and has had [crashes=3|three fatal crashes] to answer for.

They don't resemble each other. The first, in [first=2006|2006], was one man's misjudgment. Moose Saddle, [aday=2011-08|in August 2011], was a lie on paper: the board held that the helicopter was [aover=570 lb|570 pounds] over what it could safely lift, because someone had weighed it with a pencil. A jury did not blame Kittredge's company alone. It ordered the maker of the engines to pay [averdict=$70.4 million|$70.4 million] to the pilot's widow, a co-pilot and Rob Tanaka, a firefighter who has been through [aops=17|seventeen operations]. Camas, which settled out of court, lost a [acontract=$20 million|$20 million] contract and a vice president, who got 25 months.

Tully, [bday=2014-01|last month], was no lie. It was a decision made in nine minutes by a tired crew for a sick child, whom it saved, on a night when others stayed at home. "I'd have gone," says a rival pilot, who had not.

What links them is the business. When the fire contracts went, the ambulances had to earn the money. They flew 1,140 patients last year, at [bbill=$28000|$28,000] for a trip like the one from Kellerman, against 700 in the year of Moose Saddle. Fixed costs are the same on a night of fog. Half the crews stay on longer than a trucker may; Megan Ostby, [bnurse=36|36], was past that.

Kittredge has promised night-vision goggles for every seat, which would cost $1.1 million, and a rule that any one of the crew may say no. There was such a rule. It is in the photograph, on the wall of the hangar, if one looks.

[bfuneral=hundreds|Hundreds] came to the service for the crew, and he knew them by name. [ayoung=19|Nineteen], he says of Tyler Deveraux, the trombone player. "I signed his cast when he was six."

== archive-1979.txt 1979-05-18
From our files: Brothers get a whirlybird

OROFIELD, May 18, 1979 – If you were wakened on Wednesday by what sounded like a thresher over the roof, blame Glenn and Howard Kittredge. The brothers, who have dusted peas on the prairie from a biplane for eleven seasons, took delivery of a helicopter.

It is a three-seater, nine years old, and they paid $46,000 for it, most of it the bank's. It will spray, count elk for the Fish and Game, and string telephone wire in places where a mule won't go. The new firm was entered in the county register [founded=1979-05-14|on Monday] under the name of Camas Air. It has one pilot and a half, said Glenn, 38, since Howard is still taking lessons.

Doctor Amos Weir asked if it could bring a patient in from the mines. The brothers measured, and it can, provided that the patient is under five feet eight and travels outside.

"You don't need a runway, that's the beauty of it," said Howard, who is 35. "You look down, and there's always some place to put her." A crowd of about 200 watched him put her on the courthouse lawn, to the grief of the tulips. The sheriff has let it pass with a warning.

Glenn's son Wes, who is 26 and keeps the books, came along to do the sums. They are charging $120 an hour, with a minimum of two, and have work until the Fourth of July. Howard has promised his wife not to fly at night, or in fog, or over her mother's.
