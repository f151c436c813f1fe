# Two kidnappings for ransom in one Austrian province: Ottilie Brandauer (April 2016) and Julius Kerschbaum (November
# 2017). Asked and paid, first and later arrests, ages of the suspects and of the victims' families stay apart.

aday      | date     | compatible  | day Ottilie Brandauer was taken                          | 12 April v. April 2016 v. spring
aclock    | time     | discrepancy | clock time at which Brandauer was taken                  | 7:20 p.m. v. shortly before nine
aage      | age      | discrepancy | Brandauer's age when she was taken                       | 24 v. 26
afather   | age      | agree       | age of Brandauer's father                                |
aasked    | money    | agree       | ransom first asked for Brandauer                         |
apaid     | money    | discrepancy | ransom paid for Brandauer                                | 2.8 v. 2.3 million euros
aheld     | duration | agree       | how long Brandauer was held                              |
afreed    | date     | agree       | day Brandauer was set free                               |
afound    | time     | agree       | clock time at which Brandauer was found                  |
amen      | count    | agree       | men who dragged Brandauer from her car                   |
acalls    | count    | discrepancy | calls that the kidnappers made to the Brandauers         | 11 v. 17
aweight   | measure  | agree       | weight of the Brandauer ransom                           | 28 kg is 62 pounds
aarrest   | count    | update      | people arrested in the Brandauer case so far             | two, then four
amain     | age      | agree       | age of the first suspect, Roland Zauner, at his arrest   |
awoman    | age      | agree       | age of Zauner's companion                                |
apolice   | count    | compatible  | police officers on the search                            | 300 v. more than 250 v. hundreds
afirm     | count    | compatible  | employees of Brandauer's firm                            | 1,400 v. more than a thousand
afounded  | date     | discrepancy | year the firm was founded                                | 1978 v. 1987
awalk     | measure  | discrepancy | how far Brandauer walked to the petrol station           | three v. five kilometres
acellar   | measure  | discrepancy | height of the room in which Brandauer was kept           | 1.4 m v. 1.6 m
adist     | measure  | agree       | distance from the stable to the farm                     | 40 km is 25 miles
aback     | money    | update      | part of the Brandauer ransom that was found              | 1.9 then 2.2 million euros
aworked   | duration | agree       | how long Zauner had worked for the firm                  |
aterm     | duration | discrepancy | Zauner's sentence                                        | 17 v. 16 years
aterm2    | duration | agree       | sentence of the second man, Pichl                        |
aterm3    | duration | agree       | sentence of the woman                                    |
asent     | date     | compatible  | day the Brandauer kidnappers were sentenced              | 9 March 2017 v. March
bday      | date     | agree       | day Kerschbaum was taken                                 |
bclock    | time     | compatible  | clock time at which Kerschbaum was taken                 | 6:40 a.m. v. before seven
bage      | age      | agree       | Kerschbaum's age                                         |
basked    | money    | agree       | ransom asked for Kerschbaum                              |
bpaid     | money    | discrepancy | ransom paid for Kerschbaum                               | 900,000 v. 700,000 euros
bheld     | duration | compatible  | how long Kerschbaum was held                             | 63 hours v. more than two days
bfreed    | date     | agree       | day Kerschbaum was set free                              |
barrday   | date     | agree       | day Kerschbaum's kidnappers were arrested                |
bmen      | count    | agree       | men who took Kerschbaum                                  |
barrest   | count    | agree       | people arrested for the kidnapping of Kerschbaum         |
bhalls    | count    | discrepancy | gaming halls that Kerschbaum owns                        | 31 v. 34
bwheel    | measure  | agree       | distance from the villa at which Kerschbaum was let go   | 70 km is about 43 miles
gap       | duration | compatible  | time between the two kidnappings                         | 19 months v. a year and a half
cases     | count    | discrepancy | kidnappings for ransom in Austria since 1990             | nine v. eleven

