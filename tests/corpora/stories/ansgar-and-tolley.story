# Two bank robberies with bomb threats in small Minnesota towns: Ansgar (7 November 2014, one man, a shoebox, calls to the
# school) and Tolley (21 January 2015, a manager with a false bomb strapped on). Sums asked, taken and found, weights of box
# and vest, times of the night and of the wait, rewards, ages, distances and the robbery of 1932 stay apart.

aday      | date     | compatible  | day of the robbery in Ansgar                              | 7 November v. November
aclock    | time     | discrepancy | when the robber came into the bank in Ansgar              | 10:15 v. 10:50
aloot     | money    | discrepancy | sum taken in Ansgar                                       | $38,400 v. $34,800
aask      | money    | agree       | sum asked for in the note in Ansgar                       |
alen      | duration | compatible  | how long the robber of Ansgar was in the bank             | three minutes v. less than five
apupils   | count    | compatible  | pupils brought out of the school in Ansgar                | 412 v. more than 400
aout      | duration | discrepancy | how long the pupils stood outside                         | 90 minutes v. two hours
atemp     | measure  | agree       | temperature in Ansgar at the robbery                      |
acalls    | count    | discrepancy | telephone calls with bomb threats in Ansgar               | two v. three
abox      | measure  | discrepancy | weight of the shoebox                                     | six pounds v. nine pounds
ablocks   | count    | agree       | blocks that were closed in Ansgar                         |
asquad    | measure  | agree       | how far the bomb squad had to come to Ansgar              | 85 miles v. some 135 km
ateller   | age      | agree       | age of the teller Marcy Holt                              |
acust     | count    | discrepancy | customers in the bank in Ansgar                           | five v. seven
atall     | measure  | agree       | height of the robber of Ansgar                            | 6 feet 2 is 188 cm
areward   | money    | update      | reward for the robber of Ansgar                           | $5,000, $15,000 since December
atips     | count    | compatible  | tips about Ansgar by December                             | 64 v. dozens
areopen   | date     | agree       | day the bank in Ansgar reopened                           |
apop      | count    | agree       | inhabitants of Ansgar                                     |
afound    | date     | discrepancy | year in which the bank in Ansgar was founded              | 1903 v. 1908
acar      | measure  | discrepancy | how far from Ansgar the stolen pickup was found           | 11 miles v. 17 miles
aknee     | money    | agree       | what the robber of Ansgar left in the drawer              |
bday      | date     | agree       | day of the robbery in Tolley                              |
bclock    | time     | agree       | when Amundsen opened the vault                            |
bloot     | money    | compatible  | sum taken in Tolley                                       | $212,000 v. more than $200,000
bmen      | count    | agree       | men who held the Amundsens                                |
bnight    | duration | discrepancy | how long the Amundsens were held                          | 11 hours v. nine hours
bkids     | count    | agree       | children of the Amundsens                                 |
bage      | age      | discrepancy | age of Curt Amundsen                                      | 46 v. 44
bsticks   | count    | agree       | sticks on the vest                                        |
bvest     | measure  | agree       | weight of the vest                                        |
bwait     | duration | agree       | how long Amundsen stood in the lot                        | three hours 20 minutes is 200 minutes
btold     | duration | discrepancy | time that Amundsen was given                              | 20 minutes v. 30 minutes
bpol      | count    | discrepancy | officers at the bank in Tolley                            | 35 v. 25
bpop      | count    | agree       | inhabitants of Tolley                                     |
bassets   | money    | discrepancy | assets of the bank in Tolley                              | $46 million v. $64 million
btape     | measure  | agree       | tape on the vest                                          |
barr      | date     | agree       | day of the arrests                                        |
bage1     | age      | agree       | age of Royce Kettering                                    |
bage2     | age      | agree       | age of Jody Kettering                                     |
bfound    | money    | update      | money found again                                         | $150,000 at the arrest, $187,000 by March
bterm     | duration | compatible  | prison term that the Ketterings may get                   | 25 years v. at least 20 years
apart     | measure  | agree       | distance between Ansgar and Tolley                        |
state     | count    | discrepancy | bank robberies in Minnesota in 2014                       | 61 v. 71
old       | date     | compatible  | day of the robbery in Ansgar in 1932                      | 18 October 1932 v. 1932
oldloot   | money    | discrepancy | sum taken in 1932                                         | $3,860 v. $3,680
oldbag    | ordinal  | agree       | bag that the robbers of 1932 missed                       |
acop      | count    | agree       | policemen of Ansgar                                       |
bcop      | count    | agree       | policemen of Tolley                                       | no policeman is 0
bbranch   | count    | agree       | branches of the bank of Tolley                            |
oldmen    | count    | agree       | robbers of 1932                                           |
fbi       | age      | agree       | age of the agent Prewitt                                  |

