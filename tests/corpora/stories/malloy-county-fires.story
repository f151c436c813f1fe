# Two wildfires of one summer in Malloy County, Oregon: Cutler Gulch (9 July 2015, a trailer chain, one firefighter dead)
# and Saddle Rock (21 August, lightning, a couple dead, a camp emptied), and Bitter Creek of 1996. Stay apart: acres, homes,
# homes and outbuildings, crews, containment, costs, evacuees of the two; campers and counselors; a firefighter's age and
# seasons; the fine and the cost; planned and actual first day of school; warnings and evacuation; the husband and the wife.

aday      | date     | compatible  | day on which the Cutler Gulch fire started                  | 9 July 2015 v. July 2015
aclock    | time     | discrepancy | clock time at which the Cutler Gulch fire was reported      | 2:25 p.m. v. 2:52 p.m.
aacres    | measure  | update      | area burned by the Cutler Gulch fire                        | 4,300 acres the next day, then 9,800, 11,600 and 18,900
aheld     | percent  | update      | share of the edge of the Cutler Gulch fire contained        | 5 percent, 20 percent, 60 percent
adeath    | date     | agree       | day on which Cody Marsh died                                |
aage      | age      | discrepancy | age of Cody Marsh                                           | 24 v. 26
aseason   | ordinal  | agree       | which fire season it was for Cody Marsh                     | the third season is three seasons
ahomes    | count    | agree       | homes destroyed at Cutler Gulch                             |
aout      | count    | agree       | outbuildings destroyed at Cutler Gulch                      |
acrew     | count    | compatible  | firefighters at Cutler Gulch                                | 640 v. more than 600
aengines  | count    | discrepancy | fire engines at Cutler Gulch                                | 48 v. 84
aevac     | count    | compatible  | people who had to leave their homes for Cutler Gulch        | 1,900 v. nearly 2,000
acost     | money    | discrepancy | cost of fighting the Cutler Gulch fire                      | $9.4 million v. $4.9 million
awind     | rate     | discrepancy | gusts on the first day of the Cutler Gulch fire             | 45 mph v. 35 mph
atemp     | measure  | agree       | temperature on that day                                     |
ahwy      | measure  | discrepancy | length of Highway 19 that was closed                        | 22 miles v. 32 miles
aout2     | date     | discrepancy | day on which the Cutler Gulch fire was fully contained      | 27 July v. 29 July
ashelter  | count    | agree       | people who slept at the fairgrounds in July                 |
afine     | money    | agree       | fine for the owner of the trailer                           |
aowner    | age      | agree       | age of the owner of the trailer                             |
bday      | date     | agree       | day on which the Saddle Rock fire started                   |
bclock    | time     | agree       | clock time at which lightning lit the Saddle Rock fire      |
blight    | count    | compatible  | lightning strikes in the county that night                  | 1,100 v. more than 1,000
bacres    | measure  | update      | area burned by the Saddle Rock fire                         | 7,200 acres on Sunday, 26,500 on Thursday, 41,300 in the end
bhomes    | count    | agree       | homes destroyed at Saddle Rock                              |
bdead     | count    | agree       | people killed at Saddle Rock                                |
bwalt     | age      | agree       | age of Walt Sorley                                          |
bcrew     | count    | agree       | firefighters at Saddle Rock                                 |
bret      | measure  | agree       | retardant dropped on the Saddle Rock fire on Saturday       |
bretday   | date     | agree       | day on which that retardant was dropped                     |
bevac     | count    | discrepancy | people who had to leave their homes for Saddle Rock         | 3,400 v. 4,300 (with the 900 who were only warned)
bcamp     | count    | discrepancy | children at Camp Wynoka                                     | 94 v. 84
bstaff    | count    | agree       | counselors at Camp Wynoka                                   |
bdur      | duration | discrepancy | how long it took to empty Camp Wynoka                       | 50 minutes v. 15 minutes
bhorses   | count    | agree       | horses brought to safety                                    |
bcost     | money    | agree       | cost of fighting the Saddle Rock fire                       |
bpower    | count    | agree       | customers without power in August                           |
blook     | date     | discrepancy | year in which the lookout on Saddle Rock was built          | 1933 v. 1935
belev     | measure  | agree       | height of Saddle Rock                                       |
bair      | count    | compatible  | air quality index in Pinnock                                | 412 v. over 400
bschool   | date     | agree       | day on which school starts                                  |
brain     | measure  | agree       | rain that ended the Saddle Rock fire                        |
braind    | date     | agree       | day of that rain                                            |
pop       | count    | compatible  | inhabitants of Malloy County                                | 22,400 v. about 22,000
snow      | percent  | discrepancy | snow of the winter as a share of the usual                  | 28 percent v. 38 percent
budget    | money    | agree       | yearly budget of the Pinnock fire district                  |
oldyear   | date     | compatible  | when the Bitter Creek fire burned                           | August 1996 v. 1996
oldacres  | measure  | compatible  | area burned by the Bitter Creek fire                        | 33,500 acres v. more than 33,000
olddays   | duration | compatible  | how long the Bitter Creek fire burned                       | 17 days v. more than two weeks
oldhomes  | count    | agree       | homes destroyed at Bitter Creek                             |

