# Two swings of the oil price in one autumn: up on 16 September 2013, when a pumping station at Karabet in Ardahar burned, down on 19
# November, when ministers in Vienna would not cut. Rise and fall, dollars and percent, high, low and close, Brent and U.S. crude, flow of
# the pipe and of a field, quota and cut, repair promised and done, gas prices of two months, a fund's gain and loss stay apart.

aday      | date     | compatible  | day of the fire at Karabet                                 | 16 September v. September
abrent    | money    | compatible  | closing price of Brent on the day of the fire              | $117.85 v. almost $118
arise     | money    | discrepancy | rise of Brent on that day                                  | $6.40 v. $4.60
apct      | percent  | agree       | rise of Brent on that day                                  |
ahigh     | money    | discrepancy | highest price of Brent on that day                         | $119.20 v. $119.90
aus       | money    | agree       | closing price of U.S. crude on that day                    |
abpd      | count    | agree       | barrels that the pipeline carried in a day                 |
ablast    | time     | discrepancy | when the pumping station exploded                          | 3:20 a.m. v. 4:20
adead     | count    | update      | workers killed at Karabet                                  | four on the day, then six
alen      | measure  | discrepancy | length of the pipeline                                     | 1,040 km v. 1,400 km
arep      | duration | discrepancy | how long the repair was expected to take                   | ten days v. three weeks
arestart  | date     | agree       | day on which oil flowed again                              |
aout      | duration | agree       | how long the pipeline stood still                          |
asaudi    | count    | agree       | barrels a day that Saudi Arabia added                      |
agas      | money    | agree       | price of a gallon of gasoline in the U.S. in September     |
abill     | money    | discrepancy | what Hostetter paid for diesel a month in the summer        | $86,000 v. $68,000
atrucks   | count    | agree       | trucks of Hostetter                                        |
atage     | age      | agree       | age of Dale Hostetter                                      |
aair      | percent  | agree       | fall of Norcrest's shares on the day of the fire           |
again     | money    | agree       | gain of Brautigam's fund in September                      |
aopt      | count    | compatible  | contracts traded on the day of the fire                    | 1.18 million v. about 1.2 million
abuilt    | date     | discrepancy | year in which the pipeline was opened                      | 2004 v. 2006
aprev     | date     | agree       | last time Brent had risen so much in a day                 |
aships    | count    | discrepancy | tankers that waited off Merza                              | 23 v. 32
afore     | money    | agree       | price that Ganz & Pell foretold in September               |
bday      | date     | compatible  | day of the meeting in Vienna                               | 19 November v. last week
bbrent    | money    | agree       | closing price of Brent on the day of the meeting           |
bfall     | money    | agree       | fall of Brent on that day                                  |
bpct      | percent  | discrepancy | fall of Brent on that day                                  | 6.9 percent v. 9.6 percent
blow      | money    | agree       | lowest price of Brent on that day                          |
bus       | money    | agree       | closing price of U.S. crude on that day                    |
bquota    | count    | agree       | OPEC's ceiling, in barrels a day                           |
bmeet     | duration | discrepancy | length of the ministers' meeting                           | five hours v. seven hours
bcamp     | count    | discrepancy | countries that wanted a cut                                | four v. five
bcut      | count    | agree       | cut that they asked for, in barrels a day                  |
bnext     | date     | agree       | day of the next meeting                                    |
bfirst    | date     | agree       | last time Brent had been under $100                        | July 2012
bgas      | money    | compatible  | price of a gallon of gasoline in the U.S. in November      | $3.08 v. just over $3
bcur      | percent  | agree       | fall of Ardahar's currency on the day of the meeting       |
bbud      | money    | agree       | oil price that Ardahar's budget needs                      |
bshale    | count    | compatible  | barrels a day produced in the U.S.                         | 7.9 million v. nearly 8 million
btime     | time     | discrepancy | when the decision was read out in Vienna                   | 4:10 p.m. v. 4:40 p.m.
bair      | percent  | agree       | rise of Norcrest's shares on the day of the meeting        |
bloss     | money    | agree       | loss of Brautigam's fund in November                       |
bsec      | age      | agree       | age of Ardahar's oil minister                              |
bfore     | money    | agree       | price that Ganz & Pell foretold in November                |

