# Two deaths in one rock band, Kingfisher Parade: the organist Alastair Venn (21 October 2008) and the drummer Denzil
# Garroway (13 June 2015). Ages of the two at death and when they joined, sales of one album and of all, studio albums and
# solo albums, a track and its organ part, illness and coma, marriages, children, crowds and capacities, chart places of 1974,
# 2008 and 2015, weeks in two charts, weights of organ and drums, rises of sales after the two deaths stay apart.

kform     | date     | agree       | year the band was formed                                      |
kalbums   | count    | agree       | studio albums of the band                                     |
kyear     | date     | agree       | year in which Cathedral of Salt came out                      |
ksold     | count    | discrepancy | copies of Cathedral of Salt sold                              | 34 million v. 43 million
kall      | count    | compatible  | records sold by the band in all                               | more than 120 million v. 125 million
kweeks    | duration | agree       | how long Cathedral of Salt stayed in the American chart       |
kside     | duration | discrepancy | length of The Long Ebb                                        | 23 minutes v. 26 minutes
ktour     | date     | agree       | year of the Lighthouse tour                                   |
kturin    | count    | discrepancy | crowd at the concert in Turin                                 | 70,000 v. 80,000
klight    | measure  | agree       | height of the lighthouse on the stage                         | 40 feet are 12 metres
kshows    | count    | compatible  | concerts of the Lighthouse tour                               | 92 v. more than 90
kloss     | money    | agree       | loss made on the Lighthouse tour                              |
khall     | date     | agree       | year in which the band was taken into the Hall of Fame        |
klast     | date     | compatible  | last concert of the band                                      | 3 June 2006 v. 2006
aday      | date     | compatible  | day Venn died                                                 | 21 October 2008 v. last week v. 2008
aage      | age      | agree       | age of Venn at his death                                      |
ahour     | time     | discrepancy | when Venn died                                                | 5:20 a.m. v. ten to six
aill      | duration | discrepancy | time from the finding of Venn's cancer to his death           | six weeks v. ten weeks
ajoin     | age      | agree       | age of Venn when the band was formed                          |
asack     | date     | discrepancy | year in which Venn was dismissed from the band                | 1979 v. 1978
aback     | date     | agree       | year in which Venn was taken back                             |
aorgan    | money    | discrepancy | price of Venn's organ                                         | 340 pounds v. 430 pounds
aorgw     | measure  | agree       | weight of Venn's organ                                        | 190 kg are about 420 lb
asongs    | count    | compatible  | songs written by Venn, alone or with others                   | 27 v. nearly 30
asolo     | count    | agree       | albums that Venn made alone                                   |
akids     | count    | agree       | sons of Venn                                                  |
aboat     | measure  | agree       | length of Venn's boat                                         | 60 feet are 18 metres
afun      | date     | agree       | day of Venn's funeral                                         |
afans     | count    | compatible  | fans outside the church at Venn's funeral                     | 400 v. hundreds
abook     | count    | update      | messages in the book of condolence for Venn                   | 11,000 on the first evening, 40,000 at the end
achart    | ordinal  | agree       | place of Cathedral of Salt in the chart after Venn's death    |
bday      | date     | agree       | day Garroway died                                             |
bage      | age      | discrepancy | age of Garroway at his death                                  | 68 v. 69
bborn     | date     | agree       | year of Garroway's birth                                      |
bcol      | date     | compatible  | when Garroway collapsed                                       | 2 June v. earlier this month
bhosp     | duration | discrepancy | how long Garroway lay in the hospital                         | 11 days v. nine days
bcars     | count    | discrepancy | cars owned by Garroway                                        | 41 v. 47
bprice    | money    | agree       | price for which Garroway sold one of his cars                 |
bdrums    | count    | agree       | drums in Garroway's kit                                       |
bwed      | duration | discrepancy | how long Garroway was married                                 | 38 years v. 36 years
bkids     | count    | agree       | daughters of Garroway                                         |
bmemoir   | date     | agree       | year in which Garroway's memoir appeared                      |
bchart    | ordinal  | update      | place of Cathedral of Salt in the chart after Garroway's death | ninth in midweek, then fourth
brise     | percent  | discrepancy | rise of sales in the week after Garroway's death              | 560 percent v. 650 percent
bconc     | date     | agree       | day of the concert for Garroway                               |
bticket   | money    | discrepancy | price of a ticket for the concert for Garroway                | 65 pounds v. 56 pounds
bgone     | duration | compatible  | time in which the tickets for that concert were sold          | 14 minutes v. less than a quarter of an hour

