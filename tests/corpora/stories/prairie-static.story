# One festival, two bad nights: Prairie Static at Bellwether, Nebraska, where a storm throws a video tower into the crowd (17 July
# 2010), and where a riot follows a cut-short show (20 July 2013). Crowds of the two years and expected ones, winds measured and
# allowed, decibels measured and allowed, dead, hurt and taken to hospitals, arrested and charged, guards planned and present,
# prices of two years, two curfews and ends, damage and claims, minutes of warning, of delay and of the show stay apart.

found     | date     | discrepancy | year of the first festival                                   | 2003 v. 2004
acres     | measure  | agree       | area of the farm                                             |
house     | measure  | agree       | distance from the stage to the Tvrdik farmhouse              | 1.3 miles are 2.1 kilometres
aday      | date     | compatible  | day on which the tower fell                                  | 17 July 2010 v. July 2010 v. three years ago
aclock    | time     | agree       | when the tower fell                                          |
atoll     | count    | update      | people killed by the tower                                   | three, then five
ayoung    | age      | agree       | age of the youngest of the dead                              |
ahurt     | count    | compatible  | people injured by the tower                                  | more than 40 v. 43
ahosp     | count    | compatible  | injured taken to hospitals in 2010                           | 27 v. dozens
acrowd    | count    | discrepancy | people at the festival on the night of the tower             | 62,000 v. 52,000
aheight   | measure  | agree       | height of the tower                                          | 92 feet are 28 metres
aweight   | measure  | agree       | weight of the tower                                          |
asong     | ordinal  | agree       | which song the band was playing when the tower fell          |
agust     | measure  | discrepancy | strongest gust measured                                      | 71 mph v. 77 mph
alimit    | measure  | agree       | wind for which the tower had been built                      |
awarn     | duration | discrepancy | how long before the fall the organisers were warned          | 19 minutes v. nine minutes
aevac     | duration | agree       | how long it took to empty the field in 2010                  |
aticket   | money    | agree       | price of a ticket in 2010                                    |
afine     | money    | agree       | fine for the tower                                           |
abolts    | count    | discrepancy | anchor bolts missing from the tower                          | six v. 16
asuit     | money    | agree       | sum paid to the families of the dead                         |
bday      | date     | agree       | day of the riot                                              |
bcrowd    | count    | agree       | people at the festival on the night of the riot              |
bexp      | count    | agree       | visitors expected in 2013                                    |
bset      | duration | discrepancy | how long Dray played                                         | 19 minutes v. 29 minutes
blate     | duration | agree       | how late Dray came on                                        |
bage      | age      | discrepancy | age of Dray                                                  | 29 v. 31
bfee      | money    | discrepancy | Dray's fee                                                   | 850,000 v. 580,000 dollars
bcurf     | time     | agree       | hour at which the music had to end in 2013                   |
bend      | time     | discrepancy | when the sound was switched off in 2013                      | 11:26 p.m. v. 11:46
bdb       | measure  | discrepancy | loudness measured at the farmhouse                           | 83 decibels v. 73 decibels
bdblim    | measure  | agree       | loudness allowed at the farmhouse                            |
bcalls    | count    | compatible  | complaints about the noise                                   | 212 v. more than 200
barrest   | count    | discrepancy | people arrested in the riot                                  | 74 v. 47
bfelony   | count    | agree       | of these, people charged with a felony                       |
bcops     | count    | agree       | officers hurt in the riot                                    |
breinf    | count    | compatible  | state troopers sent to the riot                              | 90 v. nearly 100
bgas      | count    | discrepancy | canisters of tear gas fired                                  | 13 v. 30
btoil     | count    | discrepancy | toilets burned                                               | 38 v. 83
bdam      | money    | update      | damage of the riot                                           | 400,000 dollars at first, then 1.2 million
bguards   | count    | agree       | guards promised for 2013                                     |
bguardsr  | count    | agree       | guards who were there in 2013                                |
bticket   | money    | agree       | price of a weekend ticket in 2013                            |
bwater    | money    | agree       | price of a bottle of water in 2013                           |
btemp     | measure  | agree       | temperature on the day of the riot                           | 101 F are 38 C
bvote     | score    | agree       | vote of the county board on the licence                      |

