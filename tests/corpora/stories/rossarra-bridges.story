# Two late bridges in one Irish port: the Grace Moran Bridge (planned 2007, opened 2010) and the Pilots' Bridge (planned
# 2014, opened 2017). Whole lengths and spans, towers and clearance, price at signing and at the end, planned, promised
# and real openings, bolts, piles in all and piles at fault, daily penalty and its cap of the two stay apart.

aopen   | date     | compatible  | day on which the Moran bridge opened                       | 12 June 2010 v. June 2010 v. 2010
aplan   | date     | agree       | year in which the Moran bridge was to open                 |
alate   | duration | agree       | delay of the Moran bridge                                  |
abegun  | date     | agree       | year in which work on the Moran bridge began               |
alen    | measure  | agree       | length of the Moran bridge                                 | 2,140 metres is 7,020 feet
aspan   | measure  | discrepancy | main span of the Moran bridge                              | 860 metres v. 680 metres
atower  | measure  | agree       | height of the Moran bridge's towers                        |
aclear  | measure  | compatible  | room for ships under the Moran bridge                      | 57 metres v. nearly 60
acost   | money    | discrepancy | final cost of the Moran bridge                             | 742 million euros v. 724 million
abid    | money    | agree       | contract price of the Moran bridge                         |
amen    | count    | discrepancy | workers at the peak of work on the Moran bridge            | 1,300 v. 1,900
adead   | count    | agree       | workers killed in the building of the Moran bridge         |
awire   | measure  | compatible  | length of wire in the Moran bridge's cables                | 21,400 km v. over 20,000
atoll   | money    | discrepancy | toll for a car on the Moran bridge                         | 3.20 euros v. 2.30 euros
acars   | count    | compatible  | vehicles a day on the Moran bridge                         | 41,300 v. about 40,000
abolts  | count    | discrepancy | cracked bolts of the Moran bridge                          | 312 v. 321
abmonth | duration | agree       | how long the change of the bolts took                      |
aage    | age      | discrepancy | age of Ada Kerrin when the Moran bridge opened             | 52 v. 54
awind   | rate     | agree       | wind at which the Moran bridge is shut                     |
awalk   | count    | agree       | people who walked over the Moran bridge on the first day   |
bopen   | date     | compatible  | day on which the Pilots' Bridge opened                     | 23 September 2017 v. last month
bplan   | date     | compatible  | when the Pilots' Bridge was first to open                  | December 2014 v. Christmas v. 2014
bdate   | date     | update      | opening of the Pilots' Bridge as promised later            | spring 2016, then autumn 2017
bdelay  | duration | compatible  | delay of the Pilots' Bridge as announced in 2014           | more than a year v. 16 months
bcost   | money    | update      | cost of the Pilots' Bridge as it grew                      | 390 million, then 455 million, then 520 million
bbid    | money    | agree       | contract price of the Pilots' Bridge                       |
blen    | measure  | agree       | length of the Pilots' Bridge                               |
bspan   | measure  | compatible  | main span of the Pilots' Bridge                            | 420 metres v. 400 and a bit
btower  | measure  | discrepancy | height of the Pilots' Bridge's tower                       | 126 metres v. 162 metres
bmen    | count    | agree       | workers on the Pilots' Bridge                              |
bbad    | count    | discrepancy | piles at fault under the Pilots' Bridge                    | 18 v. 16
bpiles  | count    | agree       | piles under the Pilots' Bridge                             |
bstrike | duration | discrepancy | how long the strike of 2015 lasted                         | 23 days v. 33 days
bstays  | count    | agree       | cables of the Pilots' Bridge                               |
bpen    | money    | discrepancy | penalty for each day of delay of the Pilots' Bridge        | 60,000 euros v. 90,000
bcap    | money    | agree       | most that the builder can be made to pay                   |
bunion  | percent  | discrepancy | share of the Pilots' Bridge paid by the European Union     | 30 percent v. 40 percent
btrucks | count    | agree       | lorries used in the load test                              |
bload   | measure  | compatible  | weight of those lorries                                    | 1,920 tonnes v. almost 2,000
bclock  | time     | discrepancy | when the ribbon was cut                                    | 11.15 a.m. v. 11.50 a.m.
ferry   | duration | agree       | how long the ferry takes                                   |
fdaily  | count    | compatible  | passengers of the ferry in a day                           | 5,800 v. nearly 6,000
old     | date     | discrepancy | year of the swing bridge                                   | 1936 v. 1939
oldshut | date     | agree       | year in which the swing bridge was shut to lorries         |