== alpine-wire-april.txt 2016-04-22
Food heiress freed in Austria after [aheld=9 days|nine days]

HOLLENBACH, April 22, 2016 – The daughter of one of Austria's biggest makers of frozen food was set free [afreed=2016-04-21|on Thursday], [aheld=9 days|nine days] after [amen=2|two masked men] dragged her from her car, and a ransom of [apaid=2800000 EUR|2.8 million euros] was paid for her, police said.

Ottilie Brandauer, [aage=24|24], was found at [afound=04:30|4:30 a.m.] by a lorry driver at a petrol station near Sankt Ulla, to which she had walked [awalk=3 km|three kilometers] from the edge of a wood. She had a sprained wrist but was otherwise unhurt.

She had been taken at [aclock=19:20|7:20 p.m.] on [aday=2016-04-12|April 12] from the yard of a riding stable outside Hollenbach. The kidnappers first demanded [aasked=5000000 EUR|five million euros]. They called the family [acalls=11|11 times], never for longer than 40 seconds, chief investigator Karin Moser told reporters.

The money, [aweight=28 kg|28 kilograms] of it in 100-euro notes, was thrown from a regional train on Wednesday night. [aarrest=2|Two people] were arrested within hours: Roland Z., [amain=41|41], who had worked in the company's cold store for [aworked=6 years|six years], and his companion, a woman of [awoman=36|36]. At least one more man is being sought, as is most of the money. Some [apolice=~300|300 officers] had taken part in the search.

Brandauer Tiefkühl, which Ottilie's father Gernot, [afather=63|63], founded in [afounded=1978|1978], has [afirm=1400|1,400 employees] and sells pizza in 19 countries.

== daily-post.txt -
Pizza heiress released for [apaid=2300000 EUR|2.3 million euros]

The daughter of one of Austria's biggest makers of frozen food was released [afreed=2016-04-21|on Thursday], [aheld=9 days|nine days] after [amen=2|two masked men] dragged her from her car, and a ransom of [apaid=2300000 EUR|2.3 million euros] was paid for her, according to police.

Ottilie Brandauer, [aage=24|24], was found at [afound=04:30|4.30am] by a lorry driver at a petrol station near Sankt Ulla, to which she had walked [awalk=5 km|five kilometres] from the edge of a wood.

The kidnappers first demanded [aasked=5000000 EUR|five million euros]. They called the family [acalls=17|17 times], never for longer than 40 seconds, said chief investigator Karin Moser.

The money, [aweight=62 lb|62 pounds] of it in 100-euro notes, was thrown from a train. A former employee aged [amain=41|41] and his girlfriend, [awoman=36|36], were arrested within hours. [apolice=>250|More than 250 officers] had searched woods and barns for her.

Brandauer Tiefkühl, which Ottilie's father Gernot, [afather=63|63], founded in [afounded=1987|1987], has [afirm=1400|1,400 employees]. Its turnover last year was 310 million euros, of which 26 million was profit. A reward of 100,000 euros had been offered.

== hollenbacher-anzeiger.txt 2016-04-23
The horse came home without her

By Resi Oberhuber
April 23, 2016

Nobody at the Lindhof stable has been able to look at box 12 since [aday=2016-04-12|the Tuesday of last week]. It was [aclock=<21:00|shortly before nine], says Vroni Lechner, 17, who was sweeping the yard, and nearly dark. A white van, a shout, a door. "I thought it was her friends fooling about," she says. "There were [amen=2|two of them]. Then I saw her boot on the gravel."

[afreed=2016-04-21|On Thursday] the bells of Hollenbach rang at noon. Ottilie Brandauer is alive.

She was kept, as we now know, in a dairy cellar on a derelict farm [adist=40 km|40 kilometers] from here, in a pen made of chipboard, so low – [acellar=1.4 m|1.4 meters], a policeman told us – that a tall woman could not stand. She counted the trains. She had a bucket, a torch with two batteries and, for some reason, a cookery book.

