# Two actors of one television western, "Dry Fork" (1959-68), die: Clell Brannigan, the marshal, in March 2012 and
# Hollis Redfern, the doctor, in November 2013. Ages, films, wives, children, episodes, pay then and later, nominations and
# prizes of the two men stay apart; so do the series and the film that brought its actors together again, the hours of
# death and of the funeral, seats of the church and mourners, the ages of Peggy Lorne in 1991, 2012 and 2013.

aday      | date     | compatible  | day Brannigan died                                       | 14 March v. March 2012 v. last year
atime     | time     | discrepancy | hour at which Brannigan died                             | 5:20 a.m. v. ten minutes to six
aage      | age      | agree       | Brannigan's age at his death                             |
aborn     | date     | agree       | year Brannigan was born                                  |
ahosp     | duration | compatible  | how long Brannigan was in the hospital                   | nearly three weeks v. 19 days
amarr     | duration | discrepancy | how long Brannigan had been married to Marian            | 38 years v. 36 years
awives    | count    | agree       | marriages of Brannigan                                   |
akids     | count    | agree       | children of Brannigan                                    |
agrand    | count    | discrepancy | grandchildren of Brannigan                               | nine v. 11
aheight   | measure  | agree       | height of Brannigan                                      | 6 feet 5 inches is 1.96 metres
anavy     | duration | agree       | how long Brannigan was in the Navy                       |
afilms    | count    | compatible  | films in which Brannigan played                          | 41 v. more than 40
sutter    | ordinal  | agree       | which wife of Brannigan Gail Sutter was                  |
afirst    | date     | discrepancy | year of Brannigan's first film                           | 1950 v. 1951
aepis     | count    | agree       | episodes in which Brannigan played                       |
astartpay | money    | agree       | Brannigan's pay for an episode at the beginning          |
apay      | money    | discrepancy | Brannigan's pay for an episode at the end                | $12,500 v. $21,500
aranch    | measure  | discrepancy | size of Brannigan's ranch                                | 140 acres v. 240 acres
ahorse    | age      | agree       | age that Brannigan's horse reached                       |
afuneral  | date     | agree       | day of Brannigan's funeral                               |
amourn    | count    | compatible  | mourners at Brannigan's funeral                          | 420 v. more than 400
seats     | count    | agree       | seats of the church                                      |
apall     | count    | discrepancy | men who carried Brannigan's coffin                       | six v. eight
amsg      | count    | update      | messages of condolence on the Brannigans' page           | 600 at noon, 2,100 by evening, 9,000 by the funeral
sstart    | date     | agree       | year in which Dry Fork began                             |
sfinal    | date     | agree       | year in which Dry Fork ended                             |
sseasons  | count    | agree       | seasons of Dry Fork                                      |
sepis     | count    | discrepancy | episodes of Dry Fork                                     | 286 v. 268
sview     | count    | compatible  | viewers of the last episode                              | 31 million v. more than 30 million
sreun     | date     | compatible  | when the film of the reunion was shown                   | 1991 v. 21 April 1991
sreunview | count    | agree       | viewers of the film of the reunion                       |
lornea    | age      | agree       | age of Peggy Lorne when Brannigan died                   |
lorneb    | age      | agree       | age of Peggy Lorne when Redfern died                     |
bday      | date     | compatible  | day Redfern died                                         | 3 November 2013 v. November 2013
btime     | time     | agree       | hour at which Redfern died                               |
bage      | age      | discrepancy | Redfern's age at his death                               | 85 v. 86
bwives    | count    | agree       | marriages of Redfern                                     |
bmarr     | duration | agree       | how long Redfern had been married to Consuelo            |
bfilms    | count    | agree       | films in which Redfern played                            |
bplay     | count    | compatible  | times that Redfern played in The Lamplighters            | 1,106 v. more than 1,100
bnoms     | count    | discrepancy | times that Redfern was nominated for the Sceptre         | five v. six
bwins     | count    | agree       | Sceptres that Redfern won                                |
bepis     | count    | agree       | episodes in which Redfern played                         |
bjoin     | ordinal  | agree       | season in which Redfern joined the series                |
bblack    | duration | discrepancy | how long Redfern was kept off the screen                 | four years v. six years
bstroke   | date     | agree       | when Redfern had his first stroke                        |
bagday    | date     | agree       | year in which the doctor's bag was sold                  |
bbag      | money    | discrepancy | price of the doctor's bag at auction                     | $18,400 v. $14,800

