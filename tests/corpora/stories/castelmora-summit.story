# Two summits of one group of states: Castelmora, 2-4 July 2009, and Halden Bay, 14-15 June 2007.
# Pledges, fences, police, arrests, guests and costs of the two stay apart; so do single states' pledges and the
# total, promised and paid, the two talks on the margins (Torres with Okello; Torres with Lindqvist).

open      | date     | agree       | day on which the Castelmora summit opened                    |
len       | duration | discrepancy | length of the Castelmora summit                              | three days v. two days
ord       | ordinal  | discrepancy | which summit of the group Castelmora was                     | 13th v. 14th
members   | count    | agree       | member states of the group                                   |
guests    | count    | discrepancy | states invited to Castelmora as guests                       | nine v. seven
deleg     | count    | compatible  | delegates at Castelmora                                      | 2,400 v. more than 2,000
press     | count    | agree       | journalists accredited at Castelmora                         |
pledge    | money    | discrepancy | total pledged for farming at Castelmora                      | $15 billion v. $18 billion
span      | duration | discrepancy | time over which the Castelmora pledge is to be paid          | three years v. five years
fresh     | money    | compatible  | new money in the Castelmora pledge                           | $6.5 billion v. less than half of 15 billion: under 7 billion
torresp   | money    | agree       | pledge of Torres's government                                |
japan     | money    | agree       | pledge of Japan                                              |
hungry    | count    | agree       | people in the world who go hungry                            |
cut       | percent  | compatible  | cut of emissions that was agreed                             | 50 percent v. at least 50 percent
cutby     | date     | agree       | year by which emissions are to be cut                        |
base      | date     | discrepancy | year against which the cut is measured                       | 1990 v. 2005
pages     | count    | agree       | pages of the Castelmora communique                           |
police    | count    | discrepancy | police on duty at Castelmora                                 | 14,500 v. 15,400
fence     | measure  | agree       | length of the fence of Castelmora                            | 13 km is 8 miles
fencecost | money    | compatible  | cost of the Castelmora fence                                 | 4.1 million euros v. over four million
cost      | money    | discrepancy | cost of the Castelmora summit                                | 190 million v. 210 million euros
march     | count    | discrepancy | marchers at Castelmora on Friday                             | 12,000 (police) v. 40,000 (organizers)
arrests   | count    | update      | people arrested at the Castelmora summit so far              | 46 by Thursday night, 131 at the end
hurt      | count    | agree       | officers injured on Friday                                   |
talk      | duration | discrepancy | length of Torres's talk with Okello                          | 90 minutes v. 40 minutes
talkclock | time     | agree       | when Torres and Okello met                                   |
last      | duration | compatible  | time since the last meeting of their two countries' leaders  | eleven years v. more than a decade
troops    | count    | discrepancy | Okello's troops at the border                                | 6,000 v. 9,000
trpull    | date     | compatible  | by when Okello's troops are to leave the border              | 31 October v. the autumn
late      | duration | agree       | how late the summit's first session began                    |
hostage   | age      | agree       | age of the host, Prime Minister Bassani                      |
next      | date     | compatible  | when the group meets again                                   | May 2011 v. in two years
inhab     | count    | compatible  | inhabitants of Castelmora                                    | 5,800 v. nearly 6,000
oday      | date     | compatible  | when the Halden Bay summit began                             | 14 June 2007 v. 2007
opledge   | money    | agree       | total pledged at Halden Bay                                  |
opaid     | percent  | compatible  | share of the Halden Bay pledge that has been paid            | 22 percent v. less than a quarter
oarrest   | count    | agree       | people arrested at Halden Bay                                |
ofence    | measure  | discrepancy | length of the fence at Halden Bay                            | 5 km v. 15 km
oguests   | count    | agree       | guest states at Halden Bay                                   |
opolice   | count    | agree       | police on duty at Halden Bay                                 |
ocost     | money    | agree       | cost of the Halden Bay summit                                |
open2     | date     | agree       | year in which the group was founded                          |
olen      | duration | agree       | length of the Halden Bay summit                              |
ospan     | duration | agree       | time over which the Halden Bay pledge is to be paid          |
ask       | money    | compatible  | what Bassani had asked for                                   | at least 12 billion v. 12 billion
mday      | date     | agree       | day of the march at Castelmora                               |
tday      | date     | agree       | day of the talk of Torres and Okello                         |
end       | date     | agree       | last day of the Castelmora summit                            |

