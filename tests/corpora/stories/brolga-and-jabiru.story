# Two crewed flights of the Austral Space Agency: Brolga (March 2012, three people, ended a day early) and Jabiru
# (November 2014, four people, to the laboratory Meridian, prolonged). Clocks, crews, heights, spacewalks, costs of
# the two stay apart; so do planned and actual lengths, the two spacewalks of 2014, wind and wind limit, capsule and
# rocket, cost of flight, program and seat, flights and people flown.

aday      | date     | compatible  | day Brolga was launched, or flew                         | Tuesday 13 March 2012 v. March v. 2012
aclock    | time     | discrepancy | clock time of Brolga's launch                            | 9:52 a.m. v. 9:25
adelay    | duration | agree       | how late Brolga was launched                             |
acrew     | count    | agree       | people aboard Brolga                                     |
aorbit    | measure  | agree       | height of Brolga's orbit                                 | 342 km is 213 miles
acaps     | measure  | agree       | weight of the capsule Brolga                             |
atall     | measure  | agree       | height of the Condor 2 rocket                            |
alift     | measure  | discrepancy | weight of Brolga's rocket at lift-off                    | 402 t v. 420 t
awalk     | duration | discrepancy | how long Foss was outside Brolga                         | 47 minutes v. 74 minutes
awalkday  | date     | agree       | day on which Foss went outside                           |
awalkplan | duration | agree       | how long Foss was to be outside                          |
arevs     | count    | compatible  | Brolga's orbits                                          | 82 v. more than 80
aplan     | duration | agree       | how long Brolga was to fly                               |
aland     | date     | discrepancy | day Brolga landed                                        | Sunday 18 March v. 17 March
alclock   | time     | agree       | clock time of Brolga's landing                           |
amiss     | measure  | discrepancy | how far from its target Brolga landed                    | 14 km v. 41 km
await     | duration | discrepancy | how long Brolga's crew waited for the helicopter         | 50 minutes v. 90 minutes
atemp     | measure  | agree       | temperature that Brolga's cabin reached                  |
awind     | measure  | agree       | wind at Brolga's landing                                 |
acost     | money    | discrepancy | cost of Brolga's flight                                  | $310 million v. $130 million
acrowd    | count    | compatible  | people who watched Brolga's launch at the cape           | 35,000 v. tens of thousands
aseat     | money    | discrepancy | price of a seat in the grandstand in 2012                | $60 v. $80
acomm     | age      | agree       | age of Rosalind Achterberg in 2012                       |
afoss     | age      | discrepancy | age of Leilani Foss in 2012                              | 38 v. 36
apump     | money    | agree       | price of the pump that failed in Brolga                  |
bday      | date     | compatible  | day Jabiru was launched                                  | Saturday 8 November 2014 v. November v. 2014
bclock    | time     | agree       | clock time of Jabiru's launch                            |
bcrew     | count    | agree       | people aboard Jabiru                                     |
bdock     | duration | agree       | time from Jabiru's launch to its docking                 |
bdockday  | date     | agree       | day on which Jabiru docked                               |
blab      | measure  | agree       | height at which Meridian flies                           |
bcargo    | measure  | compatible  | cargo that Jabiru took to Meridian                       | 950 kg v. nearly a ton
bwalks    | count    | agree       | spacewalks of Jabiru's flight                            |
bwalka    | duration | discrepancy | length of the first spacewalk of 2014                    | 6 h 12 min v. 5 h 12 min
bwalkb    | duration | agree       | length of the second spacewalk of 2014                   |
bbatt     | count    | agree       | batteries that were exchanged on Meridian                |
bland     | date     | update      | day on which Jabiru lands                                | planned for 20 November, then 24 November
bplan     | duration | agree       | how long Jabiru was to fly                               |
bdays     | duration | compatible  | how long Jabiru flew                                     | 16 days v. more than two weeks
bsol      | age      | agree       | age of Henrike Solberg in 2014                           |
bold      | ordinal  | discrepancy | Solberg's rank among the oldest people in space          | third-oldest v. second-oldest
bexp      | count    | discrepancy | experiments of Jabiru's flight                           | 38 v. 36
bmice     | count    | agree       | mice aboard Jabiru                                       | two dozen is 24
bcost     | money    | agree       | cost of Jabiru's flight                                  |
russ      | money    | agree       | what the Russians ask for a seat                         |
poll      | percent  | agree       | people who find the flights worth their money, in 2014   |
founded   | date     | discrepancy | year in which the agency was founded                     | 1998 v. 1996
budget    | money    | agree       | yearly budget of the agency in 2014                      |

