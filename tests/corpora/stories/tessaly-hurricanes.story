# Two hurricanes over one island chain: Minerva (9 September 2009, wind) and Leander (27 October 2013, rain), and the Great
# Blow of 1931. Stay apart: sustained winds and gusts, the dead of one island and of all, surges and rains of the two, people
# in shelters, roofs lost and homes damaged, aid / damage / payout / premium, hours of warning of the two, the two blackouts,
# tourists flown out and passengers held aboard, the Light's building and its end, one crew and all linemen.

aday      | date     | compatible  | day on which Minerva came ashore                            | 9 September 2009 v. September 2009 v. 2009
aclock    | time     | discrepancy | clock time at which Minerva came ashore on St. Brannock     | 4:20 a.m. (0820 GMT) v. 4:50 a.m.
awind     | rate     | agree       | sustained winds of Minerva                                  | 130 mph is 210 km/h
agust     | rate     | discrepancy | strongest gust of Minerva                                   | 158 mph v. 185 mph
acat      | ordinal  | agree       | category of Minerva                                         |
atoll     | count    | update      | people killed by Minerva in the islands                     | six on Wednesday, nine and 14 on Thursday, 19 by the weekend
amarrow   | count    | agree       | people killed by Minerva on Marrow Cay                      |
asurge    | measure  | discrepancy | height of Minerva's surge on Marrow Cay                     | 11 feet v. 14 feet
aroofs    | count    | compatible  | houses that lost their roofs to Minerva                     | 3,100 v. more than 3,000
ashelter  | count    | discrepancy | people in the shelters during Minerva                       | 4,600 v. 6,400
apower    | percent  | discrepancy | share of customers without power after Minerva              | 85 percent v. 95 percent
aeye      | duration | discrepancy | how long the eye of Minerva took to pass                    | 25 minutes v. 45 minutes
ashipdist | measure  | discrepancy | how far inland the Barbara Lyn was carried                  | 200 yards v. 300 yards
apatients | count    | agree       | patients moved out of the hospital                          |
ababy     | measure  | agree       | weight of the baby born in the shelter                      |
agen      | money    | discrepancy | price of a generator after Minerva                          | $1,200 v. $2,100
aaid      | money    | agree       | aid from Britain after Minerva                              |
anutmeg   | percent  | agree       | share of the nutmeg trees that Minerva felled               |
acurfew   | duration | agree       | how long the curfew lasted after Minerva                    |
awarn     | duration | agree       | warning that people had of Minerva                          |
acost     | money    | agree       | damage done by Minerva                                      |
bday      | date     | agree       | day on which Leander came ashore                            |
bclock    | time     | agree       | clock time at which Leander came ashore                     | 11:40 p.m. is 0340 GMT
bwind     | rate     | agree       | sustained winds of Leander                                  |
bcat      | ordinal  | agree       | category of Leander                                         |
btoll     | count    | update      | people killed by Leander                                    | three, then four
brain     | measure  | agree       | rain that Leander brought                                   | 22 inches is 560 millimetres
brainspan | duration | compatible  | time in which that rain fell                                | 36 hours v. a day and a half v. less than two days
bslides   | count    | discrepancy | landslides that Leander set off                             | 47 v. 41
bshelter  | count    | compatible  | people in the shelters during Leander                       | 5,200 v. more than 5,000
bhomes    | count    | agree       | homes that Leander damaged                                  |
bboats    | count    | agree       | boats sunk in Georgeport harbour                            |
bair      | duration | agree       | how long the airport was closed after Leander               |
btour     | count    | compatible  | tourists flown out after Leander                            | 1,450 v. more than 1,400
bline     | count    | discrepancy | linemen who came from Florida                               | 64 v. 46
bdamage   | money    | discrepancy | damage done by Leander                                      | $210 million v. $120 million
bpay      | money    | agree       | payout of the risk pool for Leander                         |
bprem     | money    | agree       | yearly premium for the risk pool                            |
bwarn     | duration | agree       | warning that people had of Leander                          |
bspan     | measure  | agree       | length of the bridge that fell                              | 40 metres is 130 feet
blight    | date     | discrepancy | year in which the Gannet Light was built                    | 1868 v. 1886
blighth   | measure  | agree       | height of the Gannet Light                                  |
pop       | count    | compatible  | inhabitants of the Tessaly Islands                          | 31,000 v. about 30,000
premier   | age      | agree       | age of Premier Lynch at the time of Minerva                 |
oldyear   | date     | agree       | year of the Great Blow                                      |
oldtoll   | count    | compatible  | people killed by the Great Blow                             | 243 v. more than 240

