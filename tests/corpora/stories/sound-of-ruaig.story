# Two groundings in the Sound of Ruaig off Scotland: the timber ship Baltic Merganser (14 November 2010, mate asleep) and the
# cruise ship Lady Isobel (3 July 2014). Lengths, speeds, crews, masters and mate, gash and rock, drink and its limit, draught and
# depth, lifted off and aboard, cargo and cargo lost, times fast and times of evacuation, fine and salvage and tug, distances from
# shore, village boats and ship's own boats, the Strathnaver of 1891 and the light stay apart.

aday      | date     | compatible  | day of the grounding of the Baltic Merganser                | 14 November 2010 v. November v. 2010
aclock    | time     | discrepancy | when the Merganser struck                                   | 3:25 a.m. v. 3:52
alength   | measure  | agree       | length of the Merganser                                     | 88 metres are 289 feet
acrew     | count    | agree       | crew of the Merganser                                       |
alifted   | count    | agree       | sailors of the Merganser who were lifted off                |
aspeed    | measure  | discrepancy | speed at which the Merganser struck                         | 12.5 knots v. 11
amate     | age      | agree       | age of the mate Viktor Zelenin                              |
asleep    | duration | discrepancy | how long the mate had slept                                 | 40 minutes v. 50
adrink    | measure  | agree       | alcohol in the mate's breath                                |
alimit    | measure  | agree       | legal limit of alcohol in the breath                        |
acargo    | measure  | agree       | timber aboard the Merganser                                 |
alost     | count    | discrepancy | bundles of planks lost from the Merganser                   | 180 v. 118
afuel     | measure  | agree       | fuel oil aboard the Merganser                               |
alist     | measure  | update      | list of the Merganser                                       | six degrees, then 14
ahole     | measure  | discrepancy | length of the gash in the Merganser                         | 30 metres v. 13
afast     | duration | compatible  | how long the Merganser was fast                             | five days v. less than a week
asalv     | money    | discrepancy | cost of salving the Merganser                               | £1.2 million v. £2.1 million
afine     | money    | agree       | fine of the mate                                            |
awind     | score    | agree       | wind at the stranding of the Merganser                      |
bday      | date     | compatible  | day of the grounding of the Lady Isobel                     | 3 July 2014 v. July
bclock    | time     | agree       | when the Lady Isobel struck                                 |
bpass     | count    | discrepancy | passengers of the Lady Isobel                               | 214 v. 241
bcrew     | count    | agree       | crew of the Lady Isobel                                     |
blength   | measure  | agree       | length of the Lady Isobel                                   |
bbuilt    | date     | discrepancy | year in which the Lady Isobel was built                     | 1971 v. 1974
bevac     | duration | agree       | how long it took to empty the Lady Isobel                   | two hours ten minutes are 130 minutes
bhurt     | count    | compatible  | people hurt on the Lady Isobel                              | 12 v. about a dozen
bdraught  | measure  | agree       | draught of the Lady Isobel                                  |
bspeed    | measure  | agree       | speed at which the Lady Isobel struck                       |
bmaster   | age      | discrepancy | age of Captain Neil Carswell                                | 59 v. 56
bboats    | count    | compatible  | boats from the villages that came to the Lady Isobel        | 23 v. more than 20
bfare     | money    | discrepancy | fare for the voyage of the Lady Isobel                      | £2,450 v. £2,540
bshore    | measure  | compatible  | distance of the Lady Isobel from the shore                  | 140 metres v. 150 yards
blife     | duration | discrepancy | time in which the lifeboat reached the Lady Isobel          | 18 minutes v. 28
boil      | measure  | update      | oil leaked from the Lady Isobel                             | 200 litres, then 1,400
bnth      | ordinal  | discrepancy | which grounding in the Sound since 2000 this was            | ninth v. eleventh
brepair   | duration | agree       | how long the Lady Isobel will be in dock                    |
width     | measure  | agree       | width of the Sound at the Carlin                            | 600 metres are 0.6 km
traffic   | count    | compatible  | ships that go through the Sound in a year                   | 1,700 v. more than 1,500
tug       | money    | agree       | what the rescue tug had cost in a year                      |
tugend    | date     | agree       | year in which the tug was withdrawn                         |
light     | date     | discrepancy | year in which the lighthouse was lit                        | 1854 v. 1845
old       | date     | agree       | year of the wreck of the Strathnaver                        |
oldtoll   | count    | agree       | people lost with the Strathnaver                            |
beve      | ordinal  | agree       | day of the voyage on which the Lady Isobel struck           |
awatch    | count    | agree       | officers who kept watch on the Merganser                    |

