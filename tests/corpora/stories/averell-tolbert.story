# One couple, the actress Juno Averell and the rock singer Cash Tolbert, marries twice and is divorced twice: the wedding at
# Lake Corvo (24 September 2005) and the divorce of 2009; the wedding at the ranch (16 June 2012) and the divorce of 2016.
# Guests invited and present, costs, clocks, rings, cakes, ages of the two at each date, lengths of the two marriages, settlement
# and premarital agreement, support asked for and paid, days of custody of the two parents, prices of two houses stay apart.

met       | date     | discrepancy | year in which the two met                                     | 2003 v. 2004
propose   | duration | agree       | time from their meeting to their engagement                   |
aday      | date     | compatible  | day of the first wedding                                      | 24 September 2005 v. September 2005 v. 2005
aguests   | count    | discrepancy | guests at the first wedding                                   | 280 v. 230
acost     | money    | compatible  | cost of the first wedding                                     | more than 2.5 million v. 2.6 million
aclock    | time     | discrepancy | when the first wedding began                                  | 6:30 p.m. v. half past five
atiers    | count    | agree       | tiers of the cake of the first wedding                        |
apearls   | count    | compatible  | pearls on the dress of the first wedding                      | 4,000 v. thousands
aphotos   | money    | agree       | price paid for the pictures of the first wedding              |
aring     | measure  | discrepancy | weight of the stone in the first ring                         | 12 carats v. 10 carats
aboats    | count    | compatible  | boats of photographers at the first wedding                   | 14 v. more than a dozen
aher      | age      | agree       | age of Averell at the first wedding                           |
ahim      | age      | agree       | age of Tolbert at the first wedding                          |
amari     | date     | agree       | year in which the daughter was born                           |
ahouse    | money    | agree       | price paid for the house in Los Angeles                       |
adiv      | date     | agree       | day of the first petition for divorce                         |
asep      | date     | agree       | day from which they lived apart the first time                |
alen      | duration | compatible  | length of the first marriage until the petition               | three and a half years v. 41 months
asettle   | money    | discrepancy | settlement of the first divorce                               | 18 million v. 13 million dollars
asteps    | count    | agree       | steps down to the lawn at the villa                           |
aasked    | money    | agree       | support for the child asked for in 2009, by the month         |
asupport  | money    | agree       | support for the child after the first divorce, by the month   |
afinal    | date     | agree       | day on which the first divorce became final                   |
ahear     | duration | agree       | length of the hearing in the first divorce                    |
gap       | duration | agree       | time from the first divorce to the second wedding             | two and a half years are 30 months
bday      | date     | compatible  | day of the second wedding                                     | 16 June 2012 v. June v. 2012
bguests   | count    | compatible  | guests at the second wedding                                  | 60 v. dozens
bcost     | money    | discrepancy | cost of the second wedding                                    | 90,000 v. 60,000 dollars
bring     | measure  | agree       | weight of the stone in the second ring                        |
bclock    | time     | agree       | when the second wedding began                                 |
bdur      | duration | discrepancy | length of the second wedding ceremony                         | 12 minutes v. 20 minutes
bpies     | count    | discrepancy | pies at the second wedding                                    | 14 v. 40
bacres    | measure  | discrepancy | area of the ranch                                             | 1,400 acres v. 4,100 acres
bdaughter | age      | agree       | age of the daughter at the second wedding                     |
bfile     | date     | agree       | day of the second petition for divorce                        |
bsep      | date     | discrepancy | day from which they lived apart the second time               | 4 July v. 14 July
blen      | duration | agree       | length of the second marriage                                 |
bprenup   | money    | agree       | what Averell gets by the premarital agreement                 |
bpages    | count    | agree       | pages of the second petition                                  |
bher      | age      | agree       | age of Averell at the second divorce                          |
bhim      | age      | discrepancy | age of Tolbert at the second divorce                         | 45 v. 46
bnews     | count    | update      | times that the statement of 2016 was passed on                | 300,000 by noon, 1.1 million by midnight
blist     | money    | update      | price asked for the house at Point Laurel                     | 14.5 million, then 12.9 million dollars
bpoll     | percent  | discrepancy | readers who foretold the second divorce                       | 71 percent v. 61 percent
bcust     | count    | discrepancy | days a month that the children spend with Tolbert            | 10 v. 12
bout      | date     | compatible  | when Tolbert's album comes out                               | October v. the fall
balbums   | count    | agree       | albums of Tolbert                                            |

