# Two shootings at shopping centres in one Scandinavian country: Norrhaven (August 2014) and Elverby (September 2015).
# Tolls, ages, shots, response times, shops, sentences of the two stay apart; so do dead and wounded, shoppers and guards.

aday      | date     | compatible  | day of the shooting in Norrhaven                           | 16 August 2014 v. August 2014 v. last year
aclock    | time     | discrepancy | when the shooting in Norrhaven began                       | 14:10 v. 14:40
akilled   | count    | update      | people killed in Norrhaven                                 | five, then six
awound    | count    | discrepancy | people wounded in Norrhaven                                | eleven v. thirteen
agrave    | count    | agree       | critically wounded in Norrhaven on the day                 |
aage      | age      | agree       | age of the Norrhaven gunman at the shooting                |
ashots    | count    | discrepancy | shots fired in Norrhaven                                   | 42 v. 24
amin      | duration | compatible  | how long the shooting in Norrhaven took                    | four minutes v. less than five
aresp     | duration | discrepancy | time from the first call to the police in Norrhaven        | nine v. seven minutes
acops     | count    | agree       | officers who were first in the Norrhaven centre            |
ashops    | count    | agree       | shops of the Norrhaven centre                              |
apeople   | count    | compatible  | people in the Norrhaven centre                             | about 3,000 v. thousands
agirl     | age      | discrepancy | age of the youngest killed in Norrhaven                    | nine v. eight
acinema   | count    | agree       | people who hid in the cinema                               | some 60 is 60
agun      | date     | agree       | year the Norrhaven gunman got his licence                  |
aopened   | date     | discrepancy | year the Norrhaven centre was opened                       | 1996 v. 1994
ashoppers | count    | agree       | shoppers who overpowered the Norrhaven gunman              |
arifles   | count    | agree       | rifles for which the Norrhaven gunman had a licence        |
ashut     | duration | agree       | how long the Norrhaven centre stayed shut                  |
aterm     | duration | agree       | sentence of the Norrhaven gunman                           |
asent     | date     | compatible  | when the Norrhaven gunman was sentenced                    | 24 April 2015 v. the spring
afund     | money    | update      | money given for the victims of Norrhaven                   | 3 million, then 8 million kroner
bday      | date     | discrepancy | day of the shooting in Elverby                             | Friday 11 September v. Saturday
bclock    | time     | agree       | when the shooting in Elverby began                         |
bkilled   | count    | agree       | people killed in Elverby                                   |
bwound    | count    | agree       | people wounded in Elverby                                  |
bage      | age      | discrepancy | age of the Elverby gunman                                  | 33 v. 31
bshots    | count    | compatible  | shots fired in Elverby                                     | 17 v. more than a dozen
bresp     | duration | agree       | time from the first call to the police in Elverby          |
bshops    | count    | discrepancy | shops of the Elverby centre                                | 58 v. 85
bpeople   | count    | compatible  | people in the Elverby centre                               | 800 v. hundreds
bguard    | age      | agree       | age of the guard whom the Elverby gunman killed            |
bwife     | age      | agree       | age of the gunman's former wife                            |
bapart    | measure  | agree       | distance between Norrhaven and Elverby                     | 230 km is 143 miles
bdown     | ordinal  | agree       | floor on which the Elverby gunman was shot                 |
bleg      | count    | agree       | bullets that hit the Elverby gunman                        |
gap       | duration | compatible  | time between the two shootings                             | 13 months v. a year
law       | count    | discrepancy | guns handed in under the amnesty                           | 14,200 v. 12,400
licences  | count    | compatible  | licensed gun owners in the country                         | 480,000 v. nearly half a million
worst     | date     | agree       | year of the last such shooting before Norrhaven            |

== nordic-wire-2014.txt 2014-08-16
Gunman kills [akilled=5|five] at shopping centre in Norway

NORRHAVEN, August 16, 2014 – A man with a hunting rifle opened fire in a crowded shopping center in southern Norway [aday=2014-08-16|on Saturday], killing [akilled=5|five people] and wounding [awound=13|13], [agrave=4|four of them] critically, police said.

The shooting began at [aclock=14:10|2:10 p.m.] in front of a toy shop and lasted [amin=4 min|four minutes]. [apeople=~3000|About 3,000 people] were in the building, which has [ashops=112|112 shops] on two floors.

