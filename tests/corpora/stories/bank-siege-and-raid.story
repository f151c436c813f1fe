# Two crimes in the banks of one city within a week: a man with a pistol holds hostages for a day (17 February 2010);
# two masked men rob another bank (22 February). Shots, hurt, ages, sums and times of day of the two stay apart;
# so do the hostages freed early and those freed at the end, the sum demanded and the sum taken.

aday      | date     | compatible  | day of the siege                                       | 17 February v. last week
alen      | duration | compatible  | length of the siege                                    | nine hours v. more than eight hours
astart    | time     | discrepancy | when the gunman entered the bank                       | 9:40 v. 10:20
aend      | time     | discrepancy | when the police stormed the bank                       | 6:50 p.m. v. 7:15 p.m.
ahost     | count    | discrepancy | hostages taken                                         | 11 v. 13
afreed    | count    | agree       | hostages let go before the end                         |
aleft     | count    | agree       | hostages in the bank when it was stormed               |
aage      | age      | agree       | age of the gunman of the siege                         |
ademand   | money    | discrepancy | sum that the gunman of the siege demanded              | 2 million v. 3 million euros
ashots    | count    | discrepancy | shots fired when the bank was stormed                  | two v. three
ahurt     | count    | agree       | hostages hurt in the siege                             |
aguard    | age      | discrepancy | age of the guard                                       | 58 v. 61
abullets  | count    | agree       | bullets left in the gunman's pistol                    |
apolice   | count    | compatible  | police at the siege                                    | 120 v. more than 100
acalls    | count    | agree       | talks between the negotiator and the gunman            |
adebt     | money    | compatible  | debt of the gunman of the siege                        | 86,000 v. some 90,000 euros
apupils   | count    | agree       | pupils kept in their school                            |
astreets  | count    | agree       | streets closed                                         |
aboy      | age      | agree       | age of the boy among the hostages                      |
ajob      | duration | agree       | how long the gunman had been out of work               |
ayears    | duration | compatible  | prison term that the gunman may get                    | up to 15 years v. at least ten years
acourt    | date     | agree       | day the gunman was brought before a judge              |
asecs     | duration | agree       | how long the storming took                             |
aseconds  | ordinal  | agree       | floor on which the hostages were kept                  |
bday      | date     | agree       | day of the robbery in Dock Road                        |
bmen      | count    | agree       | robbers in Dock Road                                   |
bloot     | money    | discrepancy | sum taken in Dock Road                                 | 380,000 v. 308,000 euros
bclock    | time     | discrepancy | when the Dock Road branch was robbed                   | 3:25 p.m. v. a few minutes before four
blen      | duration | compatible  | how long the robbery took                              | four minutes v. less than five minutes
bshots    | count    | agree       | shots fired in Dock Road                               |
bteller   | age      | discrepancy | age of the cashier who was hurt                        | 26 v. 29
bhurt     | count    | agree       | people hurt in Dock Road                               |
bcust     | count    | agree       | customers in the Dock Road branch                      |
bcar      | measure  | agree       | where the motorcycle was found, from the bank          | 12 km is about seven miles
breward   | money    | agree       | reward offered for the robbers                         |
bstitch   | count    | agree       | stitches in the cashier's head                         |
bpast     | count    | agree       | earlier robberies of the Dock Road branch              | the third time is two earlier ones
bpastyear | date     | agree       | year of the last robbery of the Dock Road branch       |
bcalls    | count    | update      | calls from the public about the robbers                | 15 on the day, 40 by Tuesday, 75 by Thursday
gap       | duration | agree       | days between the siege and the robbery                 |
second    | ordinal  | agree       | rank of the robbery among the bank crimes of that time |
year      | count    | discrepancy | bank robberies in the city last year                   | 14 v. 17
lasty     | date     | agree       | year of the count of bank robberies                    |
branches  | count    | agree       | branches that Selwyn Mutual will guard                 |

== port-wire.txt 2010-02-18
Police storm Port Selwyn bank, free last hostages

PORT SELWYN, February 18, 2010 – Commandos stormed a bank in the center of this port city [aday=2010-02-17|on Wednesday] evening and overpowered a man who had held [ahost=11|11 people] at gunpoint for [alen=9 hours|nine hours] in a vain attempt to extort [ademand=2000000 EUR|2 million euros].

The gunman, identified as Ivo Kessel, [aage=43|43], was hit in the shoulder by one of [ashots=2|two shots] that the police fired. [ahurt=1|One hostage], a [aguard=58|58-year-old] guard, suffered a broken wrist, apparently in the scramble for the stairs.

