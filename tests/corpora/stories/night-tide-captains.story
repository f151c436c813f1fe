# One part, two successors: after Gil Ormsby is fired from the police series "Night Tide" (April 2010), Lucas Merrow (named on
# 14 June 2010) and then Renata Kolbe (6 March 2014) become captain of its squad. Ages of the three at several dates, seasons and
# episodes of each, pay of the three, lengths of contracts, first days of filming and of broadcasting, viewers of two first
# nights (overnight and final), of two seasons and of the pilot, episodes ordered and made, rank of the series in three years, suit
# and settlement, actors considered and tested stay apart.

oseas     | count    | agree       | seasons of Ormsby                                         |
oepis     | count    | discrepancy | episodes of Ormsby                                        | 154 v. 145
opay      | money    | agree       | Ormsby's pay per episode at the end                       |
ofire     | date     | compatible  | day Ormsby was fired                                      | 27 April v. April 2010
oage      | age      | agree       | Ormsby's age when he was fired                            |
osuit     | money    | discrepancy | damages that Ormsby asked for                             | $80 million v. $60 million
osettle   | money    | agree       | sum for which Ormsby settled                              |
oorder    | count    | agree       | episodes ordered for Ormsby's last season                 |
omade     | count    | agree       | episodes made of that season                              |
sbegan    | date     | agree       | year in which the series began                            |
spilot    | count    | agree       | viewers of the first episode of all                       |
screw     | count    | compatible  | people who work on the series                             | 190 v. nearly 200
slands    | count    | agree       | countries in which the series is seen                     |
sboat     | measure  | discrepancy | length of the squad's launch                              | 42 feet v. 48 feet
stank     | measure  | agree       | water in the tank of the studio                           | 90,000 gallons are 340,000 litres
sad       | money    | discrepancy | price of a 30-second commercial in Ormsby's last season   | $210,000 v. $180,000
sank      | ordinal  | agree       | rank of the series in Ormsby's last season                |
ssyn      | money    | discrepancy | price of an episode for reruns                            | $3.1 million v. $2.1 million
aday      | date     | compatible  | day Merrow was named                                    | 14 June 2010 v. June 2010 v. this summer
aage      | age      | agree       | Merrow's age when he was named                          |
apay      | money    | discrepancy | Merrow's pay per episode at first                       | $600,000 v. $700,000
aterm     | duration | discrepancy | length of Merrow's first contract                       | two years v. three years
alist     | count    | agree       | actors considered in 2010                                 |
ashoot    | date     | discrepancy | first day of filming with Merrow                        | 2 August v. 9 August
aprem     | date     | agree       | day of Merrow's first episode                           |
aview     | count    | update      | viewers of Merrow's first episode                       | 14.8 million overnight, 15.6 million at last
asecond   | percent  | discrepancy | fall of viewers from Merrow's first to second episode   | 22 percent v. 27 percent
aseas     | count    | agree       | seasons of Merrow                                       |
aepis     | count    | agree       | episodes of Merrow                                      |
afilm     | money    | agree       | takings of the film "Undertow"                            |
aavg      | count    | agree       | average viewers of Merrow's first season                |
alast     | count    | compatible  | average viewers of Merrow's last season                 | 9.3 million v. more than 9 million
abike     | duration | agree       | how long Merrow was out after his fall                  |
aage2     | age      | agree       | Merrow's age when he left                               |
bday      | date     | compatible  | day Kolbe was named                                       | 6 March 2014 v. March
bclock    | time     | discrepancy | when the presentation of Kolbe began                      | 11:00 a.m. v. half past eleven
bage      | age      | discrepancy | Kolbe's age when she was named                            | 39 v. 38
bpay      | money    | discrepancy | Kolbe's pay per episode                                   | $275,000 v. $250,000
bterm     | duration | agree       | length of Kolbe's contract                                |
blist     | count    | compatible  | actors considered in 2014                                 | 41 v. about 40
btests    | count    | agree       | actors tested with the cast in 2014                       |
bheight   | measure  | agree       | Kolbe's height                                            | 5 ft 2 is 1.57 m
bprem     | date     | discrepancy | day of Kolbe's first episode                              | 23 September v. 30 September
bview     | count    | agree       | viewers of Kolbe's first episode, by the overnight count  |
bfinal    | count    | agree       | viewers of Kolbe's first episode, with recordings         |
bepis     | count    | agree       | episodes of Kolbe's first season                          |
bpet      | count    | update      | signatures against the choice of Kolbe                    | 6,000 on the first day, then 31,000
border    | ordinal  | agree       | which captain Kolbe is                                    |
bstage    | duration | agree       | how long Kolbe was on the stage in Minneapolis            |
brest     | ordinal  | agree       | episode in which the launch runs into a restaurant        |
aleave    | date     | agree       | month in which Merrow leaves                            |
ofiled    | date     | agree       | month in which Ormsby filed his suit                      |
sslot     | time     | agree       | hour at which the series is shown                         |

