# Two moons of Uranus found with one probe, Halyard: "Pebble" (June 2011, inner, by a student) and "Backspin" (November
# 2013, outer, by a retired teacher). Sizes, distances, periods, pictures, hours of finding, planned and actual flyby, money
# asked and money got, fuel of 2011 and 2013 stay apart.

aday     | date     | compatible  | day Pebble was announced                                  | 9 June 2011 v. June 2011 v. 2011
adiam    | measure  | discrepancy | diameter of Pebble                                        | 14 km (9 miles) v. 19 km
adist    | measure  | agree       | distance of Pebble from the planet's center               | 71,000 km are 44,000 miles
aperiod  | duration | discrepancy | time in which Pebble goes around Uranus                   | 13.7 hours v. 17.3 hours
aimgs    | count    | discrepancy | pictures in which Pebble was seen                         | nine v. eleven
ashot    | date     | agree       | when the first of these pictures was taken                |
atime    | time     | discrepancy | hour at which Carmona wrote her e-mail                    | 3:20 a.m. v. 2:30 a.m.
aage     | age      | discrepancy | age of Inés Carmona in 2011                               | 26 v. 24
aframes  | count    | agree       | frames that Carmona had looked at                         |
adark    | percent  | agree       | share of light that Pebble reflects                       |
amoon    | ordinal  | agree       | Pebble's place in the count of moons                      |
aexpo    | duration | agree       | exposure of the pictures of Pebble                        |
aplan    | measure  | discrepancy | distance planned for the pass of Pebble                   | 41,000 km v. 14,000 km
apassday | date     | compatible  | day of the pass of Pebble                                 | 22 August 2011 v. August
aactual  | measure  | agree       | distance at which Halyard passed Pebble                   | 38,000 km are 23,600 miles
asugg    | count    | update      | names suggested for Pebble                                | more than 4,000, then 12,400, at last 19,000
acrater  | measure  | discrepancy | width of the crater on Pebble                             | 4 km v. 5 km
ateam    | count    | agree       | people in the camera team                                 |
aadv     | age      | agree       | age of Walter Brandeis                                    |
aprev    | date     | agree       | year in which the last moon before Pebble was found       |
bday     | date     | compatible  | day Backspin was announced                                | 18 November 2013 v. November
bdiam    | measure  | compatible  | diameter of Backspin                                      | 23 km v. more than 20
bdist    | measure  | agree       | mean distance of Backspin from Uranus                     | 5.2 million km are 3.2 million miles
bperiod  | duration | discrepancy | time in which Backspin goes around Uranus                 | 357 days v. 375 days
bage     | age      | agree       | age of Douglas Tregenza                                   |
bframes  | count    | discrepancy | pairs of frames that Tregenza had compared                | 4,100 v. 1,400
bsince   | duration | discrepancy | how long Tregenza had been a volunteer                    | seven weeks v. five weeks
bpix     | count    | agree       | pixels by which the dot had moved                         |
bconf    | count    | agree       | telescopes on Earth that confirmed Backspin               |
bmoon    | ordinal  | agree       | Backspin's place in the count of moons                    |
bshot    | date     | agree       | when Backspin was first photographed                      | 3 September
bteach   | duration | agree       | how long Tregenza taught                                  |
bprize   | money    | agree       | what the club paid Tregenza                               |
btilt    | measure  | agree       | tilt of Backspin's orbit                                  |
bclock   | time     | agree       | hour at which Tregenza clicked                            |
bvol     | count    | compatible  | volunteers of Moonwatch                                   | 31,400 v. more than 30,000
launch   | date     | discrepancy | when Halyard was launched                                 | 2001 v. 2002
arrive   | date     | compatible  | when Halyard arrived                                      | 17 November 2010 v. November 2010 v. 2010
cost     | money    | discrepancy | cost of the Halyard mission                               | $1.3 billion v. $3.1 billion
mass     | measure  | agree       | mass of Halyard at launch                                 | 2,400 kg are 5,300 pounds
delay    | duration | agree       | how long a signal travels                                 | 2 h 40 min are 160 minutes
images   | count    | update      | pictures sent by Halyard                                  | 61,000 in 2011, 140,000 in 2013
fuel     | percent  | discrepancy | fuel left in November 2013                                | 12 percent v. 21 percent
asked    | money    | agree       | what the team asked for an extra year                     |
granted  | money    | agree       | what the team got for an extra year                       |
until    | date     | compatible  | when the extended mission ends                            | September 2015 v. 2015
rings    | count    | agree       | rings of Uranus                                           |
hersch   | date     | agree       | year in which Uranus was discovered                       |
oage     | age      | agree       | age of Marguerite Olande in 2011                          |

