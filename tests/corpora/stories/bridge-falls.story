# The Harrow Street bridge in Kinsale Point falls into the river in the evening traffic (August 2006); the story of a
# year, with the inspection, the report and the new bridge. Vehicles in the water and on the bridge, dead, missing and
# hurt, the bridge's length and the length of what fell, its year and the year of its repair, cost of the old, the new
# and the removal stay apart.

day      | date     | discrepancy | day of the collapse                                      | Monday 14 August v. Tuesday 15 August
clock    | time     | discrepancy | clock time of the collapse                               | 5:42 p.m. v. 5:52 p.m.
toll     | count    | update      | people killed in the collapse                            | four, then nine, then 12
missing  | count    | update      | people missing after the collapse                        | 17, then three
hurt     | count    | compatible  | people injured in the collapse                           | 58 v. nearly 60
crit     | count    | agree       | injured who are in critical condition                    |
inwater  | count    | discrepancy | vehicles that fell into the river                        | 31 v. 37
onspan   | count    | compatible  | vehicles on the bridge                                   | about 70 v. 72
length   | measure  | agree       | length of the bridge                                     | 1,340 feet is 408 meters
fell     | measure  | discrepancy | length of the part that fell                             | 460 feet v. 640 feet
height   | measure  | agree       | height of the roadway over the water                     |
built    | date     | discrepancy | year in which the bridge was opened                      | 1964 v. 1967
daily    | count    | compatible  | vehicles that cross the bridge in a day                  | 88,000 v. about 90,000
lanes    | count    | agree       | lanes of the bridge                                      |
open     | count    | agree       | lanes that were open because of the resurfacing          |
inspect  | date     | compatible  | last inspection of the bridge                            | April v. in the spring
rating   | score    | discrepancy | rating of the bridge in its last inspection              | 48 of 100 v. 50 of 100
busage   | age      | agree       | age of the driver of the camp bus                        |
buskids  | count    | discrepancy | children on the camp bus                                 | 46 v. 52
bushurt  | count    | agree       | children on the camp bus who were hurt                   |
divers   | count    | agree       | divers in the river                                      |
depth    | measure  | agree       | depth of the river under the bridge                      |
seconds  | duration | discrepancy | how long the collapse took                               | four seconds v. seven seconds
federal  | money    | agree       | federal aid for the collapsed bridge                     |
newcost  | money    | discrepancy | cost of the new bridge                                   | $214 million v. $241 million
newopen  | date     | compatible  | when the new bridge is to open                           | November 2008 v. by the end of 2008 v. before Christmas 2008
newlanes | count    | agree       | lanes of the new bridge                                  |
contract | count    | agree       | firms that bid for the new bridge                        |
plates   | measure  | discrepancy | thickness of the plates that broke                       | half an inch v. three-quarters of an inch
load     | measure  | agree       | weight of sand and machines on the bridge                | 290 tons
pages    | count    | agree       | pages of the report on the collapse                      |
fund     | money    | compatible  | money in the state's fund for the victims                | $38 million v. more than $35 million
suits    | count    | agree       | victims who have sued                                    |
bad      | percent  | discrepancy | share of the country's bridges that are deficient        | 12 percent v. 21 percent
olddate  | date     | agree       | year of the fall of the Silver Creek bridge              |
oldtoll  | count    | agree       | people killed by the fall of the Silver Creek bridge     |
detour   | measure  | compatible  | length of the detour                                     | six miles v. almost 10 kilometers
girl     | age      | discrepancy | age of the youngest of the dead                          | three years v. 22 months

== allied-wire.txt 2006-08-15
Bridge falls into river at rush hour; at least [toll=>=4|4] killed

KINSALE POINT, Aug. 15, 2006 – A highway bridge packed with evening traffic broke up and dropped into the Tamarack River [day=2006-08-14|Monday], sending cars, trucks and concrete [height=62 ft|62 feet] down into the water and killing at least [toll=>=4|four people]. [missing=17|Seventeen people] were unaccounted for, the fire chief said.

The [lanes=8|eight-lane] Harrow Street bridge gave way at [clock=17:42|5:42 p.m.] "It went in [seconds=4 s|four seconds], one end first, like someone letting go of a tablecloth," said Ana Pruitt, who saw it from a rowing club.

[inwater=31|Thirty-one vehicles] ended up in the river and about 40 more on slabs of roadway that came to rest on the banks. [hurt=58|Fifty-eight people] were taken to hospitals, [crit=6|six] of them in critical condition.

