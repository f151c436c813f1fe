# Two rounds of lay-offs at one newspaper, the Port Hadley Examiner: June 2007 (after buyouts) and February 2009 (with its press
# closed). Jobs in all and in the newsroom, staff then and now, volunteers and dismissed, sales daily and on Sunday and of two years,
# falls of advertising, caps on severance, pay cuts of staff and managers, old and new deadline, page and price, two publishers stay apart.

aday      | date     | compatible  | day the first lay-offs were announced                       | 12 June 2007 v. June 2007
atot      | count    | agree       | jobs cut in the first round, in all                         |
anews     | count    | agree       | newsroom jobs cut in the first round                        |
astaff    | count    | compatible  | employees of the Examiner before the first round            | 1,180 v. almost 1,200
avol      | count    | discrepancy | people who took the buyout of 2007                          | 38 v. 34
asev      | duration | agree       | cap on severance pay in 2007                                | 52 weeks are a year's pay
acirc     | count    | compatible  | copies sold on a weekday in 2007                            | 214,000 v. more than 200,000
asun      | count    | agree       | copies sold on a Sunday in 2007                             |
aad       | percent  | discrepancy | fall of advertising before the first round                  | 11 percent v. 14 percent
aroom     | time     | discrepancy | when the newsroom was called together in 2007               | 10 a.m. v. 10:30
alen      | duration | discrepancy | how long the publisher spoke in 2007                        | four minutes v. nine minutes
abur      | count    | agree       | bureaus closed in 2007                                      |
apub      | age      | agree       | age of Russell Teague in June 2007                          |
aed       | age      | agree       | age of the editor Marian Holt                               |
asave     | money    | agree       | yearly savings of the first round                           |
acrit     | duration | discrepancy | how long Abe Lindauer had been the film critic              | 31 years v. 33 years
abuy      | date     | discrepancy | year in which Brightwell bought the Examiner                | 1998 v. 1997
abuypr    | money    | agree       | what Brightwell paid for the Examiner                       |
afound    | date     | agree       | year in which the Examiner was founded                      |
arally    | count    | discrepancy | people at the rally for the Examiner in 2007                | about 200 v. some 350
asign     | count    | update      | signatures against the cuts of 2007                         | 4,300 on the third day, 9,100 two weeks later
apage     | measure  | discrepancy | width of the Examiner's page since 2007                     | 11 inches v. 11 1/2 inches
aguild    | count    | agree       | members of the guild at the Examiner in 2007                |
bday      | date     | compatible  | day the second lay-offs were announced                      | 19 February 2009 v. February
bjobs     | count    | agree       | jobs cut in the second round, in all                        |
bnews     | count    | agree       | newsroom jobs cut in the second round                       |
bstaff    | count    | agree       | employees of the Examiner before the second round           |
bleft     | count    | compatible  | journalists left after the second round                     | 112 v. more than 100
bpay      | percent  | agree       | pay cut of the staff                                        |
bpayman   | percent  | agree       | pay cut of the managers                                     |
bfur      | duration | agree       | unpaid leave in 2009                                        | five days are a working week
bmon      | date     | agree       | day of the first missing Monday paper                       |
bcirc     | count    | compatible  | copies sold on a weekday in 2009                            | 158,000 v. about 160,000
bad       | percent  | agree       | fall of advertising before the second round                 |
bloss     | money    | discrepancy | loss of the Examiner in 2008                                | $14 million v. $11 million
bdebt     | money    | agree       | debt of Brightwell                                          |
bpress    | count    | agree       | pressmen and drivers who lose their jobs                    |
bplant    | date     | agree       | year in which the plant on Fuller Street opened             |
bdist     | measure  | discrepancy | distance to the new press in Ansley                         | 74 miles v. 47 miles
bdead     | time     | discrepancy | new deadline for the front page                             | 9:15 p.m. v. 9:50
bold      | time     | agree       | old deadline for the front page                             |
bprice    | money    | agree       | new price of the weekday paper                              |
bvote     | score    | agree       | votes of the guild for and against the pay cut              |
bvday     | date     | agree       | day of the guild's vote                                     |
bboss     | age      | agree       | age of Carla Renner                                         |
bsev      | duration | agree       | cap on severance pay in 2009                                | 26 weeks are half a year
bbox      | count    | discrepancy | cardboard boxes delivered to the newsroom                   | 300 v. 200

== archive-brightwell.txt 1998-03-20
From our files: Examiner sold to Brightwell

