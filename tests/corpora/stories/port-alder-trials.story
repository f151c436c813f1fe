# One killing, two trials: Emmett Strachan, a boatbuilder of Port Alder, is convicted of the murder of his partner
# Marguerite Doucet (6 November 2009), wins an appeal (24 November 2011) and is convicted of manslaughter at a retrial
# (12 April 2013). Witnesses, jurors, hours, terms, ages of the two trials stay apart; so do the term given, the terms
# asked for by both sides and what the jurors advised, time served and time left, Crown and defence witnesses, the
# night of the killing and the morning of the find.

cday      | date     | compatible  | day on which Doucet was killed                            | 19 July 2008 v. July, 2008
cfday     | date     | agree       | day on which Doucet was found                             |
cfind     | time     | discrepancy | when Doucet was found                                     | 6:15 v. 6:50
cage      | age      | discrepancy | Doucet's age                                              | 46 v. 44
ckids     | count    | agree       | Doucet's children                                         |
capp      | age      | agree       | age of the apprentice who found her                       |
cblows    | count    | compatible  | blows to Doucet's head                                    | seven v. at least five
cmallet   | measure  | agree       | weight of the mallet                                      | 1.8 kg is four pounds
ccall     | time     | agree       | when Doucet telephoned Strachan                           |
cmoney    | money    | discrepancy | money missing from the boatyard                           | $180,000 v. $118,000
cinsur    | money    | agree       | insurance on Doucet's life                                |
cdist     | measure  | discrepancy | distance from Strachan's house to the yard                | 2.4 km v. 4.2 km
cfirm     | date     | discrepancy | year in which the boatyard was founded                    | 1991 v. 1993
cjobs     | count    | agree       | people who worked at the yard                             |
aopen     | date     | agree       | day on which the first trial began                        |
aday      | date     | compatible  | day of the verdict of the first trial                     | 6 November 2009 v. 2009 v. November
aage      | age      | agree       | Strachan's age at the first verdict                       |
awomen    | count    | agree       | women on the first jury                                   |
amen      | count    | agree       | men on the first jury                                     |
adef      | count    | agree       | defence witnesses at the first trial                      |
awit      | count    | compatible  | Crown witnesses at the first trial                        | 43 v. more than 40
adelib    | duration | discrepancy | how long the first jury deliberated                       | 19 hours v. 29 hours
aweeks    | duration | agree       | length of the first trial                                 |
asent     | duration | discrepancy | years before parole under the first sentence              | 18 v. 16
asday     | date     | agree       | day of the first sentence                                 |
aasked    | duration | agree       | years before parole that the Crown asked for in 2009      |
ajurors   | count    | agree       | jurors who advised 15 years                               |
ajyears   | duration | agree       | years before parole that these jurors advised             |
adna      | rate     | agree       | chance of the blood on the cuff at the first trial        |
pday      | date     | compatible  | day of the ruling on the appeal                           | 24 November 2011 v. November 2011
pvote     | score    | agree       | vote of the court of appeal                               |
pgrounds  | count    | discrepancy | errors of the first judge that the court found            | three v. four
ppages    | count    | discrepancy | pages of the ruling                                       | 64 v. 46
pserved   | duration | compatible  | how long Strachan had been in prison before bail          | 25 months v. more than two years
pbail     | money    | agree       | bail of Strachan                                          |
ppet      | count    | update      | signatures for a new trial                                | 4,800 at the appeal, 9,200 in the end
bopen     | date     | agree       | day on which the retrial began                            |
bday      | date     | compatible  | day of the verdict of the retrial                         | 12 April v. April
bage      | age      | agree       | Strachan's age at the second verdict                      |
bwomen    | count    | agree       | women on the second jury                                  |
bmen      | count    | agree       | men on the second jury                                    |
bwit      | count    | agree       | Crown witnesses at the retrial                            |
bdef      | count    | discrepancy | defence witnesses at the retrial                          | nine v. eleven
bdelib    | duration | discrepancy | how long the second jury deliberated                      | 33 hours v. 31 hours
bdna      | rate     | discrepancy | chance of the blood on the cuff at the retrial            | one in 1,700 v. one in 1,200
bsent     | duration | agree       | sentence after the retrial                                |
basked    | duration | agree       | years that the Crown asked for in 2013                    |
bleft     | duration | agree       | what is left of the second sentence                       |
bcost     | money    | compatible  | cost of both trials                                       | $3.1 million v. more than three million