A bus with [buskids=46|46 children] on the way home from a day camp stopped a car's length from the edge. [bushurt=9|Nine] of them were hurt, none badly. Its driver, Leon Dabney, [busage=24|24], kicked out the back door and passed them down one by one.

The bridge, [length=1340 ft|1,340 feet] long and opened in [built=1964|1964], was being resurfaced, and only [open=4|four] of its [lanes=8|eight lanes] were open. It carried [daily=88000|88,000 vehicles] a day.

[divers=20|Twenty divers] worked until dark in water that is [depth=15 ft|15 feet] deep, and were to go on today.

== tamarack-bulletin.txt -
Bridge falls into river at rush hour; at least [toll=>=9|9] killed

A highway bridge packed with evening traffic broke up and dropped into the Tamarack River [day=2006-08-14|Monday], sending cars, trucks and concrete [height=62 ft|62 feet] down into the water and killing at least [toll=>=9|nine people]. [missing=3|Three people] were still missing on Friday, the sheriff said.

The [lanes=8|eight-lane] Harrow Street bridge gave way at [clock=17:52|5:52 p.m.] "It was over in [seconds=7 s|seven seconds], I have it on my phone and I keep timing it," said a student who had been fishing from the levee.

[inwater=37|Thirty-seven vehicles] ended up in the river. The girl who was found in one of them [day=2006-08-14|on Monday night] was identified as Precious Boateng, [girl=22 months|22 months old], the youngest of the dead. Her aunt, 41, had been at the wheel.

Of the [bushurt=9|nine children] who were brought in from the camp bus, seven are at home again. [crit=6|Six patients] remain in critical condition.

Governor Paul Strand said that the state had inspected the bridge in [inspect=2006-04|April] and found nothing that required it to be closed. It was given [rating=48|48 points out of 100].

The bridge, [length=1340 ft|1,340 feet] long and opened in [built=1967|1967], had [lanes=8|eight lanes], some of them closed for new asphalt.

== stateline-tv.txt -
Camp bus hero: 'I just counted heads'

Leon Dabney has not slept much, and he has not paid for a cup of coffee either.

He was [busage=24|24] years old and in his second week on the job when the road in front of him went away. He had [buskids=52|52 kids] behind him. "I just counted heads," he told Stateline. "I counted them on and I counted them off."

The yellow bus is still there, tilted against the railing, on the south end of what was the Harrow Street bridge until [day=2006-08-15|Tuesday] of last week. Behind it are the pickup and the bread truck that were among the [onspan=72|72 vehicles] out there. [toll=12|Twelve people] were killed, from a grandfather of 81 to a girl of [girl=3 years|three].

The last of them was brought up on Sunday by the Navy, which had replaced the [divers=20|twenty] county divers.

Commuters, meanwhile, are learning a new way to work. The detour over Mill Avenue is [detour=6 mi|six miles] long. On a good day it takes 20 minutes.

[federal=$250 million|Two hundred and fifty million dollars] in federal emergency money is on its way, and the state says it wants a new bridge with [newlanes=10|ten lanes], two of them for buses, [newopen=<=2008-12-31|by the end of 2008].

== civic-engineer-blog.txt -
The trouble with Harrow Street

I have had mail from all over, asking the same question: how does a bridge just fall?

First, what fell. Not the bridge, which measures [length=408 m|408 meters] from end to end, but the main span, [fell=460 ft|460 feet]. The approaches followed because nobody was holding their hand any longer.

Second, when. It carried less traffic than on a normal day, since [open=4|four lanes] out of [lanes=8|eight] were shut. But it carried something else. Parked in the middle of the main span were a water truck, a mixer and heaps of sand and gravel: together, by the contractor's papers, [load=290 tons|290 tons].

Third, what with. At the joints are steel plates that tie the beams together. In the drawings of [built=1964|1964] they are [plates=0.5 in|half an inch] thick. I would have drawn an inch. So, it turns out, would the designer's own tables.

Fourth, who knew. The inspectors who went over it [inspect=2006-SP|in the spring] gave it [rating=50|50 out of 100], the same score as two years earlier, for rust. No one had asked them to check a calculation that was made before they were born.

Some [bad=12%|12 percent] of this country's bridges are in the same drawer of the same cabinet, labeled "structurally deficient". It does not mean that they are going to fall. It did not mean it here.

== dot-release.txt 2007-09-19
DEPARTMENT OF TRANSPORTATION NAMES BUILDER OF NEW HARROW STREET BRIDGE

