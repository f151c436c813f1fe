# Two workplace shootings in Iowa: Leonard Tessmer at the pump works of Halvick (14 October 2010) and Dwayne Purcell at an
# egg plant in Corley (8 March 2011). Killed with and without the gunman, shots of the gunman and of the police, years of
# service, ages, time to the first call and to the police, workers of the firm and of the shift stay apart.

aday      | date     | compatible  | day of the shooting at Halvick Pump                      | 14 October v. October
aclock    | time     | discrepancy | when the shooting at Halvick began                       | 6:40 a.m. v. 6:20 a.m.
atoll     | count    | update      | people killed at Halvick, without the gunman             | four on the day, five since 16 October
awound    | count    | agree       | people wounded at Halvick who lived                      |
ashots    | count    | discrepancy | shots that Tessmer fired                                 | 43 v. 34
alen      | duration | compatible  | how long Tessmer was in the plant                        | nine minutes v. less than ten minutes
apolice   | duration | discrepancy | time from the first call to the police at Halvick        | four minutes v. seven minutes
aage      | age      | discrepancy | Tessmer's age                                            | 51 v. 53
aguns     | count    | agree       | guns that Tessmer had                                    |
ayears    | duration | agree       | how long Tessmer had worked at Halvick                   |
ayoung    | age      | agree       | age of Cody Brandt                                       |
amanager  | age      | agree       | age of the plant manager Ostrander                       |
ashift    | count    | compatible  | people in the plant at Halvick                           | 180 v. nearly 200
aarea     | measure  | discrepancy | size of the Halvick plant                                | 140,000 v. 104,000 square feet
ahid      | count    | agree       | workers who hid in the paint booth                       |
aglass    | count    | discrepancy | panes of the office shot out                             | nine v. seven
abuy      | date     | discrepancy | day Tessmer bought the pistol                            | 28 September v. 26 September
apay      | money    | discrepancy | back pay over which Tessmer quarrelled                   | $1,850 v. $1,580
aoff      | count    | discrepancy | officers who were sent to Halvick                        | 60 v. about 40
aschools  | count    | agree       | schools that were locked                                 |
avigil    | count    | compatible  | people at the vigil in Halvick                           | 1,500 v. more than 1,000
afund     | money    | update      | sum in the fund for the families of Halvick              | $61,000 at the end of October, $148,000 in April
areopen   | date     | compatible  | day the Halvick plant reopened                           | 1 November v. early November
afound    | date     | agree       | year in which Halvick Pump was founded                   |
awith     | count    | update      | dead at Halvick with the gunman                          | five on the day, six later
adoris    | age      | agree       | age of Doris Kemper                                      |
astaff    | count    | agree       | people who work for Halvick Pump                         |
asuspday  | date     | agree       | day Tessmer was suspended                                |
asusp     | duration | agree       | how long Tessmer was suspended                           |
bday      | date     | compatible  | day of the shooting at Corley                            | 8 March v. March
bclock    | time     | agree       | when the shooting at Corley began                        |
btoll     | count    | agree       | people killed at Corley                                  |
bwound    | count    | agree       | people wounded at Corley                                 |
bshots    | count    | agree       | shots that Purcell fired                                 |
bage      | age      | agree       | Purcell's age                                            |
bstaff    | count    | compatible  | people employed in the egg plant                         | 64 v. about 60
bweeks    | duration | discrepancy | how long Purcell had worked in the egg plant             | seven weeks v. five weeks
bspeed    | measure  | discrepancy | top speed of the chase                                   | 105 mph v. 115 mph
bchase    | measure  | agree       | length of the chase                                      |
beggs     | count    | discrepancy | eggs broken                                              | 14,000 v. 40,000
bbail     | money    | agree       | Purcell's bail                                           |
bfired    | duration | compatible  | time from the dismissal to the shooting at Corley        | three hours v. less than four hours
bwage     | money    | agree       | Purcell's hourly wage                                    |
btemp     | count    | agree       | egg workers who came from Brightway Staffing             |
bdona     | age      | discrepancy | age of Dona Wirth                                        | 58 v. 56
apart     | measure  | agree       | distance between Halvick and Corley                      |
chap      | age      | agree       | age of the chaplain Anselm                               |
wait      | duration | agree       | waiting period for handguns in the bill                  |
year      | count    | discrepancy | people killed at work by violence in Iowa in 2009        | seven v. nine

== wire-halvick.txt 2010-10-14
Suspended machinist kills [atoll=4|four] at Iowa pump factory