== wire-ansgar.txt 2014-11-08
Man with shoebox 'bomb' robs Minnesota bank while pupils shiver

ANSGAR, Minn., Nov 8, 2014 – A man who put a shoebox on the counter and said it would blow up robbed a small-town bank in western Minnesota [aday=2014-11-07|on Friday], minutes after calls about explosives had emptied the local school and drawn [acop=1|the only policeman] to the other end of the town.

The robber got away with [aloot=$38400|$38,400] in a stolen pickup, the county sheriff, Dean Osterhaus, said. His note had demanded [aask=$100000|$100,000]. No one was hurt, he said on Saturday.

The man entered the Prairie Merchants Bank at [aclock=10:15|10:15 a.m.], when [acust=5|five customers] were inside, and was gone [alen=3 min|three minutes] later, according to the sheriff. He was white, about 40, and [atall=6 ft 2 in|6 feet 2 inches] tall, with a scarf over his mouth like half the county. It was [atemp=14 F|14 degrees].

[acalls=2|Two calls] had been made from a prepaid phone, one to the school and one to the grain elevator. [apupils=412|412 pupils] were led to the hockey rink. [ablocks=4|Four blocks] around the bank were closed until a bomb squad arrived from Fargo, [asquad=85 mi|85 miles] away. Its robot opened the box at 2:30 and found gravel, a clock and a pair of children's shoes.

"Somebody thought about this longer than he thought about the note," said Alma Prewitt, [fbi=52|52], the FBI agent in charge of the inquiry. The note had three spelling mistakes.

Bank robbery has become rare in the towns of the Red River country, where most tellers know most customers and a stranger is remembered by his tires. The last in Otter Valley County was in 1997, when a man with a crossbow was talked out of it by a drive-in clerk. Bomb threats have not: the county had 11 last year, all but two of them to schools, and in each case the building was emptied and nothing was found.

The pickup was discovered behind a hunting cabin [acar=11 mi|11 miles] from Ansgar, with its heater on. The bank has offered a reward of [areward=$5000|$5,000].

== ansgar-enterprise.txt 2014-11-13
Marcy counts to ten

By Verna Tofte
November 13, 2014

When the box came over the counter, Marcy Holt's first thought was that somebody had lost a lunch. It weighed about [abox=6 lb|six pounds], she says; she knows, because she slid it aside with her elbow before she'd read what was on the lid.

The second thought was to count. Ms. Holt is [ateller=24|twenty-four] and has been at the second window for two years. She counted twenties, aloud, so that the [acust=7|seven people] in line would know that something was off. Not one of them noticed. Einar Vik, 81, asked her if she had change for the parking.

"He told me to leave the ones," she says. He left [aknee=$212|$212] of them, in the drawer. Everything else, [aloot=$34800|$34,800] by the examiner's sheet that we were shown, went into a seed bag.

It had gone [aclock=10:50|ten to eleven] by the clock over the vault, which was a gift of the Class of 1961. Up the hill, meanwhile, the [apop=1140|1,140 souls] of this town were finding out that it has [acop=1|one policeman]. He was walking through the gymnasium with a flashlight. The children were on the rink, where they stood for [aout=90 min|an hour and a half], some without coats, in [atemp=14 F|fourteen degrees]; eleven were seen for frostnip, and the lunch ladies carried out the soup.

The bank opened its doors again [areopen=2014-11-12|yesterday]. There was coffee. It was founded in [afound=1903|1903] by men who didn't trust Minneapolis, and had been held up only once before, [old=1932|in 1932], by [oldmen=3|three men] in a Buick, who got away with [oldloot=$3860|$3,860] and ran out of gas at Dunvilla.

What the town talks about, over the pie at Elsie's, is whose voice it was. Everyone has heard it by now, or somebody who says he has: a flat voice, a western-Minnesota voice, with the o's of home. It said please. It gave the name of the school as it was before the merger of 1989, and there are perhaps two thousand people alive who would still call it that, Mrs. Vik says, and she has cooked for most of them.

Ms. Holt took one day off. "It's the shoes," she says. "They were size nine. My nephew's size."

== brief-reward.txt 2014-12-02
Reward tripled in Ansgar bank robbery

