# Two pitchers signed by one baseball club in one winter: the Wharton Ironclads agree with the left-hander Emilio Barrientos
# (7 December 2010), win the bidding for Daisuke Morinaga of Hamamatsu (15 December) and sign him at the deadline (14 January
# 2011). Years, sums, yearly pay, bonus and option of two contracts, a bid and a contract, offers of three clubs, first and
# last offers, records and rates of two men and a season, old payroll and new, wins of a career and a season stay apart.

aday     | date     | compatible  | day on which Barrientos agreed                            | 7 December v. December
ayears   | duration | agree       | length of Barrientos's contract                           |
aval     | money    | agree       | value of Barrientos's contract                            |
aavg     | money    | agree       | Barrientos's pay per year on average                      |
abonus   | money    | discrepancy | Barrientos's signing bonus                                | $6 million v. $9 million
aopt     | money    | agree       | option for a sixth year of Barrientos                     |
anyears  | duration | agree       | length of the Pelicans' offer to Barrientos               |
anorf    | money    | discrepancy | sum of the Pelicans' offer to Barrientos                  | $72 million v. $76 million
aspok    | money    | agree       | sum of the Rivermen's offer to Barrientos                 |
arec     | score    | agree       | Barrientos's record last season                           |
aera     | rate     | discrepancy | Barrientos's earned run average last season               | 2.94 v. 2.49
aip      | count    | agree       | innings of Barrientos last season                         |
ak       | count    | agree       | strikeouts of Barrientos last season                      |
aage     | age      | agree       | age of Barrientos when he signed                          |
astar    | count    | agree       | times that Barrientos was an all-star                     |
awins    | count    | compatible  | career wins of Barrientos                                 | 118 v. more than a hundred
asurg    | date     | discrepancy | year of Barrientos's elbow operation                      | 2006 v. 2007
amissed  | duration | agree       | how long Barrientos was out after the operation           | 13 months
apday    | date     | agree       | day on which Barrientos is presented                      |
apress   | time     | discrepancy | when Barrientos is presented                              | 1 p.m. v. 2 p.m.
afish    | measure  | agree       | weight of the pike that the owner caught                  |
aold     | money    | agree       | largest contract that the club had given before           |
bbidday  | date     | agree       | day on which the bid for Morinaga was accepted            |
bbid     | money    | compatible  | winning bid for the right to talk to Morinaga             | $21.7 million v. more than $21 million
bsecond  | money    | agree       | second-highest bid for Morinaga                           |
bclubs   | count    | agree       | clubs that bid for Morinaga                               |
bwindow  | duration | agree       | time allowed for talks with Morinaga                      |
bday     | date     | compatible  | day on which Morinaga agreed                              | 14 January v. January
bleft    | duration | discrepancy | time left to the deadline when Morinaga agreed            | 50 minutes v. 15 minutes
byears   | duration | agree       | length of Morinaga's contract                             |
bval     | money    | agree       | value of Morinaga's contract                              |
bfirst   | money    | agree       | the club's first offer to Morinaga                        |
bask     | money    | agree       | what Morinaga's side asked for at first                   |
brec     | score    | agree       | Morinaga's record last season                             |
bera     | rate     | agree       | Morinaga's earned run average last season                 |
bk       | count    | agree       | strikeouts of Morinaga last season                        |
bcg      | count    | discrepancy | complete games of Morinaga last season                    | 14 v. 12
bage     | age      | agree       | Morinaga's age                                            |
bheight  | measure  | discrepancy | Morinaga's height                                         | 6-foot-4, 193 cm v. 6-foot-2
bpitch   | count    | agree       | pitches of Morinaga in a school game                      |
bpinn    | count    | agree       | innings of that school game                               |
bpress   | count    | compatible  | reporters who met Morinaga at the airport                 | 140 v. more than a hundred
binterp  | count    | discrepancy | interpreters hired for Morinaga                           | two v. three
bflight  | duration | agree       | length of Morinaga's flight                               |
crec     | score    | agree       | the club's record last season                             |
payold   | money    | agree       | payroll of last season                                    |
paynew   | money    | discrepancy | payroll of the coming season                              | $104 million v. $94 million
payrank  | ordinal  | agree       | rank of the old payroll among the clubs                   | 27th of 30 is fourth from the bottom
title    | date     | agree       | year of the club's last title                             |
rise     | percent  | discrepancy | rise of the price of tickets                              | 6 percent v. 9 percent
seats    | count    | update      | season tickets sold                                       | 8,200 in December, 11,400 in March
owner    | age      | agree       | age of the owner                                          |
gmage    | age      | discrepancy | age of the general manager                                | 38 v. 36
crowd    | count    | compatible  | attendance of last season                                 | 1.62 million v. about 1.6 million

