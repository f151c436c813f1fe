# Two nominees for one post: Renata Holm withdraws (3 March 2009), Walter Szekely is confirmed (28 April 2009).
# Taxes, fees, ages, careers, votes and hearings of the two stay apart; so do Holm's taxes and her fees, the
# panel's vote and the Senate's, the flu's cases at home and abroad.

wday      | date     | compatible  | day Holm withdrew                                       | Tuesday 3 March v. March v. in the spring
wclock    | time     | discrepancy | when Holm called the president                          | 7:15 a.m. v. 11 p.m.
ntax      | money    | discrepancy | back taxes and interest that Holm paid                  | $128,000 v. $182,000
ncar      | money    | agree       | value of the car and driver that Holm had               |
nfees     | money    | compatible  | what Holm earned from speeches                          | $220,000 v. more than $200,000
nspeech   | count    | discrepancy | speeches for which Holm was paid                        | 13 v. 18
nfirm     | money    | agree       | what Holm's law firm paid her in two years              |
nage      | age      | discrepancy | Holm's age                                              | 61 v. 63
nsenate   | duration | compatible  | how long Holm was a senator                             | 18 years v. nearly two decades
npicked   | date     | agree       | when Holm was nominated                                 |
nweeks    | duration | discrepancy | time from Holm's nomination to her withdrawal           | nine weeks v. 11 weeks
nord      | ordinal  | discrepancy | which of the president's nominees to drop out Holm was  | third v. fourth
nhours    | duration | agree       | time between Holm's withdrawal and Dacosta's            |
dtax      | money    | agree       | tax lien on Dacosta                                     |
nletter   | count    | agree       | words of Holm's letter                                  |
panelmin  | duration | discrepancy | how long the panel questioned Holm behind closed doors  | 70 minutes v. half an hour
insured   | count    | compatible  | people without health insurance in the country          | 46 million v. more than 45 million
reform    | money    | discrepancy | sum set aside for the reform of health care             | $634 billion v. $643 billion
reformyrs | duration | agree       | time for which the sum is set aside                     |
poll      | percent  | agree       | people who thought that Holm should withdraw            | two thirds is 66 percent
polled    | count    | agree       | people asked in the poll                                |
cday      | date     | compatible  | day Szekely was confirmed                               | 28 April v. Tuesday v. April v. the spring
cvote     | score    | discrepancy | vote on Szekely in the Senate                           | 65-31 v. 65-33
cpanel    | score    | agree       | vote of the panel on Szekely                            |
cpanelday | date     | discrepancy | day of the panel's vote on Szekely                      | 21 April v. 14 April
cage      | age      | agree       | Szekely's age                                           |
cgov      | duration | discrepancy | how long Szekely was a governor                         | six years v. eight years
celected  | date     | agree       | year in which Szekely became governor                   |
ctax      | money    | discrepancy | back taxes that Szekely paid                            | $7,040 v. $7,400
creturns  | count    | agree       | tax returns that Szekely corrected                      |
cyears    | duration | agree       | years which the corrected returns of Szekely cover      |
cparty    | count    | agree       | opposition senators who voted for Szekely               |
cdoctor   | money    | compatible  | money that Szekely had from a doctor                    | $39,000 v. nearly $40,000
cdoctor1  | money    | agree       | money from the doctor that Szekely had first admitted   |
cdebate   | duration | discrepancy | how long the Senate debated Szekely                     | eight hours v. six hours
coath     | time     | agree       | when Szekely took the oath                              |
cord      | ordinal  | agree       | Szekely was the last of the cabinet to be confirmed     |
cab       | count    | agree       | members of the cabinet                                  |
staff     | count    | compatible  | employees of the department                             | 65,000 v. more than 60,000
budget    | money    | agree       | budget of the department                                |
empty     | count    | agree       | senior posts in the department that were empty          |
flu       | count    | update      | cases of the new flu in the country                     | 40, then 64, then 91
fluabroad | count    | agree       | deaths from the new flu in Mexico                       |
nfirmyrs  | duration | agree       | time for which Holm's law firm paid her                 |

== federal-wire-march.txt 2009-03-03
Holm withdraws as nominee for health secretary

CAPITAL CITY, March 3, 2009 – Renata Holm, the president's choice to lead the overhaul of health care, withdrew her nomination [wday=2009-03-03|on Tuesday], a day after she had apologized to a Senate panel for failing to pay her taxes in full.

"I would be a distraction, and the [insured=46 million|46 million people] without insurance deserve better," Holm, [nage=61|61], wrote in a letter of [nletter=94|94 words].

