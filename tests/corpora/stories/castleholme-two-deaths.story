# Two men killed by the police of one English city, the riots and the inquests: Leon Adebiyi (shot on 4 September 2008;
# lawful killing, April 2010) and Samir Haddou (held down on 9 July 2013; unlawful killing, March 2015). Nights, arrests,
# hurt policemen, shops, cars and costs of the two riots and of the one of 1985, shots and Taser, jurors and witnesses of
# the two inquests, time of call, of death and of the vigil stay apart.

aday      | date     | compatible  | day on which Adebiyi was shot                              | 4 September 2008 v. September v. 2008
aclock    | time     | discrepancy | when Adebiyi was shot                                      | 5:42 p.m. v. 6:24 p.m.
aage      | age      | agree       | Adebiyi's age                                              |
ashots    | count    | agree       | shots fired at Adebiyi                                     |
anear     | measure  | agree       | distance from which Adebiyi was shot                       | four metres are 13 feet
agun      | measure  | discrepancy | distance between Adebiyi and the pistol                    | six metres v. nine metres
akids     | count    | agree       | children of Adebiyi                                        |
avigil    | count    | discrepancy | people at the vigil for Adebiyi                            | 300 v. 120
anights   | count    | agree       | nights of the riot of 2008                                 |
aarrest   | count    | update      | people arrested over the riot of 2008                      | 148, then 342
apolhurt  | count    | discrepancy | policemen hurt in the riot of 2008                         | 63 v. 36
apol      | count    | agree       | policemen on duty on Sunday night in 2008                  |
afire     | count    | agree       | buildings burned in 2008                                   |
ashops    | count    | compatible  | shops looted in 2008                                       | 140 v. more than 130
acost     | money    | discrepancy | damage of the riot of 2008                                 | 19 million v. 29 million pounds
astore    | date     | discrepancy | year in which Pargeter's shop was founded                  | 1894 v. 1884
ajury     | score    | discrepancy | vote of the jury in the inquest into Adebiyi's death       | 8-2 v. 7-3
awit      | count    | agree       | witnesses in the inquest into Adebiyi's death              |
aweeks    | duration | agree       | length of the inquest into Adebiyi's death                 |
averd     | date     | compatible  | day of the verdict on Adebiyi                              | 16 April 2010 v. April 2010
adelib    | duration | compatible  | how long the jury on Adebiyi was out                       | four days v. almost a week
acop      | duration | agree       | how long the marksman had been a policeman                 |
bday      | date     | agree       | day on which Haddou was held down                          |
bage      | age      | discrepancy | Haddou's age                                               | 33 v. 35
bclock    | time     | agree       | when Haddou's wife rang the police                         |
bdead     | time     | discrepancy | when Haddou was pronounced dead                            | 12:40 a.m. v. ten past one
bhold     | duration | discrepancy | how long Haddou was held face down                         | 11 minutes v. 17 minutes
bcops     | count    | agree       | policemen who held Haddou                                  |
btaser    | count    | discrepancy | times that the Taser was used on Haddou                    | three v. two
bvideo    | duration | agree       | length of the neighbour's film                             |
bkg       | measure  | agree       | Haddou's weight                                            | 70 kg are 11 stone
bsis      | age      | agree       | age of Haddou's sister in 2015                             |
bnights   | count    | agree       | nights of the riot of 2013                                 |
barrest   | count    | agree       | people arrested in the riot of 2013                        |
bpolhurt  | count    | agree       | policemen hurt in the riot of 2013                         |
bcars     | count    | compatible  | cars burned in 2013                                        | 31 v. about 30
bshops    | count    | discrepancy | shops looted in 2013                                       | 45 v. 54
bcost     | money    | agree       | damage of the riot of 2013                                 |
bjury     | score    | agree       | vote of the jury in the inquest into Haddou's death        |
bwit      | count    | compatible  | witnesses in the inquest into Haddou's death               | 41 v. some 40
bweeks    | duration | agree       | length of the inquest into Haddou's death                  |
bverd     | date     | agree       | day of the verdict on Haddou                               |
flats     | count    | agree       | flats of the Marlpit estate                                |
old       | date     | discrepancy | year of the old riot                                       | 1985 v. 1986
oldhurt   | count    | agree       | policemen hurt in the old riot                             |
oldcar    | count    | agree       | cars burned in the old riot                                |