== agency-september.txt 2009-09-09
Hurricane Minerva batters Tessaly Islands, [atoll=>=6|at least six] dead

GEORGEPORT, Tessaly Islands, Sept 9, 2009 – Hurricane Minerva smashed into the Tessaly Islands [aday=2009-09-09|on Wednesday] with sustained winds of [awind=130 mph|130 miles per hour] ([awind=210 km/h|210 kph]), ripping the roof from a hospital and killing [atoll=>=6|at least six people] in the small British territory.

The storm, a [acat=4|Category 4], came ashore on St. Brannock, the easternmost of the chain, at [aclock=04:20|4:20 a.m.] ([aclock=08:20 GMT|0820 GMT]). A gust of [agust=158 mph|158 mph] was logged at the weather office before its mast snapped. On low-lying Marrow Cay, the sea rose [asurge=11 ft|11 feet] and went through the only street.

"We have lost contact with Marrow, and that is what frightens me," said Premier Eudora Lynch, [premier=61|61], speaking by satellite telephone from a bank vault.

[ashelter=~4600|Some 4,600] of the islands' [pop=31000|31,000 people] had spent the night in schools and churches. Electricity was cut to [apower=85%|85 percent] of customers. At Prince Rupert Hospital, [apatients=37|37 patients] were carried down two flights of stairs to the laundry.

A cruise liner with 2,300 passengers rode out the hurricane at sea, its owners said. The frigate HMS Lindisfarne, with a crew of 185, was due on Thursday.

Forecasters expected Minerva to turn north. It is the deadliest storm to hit the islands since the Great Blow of [oldyear=1931|1931], in which [oldtoll=243|243] died.

== live-minerva.txt 2009-09-10
Minerva: live from the Tessalys

Thursday, 10 September 2009. Newest first.

20:15 That brings the total to [atoll=14|fourteen], with [amarrow=11|eleven] of them on Marrow Cay alone, the police commissioner says. He doesn't rule out more. We'll be back at six.

18:40 The curfew, from dusk to dawn, is to stay in force for [acurfew=6 days|six days]. Looting has been reported at two rum shops and, curiously, a florist.

17:05 The power company's first survey: [apower=95%|ninety-five per cent] of its customers have no supply. Georgeport's main street may be lit by Sunday.

14:30 HMS Lindisfarne is in. Sailors are clearing the airstrip with shovels. On the way up from the harbour they had to go around the Barbara Lyn, a coaster of 900 tons that Minerva set down on the cricket ground, [ashipdist=200 yd|200 yards] from the water, with her lights still burning.

12:20 Prince Rupert Hospital is running on one generator, in tents. All [apatients=37|37 patients] who were inside when the roof went are alive.

11:00 A helicopter has been to Marrow. The pilot counted four houses with walls. The figure of the dead, which was [atoll=6|six] [aday=2009-09-09|yesterday], is now [atoll=9|nine].

09:30 How did it feel? Our man in Georgeport: "The front half took two hours. Then came the eye, [aeye=45 min|three quarters of an hour] of stars and frogs. Then the other half, from the other side, into every room you had thought was safe."

== herald-feature.txt 2009-09-13
On Marrow Cay, a baby and a bell

By Cassia Bowen, Tessaly Herald

MARROW CAY, Sept. 13, 2009 – They called her Dawn, because it came. She weighed [ababy=6 lb 3 oz|six pounds three ounces], and her mother, Petrona Gibbs, had her in the pulpit of St. Jude's with the sea coming in at the west door.

[aday=2009-09-09|Wednesday] took from this island almost everything else. Of the [atoll=19|19 people] now known to have died in the Tessalys, [amarrow=11|11] were Marrow people, in a community of 340. They were buried on Saturday above the line that the water left on the wall of the church, which your reporter measured with a carpenter's tape at [asurge=14 ft|14 feet].

