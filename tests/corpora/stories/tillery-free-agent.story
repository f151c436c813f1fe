# A basketball forward, Tillery, is a free agent twice: he leaves Fairhaven for the Monarchs in July 2010 and the Monarchs
# for the Stingrays in July 2014, with four offers; the Monarchs then sign Rourke. Years, sums and yearly pay of six
# contracts, two decisions, meetings with three clubs, games played and missed, figures of the season, the playoffs and the
# career, ages in both summers, records of two teams, offers refused and contracts signed, cap and tax limit stay apart.

monyears  | duration | agree       | length of the Monarchs' offer in 2014                      |
monval    | money    | discrepancy | worth of the Monarchs' offer in 2014                       | $104 million v. $114 million
styears   | duration | agree       | length of Tillery's contract with the Stingrays            |
stval     | money    | agree       | worth of Tillery's contract with the Stingrays             |
stper     | money    | compatible  | yearly average of Tillery's contract with the Stingrays    | $22 million v. more than $20 million
foyears   | duration | agree       | length of the Forge's offer                                |
foval     | money    | agree       | worth of the Forge's offer                                 |
dryears   | duration | discrepancy | length of the Drakes' offer                                | three years v. two years
drval     | money    | agree       | worth of the Drakes' offer                                 |
opt       | duration | discrepancy | years after which Tillery can leave the Stingrays          | three v. two
ppg       | rate     | discrepancy | points a game of Tillery in 2013-14                        | 21.4 v. 24.1
rpg       | rate     | agree       | rebounds a game of Tillery in 2013-14                      |
fg        | percent  | discrepancy | field goals of Tillery in 2013-14                          | 51.3 v. 53.1 percent
games     | count    | agree       | games of Tillery in 2013-14                                |
missed    | count    | compatible  | games that Tillery missed with his back                    | 14 v. more than a dozen
age       | age      | agree       | Tillery's age in 2014                                      |
weight    | measure  | discrepancy | Tillery's weight                                           | 255 v. 245 pounds
height    | measure  | agree       | Tillery's height                                           |
stars     | count    | agree       | times that Tillery has been an all-star                    |
draft     | date     | discrepancy | year in which Tillery was drafted                          | 2006 v. 2005
running   | count    | update      | teams that Tillery was considering                         | six, then four, then two
gulfday   | date     | agree       | day of the Stingrays' meeting with Tillery                 |
gulfmeet  | duration | compatible  | length of the Stingrays' meeting with Tillery              | four hours 20 minutes v. more than four hours
monmeet   | duration | discrepancy | length of the Monarchs' meeting with Tillery               | 90 minutes v. 40 minutes
party     | count    | discrepancy | people whom the Monarchs sent to Tillery                   | six v. eight
owner     | age      | agree       | age of the Stingrays' owner                                |
decday    | date     | agree       | day on which Tillery made his decision known in 2014       |
declock   | time     | discrepancy | when Tillery's message appeared in 2014                    | 12:01 p.m. v. 12:10 p.m.
shares    | count    | compatible  | times that the message was passed on in the first hour     | 61,000 v. more than 60,000
present   | date     | agree       | day of the presentation of Tillery                         |
tickets   | count    | update      | season tickets sold by the Stingrays since the news        | 1,150 on the first evening, 3,400 by August
boards    | count    | discrepancy | billboards that the Stingrays rented                       | 20 v. 12
house     | money    | discrepancy | what Tillery asks for his house                            | $3.9 million v. $2.9 million
mrec      | score    | agree       | Monarchs' record in 2013-14                                |
strec     | score    | agree       | Stingrays' record in 2013-14                               |
title     | date     | agree       | year of the Monarchs' title                                |
cap       | money    | agree       | salary cap                                                 |
ryears    | duration | agree       | length of Rourke's contract with the Monarchs              |
rval      | money    | agree       | worth of Rourke's contract                                 |
oldday    | date     | compatible  | day of Tillery's decision in 2010                          | 8 July 2010 v. 2010, four years ago
oldyears  | duration | agree       | length of Tillery's contract of 2010                       |
oldval    | money    | discrepancy | worth of Tillery's contract of 2010                        | $62 million v. $66 million
fairyears | duration | agree       | length of Fairhaven's offer in 2010                        |
fairval   | money    | agree       | worth of Fairhaven's offer in 2010                         |
olddist   | duration | agree       | how long Tillery took over his decision in 2010            |

== wire-jul3.txt 2014-07-03
Tillery weighs offers from Monarchs, Stingrays, Forge

CAPITAL CITY, July 3, 2014 – Free-agent forward Rashad Tillery has been offered [monyears=5 years|five years] and [monval=$104 million|$104 million] by the Monarchs, the team for which he has played since [oldday=2010|2010], two people familiar with the proposal said Thursday.

