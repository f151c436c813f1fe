# Two European swimming championships of one swimmer: Lotte Verhaegen wins the 400 meters from an outside lane in Bergen
# (12 August 2010) and the 200 meters with a world record in Lisbon (25 May 2012). Times of two distances at two meets, in heats,
# at turns, of winner and second; margins, lanes, prizes and a bonus, the old record and the new, medals of one meet and of a
# country, two ages, weeks out and weeks of a camp, alarms of daughter and father, the fund at first and later stay apart.

aday     | date     | compatible  | day of the 400 meters in Bergen                          | 12 August 2010 v. August 2010
atime    | duration | discrepancy | Verhaegen's time over 400 meters in Bergen               | 4:04.17 v. 4:04.71
amargin  | duration | agree       | margin over Holst in Bergen                              |
aholst   | duration | agree       | Holst's time over 400 meters in Bergen                   |
alane    | ordinal  | agree       | Verhaegen's lane in Bergen                               |
aheat    | ordinal  | discrepancy | Verhaegen's rank in the heats of Bergen                  | eighth v. seventh
aheatt   | duration | agree       | Verhaegen's time in the heats of Bergen                  |
abehind  | duration | agree       | how far behind Verhaegen was at 300 meters in Bergen     |
aimprove | duration | agree       | by how much Verhaegen improved her best in Bergen        |
aage     | age      | agree       | Verhaegen's age in Bergen                                |
adelay   | duration | compatible  | how long the session in Bergen was held up               | 43 minutes v. more than half an hour
acrowd   | count    | compatible  | spectators of the 400 meters in Bergen                   | 3,800 v. nearly 4,000
aprize   | money    | discrepancy | prize of a gold medal in Bergen                          | 20,000 v. 25,000 euros
asilver  | duration | agree       | Verhaegen's time over 200 meters in Bergen               |
asilday  | date     | agree       | day of the 200 meters in Bergen                          |
awin     | duration | agree       | Marchesi's winning time over 200 meters in Bergen        |
acaps    | count    | discrepancy | caps that Verhaegen tore before the race in Bergen       | two v. three
akm      | measure  | discrepancy | kilometers that Verhaegen swims in a week                | 80 v. 70
arecep   | count    | compatible  | people who welcomed Verhaegen in Zottegem                | 5,000 v. thousands
since    | date     | discrepancy | year of the last Belgian woman's title before            | 1981 v. 1983
oldtime  | duration | agree       | Coussement's winning time                                |
height   | measure  | agree       | Verhaegen's height                                       | 1.83 meters are six feet
alarm    | time     | discrepancy | when Verhaegen gets up                                   | 4:40 v. 4:20 a.m.
bakery   | time     | agree       | when her father gets up                                  |
drive    | measure  | discrepancy | distance from Zottegem to the pool in Antwerp            | 62 km v. 52 km
pool     | date     | agree       | year in which the pool of Zottegem was closed            |
poolcost | money    | agree       | cost of a new pool                                       |
fund     | money    | update      | money given for the new pool                             | 140,000, then 210,000 euros
deal     | money    | agree       | sum of Verhaegen's contract with a maker of swimsuits    |
dealy    | duration | agree       | length of that contract                                  |
bday     | date     | agree       | day of the 200 meters in Lisbon                          |
btime    | duration | agree       | Verhaegen's time over 200 meters in Lisbon               |
bold     | duration | agree       | the old world record over 200 meters                     |
boldyear | date     | discrepancy | year of the old world record                             | 2009 v. 2008
bmargin  | duration | agree       | margin over the second in Lisbon                         |
bsplit   | duration | agree       | Verhaegen's time at 100 meters in Lisbon                 |
blane    | ordinal  | agree       | Verhaegen's lane in Lisbon                               |
bbronze  | duration | agree       | Verhaegen's time over 400 meters in Lisbon               |
bbday    | date     | agree       | day of the 400 meters in Lisbon                          |
bage     | age      | discrepancy | Verhaegen's age in Lisbon                                | 21 v. 22
bsecage  | age      | agree       | Marchesi's age in Lisbon                                 |
bshould  | duration | discrepancy | how long Verhaegen was out with the shoulder             | five weeks v. six weeks
bbonus   | money    | discrepancy | bonus for the world record                               | 50,000 v. 15,000 euros
bjury    | count    | discrepancy | officials who looked at Verhaegen's suit                 | five v. seven
bjurydur | duration | agree       | how long they looked at it                               |
bmed     | count    | agree       | medals of Belgium in Lisbon                              |
bcrowd   | count    | compatible  | spectators of the 200 meters in Lisbon                   | 6,400 v. more than 6,000
btv      | count    | compatible  | people who watched in Belgium                            | 1.1 million v. more than a million
bfans    | count    | update      | members of Verhaegen's fan club                          | 1,200, then 4,800
asixth   | ordinal  | agree       | Verhaegen's place at 300 meters in Bergen                |
bthird   | ordinal  | agree       | Verhaegen's place over 400 meters in Lisbon              |
coach    | age      | agree       | age of the coach at the time of Lisbon                   |
sister   | age      | agree       | age of Verhaegen's sister at the time of Lisbon          |

