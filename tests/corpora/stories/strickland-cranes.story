# Two tower cranes of one builder, Strickland Brothers, fall in one American port: on Coulter Street (15 April 2008, while it was
# being lengthened) and at the Ballantine hospital (24 October, a cracked turntable). Heights, hours, dead, workers among the dead,
# hurt, loads and capacity, gusts and limit, repair and rival offer, fines, floors built and planned, slings used and needed,
# houses emptied and condemned stay apart; so does the hoist of 1988.

aday     | date     | compatible  | day on which the crane on Coulter Street fell               | 15 April v. April
aclock   | time     | discrepancy | when the crane on Coulter Street fell                       | 2:24 p.m. v. 2:42
atoll    | count    | update      | people killed on Coulter Street                             | four on the day, six two days later, at last seven
awork    | count    | agree       | construction workers among the seven dead                   |
ahurt    | count    | compatible  | people hurt on Coulter Street                               | 22 v. more than 20
aheight  | measure  | discrepancy | height of the crane on Coulter Street                       | 262 feet v. 226 feet; 80 meters are 262 feet
afloors  | count    | agree       | floors that the tower had when the crane fell               |
aplan    | count    | agree       | floors that the tower was to have                           |
acollar  | measure  | agree       | weight of the collar that fell                              | 11,000 pounds are five and a half tons
aslings  | count    | discrepancy | slings that held the collar                                 | four v. three
aneed    | count    | agree       | slings that the maker prescribes                            |
afire    | count    | compatible  | firefighters on Coulter Street                              | more than 150 v. 180
aempty   | count    | agree       | buildings that were emptied                                 |
atrap    | duration | discrepancy | how long the cook was buried                                | just under four hours v. six hours
acook    | age      | agree       | age of the cook                                             |
avisit   | age      | agree       | age of the visitor who was killed                           |
aop      | age      | discrepancy | age of the operator who died on Coulter Street              | 46 v. 48
aviol    | count    | agree       | violations recorded at the site on Coulter Street           |
ainsp    | date     | discrepancy | day of the inspection that was not made                     | 4 March v. 6 March
afine    | money    | discrepancy | fine for the accident on Coulter Street                     | $194,000 v. $149,000
asuits   | count    | update      | lawsuits over Coulter Street                                | eight in October, 19 in February
bday     | date     | compatible  | day on which the crane at the hospital fell                 | 24 October v. October
bclock   | time     | agree       | when the crane at the hospital fell                         |
btoll    | count    | agree       | people killed at the hospital                               |
bhurt    | count    | discrepancy | people hurt at the hospital                                 | five v. seven
bheight  | measure  | agree       | height of the crane at the hospital                         | 180 feet are 55 meters
bload    | measure  | discrepancy | load on the hook at the hospital                            | six tons v. nine tons
bcap     | measure  | agree       | what the crane at the hospital could lift                   |
bwind    | rate     | compatible  | gusts at the hospital                                       | 34 mph v. more than 30
blimit   | rate     | agree       | gusts at which such a crane has to stop                     |
bcars    | count    | discrepancy | cars crushed at the hospital                                | 14 v. 17
bpat     | count    | compatible  | patients who were moved                                     | 61 v. about 60
bcrack   | measure  | agree       | length of the crack                                         |
bweld    | date     | discrepancy | when the turntable was welded                               | May 2007 v. March 2007
bprice   | money    | agree       | price of the repair                                         |
bother   | money    | agree       | price of the repair that was turned down                    |
bop      | age      | agree       | age of the operator who died at the hospital                |
founded  | date     | discrepancy | year in which Strickland Brothers was founded                  | 1951 v. 1953
staff    | count    | agree       | employees of Strickland Brothers                               |
cranes   | count    | compatible  | tower cranes in the city                                    | 31 v. about 30
dist     | measure  | compatible  | distance between the two sites                              | 0.7 mile v. less than a mile
trial    | date     | agree       | month of the inspector's trial                              |
quit     | date     | agree       | day on which the buildings commissioner resigned            |
old      | date     | compatible  | when the hoist fell                                         | 1988 v. May 1988
oldtoll  | count    | agree       | people killed by the hoist                                  |
oldfine  | money    | discrepancy | fine for the hoist                                          | $7,200 v. $2,700

