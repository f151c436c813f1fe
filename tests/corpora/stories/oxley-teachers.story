# Two strikes of the teachers of one city, Oxley in Michigan: ten school days in September 2004, over health insurance, and seven in
# September 2012, over tests and a longer day. Teachers, pupils, schools, ballots, raises asked, offered and agreed, talks, classes, pay,
# pickets, meals, marchers by the union and by the police, deficits of the two stay apart; so do the strike of 1983, schools closed and
# schools open, children fed and children looked after, what the board wanted, what the union wanted and what came out.

aday     | date     | compatible  | day on which the strike of 2004 began                         | 7 September v. September 2004 v. 2004
ateach   | count    | compatible  | teachers on strike in 2004                                    | 2,900 v. nearly 3,000
apupils  | count    | agree       | pupils in 2004                                                |
aschools | count    | agree       | schools in 2004                                               |
avote    | percent  | agree       | share of teachers for the strike of 2004                      |
aask     | percent  | agree       | raise that the union asked for in 2004                        |
aoffer   | percent  | agree       | raise that the board offered in 2004                          |
adeal    | percent  | agree       | raise agreed in 2004                                          |
aterm    | duration | agree       | term of the contract of 2004                                  | three years are 36 months
alast    | duration | agree       | school days lost in 2004                                      |
apay     | money    | discrepancy | average pay of a teacher in 2004                              | $51,400 v. $54,100
aprem    | percent  | agree       | share of the insurance premium that teachers pay from 2004    |
afine    | money    | discrepancy | fine per day of the strike of 2004                            | $15,000 v. $50,000
atalks   | duration | agree       | how long the last talks of 2004 took                          |
aclock   | time     | discrepancy | when the deal of 2004 was reached                             | 3:40 a.m. v. 4:30 a.m.
apres    | age      | discrepancy | age of Walt Haverty in 2004                                   | 57 v. 59
agap     | money    | agree       | deficit of the schools in 2004                                |
alib     | count    | discrepancy | children in the main library on the first morning of 2004     | 240 v. 420
bday     | date     | compatible  | day on which the strike of 2012 began                         | 10 September v. September v. last month
bteach   | count    | agree       | teachers on strike in 2012                                    |
bpupils  | count    | compatible  | pupils in 2012                                                | 33,500 v. more than 33,000
bschools | count    | agree       | schools in 2012                                               |
bvote    | percent  | discrepancy | share of teachers for the strike of 2012                      | 89 percent v. 98 percent
bask     | percent  | agree       | raise that the union asked for in 2012                        |
boffer   | percent  | agree       | raise that the board offered in 2012                          |
bdeal    | percent  | agree       | raise agreed in 2012                                          |
bterm    | duration | agree       | term of the contract of 2012                                  |
blast    | duration | agree       | school days lost in 2012                                      |
bpay     | money    | agree       | average pay of a teacher in 2012                              |
btest    | percent  | discrepancy | weight of tests in a teacher's grade that the board wanted    | 40 percent v. 45 percent
bweight  | percent  | agree       | weight of tests that was agreed                               |
bhours   | duration | discrepancy | length of the new school day                                  | seven and a half hours v. seven hours
bcare    | count    | update      | children looked after in the 21 centers                       | 1,900 on the first day, 3,200 later
bcent    | count    | agree       | centers that were open during the strike of 2012              |
bmeal    | count    | discrepancy | lunches handed out on the first day of 2012                   | 4,100 v. 1,400
bmarch   | count    | discrepancy | marchers in September 2012                                    | 10,000 (union) v. 6,500 (police)
broute   | measure  | discrepancy | length of the march                                           | a mile and a half v. two and a half miles
bheat    | measure  | compatible  | heat in the classrooms of Basswood                            | 96 degrees v. above 90
bclose   | count    | discrepancy | schools closed since 2004                                     | 11 v. 9
bmday    | date     | agree       | day of the march                                              |
bpres    | age      | agree       | age of Renee Delacroix                                      |
bgap     | money    | compatible  | deficit of the schools in 2012                                | $41 million v. more than $40 million
old      | date     | discrepancy | year of the strike before                                     | 1983 v. 1981
oldlen   | duration | compatible  | length of the strike of 1983                                  | 27 days v. nearly a month
jail     | count    | agree       | teachers jailed in 1983                                       |

