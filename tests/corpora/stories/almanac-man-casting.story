# One part, two announcements: Rafe Cullinane (June 2009) and Ione Hathersage (October 2013) are named as the tenth and the
# eleventh Almanac Man of a British television series. Ages of the two then and later, their predecessors' years, pay,
# viewers of the two programmes and of the episodes, odds, actors seen, first days of filming and of broadcasting stay
# apart; so do what was planned and what was done, overnight and final ratings, the coat and its copy.

aday      | date     | compatible  | day Cullinane was announced                              | 7 June 2009 v. June 2009 v. four years ago
aage      | age      | agree       | Cullinane's age when he was announced                    |
aord      | ordinal  | agree       | which Almanac Man Cullinane is                           |
alen      | duration | discrepancy | length of the programme that presented Cullinane         | 35 minutes v. three quarters of an hour
aview     | count    | discrepancy | viewers of the programme that presented Cullinane        | 5.6 million v. 6.5 million
aodds     | score    | agree       | bookmakers' odds against Cullinane                       |
aaud      | count    | compatible  | actors seen for the part in 2009                         | 31 v. about 30
apay      | money    | discrepancy | Cullinane's pay for his first series                     | £200,000 v. £250,000
asecret   | duration | discrepancy | how long Cullinane had to keep silent                    | ten days v. three weeks
afilm     | date     | compatible  | first day of filming with Cullinane                      | 20 July v. July
afirst    | date     | compatible  | when Cullinane's first episode was shown                 | spring 2010 v. 3 April 2010
aeps      | count    | agree       | episodes of Cullinane's first series                     |
aepview   | count    | agree       | viewers of Cullinane's first episode                     |
ayoung    | age      | agree       | age of the youngest Almanac Man before Cullinane         |
fage      | age      | agree       | Farrant's age in 2009                                    |
ford      | ordinal  | agree       | which Almanac Man Farrant was                            |
fsea      | count    | discrepancy | series that Farrant made                                 | five v. four
gwen      | age      | agree       | age of the producer Applewhite in 2009                   |
acrowd    | count    | discrepancy | people who waited for Cullinane outside the studios      | 150 v. 500
sstart    | date     | discrepancy | year in which the series began                           | 1964 v. 1963
seps      | count    | compatible  | episodes of the series so far in 2013                    | 412 v. more than 400
shiatus   | duration | agree       | how long the series was off the air                      |
sdrop     | date     | agree       | year in which the series was taken off                   |
sback     | date     | agree       | year in which the series came back                       |
srec      | count    | agree       | largest audience of an episode                           |
srecy     | date     | agree       | year of that largest audience                            |
scount    | count    | discrepancy | countries in which the series is seen in 2013            | 54 v. 45
coat      | measure  | discrepancy | weight of the coat                                       | 4.5 kilograms (ten pounds) v. 5.4 kilograms
bday      | date     | compatible  | day Hathersage was announced                             | 17 October v. this month, October
btime     | time     | discrepancy | when Hathersage's name was spoken                        | 7.26 p.m. v. 7.36 p.m.
bage      | age      | agree       | Hathersage's age when she was announced                  |
bord      | ordinal  | agree       | which Almanac Man Hathersage is                          |
bview     | count    | update      | viewers of the programme that presented Hathersage       | 6.9 million overnight, 7.4 million in the final count
bodds     | score    | agree       | bookmakers' odds against Hathersage                      |
bfilm     | date     | agree       | first day of filming with Hathersage                     |
bfirst    | date     | discrepancy | when Hathersage's first episode is to be shown           | August 2014 v. September 2014
bsecret   | duration | agree       | how long Hathersage kept silent                          |
bcompl    | count    | update      | complaints about the choice of Hathersage                | 143, then 380
bpoll     | percent  | discrepancy | viewers who welcome the choice in the poll               | 62 per cent v. 68 per cent
bpolln    | count    | agree       | people asked in the poll                                 |
bseries   | count    | agree       | series for which Hathersage signed                       |
beps      | count    | agree       | episodes a series                                        |
cage      | age      | agree       | Cullinane's age in October 2013                          |
csea      | count    | agree       | series that Cullinane made                               |
ceps      | count    | discrepancy | episodes that Cullinane made                             | 44 v. 39
cleave    | date     | agree       | day on which Cullinane's last episode is shown           |
tage      | age      | agree       | age of the producer Rusk in 2013                         |
men       | count    | agree       | men who have played the part                             |

== agency-june-7.txt 2009-06-07
Cullinane, [aage=26|26], named as new Almanac Man

LONDON, June 7, 2009 – Rafe Cullinane, an actor unknown to most of the public, will be the [aord=10|tenth] man to play the Almanac Man, the time-hopping clockmaker of the long-running family serial, Crown Television said [aday=2009-06-07|on Sunday].