== wire-brannigan-dies.txt 2012-03-14
Clell Brannigan, marshal of TV's 'Dry Fork,' dies at [aage=87|87]

LOS ANGELES, March 14, 2012 – Clell Brannigan, the lanky Nebraskan who kept the peace for [sseasons=9|nine seasons] as Marshal Asa Creed in the television western "Dry Fork," died [aday=2012-03-14|on Wednesday] at his ranch near San Lucero, California. He was [aage=87|87].

His wife of [amarr=38 years|38 years], Marian, said that he died at [atime=05:20|5:20 a.m.] of the consequences of pneumonia, for which he had spent [ahosp=~3 weeks|nearly three weeks] in a hospital in February.

Brannigan, who stood [aheight=6 ft 5 in|6 feet 5 inches] tall and spoke as if each word were billed to him, appeared in [aepis=282|282] of the [sepis=286|286 episodes] that the NBS network broadcast between [sstart=1959|1959] and [sfinal=1968|1968]. The last of them was watched by [sview=31 million|31 million people].

He also made [afilms=41|41 films], beginning with "Powder Creek" in [afirst=1950|1950], in most of which, he liked to say, he was shot before the popcorn ran out.

Born in [aborn=1925|1925] on a farm outside Harmon Springs, Nebraska, he served [anavy=2 years|two years] in the Navy, aboard a destroyer, and was building sets for a studio when a director who was short of a tall man asked him to walk onto one.

He is survived by his wife, [akids=5|five children] and [agrand=9|nine grandchildren]. Two earlier marriages ended in divorce.

== live-brannigan.txt 2012-03-14
LIVE: Clell Brannigan dead – tributes to the marshal of Dry Fork

7.42 a.m. The actor Clell Brannigan has died, his agent, Sid Fromm, tells us. He was [aage=87|87]. More soon.

8.05 a.m. Fromm says Brannigan died at home, at [atime=05:20|twenty past five] [aday=2012-03-14|this morning], with his wife beside him. There will be no press conference. "He gave one in 1964 and didn't care for it."

9.30 a.m. Two deputies have been posted at the gate of the ranch, [aranch=240 acres|240 acres] of hill country above San Lucero, where some 20 people are leaving flowers and, in one case, a bottle of rye.

11.15 a.m. NBS will clear its schedule tonight and show three episodes of the series, beginning at 8 p.m. with the very first, of [sstart=1959|1959].

12.00 noon. The family's page has taken [amsg=600|600 messages] of condolence so far.

1.20 p.m. Peggy Lorne, [lornea=79|79], who poured his coffee as Miss Addie: "He'd say 'Morning, ma'am' and eleven million women sat up straight."

2.45 p.m. Hollis Redfern, who was the town's doctor, in a statement from Arizona: "I took the bullet out of him 31 times. I'd have done it again today."

4.10 p.m. The funeral will be [afuneral=2012-03-19|on Monday], Fromm says; the hour is still to be fixed.

6.30 p.m. We're closing this page. The messages now stand at [amsg=2100|2,100].

== san-lucero-sentinel.txt 2012-03-15
The marshal's boots are still by the door

By Dinah Kowalczyk

The coffee was on, as it has been every morning at 5, and the dogs were out. Marian Brannigan came in with an armful of kindling [aday=2012-03-14|on Wednesday] and found that her husband had left "between one breath and the next."

The country knew Clell Brannigan as Marshal Asa Creed. San Lucero knew a very tall old man – [aheight=6 ft 5 in|six-foot-five] even in stockinged feet – who bought feed on Tuesdays, sat on the water board for 16 years and paid for the bleachers at the high school. He ran 30 head of cattle on his [aranch=140 acres|140 acres] off Piper Road, and fixed his own fences until he was 84.

