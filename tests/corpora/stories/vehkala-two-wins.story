# Two Formula One races won by one driver in one season: Joonas Vehkala in Portugal from pole (9 May 2010) and in Denmark
# in the rain, after an order to his team-mate (11 July). Laps, lengths of lap, margins, grid places, points and leads
# after each and before each, wins of the season and of the career, speeds at a crash and on the straight, a limit and the
# speed driven, safety car and red flag, prices and fines in three currencies, an older Portuguese race, stay apart.

aday      | date     | compatible  | day of the Portuguese race                                    | 9 May v. May
alaps     | count    | agree       | laps of the Portuguese race                                   |
amarg     | duration | discrepancy | margin of Vehkala's win in Portugal                           | 4.8 seconds v. 8.4
apole     | duration | agree       | margin of Vehkala's pole in Portugal                          |
aled      | count    | agree       | laps that Vehkala led in Portugal                             |
apit      | duration | agree       | length of Vehkala's stop in Portugal                          |
asc       | ordinal  | agree       | lap on which Petrelli crashed                                 |
asclaps   | count    | discrepancy | laps behind the safety car in Portugal                        | five v. six
alost     | duration | agree       | lead that the safety car cost Vehkala in Portugal             |
aquin     | ordinal  | agree       | Quintao's place in Portugal                                   |
aspeed    | rate     | discrepancy | speed at which Petrelli hit the wall                          | 240 v. 210 km/h
aribs     | count    | agree       | ribs that Petrelli broke                                      |
pout      | count    | update      | races that Petrelli misses                                    | one by the first word, four in the end
apen      | rate     | agree       | Hollmann's speed in the pit lane in Portugal                  |
alim      | rate     | agree       | limit in the pit lane in Portugal                             |
afine     | money    | agree       | fine for Hollmann's speeding                                  |
atemp     | measure  | agree       | temperature of the track in Portugal                          |
alen      | measure  | agree       | length of a lap in Portugal                                   |
acrowd    | count    | compatible  | spectators in Portugal                                        | 94,000 v. more than 90,000
asard     | count    | discrepancy | sardines grilled by Fernanda Ruivo                            | 14,000 v. 41,000
apts      | count    | agree       | Vehkala's points after Portugal                               |
alead     | count    | agree       | points by which Vehkala led after Portugal                    |
awin      | ordinal  | agree       | which win of his career Vehkala had in Portugal               |
aseason   | ordinal  | agree       | which win of the season Vehkala had in Portugal               |
vage      | age      | discrepancy | Vehkala's age                                                 | 24 v. 23
hage      | age      | agree       | Hollmann's age                                                |
vpay      | money    | compatible  | Vehkala's pay for a year                                      | $7.2 million v. more than $7 million
vuntil    | date     | discrepancy | year to whose end Vehkala is under contract                   | 2012 v. 2013
last      | date     | compatible  | when Formula One had last been to Portugal                    | 1997 v. September 1997
bday      | date     | compatible  | day of the Danish race                                        | 11 July v. July
blaps     | count    | agree       | laps of the Danish race                                       |
bgrid     | ordinal  | discrepancy | Vehkala's place on the grid in Denmark                        | sixth v. seventh
bmarg     | duration | agree       | margin of Vehkala's win in Denmark                            |
bred      | duration | compatible  | how long the Danish race was stopped                          | 48 minutes v. the better part of an hour
brestart  | time     | discrepancy | when the Danish race went on                                  | 3:22 v. 3:32
brain     | measure  | compatible  | rain that fell at Kalvo during the race                       | 21 mm v. about 20 mm
border    | ordinal  | discrepancy | lap of the order to Quintao                                   | 63rd v. 66th
bgap      | duration | agree       | how far Quintao was ahead when he got the order               |
bfine     | money    | agree       | fine for the order                                            |
bhret     | ordinal  | agree       | lap on which Hollmann retired in Denmark                      |
bfin      | count    | agree       | cars that finished in Denmark                                 |
bstarted  | count    | agree       | cars that started in Denmark                                  |
bpts      | count    | agree       | Vehkala's points after Denmark                                |
blead     | count    | agree       | points by which Vehkala led after Denmark                     |
bbefore   | count    | agree       | points by which Vehkala was behind before Denmark             |
bwin      | ordinal  | agree       | which win of his career Vehkala had in Denmark                |
bcrowd    | count    | agree       | spectators in Denmark                                         |
bprice    | money    | discrepancy | price of the cheapest ticket in Denmark                       | 1,450 v. 1,950 kroner
bmarsh    | count    | discrepancy | marshals at Kalvo                                             | 180 v. 130
bbuilt    | date     | discrepancy | year in which the circuit of Kalvo was opened                 | 2006 v. 2007
bpet      | count    | update      | people who have signed the petition for Quintao               | 9,000 by Monday night, 31,000 at last
title     | count    | agree       | points by which Vehkala won the championship                  |

