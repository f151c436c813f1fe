# Two arson attacks in Brackenstedt, Germany: the Selimiye mosque (3 February 2013) and the synagogue (25 October 2013).
# Damage, hurt, bottles thrown, times, lengths of the fires, rewards, members of the two houses and of 1938, terms asked and
# given, ages of the three youths and of the later suspect, crowds of the march and of the chain stay apart.

aday      | date     | compatible  | day of the fire at the mosque                             | 3 February v. February
aclock    | time     | discrepancy | when the fire at the mosque was noticed                   | 2:40 v. 3:20 a.m.
ain       | count    | agree       | people asleep in the mosque's house                       |
ahurt     | count    | discrepancy | people hurt at the mosque                                 | four v. six
ababy     | duration | agree       | age of the youngest who was carried out of the house      | three weeks are 21 days
afire     | count    | discrepancy | firefighters at the mosque                                | 70 v. 50
alen      | duration | compatible  | how long the fire at the mosque burned                    | three hours v. almost three hours
adamage   | money    | discrepancy | damage to the mosque                                      | 350,000 v. 530,000 euros
acarpet   | measure  | discrepancy | carpet that was burned                                    | 120 v. 210 square meters
ahall     | measure  | agree       | size of the prayer hall                                   |
abottles  | count    | agree       | bottles thrown at the mosque                              |
apetrol   | measure  | agree       | gasoline that the youths had bought                       |
amember   | count    | compatible  | members of the mosque                                     | 320 v. more than 300
abought   | date     | discrepancy | year in which the mosque's house was bought               | 1998 v. 1996
amarch    | count    | compatible  | people in the march after the first fire                  | 4,200 v. some 4,000 v. thousands
afund     | money    | update      | donations for the mosque                                  | 42,000, later 180,000 euros
areward   | money    | agree       | reward in the case of the mosque                          |
aarr      | date     | agree       | day of the arrest of the three youths                     |
ayouths   | count    | agree       | youths arrested                                           |
ayoung    | age      | agree       | age of the youngest of the three                          |
aold      | age      | discrepancy | age of the oldest of the three                            | 22 v. 24
aprep     | count    | agree       | bottles that the youths had filled                        |
amid      | age      | agree       | age of the second of the three                            |
amarchday | date     | compatible  | day of the march                                          | 6 February v. February
aterm     | duration | agree       | term of the oldest                                        |
aask      | duration | agree       | term that the prosecutor asked for the oldest             |
asent     | date     | compatible  | day of the sentence                                       | 27 September v. September
atrial    | duration | discrepancy | days that the trial lasted                                | 11 days v. 14 days
aopen     | date     | agree       | day on which the mosque opens again                       |
imam      | age      | agree       | age of the imam                                           |
akids     | count    | agree       | children of the imam                                      |
bday      | date     | agree       | day of the fire at the synagogue                          |
bclock    | time     | agree       | when the bottles were thrown at the synagogue             |
bbottles  | count    | agree       | bottles thrown at the synagogue                           |
bscroll   | count    | discrepancy | scrolls that the rabbi carried out                        | four v. five
brabbi    | age      | agree       | age of the rabbi                                          |
bhurt     | count    | agree       | people hurt at the synagogue                              |
bdamage   | money    | agree       | damage to the synagogue                                   |
blen      | duration | compatible  | how long the fire at the synagogue burned                 | 25 minutes v. less than half an hour
bcar      | duration | discrepancy | time between the patrol's leaving and the fire            | 40 minutes v. 20 minutes
bmember   | count    | agree       | members of the Jewish community                           |
bsusp     | age      | agree       | age of the man arrested for the synagogue                 |
barr      | date     | agree       | day of his arrest                                         |
bhome     | measure  | discrepancy | distance from his flat to the synagogue                   | 600 v. 900 meters
breward   | money    | agree       | reward in the case of the synagogue                       |
bchain    | count    | compatible  | people in the chain around the synagogue                  | 1,800 v. nearly 2,000
bsec      | money    | discrepancy | what the community pays for guards in a year              | 90,000 v. 60,000 euros
bbuilt    | date     | compatible  | when the synagogue was consecrated                        | 2007 v. 9 September 2007
bcost     | money    | agree       | cost of the synagogue                                     |
old       | date     | agree       | year in which the old synagogue was burned                |
oldmem    | count    | discrepancy | Jews in the town before the Nazis                         | 460 v. 640
apart     | measure  | agree       | distance between mosque and synagogue                     |
nation    | count    | discrepancy | attacks on mosques in Germany in 2012                     | 35 v. 38
mayor     | age      | agree       | age of the mayor                                          |

