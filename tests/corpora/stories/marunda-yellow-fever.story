# Two epidemics of yellow fever in Marunda: the mining district of Djoba (February to May 2012) and the capital,
# Sainte-Claire (August 2016 to January 2017). First patients, doses, teams and volunteers, beds, days of vaccination,
# cases and deaths of the two stay apart; so do cases of one date and another, cases confirmed and suspected, the
# district, the capital and the country, doses asked for, delivered and given.

aday      | date     | compatible  | day the epidemic of Djoba was declared                   | Friday 3 February 2012 v. February v. 2012
afirst    | date     | discrepancy | day the first patient of Djoba fell ill                  | 9 January v. 19 January
aminer    | age      | discrepancy | age of the first patient of Djoba                        | 27 v. 29
acase     | count    | update      | cases in Djoba so far                                    | 61, then 148, then 312
adeath    | count    | agree       | deaths in Djoba in the end                               |
atar      | count    | agree       | cases of 2012 across the border                          |
adeathfeb | count    | agree       | deaths in Djoba by 24 February                           |
amine     | count    | compatible  | people who work in the mine of Djoba                     | 4,200 v. more than 4,000
ashut     | duration | discrepancy | how long the mine was shut                               | three weeks v. five weeks
adose     | count    | discrepancy | doses of vaccine delivered to Djoba                      | 450,000 v. 540,000
aplanes   | count    | agree       | aircraft that brought the vaccine to Djoba               |
ateam     | count    | discrepancy | vaccination teams in Djoba                               | 85 v. 58
acamp     | duration | agree       | how long the vaccination of Djoba lasted                 |
areach    | percent  | agree       | share of Djoba's people who were vaccinated              |
abeds     | count    | agree       | beds in the tents at Djoba                               |
anurse    | count    | agree       | nurses of Djoba who fell ill                             |
adist     | measure  | agree       | distance of Djoba from the capital                       | 420 km is 260 miles
amoney    | money    | discrepancy | what the United Nations paid for the fight in Djoba      | $1.4 million v. $4.1 million
aprev     | date     | discrepancy | year of the last epidemic before that of 2012            | 1987 v. 1978
aend      | date     | compatible  | day on which the epidemic of Djoba was declared over     | 12 May 2012 v. May
bday      | date     | compatible  | day the epidemic of the capital was declared             | Monday 22 August 2016 v. August v. 2016
bfirst    | age      | agree       | age of the first patient of the capital                  |
bfirstday | date     | agree       | day the first patient of the capital died                |
bcase     | count    | update      | cases in the capital so far                              | 96, then 318, 347, 410, and 1,130 in the end
bdeathsep | count    | discrepancy | deaths in the capital by 9 September                     | 52 v. 57
bdeathday | date     | agree       | day to which that count of deaths goes                   |
bchild    | percent  | discrepancy | share of children under 15 among the sick of the capital | 34 percent v. 43 percent
bkid      | age      | agree       | age under which the sick are counted as children         |
bcity     | count    | compatible  | people who live in the capital                           | 1.9 million v. almost two million
bstart    | date     | agree       | day on which the vaccination of the capital began        |
bgiven    | count    | agree       | people vaccinated on the first day in the capital        |
bdose     | count    | compatible  | people to be vaccinated in the capital                   | 1.7 million v. more than 1.5 million
bopen     | time     | agree       | clock time at which the vaccination posts opened         |
bqueue    | duration | discrepancy | longest wait at the vaccination post in the stadium      | seven hours v. five hours
bfifth    | percent  | agree       | part of a full dose that each person got                 | a fifth is 20 percent
bfull     | duration | agree       | how long that part of a dose is sure to protect          | a year is 12 months
bstock    | count    | agree       | doses in the world's emergency store                     |
bcamp     | duration | agree       | how long the vaccination of the capital lasts            |
bvol      | count    | discrepancy | volunteers in the capital                                | 3,600 v. 6,300
bbeds     | count    | discrepancy | beds in the sports hall of the capital                   | 140 v. 240
bcard     | money    | discrepancy | price of a forged vaccination card                       | $12 v. $20
bair      | count    | update      | airlines that stopped flying to the capital              | two on 22 August, three on 5 September
bhouse    | percent  | agree       | share of houses in the Lagune quarter with larvae        |
bspray    | count    | compatible  | houses that were sprayed                                 | 61,000 v. more than 60,000
brain     | measure  | agree       | rain that fell in the capital in June                    | 310 mm is 12 inches
incub     | duration | agree       | time from the bite to the fever                          |
bsellin   | age      | agree       | age of Dr. Awa Sellin in 2016                            |

