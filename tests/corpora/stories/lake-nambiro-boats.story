# Two vessels of one firm lost on one African lake: the ferry Twiga (7 August 2011) and the cement barge Kifaru (12 June
# 2014), and the steamer Lady Harcourt long before. Stay apart: tolls, people aboard, licensed and aboard, load and allowed
# load, wreck depths, distances, the two captains' ages, a captain's age then and at his trial, life jackets aboard and
# worn, fines of the firm and of its owner, fleet before and after, one fisherman's rescued and all, dead children and dead.

aday      | date     | compatible  | day on which the Twiga sank                                 | 7 August 2011 v. August 2011 v. 2011
aclock    | time     | discrepancy | clock time at which the Twiga sank                          | 5:40 a.m. (0240 GMT) v. 5:20 a.m.
atoll     | count    | update      | people killed on the Twiga                                  | 23 on Sunday, 41 on Tuesday, 58 in the end
asaved    | count    | update      | people rescued from the Twiga                               | 131 by Sunday evening, 156 in the end
aaboard   | count    | discrepancy | people aboard the Twiga                                     | 214 v. 241
acap      | count    | agree       | passengers that the Twiga was allowed to carry              |
adist     | measure  | agree       | distance of the Twiga's wreck from Kasolwa Point            | 800 metres is half a mile
adepth    | measure  | agree       | depth at which the Twiga lies                               | 34 metres is 112 feet
alen      | measure  | discrepancy | length of the Twiga                                         | 27 metres v. 37 metres
abuilt    | date     | discrepancy | year in which the Twiga was built                           | 1974 v. 1976
aticket   | money    | discrepancy | price of a ticket for the Twiga                             | 4,000 shillings v. 4,500 shillings
acapt     | age      | discrepancy | age of Captain Lweno when the Twiga sank                    | 52 v. 57
ajackets  | count    | discrepancy | life jackets aboard the Twiga                               | 64 v. 46
asank     | duration | compatible  | how long the Twiga took to sink                             | nine minutes v. less than ten minutes
amaize    | measure  | agree       | maize aboard the Twiga                                      |
akids     | count    | agree       | children killed on the Twiga                                |
amourn    | duration | agree       | days of mourning for the Twiga                              |
acomp     | money    | agree       | sum for each bereaved family of the Twiga                   |
aterm     | duration | agree       | prison sentence of Captain Lweno                            |
afine     | money    | agree       | fine of the firm for the Twiga                              |
adivers   | count    | agree       | divers sent to the Twiga                                    |
akondo    | count    | agree       | people that the fisherman Kondo pulled out                  |
acheck    | date     | compatible  | when the Twiga had been inspected                           | March 2011 v. spring 2011
bday      | date     | agree       | day on which the Kifaru sank                                |
bclock    | time     | agree       | clock time at which the Kifaru sank                         | 7:15 p.m. is 1615 GMT
btoll     | count    | update      | people killed on the Kifaru                                 | seven on Friday, nine on Saturday, 11 in the end
bmiss     | count    | update      | people missing from the Kifaru                              | four on Friday, two on Saturday
bsaved    | count    | agree       | people rescued from the Kifaru                              |
baboard   | count    | compatible  | people aboard the Kifaru                                    | 63 v. more than 60
bcrew     | count    | agree       | people that the Kifaru was allowed to carry                 |
bcement   | measure  | discrepancy | cement aboard the Kifaru                                    | 180 tonnes v. 108 tonnes
blimit    | measure  | agree       | load that the Kifaru was allowed to carry                   |
bdepth    | measure  | agree       | depth at which the Kifaru lies                              |
bfuel     | measure  | compatible  | diesel oil aboard the Kifaru                                | 12,000 litres v. more than 10,000 litres
bcapt     | age      | agree       | age of Captain Kapinga when the Kifaru sank                 |
bban      | duration | discrepancy | how long drawing water from the bay was forbidden           | ten days v. two weeks
bfine     | money    | discrepancy | fine of the firm for the Kifaru                             | 190 million shillings v. 90 million shillings
bswim     | duration | compatible  | how long Zawadi Mhina swam                                  | five hours v. more than four hours
bboy      | age      | agree       | age of Zawadi Mhina                                         |
bhole     | measure  | agree       | length of the tear in the Kifaru                            |
uncert    | percent  | discrepancy | share of the lake's vessels that have no certificate        | 38 percent v. 48 percent
fleet5    | count    | agree       | vessels of the firm when it had the Twiga                   |
fleet     | count    | agree       | vessels of the firm after the loss of the Kifaru            |
lake      | measure  | compatible  | length of Lake Nambiro                                      | 140 km v. nearly 150 km
oldyear   | date     | discrepancy | year in which the Lady Harcourt was lost                    | 1959 v. 1957
oldtoll   | count    | agree       | people killed on the Lady Harcourt                          |

