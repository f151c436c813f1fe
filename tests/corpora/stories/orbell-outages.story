# Two failures of one telephone company, Orbell: the mobile network on 11 July 2012 (a subscriber database) and the
# broadband lines on 4 June 2015 (an update that stopped the routers). Customers hit and customers in all, first and
# full repair, calls, refunds, investments and fine of the two stay apart, as does a rival's breakdown of 2011.

aday      | date     | compatible  | day the mobile network failed                            | Wednesday 11 July 2012 v. July 2012 v. 2012
astart    | time     | discrepancy | clock time at which the mobile network failed            | 1.35pm v. 1.53pm
acust     | count    | update      | mobile customers without service                         | millions and 3.5 million at first, then 5.2 million
ashare    | percent  | agree       | part of the mobile customers that were without service   | a third, one in three
atotal    | count    | compatible  | Orbell's mobile customers in 2012                        | 15.8 million v. nearly 16 million
alen      | duration | discrepancy | how long the mobile network was down                     | 26 hours v. 22 hours
aend      | time     | agree       | clock time at which the mobile network was back          |
aendday   | date     | agree       | day on which the mobile network was back                 |
abase     | count    | agree       | databases that hold Orbell's subscribers                 |
abase2    | count    | agree       | databases that failed in 2012                            |
aspare    | duration | discrepancy | how long the spare database held out                     | 40 seconds v. 14 seconds
aprice    | money    | discrepancy | what the new subscriber database had cost                | £46 million v. £64 million
asince    | date     | discrepancy | month in which that database was switched on             | November 2011 v. January 2012
aemerg    | count    | agree       | emergency calls that did not get through in 2012         |
acalls    | count    | discrepancy | calls to the helpline on the first day in 2012           | 310,000 v. 130,000
aengin    | count    | compatible  | engineers who worked on the repair in 2012               | 120 v. more than 100
arefund   | percent  | discrepancy | part of the month's bill that customers got back            | 10 per cent v. 15 per cent
acost     | money    | compatible  | what the failure of 2012 cost Orbell                     | £29 million v. about £30 million
ashares   | percent  | agree       | fall of Orbell's shares in 2012                          |
aboss     | age      | agree       | age of Gareth Lindholm                                   |
ainvest   | money    | agree       | what Orbell promised in 2012 to spend on its network     |
ainvyear  | duration | agree       | time over which that was to be spent                     |
avan      | date     | compatible  | when Vantel broke down                                   | October 2011 v. 2011
avanlen   | duration | agree       | how long Vantel's breakdown lasted                       |
bday      | date     | compatible  | day the broadband failed                                 | Thursday 4 June 2015 v. June v. 2015
bstart    | time     | agree       | clock time at which the broadband failed                 |
bcust     | count    | discrepancy | homes and firms cut off in 2015                          | 1.3 million v. 1.5 million
btotal    | count    | agree       | Orbell's broadband customers in 2015                     |
bhalf     | time     | agree       | clock time at which most broadband lines were back       |
bfull     | time     | compatible  | clock time at which all lines were back                  | 9pm v. late evening
brouter   | count    | update      | routers that had to be exchanged                         | 20,000 at first, then 38,000
bsize     | measure  | agree       | size of the faulty update                                |
btest     | duration | discrepancy | how long the update had been tried out                   | four days v. six days
bpilot    | count    | agree       | homes in which the update had been tried out             |
bsurg     | count    | discrepancy | doctors' surgeries cut off in 2015                       | 210 v. 120
bcards    | count    | compatible  | shops whose card readers did not work in 2015            | 24,000 v. tens of thousands
bwait     | duration | agree       | longest wait on the helpline in 2015                     |
brefund   | money    | agree       | refund for a broadband customer                          |
bboss     | age      | discrepancy | age of Farida Qureshi                                    | 47 v. 49
bfault    | ordinal  | discrepancy | which large failure in four years that of 2015 was       | third v. fourth
bjobs     | count    | discrepancy | jobs that Orbell cut in 2014                             | 600 v. 900
bjobyear  | date     | agree       | year in which Orbell cut jobs                            |
bstaff    | count    | agree       | people whom Orbell employed in 2015                      |

== national-agency-july.txt 2012-07-11
[acust=millions|Millions] cut off as Orbell mobile network fails

By our industry staff
July 11, 2012

[acust=millions|Millions of mobile phone users] were unable to make calls, send texts or use the internet [aday=2012-07-11|on Wednesday evening] after a breakdown at Orbell, the country's third-largest network.