== wire-coulter.txt 2008-04-16
Crane topples onto street, killing [atoll=4|four]

PORT SEVERIN, Md., April 16, 2008 – A tower crane tore loose from an apartment building under construction and fell across a busy street in Port Severin [aday=2008-04-15|on Tuesday], killing [atoll=4|four people], cutting a row house in two and strewing steel along the block.

The crane, [aheight=262 ft|262 feet] high, came down at [aclock=14:24|2:24 p.m.] while workers were adding a section to its mast, Fire Chief Osgood Gatlin said. [ahurt=22|Twenty-two people] were taken to hospitals, eight of them in serious condition. Three men from the site were missing.

"It didn't fall so much as lie down," said Odessa Mayhew, 70, who was folding sheets in a laundromat across the way. "Slow, and then not slow at all."

The tower at 418 Coulter Street had reached the [afloors=19|19th floor] and was to have [aplan=43|43]. It is being put up for $125 million by Strickland Brothers, a local firm founded in [founded=1951|1951] that has [staff=1400|1,400 employees]. The city had recorded [aviol=13|13 violations] at the site since last summer, most of them for loose netting and debris, records show. An inspector signed off on the crane's braces [ainsp=2008-03-04|on March 4].

[afire=>150|More than 150 firefighters], with five dogs, searched the rubble into the night. [aempty=17|Seventeen buildings] were emptied as a precaution, and gas was shut off in an area of six blocks.

"We are heartsick," said Neal Strickland, 59, the company's president.

Port Severin, in the middle of its biggest building boom since the war, has [cranes=31|31 tower cranes] and four people to inspect them. Strickland's own worst accident until now was the fall of a hoist at the Meridor Building in [old=1988|1988], in which [oldtoll=3|three] died.

== severin-courier.txt 2008-04-17
The soup of the day was lentil

By Joyce Kessell

Lou Terranova had chalked it on the board, wiped his hands and gone down for a case of tonic when the boom of the crane came through the roof, the two apartments and the tin ceiling of the Lamplighter. The board is still on the wall. It is the only wall.

His cook, Marlon Batiste, [acook=34|34], was under the rest. Of the [afire=180|180 firefighters] on the street, three talked to him through a drain, passed him water in a length of hose and, [atrap=<4 hours|just under four hours] after the collapse, lifted him out with a broken thigh and flour in his hair. "He asked me what happened to the lentils," said Mr. Terranova, who has owned the bar for 16 years.

Not everyone on Coulter Street had a drain. The count of the dead rose [atoll=6|to six] yesterday, when two bodies were found in the cab and beneath it. The man in the cab, who had run the crane since the foundations were poured, was Dale Vickery, [aop=46|46], a father of four. The collapse [aday=2008-04-15|on Tuesday] also took the life of a guest in the rear bedroom of No. 423.

How it came about is written, investigators think, in yellow nylon. To make the crane grow, the crew had hoisted a steel collar of [acollar=11000 lb|11,000 pounds] to the eighteenth floor and hung it there from [aslings=4|four slings] until it could be bolted. One gave way, then the others. The collar slid down the mast like a ring off a finger and knocked out the brace at the ninth floor, and after that nothing held the crane to the building.

Slings are cheap: $110 apiece. One of those used was frayed and faded, according to a city engineer. He would not say how old it was.

The buildings department has condemned five houses. The people of the other 12 of [aempty=17|17 buildings] that had been emptied may return today. The street itself is closed until further notice, and the Lamplighter's regulars have moved to the Anchor, where they don't care for the soup.

== banner-crane.txt -
SKY FALLS ON COULTER STREET
[atoll=7|7 dead] as [aheight=80 m|80-meter] monster crushes homes, bar and dreams

IT was a sunny spring afternoon until [aclock=14:42|2:42], when the sky fell on Coulter Street.

A killer crane [aheight=80 m|80 meters] tall smashed down on homes and a much-loved tavern after greedy builders skimped on straps that cost less than a pair of sneakers, a furious union boss charged last night.

"They needed [aneed=8|EIGHT]. They used [aslings=3|THREE]," fumed Ironworkers' chief Gus Maniscalco. "I tie down my Christmas tree with more than that."

Pretty Iowan Clare Stansbury, [avisit=28|28], had flown in to see a friend for the holiday parade and was napping in a back room when 90 tons of steel came to call. She was the only one of the [atoll=7|seven] who was not on the payroll: the other [awork=6|six] were all hard hats.