== wire-portugal.txt 2010-05-09
Vehkala wins in Portugal to take championship lead

MONTE ALVOR, Portugal, May 9, 2010 – Joonas Vehkala led [aled=58|58] of the [alaps=66|66 laps] to win the Portuguese Grand Prix [aday=2010-05-09|on Sunday], holding off Dieter Hollmann by [amarg=4.8 s|4.8 seconds] after a safety car had wiped out most of his lead.

It was the [aseason=3|third victory] of the season and the [awin=5|fifth] in Formula One for the [vage=24|24-year-old] Finn, who now has [apts=83|83 points] to Hollmann's 74. Rafael Quintao, Vehkala's Brazilian team-mate at Corsaro, was [aquin=3|third].

Vehkala, who had beaten Hollmann to pole position by [apole=0.118 s|118 thousandths] of a second, gave up first place only around his single stop, a [apit=3.9 s|3.9-second] affair on the 24th lap.

The race turned on [asc=31|lap 31], when Aldo Petrelli lost the rear of his car in the fast right-hander behind the paddock and struck the wall at about [aspeed=240 km/h|240 kilometers per hour]. The Italian broke [aribs=2|two ribs] and will miss [pout=1|one race], in Malta, his team said. The field circulated behind the safety car for [asclaps=5|five laps].

"The tires went cold and so did I," said Vehkala.

Hollmann, the [hage=31|31-year-old] German who won last year's title with Falkner, said his chance had gone on Saturday.

Formula One had not been to Portugal since [last=1997|1997]. A crowd put at [acrowd=94000|94,000] saw it come back. The track temperature was [atemp=41 C|41 degrees Celsius].

== correio-portugal.txt 2010-05-10
The day the hill had an echo again

By Ines Tavares, Correio do Alvor

Fernanda Ruivo lit the first of her grills at five in the morning, by the light of a telephone, on the bank above the second corner. By dusk she had turned [asard=14000|fourteen thousand sardines]. She'd sold the last for two euros to a man in a Falkner shirt. "He looked as if he needed it," she said.

It is a long time since this hill last smelled of fuel as well as fish. The cars left in [last=1997-09|September 1997], for want of money, and came back this weekend because a maker of cement and the tourist board of the region found 15 million euros for it.

They brought a boy. He is [vage=24|twenty-four], he comes from a village on the Arctic Circle where the nearest traffic light is 90 kilometers away, and he has now won [aseason=3|three] of this year's five races. Joonas Vehkala does not wave. Once, on the last of the [alaps=66|66 laps], he lifted two fingers from the wheel, and people on the bank spoke of it for the rest of the evening.

They spoke of Aldo Petrelli, too. From where Mrs. Ruivo stands it is 40 meters to the place where the red car let go, [asc=31|on lap thirty-one], in a curve that drivers call the Priest since one crosses oneself before it. It made no noise to speak of. "It was like a book falling," she said. He was doing [aspeed=210 km/h|210 an hour] by the reading in his own car, an official of the circuit told this newspaper; the wall moved by a hand's breadth. He came away with [aribs=2|two cracked ribs] and asked for his telephone.

A lap here measures [alen=4.65 km|4.65 kilometers], and in [asclaps=6|six] of them, behind the silver safety car, all that Vehkala had built up was gone. He built it again. At the flag he had [amarg=4.8 s|4.8 seconds] in hand and, for the first time, the lead of the world championship, by [alead=9|nine points].

Traffic on the road to Faro stood still till ten at night. In the village below, where 50 is the limit, two policemen with a radar gun wrote 61 tickets to people who had been watching men do 318.

== pitlane-sun.txt -
FINN-TASTIC!
Ice boy leaves fuming Hollmann to count the cost of a lead foot

COOL as a cucumber in a track temperature of [atemp=41 C|41C], wonderkid Joonas Vehkala burned off the world champ [aday=2010-05-09|yesterday] – and grumpy Dieter Hollmann has only got himself to blame.

The German, [hage=31|31], was the faster man all weekend in Portugal. But he was clocked at [apen=71.2 km/h|71.2kph] in a pit lane with a [alim=60 km/h|60kph] limit, got himself a drive-through for it, and never saw the Finn's gearbox again.

