# Two mine strikes in one country: Korenfontein (platinum, June to July 2011) and Stillwater Kloof (gold, September 2011).
# Demands, offers, agreed rises, pay, losses of the two; the toll of an older clash; rockdrillers' and others' pay stay apart.

abegin    | date     | discrepancy | day the strike at Korenfontein began                        | 6 June v. 9 June
aworkers  | count    | compatible  | miners on strike at Korenfontein                            | 14,500 v. about 14,000 v. thousands
ademand   | percent  | agree       | rise that the union demands at Korenfontein                 |
aoffer    | percent  | update      | rise that the Korenfontein company offers                   | 6.5 percent, raised to 7.8
adeal     | percent  | discrepancy | rise agreed at Korenfontein                                 | 9.2 v. 9.8 percent
apay      | money    | discrepancy | monthly pay of an ordinary Korenfontein miner               | 4,600 v. 6,400 rand
adrill    | money    | agree       | monthly pay of a rockdriller at Korenfontein                |
alump     | money    | agree       | payment once for all in the Korenfontein deal               | 3,000 rand is $440
alength   | duration | compatible  | how long the Korenfontein strike lasted                     | 32 days v. more than a month
aend      | date     | discrepancy | day the miners of Korenfontein went back                    | 8 July v. 11 July
alossday  | money    | agree       | what each day of the Korenfontein strike costs the company  | 22 million rand is $3.2 million
alosstot  | money    | compatible  | what the Korenfontein strike cost in all                    | 700 million v. nearly 750 million rand
aounces   | count    | discrepancy | ounces of platinum lost at Korenfontein                     | 41,000 v. 14,000
ashafts   | count    | agree       | shafts of Korenfontein                                      |
adepth    | measure  | agree       | depth of the deepest shaft of Korenfontein                  | 1,400 m is 4,600 feet
ashare    | percent  | agree       | share of the world's platinum that comes from Korenfontein  |
adead     | count    | discrepancy | people killed in the Korenfontein strike                    | two v. three
ahurt     | count    | compatible  | people hurt in the clash at the gate of Korenfontein        | 17 v. more than a dozen
aarrest   | count    | discrepancy | people arrested after the clash at the gate                 | 43 v. 34
aclash    | date     | agree       | day of the clash at the gate                                |
aclashclk | time     | discrepancy | when the clash began                                        | 5:30 a.m. v. 6:15 a.m.
aguards   | count    | agree       | guards at the gate                                          |
aleader   | age      | discrepancy | age of the union's leader                                   | 44 v. 48
aboss     | age      | agree       | age of the mine's head                                      |
avote     | percent  | agree       | share of the miners who voted for the deal                  |
aprice    | money    | agree       | price of platinum at the end of the strike                  |
apriceup  | percent  | compatible  | rise of that price during the strike                        | 4.6 v. almost 5 percent
aopen     | date     | agree       | year that Korenfontein was opened                           |
adist     | measure  | discrepancy | distance of Korenfontein from Johannesburg                  | 130 km (80 miles) v. 180 km
union     | count    | agree       | members of the union                                        |
unionyr   | date     | discrepancy | year that the union was founded                             | 1982 v. 1986
bbegin    | date     | agree       | day the strike at Stillwater Kloof began                    |
bworkers  | count    | agree       | miners on strike at Stillwater Kloof                        |
bdemand   | percent  | discrepancy | rise that the union demands at Stillwater Kloof             | 12 v. 14 percent
boffer    | percent  | agree       | rise that the company of Stillwater Kloof offers            |
bdepth    | measure  | agree       | depth of Stillwater Kloof                                   | 3.1 km is 1.9 miles
bdead     | count    | agree       | people hurt at Stillwater Kloof                              | nobody is none
bvalue    | money    | agree       | worth of a day's gold from Stillwater Kloof                 |
akhoza    | age      | agree       | age of the miner killed at the gate                         |
bounces   | count    | agree       | ounces of gold that Stillwater Kloof yields a day           |
olddead   | count    | compatible  | miners killed in the strike of 1988                         | 11 v. at least ten
oldyear   | date     | discrepancy | year of the older strike with the dead                      | 1988 v. 1987

== agency-june.txt 2011-06-21
[adead=2|Two killed] as strike at South African platinum mine turns violent

JOHANNESBURG, June 21, 2011 – [adead=2|Two people] were killed and [ahurt=17|17] injured when strikers and guards clashed [aclash=2011-06-21|on Tuesday] at the Korenfontein platinum mine in South Africa, police said.

Some [aguards=60|60 guards] fired rubber bullets at men who tried to keep a bus with other workers from entering. The clash started at [aclashclk=05:30|5:30 a.m.] One of the dead was a guard, the other a miner of [akhoza=29|29]. Police arrested [aarrest=43|43 people].

About [aworkers=~14000|14,000 miners] have been on strike since [abegin=2011-06-06|June 6] for [ademand=15%|15 percent] more pay. The company, Brandvlei Platinum, offers [aoffer=6.5%|6.5 percent]. Inflation is 4.6 percent.

