# Two editions of a mountain marathon in Switzerland: the snowstorm of September 2008, with two dead, and the hot day of
# September 2012, with a record and a rockfall. Starters, limit and finishers, start, stop and search, heights of finish
# and summit and of the place of death, the rescued, the hospitalised and the treated, two winners' times stay apart.

aday    | date     | compatible  | day of the race of 2008                                    | 13 September 2008 v. September 2008 v. 2008
aed     | ordinal  | agree       | which edition the race of 2008 was                         |
astart  | time     | agree       | when the race of 2008 was started                          |
astop   | time     | discrepancy | when the race of 2008 was called off                       | 11:45 v. 12:45
arun    | count    | agree       | starters in 2008                                           |
afin    | count    | discrepancy | finishers in 2008                                          | 1,127 v. 1,172
aresc   | count    | update      | runners brought down by rescuers in 2008                   | 46 in the evening, 61 the next day
adead   | count    | agree       | runners who died in 2008                                   |
adage   | age      | discrepancy | age of Paul Hediger                                        | 47 v. 49
aodier  | age      | agree       | age of Claire Odier                                        |
ahosp   | count    | compatible  | runners in hospital in 2008                                | 23 v. more than 20
atemp   | measure  | agree       | temperature on the ridge in 2008                           | minus 6 C is 21 F
awind   | rate     | discrepancy | wind on the ridge in 2008                                  | 90 km/h v. 110 km/h
asnow   | measure  | agree       | snow on the ridge in 2008                                  | 25 cm is ten inches
aplace  | measure  | discrepancy | height at which the dead were found                        | 2,610 metres v. 2,160 metres
awin    | duration | agree       | time of Matteo Bruggi, winner in 2008                      |
aheli   | count    | agree       | helicopters in 2008                                        |
asearch | duration | discrepancy | how long the search of 2008 lasted                         | 19 hours v. 17 hours
ahelp   | count    | discrepancy | rescuers in 2008                                           | 130 v. 180
afoil   | count    | discrepancy | foil blankets at the hut in 2008                           | 300 v. 200
awarn   | time     | agree       | when the weather office warned in 2008                     |
afine   | money    | discrepancy | fine for the organisers                                    | 40,000 francs v. 14,000 francs
bday    | date     | compatible  | day of the race of 2012                                    | 8 September 2012 v. September 2012 v. last week
bed     | ordinal  | agree       | which edition the race of 2012 was                         |
bstart  | time     | agree       | when the race of 2012 was started                          |
blimit  | count    | agree       | places in the race since 2009                              |
brun    | count    | compatible  | starters in 2012                                           | 1,462 v. almost 1,500
bfin    | count    | agree       | finishers in 2012                                          |
bwin    | duration | discrepancy | time of Jonas Tschanz, winner in 2012                      | 3:14:52 v. 3:15:42
brec    | duration | agree       | record before the race of 2012                             |
brecyr  | date     | agree       | year of that record                                        |
bwage   | age      | agree       | age of Jonas Tschanz                                       |
bwwin   | duration | agree       | time of Ilse Marthaler, first woman in 2012                |
bwnth   | ordinal  | agree       | which of her victories it was                              |
btemp   | measure  | compatible  | temperature at the start of the climb in 2012              | 29 C v. nearly 30 C v. 84 F
bheat   | count    | discrepancy | runners treated for the heat in 2012                       | 74 v. 47
brock   | measure  | agree       | where on the course the stones fell                        |
bhold   | duration | compatible  | how long runners were held at the rockfall                 | 35 minutes v. more than half an hour
bfly    | count    | agree       | runners flown out in 2012                                  |
bprize  | money    | agree       | money for the winner in 2012                               |
bfee    | money    | discrepancy | entry fee in 2012                                          | 95 francs v. 85 francs
climb   | measure  | agree       | height that the runners climb                              | 1,950 metres is 6,400 feet
finish  | measure  | agree       | height of the finish                                       |
summit  | measure  | agree       | height of the Brenthorn                                    |
first   | date     | discrepancy | year of the first race                                     | 1986 v. 1984
kit     | money    | agree       | what a runner without a jacket must pay                    |

== agency-2008.txt 2008-09-13
[adead=2|Two] die in storm at Swiss mountain marathon

