# One basketball team, two games in one week: the Port Sable Lanterns lose at home to the Copperton Miners after the lights
# fail (19 January 2016) and win at Montcalm with a club record of 52 points by Teague (22 January). Halves, leads, runs,
# points of Teague on two nights, in a quarter and before, crowds and capacities, records before and after each game, the
# clock time of the failure and of the restart, of a landing and of a hotel, a voucher and other prices stay apart.

aday     | date     | agree       | day of the game against the Miners                      |
ascore   | score    | agree       | result of the game against the Miners                   |
ahalf    | score    | agree       | half-time score against the Miners                      |
alead    | count    | agree       | largest lead of the Lanterns against the Miners         | 22 points
arun     | score    | agree       | run with which the Miners ended the game                |
aclock   | time     | discrepancy | when the lights failed                                  | 9:04 p.m. v. 9:14
aout     | duration | discrepancy | how long the game was held up by the failure            | 47 minutes v. 37 minutes
acrowd   | count    | compatible  | attendance at the game against the Miners               | 14,312 v. more than 14,000
aleft    | count    | compatible  | spectators who went home in the dark                    | about 3,000 v. thousands
avouch   | money    | discrepancy | voucher given to those who came to the Miners game      | $15 v. $25
adist    | measure  | discrepancy | distance of Okoro's winning shot                        | 34 feet v. 43 feet
aclockl  | duration | discrepancy | time left when Okoro's shot went in                     | 0.8 seconds v. 1.8 seconds
ateague  | count    | agree       | Teague's points against the Miners                      |
areb     | count    | discrepancy | Kovarik's rebounds against the Miners                   | 17 v. 14
athree   | count    | agree       | three-pointers of the Miners                            |
aft      | count    | agree       | free throws that the Lanterns missed against the Miners |
aokpts   | count    | agree       | Okoro's points at Port Sable                            |
aokage   | age      | agree       | Okoro's age                                             |
adraft   | ordinal  | discrepancy | place at which Okoro was drafted                        | 41st v. 43rd
arec     | score    | agree       | the Lanterns' record after the Miners game              |
aminrec  | score    | agree       | the Miners' record after the game                       |
arena    | date     | discrepancy | year in which the Sable Center opened                   | 1998 v. 1996
ankle    | duration | compatible  | how long Kovarik will be out                            | two weeks v. 10 to 14 days
bday     | date     | agree       | day of the game at Montcalm                             |
bscore   | score    | agree       | result of the game at Montcalm                          |
bpts     | count    | agree       | Teague's points at Montcalm, the new record of the club |
bq3      | count    | agree       | Teague's points in the third quarter at Montcalm        |
bfg      | count    | agree       | shots that Teague made at Montcalm                      |
bthree   | count    | discrepancy | Teague's three-pointers at Montcalm                     | nine v. eight
bmin     | duration | agree       | how long Teague played at Montcalm                      |
bold     | count    | agree       | the old record of the club                              |
boldyear | date     | discrepancy | year of the old record                                  | 1987 v. 1986
bturn    | count    | discrepancy | turnovers of the Royals                                 | 23 v. 21
bstreak  | count    | discrepancy | home wins in a row of the Royals that ended             | eleven v. 12
bhotel   | time     | discrepancy | when the Lanterns reached their hotel                   | 3:10 a.m. v. ten past two
bcrowd   | count    | compatible  | attendance at Montcalm                                  | 17,804 v. nearly 18,000
bovat    | duration | compatible  | how long the hall stood for Teague                      | more than a minute v. two minutes
brec     | score    | agree       | the Lanterns' record after the Montcalm game            |
bgap     | count    | agree       | games by which the Lanterns trail the Royals afterwards |
bfine    | money    | agree       | fine of the Royals' coach                               |
bloss    | count    | agree       | losses in a row of the Lanterns at Montcalm before      |
btv      | count    | compatible  | people who watched the Montcalm game on television      | 1.3 million v. more than a million
bjersey  | money    | update      | highest bid for Teague's jersey                         | $4,000 on Saturday, $11,500 at the end
adark    | score    | agree       | score when the lights failed                            |
arunmin  | duration | agree       | how long the last run of the Miners was                 |
afteague | count    | agree       | free throws that Teague missed against the Miners       |
asht     | count    | agree       | shots that Teague took against the Miners               |
bsht     | count    | agree       | shots that Teague took at Montcalm                      |
bhalf    | score    | agree       | half-time score at Montcalm                             | a seven-point lead
askid    | count    | agree       | losses in a row of the Miners before Port Sable         | the first win in eight games ends seven losses
bq1      | count    | agree       | Teague's points in the first quarter at Montcalm        |
bhalfpts | count    | agree       | Teague's points at half-time at Montcalm                |
teage    | age      | agree       | Teague's age                                            |