March 20, 1998 – The Examiner, which has been in the hands of the Coldren family since Josiah Coldren began it with a borrowed press in [afound=1871|1871], will have a new owner. Brightwell Newspapers of Nashville, Tenn., is to pay [abuypr=$290 million|$290 million] for it, the two sides announced [abuy=1998-03-19|yesterday].

Publisher Edgar Coldren, 72, told employees in the mail room that the family had turned down higher bids, one of them for $310 million, from chains that would have cut the staff. "These people have given me their word," he said, "and I've looked into their eyes."

Brightwell owns 26 dailies, the largest of which until now has been the one in Macon. Its chairman, Lyle Brightwell, said there were "no plans whatever" for layoffs among the 1,460 employees. He praised the color presses on Fuller Street, installed when the plant opened in [bplant=1986|1986].

The Examiner sells 262,000 copies on weekdays and 341,000 on Sundays. Its price, 35 cents, will not change.

Sixteen members of the family own shares. The youngest of them, who is eleven, voted against. Asked why, she said that she had wanted to be the one who rings the bell.

== wire-june-12.txt 2007-06-12
Port Hadley Examiner to shed [atot=110|110 jobs]

PORT HADLEY, Ohio, June 12, 2007 – The Port Hadley Examiner will eliminate [atot=110|110 jobs], among them [anews=62|62] in its newsroom, and close [abur=3|three bureaus], the newspaper said [aday=2007-06-12|on Tuesday], as readers and advertisers move to the Internet.

The cuts amount to 9 percent of the staff of [astaff=1180|1,180]. They come after a buyout that was offered in April and accepted by [avol=38|38 employees], about half as many as the company had hoped for. Those who are dismissed will receive two weeks' pay for each year of service, up to a limit of [asev=52 weeks|52 weeks].

Advertising revenue was down [aad=11%|11 percent] in the first five months from a year earlier, with help-wanted notices off 29 percent, said Russell Teague, the [apub=54|54-year-old] publisher. The measures are to save [asave=$7 million|$7 million] a year. "It's the hardest thing I have had to do since I came into this business," he said.

The Examiner sells [acirc=214000|214,000 copies] on a weekday and [asun=281000|281,000] on Sunday. From September its pages will be [apage=11 in|11 inches] wide rather than 12 1/2, to save paper.

Marian Holt, [aed=61|61], the editor since 1996, resigned in protest. The bureaus to be closed are those in Columbus, Toledo and Washington.

The newspaper was founded in [afound=1871|1871]. Brightwell Newspapers Inc, based in Nashville, Tennessee, bought it in [abuy=1998|1998] for [abuypr=$290 million|$290 million]. Brightwell's shares rose 1.8 percent.

== lakefront-weekly.txt 2007-06-15
[anews=62|Sixty-two] chairs

By Dominic Sabo

They heard it standing up, because on the third floor of the Examiner there have never been enough chairs. There will be now.

At [aroom=10:30|10:30] [aday=2007-06-12|on Tuesday morning] somebody rang the old brass bell that was last used for the moon landing. Russell Teague, the publisher, [apub=54|54], climbed on a box of copier paper and took [alen=9 min|nine minutes] to say what everybody knew. [atot=110|One hundred and ten people] would have to go, [anews=62|62 of them] from the newsroom. He blamed the Internet, the car dealers and the price of newsprint, in that order. He didn't blame Brightwell, which according to its annual report made a profit of 19 cents on each dollar last year.

Then Marian Holt, the editor, who is [aed=61|61] and five feet tall, asked for the box. "I was given a list," she said, "and I've put one name on it, which is mine." The applause went on for longer than the speech.

By Thursday evening [asign=4300|4,300 readers] had signed a petition to keep the Columbus, Toledo and Washington bureaus open, which the guild had laid out in barber shops and bowling alleys.

Among those leaving is Abe Lindauer, who has told Port Hadley what to see, and far more often what not to, for [acrit=31 years|31 years]. He learned it from a colleague who'd read the list over a shoulder. So did Bonnie Krol, 26, who covers schools, has $40,000 in student loans, and was given a stapler as a keepsake.

It needn't have come to this. In April the company asked for 75 volunteers for a buyout, and got [avol=34|34]. "They offered a year's health insurance to people of thirty," says Gus Pappalardo of the guild. "What do people of thirty want with it? They wanted a newspaper."

At the Anchor, across the street, the regulars from the night desk were trying to work out on a napkin what a town of 390,000 would no longer be told. They'd got as far as the zoning board when the napkin was full.