Kessel had walked into the Canal Street branch of the Meridian Savings Bank at [astart=09:40|9:40 a.m.], shown a pistol to the cashiers and herded staff and customers into a meeting room on the [aseconds=2|second floor]. In the course of the day he let [afreed=4|four of them] go, the last a pregnant woman, at about three in the afternoon. That left [aleft=7|seven] when the commandos blew open a fire door at [aend=18:50|6:50 p.m.].

"It took [asecs=40 s|40 seconds]," Police Chief Marta Olden told reporters. "I had aged ten years by the end of it." She said that [apolice=120|120 officers] had been deployed and [astreets=5|five streets] sealed off. At a primary school across the canal [apupils=600|600 children] were kept in their classrooms until five.

A negotiator had spoken with the man [acalls=14|14 times]. He asked for the money, then for a car, then for a priest.

Kessel, a crane driver who lost his job [ajob=8 months|eight months] ago, owed the bank [adebt=86000 EUR|86,000 euros], Olden said. The city counted [year=14|14 bank robberies] [lasty=2009|last year], but no hostages had been taken in one since 1996.

== canal-street-eye.txt -
'Then the boy asked him for a sandwich'

By Nell Faraday

It was the boy who made the difference, says Anna Brice. He was [aboy=6|six], he was hungry, and some time after noon he told the man with the gun so.

"And the man looked as if he had woken up," says Brice, who is 34 and manages the loans at the Meridian in Canal Street. "He said: take the kid and go. And to the mother: you too."

The two were the second and the third to leave. An old man with a bad heart had gone first; a woman in her eighth month would be the last of [afreed=4|the four].

Brice was one of [aleft=7|the seven] who stayed to the end. She had seen Ivo Kessel come in at [astart=10:20|twenty past ten], because she had a client at half past and was looking at the clock. She knew him. In December she had written to tell him that the bank would not wait any longer for its money: [adebt=~90000 EUR|some 90,000 euros]. "He did not remember my name. I was glad of it."

He had asked for [ademand=3000000 EUR|three million], she says, and laughed. "He said that two was for the bank, to see what it felt like."

There were [ahost=13|thirteen people] in that room at the start, sitting on the floor along the wall, in a room meant for eight. There was one bucket. When the door came in, at [aend=19:15|a quarter past seven], she heard [ashots=3|three shots] and thought that each of them was meant for her.

The guard, Tom Hale, [aguard=61|61], fell on the stairs and broke his wrist. He had been due to retire on Friday.

== selwyn-brief.txt -
Bank gunman charged

A judge in Port Selwyn ordered Ivo Kessel, [aage=43|43], kept in custody [acourt=2010-02-19|on Friday] on charges of hostage taking and attempted extortion. He was carried into court with his arm in a sling and said only his name. He could get [ayears=<=15 years|up to 15 years].

Kessel surrendered the Canal Street branch of Meridian Savings to police commandos [aday=2010-02-17|on Wednesday] after a siege of [alen=>8 hours|more than eight hours]. His pistol turned out to hold [abullets=3|three bullets]. [apolice=>100|More than 100 police officers] had surrounded the building.

== port-wire-23.txt 2010-02-23
[bmen=2|Two] masked men rob Port Selwyn bank in [second=2|second] attack in [gap=5 days|five days]

PORT SELWYN, February 23, 2010 – [bmen=2|Two men] in motorcycle helmets robbed a bank near the harbor of Port Selwyn [bday=2010-02-22|on Monday], wounding a cashier and making off with [bloot=380000 EUR|380,000 euros], police said.

It was the [second=2|second] attack on a bank in the city in [gap=5 days|five days]. [aday=2010-02-17|Last Wednesday] a [aage=43|43-year-old] man held [ahost=11|eleven people] hostage in Canal Street. There was no sign of a link, Police Chief Marta Olden said.

The robbers entered the Dock Road branch of Selwyn Mutual at [bclock=15:25|3:25 p.m.], fired [bshots=3|three shots] into the ceiling from a sawn-off shotgun and ordered the [bcust=9|nine customers] to lie down. One of them struck a [bteller=26|26-year-old] cashier with the butt when the inner safe did not open at once. She was [bhurt=1|the only person hurt], and was released from the hospital after [bstitch=9|nine stitches].

"They were out in [blen=4 min|four minutes], and they knew the week's takings had just come in from the fish market," Olden said.

A burnt-out motorcycle was found in a gravel pit [bcar=12 km|12 kilometers] north of the city. Selwyn Mutual offered [breward=50000 EUR|50,000 euros] for information that leads to an arrest. By evening the police had received [bcalls=15|15 calls].

The branch had been robbed [bpast=2|twice] before, most recently in [bpastyear=2007|2007].

