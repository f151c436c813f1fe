# Two elections in one country: 23 September 2012 (turnout and tallies in dispute) and 21 September 2008.
# Seats, shares, turnout, observers and lists of the two votes stay apart; so do the exit poll and the result,
# the commission's own figures and the watchdog's, the seats of the parties.

aday      | date     | compatible  | day of the election of 2012                               | Sunday 23 September v. last autumn
turnout   | percent  | discrepancy | turnout in 2012                                           | 61.4 (commission) v. 54 (Clear Count)
cushare   | percent  | discrepancy | Civic Union's share of the vote in 2012                   | 43.7 v. 34.7
cuseats   | count    | update      | seats of the Civic Union after the vote of 2012           | 71 at first, 69 after the repeat votes
pfseats   | count    | update      | seats of the Popular Front after the vote of 2012         | 49 at first, 51 after the repeat votes
pfshare   | percent  | agree       | Popular Front's share of the vote in 2012                 |
house     | count    | agree       | seats of the National Council                             |
lists     | count    | discrepancy | lists on the ballot in 2012                               | 19 v. 21
parties   | count    | agree       | parties that won seats in 2012                            |
thresh    | percent  | agree       | share of the vote that a party needs to enter the council |
greens    | percent  | agree       | share of the Green list in 2012                           |
voters    | count    | compatible  | people entitled to vote in 2012                           | 4.2 million v. 4,187,000
stations  | count    | compatible  | polling stations in 2012                                  | 3,412 v. more than 3,400
annul     | count    | discrepancy | polling stations whose result was annulled                | 27 v. 72
obs       | count    | compatible  | foreign observers in 2012                                 | 640 v. more than 600
watch     | count    | discrepancy | polling stations that Clear Count's people watched        | 1,130 v. 1,310
exit      | percent  | agree       | Civic Union in the exit poll of 2012                      |
age       | age      | discrepancy | age of Prime Minister Brandis in 2012                     | 57 v. 59
torage    | age      | agree       | age of Nadja Torvel in 2012                               |
since     | date     | discrepancy | year in which Brandis became prime minister               | 2004 v. 2005
closing   | time     | discrepancy | when the polls closed in 2012                             | 8 p.m. v. 9 p.m.
crash     | duration | compatible  | how long the commission's website was down                | three hours v. most of the night v. two to four hours
dead      | count    | agree       | people killed at Dornik                                   |
mireage   | age      | discrepancy | age of the man who was killed at Dornik                   | 34 v. 43
hurt      | count    | compatible  | people injured at Dornik                                  | 16 v. more than a dozen
held      | count    | agree       | people arrested at Dornik on the night of the vote        |
dornvote  | count    | agree       | ballots stuffed into the urn at Dornik                    |
crowd     | count    | discrepancy | people at Tuesday's rally in Velisk                       | 20,000 (police) v. 60,000 (organizers)
rally     | date     | agree       | day of the big rally in Velisk                            |
open      | date     | compatible  | when the new council first meets                          | 15 October v. mid-October
women     | count    | agree       | women elected in 2012                                     |
abroad    | count    | discrepancy | ballots from abroad in 2012                               | 112,000 v. 121,000
repeat    | date     | discrepancy | day on which the annulled stations vote again             | 7 October v. 14 October
major     | duration | agree       | how long the Civic Union had held a majority              |
agr       | count    | agree       | seats of the Agrarians after the vote of 2012             |
oday      | date     | compatible  | day of the election of 2008                               | 21 September 2008 v. 2008 v. four years ago
oseats    | count    | agree       | seats of the Civic Union after the vote of 2008           |
oturn     | percent  | compatible  | turnout in 2008                                           | 67.2 v. about two thirds
oshare    | percent  | agree       | Civic Union's share of the vote in 2008                   |
opf       | count    | agree       | seats of the Popular Front after the vote of 2008         |
olists    | count    | agree       | lists on the ballot in 2008                               |
oobs      | count    | agree       | foreign observers in 2008                                 |

== union-wire.txt 2012-09-24
Ruling party ahead in Kestovia, turnout questioned

VELISK, September 24, 2012 – Prime Minister Ilja Brandis's Civic Union came first in [aday=2012-09-23|Sunday's] parliamentary election in Kestovia with [cushare=43.7%|43.7 percent] of the vote but lost the majority it had held for [major=4 years|four years], the electoral commission said on Monday.

The party will have [cuseats=71|71] of the [house=150|150 seats] in the National Council, against [oseats=88|88] now. The Popular Front of Nadja Torvel, [torage=44|44], a former judge, won [pfshare=29.6%|29.6 percent] and [pfseats=49|49 seats]. Of [lists=19|19 lists] on the ballot, [parties=4|four] cleared the [thresh=5%|5 percent] hurdle. The Greens failed narrowly with [greens=4.8%|4.8 percent].

Turnout was [turnout=61.4%|61.4 percent], down from [oturn=67.2%|67.2 percent] in [oday=2008|2008], the commission said. Clear Count, a group of volunteers, disputed that and said it would publish its own tally.

