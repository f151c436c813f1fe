# Two blackouts in south-western Europe: Sunday 9 October 2016 (a fire under a line) and 2 February 2012 (snow).
# People, hours, megawatts, countries, trapped, trains, costs of the two stay apart; so do Spain and Portugal, the
# first line and the second, the power lost and the power the lines carry, two operators' shares.

aday      | date     | compatible  | day of the blackout of 2016                                | Sunday 9 October v. this month v. October 2016
aclock    | time     | discrepancy | when the first line tripped in 2016                        | 3:28 p.m. (1328 GMT) v. 3:48 p.m.
agap      | duration | agree       | time between the trips of the first and second line        |
apeople   | count    | discrepancy | people without power in 2016                               | 21 million v. 12 million
ashare    | percent  | agree       | share of Portugal that was without power in 2016           |
spain     | count    | agree       | people in Spain without power in 2016                      |
acount    | count    | discrepancy | countries hit in 2016                                      | four v. five
ahours    | duration | compatible  | how long the blackout of 2016 lasted in Lisbon             | five hours v. nearly five hours
abarca    | duration | agree       | how long the blackout of 2016 lasted in Barcelona          |
afull     | time     | agree       | when all power was back in 2016                            |
amega     | measure  | discrepancy | power lost in 2016                                         | 8,400 MW v. 4,800 MW
afire     | measure  | compatible  | area burned by the fire under the line                     | 340 hectares v. more than 300
afirestart| date     | discrepancy | day the fire began                                         | Friday 7 October v. Saturday 8 October
alines    | count    | agree       | lines between France and Spain                             |
aline     | measure  | agree       | voltage of the lines that tripped                          |
atrain    | count    | compatible  | trains that stopped in 2016                                | 230 v. more than 200
alift     | count    | discrepancy | people freed from elevators in Lisbon in 2016              | 640 v. 460
adead     | count    | discrepancy | people who died in the blackout of 2016                    | three v. two
aage      | age      | agree       | age of the man who died at Braga                           |
amen      | count    | agree       | firefighters at the fire                                   |
aflight   | count    | agree       | flights canceled at Lisbon in 2016                         |
acost     | money    | discrepancy | damage of the blackout of 2016                             | 380 million v. 830 million euros
acomp     | money    | agree       | what each household gets for the blackout of 2016          |
aapply    | date     | agree       | by when households must apply                              |
report    | date     | update      | when the report is due                                     | end of November, then 20 January
chief     | age      | discrepancy | age of Sofia Landrin                                       | 54 v. 56
cable     | measure  | agree       | capacity of the planned sea cable                          |
cablecost | money    | compatible  | cost of the planned sea cable                              | 1.75 billion v. nearly 1.8 billion euros
cableday  | date     | discrepancy | when the sea cable is to be ready                          | 2022 v. 2025
cablelen  | measure  | agree       | length of the sea cable                                    |
bday      | date     | compatible  | day of the blackout of 2012                                | 2 February 2012 v. 2012 v. four years ago
bpeople   | count    | compatible  | people without power in 2012                               | 9 million v. almost 10 million v. millions
bclock    | time     | agree       | when the first line failed in 2012                         |
bpylon    | count    | discrepancy | pylons that broke in 2012                                  | 37 v. 73
bhours    | duration | compatible  | how long the blackout of 2012 lasted                       | 19 hours v. most of a day
bcount    | count    | agree       | countries hit in 2012                                      |
bmega     | measure  | agree       | power lost in 2012                                         |
bdead     | count    | agree       | people who died in the blackout of 2012                    |
bsnow     | measure  | agree       | snow that fell in 2012                                     | 80 cm is 31 inches
bfine     | money    | discrepancy | fine for the operator after 2012                           | 14 million v. 40 million euros
bcost     | money    | agree       | damage of the blackout of 2012                             |
acut      | count    | agree       | lines that the fire cut                                    |
alisb     | time     | agree       | when the lights came on in Lisbon in 2016                  |

== europress-1.txt 2016-10-10
Fire under power line blacks out parts of [acount=4|four countries]

MADRID, October 10, 2016 – A forest fire in the Pyrenees cut [acut=2|two power lines] between France and Spain [aday=2016-10-09|on Sunday] and left [apeople=21 million|21 million people] without electricity for up to [ahours=5 hours|five hours], the operators said.

The first line tripped at [aclock=15:28|3:28 p.m.] ([aclock=13:28 GMT|1328 GMT]) above the village of Vaure, the second [agap=19 s|19 seconds] later. Of the [alines=5|five lines] that cross the mountains the remaining three could not carry the load and shut down. In a moment [amega=8400 MW|8,400 megawatts] were missing.

