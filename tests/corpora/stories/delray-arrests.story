# A basketball player, Marcus Delray of the Lakemont Ironclads, is arrested twice: for hitting a doorman (18 May 2008) and
# for driving drunk (26 November 2010). Bail, bans, fines, hours, terms, ages of the two cases stay apart; so do the ban
# by the league and the games missed, days ordered and days served, the roadside test and the laboratory's, speed and
# limit, the fine of the league, of the team and of the court, the year's salary and the contract, the two seasons.

aday      | date     | compatible  | day of Delray's first arrest                            | 18 May 2008 v. May 2008 v. 2008
aclock    | time     | discrepancy | when Delray hit the doorman                             | 1:55 v. 2:25
aage      | age      | agree       | Delray's age at the first arrest                        |
adoor     | age      | discrepancy | age of the doorman                                      | 31 v. 33
ajaw      | count    | agree       | places in which the jaw was broken                      |
awire     | duration | agree       | how long the jaw was wired shut                         |
amates    | count    | discrepancy | teammates who were with Delray at the club              | three v. two
avideo    | duration | agree       | length of the film of the fight                         |
awit      | count    | agree       | witnesses whom the police heard                         |
apolice   | duration | compatible  | how long the police took to the club                    | six minutes v. less than ten minutes
abail     | money    | agree       | bail after the first arrest                             |
abill     | money    | discrepancy | what Delray's party spent at the club                   | $9,400 v. $4,900
asusp     | count    | discrepancy | games of the ban for the blow                           | seven v. five
afine     | money    | agree       | fine by the league for the blow                         |
aprob     | duration | agree       | probation in the first case                             |
aserv     | duration | agree       | community service in the first case                     |
asettle   | money    | discrepancy | what Delray paid the doorman                            | $450,000 v. $540,000
bday      | date     | compatible  | day of Delray's second arrest                           | 26 November 2010 v. November
bclock    | time     | agree       | when Delray was stopped                                 |
bage      | age      | agree       | Delray's age at the second arrest                       |
bspeed    | measure  | discrepancy | speed of Delray's car                                   | 96 v. 86 miles an hour
blimit    | measure  | agree       | speed limit on the parkway                              |
balc      | rate     | agree       | blood alcohol by the laboratory's test                  |
broad     | rate     | agree       | blood alcohol by the roadside test                      |
brail     | measure  | discrepancy | length of guardrail that Delray tore down               | 60 feet v. 90 feet
bcousin   | age      | agree       | age of the cousin in the car                            |
bcar      | money    | compatible  | price of the car                                        | $210,000 v. more than $200,000
bhold     | duration | compatible  | how long Delray was held after the second arrest        | four hours v. nearly four hours
bbail     | money    | agree       | bail after the second arrest                            |
bsusp     | count    | agree       | games of the league's ban for driving drunk             |
bteam     | money    | agree       | fine by the team for driving drunk                      |
bmissed   | count    | update      | games that Delray has missed since the second arrest    | 9 in December, 22 in the end
brecord   | score    | agree       | record of the team without Delray                       |
bsent     | date     | compatible  | day of the sentence for driving drunk                   | 17 February 2011 v. February
bterm     | duration | agree       | jail term for driving drunk                             |
bserved   | duration | discrepancy | days that Delray spent in jail                          | 12 v. 21
btreat    | duration | agree       | length of Delray's treatment                            |
bprob     | duration | agree       | probation in the second case                            |
deal      | money    | discrepancy | worth of Delray's contract                              | $62 million v. $68 million
dealyears | duration | agree       | length of Delray's contract                             |
average   | rate     | discrepancy | Delray's points a game in the season of 2007-08         | 24.6 v. 26.4
draft     | ordinal  | agree       | rank of Delray in the draft                             |
found     | date     | discrepancy | year in which Delray set up his foundation              | 2006 v. 2007
shoes     | money    | agree       | what the shoe firm paid Delray a year                   |
crowd     | count    | compatible  | average crowd without Delray                            | 16,900 v. nearly 17,000
crowdold  | count    | agree       | average crowd before                                    |

== wire-may-2008.txt 2008-05-18
Ironclads' Delray arrested after nightclub punch

LAKEMONT, May 18, 2008 – Marcus Delray, the leading scorer of the Lakemont Ironclads, was arrested [aday=2008-05-18|early on Sunday] after a doorman's jaw was broken in a scuffle outside a downtown nightclub, police said.

Luis Arceo, [adoor=31|31], was struck at [aclock=01:55|1:55 a.m.] at the door of the Velvet Pike. His jaw was fractured in [ajaw=2|two places] and he was taken to Mercy Hospital for surgery. Delray, [aage=24|24], was sitting on the curb across the street with [amates=3|three teammates], who were not charged.