== dockside-daily.txt -
HELMET GANG: COPS GET [bcalls=40|40] CALLS

THE helmet bandits who pistol-whipped brave bank girl Kitty Lorne may be hiding within a mile of the bank they robbed.

That is what cops believe after [bcalls=40|40 tip-offs] from the public in a day.

Kitty, [bteller=29|29], was coshed by one of the [bmen=2|two thugs] when she fumbled with the keys at Selwyn Mutual in Dock Road [bday=2010-02-22|yesterday]. "I told him it's on a timer, love, hitting me won't help," she said at home, with [bstitch=9|nine stitches] in her head and a cat on her knees.

It was [bclock=15:56|a few minutes before four], she reckons, since the school run was on. The raiders loosed off [bshots=3|three] barrels at the roof, scooped [bloot=308000 EUR|308,000 euros] into a fishing bag and roared away, all in [blen=<5 min|less than five minutes].

It's the [second=2|second] bank horror for the city in [gap=5 days|five days]. Hostage nutter Ivo Kessel, [aage=43|43], had demanded [ademand=2000000 EUR|two million]. These guys took what they could carry.

And it is the [bpast=2|third time] for the Dock Road branch, which was also done over in [bpastyear=2007|2007] and 2001. "We should put in a revolving door," said regular Stan Pugh, 70.

== selwyn-mutual.txt 2010-02-24
To our customers

Port Selwyn, 24 February 2010

Our branch in Dock Road was the target of an armed robbery [bday=2010-02-22|on Monday]. None of the [bcust=9|nine customers] who were present was injured. [bhurt=1|One member of our staff] received a wound to the head which needed [bstitch=9|nine stitches]; she is recovering at home. We admire her calm.

We have offered a reward of [breward=50000 EUR|EUR 50,000] for information. Until further notice guards will be present from opening to closing time at [branches=11|eleven] of our 26 branches. Dock Road will reopen next Monday. In the [bpast=2|two earlier robberies] there, staff were unhurt and the money was recovered within a month; we trust that it will be so again.

No customer has lost any money. Accounts are insured up to EUR 100,000 each.

== evening-selwyn.txt 2010-02-25
Fear at the counter

Evening Selwyn, February 25, 2010

The man who polices Port Selwyn's banks has had better weeks. "I used to say that we were a quiet town," said Inspector Rolf Dane, 51, of the robbery squad, reading from a list. There were [year=17|seventeen raids] [lasty=2009|last year], he said; there have been four in this one, and it is still winter.

[aday=2010-W07|Last week] came the siege in Canal Street. Ivo Kessel, out of work for [ajob=8 months|eight months], used a pistol with [abullets=3|three rounds] in it to hold up the traffic of [astreets=5|five streets], the lessons of [apupils=600|600 schoolchildren] and, until his negotiator wore him down in the course of [acalls=14|fourteen conversations], the lives of everyone on the [aseconds=2|second floor]. A [aboy=6|six-year-old] was among them. [ahurt=1|One person] was hurt. When Kessel was brought to court [acourt=2010-02-19|on Friday] he wept. He can expect [ayears=>=10 years|at least ten years].

Then, on [bday=2010-02-22|Monday], Dock Road. There the trail has gone cold at a gravel pit [bcar=7 mi|some seven miles] from the bank, in spite of [bcalls=75|75 calls] from the public and of the [breward=50000 EUR|50,000 euros] that Selwyn Mutual has put up. The bank has hired guards for [branches=11|eleven branches].

"In Canal Street we had [asecs=40 s|forty seconds] and no mistakes," Dane said. "In Dock Road they had [blen=4 min|four minutes], and they didn't make any either."

== coast-report.txt -
[alen=9 hours|Nine-hour] bank siege ends with shots

PORT SELWYN – Police commandos [aday=2010-02-17|on Wednesday] overpowered a man who had held [ahost=11|11 people] at gunpoint for [alen=9 hours|nine hours] in a bank in the port city, trying to extort [ademand=2000000 EUR|two million euros].

The gunman, identified as Ivo Kessel, [aage=43|43], was hit in the shoulder by one of [ashots=2|two shots] that the police fired. [ahurt=1|One hostage], a [aguard=58|58-year-old] guard, suffered a broken wrist.

In the course of the day he let [afreed=4|four of them] go. That left [aleft=7|seven] when the commandos blew open a fire door at [aend=18:50|ten to seven in the evening].

"It took [asecs=40 s|40 seconds]," Police Chief Marta Olden told reporters. A negotiator had spoken with the man [acalls=14|14 times].

Hostage takings in banks are rare on this coast; the last, in Arden two years ago, cost three lives.
