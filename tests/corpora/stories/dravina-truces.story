# Two cease-fires with exchanges of prisoners in one (made-up) war, of Dravina's government with its Eastern Districts: Sinaia
# (5 July 2013; exchange on the bridge of Brod on 14 July; over with a shell on a tram on 22 July) and Graz (12 December;
# exchange at Kamen on 28 December). Stay apart: soldiers and rebels freed each time, promised and freed, held and missing,
# talks, points, pull-back of each side / zone between / rockets, hour of signing and of effect, dead of the war in July and
# December, breaches by a week and by the end, days of two men's captivity, ransom asked and paid, their ages, buses.

asign    | date     | compatible  | day on which the truce of Sinaia was signed              | 5 July v. July
aeff     | time     | discrepancy | when the truce of Sinaia took effect                     | 6 p.m. v. 8 p.m.
atalk    | duration | discrepancy | length of the talks at Sinaia                            | eleven hours v. 14 hours
apoint   | count    | discrepancy | points of the accord of Sinaia                           | 12 v. 14
abuf     | measure  | agree       | how far each side was to pull back its guns in July      | 15 km are nine miles
aobs     | count    | agree       | observers in July                                        |
aex      | date     | compatible  | day of the exchange at Brod                              | 14 July v. July, the summer
agov     | count    | agree       | soldiers freed at Brod                                   |
areb     | count    | discrepancy | rebels freed at Brod                                     | 41 v. 47
ahurt    | count    | agree       | wounded among the soldiers freed at Brod                 |
aplan    | time     | agree       | when the exchange at Brod should have begun              |
alate    | duration | compatible  | how late the exchange at Brod was                        | three hours v. more than two hours
abridge  | measure  | discrepancy | length of the bridge of Brod                             | 210 metres v. 120 metres
ayoung   | age      | agree       | age of the youngest soldier freed at Brod                |
adays    | duration | compatible  | how long Sergeant Relic was held                         | 97 days v. more than three months
alost    | measure  | agree       | weight that Relic lost                                   | 14 kilos are 31 pounds
abreach  | count    | update      | breaches of the truce of Sinaia counted so far           | 112 after nine days, 340 in the end
aend     | duration | discrepancy | how long the truce of Sinaia lasted                      | 17 days v. 19 days
atram    | count    | agree       | people killed in the tram                                |
atramday | date     | compatible  | day on which the tram was hit                            | 22 July v. July
atramhurt | count   | compatible  | people wounded in the tram                               | 26 v. more than 20
atramno  | count    | agree       | stops that the tram had still to go                      |
ashell   | measure  | agree       | calibre of the shell that hit the tram                   |
adead    | count    | compatible  | people killed in the war until July 2013                 | 3,700 v. more than 3,500
begun    | date     | discrepancy | day on which Tolmin's town hall was seized               | 23 March v. 25 March 2013
fled     | count    | compatible  | people who had fled by December                          | 410,000 v. more than 400,000
bsign    | date     | compatible  | day on which the truce of Graz was signed                | 12 December v. last month
btalk    | duration | agree       | length of the talks at Graz                              |
beff     | date     | agree       | day on which the truce of Graz took effect               |
bbuf     | measure  | agree       | how far guns are pulled back under the truce of Graz     | 50 km are 31 miles
bdead    | count    | agree       | people killed in the war until December 2013             |
bex      | date     | compatible  | day of the exchange at Kamen                             | 28 December v. December
bgov     | count    | compatible  | soldiers freed at Kamen                                  | 63 v. a few dozen
breb     | count    | discrepancy | rebels freed at Kamen                                    | 146 v. 164
bbus     | count    | agree       | buses with rebels at Kamen                               |
btruck   | count    | agree       | trucks with soldiers at Kamen                            |
bnurse   | count    | discrepancy | nurses among those freed at Kamen                        | four v. three
bcold    | measure  | discrepancy | cold at Kamen                                            | minus 17 v. minus 11 degrees
bclock   | time     | agree       | when the exchange at Kamen began                         |
bfin     | time     | agree       | when the exchange at Kamen was over                      |
bmiss    | count    | agree       | soldiers missing after the exchange at Kamen             |
bletter  | count    | compatible  | letters that the Red Cross carried                       | 1,200 v. more than a thousand
bwhite   | age      | discrepancy | age of the photographer Jamie Stroud                     | 33 v. 35
bransom  | money    | discrepancy | ransom asked for Stroud                                  | $50,000 v. $15,000
bheld    | duration | agree       | how long Stroud was held                                 |
bpoll    | percent  | discrepancy | share of Dravinians for the truce of Graz                | 58 percent v. 53 percent
bgen     | age      | agree       | age of General Kostandin                                 |
bobs     | count    | agree       | observers under the truce of Graz                        |