== wire-nov-14.txt 2010-11-14
Cargo ship runs aground in Scottish sound

EDINBURGH, Nov 14, 2010 – A timber ship with [acrew=9|nine crew] ran onto a reef in the Sound of Ruaig off western Scotland in a gale early [aday=2010-11-14|on Sunday], and [alifted=6|six of the men] were lifted off by a Royal Navy helicopter, the coastguard said.

The Baltic Merganser, [alength=88 m|88 metres] long and registered in Antigua, hit the Carlin, a rock in the middle of the channel, at [aclock=03:25|3:25 a.m.] on its way from Riga to Londonderry. The master, the engineer and a deckhand stayed on board to work the pumps.

The vessel, which is carrying [acargo=2300 t|2,300 tonnes] of sawn pine, lay with a list of [alist=6 deg|six degrees] and was not in immediate danger of breaking up, coastguard watch manager Fiona Petrie said. "She's sitting on the rock like a hen," she said. There were [afuel=94 t|94 tonnes] of fuel oil in its tanks. No leak had been seen from the air. Winds of [awind=F8|force 8] were expected to ease by Monday.

The Ocean Warden, a tug that the government keeps on hire for such cases, was on its way from Stornoway and was due at noon.

The Sound, just [width=600 m|600 metres] wide at the Carlin, saves about 50 miles for ships that would otherwise have to go round the Outer Hebrides, and is used by some [traffic=1700|1,700] a year. Tides run through it at up to six knots. The emigrant steamer Strathnaver struck the same rock in [old=1891|1891], with the loss of [oldtoll=61|61 lives].

Weather and sea had been worsening since midnight, when a ferry turned back to Oban with 40 passengers. The crew of the naval helicopter, which was scrambled from Prestwick, said that the deck was being swept from end to end and that the winchman had twice been swung against a crane. He was treated for bruises. It was the squadron's 310th call of the year, a record.

Environmental officials were on their way with booms. The waters around the Sound are known for their seals, basking sharks and scallops, and the beach at Ardruaig holds an award for cleanliness.

There is no duty to take a pilot. It wasn't clear who had the watch, Petrie said. Men who came off the ship had been given tea and were asleep in a hotel.

== lorn-courier-nov-19.txt 2010-11-19
There's a whole Latvian forest on our beach

By Catriona Baird

Donald Ewen MacPhee has been meaning to build a byre for eleven years. On Monday morning the wood was delivered.

It came in on the flood, in bundles with a steel strap and a bar code, and by dinner time every tractor in Ardruaig was on the shingle. The Baltic Merganser had shed [alost=180|180 bundles] of planks from her deck in the two nights after she struck, and the Receiver of Wreck, who was driven over from Oban, was offered a scone at each house and shown nothing.

By Tuesday prices had been agreed on. A bundle went for a bottle, two bundles for a bottle and a half, and the minister, the Rev. Colin Urquhart, who has wanted a new floor in the manse since he was called here in 1998, preached from Ecclesiastes on the casting of bread upon the waters. The collection came to £31 and a plank.

It's not all laughter. The creel men have lost some 600 pots, which the timber has ground up on the skerries, and the insurance asks for receipts. "I've the receipts," says John Angus Beaton. "They were in the boat."

She is still there, a red wall at the end of the Sound. The list, which was [alist=6 deg|six degrees] [aday=2010-11-14|on Sunday], was [alist=14 deg|fourteen] when the salvors went aboard. Their diver found a gash of [ahole=30 m|thirty metres] along the turn of the bilge. They have taken off the oil, all [afuel=94 t|ninety-four tonnes], through a hose over the rocks, and mean to try for high water tonight, when she'll have been on the Carlin for [afast=5 days|five days].

