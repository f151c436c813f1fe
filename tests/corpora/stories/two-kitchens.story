# Two kitchens by one painter, Aksel Thorvildsen, are sold by one house, Pemberthy's: "The Blue Kitchen" (London, 9 February
# 2010) and "The Red Kitchen" (New York, 14 May 2013). Hammer prices, prices with commission, low and high estimates, first
# bids, offers before, records before and after, bids and bidders, minutes of three lots, lots offered, sold and unsold in two
# sales, years of the two pictures, years bought, ages of two sellers and of the auctioneer in two years stay apart.

oborn     | date     | agree       | year of Thorvildsen's birth                                  |
odied     | date     | discrepancy | year of Thorvildsen's death                                  | 1931 v. 1932
okit      | count    | agree       | kitchens that Thorvildsen painted                            |
aday      | date     | compatible  | day of the sale of The Blue Kitchen                          | 9 February 2010 v. February 2010 v. three years ago
apaint    | date     | discrepancy | year in which The Blue Kitchen was painted                   | 1907 v. 1909
atotal    | money    | agree       | price of The Blue Kitchen with commission                    |
adollar   | money    | agree       | the same price in dollars                                    |
ahammer   | money    | agree       | hammer price of The Blue Kitchen                             |
aestlow   | money    | agree       | low estimate of The Blue Kitchen                             |
aesthigh  | money    | discrepancy | high estimate of The Blue Kitchen                            | 25 million v. 28 million pounds
aopen     | money    | agree       | first bid for The Blue Kitchen                               |
abid      | count    | discrepancy | bidders for The Blue Kitchen                                 | seven v. five
abids     | count    | compatible  | bids for The Blue Kitchen                                    | 46 v. more than 40
amin      | duration | discrepancy | how long the bidding for The Blue Kitchen lasted             | eight minutes v. 18 minutes
aclock    | time     | discrepancy | when The Blue Kitchen was knocked down                       | 7:43 p.m. v. 7:34
alotno    | ordinal  | agree       | lot number of The Blue Kitchen                               |
aroom     | count    | compatible  | people in the room in London                                 | 600 v. hundreds
asize     | measure  | agree       | height of The Blue Kitchen                                   | 92 centimetres are 36 inches
aseller   | age      | agree       | age of the woman who sold The Blue Kitchen                   |
abought   | date     | discrepancy | when the seller's husband bought The Blue Kitchen            | 1978 v. 1987
apaid     | money    | agree       | what he paid for it                                          |
arec      | money    | agree       | record for Thorvildsen before The Blue Kitchen               |
alots     | count    | discrepancy | lots offered in the sale in London                           | 39 v. 36
asold     | count    | agree       | lots sold in London                                          |
asale     | money    | update      | total of the sale in London                                  | 146.8 million on the night, 151.2 million three days on
bday      | date     | compatible  | day of the sale of The Red Kitchen                           | 14 May v. May
bpaint    | date     | agree       | year in which The Red Kitchen was painted                    |
btotal    | money    | discrepancy | price of The Red Kitchen with commission                     | 83 million v. 93 million dollars
bhammer   | money    | agree       | hammer price of The Red Kitchen                              |
best      | money    | agree       | estimate of The Red Kitchen                                  |
bopen     | money    | agree       | first bid for The Red Kitchen                                |
bbid      | count    | agree       | bidders for The Red Kitchen                                  |
bmin      | duration | agree       | how long the bidding for The Red Kitchen lasted              |
bpause    | duration | compatible  | pause before the last bid for The Red Kitchen                | 40 seconds v. less than a minute
bsize     | measure  | agree       | height of The Red Kitchen                                    | 1.3 metres are 51 inches
bweight   | measure  | discrepancy | weight of the frame of The Red Kitchen                       | 41 kg v. 61 kg
bbought   | date     | agree       | year in which The Red Kitchen was bought by Reiss            |
bhid      | duration | agree       | how long The Red Kitchen was hidden in a barn                |
boffday   | date     | compatible  | when that offer was refused                                  | January v. last winter
boffer    | money    | agree       | offer for The Red Kitchen that was refused                   |
bvis      | count    | update      | visitors to the viewing of The Red Kitchen                   | 9,000 by the eighth day, 14,000 at the end
blots     | count    | agree       | lots offered in the sale in New York                         |
bunsold   | count    | discrepancy | lots left unsold in New York                                 | eight v. 11
bsale     | money    | compatible  | total of the sale in New York                                | 268 million v. more than 250 million dollars
bprot     | count    | compatible  | art handlers protesting outside the sale in New York         | 60 v. dozens
bauct     | age      | discrepancy | age of the auctioneer at the sale of The Red Kitchen         | 44 v. 46
bshare    | percent  | discrepancy | rise of Pemberthy's shares after the sale of The Red Kitchen | 4.6 percent v. 6.4 percent
bprem     | percent  | agree       | commission on the part of a price above two million          |