== agency-august.txt 2011-08-07
Overloaded ferry sinks in Tanzanian lake, [atoll=>=23|at least 23] dead

PORT RUVANI, Tanzania, August 7, 2011 – A ferry crammed with travellers and maize rolled over and sank in Lake Nambiro before dawn [aday=2011-08-07|on Sunday], killing [atoll=>=23|at least 23 people] and leaving some 60 unaccounted for, police said.

The Twiga, licensed to carry [acap=120|120 passengers], had [aaboard=214|214] on her list when she left Mbasi island for the mainland, Regional Commissioner Amina Tulibaka told reporters on the quay. [asaved=131|One hundred and thirty-one] had been rescued by evening, most of them by fishermen in canoes.

The vessel went down at [aclock=05:40|5:40 a.m.] ([aclock=02:40 GMT|0240 GMT]), [adist=800 m|800 metres] off Kasolwa Point and in sight of the harbour lights, and now lies in [adepth=34 m|34 metres] of water.

"She leaned, and people ran to the high side, and then there was no high side," said Neema Sanga, 29, a teacher who was returning from a wedding with two sisters, one of whom is missing.

Survivors spoke of sacks piled to the rail of the upper deck. The cargo list shows [amaize=18 t|18 tonnes] of maize, said Tulibaka, "and I have not met anyone who believes the cargo list".

The ferry, [alen=27 m|27 metres] long and built in [abuilt=1974|1974], belongs to Ruvani Marine Services, which runs [fleet5=5|five craft] on the lake. The master, Juma Lweno, [acapt=52|52], swam ashore and was being questioned. The navy was flying in [adivers=14|14 divers] from Dar es Salaam.

It was the worst accident on Nambiro, which is [lake=140 km|140 kilometres] from end to end, since the burning of the steamer Lady Harcourt in [oldyear=1959|1959], in which [oldtoll=61|61 people] died.

== lake-star.txt 2011-08-09
Eleven trips in a canoe

By Godlisten Mrema, at Kasolwa Point

His nets were still wet from the night when Ibrahimu Kondo heard what he took for goats. By the time the old man, who is 67 and blind in one eye, had hauled his canoe up the sand for the last time, after 11 trips, [akondo=22|22 people] owed him their lives. "I counted them by their coughing," he says.

There is not much else to count with joy. Since [aday=2011-08-07|Sunday] the lake has given up [atoll=41|41 bodies], of which [akids=17|17] are those of children. They lie in the cotton store of the cooperative, which has the only ice machine in town. The living number [asaved=156|156], said the district doctor.

The purser, whose watch went on ticking, puts the time from the first lurch to the last bubble at [asank=9 min|nine minutes]. It was enough to reach the chest in which the company kept its [ajackets=64|64 life jackets], if one had the key. Three people were found wearing one.

A place on deck cost [aticket=4000 TZS|4,000 shillings], a sack travelled for 500, and it is the sacks that people on the beach talk about. Officials at the ferry office said the boat had passed its inspection in [acheck=2011-03|March], and shut the blind.

The president has declared [amourn=3 days|three days] of mourning and promised [acomp=2 million TZS|two million shillings] to every family that lost someone. The [adivers=14|fourteen] from the navy began work on Monday, working in pairs, 20 minutes at a time.

== daily-flash.txt 2011-08-10
FERRY OF DOOM: BRIT TEACHER'S SWIM FOR LIFE

Gap-year girl tells of hell on lake

