# Two title fights in mixed martial arts of one champion against the same challenger: Marisol Quade chokes Jo Takeda out in
# Vancouver (5 August 2017) and beats her on a split decision in Osaka with a broken hand (31 March 2018). Weights at the
# first and second attempt and the limit, purses of four, gates, crowds, records and defenses before and after, ages of the
# champion, strikes of the two, rounds of a cut, a fracture, a lost point and the end, and a third fight's offers stay apart.

aday     | date     | compatible  | day of the first fight                                   | 5 August 2017 v. last August
around   | ordinal  | agree       | round in which Quade choked Takeda                       |
atime    | duration | discrepancy | how far into the round the first fight ended             | 3:17 v. 3:47
aweigh   | measure  | discrepancy | Takeda's weight at the first attempt                     | 137.5 pounds v. 138.5
aweigh2  | measure  | agree       | Takeda's weight at the second attempt                    |
ahour    | duration | agree       | time that Takeda was given to lose the weight            |
limit    | measure  | agree       | limit of weight for a title fight                        |
aqweigh  | measure  | agree       | Quade's weight before the first fight                    |
agate    | money    | discrepancy | gate of the first fight                                  | $3.4 million v. $4.3 million
acrowd   | count    | compatible  | attendance in Vancouver                                  | 15,212 v. more than 15,000
abuys    | count    | update      | pay-per-view buys of the first fight                     | 410,000 at first, 455,000 in the end
price    | money    | agree       | price of the first fight on pay-per-view                 |
aqpurse  | money    | agree       | Quade's purse in Vancouver                               |
atpurse  | money    | agree       | Takeda's purse in Vancouver                              |
atd      | count    | agree       | takedowns by Quade in Vancouver                          |
astitch  | count    | agree       | stitches in Takeda's eyebrow                             |
astart   | time     | discrepancy | when the first fight began                               | 10:20 p.m. v. 10:50
arank    | ordinal  | discrepancy | Takeda's rank before the first fight                     | third v. second
arecord  | score    | agree       | Quade's record after the first fight                     |
atrecord | score    | agree       | Takeda's record after the first fight                    |
adef     | ordinal  | agree       | which title defense the first fight was                  |
aqage    | age      | agree       | Quade's age at the first fight                           |
tage     | age      | discrepancy | Takeda's age, the same at both fights                    | 26 v. 24
reach    | measure  | agree       | Takeda's reach                                           | 68 inches are 173 cm
since    | date     | discrepancy | year in which Quade won the title                        | 2015 v. 2014
oakes    | duration | agree       | how long the fight in which Quade won the title took     |
oldloss  | date     | agree       | year of Quade's only defeat                              |
sold     | money    | agree       | price at which Citadel was sold                          |
soldyear | date     | agree       | year in which Citadel was sold                           |
bpanel   | count    | agree       | people who decide on the protest                         |
bossage  | age      | agree       | age of Citadel's president                               |
anose    | duration | agree       | how soon Quade's nose bled                               | the first minute is inside sixty seconds
bday     | date     | agree       | day of the second fight                                  |
bcards   | score    | agree       | score of one judge for Quade and of another for Takeda   | 48-47
bcard2   | score    | agree       | score of the third judge, for Quade                      |
bhandr   | ordinal  | discrepancy | round in which Quade broke her hand                      | second v. third
bscrews  | count    | discrepancy | screws in Quade's hand                                   | four v. six
bout     | duration | compatible  | how long Quade will be out                               | six months v. four to six months
bpoint   | ordinal  | agree       | round in which Takeda lost a point                       |
bfence   | count    | agree       | times that Takeda held the fence                         |
bcrowd   | count    | compatible  | attendance in Osaka                                      | 18,906 v. nearly 19,000
bgate    | money    | agree       | gate of the second fight                                 |
bqpurse  | money    | agree       | Quade's purse in Osaka                                   |
btpurse  | money    | discrepancy | Takeda's purse in Osaka                                  | $200,000 v. $250,000
bbonus   | money    | agree       | bonus of each fighter in Osaka                           |
btstr    | count    | discrepancy | strikes that Takeda landed in Osaka                      | 121 v. 112
bqstr    | count    | agree       | strikes that Quade landed in Osaka                       |
bstuff   | count    | agree       | takedowns of Quade that Takeda stopped in Osaka          |
bcamp    | duration | discrepancy | length of Takeda's camp for Osaka                        | 12 weeks v. ten weeks
bspar    | count    | discrepancy | wrestlers hired for Takeda's camp                        | five v. six
brecord  | score    | agree       | Quade's record after the second fight                    |
bdef     | ordinal  | agree       | which title defense the second fight was                 |
bqage    | age      | agree       | Quade's age at the second fight                          |
bhear    | date     | agree       | day on which Takeda's protest is heard                   |
bpet     | count    | update      | people who signed for a new verdict                      | 20,000 on Monday, later 65,000
bgap     | duration | compatible  | time between the two fights                              | 34 weeks v. nearly eight months
third    | date     | compatible  | when the third fight is planned                          | November v. before the end of the year

