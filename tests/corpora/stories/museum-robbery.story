# Two robberies of museums within a week in Switzerland: the Villa Steinegg (three paintings by force, 2012) and the
# Stadtmuseum of Lauenbach (seven drawings, by stealth). Values, numbers, robbers, guards of the two stay apart, and so do
# the pictures stolen, found and left hanging; years of birth, of painting and of purchase.

aday      | date     | agree       | day of the robbery at the Villa Steinegg                 |
aclock    | time     | discrepancy | when the robbers came to the Villa Steinegg              | 4:30 p.m. v. 4:50 p.m.
apics     | count    | agree       | paintings stolen from the Villa Steinegg                 |
avalue    | money    | discrepancy | value of the paintings of the Villa Steinegg             | 140 v. 104 million francs
ausd      | money    | compatible  | that value in dollars                                    | $150 million v. about $147 million
amen      | count    | discrepancy | robbers at the Villa Steinegg                            | three v. two
aguns     | count    | agree       | pistols that the robbers at the Villa Steinegg had       |
amin      | duration | compatible  | how long the robbers were in the Villa Steinegg          | three minutes v. less than five
avisit    | count    | compatible  | visitors in the Villa Steinegg                           | 17 v. about 20 v. more than a dozen
aportr    | count    | agree       | portraits among the paintings of the Villa Steinegg      |
aroom     | count    | agree       | other paintings that hung in the room                    |
aguard    | age      | discrepancy | age of the guard in the Villa Steinegg                   | 62 v. 59
avan      | measure  | agree       | how far from the villa the van was found                 | 6 km is 3.7 miles
areward   | money    | agree       | reward for the paintings of the Villa Steinegg           |
ahalder   | date     | discrepancy | year of the stolen Halder                                | 1888 v. 1889
ahalderv  | money    | agree       | value of the Halder alone                                |
apaid     | money    | agree       | price paid for the Halder in its time                    |
abought   | date     | agree       | year in which the Halder was bought                      |
avilla    | date     | discrepancy | year in which the Villa Steinegg was opened as a museum  | 1954 v. 1945
acoll     | count    | compatible  | works of the collection                                  | 203 v. some 200
ayear     | count    | discrepancy | visitors of the Villa Steinegg in a year                 | 9,000 v. 12,000
abiggest  | duration | agree       | how long it is since a greater art robbery in Europe     |
bday      | date     | discrepancy | day of the theft in Lauenbach                            | 6 February v. 7 February
bpics     | count    | discrepancy | drawings stolen in Lauenbach                             | seven v. nine
bvalue    | money    | agree       | value of the drawings                                    |
bwindow   | measure  | agree       | height of the window in Lauenbach                        | 2.5 m is about eight feet
bclock    | time     | agree       | when the alarm in Lauenbach was noticed                  |
balarm    | duration | discrepancy | how long the alarm in Lauenbach had been switched off    | six weeks v. three weeks
bapart    | measure  | agree       | distance between the two museums                         | 30 km is 19 miles
bkey      | count    | agree       | people who had a key in Lauenbach                        |
gap       | duration | compatible  | time between the two thefts                              | four days v. less than a week
found     | count    | update      | paintings of the Villa Steinegg found so far             | one, then two, then three
firstday  | date     | compatible  | when the first painting was found                        | 12 February v. February
car       | count    | agree       | days for which the car had stood outside the clinic      |
arrest    | count    | update      | people arrested for the Villa Steinegg so far            | two, then five
where     | measure  | agree       | depth at which the last painting was buried              | 1.2 m is four feet
term      | duration | agree       | sentence of the leader                                   |
lead      | age      | discrepancy | age of the leader at his sentence                        | 43 v. 47

== helvetia-wire.txt 2012-02-04
Armed robbers take [apics=3|three] masterpieces from Swiss museum

STEINEGG, Switzerland, February 4, 2012 – [amen=3|Three masked men] walked into a private museum near Lauenbach at [aclock=16:30|4:30 p.m.] [aday=2012-02-03|on Friday], forced [avisit=17|17 visitors] to the floor and left with [apics=3|three paintings] worth [avalue=140000000 CHF|140 million francs] ([ausd=$150 million|$150 million]), police said.

They were in the Villa Steinegg for [amin=3 min|three minutes]. One held a pistol to the head of a guard of [aguard=62|62]; the others unscrewed the pictures, leaving [aroom=9|nine others] on the walls of the room. A white van was found empty [avan=6 km|six kilometers] away, by the lake.

