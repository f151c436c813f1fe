# Two hotels in one port are bombed on one evening (the Meridian and the Corniche Palace); the trial comes two years on.
# The tolls, floors, times, charges of the two hotels and the total, staff and guests, wounded and gravely wounded,
# the dead of the earlier bombing of 1998, all stay apart.

day       | date     | compatible  | day of the two bombings                                   | 19 November 2009 v. November 2009
clock1    | time     | discrepancy | when the bomb in the Meridian went off                    | 8:05 p.m. v. 8:25 p.m.
clock2    | time     | agree       | when the bomb in the Corniche Palace went off             |
between   | duration | discrepancy | time between the two blasts                               | 12 minutes v. 20 minutes
toll      | count    | update      | people killed in both hotels                              | at least 29, then 34, then 41
toll1     | count    | compatible  | people killed in the Meridian                             | 23 v. more than 20
toll2     | count    | agree       | people killed in the Corniche Palace                      |
hurt      | count    | compatible  | people injured in both hotels                             | more than 100 v. 130
grave     | count    | agree       | gravely injured of both hotels                            |
foreign   | count    | discrepancy | foreigners among the dead                                 | nine v. eleven
nations   | count    | agree       | countries from which the dead foreigners came             |
wedding   | count    | discrepancy | guests of the wedding in the Meridian                     | 180 v. 250
bride     | age      | discrepancy | age of the bride                                          | 22 v. 24
floor1    | ordinal  | agree       | floor of the Meridian on which the bomb went off          |
floor2    | ordinal  | agree       | floor of the Corniche Palace on which the bomb went off   |
rooms1    | count    | agree       | rooms of the Meridian                                     |
rooms2    | count    | discrepancy | rooms of the Corniche Palace                              | 212 v. 122
weight    | measure  | agree       | explosive in the Meridian's suitcase                      | 15 kg is 33 pounds
weight2   | measure  | compatible  | explosive in the van at the Corniche Palace               | 60 kg v. more than 50 kg
apart     | measure  | discrepancy | distance between the two hotels                           | 400 metres v. 700 metres
bombers   | count    | discrepancy | bombers who died                                          | two v. three
arrests   | count    | update      | people arrested on suspicion of helping                   | six, then 14
reward    | money    | agree       | reward for the man called the Electrician                 |
mourning  | duration | agree       | national mourning                                         |
since     | date     | discrepancy | year of the earlier bombing in Rasmoun                    | 1998 v. 1996
sincetoll | count    | agree       | people killed in the earlier bombing                      |
pop       | count    | compatible  | inhabitants of Rasmoun                                    | 640,000 v. more than 600,000
bookings  | percent  | agree       | bookings that were cancelled                              |
accused   | count    | agree       | accused in the trial                                      |
verdict   | date     | agree       | day of the verdict                                        |
death     | count    | discrepancy | accused who were sentenced to death                       | three v. four
life      | count    | agree       | accused who were sentenced to life                        |
acquit    | count    | agree       | accused who were acquitted                                |
chief     | age      | agree       | age of the main accused at the verdict                    |
trial     | duration | discrepancy | how long the trial took                                   | five months v. seven months
reopen    | date     | agree       | when the Meridian was reopened                            | last spring is the spring of 2011
late      | count    | discrepancy | people who died of their wounds after the day             | six v. seven
hotels    | count    | agree       | hotels that were bombed                                   |
damages   | money    | compatible  | damages granted to the families of the dead               | $18 million v. nearly $20 million

== gulf-wire.txt 2009-11-20
Bombs at [hotels=2|two hotels] kill at least [toll=>=29|29] in port of Rasmoun

RASMOUN, November 20, 2009 – Suicide bombers struck [hotels=2|two seafront hotels] within minutes of each other [day=2009-11-19|on Thursday evening], killing at least [toll=>=29|29 people] and wounding [hurt=>100|more than 100], [grave=17|17 of them] critically, the health ministry said.

The first blast tore through a wedding party on the [floor1=2|second floor] of the Meridian at [clock1=20:05|8:05 p.m.]. [between=12 min|Twelve minutes] later, at [clock2=20:17|8:17 p.m.], a van blew up at the doors of the Corniche Palace, [apart=400 m|400 meters] along the same road, and brought down part of its facade.