== wire-bergen.txt 2010-08-12
Teenager Verhaegen snatches European 400 gold from lane [alane=8|eight]

BERGEN, Norway, Aug. 12, 2010 – Lotte Verhaegen of Belgium, who had scraped into the final as the [aheat=8|eighth] and slowest qualifier, won the women's 400 meters freestyle at the European championships [aday=2010-08-12|on Thursday] by [amargin=0.08 s|eight hundredths of a second].

Verhaegen, [aage=19|19], swam the last length in 29.4 seconds and touched in [atime=4:04.17|4 minutes 4.17 seconds], ahead of the favorite, Karla Holst of Denmark ([aholst=4:04.25|4:04.25]). Giulia Marchesi of Italy was third in 4:05.02.

"I could not see anybody, so I thought that they had all finished," said Verhaegen, who had the wall on one side and, on the other, a Hungarian who faded early. With 100 meters to go she was [abehind=1.6 s|1.6 seconds] behind Holst and in [asixth=6|sixth] place.

Her time was [aimprove=2.3 s|2.3 seconds] faster than she had ever swum. In the morning heats she had needed [aheatt=4:09.61|4:09.61] after her goggles filled with water at the first turn.

It is the first European title for a Belgian woman in swimming since that of Maria Coussement over 200 meters backstroke in [since=1981|1981], in Split.

The evening session in the new Store Lungegård pool, before [acrowd=3800|3,800 spectators], was delayed for [adelay=43 min|43 minutes] when a pump failed and the electronic timing had to be restarted. Holst, who won two titles at the previous championships, in Debrecen, said that the wait had not bothered her. "The girl in [alane=8|eight] bothered me," she said.

The winner of each event gets [aprize=20000 EUR|20,000 euros], and those who set a European record 5,000 more. Nobody has yet. Polyurethane suits, in which 41 world records were set in a week in 2009, have been banned since January.

Verhaegen, the daughter of a baker in Zottegem, a town of 24,000 in East Flanders, took up the 400 meters only last year, on the advice of a coach who thought her too lazy for sprints. She is to study dentistry in Ghent from September. Belgium, which has sent nine swimmers here, had hoped for a final or two.

== flanders-gazette.txt 2010-08-16
The baker's daughter and the bell

By Griet Moens

In Zottegem the church bell rang at a quarter to seven [aday=2010-08-12|on Thursday] evening, which it does only for weddings and fires. The sexton had been watching television. "She isn't married, and nothing was burning," he said, "but I thought that it came to the same."

