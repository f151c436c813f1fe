# Two risings of one army: the pay mutiny of Port-Aimé (11 April 2011) and the coup of Captain Djarra (22 November 2012),
# and the coup of 1987. Stay apart: dead, men, camps and their distances, curfews, hours, days of closed airport and borders,
# bonus asked / offered / paid, officers on the committee, ministers, guards, months proposed / demanded / agreed, French
# citizens in both years, the rice price before and after, the fare asked and paid, the army and the people then and now.

aday     | date     | compatible  | day the pay mutiny began                                | 11 April 2011 v. April 2011
aclock   | time     | discrepancy | when the shooting of the mutiny began                   | 4:15 a.m. v. a quarter to five
adist    | measure  | agree       | distance of Camp Sérigny from the palace                | six km are about four miles
amen     | count    | agree       | soldiers in the mutiny                                  |
army     | count    | agree       | soldiers of the army                                    |
atank    | count    | agree       | armored cars of the mutineers                           |
aradio   | duration | discrepancy | how long the mutineers held the radio                   | nine hours v. eleven hours
asgt     | age      | discrepancy | age of Sergeant Kanté at the mutiny                     | 34 v. 36
aarrears | duration | agree       | pay that the mutineers were owed                        |
abonus   | money    | discrepancy | bonus that each mutineer asked for                      | 450,000 v. 540,000 francs
agot     | money    | agree       | bonus that each mutineer was promised in the end        |
achief   | age      | agree       | age of General Biro at the mutiny                       |
adead    | count    | update      | people killed in the mutiny                             | eight on the first day, then 12
acivil   | count    | agree       | civilians killed in the mutiny                          |
ahurt    | count    | compatible  | people wounded in the mutiny                            | 41 v. more than 40
ashops   | count    | discrepancy | shops looted in the mutiny                              | 180 v. 108
aloss    | money    | compatible  | loss of the shopkeepers in the mutiny                   | 3.2 billion v. more than three billion francs
atrucks  | count    | agree       | pickup trucks stolen in the mutiny                      |
aprison  | count    | agree       | prisoners who escaped in the mutiny                     |
acurfew  | time     | agree       | hour at which the curfew of the mutiny began            |
afr      | count    | agree       | French citizens in Sambaré at the mutiny                |
aair     | duration | agree       | how long the airport was closed in the mutiny           |
since    | date     | agree       | year in which Koulanga took office                      |
coups    | count    | agree       | coups in Sambaré before 2012                            |
indep    | date     | agree       | year of Sambaré's independence                          |
last     | date     | discrepancy | when the coup before that of 2012 took place            | 1987 v. 1978
lastdur  | duration | agree       | how long the coup of 1987 lasted                        |
lastdead | count    | agree       | people killed in the coup of 1987                       |
budget   | percent  | agree       | share of the budget that goes into soldiers' pay        |
bday     | date     | compatible  | day of Djarra's coup                                    | 22 November 2012 v. November
bclock   | time     | agree       | when the first shell fell on the palace                 |
bshells  | count    | discrepancy | shells that hit the palace                              | two dozen v. 42
bread    | time     | agree       | when Djarra's statement was read                        |
bspeech  | duration | agree       | length of Djarra's statement                            |
bjunta   | count    | agree       | officers on Djarra's committee                          |
bage     | age      | agree       | Djarra's age                                            |
btrain   | duration | compatible  | time that Djarra spent at Fort Benning                  | five months v. a few months
bpres    | age      | agree       | Koulanga's age at the coup                              |
bmen     | count    | agree       | soldiers in the coup                                    |
bdist    | measure  | agree       | distance of Camp Touvre from the palace                 | 14 km are about nine miles
bboat    | count    | agree       | people aboard the boat in which Koulanga fled           |
bvoyage  | duration | discrepancy | how long the boat with Koulanga took                    | seven hours v. five hours
bway     | measure  | discrepancy | how far the boat with Koulanga went                     | 90 km v. 70 km
bfare    | money    | agree       | fare that the boatman was promised                      |
bguard   | count    | discrepancy | presidential guards killed in the coup                  | nine v. seven
bdead    | count    | update      | people killed in the coup                               | six, then 16, at last 19
bhurt    | count    | compatible  | people wounded in the coup                              | 58 v. nearly 60
bmin     | count    | compatible  | ministers arrested after the coup                       | 17 v. more than a dozen
bcurfew  | time     | agree       | hour at which the curfew of the coup began              |
bfr      | count    | agree       | French citizens in Sambaré at the coup                  |
bvote    | date     | compatible  | when the election planned before the coup was to be     | 14 April 2013 v. next April
bult     | duration | agree       | time that the regional bloc gave the officers           | 72 hours are three days
bflee    | count    | update      | people who fled over the river into Guinea              | 4,000, then 11,000
bord     | ordinal  | discrepancy | which coup since independence Djarra's was              | the fourth v. the fifth
bcash    | money    | discrepancy | cash found in the palace                                | 1.4 billion v. 1.1 billion francs
bcars    | count    | agree       | cars found at the palace                                |
bprop    | duration | agree       | length of the transition that the officers proposed     |
bdemand  | duration | agree       | length of the transition that the bloc demanded         | six months are half a year
bdeal    | duration | agree       | length of the transition that was agreed                | 12 months are a year
bborder  | duration | agree       | how long the borders were closed                        |
bair     | duration | agree       | how long the airport was closed after the coup          |
baid     | money    | agree       | aid that the European Union suspended                   |
brice    | money    | compatible  | price of a sack of rice after the coup                  | 26,000 v. more than 25,000 francs
brice0   | money    | agree       | price of a sack of rice before the coup                 |