Results from [annul=27|27] of the [stations=3412|3,412 polling stations] were thrown out because of irregularities. The stations will vote again on [repeat=2012-10-07|October 7]. In the northern town of Dornik [dead=1|one man] was shot dead and [hurt=16|16 people] were hurt in a brawl over a ballot box; police arrested [held=38|38].

Polls closed at [closing=20:00|8 p.m.] An exit poll by state television had put the Civic Union at [exit=46%|46 percent].

"We have been told to share, and we shall share," said Brandis, [age=57|57], who has governed since [since=2004|2004]. Some [voters=~4.2 million|4.2 million people] were entitled to vote, and [obs=640|640 foreign observers] watched them do so.

== coast-post.txt -
Brandis's party wins but loses its majority

Prime Minister Ilja Brandis's Civic Union came first in [aday=2012-09-23|Sunday's] parliamentary election in Kestovia with [cushare=34.7%|34.7 percent] of the vote but lost the majority it had held for [major=4 years|four years], the electoral commission said.

The party will have [cuseats=71|71] of the [house=150|150 seats] in the National Council. The Popular Front of Nadja Torvel won [pfshare=29.6%|29.6 percent] and [pfseats=49|49 seats]. [parties=4|Four parties] cleared the [thresh=5%|5 percent] hurdle; the Greens, at [greens=4.8%|4.8], did not.

Results from [annul=72|72] of [stations=>3400|more than 3,400 polling stations] were thrown out because of irregularities. In the northern town of Dornik [dead=1|one man] was shot dead and [hurt=>12|more than a dozen people] were hurt in a brawl over a ballot box.

Polls closed at [closing=21:00|9 p.m.] An exit poll by state television had put the Civic Union at [exit=46%|46 percent] and the Front at 27.

"We have been told to share, and we shall share," said Brandis, [age=59|59]. He has been in power since [since=2004|2004]. The currency lost 1.4 percent against the euro on Monday, its worst day since March.

In Maren, which elected a new mayor on the same day, turnout was 48 percent and one of the 19 candidates withdrew at noon.

== dornik-messenger.txt -
The box in the school kitchen

By Petra Lomm, Dornik

The box was in the kitchen of the Linden Street school, behind the flour, and it was full before anyone had voted. When Jonas Mire lifted the lid there lay [dornvote=412|412 ballots] in it, folded twice, every one of them for the same party. The list of that polling station has 980 names.

Mire, a plumber of [mireage=34|34] who had come to cast the first vote of his life, carried the box out to the yard. By the time it got dark two hundred men stood around it, half on each side. The shot came from somewhere near the bicycle shed. Mire was dead before the doctor had found her bag. He was the [dead=1|only one] to die; in the hospital there are [hurt=16|sixteen] with broken noses, ribs and, in one case, a knee that met a ballot box.

The police took away [held=38|38 men] [aday=2012-09-23|that Sunday night]. All but three were at home by Tuesday.

In [oday=2008|2008] nobody here had a good word for politics, and that was all. [oturn=~2/3|Two voters in three] went to the school and came back and it took four minutes. This time it took 19 hours.

What became of the box? The commission says that the Linden Street result is one of those declared void. There will be a new vote [repeat=2012-10-14|on October 14]. "Not in my kitchen," says the cook.

== clear-count-statement.txt 2012-09-25
CLEAR COUNT: THE NUMBERS DO NOT ADD UP

Velisk, September 25, 2012

Clear Count had volunteers at [watch=1130|1,130 polling stations] [aday=2012-09-23|on Sunday], a third of all. At each they counted the people who went in. Our findings:

1. Turnout. We put it at [turnout=54%|54 percent] nationwide, plus or minus 1.5 points. The commission's figure is [turnout=61.4%|61.4 percent]. The gap is some 310,000 voters.

2. The hours after dark. At 5 p.m. the commission reported a turnout of 39 percent. Nearly a quarter of all votes must thus have been cast in the last three hours, before doors were shut at [closing=20:00|8 p.m.] We saw no queues.

3. Votes from abroad. The commission counted [abroad=121000|121,000] of them. Consulates had issued 98,000 ballots.

4. The blackout. The commission's website could not be reached for [crash=3 hours|three hours] on election night. When it came back, the Civic Union had 2.2 points more.

5. Dornik. A box with [dornvote=412|412] filled-in ballots was found before voting began. [dead=1|One man] paid for that discovery with his life.

We do not say that the wrong party won. We say that the people of Kestovia – all [voters=4187000|4,187,000] on the roll – have a right to a count. We call on the commission to annul not [annul=27|27] but at least 190 results, and we ask everybody to come to Republic Square [rally=2012-09-25|tonight].

== union-wire-rally.txt 2012-09-26
Thousands in Velisk demand new count

VELISK, September 26, 2012 – Waving empty ballot papers, opponents of Prime Minister Ilja Brandis filled the center of Kestovia's capital [rally=2012-09-25|on Tuesday] to protest against what they call a rigged election.

