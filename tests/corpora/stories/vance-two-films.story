# One director, two releases: Lorcan Vance's "Cinder Coast" (7 November 2008) and "The Ninth Tide" (21 June 2013). Budgets,
# marketing, forecasts, estimates and final counts of the first weekends, screens, running times before and after cuts,
# days of shooting and of shooting again, takings at home and in all, ages of Vance then and later stay apart; so do the
# rival cartoon, the old and the new day of release, seats and people in the queue.

aday      | date     | compatible  | day Cinder Coast opened                                  | 7 November 2008 v. November 2008 v. 2008
abud      | money    | discrepancy | cost of Cinder Coast                                     | $135 million v. $153 million
aopen     | money    | update      | takings of Cinder Coast on its first weekend             | $48.2 million by the estimate, $47.6 million in the final count
afri      | money    | agree       | takings of Cinder Coast on its first day                 |
ascreen   | count    | compatible  | theaters that showed Cinder Coast                        | 3,612 v. more than 3,600
alen      | duration | agree       | running time of Cinder Coast                             | two hours 32 minutes are 152 minutes
adrop     | percent  | discrepancy | fall of Cinder Coast on its second weekend               | 44 percent v. 54 percent
ahome     | money    | agree       | takings of Cinder Coast in North America                 |
aworld    | money    | compatible  | takings of Cinder Coast in all                           | $412 million v. more than $400 million
ashoot    | duration | discrepancy | days of shooting of Cinder Coast                         | 118 days v. 108 days
aextra    | count    | discrepancy | islanders who were extras in Cinder Coast                | 900 v. 1,200
apaid     | money    | agree       | what an extra was paid for a day                         |
alava     | measure  | agree       | volume of the porridge that was used as lava             | 9,000 gallons are 34,000 liters
astar     | age      | agree       | age of Juno Albright in 2008                             |
avance    | age      | agree       | Vance's age in 2008                                      |
acrit     | percent  | agree       | share of critics who liked Cinder Coast                  |
debut     | date     | discrepancy | year of Vance's first film                               | 1996 v. 1997
debutbud  | money    | agree       | cost of Vance's first film                               |
bday      | date     | compatible  | day The Ninth Tide opened                                | 21 June 2013 v. June 2013
bold      | date     | agree       | day on which The Ninth Tide was first to open            |
bbud      | money    | agree       | cost of The Ninth Tide                                   |
bmark     | money    | agree       | what the marketing of The Ninth Tide cost                |
bfore     | money    | agree       | forecast for the first weekend of The Ninth Tide         |
bopen     | money    | update      | takings of The Ninth Tide on its first weekend           | $61.5 million by the estimate, $58.9 million in the final count
brank     | ordinal  | agree       | place of The Ninth Tide on its first weekend             |
bmutt     | money    | agree       | takings of Mutt Academy 2 that weekend                   |
bmuttw    | ordinal  | agree       | week in which Mutt Academy 2 then was                    |
bscreen   | count    | discrepancy | theaters that showed The Ninth Tide                      | 4,046 v. 4,406
bthree    | percent  | agree       | share of the takings that came from 3-D screens          |
blen      | duration | discrepancy | running time of The Ninth Tide                           | two hours 51 minutes v. 161 minutes
bcut      | duration | agree       | what was cut after the trial showing                     |
btest     | count    | compatible  | spectators of the trial showing                          | 410 v. about 400
bshoot    | duration | agree       | days of shooting of The Ninth Tide                       |
bagain    | duration | discrepancy | how long scenes of The Ninth Tide were shot again        | five weeks v. three weeks
bfirst    | time     | discrepancy | hour of the first showing at the Rialto                  | 10 p.m. v. 9 p.m.
bqueue    | count    | compatible  | people in the queue at the Rialto                        | 212 v. more than 200
bticket   | money    | discrepancy | price of a ticket at the Rialto                          | $16.50 v. $15.60
bseats    | count    | agree       | seats of the large hall of the Rialto                    |
bstar     | age      | discrepancy | age of Tobias Wren                                       | 31 v. 33
bvance    | age      | agree       | Vance's age in 2013                                      |
btank     | measure  | discrepancy | depth of the tank                                        | 30 feet v. 40 feet
beffect   | count    | discrepancy | shots with effects in The Ninth Tide                     | 1,840 v. 1,480
babroad   | money    | agree       | takings of The Ninth Tide abroad on its first weekend    |
bshares   | percent  | agree       | fall of Meteor's shares on the Monday                    |

== review-november-2008.txt 2008-11-07
CINDER COAST
Film review by Nora Petrakis