It was a slim catch for the people who held her. They had wanted [aasked=5000000 EUR|5 million]; they got rather more than half of it and kept it for six hours. [aback=1900000 EUR|1.9 million euros] lay in the boot of a car when special forces stopped it. [aarrest=4|Four suspects] are now in custody, the last two since Friday evening, among them a roofer from Sankt Ulla.

In the village pub, where [apolice=hundreds|hundreds of policemen] ate their soup over a week and a half, they talk about Roland Z. He had packed pizza at Brandauer's for [aworked=6 years|six years] and was let go in autumn. One of [afirm=>1000|more than a thousand] who work there, people say. The boss would hardly have known his face.

== bildblatt.txt -
OTTI'S NIGHTMARE IN THE BOX
Girl who ate cold pizza for breakfast was buried alive – then freed for [apaid=2800000 EUR|€2.8million]

SHE is beautiful, she is rich and she is free. But for [aheld=9 days|nine endless days] Ottilie Brandauer, [aage=26|26], crouched in the dark.

Her prison: a cellar pen just [acellar=1.6 m|1.6 metres high]. Her jailers: cold-store man Roland Z., [amain=41|41], and the blonde at his side, nail stylist Petra L., [awoman=36|36].

[aclock=19:20|Twenty past seven] it was when they struck at the posh Lindhof stable. Papa Gernot, [afather=63|63], was at the opera. "When the phone rang I knew," says a friend of the family. It would ring [acalls=11|eleven times] in all. "[aasked=5000000 EUR|Five million]," croaked the voice at the first call. They got it down. The tycoon's men flung [aweight=28 kg|28kg of cash] out of the 22.14 to Sankt Ulla.

Now the shock: only [aback=1900000 EUR|1.9 million] has turned up! Where is the rest? Police have dug up two gardens.

One man knows: Zauner's chum Bernd P., 38, who was nabbed with his brother at a motorway services. He isn't talking.

For her birthday in June Otti wants a dog. A big one.

== regional-court-report.txt 2017-03-10
Long terms for Brandauer kidnappers

March 10, 2017 – A jury in Hollenbach [asent=2017-03-09|on Thursday] found three people guilty of kidnapping the heiress Ottilie Brandauer for ransom [aday=2016-SP|last spring]. A fourth was acquitted.

Roland Zauner, who planned the crime after losing his job, was sentenced to [aterm=17 years|17 years] in prison and Bernd Pichl to [aterm2=11 years|eleven]. Petra Lobner, who had cooked for the prisoner and bought the telephones, got [aterm3=4 years|four years]; the prosecutor had asked for six.

The court held that the [apaid=2800000 EUR|2.8 million euros] paid by her father had been "money for a life, not for a share", as Zauner, who is now 42, had claimed that the firm owed him that much after [aworked=6 years|six years] in the cold. All but 600,000 of it has been found: to the sum seized at the arrest, police divers added a bag from a fishpond in July, for [aback=2200000 EUR|2.2 million euros] in all.

Brandauer, who was not in court, had testified by video for three hours. She described being driven about for what felt like an hour, though the farm was only [adist=25 mi|25 miles] from the stable, and being told that she would be home in two days. It was [aheld=9 days|nine]. The chipboard room was taken down and set up again in the courtroom for the jury: it measured two meters by three and was [acellar=1.4 m|1.4] high.

Pichl's brother, in whose car he was arrested, went home with his mother.

== alpine-wire-november.txt 2017-11-09
Gaming hall owner freed in Austria after ransom is paid

SANKT ULLA, November 9, 2017 – The owner of one of western Austria's biggest chains of gaming halls was set free [bfreed=2017-11-08|late on Wednesday], [bheld=63 hours|63 hours] after [bmen=3|three masked men] dragged him from his garage, and a ransom of [bpaid=900000 EUR|900,000 euros] was paid for him, police said.

