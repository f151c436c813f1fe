# One marathon, two editions: a hot one (6 May 2012, a runner dies) and a wet one (8 May 2011). Times, margins, starters,
# finishers, temperatures and prizes of the two years stay apart, and so do those of men, women and wheelchairs; the
# people treated on the course and those taken to a hospital; a place among all and one among the men of the country.

day       | date     | agree       | day of the 2012 race                                      |
ed        | ordinal  | agree       | number of the 2012 race                                   |
mtime     | duration | discrepancy | time of Cherop, winner of the men's race                  | 2:06:41 v. 2:06:14
mgap      | duration | agree       | time between Cherop and Worku                             |
mage      | age      | discrepancy | Cherop's age                                              | 26 v. 28
mnth      | ordinal  | agree       | which marathon of his life it was for Cherop              |
mbreak    | measure  | discrepancy | where Cherop broke away                                   | 33 km v. 35 km
mhalf     | duration | agree       | time of the leaders at half way                           |
mrec      | duration | agree       | course record of the men                                  |
mrecyear  | date     | discrepancy | year of the men's course record                           | 2009 v. 2008
wtime     | duration | agree       | time of Alemu, winner of the women's race in 2012         |
wgap      | duration | discrepancy | time between Alemu and Solvang                            | two minutes five seconds v. one minute 25 seconds
wage      | age      | agree       | Alemu's age                                               |
wwin      | ordinal  | agree       | which victory in the race it was for Alemu                |
prize     | money    | agree       | money for each winner in 2012                             |
bonus     | money    | agree       | bonus for a course record                                 |
chair     | duration | agree       | time of Brandel in the wheelchair race                    |
chwin     | ordinal  | discrepancy | which victory in a row it was for Brandel                 | fifth v. sixth
vtime     | duration | agree       | time of Vik                                               |
vplace    | ordinal  | discrepancy | place of Vik                                              | 11th v. 12th
vbest     | duration | compatible  | by how much Vik beat his best                             | 48 seconds v. nearly a minute
start     | time     | agree       | hour of the start in 2012                                 |
temp      | measure  | compatible  | temperature at noon in 2012                               | 27 degrees Celsius is 81 Fahrenheit v. more than 25
starters  | count    | compatible  | runners who started in 2012                               | 21,400 v. more than 21,000
finish    | count    | discrepancy | runners who finished in 2012                              | 18,870 v. 18,780
lands     | count    | compatible  | countries from which the runners came                     | 71 v. about 70
crowd     | count    | discrepancy | spectators in 2012                                        | 200,000 by the police v. 350,000 by the organizers
treat     | count    | compatible  | runners treated on the course in 2012                     | 612 v. more than 600
hosp      | count    | update      | runners taken to a hospital in 2012                       | 17 by two o'clock, 43 in the end
grave     | count    | agree       | runners in intensive care                                 |
dage      | age      | discrepancy | age of the runner who died                                | 44 v. 46
dkm       | measure  | agree       | where the runner fell                                     |
dmin      | duration | discrepancy | how soon a doctor was with the runner who fell            | two minutes v. six minutes
dfirst    | date     | agree       | year of the last death in the race before                 |
water     | count    | agree       | drink stations on the course in 2012                      |
cups      | count    | discrepancy | cups of water handed out                                  | 340,000 v. 430,000
charity   | money    | update      | money that the runners raised                             | 1.1 million euros at first, 1.3 million later
oday      | date     | compatible  | day of the 2011 race                                      | 8 May 2011 v. last year
otime     | duration | agree       | time of Worku, winner of the men's race in 2011           |
owtime    | duration | discrepancy | time of Alemu in 2011                                     | 2:25:44 v. 2:24:55
otemp     | measure  | agree       | temperature in 2011                                       |
ostart    | count    | agree       | runners who started in 2011                               |
oprize    | money    | agree       | money for each winner in 2011                             |