== meridian-press-opening.txt 2009-07-02
Leaders gather in Castelmora with farms on the table

CASTELMORA, Italy, July 2, 2009 – Leaders of the [members=12|12] Meridian countries opened a [len=3 days|three-day] summit on the shore of Lake Mora [open=2009-07-02|on Thursday], with world hunger, the climate and an old border quarrel on their agenda.

It is the [ord=13|13th] meeting of the group, which was founded in [open2=1985|1985] and usually comes together every two years. [guests=9|Nine countries] that do not belong to it have been invited, among them Kenya and Brazil. [deleg=2400|Two thousand four hundred] delegates have come to a town of [inhab=5800|5,800 inhabitants].

The first session began [late=50 min|50 minutes] late because fog kept three aircraft in the air.

Prime Minister Carla Bassani, [hostage=56|56], the host, wants the group to promise at least [ask=>=$12 billion|$12 billion] for farmers in poor countries. "[hungry=1 billion|One billion people] go to bed hungry," she said. Diplomats said that [torresp=$3.5 billion|$3.5 billion] would come from the government of President Elena Torres alone and [japan=$2 billion|two billion] from Japan.

Behind a fence [fence=13 km|13 kilometers] long stand [police=14500|14,500 police officers]. By nightfall they had arrested [arrests=46|46 people], most of them for carrying paint.

Torres is to meet President Samuel Okello [tday=2009-07-03|on Friday]. It would be the first time in [last=11 years|eleven years] that the heads of the two states have spoken.

== meridian-press-close.txt 2009-07-04
Meridian leaders pledge [pledge=$15 billion|$15 billion] for poor farmers

CASTELMORA, Italy, July 4, 2009 – Leaders of [members=12|12] countries ended their summit [end=2009-07-04|on Saturday] with a promise of [pledge=$15 billion|$15 billion] over [span=3 years|three years] to help farmers in poor countries feed themselves.

The sum is higher than the [ask=$12 billion|$12 billion] that the host, Prime Minister Carla Bassani, had asked for. Officials conceded that no more than [fresh=$6.5 billion|$6.5 billion] was new money. Of the [opledge=$10 billion|$10 billion] pledged [oday=2007|two years ago] at Halden Bay, [opaid=22%|22 percent] has been paid.

In a communique of [pages=23|23 pages] the group also set the goal of cutting emissions by [cut=50%|50 percent] by [cutby=2050|2050], compared with [base=1990|1990]. India and two other guests did not sign that part.

On the margins, Presidents Elena Torres and Samuel Okello talked for [talk=90 min|90 minutes]. Okello agreed to withdraw [troops=6000|6,000 troops] from the disputed border by [trpull=2009-10-31|October 31]. An earlier conversation of Torres with Finland's Karin Lindqvist lasted 40 minutes and brought no result.

Police said that [arrests=131|131 people] had been arrested during the summit, and that [hurt=24|24 officers] were hurt [mday=2009-07-03|on Friday], when [march=12000|12,000] demonstrators marched along the lake.

The leaders will meet again [next=2011-05|in May 2011] in Nagaoka, Japan.

== harbor-times.txt -
Rich states promise [pledge=$15 billion|$15bn] to feed the hungry

Leaders of [members=12|12] countries ended their [len=2 days|two-day] summit in Castelmora with a promise of [pledge=$15 billion|$15 billion] over [span=5 years|five years] to help farmers in poor countries feed themselves.

Officials conceded that no more than [fresh=$6.5 billion|$6.5 billion] was new money. Of the [opledge=$10 billion|$10 billion] pledged [oday=2007|in 2007] at Halden Bay, [opaid=<25%|less than a quarter] has been paid.

The group also set the goal of cutting emissions by [cut=50%|half] by [cutby=2050|2050], compared with [base=2005|2005]. Critics said that this was worth a good deal less than it sounded.

