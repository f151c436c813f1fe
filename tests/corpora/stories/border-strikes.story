# Two air raids across the border of Sudan and Chad: on the town of Am Tarfa (17 February 2010) and on the wells of Bir
# Nagra (6 March 2010). The tolls of the two, of the authorities, of civilians and rebels, dead and wounded, people who
# fled now and those who live in the camp since the war began, stay apart.

aday      | date     | compatible  | day of the raid on Am Tarfa                             | 17 February v. February
aclock    | time     | compatible  | time of the raid on Am Tarfa                            | 6:15 a.m. v. dawn
alen      | duration | compatible  | how long the raid on Am Tarfa took                      | 20 minutes v. less than half an hour
aplanes   | count    | discrepancy | planes that raided Am Tarfa                             | two v. three
abombs    | count    | discrepancy | bombs that fell on Am Tarfa                             | eight v. twelve
atoll     | count    | discrepancy | people killed in Am Tarfa                               | 26 v. 31 v. 40
achild    | count    | discrepancy | children killed in Am Tarfa                             | nine v. seven
awound    | count    | compatible  | people wounded in Am Tarfa                              | 64 v. dozens v. more than 60
aflown    | count    | agree       | wounded who were flown to the capital                   |
ahouses   | count    | compatible  | houses that burned in Am Tarfa                          | 140 v. more than 100
apasses   | count    | agree       | passes that the planes made over Am Tarfa               |
arebels   | count    | discrepancy | rebels who were in Am Tarfa                             | 300 v. 40
adist     | measure  | agree       | distance of Am Tarfa from the border                    | 10 km is six miles
apop      | count    | discrepancy | inhabitants of Am Tarfa                                 | 12,000 v. 20,000
aflee     | count    | update      | people who fled from Am Tarfa                           | 3,000, then 8,500
abeds     | count    | agree       | beds of the hospital of Am Tarfa                        |
adoctors  | count    | agree       | doctors of the hospital of Am Tarfa                     |
aamina    | age      | agree       | age of Amina Saleh, who lost her arm                    |
agrain    | measure  | agree       | grain that burned in Am Tarfa                           |
camp      | count    | compatible  | people in the camp of Goz Amer Tani                     | 27,000 v. more than 25,000
war       | date     | discrepancy | year the war on the Sudanese side began                 | 2003 v. 2004
pact      | date     | compatible  | when the two countries signed their pact                | 15 January v. last month
bday      | date     | agree       | day of the raid on Bir Nagra                            |
bclock    | time     | discrepancy | time of the raid on Bir Nagra                           | 4 p.m. v. noon
btoll     | count    | discrepancy | people killed at Bir Nagra                              | eleven v. thirteen
bwound    | count    | agree       | people wounded at Bir Nagra                             |
bplanes   | count    | agree       | planes that raided Bir Nagra                            |
bbombs    | count    | agree       | bombs that fell on Bir Nagra                            |
bcamels   | count    | discrepancy | camels killed at Bir Nagra                              | 80 v. 200
bdist     | measure  | agree       | distance of Bir Nagra from the border                   | 3 km is just under two miles
bboy      | age      | agree       | age of the youngest killed at Bir Nagra                 |
ord       | ordinal  | discrepancy | which raid of the year Bir Nagra was                    | third v. second; headline against body
vote      | score    | agree       | vote of the Security Council                            |
voteday   | date     | agree       | day of the vote                                         |
peace     | count    | compatible  | peacekeepers in eastern Chad                            | 2,300 v. more than 2,000
aid       | money    | update      | aid pledged for eastern Chad                            | $12 million, then $19 million

== sahel-wire-february.txt 2010-02-17
Sudanese jets kill at least [atoll=>=26|26] in Chad border town, governor says

AM TARFA, Chad, February 17, 2010 – Sudanese warplanes bombed a town in eastern Chad [aclock=dawn|at first light] [aday=2010-02-17|on Wednesday], killing at least [atoll=>=26|26 people], [achild=9|nine of them] children, and wounding [awound=dozens|dozens], the governor of the province said.

[aplanes=2|Two planes] made [apasses=4|four passes] over Am Tarfa, [adist=10 km|10 kilometers] ([adist=6 mi|six miles]) from the border, from [aclock=06:15|6:15 a.m.] on and dropped [abombs=8|eight bombs], Governor Abakar Djimet told reporters by telephone. It was over after [alen=20 min|20 minutes]. "They hit the grain market and the street behind the mosque," he said. "There is no soldier in either."

