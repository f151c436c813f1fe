# An air raid on a school full of refugees in a war of some weeks (April 2009): running tolls, army and witnesses
# apart, the war's totals, an earlier raid on another school; several values of a kind in one sentence.

dead      | count    | update      | people killed in the raid on the school                     | 19, then 31, then 34
hurt      | count    | compatible  | people wounded in the raid on the school                    | more than 70 v. 78 v. dozens
children  | count    | discrepancy | children killed in the raid on the school                   | 14 v. 12
day       | date     | compatible  | day of the raid on the school                               | Thursday 9 April v. this week
clock     | time     | discrepancy | clock time of the raid on the school                        | 3:25 a.m. v. ten past four
bombs     | count    | discrepancy | bombs that hit the school                                   | two v. three
shelter   | count    | discrepancy | people sheltering in the school                             | 1,100 v. 1,600
rooms     | count    | agree       | classrooms destroyed                                        |
campers   | count    | compatible  | inhabitants of the camp                                     | 38,000 v. nearly 40,000
founded   | date     | agree       | year in which the camp was founded                          |
gunmen    | count    | discrepancy | rebels that the army says it killed at the school           | nine v. seven
distance  | measure  | agree       | distance of the rebels' mortar from the school              | 300 meters is 1,000 feet
warday    | ordinal  | agree       | day of the war                                              |
began     | date     | compatible  | start of the war                                            | 24 March v. last month v. March
wardead   | count    | update      | people killed in the war so far                             | 590, then 612, then 640
warciv    | count    | agree       | civilians killed in the war so far                          |
soldiers  | count    | agree       | soldiers killed in the war so far                           |
warhurt   | count    | compatible  | people wounded in the war                                   | about 2,400 v. more than 2,000
fled      | count    | compatible  | people made homeless by the war                             | 150,000 v. tens of thousands v. more than 140,000
mortars   | count    | agree       | mortar rounds fired at the border town on the day           |
boy       | age      | agree       | age of the boy Nadim                                        |
brothers  | count    | agree       | brothers that Nadim lost                                    |
teacher   | age      | discrepancy | age of the headmaster                                       | 52 v. 57
ambul     | duration | discrepancy | how long the ambulances took                                | 50 minutes v. an hour and a half
pause     | duration | agree       | length of the daily pause in the fighting                   |
pausehour | time     | agree       | when the daily pause starts                                 |
trucks    | count    | agree       | aid trucks let in on the day                                |
need      | count    | agree       | aid trucks needed every day                                 |
council   | score    | agree       | vote of the Council                                         |
truce     | duration | agree       | length of the truce that the Council demands                | 72 hours is three days
olddead   | count    | agree       | people killed in the earlier raid on a school               |
oldday    | date     | agree       | day of the earlier raid on a school                         | 2 April is a week before 9 April
allrooms  | count    | agree       | rooms in the school                                         |
staff     | count    | agree       | employees of the relief agency killed in the war            |
funeral   | date     | agree       | day of the burials                                          |
inquiry   | duration | discrepancy | time that the army's inquiry needs                          | ten days v. two weeks
coords    | count    | agree       | times that the agency had told the army the school's place  |
nogo      | count    | agree       | hospitals still working in the province                     |

== wire-early.txt 2009-04-09
Air strike on school in refugee camp kills [dead=19|19]

TEL AMAR, April 9, 2009 – Warplanes bombed a school in which families had taken refuge early [day=2009-04-09|on Thursday], killing at least [dead=>=19|19 people] and wounding [hurt=>70|more than 70], doctors in the rebel province of Hashran said.

The strike hit the Tel Amar camp at [clock=03:25|3:25 a.m.], on the [warday=17|17th day] of the army's offensive. [bombs=2|Two bombs] fell within a minute of each other, residents said. [rooms=5|Five classrooms] were flattened.

Some [shelter=~1100|1,100 people] had been sleeping in the school, according to the Relief Agency for the Displaced, which runs it. The agency said that it had given the army the building's position [coords=4|four times].

The army said its planes had attacked a mortar [distance=300 m|300 meters] away, from which [mortars=12|12 rounds] had been fired at the border town of Kesra during the night, and that [gunmen=9|nine rebels] had been killed.

At least [wardead=>=590|590 people] have been killed in Hashran since the offensive began [began=2009-03-24|on March 24]. The army has lost [soldiers=28|28 soldiers].

== wire-late.txt 2009-04-09
Toll in school bombing climbs to [dead=31|31]; world appalled

TEL AMAR, April 9, 2009 – Rescuers with shovels and bare hands dug [dead=31|31 bodies] out of a bombed school in the Tel Amar refugee camp [day=2009-04-09|on Thursday], [children=14|14] of them of children, the health authority of Hashran said. [hurt=78|Seventy-eight people] were wounded.

It took the ambulances [ambul=50 min|50 minutes] to reach the place, because the road was under fire.

"There was a flash, then there was sky where the roof had been," said the headmaster, Ismail Daud, [teacher=52|52]. He said [bombs=3|three bombs] had struck, the last of them when people were already running.

The army said it regretted any loss of civilian life and would look into the matter, which would take [inquiry=10 days|ten days]. It repeated that a mortar had stood [distance=1000 ft|1,000 feet] from the school.

The offensive has killed [wardead=612|612 people], among them [warciv=340|340 civilians], and wounded [warhurt=~2400|about 2,400], says the health authority. [soldiers=28|Twenty-eight soldiers] have died. [fled=150000|One hundred and fifty thousand people] have left their homes.