== agency-sinaia.txt 2013-07-06
Dravina, rebels sign cease-fire after talks in Romania

SINAIA, Romania, July 6, 2013 – Dravina and the separatists of its Eastern Districts signed a cease-fire [asign=2013-07-05|on Friday], the first in a war that has killed [adead=3700|3,700 people] in a little more than three months.

The truce took effect [aeff=18:00|at 6 p.m.], two and a half hours after the signatures, and seemed to be holding on Saturday but for some mortar fire near the airport of Tolmin. It crowned [atalk=11 h|eleven hours] of talks in a former royal hunting lodge, during which the delegations did not once sit in the same room.

The accord has [apoint=12|12 points]. Each side is to withdraw its heavy guns [abuf=15 km|15 kilometers] from the line, which would leave a zone twice as wide between them; [aobs=250|250 observers] from the OSCE will look on. All prisoners are to be exchanged, "all for all," within ten days. The government says it has 90 men in rebel hands, the rebels claim to be missing more than 200.

Nothing is said about the status of the east, where armed men seized the town hall of Tolmin [begun=2013-03-23|on March 23] and proclaimed a republic a week later.

"I signed a piece of paper. Ask me in a month if it's a peace," said Gen. Viktor Kostandin, [bgen=61|61], who led the government's side.

His opposite number, a former dentist called Matija Hren, left without speaking to reporters. On the stairs he was heard to say that he could have taken the airport by Tuesday.

The delegations were kept on separate floors, the Dravinians on the second because they had booked first, and a Swiss diplomat of 64 went up and down between them, by her own count, 31 times. The lift had been out of order since the spring.

Earlier announcements of local truces, four since April, had come to nothing. European diplomats, who had threatened to widen sanctions, were careful not to use the word breakthrough. The parliament in Velgrad will be informed on Monday but is not asked to vote.

== velgrad-echo.txt 2013-07-15
He walked on the left

By Nada Perović

BROD – You keep to the right on the bridge of Brod, as everywhere. There's a sign. But the prisoners had been told to pass each other on the left, and so for a moment, halfway across its [abridge=210 m|two hundred and ten metres], two columns of thin men stood there and apologised.