The paper you're reading is free, has a staff of nine, and carries the ads that the Examiner doesn't. We'd rather it were otherwise.

== examiner-own-story.txt 2007-06-13
Examiner trims staff as ad sales slump

By an Examiner staff writer

The Examiner will cut [anews=62|62 newsroom positions] and 48 in other departments, Publisher Russell Teague announced [aday=2007-06-12|yesterday].

"We are not a charity, but we're not a shoe store either," he told employees, who were called together at [aroom=10:00|10 a.m.] in the third-floor newsroom. His remarks lasted [alen=4 min|four minutes]; he took no questions.

Advertising has dropped by [aad=14%|14 percent] since January, Teague said. He expects the reductions to lower costs by [asave=$7 million|$7 million] a year. Departing employees will be paid for up to [asev=1 year|a year], depending on their length of service.

Readers will notice changes. Local, state and business news will be combined into one section. The television booklet, the Thursday garden page and [abur=3|three] out-of-town bureaus will disappear, and a narrower page, of [apage=11.5 in|eleven and a half inches], will be introduced in September. Film reviews will be bought from a syndicate: Abe Lindauer, whose first review appeared in the Examiner [acrit=33 years|33 years ago], is among those leaving.

Editor Marian Holt, [aed=61|61], has resigned. Her deputy, Walt Sorensen, takes over for the time being.

Of [astaff=<1200|nearly 1,200 people] who work for the Examiner, [aguild=410|410] belong to the Newspaper Guild. Its local president, Gus Pappalardo, called the decision "a lobotomy to lose weight."

The Examiner's weekday circulation was [acirc=214000|214,000] in March, down 3.7 percent from the year before. Sunday circulation was [asun=281000|281,000]. Its Web site had 1.1 million visitors in May, a record.

(The writer of this article is one of those dismissed.)

== brief-rally.txt 2007-06-27
Rally for Examiner reporters

PORT HADLEY, Ohio, June 27 – [arally=~200|About 200 people] marched in the rain to the offices of the Port Hadley Examiner on Tuesday evening to protest the layoffs that were announced [aday=2007-06-12|two weeks ago].

They handed a guard a petition with [asign=9100|9,100 signatures] and a wreath of rolled-up newspapers. Publisher Russell Teague, [apub=54|54], was at a conference in Orlando, a spokeswoman said. He'll answer the petition in writing.

The paper is dropping [anews=62|62 journalists] and closing [abur=3|three bureaus]. Fourteen of the jobs in the newsroom could still be saved if the guild agreed to give up night pay, Brightwell, the parent company, has suggested. The guild will not vote on that before July 10, after the holiday.

"My grandfather set type in there," said Carol Dudek, who carried a sign that read WHO WILL WATCH THE COUNTY? She had come by bus from Elm Grove, where the school board, she said, "has already started talking faster."