== wire-dec7.txt 2010-12-07
Ironclads land lefty Barrientos for [ayears=5 years|five years], [aval=$82.5 million|$82.5 million]

LAKE BUENA VISTA, Florida, Dec. 7, 2010 – Left-hander Emilio Barrientos, the most sought-after pitcher on the free-agent market, agreed [aday=2010-12-07|on Tuesday] to a [ayears=5 years|five-year], [aval=$82.5 million|$82.5 million] contract with the Wharton Ironclads, a club that has not had a winning season since 2003.

The deal, which averages [aavg=$16.5 million|$16.5 million] a season and is pending a physical, includes a signing bonus of [abonus=$6 million|$6 million] and an option for a sixth year at [aopt=$18 million|$18 million], said a person with knowledge of the talks who was not authorized to speak about them.

Barrientos, [aage=31|31], was [arec=16-9|16-9] with a [aera=2.94|2.94] earned run average for the Spokane Rivermen in 2010, striking out [ak=207|207] in [aip=228|228 innings]. A [astar=3|three-time] all-star, he has a career record of [awins=118|118-84].

The Norfolk Pelicans, who lost in the league final in October, had been willing to go to [anyears=4 years|four years] and [anorf=$72 million|$72 million]. Spokane offered [aspok=$60 million|$60 million] over the same span and dropped out last week.

"They told me in Wharton they eat lunch at the lake," Barrientos said by telephone from his home in Hermosillo, Mexico. "I asked what they do after lunch. They said, lose. I said OK, I can help you with that."

Wharton finished [crec=71-91|71-91] and last in its division for the third year in a row. Its highest commitment to a player had been [aold=$51 million|$51 million], to third baseman Greg Albee in 2005; he was released before it ran out.

Barrientos is to be introduced at Foundry Field [apday=2010-12-09|on Thursday] at [apress=13:00|1 p.m.]

== wharton-courant.txt 2010-12-08
The pike that got a pitcher

By Lorna Beech

The fish weighed [afish=19 lb|nineteen pounds]. Herb Sondheim will show you the photograph, whether you've asked for it or not: himself, [owner=64|64], in a hat with ear flaps, and beside him a man from the Sonoran desert, blue at the lips, laughing.

That was on November 20. It was cold enough on Lake Harmon to freeze the reels, and the owner of the Ironclads had not been told that Emilio Barrientos had never held a rod. They were out for six hours. Nobody spoke of money, Sondheim says, "because our jaws wouldn't move."

[aday=2010-12-07|Yesterday] the left-hander with the slider from another planet said yes to Wharton for [ayears=5 years|five seasons] and [aval=$82.5 million|82 and a half million dollars]. The Pelicans had more to sell: warm winters, a pennant, [anorf=$76 million|$76 million] for [anyears=4 years|four]. What they did not have, it seems, was the pike.

It is hard to explain to an outsider what this does to a town that has lost two foundries, a tire plant and, by [crec=71-91|ninety-one losses to 71 wins], its patience. The line at the ticket windows began at six this morning. By noon [seats=8200|8,200 season tickets] had been sold for next year, the club said, against 6,900 in the whole of last winter, and that in spite of a [rise=6%|6 percent] increase in their price.

