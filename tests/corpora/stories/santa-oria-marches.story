# Two days of protest in Santa Oria, capital of Quillay: the march of students against dear fuel and fares (4 October
# 2012) and the strike with the siege of the palace (19 October). Marchers, police, gas, arrests, blocks, hours of the
# two; counts by police and by organizers; arrested and still held; fare and fuel before and after stay apart.

aday      | date     | compatible  | day of the students' march                               | 4 October v. the start of October v. October
amarch    | count    | discrepancy | people in the students' march                            | 22,000 (police) v. 60,000 (organizers) v. tens of thousands
aclock    | time     | discrepancy | when the first stones flew at the students' march        | 7:20 p.m. v. ten past eight
alast     | duration | discrepancy | how long the clashes of the students' march went on      | five hours v. three hours
aarrest   | count    | update      | people arrested at the students' march                   | 58 by midnight, 86 in the end
astill    | count    | agree       | of these, people still held a week later                 |
agas      | count    | agree       | gas grenades fired on 4 October                          |
ablock    | count    | discrepancy | blocks that the students were driven back                | six v. eight
aroute    | measure  | agree       | length of the students' route                            | 4.5 km are 2.8 miles
apol      | count    | compatible  | policemen on duty on 4 October                           | 1,800 v. nearly 2,000
apolhurt  | count    | agree       | policemen hurt on 4 October                              |
ahurt     | count    | compatible  | protesters hurt on 4 October                             | 41 v. dozens
aeye      | age      | discrepancy | age of Inti Barrera, who lost an eye                     | 20 v. 21
abus      | count    | agree       | buses burned on 4 October                                |
awin      | count    | discrepancy | panes broken in the Calle Mercaderes                     | 63 v. 36
adist     | measure  | discrepancy | distance from which Barrera was shot                     | 15 metres v. 50 metres
decree    | date     | discrepancy | day on which the fuel decree was signed                  | 27 September v. 28 September
fare0     | money    | agree       | bus fare before the rise                                 |
fare1     | money    | agree       | bus fare after the rise                                  |
fuel      | percent  | agree       | rise of fuel by the decree                               |
fuel2     | percent  | agree       | rise of fuel after the president gave way                |
elected   | date     | agree       | year in which Ugarte was elected                         |
rating    | percent  | compatible  | share of people who approve of Ugarte in October         | 23 percent v. less than a quarter
bday      | date     | compatible  | day of the strike                                        | 19 October v. October
bmarch    | count    | discrepancy | people in the strike march                               | 90,000 (police) v. 150,000 (unions)
bstrike   | percent  | discrepancy | share of workers who struck                              | 70 percent v. 60 percent
bdead     | count    | update      | people killed on the day of the strike                   | one at first, then three
bboy      | age      | agree       | age of Lautaro Quispe, who was shot                      |
bbul      | measure  | agree       | calibre of the bullet                                    |
barrest   | count    | agree       | people arrested on the day of the strike                 |
bgas      | count    | compatible  | gas grenades fired on the day of the strike              | 910 v. more than 900
bpol      | count    | agree       | policemen on duty on the day of the strike               |
bhours    | duration | agree       | how long the square before the palace was fought over    |
bblock    | count    | agree       | blocks that were barricaded                              |
bmetro    | count    | discrepancy | metro stations that were closed                          | 14 v. 17
bfence    | measure  | agree       | height of the palace fence                               | three metres are ten feet
bspeech   | duration | discrepancy | length of Ugarte's speech                                | seven minutes v. eleven minutes
bspclock  | time     | agree       | when Ugarte spoke                                        |
bcurfew   | time     | agree       | when the curfew began                                    |
bflight   | count    | compatible  | flights cancelled on the day of the strike               | 46 v. dozens
bcost     | money    | discrepancy | cost of the strike                                       | 80 million v. 60 million pesos
minister  | age      | agree       | age of the interior minister                             |
truck     | measure  | agree       | water in the tank of the new water cannon                |

== wire-students.txt 2012-10-05
Students, police clash in Quillay capital over fuel prices