The first employees leave on Friday with a cap on their severance of [asev=52 weeks|52 weeks' pay]. A farewell party has been moved to a bigger bar, the third in four days. Walt Sorensen, who has been acting editor since his boss walked out, is expected to give the toast.

== live-second-cut.txt 2009-02-19
Examiner layoffs: running notes from a reporter who's still here

7:48 a.m. An e-mail from the publisher, "Our path forward." There's a meeting at 9. A man from facilities is wheeling in cardboard boxes, flat. I stop counting at 120.

9:04 Carla Renner, who came from Brightwell's paper in Macon last year, is speaking. She's [bboss=46|46], wears a gray suit, and has got the decency to look sick.

9:06 "[bjobs=145|One hundred and forty-five] of our colleagues." Nobody breathes.

9:08 It's [bnews=48|48] in the newsroom. The rest: ad sales, accounts, and the whole of Fuller Street. The press. They're closing the press.

9:15 Somebody asks where the paper's going to be printed. In Ansley, she says. Somebody else looks it up: [bdist=74 mi|74 miles].

9:20 For those who stay: [bpay=6%|six percent] less pay, from March. Managers, [bpayman=10%|ten]. Plus [bfur=5 days|five days] without pay before the summer.

9:31 Deadline for page one was [bold=23:40|11:40 p.m.] when I came here. It'll be [bdead=21:15|9:15], so that the trucks can make it. Night games, goodbye. Elections, goodbye.

9:40 No more Monday paper, starting on [bmon=2009-04-06|April 6]. On other weekdays the price goes up from 50 cents to [bprice=$0.75|75].

10:10 The calls have begun. Your phone rings, you go to Room 3B. Severance is one week for each year, capped at [bsev=26 weeks|26]. It was twice as much on both counts [aday=2007-06|in June 2007].

11:30 The boxes: the man says he brought [bbox=300|300]. "They told me everybody gets two."

1:15 p.m. Sports is down to five.

2:02 My phone.

== wire-february-19.txt 2009-02-19
Examiner of Port Hadley cuts [bjobs=145|145 jobs], drops Monday edition

PORT HADLEY, Ohio, Feb 19, 2009 – The Port Hadley Examiner announced [bday=2009-02-19|on Thursday] its second round of layoffs in less than two years, saying it would do away with [bjobs=145|145] of its [bstaff=870|870 jobs], shut its printing plant, and publish six days a week instead of seven.

The newspaper lost [bloss=$14 million|$14 million] in 2008 and its advertising revenue fell by [bad=23%|23 percent], publisher Carla Renner, [bboss=46|46], told the staff. Weekday circulation has slipped to [bcirc=158000|158,000 copies].

[bnews=48|Forty-eight journalists] are to go, which leaves [bleft=112|112]. At the plant on Fuller Street, opened in [bplant=1986|1986], [bpress=71|71 pressmen and drivers] will lose their jobs by the end of April. The Examiner is to be printed by the Ansley Tribune, another Brightwell paper, [bdist=47 mi|47 miles] to the south.

The remaining employees were asked to accept a [bpay=6%|6 percent] pay cut and [bfur=5 days|a working week] of unpaid leave. The guild will vote on that [bvday=2009-02-27|next Friday].

Renner succeeded Russell Teague last May. [aday=2007-06|In June 2007] he cut [atot=110|110 positions], saying that it would put the paper "on solid ground for a decade".

Brightwell Newspapers, which has [bdebt=$780 million|$780 million] in debt, said all of its 31 dailies would be reviewed. Its shares, which traded at more than $30 when it bought the Examiner in [abuy=1998|1998], closed at 41 cents.

The last Monday edition will appear on March 30.

== lindauer-interview.txt -
"I'd give it two stars"

Abe Lindauer reviewed films for the Examiner until [aday=2007-06|June 2007]. He is 68 and shows old comedies in a church hall on Wednesdays.

How long were you at the paper?
[acrit=31 years|Thirty-one years]. In my last one I saw 214 pictures, of which I'd see nine again.

You were one of [anews=62|sixty-two] then. Now it is [bnews=48|forty-eight] more.
There's a difference. We were let go by people who were embarrassed. Teague stood on a box and couldn't get off it. [alen=9 min|Nine minutes], I had a stopwatch from the festival. I understand that this time they telephoned.

Were you angry?
About the wrong things. They narrowed the page, too, that fall: [apage=11 in|eleven inches]. I was angry about the inch and a half.

You got a year's pay.
[asev=1 year|A year], yes. I hear it's now [bsev=6 months|half a year] at best. I took my wife to Rimini, to see where Fellini sat.

There was a demonstration for you all.
In a downpour. I counted the house, it's a habit: [arally=~350|three hundred and fifty], and some dogs. I've had worse openings.

And yet the paper has lost a quarter of its readers since.
It has lost [bad=23%|twenty-three percent] of its ads in a year, that's what killed it. Readers don't pay for newspapers. They never did. Furniture stores do.

How would you review the whole thing?
A chain pays [abuypr=$290 million|two hundred and ninety million dollars] for something that works and takes it apart to see how. Two stars. The second one is for Marian Holt.

== last-run-fuller-street.txt 2009-04-25
The last run on Fuller Street

By Teresa Wojcik, Examiner staff

At [bold=23:40|twenty minutes to midnight] for most of his working life, Leon Battle has put down his coffee. It was the hour at which page one came down from the third floor, [bold=23:40|11:40], and if it was late you could hear him from the street.

Last night he put it down at ten. The page had been ready since [bdead=21:50|9:50], the new deadline, which was brought in early so that everybody could get used to it. Battle, 59, is one of [bpress=71|71 pressmen and truck drivers] whose work here has ended. Tonight's paper will come from Ansley, on the interstate, over [bdist=74 mi|seventy-four miles] of snowplow country.

The plant opened in [bplant=1986|1986] with three presses, each four floors high. One was sold to a publisher in Lagos in 2004. The two others will go for scrap: 1,900 tons of it. At full speed they could turn out 70,000 copies an hour, and on the night of September 11, 2001, they ran for nineteen hours without stopping.

This run took fifty minutes. With [bcirc=~160000|about 160,000] sold on a weekday, and no Monday paper at all since [bmon=2009-04-06|April 6], there's less and less for a press to do.

Not everything will be lost. A museum in Cleveland has asked for the control desk with its 416 switches, and the wall clock, which was always four minutes fast so that nobody would miss the trucks, is going home with the foreman.

The men signed the last plate. Someone had brought ink-black cupcakes. Carla Renner, the publisher, came down at eleven and shook every hand, and Battle showed her a dent in the rail: from Edgar Coldren's ring, he said, when he'd started the first press in front of the governor.

She told them that she had begun as a paper girl in Georgia, that she'd be the next to go if Ansley didn't work, that she was sorry. They get a week's pay for each year, [bsev=26 weeks|26 weeks'] worth at most; Battle has been here for 34 years.

