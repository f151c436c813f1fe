# Two strikes in one port: the longshoremen of Port Merrin (June 2002), its crane operators and clerks (November 2010); the long
# strike of 1977 behind both. Begin, length, strikers, wages, demand, offer and deal, losses of the region and of the port, ships, cancelled
# ferries, votes, talks of the two stay apart; so do the presidents, the jobs at stake and the jobs in all, one day's ships and the next's.

aday      | date     | compatible  | day on which the longshoremen went on strike                   | 3 June v. June 2002
abegin    | time     | discrepancy | when the longshoremen's strike began                           | seven v. six in the morning
alast     | duration | agree       | length of the longshoremen's strike                            |
amen      | count    | agree       | longshoremen on strike                                         |
awage     | money    | discrepancy | wage of the longshoremen per hour before the deal              | $24.60 v. $26.40
aask      | percent  | agree       | raise that the longshoremen asked for                          |
aoffer    | percent  | agree       | raise that the employers offered                               |
adeal     | percent  | agree       | raise that was agreed in 2002                                  |
aterm     | duration | agree       | term of the contract of 2002                                   | three years are 36 months
aloss     | money    | discrepancy | cost of the longshoremen's strike to the state per day         | $38 million v. $28 million
aportloss | money    | agree       | what the port itself lost per day in 2002                      |
aships    | count    | update      | ships that wait off the port in June 2002                      | 14 on the fifth day, 27 on the last, six a week later
aboxes    | count    | compatible  | containers stuck in the port in 2002                           | 21,000 v. more than 20,000
aqueue    | measure  | discrepancy | length of the line of trucks in 2002                           | seven miles v. five miles
abanana   | measure  | compatible  | bananas that spoiled in 2002                                   | 3,400 tons v. almost 3,500 tons
aferry    | count    | discrepancy | ferry sailings canceled in 2002                                | 18 v. 16
island    | count    | agree       | inhabitants of Skell Island                                    |
atalks    | duration | discrepancy | how long the last talks of 2002 took                           | 22 hours v. 20 hours
aend      | date     | agree       | day on which the longshoremen's strike ended                   |
avote     | percent  | agree       | share of longshoremen who voted for the deal                   |
astrike   | money    | agree       | strike pay of the longshoremen per week                        |
apres     | age      | discrepancy | age of Ray Tolland in 2002                                     | 45 v. 47
amed      | age      | agree       | age of the mediator Walter Prescott                            |
prev      | date     | discrepancy | year of the strike before                                      | 1977 v. 1971
son       | age      | agree       | age of Ray Tolland in 1977                                     |
prevlen   | duration | agree       | length of the strike of 1977                                   |
rank      | ordinal  | discrepancy | rank of Port Merrin among the ports of the West Coast          | fourth v. fifth
traffic   | count    | compatible  | containers that pass Port Merrin in a year, by 2010            | 1.9 million v. nearly two million
bday      | date     | compatible  | day on which the crane operators and clerks went on strike     | 9 November v. November
bbegin    | time     | agree       | when the strike of 2010 began                                  |
bend      | time     | agree       | when the strike of 2010 ended                                  |
blast     | duration | agree       | length of the strike of 2010                                   |
bmen      | count    | agree       | crane operators and clerks on strike                           |
bjobs     | count    | discrepancy | jobs that the cameras would replace                            | 46 v. 64
bcranes   | count    | discrepancy | cranes that stood idle in 2010                                 | 15 v. 17
bwage     | money    | agree       | wage of the crane operators per hour                           |
bloss     | money    | agree       | cost of the strike of 2010 to the state per day                |
bships    | count    | update      | ships that wait off the port in November 2010                  | nine on the first day, 12, 17, 19 (nearly 20) later
bferry    | count    | agree       | ferry sailings canceled in 2010                                |
btrees    | count    | agree       | Christmas trees that waited on the docks                       |
btalks    | duration | agree       | how long the last talks of 2010 took                           |
bdeal     | percent  | agree       | raise a year that was agreed in 2010                           |
blayoff   | date     | discrepancy | until when nobody may be laid off                              | 2014 v. 2015
bvote     | percent  | agree       | share of the strikers of 2010 who voted for the deal           |
bpres     | age      | agree       | age of Lorna Quist                                             |

