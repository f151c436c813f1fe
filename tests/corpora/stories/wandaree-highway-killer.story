# Two sentences of one Australian killer, Dale Corrick: in May 2007 for two murders (2004, 2005) and an attempted one, in
# November 2013 for three murders of the nineties. Victims of the first, of the second and of both, their ages, his age at
# each, terms asked, given and extended, the two juries' and hearings' lengths, task forces, hours, letters and statements,
# rewards, the survivor's walk and the places where bodies lay stay apart.

aday      | date     | compatible  | day of the first sentence                                  | 18 May 2007 v. 2007
amin      | duration | discrepancy | minimum term of 2007                                       | 28 years v. 26 years
aasked    | duration | agree       | minimum term that the prosecutor asked for in 2007         |
aage      | age      | agree       | Corrick's age at the first sentence                        |
avict     | count    | agree       | women of whose murder he was convicted in 2007             |
alodge    | age      | agree       | age of Kerrie Lodge                                        |
alodgeday | date     | discrepancy | day on which Kerrie Lodge disappeared                      | 12 June 2004 (2004) v. 14 June 2004
avella    | age      | discrepancy | age of Teresa Vella                                        | 31 v. 34
avelladay | date     | compatible  | when Teresa Vella was killed                               | 18 February 2005 v. February 2005 v. 2005
asurv     | age      | agree       | age of Joanne Pruitt when she was attacked                 |
asurvday  | date     | agree       | day on which Joanne Pruitt was attacked                    |
aclock    | time     | discrepancy | when Joanne Pruitt got into the truck                      | 11:40 p.m. v. ten to eleven
awalk     | measure  | discrepancy | how far Joanne Pruitt walked for help                      | four v. seven kilometres
aplateall | count    | agree       | letters and digits of the whole number plate               |
astab     | count    | agree       | stab wounds of Joanne Pruitt                               |
aplate    | count    | agree       | letters and digits of the number plate that she kept       |
ajury     | duration | discrepancy | how long the jury of 2007 was out                          | 11 hours v. 17 hours
atrial    | duration | agree       | length of the trial of 2007                                |
awit      | count    | compatible  | witnesses of the trial of 2007                             | 88 v. nearly 90
aforce    | count    | discrepancy | detectives of Task Force Saltbush                          | 45 v. 54
acalls    | count    | compatible  | calls to Task Force Saltbush                               | 6,200 v. more than 6,000
areward   | money    | agree       | reward in 2005                                             |
aarrest   | date     | agree       | day of the arrest                                          |
arope     | measure  | agree       | length of the rope in the truck                            | 2.4 metres are eight feet
afreight  | money    | discrepancy | what Corrick earned for a run to Darwin                    | $1,100 v. $1,700
road      | measure  | agree       | length of the Wandaree Highway                             | 480 kilometres are 300 miles
alicence  | date     | discrepancy | year in which Corrick got his truck licence                | 1984 v. 1986
bcharge   | date     | agree       | day on which he was charged with three more murders        |
bday      | date     | compatible  | day of the second sentence                                 | 14 November 2013 v. November
bmin      | duration | agree       | minimum term since 2013                                    |
bterms    | count    | agree       | terms of life of 2013                                      |
bage      | age      | discrepancy | Corrick's age at the second sentence                       | 53 v. 55
bvict     | count    | agree       | women for whose murder he was sentenced in 2013            |
total     | count    | agree       | women whom he is known to have killed                      |
bngaire   | age      | agree       | age of Ngaire Tipene                                       |
bngaireday| date     | compatible  | when Ngaire Tipene disappeared                             | 15 March 1991 v. March 1991
bbeck     | age      | discrepancy | age of Sandra Beckett                                      | 44 v. 41
bbeckday  | date     | discrepancy | year in which Sandra Beckett disappeared                   | 1994 v. 1995
boak      | age      | agree       | age of Lyn Oakley                                          |
boakday   | date     | agree       | when Lyn Oakley was killed                                 |
bconf     | duration | agree       | length of Corrick's confession                             |
bcold     | count    | update      | unsolved cases that were looked at again                   | 14, then nine
bhear     | duration | compatible  | length of the sentencing of 2013                           | 35 minutes v. just over half an hour
bstate    | count    | agree       | statements of relatives in 2013                            |
bletters  | count    | discrepancy | letters that Corrick wrote to Killeen                      | 31 v. 37
bsister   | age      | agree       | age of Ngaire Tipene's sister in 2013                      |
bdepth    | measure  | agree       | depth of the well in which Oakley lay                      | 18 metres are 60 feet

