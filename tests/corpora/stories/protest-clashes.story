# Five days of clashes in one capital over a bus fare and a dead student, and a march a year later. Arrests of each day and
# in all, injured police and protesters, gravely injured, shops and cars, the police's count of a crowd and the
# organizers', the fare before and after, the student and his sister, all stay apart.

start     | date     | discrepancy | day the clashes began                                   | 3 June v. 4 June
crowd     | count    | discrepancy | people at Monday's march                                | 8,000 (police) v. 25,000 (organizers)
arr1      | count    | agree       | people arrested on Monday                               |
arr2      | count    | discrepancy | people arrested on Tuesday                              | 61 v. 67
arrall    | count    | update      | people arrested in all                                  | 104 by Tuesday, 287, 312
police1   | count    | agree       | police injured on Monday                                |
policeall | count    | update      | police injured in all                                   | 19, then 46
hurt1     | count    | compatible  | protesters injured on Monday                            | 52 v. dozens
hurtall   | count    | compatible  | protesters injured in all                               | more than 200 v. 214
eye       | count    | discrepancy | people who lost an eye                                  | two v. three
grave     | count    | agree       | people in intensive care after Monday                   |
student   | age      | discrepancy | age of the student who died                             | 19 v. 21
sdeath    | date     | compatible  | day the student died                                    | 29 May v. last week
sister    | age      | agree       | age of the student's sister                             |
stop      | duration | agree       | how long the student was held by the ticket inspectors  |
inspect   | count    | agree       | inspectors who are suspended                            |
fareold   | money    | agree       | bus fare before                                         |
farenew   | money    | agree       | bus fare after                                          |
rise      | percent  | agree       | rise of the fare                                        |
fareday   | date     | agree       | day the fare was raised                                 |
cars      | count    | discrepancy | police cars burned                                      | four v. six
buses     | count    | compatible  | buses burned                                            | eleven v. about ten
shops     | count    | discrepancy | shops damaged                                           | 85 v. 58
damage    | money    | compatible  | cost of the damage                                      | 3.8 v. nearly 4 million euros
gas       | count    | discrepancy | gas grenades fired on Monday                            | 640 v. 460
cops      | count    | agree       | police on duty on Tuesday                               |
clock     | time     | discrepancy | time at which the police cleared the square             | 9:45 p.m. v. 10:15 p.m.
curfew    | time     | agree       | start of the curfew                                     |
schools   | duration | agree       | how long the schools stayed shut                        |
days      | duration | agree       | how long the clashes went on                            |
taken     | date     | compatible  | day on which the rise was withdrawn                     | 7 June v. Friday v. June
journ     | count    | agree       | journalists who were beaten                             |
pop       | count    | discrepancy | inhabitants of Velgrad                                  | 720,000 v. 620,000
march     | count    | discrepancy | people at the march a year later                        | 3,000 v. 5,000
marcharr  | count    | agree       | people arrested at the march a year later               |
charged   | count    | compatible  | people charged over the clashes                         | 71 v. more than 70
convict   | count    | agree       | people convicted over the clashes                       |
fine      | money    | agree       | money that the family of the student got                |

== balkan-wire-june4.txt 2013-06-04
[hurt1=dozens|Dozens] hurt as bus fare protest turns violent in Velgrad

VELGRAD, June 4, 2013 – Police fired tear gas and rubber bullets at demonstrators in the Adriatic port of Velgrad late [start=2013-06-03|on Monday], injuring [hurt1=52|52], after a march against higher bus fares and over the death of a student turned into a riot.

[arr1=43|Forty-three people] were arrested and [police1=19;policeall=19|19 officers] hurt, Police Chief Dragan Vukas said. [grave=4|Four demonstrators] were in intensive care.

The march drew [crowd=8000|8,000 people] by the count of the police and [crowd=25000|25,000] by that of the organizers. When the police began to clear Harbor Square at [clock=21:45|9:45 p.m.], some of those who were left threw stones. [cars=4|Four police cars] and a kiosk were burned. [gas=640|Six hundred and forty] gas grenades were fired, more than in the whole of last year.