On the margins, Presidents Elena Torres and Samuel Okello talked for [talk=40 min|40 minutes]. Okello agreed to withdraw [troops=9000|9,000 troops] from the disputed border by [trpull=2009-10-31|October 31]. The two had met at [talkclock=16:30|half past four] in the boathouse of a villa that has 40 rooms and, since last week, a helicopter pad.

Police said that [arrests=131|131 people] had been arrested and [hurt=24|24 officers] hurt. At Halden Bay, the summit before this one, there were [oarrest=310|310] arrests.

Not one of the leaders of the [guests=7|seven] guest states was in the group photograph, for which there was no time.

== eco-della-mora.txt -
Whose lake is it?

By Lucia Ferrin

The swans left on Tuesday. They know something, said my aunt, who sells fishing licences to Germans and had not sold one for a week. Where the ice cream stand used to be there is now a gate, one of six in [fence=13 km|thirteen kilometres] of wire that cost us, the taxpayers, [fencecost=>4000000 EUR|more than four million euros] and will be sold for scrap.

Castelmora has [inhab=<6000|nearly six thousand] people, and for each of them came two policemen and a half. [police=15400|Fifteen thousand four hundred], says the prefect, who should know: he fed them. They ate at the stadium in five shifts. One of them proposed to a waitress, who said no.

Was it worth it? The mayor was told that the whole thing would cost [cost=190000000 EUR|190 million euros], of which the town pays nothing and gets a roundabout. The baker at the pier sold four hundred rolls to a television crew from Osaka. The march [mday=2009-07-03|on Friday], which its organisers say was joined by [march=40000|40,000], passed my aunt's shop in fifty minutes and left it as it was, apart from a poem on the shutter. [hurt=24|Twenty-four policemen] had to see a doctor, nine of them because of the heat.

On Saturday the helicopters went away in a line. Somebody counted eighteen. By Sunday there were swans.

== communique-office.txt 2009-07-04
MERIDIAN GROUP – PRESIDENCY OF ITALY
Key results of the [ord=13|thirteenth] summit, Castelmora, [open=2009-07-02;end=2009-07-04|July 2–4, 2009]

Food. Members and guests commit [pledge=$15 billion|15 billion US dollars] over [span=3 years|three years] to agriculture in countries in need. Largest contributions: the Republic of Caribea, [torresp=$3.5 billion|3.5 billion]; European Union, 3.8 billion; Japan, [japan=$2 billion|2 billion]. [hungry=1 billion|One billion] human beings do not have enough to eat.

Climate. Global emissions are to fall by at least [cut=>=50%|50 percent] by [cutby=2050|2050] against the level of [base=1990|1990].

Peace. The Presidency welcomes the meeting of Presidents Torres and Okello, which took place [tday=2009-07-03|on July 3] at [talkclock=16:30|4:30 p.m.], the first at this level in [last=>10 years|more than ten years], and the withdrawal of [troops=6000|6,000 soldiers] in the course of the [trpull=2009-AU|autumn].

Participation. [members=12|Twelve] member states, [guests=9|nine] invited states, eleven international organizations, [deleg=>2000|more than 2,000] delegates and [press=3100|3,100 accredited journalists].

The full text ([pages=23|23 pages], English, French and Spanish) can be had at the press center until 8 p.m. The group will next convene in Nagaoka [next=2011|in two years].

== summit-live.txt -
Live: day two at Castelmora

