# Two freighters of one shipping line, the Pontic Star, caught with arms: the Vesta K. in Piraeus (8 June 2010; the captain's
# trial in 2011) and the Taurus K. off Antalya (20 February 2013; the broker's trial in London, 2014). Stay apart: missiles,
# containers with arms and in all, tons, crews, captains' and broker's ages, years asked for / given / at most, days of the
# arrest, verdict, sentence, the bribe, fines, bail, commission, confiscation, values, the fleet then and now, ships' lengths.

aday    | date     | compatible  | day the Vesta K. was seized                            | 8 June 2010 v. June 2010
aclock  | time     | discrepancy | when the Vesta K. was boarded                          | 3:15 a.m. v. ten to four
acont   | count    | update      | containers in which arms were found on the Vesta K.    | 21 by the first evening, 24 in the end
aall    | count    | agree       | containers in all on the Vesta K.                      |
amiss   | count    | agree       | missiles on the Vesta K.                               |
atons   | measure  | discrepancy | ammunition on the Vesta K.                             | 210 tons v. 260 tons
arifle  | count    | compatible  | rifles on the Vesta K.                                 | 4,800 v. almost 5,000 v. thousands
avalue  | money    | discrepancy | value of the arms on the Vesta K.                      | $14 million v. $17 million
acap    | age      | discrepancy | age of Captain Malenko at the seizure                  | 52 v. 55
acrew   | count    | agree       | crew of the Vesta K.                                   |
afreed  | count    | discrepancy | sailors of the Vesta K. who were let go                | 16 v. 17
await   | duration | agree       | how long the Vesta K. had lain at anchor               |
adog    | age      | agree       | age of the dog Rita                                    |
arows   | count    | agree       | rows of tiles in front of the arms                     |
alen    | measure  | agree       | length of the Vesta K.                                 | 138 m are 453 feet
abuilt  | date     | agree       | year in which the Vesta K. was built                   |
anames  | count    | agree       | names that the ship has had                            |
abribe  | money    | agree       | bribe offered to the customs officer                   |
averd   | date     | agree       | day of Malenko's verdict                               |
aterm   | duration | agree       | Malenko's sentence                                     |
aasked  | duration | agree       | sentence that the prosecutor asked for Malenko         |
asit    | duration | discrepancy | days of hearings in Malenko's trial                    | 11 v. 14
awit    | count    | agree       | witnesses in Malenko's trial                           |
afine   | money    | agree       | fine of the Pontic Star                                |
served  | duration | compatible  | time that Malenko served                               | three years and two months v. more than three years
fleet   | count    | agree       | ships of the Pontic Star in 2010                       |
found   | date     | discrepancy | year in which the Pontic Star was founded              | 1998 v. 1996
sirius  | date     | agree       | year in which the Sirius K. was caught                 |
bday    | date     | compatible  | day the Taurus K. was seized                           | 20 February 2013 v. February 2013
bclock  | time     | agree       | when the Taurus K. was boarded                         |
bmiss   | count    | discrepancy | missiles on the Taurus K.                              | 64 v. 46
bcont   | count    | agree       | containers with arms on the Taurus K.                  |
btons   | measure  | agree       | ammunition on the Taurus K.                            |
bbags   | count    | discrepancy | sacks of onions on the Taurus K.                       | 11,000 v. 7,000
bfar    | measure  | agree       | distance from Antalya at which the Taurus K. was stopped | 41 km are 22 nautical miles
bshots  | count    | agree       | warning shots at the Taurus K.                         |
bcrew   | count    | agree       | crew of the Taurus K.                                  |
bbrok   | age      | agree       | Harcastle's age at the arrest                          |
barr    | date     | discrepancy | day of Harcastle's arrest                              | 5 March v. 3 March 2013
bbail   | money    | agree       | Harcastle's bail                                       |
bcomm   | percent  | discrepancy | Harcastle's commission                                 | nine percent v. six percent
bsum    | money    | compatible  | price of the cargo of the Taurus K.                    | $23 million v. more than $20 million
bacc    | count    | agree       | bank accounts over which it was paid                   |
btape   | duration | compatible  | length of the recorded telephone calls                 | 140 hours v. more than 100 hours
bverd   | date     | agree       | day of Harcastle's verdict                             |
btrial  | duration | agree       | length of Harcastle's trial                            |
bjury   | duration | agree       | how long the jury deliberated                          |
bguilty | count    | agree       | counts on which Harcastle was found guilty             |
bcounts | count    | agree       | counts in all against Harcastle                        |
bmax    | duration | agree       | longest sentence for Harcastle                         |
bterm   | duration | agree       | Harcastle's sentence                                   |
bsent   | date     | agree       | day of Harcastle's sentence                            |
bconf   | money    | discrepancy | sum that Harcastle must give up                        | £3.1 million v. £1.3 million
bheld   | count    | agree       | ships of the Pontic Star in 2014                       |