The Gulf Shore Stingrays, who under league rules may not go beyond [styears=4 years|four years], have put [stval=$88 million|$88 million] on the table, and the Lakeland Forge [foval=$84 million|$84 million] over the same [foyears=4 years|four]. The Bay Point Drakes are offering [drval=$60 million|$60 million] for [dryears=3 years|three], the people said. Two other clubs have inquired, for a total of [running=6|six].

Tillery, [age=29|29], averaged [ppg=21.4|21.4 points] and [rpg=11.2|11.2 rebounds] in [games=68|68 games] last season and shot [fg=51.3%|51.3 percent] from the field. A [stars=5|five-time] all-star, he sat out [missed=14|14 games] with a bad back.

The Monarchs finished [mrec=54-28|54-28] and lost in the second round of the playoffs. The Stingrays were [strec=33-49|33-49].

"Rashad will listen to everybody and then he'll listen to himself," his agent, Naomi Feld, said.

[oldday=2010|Four summers ago] Tillery turned down [fairyears=6 years|six years] and [fairval=$81 million|$81 million] from Fairhaven to sign with Capital City. The salary cap for the coming season has been set at [cap=$63.1 million|$63.1 million].

== capital-tribune.txt 2014-07-07
How do you ask a man to stay?

By Gil Onderdonk

They flew west on Saturday, [party=6|six] of them in a plane for twelve: the owner, the general manager, the coach, two teammates and, because somebody remembered that he and Rashad Tillery talk about fishing, the man who drives the team bus.

They were back by supper. The meeting, in a hotel suite with a view of an airport, had lasted [monmeet=40 min|40 minutes]. "You don't need long when there's nothing to explain," general manager Curt Banning said on Sunday, in the tone of a man who had been hoping to explain.

The Monarchs believe in arithmetic. [monyears=5 years|Five years] of their money is [monval=$104 million|$104 million]; nobody else may go on for as long. They can point at the banner of [title=2012|2012], the city's only one, and at [mrec=54-28|54 victories] last winter.

But Tillery, at [age=29|29], with [rpg=11.2|11.2 rebounds] a night behind him and a back that cost him [missed=>12|more than a dozen games], may not be counting that way. His house in Mill Creek went on the market in May, at [house=$3.9 million|$3.9 million]. It has a pond. He has been heard to say that the fish don't bite here.

He is down to [running=4|four teams], his agent says. In [oldday=2010|2010] he took [olddist=8 days|eight days] to choose us. This is the seventh.

At Ruben's barber shop on Delancey, where Tillery's picture hangs between two mayors, they've covered it with a towel. "Just till we know," said Ruben Ochoa, 63.

== stretch-four-blog.txt -
What is Rashad Tillery worth? I did the homework

Ground rules: I don't root for anyone in this mess. I just like spreadsheets.

THE PLAYER. [height=6 ft 10 in|Six-foot-ten], [weight=245 lb|245 pounds] with his sneakers on, hands like snow shovels. Last season: [games=68|68 games], [ppg=21.4|21.4 points], a career-best [fg=53.1%|53.1 percent] from the floor. For his career it's 49.6. In the playoffs his scoring went down to 18.3, and that was against Elkhart, who don't guard anybody.

THE BACK. [missed=14|Fourteen] missed games isn't nothing. It was nine the year before.

THE BIDS. As I understand it the Monarchs go longest and the Stingrays richest per season: [stval=$88 million|$88 million] over [styears=4 years|four], which comes to [stper=$22 million|22 million] a pop. The Forge are close, at [foval=$84 million|84] for [foyears=4 years|four years]. The Drakes, bless them, put up [drval=$60 million|$60 million] for [dryears=2 years|two seasons], which tells you that they read their own knee charts, or that somebody hit the wrong key.

THE VERDICT. My model says $71 million for four. So everybody is overpaying, which is what July is for. With a cap of [cap=$63.1 million|$63.1 million], one man would eat a third of the plate.

Who gets him? The team with the fewest wins. Don't laugh. Last time, in [oldday=2010|2010], he walked away from [fairval=$81 million|eighty-one million] and everybody laughed, and [title=2012|two years later] he had a ring.

== live-july-11.txt 2014-07-11
TILLERY WATCH

8:15 a.m. Good morning. Our man outside the house in Mill Creek reports one newspaper, one sprinkler and no forward. The place is still for sale, by the way: [house=$2.9 million|$2.9 million], pond included.

9:05 a.m. We're told it's [running=2|two teams] now, the Monarchs and the Stingrays. The Forge have gone home and signed somebody else. The Drakes never really unpacked.

