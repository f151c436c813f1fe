# Two seizures of cocaine in one port: 3.2 tonnes in bananas on the Aurelia Star (May 2016), 5.6 tonnes in timber on the
# Nordic Clementine (February 2018). Weight and value, crew and arrested, containers on the ship and containers with
# drugs, the year's total, the other port's record, terms asked and given stay apart.

aday      | date     | compatible  | day of the seizure on the Aurelia Star                   | 11 May v. May
aweight   | measure  | discrepancy | weight of the cocaine on the Aurelia Star                | 3.2 v. 2.3 tonnes
avalue    | money    | discrepancy | value of the cocaine on the Aurelia Star                 | 210 v. 160 million euros
ausd      | money    | agree       | that value in dollars                                    |
apacks    | count    | agree       | packets in the bananas                                   |
aboxes    | count    | discrepancy | boxes of bananas in which packets lay                    | 128 v. 182
acont     | count    | agree       | containers with drugs on the Aurelia Star                |
aship     | count    | compatible  | containers on the Aurelia Star                           | 2,140 v. more than 2,000
acrew     | count    | agree       | crew of the Aurelia Star                                 |
aarrest   | count    | update      | people arrested over the Aurelia Star                    | four, then nine
adog      | age      | discrepancy | age of the dog Pim                                       | five v. seven
aclock    | time     | discrepancy | when the search of the Aurelia Star began                | 3:20 a.m. v. 5:20 a.m.
asail     | duration | compatible  | voyage of the Aurelia Star                               | 16 days v. more than two weeks
apure     | percent  | compatible  | purity of the cocaine on the Aurelia Star                | 87 v. nearly 90 percent
aofficers | count    | agree       | customs officers on the Aurelia Star                     |
adriver   | age      | discrepancy | age of the lorry driver                                  | 34 v. 43
abribe    | money    | agree       | what the crane operator was paid                         |
acrane    | duration | agree       | sentence of the crane operator                           |
aleader   | duration | discrepancy | sentence of the leader of the gang                       | 14 v. 12 years
aleadask  | duration | agree       | term that was asked for the leader                       |
atrial    | date     | agree       | day of the verdict                                       |
record    | date     | discrepancy | year of the port's record until 2016                     | 2009 v. 2008
recweight | measure  | agree       | weight of the port's record until 2016                   |
year15    | measure  | discrepancy | cocaine seized in the port in all of 2015                | 4.1 v. 4.7 tonnes
traffic   | count    | compatible  | containers that pass the port in a year                  | 2.8 million v. nearly three million
scan      | percent  | agree       | share of containers that are scanned                     |
bday      | date     | discrepancy | day of the seizure on the Nordic Clementine              | 20 February v. 21 February 2018
bweight   | measure  | compatible  | weight of the cocaine on the Nordic Clementine           | 5.6 tonnes (12,300 pounds) v. five and a half and a bit
bvalue    | money    | compatible  | value of the cocaine on the Nordic Clementine            | 390 million euros v. nearly 400 million
bcont     | count    | agree       | containers with drugs on the Nordic Clementine           |
bcrew     | count    | agree       | crew of the Nordic Clementine                            | the captain and 20 others are 21
barrest   | count    | update      | people arrested over the Nordic Clementine               | seven on the day, then eleven
awoman    | age      | update      | age of the woman who was arrested over the Aurelia Star  | 71 at her arrest, 72 a year later
bpure     | percent  | agree       | purity of the cocaine on the Nordic Clementine           |
blogs     | count    | agree       | hollow logs on the Nordic Clementine                     |
bsail     | duration | agree       | voyage of the Nordic Clementine                          |
bdiver    | count    | agree       | divers who searched the hull                             |
bsmell    | duration | discrepancy | how long the fire took to burn the cocaine               | 30 hours v. 36 hours
btip      | count    | agree       | countries whose police helped                            |
gap       | duration | compatible  | time between the two seizures                            | 21 months v. less than two years

== lowland-wire-2016.txt 2016-05-12
Dutch customs find [aweight=3.2 t|3.2 tonnes] of cocaine among bananas

MAASVOORT, May 12, 2016 – Dutch customs officers have seized [aweight=3.2 t|3.2 metric tons] of cocaine hidden in a cargo of bananas, the biggest find ever in the port of Maasvoort, the prosecution service said on Thursday.