== wire-june-2010.txt 2010-06-14
Merrow to replace fired star on 'Night Tide'

LOS ANGELES, June 14, 2010 – Lucas Merrow, the lanky leading man of "Undertow," will take over as captain of the harbor squad on the hit police drama "Night Tide," the Continental network said [aday=2010-06-14|on Monday], ending a search that followed the dismissal of Gil Ormsby.

Merrow, [aage=46|46], has signed [aterm=2 years|for two years] with an option for a third and will earn [apay=$600,000|$600,000 an episode], according to a person with knowledge of the deal who was not authorized to discuss it. That is half of the [opay=$1.2 million|$1.2 million] that Ormsby was paid.

"I know whose chair it is," Merrow said in a statement. "I've asked for a different chair."

Ormsby, [oage=52|52], was dismissed [ofire=2010-04-27|on April 27] after a quarrel on the set in which a producer's car ended up in the water tank. Of [oorder=22|22 episodes] ordered for the season only [omade=16|16] had been made. In a suit filed [ofiled=2010-05|last month] he asks for [osuit=$80 million|$80 million]; the network has countersued for $11 million.

He played Capt. Dutch Moran for [oseas=7|seven seasons] and [oepis=154|154 episodes]. His character, the network said, will be lost at sea. Merrow is to play a newcomer, Capt. Ben Hale, transferred from Alaska.

"Night Tide," which went on the air in [sbegan=2003|2003] and is sold to [slands=74|74 countries], was the [sank=4|fourth] most watched series of the past season. A 30-second commercial cost [sad=$210,000|$210,000], and the right to rerun it brings [ssyn=$3.1 million|$3.1 million] an episode.

The producers considered [alist=24|24 actors], said one of them, Marcia Dellinger. Two turned it down, one of them by fax. Filming resumes [ashoot=2010-08-02|on August 2] on the network's lot in Culver City, and the new season opens [aprem=2010-09-21|on September 21], a Tuesday.

Merrow's films have been less successful of late. "Undertow" took in [afilm=$212 million|$212 million] in 2004; his last, a comedy about a lighthouse, took nine.

Losing a lead has sunk shows before, and saved a few. Of 30 network dramas that changed their star in mid-run over the past two decades, 19 were gone within two seasons, according to a count by an advertising agency. One of the others, a hospital series, ran for nine years more.

== westside-ledger.txt 2010-07-18
Waiting for the tide to come in

By Rosa Abernathy

Every morning since April, Hector Quiroz has skimmed the leaves off [stank=90000 gal|90,000 gallons] of water in which nobody is drowning.

He is the tank man on Stage 14, one of the [screw=190|190 people] whom "Night Tide" puts to work and whom it put out of work, overnight, when a star and a producer stopped speaking and a silver coupe went down by the bow. "They got the car out in two hours," Quiroz says. "They couldn't get the people out of it in three months."

Now there is a date. The cameras turn again [ashoot=2010-08-09|on August 9], a sheet on the canteen door says, and next to the sheet hangs a photograph of Lucas Merrow, chosen [aday=2010-06|last month], with a mustache added in ballpoint.

The lot has felt it. Lupe's, across Overland, sold 300 breakfasts a day in March and sells 120. The prop house laid off five. Even the squad's launch, all [sboat=42 ft|42 feet] of her, had gone to a yard in San Pedro to have her bottom scraped at last; she had not been dry since [sbegan=2003|2003].

People here speak well of Gil Ormsby, more or less. He knew the names of children. He paid for the funeral of a grip. He also, says a woman in wardrobe, arrived at noon for a seven o'clock call "like a king who's come to see the drains."

[oseas=7|Seven seasons] of that make a habit. On Thursday, when a man of [aage=46|forty-six] in a bicycle helmet turned up at the gate and asked politely where he might find Stage 14, the guard told him that tours were on Saturdays. It was the new captain. He'd come to look at the water.

== nightly-sun.txt -
CAPT. CRUNCHED
Sore loser Gil rages as Lucas pockets [apay=$700,000|700 grand] a show

SINKING star Gil Ormsby has a message for the guy who's got his boat: "Learn to swim."