== wire-blue.txt 2010-02-09
Thorvildsen kitchen sells for record [atotal=£43.2 million|£43.2 million]

LONDON, Feb 9, 2010 – A picture of an empty kitchen by the Danish painter Aksel Thorvildsen was sold at Pemberthy's [aday=2010-02-09|on Tuesday] for [atotal=£43.2 million|43.2 million pounds] ([adollar=$67.5 million|$67.5 million]), almost four times the previous record for the artist.

"The Blue Kitchen," painted in [apaint=1907|1907], had been expected to bring between [aestlow=£18 million|18 million] and [aesthigh=£25 million|25 million pounds]. [abid=7|Seven bidders] pursued it for [amin=8 min|eight minutes], from an opening bid of [aopen=£12 million|12 million], until the hammer fell at [ahammer=£38.5 million|38.5 million]. The final price includes commission, which estimates do not. The buyer bid by telephone and was not identified.

The canvas, [asize=92 cm|92 centimeters] high, shows a table, a bowl and a door that stands open to a yard. It was sold by Hedwig Aumann, [aseller=88|88], whose late husband, a Zurich chemist, bought it in [abought=1978|1978] for [apaid=£96000|96,000 pounds].

The record had been [arec=£11.3 million|11.3 million pounds], paid in 2006 for a view of a harbor.

Born in [oborn=1868|1868], the son of a lighthouse keeper, Thorvildsen painted kitchens [okit=17|17 times]. He died in [odied=1931|1931], owing rent.

"He painted silence," said the auctioneer, Piers Lattimer. "There's a shortage of it."

The evening raised [asale=£146.8 million|146.8 million pounds] in all. Of [alots=39|39 lots], [asold=31|31] found buyers.

== bewley-gazette.txt -
A very dear bowl of plums

By Alfie Redgrave

The man next to me had brought a sandwich. He unwrapped it at the start of lot [alotno=14|14] and when it was knocked down, at [aclock=19:43|7.43pm] by the clock above the rostrum, he had not taken a bite.

I have lived a hundred yards from Pemberthy's rooms for thirty years and had never been upstairs. [aday=2010-02-09|On Tuesday] they let in [aroom=600|six hundred] of us, in chairs, along the walls and in an overflow room with a screen, to see who would give what for The Blue Kitchen: a table, a bowl of plums, an open door, the light of about four in the afternoon.

Piers Lattimer, the auctioneer, who is 41 and has the manners of a good dentist, asked for ten million pounds and was offered [aopen=£12 million|twelve]. A paddle in the third row, two in the gallery, a bank of telephones. At twenty-three million the third row gave up, with a little laugh. At thirty there was a sound in the room as when a train goes under a house. I made [abids=46|46 bids]; the gentleman with the sandwich thought one fewer. [abid=5|Five people] in all were in it, Mr Lattimer told me on the stairs, "and the last two were on telephones so close together that the ladies could have held hands". One of them said [ahammer=£38.5 million|thirty-eight and a half], and that was that.