Barrientos will pull on the black cap at the ballpark [apday=2010-12-09|tomorrow], at [apress=14:00|two in the afternoon]. High-school bands have been asked to stay away; three are coming.

General Manager Nina Prather, who is [gmage=38|38] and came from the Rivermen's front office fifteen months ago, has known the pitcher since he was in Class A. She drove him to the hospital for the operation on his elbow. "He threw up in my car," she said. "You could say that I was owed one."

Wharton last won it all in [title=1979|1979], when Sondheim's father sold the peanuts. The son has owned the club for 21 seasons, 15 of them losing ones, and was booed at his own daughter's wedding.

== hot-corner-blog.txt -
Hot Corner: So we're rich now?

Let me get this straight. Same team. Same [crec=71-91|71-91]. Same guy on the organ. And we have just handed Emilio Barrientos more money than the county's hospital cost.

The case for: [arec=16-9|16 and 9]. An ERA of [aera=2.49|2.49], and in Spokane, where the fences are drawn in with a crayon. [ak=207|Two hundred seven Ks]. Lefties who do that don't come to Wharton, they come through Wharton, on the bus.

The case against: he is [aage=31|31], so he'll be 36 at the far end of the thing. The elbow was opened up in [asurg=2007|2007] and he was gone for [amissed=13 months|thirteen months]. Plus he'd be the first man in a black cap ever to make [aavg=$16.5 million|$16.5MM] a year, and we all remember the last one who made ten. (Albee. [aold=$51 million|Fifty-one million]. Hit .221.)

The fine print, per a guy who's seen it: [abonus=$9 million|nine million] up front as a bonus, a no-trade clause for two years, and a club option at [aopt=$18 million|$18MM] for the sixth, which vests if he throws 400 innings over the last two.

What it does to the payroll: Last year, [payold=$68 million|$68MM]. Next year, by my napkin, [paynew=$94 million|$94MM], if they're serious about the Japanese kid as well.

Are they? Prather flew to Hamamatsu twice in the fall. You don't go twice for the eels.

== wire-bid.txt 2010-12-15
Wharton wins rights to talk to Japan's Morinaga

HAMAMATSU, Japan, Dec. 15, 2010 – The Wharton Ironclads have won the right to negotiate with Daisuke Morinaga, the best pitcher in Japan, with a bid of [bbid=$21.7 million|$21.7 million], his team said [bbidday=2010-12-15|on Wednesday].

The Hamamatsu Gulls accepted the offer, the highest of [bclubs=4|four] that were submitted in sealed envelopes. The next best, by the Norfolk Pelicans, was [bsecond=$18.2 million|$18.2 million], according to two baseball officials. The Ironclads now have [bwindow=30 days|30 days] to agree on a contract with the player. If they fail, Morinaga stays in Japan and the Gulls get nothing.

Morinaga, [bage=27|27], a [bheight=6-foot-4|6-foot-4] right-hander with a forkball that falls, a batter once said, "like a cat off a shelf," went [brec=17-5|17-5] last season. His earned run average of [bera=1.88|1.88] was the lowest in his league since 1970. He struck out [bk=222|222] and pitched [bcg=14|14 complete games], more than any entire team did in the major leagues.

He first drew crowds as a schoolboy. At 17 he threw [bpitch=249|249 pitches] in a [bpinn=16|16-inning] game at the national tournament, and asked the next morning to start again.

"I'd like to see the snow of Wharton," he told reporters. "I have read there is a lot."

It was the second bold move of the month for a franchise with baseball's [payrank=27 of 30|fourth-lowest] payroll, which signed Emilio Barrientos for [aval=$82.5 million|$82.5 million] [aday=2010-12-07|last week]. The bid does not count toward the payroll.

== daily-slugger.txt -
IRON BANK!