== wire-tuesday.txt 2016-01-19
Miners rally from [alead=22|22 down] to stun Lanterns after blackout

PORT SABLE, Jan. 19, 2016 – Rookie Desmond Okoro hit a [adist=34 ft|34-foot] shot with [aclockl=0.8 s|eight-tenths of a second] left and the Copperton Miners, who had trailed by [alead=22|22 points] when the lights went out, beat the Port Sable Lanterns [ascore=109-107|109-107] [aday=2016-01-19|on Tuesday night].

The game was halted at [aclock=21:04|9:04 p.m.] by a power failure and resumed [aout=47 min|47 minutes] later before what remained of a crowd of [acrowd=14312|14,312]. Port Sable, ahead [ahalf=61-44|61-44] at halftime and [adark=78-56|78-56] when darkness fell, was never the same. Copperton closed with a [arun=19-4|19-4] burst over the last [arunmin=5 min|five minutes].

"We were cold and they were loose," Lanterns coach Ray Pellerin said. "That's on me. I let them sit down."

Okoro, [aokage=20|20], had [aokpts=23|23 points] off the bench, 11 of them in the fourth quarter. The Miners made [athree=16|16 three-pointers] in 37 attempts.

Darnell Teague led Port Sable with [ateague=28|28 points] and Tomas Kovarik added 12 and [areb=17|17 rebounds] before turning his left ankle late in the game. The Lanterns ([arec=24-18|24-18]) missed [aft=13|13 of their 34 free throws], [afteague=6|six] of them by Teague.

Copperton ([aminrec=12-30|12-30]) had lost [askid=7|seven straight]. The Lanterns, who had won four of five, play at Montcalm [bday=2016-01-22|on Friday]; the Miners go home to meet Fort Ellery.

== port-sable-courier.txt 2016-01-20
In the dark, and then on the floor

By Renata Szabo

The popcorn machine in Section 118 kept going. Nobody could say why. All around it the Sable Center was as black as a boot, and from the second tier somebody had begun to sing.

It was [aclock=21:04|four minutes past nine], the scoreboard had just shown [adark=78-56|78-56], and the Lanterns were on their way to a 25th win. They didn't get it. When a transformer on Quay Street had been coaxed back to life and [aout=47 min|three-quarters of an hour and two minutes] had passed, another team came out in their jerseys.

Final: Copperton [ascore=109-107|109, Port Sable 107]. It was the biggest lead, [alead=22|22 points], that this club has ever blown at home, and it was blown in front of the children who were allowed to stay. [aleft=~3000|About three thousand] people had been sent home by then by good sense and school in the morning.

They missed Desmond Okoro. The [aokage=20|20-year-old], the [adraft=41|41st] player taken in last summer's draft, let fly from nearer the mid-court stripe than the arc. Team officials paced it off at [adist=34 ft|34 feet]. The Lanterns inbounded with [aclockl=<1 s|less than a second] to go, and the pass was tipped.