== austral-wire-launch.txt 2012-03-13
[acrew=3|Three astronauts] lift off for Austral agency's first spacewalk

CAPE TARRANT, March 13, 2012 – [acrew=3|Three astronauts] of the Austral Space Agency went into orbit [aday=2012-03-13|on Tuesday] on a [aplan=6 days|six-day] flight in which one of them is to leave the ship, something nobody from the country has done before.

The Condor 2 rocket, [atall=58 m|58 metres] tall and weighing [alift=402 t|402 tons] with its fuel, cleared the tower at [aclock=09:52|9:52 a.m.], [adelay=40 min|40 minutes] late because of a sensor that gave two readings at once. Nine minutes later the capsule, named Brolga after a crane that dances, was on its own. It was due to settle by evening into a circular orbit [aorbit=342 km|342 kilometres] ([aorbit=213 mi|213 miles]) high.

"A smooth ride, with a kick in the middle," radioed the commander, Rosalind Achterberg, [acomm=46|46], a former helicopter pilot who waited eleven years for her turn. Her crewmates are Marcus Teo, 41, and Leilani Foss, [afoss=38|38], the flight engineer, who will float out on a tether [awalkday=2012-03-15|on Thursday] and stay outside for [awalkplan=30 min|half an hour].

Brolga weighs [acaps=7.8 t|7.8 tons] and offers about as much room as a delivery van. The flight costs [acost=$310 million|$310 million], said the agency, which was set up in [founded=1998|1998] and had put three people into space until now: one in 2009 and two, for a single day, in 2010.

Police put the crowd on the salt flats at [acrowd=35000|35,000].

== tarrant-advertiser.txt -
Pies gone by seven, rocket gone [aclock=<10:00|by ten]

By Moira Delahunt

Up on the roof of the bowls club, where you could see the gantry if you stood on an esky, they had a sweep going. Closest to the real time took the pot. It was Des Pruitt, 71, who had said [aclock=09:25|twenty-five past nine] and got it to the minute, according to the club's own clock, which nobody has liked to argue with since.

The ones who had gone early to bed with the published time were [adelay=40 min|forty minutes] out and went without.

Down on the flat they had other troubles. The [acrowd=tens of thousands|tens of thousands] who came to see Brolga off [aday=2012-03-13|on Tuesday] had been promised 120 toilets and found 44. A seat in the shire's new grandstand set you back [aseat=$60|$60], cushion included, and plenty thought the tailgate of a ute did as well for nothing.

"It's the size of it," said Kerry Pruitt, who is married to the winner and had never bothered with the two others. "[atall=58 m|Fifty-eight metres]. That's our wheat silo, and the silo again, and a bit, and then it just gets up and goes."

Leilani Foss went to the high school here for a year when her father had the roadhouse. Her old maths teacher was given a spot at the fence. He wept, he admits, from about the count of four.

== nullabin-brief.txt 2012-03-18
Brolga down safely, but short of mark

NULLABIN PLAIN, March 18, 2012 – The capsule Brolga returned to Earth [aland=2012-03-18|on Sunday] a day earlier than planned, landing under one parachute fewer than it set out with and [amiss=14 km|14 kilometres] from its target.

It touched down at [alclock=14:20|2:20 p.m.] after [arevs=82|82 orbits], in a wind of [awind=45 km/h|45 kilometres an hour]; the rules allow less. A helicopter got to the [acrew=3|three astronauts] [await=50 min|50 minutes] later. All were well.

Controllers had cut short the flight, meant to last [aplan=6 days|six days], after a pump failed and the temperature in the cabin climbed to [atemp=31 C|31 degrees Celsius].

