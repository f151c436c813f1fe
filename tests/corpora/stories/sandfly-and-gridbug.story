# Two worms in one firm's system: Sandfly (August 2006, three weeks after the July patch) and Gridbug (November 2008,
# after an emergency patch in September). Flaws fixed and critical ones of several patches, the firm's count of infected
# computers and a laboratory's, sizes of worm and patch, two rewards, two authors, an older worm of 2001 stay apart.

apday    | date     | compatible  | day of the patch against Sandfly's hole                     | 11 July v. July
aflaws   | count    | agree       | flaws closed by the patch of July 2006                      |
acrit    | count    | discrepancy | critical flaws among those of July 2006                     | seven v. five
abull    | count    | agree       | bulletins of July 2006                                      |
awarn    | date     | discrepancy | when Halasa told Talland of the hole of 2006                | 6 March v. 16 March
apsize   | measure  | discrepancy | size of the patch of July 2006                              | 1.8 MB v. 8.1 MB
aload    | count    | compatible  | downloads of the patch before the worm came                 | 70 million v. tens of millions
aday     | date     | compatible  | day on which Sandfly came out                               | 2 August 2006 v. 2006
aclock   | time     | discrepancy | when Sandfly was first seen                                 | 21:40 GMT v. 20:40 GMT
agap     | duration | agree       | time from the July patch to Sandfly                         |
ainf     | count    | update      | computers infected by Sandfly, by Talland's count           | 90,000 on the first day, 600,000, at last 1.1 million
adoub    | duration | agree       | time in which Sandfly's victims doubled at first            |
anet     | count    | update      | computers infected by Sandfly, by the count of Nettle Labs  | 240,000 on the first day, at last 2.6 million
aboot    | duration | agree       | time before an infected computer shut down                  | 60 seconds is a minute
asize    | measure  | agree       | size of Sandfly                                             |
aunp     | percent  | agree       | computers that had no patch when Sandfly came               |
acash    | count    | discrepancy | cash machines stopped by Sandfly                            | 2,400 v. 4,200
aops     | count    | agree       | operations put off at Ardwick General                       |
apcs     | count    | compatible  | computers hit at Ardwick General                            | 740 v. more than 700
aoff     | duration | agree       | how long Ardwick General was without computers              | 26 hours
acost    | money    | discrepancy | damage done by Sandfly                                      | $1.3 billion v. $3.1 billion
aengin   | count    | discrepancy | engineers called to Talland's war room in 2006              | 120 v. 150
areward  | money    | agree       | reward for the author of Sandfly                            |
aage     | age      | discrepancy | age of the author of Sandfly                                | 19 v. 17
aarrest  | date     | agree       | day on which the author of Sandfly was arrested             |
asent    | duration | agree       | sentence of the author of Sandfly                           | 30 months are two and a half years
avar     | count    | agree       | versions of Sandfly                                         |
afall    | percent  | agree       | fall of Talland's shares after Sandfly                      |
bpday    | date     | compatible  | day of the emergency patch of 2008                          | 25 September v. September
bnth     | ordinal  | discrepancy | which emergency patch in Talland's history                  | third v. fourth
bwarn    | count    | agree       | attacks seen before the emergency patch                     |
bday     | date     | compatible  | day on which Gridbug came out                               | 17 November v. November
bgap     | duration | agree       | time from the emergency patch to Gridbug                    | 53 days
binf     | count    | compatible  | computers infected by Gridbug                               | 3.4 million v. more than three million
bnet     | count    | compatible  | addresses infected by Gridbug, by the count of Nettle Labs  | nine million v. 9.2 million
bcountry | count    | agree       | countries in which Gridbug was found                        |
bunp     | percent  | discrepancy | computers without the emergency patch                       | 30 percent v. 13 percent
baddr    | count    | agree       | addresses that Gridbug called on in a day                   |
bnew     | count    | agree       | addresses that its later version called on                  |
bpass    | count    | discrepancy | passwords that Gridbug tried                                | 180 v. 108
bsize    | measure  | compatible  | size of Gridbug                                             | 62 KB v. about 60
bpcs     | count    | agree       | computers cleaned at Thornley                               |
boff     | duration | discrepancy | how long Thornley council was off line                      | nine days v. 11 days
bcost    | money    | agree       | what Gridbug cost Thornley                                  |
bfines   | money    | agree       | parking fines that Thornley had to write off                |
breward  | money    | agree       | reward for the authors of Gridbug                           |
bgroup   | count    | agree       | firms in the group against Gridbug                          |
chief    | age      | agree       | age of Vikram Sethna in early 2009                          |
share    | percent  | agree       | personal computers that run Canto                           |
founded  | date     | discrepancy | year of Talland's founding                                  | 1979 v. 1981
oyear    | date     | agree       | year of the worm Quince                                     |
oinf     | count    | compatible  | computers infected by Quince                                | 350,000 v. hundreds of thousands