== wire-mosque.txt 2013-02-03
[ahurt=4|Four hurt] as arsonists set fire to German mosque

BRACKENSTEDT, Germany, Feb 3, 2013 – Arsonists set fire to a mosque in northern Germany early [aday=2013-02-03|on Sunday] while [ain=9|nine people] were asleep above the prayer hall, police said.

A baker on his way to work saw flames behind the windows of the Selimiye mosque at [aclock=02:40|2:40 a.m.] and rang every bell. The imam, Orhan Tekdal, [imam=44|44], his wife and their [akids=3|three children] got out by a rear staircase, as did four guests. [ahurt=4|Four people] were treated for smoke; a boy of seven was kept in the hospital.

[afire=70|Seventy firefighters] needed [alen=3 hours|three hours] to put out the fire, which destroyed [acarpet=120 sq m|120 square meters] of carpet and a library of 2,000 books. The damage was put at [adamage=350000 EUR|350,000 euros].

Investigators found the remains of [abottles=2|two bottles] that had been filled with gasoline. A [aprep=3|third], intact, lay in a hedge. There was no letter, said Chief Inspector Heike Moldenhauer, and "no reason to look for a faulty wire."

The community, with [amember=320|320 members], most of them families of workers who came to the town's tire factory in the 1970s, bought the former carpet warehouse in [abought=1998|1998]. It has received 14 threatening letters since the summer, when it asked for leave to build a minaret of nine meters.

There were [nation=35|35 attacks] on mosques in Germany last year, according to the Interior Ministry, most of them with paint. Muslim groups believe that the real figure is three times as high, as many are never reported or are filed as damage to property. Of those who did it, fewer than one in ten is found. The ministry said it would look at the way in which such crimes are counted, as it had promised in 2010 and, after a series of murders of Turkish shopkeepers was traced to a neo-Nazi cell, in 2011.

Brackenstedt, a town of brick churches between Hamburg and Hanover, has not been known for its extremists, who hold one of 36 seats on its council.

Mayor Jutta Framm, [mayor=58|58], called on citizens to march [amarchday=2013-02-06|on Wednesday].

== brackenstedt-kurier.txt 2013-02-07
The baker who rang all the bells

By Silke Overbeck
February 7, 2013

Horst Lindemann has brought rolls to Weberstrasse for 26 years and has never been on time. He was late [aday=2013-02-03|on Sunday], too, and that is why he saw it: had he passed at three, as he ought to, there would've been nothing to see. It was [aclock=03:20|twenty past three] when he stopped his van.

He rang seven bells. Then he threw rolls at the window of the imam's bedroom.

[ain=9|All nine] came down, the last of them the youngest, Elif, who was [ababy=3 weeks|three weeks] old and was carried in a laundry basket by a student from Kayseri. [ahurt=6|Six people] were looked after for smoke and cuts. [afire=50|Fifty firefighters] from four companies were at the scene, some of whom, as their captain said, had last seen the inside of the building when it sold carpets.

What is left of the prayer hall measures [ahall=240 sq m|240 square meters] and smells of wet wool. [acarpet=210 sq m|Two hundred and ten] of them were carpet, hand-knotted in Uşak, and are now a black crust. An assessor of the insurers came on Tuesday. He puts the loss at [adamage=530000 EUR|530,000 euros], said the treasurer, Hasan Birol, who has the policy in his jacket.

The house belongs to its users, and they are proud of that; in [abought=1996|1996] each family put in a month's wages, and the bank, which knew them as punctual, the rest.

[amarchday=2013-02-06|Last night] some people marched. The police say there were [amarch=4200|4,200], which is one in nine inhabitants, behind a banner that had been painted by the two high schools and that had, it turned out, a spelling mistake in each language. The bishop walked beside the chairman of the Jewish community, Ilja Brodsky, 71, who needed a stick and was offered eleven. A brass band had come and did not know what to play, so it played a carol, and the children, who had been promised that there would be no school the next morning before ten, sang the words.

A jar on the baker's counter and an account at the savings bank have brought in [afund=42000 EUR|42,000 euros] so far.

== brief-arrests.txt 2013-02-20
[ayouths=3|Three] held over mosque fire

BRACKENSTEDT, Germany, Feb 20 – Police have arrested [ayouths=3|three youths] in connection with the fire at a mosque here [aday=2013-02|this month], prosecutors said on Wednesday.

