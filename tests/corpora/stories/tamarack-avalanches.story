# Two avalanches in the Tamarack Range of Montana: skiers in Chapel Bowl beside a ski resort (19 January 2013) and
# snowmobilers at Saddler Pass (3 March). Widths, depths, falls, danger levels, times under the snow, beacons, rescuers
# and searches of the two stay apart; so do gates 3 and 4, ticket, pass and parking, the dog's age and her handler's,
# the ages of the brothers, snow before each, deaths in the nation and in the state, and the mine camp slide of 1936.

aday      | date     | compatible  | day of the avalanche in Chapel Bowl                        | Saturday 19 January v. January
aclock    | time     | discrepancy | when Chapel Bowl slid                                      | 11:40 a.m. v. 11:14
atoll     | count    | update      | people killed in Chapel Bowl                               | three, then four
acaught   | count    | agree       | people caught in Chapel Bowl                               |
agate     | ordinal  | agree       | number of the gate through which they left the ski area    |
awidth    | measure  | discrepancy | width of the slide in Chapel Bowl                          | 600 feet (180 m) v. 900 feet
avert     | measure  | compatible  | how far the slide in Chapel Bowl fell                      | 1,400 feet v. more than 1,000 feet
acrown    | measure  | agree       | depth of the fracture in Chapel Bowl                       |
alevel    | ordinal  | agree       | danger level on the day of Chapel Bowl                     |
asnow     | measure  | compatible  | snow that fell in the three days before Chapel Bowl        | 26 inches v. more than two feet
aburied   | duration | discrepancy | how long Molly Trask was under the snow                    | 38 minutes v. 28 minutes
adeep     | measure  | agree       | how deep Molly Trask lay                                   |
aage      | age      | agree       | age of Molly Trask                                         |
aeli      | age      | agree       | age of Eli Wendt                                           |
asam      | age      | agree       | age of Samuel Wendt                                        |
adog      | age      | discrepancy | age of the rescue dog Biscuit                              | four v. six
aprobe    | count    | discrepancy | people in the probe line at Chapel Bowl                    | 85 v. 120
abeacon   | count    | discrepancy | how many of those caught in Chapel Bowl wore beacons       | four v. five
agateyear | date     | discrepancy | year in which the resort opened its gates                  | 1998 v. 1996
aticket   | money    | discrepancy | price of a lift ticket at Whitehorn Basin                  | $64 v. $69
aclosed   | duration | agree       | how long the gates stayed shut after Chapel Bowl           |
team      | count    | agree       | volunteers of the county's search and rescue team          |
bday      | date     | compatible  | day of the avalanche at Saddler Pass                       | Sunday 3 March v. March
bclock    | time     | agree       | when Saddler Pass slid                                     |
btoll     | count    | agree       | people killed at Saddler Pass                              |
bgroup    | count    | agree       | riders in the club's party                                 |
bburied   | count    | agree       | riders buried at Saddler Pass                              |
btwo      | count    | agree       | buried riders who were dug out alive                       |
bsurv     | count    | agree       | riders who survived Saddler Pass                           |
bdist     | measure  | discrepancy | distance of Saddler Pass from the trailhead                | 22 miles v. 12 miles
bwidth    | measure  | agree       | width of the slide at Saddler Pass                         | 1,500 feet are 450 metres
bcrown    | measure  | compatible  | depth of the fracture at Saddler Pass                      | seven feet v. more than six feet
bspeed    | rate     | agree       | speed of the slide at Saddler Pass                         |
bcall     | duration | discrepancy | how long after the slide the call for help went out        | 50 minutes v. 15 minutes
bheli     | count    | agree       | helicopters at Saddler Pass                                |
btemp     | measure  | agree       | temperature in the night after Saddler Pass                |
bresc     | count    | agree       | rescuers at Saddler Pass                                   |
bdebris   | measure  | agree       | depth of the debris at Saddler Pass                        |
blevel    | ordinal  | agree       | danger level on the day of Saddler Pass                    |
bbody     | date     | agree       | day the last body was found at Saddler Pass                |
bleader   | age      | discrepancy | age of the club's president Curt Halvorsen                 | 54 v. 45
byears    | ordinal  | discrepancy | which trip of the club to the range it was                 | 14th v. 15th
bprice    | money    | agree       | price of an air bag pack                                   |
season    | count    | update      | people killed by avalanches in the U.S. this season        | eight in January, then 19 in March
avg       | count    | compatible  | people killed by avalanches in the U.S. in an average year | 27 v. more than two dozen
between   | measure  | compatible  | distance between Chapel Bowl and Saddler Pass              | 31 miles v. about 30 miles
layer     | date     | compatible  | when the weak layer was formed                             | 7 December v. early December
old       | date     | agree       | date of the avalanche at the Blue Lode mine                |
oldtoll   | count    | agree       | miners killed at the Blue Lode                             |