== wire-june-9.txt 2010-06-09
Greece seizes arms ship with [amiss=38|38 missiles] under tiles

PIRAEUS, Greece, June 9, 2010 – The Greek coast guard has seized a freighter that carried [amiss=38|38 shoulder-fired missiles], [arifle=thousands|thousands of rifles] and [atons=210 t|210 tons] of ammunition behind bathroom tiles, in what officials called the largest find of smuggled arms in the country since World War II.

Commandos boarded the Vesta K., which flies the flag of Togo, at [aclock=03:15|3:15 a.m.] [aday=2010-06-08|on Tuesday] as she lay at anchor off Piraeus. Her papers named the Libyan port of Benghazi as the destination; investigators doubt it. Of the [aall=310|310 containers] aboard, [acont=21|21] had been found to hold weapons by Tuesday evening, and the search was going on. The whole was valued by a military expert at [avalue=$14 million|$14 million].

All [acrew=19|19 members] of the crew, from Ukraine, Georgia and the Philippines, are being questioned. The captain, Yuri Malenko, [acap=52|52], told a prosecutor that he knew "as much about tiles as about the moon."

The ship had been at the anchorage for [await=6 days|six days] with what her owner described as a broken pump. A customs officer, who had been offered [abribe=30000 EUR|30,000 euros] to sign for the cargo unseen, went to his superiors instead.

The owner, the Pontic Star line of Odessa, operates [fleet=7|seven ships]. It was founded in [found=1998|1998] by two former officers of the Soviet merchant fleet and has been in trouble once before: in [sirius=2003|2003] its Sirius K. was caught in Dakar with 12 tons of grenades that had been declared as light bulbs. No one was tried.

The missiles, of a type called Strela, can bring down an airliner at a height of up to 2,300 meters. They are worth some $60,000 apiece on the black market and three times as much with a working battery, said Nils Overby, a researcher in Oslo. Here, 29 had one. "That isn't a shipment for a parade," Overby said.

Greek law provides for up to 20 years in prison. The last big case, in 1995, ended with a fine.

== voice-of-piraeus.txt 2010-06-11
Rita would not sit

By Stavros Lemonis

She's trained to sit when she smells it. At the first container, tiles, white, Rita went in, came out and looked at Sergeant Pappas with what he describes as pity. At the second, she began to dig.

Behind [arows=2|two rows] of tiles stood green boxes up to the roof. By breakfast the police of the port had opened [acont=24|twenty-four containers] of this sort, had run out of bolt cutters and had borrowed a locksmith's. Rita, [adog=4|four], had been given a chop.

The raid took place [aday=2010-06-08|in the night to Tuesday]. It was [aclock=03:50|ten to four], says the cook of the tug that brought the men alongside, since he'd just put the beans on. There was no resistance. The mate of the Vesta K., a Georgian, asked for slippers.

Most of [acrew=19|the nineteen] saw the land for the first time in a month. [afreed=17|Seventeen] were put up in a hostel last night, free to go; they've no shoes and no wages. The other two are the captain, who's [acap=55|55], and the engineer, on account of a pump in which nothing was broken.

The customs man, a father of three, isn't to be named. He had [abribe=30000 EUR|thirty thousand euros] laid on his desk, in a box for baklava, and that on a salary which has been cut twice this year. "I thought about it," he told us. "I thought about it until the coffee was cold. Then I thought: what's in there, if the box is this heavy?"

What's in there, a general says, is [arifle=<5000|almost five thousand] rifles, [amiss=38|thirty-eight missiles] and enough cartridges to fire at the Acropolis, day and night, for a year and a half. They've been taken to a quarry in fifty-one trucks. The tiles will be sold for the benefit of the orphans of seamen: 4,100 square metres, first choice.

== hull-spotter.txt -
Hull Spotter: The many lives of the Vesta K.

