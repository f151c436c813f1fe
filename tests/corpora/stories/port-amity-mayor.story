# Two elections of one mayor in a Wisconsin city: Renata Kovacs beats Walt Hendry by a hair in November 2007, after a
# recount, and Dean Prouty by a mile in November 2011. Turnout, shares, margins, polling places, money spent by her and
# by him, council seats, ages, the count of election night and of the recount stay apart.

aday    | date     | compatible  | day of the election of 2007                                | 6 November 2007 v. 2007 v. four years ago
amargin | count    | update      | votes by which Kovacs led in 2007                          | 287 on the night, 312 after the recount
avotes  | count    | agree       | votes for Kovacs in 2007, after the recount                |
ashare  | percent  | discrepancy | Kovacs's share of the vote in 2007                         | 50.4 v. 50.8
aturn   | percent  | agree       | turnout in 2007                                            |
aspend  | money    | discrepancy | money spent by Hendry in 2007                              | $460,000 v. $640,000
akspend | money    | compatible  | money spent by Kovacs in 2007                              | $95,000 v. less than $100,000
apoll   | count    | discrepancy | polling places in 2007                                     | 58 v. 56
aclose  | time     | discrepancy | when the last polling place closed in 2007                 | 9:40 p.m. v. 9:10 p.m.
await   | duration | compatible  | how long voters waited at St. Olaf's in 2007               | two hours v. more than an hour
arec    | duration | discrepancy | how long the recount took                                  | six days v. eight days
arcost  | money    | agree       | cost of the recount                                        |
aball   | count    | discrepancy | ballots found in the closet                                | 214 v. 241
aage    | age      | agree       | age of Kovacs in 2007                                      |
ahage   | age      | discrepancy | age of Hendry in 2007                                      | 66 v. 68
ayears  | duration | agree       | how long Hendry was mayor                                  | four terms are 16 years
aseats  | count    | agree       | council seats of Kovacs's side in 2007                     |
house   | count    | agree       | seats on the council                                       |
sworn   | date     | agree       | day on which Kovacs was first sworn in                     |
found   | date     | agree       | day on which the ballots were found in the closet          |
bclose  | time     | agree       | when the polls closed in 2011                              |
bday    | date     | compatible  | day of the election of 2011                                | 8 November 2011 v. last month
bshare  | percent  | agree       | Kovacs's share of the vote in 2011                         |
bmargin | count    | compatible  | votes by which Kovacs won in 2011                          | 6,871 v. nearly 7,000
bturn   | percent  | discrepancy | turnout in 2011                                            | 39 percent v. 36 percent
bspend  | money    | agree       | money spent by Kovacs in 2011                              |
bpspend | money    | compatible  | money spent by Prouty in 2011                              | $610,000 v. more than $600,000
bpoll   | count    | agree       | polling places in 2011                                     |
bseats  | count    | update      | council seats of Kovacs's side in 2011                     | eight on the night, nine in the end
blost   | count    | discrepancy | wards that Kovacs lost in 2011                             | three v. five
bmach   | count    | discrepancy | machines that failed in 2011                               | 17 v. 7
bstaff  | count    | discrepancy | poll workers in 2011                                       | 380 v. 308
bmail   | count    | agree       | absentee ballots in 2011                                   |
bconc   | time     | agree       | when Prouty conceded                                       |
bage    | age      | agree       | age of Kovacs in 2011                                      |
bpage   | age      | agree       | age of Prouty                                              |
bdeb    | count    | agree       | debates in 2011                                            |
bguest  | count    | compatible  | guests at Kovacs's party in 2011                           | 600 v. hundreds
mill    | date     | discrepancy | year in which the paper mill closed                        | 2003 v. 2005
jobs    | count    | agree       | jobs lost with the mill                                    |
tram    | measure  | discrepancy | length of the streetcar line                               | 4.2 miles v. 4.7 miles
trcost  | money    | agree       | cost of the streetcar line                                 |
pop     | count    | compatible  | people in Port Amity                                       | 118,000 v. nearly 120,000
pay     | money    | agree       | salary of the mayor                                        |

== agency-2007.txt 2007-11-07
Newcomer leads by [amargin=287|287 votes] in Wisconsin mayor's race

PORT AMITY, Wis., Nov. 7, 2007 – A schools lawyer who had never run for anything appeared to have unseated one of the longest-serving mayors in the Midwest, leading by [amargin=287|287 votes] with all precincts counted, election officials said early Wednesday.

Renata Kovacs, [aage=41|41], declared victory shortly after midnight. Mayor Walt Hendry, [ahage=66|66], who has held the office for [ayears=16 years|16 years], said he would ask for a recount. "I've waited longer for a plumber," he told supporters in a union hall.