On Sunday she came home. [arecep=5000|Five thousand people], by the count of a policeman with a clicker, stood between the station and the Verhaegen bakery, where the window had been cleared of everything but a marzipan medal the size of a cartwheel.

Lotte Verhaegen is [aage=19|nineteen] and [height=1.83 m|one meter eighty-three], with hands that her mother calls trays. Every day but Sunday she gets up at [alarm=04:40|twenty to five]; her father Jef, who has been at his oven since [bakery=02:30|half past two], leaves a roll on the stairs. By six she is in the water. In a week she puts [akm=80 km|80 kilometers] behind her, more than most people drive.

It was Jef who found that she could swim, by accident, when at the age of four she fell off a pedal boat at Blankenberge and was not where he looked for her. She was at the ladder.

In Bergen she nearly did not start. She tore [acaps=2|two caps] in the call room, and a girl from Slovenia lent her a third, a yellow one. It can be seen on every photograph. From lane [alane=8|eight] she made up [abehind=1.6 s|a second and six tenths] on the great Karla Holst in the last quarter of the race, and won by [amargin=0.08 s|0.08].

She followed it with the silver in the 200 meters [asilday=2010-08-14|on Saturday], in [asilver=1:57.32|1:57.32], and told the Slovenian that she could have the cap back. The Slovenian said that she had better keep it.

The mayor announced that the town pool, which is 44 years old and leaks, would bear her name. It has four lanes, and at one end a mosaic of a walrus that was meant to be a mermaid. She'd prefer six lanes, she said, but he could leave the walrus where it was.

== daily-splash.txt -
BUN IN THE LEAD!

A BAKER'S girl from Belgium has left Europe's swim queens with egg on their faces.

Leggy Lotte Verhaegen, who's [height=6 ft|six foot] in her flip-flops, squeaked into the Bergen final in [aheat=7|SEVENTH place], was stuck out by the wall where the no-hopers go, and proceeded to eat the lot of them.

The [aage=19|19-year-old] clocked [atime=4:04.71|4min 4.71sec], and touched out Danish ice maiden Karla Holst by [amargin=0.08 s|eight hundredths], about the length of a croissant.

And what a palaver before it! First a pump went pop, and the girls had to sit about in bathrobes for [adelay=>30 min|more than half an hour]. Then our Lotte ripped one rubber hat, and another, and another. [acaps=3|Three] in all! The one she wore in the end belonged to a rival.

Up at [alarm=04:20|twenty past four] each morning, she ploughs [akm=70 km|70 kilometres] a week, roughly Dover to Calais and back with a bit for the tide.

It's the first gold for the Belgian ladies since [since=1983|1983], when the perms were bigger and so were the cossies.

The winner's cheque of [aprize=25000 EUR|25,000 euros] will buy a lot of flour. Lotte says that she'll put it towards a van "with a bed in it."

Brits? Our Gemma Pask was fifth, in 4:06.88. Chin up, pet.

== lane-four-blog.txt -
Lane Four: notes from a wet week in Bergen

A lane nobody wants. Number [alane=8|8] has given the women's 400 a winner at these championships once before, in 1970. You get the wash off the gutter, and you can't see across. Lotte Verhaegen breathes to the right, so for half of the lengths she was looking at tiles. Best advert for tiles I've seen.

How she did it. Even splits. Holst went out like a taxi in 1:58.9 at the half and came back in 2:05. The Belgian turned [asixth=6|sixth] at 300, [abehind=1.6 s|1.6] down, and had it back by the flags. [atime=4:04.17|4:04.17] to [aholst=4:04.25|4:04.25]. In the heats, remember, she was [aheat=8|eighth], [aheatt=4:09.61|4:09.61], with her goggles round her chin.

Nobody improves by [aimprove=2.3 s|2.3 seconds] at that level. Nobody did it in the same suit as in spring, either. I asked; it's a thing off the rack, with a hole. That'll change: two makers had people poolside, and I'd be amazed if she's still paying for her own by Christmas.

