# Two hostage takings in one Australian prison, Wirrabeen: five inmates in the carpentry shop (15 and 16 April 2006), two
# in the clinic (20 and 21 September 2011). Hostages, hours, ages, terms, inmates, police of the two stay apart; so do
# the inmates held and the places there are, the term being served and the term added, recommendations made and carried
# out, hostages let go early and at the end, damage and cost of building, hours so far and in all.

aday      | date     | compatible  | day on which the siege in the carpentry shop began      | 15 April 2006 v. Easter 2006 v. 2006
astart    | time     | discrepancy | when the siege in the carpentry shop began              | 8.25 v. 8.45
aendday   | date     | agree       | day on which the siege in the carpentry shop ended      |
aend      | time     | agree       | when the siege in the carpentry shop ended              |
alen      | duration | compatible  | length of the siege in the carpentry shop               | 31 hours v. more than 30 hours
ainm      | count    | agree       | inmates who took hostages in 2006                       |
ahost     | count    | update      | hostages in the carpentry shop                          | three in the first report, four by the next day
afreed    | duration | agree       | how long it was before the first hostage was let go     |
apizza    | count    | discrepancy | pizzas sent in in 2006                                  | 30 v. 20
ainstr    | age      | discrepancy | age of the instructor Purcell in 2006                   | 59 v. 56
achisel   | count    | agree       | chisels found to be missing                             |
alead     | age      | agree       | Corrigan's age in 2006                                  |
aterm     | duration | discrepancy | term that Corrigan was serving in 2006                  | 22 years v. 25 years
aadd      | duration | agree       | term added for Corrigan                                 |
apop      | count    | agree       | inmates of Wirrabeen in 2006                            |
acap      | count    | agree       | places in Wirrabeen in 2006                             |
apolice   | count    | compatible  | tactical police at Wirrabeen in 2006                    | about 60 v. more than 50
adamage   | money    | discrepancy | damage by the fire in the carpentry shop                | $300,000 v. $130,000
avis      | count    | agree       | visitors kept in the prison in 2006                     |
alock     | duration | discrepancy | how long the inmates were locked in after the siege     | nine days v. 12 days
astitch   | count    | agree       | stitches in the arm of Officer Tran                     |
arec      | count    | agree       | recommendations of the inquiry into the siege of 2006   |
adone     | count    | agree       | recommendations that were carried out                   |
bday      | date     | agree       | day on which the siege in the clinic began              |
bstart    | time     | agree       | when the siege in the clinic began                      |
bend      | time     | agree       | when the police stormed the clinic                      |
blen      | duration | compatible  | length of the siege in the clinic                       | nearly 17 hours v. 17 hours
binm      | count    | agree       | inmates who took hostages in 2011                       |
bhost     | count    | agree       | hostages in the clinic                                  |
bnurse    | age      | discrepancy | age of the nurse                                        | 33 v. 35
bserv     | duration | agree       | how long the nurse had worked at Wirrabeen              |
bnunn     | age      | agree       | Nunn's age                                              |
bpills    | count    | discrepancy | tablets that were swallowed or found on the inmates     | 340 v. 430
bgren     | count    | discrepancy | stun grenades thrown into the clinic                    | two v. three
bsec      | duration | agree       | how long the storming took                              |
bpop      | count    | agree       | inmates of Wirrabeen in 2011                            |
bcap      | count    | compatible  | places in Wirrabeen in 2011                             | 600 v. about 600
bbuild    | money    | discrepancy | cost of the new wing                                    | $48 million v. $84 million
bstaff    | count    | discrepancy | officers on duty on the day of the siege in the clinic  | 38 v. 34
bvac      | count    | agree       | posts vacant at Wirrabeen                               |
bassault  | percent  | agree       | rise of assaults on officers                            |
bstrike   | duration | agree       | length of the officers' walkout                         |
blocks    | count    | agree       | locks that must be changed                              |
bdist     | measure  | discrepancy | distance from Dubbarah to the prison                    | 60 km v. 16 km
bopened   | date     | discrepancy | year in which the prison opened                         | 1962 v. 1964
bcharge   | count    | agree       | charges against Nunn                                    |

== wire-april-15.txt 2006-04-15
Inmates take hostages at Australian jail

DUBBARAH, Australia, April 15, 2006 – Prisoners armed with chisels seized [ahost=3|three people] in the workshop of a jail in western New South Wales [aday=2006-04-15|on Saturday] and were still holding them more than 12 hours later, authorities said.

[ainm=5|Five inmates] barricaded the door of the carpentry shop at the Wirrabeen Correctional Centre at [astart=08:25|8:25 a.m.], minutes after a roll call. Their captives were two prison officers and a civilian instructor, a corrective services spokeswoman said. Smoke was seen at midday but a fire was put out from the roof with a garden hose.

