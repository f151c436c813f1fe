# Two spacecraft of one laboratory: Gleaner flies past the comet Adair-Kosta (17 November 2009), Harrow sets the lander
# Grain down on the asteroid Oduya (22 May 2014); Plowman was lost in 1997. Launches, speeds, weights of ship and lander,
# distances (planned and real, to Earth and to the target), times of touchdown and of its signal, planned and real hours
# of the battery, costs, pictures, two ages of the chief of both missions stay apart.

aday      | date     | compatible  | day on which Gleaner passed the comet                      | 17 November 2009 v. 2009
aclock    | time     | discrepancy | when Gleaner was closest to the comet                      | 8:41 a.m. v. 8:47
adist     | measure  | agree       | distance at which Gleaner passed the comet                 | 310 miles are 500 kilometres
aplan     | measure  | agree       | distance at which it was at first meant to pass            |
aspeed    | measure  | compatible  | speed at which Gleaner passed the comet                    | 27,400 mph v. more than 27,000; about 12 km a second
asignal   | duration | agree       | time that a signal took from Gleaner to Earth              |
afar      | measure  | agree       | distance of the comet from Earth                           | 168 million miles are 270 million kilometres
atill     | age      | agree       | age of Ruth Tillinghast in 2009                            |
apics     | count    | update      | pictures of the comet received so far                      | nine by noon, 72 in the end
asize     | measure  | discrepancy | length of the comet                                        | 3.1 miles v. four kilometres
ajets     | count    | compatible  | jets of gas on the comet                                   | at least five v. seven
ahits     | count    | discrepancy | hits by grains of dust                                     | 12 v. 21
aweight   | measure  | agree       | weight of Gleaner                                          | 850 pounds are 386 kilograms
alaunch   | date     | discrepancy | when Gleaner was launched                                  | March 2004 v. May 2004
amiles    | measure  | compatible  | way that Gleaner had travelled                             | 2.1 billion miles v. more than two billion
acost     | money    | discrepancy | cost of the Gleaner mission                                | $212 million v. $221 million
acrew     | count    | compatible  | people in the control room for Gleaner                     | 63 v. some 60
adeluz    | age      | agree       | age of Marco Deluz in 2009                                 |
afuel     | percent  | discrepancy | fuel left in Gleaner                                       | 11 percent v. 17 percent
old       | date     | compatible  | when Plowman was lost                                      | 1997 v. 20 January 1997
olddays   | duration | agree       | how long Plowman had flown when it fell silent             |
oldcost   | money    | compatible  | cost of Plowman                                            | $158 million v. more than $150 million
bday      | date     | agree       | day on which Grain landed                                  |
bclock    | time     | agree       | when Grain first touched the asteroid                      |
bsignal   | time     | agree       | when the signal of the touchdown arrived                   |
bbounce   | count    | discrepancy | how often Grain bounced                                    | three times v. twice
bheight   | measure  | agree       | height of the first bounce                                 | 130 feet are 40 metres
boff      | measure  | discrepancy | how far from its target Grain came to rest                 | 420 feet v. 240 feet
bdrop     | measure  | agree       | height from which Grain was let fall                       |
bdesc     | duration | compatible  | how long Grain fell                                        | four hours and 10 minutes v. about four hours
bweight   | measure  | agree       | weight of the lander Grain                                 | 220 pounds are 100 kilograms
bsize     | measure  | agree       | width of the asteroid                                      | 0.9 mile is 1.5 kilometres
bdist     | measure  | agree       | distance of the asteroid from Earth                        |
bcost     | money    | agree       | cost of the Harrow mission                                 |
blaunch   | date     | discrepancy | day on which Harrow was launched                           | September 14 v. September 12
byears    | duration | compatible  | how long Harrow had flown                                  | four years and eight months v. nearly five years
banch     | count    | agree       | anchors that fired                                         |
bbatt     | duration | discrepancy | how long Grain worked on the asteroid                      | 57 hours v. two days and six hours
bplan     | duration | agree       | how long its battery was to last                           |
bend      | date     | agree       | day on which Grain fell silent                             |
bdrill    | measure  | agree       | depth of Grain's hole                                      | nine inches are 23 centimetres
bcrowd    | count    | discrepancy | people on the lawn of the laboratory                       | 2,000 v. 3,500
bgirl     | age      | discrepancy | age of the girl who named the lander                       | 11 v. 12
bentry    | count    | compatible  | names sent in for the lander                               | 8,300 v. more than 8,000
btill     | age      | agree       | age of Ruth Tillinghast in 2014                            |