Regular readers will recall her from 2007, when I bored you with eleven pictures. Now that she's famous, a recap.

Built in [abuilt=1984|1984] at Rostock as the Werner Lemke, [alen=453 ft|453 feet] overall, 9,200 tons deadweight, one screw and two cranes, of which the forward one has never worked in my lifetime. The Vesta K. is her [anames=6|sixth name]. I've got her down as Gulf Pearl, as Saint Minas and, in 1999, for four months, as Freedom.

What's she worth? As scrap, $2.4 million. What was in her, if you trust the defense ministry's expert in court, [avalue=$17 million|$17 million]. That tells you about all you need to know of the shipping business.

She stinks, I'm told by a lad who has cleaned her holds, of cement, and tiles were her regular trade. They loaded [aall=310|310 boxes] at Bar in Montenegro, over five days, by daylight. The bad ones had [arows=2|two courses] of tile across the door and nothing but plywood behind it. The tonnage was off. Anyone with an eye for a waterline could see that she was down by the head, and lo, it turns out to have been [atons=260 t|260 tons] of ammunition.

Pontic Star, since you ask, has been around since [found=1996|1996]. I photographed their first, the Sirius K., which was the one in Dakar in [sirius=2003|2003] with the grenades. There are [fleet=7|seven] of them now. I've ticked off five. They paint the letter K yellow; nobody's ever been able to tell me who K is.

She's at the breakers' quay in Perama, if you are passing. Rust to the rails. Bring a long lens, there's a guard and he has a stick.

== brief-verdict.txt 2011-04-15
Captain of arms ship is jailed in Greece

PIRAEUS, Greece, April 15, 2011 – A Greek court sentenced the captain of a freighter loaded with missiles to [aterm=8 years|eight years] in prison [averd=2011-04-15|on Friday] and fined her owner, the Pontic Star line, [afine=600000 EUR|600,000 euros].

Yuri Malenko, who commanded the Vesta K., was convicted of smuggling arms after [asit=11 days|11 days] of hearings in which [awit=27|27 witnesses] testified. The prosecutor had asked for [aasked=12 years|12 years]. The chief engineer was given three, most of them suspended.

Police found [amiss=38|38 missiles] and [arifle=4800|4,800 rifles] aboard the ship at Piraeus [aday=2010-06|last June]. The court could not determine where they had come from, nor for whom they were meant. A man mentioned in the charges as "the Englishman" was never identified.

[afreed=16|Sixteen sailors] were released within days of the seizure, without charge. They are suing the company for wages of $214,000.

Malenko bowed to the bench and said that he would appeal. In the meantime he will be held at Korydallos, where he has taught navigation to other inmates since October, his lawyer said. The arms are to be melted down this summer at a steelworks in the port of Volos.

== wire-february-21.txt 2013-02-21
Turks stop freighter with missiles under onions

ANTALYA, Turkey, Feb. 21, 2013 – A freighter of a line that had been caught smuggling weapons before was stopped in the eastern Mediterranean [bday=2013-02-20|on Wednesday] with [bmiss=64|64 anti-tank missiles] and [btons=95 t|95 tons] of ammunition under a load of onions, Turkish officials said.

The Taurus K. was boarded at [bclock=23:40|11:40 p.m.], [bfar=41 km|41 kilometers] off Antalya, after a coast guard cutter had fired [bshots=7|seven warning shots] and the ship had made, for 50 minutes, a show of not hearing them. [bcrew=14|Fourteen men] are in custody. The captain, a Moldovan of 47, had thrown two telephones overboard, one of which landed on the cutter.

Soldiers had to carry [bbags=11000|11,000 sacks] of onions onto the deck before they came to [bcont=9|nine containers] with false floors. The ship was bound from Burgas for Tripoli in Lebanon. A security official said that the final customer was thought to be across the border, in Syria, where 70,000 people have been killed in nearly two years of war.

The owner, the Pontic Star line of Odessa, said that it had chartered the ship to a firm in the Marshall Islands. "We carry what is in the papers," said a woman who answered the telephone. It's the papers of [aday=2010-06|June 2010] for which the line is best known: then its Vesta K. was seized in Piraeus with [amiss=38|38 missiles], which were of another kind and could be aimed at aircraft, and [arifle=4800|4,800 rifles].