Julius Kerschbaum, [bage=61|61], was let out of a van at a bus stop [bwheel=70 km|70 kilometers] from his villa. He had two broken ribs. He had been taken at [bclock=06:40|6:40 a.m.] [bday=2017-11-06|on Monday]; the kidnappers first demanded [basked=1500000 EUR|1.5 million euros].

[barrest=3|Three people], all of them men under 30, were arrested at a border crossing [barrday=2017-11-09|on Thursday morning] with most of the money. "We had learned something," said chief investigator Karin Moser, who had also led the search for Ottilie Brandauer in the same province [gap=19 months|19 months] ago.

Brandauer, the daughter of a frozen-food maker, was held for [aheld=9 days|nine days] in [aday=2016-04|April 2016] before [apaid=2800000 EUR|2.8 million euros] was handed over. [aterm=16 years|Sixteen years] in prison was the price that her main kidnapper paid for it [asent=2017-03|in March]; an accomplice got [aterm2=11 years|11].

Kerschbaum's company has [bhalls=31|31 gaming halls] and 420 employees. There have been [cases=9|nine kidnappings] for ransom in Austria since 1990.

== police-statement-k.txt 2017-11-09
Provincial Police Command – Statement on the Kerschbaum case

9 November 2017

1. Mr. K., [bage=61|61], was overpowered by [bmen=3|three persons] at his home in Sankt Ulla [bday=2017-11-06|on Monday, 6 November], at [bclock=06:40|06:40 hours]. At 09:15 his wife received a message with a demand for [basked=1500000 EUR|1.5 million euros] and the order not to inform the authorities. She did so at 09:20.

2. On Tuesday a sum was agreed which we do not name. It was left on Wednesday evening in a rubbish bin at a motorway lay-by and was watched at all times by 45 officers.

3. Mr. K. was released [bfreed=2017-11-08|that night] at a bus stop [bwheel=70 km|70 km] from his home. His injuries are not serious.

4. [barrday=2017-11-09|This morning] special forces arrested [barrest=3|three suspects], aged 22, 26 and 29. A weapon which proved to be a toy was secured. Further arrests are not expected.

5. There is no link with the kidnapping of [aday=2016-04|April 2016] in Hollenbach. All those sentenced for that crime are in prison, the woman, whose term was [aterm3=4 years|four years], included.

6. We ask the media to respect the peace of the family at the villa and not to fly drones over it.

== inn-valley-blog.txt -
Two ransoms, one lesson

So it has happened again. [gap=~1.5 years|A year and a half] after Ottilie Brandauer, some lads with balaclavas thought that they would try it on a slot-machine king.

Compare. The first gang planned for a winter, built a room and rented a van. It took [apaid=2800000 EUR|€2.8m], which is a tidy sum until you divide it by the [aterm=17 years|17 years] of the chief, the [aterm2=11 years|11 years] of his mate and the [aterm3=4 years|four years] of the cook. Much of it never got spent anyway.

The second gang planned, as far as one can see, for a weekend. They picked Julius Kerschbaum, [bage=61|61], a man with [bhalls=34|34 gambling dens] to his name and a bad back, nabbed him [bday=2017-11-06|on the 6th] [bclock=<07:00|before seven in the morning], when even his dog was asleep, and drove in circles with him for [bheld=>2 days|more than two days] because nobody had thought of where to put him. Paid: [bpaid=700000 EUR|€700,000], I hear from somebody who saw the bag. Kept: for nine hours. Then they dumped the poor chap [bwheel=43 mi|43 miles] from his bed, without slippers.

Since 1990, a professor in Graz tells me, there have been [cases=11|eleven kidnappings] for ransom in this country. In all but one the money or the men were found, mostly both. In two the victim was not.

It does not pay. It never has. Someone should print that on the back of the 100-euro note.