== wire-wedding-2005.txt 2005-09-25
Actress Averell, rocker Tolbert wed at Italian lake

SERRATA, Italy, Sept. 25, 2005 – The actress Juno Averell and the rock singer Cash Tolbert were married [aday=2005-09-24|Saturday] in the garden of a 17th-century villa above Lake Corvo, in front of [aguests=280|280 guests] and a small navy of photographers.

The bride, [aher=27|27], came down the [asteps=112|112 steps] to the lawn on her grandfather's arm at [aclock=18:30|6:30 p.m.], half an hour late because of a broken strap. Her ivory gown had been sewn with [apearls=4000|4,000 pearls]. The groom, [ahim=34|34], kept his sunglasses on until he was asked to say yes.

It was the first marriage for Averell and the second for Tolbert, who met [met=2003|in 2003] while making "The Salt Road," in which he played a hitchhiker with no lines, and were engaged [propose=11 weeks|11 weeks] after that.

Italian police kept [aboats=14|14 boats] carrying photographers 300 meters away from the jetty. A man in diving gear was fished out and given soup.

Mayor Ennio Scarpa, who married the couple in two languages, put the bill at [acost=>$2.5 million|more than $2.5 million]. It is being covered by a British weekly, which has paid [aphotos=$3 million|$3 million] for the pictures. Of the 310 people who had been invited, 30 sent regrets, among them a former vice president.

== glimmer-weekly.txt -
Our perfect evening
By Fenella Brook, with exclusive photographs

Nobody who was there will forget the hush. It was [aclock=17:30|half past five], the sun stood a hand's breadth over the mountains, and at the head of the steps, in ivory silk trembling with [apearls=thousands|thousands of pearls], appeared Juno Averell.

"I counted," Cash Tolbert tells Glimmer, his arm around his wife of two days. "[asteps=112|A hundred and twelve steps]. I thought, she still has time to change her mind."

She did not, and so the [aguests=230|two hundred and thirty] friends who had travelled to Villa Serrata from four continents were able to throw the rice (risotto rice, from the next valley). They dined under lemon trees on perch, on veal and on a cake of [atiers=6|six tiers] which came by barge from Como, with a pastry cook asleep beside it. The dancing went on until five.

On the bride's finger: the stone that the bridegroom bought her last winter in Antwerp, a cushion-cut diamond of [aring=12 carats|twelve carats]. "I can't lift a cup with it," she laughs. "He has to pour."

They are a study in contrasts. He, at [ahim=34|34], has a divorce, two elderly dogs and a reputation behind him. She, [aher=27|27], was brought up by her grandparents over a hardware shop in Duluth and had never been on a plane before her first film. He was an extra in her picture and had been told not to speak to her. [propose=11 weeks|Eleven weeks] later he asked her to marry him, on a ski lift that had stuck. "It was that or talk about the weather," he says.

What was the worst moment? They look at each other. "The boats," they say. [aboats=>12|More than a dozen] of them lay off the shore with lenses as long as an arm. Somebody's uncle bombarded them with bread rolls and, it has to be said, hit three.

A honeymoon will have to wait: the bridegroom has 46 concerts to give before Christmas. After that they mean to look for a house with a garden, and for someone to fill it. "Four," says Juno. "One," says Cash. They have agreed to begin with that.

== wire-split-2009.txt 2009-03-03
Juno Averell files for divorce from Cash Tolbert

LOS ANGELES, March 3, 2009 – The actress Juno Averell has asked a court to end her marriage to the rock singer Cash Tolbert after [alen=3.5 years|three and a half years], according to papers filed [adiv=2009-03-02|on Monday].

Averell, who is 30, cited irreconcilable differences. She gave [asep=2009-02-14|Feb. 14] as the date on which the two separated, and asked for sole custody of their daughter, Marigold, who was born in [amari=2007|2007], and for support of [aasked=$55000|$55,000 a month]. Tolbert, 38, is on tour in South America. "They remain each other's biggest fans," their publicists said in a joint statement of 23 words.

There was no premarital agreement, said a person familiar with the matter who was not authorized to speak. That could make for a long dispute over the house in Los Angeles, bought for [ahouse=$7.9 million|$7.9 million] three years ago, and over the earnings from Tolbert's most recent record, his seventh.

The pair, who met on the set of "The Salt Road" in [met=2003|2003], were married [aday=2005-09|in September 2005] at a lakeside villa in Italy. Pictures of the event were sold for [aphotos=$3 million|$3 million] and helped make its [atiers=6|six-tiered] cake the most copied of the year.