== health-wire-february-3.txt 2012-02-03
Marunda declares yellow fever epidemic in mining district

SAINTE-CLAIRE, Feb 3, 2012 – Marunda [aday=2012-02-03|on Friday] declared an epidemic of yellow fever in the remote district of Djoba after tests abroad confirmed the disease in samples taken from nine patients.

The health ministry has counted [acase=61|61 cases], including 14 deaths, all within an hour's walk of the Djoba gold mine, which employs [amine=4200|4,200 people]. The first to fall ill, [afirst=2012-01-09|on January 9], was a driller of [aminer=27|27] who had come down from the forest in the north at Christmas.

"This disease was believed to be gone from our country," Health Minister Blaise Onandi said. It was last seen there in [aprev=1987|1987], when it killed 190 people in the same hills.

Marunda has asked for 600,000 doses from the world's emergency store. None had been promised by Friday night. Djoba lies [adist=420 km|420 kilometres] ([adist=260 mi|260 miles]) from the capital, the last third of it on a road that is closed to trucks when it rains.

Yellow fever is carried by mosquitoes. Most of those infected get well; of those in whom the skin and eyes turn yellow, up to half die. There is no cure, and one injection protects for life.

== medaid-nurse-diary.txt -
Notes from the tents, by a nurse who can't sleep

Week 1. We have [abeds=60|60 beds] under canvas and a generator that hates us. The road ended two hours before the place did. A grader from the mine pulled us the last of it.

I asked who had been first. A man called Sanou, [aminer=29|twenty-nine years old], I was told: he'd had a headache [afirst=2012-01-19|on the 19th of January], worked his shift, and was dead within the week. His bunk has been burned. His boots haven't; someone else is wearing them.

Week 2. The vaccine has come, on [aplanes=2|two aircraft] that I could have kissed. [adose=450000|Four hundred and fifty thousand doses] in white boxes, and ice to match. We are [ateam=85|85 teams], four to a team, and it is to be over in [acamp=10 days|ten days]. A boy of six looked at my needle, then at me, and held out the arm of his sister.

Week 3. [adeathfeb=37|Thirty-seven] now. Two of them in one night; the second was a cook from our own kitchen. Of the [anurse=5|five nurses] at the district hospital who caught it, four will live. They had been told that they'd had the vaccine as children. They hadn't.

The mine is shut, and the silence is what keeps me up. No one in Djoba can remember when you could last hear frogs.

== health-wire-february-24.txt 2012-02-24
Vaccine reaches yellow fever zone as toll rises to [adeathfeb=37|37]

SAINTE-CLAIRE, Feb 24, 2012 – A mass vaccination is nearing its end in Marunda's Djoba district, where yellow fever has killed [adeathfeb=37|37 people], the health ministry said on Friday.

By Thursday 381,000 people had been given the vaccine out of [adose=540000|540,000 doses] flown in on [aplanes=2|two planes], said the ministry's Dr. Awa Sellin. The campaign, with [ateam=58|58 mobile teams], was to last [acamp=10 days|ten days] and will finish on Sunday.

[acase=148|One hundred and forty-eight cases] have been recorded since the epidemic was declared [aday=2012-02-03|three weeks ago], [atar=7|seven of them] across the border. [anurse=5|Five nurses] are among the sick.

The gold mine, closed since February 10, is not expected to reopen before the middle of March. It has brought in two tankers of insecticide from its sister company.

The United Nations has released [amoney=$1.4 million|$1.4 million] from its emergency fund, less than half of what was asked. A tent hospital of [abeds=60|60 beds], run by the group MedAid, had 41 patients on Friday.

== continent-today-brief.txt 2012-05-13
Marunda: yellow fever over

May 13, 2012 – The epidemic of yellow fever in Marunda's gold fields is at an end, the government said [aend=2012-05-12|on Saturday], seven weeks after the last patient was found.

Of [acase=312|312] people who had caught it, [adeath=71|71] did not survive. The vaccination drive, which lasted [acamp=10 days|ten days], had reached [areach=88%|88 percent] of the inhabitants of Djoba, more than enough to stop the virus.

The authorities thanked the United Nations for [amoney=$4.1 million|4.1 million dollars]. They said nothing about the [atar=7|seven cases] in neighbouring Tarosso, where four people have died and no vaccination has taken place.

Production at the mine, which had to be suspended for [ashut=5 weeks|five weeks], is back to normal. Its owner, Corvin Gold of Toronto, put the loss at 9,300 ounces. Workers were paid for two of the weeks and are asking for the rest. MedAid has packed its tents and left the generator behind, as a gift.

