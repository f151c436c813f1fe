# Two general strikes in Vestria, a (made-up) country of the euro, against two packages of savings: one day, 24 March 2010,
# and two days, 19 and 20 October 2011. Stay apart: crowds by police and by unions and of the two, pay cut and pension cut,
# sales tax before and after, retirement ages then and later, deficit and target, package / tranche / loan / daily loss,
# flights of the two and flights expected, arrested and charged, policemen hurt and civilians hurt, policemen on duty and in
# all, planned and actual start, members and strikers, votes for, against and needed, ages of two leaders and of the dead man.

aday     | date     | compatible  | day of the first strike                                  | 24 March 2010 v. March 2010
alen     | duration | agree       | length of the first strike                               | one day is 24 hours
apol     | count    | compatible  | marchers in Orlena in March 2010, by the police          | 60,000 v. more than 50,000
auni     | count    | discrepancy | marchers in Orlena in March 2010, by the unions          | 150,000 v. 115,000
aflight  | count    | discrepancy | flights cancelled in March 2010                          | 412 v. 421
asave    | money    | discrepancy | savings of the package of 2010                           | 4.8 billion v. 8.4 billion euros
acut     | percent  | agree       | cut of public pay in 2010                                |
avat     | percent  | agree       | sales tax after the package of 2010                      |
aret     | age      | agree       | retirement age after the package of 2010                 |
adef     | percent  | discrepancy | Vestria's deficit in 2009                                | 12.4 percent v. 14.2 percent
aarrest  | count    | update      | people arrested in March 2010 so far                     | 31 in the evening, 52 in the end
acops    | count    | agree       | policemen hurt in March 2010                             |
astart   | time     | discrepancy | when the march of 2010 set off                           | 11 a.m. v. 11:40
aclash   | duration | discrepancy | length of the fighting in March 2010                     | three hours v. two hours
agas     | count    | compatible  | gas canisters fired in March 2010                        | 280 v. hundreds
apanes   | count    | discrepancy | windows broken in March 2010                             | 64 v. 46
aloaves  | count    | agree       | loaves that the baker Ferreol baked during the first strike |
agarb    | duration | agree       | how long garbage had not been collected in March 2010    |
members  | count    | agree       | members of the federation                                |
ilda     | age      | discrepancy | age of Ilda Corvay in March 2010                         | 57 v. 59
route    | measure  | agree       | length of the march's route                              | 3.2 km are two miles
bday     | date     | agree       | first day of the second strike                           |
blen     | duration | agree       | length of the second strike                              | 48 hours are two days
bord     | ordinal  | discrepancy | which general strike since 2009 the second one was       | ninth v. seventh
bpol     | count    | compatible  | marchers on 20 October, by the police                    | 125,000 v. more than 100,000
buni     | count    | agree       | marchers on 20 October, by the unions                    |
bduty    | count    | discrepancy | policemen on duty on 20 October                          | 7,000 v. 5,000
bflight  | count    | agree       | flights cancelled in October 2011                        |
bdead    | age      | discrepancy | age of the bricklayer who died                           | 53 v. 55
bdclock  | time     | agree       | when the bricklayer collapsed                            |
bcops    | count    | agree       | policemen hurt on 20 October 2011                        |
bhurt    | count    | compatible  | civilians treated on 20 October                          | 74 v. dozens
barrest  | count    | agree       | people arrested on 20 October                            |
bstone   | measure  | discrepancy | broken marble cleared from the square                    | 14 tons v. 40 tons
bvote    | score    | agree       | vote on the package of 2011                              |
bfree    | money    | agree       | income above which tax is due, after the package of 2011 |
bfreeold | money    | agree       | income above which tax was due before                    |
bposts   | count    | agree       | civil servants to be put in the reserve                  |
bpens    | percent  | agree       | cut of high pensions in 2011                             |
bjobless | percent  | compatible  | rate of unemployment in October 2011                     | 16.5 percent v. one in six
btranche | money    | agree       | part of the loan that Vestria awaited in October 2011    |
bloss    | money    | compatible  | loss of trade for each day of strike                     | 180 million v. less than 200 million euros
bhotel   | count    | agree       | guests brought out of the Hotel Belvoir                  |
since    | date     | discrepancy | last strike of two days before 2011                      | 1991 v. 1993
loan     | money    | agree       | the whole loan to Vestria                                |
barge    | measure  | agree       | height of the fence before the parliament                | 2.5 metres are more than eight feet

