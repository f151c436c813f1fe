# Two men who shot colleagues at work are sentenced in one courthouse within a week: Sloat (an insurance office) and
# Marrow (a parcel depot). Killed and wounded, shots, terms, ages, juries of the two stay apart; so do the term asked
# for and the term given, the age at the crime and at the sentence.

aday      | date     | agree       | day Sloat was sentenced                               |
akilled   | count    | update      | people that Sloat killed                              | three on the day, four since
awound    | count    | discrepancy | people that Sloat wounded                             | six v. seven
aage      | age      | agree       | Sloat's age at the sentence                           |
aterms    | count    | agree       | life terms of Sloat                                   |
aplus     | duration | discrepancy | years of prison beyond Sloat's life terms             | 120 years v. 112 years
acrime    | date     | discrepancy | day of the shooting in the insurance office           | 8 March 2011 v. 9 March 2011
aclock    | time     | discrepancy | when the shooting in the insurance office began       | 9:10 v. 9:40
alen      | duration | compatible  | how long the shooting in the insurance office took    | six minutes v. less than ten minutes
ashots    | count    | discrepancy | shots that Sloat fired                                | 31 v. 37
afloor    | ordinal  | agree       | floor of the insurance office                         |
ajury     | duration | discrepancy | how long Sloat's jury deliberated                     | five hours v. three and a half hours
atrial    | duration | agree       | length of Sloat's trial                               |
awit      | count    | compatible  | witnesses in Sloat's trial                            | 47 v. nearly 50
awork     | duration | agree       | how long Sloat had worked for the firm                |
afired    | duration | compatible  | time from Sloat's dismissal to the shooting           | 11 days v. less than two weeks
aguns     | count    | agree       | guns that Sloat had with him                          |
aoffer    | money    | agree       | what the firm paid the families                       |
acarrow   | age      | agree       | age of the youngest whom Sloat killed                 |
amanager  | age      | discrepancy | age of the manager whom Sloat killed                  | 44 v. 46
astate    | count    | agree       | relatives who spoke at Sloat's sentencing             |
aspoke    | duration | agree       | how long Sloat spoke                                  |
ahid      | count    | agree       | people who hid in the copy room                       |
bday      | date     | agree       | day Marrow was sentenced                              |
bkilled   | count    | agree       | people that Marrow killed                             |
bwound    | count    | agree       | people that Marrow wounded                            |
bage      | age      | discrepancy | Marrow's age at the sentence                          | 29 v. 31
bterm     | duration | agree       | years before Marrow can ask for parole                |
basked    | duration | agree       | years that the prosecutor had asked for               |
bcrime    | date     | compatible  | when the shooting at the depot took place             | 14 November 2011 v. November 2011
bmen      | count    | agree       | people other than the supervisor that Marrow killed   |
bnight    | time     | compatible  | time of day of the shooting at the depot              | evening v. night
averdict  | date     | compatible  | day of the jury's verdict on Sloat                    | 17 May v. May
atrilakes | count    | agree       | employees of Tri-Lakes in the building                | some 210 is 210
bshots    | count    | agree       | shots that Marrow fired                               |
bjury     | duration | compatible  | how long Marrow's jury deliberated                    | 11 hours v. two days
btrial    | duration | agree       | length of Marrow's trial                              |
bmonths   | duration | discrepancy | how long Marrow had worked at the depot               | seven months v. nine months
bdebt     | money    | agree       | money that Marrow thought he was owed                 |
bgun      | money    | compatible  | price of Marrow's gun                                 | $280 v. less than $300
bflight   | duration | discrepancy | how long Marrow was on the run                        | 19 hours v. 26 hours
bfound    | measure  | agree       | how far from the depot Marrow was caught              | 90 miles is 145 km
bdoctors  | count    | agree       | doctors who said that Marrow was ill                  |
bsuper    | age      | agree       | age of the supervisor whom Marrow killed              |
bappeal   | duration | agree       | time in which Marrow can appeal                       |
bchild    | age      | agree       | age of the supervisor's daughter                      |
gap       | duration | agree       | time between the two sentences                        |
judge     | duration | discrepancy | how long the judge has been on the bench              | 17 years v. 19 years
rate      | count    | compatible  | people killed at work in the country in a year        | 458 v. about 460
second    | ordinal  | agree       | rank of Marrow's sentence among such cases that month |