Hero chef Marlon Batiste, [acook=34|34], cheated death for [atrap=6 hours|SIX HOURS] beneath the bar, kept company by a fireman named Hank who sang him Motown.

Crane man Dale Vickery, [aop=48|48], had told his wife that the new section "gave him the creeps". She is expecting their fifth.

City Hall is in the hot seat. An inspector has been arrested for faking a visit to the crane [ainsp=2008-03-06|on March 6] – he was at home, cops say, waiting for a plumber. His bosses let the site go on working in spite of [aviol=13|13 violations].

Builder Neal Strickland, who lives in a six-bedroom house on Gull Point and collects antique sailboats, hid behind his gates. A maid said he wasn't eating.

== rigger-interview.txt -
"You look up and you count"

Tess Bartow was a rigger for Strickland Brothers for eleven years and left two months before the crane on Coulter Street fell. She agreed to explain to us what went wrong, with the help of a salt cellar and two rubber bands.

Q. You knew the crew?
A. I knew [awork=6|all six]. I'd been at Dale's wedding. The girl in the bedroom I didn't know, and she's the one I dream of.

Q. What's a collar?
A. It's the belt around the crane's waist. You bolt it to the building every nine floors or so. This one weighed [acollar=5.5 tons|five and a half tons]. You hang it up on slings while the boys bring the bolts.

Q. How many slings?
A. The maker's book says [aneed=8|eight], new, with padding. Everyone's seen the photo: there were [aslings=4|four], no padding, and you could have read a newspaper through the oldest. Mine I used to cut up after a season so nobody could be tempted.

Q. When they went, would he have known?
A. He had maybe five seconds. They build those with an escape ladder for a fit man. Dale was [aop=46|forty-six] and had a knee.

Q. The tower was going up fast?
A. [afloors=19|Nineteen floors] in seven months, and they wanted [aplan=43|forty-three] by next summer. A floor a week, they told us. You don't look up and count when it's a floor a week.