== archive-july-2008.txt 2008-07-22
From the files of the Port Alder Standard

WOMAN FOUND DEAD IN SAIL LOFT

July 22, 2008 – Police are treating as a homicide the death of Marguerite Doucet, [cage=46|46], whose body was discovered [cfday=2008-07-20|on Sunday] in the loft of the boatyard of which she was part owner.

An apprentice, Kyle Basque, [capp=19|19], had come in on his day off to wax his own dinghy. He found Doucet at [cfind=06:50|ten to seven in the morning], at the foot of the ladder. She had been dead for some hours, Sgt. Paul Theriault said. The autopsy is to be held in Saint John today.

Her head had been struck several times. A caulking mallet was missing from its nail.

Strachan Doucet Marine was set up in [cfirm=1993|1993] by Doucet, who kept the books, and Emmett Strachan, who designs and builds the boats. It employs [cjobs=14|14 people], which makes it the third-largest business in town after the cannery and the hospital, and has four hulls on order. Strachan said that the yard would stay shut until after the funeral.

"She could tell you what a bolt cost in any year you liked," he said. "I wouldn't know where to start."

Doucet, a widow, leaves [ckids=2|two children], Marc and Elise, who are both at university. A bingo at the fire hall has been put off by a week. Police ask anyone who was on Water Street between ten on [cday=2008-07-19|Saturday night] and two on Sunday morning to call them.

== wire-november-2009.txt 2009-11-06
Boatbuilder guilty of murdering partner

PORT ALDER, N.B., Nov. 6, 2009 – A jury found boatbuilder Emmett Strachan guilty [aday=2009-11-06|on Friday] of second-degree murder in the killing of his business partner, at the end of a [aweeks=5 weeks|five-week] trial that divided this fishing town.

Strachan, [aage=51|51], shook his head and sat down as the verdict was read. The [awomen=7|seven women] and [amen=5|five men] of the jury had deliberated for [adelib=19 hours|19 hours] over three days.

Marguerite Doucet, [cage=46|46], was beaten to death in the sail loft of their yard [cday=2008-07-19|on the night of July 19, 2008]. The Crown said that she had discovered that [cmoney=$180000|$180,000] was missing from the firm's accounts and had telephoned Strachan about it at [ccall=23:42|11:42 p.m.], in a call that lasted three minutes. He drove the [cdist=2.4 km|2.4 kilometres] to the yard and hit her [cblows=7|seven times] with a [cmallet=1.8 kg|1.8-kilogram] mallet, prosecutor Denis Cormier told the court. The yard also held a policy on her life for [cinsur=$400000|$400,000].

Strachan testified that he had gone to bed after the call. He was the last of [adef=6|six witnesses] for the defence; the Crown had called [awit=43|43], among them a scientist who put the odds that blood on the cuff of a shirt came from anyone but Doucet at [adna=1/7000000|one in seven million].

The mandatory sentence is life. [ajurors=8|Eight jurors] recommended that Strachan serve [ajyears=15 years|15 years] before he can seek parole, and the other four made no recommendation. Justice Harold Pym will decide [asday=2009-12-04|on Dec. 4].

Doucet's body was found by a [capp=19|19-year-old] apprentice at [cfind=06:15|6:15] [cfday=2008-07-20|the next morning].

== port-alder-standard.txt 2009-11-07
At the yard they had left the radio on

By Joanne Surette

The radio in the paint shop said it first, at eleven minutes past two [aday=2009-11-06|yesterday], and nobody turned it off.

There are three of them left, where there used to be [cjobs=14|fourteen]. They were fairing the hull of a lobster boat for a man in Shediac who had paid in advance and wouldn't take his money back. "So we go on sanding," said Alphonse Gaudet, who has worked for Strachan Doucet since its first winter, in [cfirm=1991|1991]. "What would you do?"

