# Two suicide attacks on the police of Zarmast, an Afghan province: on the line of recruits in Dehmir (one bomber, 9 January
# 2011) and on the training center of Sangtoi (a truck and a man on foot, 3 July 2012), and the convoy of 2009. Stay apart:
# tolls of the two, recruits / cadets / instructors / boys among the dead, men in line and posts, explosives of vest, truck
# and second vest, cadets and places, police in service and planned, the opening hour and the blast, ages of bombers, the
# guard, the colonel, pay of recruit and patrolman, the two sums for families, width and depth of a crater, days closed.

aday     | date     | compatible  | day of the bombing in Dehmir                            | 9 January 2011 v. January 2011 v. last year
aclock   | time     | discrepancy | when the bomb in Dehmir went off                        | 8:20 a.m. v. twenty to nine
aopen    | time     | agree       | when the gate in Dehmir was to open                     |
adead    | count    | update      | people killed in Dehmir                                 | 27, then 38
arecr    | count    | agree       | recruits killed in Dehmir                               |
ahurt    | count    | compatible  | people wounded in Dehmir                                | 64 v. more than 60
aqueue   | count    | discrepancy | men waiting in line in Dehmir                           | 400 v. 300 (hundreds)
ajobs    | count    | agree       | posts for which they stood in line                      |
apay     | money    | discrepancy | pay of a recruit a month                                | $165 v. $185
akg      | measure  | agree       | explosive of the bomber in Dehmir                       | 12 kg are about 26 pounds
abomber  | age      | agree       | age of the bomber in Dehmir                             |
agate    | measure  | agree       | distance of the bomb in Dehmir from the gate            | 20 m are 65 feet
aboys    | count    | discrepancy | shoeshine boys killed in Dehmir                         | two v. three
awindow  | count    | discrepancy | windows broken in the school in Dehmir                  | 48 v. 84
atea     | age      | agree       | age of the tea seller                                   |
akettle  | count    | agree       | holes in his kettle                                     |
acomp    | money    | agree       | sum paid for each dead man of Dehmir                    |
aagain   | duration | agree       | how long the recruiting in Dehmir was halted            |
aback    | count    | agree       | men who came when it was resumed                        |
abeds    | count    | agree       | beds of the hospital in Dehmir                          |
ablood   | count    | compatible  | bags of blood given in Dehmir                           | 140 v. more than 100
old      | date     | discrepancy | when the convoy was attacked                            | August 2009 v. 2008
olddead  | count    | agree       | people killed in the attack on the convoy               |
popul    | count    | compatible  | inhabitants of Zarmast                                  | 900,000 v. almost a million
kabul    | measure  | agree       | distance of Dehmir from Kabul                           | 210 km are 130 miles
force    | count    | agree       | police in service in Zarmast in 2012                    |
forcemax | count    | agree       | police planned for Zarmast                              |
bday     | date     | compatible  | day of the attack at Sangtoi                            | 3 July 2012 v. July v. this year
bclock   | time     | agree       | when the truck exploded at Sangtoi                      |
bmen     | count    | agree       | bombers at Sangtoi                                      |
bbetween | duration | discrepancy | time between the two explosions at Sangtoi              | four minutes v. 14 minutes
bdead    | count    | update      | people killed at Sangtoi                                | 12, then 19, at last 23
bcadets  | count    | agree       | cadets killed at Sangtoi                                |
binstr   | count    | agree       | instructors killed at Sangtoi                           |
bhurt    | count    | compatible  | people wounded at Sangtoi                               | 52 v. about 50
bkg      | measure  | discrepancy | explosive in the truck                                  | 600 kg v. 800 kg
bcrater  | measure  | agree       | width of the crater at Sangtoi                          | five meters are 16 feet
ball     | count    | agree       | cadets at Sangtoi on that day                           |
bcap     | count    | agree       | places for cadets at Sangtoi                            |
bfar     | measure  | agree       | distance of Sangtoi from Dehmir                         | 34 km are 21 miles
bwall    | measure  | discrepancy | length of the wall that fell at Sangtoi                 | 60 m v. 90 m
bcol     | age      | discrepancy | age of Colonel Nuri                                     | 47 v. 45
bcost    | money    | discrepancy | cost of the center of Sangtoi                           | 14 million v. 11 million euros
bopened  | date     | agree       | year in which the center was opened                     |
btrain   | count    | agree       | German trainers at Sangtoi                              |
bshots   | count    | agree       | shots of the guard at the second bomber                 |
bguard   | age      | agree       | age of the guard who shot the second bomber             |
bhand    | date     | compatible  | when security in Zarmast is to be handed over           | 15 July v. the middle of July
barrest  | count    | agree       | people arrested after Sangtoi                           |
bleave   | percent  | discrepancy | share of the police who quit in a year                  | 16 percent v. 26 percent
bmourn   | duration | agree       | length of the mourning for Sangtoi                      |
bnation  | count    | agree       | policemen killed in the whole country in half a year    |