== wire-july-2006.txt 2006-07-12
Talland closes [aflaws=18|18 holes] in Canto software

ESTERLY, Oregon, July 12, 2006 – Talland Corp. [apday=2006-07-11|on Tuesday] issued patches for [aflaws=18|18 flaws] in its Canto operating system, [acrit=7|seven] of them rated "critical", the highest of four grades, and urged customers to install them without delay.

The fixes are contained in [abull=6|six bulletins], the most in a month since the company began to publish them on a schedule, in October 2003. The one that worries specialists repairs the part of Canto 4 and Canto 5 that shares printers over a network. Through it an attacker could take over a computer without any action by its user.

"If you have time for only one, make it that one," said Joanna Terhune, who heads Talland's security team.

The hole was found by Piotr Halasa of Nettle Labs, a firm in Gdansk, who reported it to Talland [awarn=2006-03-06|on March 6]. He criticized the wait. "A good cook needs four minutes for an egg," he said by telephone. "They took four months."

Terhune replied that the repair had had to be tried on 1,900 configurations and in 23 languages.

Canto runs on [share=88%|88 percent] of the world's personal computers. Those which are set to update themselves will fetch the patch, of [apsize=1.8 MB|1.8 megabytes], during the week; companies, which as a rule test such changes, may take a month or more. Talland, the world's largest maker of software by revenue, was founded in [founded=1979|1979] in a former cannery and has 61,000 employees.

Monthly repairs are a burden for firms with old machines. At Western Pacific Lumber, which has 5,200 computers in 31 mills, it takes four people nine days to bring every one up to date, said Craig Dolan, who runs the department. "By then the next lot's in the oven," he said.

The next regular patches are due on August 8. No attacks that use the printer flaw have been seen.

== wire-august-2006.txt 2006-08-03
Worm shuts down computers around the world

ESTERLY, Oregon, Aug 3, 2006 – A worm that forces computers to switch themselves off spread through companies, hospitals and banks [aday=2006-08-02|overnight], exploiting a flaw in Talland's Canto system for which a repair has existed for [agap=22 days|22 days].

Talland said that at least [ainf=90000|90,000 machines] had been infected by the worm, which has been named Sandfly. Nettle Labs, a security firm that was the first to raise the alarm, put the number at [anet=240000|240,000] and said it was doubling every [adoub=40 min|40 minutes].

The worm needs no e-mail. A computer that is merely connected to the Internet, and hasn't been given the [apday=2006-07|July] patch, will be found, and will display a box that counts down [aboot=60 s|60 seconds] before it shuts down. Then it starts again, and again.

In Norway a bank lost the use of [acash=2400|2,400 cash machines]. A ferry line in Greece wrote tickets by hand. A regional hospital in the north of England had to postpone [aops=31|31 operations].

Sandfly was first recorded in Taiwan at [aclock=21:40 GMT|21:40 GMT] [aday=2006-08-02|on Wednesday], Nettle's Piotr Halasa said. It is a small program, of [asize=11 KB|11 kilobytes], "written by someone with more talent than sense".