== agency-july.txt 2015-07-10
Wildfire forces [aevac=1900|1,900] to flee in central Oregon

PINNOCK, Ore., July 10, 2015 – A fast-moving wildfire chased [aevac=1900|1,900 people] from homes and ranches in Malloy County and spread over [aacres=4300 acres|4,300 acres] of grass and juniper in its first night, fire officials said Friday.

The Cutler Gulch fire was reported at [aclock=14:25|2:25 p.m.] [aday=2015-07-09|Thursday] beside Highway 19, where investigators found a trail of small burns on the shoulder that suggested a dragging chain. With the temperature at [atemp=103 F|103 degrees] and gusts of [awind=45 mph|45 mph], it crossed the first ridge within an hour. Crews had lines around [aheld=5%|5 percent] of it by Friday evening.

"It was throwing embers a quarter of a mile ahead of itself," said Ruth Ackerley, the chief of the Pinnock Rural Fire District. "You don't get in front of that. You get out of the way and you come at it from behind."

An unknown number of houses have burned along Cutler Road. The highway was closed for [ahwy=22 mi|22 miles] between Pinnock and Dry Fork. Sheriff Tom Beckwith said that his four deputies had knocked on every door they could reach and that three residents had refused to go.

Malloy County, with [pop=22400|22,400 inhabitants] in an area larger than Delaware, had [snow=28%|28 percent] of its usual snow last winter. Its worst fire, at Bitter Creek, burned for [olddays=17 days|17 days] in [oldyear=1996|1996] and took [oldhomes=44|44 homes].

== live-cutler.txt 2015-07-12
Cutler Gulch fire: live updates

Sunday, July 12, 2015

9:15 p.m. That's it from us. Tonight's figures from the incident command post: [aacres=11600 acres|11,600 acres], [aheld=20%|20 percent] contained, [acrew=640|640 firefighters], [aengines=48|48 engines], two bulldozers lost a track.

7:40 p.m. We now have a name. The firefighter who was killed [adeath=2015-07-11|yesterday], when a water tender rolled off a logging spur, is Cody Marsh, [aage=24|24], of Prineville. A second man on the truck has a broken collarbone.

5:05 p.m. From the sheriff's office: the damage survey of the Cutler Road area is finished. [ahomes=31|Thirty-one homes] are gone. That includes a double-wide owned by one of the deputies.

2:30 p.m. Don't come to the fairgrounds with blankets, please. There are more blankets than people. [ashelter=212|Two hundred and twelve] slept there last night, along with 90-some dogs and a llama.

11:50 a.m. Highway 19 remains shut, all [ahwy=32 mi|32 miles] of it from Pinnock to Dry Fork. Go around by way of Mitchell, and allow two hours.

10:10 a.m. A reader asks if this is bigger than Bitter Creek. No. That was [oldacres=33500 acres|33,500 acres].

8:00 a.m. Good morning. The fire grew less than feared overnight and stands at [aacres=9800 acres|9,800 acres]. For latecomers: it began [aday=2015-07-09|on Thursday] and was called in at [aclock=14:52|2:52 in the afternoon] by a trucker who also tried to stamp it out.

== pinnock-ledger.txt 2015-07-16
He'd picked out the saddle

By Jolene Tripp

Pinnock, July 16, 2015 – There's a ticket pinned to the wall at Hanley's Feed & Tack with a name on it and the words "half paid". Nobody at Hanley's has the heart to take it down.