Her captain is serving [aterm=8 years|eight years]. A fine of [afine=600000 EUR|600,000 euros] that was imposed on the line has not been paid, according to Greek officials, and its fleet has shrunk from [fleet=7|seven] to four.

The missiles, with a range of four kilometers, were made before 1989 and have been repainted, a Turkish officer said. Some bore the inspection stamp of an army that no longer exists. A crew of three can fire one after a day's training and miss with it, he added, for the rest of the week.

The onions, 220 tons of them, will be given to the army. Prices in Antalya have doubled since December.

== daily-clarion-onions.txt -
ONION BHAJI-ZOOKA!

Home Counties gent, [bbrok=63|63], nicked over missiles in the veg

NEIGHBOURS thought that Desmond Harcastle sold tractors.

But the silver-haired grandad was led off in handcuffs at Heathrow [barr=2013-03-05|on March 5], suspected of being the Mr Big behind a shipload of rockets bound for war-torn Syria.

Turkish squaddies had to shift [bbags=7000|7,000 sacks] of pongy onions to get at [bmiss=46|46 tank-busting missiles] in the belly of rustbucket Taurus K. [bday=2013-02|last month]. The boat's [bcrew=14|fourteen-strong] crew blubbed for the cameras, and not from guilt.

Now cops say that the trail leads to a £1.9million mock-Tudor pile in Virginia Water, with an indoor pool in the shape of a kidney. It's claimed that Harcastle skimmed off [bcomm=9%|nine per cent] of a deal worth [bsum=$23 million|$23million]. That's a lot of tractors.

"He judged the marrows at our show," gasped retired dentist Hugh Penrose, 71. "He was very strict about weight."

Harcastle, who's on [bbail=250000 GBP|£250,000 bail], had to hand in three passports, one of them in the name of a dead vicar. He denies it all. Wife number two, Lorraine, 44, dabbed her eyes behind electric gates. "Dessie can't even work the sat-nav."

Customs sleuths bugged his phone for [btape=>100 h|more than a hundred hours], much of it, says a source, about mulch.

== live-old-bailey.txt 2014-06-27
Harcastle verdict: live from the Old Bailey

10.05 The jury of seven women and five men has gone out again. It's been talking for [bjury=9 h|nine hours], since Wednesday.

10.20 A reminder. Desmond Harcastle, who was [bbrok=63|63] when he was arrested, is accused of having brokered the cargo of the Taurus K. Turkish coast guards stopped her [bday=2013-02|in February last year]: [btons=95 t|95 tons] of ammunition, plus missiles. [bcounts=6|Six counts]. He says that he'd thought it was irrigation pipe.

10.50 This is the last day of the [btrial=7 weeks|seventh week]. We've heard [btape=140 h|140 hours] of telephone calls, or the best of them. "The long carrots", it's common ground, weren't carrots.

11.15 Mr Justice Tolland has warned that he won't sit past four. He has a train.

11.32 There's a verdict.

11.41 Guilty on count one. Guilty on two. Not guilty on three. Harcastle has sat down without being asked.

11.46 [bguilty=4|Four guilty], two not guilty.

11.50 The money: [bsum=>$20 million|over $20 million], the prosecution said, was routed through [bacc=5|five accounts] from Vilnius to Dubai. Harcastle's share, in its opinion, [bcomm=6%|six per cent]. He put it at "a drink".

12.05 Most that he can get: [bmax=14 years|14 years]. Sentence [bsent=2014-07-25|on 25 July]. Bail, which had stood at [bbail=250000 GBP|a quarter of a million pounds], is withdrawn.

12.20 Detective Superintendent Anne Rooke, on the steps: "It began on [barr=2013-03-03|3 March of last year] with a gentleman in the wrong queue at Heathrow. It ends here." Was he "the Englishman" of the Vesta K.? "No comment. Nice try."

== malenko-interview.txt -
"I signed for tiles"

Captain Yuri Malenko lives on the eleventh floor in Odessa, with a telescope. He points it out to sea and tells you what's passing, whose it is and what it isn't carrying.

– You were how old when they came?
– [acap=52|Fifty-two]. I'm told I looked seventy. I was in my underwear.

– It's four years since. How long did you serve?
– I got [aterm=8 years|eight years] and sat [served=38 months|three years and two months]. The rest is for good conduct and because they needed the bed.

– The prosecutor wanted [aasked=12 years|twelve].
– She was very young. She kept saying "the vessel's mother port".