== wire-may2012.txt 2012-05-06
Cherop wins hot Ostrand marathon; one runner dies

OSTRAND, May 6, 2012 – Elijah Cherop of Kenya won the [ed=28|28th] Ostrand marathon [day=2012-05-06|on Sunday] in [mtime=2:06:41|two hours, six minutes and 41 seconds], on a day of heat that sent [hosp=dozens|dozens of runners] to the hospital. One of them, a man of [dage=44|44], died.

Cherop, [mage=26|26], who was running only the [mnth=3|third] marathon of his life, passed half way in [mhalf=1:02:50|1:02:50] with five others and broke away [mbreak=33 km|at 33 kilometers]. Last year's winner, Tesfaye Worku of Ethiopia, came in [mgap=12 s|12 seconds] behind.

The course record, [mrec=2:05:58|2:05:58] from [mrecyear=2009|2009], survived, and with it the [bonus=15000 EUR|15,000 euros] set aside for whoever broke it. Each winner received [prize=40000 EUR|40,000 euros].

Meseret Alemu, [wage=31|31], also of Ethiopia, won the women's race for the [wwin=3|third time], in [wtime=2:24:18|2:24:18]. Ingrid Solvang of Norway was second, [wgap=125 s|two minutes and five seconds] back.

The temperature reached [temp=27 C|27 degrees Celsius] ([temp=81 F|81 Fahrenheit]). Of [starters=21400|21,400 starters], [finish=18870|18,870] finished. Police estimated the crowd at [crowd=200000|200,000].

== run-web.txt -
Cherop and Alemu win in Ostrand

Elijah Cherop of Kenya won the [ed=28|28th] Ostrand marathon [day=2012-05-06|on Sunday] in [mtime=2:06:14|two hours, six minutes and 14 seconds].

Cherop, [mage=28|28], who was running only the [mnth=3|third] marathon of his life, passed half way in [mhalf=1:02:50|1:02:50] with five others and broke away [mbreak=35 km|at 35 kilometers]. Last year's winner, Tesfaye Worku of Ethiopia, came in [mgap=12 s|12 seconds] behind. Third was Abel Kiprato, in 2:08:02.

The course record, [mrec=2:05:58|2:05:58] from [mrecyear=2008|2008], survived.

Meseret Alemu, [wage=31|31], also of Ethiopia, won the women's race for the [wwin=3|third time], in [wtime=2:24:18|2:24:18]. Ingrid Solvang of Norway was second, [wgap=85 s|one minute and 25 seconds] back. In the wheelchairs Lukas Brandel took his [chwin=5|fifth] title in a row in [chair=1:31:22|1:31:22], ahead of two Swiss.

Of [starters=21400|21,400 starters], [finish=18780|18,780] finished. Two days before, 3,100 children had run four kilometers along the quay.

Next on the circuit: Port Ellery, on May 20, with 9,000 entries.

== ostrand-tidings.txt -
A town runs out of shade

By Lotte Amdal

They held out garden hoses. They held out ice in baking tins, and in Mill Street a bride held out her bouquet. [day=2012-05-06|On Sunday] Ostrand did what it could, and it wasn't enough.

Nobody will talk for long about the winner's [mtime=2:06:41|2:06:41]. They will talk about the man from Kveld who fell by the gasworks, [dkm=38 km|four kilometres from home], and did not get up. He was [dage=46|forty-six] and had trained for it since New Year. A doctor who was running three places behind was with him after [dmin=2 min|two minutes]. It is the first time since [dfirst=1998|1998] that the race has lost somebody.

There was joy too. Jonas Vik, the postman, was [vplace=12|twelfth] in [vtime=2:14:09|2:14:09], [vbest=48 s|48 seconds] faster than he'd ever been and first among the men with a Norwegian vest. Lukas Brandel's wheels won for the [chwin=6|sixth] year running.