== wire-vancouver.txt 2017-08-06
Quade chokes out Takeda in [around=4|fourth] to keep bantamweight title

VANCOUVER, British Columbia, Aug. 6, 2017 – Marisol Quade forced Jo Takeda to submit to a rear-naked choke in the [around=4|fourth round] [aday=2017-08-05|on Saturday night] and kept her women's bantamweight title in the Citadel league before a home crowd of [acrowd=15212|15,212].

The end came [atime=3:17|3 minutes 17 seconds] into the round, after Quade had dragged the challenger to the floor for the [atd=5|fifth] time. Takeda tapped twice on the champion's forearm and once, out of habit, on the mat.

"She hits like a door," said Quade, [aqage=29|29], whose nose bled from the [anose=<1 min|first minute]. "You go through it or you stay outside."

It was the [adef=5|fifth] successful defense for Quade ([arecord=17-1|17-1]), who was ahead by two rounds to one on each of the three cards. She has not been beaten since [oldloss=2011|2011], when she lost a decision to Tamsin Ferris in a casino ballroom, and has held the belt since [since=2015|2015].

Takeda ([atrecord=13-3|13-3]), [tage=26|26], of Osaka, the [arank=3|No. 3] contender, needed [astitch=9|nine stitches] to close a cut in her left eyebrow that was opened in the second round. A day earlier she had come in at [aweigh=137.5 lb|137.5 pounds], a pound and a half over the [limit=136 lb|136-pound] limit, and was given [ahour=1 h|an hour] to lose it. She made [aweigh2=135.5 lb|135.5]. Quade weighed [aqweigh=134.8 lb|134.8].

Gate receipts came to [agate=$3.4 million|$3.4 million], said Dale Ruttenberg, the president of Citadel. The league, founded in a warehouse in Reno in 2003 and long barred from cable television, was sold [soldyear=2016|last year] to a group of investors for [sold=$1.1 billion|$1.1 billion].

Quade earned [aqpurse=$500000|$500,000] and Takeda [atpurse=$120000|$120,000], according to the provincial commission. Neither figure includes a share of television sales.

In the other title bout of the evening Samir Haddad of Marseille retained his featherweight belt with a unanimous decision over Cole Trickett, an Australian who had taken the fight at three weeks' notice. Haddad, 33, said that he would retire after one more.

== daily-buzzer.txt -
QUADE PUTS JO TO SLEEP

Nighty night! Marisol Quade squeezed the fight, the fizz and very nearly the supper out of Japan's Jo Takeda as [acrowd=>15000|more than 15,000] Vancouver maniacs sang a lullaby.

