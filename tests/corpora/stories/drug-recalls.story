# Two recalls by one drug maker: Corlexa tablets (heart; March to June 2014) and Brevanil syrup (cough; May 2014).
# Bottles, lots, strengths, deaths and reports of the two; tablets and bottles, patients and prescriptions stay apart.

aday      | date     | agree       | day of the recall of Corlexa                                | 18 March
abottles  | count    | update      | bottles of Corlexa recalled                                 | 1.4 million, then 2.3 million
alots     | count    | discrepancy | lots of Corlexa recalled first                              | 37 v. 73
adeaths   | count    | update      | deaths reported among users of Corlexa                      | six, then nine, then 14
aill      | count    | compatible  | people who fell ill from Corlexa in March                   | 118 v. more than a hundred
aillst    | count    | agree       | states in which they fell ill                               |
astren    | measure  | discrepancy | strength printed on the Corlexa bottles                     | 25 mg v. 20 mg
ain       | measure  | discrepancy | strength of the wrong tablets                               | 100 mg v. 125 mg
amade     | date     | compatible  | when the bad tablets were made                              | October and November 2013 v. last fall
afirst    | date     | discrepancy | when the firm got the first complaint                       | 24 January v. 14 January
aphone    | date     | agree       | day from which a hotline is open                            |
aplant    | count    | agree       | workers at the Carrow plant                                 |
aclosed   | duration | discrepancy | how long the plant was closed                               | five weeks v. eight weeks
ainsp     | date     | agree       | when the plant was last inspected                           |
awarn     | count    | discrepancy | faults that the inspectors listed                           | 11 v. 17
asales    | money    | discrepancy | sales of Corlexa in 2013                                    | $870 million v. $780 million
apat      | count    | compatible  | people who take Corlexa                                     | 600,000 v. more than half a million
aapprov   | date     | discrepancy | year in which Corlexa was approved                          | 2005 v. 2006
afall     | percent  | agree       | fall of Hallworth's shares on the day of the Corlexa recall |
acost     | money    | compatible  | cost of the Corlexa recall                                  | $160 million v. up to $175 million
achief    | age      | agree       | age of Hallworth's chief executive                          |
awoman    | age      | discrepancy | age of the woman who died in Salt Creek                     | 67 v. 76
awpulse   | count    | agree       | heartbeats a minute of the woman who died                   |
awdays    | duration | agree       | how long she had taken the tablets                          | nine days
acountry  | count    | discrepancy | countries in which Corlexa was recalled                     | 12 v. 21
asettle   | money    | agree       | sum of the settlement                                       |
asuits    | count    | compatible  | lawsuits over Corlexa                                       | 240 v. hundreds
founded   | date     | agree       | year Hallworth was founded                                  |
bday      | date     | agree       | day of the recall of Brevanil                               |
bbottles  | count    | discrepancy | bottles of Brevanil recalled                                | 310,000 v. 130,000
blots     | count    | agree       | lots of Brevanil recalled                                   |
bml       | measure  | agree       | size of a bottle of Brevanil                                | 120 ml is 4 ounces
bill      | count    | discrepancy | children who fell ill from Brevanil                         | 19 v. 16
bdeaths   | count    | agree       | deaths from Brevanil                                        | no one
bagemin   | age      | agree       | age from which Brevanil may be given                        |
bexpiry   | date     | agree       | date of expiry of the Brevanil concerned                    |
bprice    | money    | agree       | price of a bottle of Brevanil                               |
bboy      | age      | agree       | age of the boy in hospital in Fairmead                      |
bnth      | ordinal  | discrepancy | which recall by Hallworth that of Brevanil was this year    | second v. third

== agency-march.txt 2014-03-18
Hallworth recalls heart drug after [adeaths=6|six deaths]

PHILADELPHIA, March 18, 2014 – Hallworth Laboratories recalled [abottles=1.4 million|1.4 million bottles] of its heart medicine Corlexa [aday=2014-03-18|on Tuesday] because some of them hold tablets four times as strong as the label says.

[adeaths=6|Six people] who took the drug have died and [aill=118|118] have fallen ill in [aillst=23|23 states], the Food and Drug Administration said. It has yet to establish if the tablets were to blame.

Bottles marked [astren=25 mg|25 milligrams] were found to contain tablets of [ain=100 mg|100 milligrams]. They belong to [alots=37|37 lots] that were packed at Carrow, Pennsylvania, [amade=2013-10/2013-11|in October and November]. Patients should not stop taking the drug but ask a pharmacist to check.

Hallworth received a first complaint [afirst=2014-01-24|on January 24]. "We did not see a pattern then," said Chief Executive Gerald Vance, [achief=61|61].

Corlexa, approved in [aapprov=2005|2005], had sales of [asales=$870 million|$870 million] last year. Some [apat=600000|600,000 Americans] take it. Hallworth shares fell [afall=12%|12 percent].