Everyone who had a ticket will get a [avouch=$15|$15 voucher], club president Ann Mulcahy said; parking, at $20, won't be refunded. The arena, which has had no such failure since it opened in [arena=1998|1998], has a backup generator. It's good for the exit signs and, it turns out, one popcorn machine.

Strangers shared coats. A boy of seven named Milo Prentiss, from Eastquay, was lost for ten minutes and found on the Copperton bench, where the third-string center was teaching him to whistle. Down in the tunnel the referees asked both coaches if they wished to go on another day; both said no, and Ray Pellerin may think about that for a while.

His team, built for $96 million by the eastern edge of a harbor that builds nothing else any more, is meant to reach the playoffs for the first time in five years. It has now been beaten by four of the six worst clubs in the league.

Tomas Kovarik, who left on a trainer's shoulder after grabbing [areb=17|17 rebounds], will be examined today. Losing him before the trip to Montcalm, where the Lanterns have been beaten [bloss=9|nine times in a row], would be the other shoe.

== daily-flash.txt -
LIGHTS OUT, LANTERNS!

They ought to change the name. Port Sable's Lanterns went dark in every sense [aday=2016-01-19|Tuesday] as a blackout, and a kid who can't buy a beer, turned a rout into a riot of laughs.

The juice quit at [aclock=21:14|9:14 p.m.] with the home side coasting by [alead=22|22]. For [aout=37 min|37 minutes] the players sat in their warm-ups while [acrowd=>14000|more than 14,000] fans lit the place with phones and at least one proposal of marriage got a yes in Row K.

Then the Miners struck the mother lode. Last in the West at [aminrec=12-30|12 and 30], losers by 31 at Denver on Sunday, they dropped [athree=16|sixteen treys] on heads that had gone to sleep, and with [aclockl=1.8 s|1.8 ticks] on the clock rookie Desmond Okoro, all of [aokage=20|twenty], heaved one from [adist=43 ft|43 feet]. Bang. [ascore=109-107|109-107]. Good night.

Star guard Darnell Teague, who is paid $17 million a year, clanked [afteague=6|half a dozen freebies]. As a team Port Sable bricked [aft=13|THIRTEEN].

The club wants you to have [avouch=$25|$25] toward your next visit, Lantern lovers. It'll get you two beers and most of a hot dog.

[aleft=thousands|Thousands] didn't see the finish. Lucky them. The squirrel that is thought to have caused it all could not be reached; what's left of him is with the power company.

== copperton-brief.txt 2016-01-20
Okoro shot sinks Port Sable

Desmond Okoro's long jumper at the end gave the Miners a [ascore=109-107|109-107] win at Port Sable [aday=2016-01-19|last night], their [askid=7|first in eight games] and third on the road this season.

Copperton was behind by [ahalf=61-44|17 at the half, 61-44], and by more when the arena lost power. "Coach told us to stretch and tell jokes," forward Eli Brandt said. "So we told jokes." The visitors held Port Sable to [arun=19-4|four points] in the last [arunmin=5 min|five minutes], scored [arun=19-4|19] and hit [athree=16|16 shots] from beyond the arc, two short of the club record.

Okoro finished with [aokpts=23|23 points], nine more than he had ever had. The [adraft=43|No. 43 pick] in June, he'd spent December with the Miners' affiliate in Yuma. He was fouled on the last play, he insisted; no whistle came.

Kovarik had [areb=14|14 boards] for the Lanterns but limped off with 38 seconds left. Teague scored [ateague=28|28].

Miners guard Sam Wirth sat out with a sore back and is doubtful for Thursday's home game against Fort Ellery, which starts at 7 p.m. Tickets from $12 are still to be had.

The Miners ([aminrec=12-30|12-30]) remain five games behind the next-worst team in the West. Their next trip, to the coast, takes in five cities in eight days.

== live-friday.txt 2016-01-22
LIVE: Lanterns at Royals

