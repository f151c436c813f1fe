# The night train 1743 leaves the rails at Calmureni (November 2009), and the crash of Podeni a generation earlier.
# Dead in one car and in all, gravely hurt and hurt, coaches in the train / off the rails / on their side, limit and
# speed, the driver's age and his years at work, the two crashes' tolls stay apart.

day      | date     | agree       | day of the derailment at Calmureni                    |
clock    | time     | discrepancy | clock time of the derailment                          | 3:18 a.m. v. 3:38 a.m.
toll     | count    | update      | people killed at Calmureni                            | 14 on the day, 17 the next, 19 in the end
hurt     | count    | compatible  | people injured at Calmureni                           | 62 v. more than 60 v. dozens
grave    | count    | agree       | injured who are in a serious condition                |
aboard   | count    | discrepancy | passengers on the train                               | 212 v. 245
crew     | count    | agree       | crew of the train                                     |
cars     | count    | agree       | cars of the train                                     |
off      | count    | discrepancy | cars that left the rails                              | six v. seven
side     | count    | agree       | cars that ended on their side                         |
sleeper  | count    | agree       | dead in the sleeping car                              |
speed    | measure  | discrepancy | speed of the train in the curve                       | 118 km/h (73 mph) v. 128 km/h v. a headline's 80 mph
limit    | measure  | agree       | speed allowed in the curve                            | 60 km/h is 37 mph
drage    | age      | discrepancy | age of the driver                                     | 46 v. 44
dryears  | duration | agree       | how long the driver has driven trains                 |
dist     | measure  | compatible  | distance of the place from Calmureni                  | 4 km is 2.5 miles v. almost three miles
drop     | measure  | discrepancy | height of the embankment                              | 12 m v. 15 m
late     | duration | agree       | delay of the train at Calmureni                       |
works    | date     | compatible  | since when the speed limit was in force               | 8 November v. 11 days before v. earlier in the month
built    | date     | discrepancy | year in which the coaches were built                  | 1984 v. 1986
rescue   | count    | discrepancy | firefighters at the place                             | 180 v. 280
helis    | count    | agree       | helicopters at the place                              |
girlage  | age      | discrepancy | age of the girl who was freed last                    | seven v. nine
girlhrs  | duration | compatible  | how long the girl was trapped                         | seven hours v. more than six hours
pupils   | count    | discrepancy | pupils of a music school on the train                 | 34 v. 43
aid      | money    | agree       | state aid to each family of a dead passenger          | 90,000 lei is about 21,000 euros
damage   | money    | compatible  | cost of the repair of the track                       | 11.6 million lei v. nearly 12 million
closed   | duration | compatible  | how long the line was closed                          | five days v. less than a week
minister | date     | agree       | day on which the transport minister resigned          |
term     | duration | agree       | prison that the driver may get                        |
sent     | duration | agree       | prison that the driver was given                      |
oldyear  | date     | discrepancy | year of the crash of Podeni                           | 1993 v. 1995
oldtoll  | count    | agree       | people killed at Podeni                               |
report   | date     | agree       | month of the report of the inquiry                    |
signs    | count    | compatible  | warning boards that were missing                      | two of three v. at least one

== carpat-wire-day.txt 2009-11-19
Night train jumps tracks in Romania, [toll=14|14] dead

CALMURENI, Romania, Nov. 19, 2009 – An overnight passenger train derailed in a curve in the foothills of the Carpathians early [day=2009-11-19|Thursday], killing [toll=14|14 people] and injuring [hurt=>60|more than 60], officials said.

Train 1743, with [aboard=212|212 passengers] and [crew=5|a crew of five], was on its way from the capital to Sarvad when it left the rails at [clock=03:18|3:18 a.m.], [dist=4 km|four kilometers] ([dist=2.5 mi|2.5 miles]) beyond Calmureni station. [off=6|Six] of its [cars=9|nine cars] came off the track and [side=3|three] of those rolled down [drop=12 m|a 12-meter embankment]. [sleeper=8|Eight] of the dead were in the sleeping car.

"It was doing about twice what it was allowed to," said Ilie Marcovan, a spokesman for the national railway. A limit of [limit=60 km/h|60 kilometers an hour] had been in force on that stretch since [works=2009-11-08|Nov. 8] because of work on the ballast.

[rescue=180|One hundred and eighty firefighters] and [helis=3|three helicopters] were sent to the valley. Doctors at the county hospital said [grave=9|nine] of the injured were in serious condition, four of them children.

The driver, [drage=46|46], survived with a broken arm and was being questioned. He has driven trains for [dryears=21 years|21 years].

It was the country's worst rail accident since [oldyear=1993|1993], when [oldtoll=31|31 people] were killed in a collision at Podeni.