HALVICK, Iowa, Oct 14, 2010 – A machinist who had been suspended from his job opened fire at a pump factory in eastern Iowa [aday=2010-10-14|on Thursday], killing [atoll=4|four people] and wounding [awound=6|six others] before shooting himself, police said.

Leonard Tessmer, [aage=51|51], walked into the Halvick Pump Co. at [aclock=06:40|6:40 a.m.], as one shift was leaving and another was hanging up its coats, and fired [ashots=43|43 shots] from a pistol and a shotgun, Police Chief Wade Korver told reporters. He was found dead beside a lathe that he had run for most of his [ayears=22 years|22 years] with the company.

"He knew every door," Korver said. "He knew who would be standing behind it."

Among the dead were the plant manager, Paul Ostrander, [amanager=47|47], and Cody Brandt, [ayoung=23|23], an apprentice who had started work in August. A fifth shooting victim, a bookkeeper, was in very critical condition and was counted with the wounded only provisionally; her name was withheld. She isn't one of [awound=6|the six].

The first of 19 emergency calls came from a forklift driver. Officers were at the gate [apolice=4 min|four minutes] later, and [aoff=60|60 policemen and deputies] eventually surrounded the [aarea=140000 sq ft|140,000-square-foot] building. They fired no shots.

Tessmer had been sent home [asuspday=2010-10-11|on Monday] for [asusp=5 days|five days] after a shouting match about overtime pay, a co-worker said. About [astaff=310|310 people] work for Halvick Pump, [ashift=180|180] of whom were inside at the time.

State agents were interviewing workers late Thursday in the hall of the Lutheran church across the road. Most had been brought there in a city bus, without coats or car keys, and those who had worked the night shift had by then been awake for more than 24 hours. Mercy Hospital called in four surgeons from two neighboring counties and asked for donors of blood; a line had formed by noon.

The shooting was the deadliest at a workplace in Iowa since three people were killed in a Waterloo packing house in 1988.

== live-halvick.txt 2010-10-14
As it happened: shooting at Halvick Pump

7:05 a.m. Police in Halvick are asking people to keep away from Industrial Road. There are reports of shots at the pump works.

7:18 Ambulances have been let through the gate. We count five. A scanner call spoke of eleven people down; the dispatcher has since corrected that to "several."

7:40 [aschools=3|Three schools] are locked, among them Halvick Elementary, half a mile from the plant. Buses have been turned round.

8:10 The police chief says that the gunman is dead and that he was alone. He won't say how many others are. The shooting lasted [alen=<10 min|less than ten minutes], he adds.

8:32 Our photographer on the railroad bank can see [aglass=9|nine panes] missing from the glass front of the office. There is a lunch box on the grass.

9:15 An employee says by telephone that [ahid=14|14 people] got into the paint booth and that a woman from shipping held the door with a broom. "[ahid=14|All fourteen] came out," he says. "I wish I could say that of the tool room."

10:00 A Mercy Hospital doctor: [awound=6|six wounded], two of them in the operating room, and one woman for whom "we're doing what we can."

10:45 Confirmed: [atoll=4|four dead] besides the gunman, which makes [awith=5|five bodies] in the building. Two men and two women.

11:20 Neighbors say Leonard Tessmer was [aage=51|51] and grew dahlias. He lived on Cedar Street with his mother, 83. Deputies are taking boxes out of the garage.