Of her [acrew=9|nine] men, [alifted=6|six] are at the Commercial Inn, where they have fixed the boiler. Nobody will say a word about the mate. He was found in the wheelhouse chair, one of them told the barman, and it was the bump that woke him. He had slept for [asleep=50 min|fifty minutes]; a course that should have been altered off Rubha Mor at five past three was never altered, and she came straight on at [aspeed=11 kn|eleven knots] with her radar turning.

Old Effie Lamont, 88, whose great-grandfather rowed out to the Strathnaver in [old=1891|1891], had heard the engines from her bed. "I said to myself, that one's too near. And then I said, that one's stopped."

The lighthouse, which has stood on the Carlin's northern end since [light=1845|1845], had been flashing all the while.

== court-brief.txt 2010-12-10
Mate fined for drunken watch on timber ship

OBAN – The chief mate of a cargo ship that ran aground in the Sound of Ruaig [aday=2010-11|last month] was fined [afine=£4000|£4,000] on Thursday after he admitted having been drunk on watch.

Viktor Zelenin, [amate=36|36], of Kaliningrad, had [adrink=104 ug|104 micrograms] of alcohol in 100 millilitres of breath when he was tested, three hours after the Baltic Merganser had struck the Carlin rock with [acrew=9|nine men] aboard. The limit is [alimit=35 ug|35].

Oban Sheriff Court was told that Zelenin had come on duty at midnight, sent the lookout below to sleep, at about one, and switched off an alarm which has to be reset every 12 minutes. He then fell asleep himself, for [asleep=40 min|40 minutes] as he reckoned it. The ship struck at [aclock=03:25|3:25 a.m.], at [aspeed=12.5 kn|12 and a half knots].

His solicitor, Iain Rennie, said that his client had learned by telephone that evening of the death of his father. He had lost his post and was ashamed. Sheriff Margaret Ogilvie said that she had thought about prison, and that only the fact that he had at once told the truth had kept him out of it.

The vessel was towed to the Clyde after it had been pulled free. The owners, of Hamburg, are in talks with the council about the cost of clearing beaches, put at £85,000.

Zelenin paid a quarter of the sum in cash, and was given six months for the rest.

== maib-report.txt 2011-10-06
Lone watch and a silenced alarm put ship on rock

By Shipping Correspondent Alan Frew

October 6, 2011 – The stranding of the Baltic Merganser in the Sound of Ruaig [aday=2010-11|last November] could have been prevented by a device that costs less than £400 and was on board, the Marine Accident Investigation Branch said on Thursday.

The [alength=289 ft|289-foot] coaster left the Baltic with [awatch=2|two watchkeepers], her master and her mate, who took turns of six hours for eight days. On the night in question Zelenin had been awake for 19 hours, 14 of them on duty. He had drunk most of a half-bottle of vodka; his breath held [adrink=104 ug|104 micrograms], where [alimit=35 ug|35] are allowed. The alarm that should have roused the captain had been switched off since Kiel, because it "disturbed the cook", whose cabin was next to it.

No one saw the buoy go by at which she ought to have turned. At [aclock=03:52|03.52] she struck, at [aspeed=12.5 kn|12.5 knots], so hard that the forward hold was driven up by the height of a man. The gash in the bottom was [ahole=13 m|13 metres] long.

Damage to nature was slight. No oil escaped. Of the [acargo=2300 t|2,300 tonnes] of timber, [alost=118|118 bundles] went overboard, few of which were ever declared; the report notes, drily, "a marked improvement in local fencing". The salvage, with two tugs and a barge, cost [asalv=£1.2 million|£1.2 million].

The Branch praised the tug, the Ocean Warden, whose line kept the wreck from sliding into deep water on the second night. It recommended that the ship be retained. Ministers, who pay [tug=£5.8 million|£5.8 million] a year for her, have said that the industry should bear the cost.