Takeda, [tage=24|24], had Marisol's conk in bits inside [anose=<60 s|sixty seconds]. But when you have arms like a python, who needs a nose? With [atime=3:47|3min 47sec] on the clock in the [around=4|fourth], the lady from Osaka was slapping the canvas and the house came down.

It had been a long wait. Thanks to two undercard brawls that went the distance, the big one didn't get going until [astart=22:50|ten to eleven].

The challenger nearly wasn't there at all. She tipped the scales on Friday at [aweigh=138.5 lb|138.5lb], and spent [ahour=1 h|sixty minutes] in a bathtub of salt before squeaking in.

CASH: Marisol trousers [aqpurse=$500000|half a million dollars]. The loser flies home with [astitch=9|nine stitches] and [atpurse=$120000|120 grand], less than a quarter of that.

CROWN: She's ruled the bantams ever since the night in [since=2014|2014] when she flattened Bernie Oakes in [oakes=41 s|41 seconds].

COUCH: For [price=$59.95|$59.95], you could've watched it in your underpants. An estimated [abuys=410000|410,000 homes] did.

Boss man Dale Ruttenberg, [bossage=51|51], says there's "no appetite" for a rematch. Ask Osaka, Dale. They've already started a song of their own.

== cageside-notebook.txt -
Notes from Row 6

The thing you couldn't see on television was how tired Jo Takeda looked at the weigh-in. [aweigh=137.5 lb|One thirty-seven and a half] the first time, in her socks; [aweigh2=135.5 lb|135.5] an [ahour=1 h|hour] later, behind a towel. Quade, [aqweigh=134.8 lb|134.8], ate a sandwich and watched.

My watch had [astart=22:20|10:20 p.m.] when the two touched gloves, which for this league is early; last time, in Tulsa, I got to bed at three.

Round one, Takeda, by the length of that arm. [reach=68 in|Sixty-eight inches] ([reach=68 in|68]), if you believe the card, against Quade's 64. Round two and round three, Quade, wrestling. She tried for nine takedowns in all and got [atd=5|five]. [around=4|Round four], you know.

How good was it? Seats behind me had gone for $900. The house took [agate=$3.4 million|$3.4 million], second in this town only to the Ruiz show.

I've now seen sixteen of Quade's [arecord=17-1|seventeen wins], and the [oldloss=2011|2011] defeat in that ballroom with the chandeliers. She was 23 and she cried for an hour, and then asked Ferris to teach her the thing with the elbow. That is the [adef=5|fifth challenger] she's turned back, and this was the first one who scared her.

Somebody should make that match again. Takeda's trainer, old Nobu Hara, told me he'd fight for the [atpurse=$120000|$120,000] "and bus fare."

== vancouver-ledger.txt 2017-08-07
Mother's sauce, champion's arms

By Prudence Ek

On Sunday at noon the best bantamweight on earth was on Commercial Drive, chopping onions. Marisol Quade does it every day after a fight, in the back of the cantina that her mother opened when she was two. It's the only time, she says, that nobody asks why her eyes are red.

They had reason. The swelling across the bridge of her nose was the color of an eggplant, and the doctor who set it had told her to keep still for ten days. "He's never met my mother," Quade said.

She is [aqage=29|29]; she's been called the best ever at [limit=136 lb|136 pounds] and below; and for one round [aday=2017-08-05|on Saturday] she was taken apart. Jo Takeda, who was ranked [arank=2|second] in the world and looked it, stood off and speared her with a jab that arrived, Quade said, "by mail, from another address." A reach of [reach=173 cm|173 centimetres] will do that. It was the champion's own brother and trainer, Rubén, 34, who told her on the stool to stop boxing.

So she wrestled. [atd=5|Five times] she put Takeda on her back, and from the last she did not let her up. At [atime=3:17|three minutes and seventeen seconds] of the [around=4|fourth], the Stanchion Arena got what it had come for.

It had come in numbers: [acrowd=15212|15,212], the most for a fight in the province in eleven years. The city, which taxes tickets at 5 per cent, will use its cut to mend the roof of a swimming pool in Hastings.