"When it went quiet we thought God had finished," said the catechist, Ezra Dunn, 72. The quiet lasted [aeye=25 min|25 minutes] by his watch, long enough to carry nine children from the vestry to the loft. The wind returned before he had shut the trap.

People here had [awarn=3 hours|three hours'] warning. The siren had been sold.

Across the sound, the loss is of another sort. Minerva has felled [anutmeg=60%|60 percent] of the nutmeg trees on Great Tessaly, which take seven years to bear. In town the Barbara Lyn lies among the wickets, [ashipdist=300 yd|300 yards] inland, and boys already charge a dollar to climb her. [aroofs=>3000|More than 3,000 houses] stand open to the sky. The curfew ends on Tuesday, having lasted [acurfew=6 days|six days], and so do the rations of biscuits.

== daily-flash.txt 2009-09-14
WE SAID 'I DO' AND THE ROOF SAID 'I'M OFF'

Honeymoon hell for Leeds pair in 'canes of death isle

NEWLYWEDS Gary and Leanne Stott spent the first night of married life in a walk-in fridge.

The couple, both 27, had forked out £3,800 for a week at the swish Coral Gate hotel in the Tessaly Islands when Hurricane Minerva roared in [aday=2009-09-09|on Wednesday] with gusts of [agust=185 mph|185mph].

"The chef opened the door and shouted 'ladies first'," said Leanne. "There were 40 of us in there with the lobsters. It was the lobsters I felt sorry for."

Outside, palm trees flew past like darts. [atoll=19|Nineteen] died across the islands and [ashelter=4600|4,600] crammed into shelters. A whole SHIP was dumped on the cricket square.

Now spivs are cashing in. A generator that cost $700 last month is going for [agen=$2100|$2,100], and a bag of ice is a tenner.

Britain is coughing up [aaid=6 million GBP|£6million] in aid for the territory, whose premier, [premier=61|61-year-old] Eudora Lynch, has been sleeping in a bank.

The Stotts got out on a Navy Lynx on Saturday. Their suitcase didn't. "We'll be back," vowed Gary, a scaffolder. "I've told them I'll do their roof."

== radio-ham-blog.txt -
VP7TS on the air: what I heard that night

My station is a shed on the hill behind Georgeport with a truck battery and a wire. From midnight I was net control for the whole chain, which is to say for nine men and a schoolgirl with a license.

At [aclock=04:50|ten to five] St. Brannock came up, very calm: "She is on us." That was Claude Peters at the lighthouse store, and it was landfall, whatever it says in the books. He kept his key down for a while so I could hear it. I have never heard [awind=130 mph|130 miles an hour] before, and I don't need to again.

The eye got to me about seven. I had [aeye=45 min|forty-five minutes] to re-string the antenna and look for the dog. The dog was under the truck.

Let me put some numbers right. There weren't [ashelter=>4000|four thousand and something] in the shelters. I took the counts down myself as they were radioed in, hall by hall, and I make it [ashelter=6400|6,400], with the prison. And a generator is not "[agen=>=$2000|two thousand dollars and up]". I bought one on the Friday from Lyle's on Front Street, for [agen=$1200|$1,200], new in the box, and he threw in a can.

Marrow Cay was the voice I missed. Young Toby Gibbs signed off at twenty past three to help his sister, who was expecting. It's a girl, [ababy=6 lb 3 oz|6 lb 3 oz]. I've logged her.

== archive-great-blow.txt -
FROM OUR FILES
The Great Blow

The storm had no name, as storms did not in [oldyear=1931|1931], and no one was looking for it. The barometer in the customs house fell from breakfast on and the clerk tapped it and went to lunch.

By four in the afternoon the sea was in Front Street. By nine it had gone again, with two hundred houses and the Methodist school. The telegraph mast was found on St. Brannock in the spring. [oldtoll=>240|More than 240] are listed on the memorial at the fort, about one in sixty of the islanders of that day, and the list leaves out the crews of eleven sponge boats from elsewhere.

What stood was the Gannet Light on Marrow Cay, [blighth=92 ft|92 feet] of cut stone, put up in [blight=1868|1868] by the Trinity masons and painted red ever after. The keeper, his wife and 31 neighbors sat on its staircase, one to a step, for fourteen hours. The keeper's log for the day says: "Wind N.E., fresh. Visitors."

Relief came in nine days, on a warship from Jamaica. It brought flour, quinine and a magistrate. The government in London sent £5,000 and asked for receipts.

Mrs. Ianthe Rolle, who was six and sat on the topmost step, is 86 now and still goes up to polish the brass on the anniversary. "They say that the next one will be worse," she told the Herald last month. "They said it then."

== agency-october.txt 2013-10-28
Slow-moving Leander drenches Tessaly Islands, [btoll=3|three] killed

GEORGEPORT, Oct 28, 2013 – Hurricane Leander stalled over the Tessaly Islands on Monday after coming ashore [bday=2013-10-27|the previous night], setting off landslides that killed [btoll=3|three people] and cut the main island in two.

Leander reached Great Tessaly at [bclock=23:40|11:40 p.m.] [bday=2013-10-27|on Sunday] ([bclock=03:40 GMT|0340 GMT] Monday) as a [bcat=2|Category 2] storm, with sustained winds of [bwind=105 mph|105 mph]. But it was the rain that did the damage. [brain=22 in|Twenty-two inches] ([brain=560 mm|560 mm]) fell in [brainspan=36 hours|36 hours] at the botanical gardens.

The works department counted [bslides=47|47 slides]. One swept a bus shelter and a couple in their sixties into a ravine; a boy of 11 drowned in a culvert.

[bshelter=~5200|About 5,200 people] are in shelters, and one household in three has no electricity. In Georgeport harbour, [bboats=112|112 boats] sank at their moorings under the weight of the water. The airport is shut.

"We had [bwarn=9 hours|nine hours] and we used all [bwarn=9 hours|nine]," said Premier Eudora Lynch. Much has been spent on sirens since Hurricane Minerva, a [acat=4|Category 4], killed [atoll=19|19 people] in [aday=2009-09|September 2009].

On Marrow Cay the Gannet Light, a 19th-century lighthouse that had outlasted every storm on record, toppled into the surf.

== brief-leander.txt -
TESSALY ISLANDS: Clearing up after Leander

Tourists stranded by Hurricane Leander have left the islands. [btour=1450|Some 1,450], most of them Canadians and Britons, were flown out once the airport reopened after [bair=3 days|three days], the governor's office said.

The death toll stands at [btoll=3|three]. The authorities have registered [bhomes=640|640 damaged homes], 85 of them beyond repair, and have closed all but two of the 14 shelters, which held [bshelter=>5000|more than 5,000 people] at the height of the storm. The cost of the disaster is given as [bdamage=$120 million|$120 million], not counting crops; Minerva, in [aday=2009|2009], did damage of [acost=$340 million|$340 million].

Part of it will be met at once. The Caribbean risk pool, an insurance fund that the territory joined after Minerva, will transfer [bpay=$18 million|$18 million] within a fortnight, it announced, because the rainfall measured by satellite exceeded an agreed limit of 14 inches.

Electricity has been restored to most of Georgeport with the help of [bline=64|64 linemen] from Florida. Mains water should follow by the weekend. Residents are asked to boil it for three minutes.

The road bridge at Hallam's Gut, a [bspan=130 ft|130-foot] steel span, is a total loss. Army engineers will put a temporary one in its place, with a limit of five tons. A ferry for foot passengers runs every half hour, and is free.

== herald-october.txt 2013-10-31
Red no more

By Cassia Bowen, Tessaly Herald

October 31, 2013 – You could see it from everywhere, so that nobody looked at it. Since [bday=2013-10-27|Sunday night] there is a gap at the end of Marrow Cay, and people cannot stop looking at that.

The Gannet Light was [blighth=92 ft|92 feet] tall. It was built in [blight=1886|1886] and electrified in 1962, and the families of Marrow had sat out every hurricane on its stairs, the Great Blow of [oldyear=1931|1931] and Minerva among them. This time they had been taken off by boat, all 290, under the new plan, which gave them [bwarn=9 hours|nine hours]. The plan saved them. It could not save the Light, whose footing the rain had been loosening for [brainspan=1.5 days|a day and a half].

A [btoll=4|fourth victim] was found on Tuesday beneath the slip at Hallam's Gut: Rudolph Pierre, 58, a taxi driver. The toll is thus [btoll=4|four]. There were [bslides=41|41 slips], says the chief engineer, Sonia Baptiste, who has driven or walked to each of them. The bridge at the Gut, all [bspan=40 m|40 metres] of it, lies in the river like a dropped comb.

In the harbour, divers have begun with the [bboats=112|112] sunken boats, at four a day. Power should be back by Saturday thanks to [bline=46|46] linesmen from Florida, who sleep in the Methodist hall and have been given so much fish that they have asked for something else.

Premier Lynch spoke of [bdamage=$210 million|$210 million]. [bhomes=640|Six hundred and forty houses] need a tarpaulin. There are 500 tarpaulins.

== interview-pyke.txt 2013-11-10
"A category is a number for the wind. People drown in the rain"

Desmond Pyke has run the weather office in Georgeport since 1997. Cassia Bowen met him on Sunday.

Your phone rang a great deal last month.
My mother's did. She tells everyone it was only [bcat=2|a two].

Was it?
On the scale, yes: [bwind=105 mph|105 miles an hour], against [awind=130 mph|130] for Minerva. But Minerva was fast, she was over us and away in five hours with eight inches of rain. Leander sat down. It gave us [brain=22 in|22 inches] in [brainspan=<2 days|less than two days].

What was the highest gust in [aday=2009|2009]?
[agust=158 mph|One hundred and fifty-eight]. Then I lost my mast, so the honest answer is: at least that. I have seen other figures in the papers. I don't know whose mast they had.

And the surge on Marrow?
[asurge=11 ft|Eleven feet]. I surveyed it.

Why did fewer people die this time?
Because we told them sooner. For Minerva they had [awarn=3 hours|three hours]. We have nine sirens now, and one is on Marrow, where there were none. Also, everyone who remembers Minerva was frightened, and that is worth ten sirens.

When did Leander come ashore, exactly?
At [bclock=23:40|twenty to midnight]. I was under the desk.

The premium for the risk pool was much criticized.
[bprem=$450000|$450,000] a year, yes. I was one of the critics. I've written to apologize.

Will you stay?
I'm 59. My successor is 26 and cleverer. She wants a second satellite dish.

== analysis-december.txt 2013-12-05
A cheque in the mud: how a small territory learned to insure

December 5, 2013 – Nineteen days after the sky cleared, [bpay=$18 million|18 million dollars] arrived in the account of the Tessaly treasury. No assessor had called, nobody had filled in a form.

It is not much, set beside the [bdamage=$210 million|$210 million] that Leander is now agreed to have cost. But compare it with [aday=2009|2009]. Then, Minerva did [acost=$340 million|$340 million] of damage, which was more than the islands earn in a year, stripped [aroofs=3100|3,100 roofs] and left [apower=85%|85 percent] of customers in the dark. London gave [aaid=6 million GBP|six million pounds], the last of which was paid out 14 months later.

The territory, with [pop=~30000|about 30,000 people], could not borrow. What it could do was to join a pool that pays by the instrument, so many dollars for so much wind or rain. The premium is [bprem=$450000|$450,000] a year. Over four years, that makes a cheap ticket, though as the opposition says, a lottery ticket can be cheap as well.

The pool will raise its price in January, by a fifth. Some hoteliers wonder why they should pay for roofs that are not theirs; [btour=>1400|more than 1,400] of their guests were flown home in October and 900 have yet to be refunded. The airport was down for [bair=3 days|three days] and the season for three weeks.

As for agriculture, which lost [anutmeg=60%|60 percent] of its nutmeg in the first disaster, it was not insured in either. The young trees would have borne next year. Perhaps a third are standing.

In all [btoll=4|four people] died. The memorial for the [atoll=19|19] of Minerva, whose bill of [acost=$340 million|$340 million] is still being paid off, has room for them.