== danube-online.txt -
[toll=17|17] killed as night train jumps tracks in Romania

Rescuers pulled three more bodies from the wreck of a night train in the foothills of the Carpathians, bringing the number of people killed to [toll=17|17].

Train 1743, with [aboard=212|212 passengers] and [crew=5|a crew of five], was on its way from the capital to Sarvad when it left the rails at [clock=03:18|3:18 a.m.] [day=2009-11-19|on Thursday], [dist=4 km|four kilometers] beyond Calmureni station. [off=7|Seven] of its [cars=9|nine cars] came off the track and [side=3|three] of those rolled down [drop=12 m|a 12-meter embankment].

The train's recorder shows a speed of [speed=128 km/h|128 kilometers an hour] where [limit=60 km/h|60] is the limit, two people who have seen the data said. The railway would only speak of "excessive speed."

The last of the living to be freed was a girl of [girlage=9|nine]. She spent [girlhrs=7 hours|seven hours] under a row of seats. Her mother, 33, and a brother aged four were unhurt.

It was the country's worst rail accident since [oldyear=1995|1995], when [oldtoll=31|31 people] were killed in a collision at Podeni. Trains are being led around the valley by way of Brodina, which adds two hours and 40 minutes to the journey.

== valea-gazette.txt 2009-11-20
"The valley rang like a bell"

By Sanda Tircoveanu

Those who live above the line say that there was a scream of iron first, and then a quiet that was worse. Dogs began it again. By the time the old station-keeper, Toma Bercu, had found his trousers and looked at the clock it was [clock=03:38|3:38]. "They can tell me what they like in the capital," he says. "I looked. It had just happened."

He ran the [dist=<3 mi|almost three miles] with a lantern. What he saw was the sleeping car, standing on its nose at the bottom of the slope – [drop=15 m|fifteen meters] down, as anyone knows who has fetched a goat from there – and people in pajamas climbing out of it like bees.

[sleeper=8|Eight] did not climb out. With the nine who died in the other coaches, the dead are [toll=17|seventeen] this morning.

Among those who came [day=2009-11-19|yesterday] were the [pupils=34|34 pupils] of a music school in Sarvad who had played at a wedding of the director's cousin. They were in the last car, which stayed where it belonged. A cello is missing.

The [girlage=7|seven-year-old] whom the firemen of Calmureni cut free after [girlhrs=>6 hours|more than six hours] is called Ioana, and wanted to know who was paying for the window. There were [rescue=280|280 firemen] by then from five counties, and so many helpers that the mayor asked for fewer.

Of [hurt=62|62 injured] people, [grave=9|nine] are in danger. Bercu's wife has made soup for 200.

== cfd-statement.txt -
STATEMENT BY THE NATIONAL PASSENGER RAILWAY ON TRAIN 1743

1. Train 1743 (locomotive and [cars=9|9 cars]) derailed [day=2009-11-19|on 19 November] at [clock=03:18|3.18 a.m.] at kilometer 211.4. [off=6|Six cars] were derailed, of which [side=3|three] came to rest on their side.

2. The train carried [crew=5|5 members of staff] (driver, two conductors, two attendants) and, according to tickets sold, [aboard=212|212 passengers]. Two attendants are among the dead. We mourn 12 passengers with them.

3. The permitted speed at this point was [limit=60 km/h|60 km/h]. The recorder gave [speed=118 km/h|118 km/h] at the moment at which the brakes were applied. The train had left Calmureni [late=26 min|26 minutes] late.

4. The coaches were built in [built=1984|1984] and overhauled in 2003; the last technical inspection took place 16 days before the accident. The locomotive, dating from 1978, was in order.

5. A general inspection has been ordered of all 64 places at which a temporary limit applies.

6. The line between Calmureni and Brodina remains closed. A replacement service of 14 buses runs every two hours. The cost of repairs to the track is put at [damage=11600000 RON|11.6 million lei]; rolling stock is not included.

7. Relatives can call two telephone numbers, day and night.

== courier-tab.txt -
ASLEEP AT [speed=80 mph|80 MPH]?

Death train driver 'was making up lost time'

THE driver of Romania's death express was hurtling along at [speed=73 mph|73mph] in a [limit=37 mph|37mph] zone – because he was [late=26 min|26 minutes] late.

Family man Dorin Velcea, [drage=44|44], faces up to [term=10 years|TEN YEARS] behind bars for the smash that killed [toll=19|19 people] and left [hurt=dozens|dozens] maimed. Pals say he had never so much as scratched a buffer in his [dryears=21 years|21 years] at the controls.