Fights were banned here until 2010. When the ban fell, Quade was 22 and making tortillas by day and rent by night, at $300 a bout, in school gyms across the river in Washington state. Her first manager kept a third. Her second is her sister-in-law.

Quade's record stands at [arecord=17-1|17 wins and a loss]. Her contract has two fights left to run. She would like one of them to be at home again and the other, she said, and pointed with the knife at a calendar from a Kobe brewery, "somewhere I can't read the signs."

The lunch special was $14. She comped the table next to mine, then remembered that she had [aqpurse=$500000|$500,000] coming and comped the rest.

== archive-2015.txt 2015-02-22
From the archive: Quade takes [oakes=41 s|41 seconds] to become champion

TULSA, Oklahoma, Feb. 22, 2015 – Some people were still looking for their seats. Marisol Quade, a former cook from Vancouver, knocked out Bernadette Oakes [oakes=41 s|41 seconds] into the first round [since=2015-02-21|on Saturday] and is the new bantamweight champion of the Citadel league.

Oakes, 33, who had held the title for three years and two days and defended it six times, walked on to a right hand. She was on her feet again in under a minute, asking which round it was.

"I had a plan for 25 minutes," Quade, 27, said. "It had a part in it with my left."

Only 6,840 people saw it, in a hall that holds 9,000; the roads in from the west were iced over. The winner was paid $40,000, with a win bonus of the same amount. Oakes got $110,000.

Quade has won 12 of 13 fights, seven of them by submission and four by knockout. The one that got away was a decision over three rounds, to Tamsin Ferris, in [oldloss=2011|2011]. She was at the time washing dishes in the hotel where it took place.

The league's president, Dale Ruttenberg, said a return match would be held in the autumn if Oakes wanted it. Oakes, who has twin boys of four, said that she'd think about it when she had found her mouthguard. It was later handed in by a spectator from Row 11, along with a contact lens that nobody has claimed.

== wire-osaka.txt 2018-04-01
Quade edges Takeda on split decision with broken hand

OSAKA, Japan, April 1, 2018 – Marisol Quade fought most of five rounds with a broken right hand [bday=2018-03-31|on Saturday] and still beat Jo Takeda, on a split decision that was booed for minutes by [bcrowd=18906|18,906] of the challenger's neighbors.

Two judges favored the champion, by [bcards=48-47|48-47] and [bcard2=49-46|49-46]. The third had it [bcards=48-47|48-47] for Takeda, who would have drawn level on a second card if the referee hadn't docked her a point in the [bpoint=4|fourth round] for grabbing the fence a [bfence=3|third time].

"Take the point away and I have half a belt," Takeda, [tage=26|26], said through an interpreter. "I would like to know which half." Her camp said it would lodge a protest.

Quade, [bqage=30|30], said that she felt a bone go in the [bhandr=2|second round], on Takeda's forehead, and "put it in the drawer." X-rays showed a fracture of two metacarpals. She'll be operated on in Vancouver and is expected to be out for [bout=6 months|six months].

The fight was her [bdef=6|sixth] defense and made her record [brecord=18-1|18-1]. She landed [bqstr=98|98 significant strikes] to Takeda's [btstr=121|121], according to the league's statistics, and completed only two takedowns; Takeda stopped [bstuff=11|11].

When they first met, in Vancouver [aday=2017-08|last August], Takeda was choked in the [around=4|fourth round]. This time she made the weight at the first attempt, at 135.2 pounds. Quade was 135.8.

Each woman was given a bonus of [bbonus=$50000|$50,000] for the best fight of the evening. Quade's purse was [bqpurse=$750000|$750,000], Takeda's [btpurse=$200000|$200,000], and the gate the equivalent of [bgate=$5.2 million|$5.2 million], a record for the sport in Japan.

