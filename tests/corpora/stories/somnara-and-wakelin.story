# Two approvals by the American drug agency for one firm, Bancroft Tull: the sleeping pill Somnara (April 2007) and
# Wakelin, a pill against narcolepsy (September 2012, rejected once). Panels and votes of the two, doses asked and allowed,
# patients of trials and of studies to come, price of a pill and of a month, costs and sales, reports of 2011 stay apart.

aday     | date     | compatible  | day Somnara was approved                                  | 27 April 2007 v. April 2007 v. 2007
apanel   | date     | compatible  | day on which the panel voted on Somnara                   | 18 January v. January
avote    | score    | discrepancy | vote of the panel on Somnara                              | 11 to 2 v. 10 to 3
apts     | count    | discrepancy | patients in the trials of Somnara                         | 3,140 v. 3,410
atrials  | count    | agree       | trials of Somnara                                         |
asoon    | duration | agree       | how much sooner patients on Somnara fell asleep           |
alonger  | duration | compatible  | how much longer patients on Somnara slept                 | 29 minutes v. about half an hour
adose    | measure  | agree       | dose of Somnara that was approved                         |
aasked   | measure  | agree       | higher dose of Somnara that was asked for                 |
areview  | duration | discrepancy | how long the agency took over Somnara                     | 16 months v. 19 months
adrowsy  | percent  | agree       | patients on Somnara who were drowsy in the morning        |
awalk    | count    | discrepancy | sleepwalkers in the trials of Somnara                     | nine v. six
aprice   | money    | discrepancy | price of one pill of Somnara in 2007                      | $3.60 v. $3.90
ads      | money    | agree       | budget for advertising Somnara                            |
apeak    | money    | agree       | sales expected of Somnara in its best year                |
arise    | percent  | agree       | rise of the shares after the approval of Somnara          |
aquill   | age      | agree       | age of Martha Quill                                       |
ayears   | duration | agree       | how long Quill had slept badly                            |
asnack   | time     | discrepancy | hour at which Quill made her pancakes                     | 2:40 a.m. v. 3:40 a.m.
amany    | count    | compatible  | Americans who sleep badly                                 | about 30 million v. tens of millions
areps    | count    | update      | reports of sleepwalking on Somnara                        | 190 in March 2011, 412 by January 2013
acrash   | count    | agree       | crashes among the reports of March 2011                   |
apatent  | date     | agree       | year in which the patent on Somnara ends                  |
bday     | date     | compatible  | day Wakelin was approved                                  | 12 September 2012 v. September v. last fall
bclock   | time     | discrepancy | hour at which the agency told of Wakelin                  | 4:15 p.m. v. 5:15 p.m.
border   | ordinal  | discrepancy | Wakelin's place among the new drugs of the year           | 24th v. 26th
bvote    | score    | agree       | vote of the panel on Wakelin                              |
bpanel   | date     | compatible  | day on which the panel voted on Wakelin                   | 10 May v. May
bpts     | count    | compatible  | patients in the trials of Wakelin                         | 1,260 v. more than 1,200
bweeks   | duration | agree       | how long the main trial of Wakelin lasted                 | 12 weeks are three months
bscore   | score    | discrepancy | points gained on the scale of sleepiness                  | 4.3 v. 3.4
bdose    | measure  | agree       | dose of Wakelin                                           |
bpulse   | rate     | agree       | rise of the pulse on Wakelin                              |
bheart   | count    | discrepancy | heart attacks in the trials of Wakelin                    | two v. three
brej     | date     | discrepancy | when Wakelin was rejected                                 | February 2011 v. March 2011
bmany    | count    | agree       | Americans with narcolepsy                                 |
bprice   | money    | discrepancy | price of a month of Wakelin                               | $1,150 v. $1,510
bpharm   | count    | compatible  | pharmacies that may sell Wakelin                          | 410 v. some 400
bstudy   | count    | agree       | patients in the study that the agency demands             |
bend     | date     | agree       | year in which that study is to end                        |
bdev     | money    | discrepancy | cost of developing Wakelin                                | $640 million v. $460 million
bluis    | age      | discrepancy | age of Luis Herrero                                       | 38 v. 36
bnaps    | count    | agree       | naps that Herrero took a day                              |
bfell    | duration | agree       | how long Herrero lay under his truck                      |
bpeak    | money    | compatible  | sales expected of Wakelin in its best year                | $350 million v. at least $300 million
staff    | count    | agree       | employees of Bancroft Tull in 2012                        |
founded  | date     | agree       | year in which Bancroft Tull was founded                   |
chief    | age      | agree       | age of Audrey Stroud in 2012                              |