9:40 a.m. The case for the Stingrays: sun, no state tax, and a meeting [gulfday=2014-07-08|on Tuesday] that ran for [gulfmeet=4h20|four hours and 20 minutes], nearly half of it on the owner's boat. The case against: [strec=33-49|33 wins, 49 losses].

10:50 a.m. The case for Capital City, again: the [monyears=5 years|fifth year]. It's worth sixteen million dollars more than the best of the others, if you believe in such things.

11:30 a.m. Somebody has mowed the lawn.

[declock=12:01 p.m.|12:01 p.m.] HERE IT IS. A photo of a sunrise and nine words: "Grateful to Capital City. Going home to the water." That's the STINGRAYS.

12:25 p.m. He grew up in a beach town, for those asking, 90 miles up the coast from Gulf Shore.

1:01 p.m. One hour: [shares=61000|61,000 people] have passed that message on.

1:40 p.m. Feld, his agent, confirms [styears=4 years|four years]. He'll be shown to the public [present=2014-07-14|on Monday].

== wire-jul11.txt 2014-07-11
Tillery leaves Monarchs for Stingrays

GULF SHORE, July 11, 2014 – Rashad Tillery, the most sought-after free agent of the summer, will leave the Monarchs and join the Gulf Shore Stingrays, he announced [decday=2014-07-11|on Friday] in a message posted at [declock=12:01 p.m.|12:01 p.m.]

The contract, which can be signed once the books reopen over the weekend, is for [styears=4 years|four years] and [stval=$88 million|$88 million], his agent, Naomi Feld, said. Tillery may end it after [opt=3 years|three].

The [height=6 ft 10 in|6-foot-10], [weight=255 lb|255-pound] forward, [age=29|29], spent four seasons with the Monarchs, who signed him from Fairhaven for [oldval=$66 million|$66 million] and won the championship with him in [title=2012|2012]. He led them last season in scoring, at [ppg=21.4|21.4 points], and in rebounds, at [rpg=11.2|11.2].

"We wish him well and we wish we'd had another hour," said Monarchs general manager Curt Banning, whose team went [mrec=54-28|54-28].

Gulf Shore, which has not reached the playoffs in six years, was [strec=33-49|33-49]. It is owned by Lorena Batista, [owner=44|44], who made her money in parking meters.

The Stingrays plan to present Tillery [present=2014-07-14|on Monday]. By Friday evening, the team said, it had sold [tickets=1150|1,150 season tickets].

The Monarchs still have $12 million to spend under the cap.

== gulf-shore-gazette.txt 2014-07-13
The woman who asked him about the fish

By Marisol Trent

The billboards went up in the night. There were [boards=20|20] of them along the road from the airport to Batista Pavilion, and not one showed a basketball. They showed a skiff, a heron and a sunrise, and under them, in letters that you could read from a moving car: "You know the way."

It was Lorena Batista's idea, as most things at the Stingrays are. At [owner=44|44] she is the youngest owner in the league, and when Rashad Tillery came [gulfday=2014-07-08|on Tuesday] she met him at the dock rather than the door.

"She never said a number," said a man who was aboard. "It was [gulfmeet=>4h|more than four hours] and I never heard a number. She asked him what bites at night."

The numbers were in an envelope. They add up to [stper=>$20 million|more than $20 million] in each of the [styears=4 years|four years], with a door that Tillery can walk through after the [opt=3 years|third]. He left a [monyears=5 years|fifth season] behind in Capital City, along with an average of [ppg=24.1|24.1 points] and a lot of people who won't be naming their dogs after him.

His message came [decday=2014-07-11|on Friday], at [declock=12:10 p.m.|ten past noon], as the lunch crowd at Dot's was paying. Nobody paid. Within the hour it had been shared [shares=>60000|more than 60,000 times], which is about the population of the county.

At the pavilion on Saturday a line for tickets ran past the aquarium. Near the front was Bo Whitcomb, 70, who'd given up his seats in 2009. "I want the same ones," he said. "I left gum under there."

== brief-july.txt -
Rourke fills gap at Monarchs

Two days after losing Rashad Tillery, the Capital City Monarchs have agreed to a contract of [ryears=4 years|four years] and [rval=$48 million|$48 million] with Devin Rourke, the Elkhart forward, a source said on Sunday.

Rourke, 27, averaged 14.9 points and 7.7 rebounds for Elkhart, which knocked the Monarchs out in May. He is one inch shorter than the man whom he replaces and will earn a little over half as much.

The Monarchs had offered Tillery [monval=$114 million|$114 million] for [monyears=5 years|five years]. He took fewer years and less money from the Gulf Shore Stingrays ([stval=$88 million|$88 million]), whom he had told of his choice by telephone [decday=2014-07-11|on Friday] morning, before he made it public.