Witnesses said that the club was closing and that the two men had argued about a coat check ticket. Delray swung once, said Lt. Karen Bosch. "He told our officers, 'That was me,' which saved everyone time."

He was booked on a charge of felony battery and released before noon on [abail=$2500|$2,500] bail. He is due in court on June 3.

The arrest comes nine days after the Ironclads' season ended in the second round of the playoffs. Delray averaged [average=24.6|24.6 points] and 6.1 assists this season, his first under a [dealyears=5 years|five-year], [deal=$62 million|$62 million] contract.

The team said it was "aware of an incident" and would have no comment until it had spoken with its player. General Manager Russ Kettering was on a fishing trip, a spokesman said, and could not be reached.

== lakemont-sentinel.txt 2008-05-20
A coat check, a doorman and the longest [avideo=47 s|47 seconds] in town

By Dana Whitlow

LAKEMONT – The ticket was number 88. Everybody in line remembers that, since Marcus Delray kept saying it.

What happened next lasts [avideo=47 s|forty-seven seconds] on a phone belonging to a dental student, and by Monday night a third of a million people had watched it. A tall man holds up a slip of paper. A wide man shakes his head. Somebody laughs; somebody's drink goes over. And then the wide man is lying down.

"It was not even a hard one, I thought," said the student, who is one of [awit=11|11 people] the police have interviewed. "It was just in the right spot."

The right spot has titanium in it now. Luis Arceo, [adoor=33|33], a father of three who works days at a tire shop, will have his jaw wired for [awire=6 weeks|six weeks]. "He writes notes," said his wife, Pilar. "He wrote: They were polite boys. I don't know if that's a joke."

The owner of the Velvet Pike, Nick Tavares, said the basketball players had been in since eleven, had bought for the house and had left [abill=$9400|$9,400] behind, tip included. The place has a license for 300. On Saturday it had 420.

Squad cars were there in [apolice=6 min|six minutes]. Delray hadn't moved. He had the ticket in his hand, Bosch said, and asked if someone could please get the coat, since it was his grandmother's.

== night-crawler-blog.txt -
Pike Fiction: what really went down

So you've seen the clip, all [avideo=47 s|47 seconds] of it. Here's the stuff you haven't.

One. It wasn't a gang. I counted [amates=2|two other Ironclads] at that table, Bankole and the rookie with the hair, plus a cousin, plus hangers-on.

Two. It was later than they tell you. Last call at the Pike is two o'clock sharp. The lights had been up for a good while when the coat thing got going, and my receipt from the cab I jumped in right after the punch says 2:31. So [aclock=02:25|2:25], give or take nothing.

Three. They weren't big spenders. Nick likes a round number, but I've talked to the girl who ran the card and it was [abill=$4900|forty-nine hundred dollars], with two bottles sent back.

Four. Luis is a sweetheart. He's thrown me out four times and called me a taxi for three of them.

Five. I had him down for a choirboy, Delray. I've seen him nurse one ginger ale through a playoff party. That night he was on his fourth of something brown.

Six. The cops? [apolice=<10 min|Under ten minutes], which for that block is a record.

Seven. [aage=24|Twenty-four years old], [average=26.4|26.4] a night, and he goes to war over a coat. I've got coats, man. Come get one.

== plea-brief.txt 2008-09-12
Delray pleads guilty, is banned for [asusp=7|seven games]

LAKEMONT (Staff) – Marcus Delray, the Ironclads guard, pleaded guilty on Friday to a misdemeanor count of battery and was placed on probation for [aprob=18 months|18 months]. Judge Ron Ellery also ordered [aserv=120 hours|120 hours] of community service, to be performed at a place other than Delray's own foundation.

Within an hour the league announced that it was suspending Delray without pay for the first [asusp=7|seven games] of the season and fining him [afine=$35000|$35,000]. It will cost him close to a million dollars in salary. The union called the penalty harsh but won't appeal.

The plea ends a case that began in front of the Velvet Pike nightclub [aday=2008-05|in May], when Delray, who has since turned 25, hit a doorman, Luis Arceo, so hard that his teeth no longer met. Arceo was in court and shook his hand. A civil suit in which he seeks $1.2 million is still pending.

The district attorney, who had charged a felony, said that prosecutors had heard [awit=11|eleven witnesses] and that no two agreed who touched whom first.

== wire-november-2010.txt 2010-11-26
Ironclads star Delray held on drunken-driving charge

LAKEMONT, Nov. 26, 2010 – Ironclads guard Marcus Delray was arrested [bday=2010-11-26|before dawn on Friday] on suspicion of drunken driving after his sports car ran into a guardrail on Lakeshore Parkway, state police said.