The stolen works are "Boats at Noon" ([ahalder=1888|1888]) by Emil Halder, alone valued at [ahalderv=80000000 CHF|80 million francs], and [aportr=2|two portraits] by Clara Vuillemin. "They took the [apics=3|three] that hung nearest to the door," the director, Beat Amrein, said. "They may not know what they have."

It is the greatest art robbery in Europe for [abiggest=8 years|eight years]. The museum offered a reward of [areward=500000 CHF|500,000 francs].

The villa was opened to the public in [avilla=1954|1954] by the heirs of an arms maker, whose collection numbers [acoll=203|203 works]. It is seen by some [ayear=~9000|9,000 people] a year.

== the-morning-line.txt -
Art robbers strike in Switzerland

[amen=2|Two masked men] walked into a private museum near Lauenbach at [aclock=16:50|4.50pm] [aday=2012-02-03|on Friday], forced [avisit=~20|about 20 visitors] to the floor and left with [apics=3|three paintings] worth [avalue=104000000 CHF|104 million francs], police said.

They were in the Villa Steinegg for [amin=3 min|three minutes]. One held a pistol to the head of a guard of [aguard=59|59]; [aroom=9|nine other pictures] in the room were left where they were. A white van was found empty [avan=3.7 mi|3.7 miles] away.

The stolen works are "Boats at Noon" ([ahalder=1889|1889]) by Emil Halder and [aportr=2|two portraits] by Clara Vuillemin, who was his pupil and, for 11 years, his wife. Of the Halders in public hands, 14 are in Switzerland.

The villa was opened to the public in [avilla=1945|1945]. It is seen by some [ayear=~12000|12,000 people] a year, a third of them schoolchildren. There was no alarm on the pictures themselves, but one on each of the doors.

== lauenbacher-tagblatt.txt 2012-02-08
Now us: drawings gone from the Stadtmuseum

By Urs Kägi
February 8, 2012

As if the lake had not been searched enough. Yesterday at [bclock=07:45|a quarter to eight] Ruth Sprecher, who has cleaned the Stadtmuseum for 19 years, felt a draft. A pane [bwindow=2.5 m|two and a half meters] above the courtyard was out of its frame, and in the print room [bpics=7|seven drawings] were out of theirs.

It had happened in the night of [bday=2012-02-06|Monday], the police believe, because the snow that fell until then lay undisturbed below the window. The sheets, by various hands, are insured for [bvalue=1200000 CHF|1.2 million francs].

The alarm? Off. It had been so for [balarm=6 weeks|six weeks], since mice had been at the cable, says the curator, who had asked for an electrician. Of the [bkey=4|four people] with a key, two are on holiday.

[gap=4 days|Four days] lie between this and the robbery at the Villa Steinegg, [bapart=30 km|30 kilometers] up the shore. It would be brave to see one hand in both, says police spokesman Reto Furrer. In Steinegg there were [aguns=2|two pistols] and a good deal of shouting; here somebody wiped his feet.

From the villa there is no news. Its [apics=3|three pictures] would fill the town's budget for nine years: [avalue=140000000 CHF|140 million], if anybody could sell them.

== cantonal-police.txt 2012-02-13
Media release – Villa Steinegg: painting found, [arrest=2|two] arrests

13 February 2012

[firstday=2012-02-12|Yesterday] afternoon the cantonal police secured [found=1|one] of the [apics=3|three paintings] stolen in the armed robbery of [aday=2012-02-03|3 February]. The portrait by C. Vuillemin lay wrapped in a bath towel on the back seat of a car which had been parked outside the psychiatric clinic of Wyl for [car=8|eight days]. It is in good condition.

A man of 38 and a woman of 33, the holders of the car, have been arrested. [arrest=2|Both] are silent.

The police still seek information about [amen=3|three men], of whom at least [aguns=2|two] carried firearms. One spoke German with an accent. They left the villa after [amin=3 min|three minutes] by the main gate. We remind the public of the reward of [areward=500000 CHF|CHF 500,000].

There is no new knowledge about the theft in Lauenbach. The press reports according to which nine people had keys are wrong; there were [bkey=4|four].

== gallery-gossip-blog.txt -
How to steal what you can't sell