Both have new films or records out this month, which led some to wonder about the timing. The clerk who stamped the petition said that he had wondered only about the parking.

== tabloid-final.txt -
CASH ON DELIVERY
Juno bags [asettle=$18 million|$18 MILLION] as rock's golden couple call it a day

IT'S over – and it took just [ahear=9 min|NINE minutes].

That's how long a judge needed to put asunder what [acost=$2.6 million|$2.6million], one Italian lake and a mayor in a sash had joined together. Screen beauty Juno Averell and bad-boy belter Cash Tolbert are officially single since [afinal=2009-12-11|December 11].

Juno, in black, dabbed her eyes. Cash, in LEATHER, ate a banana.

Under the deal she pockets [asettle=$18 million|$18million] and the keys of the LA love nest for which they forked out [ahouse=$7.9 million|$7.9million]. On top of that the Sin Eater singer must cough up [asupport=$40000|$40,000] every month for tot Marigold, [amari=2007|born two years ago] – or what he spends on hats. She had asked for [aasked=$55000|fifty-five].

But the whopping [aring=10 carats|10-carat] sparkler? She's giving it BACK. "She never could work a can opener with it," said a pal.

The marriage lasted [alen=41 months|41 months] from vows to lawyers. They'd been wed at that lake bash in [aday=2005-09|September 2005], when bread rolls flew and Cash, then [ahim=34|34], wept like a baby.

Romance, folks! They fell in love when she tripped over his guitar case in [met=2004|2004]. He's now said to be consoling himself with a Swedish weather girl. Outlook: changeable.

== paradise-fork-press.txt 2012-06-18
We thought it was a cattle sale

By Dwight Amundsen

PARADISE FORK, Mont. – The first that Lorraine Tuttle knew of it was the order: [bpies=14|fourteen pies], rhubarb, for Saturday, and would she mind not saying who to. She minded. By Friday the whole of Paradise Fork had worked out that somebody at the Bar Seven was getting married, and the bets at the feed store were on the foreman.

It was not the foreman. At [bclock=12:00|noon] [bday=2012-06-16|on Saturday], on a slope above the Little Sorrel, Juno Averell and Cash Tolbert took each other for a second time, in boots, before [bguests=60|sixty people], a dozen horses and a preacher who does brands on weekdays.

"I did ask them if they were sure," said the Rev. Amos Kittle. "He said, 'Read the label, Reverend, it's been tested.'" The ceremony took [bdur=12 min|12 minutes], and that was with a hymn.

The couple were divorced [gap=30 months|two and a half years] ago after a first marriage that had begun at a villa in Italy with half of Hollywood, [aguests=280|280 of them], in attendance. There was little of Hollywood this time. The flowers were out of ditches. Mrs. Tuttle, who got to stay, says the bride's ring has a stone of [bring=4 carats|four carats], no more, "and you'd call it pretty, not large." The whole affair can't have come to more than [bcost=<$60000|sixty thousand dollars], reckons Hal Orvis, who put up the tent; "and I'd know, I was the biggest bill."

Flower girl was their daughter, Marigold, [bdaughter=5|five]. She had on a hat that nobody could talk her out of.

Tolbert, who is 41, bought the Bar Seven last year. It runs to [bacres=1400 acres|1,400 acres], small as ranches go here but with two miles of the river. He has been seen at the rodeo, where he paid, and at choir practice, where he didn't sing. People like him. His wife, who is 34, fixed a puncture outside the post office in April with three men watching.

At four it rained. They moved the fiddlers into the horse barn, where there was dancing until the sheriff went home. He was the last to leave.

== again-blog.txt -
Marry, divorce, rinse, repeat

So they've done it again. Let me be the last person on the internet to have an opinion.

What I love about Averell–Tolbert II is the arithmetic. For number one, in [aday=2005|2005], they flew in an orchestra and the tab was [acost=$2.6 million|2.6 million]. For number two, [bday=2012-06|this June], I'm told by someone who ate there that the lot came to [bcost=$90000|ninety grand], and half of that was getting the cell phones off people. From [aguests=>200|two hundred-odd guests] down to [bguests=dozens|a few dozen]. From [aring=12 carats|twelve carats] to [bring=4 carats|four]. At this rate wedding number three will be held in an elevator and turn a profit.

Also, may we talk about the pies? [bpies=40|FORTY PIES]. For [bguests=~60|sixty-ish people]! I've seen the picture. They were stacked on a hay wagon like tires.