Wharton owner Herb Sondheim, the cheapskate who once charged his own shortstop for a broken bat, has gone stark raving generous.

First came Emilio Barrientos and his [ayears=5 years|five-year] feast at [aavg=$16.5 million|$16.5 million] per. Now [bbid=>$21 million|more than $21 million] has been shoved into an envelope for a chat, A CHAT, with Japan's Daisuke Morinaga.

What do you get for it? A [bheight=6-foot-2|6-foot-2] heart-throb with a fan club of 40,000, a shampoo ad, and a [bera=1.88|1.88 ERA]. He finished what he started [bcg=12|a dozen times] last year; your bullpen could go fishing with the boss.

They'd better get a move on. The clock runs for [bwindow=30 days|30 days] and agent Ken Aoyama is no early bird: he's asking for [bask=$60 million|$60 million]. Wharton has opened with [bfirst=$27 million|$27 million] and a straight face.

Fans, of course, pay. Seats at Foundry Field are going up by [rise=9%|NINE percent]. They drew [crowd=1620000|1,620,000] there last year, most of them, we think, for fireworks nights.

Sondheim, [owner=64|64], inherited the Ironclads, a brewery and two hips from his dad, the peanut king. He's had the hips replaced. He hasn't won a thing since [title=1979|1979], and neither has anyone else in black.

Wonder-girl GM Nina Prather, just [gmage=36|36], keeps telling him that pitching wins. At these prices it had better sing as well.

== live-deadline.txt 2011-01-14
Morinaga watch: live from Foundry Field

5:05 p.m. Good afternoon. [bwindow=30 days|Thirty days] have come down to seven hours. If there's no deal at midnight, Daisuke Morinaga goes home and so does the [bbid=$21.7 million|$21.7 million].

5:40 Where they are: the club has moved up from its opening [bfirst=$27 million|$27 million]; the agent is down from the [bask=$60 million|60] he wanted before Christmas. "There's a river in between," says an official, "and no boat."

6:22 Pizza has gone in. Nine of them.

7:15 Owner Herb Sondheim drives up in a pickup. He's wearing the hat.

8:30 Agent Ken Aoyama comes out to smoke. He says five years is too short. He says it again in Japanese.

9:48 The lights are on in the trainers' room. Morinaga had his medical on Wednesday, when his arm, shoulder and back were found to be "those of a horse."

10:35 Somebody's shouting. Might be the radio.

11:10 DEAL! With [bleft=50 min|50 minutes] to spare, the Ironclads have their man. Nina Prather holds up [byears=6 years|six fingers] at the window: years.

11:26 The number, we hear, is [bval=$39 million|$39 million]. That's less than half what Emilio Barrientos got [aday=2010-12|in December], for one year more.

11:41 Prather, [gmage=38|38], hoarse: "I have been to Hamamatsu three times and I've eaten an eel's liver. Go to bed, everybody."

12:03 a.m. He's [bage=27|27]. He's [bheight=6-foot-4|six-four]. He was [brec=17-5|17 and 5]. And on the radio, they're playing "Snow."

== wire-jan15.txt 2011-01-15
Morinaga, Ironclads beat deadline with [byears=6 years|six-year] deal

WHARTON, Jan. 15, 2011 – Pitcher Daisuke Morinaga and the Wharton Ironclads reached agreement [bday=2011-01-14|late on Friday] on a [byears=6 years|six-year] contract worth [bval=$39 million|$39 million], with [bleft=15 min|15 minutes] remaining in the period in which they were allowed to negotiate.

With the [bbid=$21.7 million|$21.7 million] that Wharton must now pay the Hamamatsu Gulls, the right-hander will have cost it $60.7 million before he throws a pitch. He can earn another $4.5 million in bonuses for innings and awards.

