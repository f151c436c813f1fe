# Two summits of one (made-up) alliance, the Concord, with a war in Kharazan: Velhaven in Norway (9 and 10 April 2008, two
# new members, more troops) and Ostrapol in Poland (27 and 28 May 2012, the way out). Stay apart: members before and after,
# states in the force, leaders at the table, troops of the alliance, of the Americans, of the French in two years, new and
# extra troops, the Kharazani army then and planned, cost a year, share of the allies, pledged so far, fee before and asked,
# end of combat, handover and the French leave, fences, distances, ages of two secretaries general.

aopen    | date     | agree       | day on which the Velhaven summit opened                  |
alen     | duration | discrepancy | length of the Velhaven summit                            | two days v. three days
atwo     | count    | agree       | states invited to join at Velhaven                       |
amemb    | count    | agree       | members of the Concord before Velhaven                   |
aafter   | count    | agree       | members of the Concord after Velhaven                    | 22 and two are 24
alead    | count    | compatible  | leaders at Velhaven                                      | 46 v. more than 40
afr      | count    | agree       | troops pledged by France at Velhaven                     |
anew     | count    | discrepancy | troops pledged at Velhaven in all                        | 2,400 v. 4,200
aforce   | count    | compatible  | soldiers of the Concord in Kharazan in 2008              | 47,000 v. nearly 50,000
aus      | count    | agree       | American soldiers in Kharazan in 2008                    |
amar     | count    | agree       | marines that the Americans send in addition              |
aname    | duration | discrepancy | how old the quarrel about Velda's name was               | 17 years v. 15 years
amarch   | count    | agree       | marchers at Velhaven                                     |
apol     | count    | agree       | policemen on duty at Velhaven                            |
akm      | measure  | agree       | distance of the march from the hall at Velhaven          | four km are 2.5 miles
adinner  | time     | discrepancy | when the dinner at Velhaven ended                        | 12:40 a.m. v. 1:40 a.m.
aship    | money    | agree       | rent of the hotel ship at Velhaven                       |
aspeech  | duration | discrepancy | length of the Russian president's speech at Velhaven     | 28 minutes v. 38 minutes
aint     | count    | agree       | interceptor missiles planned in 2008                     |
asec     | age      | agree       | age of Willem Roosing in April 2008                      |
arev     | date     | compatible  | when Velda's bid is looked at again                      | December 2008 v. the end of 2008
found    | date     | discrepancy | year in which the Concord was founded                    | 1951 v. 1952
bopen    | date     | compatible  | day on which the Ostrapol summit opened                  | 27 May v. May 2012
bstates  | count    | agree       | states with soldiers in the force in 2012                |
blead    | count    | compatible  | leaders at Ostrapol                                      | 61 v. more than 60
bforce   | count    | compatible  | soldiers of the force in Kharazan in 2012                | 130,000 v. 128,400
bend     | date     | compatible  | when the combat mission ends                             | 31 December 2014 v. 2014
bmid     | date     | agree       | when Kharazani forces take the lead                      |
blocal   | count    | discrepancy | Kharazani soldiers and policemen in 2012                 | 352,000 v. 325,000
bsmall   | count    | agree       | Kharazani soldiers and policemen after 2014              |
bcost    | money    | agree       | cost of the Kharazani forces a year after 2014           |
bgoal    | money    | agree       | part of that cost asked of the allies                    |
bpledge  | money    | update      | pledged so far by the allies for the Kharazani forces    | $800 million, then $1.1 billion
bfr      | count    | discrepancy | French soldiers in Kharazan in 2012                      | 3,400 v. 4,300
bfrout   | date     | agree       | when the French combat troops will have left             |
bmarch   | count    | compatible  | marchers at Ostrapol on Sunday                           | at least 8,000 v. thousands
barrest  | count    | discrepancy | people arrested at Ostrapol                              | 45 v. 54
broad    | duration | agree       | how long the supply road had been closed                 |
bfee     | money    | agree       | fee that was asked for each container                    |
boldfee  | money    | agree       | fee for each container before                            |
bdrone   | money    | discrepancy | price of the five drones                                 | $1.7 billion v. $1.2 billion
bdrones  | count    | agree       | drones that the Concord buys                             |
bfence   | measure  | discrepancy | length of the fence at Ostrapol                          | 6.5 km v. 5.6 km
bsky     | measure  | agree       | radius of the closed air space at Ostrapol               | 55 km are 34 miles
btwo     | count    | discrepancy | members that spend two percent on defence                | three v. five
btarget  | percent  | agree       | share of income that members should spend on defence     |
bmday    | date     | agree       | day of the march at Ostrapol                             |
bpoll    | percent  | discrepancy | Americans who are against the war in 2012                | 69 percent v. 59 percent
bsec     | age      | agree       | age of Marta Lindholm in May 2012                        |

