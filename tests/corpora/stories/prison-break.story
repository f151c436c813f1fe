# Three men break out of a prison; the hunt goes on for ten days. Figures that rise with the days (searchers, tips,
# reward), three escapees' ages and sentences, distances from the prison and from the border, an older escape.

day       | date     | compatible  | day of the escape                                       | 5 June v. June 2012
found     | time     | discrepancy | when the cells were found empty                         | 5:15 v. 5:45
men       | count    | agree       | inmates who escaped                                     |
boyage    | age      | agree       | age of Curtis Boyle                                     |
lemage    | age      | discrepancy | age of Wade Lemmon                                      | 29 v. 31
ortage    | age      | agree       | age of Daniel Ortega                                    |
lemterm   | duration | discrepancy | prison term of Wade Lemmon                              | 42 years v. 40 years
ortterm   | duration | agree       | prison term of Daniel Ortega                            |
murder    | date     | discrepancy | year of the murder for which Boyle was in prison        | 1999 v. 2001
victim    | age      | agree       | age of the man that Boyle murdered                      |
orttime   | duration | agree       | how long Ortega was free                                |
ortdist   | measure  | discrepancy | distance from the prison at which Ortega was caught     | 1.5 miles v. 2.5 miles
holes     | measure  | agree       | width of the hole in the wall                           | 18 inches is 46 cm
pipe      | measure  | agree       | length of the pipe that they crawled through            | 400 feet is 120 m
dig       | duration | discrepancy | how long the men had worked at the wall                 | six weeks v. three months
blades    | count    | discrepancy | hacksaw blades that were used                           | four v. six
inmates   | count    | compatible  | inmates of the prison                                   | 1,150 v. nearly 1,200
built     | date     | agree       | year the prison was built                               | 125 years old in 2012 is 1887
lastesc   | date     | agree       | year of the last escape                                 | 29 years before 2012 is 1983
lastmen   | count    | agree       | inmates who escaped then                                |
searchers | count    | update      | officers in the search                                  | 150, then 400, then 800
reward    | money    | update      | reward for each man                                     | $20,000, then $50,000, then $75,000
tips      | count    | update      | tips from the public                                    | 70, then 640, then 1,100
helis     | count    | discrepancy | helicopters in the search                               | three v. four
dogs      | count    | agree       | dogs in the search                                      |
schools   | count    | agree       | schools that were closed                                |
border    | measure  | compatible  | distance of the prison from the border                  | 40 miles v. less than 50 miles
worker    | age      | discrepancy | age of the woman who brought the tools                  | 47 v. 51
workday   | date     | agree       | day the woman who brought the tools was arrested        |
bail      | money    | agree       | bail of the woman who brought the tools                 |
guards    | count    | agree       | guards who were suspended                               |
farm      | measure  | agree       | distance from the prison of the farmhouse               |
couple1   | age      | agree       | age of the farmer                                       |
couple2   | age      | agree       | age of the farmer's wife                                |
atlarge   | count    | agree       | escapees still at large after the first day             |
farmday   | date     | agree       | day of the raid on the farmhouse                        |
cash      | money    | agree       | money that was taken from the farm                      |
rifles    | count    | agree       | rifles that were taken from the farm                    |
lemday    | date     | agree       | day Lemmon was caught                                   |
lemtime   | time     | compatible  | when Lemmon was caught                                  | 9:20 p.m. v. after dark
boyday    | date     | compatible  | day Boyle was shot                                      | 14 June v. the middle of June
boyborder | measure  | compatible  | how far from the border Boyle was shot                  | two miles v. less than three miles
shots     | count    | discrepancy | shots that the trooper fired at Boyle                   | seven v. nine
trooper   | age      | agree       | age of the trooper                                      |
hunt      | duration | agree       | length of the hunt                                      |
cost      | money    | discrepancy | cost of the hunt                                        | $9 million v. $12 million

== state-wire-1.txt 2012-06-06
Search widens for [men=3|three] inmates after escape from century-old prison

HARLAN FALLS, June 6, 2012 – About [searchers=~150|150 officers] with dogs and helicopters combed the woods around Stonegate prison for a second day on Wednesday after [men=3|three inmates], one of them a murderer, crawled out through a steam pipe.

The men's cells were found empty at the [found=05:15|5:15 a.m.] count [day=2012-06-05|on Tuesday]. In their beds lay dummies made of sweatshirts. One of them, Daniel Ortega, [ortage=24|24], was caught [orttime=6 hours|six hours] later, walking along a railroad track [ortdist=1.5 mi|1.5 miles] from the walls. Still at large were Curtis Boyle, [boyage=38|38], who is serving life without parole for the killing of a [victim=61|61-year-old] shopkeeper in [murder=1999|1999], and Wade Lemmon, [lemage=29|29], sentenced to [lemterm=42 years|42 years] for kidnapping and robbery. Ortega was doing [ortterm=7 years|seven years] for burglary.