== arrest-brief-2005.txt 2005-08-04
Truck driver held over highway attack

PORT AUGUSTA, August 4, 2005 – A truck driver of 44 was arrested [aarrest=2005-08-03|yesterday] in the car park of a roadhouse and charged with the attempted murder of a hitchhiker on the Wandaree Highway, South Australian police said.

The woman, [asurv=27|27], is in a stable condition with [astab=9|nine stab wounds]. She was attacked [asurvday=2005-07-30|on Saturday night] after accepting a lift in a refrigerated lorry, got free, and walked to a cattle station for help. She had memorised [aplate=4|four characters] of the lorry's number plate, which has [aplateall=6|six].

Officers of Task Force Saltbush want to question the man about the murder of Teresa Vella, [avella=31|31], whose body was found beside the road in February, and the disappearance [alodgeday=2004|last year] of Kerrie Lodge, [alodge=23|23], a fruit picker. In the cab they found a rope, a woman's sandal and a rosary.

The task force has [aforce=45|45 detectives]. A [areward=$500000|$500,000] reward for information on Ms Lodge was posted at Easter.

The highway runs for [road=480 km|480 kilometres] through saltbush and sheep country and has, over most of it, no mobile telephone reception. The man will appear in court on Friday. He has asked, a policeman said, for his load of lettuce to be delivered.

== wire-sentence-2007.txt 2007-05-19
Australian 'highway killer' jailed for life

ADELAIDE, May 19, 2007 – A truck driver who picked up women on a lonely stretch of Australian highway was sentenced [aday=2007-05-18|on Friday] to life in prison for [avict=2|two murders] and the attempted murder of a third woman, who lived to identify him.

Dale Corrick, [aage=46|46], must serve at least [amin=28 years|28 years] before he can ask for parole, Justice Helen Marr said. The prosecution had sought a minimum of [aasked=32 years|32]. For the attempted murder alone she imposed 16 years.

Kerrie Lodge, [alodge=23|23], was last seen [alodgeday=2004-06-12|on June 12, 2004], at a roadhouse on the Wandaree Highway; her remains were found 10 months later. Teresa Vella, [avella=31|31], a nurse whose car had broken down, was strangled [avelladay=2005-02-18|on Feb. 18, 2005].

Joanne Pruitt survived because she played dead. Stabbed [astab=9|nine times], she waited until the truck had gone and then walked [awalk=7 km|seven kilometers] to a farmhouse, barefoot.

The jury convicted Corrick in March after a trial of [atrial=7 weeks|seven weeks] with [awit=88|88 witnesses]. It had deliberated for [ajury=11 h|11 hours]. He said nothing [aday=2007-05-18|on Friday], except to correct the spelling of his middle name.

"Those who knew you describe a helpful man," Marr told him. "You were helpful so that women would get in."

The road, which is [road=300 miles|300 miles] long, links the orchards of the Murray to the mines in the north. There are five roadhouses on it. At all of them there is now a sign that tells people not to hitchhike, in four languages. The case led to calls for cameras at rest stops and, from truckers, to complaints that children hid when they pulled in. "I've driven it for 30 years and now I'm the bogeyman," said one of them, Col Hennessy.

Police said they were reviewing [bcold=14|14 older cases] of women who were missing or had been found dead near the roads that Corrick had driven. His logbooks, which are required by law to be kept for three years, go back a good deal further than that: he had been throwing nothing away.

== river-sentinel.txt 2007-05-19
She had kept [aplate=4|four letters], and he a rosary

By Bronwyn Maddox

BERRI – Joanne Pruitt wore yellow to the Supreme Court, since he'd said that night that he didn't care for it.

She is 29 now, and speaks softly, because of her throat. When Justice Marr read out the minimum term, [amin=28 years|twenty-eight years], she wrote it on her hand. "I'm good at remembering numbers," she said on the steps. "But you never know."