6:40 p.m. Good evening from Royal Gardens. Port Sable is without Tomas Kovarik, whose ankle will keep him out for [ankle=14 days|two weeks], the team said this morning. And it's tired: the charter, held by fog, touched down at 1:35 a.m., and by the time keys were handed out at the hotel it was [bhotel=03:10|3:10].

7:12 Under way. Montcalm has won [bstreak=11|eleven in a row] on this floor.

7:41 End of the first quarter: Royals 30-27. Teague has [bq1=9|9].

8:06 Halftime. Port Sable leads [bhalf=58-51|58-51]. Teague up to [bhalfpts=19|19].

8:31 He can't miss. Three straight from the corner.

8:37 Royals coach Jim Strand is gone! Two technicals inside ten seconds. He kicked a rack of balls.

8:46 End of three, 95-73, and we need to talk about Darnell Teague. [bq3=24|Twenty-four] in the quarter. He's at 43 with twelve minutes left; the club record is [bold=49|49], by Walt Brannigan, back in [boldyear=1987|1987].

9:01 47.

9:08 That's it! Off the glass, and he has [bpts=52|52]. Brannigan's mark is gone. Pellerin takes him out after [bmin=38 min|38 minutes], and would you believe it, the Montcalm crowd is getting up. They keep standing for [bovat=>1 min|more than a minute].

9:17 Final: [bscore=121-98|121-98]. Crowd: [bcrowd=17804|17,804], a sellout. Teague made [bfg=17|17] of [bsht=25|25 shots], all nine free throws and [bthree=9|nine three-pointers].

9:25 The Royals gave the ball away [bturn=23|23 times]. "I've seen better hands on a clock," says assistant Mo Dupree, who finished the job for Strand.

== wire-friday.txt 2016-01-23
Teague's record [bpts=52|52] lifts Lanterns past Royals

MONTCALM, Jan. 23, 2016 – Darnell Teague scored [bpts=52|52 points], the most in the 41-year history of the Port Sable Lanterns, in a [bscore=121-98|121-98] victory over the Montcalm Royals [bday=2016-01-22|on Friday night].

Teague, [teage=27|27], had [bq3=24|24] in the third period alone, when the Lanterns pulled away from a [bhalf=58-51|seven-point] halftime edge. He hit [bfg=17|17 field goals], [bthree=9|nine] of them three-pointers, in [bmin=38 min|38 minutes]. The previous mark was the [bold=49|49] by Walt Brannigan against Baltimore in [boldyear=1987|1987].