== wire-venn.txt 2008-10-21
Alastair Venn, organist of Kingfisher Parade, dies at [aage=65|65]

LONDON, Oct. 21, 2008 – Alastair Venn, whose churchlike organ gave the British rock band Kingfisher Parade its sound, died [aday=2008-10-21|on Tuesday] at his home in Cornwall. He was [aage=65|65].

The cause was cancer, which had been discovered only [aill=6 weeks|six weeks] ago, said the band's manager, Bea Corrie. She said he died at [ahour=05:20|5:20 a.m.] with his wife, Ilse, and his [akids=2|two sons] beside him.

Venn was a founder of the group, which was formed by students of architecture in the English town of Orsby in [kform=1965|1965]. He wrote or helped to write [asongs=27|27] of its songs, among them "The Long Ebb," a suite of [kside=23 min|23 minutes] that fills one side of "Cathedral of Salt." Released in [kyear=1974|1974], that album has sold [ksold=34 million|34 million copies] and spent [kweeks=388 weeks|388 weeks] on the American chart, although it never rose above No. 2.

Forced out in [asack=1979|1979] after quarrels with the singer and guitarist, Miles Rothbury, he played the tour that followed as a hired hand. He came back as a full member in [aback=1986|1986].

"Nobody could do less, better," Rothbury said in a statement issued at 9:40 a.m. "I took 20 years to tell him so."

By evening, [abook=11000|11,000 messages] had been left in a book of condolence on the band's Web site.

Kingfisher Parade sold [kall=>120 million|more than 120 million records] and was inducted into the Rock and Roll Hall of Fame in [khall=1997|1997]. Its members last appeared together in [klast=2006|2006], in Lisbon.

== orsby-advertiser.txt 2008-10-23
The organ that would not go through the door

By Hester Maw

There are two grooves in the doorstep of the mission hall in Tithe Street, and Arthur Blount can tell you how they got there. He was on the lower end.

"[aorgw=190 kg|A hundred and ninety kilos], and Alastair told us it was on wheels," says the retired joiner, who is 71. "So it was. The step wasn't."

The organ, a Hammond, had been bought the week before from a bankrupt cinema for [aorgan=£340|£340], which was more than Mr Blount had given for his van. It was [kform=1965|1965]. The students who had hired the hall at nine shillings a night called themselves Kingfisher Parade, after the row of shops over which their drummer lodged. [ajoin=22|Twenty-two-year-old] Alastair Venn was the eldest of them and the only one who could read music.

He died at his house above the Fal estuary [aday=2008-10-21|on Tuesday], at [ahour=05:50|ten to six] in the morning, of a cancer which his doctors had first seen [aill=10 weeks|ten weeks] earlier. He was [aage=65|65].

Orsby has never quite known what to do with its most famous band. In 1998 the council resolved to name a cul-de-sac after it, and then named it after a councillor. By last night, however, 60 jam jars with candles in them stood on the grooved step.

Of the [kalbums=14|fourteen studio albums], the one that everybody's elder brother owned is Cathedral of Salt, which came out in [kyear=1974|1974]. Its second side is a single piece, The Long Ebb, [kside=26 min|twenty-six minutes] long; the organ has the first nine to itself.