== agency-velhaven.txt 2008-04-10
Concord takes in [atwo=2|two], turns down third, at Norway summit

VELHAVEN, Norway, April 10, 2008 – Leaders of the Concord invited Dalvia and Corrin to join the alliance on Thursday but, at Greece's insistence, left out Velda over a quarrel about its name, which has dragged on for [aname=17 years|17 years].

The candidates had each spent years on preparations. Velda, with two million inhabitants, has 140 soldiers in Kharazan, more for its size than most members.

The decision came at a dinner on the first night of a [alen=2 days|two-day] meeting overshadowed by the war in Kharazan. It broke up at [adinner=00:40|12:40 a.m.], diplomats said, after Velda's president had been called from his bed at the hotel and told.

With the newcomers the alliance, founded in [found=1951|1951], will grow from [amemb=22|22 members] to [aafter=24|24].

"It isn't no. It's not yet," Secretary General Willem Roosing, [asec=60|60], said of Velda, whose bid will be looked at again [arev=2008-12|in December].

France promised [afr=700|700 soldiers] for the east of Kharazan, a step that permits the Americans to move some of their own to the south, where Canada had threatened to pull out unless it got help by 2009. In all, the allies offered [anew=2400|2,400 troops]. The Concord has about [aforce=47000|47,000] there, of whom [aus=19000|19,000] are Americans; Washington is sending another [amar=3200|3,200 marines] this month on its own.

The leaders also endorsed a plan to place [aint=10|10 interceptor missiles] in Poland. The Russian president, Sergei Tomilin, who had been invited for the last morning, told them in a speech of [aspeech=28 min|28 minutes] that he would regard it as a threat, then stayed for the herring.

Outside, [amarch=6000|6,000 people] marched along the fjord without trouble. Norway had put [apol=11500|11,500 police officers] on duty, one in every two it has, and borrowed 40 dogs.

== fjord-tidings.txt 2008-04-11
Many presidents and one ferry

By Solveig Aas

The number 12 ferry ran. That should be said first, because nobody believed that it would. At 6.20 on Wednesday, [aopen=2008-04-09|the morning it all began], skipper Odd Kvamme cast off with four cleaners and a Slovak general who'd missed his motorcade.

Velhaven has 23,000 inhabitants, one escalator and, since this week, a place in the history books, if on a page nobody reads. [alead=>40|More than forty] heads of state and government were here. As there weren't beds, the ministry rented a cruise ship, the Nordic Jubilee, for [aship=1.9 million EUR|1.9 million euros], and moored it at the fish quay, where it blocked the view of the fish quay.

The march was kept [akm=4 km|four kilometres] away, at the ski jump. [amarch=6000|Six thousand] came. They had a brass band and a goat with a gas mask. When it began to sleet, the police, of whom there were [apol=11500|eleven and a half thousand] and who had nothing to do, handed round coffee.

And the dinner? Trude Moe, who carried out the reindeer, swears it was [adinner=01:40|twenty to two] when the last of them rose. "The Greek had not touched his. The German ate it for him." She had been told not to listen, and so she can't say anything about a country whose name isn't allowed to be its name. "[aname=15 years|Fifteen years] they've been at it! I've had two husbands in the time."

The bill for the town is put at 31 million kroner. The state had promised to pay the lot. On Thursday the mayor got a letter which speaks of "a considerable part."

== brussels-diary.txt -
Diary: overheard in the Nordic Jubilee

Cabin 4417 had no porthole and a neighbor from the Bulgarian delegation who sang. [alen=3 days|Three days] of that. I'm not complaining.