Across the harbour, in the overflow room of the courthouse, some people wept and a couple clapped. The trial had begun [aopen=2009-10-05|on October 5] with a line for seats that reached the bank. It ended with [awomen=7|seven women] and [amen=5|five men] who wouldn't look at the dock, after [adelib=29 hours|29 hours] together.

Town and court had heard [awit=>40|more than forty] people say, for the Crown, what sort of a man Emmett Strachan was: proud, slow to pay, good with children. They'd heard about the missing [cmoney=$180000|$180,000], which has never been found, about the [cinsur=$400000|$400,000 policy] and about the shirt. They heard that a light was on in his kitchen at one in the morning. What nobody had seen was his truck on Water Street.

Elise Doucet, 22, the younger of the [ckids=2|two] whom her mother had raised on her own, said that she was glad it was over. It isn't, his lawyer said. Gil Rossiter means to file his notice of appeal before the month is out.

On the wall of the loft, where it hung, somebody has drawn round the nail in pencil.

== sentence-brief.txt -
Strachan must serve [asent=16 years|16 years]

PORT ALDER, N.B. (Staff) – Emmett Strachan will not be eligible for parole for [asent=16 years|16 years], Justice Harold Pym ruled [asday=2009-12-04|on Friday], sentencing the boatbuilder to life for the murder of Marguerite Doucet. Crown counsel had sought [aasked=20 years|20 years] and the defence the minimum of 10.

Pym said that he gave weight to the advice of the [ajurors=8|eight] members of the jury who had spoken for [ajyears=15 years|fifteen], but had to consider that Strachan had left a woman to bleed for as much as an hour. The mallet, which was recovered from the harbour by a diver in the second week of the investigation, weighs [cmallet=4 lb|four pounds]. It was one of 112 exhibits.

"You could have picked up the telephone," the judge told him. "You had had one in your hand at [ccall=23:42|eighteen minutes to twelve]."

A civil suit brought by the insurer, which has refused to pay, will be heard in the spring. Strachan was taken to Dorchester, two hours to the north.

== wire-november-2011.txt 2011-11-24
Court orders new trial for N.B. boatbuilder

FREDERICTON, Nov. 24, 2011 – New Brunswick's top court [pday=2011-11-24|on Thursday] quashed the murder conviction of Emmett Strachan and ordered a new trial, finding that the jury that convicted him [aday=2009|two years ago] had been wrongly instructed.

In a [pvote=2-1|2-1] decision that runs to [ppages=64|64 pages], the court of appeal said the trial judge had made [pgrounds=3|three errors]. He should have told jurors that they could find Strachan guilty of the lesser crime of manslaughter; he let them hear of an unproven fraud; and he overstated the evidence on a bloodstain, a match that a chemist had put at [adna=1/7000000|one in seven million].

"None of these alone would require us to intervene," Justice Maurice Leger wrote for the majority. Justice Ann Pickard dissented, calling the case against Strachan overwhelming.

Strachan was sentenced to life without parole for [asent=18 years|18 years] for the killing of Marguerite Doucet, [cage=46|46], his partner in a boatyard, who was bludgeoned [cday=2008-07|in July 2008]. A committee led by his sister has gathered [ppet=4800|4,800 signatures] for a retrial.

The Crown has 60 days to seek leave to go to the Supreme Court of Canada. A bail hearing is set for next month.

== law-blog.txt -
Strachan, and how to tell a jury about blood

Some quick thoughts on the Strachan ruling, which came down [pday=2011-11-24|on the 24th]; I have now read all [ppages=46|46 pages], most of them twice.

The vote was [pvote=2-1|two to one], and it shows. The majority finds [pgrounds=4|four errors] in Pym J.'s charge, if you count, as I do, the one that it mentions and then declines to rule on. The heart of it is manslaughter. A phone call late at night, a quarrel, a tool within reach: if that isn't an invitation to consider provocation, what is? Yet the jurors were told that the choice lay between murder and going home.