A trooper had clocked the car at [bspeed=96 mph|96 miles an hour], where the limit is [blimit=55 mph|55], and turned to follow. He came upon it at [bclock=03:10|3:10 a.m.], a mile farther on, at the end of [brail=60 ft|60 feet] of flattened rail. Delray, [bage=27|27], was standing in the road waving his phone as a light. A cousin, [bcousin=22|22], had a cut lip.

A breath test on the spot gave a reading of [broad=0.15|0.15]; a blood sample that was taken at the barracks later showed [balc=0.17|0.17 percent]. Drivers are held to be drunk at 0.08.

Delray told the trooper he had had "two beers with dinner," according to the report, and that dinner was Thanksgiving. He was released after [bhold=4 hours|four hours] on [bbail=$10000|$10,000] bail.

Delray, the [draft=4|fourth pick] of the 2004 draft, leads the league in steals, with 2.9 a game, and is averaging 22.8 points. The Ironclads (9-6), who play at home on Saturday, said he would be away from the team until further notice.

In [aday=2008|2008] Delray was given [aprob=18 months|18 months'] probation for punching a nightclub doorman. It ran out in March.

== daily-whistle.txt 2010-11-27
TURKEY TROT LANDS STAR IN THE CAN

GOBBLE, gobble, hic.

Baller Marcus Delray went from stuffing to handcuffing [bday=2010-11-26|yesterday] after he plowed his [bcar=>$200000|$200,000-plus] Italian toy through [brail=90 ft|90 feet] of guardrail at [bclock=03:10|ten past three in the morning].

Troopers say the Ironclads ace was doing [bspeed=86 mph|86 mph]. In a [blimit=55 mph|55]. On black ice. With a can of whipped cream in his lap.

He blew a [broad=0.15|.15], then flunked the walk-and-turn twice and asked the cop to take a picture with him.

Cousin and human wallet Terrell Gaines, [bcousin=22|22], got three stitches. "I told him to let me drive," he moaned. "I only had the pie."

It's not the first time the [bage=27|27-year-old] has seen the inside of a cruiser. [aday=2008|Two years back] he flattened Velvet Pike bouncer Luis Arceo and ended up forking over [asettle=$540000|$540,000] to make the lawsuit go away, plus a [asusp=5|five-game] vacation from the league. Arceo, whose choppers were broken in [ajaw=2|two places], has opened his own tire shop with the dough. He has named it The Fourth Quarter.

What's a guy worth [deal=$68 million|$68 million] doing behind a wheel at all? "He doesn't like to be a bother," said Grandma, 81.

== press-conference-live.txt 2010-11-29
Delray meets the press: blow by blow

2:04 p.m. Nobody yet. A table, four microphones, a lot of water.

2:11 p.m. GM Russ Kettering goes first. The team is fining Delray [bteam=$100000|$100,000], the most that the rules allow, which will be given to a charity for victims of drunk drivers.

2:13 p.m. The league's part of it: [bsusp=15|15 games], no pay. That is more than twice as long as the ban for the punch.

2:15 p.m. Here he is. Suit, no tie. He's reading.

2:16 p.m. "What I told the trooper about the beer wasn't true, and I knew it wasn't when I said it."

2:18 p.m. He says the test at the barracks, the [balc=0.17|0.17], is right as far as he is concerned. He won't fight it. He was out after [bhold=<4 hours|not quite four hours] [bday=2010-11-26|on Friday], and says that he would have stayed longer.

2:20 p.m. He's going into treatment tonight, for [btreat=28 days|28 days], in another state.

2:22 p.m. Asked about [aday=2008-05|May 2008]: "I paid a fine, [afine=$35000|thirty-five thousand], and I thought I had paid." That's [afine=$35000|$35,000], for those keeping score.

2:25 p.m. A sponsor is gone already. Kettering confirms that the shoe people, at [shoes=$3 million|three million] a year, have called.

2:31 p.m. It's over. He shook hands with the technician.

== wire-february-2011.txt 2011-02-17
Delray gets [bterm=30 days|30 days] in jail for drunken driving

LAKEMONT, Feb. 17, 2011 – Basketball player Marcus Delray was sentenced [bsent=2011-02-17|on Thursday] to [bterm=30 days|30 days] in jail and [bprob=2 years|two years] of probation for driving drunk [bday=2010-11-26|in the early hours after Thanksgiving].

Judge Ann Castellano, who heard the case without a jury, also imposed a fine of $1,800 and revoked Delray's license for eight months. The prosecutor had asked for 60 days, pointing to Delray's conviction of [aday=2008|2008], to a blood alcohol level of [balc=0.17|0.17] and to the [brail=60 ft|60 feet] of guardrail, whose repair cost $3,100.

"You've been in front of this bench with a good excuse for being sorry, and now with none," Castellano said. She gave him credit for the [btreat=28 days|28 days] he had spent in a clinic in Arizona, and for the [aserv=120 hours|120 hours] of service in the earlier case, during which, the court was told, he repainted a school gymnasium and then paid for its roof.

Delray, [bage=27|27], missed [bmissed=22|22 games] in all, the [bsusp=15|15] of his suspension and seven more that his club held him back to get fit. The Ironclads went [brecord=6-16|6-16] while he was out.

The car, which had cost [bcar=$210000|$210,000], was sold for parts. He will begin his sentence on Monday.

== december-column.txt -
[bmissed=9|Nine] down, and it feels like ninety

By Bud Lasker

The Ironclads lost by 31 on Tuesday to a team whose best player is on loan from the Latvian league. That makes it [bmissed=9|nine games] they have played without Marcus Delray, and they have won two.

I have been told by readers that I should be writing about right and wrong. Fine. It was wrong. It was wrong [bday=2010-11|last month], and it was wrong when he decked a man who weighs what I weigh and makes what I make. He's served his [asusp=7|seven games] for the one and he'll serve the longer stretch for the other.

But I cover basketball. [crowdold=18100|Eighteen thousand one hundred] used to come, on average, in this building that seats 18,400, and you couldn't get a hot dog. Since he's been gone it is [crowd=<17000|a shade under 17,000], and I've had three hot dogs. They still have to pay the man, some day, what is left of his [dealyears=5 years|five years] and [deal=$62 million|$62 million]. They can't replace a [draft=4|No. 4 pick] who goes for 25 on an ankle.

I drove out to the place on the parkway. They've mended the rail. Somebody has left a basketball there, as if he had died.

== delray-interview.txt 2011-09-25
'You can hear them lock the vending machine'

Marcus Delray, 28, on jail, coats and his first season without a car

Let's do the numbers. You were given [bterm=30 days|30 days].
And did [bserved=12 days|twelve]. They let you out for good behavior and because they needed the bed. I'd been there long enough to learn spades from a man who cheats.

What's it like?
Loud, and then at eleven you can hear them lock the vending machine.

The season was over for the team by then, pretty much.
We were [brecord=6-16|six and sixteen] without me, and I can read. I came back and I was slow and they cheered. I'd have booed.

You settled with Luis Arceo for [asettle=$450000|$450,000].
I did, and he is the only man who got money from me that year who ever sent a card. His jaw was shut for [awire=6 weeks|six weeks], and he lost 30 pounds, and he jokes about it. I don't.

Do you drink?
No. Until that spring I never did, so I know how it's done.

Who drives you?
Terrell. He'll be 23 next week. He's strict.

You have [bprob=2 years|two years'] probation.
Seventeen months left of it. They call at any hour. Once in a time-out.

And the foundation?
It's the thing I'd started by myself, in [found=2007|2007], with a check I was scared to sign. Nine donors left last winter. My grandmother wrote to each of them. Six came back.

== season-review.txt 2011-04-17
What the Ironclads lost, in dollars

April 17, 2011

By the reckoning of the club's own accountants, who don't watch much basketball, the night that Marcus Delray met a guardrail cost Lakemont $7.4 million. It is worth seeing how they get there.

Gate and parking come first. The average crowd fell from [crowdold=18100|18,100] in the weeks before his arrest to [crowd=16900|16,900] in the [bmissed=22|22 games] that he missed, and recovered to 17,600 once he was back. Then there is the playoff round that the club, [brecord=6-16|6-16] in his absence and 33-27 otherwise, failed to reach by two wins. Against that, the accountants set the salary that it didn't have to pay for [bsusp=15|fifteen] of those games, and the [bteam=$100000|hundred thousand dollars] that it took from him and gave away.

For Delray himself the loss is harder to measure. The shoe contract, good for [shoes=$3 million|$3 million] a year, is gone, a local bank has taken down his picture, donors have left the foundation that he set up in [found=2006|2006], and he spent [bserved=21 days|21 days] of last winter in the county jail after his sentencing [bsent=2011-02|in February]. [abail=$2500|Twenty-five hundred dollars] had been enough to bail him out after the business at the Velvet Pike; this time a judge wanted [bbail=$10000|ten thousand].

He has one season to run in Lakemont. His jersey, which was first in the league's shops at the time of the All-Star break in 2010, is now 31st, one place behind a man who has retired.

"He'll be fine," says his former teammate Olu Bankole, who was with him at the Pike in [aday=2008|'08] and now sells insurance. "He was always going to be fine. It's the rest of us."