The hell-raising hunk, [oage=52|52], who dunked his boss's $140,000 roadster and got the boot [ofire=2010-04|in April], went ballistic when he heard what Continental is shelling out for pretty boy Lucas Merrow – [apay=$700,000|$700,000] a pop, guaranteed for [aterm=3 years|three years], our spies say, with a trailer 12 feet longer than Gil's.

"Gil was on a million two," sobs a pal. "He thought he'd be on it till he died."

Now he wants [osuit=$60 million|SIXTY MILLION DOLLARS] for the insult. Don't cry for him: he owns four houses, and gets a slice each time one of his [oepis=145|145 shows] is rerun, at [ssyn=$2.1 million|$2.1 million] per show for the studio.

And the new guy? Wasn't he the producers' dream? Hardly! He was number [alist=24|24] on a list of [alist=24|24], a secretary squealed, right below a talk-show host.

Lucas hasn't had a hit since Undertow made [afilm=$212 million|$212 mil]. He's divorced, he's a vegetarian, and he gets seasick. On day one of training he lost his lunch over the side of the [sboat=48 ft|48-foot] police launch. She was tied to the dock.

Tuesdays at [sslot=22:00|ten], folks. Bring a bucket.

== ratings-brief.txt 2010-09-22
'Night Tide' opens strong without Ormsby

NEW YORK, Sept 22, 2010 – An audience of [aview=14.8 million|14.8 million] tuned in [aprem=2010-09-21|on Tuesday] to see Lucas Merrow's debut as the new captain on "Night Tide," according to preliminary figures, up from 13.1 million for the opening of last season.

It was the highest number for the Continental drama since its very first episode, which [spilot=18.2 million|18.2 million] watched [sbegan=2003|seven years ago].

In the hour, which began with an empty life vest and ended with a wedding, Merrow's Ben Hale was on screen for 31 minutes. Fired star Gil Ormsby, whose Dutch Moran is presumed dead, did not appear except in a photograph, for which he'll be paid $9,400 under union rules.

The show has a new sponsor, a maker of seasickness tablets. Commercials went for $240,000 a half minute, up from [sad=$180,000|$180,000] last season, when it was the [sank=4|No. 4] series on television.

The rival hour on the Apex network, "Paramedic Row," drew 8.8 million, its worst result for a premiere. Final figures, which count those who watch a recording within three days, are due next week.

"One Tuesday isn't a season," said Continental's head of programs, Stu Wickham, "but I slept."

== trade-october.txt 2010-10-13
Hale holds water, for now

Four episodes in, the verdict of the living room is mixed. Lucas Merrow's arrival on "Night Tide" ended up with [aview=15.6 million|15.6 million viewers] once late watchers had been added in. But a good many seem to have come for the funeral: a week later [asecond=22%|22 percent] of them were gone. Last night's installment stopped the bleeding at 11.9 million.

That's still better than anything else Continental has at [sslot=22:00|ten], and about where Gil Ormsby left it. Buyers abroad are calm. All [slands=74|74 countries] have renewed, Bulgaria with a discount.

The bigger news is backstage. Merrow, who did his own stunts, came off a motorcycle on the Long Beach breakwater last Thursday while filming the sixth episode and has broken a collarbone. He will be away for [abike=5 weeks|five weeks]. Writers have put Captain Hale in a coma. "It was that or a beard," one said.

The crew of [screw=<200|nearly 200] stays on full pay, insured by a policy that was taken out, for the first time in the history of the show, the day after the affair of the coupe. The premium is $85,000 a week.

Ormsby's lawyers, meanwhile, have been talking to the network's. He asked for [osuit=$80 million|80 million dollars] [ofiled=2010-05|in May]. A sum of between 20 and 30 is mentioned, and both sides would like to be done before the trial date, January 18.

"Undertow 2" has been put off until the bones are knit.

== wire-march-2014.txt 2014-03-06
'Night Tide' names first woman as captain

LOS ANGELES, March 6, 2014 – Renata Kolbe, a stage actress little known outside Minneapolis, was chosen [bday=2014-03-06|on Thursday] to lead the harbor squad of "Night Tide," becoming the [border=3|third] captain of the police drama and the first woman in the job.

Kolbe, [bage=39|39], succeeds Lucas Merrow, who is leaving [aleave=2014-05|in May] after [aseas=4|four seasons] and [aepis=88|88 episodes]. She has agreed to stay for [bterm=3 years|three years] at [bpay=$275,000|$275,000 an episode], less than a third of what Merrow, now [aage2=50|50], is getting, according to two people briefed on the contract. The network, Continental, declined to comment on salaries.