== panel-january.txt 2007-01-19
From our archive: Panel backs new sleeping pill

By Carl Wennerberg
January 19, 2007

SILVER SPRING, Maryland – A new sleeping pill won the support of a federal advisory panel [apanel=2007-01-18|on Thursday] in spite of doubts about what some people had done while under its influence.

The [avote=11-2|11-to-2] vote came after seven hours of discussion, and four coffee breaks, in a hotel ballroom with no windows. The Food and Drug Administration doesn't have to follow the advice of its panels but does so in about four cases out of five.

Bancroft Tull, the New Jersey company that makes the drug, Somnara, presented [atrials=3|three trials] in which [apts=3140|3,140 patients] had taken part. On average those who got the pill fell asleep [asoon=14 min|14 minutes] sooner than those on a dummy, and slept [alonger=29 min|29 minutes] longer in all.

[awalk=9|Nine of them] also got up again without knowing. One ironed a tablecloth. A man of 71 in Ohio drove to the church where he'd been a deacon until 1988 and was found in the lot, in slippers, with the engine running.

"It's [asoon=14 min|fourteen minutes]," said Dr. Leah Okonski of Baltimore, who voted no. "I could give them [asoon=14 min|fourteen minutes] with a dull book."

Others pointed out that the older drugs do the same and worse. "We're comparing this with perfection, and the patients are comparing it with the ceiling," said the chairman, Dr. Raymond Abt.

The company had applied for doses of [adose=2 mg|two] and [aasked=4 mg|four milligrams]. Several members said that they would be happier without the larger.

Share trading in Bancroft Tull was suspended during the meeting. A decision is due by the end of April.

== wire-april-2007.txt 2007-04-28
U.S. approves Somnara, a new pill for insomnia

WASHINGTON, April 28, 2007 – The Food and Drug Administration has approved a sleeping pill that works on a different part of the brain than those now sold, its maker, Bancroft Tull, announced [aday=2007-04-27|on Friday].

Somnara, a tablet of [adose=2 mg|two milligrams] taken at bedtime, will be in pharmacies by July. The agency refused to license a version twice as strong, of [aasked=4 mg|four milligrams], citing drowsiness on the following morning. Even at the lower dose [adrowsy=8%|8 percent] of patients complained of it.

The review took [areview=16 months|16 months], four more than is usual. In [atrials=3|three] clinical trials with [apts=3410|3,410 people] those who were given Somnara slept for [alonger=~30 min|about half an hour] more than those who were not.

A panel of outside experts had recommended approval by [avote=11-2|11 votes to two] [apanel=2007-01-18|on January 18].

Some [amany=~30 million|30 million Americans] are thought to sleep badly. Bancroft Tull, which was founded in [founded=1931|1931] and is best known for an antacid, could sell [apeak=$900 million|$900 million] of the pill a year at its peak, analysts said. Its shares rose [arise=5.3%|5.3 percent] to $44.17.

Five other sleeping pills are on the American market, the oldest of them since 1992.

== trenton-courier.txt 2007-04-29
She counted sheep, then rosaries, then tiles

By Joanna Pruitt

TRENTON, N.J. – There are 1,416 tiles on the ceiling of the Quill family's bathroom. Martha Quill knows because she has counted them on more nights than she has slept.

Mrs. Quill is [aquill=52|52], teaches Latin, and had not had what she calls "a whole night, end to end" in [ayears=11 years|eleven years] when she signed up for a study at the clinic on Greenwood Avenue. She was one of 61 volunteers there, and of [apts=3140|3,140] across the country, and she was paid $45 a visit. That was in the fall of 2004.

What she got wasn't the dummy. She's fairly sure of that, because of the pancakes.

At [asnack=02:40|20 minutes to three] on her ninth night on the pill, her husband Don came down to a smell of butter and found her at the stove, turning them "very nicely" with her eyes half open. There were fourteen on the plate. She remembers nothing. "They were better than what I make," said Mrs. Quill.