== wire-chapel.txt 2013-01-20
Avalanche near Montana ski area kills [atoll=3|three]

CORBEL, Mont., Jan 20, 2013 – A slab avalanche broke loose [aday=2013-01-19|on Saturday] in a steep bowl just beyond the ropes of a Montana ski resort, killing [atoll=3|three people] and leaving another in critical condition, the Lodgepole County sheriff's office said.

[acaught=7|Seven skiers and snowboarders] were caught when the slope known as Chapel Bowl gave way at [aclock=11:40|11:40 a.m.] in bright sunshine, on the busiest weekend of the winter, Sheriff Dale Ruckert said. They had left the Whitehorn Basin ski area through [agate=4|Gate 4], one of five openings in its boundary that lead to unpatrolled terrain in the Tamarack Range.

The slide was [awidth=600 ft|600 feet] wide and plunged [avert=1400 ft|1,400 vertical feet] before it hit a stand of firs. Along its upper edge the fracture was [acrown=4 ft|four feet] deep, according to Ty Mercado of the Tamarack Avalanche Center, which had rated the danger that morning as "considerable," or [alevel=3|Level 3]. [asnow=26 in|Twenty-six inches] of snow had fallen between Wednesday and Friday.

A [aage=23|23-year-old] waitress was found by a rescue dog after [aburied=38 min|38 minutes] beneath [adeep=5 ft|five feet] of snow and was talking when she reached the clinic. Two men dug themselves out.

Among the dead were two brothers from Corbel, Eli Wendt, [aeli=19|19], and Samuel Wendt, [asam=22|22]. The third, Karen Loomis, was a dentist from Spokane who had skied the bowl "a hundred times," her husband said.

The resort opened the gates in [agateyear=1998|1998], after years in which skiers ducked the ropes and lost their passes for it. Under Montana law a skier assumes the risk of avalanches beyond a marked boundary, and a suit brought against Whitehorn Basin over an earlier death was dismissed in 2006. "We put up the signs and we put up the gates, and we can't put up the judgment," said its owner, Brent Calloway.

It was the deadliest avalanche in the range since [old=1936|1936], when [oldtoll=11|11 miners] were killed in their bunks. [season=8|Eight people] have died in avalanches in the United States so far this season; in an average winter [avg=27|27] do.

== corbel-courier.txt 2013-01-21
Biscuit went left

By Hollis Brandvold

It was so quiet, Jenna Ostby says, that she could hear the dog think.

Biscuit, a yellow Lab who is [adog=4|four] and afraid of vacuum cleaners, had been sent up the right-hand side of the debris, where the probes were. She went left. She put her nose to a patch of snow no different from any other, barked once and began to dig, and a mitten came out of the hole and took hold of her ear. On the other end of it was Molly Trask, who brings you your eggs at the Lariat. She had been down there [aburied=28 min|28 minutes].

"I've had dogs for 17 years," said Ostby, 44, one of the [team=58|58 volunteers] of Lodgepole County Search and Rescue. "I never had one get thanked by the ear before."