Cody Marsh came in [aday=2015-07-09|last Thursday] after lunch to put another hundred dollars on a roping saddle. Then his pager went. [adeath=2015-07-11|Two days later] he was dead, at [aage=24|24], at the bottom of a road that isn't on the map. It was his [aseason=3|third season] on the line.

He had been up since before dawn, said his engine boss, Luis Arrieta, who was thrown clear. "Cody drove because I'd asked him to."

The fire that [acrew=>600|more than 600 men and women] are still working had been going less than four hours when it reached the first houses. It was [atemp=103 F|a hundred and three] in the shade, and the wind came up the gulch in gusts of [awind=35 mph|35 miles an hour], "like somebody opening and shutting an oven," as Arrieta put it. By last night it had blackened [aacres=18900 acres|18,900 acres], and it hasn't moved since: [aheld=60%|sixty percent] of the edge is cold to the touch.

Dale Hutchins, [aowner=58|58], whose horse trailer is thought to have started it all, hasn't left his place in a week. Somebody put a dead match in his mailbox. He faces a citation and [afine=$720|$720].

The funeral is Saturday at the high school, because no church in town would hold it. Bring your own chair, the notice says.

== cutler-brief.txt -
Cutler Gulch fire declared contained

The wildfire that burned through the western part of Malloy County was fully contained [aout2=2015-07-27|on July 27], the Central Oregon dispatch center announced.

It consumed [ahomes=31|31 houses] and [aout=54|54 barns, sheds and other outbuildings]. [aevac=<2000|Nearly 2,000 residents] had been under orders to leave, the last of which was lifted the Wednesday before. Firefighting is reckoned to have cost [acost=$9.4 million|$9.4 million], three quarters of which the federal government is expected to refund.

On the first Sunday, [aengines=84|84 engines] from six counties were on the lines. Gusts had touched [awind=45 mph|45 miles an hour] on the opening afternoon. One crew member, Cody Marsh of Prineville, lost his life in a rollover [adeath=2015-07-11|on July 11]; four others were treated for burns or heat exhaustion.

Hikers are asked to stay away from Cutler Canyon until the fall. Hot stumps may burn for weeks below ground, and burned trees fall without warning. Firewood permits for the area, at $20 a cord, will be issued starting in October.

A town hall meeting on rebuilding will be held at the Grange on Tuesday at 7 p.m. The state insurance division is sending two advisers.

== agency-august.txt 2015-08-23
Second big fire of summer rages in Oregon county; children's camp evacuated

PINNOCK, Ore., Aug. 23, 2015 – For the second time in seven weeks, a wildfire is burning out of control in Malloy County, Oregon, where [bcamp=94|94 children] were taken from a summer camp by bus ahead of the flames, authorities said Sunday.

The Saddle Rock fire was started by lightning at [bclock=21:30|9:30 p.m.] [bday=2015-08-21|Friday], when a dry thunderstorm sent [blight=1100|1,100 strikes] into the county's parched forests. It had grown to [bacres=7200 acres|7,200 acres] by Sunday noon. There was no containment.

[bevac=~3400|Some 3,400 people] have been told to leave and another 900 to be ready to go. A transmission line is down, leaving [bpower=5200|5,200 customers] without electricity. Planes and helicopters dropped [bret=90000 gal|90,000 gallons] of retardant [bretday=2015-08-22|on Saturday] before smoke grounded them, said Ruth Ackerley, the local fire chief. The governor sent 200 soldiers of the National Guard.

No one was reported hurt. In [aday=2015-07|July], the Cutler Gulch fire across the valley killed a firefighter, Cody Marsh, [aage=24|24], and destroyed [ahomes=31|31 homes] in the county, which has [pop=~22000|about 22,000 residents].

"I've run out of words, and hose," Ackerley said.

== tabloid-august.txt 2015-08-24
CAMP INFERNO
How two college kids and a bus driver saved [bcamp=94|94 children] from wall of fire

THE marshmallows were still on the sticks.

Minutes after a counselor smelled smoke at Camp Wynoka, [bcamp=94|94 screaming kids] were racing through the Oregon night in five yellow buses with the blaze licking at the bumpers.

