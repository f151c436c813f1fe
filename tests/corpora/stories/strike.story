# A rail strike with a march; the union's and the police's figures; background: the strike of 2007.

strikers  | count    | agree       | railway workers on strike                               |
marchers  | count    | discrepancy | people at the march in the capital                      | 50,000 (union) v. 22,000 (police)
arrests   | count    | update      | people arrested at the march                            | 17 in the evening, 23 the next day
offer     | percent  | agree       | pay rise that the railway offers                        |
demand    | percent  | agree       | pay rise that the union demands                         |
day       | date     | agree       | day the strike began                                    |
marchday  | date     | agree       | day of the march                                        |
length    | duration | agree       | length of the strike                                    | 48 hours is two days
trains    | percent  | discrepancy | share of long-distance trains that ran                  | one in five v. 30 percent
oldyear   | date     | agree       | year of the last national rail strike                   |
oldlength | duration | agree       | length of the last national rail strike                 |
police    | count    | agree       | police officers hurt                                    |
loss      | money    | agree       | cost of the strike to the railway a day                 |
talks     | date     | compatible  | when talks resume                                       | Monday 18 November v. next week
vote      | percent  | compatible  | share of members who voted for the strike               | 87 percent v. nearly nine in ten
president | duration | agree       | how long the union's president has been in office       |
commuters | count    | agree       | passengers on a usual working day                       |

== capital-evening.txt 2019-11-12
Trains stop, streets fill

November 12, 2019 – Most of the country's trains stood still [day=2019-11-12|on Tuesday] as [strikers=38000|38,000 railway workers] walked out for [length=48 hours|48 hours] over pay.

The National Rail Union wants [demand=6%|6 percent] more; the state railway has offered [offer=2.5%|2.5 percent]. [vote=87%|Eighty-seven percent] of the members had voted for the strike.

In the capital the union brought [marchers=50000|50,000 people] onto the streets, by its own count. Police made [arrests=17|17 arrests] after bottles were thrown near the ministry. [police=4|Four officers] were slightly hurt.

Only [trains=20%|one in five] long-distance trains ran. On an ordinary working day the railway carries [commuters=1.4 million|1.4 million passengers].

== provincial-voice.txt 2019-11-12
Commuters stranded as railway strike bites

By Owen Tarrant | November 12, 2019 | 8:45pm

For [commuters=1.4 million|1.4 million travelers] the working day began with a search for another way to work [day=2019-11-12|this morning].

The railway said it had managed to run [trains=30%|30 percent] of its long-distance services, more than it had expected, and put the cost of the strike at [loss=€20 million|20 million euros] a day.

Police said [marchers=22000|22,000] had taken part in the march through the capital. [arrests=17|Seventeen people] were detained.

The last national stoppage, in [oldyear=2007|2007], dragged on for [oldlength=9 days|nine days].

== the-signal.txt 2019-11-13
Second day of strike; talks next week

November 13, 2019 – The railway union and the management will meet again [talks=2019-W47|next week], both sides said on Wednesday as the [length=2 days|two-day] stoppage neared its end.

Union president Gerda Lindqvist, who has held the post for [president=8 years|eight years], said that [strikers=38000|38,000 members] had kept to the strike. "They offered us [offer=2.5%|2.5 percent]," she said. "Rents went up by 7."

The number of people arrested at the march [marchday=2019-11-12|on Tuesday] has risen to [arrests=23|23]. All but two of them have been released. The [police=4|four policemen] who were hurt have gone home.

== business-today.txt 2019-11-14
What [length=2 days|two days] without trains cost

Thursday, November 14, 2019

Forty million euros: that is the bill for the strike that ended last night, at [loss=€20 million|€20m] a day, and it does not count the factories that waited for steel.

It would cost the railway about three times as much each year to give its workers the [demand=6%|6%] that they ask for instead of the [offer=2.5%|2.5%] on the table. Talks are set for [talks=2019-11-18|Monday].

The union knows that patience is finite. [vote=<90%|Nearly nine in ten] members backed the walkout, but in [oldyear=2007|2007] support had melted before the strike ended, after [oldlength=9 days|nine days], with half of what was asked.

== left-review.txt -
Fifty thousand reasons

They will tell you that it was [marchers=22000|22,000]; that is what the police say. The union's stewards counted [marchers=50000|50,000], and anyone who stood on Foundry Bridge on [marchday=2019-11-12|12 November] knows whom to believe.

Gerda Lindqvist has led the railway workers for [president=8 years|eight years] and has never asked for more than they need. [demand=6%|Six percent] is what it takes to make up for two years of rising rents.