They were taken from their homes [aarr=2013-02-19|on Tuesday]. The oldest, a trainee mechanic, is [aold=22|22]; the youngest is [ayoung=17|17], the third [amid=19|19]. All live in the neighboring village of Harxen. The two younger ones have confessed.

They had bought [apetrol=5 L|five liters] of gasoline at a filling station, whose camera recorded them at half past one. Part of it was found in a garage, with two flags and a list of addresses. The town's other mosque, a room above a gym, was on it. So was a school.

A reward of [areward=10000 EUR|10,000 euros] will go to an attendant who remembered the license plate because it had her initials.

The mosque has applied for permission to use a sports hall, in which there is room for 250, until its building is repaired. A sports club with 90 members, which trains there on Fridays, has offered to swap.

The state premier is to visit the community on Friday afternoon, after prayers. It will be his second visit this month; at the first he was given a burned tile and a cup of tea, and it rained through the roof on both.

== boulevard.txt -
BABY IN A BASKET!

Elif ([ababy=21 days|21 days]) slept through the HELL of Weberstrasse

Her cradle is ash. Her teddy is ash. But little Elif is laughing again.

The cowards came at night. [abottles=2|Two bottles] crashed through the pane of the Selimiye mosque, and within minutes it was 600 degrees in the hall. Upstairs: a family, their guests, the baby. Imam Orhan Tekdal ([imam=44|44]): "I counted heads in the yard. I counted them again and again and I always got to [ain=9|nine], thank God."

For [alen=<3 hours|almost three hours] the flames raged. Then there was nothing but a smoking wall.

Who does such a thing? BOULEVARD knows. The leader of the pack is a [aold=24|24-year-old] car mechanic with a bull terrier called Thor. The baby face of the gang is just [ayoung=17|17] and still sleeps under a soccer blanket. Mom Petra B. (41) weeps: "He told me he was bowling."

Their arsenal: a canister with [apetrol=5 L|five liters] of super, price 8.15 euros. They filled [aprep=3|three bottles]. They lost one.

And the heart of the town beats! [amarch=thousands|Thousands] took to the street, and hard-bitten factory workers emptied their pockets. A pensioner (83) came with her savings book.

Today the boys are sitting in cells, ten square meters each. Supper: bread, cheese, tea.

== wire-sentence.txt 2013-09-28
Man jailed for [aterm=4.5 years|four and a half years] for setting German mosque on fire

LÜNEBURG, Germany, Sept 28, 2013 – The leader of a group that firebombed a mosque in the town of Brackenstedt was sentenced [asent=2013-09-27|on Friday] to [aterm=4.5 years|four and a half years] in prison.

The court found the mechanic, now [aold=22|22], guilty of attempted murder in nine cases and of arson. The prosecutor had asked for [aask=6 years|six years], the defense for probation. His companions, who were [ayoung=17|17] and [amid=19|19] when they threw [abottles=2|two bottles] of gasoline through a window [aday=2013-02|in February], were given 18 months and two years under juvenile law, both suspended.

"You knew that there was a light upstairs," Judge Bernd Sackmann told [ayouths=3|the three]. "One of you told us that it looked cozy."

The trial, which lasted [atrial=11 days|11 days], heard 46 witnesses. A baker described how he threw rolls. The youngest of the accused sent the community a letter of four lines, which was returned unopened and later, on request, read out.

Rebuilding will cost more than was thought, the community's lawyer said. Its insurer has recognized [adamage=350000 EUR|350,000 euros] of damage. Donations have reached [afund=180000 EUR|180,000 euros], a tenth of it from the works council of the tire plant. The mosque will open again [aopen=2013-12-01|on Dec. 1].

== live-synagogue.txt 2013-10-26
Brackenstedt synagogue: what we know so far

00:10 Flames at the door of the synagogue on the Wallgraben, readers tell us. The fire brigade is there. Friday prayers ended hours ago.

00:35 The fire is out; it burned for [blen=25 min|25 minutes], says the officer in command. Thirty-two firefighters came.

00:50 According to the police [bbottles=3|three bottles] were thrown, one of which did not break. [bclock=23:15|11:15 p.m.], says the camera.

01:20 [bhurt=1|One person] is hurt: the rabbi, Daniel Lewin, [brabbi=36|36], who lives next door and has burns on both hands. He's carried out the scrolls. [bscroll=4|Four of them], as we could count when they were laid on the hood of a fire engine and covered with a tarpaulin.

01:45 A neighbor asks where the patrol was. There's a police car here on Fridays, as a rule. It left [bcar=40 min|40 minutes] before the attack, we are told, for a brawl at the station.