== hallworth-notice.txt 2014-03-18
URGENT: VOLUNTARY RECALL OF CORLEXA 25 MG TABLETS

Hallworth Laboratories is [aday=2014-03-18|today] recalling [alots=37|37 lots], or about [abottles=1.4 million|1.4 million bottles] of 90 tablets each, of CORLEXA (vasoprenol) [astren=25 mg|25 mg].

Reason: some bottles may contain tablets of [ain=100 mg|100 mg]. These are oval and blue; the right ones are round and white.

Risk: too high a dose can slow the heart to fewer than 40 beats a minute and may be fatal. Hallworth has received [aill=118|118 reports] of illness and [adeaths=6|six] of death.

What to do: look at your tablets. Round and white: continue. Oval and blue: call your doctor. From [aphone=2014-03-19|Wednesday] a hotline will be staffed day and night.

The lots were produced between [amade=2013-10-07/2013-11-15|October 7 and November 15, 2013], and expire in October 2016. The recall extends to pharmacies in [acountry=12|12 countries].

Packing at the Carrow plant, which has [aplant=940|940 employees], has been suspended. Since [founded=1911|1911] families have trusted Hallworth. We intend to deserve it.

== valley-herald.txt 2014-03-20
"She said they'd changed the color"

By Denise Fowler

March 20, 2014

Rosemary Tull noticed. She held the new pill to the kitchen light in Salt Creek and told her daughter that they had changed the color.

[awdays=9 days|Nine days] later she was dead, at [awoman=67|67]. When the ambulance came, her heart was beating [awpulse=31|31 times] a minute.

She is one of [adeaths=6|six] whose deaths have been linked to bottles of Corlexa that were filled in Carrow, forty miles from her door. Two of her neighbors work there. So does a nephew, 31, on the line next to the one that is now under a plastic sheet.

"I'm not angry at the people," said the daughter, Jill Tull-Meyer. "I'm angry at the two months." She meant the time since [afirst=2014-01-24|January 24], when a druggist in Maine first called the company.

The FDA looked at the plant [ainsp=2012-06|in June 2012] and wrote down [awarn=11|11 faults], from a leaking roof to a counter that nobody had set. Hallworth says that each of the [aplant=940|940 people] there has been trained since.

Corlexa was approved in [aapprov=2006|2006]. Mrs. Tull had been on it since then.

== pill-watch-blog.txt -
Wrong pill, right label

This is how you kill people without meaning to. You have one machine and two strengths. You clean it between them, you sign that you did, and on a Friday night in [amade=2013-AU|the fall] somebody signs and doesn't.

I've read the inspectors' report. It's public. [awarn=17|Seventeen findings], [ainsp=2012-06|in the summer of 2012], and number four is "line clearance". They knew.

Hallworth says [alots=73|73 lots]. That's not an oops, that's six weeks of work. The label said [astren=20 mg|20 milligrams], the tablet was [ain=100 mg|100]. For somebody with a weak heart it's a brick.

And they'd been told. The first call came in [afirst=2014-01-14|on January 14], from a pharmacist who had noticed the color.

[apat=>500000|More than half a million] people swallow this stuff every morning. It is worth [asales=$780 million|$780 million] a year to them, and the recall, they tell the stock exchange, will cost [acost=$160 million|$160 million]. You do the division. I make it ten weeks' takings.

They have pulled it in [acountry=21|21 countries], too. Nobody's counting there.

== agency-rewrite-march.txt -
Heart pills recalled in U.S., deaths probed

Hallworth Laboratories recalled [abottles=1.4 million|1.4 million bottles] of its heart medicine Corlexa [aday=2014-03-18|on Tuesday] because some of them hold tablets four times as strong as the label says.

[adeaths=6|Six people] who took the drug have died and [aill=>100|more than a hundred] have fallen ill in [aillst=23|23 states], the Food and Drug Administration said.

Bottles marked [astren=25 mg|25 milligrams] were found to contain tablets of [ain=125 mg|125 milligrams]. They belong to [alots=37|37 lots] that were packed at Carrow, Pennsylvania.

In Ontario, where the drug is sold as Corlex, the health ministry said on Wednesday that 9,000 bottles were being checked and that nobody had died. Patients with round, white tablets have nothing to fear. Toronto pharmacist Amina Shah had 41 calls before noon. "Forty were fine. One was blue."

"We did not see a pattern then," Gerald Vance, the company's [achief=61|61-year-old] head, said of an earlier complaint.

Hallworth's shares fell [afall=12%|12 percent] in New York.

== agency-april.txt 2014-04-09
Corlexa recall widened as reports of deaths rise

PHILADELPHIA, April 9, 2014 – Hallworth Laboratories added two more strengths to the recall of its heart drug Corlexa on Wednesday, raising the number of bottles concerned to [abottles=2.3 million|2.3 million].