The 200 was a different film. Giulia Marchesi got it right, [awin=1:56.90|1:56.90], and Verhaegen ([asilver=1:57.32|1:57.32]) ran out of pool. Lane five this time.

Attendance: the hall has 4,200 seats, and was [acrowd=<4000|just short of 4,000] [aday=2010-08-12|on the Thursday]. Coffee: 38 kroner. I had eleven.

== bergen-brief.txt 2010-08-14
Marchesi takes 200; silver for Verhaegen

BERGEN, Aug. 14 – Giulia Marchesi won the women's 200 meters freestyle in [awin=1:56.90|1 minute 56.90 seconds] at the European championships [asilday=2010-08-14|on Saturday], denying Lotte Verhaegen a second title.

Verhaegen, who had won the 400 meters [aday=2010-08-12|on Thursday], was second in [asilver=1:57.32|1:57.32], a Belgian record. Annika Roos of Sweden was third in 1:57.80. Karla Holst, beaten by the Belgian in the longer race in [aholst=4:04.25|4:04.25], did not take part in the 200 and swims the 800 on Sunday.

"I went too early and my legs sent me a letter," Verhaegen said. She was ahead until 25 meters from the end. With prizes for first and second place she leaves Bergen 32,000 euros richer, of which [aprize=20000 EUR|20,000] are for the gold.

Her coach, Staf Lambrechts, said that she would have three weeks without water, "except tea."

In the men's events Pavel Hruska of the Czech Republic swam 50 meters breaststroke in 27.01, and Britain won the medley relay by more than two seconds. The championships end on Sunday with nine finals. Organizers said they'd sold 31,000 tickets for the week, a little over what they had hoped for at the outset.

== archive-split.txt 1981-09-10
From the archive: Coussement, by a hand

SPLIT, Yugoslavia, Sept. 10, 1981 – Maria Coussement, a 17-year-old schoolgirl from Ostend, won the 200 meters backstroke at the European championships [since=1981-09-09|yesterday] in [oldtime=2:13.40|2 minutes 13.40 seconds]. It's the first title in swimming for a Belgian woman.

Nobody was more surprised than Miss Coussement, who did not know it. In the open-air pool at Poljud the low sun shone into the eyes of those who lay on their backs, and she hit the wall with her hand before she had looked for it. She then swam on, turned, and was on her way down a fifth length when an official with a boathook stopped her.

Second was Heike Tornow of East Germany, in 2:13.52. Her team had won nine of the ten women's events until then. Its manager asked for the film and, having seen it, asked for it again.

The winner trains for two hours a day in a pool of 25 meters, in which she may use a lane until eight in the morning, when the pensioners come. Her coach is her aunt. She has one year of school left, wants to be a pharmacist, and said that she will now have to be back by Monday for a test in chemistry.

King Baudouin sent a telegram of 22 words. About 6,000 people, many of them in bathing suits, had paid to see it.

== wire-lisbon.txt 2012-05-25
Verhaegen breaks world record to win European 200 title

LISBON, May 25, 2012 – Lotte Verhaegen of Belgium broke the world record for the women's 200 meters freestyle [bday=2012-05-25|on Friday], winning the European title in [btime=1:53.84|1 minute 53.84 seconds] and erasing a mark that had been thought out of reach since bodysuits were outlawed.

The previous record, [bold=1:54.02|1:54.02], was set by Petra Nowicki of the United States in [boldyear=2009|2009], at the height of the era of polyurethane. Giulia Marchesi of Italy, [bsecage=25|25], finished second, [bmargin=1.27 s|1.27 seconds] behind.

Verhaegen, [bage=21|21], swimming in lane [blane=4|four], turned at halfway in [bsplit=55.61|55.61], four tenths inside the pace of Nowicki, and did not look to either side. "I heard that it became loud and then that it became louder," she said. "That's when I knew it was for me."