Success bought Mr Venn a [aboat=60 ft|60-foot] ketch, in which he twice crossed the Atlantic, and it cost him the band. In [asack=1978|1978], with the tapes of The Glass Orchard half finished, Miles Rothbury let him know through the accountant that he was no longer a member.

"He rang me up that night," says Mr Blount. "He asked if I'd still got the van."

They had him back in [aback=1986|1986], by which time he had made the first of his [asolo=2|two albums] under his own name. It sold 9,000 copies, one of them to Mr Blount.

The funeral, [afun=2008-10-30|next Thursday], will be private. Those who wish may stand in the lane.

== daily-globe.txt -
CAP'N KEYS SAILS INTO SUNSET
Parade legend was rock's quiet man

ROCK was in mourning last night for Alastair Venn, the shy wizard whose spooky organ helped Kingfisher Parade to shift a staggering [ksold=43 million|43 MILLION] copies of their monster LP Cathedral Of Salt.

The [aage=65|65-year-old] slipped away at his £3million clifftop pad in Cornwall [aday=2008-10-21|on Tuesday], just [aill=6 weeks|six weeks] after docs broke the news to him. Ilse, 44, his third wife, was holding his hand.

Sailing-mad Alastair had lived for two years aboard his [aboat=18 m|18-metre] yacht Low Water after singer Miles Rothbury gave him the boot in [asack=1979|1979]. Pals say Miles sent flowers on every birthday. "Al fed them to the goat," revealed one.

Drummer Denzil Garroway, 61, drove through the night from a classic car rally in Belgium. "He's the only one of us who was never late," he said, wiping away a tear.

It was Alastair who at [ajoin=22|22] blew [aorgan=£430|£430] of his gran's savings on the [aorgw=420 lb|420lb] beast of an organ that became his trademark. Six roadies were needed to lug it through [kshows=>90|more than 90 gigs] on the doomed Lighthouse tour of [ktour=1977|1977], which left the lads a thumping [kloss=£600000|£600,000] in the red. Once they dropped it on a customs man. He asked for an autograph.

His [akids=2|two boys], Rufus, 31, and Theo, 27, run a chain of bakeries.

Bookies last night slashed the odds on a reunion in his memory to 5-1. Rothbury's spokesman said: "Put your fiver back in your pocket."

== low-water-blog.txt -
What the left hand knew

I've put off writing this since [aday=2008-10|last week], when the news came from Cornwall, because I knew I'd begin with the numbers, and he would have hated that.

So, quickly. [kalbums=14|Fourteen studio records]. [kall=125 million|A hundred and twenty-five million] sold, of which Cathedral accounts for [ksold=34 million|34 million]. [kweeks=388 weeks|Three hundred and eighty-eight weeks] on the Billboard list, against a mere 271 here at home. Songs that carry the name of A. Venn, and I have the sleeves on the carpet in front of me: [asongs=27|27], four of which are his alone. Age: [aage=65|65]. That's the end of the numbers.

Except that it isn't, of course. The Long Ebb goes on for [kside=23 min|23 minutes], and the part I mean begins 17 minutes in, where the drums drop out. He holds one chord for 51 seconds. I stood in the stadium at Turin in [ktour=1977|'77] as one of [kturin=70000|seventy thousand], under that ridiculous lighthouse, [klight=40 ft|forty feet] of plywood with a lamp that set fire to its own curtain, and when he let go of the chord the whole place breathed out. I've tried to describe it to two wives.

About the sacking. There are a hundred versions, and they agree on a beach, an accountant and the year, [asack=1979|1979]. What is less well known is that the £1,200 a week he was then paid made him the only man on stage who took any money home from the next tour. The others had pledged their houses.

He'd come to it late, at [ajoin=22|22], with a year at the conservatory behind him, when the rest were boys who knew three chords. Maybe that's why he never minded playing so few notes.

Listen to the solo records, [asolo=2|both] of them. They're better than you have been told. And if you saw him in Lisbon on [klast=2006-06-03|June 3, 2006], with the band, or on his own in that chapel nine months later, then light a candle. I had a ticket for each, and for Lisbon a fever as well.