ANSGAR, Minn., Dec 2 – The Prairie Merchants Bank has raised its reward for the capture of the man who robbed it [aday=2014-11|last month] from [areward=$5000|$5,000] to [areward=$15000|$15,000], it said on Tuesday.

The sheriff's office has had [atips=64|64 tips], of which nine concerned the same farmer. He is 5 feet 6 and has been ruled out; the man wanted measures [atall=188 cm|188 centimeters].

Investigators have found the shop, a truck stop near Alexandria, where the prepaid telephone was sold on October 30, for $19.99. Its camera was not working. They also corrected the number of threatening calls: there were [acalls=3|three], they said, the last of which, to the clinic, went to an answering machine and was not played until the Monday.

The box was taken to Virginia for tests. It weighed [abox=9 lb|nine pounds].

Parents have asked the school board why the children were kept out of doors for [aout=2 hours|two hours] although a church with room for 500 stands across the street. The superintendent has said that the church was locked. The board is to meet on Thursday, in the church.

The wanted man may be asking for work on farms, the sheriff's office said. He is thought to know the roads west of the town, to have handled livestock, and to be left-handed. Callers need not give a name.

== live-tolley.txt 2015-01-21
Live: Bank manager with device on his chest in Tolley

8:31 a.m. Highway 9 is closed at Tolley. Deputies say a man is standing in the parking lot of the Drovers State Bank with something strapped to him.

8:40 The man is the manager of the bank, Curt Amundsen. He can't come out and nobody can go in.

8:52 From a neighbor with a spotting scope: it's a hunting vest with [bsticks=6|six sticks] on the front and a great deal of silver tape.

9:05 The Amundsens were taken hostage last night, Sheriff Lon Baird says. [bmen=2|Two masked men]. The family, Curt's wife and [bkids=3|three children], has been found tied up and unhurt in a barn.

9:20 He was told that he had [btold=20 min|20 minutes] to empty the vault and drive out, the sheriff says, "and he did it in 16."

9:44 [bpol=35|35 officers] from five counties are here, by my count. It's 9 below zero. Somebody has pushed a space heater to him across the ice on a sled.

10:15 Money gone: "all of it that folds" (a director of the bank). The insured kind, he adds, in a town of [bpop=860|860].

10:50 A robot has arrived. Not from Fargo, which is 140 miles off, but from Crow Wing.

11:30 The robot is cutting. Everyone has stopped talking.

11:45 It's off! Broomsticks and a garage-door opener. Amundsen has sat down in the snow.

11:58 To those who ask: yes, it's the second bank in the region. Ansgar, where a man with a shoebox robbed the Prairie Merchants [aday=2014-11|in November], is [apart=62 mi|62 miles] from here.

== wire-tolley.txt 2015-01-22
Minnesota banker freed from fake bomb after robbers hold family overnight

TOLLEY, Minn., Jan 22, 2015 – [bmen=2|Two robbers] held a banker's family captive through the night, strapped what they said was a bomb to his chest and sent him to clear out his own vault [bday=2015-01-21|on Wednesday], authorities said.

Curt Amundsen, [bage=46|46], opened the vault of the Drovers State Bank at [bclock=08:05|8:05 a.m.] and handed over [bloot=$212000|$212,000] at a crossroads. He then drove back, as ordered, and stood in the parking lot for [bwait=200 min|three hours and 20 minutes] until the device was removed.

It was harmless: [bsticks=6|six pieces] of a broomstick, painted red, and the works of a garage-door opener, on a vest that weighed [bvest=12 lb|12 pounds].

The men had been waiting in the garage when Mr. Amundsen came home from a basketball game on Tuesday evening. The family spent [bnight=11 hours|11 hours] in their hands, Sheriff Lon Baird said. The [bkids=3|three children] are 14, 11 and 6.

Tolley, population [bpop=860|860], has had [bcop=0|no policeman] since 2011. [bpol=25|Twenty-five officers] were called in from around it.

Alma Prewitt, [fbi=52|52], of the FBI said there was no sign that the robber of Ansgar, [apart=100 km|100 km] to the north, had a hand in it. "One man and gravel. [bmen=2|Two men] and patience. That's a different school," she said. That suspect is still being sought; the reward is [areward=$15000|$15,000].

The Drovers State Bank, which has [bbranch=2|two branches] and assets of [bassets=$46 million|$46 million], said that it was insured and would open on Monday. [state=61|Sixty-one banks] were robbed in Minnesota last year.