A PLUCKY teenager from Hull told last night how she clung to a jerry can as [aaboard=241|241 souls] were hurled into a crocodile-infested African lake.

Holly Prentiss, 19, had paid [aticket=4500 TZS|4,500 shillings] – that's £1.70 – for a night under the stars on the clapped-out Twiga, a boat fit for [acap=120|120].

"I woke up at [aclock=05:20|twenty past five], already in the water," she sobbed down a crackly line from Port Ruvani. "It was gone in [asank=<10 min|less than ten minutes]. There was a baby on a mattress. I pushed it and pushed it and a man in a canoe took it off me."

The baby is fine. [atoll=41|Forty-one] others weren't so lucky. [akids=17|Seventeen] were kids.

It can be revealed that the [alen=37 m|37-metre] rustbucket carried just [ajackets=46|46 life jackets], and that skipper Juma Lweno was nicked for reckless sailing in Zanzibar seven years ago. He was let off with a caution.

Holly, who had been teaching English at a mission school for three months, lost her passport, her diary and a guitar. She'll be home on Saturday.

Dad Keith, 48, a trawlerman, said: "I taught her two things, to float and to shout."

== radio-bulletin.txt -
Radio Nambiro, midday news

Here is the news. Police divers and navy frogmen have ended their work at the wreck of the Twiga, the ferry that capsized [aday=2011-08-07|on the seventh of August]. No more bodies will be brought up from a depth of [adepth=34 m|34 metres], a spokesman said, because the lower saloon cannot be entered without danger. The list of the dead is therefore closed at [atoll=58|58]. The number of survivors has been given as [asaved=156|156].

The master of the ferry, Captain Juma Lweno, who is [acapt=57|57], appeared before a magistrate in Port Ruvani for ten minutes this morning. He did not speak. Bail was refused. Two deckhands and a clerk are also in custody.

The Ministry of Transport says that from the first of next month, no vessel will be allowed to leave Mbasi island after six in the evening. Traders on the island have called for a day of protest on Friday. They say that the price of maize flour there has gone up by a third since the ferry was lost, because the only other boat carries no more than 40 sacks.

A collection for the fisherman Ibrahimu Kondo, who saved [akondo=22|22 passengers], stands at 900,000 shillings. He has said that he wants an outboard motor, and a second-hand one will do.

Shops will open again tomorrow, as the [amourn=3 days|three days] of national mourning end tonight. And now the fish prices.

== court-report.txt 2013-03-15
Ferry captain gets [aterm=6 years|six years]; owners pay [afine=25 million TZS|25 million]

By our court reporter

March 15, 2013 – The man who was on the bridge of the Twiga when she turned over in [aday=2011-08|August 2011], drowning [atoll=58|58 people], was jailed for [aterm=6 years|six years] on Friday by the High Court at Port Ruvani.

Juma Lweno, now 54, listened with his cap in his hands. Judge Beatrice Mollel said that he had known his ship, a [alen=27 m|27-metre] ferry launched in [abuilt=1976|1976] for river work, to be unstable with anything heavy above the waterline, and had let [amaize=18 t|18 tonnes] of maize be stacked there. There were [aaboard=214|214 people] on board and places for [acap=120|120]. In the [asank=9 min|nine minutes] that she took to founder he had sent no signal and unlocked nothing.

Ruvani Marine Services was fined [afine=25 million TZS|25 million shillings]. Its director, Festus Makwaya, was acquitted. Outside, he said that the firm had paid each family the [acomp=2 million TZS|two million shillings] that the government promised and failed to deliver.

The mate, Elias Kapinga, who gave evidence against his captain for a day and a half, told the court that the inspector who passed the boat in [acheck=2011-SP|the spring] of that year had not come farther than the gangway. "He asked if she floated. I said, look."

Prosecutors had sought nine years. Lweno's lawyer, who had asked for two, will appeal. Twenty-three relatives had come by bus to hear the sentence; when it was read, one of them laughed.

== agency-june.txt 2014-06-13
Cement barge sinks on Tanzania's Lake Nambiro, [btoll=7|seven] killed

PORT RUVANI, Tanzania, June 13, 2014 – A barge carrying cement and, illegally, dozens of passengers sank on Lake Nambiro [bday=2014-06-12|on Thursday evening], killing [btoll=7|seven people], in the second disaster in three years to strike the same operator.

