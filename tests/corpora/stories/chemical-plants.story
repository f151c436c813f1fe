# Two explosions at plants of Delacourt Chemical: Bayou Perdu (March 2012) and, seven years before, Sable Point (July
# 2005). Dead, hurt, workers on the site, tanks, clock times, fines and distances of the two stay apart; so do the
# dead on the day and those who died in hospital, the fine asked and the fine paid, workers and contractors.

aday      | date     | agree       | day of the explosion at Bayou Perdu                      |
aclock    | time     | discrepancy | clock time of the explosion at Bayou Perdu               | 10:20 a.m. v. 10:50 a.m.
atoll     | count    | update      | people killed at Bayou Perdu                             | three, then five, then six
ahurt     | count    | compatible  | people injured at Bayou Perdu                            | 84 v. more than 80
acrit     | count    | agree       | injured at Bayou Perdu who are in critical condition     |
amiss     | count    | update      | workers missing at Bayou Perdu                           | two, then one
ashift    | count    | discrepancy | people at work in the plant of Bayou Perdu               | 460 v. 410
aevac     | count    | compatible  | residents of Bayou Perdu who had to leave                | 2,300 v. about 2,400
azone     | measure  | agree       | distance within which people had to leave                | two miles is 3.2 km
afire     | duration | discrepancy | how long the fire at Bayou Perdu burned                  | 19 hours v. 27 hours
acrew     | count    | agree       | firefighters at Bayou Perdu                              |
atank     | measure  | discrepancy | content of the tank at Bayou Perdu                       | 42,000 gallons v. 24,000 gallons
afelt     | measure  | agree       | distance at which the blast was felt                     |
ablast    | measure  | discrepancy | magnitude of the tremor that the blast made              | 1.7 v. 2.1
ayoung    | age      | agree       | age of the youngest killed at Bayou Perdu                |
awelder   | age      | discrepancy | age of the welder who saved two others                   | 43 v. 47
acontr    | count    | agree       | contractors among the dead of Bayou Perdu                |
amade     | date     | agree       | year in which the plant at Bayou Perdu was built         |
ajobs     | count    | compatible  | employees of the plant at Bayou Perdu                    | 620 v. more than 600
aoutput   | percent  | discrepancy | share of the national output made at Bayou Perdu         | 14 percent v. 40 percent
ashare    | percent  | agree       | fall of Delacourt's shares                               |
aclose    | money    | agree       | price of Delacourt's share at the close                  |
ainsp     | date     | discrepancy | year of the last full inspection of Bayou Perdu          | 2007 v. 2009
afine     | money    | compatible  | fine asked for Bayou Perdu                               | $3.7 million v. nearly $4 million
aviol     | count    | discrepancy | violations found at Bayou Perdu                          | 61 v. 59
areopen   | date     | compatible  | when Bayou Perdu is to work again                        | January 2013 v. early 2013
aschool   | count    | agree       | schools that kept their pupils inside                    |
alarm     | count    | discrepancy | alarms in the hour before the blast at Bayou Perdu       | four v. seven
bday      | date     | compatible  | day of the explosion at Sable Point                      | 26 July 2005 v. July 2005 v. 2005
bclock    | time     | agree       | clock time of the explosion at Sable Point               |
btoll     | count    | agree       | people killed at Sable Point                             |
bhurt     | count    | discrepancy | people injured at Sable Point                            | 112 (more than 100) v. 121
bfine     | money    | agree       | fine for Sable Point                                     |
bpaid     | money    | agree       | money that Delacourt has paid to victims of Sable Point  |
bsuits    | count    | agree       | claims for damages after Sable Point                     |
bfire     | duration | agree       | how long the fire at Sable Point burned                  |
btank     | measure  | agree       | content of the tank at Sable Point                       |
bcause    | count    | discrepancy | hours that the pump of Sable Point was without a valve   | 16 hours v. 60 hours
bclosed   | duration | compatible  | how long Sable Point was closed                          | 14 months v. more than a year
boss      | date     | agree       | year since which the chief executive has led Delacourt   |
gap       | duration | agree       | time between the two explosions                          |

== gulf-wire-2005.txt 2005-07-27
Blast at chemical plant kills [btoll=4|four], injures [bhurt=>100|more than 100]

SABLE POINT, July 27, 2005 – A storage tank exploded [bday=2005-07-26|Tuesday] at a plant of Delacourt Chemical, killing [btoll=4|four people], injuring [bhurt=112|112] and shattering windows in half the town.

