# Two car bombs in one street of an Iraqi town, Saddlers' Street in Qamariya: a parked minibus (3 June 2010) and a suicide
# driver in a pickup (4 April 2011), and the bomb at the sheep market in 2007. Stay apart: tolls of a day, of a street and of
# both, wounded and gravely wounded, weights of explosive, walls put up, taken away and left, shops gutted, closed and in
# all, compensation for a death, a wound, a shop and of the two years, the two distances of the checkpoint and between
# the bombs, ages of father, sons and driver, price of a detector, of the order and of its parts, depth and width.

aday     | date     | compatible  | day of the minibus bomb                                  | 3 June 2010 v. last June
aclock   | time     | discrepancy | when the minibus blew up                                 | 11:20 a.m. v. ten to twelve
atoll    | count    | update      | people killed by the minibus                             | 41 on the day, 58 in the end
ahurt    | count    | compatible  | people wounded by the minibus                            | at least 130 v. 137
akids    | count    | agree       | children killed by the minibus                           |
akg      | measure  | discrepancy | explosive in the minibus                                 | 300 kg v. 400 kg
adeep    | measure  | agree       | depth of the minibus bomb's crater                       | 3 metres are 10 feet
ashops   | count    | discrepancy | shops destroyed by the minibus                           | 62 v. 26
acars    | count    | compatible  | cars burnt by the minibus bomb                           | 24 v. more than 20
astole   | date     | discrepancy | day the minibus was stolen                               | 24 May v. 27 May
alost    | money    | agree       | damage of the minibus bomb                               |
ablood   | count    | compatible  | people who gave blood in June 2010                       | 600 v. hundreds
acheck   | measure  | agree       | distance of the checkpoint from the minibus              |
awall    | count    | agree       | blast walls put up after the minibus bomb                |
atons    | measure  | agree       | weight of one blast wall                                 |
aclosed  | duration | discrepancy | how long the street was closed in 2010                   | seven weeks v. nine weeks
aopen    | date     | agree       | day the street reopened in 2010                          |
apaid    | money    | agree       | compensation for a death in 2010                         |
ahajji   | age      | discrepancy | age of the saddler Hajji Jabbar in June 2010             | 67 v. 76
asons    | count    | agree       | sons that Hajji Jabbar lost                              |
anails   | count    | agree       | splinters taken out of Hajji Jabbar                      |
old      | date     | compatible  | when the sheep market was bombed                         | 18 April 2007 v. 2007
oldtoll  | count    | agree       | people killed at the sheep market                        |
chief    | age      | agree       | age of the police chief in 2010                          |
bday     | date     | agree       | day of the pickup bomb                                   |
bclock   | time     | agree       | when the pickup blew up                                  |
btoll    | count    | discrepancy | people killed by the pickup bomb                         | 23 v. 27
bhurt    | count    | compatible  | people wounded by the pickup bomb                        | 71 v. about 70
bpol     | count    | discrepancy | policemen killed by the pickup bomb                      | six v. four
bkg      | measure  | agree       | explosive in the pickup                                  | 120 kg are about 265 pounds
bshops   | count    | agree       | shops burnt out by the pickup bomb                       |
bapart   | measure  | discrepancy | distance between the two bombs                           | 150 metres v. 250 metres
bdriver  | age      | discrepancy | age of the driver of the pickup                          | 19 v. 21
bshots   | count    | agree       | shots fired at the pickup                                |
bgone    | count    | agree       | blast walls taken away before the pickup bomb            |
bgoned   | date     | agree       | day on which those walls were taken away                 |
bdet     | money    | discrepancy | price of one detector                                    | $16,500 v. $15,600
bdets    | count    | agree       | detectors bought for Qamariya                            |
bpaid    | money    | agree       | compensation for a death in 2011                         |
bstrike  | duration | agree       | length of the shopkeepers' strike                        |
bempty   | percent  | discrepancy | share of the shops that were shut for good               | 30 percent v. 40 percent
shops    | count    | agree       | shops in Saddlers' Street in all                         |
length   | measure  | compatible  | length of Saddlers' Street                               | 650 metres v. more than 600
roof     | date     | discrepancy | year in which the street was roofed                      | 1886 v. 1868

