# Two fires in night clubs of one country: the Sirene in Velja (October 2009, with its inquiry in 2010) and the
# Parrot in Korsund (March 2001). Tolls, guests, exits, sentences, owners and times of the two stay apart.

atoll     | count    | update      | people killed in the Sirene fire                           | 38, then 44, then 47
ahurt     | count    | update      | people injured in the Sirene fire                          | 110 on the day, 140 two days later
aday      | date     | compatible  | day of the Sirene fire                                     | 18 October v. last October v. 2009
aclock    | time     | discrepancy | when the Sirene fire broke out                             | 1:15 a.m. v. 1:40 a.m.
aguests   | count    | discrepancy | people in the Sirene                                       | 420 v. about 350
aallowed  | count    | agree       | people allowed in the Sirene                               |
aexits    | count    | agree       | exits of the Sirene                                        |
alocked   | count    | discrepancy | exits of the Sirene that were locked                       | two v. one
aburn     | duration | discrepancy | how long the ceiling took to burn                          | 90 seconds v. three minutes
afiremen  | count    | agree       | firefighters at the Sirene                                 |
aarrive   | duration | agree       | how long the fire brigade took to the Sirene               |
aowner    | age      | discrepancy | age of the Sirene's owner                                  | 41 v. 43
aopen     | date     | compatible  | when the Sirene opened                                     | 2006 v. three years ago v. May 2006
aband     | count    | agree       | members of the band                                        |
asinger   | age      | agree       | age of the singer                                          |
ayoung    | age      | agree       | age of the youngest victim of the Sirene                   |
aarrest   | count    | update      | people arrested after the Sirene fire                      | three, then five
ainspect  | date     | discrepancy | last inspection of the Sirene                              | February 2008 v. November 2007
afoam     | measure  | agree       | area of the foam on the ceiling                            | 200 square meters is 2,150 square feet
afund     | money    | compatible  | fund for the families of Velja                             | 6 million v. more than 5 million
amourn    | duration | agree       | days of mourning in 2009                                   |
apages    | count    | agree       | pages of the inquiry's report                              |
awitness  | count    | compatible  | witnesses of the inquiry                                   | 312 v. more than 300
arecs     | count    | agree       | recommendations of the inquiry                             |
aofficial | count    | discrepancy | officials whom the inquiry blames                          | four v. six
areport   | date     | agree       | day of the inquiry's report                                |
atrial    | date     | compatible  | start of the Sirene trial                                  | 6 September v. in the autumn v. September
aterm     | duration | agree       | sentence that the owner faces                              |
aburning  | count    | agree       | sparklers on the stage of the Sirene                       |
aclosed   | date     | agree       | day on which the clubs were closed                         |
aclubs    | count    | agree       | clubs closed after the Sirene fire                         |
btoll     | count    | compatible  | people killed in the Parrot fire                           | 29 v. at least 26
bday      | date     | compatible  | day of the Parrot fire                                     | 11 March 2001 v. March 2001 v. 2001
bhurt     | count    | agree       | people injured in the Parrot fire                          |
bguests   | count    | discrepancy | people in the Parrot                                       | 260 v. 240
ballowed  | count    | agree       | people allowed in the Parrot                               |
bclock    | time     | agree       | when the Parrot fire broke out                             | half past two is 2:30 a.m.
bexits    | count    | agree       | exits of the Parrot                                        |
bowner    | age      | agree       | age of the Parrot's owner                                  |
bterm     | duration | discrepancy | sentence of the Parrot's owner                             | six years v. five years
bfloor    | ordinal  | agree       | floor on which the Parrot was                              |
bladder   | count    | agree       | people saved over the roof of the Parrot                   |
bcause    | date     | agree       | year of the wiring of the Parrot                           |

== north-press-2009.txt 2009-10-18
[atoll=38|38] die as flames race through Velja night club

VELJA, October 18, 2009 – Fire tore through a crowded night club in the port city of Velja early [aday=2009-10-18|on Sunday], killing at least [atoll=>=38|38 people] and injuring [ahurt=110|110], police said. Many were trampled on their way to the doors.

The fire at the Sirene broke out at [aclock=01:15|1:15 a.m.], when sparks from [aburning=4|four sparklers] on the stage set light to sound-proof foam. The ceiling was ablaze within [aburn=90 s|90 seconds], survivors said.