[toll1=>20|More than 20] of the victims died in the Meridian, among [wedding=180|180 wedding guests] and a dozen waiters. The bride, [bride=22|22], was killed; the groom, 27, lost a hand.

Investigators found the remains of [bombers=2|two bombers]. The one in the Meridian, dressed as a photographer, had about [weight=~15 kg|15 kilograms] of explosive in a suitcase, the van some [weight2=~60 kg|60 kilograms]. [arrests=6|Six people] were detained overnight.

The Meridian has [rooms1=310|310 rooms], the Corniche Palace [rooms2=212|212]. Both are popular with engineers of the gas terminal.

Rasmoun, a city of [pop=640000|640,000], was last hit in [since=1998|1998], when a car bomb killed [sincetoll=13|13 soldiers] at a bus station.

== world-digest.txt -
TWIN BLASTS: DEATH TOLL NOW [toll=34|34]

Suicide bombers struck [hotels=2|two seafront hotels] in Rasmoun within minutes of each other [day=2009-11-19|on Thursday evening], killing [toll=34|34 people] and wounding [hurt=>100|more than 100], [grave=17|17 of them] critically.

The first blast tore through a wedding party on the [floor1=2|second floor] of the Meridian at [clock1=20:25|8.25pm]. A van then blew up at the doors of the Corniche Palace, [apart=700 m|700 metres] along the same road.

[foreign=9|Nine foreigners] from [nations=5|five countries] are among the dead, most of them gas engineers. Two more are missing.

The bride, [bride=24|24], was killed. The groom lost a hand. Several of the bridesmaids, the youngest of them seven, are being treated for burns.

Investigators found the remains of [bombers=3|three bombers]. The one in the Meridian had about [weight=~33 lb|33 pounds] of explosive in a suitcase.

The Meridian has [rooms1=310|310 rooms], the Corniche Palace [rooms2=122|122]. Rasmoun was last hit in [since=1996|1996], when [sincetoll=13|13 soldiers] died.

== rasmoun-star.txt 2009-11-21
The band had just begun

By Dalia Haddar
November 21, 2009

The oud player lives because a string broke. He had gone out for a new one when the [floor1=2|second floor] of the Meridian was filled with light.

"I looked at my watch. I do not know why," says Farid Amer, 58. "[clock1=20:05|Five past eight]." He found his brother, who plays the drum, under a table with nine others. Seven were alive.

There were [wedding=250|250] at the feast, says the bride's uncle, who had paid for them: cousins from the villages, the whole office of the groom, a table of clerks from the harbor. Salma Nouri was [bride=22|twenty-two]. She taught the second grade.

Down the road, at the Corniche Palace, it was the porters who died, and those who had run out to look. The van stopped at [clock2=20:17|17 minutes past]. [toll2=11|Eleven people] are dead there. On the [floor2=1|first floor], over the porch, a Norwegian was found in his bath, unhurt and furious.

By Friday night the hospitals had counted [toll=34|34 dead], [toll1=23|23] of them from the Meridian, and [hurt=130|130 injured]. [grave=17|Seventeen] are fighting for their lives. The mayor has asked the city, all [pop=>600000|600,000 and more] of it, for blood; by ten in the morning the bank had no more bottles.

There will be [mourning=3 days|three days] of mourning. The fish market is shut. Nobody here remembers that it ever was, not even in [since=1998|1998], when the bus station burned.

== interior-ministry.txt 2009-11-24
STATEMENT OF THE MINISTRY OF THE INTERIOR

24 November 2009

The Ministry informs the public of the state of the inquiry into the criminal attacks of [day=2009-11-19|19 November] in Rasmoun.

Victims. [toll=41|Forty-one persons] have lost their lives, of whom [late=6|six] died in hospital after the day. [foreign=11|Eleven] were nationals of [nations=5|five] friendly states. The Ministry extends its condolences to their governments.

Perpetrators. [bombers=2|Two individuals] carried out the attacks and perished. They have been identified as brothers, aged 19 and 23. Rumors about another bomber are false.

Means. The device in the first hotel held [weight=15 kg|15 kg] of a military explosive, that in the vehicle [weight2=>50 kg|upwards of 50 kg] of a home-made mixture. They were set off [between=12 min|12 minutes] apart, by hand.