WHO WON? The French, as ever. [afr=700|Seven hundred] men, and they were thanked as though it was D-Day. The total came to [anew=4200|4,200], we were told in the bar, by a briefer who then asked us not to check it. Meanwhile the US, with [aus=19000|nineteen thousand] in the field, throws in [amar=3200|3,200 marines] and gets a handshake.

WHO LOST? Velda. Its president is said to have hung up on Roosing, who called back to mention "[arev=2008-11/2008-12|the end of the year]" and got the hotel's switchboard. The new boys have been told that they'll sit between Denmark and Croatia.

WHO BORED? Tomilin, [aspeech=38 min|38 minutes] by my watch, with slides. He listed, by my count, the same [aint=10|ten rockets] nine times. "That's ninety," whispered a Dutchman.

WHO ATE? Everyone. 1,100 lobsters.

WHAT'S NEXT? They meet in Strasbourg the year after. For the record, this club was set up in [found=1952|1952] to keep the Russians out. On Thursday he was given a sweater.

Protesters: somewhere. [akm=2.5 mi|Two and a half miles] off, we hear. There was a goat.

== roosing-interview.txt 2008-04-19
'An alliance is a queue'

Willem Roosing, [asec=60|60], has a bad back, and conducts the interview standing at a lectern in his own office.

You came home with [atwo=2|two new members]. You'd promised three.
I hadn't promised. I had hoped aloud. There were [amemb=22|twenty-two] round that table, every one of them with a bell to ring. One rang it.

And the soldiers? The generals asked for ten thousand.
The generals always do. We have got [anew=2400|two thousand four hundred], which is more than the cynics thought. With those, we'll be [aforce=<50000|nearly fifty thousand] in Kharazan. It's not enough, and I say so every day.

Is the war being lost?
It is being not won. That's a different thing.

You had [alead=46|46 leaders] in a town with one hotel. Why?
The Norwegians offered. And I wanted them to be cold. [alen=2 days|Two days] is what a leader can stand without his own kitchen; on the third they give interviews.

What did Tomilin say to you in private?
He asked where I'd had my back done. He recommended a man in Kazan.

If Velda waits until [arev=2008-12|December], will Greece have moved?
An alliance is a queue. You stand in it, and it's raining, and then at some point there's a door. I stood in one for bread in Rotterdam in the winter of '51. I was three. I got the bread.

== brief-before-ostrapol.txt 2012-05-26
Fences up as Concord leaders head for Ostrapol

OSTRAPOL, Poland, May 26 – Workers on Saturday closed the last gap in a fence [bfence=6.5 km|6.5 kilometers] long around the fairground where the Concord's leaders will gather [bopen=2012-05-27|on Sunday].

The alliance's [aafter=24|24 members] are to be joined by partners in the Kharazan war, to make up [bstates=50|50 countries] with troops in the force, and by others, among them Japan, which only pays. Planes are barred from the sky within [bsky=55 km|55 kilometers].

They are expected to confirm that Kharazani forces will take the lead throughout the country [bmid=2013-06/2013-07|in mid-2013], and that foreign combat troops will be gone by [bend=2014-12-31|Dec. 31, 2014]. Those forces will then be paid for by others, at [bcost=$4.1 billion|$4.1 billion] a year. The United States wants its allies to come up with [bgoal=$1.3 billion|$1.3 billion] of it; some [bpledge=$800 million|$800 million] had been pledged by Friday.

The police expect 20,000 demonstrators. A group of veterans plan to throw their medals over the fence, a spokesman said, "if it's low enough."

Schools in the center are shut until Wednesday. The zoo, which lies within the fence, has moved a giraffe that is nervous of helicopters, and asked the ministry for 6,000 zloty.

== agency-ostrapol.txt 2012-05-28
Alliance sets course out of Kharazan, without the road

OSTRAPOL, Poland, May 28, 2012 – The Concord declared on Monday that there was no turning back from a plan to end its combat mission in Kharazan [bend=2014|in 2014], though France is leaving early and the main road out remains shut.

At a summit that opened [bopen=2012-05-27|on Sunday], leaders of [bstates=50|50 nations] with [bforce=~130000|about 130,000 soldiers] in the country agreed that Kharazani troops should be in charge everywhere [bmid=2013-06/2013-07|by the middle of next year].

