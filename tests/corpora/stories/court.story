# Two men are sentenced for a jewel robbery; background: an older robbery of the same shop.

sentence1 | duration | agree       | prison term of Marek Dolan                              |
sentence2 | duration | discrepancy | prison term of Stefan Ivers                             | nine years v. seven years
age1      | age      | agree       | age of Marek Dolan                                      |
age2      | age      | agree       | age of Stefan Ivers                                     |
pieces    | count    | discrepancy | pieces of jewelry that were stolen                      | 11 v. 14
worth     | money    | agree       | worth of the stolen jewels                              | 2.3 million euros is $3 million as converted
found     | count    | agree       | stolen pieces that have been found                      |
robday    | date     | compatible  | day of the robbery                                      | February v. 20 February
length    | duration | compatible  | how long the robbery lasted                             | less than two minutes v. 90 seconds
shots     | count    | agree       | shots that were fired in the robbery                    |
hurt      | count    | agree       | people hurt in the robbery                              |
verdictday| date     | agree       | day the two men were sentenced                          |
jury      | duration | agree       | how long the jury deliberated                           |
trial     | duration | agree       | length of the trial                                     |
oldyear   | date     | agree       | year of the earlier robbery of the shop                 |
oldworth  | money    | agree       | worth of what was taken in the earlier robbery          |
accompl   | count    | agree       | accomplices who are still sought                        |
witnesses | count    | compatible  | witnesses who were heard                                | some 30 v. 31
men       | count    | agree       | men who were sentenced                                  |

== river-city-times.txt 2013-06-07
[men=2|Two] jailed for Aldine jewel raid

RIVER CITY, June 7, 2013 – A court sent [men=2|two men] to prison [verdictday=2013-06-07|on Friday] for the robbery of the Aldine jewelry shop, in which [pieces=11|11 pieces] worth [worth=2.3 million EUR|2.3 million euros] were taken in [length=<2 min|less than two minutes].

Marek Dolan, [age1=42|42], was sentenced to [sentence1=15 years|15 years]. Stefan Ivers, [age2=24|24], whom the judge called his willing pupil, received [sentence2=9 years|nine years].

The jury had taken [jury=6 hours|six hours] to convict them. [accompl=2|Two accomplices] are still at large.

[found=3|Three] of the stolen pieces have turned up, all in a locker at the central station.

The two had walked in shortly before noon on [robday=2012-02-20|February 20 last year], one of them with a shotgun. He fired [shots=2|two shots] into the ceiling. [hurt=0|Nobody was injured].

It was the second time that the shop had been robbed: in [oldyear=2005|2005] thieves made off with watches worth [oldworth=400000 EUR|400,000 euros].

== daily-courant.txt 2013-06-08
'A pupil and his master'

Daily Courant, June 8, 2013

The [trial=5 weeks|five-week] trial of the Aldine robbers ended [verdictday=2013-06-07|yesterday] as it had begun, with Marek Dolan smiling at the gallery. He is [age1=42|42] and will be 57 when he comes out: the sentence was [sentence1=15 years|15 years].

For Stefan Ivers, [age2=24|24 years old], the judge found [sentence2=7 years|seven years] enough, since he had told the police where to look for [found=3|three of the pieces].

The court heard [witnesses=~30|some 30 witnesses]. Several described how one of the robbers had discharged his gun [shots=2|twice], bringing down plaster.

What became of the other jewels, nobody would say. There were [pieces=14|14 pieces] in the window when the men came in, in [robday=2012-02|February 2012], and none when they left.

== wire-digest.txt -
[men=2|Two men] who stole jewels valued at [worth=2.3 million EUR|2.3 million euros] (about [worth=3 million USD|$3 million]) from a shop in River City have been sentenced to [sentence1=15 years|15] and [sentence2=9 years|nine years] in prison.

A jury convicted Marek Dolan and Stefan Ivers after [jury=6 hours|six hours] of deliberation [verdictday=2013-06-07|on Friday]. Prosecutors said the raid was over in [length=90 seconds|90 seconds] and that [hurt=0|no one was hurt], although staff were threatened.

Police are looking for [accompl=2|two more suspects], a driver and a buyer.

The shop lost [oldworth=400000 EUR|400,000 euros]' worth of watches to another gang in [oldyear=2005|2005]; those thieves were never found.

== jewellers-review.txt 2013-06-14
The Aldine case: lessons for the trade

June 14, 2013 – Now that the Aldine robbers are behind bars, shopkeepers should look hard at what the court was told. The trial went on for [trial=5 weeks|five weeks] and [witnesses=31|31 witnesses] appeared.

First, speed. The men needed [length=90 seconds|a minute and a half]. Second, display: [pieces=11|eleven pieces], the best in the shop, lay in one window. Third, recovery is rare. [found=3|Three pieces] came back; eight did not.

Dolan got [sentence1=15 years|15 years]. He had served four years for a similar crime in the 1990s.