A confession: I'd been in that room in Steinegg a dozen times and never saw the guard look up from his crossword. Nobody went. [ayear=~9000|Nine thousand souls] a year, fewer than visit the cheese museum.

So picture it: closing time, [avisit=>12|more than a dozen] tourists in damp socks, and then the men. [amin=<5 min|Under five minutes] later there's a rectangle where the Halder was. The family had bought it in [abought=1937|1937], off the artist's widow, for [apaid=4000 CHF|4,000 francs] and a pair of skis. It's insured for [ahalderv=80000000 CHF|80 million] today. In dollars the whole haul comes to [ausd=~$147 million|about $147 million], according to a dealer who's good with numbers.

Then, [gap=<1 week|less than a week] on, somebody climbs through a window in Lauenbach, [bwindow=8 ft|eight feet] up, and lifts [bpics=9|nine drawings], [bvalue=1200000 CHF|1.2 million francs] the lot. That was the night of [bday=2012-02-07|Tuesday], while half the canton's police were dragging the lake, [bapart=19 mi|19 miles] off. The alarm had been dead for [balarm=3 weeks|three weeks]. The cleaner noticed at [bclock=07:45|7.45 in the morning]. You couldn't make it up.

You can't sell a Halder. You can only ransom it, trade it for years off a sentence, or lose your nerve and leave it in a car.

== helvetia-wire-june.txt 2012-06-21
Second stolen painting found in Swiss robbery, [arrest=5|five] now held

LAUENBACH, June 21, 2012 – Swiss police have recovered a second of the [apics=3|three paintings] that were stolen at gunpoint from the Villa Steinegg [aday=2012-02-03|on February 3], and arrested three more people, prosecutors said on Thursday. That makes [found=2|two pictures] found and [arrest=5|five suspects] in custody.

The other portrait by Clara Vuillemin was in the false ceiling of a garage in Basel. The first had turned up [firstday=2012-02|in February] in a car outside a clinic, where it had been standing for [car=8|eight days]. "Boats at Noon", by Emil Halder, for which the founder of the museum paid [apaid=4000 CHF|4,000 francs] in [abought=1937|1937] and which is now valued at [ahalderv=80000000 CHF|80 million], is still missing.

Among those held is a former chauffeur of the family, 46, who is suspected of having drawn a plan. The prosecutors believe that [amen=3|three men] entered the villa and that the others drove.

The Lauenbach drawings have not been seen since they were taken [bday=2012-02-06|on February 6].

== magazine-retrospective.txt 2014-03-02
The picture under the beans

March 2, 2014

The last of them came out of the ground on a wet day in October, [where=1.2 m|1.2 meters] down, below a row of runner beans. "Boats at Noon" had been packed in three shower curtains by somebody who had taken trouble. "I cried," says Beat Amrein. "Then I checked the corners."

So [found=3|all three] are home, and [aroom=9|the nine] that had been left behind have company again. The Villa Steinegg, a collection of [acoll=~200|some two hundred works] which has been open since [avilla=1954|1954], has bolts, a lock for visitors and two men at each door.

Goran Matis, who led the robbery and whose mother's beans they were, was sentenced last week to [term=9 years|nine years]. He is [lead=43|43]. The chauffeur, who is 48, got four.

What has it cost? The museum paid out its [areward=500000 CHF|half a million] to a neighbor with a metal detector. The guard, who was [aguard=62|62] when he knelt on the parquet with a pistol at his ear, retired the next day.

And Lauenbach? [bpics=7|Seven frames] hang empty in the print room. Nobody has been charged, and nobody now expects it.

== court-in-brief.txt -
IN BRIEF. The leader of the gang that robbed the Villa Steinegg has been jailed for [term=9 years|nine years]. Goran M., [lead=47|47], told the court of Lauenbach he had wanted to retire. [aclock=16:30|Half past four] had been chosen, he said, because the guard's tea was at twenty past.

Five others were convicted and given terms of between 18 months and four years. A seventh accused, his mother, was found to have known nothing of what lay [where=4 ft|four feet] beneath her vegetables.

The judges put the worth of the [apics=3|three paintings] at [avalue=140000000 CHF|140 million francs]. None of them was damaged except for a scratch, nine centimeters long, on the frame of one of the Vuillemins.

A theft of [bpics=7|seven drawings] from the Stadtmuseum, which took place in the same week, did not form part of the case. It had been the greatest robbery of the kind in Europe for [abiggest=8 years|eight years].