There was little else to be thankful for. By the log of the patrol shack the bowl came down at [aclock=11:14|fourteen minutes past eleven]. By noon [aprobe=85|85 people], fry cooks and lift operators among them, stood shoulder to shoulder in Chapel Bowl, sinking their poles into it every ten inches. Samuel Wendt was found at 1:05, by a dishwasher who had gone to school with him. His kid brother was two arm's lengths away.

Corbel has 1,460 people, one stoplight and, since the smelter closed in 1991, two kinds of work, and the Wendts did both. They had grown up in the blue house behind the feed store. Eli, a sophomore in Bozeman, was [aeli=19|nineteen]. Sam, [asam=22|22], was to start at the sawmill in February. They shared one beacon and had it with them; the batteries were good. Of [acaught=7|the seven] who were caught, [abeacon=4|four] wore such a transmitter.

Anyone may go through [agate=4|Gate 4]. A day on the lifts at Whitehorn Basin costs [aticket=$64|$64], a season pass $585, and what lies behind the rope is free. A sign says that you can die there. It has a skull on it, and somebody has given the skull a hat.

At the Lariat on Sunday they'd put a pickle jar by the register. There was $412 in it by closing.

== brief-fourth.txt 2013-01-24
Snowboard teacher dies of avalanche injuries

MISSOULA, Mont., Jan 24 – A snowboard instructor who was pulled without a pulse from an avalanche at Whitehorn Basin [aday=2013-01-19|last Saturday] died in a hospital in Missoula on Wednesday evening, raising the death toll to [atoll=4|four].

Dominic Fry, 30, had been found by a line of [aprobe=120|120 searchers] with probes after an hour and three-quarters under the snow. He never regained consciousness, the hospital said.

The others who died were brothers, [asam=22|22] and [aeli=19|19] years old, and a dentist of 41. Three of [acaught=7|the seven people] caught in Chapel Bowl survived, one with a broken thigh.

Whitehorn Basin said that all of its backcountry gates would remain closed until Jan. 28, [aclosed=9 days|nine days] after the slide. Brent Calloway, who owns the resort, said it would then post a ranger at [agate=4|Gate 4] on weekends and that skiers who had no beacon would be turned back. Gate 3, which gives onto gentler slopes, will be left as it is.

A memorial service for the Wendt brothers is to be held in the high school gymnasium at Corbel on Saturday at 2 p.m. The lifts will stand still for five minutes. The family asked for donations to the dog team in lieu of flowers; the county does not pay for dog food.

== trask-interview.txt -
"I thought: so this is Tuesday's problem now"

Molly Trask, [aage=23|23], waits tables in Corbel and is the only person ever to have been found alive by an avalanche dog in Lodgepole County. She spoke to us with her left hand in a bucket of warm water.

What do you remember?
– A crack, like a kid running a stick along a fence. It ran over my head from right to left and then I was sitting in a river. I swam. You're supposed to swim.

How deep were you?
– [adeep=5 ft|Five feet], they measured. I couldn't have told you which way was up, so I spat, and it ran into my eye. So I knew.

And how long?
– People keep telling me other things. The doctor has [aburied=38 min|38 minutes], and he got it off my watch, which stopped when Jenna cut my sleeve.

Did you have a beacon?
– Mine was in the truck. [abeacon=5|Five] of us were wearing one. I was the tagalong.

The dog has become quite famous.
– She's [adog=6|six], and this was her last winter but one, so I'm glad she hadn't quit early. I bring her bacon. Jenna pretends not to see.

Did you know the Wendts?
– Sam ate at my counter every Thursday for two years. Eli was [aeli=19|nineteen]. He let me go ahead of him at the rope because I was a girl, and he said so, and I laughed at him. That's why I was up front, at the edge of it.

Will you go through the gate again?
– They've got it locked for [aclosed=9 days|nine days], so no one is asking me to. I'm going to learn to knit. My physical therapist says I need 60 stitches a day for the fingers.

Anything you'd tell the skiers?
– Leave somebody home who knows your blood type. Mine had to call my mother in Guam.

== powder-blog.txt -
Sidecountry is not a country

OK, I have skied Chapel Bowl 31 times and I'm going to say it: the bowl is fine. We aren't.