== agency-june.txt 2010-06-03
Minibus bomb kills [atoll=41|41] in crowded Iraqi market street

QAMARIYA, Iraq, June 3, 2010 – A minibus packed with explosives blew up in a covered market street in this town north of Baghdad [aday=2010-06-03|on Thursday], killing [atoll=41|41 people] and wounding [ahurt=>130|at least 130], police and hospital officials said.

The blast, at [aclock=11:20|11:20 a.m.], hit Saddlers' Street when it was full of families buying for the weekend. It dug a crater [adeep=3 m|three meters] deep and eight wide, brought down a length of the roof, and set fire to [acars=24|24 cars] at the western end. [akids=9|Nine children] were among the dead.

"I saw people carrying others who were dead themselves and did not know it," said Saad Khudair, a seller of plastic buckets.

Police chief Brig. Nasir al-Ubaidi, [chief=51|51], said the bus had held about [akg=300 kg|300 kilograms] of explosives and been left outside a spice shop, [acheck=80 m|80 meters] beyond a checkpoint. It had been stolen in Kirkuk [astole=2010-05-24|on May 24]. Two guards have been detained.

At the hospital, less than two miles away, relatives pushed past guards to look at a list that a nurse was writing on a wall with lipstick. "She ran out of wall," said Abdul Karim, 58, a teacher who found his sister's name on it and, an hour later, his sister, who was alive and had been looking for him.

No group claimed responsibility. Violence has ebbed in Iraq since the worst years of sectarian fighting, but insurgents have stepped up attacks since the inconclusive vote of March 7. It was the deadliest day in Qamariya since [old=2007-04-18|April 18, 2007], when a truck driven into the sheep market killed [oldtoll=82|82 people].

Hospitals in the town, which has 160,000 inhabitants, ran out of plasma by early afternoon. Mosques called for donors by loudspeaker and, according to the health office, [ablood=600|600] came before dark.

== two-rivers-daily.txt 2010-06-06
He counts the straps

By Huda al-Mansour

The saddles went up in the air, all of them, and for a moment, says Hajji Jabbar, the shop was full of horses.

He's [ahajji=67|67] and the third of his name to sew at number 118. [aday=2010-06-03|On Thursday] he bent down for a dropped awl. That is why he is in Ward 2, with [anails=14|fourteen splinters] in a dish next to his tea glass, whereas his sons are in the ground. [asons=2|Both of them] were standing. Haidar was 34, Ali 29; the one was to have taken over the leather and the other the accounts.

The street has always had its visitors. Pilgrims bound for Samarra buy sweets in it; farmers' wives come in from as far as 40 miles, on Thursdays, in hired vans that nobody looks at twice. The one by the spice shop was blue and white, with a sticker that said "Trust in God" on the rear window. A piece of that is on the windowsill of Ward 2. The patients have asked the nurse to take it away and she has said that it isn't hers.

Around his bed they're still arguing about what happened. The bus came at ten or so, parked, and its driver went to buy cardamom. It blew up at [aclock=11:50|ten minutes to twelve], after the call from the small mosque, says the neighbor in the next bed, a barber; he had just looked, because of a customer who was late. The governor's man has been round with a form. He puts the loss to the street at [alost=$4.2 million|$4.2 million], and [ashops=62|62 shops] at nothing, since they are no longer there.

That leaves two hundred and fifty. Saddlers' Street is [length=650 m|650 meters] from the clock to the river, roofed in iron in [roof=1886|1886] by a pasha who disliked the sun, and its [shops=312|312 shops] haven't sold many saddles since the Chevrolet. They sell spice, school bags and wedding dresses. On one of these, in a window without glass, the price was still to be read on Friday.

By then [atoll=58|fifty-eight] were dead. Hajji Jabbar asks for a pencil. He's counting how many straps he had cut for the week, and he can't make it come out.

== qamariya-rooftop.txt -
A dentist's view, part 31

You asked if I was OK. I am; my windows are not. I've got [old=2007|2007] to compare it with and I would say this was shorter.