== wire-riot-2008.txt 2008-09-08
[anights=3|Third night] of rioting in English city after police shooting

CASTLEHOLME, England, Sept 8, 2008 – Rioters set fire to a carpet warehouse and fought police with bricks and fireworks into the early hours of Monday, the [anights=3|third night] of violence in the northern city of Castleholme since officers shot dead a man in a minicab.

Police said they had made [aarrest=148|148 arrests] and that [apolhurt=63|63 officers] had been injured, four of them seriously. [apol=1100|Eleven hundred police], a third of them borrowed from other forces, were on the streets on Sunday.

The trouble began on Friday evening, when a vigil for Leon Adebiyi, [aage=26|26], outside the police station on the Marlpit estate turned angry. Around [avigil=300|300 people] had come to ask for an explanation and, after four hours, had been given none, community leaders said.

Adebiyi, a father of [akids=2|two], was shot on Canal Parade at [aclock=17:42|5:42 p.m.] [aday=2008-09-04|on Thursday] by an officer who was taking part in an operation against gun crime. The Independent Police Complaints Commission said [ashots=2|two shots] had been fired and that a converted starting pistol had been recovered nearby. It was loaded. The commission would not say whether Adebiyi had ever held it.

Marlpit, a warren of walkways and [flats=3400|3,400 flats], was the scene of a riot in [old=1985|1985] in which a bus conductor died and [oldhurt=92|92 policemen] were hurt. The prime minister, who is on holiday in Suffolk, said through a spokesman that he was being kept informed.

== castleholme-echo.txt 2008-09-09
'We sold prams to their grandmothers'

By Judith Arkwright

There is nothing left of Pargeter's but the sign. Four generations of Castleholme were wheeled out of that shop in new prams, and this morning Len Pargeter stood in what had been the window and picked springs out of the ash.

"[astore=1884|Eighteen eighty-four], my great-grandfather opened," he said. "The Luftwaffe took the roof off once. We had it back on by the Thursday."

His is one of [afire=21|21 buildings] that the fire brigade counts as burned in [anights=3|three nights]. The council's first reckoning puts the damage at [acost=19000000 GBP|£19 million]. Along the Parade and up Tanner's Row, [ashops=140|140 shops] were broken into, including, twice, the one that sells school uniforms. A lollipop lady, Mrs Bridie Fallon, 71, chased three boys out of the bakery with her lollipop.

It seems that everyone on Marlpit knows someone who was in the minicab behind. Leon Adebiyi, [aage=26|26], had been to the barber's. His little girls, both of them, had been promised chips. The driver says that he was told to get out and lie down, that he heard [ashots=2|two shots], "one and then, like a thought, the other," and that the officer who had fired then knelt beside his passenger and held his hand. The officer was [anear=4 m|four metres] away when he pulled the trigger, according to the driver, who paced it out for us.

At [apol=1100|1,100], there were more constables in the city on Sunday than at any time since the miners' strike. Last night they had hardly anything to do. It rained.

Mr Pargeter is insured, he thinks. The policy was in the shop.

== the-bulletin.txt -
MOBBED AND ROBBED

THUGS ran riot for [anights=3|THREE NIGHTS] because a drug dealer with a gun got what was coming to him.

That was the verdict of fed-up folk in Castleholme last night as they swept up the glass. Yobs as young as nine helped themselves to tellies and trainers and [apolhurt=36|36 brave bobbies] were hurt. One lost the top of a thumb.

Gangster Leon Adebiyi, nicknamed Smiler, was blown away at [aclock=18:24|6.24pm] as he drew, a police insider told The Bulletin. His pistol, the source said, landed [agun=6 m|six metres] off, over a fence. "He'd hardly have thrown it there for a laugh."

Just [avigil=120|120 people] turned up for his so-called vigil. By midnight there were two thousand, and they hadn't brought candles.

One looter was spotted pushing a washing machine home in a stolen pram. Another rang 999 to moan that somebody had nicked the bike he'd nicked. Landlord Des Hickey, 49, held off fifty hoodies at the Fox and Anchor with a soda siphon and an Alsatian called Maggie.

The bill? A cool [acost=29000000 GBP|£29million], says a top insurance bod – and guess who is paying. It'd buy 70 fire engines.

