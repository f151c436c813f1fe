# Two laws of one country: the smoking ban for bars (Assembly 14 May 2009, Senate 9 June 2009) and its forerunner for
# offices (2003). Votes, fines, days in force, exemptions, petitions of the two stay apart; so do the votes of the two
# chambers, the fines of guest and host, the deaths from smoking and from others' smoke.

aday      | date     | compatible  | day of the Assembly's vote on the ban in bars             | Thursday 14 May v. May v. last month
avote     | score    | discrepancy | Assembly's vote on the ban in bars                        | 97-74 v. 97-79
aabst     | count    | agree       | abstentions in the Assembly on the ban in bars            |
seats     | count    | agree       | seats of the Assembly                                     |
sday      | date     | agree       | day of the Senate's vote on the ban in bars               |
svote     | score    | discrepancy | Senate's vote on the ban in bars                          | 31-28 v. 32-28
sseats    | count    | agree       | members of the Senate                                     |
rebels    | count    | discrepancy | Liberal deputies who voted against their party            | 11 v. 17
debate    | duration | compatible  | how long the Assembly debated the ban in bars             | nine hours v. more than eight hours
ballot    | time     | discrepancy | when the Assembly's vote was taken                        | 11:40 p.m. v. 12:20 a.m.
amend     | count    | agree       | amendments that were moved in the Assembly                |
force     | date     | discrepancy | when the ban in bars takes effect                         | 1 January 2010 v. 1 March 2010
finegst   | money    | agree       | fine for a guest who smokes                               |
finehost  | money    | discrepancy | fine for the host of a smoking guest                      | 2,500 crowns v. 5,200 crowns
license   | ordinal  | discrepancy | which offense costs the host the license                  | third v. fourth
size      | measure  | compatible  | floor below which a bar is exempt                         | 60 square meters v. less than 65
room      | percent  | agree       | largest share of a bar that a smoking room may take       |
bars      | count    | compatible  | bars and restaurants in the country                       | 14,200 v. more than 14,000
exempt    | count    | discrepancy | bars that are exempt                                      | 2,300 v. 3,200
smoker    | percent  | agree       | share of adults who smoke                                 |
passive   | count    | discrepancy | deaths a year from others' smoke                          | 640 v. 460
deaths    | count    | agree       | deaths a year from smoking                                |
poll      | percent  | compatible  | share of citizens for the ban in bars                     | 58 percent v. nearly six in ten
petition  | count    | update      | signatures against the ban in bars                        | 88,000 in May, 104,000 in June
needed    | count    | agree       | signatures needed for a referendum                        |
lead      | age      | discrepancy | age of Elke Marander                                      | 51 v. 53
years     | duration | agree       | how long Marander fought for the ban                      |
losses    | percent  | compatible  | loss of trade that the innkeepers fear                    | 12 percent v. an eighth
jobs      | count    | agree       | jobs that the innkeepers say are at risk                  |
sign      | date     | compatible  | when the president signed the ban in bars                 | 19 June v. June
nation    | ordinal  | discrepancy | how many countries of Europe had such a ban               | 14th v. 15th
oday      | date     | compatible  | when the Assembly passed the law of 2003                  | 20 November 2003 v. November 2003 v. 2003
ovote     | score    | discrepancy | Assembly's vote on the law of 2003                        | 121-48 v. 112-48
oforce    | date     | compatible  | when the law of 2003 took effect                          | 1 March 2004 v. March 2004
ofine     | money    | agree       | fine under the law of 2003                                |
ofined    | count    | compatible  | fines under the law of 2003 so far                        | 412 v. more than 400
oamend    | count    | agree       | amendments that were moved in 2003                        |
obars     | count    | agree       | votes by which bars were left out of the law of 2003      |
osmoker   | percent  | agree       | share of adults who smoked in 2003                        |

== statenews-may.txt 2009-05-15
Assembly votes to ban smoking in bars

LINNHOLM, May 15, 2009 – The National Assembly of Valmere approved a ban on smoking in bars and restaurants [aday=2009-05-14|on Thursday] by a vote of [avote=97-74|97-74], with [aabst=5|five] abstentions, after a debate of [debate=9 hours|nine hours] and [amend=43|43 amendments].

The ban will come into force [force=2010-01-01|on January 1, 2010], if the Senate agrees. Guests who smoke face a fine of [finegst=300 crowns|300 crowns], hosts who let them one of [finehost=2500 crowns|2,500 crowns]. After a [license=3|third] offense a host can lose the license. Bars smaller than [size=60 m2|60 square meters] are exempt; larger ones may set up a smoking room on no more than [room=30%|30 percent] of their floor.