Turnout [aday=2007-11-06|on Tuesday] was [aturn=47%|47 percent], the highest in a city election since 1979. At one church the line was [await=2 hours|two hours] long, and a judge ordered the doors kept open. The last of the [apoll=58|58 polling places] did not close until [aclose=21:40|9:40 p.m.]

Kovacs, who spent [akspend=$95000|$95,000] to the mayor's [aspend=$460000|$460,000], had campaigned on foot and on one issue: what to put in the place of the paper mill, which shut in [mill=2003|2003] with the loss of [jobs=1400|1,400 jobs].

Her allies won [aseats=5|five] of the [house=13|13 seats] on the council, officials said, so that she will need votes from the other side for nearly everything.

Port Amity, a port on Lake Michigan, has [pop=118000|118,000 inhabitants].

== ledger-closet.txt 2007-11-09
A closet, a mop and [aball=214|214 ballots]

By Hal Brandmeier
Port Amity Ledger

The janitor at St. Olaf's was looking for floor wax.

What he found [found=2007-11-08|on Thursday morning], behind a folding screen in a closet off the fellowship hall, was a gray canvas bag with a city seal on it. In the bag were [aball=214|214 absentee ballots], signed, sealed and never opened, the city clerk said.

"I thought it was hymnals," said Gordy Amundsen, 59. He called his wife, who called the paper, which called the clerk.

St. Olaf's is the place where people stood for [await=>1 hour|more than an hour], some in the rain, [aday=2007-11-06|on Tuesday]; where a judge held the doors open until [aclose=21:10|ten after nine]; and where, in the crush, a poll worker put the bag out of the way. She is 78 and has not been named. "She's worked every election since Eisenhower," the clerk, Dot Lindqvist, said. "She's home, and she's crying, and I'd like people to leave her be."

The bag would not change much, in all likelihood. Renata Kovacs leads Mayor Walt Hendry by [amargin=287|287]. But it all but guarantees the recount that Mr. Hendry had been calling for.

The mayor, whose [ayears=16 years|four terms] make him the only one that a third of this city has known, bought Mr. Amundsen a coffee. "He didn't ask me who I voted for," the janitor said. "So I told him. He paid anyhow."

== agency-recount.txt 2007-11-20
Recount confirms Kovacs as mayor of Wisconsin port

PORT AMITY, Wis., Nov. 20, 2007 – A recount ended on Monday with Renata Kovacs still ahead and the mayor of Port Amity, Walt Hendry, out of a job.

Kovacs won the election [aday=2007-11-06|of Nov. 6] by [amargin=312|312 votes], or 25 more than on the first count, the elections board said. She received [avotes=18406|18,406 votes], or [ashare=50.4%|50.4 percent], to 18,094 for Hendry.

The count by hand took [arec=6 days|six days] and cost [arcost=$38000|$38,000], which by law is borne by the city because the margin was less than one percent. Observers from both camps challenged 71 ballots, on which voters had circled a name, crossed one out or, in one case, drawn a fish.

Included for the first time were ballots that turned up in a church closet [found=2007-11-08|two days after the vote]. They split almost evenly.

Hendry conceded in a telephone call of 40 seconds. "I told her where the thermostat sticks," he said. He has a boat, a bad knee and no plans.

Kovacs is to be sworn in [sworn=2008-01-07|on Jan. 7]. The post pays [pay=$92000|$92,000] a year. Her first task, she said, would be to find out what was in the drawers.

== brief-2007.txt -
Port Amity mayor ousted

Renata Kovacs, a lawyer, is the next mayor of Port Amity, Wisconsin, after a recount gave her [avotes=18406|18,406 votes] and a lead of [amargin=312|312] over the incumbent, Walt Hendry. It was the closest mayoral race in the state [aday=2007|this year].

Hendry, [ahage=68|68], had won his last election by 19 points. He outspent his challenger by about five to one, his report shows: she got by on [akspend=<$100000|less than $100,000].

Turnout was [aturn=47%|47 percent]. Voters also approved, by 58 percent to 42, a bond issue of $12 million for sewers, and turned down longer hours for bars. In the council the mayor-elect will be able to count on [aseats=5|five] of [house=13|thirteen] members.

She takes office [sworn=2008-01-07|on January 7] and becomes the first woman to run the city of [pop=<120000|nearly 120,000]. The recount, for which 40 clerks were brought in from other counties, will cost taxpayers [arcost=$38000|$38,000], officials said on Tuesday; an audit of the absentee ballots is to follow in the new year.

== lakes-monthly-profile.txt 2008-03-15
The woman with the clipboard