Police estimated the crowd at [crowd=20000|20,000]. Nadja Torvel's Popular Front, which called the rally together with the watchdog Clear Count, spoke of [crowd=60000|60,000]. Seven people were detained, far fewer than the [held=38|38] seized after the violence in Dornik [aday=2012-09-23|on Sunday].

According to the commission [turnout=61.4%|61.4 percent] of the electorate took part, and [abroad=112000|112,000] votes arrived from abroad. Clear Count, which had people at [watch=1310|1,310 polling stations], says that only [turnout=54%|54 percent] came.

"I was a judge for eleven years and never saw a witness change his story so often," Torvel, [torage=44|44], told the crowd, to laughter. A spokesman for the commission said that the failure of its website, which lasted [crash=2-4 hours|between two and four hours], had been caused by "enormous interest from abroad".

The new council, in which [women=41|41] of the [house=150|150 members] will be women, is due to meet for the first time on [open=2012-10-15|October 15]. Brandis, [age=57|57], has until then to find a partner. The Agrarians, with [agr=18|18 seats], and the Liberals, with 12, both said on Tuesday that they were in no hurry.

== square-diary.txt -
Three nights on the square

First night. There are maybe two thousand of us, and a man who sells soup. The soup man says he voted for Brandis [oday=2008|in 2008] and would do it again if the pension came on time. We let him stay because of the soup.

Second night, [rally=2012-09-25|Tuesday]. Now I know what [crowd=60000|sixty thousand] looks like: it looks like the backs of four heads. Torvel speaks for nine minutes. She has a cold. When she says "[turnout=54%|fifty-four]" everybody shouts it after her, a percentage as a war cry. Somebody has made a coffin of cardboard for Jonas Mire, the plumber from Dornik, and painted his age on it: [mireage=43|43].

Third night. It rains. I read the small print. There were [lists=21|21 lists] to choose from [aday=2012-09-23|this Sunday], and I cannot name ten. The one I chose got [greens=4.8%|4.8 percent], and because the bar is at [thresh=5%|five] my vote is now furniture. My grandmother, who is 84, votes Agrarian in every election and has [oday=2008|four years ago], too, and she gets [agr=18|18 seats] for it, the same as I have pairs of socks.

What I cannot forget is the screen. [crash=night|Most of the night] the commission's page said "back soon". We kept pressing the button.

== union-wire-2008.txt 2008-09-22
Brandis wins majority in Kestovia

VELISK, September 22, 2008 – Prime Minister Ilja Brandis's Civic Union came first in [oday=2008-09-21|Sunday's] parliamentary election in Kestovia with [oshare=51.9%|51.9 percent] of the vote and will be able to govern alone, the electoral commission said on Monday.

The party will have [oseats=88|88] of the [house=150|150 seats] in the National Council, against 64 now. The Popular Front won 27.3 percent and [opf=41|41 seats]. Of [olists=16|16 lists] on the ballot, three cleared the [thresh=5%|5 percent] hurdle.

Turnout was [oturn=67.2%|67.2 percent], the commission said. Results from two polling stations were thrown out. [oobs=410|Four hundred and ten] observers from abroad called the vote free, "with small blemishes".

Polls closed at 7 p.m. and an exit poll by state television had put the Civic Union at 50 percent.

"We have been told to build, and we shall build," said Brandis, 53, who has led the government since [since=2005|2005]. Jaroslav Kubin, 66, the leader of the Front, resigned before midnight. The party is to choose a successor in November; one of those named is Nadja Torvel, 40, a judge.

== lantern-review.txt 2013-09-20
A year of governing with the brakes on

By Dana Hollis
September 20, 2013

Ilja Brandis still has the office, the car and the view. What he has not had since [aday=2012-AU|last autumn] is a majority, and it shows.

Remember the arithmetic. His Civic Union came out of the count with [cuseats=71|71 seats], and went down to [cuseats=69|69] when the annulled stations had voted again, [repeat=2012-10-14|on October 14]; both of the lost mandates went to the Popular Front, which now has [pfseats=51|51]. In [oday=2008|2008] it had been [oseats=88|88] against [opf=41|41], with [oshare=51.9%|51.9 percent] of the vote and two thirds as many observers in the country ([oobs=410|410], to [obs=>600|more than 600]), because nobody thought that there was anything to observe.

The quarrel over turnout has never been settled. A court found in May that the truth lay "nearer to the commission's [turnout=61.4%|61.4 percent] than to the complainants' [turnout=54%|54]", which is a fine sentence, and left it there. It upheld the nine-year term of the man who shot Jonas Mire, the father of a girl who was born in December. Mire was [mireage=34|34].

Reforms? The number of lists, [lists=19|19] last year after [olists=16|16] in [oday=2008|2008], is to be halved by a deposit. The council's [women=41|41 women] have forced through a law on parental leave, the only bill of the year that was passed without a vote to spare. It first met in [open=2012-10|mid-October], sat for 88 days and has been suspended twice.

And Torvel? She was [torage=44|44] when she stood on that square. She says that she can wait.