SANKT BRENT, Switzerland, Sept 13, 2008 – [adead=2|Two runners] died of cold and [aresc=46|46] had to be brought to safety [aday=2008-09-13|on Saturday] when a snowstorm caught a mountain marathon in the Swiss Alps, police said.

The dead, a man of [adage=47|47] and a woman of [aodier=33|33], were found at [aplace=2610 m|2,610 meters] on the last ridge before the finish. [ahosp=>20|More than 20 others] were taken to hospitals.

The [arun=1840|1,840 participants] had set out in drizzle from the village of Sankt Brent at [astart=07:30|7:30 a.m.] to climb [climb=1950 m|1,950 meters] to a hut on the shoulder of the Brenthorn. At noon the temperature on the ridge was [atemp=-6 C|6 degrees Celsius below zero] and the wind reached [awind=90 km/h|90 kilometers an hour]. Many wore shorts.

The race was called off at [astop=11:45|11:45 a.m.], too late for several hundred who were already above the trees. [aheli=4|Four helicopters] could not fly until the cloud lifted, and a search by [ahelp=130|130 rescuers] on foot was going on after dark.

"I have never seen weather turn like that," said Regula Amstad, 51, the race director.

Matteo Bruggi of Italy, who won in [awin=3:38:14|3 hours, 38 minutes and 14 seconds], said he had not known until he took off his cap that there was ice on it.

== brief-2008.txt -
Brenthorn: search ends

The search for runners missing on the Brenthorn was called off on Sunday morning after [asearch=19 hours|19 hours], when the last of those on the starting list had been found asleep in his own car. A total of [aresc=61|61 people] had been brought down by helicopter, stretcher or rope, police in the canton said. [ahosp=23|Twenty-three] were still in hospital, three of them with frostbite of the hands.

[adead=2|Two people] lost their lives in the race, a local man and a visitor from Lyon. They were to be flown to the valley in the afternoon. About [asnow=25 cm|25 centimetres] of snow lay on the ridge.

The prosecutor has opened an inquiry. He said that he wished to learn why the runners had been let go on after the national weather office sent a warning at [awarn=09:10|10 past nine]. Of [arun=1840|1,840 starters], [afin=1127|1,127] reached the finish before or after the race had been stopped. It was the [aed=23|23rd] edition. The prize-giving was cancelled, and the club said it would pay back the fee of 80 francs to everyone who asked.

== blick-auf-berg.txt 2008-09-15
MARATHON OF DEATH
They ran in SHORTS into a blizzard – and nobody said stop

IT was meant to be the run of their lives.

Instead hundreds of weekend athletes found themselves crawling on hands and knees through knee-deep drifts, blue with cold, [aday=2008-09-13|on Saturday] as a wind of [awind=110 km/h|110 kilometres an hour] tore at their vests high on the killer Brenthorn.

[adead=2|Two] did not make it. Dentist Claire Odier, [aodier=33|33], lay down in the lee of a rock at [aplace=2160 m|2,160 metres] and did not get up. Paul Hediger, [adage=49|49], had given her his gloves. He was found six steps away.

"He would have," his brother Ueli, a cheesemaker, told us. "That's all I've got to say."

At the hut there was soup for 900 and foil blankets for [afoil=200|200]. "We wrapped them two to a blanket," said the warden's wife. One Dane was put in the bread oven, lit the night before and still warm, with the door open.

Race boss Regula Amstad refuses to quit. She says the stop order went out the moment that it could, at [astop=11:45|a quarter to twelve]. So why did the weather men ring alarm at [awarn=09:10|9.10]?

[aheli=4|FOUR choppers] stood idle in the valley for five hours.

== bote-feature.txt 2008-09-20
What the mountain keeps

By Vreni Casutt
Brenttal Bote

They have hung his number over the bar of the Krone, 0412, with the pins still in it.

Paul Hediger ran every Brenthorn since the first, in [first=1986|1986]. He was [adage=47|47], mended skis, and held the course in so little awe that he used to carry a cheese up it for the hut. "Never in the first hundred, never in the last," says Ueli, his brother, in whose van the cheese began its trip [aday=2008-W37|last week] as always.

The valley buried him on Thursday. Claire Odier's parents had come from Lyon to stand with his. There are [ahosp=23|23] who are in a ward or have just left one, and there is one question.

Regula Amstad does not duck it. She sits at a table with the paper in front of her, which came at [awarn=09:10|ten past nine] and speaks of snow "towards evening". She has underlined two words. By eleven it was white at the third aid station. It took her until [astop=12:45|a quarter to one], on this the accounts of the marshals agree, to raise the last of them on the radio and close the course.