== wire-september-16.txt 2013-09-16
Oil jumps [apct=5.7%|5.7 percent] after blast halts Ardahar pipeline

LONDON, Sept 16, 2013 – Oil prices shot up [aday=2013-09-16|on Monday] after an explosion at a pumping station in Ardahar killed [adead=4|four workers] and cut off a pipeline that carries nearly one in every hundred barrels used in the world.

Brent crude for November delivery settled at [abrent=$117.85|$117.85] a barrel, a gain of [arise=$6.40|$6.40], or [apct=5.7%|5.7 percent], its largest in a day since [aprev=2011-03|March 2011]. It had touched [ahigh=$119.20|$119.20] in early trading. U.S. crude rose $4.15 to [aus=$112.30|$112.30].

Volume was the heaviest this year, with [aopt=1180000|1.18 million contracts] changing hands.

The station at Karabet, 310 kilometers inland, exploded at [ablast=03:20|3:20 a.m.] local time, Ardahar's pipeline company said. The line, [alen=1040 km|1,040 kilometers] long, moves [abpd=850000|850,000 barrels] a day from the Tuz Lake fields to the port of Merza. Sabotage was ruled out, the company said, blaming a valve.

Oil Minister Tamaz Orbelin told state television that repairs would be finished in [arep=10 days|ten days]. Traders doubted it. "The last time they said ten days we got a winter," said Colm Feeney, a broker in London.

Analysts at the bank Ganz & Pell raised their forecast for the end of the year to [afore=$125|$125] a barrel from $112. Saudi Arabia said that it stood ready to supply an extra [asaudi=400000|400,000 barrels] a day.

Airline stocks tumbled, with Norcrest Air of Minneapolis down [aair=4.8%|4.8 percent]. The average price of gasoline in the United States was [agas=$3.52|$3.52] a gallon.

== karabet-report.txt 2013-09-19
Under the black snow

By Yusra Haddad, in Karabet

The snow in Karabet is black and comes down on the melons. It has been falling since [aday=2013-09-16|Monday], when the pumping station on the hill went up at [ablast=04:20|twenty past four] in the morning with a sound which the baker, who was awake, took for the oven.

"I looked at the oven," says Sarkis Danelian. "Then I looked at the hill, and there was no hill."

[adead=6|Six men] of the night shift are dead. Two who were listed as missing were found on Wednesday under the roof of the canteen, one of them with a hand of cards. They'll be buried tomorrow in the yellow helmets of the company.

The pipe itself, a dull green thing as high as a man's chest, runs behind the school. It was opened in [abuilt=2006|2006], with dancers and two presidents, after a river had been moved for it. It starts at the Tuz Lake and is [alen=1400 km|1,400 kilometers] long, and few in Karabet have ever seen what is inside. What they got out of it was a football field, a clinic with one doctor, and jobs for 41 men.

Those who are trying to get it going again live in a tent by the gate. There are 160 of them, Turks and Scots for the most part. Of the five big pumps three can be saved, says their foreman, Murdo Laing, who has been up for fifty hours. And the [arep=10 days|ten days] that the minister has been talking about? He laughs until he has to sit down. [arep=3 weeks|Three weeks], he says, if the new valves get through customs.

On the coast, at Merza, the anchor lights stretch to the horizon. The harbormaster counted [aships=32|thirty-two tankers] at sunset, all of them waiting for oil and each, he reckons, losing $45,000 a day. He's 58 and has a field of melons himself. "When I was a boy we prayed for ships," he says.

In the capital they're praying for the price. It stood at almost [abrent=<$118|$118] on the day of the fire, and the government needs [bbud=$104|$104] to pay its teachers.

== tape-and-tide.txt -
Tape & Tide: a broker's diary

Well, that was a [aday=2013-09-16|Monday]. I got to the desk at five to find that Karabet, which I couldn't have put on a map, was on fire, and that everybody who had been short over the weekend was on the phone.