== wire-gleaner.txt 2009-11-17
Spacecraft flies past comet, sends first pictures

FLAGSTAFF, Arizona, Nov 17, 2009 – A U.S. spacecraft no bigger than a refrigerator skimmed past a comet [aday=2009-11-17|on Tuesday], coming within [adist=310 mi|310 miles] of its dark, peanut-shaped core and sending home the sharpest look yet at how such bodies are put together.

Gleaner made its closest approach to Adair-Kosta at [aclock=08:41|8:41 a.m.] local time, moving at [aspeed=27400 mph|27,400 miles an hour]. The news took [asignal=15 min|15 minutes] to cross the [afar=168 million mi|168 million miles] to Earth.

"It's alive, it's talking, and it had its eyes open," said Ruth Tillinghast, [atill=54|54], who runs the mission for NASA at the Wendover Laboratory.

By noon, [apics=9|nine pictures] had come in. They showed a lump [asize=3.1 mi|3.1 miles] long and barely a third as wide, blacker than coal, with [ajets=>=5|at least five] jets of gas. A sensor on the craft's shield recorded [ahits=12|12 hits] by grains of dust, the largest about the size of a peppercorn.

The [aweight=850 lb|850-pound] craft was launched from Florida [alaunch=2004-03-03|on March 3, 2004], and has covered [amiles=2.1 billion mi|2.1 billion miles], swinging twice around Earth and once around Venus to gather speed. The mission costs [acost=$212 million|$212 million].

It is the laboratory's first success away from Earth. Its only earlier deep-space craft, Plowman, which was to have circled Mars, fell silent in [old=1997|1997] after [olddays=43 days|43 days] in flight.

A third, Harrow, left for an asteroid [blaunch=2009-09-14|on September 14], carrying a small lander.

== flagstaff-courier.txt 2009-11-18
Pie for breakfast, comet for dessert

By Dolores Inskeep

At Wendover Laboratory nobody says "good luck." They bring pie. There were fourteen pies on the table along the back wall of the control room [aday=2009-11-17|yesterday] morning, nine of them cherry, and at half past eight not one had been cut.

You can't cut before the signal, explained Nan Purcell, who has baked for every launch since 1992. "In [old=1997|'97] somebody had a slice early."

So [acrew=63|sixty-three people] stood among the pies and looked at a flat green line. Gleaner had turned its dish away from home on purpose, to hide behind its own shield. It was expected to be gone for 22 minutes. It was gone for 22 minutes. Marco Deluz, the flight director, [adeluz=37|37], counted the last of them aloud, in Spanish, as his grandmother counted stitches.

When the line jumped he sat down on the floor.

The pass itself, they worked out afterward, came at [aclock=08:47|8:47] by the clock in the hall. The navigators had first aimed to go by at [aplan=375 mi|375 miles]. On Sunday they fired the thrusters for 42 seconds and trimmed it to [adist=310 mi|310], because the dust looked thinner than feared. "We shaved it," Deluz said. "My mother is going to kill me."

[afuel=11%|Eleven percent] of the fuel is left, enough, perhaps, to look in on another comet in 2016.

Outside, on Cedar Hill Road, they know when things go well up there because the deputy turns on his siren. He did it twice. At the Route 66 Diner, the comet omelet, shaped like a peanut, sold out by ten.

The laboratory employs 410 people, about as many as the sawmill did before it closed in 2001. It was started in a Quonset hut by two astronomers from the university who couldn't get time on the big telescope.

Gleaner itself was put together here, in a clean room that used to be a bowling alley, by a crew that never numbered more than 90. It left the building in January of 2004 on a truck with a police escort, which got lost in Gallup.

Inside, the last of the fourteen was gone by a quarter past nine. No one had touched the rhubarb.

== daily-clarion.txt -
SNOWBALL FIGHT!
Plucky probe dodges death to snap giant space peanut

BOFFINS whooped and wept as a washing-machine-sized spaceship lived through a blizzard of cosmic grit to beam home holiday snaps of a COMET.

Brave little Gleaner, which weighs in at just [aweight=386 kg|386kg], streaked past the filthy snowball at a mind-blowing [aspeed=~12 km/s|12km a second] – quick enough to get from Land's End to John O'Groats in a minute and a half.