Holm paid [ntax=$128000|$128,000] in back taxes and interest in January, most of it for a car and driver lent to her by a friend and worth [ncar=$80000|$80,000]. The finance panel also asked about [nfees=$220000|$220,000] that she had earned with [nspeech=13|13 speeches], several of them to insurers, and about the [nfirm=$2.1 million|$2.1 million] that a law firm had paid her in [nfirmyrs=2 years|two years]. It questioned her on Monday behind closed doors for [panelmin=70 min|70 minutes].

She called the president at [wclock=07:15|7:15 a.m.], an aide said. He accepted "with sadness and regret".

Holm, who was a senator for [nsenate=18 years|18 years], was nominated [npicked=2008-12|in December]. She is the [nord=3|third] nominee to drop out. [nhours=4 hours|Four hours] earlier Paul Dacosta, who was to become the government's chief inspector of spending, had given up because of a lien of [dtax=$946|$946] for unpaid tax on a maid.

The president has set aside [reform=$634 billion|$634 billion] over [reformyrs=10 years|ten years] for the reform.

== evening-flash.txt -
TAXI! HOLM TAKES A RIDE OUT OF TOWN

SHE had a limo. She had a chauffeur. What she did not have was a receipt.

Health queen Renata Holm quit [wday=2009-03-03|yesterday] after a storm over [ntax=$182000|$182,000] in taxes that somehow slipped her mind. The [nage=63|63-year-old] rang the president at home at [wclock=23:00|eleven at night] and sobbed, insiders say.

Where did it all come from? The car with Kevin at the wheel: [ncar=$80000|$80,000]. Chatting to fat cats [nspeech=18|18 times]: [nfees=>$200000|over $200,000]. Lending her name to a law firm for [nfirmyrs=2 years|two years]: [nfirm=$2.1 million|$2.1million]. Kevin, 38, says she never once tipped.

[poll=~2/3|Two thirds] of you saw it coming. In a poll of [polled=1004|1,004] citizens, [poll=66%|66 per cent] said that she had to go.

She is the [nord=4|FOURTH] of the new president's picks to hit the road. The same morning brought down Paul Dacosta over a tax bill of [dtax=$946|$946]. That is what Holm paid for shoes. He lasted just [nhours=4 hours|four hours] less.

And YOU? [insured=>45 million|More than 45 million] of you still cannot see a doctor.

== prairie-ledger.txt -
At home in Corley, few are surprised

By Beth Anselm

CORLEY – Renata Holm's photograph still hangs in the Main Street Diner, between a two-headed calf and the basketball team of 1987. Somebody has stuck a parking ticket to it.

"She carried this county by nine points the first time and by forty the last," said Orrin Vance, 74, who drove her around in the first campaign, in a pickup, unpaid. "I never sent her a bill for the truck. Maybe I should have sent a form."

Holm served here as a teacher for eleven years and in the Senate for [nsenate=<20 years|almost two decades], and then lost by 3,100 votes to a man who said that she had forgotten where she came from. [nweeks=9 weeks|Nine weeks] after the president named her, and with a tax bill of [ntax=$128000|$128,000] paid, she gave up [wday=2009-03-03|on Tuesday].

Her sister Ingrid, 58, said she heard of it on the radio. The panel "had her in there for [panelmin=0.5 hours|half an hour] and that was enough," she said. "They ate with her for years."

[poll=~2/3|Two in three] people in the country, [poll=66%|66 percent] of [polled=1004|1,004 asked], thought that she should go. Two in three is also what she won by in her best year.

The seat at the counter was hers. It was free at noon.

== beltway-notes.txt -
After Holm: who fixes health care now?

Q: How bad is it?
A: Bad. A department with [staff=65000|65,000 employees] and a budget of [budget=$707 billion|$707 billion] has no head, and of the posts below [empty=16|16] are vacant. The reform, for which [reform=$643 billion|$643 billion] is in the budget, was built around one person.

Q: Did the president know?
A: He did when she was picked [npicked=2008-12|in December]; not the amount. Between her nomination and her letter lay [nweeks=11 weeks|eleven weeks], and on each of them somebody could have asked.

Q: Is it always taxes?
A: This season, yes. The head of the treasury owed $34,000 and got through. Paul Dacosta owed [dtax=$946|$946] and did not.

Q: Who is next?
A: Governors. One name is that of Walter Szekely, [cage=60|60], who was elected in a state that votes for the other party, in [celected=2002|2002], and again four years later by 17 points. He has never given a paid speech, and his friends say that you would know why if you had heard one.

Q: So no more tax trouble?
A: Let us see his returns.

== federal-wire-april.txt 2009-04-29
Senate confirms Szekely as health secretary amid flu alert

CAPITAL CITY, April 29, 2009 – The Senate voted [cvote=65-31|65-31] [cday=2009-04-28|on Tuesday] to confirm Walter Szekely as secretary of health, filling the last place in the president's [cab=15|15-member] cabinet as the country prepares for an outbreak of a new flu.