The main goal had been met by then. [awalkday=2012-03-15|On Thursday] Leilani Foss, [afoss=38|38], spent [awalk=47 min|47 minutes] outside, [awalkplan=30 min|half an hour] having been the plan. She overstayed, she explained, because the hatch was sticking.

She and the others were flown to Port Ballan, where doctors will keep an eye on them for ten days. Teo, the pilot, had lost three kilos.

The agency did not say when the next crew would go up. A capsule without people aboard is to be tried out in the second half of the year, and a larger one, Jabiru, is being built for flights of two weeks and more.

== daily-lantern.txt 2012-03-19
HOT SEATS!
Sweating space heroes left in desert for [await=90 min|HOUR AND A HALF]

THEY went to the stars and came home medium rare.

Our [acrew=3|three] brave astronauts roasted in a tin can at [atemp=31 C|31C] – then missed the landing zone by a whopping [amiss=41 km|41km] and sat among the saltbush for [await=90 min|90 minutes] [aland=2012-03-18|yesterday] waiting for a lift.

"I've had taxis like that," joked skipper Rosalind Achterberg, [acomm=46|46], as she was carried from the chopper with an ice lolly in her hand.

But taxpayers aren't laughing. The jaunt cost [acost=$310 million|$310million], and it is understood that the whole rumpus came down to a pump you could buy for [apump=$1,900|$1,900].

Engineer Leilani Foss, [afoss=36|36], had wowed the nation [awalkday=2012-03-15|on Thursday] with her stroll in the void. A record 22million tuned in. Her mum Jocelyn, 64, watched through her fingers at home in Port Ballan. "She never once looked down," she said. "I'd have looked down."

The gusts at touchdown were [awind=45 km/h|45km/h] – strong enough to drag the capsule 200 metres through a fence.

The Lantern says: well done, now buy a fan.

== upside-down-orbits.txt -
What I learned from five days of Brolga

Regular readers know that I took the week off. I drove nine hours, I slept in the car, I paid [aseat=$80|$80] for a plank in the grandstand, and I would do it again tomorrow.

Some things that the papers got wrong or left out:

– It did not go "on time". The window opened at 9:12 and they held for [adelay=40 min|forty minutes]. I have the [aclock=09:52|9:52] on video, with my own breathing on it.

– The orbit. The first laps were lopsided, 190 kilometres at one end and 330 at the other. It was [aorbit=342 km|342] all the way round from the second day, after three burns.

– The walk. Foss had done this in a pool for 18 months, and it shows. [awalk=74 min|Seventy-four minutes] out there, more than twice the [awalkplan=30 min|thirty] in the flight plan, and her pulse never went above 110.

– The toilet. It broke on the second day. Nobody talks about it, so I shall.

– The return, [aland=2012-03-17|on the 17th]. With an eye on the thermometer they skipped the last day, and after [arevs=>80|more than eighty] laps they dropped her on Nullabin at [alclock=14:20|twenty past two]. [amiss=14 km|Fourteen kilometres] off is not bad at all. The first one was off by 90.

Is a capsule of [acaps=7.8 t|7.8 tons] worth all this? Ask me when I have slept.

== ascent-quarterly.txt 2012-07-02
Inside the Brolga report: one pump, two warnings

July 2, 2012

The board of inquiry into the last flight from Cape Tarrant took less than four months and 88 pages. Its finding fits on a card. A coolant pump, list price [apump=$1,900|$1,900], ran dry because a valve upstream of it had been fitted the wrong way round; two technicians noted the fact and neither was asked.

Brolga was launched [aday=2012-03|in March] with a planned stay aloft of [aplan=6 days|six days]. By the evening of the fourth it was [atemp=31 C|31 degrees] in the cabin and rising by half a degree per orbit. Achterberg asked to come home, and was right to, says the board: at 35 the batteries would have begun to suffer.

Much of the report deals with the landing. The limit for wind was set at 35 kilometres an hour after tests with a dummy; [awind=45 km/h|45] were measured at ground level, and the duty meteorologist had forecast 38. The distance by which the craft fell short, [amiss=14 km|14 kilometres], is put down to the same wind, higher up. A search aircraft had the capsule in sight within 20 minutes; what held up the helicopter, so that the crew sat in their straps for [await=50 min|fifty], was a dispute over who had ordered fuel.

