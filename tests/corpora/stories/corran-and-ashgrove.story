# Two prizes for novels in 2012: the Corran Award in Dublin (13 June), which Ines Falk wins with "The Salt Ledger", and the Ashgrove
# Prize in London (16 October), for which she is the favourite and which Tobias Wray wins for the second time. Sums of the two
# prizes then and earlier, novels entered, on the long list and the short list, judges, votes and lengths of meetings, ages, pages, odds of the
# two, copies sold before and after each prize, first printing and reprints, years of writing, clock times, guests stay apart.

cday      | date     | compatible  | day on which Falk won the Corran Award                   | 13 June v. June v. this summer
cclock    | time     | agree       | when the Corran Award was announced                      |
cprize    | money    | agree       | sum of the Corran Award                                  |
cord      | ordinal  | agree       | which Corran Award it was                                |
cage      | age      | discrepancy | Falk's age                                               | 34 v. 36
cpages    | count    | discrepancy | pages of "The Salt Ledger"                               | 412 v. 421
clong     | count    | agree       | novels nominated for the Corran Award                    |
cshort    | count    | agree       | novels on the short list of the Corran Award             |
clibs     | count    | agree       | libraries that nominated "The Salt Ledger"               |
csold     | count    | discrepancy | copies of "The Salt Ledger" sold before the Corran Award | 1,900 v. 900
cprint    | count    | update      | copies of "The Salt Ledger" in print                     | 40,000, then 65,000
cwrite    | duration | discrepancy | how long Falk wrote on "The Salt Ledger"                 | nine years v. eleven years
crej      | count    | agree       | publishers that refused "The Salt Ledger"                |
cadv      | money    | agree       | Falk's advance                                           |
cstaff    | count    | agree       | people who work for the Tern Press                       |
cisle     | count    | compatible  | people who live on Hallay                                | 62 v. about 60
cferry    | duration | discrepancy | how long the boat to Hallay takes                        | 70 minutes v. 50 minutes
croof     | money    | agree       | cost of a new roof for Falk's house                      |
cspeech   | duration | agree       | length of Falk's speech in Dublin                        |
cfilm     | money    | discrepancy | price of the film rights of "The Salt Ledger"            | £450,000 v. £540,000
aday      | date     | compatible  | day on which Wray won the Ashgrove Prize                 | 16 October v. October
aclock    | time     | discrepancy | when the Ashgrove Prize was announced                    | 9:48 p.m. v. 9:38
aprize    | money    | agree       | sum of the Ashgrove Prize                                |
afound    | date     | agree       | year of the first Ashgrove Prize                         |
aage      | age      | agree       | Wray's age                                               |
apages    | count    | compatible  | pages of "Kingfisher Street"                             | 644 v. nearly 650
aweight   | measure  | agree       | weight of "Kingfisher Street"                            | 1.1 kg is 2 lb 7 oz
afirst    | date     | discrepancy | year of Wray's first Ashgrove Prize                      | 1997 v. 1996
atwice    | ordinal  | discrepancy | which author with two Ashgrove Prizes Wray is            | third v. fourth
aenter    | count    | discrepancy | novels that the Ashgrove judges had to read              | 138 v. 183
along     | count    | agree       | novels on the long list of the Ashgrove Prize            |
ashort    | count    | agree       | novels on the short list of the Ashgrove Prize           |
ajudges   | count    | agree       | judges of the Ashgrove Prize                             |
avote     | score    | agree       | vote of the Ashgrove judges                              |
ameet     | duration | discrepancy | length of the last meeting of the judges                 | two hours 20 minutes v. more than three hours
aodds     | score    | agree       | odds against Falk                                        |
aodds2    | score    | agree       | odds against Wray                                        |
aguests   | count    | discrepancy | guests at the dinner                                     | 430 v. 340
atv       | count    | compatible  | viewers of the Ashgrove Prize on television              | 610,000 v. more than 600,000
asold     | count    | compatible  | copies of "Kingfisher Street" sold before the prize      | 8,200 v. some 8,000
aweek     | count    | agree       | copies of "Kingfisher Street" sold in the week after     |
areprint  | count    | update      | copies of "Kingfisher Street" ordered from the printers  | 60,000 that night, 150,000 by December
awrite    | duration | agree       | how long Wray wrote on "Kingfisher Street"               |
aspon     | money    | agree       | what the sponsor pays each year                          |
ayoung    | age      | agree       | age of the youngest winner ever                          |
achair    | age      | discrepancy | age of Dame Honor Tilbrook                               | 67 v. 69
aold      | money    | agree       | sum of the Ashgrove Prize in the nineties                |
agap      | duration | agree       | time between Wray's two prizes                           |
aone      | count    | agree       | pages of the novel with which Wray first won             |
cjudges   | count    | agree       | judges of the Corran Award                               |
aobi      | age      | agree       | age of Constance Obi                                     |
asale     | date     | agree       | year in which Marian Sale won the Ashgrove Prize         |