Sudan's army denied it had crossed the border.

[ahouses=140|One hundred and forty houses] burned down. [aflee=3000|Three thousand people] out of a population of [apop=12000|12,000] were walking west, toward a camp at Goz Amer Tani where [camp=27000|27,000 Sudanese] have lived since the war began on their side in [war=2003|2003].

The raid came barely a month after the neighbors signed a pact, on [pact=2010-01-15|January 15], to stop arming each other's rebels. It was the first since.

== daily-globe.txt -
[atoll=dozens|Dozens] die as jets bomb Chad town

Sudanese warplanes bombed a town in eastern Chad [aclock=dawn|at first light] [aday=2010-02-17|on Wednesday], killing at least [atoll=>=26|26 people], [achild=7|seven of them] children, and wounding [awound=dozens|dozens], the governor of the province said.

[aplanes=3|Three planes] made [apasses=4|four passes] over Am Tarfa, [adist=6 mi|six miles] from the border, and dropped [abombs=12|12 bombs], Governor Abakar Djimet said by telephone. "They hit the grain market and the street behind the mosque."

Sudan's army denied that it had crossed the border. It said that it was fighting a column of rebels in its own territory.

[ahouses=>100|More than a hundred houses] burned. [aflee=3000|Three thousand people] were walking toward the camp of Goz Amer Tani, where [camp=>25000|more than 25,000 refugees] have lived since [war=2004|2004].

The two countries signed a pact against each other's rebels [pact=2010-01|last month]. France, which has a garrison of 1,000 in Chad, called for restraint.

== army-communique.txt 2010-02-18
GENERAL COMMAND – Communiqué No. 31

18 February 2010

1. In the [aclock=early|early hours] of [aday=2010-02-17|yesterday] the air force, acting in self-defence, struck a concentration of terrorists who had withdrawn from our territory toward the locality of Am Tarfa. The earlier statement of a spokesman in this matter is void.

2. The enemy had gathered about [arebels=~300|300 men] and 45 vehicles there. [atoll=40|Forty] were killed, all of them combatants. Twenty-two vehicles were destroyed.

3. The action was carried out by [aplanes=2|two aircraft] and lasted [alen=<30 min|less than half an hour]. Both returned safely.

4. Reports about a market and about children are inventions. There is no market on a Wednesday.

5. Sudan stands by the agreement of [pact=2010-01-15|15 January]. It expects the same of its neighbor, from whose soil there have been 17 attacks since the new year.

6. The General Command salutes the nation.

== bridge-situation-report.txt 2010-02-22
DOCTORS' BRIDGE – Eastern Chad, situation report 2

22 February 2010

Health. Our team reached Am Tarfa on Friday. The district hospital has [abeds=40|40 beds] and [adoctors=2|two doctors]; 118 patients were lying in it. We have counted [atoll=31|31 graves] from the bombing of [aday=2010-02-17|17 February] and spoken with the families at each. [achild=9|Nine] are those of children under 15. We saw no sign that any of the buried men had carried a weapon, but cannot exclude it for four of them.

[awound=64|Sixty-four wounded] were registered. [aflown=14|Fourteen] were flown to N'Djamena, among them a girl, Amina Saleh, [aamina=11|11], whose arm was taken off by lamp light.

Displacement. [aflee=8500|8,500 people] have left. Most are in the dry river bed, not in the camp, where 27 wells serve [camp=27000|27,000].

Food. The store of the traders burned with [agrain=90 t|90 tonnes] of sorghum in it. The next harvest is in October.

Funding. Donors have pledged [aid=$12 million|$12 million] for all of the east. Of this, $3 million is for health. [peace=2300|2,300 peacekeepers] are in the area and can escort convoys.

== capital-magazine.txt -
The street behind the mosque

By Colette Armand

The town smells of toast. It takes a while to understand that this is the sorghum, [agrain=90 t|ninety tonnes] of it, still smouldering two weeks after the planes.

"They came [aclock=dawn|at dawn], when I was tying the goat," says Amina Saleh. She is [aamina=11|eleven] and, with the hand which she has, draws them for me in the sand: first one, then a [aplanes=2|second]. There were [abombs=8|eight bangs]. She draws those too.