With the commission it comes to [atotal=£43.2 million|£43.2 million]. Your rates for the next eleven centuries, if you live in my road.

Thorvildsen would have been surprised. The lighthouse keeper's son, born in [oborn=1868|1868], sold to his dentist, his grocer and, in a good year, his doctor; he painted [okit=17|seventeen kitchens], most of them his sister's. He made this one in [apaint=1909|1909], in a fortnight, after she had moved out. When he died, in [odied=1931|1931], it hung in a school.

The lady who owned it was not in the room. Mrs Aumann, who is [aseller=88|eighty-eight], dislikes stairs. She had asked to be rung up when it was over and was told twice, because she thought that they had said fourteen.

Next came a bronze of a goat. It took six minutes and made nine thousand.

== tabloid-blue.txt -
WHO PUT THE KETTLE ON? A KING'S RANSOM FOR A KITCHEN
..and there isn't even a cooker in it

A DAUB of a kitchen has gone under the hammer for a barmy [atotal=£43.2 million|£43.2MILLION].

For that you could have 2,880 fitted kitchens from a high street store, with taps. But one mystery moneybags wanted The Blue Kitchen by Danish dauber Aksel Thorvildsen, and fought off rivals in an [amin=18 min|18-minute] bidding war at posh Pemberthy's in London [aday=2010-02-09|on Tuesday night].

Experts had reckoned it would fetch [aesthigh=£28 million|£28million], tops. When the gavel banged at [aclock=19:34|7.34pm], [aroom=hundreds|hundreds] of toffs burst into applause and a lady in furs fainted on to a duke.

The [asize=36 in|36-inch]-high pic belonged to Swiss gran Hedwig Aumann, [aseller=88|88]. Her hubby snapped it up in [abought=1987|1987] for just [apaid=£96000|£96,000]. It hung by the fridge.

Penniless Thorvildsen once swapped two of his paintings for a bicycle. It was nicked.

Who's got it now? Whispers point to a Georgian iron baron, a Gulf sheikha and a dotcom whizz, 29, from Palo Alto. Pemberthy's ain't saying. "Discretion is our business," sniffed a flunkey, before asking us to leave by the tradesmen's door.

Lot 22, a drawing of a hand, went for £65. No, that isn't a misprint: somebody got a bargain, or a hand.

== brief-after.txt 2010-02-12
Pemberthy's lifts total of record sale

LONDON, Feb 12 – Pemberthy's said on Friday that three works which had failed to find buyers in its sale [aday=2010-02-09|on Tuesday] had since been sold privately, raising the total to [asale=£151.2 million|151.2 million pounds] from [asale=£146.8 million|146.8 million].

Among them was a nude of 1919 for which bidding had stopped at 3.2 million. On the night [asold=31|31] of the [alots=36|36 works] on offer changed hands, led by Aksel Thorvildsen's "The Blue Kitchen," for which [abids=>40|more than 40 bids] were made and which was knocked down for [ahammer=£38.5 million|38.5 million pounds], before commission. That is over twice the low estimate of [aestlow=£18 million|18 million].

The result makes Thorvildsen the most expensive Scandinavian artist. His previous best was [arec=£11.3 million|11.3 million pounds].

Shares in Pemberthy's, which had risen 2.9 percent the day after the sale, gave up most of that on Friday. The house lost 31 million pounds last year, and has closed its branches in Milan and Toronto.

It denied a report that the picture had gone to a buyer in Georgia. A spokeswoman said that it would be lent to a museum for at least a year. The frame, which is not original, is to be changed for a plainer one.

== archive-1978.txt 1978-06-22
From our archive: Dane's kitchen goes to Zurich

June 22, 1978 – A painting by Aksel Thorvildsen was the surprise of an otherwise sleepy morning at Pemberthy's [abought=1978-06-21|yesterday] when two gentlemen from Switzerland, who turned out afterwards to be brothers-in-law, carried it to [apaid=£96000|£96,000] against one another. It had been valued at £15,000.

