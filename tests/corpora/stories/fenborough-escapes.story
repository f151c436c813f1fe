# Two escapes from Fenborough Crown Court in England: Darren Pask is freed from a prison van (11 May 2012, 19 days) and Jamie
# Corrigan climbs out of the dock (19 September 2012, an afternoon). Terms for the crime and for the escape, penalties of
# the two, gang and arrests, drop and screens, distances of car, camp and aunt, ages, and the older escape stay apart.

aday      | date     | compatible  | day Pask was freed                                        | 11 May v. May
aclock    | time     | discrepancy | when the van was attacked                                 | 8.35 v. five past nine
aage      | age      | discrepancy | Pask's age                                                | 32 v. 34
agang     | count    | agree       | men who attacked the van                                  |
ashots    | count    | agree       | shots fired at the van                                    |
aguard    | age      | agree       | age of the guard Alan Tring                               |
astitch   | count    | discrepancy | stitches in Tring's head                                  | 14 v. 16
acrew     | count    | agree       | guards who used to be in a van                            |
aserved   | duration | agree       | how long Tring had been a guard                           |
avan      | count    | agree       | prisoners in the van with Pask                            |
alen      | duration | compatible  | how long the attack on the van lasted                     | 90 seconds v. less than two minutes
afree     | duration | compatible  | how long Pask was free                                    | 19 days v. almost three weeks
acaught   | date     | agree       | day Pask was caught                                       |
acamp     | measure  | agree       | distance from Fenborough to the caravan park              | 140 miles are 225 km
areward   | money    | update      | reward for Pask                                           | £10,000 at first, £25,000 later
acar      | measure  | discrepancy | how far from the court the estate car was found           | three miles v. five miles
apolice   | count    | discrepancy | officers in the hunt for Pask                             | 120 v. 80
asight    | count    | compatible  | sightings of Pask that were reported                      | 340 v. hundreds
arobbed   | date     | compatible  | day of Pask's robbery                                     | 2 February 2011 v. February 2011
ahaul     | money    | discrepancy | what Pask's robbery brought                               | £430,000 v. £340,000
aterm     | duration | agree       | Pask's term for the robbery                               |
aplus     | duration | discrepancy | Pask's term for the escape                                | six years v. five years
asent     | date     | agree       | day Pask was sentenced                                    |
aresp     | duration | discrepancy | time until the police came to the van                     | six minutes v. nine minutes
aschools  | count    | agree       | schools that were locked                                  |
aarr      | count    | update      | people arrested for helping Pask                          | two by the end of May, five by July
afine     | money    | agree       | penalty of Custodia for the van                           |
contract  | money    | compatible  | worth of Custodia's contract                              | £62m v. more than £60m
bday      | date     | compatible  | day Corrigan escaped                                      | 19 September v. September
bclock    | time     | agree       | when Corrigan climbed out                                 |
bage      | age      | agree       | Corrigan's age                                            |
bburg     | count    | agree       | burglaries of Corrigan                                    |
bterm     | duration | agree       | Corrigan's term for the burglaries                        |
bplus     | duration | agree       | Corrigan's term for the escape                            |
bfree     | duration | compatible  | how long Corrigan was free                                | five hours v. less than six
bguards   | count    | discrepancy | guards in the dock with Corrigan                          | one v. two
bglass    | measure  | agree       | height of the screen that Corrigan climbed                | six feet are 1.8 metres
bdrop     | measure  | discrepancy | height from which Corrigan jumped to the bicycle shed     | 15 ft v. 12 ft
bfloor    | ordinal  | agree       | floor of Court Four                                       |
baunt     | measure  | agree       | distance from the court to the aunt's flat                | 1.2 miles are about two km
bjudge    | age      | agree       | age of Judge Maule                                        |
brepair   | money    | discrepancy | cost of the higher screens                                | £9,500 v. £5,900 a dock
bnew      | measure  | agree       | height of the new screens                                 | 2.4 metres are eight feet
bfine     | money    | agree       | penalty of Custodia for the dock                          |
bgall     | count    | discrepancy | people in the public gallery                              | 11 v. 17
opened    | date     | agree       | year in which the court opened                            |
rooms     | count    | agree       | courtrooms of Fenborough                                  |
nation    | count    | discrepancy | escapes from courts in the year to March 2012             | 17 v. 19
old       | date     | discrepancy | year of the escape through the lavatory window            | 1994 v. 1993
oldmen    | count    | agree       | men who escaped through the lavatory window               |
oldfree   | duration | compatible  | how long they were free                                   | 26 hours v. a little over a day