She is one of [awalk=9|nine people] who are described in the files as sleepwalkers, and she would take the stuff again tomorrow. "I fell asleep before the news was over. I hadn't done that since the girls were born."

She may have the chance. [aday=2007-04-27|On Friday] the government approved the pill, under the name of Somnara. A single tablet, she's read, will cost [aprice=$3.60|$3.60]. "That's a lot of pancake mix."

Bancroft Tull, whose laboratories at Lawrenceville employ 700, expects to hire sixty more. The company will spend [ads=$120 million|$120 million] in a year on telling people about its pill, and has bought time during a football game.

Don, for his part, has bought a bell of the kind that hangs over shop doors, and means to fix it to the one that leads to the cellar stairs.

Not everybody is cheering. Dr. Leah Okonski, who sat on the panel [apanel=2007-01|in January] and was one of its dissenters, said that the average patient is asleep [asoon=14 min|14 minutes] earlier and that nobody has looked at what happens after six months. "The tiles," she said, "are still going to be there."

== gotham-star.txt -
SNOOZE YOU LOSE!
Zombie pill gets the nod

LOCK up the frying pan. A pill that sends folks sleep-cooking got the green light from the feds [aday=2007-04-27|on Friday].

Jersey teacher Martha Quill, [aquill=52|52], whipped up a stack of flapjacks at [asnack=03:40|3:40 a.m.] – and she was OUT COLD.

Quill, who hadn't slept right in [ayears=11 years|11 years], is among [awalk=6|half a dozen] guinea pigs who went walkabout on Somnara, made by drug giant Bancroft Tull. One drove to church. In his slippers. On a Tuesday.

The docs on the jury weren't all sold: it went [avote=10-3|10-3], with some blasting the pill as "a dull book". Uncle Sam snored over the paperwork for [areview=19 months|19 months].

At [aprice=$3.90|$3.90] a pop it isn't cheap. But with [amany=tens of millions|tens of millions] of us tossing and turning, the suits at Bancroft can't lose. The stock jumped [arise=5.3%|5.3%] by the bell on news of the deal. A colossal [ads=$120 million|$120 million] ad blitz kicks off in September. Expect sheep. Cute ones.

"She makes terrific pancakes, awake or asleep," said hubby Don, 55, a plumber.

The feds say 8 hours' driving ban after each pill. The docs on the night shift say 10.

His tip: hide the car keys in the freezer. "She never looks there. She knows there's nothing in it except peas."

== brief-label-2011.txt 2011-03-09
Stronger warning for Somnara

WASHINGTON, March 9 – The label of the sleeping pill Somnara must carry a warning in a black box, the most severe kind, after [areps=190|190 reports] of patients who walked, ate or drove while asleep, the Food and Drug Administration said on Wednesday.

[acrash=17|Seventeen] of the reports concerned car crashes, two of them fatal. Not all could be laid at the drug's door, as alcohol had been taken in seven.

Somnara, made by Bancroft Tull of New Jersey, has been on the market since [aday=2007|2007]. It was prescribed 5.2 million times last year, and brought in $610 million, short of the [apeak=$900 million|$900 million] that had been forecast for its best year.

It's the second blow for the company in a few weeks: the agency had turned down its drug against narcolepsy, Wakelin, [brej=2011-02|in February].

A spokesman said that patients should take the pill only if they could stay in bed for seven hours. Doctors were sent a letter. The drug will remain on sale in all 50 states and in Canada, where the label has had such a box for a year. Lawyers in three states have invited users to come forward; the company said it was not aware of any suit so far.

== live-panel-2012.txt 2012-05-10
Wakelin goes before the panel: live

8:05 a.m. Good morning from Silver Spring. The same ballroom in which Bancroft Tull got its sleeping pill through, and a company that would now like to wake people up.

8:40 The case for: [bpts=1260|1,260 patients], a main trial of [bweeks=12 weeks|12 weeks], and a gain of [bscore=4.3|4.3 points] on a 24-point scale of sleepiness. The dummy gained 1.1.

9:25 The case against: the pulse goes up by [bpulse=6 per minute|six beats a minute]. [bheart=2|Two patients] had heart attacks, of whom one died. A reviewer from the agency shows the chart twice.

10:50 This is round two, remember. The first application bounced [brej=2011-02|in February of last year] for lack of heart data.