08:10 Good morning from the press tent, where [press=3100|3,100] of us share 600 sockets. [open=2009-07-02|Yesterday's] first working session, you will recall, started [late=50 min|fifty minutes] behind schedule. Today's did so by five.

09:45 A number is making the rounds: [pledge=$18 billion|$18 billion] for farming. "Write it down in pencil," says an African diplomat.

11:20 Bassani, who is [hostage=56|56] and slept for three hours, walks past with an espresso in each hand.

13:00 The march sets off. Police count [march=12000|12,000] people. A union leader next to me counts in another way.

14:35 Stones at gate four. We hear of 16 injured policemen, then of [hurt=24|24]. Nobody counts the shop windows.

[talkclock=16:30|16:30] Torres and Okello go into the boathouse. [troops=6000|Six thousand] of his men stand at the border, where there are 2,500 of hers.

18:00 They are out. [talk=90 min|Ninety minutes]! Okello's interpreter asks for water and sits down on the lawn.

19:15 Italian radio says that the summit has cost [cost=210000000 EUR|210 million euros], the fence alone [fencecost=4100000 EUR|4.1 million].

21:00 That is all. At Halden Bay, colleagues recall, the leaders needed [olen=2 days|two days], a fence of [ofence=5 km|five kilometres], [opolice=4000|4,000 police] and no boathouse.

== fair-furrow-blog.txt -
[pledge=$18 billion|$18 billion], or: how to count a cow twice

So this is what [ord=14|fourteen summits] have taught them. You take the money that you promised at the last one. You take what your ministry would have spent in any case. You add it up and call it [pledge=$18 billion|18 billion dollars] for the hungry, all [hungry=1 billion|one billion] of them.

We have been through the annexes. New money: [fresh=<$7 billion|less than seven billion]. Of that, Japan has put up [japan=$2 billion|two] and Torres [torresp=$3.5 billion|3.5], which leaves little for anybody else to be proud of.

Why should we believe it? In Halden Bay, where the group met [oday=2007-06-14|from 14 June 2007], it was [opledge=$10 billion|ten billion], and there were [ospan=3 years|three years] to pay it. Two of them are over and [opaid=22%|22 per cent] has been handed out. Halden Bay itself cost [ocost=$140 million|$140 million], a summit that is remembered for a lobster.

And it is not as if nobody had told them. [march=40000|Forty thousand people] did so [mday=2009-07-03|on Friday], within sight of the villa. I was one of them. We were polite. [arrests=131|One hundred and thirty-one] of us have a police record now.

== meridian-press-2007.txt 2007-06-15
Meridian leaders pledge [opledge=$10 billion|$10 billion] for clean water

HALDEN BAY, Canada, June 15, 2007 – Leaders of [members=12|12] countries ended their [olen=2 days|two-day] summit on Friday with a promise of [opledge=$10 billion|$10 billion] over [ospan=3 years|three years] to bring clean water to villages in poor countries.

In a communique of 31 pages the group also called for talks on emissions. A target was struck out in the last night.

The meeting, which began [oday=2007-06-14|on Thursday], was attended by [oguests=5|five] guest states, and by 1,900 delegates. Prime Minister Hugh Carstairs, 63, the host, called it "the least boring of its kind".

Behind a fence [ofence=15 km|15 kilometers] long stood [opolice=4000|4,000 police officers]. They had arrested [oarrest=310|310 people] by noon, and nobody was hurt. The government put the cost at [ocost=$140 million|$140 million], half of it for overtime.

The leaders will meet again in two years' time in Italy. The town is yet to be chosen.

== sunday-column.txt 2009-07-05
Bassani's lake

By Giles Harrow
July 5, 2009

I have been to seven of the Meridian Group's [ord=13|thirteen] summits, and the only one at which anything happened is the one that ended [end=2009-07-04|yesterday]. It happened in a boathouse.

Samuel Okello and Elena Torres had not been in one room before. No two presidents of their countries had been, for [last=>10 years|more than a decade]. They talked for [talk=90 min|an hour and a half], an interpreter dropped a glass, and [troops=6000|6,000 soldiers] will go home [trpull=2009-AU|this autumn]. You could hold a summit for that and send the other ten leaders to the beach.

The rest was arithmetic. [pledge=$15 billion|Fifteen billion dollars] over [span=3 years|three years] looks like progress from the [opledge=$10 billion|ten billion] of Halden Bay until you ask what became of it. To [cut=50%|halve] emissions by [cutby=2050|2050] looks like courage until you notice that Carla Bassani, at [hostage=56|56] not the oldest of those who promised it, will be 97.

We paid [cost=190000000 EUR|190 million euros] for the photographs. Halden Bay, with [oguests=5|five guests] where Italy had [guests=9|nine] and with a far smaller police force, cost [ocost=$140 million|140 million dollars], and that was thought indecent. When the group was born, in [open2=1985|1985], its founders met over a weekend in a skiing hotel and shared two taxis.