== wire-june.txt 2012-06-13
Island schoolteacher's first novel wins [cprize=100000 EUR|€100,000] Corran Award

DUBLIN, June 13, 2012 – Ines Falk, a part-time teacher from one of the smallest inhabited islands in Scotland, won the Corran Award [cday=2012-06-13|on Wednesday] with her first novel, "The Salt Ledger," which had sold [csold=1900|1,900 copies] since it was published last spring.

The [cord=17|17th] Corran, among the richest prizes for a single work of fiction in English, is worth [cprize=100000 EUR|100,000 euros]. Unlike others it begins with librarians: this year [clong=147|147 novels] were nominated by libraries in 45 countries, and [cshort=10|10] made the short list. "The Salt Ledger" was put forward by [clibs=22|22 libraries], more than any other book, one of them in Tasmania.

Falk, [cage=34|34], told an audience at the Mansion House that she had come with a return ticket and a packed lunch. The speech was over in [cspeech=90 s|a minute and a half].

The novel, [cpages=412|412 pages] long, follows three generations of a family that keeps the accounts of a herring station, and of what the sea owes them. It took Falk [cwrite=9 years|nine years]. It was turned down by [crej=27|27 publishers] before the Tern Press of Inverness, which has a staff of [cstaff=3|three], bought it for [cadv=£1,500|1,500 pounds].

The panel of [cjudges=5|five judges], from as many countries, called it "a book of patience about people of patience." Their decision, read out by the lord mayor at [cclock=12:30|12:30 p.m.], was unanimous, which had happened only once since the award began.

The previous winner, Joaquim Serra of Portugal, shared the money with his translator, who received a quarter. Falk wrote in English. Her father, a veterinarian, is Danish and her mother is from Glasgow; she has lived on Hallay since she was six.

Asked what she would do now, Falk said that she had 30 compositions to mark on the subject of "My Seal." She hasn't begun another book, and there is a chance that she won't, she said: the herring took everything she had. She writes by hand, in the blue ledgers of the old curing company, of which she found 80 in a loft.

By Wednesday night the Tern Press had ordered enough paper for [cprint=40000|40,000 copies].

== northern-isles-herald.txt 2012-06-15
She'll have the roof done, then

By Magnus Linklett

HALLAY – There was no signal on the west side [cday=2012-06-13|on Wednesday], so the first that most folk knew of it was the flag on the post office.

Ines has won. Ines, who takes the seven bairns at the school on Mondays, Tuesdays and alternate Thursdays, has gone to Dublin in her sister's coat and come away with [cprize=100000 EUR|a hundred thousand euros].

"What's that in sheep?" asked Wilma Isbister at the shop. Her husband worked it out on a paper bag. It is about nine hundred.

[cisle=62|Sixty-two people] live on Hallay, and by my count 40 were on the pier last night when the boat came in. It's [cferry=70 min|seventy minutes] from the mainland when the tide is kind. She'd been sick twice, she told us, once going and once coming, and had written her speech in between.

She began the book the winter the school lost its second teacher, and it was [cwrite=11 years|eleven years] before she stopped. A good part was done in the herring shed, by a stove made from a buoy. She'd read bits of it aloud at the hall, for 50 pence, to pay for the heating.

What will she do with the money? "The roof," says Ines. That's [croof=£14,000|fourteen thousand], by the quote she got from Stromness. The pail on the landing has been there since 2005.

They say that she could win in London, too. The bairns have asked that she doesn't, if it's on a Tuesday.

== shortlist-brief.txt 2012-09-11
Ashgrove short list announced