He had come home on March 2 after [ahosp=19 days|19 days] in St. Clare's, thinner by 22 pounds and tired of gelatin. "He wanted to see the oaks leaf out," said Ruth Haas, 61, the eldest of his [akids=5|five children], two of whom he had with his first wife and three with his [sutter=2|second], the actress Gail Sutter. There are [agrand=9|nine grandchildren], one of them a deputy sheriff.

Behind the barn lies Parson, the gray gelding he bought from the studio for a dollar when the cameras stopped in [sfinal=1968|1968]. The horse lived to be [ahorse=31|31]. "Clell said he was the better actor and ate less," said Haas.

The service is [afuneral=2012-03-19|on Monday] at 11 a.m. in the Methodist church, which [seats=250|seats 250]; loudspeakers will be hung in the yard. In place of flowers, the family asks for gifts to the volunteer fire company.

== daily-comet-clell.txt 2012-03-15
SO LONG, MARSHAL
Dry Fork hero Clell hangs up his badge at [aage=87|87]

HE gunned down 214 bad men and never once spilled his coffee.

Now Clell Brannigan, the [aheight=1.96 m|1.96-metre] lawman who had Britain's dads hogging the telly every Saturday teatime from 1961, has gone to the last round-up. He lost a fight with pneumonia at his Californian spread [aday=2012-03-14|on Wednesday].

Clell was a humble chippy when he was talked into trying on a hat. He began on [astartpay=$750|$750] a show. By the time Dry Fork bit the dust, [sseasons=9|nine seasons] later, he was trousering [apay=$12500|$12,500] for each one, and the Beeb had paid £300 a pop to screen them.

Off screen he was less sure of his aim. He walked down the aisle [awives=3|three times]. Stunner Gail Sutter, [sutter=2|wife No 2], once told the Comet he "talked to the horse more". He leaves [akids=5|five kids] and [agrand=11|11 grandkids].

Co-star Peggy Lorne, [lornea=79|79], led the tributes last night. So did Hollis Redfern, old Doc Tull himself, now 83 and poorly since a stroke.

More than [sview=>30 million|30 million Yanks] tuned in for the farewell in [sfinal=1968|1968], when Creed unpinned his star and rode off. Where to? "Nebraska," Clell would growl. "I had a mortgage."

== smoke-and-saddle-blog.txt -
Seven things you may not know about Clell Brannigan

1. He couldn't shoot. The [anavy=2 years|two years] that he gave the Navy were spent in the engine room, and a blank once singed his ear so badly that he missed three weeks of filming. That is why he is absent from four episodes of "Dry Fork" – he made [aepis=282|282] and there are [sepis=286|286].

2. Marshal Creed was written for somebody else: Rex Dunleavy, who wanted $1,000 a week. Brannigan did it for [astartpay=$750|$750] an episode.

3. His debut isn't what the reference books say. It is "Powder Creek", all right, but he has no line in it, and it came out in [afirst=1951|1951].

4. The horse was older than it looked: Parson was nine when the series began and [ahorse=31|31] when he died in it, so to speak, on the ranch.

5. He turned down the film of the series, for which NBS offered $200,000 in 1970, and then for twenty years said no to every reunion. When he did say yes, to "The Long Way Back", in [sreun=1991|1991], it drew [sreunview=24 million|24 million viewers].

6. He was the husband of [awives=3|three women] and on speaking terms with all of them.

7. He died at [atime=05:50|ten minutes to six] in the morning, which, Marian told a friend of mine, was "late for him". Born [aborn=1925|1925], gone [aday=2012-03|March 2012]. Happy trails.

== brief-funeral.txt 2012-03-20
'Marshal Creed' buried in San Lucero

SAN LUCERO, Calif., March 20 – Clell Brannigan, the star of the western series "Dry Fork," was buried [afuneral=2012-03-19|on Monday] beneath an oak on his own land.