[bbday=2012-05-23|Two days earlier] she had lost the 400-meter title that she won in Bergen in [aday=2010-08|August 2010], coming [bthird=3|third] in [bbronze=4:05.90|4:05.90], and had wept on the shoulder of the winner, Karla Holst. In March she had been unable to raise her right arm; she was out of the water for [bshould=5 weeks|five weeks] with an inflamed tendon.

The record will earn her [bbonus=50000 EUR|50,000 euros], on top of 30,000 for the gold medal. It was confirmed only after [bjury=5|five officials] had examined her suit for [bjurydur=50 min|50 minutes], at the request of the Italian team, which said later that it was satisfied.

No Belgian had held a world record in swimming for 39 years. A crowd of [bcrowd=6400|6,400] sang happy birthday to her, six months late or early.

== live-lisbon.txt 2012-05-25
Women's 200m freestyle final, Lisbon: minute by minute

17:50 Evening. It's 31 degrees outside, 27 in the pool. Lotte Verhaegen has the fastest time of the semifinals, 1:55.70, and so the middle: lane [blane=4|4].

17:58 A reminder of [bbday=2012-05-23|Wednesday]. She led the 400 for seven lengths, and died. [bbronze=4:05.90|4:05.90], bronze. Her coach Staf Lambrechts, [coach=60|60], says she "spent it all in the shop window."

18:04 In they come. Marchesi's laughing. Verhaegen has a yellow cap on, which isn't Belgium's; there is a story about that, from Bergen, with [acaps=2|two torn ones].

18:07 False start? No. A camera.

18:08 Off. She's out like a shot.

18:09 [bsplit=55.61|55.61] at the hundred. Wait, WHAT?

18:10 Under the red line! Under it by a hand! [btime=1:53.84|1:53.84]! The old one was [bold=1:54.02|1:54.02]! She's looking at the board with her mouth open and I believe she's swallowing some of the pool.

18:12 Marchesi, second, has swum over to her lane and put her arm up for her. [bmargin=1.27 s|A second and 27 hundredths]. In this event that's a week.

18:31 Hold the medals. Men in blazers, [bjury=7|seven] of them, have gone off with the suit. And with her in it.

19:20 It's good. [bjurydur=50 min|Fifty minutes] to read a label!

19:44 That's [bmed=3|three medals] for Belgium here, all of them hers, if you count the relay. There is a pensioner from Ostend in the stand, Maria Coussement, who won the backstroke in [since=1981|1981] in [oldtime=2:13.40|2:13.40], and she's crying too.

== lambrechts-interview.txt 2012-05-29
"I told her to swim stupidly"

Staf Lambrechts turned [coach=60|sixty] this spring. He's coached Lotte Verhaegen since she was nine, at first for a tart a week.

You looked calm.
I had eaten a whole bag of licorice. When she turned in [bsplit=55.61|55.61], I thought: well, that's how one drowns.

What had you told her?
On [bbday=2012-05-23|Wednesday] she swam cleverly and was [bthird=3|third]. So I said, swim stupidly.

The shoulder?
[bshould=6 weeks|Six weeks] she didn't swim a stroke. She kicked, with a board, five thousand meters a day. I think we found her legs by accident.

Where do you train these days?
In Antwerp, since they closed the pool at Zottegem in [pool=2011|2011]. It's [drive=62 km|sixty-two kilometers], and the same back. She gets up at [alarm=04:40|4:40], I drive, she sleeps. Her father's up at [bakery=02:30|2:30] anyhow and gives me a coffee through the window.

A new pool would cost –
[poolcost=9 million EUR|Nine million]. The people have collected [fund=140000 EUR|a hundred and forty thousand] as of this morning. So we have the door.

Does the money change her?
She's got [deal=300000 EUR|three hundred thousand euros] over [dealy=2 years|two years] from the suit people and she bought a van. It has a bed.