== brief-funeral.txt 2008-10-31
Fans line lane as Kingfisher Parade's Venn is buried

PORTHMOREN, Cornwall, Oct 31 – Some [afans=400|400 fans], many in sailors' caps, stood in the rain outside a village church [afun=2008-10-30|on Thursday] as Alastair Venn, who played the organ in the rock group Kingfisher Parade, was buried.

About 90 relatives and friends were admitted. The coffin was borne by Venn's [akids=2|two sons], two boatbuilders, and the drummer Denzil Garroway with the former bass player, Pip Harkness. Miles Rothbury read the shipping forecast.

[asongs=<30|Nearly 30 songs] bore Venn's name, and none of them was played. The parish organist, who is 80, gave them a hymn, on an instrument that has 11 stops, of which five work.

Venn died [aday=2008-10-21|on October 21] at [aage=65|65], after an illness that he had kept even from his crew. The online book of condolence, in which [abook=11000|11,000 people] had written on the first evening, was closed on Wednesday with [abook=40000|some 40,000 entries].

"Cathedral of Salt" returned to the British chart on Sunday, in [achart=31|31st place]. Bea Corrie, the band's manager, said that Venn would not be replaced and that no concert was planned. His boat was to be given to a school for the blind.

Police turned away a man with a cannon.

== wire-garroway.txt 2015-06-13
Denzil Garroway, drummer of Kingfisher Parade, dead at [bage=68|68]

LONDON, June 13, 2015 – Denzil Garroway, the unhurried drummer of the British rock band Kingfisher Parade and in later life a racer of antique cars, died [bday=2015-06-13|Saturday] in a hospital in Gloucestershire, where he had lain in a coma for [bhosp=11 days|11 days]. He was [bage=68|68].

Garroway collapsed [bcol=2015-06-02|on June 2] in the paddock of the Prestbury Down hill climb, minutes after he had driven a car of 1934 to the top in 49 seconds. He did not wake again, said Connie Garroway, his wife of [bwed=38 years|38 years].

The band's sound rested on him and on the organist Alastair Venn, who died of cancer in [aday=2008|2008] at [aage=65|65]. Garroway played on all [kalbums=14|14] of the group's studio albums, including "Cathedral of Salt," which has sold [ksold=34 million|34 million copies] since [kyear=1974|1974]. The band's sales come to [kall=125 million|125 million].

At the peak of its fame, in the summer of [ktour=1977|1977], it drew [kturin=80000|80,000 people] to a stadium in Turin, where it performed around a plywood lighthouse [klight=12 m|12 meters] tall. Ice cream sellers were brought from as far as Genoa.

Born in a coal village in [bborn=1946|1946], the son of a winding-engine driver, Garroway was the one member never to quit, strike or be dismissed. "I was in it from the first day to the last without once being thanked or fired," he wrote in "Mind Your Fingers," the memoir that he published in [bmemoir=2004|2004].

He owned [bcars=41|41 cars] and in 2011 sold another, an Italian racer, for [bprice=£2.1 million|2.1 million pounds], which he gave to the hospital where he was to die.

Besides his wife he is survived by [bkids=4|four daughters] and seven grandchildren.

== live-garroway.txt 2015-06-13
Denzil Garroway dies: tributes as they come in

12.05 Denzil Garroway, the drummer of Kingfisher Parade, died [bday=2015-06-13|this morning], his family says. More soon.

12.19 The statement in full: "Dad went as he played, a little behind the beat. He had been in hospital for [bhosp=9 days|nine days]. He didn't hear the nurses' choice of radio station, and we are grateful for that. Connie, Jo, Kit, Fran and Bella."

12.32 He was [bage=69|69]. We understand that he fell ill at a hill climb [bcol=2015-06|earlier this month]. A reader who was in the paddock writes: "He'd just asked me whether I had any string."

12.50 Miles Rothbury has posted a photograph without words: a drum stool.

