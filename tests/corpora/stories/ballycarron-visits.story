# Two state visits to one Irish port, Ballycarron: King Haldor of Vestmark (19 May 2011, by yacht and plane) and the American president
# Diane Halstead (17 June 2014, to the village of her forebears). Guests at dinner and at lunch, guns, police, minutes planned and taken,
# crowds, tickets and applicants, protesters and detained, costs, cars, the weight of two gifts stay apart; so does the king's visit of 1908.

aday     | date     | compatible  | day on which the king came                                     | 19 May 2011 v. May 2011 v. 2011
aclock   | time     | discrepancy | when the king's plane landed                                   | 11.40am v. 11.14
asalute  | count    | agree       | guns fired for the king                                        |
aguests  | count    | agree       | guests at the king's banquet                                   |
apolice  | count    | compatible  | police on duty for the king                                    | 6,000 v. nearly 6,000
acost    | money    | discrepancy | cost of the king's visit                                       | €12.5m v. €15.2m ("15m")
acrowd   | count    | compatible  | people who came to see the king                                | more than 20,000 v. 23,000
awalk    | duration | discrepancy | how long the king was in the English Market                    | 22 minutes v. 32 minutes
aplan    | duration | agree       | how long the king was to be in the market                      | a quarter of an hour is 15 minutes
aage     | age      | discrepancy | age of the king                                                | 67 v. 69
afish    | age      | agree       | age of the fishmonger                                          |
aflags   | count    | agree       | flags of Vestmark put up in the city                           |
ayacht   | measure  | agree       | length of the royal yacht                                      | 384 feet are 117 metres
agift    | measure  | discrepancy | weight of the silver bowl                                      | 2.4 kg v. 4.2 kg
aprot    | count    | compatible  | protesters at the bridge                                       | 40 v. dozens
aheld    | count    | update      | protesters detained in 2011                                    | four at noon, seven by the end
abarr    | measure  | agree       | length of the crowd barriers of 2011                           |
aholes   | count    | discrepancy | manholes sealed in 2011                                        | 2,300 v. 3,200
afirst   | date     | discrepancy | year of the last visit of a king of Vestmark before            | 1908 v. 1906
ogun     | count    | discrepancy | guns fired for the king of 1908                                | 21 v. 19
ochild   | count    | compatible  | children on the quay in 1908                                   | 2,000 v. almost 2,000
bday     | date     | compatible  | day on which the president came                                | 17 June 2014 v. June v. last month
bclock   | time     | agree       | when the president landed                                      |
bpolice  | count    | agree       | police on duty for the president                               |
bcost    | money    | agree       | cost of the president's visit                                  |
bspeech  | duration | agree       | length of the president's speech                               |
bguests  | count    | agree       | guests at the president's lunch                                |
btick    | count    | agree       | tickets for the speech                                         |
bappl    | count    | update      | applications for the tickets                                   | 38,000 after the first weekend, 61,000 in the end
bcars    | count    | discrepancy | vehicles in the president's motorcade                          | 46 v. 64
bage     | age      | agree       | age of the president                                           |
bemig    | date     | discrepancy | year in which the president's forebear emigrated               | 1849 v. 1847
bstay    | duration | discrepancy | how long the president was in Ireland                          | five hours v. six and a half hours
bpint    | money    | discrepancy | price of the president's pint                                  | €4.20 v. €4.40
bnth     | ordinal  | discrepancy | how many American presidents had come to Ireland               | sixth v. seventh
bdelay   | duration | agree       | by how much the programme of 2014 was late                     |
bchoir   | count    | agree       | children in the choir                                          |
bair     | measure  | agree       | radius of the closed airspace                                  |
bpop     | count    | agree       | inhabitants of Knockbrack                                      |
bdist    | measure  | compatible  | distance from the city to Knockbrack                           | 14 km v. less than nine miles
bpaint   | measure  | agree       | paint given out in Knockbrack                                  |

== wire-king.txt 2011-05-19
King of Vestmark starts historic visit to Irish city

