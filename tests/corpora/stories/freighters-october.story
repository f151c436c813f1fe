# Two play-off games of one baseball team in one series: the Marrow Bay Freighters beat the Tucumar Scorpions in 14
# innings in the second game (1 October 2011) and by one run in the fifth, after rain (7 October). Scores of games and
# of the series, pitches and strikeouts of one pitcher in both, hours planned and actual, crowds, pitchers of one side and
# of both, first words on an injury and the last, homers of a season and of a series, two droughts, stay apart.

aday      | date     | agree       | day of the second game                                        |
ascore    | score    | agree       | result of the second game                                     |
aser      | score    | agree       | games won by each after the second game                       |
ainn      | ordinal  | agree       | innings of the second game                                    |
alen      | duration | discrepancy | how long the second game lasted                               | 5:12 v. 5:21
acrowd    | count    | compatible  | attendance at the second game                                 | 43,718 v. more than 43,000
ahomer    | measure  | discrepancy | how far Tamayo's winning homer flew                           | 431 v. 413 feet
thr       | count    | agree       | homers of Tamayo in the regular season                        |
tavg      | rate     | agree       | Tamayo's batting average in the regular season                |
tage      | age      | discrepancy | Tamayo's age                                                  | 34 v. 36
tpay      | money    | agree       | Tamayo's pay for the year                                     |
apit      | count    | agree       | pitchers that the Freighters used in the second game          |
atot      | count    | compatible  | pitches thrown by both sides in the second game               | 482 v. nearly 500
apc       | count    | agree       | pitches of Otterby in the second game                         |
ak        | count    | agree       | strikeouts of Otterby in the second game                      |
alead     | score    | agree       | score of the second game when Otterby left                    |
alob      | count    | discrepancy | runners that the Freighters left on base in the second game   | 16 v. 17
atie      | ordinal  | agree       | inning in which the Scorpions drew level in the second game   |
abran     | count    | agree       | scoreless innings of Hornbeck in the second game              |
aeject    | ordinal  | discrepancy | inning in which Maldonado was ejected                         | tenth v. eleventh
fine      | money    | agree       | fine of Maldonado                                             |
acocoa    | count    | discrepancy | cups of cocoa sold at the second game                         | 9,400 v. 4,900
pruss     | duration | update      | how long Pruss will be out                                    | three weeks at first, six after the X-rays
rhr       | count    | agree       | homers of Ruelas in the regular season                        |
srec      | score    | agree       | Scorpions' record in the regular season                       |
frec      | score    | agree       | Freighters' record in the regular season                      |
orec      | score    | agree       | Otterby's record in the regular season                        |
cday      | date     | agree       | day of the third game                                         |
rainday   | date     | agree       | day on which the fifth game was rained out                    |
bday      | date     | agree       | day of the fifth game                                         |
bscore    | score    | agree       | result of the fifth game                                      |
bser      | score    | agree       | games won by each in the whole series                         |
bplan     | time     | agree       | hour at which the fifth game was to begin                     |
bclock    | time     | discrepancy | when the fifth game began                                     | 8:59 v. 8:49 p.m.
brain     | duration | compatible  | how long rain held up the fifth game                          | 1 hour 52 minutes v. nearly two hours
btemp     | measure  | compatible  | temperature at the start of the fifth game                    | 46 degrees v. in the 40s
bcrowd    | count    | agree       | attendance at the fifth game                                  |
bpc       | count    | discrepancy | pitches of Otterby in the fifth game                          | 97 v. 87
bk        | count    | agree       | strikeouts of Otterby in the fifth game                       |
brest     | duration | agree       | days of rest that Otterby had before the fifth game           |
binn      | ordinal  | agree       | inning in which the winning run of the fifth game scored      |
bouts     | count    | agree       | outs that Hornbeck got in the fifth game                      |
bspeed    | rate     | agree       | Otterby's fastest pitch in the fifth game                     |
bticket   | money    | discrepancy | what standing room for the fifth game cost on the street      | $180 v. $118
bsince    | date     | discrepancy | year in which the Freighters had last won a series            | 1988 v. 1986
blast     | date     | agree       | year of the Freighters' last play-off before 2011             |
bchamp    | count    | discrepancy | bottles of champagne in the clubhouse                         | 240 v. 280
bpolice   | count    | discrepancy | police officers on the streets after the fifth game           | 150 v. 250
barr      | count    | update      | people arrested in the celebrations                           | six by midnight, 14 in the end
bnext     | date     | agree       | day on which the next round begins                            |
bpay      | money    | compatible  | Freighters' payroll                                           | $58 million v. less than $60 million
spay      | money    | agree       | Scorpions' payroll                                            |