Estate mum-of-three Kelly Dunne, 34, said: "My Corsa's a shell. I never even knew the lad. I'm a carer, how am I meant to get to my old dears?"

The cop who fired, with [acop=14 years|14 years] on the force and two commendations to his name, is on full pay. So he should be.

== brief-courts.txt 2008-09-24
Castleholme riots: more charged

Police have now arrested [aarrest=342|342 people] over the disorder that followed the death of Leon Adebiyi in Castleholme [aday=2008-09|earlier this month], and charged 211 of them, the chief constable said yesterday. The youngest is 11; the eldest, a grandfather of 68, was found with six left shoes.

Two magistrates' courts sat through the weekend. A student with no previous convictions was given five months for stealing a case of bottled water, worth £4.80. His barrister said he would appeal.

Detectives have looked at 9,000 hours of film. In what it called its final count, the force said that [apolhurt=63|63 officers] had needed treatment and that five were still off work. [ashops=>130|More than 130 shops] have lodged claims under an act of 1886, which makes the police liable for damage by a "tumultuous" crowd. Forms must be handed in within a fortnight.

The Marlpit police station, closed since the first night, is to reopen on Monday. The inquest on Mr Adebiyi was opened and adjourned on Friday, after evidence of identification that took seven minutes. His mother asked the coroner when she might have him back to bury. He said that he did not know.

== live-inquest-2010.txt 2010-04-16
Adebiyi inquest: conclusion, as it happened

10.05am Good morning from Castleholme Guildhall, where the jury looking into the death of Leon Adebiyi resumes for a fifth day. It has been out since Monday morning, [adelib=4 days|four days] so far.

10.50am A reminder of where we are. In [aweeks=13 weeks|thirteen weeks] the jurors have heard [awit=76|76 witnesses]. The marksman, known as R14, was the longest: three days. He had been in the police for [acop=14 years|fourteen years] on the day in question. He said he saw "a gun-shaped hand."

11.30am On the map we've posted you can see where the pistol was found: [agun=6 m|six metres] from the car, beyond a fence. No one saw it fly. There were none of Mr Adebiyi's prints on it, and there was none of anybody else's.

12.20pm Rumours of a note.

12.41pm A conclusion. By [ajury=8-2|eight to two], the jury finds that Mr Adebiyi, [aage=26|26], was lawfully killed.

12.44pm Shouting. The mother has sat down on the floor.

12.58pm On question 4, they're unanimous: he did not have the gun in his hand when he was shot. So how's it lawful? Because R14 honestly believed that he did.

1.30pm Police vans in Tanner's Row, I count eleven. The family's solicitor, Imran Sadiq, asks people to go home. "Leon's daughters, the [akids=2|two] of them, are watching you."

6.00pm And so far people have. It's quiet.

== wire-riot-2013.txt 2013-07-13
English city counts cost of riots after death in custody

CASTLEHOLME, England, July 13, 2013 – [bnights=2|Two nights] of unrest in which [bcars=31|31 cars] were burned and [bshops=45|45 shops] looted have left the English city of Castleholme wondering whether it had learned anything from the last time.

It was quiet on Saturday after police made [barrest=97|97 arrests]. [bpolhurt=24|Twenty-four officers] were hurt, none badly. Insurers put the damage at about [bcost=6000000 GBP|6 million pounds].

The riots followed the death of Samir Haddou, [bage=33|33], a night-shift baker, in the yard of his home on the Marlpit estate [bday=2013-07-09|on Tuesday]. His wife had called the emergency number at [bclock=23:25|11:25 p.m.] because he was hearing voices. [bcops=5|Five officers] came. He was pinned to the ground, shocked with a Taser [btaser=3|three times] and handcuffed, and lost consciousness, according to the police watchdog. He was pronounced dead at Castleholme General at [bdead=00:40|12:40 a.m.]

A film that a neighbor made from her balcony, [bvideo=6 min|six minutes] long, had been watched two million times by Friday. On it a voice is heard to say: "He's stopped, Sarge."

[aday=2008|In 2008] a riot in the same streets went on for [anights=3|three nights], and [afire=21|21 buildings] were set alight, after police had shot Leon Adebiyi as he sat in a minicab. An inquest found [averd=2010-04|in April 2010] that he had been lawfully killed, by a marksman who mistook what was in his hand. It was a telephone, the jurors thought.