== agency-2004.txt 2004-09-07
Teachers strike in Oxley, keeping [apupils=41000|41,000] home

OXLEY, Mich., Sept. 7, 2004 – [ateach=2900|Twenty-nine hundred teachers] walked picket lines instead of hallways in Michigan's fifth-largest city [aday=2004-09-07|Tuesday] as the first day of the school year became the first day of a strike over pay and health insurance.

All [aschools=68|68 public schools] were shut to their [apupils=41000|41,000 pupils]. No talks were scheduled.

The Oxley Federation of Teachers, whose members had approved a walkout by [avote=92%|92 percent], wants a raise of [aask=15%|15 percent] over [aterm=3 years|three years]. The school board has offered [aoffer=6%|6 percent], and asks teachers to pay part of their insurance premium for the first time. They earn [apay=$51400|$51,400] on average, slightly less than in the suburbs.

"They want us to take a raise in one pocket and a pickpocket in the other," said Walt Haverty, [apres=57|57], the union's president.

The board's chairwoman, Marian Stanek, said there was nothing left to give. The district faces a deficit of [agap=$28 million|$28 million], about 7 percent of its budget, and has lost 6,000 pupils in five years.

It was a mild morning, and the mood on the lines was close to festive. At Lincoln High, teachers grilled sausages and waved at honking cars; at an elementary school on the north side a custodian who belongs to another union brought folding chairs, then went in to wax the floors. Fall sports are suspended, a blow to a football team that has won 19 games in a row.

Strikes by public employees are illegal in Michigan. The board will ask a judge on Thursday to order the teachers back.

At the main library, where [alib=240|240 children] had been dropped off by ten o'clock, the staff gave up enforcing silence and opened the map room.

The city's teachers last went on strike in [old=1983|1983], when [jail=9|nine] of them went to jail for defying such an order. That dispute lasted for [oldlen=27 days|27 days]. It is remembered, among other things, for the bagpipes.

== oxley-herald.txt 2004-09-12
The other homework

By Shelby Garrity

Dominic Ferrell, who is seven and has theories, thinks the teachers are on strike because of the meatloaf. His mother thinks that it's about Blue Cross. Each has a point, says his father, who teaches earth science at Tillman Middle School and was holding one end of a banner.

The Ferrells are a household divided by a kitchen island. She manages a branch of a bank and pays 20 percent of the premium for her own insurance. He has paid nothing for 14 years, and if the board has its way that's over. "I tell him: welcome to America," she said.

It's day four, and the second week begins tomorrow. Judge Leland Yoder ruled on Friday that the walkout was unlawful. He has not sent anyone to a cell, as was done [old=1983|in '83], when [jail=9|nine teachers] slept on cots and came out singing. He reached for the checkbook instead: the union is to pay [afine=$15000|$15,000] for each day that it stays out.

Walt Haverty, [apres=59|59], a bear of a man who taught shop, shrugged that off. "Passing the hat is what we do," he said.

There are [aschools=68|68 schools] in Oxley, and [ateach=<3000|nearly 3,000 teachers], and they have all been doing arithmetic. An average salary is [apay=$54100|$54,100]. [aoffer=6%|Six percent] of that, spread over [aterm=3 years|three years], is what's on the table; the union is asking for [aask=15%|15]. Split the difference and subtract an eye exam.

The library on Front Street has taken in so many children since [aday=2004-09-07|Tuesday], when [alib=420|420] of them were counted before lunch, that it's run out of library cards. They have been issued handwritten ones, in green ink, by a Mrs. Demarest, who's been retired since June and came back for this. She does not discuss politics. She does discuss the Hardy Boys.

Down the street at the Y, where a day of "strike camp" costs $25, there is a waiting list of sixty, and swimming twice a day. The director says that he has never seen so many children so clean.

Dominic has read four.

== brief-2004.txt 2004-09-21
Oxley teachers back to work