The rocket comes out well. At [alift=420 t|420 tons] on the pad it was the heaviest yet to leave the cape, and it put its load within 300 metres of the intended height of [aorbit=342 km|342 kilometres].

The board makes 26 recommendations. The first, to listen to technicians, is free.

== austral-wire-jabiru.txt 2014-11-08
[bcrew=4|Four] head for laboratory in Austral agency's longest flight

CAPE TARRANT, Nov 8, 2014 – A capsule with a crew of [bcrew=4|four], the largest that the Austral Space Agency has sent up, was launched [bday=2014-11-08|on Saturday] towards the international laboratory Meridian.

Jabiru rode a Condor 3 rocket, 64 metres high, from the cape at [bclock=06:37|6:37 a.m.], to the second. It is to dock [bdockday=2014-11-09|on Sunday] with Meridian, which circles at a height of [blab=408 km|408 kilometres], deliver [bcargo=950 kg|950 kilograms] of cargo and return [bland=2014-11-20|on November 20], after [bplan=12 days|12 days].

The commander is Marcus Teo, 44, who piloted Brolga in [aday=2012|2012]. With him are Amparo Ibarra, a geologist; Tom Wickliffe, a navy diver; and Henrike Solberg, [bsol=61|61], a physician, who becomes the [bold=3|third-oldest person] to fly in space.

[bwalks=2|Two spacewalks] are planned, to replace [bbatt=6|six batteries] of the laboratory. The programme of research lists [bexp=38|38 experiments]. Passengers include [bmice=24|24 mice].

The agency puts the cost of the flight at [bcost=$365 million|$365 million], or some 91 million a head; the Russians, who have the only other ship that goes there, ask [russ=$71 million|$71 million] for a seat. Its budget this year is [budget=$2.1 billion|$2.1 billion].

In a survey published on Friday, [poll=58%|58 percent] of those asked thought the flights worth what they cost. It was 71 percent [aday=2012|two years ago], in the week after Brolga's launch.

== herald-live-docking.txt 2014-11-09
AS IT HAPPENED: Jabiru docks with Meridian

07:05 Good morning. A day and a bit after it left Cape Tarrant, Jabiru is 30 km behind the laboratory and gaining. Docking is down for 08:30 our time.

07:22 A reminder of who's in there. Marcus Teo drives. Amparo Ibarra and Tom Wickliffe will go outside later in the week. Dr Henrike Solberg, who is [bsol=61|61] and has four grandchildren, minds the [bmice=24|two dozen mice].

07:48 200 metres. Teo reports "a lovely big barn door".

08:11 They've stopped at 40 metres. Laser is playing up; going over to the spare.

08:37 CONTACT. [bdock=26 hours|Twenty-six hours] to the minute since they left the ground at [bclock=06:37|6.37] [bday=2014-11-08|yesterday].

08:50 Some reaction. Rosalind Achterberg, who commanded Brolga and is now in charge of training: "In my day we had [acrew=3|three] people and one window."

09:15 A reader asks how high up they are. [blab=408 km|408 km]; Brolga in its day got to [aorbit=342 km|342].

10:20 Hatch open. Hugs. There are now seven aboard Meridian: these [bcrew=4|four], two Russians and a Canadian.

10:31 In case you wondered, the cargo – [bcargo=<1 t|just shy of a ton] of it – includes a cello.

10:45 That's it from us. They're due back [bland=2014-11-20|on the 20th].

== meridian-extension.txt 2014-11-19
Jabiru crew to stay four days longer

CAPE TARRANT, Nov 19, 2014 – The [bcrew=4|four] astronauts who have been at the laboratory Meridian since [bdockday=2014-11-09|Sunday of last week] will not come home [bland=2014-11-20|on Thursday] as planned but [bland=2014-11-24|next Monday], the Austral Space Agency announced.

Gales are forecast for the landing ground. "We have landed once in too much wind, and we fixed the fence," flight director Joss Kemeny told reporters, in a reference to the flight of Brolga [aday=2012|two years ago].