02:15 Someone has come in slippers with a thermos: Imam Tekdal from Weberstrasse, [apart=1.5 km|one and a half kilometers] away. He's sitting on the curb with the rabbi, and neither of them is talking.

02:40 Mayor Framm: "Not again." The cabinet of the state meets at ten.

08:30 By daylight it's the door, the cloakroom, and soot up to the women's gallery. Blood was found on the fence.

11:00 The reward is [breward=20000 EUR|20,000 euros], "for a start." It was half of that for the mosque.

== wire-synagogue.txt 2013-10-26
Rabbi saves scrolls from burning synagogue in Germany

BRACKENSTEDT, Germany, Oct 26, 2013 – A synagogue was attacked with firebombs late [bday=2013-10-25|on Friday] in a German town where a mosque had been set alight [aday=2013-02-03|on Feb. 3].

Rabbi Daniel Lewin, [brabbi=36|36], ran into the building and brought out [bscroll=5|five Torah scrolls], the oldest of which had been buried in a garden in [old=1938|1938], when the town's former synagogue was burned by Nazis. He was the [bhurt=1|only person] hurt.

[bbottles=3|Three bottles] were thrown at [bclock=23:15|11:15 p.m.], [bcar=20 min|20 minutes] after a police car that watched over the evening service had been called away, the state's interior minister, Klaus Dettmer, said. He spoke of a mistake. The fire was extinguished in [blen=<30 min|less than half an hour]. Damage is estimated at [bdamage=60000 EUR|60,000 euros].

There was no sign of a link to the mosque; those convicted of that attack were sentenced [asent=2013-09|last month], and the oldest, who was given [aterm=4.5 years|four years and six months], is in prison.

The community has [bmember=210|210 members], nine in ten of them from the former Soviet Union. Its house, of brick and glass, was consecrated in [bbuilt=2007|2007]. Before the Nazis took power [oldmem=640|640 Jews] lived in Brackenstedt, of whom 17 returned.

"We've been asked to leave the lights on in our windows tonight," said the mayor, Jutta Framm, [mayor=58|58], whose office has a view of both buildings.

Mr. Brodsky, the chairman, said that the community spends [bsec=60000 EUR|60,000 euros] a year on guards of its own, none of whom was on duty after ten.

== kurier-october.txt 2013-10-29
Nearly everybody held somebody's hand

By Silke Overbeck
October 29, 2013

It was meant to go once around the synagogue that somebody tried to burn down [bday=2013-10-25|on Friday]. It went around twice and down the Wallgraben to the fish shop, since [bchain=1800|1,800 people] take up a good deal of room, even holding hands. The fishmonger held Rabbi Lewin's elbow, because his hands are bandaged to the wrist.

A few hours earlier, [barr=2013-10-28|on Monday morning], the police had rung at a door in Färberstrasse, [bhome=600 m|six hundred meters] from the synagogue, and a man of [bsusp=31|31] had come out with a plaster on his palm. He is a night porter who used to deliver this newspaper. His blood is on the fence, said Chief Inspector Heike Moldenhauer. He had been [bclock=23:15|at a quarter past eleven], he told her, at home, with a film.

He does not know the boys from Harxen. He seems to know few people.

For a town of 38,000, Brackenstedt has had a year. On the Weberstrasse they are laying carpet again: the prayer hall, all [ahall=240 sq m|240 square meters], is to be finished when it reopens [aopen=2013-12-01|on the first of December]. Ilja Brodsky has been invited. He has told them that he'd come anyway, to see what a new door costs. His own, in a house for which [bcost=3.1 million EUR|3.1 million euros] was found six years ago, will be part of the [bdamage=60000 EUR|60,000 euros] that a first estimate has yielded.

I walked from the one house to the other; it is [apart=1500 m|1,500 meters], past the savings bank with its two jars. At the chain somebody asked an old man, in front of the plaque that says [old=1938|1938], if he'd seen that as well. He had. He'd been seven and had been told by his teacher to clap.

One person was missing. Horst Lindemann, the baker, had fallen asleep. He is on time these days; he gets up at one, he says, and drives the long way round, past the gym with the other mosque, past the synagogue, past the Greek church, of which there are eleven members and whose priest has begun to leave him out a coffee.

== two-clerics-interview.txt -
"He brought tea. I couldn't hold it"

Rabbi Daniel Lewin, [brabbi=36|36], and Imam Orhan Tekdal, [imam=44|44], meet on Thursdays. They let us sit in.