== wire-april-11.txt 2011-04-11
Soldiers' pay mutiny kills [adead=8|eight] in Sambaré

PORT-AIMÉ, Sambaré, April 11, 2011 – Soldiers demanding back pay shot their way out of barracks before dawn [aday=2011-04-11|on Monday], seized the state radio station and looted shops in the capital of this small West African republic, leaving at least [adead=8|eight people] dead, hospital officials said.

Firing began at [aclock=04:15|4:15 a.m.] at Camp Sérigny, [adist=6 km|six kilometers] from the presidential palace. The mutineers, put by one Western diplomat at [amen=600|about 600] out of an army of [army=7200|7,200], emptied the armory and drove [atank=3|three armored cars] to the radio building, which they gave up [aradio=9 h|nine hours] later.

In a statement read over martial music their spokesman, Sgt. Ibou Kanté, [asgt=34|34], said that they had seen no wages for [aarrears=5 months|five months]. Each wanted a bonus of [abonus=450000 F|450,000 francs] for having served with the United Nations in Darfur, money that he said had "stopped at the generals."

"This is not a coup. It's an invoice," Kanté said.

President Aristide Koulanga, 65, who was at his farm in the north, 310 kilometers away, appealed for calm. His chief of staff, Gen. Lassana Biro, [achief=58|58], was negotiating at the port, seated, according to a witness, on a crate of tomato paste. France told its [afr=1700|1,700 citizens] to stay indoors.

The rising is the gravest since Koulanga took office in [since=1998|1998]. Sambaré, an exporter of cashew nuts with 4.3 million people, has lived through [coups=3|three coups] since it became independent of France in [indep=1961|1961]; the last, in [last=1987|1987], was over in [lastdur=40 min|40 minutes]. Soldiers' pay swallows [budget=22%|22 percent] of the budget, according to the International Monetary Fund, which urged the government in February to strike 900 "ghosts" from the roll.

== courrier-de-port-aime.txt 2011-04-13
He signed for the till

By Odile Bancé

They were polite about it. The corporal who emptied Mariam Soulé's shop in the Rue du Commerce, four bolts of wax print at a time, called her "auntie", asked whether there was a back room, and when she wept he wrote out a receipt: one cash register, on behalf of the army.

Mrs Soulé, 49, has pinned it above the place where the register stood. Hers is one of [ashops=180|180 shops] that were stripped [aday=2011-04-11|on Monday] and in the night that followed. The Chamber of Commerce puts the loss at [aloss=3.2 billion F|3.2 billion francs], and that is without the [atrucks=23|23 pickup trucks] which left the Toyota dealer's yard through his window.