== wire-june-3.txt 2002-06-03
Longshoremen strike at Port Merrin

PORT MERRIN, Wash., June 3, 2002 – Cranes came to a halt at the [rank=4|fourth-largest] port of the U.S. West Coast [aday=2002-06-03|on Monday] as [amen=1240|1,240 longshoremen] walked off the job in a dispute over pay, the first strike there since [prev=1977|1977].

Pickets went up at all nine gates at [abegin=07:00|7 a.m.], when the day shift was to start. Three ships that were being loaded were left with their hatches open.

The men, who earn [awage=$24.60|$24.60] an hour, want [aask=9%|9 percent] more over [aterm=3 years|three years]. The Merrin Terminal Operators, who run the docks, have offered [aoffer=4.5%|4.5 percent]. Talks broke down late on Friday.

"We moved a record tonnage for them, and they tell us they're poor," said Ray Tolland, the [apres=45|45-year-old] president of Waterfront Workers Local 31. A spokeswoman for the operators called the demand "unserious".

The stoppage will cost the state [aloss=$38 million|$38 million] a day, according to an estimate by the Chamber of Commerce, and the port authority alone [aportloss=$1.2 million|$1.2 million] in fees. About 60 percent of the cargo is from Asia.

Ferries to Skell Island, which share the inner harbor, were not sailing. The governor's office said it was watching the situation.

The strike of [prev=1977|1977] lasted [prevlen=32 days|32 days] and ended only when the National Guard was sent for.

== merrin-tribune-june-7.txt 2002-06-07
The longest parking lot in Washington

By Hank Sorensen
Tribune staff

June 7, 2002

Verlyn Moss has read his newspaper, the newspaper of the driver ahead and the owner's manual of a Kenworth. His truck, with 22 tons of frozen peas for Osaka, has advanced by one length since Tuesday.

There are [aqueue=7 mi|seven miles] of trucks like his on Harbor Road, nose to tail past the refinery, and in the mornings people from the trailer park bring eggs. "I know everybody's kids by now," said Moss, 58.

Out on the water it is no better. [aships=14|Fourteen ships] ride at anchor in the roads on this fifth day of the strike, two of them with bananas. Those can't wait. By the importer's count [abanana=3400 tons|3,400 tons] will have gone soft before the weekend is over, and the zoo has been asked if it could use some.

On the docks sit [aboxes=21000|21,000 containers]. No one is moving them, and no one seems in much of a hurry to. At Gate 4, pickets were playing horseshoes. They get [astrike=$75|$75] a week from the strike fund, which is three hours' wages. "My wife teaches," said one. "We'll eat."

Their employers will not budge from [aoffer=4.5%|four and a half percent]; the union, it is said, would come down from [aask=9%|nine] if it were asked nicely. Nobody has, in three days. Walter Prescott, a retired judge of [amed=64|64], has been named as mediator. He was fishing on Thursday, and could not be reached.

== wire-june-13.txt 2002-06-13
Port Merrin dock strike ends after [alast=10 days|10 days]

PORT MERRIN, Wash., June 13, 2002 – Longshoremen in Port Merrin went back to work [aend=2002-06-13|on Thursday], ending a [alast=10 days|10-day] strike that had left [aships=27|27 ships] waiting at sea.

Under a deal reached before dawn after [atalks=22 hours|22 hours] of negotiations, the [amen=1240|1,240 workers] will get [adeal=6.5%|6.5 percent] over [aterm=3 years|three years]. They had demanded [aask=9%|9 percent].