12:05 p.m. He carried [aguns=2|two guns], the chief says, and left a third in his truck; a rifle that belongs to a cousin. [Correction at 12:30: the rifle was at the cousin's.]

== halvick-register.txt 2010-10-17
The broom, the booth and the man who grew dahlias

By Annette Purvis
Sunday, October 17, 2010

The broom is still leaning there. When Halvick Pump let a few reporters walk through on Saturday, past plastic sheets and the smell of bleach, it was the thing that everybody stopped at: a push broom with a red handle, wedged by Lorna Stube of shipping under the handle of the paint booth while [ahid=14|fourteen] of her colleagues lay on the floor behind her among the drying pumps.

He rattled the door once, she said. "He said, 'It's only Len.' I've been hearing that."

The doors of the works had opened to the day shift at 6:15. Five minutes later, at [aclock=06:20|6:20], according to the time clock beside which the first two victims fell, Leonard Tessmer came in with [aguns=2|two weapons] under a rain slicker. Investigators put the number of his shots at [ashots=34|thirty-four]. It took him [alen=9 min|nine minutes] from one end of the building to the other. It took the police [apolice=7 min|seven] to come, counted from the first call, although the station is a mile and a half away; a freight train was on the crossing.

Early yesterday Doris Kemper, [adoris=60|60], who had kept the books since she was a bride, died at Mercy Hospital. That makes [atoll=5|five].

What it was about fits on a slip of paper. Tessmer held that he was owed [apay=$1850|$1,850] for Saturdays worked in the flood summer of 2008. The company had offered him 900. At a meeting [asuspday=2010-10-11|last Monday] he tore up the check, was told by Paul Ostrander, [amanager=47|47], to stay away for [asusp=5 days|five days], and went home to cover his dahlias against the frost.

On Friday night [avigil=1500|1,500 people], in a town of 6,200, stood in the football stadium with candles in paper cups. The chaplain of the fire department, Ruth Anselm, [chap=66|66], read [atoll=4|four names], stopped, and left room for another.

There is talk of a stone. There is talk, too, among men who would rather not be named and who stood in the last row, of a foreman who had been hard on Tessmer and who is alive because he had swapped shifts for his daughter's birthday. Nobody has seen him since.

== sun-dispatch.txt -
BROODING DAHLIA KING IN [atoll=5|FIVE]-KILL RAMPAGE

Loner Len, [aage=53|53], stalked workmates over [apay=$1600|$1,600] grudge

A FLOWER-mad loner turned a sleepy Iowa factory into a slaughterhouse because his bosses wouldn't cough up [apay=$1580|$1,580].

Blood-crazed Len Tessmer blasted [atoll=5|five] colleagues to death and maimed [awound=6|half a dozen] in a reign of terror lasting [alen=9 min|nine minutes]. He pumped out [ashots=43|43 rounds] and saved the last of them for himself.

"He'd bring us bulbs every spring," wept packer Trish Lomax, 39. "Then he looked straight through me."

Tragic trainee Cody Brandt, just [ayoung=23|23], had got engaged on the Sunday. He died trying to drag pal Ike Dawes, 44, behind a drill press.

The maniac snapped up his 9mm pistol [abuy=2010-09-26|on September 26] for $479, cash. The shotgun had been his dad's. He shot out [aglass=7|seven panes] of the office like a kid at a fairground, then strolled the length of the plant, all [aarea=104000 sq ft|104,000 square feet] of it, without running into a single cop.

And no wonder. We can reveal that it took [apolice=7 min|SEVEN minutes] for the first squad car to roll up, stuck behind a mile-long coal train. All told [aoff=~40|about 40 officers] came. By then the dahlia king was dead.

== anselm-interview.txt -
"I carry a list, and I carry gum"

Ruth Anselm, [chap=66|66], has been a chaplain to firefighters in Halvick for 19 years. She talked to us in the station's kitchen.

Q. Where were you when it happened?
A. At my sister's, in the bath. It was about [aclock=06:40|twenty to seven], because the farm prices were on the radio. I heard the sirens go out and then I heard that they didn't stop going out.

Q. What does one do first?
A. One stands in the gym of a school and says to people, "I don't know." There were [aschools=3|three] of them locked, and we used the biggest. By noon I had told [atoll=4|four families]. Doris's husband I sat with until Saturday. When people say [atoll=5|five], I know at what hour each of them became a number.

Q. [awith=6|Six], if you count him.
A. I do count him. I buried him, too. His mother came, and the organist, and me. He'd given [ayears=22 years|twenty-two years] to that place, and I'm not excusing anything.

Q. You knew him?
A. He fixed the pump in the baptistery. He wouldn't take money. That's why the back pay baffles me: it was [apay=$1850|eighteen hundred and fifty dollars], and he had eleven thousand in the bank.

Q. The vigil?
A. The paper was kind. I'd say [avigil=>1000|more than a thousand], with the band.

Q. And [bday=2011-03|in March], at Corley?
A. They asked for me, and I drove the [apart=55 mi|55 miles]. It's the same gym. They all smell of the same varnish. There I had [btoll=2|two names] to read, and a girl with a bandage who wanted to know if her job was safe. I chew gum when I can't answer.

== brief-reopening.txt 2010-11-01
Halvick plant back at work

HALVICK, Iowa, Nov 1 – The Halvick Pump Co. reopened [areopen=2010-11-01|on Monday], [aday=2010-10-14|18 days after] a suspended employee shot dead [atoll=5|five people] there.

About 250 of [astaff=310|310 workers] reported for duty, the company said. The tool room will remain closed until the new year. Counselors, 12 of them on the first day, are to stay for six weeks. The office front, where [aglass=9|nine panes] had been destroyed, has been bricked up.

A fund for the families has reached [afund=$61000|$61,000], of which the company gave $25,000.

State investigators said that Leonard Tessmer, [aage=51|51], bought his pistol [abuy=2010-09-28|on September 28], nearly two weeks before he was suspended. He had a permit. They have not found a note.

The firm, founded in [afound=1946|1946] by two brothers back from the war, has made pumps for town waterworks ever since; the Halvick plant, one of three, is its oldest. A second, in Moline, Illinois, stood still for an hour.

Gov. Carl Lindqvist attended the short ceremony at the gate, at which a whistle was blown once for each of the dead. He did not speak. The union, which represents 204 of the workers, said that nobody who stayed at home would lose pay before Thanksgiving.

== wire-corley.txt 2011-03-09
Fired temp held in killing of [btoll=2|two] at Iowa egg plant

CORLEY, Iowa, March 9, 2011 – A temporary worker who had just been let go returned to an egg-packing plant in northeastern Iowa with a revolver [bday=2011-03-08|on Tuesday] and killed [btoll=2|two people], authorities said, in the state's second workplace shooting in less than half a year.

Dwayne Purcell, [bage=28|28], wounded [bwound=3|three more] before he drove off in a plant van. He was caught after a [bchase=31 mi|31-mile] pursuit at speeds of up to [bspeed=105 mph|105 miles an hour] that ended in a bean field near the Minnesota line, the state patrol said. A trooper fired twice at his tires.

The shooting began at [bclock=14:15|2:15 p.m.] in the grading hall of Tri-County Egg. Purcell let off [bshots=12|12 shots], reloading once. Killed were Dona Wirth, [bdona=58|58], a line supervisor, and Esteban Luz, 34, a mechanic who had come to mend a belt.

Purcell was employed by an agency, Brightway Staffing, which supplies [btemp=21|21] of the plant's [bstaff=64|64 workers]. He had been on the line for [bweeks=7 weeks|seven weeks] and was dismissed for lateness [bfired=3 hours|three hours before] the attack, said Sheriff Tom Gaffney. He will be charged with two counts of murder.

[aday=2010-10|In October], a suspended machinist killed [atoll=5|five people], and then himself, at a pump works in Halvick, about [apart=90 km|90 km] to the south. Gov. Carl Lindqvist said that he would back a bill requiring a wait of [wait=3 days|three days] for buyers of handguns. "Twice is a pattern," he said.

Tessmer's gun had been bought more than two weeks ahead, opponents of the bill noted.

== corley-courier.txt 2011-03-12
You could hear it by the silence of the hens

By Gil Barstow
March 12, 2011

CORLEY – There are 900,000 hens in the seven long houses behind Tri-County Egg, and as a rule you cannot hear yourself talk. [bday=2011-03-08|On Tuesday], just after [bclock=14:15|a quarter past two], they went quiet all at once.

"Like before a tornado," said Mel Oakes, 70, who drives a feed truck. "So I looked up at the sky. I was looking in the wrong place."

It was in the hall at the front, where belts bring the eggs together, that Dwayne Purcell found Dona Wirth, who had signed his dismissal that morning. She was [bdona=56|56], a grandmother of eight, a pitcher on the church softball team. He had six rounds in the cylinder and six in a pocket, and he used [bshots=12|all twelve]. When Esteban Luz hit the stop button, it was too late to save him, and it sent [beggs=14000|14,000 eggs] onto the concrete. Firefighters brought out [bwound=3|the three wounded] across it on planks.

Purcell, [bage=28|28], made [bwage=$8.75|$8.75] an hour and rode to work with three others from the agency; men like him, [btemp=21|21] at last count, wear a yellow badge here, and the others a green one. He had been sleeping in the car, the sheriff said. He had been in the plant for [bweeks=5 weeks|five weeks].

The chase ran for [bchase=50 km|50 kilometers] by the odometer of the van. Our neighbors on County Road 9, who had it go past their mailboxes, think that the patrol's talk of [bspeed=105 mph|105 miles an hour] must be a mistake, as that van never did more than 80.

Purcell spent 25 minutes before a magistrate on Thursday. His bail is [bbail=$2 million|two million dollars]; he has $61.

== heartland-blog.txt -
Two plants, one state, no lessons

I worked in a plant for sixteen years, nine of them on nights, and got shouted at in every one of them, so forgive me if I don't do the hand-wringing.

Take Halvick. A guy has been there [ayears=22 years|22 years]. The outfit's been there since [afound=1946|1946]. He wants a few bucks, he gets [asusp=5 days|five days] on the porch to think it over, and what does he think over? The gun he'd already bought, [abuy=2010-09-28|on September 28]. So the [wait=3 days|three days] that our governor wants folks to wait would've meant he got to oil it first. [atoll=5|Five] people dead with [ashift=<200|nearly two hundred] others in the building, and not one of them with so much as a slingshot.

Now take Corley. Different bird. He's [bage=28|28], he's a temp, he gets [bwage=$8.75|eight seventy-five] an hour and a badge that says he doesn't count. Fired before lunch and back in [bfired=<4 hours|less than four hours]. [bshots=12|Twelve shots], [btoll=2|two] gone. He didn't buy his revolver anywhere: he stole it out of a glove box in Dubuque in 2009.

They clocked him at [bspeed=115 mph|115] on the way to Minnesota, and if you've ever driven a Tri-County van you'll know the real headline is that it held together. And [beggs=40000|forty thousand eggs] on the floor. Somebody did send me the bill for those: $3,100.

So what'd I do? Pay folks what you owe 'em, and put the hiring and the firing in one office. The bookkeeper at Halvick had asked for that. She was [adoris=60|60].

== analysis-april.txt 2011-04-17
What Halvick and Corley have in common, and what they do not

By Sylvia Tran

April 17, 2011 – In 2009, [year=7|seven people] were killed by violence at work in Iowa, most of them clerks and a taxi driver, one at a time. Last year it was 11, nearly half of them on one morning [aday=2010-10|in mid-October]; this year's number stands at four.

Rarely have two crimes been so quickly filed under one heading. At Halvick Pump the killer was a man of long service, [aage=51|51 years old], who took [aguns=2|two guns] to people whom he had known for decades, most of them in the back. In the egg plant at Corley it was a stranger of [bage=28|28] who knew the names of perhaps five of its [bstaff=~60|some 60 workers]. Leonard Tessmer did not mean to survive. Dwayne Purcell had filled the tank. His bail, at [bbail=$2 million|$2 million], is the highest ever set in Ames County, and he will be tried in September.

The legislature has treated them as one. The Senate voted 27 to 22 last week for a [wait=3 days|three-day] waiting period; the House will not take it up until May. Neither killing would have been prevented by it.

What might have been of use is duller. The first call from Halvick was made to the wrong county. Two of three exits were chained. In Corley, Brightway had been told of a threat and passed it on to a voice mailbox.

Employers have begun to act by themselves. A survey of 212 firms by the chamber of commerce in Des Moines found that 38 percent had changed their locks or their badges since the winter, and that 9 percent had hired a guard. Only eight firms had written down who should be told when a worker makes a threat.

The towns are [apart=55 mi|55 miles] apart and have begun to share things: a chaplain, a lawyer, and money. The fund of the first, which stands at [afund=$148000|$148,000], has given $10,000 to the second. At the pump works, running again since [areopen=2010-11-01/2010-11-07|early November], 22 people have quit. The egg plant lost three shifts.

== union-newsletter.txt -
SAFETY DESK: questions from members

Is it true that violence is the second most common way to die on the job?
Among women it is. For our state the figures are small: [year=9|nine victims] in 2009, of 78 deaths at work in all.

How big must a plant be before it needs a guard?
There's no rule. Halvick, with [aarea=140000 sq ft|140,000 square feet] under one roof and [ashift=180|180 on the floor] that morning, had a man at the gate from 9 to 5. He was having breakfast. Nobody is to blame for that but the clock. By the time [aoff=60|sixty officers] had come, there was nothing left to guard.

What about people who've been suspended?
Take the key card away. Tessmer's was good until the Friday.

Do temps count?
With us they do. At Tri-County the [btemp=21|21] who came from Brightway weren't covered by the plant's plan. [bwound=3|Three] were wounded [bday=2011-03-08|on March 8], one of them a temp of nineteen, and hers is the only hospital bill, $27,400, that nobody has paid.

Where can I give?
To the Five Lights Fund. It had [afund=$61000|$61,000] by the end of October. The [awound=6|six] who were wounded and lived get the same as the families of Cody Brandt, [ayoung=23|23], Paul Ostrander and the others: that was put to a vote.