== agency-march.txt 2010-03-24
Strike against cuts paralyzes Vestria; clashes in capital

ORLENA, Vestria, March 24, 2010 – A general strike grounded planes, shut schools and silenced the radio in Vestria [aday=2010-03-24|on Wednesday] as huge crowds marched against a package of pay cuts and tax increases that the government says will save [asave=4.8 billion EUR|4.8 billion euros] this year.

The police put the crowd in Orlena at [apol=60000|60,000]; the unions said that [auni=150000|150,000] had come. The march, which set off [astart=11:00|at 11 a.m.] from the Carters' Gate, was peaceful until its tail reached Parliament Square, where hooded youths threw stones and bottles at riot officers, who answered with [agas=280|280 canisters] of tear gas. The fighting went on for [aclash=3 h|three hours].

[acops=13|Thirteen policemen] were hurt and [aarrest=31|31 people] arrested by evening.

"They ask the cleaner to pay for the banker's lunch," said Ilda Corvay, [ilda=57|57], leader of the Federation of Labor, which has [members=1.2 million|1.2 million members] in a country of seven million. "Well, the cleaner is not going to clean today."

Prime Minister Anton Maresc's government, elected in October, is trying to bring down a deficit that came to [adef=12.4%|12.4 percent] of gross domestic product in 2009, four times the European limit. It has cut the pay of civil servants by [acut=8%|8 percent], raised the sales tax to [avat=21%|21 percent] from 19, and wants people to work until [aret=65|65] instead of 62.

At the airport, [aflight=412|412 flights] were canceled, more than the 380 which had been expected. Ferries stayed in port, and in the hospitals only emergencies were dealt with. Garbage, uncollected for [agarb=9 days|nine days], was burning in some quarters.

"I have two jobs and I'm on strike from both," said Dorin Vasko, 41, a fireman who drives a taxi at night. Next to him a group of judges in robes held up a banner with nothing on it, since they could not agree on a text.

A poll published Sunday found that 54 percent of Vestrians were against the strike and 61 percent against the cuts.

== courier-of-orlena.txt 2010-03-25
The man who baked

By Mireille Danton

At four in the morning Gaspard Ferreol did what he has done at four in the morning since he was fifteen: he lit the oven. Then he pulled down the shutter in front of it, so that no one would see.

Bakers were on strike [aday=2010-03-24|yesterday] along with everybody else. But the old people's home in Rue des Tanneurs had rung, and so in the dark he made [aloaves=240|two hundred and forty loaves], and his daughter took them across under a sheet, in a pram. "A strike-breaker with a pram," he says. "I've been in the union for 31 years. I fined myself ten euros."

At [astart=11:40|twenty to twelve], when the column at last got moving, he was in it, with flour on his eyebrows. He walked the whole [route=3.2 km|3.2 kilometers], between the dentists and the dockers. What he saw in the square he doesn't care to talk about. He was gassed, for [aclash=2 h|two hours] on and off, in a doorway with three nuns. They had lemons.

The city counted up this morning. [apanes=64|Sixty-four panes] are broken, among them the big one of the Café Rossetti, which had survived the war; eleven cars and a flower stall were set alight. [aarrest=52|Fifty-two] people spent the night in cells in Quai Saint-Luc, most of them under 25; 19 have been charged. The unions speak of [auni=115000|a hundred and fifteen thousand] on the march, as they do each time something has gone badly.

There'll be bread again today, at 95 cents, five more than last week, on account of the new tax. And garbage: [agarb=9 days|nine days] of it, by the cathedral as high as a choirboy. A tourist from Osaka was photographing it. He'd been told that it was an installation.

== holiday-mail.txt -
STRANDED ON STRIKE ISLAND

Sunseekers in tears as [aflight=421|421 flights] axed