The creaking carriages date from [built=1986|1986]. Passengers said the heating was on full blast and the lights were off. [aboard=245|Some 245] of them had crammed aboard, dozens without tickets, among them [pupils=43|43 kids] from a music school who were singing when the wheels left the rails.

"I counted to ten and we were still falling," said engineer Mihai, 29, who lost two teeth.

The transport minister fell on his sword [minister=2009-11-21|on Saturday], just [minister=2009-11-21|two days after] the disaster. Each bereaved family will get [aid=~21000 EUR|about 21,000 euros] from the state. "That is a year and a half's wages for a minister's driver," one widow said.

Experts say that it could have been worse. In [oldyear=1993|1993], in a head-on crash up the line at Podeni, [oldtoll=31|31] lost their lives, 19 of them soldiers.

== railway-notebook.txt -
Calmureni: what we know, what we do not

Q: Was there a sign?
A: There should have been three. [signs=2|Two] of them, the advance board at 1,000 meters and the one at the start of the slow stretch, were not there on the night. The contractor says that they had been stolen.

Q: Should the driver have known in any case?
A: Yes. The restriction came into force [works=2009-11-08|11 days] before the accident and was printed in the order that he signed for at midnight. A man with [dryears=21 years|twenty-one years] in the cab has signed for a few thousand of those.

Q: How fast?
A: The railway's number is [speed=118 km/h|118]. On the same curve the ordinary limit, without works, is 100. Physics says the inside wheels would lift at around 125.

Q: Why were so many people in the sleeper killed?
A: It was third in the train, so had the whole weight behind it. [off=6|Six vehicles] derailed; it fell the furthest. These coaches of [built=1984|1984] have a steel frame but windows that pop.

Q: What happens next?
A: The line was reopened after [closed=5 days|five days], with a limit of 40. An investigation by three engineers is to report in [report=2010-03|March]. The prosecutor does not need to wait for it: the charge of manslaughter, which carries [term=10 years|ten years], was brought before the [toll=19|19 dead] of the accident had all been buried.

Q: Is this line dangerous?
A: Three derailments in five years, two of them of goods trains, no one hurt.

== carpat-wire-later.txt 2010-11-18
A year after Calmureni crash, driver gets [sent=4 years|four years]

SARVAD, Romania, Nov. 18, 2010 – A Romanian court on Thursday sentenced a train driver to [sent=4 years|four years] in prison for a derailment that killed [toll=19|19 people] [day=2009-11-19|a year ago tomorrow].

Dorin Velcea, now 47, had admitted that he forgot a speed restriction imposed [works=2009-11|earlier that month] and was trying to make up for a delay of [late=26 min|26 minutes]. He could have got [term=10 years|10 years]. Two employees of a track contractor received suspended terms of two years each, since [signs=>=1|at least one] of the warning boards had not been put up.

The inquiry, which published its report in [report=2010-03|March], found that the train entered the curve at [speed=118 km/h|118 kph]. It listed [hurt=62|62 people] as injured.

The accident brought down Transport Minister Radu Olteanca, who resigned [minister=2009-11-21|on Nov. 21]. It closed one of the country's main lines for [closed=<1 week|less than a week] and cost the railway [damage=<12000000 RON|nearly 12 million lei] for the track alone. The families of the dead were given [aid=90000 RON|90,000 lei] each by the state.

In the court sat Ioana, the last of the survivors to be freed, who was [girlage=7|seven] then and was pinned down for [girlhrs=7 hours|seven hours]. She had come, her mother said, "to see if he is sorry."

== night-mail-column.txt 2010-11-21
The sentence and the timetable

By Costin Abrudeanu

[sent=4 years|Four years]. I have taken the night train to Sarvad perhaps sixty times, and I should have guessed more, or less; [sent=4 years|four] is what a court gives when it does not know whom to punish.

Dorin Velcea was going twice as fast as he might, and [toll=19|nineteen] strangers are dead of it. Nobody disputes that, he least of all. But consider who set the table. On a single track with [late=26 min|26 minutes] to win back. A night duty of eleven hours. [signs=2|Two boards] gone from the ballast. Coaches bought in [built=1984|1984], when I was at school, in which the bolts that hold the seats had been counted by no one.

A minister left office for this [minister=2009-11-21|two days after it happened] and is now ambassador in a country with excellent trains. [rescue=180|A hundred and eighty] firefighters got a medal, and those of Calmureni a new ladder; the pilots of the [helis=3|three helicopters] were forgotten. The [grave=9|nine] who lay between life and death all lived, which is the only good sentence that I can write here.

After Podeni, in [oldyear=1993|1993], when [oldtoll=31|31 travelers] burned, they promised us a device that stops a train by itself. It was to be on every locomotive within ten years. It is on forty.