== wire-game2.txt 2011-10-02
Tamayo's homer in [ainn=14|14th] lifts Freighters past Scorpions [ascore=5-4|5-4], evens series

MARROW BAY, Oct. 2 – Reserve infielder Reggie Tamayo hit a solo home run with one out in the bottom of the [ainn=14|14th inning] and the Marrow Bay Freighters outlasted the Tucumar Scorpions [ascore=5-4|5-4] [aday=2011-10-01|on Saturday night], leveling their division series at [aser=1-1|one game apiece].

Tamayo, [tage=34|34], who had [thr=7|seven homers] all season while batting [tavg=.214|.214], drove a slider from Hollis Grady an estimated [ahomer=431 ft|431 feet], onto the railroad tracks beyond left field. It ended a game of [alen=5h12|five hours and 12 minutes] in which the teams used 17 pitchers, [apit=8|eight of them] by Marrow Bay.

"Mostly I was cold," Tamayo said. "I'd been sitting since lunch."

Vance Otterby, who was [orec=19-8|19-8] this year, struck out [ak=11|11] in his seven innings for the Freighters but left with a [alead=4-2|4-2] lead that the bullpen gave back in the [atie=8|eighth], when Jorge Ruelas lined a double off the wall. Ike Hornbeck then worked [abran=3|three scoreless innings], and rookie Sam Twombly got the win.

Scorpions manager Gus Maldonado was ejected in the [aeject=10|10th] for bumping plate umpire Carl Wick after a called strike.

The Freighters stranded [alob=16|16 runners]. Catcher Lyle Pruss broke his right thumb on a foul tip and will miss about [pruss=3 weeks|three weeks], the club said.

Tucumar had won Friday's opener 6-1. The series moves to the desert [cday=2011-10-03|on Monday]. Attendance was [acrowd=43718|43,718].

== beacon-game2.txt 2011-10-03
The ball is on its way to Gary

By Connie Hauck
Beacon staff writer

Somewhere south of here, on top of 80 tons of taconite pellets if we are lucky and underneath them if we aren't, lies the most wanted baseball in the history of Marrow Bay.

Walt Sobieski had been told to hold his ore train behind the left-field wall of Harbor Field until the crowd was gone. The crowd would not go. At 9:28 p.m. [aday=2011-10-01|on Saturday] the engineer heard a clank from the fourth car. "I figured kids," said Sobieski, 59, and he blew the horn to scare them off.

The kid was Reggie Tamayo, a utility man on a one-year deal worth [tpay=$650000|$650,000] who was sent down to Lakewood for two months this summer and came back with somebody else's bat. The clank was the end of the longest October game that the Freighters have ever played: [ainn=14|14 innings], [alen=5h21|five hours and 21 minutes], [atot=482|482 pitches], [ascore=5-4|five runs to Tucumar's four]. His hit carried [ahomer=413 ft|413 feet] by the club's laser, plus however far it is to Indiana.

It did not look as if it would be needed. Vance Otterby had thrown [apc=108|108 times] and was ahead [alead=4-2|4-2] when he sat down to a hug and a parka. But the [atie=8|eighth] brought Jorge Ruelas, he of the [rhr=38|38 home runs], and a two-run double, and then nothing brought anything. Manager Walt Drury went through [apit=8|eight pitchers], one of whom had woken up in a hotel in Toledo. His hitters left [alob=17|seventeen men] where they stood, three of them in the twelfth on a ground ball that Drury called "a crime."