13.15 Our music editor: "People counted his drums, and yes, there were [bdrums=13|thirteen], and two gongs. But on Cathedral of Salt he uses four, and you'd recognise him by any one of them."

13.40 The collection: a friend from the Vintage Drivers' Club says [bcars=47|forty-seven motor cars], all taxed and all driven to the shops in turn. Last year he went to the dentist in a fire engine.

14.10 Asked for her memory of him, Ilse Venn, widow of the keyboard player, says: "When Alastair was buried there were [afans=hundreds|hundreds] in the lane getting wet. Denzil went out with a tray of tea. It took him until dark."

14.45 A spokeswoman for the [bkids=4|four daughters] asks for no flowers. Spark plugs, if you must.

15.30 In Orsby the flag on the mission hall is at half mast. The caretaker says nobody has asked him to; he has only the one flag, and it's for regattas.

== obituary-garroway.txt 2015-06-17
Denzil Garroway

Drummer who built a cathedral out of silence, and then a garage

Denzil Garroway, who died [bday=2015-06-13|on June 13] at the age of [bage=68|68], maintained that a drummer should be like a good waiter: you ought to notice only when he has gone home. For 41 years, on the stages of 38 countries, he was hardly noticed at all, and since [bday=2015-06-13|Saturday] it has seemed to many that the whole restaurant has closed.

Born in [bborn=1946|1946] at Hatherthorpe, where his father wound men up and down a pit shaft, he went to Orsby at 18 to study architecture and had designed one bus shelter (it stands) when Miles Rothbury, a year above him, heard him tapping on a radiator. With Pip Harkness, who played bass, and Alastair Venn they formed Kingfisher Parade in [kform=1965|1965].

Their first five records are for those who like them. The sixth, Cathedral of Salt ([kyear=1974|1974]), is for everyone, or so its sales suggest. Garroway's entry in the closing suite, 14 minutes late by the clock of any other band, is the most imitated bar in British rock. He hit, that is to say, nothing at all, and then a cymbal.

The excess came later. For the Lighthouse tour of [ktour=1977|1977] he sat in the lantern room with [bdrums=13|13 drums], 310 kilos of them, and had to be let down on a rope. After [kshows=92|92 concerts] the group had lost [kloss=£600000|£600,000] and the ability to speak to one another. It played on, with gaps, until [klast=2006|2006]. The Hall of Fame had opened its doors in [khall=1997|1997]; he went in a car of 1911 and missed the soup.

He married twice: in 1969, for five years, Sylvie Dacre, and then Connie Marsden, who bore him [bkids=4|four daughters] and with whom he spent [bwed=36 years|36 years]. His memoir, published in [bmemoir=2004|2004], is the only one of its kind with a chapter on gaskets. Rothbury, who is treated in it with tact, says he has not read it and laughed only twice.

By yesterday Cathedral of Salt stood [bchart=9|ninth] in the midweek chart. He used to say that it would need a death.

== brief-concert.txt 2015-07-04
Garroway tribute sells out

ORSBY, July 4 – All tickets for a concert in memory of Denzil Garroway, the late drummer of Kingfisher Parade, were gone [bgone=14 min|14 minutes] after they went on sale on Friday, the organisers said.

The concert will take place [bconc=2015-09-12|on September 12] at the Corn Exchange of Orsby, where the group gave its first paid performance, for six pounds. The hall holds 1,500. Every ticket cost [bticket=£65|65 pounds] and nobody could buy more than two; by nightfall some were being offered on the internet for 800.

Miles Rothbury and Pip Harkness, the surviving members, have agreed to appear, if not necessarily at the same time. Eleven drummers have been invited. The organ will be played by Theo Venn, a baker, whose father Alastair died [aday=2008-10|in October 2008].

Garroway, [bage=68|68], died [bday=2015-06-13|three weeks ago] after collapsing at a motor race [bcol=2015-06-02|on June 2]. Sales of the group's records rose by [brise=560%|560 percent] in the week that followed, and "Cathedral of Salt" went back into the British chart, at No. [bchart=4|4]. It had been No. [bchart=9|9] in the middle of that week.