== wire-tower.txt 2010-07-18
Tower falls on crowd at Nebraska festival, killing [atoll=3|three]

BELLWETHER, Neb., July 18, 2010 – A windstorm toppled a video tower into the audience at the Prairie Static music festival [aday=2010-07-17|on Saturday night], killing [atoll=3|three people] and injuring [ahurt=>40|more than 40], the authorities said.

The tower, [aheight=92 ft|92 feet] high, stood to the left of the main stage. It came down at [aclock=20:47|8:47 p.m.], while the rock band The Ferrous was playing its [asong=4|fourth song], in gusts that reached [agust=71 mph|71 miles per hour], Sheriff Merle Vrbka said. It had been built to withstand [alimit=60 mph|60].

The National Weather Service had telephoned the organizers [awarn=19 min|19 minutes] earlier, the sheriff said, but the first announcement from the stage was made at 8:44, when people were already running.

Some [acrowd=62000|62,000 people] were on the grounds, a farm of [acres=480 acres|480 acres] west of Bellwether. One of the dead was a girl of [ayoung=16|16] from Omaha. [ahosp=27|Twenty-seven] of the injured were taken to hospitals in three counties.

Prairie Static, which was first held in [found=2003|2003], had charged [aticket=$165|$165] for its three days. The third, which was to have featured nine bands, was called off.

"We heard a crack and saw the singer look up," said Tess Lindgren, 24, a nurse, who had tied off a stranger's leg with a guitar strap.

== otter-county-sentinel.txt 2010-07-21
[aweight=11 tons|Eleven tons], and sixty pairs of hands

By Darlene Kucera

BELLWETHER – The grass has come up again where it lay, all but a strip the shape of a ladder.

Ed Tvrdik saw it go from his porch, [house=1.3 mi|1.3 miles] off. "It leaned over like somebody was whispering to it," said the farmer, who rents out his pasture every July. He looked at the kitchen clock, as one does. [aclock=20:47|Thirteen to nine].

What he couldn't see is what those who were there won't stop talking about. The thing weighed [aweight=11 tons|eleven tons]. No crane was closer than Kearney. So they lifted it by hand: roadies, ushers, a women's softball team from Salina, the bass player of The Ferrous in silver trousers. Some sixty people, someone counting to three, and when they had it as high as their knees Dr. Alan Brandeis crawled in under it with a flashlight in his teeth. He brought out four. Two of them died later, and that is how [atoll=5|five] came to be killed [aday=2010-07-17|on Saturday], the last of them Monday morning: a father of twins from Grand Island, 34.

The doctor says [ahurt=43|forty-three] were hurt. He has a list, on the back of a beer menu.

People here are asking about the wind. There are two gauges. The one at the airstrip showed [agust=77 mph|77 miles an hour]. And they're asking about the phone. Lonnie Sandoval, who runs the festival, told a meeting in the school gym that his office got the call from the Weather Service [awarn=9 min|nine minutes] before the tower fell, and that nobody could have emptied a field that size in the time. It was a long way out for [acrowd=52000|52,000]. He'd sold 48,000 weekend passes and the rest came for the day.

The gym was hot and nobody shouted. Mary Pat Olander, whose niece Kayla was [ayoung=16|sixteen] and would have been a junior, asked whether it was true the band had been told to keep on playing. It had been at its [asong=4|fourth number]. Sandoval said he had asked himself that, and then he sat down in one of the little chairs.

Tvrdik has been asked to let the pasture for next year. He has said he'll let the grass decide.

== brief-fine.txt 2010-12-16
Festival fined [afine=$63000|$63,000] over tower

LINCOLN, Neb., Dec 16 – Nebraska's safety office has fined the promoter of the Prairie Static festival [afine=$63000|$63,000] for the collapse in which [atoll=5|five people] died [aday=2010-07|in July].

Inspectors found that [abolts=6|six] of the 24 bolts by which the tower should have been anchored were missing and that its concrete blocks weighed a third less than prescribed. The structure, [aheight=92 ft|92 feet] tall, was designed for a wind of [alimit=60 mph|60 miles per hour], a figure that nobody on the site knew, the report said. The storm blew at up to [agust=71 mph|71].