Some [aguests=420|420 people] were inside; the license of the club allows [aallowed=250|250]. Of its [aexits=4|four exits], [alocked=2|two] were locked, said the chief of the fire brigade, which was on the spot after [aarrive=7 min|seven minutes] with [afiremen=60|60 firefighters].

The owner, [aowner=41|41], and two of his employees were arrested, [aarrest=3|three people] in all. The club opened in [aopen=2006|2006] in a former fish hall. It was last inspected in [ainspect=2008-02|February 2008].

The government declared [amourn=3 days|three days] of mourning. It was the country's deadliest fire in a club since [bday=2001|2001], when [btoll=29|29] died in the Parrot in Korsund.

== velja-courier-2009.txt 2009-10-20
"We sang until the light went out"

By Mette Rask | October 20, 2009

The Tin Gulls have [aband=5|five members]. Four of them stood before the gates of the hospital on Monday with plasters on their hands and could not speak. The fifth, the singer Jon Aske, [asinger=27|27], is among the dead.

By last night [atoll=44|44 people] had died. The youngest was [ayoung=16|16], and nobody asked her age at the door. Of the [ahurt=140|140 injured], thirty are in other cities, nine abroad.

[bday=2001|Eight years ago] we wrote about Korsund, where [btoll=29|twenty-nine] young people had choked. We wrote that it must not happen again. The Parrot had [bexits=1|one way] out for [bguests=260|260 guests]; the Sirene had [aexits=4|four], and for [aguests=420|420 guests] it did not matter, for [alocked=1|one] was chained and two were hidden behind a curtain.

The man who sold them the tickets, Bent Holm, [aowner=41|41], is in a cell with a view of the harbor. He has run bars since he was 23. [aarrest=3|Three people] are in custody: Holm, his doorman and the pyrotechnician.

The foam caught at [aclock=01:40|20 to two], by the disc jockey's watch. "There was smoke under the street lamps a quarter of an hour later," said Anna Birk, 70.

The mayor wants to shut every bar without a second door; [aclubs=11|eleven clubs] were closed [aclosed=2009-10-19|yesterday].

== capital-tabloid.txt -
DEATH TRAP
"Greedy" disco boss, [aowner=43|43], crammed in [aguests=~350|350] – and LOCKED the doors

THEY danced. They died. [atoll=44|FORTY-FOUR] youngsters will never come home from the Sirene, the Velja nightspot that went up like a torch [aday=2009-10-18|on Sunday].

Owner Bent Holm is behind bars, one of [aarrest=5|five people] now nicked. He [aopen=2006|three years ago] turned a stinking fish shed into a goldmine. Floor space for [aallowed=250|250]. Beer at a fiver. Foam on the ceiling: [afoam=200 m2|200 square metres] of it, the cheap stuff.

"It came down like burning rain," sobbed student Lise, 19. "It took [aburn=3 min|three minutes], not more."

Pyro fans had lit [aburning=4|FOUR] giant sparklers for the last song. Singer Jon Aske ([asinger=27|27]) threw his jacket over a girl and went back in. He was never seen again. The girl, [ayoung=16|16], died too.

It was the worst blaze in a club since [bday=2001|2001]. Then, too, the boss walked free – after [bterm=5 years|five years].

== korsund-wire-2001.txt 2001-03-11
Fire in Korsund club kills at least [btoll=>=26|26]

KORSUND, March 11, 2001 – At least [btoll=>=26|26 people], most of them students, were killed in a fire in a dance club in the university town of Korsund [bday=2001-03-11|on Sunday], the police said. [bhurt=44|Forty-four] were taken to hospitals.

The fire began at [bclock=~02:30|about 2:30 a.m.] behind the bar of the Parrot, on the [bfloor=3|third floor] of a former warehouse. There was only [bexits=1|one staircase]. [bladder=38|Thirty-eight people] escaped over the roof.

The club is licensed for [ballowed=180|180 guests]. There had been [bguests=240|240], said the owner, a man of [bowner=29|29], who suffered burns.

Police are looking at faulty wiring. The electrical system was put in [bcause=1986|in 1986].