[bmiss=4|Four people] were missing and [bsaved=52|52] had been rescued, police said on Friday. The Kifaru, bound for Mbasi island, was certified for cargo and a crew of [bcrew=8|eight]. She had [baboard=63|63 people] on board.

The barge began to take water about six kilometres out of Port Ruvani after striking a submerged object, and vanished at [bclock=19:15|7:15 p.m.] ([bclock=16:15 GMT|1615 GMT]), before a tug could reach her. She lies [bdepth=70 m|70 metres] down.

According to port papers, she was loaded with [bcement=180 t|180 tonnes] of cement in bags; her limit was [blimit=150 t|150]. There were also [bfuel=12000 l|12,000 litres] of diesel oil in drums, some of which have burst. The city drew its water from the bay until Friday morning.

Captain Elias Kapinga, [bcapt=38|38], was among the survivors. He had been mate of the Twiga, a ferry of the same company, Ruvani Marine Services, that capsized off Kasolwa Point in [aday=2011-08|August 2011] with [aaboard=214|214 people] aboard. [atoll=58|Fifty-eight] died. Her captain is serving [aterm=6 years|six years].

"We said never again, and it is again," said Amina Tulibaka, the regional commissioner, who was in tears.

== live-lake.txt 2014-06-14
Kifaru sinking: Saturday's updates

14 June 2014 – Our reporters are at the harbour and at the hospital.

17:40 Two more bodies have been found, by a fishing boat near the reeds. That makes [btoll=9|nine dead]; [bmiss=2|two] are still missing, both of them crew.

16:05 The port captain corrects yesterday's papers: not [bcement=180 t|180] but [bcement=108 t|108 tonnes] of cement had been put aboard, well inside the [blimit=150 t|150] that the Kifaru may carry. The digits were swapped, he says. Loaders in the crowd are laughing at him.

14:30 The story of the day is Zawadi Mhina. The [bboy=12|12-year-old] was on his way to an uncle with a live hen. When the barge went under [bday=2014-06-12|on Thursday] he kicked off his shoes and made for the lighthouse. He swam for [bswim=5 hours|five hours], he tells us, "with rests". The hen did not make it.

12:15 Divers from a mining company have been down with a camera. There is a tear in the port side, [bhole=40 cm|40 centimetres] long, just below the waterline.

10:50 The water office tells people in Port Ruvani not to draw from the bay for [bban=10 days|ten days]. Tank lorries will stop at 16 points. Bring your own bucket.

09:20 Hospital: of the [bsaved=52|52] who were saved, 19 were admitted and five remain. Captain Kapinga, [bcapt=38|38], has a broken wrist and a policeman at the end of his bed.

08:00 Good morning. It is calm, and the lake smells like a filling station.

== lake-watcher-blog.txt -
What is on the bottom of our bay?

I have been writing about this lake for eight years, and I've never had so many readers as this week, so let me use you well.

When the Kifaru went down [bday=2014-06-12|on 12 June] she took three things with her. First, people: [btoll=11|eleven of them], God rest them, the last of whom came up on Tuesday. There were [baboard=>60|more than sixty] on a boat with [bcrew=8|eight seats].

Second, cement. It'll sit there in its bags like a reef. [bcement=180 t|A hundred and eighty tonnes], said the man who signed for it, and I have seen his signature. The fish won't mind.

Third, diesel, and here I get angry. [bfuel=>10000 l|More than 10,000 litres], in drums that were never meant to be squeezed by [bdepth=70 m|70 metres] of water. The slick reached the papyrus on the second day. By the third I could follow it on foot for four kilometres. I picked up 31 dead cormorants and a turtle. The authority tells half a city not to drink for [bban=2 weeks|two weeks], and gives no number for what it found in the samples.

And the hole? A rip [bhole=40 cm|40 cm] long, that's all; I've had bigger ones in my trousers. A pump of the kind I have in my own canoe would've bought them an hour.

The Twiga, at least, carried only food. She's out there too, [adist=0.5 mi|half a mile] off the Point, and at low water in October the anglers drop their lines on her, in what the chart says is [adepth=112 ft|112 feet].