A crowd of [amourn=420|420 people], many of whom stood outside, heard the service at the Methodist church, where the organist played the theme of the show at half its speed. [apall=6|Six pallbearers], among them a grandson in a deputy's uniform, carried the plain pine coffin, which Brannigan had built in 2005 and used until this month to store apples.

The actor, who was [aage=87|87], died [aday=2012-03-14|last Wednesday]. "I had [amarr=36 years|36 years] of him and would have taken 36 more," said his widow, Marian, 74.

The burial was private. A riderless horse, a six-year-old lent by a neighbor, was led before the hearse for the mile and a half from church to gate.

[amsg=>9000|More than 9,000 messages] have been left on the page that the family opened the day he died. One, from a man in Perth, Australia, reads only: "Morning, ma'am."

Gifts to the fire company in his memory had reached $31,000 by Monday evening.

== archive-april-1991.txt 1991-04-19
FROM OUR ARCHIVE
Old guns, new powder: 'Dry Fork' rides again

April 19, 1991

A generation after they last shared a frame, the marshal and the doctor are arguing about soup. Clell Brannigan, 66, says it wants salt. Hollis Redfern, 62, says that a man with Brannigan's blood pressure should look at salt through a window.

They are in a canteen tent in Alder Canyon, on the last of 24 days of shooting. "Dry Fork: The Long Way Back," for which NBS put up $4.2 million, goes out [sreun=1991-04-21|on Sunday] at 9. The network hopes for 20 million viewers; "I hope for a chair," says Brannigan.

He has his name on it. He would not have in [sstart=1959|1959], when he was paid [astartpay=$750|$750] a week's work, which was an episode. It was [apay=$12500|$12,500] at the finish, "and they took out for the hay." There were [sepis=286|286] in all, [sseasons=9|nine seasons'] worth.

Redfern, a city boy, came in with the [bjoin=2|second season], for what was to be three episodes. He had just got his name back. From 1954, after he had refused to tell a committee of Congress who had come to a party, nobody in pictures would hire him; he sold shoes.

"First day, I fell off the buckboard," he says. "Clell picks me up with one hand and says, 'You'll do, you bounce.'"

Peggy Lorne, 58, is back as Miss Addie. Two others of the six regulars are dead.

== wire-redfern-dies.txt 2013-11-04
Hollis Redfern, stage star and TV's Doc Tull, dead at [bage=85|85]

TUCSON, Ariz., Nov 4, 2013 – Hollis Redfern, who won [bwins=2|two Sceptre awards] in the theater but was stopped in the street for [bepis=241|241 episodes] as the testy Doc Tull of the western series "Dry Fork," died [bday=2013-11-03|on Sunday] in Tucson. He was [bage=85|85].

Redfern died at [btime=23:40|11:40 p.m.] at St. Brendan's Hospital, where he had been taken on Friday after a second stroke, his daughter Ana said. The first, in [bstroke=2009|2009], had ended his work.

A butcher's son from Chicago, he had his first success in "The Lamplighters," in which he played [bplay=1106|1,106 times] on Broadway, and was nominated for the Sceptre [bnoms=5|five times]. He made [bfilms=63|63 films].

He might have made more. Having declined to name others before a congressional committee, he was shut out of film and television for [bblack=4 years|four years] in the 1950s. "Dry Fork" took him on in its [bjoin=2|second season].

The death leaves Peggy Lorne, [lorneb=81|81], as the last of the principal players. Clell Brannigan, who was the marshal, died [aday=2012-03|in March of last year], at [aage=87|87]. The two men were seen together for a last time in a television film of [sreun=1991|1991].

Redfern was married [bwives=2|twice], for [bmarr=51 years|51 years] to Consuelo Ibarra, a nurse, who survives him, as do their two daughters.

== tucson-courier.txt 2013-11-05
He took out every bullet but his own

By Walt Amundsen

On the door of the Ibarra Clinic on South Sixth Avenue hangs a shingle that reads "A. Tull, M.D., Bullets Extracted, No Credit." It is the only thing that Hollis Redfern kept from "Dry Fork." The black bag went in [bagday=2006|2006], to a dentist in Ohio, for [bbag=$18400|$18,400], and the money into the clinic's X-ray machine.