THOUSANDS of Brits were stuck on airport floors last night after workshy Vestrians downed tools to moan about having to toil till [aret=65|SIXTY-FIVE].

Mum-of-four Kelly Thorpe, 36, from Rotherham, had been in the queue for seven hours. "Kids had crisps for tea," she wept. "A fella came round with a leaflet. I said, love, I've been on strike meself, but we let folk go to Tenerife."

The [alen=1 day|one-day] walkout, called by a trade union baroness of [ilda=59|59] with a penchant for red scarves, brought out more than [apol=>50000|50,000 marchers] and an army of yobs, who lobbed yoghurt, rocks and a parking meter.

Shopkeeper Bruno Hasler counted [apanes=46|46 smashed windows] between his chemist's and the parliament. "Mine was the last. They knocked first," he said.

And what's got their goat? Pay down [acut=8%|eight per cent]. VAT up to [avat=21%|21]. Sounds like home!

The country's books are a joke. It spent [adef=14.2%|14.2 per cent] more of its national income last year than it took in, and now wants YOU to bail it out.

There were scuffles at the bar. Holiday firms said that a fortnight's half board for £299 was still available.

== corvay-interview.txt 2010-03-29
"I don't count people, I look at their shoes"

Ilda Corvay receives us in the federation's kitchen. The heating has been off since Christmas, to save.

You called [aday=2010-03-24|last Wednesday] a victory. The law was passed the same night.
By how much? Nineteen votes, and four of their own stayed at home with the flu. I've been doing this since I was a weaver of twenty. A law that has to be passed behind [barge=2.5 m|two and a half meters] of fence isn't passed, it's smuggled.

How many were you?
[auni=150000|A hundred and fifty thousand]. The police say [apol=60000|sixty]. The police can't see round corners. I don't count, I look at shoes. I saw good shoes, for the first time: brogues, heels. They had not walked [route=2 mi|two miles] in a long while.

There was violence.
There was. By about two hundred boys, and [acops=13|thirteen officers] were hurt, to whom I've written. I had a sergeant's mother on the phone. We both cried. She's one of us, she's a postwoman.

You have [members=1.2 million|1.2 million members]. How many went on strike?
Nine hundred thousand, say. The rest were on duty, in hospitals and so on, with an armband.

What is it that you want?
Let them save. But not [asave=4.8 billion EUR|four thousand eight hundred million] from those who can't move theirs to Zurich. They've sixty thousand yachts on this coast and tax two hundred and eleven.

Next time?
Next time it won't be [alen=1 day|one day].

== brief-october-19.txt 2011-10-19
Vestria begins [blen=2 days|two-day] strike as vote nears

ORLENA, Oct. 19 – Workers in Vestria walked off the job [bday=2011-10-19|on Wednesday] for [blen=48 h|48 hours], the longest general strike in the country since [since=1991|1991], ahead of a vote in parliament on another round of cuts.

It is the [bord=9|ninth general strike] since the crisis began in late 2009. Air traffic controllers are taking part for only half of it, so [bflight=164|164 flights] have been canceled, far fewer than last year. Customs officers, bakers and even the tax inspectors have joined. Gas stations began to run dry on Tuesday.

The package puts [bposts=30000|30,000 civil servants] in a "reserve" at 60 percent of their pay, cuts pensions above 1,200 euros by [bpens=20%|20 percent], and makes everyone who earns more than [bfree=5000 EUR|5,000 euros] a year pay income tax; so far the limit has been [bfreeold=12000 EUR|12,000].

Without it, the lenders say, Vestria will not get the next [btranche=8 billion EUR|8 billion euros] of its [loan=74 billion EUR|74-billion-euro] loan. Its cash will last until mid-November, the finance ministry said. Unemployment stands at [bjobless=16.5%|16.5 percent].

The chamber of commerce put the loss of trade at [bloss=180 million EUR|180 million euros] for each day of the strike. Its own staff did not come to work.

== live-october-20.txt 2011-10-20
Vestria strike, day two: live

9.20am Good morning from Orlena, where it's day two of [blen=2 days|two]. MPs vote tonight, article by article. There's a fence around the parliament again, and [bduty=7000|7,000 police officers] out, a third of the whole force.