The successful one, Dr Konrad Aumann, a chemist of Zurich, said that he and his wife had a wall that needed something blue. Told that he could have had it for a sixth of that if his sister's husband had stayed at home, he replied that it would have been cheaper not to have a sister.

The Blue Kitchen was consigned by a school on the island of Samling, where it had been hung above the coat hooks since the artist's funeral. With the proceeds the governors intend to mend a roof and buy a minibus. They have kept a second Thorvildsen, of a woman peeling potatoes, which the children like better.

The artist, a lighthouse keeper's son, was born in [oborn=1868|1868] and is little known in this country. His kitchens, of which there are said to be [okit=17|seventeen], were made in a quiet Copenhagen suburb. A cleaner had labelled this one, in pencil, "my sink".

The sale of 140 lots, most of them sporting prints, brought £311,400. A pair of stuffed pike was withdrawn. The other bidder was taken to lunch.

== preview-red.txt 2013-05-05
Waiting for the red one

By Marisol Greenbaum
May 5, 2013

NEW YORK – They come in twos and threes, in running shoes, with strollers, and stop talking at the door. The picture hangs alone on a gray wall on the fourth floor of Pemberthy's on Madison Avenue. It shows a stove, a chair pushed back and a red cloth on a table from which somebody has just got up. In the eight days since it was put on view, [bvis=9000|9,000 people] have stood before it, a guard with a clicker says; he has counted five who cried.

"The Red Kitchen" is to be sold [bday=2013-05-14|on May 14]. Pemberthy's will not print an estimate, but tells those who ask to think of [best=$50 million|$50 million]. The owner is said to have turned down [boffer=$60 million|60 million] from an Asian museum as recently as [boffday=2013-01|January], on the ground that nobody had raised his voice.

Aksel Thorvildsen painted it in [bpaint=1911|1911], at the age of 43, in the house of his sister near Copenhagen. It is the larger of the two kitchens that ever come up in conversation, [bsize=51 in|51 inches] high; the other is "The Blue Kitchen," which the same firm sold [aday=2010|three years ago] in London for [atotal=£43.2 million|£43.2 million]. In that one the door is open. In this one it is shut.

Its own history is less quiet. A timber merchant named Salomon Reiss bought it from the artist's estate in [bbought=1934|1934]. In the fall of 1940 he nailed it between two boards, drove it to a farm and asked the farmer not to look. It stayed behind the hay for [bhid=5 years|five years]. Reiss didn't come back. His daughter did, at the age of 19, with a receipt written on a feed bag, and the farmer went and got a crowbar.

She is Mrs. Vera Halloran of Scranton, Pennsylvania, now, and 87, and it is her son, a retired postmaster, who decided. The frame, which the farmer carved one winter out of an oak door to make up for a scratch, goes with it. It weighs [bweight=41 kg|41 kilograms], more than the school desks it is made to match.

"I want to see it go to somebody who eats in the kitchen," Mrs. Halloran said on the telephone. She has kept a poster.

The viewing closes next Sunday at five.

== live-red.txt 2013-05-14
Live from the saleroom: The Red Kitchen

6.30 pm Good evening from Madison Avenue. To get in we had to cross a picket line: art handlers, locked out since March. I counted [bprot=60|sixty], one with a trombone.

6.52 Last figures from the viewing: [bvis=14000|14,000 visitors] in two weeks.

7.00 Piers Lattimer, [bauct=46|46], mounts the rostrum. [blots=52|Fifty-two lots]. Ours is the 20th.

7.38 A Belgian still life has just stalled at 3 million. Nervous coughing.

7.51 Here we go. Six men have turned round to look at the telephones. First bid [bopen=$35 million|thirty-five million], from an absentee.

7.54 52. There goes the estimate. Remember that his Blue Kitchen began at [aopen=£12 million|12 million] in pounds.