"I've been a nun, a queen and a tree," Kolbe told reporters at a presentation on the studio lot that began at [bclock=11:00|11 a.m.] "Nobody ever gave me a boat."

The producers saw [blist=41|41 actors], men and women, of whom [btests=6|six] were tested with members of the cast. Kolbe, who spent [bstage=14 years|14 years] at the Lakeside Repertory in Minneapolis, had been on television twice before, once as a corpse.

"Night Tide" needs a lift. The current season is averaging [alast=9.3 million|9.3 million viewers], down from [aavg=12.3 million|12.3 million] in Merrow's first. It has slipped to 19th place, from the top five in its best years.

Merrow replaced Gil Ormsby, who was fired [ofire=2010-04|in April 2010] and who, after a legal battle, settled for [osettle=$25 million|$25 million]. Ormsby, who played the part for [oseas=7|seven seasons], sent Kolbe a life vest with a note: "Worn once."

The squad, a fictitious unit of 12 officers who pull smugglers, suicides and the occasional sea lion from the waters off Los Angeles, has kept most of its faces. Odell Pruitt, who plays the cook, and Jin Park, the diver, are the only two left of the cast of eight that started out; both were mentioned for the job, and Pruitt said on Thursday that he'd have been "a captain who never leaves the galley." Merrow, who is to direct a film in New Zealand, was offered a fifth season and a share of the profits.

Filming of the [bepis=22|22 episodes] of her first season begins on July 21. The first will be shown [bprem=2014-09-23|on September 23].

== live-presentation.txt 2014-03-06
Who is the next captain? Live from Stage 14

10.40 a.m. Two hundred folding chairs, one lectern in the shape of a wheel. The bookmaker I rang has stopped taking bets on Idris Vane after a rush last night.

11.10 Nothing yet. Quiroz, the tank man, tells me it takes 26 hours to fill the thing: [stank=340000 l|340,000 liters], he does it in metric "so that it sounds like more".

11.22 The cast files in. No Merrow. He is in New Zealand, on a mountain.

[bclock=11:30|11.30] And we're off. Lights out, foghorn, far too much smoke.

11.34 It's a woman! It is Renata... one moment. Renata Kolbe. K, O, L.

11.41 She needs a box to see over the wheel: [bheight=5 ft 2 in|five foot two], and barefoot, because the deck is wet. "I was told there'd be a boat," she says. Big laugh.

11.48 She's done [bstage=14 years|fourteen years] of theater in the snow. Marcia Dellinger, the producer, saw her as Richard III, on a night when 11 people were in the house.

11.55 What about a love interest? "The launch," says Kolbe.

12.20 p.m. [btests=6|Six] got as far as a test, Dellinger says. Two of those were men. She won't say who, but one of them has just unfollowed her.

3.15 An online petition for "a real captain" has [bpet=6000|6,000 signatures] already. Somebody has signed as Dutch Moran.

4.00 Merrow, via his agent: "She'll be better than me. It's not a high bar, but she'd clear a higher one." He made [aepis=88|eighty-eight] of these, in [aseas=4|four years]. Good night.

== ropes-and-fathoms-blog.txt -
A fan writes: stop it, all of you

So [bpet=31000|31,000 of you] have now put your names under that petition. Congratulations. I've been watching this show since the night it started, when there were [spilot=18.2 million|eighteen point two million] of us and Dutch had hair, and I would like to say three things.

First, we have been here before. [aday=2010-SU|In the summer of 2010] you said that you'd never accept a guy who looks like a dentist. Then you cried when he went under the ice. Remember how [asecond=27%|27 percent] walked out on his second episode? By spring they were back, and the season came out at [aavg=12.3 million|12.3 million] on average.

Second, it isn't about money. She's getting [bpay=$250,000|$250,000] a week. Gil got [opay=$1.2 million|$1.2 million], and spent it on lawyers and a swamp.

Third: she's [bage=38|38], she's been married to the same man for eleven years, she can sail. Lucas couldn't. He couldn't even ride the bike. ([abike=5 weeks|Five weeks] in a coma, and he woke up with a tan.)

I was on the lot the day they presented her, I'd won a ticket. She is tiny. She shook hands with every one of us and asked the man who looks after the water what scared him. "Dry rot," he said. She wrote it down.

They saw [blist=~40|about forty] people for this. I think they got it right. Season opener's [bprem=2014-09-30|September 30]. I'm bringing the chowder.

== kolbe-interview.txt 2014-08-24
"I asked for the box"

