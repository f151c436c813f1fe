# A cholera epidemic in three provinces of Ondara in October and November 2013, and the great one of 2005.
# Cases and deaths by province and in all, of one date and another, of 2013 and 2005 stay apart; so do beds and
# patients of two treatment centers, doctors and nurses, asked for and received.

death     | count    | update      | people killed by the cholera of 2013 so far               | 52 on 18 October, 143 on 1 November, 309 in the end
case      | count    | update      | cases of cholera in 2013 so far                           | 2,100 on 18 October, 5,840 on 1 November, 14,200 in the end
kdeath    | count    | discrepancy | deaths in Kessa province by 1 November                    | 71 v. 77
kcase     | count    | agree       | cases in Kessa province by 1 November                     |
rdeath    | count    | agree       | deaths in Lower Ruvo by 1 November                        |
rcase     | count    | discrepancy | cases in Lower Ruvo by 1 November                         | 1,690 v. 1,960
tdeath    | count    | agree       | deaths in Tandala by 1 November                           |
tcase     | count    | agree       | cases in Tandala by 1 November                            |
first     | date     | discrepancy | day of the first case                                     | 4 October v. 14 October
patient   | age      | discrepancy | age of the first patient                                  | 32 v. 23
village   | count    | agree       | inhabitants of the first patient's village                |
rate      | percent  | compatible  | share of the sick who die                                 | 2.4 percent v. about 2.5 percent
normal    | percent  | agree       | share of the sick who die where there is treatment        |
beds      | count    | discrepancy | beds in the stadium of Kessa town                         | 250 v. 400
bedsport  | count    | agree       | beds in the center at Port Amani                          |
day       | count    | discrepancy | patients that the stadium admits a day                    | 120 v. 170
docs      | count    | agree       | doctors sent to the provinces                             |
nurses    | count    | compatible  | nurses in the stadium                                     | 64 v. more than 60
vacc      | count    | agree       | doses of vaccine that are to come                         |
vaccday   | date     | compatible  | when the vaccine is to arrive                             | 12 November v. mid-November
water     | percent  | compatible  | share of Kessa's people with clean water                  | 38 percent v. less than 40 percent
wells     | count    | agree       | wells that were closed in Kessa                           |
river     | measure  | agree       | length of the stretch of river that is infected           | 90 km is 56 miles
schools   | count    | discrepancy | schools that were closed                                  | 212 v. 221
reopen    | date     | agree       | day on which schools reopen                               |
appeal    | money    | agree       | sum that the medics' appeal asks for                      |
funded    | percent  | update      | share of the appeal that has been met                     | 30 percent on 2 November, 84 percent in the end
child     | percent  | agree       | share of children under five among the dead               | a third is 33 percent
risk      | count    | compatible  | people at risk                                            | 1.2 million v. more than a million
border    | date     | discrepancy | day on which Tembe closed its border                      | 25 October v. 27 October
tembe     | count    | agree       | cases in Tembe                                            |
tablets   | count    | compatible  | chlorine tablets handed out                               | 2.4 million v. millions
time      | duration | agree       | how fast cholera can kill                                 |
solution  | money    | agree       | price of a bag of salts                                   |
over      | date     | compatible  | when the epidemic of 2013 was declared over               | 7 March v. earlier this month (March 2014)
minister  | age      | discrepancy | age of Health Minister Joyce Adara                        | 48 v. 46
oyear     | date     | discrepancy | year of the great epidemic                                | 2005 v. 2004
odeath    | count    | compatible  | people killed by the great epidemic in all                | 1,260 v. more than 1,200
ocase     | count    | discrepancy | cases of the great epidemic in all                        | 41,000 v. 31,000
olen      | duration | agree       | how long the great epidemic lasted                        |
oprov     | count    | agree       | provinces that the great epidemic reached                 |
ostart    | measure  | agree       | rain that fell in a night before the great epidemic       | 210 mm is 8.3 inches
third     | ordinal  | agree       | how many provinces the cholera of 2013 has reached        |

== amani-wire-october.txt 2013-10-18
Cholera kills [death=52|52] in western Ondara

PORT AMANI, October 18, 2013 – An outbreak of cholera has killed [death=52|52 people] and made [case=~2100|some 2,100] ill in two provinces of western Ondara, the health ministry said on Friday.

The first case was noted [first=2013-10-04|on October 4], when a boatman of [patient=32|32] fell ill in Sande, a village of [village=900|900 people] on the Ruvo. He survived. His two brothers did not.

The disease is spreading downstream along [river=90 km|90 kilometers] ([river=56 mi|56 miles]) of river. "[risk=1.2 million|One million two hundred thousand people] drink from it, and wash in it," said Health Minister Joyce Adara, [minister=48|48].

A ward with [beds=250|250 beds] has been put up in the stadium of Kessa town. [docs=36|Thirty-six doctors] were sent from the capital with salts and antibiotics. In Kessa province, where [water=38%|38 percent] of the inhabitants have clean water, [wells=17|17 wells] have been closed.