Q. Do you blame Mr. Strickland?
A. He pays $31 an hour, on time, and he sent my mother flowers. No, I blame the clock. Look, [old=1988|in '88] the hoist at the Meridor came down, killed [oldtoll=3|three], and for a year after you couldn't carry a bucket without a form. It wears off.

Q. Will you go back?
A. To that firm? They've asked. There are [cranes=~30|thirty or so] of those things in town and I cross the street for every one.

== brief-fine.txt 2008-10-09
Builder fined over crane deaths

PORT SEVERIN, Md., Oct. 9 – Federal inspectors on Wednesday fined Strickland Brothers [afine=$194000|$194,000] for ten violations of safety rules in the collapse of a tower crane that killed [atoll=7|seven people] on Coulter Street [aday=2008-04|in April]. Three of the ten were classed as willful.

The Occupational Safety and Health Administration said that the builder's subcontractor had used [aslings=4|four] synthetic slings of unknown age to suspend a collar of [acollar=11000 lb|11,000 pounds], although the manufacturer of the crane required [aneed=8|eight].

The subcontractor, Kray Rigging, which employs 22 people, was fined $63,000. Both can appeal within 15 working days. Strickland Brothers will do so, its lawyer said.

[ahurt=>20|More than 20 people] were hurt when the [aheight=226 ft|226-foot] crane came down. [asuits=8|Eight lawsuits] by victims and neighbors are pending; the owner of the row house at No. 423 is asking for $30 million. The tower, on which work resumed in July, is now expected to be finished 14 months late. It will cost at least $9 million more than was planned.

The city's commissioner of buildings, Lorraine Pettibone, resigned over the affair [quit=2008-04-28|on April 28]. An inspector who said that he had checked the crane [ainsp=2008-03-04|on March 4] and had not is to be tried [trial=2008-12|in December]. He has pleaded not guilty.

== live-ballantine.txt 2008-10-24
Crane collapse at Ballantine Memorial: live updates

8:21 a.m. We are hearing of a crane down at Ballantine Memorial Hospital, where the new heart wing is going up. More as we have it.

8:34 It is a crane of Strickland Brothers, the firm of Coulter Street. The upper part, cab and boom, came off the mast and landed on the staff parking deck.

8:50 The Fire Department gives the time as [bclock=08:06|8:06]. First engine on the scene: 8:11. They'd only to cross the road.

9:05 One dead, says the mayor, who looks as if he hasn't slept since spring.

9:40 [btoll=2|Two dead], police say now: the operator, who was [bop=30|30] and had married three weeks ago, and a worker who was on the ground beneath him.

10:02 Injured: [bhurt=5|five], two of them nurses coming off the night shift. None in danger. They didn't have far to go, either.

10:30 [bpat=61|Sixty-one patients] have been wheeled from the east side of the hospital to the west. Two operations went on through it all.

11:15 We count [bcars=14|14 cars] under the wreck. Thirteen had nobody in them. The fourteenth belonged to Dr. Amit Kulkarni, who had bent down for his sandwich.

11:50 The airport measured gusts of [bwind=34 mph|34 miles an hour] around eight. The crane need not stop until [blimit=45 mph|45].

12:25 p.m. Ballantine Avenue will be closed for four days.

1:10 What was on the hook? A bucket of concrete, says a foreman, with [bload=6 tons|six tons], "half of the [bcap=12 tons|12] she can take." From here to the gap on Coulter Street it is [dist=0.7 mi|seven tenths of a mile].

2:00 Mayor: all of Strickland's cranes, nine in number, stand still as of now.

== wire-ballantine.txt 2008-10-25
[btoll=2|Two] killed in second crane collapse of year

PORT SEVERIN, Md., Oct. 25, 2008 – For the second time in little more than six months a tower crane operated by Strickland Brothers collapsed in Port Severin, killing [btoll=2|two workers] and injuring [bhurt=7|seven other people] outside a hospital [bday=2008-10-24|on Friday].

The cab, boom and counterweights of the [bheight=180 ft|180-foot] crane snapped off their turntable at [bclock=08:06|8:06 a.m.], twisted once in the air and crashed onto a parking deck at Ballantine Memorial, witnesses said. Had it happened 20 minutes earlier, the deck would have been full of people changing shifts.

The dead were Ruben Zuniga, [bop=30|30], the operator, and Wade Coldham, 41, a laborer. About [bpat=~60|60 patients] were moved away from the windows. [bcars=17|Seventeen vehicles] were destroyed.

Investigators were looking at a crack of [bcrack=7 in|seven inches] in the turntable, the steel plate on which a crane swivels. The part had cracked before. It was welded [bweld=2007-05|in May 2007] by a workshop in China, which charged [bprice=$20000|$20,000], according to company e-mails seen by a reporter; an American firm had asked for [bother=$34000|$34,000]. "Honestly we don't have confidence in this," the workshop wrote of its own weld in one of them.

Wind played no part, officials said. Gusts of [bwind=>30 mph|more than 30 miles per hour] were recorded, well within the limit of [blimit=45 mph|45].

Neal Strickland, who came to the hospital on foot, told reporters that he would sell the company's cranes, and then that he hadn't made up his mind. [aday=2008-04-15|On April 15] a crane at a Strickland site on Coulter Street, [dist=<1 mi|less than a mile] away, killed [atoll=7|seven people], [awork=6|six] of them workers. The company has appealed a fine of [afine=$149000|$149,000] in that case.

The operator of the first crane, like that of the second, died in his cab, and in both cases the people below had a few seconds at most. "You'd think that we'd be used to it," said a surgeon who treated victims of the two accidents, declining to be named because she was on duty. "I had the same gurney."

The firm's founder, Neal's uncle Walter, started out in [founded=1953|1953] with a truck and a cement mixer.

== plumb-line-blog.txt -
Plumb Line: notes of a structural engineer

Two cranes, one builder, so it must be the builder. I've read it in each of the 200 mails you sent me since Friday. Allow me to be a bore.

What fell on Coulter Street was a crane in perfect health. What fell at Ballantine, on top of [bcars=14|fourteen cars], was a sick crane being used by people who didn't know it was sick. The first was murdered by its belt. The second had a broken neck.

Let's do Ballantine. A turntable is a plate with a bearing the size of a dinner table. This one had a crack and was sent abroad to be welded; that was [bweld=2007-03|in March of last year]. The bill came to [bprice=$20000|$20,000]. You can read in the paper that somebody nearer by had offered to do it for [bother=$34000|34]. What you can't read is that a new plate would have cost $90,000 and taken ten months, and a crane that stands idle loses $50,000 in one. So they welded. I know of four workshops in this country that would have X-rayed the part first, and of none that would have done so for nothing. And the weld opened, over [bcrack=7 in|seven inches], [bday=2008-10|this month].

Was it overloaded? The inspectors have weighed the bucket and it held [bload=9 tons|nine tons]. The plate on the mast says [bcap=12 tons|12]. No.

Was it the wind? Please. They may lift up to [blimit=45 mph|45 miles an hour], and I have sailed a dinghy in what blew that morning.

Was it tall? At [bheight=55 m|55 meters] it was the second shortest of the [cranes=31|31] in town; its sister on Coulter Street, at [aheight=262 ft|262 feet], was a good deal taller and had stood for less time.

What the two have in common, then, is not steel. It's paper: a visit [ainsp=2008-03-04|on March 4] that nobody made and a certificate for a weld that nobody checked. Prosecutors like paper. I'd expect them to ask who signed.

== analysis-february.txt 2009-02-15
What a builder owes a city

By Hollis Trevanion

February 15, 2009 – They have finished the wall at the Lamplighter. It will open again in May, with a new board and the old cook, who spent [atrap=<4 hours|not quite four hours] beneath it [aday=2008-04|last April] and says that he's had enough of being asked.

Next door there is nothing. Most of the condemned houses on Coulter Street have been pulled down. In No. 423, Clare Stansbury, [avisit=28|28], the one among [atoll=7|seven victims] who did not work in construction, was visiting for a weekend. Her mother, a teacher of piano in Cedar Rapids, has written a letter to each member of the council, 15 in all, and got two replies. Her claim is one of [asuits=19|nineteen] that have been filed against Strickland Brothers. Another 11 concern the hospital, which the builder's insurer seems readier to settle.

Strickland itself is smaller. It had [staff=1400|1,400 people on its payroll] a year ago, against 860 today, and of its cranes it has sold all but two. Neal Strickland spends most of his days with lawyers. [trial=2008-12|In December] a jury cleared the inspector of forging the report but not of lying about it; he got two years.

The city has changed more than it likes to admit. Its commissioner left [quit=2008-04-28|on April 28]. Her successor, Dennis Iwata, 44, a former submarine officer, has tripled the number of crane inspectors and made every builder keep a logbook for each sling. A collar now hangs by [aneed=8|eight], or it doesn't hang. Nobody had kept such a book for the [aslings=4|four] that broke, nor for the turntable that cracked [bday=2008-10-24|on October 24] and killed [btoll=2|two men] and left [bhurt=5|five people] injured.

The fire department, for its part, has bought three sets of airbags that can lift 60 tons each. It has not had to use them.

Is that enough? A count of [aviol=13|13 violations], as on Coulter Street, would stop a site today. But a fine of [afine=$194000|$194,000], for a tower that sold its penthouse for $3.1 million, stops nobody. In [old=1988|1988], after the Meridor hoist, the sum was [oldfine=$7200|$7,200], and Walter Strickland paid in cash, so that he could say that he had.

== archive-meridor.txt 1988-09-22
From our archive: Builder pays in Meridor hoist case

September 22, 1988

Walter Strickland walked into the federal building on Custom House Square at ten past nine yesterday with an envelope, and walked out without it. In it, he told reporters on the steps, was a fine of [oldfine=$2700|$2,700], "every dollar of it, and I hope they buy a better rule book."

The fine closes the government's case in the fall of a material hoist at the Meridor Building [old=1988-05|in May]. The platform dropped from the 27th story to the 4th with five men aboard. [oldtoll=3|Three] were killed; two, who had jumped for a beam at the last moment, survived with broken wrists. The law allows a penalty of as much as $10,000 for each offense. There was one offense.

A safety catch that should have gripped the rails within three feet had been painted over, inspectors found. The hoist had been checked on the Friday before, and again on the Monday.

Strickland Brothers employed 340 people at the time. It was founded by Mr. Strickland and his late brother in [founded=1951|1951], and has built a third of the skyline that can be seen from the ferry. Mr. Strickland, 63, said he wouldn't retire before the Meridor, of 32 stories, had a tenant on each of them.

His nephew Neal, who joined the firm last year, carried the umbrella.