September 19, 2007 – The Department today selected Meridian Crossing Partners to design and build the replacement for the bridge that collapsed [day=2006-08-14|on August 14, 2006]. [contract=4|Four firms] submitted proposals. The winning bid of [newcost=$214 million|$214 million] was not the lowest but was judged best in quality, public outreach and time.

The new structure will have [newlanes=10|10 lanes] and shoulders 14 feet wide, and will be designed for a life of 100 years. It will be equipped with 323 sensors. Opening is set for [newopen=2008-11|November 2008]; the contractor earns a bonus of $200,000 for each day gained and loses the same for each day lost.

Up to [federal=$250 million|$250 million] in federal aid has been appropriated for clearing the site, for traffic measures and for rebuilding. Removal of the debris was completed in February at a cost of $11 million.

Until then traffic will continue to use the posted detour ([detour=<10 km|just under 10 kilometers]). The old bridge carried [daily=88000|88,000 vehicles] daily.

== allied-wire-report.txt 2007-11-28
Plates too thin, load too heavy: report on bridge that killed [toll=12|12]

KINSALE POINT, Nov. 28, 2007 – Steel plates [plates=0.75 in|three-quarters of an inch] thick, when they should have been twice as strong, were the weak point of the highway bridge that fell into the Tamarack River [day=2006-08|in August of last year], federal investigators said in [pages=178|a 178-page report] issued on Wednesday.

The immediate cause was [load=290 tons|290 tons] of building material and machinery, piled up over the weakest joint a few hours before, the report found. It clears the inspectors, who had rated the bridge at [rating=50|50] on a scale of 100 [inspect=2006-04|four months before it fell].

[toll=12|Twelve people] died and [hurt=58|58] were injured when the main span, [fell=640 ft|640 feet] long, came down with [onspan=~70|about 70 vehicles] on the bridge.

The state has set aside [fund=$38 million|$38 million] for those who were hurt and for the families of the dead. [suits=83|Eighty-three of them] have sued the design firm all the same.

No collapse of a highway bridge in the country had cost so many lives since [olddate=1971|1971], when the Silver Creek bridge fell and [oldtoll=44|44 people] died.

== morning-standard-column.txt 2007-08-14
One year on, we are still rating

By Edgar Sallis

We cut the ribbon on a bridge and we never cut another. That is the lesson of [day=2006-08-14|a year ago today], and we have not learned it.

[toll=12|Twelve] went to work and did not come home. [hurt=<60|Nearly 60] came home by way of a hospital; of the [crit=6|six] about whom the doctors were most worried, two are still learning to walk. [buskids=46|Forty-six] children from a summer camp will take the long way around for the rest of their lives.

And what have we done? We have found [fund=>$35 million|more than $35 million] for the victims, which is right. We shall spend [newcost=$241 million|$241 million], I hear, on a very handsome replacement that will be ready [newopen=<=2008-12-25|before Christmas next year]. We have spent next to nothing on the other [bad=21%|21 percent], for that is the proportion of the nation's bridges which the government's own list calls deficient. When Silver Creek went down in [olddate=1971|1971] and took [oldtoll=44|44] with it, Congress at least passed a law.

I drive the detour every day, with about [daily=~90000|90,000] of my neighbors who used to cross at Harrow Street. It gives a man time to think. Ahead of me this morning was a yellow bus. It stopped before the Mill Avenue bridge and, for no reason at all, waited.

== river-quarterly.txt -
Reading the report so that you don't have to

The federal report on Harrow Street is [pages=178|178 pages] long, 40 of them photographs. Here are the parts that matter.

Page 9: A security camera on the lock shows that the bridge took [seconds=4 s|four seconds] to come down, beginning at [clock=17:42|17:42].

Page 31: Of the vehicles that were on it, [inwater=31|31] fell into the water. The roadway had been [height=62 ft|62 feet] above it, and the river was [depth=15 ft|fifteen feet] deep, or most of those in them would not have lived. Of [toll=12|twelve dead], nine drowned.

Page 64: [load=290 tons|Two hundred and ninety tons] of sand, gravel and machines.

Page 65: Who said that they could be put there? Nobody; nobody had been asked.

Page 112: The plates measured [plates=0.5 in|half an inch]. The firm that drew them was bought in 1987 and its calculations for them were thrown away. Its heirs will be asked about that by [suits=83|eighty-three plaintiffs] and two insurers.

Page 140: Recommendations, eleven of them. The first is to do sums twice.

A note on the successor: [contract=4|four] companies wanted the job, and the one that got it has promised [newlanes=10|ten lanes]. It is going up [newopen=2008-11|for November 2008].