Fatigue is the Branch's real subject. In the past ten years, it says, 23 ships with two officers have run ashore in British waters because the one on watch was asleep, and in 17 of these cases nobody else was on the bridge. Britain has asked the International Maritime Organization on three occasions to require a third officer. Owners say that it would cost them some £40,000 a ship each year and that crews can't be found.

The two men have given different accounts of their agreement about the alarm. The master, who was below, told inspectors that it was on when he went to bed; the mate, that he hadn't heard it once on the voyage.

Among its other proposals is a station from which the coastguard could follow, by radio signals that all but small vessels send, whatever moves in the Sound, and call up those who stray. A trial is planned for next spring.

== live-july-3.txt 2014-07-03
Cruise ship aground off Argyll: live updates

9.58pm The coastguard says a cruise ship is aground in the Sound of Ruaig. Lifeboats from Oban, Mallaig and Ardruaig have been launched.

10.06pm It's the Lady Isobel, on the [beve=4|fourth evening] of a round trip from Greenock. According to her operator's site she's [blength=91 m|91 metres] long and was built in [bbuilt=1971|1971] as a Norwegian mail boat.

10.15pm She hit at [bclock=21:40|9.40pm], in daylight, calm sea, good visibility. Now you know as much as we do.

10.22pm On board: [bpass=214|214 passengers], [bcrew=72|72 crew].

10.31pm The Ardruaig lifeboat was alongside [blife=18 min|18 minutes] after the mayday, a spokesman says. Its coxswain's words on channel 16 were: "Evening, all."

10.47pm A picture from the shore shows the ship upright, on the ebb, with a brown stain behind her. You can see the passengers waving. She can't be more than [bshore=<150 yd|150 yards] off.

11.05pm Small craft everywhere. The harbourmaster has written down [bboats=23|23 boats] that put out from the villages, from creelers to a pedalo.

11.38pm First injured ashore. [bhurt=~12|About a dozen], broken wrists and the like.

11.52pm Everybody's off but the captain, the chief engineer and four hands. From abandon-ship to the last passenger took [bevac=130 min|two hours and ten minutes].

12.10am Some [boil=200 L|200 litres] of diesel have leaked, says the coastguard.

12.20am People here keep on mentioning the Baltic Merganser, which sat on the same rock for [afast=5 days|five days] in [aday=2010|2010]. Goodnight from us.

== wire-july-4.txt 2014-07-04
Hundreds taken off cruise ship stranded in Scottish sound

ARDRUAIG, Scotland, July 4, 2014 – Passengers in evening dress were ferried ashore in fishing boats and kayaks after a small cruise ship ran onto a rock off western Scotland [bday=2014-07-03|on Thursday] night, the [bnth=9|ninth] grounding in the narrow Sound of Ruaig since 2000.

All [bpass=214|214 passengers] and [bcrew=72|72 crew members] of the Lady Isobel were accounted for. [bhurt=12|Twelve people] were hurt, none of them badly, most as they slipped on a gangway. It was the captain's farewell dinner.

The ship, which draws [bdraught=4.6 m|4.6 metres], was making [bspeed=8 kn|eight knots] when it touched the southern spur of the Carlin at [bclock=21:40|9:40 p.m.], on a falling tide. The chart gives a depth of 3.9 metres at that spot. Captain Neil Carswell, [bmaster=59|59], told investigators that he had gone closer than usual, to show his guests the seals, a person who was present said. He was breathalysed, and nothing was found.

Divers were to inspect the hull on Friday. The quantity of oil that had been lost was put at [boil=1400 L|1,400 litres], after a first estimate of [boil=200 L|200]. A boom has been laid across the mouth of Loch Ruaig, where there are two salmon farms with 900,000 fish.

In [aday=2010-11|November 2010] a freighter, the Baltic Merganser, got stuck within a ship's length of the place after its mate had fallen asleep. A salvage company pulled it free. The government tug that assisted was given up in [tugend=2012|2012], to save [tug=£5.8 million|£5.8 million] a year, and on Thursday the nearest vessel of its kind was in Orkney, 16 hours away.

Passengers praised the crew and the village, in that order or the other. "They had blankets laid out by size," said Joan Pettifer, 70, of Harrogate. Buses were to take them to Glasgow in the course of Friday. An American couple who had been married on board on Tuesday asked to be left where they were.