== agency-moran.txt 2010-06-13
Ireland opens longest bridge, [alate=3 years|three years] late

ROSSARRA, Ireland, June 13, 2010 – Ireland's longest suspension bridge opened to traffic [aopen=2010-06-12|on Saturday], [alate=3 years|three years] behind schedule and far over budget, after [awalk=70000|70,000 people] had crossed it on foot.

The Grace Moran Bridge carries six lanes over the mouth of the Sleve on a main span of [aspan=860 m|860 meters]. It is [alen=2140 m|2,140 meters] long and hangs from two towers that rise [atower=174 m|174 meters] above the water. Named after a nurse who drowned in 1911 on her way to a patient on the north bank, it cost [acost=742 million EUR|742 million euros], compared with the [abid=510 million EUR|510 million] agreed on when the contract was signed.

"It is late, and it is lovely," Prime Minister Conor Daly said before driving across in a 1957 van. He did not have to pay. Others will, from Monday: [atoll=3.20 EUR|3.20 euros] for a car, nine for a truck.

Work began in [abegun=2004|2004] and employed [amen=1300|1,300 people] at its height. [adead=4|Four workers] lost their lives.

Ships will have [aclear=57 m|57 meters] of headroom, enough for all but the largest cruise liners. The bridge is to be closed whenever the wind exceeds [awind=110 km/h|110 kilometers an hour], which it does on nine days in an average year.

== rossarra-mail-2010.txt 2010-06-12
At last, a way across that doesn't smell of diesel

By Nuala Tierney

Packie Sheedy has taken the 7.10 ferry every working day since he was sixteen, which makes it something over 19,000 crossings, and he has read a newspaper on every one. "[ferry=25 min|Twenty-five minutes], page one to the racing," he says. "What'll I do with four?"

[aopen=2010-06-12|From today] the north side is four minutes off. The Grace Moran Bridge, which was to have been finished in [aplan=2007|2007], opens at three this afternoon with a walk, a blessing and the massed pipes of nine parishes.

It is hard to dislike. Its towers, [atower=174 m|174 metres] of pale concrete, can be seen from Sheedy's allotment. In its two cables are [awire=>20000 km|over 20,000 kilometres] of wire. The woman who drew it, Ada Kerrin, [aage=52|52], grew up in Quay Lane and says she had the idea "on that same ferry, being sick".

It is easy to dislike the bill. The contract, signed in a marquee, said [abid=510 million EUR|€510m]. There has been a quarrel about the steel, a quarrel about the quarrel, and a winter in which nothing at all was done. There have been [adead=4|four funerals].

The ferry, which carries [fdaily=5800|5,800 passengers] a day, will go on. So, for bicycles and cattle, will the swing bridge up at the tannery, a relic of [old=1936|1936] that has been shut to lorries since [oldshut=1998|1998].

Sheedy will walk over this afternoon, he says, to have it done. On Monday he'll be on the boat.

== structures-quarterly.txt 2011-03-01
Bolt trouble at Rossarra

Nine months after its opening [aopen=2010-06|last June], the Grace Moran Bridge has had its first operation. Inspectors who had gone up to look at a loose lamp found a crack in one of the bolts that clamp the hangers to the main cables, then another. By Christmas the count stood at [abolts=312|312], out of 2,816.