== wire-january-9.txt 2011-01-09
Suicide bomber kills [adead=27|27] in line of Afghan police recruits

DEHMIR, Afghanistan, Jan. 9, 2011 – A suicide bomber who had stood in line with [aqueue=hundreds|hundreds of job seekers] blew himself up outside a police recruiting office in northern Afghanistan [aday=2011-01-09|on Sunday], killing [adead=27|27 people] and wounding [ahurt=>60|more than 60], officials said.

[aqueue=400|About 400 men] had been waiting since dawn in Dehmir, the capital of Zarmast province, for [ajobs=120|120 openings]. The gate should have been unlocked at [aopen=08:00|8 a.m.], but the clerk with the key was late. The explosion came at [aclock=08:20|8:20], [agate=20 m|20 meters] from it, in the thick of the crowd.

"We tell them to line up, so that we can search them," said Nawab Kochai, the provincial police chief. "The line is what he wanted."

The bomber, believed to have been [abomber=17|about 17], wore [akg=12 kg|12 kilograms] of explosives and ball bearings under a quilted coat, Kochai said. Three gendarmes at the gate were unhurt.

The Taliban said in a text message that they'd sent him, and that whoever stood in such a line was a "hireling."

A recruit earns [apay=$165|$165] a month, more than a teacher, and mills and farms have no work in winter. Most of those in line were from villages, and a few had come with a brother so as to keep each other's place. The hospital, which has [abeds=80|80 beds], laid the wounded on the floor of its mosque.

Zarmast, [kabul=210 km|210 kilometers] north of Kabul and home to [popul=900000|900,000 people], has been calmer than most provinces. Its worst attack until now was that on a convoy of fuel and voting papers in [old=2009-08|August 2009], when [olddead=11|11 people] died. German soldiers have a camp on the airfield; they number 540, and sent two ambulances.

NATO, which wants to hand over to Afghan forces by 2014, is spending about $11 billion this year on raising and arming them. The national police has grown to 113,000 from 95,000 within twelve months. Seven in ten of those who join can't read the oath, so it is sung to them, and only one police district in four has a doctor within a day's ride.

== kabul-ledger.txt 2011-01-11
The place in the line

By Farida Sultanzoy, in Dehmir

He had let two men go ahead of him. That is what they remember, those who can: a boy with a cold, who said that he was in no hurry.

Both men whom he let pass are alive. Behind him stood a butcher's two sons and a beekeeper from Ab-e-Safed, and of these there is nothing left to ask. By yesterday [adead=38|thirty-eight] had died of [aday=2011-01-09|Sunday's] bomb, of whom [arecr=31|31] had come to be policemen. The rest were passing, or selling. [aboys=2|Two boys] who blacked shoes at the gate had been sharing one brush.

There were not [aqueue=400|400], whatever was said in Kabul. The sergeant had handed out numbers on cardboard, and the last that he gave was [aqueue=300|300]. The number thirty-four, which would've been the bomber's, was found on the roof of the Lycée Ferdowsi, among the glass of [awindow=48|48 windows]. It was a holiday; the desks there stand in the sun now, each with its own small drift.

Haji Rahim, [atea=52|52], sells tea across the road. He had set down the kettle to look for change. It has [akettle=9|nine holes] and he none.

The gate was to open at [aopen=08:00|eight]. At [aclock=08:40|twenty to nine], he says, people had begun to grumble, and someone was telling the story about the mullah and the ladder. "He didn't get to the end. I know the end. I've been saying it to myself for two days."

The families will get [acomp=100000 AFN|100,000 afghanis] for each of the dead. They were asked for two photographs and a copy of the identity card, which had been handed in, that morning, at the window.

== brief-january-15.txt 2011-01-15
Recruiting resumes at bombed Afghan police office