The first thing you ought to know about "Cinder Coast," which opens [aday=2008-11-07|today], is that the volcano does not go off for an hour and ten minutes. The second is that you won't mind.

Lorcan Vance, who is [avance=39|39] and made his name in [debut=1996|1996] with "Pike Lane," a comedy of [debutbud=$40,000|$40,000] about two brothers and a canoe, has been handed [abud=$135 million|$135 million] by Meteor Pictures to bury an island. He spends the most of it on faces. Juno Albright, [astar=24|24], as the telegraph girl who alone understands what the goats are trying to say, has one of the great ones.

When the mountain does blow, it takes 22 minutes and there are no words in them at all. I counted four people in my row holding hands with strangers.

It is too long, at [alen=152 minutes|two hours and 32 minutes], and Gerald Stoke's priest has wandered in from some other, worse volcano. The score has more trombones than the French army. But the thing is alive. Of the notices that have come in so far, [acrit=81%|81 percent] are favorable, and the rest are, I believe, by people who were late.

Four stars out of five.

== wire-november-2008.txt 2008-11-09
Volcano epic erupts with [aopen=$48.2 million|$48.2 million]

LOS ANGELES, Nov 9, 2008 – "Cinder Coast," Lorcan Vance's tale of an island destroyed by its own mountain, sold [aopen=$48.2 million|$48.2 million] worth of tickets over the weekend in the United States and Canada, according to studio estimates issued on Sunday, to rank as the largest opening of the fall.

The film took in [afri=$17.1 million|$17.1 million] [aday=2008-11-07|on Friday], when it opened in [ascreen=3612|3,612 theaters], and slightly more on Saturday. Meteor Pictures had looked for about $35 million.

"That's women over 30, coming in groups, on the strength of a film with a volcano in it," said Dana Whitlock, Meteor's head of distribution. "We'd love to say that we planned it."

Vance, [avance=39|39], shot the picture in [ashoot=118 days|118 days] on the Cornish island of Trevanna. Its budget was put at [abud=$153 million|$153 million] by two people who had seen the accounts; the company would not comment. Seven more countries open next weekend, Britain among them.

"Ghost Bus" slipped to second with $21.4 million, followed by "Daddy's Divorce" ($12.9 million). Business as a whole was up nine percent on the same weekend of 2007.

== trevanna-packet.txt 2008-11-07
The day we all died, and what we did with the money

By Loveday Pascoe

They have put up a screen in the fish hall. On Saturday night, a week before the mainland is shown it, the island of Trevanna will sit on herring boxes and watch itself perish.

[aextra=900|Nine hundred of us] are in it, out of a population of 1,340, and most of us die twice. Ernest Hockin, 82, was struck by the same rock on four mornings. "It was rubber," he says, "but by Thursday it had got wet."

The lava was porridge. The council has the bills: [alava=34000 l|34,000 litres] of it, dyed with beetroot and kept warm in the lifeboat station, which still smells. Gulls came from Wales.

An islander got [apaid=£75|£75] a day, a goat £20. Out of it have come a new roof for the chapel, 11 mopeds and one divorce. The company stayed from March to the second week in July, [ashoot=108 days|108 days] of work by the call sheets, of which 31 were lost to fog, and left behind a lighthouse made of plaster. It is now a listed building.

Of the stars, Juno Albright, [astar=24|24], is best spoken of. She sat up with a ewe.

Mr Vance has sent a telegram. "Sorry about the porridge," it says.

== box-office-brief.txt 2008-11-17
'Cinder Coast' holds first place

"Cinder Coast" stayed at the top in its second weekend, although takings were down [adrop=44%|44 percent], studio figures showed. The disaster film earned another $26.7 million from Friday to Sunday and has reached $86 million in ten days.

The final count for the first weekend came to [aopen=$47.6 million|$47.6 million], rather than the [aopen=$48.2 million|$48.2 million] that Meteor Pictures had estimated; Sunday, with football on three channels, was weaker than hoped. [afri=$17.1 million|$17.1 million] of it had been earned on the first day.

In Britain, where it opened in 460 cinemas, it took £3.9 million. At 58 percent of the sites the late show had to be dropped, since the film, at [alen=152 minutes|152 minutes], would have let out after the last bus.

"Ghost Bus" was third with $11.2 million, a drop of 48 percent. Of the new releases, the musical "Shoe Shine" did best, in second place with $14 million on 2,207 screens.

Sales for the year so far stand at $8.1 billion, down one percent.