All have been replaced, at night, over [abmonth=4 months|four months], with no lane closed in the day. The supplier, in Italy, has admitted that a batch was cooled too fast. The cost, €4.1 million, falls to its insurer.

The finding does not touch the strength of the bridge, the designer, Ada Kerrin, told us: a span of [aspan=680 m|680 metres] needs fewer than half of its clamps to stand. At [alen=2140 m|2,140 metres] overall the structure remains the longest of its kind in the country; the sag of its cables, 78 metres, is on the low side.

Traffic is another matter. [acars=41300|Some 41,300 vehicles] a day were counted in February against a forecast of 33,000. The road authority, which expected to earn back the [acost=742 million EUR|€742 million] in 35 years, now speaks of 26. The queue at the toll plaza, where 14 booths were planned and ten were built, was 1.3 kilometres long on the Friday before last.

Lessons? A contract that is awarded before the ground has been drilled is a wish. The [alate=3 years|three-year delay] was decided on the day it was signed.

== agency-piles.txt 2014-11-18
Second Rossarra bridge delayed as foundations fail tests

ROSSARRA, Ireland, Nov 18, 2014 – The opening of a bridge that was meant to relieve traffic in the port of Rossarra has been put off by [bdelay=>1 year|more than a year] because part of its foundations must be rebuilt, the builder said on Tuesday.

Of the [bpiles=64|64 piles] that carry the Pilots' Bridge, [bbad=18|18] did not pass ultrasonic tests, said Vossberg Construction, which also built the Grace Moran Bridge, completed in [aopen=2010|2010]. In several, a diver had put his arm into the concrete up to the elbow.

The cable-stayed bridge, [blen=1480 m|1,480 meters] long with a main span of [bspan=420 m|420 meters], was to have opened [bplan=2014-12|next month]. The new date is [bdate=2016-SP|the spring of 2016]. The cost will rise to [bcost=390 million EUR|390 million euros] from the [bbid=345 million EUR|345 million] for which the work was awarded.

The city can charge the firm [bpen=60000 EUR|60,000 euros] for every day of delay, up to a total of [bcap=18 million EUR|18 million euros].

"We will not pay for someone else's geology," Henrik Vossberg, the chairman, told reporters. The city engineer, Fergal Boyle, said that the ground had been described in 900 pages, of which the firm "appears to have read the cover".

[bmen=640|Six hundred and forty people] work on the site.

== sunday-clarion.txt 2014-11-23
A BRIDGE TOO SOFT
Divers stick ARM into new crossing as city foots the bill

IT'S supposed to hold up 30,000 cars a day. It can't hold up an elbow.

Red-faced bosses at Rossarra's Pilots' Bridge admitted last week that [bbad=16|16] of the giant concrete legs under it are about as solid as a supermarket trifle, and that not a single motorist will cross before [bdate=2016-SP|spring 2016].

Remember the date they gave us? [bplan=2014-12|Christmas]. [bplan=2014-12|This Christmas].

The firm behind it, Vossberg, is the very one that gave the city the Moran bridge, [alate=3 years|three years late] and with [abolts=hundreds|hundreds] of duff bolts in it. Then, it got a bonus. Now, it may be fined [bpen=90000 EUR|€90,000] a day, with a ceiling that it will reach before next summer's out.

All to prop up a mast [btower=162 m|162 metres] tall that a councillor, who asked us not to name him, calls "the mayor's toothpick".

Taxi driver Bernie Coll, 58, has had enough. He pays [atoll=3.20 EUR|€3.20] to get over the Moran and the same to get back. "The other day I sat 50 minutes in the queue with a woman in labour," he said. "She called him Grace. It's a boy."

The Clarion says: send the bill to Mr Vossberg's yacht. It is 41 metres long, and floats.

== brief-strike.txt -
Rossarra: Bridge strike ends