SANTA ORIA, Quillay, Oct 5, 2012 – Riot police fired tear gas and rubber bullets to break up a march by [amarch=tens of thousands|tens of thousands of students] in the capital [aday=2012-10-04|on Thursday], the first serious unrest since President Rodolfo Ugarte cut fuel subsidies.

Police put the crowd at [amarch=22000|22,000]; the student federation spoke of [amarch=60000|60,000]. It was peaceful until [aclock=19:20|7:20 p.m.], when hooded youths at the head of the march threw stones and paint at a line of officers in front of the Energy Ministry, according to witnesses.

By midnight [aarrest=58|58 people] had been arrested. [apolhurt=27|Twenty-seven policemen] were hurt, one by a flowerpot. A hospital said that it was treating [ahurt=41|41 protesters], including a student, [aeye=20|20], who lost an eye to a gas grenade. [abus=5|Five buses] were set on fire.

Ugarte, a former banker [elected=2009|elected in 2009], signed a decree [decree=2012-09-27|on Sept. 27] that raised the price of gasoline and diesel by [fuel=30%|30 percent]. A bus ride in Santa Oria went up to [fare1=1.60 pesos|1.60 pesos] from [fare0=1.20 pesos|1.20].

"The subsidy is a gift to those who own three cars," the president said last week. Only one Quillayan in nine owns any.

== diario-oria.txt 2012-10-05
The night in the Calle Mercaderes

By Estela Mondaca and Tomás Riffo

Don Evaristo Luna has sold hats at number 214 for as long as the street has had numbers. At nine last night he stood among straw and glass with a broom, and wept, from the gas, he said, only from the gas.

What began as a walk ended as a retreat. The students had set out from the Faculty of Law, singing, on a route of [aroute=4.5 km|four and a half kilometres] that was to lead past the Energy Ministry to the river. They got two-thirds of the way. The first stones flew at [aclock=20:10|ten past eight]. From then on the police, [apol=1800|1,800] of them, drove them back down Mercaderes, block by block, [ablock=6|six] in all, as far as the cathedral.

It was [alast=3 h|three hours] before the street was quiet. A sergeant told us that his men had fired [agas=430|430 grenades] and had none left. [awin=63|Sixty-three panes] are broken; two shops were looted, a chemist's and, mysteriously, a seller of wool.

[abus=5|Five buses] burned on the Alameda. "I let the passengers off and then they let me off," said the driver of a number 9.

The mayor has called the night a disgrace. He didn't say whose.

== el-grito.txt -
BLINDED!

Cop shot our Inti in the face from [adist=15 m|15 METRES]

THIS is the boy who will never see his baby sister with both eyes again.

Inti Barrera, [aeye=21|21], a student nurse, was carrying a box of bandages when the grenade hit him. He had no hood and no stone. "They aimed," said his pal Coche, who stood next to him. "It was as far as from goal to the edge of the box."

Hell broke loose in Mercaderes as robocops chased kids for [ablock=8|EIGHT blocks], blasting off [agas=430|430 gas bombs]. Nuns at the Santa Rita convent opened the gate and hid sixty of them in the laundry.

[apolhurt=27|Twenty-seven cops] have bruises and will get a medal. [aarrest=86|Eighty-six youngsters] got handcuffs.

And for what? For [fare1=1.60 pesos|one peso sixty], that's what. A cleaning lady who takes two buses to work and two home now pays 140 pesos a month to clean the floors of the people who signed the decree.

Boss of the cops is Interior Minister Aníbal Prado, [minister=55|55], who was seen AT THE OPERA the same night. It lasted four hours. He stayed for the encore.

== brief-rollback.txt 2012-10-12
Quillay's leader halves fuel price rise

SANTA ORIA, Oct 12 – President Rodolfo Ugarte said on Friday that fuel would rise by [fuel2=15%|15 percent] instead of [fuel=30%|30 percent], bowing in part to protests that began with a student march [aday=2012-10-04|eight days ago]. The unions, which had demanded that the decree of [decree=2012-09-28|Sept. 28] be scrapped, said a general strike called for [bday=2012-10-19|Oct. 19] would go ahead.

Of [aarrest=86|86 students] detained at the march, [astill=19|19] are still being held, the federation's lawyer said. A judge will hear them on Tuesday.