11.15am The head of the march has left the Carters' Gate, a quarter of an hour late. It was to have been eleven.

12.40pm "As full as I've ever seen it," tweets our colleague from a roof. Marshals of the communist union, with helmets and sticks, have linked arms in front of the fence. They're protecting the parliament from the protesters. I know.

1.55pm Black-clad youths have charged the communists. Petrol bombs. Communists hitting anarchists hitting communists; the police are watching.

2.30pm Staff at the Hotel Belvoir have led [bhotel=190|190 guests] out through the laundry. Somebody's taking the front steps apart with a hammer.

3.10pm A man has collapsed near the fountain. Medics are working on him.

4.05pm We're told he has died in hospital. He was a bricklayer, member of the builders' union; it happened at [bdclock=14:50|ten to three], and it's thought to have been his heart.

5.30pm Police figure for the march: [bpol=125000|125,000]. Union figure: [buni=300000|300,000].

7.15pm The square is nearly empty. Health ministry: [bhurt=74|74 people] treated, apart from [bcops=32|32 policemen]. [barrest=79|Seventy-nine] have been arrested.

10.48pm And it's through. [bvote=154-144|154 to 144]. One Socialist voted against Article 37 and was out of her party within eleven minutes.

== agency-october.txt 2011-10-21
Vestria passes new cuts after day of street battles

ORLENA, Vestria, October 21, 2011 – Parliament approved a second harsh package of cuts late on Thursday, hours after a man died during clashes between rival groups of protesters at the end of a strike of [blen=48 h|48 hours].

Lawmakers voted [bvote=154-144|154-144] for the bill, which the lenders had made a condition for paying out [btranche=8 billion EUR|8 billion euros]. Prime Minister Anton Maresc, whose majority shrank to four, said that he'd "rather be hated than bankrupt." He had needed 150 votes, two deputies being absent.

The dead man was identified as Lucan Petrescu, [bdead=53|53], an unemployed bricklayer and father of two. An autopsy found that his heart had failed; his union blamed tear gas. He collapsed at about [bdclock=14:50|2:50 p.m.]

Police said [bpol=>100000|more than 100,000 people] had marched, the largest crowd since the return of democracy. Unions said [buni=300000|300,000]. Hooded youths attacked the march with gasoline bombs and lumps of marble, and were driven back by other demonstrators before the police stepped in. [bduty=5000|Five thousand] officers had been deployed.

The new law lowers the income at which people begin to pay tax to [bfree=5000 EUR|5,000 euros], from [bfreeold=12000 EUR|12,000], suspends [bposts=30000|30,000] state employees and trims higher pensions by [bpens=20%|a fifth]. It comes on top of measures adopted after the strike of [aday=2010-03|March 2010], when public pay fell [acut=8%|8 percent] and the retirement age rose to [aret=65|65]; it will now be 67.

"You can't tax a stone," said Ilda Corvay, who stepped down as head of the Federation of Labor this spring and walked in the third row. Her successor, Marc Thibauld, 44, announced "a hot autumn" and then corrected himself: "A hot winter."

Analysts doubt that it will be the last round. The economy is in its third year of recession and is expected to shrink by 5.5 percent; [bjobless=~17%|one in six Vestrians] who want a job can't find any. European leaders are to meet on Sunday in Brussels, where a write-down of the country's debt, by 40 percent or more, will be on the table. Talks with the banks, which had been willing to lose half of that, broke up on Wednesday night without a date for the next.

== square-blog.txt -
Stairs

They've taken the stairs of the Belvoir. I mean it. There were nine steps there, of Tessino marble, on which I had my wedding picture taken, and this morning you go in by a ladder like a hen.

I live on the square, fourth floor, and people keep asking me so here is what I've got.