– Did you know?
– I signed for tiles. I've carried tiles for thirty years, and a tile ship sits in the water in a certain way. So I knew, and I didn't know what I knew.

– You lay at anchor for [await=6 days|six days].
– For the pump, they told me. It was so that somebody might come with a paper. Nobody came, and then the dog did.

– A dog?
– Rita. [adog=4|Four years old]. At the trial she was brought in as an exhibit, she's the only one of the [awit=27|twenty-seven witnesses] whom I believed.

– How long was that trial?
– [asit=14 days|Fourteen days] in that room, I scratched them on the bench. They found the scratches, too.

– What about "the Englishman"?
– I saw his shoes, in Bar, under a car door. Brown. When the other one was convicted in London, a reporter rang me to ask what kind of shoes he wore in court. I said, tell me first.

– Is the line still in business?
– They've got [bheld=2|two ships] left. Look, that's one of them. Bananas.

== brief-sentence.txt 2014-07-25
Broker gets [bterm=11 years|11 years] over missiles in onion ship

LONDON, July 25, 2014 – A British businessman who arranged for missiles to be shipped under onions toward the war in Syria was sentenced [bsent=2014-07-25|on Friday] to [bterm=11 years|11 years] in prison, three fewer than the [bmax=14 years|14] that the law allows.

Desmond Harcastle, 64, was found guilty [bverd=2014-06-27|on June 27] on [bguilty=4|four] of [bcounts=6|six counts], at the end of a trial that lasted for [btrial=7 weeks|seven weeks]. He must also give up [bconf=3.1 million GBP|3.1 million pounds] or serve another five years.

The freighter Taurus K. was stopped by Turkish vessels [bday=2013-02|17 months ago], [bfar=22 nmi|22 nautical miles] from Antalya. Her captain has been jailed in Turkey for nine years.

"You are a careful man," Judge Edmund Tolland told Harcastle. "You took care of everything except the question of who would be killed."

The prosecutor, Hester Quayle, called it the biggest case of its kind in 20 years. Harcastle had never set foot on the ship, she told the court, "nor on any that I know of, apart from a hire boat at Henley."

The defense said that it would appeal. Harcastle had paid part of his fee into the village cricket club, whose new roof, at 42,000 pounds, may now have to come off, its treasurer said.

== analysis-august.txt 2014-08-17
What the onions covered

By Ingeborg Rask

August 17, 2014 – Seen from the water, the two ships are of a kind: the Vesta K., of [abuilt=1984|1984], [alen=138 m|138 meters] long and on her [anames=6|sixth name], and the Taurus K., which is four years younger and 21 meters shorter. They belonged to the same people in Odessa. Four years and two courts have passed, and it's fair to ask what has been learned.

From the first case, little. Piraeus tried a captain. He was sentenced [averd=2011-04-15|on April 15, 2011], and by last August he was out, having served [served=>3 years|more than three years] for a cargo that wasn't his. The bribe of [abribe=30000 EUR|30,000 euros] was traced as far as a pastry shop. The [afine=600000 EUR|600,000] that the line was fined remain unpaid. The [acont=24|24 containers] had come out of an army depot whose inventory was found to be correct to the last round.

From the second, rather more, because somebody was listening. London had [btape=140 h|140 hours] of Desmond Harcastle, and a banker who drew the jurors a picture of [bacc=5|five accounts] with arrows. It took them [bjury=9 h|nine hours] to agree, [bverd=2014-06-27|on June 27], and it cost him [bterm=11 years|11 years] and [bconf=1.3 million GBP|1.3 million pounds].

But consider what was caught. The [bcont=9|nine containers] that were lifted out of the Taurus K. [bday=2013-02-20|on Feb. 20, 2013], close to midnight, were the fourth delivery under that contract, according to the calls. Three had gone through, between October and January, on a ferry. The cutter that fired its [bshots=7|seven shots] was looking for cigarettes. And the boarding, logged at [bclock=23:40|23.40], was reported to Ankara at half past eight the next morning, because the duty officer did not care to wake anyone for onions.

The Pontic Star had [fleet=7|seven vessels] when its name first got into the papers. It has [bheld=2|two]. The other five haven't been scrapped. They've been renamed, reflagged and sold, for a dollar each, to a firm on the floor below. I rang its bell in July. A woman came to the door, with a pen behind her ear, and said that they carry what is in the papers.