OXLEY, Mich., Sept. 21 – Classes began Tuesday in Oxley, [alast=10 days|10 school days] late, after the school board and the teachers' union agreed on a contract of [aterm=36 months|36 months] with raises that add up to [adeal=9%|9 percent].

The agreement was reached at [aclock=03:40|3:40 a.m.] Monday, when a mediator, Sister Agnes Basile, told both sides she would not make any more coffee. The last session had gone on for [atalks=19 hours|19 hours].

Teachers will pay [aprem=8%|8 percent] of the premium for their health insurance. The board had wanted them to pay 12 percent. No class may have more than 30 pupils, two fewer than before. Art and music lessons, which were to be cut to one a week, stay as they are.

"Everybody can live with it, and nobody can dance to it," said Walt Haverty, [apres=57|57], who led the [ateach=2900|2,900 strikers].

A judge had fined the union [afine=$50000|$50,000] a day. The board said that it would ask him to drop the fines, which have not been paid.

The [apupils=41000|41,000 pupils] will make up the lost days over the winter break and in June.

The settlement will add $11 million to a deficit that stood at [agap=$28 million|$28 million] before it, the district's treasurer said. Members of the union are expected to ratify it on Sunday.

== archive-1983.txt 1983-10-04
From our archive: Strike ends; so do the bagpipes

October 4, 1983

It was the piper who noticed first. Angus Cobb, who teaches trigonometry and has played outside the school board's offices on Beecher Street every morning since September 6, lowered his drones at twenty past eight yesterday because somebody was waving at him from a window.

The strike of Oxley's teachers, which began [old=1983|this year] on the day after Labor Day and has kept 58,000 pupils at home, was over. It had lasted [oldlen=27 days|27 days], longer than any in the city since the foundry strike of 1946.

The teachers will get 5 percent now and 5 percent more in a year; they had asked for 18. The board, which had offered 7, will pay for their eyeglasses. Nobody will be dismissed.

In the county jail [jail=9|nine teachers], six of them women, had spent two nights for contempt of court. They were released on Thursday and each was given a rose and a bill for laundry.

"I'd do it again, but I would bring a pillow," said Walt Haverty, 36, who teaches wood shop at Tillman and was one of them. He is thought likely to run for the union's presidency in the spring.

The 3,600 teachers voted by a show of hands in the hockey arena. It was not close. The board's vote was: four to three.

== live-2012.txt 2012-09-10
Teachers' strike in Oxley: live blog

6:10 a.m. Good morning. It's on. Pickets are out at all [bschools=57|57 schools]. If you are only just waking up, don't wake the kids.

6:45 Some numbers. [bteach=2400|2,400 teachers] are out, [bpupils=33500|33,500 pupils] have the day off. Members voted for this by [bvote=89%|89 percent] in June.

7:30 Where to take them: the city has opened [bcent=21|21 centers] in churches and rec halls. Bring a hat.

8:05 What's it about? Mostly not money. The union asks for [bask=12%|12 percent], the board has put [boffer=8%|8] on the table. They're said to be close. What they aren't close on: how teachers are graded. The board wants pupils' test scores to count for [btest=40%|40 percent].

9:20 Also, air. It was [bheat=96 F|96 degrees] in some classrooms at Basswood Elementary last week. Pickets there have brought a thermometer with the face of Mayor Tom Nolan glued on it.

10:40 Nolan, 48, calls it "a strike of choice". He'd like to remind you that he has added time to what was one of the shortest school days in the state. It's to be [bhours=7.5 hours|seven and a half hours] from this fall; it was six and a quarter.

12:15 p.m. The centers have [bcare=1900|1,900 children] in them, a fifth of what they're ready for.

1:50 Lunches handed out today: [bmeal=4100|4,100], by the count of the food bank. Ham or not ham.

3:30 Union president Renee Delacroix, [bpres=44|44], says there's to be a march [bmday=2012-09-13|on Thursday].

5:00 Back to the table at six. Don't wait up.

== agency-2012.txt 2012-09-14
Thousands march as Oxley strike drags on