Miro Kalesh, [student=19|19], died [sdeath=2013-05-29|on May 29] of a head injury after [stop=40 min|40 minutes] in a back room of the bus station with ticket inspectors, [inspect=3|three] of whom have been suspended. He had no ticket.

A ride has cost [farenew=1.20 EUR|1.20 euros], rather than [fareold=0.80 EUR|80 cents], since [fareday=2013-05-15|May 15].

Velgrad has [pop=720000|720,000 inhabitants].

== newsdesk24.txt -
Velgrad: riot over bus fares and dead student

Police fired tear gas and rubber bullets at demonstrators in the port of Velgrad [start=2013-06-03|on Monday] after a march against higher bus fares and over the death of a student turned into a riot.

[arr1=43|Forty-three people] were arrested and [police1=19;policeall=19|19 officers] hurt. [hurt1=dozens|Dozens of demonstrators] were treated for burns and bruises, [grave=4|four] of them in intensive care.

When the police began to clear Harbor Square at [clock=22:15|10.15pm], some threw stones. [cars=6|Six police cars] and a kiosk were burned. [gas=460|Four hundred and sixty] gas grenades were fired.

Miro Kalesh, [student=21|21], died [sdeath=week of 2013-05-27|last week] of a head injury after [stop=40 min|40 minutes] with ticket inspectors in a back room of the bus station.

A ride costs [farenew=1.20 EUR|1.20 euros] since [fareday=2013-05-15|mid-May], up from [fareold=0.80 EUR|80 cents]. That is a rise of [rise=50%|half], in a city where one in three of the young has no work.

Velgrad, a city of [pop=620000|620,000], was last the scene of riots in 1997.

== live-velgrad.txt 2013-06-05
LIVE: third night in Velgrad

5 June 2013

23.40 It's quiet at the fish hall. Two fires on the ring road, both out.

22.30 The ministry has new figures. [arr2=61|Sixty-one arrests] last night, which makes [arrall=104|104] since it all began. Tonight: none yet, "and we'd like to keep it so," says Chief Vukas. He has [cops=1800|1,800 officers] out, as many as [cops=1800|yesterday].

21.00 The curfew starts [curfew=21:00|now]. Buses stopped an hour ago. There are fewer of them than there were: [buses=11|eleven] have burned.

19.15 Jelena Kalesh, Miro's sister, who is [sister=16|16], speaks from the balcony of the philosophy faculty. "He was two stops from home. My brother had a ticket. It was for the day before." A silence, then whistles.

18.50 The union of reporters says [journ=5|five journalists] have been beaten, one of them from this site. Our colleague is fine and is editing this.

17.30 Schools will stay closed [schools=2 days|for two days], from tomorrow.

16.00 Hello from the newsroom. A reminder of what this is about: not [farenew=1.20 EUR|1.20], say the students. It's about who may lock a door.

== balkan-wire-june8.txt 2013-06-08
City drops fare rise after [days=5 days|five days] of clashes

VELGRAD, June 8, 2013 – The city council of Velgrad withdrew a rise in bus fares [taken=2013-06-07|on Friday] after [days=5 days|five days] of clashes in which more than [hurtall=>200|200 protesters] and [policeall=46|46 police] were injured.

[arrall=287|Two hundred and eighty-seven people] have been arrested, [arr1=43|43 of them] [start=2013-06-03|on Monday] and [arr2=67|67] on Tuesday, when [cops=1800|1,800 officers] were on duty, Police Chief Dragan Vukas said. He offered his resignation, which was not accepted.

A ride will cost [fareold=0.80 EUR|80 cents] again from Monday. The rise by [rise=50%|50 percent] had taken effect on [fareday=2013-05-15|May 15].

Anger had been fanned by the death of a student, Miro Kalesh, [student=19|19], in the hands of inspectors. [inspect=3|Three] have been suspended and one was charged on Thursday.

According to the chamber of commerce [shops=85|85 shops] were damaged and [buses=~10|about ten buses] lost. The mayor put the cost at [damage=3800000 EUR|3.8 million euros].

[eye=2|Two people] have lost an eye to rubber bullets, the university clinic said. Five more may.

A curfew from [curfew=21:00|9 p.m.] has been lifted; schools reopen on Monday, having been shut for [schools=2 days|two days].