== agency-van.txt 2012-05-11
Masked gang frees armed robber in raid on prison van

A convicted armed robber was on the run last night after [agang=3|three masked men] ambushed a prison van outside a Crown Court [aday=2012-05-11|on Friday] and cut him out of it.

Darren Pask, [aage=32|32], was being brought to Fenborough Crown Court to be sentenced when an estate car blocked the ramp to the cells at [aclock=08:35|8.35am]. [ashots=2|Two shots] were fired into the radiator, police said, and the side of the van was opened with a disc cutter. It was over in [alen=90 s|90 seconds].

A guard, Alan Tring, [aguard=57|57], was hit on the head with the butt of a shotgun and needed [astitch=14|14 stitches]. [avan=9|Nine other prisoners] in the van were unhurt. One of them asked if he might have his tea, a spokesman for Custodia, the security firm, said.

The first officers arrived [aresp=6 min|six minutes] after the alarm. The car was found on fire [acar=3 mi|three miles] away, behind a garden centre, and [apolice=120|120 officers] were looking for Pask by the afternoon, with a helicopter and two dogs. [aschools=4|Four schools] kept their pupils in until 10.30am.

Pask was found guilty in April of robbing a cash depot in Lowmere of [ahaul=£430000|£430,000] [arobbed=2011-02-02|on February 2 last year]. He was told by Judge Hester Maule to expect "a sentence well into double figures".

Detective Superintendent Colin Ferraby described him as dangerous. "Do not have a go," he said. A reward of [areward=£10000|£10,000] has been offered.

Custodia moves 1,900 prisoners a day in the east of England under a seven-year contract worth [contract=£62 million|£62m].

The firm said that the van, which was eight years old, had met every standard laid down by the Ministry of Justice. It carried no camera, because the standard does not ask for one. Its driver, a woman of 29 who had been with the company since January, had done as she was trained to do, turned off the engine and lain down on the floor of the cab. Asked if vans would now be escorted, a ministry official said that 99.99 per cent of journeys passed off without incident.

== fenborough-echo.txt 2012-05-14
The tea was still warm in cell six

By Janice Ockwell

Every weekday at nine Mrs Pru Dallimore opens the hatch of the café under Fenborough Crown Court and sets out the bacon. [aday=2012-05-11|On Friday] the ramp came through the hatch, as she puts it: smoke, a noise like a dentist's and a man in a monkey mask who said "Sorry, love".

She is sure of the hour. The shipping forecast was long over, the hatch was up, and it was [aclock=09:05|five past nine] by the court's own clock, "which has been right since they mended it for the Jubilee".

Alan Tring, [aguard=57|57], a guard for [aserved=11 years|11 years] and a bell-ringer at St Botolph's for 30, lay beside her freezer. She held a tea towel to his head. [astitch=16|Sixteen stitches] were put in at the General, and he was sent home with a leaflet about dizziness.

It took [aresp=9 min|nine minutes] for the first police car to appear, by Mrs Dallimore's reckoning and that of two solicitors, and it went to the front.

Who is the man they came for? Neighbours in Clover Walk knew Darren Pask, [aage=34|34], as a father of twins who mended mopeds. In the Lowmere depot he is said to have wished the staff a good weekend. The [ahaul=£340000|£340,000] was never found.

The [avan=9|nine men] who were left in the van have been praised by the court's presiding judge. They could have gone, too. One, who was in cell six, was due to be released that day and was, at ten past four, with an apology.

It is odd, say those who work there, how quickly one gets used to it. By eleven the ramp had been hosed down. By noon Court Two was hearing a dispute about a hedge. Mrs Dallimore sold 60 teas to policemen, some of whom paid, and was told that she could not have her hatch back until it had been photographed.

The town has seen this before. [old=1994|In 1994], when the new building was six years old and thought to be safe, [oldmen=2|two men] left it through the window of a lavatory. They were at large for [oldfree=26 hours|26 hours] and came back on the bus.

== sun-gazette.txt -
MONKEY BUSINESS

Jail-van brute sunned himself on caravan site as cops chased [asight=hundreds|HUNDREDS] of tip-offs

THUG Darren Pask swigged cider by a paddling pool while [apolice=80|80 cops] turned Fenborough upside down, we can reveal.