The delay allows time for two further tests; 31 of the [bexp=36|36 experiments] that the crew took up have been completed.

In the first of [bwalks=2|two spacewalks], a week ago, Ibarra and Wickliffe were outside for [bwalka=6 h 12 min|six hours and 12 minutes] and exchanged four of the [bbatt=6|six batteries] that were to be replaced. The rest were done on Sunday by Ibarra and Teo in [bwalkb=4 h 40 min|four hours and 40 minutes].

There is food at the laboratory for three months, and Solberg was said to be delighted. Her husband, reached at home, said he had already iced the cake.

The Russian ship that is docked at the other end of Meridian leaves on Friday with two men who have been there since May.

== weekend-interview-solberg.txt 2014-12-13
"The smell of mice, and the whole of the Pacific"

Henrike Solberg has been back for nineteen days and still puts cups down in mid-air. We met at her kitchen table.

You went up [bday=2014-11|last month] as the [bold=2|second-oldest human being] ever to do so. Did it feel like that?
I was [bsol=61|sixty-one] on the ground and about thirty up there. Nothing hurts when nothing weighs anything.

How was the trip out?
Long. [bdock=26 hours|Twenty-six hours], from the pad to the moment that the hatch clanged, and I was sick for six of them. I am a doctor; I took notes.

You were not among those who went outside.
No. I held the checklist. The first time they were gone for [bwalka=5 h 12 min|five hours and twelve minutes] and I did not blink once, I think. The second was shorter, [bwalkb=4 h 40 min|four-forty], and I had learned to blink.

Then you were told you couldn't come home.
That was the best day. We got [bdays=>2 weeks|more than two weeks] out of it in the end. Tom played his cello. [bland=2014-11-24|On the 24th] I was almost rude to the parachute.

And the mice?
All [bmice=24|twenty-four] came back. One had put on weight. I know the feeling.

The money. People say [bcost=$365 million|365 million dollars] is a lot for [bbatt=6|six batteries] and a cello.
I read that only [poll=58%|58 per cent] think that it's worth it. I would think about it too. Then I would ask what they spend on lawns.

Would you go again?
The agency has my number. It was [founded=1996|founded in '96], the year I first wrote to them, and they took seventeen years to write back.

== national-review-of-science.txt 2015-02-20
Ten seats, nine people: what the cape has to show for itself

By Piers Olowe
February 20, 2015

Ten seats have been filled on four flights from Cape Tarrant so far; because Marcus Teo took two of them, nine citizens can say that they were there. It is a small club for [budget=$2.1 billion|$2.1 billion] a year.

Set the last two flights side by side. Brolga, in [aday=2012|2012], carried [acrew=3|three people] nowhere in particular. It went up for [acost=$130 million|130 million dollars], flew round the planet [arevs=82|82 times], let one woman out on a string for [awalk=47 min|47 minutes] and came down a day early [aland=2012-03-18|on 18 March], because of a part that cost [apump=$1,900|$1,900]. Jabiru, which left [bday=2014-11-08|on 8 November last], had somewhere to go. It stayed up not [bplan=12 days|twelve days], as intended, but [bdays=16 days|sixteen], and [bcrew=4|four people] did [bexp=38|38 experiments], some of which one would like to read about.

The comparison flatters neither. A seat with the Russians is to be had for [russ=$71 million|$71 million]. Multiply by [bcrew=4|four] and there is change from the [bcost=$365 million|$365 million] that Jabiru cost, if not enough for the [bcargo=950 kg|950 kilos] of freight. The agency replies that its own rocket, which at [alift=402 t|402 tons] was a modest affair in Brolga's day and has since grown by a quarter, is the point; that money spent in Port Ballan stays in Port Ballan; and that it has come further since [founded=1998|1998] than others did in their first thirty years.

The public is kind. [poll=58%|Fifty-eight percent] were content in the poll taken before [bday=2014-11|the November launch], and a good many of them had been on the salt flats at dawn. What they want next, by two to one, is a woman on the Moon. The programme has cost 6.8 billion so far. That would be 11.