"I told them it was a drill, and we'd get ice cream," said heroic head counselor Brianna Voss, 21. It took the [bstaff=22|22 counselors] just [bdur=15 min|15 minutes] to clear the place. "Then I cried for an hour."

The monster fire, sparked by lightning [bday=2015-08-21|on Friday night], has forced [bevac=4300|4,300 people] out of their homes in rural Malloy County. The smoke is so thick that the air in the county seat, Pinnock, hit [bair=412|412] on a pollution scale that's supposed to top out at 500.

A camp wrangler, Shane Dooley, rode out bareback leading a string of terrified ponies. In all [bhorses=76|76 horses] were saved.

But parents are asking why the camp, which charges $1,150 a week, was open at all. There had been a warning about dry lightning since breakfast on Thursday.

"I want answers," said Portland dad Greg Sundquist, 44, whose twins, 9, lost their shoes. "And I want my deposit back."

== lookout-blog.txt -
The night the tower went

I staffed Saddle Rock for six summers, so forgive me for writing about a box on stilts when people have lost real houses.

It was built in [blook=1933|1933] by boys from the Civilian Conservation Corps, who carried the lumber up on their shoulders because the mules wouldn't go. From the catwalk, at [belev=6840 ft|6,840 feet], you could see four volcanoes and, on a good morning, the lights of Pinnock going out one by one. It came through Bitter Creek in [oldyear=1996-08|August of '96], when everything to the south of it burned. I was there for that one, and I radioed in [oldacres=>33000 acres|more than 33,000 acres] of it, a draw at a time.

It did not come through this one. The woman who had my old job, a schoolteacher from Bend, watched the storm walk in at [bclock=21:30|half past nine] [bday=2015-08-21|on the 21st]. There were [blight=>1000|more than a thousand] strikes that night in our county alone, and she plotted 37 of them before one hit the peak below her and she smelled it. She locked the door, I'm told. You'd do the same.

She walked nine miles in the dark with a cat in her pack. By the next evening there was nothing on the rock but four bolts and the stove.

People say the Forest Service will build it again for $400,000. I'd rather they bought engines.

== ledger-august.txt 2015-08-27
Saddle Rock fire claims couple who stayed

By Jolene Tripp

Pinnock, Aug. 27, 2015 – Walt and Irene Sorley had been married for 51 years and had been told to leave three times. On Wednesday, deputies found [bdead=2|the two of them] in the root cellar of their cabin on Lost Mule Creek, side by side.

They are the first to die in a fire that has run over [bacres=26500 acres|26,500 acres] since [bday=2015-08-21|last Friday]. He was [bwalt=74|74], she 71. "They had sprinklers on the roof, and a pump," said their son, Dennis, 48. "The pump ran on electricity."

So does most of the county's life, and [bpower=5200|5,200 homes and businesses] have been without it since Saturday. The count of houses lost stands at [bhomes=9|nine], all on the creek. The historic lookout, put up in [blook=1935|1935], is gone too, and with it the best view in Oregon, [belev=6840 ft|6,840 feet] above the sea and no stairs worth the name.

There are [bcrew=1150|1,150 firefighters] on the lines, from as far as New Zealand. The tankers, which laid down [bret=90000 gal|90,000 gallons] [bretday=2015-08-22|on the first Saturday] alone, have been able to fly on just one day since. The [bevac=3400|3,400 people] who had to pack will not see their beds before Sunday at the earliest.

At Camp Wynoka, which was cleared in [bdur=50 min|fifty minutes] by [bstaff=22|22 counselors] not much older than their charges, the fire stopped at the flagpole. All [bcamp=84|84 campers] are home. The [bhorses=76|76 horses] are at the racetrack, eating donated hay.

School will not begin on Monday. The new date is [bschool=2015-09-08|September 8], said the superintendent, smoke permitting. The air index in Pinnock was [bair=412|412] on Sunday. Anything over 300 is called hazardous.

== interview-ackerley.txt 2015-09-06
"There isn't a fire season anymore. There's a month off"

Ruth Ackerley, 55, once a smokejumper, runs the Pinnock fire district with 26 volunteers and three engines, one of which starts. We spoke with her on Sunday at her kitchen table.