Look at the day. [asnow=>2 ft|More than two feet] of new stuff in three days, wind out of the southwest on top of it, the bulletin at [alevel=3|three], and a bluebird [aday=2013-01-19|Saturday] with a line at the quad that was 25 minutes long at nine o'clock. What does everyone do? Everyone goes through the gate. I counted 40 tracks in there at ten. And I was about to make number 41 when my binding froze. Thanks, binding.

From the top of the chair you can see the whole thing now. The break is [acrown=4 ft|four feet] high, clean as a cut cake, and it goes from the Organ Pipes clear to the Pulpit. I make that [awidth=900 ft|900 feet]. The stuff went down [avert=>1000 ft|more than a thousand feet] and snapped firs as thick as my leg.

The gates went up in [agateyear=1996|1996], when I was in third grade. Before that there was a rope, and there was a patroller named Gus who'd take your pass. One avalanche death in the ten years before; six in the time since, and [atoll=4|four] of those [aday=2013-01|this month]. I'm not against gates. But we've come to think of whatever's next to the lift as the lift's. You paid your [aticket=$69|69 bucks], so it has to be safe, right? Parking was eight dollars, and nobody thinks that makes the car bulletproof.

So. Buy the beacon (mine was $290, used). Turn it ON. Take the class; it's two evenings and a Sunday. And when the rope drops again, [aclosed=9 days|nine days] from the slide, don't be the first one there. I'll be the guy in the lodge with the soup.

== live-saddler.txt 2013-03-03
Avalanche at Saddler Pass: updates

4:10 p.m. We're getting reports that a party of snowmobilers has been hit by an avalanche in the Tamarack Range. The sheriff's office says it has "a mass burial" on its hands.

4:35 It happened at [bclock=14:15|2:15], says a dispatcher. There is no cell coverage at the pass. The riders used a satellite gadget, and it was [bcall=50 min|50 minutes] before the first message went up: "3 missing send everyone."

4:50 There were [bgroup=13|13] in the party, from North Dakota. [bburied=5|Five] were buried. Friends dug out [btwo=2|two of them] alive, one within six minutes.

5:20 How remote is it? The pass lies [bdist=22 mi|22 miles] up a groomed trail from the Finley Creek trailhead. By comparison, Chapel Bowl, where [atoll=4|four skiers] lost their lives [aday=2013-01|in January], is a ten-minute walk from a chairlift.

5:45 [bheli=2|Two helicopters] are on the way, one from the air base at Great Falls and one from the hospital. Both must leave by dark.

6:05 The avalanche center had put the danger at [blevel=4|four], "high", this morning, up from two on Friday. Sunday's bulletin was opened 212 times, its director tells us.

6:30 Search suspended for the night. "I've got 19 people up there who'd be standing under a loaded slope with headlamps," says Sheriff Dale Ruckert. "I won't do it."

7:15 The [bsurv=10|ten riders] who are out of it will sleep in a trappers' cabin. It's going down to [btemp=-11 F|11 below zero].

8:40 Dog handler Jenna Ostby will fly in at first light. Yes, with that dog.

== wire-saddler.txt 2013-03-06
Last body recovered from Montana avalanche

CORBEL, Mont., March 6, 2013 – Searchers [bbody=2013-03-05|on Tuesday] recovered the body of the last of [btoll=3|three snowmobilers] who were killed by an avalanche in Montana's Tamarack Range, the second deadly slide there in six weeks.

The men, all from the area of Grand Forks, North Dakota, were crossing below Saddler Pass at [bclock=14:15|2:15 p.m.] [bday=2013-03-03|on Sunday] when a slab [bwidth=1500 ft|1,500 feet] across broke off above them. It was [bcrown=7 ft|seven feet] thick at the fracture and reached a speed of [bspeed=70 mph|70 miles an hour], said Ty Mercado, a forecaster who examined the site.

"You can't outrun that, not even on a 160-horsepower sled," he said. "Some of them tried."