DEHMIR, Afghanistan, Jan. 15, 2011 – Young men lined up again on Saturday at the police office in northern Afghanistan where a suicide bomber killed [adead=38|38 people] and wounded [ahurt=64|64] [aday=2011-01-09|last weekend].

The office had been shut for [aagain=6 days|six days]. [aback=190|Some 190 men] came, and this time they were let into a yard one by one, their coats over their arms.

[arecr=31|Thirty-one] of the victims were recruits, many under 20. [aboys=3|Three] were boys who shined shoes. The government is paying their families, too, [acomp=100000 AFN|100,000 afghanis] a head, or roughly what a policeman makes in a year.

"My brother was number 88 last time," said one of them, Gul Agha, a shepherd of 19. "I asked for 88 again. They have no numbers now."

An investigator said that [akg=26 lb|26 pounds] of military explosive had been used. The bomber, [abomber=17|17], had spent the night before in a guesthouse near the bazaar, where he left a tip.

The office has [ajobs=120|120 posts] to fill by the end of the month, and the first 44 were sworn in at noon. They will be sent to Kabul for training until a center that Germany has built in the province is put into use after repairs to its wells.

== ward-two.txt -
Ward Two: notes of a visiting surgeon

I've been asked to write something for the hospital's newsletter at home, so here is what an Afghan provincial hospital does with [adead=38|38 dead] and [ahurt=64|64 wounded]. It takes off its shoes.

The prayer room was the only floor that was clean enough. By nine on [aday=2011-01-09|that Sunday] we'd filled it in rows, the heads toward Mecca, because the orderlies wouldn't have it any other way. We have [abeds=80|80 beds] and 71 of them were taken. I had one anesthetist and, as of ten, no power.

Ball bearings do what you think. The worst came from nearest the gate, [agate=65 ft|65 feet] off, where they'd been packed so close that the front row saved the third.

The town lined up all over again, this time for us, and gave [ablood=140|140 bags] of blood. My colleague Dr. Wardak, who is tiny, stood on a crate and told them that she couldn't use so much. Nobody left. In the end we drew it to be polite.

A man brought in the glass from the school opposite, in a bucket, to show me what had hit his daughter, who'd been sweeping. [awindow=84|Eighty-four windows], he said, he was the caretaker and had the order form. I counted seven stitches.

What they die for: [apay=$185|$185] a month. I looked it up, as I spend that on parking.

We operated for 31 hours. At the end somebody made pancakes.

== tea-interview.txt -
"I know the end of the joke"

Haji Rahim has moved his stall. It's on the shady side of Bagh Street now, thirty steps farther from the police office, and the kettle hangs above it on a nail.

– How many holes is that?
– [akettle=9|Nine]. A German offered me fifty dollars for it. I said it still boils. It doesn't.

– You were how old?
– [atea=52|Fifty-two]. I'm about seventy now, you'll find.

– What time was it?
– Everyone asks. My customers know. I light the second fire when the gate opens, at [aopen=08:00|eight], and that day I waited and waited with it.

– Did you know the boys?
– Jawed and the little one. [aboys=2|There were two]. The one that they call the third was asleep at my cousin's, with fever, and his mother got a paper with money in it. She brought it back. They wouldn't take it, there was no form.

– People gave blood.
– [ablood=>100|More than a hundred]. I gave and fell down.

– And a week later they stood there again.
– [aback=190|A hundred and ninety]. I sold 190 teas. Or I gave them, I forget.

– Have you heard about Sangtoi?
– My nephew's at Sangtoi. Was; he's well, he's run away. He says [bmen=2|there were two], one for the wall and one for the people behind it. In Dehmir it was one, and he had a cold. They are getting rich.

– Will you tell me the joke?
– No.

== live-july-3.txt 2012-07-03
Afghan police center attacked: latest

07.05 An explosion at a training center for police in Sangtoi, in the north of Afghanistan. It was heard in Dehmir, [bfar=34 km|34 km] away.

07.20 A truck blew up at the wall at [bclock=06:45|quarter to seven], says the governor's office. Morning roll call was at half past six.

07.28 Shots are reported, and a second explosion. It isn't over, a cadet tells us by phone. "They're inside. There's one in my row that isn't ours."

07.50 A second bomber followed the truck on foot [bbetween=4 min|four minutes] later, in police uniform. A guard shot at him [bshots=11|eleven times]; he fell in the yard and went off there.