The tank, which held [btank=18000 gal|18,000 gallons] of a solvent, went up at [bclock=14:05|2:05 p.m.], during the change of shifts. The fire was put out after [bfire=7 hours|seven hours] by crews from nine towns. About 900 people left their homes and were allowed back before midnight.

All of the dead were employees of Delacourt, the company said. Three of the injured were in critical condition.

"We will find out what happened and we will fix it," said Delacourt's chief executive, Warren Tull. "This company has never lost a worker before."

Residents said that they had heard no alarm. A siren on the roof of the fire station, paid for by the company, was tested on the first Monday of every month. It was tested the next day as well, and worked.

Sable Point makes resins for paints and has 340 employees. It was built in 1974.

== gulf-wire-2012.txt 2012-03-23
Blast at chemical plant kills [atoll=3|three], injures [ahurt=>80|more than 80]

BAYOU PERDU, March 23, 2012 – A storage tank exploded [aday=2012-03-22|Thursday] at a plant of Delacourt Chemical, killing [atoll=3|three people], injuring [ahurt=>80|more than 80] and shattering windows in half the town. [amiss=2|Two workers] were missing.

The tank, which held [atank=42000 gal|42,000 gallons] of a solvent, went up at [aclock=10:20|10:20 a.m.], when [ashift=460|460 people] were at work. [acrew=150|One hundred and fifty firefighters] were still pouring foam on the fire at nightfall. The blast was felt [afelt=30 mi|30 miles] away.

Within [azone=2 mi|two miles] of the plant [aevac=2300|2,300 residents] were told to leave, and [aschool=5|five schools] kept their pupils indoors with the windows taped.

Hospitals said that [acrit=11|eleven] of the injured were in critical condition, all of them with burns.

It was the second such disaster at a Delacourt plant in [gap=7 years|seven years]. In [bday=2005-07|July 2005] a tank blew up at Sable Point, killing [btoll=4|four].

Bayou Perdu, built in [amade=1968|1968], makes [aoutput=14%|14 percent] of the country's supply of a chemical used in detergents. Shares of Delacourt fell [ashare=9%|9 percent] to close at [aclose=$41.30|$41.30].

== parish-daybreak.txt -
Blast at chemical plant kills [atoll=5|five], injures [ahurt=84|84]

A storage tank exploded [aday=2012-03-22|on Thursday] at the Delacourt Chemical plant, killing [atoll=5|five people], injuring [ahurt=84|84] and shattering windows in half of Bayou Perdu. [amiss=1|One man] is missing.

The tank, which held [atank=24000 gal|24,000 gallons] of a solvent, went up at [aclock=10:50|10:50 a.m.] The fire was out by Friday's dawn, said Chief Roy Hebbart, whose men had fought it for [afire=19 hours|19 hours].

It might have been worse without Earl Dugas. The [awelder=43|43-year-old] welder was on a pipe rack when the wave threw him into a hedge. He got up, lost a shoe, and went back for two men from his gang who could not see. "I could hear them, so I just went to where I could hear them," he said.

The youngest of the dead was [ayoung=19|19], a summer hire who had stayed on. [acontr=2|Two] were not employed by Delacourt but by firms it had called in to paint and to insulate.

Seismographs at the state college noted a shock of [ablast=1.7|1.7].

Delacourt, which employs [ajobs=620|620 people] in Bayou Perdu, is the second-largest taxpayer of the parish after the casino boat. The [aschool=5|five schools] that had kept their children in let them go at three; counselors will be at the gym on Saturday from nine to four.

== union-hall-letter.txt -
TO ALL MEMBERS OF LOCAL 4-118

Brothers and sisters,

On [aday=2012-03-22|March 22] we lost three of our own and [acontr=2|two men of other trades]. A sixth, Lonnie Sykes, was found on Monday under the control room, so that the dead are now [atoll=6|six]. Please stand for a minute at the start of each shift this week.

Delacourt has told the papers that there was no warning. There was. The board in unit 3 shows [alarm=7|seven alarms] in the sixty minutes before. It has told them that it keeps its plants in order. The last time anyone from the state walked through the whole of ours was [ainsp=2007|2007]. It has told them [ashift=410|410 people] were on the site. We would like to know who counted; the gate was on fire.