– The sweepers had carried off [bstone=40 t|forty tons] of marble by noon, the foreman says. He has a scale on the truck.
– The hotel's [bhotel=190|hundred and ninety guests] are on a ferry that doesn't sail because of the strike. They can't fly either, [bflight=164|164 planes] having been taken off the board.
– The fence is the one they used the last time, [barge=>8 ft|more than eight feet] tall, and it stops exactly nothing when there is a bus stop next to it.
– The bricklayer. He'd sat on our doorstep before, with a cheese roll, and told my kid how to mix mortar. He was [bdead=55|fifty-five]. He said that he hadn't been to a march since the army.
– Seventh, by the way. It was the [bord=7|SEVENTH general strike], not the hundredth, I keep a tally on the fridge, since I get no pay for those days. My mother keeps the same tally for gas: in [aday=2010-03|March of last year] they shot [agas=hundreds|hundreds] of the things and we still have one as a pencil pot.
– The last time that it was for [blen=2 days|two days]? [since=1993|Nineteen ninety-three]. I was nine. We had candles and I thought it was nice.

I'm not for or against. I'm for stairs.

== brief-clean-up.txt 2011-10-22
Orlena cleans up, counts cost

ORLENA, Oct. 22 – City workers on Saturday finished clearing Parliament Square of [bstone=14 t|14 tons] of broken marble, torn from hotel fronts and subway entrances during the [blen=2 days|two days] of strike that began [bday=2011-10-19|on Wednesday].

The mayor, Odile Brancard, estimated the damage at 3.1 million euros. The city still owes 600,000 of what it had spent on paving after [aday=2010-03|March 2010].

Of [barrest=79|79 people] arrested on Thursday, 26 will appear in court, a magistrate said. A student of 20 is accused of having thrown the bomb that set fire to a guard's hut. [bhurt=dozens|Dozens] were treated for cuts and breathing trouble; four remain in the hospital.

Some 8,000 people followed the coffin of Lucan Petrescu to the Eastern Cemetery. His widow asked them to be silent, and they were.

The anarchists' bookshop in Rue Haute, which had its own windows broken on Friday night, hung out a sign that said "Serves us right?"

Shops reopened. The chamber of commerce said that with both days lost and one to come, since customers had "other things on their minds," its members were looking at a black week. The lenders' three inspectors landed at 6 p.m. and were driven to a different hotel.

== atlas-quarterly.txt 2011-11-27
What a strike can't do

By Henrik Osterlind

November 27, 2011 – On a wall near the Carters' Gate in Orlena someone has sprayed a sum. Two strikes, it goes, two laws. It is signed "a teacher of arithmetic."

The sum is right, more or less. In [aday=2010-03|March 2010], when the first of the big marches went down the Avenue, there was a belief that [asave=8.4 billion EUR|8.4 billion euros] could not be squeezed out of so small a country in a year. They were, nearly. Sales tax climbed to [avat=21%|21 percent] and has been to 23 since. Ilda Corvay, who led those marches in a red scarf and retired in April, told me that she had "never lost so many people so many times": of [members=1.2 million|1.2 million members], a quarter have gone, for the most part with their jobs.

The second time was meant to be different. [blen=48 h|Forty-eight hours], not [alen=24 h|24]; [buni=300000|three hundred thousand people], by the unions' own tally; bakers with bankers' clerks. It ended with a funeral, and with a law that draws into the net of the tax office anyone who makes more than [bfree=5000 EUR|5,000 euros].

Yet strikes have their uses, even lost ones. Each cost the shops [bloss=<200 million EUR|less than 200 million euros] a day, which is about what the state pays its creditors in interest every five. The lenders noticed something else: that the marchers and the riot police had begun to greet each other. ([acops=13|Thirteen] officers were hurt in the first year, [bcops=32|32] in the second, and an inspector confided that some of the latter had twisted their ankles on purpose.) Three weeks after the vote Maresc was gone. A banker runs the country, with the votes of both big parties, 255 of them.

Of the [loan=74 billion EUR|74 billion], forty-one have been paid. The [btranche=8 billion EUR|eight billion] that hung on that vote came in last week. They stayed in Orlena for a day and a half, on the way to Frankfurt.

I looked up the baker who on the day of the first strike made [aloaves=240|240 loaves] behind a closed shutter. Gaspard Ferreol is still there. He struck for both days this time; the old people's home has closed. A loaf is 1.20. "I miss the pram," he said.