Those who stayed were kept alive by Dot Wenzel's stand behind Section 118, which with its five sisters poured [acocoa=9400|9,400 cups] of cocoa and ran out of lids about the eleventh. It was 41 degrees by then.

So it stands at [aser=1-1|one win each]. The club that won [frec=91-71|91 games] and lost [frec=91-71|71] flies southwest without its catcher, whose thumb was in a splint the size of a loaf; Lyle Pruss is out for [pruss=3 weeks|three weeks], which would bring him back for the last games of the Series, should anybody here dare to think of it.

== sentinel-game2.txt 2011-10-02
Scorpions leave one in the cold

By Efrain Stull
Tucumar Sentinel

MARROW BAY – The Scorpions had six chances to take a two-game lead home to Mesa Park, and Gus Maldonado missed the last four of them because he was in a storage room with a radio.

The manager was thrown out [aeject=10|in the tenth] for a chest bump with the umpire that he called "an accident of gravity." He was still in his spikes when Reggie Tamayo, a man who batted [tavg=.214|.214] and had homered [thr=7|seven times] since April, sent Hollis Grady's slider over the trains.

[ascore=5-4|Freighters 5, Scorpions 4], in [ainn=14|14]. [acrowd=>43000|More than 43,000] had bought tickets; perhaps a third of them saw it.

"One mistake all night," Grady said. "It's a long time to be good."

There was plenty to like. Tucumar, which was [srec=97-65|97-65] in the regular season and spends [spay=$104 million|$104 million] on its players, wore out Vance Otterby, a left-hander who had beaten it three times this year. It fouled off 29 of his [apc=108|108 pitches], struck out [ak=11|eleven times] against him and was glad to see him leave in front by [alead=4-2|4-2]. An inning later Jorge Ruelas, whose [rhr=38|38] homers led the league, hit a ball so hard off the padding that he had to slide into second. Tie game.

From there the Scorpions put two men on in the ninth, two in the eleventh and one in the thirteenth. Ike Hornbeck, the closer, was asked for [abran=3|three innings] for the first time since college, and gave up nothing but a walk.

[aser=1-1|One win each], then, and Mesa Park [cday=2011-10-03|on Monday], where the forecast is 88 and clear. "Bring a hat," said Ruelas.

== bleacher-blog.txt -
Things I'd do again: [aday=2011-10-01|Saturday], for instance

You know those people who claim they were there? In twenty years there'll be two hundred thousand of us. I have the stub. I've also got a cold.

A few notes before the flu medicine kicks in.

– Reggie Tamayo is [tage=36|36], has been released by three clubs, and took the at-bat with Petey Rojas's bat because his own was in pieces. The tracks! Nobody's reached the tracks since they moved the fence.

– I'm told it was [atot=<500|nearly 500 pitches]. I felt every one. [ak=11|Eleven Ks] for Otterby and he doesn't get the W. Baseball is a cruel landlord.

– Gus Maldonado got tossed in the [aeject=11|eleventh], I know because I'd just opened my sandwich, and he went belly to belly with the ump all the way to the dugout. You can have the [fine=$5000|five grand] the league will want for that from me, Gus. Worth it.

– The cocoa. They sold [acocoa=4900|4,900 cups], says my cousin, who pulls the lever. I was good for six. By the [ainn=14|fourteenth] they were pouring it without cocoa.

– [apit=8|Eight pitchers]! Somewhere in there was a 22-year-old who asked the bullpen coach where the bathroom was and then struck out the side.

– Stranded runners: [alob=16|sixteen]. I counted on my fingers and then on Brenda's.

– My brother-in-law left in the ninth with the score even "to beat the traffic". He did beat it. He'll hear about it until he's dead.

Game 3 is [cday=2011-10-03|tomorrow] down there, the radio says first pitch at 9:37 our time. Wake me up.

== brief-rainout.txt 2011-10-06
Rain pushes deciding game back a day; Pruss done for the year

MARROW BAY, Oct. 6 – The fifth and deciding game between the Marrow Bay Freighters and the Tucumar Scorpions was called off because of rain [rainday=2011-10-06|on Thursday] and will be played [bday=2011-10-07|Friday] at [bplan=19:07|7:07 p.m.], the league said.