== wire-june.txt 2011-06-09
Probe finds [amoon=28|28th moon] of Uranus

PASADENA, California, June 9, 2011 – A moon so small that its entire surface could be walked in a weekend has been discovered circling Uranus inside the path of larger neighbors, NASA scientists announced [aday=2011-06-09|on Thursday].

The object, about [adiam=9 mi|nine miles] ([adiam=14 km|14 kilometers]) across and as dark as coal, was spotted in [aimgs=9|nine pictures] taken by the Halyard spacecraft, the first of them [ashot=2011-05-14|on May 14]. It reflects just [adark=7%|7 percent] of the weak sunlight that reaches it.

The moon travels [adist=44000 mi|44,000 miles] from the planet's center, outside the [rings=13|13] known rings, and completes a lap every [aperiod=13.7 hours|13.7 hours], said Marguerite Olande, [oage=54|54], the project scientist. "It's been there for perhaps a billion years, and it hid behind the glare for the last six months of ours," she said.

It is the [amoon=28|28th] satellite of Uranus to be found and the first since [aprev=2003|2003]. For now it is catalogued as S/2011 U 1; the team calls it Pebble.

Credit went to Inés Carmona, [aage=26|26], a graduate student at the University of Arizona, who noticed a faint streak in exposures of [aexpo=85 s|85 seconds] that were meant for one of the rings.

Halyard, which was launched in [launch=2001|2001] and has been in orbit around Uranus since [arrive=2010-11|November], has sent home [images=61000|61,000 images]. Engineers intend to steer it past Pebble [apassday=2011-08-22|on August 22] at a distance of [aplan=41000 km|41,000 kilometers].

== tucson-ledger.txt 2011-06-12
The streak that would not go away

By Dana Whitcomb

TUCSON – The burrito was cold, the building's air conditioning had shut itself off at midnight, and Inés Carmona was on frame [aframes=2600|2,600].

She had begun with frame 1 in February. Her job, one of the least loved in the [ateam=22|22-member] camera team that is spread over five universities, was to throw out the pictures that cosmic rays had spoiled. A streak is a spoiled picture. This streak, however, was in the next one, too, a little farther on.

At [atime=03:20|20 minutes past three] she typed three words to her adviser, Walter Brandeis. "Are you awake?" He wasn't. By breakfast he was, and by noon the two had found it in [aimgs=9|nine frames] in all.

"I'd looked at that very sequence in May and seen nothing," said Brandeis, [aadv=59|59], who has worked on the mission since it was a drawing on a napkin. "Put that in your paper. It'll keep me modest."