LONDON, Sept 11, 2012 – [ashort=6|Six novels] are in the running for this year's Ashgrove Prize, the organisers said on Tuesday, among them the most expensive bet in the history of the award: Ines Falk's "The Salt Ledger," already the winner of the Corran Award [cday=2012-06|in June], at odds of [aodds=2-1|2-1].

The [ajudges=5|five judges], chaired by Dame Honor Tilbrook, [achair=67|67], a former head of the British Library, cut down a long list of [along=13|13]. They had read [aenter=138|138 books] since January, "some of them to the end."

Also chosen were Tobias Wray, for "Kingfisher Street" ([aodds2=7-1|7-1]), who has won before; Petra Ng, for "Alibi" (4-1); the brothers Sam and Joss Deane, the first pair of authors to be listed; Constance Obi, at [aobi=81|81] the oldest; and Luke Farthing, 29, who'd be the youngest winner but one. That record is held by Marian Sale, who was [ayoung=28|28] when she won in [asale=2003|2003].

The winner, to be announced at a dinner at the Guildhall [aday=2012-10-16|on October 16], will get [aprize=£50,000|£50,000]. The other five receive £2,500 and a copy of their book bound by hand.

First given in [afound=1971|1971], the prize has been paid for since last year by a maker of tractors, Bellamy & Holt, at [aspon=£1.2 million|£1.2 million a year].

== marginalia-blog.txt -
[ashort=6|All six], read so that you don't have to

It took me three weeks, [ashort=6|six novels], one of them in the bath. Here are my marks.

KINGFISHER STREET, Tobias Wray. At [apages=644|644 pages] it's the longest by some way and at [aweight=1.1 kg|1.1 kilos] it did for my wrist. One street, one day, 90 households. He has been at it for [awrite=12 years|twelve years] and it shows, in the way a cathedral does. I couldn't bear it until page 200 and then I couldn't bear for it to end. 9 out of 10.

THE SALT LEDGER, Ines Falk. Everybody's favourite; even my mother has money on it, at [aodds=2-1|two to one]. All [cpages=421|421 pages] of it are beautiful, and there are perhaps 30 too many. I love that [crej=27|twenty-seven] clever people said no. I love that it was printed by an outfit of [cstaff=3|three], one of whom is the dog's walker. 8.

ALIBI, Petra Ng. Clever. 6.

THE DEANES. No. 3.

CONSTANCE OBI's is a jewel of 118 pages, and nobody will give it anything. 9.

LUKE FARTHING. Ask me when he is thirty. 5.

My forecast: Falk. A year ago nobody knew her. Before Dublin she'd sold [csold=900|nine hundred copies], and I know about six of the buyers. Now there's a film: [cfilm=£540,000|£540,000], I hear, for the rights, before a word of script.

But watch Wray. The man waited ages for his first one, too.

== live-ashgrove.txt 2012-10-16
The Ashgrove Prize 2012: as it happened

6.55 p.m. Umbrellas at the Guildhall. [aguests=430|430 places] are laid, and the soup is green.

7.20 Ines Falk is here, in a borrowed coat that is by now more famous than some of the authors. "I get the sleeper at half past eleven," she says.

7.48 Judges still not down. They went up at a quarter to six. Bookmakers have shut.

8.05 Down they come, [ajudges=5|five] of them, not all on speaking terms by the look of it. One goes straight for the bread.

8.50 The lamb. On my left a man from Bellamy & Holt tells me that his firm's [aspon=£1.2 million|1.2 million] a year is "less than we spend on paint".

9.30 Dame Honor at the microphone. Thanks, thanks, thanks. She's read [aenter=138|138 novels], "and my husband has learnt to cook".

[aclock=21:48|9.48] And the winner is... KINGFISHER STREET. Tobias Wray! A shout from table 12. He has knocked over the water.

9.51 He is [aage=63|63], he says, and had thought that this sort of thing was over. He thanks the number 36 bus.

10.02 So he's the [atwice=3|third] writer to have two of these. The other pair are dead, which he calls "a comfort".

10.15 His publisher, on the phone in a corridor, has asked for [areprint=60000|sixty thousand] more by Friday. Up to tonight it had sold [asold=8200|8,200].

10.20 Was it close? "[avote=3-2|Three to two]," says a judge, who then asks me who I am.

10.40 Falk leaves for her train. She hugs Wray. He gives her the flowers from the table.

== wire-october.txt 2012-10-17
Wray wins Ashgrove Prize for second time