Renata Kolbe has seven minutes between two drownings. She eats a plum.

– How did you hear?
– In a parking lot in Duluth, on a cracked phone, [bday=2014-03|in March]. I thought they said "Night Hide". I thought it was about leather.

– You're the [border=3|third] to have this command.
– And the first who can reach the throttle without bending. I'm [bheight=1.57 m|one meter fifty-seven] in boots. They wanted to build me a platform. I asked for the box from the press day instead. It's got my name on it now.

– Has Mr. Merrow given you advice?
– He gave me pills. He said the launch rolls worst at four knots. He was [aage2=50|fifty] when he handed over, and he said it took him until forty-nine to stop throwing up.

– And Mr. Ormsby?
– He came to lunch! He told me what the [osettle=$25 million|twenty-five million] was like. "It's like being paid not to go home," he said.

– Two men got much more than you.
– My theater paid me $640 a week, for [bstage=14 years|fourteen years]. I'm embarrassed every Thursday when the check comes. Ask me again in [bterm=3 years|three years], when the contract is up, and I may be less embarrassed.

– What should we expect?
– We've shot five of [bepis=22|twenty-two]. In the [brest=2|second] one I lose the boat.

– Lose it?
– Well, I park it on a restaurant.

== analysis-november.txt 2014-11-09
How to change captains

By Dale Prescott

November 9, 2014 – Television has two ways to replace a star. You can pretend that nothing has happened, or that everything has. "Night Tide" has now tried both.

In 2010 it was pretense. Gil Ormsby had been the show: he had [oepis=154|154 episodes] behind him when his key card stopped working [ofire=2010-04-27|on April 27], with a season of [oorder=22|22] cut off at [omade=16|16]. Continental bought the nearest thing to him that was free, a movie actor gone slightly soft, and wrote [apay=$600,000|$600,000] on the check. The premiere, [aprem=2010-09-21|on September 21], was a wake, and drew like one: [aview=15.6 million|15.6 million] when all were counted. What followed was a long ebb. By Lucas Merrow's fourth and last season there were [alast=>9 million|more than nine million] left, not counting my mother, and he had had two raises, to $850,000.

With Renata Kolbe they changed everything. The squad moved to days. The music went. The captain has a bad temper, a good marriage and a box. On her first night [bview=10.2 million|10.2 million] looked in, which made nobody dance; but [bfinal=12.9 million|12.9 million] had seen it by the end of the week, a gap that tells you who is watching: people with children to put to bed. Five episodes on, the audience is larger than it was, and that has happened on this network exactly once.

It is cheap to say that she costs less. She does, and the reruns still bring [ssyn=$3.1 million|$3.1 million] apiece, as they did in Ormsby's time. But a show is not saved by what it doesn't spend. I watched an hour of each captain last week. Ormsby shouts at the sea. Merrow looks at it. Kolbe listens to it, with her head on one side, as though it had been about to say something when those two came in.

There is a scene in the third hour that could not have been written for either man. A boy of nine has been fished out of the harbor and will not say his name. Kolbe doesn't ask. She takes off her wet shoes, sits down on the dock, and for a minute and 40 seconds of network time nothing happens except feet.

The petition, by the way, is still up. It has not had a new name since the third week of October.

== ratings-brief-2014.txt 2014-10-01
Kolbe's first watch wins the hour

NEW YORK, Oct 1, 2014 – "Night Tide" began its 12th season with [bview=10.2 million|10.2 million] viewers, overnight figures showed, and finished first at [sslot=22:00|ten o'clock] with its new lead, Renata Kolbe. Counting recordings watched within seven days the total is [bfinal=12.9 million|12.9 million], the Continental network said on Wednesday.

The opener lost to a singing contest among viewers under 30, of whom 1.9 million chose the police. Among women over 40 it had its best night in six years.

Kolbe, whose casting [bday=2014-03|in March] drew [bpet=31000|31,000 protests] on the Web, is on a contract of [bterm=3 years|three years]. She is paid [bpay=$275,000|$275,000] for each of [bepis=22|22 hours].

Lucas Merrow, her predecessor, started with half as many viewers again in 2010. He was last seen, [aleave=2014-05|in May], rowing into fog; a guest appearance is planned for the February sweeps, at $400,000.

Tuesday's [brest=2|second episode] will have been seen by about as many, early numbers suggest. In it the squad's launch runs into a seafood restaurant. The restaurant was real, and closed, and cost the producers $70,000. The lobsters, 36 of them, had been let go the day before, from a pier in San Pedro, in the presence of a veterinarian.