What followed nobody will forget. There were [ahelp=180|180 people] on that ridge in the night, farmers, soldiers, a priest with a rope. They looked for [asearch=19 hours|19 hours].

The hut's warden, Toni Gamma, gave out all of his blankets, [afoil=300|300] of foil and 44 of wool. He has counted what came back: nine. "I hope that they keep them," he says.

There had been a death before, in 1994: a heart, in sunshine.

== hill-runner-2009.txt 2009-06-10
Brenthorn: a verdict and a new rule book

The court in Sankt Brent needed less than a day. It found the organising club guilty of negligence, but not its director, and fined it [afine=40000 CHF|40,000 francs]; the families had asked for nothing but the words.

The judge went through [aday=2008-09-13|September 13] minute by minute. The field, [arun=1840|1,840 strong], was let go at [astart=07:30|half past seven]. The fax from the weather office lay in a tray for fifty minutes. On the ridge, where [asnow=10 in|ten inches] of snow would fall, two marshals shared a radio with a flat battery. An expert told the court that at [atemp=21 F|21 degrees Fahrenheit] and with wet clothes a lean runner has half an hour. The dead were found [aplace=2610 m|2,610 metres] up, 700 metres from the hut.

"It was a search without a list," the judge said. It lasted [asearch=17 hours|17 hours], of which three were spent looking for a man who had never started.

What changes? The field is cut to [blimit=1500|1,500]. The gun goes at six. Everyone must carry a jacket, a cap and gloves; whoever is caught without pays [kit=100 CHF|100 francs] and is sent down. And there is to be a shelter at every third kilometre above the trees.

Bruggi, whose [awin=3:38:14|3:38:14] stands in the results for want of a reason to strike it out, has given away his prize. So has the woman who came second.

Will people come? Entries for this year, which opened on Monday, closed on Tuesday.

== live-2012.txt 2012-09-08
Brenthorn Marathon live

14:30
We close here. [bfin=1318|1,318 finishers], one engagement, no snow. See you next year.

12:05
Police: [bfly=5|five runners] have been flown out with cuts and one broken wrist after stones came down on the course at [brock=31 km|kilometre 31]. Nobody is missing. Everybody has a chip now, so they know.

11:20
And they're moving again. The field behind was held for [bhold=35 min|35 minutes] while two guides had a look at the slope.

9:59
Ilse Marthaler wins the women's race in [bwwin=3:58:40|3:58:40], her [bwnth=3|third win] here. She sat down in the drinking trough.

9:15
JONAS TSCHANZ has done it! [bwin=3:14:52|3:14:52]. The old mark was [brec=3:16:30|3:16:30], and it was from [brecyr=1999|1999]. He is [bwage=26|26], a postman from two valleys over, and he has won the [bprize=6000 CHF|6,000 francs].

8:10
It is [btemp=29 C|29 degrees] already at the foot of the climb. There are 9,000 litres of water on the mountain. Drink it.

[bstart=06:00|6:00]
And they are off, [brun=1462|1,462 of them], in the dark, with lamps, for the [bed=27|27th Brenthorn]. At the front a place is left empty for each of [adead=2|the two] who died in [aday=2008|2008]; the club does that every year.

== agency-2012.txt 2012-09-09
Postman sets record in Swiss mountain race

SANKT BRENT, Switzerland, Sept 9, 2012 – A Swiss postman, Jonas Tschanz, won the [bed=27|27th] Brenthorn Marathon [bday=2012-09-08|on Saturday] in [bwin=3:15:42|3:15:42], a course record, on a day when runners collapsed in the heat and a rockfall slowed half of the field.

Tschanz, [bwage=26|26], took the better part of a minute off the time of [brec=3:16:30|3:16:30] that had been set in [brecyr=1999|1999] by Kenyan-born Samuel Too of Germany. Bruggi, who won the tragic race [aday=2008|of 2008] in which [adead=2|two runners] froze to death, was third.

[bheat=74|Seventy-four runners] were treated for the effects of the sun; the thermometer stood at [btemp=84 F|84 degrees Fahrenheit] at the start of the climb. Later stones the size of footballs rolled across the path at [brock=31 km|the 31-kilometer mark], and [bfly=5|five people] were flown to the hospital, none with life-threatening injuries.