Tillery, drafted in [draft=2005|2005], has been chosen for [stars=5|five] all-star games. He wore No. 42 in Capital City, as he had done at Fairhaven; in Gulf Shore, where that number has been retired, he will take No. 24. He is to be introduced at noon [present=2014-07-14|on Monday, July 14].

Bay Point, which had also been after Tillery, is now said to be talking to the Lithuanian center Donatas Kreivys.

== archive-2010.txt 2010-07-09
Tillery picks Monarchs, spurns Fairhaven's millions

July 9, 2010

CAPITAL CITY – He could have had more. Rashad Tillery, the forward whom Fairhaven drafted in [draft=2006|2006] and brought up by hand, told the Chargers [oldday=2010-07-08|on Thursday evening] that he was leaving them and [fairval=$81 million|$81 million] for the Monarchs and [oldval=$62 million|$62 million].

The sums are not quite what they seem. Fairhaven's were spread over [fairyears=6 years|six years], Capital City's over [oldyears=4 years|four], so that he will in fact earn more in each.

Tillery, 25, averaged 17.8 points and 9.9 rebounds for a team that went 47-35 and has twice been knocked out in the first round. He had heard five clubs in all. His deliberations, which began at midnight on the first of the month, lasted [olddist=8 days|eight days], and were followed in Fairhaven as other towns follow a trapped miner.

"I want to win and I want to do it with grown men," he said at a news conference. He was in tears, and left after two questions.

Outside the arena in Fairhaven a man sold T-shirts with a snake on them for $12. At least 30 had gone by ten o'clock.

The Monarchs, who won 41 games, will pay the luxury tax for the first time. Their general manager, Curt Banning, said that the team's last proposal had been made on a napkin.

== agent-interview.txt -
"We never looked at a highlight reel"

Naomi Feld, who represents 14 players, on her busiest July.

You heard from a lot of clubs.
[running=6|Six] to begin with, [running=4|four] by the Sunday. I answer everybody. It's manners.

The Monarchs say that they had no chance to explain themselves.
They had [monmeet=90 min|an hour and a half]! And they came with [party=8|eight people]. He's known seven of them for years. What was left to explain?

What did Gulf Shore do right?
Nobody talked for the first twenty minutes. Then for [gulfmeet=>4h|over four hours] they talked about what it's like to be [age=29|29] and have a back. He had [missed=14|14 games] off last year and he can tell you each of them by date.

Didn't the [monyears=5 years|fifth year] matter?
He'd be 34 in it. I can get him paid at 33. That's why there is the way out after [opt=3 years|three years]: the cap is [cap=$63.1 million|63.1] now and it'll be ninety.

How did this compare with [oldday=2010|four years ago]?
Then he was a boy and he listened to forty people. It took him [olddist=8 days|eight days] and he didn't sleep. He had [fairyears=6 years|six years] from Fairhaven in one hand and the Monarchs' [oldyears=4 years|four] in the other, and he kept asking me which was heavier.

And this time?
Eleven days, of which he spent five fishing.

Is it true that there was a napkin?
There was a napkin in [oldday=2010|2010]. Now there's a lawyer.

== hardwood-analysis.txt 2014-08-03
The math of a departure

Three weeks on, who won? Let us count.

Gulf Shore has a star. It pays him [stval=$88 million|$88 million], and can lose him after [opt=2 years|two seasons] if he is still fit, in which case the [stper=$22 million|$22 million] a year will have been worth it. It rented [boards=12|a dozen billboards] and a boat. It has sold [tickets=3400|3,400 season tickets] since [decday=2014-07-11|July 11], against 900 in the whole of last summer. It also has [strec=33-49|33 wins] to improve upon, a point guard who is 35 and no center.

Capital City has money and Devin Rourke ([ryears=4 years|four years], [rval=$48 million|$48 million]), who is two years younger and about two-thirds as good. It had won [mrec=54-28|54 games] with a payroll $6 million above the level at which the tax begins; it is now 13 million below. The banner of [title=2012|2012] stays.

The Forge, whose [foval=$84 million|$84 million] was never close, spent a part of it on two guards. The Drakes, who had offered Tillery [drval=$60 million|$60 million] over [dryears=3 years|three years], kept theirs.

And the player? He walked away from more, as he did when Fairhaven dangled its [fairval=$81 million|81 million] in [oldday=2010-07|July 2010]. Both times he was called a fool. The first time he got a ring and [oldval=$62 million|$62 million]. Among the power forwards of his generation, only he has had [rpg=11.2|11.2 rebounds] a game in a season in which he missed a sixth of it.

His back is fine, the Stingrays say. They didn't let him lift the fish.