It was the first outbreak of the disease in the country since [aprev=1987|1987].

== health-wire-august.txt 2016-08-22
Yellow fever breaks out in Marunda's capital

SAINTE-CLAIRE, Aug 22, 2016 – Yellow fever has broken out in the capital of Marunda, the government said [bday=2016-08-22|on Monday], raising fears of an epidemic in a crowded port of [bcity=1.9 million|1.9 million people], few of whom are vaccinated.

[bcase=96|Ninety-six cases] have been reported so far, 33 of them confirmed by a laboratory, and 19 patients have died. The first known victim was a fish seller of [bfirst=41|41] from the Lagune quarter, who died [bfirstday=2016-07-30|on July 30].

Heavy rains in June, when [brain=310 mm|310 millimetres] fell, have left pools in which mosquitoes breed. In a survey last week larvae were found at [bhouse=28%|28 percent] of the houses in Lagune; five percent is regarded as safe.

The world's emergency store holds [bstock=6 million|six million doses] of vaccine at present, half of them already spoken for. The World Health Organization may recommend that each dose be divided, an official in Geneva said.

"We won in Djoba and we'll win here," said Dr. Awa Sellin, [bsellin=44|44], who heads the response. In that district, [adist=420 km|420 kilometres] to the north, [acase=312|312 people] fell ill in [aday=2012|2012].

[bair=2|Two airlines] have suspended flights.

== sainte-claire-courier.txt -
In the stadium, the longest match of the year

By Pascal Ebodé

They had brought stools, thermos flasks, a goat. By the time the gates were opened [bopen=06:00|at six], the line outside the Stade de la Paix went once around it and down to the fish dock, and it was quiet, the way people are quiet at a bank.

[bstart=2016-09-05|Monday] was the first of [bcamp=11 days|eleven days] in which [bdose=>1.5 million|more than a million and a half] of us are to be pricked. For that there is too little of the stuff, so each gets [bfifth=20%|a fifth] of what a Belgian would. "A fifth of a goat is still goat," said Marthe Bikele, 63, who had stood there for [bqueue=7 hours|seven hours] when her turn came and did not look up from her knitting.

They have put [bbeds=140|140 cots] in the sports hall next door. All through the morning you could hear somebody calling out for water. [bdeathsep=52|Fifty-two] had died by [bdeathday=2016-09-09|Friday, the 9th], says the ministry; ask the carpenters, says Marthe, not the ministry.

In Lagune, where [bhouse=28%|28 houses in a hundred] have the worm in the water jar, men with tanks on their backs go from door to door. Children follow them singing.

A boy was selling yellow cards, already stamped, outside the gate: [bcard=$12|twelve dollars], ten if you took two. I asked if he'd had the injection himself. He showed me his card.

== rfm-live-vaccination.txt 2016-09-05
LIVE – Yellow fever: vaccination day in Sainte-Claire

05:50 Good morning from the Stade de la Paix, one of 220 posts in the city. People have slept here. Gates in ten minutes.

[bopen=06:00|06:00] Gates open. First through is a taxi driver with twin girls.

07:20 Who can come? Everybody over nine months. Pregnant women, ask the nurse. There are [bvol=3600|3,600 volunteers] in blue vests to ask.

09:05 Minister: the aim is [bdose=1.7 million|1.7 million people] in [bcamp=11 days|eleven days]. That's 155,000 a day.

10:40 A reader: "Is a [bfifth=20%|fifth] of a dose worth having?" We put that to Dr. Awa Sellin, [bsellin=44|44]. "It is. For [bfull=1 year|a year] certainly, and perhaps for good."

12:15 First fainting. He's fine. It was the goat.

14:00 A third airline, Air Solène, says it won't be landing here until further notice. [bair=3|Three] now.

16:30 Number of cases goes up to [bcase=347|347], from [bcase=318|318] on Saturday.

17:45 "[bqueue=5 hours|Five hours], never more," the stadium's head nurse says of the queue.

18:30 Gates close. They'll open again tomorrow.

20:10 First count: [bgiven=131000|131,000] vaccinated [bstart=2016-09-05|today].

== daily-beacon-uk.txt 2016-09-10
FEVER CITY
Brit oil workers flee mozzie plague as fake jab cards go for [bcard=$20|20 bucks]

TERRIFIED Brits were last night scrambling to get out of an African port where killer yellow fever is raging.

The death toll in Sainte-Claire hit [bdeathsep=57|57] [bdeathday=2016-09-09|yesterday] with [bcase=410|410] struck down – and [bchild=43%|43 per cent] of those were kids under [bkid=15|15].

