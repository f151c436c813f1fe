# Two patent trials of one maker of telephones, Tesselar: as defendant against the inventor Szell in Texas (June 2011) and
# as plaintiff against Kyoran in California (November 2013). Sums asked, awarded, cut and offered, patents in suit and
# infringed, jurors seated and left, hours of deliberation, phones and models, shares of two firms stay apart.

aday     | date     | compatible  | day of the verdict for Szell                                | 27 June 2011 v. 2011
aaward   | money    | agree       | damages that the Texas jury awarded                         |
aasked   | money    | agree       | damages that Szell had asked for                            |
ahalf    | percent  | agree       | share of what he asked that Szell was awarded               |
acut     | money    | agree       | damages after the judge had cut them                        |
areco    | date     | agree       | year in which Tesselar's engineers proposed a license       |
aofferd  | date     | agree       | year of Tesselar's offer to Szell                           |
aoffer   | money    | discrepancy | what Tesselar had offered Szell in 2007                     | $45 million v. $54 million
arate    | money    | compatible  | damages for each phone                                      | $17.50 v. nearly $18
aphones  | count    | agree       | phones with Szell's antenna                                 |
apat     | count    | agree       | patents in the Texas suit                                   |
ainfr    | count    | discrepancy | patents that Tesselar infringed, by the Texas jury          | three v. all four
ajur     | count    | agree       | jurors in Texas                                             |
adelib   | duration | discrepancy | how long the Texas jury deliberated                         | 11 hours v. seven hours
aclock   | time     | discrepancy | when the verdict in Texas was read                          | 4:15 p.m. v. 5:15 p.m.
alen     | duration | agree       | length of the trial in Texas                                | three weeks
afiled   | date     | discrepancy | when Szell sued                                             | March 2008 v. May 2008
asize    | measure  | discrepancy | length of Szell's antenna                                   | 1.4 inches v. 1.9 inches
apyear   | date     | agree       | year of Szell's first patent                                |
aage     | age      | agree       | age of Szell at the verdict                                 |
ajudge   | age      | discrepancy | age of the judge in Texas                                   | 71 v. 74
alaw     | count    | discrepancy | lawyers in the courtroom in Texas                           | 26 v. 36
apeople  | count    | compatible  | inhabitants of Carthage Bend                                | 6,400 v. about 6,500
asuits   | count    | compatible  | patent suits filed in Carthage Bend in a year               | 610 v. more than 600
afall    | percent  | agree       | fall of Tesselar's shares after the Texas verdict           |
awidth   | measure  | agree       | model of the antenna in court                               | six feet is 1.8 m
bday     | date     | compatible  | day of the verdict against Kyoran                           | 21 November v. November
baward   | money    | agree       | damages that the California jury awarded Tesselar           |
basked   | money    | agree       | damages that Tesselar had asked for                         |
bcounter | money    | agree       | damages that Kyoran won for its own patent                  |
bpart    | percent  | agree       | share of what it asked that Tesselar was awarded            |
bpat     | count    | agree       | Tesselar's patents in the California suit                   |
binfr    | count    | agree       | patents that Kyoran infringed                               |
bmodel   | count    | discrepancy | models of Kyoran's in the suit                              | 17 v. 19
bseat    | count    | agree       | jurors seated in California                                 |
bleft    | count    | agree       | jurors who decided in California                            |
bwomen   | count    | discrepancy | women on the California jury at the end                     | six v. five
bdelib   | duration | agree       | how long the California jury deliberated                    |
bform    | count    | agree       | questions on the verdict form                               |
bmemo    | count    | discrepancy | pages of Kyoran's memo                                      | 132 v. 123
bline    | money    | discrepancy | pay of a person who kept a place in line                    | $60 v. $80
bseats   | count    | agree       | seats for the public in the courtroom in California         |
bfore    | age      | agree       | age of the foreman in California                            |
bjudge   | age      | agree       | age of the judge in California                              |
bup      | percent  | agree       | rise of Tesselar's shares after the California verdict      |
bshare   | percent  | discrepancy | Tesselar's share of the American market in 2013             | 11 percent v. 14 percent
bkshare  | percent  | agree       | Kyoran's share of the American market in 2013               |
bcosts   | money    | compatible  | Tesselar's legal costs in California                        | $60 million v. more than $50 million
bban     | date     | update      | day on which a ban on sales is to be heard                  | 14 January, put off to 28 January
first    | date     | agree       | year of the first Pique                                     |