== red-harbor-blog.txt -
What they won't count

They count the windows. [shops=58|Fifty-eight shops], the insurers say, and the chamber makes it half as many again. [damage=<4000000 EUR|Nearly four million euros], the mayor weeps, [buses=11|eleven buses], poor buses.

So let us count. [hurtall=214|Two hundred and fourteen of us] went to a doctor between the first night, [start=2013-06-04|Tuesday the 4th], and the last. [eye=3|Three] came home with one eye. [arrall=312|Three hundred and twelve] were put into vans, a boy of 13 with his trombone among them; [journ=5|five reporters] were clubbed with their cards held up. And [crowd=25000|twenty-five thousand] were in the square at the start, whatever the chief could see from his window.

One is dead. Miro was [student=19|nineteen]. They had him in that room for [stop=40 min|forty minutes], and the ticket that they were arguing about cost [fareold=0.80 EUR|eighty cents].

[taken=2013-06-07|On Friday] the council gave us our forty cents back. It took [days=5 days|five days]. His sister, [sister=16|sixteen], did not come to the party.

== chamber-letter.txt 2013-06-20
To the members of the Chamber of Commerce of Velgrad

20 June 2013

Dear members,

In the days from [start=2013-06-03|3 June] on, [shops=85|85 of our businesses] suffered damage, 31 of them serious, nine total. A glazier told me that he had slept for four hours in that whole week.

You ask who pays. The city has told us that the cost of [damage=3800000 EUR|3.8 million euros] includes [buses=11|eleven buses] (1.9 million) and [cars=4|four police cars]; our part is 1.1 million. The insurers will cover two thirds of it.

You ask who is guilty. To date, of the [arrall=312|312 people] who were arrested, [charged=71|71] have been charged. That is for the courts.

You ask why. Here I speak for myself. One does not raise a fare by [rise=50%|50 percent] overnight, and one does not bury a child of this city in silence. The council saw it [taken=2013-06|this month]. It could have seen it in May.

Shops may ask for a reduction of the market fee for three months.

Yours, Vesna Petrash, President

== balkan-wire-2014.txt 2014-06-03
A year after riots, [march=3000|3,000] march in Velgrad

VELGRAD, June 3, 2014 – [march=3000|Three thousand people] marched through Velgrad on Tuesday, [start=2013-06-03|a year after] the first of [days=5 days|five days] of riots over bus fares and the death of a student. Twenty officers watched them. [marcharr=6|Six people] were arrested for lighting flares, and nobody was hurt.

Of the [arrall=312|312 people] arrested last year, [charged=>70|more than 70] were charged and [convict=29|29] convicted, most of them of throwing stones. [hurtall=214|Two hundred and fourteen protesters] and [policeall=46|46 police] had been injured; [eye=2|two people] lost an eye.

An inspector was sentenced in March to two years for the death of Miro Kalesh, who was [student=19|19]. The bus company paid [fine=120000 EUR|120,000 euros] to the family. Of the [inspect=3|three] who had been suspended, one is back at work.

The fare, which was [fareold=0.80 EUR|80 cents] at the time and which the council had wanted to raise to [farenew=1.20 EUR|1.20 euros], is now 95 cents.

== harbor-evening-column.txt -
The quiet march

I walked behind the drums, with [march=5000|five thousand others] if the drummer can count, and it was a fine evening and nothing happened. [marcharr=6|Six lads] with flares were led away, politely. You would not have known it for the same square in which they fired [gas=640|six hundred and forty] gas grenades in one night.

What has come of it? [convict=29|Twenty-nine sentences], one for the other side. A fare that crept up by 15 cents while we were looking elsewhere. [fine=120000 EUR|A hundred and twenty thousand euros] for the Kaleshes, who gave them to a school. [eye=2|Two glass eyes], one of which belongs to my neighbor's boy; he can make it look at you.

Jelena, his sister, spoke again. She was [sister=16|sixteen] on the balcony last year. She is a student now herself. She said the names of the [journ=5|five reporters] who had been beaten, and thanked them, which nobody had thought of, least of all we reporters.

Then she took the bus.