[adead=12|Twelve people] are known to have died, [acivil=9|nine of them civilians], among these a girl of 11 who was hit on a balcony in the Plateau. [ahurt=41|Forty-one] lie wounded in the Hôpital Saint-Luc, which has beds for 26.

At the central prison the warders went home when the first armoured car turned the corner, and [aprison=211|211 inmates] followed them. By last night 64 had been brought back or had come of their own accord, for supper, as the governor believes.

Of all this the radio said nothing. The mutineers sat in Studio 2 for [aradio=11 h|eleven hours], a technician, Rémi Ato, told us, of which they spent the first two looking for the switch. "They'd been told it was red. It's green."

The dealer himself, Yves Lantier, was fond of figures even before this week. He had sold 31 vehicles in the whole of last year. "They took my best eight months," he said, and went back to sweeping glass. His insurers, in Abidjan, have asked him to send photographs of the things that aren't there.

A curfew is in force from [acurfew=19:00|seven in the evening] until six. Nobody seems to have told the soldiers, who drive past at ten without lights. The talks at the port were to go on last night. General Biro is said to have offered 200,000 francs a man, which is less than half of what they ask, and a parade.

== corniche-notes.txt -
Corniche Notes: We have a mutiny

Thank you all for the messages. We're fine, the dog is under the bath, and yes, this is the kind where they rob you and not the kind where they change the government. Sambaré has had [coups=3|three] of the latter since [indep=1961|1961], all before my time.

It began at [aclock=04:45|a quarter to five]. I know because I was up with the baby and looking at the oven. First a popping, then something heavier from Sérigny, which is [adist=4 miles|four miles] from the palace and, as it turns out, only two from us. Around six the armored cars went by under our window, [atank=3|three of them], and behind them a string of new Toyotas with the stickers still on. [atrucks=23|Twenty-three] are gone, says the dealer, who lives downstairs and keeps counting, as though one might turn up.

There are [afr=1700|1,700 of us French] in this country, and I believe the consul has telephoned everyone except our street. Even if there were planes, one isn't supposed to leave the house after [acurfew=19:00|7 p.m.] The baker comes to the wall at four with what he has. A baguette was 150 francs on Sunday and is 400 today.

The hospital says that it has [ahurt=>40|more than 40 wounded] and wants blood, O positive above all. I gave mine. The nurse, who hadn't been home for fifty hours, asked if I would care for a biscuit and then remembered that there weren't any.

What do they want? Wages for [aarrears=5 months|five months], says our guard Séraphin, whose cousin is one of them. And then what everyone wants, the cousin's new Toyota.

== brief-deal.txt 2011-04-14
Sambaré mutineers return to barracks

PORT-AIMÉ, April 14, 2011 – Mutinous soldiers in the capital of Sambaré handed in most of their weapons on Thursday after the government promised each of them [agot=300000 F|300,000 francs], ending unrest that had claimed [adead=12|12 lives].

The sum, half of it to be paid before the end of the month, is a bonus for peacekeeping in Darfur and comes on top of wages that are [aarrears=5 months|five months] overdue. The men had held out for [abonus=540000 F|540,000 francs].

They will not be prosecuted, said Gen. Lassana Biro, [achief=58|58], the army's chief of staff, who signed for the government in a customs shed. Some [amen=600|600 soldiers] are thought to have taken part in the rising, which began [aday=2011-04-11|on Monday].

"I have what is mine and not a franc more," said their leader, Sgt. Ibou Kanté, [asgt=36|36], a father of five.

The airport reopened after being closed for [aair=2 days|two days]. Shopkeepers, whose losses the finance ministry estimates at [aloss=>3 billion F|more than three billion francs], are to get a year's relief from taxes but no compensation. Most of the [aprison=211|211 prisoners] who walked out of the central jail are still at large. The curfew was put back by three hours, to 10 p.m.

Sambaré's army has [army=7200|7,200 members], of whom 1,150 have served abroad. The other six thousand, a trade unionist said, "now know what a radio station is worth."