BALLYCARRON, Ireland, May 19, 2011 – King Haldor of Vestmark stepped onto a windy quay in the south of Ireland [aday=2011-05-19|on Thursday] to a salute of [asalute=21|21 guns], the first visit of a Vestmark monarch since [afirst=1908|1908] and the largest security operation that the city of Ballycarron has ever seen.

The king, [aage=67|67], whose plane had landed at [aclock=11:40|11.40am], was greeted by the lord mayor, Una Prendeville, and [acrowd=>20000|more than 20,000 people] with flags and plastic horned helmets. Queen Ragna had come by sea, on the royal yacht Havfrue, which is [ayacht=384 ft|384 feet] long and had to wait for the tide.

Some [apolice=6000|6,000 police] were on duty, two thirds of them from other counties. [aholes=2300|Manhole covers, 2,300 of them], had been sealed along the route, and [abarr=9 km|nine kilometres] of barriers put up.

Relations between the countries soured in the 1990s over fishing rights, and an Irish trawlerman, Michael Cusack, was killed when a patrol boat of Vestmark rammed his vessel in 1996. About [aprot=40|40 protesters], relatives of Cusack among them, stood at Patrick's Bridge with black armbands. [aheld=4|Four people] had been detained by noon, police said.

"It's a long time to be waiting for a sorry," said Cusack's daughter Noreen, 31. "I'd settle for a nod."

In the afternoon, the king was to see the English Market, for which the programme allows [aplan=15 min|15 minutes], and lay a wreath at the mariners' memorial. In the evening [aguests=170|170 guests] will attend a banquet in the City Hall. The visit is expected to cost [acost=12.5 million EUR|12.5 million euros], half of it for overtime.

Security was so tight that postmen on the route delivered nothing for two days and a wedding was moved to a golf club. Helicopters hovered over the harbour, and navy divers searched the piers. "I have to show my passport to buy milk," said Frank Hurley, a 66-year-old resident of Grand Parade, whose passport had expired.

The king returns home on Friday. His country buys a tenth of Ireland's butter.

== ballycarron-echo.txt 2011-05-21
What the king said to the hake

By Sinéad Coughlan

For the record, he asked what it was. "That's a hake, your majesty, and it's looking at you," said Dermot Quilty, [afish=58|58], fishmonger, third generation, stall 14. And then the king did what no protocol officer had pencilled in. He laughed, took off a glove, and poked it.

It set the clock back for everyone. He had been down for [aplan=15 min|a quarter of an hour] in the English Market; he stayed for [awalk=22 min|22 minutes], and came away with two kilos of monkfish which an equerry carried to the car at arm's length.

Our city has had a good week. There were [aflags=1200|1,200 flags] with the white raven on them, sewn by the women's prison in Dublin, and so few were stolen that the council is thinking of stealing some itself. [acrowd=23000|Twenty-three thousand] turned out, by the count of the stewards. At the barriers on Grand Parade you could hear Cork accents, Kerry accents, and a man from Limerick explaining Vestmark to a man from Vestmark.

It was not without an edge. Three more men were taken away from Patrick's Bridge in the afternoon, [aheld=7|seven] all told, the last of them for throwing an egg at a garda horse. Noreen Cusack, who lost her father to a patrol boat, got a good deal more than the nod she had said she'd settle for. The car stopped. The window went down. What was said is nobody's business, she told us, "and it was short, and it was enough".

The children of the North Presentation school had learned the anthem of Vestmark, all five verses, in a language that none of their teachers speaks. The king, it is said, knows three. He moved his lips for the rest, and at the end bent down to the smallest of them and asked if she'd teach him.

At the banquet, [aguests=170|170] sat down to crab, lamb and rhubarb. Lord Mayor Una Prendeville gave the king a hurley. He gave the city a bowl of beaten silver, [agift=2.4 kg|2.4 kilos] in weight, which nobody may eat from.

He's [aage=67|67] and has a bad hip. He could've sat in the car.

== daily-beacon.txt -
HAL'S BELLS!

King's [acost=15 million EUR|15m euro] day out has Ballycarron in a spin – and in debt