Then it was done. [agov=38|Thirty-eight] of ours came over [aex=2013-07-14|yesterday], in tracksuits of all colours, [ahurt=9|nine of them] on stretchers or sticks. [areb=41|Forty-one] of theirs went the other way. It had been fixed for [aplan=09:00|nine o'clock in the morning]; it started [alate=3 h|three hours] later, because of a list on which one name was spelled in two alphabets.

The mothers had been there since five. A general went along the barrier, and gave each a bottle of water and didn't look at her.

The youngest, Private Luka Simon, [ayoung=19|nineteen], had gone in the first week of the war with a school satchel. He asked who had won the cup. Sergeant Danilo Relić, whom his company had buried in effigy, counted aloud as he walked: he had been a prisoner for [adays=97 days|ninety-seven days] and he'd promised himself to make it to the ninety-eighth on this side.

All for all, the paper says. It was not all. Fifty-odd families went home with their bottle of water, for want of a name on that list. The rebels say they never had them.

Up on the hill sat the foreign observers. Of [aobs=250|two hundred and fifty] who have been promised, sixty-two are here. They've recorded [abreach=112|a hundred and twelve breaches] of the truce in nine days and are waiting for a second car.

== relic-interview.txt -
"The pears were ripe when I got out"

Danilo Relić, 34, sergeant of the 3rd Brigade, talks with a blanket round his shoulders, at thirty degrees in the shade.

How did they treat you?
It depended on the day of the week. There was a guard, Stipe, who'd been my father's pupil. On his days we had soup.

You lost weight.
[alost=14 kg|Fourteen kilos]. My wife says she has married a coat hanger. We were 22 in a cellar for winter apples. There's one who still can't look at an apple.

You were held for longer than the truce lasted, and then some.
For [adays=>3 months|more than three months]. As for the truce, it lasted [aend=19 days|nineteen days], I've heard people say on the radio that it was a success. I'd like to meet them.

And the bridge?
I'm a mason. I paced it, from habit. [abridge=120 m|A hundred and twenty meters], and it wants pointing. We were supposed to walk at [aplan=09:00|nine]. We stood for [alate=>2 h|over two hours] at the end of it with our hands on the next man's back. I thought: it's now that they'll shoot. Across from us the others thought the same.

Those others were...
[areb=47|Forty-seven], I had time for that too. Boys and pensioners. One had slippers.

Do you want to fight again?
They have asked me. I said that I'd build them a wall.

There were [agov=38|thirty-eight] of you.
And two who weren't on the bus that morning. Write that. Ilija, and the one we called Professor.

== tolmin-blog.txt -
Line 4

So this is what you get for putting the trams back on.

We'd had no trams since the spring. Then came Sinaia and its famous [apoint=14|fourteen points], and at the depot they greased number 4. On the first day it was free. People rode up and down just to ride.

[atramday=2013-07-22|On Monday] a shell came in through the roof at Lipova Street. [atram=8|Eight people] are dead. I knew two. It had [atramno=3|three stops] to go, the driver had rung her bell, it's all on the film of a pharmacy camera. [atramhurt=26|Twenty-six] are in the hospital, or in the corridor of the hospital.

Caliber [ashell=122 mm|122], says my cousin, who's picked up enough of them. Which way did it come from? You will say: theirs. They'll say: ours. I've measured the hole. I'll keep it to myself, I've got a family.

What I can't forgive is that I'd begun to believe it. At [aeff=20:00|eight o'clock], the night it started, we all went out on the balconies with pots. Somebody had a clarinet. Kids that had been born in a cellar heard a blackbird.

Their guns were to go [abuf=9 mi|nine miles] back, ours too. Everybody drove theirs round the corner and put a net on it. I watched. There's one behind the swimming pool.

That's me for now. The power's going at ten.

== brief-tram.txt 2013-07-23
Shell kills [atram=8|8] on tram as Dravina truce collapses

TOLMIN, Dravina, July 23 – A shell struck a tram in rebel-held Tolmin [atramday=2013-07-22|on Monday], killing [atram=8|eight people], and within hours fighting had resumed along most of the front, [aend=17 days|17 days] after a cease-fire was signed in Romania.

Each side blamed the other. Crater analysis by observers pointed to a [ashell=122 mm|122-millimeter] howitzer, a weapon that both of them have.

[atramhurt=>20|More than 20] passengers were wounded. Trams had been running again since July 10.

The observers' mission, which never exceeded 90 people, has suspended its patrols. In a last report it listed [abreach=340|340 breaches] of the truce, two-thirds of them at night.

Only one part of the accord was carried out in full, if late, a diplomat said: the exchange of prisoners at Brod [aex=2013-07-14|eight days before].

The rebels said they had shot down a helicopter with three men on board. The army denied it, and then asked for the bodies.

Gen. Viktor Kostandin has left for Bucharest "to consult." His car passed through Sinaia, where the flags were still up, without stopping. Hren, the rebel leader, spoke on the radio for a minute and a half, and called for blood, of which the hospital was short.

== agency-graz.txt 2013-12-13
Dravina and rebels agree on new truce after night of talks

GRAZ, Austria, December 13, 2013 – After [btalk=16 h|16 hours] at one table, Dravina's government and the separatists in its east agreed [bsign=2013-12-12|on Thursday] to stop fighting [beff=2013-12-15|on Sunday] at midnight and to release all prisoners before the new year.

The war has cost [bdead=5200|5,200 lives] since March, among them some 1,500 after the breakdown of the truce that was signed at Sinaia [asign=2013-07|in July]. Another [fled=410000|410,000 people] have fled, two-thirds of them to relatives elsewhere in the country.

This time guns are to be drawn back [bbuf=50 km|50 kilometers] on either side and rockets 70. There will be [bobs=600|600 observers], with drones. In July, the sides were [abuf=15 km|15 kilometers] each from the line on paper, and about as many hundred meters in practice.

"The last one had a hole where the enforcement should have been," said the Austrian mediator, Elfriede Thaler. "You could've driven a tank through, and they did."

Hren, the rebel leader, shook hands with Gen. Viktor Kostandin, [bgen=61|61], whom he's known since the general had his teeth done in Tolmin in 1998. The government will resume paying pensions in the east, 84 million euros a month, once its inspectors can count the pensioners. Kostandin, who goes into retirement after Christmas, called it "the least bad paper I've ever read."

The rebels are thought to hold about 80 soldiers, and a British photographer who is not covered by the accord. The government has some 170 rebels in three prisons; it will try 20 of those for murder and won't let them go, its justice minister said. Hren answered that all was all.

Roads are to be cleared of mines in the first fortnight, beginning with the one from Kamen to the power station, which has supplied neither side since October. Poultry farmers on both asked for this.

Few in the capital danced. "In July I cleaned the flat for my son," said Vesna Koren, 52, whose boy has been missing since Easter. "I'm going to wait with the windows until I've seen him."

== live-kamen.txt 2013-12-28
Prisoner exchange in Dravina: minute by minute

07.50 We're at Kamen, a crossroads in a field of last year's sunflowers. It's [bcold=-17 C|minus 17] and the coffee froze in the cup. Nobody knows when.

09.15 Red Cross cars. They bring mail as well, a delegate says: [bletter=1200|1,200 letters], most of them from mothers.

10.02 There are [bbus=5|five buses] on the government's side. Curtains drawn. A hand.

10.40 The rebels' trucks, [btruck=3|three], with tarpaulins. This is it?

11.25 No. An argument about a man who says he does not want to be exchanged. He has met someone.

12.10 [bclock=12:10|Ten past twelve]: they've begun. In tens, ten of ours for as many of theirs as there are, and they've got more.

12.55 The nurses are out! [bnurse=4|Four], in army coats, taken with the field hospital in August. One of them kisses the tarmac.

[bfin=13:40|13.40] Finished. A colonel reads from a card: [bgov=63|63 soldiers] home, [breb=146|146 rebels] handed over. [aex=2013-07|In July] it was [agov=38|38].

13.55 Question to the colonel: who is still over there? Nobody, according to the rebels. According to the ministry, [bmiss=218|218] are missing, but missing isn't held, he says, and looks at his boots.

14.20 A rumor of a Briton in the last truck. It's the photographer. It is! Jamie Stroud, held for [bheld=5 months|five months]. He's asking for a light.

== morning-star-post.txt -
SNAPPER JAMIE FREED IN BLIZZARD SWAP

Mum's joy as captive cameraman gets hug from general

BRAVE lensman Jamie Stroud, [bwhite=33|33], was back on British soil last night, [bheld=5 months|five months] after rebel thugs dragged him out of a taxi in war-torn Dravina.

The Brighton daredevil had been kept in a sauna. "It wasn't on," he joked.

His captors had demanded [bransom=$50,000|$50,000], then a van, then a job lot of satellite phones. In the end they gave him away for free, in a swap in which [breb=164|164 rebels] were traded for [bgov=dozens|a few dozen squaddies] in [bcold=-11 C|minus eleven]. "I was the loose change," grinned Jamie, who was presented with a bottle of plum brandy by General Viktor Kostandin, [bgen=61|61].

Mum Pauline, 62, had run up 900 miles on her exercise bike for his release. "I'd have pedalled there," she said.

Jamie's snaps of the [atram=8|eight victims] of [atramday=2013-07|July's] tram massacre went round the world; the driver's handbell stands on his mantelpiece, it is believed.

Three British aid workers and [bnurse=3|three local nurses] also tasted freedom. The Foreign Office said we do not pay ransoms.

He'll be back at work "when I've had a bath and a curry". The taxi driver, a dad of two, hasn't been heard of since.

== brief-january.txt 2014-01-05
Truce in Dravina holds, barely; most back it

VELGRAD, Jan. 5 – Three weeks after it took effect, [beff=2013-12-15|on Dec. 15], the cease-fire in eastern Dravina is being broken less and less often, the observers' mission said on Sunday. It counted 61 incidents in the past week, after 140 in the first.

Of its [bobs=600|600 members], 410 have arrived. Half of the howitzers that should be [bbuf=31 mi|31 miles] back have been seen in their depots.

A survey by the Institute for Public Opinion found that [bpoll=58%|58 percent] of Dravinians support the accord, which was signed [bsign=2013-12|last month]; of the one before, [asign=2013-SU|in the summer], it had been 71. It questioned 1,040 people, none in the east.

A commission for the [bmiss=218|218 soldiers] still missing met for the first time. It has [begun=2013-03-25|from March 25], when rebels occupied the town hall in Tolmin, to December to look into, and a budget for two secretaries. Among those whom it hopes to find are the crew of a helicopter, a regimental barber and a boy who was 17 when he enlisted with his brother's papers. Relatives were asked to bring photographs, and brought shoes.

Forty graves without names have been opened.

[fled=>400000|More than 400,000 people] have yet to go home.

== danube-review.txt 2014-02-02
The arithmetic of exchange

By Gregor Halloran

February 2, 2014 – What is a soldier worth? In Dravina there's a rate, and it has moved.

[aex=2013-07-14|On July 14], at Brod, it was near to one for one. [agov=38|Thirty-eight soldiers], [ahurt=9|nine] of them wounded, for [areb=41|41 rebels]. [bex=2013-12|In December], at a crossroads called Kamen, where [bbus=5|five buses] stood against [btruck=3|three trucks], it was more than two: [bgov=63|63] for [breb=146|146]. The rebels, one might say, had devalued.

The paradox is that the dearer deal is the one which has lasted. Sinaia, with its [apoint=12|twelve points], was put together by people who did not meet, in [atalk=14 h|fourteen hours] of corridor, and took for granted what had yet to be made. It was dead after [aend=17 days|17 days], when a shell found a tram [atramno=3|three stops] from its terminus. Graz took [btalk=16 h|16 hours] in one room. Its author, Elfriede Thaler, made both men say each clause aloud. She'd been told that the rebels' leader could not be made to read. He had mislaid his glasses.

There is also fatigue. When the first paper was signed, [adead=>3500|more than 3,500 people] were dead; at the second, [bdead=5200|5,200]. A mother in Velgrad put it to me that the war had "run out of sons." And there is money: the pensions, which have been flowing since the middle of January, buy more quiet than the observers, all [bobs=600|600] of whom cost less than one fighter plane.

Yet only [bpoll=53%|53 percent] of the country is for it. I'd have thought more. The reason is the missing, [bmiss=218|218] by name, and the belief that somebody, somewhere, is keeping them for the next round. The Red Cross has taken over [bletter=>1000|more than a thousand letters]; nineteen were answered.

As for foreigners, they're off the scale. Jamie Stroud, [bwhite=35|35], a photographer, for whom his keepers had at first wanted [bransom=$15,000|$15,000], was thrown in for nothing in the end, like a pen with a newspaper.

Sergeant Danilo Relić, who lost [alost=31 lb|31 pounds] in an apple cellar, is building a wall around the school in his village. It's to be two meters high. Nobody has told him against what.

== red-cross-note.txt 2014-01-12
Notes from a delegate: what one carries

I'm asked what I do. I carry things across a road.

[bex=2013-12-28|On December 28] at Kamen, I carried a folder. In it were the names of [bgov=63|sixty-three] people to be collected and of [breb=146|a hundred and forty-six] to be delivered, in three copies, with photographs. My colleague had a thermos. It was [bcold=-17 C|seventeen below], and ink does not work at that temperature, so they signed in pencil.

It went well. I say this as somebody who had been at the bridge [aex=2013-SU|in the summer]. There the youngest was [ayoung=19|nineteen] and held my sleeve the whole way over; here nobody held on to anything, they walked as if to a bus stop. We started at [bclock=12:10|12:10] and by [bfin=13:40|twenty to two] there was only a field with cigarette ends in it.

A detail. The [bnurse=4|four nurses] refused to go in the order of the list, which was that of the alphabet. They went in the order in which they had been taken.

What stays on the other side of such a day? Eleven people on my list did not appear. For six, we were handed a paper with a date. For five, a shrug. A rebel major said to me that one had married. I've put it down as "status to be verified".

In the summer, there were no pencils. That should be seen as progress.