What I saw. A column, brown, then black. Then a goat on the roof of the bank. [acars=>20|More than twenty cars] were burning behind the clock tower, I stopped counting when the tyres began to go. I ran down with a bag of lidocaine, which shows you what sort of thing a man grabs.

They say on TV it was [akg=400 kg|400 kilos]. I can tell you about the hole: [adeep=10 ft|ten feet] down, I stood in it up to the armpits of the man who was standing on my shoulders, don't ask. We were looking for his wife. There is water at the bottom already.

On Saturday the notables came, with an umbrella carried over them. Promised: [apaid=5 million IQD|five million dinars] for a dead person, half of that for a leg, and a wall. The Americans are to lend the wall, in slices. Each slice weighs [atons=5 t|five tons] and has a ring on its head, like a keyholder.

The checkpoint is [acheck=80 m|eighty meters] from the spice shop. I paced it out, twice. The guards there have a gadget with an aerial that points at gold fillings. It has pointed at mine every morning since January. That day, it pointed at nothing.

Blood: we had more than we had bags. [ablood=hundreds|Hundreds] stood in line along the canal, some of them from the other side of it, if you know what that means here. So write that down as well.

== brief-reopening.txt 2010-08-05
Bombed Iraqi market street reopens

QAMARIYA, Iraq, Aug. 5 – Saddlers' Street was opened to shoppers [aopen=2010-08-05|on Thursday], [aclosed=9 weeks;aday=2010-06-03|nine weeks] after a minibus exploded there and killed [atoll=58|58 people], nine of them women from one wedding party.

Some [awall=140|140 slabs] of concrete now close off both ends and every side lane. Each is four meters high and weighs [atons=5 t|five tons]. Cars are banned, and shoppers pass through two gates, where guards hold a device said to detect explosives. Qamariya has bought [bdets=11|eleven of them].

Only 190 shops raised their shutters. [ashops=26|Twenty-six] had been wrecked beyond repair, the governor's office said; many others are waiting for glass.

Families of the dead have received [apaid=5 million IQD|5 million dinars], or about $4,300, each. The [ahurt=137|137 injured] are to be paid by autumn. Damage to property came to [alost=$4.2 million|$4.2 million], for which no money has been set aside. Insurance is unknown in the street, apart from one goldsmith with a policy from Amman, which does not cover war.

The bus, a Kia taken from a driver in Kirkuk [astole=2010-05-27|on May 27], had passed six checkpoints, an inquiry found. Three officers were moved to other towns. The police chief, Nasir al-Ubaidi, keeps his post.

== live-april.txt 2011-04-04
Explosion in Qamariya: live

6.04pm We're getting word of an explosion in the market of Qamariya, north of Baghdad. It's the street that was bombed [aday=2010-06|last June], a local reporter says.

6.15pm Police: a suicide bomber in a car. He got in at the river end.

6.31pm It was a white pickup loaded with melons, says Omar, who sells phone cards and is hiding in a bank: "They shot at it, bang, bang, [bshots=5|five times]. Then I was lying on my back."

6.40pm That was at [bclock=17:45|a quarter to six], when people were on their way home from work.

6.58pm There are dead, a policeman tells us, crying. He does not want to count.

7.20pm Interior ministry: policemen are among the victims. Hospital director: "More have come than we have beds." He has 44, and put up mattresses in the kindergarten next door.

7.44pm How could a car get in? The street has been closed to traffic since it was rebuilt. But [bgone=60|60] of the blast walls were hauled off [bgoned=2011-03-01|on March 1], after the traders petitioned for it, a member of the council tells us. He signed it himself. He can't go on.

8.10pm The fire is out. [bshops=14|Fourteen shops] have been gutted. It's the dressmakers' end, some [bapart=150 m|150 meters] from the site of the first bomb.

8.45pm Hospital director again: [btoll=23|23 dead], [bhurt=71|71 wounded], and that's where we'll leave it for tonight.

== agency-april.txt 2011-04-05
Suicide bomber strikes rebuilt Iraqi market, [btoll=23|23] dead

QAMARIYA, Iraq, April 5, 2011 – Stunned shopkeepers swept up glass on Tuesday in a market street where a suicide bomber had killed [btoll=23|23 people] [bday=2011-04-04|the day before], [aday=2010-06|ten months after] [atoll=58|58] died in the same place.