Cullinane, [aage=26|26], takes over from Douglas Farrant, [fage=51|51], who leaves on New Year's Day after [fsea=5|five series]. He is the youngest to be given the part; Alec Pomeroy, who got it in 1971, was [ayoung=29|29].

His name was disclosed at the end of a [alen=35 minutes|35-minute] programme that went out live at 6 p.m. Bookmakers had quoted him at [aodds=33-1|33-1]. The producer, Gwen Applewhite, [gwen=45|45], said that [aaud=31|31 actors] had been seen for the role and that Cullinane, who was the second through the door, "made the other thirty feel very long."

Filming begins in Cardiff on [afilm=2009-07-20|July 20]. The first of [aeps=11|11 new episodes] is due [afirst=2010-SP|in the spring].

The Almanac Man, first shown in [sstart=1964|1964], was dropped in [sdrop=1988|1988] and returned after [shiatus=16 years|16 years], with Farrant, in [sback=2004|2004]. It is sold to 38 countries.

== evening-clarion.txt 2009-06-08
WHO'S THE LAD WITH THE CLOCK?
Rafe, [aage=26|26], lands telly's top job – and mum didn't know

HE was so hush-hush that his own mother found out with the rest of us.

Baby-faced Rafe Cullinane was unmasked [aday=2009-06-07|last night] as the new Almanac Man, in front of [aview=5.6 million|5.6 million viewers] and a live studio audience of goggle-eyed kids. For [asecret=3 weeks|three weeks] the lanky lad from Stannard had told friends he was up for a cough-mixture ad.

It took [alen=45 minutes|three quarters of an hour] of clips and chat to get to him, and one pub punter in Leeds was glad of every second: he'd put a tenner on at [aodds=33-1|33 to 1].

Rafe will trouser [apay=£250000|£250,000] for his first series. Compare that with outgoing Doug Farrant, [fage=51|51], who was on twice as much when he called time on his [fsea=4|four series] as the clock-watching charmer.

And he'll need muscles. The famous greatcoat, with its 60 brass buttons, weighs in at [coat=10 lb|ten pounds]. "I put it on and sat straight down again," he giggled.

Outside the studios [acrowd=500|some 500 fans], many in home-made versions of it, waited in the drizzle for a wave. They got one. Then he got the Tube.

== stannard-gazette.txt 2009-06-12
He was the back end of our donkey

by Josie Fairclough

In the hall of Stannard Grammar there is a photograph of the Christmas play of 1994. Pauline Ogden, who taught English there for 33 years, points to the hindquarters of a donkey. "That," she says, "is the Almanac Man."

Rafe Cullinane, [aage=26|26], was supposed to be a shepherd, but another boy was sick. "He got the biggest laugh of the night and you never saw his face."

[aday=2009-06-07|Since Sunday] everyone has. His parents, who keep the ironmonger's on Sheep Street, learnt it from the television. "I dropped a whole tray of hinges," said Martin Cullinane, 58. "He'd known for [asecret=10 days|ten days] and been home for his tea in the middle of it!"

The town counts five clocks, of which two go. On Wednesday the council, on a motion adopted by nine votes to none, resolved to mend the one on the Corn Exchange, at a cost of £1,800, before filming starts [afilm=2009-07|next month].

Nobody here seems to have profited. "[aodds=33-1|Thirty-three to one]," said Keith Sugden of the bookmaker's opposite, "and not one of them backed him. His own uncle had a fiver on the big fellow."

Cullinane will be in Cardiff until February. His predecessor but eight, Harold Quint, opened the town's baths in 1967.

== brief-july.txt 2009-07-21
Cameras roll for new Almanac Man

Filming of the new series of The Almanac Man began in Cardiff [afilm=2009-07-20|on Monday], six weeks after Rafe Cullinane had been revealed as the [aord=10|tenth] holder of the title. Shooting was held up for two hours by a herd of cows.

Cullinane wore the original coat, lent by a museum, for the first scene only; a copy half as heavy will be used for the rest.

The final figure for the programme of [aday=2009-06-07|June 7] in which he was introduced has been put at [aview=5.6 million|5.6 million viewers], Crown Television said. That compares with an average of 8.1 million for Douglas Farrant's last full series. A Crown spokesman declined to comment on reports that Cullinane is being paid [apay=£200000|£200,000] for the first run of [aeps=11|11 episodes].

Farrant, the [ford=9|ninth] Almanac Man, finished work on his own last episode in May. A DVD of all [fsea=5|five] of his series comes out on November 2, priced £79.99. Gwen Applewhite, who produced them, has said that she will give up the post after one more year.