"We dig it, they wear it," said Sipho Maduna, [aleader=44|44], general secretary of the National Rockworkers' Union, which has [union=120000|120,000 members].

Each day of the strike costs Brandvlei [alossday=22 million rand|22 million rand] ([alossday=$3.2 million|$3.2 million]). Korenfontein, [adist=130 km|130 kilometers] ([adist=80 mi|80 miles]) northwest of Johannesburg, yields [ashare=6%|6 percent] of the world's platinum.

It was the worst violence at a South African mine since [oldyear=1988|1988], when [olddead=11|11 miners] died.

== agency-rewrite-june.txt -
Platinum strike in South Africa claims [adead=3|three lives]

[adead=3|Three people] were killed and [ahurt=17|17] injured when strikers and guards clashed [aclash=2011-06-21|on Tuesday] at the Korenfontein platinum mine in South Africa, police said.

Some [aguards=60|60 guards] fired rubber bullets at men who tried to keep a bus with other workers from entering. The clash started at [aclashclk=06:15|6:15 a.m.] Police arrested [aarrest=34|34 people].

About [aworkers=~14000|14,000 miners] have been on strike since [abegin=2011-06-09|June 9] for [ademand=15%|15 percent] more pay. The company, Brandvlei Platinum, offers [aoffer=6.5%|6.5 percent].

Most of them earn [apay=6400 rand|6,400 rand] a month. A three-bedroom house in the village that the company built for its engineers rents for 7,000.

Korenfontein, [adist=180 km|180 kilometers] northwest of Johannesburg, has [ashafts=5|five shafts]. The metal from it goes into the exhausts of one car in sixteen. A spokesman for the car makers' federation in Brussels said its members had stocks for 60 days and were watching the matter "with one eye."

The union was founded in [unionyr=1986|1986]. Its general secretary, Sipho Maduna, called for calm.

== brandvlei-statement.txt 2011-06-28
BRANDVLEI PLATINUM: UPDATE ON KORENFONTEIN

28 June 2011

1. The Company today tabled a revised offer of [aoffer=7.8%|7.8%] on basic pay. The union's demand remains at [ademand=15%|15%]. The Company's previous offer was [aoffer=6.5%|6.5%].

2. The lowest-paid employees underground receive [apay=4600 rand|R4,600] a month before overtime and a housing allowance of R1,800; rockdrillers receive [adrill=8900 rand|R8,900].

3. None of the [ashafts=5|five shafts] is producing. Pumps are being manned by supervisors. The loss of revenue amounts to [alossday=22 million rand|R22 million] a day. Since [abegin=2011-06-06|6 June] [aworkers=14500|14,500 employees] have been absent.

4. The Company repeats its condolences to the families of Mr Johan Nel and Mr Themba Khoza, who lost their lives [aclash=2011-06-21|on 21 June]. The number of those injured, [ahurt=17|17], includes eight guards. All but two have left hospital.

5. Mr Anton Swarts, [aboss=53|53], General Manager, will speak to the press at 15:00.

Korenfontein was opened in [aopen=1969|1969]. Its deepest shaft reaches [adepth=1400 m|1,400 metres].

== letter-from-korenfontein.txt -
Under the thorn tree

By Marianne Oster

There is a tree by the gate, and whoever has something to say says it there. [aclash=2011-06-21|On the morning of June 21] nobody got to say anything. The bus came at [aclashclk=05:30|half past five], and behind it, in a row, the [aguards=60|sixty] with their helmets. When it was over, [adead=2|two men] lay dead and [ahurt=>12|more than a dozen] had been carried to the clinic, and the driver, who was not hurt, could not stop his hands.

Themba Khoza was [akhoza=29|29]. He sent 2,000 rand of his [apay=4600 rand|4,600] home each month. His brother Bongani, 44, drills rock and brings home [adrill=8900 rand|8,900], because a man who drills will be deaf at fifty. Both went down to where the heat comes out of the walls, [adepth=4600 ft|4,600 feet] below the thorn tree.

They want [ademand=15%|fifteen percent]. I have heard brokers in Sandton call that greedy, over a lunch that cost about what Themba kept.

