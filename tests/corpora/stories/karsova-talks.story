# Two rounds of peace talks for Karsova: Lake Verrin (4 February 2013, broken off) and Brunnfels (13 May, an accord on 23
# May, the vote of parliament on 12 June). Delegates of the sides and rounds, days planned and sat, prisoners offered,
# asked and agreed, money asked and pledged, the costs, votes for and needed, distances of the two rounds stay apart.

aday      | date     | compatible  | day on which the talks of Lake Verrin opened            | 4 February v. February
aplan     | duration | agree       | days for which the talks of Lake Verrin were planned    |
alast     | duration | discrepancy | how long the talks of Lake Verrin lasted                | three days v. four days
agov      | count    | agree       | delegates of the government at Lake Verrin              |
aall      | count    | discrepancy | delegates of the Alliance at Lake Verrin                | nine v. eleven
aface     | duration | compatible  | time that the sides sat in one room at Lake Verrin      | 40 minutes v. less than an hour
aclock    | time     | discrepancy | when the Alliance walked out                            | 11:20 a.m. v. ten to one
aoffer    | count    | agree       | prisoners whom the government offered at Lake Verrin    |
aask      | count    | agree       | prisoners whom the Alliance asked for at Lake Verrin    |
adist     | measure  | agree       | distance between the two hotels of Verrin               | 900 metres are 3,000 feet
acost     | money    | discrepancy | what the talks of Lake Verrin cost the host             | 1.3 million v. 1.8 million francs
apolice   | count    | agree       | policemen at Lake Verrin                                |
awomen    | count    | agree       | women at the table of Lake Verrin                       |
bday      | date     | compatible  | day on which the talks of Brunnfels opened              | 13 May v. May
blast     | duration | agree       | how long the talks of Brunnfels lasted                  |
bgov      | count    | agree       | delegates of the government at Brunnfels                |
bsign     | time     | discrepancy | when the accord was signed                              | 2:40 a.m. v. twenty past four
bsignday  | date     | agree       | day on which the accord was signed                      |
bwomen    | count    | agree       | women at the table of Brunnfels                         |
bpages    | count    | discrepancy | pages of the accord                                     | 38 v. 43
bart      | count    | agree       | articles of the accord                                  |
bdraft    | count    | agree       | drafts of the accord                                    |
bprison   | count    | discrepancy | prisoners to be exchanged                               | 320 v. 230
bguns     | measure  | discrepancy | distance to which heavy guns are to be withdrawn        | 25 km v. 15 km
bcease    | date     | agree       | day on which the cease-fire begins                      |
bnoon     | time     | agree       | time at which the cease-fire begins                     |
bmon      | count    | compatible  | foreign monitors of the cease-fire                      | 120 v. more than a hundred
bbreach   | count    | update      | breaches of the cease-fire so far                       | 14 by mid-June, 31 by July
bpledge   | money    | update      | money pledged to rebuild                                | $400 million, then $650 million
bneed     | money    | agree       | money needed to rebuild                                 |
bnorway   | money    | agree       | pledge of Norway                                        |
bvote     | score    | discrepancy | vote of parliament on the accord                        | 88-51 v. 85-51
bvoteday  | date     | agree       | day of the vote in parliament                           |
members   | count    | agree       | members of parliament                                   |
poll      | percent  | compatible  | share of people who favor the accord                    | 61 percent v. more than 60 percent
envoy     | age      | discrepancy | age of the mediator                                     | 62 v. 59
chief     | age      | agree       | age of the leader of the Alliance                       |
exile     | duration | agree       | how long the leader of the Alliance lived abroad        |
began     | date     | discrepancy | year in which the war began                             | 1998 v. 1999
wardead   | count    | compatible  | people killed in the war                                | 35,000 v. more than 30,000
fled      | count    | agree       | people displaced by the war                             |
land      | percent  | compatible  | share of the country that the Alliance holds            | nearly a third v. 31 percent
ord       | ordinal  | discrepancy | which round of talks Brunnfels was                      | seventh v. sixth
road      | measure  | agree       | length of the Sarn road                                 | 84 km are 52 miles
room      | money    | discrepancy | price of a room in the Kurhaus of Brunnfels             | 240 euros v. 340 euros

== wire-verrin.txt 2013-02-05
Karsova foes meet in Switzerland, but not in one room

