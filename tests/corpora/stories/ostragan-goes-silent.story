# Two blackouts of phones and internet in Ostragan, a province of Kharvia: one ordered by the government (August 2011, phones
# back after four days, internet after nine) and one by a fire in the exchange at Dolmar (March 2014). Subscribers, masts,
# operators, hours, losses of the two, age and design life of batteries, money asked, awarded and planned stay apart.

aday     | date     | compatible  | day on which the blackout of 2011 began                       | 14 August 2011 v. August 2011 v. 2011
aclock   | time     | discrepancy | when the networks were turned off in 2011                     | 11:50 p.m. v. 11:15 p.m.
avoice   | duration | agree       | how long there were no phone calls in 2011                    |
alast    | duration | discrepancy | how long there was no internet in 2011                        | nine days v. eleven days
asubs    | count    | discrepancy | subscribers cut off in 2011                                   | 3.2 million v. 2.3 million
aops     | count    | agree       | operators that were ordered to go silent in 2011              |
amasts   | count    | agree       | masts switched off in 2011                                    |
alines   | count    | agree       | lines of the order of 2011                                    |
adead    | count    | update      | people killed in the unrest of 2011                           | seven, then 12
aheld    | count    | compatible  | people arrested in 2011                                       | 340 v. more than 300
aloss    | money    | discrepancy | loss to the province for each day of 2011                     | $4.2 million v. $2.4 million
aatm     | count    | agree       | cash machines that went dark in 2011                          |
awalk    | measure  | discrepancy | how far Lenka Orsic walked                                    | 14 km v. 17 km
ababy    | measure  | agree       | weight of her son                                             | 3.1 kg are nearly 7 pounds
alenka   | age      | agree       | age of Lenka Orsic                                            |
ahill    | measure  | agree       | height of the hill at Brod                                    | 1,240 m are 4,070 feet
aqueue   | count    | discrepancy | people in line at the hill                                    | 400 v. 600
acall    | money    | agree       | price of a call from the hill                                 |
agrocer  | age      | agree       | age of the grocer Mirko Vesel in 2011                         |
ahams    | count    | agree       | radio amateurs who carried messages in 2011                   |
amsgs    | count    | compatible  | messages they carried                                         | 1,900 v. nearly 2,000
afined   | count    | discrepancy | radio amateurs who were fined                                 | four v. five
acomp    | money    | agree       | compensation awarded to a subscriber                          |
acourt   | date     | compatible  | when the court ruled                                          | 22 May 2013 v. May 2013 v. last year
bday     | date     | compatible  | day of the fire                                               | 6 March 2014 v. March
bclock   | time     | agree       | when the fire broke out                                       |
blast    | duration | discrepancy | how long the blackout of 2014 lasted                          | 38 hours v. 58 hours
bsubs    | count    | agree       | subscribers cut off in 2014                                   |
bmasts   | count    | agree       | masts without a line in 2014                                  |
bfloor   | ordinal  | discrepancy | floor on which the fire broke out                             | third v. second
bmen     | count    | agree       | firefighters at the exchange                                  |
bheat    | measure  | agree       | heat of the fire                                              | 800 C are about 1,470 F
bcable   | measure  | discrepancy | length of cable burned                                        | 900 m v. 600 m
bfibres  | count    | agree       | fibres that had to be joined                                  |
bsplice  | count    | discrepancy | splicers flown in                                             | 28 v. 38
bbatt    | count    | agree       | batteries in the room                                         |
bbattage | duration | discrepancy | age of the batteries                                          | 14 years v. 11 years
bdesign  | duration | agree       | life for which the batteries were designed                    |
bdamage  | money    | agree       | damage to the exchange                                        |
bdied    | age      | discrepancy | age of the man for whom no ambulance could be called          | 67 v. 76
bphones  | count    | agree       | satellite phones lent by the army                             |
bfree    | measure  | agree       | free data for each customer                                   |
bshare   | percent  | agree       | part of the province's traffic that passed the exchange       |
bback    | percent  | update      | part of the service that was back                             | 40 percent, then 90 percent
bnew     | money    | discrepancy | cost of the second exchange                                   | $9 million v. $12 million
bready   | date     | agree       | when the second exchange is to be ready                       | 2015
holub    | age      | agree       | age of Daria Holub                                            |
market   | percent  | agree       | Kharcell's share of the market                                |
people   | count    | agree       | people of Ostragan                                            |