People keep asking why. Look at the calendar. Divorce final: [afinal=2009-12-11|December 11, 2009]. First sighted holding hands again: eleven months later, at a school nativity play, where their kid was a sheep. After that he bought a ranch and she learned to drive a tractor, and [gap=30 months|thirty months] after the judge had freed them they were back where they'd started. I call that thrift.

The preacher was done in [bdur=20 min|twenty minutes], according to my source's watch, the bride cried, the groom ate. No magazine paid a dime.

I give it five years. In a poll on this page you gave it less: [bpoll=71%|71 percent] of you say they'll split again. Cynics. There were 3,902 of you, and I know at least ten are my mother.

== live-august-17.txt 2016-08-17
Averell and Tolbert split again: live

8:55 a.m. It's real, folks. Juno Averell has filed for divorce from Cash Tolbert. For the second time. Coffee first.

9:10 The papers went in [bfile=2016-08-17|this morning] in Los Angeles; we've got a copy. There are [bpages=6|six pages], and the good stuff is on the fourth. Date of separation: [bsep=2016-07-04|July 4], which, yes, is Independence Day.

9:32 Joint statement, put out at 9:30: "We are better at being divorced. We have tried both." Credit where it's due.

10:15 Ages, since you ask: she's [bher=38|38], he's [bhim=46|46]. Marigold will be nine; Otis is two.

11:00 Our court reporter says that there IS a premarital agreement this time, and that it gives her [bprenup=$25 million|25 million]. Last time there wasn't one, and she left with [asettle=$13 million|thirteen].

12:05 p.m. That statement has been shared [bnews=300000|300,000 times] by noon. There are worse epitaphs.

12:40 From Paradise Fork, where they were married the second time around: "We have no comment, but we have got pie." That's the Tuttle bakery.

1:20 A reader recalls our poll of 2012. True: [bpoll=61%|61 percent] of you saw it coming. You may now collect.