The [vage=23|23-year-old] flew home [amarg=8.4 s|8.4 seconds] clear after one perfect stop ([apit=3.9 s|3.9sec], boys, put the kettle on). He's [alead=9|nine points] up in the title race, and on [vpay=$7.2 million|$7.2million] a year he can afford to smile. He didn't.

"It's a good feeling," he said, in the voice of a man who's been told that his bus is late.

Heart-in-mouth moment: Aldo Petrelli's shunt at halfway. His missus Carla, eight months gone with their first, watched it from the garage with her hands over her eyes.

Party piece: the old dear on the hill who grilled [asard=41000|41,000 sardines], all of them free. (We had eleven.)

And finally, a word for poor Quintao: [aquin=3|third] AGAIN, two seconds behind the German, with a slow puncture and a slower pit crew. How long will Rafa play Robin?

== apex-blog.txt -
Alvor, by the numbers

My spreadsheet has cooled down, so here's what it says about [aday=2010-05-09|Sunday].

[apole=0.118 s|0.118]. That's what Vehkala had over Hollmann in qualifying ([apole=0.118 s|0.118 of a second]). At those speeds it is about seven metres, on a lap of [alen=4650 m|4,650].

[apen=71.2 km/h|71.2]. Hollmann's speed in the pits, where [alim=60 km/h|60] is allowed. The drive-through took 16 seconds out of him. Without it, and I've run it six ways, he wins by nine. On top came a bill of [afine=2240 EUR|2,240 euros], 200 for each kilometre per hour and change.

[aled=58|58]: laps on which car No. 5 was in front at the line.

[apit=3.9 s|3.9]. Corsaro's man with the lollipop was called an idiot at the opener in March. [apit=3.9 s|Three point nine seconds] is the quickest stop that anybody has made this year.

[asclaps=5|5]. Tours behind the safety car ([asclaps=5|five], count them yourselves, the timing screen froze for one). Before it Vehkala's lead was [alost=13 s|13 seconds]. After it, nought.

[awin=5|5] again: Vehkala's career wins. It took the great Ekholm 71 starts to get there; this one needed 43.

[apts=83|83]: points from a possible 125. There's a long way to go and the cars go to tracks now where the Falkner ought to walk away, beginning with the streets of Valletta, where Petrelli will be missing. Word is that he's had his ribs looked at again and it will be [pout=4|four races], which takes us to midsummer.

== brief-penalty.txt 2010-05-10
Hollmann fined for pit lane speeding

MONTE ALVOR – World champion Dieter Hollmann was fined [afine=2240 EUR|2,240 euros] for exceeding the [alim=60 km/h|60 km/h] speed limit in the pit lane during the Portuguese Grand Prix, the stewards said in a statement issued late [aday=2010-05-09|on Sunday]. The Falkner driver, [hage=31|31], had already served a drive-through penalty in the race, in which he finished second behind Joonas Vehkala.

The team accepted the ruling. It said that a sensor at a front wheel had failed, and that Hollmann had been driving by ear.

In a separate matter the stewards took no action over a wheel nut that came off Rafael Quintao's car at the exit of the pits and was picked up by a photographer. He gave it back.

Aldo Petrelli, who crashed heavily on [asc=31|lap 31], spent the night in a hospital at Faro as a precaution. Kai Moravec, a 20-year-old Czech who has yet to start a race, is to stand in for him in Malta on May 23.

The organizers put attendance over three days at 171,000, of whom [acrowd=>90000|more than 90,000] came for the race. Their contract with Formula One runs through 2014 and they hope to add lights. The mayor said that she would be glad, for the time being, with toilets.

== live-denmark.txt 2010-07-11
Danish Grand Prix – as it happened

1340 It's coming down like gravel. Welcome to Kalvo, where [bstarted=24|24 cars] are on the grid and the seagulls are walking. Pole: Quintao. Hollmann second. Vehkala only [bgrid=6|sixth] after that spin yesterday.

1400 Off they go, if you can see them. We can't.

1421 Lap 9, three cars in the gravel at Turn 4. Vehkala up to third without, as far as anybody can tell, overtaking anyone.

1434 Red flag! Standing water, and plenty of it. They'll sit on the grid under umbrellas. [bmarsh=180|One hundred and eighty marshals] are out there with brooms; one has a dustpan.

[brestart=15:22|1522] And we're racing again, after [bred=48 min|48 minutes].

1558 Hollmann's stopped! [bhret=52|Lap 52], gearbox by the sound of it. That leaves the Corsaros first and second.

1609 Quintao has [bgap=3.1 s|3.1 seconds] on his team-mate. This might be his day.