== wire-august.txt 2011-08-16
Kharvia cuts off phones and internet in restive province

LIPNIK, Kharvia, August 16, 2011 – A province of [people=4.1 million|4.1 million people] entered a second day without telephones or the internet on Tuesday after the government ordered [aops=3|three operators] to switch off their networks in an attempt to contain unrest that has killed [adead=7|seven people].

Ostragan, in the mountains of the northeast, fell silent at [aclock=23:50|11:50 p.m.] [aday=2011-08-14|on Sunday], within minutes of a speech in which President Janko Torda blamed "people with two SIM cards" for the riots. They had followed the death of a student in a police cell.

Some [asubs=3.2 million|3.2 million subscribers] were affected, said a manager at Kharcell, which has [market=61%|61 percent] of the market. He showed a reporter the order. It ran to [alines=11|11 lines], gave no reason and no end, and was signed by a deputy.

In all, [amasts=1460|1,460 masts] have been powered down. The province's [aatm=210|210 cash machines], which rely on the same lines, are dark, and banks are open for two hours a day.

[aheld=>300|More than 300 people] have been arrested. Fixed lines between government offices still work, and so, to judge by the smoke, do the tire shops. Two neighboring countries have complained to Lipnik that some of their own calls are being lost.

== border-hill.txt 2011-08-21
The hill where you can hear

By Tomas Reding

BROD, Kharvia – The best place in Ostragan from which to tell your mother you're alive is a cow pasture.

It tops out at [ahill=1240 m|1,240 meters], a mile and a bit from the frontier, and if you stand next to the salt lick and hold your phone toward the west you can catch one bar, sometimes two, from a mast in the next country. By seven on Saturday morning [aqueue=400|four hundred people] were waiting below the lick in a line that had an order, a list, and a man with a whistle.

The man is Mirko Vesel, [agrocer=58|58], a grocer, who owns neither the pasture nor the cows. He rents out two phones with foreign cards. A call costs [acall=50 crowns|50 crowns], about what a laborer earns in an hour, and is over when he blows. "Everybody says the same thing," Vesel said. "We're well, don't send money, where's Dragan?"

Calls inside the province have been possible again since Friday, [avoice=4 days|four days] after the networks were shut down. But they're dropped, and people assume that they are overheard. The internet is still gone. Nobody knows when it will be back.

Lenka Orsic, [alenka=24|24], came to the hill with a boy in a shawl. He is called Signal, for now. When her pains began on Monday night there was no calling a taxi, so she and her sister walked the [awalk=14 km|14 kilometers] to the hospital at Zabor, where the night porter had locked up and gone to look for his son. She gave birth in the porch, by the light of a phone that was good for nothing else. The child weighed [ababy=3.1 kg|3.1 kilograms].

Such hills are known all along the frontier. In the years when it was closed, and a television set in Ostragan received a single channel, families would drive up here on the night of a song contest with an aerial on the roof of the car; Vesel's father sold them sausages. What came over the ridge then was music. "It's the same business," said the grocer, who has blown his whistle for five days in a row and is hoarse.

Mrs. Orsic had been in line for three hours to reach her husband, who picks fruit abroad. He didn't answer. It was a number that he did not know.

== dial-a-hill-tabloid.txt -
HELLO? IT'S MOO
Cow field is last phone box in cut-off land

BARMY bureaucrats have pulled the plug on a whole province – and now locals are scaling a [ahill=4070 ft|4,070ft] peak to phone home.

On Saturday morning [aqueue=600|600 people] jostled among cowpats on the Kharvian border for a whiff of signal, forking out [acall=50 crowns|50 crowns] (£1.60) a go to hard-nosed shopkeeper Mirko Vesel, [agrocer=58|58].

New mum Lenka Orsic, [alenka=24|24], hoofed it [awalk=17 km|17 km] in labour because there was no way of dialling a cab. Her bonny lad tipped the scales at [ababy=<7 lb|nearly seven pounds].