The [aage=34|34-year-old] robber was sprung by [agang=3|three goons] in monkey masks who sawed through his van like a tin of beans. [ashots=2|Two blasts] from a sawn-off stopped it dead. The whole thing took [alen=<2 min|less than two minutes] - quicker than a boiled egg.

Then the gang torched their motor [acar=5 mi|five miles] up the road, and Pask climbed into a horsebox.

For [afree=19 days|nineteen days] he posed as "Uncle Gary" at a holiday park [acamp=140 mi|140 miles] off, where he won £40 at bingo and judged a sandcastle contest. "He gave our Kayleigh first prize," gasped mum-of-four Donna Speight, 36.

His luck ran out [acaught=2012-05-30|on May 30] when a retired traffic warden clocked his tattoo - a spanner - and thought of the [areward=£25000|£25,000] on his head.

Brave guard Alan Tring, who had to have [astitch=14|fourteen stitches], blasted: "They've cut the crews from [acrew=3|three] to two. I said it'd happen."

Bungling Custodia pocket more than [contract=>£60 million|£60MILLION] of your money. They've been docked [afine=£48000|48 grand]. Nice work if you can get it.

== brief-capture.txt 2012-05-31
Van escaper caught at holiday park

Darren Pask, the robber who was freed from a prison van at Fenborough Crown Court, was arrested without a struggle [acaught=2012-05-30|on Wednesday] in a caravan near Tarnholme, [acamp=225 km|225 kilometres] from the scene. He had been free for [afree=19 days|19 days].

[aarr=2|Two people] have been arrested on suspicion of helping him, a woman aged 31 and her father. The men who attacked the van are still being sought, police said. The reward, raised on May 18 to [areward=£25000|£25,000] from [areward=£10000|£10,000], will be paid to a member of the public.

Of [asight=340|340 reported sightings] of Pask, from Aberdeen to Torremolinos, three were right. All three came from the same bingo hall.

He is expected to appear before magistrates today. The hearing will be held by video link, the first time this has been done at Fenborough in a case of the kind, and the road outside the prison will be closed from seven.

Detective Superintendent Colin Ferraby thanked the owners of the park, who had let eight armed officers sleep in their crazy-golf hut for two nights. He would not discuss the horsebox, in which a deckchair and the remains of a birthday cake were discovered last week.

== agency-sentence.txt 2012-07-27
Robber sprung from van gets [aterm=18 years|18 years] - and [aplus=6 years|six] more

The man who was cut out of a prison van on his way to be sentenced finally heard the sentence [asent=2012-07-27|on Friday]: [aterm=18 years|18 years] for robbing a cash depot, to be followed by [aplus=6 years|six] for the escape.

Darren Pask, [aage=32|32], watched by four officers, blew a kiss to the gallery of Fenborough Crown Court. Judge Hester Maule, [bjudge=61|61], told him that he had "made fools of many people for [afree=19 days|19 days] and of yourself for life".

He will have to serve at least half.

The court heard that [agang=3|three men], of whom one has been charged, had practised on a horsebox. Pask refused to name them. He pleaded guilty to escaping from custody but denied knowing of the plan; he had thought, he said through his counsel, that the noise was roadworks.

[aarr=5|Five people] have been arrested in all for helping him, including two men now on remand. A sixth, his brother, is believed to be in Portugal.

The depot in Lowmere was robbed of [ahaul=£430000|£430,000] [arobbed=2011-02|in February 2011]. Two employees were tied up; one of them, now 24, has not gone back to work. Less than £20,000 has been recovered, in a cistern.

Custodia was penalised [afine=£48000|£48,000] by the Ministry of Justice for the loss of a prisoner, and a further £6,200 for the late arrival of the others.

== live-dock.txt 2012-09-19
Prisoner escapes from Fenborough Crown Court - live

14.41 Police have sealed Castle Street after reports that a prisoner has got out of the Crown Court. It's the court from which Darren Pask was snatched [aday=2012-05|in May].

14.55 No guns this time, the court manager tells us. The man "went over the glass".

15.02 It happened at [bclock=14:20|2.20pm] in Court Four, seconds after sentence. The glass of the dock is [bglass=6 ft|six feet] high and open at the top.

