# Two series of one network and one star, Gil Farraday, end: the comedy "Second Shift" with a farewell (14 May 2009) and the
# drama "Tidewrack" by cancellation (9 May 2014, last episode in September). Viewers of first, best, average and last
# episodes, overnight and final counts, seasons, episodes made and unseen, pay at the start, at the end and in the other
# series, costs and advertising prices, nominations and awards, ages of the star and others stay apart.

aday      | date     | compatible  | day of the last Second Shift                                  | 14 May 2009 v. May 2009 v. five years ago
aprem     | date     | compatible  | when Second Shift began                                       | 21 September 2000 v. 2000
aseas     | count    | agree       | seasons of Second Shift                                       |
aepis     | count    | discrepancy | episodes of Second Shift                                      | 203 v. 230
aview     | count    | update      | viewers of the last Second Shift                              | 26.4 million overnight, 28.1 million in the end
apilot    | count    | agree       | viewers of the first Second Shift                             |
abest     | count    | agree       | viewers of the most watched Second Shift                      |
abestday  | date     | agree       | year of the most watched Second Shift                         |
alen      | duration | discrepancy | length of the last Second Shift                               | 62 minutes v. 52 minutes
aclock    | time     | discrepancy | when the last line of Second Shift was spoken                 | 9:58 p.m. v. 9:53
apay      | money    | discrepancy | pay of Farraday for an episode at the end of Second Shift     | 1.1 million v. 1.4 million dollars
apay1     | money    | agree       | pay of Farraday for an episode at the start of Second Shift   |
aad       | money    | agree       | price of half a minute of advertising in the last Second Shift |
aadlen    | duration | agree       | length of the advertising that this price bought              |
aemmy     | count    | agree       | Emmys won by Second Shift                                     |
anom      | count    | agree       | Emmy nominations of Second Shift                              |
ataping   | date     | discrepancy | day on which the last Second Shift was taped                  | 3 April v. 10 April
atapelen  | duration | agree       | how long that taping lasted                                   |
aaud      | count    | compatible  | audience in the studio at the last taping                     | 240 v. more than 200
adry      | count    | discrepancy | clothes dryers on the set                                     | 14 v. 12
acrowd    | count    | compatible  | people watching in the square at Scranville                   | 3,000 v. thousands
ascreen   | measure  | agree       | width of the screen in the square                             | 40 feet are 12 metres
aage      | age      | agree       | age of Farraday at the end of Second Shift                    |
asynd     | money    | agree       | price of an episode of Second Shift for reruns                |
bday      | date     | agree       | day on which Tidewrack was cancelled                          |
bprem     | count    | discrepancy | viewers of the first Tidewrack                                | 12.6 million v. 10.6 million
bstart    | date     | compatible  | when Tidewrack began                                          | January 2011 v. 2011
bseas     | count    | agree       | seasons of Tidewrack                                          |
bepis     | count    | agree       | episodes of Tidewrack                                         |
bavg      | count    | agree       | viewers of Tidewrack on average in the last season             |
bfall     | percent  | discrepancy | fall of the audience of Tidewrack from the season before      | 41 percent v. 31 percent
bunseen   | count    | discrepancy | episodes not yet shown when Tidewrack was cancelled           | six v. eight
bcost     | money    | discrepancy | cost of an episode of Tidewrack                               | 3.8 million v. 3.3 million dollars
bpay      | money    | agree       | pay of Farraday for an episode of Tidewrack                   |
bage      | age      | discrepancy | age of Farraday when Tidewrack was cancelled                  | 51 v. 53
bcall     | duration | agree       | length of the call in which Tepper was told                   |
bjobs     | count    | compatible  | people employed by Tidewrack in Port Ansel                    | 180 v. nearly 200
btown     | money    | agree       | what Tidewrack brought to Port Ansel in a year                |
blight    | measure  | agree       | height of the lighthouse on the set                           | 62 feet are 19 metres
btax      | percent  | agree       | part of the costs that Maine pays back                        |
bpet      | count    | update      | signatures under the petition for Tidewrack                   | 40,000, then 126,000
bsard     | count    | discrepancy | tins of sardines sent to the network                          | 4,200 v. 2,400
blast     | date     | discrepancy | day of the last Tidewrack                                     | 10 September v. 17 September
blastv    | count    | compatible  | viewers of the last Tidewrack                                 | 4.7 million v. nearly 5 million