== live-november-22.txt 2012-11-22
Sambaré: gunfire at the palace – live

02.20 Heavy gunfire and explosions around the presidential palace in Port-Aimé. A guest of the Hotel Atlantique says that the first shell fell at [bclock=01:30|half past one]. "I thought it was the lift."

03.05 State television has gone off the air in the middle of a football match.

04.40 We have reached an officer of the presidential guard by telephone. "We've taken [bshells=24|two dozen shells]. The library's burning." Where is the president? The line goes dead.

06.12 A picture again. A man in a red beret began to read at [bread=06:10|6.10]. [bjunta=13|Thirteen officers] have formed a Committee of Recovery, he says.

06.30 He is Captain Moussa Djarra of the Second Commando Battalion. Constitution suspended, borders closed, curfew from [bcurfew=21:00|9 p.m.] to 5 a.m.

07.15 No sign of Aristide Koulanga, president since [since=1998|1998]. An election was to be held [bvote=2013-04|next April], and he had promised not to run.

08.00 France has advised its [bfr=1900|1,900 citizens] to remain where they are. Its embassy has taken in 34.

09.25 [bmin=>12|More than a dozen] ministers have been fetched from their homes, one in a bathrobe.

10.10 For those who are new to Sambaré: [aday=2011-04|in April of last year] soldiers mutinied over their pay. [adead=12|Twelve people] died, the men got [agot=300000 F|300,000 francs] each and nobody was punished. Their leader, Ibou Kanté, was seen this morning at the television building, wearing a lieutenant's star.

11.45 [bdead=6|Six people] are dead, all of them soldiers, according to a surgeon at the Hôpital Saint-Luc.

13.00 The UN Security Council is to meet at 3 p.m. in New York.

== wire-november-23.txt 2012-11-23
Captain takes power in Sambaré, president flees by fishing boat

PORT-AIMÉ, Sambaré, Nov. 23, 2012 – An infantry captain trained partly in the United States proclaimed himself leader of Sambaré [bday=2012-11-22|on Thursday] after a night of shelling that drove the elected president out of his palace and out to sea.

President Aristide Koulanga, [bpres=67|67], was one of [bboat=11|11 people] in a fishing boat that landed at Kamsar in Guinea after a [bvoyage=7 h|seven-hour] journey of [bway=90 km|90 kilometers], Guinean officials said. He was given dry clothes and a lawyer.

Capt. Moussa Djarra, [bage=38|38], who heads a committee of [bjunta=13|13 officers], said in a [bspeech=4 min|four-minute] address at [bread=06:10|6:10 a.m.] that the army had acted to end "the reign of the receipts." Elections would follow within [bprop=18 months|18 months]. People were to be off the streets by [bcurfew=21:00|9 p.m.]

[bmen=250|About 250 men] of his battalion, based at Camp Touvre [bdist=14 km|14 kilometers] from the palace, had opened fire on it at [bclock=01:30|1:30 a.m.] [bdead=16|Sixteen people] were killed, among them [bguard=9|nine presidential guards], and [bhurt=58|58] wounded, the Red Cross said. [bmin=17|Seventeen ministers] were under arrest.

West Africa's regional bloc, ECOWAS, gave the officers [bult=72 h|72 hours] to restore the constitution. Some [bflee=4000|4,000 people] had crossed the Sarro river into Guinea by nightfall, the U.N. refugee agency said.

It is the [bord=4|fourth coup] since independence in [indep=1961|1961], and the first since [last=1987|1987]. [aday=2011-04|In April last year], [amen=600|600 soldiers] who hadn't been paid for [aarrears=5 months|five months] sacked the center of Port-Aimé; [adead=12|12 people] died. Diplomats believe that the army, whose pay takes [budget=22%|22 percent] of the budget, feared for its size: both favorites for the election due [bvote=2013-04-14|on April 14] had pledged to cut it by half.

The country lives on cashew nuts, of which it shipped 141,000 tons last season, most of them to India and unshelled. Prices at the farm gate have dropped to 240 francs a kilo, and a planned processing plant, for which the president laid the first stone in three different years, has no roof.