– What did you say to each other that night?
Lewin: Nothing. He brought tea, and I couldn't hold it, so he held it.
Tekdal: I burned his lip. So [bhurt=1|one man] was hurt at the synagogue, and then one more time by me.

– You went in for the scrolls.
Lewin: I went in twice. People ask me why I left one. I didn't: it's [bscroll=4|four] that we have. The fifth is a printed one, for teaching, and it can burn.

– Is it harder for one of you?
Tekdal: I've got [akids=3|three children]; the small one was [ababy=3 weeks|three weeks] old. He's got his books. But what was done to his people in this town was done before. My members came here to make tires. There were forty of them, and now there are [amember=320|three hundred and twenty].
Lewin: Ours were [oldmem=460|four hundred and sixty], once. We're [bmember=210|two hundred and ten] and most of us come from Odessa. So we're immigrants, too, only with a plaque.

– Were the sentences just?
Tekdal: The prosecutor wanted [aask=6 years|six years]. I'd have given them a broom. I sat there for [atrial=14 days|all fourteen days] and the young one never looked up.

– What do you need?
Lewin: We pay [bsec=90000 EUR|ninety thousand] a year for guards. I'd like to need less of that.

== analysis-december.txt 2013-12-08
Two fires, one town, and the arithmetic of hatred

By Matthias Kroll

December 8, 2013 – A week ago, [aopen=2013-12-01|on Dec. 1], the Selimiye mosque in Brackenstedt was opened for the second time. There was baklava from the one side and herring from the other, and a police van that stayed until the end.

The statistics know two crimes. One, against the mosque, is filed as "right-wing, xenophobic"; its authors, [ayouths=3|three youths] who were found [aarr=2013-02-19|on Feb. 19] by way of a license plate, have been sentenced. The other, against the synagogue, is still "unclear." The man who was arrested [barr=2013-10-28|on Oct. 28], a porter of [bsusp=31|31] who lives [bhome=900 m|900 meters] from it, has left 60 pages of notes that are about electricity. He is being examined.

For 2012, the ministry counted [nation=38|38 attacks] on mosques, and a multiple of that on Jewish sites if graves are included. Researchers in Bielefeld think both lists too short. "What is counted is what is reported to somebody who wants to know," says Anke Thiessen, who compared the lists with local newspapers and found 22 cases in neither.

What can be counted is the answer. [amarchday=2013-02|In February], some [amarch=~4000|4,000 people] marched. In October [bchain=<2000|nearly 2,000] stood in a ring. Half as many, one may object, and for a house that is protected by law and history; others say that a ring is harder to fill than a street. The rewards were [areward=10000 EUR|10,000 euros] for the mosque and [breward=20000 EUR|20,000] for the synagogue, which some of those on Weberstrasse have noted. What neither sum bought was a hint from within: in the village of Harxen, with 700 inhabitants, at least a dozen people had heard the three talk of the plan in a bus shelter, the court established, and not one of them had thought that they meant it. "Prices go up," says Hasan Birol, the mosque's treasurer.

The mosque, with its [amember=>300|more than 300 members], has had [afund=180000 EUR|180,000 euros] in gifts. It has passed on 5,000 of them, for a door. The minaret, by the way, has been approved. It will be seven meters high.

== archive-2007.txt 2007-09-10
From the archive: Brackenstedt has a synagogue again

BRACKENSTEDT, September 10, 2007 – [old=1938|Sixty-nine years after] its predecessor was burned down by men of the town, a new synagogue was consecrated [bbuilt=2007-09-09|yesterday] on the Wallgraben in the presence of the federal president and of 300 guests.

The building, designed by a firm from Haifa, cost [bcost=3.1 million EUR|3.1 million euros], of which the state paid half and the town 400,000. It seats 120. The community, founded in 1994 by six families in the back room of a library, has 175 members at present and expects to grow.

"In [old=1938|1938] the fire brigade was here as well," said its chairman, Ilja Brodsky. "It hosed down the fish shop." A retired captain, 94, who had been among those firemen, asked if he might say something, and was allowed to, and could not.

In front of the [oldmem=460|460 names] of the Jews who lived in the town in 1933, engraved in the glass of the entrance, a lamp will burn. There will be no fence. "We discussed it for two years," the architect, Noa Peled, 41, said. "A fence is a sentence. One doesn't want to start with it."

The police have recommended one of two meters. From the first of next month a patrol will stop there on the evening of each Friday, for the length of the service.

A choir from Odessa, which had been on the bus for 31 hours, sang.
