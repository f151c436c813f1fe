# Two trials of one old gout tablet, colvedine: HARBOUR (28 August 2011, after a heart attack, half a milligram: fewer
# heart attacks) and LIGHTSHIP (14 November 2015, old people with diabetes, one milligram: no benefit, more pneumonia);
# a Finnish study of 2003 before both. Patients, hospitals, countries, years, doses, shares of drug and dummy, deaths
# and pneumonias of drug and dummy, costs, prices before and after, rise and fall of the maker's shares stay apart.

aday      | date     | compatible  | day on which HARBOUR was presented                        | 28 August v. August, four years ago
apat      | count    | compatible  | patients of HARBOUR                                       | 4,812 v. nearly 5,000
actry     | count    | agree       | countries of HARBOUR                                      |
ahosp     | count    | agree       | hospitals of HARBOUR                                      |
acut      | percent  | compatible  | cut in second heart attacks in HARBOUR                    | 31 percent v. almost a third
adose     | measure  | agree       | daily dose in HARBOUR                                     |
alen      | duration | agree       | how long patients were followed in HARBOUR                | three and a half years are 42 months
aplac     | percent  | agree       | heart attacks on the dummy pill in HARBOUR                |
adrug     | percent  | discrepancy | heart attacks on colvedine in HARBOUR                     | 6.3 percent v. 6.8 percent
aneed     | count    | agree       | patients to be treated for one heart attack averted       |
adiarr    | percent  | agree       | patients with diarrhoea on colvedine in HARBOUR           |
aage      | age      | discrepancy | average age of the patients of HARBOUR                    | 66 v. 63
awomen    | percent  | agree       | share of women in HARBOUR                                 |
acost     | money    | discrepancy | cost of HARBOUR                                           | £7.4 million v. £4.7 million
aprice    | money    | agree       | price of a tablet in Britain in 2011                      |
aspared   | count    | agree       | heart attacks that could be spared Britain in a year      |
ahall     | age      | agree       | age of Margit Halloran in 2011                            |
adoug     | age      | agree       | age of Dougie Renwick in 2011                             |
aenrol    | date     | discrepancy | day on which Renwick joined the trial                     | 3 May v. 8 May 2006
asign     | time     | discrepancy | when on that day Renwick signed                           | ten past nine v. a quarter past ten
lily      | measure  | discrepancy | height at which the lily grows                            | 5,000 feet v. 6,000 feet
arise     | percent  | agree       | rise of Marchbank's shares after HARBOUR                  |
first     | date     | discrepancy | when colvedine went on sale                               | 1961 v. 1963
old       | date     | agree       | year of the Finnish study                                 |
oldpat    | count    | agree       | patients of the Finnish study                             |
bday      | date     | compatible  | day on which LIGHTSHIP was presented                      | 14 November v. this month
bpat      | count    | compatible  | patients of LIGHTSHIP                                     | 11,326 v. more than 11,000
bctry     | count    | agree       | countries of LIGHTSHIP                                    |
bhosp     | count    | discrepancy | hospitals of LIGHTSHIP                                    | 312 v. 321
bcut      | percent  | agree       | cut in heart attacks in LIGHTSHIP                         |
bdose     | measure  | agree       | daily dose in LIGHTSHIP                                   |
bstop     | date     | agree       | day on which LIGHTSHIP was stopped                        |
bearly    | duration | discrepancy | how long before its time LIGHTSHIP was stopped            | 14 months v. a year and a half
bpneu     | count    | discrepancy | pneumonias on colvedine in LIGHTSHIP                      | 402 v. 420
bpneu0    | count    | agree       | pneumonias on the dummy pill in LIGHTSHIP                 |
bdead     | count    | agree       | deaths on colvedine in LIGHTSHIP                          |
bdead0    | count    | agree       | deaths on the dummy pill in LIGHTSHIP                     |
bage      | age      | agree       | average age of the patients of LIGHTSHIP                  |
bcost     | money    | agree       | cost of LIGHTSHIP                                         |
bcents    | money    | agree       | price of a pill in America before                         |
bpill     | money    | discrepancy | price of a pill in America in 2015                        | $3.80 v. $8.30
bfall     | percent  | discrepancy | fall of Marchbank's shares before LIGHTSHIP was shown     | 27 percent v. 22 percent
bpresc    | count    | compatible  | British patients on colvedine in 2015                     | 190,000 v. almost 200,000
bcalls    | count    | update      | calls to the helpline                                     | 2,600 at first, 9,100 at last
bagency   | date     | compatible  | when the European agency is to decide                     | 31 March v. spring