== wire-finale.txt 2009-05-15
"Second Shift" clocks out before [aview=26.4 million|26.4 million]

LOS ANGELES, May 15, 2009 – The last episode of "Second Shift," the comedy about the night workers of a hospital laundry, drew [aview=26.4 million|26.4 million viewers] [aday=2009-05-14|on Thursday], according to overnight figures, making it the most watched end of a series in five years.

The [alen=62 min|62-minute] farewell was the [aepis=203|203rd episode] in [aseas=9|nine seasons]. When the show began in [aprem=2000|2000], it was seen by [apilot=11.8 million|11.8 million]. Its best night, in [abestday=2004|2004], brought it [abest=31.2 million|31.2 million].

Gil Farraday, [aage=46|46], who plays the foreman, Lou Pulaski, earned [apay=$1.1 million|$1.1 million] for each episode at the end. The Continental network charged [aad=$780000|$780,000] for [aadlen=30 s|30 seconds] of advertising [aday=2009-05-14|on Thursday], more than twice what it got in the fall. Local stations pay [asynd=$4 million|$4 million] for the right to repeat an episode.

In the city of Scranville, Pa., where the series is set, [acrowd=3000|3,000 people] followed the broadcast on a square. Farraday switched off the lights of the laundry with the words "Somebody's got to fold it" at [aclock=21:58|9:58 p.m.]

"Second Shift" won [aemmy=11|11 Emmys] out of [anom=48|48 nominations]. Final figures, which include those who recorded the program, will be available on Tuesday.

== scranville-call.txt 2009-05-16
They came in their bathrobes

By Patty Zelinko

At ten minutes to nine Dolores Wrobel, who worked nights in the laundry of Mercy Hospital from 1961 until it was shut, took the curlers out of her hair. "They'll have the cameras there," she said, and got on the 14 bus.

The cameras were there, and so was everyone else. [acrowd=thousands|Thousands] stood or sat on Courthouse Square [aday=2009-05-14|on Thursday night], in bathrobes, in hairnets, in the gray smocks that the dime store has sold since the second year, facing a screen [ascreen=40 ft|forty feet] wide. They had come to see the end of Second Shift, a show that is about them and that, as the mayor pointed out at some length, was never once filmed here.

It was taped in Burbank, [ataping=2009-04-10|on the tenth of April], with the doors locked and the telephones of [aaud=240|two hundred and forty] spectators in a laundry bag. That took [atapelen=7 hours|seven hours]. Father Gene Lisowski won a seat in a raffle. "I was sworn to silence," he said, "and I'm used to that, but not from my mother."

The [adry=14|fourteen dryers] are real, he reports. They run. The steam's from a machine.

What the rest of us saw you will know by now. At [aclock=21:53|seven minutes to ten] Lou Pulaski turned off the lights, and nobody on the square spoke. Then an old man near the fountain said, "Well, who's on tonight?" and that got the biggest laugh of the evening.

It is hard to explain to people from elsewhere what it meant. When the show came along, in the fall of [aprem=2000|2000], the shoe plant had been gone six years and the hospital was about to. We'd been a joke before. But this one we were in on. There were [aepis=203|two hundred and three] of them over [aseas=9|nine seasons], and in not one of those did anybody from Scranville turn out to be the fool.

Gil Farraday, who is [aage=46|46] and from Tacoma, sent a crate of detergent.

Mrs. Wrobel thought that the ending was about right. "They never tell you it's your last load," she said. "You just notice there's no more coming down."

== tabloid-shift.txt -
WASHED UP!
Telly's dirtiest laundry hangs up its pegs

IT'S the spin cycle to end them all. A whopping [aview=28.1 million|28.1 MILLION] Yanks have now tuned in for the tear-jerking finale of smash sitcom Second Shift, beating the overnight tally once all the late-night recorders were counted.