== wire-delay-2012.txt 2012-09-12
Meteor moves 'Ninth Tide' to [bday=2013-06|next June]

LOS ANGELES, Sept 12, 2012 – Meteor Pictures said on Wednesday that "The Ninth Tide," the costliest film in its history, would open on [bday=2013-06-21|June 21, 2013], instead of [bold=2012-12-14|December 14] of this year, so that the director, Lorcan Vance, could shoot some of it again.

Cast and crew will be recalled in October, in addition to the [bshoot=164 days|164 days] that they have already put in, most of them in a concrete tank in Malta, [btank=30 ft|30 feet deep], in which a drowned city was built.

The spending on the film, in 3-D, has come to [bbud=$225 million|$225 million], said a person briefed on the matter. About $14 million of that goes on the new scenes.

A trial showing in Phoenix in August went poorly, according to three of the [btest=410|410 people] who were there. "I'm not saying it was confusing," said one, "but a man near me asked for his childhood back."

Vance's last film, "Cinder Coast," took in [aworld=$412 million|$412 million] around the world after its release [aday=2008-11|in November 2008], at a cost of [abud=$135 million|$135 million].

Meteor's shares lost 1.2 percent.

== vance-interview.txt 2013-06-16
'I have been wet since 2010'

Lorcan Vance, [bvance=44|44], eats a boiled egg in a hotel in Soho. "The Ninth Tide" opens [bday=2013-06-21|on Friday].

Are you nervous?
I'm told it's tracking at [bfore=$80 million|80 million] for the weekend. I don't know what tracking is. It sounds like something you do to a bear.

You've cut it.
By [bcut=14 minutes|14 minutes], after Phoenix. We'd shown it to [btest=~400|four hundred or so] very courteous people, and you could hear them thinking about their cars. It's now [blen=171 minutes|two hours and 51 minutes]. My mother still calls it "the short version".

And the new scenes?
[bagain=3 weeks|Three weeks], in and out. The papers made it sound like the Somme. The tank was the hard part. Once you've stood Tobias Wren on the bottom of it, with [btank=40 ft|forty feet] of water over him, and asked him to look wistful, you've no right to complain about anything.

What did the first one teach you?
"Pike Lane"? That was [debutbud=$40,000|forty thousand dollars], in [debut=1996|1996], and I'd sold my car. I knew where every dollar was, because I was holding it.

"Cinder Coast" was loved.
[acrit=81%|Eighty-one per cent], they say. I've met the other nineteen. I had porridge in my ears for a year; [alava=9000 gal|nine thousand gallons] of the stuff. Never work with children, animals or breakfast.

== live-opening-night.txt 2013-06-20
OPENING NIGHT: our man in the queue for The Ninth Tide

The Rialto, Fourth Street, Harmony, Ohio. Doors at nine, they say.

6:30 p.m. I am 17th. In front of me are a mermaid, two drowned Romans and a lady with knitting.

7:15 p.m. Manager Bev Kucinski comes along with a clicker. We are [bqueue=212|212]. The large hall, she tells us, [bseats=340|seats 340], so "you can all breathe".

7:40 p.m. A word about the price. [bticket=$16.50|Sixteen dollars and fifty cents], of which four are for the glasses. I paid $11 for "Cinder Coast" here [aday=2008|in 2008] and got a whole burning island with Juno Albright on it, and change for the bus.

8:20 p.m. The mermaid is a dentist.

9:05 p.m. We're in. There are trailers for eleven films with a number in the title.