08.15 First figures: [bdead=12|12 dead]. There were [ball=310|310 cadets] at the center. It can house [bcap=450|450].

08.40 Berlin says that none of its [btrain=22|22 trainers] was hurt. They sleep at the airfield and were on the bus.

09.30 The commander of the center, Colonel Rahmatullah Nuri, is among the dead. He was [bcol=47|47] and had trained in Dresden.

10.10 Now [bdead=19|19 dead], says the health ministry, [binstr=3|three of them instructors].

11.00 President Karzai has condemned the attack. The province is to be handed over to Afghan forces [bhand=2012-07-15|on 15 July], and it will be, says his spokesman.

12.20 [ahurt=64|Sixty-four people] were wounded when a lone bomber struck recruits in Dehmir [aday=2011-01|in January of last year]. Today's figure isn't far off: [bhurt=~50|about 50], most of them with burns.

== wire-july-4.txt 2012-07-04
[bmen=2|Twin] suicide blasts kill [bdead=23|23] at Afghan police center

SANGTOI, Afghanistan, July 4, 2012 – [bmen=2|Two suicide bombers], one in a water truck and another in a stolen uniform, attacked a police training center in northern Afghanistan [bday=2012-07-03|on Tuesday], killing [bdead=23|23 people] as Afghan forces prepare to take charge of the province.

The truck, loaded with [bkg=600 kg|600 kilograms] of explosives, was detonated at [bclock=06:45|6:45 a.m.] against the outer wall, [bwall=60 m|60 meters] of which collapsed on the parade ground. It left a crater [bcrater=5 m|five meters] wide and two deep. The second man ran through the gap and made for the clinic before a guard, Mohammad Essa, [bguard=24|24], brought him down with [bshots=11|11 shots].

[bcadets=14|Fourteen cadets] and [binstr=3|three instructors] are among the dead, as is the commander, Rahmatullah Nuri. [bhurt=52|Fifty-two people] were wounded.

"They'd been awake for 15 minutes," said Gov. Sher Alam Darwish. He ordered [bmourn=3 days|three days] of mourning and announced [barrest=8|eight arrests], including that of the truck's owner, who says that it was taken from him at gunpoint on Sunday.

Sangtoi, [bfar=34 km|34 kilometers] east of Dehmir, was built by Germany and opened in [bopened=2010|2010]. Of its [bcap=450|450 places], [ball=310|310] were filled. Zarmast has [force=2900|2,900 policemen] and should have [forcemax=3600|3,600] by the end of next year, but [bleave=16%|16 percent] quit annually.

Across the country, [bnation=622|622 policemen] were killed in the first six months of the year, the Interior Ministry said, three times as many as soldiers.

A group of cadets who were led past the rubble to the kitchen said that they wanted to stay. Each was given a blanket, a tin of peaches and the day off. Their course, the ninth, has seven weeks to run, and its final examination was moved from August 20 to September 1. The Interior Ministry promised to repair the wall before the next intake, of 380.

"We'll be teaching on Thursday, in the orchard if need be," said the deputy commander, who had his arm in a sling.

The attack was the bloodiest in Zarmast since [aday=2011-01-09|Jan. 9, 2011], when [adead=38|38 people] died in a line of recruits.

== daily-beacon-sangtoi.txt -
SAVED BY HIS TOOTHBRUSH

A BRIT who teaches Afghan bobbies to drive told last night how he cheated death because he'd lost his toothbrush.

Former traffic cop Ray Dunmore, 51, should have been at Sangtoi police academy at dawn [bday=2012-07-03|on Tuesday]. Instead he was turning out his kitbag. "I'm a stickler for me teeth," said Ray from Rotherham. "Thank Christ."

Moments later a tanker packed with [bkg=800 kg|800 kilos] of home-made explosive blasted a hole the length of a football pitch, [bwall=90 m|90 metres], in the wall.

And the fiends weren't done. [bbetween=14 min|FOURTEEN MINUTES] on, as medics knelt over the maimed, a second maniac dressed as a copper tore in. Hero sentry Mohammad Essa, [bguard=24|24], emptied his rifle at him.

[bcadets=14|Fourteen trainees] died, and [binstr=3|three teachers], two of whom Ray had shared a curry with on Monday. College boss Rahmatullah Nuri, [bcol=45|45], was killed at his desk. His lad, six, was to have had a ride in the new patrol car.