The blackout began at [aclock=23:15|a quarter past eleven] one Sunday night. In Ostragan, population [people=4.1 million|4.1million], teens were seen READING. One vicar reports a full church.

Bosses of [aops=3|three phone giants] say that they had no choice: the order was only [alines=11|eleven lines] long but came with two soldiers.

It's costing the hard-up region [aloss=$4.2 million|$4.2million] EVERY DAY.

Randy rebels have gone back to love letters. "He can't spell," sighed waitress Ivana, 19. "On the phone there was a thing that did it for him."

Our man was at the salt lick for two and a half hours. His text, sent at noon, arrived in London the next day: "STILL IN QUEUE".

== brief-restored.txt 2011-08-24
Internet returns to Kharvian province

LIPNIK, Aug. 24 – Internet service was restored in the province of Ostragan late on Tuesday, [alast=9 days|nine days] after it was turned off by the government of Kharvia during riots that, according to the latest count, claimed [adead=12|12 lives].

Mobile telephones had been working since [avoice=4 days|the fourth day].

A chamber of commerce in Dolmar, the provincial capital, estimated that each day offline had cost local businesses [aloss=$2.4 million|$2.4 million]. Trout farmers were hit the hardest, since they sell by text message. About 60 tons of fish spoiled.

Of [aheld=340|340 people] who were detained, all but 90 have been let go. The [aatm=210|210 cash machines] are paying out again, up to 1,000 crowns a day. The curfew, which used to begin at 8 p.m., will start at 10 from now on.

The state telecommunications agency said in a statement that the measure had "proportionately calmed the information space" and would be used again if necessary. A Western diplomat, who asked not to be named, said that sales of satellite dishes had tripled in the capital during the week. Exports of Kharvian pears, the harvest of which began on Monday, were not affected, the ministry of agriculture said.

== court-may.txt 2013-05-23
Judges rule silence of Ostragan unlawful

LIPNIK – The government broke the law when it ordered phone companies to shut down Ostragan, the country's constitutional court found [acourt=2013-05-22|on Wednesday], and it owes each customer who sued a sum of [acomp=40 crowns|40 crowns], which buys two coffees.

Eight judges out of eleven held that the order of [aday=2011-08-14|Aug. 14, 2011] should have been signed by a minister and should have named a day on which it would lapse. Networks had been shut for calls for [avoice=4 days|four days] and for data for [alast=9 days|nine]. "A switch isn't a policy," wrote the presiding judge, Agata Lorenc.

The 312 plaintiffs had wanted 5,000 crowns apiece. They included a hotel keeper, a choir, a trout farm and Lenka Orsic, who'd had to give birth in the porch of a clinic at the age of [alenka=24|24]. "I'll frame it," she said of the money.

The [aops=3|three operators] were cleared. Lawyers for Kharcell, the largest, argued that its engineers had been given ten minutes, at gunpoint, to turn off its share of the [amasts=1460|1,460 masts], and had used six of them to look for the manual.

The court didn't deal with the [ahams=23|23 radio amateurs] who relayed messages out of the province at the time, [afined=4|four of whom] were fined for it. They have a case of their own, which is to be heard in the fall.

President Torda, whose party has since lost its majority, said he accepted the ruling. His spokesman added that no compensation would be paid by text.

== ham-shack-blog.txt -
The Ham Shack: our nights on 40 meters

Readers ask what it was like. It was like 1955, with worse beer.

There were [ahams=23|twenty-three of us], from Zabor to the frontier, and between the night that it all went dead and the night it came back, which by my log was [alast=11 days|eleven days] later, we passed [amsgs=1900|1,900 messages]. Most were under ten words. The longest was a recipe.

I ran mine off the battery of a tractor. My brother-in-law in Brod, who was [agrocer=58|58] then, is called Mirko and sells groceries; he ran calls off a hill for money. We're still on speaking terms, since I had the only way of reaching his supplier.

For those who believe what the papers say: the state did not hunt us. It sent an inspector, who sat in my kitchen, listened to a woman in Dolmar tell her son that his goat had been found, and wiped his eyes. Then he wrote out a ticket. [afined=5|Five of us] got one, for 900 crowns apiece. I have paid mine in coins.