VERRIN, Switzerland, Feb 5, 2013 – Envoys of Karsova's government and of rebels who hold [land=<33.3%|nearly a third] of the country opened peace talks on a snowbound Swiss lake [aday=2013-02-04|on Monday] by refusing to shake hands.

The [agov=12|12 government delegates] and [aall=9|nine] from the Highland Alliance are lodged in hotels [adist=900 m|900 meters] apart, and Norwegian mediator Ingrid Solheim, [envoy=62|62], spent the first day on the path between them. There are [awomen=2|two women] among the negotiators, both on the rebel side.

The talks, the first in four years, are to last [aplan=5 days|five days]. "I have good boots," Solheim told reporters.

At issue first are prisoners. The government has offered to release [aoffer=150|150]; the Alliance has given it a list of [aask=400|400 names], among them 22 women.

The war broke out in [began=1998|1998] and has killed [wardead=35000|35,000 people]. Some [fled=420000|420,000] have been driven from their villages. A fight last month for the Sarn road, the only way into the highlands that is open in winter, cost 70 lives.

Switzerland has closed the air space above the lake and posted [apolice=300|300 policemen] around it.

== wire-walkout.txt 2013-02-08
Rebels quit Karsova talks after [alast=4 days|four days]

VERRIN, Switzerland, Feb 8, 2013 – The Highland Alliance walked out of peace talks with the government of Karsova on Thursday, blaming an air raid on one of its field hospitals, and the mediator said that she saw no point in asking it back.

The rebel delegation left the Hotel Bellerive by bus at [aclock=11:20|11:20 a.m.], a day before the talks had been due to close. Government negotiators, who learned of it from a waiter, waited until dark.

In all the time the sides had sat in one room for [aface=40 min|40 minutes], diplomats said. On Wednesday they had come close on prisoners, with the government's figure at [aoffer=150|150] and the Alliance down to 280 from [aask=400|400].

"We don't negotiate with a bomb on the table," said Alliance leader Teyr Vashko, [chief=47|47], who had flown in for the opening from Vienna, where he has lived for [exile=14 years|14 years]. The government says the raid never happened.

Host officials declined to say what the meeting had cost. One put it at [acost=1.3 million CHF|1.3 million francs], helicopters included.

Fighting resumed on the Sarn road, [road=84 km|84 kilometers] of gravel that both sides need. Nine soldiers were killed on Thursday, the army said.

== verrin-anzeiger.txt 2013-02-10
Peace has checked out

By Regula Amstad

The skis are back in front of the Bellerive. On the terrace, where a week ago there were men with wires in their ears, a couple from Lyon is eating fondue, and the pianist plays what he likes again.

"They were polite people," says Beat Schorno, who has kept the hotel's keys for 26 years. "They paid for the minibar. They just didn't look at each other." The Alliance had taken the second floor, [aall=11|eleven] of them, with a cook of their own. The [agov=12|twelve gentlemen] of the government were at the Post, [adist=3000 ft|3,000 feet] down the shore, as an American television man had paced it off.

It lasted [alast=3 days|three days] instead of [aplan=5 days|five]. Schorno saw the end: Mr Vashko's people came down at [aclock=12:50|ten to one], in the middle of lunch, with their bags, and left 19 portions of perch.

The village is divided. The baker sold 4,000 rolls, most of them to the [apolice=300|300 police]. The ski school lost a week. And the canton will be sent a bill of [acost=1.8 million CHF|1.8 million francs], which is what a new roof for the school would cost, as three readers have written to tell us.

Mrs Solheim was the last to go. She left her boots.

== live-brunnfels.txt 2013-05-23
Karsova peace accord: the night as it happened

23.40 Day [blast=11 days|eleven] in Brunnfels, or the last twenty minutes of it. The cars of both delegations are outside the Kurhaus with their engines running. We've been here before.

00.25 A member of the government's team of [bgov=14|14], out for a smoke, says that they're on draft [bdraft=17|number 17] and that "the commas are done."

01.10 It's said to have [bart=27|27 articles]. The hardest is number nine: how far back the heavy guns must go. Karsova's army wants ten kilometres, the Alliance 40.

02.05 [bguns=25 km|Twenty-five kilometres], according to a diplomat who's just run past us in socks.