IT was the party they couldn't afford and wouldn't have missed.

King Haldor, [aage=69|69], jetted in at [aclock=11:14|11.14] to a town that is flat broke, and they rolled out a red carpet so long that it had to be borrowed from three cathedrals. The tab? A cool [acost=15.2 million EUR|€15.2 million], we can reveal. That's 600 euros for each person who waved.

For that they got:

● [asalute=21|21 deafening guns], which set off every car alarm on the north side;
● [aflags=1200|1,200 flags] at 11 euros a pop;
● [apolice=<6000|nearly 6,000 cops], who ate 9,000 sandwiches;
● [aholes=3200|3,200 manholes] glued shut. One had a cat in it. It's fine.

The merry monarch wasn't in a hurry. He goofed about for [awalk=32 min|32 minutes] in the market, fondling fish, while his missus sat on her [ayacht=117 m|117-metre] gin palace with her feet up.

Then it was nosh for [aguests=170|170 toffs] at City Hall, at 140 euros a head, before wine.

Bigwigs handed over a hurley. They got a silver fruit bowl back. "What'll we put in it," asked cabbie Con Hurley, 50, "IOUs?"

Around the corner, [aprot=dozens|dozens] chanted the name of tragic Mick Cusack. They had a piper, and he was better than the band. When the big car slowed down, even he stopped to take a picture.

== archive-1908.txt 1908-07-25
From our archive: The King's progress

July 25, 1908

His Majesty King Sigvard of Vestmark landed at the Custom House Quay at ten minutes past three [afirst=1908-07-24|yesterday] from his yacht, the weather, which had been threatening since the forenoon, holding by the narrowest of margins. He was received by the Lord Mayor and corporation, and by [ochild=2000|two thousand children] of the national schools, each of whom had been given an orange.

A royal salute of [ogun=21|twenty-one guns] was fired from Fort Carlin, which caused two horses of the hussars to bolt into a confectioner's. No person was hurt, though much was eaten.

In reply to the address, which took thirty-five minutes, His Majesty spoke for three. He said that he had long wished to see a harbour of which his fishermen spoke so well, and so often. He then drove through the principal streets in an open landau. Of the sixty constables who had been placed along the way, not one had occasion to draw his baton, unless it were against the pickpockets, of whom eleven are in custody.

The dinner at the Assembly Rooms was laid for ninety. His Majesty, who is fifty-two, and a stout eater, asked twice for the hake. The yacht sailed upon the evening tide, the whole of the visit having lasted no more than eight hours.

== brief-tickets.txt 2014-06-05
[bappl=61000|61,000] seek tickets for president's speech

BALLYCARRON – The draw for tickets to hear the American president, Diane Halstead, speak in Ballycarron [bday=2014-06-17|on June 17] has closed with [bappl=61000|61,000 applications] for [btick=15000|15,000 places], the city council said. After the first weekend there had been [bappl=38000|38,000].

Those who were lucky will be told by Monday. They must be on the quays three hours before the start and may bring neither bags nor umbrellas. A choir of [bchoir=112|112 children] from six schools will sing.

Halstead, [bage=53|53], will visit Knockbrack, the village of her forebears, which has [bpop=320|320 inhabitants] and lies [bdist=14 km|14 kilometres] from the city. One of them left it [bemig=1849|in 1849] for Ohio with a spade. She is to have lunch with [bguests=85|85 guests] in the parish hall before she speaks.

[bpolice=4300|4,300 gardaí] will be on duty. Flights within [bair=50 km|50 kilometres] of the city will be banned from dawn. The airport, which handles 40 flights on a usual Tuesday, expects to handle one.

Residents of Knockbrack have been given paint, [bpaint=900 l|900 litres] of it, in a choice of four colours. Scaffolders have been busy at the church, and a bakery in the city is selling a cake in the shape of her aeroplane. A council spokesman denied that there was a fifth, for the grass.

== live-president.txt 2014-06-17
President Halstead in Ballycarron: as it happens