"I owed somebody some points," said Teague, who had missed [afteague=6|six foul shots] in [aday=2016-01-19|Tuesday's] [ascore=109-107|109-107] home loss to last-place Copperton, when Port Sable squandered a [alead=22|22-point] advantage.

The Royals (29-14), whose [bstreak=11|11-game] home winning run came to an end, committed [bturn=21|21 turnovers] that led to 30 points. Coach Jim Strand was ejected with 5:36 to go in the third and is expected to be fined.

Port Sable ([brec=25-18|25-18]) moved to within [bgap=4|four games] of Montcalm in the North Division. It had lost [bloss=9|nine straight] here since a one-point win in 2011.

Center Tomas Kovarik did not make the trip. He'll be sidelined [ankle=10-14 days|10 to 14 days] with a sprained ankle, the club said. Rookie Pat Oyelaran started in his place and had eight points and 13 rebounds.

Not since Cleveland's Harvey Sobel, six seasons ago, had a visiting player scored as many in Royal Gardens, a building of 17,804 seats where the home team had given up an average of 96 points. Teague began quietly, with [bq1=9|nine] in the first quarter, and had [bhalfpts=19|19] by the half. "He was talking to himself at the break," said forward Anders Bruhl, who had 21. "We left him alone. You don't wake a man like that."

Only Brannigan and Teague have ever reached 45 for the club. Montcalm got 26 points from Luis Carrera and 18 from Tyrell Banks, but made only six of 31 shots from long range. The Royals had beaten Port Sable by 17 in the season opener in October.

== lamp-oil-blog.txt -
Lamp Oil: one week, two teams

So which are you, fellas?

Exhibit A, [aday=2016-01-19|Tuesday]. Up [adark=78-56|78-56] on a team that couldn't beat an egg. Lights go. Lights come back. You get outscored 53-29 the rest of the way, miss [aft=13|thirteen] from the line, and lose to a shot I'm told was [adist=34 ft|34 feet] but which from Section 204 looked like it came from the parking lot. I sat through all [aout=47 min|47 minutes] of the dark. I've got a voucher for [avouch=$15|fifteen bucks] to show for it, and a cold.

Exhibit B, [bday=2016-01-22|three nights later]. You crawl into a hotel at [bhotel=02:10|ten past two] in the morning, no Kovarik, nobody gives you a prayer, and you beat the second-best team in the league by 23 on its own floor. The [bloss=9|nine-game] Montcalm hex: kaput.

About Teague. [bpts=52|Fifty-two]. I was eleven when Brannigan got his [bold=49|49] in [boldyear=1986|'86], and my dad, who saw it at the old Armory, swore it would never be beaten. [aday=2016-01-19|On Tuesday] the same man went 9 for [asht=26|26] for his [ateague=28|28], so he took one shot fewer for almost twice as much. [bthree=8|Eight threes], too.

The jersey's up for auction for the children's hospital. It stood at [bjersey=$4000|four grand] on Saturday at noon. I bid sixty. Don't tell my wife.

Record: [brec=25-18|25-18]. Games back of the Royals: [bgap=4|four]. Blood pressure: don't ask.

== montcalm-herald.txt 2016-01-24
A good kick, but it'll cost him

MONTCALM – The league has fined Royals coach Jim Strand [bfine=$25000|$25,000] for kicking a rack of basketballs into the second row [bday=2016-01-22|on Friday night], one of which came down in the nachos of a retired dentist.

Strand apologized on Saturday, to the dentist first. "He told me it was the only thing my team had hit all night," the coach said.

He wasn't far off. [bstreak=12|Twelve visiting clubs] had come to Royal Gardens since Thanksgiving, and [bstreak=12|twelve] had been sent home beaten, before Port Sable strolled out of a late bus and won, [bscore=121-98|121-98]. The hosts shot 39 percent and threw the ball to people in the wrong shirts [bturn=23|23 times].

And then there was Darnell Teague. The [teage=27|27-year-old] came in averaging 21.6 points. By the time that he sat down with [bpts=52|52], [bcrowd=<18000|nearly 18,000] Montcalmers had decided they might as well enjoy it; the applause lasted [bovat=2 min|two minutes] by the television clock. On TV, [btv=1.3 million|1.3 million people] were watching, the network said, its best Friday of the season.

"[bq3=24|Twenty-four] in a quarter, and I thought we guarded him OK," said Dee Larkin, who did most of the guarding and fouled out with ten points.

The division lead over the Lanterns, who visit again on March 9, is down to [bgap=4|four games]. It was seven at New Year's.

== brannigan-archive.txt 1987-03-04
From the archive: Brannigan bags [bold=49|49] at the Armory

PORT SABLE, March 4, 1987 – Big Walt Brannigan broke his own club record [boldyear=1987-03-03|last night], scoring [bold=49|49 points] to carry the Lanterns past Baltimore, 118-111, before 6,204 at the Armory.

Brannigan, 31, made 20 of 31 shots, none of them from farther than a man could spit, and nine of 13 free throws. He played all 48 minutes, because, said coach Stan Reddick, "every time I looked at him he looked the other way."

His former best, 44, had been set at Hartford in 1984. He had 27 by halftime last night, when the Lanterns led 62-50, and needed six in the final quarter, which he got in the first four minutes of it. Then, with the crowd counting, he missed five in a row.

"I wanted fifty so bad I could taste it," he said. "It tasted like iron."

Baltimore, 33-25, was led by Otis Farrar with 30. The Lanterns, who are 28-30 and a game out of the last playoff spot, have won three in a row. They go to Cleveland tomorrow and will be back in town on Saturday for a doubleheader with the ice show, which needs the floor by 10:30 p.m.

The club wants a new building. A study put the cost of one with 16,000 seats at $38 million. The mayor has said that he'd rather buy a ship.

== okoro-interview.txt 2016-02-14
"I aimed at the square"

Desmond Okoro talked to us by phone from Copperton, where it was snowing and his laundry was done.

– Most people know one thing about you.
– The shot, yeah. My grandmother has it as her ring tone, the announcer going nuts.

– Where were you, honestly?
– Two steps over half court. They say [adist=34 ft|34 feet]. I've made that one a hundred times and there was never anybody there.

– And the clock?
– [aclockl=0.8 s|Point eight] when it dropped. I'd turned around already. I was looking for my mom.

– What happened in the locker room in the dark?
– It was [aout=47 min|forty-seven minutes]; that's long. Coach Castellane's got one joke, about a mule. He told it three times. We were down [alead=22|22] and we were crying.

– You had [aokpts=23|23 points]. Your average was four.
– It's six now. I turn 21 on Leap Day, kind of, so I get a birthday this year.

– You were picked [adraft=41|forty-first].
– I have the list over my bed. Forty names. I cross off the ones I've beaten.

– [bday=2016-01-22|Three days after] that Darnell Teague went for [bpts=52|52].
– I take credit. He told me so! We talked at the All-Star thing, he said, "Kid, you made me so mad I couldn't sleep." I said, you didn't sleep 'cause your plane was late.

== analysis-february.txt 2016-02-21
The week that woke the Lanterns

By Gordon Achterberg
February 21, 2016

When people in Port Sable try to fix the moment, they choose one of two. Some say [bday=2016-01-22|January 22], at Montcalm, and the [bpts=52|52] of Darnell Teague. Ray Pellerin, who coaches the team, says it was the Wednesday morning between, when he made twelve men watch the last [arunmin=5 min|five minutes] of [aday=2016-01-19|January 19] without the sound.

They were [arec=24-18|24-18] then and sour. They'd led Copperton by [ahalf=61-44|17 at the break], then by [alead=22|22], and lost [ascore=109-107|109-107] to a [arun=19-4|19-4] finish. Since then they have won 11 of 13 and are a game and a half behind the Royals.

What changed? The ball moves. Teague, who had scored his [ateague=28|28] [aday=2016-01-19|that Tuesday] on [asht=26|26 shots], needed [bsht=25|25] at Montcalm, of which [bfg=17|17] went in, and has averaged eight assists since. Kovarik, back after 13 days, no longer plays 40 minutes. The bench has been given a name, the Night Watch.

So has the hall's new generator, bought for $1.9 million; fans voted for "Squirrel." The Sable Center, which dates from [arena=1996|1996], had none that could carry the floodlights. An inquiry found no fault in the [aclock=21:04|9:04 p.m.] shutdown, which tripped as it should.

None of it was planned. The Lanterns were built around Teague four summers ago, when they gave up two first-round picks and a center for him, and around the notion that a second star would come to a cold town with a good fish market. None did. Instead there are Bruhl, a Dane whom nobody drafted, and the 22-year-old Oyelaran, who learned the game at 15 in Ibadan and has started nine times. "Nobody comes here for the weather," Bruhl says.

There is money in a good story. [btv=>1 million|More than a million] viewers saw the record, and the jersey in which Teague set it was knocked down last week for [bjersey=$11500|$11,500]. Strand paid his [bfine=$25000|$25,000] in one-dollar bills, it is said, though a league official called that "a Montcalm joke."