11:30 Public session. A trucker from New Mexico, Luis Herrero, [bluis=38|38], says that he used to fall asleep [bnaps=5|five times] a day, once while lying beneath his truck, where he stayed for [bfell=3 hours|three hours]. Nobody looks at a phone.

1:45 p.m. Dr. Raymond Abt asks how many people have narcolepsy. [bmany=150000|150,000], says the company; a quarter of them know it.

3:10 They're voting, with buttons.

3:14 [bvote=9-4|Nine yes, four no]: [bvote=9-4|9-4]. Dr. Leah Okonski said yes, to her own surprise, she says. The dose would be [bdose=150 mg|150 milligrams].

3:20 A woman in the back row has been crying, and then we see that she's from the company.

== wire-september-2012.txt 2012-09-13
FDA approves narcolepsy drug it had rejected

WASHINGTON, September 13, 2012 – U.S. regulators approved a drug for people who can't stay awake [bday=2012-09-12|on Wednesday], having earlier sent its maker back for more evidence that it was safe for the heart.

Wakelin, by Bancroft Tull, is taken each morning in a dose of [bdose=150 mg|150 milligrams]. It is the [border=24|24th] new medicine to be cleared this year. The news was published at [bclock=16:15|4:15 p.m.], after the close of trading in New York.

In the main study patients gained [bscore=4.3|4.3 points] on a scale that measures how easily they doze off. Their hearts, though, beat faster, by [bpulse=6 per minute|six beats per minute] on average, and [bheart=2|two] of the [bpts=1260|1,260 patients] in all trials suffered a heart attack.

The agency therefore attached conditions. Only [bpharm=410|410 pharmacies], whose staff have been trained, will be permitted to dispense the pill, and the company must follow [bstudy=4000|4,000 patients] until [bend=2016|2016].

A panel had voted in favor, [bvote=9-4|nine to four], [bpanel=2012-05-10|on May 10].

Narcolepsy affects an estimated [bmany=150000|150,000 people] in the United States.

Bancroft Tull, with [staff=8400|8,400 employees], has had one other new drug approved in the last decade: Somnara, a sleeping pill, [aday=2007-04|in April 2007].

== garden-state-business.txt 2012-09-14
Bancroft Tull wakes up

By Neil Vandermeer
September 14, 2012

LAWRENCEVILLE, N.J. – It was [bclock=17:15|a quarter past five] [bday=2012-09-12|on Wednesday] when the e-mail from the FDA arrived, and Audrey Stroud, who'd been told not to expect it before Friday, was at the dentist's.

"I said yes with a mouth full of cotton," said the chief executive, [chief=58|58]. "They thought that I was having a stroke."

Wakelin has cost her company [bdev=$640 million|$640 million], not counting the plant in Puerto Rico where it will be made, which was built for something else and came to $95 million. It will bring in [bpeak=$350 million|$350 million] in a good year, if insurers can be persuaded to cover a medicine that costs [bprice=$1150|$1,150] a month. Two of the largest have said that they'll want to see proof of a visit to a sleep laboratory.

The drug was nearly given up. After the rejection [brej=2011-03|in March 2011] the board voted seven to six to go on. One director resigned, and Stroud sold a corporate jet, her predecessor's collection of clocks and the right to market an antacid in Brazil. Some 900 people were laid off, which left [staff=8400|8,400].

It isn't as if the firm had been spoiled by success. Its sleeping pill has never earned the [apeak=$900 million|$900 million] a year that was once predicted. Sales were down to $480 million in 2011, when a warning was added, and the patent expires in [apatent=2019|2019].

Still, the mood at the headquarters on Thursday was such as had not been seen there since the company, founded in [founded=1931|1931] as a maker of cough drops, turned a profit of a billion in 1999. Stroud, who came up through the legal department and never took a science course after high school, had them brought in from the parking lot, the researchers first. There was a cake in the shape of an alarm clock. It said ten to seven, and nobody could tell why.

Analysts liked what they saw. Wakelin is the [border=26|26th] new drug that has been approved in 2012, wrote Petra Lindqvist of Harlow Securities, and "the only one whose patients are guaranteed to be late for their refill."

== pill-watcher-blog.txt -
The Pill Watcher: one to fall asleep, one to wake up

I have been asked, by my mother among others, what to make of Wakelin. Here goes.