1611 Hello. [border=63|Lap 63]. From the radio, word for word: "Rafa, Joonas is on the better tires. Please confirm you've understood that." A long silence.

1613 He's understood it. Vehkala's through on the back straight, no fight at all. Boos from the harbor stand.

1622 The flag, after all [blaps=71|71 laps]. Vehkala by [bmarg=0.6 s|six tenths]. [bfin=13|Thirteen] are still running. The [bcrowd=61000|61,000] who came are making up their minds what sort of noise to make.

1640 Quintao, on the podium, is looking at the sea.

== wire-denmark.txt 2010-07-11
Vehkala wins Danish Grand Prix as Corsaro tell Quintao to let him by

KALVO, Denmark, July 11, 2010 – Joonas Vehkala won a rain-soaked Danish Grand Prix [bday=2010-07-11|on Sunday] after his Corsaro team-mate Rafael Quintao, who was leading, had been ordered to move aside, an instruction for which the team were fined [bfine=$100000|$100,000].

The Finn, who started from [bgrid=7|seventh place] on the grid, crossed the line [bmarg=0.6 s|0.6 seconds] ahead of Quintao at the end of [blaps=71|71 laps]. Dieter Hollmann retired his Falkner on [bhret=52|lap 52] with a broken gearbox, and Vehkala, who had trailed him by [bbefore=3|three points], went [blead=22|22] clear with [bpts=145|145] after ten of 19 rounds.

It was the [bwin=7|seventh win] of his career but one that he did not celebrate. "I would have liked it another way," he said.

Quintao, [bgap=3.1 s|3.1 seconds] in front at the time, was told on [border=66|lap 66] that the other car was on better tires. Team orders are forbidden. Corsaro's principal, Bernard Lavigne, said that there had been none. "We gave Rafael an item of information," he said.

The race was halted for [bred=48 min|48 minutes] because of standing water and resumed at [brestart=15:32|3:32 p.m.] Only [bfin=13|13] of the [bstarted=24|24 cars] made it to the finish.

Petrelli, back in the cockpit after missing [pout=4|four races] with the injuries that he suffered in Portugal, was ninth and took two points.

== kysten-denmark.txt 2010-07-13
Sold out, washed out, sold down the river

By Mette Overgaard, Kysten

Poul Iversen paid [bprice=1450 DKK|1,450 kroner], the cheapest there was, for a plastic seat opposite the harbor crane, and sat in it for six hours in two pairs of trousers. He saw [bstarted=24|twenty-four cars] set out. He saw a yellow one climb a tire stack and stay there. Then he saw nothing for [bred=>45 min|the better part of an hour], apart from [bmarsh=130|130 marshals] in orange who swept the North Sea back toward the North Sea.

"That was the best part," he says. "They never gave up."

About [brain=~20 mm|20 millimeters] fell between two and four [bday=2010-07-11|on Sunday], on a track which lies, where it passes the old ferry dock, a meter below the level of the tide. It has pumps. There are eight of them and they were built for a fish factory.

None of that is what [bcrowd=61000|61,000 people] will remember. They had waited since [bbuilt=2006|2006], when the circuit was opened with a touring-car race and a brass band, for something that they could tell their children. What they got was a Brazilian, alone in front with [bgap=3.1 s|3.1 seconds] to spare, being asked by a voice from a truck if he had understood. He had. At Turn 9 a man in a Corsaro cap took it off and put it in the bin.

Vehkala, who had come through the field from [bgrid=6|sixth on the grid] in weather fit for herring, might have done it unaided. We shall never know, and that is the theft.

By Monday night [bpet=9000|nine thousand] had signed a petition asking that Rafael Quintao be given the cup. It stands meanwhile in a glass case in Corsaro's lobby, in Lyon, turned to the wall.

The mayor wants the race to return. He has a contract for three more, he said, and a quotation for bigger pumps.

== quintao-interview.txt -
"I'm a professional, they tell me"

Two weeks after Denmark, Rafael Quintao talks to us on a beach near Recife, between dives with his son.

What did you hear?
"I heard what everybody heard. I had [bgap=3.1 s|three point one seconds]. On lap 60 they'd told me to look after the tires and I thought: good, they want me to win. On [border=63|lap 63] I found out what for."

You could've said no.
"You sign a paper in January. I've got two years left on it and four people who work for me."

Has Joonas spoken to you?
"He came to my room. He stood there. He's [vage=24|24], he doesn't know what to do with his hands if there's no wheel. He said he would give me the trophy. I told him to keep it, he'll need something to put his [vpay=>$7 million|seven-million-and-something] in."