It was the number plate that put Dale Corrick there. On [asurvday=2005-07-30|30 July 2005], at [aclock=23:40|twenty to twelve], she climbed into a white lorry at Karoola Flat; she'd missed the last bus by five minutes. By one in the morning she was lying in a ditch. She said the plate over and over while she walked, and by the time a light came on at Mount Harriet station, [awalk=4 km|four kilometres] on, two of the [aplateall=6|six signs] had dropped out. With the other [aplate=4|four] the computer needed a quarter of a second.

Her evidence took two days of the [atrial=7 weeks|seven weeks]. Corrick's barrister asked her nineteen times whether it had been dark. It had. She had seen the plate by his brake lights, she told him, when he slowed to look back.

Also in the court were Kerrie Lodge's mother, Pat, who's driven from Renmark every day on one good headlight, and the three brothers of Teresa Vella, big men who pick oranges. She was [avella=34|thirty-four] and the eldest; the youngest, whom she'd put through school, had to be held by the sleeve. They'd brought her rosary, which the police have given back. It had been in the glove box with receipts.

The prosecutor, Tom Aldous, had wanted [aasked=32 years|thirty-two years]. Pat Lodge had wanted the rope back from the cab, all [arope=2.4 m|two metres forty] of it. She meant to burn it. "It's an exhibit, love," an usher said.

"Then I'll wait," she told him.

== daily-southern.txt -
ROT IN HELL, HIGHWAYMAN

MONSTER of the outback Dale Corrick smirked as he was caged for at least [amin=26 years|26 YEARS] for butchering pretty Kerrie Lodge and mercy nurse Teresa Vella.

Kerrie, [alodge=23|23], had rung her mum from the Karoola Flat roadhouse [alodgeday=2004-06-14|on June 14, 2004], to say that she had a lift as far as Mildura with "a real gent". She was never heard of again.

The jury of seven men and five women took [ajury=17 h|17 hours] to nail him. One wept. Another has sold her car and will "never drive that road as long as I live".

The beast, [aage=46|46], a scoutmaster's son, carted lettuces to Darwin for [afreight=$1700|$1,700] a trip, and kept [arope=8 ft|eight feet] of blue rope behind the seat "for the tarps". He'd been at the game since he got his truck ticket in [alicence=1986|1986]. What else has he done? Cops are looking.

Brave Joanne Pruitt, [asurv=27|27] when he stabbed her [astab=9|nine times] and left her for the crows, gave him the finger as he went down the stairs. Good on you, Jo!

Justice Helen Marr told him he'd turned kindness into bait. He picked at a thumbnail. In the gallery a bloke in a Port Power scarf yelled that hanging was too good for him, and got a clip from his own mum.

Mates at the depot called him Dusty. His wife of 18 years, who breeds budgies, has had the locks changed. "I always wondered why he washed the cab himself," she said.

== charges-brief-2012.txt 2012-09-07
Convicted killer charged with [bvict=3|three] more murders

ADELAIDE, September 7, 2012 – Dale Corrick, who is serving a life sentence for the murders of [avict=2|two women] on the Wandaree Highway, was charged [bcharge=2012-09-06|on Thursday] with having killed [bvict=3|three] others in the 1990s, in some of Australia's longest unsolved cases.

They are Ngaire Tipene, [bngaire=19|19], a New Zealander on a working holiday; Sandra Beckett, [bbeck=44|44], a teacher; and Lyn Oakley, [boak=26|26], who sold encyclopedias from a van. Only the last was ever found, [bdepth=60 ft|60 feet] down a dry well.

Police confirmed that Corrick had made a statement, in the presence of a lawyer and, at his own wish, of the retired detective who had arrested him. It lasted [bconf=14 h|14 hours] over three days, with breaks for meals. He drew maps. Two searches with dogs and a ground radar have been made in the Gawler Ranges since, one of which turned up a buckle.

Of the cases that were reopened after his trial, [bcold=9|nine] remain to be looked at, an assistant commissioner said; five had been solved or crossed off. He asked truck drivers who had shared roadhouses with Corrick in the nineties to come forward. "You've all got a good memory for food," he said. "Tell us what you ate and who you sat with."

Corrick will appear by video from Yatala prison in October.

== live-sentencing-2013.txt 2013-11-14
Corrick sentencing: live from Adelaide