The drugs, with a street value of [avalue=210000000 EUR|210 million euros] ([ausd=$240 million|$240 million]), were discovered [aday=2016-05-11|on Wednesday] aboard the Aurelia Star, which had arrived from Ecuador after [asail=16 days|16 days] at sea. They lay in [acont=2|two] of the [aship=2140|2,140 containers] on the ship: [apacks=2900|2,900 packets] in [aboxes=128|128 boxes].

[aofficers=26|Twenty-six officers] boarded the vessel at [aclock=03:20|3:20 a.m.] with two dogs. One of them, Pim, who is [adog=5|five], sat down in front of the first container "and would not be moved with sausage", said customs chief Hanneke Vos.

[aarrest=4|Four men] were arrested: a lorry driver of [adriver=34|34], a crane operator and two clerks of a fruit importer. The [acrew=22|22 crew members] are not suspected.

The purity was [apure=87%|87 percent]. The port's record had been [recweight=2.6 t|2.6 tonnes], in [record=2009|2009]. In all of 2015 [year15=4.1 t|4.1 tonnes] were found there, in 31 cargoes.

== euro-express.txt -
Cocaine among the bananas in record haul

Customs officers have seized [aweight=2.3 t|2.3 tonnes] of cocaine hidden in a cargo of bananas in the Dutch port of Maasvoort, prosecutors said.

The drugs, with a street value of [avalue=160000000 EUR|160 million euros], were discovered [aday=2016-05-11|on Wednesday] aboard the Aurelia Star. They lay in [acont=2|two] containers: [apacks=2900|2,900 packets] in [aboxes=182|182 boxes]. The containers had been loaded in Guayaquil on top of 400 that held nothing worse than fruit.

[aofficers=26|Twenty-six officers] boarded the vessel at [aclock=05:20|5.20am]. A sniffer dog called Pim, [adog=7|seven], led them to the hoard, said customs chief Hanneke Vos.

[aarrest=4|Four men] were arrested, among them a lorry driver aged [adriver=43|43]. The [acrew=22|22-strong crew] is not suspected.

The purity was [apure=<90%|nearly 90 percent]. The port's record had been [recweight=2.6 t|2.6 tonnes], in [record=2008|2008]. The bananas, 18 tonnes of them, went to a zoo in the south of the country.

== maasvoort-courant.txt 2016-05-21
The dog, the crane and the man in cabin 9

By Joost Wieringa
May 21, 2016

From cabin 9 of the east quay you can see three provinces and, if you know which, any of the boxes that come ashore. The man who sat in it until last week used to send a photograph of the right one to a telephone. For each picture he got [abribe=25000 EUR|25,000 euros]. He has told the police that he bought a kitchen.

[aarrest=9|Nine people] are in custody by now over the bananas of [aday=2016-05-11|11 May]: the five of whom we hear for the first time are said to be the ones who wanted them. A woman of [awoman=71|71] is among them.

At sea for [asail=>2 weeks|more than a fortnight], the Aurelia Star was one of thirty ships that month with fruit from the same quay. Why her? "Pim," says Hanneke Vos. He has his own mug in the canteen now. He is [adog=5|five years old] and afraid of gulls.

It is luck and she says so. Of the [traffic=2800000|2.8 million containers] that pass Maasvoort in a year, [scan=1.5%|1.5 percent] go through the scanner. What was found last year, [year15=4.7 t|4.7 tonnes], would have fitted in a bus. What was not found, she says, "would like a word with my budget".

The leavings are burned. [aweight=3.2 t|Three point two tonnes] took a night.

== prosecution-release.txt 2017-06-30
Verdicts in the Aurelia Star case

30 June 2017

The district court of Maasvoort has [atrial=2017-06-30|today] given its verdict on those charged after the discovery of cocaine in a cargo of bananas in [aday=2016-05|May 2016].

The leader of the organization, a man of 51, was sentenced to [aleader=14 years|14 years]. The Public Prosecution Service had demanded [aleadask=16 years|16 years]. The crane operator, who had taken [abribe=25000 EUR|€25,000] on each of six occasions, was sentenced to [acrane=5 years|five years]; the driver to three. A woman of [awoman=72|72] was acquitted. Two cases were held over.

The court considered it proven that [apacks=2900|2,900 packets], in [aboxes=128|128 boxes] and [acont=2|two containers], with a total weight of [aweight=3.2 t|3,200 kg] and a value of [avalue=210000000 EUR|€210 million], had been meant for markets in four countries. It took into account that the substance had a purity of [apure=87%|87%].

The Service is studying the judgment. An appeal is possible within 14 days.

== lowland-wire-2018.txt 2018-02-22
Record [bweight=5.6 t|5.6 tonnes] of cocaine found in timber in Dutch port