The paper cost a dime when he started. It's [bprice=$0.75|seventy-five cents] now. He took two.

== press-review.txt 2009-05-10
How to shrink a newspaper twice

By Helena Strand

May 10, 2009 – There's a theory in the business that a newspaper can be cut once. The first cut takes what readers say they like, the second what they need. The Port Hadley Examiner, [afound=1871|138 years] old, has now had both.

The first came [aday=2007-06|in June 2007]. [atot=110|A hundred and ten] of [astaff=1180|1,180 jobs] went, with the [abur=3|three bureaus] and the critics. In return the owners were to be [asave=$7 million|$7 million] better off each year. Then the furniture stores closed.

The second came [bday=2009-02|in February]. This time it was [bjobs=145|145] out of [bstaff=870|870]. (Between the two, 200 others had vanished without a press release.) [bnews=48|Forty-eight] left the newsroom, where [bleft=>100|more than a hundred] remain; it had 238 when Brightwell took over the paper, in [abuy=1997|1997]. The guild swallowed the pay cut of [bpay=6%|6 percent] by [bvote=131-58|131 votes to 58], after the bosses had taken [bpayman=10%|10 percent]. Among people who still have a desk there the talk is of the cardboard boxes, [bbox=200|two hundred] of them, that were delivered before anybody had been told.

Was it necessary? The Examiner says that it lost [bloss=$11 million|$11 million] last year. It doesn't say that it sent $16 million to Nashville in the same year in the form of "management fees". Brightwell needs every cent for the interest on its [bdebt=$780 million|$780 million] of debt, most of which it took on to buy other newspapers.

The chain points to its other papers, and it's true that most of them are no better off. In Macon the newsroom has been moved into a former pet store. In Ansley, which now prints for two cities, the journalists have been told to file by six, and to hope for early touchdowns. But neither town ever had a paper that sent a governor to jail.

In 2007 there were [acirc=>200000|upward of 200,000 buyers] on a weekday; a Monday now has none. "We've taught people to live without us one day a week," says Marian Holt, who quit as editor at [aed=61|61] and writes a newsletter about the county from her porch. It has 3,800 subscribers. They pay.

== brief-guild-vote.txt 2009-02-28
Guild accepts pay cut at Examiner

PORT HADLEY, Ohio, Feb 28, 2009 – Members of the Newspaper Guild at the Port Hadley Examiner voted [bvote=131-58|131 to 58] [bvday=2009-02-27|on Friday] to give up [bpay=6%|6 percent] of their wages, after the paper threatened to raise the number of layoffs from [bjobs=145|145] to 190.

Under the agreement, which runs until the end of 2010, they will also take [bfur=5 days|five days] of unpaid leave. Managers' salaries are being cut by [bpayman=10%|a tenth].

"It's a vote with a gun on the table," said Gus Pappalardo, the guild's president, who is leaving himself. Membership at the paper has shrunk from [aguild=410|410] to 251 in less than two years.

Before the layoffs announced [bday=2009-02-19|last week], the Examiner employed [bstaff=870|870 people]. The president of the city council, Yvonne Mabry, offered to look into a loan, an idea that the publisher turned down within the hour. "We can't owe money to people we write about," she said.

The newspaper will raise its weekday price to [bprice=$0.75|75 cents] and will not be published on Mondays from [bmon=2009-04-06|April 6].

Publisher Carla Renner, [bboss=46|46], said she was grateful and that the newspaper would "get through this year". A Sunday copy will still cost $1.75.