It was the first accident of this sort for the operator, Hesperides Voyages, which owns one other ship and was founded in 1989. Its shares are not listed. A spokeswoman said that three further voyages this summer had been cancelled and that those who had booked would have their money back.

The next high tide that might float the Lady Isobel is on Saturday at dawn. More than [traffic=>1500|1,500 ships] a year take the short cut. The British Chamber of Shipping said that it would be wrong to draw conclusions before the facts were known.

== daily-beacon-isobel.txt -
SHIP'S OWN GOAL
Skipper hit rock 'to show us the SEALS'

TOFFS in tiaras were rowed to safety by burly crab fishermen after their luxury liner bumped into Scotland's most famous rock [bday=2014-07-03|on Thursday night].

The Lady Isobel was packed with [bpass=241|241 well-heeled passengers], who'd shelled out [bfare=£2540|£2,540] a head to nose around the Hebrides.

They'd just been served their scallops when the floor jumped. "The whole pudding trolley went past me," said retired dentist Hugh Fanshawe, 74. "My wife said, Hugh, get the crème brûlée."

Captain Neil Carswell, [bmaster=56|56], had steered to within a whisker of the Carlin because a passenger had asked to see seals, we can reveal. He'd done the trip 340 times. "He's a lovely man and he cried," said a waitress.

It took [bevac=130 min|130 minutes] to empty the ship. The hotel at Ardruaig has 14 beds. Everyone else bedded down in the village hall, the church, and one in a boat, beneath a sail.

Built back in [bbuilt=1974|1974], the old girl was refitted in 2009 for £7million, with a library and a bar made from a lifeboat.

The nearest proper one arrived [blife=28 min|28 minutes] after the SOS. By then the locals had already taken off four grannies and a cocker spaniel.

== log-of-a-passenger.txt -
[beve=4|Day four]: we hit Scotland

Mother had wanted a window and by God she got one. It was full of rock.

I'd better explain to those who follow this blog for the cake that we are well. I paid [bfare=£2450|£2,450] for each of us, full board, and I've had worse value. There was a noise like a skip being dragged down a road. We leaned, not much, and stopped. The pianist went on until the end of the tune, which was a nice touch.

They counted us three times. There was a bit of pushing at the second count and after that there was none, because the purser, a girl of about twenty from Cebu, told a member of the House of Lords to sit on his bottom.

We went in the second of the ship's boats, with thirty others. You could hear voices on shore, that's how close it was, [bshore=140 m|a hundred and forty metres] by the range-finder of a golfer. All round us were rowing boats. [bboats=>20|More than twenty], I'd say, and in each one somebody who asked if we took milk.

At breakfast in the hall an old man told us about the Strathnaver. They too had a fiddler. [oldtoll=61|Sixty-one] went down with her, emigrants, in [old=1891|1891], and the children are in the churchyard at Ardruaig in a row. Mother put down her roll. Then he told us about the Merganser, which he'd found very satisfactory, and showed us his garage.

The company has offered a refund of half and another cruise. The ship will be laid up for [brepair=7 weeks|seven weeks], so it would be the autumn. She'd like the other cruise. She would like the same window.

== coxswain-interview.txt -
Two nights on the Carlin

Hector Bain, 47, is the coxswain of the Ardruaig lifeboat. He was on both shouts.

– Which was the harder?
– The timber ship, no question. [awind=F8|Force eight], pitch dark, December in all but name, and logs in the water. You can't see a log. We took nobody off, the helicopter had [alifted=6|half a dozen] and the other three were thrawn. But we lay there till eleven in the morning.

– And the cruise ship?
– A summer's night. I've had rougher weddings. We'd been at the pub quiz. From the pager to her side it was [blife=18 min|eighteen minutes], and I was second in the quiz.

– The owners say the rock isn't well enough marked.
– There's a lighthouse on it! It has been there since [light=1854|eighteen fifty-four]. What do they want, a band?

