# Two standoffs in Harlan Forks, Montana: Dale Whitcomb, who shot two deputies at his door on Juniper Street (12 March
# 2013), and Tyler Beckett, who fired from the Ridgeview Apartments on Mullan Avenue (18 October 2014). Shots of the
# gunman, of the police and of each place, dead and wounded, hours, ages, guns, homes and people moved out stay apart;
# so do shots and cartridges found, calls and hours on the telephone, canisters so far and in all.

aday      | date     | compatible  | day of the standoff on Juniper Street                          | 12 March 2013 v. March, last year
astart    | time     | discrepancy | when Whitcomb opened fire                                      | 9:10 v. 9:40
alen      | duration | compatible  | length of the standoff on Juniper Street                       | 14 hours v. more than 14 hours v. 14 and a quarter
aend      | time     | agree       | when officers went into the house on Juniper Street            |
ashot     | count    | agree       | deputies shot on Juniper Street                                |
aage      | age      | agree       | Whitcomb's age                                                 |
anoon     | age      | discrepancy | age of Deputy Noonan                                           | 34 v. 36
aruiz     | age      | agree       | age of Deputy Ruiz                                             |
aserve    | duration | agree       | how long Noonan had been a deputy                              |
akids     | count    | agree       | Noonan's children                                              |
acrawl    | measure  | discrepancy | how far the wounded Ruiz crawled                               | 40 feet v. 60 feet
avisit    | ordinal  | agree       | which visit of deputies to Whitcomb's house it was             |
ashots    | count    | discrepancy | rounds that Whitcomb fired                                     | 38 v. 83
apshots   | count    | agree       | rounds that the police fired on Juniper Street                 |
agas      | count    | discrepancy | canisters of gas used on Juniper Street in all                 | 17 v. 27
apol      | count    | compatible  | officers at Juniper Street                                     | about 90 v. more than 80
ahomes    | count    | compatible  | homes emptied around Juniper Street                            | 31 v. about 30
awin      | count    | discrepancy | windows broken in Whitcomb's house                             | nine v. seven
aguns     | count    | agree       | guns found in Whitcomb's house                                 |
aammo     | count    | agree       | cartridges found in Whitcomb's house                           |
adebt     | money    | discrepancy | what Whitcomb owed the bank in arrears                         | $14,200 v. $12,400
amonths   | duration | agree       | how long Whitcomb had not paid                                 |
abought   | date     | agree       | year in which Whitcomb bought the house                        |
aschool   | count    | agree       | pupils locked in at Garfield Elementary                        |
acalls    | count    | agree       | telephone calls with Whitcomb                                  |
afund     | money    | update      | sum in the fund for Noonan's family                            | $38,000 on the next day, $112,000 in the end
afunday   | date     | agree       | day of Noonan's funeral                                        |
afuneral  | count    | compatible  | people at Noonan's funeral                                     | 1,900 v. nearly 2,000
acost     | money    | compatible  | what Juniper Street cost the city                              | $212,000 v. more than $200,000
bday      | date     | agree       | day of the standoff on Mullan Avenue                           |
bstart    | time     | agree       | when Beckett began to fire                                     |
bend      | time     | agree       | when Beckett gave up                                           |
blen      | duration | discrepancy | length of the standoff on Mullan Avenue                        | six and a half hours v. five and a half
bage      | age      | agree       | Beckett's age                                                  |
bfloor    | ordinal  | discrepancy | floor from which Beckett fired                                 | third v. fourth
bshots    | count    | compatible  | shots that Beckett fired                                       | at least 50 v. 63
bwound    | count    | update      | people wounded on Mullan Avenue                                | three on the day, four when a bus passenger came forward
bold      | age      | discrepancy | age of Irene Kowalczyk                                         | 71 v. 77
bdist     | measure  | agree       | distance from the building to the bus shelter                  |
bevac     | count    | compatible  | people moved out of the Ridgeview Apartments                   | 146 v. about 150
bunits    | count    | agree       | apartments of the Ridgeview                                    |
bbus      | count    | discrepancy | passengers of the bus                                          | 19 v. 17
bguns     | count    | agree       | guns that Beckett had                                          |
bguard    | date     | discrepancy | year of Beckett's tour in Afghanistan                          | 2010 v. 2009
bbail     | money    | agree       | Beckett's bail                                                 |
bcounts   | count    | agree       | counts of attempted homicide against Beckett                   |
bfirst    | duration | discrepancy | how long the first patrol car took to Mullan Avenue            | three v. four minutes
gap       | duration | agree       | time from the one standoff to the other                        |