Rigger Gaz Holroyd, 38, of Grimsby, was turned away at the airport because he had no certificate. "A bloke round the back of the gents offered me one for [bcard=$20|$20]," he said. "I paid him. It had another fella's name on it."

With [bair=3|three airlines] refusing to fly in, the queue for the ferry was a mile long.

Health chiefs are giving locals [bfifth=20%|just 20 per cent] of a proper dose because the world has only [bstock=6 million|six million] left. [bgiven=131000|A hundred and thirty-one thousand] rolled up their sleeves [bstart=2016-09-05|on Monday], the first day.

The bug is spread by mosquitoes, which bite by day. Fever comes on [incub=3-6 days|three to six days] after, then, in the unlucky, a yellow skin and bleeding from the eyes.

The Foreign Office says: don't go.

== ask-the-health-desk.txt -
Yellow fever: what travellers ask us

I was in Sainte-Claire last week. Should I worry?
If it's more than [incub=3-6 days|six days], no. The illness shows itself between [incub=3-6 days|three and six days] from the bite.

Why are they splitting doses?
To make them go round. Studies say [bfifth=20%|one fifth] is enough for [bfull=12 months|twelve months] at the least. Your own jab, at the clinic, is a whole one.

I had mine in 2004. Do I need another?
No. Since 2014 one has been held to be good for a lifetime, whatever the stamp says.

Who gets it?
In this outbreak the young. [bchild=34%|Thirty-four percent] of the patients are under [bkid=15|15]. In Djoba, in [aday=2012|2012], it was miners, with an average age of 31.

Can it be beaten?
It was in Djoba. There, once [areach=88%|88 percent] had been vaccinated, it faded by [aend=2012-05|May]. But a mining district isn't a city of [bcity=<2 million|almost two million].

How did it start?
With rain: a foot of it, near enough ([brain=12 in|12 inches]), in a month. And with a woman from the fish market, [bfirst=41|41 years old], whose death [bfirstday=2016-07-30|on 30 July] was put down to malaria.

== interview-sellin.txt 2016-10-22
"I count tyres in my sleep"

Dr. Awa Sellin has led the fight against yellow fever twice. She spoke to us in a car.

How bad is it tonight?
We had two new cases today. In the second week of September we had forty a day. I think that we've turned the corner, and I never say so.

The sports hall?
[bbeds=240|Two hundred and forty beds] at the worst moment. There are eleven people in them now, and one is the night watchman.

What did it: the needle or the spray?
Both. You can't vaccinate a city in [bcamp=11 days|eleven days] with paid staff alone. We had [bvol=6300|6,300 volunteers], most of them students. And we sprayed [bspray=61000|61,000 houses]. I have looked into more old tyres than a mechanic.

You did the same in Djoba.
Djoba was smaller and harder. The road! And a whole mine of [amine=>4000|more than four thousand men] that stood still for [ashut=3 weeks|three weeks], with the owners on the telephone from Canada each morning. We ended it in [aend=2012-05|May]; we had [adeath=71|seventy-one] dead. I know some of the names.

People say that you were late this time.
The first woman died [bfirstday=2016-07-30|on July 30] and I heard of her on August 12. So, yes. Ten days of that were one clerk's holiday.

You're [bsellin=44|44]. A third time?
I should like to do measles. It's restful.

== global-health-letter.txt 2017-02-03
Marunda's two fevers compared

By Ines Carbonneau
February 3, 2017

Marunda declared its capital free of yellow fever on January 20. In five months there had been [bcase=1130|1,130 cases] and 163 deaths. The worst had been feared [bday=2016-08|last August], when the disease, of which the country had thought itself rid until [aday=2012-02-03|five years ago today], arrived among tin roofs and open drains.

It is tempting to set the figures beside those of Djoba: [acase=312|312 cases], [adeath=71|71 deaths]. The death rate in the countryside was much the higher, but there only the gravely ill were ever counted. What does bear comparison is the response. In Djoba vaccine came eleven days after the declaration; in [bday=2016|2016] it took 14, from a store that then held [bstock=6 million|six million doses]. Djoba had [ateam=85|85 teams] and [areach=88%|88 percent] of its people vaccinated. Sainte-Claire managed 91, with [bfifth=20%|a fifth] of the dose, over [bcamp=11 days|eleven days] and a weekend of mopping up. It sprayed [bspray=>60000|more than 60,000 dwellings], against none in Djoba.

Nor was it cheap. The United Nations, which had given [amoney=$1.4 million|$1.4 million] the first time, gave 5.2 million.

The Djoba outbreak was at the time described as the first since [aprev=1978|1978]. A third is a matter of when. One child in three born in Marunda this year will not be vaccinated.