The team has paid [bfine=$100000|100,000 dollars] for it.
"It's the price of a front wing. Cheap. They got [blead=22|twenty-two points] of lead for that."

There's a petition for you.
"[bpet=31000|Thirty-one thousand people]! My mother's only one of them. She's signed it four times, I think."

You were [aquin=3|third] in Portugal too, with a puncture.
"That was fair. He was quicker. He led from the front [aled=58|fifty-eight laps], and when Aldo went off and it all closed up he did it again. If you ask me which of the two he's proud of, it's that."

Will you let him by again?
"If he's faster. I'd like to see him wave, just once."

== analysis-november.txt 2010-11-21
A title with two faces

By Gordon Speight

When the accounts of this season are made up, two of Joonas Vehkala's wins will stand at either end of the page. He is champion by [title=4|four points], and there are those who'll tell you that he owes seven of them to a message on the radio.

Take Portugal, [aday=2010-05|in May]. On a dry track that was hot enough to fry on, he was on pole by [apole=0.118 s|0.118 seconds], kept his head when the safety car took away a lead of [alost=13 s|13], and beat a faster car by [amarg=4.8 s|4.8]. Yes, Hollmann had a penalty. But he got that for driving at [apen=71.2 km/h|71.2 kilometres an hour] where the sign said [alim=60 km/h|60], and no one made him. Vehkala left with [apts=83|83 points], [alead=9|nine] to the good.

Now take Denmark, [bday=2010-07|in July]. He had arrived there [bbefore=3|three] behind, which is forgotten, and had thrown the car off the road in qualifying, which is why he began only [bgrid=6|sixth]. The [brain=21 mm|21 millimetres] of rain that the harbour station measured made a lottery of the first hour. He won it, or rather Quintao won it and handed over the ticket. With Hollmann's gearbox in pieces since the [bhret=52|52nd lap] there was no sporting need. Corsaro would have had both cars home in front, and Vehkala would have been 15 clear.

Margins deceive. By the stopwatch the second race was the closer, [bmarg=0.6 s|six tenths of a second] at the line, and it was no contest at all; the first had a gap that you could have parked a truck in and might have been lost at any corner of the last twenty laps.

What did it cost? [bfine=$100000|A hundred thousand dollars] on the day. Since then a sponsor has gone, a petition has reached [bpet=31000|31,000 names], and there is talk of a rule by which such orders would at least be honest.

He'll defend the title at the wheel of the same car: his contract runs to the end of [vuntil=2012|2012]. He has nine wins in all, two of them since [bwin=7|that seventh]. And Quintao has let it be known that he'll drive for someone else.

As to the circuits, both will stay. Kalvo, which has been losing money since it opened in [bbuilt=2007|2007], is to have a roof over the harbour stand; the cheapest ticket, [bprice=1950 DKK|1,950 kroner] in July, will go up by a tenth.

== profile-vehkala.txt 2010-11-16
The boy who learned to turn left on a lake

By Harriet Lowndes

KEMIJARVI, Finland – The road to the house where the world champion grew up is closed from December to April. One drives across the ice instead, and this, say those who live here, explains everything.

Eino Vehkala, 58, who services outboard motors, cut a track into the snow on the lake when his son was five. It was 400 metres long, with a shed in the middle. "He hit the shed for a year," says the father. "Then he stopped hitting the shed." At eight the boy had a kart, bought with the money for a sauna. At 17 he had a place in a school for drivers in Lyon, and two words of French, both of which had to do with food.

In Formula One, in which he began in 2008, he has been called a robot, on account of the voice. His race engineer, Celia Brandt, 36, disagrees. "Robots don't send flowers," she says. After Aldo Petrelli's crash in Portugal, where he had himself just had the [awin=5|fifth win] of his life, he drove to Faro and sat at the Italian's bed until two in the morning. They talked about pike.

Kalvo he will not discuss. It was win number [bwin=7|seven], and it is missing from the shelf in the hall, where six trophies stand and then a gap and then two more. He started that race angry, says Brandt, and ended it ashamed; he had [bpts=145|145 points] and wanted to hand back the difference.

He won the championship [title=4|by four] in the end. With a salary of [vpay=$7.2 million|$7.2 million] that will rise, and a contract until the end of [vuntil=2013|2013], he could live in Monaco like the rest. He's bought the lot next to his father's.

His mother, Aino, who teaches the third form, has never seen a race as it happened. She tapes them, waits for his text message, which says "ok", and then watches with the sound off. There have been 52 of the messages. The one from Denmark came at midnight and said "not ok".

The shed is still there. It has a dent at the height of a five-year-old's helmet.