Cholera can kill within [time=12 hours|twelve hours] if it is not treated. The worst epidemic in the country's history, in [oyear=2005|2005], cost [odeath=1260|1,260] lives and reached all [oprov=7|seven] provinces.

== amani-wire-november.txt 2013-11-01
Cholera toll in Ondara rises to [death=143|143]

PORT AMANI, November 1, 2013 – The number of people killed by cholera in Ondara has risen to [death=143|143], almost three times as many as two weeks ago, and the disease has reached a [third=3|third] province, the health ministry said on Friday.

[case=5840|Five thousand eight hundred and forty people] have fallen ill. Worst hit is Kessa with [kdeath=71|71 deaths] and [kcase=3120|3,120 cases], followed by Lower Ruvo with [rdeath=44|44 deaths] and [rcase=1690|1,690 cases]. In Tandala, where there was not one patient before October 21, [tdeath=28|28] have died and [tcase=1030|1,030] are sick.

The ministry closed [schools=212|212 schools] until [reopen=2013-11-11|November 11]. Neighboring Tembe shut its border [border=2013-10-25|on October 25] after [tembe=19|19 cases] had been found there.

In the stadium of Kessa, where [nurses=64|64 nurses] look after [beds=400|400 beds], [day=120|120 new patients] come in a day. "We can save nearly everybody who gets here," said Joyce Adara, the minister, who is [minister=48|48] and a pediatrician. A shipment of [vacc=200000|200,000 doses] of vaccine was due [vaccday=2013-11-12|on November 12].

Of those infected [rate=2.4%|2.4 percent] die, against [normal=1%|one percent] where treatment is at hand. A [child=1/3|third] of the dead were younger than five.

== border-mail.txt -
Cholera: [death=143|143] dead, and no end

The number of people killed by cholera in Ondara has risen to [death=143|143] and the disease has reached a [third=3|third] province.

[case=5840|5,840 people] have fallen ill. Worst hit is Kessa with [kdeath=77|77 deaths] and [kcase=3120|3,120 cases], followed by Lower Ruvo with [rdeath=44|44 deaths] and [rcase=1960|1,960 cases]. In Tandala [tdeath=28|28] have died.

The ministry closed [schools=221|221 schools] until [reopen=2013-11-11|November 11]. Our own government shut the border [border=2013-10-27|on October 27], and the market at Crossing Four, where 71 traders had stalls, is empty but for the goats. [tembe=19|Nineteen people] have fallen sick on this side; all of them had been across. None has died.

In the stadium of Kessa [nurses=>60|more than sixty nurses] look after the sick. "We can save nearly everybody who gets here," said Health Minister Joyce Adara, [minister=46|46]. They get there on doors, on bicycles and, in one case this week, in a wheelbarrow pushed for 28 kilometres.

== field-medics-report.txt 2013-11-02
FIELD MEDICS – SITUATION REPORT 6
Ondara: cholera

Date: November 2, 2013

1. Figures (ministry, as of yesterday). Total: [case=5840|5,840 cases], [death=143|143 deaths]; fatality [rate=~2.5%|about 2.5 percent]. By province: Kessa [kcase=3120|3,120] / [kdeath=71|71]; Lower Ruvo [rcase=1690|1,690] / [rdeath=44|44]; Tandala [tcase=1030|1,030] / [tdeath=28|28]. Children under five make up [child=33%|33 percent] of fatalities and 41 percent of admissions.

2. Treatment. Stadium, Kessa: [beds=250|250 beds] in 25 tents, [day=170|170 admissions] a day. Port Amani, as a precaution: [bedsport=120|120 beds], none occupied. Staff: [docs=36|36 physicians] of the ministry, 11 of our own.

3. Water. [wells=17|Seventeen wells] closed in Kessa, nine chlorinated and reopened in Lower Ruvo. [tablets=2.4 million|2.4 million tablets] of chlorine distributed. [river=90 km|Ninety kilometers] of the Ruvo must be regarded as infected. Population at risk: [risk=>1 million|more than one million].

4. Vaccination. [vacc=200000|200,000 doses] expected [vaccday=2013-11|in mid-November], enough for one hundred thousand people.

5. Funding. We have appealed for [appeal=$9.5 million|$9.5 million]. [funded=30%|Thirty percent] has come in.

== kessa-weekly.txt -
The stadium where nobody cheers

By Moses Okwa

Kessa Stars were to have played their fiftieth home match on Sunday. Instead there are tents from one goal to the other, [beds=250|250 beds] with a hole in the middle of each and a bucket under the hole, and a smell of chlorine that you taste for days.

Sister Agnes Lumo, 52, keeps the book at gate two. [day=120|A hundred and twenty] come in every day, she says, and about as many walk out. "They come grey and they leave hungry." A bag of salts costs [solution=$0.12|12 cents]. Some need thirty of them.

Among the first to walk out was Peter Hanu, the boatman from Sande with whom it began. He is [patient=23|twenty-three] and does not like to be called that. "The river had it before I had it," he said. It was [first=2013-10-14|the 14th], a Monday; he remembers because the ferry does not run. Of the [village=900|nine hundred] who live in Sande sixty have been ill.