== wire-harbour.txt 2011-08-28
Old gout pill cuts heart attacks by [acut=31%|31 percent], study finds

MUNICH, Aug 28, 2011 – A tablet that doctors have prescribed against gout since [first=1961|1961], and that costs pennies, reduced the risk of a second heart attack by [acut=31%|31 percent] in a large trial presented [aday=2011-08-28|on Sunday].

The study, called HARBOUR, enrolled [apat=4812|4,812 patients] who had survived one heart attack, at [ahosp=41|41 hospitals] in [actry=9|nine countries]. For [alen=3.5 years|three and a half years], half of them took [adose=0.5 mg|half a milligram] of colvedine a day on top of their usual drugs and half a dummy pill.

Of those on the dummy, [aplac=9.1%|9.1 percent] had another heart attack. Among those on colvedine it was [adrug=6.3%|6.3 percent].

"We'd have been pleased with half of that," Professor Margit Halloran, [ahall=58|58], of the Royal Leith Infirmary in Edinburgh, told a congress of heart specialists, who applauded.

The drug did not make patients live longer: 148 died in the colvedine group and 157 in the other, a difference that may be due to chance. Its best known side effect, diarrhea, troubled [adiarr=11%|11 percent], as against nine percent of those on dummy pills.

The average patient was [aage=66|66] years old. Only [awomen=24%|24 percent] were women, which Halloran called the study's weak spot.

Patients had to be over 40 and were asked to come back every four months; one in 10 gave up the tablets along the way, about as many on the dummy as on the drug. Those with failing kidneys were not admitted, because the body gets rid of colvedine through them. Nor were people on certain antibiotics.

Colvedine comes from the bulb of a mountain lily and is believed to calm inflammation in the walls of arteries. A Finnish study in [old=2003|2003] had hinted at an effect on the heart, but it had just [oldpat=190|190 patients].

The trial cost [acost=7400000 GBP|7.4 million pounds], most of it from charities. The maker, Marchbank Laboratories of Reading, gave the tablets, which in Britain are sold to the health service at [aprice=6p|six pence] apiece.

== leith-mercury.txt 2011-08-31
The man who was number one

By Ishbel Carnegie

Dougie Renwick keeps his pills in a tobacco tin on the kitchen windowsill, beside a photograph of the number 22 bus. For five years he did not know what was in them. On Monday a nurse rang to tell him.

"It wis the real yin," he says, and pours the tea.

Mr Renwick, [adoug=71|71], drove the 22 for three decades until, at the stop outside the Leith Walk post office, his left arm went numb with 40 people on board. He put the handbrake on. Fourteen months later, on [aenrol=2006-05-03|the third of May 2006], at [asign=10:15|a quarter past ten], he signed a form at the Royal Leith Infirmary and so became the first patient of a trial that has now gone round the world.

HARBOUR, whose results were announced in Munich [aday=2011-08-28|on Sunday], shows that colvedine, a remedy for gout as old as the Beatles, prevents heart attacks in those who have already had one. Out of every [aneed=36|36 people] who take [adose=0.5 mg|half a milligram] daily for [alen=42 months|42 months], one is spared.

[ahosp=41|Forty-one hospitals] took part in the end, the farthest of them in Tromso. But a fifth of the patients were from Edinburgh, and 212 of these from Leith. "We'd a good recruiting sergeant," says Professor Margit Halloran, meaning Mr Renwick, who had talked half his bowling club into it.

It was not all bliss. He was one of the [adiarr=11%|11 per cent] of patients whose stomachs took it badly, and he can tell you which of the Shore's public houses have a clean convenience. He gave up smoking in the second year and bowls in the fourth. His wife, Netta, a year older than he is, keeps a diary of his blood pressure.

The professor, [ahall=58|58], has put him on the second slide of her lecture, with his permission and his cap. In Munich, she says, they laughed in the right place.

Will he stay on it? He looks at the tin. There are nine left. "At [aprice=6p|sixpence] a go? I've paid mair for a daft magazine."

== daily-lantern.txt -
[aprice=6p|6p] WONDER PILL BEATS HEART ATTACKS

A PILL that costs LESS than a second-class stamp can stop Brits dropping dead, docs revealed [aday=2011-08-28|yesterday].