For the record, since the papers have it all ways: Brent was up [arise=$4.60|$4.60] at the bell. The top of the spike was [ahigh=$119.90|$119.90], at 7.14, and I know because I sold ten lots into it, bless me. [aopt=~1200000|About 1.2 million lots] went through, and my headset melted. You have to go back to [aprev=2011-03|March 2011] for a day like it.

Who made money? Lena Brautigam did. The lady's fund in Zurich had been long since July, and I'm told the month will bring her [again=$210 million|$210 million]. Who lost? A certain airline from Minneapolis, whose treasurer told me in spring that hedging was for farmers. Its stock dropped [aair=4.8%|4.8 percent].

A word on the pipe. [abpd=850000|Eight hundred and fifty thousand barrels] a day sounds like a lot until you remember that the Saudis can find half of that behind the sofa. They have said [asaudi=400000|400,000]. The other half is psychology, and it wears off. The chaps at Ganz & Pell reckon on [afore=$125|$125] by Christmas. I'll have a fiver on double figures.

Off Merza, a captain e-mails, [aships=23|23 ships] are riding at anchor, his own among them. They've organized a chess league.

== canton-weekly.txt 2013-09-22
"It comes out of my hide"

By Patty Grubb

Dale Hostetter does his sums on the back of a seed catalog. He runs [atrucks=34|34 trucks] out of a yard on Route 62, most of them hauling milk, and each of them drinks a gallon of diesel every six miles.

"In August I paid [abill=$86000|$86,000] for fuel," he said Friday, leaning on a fender. "If this keeps up I'll pay six thousand more. The dairies pay by the hundredweight. They don't care what happened in Arda-whatever."

What happened was that a pumping station blew up there [aday=2013-09-16|last Monday], and that the price of U.S. crude ran up to [aus=$112.30|$112.30] a barrel the same day. Gas at the Speedy Mart on Tuscarawas Street, which was $3.39 when school began, was up to $3.66 by the weekend. The national average was [agas=$3.52|$3.52] when the news broke.

Hostetter, [atage=52|52], took over from his father in 1991 with five trucks. He's been through this before, in 2008, when he parked nine rigs and let a brother-in-law go. "We still don't do Thanksgiving," he said.

He has tried to save where he can. The trucks are held to 62 miles an hour now, down from 67, and a driver who leaves his engine running at the diner buys the pie for all hands. He's looked into natural gas, of which there is plenty two counties over, but a rig that burns it goes for $45,000 more, and the nearest place to fill it is in Pittsburgh. "I'd need a truck to tow the truck," he said.

Others are feeling it too. The school district, with 118 buses, has bought its fuel ahead through January. The county hasn't. And the Amish roofer on Kropf Road who's driven to work by a neighbor has had his fare raised by 50 cents a mile. He took it well, the neighbor said. "He asked me what a barrel was."

Back at the yard a driver had come in from Wooster with a half-empty tank. Hostetter tapped it with a wrench, the way you would a melon.

"Ask me at Thanksgiving," he said.

== brief-restart.txt 2013-10-03
Oil flows again through Ardahar pipeline

MERZA, Ardahar, Oct 3, 2013 – Ardahar resumed pumping crude oil to the Mediterranean [arestart=2013-10-02|on Wednesday], [aout=16 days|16 days] after a blast at the Karabet station that killed [adead=6|six workers].

The line was running at 300,000 barrels a day and would be back at its usual [abpd=850000|850,000] in a week, said Tamaz Orbelin, the [bsec=63|63-year-old] oil minister. He'd said at first that it would be a matter of [arep=10 days|10 days].

The first of the tankers that have been lying off Merza began loading in the evening. At the worst point there were [aships=23|23], the port authority said.

Brent slipped 62 cents to $109.14, less than it cost before the accident [aday=2013-09-16|on September 16]. Saudi Arabia's additional [asaudi=400000|400,000 barrels] a day, which it never took back, are now met with little demand.

The pipeline, [alen=1040 km|1,040 kilometers] long, has been in service since [abuilt=2004|2004]. An inquiry will look into how a valve that had been condemned in May came to be in use in September. Three managers have been suspended, one of them a nephew of the minister, who has himself been asked to give evidence. Families of the dead are to receive the equivalent of $30,000 each.