== osaka-live.txt 2018-03-31
RUNNING: Quade v Takeda II, Sato Hall, Osaka

9.10pm Full house. The ring announcer says [bcrowd=18906|18,906]. A dozen or so have flown in from Canada, with onions painted on their cheeks.

9.32 Takeda's in. She's had [bcamp=12 weeks|twelve weeks] in the mountains for this, with [bspar=5|five wrestlers] brought over from Iran and Georgia to throw her about.

9.38 Here we go. It is [bgap=34 weeks|34 weeks] since Vancouver, when the champion won [around=4|in four].

9.45 Round 1 to Takeda. That jab!

9.51 Round 2. Close. Quade shook her right hand twice toward the end and has hardly used it since. Something's up.

9.57 Round 3. Takeda is stuffing everything. By my count it's seven takedowns tried, one landed. 29-28 to the home girl.

10.03 Drama in [bpoint=4|the fourth]. Takeda's toes, then her fingers, are in the mesh. She's been told off twice. Now, the [bfence=3|third] time, referee Olaf Brink stops it and takes a point. Bottles on the floor.

10.10 It's over. Takeda all over her in the fifth, Quade hanging on like washing.

10.16 [bcards=48-47|48-47] Quade. [bcards=48-47|48-47] Takeda. And, oh dear, [bcard2=49-46|49-46] ... Quade.

10.31 They won't stop booing. A woman of about 80 in front of me has thrown a fan.

10.52 Official strikes: [btstr=121|121] v [bqstr=98|98]. Guess who had the [bqstr=98|98].

== punch-drunk-blog.txt -
Robbery in Osaka? Let's count

Sign here, say the [bpet=20000|twenty thousand] who had, by Monday lunch, put their names to an online petition to have the verdict turned round. I haven't. Let me tell you why.

Numbers first. Yes, Takeda landed [btstr=112|112 clean ones] and Quade [bqstr=98|98]. But count them round by round: Takeda has the first and the fifth in a landslide, and Quade has two, three and four by a whisker. Three beats two. Take away the point and it's still three to two.

The [bcard2=49-46|49-46] is bonkers, granted. Judge Winslow should be kept from sharp objects.

Now the hand. She did it in the [bhandr=3|third], on an elbow as far as I can tell, and the surgeon put in [bscrews=6|six screws] on Wednesday. You try jabbing southpaw for two rounds and change.

What did Takeda do about it? Circled. She'd spent [bcamp=10 weeks|ten weeks] up a mountain with [bspar=6|six hired grapplers] learning how not to be taken down, and by golly she wasn't: she saw off [bstuff=11|eleven of 13] attempts. Nobody had taught her to go for the throat of a one-handed woman.

For the record that's [bdef=6|six defenses], [brecord=18-1|eighteen and one]. For the bank it's [bqpurse=$750000|$750,000] versus [btpurse=$250000|a quarter of a million]; add [bbonus=$50000|fifty] to each.

Would I pay to see it again? In a heartbeat. I'd pay more than the [price=$59.95|$59.95] I shelled out for the first one.

== hara-interview.txt 2018-04-09
"She lost to a fence"

Nobuyuki Hara, 71, has trained fighters above a noodle shop in Osaka's Taisho ward for 40 years. We met him there [bday=2018-03-31|nine days after the fight].

You have protested. Why?
Because Brink warned her once. The rule says two warnings, then a point. He says he gave two. The film says that one of them was to Quade.

So she did not hold the fence [bfence=3|three times]?
Oh, she did. But he must see them in the right order.

When will you hear?
[bhear=2018-04-18|April 18]. [bpanel=3|Three people] at a table in Tokyo. One of them sold me a car.

Is it true that the camp broke the gym?
It cost nine million yen. [bcamp=12 weeks|Twelve weeks], [bspar=5|five wrestlers] who eat like ten. Her [btpurse=$200000|$200,000] is gone already. The [bbonus=$50000|fifty thousand] bonus bought the roof that you are sitting under.