The [aprice=6p|6p] tablet slashes the danger of a second heart attack by [acut=<33.3%|almost a third], says a study of [apat=<5000|nearly 5,000] patients.

And it's been sitting in granny's bathroom cabinet all along! Colvedine has been in the shops since [first=1963|1963] for the painful toe trouble that plagued Henry VIII.

"It's not often we find something this good for the price of a chew," said a spokesman for charity Hearts First, which coughed up most of the [acost=4700000 GBP|£4.7million] for the trial. He reckoned it could spare us [aspared=3000|3,000 heart attacks] a year.

Lucky number one was retired bus driver Dougie Renwick, [adoug=71|71], from Edinburgh. He signed up on [aenrol=2006-05-08|May 8, 2006], and hasn't looked back.

"I was a goner," chirped the granddad of six. "Now I'm on the dance floor Fridays."

Just [adrug=6.8%|6.8 per cent] of those on the real thing had another attack, compared with [aplac=9.1%|9.1 per cent] who were fobbed off with chalk.

Don't rush to the chemist, though. Experts warn it can give you the runs, and you mustn't mix it with some antibiotics. Never take more than the doctor says: at 20 times the dose it's DEADLY.

The lily it comes from grows wild in Turkey at [lily=6000 ft|6,000ft], where goats won't touch it. Turn to page 19 for our guide to ten other healing flowers.

== surgery-door-blog.txt 2011-09-03
From behind the surgery door: my waiting room and the lily

Eleven. That's how many people asked me for colvedine on Friday, three of whom have never had so much as a flutter. One wanted it for her dog.

So let me say what I think of HARBOUR, which everybody read about [aday=2011-08-28|last Sunday] and I've now read, including the appendix.

It is a proper trial. [apat=4812|Four thousand, eight hundred and twelve people], [actry=9|nine countries], nobody knew who was on what. Only 61 were lost track of. I've seen worse done for a hundred times the money. The effect is real: [adrug=6.3%|6.3] against [aplac=9.1%|9.1 per cent]. Put the other way, which they never do on the radio, I'd have to treat [aneed=36|thirty-six patients] to do one of them a favour, and thirty-five get a pill for nothing.

My reservations. The people in it were [aage=63|63] on average, and mine are 75 with bad kidneys, and colvedine leaves the body through the kidneys. Those with poor ones were not let in. A bit under a quarter of them ([awomen=24%|24 per cent]) were women. In my list it is more than half. And they had no fewer deaths to show for it.

The clever sums in the press come from a charity. [aspared=3000|Three thousand heart attacks] a year fewer in Britain, it says. If everyone takes it, yes. In my experience a third of everyone takes anything.

I'll prescribe it to those who were like the people in the trial. That's four of the eleven. The dog is out.

Comments are open until Tuesday, when I'm on call.

== market-brief.txt 2011-08-29
Marchbank leaps on heart study