The chief constable, Fiona Marchbanks, who took office in January, went to see Haddou's family on Wednesday, without her cap. "They made me tea," she said. "I don't think I'd have made me tea." The [bcops=5|five officers] have been put on desk work. Asked why they hadn't been suspended, as the family demands, she said she'd rather not judge a case by its film, "but I've watched it, as you have."

Unemployment on the estate stands at 21 percent, more than twice the rate of the county. A youth club that opened with a government grant in 2009 closed last autumn, when the grant ran out.

== marlpit-blog.txt -
Two summers, one estate

I've lived on the fourth deck of Marlpit since I was six, so that's thirty-one years, and I've now seen three of these. The first, in [old=1986|1986], I watched through the letter box. It is supposed to have been [oldcar=17|seventeen cars]. I remember one, with a dog in it, and somebody letting the dog out.

Leon I knew. He was no gangster, he couldn't keep a secret. He had [akids=2|two girls] and a van with no clutch. The paper said that the gun was [agun=6 m|six metres] away; I've stood on that bit of grass with a tape measure, and if it was where the white tent stood it's [agun=9 m|nine metres] and there is a hedge in between. [aweeks=13 weeks|Thirteen weeks], [awit=76|seventy-six people] got asked, and they never asked for a tape.

And now Samir. He made the bread that half of you eat. He was [bage=35|thirty-five]. He weighed [bkg=11 stone|eleven stone] wet. [bcops=5|Five] of them sat on him for [bhold=11 min|eleven minutes], and I know it was [bhold=11 min|eleven] because Maureen's film has the church clock in it at both ends: it's only [bvideo=6 min|six minutes] of film but she stopped to ring her sister.

About the nights after. There were [bnights=2|two], not three. Nobody I know took part and I know everyone. I counted [bcars=~30|about thirty cars], with the tyres gone, in the morning. In Tanner's Row the chemist's was left alone. Last time it was the first to go, you learn.

They've done up [flats=3400|3,400 flats] with new doors and there's not one bench to sit on outside them.

== inquest-report-2015.txt 2015-03-14
Baker was unlawfully killed by police, jury finds

By our legal correspondent

A baker who died after [bcops=5|five police officers] held him face down in the yard of his own home was unlawfully killed, an inquest jury found [bverd=2015-03-13|yesterday], in the first such conclusion against the Castleholme force in its history.

Samir Haddou, [bage=33|33], was restrained for [bhold=11 min|eleven minutes] on the night of [bday=2013-07-09|9 July 2013], during most of which, the jurors said, he was "no longer resisting, because he could no longer breathe." They reached their conclusion by [bjury=9-1|nine votes to one].

The inquest, which lasted [bweeks=5 weeks|five weeks], heard from [bwit=41|41 witnesses]. A pathologist, Dr Hester Lowe, said Mr Haddou, who weighed [bkg=70 kg|70 kilograms], had borne at one point more than three times as much. The Taser had been discharged [btaser=2|twice], for five seconds and for nine.

The emergency call, at [bclock=23:25|11.25pm], was played. Mrs Haddou can be heard spelling their name. She says he isn't violent, he is frightened. The operator logs it as "male, violent".

Mr Haddou's sister, Nadia, [bsis=29|29], wept as the foreman read out a list of nine failings. She had sat in the same seat since the first morning.

All of the officers gave evidence. Sergeant Paul Rudge, 44, said he had thought that Mr Haddou was "shamming". He had been on a one-day course in restraint in 2006. He was asked by the coroner what it had taught him, and was silent for so long that the shorthand writer looked up.

The Crown Prosecution Service, which decided last year that there was too little evidence for a charge, said it would look again. The chief constable, Fiona Marchbanks, apologised to the family "without an if".

The file will also go to the Health and Safety Executive. A conclusion of unlawful killing has been returned in a dozen or so deaths at the hands of the police in England since 1990; not one has led to a conviction for manslaughter.

== nadia-interview.txt -
"He'd have told them to mind the step"

Nadia Haddou, [bsis=29|29], gave up a job in a bank to sit through the inquest on her brother. She talks fast and pours slowly.

You were there every day.
[bweeks=5 weeks|Five weeks]. I had the chair by the radiator. [bwit=~40|Some forty people] were asked questions, and Samir was the only one who wasn't.

What did you learn?
That he was dead before they said. They put [bdead=01:10|ten past one] on the certificate, and a nurse told the court that he'd come in cold.