At [adist=500 km|500km] from the monster it was like driving past a lorry in a storm of gravel. The probe took [ahits=21|21 direct hits]. Any one could have put its lights out.

But its pictures, the first of them snapped when it was still 9,000km off, are a cracker. The [asize=4 km|four-kilometre] rock looks like something you'd get in a pub for 60p, and whiffs of rotten eggs, according to scientists.

"We've been holding our breath since [alaunch=2004-05|May 2004]," said flight boss Marco Deluz, [adeluz=37|37], who fainted when the signal came through from [afar=270 million km|270million km] away.

Around him, some [acrew=~60|60 colleagues] tucked into cherry pie.

Now the bad news: this bit of fun has set Uncle Sam back [acost=$221 million|$221million]. It is STILL cheaper than the last one. The lab lost touch with its Plowman probe for good just [olddays=43 days|43 days] out, having blown [oldcost=>$150 million|more than $150million].

British kit on board? One bolt, made in Wolverhampton. It held.

== tillinghast-interview.txt -
"I'd rather have a boring day"

Ruth Tillinghast leads the team at Wendover that flew Gleaner past a comet [aday=2009-11|last month]. She talked to us at her kitchen table.

– Where were you when it happened?
– In the back, by the rhubarb. The line had been dead for so long that I'd begun composing a letter to the senators. You can't do anything, you see. It takes [asignal=15 min|a quarter of an hour] for bad news to reach you and as long for your tears to get back there. I'm [atill=54|fifty-four] and I've never been so useless.

– Some said the pass was too close.
– I said so. Our papers from 2002 have [aplan=375 mi|375 miles] in them. Marco wanted 250. [adist=310 mi|Three hundred and ten] is what a marriage looks like.

– What did you get for it?
– [apics=72|Seventy-two pictures], all of them down by Thanksgiving. And [ajets=7|seven jets], where we had thought one or two. The thing is not a snowball. It's a pile of soot that someone's breathing through.

– Is the craft damaged?
– It has dents. [ahits=12|A dozen] that we know of, all on the shield, which is an inch and a half thick. It's got [afuel=17%|17 percent] of its fuel, and I've promised not to spend that on anything silly.

– You lost one before.
– Plowman. [oldcost=$158 million|A hundred and fifty-eight million dollars], and six years of my life. My son was 12, he thought I'd be in jail. It was a line of software, you know. Inches.

– You came to Wendover as a typist, is that right?
– In 1979. I typed the proposal for a balloon that went up 24 miles and came down in a swimming pool. Somebody asked if I'd noticed anything odd in it, and I had: they'd carried a two. They paid for my degree. I've been in charge of something or other since 1995, and I still type with all ten fingers, which is more than Marco does.

– And the next?
– Harrow's on its way. We launched it [blaunch=2009-09-14|on September 14], and I'll be pushing sixty when it gets there. There'll be a lander in its belly that's the weight of a big man and his dog. It has no engine. We'll drop it, more or less, from [bdrop=1.5 mi|a mile and a half].

– What does one wish you for that?
– Boredom. I'd like one boring day in this business. On the day of the comet I lost five pounds.

== live-grain.txt 2014-05-22
Landing on Oduya: live from Flagstaff

1.45 p.m. It's away. Harrow let go of its lander 19 minutes ago and has backed off to watch. From here on nobody can steer.

2.30 While we wait: the lander is called Grain because Tess Okafor, [bgirl=11|11], of Yuma, said so. Hers was picked out of [bentry=8300|8,300 names] that children sent in. Second prize went to Bob.

3.10 The asteroid is [bsize=1.5 km|a kilometer and a half] wide and spins once in seven hours. Its gravity is so weak that you could throw a baseball off it. Grain, all [bweight=100 kg|100 kilograms] of it, will weigh no more there than a letter.

4.20 [bcrowd=2000|Two thousand people] are on the laboratory's lawn, says the sheriff's office, with blankets. The cherry pie's gone.

5.05 Landing is planned for half past five. We'll learn of it 18 and a half minutes after the fact; Oduya is [bdist=207 million mi|207 million miles] from here.

5.55 SIGNAL! It came at [bsignal=17:54|5.54], people are hugging everything. Ruth Tillinghast, who ran the comet fly-by in [aday=2009|2009] as well, has her face in her hands.