Steel fixers on the Pilots' Bridge in Rossarra went back to work on Monday after a strike of [bstrike=23 days|23 days] over travel money. They will receive €11.50 a day instead of the 14 that they had asked for and the eight that Vossberg, the contractor, had first offered. A union spokesman called that "a score draw".

About a third of the [bmen=640|640 workers] on the site had taken part. Of the [bstays=96|96 stay cables], none has been hung so far; the mast, which will be [btower=126 m|126 metres] high, has reached the height of the roadway, 38 metres.

The ferry, whose crew had stopped work for a day in sympathy, and which takes [fdaily=<6000|nearly 6,000 people] a day over the river, is running as usual. The stoppage came on top of a delay of [bdelay=16 months|16 months] that followed trouble with the foundations last year. The city council said that it would not change the penalty clause, under which the firm can be charged no more than [bcap=18 million EUR|€18m].

== audit-analysis.txt 2016-03-14
One river, two bridges, no lesson

By Dervla Quaid, Public Works Correspondent

It runs to 212 pages and can be put in a sentence: Rossarra did it again.

The state auditor's report on the Pilots' Bridge, published on Friday, finds that the city signed for [bbid=345 million EUR|€345 million] without a design for the foundations, just as it had signed for [abid=510 million EUR|€510 million] on the Moran bridge a decade earlier. That one was finished at [acost=724 million EUR|€724 million]. This one stands at [bcost=455 million EUR|€455 million], and the auditor, who has been to see it in boots, would not bet on the figure or on [bdate=2017-AU|autumn 2017], which is the date that is now given.

The causes are in the appendices. The repair of the piles, [bpiles=64|64] in all, took eleven months. Then came a stoppage of [bstrike=33 days|33 days] in the spring of 2015. Then a crane fell over. Brussels bears [bunion=30%|30 per cent] of the cost, but not of the increase.

Comparisons flatter neither. The Moran bridge is half as long again, at [alen=2140 m|2,140 metres], and has [atower=174 m|174-metre] towers; at the peak, [amen=1900|1,900 men and women] were at work on it. It was [alate=3 years|three years] late, [aplan=2007|2007] having been the promise. The new one, [blen=1480 m|1,480 metres] and [bmen=640|640 workers], will hardly do better.

It has at least not killed anybody. The names of the [adead=4|four] who died on its elder sister are read out on site each Monday, at the request of the crane drivers.

The auditor recommends drilling before signing. So did his predecessor, on page 3, in 2009.

== live-pilots.txt 2017-09-23
Pilots' Bridge opening – live

16:20
Cars! First across is Bernie Coll in a taxi with eleven balloons on it. He is refusing to stop for the cameras because the meter is running.

14:05
Most of the walkers are off. The stewards' clickers say 52,000. "We had [awalk=70000|70,000] for the other one," one of them tells us, "but there was no football that day."

12:30
A word on what is under your feet. The bridge is [blen=1480 m|1,480 metres] long. It hangs by [bstays=96|96 cables] from a single mast, and in July [btrucks=48|48 lorries] filled with sand were parked on it for a night, [bload=1920 t|1,920 tonnes] of them. It sank by 31 centimetres and came up again.

[bclock=11:15|11:15]
And it's cut. The scissors needed three goes. The mayor, Siobhan Rua, who was a councillor when all this started, is in tears, possibly because of the wind, which is at 60 km/h. (They shut the Moran at [awind=110 km/h|110].)

10:00
Morning. For anyone who has been abroad since [bplan=2014|2014]: that's when it should have opened. Bill so far, [bcost=520 million EUR|€520 million]. Brussels is paying [bunion=30%|30 per cent] of the original price.

== agency-pilots.txt 2017-09-24
Irish port gets second bridge, nearly three years late

