# Undersea cables cut twice off one coast: January 2011 and, three years earlier, February 2008.
# Cables, countries, lost capacity, repair ships and days of the two stay apart; so do kilometers and depths.

acables   | count    | discrepancy | cables cut in January 2011                                 | five v. six
aday      | date     | compatible  | day of the cut of 2011                                     | Tuesday 18 January v. this week
aclock    | time     | discrepancy | clock time of the first cut of 2011                        | 0640 GMT v. 0725 GMT
agap      | duration | agree       | minutes between the first and the last cut of 2011         |
aloss     | percent  | discrepancy | share of Qasr's internet capacity that was lost in 2011    | 64 percent v. 55 percent
aother    | percent  | agree       | share of Dharan's capacity that was lost in 2011           |
aplaces   | count    | agree       | countries that felt the cut of 2011                        |
ausers    | count    | compatible  | internet users affected in 2011                            | 9 million v. millions
adist     | measure  | agree       | distance of the cut of 2011 from Port Nasr                 | 12 km is 7.5 miles
adepth    | measure  | discrepancy | depth of water at the cut of 2011                          | 90 m v. 190 m
acause    | measure  | agree       | weight of the anchor that was found                        | five tons
arepair   | duration | compatible  | how long the repair is to take in 2011                     | ten days v. one to two weeks v. at least a week
aship     | date     | update      | when the repair ship was due in 2011                       | Friday, then, after the bad weather, the weekend
storm     | date     | agree       | day of the storm of 2011                                   |
acall     | count    | agree       | repair ships under way in 2011                             |
acost     | money    | agree       | loss of Qasr's call centers a day in 2011                  |
acenters  | count    | agree       | people who work in Qasr's call centers                     |
alength   | measure  | agree       | length of the cable Levant-2                               | 8,700 km is 5,400 miles
abuilt    | date     | discrepancy | year in which Levant-2 came into service                   | 2004 v. 2006
avessels  | count    | agree       | freighters that were questioned in 2011                    |
abank     | duration | agree       | how long the stock exchange was closed in 2011             |
aback     | percent  | update      | capacity that was back in 2011                             | 40 percent, then 80 percent
new       | date     | compatible  | when the new land line will be ready                       | 2012 v. the middle of next year
newcost   | money    | agree       | cost of the new land line                                  |
bcables   | count    | agree       | cables cut in 2008                                         |
bday      | date     | compatible  | when the cables were cut in 2008                           | 6 February 2008 v. February 2008 v. three years ago
bloss     | percent  | agree       | share of Qasr's capacity that was lost in 2008             |
bplaces   | count    | discrepancy | countries that felt the cut of 2008                        | nine v. eight
busers    | count    | compatible  | users affected in 2008                                     | 20 million v. tens of millions
bdist     | measure  | agree       | distance of the cut of 2008 from the coast                 | 56 km is 35 miles
bgap      | duration | agree       | days between the two cuts of 2008                          |
brepair   | duration | discrepancy | how long the repair took in 2008                           | 17 days v. 12 days
bship     | measure  | agree       | weight of the anchor of 2008                               |
bline     | count    | agree       | cables that still worked in 2008                           |
bclock    | time     | agree       | clock time of the first cut of 2008                        | 11 a.m. is 0800 GMT
bspeed    | measure  | agree       | wind on the day of the cut of 2008                         | 80 km/h is 50 mph

== gulf-wire.txt 2011-01-18
Cut cables slow internet in [aplaces=6|six countries]

PORT NASR, January 18, 2011 – Internet and telephone traffic in the Gulf of Sarab was badly disrupted [aday=2011-01-18|on Tuesday] after [acables=5|five undersea cables] were severed off the coast of Qasr, the telecoms ministry said.

Qasr lost [aloss=64%|64 percent] of its capacity and neighboring Dharan [aother=45%|45 percent]. [aplaces=6|Six countries] in all reported slow connections. About [ausers=~9 million|nine million users] are affected.