== interview-harbour.txt 2014-06-22
"I have one launch, and it leaks"

Port captain Salum Mwinyi, 61, on what can be learned from the loss of the Kifaru. He spoke to Godlisten Mrema on Sunday.

How does a barge leave your harbour with a crowd on it?
At five in the afternoon my two inspectors go home. Everybody knows it. She sailed at 6:20.

And was gone at [bclock=19:15|a quarter past seven].
Yes. I heard it on the radio in my kitchen.

You revised the weight.
We did. I stand by [bcement=108 t|108 tonnes].

How many boats on the lake have papers?
We counted 212 vessels over ten metres at Easter. [uncert=38%|Thirty-eight percent] have no certificate at all. In the far south, nobody has ever been to look: this water is [lake=<150 km|nearly 150 kilometres] long.

After the Twiga, in [aday=2011|2011], you were given money.
We were promised 800 million. We received a launch, second-hand, and a flag.

There is a boy who swam ashore.
Zawadi, [bboy=12|twelve years old]. [bswim=>4 hours|More than four hours] in the dark! I've offered him a place at the marine school when he is 16. He says he would like to be a pilot. Of aeroplanes.

Your own father was on the Lady Harcourt.
He was a stoker. That was in [oldyear=1957|1957]; I was not four. She burned to the waterline with [oldtoll=61|61 dead], and the company sent my mother his last wages less one day.

Should Ruvani Marine lose its licence?
It has [fleet=3|three ships] left and the islands have no others. You tell me.

== analysis-july.txt 2014-07-10
The price of a passenger

Port Ruvani, July 10, 2014

Four weeks after the Kifaru, the regulator has spoken: Ruvani Marine Services is to pay [bfine=190 million TZS|190 million shillings]. It is a record, and it is about what the company takes in a month. Its owner, Festus Makwaya, must find another 12 million of his own.

Compare the last time. For the ferry that went down [aday=2011-08-07|on 7 August 2011], the court asked for [afine=25 million TZS|25 million], or 430,000 shillings for each of the [atoll=58|58 dead]. [btoll=11|Eleven] died on the barge. The tariff has risen.

What has not changed is everything else. Then as now the vessel was loaded above what was written in her papers. Then it was a clerk's signature, after an inspection in [acheck=2011-03|March], that sent her out; now, nobody's. In both cases the survivors, [asaved=156|156] and [bsaved=52|52], owed their lives to fishermen and to warm water. [uncert=<50%|Nearly half] of all craft on Nambiro, [uncert=48%|48 percent], are uncertified, according to a survey made by the port itself.

Mr Makwaya, who began with a single lighter in 1988 and now has [fleet=3|three vessels] where he once had [fleet5=5|five], says that he will carry no passengers until Christmas. The islanders, who number 17,000, say that they will then have to swim.

A bill that would create a lake police, with six fast boats, has been before parliament since 2011. It was on the order paper again last Thursday. The sitting was adjourned for lack of a quorum.

== weekly-editorial.txt 2014-07-13
Fines that float

Port Ruvani Weekly, July 13, 2014

So Festus Makwaya has been made to pay. [bfine=90 million TZS|Ninety million shillings], we read, is the penalty that his firm faces for sending the Kifaru to the bottom with [baboard=63|63 people] on her deck and only [blimit=150 t|150 tonnes] permitted in her hold. The captain, Elias Kapinga, is to be tried in September.

We are not impressed, and nor should our readers be. It is the hand that loaded the barge that should be in the dock. When the Twiga turned turtle, built in [abuilt=1974|1974] and never once dry-docked since she came to this lake, Captain Lweno went to prison for [aterm=6 years|six years] and the shareholders to the beach.

A city of 240,000 went without its taps for [bban=10 days|ten days] and queued at lorries. Not a shilling was offered for that, nor for the nets of the 300 fishermen who lay idle for a month.

We have had our say on this before. In [oldyear=1959|1959], when this newspaper was four pages of English and one of advertisements, it wrote of the Lady Harcourt that "the lesson has been dearly bought". [oldtoll=61|Sixty-one] was the price. The lesson seems to have been mislaid on the way home from the shop.