[bpol=6|Six policemen] who tried to stop the white pickup at the gate by the river were among the dead, said Brig. Nasir al-Ubaidi, the police chief, who offered to resign. They fired [bshots=5|five shots]. "Four of those hit," he said. "He was dead, I believe, when he arrived."

The truck carried [bkg=120 kg|120 kilograms] of explosives under a load of melons and went off at [bclock=17:45|5:45 p.m.] in front of a row of dressmakers. The fire took [bshops=14|14 shops]. [bhurt=~70|About 70 people] were hurt, 12 gravely.

Al-Ubaidi identified the bomber as a student from Mosul, [bdriver=19|19], whose brother is in prison.

Saddlers' Street was sealed off after [aday=2010-06|last June's] attack with [awall=140|140 concrete walls], only 80 of which are left. The rest were removed [bgoned=2011-03-01|on March 1], because customers stayed away. Traders said trade had fallen by half. They have begun a strike of [bstrike=3 days|three days], and hung black cloth from the clock tower.

The provincial council voted to pay the families of those killed [bpaid=7.5 million IQD|7.5 million dinars] each. "Next year it'll be ten," said Umm Ali, a widow who buried two sons last year and a nephew on Tuesday. "They ought to print a list."

Among the bodies laid out at the mosque was that of a bride of 20, who had come to collect her dress with her mother and three aunts. The dress, in its plastic cover, was unharmed. Her fiancé, a corporal, sat down beside it on the pavement and would not let the sweepers past.

In Baghdad, the parliament's security committee called the police chief to a hearing on April 11. A spokesman for the prime minister blamed "remnants," as he had in the summer.

Iraq's army is due to take sole charge of the country's security when the last American troops leave at the end of the year.

== sunday-clarion.txt 2011-04-10
SCANDAL OF THE £10,000 MAGIC WAND

Useless British gadget waved death bomber through

A GIZMO no better than a coat hanger was all that stood between a suicide fanatic and a street full of mums choosing wedding frocks.

The Clarion can reveal that cops at the blood-soaked Saddlers' Street in Iraq were issued with [bdets=11|ELEVEN] "Sentinel" bomb finders made in a shed near Swindon. Price to the Iraqi taxpayer: [bdet=$16,500|$16,500] a pop. Cost of the parts: less than a fiver.

It has no battery. It has no wires. It does have an aerial, on a hinge.

On [bday=2011-04-04|Monday], a guard swung his Sentinel at a truck of melons. Nothing. Seconds later [bkg=265 lb|265lb] of home-brewed hell ripped through the bazaar. [btoll=27|Twenty-seven] died, [bpol=4|four bobbies] among them.

Maker Clive Rensham, 54, a former salesman of burglar alarms, was at his villa in Portugal. "It works if you believe in it," he told our man, and shut the gate.

It is the second bloodbath there in a year. Last time a van bomb slaughtered [atoll=58|58], [akids=9|nine of them kiddies]. The wands were bought BECAUSE of that. Three were found in the rubble, one still pointing at a pharmacy.

The bomber, a weedy [bdriver=21|21-year-old] who'd failed his exams, had tried to enlist in the police and been sent home for being too short.

Swindon's trading standards office said it had received "correspondence".

== hajji-interview.txt -
Saddles, sons and concrete: a talk with Hajji Jabbar

His shop is one of the few that has a door. He'll turn seventy-eight in the autumn, he says, and he intends to be here.

You were wounded in the first bomb.
I was [ahajji=76|seventy-six] and looking for an awl. The surgeon took [anails=14|fourteen bits of bus] out of me. He wanted to keep one, for the students; I said take them, I've no use for a bus. [asons=2|My two boys] went that day. I don't talk about it on weekdays.

How long was it before you opened again?
They kept us out for [aclosed=7 weeks|seven weeks]. Every morning I sat in front of the soldier and he gave me half of his bread. He was from Basra. I made him a belt.