"We went in together and we will come out together," said Secretary General Marta Lindholm, [bsec=54|54]. France's new president, Yves Carrel, who'd promised in his campaign to bring home its [bfr=3400|3,400 soldiers], did not quite see it that way. The combat troops would be back [bfrout=2012-12|by the end of this year], he said, "because a word is a word." Some 1,400 are to stay into 2013, to pack and to train.

The number of Kharazan's soldiers and policemen, [blocal=352000|352,000] at present, will be cut to [bsmall=228000|228,000] as the money runs down. By Monday the allies had promised [bpledge=$1.1 billion|$1.1 billion] a year toward it.

There was no deal with Parwan, which closed its road to the alliance's trucks [broad=6 months|six months] ago, after an air strike killed 24 of its men. It has asked [bfee=$5,000|$5,000] for each container; until then it got [boldfee=$250|$250]. Its president was given three minutes with the American one, in a corridor.

The Concord will buy [bdrones=5|five surveillance drones] for [bdrone=$1.7 billion|$1.7 billion]. Only [btwo=3|three members] spend [btarget=2%|two percent] of their income on defense, as all have vowed to.

At least [bmarch=>8000|8,000 people] marched [bmday=2012-05-27|on Sunday], and the police used sticks when some tried to reach the fair. [barrest=45|Forty-five] were arrested.

Not on the agenda, but in everyone's mouth, was the euro. Several leaders had come straight from a meeting of the eight largest economies near Lublin, and sat with their telephones in their laps.

In the United States, polls show, [bpoll=69%|69 percent] now think the country should not be at war in Kharazan, up from 53 percent in November.

== live-ostrapol.txt 2012-05-28
Ostrapol summit: rolling coverage

08.10 Day two. Today it's all Kharazan. Yesterday was dinner, the shield and a family photo for which Italy was late.

08.55 Our man has counted the chairs: 72. Some for people whose countries we've had to look up.

09.30 Overnight: police now say [barrest=54|54 arrests]. A priest is among them.

10.05 [blead=61|Sixty-one] heads of state and government, the biggest gathering in the Concord's history, says Lindholm. She's [bsec=54|54] and looks as if she had slept, which makes her unique.

10.40 Carrel arrives. Asked about the French: "[bfrout=2012-12|Before the New Year]." Asked again, in German: the same in German.

11.20 Poland's defence minister on the drones: "[bdrones=5|Five]. We shall share them like a lawnmower."

12.15 Veterans at the fence. 38 medals have come over so far, one hit a Belgian.

13.00 The trucks. It's [broad=6 months|half a year] since Parwan shut the pass, and going round by the north costs the Americans alone $100 million each month. Parwan's fee would be [bfee=$5,000|five thousand dollars] a box. "It used to be [boldfee=$250|two-fifty]," says a US colonel. "For that I'd carry it."

14.30 Kharazan's president thanks "the taxpayers". He wants [bcost=$4.1 billion|4.1 billion] of their dollars a year. He himself puts in half a billion.

15.45 Done. They'll meet again in 2014.

== kurier-ostrapol.txt 2012-05-29
The chairs of Mr. Wrona

By Agnieszka Lipska

Everybody has seen the table. It was round, it was white and it was eighteen metres across, and on television it looked like a thing that had come down from space in order to be signed. But who looked at the chairs?

Zbigniew Wrona did. He's 63 and has been upholstering in Tannery Street since the days of the other pact, and he made them: seventy-six, of ash and grey leather, four for spare. "The American is heavy, he rocks. The Turk sits on the edge. I saw it all on a screen." The order was for 210,000 zloty, to be paid within ninety days.

He lives inside the fence, which ran for [bfence=5.6 km|5.6 kilometres], through his allotment. To get to his workshop he had to show a pass to a boy from Gdansk who couldn't say "Tannery". There were no planes, even the crop duster was grounded, [bsky=34 mi|thirty-four miles] in every direction, as an American with a cool box explained to him. The storks came in to land all the same.

[bmarch=thousands|Thousands] went by [bmday=2012-05-27|on Sunday]. His granddaughter was with them, in a nurse's cap, against the war. On Monday she was bringing cushions, for the money. He approves of both.