"We are talking, and while we're talking I'm content," said Superintendent Bruce Wylie, who leads the police operation. He declined to discuss demands. Local radio said the men had asked for a better lawyer, a reporter and a hot meal, and that [apizza=20|20 pizzas] had been carried to the door.

[apolice=~60|About 60 tactical police] had arrived from Sydney by evening. [avis=23|Twenty-three visitors], most of them families who had come with Easter eggs, were unable to leave until mid-afternoon.

The prison, which opened in [bopened=1962|1962], lies on a plain [bdist=60 km|60 kilometers] from Dubbarah, the nearest town. It was built for [acap=350|350 prisoners] and holds [apop=412|412].

The last hostage taking at an Australian prison, in Tasmania in 2005, ended peacefully after two days.

== wire-april-17.txt 2006-04-17
Jail siege ends after [alen=31 hours|31 hours], officer hurt

DUBBARAH, Australia, April 17, 2006 – A siege at an Australian prison ended without loss of life when [ainm=5|five inmates] who had held [ahost=4|four hostages] in a carpentry workshop walked out with their hands on their heads [aendday=2006-04-16|on Easter Sunday].

The standoff at Wirrabeen Correctional Centre had lasted [alen=31 hours|31 hours]. Officials, who had spoken of fewer captives, said that a third officer, Vinh Tran, had been found to be missing only when he telephoned his wife from a storeroom.

Tran was slashed on the forearm and needed [astitch=12|12 stitches]. Another officer had been let go [afreed=6 hours|six hours] into the siege in return for food. The others, including the instructor, Ron Purcell, [ainstr=59|59], left the building together with their captors at [aend=15:40|3:40 p.m.], Superintendent Bruce Wylie said.

The leader was named as Wade Corrigan, [alead=37|37], who is serving [aterm=22 years|22 years] for armed robberies and has been refused a transfer closer to his mother three times. A promise that the request would be looked at again is all that was offered, according to Wylie.

The state opposition called for an inquiry. It asked how prisoners could have gathered [achisel=14|14 chisels] and a nail gun without anyone counting them.

== dubbarah-advocate.txt 2006-04-18
Two sausages each, and no sauce: how Easter passed at Wirrabeen

By Heather McColl

Bev Purcell had a leg of lamb in the oven when the phone rang, and it was Ron, and he said he would be late.

"He said it in his ordinary voice," she said on Monday, in the kitchen where her husband, who is [ainstr=56|56], was asleep in a chair with his boots on. "I said how late? And he said love, I'm not the one to ask."

For a night and most of two days the whole of Dubbarah drove out to look at the wall. [avis=23|Twenty-three people] had been stuck on the wrong side of it; they were let out by the laundry gate, with the chaplain, at three [aday=2006-04-15|on Saturday]. Shops sold out of batteries. At the pub, [apizza=30|thirty pizzas] were baked and driven to the siege in a police van, which will smell of oregano till Christmas, according to the publican, Des Hanley.

Inside it was dull, if Mr Purcell is to be believed, and then suddenly not. A pot of varnish went up. Vinh Tran, 27, eight months in the job, had hidden among the timber since [astart=08:45|a quarter to nine], when the door was barred; when he was smelt out, his arm was laid open, and an inmate who'd been a vet's assistant bound it with a dust sheet.

The bill for the fire is put at [adamage=$300000|$300,000]. Half the shop's benches are gone, and with them a doll's house for the hospital fete.

The jail's [apop=412|412 inmates] are to stay in their cells for now. Cold meals, no calls.

== sunday-tattler.txt -
CHISEL PSYCHOS' PIZZA PARTY

HOSTAGES trembled while a gang of bloodthirsty crims stuffed themselves with takeaway on the taxpayer.

[ainm=5|Five] of the worst men in the state turned the woodwork room at Wirrabeen into a pizzeria over [aday=2006-04|Easter], demanding the deluxe with extra prawns. They had [achisel=14|fourteen razor-sharp chisels], honed for weeks under the nose of the screws.

Ringleader Wade "The Wardrobe" Corrigan, [alead=37|37], doing [aterm=25 years|25 years] for a string of bank jobs, once escaped from a court in a judge's robe. His mum Noreen, 71, told the Tattler: "He was only ever after a window that opens."

Officer Vinh Tran bravely took [astitch=12|a dozen stitches]. He asked for, and got, a schooner of light.

For [alen=>30 hours|more than 30 hours] our leaders did NOTHING, with [apolice=>50|more than 50] elite cops sunning themselves on the lawn. And the price tag? The blaze alone did [adamage=$130000|$130,000] worth of damage, in a room that was insured for half of that.

The place is full to bursting, whine the do-gooders: [acap=350|three hundred and fifty beds]! Here's an idea. Bunks.