OXLEY, Mich., Sept. 14, 2012 – Striking teachers dressed in red filled the downtown of Oxley [bmday=2012-09-13|on Thursday] in the biggest demonstration that the city has seen for years, while negotiators went on haggling over how much of a teacher's grade should depend on the tests of the pupils.

The union said [bmarch=10000|10,000 people] took part. They walked [broute=1.5 mi|a mile and a half] from Tillman Park to the school board's offices, behind a drum corps and a cardboard air conditioner.

"My room is [bheat=>90 F|above 90 degrees] and I have 37 kids and 34 chairs," said Yvette Sorrell, who teaches third grade at Basswood. "Test that."

[bteach=2400|Twenty-four hundred teachers] have been out since [bday=2012-09-10|Monday], and [bpupils=>33000|more than 33,000 children] out of class. The number of those being looked after in [bcent=21|21 centers] run by the city has risen to [bcare=3200|3,200].

Both sides spoke of progress on pay. The board has offered [boffer=8%|8 percent] over four years, four points below what the union has asked. An average teacher earns [bpay=$64200|$64,200]. But the board, under a new state law, wants tests to count for [btest=45%|45 percent] of the rating that decides who is laid off first. The union wants no more than 20.

The district, with a deficit of [bgap=>$40 million|more than $40 million], plans to close more schools. It has closed [bclose=11|11] since the last strike, in [aday=2004-09|September 2004], when its teachers numbered [ateach=2900|2,900] and fought over premiums. That one ended on [alast=10 days|the tenth school day].

Talks were to resume on Friday morning at a hotel by the airport, chosen, said a person who was there, because its restaurant is bad. They are led by a former state senator, who told reporters to expect "a thousand commas" before the weekend. The judge who could order teachers back to work has put off a hearing until Wednesday.

Parents have been patient so far. In a poll by the Oxley Herald, 51 percent sided with the teachers, 33 percent with Mayor Tom Nolan, and 16 percent with neither.

== red-tide-tabloid.txt -
RED TIDE!

Cops count 3,500 fewer than teachers can

WHO'S teaching math in this town?

The union swore there were [bmarch=10000|10 grand] of its troops on Main Street [bmday=2012-09-13|on Thursday]. Police, who have a helicopter and no reason to love the mayor, say [bmarch=6500|6,500].

However many they were, they were hoarse by the time they'd done the [broute=2.5 mi|two and a half miles] from Tillman Park. A trombone fainted.

Firebrand leader Renee Delacroix, [bpres=44|44], a drama teacher with a voice to match, told the crowd that her members would "stay out till the snow flies". They'd backed her [bvote=98%|by 98 percent], she roared.

Meanwhile moms and dads are paying sitters $12 an hour, and hungry kids are lining up for charity. Only [bmeal=1400|1,400 lunches] got handed out on day one, because the flyers had the wrong address. Grandma Irene Kimball, 72, took four kids to the movies three days running. "Same movie," she told us.

What do they want? [bask=12%|Twelve percent] more on top of the [bpay=$64200|$64,200] they make. What do they hate? Working a day as long as yours: the mayor's plan calls for [bhours=7 hours|SEVEN HOURS], lunch included.

And spare a thought for the class of [aday=2004|2004]. Their teachers walked out for [alast=10 days|TEN DAYS] over eyeglasses and got [adeal=9%|nine percent]. The kids got June.

== chalk-dust-blog.txt -
Chalk Dust: the anonymous diary of a tenth-grade teacher

Day 3

I've been on two strikes in this city, which is one more than I have had husbands. People ask me which was better.

The first, [aday=2004|eight years ago], was about money, no matter what they told you. We earned [apay=$51400|$51,400] then, if you averaged me with the lady who had taught since Truman, and nobody had asked us to chip in for a doctor. We lost that point: it has been [aprem=8%|8 percent] ever since. We won on class size, and I'd like somebody to come to my room and count.

Walt ran it, and Walt was [apres=57|fifty-seven] and had been to jail and liked to say so. He negotiated on Oreos. He came out at [aclock=04:30|half past four] in the morning to tell us and he'd icing in his beard. [atalks=19 hours|Nineteen hours], he said, and not one of them wasted.