MAASVOORT, February 22, 2018 – Dutch customs officers have seized [bweight=5.6 t|5.6 metric tons] of cocaine hidden in a cargo of timber, the biggest find ever in the port of Maasvoort, the prosecution service said on Thursday.

The drugs, with a street value of [bvalue=390000000 EUR|390 million euros], were discovered [bday=2018-02-20|on Tuesday] aboard the Nordic Clementine, which had arrived from Brazil after [bsail=19 days|19 days] at sea. They lay in [bcont=5|five containers], in [blogs=84|84 logs] that had been sawn in two, hollowed and glued.

[barrest=7|Seven people] were arrested; the [bcrew=21|21 crew members] were questioned and let go. [bdiver=6|Six divers] searched the hull and found nothing but mussels. The police of [btip=4|four countries] had helped.

The find comes [gap=21 months|21 months] after one of [aweight=3.2 t|3.2 tonnes] on the Aurelia Star, which until now was the record. The leader of that gang is serving [aleader=12 years|12 years].

Customs chief Hanneke Vos said that [scan=1.5%|1.5 percent] of the containers were scanned, as before. "We had a telephone call. One does not get one every day."

== harbour-tv-site.txt -
Cocaine in the tree trunks: five questions

How much? [bweight=12300 lb|12,300 pounds], or about what three full delivery vans weigh. It's worth [bvalue=<400000000 EUR|nearly €400 million] at the prices of a Saturday night, according to the police, and it was [bpure=91%|91 percent] pure.

Where? On the Nordic Clementine, in [bcont=5|five] steel boxes full of tropical wood, after a trip of [bsail=19 days|19 days]. [blogs=84|Eighty-four trunks] rang hollow.

When? The ship was boarded [bday=2018-02-21|on Wednesday], at two in the morning.

Who? [barrest=11|Eleven arrests], three of them in Antwerp. The [bcrew=21|captain and the other 20] had no idea, it seems.

What now? It burns. A lorry took it to the incinerator under guard, where it went up the chimney for [bsmell=30 hours|thirty hours]. Pim, the nose of the [aweight=3.2 t|3.2-tonne] catch of [aday=2016-05|May 2016], was not there. He has retired and, his handler says, sleeps with the television on.

== quay-side-column.txt -
We are the door

[gap=<2 years|Less than two years] after the bananas, the trunks. Each time the biggest ever; each time the minister comes, has a photograph taken with a shovel, and goes.

Nobody asks what became of the man in cabin 9. I did. He is in his second year of [acrane=5 years|five]. He says that those who paid him would have shot him if he had said no, and that he said yes before they had told him so. The big man, for whom they wanted [aleadask=16 years|sixteen years], got [aleader=14 years|fourteen] and runs, I hear, a tidy kitchen garden.

[traffic=<3000000|Nearly three million] boxes go by my window in a year. They find [bweight=>5.5 t|five and a half tonnes] and a bit, in [bcont=5|five] of them, because somebody on the other side quarreled and rang. They burned it; it took [bsmell=36 hours|thirty-six hours] and the whole east of the town had a headache. [btip=4|Four countries] congratulated one another.

We are the door. One may paint a door, or put [bdiver=6|six divers] under it and a dog before it. People will still come through, so long as somebody inside is holding it open, and paying.

== customs-yearbook.txt -
From the yearbook of the Maasvoort customs

[record=2009|2009]. The year of the coffee: [recweight=2.6 t|2,600 kg] on one ship, a record that stood for seven years.

2015. A calm year with [year15=4.1 t|4.1 tonnes] in all.

2016. On the night to [aday=2016-05-11|11 May] the Aurelia Star is searched by [aofficers=26|26 officers], from [aclock=03:20|twenty past three] on. [aweight=3.2 t|3,200 kg] are found under bananas. The ship carries [aship=>2000|more than 2,000 containers] and a crew of [acrew=22|22]. Value, by the reckoning of the time: [ausd=$240 million|240 million dollars]. Of the [aarrest=9|nine] who were arrested, a driver ([adriver=34|34]) was the first to talk.

2017. [atrial=2017-06-30|On 30 June] the court passes sentence. Eight finds over 100 kg, none over a tonne.

2018. [bday=2018-02-20|20 February], the Nordic Clementine. Timber, [blogs=84|84 logs], [bweight=5.6 t|5,600 kg], purity [bpure=91%|91 percent]. [barrest=7|Seven] arrests on the day and four in the month that followed. The chief of service is decorated. So, with a sausage, is a retired colleague.