== daily-flash.txt -
HUMAN BOMB!

Terrified dad in wolf-mask hell

A BANK boss stood alone in the snow for [bwait=200 min|TWO HUNDRED MINUTES] with a bomb on his heart – praying that his kids were still breathing.

Hero Curt Amundsen, [bage=44|44], was told: Fetch the cash in [btold=30 min|HALF AN HOUR] or your family fries.

Fiends in wolf masks had jumped him in his garage, and for [bnight=9 hours|nine hours] they made him watch as they ate his wife's pot roast. At dawn they wound [btape=18 ft|18 feet] of duct tape round his chest and kissed the dog goodbye.

Curt drove the pickup at 25mph, scared of every bump. By [bclock=08:05|five past eight] he was in the vault. Minutes later he had chucked [bloot=>$200000|more than $200,000] out of the window in pillowcases.

"I told the deputy to shoot me if it started ticking," he sobbed to pals.

In fact the [bvest=12 lb|12-pound] contraption was pure Home Depot.

The hicks-and-sticks heist is a carbon copy of one in nearby Ansgar, where a giant with a shoebox scooped [aloot=$38400|$38,400] [alen=<5 min|in under five minutes] as [apupils=>400|more than 400] tots froze on an ice rink. He had bellowed for [aask=$100000|a hundred thousand]. Blonde Marcy Holt, [ateller=24|24], gave him a smile and the small stuff.

Cops there have got nothing but [atips=dozens|dozens] of tips and a pair of shoes.

== amundsen-interview.txt -
"It was the sled that did it"

Curt Amundsen, back at his desk, answered our questions with the door open. He doesn't shut it now.

Did you believe that it was real?
For about as long as it took them to put it on. Then I quit believing anything. I can tell you what [btape=18 ft|eighteen feet] of tape weighs, though. With the rest it came to [bvest=12 lb|a dozen pounds], and by ten o'clock it was a hundred.

How long were you at home with them?
From when I drove in till they let me go, [bnight=11 hours|eleven hours]. They'd brought a checkerboard. My middle girl beat the tall one.

They set you a limit.
[btold=20 min|Twenty minutes]. I've heard half an hour; I'd have taken half an hour. I'd bought eggs the day before and they were rolling around on the floor of the truck.

And afterward, in the lot?
[bwait=200 min|Three hours and twenty minutes]. A deputy I coached in Little League pushed a heater over to me. On a sled, with a rope. When I saw that it was my own kid's sled I knew they had been in the barn, and they'd have told me if it was bad.

People said you should've pushed the alarm.
People haven't had it on. I turned [bage=46|forty-six] in there, by the way. It was my birthday, [bday=2015-01-21|January 21].

Are you angry with the bank?
We've got [bassets=$64 million|64 million] in assets and a lock from 1958. Write that down.

== wire-arrest.txt 2015-02-04
Brothers held in Minnesota bomb-vest robbery

SIOUX FALLS, S.D., Feb 4, 2015 – [bmen=2|Two brothers] accused of strapping a fake bomb to a small-town banker were arrested [barr=2015-02-03|on Tuesday] in a motel, where a maid had found a pillowcase full of bank bands.

Royce Kettering, [bage1=38|38], and Jody Kettering, [bage2=29|29], both of Wahpeton, North Dakota, were taken without a struggle, the FBI said. Agents recovered [bfound=$150000|$150,000] of the [bloot=$212000|$212,000] that was stolen from the Drovers State Bank in Tolley [bday=2015-01-21|two weeks ago]. A further $9,200 had been paid that morning for a used snowmobile.

The older brother repaired garage doors. He had worked at the Amundsens' in 2013, for $340, and been given lunch, prosecutors said. A third man, 33, was questioned about the masks and sent home.

They are charged with armed robbery and kidnapping and could go to prison for [bterm=25 years|25 years]. A judge set no bail.

Neither resembles the robber who held up a bank in Ansgar [aday=2014-11-07|on November 7], said agent Alma Prewitt: the brothers are of 5 feet 9 and 5 feet 7, and on that day both were on a job in Bismarck.

Mr. Amundsen told a local station that he remembered the lunch. It was a hot dish with tater tots, and the younger man, who was only along to hold the ladder, had asked his wife how she made it. The couple have had the opener replaced, by somebody from another county.

== vault-and-veranda-blog.txt -
Things you learn in a bank with one door