Some [aload=70 million|70 million copies] of the patch had been downloaded by then, said Joanna Terhune of Talland. But [aunp=38%|38 percent] of Canto computers, by her estimate, remained open to attack, most of them in companies. She has called [aengin=120|120 engineers] to a "war room" in Building 9.

Talland's shares slipped [afall=1.8%|1.8 percent]. In [oyear=2001|2001] a worm called Quince, which lived in Talland's program for spreadsheets, infected [oinf=350000|350,000 computers] in a week.

== handlers-log.txt 2006-08-03
Duty log: Sandfly (times GMT, newest last)

20:55 Two readers in Taipei report probes on the printer port. Not the usual noise.

21:10 Got a sample. Ran it. The box comes up, counts down a [aboot=60 s|minute], lights out. Cute.

21:30 For those asking when it began: our earliest sensor hit, in Kaohsiung, is stamped [aclock=20:40 GMT|20:40]. Yes, [aday=2006-08-02|Wednesday].

22:05 [asize=11 KB|11 kilobytes] unpacked. No payload. It doesn't steal, it doesn't delete. It knocks over chairs and leaves.

23:20 Hole is the one from [apday=2006-07|July], bulletin 6 of [abull=6|six]. You did install it? It was on the list of [acrit=5|five criticals], in red. It's [apsize=8.1 MB|8.1 megabytes] over your grandmother's modem, that's half an hour well spent. Talland says [aload=tens of millions|tens of millions] of people have fetched it. That leaves the other tens of millions.

00:50 Count at our sensors is doubling in [adoub=40 min|forty minutes]. At that rate everyone has it by Friday supper. It'll slow down; they always do.

02:15 A second build is out, which fixes a bug in the first. By breakfast I expect a third.

04:40 Talland hotline in Esterly: 55 minutes on hold, harp music.

06:30 Nice note from a factory in Brno. The worm hit the line that packs biscuits. Workers went on by hand and beat the machine's average by 8 percent.

07:45 Good morning, London. Don't switch on until you have read this from the top.

09:00 Handing over to Marisol. Scanning has leveled off at about 1.4 million probes an hour. I'm going to bed. Unplug the printer.

== ardwick-echo.txt 2006-08-05
The day the biros came back

By Hattie Lomas

At half past seven on Thursday morning the screens in the admissions hall of Ardwick General went blue, one after the other, left to right, "like a Mexican wave", and Sister Maureen Oakes did what she had not done since 1994. She sent a porter to Smith's for 40 exercise books and a box of biros.

For [aoff=26 hours|26 hours] Yorkshire's second-biggest hospital ran on them. Blood results came up from the basement by relay, on foot. The X-ray department hung films in a window. [aops=31|Thirty-one operations] were put off, none of them urgent, among them the left hip of Mr Walter Cragg, 81, who had been starved since midnight and was given a bacon roll by way of apology.

What went wrong was [asize=11 KB|11 kilobytes] long and came from nobody knows where. The worm called Sandfly got in through a laptop that a salesman of syringes had plugged into the wall on [aday=2006-08-02|Wednesday night]. By the time it was done, [apcs=740|740 computers] out of 1,160 were switching themselves off and on.

There had been a cure. Talland, which makes the Canto software on which the wards rely, put it out [apday=2006-07|last month]. Neil Fairhurst, who looks after the hospital's systems with a staff of six, makes no excuses. "It was on my list for the 14th of August," he said. "We test everything, because the last time we didn't, the dialysis unit printed in Portuguese."

Elsewhere it has been worse. By last night, according to Talland, the worm had got into [ainf=600000|600,000 computers], though it has begun to tire. A county council in Kent closed its libraries, and in Hull a pool could not be heated and was used by the polar-bear club.

No patient came to harm, the trust's chief executive said. Two ambulances were sent to Leeds.

Sister Oakes has kept the exercise books. "You could read them," she said. "That's more than you can say for the doctors' handwriting, and they don't turn themselves off."

== daily-comet-arrest.txt -
SANDFLY SWATTED!
Spotty [aage=17|17-year-old] who crashed the planet is nicked in his MUM'S ATTIC