== archive-november-2003.txt 2003-11-15
From the archive: A clock that had stopped

15 November 2003

Somewhere in a shed outside Slough, beneath a tarpaulin, stands a long-case clock that is made of plywood and has no works. It has been standing there since the serial was taken off in [sdrop=1988|1988]. In January a man from Crown Television will come and take it away.

The Almanac Man is to go on again. The corporation will announce today that it has ordered 13 new episodes, to be broadcast in [sback=2004|2004], and that the [ford=9|ninth] clockmaker will be Douglas Farrant, 45, who is better known for murderers.

It is a gamble. In its last year the serial was watched by 3.1 million people, among whom, as a former controller put it, were "no children and several dogs." At its height, in [srecy=1979|1979], [srec=13.3 million|13.3 million] sat down to see Alec Pomeroy freeze the Thames. No drama for children has come near it since.

Those who were young in [sstart=1964|1964] remember the first of them, Harold Quint, who would turn the hands and say "Wednesday, I think." He died in 1990, aged 77. Of his successors, five are alive. Pomeroy, who was [ayoung=29|29] when he put on the coat and is 61, says he would like to know who has it. "It weighed [coat=4.5 kg|four and a half kilos]. I've still got the shoulder."

== live-october-17.txt 2013-10-17
As it happened: the new Almanac Man is Ione Hathersage

6.40pm Good evening. In twenty minutes Crown Television goes live to tell us who follows Rafe Cullinane, who is leaving [cleave=2013-12-25|on Christmas Day] after [csea=4|four series]. We'll be here with the odds and the biscuits.

6.55pm Those odds: Josh Adeyinka 4-6, Tim Sallow 5-1, Marcus Bray 7-1, Ione Hathersage [bodds=12-1|12-1]. No woman has ever been given the part.

7.00pm And we're off. There is a choir.

7.11pm We've had a man in the queue outside who has come from Osaka. There are, he says, about 900 with him.

7.20pm Clip of [aday=2009|four years ago]: little Rafe, [aage=26|26], trying to shake hands with the wrong person. He's [cage=30|30] now. Look at him. Time, eh?

7.26pm IT'S HER. [btime=19:26|At 7.26pm] exactly, by the studio clock, Tom Rusk said "Ione" and the roof came off.

7.31pm Hathersage, [bage=38|38], in a trouser suit and what looks like shock: "I've been lying to my children for [bsecret=11 weeks|eleven weeks]."

7.40pm She has signed for [bseries=3|three series], Rusk says. First one on air "[bfirst=2014-08|next August]".

8.05pm That's that. The petition to have her removed has four signatures, two of them from the same Kevin.

== agency-october-18.txt 2013-10-18
First woman cast as Almanac Man

LONDON, Oct 18, 2013 – Ione Hathersage will be the [bord=11|11th] Almanac Man and the first woman after [men=10|ten men] in the part, Crown Television announced [bday=2013-10-17|on Thursday].

The [bage=38|38-year-old] actress, known for the police drama Salt Marsh, was named [btime=19:26|at 7:26 p.m.] in a live programme that was seen, by overnight figures, by [bview=6.9 million|6.9 million people], more than the [aview=6.5 million|6.5 million] who had watched when Rafe Cullinane was introduced [aday=2009-06|in June 2009].

Hathersage, whose odds had been [bodds=12-1|12-1], had known for [bsecret=11 weeks|11 weeks]. The producer, Tom Rusk, [tage=49|49], said that he had not looked for a woman. "I saw seven people. Six of them were good."

She starts filming on [bfilm=2014-01-06|January 6] and has agreed to make [bseries=3|three series] of [beps=12|12 episodes], one more a year than Cullinane, who appeared in [ceps=44|44]. He will be last seen on [cleave=2013-12-25|Dec 25].

By noon on Friday Crown had received [bcompl=143|143 complaints].

The series started in [sstart=1964|1964] and, but for a gap of [shiatus=16 years|16 years], has run ever since: [seps=412|412 episodes] so far. The most watched of them drew [srec=13.3 million|13.3 million] in [srecy=1979|1979]. It is shown in [scount=54|54 countries].

== keeper-of-hours-blog.txt -
Breathe, everyone

So. It's Ione. I was in row F and my ears are still ringing. Some thoughts, in no order.

The timing. They dragged it out till [btime=19:36|7.36], by which point a small boy near me had been taken out twice. But when Rusk finally said it!

The numbers. My inbox (211 mails) is four to one in favour. A proper pollster, who asked [bpolln=1200|1,200 people] who watch the show, found that [bpoll=68%|68 per cent] are happy, 15 aren't and the rest have lives. Crown's telephone line has had [bcompl=380|380 grumbles], which is fewer than the time they killed the horse.