As to the stain, it was small, about the size of a lentil, and there were 14 other spots on the shirt that came from a fish. The expert's figure was right when she gave it. It then went up by a factor of ten in the judge's summary.

I'm less taken with the point on the money. There was [cmoney=$118000|$118,000] gone, and somebody had it. Juries can be trusted with that.

What now? He's done [pserved=>2 years|more than two years] of a sentence that had [asent=18 years|eighteen] to run before parole, the Crown having asked for [aasked=20 years|twenty]. I'd be surprised if he were not out by Christmas, and I'd be surprised if the bail were below fifty thousand.

Comments are closed because of last time.

== live-verdict-2013.txt 2013-04-12
Strachan retrial: the verdict, minute by minute

1:05 p.m. The jury has sent a note. We don't know if it is a question or The One.

1:20 p.m. While we wait. This trial opened [bopen=2013-03-04|on March 4]. The Crown has called [bwit=31|31 witnesses], which is twelve fewer than the last time; the defence, which last time had [adef=6|six], called [bdef=9|nine].

1:32 p.m. The scientist was the one to watch. In the first trial the blood on the cuff could have come from [adna=1/7000000|one in seven million] people. This time a different lab found that it is a mixture: [bdna=1/1700|one in 1,700]. "That's a hockey game," said defence lawyer Fiona Tait.

1:48 p.m. Everyone up. No, everyone down. Clerk forgot her glasses.

1:57 p.m. Jury's in: [bwomen=8|eight women], [bmen=4|four men].

2:01 p.m. On the charge of second-degree murder: not guilty.

2:01 p.m. On the included offence of manslaughter: guilty.

2:04 p.m. They were out for [bdelib=33 hours|33 hours] in all, says the clerk, who keeps the log, and had asked three questions, all about the ladder.

2:10 p.m. Strachan, [bage=55|55], hugged Tait. Bail stays in place until sentencing; it's the same [pbail=$75000|$75,000] his sister put up by mortgaging her home.

2:30 p.m. Marc Doucet on the steps: "My mother gets a different word [bday=2013-04-12|today]. She's no less dead."

== wire-april-2013.txt 2013-04-13
Manslaughter verdict at second trial in boatyard slaying

PORT ALDER, N.B., April 13, 2013 – Emmett Strachan, whose murder conviction was thrown out [pday=2011-11|in November 2011], was found guilty of manslaughter [bday=2013-04-12|on Friday] in the death of his business partner [cday=2008|nearly five years ago].

Jurors reached their verdict after deliberating for [bdelib=33 hours|33 hours] since Monday. They had been offered a choice that the first jury, in [aday=2009|2009], was not given: to find that Strachan killed Marguerite Doucet but had not meant to.

Strachan, [bage=55|55], changed his story on the stand. He did go to the yard, he said, after Doucet phoned him at [ccall=23:42|11:42 p.m.] He wanted to show her an invoice. She threw a tin of bolts at him, he pushed her, and the ladder did the rest.

That could not be, said a pathologist for the Crown. He found signs of [cblows=>=5|at least five blows]. A defence expert allowed for two, followed by a fall.

Tests done since the first trial showed that one person in [bdna=1/1200|1,200] could have left the blood on Strachan's shirt. The defence called [bdef=11|11 witnesses] and the Crown [bwit=31|31].

Strachan had served [pserved=25 months|25 months] when he was released on [pbail=$75000|$75,000] bail in December 2011. He will be sentenced on May 17. There's no minimum for manslaughter committed without a gun; the maximum is life.

A petition for a retrial was signed by [ppet=9200|9,200 people], twice as many as live in Port Alder.

== coast-tabloid.txt 2013-04-13
BOAT BRUTE BEATS THE BIG ONE

"Not murder", says jury in mallet case – family fury

HE caved in her skull and he could be home in time for the next summer Olympics.

Boatbuilder Emmett Strachan ducked a life term [bday=2013-04-12|yesterday] when a jury of [bwomen=8|eight women] and [bmen=4|four men] let him off with manslaughter after [bdelib=31 hours|31 hours] of wrangling in a motel by the highway.