6.15 Engineers now say that Grain first touched at [bclock=17:36|5.36 p.m.], six minutes late. "First" is the word: it seems to have gone up again.

6.40 Of its three anchors [banch=2|two] fired, the third didn't. That would explain it.

7.30 It's still moving. Harrow lost it from view behind a ridge at 7.02.

8.10 It's at rest. There are [bheight=40 m|40 meters] between the ground and the top of that first hop, by one estimate. Good night from the lawn, where someone is reading out the names that didn't win.

== wire-harrow.txt 2014-05-23
Lander bounces [bbounce=3|three times], settles on asteroid

FLAGSTAFF, Arizona, May 23, 2014 – A robot the size of a clothes dryer was sitting on an asteroid on Friday, tilted against a boulder but in working order, after a landing in which it leapt back into space and took more than two hours to come down for good.

Grain, released from its mother ship Harrow, touched the asteroid Oduya at [bclock=17:36|5:36 p.m.] local time [bday=2014-05-22|on Thursday], having fallen for [bdesc=4 h 10 min|four hours and 10 minutes]. Only [banch=2|two] of its anchors shot into the soil, and both tore out. It rose [bheight=130 ft|130 feet], bounced [bbounce=3|three times] in all and stopped [boff=420 ft|420 feet] from the spot that had been chosen, said Ruth Tillinghast, [btill=59|59], who leads the project for the Wendover Laboratory.

"We planned for one landing and we got a bonus," she said. A crowd estimated by organizers at [bcrowd=3500|3,500] cheered outside when word arrived at [bsignal=17:54|5:54 p.m.]

The first photograph shows gravel, a shadow and part of a leg. The battery is expected to last [bplan=40 h|40 hours]; solar panels could stretch that if they were not in the shade.

The lander weighs [bweight=220 lb|220 pounds], Harrow 1,750. The two left Cape Canaveral together [blaunch=2009-09-12|on September 12, 2009], and traveled 1.6 billion miles in [byears=4 years 8 months|four years and eight months]. Oduya, [bsize=0.9 mi|nine-tenths of a mile] across, was [bdist=207 million mi|207 million miles] from Earth [bday=2014-05-22|on Thursday].

It was the first time that Wendover had put anything down on another world, and the first landing anywhere by a craft without an engine. Since Grain had no means of steering, the point of release had to be right to within a few yards; it was, the navigators said, and only what came afterward was not. A radio on Harrow will pass on whatever the lander measures, at about the speed of a telephone modem of the 1980s.

At [bcost=$468 million|$468 million], the mission costs more than twice as much as Gleaner, with which Wendover photographed a comet in [aday=2009|2009] from a distance of [adist=310 mi|310 miles].

== perihelion-blog.txt -
Perihelion: notes from a slow observer

So, it hopped. I've waited to write until the arguing died down, and it has, nearly.

What went wrong: a wax seal. The third anchor was held back by a plug that ought to have melted in ten seconds and took thirty. You'd think that at [bcost=$468 million|468 million dollars] somebody would have owned a match.

What went right: the rest. I've been through the accelerometer log with a ruler. I make it [bbounce=2|two bounces], a tall one and a shy one, and then a long scrape which the press office counts because it likes the sound of a bigger number. The tall one reached [bheight=40 m|forty meters]. Given gravity like that, Michael Jordan would have gone into orbit.

Where it is: in a ditch, leaning 30 degrees, some [boff=240 ft|240 feet] away from the X on the map. It was let fall from [bdrop=1.5 mi|a mile and a half] up. I've missed the hamper from closer.

How it compares. People keep writing to me about Gleaner, "which was easier." Was it? That one had to point a camera at a thing [asize=~3 mi|three miles] long while going by at [aspeed=>27000 mph|more than 27,000 miles per hour], and one peppercorn would have ended it. Grain came down at the pace of a tortoise, [bdesc=~4 h|about four hours] of it. Different kinds of fear.

The name I like. [bentry=>8000|More than 8,000] kids wrote in, and a [bgirl=12|twelve-year-old] from Yuma who wants to be a vet got it right with five letters. I asked at her school: the runner-up was Bob.

I'm told that the lawn has been reseeded.

== brief-battery.txt 2014-05-26
Asteroid lander goes to sleep

FLAGSTAFF, May 26 – The lander Grain fell silent early [bend=2014-05-25|on Sunday] when its battery ran flat, having worked [bbatt=57 h|57 hours] on the surface of the asteroid Oduya, or 17 more than the [bplan=40 h|40] for which it had been built, the Wendover Laboratory said.