The course rises [climb=6400 ft|6,400 feet] to a hut at [finish=2780 m|2,780 meters]. The summit of the Brenthorn itself, at [summit=3104 m|3,104 meters], is left to climbers.

Ilse Marthaler of Austria was the first woman, for the [bwnth=3|third time].

[bfin=1318|1,318 men and women] finished, officials said. In the year of the storm it was [afin=1172|1,172], of a larger field.

== bote-2012.txt 2012-09-14
The postman, and those who never ring twice

By Vreni Casutt
Brenttal Bote

On Monday Jonas Tschanz delivered the mail. On Tuesday he did it again. In between he signed eleven parcels that were not addressed to him.

"It's uphill anyway," says the [bwage=26|26-year-old] of his round, 14 kilometres of farm tracks that he runs, against regulations, with the bag on his back. It explains something of what happened [bday=2012-09-08|last Saturday], when he was up at the hut, at [finish=2780 m|2,780 metres], before the soup was. The [bprize=6000 CHF|6,000 francs] will go into a roof.

Not everyone had such a morning. Dr. Annamaria Joos and her helpers treated [bheat=47|47 people] for the heat, she says, and twice as many for blisters. It was [btemp=<30 C|nearly 30 degrees]. Forty-one runners were turned back by the inspectors and paid their [kit=100 CHF|hundred francs], on a day on which nobody would have wanted a jacket. They complained. Then somebody pointed to the bar of the Krone, and to number 0412.

And there were the stones. "I have seen the rock breathe up there for years," says Toni Gamma, the warden. They came out of the gully at [brock=31 km|kilometre 31], thirty cubic metres or so; the guides stopped the race for [bhold=>30 min|more than half an hour]. Nobody argued. That, says Gamma, is the difference between [aday=2008|2008] and now.

Almost [brun=<1500|1,500] had started. It costs them [bfee=95 CHF|95 francs] each, soup included.

== interview-amstad.txt 2012-09-13
"I read every forecast twice"

Regula Amstad, 55, has directed the Brenthorn Marathon since 2003. [bday=2012-W36|Last week's] was her last.

Why stop now, after a record?

Because of it. I wanted to hand over a race that people talk about for a running time.

You stayed on [aday=2008-09|after September 2008]. Many said you should go.

I offered. The families said, stay and make it right. We were fined [afine=14000 CHF|14,000 francs] and I thought, is that all? There were [aresc=61|61 people] whom others had to carry down. I know most of their names.

What do you think of when you think of that day?

The start. [astart=07:30|Seven thirty], light rain, everyone laughing. And the list. We had one on paper, and it was wet.

And [bday=2012-09-08|last Saturday]?

I started them at [bstart=06:00|six] and I sat by the radio. When the rock came down I had stopped them before I'd finished my sentence. Then I went outside and was sick.

Is the mountain getting more dangerous?

The ice that held it together is going. The Brenthorn is [summit=3104 m|3,104 metres] on the map, and I tell you it was more when I was a girl. We may have to move the course.

How many is too many?

We have [blimit=1500|1,500 places]. I'd make it a thousand. My successor is 34 and would like two.

== slow-runner-blog.txt -
Twice up the Brenthorn, slowly

I have finished this race two times, in the year of the snow and in the year of the sun. I'm in no results list near the top; look at the bottom.

[aday=2008|2008]. I reached the hut at ten to one, in a bin bag, and was told I'd finished a race which had been stopped. I was, they tell me, number [afin=1127|1,127], the last. Toni gave me tea and one of his [afoil=300|300 blankets] (I have it still; sorry, Toni). I remember the sound of [aheli=4|four helicopters] starting up all at once in the valley when the cloud broke. It was the [aed=23|23rd] time they had held it and I thought it would be the last.

[bday=2012|2012]. I went back for [adead=2|the two] who didn't come down. Different race. They look into your rucksack, for a start. It's [bfee=85 CHF|85 francs], it begins by the light of head torches, and it goes up [climb=1950 m|1,950 metres], as before, but this time I could see them all. Ilse Marthaler, who won in [bwwin=3:58:40|three hours, 58 minutes and 40 seconds], cheered me in when she'd already had lunch. The winner had by then been back at his letter boxes, more or less.

The race was born in [first=1984|1984], says my neighbour in the hut, who was there. It is older than some of the people who overtook me. I shan't go a third time. I've got the blanket.
