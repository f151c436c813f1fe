# A charter plane overruns and burns (2014); background: another crash of the same airline (2009).
# Two articles are prints of one agency text. Ages of two people, part and total, two tolls apart.

toll       | count    | update      | people killed in the crash at Sorvik                    | 17 on the day, 19 the next, 21 on Wednesday
aboard     | count    | agree       | people on board the plane at Sorvik                     | 39 is 34 passengers and five crew
passengers | count    | agree       | passengers on board the plane at Sorvik                 |
crew       | count    | agree       | crew members on board the plane at Sorvik               |
day        | date     | compatible  | day of the crash at Sorvik                              | Monday 18 August v. 'this week'
clock      | time     | agree       | clock time of the crash at Sorvik                       | 6:50 p.m. local time is 1650 GMT
runway     | measure  | discrepancy | length of the runway at Sorvik                          | 1,600 meters v. 1,900 meters
overrun    | measure  | agree       | how far beyond the runway the plane stopped             | 300 meters is about 1,000 feet
pilot      | age      | agree       | age of the captain                                      |
boy        | age      | agree       | age of the boy who was found in his seat                |
oldtoll    | count    | agree       | people killed in the airline's crash of 2009            |
oldyear    | date     | agree       | year of the airline's earlier crash                     |
planeage   | duration | agree       | age of the plane                                        | built in 1993 is 21 years before 2014
hospital   | count    | compatible  | survivors in hospital                                   | 'more than a dozen' v. 18
recorders  | date     | agree       | day the flight recorders were found                     |
fleet      | count    | agree       | planes in the airline's fleet                           |
left       | count    | agree       | planes that the airline has left and has grounded       |
latedead   | count    | agree       | injured who died on Wednesday night                     |
lateday    | date     | agree       | night on which two of the injured died                  |
saidday    | date     | agree       | day of the investigators' statement on the recorders    |

== northern-wire.txt 2014-08-18
SORVIK, August 18, 2014 – A chartered airliner carrying [aboard=39|39 people] slid off the end of a wet runway and caught fire [day=2014-08-18|on Monday], killing [toll=17|17 of them], police in this northern mining town said.

The twin-engine plane of Fjellair was landing at [clock=18:50|6:50 p.m. local time] ([clock=16:50 GMT|1650 GMT]) after a flight from the capital. It ran [overrun=300 m|300 meters] beyond the runway, through a fence and into a stand of birches.

There were [passengers=34|34 passengers], most of them miners coming back from leave, and [crew=5|five crew members]. [hospital=>12|More than a dozen people] were taken to the hospital, many with burns.

Fjellair lost another plane in [oldyear=2009|2009], when [oldtoll=11|11 people] died on an approach to the island of Storholm.

== capital-morning-post.txt 2014-08-19
Death toll in Sorvik crash reaches [toll=19|19]

Capital Morning Post
Tuesday, August 19, 2014

Two more passengers died of their burns overnight, bringing the number of dead in [day=2014-08-18|Monday's] crash at Sorvik to [toll=19|19], the district hospital said.

The doctors were still treating [hospital=18|18 survivors], six of whom were in intensive care. Among those who walked away unhurt was Captain Per Aune, [pilot=51|51], who told investigators that the brakes had had "no bite at all."

Rescuers spoke of an [boy=8|8-year-old] boy whom they found still strapped in his seat, thirty paces from the fuselage, with nothing worse than a broken collarbone.

The runway at Sorvik is [runway=1600 m|1,600 meters] long and has no paved safety area at its western end. The plane came to rest about [overrun=1000 ft|1,000 feet] past it.

Built in 1993, the aircraft was one of [fleet=6|six] that Fjellair operates. Recovery teams hoped to find its flight recorders later in the day.

== sorvik-budstikke.txt 2014-08-19
August 19, 2014 | Ingrid Moen

Our town is counting its dead. [toll=19|Nineteen people] were lost when the evening charter from the capital failed to stop, and there can be few families here who knew none of them.

[passengers=34|Thirty-four passengers] had booked seats. With the [crew=5|crew of five] that makes [aboard=39|39 souls], and [day=2014-08-18|yesterday] at [clock=18:50|ten to seven in the evening] their lives were in the hands of rain and rubber.

The boy that the firemen carried out is [boy=8|eight years old]. His mother is among those who did not come home.

Pilots have complained for years that a runway of [runway=1900 m|1,900 meters] is too short for jets in such weather.

== the-continental.txt 2014-08-21
Investigators read black boxes of crashed Fjellair jet

August 21, 2014 – The flight recorders of the airliner that burned at Sorvik [day=2014-W34|this week] are in good condition, accident investigators said [saidday=2014-08-21|on Thursday]. They were dug out of the wreck [recorders=2014-08-20|on Wednesday].

[toll=21|Twenty-one people] have now died as a result of the accident, after [latedead=2|two of the injured] succumbed [lateday=2014-08-20|on Wednesday night]. [aboard=39|Thirty-nine] had been on the plane.

The [planeage=21|21-year-old] aircraft, bought from a carrier in Spain, touched down too far along the [runway=1600 m|1,600-meter] runway, the investigators believe. They have interviewed the captain, aged [pilot=51|51], and his first officer, who is 29 and was making only her fourth landing at the airfield.

Fjellair, which has grounded its remaining [left=5|five planes], had a fatal accident in [oldyear=2009|2009] as well. That one cost [oldtoll=11|eleven lives].

== radio-west.txt 2014-08-21
Black boxes from Sorvik wreck can be read

By Radio West and agencies

The flight recorders of the airliner that burned at Sorvik [day=2014-W34|this week] are in good condition, accident investigators said [saidday=2014-08-21|on Thursday]. They were dug out of the wreck [recorders=2014-08-20|on Wednesday].

[toll=21|Twenty-one people] have now died as a result of the accident, after [latedead=2|two of the injured] succumbed [lateday=2014-08-20|on Wednesday night]. [aboard=39|Thirty-nine] had been on the plane.

Fjellair, which has grounded its remaining [left=5|five planes], had a fatal accident in [oldyear=2009|2009] as well. That one cost [oldtoll=11|eleven lives].

== aviation-notes.txt -
Sorvik: why rain matters

Nobody who follows small airlines will have been astonished by the loss of the Fjellair jet in Sorvik [day=2014-08-18|on August 18]. Its runway, all [runway=1900 m|1,900 meters] of it, is grooved on only one half.

The machine was [planeage=21|21 years old], which is no great age if the maintenance is sound. The company had [fleet=6|six] of the type, and the one that it wrote off in [oldyear=2009|2009] was older still.

On that occasion the cause was ice. This time it looks like standing water: the aircraft was still moving at 60 knots when it left the tarmac, and it needed [overrun=300 m|300 meters] of heather and birch to stop it.