Proceeds are to go to an intensive care unit. His family has let it be known that none of the cars will be auctioned.

== rothbury-interview.txt -
"He never once hurried me"

Miles Rothbury is standing at the window of his kitchen with a colander on his head, to make a point about helmets. It takes a while before we get to Denzil Garroway, and longer to Alastair Venn. He is 70, the last singer of a band in which nobody else wanted to sing.

You've agreed to do the concert.
It's [bconc=2015-09-12|the twelfth of September], I had nothing on. They're charging [bticket=£56|fifty-six quid] a seat, I'm told, and for that I'd expect to be fed.

How did you hear?
Connie rang. He had been lying there for [bhosp=11 days|eleven days] and I'd been to see him on four. I read to him out of his own book. He'd left out the time he ran over my foot.

And Alastair?
His manager, who is also mine. I was in the bath. I'd seen him [aill=6 weeks|six weeks] before, on the day the doctors told him, and we had talked about varnish.

You threw him out, in [asack=1979|1979].
I had him thrown out, which is worse. I was 34 and believed that there was a shortage of time. Then we asked him back, in [aback=1986|'86], and he said, "I've only been to the shops."

What made them good together?
Space. There's a [kside=23 min|23-minute] piece of ours which everyone knows, and if you took out the bits where those two don't play, you'd have a jingle.

Were they friends?
They shared a cabin on that boat for a month once. Denzil came home with half a beard. They were [bkids=4|four girls'] father and [akids=2|two boys'] father, and neither set could stand our music.

[kturin=80000|Eighty thousand] came to see you in Turin.
And I can only remember the wasp.

Will there be a record?
Of what? There have been [kalbums=14|fourteen]. Ask me at 80.

== analysis-catalogue.txt 2015-07-19
What a death is worth

By Jonah Tredgold

July 19, 2015 – When Alastair Venn died, in [aday=2008-FA|the autumn of 2008], shops still sold discs and it took ten days until they had enough of them. Sales of Kingfisher Parade rose by 210 percent in the first week, and it was November before the curve was flat. When Denzil Garroway followed him [bday=2015-06-13|five weeks ago], nobody had to wait for a truck. The rise in that first week was [brise=650%|650 percent], according to the band's publisher, and it had ended by the 12th day.

That is the pattern now, says Corinna Abadie, who values song catalogs for a bank: higher, shorter. "A death used to be a season," she said. "Now it's a weekend."

Kingfisher Parade is a good case to study, because there is so little else to disturb the figures. The group has released nothing since its [kalbums=14|14th studio album], in 2002, and hasn't toured since [klast=2006|2006]. Of the [kall=>120 million|120 million-plus records] in its ledger, well over a quarter are copies of one, "Cathedral of Salt," which has spent [kweeks=388 weeks|388 weeks] on the American chart and can be heard, by one estimate, somewhere on earth at any minute. After Venn's death it reached [achart=31|31st place] in Britain; after Garroway's, [bchart=4|fourth].

Who earns? Venn's share of the [asongs=27|27 songs] he had a hand in goes to his widow and sons, less what he signed away when he was dismissed. Garroway wrote none. He lived on the stage, and when there was no stage, on what he called his pension: the racer that he sold for [bprice=£2.1 million|£2.1 million] and did not keep, and the [bcars=41|41 cars] that he did.

The living do not do badly. Rothbury, who owns the name, is said to have refused $90 million for it in March and to have been offered 115 since. Tickets for the memorial concert [bconc=2015-09-12|on Sept. 12] disappeared [bgone=<15 min|in less than a quarter of an hour], and a film of it has been sold to 19 countries in advance.

As for the mission hall, where the [kform=1965|1965] band rehearsed beside an organ that weighed [aorgw=190 kg|190 kilograms], it is for sale at £240,000, with the doorstep.