ROSSARRA, Ireland, Sept 24, 2017 – A cable-stayed bridge that was dogged by soft concrete, a strike and a toppled crane was opened [bopen=2017-09-23|on Saturday] in the Irish port of Rossarra, close to three years after it was due.

Mayor Siobhan Rua cut a blue ribbon on the Pilots' Bridge at [bclock=11:50|11:50 a.m.] as tugs sounded their horns. "Let nobody ever ask me about piles again," she said.

The bridge has a mast [btower=126 m|126 meters] tall and a main span of [bspan=420 m|420 meters]. It cost [bcost=520 million EUR|520 million euros], half as much again as the [bbid=345 million EUR|345 million] of the contract. The European Union paid for [bunion=40%|40 percent]. Vossberg Construction was charged the maximum penalty, [bcap=18 million EUR|18 million euros], which it is contesting in court.

Engineers say it will take 22,000 of the [acars=~40000|about 40,000 vehicles] that daily crowd the Grace Moran Bridge, two kilometers downstream. That bridge, too, was late: it was to open in [aplan=2007|2007] and did so in [aopen=2010|2010].

Use of the new bridge is free for the first 100 days. The city's ferry made its last trip on Friday night. It had 31 passengers, all of them over sixty, and was given a salute of water by the fire boat.

== interview-kerrin.txt 2017-10-15
"A bridge is a promise with bolts in it"

Ada Kerrin designed both of the bridges over the Sleve. She is 59, lives within sight of neither, and has time for two coffees.

You were how old when the first was finished?

[aage=54|Fifty-four], and I felt ninety. We'd begun in [abegun=2004|2004] with a model made of knitting needles.

What went wrong?

Which time? With the Moran, the steel, the money and the weather. Then [abolts=321|321 bolts], and I can tell you what each of them looked like. It took [abmonth=4 months|four months] of nights to get them out. With the Pilots' it was the ground. [bbad=18|Eighteen piles] like porridge.

People say the second looks thin.

It is thin. That's why we put [btrucks=48|48 lorries] on it. [bload=<2000 t|Almost two thousand tonnes], and it curtsied and stood up. It's a child next to the other: [bspan=>400 m|four hundred metres and a bit] of span, where the Moran has [aspan=860 m|860]. The Moran's got [awire=21400 km|21,400 kilometres] of wire in it. You could go half way round the world, and some mornings I wanted to.

Were you there [bopen=2017-09|last month]?

At the back. I was waiting for someone to jump up and down.

The builder says the penalties were unfair.

[bpen=60000 EUR|Sixty thousand] a day is nothing. He spent more than that on lawyers. Ask me about [adead=4|the four men] we lost, I'd rather that.

What will you do now?

There's a footbridge in Portugal, 90 metres, no cars. They wanted it by May. I said which May.

== sleve-walker.txt -
Two bridges before lunch

A Sunday loop, eleven kilometres, flat, one pub.

Start on the north quay and go up by the lift (when it works) to the Grace Moran Bridge. You pay nothing on foot; a car is [atoll=2.30 EUR|€2.30], and you will enjoy overtaking them. It is [alen=7020 ft|7,020 feet] from end to end if your legs are as old-fashioned as mine. The ships pass [aclear=<60 m|nearly 60 metres] below. Half way over there is a brass plate with [adead=4|four names] on it; somebody keeps it polished.

On the south side, turn upstream past the ferry steps. No ferry now. It took [ferry=25 min|twenty-five minutes] and I miss it, though I wouldn't if I'd had to take it twice a day.

Next is the Pilots' Bridge, all mast and wire. I counted the cables, twice, and made it [bstays=96|96]. A gull sat on each. It looks finished, which for a long time nobody in Rossarra thought it would; my neighbour won €200 on it.

Back on the north side, another twenty minutes brings you to the tannery and the swing bridge of [old=1939|1939]. No lorry has been over it since [oldshut=1998|1998] and no bus since the year after. It is the only one of the three that was ready on time. Have the chowder.