== live-juniper.txt 2013-03-12
AS IT HAPPENED: Shooting on Juniper Street

9:52 a.m. We are hearing of shots fired at sheriff's deputies near Juniper and Fifth. More soon.

10:20 a.m. The sheriff's office confirms that [ashot=2|two of its deputies] have been shot. No word on how they are.

11:05 a.m. A neighbor, who doesn't want her name used, tells our reporter she heard "three, then a whole string" while she was feeding the dog.

12:40 p.m. Garfield Elementary is still locked down. The district says all [aschool=460|460 children] are safe and have had lunch. Parents, please don't go to the school.

2:15 p.m. The man in the house has been on the phone with a negotiator eight times so far, police say.

4:30 p.m. Terrible news. Chief Anita Salcedo has just told us that Deputy Carl Noonan, [anoon=34|34], died at the scene [aday=2013-03-12|this morning]. He leaves a wife and [akids=2|two daughters]. Deputy Teresa Ruiz, [aruiz=29|29], is out of surgery.

6:10 p.m. An officer of the tactical team has been hit in the hand by a ricochet. He waved on his way to the ambulance.

7:05 p.m. More shots, four or five of them, after two hours of nothing.

8:45 p.m. Gas. We can smell it at the tape, three blocks off. We have counted six loud pops.

9:40 p.m. People from the 20 houses on the north side may spend the night at St. Olaf's Lutheran. Those from the south side will be told where to go.

11:48 p.m. It's over. Officers went in [aend=23:25|at 11:25] and found the man dead in the basement.

11:57 p.m. The chief, hoarse: "We lost a good man over [adebt=$14200|14,200 dollars]." That, she says, is how far behind he was on the place.

== agency-march-13.txt 2013-03-13
Montana deputy killed, second wounded in [alen=14 hours|14-hour] standoff