The old people say that it is like [oldyear=1987|'87]. [olddead=>=10|At least ten] were shot then, at another mine, under other flags. The union was [unionyr=1982|five years] old at that time. Its leaders now have drivers.

== agency-july.txt 2011-07-08
Korenfontein miners return to work after pay deal

JOHANNESBURG, July 8, 2011 – Miners went back underground at South Africa's Korenfontein platinum mine [aend=2011-07-08|on Friday] after accepting a rise of [adeal=9.2%|9.2 percent], ending a strike of [alength=32 days|32 days].

The agreement, for which [avote=81%|81 percent] voted, runs for two years and includes a payment of [alump=3000 rand|3,000 rand] ([alump=$440|$440]) to each of the [aworkers=14500|14,500]. They had demanded [ademand=15%|15 percent]; mine owner Brandvlei Platinum had begun with [aoffer=6.5%|6.5].

Brandvlei put the cost of the strike at [alosstot=700 million rand|700 million rand] and said it had lost [aounces=41000|41,000 ounces] of platinum. The price of the metal rose [apriceup=4.6%|4.6 percent] during the strike to [aprice=$1,730|$1,730] an ounce.

Union leader Sipho Maduna said that the gold mines would be next. "They have been listening, I hope," he told reporters.

[adead=2|Two men] died in a clash at the mine's gate [aclash=2011-06|last month]. Of those arrested, nine are still being held.

== johannesburg-evening-call.txt -
Back to the rock

Singing, and with a brass band that played slightly too fast, the men of Korenfontein marched back to Number Three shaft [aend=2011-07-11|on Monday, July 11].

It took [alength=>1 month|more than a month] and a mediator who slept on a couch. The company, which had sworn not to go beyond [aoffer=7.8%|7.8 percent], went to [adeal=9.8%|9.8]. Everyone gets [alump=3000 rand|R3,000] on top. "That is my debt at the shop," said a winch driver, Ezekiel Mothibi, 38. "To the cent."

Anton Swarts, who is [aboss=53|53] and has run the mine for three years, shook hands at the gate until his own was black. Then he gave us a number: [aounces=14000|14,000 ounces] that would never be sold. In money, [alosstot=<750 million rand|nearly 750 million rand].

Sipho Maduna wore a new hat. At [aleader=48|48] he has now won three strikes of three. The [union=120000|120,000] who pay dues to him will hear more of it in September, for in gold, he said, "the bosses have been eating alone."

At Stillwater Kloof they mine at [bdepth=3.1 km|3.1 kilometres], more than twice as deep as here.

== agency-september.txt 2011-09-13
Strike shuts South African gold mine

JOHANNESBURG, Sept 13, 2011 – Workers at Stillwater Kloof, one of the deepest gold mines on earth, went on strike for higher wages [bbegin=2011-09-13|on Tuesday], [aend=2011-07|two months after] a walkout at the Korenfontein platinum mine was ended by a rise of [adeal=9.2%|9.2 percent].

[bworkers=8700|8,700 miners] stayed away from the pit, which lies near Carletonville and goes down to [bdepth=3.1 km|3.1 kilometers] ([bdepth=1.9 mi|1.9 miles]). They are asking for [bdemand=12%|12 percent]. Their employer, Witkop Gold, offers [boffer=7%|7 percent].

"We are far apart, but we are talking, which is more than Brandvlei could say in its first week," said Witkop's Helen Roos, 46.

There was no violence and [bdead=0|nobody was hurt]. At Korenfontein [adead=2|two people] were killed and [aarrest=43|43 arrested] in [aclash=2011-06|June].

Stillwater Kloof produces [bounces=1300|1,300 ounces] of gold a day, worth [bvalue=$2.4 million|$2.4 million] at Tuesday's price. The National Rockworkers' Union, with [union=120000|120,000 members], was founded in [unionyr=1982|1982].

== metal-markets-note.txt -
Labour in South Africa: platinum then, gold now

Clients ask whether Stillwater Kloof will be a second Korenfontein. We think not, for three reasons.

1. The gap is smaller. The union wants [bdemand=14%|14 per cent] and Witkop has put [boffer=7%|7] on the table. At the platinum mine it was [ademand=15%|15] against [aoffer=6.5%|6.5].

2. It's quieter. [bdead=0|Not one man] has been harmed since the walkout began [bbegin=2011-09-13|on 13 September]. Brandvlei's gate will be remembered for [aclash=2011-06-21|21 June].

3. It matters less. Korenfontein has [ashare=6%|6 per cent] of the world's platinum, which is why the metal gained [apriceup=<5%|almost 5 per cent], to [aprice=$1,730|$1,730], while it was closed. The [bounces=1300|1,300 ounces] that Stillwater Kloof yields in a day are half a thousandth of nothing much.

What it costs: Brandvlei lost about [alossday=$3.2 million|$3.2m] a day, and we see Witkop, whose [bworkers=8700|8,700 men] are fewer but dig something dearer, at [bvalue=$2.4 million|$2.4m].

What it ends at: 8.5 per cent, in our view. At Korenfontein [avote=81%|81 per cent] voted yes to rather more.

== retrospect-2012.txt 2012-06-21
A year after the bus

They have put a stone under the thorn tree, with the names of [adead=2|two]. [aclash=2011-06-21|A year ago today] Johan Nel and Themba Khoza died at the gate of Korenfontein, one on each side of it.

The mine has been running since [aopen=1969|1969] and runs still. Four of the [ashafts=5|five shafts], that is; Number Two was closed in March, and with it went 2,600 jobs, more than the strike had men in its first line. The pay rise was [adeal=9.2%|9.2 percent], and inflation has eaten two thirds of it.

"We lost [alosstot=700 million rand|700 million], they lost a month's wages, and the price of the stuff has dropped by a fifth," says Anton Swarts, who retired at Easter at [aboss=53|53].

None of those arrested was ever convicted. The inquest is to hear the driver of the bus in August. He has not driven since [aclash=2011-06-21|that morning].

In gold, where there was a strike [bbegin=2011-09|last September], the men got 8 percent after six days, and [bdead=0|no one] was so much as scratched.