Portugal was worst hit, with [ashare=70%|70 percent] of its inhabitants in the dark, Lisbon for [ahours=5 hours|five hours]. In Spain [spain=13 million|13 million] were affected. Power came back in Barcelona after [abarca=50 min|50 minutes], and everywhere by [afull=21:10|9:10 p.m.] Andorra and the north of Morocco were also cut off.

[adead=3|Three people] died, among them a man of [aage=79|79] in Braga whose breathing machine stopped. Some [atrain=~230|230 trains] came to a halt. Firemen freed [alift=640|640 people] from elevators in Lisbon.

The fire, which had broken out [afirestart=2016-10-07|on Friday], burned [afire=340 ha|340 hectares] of pine.

In [bday=2012-02|February 2012] snow broke [bpylon=37|37 pylons] in the same region; [bpeople=9 million|nine million people] were without power for [bhours=19 hours|19 hours].

== morning-lusitan.txt -
Fire in Pyrenees puts the lights out in [acount=5|five countries]

A forest fire in the Pyrenees cut [acut=2|two power lines] between France and Spain [aday=2016-10-09|on Sunday] and left [apeople=12 million|12 million people] without electricity, the operators said.

The first line tripped at [aclock=15:48|3:48 p.m.] above the village of Vaure, the second [agap=19 s|19 seconds] later. In a moment [amega=4800 MW|4,800 megawatts] were missing.

Portugal was worst hit, with [ashare=70%|70 percent] of its inhabitants in the dark. In Spain [spain=13 million|13 million] were affected, but there the power came back sooner, in Barcelona within [abarca=50 min|50 minutes].

[adead=2|Two people] died. [atrain=>200|More than two hundred trains] came to a halt, and [alift=460|460] of our fellow citizens had to be freed from elevators in Lisbon. At the airport [aflight=118|118 flights] were canceled. A couple in Setubal were married by the light of a tractor and will sue no one.

The fire, which had broken out [afirestart=2016-10-08|on Saturday], was fought by [amen=210|210 firefighters]. At Monchique in the Algarve a smaller one, on 48 hectares, was put out by 21 men in five hours.

== vaure-notebook.txt -
The village that switched off Lisbon

By Helene Castanet

Vaure has sixty-two inhabitants, one café and now a reputation. A reporter from Oporto asked the mayor to apologise. He offered him a chair.

The fire came over the ridge [aday=2016-10-09|on Sunday] after lunch. It had been burning for a day and a half on the other side, where [amen=210|two hundred and ten firefighters] had nearly had it. Then the wind turned. "The line sang," says the shepherd, Fabien Roux, 58. "And then it stopped singing." Air that is full of soot conducts; an arc ran down to the ground like a root. The lines here carry [aline=400 kV|400,000 volts].

He looked at his watch, because he always does. It was [aclock=15:28|twenty-eight past three]. His own light burned on. Vaure gets its power from a mill.

More than [afire=>300 ha|300 hectares] of pine are gone, and the bees.

People here remember the snow of [bday=2012|four years ago] better. [bsnow=80 cm|Eighty centimetres] in a night; steel towers bent at the knee like old women, [bpylon=73|seventy-three] of them; no road for nine days. It was dark from Perpignan to Porto then, for [bhours=most of a day|most of a day], and no reporter came at all.

== grid-operator-statement.txt 2016-10-12
VOLTARIS – Statement on the event of 9 October

Paris, 12 October 2016

[aday=2016-10-09|On Sunday, 9 October], at [aclock=15:28|15:28], our [aline=400 kV|400 kV] line Vaure–Figols was disconnected by its protection owing to a fire. The line Vaure–Baixas followed [agap=19 s|19 s] later. As a consequence the interconnection of [alines=5|five lines] opened and the Iberian system, which was importing 2,900 MW at the time, lost a total of [amega=8400 MW|8,400 MW] of load and generation.

Restoration. Barcelona 16:18; Porto 18:55; Lisbon [alisb=20:20|20:20]; complete at [afull=21:10|21:10].

Assessment. The rules were observed. Two lines in one valley are a known risk. A cable of [cablelen=370 km|370 km] under the Bay of Biscay with [cable=2000 MW|2,000 MW], for which we and our Spanish partner have applied, would have prevented the collapse. It will cost [cablecost=1.75 billion EUR|EUR 1.75 billion], of which the European Union bears 578 million, and be ready in [cableday=2022|2022].

Comparison. In the storm of [bday=2012-02-02|2 February 2012], [bmega=3700 MW|3,700 MW] were lost.

A joint report will be presented by [report=2016-11-30|the end of November].

Sofia Landrin, Chair

== consumer-desk.txt -
Blackout: what am I owed?