In its final hours it lowered a drill, which went down [bdrill=9 in|nine inches] before it struck something hard. The drill can reach 15. Whether any dust got into the tiny oven behind it, nobody knows. The oven has room for a thimbleful.

The robot sent 118 pictures, most of which show the same stone. On the last, which was taken by the light of its own lamp, there is a thread of wire that engineers believe comes from an anchor.

Grain had bounced to a stop in the shade of a ridge [bday=2014-05-22|last Thursday]. It could wake when the asteroid is closer to the sun, in the summer of 2015, although the chief engineer, Piet Hogerwerf, wouldn't bet on it. "I'd put in a dollar," he said. "Not two."

Its mother ship, which flew for [byears=<5 years|nearly five years] to get there, is unharmed and will stay with Oduya for another eight months. It passes over the landing site every 11 hours.

The landing was followed online by 4.2 million people. No one had landed on an object so small.

== sunday-review.txt 2014-10-12
What did we get for [bcost=$468 million|$468 million]?

By Lionel Abara

October 12, 2014 – There's a jar in Ruth Tillinghast's office with a label in a child's hand: "Asteroid, 0 grams." It is where the sample from Oduya would have gone, if there had been a way to bring it home, and it sums up what her critics say of the laboratory's second adventure. She finds it funny. At [btill=59|59] she is allowed to.

Consider the account. For [acost=$212 million|$212 million] Gleaner had given science [apics=72|72 photographs] of a comet, a theory of how dust holds together, and a movie that has been seen by half the schoolchildren of America, all in one morning in [aday=2009-11|November 2009]. Harrow, which cost a good deal more, gave it [bbatt=54 h|two days and six hours] of a robot lying in the dark, a hole [bdrill=23 cm|23 centimeters] deep, and, as of this week, eleven scientific papers. The papers disagree.

"It is the wrong way to count," says the astronomer Beatriz Holm, who had no part in either flight. Gleaner, she points out, was near its target for less than an hour after [amiles=>2 billion mi|more than two billion miles] of getting there. "It's a postcard from a train. Grain got off the train."

It got off clumsily. Having come loose because just [banch=2|two] anchors held, and those not for long, it took off again, sailed over a crater and lay down [boff=420 ft|420 feet] from where it should have been. Until [bend=2014-05-25|May 25] it worked through 37 of its 44 tasks. The most important of these, weighing the soil, was not among them.

Yet the seal on the anchor had been tested 60 times, and the review board, which reported in August, did not find anyone to blame. That is new. After Plowman, [old=1997|17 years ago], three men lost their jobs over a slip that had turned inches into centimeters and thrown away [oldcost=$158 million|$158 million].

The next Wendover craft has a name, Scythe, and no money. Its budget, $330 million, is to be voted on in the spring. Tess Okafor of Yuma, [bgirl=11|11] on the day of the landing, has written to her congressman.

== archive-plowman.txt 1997-01-24
From the archive: Wendover loses its Mars craft

FLAGSTAFF, January 24, 1997 – Engineers at the Wendover Laboratory have given up the search for Plowman, a spacecraft that fell silent [old=1997-01-20|on Monday], [olddays=43 days|43 days] after it set out for Mars.

The orbiter, which cost [oldcost=$158 million|$158 million], was being turned for a course correction [old=1997-01-20|on Monday evening] when its signal faded. It was then 7.4 million miles from Earth, less than a fiftieth of the way. Antennas in California, Spain and Australia have listened for it since without hearing a thing.

"We sent it the same command 212 times," said Ruth Tillinghast, the deputy project manager. "It's like phoning a house where you know they've moved."

An inquiry has been set up under a retired admiral. The laboratory wouldn't discuss the cause, but two employees said that a table in the software for the thrusters mixed up units and that Plowman may have been spinning too fast for its antenna.

It would have been the first spacecraft to carry instruments built in northern Arizona to another planet. Some 900 people had signed a plate that was bolted to its side, the governor among them.

At the laboratory on Cedar Hill Road the mood was low. A baker, Nan Purcell, who had sent up a cherry pie for the maneuver, said it came back with one slice gone.

Wendover has proposed a smaller mission, to a comet, for the next decade. It would be called Gleaner, the proposal says, "because it picks up what is left." It is priced at $140 million.