By Joan Teasdale

She knocked on 11,000 doors, and she will tell you about the dogs.

Renata Kovacs was the sort of candidate whom consultants advise to wait. She was [aage=41|41], had no money to speak of and was running against a man who had buried everybody's grandmother. She had a clipboard. She also had a grievance: her father was a machine tender at Amity Paper until it closed in [mill=2005|2005], and the [jobs=1400|1,400] who worked there, he used to say, got a ham.

[aday=2007-11|Last November] she beat Walt Hendry. It could hardly have been tighter. Out of more than 36,000 ballots, cast at [apoll=56|56 polling places], it came to [amargin=312|312]; as a percentage, [ashare=50.8%|50.8]. Hendry's committee had put [aspend=$640000|$640,000] into television, mail and, in the last week, an airplane with a banner. The banner misspelled her name. "It did wonders," she says. "Everyone looked up."

Then there were the closet ballots, [aball=241|241 of them], and a recount that kept the city from its turkey, or nearly. It lasted [arec=8 days|eight days]. She spent them in the basement of the courthouse with a thermos, learning the names of all the clerks.

Now she has the office, its sticking thermostat, [pay=$92000|$92,000] and a council that is eight to [aseats=5|five] against her. On her wall is a drawing by a voter, of a fish.

What next? "A streetcar," says the mayor. I laughed. She didn't.

== live-2011.txt 2011-11-08
Election night: live from City Hall

11:30 p.m.
Good night from us. With everything in but the late mail: Kovacs [bshare=61%|61 percent], Prouty 39. On the council it looks like [bseats=8|eight seats] for the mayor's people, with two races too close to call.

10:25 p.m.
A conga line has formed at the Kovacs party in the old pulp warehouse. We'd say [bguest=600|600 guests], and one accordion.

[bconc=21:45|9:45 p.m.]
Dean Prouty has conceded. "The voters want to ride the streetcar," he says. "I hope it stops for them."

9:10 p.m.
Absentee ballots first: [bmail=9300|9,300] of them. Kovacs is up by two to one.

[bclose=20:00|8:00 p.m.]
That's it, the polls are closed, and on time. All [bpoll=44|44] of them.

5:15 p.m.
The clerk confirms that [bmach=17|17 voting machines] have broken down so far. Paper is being used. No lines longer than 20 minutes, she says; she has [bstaff=380|380 poll workers] out there, half of them new.

7:00 a.m.
Good morning. The mayor, [bage=45|45], has already voted, at St. Olaf's, where she stopped to look into a closet. Councilman Prouty, [bpage=52|52], voted with his twins. They have met in [bdeb=4|four debates] and did not shake hands at the last.

== agency-2011.txt 2011-11-09
Wisconsin mayor re-elected by wide margin

PORT AMITY, Wis., Nov. 9, 2011 – Mayor Renata Kovacs, whose first victory hung on a bag of ballots in a closet, needed no recount [bday=2011-11-08|on Tuesday]. She was re-elected with [bshare=61%|61 percent] of the vote.

Kovacs, [bage=45|45], beat Councilman Dean Prouty, [bpage=52|52], a car dealer, by [bmargin=6871|6,871 votes] and carried all but [blost=3|three] of the city's 22 wards. Turnout was [bturn=39%|39 percent], compared with [aturn=47%|47 percent] in [aday=2007|2007], when she unseated Walt Hendry by [amargin=312|312 votes].

Prouty called her to concede at [bconc=21:45|9:45 p.m.], less than two hours after the polls closed. He had spent [bpspend=$610000|$610,000], much of it his own, on attacking the streetcar line that she began to build last year. The line is to be [tram=4.2 mi|4.2 miles] long and to cost [trcost=$88 million|$88 million], of which the federal government pays half. Kovacs spent [bspend=$520000|$520,000].

"[aday=2007|Four years ago] I had a clipboard," she told [bguest=hundreds|hundreds of supporters] in a warehouse that belonged to the former paper mill. "Now I have a clipboard and a budget."

Her allies also took control of the council. The exact number of seats will not be known until Thursday.

== morning-shout.txt 2011-11-09
ROUT-A RENATA
Prouty gets hit by a streetcar

MAYOR Renata Kovacs flattened used-car king Dean Prouty [bday=2011-11-08|last night], and she didn't even need a church closet to do it.

The gal with the clipboard won by [bmargin=<7000|nearly 7,000] out of barely 31,000 votes. Dino, who'd promised to park his prices and the trolley, managed to win just [blost=5|five wards], two of them by fewer votes than he has cousins.

He blew [bpspend=>$600000|better than 600 grand] to do it. That's fifty bucks a vote. You can get a muffler for that.