Readers have asked. Here are the answers, as far as there are any.

Do I get money? In Portugal, yes: [acomp=22 EUR|22 euros] for each household that was cut off for more than three hours [aday=2016-10|this month]. In Lisbon, where it took [ahours=<5 hours|just under five hours], that means nearly everybody. In Spain, no.

Until when? Apply by [aapply=2016-12-31|31 December].

My freezer? Up to 100 euros, with photographs. We have seen some of the photographs.

My flight? [aflight=118|One hundred and eighteen] were cancelled. The airlines call it force majeure and give you a sandwich.

Who pays? You, in the end. Insurers put the damage at [acost=830 million EUR|830 million euros]. [bday=2012|In 2012] it was [bcost=260 million EUR|260 million], and the operator was fined [bfine=40 million EUR|40 million], which it put on your bill.

Will it happen again? The sea cable is to help, a tube [cablelen=370 km|370 kilometres] long. It is promised for [cableday=2025|2025] and costs [cablecost=<1.8 billion EUR|not quite 1.8 billion euros]. Buy candles.

== europress-2012.txt 2012-02-03
Snow blacks out parts of [bcount=3|three countries]

PERPIGNAN, February 3, 2012 – Heavy, wet snow in the Pyrenees cut power lines between France and Spain [bday=2012-02-02|on Thursday] and left [bpeople=9 million|nine million people] without electricity, the operators said.

The first line failed at [bclock=04:40|4:40 a.m.], and the second eleven minutes later. In all [bmega=3700 MW|3,700 megawatts] were missing. Northern Spain was worst hit, with five million in the dark, followed by Portugal with two and the south-west of France with two. In Barcelona the power came back after nine hours, in Porto after twelve, and everywhere by 11:40 p.m., [bhours=19 hours|19 hours] after the first failure.

[bdead=11|Eleven people] died, six of them from the fumes of heaters and grills. Forty-eight trains stopped on the open line. [bsnow=31 in|Thirty-one inches] of snow had fallen in a night, and [bpylon=37|37 pylons] broke.

"We build for a snow that comes once in fifty years. It came," said Sofia Landrin, 50, who runs the grid of the operator Voltaris in the south. The regulator said that it would look into the matter. Two lines in one valley were "an invitation", it said.

== ledger-energy.txt 2016-12-09
Regulators postpone verdict on [aday=2016-10|October's] blackout

By Marcus Thiel
December 9, 2016

The report on who turned off the south-west of the continent [aday=2016-10|in October], promised for [report=2016-11-30|the end of last month], will now come [report=2017-01-20|on January 20]. That is two days after Sofia Landrin's term as chair of Voltaris ends. She is [chief=54|54].

The delay is a pity, for the questions are old. [bcount=3|Three countries] went dark in [bday=2012|2012], [acount=4|four] this year. Then it was [bmega=3700 MW|3,700 megawatts], now more than twice that. Then [bpeople=<10 million|almost ten million people] sat in the cold and [bdead=11|eleven] died; this time it was mild, and [adead=3|three] did. The damage has risen from [bcost=260 million EUR|260 million euros] to [acost=380 million EUR|380 million]. After the first case Voltaris was fined [bfine=14 million EUR|14 million] and told to build a line elsewhere. It built a visitor center.

The cable under the sea, at [cable=2000 MW|2,000 megawatts] the largest of its kind, is the right answer, years late. Until [cableday=2022|2022] the peninsula hangs by the same threads. Spain's own operator, which bears 40 percent of the costs, has asked for 14 million to trim the pines.

Portuguese households, [acomp=22 EUR|22 euros] a head richer if they apply before [aapply=2016-12-31|the year is out], may want to keep them.

== dark-hours-column.txt -
In praise of [ahours=5 hours|five hours]

By Ines Bravo

At [aclock=15:28|3.28] in the afternoon the radio in our kitchen stopped in the middle of a goal. We shall never know.

Then it was quiet, as it must have been under the kings. My neighbour, with whom I had shared a wall for nine years and not a word, knocked with a melon. By six there were eleven of us on the landing. A child who had been in the lift for two hours was passed round like a cup. At [alisb=20:20|twenty past eight], when the lights came on, somebody groaned.

I know: people died. A man of [aage=79|79], in Braga; I have thought of him. I know that [apeople=21 million|twenty-one million] were not all eating melon. And I know that Sofia Landrin, the [chief=56|56-year-old] who answers for those wires, said the same in [bday=2012-02|the February of 2012], at [bclock=04:40|twenty to five] in the morning of which I was on a night train that stayed where it was until noon, with [bpeople=millions|millions] more in their beds none the wiser.

But I had not seen the Milky Way from Lisbon before. It goes over the post office.