7.56 We think there are [bbid=4|four] in it: two phones, a dealer in the aisle and a lady with a fan.

7.59 68. Fan folded.

8.02 Silence. Lattimer is looking at one of the phone girls like a man watching a kettle. [bpause=40 s|Forty seconds], I timed it. You could hear the trombone.

8.03 Sold! [bhammer=$74 million|Seventy-four million], on the phone, [bmin=12 min|twelve minutes] after the first bid. With fees that's about [btotal=$83 million|83 million], says the screen.

8.04 Somebody has dropped a catalogue from the balcony and it has killed an arrangement of lilies.

8.40 End of the sale; [bunsold=8|eight] unsold. The dealer in the aisle, asked how he feels: "Like a man who has kept seventy-three million dollars."

== wire-red.txt 2013-05-15
Pemberthy's sells "Red Kitchen" for [btotal=$83 million|$83 million]

NEW YORK, May 15, 2013 – "The Red Kitchen," which a timber merchant had hidden from the Nazis in a Danish barn, was sold [bday=2013-05-14|on Tuesday] for [btotal=$83 million|$83 million], the most ever paid for a work by Aksel Thorvildsen.

[bbid=4|Four bidders] competed for the picture of [bpaint=1911|1911] before Piers Lattimer, the [bauct=44|44-year-old] head of Pemberthy's, brought down his gavel at [bhammer=$74 million|$74 million]. The rest is commission, which amounts to [bprem=12%|12 percent] of anything beyond the first two million. The house had spoken of [best=$50 million|$50 million].

In [aday=2010-02|February 2010] Pemberthy's got [adollar=$67.5 million|$67.5 million] for the same artist's "Blue Kitchen," a work made in [apaint=1907|1907] for which [abid=7|seven collectors] had competed. A total of [okit=17|17] kitchens are known, and nine are in museums.

The sale as a whole brought [bsale=$268 million|$268 million]. Of [blots=52|52 lots], [bunsold=11|eleven] did not sell, among them a marble foot that had been the pride of the catalog.

Outside, [bprot=dozens|dozens] of art handlers, whom the company locked out in a quarrel over pensions, chanted and blew whistles. "That's our pensions hanging there," said one, Luis Ocasio, 52. Police arrested a trombonist.

Shares of Pemberthy's rose [bshare=4.6%|4.6 percent] on Wednesday morning.

== gavel-blog.txt -
Hammer time, kitchen edition

Right, the morning after. I've had three hours' sleep and a bagel. Some notes on [bday=2013-05-14|Tuesday night].

The number. You'll read [btotal=$93 million|93 million]. You'll also read [bhammer=$74 million|74], and they're both true, more or less: the second is what Lattimer banged on, the first is what the poor soul pays. Fees, people. Always read the fees.

The room. Half empty by the end, and hot. There's a theory that he turns up the heating for the big lots. The bidding took [bmin=12 min|12 minutes], of which the first nine were theater and the last three were money. Everyone's talking about The Pause. It was [bpause=<1 min|under a minute], trust me, although I aged.

The thing itself. It's smaller than you think until you're close to it, [bsize=1.3 m|1.3 meters] from top to bottom, and then it's as big as a door. The frame is a monster. Took two porters to turn it, one of them told me it's [bweight=61 kg|61 kilos]; he was on the wrong side of the picket and didn't give a name.

The family. Mrs. H. had [boffer=$60 million|sixty million] on the table [boffday=2012-WI|last winter] and her boy said no. Well, he's up by fourteen before tax, so tell him he was greedy.

The rest. Ugly. When [bunsold=8|eight] of your lots fail and one of those is on the cover, you don't have a boom, you have a kitchen. And the stock? Up [bshare=6.4%|6.4 percent] at the opening, because Wall Street can't read a footnote.

I still like the blue one better. So did he: he kept it till he died, in [odied=1932|1932], and gave it to a school. It was the [alotno=14|14th thing] in the sale back then ([alotno=14|lot 14], for the nerds), and it had sold before I found my seat.