9.40am Good morning. Court 11 is full, and there's an overflow room with a screen. He pleaded guilty in August, so there was no trial, and today is about a number.

10.00am Justice Anton Wierzbicki comes in. Corrick is in the dock in a green jumper. He's [bage=53|53] and looks a lot older.

10.04am The judge reads [bstate=12|twelve statements] by the families into the record, or parts of them. "I still lay the table for her," says one. It's Mr Beckett's. His wife Sandra was [bbeck=41|41] and had gone for petrol, in [bbeckday=1994|1994].

10.15am Ngaire Tipene: [bngaire=19|nineteen], last seen [bngaireday=1991-03-15|on 15 March 1991], a Friday, at Coober Pedy. Her sister has flown in from Rotorua.

10.21am Lyn Oakley, [boak=26|26], [boakday=1998-08|August 1998]. The well was [bdepth=18 m|eighteen metres] deep and had a lid. She'd been there for fourteen months.

10.30am Here it comes. Life, life and life: [bterms=3|three terms], to be served together. And the minimum goes up, from [amin=28 years|twenty-eight years] to [bmin=41 years|forty-one], counted [aarrest=2005-08-03|from 3 August 2005], when he was arrested. That's 2046. He would be 85.

10.35am And he's gone. [bhear=35 min|Thirty-five minutes], start to finish.

10.50am On the steps: "It isn't closure, don't use that word," says the sister, Mere Tipene, [bsister=38|38]. "It's a door that I can now lean on."

== wire-sentence-2013.txt 2013-11-15
Australian trucker gets [bterms=3|three] more life terms

ADELAIDE, Nov. 15, 2013 – A former truck driver already in prison for killing [avict=2|two women] was sentenced [bday=2013-11-14|on Thursday] to [bterms=3|three] additional terms of life for murders that he committed as long as 22 years ago, which makes him one of the worst serial killers in Australia's history.

Dale Corrick, [bage=55|55], will not be eligible for parole until he has served [bmin=41 years|41 years]. Charged [bcharge=2012-09-06|on Sept. 6, 2012], he had already confessed to [bvict=3|three killings], in [bconf=14 h|14 hours] of recorded conversation with a retired police detective, Margaret Killeen, to whom he had begun to write from his cell. There were [bletters=31|31 letters], most of them about cooking.

Justice Anton Wierzbicki, in a hearing of [bhear=>30 min|just over half an hour], said that confession counted for something. "It counts for less when it comes a body at a time," he added.

All [total=5|five] of the known victims had stood at the side of a road. Ngaire Tipene vanished [bngaireday=1991-03|in March 1991] on her way to see an opal mine; Sandra Beckett, a physics teacher, in [bbeckday=1995|1995], after her gasoline gauge stuck; Lyn Oakley was dropped into a well [boakday=1998-08|in August 1998]. The [avict=2|other two] died in [alodgeday=2004|2004] and [avelladay=2005|2005]. Corrick was sentenced for their murders [aday=2007|in 2007] and given a minimum of [amin=28 years|28 years].

Prosecutors had not asked for a particular term this time. They noted that no prisoner in South Australia had been ordered to serve more than 40.

The bodies of Tipene and Beckett have not been found. Under a law that lawyers call "no body, no parole," Corrick will in any case stay where he is until they are. He told the court, through his counsel, that the desert had moved. A ground search at two places he had marked on a map was given up in May.

[bstate=12|Twelve members] of the families had written to the court, and three had been in the room with their statements in their hands. They weren't called on to read them.

== killeen-interview.txt -
"He wanted to talk about scones"

Marg Killeen retired as a detective sergeant in 2010. She is 61, keeps alpacas and takes out a shoebox.

How many letters did he write to you?
[bletters=37|Thirty-seven]. I answered eight. I'd write a recipe and a question. It took two years before he answered the question.

What was the question?
"Where did you learn the Gawler road?" He'd got his truck licence in [alicence=1984|1984], to drive for an uncle, and it wasn't on any of their routes. So why'd he know the wells?

And then he confessed.
In [bconf=14 h|fourteen hours], with the tape on. He's a tidy man. He did them in order: Ngaire, Sandra, Lyn. I asked for a break after Sandra. He offered me his biscuit.