[cparty=9|Nine] senators of the opposition joined the majority after [cdebate=8 hours|eight hours] of debate. The panel on finance had backed Szekely [cpanel=15-8|15-8] [cpanelday=2009-04-21|a week earlier].

Szekely, [cage=60|60], governor for [cgov=6 years|six years], took the oath at [coath=19:30|7:30 p.m.] in the Oval Room and went straight to a briefing on the flu, of which [flu=64|64 cases] are known in the country and which is believed to have killed [fluabroad=152|152 people] in Mexico. The department released 11 million doses of medicine from its stocks.

Opponents objected to [cdoctor=$39000|$39,000] that Szekely had from a doctor whose clinic carries out abortions. He had first acknowledged [cdoctor1=$12450|$12,450]. He also paid [ctax=$7040|$7,040] in back taxes in March after correcting [creturns=3|three returns].

His predecessor as nominee, Renata Holm, withdrew [wday=2009-03|in March] over taxes of [ntax=$128000|$128,000].

== valley-courier.txt -
Szekely wins Senate vote, takes over health department

The Senate voted [cvote=65-33|65-33] to confirm Walter Szekely as secretary of health, filling the [cord=last|last] place in the president's cabinet as the country prepares for an outbreak of a new flu.

[cparty=9|Nine] senators of the opposition joined the majority after [cdebate=6 hours|six hours] of debate. The panel on finance had backed Szekely [cpanel=15-8|15-8] [cpanelday=2009-04-14|on April 14].

Szekely, governor for [cgov=8 years|eight years], took the oath at [coath=19:30|7:30 p.m.] and went straight to a briefing on the flu, of which [flu=64|64 cases] are known here and which has killed [fluabroad=152|152 people] in Mexico. Schools in Corley and two other towns were shut on Wednesday, with 3,200 pupils sent home.

Opponents objected to [cdoctor=<$40000|nearly $40,000] that Szekely had from a doctor who performs abortions. He also paid [ctax=$7400|$7,400] in back taxes after correcting [creturns=3|three returns].

The department has a budget of [budget=$707 billion|$707 billion] and [staff=>60000|more than 60,000 people], and none of the [empty=16|16 senior jobs] that need the Senate's consent has been filled.

== statehouse-blog.txt 2009-04-22
Our man Walt, one step from the top

April 22, 2009

It was [cpanel=15-8|15 to 8] in the finance panel [cpanelday=2009-04-21|yesterday], and two of the fifteen were from the other side. One of them is the senator from this state, who ran against him in [celected=2002|2002].

What did they ask? They asked about the doctor. Our governor told them in his first letter that he had taken [cdoctor1=$12450|12,450 dollars] from the man, over seven years; then a reporter with a library card found that it was [cdoctor=$39000|39,000]. He said he had missed a committee. The hearing lasted 95 minutes, in public, and he drank four glasses of water.

And they asked about the taxes. He and his wife had [creturns=3|three returns] redone, for the [cyears=2005/2007|years 2005 to 2007], and paid [ctax=$7040|$7,040], most of it for a mortgage on a house that they had sold. After what happened to Renata Holm, who had to pay eighteen times as much, they got themselves an accountant. Good.

The whole Senate votes [cday=2009-04-28|next Tuesday]. He will be the [cord=last|last] of the [cab=15|fifteen] to go in. He is [cage=60|60] and has a cold, which these days is news: there are [flu=40|40 cases] of that pig flu now.

== capital-monthly.txt 2009-12-01
The year of the missing secretary

By Jonah Reiss
December 1, 2009

For 98 days this year nobody ran the largest department of the government. It did not fall over. This is either an argument for civil servants or against secretaries.

The first who was meant to run it was Renata Holm, and you will remember the car. It came to [ncar=$80000|$80,000]; with interest and a few lesser matters it made [ntax=$128000|$128,000] owed. You may not remember that she had also given [nspeech=13|thirteen] talks for pay, or that the letter in which she gave up, [wday=2009-SP|last spring], had [nletter=94|ninety-four words], two of them "sorry". She was the [nord=3|third] of the president's people to turn back at the gate.

The second was Walter Szekely, whose arrears, [ctax=$7040|$7,040] for [cyears=2005/2007|2005 through 2007], were thought to be charming by comparison. He got in [cday=2009-04|in April] by [cvote=65-31|65 votes to 31]. On the day after, there were [flu=91|91 cases] of the flu; there have been some 22 million since.

Of the [reform=$634 billion|$634 billion] that the president meant to spend over [reformyrs=10 years|a decade] there is now talk of a third more. The [insured=46 million|46 million] are still waiting. Holm, who is 62 and teaches a seminar, was asked in October whether she misses it. "I miss the driver," she said.