Djarra spent [btrain=5 months|five months] at Fort Benning, Georgia, in 2009, a Pentagon spokeswoman said. "We're aware of it."

== globe-palace.txt -
GOLD TAPS, [bcars=27|27 MOTORS] AND A GETAWAY THAT STANK OF FISH

THE despot's in the drink and the keys are in the cars.

Rebel troops in Sambaré showed off the pleasure palace of ousted president Aristide Koulanga yesterday – and there's enough bling to make a rapper blush.

Parked in an air-conditioned garage were [bcars=27|twenty-seven cars], among them a white Rolls with nine miles on the clock. In the strongroom, stuffed in rice sacks: [bcash=1.4 billion F|1.4 billion francs], or [bcash=£1.7 million|£1.7million]. And in the bathroom, a scale model of the bathroom.

Koulanga, [bpres=67|67], legged it through the kitchen in his slippers as [bshells=42|42 shells] slammed into the west wing. He flagged down a fisherman and promised him [bfare=2 million F|two million francs] for a ride to Guinea among the mackerel. [bguard=7|Seven bodyguards] stayed behind to hold the stairs. None of them got down again.

The new boss is Captain Moussa Djarra, [bage=38|38], a teetotal karate champ, who stormed the place with [bmen=250|250 commandos]. "I'll sleep in my tent," he vowed.

It's the [bord=5|FIFTH putsch] in the nutty nation, which flogs cashews to the world. In the last one, in [last=1978|1978], the president of the day gave himself up in a dressing gown.

Brit engineer Gary Tranter, 44, sat out the battle beneath a pool table at the Hotel Atlantique. "The beer ran out after thirteen hours," said the dad-of-three from Hull. "That's when it got serious."

The Foreign Office said that there were 120 Britons in the country. Don't go, was its advice.

== boatman-interview.txt -
"He asked if there was a life jacket"

Fofo Camard, 52, fishes for barracuda. [bday=2012-11|In November] he caught a president. We met him at the landing place of Port-Aimé, where he was mending a net and didn't stop.

– You were awake?
– Who wasn't? The first one came at [bclock=01:30|half past one]. After that I stopped counting and bailed the boat.

– How many did you take?
– [bboat=11|Eleven], with him. My license is for six. Two guards came as far as the jetty, and they turned round and went back up. [bguard=9|Nine of the guard] died on the stairs, as you know. He must have heard it coming, for he said their first names to me, one after the other. Then he was sick.

– [bvoyage=7 h|Seven hours] is a long time to be sick.
– Who told you that? [bvoyage=5 h|Five], with a motor of forty horses. It's [bway=70 km|seventy kilometers] to Kamsar if one isn't afraid of the reef.

– What did he say?
– "At [bpres=67|sixty-seven], in a canoe." And he asked whether there was a life jacket. There was one. It was holding the fuel can.

– Did he pay?
– [bfare=2 million F|Two million] was the word given. 600,000 is what I've had, from a lady, in Conakry. The rest when he comes back, she said.

– Is he coming back?
– Listen. In the mutiny they emptied [ashops=180|a hundred and eighty shops], and my sister's was one, and a sergeant told her the same: when we come back, we pay.

– And the captain?
– He's bought fish from me. He counts his change.

== brief-sanctions.txt 2012-12-11
West African bloc lifts sanctions on Sambaré

ABUJA, Dec 11, 2012 – West African leaders on Tuesday lifted the sanctions that they had imposed on Sambaré after soldiers under Capt. Moussa Djarra, [bage=38|38], seized power, and accepted a transition of [bdeal=12 months|12 months].

The [bjunta=13|13-man] committee had first wanted [bprop=18 months|18 months], the bloc no more than [bdemand=6 months|six]. An ultimatum of [bult=3 days|three days], issued on the morrow of the coup, had passed without effect.

The borders were reopened after [bborder=6 days|six days] and the airport after [bair=4 days|four]. But a 50-kilo sack of rice, which was sold for [brice0=17000 F|17,000 francs] before the coup, now costs [brice=26000 F|26,000], traders in the capital said.

Of the [bmin=17|17 ministers] arrested, five have been released. Ousted President Aristide Koulanga remains in Conakry.