Would I do it again? I did. [bday=2014-03|In March], when the exchange went up, I was on the air before the firemen had their boots on. It was soon over, and the mood was different. Nobody had meant it.

People ask which was worse. In the first, you knew whom to curse. In the second, a man of [bdied=76|seventy-six], two streets from me here in Zabor, sat down on his stairs with a hand on his chest while his wife pushed the same three digits for twenty minutes.

== live-fire.txt 2014-03-06
Exchange fire in Dolmar: live

6.30 a.m. Most of Ostragan has no phones this morning. We are being told of a fire at the Kharcell exchange in Mint Street, Dolmar.

6.52 It broke out at [bclock=04:20|4:20 a.m.], says the fire service, which learned of it from a cyclist.

7.10 [bmen=46|Forty-six firefighters] are at the scene, two of them in hospital with smoke in their lungs. Flames on the [bfloor=2|second floor], where the batteries are.

7.45 This is no shutdown by decree, the interior minister wants it known. He says it three times. After [aday=2011|2011] he would.

8.20 Kharcell: [bsubs=1.9 million|1.9 million customers] are without service. The other two companies rent lines in the same building, so add theirs.

9.05 [bshare=85%|Eighty-five percent] of everything that goes in or out of the province by wire goes through Mint Street, an engineer tells us. "We did say."

10.40 Fire out. [bheat=800 C|Eight hundred degrees Celsius] in there at the worst, according to the brigade.

11.30 The army is lending [bphones=150|150 satellite phones] to hospitals and town halls.

2.15 p.m. Eleven flights held at Dolmar airport; the tower has a radio but the airlines' desks do not.

5.00 Kharcell hopes to have a fifth of its masts up by midnight. There are [bmasts=870|870] without a line.

7.30 The head of technology, Daria Holub, [holub=44|44], asks people not to come to Mint Street. They're coming. They hold up their phones.

== wire-march.txt 2014-03-08
Phones return to Kharvian province after fire

DOLMAR, Kharvia, March 8, 2014 – Telephone and internet service was returning to the province of Ostragan on Saturday, [blast=58 hours|58 hours] after a fire in a single building cut off [bsubs=1.9 million|1.9 million people].

Some [bback=90%|90 percent] of the network was working, the operator Kharcell said, compared with [bback=40%|40 percent] on Friday morning. It has a market share of [market=61%|61 percent] in the province, where it used to be a monopoly.

The fire started [bday=2014-03-06|on Thursday] at [bclock=04:20|4:20 a.m.] on the [bfloor=3|third floor] of the Dolmar exchange, probably in one of [bbatt=96|96 batteries] that are there to bridge power cuts. They were [bbattage=14 years|14 years old] and had been built to last [bdesign=10 years|10]. It reached a temperature of [bheat=1470 F|about 1,470 degrees Fahrenheit] and consumed [bcable=900 m|900 meters] of cable.

[bsplice=28|Twenty-eight splicers], some of them from Austria, were flown in to join [bfibres=12000|12,000 fibers], each thinner than a hair. "You can't hurry it. It's embroidery," said Daria Holub, [holub=44|44], the chief technology officer.

A man of [bdied=67|67] died of a heart attack in the village of Zabor after his wife had failed to get through to an ambulance. Kharcell expressed its regret. Damage was put at [bdamage=$6.5 million|$6.5 million].

== dolmar-evening-post.txt 2014-03-08
A town without a ringtone

By Zora Pavlin

DOLMAR – At the Café Mint, which faces the burned exchange, they've put a bread basket at the door and a card which says "No phones, please." It was meant as a joke. By Friday it was the only table in town at which anybody talked.

The city took it better than last time. There were no soldiers, for one thing. At the market, stallholders wrote debts on cardboard. At the maternity ward, fathers were summoned by a boy on a bicycle, 13 on Thursday alone, and he was tipped in cigars. The mayor had the church bells rung at nine, noon and six so that people would know what time it was.

The cinema, which had been selling its tickets by phone since Christmas, let everyone in who could name the director.

Not all of it was quaint. Pharmacies couldn't look up prescriptions. Two elevators were stuck, one of them with a piano teacher in it, who was found on Friday, cross but well. And in Zabor a retired miner died on his own stairs.