[bburied=5|Five riders] were buried. [btwo=2|Two] were freed by companions. The bodies of two were located on Monday under nine and 14 feet of snow, and the last by a dog. All [bgroup=13|13] in the party had carried beacons; the signal of one was weakened by a phone in the same pocket.

[bresc=46|Forty-six rescuers] took part, most of them brought in by [bheli=2|two helicopters] over the [bdist=22 mi|22 miles] from the nearest plowed road. Curt Halvorsen, [bleader=45|45], president of the Red River Drifters, said that the club was on its [byears=14|14th annual trip] to the range. "We did everything they teach you and then we did one thing they tell you not to," he said. He did not elaborate.

The pass is about [between=~30 mi|30 miles] from Chapel Bowl, where [acaught=7|seven] were caught and [atoll=4|four] died [aday=2013-01-19|on Jan. 19]. That slide, too, followed heavy snow on a weak layer formed in [layer=2012-12-01/2012-12-10|early December], although it was smaller.

Avalanches have killed [season=19|19 people] in the United States this season, seven of them in Montana. The average for a year is [avg=27|27].

== forks-sentinel.txt 2013-03-07
[bgroup=13|Thirteen] went west

By Annika Roe

There is a map of Montana on the wall of the Drifters' clubhouse, a trailer behind the grain elevator at Arvid. A strand of red wool runs along the trails of the Tamarack Range and ends, at Saddler Pass, in a pin. Nobody has had the heart to take it out.

This was to be the [byears=15|fifteenth year]. There are mugs for it. They left on a Wednesday night, four trucks and four trailers, and drove 14 hours in shifts, as they always do, with Curt Halvorsen's chili in a crockpot plugged into the dash.

Halvorsen, [bleader=54|54], has farmed beets and run the club for half of that. He was third in line when the hill moved. "I looked left and the trees were walking," he said. He came to rest with one arm out. His nephew Cody got to him with a cafeteria tray.

He was one of the [btwo=2|two] who were lucky. Lyle Bergum, Rick Sather and Pete Aune weren't. Aune was wearing an air bag pack that he'd given himself for Christmas, for [bprice=$900|$900]; the handle was still in its pouch. He is believed to have lived for a time in a hollow the size of a stove.

The one thing that worked at once was the orange box on Cody's belt. He says he had the message away [bcall=15 min|a quarter of an hour] after the snow stopped, and that it was the hearing of it that took long. Nine of the men dug until they couldn't see, in debris that was [bdebris=30 ft|thirty feet] deep. Then they went to a cabin without a stovepipe and burned a table. It was [btemp=-11 F|eleven below].

"They were strangers, and they wouldn't stop," Halvorsen said of the [bresc=46|46] who came up from Corbel. One had waited on their table the night before. She'd been under the snow herself [aday=2013-01|in January], somebody told him afterward, at the ski hill.

Arvid is flat as a plate. From the trailer you can see the water towers of four towns, and it takes a heap of beets piled along the railroad in October for a child to learn what a slope is. That is why they went, Halvorsen said. The club, founded in a barn by six farmers, gave up its own trail long ago for want of snow.

The funerals are Saturday, at ten, noon and two.

== daily-flash.txt -
WHITE HELL: Wall of snow swallows [bburied=5|5] sled-heads

IT CAME at [bspeed=70 mph|70 mph], it was as wide as a small town, and it took [btoll=3|three dads] with it.

A pack of North Dakota snowmobilers were gunning their machines below Saddler Pass in Montana [bday=2013-03-03|on Sunday] when the mountain let go. "It sounded like God clearing His throat," said survivor Cody Halvorsen, 26, who dug his own uncle out with a lunch tray.

Experts reckon the monster at [bwidth=450 m|450 meters] from end to end. It dumped snow [bdebris=30 ft|30 feet] deep on the gang, who'd stopped to eat jerky. Sleds worth $12,000 a pop were bent like paper clips.

Stuck [bdist=12 mi|12 miles] from the trailhead with no phone signal and the mercury at [btemp=-11 F|minus 11], the [bsurv=10|ten survivors] huddled in a shack and sang hymns.

And they HAD been warned. The boffins at the avalanche center had called the danger level [blevel=4|four], which means keep off.