The suspect, [aage=27|27], a local man who had no criminal record, was overpowered by [ashoppers=2|two shoppers] as he reloaded. The first police, a patrol of [acops=2|two officers], arrived [aresp=9 min|nine minutes] after the first call. "He said nothing and he has said nothing since," Police Chief Berit Solvang told reporters. [ashots=42|Forty-two cartridge cases] had been counted.

The youngest of those killed was a girl of [agirl=9|nine].

Some [acinema=~60|60 people] had locked themselves into a cinema and came out only at five.

It is the first such shooting in the country since [worst=1988|1988], Solvang said. The man had held a license for [arifles=2|two rifles] since [agun=2011|2011].

== morning-express.txt -
Norway mall gunman kills [akilled=5|five]

A man with a hunting rifle opened fire in a crowded shopping centre in southern Norway [aday=2014-08-16|on Saturday], killing [akilled=5|five people] and wounding [awound=11|11], [agrave=4|four of them] critically.

The shooting began at [aclock=14:40|2.40pm] in front of a toy shop in Norrhaven and lasted [amin=4 min|four minutes]. [apeople=thousands|Thousands of people] were in the building.

The suspect, [aage=27|27], was overpowered by [ashoppers=2|two shoppers] as he reloaded. He had fired [ashots=24|24 shots]. The first police, a patrol of [acops=2|two], arrived [aresp=7 min|seven minutes] after the first call, Police Chief Berit Solvang said.

A girl aged [agirl=8|eight] was among the dead, along with her grandmother, 66, two students and a man who had come to return a lamp. Her brother, who is six, was found unhurt beneath a rack of coats.

A pensioner of 71 suffered a heart attack in the car park and was revived.

The man had held a licence for [arifles=2|two rifles] since [agun=2011|2011].

== norrhaven-blad.txt 2014-08-27
The doors open, the toy shop stays dark

By Ingrid Aas
August 27, 2014

They let in the florists first. Then, at ten, everybody else. After [ashut=11 days|11 days] the Havsenter in Norrhaven is a shopping center again.

Not all of it. Of the [ashops=112|112 shops], nine have not come back yet, and the toy shop will not. Its owner has painted the window from within.

I counted 61 people in the first hour; there were [apeople=~3000|some 3,000] on [aday=2014-08-16|the Saturday]. They walk to the left of the fountain. To the right, where it happened, lie the flowers: [akilled=6|six heaps], since Marius Lunde, 20, died on Sunday. The smallest shoes stand in front of the largest heap. Sara would have been ten next week. "[agirl=9|Nine and fifty-one weeks], she told everyone," her teacher says.

[ashots=42|Forty-two times] he pulled the trigger. You can find the places if you know where to look, although the plaster has been done well.

Helge Moen, the usher who pushed [acinema=60|sixty people] through the door of screen 3 and put the popcorn machine across it, is back too. He doesn't want to be called anything.

The fund for the families has passed [afund=3000000 NOK|three million kroner]. The center, a child of [aopened=1996|1996], will pay for a memorial garden; the town gives the ground.

== court-desk-2015.txt 2015-04-25
Norrhaven gunman gets [aterm=21 years|21 years]

April 25, 2015 – The man who shot [akilled=6|six people] dead in a shopping center [aday=2014-08|last August] was sentenced [asent=2015-04-24|on Friday] to [aterm=21 years|21 years] of preventive detention, the highest term that the law of Norway knows.

The three judges found that Eirik Tangen, who was [aage=27|27] at the time and is now 28, had been sane. He must serve at least ten years and can then be held for as long as he is thought dangerous.

He was also found guilty of the attempted murder of 12 others, who were hit and lived. The trial, which took five weeks, heard that he had chosen the day because of a sale. He began to fire at [aclock=14:10|ten past two], went on for [amin=4 min|four minutes], and was brought down by a nurse and a bus driver while he groped for another magazine.

An inquiry has cleared the police, which needed [aresp=9 min|nine minutes] to send [acops=2|two officers] and 20 to send the rest.

Tangen did not appeal. The money collected for the victims, [afund=8000000 NOK|eight million kroner], will be paid out in June.

== nordic-wire-2015.txt 2015-09-12
Gunman kills [bkilled=2|two] in second Norwegian mall attack

ELVERBY, September 12, 2015 – A man with a pistol opened fire in a shopping center in central Norway [bday=2015-09-11|on Friday], killing [bkilled=2|two people] and wounding [bwound=3|three], [gap=13 months|13 months] after an attack of the same kind in Norrhaven.

The suspect, [bage=33|33], shot his former wife, [bwife=30|30], at the bakery where she worked, and then a security guard of [bguard=52|52] who came to her help, police said. The wounded, all customers, are out of danger.