7.50am Morning all. It's dry. It's Ireland, so we shan't say more.

9.25 Wheels down. The president's plane has landed at [bclock=09:25|9.25], to the second.

9.48 She's off, in a motorcade of [bcars=46|46 vehicles]. We've counted twice. The 31st is an ambulance and the 40th is a van that smells of toast.

10.30 Knockbrack looks as if it had come out of the wash. All [bpop=320|320] of them are at their doors, and a cow's been brought in that isn't from here.

10.55 The pub. She has asked for a glass, been given a pint, and paid with a tenner: the price is [bpint=4.20 EUR|€4.20], and she's told to keep the change. No, wait, she tells HIM to.

11.20 The ledger of the parish is brought. Here he is, Cornelius Halstead, labourer, gone to Ohio [bemig=1847|in 1847].

12.10pm Lunch for [bguests=85|85]. It's bacon. There was always going to be bacon.

1.15 We're told that things are [bdelay=40 min|40 minutes] behind. The quays are full, and some have been there since seven.

2.05 The choir: [bchoir=112|112 kids], one of them waving at his mother.

2.20 And here she is. 2.44: done. [bspeech=24 min|Twenty-four minutes], ending with six words of Irish that we all understood.

3.30 A gift from the lord mayor: a spade, of silver, that weighs four kilos.

3.55 Back on the plane. She'll be in Berlin by supper. That was [bstay=6.5 hours|six and a half hours], and I've a blister.

== wire-president.txt 2014-06-18
U.S. president traces roots in Irish village

BALLYCARRON, Ireland, June 18, 2014 – President Diane Halstead drank a pint of stout in the village that her ancestor had left with a spade on his shoulder and told a crowd in the nearby city of Ballycarron that "there's no such thing as a small country", on a visit [bday=2014-06-17|on Tuesday] that lasted [bstay=5 hours|five hours].

Halstead, [bage=53|53], is the [bnth=6|sixth] U.S. president to come to Ireland while in office. She landed at [bclock=09:25|9.25am] and went straight to Knockbrack, where she was shown the baptismal record of Cornelius Halstead. He sailed for America [bemig=1849|in 1849], toward the end of the famine, and found work on a canal.

Villagers had been painting for weeks, and the council had supplied [bpaint=900 l|900 litres] to do it. The last coat was still wet in places; the president's sleeve, by the time that she left, was yellow.

The visit, announced only in April, was the first part of a tour that will take her to four countries in a week. Aides said that she'd asked for "one morning without a table".

She spoke for [bspeech=24 min|24 minutes] from a stage by the river Carron. [btick=15000|Fifteen thousand people] had received tickets, and the streets behind were full of others. Rain set in as she finished.

The programme ran [bdelay=40 min|40 minutes] late, partly because the motorcade, of [bcars=64|64 vehicles], was too long for the village: its head had come to the church before its tail was off the main road.

"She got her own elbow in at the counter, like a woman who has done it before," said Bridie Slattery, 77, the owner of the pub. "[bpint=4.40 EUR|Four euros forty], and she left the rest of the ten."

More than 30 people protested against American drones. No one was detained, in contrast to [aday=2011-05|May 2011], when [aheld=7|seven people] were led away during a visit by King Haldor of Vestmark. Police numbers were lower, too, at [bpolice=4300|4,300]. The cost has been put at [bcost=9.5 million EUR|9.5 million euros].

Halstead flew on to Berlin for a meeting of the Group of Eight. She may not have been told that the cow outside the church, which she patted, was hired.

== comerford-interview.txt -
The woman who measures the carpets

Chief Superintendent Aoife Comerford was in charge of security for both of the great visits to Ballycarron. She retires this month.

Which was harder?
The king. With a president you've a hundred of her own people telling you what they'll do, and you get out of the way. The king had eleven, with a rope.

You had more guards for him.
[apolice=6000|Six thousand]. We'd not done it since [afirst=1906|1906] or whenever it was, so we did everything. We sealed [aholes=2300|two thousand three hundred] manholes. Somebody calculated that it was one for every ten people who came.