It was a snooze after [aday=2007|'07], when old Walt Hendry (he was [ahage=66|66] then, he's older now) went down by a whisker. This time just [bturn=36%|36 percent] of Amityites could be bothered. Those who did got their money's worth of chaos: [bmach=7|seven machines] conked out, a poll worker fainted, and at the firehouse on Pine the ballots were stacked on a pool table.

Kovacs, [bage=45|45], who's single and says she'll stay that way until the last track's laid, danced till 1 with a bus driver named Earl.

Prouty went home. There's a sale on Saturday.

== ledger-analysis.txt 2011-11-27
How Kovacs did it, ward by ward

By Hal Brandmeier
Port Amity Ledger

The canvass is done. It shows a mayor who won twice in two quite unlike cities that happen to have the same streets.

In [aday=2007|2007] Renata Kovacs took the south end and the college and lost nearly all else. She had [avotes=18406|18,406 votes] then. [bday=2011-11|This month] she had 19,055, a mere 649 more; it was the other side that stayed home. Hence a share of [bshare=61%|61 percent] in place of [ashare=50.4%|50.4], on a turnout of [bturn=39%|39].

Money does not explain it. She raised and spent [bspend=$520000|$520,000], over five times her budget of the first campaign, but Dean Prouty had more. Nor do the debates, all [bdeb=4|four] of which he was held to have won. Nor do machines, although Dot Lindqvist, the clerk, has had to explain why she had fewer people, [bstaff=308|308] for [bpoll=44|44 polling places], than the law seems to ask for. (There were [apoll=58|58 places] [aday=2007|four years earlier]; 14 have been merged.)

What does is the rail in the street. In the six wards along the line, which will run [tram=4.7 mi|4.7 miles] from the harbor to the hospital, she gained 21 points. Where it will not run she gained four.

With the last recount out of the way her side has [bseats=9|nine] of the [house=13|13 seats]. She will be able to do what she likes, a thing that she says makes her nervous.

One more number: of the absentee ballots, [bmail=9300|9,300] this time, every one was accounted for by 10 o'clock. The clerk had the closets checked.

== interview-hendry.txt 2011-12-11
"Best thing that ever happened to me was [amargin=312|312 people]"

Walt Hendry was mayor for [ayears=16 years|sixteen years]. He keeps bees now, on the bluff, and has opinions.

You were on the stage with her at the harbor last week.

She asked. I'd have gone without being asked; there was cake.

Did you vote for her [bday=2011-11|last month]?

I sell honey to Dean Prouty's wife. Next question.

Does [aday=2007|2007] still hurt?

On damp days. [amargin=312|Three hundred and twelve.] I've had that many people tell me they'd meant to vote and their car wouldn't start. I spent [aspend=$460000|$460,000] to lose; she spent about what you'd pay for a boat. But then, I was tired. I'd told myself that the mill would come back. It shut in [mill=2003|2003] and I was still keeping the road plowed for it in the winter of '06.

And the famous bag?

Gordy found it, bless him. [aball=214|Two hundred and fourteen] ballots, and I lost those too, by three.

You said at the time that the recount was a waste.

I asked for it! Then I saw the bill, [arcost=$38000|thirty-eight thousand], and thought, that's a snowplow.

What do you make of the streetcar?

[trcost=$88 million|Eighty-eight million dollars.] I'd have bought buses. But I rode it, the bit that's there. It's quiet. I'll give her that.

== poll-worker-blog.txt -
Twenty years behind the folding table

I have handed out "I voted" stickers since 1991, so let me tell you how the two Kovacs elections felt from where I sat, which is on a metal chair.

The first one was a zoo. We had people out the door and round the rectory. By rights you lock up at eight; thanks to the judge it was [aclose=21:40|twenty to ten] before I turned the key, and I hadn't eaten since the donuts. Nobody had told us about any bag. The recount went on for [arec=6 days|six days] and we were sent two pizzas.

The second was almost dull. They had closed my old place and put three neighborhoods together (there are only [bpoll=44|44 places] left). Two of my [bmach=17|seventeen] sick machines... I say mine; of the city's [bmach=17|seventeen], two were mine... were running again by lunch. At [bclose=20:00|eight] I locked the door. At [bconc=21:45|a quarter to ten] I was on my sofa watching that nice car man say he'd lost. He is [bpage=52|52] and looked 70.

I have never told anyone how I vote. But I walk past the tracks most days, and my sister's boy, who was one of the [jobs=1400|1,400] at the mill, is learning to drive the thing.

They pay us $110 for the day now. In [aday=2007|'07] it was 85. It's not the money.