A poll by the Ábaco institute gave Ugarte the support of [rating=23%|23 percent] of 1,100 people asked, down nine points in a month. He was [elected=2009|elected three years ago] with 54 percent of the vote.

The government has ordered two water cannons from Brazil. Each has a tank of [truck=9000 l|9,000 liters] and costs as much as 31 ambulances, an opposition deputy said.

Bus companies have not said whether the fare, [fare1=1.60 pesos|1.60 pesos] since the decree, will come down.

== live-strike.txt 2012-10-19
Quillay general strike: live

8.15am Santa Oria has woken up without bread. The bakers struck at midnight, the buses never left, and [bmetro=14|14] of the 29 metro stations are shut. At the airport [bflight=46|46 flights] have been cancelled.

10.40am They are coming down the Alameda. The unions say there are [bmarch=150000|150,000]. On the roof of the post office a policeman with a clicker shakes his head.

11.55am The government has [bpol=4200|4,200 policemen] on the streets. The Plaza Mayor is empty, apart from a [bfence=3 m|three-metre] steel fence in front of the palace that was not there yesterday.

12.20pm It's there no longer, or a stretch of 20 metres isn't. Gas.

3.05pm Our reporter counts [bblock=12|12 blocks] closed by barricades of paving stones, doors and one grand piano.

5.30pm A boy has been shot near the cathedral. His name is being given as Lautaro Quispe, [bboy=17|17]. We're trying to confirm that he is dead.

6.10pm The Red Cross confirms it. That is [bdead=1|one] death; others are in surgery.

8.00pm President Ugarte is on television. [bspclock=20:00|On the stroke of eight], in front of a bookcase.

8.12pm He regrets, he understands, he will not resign. [bspeech=7 min|Seven minutes]. Curfew from [bcurfew=22:00|ten].

9.20pm The square is quiet, after [bhours=9 h|nine hours].

== wire-strike.txt 2012-10-20
[bdead=3|Three] dead as general strike paralyzes Quillay capital

SANTA ORIA, Quillay, Oct 20, 2012 – At least [bdead=>=3|three people] died and [barrest=214|214] were arrested when a general strike against fuel prices turned into a siege of the presidential palace [bday=2012-10-19|on Friday], hospital and police officials said.

The unions said [bstrike=70%|70 percent] of workers stayed away. Police, who said [bmarch=90000|90,000 people] had marched, deployed [bpol=4200|4,200 officers] and fired [bgas=910|910 tear gas grenades], more than twice as many as at the student march that started the crisis [aday=2012-10-04|15 days earlier].

Demonstrators pulled down part of a [bfence=10 ft|10-foot] fence, and held half the square until after 9 p.m.

Lautaro Quispe, a [bboy=17|17-year-old] apprentice, was killed by a [bbul=9 mm|9-millimeter] bullet, a doctor said. Police do not carry live rounds at demonstrations, Interior Minister Aníbal Prado, [minister=55|55], insisted. A nurse of 34 and a taxi driver of 62 died of head wounds.

In an address at [bspclock=20:00|8 p.m.] Ugarte announced a curfew, beginning [bcurfew=22:00|two hours later]. [bmetro=17|Seventeen subway stations] were closed and [bflight=dozens|dozens of flights] canceled.

The central bank put the cost of the day at [bcost=80 million pesos|80 million pesos].

== faculty-blog.txt -
What the megaphone saw

I carried it on both days, so I may say what it's like from behind.

On the first one, [aday=2012-10-01/2012-10-05|at the start of October], we were [amarch=60000|sixty thousand], and I'll fight anyone who says otherwise, because I walked back to look for the end of us and it took me twenty-five minutes. Then came [ablock=6|six blocks] of running. People imagine that one runs from the gas. One runs from the others who are running. At the sixth corner somebody had hung a sheet out of a window: BREATHE.

I've read that it lasted [alast=3 h|three hours]. By my kitchen clock, which is fast but fair, it was [alast=5 h|five hours] from the first stone to the last siren.

Inti says hello. He's [aeye=20|twenty] and he's had enough of being a poster. He wants it known that it was more like [adist=50 m|fifty metres], that nobody could've aimed, and that he'd still like a word with the man.