Is she still doing [akm=80 km|eighty kilometers] a week?
When she can. Her little sister, Fien, who's [sister=15|fifteen], does seventy. That's the one you should be afraid of.

== splash-sunday.txt -
LOTTE'S A LOT OF LOLLY

The Flemish flash who made mincemeat of the world's oldest-looking record can look forward to a fatter purse.

Lotte Verhaegen, [bage=22|22], gets [bbonus=15000 EUR|15,000 euros] from the suits who run the sport for zooming through 200 metres in [btime=1:53.84|1min 53.84sec] in Lisbon [bday=2012-05-25|on Friday]. But it's the other sort of suit that'll make her rich. She has [deal=300000 EUR|300,000] in the bank from a cossie firm, a deal that runs for [dealy=2 years|two years] and is up in the autumn, and we hear that three rivals are ready to treble it.

Not bad for a lass who drives [drive=52 km|52 kilometres] for a swim. Her own baths were shut in [pool=2011|2011] after a lump of ceiling fell on a water polo match.

The mark she broke, by Yank Petra Nowicki, went back to [boldyear=2008|2008], when they all dressed like seals.

Big in Belgium? [btv=1.1 million|One point one million] tuned in, the most for a race without bicycles. Her fan club had [bfans=1200|1,200 members] on Thursday. They're printing more cards.

Runner-up Giulia Marchesi, [bsecage=25|25], moaned about Lotte's outfit, then gave her a kiss. Ice maiden Karla Holst watched from the jacuzzi with her own gold.

And little sis Fien is [sister=15|15], and faster than Lotte was at that age. Mamma mia. Or whatever it is they say there.

== analysis-june.txt 2012-06-17
From the outside lane to the middle

By Tobias Wren
June 17, 2012

There are two ways of winning a swimming race that nobody expects you to win, and Lotte Verhaegen has now used both.

The first is to be overlooked. In Bergen, [aday=2010-08-12|on 12 August 2010], she'd qualified with [aheatt=4:09.61|4:09.61] and was given lane [alane=8|eight], where one is neither seen nor sees. Karla Holst raced the Italian beside her and lost to the Belgian, [aholst=4:04.25|4:04.25] to [atime=4:04.17|4:04.17]. At [aage=19|19] Verhaegen had gained [aimprove=2.3 s|2.3 seconds] on herself; the [amargin=0.08 s|eight hundredths] by which she won were, so to speak, change.

The second is to be seen by all and to go anyway. In Lisbon, [bday=2012-05-25|on 25 May], from lane [blane=4|four], she went through 100 meters in [bsplit=55.61|55.61], an absurdity, and dared the others to laugh. In Bergen, over the same distance, she had faded to [asilver=1:57.32|1:57.32] by doing just that. What has changed is the legs. Confined to a kickboard for [bshould=5 weeks|five weeks] in March and April, she came back with a beat that doesn't tire.

It took the record down from [bold=1:54.02|1:54.02] to [btime=1:53.84|1:53.84]. The number matters less than its date. Marks from [boldyear=2009|2009] had been held to be unbreakable in textile, and 23 of the 34 then set by women still stand. Coaches in Australia and the United States have since asked for the film. What they'll find in it, says the Dutch trainer Wim Oosterveld, is nothing new at all: "A girl who has kicked for weeks on end and is cross."

Belgium went home with [bmed=3|three medals], and is talking of a pool. [fund=210000 EUR|Some 210,000 euros] have been given, of the [poolcost=9 million EUR|nine million] required. The fan club has [bfans=4800|4,800 members]. In Zottegem, where [arecep=thousands|thousands] met her train in 2010, they've asked her to come by night this time because of the traffic. [bcrowd=>6000|More than 6,000] saw her in Lisbon and [btv=>1 million|more than a million] at home. At [bage=21|21], with an Olympic summer ahead, she has been told to expect more.

"I expect a roll on the stairs," she said.