LONDON, Oct 17, 2012 – Tobias Wray won the Ashgrove Prize for fiction [aday=2012-10-16|on Tuesday] with "Kingfisher Street," a vast novel of a single day in a south London road, beating the favorite, Ines Falk, and becoming only the [atwice=3|third] author to be honored twice.

Wray, [aage=63|63], first won [agap=15 years|15 years ago], in [afirst=1997|1997], for "A Fortnight in Deal," a comedy of [aone=140|140 pages]. He receives [aprize=£50,000|50,000 pounds], up from [aold=£20,000|20,000] then.

The [ajudges=5|five-member] panel met for [ameet=2 h 20 min|two hours and 20 minutes] and was divided to the end, [avote=3-2|three votes to two], said its chairwoman, Honor Tilbrook, [achair=69|69]. "We had two great books and one prize," she said, and would not say which the other was.

Announcing the result at [aclock=21:48|9:48 p.m.], before [aguests=340|340 guests] and the cameras of the BBC, she called the novel "a census taken by an angel." It runs to [apages=<650|nearly 650 pages]; at [aweight=2 lb 7 oz|2 pounds 7 ounces] it is the heaviest book that has ever won.

"Kingfisher Street" had sold [asold=~8000|some 8,000 copies] until then, compared with 52,000 of Falk's "The Salt Ledger," which was awarded the Corran prize [cday=2012-06-13|on June 13] and has hardly left the lists of best sellers since. No novel has taken both in the same year. Bookmakers, who had made Falk a [aodds=2-1|2-1] favorite, said that they'd been spared a loss of 300,000 pounds; a bet on Wray stood at [aodds2=7-1|7-1].

The prize, founded in [afound=1971|1971] and restricted to authors from Britain, Ireland and the Commonwealth, has been criticized for rewarding length. Of the past ten winners eight were longer than 400 pages. Wray, a former bus inspector who left school at 15 and published nothing until he was 41, said that he had wanted to write a short book but "people kept coming out of their doors." The critic of one Sunday newspaper called the result unreadable and, a fortnight later, in a second review, apologized.

He will read in New York on Nov. 8 and in Toronto two days later.

== tabloid-ashgrove.txt -
BUS-T OF LUCK!
Ex-inspector Toby, [aage=63|63], scoops [aprize=£50,000|50 grand] for a book NOBODY can lift

IT'S as fat as a phone book and there's not a single murder in it. But Tobias Wray's doorstop Kingfisher Street landed him the Ashgrove [aday=2012-10-16|on Tuesday night], to the fury of punters who'd lumped on hot tip Ines Falk.

It was [aclock=21:38|9.38pm] when dotty Dame Honor tore open the envelope. "I'd been asleep," chuckled Toby, who scribbled for [awrite=12 years|12 YEARS] on the top deck of the 36.

He's done it before, in [afirst=1996|1996]. That puts him level with the greats: he's just the [atwice=4|fourth] to do the double.

Spare a thought for the judges. They'd ploughed through [aenter=183|183 novels]. And it was handbags at dawn in the final pow-wow, which dragged on for [ameet=>3 h|more than THREE HOURS] and ended with one of them in tears in the Ladies.

