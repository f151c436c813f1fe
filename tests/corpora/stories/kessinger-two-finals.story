# Two championship finals of one quarterback against the same opponent: Wade Kessinger's Cape May Privateers lose to the Dakota
# Bison on a late field goal after his interception (6 February 2011) and beat them with his late touchdown (2 February
# 2014). Scores, half-times, yards and passes of two finals and two seasons, times left at an interception, a kick and a
# touchdown, crowds and viewers (first and final count), a kick and a return, tickets printed and resold stay apart.

aday     | date     | compatible  | day of the first final                                    | 6 February 2011 v. 2011
ascore   | score    | agree       | result of the first final                                 |
ahalf    | score    | agree       | half-time score of the first final                        |
afg      | measure  | discrepancy | distance of the field goal that decided the first final   | 52 yards v. 55
aleft    | duration | discrepancy | time left after that field goal                           | four seconds v. seven seconds
aint     | duration | discrepancy | time left when Kessinger was intercepted                  | 1:12 v. 1:21
aret     | measure  | agree       | how far the interception was returned                     |
aytd     | count    | agree       | yards that Kessinger passed for in the first final        |
acomp    | count    | agree       | passes that Kessinger completed in the first final        |
aatt     | count    | agree       | passes that Kessinger threw in the first final            |
asacks   | count    | discrepancy | times that Kessinger was sacked in the first final        | four v. five
acrowd   | count    | compatible  | attendance at the first final                             | 71,208 v. more than 71,000
aview    | count    | update      | television audience of the first final                    | 94 million at first, 96.5 million in the end
aresale  | money    | discrepancy | average price of a ticket for the first final on SeatSwap | $3,400 v. $4,300
aarrest  | count    | discrepancy | people arrested in Cape May after the first final         | 23 v. 32
akick    | time     | discrepancy | when the first final was kicked off                       | 4:42 p.m. v. 4:24
aage     | age      | agree       | Kessinger's age at the first final                        |
akicker  | age      | agree       | age of the kicker Brekke at the first final               |
amiss    | count    | agree       | field goals that Brekke missed in the first final         |
bday     | date     | agree       | day of the second final                                   |
bscore   | score    | agree       | result of the second final                                |
bhalf    | score    | agree       | half-time score of the second final                       |
bdrive   | measure  | discrepancy | length of the winning drive                               | 88 yards v. 80
bplays   | count    | discrepancy | plays of the winning drive                                | 13 v. 11
bdur     | duration | agree       | how long the winning drive took                           |
bleft    | duration | agree       | time left when Kessinger scored                           |
bsneak   | measure  | agree       | length of Kessinger's run for the winning touchdown       |
bytd     | count    | agree       | yards that Kessinger passed for in the second final       |
bcomp    | count    | agree       | passes that Kessinger completed in the second final       |
bfourth  | measure  | agree       | yards needed on the fourth down of the winning drive      |
bcrowd   | count    | compatible  | attendance at the second final                            | 73,114 v. more than 73,000
bview    | count    | compatible  | television audience of the second final                   | 101 million v. more than 100 million
bbonus   | money    | discrepancy | bonus of each winner of the second final                  | $92,000 v. $97,000
bage     | age      | agree       | Kessinger's age at the second final                       |
ribs     | count    | agree       | ribs that Kessinger had cracked                           |
bparday  | date     | agree       | day of the parade                                         |
bparlen  | measure  | agree       | length of the parade                                      | 2.5 miles are 4 km
bjersey  | count    | update      | jerseys of Kessinger sold after the second final          | 60,000 in two days, later 145,000
first    | ordinal  | agree       | which title of the Privateers it is                       |
draft    | ordinal  | discrepancy | place at which Kessinger was drafted                      | 37th v. 39th
dyear    | date     | compatible  | when Kessinger was drafted                                | 29 April 2006 v. 2006
pct      | percent  | discrepancy | share of passes that Kessinger completed in 2013          | 66.3 v. 63.6 percent
syards   | count    | agree       | yards that Kessinger passed for in the season of 2013     |
knee     | date     | compatible  | when Kessinger hurt his knee                              | September 2012 v. 2012
kgames   | count    | agree       | games that Kessinger missed with the knee                 |
deal     | money    | compatible  | sum of Kessinger's contract                               | $110 million v. more than $100 million
dealy    | duration | agree       | length of Kessinger's contract                            |
btitles  | count    | agree       | titles of the Bison                                       |
bison    | date     | discrepancy | year of the Bison's title before 2011                     | 1999 v. 1998
atds     | count    | agree       | touchdown passes of Kessinger in the first final          |
aspot    | measure  | agree       | where the Privateers were before the interception         | 46 yards from the Bison's goal
bstart   | duration | agree       | time left when the winning drive began                    |
bspot    | measure  | agree       | yard line at which the winning drive began                |
bbefore  | score    | agree       | score before the winning drive                            |
bstrob   | measure  | agree       | distance of the last, failed kick of the second final     |
bdown    | ordinal  | agree       | down on which Whitlock's catch kept the drive alive       |
coach    | age      | agree       | age of the Privateers' coach at the second final          |