Brit fans, who must wait until the autumn, look away now. In the [alen=52 min|52-minute] special grumpy gaffer Lou (Gil Farraday) FINALLY plants a smacker on steam-press siren Rita (Lucinda Pray, 39) – behind dryer number seven.

Hunky Gil, [aage=46|46], won't be short of a few bob for the launderette. He trousered an eye-watering [apay=$1.4 million|$1.4million] for every half-hour. Not bad for a bloke who started on [apay1=$35000|$35,000] and once sold double glazing.

Insiders say the mood was so raw at the final taping, on [ataping=2009-04-03|April 3], that it went on for [atapelen=7 hours|SEVEN HOURS], with tissues passed round the crowd, [aaud=>200|over 200] strong, in a laundry basket.

Then the cast nicked the set. Gil drove off with the clocking-in machine. Lucinda bagged one of the [adry=12|dozen dryers]. "I've got four kids and a muddy dog," she giggled. "It's the best thing I ever won."

Over [aepis=230|230 episodes] the show bagged [aemmy=11|eleven Emmys]. A big-screen version? "Over my dead smock," said Gil.

== archive-pilot.txt 2000-09-22
From our archive: Clean sheets, at last

By Wendell Strickler

September 22, 2000 – It takes some nerve to open the fall season with a man feeding sheets into a press for a minute and a half without saying a word. "Second Shift," which had its premiere on Continental [aprem=2000-09-21|last night], has that nerve, and it has Gil Farraday, whose face can do more with a missing sock than most can do with a divorce.

The premise could be written on a towel. Six people wash the linen of a hospital at night in a Pennsylvania town that has nothing else left to do. They quarrel; they eat out of the vending machine; somewhere above them, unseen, people are born and die. Norah Tepper, who created the series, is 29 and spent two summers at such a press.

The network isn't sure of what it has. It bought 13 episodes where 22 is the custom, and pays its leading man, who was last seen selling windows in a commercial, [apay1=$35000|$35,000] a week. An executive told me that he'd be happy with nine million viewers.

There are false notes. The chaplain is a bore, and the [adry=14|14 dryers] that line the back of the set are so loud that one line in ten is lost. But when the lights went out at the end of the shift, and the foreman stood there listening to the last drum turn, I found that I didn't want to go up for air.

== wire-cancel.txt 2014-05-10
Continental cancels "Tidewrack" after [bseas=4|four seasons]

NEW YORK, May 10, 2014 – The Continental network has canceled "Tidewrack," the brooding drama about a lighthouse keeper who solves crimes in a Maine fishing port, it said [bday=2014-05-09|on Friday], leaving its last [bunseen=6|six episodes] to be shown in the summer.

The series started strongly in [bstart=2011-01|January 2011], when [bprem=12.6 million|12.6 million people] watched it. This season it has averaged [bavg=3.1 million|3.1 million], a drop of [bfall=41%|41 percent] from a year ago, and a rating of 0.8 among adults under 50.

At [bcost=$3.8 million|$3.8 million] an episode, according to two people with knowledge of the budget, it was also among the costlier programs of the network. Its star, Gil Farraday, [bage=51|51], was paid [bpay=$250000|$250,000] apiece, far less than the [apay=$1.1 million|$1.1 million] that he used to get for "Second Shift," the comedy he starred in until [aday=2009-05|May 2009].

Norah Tepper, who created both, was informed in a telephone call that she said lasted [bcall=4 min|four minutes]. "Two of those were hold music," she added.

Altogether [bepis=58|58 episodes] were made. About [bjobs=180|180 people] who work for the production in Port Ansel will lose their jobs. Continental also dropped three comedies, and renewed eleven other shows.

== port-ansel-light.txt 2014-05-14
What the tide brought in, and took

By Everett Poole

PORT ANSEL, Maine – The lighthouse is made of plywood and it leaks. It stands at the end of Cannery Wharf, [blight=62 ft|sixty-two feet] from the planks to the lamp, thirty fewer than the real one on Gull Ledge, and since its first winter it has been photographed about ten times as often.

On [bday=2014-05-09|Friday], a little after eleven, a woman from the production office came down the wharf and told the painters to stop. They were on the second coat.