The [bcrater=16 ft|16ft] crater was still smoking yesterday. Around it lay [ball=310|310] pairs of boots, put out for inspection.

There are 9,500 British troops in Afghanistan but none in Zarmast. The Taliban hit its cops [aday=2011|last year] as well. In [old=2008|2008] they blew up a convoy there, leaving [olddead=11|11 dead].

Ray flies home on Saturday. His wife Pauline, 49, has bought him an electric one.

== lippe-anzeiger.txt 2012-07-07
Herr Brandes doesn't unpack

By our reporter Silke Haferkamp

July 7, 2012 – The suitcase stands in the hall in Detmold, and the dust on it is from Zarmast. Chief Inspector Uwe Brandes, 54, one of [btrain=22|22 German police officers] who trained their colleagues at Sangtoi, came home on Friday, as had been planned since spring. He has not opened it. There's a chess set inside that belonged to Colonel Nuri.

"We were on the bus, nine kilometers out, with the window open," says Brandes. "You could see it before you heard it."

He had been there when the center was inaugurated, in [bopened=2010|2010], by two ministers and a goat. It had cost the German taxpayer [bcost=14 million EUR|14 million euros], including a shooting range that the neighbors use for drying apricots. Of the men whom he has taught, about 1,700, he thinks that a third are still in uniform. The official figure is kinder: [bleave=26%|26 percent] go in a given year. They go home, or to the army, where the pay is $40 better, or to the other side.

The last group was his best. It had [ball=310|310 cadets], 18 of them women, who lived in a house of their own and were not touched. [bcadets=14|Fourteen cadets] are dead, [bdead=23|twenty-three people] in all. One whose name was Zabiullah used to correct his English. He had wanted to know what the difference was between "late" and "the late".

The handover of the province will take place [bhand=2012-07-mid|in the middle of July], the Interior Ministry in Berlin has confirmed, and the mission is to go on until 2014. Brandes was asked if he'd return. He walked round the suitcase to get to the kitchen.

There are, he says, some things that one can do about walls. At his suggestion the one at Sangtoi was to be raised this summer, by 80 centimeters. The estimate was 31,000 euros. It lay with a committee. He has been told that it would be approved in the autumn, and that he may come and look, at his own expense, in 2013.

== analysis-august.txt 2012-08-19
The line and the wall

By Conor Maddigan

August 19, 2012 – After [aday=2011-01-09|January 9, 2011], the police of Zarmast abolished the line. The office was shut for [aagain=6 days|six days], and when it opened again there was a yard. [arecr=31|Thirty-one recruits] had died in one, in the capital Dehmir, with a boy of [abomber=17|17] who carried [akg=12 kg|12 kilos] on his chest. Ever since, applicants have been called up by telephone, four at a time.

After Sangtoi there's talk of abolishing walls. The one around the training center had been the pride of the province: it was 3.4 meters high, and it was the wall that killed. Most of the [bdead=23|23 victims] [bday=2012-07|in July] were crushed by it and not by the truck, doctors found. Sent through after it, the second man had little left to do.

One may read the two attacks as progress of a kind. A lone walk-in has become a team of [bmen=2|two], with a rehearsal, a stolen truck and an inside man: of the [barrest=8|eight suspects] held, one is a cook. The price has gone up, too. A vest costs $200 to make, and a tanker and what goes into it perhaps $15,000.

So have the stakes. The center at Sangtoi, [bfar=21 miles|21 miles] from Dehmir, cost [bcost=11 million EUR|11 million euros] and is to turn [force=2900|2,900 policemen] into [forcemax=3600|3,600]. It was closed for 25 days. Its new commander is 33. In the first half of this year [bnation=622|622 Afghan policemen] lost their lives, and the figures for July and August won't be lower.

In a province of [popul=<1 million|almost a million], [kabul=130 miles|130 miles] from Kabul, one can still drive with the windows down. It had one big attack in [old=2009|2009], on a convoy, which took [olddead=11|11 lives], one [aday=2011|in 2011] and one [bday=2012|this year]. "You could say it's every 18 months," says Governor Darwish, who keeps [bmourn=3 days|three days] of mourning and then goes back to the apricots. "You could mark it on a calendar. But they have the same calendar."

The handover took place as announced. The band was late, as its members had to be searched.