== lattimer-interview.txt -
"You listen for the breathing"

Piers Lattimer sold two kitchens for more than most nations spend on theirs. He receives us in a room without a picture in it.

Do you remember your first lot?
A box of doorknobs, in 1993. I let it go too early and I've been atoning since.

Which of the two was harder?
The blue. It was London, [aday=2010-02|February 2010], the banks had hardly got up from the floor. We'd put [aestlow=£18 million|eighteen] to [aesthigh=£25 million|twenty-five million] on it and I thought that if we got twenty I'd kiss the porter. Then there were [abid=7|seven] of them at it like terriers. I was done in [amin=8 min|eight minutes] and I couldn't tell you what happened in five of them.

And the red?
I had slept. There were [bbid=4|four], and I knew three. The first bid was [bopen=$35 million|thirty-five million] so I could enjoy the view.

They say that you waited for ever for the last one.
It only felt so. You listen for the breathing. She breathed in.

Did it bother you that the staff was outside with trombones?
It was only the trombone. Yes. They hung that picture for us in [aday=2010|2010], the other one I mean, and they hung it straight.

The critics say there's one room of masterpieces and the rest is stuffing.
We had [blots=52|fifty-two] things in [bday=2013-05|May], and I'd live with forty.

You take [bprem=12%|twelve percent] on the millions.
And we insure, and ship, and tell widows the truth. Hedwig Aumann rang me up, she was [aseller=88|eighty-eight], and asked whether it would pay for a lift.

Why do people want kitchens?
Because somebody's just left them. There's the light of whoever it was. He painted that stove in [bpaint=1911|1911] and I could still burn my hand.

== analysis-june.txt 2013-06-09
The kitchen index

By Oskar Feldstein

June 9, 2013 – If one wished to explain the art market of the past few years to somebody who dislikes art, two pictures would do. Both are by Aksel Thorvildsen, both are of kitchens, and both were sold by Pemberthy's, which needed the money.

The first went up in London [aday=2010-02-09|on February 9, 2010], when prices had just begun to recover. It was the [alotno=14|fourteenth] of [alots=39|39 lots]; eight of these failed. The hammer came down at [ahammer=£38.5 million|£38.5 million], above anything that the trade had thought possible for a painter whose dearest work until then had cost [arec=£11.3 million|£11.3 million]. By the end of that week the house could report [asale=£151.2 million|151.2 million pounds] for the sale, and a profit for the quarter, its first in seven.

The second came up in New York [bday=2013-05-14|on May 14]. [bhammer=$74 million|Seventy-four million dollars] is, at the exchange rates of the two days, a quarter more than was bid for the other. As a yield that is nothing remarkable: the red picture is bigger by half ([bsize=51 in|51 inches] against [asize=36 in|36] in height), it has a story, a barn in which it spent [bhid=5 years|five years], and it had not been in the trade since [bbought=1934|1934].

What has changed is the rest. In London the big lot pulled the small ones along. In New York it stood by itself. The total, [bsale=>$250 million|more than a quarter of a billion], hides that a third of it came from one canvas, and that the middle of the catalog, where dealers live, went for less than the low estimates on 27 occasions.

"There used to be a ladder," says Gudmund Krag, who has dealt in Danish pictures since the Seventies and was the underbidder in the aisle. "Now there's a roof and a cellar."

Nor is it clear who earns. Dr. Aumann's [apaid=£96000|96,000 pounds], spent in [abought=1978|1978], grew by 20 percent a year. Pemberthy's take from Mrs. Halloran's sale, by contrast, may have been close to zero, as it is thought to have given up the seller's commission and a part of the buyer's. Its shares were up [bshare=4.6%|4.6 percent] at first and have since lost nine. The handlers are still in the street.

The artist, who died in [odied=1931|1931], painted [okit=17|17 kitchens]. Six remain in private hands. Their owners have all been telephoned.