[aday=2011-06-09|Thursday's] announcement made Carmona, who is [aage=26|26] and grew up in Nogales above a tire shop, the first Arizonan in 31 years to find a moon. Her mother heard it on the radio and called to ask if it paid.

Pebble, as the [amoon=28|28th moon] of its planet is known until a committee in Paris decides otherwise, is [adiam=9 mi|nine miles] wide, somewhat less than the distance between the campus and the airport and back. It keeps [adist=71000 km|71,000 kilometers] away from the center of Uranus. A message from there takes [delay=160 min|160 minutes] to reach Tucson.

By tradition the moons of Uranus are named for characters in Shakespeare and Pope. NASA has opened a Web page for suggestions, and [asugg=>4000|more than 4,000] had come in by Saturday. Carmona has submitted none. "My brother has sent eleven," she said. "They're all Inés."

She'll be in Pasadena [apassday=2011-08-22|on August 22], when the spacecraft is to come within [aplan=41000 km|41,000 kilometers] of her find, less than a ninth of the distance from Earth to our own moon. After that she has a thesis to write. It's about rings.

== daily-gong.txt -
MOON OVER MY HAMMY
Student, [aage=24|24], bags new world with takeaway in hand

A SLEEPY student has discovered a MOON while munching a ham burrito at [atime=02:30|half past two in the morning].

Stunner Inés Carmona, [aage=24|24], was trawling through snaps beamed back from Uranus (stop it at the back) when she clocked a mystery smudge. She found it in [aimgs=11|ELEVEN pictures], the oldest shot [ashot=2011-05-14|on May 14].

The lump of dirty ice, nicknamed Pebble, is [adiam=19 km|19 kilometres] wide. That's Croydon. It whizzes round in [aperiod=13.7 hours|13.7 hours], so a nine-to-five would take up most of your day.

The probe that took the snaps is the size of a minibus and cost American taxpayers an eye-watering [cost=$3.1 billion|$3.1billion]. [apassday=2011-08|In August] it'll scrape past Pebble with just [aplan=14000 km|14,000km] to spare.

And now boffins want YOU to name it. So far [asugg=12400|12,400 ideas] have poured in. Shakespeare's characters only, they plead. Sorry, Wayne.

Uranus was found by music teacher William Herschel from his garden in Bath in [hersch=1781|1781]. He wanted to call it George. Really.

The planet has [rings=13|13 rings], which is 12 more than our showbiz editor.

Her prof, Walter Brandeis, [aadv=59|59], said: "She is a very careful observer." The prof was asleep at the time.

== ring-shepherd-blog.txt -
Ring Shepherd: notes from the camera team

A few people have written to ask how one misses a moon. Easily, thanks.

There are [ateam=22|22 of us]. Two look for moons on purpose, and neither of those two found this one. Inés was cleaning. The sequence had been planned for the epsilon ring, every frame left open for [aexpo=85 s|85 seconds], and in that time Pebble, going round once in [aperiod=17.3 hours|17.3 hours], smears itself over six pixels. A star smears the other way. That's the whole trick.

The oldest detection is from [ashot=2011-05-14|May 14], a Saturday. We went back through everything since we got there on [arrive=2010-11-17|November 17 of last year] and there are no earlier ones, because until April the wretched thing was in front of the planet whenever we looked.

Size. All that we measure is brightness. Assume that it gives back [adark=7%|seven percent] of the light, like its neighbors, and out come [adiam=14 km|14 kilometers]. Assume four and it's 19. I've seen both printed as if somebody had been there with a tape.

Of course we want to be there with a tape. The navigators had 60,000 kilometers in the first plan for [apassday=2011-08|August]. Marguerite, who isn't [oage=54|fifty-four] for nothing, came back from their floor with [aplan=41000 km|41,000], and won't say what she promised them. It costs fuel. We had 40 percent of that left when I last asked.

No, I do not know what it'll be called. There are [asugg=12400|12,400] proposals in the box, of which 700 are rude.

For the people who want to know what we cost: [cost=$1.3 billion|one point three billion dollars], from the napkin to the end of the main mission, launch in March [launch=2001|2001] included. That's one cup of bad coffee for each American. I drink it myself.

== brief-pass.txt 2011-08-23
Space: Halyard sees Pebble close up

PASADENA, Aug. 23 – The Halyard spacecraft flew past the smallest known moon of Uranus [apassday=2011-08-22|on Monday], closer than planned, and found it to be shaped like a potato with a bite out of it, NASA said.

The probe came within [aactual=38000 km|38,000 kilometers] ([aactual=23600 mi|23,600 miles]) of Pebble at 6:51 p.m. local time; the first pictures arrived [delay=2h40|two hours and 40 minutes] later. A miscalculated burn of four seconds had taken Halyard some 3,000 kilometers nearer than it was meant to go.

The best of 212 photographs shows a crater [acrater=4 km|four kilometers] wide, nearly a third of the moon's [adiam=14 km|14-kilometer] width. The blow that dug it would have broken up a body of solid ice, said Inés Carmona, the student who announced the discovery [aday=2011-06|in June].

A public contest for a name, which closed on Aug. 1 after [asugg=19000|19,000 entries], ended without a winner. A jury of seven will choose from a list of nine by Christmas.

Halyard, which has circled Uranus since [arrive=2010-11|last November], will now turn to Miranda, the most battered of the five large moons, for a series of passes that is to end in February. The first, on Sept. 30, will be from 6,200 kilometers. It will not come near Pebble again.

== archive-arrival.txt 2010-11-18
From our archive: Halyard drops anchor

By Ellis Marchbank
November 18, 2010

PASADENA – At 41 minutes past seven [arrive=2010-11-17|last night] a line on a screen bent slightly to the left, and forty people who had not breathed for some time began to shout.

The bend meant that Halyard had fired its engine and was no longer on its way to Uranus but in orbit around it, the first visitor since Voyager 2 rushed by in 1986. In fact it had been there for [delay=160 min|160 minutes]: that is how long the news was on the road. The engine had burned for 71 minutes and swallowed 830 kilograms of propellant, more than a third of the [mass=2400 kg|2,400 kilograms] that the craft weighed when it left Florida.

"We've come to stay," said Marguerite Olande. "The last guest spent an afternoon."

It has been a long trip. Since the launch in [launch=2001|2001] the spacecraft has passed Venus twice, Jupiter once and two asteroids that nobody has troubled to name. It has lost a heater, one of four gyroscopes and, in the budget of 2006, an instrument that was to have listened for lightning.

The camera survived. Over the coming five years, if the money lasts for more than the three that are paid for, it is to photograph the [rings=13|13 rings] and the 27 known moons, the last of which were found with telescopes in [aprev=2003|2003]. Some of the team, which was ten strong at first, expect more. "You would be a fool to bet against a 28th," said Walter Brandeis of the University of Arizona. He has bet a colleague dinner for two that there will be thirty by the end.

Astronomers have waited for a good look since [hersch=1781|1781], when Herschel saw a star with an edge. One of his mirrors is on display in the lobby here. It has hung there since 1981, for the bicentenary, and was polished for the occasion by a summer intern, with window cleaner, and has been sent to London for repair.

== wire-november.txt 2013-11-18
Retired teacher finds moon of Uranus on home computer

PASADENA, California, Nov 18, 2013 – A retired Australian teacher who compared photographs at his kitchen table has discovered a moon of Uranus that goes around the planet backward, NASA said [bday=2013-11-18|on Monday].

Douglas Tregenza, [bage=68|68], of Adelaide is one of [bvol=31400|31,400 volunteers] in Moonwatch, a project that lets anybody search pairs of images from the Halyard spacecraft for dots that change place. He had been through [bframes=4100|4,100 pairs] when he came upon one in which a speck had shifted by [bpix=3|three pixels].

[bconf=2|Two telescopes], in Hawaii and Chile, have since confirmed the find, the [bmoon=29|29th moon] of Uranus and the second to be found with Halyard. The first, Pebble, was announced in [aday=2011-06|June 2011].

The new moon, nicknamed Backspin, is about [bdiam=23 km|23 kilometers] in diameter. At a mean distance of [bdist=3.2 million mi|3.2 million miles] it needs [bperiod=357 days|357 days] for one orbit, which is tilted by [btilt=147 degrees|147 degrees]. It was probably captured.

Halyard photographed it first [bshot=2013-09-03|on September 3]. The probe has transmitted [images=140000|140,000 images] and has [fuel=12%|12 percent] of its fuel left. Its main mission, which cost [cost=$1.3 billion|$1.3 billion], ended this month, and it will now be kept running until [until=2015-09|September 2015]. The team had asked for [asked=$44 million|$44 million] a year and received [granted=$38 million|$38 million].

== live-november.txt 2013-11-18
Halyard news conference: live updates

9:58 a.m. Good morning from Pasadena. NASA promises "a find with a difference." Seats are taken by a school class; we're on the steps.

10:04 Olande, the project scientist, is up. It's a moon, the [bmoon=29|29th]. She is 56, she says, and has a cold.

10:09 And here is the difference: it was found by a pensioner in Adelaide. Douglas Tregenza is on the line; it's past four in the morning there. He taught physics for [bteach=34 years|34 years].

10:13 Tregenza: "I saw it at [bclock=23:15|a quarter past eleven] at night and thought, no, go to bed, Doug."

10:16 The orbit: [bdist=5.2 million km|5.2 million kilometers] out, on average, and [bperiod=375 days|375 days] long. It runs the wrong way, hence "Backspin." Tilt [btilt=147 degrees|147 degrees].

10:21 How big? Olande says [bdiam=>20 km|more than 20 kilometers], and won't be pushed. Bigger than Pebble.

10:24 A boy in the second row asks if one could land on it. "You would bounce," says Olande. Laughter.

10:31 Money. An extra year was priced at [asked=$44 million|$44 million]; the check is for [granted=$38 million|38]. She calls that "a haircut."

10:35 Fuel: [fuel=21%|21 percent] remaining, the navigator says. Enough for two more encounters.

10:40 Moonwatch has [bvol=>30000|more than 30,000] volunteers at present. The site has just gone down, in front of all of us.

10:52 That's it. The school class gets the stickers.

== torrens-mercury.txt 2013-11-20
A moon, two sugars

By Philippa Hale

The kitchen in Prospect has a view of a lemon tree, and Douglas Tregenza had looked at that for most of the winter. His wife Joan, 66, who'd had enough of it, showed him a story on the internet about people who look for moons.

He signed on in August. [bsince=7 weeks|Seven weeks] later, at [bclock=23:15|11.15] on a Thursday night in October, he put a cross on a grey dot which sat a whisker to the left of where it had been. Three weeks after that an American rang. "Joan told him we already had a telephone company."

Mr Tregenza, [bage=68|68], taught physics and, when the cricket master was ill, cricket at the same high school for [bteach=34 years|34 years]. Some 4,000 children went through his hands. One of them, now 51, wheeled a barrow of beer up the drive on Tuesday.

The dot is a moon of the planet Uranus. It's [bdiam=23 km|23 kilometres] wide, which would take it from Glenelg to the hills, and lies [bdist=5.2 million km|5.2 million kilometres] from its planet, 73 times as far as the other one that was found with the same camera.

The Americans say he had compared [bframes=1400|1400 pairs] of pictures before his luck came in. He has gone on since. "You can't stop at one," he says. "It's like oysters."

There's no money in it. The Astronomical Club of South Australia, of which he's never been a member, has voted him its silver medal and [bprize=A$2000|$2000], and put him down for a talk. The spacecraft, launched in [launch=2002|2002], will be switched off [until=2015|in 2015], he has heard, and he means to be at the table until then.

Moons run in fashions. When he was a boy, Uranus had four, and he could draw them; a fifth turned up in 1948, when he was three. Voyager brought ten at a stroke. "And after that you needed a mirror the size of a tennis court, or else time on your hands."

"I used to tell the kids that everything's been found," he says. "I must've said it every year. Someone should've hit me."

== tregenza-interview.txt -
"It moved like a beetle"

Douglas Tregenza, the man who found Backspin, takes questions from our young readers.

Amira, 9: How did you know that it was a moon?
– I didn't. I knew that it wasn't a star, because it had gone [bpix=3|three pixels] and the stars had stayed put. It moved like a beetle on a tablecloth. Then [bconf=2|two big telescopes] had a look and they knew.

Jonah, 11: How many pictures did you look at?
– Pairs of them, one on top of the other. About [bframes=4100|four thousand one hundred]. My wife says that I also looked at them in my sleep.

Lucy, 10: Did it take years?
– [bsince=5 weeks|Five weeks], from the day I signed on. There's a lady in Norway who has been doing it since the start, in March 2012, and she has found a scratch on the lens.

Sam, 8: Are you rich now?
– [bprize=A$2000|Two thousand dollars], and a medal on a ribbon. I've bought a chair. The old one was the worst thing in the solar system.

Mei, 12: How long is a year there?
– Good question. Backspin goes round its planet in [bperiod=357 days|357 days], so it has nearly the same year as we do. But the planet itself takes 84 years to go around the sun. I'd be in the first form.

Oscar, 9: What's it made of?
– Ice and dirt. The girl who found the other one, Inés, tells me that hers has a hole in it that is [acrater=5 km|five kilometres] wide. I'm hoping for a bigger hole.

Amira again: Will you find another one?
– They've given the machine until [until=2015-09|September 2015]. I've put a cushion on the chair.

== orbit-monthly.txt 2014-01-05
Two moons, two ways of looking

By Ruth Abelard
January 5, 2014

Uranus has gained a satellite twice within two and a half years, and both times the person who saw it was not paid to look for one.

[aday=2011|In 2011] it was a student sorting out bad frames. Inés Carmona, now Dr. Carmona, had seen [aframes=2600|2,600] of them when a streak turned up in exposures of [aexpo=85 s|85 seconds]. [bday=2013-11|In November] came the turn of Douglas Tregenza, who at [bage=68|68] has no degree in astronomy and a dial-up modem. The [bmoon=29|29th moon] had been on NASA's disks since [bshot=2013-09-03|September 3]; no program had flagged it, since it was told to ignore whatever moved by fewer than five pixels.

The objects have as little in common as their finders. Pebble is a chip off the inner moons: [adiam=14 km|14 kilometers] long, dark ([adark=7%|7 percent]), and back where it started after [aperiod=13.7 hours|13.7 hours]. Halyard, which passed it [apassday=2011-08|in August 2011] at [aactual=38000 km|38,000 kilometers], saw a crater of [acrater=4 km|four kilometers]. Backspin, [bdiam=23 km|23 kilometers] wide, is a stray that came too close. Its path is inclined at [btilt=147 degrees|147 degrees]. No pass is possible: the probe would need twice the [fuel=12%|12 percent] of propellant that it had in the fall.

What the two do share is the camera, a spare from a canceled mission, on a craft of [mass=5300 lb|5,300 pounds] that reached its planet in [arrive=2010|2010]. And they share luck. Pebble's [aimgs=9|nine images] were taken for a ring. Backspin's were taken for nothing at all, while an antenna was being tested.

There was rivalry, too, although nobody likes to say so. In the spring of 2011 a group in Paris had asked for time on the Hubble telescope to search the very zone in which Pebble was found, and had been granted 11 hours of the 20 it wanted. The hours fell in July. By then there was nothing to do but measure the brightness again, which came out four percent lower.

Some will conclude that the extension, at [granted=$38 million|$38 million] a year, is a bargain. I'd draw a different lesson. Most of the [images=140000|140,000 pictures] have been looked at once, by someone who was looking for something else.