They had cut a hole [holes=18 in|18 inches] wide in the back wall of an upper cell, climbed down three stories and crawled [pipe=400 ft|400 feet] through a pipe that ends in a street outside, Superintendent Glenn Foss said.

"They were patient, and somebody helped them," Foss said.

The state offered [reward=$20000|$20,000] for each of the [atlarge=2|two]. By evening some [tips=~70|70 tips] had come in. [schools=9|Nine schools] remained closed.

Stonegate, which was built in [built=1887|1887] and houses [inmates=1150|1,150 inmates], lies [border=40 mi|40 miles] from the Canadian border. The last men to get out, [lastmen=2|two] bank robbers, did so in [lastesc=1983|1983] and were back within a day.

== falls-gazette.txt -
A town locks its doors

By Hannah Kerr

HARLAN FALLS – Gloria Pitts slept with a skillet on Tuesday night. "I'm 80," she said. "What else am I going to lift?"

[day=2012-06-05|Tuesday] was the day on which Stonegate, after [lastesc=1983|29 years] without an escape, lost [men=3|three men] before breakfast. The siren sounded at ten past six. According to two officers of the night shift the beds had been found stuffed with clothing at [found=05:45|a quarter to six], at the second count and not at the first.

[schools=9|Nine] of the county's schools are shut, and so is the cannery. [helis=4|Four helicopters] cross and recross the river, and from Foundry Street one can hear the [dogs=12|dozen bloodhounds] which were brought in from three states.

It was off Foundry Street that the men came up, out of a manhole beside Al Brandt's garage. Brandt, 57, has measured how far they had come: 131 paces, which tallies with the [pipe=120 m|120 meters] on the prison's plan. He also met the one they caught. "Skinny kid. He asked me for a cigarette and I gave him one. [orttime=6 hours|Six hours] later he's on the tracks by the gravel works, [ortdist=2.5 mi|two and a half miles] out, with my jacket on."

Daniel Ortega, [ortage=24|24], would have been free in eighteen months. Of his [ortterm=7 years|seven years] he had served five and a half.

The border is [border=<50 mi|less than 50 miles] away, and many think that [atlarge=2|the two who are still out] crossed it long ago.

The prison is the town's largest employer, with 480 jobs for its [inmates=<1200|nearly 1,200] prisoners.

== corrections-dept.txt 2012-06-08
STATE DEPARTMENT OF CORRECTIONS
Update on the Stonegate escape – June 8, 2012, 5 p.m.

- Inmates at large: Curtis Boyle (DOB 2/11/74) and Wade Lemmon (DOB 9/30/82). [atlarge=2|Both] should be considered armed and dangerous.
- Personnel engaged: [searchers=400|400], from 14 agencies, with [helis=3|three helicopters] and [dogs=12|12 dogs].
- Reward: raised to [reward=$50000|$50,000] per inmate.
- Tips received to date: [tips=640|640]. Tip line: 24 hours.
- Arrest: Yvonne Crail, [worker=51|51], an instructor in the prison's tailor shop, was charged [workday=2012-06-07|yesterday] with promoting prison contraband. Bail was set at [bail=$100000|$100,000]. It is alleged that she supplied [blades=4|four hacksaw blades] and a drill bit hidden in frozen meat.
- Staff: [guards=2|two officers] of the honor block have been suspended with pay.
- Preliminary findings: the inmates worked at night for some [dig=~6 weeks|six weeks]. The opening measures 14 by [holes=18 in|18 inches].

All visits remain cancelled through Sunday. The next update will be given at 10 a.m. on Saturday.

== daily-trumpet.txt -
THE SEAMSTRESS AND THE SLAYER

Lovesick prison worker smuggled saws in a meatloaf, cops say

A TAILOR-SHOP teacher who fell for a killer baked him his way out of jail, it was claimed last night.

Married mom-of-two Yvonne Crail, [worker=47|47], handed Curtis Boyle [blades=6|six] saw blades inside hamburger meat, sources said. She was meant to be waiting in a car when he popped up from a manhole at midnight, but "got cold feet, had a panic attack and drove to the emergency room instead".

Crail, arrested [workday=2012-06-07|on Thursday], sobbed as a judge fixed bail at [bail=$100000|$100,000]. She faces eight years.

Boyle, [boyage=38|38], gunned down grocer Sam Petrakis, [victim=61|61], over $212 in [murder=2001|2001]. He got life. Sidekick Wade Lemmon, [lemage=31|31], got [lemterm=40 years|40 years] for holding a dentist hostage in the trunk of a car for two days.

The pair spent [dig=3 months|three months] scratching through brick, muffling the noise with a radio. [guards=2|Two guards] have been sent home. And at the jail, they found a note: "Have a nice day."

== state-wire-2.txt 2012-06-12
One of [atlarge=2|two] fugitives from Stonegate prison caught in barn