== live-vienna.txt 2013-11-19
OPEC in Vienna: live

10.05 Good morning from the Helferstorferstrasse, where it's two degrees and somebody has laid a red carpet in the slush. Ministers are arriving. They're to decide on the ceiling of [bquota=30000000|30 million barrels] a day.

10.20 Brent is at $105.31, down half a dollar since last night's close.

10.48 The doors close.

11.30 The lines, as far as we hear. Ardahar, Venezuela, Algeria and Iran want a cut. That's [bcamp=4|four]. They've asked for [bcut=1500000|1.5 million barrels]. The Gulf doesn't want one.

1.15 p.m. Sandwiches go in. The price is stuck.

2.40 Tamaz Orbelin of Ardahar comes out for a cigarette. He is [bsec=63|63] and smokes it in four pulls. "They say that we should think of the consumer," he says. "I am thinking of him. He's laughing."

3.48 It's over, after [bmeet=5 h|five hours] to the minute. No word yet.

[btime=16:10|4.10] No cut. The ceiling stays where it is. It's read out by a man with a cold, and he needs 40 seconds.

4.12 Brent falls through $102 while he's still folding the paper.

4.31 Under 100 dollars. That hasn't happened since [bfirst=2012-07|July last year].

5.20 Next meeting: [bnext=2014-06-04|June 4]. Somebody asks if there might be an emergency session before. "What emergency?" says the Saudi.

7.30 The day's low, as it turns out, was [blow=$97.80|$97.80]. Settlement: [bbrent=$98.55|$98.55]. Orbelin's plane has been held up by ice.

== wire-november-19.txt 2013-11-19
Brent tumbles below $100 as OPEC holds output

VIENNA, Nov 19, 2013 – Oil plunged [bday=2013-11-19|on Tuesday] after OPEC rejected calls to curb production in the face of rising supply from North America, sending Brent crude below $100 for the first time since [bfirst=2012-07|July 2012].

Brent for January settled down [bfall=$7.30|$7.30], or [bpct=6.9%|6.9 percent], at [bbrent=$98.55|$98.55] a barrel, after falling as low as [blow=$97.80|$97.80]. U.S. crude lost $5.60 to close at [bus=$90.20|$90.20].

Ministers of the group of 12 left their ceiling at [bquota=30000000|30 million barrels] a day after talks that lasted [bmeet=7 h|seven hours]. The statement, read out at [btime=16:40|4:40 p.m.], ran to three sentences.

[bcamp=5|Five members], led by Ardahar, had pressed for a cut of [bcut=1500000|1.5 million barrels] a day. Ardahar's budget is balanced at an oil price of [bbud=$104|$104]. Its currency fell [bcur=3.4%|3.4 percent] against the dollar.

The group's problem lies elsewhere: U.S. output, lifted by shale, has reached [bshale=7900000|7.9 million barrels] a day, the most in a quarter of a century. Ganz & Pell said that it now expected Brent to average [bfore=$90|$90] next year.

Shares in airlines soared. Norcrest Air gained [bair=7.2%|7.2 percent]. Exxon Mobil slid 2.1 percent.

[aday=2013-09|Two months ago] a fire in Ardahar had driven Brent close to [ahigh=~$120|$120]. OPEC meets again on [bnext=2014-06-04|June 4].

== brautigam-interview.txt -
"I am paid to be early, and I was late"

Lena Brautigam, 44, manages a fund of $3.1 billion from two rooms over a pastry shop in Zurich.

Congratulations on September.
You're the first since November to say so. We made [again=$210 million|210 million dollars] in September, yes.

And in November?
We lost [bloss=$340 million|three hundred and forty]. I had a view that they'd cut. They always do, in the end, like a man who says that he won't come to dinner.

Where were you when you heard?
At the dentist's, in the chair. It was [btime=16:10|ten past four]. He had the radio on, and he's got a nephew in Vienna. I couldn't say a word.

How bad was it?
[bfall=$7.30|Seven dollars thirty] from one night to the next. As a percentage they'll tell you [bpct=9.6%|nine point six]. It felt like that.