You can do the sums on a napkin, and at Dot's they were doing them. [bjobs=180|A hundred and eighty] of us had work from Tidewrack: carpenters, drivers, extras at ninety dollars a day, a man who did nothing but gulls. [btown=$21 million|Twenty-one million dollars] a year it left here, by the state's reckoning, in a town that lands nine million worth of lobster. And Augusta gave back to the company [btax=25%|a quarter] of whatever it spent, so the real figure depends on who you ask.

"We'll be what we were," said Harbormaster Ginny Thibodeau. "I didn't mind what we were."

There are [bunseen=8|eight] still to be shown. The last, which some of us are in, has been put down for [blast=2014-09-10|the tenth of September], when the summer people are gone. Gil Farraday told the crew so himself, on the wharf, on Saturday morning, with his hat off. The man is [bage=51|fifty-one] and looked it. He'd driven up overnight from Boston. He said that each episode of it cost [bcost=$3.3 million|three million three], and that he'd had more fun per dollar than at any time since he sold windows, and then he shook everyone's hand, gulls included.

He has a house on Pine Street, bought in the second season for 340,000, and he says he's staying. People say so in May.

Norah Tepper came as well. Someone at the network had called her in her car. It was over in [bcall=4 min|four minutes], she said, and she had missed her exit. Asked what became of the keeper's drowned wife, about whom there's been a good deal of betting, she said that there was one person who knew, and it was the man who did the gulls.

The town meeting on June 2 will take up the question of the lighthouse. It isn't bolted down.

== sardine-blog.txt -
Save Our Wreck: day 12

Hello, Wreckers! Numbers first. [bpet=40000|Forty thousand signatures]! In less than two weeks! For comparison, the campaign for the one with the vampires had half of that.

Then the tins. You know the idea: everyone mails a can of sardines to Continental's head of programming, because of the episode in which Amos lives on them for a month. Our friend in the mailroom says [bsard=4200|forty-two hundred] have come in, some of them, regrettably, opened. Keep 'em coming. Closed.

Now some facts for those letters. Please use them, and please be polite.

(a) It's not true that nobody watches. It's [bavg=3.1 million|3.1 million] on the night and double that by the end of the week. OK, at the start it was [bprem=10.6 million|10.6]. Then they moved us opposite football. Then to Fridays. Then they took us off for eleven weeks. Of course it's down; I'd be down too. Even so the slide was [bfall=31%|31 percent], whatever the trades say.

(b) It's not expensive. Gil gets [bpay=$250000|two hundred and fifty thousand] a show. He used to get four times as much for folding towels.

(c) Maine pays [btax=25%|25 percent] of it back!

(d) [bepis=58|Fifty-eight] isn't enough. Eighty-eight is what you need for reruns, everyone knows that. You have [bseas=4|four seasons], you're two short of a pension.

(e) Nobody who was told in [bcall=4 min|four minutes] flat that three years of her life were over should have to read about it on the elevator news as well.

I did cry, since some of you have asked. It was at the gull man.

== brief-petition.txt 2014-06-24
No reprieve for "Tidewrack," Continental says

NEW YORK, June 24 – The Continental network will not reverse its decision to end the drama "Tidewrack," its head of programming said on Tuesday, in spite of a petition with [bpet=126000|126,000 signatures] and a delivery of [bsard=2400|2,400 tins] of sardines.

"We have given them to a food bank, and we've heard the message," said the executive, Brad Sennett. Talks with a streaming service had come to nothing, he said, over the cost of filming in winter.

The program, about a lighthouse keeper who solves crimes, was canceled [bday=2014-05-09|on May 9] after [bepis=58|58 episodes]. Fans had organized in 31 countries, and hired a plane to pull a banner over the network's annual meeting in Denver. On Sunday some 400 of them rang bells outside the network's headquarters in Manhattan, until they were asked to stop by a wedding.

Its final episode will be broadcast [blast=2014-09-17|on September 17], Sennett said. The star, Gil Farraday, [bage=53|53], is to appear next year in a play.

In Port Ansel, Maine, where the series was shot, voters resolved by 212 to 140 to keep the lighthouse. It will cost the town $18,000 a year to paint.