THE evil genius behind the computer bug that brought Britain to its knees is a Dutch teenager who wanted to impress a girl.

Cops swooped on baby-faced Joost Verkade at his family's terraced home in Zutphen [aarrest=2006-08-21|on Monday], as his mum hung out the washing. He came quietly, and asked if he could finish his game.

The virus whizz had boasted to a chatroom pal called Lidl-Lenny that all [avar=4|four versions] of the worm were his. Lenny shopped him – for the [areward=$300000|$300,000] (£158,000) that US giant Talland had put on his head.

Sandfly, which zapped [ainf=1.1 million|1.1 million PCs], cost the world a thumping [acost=$3.1 billion|$3.1 BILLION]. In Norway, [acash=4200|4,200 cashpoints] died. Over here hundreds of patients at Ardwick General were sent home, and a Blackpool bingo hall called numbers from a bucket.

Neighbour Truus Bakker, 72, was gobsmacked. "He fixed my video," she said. "Now I look at it differently."

Talland chief Vikram Sethna, 50, who is worth £900million, said: "We hope that he will use his gift for good." He could start with the bloke's own software. The firm knew about the hole from [awarn=2006-03-16|March 16], and did nothing until [apday=2006-07|July].

Verkade faces six years in the slammer. The girl, a hairdresser called Femke, told the Comet she prefers drummers.

== brief-sentence.txt 2007-05-12
Author of Sandfly worm sentenced

ZUTPHEN, Netherlands, May 12, 2007 – A court in the eastern Netherlands has sentenced the author of the Sandfly computer worm to [asent=30 months|30 months] in prison, half of it suspended, and ordered him to do 200 hours of community service.

Joost Verkade, who was [aage=19|19] when he let the worm loose [aday=2006-08-02|on August 2 of last year], admitted that he had written [avar=4|four versions] of it but said that he had not meant it to leave his school's network. The prosecutor had asked for four years.

The court put the damage at [acost=$1.3 billion|$1.3 billion], on the basis of an estimate by insurers, while noting that only 61 victims in the Netherlands had filed a complaint. The worm infected [ainf=1.1 million|1.1 million computers] according to Talland, whose Canto system it attacked, and [anet=2.6 million|2.6 million] according to Nettle Labs, a security firm.

Verkade was arrested [aarrest=2006-08-21|on August 21] after an acquaintance had given him away. The acquaintance, a student in Bremen, received Talland's reward of [areward=$300000|$300,000] and has since bought a sailing boat, his lawyer said.

The defense has until May 25 to appeal. Verkade, who will have to serve about ten months after time already spent in custody, has been offered a job by a firm that sells firewalls.

== wire-september-2008.txt 2008-09-26
Talland rushes out patch as attackers use unknown hole

ESTERLY, Oregon, Sept 26, 2008 – Talland Corp. broke with its monthly rhythm [bpday=2008-09-25|on Thursday] and released an emergency patch for a single flaw in its Canto operating system that had already been used in a handful of attacks in Southeast Asia.

It was only the [bnth=3|third] patch outside the schedule in the company's history. Talland said that it had traced [bwarn=14|14 attacks], all of them on companies in Malaysia and Vietnam, since the end of August.

The flaw is in the service by which Canto computers find each other's files. It affects Canto 5 and Canto 6 as well as the server versions. "It's as bad as the printer hole," said Joanna Terhune, the head of security, referring to the one exploited by the Sandfly worm [aday=2006|in 2006], which came out [agap=22 days|22 days] after its patch and infected [ainf=1.1 million|1.1 million computers]. "This time we'd like people to be faster."

Ten days ago the company had repaired 11 other flaws, three of them critical, in its regular monthly release.

Talland did not say who had discovered the attacks. Piotr Halasa of Nettle Labs said that a sample was sold on a Russian forum for $37,000. "It came with a warranty," he said. He expects a worm within weeks.

Since Sandfly the company has changed Canto so that it updates itself unless told not to. Home users have largely complied. But in firms of more than 500 workers patches take an average of 34 days to be installed, a study by Nettle found in the spring, against 41 two years earlier.