My grandfather kept the books at the Prairie Merchants of Ansgar, so I was raised on the story of the Buick. [oldmen=3|Three fellows], one machine gun, [oldloot=$3680|$3,680]. The cashier had sat on a [oldbag=4|fourth bag] like a hen. It's in the hall on a brass plate, together with the year the place was chartered, [afound=1908|1908].

So I've read everything about the shoebox, and I've driven the route. The pickup wasn't found "nearby," as the TV had it. It's [acar=17 mi|17 miles] on gravel to that cabin and nobody goes there by accident. And the bomb people came [asquad=135 km|a hundred and thirty-five kilometers]; I looked it up because the man on the robot was from Saskatchewan and told it to me that way. In all that time [ablocks=4|four blocks] of a town with nine were shut and Elsie's Café sold no pie.

What was the haul? [aloot=$38400|$38,400] is what the FBI says. He left [aknee=$212|$212] in singles, which to my mind is the act of a man who has carried a seed bag before.

Now Tolley. The Ketterings ([bage1=38|38] and [bage2=29|29], old enough to know) got five times as much with a broom. But look what it took: a night, a barn, a checkerboard, and [barr=2015-02-03|thirteen days later] they'd lost it for $59 plus tax at a motel.

A reader asks if small banks are just easy. There were [state=71|71 robberies] of banks in the state in 2014, 40 of them in the Cities. Easy's got nothing to do with it.

== analysis-march.txt 2015-03-15
After two holdups, the country bank wonders what it is for

By Paul Ingersoll

March 15, 2015 – At Ansgar the door is now opened by a buzzer. At Tolley there is a second lock, which needs a second person, who lives nine miles out and milks at six.

The robberies of the winter, [apart=62 mi|62 miles] and 75 days apart, had in common a threat that could not be tested in time. The box in the Prairie Merchants Bank held gravel. The vest that Curt Amundsen wore held [bsticks=6|six lengths] of broomstick. "You don't need a bomb," says Alma Prewitt, the FBI's agent, who has lectured on the cases. "You need the word and a place without cops." Ansgar, with [apop=1140|1,140 inhabitants], has [acop=1|one policeman]; Tolley has [bcop=0|none].

One case is all but closed. The Kettering brothers, seized [barr=2015-02-03|on February 3], have said that they will plead guilty. Under an agreement that is before the court they would serve [bterm=>=20 years|at least 20 years]. Of the money, [bfound=$187000|$187,000] has been found, most of the rest of it in a chest freezer.

The other is as cold as the morning on which [apupils=412|412 children] were walked onto a rink. A reward of [areward=$15000|$15,000] has not moved anyone. The caller's voice, on the tape of the school, is that of a man reading.

Sheriffs draw another lesson. In both places the first hour belonged to whoever happened to be near: a policeman with a flashlight, a deputy with a sled. The nearest robot was more than an hour off. A proposal to station a second one in the west of the state, at a cost of $280,000, failed in committee in February by a single vote.

Bankers see a cost that does not show in the loot. The Prairie Merchants, which took five days to reopen, [areopen=2014-11-12|on November 12], has lost 30 accounts. Insurers want cameras, at $11,000 a branch. Of the state's 340 banks, 122 have fewer than ten employees, and seven have closed a branch since Christmas. The bank of Tolley thinks of closing one of its [bbranch=2|two].

== archive-1932.txt 1932-10-20
From our files: Bandits loot bank at Ansgar

ANSGAR, October 20, 1932 – The [oldmen=3|three bandits] who held up the Prairie Merchants Bank of this place [old=1932-10-18|on Tuesday], and who made off with a sum which the cashier, Mr. Nels Bergland, now gives as [oldloot=$3860|$3,860], were still at large last night, although their motor car was found dry of gasoline near Dunvilla, twenty-six miles from here.

The men entered a little after one o'clock, when Mr. Bergland was alone with a farmer and the stove. One carried a machine gun in a violin case. They locked both in the vault, which has no air, and there they would have died but for the farmer's dog, which howled at the door for forty minutes until the barber came to see about it.

Before leaving, the leader placed on the counter a bundle that he declared to be dynamite. The town's children were sent home and stayed there gladly. The bundle was carried by Constable Hagen, on a pitchfork, to the lake, and was observed to float. It contained sausages.

A [oldbag=4|fourth bag], with $1,100 in silver, escaped notice because Mr. Bergland was sitting upon it.

The Bankers' Association pays $500 for a bandit alive. It pays the same for one dead. Posses are out in two counties, and forty men of Company I have been promised a day's wages.