The jury was [bjury=9-1|nine to one].
I'd love to meet the one. I'm serious. I'd like to ask what more they needed.

How long did they hold him?
[bhold=17 min|Seventeen minutes]. The film leaves off, but it didn't stop because the film stopped.

People rioted in his name.
My mother hid under the table with the neighbour's twins. His bakery, the place where he worked, was one of the [bshops=54|fifty-four shops] they robbed. They took the scales! He was a man of [bkg=11 stone|eleven stone] who carried sacks for a living and said sorry to cats.

Did you think of Leon Adebiyi?
I was at school with his cousin. I went to that vigil, [aday=2008-09|in September 2008]. I was twenty-two, and it wasn't a mob, we were [avigil=300|three hundred people] with jam jars.

What do you want now?
A trial. [bverd=2015-03-13|Friday the thirteenth], they gave us the verdict on. Samir would've laughed at that. Then he'd have told them to mind the step, on the way out, it is loose.

== sunday-analysis.txt 2015-03-29
The same streets, two answers

By Gareth Penhallow

March 29, 2015

Juries are not supposed to send messages. But set side by side the conclusions on two men of Marlpit, five years apart, and it's hard not to read one.

Leon Adebiyi was shot [ashots=2|twice] at a distance of [anear=13 ft|thirteen feet] by an officer who believed he saw a gun. The jury that sat for [aweeks=13 weeks|thirteen weeks], heard [awit=76|76 people] and was out for [adelib=<1 week|almost a week] held him to be lawfully killed by [ajury=7-3|seven to three], [averd=2010-04-16|on 16 April 2010]. It had been asked what R14 honestly thought. Samir Haddou died because [bcops=5|five men] did not think at all. The jury that sat [bverd=2015-03-13|until a fortnight ago last Friday] was asked what a reasonable constable would have noticed, and [bjury=9-1|nine of ten] members had an answer.

Between the two lies a film. There was none of Adebiyi's last minute. Without the one that Maureen Tully made on her balcony, of [bvideo=6 min|six minutes], with a thumb over the corner, the second inquest would have been about what a sergeant remembered.

The riots, too, have been compared, mostly by people who saw neither. The earlier lasted a night longer, cost [acost=19000000 GBP|£19 million] against [bcost=6000000 GBP|six million], and ended with [aarrest=342|342 arrests] against [barrest=97|97]. In the earlier they burned a pram shop that had stood since [astore=1894|1894]; in the later, cars. The number of police who were hurt fell from [apolhurt=63|63] to [bpolhurt=24|24]. In each the first stone was thrown about a day and a half after the family had been promised an answer "within the hour". It would be pleasant to call the difference progress. A retired superintendent, who was on duty for both, prefers to call it weather.

And there's the long shadow: the riot of [old=1985|1985], after which a judge, Lord Carrick, wrote 104 recommendations. The twelfth was that Marlpit should have a doctor on call for people "in distress of mind". The nearest one, on the night when Haddou's wife picked up the telephone, was nineteen miles off.

== archive-1985.txt 1985-10-07
From our archive: Night of fire on Marlpit

CASTLEHOLME, October 7, 1985 – [oldhurt=92|Ninety-two policemen] were injured and a bus conductor was killed [old=1985-10-06|last night] when a quarrel over a parked motor-cycle on the Marlpit estate grew, in the space of an hour, into the worst disorder that this city has seen in a century.

The dead man, Mr Stanley Boothroyd, 52, had stepped off his bus to turn back the traffic. He was struck by a coping stone. He leaves a widow and four grown-up children.

[oldcar=17|Seventeen cars] and a milk float were set on fire and pushed across the ramps. Firemen were unable to approach until half past two this morning. A greengrocer, whose shop has a flat above it, lowered his wife's mother to the street in an armchair.

The Chief Constable, Mr Arthur Lomas, said that petrol had been stored "in quantity", and that there were 44 persons in his cells. He had sent 380 officers. Residents told this newspaper that the youth to whom the motor-cycle belonged, who is 18, had been stopped five times in a fortnight and asked for its papers. He had them with him each time.

The estate was opened by the Duchess of Kent in 1969. It has [flats=3400|3,400 flats], two public houses and, since the spring, no post office. The Home Secretary is to visit it on Wednesday. The council has asked that he should come in the daytime.