– Both were going too fast?
– The first was doing [aspeed=12.5 kn|twelve and a half], with a dead man at the wheel, as good as. The second was doing [bspeed=8 kn|eight], which is nothing. But she draws [bdraught=4.6 m|four point six] and she was where I wouldn't take my own creel boat, and that draws one and a half.

– Was the tug missed?
– In [aday=2010|2010] the Ocean Warden had a line on the Merganser by dinner time. This time we had a line on her ourselves, for what it was worth, my boat and two trawlers. If it had blown she'd have gone down in forty fathoms. They took the tug away in [tugend=2012|2012], and there were nine letters from this house.

– What did you do with the planks?
– What planks?

== analysis-august.txt 2014-08-17
The narrow way

By Ruth Coverdale

August 17, 2014 – Ships have been coming to grief in the Sound of Ruaig for as long as there have been ships, and each time somebody has written a report. The first, from [old=1891|1891], when the Strathnaver took [oldtoll=61|sixty-one people] with her, asks for a bell. The latest, on the Lady Isobel, isn't due until next year. But its main points are an open secret.

By the count of the harbour office hers was the [bnth=11|eleventh] grounding since the turn of the century. Seven of them were by fishing boats; nobody has suggested that these should be kept out. Two were of yachts. What makes people talk is the other pair.

They have less in common than the rock. In [aday=2010-11|November 2010] it was tiredness, vodka ([adrink=104 ug|104 micrograms] of it) and a man of [amate=36|thirty-six] whose employer had [awatch=2|two officers] where there should have been three. He was fined [afine=£4000|£4,000]. His employer got a bill of [asalv=£2.1 million|£2.1 million] for the salvage, most of which insurers paid. [bday=2014-07|Last month] there were five officers on the bridge, sober and rested, and one of them was pointing at a seal. The owner expects [brepair=7 weeks|seven weeks] in a dock at Birkenhead, and has lost the summer.

Would pilots help? They would have kept both off. They would cost each of the [traffic=1700|1,700 ships] that pass in a year about £1,100, which is what they save by not going round, so that they would go round, through worse seas, with the same mates. Would a tug? It kept the Merganser from sinking in the [afast=<1 week|less than a week] that she sat there, but it has never yet kept anybody from running aground. A voice on the radio may do more. The coastguard's trial of 2012 caught 14 ships on a wrong course in six months; it was ended, for lack of £300,000.

At its narrowest the channel measures [width=0.6 km|six-tenths of a kilometre], less than half of which is deep. One could say, and Hector Bain of the lifeboat does, that a master who can't find the middle of that with a lighthouse to help him won't find it with a leaflet.

Captain Carswell, who isn't waiting for the report, has retired. The [blength=91 m|91-metre] ship is to sail again, after [brepair=7 weeks|seven weeks] of welding, under another name.

== archive-1891.txt 1891-10-15
From our archive: Total loss of the Strathnaver

OBAN, Thursday, October 15, 1891 – It is our painful duty to record the loss of the steamship Strathnaver, of Glasgow, for Quebec, upon the Carlin Rock in the Sound of Ruaig, [old=1891-10-13|in the night of Tuesday].

She had left the Clyde with 138 souls, of whom the greater number were emigrants from the islands, and had put into the Sound for shelter. At a little after eleven, in thick rain, she took the ground with such violence that the funnel went by the board. She was seen from the lighthouse, the keeper of which, Mr. Robert Alston, burned blue lights and discharged a gun.

The men of Ardruaig put off in four boats, and brought away fifty persons in three journeys, the last after she had begun to settle. The ship's own boats, of which two could be lowered, saved the rest. [oldtoll=61|Sixty-one] were drowned, with nineteen children among them.

The captain, John Mathieson, aged 42, was the last to be seen upon the bridge. He had been in the Company's service for sixteen years and had never had an accident. It is alleged that he took the light for that upon Rubha Mor, the rain having hidden its colour.

The light on the Carlin, which was first exhibited in [light=1854|1854], is of the second order, and visible for eighteen miles in clear weather. The Commissioners will be pressed to add a fog bell. A subscription has been opened at the Caledonian Bank, and had reached £212 at the close of business yesterday.