Older people talk of [oyear=2004|2004], when there were no tents. It went on for [olen=7 months|seven months] then, and each street had its own cart. My grandmother counted [odeath=>1200|more than twelve hundred] in the parish registers afterwards, all over the country, because nobody else had.

At four the gate closes. A girl of eight is singing to a drip.

== health-corner.txt -
Cholera: your questions

How do I know that I have it?
You will know. You can lose a litre of water in an hour, and without help some die within [time=12 hours|12 hours]. With help hardly anybody does: [normal=1%|one in a hundred].

What is the help?
Salt, sugar, clean water. A bag of the mixture costs [solution=$0.12|twelve cents]. Antibiotics shorten it by two days.

Is the capital safe?
So far. A centre with [bedsport=120|120 beds] stands empty in Port Amani. But remember the great epidemic. It also began in the west, after [ostart=210 mm|210 millimetres] of rain in one night, took nine weeks to get here, and when it ended, after [olen=7 months|seven months], had made [ocase=31000|31,000] of us ill.

Why Kessa?
Fewer than [water=<40%|40 per cent] of its people have clean water; in the capital 81 per cent do.

Is there a vaccine?
Yes. [vacc=200000|Two hundred thousand doses] are on the way. You need two. It protects about two people in three, for two years or so.

Shall I boil the water?
Yes, for a minute. Or use the tablets that are given out free, by the [tablets=millions|millions], at schools, although the schools themselves are shut until [reopen=2013-11-11|the 11th].

== amani-wire-2005.txt 2005-06-10
Cholera: worst is over, says Ondara

PORT AMANI, June 10, 2005 – The cholera epidemic that has killed more than 1,100 people in Ondara since the floods of January is past its peak, the health ministry said on Friday.

Last week 43 people died, against 130 in the worst week of [oyear=2005|this year's] outbreak. In Kessa, with 420 deaths and 14,000 cases the hardest hit of the [oprov=7|seven provinces] concerned, two of the five treatment centers are to be closed. In Lower Ruvo, with 190 deaths, all remain open.

"We were not prepared, and I say so," Health Minister Paul Rumbek, 57, told reporters. The country had 71 doctors in the west when [ostart=8.3 in|8.3 inches] of rain fell on the night of January 16 and washed the latrines into the wells.

The first patient, a girl of six, died on January 20. One patient in 32 has died since, a rate twice as high as in neighboring Tembe, which has had 2,100 cases.

Field Medics, which has asked for $14 million and received half of it, said that it would stay until the end of August.

== ondara-review.txt 2014-10-10
What the river taught us

By Ruth Elimo
October 10, 2014

The last patient left the stadium in February, a schoolteacher with a limp, and [over=2014-03-07|on March 7] the ministry declared the epidemic at an end. [death=309|Three hundred and nine people] had died of it, out of [case=14200|14,200] who fell ill.

Is that many? Measured against [oyear=2005|2005] it is a success. That time there were [ocase=41000|41,000 sick] and [odeath=1260|1,260 dead], and the thing dragged on for [olen=7 months|seven months]; this time it was all over in five. Fewer died in the whole country than had died in Kessa alone the last time.

Three things helped. The alarm was raised within days of [first=2013-10-04|October 4], when Peter Hanu took to his bed. The salts were there: at [solution=$0.12|twelve cents] a bag no excuse is left. And money came, if late. The medics' call for [appeal=$9.5 million|$9.5 million] was [funded=84%|84 percent] met.

One thing did not. Tembe's border, shut [border=2013-10-25|from October 25] until Christmas, stopped the trade in fish and not the disease.

And one thing has not changed. Of a hundred people in Kessa [water=38%|38] had clean water when it began. It is 44 now. Joyce Adara, [minister=48|forty-eight] when she slept on a cot at the stadium's gate, has gone to Geneva.

== world-digest.txt 2014-03-14
Ondara free of cholera

March 14, 2014 – The cholera that broke out in Ondara [first=2013-10|last October] is over, its government has announced. No case has been seen for four weeks. The disease killed [death=309|309 people], the ministry said, more than half of them in the province of Kessa, and infected [case=~14000|about 14,000]. It was the country's gravest outbreak since [oyear=2005|2005], when [odeath=>1200|over 1,200] died in [oprov=7|seven] provinces. Tembe, where the number of cases never rose above 31, will lift its last controls on Monday.

The announcement, made [over=2014-03|earlier this month], had been put off twice because of suspicious deaths in Lower Ruvo, three in all, which turned out to have been caused by mushrooms. A team of 12 will remain in Kessa until the rains are over and go on with the vaccination there. [vacc=200000|Two hundred thousand doses] were used in the first round; 350,000 are foreseen for the second, from June.

Field Medics, whose appeal for [appeal=$9.5 million|9.5 million dollars] met with a better response than most, handed over its tents to the hospital of Kessa town. They will hold 40 beds.