Pretty islander Ines, [cage=36|36], needn't fret. Hollywood has coughed up [cfilm=£450,000|£450,000] for her fishy saga, and she's still got most of the loot from [cday=2012-SU|this summer's] win. What did she splash out on? A roof!

Her rock in the sea is so titchy that it has no pub. The boat there takes [cferry=50 min|50 minutes], and goes twice a week.

Even on the telly she was top: when the camera found her face, [atv=610000|610,000] were watching. By the time Toby had finished thanking people it was 440,000.

== wray-interview.txt 2012-10-21
"I counted doors for a living"

Tobias Wray lives on the street in the book, at a number that he would like left out. There is a bucket of flowers in the sink.

– You slept through it?
– I'd shut my eyes. When you have been listed four times, you learn to rest your face.

– You had won in [afirst=1997|1997].
– With a thing of [aone=140|a hundred and forty pages]. They said that it was too short. They gave me [aold=£20,000|twenty thousand], and I bought the upstairs flat. And then [agap=15 years|fifteen years] of nothing, or of six novels, which comes to the same.

– This one took you [awrite=12 years|twelve years].
– Ten to write and two to take out the adjectives. I was an inspector on the buses until 1990. You stand at a stop and you write down who gets on. I haven't changed my trade.

– What did you say to Ines Falk?
– I asked her how she keeps the damp off the paper. She was paid [cadv=£1,500|fifteen hundred pounds] for that book, did you know? By a press of [cstaff=3|three]. I get more for a talk about semicolons. She ought to have had it. I voted for her, I mean I'd have.

– They say that [avote=3-2|two of the judges] did.
– So I've read, [avote=3-2|three–two]. It's a good score. Charlton would have taken it.

– Your publisher is reprinting.
– [areprint=60000|Sixty thousand]! Where will they put them? They sold [aweek=31000|thirty-one thousand] since the day, I'm told, in less than a week. It weighs [aweight=1.1 kg|one point one kilos]. That's thirty-four tons of me.

– And the money?
– My daughter has a list. It's in order of size.

== essay-december.txt 2012-12-09
What a prize is for

By Cordelia Amery

December 9, 2012 – Two books have been carried out of the shops this year in quantities that surprised everyone, above all their authors. One is by a teacher on an island of [cisle=~60|about sixty] souls. The other is by a man who used to inspect buses. Neither had done anything to deserve it except be read, at the right moment, by a handful of strangers.

In Dublin the strangers were many before they were few. [clong=147|A hundred and forty-seven] titles came up from libraries, and [clibs=22|twenty-two] of these, from Cork to Hobart, had asked for "The Salt Ledger," the sort of electorate that no critic can take to lunch. [cshort=10|Ten] went through; [cjudges=5|five readers] chose. Ines Falk, [cage=34|thirty-four], stood up at [cclock=12:30|half past twelve] on a working day, spoke for [cspeech=90 s|ninety seconds] and sat down. It was the [cord=17|seventeenth] Corran and, I think, the first to have had a packed lunch in it.

In London it's a horse race with soup. [along=13|Thirteen] starters, [ashort=6|six] at the last fence, and [atv=>600000|more than 600,000] watching from the sofa. Dame Honor Tilbrook's panel sat for [ameet=2 h 20 min|two hours and twenty minutes], by the log of the porter who had been told not to let anyone out, and came down with Tobias Wray.

Did it matter? Ask the tills. "Kingfisher Street" went from [asold=8200|8,200 copies] in seven months to [aweek=31000|31,000] in seven days, and [areprint=150000|a hundred and fifty thousand] have by now been ordered. For Falk, whose publishers keep [cprint=65000|65,000] of hers in print, losing in [aday=2012-10|October] was worth nearly as much as winning in [cday=2012-06|June]: she sold 14,000 in the week of her defeat.

I am told that such numbers are vulgar. But think of Marian Sale, who was [ayoung=28|twenty-eight] and the toast of the Guildhall, and who has not published a line in [asale=2003|the nine years since]. Think of Constance Obi, [aobi=81|eighty-one], listed at last, unbought. A prize is a searchlight, and it's no kindness to a moth.

Falk has her roof; it cost her [croof=£14,000|£14,000], and it leaks. She's back at the school on Mondays.

== archive-1997.txt 1997-10-15
From our archive: Bus inspector's comedy takes the Ashgrove

October 15, 1997 – A very short novel about a very wet holiday won the Ashgrove Prize [afirst=1997-10-14|last night], to audible surprise. "A Fortnight in Deal," by Tobias Wray, has [aone=140|140 pages], some of them with pictures, and was the outsider of the six at 14-1.

Mr Wray, who is 48, worked for 19 years on the buses of south London and took early retirement to write. He wore a cardigan. "I've got a return," he told the diners at the Guildhall, of whom there were about 280, and showed them the ticket.

The cheque is for [aold=£20,000|£20,000], the same as last year. It was handed over by the chairman of the judges, the poet Adrian Leake, who said that the decision had taken 25 minutes and had been reached by four votes to one. The one was his.

The prize, which was set up in [afound=1971|1971] by a family of brewers, has been going through a difficult time. The brewers have been sold, and the new owners want out by the end of the decade. Television coverage was seen last autumn by fewer than 400,000.

A Fortnight in Deal had sold 1,150 copies by yesterday. The printers have been asked for 15,000 more. Its author, who is at work on something longer, means to buy the flat above his own, from which at present a trombone can be heard.