The supplier of the tower, a firm in Tulsa, was fined 28,000 dollars, and the agency asked the county to demand a weather officer at such events in future. It had two sheriff's deputies watching the sky that evening, one of whom was directing traffic.

"It does not bring anybody back, and it isn't meant to," the office's director, Howard Bly, said. The promoter, Lonnie Sandoval, has three weeks to appeal. A separate inquiry into the evacuation, which took [aevac=34 min|34 minutes], has not been completed.

The festival will skip a year. Tickets, which were sold at [aticket=$165|$165], have been refunded by half.

== preview-2013.txt 2013-07-18
Prairie Static returns to full size, with eyes on the sky

By Jolene Whitacre
July 18, 2013

BELLWETHER, Neb. – The towers are shorter this year. There are five, none of them more than 40 feet, and at the foot of each sits a man in a folding chair with nothing to do but to look at a wind gauge.

On Friday the gates of the Tvrdik farm will open for what the promoter, Lonnie Sandoval, calls the first real Prairie Static since [aday=2010|three years ago], when a storm brought down a screen on the crowd in front of the main stage. [atoll=5|Five people] died. The festival was dropped in 2011 and came back last year as a single day with a cap of 15,000. Now it has three days once more, 71 bands, and an expected attendance of [bexp=55000|55,000]. A weekend ticket costs [bticket=$210|$210], a Saturday 95.

The county made conditions. Music is to end at [bcurf=23:00|11 p.m.] sharp. At the farmhouse of Ed and Rose Tvrdik, [house=1.3 mi|1.3 miles] from the main stage, it may be no louder than [bdblim=65 dB|65 decibels], which is about the level of a conversation. For each minute and each decibel over, there's a tariff. And Sandoval has to provide [bguards=500|500 guards].

"I signed everything they put in front of me," he said this week. He has aged. A civil suit brought by the families of the dead was settled in the spring for [asuit=$9.4 million|$9.4 million], most of it from insurers, and he has sold his house in Lincoln.

It is a long way from [found=2003|2003], when he put a hay wagon in a field, hooked up a generator and was surprised by 4,000 people. By 2008 the farm's [acres=480 acres|480 acres] were full to the fences.

The draw this time is Kingsley Dray, the rapper from Baltimore, who tops the bill. Dray, [bage=29|29], canceled shows in Denver and Tulsa last month with what was said to be a bad throat. According to two people who have seen the contract he'll be paid [bfee=$850000|$850,000], the most the festival has given to anyone, and must play for 75 minutes.

The forecast is for heat. It could be the hottest weekend of the year, and the Weather Service, which has its own tent now, is advising people to bring water. They may carry in one bottle, sealed.

== live-2013.txt 2013-07-20
Prairie Static, day two: live updates

4:10 p.m. It's [btemp=101 F|101 degrees] in the press tent and the fan has quit.

5:35 Lines at the free taps are an hour and a half. Bottled water's [bwater=$5|five bucks].

7:20 Official head count at the gates: [bcrowd=48000|48,000]. Sheriff Vrbka says it's a good-natured crowd.

9:00 Kingsley Dray is due now.

9:30 He isn't here. The DJ is playing the same record again.

10:10 There he is, [blate=70 min|seventy minutes] late, in a fur coat. In this heat.

10:29 Gone! He threw down the mike, said something about the monitors, and walked. That was [bset=19 min|nineteen minutes], including the coat.

10:41 Bottles. Lots of them.

10:55 The toilets by gate 3 are on fire. A guy is warming his hands. A guard tells me there are [bguardsr=340|340] of them on tonight and that most have been told to stay where they are.

11:10 The DJ has turned it up to drown out the booing. Curfew was [bcurf=23:00|11].

[bend=23:26|11:26] Somebody has just pulled the plug. Silence, except for everybody.

11:50 Tear gas, from the north side. I'm running.

12:20 a.m. State patrol has arrived, [breinf=90|ninety] of them, with shields. We've been told to leave by the creek.

12:50 The sheriff's spokesman says that [bgas=13|13 canisters] of gas were fired in all. He won't give a number of arrests.

1:15 [bcops=9|Nine officers] hurt, one of them by a tuba.