[blead=>60|More than sixty] men and women who decide on war and peace have sat on his leather. What does he make of it? "Two hours and ten minutes they sat, without a break, in the last session, and nobody's back hurt. That's something. After all, they've been sitting in Kharazan for eleven years."

Not everyone in Tannery Street is content. The baker had laid in flour for 3,000 rolls a day for guests who were then flown their breakfast from Warsaw; the florist sold four carnations, all to one bodyguard. A compensation fund exists. The form, eleven pages, asks for the turnover of the same weekend in each of the past three years, and of "comparable summits".

The chairs will be auctioned in June for the children's hospital. The reserve price is 900 zloty, the one with the rocking marks excepted.

== strategy-letter.txt 2012-06-11
From Velhaven to Ostrapol

By Colin Prendergast

June 11, 2012 – Alliances, like marriages, are best understood from their photographs. In that of Velhaven, taken on the deck of a rented ship, the rent being [aship=1.9 million EUR|1.9 million euros] and the wind force 7, [alead=46|46 leaders] are laughing. In that of Ostrapol, [bopen=2012-05|last month], there are more of them, and they are looking at different cameras.

Four years lie between. In the first picture the Concord had [amemb=22|22 members] and a war in which it meant to prevail. It had [aus=19000|19,000 Americans] in Kharazan, the French were adding [afr=700|700] and were the toast of the evening; the new troops, [anew=2400|2,400] of them, were held to be a turning point. What followed was the surge. The force of today, [bforce=128400|128,400] at the last count, is nearly three times as large as the one of [aopen=2008-04-09|April 9, 2008], and all that it is asked to do is to go home.

Nobody wishes to be last. Carrel, who found [bfr=4300|4,300 soldiers] there when he took office, will have the fighting part of them home [bfrout=2012-12|by December]. The Dutch have left already, the Canadians have, and an American public of which [bpoll=59%|59 percent] is against the war would be glad to see its own do so. The end [bend=2014|in 2014] has acquired the force of a natural law.

And then? There will be, on paper, [bsmall=228000|228,000] Kharazani soldiers and policemen, instead of the [blocal=325000|325,000] who are on the rolls now, a fifth of them ghosts. The bill is [bcost=$4.1 billion|$4.1 billion]. Of the [bgoal=$1.3 billion|$1.3 billion] which is to come from the allies, [bpledge=$1.1 billion|$1.1 billion] has been pledged: Germany 190 million, Britain 110, Australia 100, Luxembourg, to its credit, seven. For how long? For ten years, say the communiqués. Budgets run for one.

The drones are instructive. A decade of debate has yielded [bdrones=5|five] of them, for [bdrone=$1.2 billion|$1.2 billion], to be flown by a crew of several nations from Sicily. Eleven members don't pay. [btwo=5|Five] now meet the famous [btarget=2%|two percent], if you count Greece, which buys submarines on credit.

Velda, incidentally, is still in the queue.

== veterans-blog.txt -
Over the fence

I threw mine. It's a Kharazan campaign medal with a ribbon the color of mustard. It went over by a yard and a guy in a suit picked it up and looked for whom to give it to.

I got to Poland on a cheap ticket with eleven others from Ohio and Kent. We were in the march, at the front, because of the wheelchairs. Stuff I want down before the papers have it their way:

It was hot, 31 degrees, and nobody had water to sell, as the shops had boarded up.

The cops were OK until the bridge. Then they weren't. [barrest=45|Forty-five] is what our lawyer's list had in the end, all names, no doubles.

People clapped. An old guy, an upholsterer, came out with cushions.

I was in from spring '08. I went out with those [amar=3200|3,200 marines] they sent right around the time of the Norway meeting, the one with the goat. We relieved some Canadians who cried. My platoon was 42 and came home 37. I read that there're to be [bsmall=228000|228,000] of the locals when we've left. I trained nine. I liked four. One's dead, I know of.

We had a beer after that with two cops who'd taken their vests off. One had been to Kharazan himself, with the Polish engineers. He said to me, nice throw.

And [bend=2014|2014]! They picked the year like you pick a melon.