The delay is welcome to the Freighters, who can now send out Vance Otterby, the winner of [orec=19-8|19 games] against [orec=19-8|eight losses], with [brest=5 days|five days' rest]. He would have had four. Otterby threw [apc=108|108 pitches] in Game 2 [aday=2011-10-01|last Saturday]. The Scorpions, who won [cday=2011-10-03|on Monday] 7-2 and lost on Tuesday 9-3, will counter with Dontae Crisp, 15-10.

Marrow Bay also said that further X-rays of Lyle Pruss's right thumb had shown a second break. The catcher will be out [pruss=6 weeks|six weeks], not the [pruss=3 weeks|three] announced at the weekend, and cannot play again before spring. Rookie Hal Obester, who has caught 14 games in the majors, takes his place.

The league meanwhile fined Tucumar manager Gus Maldonado [fine=$5000|$5,000] for bumping an umpire in Game 2. He was not suspended. Maldonado, 62, who paid twice as much for a tirade in 2009, said he would send a check "when the gas company has been taken care of."

Those holding tickets dated [rainday=2011-10-06|Thursday] can use them [bday=2011-10-07|on Friday]. The club warned that it would not give out rain checks for a game that starts late. Parking lots will open at 4. The winner goes on to meet the Haverford Monarchs, who have been idle since Tuesday.

== live-game5.txt 2011-10-07
Freighters v. Scorpions, Game 5: live

6:20 p.m. The tarp's on. [rainday=2011-10-06|Yesterday] it never came off. Tonight they say there is a window. [bplan=19:07|Seven minutes past seven] is the plan.

[bplan=19:07|7:07] It was the plan.

7:44 Standing room is going for [bticket=$180|$180] on Dock Street; on the ticket it says $35.

8:21 Grounds crew out, to the loudest cheer of the week.

[bclock=20:59|8:59] First pitch, strike one, 94 on the gun. We have waited [brain=1h52|an hour and 52 minutes]. It's [btemp=46 F|46 degrees] and everyone can see his own breath.

9:26 Ruelas, who else. [rhr=38|Thirty-eight] in the season, and that's his third of the week. Scorpions 1-0.

9:52 Rojas doubles, Obester singles. The kid catcher ties it in the third.

10:07 Otterby, on [brest=5 days|five days' rest], has just thrown his 61st pitch. The last one was [bspeed=98 mph|98 mph], his quickest tonight.

10:31 Tucumar again, a walk and two bloops. 2-1.

10:40 Freighters answer on a wild pitch. 2-2. Crisp is gone after 88.

11:12 That's all for Otterby: [bpc=97|97 pitches], [bk=9|nine strikeouts], two out in the top of the inning. Hornbeck comes in early and gets his man.

11:25 Dario Pell triples. Then Arguello's fly to right, deep enough. Pell tags, slides, SAFE. [bscore=3-2|3-2] in the [binn=8|eighth].

11:47 One, two, three, and the last one swinging. [bscore=3-2|Freighters 3, Scorpions 2]. It's over, [bser=3-2|three games to two]!

11:52 They say there were [bcrowd=44102|44,102] of us. Haverford's next, [bnext=2011-10-10|on Monday].

11:59 Police already report [barr=6|six arrests] downtown. Come on, people.

== wire-game5.txt 2011-10-08
Freighters edge Scorpions [bscore=3-2|3-2] in Game 5 to advance

MARROW BAY, Oct. 8 – Dario Pell tripled and came home on Luis Arguello's sacrifice fly in the [binn=8|eighth inning], and the Marrow Bay Freighters, long the paupers of their league, won a postseason series for the first time since [bsince=1988|1988] by beating the Tucumar Scorpions [bscore=3-2|3-2] in a rain-delayed Game 5 [bday=2011-10-07|on Friday night].

Vance Otterby allowed two runs and struck out [bk=9|nine] in 7 2-3 innings. His last fastball, his [bpc=97|97th pitch], was clocked at 95 mph; an earlier one reached [bspeed=98 mph|98]. Ike Hornbeck recorded the final [bouts=4|four outs].

The game began at [bclock=20:59|8:59 p.m.], [brain=1h52|one hour and 52 minutes] late, with the temperature at [btemp=46 F|46 degrees].

"We were down in games, down in this one, down a catcher," manager Walt Drury said. "They just never look at the board."

The Scorpions, [srec=97-65|97-65] in the regular season, had been up two games to one. Jorge Ruelas homered for them and was left on deck at the end.

Marrow Bay, which went [frec=91-71|91-71] with a payroll of [bpay=$58 million|$58 million], the second lowest in the league, opens the championship series at home against the Haverford Monarchs [bnext=2011-10-10|on Monday].

Some [bpolice=150|150 officers] were on duty as fans poured into Dock Street. [barr=14|Fourteen people] were arrested, most of them for climbing things.

It was the club's first appearance in the playoffs since [blast=2003|2003], when it was swept. Attendance was [bcrowd=44102|44,102].

== daily-ledger.txt -
SAC-RED NIGHT!
Shivering Freighters fly past big-money bugs

POUR it, spray it, wear it! The poorest team in the playoffs is in the final four, and [bchamp=280|280 bottles] of bubbly died for it in a clubhouse the size of a bus.

They'd waited [brain=<2h|nearly two hours] for the rain to quit, in weather [btemp=40s F|in the 40s] that would shame a penguin. It was [bclock=20:49|8:49] before anybody threw a ball, and Vance Otterby threw it harder than anyone: [bspeed=98 mph|98], said the gun. He needed just [bpc=87|87 pitches] for his [bk=9|nine Ks] before handing over to Ike "Icebox" Hornbeck, who got the last [bouts=4|four outs] and a black eye from a flying cork.

The money shot? [binn=8|Bottom eight]. Pell on third. Arguello lofts one. Pell runs like a man who's seen the bill. Ball, boy and catcher arrive all at once, and the umpire's arms go wide.

[bscore=3-2|THREE-TWO]! Take that, you [spay=$104 million|$104 million] Scorpions, who were left slumped on the bench [bday=2011-10-07|on Friday] like a row of unpaid interns.

Fans coughed up [bticket=$118|$118] to STAND in the drizzle. Worth it, said plumber Vic Mazur, 44, whose wife was in labor at St. Luke's. (It's a girl. She weighs 7lb 2oz, and no, she won't be called Vance.)

Not since [bsince=1986|1986] has this town had anything to honk about. It honked till four, with [bpolice=250|250 cops] looking on and joining in.

== tamayo-interview.txt -
"The bat's still Petey's"

Reggie Tamayo, [tage=34|34], waited twelve years for one swing. He talks about it over eggs, on the morning before the Monarchs come to town.

– Have you seen the ball?
– No. A steel mill in Gary has promised to look. If they've melted it, I hope it's a good beam.

– The club says it went [ahomer=413 ft|413 feet].
– My brother says it's still going. He wasn't there.

– You'd been up how many times that night?
– Not once. I came in to run in the thirteenth and got doubled off. You won't have that in your story. Then I stood at third for an inning, and then I hit, in the [ainn=14|fourteenth], with one out. It isn't a career, it's a coincidence.

– You hit [tavg=.214|.214] this season.
– You looked it up. With [thr=7|seven home runs], and two of them off guys who were position players. I know what I am. I make [tpay=$650000|650,000 dollars] and there are men in that room who make it by the Fourth of July.

– And [bday=2011-10-07|Friday]?
– [bday=2011-10-07|Friday] I was a fan. I didn't get in. I had the best seat there was for Pell's slide. Otterby came down the steps in the [binn=8|eighth] and he couldn't lift his arm for the high five, so we did it low. [bk=9|Nine strikeouts] with that arm.

– How was the party?
– [bchamp=240|Two hundred and forty bottles], and I had a root beer. I drove Obester home. He's 23 and he thinks it's like this every year.

– Is there anyone you'd like to thank?
– The lady with the cocoa. And Lyle, who should have been catching, and who's got [pruss=6 weeks|six weeks] to learn to write with his left hand.

== analysis-november.txt 2011-11-13
What the Freighters' October was made of

By Alma Reinholt

November 13, 2011 – The Monarchs put an end to it in six games, and there is snow on the mound at Harbor Field. But the two one-run wins that carried Marrow Bay past Tucumar, [bser=3-2|three games to two], deserve a colder look than they were given at the time.

The first of them, [aday=2011-10-01|on October 1], should not have been won. Teams that put [alob=16|16 runners] out to pasture win one time in nine. The Freighters needed [alen=5h21|five hours and 21 minutes], [apit=8|eight pitchers] and a swing by a man with a [tavg=.214|.214] average, whose ball, by the league's cameras, traveled [ahomer=413 ft|413 feet] and would have been caught in 22 other parks. What is forgotten is Ike Hornbeck. His [abran=3|three innings] of relief, on a day when the game had been tied from the [atie=8|eighth] on, were the longest outing of his life.

The second, [bday=2011-10-07|six days later], should not have been close. Crisp had nothing. Otterby, given a [brest=5 days|fifth day] off by the storm of [rainday=2011-10-06|October 6], had more than he had had in Game 2: fewer strikeouts, [bk=9|nine] to [ak=11|eleven], but eight swings and misses on a fastball that touched [bspeed=98 mph|98 miles per hour]. He was lifted at [bpc=97|97 pitches], eleven short of his first start, and Drury has been asked about it ever since. Hornbeck's [bouts=4|four outs] answered for him.

The bullpen deserves a paragraph of its own. It had the tenth-best earned run average in a league of fourteen clubs, it lost its left-handed specialist to appendicitis in September, and over five nights against Tucumar it was asked for 19 innings and gave up a run in only four of them. Twombly, who got his first victory in the majors that long [aday=2011-10-01|Saturday], had 19 days of service and no apartment.

Between them lay two games in the desert of which nobody speaks, one lost by five, one won by six.

Money? Tucumar paid its players [spay=$104 million|$104 million] to win [srec=97-65|97 games] and lose [srec=97-65|65]; the Freighters paid [bpay=<$60 million|less than $60 million] for six fewer. Of that, [tpay=$650000|$650,000] went to Tamayo. He has been offered a raise of a hundred thousand.

It took the club 23 years to get from one such evening to the next, [bsince=1988|1988] to 2011. In [blast=2003|2003] it was out within four days.

== archive-1988.txt 1988-10-13
From the Beacon's archive: Freighters win the West, and then the fountain

MARROW BAY, Oct. 13, 1988 – Nobody had told the city to turn the water off. So when the last out settled in Bo Lindqvist's glove [bsince=1988-10-12|last night] and the Freighters had finished off the Bluewater Pilots, four games to one, some three thousand people walked down Dock Street to the Seamen's Fountain and got in.

It was 52 degrees. Seven were treated for cuts and one, a dentist, for having lost his own teeth.

The deciding game, a 6-3 affair, took two hours and 19 minutes and was never in doubt after Chet Maddox hit the second of his two home runs. Maddox, 31, batted .421 in the five games. He was handed a key to the city in the shower, and gave it back to be dried.

"We're four wins from the whole thing," said manager Ott Brauer, who at 66 is the oldest in either league. "I've been four wins from it before. It's a long four."

They will go after those wins from Saturday at the Harbor, which can hold 51,000 if nobody breathes out, against the Eastern champions, who finished eleven games better than the Freighters' 88-74. Seats behind the dugout cost $24 at the window. Yesterday evening a man outside Hanrahan's was asking a hundred for his pair, and getting it.

The police counted two arrests, both of them sailors, neither of them interested in baseball. Chief Elwood Tharp had 90 men out. He put the damage to the fountain at $400 and said that the fish in it, which belong to the Rotary Club, were accounted for.

The last to leave the water was an outfielder, Dale Pruitt, who had been told that he was traded in July and told the next morning that he was not. "I owe these people a swim," he said. A collection was taken up for his shoes and came to $61.

The Freighters have reached this stage three times since they came here from Akron in 1957, and have yet to win there.