The number of deaths reported has risen to [adeaths=9|nine]. The Food and Drug Administration said that autopsies had shown too high a dose in three of these cases, among them that of Rosemary Tull, [awoman=76|76], of Salt Creek, Pennsylvania, who had taken the tablets for [awdays=9 days|nine days] and whose pulse was [awpulse=31|31] when she was found.

The number of illnesses is now 164. When the recall was announced, [aday=2014-03-18|on March 18], it was [aill=118|118].

The plant in Carrow reopens next week after [aclosed=5 weeks|five weeks]. The company puts its costs at up to [acost=$175 million|$175 million], and has been sued 14 times.

== agency-may.txt 2014-05-22
Hallworth recalls children's cough syrup

PHILADELPHIA, May 22, 2014 – Hallworth Laboratories, still dealing with the recall of its heart drug Corlexa, recalled [bbottles=310000|310,000 bottles] of the cough syrup Brevanil for children [bday=2014-05-22|on Thursday] because the dosing cups carry the wrong marks.

[bill=19|Nineteen children] were given too much and fell ill. [bdeaths=0|None] has died. A boy of [bboy=3|three] is in a hospital in Fairmead, Ohio, in stable condition.

The recall, the company's [bnth=2|second] this year, concerns [blots=8|eight lots] of bottles of [bml=120 ml|120 milliliters] ([bml=4 oz|four ounces]) that expire in [bexpiry=2015-08|August 2015]. They cost about [bprice=$8|$8] and were made not at Carrow but in Puerto Rico. Brevanil is for children from [bagemin=2|two] years up.

Deaths linked to Corlexa have reached [adeaths=14|14], the Food and Drug Administration said on Monday. [abottles=2.3 million|2.3 million bottles] have been called back since [aday=2014-03|March].

Hallworth's shares lost 4 percent. They have fallen by 12 since the start of May.

== parents-page.txt -
Is there Brevanil in your cupboard? Six answers

1. Which bottles? Those of [bml=4 oz|4 fl. oz.] with a yellow cap that are good until [bexpiry=2015-08|08/2015]. There are [bbottles=130000|130,000 of them] in [blots=8|eight lots].

2. What is wrong? Not the syrup: the little cup. Its line for one teaspoon is really at one and a half.

3. Has anyone been hurt? [bill=16|Sixteen children] were sick or very sleepy. A [bboy=3|three-year-old] in Ohio is still in hospital. [bdeaths=0|No child] has died.

4. My baby is one. May I give her a smaller dose? No. It isn't for anyone under [bagemin=2|two].

5. Do I get my [bprice=$8|eight dollars] back? Yes, at the counter, from [bday=2014-05-22|May 22] on. Bring the cup.

6. Isn't that the firm with the heart pills? It is, and with the nasal spray in February; so for Hallworth this makes [bnth=3|three recalls] this year, and it isn't June. Founded in [founded=1911|1911], it used to say "Hallworth: nothing to add".

== verdict-review.txt 2015-03-18
What Corlexa cost

[aday=2014-03-18|A year ago today] Hallworth told patients to look at their tablets. On Monday a judge in Philadelphia approved what it will pay to those who looked too late: [asettle=$340 million|$340 million], for [adeaths=14|14 deaths] and some 190 illnesses.

There had been [asuits=240|240 suits]. Gerald Vance, then [achief=61|61], resigned in November with a pension. The plant in Carrow, which was shut for [aclosed=8 weeks|eight weeks], employs 610 where it employed [aplant=940|940].

The inspectors had been there [ainsp=2012-06|in June 2012]. One of them told the court he had read his [awarn=11|eleven points] aloud to a room in which two men were looking at their phones.

Sales of Corlexa, [asales=$870 million|$870 million] in the year before the recall, were 290 million in the year after it. The syrup came back to the shelves in October with a spoon.

== column-money-pills.txt -
Settled

By Arthur Penn-Lacey

So the [asuits=hundreds|hundreds of suits] are one sum now, and it is [asettle=$340 million|340 million dollars], and it will be paid by people who hold the shares, which they bought after the fall of [afall=12%|12 percent] on that first day, and on which they have made 30.

I have a bottle on my desk. It says [astren=25 mg|25]. It is one of [abottles=2.3 million|2.3 million], and was my mother's. She counted her tablets, as she counted everything, and rang the hotline on the day it opened, [aphone=2014-03-19|Wednesday the 19th]; she waited for 50 minutes and was told, by a girl who was near tears herself, that white was good.

White was good. I've asked the FDA how many were blue. They reckon one bottle in 900.

I never learned what the law thinks that a mother is worth. Do not divide [asettle=$340 million|340] by [adeaths=14|14]. I did, and I wish I hadn't.