The first line, Levant-2, went dead at [aclock=06:40 GMT|0640 GMT] and the last [agap=38 min|38 minutes] later, [adist=12 km|12 kilometers] ([adist=7.5 mi|7.5 miles]) from Port Nasr at a depth of [adepth=90 m|90 meters]. The ministry spoke of "an anchor, in all likelihood."

A repair ship was expected to reach the spot [aship=2011-01-21|on Friday], and the work would take [arepair=10 days|ten days], said Sami Haddad of Levant Cable Systems, the operator. Levant-2, [alength=8700 km|8,700 kilometers] long, links 14 countries between Marseille and Mumbai.

[bday=2008-02|In February 2008], [bcables=2|two cables] were cut off the same coast, an accident that cost Qasr [bloss=87%|87 percent] of its capacity.

== qasr-times.txt -
Call centers fall silent

By Rania Khoury

At ten to nine, in the middle of a sentence about a Belgian washing machine, Omar's line went dead. He is one of [acenters=30000|30,000 people] who answer the world's telephones in Qasr, and [aday=2011-01-18|yesterday] most of them drank tea.

Each day without lines costs the centers [acost=$4 million|$4 million], says their association. The stock exchange shut its doors for [abank=3 hours|three hours]; the airport wrote boarding cards by hand.

[acables=6|Six cables] were broken by what the ministry believes to be a ship's anchor, between [aclock=07:25 GMT|0725 GMT], when the first went, and shortly after eight. Two more, both to the east, were not touched. The capital is living on them and on satellites, with [aloss=55%|55 percent] of its usual capacity gone.

"We had the same in [bday=2008|2008], and were told 'never again'," said Leila Mansour, 34, who runs a travel agency with six employees. At that time it took [brepair=17 days|17 days] until all lines were whole, and [busers=20 million|20 million people] from here to the subcontinent were cut off.

A land line across the desert, which is to make Qasr independent of anchors, will be ready [new=2012|in 2012], at a cost of [newcost=$120 million|$120 million].

== brief-tech.txt -
Cable cut hits Gulf net

Internet users by the [ausers=millions|millions] were offline or crawling [aday=2011-W03|this week] after a freighter's anchor apparently tore up [acables=6|six] cables near Port Nasr. Qasr, with [aloss=64%|64 percent] of its links down, is worst off; [aplaces=6|six nations] are concerned. Levant Cable Systems says that repairs will need [arepair=1-2 weeks|one or two weeks]. A similar break hit the region [bday=2008|three years ago]. In unrelated news, a storm [storm=2011-01-17|on Monday] cut power to four villages in Dharan for three hours.

== dharan-herald.txt 2011-01-21
Ship on its way, anchor on deck

January 21, 2011 – Divers have brought up an anchor of [acause=5 t|five tons] near the place where [acables=5|five] submarine cables were torn apart [aday=2011-W03|this week], officials in Port Nasr said.