BELL RIVER, June 12, 2012 – Police [lemday=2012-06-11|on Monday] caught one of the [atlarge=2|two convicts] who had been on the run from Stonegate prison since [day=2012-06-05|last Tuesday] and said they were closing in on the other.

Wade Lemmon, [lemage=29|29], gave himself up in a hay barn at [lemtime=21:20|9:20 p.m.], hungry and with a sprained ankle. He had been left behind by Curtis Boyle two days earlier, he told detectives.

On [farmday=2012-06-09|Saturday] the men had broken into a farmhouse [farm=22 mi|22 miles] north of the prison and tied up its owners, Walter Gundersen, [couple1=74|74], and his wife Ruth, [couple2=71|71]. They took [cash=$340|$340], a pickup truck and [rifles=2|two rifles]. The couple freed themselves after five hours.

"He apologized to my wife for the mud," Gundersen said. "The other one did not."

[searchers=800|Eight hundred officers] are now in the search. The reward for Boyle, [boyage=38|38], has been raised to [reward=$75000|$75,000], and the number of tips has passed [tips=1100|1,100].

== state-wire-3.txt 2012-06-15
Escaped killer shot dead near border

June 15, 2012 – A state trooper shot and killed the last of the Stonegate fugitives [boyday=2012-06-14|on Thursday], [boyborder=2 mi|two miles] short of the Canadian border, ending a [hunt=10 days|10-day] manhunt that cost the state [cost=$9 million|$9 million].

Sergeant Erin Dahl, [trooper=33|33], was driving alone when she saw a man jogging along a road near Tyne Corners in a hunter's vest. When he ran for the trees she left her car and fired [shots=7|seven times]. Two bullets hit Curtis Boyle, who was armed with one of the [rifles=2|two rifles] taken from a farm [farmday=2012-06-09|on Saturday].

"She knew that if he made the tree line we'd lose him," said Colonel Dennis Ward, her commander.

Boyle's companion, Wade Lemmon, surrendered [lemday=2012-06-11|on Monday], and a third man, Daniel Ortega, was back in his cell [orttime=6 hours|six hours] after the breakout. Lemmon, who has 31 years still to serve, may get seven more.

The tailor-shop instructor accused of helping them, Yvonne Crail, was held on [bail=$100000|$100,000] bail.

== borderland-news.txt -
'I just thought, that's him'

TYNE CORNERS – The road on which Curtis Boyle ended his run has no name, only a number, 11, and on most days about as many cars. [boyday=2012-06-14|On Thursday afternoon] one of them was Erin Dahl's.

The sergeant, [trooper=33|33] and a mother of twins, has been on the force for nine years and is a firearms instructor. "He looked at me and I just thought, that's him," she told colleagues. Jim Audet, who was mending a fence, counted [shots=9|nine shots]. From where Boyle fell it is [boyborder=<3 mi|less than three miles] to Quebec. [border=40 mi|Forty] lay between that line and the cell he left.

Audet's sister Ruth and her husband were the couple whom he had robbed [farmday=2012-06-09|on Saturday]. The Gundersens, [couple1=74|74] and [couple2=71|71], have not slept in their house since, although it was only [cash=$340|340 dollars]. It stands [farm=22 mi|22 miles] north of Stonegate, and the [atlarge=2|two men] had needed four days to get that far.

It was there that they quarreled over the truck. Lemmon walked off and [lemtime=evening|after dark] on [lemday=2012-06-11|Monday] was found asleep beside a calf.

== inside-justice.txt 2012-07-20
Stonegate: what went wrong

July 20, 2012

The escape from Stonegate [day=2012-06|last month] was no work of genius. Walls that were put up in [built=1887|1887] can be taken apart with [blades=4|four saw blades] and [dig=6 weeks|six weeks] of nights, and a gap of [holes=46 cm|46 centimeters] is enough for a hungry man. What deserves study is what the institution did not do.

It did not count. The rules want every cell checked by eye at two and at four. Had that been done the men would have been missed three hours before [found=05:15|5:15].

It did not remember. The [lastmen=2|two men] who got out in [lastesc=1983|1983] used the same tunnel for steam, and a grating that was ordered then, at a price of $2,100, was never put in.

It did not ask why Yvonne Crail, the [worker=51|51-year-old] instructor who has since confessed, brought so much meat to work. She will be sentenced on August 3; [guards=2|two officers] who let her pass without a search have resigned.

The bill is [cost=$12 million|$12 million], overtime included, for [hunt=10 days|ten days] in which up to [searchers=800|800 officers] looked for [atlarge=2|two men]. Wade Lemmon, now 160 miles away in another prison, was there for the taking after six days. Curtis Boyle, killed [boyday=2012-06|in the middle of June], had got within [boyborder=2 mi|two miles] of another country.

And [men=3|three men] who had spent their lives in failing had, for one night, succeeded at something. It was, in its way, the best work done at Stonegate that year.