2:45 No sign of Tolbert. His ranch ([bacres=4100 acres|4,100 acres], so there's room to hide) isn't answering. His [balbums=9|ninth] album is due in [bout=2016-10|October]. It's called, oh dear, "Keepers."

4:00 She's on set in Vancouver, where she is playing a judge.

== wire-divorce-2016.txt 2016-08-18
Averell and Tolbert to divorce, for second time

LOS ANGELES, Aug. 18, 2016 – Juno Averell and Cash Tolbert, who married at an Italian lake, parted, and married again on a hillside in Montana, are seeking a divorce once more.

A petition of [bpages=6|six pages] that the actress filed [bfile=2016-08-17|on Wednesday] speaks of irreconcilable differences, the words she had used [adiv=2009-03-02|on March 2, 2009]. It says that the pair have been living apart since [bsep=2016-07-14|July 14], after [blen=4 years|four years] of marriage, and asks for joint custody of a daughter and a son. She doesn't seek support for herself.

Averell, [bher=38|38], has been nominated for three Academy Awards. Tolbert, [bhim=45|45], has made [balbums=9|nine albums], the last of which comes out in [bout=2016-FA|the fall].

A premarital agreement, signed before the second wedding, entitles her to [bprenup=$25 million|$25 million], according to two people who have seen it. That wedding, which took place [bday=2012-06-16|on June 16, 2012], cost [bcost=$90000|$90,000], a figure that Tolbert liked to mention on stage; the first, on [aday=2005-09-24|Sept. 24, 2005], ran to [acost=$2.6 million|$2.6 million].

Their first marriage ended after [alen=3.5 years|three and a half years]. Tolbert then paid [asupport=$40000|$40,000 a month] for their daughter, until he moved back in.

"We are better at being divorced," they said in a statement. By midnight it had been passed on [bnews=1.1 million|1.1 million times].

== house-brief.txt 2016-12-08
Stars' beach house cheaper by 1.6 million

LOS ANGELES, Dec 8, 2016 – The price of the house at Point Laurel that Juno Averell and Cash Tolbert are selling as part of their divorce has been lowered to [blist=$12.9 million|$12.9 million] from [blist=$14.5 million|$14.5 million], the broker, Sondra Pike, said on Wednesday.

The property, with five bedrooms, a studio and 27 meters of sand, has been on the market for eleven weeks. The couple bought it in 2013 for 11.2 million. A previous home of theirs, which had cost [ahouse=$7.9 million|$7.9 million], was sold by Averell in 2011 for 8.4 million.

A judge signed off last week on a plan under which the two children will spend [bcust=10|10 days] of each month with their father and the remainder with Averell. It obliges both parents to live within 25 miles of the school.

The actress, [bher=38|38], asked for the divorce [bfile=2016-08-17|on August 17]. It was her second petition against the same man: they were first divorced on [afinal=2009-12-11|December 11, 2009], and married again in [bday=2012|2012]. The premarital agreement, under which she receives [bprenup=$25 million|$25 million], has not been contested.

Tolbert, [bhim=45|45], who will keep the ranch in Montana, is to begin a tour of 31 cities in February. The dissolution can become final no earlier than six months after the filing.

== lawyer-interview.txt -
"The second time they brought sandwiches"

Marcella Voigt has seen four presidents of film studios cry. She represented Juno Averell in both of her divorces from Cash Tolbert and, because she is seventy-four and has sold her practice, she'll talk.

What was the difference?
The first one was war, with caterers. We had eleven lawyers in the room. It all led up to a hearing of [ahear=9 min|nine minutes], for which I'd prepared since spring. The second one we did at a picnic table at the ranch. They had brought sandwiches and told us what they wanted.

She got more money out of it.
She'd a contract. [bprenup=$25 million|Twenty-five million] for [blen=4 years|four years], you may do the division. The other time it was a fight, and [asettle=$18 million|eighteen], and the child's [asupport=$40000|forty thousand] a month. I'd asked for [aasked=$55000|fifty-five], you always ask.

Was it true about the ring?
The first? She laid it on my desk in a sock. [aring=12 carats|Twelve carats]! I've never been so glad to call a courier.

And the children?
[bcust=12|Twelve days] a month with him, the others with her, and nobody counts. Marigold packs her own bag. She was [bdaughter=5|five] when she walked in front of them with the flowers and she told me, "I'm not doing that again."

When did you know that it was over?
She called me on [bsep=2016-07-04|the Fourth of July], there were fireworks behind her. She said, "He has gone to sleep in the barn and I think we're both relieved."

Did you go to the weddings?
To the one in Italy. I was at a table with a bishop and a man who did stunts. I missed the second, I had shingles. They say that it started on the stroke of [bclock=12:00|twelve], and I can well believe it, because she was paying by then.

Will there be a third?
I've told her I would come out of retirement for it. As a witness.

== analysis-remarriage.txt 2016-09-25
The triumph of experience over hope

By Prudence Ackland

September 25, 2016 – It is a rule among those who study marriage that a couple that parts and weds again does worse the second time. Juno Averell and Cash Tolbert, who asked a court last month to undo what they did in [bday=2012|2012], have bent it: their second marriage went on for [blen=4 years|four years], which is some months longer than the first.

Consider them side by side. The first had everything that money can do for love. It began [aday=2005-09-24|11 years ago yesterday] with [aguests=280|280 guests], a villa and a mayor; the photographs alone brought in [aphotos=$3 million|three million dollars]. The bride was [aher=27|27] and had said yes [propose=11 weeks|11 weeks] after she met the groom, at a red light as some tell it and on a ski lift according to others. There followed a daughter ([amari=2007|2007]), two world tours, a house with a moat, and, on [asep=2009-02-14|St. Valentine's Day of 2009], a suitcase. Sixteen days later came the petition.

The second had a contract. It was signed in a kitchen, on June 15, by two people who had learned what the absence of one costs. The guests [bday=2012-06-16|the next day] numbered [bguests=60|60]. There were few photographs and, if one may believe the neighbors, a great deal of rhubarb. What the whole cost is in dispute and of no importance, since the flowers alone had cost more in Italy.

"Pairs like these have in fact been through one long marriage with a hole in it," says Bettina Kroll, a sociologist in Ann Arbor, who has followed 140 such couples. In her sample the hole measures 38 months on average; here it was [gap=30 months|30]. Three in ten of her pairs separate again. The readers of gossip pages are gloomier. On one of them [bpoll=71%|71 percent] predicted the end in the very week of the ceremony.

And the children? They do not fare badly if the grown-ups are bored rather than angry. By all accounts these are bored. He has gone back to his [bacres=1400 acres|1,400 acres], where he was always happier; she has four films to make by next Christmas. Their house by the sea was put up for sale on Wednesday, at [blist=$14.5 million|14.5 million dollars]. They sent out a joint statement in which one could find, with some effort, a wink.

He is [bhim=45|45] and she [bher=38|38]. Statistically, each has one more wedding to go.