It began at [bclock=17:25|5:25 p.m.]. Armed police were there [bresp=4 min|four minutes] after the first call, cornered the man on the [bdown=2|second floor] and hit him with [bleg=2|two bullets] in the legs. He had fired [bshots=17|17 shots].

The Elverby Storsenter has [bshops=58|58 shops]; [bpeople=800|800 people] were inside. It lies [bapart=230 km|230 kilometers] north of Norrhaven, where a gunman of [aage=27|27] killed [akilled=6|six people] in [aday=2014-08|August 2014]. He is serving [aterm=21 years|21 years].

An amnesty after that crime brought in [law=14200|14,200 guns]. The pistol that was used [bday=2015-09-11|on Friday] was not among those that had ever been registered. There are [licences=480000|480,000 licensed] owners of firearms in Norway.

== elverby-radio.txt -
Bakery shooting: what we know this morning

- [bkilled=2|Two dead]: a woman of [bwife=30|30], mother of two, and a guard of [bguard=52|52], who leaves three grown sons and a brass band without its tuba.
- [bwound=3|Three] people were hit by stray rounds. One has been sent home.
- The man in custody is [bage=33|33] and from Elverby. He was under an order not to go within 300 metres of her. He is in the hospital with [bleg=2|two gunshot wounds], guarded by six officers.
- When: [bday=2015-09-11|on Friday], just as the weekend shopping was in full swing, at [bclock=17:25|25 minutes past five].
- The police took [bresp=4 min|four minutes]. They had trained for it, in this very building, in March: a consequence of Norrhaven, where it was [aresp=9 min|nine].
- Of the [bshops=58|58] businesses in the Storsenter, all but four will be open on Monday. The [bdown=2|second floor], with the cinema and the library, remains closed until Thursday.
- [bpeople=hundreds|Hundreds] saw something. If you have a film, don't post it. Give it to the police.

The mayor asks for a minute of silence today at noon.

== the-crow-blog.txt -
We said never again, and then we said it again

Norway has [licences=<500000|nearly half a million] people with a gun licence and most of them, me included, own one for moose. I say this so you know who's writing.

[gap=~1 year|A year] ago it was Norrhaven, population my cousins. Tangen walked into the Havsenter ([ashops=112|112 shops], opened [aopened=1994|1994], ugly) with a rifle that he'd owned legally since [agun=2011|2011] and let off [ashots=42|forty-two rounds] in [amin=<5 min|under five minutes]. [akilled=6|Six gone]. [awound=13|Thirteen hurt]. The place was shut [ashut=11 days|eleven days], and then they sold shoes in it again. Nothing like it since [worst=1988|1988], they said.

Then [bday=2015-09-12|on Saturday] we had Elverby, and it's not the same at all, and it is. That one was [bage=31|31], had no licence for anything, and knew exactly whom he'd come for. [bkilled=2|Two people] he killed: her, and a fellow of [bguard=52|fifty-two] with a torch. The centre has [bshops=85|85 shops] and, it turns out, one door that locks.

The amnesty? [law=12400|12,400] rusty shotguns from dead uncles. I handed in two. It felt grand. It wouldn't have stopped either of them.

What might: the Elverby wife had rung the police five times. What might: Tangen's doctor had written a letter. It's in the file. It's still in the file; [aterm=21 years|twenty-one years] he got [asent=2015-SP|in spring], and the letter got nothing.

== continental-review.txt -
Norway counts again

What the country has not yet found is a word for it. "Massacre" was used of Norrhaven [aday=2014|last year], where a clerk who had failed to become a soldier killed [akilled=6|half a dozen] strangers. It does not fit Elverby, [bapart=143 mi|143 miles] to the north, where [bshots=>12|more than a dozen shots] from a smuggled pistol ended a marriage, and with it the life of a guard.

Yet the two towns are spoken of in one breath, [gap=~1 year|a year] apart as they are. In the one, the police came in [aresp=9 min|nine minutes]; in the other, [bresp=4 min|in four]. In the one, shoppers did their work for them; in the other, the shoppers, [bpeople=800|eight hundred of them], had been told by posters what to do, and did it. Nobody was trampled. [bwound=3|Three] were wounded, where it had been [awound=13|thirteen].

The government promises a law before Christmas. It will allow the police to look into the mind of each of the [licences=480000|480,000] who hold a licence, every five years, for a fee of 250 kroner. The Elverby gunman held none.