At [water=14|14 stations] there was water, although by one o'clock at some of them only the tables were left. The organizers say that [cups=340000|340,000 cups] were filled.

And they came to look: [crowd=350000|350,000], we're told, from the start at [start=09:30|half past nine] until the broom wagon.

[oday=2011|Last year] it was [otemp=9 C|nine degrees] and it poured. We complained.

== race-liveblog.txt -
Ostrand marathon: live

9.12am Warm already. Worku, who won here [oday=2011|last year] in [otime=2:07:30|2:07:30], is pouring water over his cap.
[start=09:30|9.30am] And they're off, [starters=>21000|more than 21,000] of them, in four waves.
10.33am Half way for the leaders: [mhalf=1:02:50|62 minutes 50]. Six of them left.
11.01am The wheelchairs are home. Brandel, [chair=1:31:22|1:31:22], says the tar was sticky.
11.09am Cherop's gone! Just like that, [mbreak=33 km|with nine kilometres left], on the bridge. He's [mage=26|26] and looks 16.
11.37am Cherop wins. Worku's there too, [mgap=12 s|twelve seconds] later. Outside the record of [mrec=2:05:58|2:05:58], so no [bonus=15000 EUR|€15,000].
11.54am Alemu! [wwin=3|Three wins] for her now, and the clock says [wtime=2:24:18|2:24:18], inside the [owtime=2:25:44|2:25:44] of [oday=2011|a year ago].
12.05pm It's [temp=27 C|27C] on the quay.
2.00pm A sad turn. [hosp=17|Seventeen] have been taken to the hospital and we're hearing that one runner has died near the [dkm=38 km|38] mark.
2.40pm The finish stays open. People walk in holding hands.

== organizer-release.txt 2012-05-07
Statement by Ostrand Running AS

The [ed=28|28th] Ostrand marathon, run [day=2012-05-06|yesterday], was overshadowed by the death of a participant, aged [dage=44|44], who collapsed [dkm=38 km|at kilometre 38]. He received help from a doctor within [dmin=2 min|two minutes] and died on the way to the hospital. Our thoughts are with his wife and three children.

A total of [treat=612|612 runners] were treated along the course and at the finish, mostly for dehydration. [hosp=43|Forty-three] were taken to the county hospital, of whom 29 have gone home. [grave=2|Two] are in intensive care; their condition is stable.

Before the start, at [start=09:30|9:30], all runners had been told by loudspeaker to slow down. There were [water=14|14] drink stations, four more than in [oday=2011|2011], and [cups=430000|430,000 cups] were filled.

[starters=21400|21,400 people] from [lands=71|71 countries] took part, a record; [oday=2011|last year] there were [ostart=18900|18,900]. They have raised [charity=1.1 million EUR|1.1 million euros] for the children's ward so far.

The prize money of [prize=40000 EUR|40,000 euros] for each winner ([oprize=30000 EUR|30,000] in [oday=2011|2011]) will be paid as planned. Both winners have given part of it to the family.

== back-of-the-pack.txt -
My worst four hours and 51 minutes

I'm number 17,203. I know that because the girl at the finish read it out when she caught me.

We're told that it was [temp=>25 C|over 25 degrees]. In the tunnel it felt like forty. I drank at every one of the [water=14|fourteen] tables until the last three, where a boy of about ten said sorry to each of us, one by one. More than [treat=>600|six hundred] had to be looked after. I was one. They gave me salt and a banana.

I saw the man fall, and I won't write about it, except for this. The paper says that a doctor came at once. I'd say [dmin=6 min|six minutes], and I was counting, because there was nothing else that I could do. He wore a blue cap.

Up front, another sport took place. A man of [mage=26|26] ran it in [mtime=2:06:41|2:06:41]. Our postman was [vplace=11|11th], [vbest=<60 s|nearly a minute] quicker than his best: [vtime=2:14:09|2:14:09]. Alemu, who is [wage=31|31] and has two small children, was done before I'd got to the bridge.