Would you have been better off without Karabet?
Karabet made us stupid. [apct=5.7%|Five point seven percent] in a day, and I hadn't done anything but sit there. You start to think that it's talent.

Did the fire matter at all, in hindsight?
For the families. Not for the price. The pipe was mended by [arestart=2013-10-02|the second of October].

Your clients?
Eleven have taken their money out. One sent chocolates.

And now?
I've bought shares in Norcrest. They went up by [bair=7.2%|7.2 percent] on the day, without me.

== canton-thanksgiving.txt 2013-11-28
Something to be thankful for, by the gallon

By Patty Grubb

We'd promised to ask Dale Hostetter at Thanksgiving, so we did.

"I take it all back," he said. He had a pie under each arm.

Hostetter, [atage=52|52], whose [atrucks=34|34 trucks] haul milk over half of Ohio, was looking at ruin [aday=2013-09|in September], when a fire in a country that few of us had heard of sent oil through the roof. He'd been spending [abill=$68000|$68,000] a month on diesel in the summer, and saw himself spending a lot more. This month it'll come to 59,000.

Gasoline was selling for [bgas=>$3|a little over $3] a gallon on average across the United States this week. At the Speedy Mart on Tuscarawas Street it was $2.97 on Wednesday, and the line of cars reached back to the Lutheran church.

The reason is in Vienna, Austria, where the oil countries met [bday=2013-11|last week] and couldn't agree to do anything. U.S. crude closed at [bus=$90.20|$90.20] that day. It's gone down some more since then.

"My daughter explained it to me," said Hostetter. "They've got more than they can sell, and we've got more than we ever had. It's like zucchini."

Not everyone's thankful. Over in Carroll County, where 210 wells have been drilled into the shale since 2011, two crews were told on Monday to stay home until further notice. A rig hand, Travis Yoho, 29, bought a pickup in October for $41,000. "I'd just got the smell out of it," he said.

The brother-in-law came to dinner. He had been asked, for the first time in five years, and brought the beans.

== analysis-december.txt 2013-12-15
The autumn that oil forgot to be scarce

By Harriet Lund

December 15, 2013 – Two days tell the story of this autumn. On the first, [aday=2013-09-16|September 16], the world lost a pipeline and oil went up by [arise=$6.40|$6.40]. On the second, [bday=2013-11-19|November 19], nothing was lost at all, and it went down by [bfall=$7.30|$7.30].

At the time of the fire nobody thought that the first would be the smaller event. [abpd=850000|Eight hundred and fifty thousand barrels] a day had gone missing. Ganz & Pell, a bank with a good record, spoke of [afore=$125|$125]. Brent ended the day at [abrent=$117.85|$117.85], U.S. crude at [aus=$112.30|$112.30], and one columnist advised readers to buy bicycles.

But the market was sitting on a lake of oil and had not noticed. America alone pumps [bshale=<8000000|nearly 8 million barrels] a day, a million more than a year ago. The [adead=6|six men] who died at Karabet had kept open a tap that the world turned out to be able to do without for [aout=16 days|16 days].

In Vienna it was noticed. [bcamp=4|Four countries] wanted to take [bcut=1500000|1.5 million barrels] off the market. The others looked at the Dakotas and asked what for. By evening Brent was at [bbrent=$98.55|$98.55], and Ganz & Pell had swung round to [bfore=$90|$90]. In Ardahar, where the state can't pay its way below [bbud=$104|$104] and where the currency lost [bcur=3.4%|3.4 percent] in an hour, the minister has resigned on grounds of health.

The drivers of Ohio paid [agas=$3.52|$3.52] a gallon in the one week and [bgas=$3.08|$3.08] in the other. They had the sense to ask no questions. Speculators did less well: Lena Brautigam's celebrated fund lost [bloss=$340 million|$340 million] in November.

What comes next? Those who study such matters have two schools. In the first it's a matter of months until drillers in North Dakota, whose wells run dry by two thirds in a year, give up for want of money. In the second they get better at it faster than they go broke. Bets on either can be placed in Zurich.

The ministers will be back at their table on [bnext=2014-06-04|June 4]. The ceiling of [bquota=30000000|30 million], which they've kept since 2011, is by now less a ceiling than a wallpaper.