Meanwhile the other inmates were stuck in their cells for [alock=9 days|nine days] afterwards. Diddums.

== court-brief-2007.txt 2007-03-02
Wirrabeen siege leader gets [aadd=8 years|eight more years]

The man who led [aday=2006-04|last Easter's] siege at Wirrabeen jail, Wade Corrigan, was sentenced on Friday to [aadd=8 years|eight years] on top of the [aterm=22 years|22] that he was already serving.

District Court judge Helen Ashworth said Corrigan had shown "a kind of courtesy" to his captives but that each of the [ahost=4|four] would carry the weekend with him for life. The sentences of his accomplices range from 18 months to five years. All had pleaded guilty to detaining for advantage; one admitted the wounding of Officer Vinh Tran.

Of the [alen=31 hours|31 hours] she said that Corrigan had spent the last ten persuading a younger man to lay down a nail gun, and that she'd taken a year off for it. The crown had argued for twelve.

Ron Purcell, the instructor, who has since retired, told reporters that he had no comment, except that the dovetails on the barricade had been first-rate.

An inquiry into the siege will report in June. Inmates were locked in their cells for [alock=12 days|12 days] after it, a measure that a tribunal has since found to be unlawful.

== live-clinic-2011.txt 2011-09-20
Wirrabeen jail: live

3.05pm What we know. Inmates at Wirrabeen have taken over the prison clinic. It started at about [bstart=13:50|ten to two]. We're told that [bhost=2|two staff] are inside with them, a nurse and an officer.

3.40pm Our man Pete Tilley, on the road out from Dubbarah: "It's [bdist=60 km|60 kilometres] of nothing, and I've been overtaken by four vans with dark windows."

4.15pm For younger readers: this has happened here before. [aday=2006-04-15|On April 15, 2006], Wade Corrigan and some others took over the carpentry shop. They came out [aendday=2006-04-16|the following day] at [aend=15:40|3.40pm]. Nobody died.

5.30pm Corrective Services says there were [bstaff=38|38 officers] on shift [bday=2011-09-20|today], "a normal number". The union says normal is 50.

6.20pm A name: Gareth Nunn. He's [bnunn=28|28] and has been on a list for a methadone place since June. There's a second man. Same cell.

7.45pm Lights are off in the whole of the east side.

9.10pm A psychologist tells us that the second night is the worst. We hope not to find out.

10.30pm Eight and a bit hours now. The nurse has been allowed to speak to her husband for a minute, under a blanket by the sound of it.

11.55pm We're handing over to the night desk.

== wire-september-2011.txt 2011-09-21
Police storm prison clinic in Australia, free nurse

DUBBARAH, Australia, Sept 21, 2011 – Police using stun grenades freed a nurse and a prison officer on Wednesday who had been held at scissor-point in the clinic of an Australian jail for [blen=<17 hours|nearly 17 hours], in the second such siege there in five years.

Officers broke in at [bend=06:45|6:45 a.m.], after the voice of one of the [binm=2|two inmates] became slurred and the negotiator concluded that he could no longer be reasoned with, Assistant Commissioner Leanne Foy said. They threw [bgren=2|two grenades] and were in control [bsec=11 s|11 seconds] later. [bhost=2|Both hostages] were unharmed. The nurse, Alison Brady, [bnurse=33|33], had worked at Wirrabeen for [bserv=4 years|four years].

The prisoners had taken or pocketed [bpills=340|340 tablets], among them strong painkillers. Gareth Nunn, [bnunn=28|28], was in intensive care and his cellmate, 41, under guard in an ordinary ward.

The siege began [bday=2011-09-20|on Tuesday] at [bstart=13:50|1:50 p.m.] when Nunn, who was having a dressing changed, took a pair of scissors from a tray.

The prison holds [bpop=640|640 men] and has room for [bcap=600|600] since a wing was added at a cost of [bbuild=$48 million|A$48 million]. In the earlier incident, [aday=2006-04|at Easter 2006], [ainm=5|five prisoners] held [ahost=4|four people] for [alen=31 hours|31 hours].

== union-bulletin.txt -
TO ALL MEMBERS: WIRRABEEN

Colleagues,

You'll have seen the pictures. What you will not have seen is the roster, so here it is. On the day when Alison and Craig were taken by [binm=2|two inmates] there were [bstaff=34|34 officers] on shift, whatever the Department tells the radio, and four of those were at the airport with a transfer. There are [bvac=21|21 vacancies] at the centre, some of them two years old. Assaults on our members there have gone up by [bassault=18%|18 per cent] in twelve months. We wrote to the Minister about this in March, in May and in July. He answered the second.

We remember [aday=2006|2006]. After that one, judge and jury of the great and good made [arec=28|28 recommendations]. Of these, [adone=19|nineteen] have been acted upon. Number 20 was a second officer in the clinic at all times.

The Minister says he built us a new wing. He did. It cost [bbuild=$84 million|84 million dollars], it has a rooftop garden, and nobody thought to put in a door at the clinic that opens from outside. Now he has to buy [blocks=52|52 locks] as well, because a set of keys was out of our hands for a night.

The meeting this morning voted by 212 to 9 to walk out for [bstrike=24 hours|24 hours] from midnight. Police will man the towers. Members who are asked to do overtime afterwards should use their own judgment, and their own time.

In unity,
The branch

== advocate-september-2011.txt 2011-09-23
The sister-in-charge had counted the scissors twice

By Heather McColl

Everything in the clinic at Wirrabeen is counted at eight, at one and at six. [bday=2011-09-20|On Tuesday] at one there were four pairs of scissors in the steel drawer. At [bstart=13:50|ten to two] there were three.

Alison Brady, who is [bnurse=35|35] and has two boys at St Brigid's, told friends that she saw the hand and not the man. She kept talking, about the dressing. She went on talking, with breaks, for the [blen=17 hours|seventeen hours] that followed, about her garden, about rugby league, about a dog, to a boy from Moree with a skinful of somebody else's tablets. "You could have heard a pin," she is supposed to have said.

When the door went, [bsec=11 s|eleven seconds] was all it took. The [bgren=3|three stun grenades] were heard at the Kellys' place, on the far side of the creek. It was [bend=06:45|a quarter to seven] and Mrs Kelly was up with the lambs.

The town knows how to do this by now. Des Hanley, who baked for the siege of [aday=2006|2006], got out the big trays without being asked. No order came.

Dubbarah grew up around the railway and would have died with it but for the prison, which since [bopened=1964|1964] has been its largest employer; one household in five draws a wage there, the bus runs the [bdist=16 km|16 kilometres] four times a day, and half the under-14s are coached by men in the same blue jumper. On Thursday, when officers walked off for [bstrike=24 hours|twenty-four hours], the wives brought soup to the gate.

"She'll go back," said Mr Hanley. "You watch."

== brady-interview.txt 2011-11-12
'I told him I'd see him at the two o'clock clinic'

Alison Brady on scissors, silence and the man who is facing [bcharge=6|six charges] because of her

They let you hold the phone.
For one minute, yes. I used it to tell my husband where the sports bags were. You think you'd say something.

Were you afraid of Gareth Nunn?
I had dressed that hand for three weeks. I was afraid of the other one, who didn't speak.

What did he want?
A place on a program. It's forty dollars a week. There are 30 places and [bpop=640|640 blokes].

And the tablets?
I kept count. You'd never believe it, but it calmed me. [bpills=430|Four hundred and thirty] went out of that cupboard, and I signed for every one of them afterwards.

You'd done [bserv=4 years|four years] there.
My mother says that is what you get for not choosing dentistry.

Craig, the officer, has left.
He's got a boat. He sends pictures of fish.

Ron Purcell came to see you.
He walked in with a letter box he had made. He's 64 now and hasn't set foot in the place since [aday=2006|2006], he said, though he still dreams about sharpening things. He told me that for him it was [afreed=6 hours|six hours] before the first of them was let out and that from then on it got easier, because there was one less to worry about. With us there was nobody to spare.

Will you go back?
On Monday.

== inquiry-analysis.txt 2011-11-26
Wirrabeen: the door that opened the wrong way

November 26, 2011

A coroner's court it wasn't, since nobody died. But the three days of hearings into the clinic siege, which closed on Thursday, had something of the inquest about them.

The second inquiry into a hostage taking at Wirrabeen heard a good deal about the first. That one listed [arec=28|28 things to be done]; [adone=19|19] were, at a cost of $6 million, and the remaining nine were found by counsel in a folder marked "aspirational". Among those that had been attended to was a register of tools. It lists chisels. It does not list scissors.

It heard about crowding. The jail had [apop=412|412 prisoners] at the time of the earlier siege, in quarters meant for [acap=350|350]; it has [bpop=640|640] now, with room for [bcap=~600|about 600], which as a ratio is better and in the lunch queue is worse. It heard about the [bvac=21|21 empty posts], and that the rise of [bassault=18%|18 percent] in assaults, of which the union has made so much, amounts to seven more than in the year before.

And it heard about keys. Nunn had the officer's bunch for a night. Because nobody can say whether he took an impression in soap, [blocks=52|52 locks] must be replaced.

Nunn, [bnunn=28|28], has recovered; he faces [bcharge=6|six counts] in the District Court. The other man, to whom the inquiry refers as Mr B, has three. Wade Corrigan, who was given an extra [aadd=8 years|eight years] after his own siege and now edits the prison's newspaper, offered to give evidence. His letter was not answered.

The report is due by Easter.