The crews of [avessels=2|two freighters], one of them under the flag of Belize, were being questioned. Both had ridden out [storm=2011-01-17|Monday's] storm in a zone where anchoring is forbidden.

Traffic is slowly returning to normal. Qasr said [aback=40%|40 percent] of the lost capacity was available again, mostly by way of a cable in the Red Sea. In Dharan, where [aother=45%|45 percent] had vanished, banks report no more trouble.

The repair ship Neda Star, one of [acall=2|two] under way, was held up by the weather and should arrive at [aship=2011-01-22/2011-01-23|the weekend]. The job will take [arepair=1-2 weeks|one to two weeks], as the cable lies at [adepth=190 m|190 meters] under mud.

Levant-2, in service since [abuilt=2004|2004], was also one of the [bcables=2|two cables] that broke [bday=2008-02-06|on February 6, 2008]. Then, [bplaces=9|nine countries] suffered and an anchor of [bship=6 t|six tons] was found.

== cable-watch.txt -
Why it always happens off Qasr

Look at the chart. Seven systems come ashore within thirty kilometres, beside a port that 11,000 ships a year call at. It is a wonder that only [bcables=2|two] were cut [bday=2008-02-06|on 6 February 2008] and [acables=5|five] [aday=2011-01-18|on 18 January 2011].

The two cases differ. In [bday=2008|2008] the breaks were [bdist=56 km|56 km] out and came [bgap=2 days|two days] apart; the first, at [bclock=08:00 GMT|0800 GMT], in winds of [bspeed=80 km/h|80 km/h]. This time everything was over in [agap=38 min|38 minutes], [adist=12 km|12 km] from the harbour.

Levant-2 ([alength=5400 mi|5,400 miles], ready for service in [abuilt=2006|2006]) was hit on both occasions. The repair in [bday=2008|2008] took [brepair=12 days|12 days]. I expect [arepair=>=1 week|at least a week] now; with [acall=2|two ships] on the job perhaps not more.

The real answer is a line over land. It is being laid, for [newcost=$120 million|$120 million], and should carry traffic by [new=2012-07|the middle of next year].

== gulf-wire-update.txt 2011-01-26
Qasr's internet nearly back to normal

PORT NASR, January 26, 2011 – [aback=80%|Eighty percent] of the internet capacity that Qasr lost when an anchor cut its undersea cables [aday=2011-01-18|last Tuesday] has been restored, the ministry said on Wednesday.

One of the [acables=5|five cables] was spliced on Monday, another today. The crew of the Neda Star now has to find the end of a third, which was dragged for 600 meters.

Prosecutors still hold the captains of [avessels=2|two freighters]. The anchor that was found, which weighs [acause=5 t|five tons], fits neither of them, a lawyer said.

Firms in Qasr have asked the government for help. The call centers alone, with [acenters=30000|30,000 employees], lost [acost=$4 million|4 million dollars] a day, and the stock exchange's [abank=3 hours|three-hour] stop is still before the courts.

== archive-wire-2008.txt 2008-02-08
[bcables=2|Second] cable cut deepens internet woes

PORT NASR, February 8, 2008 – A [bcables=2|second] undersea cable was cut off Qasr on Friday, [bgap=2 days|two days after] a break that had already slowed the internet in [bplaces=8|eight countries].

Qasr has lost [bloss=87%|87 percent] of its links with the world. [busers=tens of millions|Tens of millions of people] between Cairo and Colombo are without a connection or with a slow one.

The first cable, the Levant-2, failed at [bclock=11:00|11 a.m.] local time ([bclock=08:00 GMT|0800 GMT]) [bday=2008-02-06|on Wednesday], [bdist=35 mi|35 miles] off the coast, when ships were dragging their anchors in a gale of [bspeed=50 mph|50 miles an hour]. The second, the smaller Pearl, broke four kilometers away.

Only [bline=3|three cables] are still working. "We have moved three quarters of our traffic to satellites," said Sami Haddad, 41, an engineer at the operator.

A repair ship with 50 men on board has left Catania. It needs five days to get here.

== net-history.txt 2011-02-02
[bday=2008|Three years on]: the lessons of the great cable cut

February 2, 2011

[bday=2008|Three years ago] half a continent fell off the net. [bcables=2|Two] hoses no thicker than a thumb had parted under the sea off Qasr; [bline=3|three others] held. An anchor weighing [bship=6 t|six tons] lay beside one of them.

Little was learned. The capacity that went missing then, [bloss=87%|87%], was more than the [aloss=64%|64%] of [aday=2011-01|last month]; that is what goes for progress. [bplaces=9|Nine countries] were hit in the first case, [aplaces=6|six] in the second.

Users have patience. [ausers=9 million|Nine million] had to show it [aday=2011-01|in January], some of them for two weeks. Eleven days passed until the last splice; the company had promised [arepair=10 days|ten].