Morinaga, [bage=27|27], had [bk=222|222 strikeouts] in 209 innings last season and a [bera=1.88|1.88 ERA]. He'll join Emilio Barrientos, [arec=16-9|16-9] for Spokane, at the head of a rotation that had the second-worst earned run average of its league, 5.04, during a [crec=71-91|71-91] season.

It is a change of course for owner Herb Sondheim, whose payroll of [payold=$68 million|$68 million] in 2010 ranked [payrank=27 of 30|27th] among the 30 clubs. It will rise to [paynew=$104 million|$104 million], General Manager Nina Prather said. A new contract with a regional cable network, which pays $45 million a year from April, is paying for most of that.

The sides were far apart until Thursday. Wharton's first bid had been [bfirst=$27 million|$27 million] for four years, and agent Ken Aoyama had sought [bask=$60 million|$60 million]. In the end, Prather said, the player himself called from a hotel in Columbus and asked both "to please stop, because my mother is awake."

The Pelicans, runners-up both for Barrientos and, at [bsecond=$18.2 million|$18.2 million], in the bidding for Morinaga, have traded for right-hander Scott Maddern instead.

Japanese clubs have let 11 players go under the present system, which dates from 1998; only two of them drew higher bids, and one, outfielder Kenji Tono, was back in Osaka after 61 games. Morinaga had asked to leave a year earlier. The Gulls, third in their league and short of money, refused until he had served out his eighth season.

== enshu-evening-news.txt 2011-01-27
"Dai-chan" lands in the snow

WHARTON – It was minus 14 degrees when Daisuke Morinaga stepped out of the little airport at Wharton on Wednesday evening and, as he had promised his grandmother, lay down in a drift.

He had been under way for [bflight=19 h|19 hours] by way of Narita and Detroit. [bpress=140|A hundred and forty reporters] were waiting, of whom 95 had come from Japan, and a high-school band which, having been sent home once this winter, would not be sent home again.

"Thank you for the snow," he said in English. The rest was put into it by one of the [binterp=2|two interpreters] engaged by the club; one is for the field, the other for the supermarket.

The pitcher will wear number 21, which he had with the Gulls. In his [byears=6 years|six years] in Wharton he is to be paid [bval=$39 million|39 million dollars], or about four times what he earned in Shizuoka prefecture. The Gulls, who opened the envelopes [bbidday=2010-12-15|on December 15], will spend their [bbid=$21.7 million|21.7 million] on a roof.

Many here remember him as a thin boy who in the summer of 2001 threw [bpitch=249|249 balls] in an afternoon. That game, of [bpinn=16|sixteen innings], was lost, 1-0, on a bunt. He has grown since, by four centimeters, to [bheight=193 cm|193]. Last year he won [brec=17-5|17 and lost five], went the distance [bcg=14|14 times] and married a dentist.

On Thursday he met Emilio Barrientos. Neither spoke the other's language. They compared grips, for [bday=2011-01|in January] there's nothing else to do, and then, said Mr. Barrientos, who had been out with the owner before, "we warned him of the boat."

== prather-interview.txt 2011-01-30
"I'd have gone to five tenths more"

Nina Prather, general manager of the Ironclads, in the kitchen of her house in West Wharton.

Q: You are [gmage=38|38]. Four years ago you were carrying radar guns.
A: And pouring coffee. It's the same job. You find out what people want.

Q: What did Barrientos want?
A: A fifth year. Norfolk stuck at [anyears=4 years|four]. Spokane said [aspok=$60 million|sixty million] and sent a basket of fruit. He'd had the elbow done in [asurg=2006|2006], he was out [amissed=13 months|thirteen months], so he knows what it's like when nobody calls. I said [ayears=5 years|five] on the first day.

Q: And the fish?
A: [afish=19 lb|Nineteen pounds], it gets heavier. It was a bad fish, honestly.

Q: Why so close to midnight with Morinaga?
A: Because Ken Aoyama sleeps in the day. We shook hands with [bleft=50 min|fifty minutes] left. I would have gone to 39 and a half, don't print that.