LONDON, Aug 29 – Shares in Marchbank Laboratories soared [arise=18%|18 percent] on Monday, to 412 pence, after [aday=2011-08-28|Sunday's] news that its gout tablet, colvedine, protects the heart.

It was the company's best day since it was floated in 1987 and added 140 million pounds to its value. Turnover was nine times the usual. Traders in Reading were said to have toasted the lily.

Analysts were puzzled by the enthusiasm. Any firm may make colvedine, whose patent ran out in 1981. Marchbank sells 30 million tablets a year, for less than two million pounds, which is 1.5 percent of its sales. But it is alone in having a license for the dose of [adose=0.5 mg|0.5 milligrams] that was tested, "and somebody there has had a look at what can be done with that in America," said Piers Colley of Gale & Co., who raised his target from 340 to 430 pence.

The company, which has 1,900 employees, would not comment on its plans. It had spent next to nothing on the trial, a spokeswoman said. Its own best seller, an inhaler, loses its patent in 18 months.

The trial, HARBOUR, found [acut=31%|31 percent] fewer heart attacks over [alen=3.5 years|three and a half years] among patients who had already had one. Its authors have applied for money to repeat it in people with diabetes.

== wire-lightship.txt 2015-11-14
Heart hope for gout drug fades as big trial finds pneumonia risk

ORLANDO, Florida, Nov 14, 2015 – A gout drug that has been taken up by doctors worldwide for its supposed benefit to the heart did nothing of the kind in the biggest test so far and raised the risk of pneumonia, researchers said [bday=2015-11-14|on Saturday].

The trial, LIGHTSHIP, gave [bdose=1 mg|one milligram] of colvedine or a dummy pill to [bpat=11326|11,326 people] with diabetes at [bhosp=312|312 hospitals] in [bctry=23|23 countries]. Heart attacks were [bcut=4%|4 percent] rarer on the drug, a gap so small that it might well be chance. But [bpneu=402|402 patients] on it came down with pneumonia, compared with [bpneu0=261|261] on the dummy.

Deaths numbered [bdead=611|611] and [bdead0=588|588], respectively. Kidney failure was seen in 38 people who took the drug, more than twice as many as in the control group.

A safety board stopped the trial [bstop=2015-03-06|on March 6], [bearly=14 months|14 months] ahead of schedule.

"I don't see a place for it outside of gout," said Dr. Wendell Ikeda, 49, of Chesapeake University in Baltimore, the leader of the study, which cost [bcost=$96 million|$96 million] and was paid for by the drug's maker, Marchbank Laboratories.

Colvedine became popular after a European trial, presented [aday=2011-08|in August 2011], found that it prevented second heart attacks. Patients in that trial, HARBOUR, took half as much, and were younger; those in LIGHTSHIP were [bage=72|72] on average.

The price has changed as well. In the United States, where Marchbank won sole rights to sell the drug in 2012, a pill that had cost [bcents=$0.14|14 cents] is now [bpill=$3.80|$3.80].

Marchbank's shares fell by [bfall=27%|27 percent] when the halt became known in the spring. European regulators are to decide [bagency=2016-03-31|by March 31] whether to restrict the drug.

== live-orlando.txt 2015-11-14
LIGHTSHIP in Orlando: live from the heart meeting

8:05 a.m. Hall B holds 6,500 and they've opened the one next door. Somebody has brought a life jacket.

8:20 Results are under lock and key until 8:45. What's known: the thing was halted [bstop=2015-03-06|on March 6], [bearly=18 months|a year and a half] before it should have ended, and companies don't fly 40 people to Florida to say why unless they have to.

8:47 First slide. [bpat=>11000|More than 11,000] patients, [bctry=23|23 countries]. Dose: [bdose=1 mg|1 mg], i.e. two of the old tablets.

8:52 There it is. Heart attacks down [bcut=4%|four percent]. You can hear the air go out. No significance.

8:54 Strokes: 204 vs. 199. Nothing.

8:57 Now the bad part. Pneumonia: [bpneu=420|420] with the drug and [bpneu0=261|261] without. In a third of these cases people were hospitalized.

9:03 Deaths: [bdead=611|611] and [bdead0=588|588]. Ikeda says that it's "compatible with no effect, and also with an effect you wouldn't like."

9:10 Question from the floor: why double what had worked? "Ask who paid," says Ikeda, who evidently doesn't care. Laughter, then not.

9:16 Margit Halloran, who ran the first trial, is at microphone 4. She says her patients were not diabetic, not [bage=72|72] and not on [bdose=1 mg|a milligram]. "You have tested another drug." Applause from perhaps half the room.

9:30 A man from Marchbank reads out a statement. It is 55 words long. I counted, since there was nothing else in it.

9:41 It's over. Out in the corridor the company's booth is giving away lily bulbs. A sign says, do not eat.

== halloran-interview.txt -
"I've still got my own tin"

Margit Halloran, whose trial made an old gout remedy famous, has heard [bday=2015-11|this month] that it may not work after all. We met her in Leith.

– Were you wrong?
– I was right about [apat=4812|4,812 people]. I never met the others.

– Then what about the new trial?
– It's well made. I would have said no to three things: the dose, the age, and patients with kidneys like old sponges. I had written so to the company in 2012. I got a fruit basket.

– They had [bhosp=321|321 hospitals] and [bcost=$96 million|96 million dollars]. You had what?
– A Portakabin. Ours cost [acost=7400000 GBP|seven point four million pounds] over six years, and I had to account for the biscuits. People think that more money buys more truth. It buys more patients. In Finland in [old=2003|2003] they'd [oldpat=190|190 of them], and they were on to it.

– Should patients stop?
– Not without talking to someone. There are [bpresc=190000|190,000 people] on it in this country. Our helpline has had [bcalls=2600|2,600 calls] by this morning, most of them from folk who'd had one heart attack, no diabetes and no trouble. I told my own first patient to carry on. He rang to ask could he still have a pint.

– He must be quite an age.
– Dougie's seventy-five. He signed up [aenrol=2006-05-03|on May 3, 2006], at [asign=09:10|ten past nine], in bicycle clips.

– You'd planned a second trial of your own.
– For women. I asked for nine million and 6,000 patients and was told, very nicely, that the question had been settled. That was the year when every registrar in the country was putting it in the discharge letter. Now they say the question can't be settled, it'd be unethical. I am too old to explain to the same committee twice why it should spend money on women's hearts.

– Do you take it?
– I'm sixty-two, and I had a stent in January. I've still got my own tin. I pay [aprice=6p|6p], by the way, or did until it went to 31. The Americans pay as much for one as I'd pay for a hundred, then.

– What will the regulators do?
– Something sensible, in the [bagency=2016-SP|spring]. They'll cut it to the small dose and to people like mine. And someone will say it was their idea.

== sunday-examiner.txt 2015-12-06
Two trials and a lily

By Conrad Beale

December 6, 2015 – How can one pill be good for you in Munich and bad for you in Orlando? It is not an idle question for [bpresc=<200000|almost two hundred thousand people] in Britain who take it every morning. The helpline that was set up by Hearts First, the charity, closed on Friday after [bcalls=9100|9,100 calls].

The first answer is arithmetic. In HARBOUR, the trial that made colvedine's name [aday=2011|four years ago], [aplac=9.1%|9.1 per cent] of the untreated had a second heart attack. In LIGHTSHIP, 5.4 per cent had one. Statins have got better; fewer go to hospital; and a drug that spares one in [aneed=36|36] when there is much to spare will spare fewer where there is little.

The second is age. HARBOUR's people were [aage=66|66], on average, and had been picked for sound kidneys. Those of LIGHTSHIP, at [bage=72|72], had not. A substance that the body cannot get rid of builds up, and what soothes an artery may also lull the cells that keep a lung clean. Hence, it is thought, [bpneu=402|402 pneumonias], where [bpneu0=261|261] would have been expected.

The third is money. Marchbank had earned next to nothing with the old tablet. After Munich its shares rose [arise=18%|18 per cent]; then it bought sole rights in America, and put up the price from [bcents=$0.14|14 cents] to [bpill=$8.30|$8.30]. It then paid for a trial in the commonest disease it could find, at a dose nobody else was licensed to sell. "If you want to know why they doubled it," says a former director, "look at the label."

There were warnings. Two of the five members of the trial's steering committee had wanted to give the smaller dose to a third of the patients, at an additional cost of $14m, and were outvoted. A hospital in Leeds, which had noticed more chest infections than usual on its diabetes ward, wrote to the sponsor in the autumn of last year. It had a reply of two lines.

It ended badly for them too. When the safety board called a halt, [bearly=14 months|14 months] early, the shares lost [bfall=22%|22 per cent]; 340 of the firm's 2,100 jobs are to go. The chief executive, Giles Amory, left in June with £1.1m.

Whether the drug will go as well is for the European agency, which has until [bagency=2016-03-31|the end of March]. Nobody expects it to be banned. Gout, after all, still hurts.

== archive-1961.txt 1961-10-12
From our archive: Relief for the gouty

READING, October 12, 1961 – A new tablet for sufferers from the gout went on sale at chemists' shops [first=1961-10-12|today]. It is called colvedine and is obtained from the bulb of a lily that is found [lily=5000 ft|at 5,000 feet] in the mountains of Anatolia.

Messrs. Marchbank, the makers, who employ 160 hands at their works in the Oxford Road, say that the pain of an attack is gone within 12 hours in four cases out of five. A bottle of 50 tablets, each of two milligrams, will cost seven shillings and sixpence. It takes three tons of bulbs to yield a pound of the substance, and a buyer has been sent to Ankara to see to the supply.

The power of the lily has been known since antiquity. Ships of the Royal Navy carried a tincture of it, which killed about as many as it cured. What Marchbank's chief chemist, Dr. Owen Tranter, a man of 36, has done in four years of work is to part the remedy from the poison, "or the better part of it," as he puts it with a chemist's caution.

The tablets have been tried on 83 in-patients of two London hospitals. There was some looseness of the bowels. Dr. Tranter, himself a martyr to the complaint, was the 84th.

Shares in the company are not quoted. An application to have the tablet supplied by the National Health Service is to be heard in January.