"Nobody got what he wanted, which is how I know that it is fair," said Walter Prescott, [amed=64|64], who mediated. The union will put the agreement to a vote next week.

More than [aboxes=>20000|20,000 containers] have piled up. Clearing the backlog will take at least 12 days, the port said, with three shifts. It put its own loss at [aportloss=$1.2 million|$1.2 million] a day. The Chamber of Commerce spoke of [aloss=$38 million|$38 million] a day for the state as a whole.

Ferry traffic to Skell Island, whose [island=3100|3,100 residents] had been supplied by barge and two small planes, resumed at noon. [aferry=18|Eighteen sailings] had been canceled.

Local 31 was founded in 1934. Its members struck for [prevlen=32 days|32 days] in [prev=1977|1977], an experience that, as President Ray Tolland put it, "both sides have dined out on for too long."

== brief-ballot.txt 2002-06-21
IN SHORT: Dockers accept

Longshoremen at Port Merrin have accepted the contract that ended their strike. Of those who cast a ballot, [avote=71%|71 percent] were in favor, Local 31 announced on Thursday night. Turnout was 88 percent.

Pay goes up by [adeal=6.5%|6.5 percent] in the course of [aterm=36 months|36 months], from [awage=$26.40|$26.40] an hour at present. The operators had put [aoffer=4.5%|4.5 percent] on the table before the walkout, which began [aday=2002-06-03|on June 3] and was called off [aend=2002-06-13|on June 13].

Ray Tolland, [apres=47|47], who has led the local since 1996, said that he was "not dancing". He has a meeting with the terminal operators next month on pensions, about which nothing was agreed.

Meanwhile the port has worked off half of its backlog. [aships=6|Six ships] were still at anchor on Thursday. The importer of the bananas that rotted in two holds, a total of nearly [abanana=<3500 tons|3,500 tons], wants $2.9 million from the port, the operators or the union, "in whatever order".

Inlet Ferries said passengers who held tickets for any of the [aferry=16|16 crossings] that were dropped would be paid back.

== wire-nov-9.txt 2010-11-09
Strike shuts Port Merrin as crane operators, clerks walk out

PORT MERRIN, Wash., Nov 9, 2010 – Crane operators and clerks stopped work at Port Merrin [bday=2010-11-09|on Tuesday] in protest against cameras that would do the counting of containers for them, closing a port that handles [traffic=1900000|1.9 million] of these a year.

The [bmen=310|310 members] of Local 31-B put down their headsets at [bbegin=12:00|noon]. The longshoremen, of whom there are four times as many, refused to cross their picket line, and by evening all [bcranes=15|15 cranes] along the waterfront stood with their arms in the air.