15.10 We're told that he ran through the judges' corridor, opened a window on the [bfloor=2|second floor] and let himself down to a ledge, from which he jumped [bdrop=15 ft|15 feet] on to the bicycle shed. The shed is bent; the bicycles are fine.

15.24 He's named as Jamie Corrigan, [bage=22|22], a burglar. Not thought to be violent. "Thought to be limping," says a sergeant.

15.50 A juror from next door, who doesn't want to give her name: "There was [bguards=1|one guard] with him and she was filling in a form."

16.15 All [rooms=8|eight courtrooms] have stopped sitting. Two schools are keeping their doors shut until parents come; it was [aschools=4|four] last time.

16.40 A dog has gone into Priory Gardens and come out again with a sandwich.

17.30 There were [bgall=17|17 people] in the public gallery, says a man who was one of them. They cheered, he says, and then they looked at their shoes.

19.26 Got him. Corrigan's been found in a wardrobe in his aunt's flat, [baunt=1.2 mi|1.2 miles] from the court. He'd been gone [bfree=5 hours|five hours], give or take.

== agency-dock.txt 2012-09-20
Burglar who vaulted dock found in wardrobe

A burglar who climbed out of the dock as he was being sent to prison was found in a relative's wardrobe [bfree=<6 hours|less than six hours] later, police said.

Jamie Corrigan, [bage=22|22], had been jailed for [bterm=4 years|four years] at Fenborough Crown Court [bday=2012-09-19|on Wednesday] for [bburg=23|23 burglaries] when he got over a glass screen and fled through a corridor reserved for judges. He jumped [bdrop=12 ft|12 feet] from a ledge to the roof of a shed and hurt an ankle.

It was the second escape from the court this year. In the first, a gang attacked a van with shotguns and cutting gear; the prisoner, Darren Pask, was free for [afree=<3 weeks|almost three weeks].

[bguards=2|Two guards] were in the dock [bday=2012-09-19|on Wednesday], according to Custodia, which is responsible for prisoners both on the road and in the building. Neither was hurt. The firm said that both had been suspended.

About [bgall=11|11 people] sat in the gallery, among them the aunt, who had left before the sentence "to put the oven on", the prosecutor, Giles Mottram, said.

Corrigan will be brought back before the judge who had sentenced him, Hester Maule, [bjudge=61|61], next month. The maximum for escape is life.

There were [nation=17|17 escapes] from courts in England and Wales in the year to March, according to the Ministry of Justice, of a total of 1.1 million appearances. In the year before there were 24.

Court Four is one of the [rooms=8|eight courtrooms] of a building [opened=1988|opened in 1988] at a cost of £14m. Its docks have been criticised before. A report of 2009 by the inspectors of court custody, of whom there are six for the whole country, found that three had no roof, that a bolt on one could be moved with a coin, and that an usher had been keeping coats in another. The ushers' union said on Thursday that its members had asked in the spring for an alarm button, and had been given a whistle.

== tring-interview.txt -
"I'd rung a full peal on worse"

Alan Tring was the guard in the back of the van. He has left Custodia after [aserved=11 years|eleven years] and keeps bees.

What do you remember?
The light. You've got no windows back there, and suddenly I'd got one with sparks round it.

You've read how long it took.
[alen=90 s|A minute and a half], they say. I'd have said you could roast a joint.

How's the head?
It's my wife who counts the [astitch=14|fourteen]. I'd rung a full peal on worse. It's being [aguard=57|fifty-seven] that they don't stitch up.

What did Pask say to you?
He said, "Mind your fingers, Al." We'd been going to and fro for three weeks, with him and the [avan=9|other nine]. I knew how he took his tea. I don't think he'd planned it himself. He can't plan a shave.

He got [aplus=6 years|six years] on top.
[aplus=5 years|Five], wasn't it? I was there, and I heard [aplus=5 years|five]. I don't wish him more.

And Custodia?
[afine=£48000|Forty-eight thousand]. That's a day's diesel. Then the lad goes over the glass [bday=2012-09|in September] and it's [bfine=£20000|twenty] more. There used to be [acrew=3|three of us] to a van, and two to a dock, and a dog.

When did you hear about the dock?
I was having my eyes tested. I read the top line, then I read the paper.

== wig-blog.txt -
[bglass=6 ft|Six feet] of glass

I was in Court Four. I was, in point of fact, on my feet, thanking the learned judge for [bterm=4 years|four years] that I'd told my client would be three, when the usher said a word that I'd not heard in a court before.