Take us back to Saltbush.
We were [aforce=54|fifty-four] on the day that we got him, and we had had [acalls=>6000|more than six thousand calls], and what did it was [aplate=4|four numbers] from a girl with holes in her. I carried her drip into the room when she looked at the photographs. She'd said it was [aclock=22:50|ten to eleven] when she got in and the roadhouse till said the same. You could build on her.

Did anybody get the reward?
The [areward=$500000|half million]? It was for Kerrie, not for Jo, said the lawyers. So no. We passed a hat round. It came to $3,400.

He's [bage=53|fifty-three], he has [bmin=41 years|forty-one years]. Will he live to see it?
He's got a good heart, the doctors say. I laughed.

== law-blog.txt 2013-12-02
What does a minimum of [bmin=41 years|41 years] mean?

December 2, 2013

Readers have asked how a man who's already serving life can be given life again, and what difference it makes. In the case of Dale Corrick, who was sentenced [bday=2013-11|last month], the answer lies in one line of a statute and one of a judge.

Life is life. What a court fixes is the time before which nobody may even ask. [aday=2007-05-18|On 18 May 2007] that was set by Justice Marr at [amin=28 years|28 years], when the Crown had asked for [aasked=32 years|32]. She took into account that he was [aage=46|46]. She didn't, and couldn't, consider what only he then knew. An appeal was dismissed in 2008, in eleven pages.

When a prisoner who has a non-parole period is sentenced again, the old one is wiped out and a new one is put in its place. It is not added. Newspapers that wrote of "69 years" have done a sum that the law doesn't. Justice Wierzbicki had to find a figure for [total=5|five murders] and one attempted, and he said plainly how he'd reached it: fifty, less nine for the plea and the maps.

Was that generous? For a plea that spares everyone a trial, up to a quarter may be taken off. The first trial shows what was spared: [atrial=7 weeks|seven weeks], [awit=<90|nearly ninety witnesses], [ajury=11 h|eleven hours] for a jury to agree on what, as we now know, was less than half of it. On the other side stand [bstate=12|12 statements] from people who had waited for up to 22 years. Two of the [bvict=3|three families] have no grave.

My own view is that the number hardly matters to him and matters a good deal to them. It's the only part of the whole business that is written down in figures. And there's the question of the [bcold=9|nine] files that are still open, about which his lawyer said, when he was asked, that his client "would prefer not to be hurried."

== highway-feature.txt -
The road that Corrick drove

By Adele Fontaine

There is a place on the Wandaree Highway, an hour north of Karoola Flat, where somebody has planted five plastic chairs in the sand, facing west. Nobody sits on them. The road trains blow them over and the next driver to stop for a pee puts them up again.

It runs [road=480 km|480 kilometres] and bends eleven times. Dale Corrick knew it as others know a corridor. He took lettuce north and brought nothing back, for [afreight=$1100|eleven hundred dollars] a run when he went all the way to Darwin, and he'd stop for anyone with a thumb out. Most of those he drove, hundreds of them, remember a quiet bloke with a thermos. One is a magistrate now. Another, a nun, wrote to thank him for the ride, in 1997, and has since asked for her letter back.

Kerrie Lodge didn't get to say what she remembered. She was gone [alodgeday=2004-06-12|on 12 June 2004], a Saturday, with $40 and a peach in her bag. Teresa Vella, [avella=31|31], who was on her way to a night shift, died [avelladay=2005-02|the February after]. For a year the police had looked for a boyfriend. When they set up a proper task force the telephone rang [acalls=6200|6,200 times], and some of the callers were the fathers of girls who'd been missing since before there were mobiles.

One of these was a Mr Tipene, from Rotorua. His daughter Ngaire, [bngaire=19|nineteen], had sent a postcard with a camel on it, in [bngaireday=1991-03|March 1991]. He rang every March. He died in 2009, three years before a detective flew out to tell the family, and so it was Ngaire's sister, [bsister=38|38], who was sixteen when the postcard came, who sat through it all in court [bday=2013-11-14|on the fourteenth of November].

"I'm twice the age she got to," Mere Tipene says. "I keep thinking she'd be impressed by my car."

We drive out to Oakley's well. It has been filled in. A grader driver did it on a Sunday, without being asked or paid, and then he parked the machine on top for a week, because he couldn't think of what else to do.