02.52 They've signed. It was done at [bsign=02:40|2.40], in the breakfast room. There was no champagne; there was a great deal of tea.

03.15 Solheim: "It is [bpages=38|38 pages] long and nobody likes all of it. That's how I know."

03.30 The main points. Cease-fire from [bcease=2013-06-01|1 June], [bnoon=12:00|at noon]. An exchange of [bprison=320|320 prisoners]. [bmon=120|A hundred and twenty] foreign monitors. An election within 18 months.

03.48 [aday=2013-02|In February], at Lake Verrin, the two sides managed [aface=40 min|40 minutes] together. Tonight they sat for nine hours.

04.30 Vashko has gone for a swim.

== wire-brunnfels.txt 2013-05-23
Karsova government, rebels sign peace accord after [blast=11 days|11 days]

BRUNNFELS, Austria, May 23, 2013 – Karsova's government and the rebel Highland Alliance signed an accord early [bsignday=2013-05-23|on Thursday] to end a war that has killed [wardead=>30000|more than 30,000 people] since [began=1998|1998], diplomats said.

The agreement, reached in the [ord=7|seventh] round of talks since the conflict began, foresees a cease-fire at [bnoon=12:00|noon] on [bcease=2013-06-01|June 1], the withdrawal of heavy weapons to [bguns=25 km|25 kilometers] from the line, and the release of [bprison=320|320 prisoners], 70 of them held by the Alliance. It must be approved by the [members=150|150-member] parliament.

Mediator Ingrid Solheim, [envoy=62|62], credited a change in the makeup of the teams. [bwomen=5|Five women] were at the table in Brunnfels, where talks began [bday=2013-05-13|on May 13]; at Lake Verrin, there were [awomen=2|two].

Donors have pledged [bpledge=$400 million|$400 million] to rebuild the highlands, with [bnorway=$60 million|$60 million] coming from Norway. The World Bank estimates that [bneed=$1.1 billion|$1.1 billion] is needed. The first task is to clear the Sarn road of mines, all [road=52 mi|52 miles] of it.

Alliance leader Teyr Vashko, [chief=47|47], said that he would go home on Sunday. His mother is 81.

== karsova-star.txt -
SOLD FOR A PLATE OF STRUDEL

What they signed in the small hours, and what it costs YOU

WHILE honest Karsovans slept, the [bgov=14|fourteen] good suits of our delegation put their names to a surrender.

It was [bsign=04:20|twenty past four] [bsignday=2013-05-23|on Thursday] when Foreign Minister Orsat Belko, grey as a dishcloth, picked up the pen. The paper has [bpages=43|43 pages] and the word "sorry" on 11 of them.

Our lads must pull back their guns [bguns=15 km|15 kilometres]. In one big swap [bprison=230|230 prisoners] go free, their killers for our conscripts. The bandits, who have been murdering policemen since [began=1999|1999], get seats. They get the Sarn road, which our sons built.

And who ran the show? A granny of [envoy=59|59] from Oslo, who wears bobble hats and makes the delegates sing. [bwomen=5|FIVE women] were let loose on the text, and doesn't it show: there's a chapter on wells.

They lived like lords: [room=340 EUR|340 euros] a night at the Kurhaus, mud bath extra.

Bandit-in-chief Vashko has had [exile=14 years|14 years] of Viennese pastry and has grown too fat for his uniform. He will be met at the airport by 200 motorbikes.

[fled=420000|Four hundred and twenty thousand] refugees, we're told, can now go home. To WHOSE home?

== brief-vote.txt 2013-06-13
Karsova's parliament backs peace accord

BELOGRIN, June 13 – Lawmakers in Karsova approved a peace accord with rebels of the Highland Alliance [bvoteday=2013-06-12|on Wednesday] by [bvote=88-51|88 votes to 51] after a debate of 16 hours. Eleven of the [members=150|150 members] abstained or stayed away. A majority of 76 was required.

The accord, signed at Brunnfels [bday=2013-05|in May], has [bart=27|27 articles]. A poll found that [poll=61%|61 percent] of Karsovans favor it; among those displaced the share is 83 percent.

Since the cease-fire began [bcease=2013-06-01|on June 1], [bbreach=14|14 breaches] have been reported, most of them shots in the air at weddings, according to the Norwegian general who leads the monitors.