== state-wire-june15.txt 2013-06-15
Insurance office gunman gets [aterms=4|four] life terms

CARROW CITY, June 15, 2013 – A former claims adjuster who shot [akilled=4|four colleagues] to death and wounded [awound=6|six others] after he was fired was sentenced [aday=2013-06-14|on Friday] to [aterms=4|four consecutive life terms] plus [aplus=120 years|120 years] in prison.

Raymond Sloat, [aage=52|52], showed no emotion as Judge Alma Reyes read the sentence, which rules out parole. He had spoken for [aspoke=2 min|two minutes] before, mostly about his pension.

On [acrime=2011-03-08|March 8, 2011], [afired=11 days|11 days] after he was dismissed, Sloat took the elevator to the [afloor=6|sixth floor] offices of Tri-Lakes Mutual, where he had worked for [awork=14 years|14 years], with [aguns=2|two handguns] in a lunch cooler. He opened fire at [aclock=09:10|9:10 a.m.] and fired [ashots=31|31 shots] in [alen=6 min|six minutes]. Then he sat down at his old desk and called the police.

The dead were a manager, Colin Brask, [amanager=44|44]; two adjusters, Rita Osei, 39, and Paul Denny, 57; and a trainee, Amy Kowal, who was [acarrow=23|23].

The jury convicted him in [averdict=2013-05|May] after a trial of [atrial=3 weeks|three weeks] in which [awit=47|47 witnesses] testified. It deliberated for [ajury=5 hours|five hours] and rejected the defense's argument that Sloat had been insane.

[astate=9|Nine relatives] of the victims addressed the court. "You took my daughter on her 23rd day of work," Amy Kowal's father said.

== carrow-examiner.txt -
For those who hid in the copy room, a door closes

By Leigh Santos

Every morning for two years Marge Tully has looked for the exits. [aday=2013-06-14|On Friday] she looked at Raymond Sloat.

"He's smaller," said Tully, 61, one of [ahid=8|eight people] who survived behind a copying machine on the [afloor=6|sixth floor] of the Tri-Lakes building while her colleagues were being shot. "They're all smaller when they sit."

Judge Alma Reyes had just given him a life sentence for each of the [akilled=4|four] dead and [aplus=112 years|112 years] for the [awound=7|seven] whom he wounded, to be served one after another. Reyes, [judge=17 years|17 years] on the bench, said that she had never before wished that there were more years to give.

The [atrial=3 weeks|three-week] trial heard [awit=<50|nearly 50 witnesses]. It established that Sloat, now [aage=52|52], had been let go over padded mileage claims, $640 in all, [afired=<2 weeks|less than a fortnight] before; that he had bought one of his [aguns=2|two pistols] that same afternoon; and that it was [aclock=09:40|twenty to ten], the time of the weekly meeting in Brask's office, when the first of [ashots=37|37 shots] was heard. Tully counted them. "In there you count."

It also brought out what the jurors, who needed just [ajury=3.5 hours|three and a half hours], were not asked to weigh: the company had twice been warned. Tri-Lakes has paid the families [aoffer=$5.2 million|$5.2 million] without admitting fault.

Colin Brask's widow brought a photograph. He was [amanager=46|46], she told the court, and had argued for Sloat to be kept.

== brief-sloat.txt -
A man who killed [akilled=4|four people] in an insurance office in Carrow City has been sentenced [aday=2013-06-14|on Friday] to life imprisonment without parole.

Raymond Sloat, a dismissed employee, entered the building on [acrime=2011-03-09|March 9, 2011] and kept firing for [alen=<10 min|less than ten minutes]. The youngest of his victims was [acarrow=23|23 years old]. [awound=6|Six people] survived with gunshot wounds.

According to the national labor bureau [rate=458|458 people] were victims of homicide at work in the year of the shooting, most of them in robberies.

== state-wire-june21.txt 2013-06-21
Parcel depot killer sentenced to at least [bterm=35 years|35 years]