== wire-june-2011.txt 2011-06-28
Jury orders phone maker Tesselar to pay inventor [aaward=$368 million|$368 million]

CARTHAGE BEND, Texas, June 28, 2011 – A federal jury ordered Tesselar Mobile [aday=2011-06-27|on Monday] to pay [aaward=$368 million|$368 million] to a retired engineer whose folded antenna, it found, is inside nearly every telephone that the company has made since its first Pique came out in [first=2005|2005].

The [ajur=8|eight jurors], who had deliberated for [adelib=11 hours|11 hours] over two days, decided that Tesselar had infringed [ainfr=3|three] of the [apat=4|four patents] in the case and that a fourth was invalid. The verdict was read at [aclock=16:15|4:15 p.m.] to a courtroom in which there was no seat left.

Anton Szell, [aage=68|68], who got the first of the patents in [apyear=1997|1997], had asked for [aasked=$652 million|$652 million]. The award amounts to [arate=$17.50|$17.50] for each of [aphones=21 million|21 million phones]. "I would have taken one dollar, in 1999," he said on the steps. "They were rude."

Tesselar, of San Marcial, California, said that it would ask Judge Royce Harbison to set the verdict aside. Its lawyers had argued that the antenna was obvious to anyone who'd ever bent a paper clip, and that the price of a whole phone should not be taxed for the sake of a part that costs 31 cents.

The trial, which lasted [alen=3 weeks|three weeks], was followed closely by an industry in which nearly everyone is suing someone. At least 40 cases over telephones are pending in American courts, according to Dana Fitch, who teaches patent law at the University of Houston. "What's unusual is that this plaintiff has a workbench," she said. "Most have a mailbox."

Szell brought the suit in [afiled=2008-03|March 2008], after talks about a license had failed. His company, Szell Radio, consists of himself, a son-in-law and a lathe.

On the stand he was asked by the company's lead lawyer, Grant Ellery, how many telephones he had ever sold. "None," he replied. "How many antennas have you folded?" Two jurors laughed, and Ellery, who charges $1,250 an hour, moved to another subject.

Tesselar's shares slipped [afall=3.1%|3.1 percent] to $41.70. The company had $5.2 billion in cash at the end of March.

== carthage-bend-register.txt 2011-06-29
The trial is over, and so is the brisket

By Wanda Lee Tubbs

For [alen=3 weeks|three weeks] you could not get a table at Dot's for lunch, nor a room at the Pines, where a lawyer from Palo Alto had an espresso machine flown in and left it, with instructions, to the maid.

[apeople=6400|Sixty-four hundred people] live in Carthage Bend. Last year [asuits=610|610 patent cases] were filed here, which makes one for every ten and a half of us, counting babies. They come because the docket is quick and the juries, it's said, know what it's like to fix a thing yourself.

This one was the biggest yet. By the count of bailiff Earl Stubbs there were [alaw=36|36 lawyers] in the courtroom on the first day, more than there are in the county, and a model of the antenna [awidth=6 ft|six feet] tall, in brass, which had to be brought in through a window. The real article is [asize=1.4 in|1.4 inches] long and looks like something you'd fish out of a vacuum cleaner.

The jurors were a pecan grower, two teachers, a nurse, a retired welder, a bank teller, a man who shoes horses and the organist from First Methodist. They asked for pizza on Friday, and they were out for [adelib=7 hours|seven hours] all told, said Stubbs, who stood at the door.

Nobody in town claims to understand what they decided. But Judge Royce Harbison, who is [ajudge=71|71], was seen at Dot's on Tuesday eating pie with both hands, as he does when a case is off his desk.

"I liked the inventor," said one of the [ajur=8|eight], the horseshoer, Cully Prewitt. "He drew it for us on the back of the form. He'd a steady hand for [aage=68|sixty-eight]. Those fellows in the suits never drew anything."

[aday=2011-06-27|On Monday night] the winner bought pie for the house. It came to $312, and he left fifty. The firms behind the suits have promised the high school a new scoreboard.

== patent-pending-blog.txt -
Bent wire, big money: notes on Szell v. Tesselar

I've read the whole form so you can go to the beach.

WHAT THE JURY SAID. Infringed: [ainfr=4;apat=4|all four patents]. Damages: [aaward=$368 million|$368 million], or [ahalf=>50%|a bit over half] of the [aasked=$652 million|652] on the whiteboard.

WHAT IT'S FOR. An antenna that is folded like a hairpin and so fits in a case. Stretched out it would be as long as a pencil; folded, it measures [asize=1.9 in|1.9 inches]. Before that, phones had a stick. Remember sticks?