Hero hound Biscuit, who saved pretty waitress Molly, [aage=23|23], at the Whitehorn Basin resort [aday=2013-01|in January], sniffed out the third man [bbody=2013-03-05|two days later], after choppers had flown her in with goggles on.

Not everybody's weeping. "They tear up the trails and they scare my elk," grumped one outfitter, who didn't want to be named. "But you wouldn't wish it on a dog."

A local shop has sold out of air bag backpacks, at [bprice=$900|$900] each.

== archive-blue-lode.txt 1936-02-14
FROM OUR FILES: SLIDE BURIES BUNKHOUSE AT BLUE LODE

CORBEL, Feb. 14, 1936 – The bodies of [oldtoll=11|eleven men] lay in the Odd Fellows' hall last night after the worst snowslide that any resident of this county can call to mind.

The slide came off the east side of Mount Tamarack on [old=1936-02-12|Wednesday], shortly after four in the morning, and carried away the upper bunkhouse of the Blue Lode mine with its stove, its beds and 24 sleepers. The cookhouse, which stands not sixty feet off, did not lose a pane. The cook, Mrs. Ida Ferris, had bread in the oven, and stated that the noise was no greater than that of a train.

Thirteen were got out alive by the men of the night shift, who came from the tunnel with their lamps and used what they had, viz., muck shovels and a length of drill steel. One man, Axel Nordby, lay for five hours with his face against a keg of nails, and gave his rescuers the time of day.

The superintendent, Mr. Pratt, said that the house had stood on that bench for nine winters. It had snowed for six days. The company will bear the expense of burial and pay the passage of two widows to the Old Country.

A crew of 30 is at work on the road. The mail has not come up since Saturday, and the mine is down to its last case of canned milk.

== analysis-april.txt 2013-04-14
Two slides, one layer

By Marguerite Dole

April 14, 2013 – On the wall of the Tamarack Avalanche Center, which is a rented room over a bait shop in Corbel, hangs a drawing of the winter. It looks like a cake. Near the bottom, in red, there is a thin line dated [layer=2012-12-07|Dec. 7], the day a clear cold spell turned the surface of the snow into something like sugar. Everything that came after was laid on top of that.

"There's [atoll=4|four people] on that line, and [btoll=3|three people]," says Ty Mercado. He is one of three forecasters. They cover an area the size of Delaware with one truck.

The two accidents had little else in common. Chapel Bowl was a slab of middling size, [awidth=180 m|180 meters] wide and [acrown=1.2 m|1.2 meters] thick, that no one would have heard about if it had run at night. It ran [aday=2013-01-19|on a holiday Saturday], beside a parking lot with 900 cars. Help was there at once, in ski boots; it was over in less than two hours. Saddler Pass, [between=31 mi|31 miles] to the north, which went [bday=2013-03|in March], was big by any standard: [bwidth=1500 ft|1,500 feet] from flank to flank, [bcrown=>6 ft|more than six feet] at the break, 2,100 feet from top to bottom. It took [bheli=2|two aircraft] and three days.

The bulletin said [alevel=3|"3"] on one of those mornings and [blevel=4|"4"] on the other. More people die at three. "At four they've heard the wind," Mercado says.

So whose job is it? The resort, which let the public out through its gates after [aclosed=9 days|nine days], has kept them shut since the second accident, with which its slopes had nothing to do. The county has [team=58|58 unpaid rescuers] and sent [bresc=46|46 of them], all it could find. The state gives the center $180,000 a year, and Mercado has been promised 15 percent less.

Nationally, [avg=>24|more than two dozen people] die like this in a common year. The Tamaracks used to add nobody to that. Between the Blue Lode disaster of [old=1936|1936], with its [oldtoll=11|eleven dead], and the day the gates went up at Whitehorn Basin, in [agateyear=1998|1998], the county recorded four fatal slides. Then the skis got wide and the sleds got light.

Mercado's bulletin has 1,900 subscribers now, three times as many as in the fall. The red line melted out last week. "It'll be back," he says.