Companies have grown wary of haste for a reason. In April of last year a faulty repair from Talland stopped the till systems of a supermarket chain in Ohio for most of a Saturday; it gave away $90,000 of milk and bread. The firm said that the new patch had been tested for nine days, on 400 kinds of machine, which is less than usual.

The company's shares closed unchanged at $26.20. Talland is to publish results on October 23.

== thornley-gazette.txt 2009-02-06
A town hall in the dark

By Owen Braithwaite

It began with a memory stick. A housing officer in Thornley had taken some work home before Christmas, on his daughter's laptop, and on Monday January 12 he put the stick back into his computer on the third floor of the Civic Centre. By lunch the phones had stopped, because the phones are computers now.

[boff=11 days|Eleven days] passed before the borough could send an e-mail. In that time the worm known as Gridbug went round all of its offices, from the crematorium to the lido. The registrar married nine couples with a fountain pen. Benefits were paid from last month's list. Parking fines could not be chased, and those older than the limit, [bfines=£34000|£34,000] worth, have been torn up.

"Nobody minded that bit," said Councillor Brenda Askew, who leads for resources, and had to tell a packed chamber on Tuesday what the rest would come to: [bcost=£1.4 million|£1.4 million], of which 600,000 went on consultants. [bpcs=3800|Some 3,800 machines] were wiped and filled again, by hand, by men from Bristol who slept at the leisure centre.

The hole that Gridbug uses was closed by Talland in [bpday=2008-09|September]. Thornley hadn't got round to it. Only one in five of its computers had been given the patch. Once inside, the worm simply tried a list of [bpass=180|180 passwords], from "admin" to "zzz"; the third on the list was the one that had been chosen for the town clerk.

Thornley is hardly alone. The French navy, a car plant in Brazil and most of the Ministry of Health in Lima have had it since it first turned up [bday=2008-11|in November]. In all, over [binf=>3 million|three million computers] are thought to be infected.

The opposition wants to know why a council that cut its computer staff from 22 to 13 in 2007 was surprised. Its leader, Gareth Poole, has put down 40 questions. "They saved £310,000 a year," he said. "Do the sum."

The housing officer has not been named. He is off sick, with an ordinary bug.

== terhune-interview.txt 2009-02-19
"People lock the door and leave the window"

Joanna Terhune, 46, has run security at Talland for seven years. She talked to us at the end of a day that had begun, she said, "at three, with a Brazilian".

Q. How big is Gridbug?
A. We measure [binf=3.4 million|3.4 million machines] as of Monday. In [bcountry=81|81 countries]. I know that Nettle says [bnet=9 million|nine]. They count addresses, and one machine may have six in a week.

Q. You had a patch. Again.
A. [bgap=53 days|Fifty-three days] before. With Sandfly we'd [agap=22 days|22]. So we gave people more than twice the time, and three times as many got hurt.

Q. Why?
A. Of the computers that matter to it, [bunp=30%|thirty percent] weren't patched. But look at the rest. It guesses passwords. It has a list of [bpass=108|a hundred and eight], I've got it on a mug. It rides on memory sticks. A patch shuts one door.

Q. What does it want?
A. Nobody knows. Every day it asks at [baddr=250|250 addresses] if there are orders. So far no one has answered. [bgroup=14|Fourteen companies] have joined to buy those addresses up before the others do.

Q. You're offering [breward=$500000|half a million].
A. [breward=$500000|Five hundred thousand dollars], yes. For Sandfly it was [areward=$300000|three hundred]. Inflation.

Q. Your emergency patch was said to be unprecedented.
A. It wasn't. It was the [bnth=4|fourth] we have done. I'd cooked a turkey for the second one. It was never eaten.

Q. What was the war room of [aday=2006|2006] like?
A. [aengin=150|A hundred and fifty engineers], one coffee machine. We still had windows that wouldn't open. You can put that in as a joke about the product.