WHAT TESSELAR SAYS. That Szell is a troll. It's a funny sort of troll who has [apyear=1997|a 1997] drawing in pencil, with a coffee ring on it. They showed it on a screen. I'm told that a juror asked if the ring was part of the invention.

WHAT THEY COULD HAVE HAD IT FOR. According to exhibit 212, in [aofferd=2007|2007] Tesselar offered Szell [aoffer=$54 million|$54 million] to go away. He wanted 90. Three years and [alaw=26|26 lawyers] later (that's the number who signed in for the plaintiff and the defense together) here we are.

WHAT HAPPENS NEXT. Judge Harbison, [ajudge=74|74], will trim it. He always trims. The rule that lets you take a slice of the whole phone is on its last legs, and [arate=<$18|nearly 18 dollars] a handset, when the part costs pennies, is a fat slice. I'd bet on 200-odd.

WHY IT MATTERS. Because [aphones=21 million|21 million phones] are out there, and because the loser has a drawer of patents of its own, on taps and swipes and things that wiggle. A firm that's been hit tends to look round for somebody to hit.

I see that the stock's only down [afall=3.1%|3.1 percent]. It costs them nine days' profit. That is the price of rude.

== brief-cut.txt 2011-11-19
Judge trims award against Tesselar

A federal judge in Texas has reduced to [acut=$212 million|$212 million] the damages that the telephone maker Tesselar Mobile must pay for using a patented antenna.

Judge Royce Harbison wrote that the [aaward=$368 million|$368 million] awarded by a jury in Carthage Bend [aday=2011-06|in June] rested on the price of entire phones, whereas the inventor, Anton Szell, had contributed a single component. He let stand the finding that [ainfr=3|three] of Szell's [apat=4|four patents] were infringed, and refused Tesselar a new trial.

Both sides may appeal by December 19. A spokeswoman for Tesselar said the sum remained "untethered to reality". Szell's son-in-law said that he was mending a pump and could not come to the telephone.

The judge also took issue with the company's conduct before the trial. Had it accepted in good faith what its own engineers recommended in [areco=2006|2006], he noted, it would have paid about $30 million. [aofferd=2007|A year later] it offered [aoffer=$45 million|$45 million], on condition that Szell never speak of it.

Interest, at a rate still to be fixed, is due from [afiled=2008-05|May 2008], when the suit was filed. The figure could come to 19 million. In Carthage Bend, home to [apeople=~6500|about 6,500 people], patent cases have since become rarer: a law in force since September makes it harder to sue many firms at once.

== live-verdict-2013.txt 2013-11-21
TESSELAR v. KYORAN: THE VERDICT, LIVE (Pacific time)

1:52 p.m. We have a note. Not a question this time. The clerk is smiling, which he doesn't do.

2:05 Quick recap. Tesselar says that Kyoran copied the way its Pique phones scroll, zoom and bounce. [bpat=5|Five patents], [bmodel=17|17 models]. It wants [basked=$840 million|$840 million]. Kyoran says it owes nothing and wants $5.8 million for one of its own, on sending video.

2:11 For the record: [bseat=10|ten jurors] were seated on November 4. One was excused for the flu in week two. [bleft=9|Nine] remain, [bwomen=6|six women] and three men.

2:20 They've been out for [bdelib=3 days|three days]. Judge Marguerite Osei, [bjudge=50|50], told them on Tuesday that nobody would go without Thanksgiving.

2:34 All rise. The form has [bform=94|94 questions]. This will take a while.

2:41 Patent one, the bounce: not infringed. Second, zoom: not infringed. Groans on the left.

2:48 Third: INFRINGED, by all but two models. Tapping on a phone number to call it, of all things.

2:55 Fourth: infringed. Fifth: no. So that's [binfr=2|two] of [bpat=5|five].

3:07 Money. [baward=$119 million|One hundred and nineteen million]. I'll say that again, [baward=$119 million|a hundred and nineteen]. A Kyoran lawyer has breathed out.

3:15 And the other way: Tesselar infringed Kyoran's video patent. Price: [bcounter=$158000|$158,000]. Laughter. The judge isn't amused.

3:31 Foreman is asked if it's unanimous. It is. Eleven minutes for a photograph in the hall and they are gone.

3:40 Tesselar up [bup=1.2%|1.2 percent] after hours. We're off for a sandwich.

== wire-november-2013.txt 2013-11-22
Tesselar wins [baward=$119 million|$119 million] from Kyoran, a fraction of claim

SAN MARCIAL, California, Nov 22, 2013 – A jury awarded Tesselar Mobile [baward=$119 million|$119 million] [bday=2013-11-21|on Thursday] after finding that its South Korean competitor Kyoran had copied features of its Pique phones, but the sum was so much smaller than what had been sought that both companies looked like losers.

Tesselar had demanded [basked=$840 million|$840 million] over [bpat=5|five patents]. The jury, which was out for [bdelib=3 days|three days], held that [binfr=2|two] were infringed by most of the [bmodel=19|19 models] in dispute, and gave the company [bpart=14%|14 percent] of its claim. It also found that Tesselar had used a Kyoran patent on video, for which it must pay [bcounter=$158000|$158,000].

The panel of [bleft=9|nine] – [bwomen=5|five women] and four men; a tenth had fallen ill – answered [bform=94|94 questions]. Its foreman, Bill Ridgway, [bfore=59|59], a retired fire captain, said the members wanted "to send a bill, not a message".

The case turned on a Kyoran memorandum of [bmemo=132|132 pages], in which its engineers had compared their telephone with a Pique, button by button, and noted 61 times that theirs "should be more like this".

"Our ideas were taken," Chief Executive Leonard Quist told employees in an e-mail. Kyoran said that it was "glad that seven eighths of this fairy tale have been rejected" and would appeal the rest.

Kyoran has [bkshare=32%|32 percent] of the American market for smart phones, Tesselar [bshare=11%|11 percent], down from 23 in 2009. Its request for a ban on nine of the older models will be heard [bban=2014-01-14|on January 14].

It was Tesselar's second turn before a jury. In [aday=2011|2011] it was told to pay an inventor [aaward=$368 million|$368 million], a sum that was later cut to [acut=$212 million|$212 million].

Its shares rose [bup=1.2%|1.2 percent]. Those of Kyoran, in Seoul, were down 0.4 percent.

== san-marcial-courier.txt 2013-11-24
Third in line for the trial of the century, with a thermos

By Pilar Anguiano

Rudy Castaño does not own a smart phone. He has a flip one, held together with a rubber band, and on most mornings this month he could be found on the sidewalk in front of the federal building from four o'clock, asleep on his feet, earning [bline=$80|80 dollars] for holding a place.

There were [bseats=38|thirty-eight seats] for the public, and a hundred people who wanted one: analysts, bloggers, a class from the law school, a couple from Osaka on their honeymoon. So a trade grew up. Castaño, who is 63 and used to hang drywall, shared the business with a cousin and two nephews, and they took in $3,900 between them before Judge Marguerite Osei forbade it. "It's a courtroom," said the judge, who's [bjudge=50|50] and sings alto in the Bach choir. "It isn't a concert."

To people here the case was a family quarrel, even if the other side came from Seoul. Tesselar has its head office on Mission Street, in a building like a stack of plates, and employs 5,700 in town. A Kyoran phone is something you keep in your pocket. At Ybarra's barbershop a customer whose phone rang with the wrong tune was made to pay a quarter.

That it ended the way it did, [bday=2013-11-21|on Thursday], took some chewing over. [baward=$119 million|A hundred and nineteen million dollars] would buy the town a library and a bridge to go with it. But they had asked for seven times that, and they'd hired 41 lawyers, at up to $1,100 an hour.

"My wife is on the jury, was on the jury," said Gus Paley, who was one of the ten-o'clock regulars on the courthouse bench. "She came home every night and said, pass the salt." [bleft=9|The nine] weren't allowed to speak of it. Paley's wife, it turned out, had been the one to add up the columns, twice, on the last afternoon, when it was noticed that a line for one model had been left blank.

Castaño got in once, on the day of the [bmemo=123|123-page] memo. He lasted an hour. "They talked about bouncing," he said.

== foreman-interview.txt 2013-12-08
"We didn't like the word billion"

Bill Ridgway, [bfore=59|59], put out fires for 28 years before he was asked, on a Monday morning, what he thought of telephones.

Q. How did you get picked as foreman?
A. I'd brought donuts.

Q. You were [bseat=10|ten] to begin with.
A. And then we were [bleft=9|nine]. Lucille had the flu. She had the best notes, too.

Q. What took [bdelib=3 days|three days]?
A. [bform=94|Ninety-four questions]. Each had little boxes for the models. You try it. On the second day somebody cried, and I'm not going to tell you who, but he's a plumber.

Q. [binfr=2|Two patents] out of [bpat=5|five]. Why those?
A. The other three you could find in older stuff. There was a Finnish thing from '02 which did the zoom. We passed it around. It still worked.

Q. And the money? Tesselar's expert said [basked=$840 million|$840 million].
A. He was paid 650 an hour to say it. Theirs said 38. We made our own table. Started from what people will pay for a feature, a few dollars here, some cents there, times how many they sold. It came out as it came out.

Q. [bcounter=$158000|A hundred and fifty-eight thousand] for Kyoran looked like an insult.
A. It's a house, where I come from.

Q. Did you know of the Texas verdict?
A. Not then. I've looked it up since. They got a bigger hit than they gave. Man with a bent wire, [aphones=21 million|21 million phones]. I'd have liked that case.

Q. What phone do you have?
A. I'm pleading the Fifth.

Q. Was it odd to be looked at?
A. There were [bseats=38|thirty-eight seats], and by the second week you knew who slept in which.

Q. What was the worst of it?
A. The line outside. You'd walk past kids who were getting [bline=$60|sixty bucks] to stand there, and we got 40 a day to sit.

== analysis-december-2013.txt 2013-12-15
What Tesselar learned in court, and what it cost

By Oskar Lindahl

December 15, 2013 – Tesselar Mobile has now stood on both sides of the room. In [aday=2011|2011], in a Texas town to which [asuits=>600|more than 600] patent suits a year were then being drawn, it was the rich thief. [bday=2013-11|Last month], at home, it was the one that had been robbed. It did not much enjoy either part.

Compare the two. In Carthage Bend [ajur=8|eight jurors] heard about [apat=4|four patents] and handed Anton Szell [ahalf=>50%|more than half] of the [aasked=$652 million|$652 million] that he wanted. In San Marcial a jury of [bleft=9|nine] heard about [bpat=5|five] and gave Tesselar [bpart=14%|14 percent]. After the Texan judge had done his pruning, Szell was still owed [acut=$212 million|$212 million], and has been paid, with interest, since an appeals court agreed with it in March of last year. Not a cent of the [baward=$119 million|$119 million] from Kyoran will be seen before 2015.

From that must be taken the lawyers. They cost Tesselar [bcosts=$60 million|$60 million] this autumn, by its own reckoning; Texas had cost it 22. An engineer there who proposed a license in [areco=2006|2006], and was told that inventors "come and go", is now a vice president.

Was it worth it? When the first Pique appeared, in [first=2005|2005], nobody else had anything like it. Today Kyoran sells more than twice as many telephones, and has [bkshare=32%|32 percent] of the market against [bshare=14%|14 percent]. No verdict changes that. The ban, whose hearing has just been put off to [bban=2014-01-28|January 28] because a lawyer's wife is expecting twins, concerns models that, for the most part, can't be bought any more.

Patents, said an old hand in the business, are like umbrellas: of use mainly to the man who has one in his hand when it rains. Szell, who turned 70 in the spring, had his in hand for fourteen years. He has bought a bigger lathe.

At Tesselar's headquarters there hangs, in a stairwell, a brass hairpin about [awidth=1.8 m|1.8 meters] high. It was left behind by the plaintiff. Somebody thought that it was art.

== tesselar-statement.txt 2013-11-21
A message from Leonard Quist to all employees

Team,

[bday=2013-11-21|Today] a jury of [bleft=9|nine] of our neighbors told the world what you've known since we brought out the Pique, in [first=2005|2005]: that others have been borrowing our homework. I want to thank the 212 of you who gave evidence, dug out notebooks or answered the phones at night.

Some will write that we asked for more. We did. Judges and juries are cautious with large numbers, and our lawyers will explain in due course why a feature that people use forty times a day is worth more than the price of a cup of coffee. But principle comes first. [binfr=2|Two patents] were found to be infringed. That's two more than they admitted.

You may also read about the line of [bcounter=$158000|$158,000] in the other direction. It concerns a program we stopped using in 2010. We will pay it from the fund for office plants.

We've been on the wrong end of such a day. I was in that courtroom in [aday=2011-06|June 2011] when the clerk read out the figure, at [aclock=17:15|a quarter past five]; I remember because the sun had just reached the jury box. It taught me that a company which lives by ideas has to pay for those of other people, and get paid for its own.

This has not been cheap. The case has cost us [bcosts=>$50 million|more than $50 million], which is why the party on December 6 will be in the cafeteria, with music by the firmware group.

There are two hearings to come, and an appeal that will take at least a year. Please don't speak to reporters, including the nice ones.

Back to work. The next Pique is 29 days late.

Leonard