Fire engines were there within 12 minutes, said the mayor, but the hydrant in the yard was frozen.

== korsund-post.txt -
[bday=2001|Nine years after]: the Parrot's empty stairs

There were flowers again on the steps in Mill Street on Thursday, and [btoll=29|29 candles], one for each of those who went out dancing [bday=2001-03-11|on 11 March 2001] and were found in the morning.

It has become a habit to speak of [bguests=260|260 guests], though nobody counted them. What we do know: [ballowed=180|180] were permitted. The cables behind the bar were of [bcause=1986|1986] and had been patched with tape. They began to smoke at [bclock=02:30|half past two]. From the [bfloor=3|third floor] there was no way down but [bexits=1|one] wooden stair, which burned first. Whoever lived had climbed to the roof: [bladder=38|thirty-eight] did. Of the [bhurt=44|44] who were hurt, two have since taken their own lives.

Viggo Dahl, [bowner=29|29] at the time and now a bald man of 38, served three and a half of the [bterm=6 years|six years] he was given. He stood apart, as always.

This year, a bus had come from Velja, where [atoll=47|47] were lost in the Sirene [aday=2009-10|last October]. The two groups did not talk much. "We compare," said Rikke Lund, 55. "You had [aexits=4|four doors], we had [bexits=1|one]. It makes no difference."

== inquiry-wire-2010.txt 2010-05-27
Inquiry blames officials, owner for Velja club fire

VELJA, May 27, 2010 – A public inquiry into the fire that killed [atoll=47|47 people] in the Sirene night club [aday=2009-10|last October] said [areport=2010-05-27|on Thursday] that they "died of greed and of indifference, in that order".

Its report of [apages=640|640 pages], for which [awitness=312|312 witnesses] were heard, says the club's owner, Bent Holm, had [aguests=420|420 people] admitted to a hall that was safe for [aallowed=250|250], and had [alocked=2|two exits] locked against guests without tickets.

It also names [aofficial=4|four officials] of the city who had ignored complaints. No inspector had set foot in the place since [ainspect=2007-11|November 2007]. The foam, [afoam=2150 sq ft|2,150 square feet] of it, was forbidden in 2003.

The judge, Karin Solberg, makes [arecs=52|52 recommendations], among them a ban on fireworks indoors. "We had [btoll=29|29] dead in Korsund in [bday=2001|2001], a report of 200 pages, and 30 recommendations. Nine were carried out," she said.

Holm's trial opens [atrial=2010-09-06|on September 6]. He faces up to [aterm=12 years|12 years] in prison. The owner of the Parrot was given [bterm=6 years|six].

== metro-lines.txt -
Report slams city over Sirene inferno

A [apages=640|640-page] report on the blaze at the Sirene says that [aofficial=6|six civil servants] share the guilt for the [atoll=47|47 deaths]. More than [awitness=>300|300 people] gave evidence. Fire chiefs get praise: [afiremen=60|60 men] came within [aarrive=7 min|seven minutes]. Bent Holm, who opened the club in [aopen=2006-05|May 2006], will be in the dock [atrial=2010-09|in September]. Families will share a fund of [afund=6 million|six million crowns].

== families-site.txt -
What the report means to us

We, the families of the Sirene, have read all [apages=640|640 pages] in the days since [areport=2010-05-27|27 May]. These are our first thoughts.

We lost [atoll=47|forty-seven] people between [ayoung=16|16] and 52 in [aday=2009-10|October 2009]. We were given flags at half-mast for [amourn=3 days|three days] and, after seven months, [arecs=52|fifty-two] recommendations. We shall count how many become law.

We were told that [aclubs=11|eleven clubs] were closed [aclosed=2009-10-19|on the day after]. Ten of them are open again.

We are grateful for the [afund=>5 million|more than five million crowns] that people gave. It will pay for the [aband=5|five musicians'] instruments to be shown in a museum; it will not pay for silence.

To the parents of Korsund, who write [bday=2001-03|March 2001] on the first line of every letter: we know now what you knew. Your [btoll=29|29] and our [atoll=47|47] could have been saved by one man with one key.

Mr. Holm can be sent to prison for [aterm=12 years|twelve years]. We shall be there [atrial=2010-09/2010-11|in the autumn], all of us, every day.