The fault struck [astart=13:35|at 1.35pm] [aday=2012-07-11|today] and was still unresolved at nightfall. The company, which has [atotal=15.8 million|15.8 million mobile customers], said [acust=3.5 million|3.5 million] of them were affected; Ofcom, the regulator, warned that the figure might rise.

"One of our systems which recognises a handset when it joins the network is not doing so," a spokeswoman said. "We have [aengin=120|120 engineers] on it and they are not going home." She declined to say when service would be back.

Orbell's shares, which had been up in the morning, closed [ashares=4.2%|4.2 per cent] lower at 188p.

Fire brigades in two counties advised people to find out where the nearest landline was. Under an arrangement between the networks, a 999 call from a phone with no signal ought to be carried by a rival; this, Ofcom said, appeared not to have happened in every case.

The breakdown is the worst since that of Vantel in [avan=2011-10|October last year], when travellers in four countries were without e-mail for [avanlen=3 days|three days].

== stanmere-gazette.txt -
A town goes quiet, and quite likes it

By Harriet Coombe

The first anyone knew of it at the Copper Kettle was when a girl at table six held her phone up to the lamp, like a man checking a banknote.

By the time I had finished my scone, six people were out on the pavement turning slow circles. This is Stanmere, where Orbell has its headquarters and where, it is safe to say, nearly everybody has got one of its phones. [aday=2012-07-11|On Wednesday], from [astart=13:53|seven minutes to two], nobody's worked.

"I've a heifer calving and the vet can't ring me," said Alan Tuck, 58, who had driven eleven miles to borrow a telephone. It was a bull calf, and it came without assistance.

At the glass tower on Mill Lane the lights were on all night. The pizza shop sent over 85 boxes. Gareth Lindholm, the chief executive, who is [aboss=51|51] and was meant to be at his daughter's graduation, came out to speak to reporters in his shirtsleeves and said he was sorry eleven times; the Gazette kept count.

It all sprang back [aendday=2012-07-12|on Thursday], [aend=15:40|at twenty to four], with a noise in the Copper Kettle as of forty crickets. The girl at table six was there again. She had eleven messages, she said. Nine of them were from Orbell.

Trade was up by a fifth, said the owner. "People talked. Some of them hadn't for years."

== morning-comet.txt 2012-07-13
HELL-O? HELL-O?
Orbell bosses say sorry for the [alen=26 hours|26-HOUR] silence

SHAMED phone giant Orbell crawled back to life [aendday=2012-07-12|yesterday], leaving [acust=5.2 million|5.2million] fuming customers – [ashare=33%|one in three] – demanding cash.

A staggering [acalls=310000|310,000] of them had jammed its helpline [aday=2012-07-11|on Wednesday] alone. Most had to borrow a phone to do it.

Worst of all, the Comet can reveal, [aemerg=168|168 calls to 999] never got through. One was from Jean Birtle, 79, who had fallen in her garden in Crewe. "I lay looking at my beans," the great-gran told us. A postman found her.

Fat-cat chief Gareth Lindholm, [aboss=51|51], whose pay packet was £2.1million last year, promised everyone [arefund=10%|10 per cent] off the month's bill. For the average punter that is a measly £2.60.

The collapse was blamed on a flashy [aprice=£64 million|£64million] computer that keeps track of who is who. It was only plugged in [asince=2012-01|in January].

A helpline worker, who asked not to be named, said: "We had bingo cards with swear words on. I got a full house by teatime."

The Comet's phones are on Vantel.

== lindholm-letter.txt 2012-07-23
An apology, and an explanation

July 23, 2012

Dear customer,

I wrote to you on the day after our network let you down. I would like now to tell you what went wrong.

Who you are, and what you have paid for, is kept in [abase=3|three databases]. [aday=2012-07-11|On 11 July], during routine work, [abase2=2|two of the three] lost contact with each other, and each began to correct the other's mistakes. The third, which is there for such a day, took over, but was swamped within [aspare=40 s|forty seconds]. From then on any phone that was switched off, or lost its signal in a tunnel, could not get back on.

In all [acust=5.2 million|5.2 million of you], or [ashare=33%|a third], were affected, and for up to [alen=26 hours|26 hours]. We restored the last of the lines [aend=15:40|at 3.40pm] [aendday=2012-07-12|on 12 July]. I know of [aemerg=168|168 calls] to the emergency services that failed. We have been in touch with every one of those who made them.

What will we do? First, [arefund=10%|ten per cent] of your bill for this month comes off the next, without your having to ask. Second, we are going to spend [ainvest=£140 million|£140 million] on our network over [ainvyear=3 years|three years], on top of the £210 million that we spend on it each year as it is. Third, the system concerned, which we have used since [asince=2011-11|November of last year], is to be replaced.