== wire-phoenix.txt 2011-02-07
Brekke's [afg=52 yd|52-yard] kick gives Bison the Continental Bowl

PHOENIX, Feb. 7, 2011 – Olaf Brekke, [akicker=41|41], kicked a [afg=52 yd|52-yard] field goal with [aleft=4 s|four seconds] remaining [aday=2011-02-06|on Sunday] to give the Dakota Bison a [ascore=31-28|31-28] victory over the Cape May Privateers in the Continental Bowl, football's championship game.

The kick was set up by an interception of Wade Kessinger, the Privateers' quarterback, who had thrown for [aytd=341|341 yards] and [atds=3|three touchdowns] and had his team at the Dakota [aspot=46 yd|46-yard] line with [aint=1:12|1 minute 12 seconds] to go. Cornerback Lamar Teasley stepped in front of a pass intended for Jojo Whitlock and ran it back [aret=41 yd|41 yards].

"I saw the wrong color," said Kessinger, [aage=26|26], who completed [acomp=27|27] of [aatt=44|44 passes]. "You get one of those in your life, if you're lucky. I hope I've had mine."

Cape May led [ahalf=21-10|21-10] at halftime. But Dakota scored on its first three possessions of the second half and drew level, at 28-28, on Curtis Boykin's 6-yard run with 6:40 left. Kessinger, barely touched in the first half, was sacked [asacks=4|four times].

Brekke, who is the oldest man to have decided the game, had been wide from 38 and 44 yards. The Bison had waited for a title since [bison=1999|1999], when he was a spare punter in Winnipeg. It is their [btitles=4|fourth].