10:00 p.m. [bfirst=22:00|Ten o'clock], and off we go: the first showing anywhere in town, two hours before the official midnight.

11:30 p.m. (From the lobby.) Six people have left, one in tears, one in a cape. Tobias Wren, [bstar=31|31], is very wet and very good.

12:51 a.m. Over. There was clapping. It came from the left.

== wire-june-2013.txt 2013-06-23
'Ninth Tide' runs aground behind cartoon dogs

LOS ANGELES, June 23, 2013 – Lorcan Vance's undersea epic "The Ninth Tide" opened to a disappointing [bopen=$61.5 million|$61.5 million] in North America, studio estimates showed on Sunday, well short of the [bfore=$80 million|$80 million] that had been forecast, and finished in [brank=2|second place].

The winner was the animated "Mutt Academy 2," which was in its [bmuttw=2|second week] and collected [bmutt=$66.3 million|$66.3 million].

"The Ninth Tide," which cost Meteor Pictures [bbud=$225 million|$225 million] to make and [bmark=$110 million|$110 million] more to sell, was shown in [bscreen=4046|4,046 theaters] from [bday=2013-06-21|Friday], after previews in some of them the night before. [bthree=46%|Forty-six percent] of the money came from 3-D screens, a share that analysts called low. Men made up 61 percent of the audience.

It brought in a further [babroad=$94 million|$94 million] abroad, where it led in 38 of 52 territories.

Reviews were mixed. The film, starring Tobias Wren, [bstar=33|33], as a harbor pilot who finds a city beneath his own, runs for [blen=161 minutes|161 minutes] and has [beffect=1840|1,840 shots] with visual effects.

== harmony-courier.txt 2013-06-25
A flop, they say. Not on Fourth Street

By Stu Pallister

Bev Kucinski has read that nobody went to see "The Ninth Tide." She would like to know, then, who spilled all that popcorn.

"[bqueue=>200|More than two hundred] on the sidewalk on Thursday, some since noon, for the [bfirst=21:00|nine o'clock] show," said Kucinski, 58, who runs the Rialto, as her father did. "I sold out the big room, all [bseats=340|340 seats], on Friday and twice on Saturday." She raised the price for it by two dollars, to [bticket=$15.60|$15.60] with glasses, and heard three complaints, one of them her own mother's.

The Rialto, opened in 1926, put in its 3-D projector in 2010 with a loan of $72,000, of which she still owes half. "Every time Lorcan Vance gets somebody wet I make a payment."

She had "Cinder Coast" for nine weeks. "They'd come out, go round the block, and go in again. This one, they come out and ask each other what happened."

Elsewhere it was a poorer story. By the final count the film took [bopen=$58.9 million|$58.9 million] in its first three days, and came [brank=2|second] to a picture about dogs. Meteor's shares sank by [bshares=4.1%|4.1 percent] on Monday.

The Rialto will keep it until the Fourth of July, when the dogs move in.

== popcorn-ledger-blog.txt -
Post-mortem: how a wave becomes a ripple

Let's do the sums, because nobody at Meteor seems to have.

Made for [bbud=$225 million|225 million]. Sold with [bmark=$110 million|110]. First weekend: the estimate said [bopen=$61.5 million|61 and a half], which I didn't believe on Sunday and which had turned into [bopen=$58.9 million|58.9 million] by Monday. That's for [bscreen=4406|4,406 theaters], mind you, nearly 800 more than he had for the volcano. Overseas, [babroad=$94 million|94], and the Chinese haven't seen it yet.

"But Cinder Coast wasn't so big either." No: [aopen=$47.6 million|47.6], on fewer screens and at three bucks less a seat. Then it only lost [adrop=54%|54 percent] the week after, when everyone had said seventy, and it played till Easter and ended on [ahome=$171 million|$171 million] at home. People *told* people. Nobody's telling anybody about The Ninth Tide, except that it's wet.

Effects? [beffect=1480|1,480 shots]. I could name you nine.

And so to the dogs: [bmutt=$66.3 million|$66.3 million] in [bmuttw=2|week two], on a budget of 76.

Vance was once the guy who made "Pike Lane" for [debutbud=$40,000|forty grand] in [debut=1997|1997]. Give him forty grand, somebody. I'd go.

== tribune-analysis.txt 2013-08-04
The price of water

By Estelle Aguirre

Meteor Pictures said last week that it would lose $85 million on "The Ninth Tide," and that Dana Whitlock, for 12 years its head of distribution, was leaving to grow lavender.

How did the man who buried an island come to drown a studio? Part of the answer is the calendar. Had the film been shown when it was meant to be, on [bold=2012-12-14|December 14 of last year], it would have had the holidays to itself. [bday=2013-06|In June] it met dogs, and on the Monday after Meteor's stock gave up [bshares=4.1%|4.1 percent]. Of its receipts just [bthree=46%|46 percent] were from the dearer 3-D seats on which the plan had rested.

Part of it is length: of the film, even shortened by [bcut=14 minutes|fourteen minutes], and of the making. "Cinder Coast" was done in [ashoot=118 days|118 days], mostly out of doors, with [aextra=1200|1,200 islanders] at [apaid=£75|75 pounds] a day. This took [bshoot=164 days|164], and [bagain=5 weeks|five weeks] of reshoots on top, and nearly everybody in it was added by computer.

But audiences forgive length. They forgave it in [aday=2008-11|November 2008], when [ascreen=>3600|more than 3,600 theaters] could not get rid of them: [ahome=$171 million|$171 million] in North America, [aworld=>$400 million|over $400 million] in all.

Vance, [bvance=44|44], is said to be writing. It is about two brothers, and there is a boat.