We have been here before. The report about Sable Point says in plain words that a pump there ran [bcause=60 hours|60 hours] without its relief valve, and that nobody wrote it on the sheet. The company paid [bfine=$1.2 million|$1.2 million] to the government, pulled a long face, and kept the place shut for [bclosed=>1 year|more than a year]. Mr. Tull was in charge then, as he has been since [boss=2001|2001]. He is in charge now.

A brother from that local, who has no left hand, will speak on Thursday at seven. [acrit=11|Eleven of ours] are still in the burn unit. Give blood.

== delacourt-statement.txt -
Delacourt Chemical provides update on Bayou Perdu

Delacourt Chemical Corp. today reported on the status of its Bayou Perdu facility following the incident of [aday=2012-03-22|March 22].

- Our thoughts are with the families of the [atoll=6|six] individuals who lost their lives, including [acontr=2|two] employees of contractors.
- The fire was extinguished after [afire=27 hours|27 hours]. Air monitoring in a radius of [azone=3.2 km|3.2 kilometers] has shown no values of concern at any time. All [aevac=~2400|approximately 2,400 neighbors] who had been asked to relocate have returned.
- There were [alarm=4|four alarms] in the hour preceding the event. Operators responded to each of them in accordance with procedure.
- The facility, which accounts for [aoutput=40%|40 percent] of national production of its main product, is expected to resume operations in [areopen=2013-01|January 2013]. Its [ajobs=>600|more than 600 employees] will be paid in the meantime.
- The company has insurance for property damage above a deductible of $25 million.

The Company reminds investors that no link exists between this event and the one at Sable Point, for which it has paid [bpaid=$96 million|$96 million] to claimants. The units differ in age, in product and in design.

== chem-safety-qa.txt 2012-09-21
Bayou Perdu: your questions

September 21, 2012

Q: What has the government decided?
A: The labor department wants Delacourt to pay [afine=$3.7 million|$3.7 million] for [aviol=61|61 violations], 20 of them "willful". The company can contest this.

Q: How does it compare with Sable Point?
A: There the fine was [bfine=$1.2 million|$1.2 million]. That explosion, [bday=2005|in 2005], killed [btoll=4|four] and hurt [bhurt=121|121]; it destroyed a tank of [btank=18000 gal|18,000 gallons], and the fire lasted for [bfire=7 hours|seven hours].

Q: And at Bayou Perdu?
A: [atoll=6|Six dead], [ahurt=84|84 hurt], and a fire that kept [acrew=150|150 firefighters] busy for [afire=19 hours|19 hours].

Q: Was it the same fault?
A: The board says it was the same kind. At Sable Point a pump had been used for [bcause=16 hours|16 hours] without the valve that relieves it. At Bayou Perdu the valve was there, but it was painted shut. There were [alarm=7|seven alarms] within an hour.

Q: Did nobody look?
A: The plant was built in [amade=1968|1968]. It was last inspected from end to end in [ainsp=2009|2009].

Q: Do the people of Sable Point have their money?
A: Of [bsuits=740|740 claims], all but a dozen are settled. Delacourt has paid [bpaid=$96 million|$96 million].

== refinery-row-column.txt 2012-09-23
Same company, same noise

By Thelma Arceneau

On [bday=2005-07-26|July 26, 2005], at [bclock=14:05|five past two], I was buying a dress in Sable Point, and the window came in. I have the scar. On [aday=2012-03-22|March 22] of this year I was hanging out sheets, and the line hummed, as did every line and every spoon in a cup for [afelt=30 mi|thirty miles] around Bayou Perdu. I knew what it was before the radio did.

[gap=7 years|Seven years] between the two. The college said that the second came to [ablast=2.1|2.1] on the scale for earthquakes; the first they did not measure, as the needle was out for repair.

The man who runs Delacourt has run it since [boss=2001|2001]. He was paid $8.4 million last year. For [aviol=59|fifty-nine violations] the government asks of his firm [afine=<$4 million|nearly $4 million], or about half of him. On the day of the explosion his stock went down [ashare=9%|9 percent], to [aclose=$41.30|41 dollars and 30 cents]; it is at 47 now.

Earl Dugas, [awelder=47|47], who carried out two blinded men, has not been paid since May, because his firm has gone under. The boy of [ayoung=19|nineteen] had wanted to buy a truck. They kept Sable Point closed [bclosed=14 months|fourteen months] and opened it with a brass band. [areopen=2013-Q1|Early next year], I am told, the same band is to play at Bayou Perdu.

[bsuits=740|Seven hundred and forty] of us sued over the first. I never did. What would I sue for? A dress?