You are entitled to expect better.

Gareth Lindholm
Chief executive

== dropped-packet.txt -
Anatomy of a bad day: why a third copy did not save Orbell

If you run a phone network you have, somewhere, a list of everybody. Lose the list and your masts are garden ornaments.

Orbell keeps it in [abase=3|triplicate]. It paid a Swedish vendor [aprice=£46 million|£46 million] for the kit, I am told by somebody who saw the invoice, and went live with it [asince=2011-11|last November] after a trial that was cut from five months to three. So far, so normal.

What happened [aday=2012-07-11|on 11 July] is that [abase2=2|two of the machines] stopped believing one another. Fine: that's what number three is for. But when phones can't find themselves on the list they ask again, every four seconds, and there were by then a million and a half of them asking. Number three held up for [aspare=14 s|14 seconds].

After that it is just arithmetic. You have to let people back in at a trickle, by the last digit of their number. They tried at seven that evening and it fell over; again at two in the morning, ditto. At eight they got it right. Full service: [aend=15:40|15.40]. I make that [alen=26 h 5 min|twenty-six hours and five minutes], which for an outfit with [atotal=<16 million|not quite sixteen million] subscribers is what you might call a statement.

And still a shorter one than Vantel's [avanlen=3 days|three days] of [avan=2011|2011].

Do not blame the night shift. [aengin=>100|More than a hundred] of them were in that building, and the pizza, I hear, was cold.

== half-year-report.txt 2012-10-26
Orbell counts cost of [aday=2012-07|July] failure

By Simon Greatorex
October 26, 2012

Orbell said yesterday that the loss of its mobile network [aday=2012-07|in July] had cost it [acost=£29 million|£29 million], half of it in rebates to customers, and that 96,000 subscribers more than usual had left in the three months since.

The rebates, [arefund=15%|15 per cent] of a month's bill, went to the [ashare=33%|third] of its [atotal=15.8 million|15.8 million users] who had lost their signal. "We could have been meaner, and it would have been a mistake," said Gareth Lindholm, the chief executive, who told analysts he would leave in the spring.

Half-year profit fell to £241 million from £288 million. The dividend is unchanged at 4.4p.

The company repeated its promise to put [ainvest=£140 million|£140 million] into its network within [ainvyear=3 years|three years]. Analysts at Tranter Gill said the sum was "about what you'd expect to pay for a good night's sleep".

Shares rose 1.1 per cent, and have made good the [ashares=4.2%|4.2 per cent] that they lost on the day of the breakdown. The helpline, which took [acalls=130000|130,000 calls] that day, has been given 200 more staff.

== national-agency-june.txt 2015-06-04
Software update knocks out Orbell broadband

June 4, 2015

[bcust=>1 million|More than a million homes] and businesses lost their internet connection [bday=2015-06-04|on Thursday] when an update sent out overnight by Orbell disabled the box on the wall.

The trouble began [bstart=05:10|at 5.10am] and, according to the company, hit [bcust=1.3 million|1.3 million] of its [btotal=4.2 million|4.2 million broadband customers]. Most were back on line [bhalf=14:20|by 2.20pm], but for some [brouter=20000|20,000] there will be no cure except a new router, which they are to get by post.

The Royal College of General Practitioners said [bsurg=210|210 surgeries] had been unable to open patients' records. [bcards=~24000|Some 24,000 shops] could not take cards.

"I apologise without reservation," said Farida Qureshi, [bboss=47|47], chief executive since 2013. "We tried this out in [bpilot=900|900 homes] for [btest=4 days|four days] and saw nothing wrong."

She rejected the suggestion that the cutting of [bjobs=600|600 jobs] [bjobyear=2014|last year] was to blame. Orbell employs [bstaff=11300|11,300 people].

In [aday=2012-07|July 2012] [acust=5.2 million|5.2 million] of its mobile customers were cut off for [alen=>1 day|more than a day], a failure that cost [acost=~£30 million|about £30 million] and Ms Qureshi's predecessor his post. This time mobile phones were not affected.

== courier-live.txt 2015-06-04
LIVE: Orbell internet down – latest

06:40 We're getting a lot of messages – from phones, obviously – about Orbell broadband. Red light on the box? You are not alone.

07:15 It seems to have started at [bstart=05:10|ten past five], when the boxes restarted by themselves and then didn't.

08:02 Orbell on Twitter: "We're aware that some customers may be having issues." Some!

08:55 Dr Nina Patel, Fallow Road Surgery: "I have a waiting room with 30 people in it and I know none of their names."