"Nobody should have to breathe in order to earn a wage," said Elke Marander, [lead=51|51], the Liberal deputy who has pursued the law for [years=6 years|six years]. [rebels=11|Eleven] of her own party's deputies voted against her at [ballot=23:40|11:40 p.m.]

[smoker=27%|Twenty-seven percent] of Valmere's adults smoke. The health institute counts [deaths=5100|5,100 deaths] a year from smoking and [passive=640|640] from the smoke of others.

A law of [oday=2003|2003] bans smoking in offices. It passed [ovote=121-48|121-48] after bars had been taken out of it by [obars=9|nine votes]. Innkeepers have collected [petition=88000|88,000 signatures] against the new one.

== linnholm-star.txt -
Smoke ban clears Assembly

The National Assembly approved a ban on smoking in bars and restaurants [aday=2009-05-14|on Thursday] by a vote of [avote=97-79|97-79], with [aabst=5|five] abstentions, after a debate of [debate=>8 hours|more than eight hours].

The ban will come into force [force=2010-03-01|on March 1, 2010], if the Senate agrees. Guests who smoke face a fine of [finegst=300 crowns|300 crowns], hosts who let them one of [finehost=5200 crowns|5,200 crowns]. After a [license=4|fourth] offense a host can lose the license.

"Nobody should have to breathe in order to earn a wage," said Elke Marander, [lead=53|53]. [rebels=17|Seventeen] of her own party's deputies voted against her at [ballot=00:20|twenty past midnight].

The innkeepers' guild, whose [bars=14200|14,200 members] fear for [losses=12%|12 percent] of their trade, called it "the end of the corner pub". It is not, quite: [exempt=2300|2,300 pubs] are small enough to go on as they are.

On the same evening the Assembly raised the duty on beer by 79 to 65, with five abstentions. That law takes effect on January 1. The fine for selling beer to minors goes up from 2,500 crowns to 3,000.

== barstool-diary.txt -
Forty square metres of freedom

I measured it last night, with the landlord holding the other end. The Anchor is eleven paces by five, and a pace of mine is eighty centimetres, so we are under [size=<65 m2|sixty-five] and will live. We drank to geometry.

Three doors down they will not. The Swan is ninety, and to build a room in it, on [room=30%|thirty per cent] of the floor, with a door and a fan, costs more than the Swan. That is how it will go: [exempt=3200|3,200] of us with ashtrays, and everybody else outside in the rain, talking to their own breath.

I know the numbers. [passive=460|Four hundred and sixty] people a year die from what I breathe out. I do not want to be rude about them. But I have seen the mayor's diesel.

[poll=<60%|Nearly six in ten] are for it, the paper says. In [oday=2003|2003], when it was about offices, it was seven in ten, and I was one of them: I had an office. It was [ofine=150 crowns|150 crowns] then if you were caught, and they caught [ofined=>400|more than four hundred] in all the years since, which I call a sport.

Now it is [finegst=300 crowns|three hundred]. A pint is 28.

== ministry-faq.txt -
Smoke-free: questions and answers
Ministry of Health

What has been decided?
The Senate adopted the Smoke-Free Hospitality Act [sday=2009-06-09|on 9 June 2009] with [svote=31-28|31 votes to 28]; the Assembly had done so [aday=2009-05|in May].

When does it take effect?
[force=2010-01-01|On 1 January 2010].

Who pays, and how much?
A guest: [finegst=300 crowns|300 crowns]. An operator: [finehost=2500 crowns|2,500 crowns], and 5,000 if it happens again within a year. For a [license=3|third] offence the licence can be withdrawn.

Which places are exempt?
Those with one room and a floor of under [size=60 m2|60 m²]. By our estimate there are [exempt=2300|2,300], among [bars=>14000|more than 14,000].

Why is it needed?
[passive=640|640 deaths] a year are due to second-hand smoke. Waiters are exposed to four times as much as office workers, who have been protected since [oforce=2004-03-01|1 March 2004]. [ofined=412|412 fines] were imposed under that law. It shows that people comply.

How many citizens smoke?
[smoker=27%|27 per cent] of adults; in 2003 it was [osmoker=33%|33].

Is Valmere alone?
No. It is the [nation=14|fourteenth] country in Europe with such a law.

== statenews-june.txt 2009-06-10
Senate clears smoking ban by three votes