I raised 840 euros; all of us together have now got to [charity=1.3 million EUR|1.3 million]. It was people from everywhere, and we all had the same face.

== wire-2011.txt 2011-05-08
Worku, Alemu win in Ostrand rain

OSTRAND, May 8, 2011 – Tesfaye Worku of Ethiopia won the 27th Ostrand marathon [oday=2011-05-08|on Sunday] in [otime=2:07:30|two hours, seven minutes and 30 seconds], pulling away from the Kenyan Paul Siror in the last 600 meters.

Worku, 29, won by four seconds. "I could not feel my hands," he said. The temperature was [otemp=9 C|nine degrees Celsius] and it rained from start to finish.

His compatriot Meseret Alemu won the women's race for the second time in three years, in [owtime=2:25:44|2:25:44]. She was one minute and 25 seconds ahead of the Russian Olga Tereshina.

The wheelchair race went to Lukas Brandel in 1:33:40.

Each winner received [oprize=30000 EUR|30,000 euros]. The course record, which would have been worth another 10,000, is [mrec=2:05:58|2:05:58], run by Siror in [mrecyear=2009|2009].

Of [ostart=18900|18,900 starters] all but 950 reached the finish. Twenty-one were treated for cold, and one broke an ankle on the tram rails at kilometer 12. There were 62 countries on the list. A man of 83 took six hours and 12 minutes.

== medical-column.txt 2012-05-16
Should they have stopped it?

By Dr. Anders Roll
May 16, 2012

Ten days after the Ostrand marathon [grave=2|two runners] are still in intensive care. [hosp=43|Forty-three] went through our emergency room [day=2012-05-06|that Sunday]. I was on duty, and I've been asked the question in every shop.

The facts first. At the start, at [start=09:30|half past nine], it was 19 degrees; at noon [temp=27 C|27]. For the [ostart=18900|18,900] of [oday=2011-05|last May], at [otemp=9 C|nine degrees], a thin shirt was a mistake. For the [starters=21400|21,400] of this one it was the only right choice. About four in ten had trained through a cold spring and had not once sweated in daylight.

A heart may stop on a cool day as well, as it did at this race in [dfirst=1998|1998]. The man who died at [dkm=38 km|38 kilometres], at the age of [dage=44|44], had a fault in it that no one had found. But the other [treat=>600|six hundred and more] had no fault except obedience to a plan.

The winner, too, had a plan. He was ahead of the record of [mrec=2:05:58|2:05:58] at half way, in [mhalf=1:02:50|1:02:50], and slowed. He is [mage=26|26], and had run [mnth=3|two of these before]; he knew more about heat than all of us. [bonus=15000 EUR|Fifteen thousand euros] were waiting, and he let them wait.

== valley-voice.txt -
What Jonas delivers

Our postman came to work on Monday as usual. People had put bottles by their letterboxes.

Jonas Vik, 33, had run [vtime=2:14:09|2:14:09] the day before, which made him [vplace=11|eleventh] in a race of [starters=>21000|more than 21,000] from [lands=~70|about 70 nations] and the best of his own. He beat his old mark by [vbest=48 s|48 seconds]. In [oday=2011|the wet race of last year], the one that Meseret Alemu won in [owtime=2:24:55|2:24:55], he'd been 19th.

He crossed the line seven and a half minutes after the Kenyan who won [prize=40000 EUR|forty thousand euros]. Vik won a voucher for shoes. "He needs the money more," he said, "he gave half of it away."

Is he going to the championships in August? He's waiting for a letter. He'll probably have to bring it to himself.

Of [crowd=200000|the two hundred thousand] who stood along the route, according to the police, Vik says that he heard one: his mother, at kilometre 40, with a hose. He'd passed the gasworks before it happened. On Monday evening he ran there again, slowly, and put down a bottle.