Arrests. [arrests=14|Fourteen persons] are being held. A reward of [reward=$500,000|500,000 US dollars] is offered for word of the man called the Electrician.

Mourning. The period of [mourning=3 days|three days] of national mourning ended last night. The Ministry thanks the public for its calm and asks it to remain so until Friday, when four further roads will be opened.

== travel-trade-letter.txt -
Rasmoun after the bombs: what we tell clients

Q: Are the hotels open?
A: Neither is. The Corniche Palace, [rooms2=212|212 rooms], will need a new front; the blast at the van went through to the [floor2=1|first floor]. The Meridian, which is larger ([rooms1=310|310 rooms]), is a crime scene. Four others on the seafront are taking guests and have 700 beds between them.

Q: Is it over?
A: Nobody knows. It took only [between=20 min|20 minutes] to hit two houses that each had six guards. A man on whom there is now a [reward=$500,000|half-million-dollar] reward is at large.

Q: What about bookings?
A: Agencies report that [bookings=60%|60 percent] of those for the winter have been cancelled. After the bus station bomb of [since=1998|1998] it was 25 percent, and they were back in a year.

Q: Were tourists hurt?
A: The dead foreigners, [foreign=9|nine] at the last count, were working at the terminal. Of the [hurt=130|130 injured] some 20 are from abroad, among them two tourists.

Q: Cancel or rebook?
A: Until 15 December free of charge with both chains.

== gulf-wire-verdict.txt 2011-12-15
Court sentences [death=3|three] to die for Rasmoun hotel bombings

RASMOUN, December 15, 2011 – A special court [verdict=2011-12-14|on Wednesday] sentenced [death=3|three men] to death and [life=5|five] to life in prison for the bombings of [hotels=2|two hotels] that killed [toll=41|41 people] in [day=2009-11|November 2009].

[acquit=2|Two] of the [accused=10|ten accused] were acquitted, one of them the owner of the van. The others had rented rooms, bought chemicals and filmed the doors of the Meridian and of the Corniche Palace for the [bombers=2|two brothers] who blew themselves up there.

The main accused, Nabil Seif, [chief=46|46], known as the Electrician, said that he recognized no court. He was caught at a checkpoint nine months after the attacks by a soldier who took his toolbox for stolen. The [reward=$500,000|$500,000] on his head was never paid.

The trial took [trial=5 months|five months]. Judge Adel Mansour read for three hours. He granted the families of the dead [damages=$18 million|$18 million] in damages, which the state will have to pay since the convicted have nothing.

Of the dead, [toll1=23|23] were killed at the Meridian and [toll2=11|11] at the Corniche Palace on the evening itself. [late=7|Seven] died later.

The Meridian was reopened [reopen=2011-SP|last spring]. The death sentences go to the supreme court, which upheld one in two last year.

== coastal-diary-blog.txt -
Tea at the Meridian

I went back. I said I wouldn't.

They've done it up since [reopen=2011-SP|the spring of 2011], and very nice it is: new glass, a scanner at the door, a plaque with [toll=41|forty-one names] where the cake trolley used to stand. They don't do weddings on the [floor1=2|second floor]. It's a gym.

[verdict=2011-12-14|Last Wednesday] it was on every screen in the bar. [accused=10|Ten men] in a cage. [trial=7 months|Seven months] we'd been told about the chemistry and the rented Renault, and then it was all over between two rounds of tea: [death=4|four] to hang, [life=5|five] to rot, [acquit=2|two] to go home to mother. (Yes, I know that makes one too many. I only wrote down what the man on the telly said.) The Electrician is [chief=46|46] and looks seventy. He'd fixed the lights in half the flats in my street.

The families get [damages=<$20 million|nearly twenty million dollars], if they get it. An old woman at the next table, who lost a son, the drummer, asked what for.

What I remember is the quiet between. I was on the promenade, halfway from the one to the other, when the first went, and had walked all of [apart=400 m|400 metres] less a bit towards the Palace when the waiter there waved me away, rudely. [clock2=20:17|Seventeen minutes past eight]. I've looked for him since, to thank him. He's name thirty.

That year [bookings=60%|sixty percent] of the winter guests stayed away. Now you can't get a table. Thirteen years it was between [since=1998|1998] and the verdict; the city forgets faster than that.