CARROW CITY, June 21, 2013 – A parcel sorter who shot dead [bkilled=3|three co-workers] over a pay dispute was sentenced [bday=2013-06-20|on Thursday] to life in prison with no chance of parole for [bterm=35 years|35 years].

Dennis Marrow, [bage=29|29], had pleaded not guilty by reason of mental illness. The prosecution had asked for [basked=50 years|50 years] before he can be considered for release.

It was the [second=2|second] sentence for a massacre at a workplace handed down in the county courthouse in [gap=6 days|six days]. [aday=2013-06-14|On Friday of last week] Raymond Sloat, [aage=52|52], got [aterms=4|four life terms] for the killings at Tri-Lakes Mutual in [acrime=2011-03|March 2011].

Marrow, who had been at Corbin Parcel for [bmonths=7 months|seven months], believed that the company owed him [bdebt=$1140|$1,140] in overtime. On the [bnight=evening|evening] of [bcrime=2011-11-14|November 14, 2011], he shot his supervisor, Helen Radic, [bsuper=48|48], and then turned on the men at the belt, killing [bmen=2|two] and wounding [bwound=2|two more]. In all he fired [bshots=12|12 times] with a revolver that he had bought for [bgun=$280|$280], reloading once.

He fled in a delivery van and was caught [bflight=19 hours|19 hours] later at a motel [bfound=90 mi|90 miles] away.

The [btrial=4 weeks|four-week] trial ended in a guilty verdict after the jury had deliberated for [bjury=11 hours|11 hours].

His lawyer said he would appeal. He has [bappeal=30 days|30 days] to do so.

== lakeside-herald.txt -
Depot mother's girl: 'I'm not angry, I'm tired'

When Dennis Marrow was told [bday=2013-06-20|on Thursday] that he would be an old man before anyone would listen to a plea for his freedom, Nina Radic was looking at her shoes.

She was nine when her mother went to work the late shift at Corbin Parcel and did not come back. She is [bchild=11|11] now. "I'm not angry, I'm tired," she told the court in a statement that her aunt read.

[bkilled=3|Three people] died [bnight=night|that night] in [bcrime=2011-11|November 2011]: Helen Radic, who was [bsuper=48|48] and had four days left before her holiday, and [bmen=2|two loaders], Ty Booker, 33, and Luis Amaro, 27. [bwound=2|Two men] were hurt; one of them, Jed Poole, now walks with a stick. [bshots=12|Twelve bullets], he says, and he can draw the path of each.

Marrow, [bage=31|31], had come to the depot [bmonths=9 months|nine months] before, from the army. He brooded over a sum of [bdebt=$1140|1,140 dollars] which, it turned out, was on its way to his bank. [bdoctors=3|Three psychiatrists] found that he heard voices. The jury, which was out for [bjury=2 days|two days], believed the fourth, who did not.

For [bflight=26 hours|26 hours] after the shooting every school in the county stayed shut. He was found asleep, [bfound=145 km|145 kilometers] off, the van parked straight.

Prosecutor Jill Hanley had sought [basked=50 years|fifty years]. "But [bterm=35 years|thirty-five] will do," she said on the courthouse steps. Judge Alma Reyes has presided over murder trials for [judge=19 years|19 years].

== workplace-watch.txt 2013-06-24
Two verdicts, one question

June 24, 2013

Within [gap=6 days|six days], one judge in Carrow City has dealt with two men who killed those they worked beside. Seven people are dead, eight were hurt, and the two killers between them had complained 16 times to somebody about something.

There the likeness ends. Raymond Sloat ([aterms=4|four times life], [aday=2013-06-14|on June 14]) was a veteran of [awork=14 years|14 years] at Tri-Lakes Mutual with a house and a boat. Dennis Marrow (life, with parole possible after [bterm=35 years|35 years], [bday=2013-06-20|on June 20]) slept in his car. Sloat shot for [alen=6 min|six minutes] and gave himself up; Marrow for less than one and ran. Sloat's [aguns=2|two guns] were registered and cost $1,500 together; Marrow's was bought at a fair for [bgun=<$300|less than $300].

Sloat's lawyers called one doctor. Marrow's called [bdoctors=3|three], and the trial was longer for it: [btrial=4 weeks|four weeks] rather than [atrial=3 weeks|three].