HARLAN FORKS, Mont., March 13, 2013 – A [aage=52|52-year-old] electrician who shot [ashot=2|two sheriff's deputies] sent to evict him, one of them fatally, was found dead in his basement [aday=2013-03-12|late on Tuesday] when police entered his house after a standoff of [alen=>14 hours|more than 14 hours].

Dale Whitcomb opened fire through the front door at [astart=09:10|9:10 a.m.] as Deputies Carl Noonan, [anoon=34|34], and Teresa Ruiz, [aruiz=29|29], stood on the porch with a court order, Police Chief Anita Salcedo said. It was the [avisit=3|third time] that deputies had come to the house on Juniper Street.

Noonan, a father of [akids=2|two] who had been with the sheriff's office for [aserve=9 years|nine years], died on the steps. Ruiz, hit in the thigh, dragged herself [acrawl=40 ft|40 feet] to the shelter of a mail truck and radioed for help. She was in stable condition after four hours of surgery.

[apol=~90|About 90 officers] from five agencies sealed off the neighborhood, and [ahomes=31|31 homes] were emptied. Whitcomb fired [ashots=38|38 rounds] in the course of the day, the last of them at about 7 p.m., Salcedo told reporters; officers fired [apshots=112|112]. Negotiators reached him [acalls=22|22 times] by telephone, for a total of 80 minutes.

After dark the police began to pump tear gas into the house. They had used [agas=17|17 canisters] when a robot, sent in through the garage, found Whitcomb beneath the stairs, a pistol in his hand. The first officers followed at [aend=23:25|11:25 p.m.]

He was [amonths=11 months|11 months] behind on his mortgage, court records show. At Garfield Elementary School, two blocks away, [aschool=460|460 pupils] spent most of the day locked in their classrooms.

== harlan-forks-courier.txt 2013-03-14
'He wired half the garages on this block'

By Ellen Marsh

The porch light was still burning at 418 Juniper Street on Wednesday morning, over a doormat that said "Go Away."

Neighbors came back in ones and twos, carrying cats. [ahomes=31|Thirty-one households] had been turned out of their beds; what they came home to was a house with [awin=9|nine broken windows] and a street that made their eyes run.

Dale Whitcomb had lived in that house since [abought=1994|1994], the year he bought it with a loan from his union. "Everybody owed him a favor," said Lyle Amundson, 66, who lives across the street. "He did it for beer." That was before the mill let Whitcomb go, and before his wife moved to Spokane. The last payment came in April; [amonths=11 months|eleven months] later he was [adebt=$14200|$14,200] in arrears, according to the bank's filing.

Deputies had knocked on Jan. 22 and again on Feb. 19, and had left a paper in the screen. At [astart=09:10|ten past nine] [aday=2013-03-12|on Tuesday], on their [avisit=3|third trip], there was no need to knock. Four bullets came through the wood.

Carl Noonan, [anoon=34|34], never got his hand to his holster. Teresa Ruiz pulled herself on her elbows across [acrawl=40 ft|forty feet] of frozen lawn, with her partner's radio.

From the house investigators on Wednesday carried [aguns=11|11 guns], five of them loaded, and [aammo=2400|2,400 rounds] of ammunition. A deer rifle did the harm.

By nightfall people had put [afund=$38000|$38,000] into a fund for Noonan's widow and [akids=2|two girls]. The funeral is [afunday=2013-03-18|on Monday], at the fairgrounds, because no church in town is large enough.

== ledger-tabloid.txt 2013-03-14
EVICT ME? OVER YOUR DEAD BODY

Foreclosure fiend guns down hero dad, then himself

HE owed [adebt=$12400|$12,400]. He paid with another man's life.

Gun-crazy loner Dale Whitcomb, [aage=52|52], blasted [ashot=2|two deputies] through his own front door [aday=2013-03-12|Tuesday] at [astart=09:40|twenty to ten in the morning], then turned his two-story home into a fortress and dared every cop in western Montana to come and get him.

They did. It took them [alen=14 hours|14 hours], an armored truck borrowed from a bank, and [agas=17|seventeen cans] of gas.

By then Deputy Carl Noonan, [anoon=36|36], had long been dead. The [aserve=9 years|nine-year] veteran coached Little League and had promised his girls a puppy for Easter. "She picked the name out already," sobbed a cousin.

Partner Teresa Ruiz, [aruiz=29|29], took a slug in the leg. She is engaged to a firefighter, who was on the first truck to reach her.

Inside the house of horrors, where all the clocks had been stopped, searchers found [aguns=11|eleven firearms], a freezer with three elk in it and a letter to the governor that runs to 19 pages. There was a mountain of ammo, too: [aammo=2400|2,400 bullets], most of them bought in one week in February.

"He'd wave," said a woman two doors down, who'd lived there six years. "He just wouldn't talk."

== scanner-blog.txt -
Notes of a man with a police scanner

I listened to all of it. [alen=14.25 hours|Fourteen hours and a quarter], from the first "shots fired" to the voice that said, at [aend=23:25|11:25 p.m.], "He's cold." I ran the recording through the software that I use for bird calls, and here is what it hears.

Whitcomb: [ashots=38|38]. That's the chief's number, too, so hats off to both of us. The other side: [apshots=112|a hundred and twelve], of which 70 in one minute, at a curtain. That minute wants explaining.

Gas: they say [agas=17|seventeen]. I have the sergeant counting them out loud, and he gets to [agas=27|27], unless he skips. You could not have kept a wasp alive in there.

Phone: [acalls=22|twenty-two calls], of which he hung up on fourteen. The longest, about a furnace, takes eleven minutes.

Windows, since somebody asked: [awin=7|seven], going by the glazier's bill that the landlord – sorry, the bank – has already had to put up on its door.

Cops: the log has [apol=>80|more than eighty] call signs in it. I know of towns with fewer voters.

One more thing. At no point on the tape does anybody say the name of the bank.

== one-year-on.txt 2014-03-12
[aday=2013-03|A year after] Juniper Street, a deputy comes back to the porch

By Ellen Marsh

March 12, 2014

There's a family with a trampoline at 418 Juniper Street now. They got it cheap, and they know why.

Teresa Ruiz rang their bell last week. She had wanted to see, she says, how far it was. In her dreams it is a mile. It's [acrawl=60 ft|60 feet], porch to curb, and she covered it with a shattered thighbone while a man with a deer rifle tried to hit her again.

He fired [ashots=38|thirty-eight times] in all that day, [aday=2013-03-12|a year ago today]. The house held [aguns=11|11 guns]. Of the [ashot=2|two] who had walked up the steps, she was the one in the back, and she has had some trouble with that.

"Carl always went first," Ruiz says. "[aserve=9 years|Nine years] of doors." She is back at a desk and limps only in the cold, which in this county is half the year.

The city has paid [acost=>$200000|more than $200,000] in overtime and repairs. The Noonan fund was closed at Christmas at [afund=$112000|$112,000]. It will send [akids=2|both girls] to college. [afuneral=<2000|Nearly 2,000 people] filled the fairgrounds for the funeral, [afunday=2013-03-18|six days after], with police cars from as far away as Fargo.

Sheriff's deputies no longer serve evictions in pairs. There must be four of them, and somebody has to have phoned first. The new rule was used for the first time in July, for a man who was [amonths=11 months|eleven months] behind. He asked them in for coffee.

== agency-october-19.txt 2014-10-19
[bwound=3|Three] wounded as gunman fires from Montana apartment house

HARLAN FORKS, Mont., Oct. 19, 2014 – A former National Guardsman who wounded [bwound=3|three people] with rifle fire from the balcony of an apartment house [bday=2014-10-18|on Saturday] surrendered to police after a standoff of [blen=6.5 hours|six and a half hours], [gap=19 months|19 months] after a similar siege cost this small city the life of a deputy.

Tyler Beckett, [bage=27|27], began shooting at Mullan Avenue from the [bfloor=3|third floor] of the Ridgeview Apartments at [bstart=14:20|2:20 p.m.], Police Chief Anita Salcedo said. Irene Kowalczyk, [bold=71|71], was struck in the hip as she waited in a bus shelter [bdist=210 yd|210 yards] away. A cyclist and the driver of a delivery van were hit in the arm and the neck. None of the wounds was life-threatening.

The first patrol car arrived [bfirst=3 min|three minutes] after the first call and was hit five times. The officer, 25, was not hurt.

Police moved [bevac=146|146 residents] out of the [bunits=64|64-unit] building by a back stairway and kept the [bbus=19|19 passengers] of a city bus, which had stopped across from it with its tires shot out, flat on the floor for an hour. Beckett fired [bshots=>=50|at least 50 shots], most in the first ten minutes. Officers did not fire, Salcedo said. "We had walls behind him with families in them."

He gave up at [bend=20:50|8:50 p.m.] after his sister, 31, was allowed to talk to him. Police recovered [bguns=2|two rifles].

On [aday=2013-03-12|March 12, 2013], Dale Whitcomb, [aage=52|52], shot [ashot=2|two deputies] who had come to evict him, killing Carl Noonan, and then himself. That standoff lasted [alen=14 hours|14 hours].

== ridgeview-feature.txt 2014-10-20
Down the back stairs of the Ridgeview, in their socks

By Ellen Marsh

Rosalie Ferris had a pie in the oven. She mentions it first, because she left it there and it is the thing that she feels bad about.

"An officer came up the back stairs in his socks," says Ferris, who is 80 and has lived in the Ridgeview since it was built. "He said: Shoes off, ma'am, and no talking." In that manner, one landing at a time, [bevac=~150|about 150 people] came out of the building's [bunits=64|64 apartments] [bday=2014-10-18|on Saturday] while, on the other side of it, Tyler Beckett was emptying a rifle into Mullan Avenue from the balcony of his apartment on the [bfloor=3|third floor], two doors from hers.

Beckett, [bage=27|27], stocked shelves at a garden store. In [bguard=2010|2010] he drove a truck in Afghanistan for the Guard; a neighbor says he liked to sit on that balcony with the lights off.

Detectives have so far marked 41 holes, 12 of them in a bus. Its driver, Pete Sandoval, got all [bbus=19|nineteen riders] down in the aisle. "I used my dad voice," he says. One of them, a student, found the next morning that what she took for a bruise was a piece of metal, so that the number of wounded is now [bwound=4|four].

Kowalczyk, the woman in the bus shelter, turned [bold=77|77] in the hospital yesterday. The nurses brought a cake.

It was [blen=6.5 hours|six and a half hours] until Beckett came down, [bend=20:50|at ten to nine], in a bathrobe. By half past nine they let Ferris back in. The pie was charcoal.

== brief-beckett.txt -
Harlan Forks man in court after balcony shooting

HARLAN FORKS, Mont. (staff) – Bail was set at [bbail=$500000|$500,000] on Monday for Tyler Beckett, the [bage=27|27-year-old] accused of firing a rifle into a busy street from his [bfloor=4|fourth-floor] apartment [bday=2014-10-18|on Saturday].

Beckett, who appeared by video, faces [bcounts=7|seven counts] of attempted deliberate homicide and 12 of criminal endangerment. Each of the former carries up to 100 years. The prosecutor had asked for bail of $1 million, which Judge Karen Osler called "a number for television."

[bwound=4|Four people] were hurt by gunfire or fragments. The first patrol car took [bfirst=4 min|four minutes] to get there; the siege ended peacefully [blen=5.5 hours|five and a half hours] after the first bullet, which struck a parking meter at [bstart=14:20|twenty past two in the afternoon]. They seized [bguns=2|two guns], both bought legally.

A lawyer for Beckett said that his client, who served in Afghanistan with the National Guard in [bguard=2009|2009], had been turned away from a veterans' clinic twice in September. He is due back in court on Nov. 3.

== negotiator-interview.txt 2014-11-16
'You listen for the refrigerator'

Sgt. Hal Brandvold, 48, has talked through both of Harlan Forks's sieges. He spoke to the Courier's Sunday magazine.

Q. What is the difference between a man who comes out and one who doesn't?

A. If I knew, I'd sell it. Whitcomb was the easier one to talk to. We had [acalls=22|22 calls] and in the twentieth he told me how to fix my furnace. And then he went down to the basement. With Beckett it was one call. It went on for three hours and ten minutes and he said maybe forty words.

Q. Did you know that a deputy was dead?

A. From the start. Whitcomb didn't. He asked how "the [ashot=2|two of them]" were, and I said they were being looked after. I've thought about that.

Q. On Mullan Avenue there was criticism that nobody shot back.

A. It's a building with [bunits=64|64] front doors. You've got a guy with [bguns=2|two rifles], and [bbus=17|seventeen folks] on the floor of a bus, and you've got drywall. On Juniper Street we put [apshots=112|112 rounds] into a house and all we hit was a piano. So, no.

Q. What ended it?

A. His sister. She said, "It's [bend=20:50|ten of nine], Ty, your show's on." You can check it on the log. And he laughed.

Q. And the refrigerator?

A. When they stop talking you listen to what else is there. A clock, a TV. With Whitcomb there wasn't anything. They'd cut his power at five.

== two-sieges-review.txt 2014-12-07
What a city learned between two sieges

December 7, 2014

When an outside panel handed in its report on the Mullan Avenue shooting last week, most of its 88 pages were about a different street.

On Juniper Street, [aday=2013-03|in March of last year], the panel says, too many came with too little to do. [apol=~90|Some 90 officers], a third of whom had no assignment, trampled evidence, drained [acost=$212000|$212,000] from the city's budget, the price of a fire engine, and emptied [ahomes=~30|about 30 homes] of which ten were never in the line of fire. The gunman got off [ashots=83|83 rounds]. No single commander could say at any given moment who was allowed to shoot.

[gap=19 months|Nineteen months] later, on Mullan Avenue, there were 34 officers and one radio channel. A car was there in [bfirst=3 min|three minutes]. Nobody died, and there was no second funeral with [afuneral=1900|1,900 mourners], although technicians have since established that Tyler Beckett fired [bshots=63|63 times], more than witnesses had thought, and could hit what he aimed at: the shelter in which Irene Kowalczyk, [bold=71|71], was wounded stands [bdist=190 m|190 meters] from his balcony, a distance at which soldiers qualify.

The bill this time was $96,000.

There is a limit to the comparison. Dale Whitcomb, who had paid for the house since [abought=1994|1994], had nothing left but that house and [aammo=2400|2,400 cartridges]. Beckett, who is still in jail because nobody can raise the [bbail=$500000|half a million] for his bail, had a sister.

He has pleaded not guilty to all [bcounts=7|seven counts] of attempted homicide. The trial is set for May.