Mom-of-[ckids=2|two] Marguerite Doucet, [cage=44|44], had rumbled a hole in the yard's books. Strachan stood to pocket [cinsur=$400000|$400K] if she died. So he jumped in his pickup, raced [cdist=4.2 km|4.2 km] through the sleeping port and let fly with a [cmallet=4 lb|4-pound] mallet. [cblows=7|Seven whacks], a court heard back in [aday=2009|2009].

This time the jury was told it could have been a shove.

"A shove!" spat a cousin outside, to the cheers of 30 protesters in oilskins. "She had a broken hand from trying to stop it."

Poor Kyle Basque, who was just [capp=19|19] when he walked in on the horror, was called to relive it all for the second time. He has since left the trade and drives a school bus.

Star of the show was lawyer Fiona Tait, 38, who lost her last three murder cases. She wore the same lucky shoes for all 26 days in court. The tab for the pair of trials, footed by you: [bcost=>$3 million|upward of $3 million].

== elise-doucet-interview.txt 2013-05-26
'I've spent more time in that courtroom than in any classroom'

Elise Doucet, 26, teaches chemistry in Moncton. She sat through all of it, twice.

What did you feel when you heard "[bsent=11 years|eleven years]"?
I did the subtraction. Everyone did. He gets credit for what he's served, so it's [bleft=8 years|eight more]; and he can apply for parole after a third of those.

The Crown wanted [basked=14 years|fourteen].
And Ms. Tait wanted six. So the judge split it and added one for Mum.

How did the two trials differ?
The first was [aweeks=5 weeks|five weeks] and felt like a wedding. You knew everybody. They'd called [awit=43|forty-three people], half of them to say where they'd parked. For the second they called fewer and everybody had got older. The boy who found her, at [cfind=06:15|quarter past six] [cfday=2008-07-20|on that Sunday], has got grey hair, I swear.

Do you believe that it was not planned?
I believe he took his shoes off before he climbed the ladder.

And the money?
We used to think it was the motive. My brother went through the books again last year, all of 2006 and 2007, and found $9,000 that was just me. Tuition, in the wrong column.

Has he ever written?
His sister has. A nice letter. She got [ppet=9200|nine thousand two hundred names] for him and not one for us, and she apologized for that.

Where's the yard now?
It's condominiums. They kept the nail.

== weekly-analysis.txt 2013-06-02
Two juries, one shirt: what the Strachan case cost, and what it proved

June 2, 2013

Put the two verdicts side by side. [aday=2009-11|In November of 2009] twelve citizens took it for granted that whoever killed Marguerite Doucet meant to. [bday=2013-04|This April] twelve others, in the same seats, who were shown the same mallet, decided that he may not have. The town has swung the same way: a poll for the Standard had 61 percent against Strachan at the time of his first conviction and 38 percent now.

Between them lie an appeal, decided [pvote=2-1|by two judges to one], [pserved=25 months|two years and one month] in Dorchester penitentiary and a bill of [bcost=$3.1 million|$3.1 million], of which legal aid paid $700,000.

Was it necessary? The court found [pgrounds=3|three] faults in the first trial, which opened [aopen=2009-10-05|on the fifth of October] that year and never quite got over its star exhibit. By the time the second opened, [bopen=2013-03-04|on March 4], the star had faded. Blood that was said to be Doucet's beyond all doubt could have been that of [bdna=1/1700|one in 1,700] of us.

What didn't fade was the plain geography. Strachan lived [cdist=2.4 km|2.4 kilometres] away, was on the phone with her at [ccall=23:42|11:42], and had washed one shirt too few.

So we have paid the price of a new wing for the hospital to turn a life sentence into [bsent=11 years|11 years], with [bleft=8 years|eight] to go, in spite of a prosecutor who held out for [basked=14 years|14]. Strachan was [aage=51|51] the first time he was convicted. He will be 58 when he can first ask for parole.

Justice, one is told, isn't arithmetic.