Let me describe the climb, because the papers haven't. The screen is [bglass=1.8 m|1.8 metres]. My client is five foot seven. He put one trainer on the arm of the seat, the other on the form that the guard was filling in (on her knee: she's very nice about it), and went over like a cat going out for the night. It was [bclock=14:20|twenty past two]. The window on the [bfloor=2|second floor] was open on account of the judge's pipe.

He'd owned up to [bburg=23|twenty-three] burglaries, one for each year of his life and, he told me, one for luck. He ended at his aunt's, [baunt=2 km|two kilometres] off, where she'd made a shepherd's pie for him.

When I first appeared here, the year after it [opened=1988|opened in 1988], we had brass rails and a policeman. Now a firm does it for a sum that I've seen given as [contract=£62 million|£62m], and there are guards on their first week. The last man to leave by a window, [old=1993|in 1993], had to climb through a lavatory with a friend ahead of him. They were both back in [oldfree=>24 hours|a little over a day], wet and apologetic.

Will he get more than [bplus=8 months|eight months] for it? No: I had that from the Court of Appeal's own tariff, and since I wrote this it's what he got.

== analysis-october.txt 2012-10-21
Who minds the dock?

By Helena Marchbanks

October 21, 2012 – On paper, the cells of Fenborough Crown Court are among the safest in England. [opened=1988|Built in 1988], it has [rooms=8|eight courts], 26 cells and a ramp of its own. In five months it has mislaid two prisoners.

The cases have little in common but the firm. Darren Pask, who had robbed a depot, was taken by [agang=3|three men] with a shotgun; no guard could have stopped them, and Judge Hester Maule said so when she gave him [aterm=18 years|18 years], and then [aplus=6 years|six], [asent=2012-07-27|on July 27]. Jamie Corrigan, a burglar of [bage=22|22] with [bburg=23|23 offences], needed an armrest. Last week he was given [bplus=8 months|eight months], on top of the [bterm=4 years|four years] from which he had tried to walk away.

For the van the ministry took [afine=£48000|£48,000] from Custodia; for the dock, [bfine=£20000|£20,000]. Both sums are laid down in a table. A prisoner who is five minutes late costs the firm £75.

There were [nation=19|19 escapes] from courts in the twelve months to the end of March, and for every one of them, an officer says, three that were stopped at the door. The cure is said to be glass. Screens of [bnew=2.4 m|2.4 metres] with a lid are to be fitted in all docks where there is none; at [brepair=£9500|£9,500] a dock that would come to £3m. Lawyers do not care for it. A man behind a lid looks guilty, they say, and cannot hear.

Pask's helpers, [aarr=5|five] of whom have been arrested, are to be tried in January. What the public hears least about is the money: the [arobbed=2011-02|February 2011] raid paid for it all, and somebody has it still.

There is a third way, which costs nothing: to sentence by video, as has been tried for Pask since his arrest. Last year 12 per cent of hearings were held so. Judges say they would rather see the man.

Fewer guards, older vans, more miles: the unions have said it for years. Custodia answers that its losses per thousand are a third of what they were when policemen did the job. It is so. Policemen lost 61 prisoners in 1996, three of them from the same bus.

== notice-letter.txt -
From our letters page

Sir, – Your report on Fenborough (News, last week) leaves out two things.

First, the public. I was in the gallery [bday=2012-09-19|on September 19] and can assure your correspondent that there were [bgall=11|eleven] of us, not the crowd of which he speaks, and that nobody cheered. A baby did.

Secondly, the cost. You say that the new screens are to be paid for by the contractor. They are not. I sit on the users' committee of the court, and we have been shown the estimate: [brepair=£5900|£5,900] for each dock, out of the sum set aside for the roof. The contractor pays its [bfine=£20000|£20,000] and no more. For that, incidentally, one could have had three.

I measured the present screens, with the permission of an usher, at [bglass=6 ft|six feet] to the inch. [bnew=8 ft|Eight feet], which is proposed, would have kept in young Corrigan. It would not have kept in [oldmen=2|the two gentlemen] of whom some of us are still fond, who went by way of the lavatory, nor Mr Pask, who never got as far as the building.

Might one suggest that someone look at the list? On the day in question [rooms=8|all eight courts] were sitting, with 31 prisoners below, and eleven guards.

Yours etc,
R. J. Thwaite
(Magistrate, retired)
Fenborough