Q: How many clubs did you beat?
A: For the rights, three; there were [bclubs=4|four envelopes]. Ours was the one with soup on it.

Q: People say [paynew=$104 million|a hundred and four million] is crazy for this town.
A: We drew [crowd=~1600000|about 1.6 million people] for a team that lost [crec=71-91|91]. Ask me what we'd draw for one that didn't.

Q: You've hired help for him.
A: [binterp=3|Three interpreters], a cook, and a man who knows about snow tires.

Q: Did you cry?
A: [bday=2011-01-14|That Friday]? In the pantry.

== archive-2006.txt 2006-08-19
From the archive: Rivermen lose Barrientos for a year

SPOKANE, Washington, Aug. 19, 2006 – Left-hander Emilio Barrientos will have an operation on his elbow [asurg=2006-08-21|on Monday] and won't pitch before the second half of next season, the Rivermen said.

The 27-year-old, who was 11-4 with a 3.02 ERA when he walked off the mound on August 9, tore a ligament on what he called "the best slider I ever threw." It hit the batter. A tendon from his right wrist will be used for the repair; about 85 percent of pitchers who have had the procedure come back, said the team's physician, Dr. Paul Wendt.

Barrientos had been picked for the all-star team in July for the first time. Signed in Mexico for $40,000 at 17, he won 13 games in 2004 and 15 in 2005, and had pitched 611 innings since the start of that first year, more than anyone else of his age.

Some within the club had warned of that number. One of them, according to two members of the staff, was a scouting assistant, Nina Prather, whose memo of May went unanswered. She declined to comment. She was seen on Friday carrying his bags.

To take his place Spokane called up Kyle Rademacher, 22, who was 7-8 with a 4.40 ERA in Boise.

The Rivermen, who were two games out of first place on the day he was hurt, have lost seven of nine since and trail Sacramento by six. Tickets for the weekend are still available from $9.

== analysis-march.txt 2011-03-20
Two arms and a lake: can Wharton buy its way up?

By Everett Quist
March 20, 2011

PORT ST. JOE, Florida – On one mound a man from Hermosillo was throwing sliders. On the next a man from Hamamatsu threw forkballs. Between them, on an upturned bucket, sat the owner of both and ate peanuts.

It is the most expensive bucket in the history of the Wharton Ironclads. To seat Herb Sondheim there took [aval=$82.5 million|$82.5 million] for Emilio Barrientos, [bval=$39 million|$39 million] for Daisuke Morinaga and, for leave to speak to the second, [bbid=$21.7 million|$21.7 million] more. The payroll, [payold=$68 million|$68 million] a year ago, is [paynew=$104 million|$104 million].

Does it work? History shrugs. Of the 14 pitchers who have signed for five years or longer since 1998, four were still of use in the last. Barrientos has [awins=>100|more than a hundred wins] behind him and had a superb 2010, with [ak=207|207 strikeouts] and an ERA of [aera=2.94|2.94], but also [aip=228|228 innings], the most of his life. He'll be 32 next month. Morinaga is younger but has been worked harder, ever since those [bpitch=249|249 pitches] of his boyhood, and the ball here is bigger and the week shorter.

Then there is the other half of the game. The Ironclads scored 640 runs last year, fewest in the league, and have added a catcher who hit .238. Their shortstop, Dewey Laskin, is 35 and has had more operations than triples. No club with so poor an attack has reached the playoffs in 22 years.

And yet the town believes. [seats=11400|Some 11,400 season tickets] are gone, the most since the year after [title=1979|the title of 1979], even though they cost [rise=6%|6 percent] more. At the airport in January, for a man who had never thrown a ball in this country, there were a band and [bpress=>100|more than a hundred] of us from the press, some of them after [bflight=19 h|19 hours] on the same planes.

Barrientos, [astar=3|three times] an all-star, was asked what he would tell the newcomer. "Bring gloves," he said. "The other kind."