09:40 The helpline has a recorded voice saying the wait is [bwait=70 min|70 minutes]. Our Dave has been listening to pan pipes for 55.

10:30 First official figure: [bcust=1.3 million|1.3m lines].

11:45 Unplug it, wait for ten minutes, plug it back in: works for about half of you, going by our inbox.

12:20 Kids at Southmoor Academy are thrilled. Their online mock has been put off till Monday.

14:25 "The majority of lines" have been working [bhalf=14:20|since twenty past two], says Orbell.

15:10 Not mine.

17:30 Farida Qureshi is on the radio. She's offering [brefund=£8.50|£8.50] a line; the presenter asks if that's all.

21:05 [bfull=21:00|Nine o'clock] and Orbell says that's all of them, bar those with dead boxes. Goodnight.

== switch-weekly.txt 2015-06-12
[bsize=48 MB|Forty-eight megabytes]

By Lotte Hagan
June 12, 2015

It is not large. At [bsize=48 MB|48 megabytes] the file that Orbell sent down the line in the small hours of [bday=2015-06-04|Thursday of last week] would hold a dozen songs. It contained one wrong date. A router that read it concluded that its own certificate had expired and, being well brought up, stopped.

What went wrong is of less interest than what did not go right. The update had been tried in [bpilot=900|900 households], all of them staff, for [btest=6 days|six days], all of which lay before the date in question. It then went everywhere in a single night, and by breakfast [bcust=1.5 million|a million and a half lines] were dead. Rivals do a tenth at a time.

The bill: [brefund=£8.50|£8.50] for each line; new boxes, of which [brouter=38000|38,000] have had to be sent out, almost double the company's first guess; and the goodwill of [bcards=tens of thousands|tens of thousands of shopkeepers] who on a sunny Thursday took cash or nothing.

Old hands will be reminded of [aday=2012|2012], when the [ainvest=£140 million|£140 million] that was promised went into the mobile side and has been spent to good effect. Nobody had thought to promise anything for the fixed lines. It is the firm's [bfault=3|third big failure] in four years if one counts the billing fiasco of 2013, which it prefers not to.

Farida Qureshi, [bboss=49|49], came from an airline. There, she remarks, they do not change all the engines at once.

== westshire-radio.txt -
Surgeries and shops count cost of Orbell failure

Doctors in the county saw patients without notes, and a garage at Pell gave away £340 of diesel on trust, as Orbell's broadband customers sat out the best part of a day [bday=2015-06-04|on Thursday].

Nationally, [bsurg=120|a hundred and twenty practices] could not get into their records from the moment the lines went, [bstart=05:10|at ten past five in the morning], until, in most places, [bhalf=14:20|twenty past two]. The last were not reconnected until [bfull=late evening|late in the evening].

Caller after caller to our breakfast show had hung on for [bwait=70 min|an hour and ten minutes] before a human being picked up the phone at Orbell. "He was very nice," said Pauline from Ester Common. "He'd been there three days. He told me to turn it off and on."

The union that represents the staff pointed out that [bjobs=900|nine hundred] of them had gone [bjobyear=2014|in 2014], most from the team that tests new software.

Pell Motors tells us that all but £22 has since been paid.

== regulator-fines-orbell.txt 2016-03-03
Orbell fined £3.4m over day without internet

By our consumer affairs correspondent
March 3, 2016

The telecoms regulator has fined Orbell £3.4 million for the mishap that put [bcust=1.3 million|1.3 million] of its [btotal=4.2 million|4.2 million broadband lines] out of action [bday=2015-06|last June].

Ofcom found that the company had been "careless to a serious degree" in sending out [bsize=48 MB|a 48-megabyte file] to all these customers at once, and slow to admit that a tenth of the [brouter=38000|38,000 routers] which it replaced had gone to people who depended on an alarm button. The penalty of £3.4 million, which takes account of a discount of 30 per cent for co-operation, has to be paid within 20 working days. The maximum would have been a tenth of turnover.

Orbell will not appeal. "We got it wrong, and the [brefund=£8.50|£8.50] we gave people back doesn't make it right," said Farida Qureshi, its chief executive.

There was no fine for the collapse of its mobile network in [aday=2012|2012], on the grounds that customers had been compensated at once. But the ruling mentions it, and a [alen=22 hours|22-hour] interruption of that kind "ought to have been lesson enough". By the regulator's count, the events of [bday=2015|2015] were the [bfault=4|fourth major failure] at the group in as many years.

The firm, which had [bstaff=11300|11,300 employees] at the time and now has 10,700, put aside £5 million for the purpose in November.