You had two of them in one summer.
And they couldn't have been less alike. Cutler Gulch was wind and grass. It did its worst in an afternoon. Saddle Rock was timber, it took its time and it got [bacres=41300 acres|41,300 acres] before that rain. All [brain=0.4 in|four tenths of an inch] of it.

That was [braind=2015-09-02|on Wednesday].
I stood out in it. I had soap.

Which was the more expensive?
The second, by miles. The state tells me [bcost=$23 million|$23 million] for that, against [acost=$4.9 million|four point nine] [aday=2015-07|in July]. My whole budget for the year is [budget=$310000|$310,000].

How many people did you have?
At the top of it, [bcrew=1150|1,150]. The children at the camp got out in [bdur=50 min|50 minutes] and I'd like that written down, because everybody reports what goes wrong.

Was there any sign of what was coming?
The snow. We had [snow=38%|thirty-eight percent] of normal. I went skiing on dirt.

You lost a man.
Cody Marsh, [adeath=2015-07-11|July 11]. He was [aage=26|26], he'd done [aseason=3|three seasons], and he laughed at my radio voice. I've written his mother twice.

And now?
School opens [bschool=2015-09-08|on Tuesday]. The index was over [bair=>400|400] there for a while, you couldn't see the goalposts. I'm going to sleep until the bell rings.

== analysis-october.txt 2015-10-14
Two fires, one county and the question of who pays

By Marcus Feld
October 14, 2015

PINNOCK – The last hot spot on Saddle Rock was called cold two weeks ago. What remains is arithmetic.

The later fire covered [bacres=41300 acres|41,300 acres] and destroyed [bhomes=9|nine homes]. The one in [aday=2015-07|July] covered [aacres=18900 acres|18,900], less than half as much, and destroyed [ahomes=31|31], besides [aout=54|54 outbuildings], because it ran along a road and not a ridge. A young firefighter died in the first, [bdead=2|two retirees] in the second: Walt Sorley, [bwalt=74|74], and his wife, who had told a neighbor that they trusted their pump.

Suppression cost [acost=$9.4 million|$9.4 million] at Cutler Gulch, declared contained [aout2=2015-07-29|on July 29], and [bcost=$23 million|$23 million] at Saddle Rock, before [brain=0.4 in|four-tenths of an inch] of rain [braind=2015-09-02|on September 2] did for free what money had not. The county will be billed for a share that its commissioners put at about $1.3 million, more than four times what the Pinnock fire district gets in a year, [budget=$310000|$310,000].

Can it be recovered? From the sky, no. From Dale Hutchins, the [aowner=58|58-year-old] rancher whose trailer chain threw the sparks, the sheriff has collected [afine=$720|$720]. State law would allow a claim for the full amount. "He has 40 cows," said District Attorney Paula Renner.

Insurers have received 117 claims. One in five of the burned homes had no coverage, among them those of the fairgrounds' longest guests: of the [ashelter=212|212 people] who spent the July nights there, 16 are in trailers behind the grandstand today.

The snow, at [snow=28%|28 percent] of normal, will be hard to beat. The forecasters are not ruling it out.

== archive-bitter-creek.txt 2006-08-12
Ten years on, the scar at Bitter Creek is green

Aug. 12, 2006 – From the highway you'd take it for pasture. Only the silver trunks, thousands of them, show that a forest stood here until the [oldyear=1996-08|August of 1996].

The Bitter Creek fire began with a campfire that four boys from Salem thought they had drowned. It burned for [olddays=>2 weeks|more than two weeks], over [oldacres=33500 acres|33,500 acres] of Malloy County, and when it was through, the community of the same name, with its store, its one-room school and [oldhomes=44|44 houses], had come off the map. No one was killed. "We honked," said Harold Spicer, 80, the last postmaster. "Everybody drove and honked."

Twelve families came back. They've built in metal and stone and they mow, some of them twice a week. Their volunteer brigade has a 1971 engine and a siren from a submarine.

The boys, then aged 15 to 17, were sentenced to 300 hours each of planting trees. One of them, Peter Lund, never stopped; he runs a nursery in Dry Fork and has put 61,000 seedlings into the burn at his own expense. About half have taken.

Could it happen again? "It will," said Ruth Ackerley, who was made chief of the Pinnock fire district two years ago. "Not here. There's nothing left to burn here. But look over there." She pointed across the valley, to Cutler Gulch and the dark ridge behind it.