What went better than in Vancouver?
The scale! There, she had starved to [aweigh2=135.5 lb|135 and a half] in a bathtub and had no legs after ten minutes. Quade needed [atd=5|five takedowns] and they were gifts. Here, [bstuff=11|eleven times] ([bstuff=11|11]!) she said no, thank you.

And the reach?
[reach=68 in|Sixty-eight inches] is no use if the judge is short-sighted.

A third fight?
She's [tage=26|26]. She has time. Me, I'd like it [third=2018|before the end of the year].

== citadel-brief.txt 2018-04-19
Takeda protest rejected; [third=2018-11|November] date set for trilogy

LAS VEGAS, April 19, 2018 – Jo Takeda's protest against her loss to bantamweight champion Marisol Quade was dismissed [bhear=2018-04-18|on Wednesday] by a [bpanel=3|three-member] panel in Tokyo, which found that the referee had erred in the order of his warnings but not in their number.

More than [bpet=65000|65,000 people] had signed a petition for her.

Hours later the Citadel league said that the two would fight for a third time, [third=2018-11|in November], on neutral ground. Honolulu and Las Vegas are the candidates. Quade has been guaranteed $1 million, twice what she made for the first meeting, and Takeda has been offered $350,000. Her side wants $450,000, a person familiar with the talks said.

The date depends on Quade's right hand, which she broke [bday=2018-03-31|on March 31] in Osaka. Surgeons, who used [bscrews=4|four screws] and a plate, told her to expect an absence of [bout=4-6 months|between four and six months]. She has been chopping with the left.

Dale Ruttenberg, [bossage=51|51], the league's president, said that the rematch had sold 610,000 times on pay-per-view, against a final [abuys=455000|455,000] for the first. He now puts the value of the company, sold [soldyear=2016|two years ago] for [sold=$1.1 billion|$1.1 billion], at double that sum. The owners have said they have no wish to sell.

== ringwise-analysis.txt 2018-04-29
What a champion looks like when she loses, and doesn't

By Caspar Onwudiwe

There is a photograph, taken at 10.12pm in Osaka [bday=2018-03-31|on the last day of March], in which both women have an arm in the air. Only one is sure of it. It's Takeda.

[bgap=<8 months|Nearly eight months] before, nobody in the building had needed judges. Quade had been hit more in the opening five minutes than in the four defences that went before, and had answered in the oldest way there is, by taking the other's back. [arecord=17-1|17-1], it read then, and [atrecord=13-3|13-3] for the loser. The scores on the way had been close; the neck was not.

This time there were no short cuts. Quade turned [bqage=30|thirty] in November, and she had been inactive since. Her right hand went early: on the tape you can see the wince [bhandr=2|in the second], a straight that lands too high. After it she threw 11 rights in 17 minutes. [bscrews=4|Four screws] now hold what's left.

And yet she won, if she did, in exactly those minutes. The round that decided it was the [bpoint=4|fourth], and not just for the point that Olaf Brink subtracted. Had it been left on, one card would have been a draw, and Quade, with one win, one loss and one draw, would have kept her belt anyway. That was overlooked by the [bcrowd=<19000|almost 19,000] who booed and, it seems, by everyone since.

The league has no cause to complain. Vancouver took [agate=$4.3 million|$4.3 million] at the door; Osaka [bgate=$5.2 million|$5.2 million]. Of either sum the challenger saw less than a twentieth.

What remains is a riddle of style. Takeda can't be out-boxed, and can no longer be thrown. Quade can't be finished. Someone has to change before [third=2018-11|November], and at [tage=26|26] it's easier.

There is a precedent, and it isn't kind. Of the seven trilogies that have been fought over Citadel belts since the league began, five were won by the one who was younger, and the exceptions both involved a man who has since tested positive. In four of them the third meeting ended inside seven minutes. Familiarity, it would seem, breeds haste.