LINNHOLM, June 10, 2009 – The Senate of Valmere passed a ban on smoking in bars and restaurants [sday=2009-06-09|on Tuesday] by a vote of [svote=31-28|31-28], ending a fight of [years=6 years|six years]. One of the [sseats=60|60 senators] was in the hospital with a lung complaint.

The Assembly, which has [seats=180|180 seats], had adopted it [aday=2009-05|last month] with [avote=97-74|97 votes against 74].

The innkeepers' guild announced that it would seek a referendum. It has [petition=104000|104,000 signatures] and needs [needed=150000|150,000] by the end of September. "[jobs=8000|Eight thousand jobs] are at stake," said its head, Rolf Tannert, 62, who runs a tavern with 150 seats.

[poll=58%|Fifty-eight percent] of citizens support the ban, according to a poll of May, and 37 percent oppose it. President Hanna Ostrov has ten days to sign.

Among the yes votes was that of Senator Viktor Lamm, 71, a pipe smoker, who voted against the law of [oday=2003-11|November 2003], which had [oamend=19|19 amendments] moved against it in the other house. "One gets older," he said, "and one's waiters don't."

== statenews-2003.txt 2003-11-21
Assembly votes to ban smoking in offices

LINNHOLM, November 21, 2003 – The National Assembly of Valmere approved a ban on smoking in offices and public buildings [oday=2003-11-20|on Thursday] by a vote of [ovote=121-48|121-48], with three abstentions, after a debate of five hours and [oamend=19|19 amendments].

The ban will come into force [oforce=2004-03-01|on March 1, 2004], if the Senate agrees. Employees who smoke face a fine of [ofine=150 crowns|150 crowns], employers who let them one of 1,000 crowns.

Bars and restaurants, which were part of the first draft, were left out at the last minute by a majority of [obars=9|nine]. "We will be back for them," said Elke Marander, 45, a Liberal deputy who had wept in the lobby. Eleven of her party's deputies had voted to leave them out.

Of Valmere's adults [osmoker=33%|33 percent] smoke. The health institute counts 5,600 deaths a year.

The innkeepers' guild, whose petition had found 61,000 supporters, said it was relieved. The guild of tobacconists said that it would close its museum.

== weekly-view.txt 2009-07-03
A small law and a long road

By Anders Quill
July 3, 2009

When President Ostrov put her name to the smoking law [sign=2009-06-19|on June 19], she used two pens and gave one of them to a deputy who cried. Elke Marander is [lead=51|51]. She has cried in that building before: in [oday=2003|2003], when they cut her law in half.

She tells it well. The half that was left – offices, courts, the post – got [ovote=112-48|112 votes against 48], and everybody congratulated her. Her father, a waiter, had died that spring. It took [years=6 years|six years], [amend=43|forty-three amendments] and a majority of [svote=32-28|32 to 28] in the chamber where the old men sit, to get the rest.

What does it do? It gives the country a place, the [nation=15|fifteenth], in a table of virtue. It will save some of the [passive=640|640] who die each year in smoke that is not their own, and none of the [deaths=5100|5,100] who die in theirs. It has holes you could drive [exempt=2300|2,300] pubs through.

And it may yet fail. The innkeepers need [needed=150000|150,000 names]; they say that [losses=1/8|an eighth] of their turnover is at risk, and [jobs=8000|8,000] livelihoods. I have counted the ashtrays in my own local. There are nine. Nobody could tell me when one was last emptied.

The [seats=180|180] in the Assembly may now, incidentally, smoke in one place only, and it is the bar.

== evening-wire-signing.txt 2010-01-02
First night without

LINNHOLM, January 2, 2010 – The first fine under Valmere's new smoking law was paid at four minutes past midnight [force=2010-01-01|on Friday] by a bridegroom, who asked for a receipt.

The law, which was passed [sday=2009-06-09|on June 9] by a Senate of [sseats=60|60] and signed later [sign=2009-06|that month], sends smokers out of all but the smallest of the country's [bars=14200|14,200] inns. In the capital police wrote 38 tickets of [finegst=300 crowns|300 crowns] in the first 24 hours, and three to owners, who pay [finehost=2500 crowns|2,500]. In Sund, 19 landlords put their ashtrays in a coffin and carried it to the harbor.

A referendum will not take place: the innkeepers fell 11,000 short of the [needed=150000|150,000 signatures] they needed. Rolf Tannert said that his trade was down by a third; it was also four degrees below zero.

Under the older law for offices, in force since [oforce=2004-03|March 2004], the fine is still [ofine=150 crowns|150 crowns]. "We never understood why a lung costs half as much at a desk," said Elke Marander.