== farraday-interview.txt -
"I've been fired by better lighthouses"

Gil Farraday opens the door of his house in Port Ansel with a paint roller in his hand. Somebody has to do the tower, he says; it is [blight=19 m|nineteen meters] high and the town has only one ladder.

How do you compare the two endings?
One's a wedding and one's a hit-and-run. With Second Shift we knew for a year. We sat down, [aday=2009-05-14|May the fourteenth], with the families, and [aview=28.1 million|twenty-eight point one million] other folks, as it turned out. This one I heard about at a gas pump.

Was it the money?
Theirs or mine? I started in that laundry on [apay1=$35000|thirty-five thousand] a week, and I thought that they had made a mistake in the typing. At the end it was [apay=$1.1 million|one point one million]. Nobody's worth it. Here it was [bpay=$250000|two-fifty], and I had my own gull.

Norah says she isn't bitter.
Norah's been writing since she was nine. She's got four seasons of something better in her head.

What do you miss about the comedy?
The noise. There were [adry=14|fourteen dryers] and we could never hear each other, so we all learned to act with our eyebrows. And doing it before people. On the last night they were with us for [atapelen=7 hours|seven hours] and not one left. A lady had a baby on the Sunday after.

Did you keep anything?
The time clock. It's stopped at [aclock=21:58|two minutes to ten], which is when I said the line.

And from here?
The dog. He was an extra.

Did you watch the last Tidewrack?
At Dot's, with everybody. [blastv=<5 million|Nearly five million] did, Brad Sennett called to tell me. He sounded surprised. I said, "You know where you can find more of them."

Would you do another?
Ask me when the ladder's free.

== analysis-endings.txt 2014-09-28
Two ways to leave

By Miriam Castellow

September 28, 2014 – Television has only two ways of ending a story: it can throw a party, or it can stop answering the phone. Continental has tried both on the same people.

In [aday=2009-SP|the spring of 2009] it made an event of the farewell of "Second Shift." The episode was shot [ataping=2009-04-10|on April 10] and kept in a safe for five weeks. There were billboards, a book, a screen of [ascreen=12 m|12 meters] on a square in Pennsylvania. Advertisers paid [aad=$780000|$780,000] for [aadlen=30 s|half a minute]. When everyone had been counted the last night had had [aview=28.1 million|28.1 million viewers], fewer than the record of [abest=31.2 million|31.2 million], set in [abestday=2004|2004], and well over twice the [apilot=11.8 million|11.8 million] who had been there for the first. The series went on to sell its [aepis=203|203 half hours] to local stations at [asynd=$4 million|$4 million] each.

Five years later the same star, the same writer and the same executive were engaged in what one of them calls a disappearance. "Tidewrack" was shown on four different nights in [bseas=4|four seasons]. From the [bprem=12.6 million|12.6 million] of its first evening in [bstart=2011|2011] it had come down to [bavg=3.1 million|3.1 million], an annual loss of [bfall=41%|41 percent] in the last year alone; of the [bunseen=6|six] installments that remained, one was broadcast on the Fourth of July against every firework in the country. There was no billboard. And yet on the last night, [blast=2014-09-10|September 10], [blastv=4.7 million|4.7 million] turned up, with no one having told them to.

Why not do it properly? Because, says Julius Hanover, who was in charge of scheduling at a rival for 16 years, a farewell is an investment in reruns. "You throw the party for the stations that are going to buy the thing." With [anom=48|48 Emmy nominations], [aemmy=11|11 wins] and [aseas=9|nine seasons] you have something to sell. With [bepis=58|58 episodes] you have a box. At [bcost=$3.8 million|3.8 million dollars] each it was an expensive one, even after Maine had returned [btax=25%|25 percent].

What the reckoning leaves out is the towns. Scranville, which never had a cent from its series, has put up a statue of a dryer. Port Ansel, which had [bjobs=<200|nearly 200 jobs] and [btown=$21 million|$21 million] a year out of its own, has a lighthouse made of plywood and a star who paints it. He says there's no rush. At [asynd=$4 million|four million] a rerun, with a tenth of it his, there wouldn't be.