== wire-riot.txt 2013-07-21
Rapper's early exit sets off riot at Nebraska festival

BELLWETHER, Neb., July 21, 2013 – Thousands of people rampaged through the grounds of the Prairie Static festival [bday=2013-07-20|on Saturday night] after the rapper Kingsley Dray left the stage [bset=19 min|19 minutes] into his show. The police used tear gas and arrested [barrest=74|74 people].

Dray, [bage=29|29], had appeared [blate=70 min|70 minutes] late before an audience of [bcrowd=48000|48,000] that had sweltered all day in temperatures of [btemp=101 F|101 degrees]. Bottles flew, stalls were looted, and [btoil=38|38 portable toilets] went up in flames. It took deputies and [breinf=90|90 state troopers] until 3 a.m. to clear the farm.

[bcops=9|Nine officers] and some 60 visitors were hurt, none of them gravely. Of those arrested, [bfelony=11|11] face felony charges. Sheriff Merle Vrbka put the damage at [bdam=$400000|$400,000].

The sound system was shut off at [bend=23:26|11:26 p.m.], close to half an hour after the time set by the county, because of [bcalls=212|212 complaints] about the noise.

In [aday=2010|2010], a video tower fell on the crowd at the same festival at [aclock=20:47|8:47 p.m.] on its second day, killing [atoll=5|five]. It was the first time since that it had been held at full length.

Dray's manager said that the stage had been unsafe. The promoter said that the star had been paid in full, in advance.

== daily-clarion.txt -
DRAY OF RAGE
Festival burns after rap brat struts off in a huff

FUR-CLAD rapper Kingsley Dray sparked a night of mayhem when he stormed off stage at a US festival after just [bset=29 min|29 MINUTES] – because he didn't like his loudspeakers.

Furious fans who'd forked out [bticket=$210|$210] (£138) each tore down fences, torched [btoil=83|83 bogs] and pelted cops with cans of beans. One looter made off with a llama.

Riot police hit back with [bgas=30|THIRTY] rounds of tear gas, and banged up [barrest=47|47] troublemakers.

"It was like a war film with sunburn," said Gemma Tooley, 22, from Hull, who'd saved for a year to be there. "We'd been queuing for water since dinner. It was [bwater=$5|five dollars] a bottle and [btemp=38 C|38C]. Then he swans in [blate=70 min|an hour and ten minutes] late, does four songs and flounces."

Dray, [bage=31|31], was whisked by helicopter to a hotel in Omaha, where staff say that he ordered two pizzas and a humidifier. He still trousered his [bfee=$580000|$580,000] fee – that's ten grand a minute, less tax, if he'd done the hour.

It's not the first tragedy to strike the event. A giant telly screen flattened [atoll=5|five] revellers there in [aday=2010|2010] – the youngest just [ayoung=16|16].

The star tweeted: "Love you Nebrasca." Spelling was never his strong suit.

== gate-three-blog.txt -
Notes from a person who was downwind

I've been to every Prairie Static since the first, in [found=2004|2004], when I was the one selling corn. So I was there [aday=2010-07|in July 2010] too, and I want to say something about both nights, because people have begun to tell them as if they were the same story. They aren't. One was weather.

That night I was with The Ferrous crowd on the right-hand side, the lucky one. I remember the screen going by, still lit, with the singer's face on it. Then quiet. There were [acrowd=62000|62,000 people] in that field and everyone sat down. No one stole so much as a hat. We made lanes so that the pickups could get out with the hurt, [ahosp=dozens|dozens] of them, to the hospitals, and you'd hear a stranger's voice say left a bit, left a bit.

This time? My girlfriend and I were at gate 3. It had been a rotten day: no shade, taps dry by six, guards nowhere. They'd promised [bguards=500|five hundred] of those. Then the guy with the coat. When he'd gone they left us with a DJ and the volume up, and I mean up: the Tvrdiks' meter is said to have shown [bdb=73 dB|73] on their porch, where [bdblim=65 dB|65] is allowed. It went on and on, until [bend=23:46|11:46] by my phone, when it was cut and you could suddenly hear glass.