I do not find the rebels. "They were here," says a teacher who does not want his name in print. "Not three hundred. [arebels=~40|Forty], perhaps, and they bought bread. They left on Monday." If so, the jets of the neighbor were two days late.

Dr. Hissein Moussa, one of the [adoctors=2|two doctors] of the place, shows me the ward. [abeds=40|Forty beds]; a goat sleeps under one. He says that he signed for [atoll=31|31 deaths] and could not sign for what was not whole. Governor Djimet, when I ask why his own number is lower, says that he counts only those he has seen.

Of the [apop=20000|twenty thousand] who lived in Am Tarfa, half are gone. A man is selling roof beams, slightly burned. There are [ahouses=140|140 houses] to build.

== sahel-wire-march.txt 2010-03-07
[ord=2|Second] border raid kills [btoll=11|11] in eastern Chad

BIR NAGRA, Chad, March 7, 2010 – A Sudanese plane bombed a group of wells in eastern Chad [bday=2010-03-06|on Saturday], killing [btoll=11|11 people] and wounding [bwound=23|23], officials said, less than three weeks after a raid on a town in the same province.

[bplanes=1|A single Antonov] dropped [bbombs=4|four bombs] from its cargo door at [bclock=16:00|4 p.m.], when herders had brought their animals to Bir Nagra, which lies [bdist=3 km|three kilometers] from the border. The youngest of the dead was a boy of [bboy=6|six]. [bcamels=80|Eighty camels] were killed, Governor Abakar Djimet said.

"It is the [ord=3|third] raid since the new year and the second of which the world hears," he said.

In Am Tarfa, [adist=10 km|10 kilometers] from the frontier, [atoll=26|26 people] died on [aday=2010-02-17|February 17] by the governor's count and [atoll=31|31] by that of an aid group; Sudan says that it killed [atoll=40|40 rebels] there.

The Security Council is to meet on Tuesday. The United Nations has [peace=2300|2,300 soldiers] in the region with orders to protect refugees, but no aircraft other than eight helicopters.

== turtle-bay-notes.txt -
What the Council did, and did not

Q: What happened?
A: [voteday=2010-03-09|On March 9] the Security Council condemned the two bombings in eastern Chad by [vote=14-0|14 votes to none]. One member abstained. The text names the places and does not say whose planes they were.

Q: What was bombed?
A: A market town, Am Tarfa, [aday=2010-02|in February], and the wells of Bir Nagra [bday=2010-03-06|last Saturday]. At the wells [btoll=13|thirteen herders] died, [bwound=23|23 people] were hurt, and [bcamels=200|200 camels], say the clans, which matters more than it sounds. The raid there came [bclock=12:00|at noon], the hour of watering.

Q: Was that the first time this year?
A: The Secretariat speaks of the [ord=2|second] time. The Chadians have another arithmetic.

Q: What about the peacekeepers?
A: [peace=>2000|More than 2,000] are there. They have no radar.

Q: Will money follow?
A: It has. [aid=$19 million|Nineteen million dollars] are now pledged, up from [aid=$12 million|twelve] two weeks ago; the appeal was for 60.

== sahel-wire-anniversary.txt 2011-02-17
A year on, Am Tarfa buries its numbers

AM TARFA, Chad, February 17, 2011 – There are [atoll=31|31 names] on the wall that was unveiled here on Thursday, [aday=2010-02-17|a year to the day] after Sudanese jets bombed the market. The governor, who used to insist on [atoll=26|26], held the ribbon.

[achild=9|Nine names] are in smaller letters, as the children stood lower. More than [awound=>60|60 people] were wounded [aclock=06:15|at a quarter past six] that morning. Amina Saleh, who has turned 12 and has a hook from Germany, read out all of those who, like her, were flown out: [aflown=14|fourteen].

Of the [aflee=8500|8,500] who fled, a third have not come back. The hospital has 60 beds now.

Bir Nagra has no wall. The [btoll=11|eleven] who were killed there [bday=2010-03-06|on March 6], the smallest of them [bboy=6|six years old], lie by the wells, not quite [bdist=2 mi|two miles] from a border that is open again. [bplanes=1|One aircraft] had come, and had dropped [bbombs=4|four bombs].

The Council, which had voted [vote=14-0|14-0] [voteday=2010-03-09|three days after that], has not returned to the matter. The war across the border is in its [war=2003|eighth year].