[bflee=11000|Eleven thousand people] have sought refuge in Guinea, according to the United Nations. [bdead=19|Nineteen] died in the coup, three of them in the hospital.

The European Union said that [baid=90 million EUR|90 million euros] in aid would stay frozen until a date for elections was set. The World Bank has stopped payments on a road loan of $42 million.

Djarra, who wore a suit, told reporters that he would not be a candidate. Asked who would, he said: "A civilian. We have several."

== analysis-january.txt 2013-01-13
What the sergeant learned, the captain knew

By Harriet Osei-Lindqvist

January 13, 2013 – [aday=2011-04|In April 2011] the soldiers of Sambaré found out that their republic could be had for the price of a bus ride. [amen=600|Six hundred men] took the capital, or as much of it as they could carry: [ashops=108|108 shops] were cleaned out and [acivil=9|nine civilians] killed, the airport was shut for [aair=2 days|two days], and at the end of the week everyone was handed [agot=300000 F|300,000 francs] and forgiven.

What the mutineers didn't find out, since they hadn't asked, was that nobody had been defending the palace either. That lesson was drawn at another camp, Touvre, [bdist=9 miles|nine miles] from the president's bed. To oust him on [bday=2012-11-22|Nov. 22] took only [bmen=250|250 soldiers]. [bdead=19|Nineteen people] died and [bhurt=<60|nearly 60] were hurt, for a speech of [bspeech=4 min|four minutes].

Older residents compare both with [last=1987|1987], when a colonel needed [lastdur=40 min|forty minutes] and [lastdead=2|two people] lost their lives. The colonel then governed for 11 years.

Captain Djarra has promised [bdeal=1 year|one year]; the neighbors' opening bid had been [bdemand=6 months|half a year]. He holds some good cards. The [bcars=27|27 cars] have been auctioned on television. The [bcash=1.1 billion F|1.1 billion francs] from the cellar were counted there as well, by schoolchildren. His American instructors, who had him for [btrain=few months|a few months], recall a quiet man who was good at logistics.

The bad ones are economic. Rice was [brice0=17000 F|17,000 francs] a sack in October and goes for [brice=>25000 F|more than 25,000] today. Brussels is sitting on [baid=90 million EUR|90 million euros]. [bborder=6 days|Six days] of closed borders and [bair=4 days|four] without flights spoiled the tail of the cashew season. [bfr=1900|Nineteen hundred French] have become fourteen hundred.

What the sergeant of 2011 thinks isn't known. Ibou Kanté is a major now, his third promotion in 20 months, and has charge of the television building. A visitor who was searched by his men last week counted six locks on the door of the studio. The keys hang in a cabinet, and that has a lock as well.

And the army, at [army=7200|7,200], is the size that it was. It still costs [budget=22%|22 percent] of what the state spends. The next sergeant can do the arithmetic.

== archive-1987.txt 1987-06-02
From our files: Colonel ousts Abouré in Sambaré

PORT-AIMÉ, Sambaré, June 2, 1987 – President Lucien Abouré, 71, was deposed [last=1987-06-01|yesterday] by the commander of his own bodyguard in a coup that lasted for [lastdur=40 min|40 minutes] and was noticed by many in the capital only when the bakers opened late.

Col. Tiémoko Sanfo told the nation in a radio speech of six minutes that the president was "tired and is resting". Mr. Abouré was later seen at a window of the Sisters of Mercy, in a dressing gown. A sentry and a gardener were shot, the [lastdead=2|only two deaths] that have come to light.

A curfew begins at 8 p.m. The airport remained open. A flight to Paris left with 88 passengers, 15 minutes behind schedule, and the duty officer apologized for the delay.

Sambaré, with 2.6 million inhabitants and an army of 3,100 men, has been poor and quiet since it parted from France in [indep=1961|1961], if not always at the same time. The price of its cashew nuts has fallen by a third in two years.

The young officer who read out the names of the new cabinet, all nine of them, was Lt. Lassana Biro, 34. He stumbled at his own: he is to be in charge of sports.

France, which has 2,400 nationals here, said that it was following events.