Pledges for rebuilding have risen to [bpledge=$650 million|$650 million] after Japan and the European Union joined in. [bneed=$1.1 billion|A sum of $1.1 billion] is said to be needed.

The first 40 prisoners crossed the lines on Monday, on foot. The opposition, which had called for a referendum, said that it would take the matter to the constitutional court.

== waiter-blog.txt -
Two tables, no soup

I carried plates at both, and by chance: the agency sent me to Verrin for the winter, and the Kurhaus took me in May. So here's what a waiter learns about peace.

1. At Verrin they ate at separate hotels. When they did meet it was in the ballroom, for [aface=<1 h|less than an hour], and the water wasn't touched. When there's no water drunk, go and pack.

2. At Brunnfels she made them eat together from the second evening. One long table, 26 chairs, no place cards. Whoever came late sat next to an enemy.

3. It was drafts all the way. I know that there were [bdraft=17|seventeen], because each was printed on the machine behind my pantry and I got to shred sixteen.

4. I read the one that I didn't shred. It was [bpages=38|38 pages]. The best of it is on page 30, about who gets the water of the upper Sarn on which days.

5. Rooms: they got the group rate, [room=240 EUR|240 euros], breakfast included. The papers made them out to be kings. The minister washed his own socks.

6. [bwomen=5|Five women] did most of the listening. One of them, a vet from the highlands, fixed the hotel's dog.

7. They signed [bsignday=2013-05-23|on the 23rd] and I went to bed. At Verrin the whole highland delegation, [aall=9|nine of them], had left without paying for lunch; here they left a tip.

== solheim-interview.txt -
'You need a long table and bad weather'

Ingrid Solheim, at home on the fjord, on how to end a war

Your first try, [aday=2013-02|in February], failed.
They sent me [agov=12|twelve men] from the government who had orders not to smile. It was to be [aplan=5 days|five days] and we had [alast=4 days|four]. I don't call it failed. I learned that nobody could count the prisoners. The government said [aoffer=150|150], meaning soldiers; the other side said [aask=400|400], meaning cousins.

And then [blast=11 days|eleven days] at Brunnfels.
It rained for ten. That's important. Nobody goes for a walk and comes back with a new idea.

People say [ord=6|the sixth round] was the charm.
The [ord=6|sixth], yes, if you count Nairobi, and I do, I had dysentery there.

Why did the parliament agree?
Because [poll=>60%|more than 60 percent] of the voters did. I'd been told to expect 80 votes. There were [bvote=85-51|85, against 51].

Is the money enough?
My own country gives [bnorway=$60 million|60 million dollars]. It is the price of two fighter planes without the wheels.

How many are watching the line?
[bmon=>100|More than a hundred], unarmed. The oldest is 71. He was at school with me, nearly.

And you?
I've a grandson who thinks that I sell hats.

== analysis-july.txt 2013-07-07
After Brunnfels, the hard part

By Lucan Thorne

July 7, 2013 – A peace can be measured in breaches. In five weeks the monitors in Karsova have written down [bbreach=31|31], which is fewer than the country's army used to manage before breakfast. Three people have died. In the same weeks of last year it was 212.

Why did it hold this time? Lake Verrin, where the Alliance left after [alast=4 days|four days], is now seen as a rehearsal. The rebels' share of the land, [land=31%|31 percent], had not moved since 2009. Both treasuries were empty. What was new at Brunnfels, the [ord=7|seventh] attempt, was a mediator who had stopped carrying messages. "She locked us in," says a member of the government team.

Much can go wrong. Of the [fled=420000|420,000 displaced], some 9,000 have gone back. Of the [bpledge=$650 million|$650 million] pledged, 48 million has arrived, all of it Norwegian. Heavy guns that should be [bguns=25 km|25 kilometers] behind the line are still being counted. The [bprison=320|320 prisoners] who were to be free by the end of June are not: 61 remain, because they have asked to stay until the harvest is in.

The margin of [bvoteday=2013-06-12|June 12], [bvote=88-51|88 to 51], looks comfortable. It rests on a coalition of four parties, one of which, with 13 seats, wants the foreign minister's head.

Vashko, [chief=47|47], has opened an office above a shoe store. The lease is for a year.