[pause=3 hours|Three hours] of calm, which both sides have observed since Monday, started at [pausehour=13:00|1 p.m.] as usual. [trucks=44|Forty-four trucks] with food and fuel crossed the line; [need=200|200] a day are needed, the agency says.

== agency-statement.txt -
Statement of the Relief Agency for the Displaced on the bombing of its school in Tel Amar

We condemn in the strongest terms the attack of [day=2009-04-09|9 April] on our Girls' Preparatory School B in Tel Amar, in which [dead=34|34 people], [children=12|12] of them under the age of 15, lost their lives. It was clearly marked with our flag. Its coordinates had been sent to the army on [coords=4|four] occasions, the last of them at ten the night before.

[shelter=1600|1,600 persons] were registered in the building. There were no armed men among them.

It is the second school of ours to be hit. On [oldday=2009-04-02|2 April], [olddead=6|six people] were killed at Bir Zayd. [staff=5|Five] of our own colleagues have died since [began=2009-03|March].

Only [nogo=2|two] of the province's nine hospitals are working. We ask for an independent inquiry, for a pause of 24 hours instead of [pause=3 hours|three], and for the passage of [need=200|200 trucks] a day.

== continental-reporter.txt 2009-04-11
Nadim counts his brothers

By Klara Weiss in Tel Amar | April 11, 2009

He holds up one hand, fingers spread, then folds [brothers=3|three of them] down. That is how many brothers Nadim Sallah, [boy=7|seven], had before [day=2009-04-09|the night of Thursday], and how many he has lost: Omar, 11, Said, nine, and little Hani, two and a half.

They were put into the ground [funeral=2009-04-10|yesterday], with 28 others, in a field behind the camp's football pitch. [dead=34|Thirty-four] died in all; three were taken to other villages.

The camp was founded in [founded=1974|1974] for those who fled an older war. [campers=38000|Thirty-eight thousand] live in it, on half a square mile. When the new war came, in [began=2009-03|March], thousands more crowded in, and the school gates were opened.

What happened at [clock=03:25|25 minutes past three] nobody will tell in the same words. [bombs=2|Two] explosions, says the nurse Huda Karim, 34. One, says her father. By her watch the first ambulance came an [ambul=1.5 hours|hour and a half] later.

In the yard a blackboard is leaning against a tree. The headmaster, [teacher=57|57], has written the names on it.

== national-daily.txt -
Army: terrorists hid behind children

Our forces did what any army would have done, the chief of the general staff said [day=2009-W15|this week], after a bomb went astray at Tel Amar.

"[gunmen=7|Seven terrorists] were eliminated," said General Viktor Sarov, 58, who showed reporters pictures of a mortar that had sent [mortars=12|12 shells] into Kesra, wounding a baby. An inquiry will be finished in [inquiry=2 weeks|two weeks].

The enemy claims [dead=31|31] dead. In the same breath it speaks of [shelter=1100|1,100 people] in a school with [allrooms=8|eight rooms], [rooms=5|five] of which were hit. Let the reader do the sum.

Our own losses stand at [soldiers=28|28]. Since operations began [began=2009-03|last month], 1,900 sorties have been flown. [trucks=44|Forty-four] lorries of aid were let through on the very day of the incident.

== harbor-evening.txt 2009-04-11
Council calls for truce as war enters third week

April 11, 2009

The Council of Nations voted [council=14-0|14-0] late on Friday, with one abstention, to demand a truce of [truce=72 hours|72 hours] in Hashran, after the bombing of a school in which [dead=34|34] refugees died.

Neither side seemed to listen. Shells fell on Kesra again this morning and [wardead=640|640 people] have now been killed since [began=2009-03-24|24 March], among them more than 170 children.

Before the raid of [day=2009-04-09|Thursday], [oldday=2009-04-02|a week earlier], a school at Bir Zayd was hit, with [olddead=6|six] deaths. In both cases, the army said mortars had been fired from close by.

[fled=>140000|More than 140,000 people] have been displaced, and [nogo=2|two hospitals] are open. The Tel Amar camp, home to [campers=<40000|nearly 40,000] before the fighting, has no running water.

The daily lull, from [pausehour=13:00|one o'clock] to four, was not kept [funeral=2009-04-10|on Friday], when thousands were on their way to the funerals.

== briefing-box.txt -
Hashran: the war in figures

DAY [warday=17|17] – deadliest single attack on a school so far: [dead=31|31] killed, [hurt=dozens|dozens] hurt at Tel Amar
KILLED – [wardead=612|612], of them [warciv=340|340] civilians, by rebel count; the army says 410
WOUNDED – [warhurt=>2000|more than 2,000]
UNIFORM – [soldiers=28|28] soldiers dead, 31 wounded
HOMELESS – [fled=tens of thousands|tens of thousands]
AID – [staff=5|five] relief workers killed; [trucks=44|44] trucks on Thursday, 66 on Wednesday
TALKS – Council wants [truce=3 days|three days] of truce; vote was [council=14-0|14 to none]

== exile-blog.txt -
Tel Amar, my school

I learned to read there. It was not a building to be proud of: [allrooms=8|eight rooms], a tap, a mulberry tree. The camp goes back to [founded=1974|1974]; the school was added later, after a flood.

At [clock=04:10|ten past four] [day=2009-04-09|on Thursday] they killed a third of my old street in it. [bombs=3|Three bombs], my cousin says, and he was there. He pulled out a [boy=7|7-year-old], Nadim, alive, and then the boy's [brothers=3|three brothers], who were not. Of those who died, [children=14|fourteen] were children, and the oldest was my own teacher's mother, 81.

Do not tell me about mortars. There is one, I know, [distance=300 m|300 metres] away; nobody in that school had invited it.