Rafe. I was rude about him [aday=2009-06|in June 2009], from the kerb, where there were [acrowd=150|150 of us], soaked. I was wrong. [ceps=39|Thirty-nine episodes], no duds, well, one. [cage=30|Thirty] is no age to hang up the coat. Which they say he has handed over washed, all [coat=5.4 kg|5.4 kilos] of it.

The fuss. "It says Man in the title." It said Man in the title through [men=10|ten of them], and one was forty per cent wig. Quint's first line, in [sstart=1963|1963], was "I am whoever winds it." Case closed.

The wait. She isn't on until [bfirst=2014-09|next September]! I shall be in the cellar.

== hathersage-interview.txt 2013-10-26
'My agent said: are you sitting on anything breakable?'

Ione Hathersage was told in August. Since [bday=2013-10-17|Thursday of last week] everybody knows. She talks to Peter Strang in a café in Whitby, where the waiter asks her what time it is and giggles.

You're [bage=38|38]. Did you watch as a child?
From behind my brother. Then they took it away when I was thirteen, and when it came back, in [sback=2004|2004], I had a child to hide behind.

How do you keep a secret for [bsecret=11 weeks|eleven weeks]?
By moving to Yorkshire. We called it "the dentist". "How was the dentist?" "Long." The contract is [bseries=3|three series], [beps=12|twelve] each, so that's rather a lot of dentist.

They say you're on more than Rafe got.
I'm told he began on [apay=£200000|£200,000] for the year. I have asked for what they paid him in his fourth. That's all I'll say, and Tom's gone pale.

Has he given you any advice?
He sent a hot-water bottle. You begin [bfilm=2014-01-06|on January the sixth], he said, in a quarry, and it's always the quarry.

Does it bother you that some object?
[bpoll=62%|Sixty-two per cent] are for me, I'm told. My last play got forty.

And the title?
I'm the [bord=11|eleventh] Almanac Man. I've played three queens, two nuns and a Hamlet. I'll manage a Man.

== observer-review.txt 2013-10-31
What the clock strikes

Media analysis by Harriet Coe

Two evenings, four years apart, tell how a children's serial turned into an affair of state.

On [aday=2009-06-07|June 7, 2009], Crown needed [alen=35 minutes|35 minutes] of a slack Sunday to present Rafe Cullinane, one of [aaud=~30|about thirty] hopefuls, to the nation. [bday=2013-10|This month] it took 50 minutes, a choir and a sponsor to do as much for Ione Hathersage. The final ratings, out this week, are a handsome [bview=7.4 million|7.4 million].

Yet the thing itself is smaller than its fanfare. When Cullinane's first episode was shown, on [afirst=2010-04-03|April 3, 2010], [aepview=8.8 million|8.8 million] tuned in; his last series, the [csea=4|fourth], averaged 5.9. Abroad it is another matter: [scount=45|45 countries] now take it, and America alone pays more for an episode than it costs.

Hence the woman? Tom Rusk, who is [tage=49|49] and took over from Gwen Applewhite in 2010, denies it. But of the [bpolln=1200|1,200 viewers] polled last week, the keenest were those under 25.

She has time. Quint's reign lasted seven years, Pomeroy's nine, Farrant's [fsea=5|five series] and some specials. In [seps=>400|more than 400 episodes] the clock has been blown up six times. It has never yet been late, though the launch of the next series, once meant for Easter, is now fixed for [bfirst=2014-08|August].

== crown-yearbook.txt -
THE ALMANAC MAN: A SHORT GUIDE TO THE COMPLETE SET

Compiled for the spring fair

Discs 41 to 52 belong to Rafe Cullinane, [aord=10|tenth] of the line. He had been announced [aday=2009-06|in June 2009], at the age of [aage=26|26], and opened with "The Tuesday Thief" in [afirst=2010|2010], which found [aepview=8.8 million|8.8 million viewers]. For three weeks it stood at number two in the charts of the week, behind a singing contest.

Before him come twelve discs of Douglas Farrant, with an extra in which Gwen Applewhite, then [gwen=45|45], explains how she chose a successor from [aaud=31|thirty-one candidates] by asking each to wind a clock. Twenty-six broke it.

Cullinane's last appearance, on [cleave=2013-12-25|Christmas Day 2013], has a commentary by the two who meet in it. He cried; Ione Hathersage, who had just turned 39, laughed. She is to be had on disc from next year.

Missing are 22 episodes of the [sstart=1964|1964] to 1967 run, wiped to save tape. The [srec=13.3 million|13.3 million] who saw "The Frozen River" may be glad to learn that it has been cleaned: it had 4,000 scratches.

The set of 52 costs £240, in a box shaped like a clock.