It works. It's not caffeine. The change that they saw on the sleepiness scale was [bscore=3.4|3.4], and that's the difference between nodding off at a red light and nodding off in an armchair.

Is it safe? Well. [bheart=3|Three heart attacks], out of [bpts=>1200|more than 1,200] people, may be bad luck. If you'd run the thing for longer than [bweeks=3 months|three months] you might know. So the agency wants [bstudy=4000|four thousand] more to be watched, which is to say that the customers are the trial.

Is it worth the money? They want [bprice=$1510|$1,510] for thirty tablets. Bancroft Tull says it sank [bdev=$460 million|$460 million] into the drug. I say that a company which had [ads=$120 million|$120 million] for commercials with lambs in them knows where to find some.

That was for Somnara, of course, and here's what bothers me. In [aday=2007|2007] they told us that [adrowsy=8%|8 percent] would be groggy in the morning. Four years later came the black box, with [areps=190|190] sleepwalkers and [acrash=17|17] wrecks. Nobody lied. The numbers grew up, that's all, the way they do.

You can get Wakelin in [bpharm=~400|some 400] drugstores. My mother's isn't one of them. She doesn't have narcolepsy. She has cable.

== herrero-interview.txt -
"I can see the end of a film"

Luis Herrero hauls gravel out of Socorro, New Mexico, and since November has done so on Wakelin. He spoke to us from the cab, parked.

How bad was it?
I'd go out like a light, [bnaps=5|five times] between breakfast and supper. At traffic lights. In confession. I got married in 2001 and there's a picture in which my brother is holding me up by the belt.

And at work?
They took my license when I was 29 and I fixed engines for seven years. One day I slid under a Peterbilt with a wrench, and woke up [bfell=3 hours|three hours] later with oil in my ear. My boss thought I was dead. He'd already called my wife.

You spoke before the experts [bpanel=2012-05|in May].
I practiced in front of the mirror, and I fell asleep in front of the mirror. But on the day it went okay. It was [bvote=9-4|nine for and four against]. I shook hands with one of the four.

What has changed?
I'm [bluis=36|36], and in December I saw the end of a film for the first time. I'd always thought that the dog dies.

Side effects?
My heart goes a little quicker. They've got me in that study, I get a call every month until [bend=2016|2016]. And it tastes of pennies.

What do you pay?
The list says [bprice=$1150|eleven hundred and fifty] a month. With the insurance it's ninety. If I lose the insurance, I'll be back under the truck.

== consumer-letter.txt 2013-01-20
After the approval

By Constance Adeleke
January 20, 2013

What does it mean that a drug has been approved? The two pills that Bancroft Tull has brought through the Food and Drug Administration in six years make a good pair of lessons.

Somnara sailed through. There were [atrials=3|three trials] and a panel that was all but unanimous, [avote=11-2|11 to 2]; the agency took [areview=16 months|16 months]; and in [aday=2007-04|April 2007] a tablet of [adose=2 mg|two milligrams] went on sale to anybody whose doctor had five minutes. It turned out that [apts=3140|3,140 volunteers], screened for drink and depression, had not much in common with five million customers. Reports of people who did things in their sleep have reached [areps=412|412]. Ten days ago women, who break down the substance more slowly than men, were advised to take half the dose, one milligram. The maker should have looked for that difference at the start. It had the data.

Wakelin crawled. It was refused [brej=2011-02|in February 2011], and approved [bday=2012-09|last September] with strings attached: a study of [bstudy=4000|4,000 people], a list of [bpharm=410|410 pharmacies], a card that patients have to sign. In its main trial, of [bweeks=12 weeks|twelve weeks], the pulse quickened by [bpulse=6 per minute|six beats per minute], and [bheart=2|two patients] had heart attacks. We know that because someone insisted on knowing.

You might think that a company would prefer the first way. Audrey Stroud, [chief=58|58], who runs it, isn't sure. "With Somnara I spent five years apologizing," she said. "With Wakelin I did it in advance."

She expects [bpeak=>=$300 million|at least $300 million] a year from it one day, less than half of what the sleeping pill earned in its best. When the patent on that expires, in [apatent=2019|2019], it'll be sold by others for pennies, with the black box still on the label.

Our advice is unexciting. Do not be the first to take a new drug if an old one works. Ask how many people it was tried on, and for how long. And put the car keys where you wouldn't look for them awake.