You signed the petition against the walls?
Everybody did. You couldn't see the river. People had to walk round by the clock, the length of the street, and that is [length=>600 m|more than six hundred meters] with the shopping. There were [awall=140|a hundred and forty], they took [bgone=60|sixty], and through the hole of the sixty came the melons. You may say that we let him in. We say it ourselves.

And the second bomb?
It was up at the dressmakers', a good [bapart=250 m|two hundred and fifty meters] from where the first one was. I thought, that's a door. You get to where you think of a bomb as a door.

Are there customers?
Of a hundred shops, [bempty=40%|forty] won't open any more, go and look. When the railway came my grandfather said that it's over; and they'd put the roof up no more than a few years before, in [roof=1868|eighteen sixty-eight].

What did they pay you?
[apaid=5 million IQD|Five million] for each. The forms were different colors.

== crescent-quarterly.txt 2011-05-15
The street that would not be walled

By Farida Naqqash

May 15, 2011 – A bazaar is a machine for getting strangers to stand close to one another. This is why it's bombed, and why it can't be protected without being destroyed.

Saddlers' Street in Qamariya has tried both. After [aday=2010-06-03|June 3, 2010], when [akg=300 kg|300 kilograms] of ammonium nitrate in a stolen minibus killed [atoll=58|58 people] and tore down a third of its iron roof, it got walls. It reopened [aopen=2010-08-05|on August 5], behind grey concrete on which a schoolteacher had been paid to paint palms. There were no cars, no deaths and, by the new year, hardly any buyers. Of [shops=312|312 shops], the chamber of trade says, [bempty=30%|30 percent] had closed for good. A petition went round. The contractor came [bgoned=2011-03-01|on the first of March] with a crane.

[bday=2011-04-04|Thirty-four days later] came the boy. I use the word on purpose: Mustafa Shukri was [bdriver=19|nineteen]. He killed [btoll=23|twenty-three], himself not counted. His [bkg=120 kg|120 kilos] were well under half of the first load, and he never reached the crowd at the clock, thanks to [bpol=6|six policemen] of whom the eldest was 26.

[bstrike=3 days|Three days] of shutters followed, and a row about who had bought the detectors. A committee in Baghdad is asking why [bdet=$15,600|$15,600] was paid for each of a thing with no works. (The whole order, 1,500 pieces for all of Iraq, has cost the ministry as much as a hospital.) It hasn't asked the traders.

The compensation has been raised, to [bpaid=7.5 million IQD|seven and a half million dinars], from [apaid=5 million IQD|five]. A coffin costs 90,000. Brig. al-Ubaidi, who was [chief=51|51] at the time of the first bomb and looks seventy now, sits in his office with a resignation that nobody will accept.

So what is to be done? Hisham Rauf, an architect, wants neither walls nor cars but bollards, at 400 dollars apiece. Beirut did it. The sheep market, where [oldtoll=82|eighty-two] died [old=2007|four years ago], has them already, because sheep won't go round corners. The council will study the proposal. It meets in the rooms above the bank, whose windows have been replaced three times, and from which on a clear day one sees where the walls stood: a row of pale squares in the asphalt, like the places of pictures that have been taken down.

== archive-2007.txt 2007-04-19
From the archive: Truck bomb at sheep market

QAMARIYA, Iraq, April 19, 2007 – A truck driven into a crowd of farmers exploded at the sheep market of this northern town [old=2007-04-18|on Wednesday], killing [oldtoll=82|82 people] and wounding more than 150, the police said.

The driver had told guards that he was bringing fodder. He waited in line for 25 minutes before he was waved in, at 8:10 a.m., said Ahmed Jasim, who sold water at the gate and lost an ear.

The market lies half a mile from the covered bazaar, where panes fell out of the old iron roof and a stampede broke the arm of a boy of eleven. Traders there pulled down their shutters. "It is the sheep today. It'll be us," said a saddler who gave his name as Jabbar. He had sent his sons home.

It was the third bombing in Qamariya this year. American soldiers, who have a base of 900 men nearby, brought five trucks of medical supplies and a generator. Their commander, Lt. Col. Dwight Amberson, said that barriers would be put up "within days, not weeks."

A curfew was imposed until Friday morning, and a football match with Tikrit was called off.

Some 300 sheep were killed as well. The owners asked that it be noted.