I'm not going to tell you that I didn't enjoy the first toilet. It was the second that worried me. After that it was kids, mostly, with their shirts over their faces. I saw a boy of fourteen or so throw a tent peg at a horse.

What was the same? Rose Tvrdik, in her truck, at midnight, both times, with sandwiches.

== sandoval-interview.txt -
"I know all of their names"

Lonnie Sandoval will not do another festival. He says it before we have sat down, in a diner off the interstate.

You've said that before.
After the tower. And people wrote to me, the parents even. The girl's mother wrote, Kayla's, she'd been [ayoung=16|sixteen]. She said, don't let it end with that. So I did one more, and look.

What do you recall of the tower?
The noise it didn't make. The band was on its [asong=4|fourth song]. I was on the phone to the Weather Service. They had called us [awarn=19 min|nineteen minutes] ahead, yes, I know I told folks it was less; I believed it. I'd have sworn to it.

There were bolts missing.
[abolts=16|Sixteen]. I can draw you where. I paid the fine, [afine=$63000|sixty-three thousand], the same day, and I'd have paid ten times that. The families got [asuit=$9.4 million|nine point four million]. I know all of their names.

Did you learn anything from it?
About wind. I'd a man at every tower. I'd nobody watching the taps.

You were short of guards.
I had ordered [bguards=500|five hundred] and [bguardsr=340|three hundred and forty] came. It was too hot for the pay.

Why did you book Dray?
He sells. I was expecting [bexp=55000|fifty-five thousand], and without him I'd have had thirty. He cost me [bfee=$850000|eight hundred and fifty thousand] and he gave me [bset=19 min|nineteen minutes]. I've a cousin who drives a hearse and charges less.

And the county?
They voted us down [bvote=5-2|five to two]. I would have too.

What's left?
A field, [acres=480 acres|four hundred and eighty acres] of it, and it isn't mine. I've got the hay wagon.

== analysis-august.txt 2013-08-18
How not to run a field

By Curtis Oyelaran

August 18, 2013 – Twelve days ago the board of Otter County, Nebraska, voted [bvote=5-2|5-2] to withdraw the license of Prairie Static. It was the end of an event that had been unlucky once and careless twice.

The first time could pass for an act of God, until one read the report. The tower that fell [aday=2010-07-17|on July 17, 2010], [aheight=28 m|28 meters] and [aweight=11 tons|11 tons] of it, had been meant for winds of [alimit=60 mph|60 miles per hour], and [abolts=6|six] of its bolts were in a truck in Oklahoma. [ahurt=43|Forty-three people] were injured. But those who ran the site then at least knew where everybody was, and [aevac=34 min|34 minutes] later the field was empty. "It was a badly built tower and a well-run evacuation," says Renee Castonguay, who teaches crowd safety in Buffalo.

What happened [bday=2013-07-20|on July 20] of this year she would put the other way around. The towers were perfect. The rest was not. [bcrowd=48000|Forty-eight thousand] people, fewer than were expected, found a site with 120 taps, of which 70 worked, and in the shops water at [bwater=$5|$5]. Of the [bguards=500|500 guards] in the permit, [bguardsr=340|340] reported for work. When the star left, no one had a plan but to play records, loudly. On the porch of the Tvrdik house, [house=2.1 km|2.1 kilometers] away, the county's meter rose to [bdb=83 dB|83 decibels], with [bdblim=65 dB|65] permitted; [bcalls=>200|more than 200] complaints came in. Then at [bend=23:26|11:26 p.m.] the power was cut, without a word, by a deputy who had found the switch. "If you want a riot, that's how it's done," Castonguay says. "First noise, then dark."

The sheriff had 60 deputies, and [breinf=<100|nearly 100] troopers who had been held in reserve 40 miles off, in order not to provoke anybody. The [bgas=13|13 canisters] of gas that were fired altogether drove the crowd toward the only gate that was locked.

The bill has grown. It was first put at [bdam=$400000|$400,000]; the insurers now speak of [bdam=$1.2 million|$1.2 million], not including a llama. Of the [barrest=74|74 people arrested], [bfelony=11|eleven] have been charged with felonies, and the remainder have paid fines of 150 dollars and been sent home to their mothers.

Kingsley Dray has apologized, to the llama.