What the cases have in common is that somebody knew. At Tri-Lakes, which settled with the families for [aoffer=$5.2 million|5.2 million dollars], a colleague had reported a threat when Sloat was dismissed, [afired=<2 weeks|not quite two weeks] before the crime. At Corbin, Helen Radic had asked for a guard. She was [bsuper=48|48]; her daughter is [bchild=11|eleven].

[rate=~460|About 460 people] are killed at work in a year in this country. Marrow's was only the [second=2|second] case to end in a courtroom in Carrow County this month, and I wish that I could say that it was the last.

== court-notes.txt -
From the county courthouse

STATE v. SLOAT. Sentenced [aday=2013-06-14|Friday, June 14]. Murder, [akilled=4|four counts]; attempted murder, [awound=6|six counts]. Life without parole on each count of murder, plus [aplus=120 years|120 years]. Statements by [astate=9|nine] family members. Defendant spoke, [aspoke=2 min|two minutes]. [ahid=8|Eight] of the persons present in the copy room on the day attended.

STATE v. MARROW. Sentenced [bday=2013-06-20|Thursday, June 20]. Murder, [bkilled=3|three counts]; attempted murder, [bwound=2|two counts]; theft of a vehicle. Life, parole not before [bterm=35 years|35 years] served. Credit for 583 days in custody. Notice of appeal due within [bappeal=30 days|thirty days].

Next week: State v. Olin (arson, two counts). Jury of twelve, three alternates. Estimated length four days.

== state-wire-2011.txt 2011-03-08
Gunman kills [akilled=3|three] at insurance office in Carrow City

CARROW CITY, March 8, 2011 – A man armed with [aguns=2|two handguns] opened fire in an insurance office here [acrime=2011-03-08|on Tuesday], killing at least [akilled=>=3|three people] and wounding [awound=7|seven], two of them critically, police said.

The suspect, a former employee of Tri-Lakes Mutual aged 50, was arrested at his old desk on the [afloor=6|sixth floor] without resistance. His name was not released.

"Shots were reported at [aclock=09:10|ten past nine] and officers were in the stairwell four minutes after that," Police Chief Norm Vance said. "By then he was done." He said that more than [ashots=>30|30 shots] had been fired.

Tri-Lakes has some [atrilakes=~210|210 employees] in the building. About 60 were at work when the man came out of the elevator with a cooler under his arm. [ahid=8|Eight] saved themselves in a room for copying machines.

A woman who gave her name as Marge said that the man had been dismissed [afired=<2 weeks|in the last two weeks].

It is the third shooting at a workplace in the state in a year. In August a cook killed two waiters in Halsted.

== carrow-examiner-may.txt 2013-05-18
Jury finds Sloat guilty of all counts

By Leigh Santos
May 18, 2013

It took the jury [ajury=5 hours|five hours] [averdict=2013-05-17|yesterday] to decide that Raymond Sloat knew what he was doing when he murdered [akilled=4|four people]. He was found guilty of all ten counts with which he had been charged: [akilled=4|four] of murder, [awound=6|six] of attempted murder.

For the seven women and five men it was the end of [atrial=3 weeks|three weeks] in Judge Alma Reyes's courtroom. They had listened to [awit=47|47 witnesses], one of them a robot that had found the cooler, and to a recording of the call in which Sloat, two years younger than he is now at [aage=52|52], asked the police to be quick because he had a headache.

The defense did not dispute that he fired [ashots=31|31 times]. It asked the jurors to look at what [awork=14 years|fourteen years] of quotas had done to him. Prosecutor Jill Hanley asked them to look at a photograph of a cardigan instead. It was Amy Kowal's, who had been [acarrow=23|twenty-three]; it had been bought for the job.

Sentence will be passed on [aday=2013-06-14|June 14]. Hanley is not asking for death, which the families did not want, but for [aterms=4|four life terms] and "every year on top that the law can find."

The trial of Dennis Marrow, accused of killing [bkilled=3|three people] at the Corbin depot, continues down the hall. It is in its second week. Marrow has not been seen to blink, one of the ushers says.

Tri-Lakes, which had [atrilakes=210|210 people] here at the time, has since moved its office to the ground floor of another building.