Redfern, who came here in 1979 to be warm, died [bday=2013-11-03|on Sunday], [btime=23:40|twenty minutes before midnight]. He had been ill since he was felled by a stroke [bstroke=2009|four years ago].

"He'd sit in my waiting room and tell people what they had," said Consuelo Redfern, 76, the nurse he married after his first marriage, to a dancer, broke up. "He was right about one time in three." They had been together for [bmarr=51 years|51 years].

To those who had seen him on a stage, he was one of the finest of his time: [bnoms=6|six nominations] for the Sceptre, from 1951 to 1978, and [bwins=2|two wins]; [bplay=>1100|more than 1,100 nights] in "The Lamplighters" without missing a cue. To the rest there were the [sepis=268|268 hours] of "Dry Fork," counting a few he was not in.

His friend Clell Brannigan telephoned every Sunday at six. "After Clell died [aday=2012|last year], he'd still go sit by the phone," she said.

There will be no funeral. A reading is planned for Nov. 23 at the Temple of Music, 1,400 seats, admission a can of soup.

== interview-peggy-lorne.txt 2013-11-17
'I was the only one who could ride'

Peggy Lorne, [lorneb=81|81], played the saloonkeeper Miss Addie in "Dry Fork". After the death of Hollis Redfern she talks to Karen Aldous about the men she outlived.

How did you hear?
Connie rang. It was past two in the morning here. He'd gone [btime=23:40|at 11.40], she said, with a book on his chest. [bage=85|Eighty-five], and he'd got to the last chapter.

What was he like?
Angry, and very funny about it. You have to know what they'd done to him. [bblack=6 years|Six years] without a camera, because he wouldn't tell on his friends! He married [bwives=2|twice], you know, and the first one didn't survive it. By the time he came to us he trusted nobody but Clell.

You went to Clell's funeral?
Of course. It was a zoo. There were [amourn=>400|over 400] of us for a church with, what, [seats=250|250 seats], and [apall=8|eight big men] to carry him, and they were puffing. Hollis couldn't travel. He had me hold up the telephone during the hymn.

Did you mind the money?
I got $400 when Clell got [astartpay=$750|seven-fifty]. I minded. In the seventh season I asked for $2,000, and he went upstairs and told them he had a sore throat till I had it.

And the last show?
We watched it in his kitchen, in [sfinal=1968|1968], six of us and a ham. Next morning they told him: [sview=31 million|31 million]. He said, "What did the rest do?"

Will there be another reunion?
With whom, dear?

== sunday-review-analysis.txt 2013-12-01
The town that shot straight

By Leonard Abbey

With Hollis Redfern, who died [bday=2013-11|last month] at [bage=86|86], the telephone line between San Lucero and Tucson has gone dead at both ends, and with it a kind of television that seems older than the silent film.

Look at the figures. Between [sstart=1959|1959] and [sfinal=1968|1968], "Dry Fork" was never out of the first ten; in its best year it was second. It was sold to 47 countries. Clell Brannigan, who had been in pictures since [afirst=1950|1950] without anybody's noticing, was by the end earning [apay=$21500|$21,500] for every hour that went out, more than the President made in two months. He was in [aepis=282|282 of them], Redfern in [bepis=241|241], the horse in all.

Off the set they had little in common. One was a Republican with cattle and [akids=5|five children], the other a man of the left with a shelf of Chekhov. Brannigan's cinema runs to [afilms=>40|more than 40 titles], Redfern's to [bfilms=63|63], and they share one: the reunion of [sreun=1991|1991], which [sreunview=24 million|24 million people] watched and no critic praised.

What is left goes under the hammer. Creed's badge fetched $52,000 in 2010. Doc's bag, sold [bagday=2006|four years earlier] for [bbag=$14800|$14,800], came up again in October and made three times that.

They are to be seen on cable at any hour of the night. Redfern had [bwins=2|two Sceptres] on his mantelpiece. Nobody, he told me, ever asked to hold one. They asked to hold the bag.
