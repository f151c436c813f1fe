# A run-off for mayor, the count in progress and at its end; a neighbouring town votes on the same day.

share     | percent | update      | Anna Reuter's share of the vote in Lindow                | 52 percent with half counted, 51.3 percent at the end
margin    | count   | discrepancy | votes by which Reuter won in Lindow                      | 1,204 v. 1,240
turnout   | percent | agree       | turnout in Lindow                                        |
oldturn   | percent | agree       | turnout in Lindow four years before                      | 
day       | date    | agree       | day of the vote in Lindow                                |
age       | age     | agree       | age of Anna Reuter                                       |
rivalage  | age     | agree       | age of Georg Thalmann                                    |
terms     | count   | agree       | terms that Thalmann has served                           | seeking a fourth term is three served
counted   | percent | agree       | share of the ballots counted on the evening              |
voters    | count   | compatible  | people entitled to vote in Lindow                        | 72,000 v. 71,840
ballots   | count   | discrepancy | ballots that went astray                                 | 300 v. 130
inaug     | date    | compatible  | when Reuter takes office                                 | 1 December v. early December
seats     | count   | agree       | seats of Reuter's party on the council                   |
council   | count   | agree       | seats on the council in all                              |
first     | ordinal | agree       | how many women held the office, Reuter included          |
otherday  | date    | agree       | day of the vote in Neustrand                             |
otherturn | percent | agree       | turnout in Neustrand                                     |
othershare| percent | agree       | winner's share of the vote in Neustrand                  |
recount   | date    | agree       | day by which a recount must be asked for                 |
firstwom  | duration| agree       | age of the town's office of mayor                        |

== abendkurier.txt 2016-10-09
Reuter ahead in Lindow as count goes on

LINDOW, October 9, 2016 – Anna Reuter was leading with [share=52%|52 percent] of the vote late [day=2016-10-09|on Sunday] in the run-off for mayor, with [counted=50%|half] of the ballots counted.

Her opponent, Georg Thalmann, [rivalage=61|61], has been mayor for [terms=3|three terms]. Reuter, [age=38|38], teaches mathematics and entered politics only five years ago.

Turnout was [turnout=58%|58 percent], far above the [oldturn=44%|44 percent] of 2012. Some [voters=~72000|72,000 people] were entitled to vote.

In nearby Neustrand, which voted on [otherday=2016-10-09|the same day], Mayor Ilse Korn was re-elected with [othershare=63%|63 percent]. Just [otherturn=41%|41 percent] of the electorate took part there.

== the-regional.txt 2016-10-10
Teacher topples [terms=3|three-term] mayor

October 10, 2016 | The Regional

Anna Reuter has won the mayor's office in Lindow by [margin=1204|1,204 votes], the electoral office said on Monday. She took [share=51.3%|51.3 percent]. When counting broke off for the night, no more than [counted=50%|50 percent] of the ballots were in.

A recount can be demanded until [recount=2016-10-17|October 17]. Georg Thalmann, who is [rivalage=61|61] and had sought a fourth term, said that he would think about it: [ballots=300|300 ballots] from a home for the elderly were found too late to be counted.

She is to be sworn in on [inaug=2016-12-01|December 1] as the [first=1|first woman] in an office that has existed for [firstwom=700 years|700 years].

Her party holds [seats=14|14] of the [council=45|45 seats] on the council.

== town-crier.txt 2016-10-13
Lindow after the vote: what next?

October 13, 2016 – Four days after [day=2016-10-09|Sunday's] election the losing side has gone quiet. Mayor Georg Thalmann, [terms=3|three times] elected, has until [recount=2016-10-17|Monday] to ask for a recount. The result is close, [margin=1240|1,240 votes], yet it is hard to see [ballots=130|130 stray ballots] changing it.

The next mayor will need allies. Of [council=45|45 councillors], [seats=14|14] belong to her party. She is [age=38|38 years old] and has never run so much as a committee.

What she has is a mandate: [turnout=58%|58 percent] of [voters=71840|71,840 voters] came out, against [oldturn=44%|44 percent] last time.

== coast-mail.txt 2016-10-10
Korn wins again in Neustrand

Coast Mail, October 10, 2016

Nobody ran very hard against Ilse Korn, and it showed. The mayor of Neustrand won her second term [otherday=2016-10-09|on Sunday] with [othershare=63%|63%] of the vote, on a turnout of [otherturn=41%|41%]. Korn is 55.

There was more excitement up the river in Lindow, where a [age=38|38-year-old] newcomer, Anna Reuter, ended the long reign of Georg Thalmann with [share=51.3%|51.3%].

== civic-notes.txt -
In [inaug=2016-12|early December] Lindow gets its [first=1|first female mayor] in [firstwom=700 years|seven centuries]. Anna Reuter beat the incumbent on [day=2016-10-09|9 October] by [margin=1204|1,204 votes] in a town where [turnout=58%|58%] of those who could vote did so.