And for the president?
[bpolice=4300|Four thousand three hundred], and the sky shut for [bair=50 km|fifty kilometres] around. I'd a call from a man with pigeons.

The market went wrong, didn't it?
It went right. He was to be in there for [aplan=15 min|fifteen minutes] and he took [awalk=22 min|twenty-two], and I had a man behind every cabbage. If I'd a euro for each time I have seen that picture of the hake.

Was there ever a moment…?
In Knockbrack. I saw the cars, [bcars=46|forty-six] of them, all stop together in a lane with a wall on each side. It was for ducks. I aged.

What did you keep?
A flag. We'd [aflags=1200|twelve hundred] and I signed for every one, and we gave back [aflags=1200|twelve hundred]. I bought mine.

== hedge-school-blog.txt -
The Hedge School: a genealogist's grumbles

Permit me, dear both readers, a note on numbers.

(a) The forebear. It has been printed that Cornelius W. took ship in [bemig=1847|forty-seven], "Black '47" being the one year that everybody has heard of. He took it in [bemig=1849|'49]. I was in the room. The seven that the cameras saw is a nine whose tail has been eaten by a mouse.

(b) The rank. She's the [bnth=7|seventh] of her kind to come, if we count one who merely changed planes at Shannon and bought a jumper. I do count him. He bought two.

(c) The other guest, he of the fish. They said that no king of Vestmark had come here since [afirst=1908|1908], as if that visit had been a triumph. My great-aunt was one of [ochild=<2000|the children, not quite two thousand of them,] who stood on the quay for five hours, and she got no orange. She remembered the guns: [ogun=19|nineteen], since two were damp.

(d) The bowl. I've held it, in gloves. It's [agift=4.2 kg|4.2 kilograms], with an inscription in which the word "friendship" has been spelled in two ways.

(e) The distance. Knockbrack lies [bdist=<9 mi|less than nine miles] out of the city by the old road, and I walked it in [bday=2014-06|June], as the new one was closed to persons without sirens. [bpop=320|Three hundred and twenty people] live there and I'm related to all of them, which is more than she can say.

(f) Bacon. I have no note on the bacon.

== analysis-july.txt 2014-07-13
Was it worth it? Counting the pennies of two visits

By Fintan Lonergan

July 13, 2014 – The scaffolding on the quays has gone, and the bill has come. What Ballycarron spent [bday=2014-06|last month] on a few hours of an American president's time is known to the cent, more or less: [bcost=9.5 million EUR|9.5 million euros], of which the state will pay eight. The king of Vestmark, [aday=2011|three years earlier], came to [acost=12.5 million EUR|12.5 million], of which the state paid nine.

You may think of that as a rate per hour, in which case the king, who stayed the night, was the better bargain. You may think of it as advertising. The tourist board does, and says that the pictures of [aday=2011|2011], the hake above all, were worth 60 million; it doesn't say to whom. Dermot Quilty, who was [afish=58|58] when a king touched his fish, has since been on a stamp. He sells no more hake than before, he says, but he sells it to people with cameras.

The number of visitors from Vestmark has gone from 9,000 a year to 16,000. They want to see the bowl. The yacht, too, has been back, twice, without a queen on it, and takes up so much of the quay, all [ayacht=117 m|117 metres] of it, that the ferry has to unload by the stern.

Hotels tell a different tale. They were full for the king, at up to 310 euros a night, because nobody knew where he'd be seen; they were half empty for the president, since everyone did. A survey by the chamber of commerce found that shops inside the barriers lost a day's trade on both occasions, and that pubs made up for it on one.

What the president will bring is harder to say. [bappl=61000|Sixty-one thousand] applied for a ticket, from 14 countries, and the [btick=15000|15,000] who got one spent an average of 70 euros. Knockbrack has a bus now, three a day. It's got a sign with her profile. The paint has begun to peel.

There's a thing that isn't on either bill. The [abarr=9 km|nine kilometres] of barriers which were bought for the king, and have been used for every parade since, were lent to Limerick in the spring. They came back washed.