== nettle-analysis.txt 2009-03-15
Two worms, one lesson: why Gridbug is worse

March 15, 2009 – Sandfly was a fire. It was seen from everywhere, it burned down what there was in a weekend, and it went out. Gridbug is damp.

Both came through a hole that Talland had mended: Sandfly through one of [aflaws=18|18] that were closed in [apday=2006-07|July 2006], Gridbug through the one for which an emergency patch was issued [bpday=2008-09-25|on September 25] last year. Both live in Canto, the system of [share=88%|88 percent] of personal computers. There the likeness ends.

Size. Sandfly measured [asize=11 KB|11 kilobytes]. Gridbug has [bsize=62 KB|62], most of them spent on hiding.

Reach. Talland counts [binf=3.4 million|3.4 million victims], in [bcountry=81|81 countries]. Our own sensors see [bnet=9.2 million|9.2 million] addresses. [aday=2006|In 2006] we were also higher, at [anet=2.6 million|2.6 million] against Talland's [ainf=1.1 million|1.1].

Openness. When Sandfly arrived, [aunp=38%|38 percent] of machines were without the cure, by the maker's estimate. When Gridbug did, [bday=2008-11-17|on November 17], it was [bunp=13%|13 percent]. That is the good news, and also the bad: the worm has found other ways in.

Purpose. The boy from Zutphen, who will be free again since serving a part of his [asent=30 months|two and a half years], wanted applause. Those who made Gridbug want none. The version that came out this month no longer calls on [baddr=250|250 addresses] a day but picks from [bnew=50000|50,000]. The [bgroup=14|14 firms] that have banded together against it can't register all of those.

Cost. For Sandfly a court has settled on [acost=$1.3 billion|$1.3 billion]. Here there is no total yet. A borough in the west of England spent [bcost=£1.4 million|£1.4 million] and was off line for [boff=9 days|nine days].

Talland's chief executive, Vikram Sethna, [chief=52|52], offers [breward=$500000|half a million dollars]. It may be the cheapest thing that he buys this year.

== business-profile.txt 2009-04-05
Sethna's long repair

By Clive Darrow

April 5, 2009 – Vikram Sethna does not like the word "worm". At Talland, the company that he has led since 2002, they say "event". There have been three in his time, if one counts Quince, which came in [oyear=2001|2001], when he was head of sales, and spoiled [oinf=hundreds of thousands|hundreds of thousands] of spreadsheets. The others were Sandfly and, still with us, Gridbug.

Mr. Sethna, [chief=52|52], is the son of a railway engineer from Pune, and he sees software as his father saw track: it is never finished, only inspected. After Sandfly, when the shares had lost [afall=1.8%|1.8 percent] in a day and a customer in Oslo had sent him a shoebox of useless bank cards, he stopped all new work on Canto for ten weeks and made 8,000 programmers go back to school.

It has helped, up to a point. In 2006 Talland had to mend 134 flaws; last year it was 97. When attacks on an unknown hole were noticed, [bwarn=14|14] of them, a repair was ready in under a month. Gridbug took [bgap=53 days|53 days] to follow. Its newest version may report to any of [bnew=50000|50,000 addresses] in a day. Yet the firm was mocked all over again, this time by a borough council in the west of England which had to wipe [bpcs=3800|3,800 computers] and to write off [bfines=£34000|£34,000] in parking fines.

The trouble, says Piotr Halasa, Talland's sternest critic, is age. There is code in Canto that goes back to the firm's beginnings in [founded=1981|1981]. "You can inspect the track all day," he says. "At some point you must ask whether it leads anywhere." Gridbug, he points out, is [bsize=~60 KB|about 60 kilobytes] long, a good deal less than the portrait of Mr. Sethna on the company's home page.

In Ardwick, where [apcs=>700|more than 700 machines] fell to Sandfly, they have drawn their own conclusion. The hospital went over to a free system last year. It was down for [aoff=26 hours|26 hours] [aday=2006|in 2006], its manager said; since the change it has been down twice, for an hour each time, and "nobody rang a newspaper".