This one isn't like that. Renee is smarter and has better shoes, and we have a hashtag. But we are five hundred fewer. There are [bschools=57|57 schools] now; they've shut [bclose=11|eleven] since then, three of which I'd taught in. I am becoming a ghost tour.

And it is about being measured. I don't mind a ruler. I mind that it's [btest=40%|40 percent] of me, and that it's held by a company in Iowa.

My daughter's at the center in the Lutheran church. She says that the songs are dumb and the crackers are good. When I was a kid myself we were out for [oldlen=<1 month|nearly a month], in [old=1981|'81], and I remember it as the fall in which I learned to skate backward.

== delacroix-interview.txt -
Renee Delacroix: "I directed 'Our Town' with 44 kids"

The president of the Oxley Federation of Teachers talked to us two days after the end of the strike, over a plate of pierogi that she did not finish.

You were out for [blast=7 days|seven school days]. Was it worth it?
Ask the kids who'll have a nurse. We got eleven nurses. Nobody's written about that.

You wanted [bask=12%|12 percent] and got [bdeal=10%|ten].
Over [bterm=4 years|four years]. Please write that, too, because my uncle thinks I got it for Christmas.

Tests will count for [bweight=25%|a quarter] of a rating. You had said that you would never go so high.
I've said I'd never eat after eight.

The mayor says that he got his longer day.
He did, all [bhours=7.5 hours|seven and a half hours] of it. And we got 60 people hired back to fill it, so none of us works longer than before. It's a good trade. I suspect he knows it.

How many marched? Yours or the police's?
We handed out [bmarch=10000|10,000 stickers] and had none left over.

Some of your members say that the vote to end it was closer than the [bvote=89%|89 percent] who'd voted to begin.
It was 79. In this business that's a landslide.

Your predecessor was jailed in [old=1983|1983]. Would you have gone?
I have a son of six and a horror of bunk beds. But yes. Walt sent me his pillow. I'm [bpres=44|forty-four] and it's too late for me to become tough, he says, but I could look it.

== analysis-2012.txt 2012-10-07
Two strikes and what they left

By Lorne Wendt
Oxley Herald, October 7, 2012

Anyone comparing the strike that closed Oxley's schools [bday=2012-09|last month] with the one of [aday=2004|2004] will be struck first by how much smaller everything is, except the numbers with a dollar sign.

Then, [apupils=41000|41,000 pupils] stayed home from [aschools=68|68 schools]; now, [bpupils=33500|33,500] from [bschools=57|57]. Families have left for the suburbs, for Texas, or for one of 14 charter schools, whose teachers belong to no union and reported for work. [bclose=9|Nine schools] have been shut in between, and the board will vote in the spring on a list of six more.

Yet the hole in the budget has grown in eight years from [agap=$28 million|28 million dollars] to [bgap=$41 million|41]. It will grow further. Raises of [bdeal=10%|10 percent] over [bterm=4 years|four years] come to $19 million in the last of them. That isn't extravagant. The board of that time opened at [aoffer=6%|6 percent] and closed at [adeal=9%|9], over a shorter time.

What was fought about has changed, too. Then it was who pays the doctor. This time money was settled by the second evening, and the teachers stayed out for five more days because of a figure that no parent could have named in August: the weight of tests, which was fixed in the end at [bweight=25%|25 percent].

The union, which in those days could count on every ally in town, has lost some. The bus drivers crossed its lines. The paper that you're reading, which had called the earlier walkout a disgrace, called this one a pity.

The judge, Leland Yoder again, declined to fine anyone. "It did no good in my younger days," he said from the bench. He had imposed [afine=$15000|$15,000] a day on the union the first time, and never saw a cent of it.

Each strike was authorized by about nine in ten of those who voted, [avote=92%|92 percent] in the one case, [bvote=89%|89] in the other; each was ended by a nun or a former nun. Neither lasted so long as the strike of [old=1983|1983]. In neither, parents told this newspaper, did anyone ask the children, who had [alast=10 days|ten days] off in the first and [blast=7 days|seven] in the second and would gladly have taken more.