At issue are [bjobs=46|46 clerks' jobs] at the gates. "A camera doesn't have a mortgage," said Lorna Quist, [bpres=49|49], president of the local. Money is a lesser matter: crane operators make [bwage=$38.50|$38.50] an hour.

The shutdown costs the state [bloss=$52 million|$52 million] a day, the Chamber of Commerce said, with goods for the holidays on the way. [bships=9|Nine ships] lay at anchor. The Merrin Terminal Operators asked a federal judge for an order to return to work.

Ferries to Skell Island were tied up as well.

It is the first strike since longshoremen shut down the port for [alast=10 days|ten days] in [aday=2002-06|June 2002] over wages. That one was settled at [adeal=6.5%|6.5 percent].

== live-nov-12.txt 2010-11-12
Port strike, day four: running page

6:05 a.m. Good morning. Talks resumed at the Harbor Inn last night. Nobody has come out except for ice.

7:20 a.m. Count from the coast guard: [bships=17|17 ships]. There were [bships=12|12] yesterday.

8:10 a.m. Skell Islanders, all [island=3100|3,100] of them, are out of milk again. The noon boat is off, which makes it [bferry=12|twelve sailings canceled] in this strike.

9:00 a.m. Reader Pete W. asks if it's as bad as [aday=2002|in 2002]. No. In that one, [aferry=18|18 sailings] never left, and it took [alast=10 days|ten days].

9:45 a.m. Christmas trees: [btrees=40000|40,000 of them], from Oregon, for Hawaii and Guam, are on Pier 6. They look fine. They smell great.

10:30 a.m. The judge says he'll rule on Monday. "I hope to be too late," he adds.

11:15 a.m. For those who ask: yes, all [bcranes=17|17 cranes] on the waterfront are idle. Some have gulls on them.

1:40 p.m. Ships: [bships=19|19]. That's the most so far.

3:05 p.m. Lorna Quist on the steps, [bpres=49|49 years old] and, she says, "feeling ninety". Not a word about what's in the draft.

9:30 p.m. They have a deal. It took [btalks=9 hours|nine hours] in the end, not counting last night's. [bdeal=2.8%|2.8 percent] a year, and the cameras can come, but nobody is laid off until the end of [blayoff=2014|2014]. Pickets leave at [bend=00:00|midnight].

== daily-clarion.txt -
PORT-ASTROPHE OVER
Santa saved as strikers strike a deal

HO, ho, hold it no longer! The crippling walkout that had the West Coast's [rank=5|fifth-biggest] harbor in a headlock is history.

Just [bmen=310|310 folks] with headsets held Christmas hostage from [bbegin=12:00|the stroke of noon] [bday=2010-11-09|on Tuesday] till Friday [bend=00:00|midnight]. At [bloss=$52 million|$52 million a day] it was some coffee break. For [blast=4 days|four whole days], nearly [bships=<20|20 freighters] bobbed in the bay, stuffed to the gills with toys, TVs and a carousel for a mall in Spokane.

Also stuck: [btrees=40000|40,000 Christmas trees]. Grower Dutch Vandersloot, 66, had slept beside his. "Somebody has to water 'em," he told the Clarion.

What did they get? Crane jockeys already pull down [bwage=$38.50|38 bucks fifty an hour], and that goes up [bdeal=2.8%|2.8 percent] every year. And the robots that were going to swipe [bjobs=64|64 paychecks] at the gate have been put on a leash: no pink slips until the end of [blayoff=2015|2015].

Union queen Lorna Quist blew kisses from a pickup.

Old salts say it was small beer. Back in [aday=2002|2002], they'll tell you, the trucks were backed up for [aqueue=5 mi|five miles] and the whole town stank of bananas.

== dockside-blog.txt -
Strikes I have smelled

I've lived above Pier 6 for 30 years, and have sat out two strikes on my balcony. A comparison, by request.

Noise. The longshoremen of [aday=2002-06|June '02] wake you up. They started at [abegin=06:00|six in the morning], with a truck horn, and I can hear it yet. Crane people are civilized: [bbegin=12:00|noon].

Numbers. [amen=1240|Twelve hundred and forty] then, [bmen=310|three hundred and ten] now. It makes no difference. If the hook doesn't move, nobody moves.

Length. [alast=10 days|Ten days], against [blast=4 days|four]. Neither comes near the big one, of [prev=1971|1971], which my landlady measures other disasters by.

Money. [aday=2002|In '02] they told us the state was losing [aloss=$28 million|$28 million] every day. Now it was [bloss=$52 million|52]. I would love to see where it goes when we don't lose it.

Traffic. Trucks to the refinery and beyond, [aqueue=7 mi|seven miles] of them, [aday=2002|in '02]. This time they were told by text message to stay home, and did.

Smell. Bananas lose to Christmas trees. Nothing else was close.

Result. Then: [adeal=6.5%|six and a half percent] over [aterm=3 years|three years], and no one could say what the fuss had been about. Now: cameras with a chaperone. Talks took [atalks=20 hours|20 hours] that time and [btalks=9 hours|nine] this time, so we are getting better at it.

== interview-tolland.txt -
"I'd have taken five on the first day"

Ray Tolland led Local 31 through the strike of [aday=2002|2002]. He grows apples now. We asked him what he made of [bday=2010-11|this November's].

They were smarter than us. [blast=4 days|Four days], just before the holidays. We went out [aday=2002-06|in June], when nobody wants anything but bananas.

You asked for [aask=9%|nine percent].
I'd have taken five on the first day. They said [aoffer=4.5%|four and a half]. For half a percent we sat there for [alast=10 days|ten days]. Then they paid [adeal=6.5%|six and a half].

Were you sure of your people?
You're never sure. At [astrike=$75|75 dollars] a week, you count heads each morning. [avote=71%|Seventy-one percent] said yes to the deal, and I was on the phone to the other 29 until Labor Day.

What do you remember of the last night?
Judge Prescott's sandwiches. [atalks=22 hours|Twenty-two hours], and the man had brought his own, and didn't share.

You were [apres=45|45].
I was a kid. I'd been one in [prev=1977|'77] as well, [son=20|twenty years old], on the picket line with my father. [prevlen=32 days|Thirty-two days]. We lost the car.

And these [bjobs=46|46 jobs] at the gate?
They'll be gone in ten years, whatever's on paper. But people get to go at their own speed. [bvote=83%|Eighty-three percent] for it, that's a number I never saw.

== analysis-december.txt 2010-12-08
The camera at Gate 4

December 8, 2010

It counts a truck in eleven seconds. A clerk takes a minute and a half, and asks about your mother. Since Monday Port Merrin has had both, side by side, which is what a strike of [blast=4 days|four days] was about.

The contract, approved by [bvote=83%|83 percent] of the [bmen=310|310 crane operators and clerks], lets the terminal operators install cameras at all gates. In return the [bjobs=46|46 clerks] there keep their jobs until the end of [blayoff=2014|2014] and, if they leave sooner, get $60,000. The raise is [bdeal=2.8%|2.8 percent] a year, half a point more than the longshoremen's.

Was it worth it? The port, [rank=4|fourth] on the coast by volume and with nearly [traffic=<2000000|two million containers] a year, reckons that it lost $1.9 million a day, compared with [aportloss=$1.2 million|$1.2 million] in the longer strike [aday=2002|eight years ago]. One shipping line has left, for Vancouver. Inlet Ferries, which struck [bferry=12|12 sailings] from its timetable, has asked for a berth outside the harbor.

"Strikes get shorter and dearer," said Karl Bemis, a labor historian at Cascadia State. In [prev=1977|1977], he noted, the local stayed out for [prevlen=32 days|32 days] and the shops on Harbor Road gave credit throughout. The operators' side, too, has changed: the five family firms of that time have become two, one owned in Singapore.

The judge never ruled. His clerk, he said, had lost the file.

== archive-1977.txt 1977-09-20
FROM THE TRIBUNE OF SEPTEMBER 20, 1977

Dock strike is over; Guard goes home

After [prevlen=32 days|thirty-two days] in which no hook was lifted at Port Merrin, longshoremen voted on Monday by 611 to 402 to return to their jobs.

The end came on the third day of the presence of the National Guard, 450 of whom had been sent by the governor to let perishable goods through. There was no violence, unless one counts a crate of plums.

The members of Local 31, who had asked for a dollar more an hour, will receive 62 cents, to bring the wage to $8.47. They struck also for the right to be heard when machines are bought. A committee will be set up for this purpose, with six seats for the men and six for the companies.

Some 23 vessels were sent to other ports in the course of the conflict, and five have been lying in the roads since August. Merchants put what they have lost at $9 million in all.

Asked whether he would do it again, Carl Tolland, a winch driver, said that he hoped it would be his son's turn. His son, [son=20|20], stood next to him and did not say a word.