In Mint Street the men with the microscopes were at work under a tent. There are [bsplice=38|38 of them]; they sleep in shifts on the floor of the tax office, and every one of the [bfibres=12000|twelve thousand] fibers that they join is greeted by a small green light. "When I started, I counted," said one, from Graz. "Now I hum."

What they are replacing is [bcable=600 m|600 meters] of cable, in eleven trunks, that ran up through the building like a spine. Below it stood [bbatt=96|ninety-six] lead batteries, bought secondhand. A sticker on one that survived says that they were good for [bdesign=10 years|ten years].

The first text messages came through on Thursday at dusk, all of them old. [bback=40%|Four tenths] of the service had been restored by breakfast on Friday. The last customers are to be connected on Sunday. As a consolation Kharcell will give each of them [bfree=3 GB|three gigabytes] of data. Most people we asked said that they'd rather have the bicycle boy.

== holub-interview.txt -
"I had the plan in a drawer"

Daria Holub, [holub=44|44], head of technology at Kharcell, on what burned and what was learned.

Whose fault was it?
Mine, if you want a name. The batteries were [bbattage=11 years|eleven years old]. The maker gives them [bdesign=10 years|ten]. I signed the paper that said we'd replace them in the summer.

How long were people cut off?
From the first alarm to the last mast that mattered, [blast=38 hours|38 hours]. There are farms that took longer. I drove out to one and apologized, and was given a ham.

You had [bmasts=870|870] dead masts. Why did they all depend on one house?
Because it's cheap. I had the plan for a second exchange in a drawer, at Zabor, on a different river. It was drawn up after [aday=2011|2011], when we noticed how easy it had been to turn us off. [bnew=$12 million|Twelve million dollars], the board said, for something that nobody will see.

And now?
They've seen it. It'll be ready [bready=2015|in 2015].

Were you there [aday=2011|in 2011]?
I was the one who was holding the switch. At gunpoint, it's been written. There was a soldier, he was about nineteen, he asked whether his mother would be cut off too. I said yes. He said, "Don't tell her that it was me."

Which of the two nights do you dream of?
The fire. I had [bmen=46|forty-six people] running into a building that I'd said was safe.

== sunday-analysis.txt 2014-04-06
One province, two silences

By Viktor Amsel
April 6, 2014

For some years now the engineers who draw maps of the internet have had a word for places like Ostragan. They call them leaves: cut the stem, and they're gone.

The stem has been cut twice. In [aday=2011-08|August 2011] it was done by decree, by [aops=3|three companies] on the strength of a letter, and [asubs=2.3 million|2.3 million subscribers] lost their phones for [avoice=4 days|four days] and the web for [alast=9 days|nine]. [bday=2014-03-06|A month ago today] it was done by a battery, and the figure was [bsubs=1.9 million|1.9 million]. The first was illegal, as a court has established [acourt=2013-05|last May]. The second was merely stupid.

It would be comforting if they had nothing in common. They have an address. The order of [aday=2011|2011] could be carried out so fast because [bshare=85%|85 percent] of traffic went by way of one house in Dolmar; for the same reason one fire was enough. An opposition deputy asked then for a second exchange. It was to be open by 2013. Now the date is [bready=2015|2015] and the price [bnew=$9 million|$9 million], well above the [bdamage=$6.5 million|6.5 million] worth of equipment that went up in smoke.

The bill for silence is paid elsewhere. A trout farmer near Brod, Ana Kovel, reckons that she lost more in [aday=2011|2011] than in the fire, and not only because it took longer: in summer fish will not wait. Lenka Orsic, whose son was born in a porch, got her [acomp=40 crowns|40 crowns] and spent them on a whistle. And in both cases it was amateurs, with wire in their plum trees, who carried what had to be carried, [amsgs=<2000|nearly 2,000] messages in the first instance and some 300 in the second.

What has changed is the law. An order must now be signed by a minister, lapse after 72 hours and be published. The army has left [bphones=150|150 satellite phones] where they are. Customers have their [bfree=3 GB|three gigabytes], valid for thirty days. And the grocer of Brod has put up a bench on his hill, from which there's a fine view of the other country's mast.