On the second one there were workers. They bring sandwiches. They barricaded [bblock=12|twelve blocks] with a foreman and a list. I had my megaphone taken by a welder, who said: "Girl, give me that, you're asking. You don't ask."

They shot a boy at the corner where the sheet had been.

== prado-interview.txt -
"I don't count grenades"

Aníbal Prado, [minister=55|55], resigned as interior minister on Monday. He received us at home, with a cast on one foot.

You were at the opera [aday=2012-10-04|on the night of 4 October].
I was at the first act. I left when they told me that buses were burning.

[agas=430|Four hundred and thirty] gas grenades were fired at students.
I don't count grenades. I count my people: [apolhurt=27|twenty-seven] in hospital. There were [apol=<2000|nearly two thousand] of us and, believe me, only [amarch=22000|22,000] of them, and it still went wrong.

A young man lost his eye.
From [adist=50 m|fifty metres], says the inquiry. It's a tragedy. It isn't a policy.

Then the strike. [bdead=3|Three dead].
I had asked for the water cannon. The first of them was on a ship. It holds [truck=9000 l|nine thousand litres]; nobody has ever died of being wet.

The bullet in Lautaro Quispe was [bbul=9 mm|nine-millimetre].
As are the bullets of every pistol in this country, the licensed and the 80,000 others.

The president spoke for [bspeech=11 min|eleven minutes] that evening and did not mention your name.
I had written the speech. It was for fifteen minutes, and my name came at the end.

Will he fall?
He was [elected=2009|elected in 2009]. We've not had a president yet who served his five years.

== weekly-analysis.txt 2012-11-11
Two Octobers in one

By Noemí Salvatierra

November 11, 2012 – A bus ride in Santa Oria costs [fare0=1.20 pesos|1.20 pesos] again. To get there took two marches and a palace fence, and it is worth asking which of them did it.

The students had numbers, though how many depends on the counter, and grief. Their [aroute=2.8 mi|2.8 miles] down to the river ended with [ahurt=dozens|dozens] of them in emergency rooms and the hatters of the Calle Mercaderes short of [awin=36|36 panes] of glass. It moved the president halfway: to a rise of [fuel2=15%|15 percent].

The unions had the economy. How much of it is disputed; of the workforce, [bstrike=60%|60 percent] came out, if one goes by the electricity that was not used. The bill, [bcost=60 million pesos|60 million pesos] for a Friday in which even the racetrack stayed shut, was small enough. But for [bhours=9 h|nine hours] the state could not be sure of its own front door. [bgas=>900|More than 900 grenades] did not change that.

Ugarte survives, with [rating=<25%|fewer than one in four] behind him in October's poll and perhaps one in six now. He was [elected=2009|elected in 2009] to balance the books. The decree that he signed [decree=2012-09-27|on September 27] would have saved 1.9 billion a year; withdrawn, it has cost him two ministers.

The last of the [barrest=214|214 people] seized on the day of the strike went home last week.

== rights-report.txt 2012-12-12
Report faults police over [aday=2012-10;bday=2012-10|October] protests in Quillay

SANTA ORIA, Dec 12 – Police in Quillay's capital used "force first and reasons later" on two days in [aday=2012-10;bday=2012-10|October], the Ombudsman's Office said in a report released on Wednesday.

The 118-page document, based on 340 interviews, finds that at the student march of [aday=2012-10-04|October 4] no order to disperse was given before gas was used. Clashes went on for [alast=5 h|five hours] and [ablock=6|six city blocks]. It confirms [aarrest=86|86 arrests], of which 61 had "no basis that could be found," and that [astill=19|19 students] were held for longer than a week, four of them in a stable.

On [bday=2012-10-19|October 19], the day of the strike, [barrest=214|214 people] were taken in. The report lists [bdead=3|three] dead and finds that [bboy=17|17-year-old] Lautaro Quispe was hit by a [bbul=9 mm|9-millimeter] round "of the type issued to the presidential guard." He had been standing in line at a pharmacy, whose shutter was half down.

The new interior minister, Celia Armijo, 48, said that she had read it twice. The guard has 260 men. All have been asked to hand in their pistols for tests by the end of January.