The Privateers, who joined the league in 1967 and had a record of 13-3 this season, have never won one. [aday=2011-02-06|Sunday's] was their second final; they lost the other in 1983. Attendance was [acrowd=71208|71,208], some 400 short of the number of tickets printed.

Linebacker Dre Hollins of Dakota, who had 11 tackles and knocked the ball out of Kessinger's hand early in the third quarter, was named the most valuable player. He had been a doubtful starter with a bruised heel. Coach Russ Ackerley, in his first year with the Bison, said that he'd thought of trying one more pass before the kick, "for about as long as it takes to say no."

== cape-may-beacon.txt 2011-02-08
Nobody had told the gulls

By Harriet Loomis

They sat on the stage by the lighthouse on Monday morning, fourteen of them, where the mayor was to have introduced the champions of the world. Behind them a man was rolling up a banner. He'd been told to keep it, just in case, and reckoned that paint lasts about ten years.

You know by now how it went. You know that the Privateers were ahead by [ahalf=21-10|eleven], [ahalf=21-10|21-10], when they went in to their oranges; that Wade Kessinger was [acomp=27|27] for [aatt=44|44], for [aytd=341|341 yards]; and that the one you'll remember is none of the [acomp=27|27]. It was thrown with [aint=1:21|a minute and 21 seconds] on the clock, off the wrong foot. [aret=41 yd|Forty-one yards] later the wrong people were on their feet, and a grandfather from Norway put the wrong kick through, from [afg=52 yd|52 yards], after missing [amiss=2|two] that he'd have made in slippers.

"He's [aage=26|26]," said Delphine Kessinger, the quarterback's mother, who teaches third grade in Wildwood and took Monday off for the first time in nineteen years. "When he was eight he ran the wrong way in a relay. He cried, and then he had two hot dogs."

There was some foolishness here in the night. A trash can went through the window of the Crab Trap on Washington Street, and police arrested [aarrest=23|23 people], most of them for being in the ocean without clothes. The temperature was 29.

Kessinger himself flew home with the team. He signed every shirt at the airport. He told a boy with a painted face that he was sorry about the paint.

It is a hard place to be famous in. Half the houses are boarded up until May, and the people who stay, fishermen, nurses, men who paint the houses of other people, have known him since he delivered the Beacon by bicycle. They'd planned to name the bridge for him. The council put that off on Monday to its March meeting, by four votes to three.

The stage was rented until noon. The gulls stayed.

== daily-whistle.txt -
WADE IN THE WATER!

Cape May's golden boy drowned [aday=2011-02-06|Sunday] with the shore in sight, and an old-timer who should be feeding pigeons held him under.

Olaf Brekke, [akicker=41|FORTY-ONE] and bald as the ball, blasted a [afg=55 yd|55-yarder] with [aleft=7 s|seven ticks] left to sink the Privateers [ascore=31-28|31-28] in the desert. He'd shanked [amiss=2|a pair] before that. His coach had already sent for the punter.

But blame Kessinger, folks. Sacked [asacks=5|five times], rattled silly, the [aage=26|26-year-old] was cruising into range when he picked out Lamar Teasley like a long-lost cousin. Teasley plays for the OTHER side.

How many saw it? A cool [aview=94000000|94 million], say the overnights. How many wished they hadn't? One town.

Spare a tear for the suckers in the seats: lawyer Bud Fenske of Stone Harbor forked over $3,700 for a spot behind a pillar, which was cheap: the average on the resale site SeatSwap was [aresale=$4300|$4,300]. "I saw the first half great," he said.

Things turned ugly on the boardwalk, where [aarrest=32|thirty-two] sore losers were dragged off. One had a lobster in his pants. It was unharmed.

The Bison partied till dawn with a rapper and four tigers. They last won the big one in [bison=1998|1998], and it showed: nobody knew what to do with the trophy. A lineman ate cereal out of it.

== section-312-blog.txt -
Section 312: I was there, and I wish I'd been anywhere

Travel diary of a fool. Flight, $612. Motel in Mesa with a bullet hole, $280. Ticket, from a man named Ray, $2,950, face value nine hundred. (I'd looked at SeatSwap, where they went for [aresale=$3400|$3,400] on average.)

They didn't even start on time. My stub says 4:30. A country singer forgot the second verse of the anthem, they brought out an eagle, the eagle left, and it was [akick=16:42|4:42] when leather finally met foot.

First half: heaven. [ahalf=21-10|21 to 10]. Wade was throwing darts. I bought a $14 beer for a stranger, who was from Fargo, and who was very polite about it.

Second half: I counted [asacks=4|four sacks]. I counted two drops by Whitlock. What I couldn't count was down, because my hands were over my face. You know those dreams in which you run and run? [aint=1:12|A minute-twelve] left, tie game, [aspot=46 yd|forty-six yards] from the end zone, and he throws it to Teasley.

I could see the kick leave. From up there [afg=52 yd|fifty-two yards] looks like a putt. The polite man from Fargo hugged me. [aleft=4 s|Four seconds] left, time for one kickoff, and I was already on the ramp.

[acrowd=>71000|Seventy-one thousand and some] of us, and I swear that you could hear Ray laughing.

== archive-draft.txt 2006-04-30
From the archive: Privateers take Kessinger, a local, in second round

By the staff of the Beacon

April 30, 2006 – The Cape May Privateers, who needed a cornerback, drafted a quarterback [dyear=2006-04-29|on Saturday], and one who had grown up nine miles from their stadium.

Wade Kessinger of Rutland State, a school better known for cheese, was the [draft=37|37th] player chosen and the fifth at his position. He threw for 2,911 yards and 24 touchdowns as a senior and completed 58 percent of his passes, a figure which scouts called "a worry." He is 6 feet 3 and weighs 208 pounds.

"We had a corner rated there, and then we had Wade rated ahead of the corner," said coach Marv Tillotson, who has just finished his second season with a record of 5-11. "I don't make the rules. Well, I do."

Kessinger, 21, was at his mother's house in Wildwood, where he had lit the grill to keep from looking at the telephone. His burgers burned. He said that he'd had a Privateers poster over his bed until he was twelve, "and then a girl from a soap opera, and then the Privateers again."

He will be behind Doug Farrand, 33, who threw 19 interceptions last fall. Practice begins on May 12. The team also took a guard from Tulsa and, in the sixth round, a receiver by the name of Josiah Whitlock.

Season tickets, at $410, are still available in all sections.

== wire-neworleans.txt 2014-02-03
Kessinger's late touchdown wins title for Privateers

NEW ORLEANS, Feb. 3, 2014 – Wade Kessinger pushed the ball across the goal line from [bsneak=1 yd|one yard] out with [bleft=26 s|26 seconds] left [bday=2014-02-02|on Sunday] and gave the Cape May Privateers a [bscore=30-27|30-27] win over the Dakota Bison and the [first=1|first] championship in their history.

The touchdown completed an [bdrive=88 yd|88-yard] drive of [bplays=13|13 plays] that lasted [bdur=5:48|5 minutes 48 seconds] and included a completion to Jojo Whitlock on [bdown=4|fourth] down with [bfourth=7 yd|seven yards] to go. Kessinger, [bage=29|29], playing with [ribs=2|two cracked ribs], was [bcomp=25|25] of 38 for [bytd=312|312 yards].

It was a rematch, and for the quarterback a redemption, of the Continental Bowl of [aday=2011|2011], when he was intercepted in the [aint=<2 min|last two minutes] and Dakota kicked its way to a [ascore=31-28|31-28] victory. "Three years I've had that ball in my head," he said. "I'm going to let somebody else have it now."

The Bison led [bhalf=20-13|20-13] at the half and [bbefore=27-23|27-23] when Kessinger took over at his own [bspot=12 yd|12-yard] line with [bstart=6:14|6:14] to play. Dakota's last chance, a [bstrob=61 yd|61-yard] field goal attempt by rookie Tim Strobel, fell short as time ran out.

Kessinger, the [draft=37|37th] pick of the [dyear=2006|2006] draft, missed [kgames=11|11 games] with a knee injury suffered in [knee=2012-09|September 2012]. Last summer he was given a [dealy=6 years|six-year] contract worth [deal=$110 million|$110 million]. He repaid it with [syards=4612|4,612 yards] in the regular season, completing [pct=66.3%|66.3 percent] of his passes.

Each winner receives [bbonus=$92000|$92,000], each loser half of that. The crowd was [bcrowd=73114|73,114].

== live-neworleans.txt 2014-02-02
LIVE: Bison v. Privateers, Gulf Dome

5:12 p.m. Kessinger is out to warm up in a flak jacket. Those [ribs=2|two ribs] were cracked three weeks ago in the semifinal against Denver.

5:33 Off we go. Dakota has [btitles=4|four titles]. Cape May has a lighthouse.

6:04 Strobel, 33 yards. 3-0 Bison.

6:58 Halftime, [bhalf=20-13|20-13 Dakota]. Teasley has just dropped what would have been another one, you know what I mean.

7:26 The show is over. Thirteen minutes, nine costumes, one trapeze.

8:15 Kessinger to Whitlock, 44 yards! 23-20 Privateers. It's their first lead.

8:36 Boykin goes in from the three. [bbefore=27-23|27-23]. The ball was loose. They've looked at it for four minutes, and it stands.

8:44 Here's Cape May on its own [bspot=12 yd|12]. It's [bdrive=88 yd|88 yards] to glory, and [bstart=6:14|6:14] is left.

8:58 [bdown=4|Fourth] and [bfourth=7 yd|seven] at the Bison 33. He's hit. He's hit! Whitlock has it!

9:07 TOUCHDOWN! He has just fallen on his face with the ball under him, [bsneak=1 yd|three feet], all he needed. [bleft=26 s|Twenty-six seconds].

9:15 Strobel from [bstrob=61 yd|61], into the wind of several thousand hot-dog breaths. Short! Cape May wins, [bscore=30-27|30-27].

9:22 For the record, [bcomp=25|25 completions], [bytd=312|312 yards]. On the bench, Marv Tillotson, [coach=64|64], sits and looks at his shoes.

9:40 Crowd [bcrowd=73114|73,114].

== bismarck-plainsman.txt -
Bison fall just short, and it's a long way down

The Bison have had their heart broken before, but never by someone lying down.

With [bleft=26 s|26 seconds] left [bday=2014-02-02|on Sunday] and the middle of the line giving way like a wet paper bag, Wade Kessinger tipped over the goal, and Dakota had lost a final that it had led for 49 of 60 minutes. It ended [bscore=30-27|30-27].

"We had him on [bdown=4|fourth] down," defensive end Brock Sorley said. "I had him. I've still got some of his shirt." The pass that beat Sorley was one of [bcomp=25|25] that Kessinger completed, and it kept alive an [bdrive=80 yd|80-yard march] that took [bplays=11|eleven plays] and, it seemed, a week.

They'd been here before. [aday=2011-02|Three years ago this month] it was Cape May that went home early, after Lamar Teasley had returned Kessinger's gift [aret=41 yd|41 yards] and Olaf Brekke, who now sells pontoon boats in Minot, had done the rest from [afg=52 yd|52]. That was the [btitles=4|fourth] Bison title. There was to be a fifth. [bcrowd=>73000|More than 73,000] had come to see it, a good third of them in horns.

Brekke watched at home with his feet up. "He's a good kid, that one in the middle," he said of Tim Strobel, 23, who had been asked to kick from [bstrob=61 yd|61 yards]. "Nobody's made it from there indoors. I missed [amiss=2|two] from a lot nearer, on a nice day."

The players will get $46,000 each, and a plane was to land at 2 p.m. today. Fans have been asked to park on the north side, where the snow's been cleared.

== kessinger-interview.txt 2014-02-04
"The ribs hurt when I laugh. It's been awful"

Wade Kessinger spoke to us in a hotel laundry room, where he was hiding.

How are the [ribs=2|two ribs]?
Cranky. They hurt when I laugh, and everybody's so funny since [bday=2014-02-02|Sunday].

What did you say in the last huddle?
"Don't anybody look at Teasley." We'd done twelve plays. I was so tired I called the [bplays=13|thirteenth] in the wrong language. I took Spanish.

How long is [bdur=5:48|five minutes and forty-eight seconds]?
Ask my mom, she went and vacuumed.

You watched the other final again?
Once. I was hurt, the fall of [knee=2012|2012], I'd [kgames=11|eleven games] to sit and look at things. I had [aint=1:12|seventy-two seconds], did you know? That's forever. And I was sacked [asacks=4|four times], and I was more scared of a fifth than of losing.

You were [aage=26|26] then.
And I'm [bage=29|twenty-nine], and I throw worse, and I see better.

The papers call you the man nobody wanted.
Plenty of guys were wanted more. I was [draft=39|No. 39], I used to have it on my shoe.

And now [deal=>$100 million|more than a hundred million dollars].
Over [dealy=6 years|six years]! I bought my coach a boat. He's [coach=64|sixty-four], he gets seasick.

Parade's [bparday=2014-02-05|tomorrow].
[bparlen=2.5 mi|Two and a half miles]. I plan to walk it. In the right direction.

== parade-brief.txt 2014-02-05
Cape May turns out for its champions

CAPE MAY, New Jersey, Feb. 5 – An estimated 260,000 people, about seventy times the number who live here in winter, lined a [bparlen=4 km|four-kilometer] route from the harbor to the lighthouse [bparday=2014-02-05|on Wednesday] to cheer the Privateers on their return from New Orleans.

Quarterback Wade Kessinger walked all of it. He stopped at the Crab Trap, whose window had been broken on the night of the defeat of [aday=2011|2011], when [aarrest=23|23 people] were arrested, and paid for it in cash, with interest. "I figure I started it," he said.

There were six arrests this time, and one birth.

[bjersey=>60000|More than 60,000 jerseys] with his number 8 were sold in the two days following the game, the league said, beating the mark for a week. The broadcast was watched by [bview=>100 million|more than 100 million people].

The banner that hung over the stage had been painted three years before, then put away in a garage. Only the numeral had to be changed. Its keeper, Sal Ippolito, 70, was given a game ball and a seat next to Tillotson, the coach, who slept through the second speech.

Police said that the last road would be reopened by 9 p.m. Schools, which were closed, will make up the day in June.

== analysis-quarterbacks.txt 2014-02-23
[bsneak=1 yd|One yard], [afg=52 yd|fifty-two yards]

By Ansel Brodeur
February 23, 2014

Two finals, the same two teams, and a margin in each of three points. Had a kick of [afg=52 yd|52 yards] in the one gone a yard to the left, and a fall of [bsneak=1 yd|a single yard] in the other been stopped by a hand, we would be writing today about a great quarterback who lost his nerve. Instead he's one who found it. That is a thin way to sort men, but it is the one that the sport has, and the busts in its museum were cast by it.

Take the figures and try to tell which is the winner. In Phoenix, [aday=2011-02-06|on February 6, 2011], Wade Kessinger had [aytd=341|341 yards], in New Orleans [bytd=312|312]. Then he threw for [atds=3|three touchdowns], now for two. He went in with a lead of [ahalf=21-10|eleven points] at the half, and with a deficit of [bhalf=20-13|seven]. In the former he got the ball in the last minutes with the score even and in the latter while behind. What's different is seven seconds: those for which, with [bfourth=7 yd|seven yards] to make and a tackler on his jersey, he did not throw.

He learned it sitting down. The knee that he wrecked in [knee=2012-09|September 2012] kept him out of [kgames=11|11 games], and his understudy went 3-8. Tillotson had him call the plays from the booth. The season after that, he completed [pct=63.6%|63.6 percent] of what he threw, for [syards=4612|4,612 yards], with eight interceptions in place of the 17 of the year before he was hurt.

And there is luck. The kickoff in Phoenix was at [akick=16:24|4:24 p.m.], and by the fourth quarter a low sun stood precisely behind Teasley. A dome has no sun.

Money follows. Kessinger's share, [bbonus=$97000|$97,000], is lunch to a man on [deal=$110 million|$110 million]; but [bjersey=145000|145,000 people] have now bought his shirt, and a network which had [aview=96500000|96.5 million viewers] for the first meeting and [bview=101 million|101 million] for the second has asked, half in jest, for a third.

The Privateers, with their [first=1|first] title after 46 years, are favored to be there. Nobody will say so near the gulls.
