# Two doctors named to health offices by one president: Adele Fontaine (surgeon general, nominated 6 February 2013,
# confirmed 11 April) and Martin Eckhardt (head of the Food and Drug Administration, nominated 9 October 2013,
# confirmed 16 December). Ages, years, fees, shares, hearings, panel votes and Senate votes of the two stay apart; so
# do doctors and patients, officers and staff, storms and rebuildings, planned and actual day of the vote.

aday      | date     | compatible  | day Fontaine was nominated                               | Wednesday 6 February 2013 v. February
aage      | age      | discrepancy | Fontaine's age                                           | 53 v. 51
aclinic   | date     | discrepancy | year in which Fontaine's clinic was opened               | 1991 v. 1994
atown     | count    | agree       | people who live in Port Sabine                           |
apatient  | count    | compatible  | patients of the clinic                                   | 4,400 v. more than 4,000
abuilt    | count    | agree       | times the clinic was rebuilt                             |
apay      | money    | discrepancy | salary that Fontaine paid herself                        | $45,000 v. $54,000
amiles    | measure  | discrepancy | how far Fontaine's truck had gone                        | 240,000 miles v. 204,000
afee      | money    | agree       | what Fontaine had from a drug maker for talks            |
atalks    | count    | agree       | talks for which Fontaine was paid                        |
ahear     | date     | compatible  | day of the hearing on Fontaine                           | 14 March v. March
ahearlong | duration | discrepancy | how long the hearing on Fontaine lasted                  | two hours and ten minutes v. 90 minutes
apanel    | score    | agree       | vote of the panel on Fontaine                            |
avote     | score    | discrepancy | vote of the Senate on Fontaine                           | 63-34 v. 63-36
across    | count    | agree       | Republicans who voted for Fontaine                       |
aconf     | date     | compatible  | day Fontaine was confirmed                               | Thursday 11 April v. April v. the spring
aord      | ordinal  | discrepancy | Fontaine's number among the surgeons general             | 19th v. 18th
avacant   | date     | discrepancy | since when the surgeon general's office was empty        | July v. May 2012
aterm     | duration | agree       | term of a surgeon general                                |
acorps    | count    | compatible  | officers of the Public Health Service                    | 6,700 v. nearly 7,000
auniform  | money    | agree       | price of Fontaine's uniform                              |
bday      | date     | compatible  | day Eckhardt was nominated                               | Wednesday 9 October 2013 v. October
bage      | age      | agree       | Eckhardt's age                                           |
bstaff    | count    | discrepancy | people who work for the agency                           | 14,600 v. 16,400
bbudget   | money    | agree       | budget of the agency                                     |
bshares   | money    | discrepancy | value of the shares that Eckhardt sold                   | $1.2 million v. $2.1 million
bboards   | count    | agree       | company boards that Eckhardt left                        |
bboardyr  | duration | discrepancy | how long Eckhardt had been on Halvorsen's board          | six years v. eight years
bdean     | duration | agree       | how long Eckhardt was dean                               |
bbeds     | count    | agree       | beds of the university hospital                          |
bpapers   | count    | compatible  | papers that Eckhardt has written                         | 310 v. more than 300
bhear     | date     | agree       | day of the hearing on Eckhardt                           |
bpanel    | score    | agree       | vote of the panel on Eckhardt                            |
bpanelday | date     | discrepancy | day of the panel's vote on Eckhardt                      | 4 December v. 3 December
bblock    | count    | agree       | senators who held up Eckhardt                            |
bconf     | date     | update      | day of the Senate's vote on Eckhardt                     | set for 12 December, then 16 December
bvote     | score    | agree       | vote of the Senate on Eckhardt                           |
boath     | time     | discrepancy | clock time at which Eckhardt took the oath               | 4:30 p.m. v. 3:40 p.m.
bprev     | duration | compatible  | how long Ruth Caswell ran the agency                     | four and a half years v. more than four years
bleft     | date     | compatible  | when Ruth Caswell left the agency                        | September v. the fall
bwait     | duration | agree       | how long the agency takes over a new drug                |
bknow     | percent  | agree       | people who had never heard of Eckhardt                   |
open      | count    | update      | senior health posts that are empty                       | 11, then nine, then six
pres      | date     | agree       | year in which President Voss took office                 |

== federal-press-february.txt 2013-02-06
Voss picks Gulf Coast family doctor as surgeon general

WASHINGTON, Feb 6, 2013 – President Harlan Voss [aday=2013-02-06|on Wednesday] nominated Adele Fontaine, a family doctor who has [abuilt=3|three times] put back together a clinic for fishermen on the Gulf Coast, to be surgeon general.

Fontaine, [aage=53|53], opened her practice in Port Sabine, a town of [atown=2400|2,400], in [aclinic=1991|1991], when the nearest physician was 40 miles away. Two hurricanes and a fire destroyed it. Each time she saw patients out of a pickup until there was a roof again, for which reason the clinic, as she puts it, has been "opened once and [abuilt=3|reopened three times]".

It has [apatient=4400|4,400 patients], a third of whom pay nothing. She draws a salary of [apay=$45000|$45,000] a year.

"She will tell us the truth, and then she'll ask us what we had for lunch," Voss said in the Rose Garden.

The office has been empty since Dr. Walt Pruner left for a foundation [avacant=2012-07|last July]. If confirmed Fontaine will be the [aord=19|19th] surgeon general and lead the [acorps=6700|6,700 uniformed officers] of the Public Health Service for a term of [aterm=4 years|four years].

Voss, who took office in [pres=2009|2009], still has [open=11|11 senior health posts] to fill.

== port-sabine-current.txt -
Doc's truck can stay, says town

By Renée Thibault

If you had an appointment with Dr. Adele [aday=2013-02-06|on Wednesday] you were told, kindly, that she was with the president.

He had called while she was lancing a boil. "I said I'd call him back," she says. She is [aage=51|51] and has lived over the bait shop since the second storm. Her pickup, in which half of Port Sabine has had its blood pressure taken, is parked by the clinic's new ramp with [amiles=240000|240,000 miles] on it, and the town council voted on Thursday, 5 to 0, that it need never be moved.

Nobody here talks about Washington much. They talk about the mornings after. First it was Hurricane Ilse, in 1998; then Dora, in 2005; then, on New Year's Day, with the new paint hardly dry, the wiring. [abuilt=3|Three times] she got out the hammer, and [abuilt=3|three times] the shrimpers did the roof. They'd take no money. She'd take no money either, or oysters if pressed.

Since [aclinic=1991|'91] she has delivered 612 babies, one of them me.

The bank manager, Lyle Guidry, let slip what she pays herself: [apay=$54000|fifty-four thousand]. "My tellers would laugh," he said.

What will [atown=2400|twenty-four hundred people] do for a doctor? Dr. Pham, 34, comes three days a week already. He has been told about the oysters.

== the-second-opinion.txt 2013-03-15
How clean is Dr. Clean?

March 15, 2013

Everybody loves Adele. [ahear=2013-03-14|Yesterday] the Senate's health committee loved her too, for [ahearlong=90 min|ninety minutes], with one break for photographs. We watched so that you did not have to.

Here is what she was asked about least. Between 2008 and 2011 the beloved country doctor gave [atalks=7|seven talks] for Corvane, a maker of diabetes pills, and got [afee=$28000|$28,000] for it. Not a fortune; there are heart surgeons who get as much for one evening and a steak. She disclosed it. She gave the money, she says, to the roof.

Fine. But this is someone who, when she was named [aday=2013-02|last month], told the cameras that doctors "should not sing for their supper".

Here is what she was asked about most: the truck. [amiles=204000|Two hundred and four thousand miles], she said, and the room sighed.

Our prediction: out of committee within a week, through the Senate by Easter. A surgeon general cannot pass a law or spend a dime that isn't given to her. For [aterm=4 years|four years] she can only talk. So it's worth a thought who has paid for it so far.

== federal-press-april.txt 2013-04-11
Senate confirms Fontaine as surgeon general

WASHINGTON, April 11, 2013 – The Senate voted [avote=63-34|63-34] [aconf=2013-04-11|on Thursday] to confirm Adele Fontaine as the nation's top doctor, after two months in which the main obstacle was the calendar.

[across=9|Nine Republicans] joined the Democrats. The health committee had backed her [apanel=14-8|14-8] on March 21, a week after a hearing ([ahear=2013-03-14|March 14]) that lasted [ahearlong=130 min|two hours and ten minutes] and turned on obesity, guns and the [afee=$28000|$28,000] that she had earned for [atalks=7|seven] speeches to fellow doctors.

Opponents said they had nothing against the nominee. "It's an office that we've managed without [avacant=2012-05|since May], and I did not notice," said Senator Boyd Tillery of Wyoming, one of the [avote=63-34|34].

Fontaine, [aage=53|53], the [aord=19|19th] to hold the post, was at work in Port Sabine, La., when the vote was taken. Her staff interrupted her during a vaccination. She is to be sworn in on Monday at 11 a.m. and will be given the rank of vice admiral.

The vote leaves [open=9|nine] important positions in the field of health open, among them none so big as that of the Food and Drug Administration, whose head has announced that she will go [bleft=2013-AU|in the fall].

== coast-magazine-interview.txt 2013-06-15
Admiral of the bait shop

Vice Admiral Adele Fontaine has been in Washington for nine weeks. She wanted to meet on a bench.

Do we salute?
Only if you've had your shots. The uniform, by the way, was [auniform=$1,150|eleven hundred and fifty dollars], and I had to pay for it. It's the most I ever spent on clothes, wedding included.

What do you miss?
Knowing what's the matter with people. In the clinic I had [apatient=>4000|more than four thousand] of them and I could have told you who was lying about his salt. Here it's [acorps=<7000|nearly seven thousand officers] and they say "fine, ma'am".

You got [across=9|nine votes] from the other side. Were you surprised?
My uncle was. He votes that way. [avote=63-36|Sixty-three to thirty-six], he told me, and he said it as if it were a ball game. I have it on a mug.

Your hearing?
The chairman had promised me an hour. I looked at the clock when it was over and it had been [ahearlong=130 min|a hundred and thirty minutes]. My feet knew.

You're the [aord=18|18th] in the job. Do you have a favorite among the others?
The one who took on the cigarettes. He was told it would be bad for business. I've got him on the wall, over the printer.

[aterm=4 years|Four years]. And then?
Oysters.

== federal-press-october.txt 2013-10-09
Cancer researcher named to head drug agency

WASHINGTON, Oct 9, 2013 – President Harlan Voss [bday=2013-10-09|on Wednesday] nominated Martin Eckhardt, a cancer specialist who runs one of the country's largest medical schools, to lead the Food and Drug Administration.

Eckhardt, [bage=58|58], would succeed Ruth Caswell, who left [bleft=2013-09|last month] after [bprev=4.5 years|four and a half years]. With a staff of [bstaff=14600|14,600] and a budget of [bbudget=$4.4 billion|$4.4 billion], the agency watches over a quarter of what Americans spend.

He has been dean at Lakeland University for [bdean=11 years|eleven years] and written [bpapers=310|310 papers]. He has also sat on the boards of [bboards=3|three companies], among them, for [bboardyr=6 years|six years], that of the drug maker Halvorsen. He will give up all these seats and sell shares worth [bshares=$1.2 million|$1.2 million], the White House said.

Consumer groups were cool. "We'd hoped for someone who had been on the other side of the table," said Nan Overby of Patients First.

Industry welcomed the choice. It takes the agency [bwait=10 months|ten months] to decide on a new drug.

It is the second health nomination this year to require the Senate's consent on its own. Adele Fontaine, the surgeon general, was confirmed [aconf=2013-04|in April].

== rx-insider-hearing.txt 2013-11-20
Eckhardt keeps cool as senators count his shares

By Dana Whitlow
November 20, 2013

In three hours and 25 minutes before the health committee [bhear=2013-11-19|yesterday] Martin Eckhardt raised his voice once, and that was to ask for water.

The man whom the White House wants at the FDA knew his figures. The median time for a new drug is [bwait=10 months|ten months] and could be eight; of the agency's [bstaff=16400|16,400 employees] a third are older than 55; generic makers wait almost three years. He promised inspections abroad "without a phone call first".

What the senators wanted to know about was Halvorsen, of which he had been a director for [bboardyr=8 years|eight years] until last month. "Six weeks ago you owned [bshares=$2.1 million|$2.1 million] of the industry," said Senator Cass Ortega. "Tell me what's changed except your address." Eckhardt, who is [bage=58|58], said that he had sold at a loss, that he'd step aside for two years from anything to do with the [bboards=3|three firms], and that his wife thought the whole thing hilarious.

Compare Adele Fontaine, whom the same panel [ahear=2013-03|in March] teased about a truck, and about [afee=$28000|$28,000]. She passed [apanel=14-8|14 to 8]. Staff expect a better margin for Eckhardt, who has fewer friends and fewer enemies. A vote is expected after Thanksgiving.

== lakeland-student-daily.txt -
Dean gets halfway to Washington

By Cody Marsh

There was free pizza in the lobby of the med school on Wednesday. The Senate's health panel had voted [bpanel=15-7|15-7] for Dean Eckhardt the day before, [bpanelday=2013-12-03|December 3], and by noon somebody had put a lab coat on the statue.

Students gave him a mixed report card. "He learned my name in my third year," said Priya Raman, a fourth-year. "Then he never forgot it." In [bdean=11 years|eleven years] the dean has raised tuition nine times and added a wing to the hospital, which now has [bbeds=740|740 beds].

He has written [bpapers=>300|more than three hundred papers]. We read one. It is about mice.

The full Senate should take him up [bconf=2013-12-12|on December 12]. Professors say not to bet on it. A poll by the university's own institute found that [bknow=62%|62 percent] of Americans have never heard of him; 9 percent thought that he played hockey.

The search for his successor begins in January. Vice Dean Mary Oduya, 49, will fill in.

He told the faculty he'd be back in the spring to hand out diplomas, all 168 of them.

== capitol-brief.txt 2013-12-11
Senate puts off vote on drug chief

WASHINGTON, Dec 11, 2013 – The Senate will vote on Martin Eckhardt's nomination to lead the Food and Drug Administration [bconf=2013-12-16|on Monday] instead of [bconf=2013-12-12|Thursday], the majority leader's office said.

[bblock=2|Two senators], from farm states, had held it up for a week over a rule on antibiotics in animal feed. They relented after a telephone call in which, they said, Eckhardt had agreed to visit a hog barn.

The health committee endorsed him [bpanelday=2013-12-04|on December 4] by [bpanel=15-7|15 votes to 7], one better than Surgeon General Adele Fontaine had obtained.

Eckhardt, [bage=58|58], would take over an agency that has been led by a deputy since Ruth Caswell departed [bleft=2013-09|in September]. She had been there for [bprev=>4 years|more than four years]. The deputy, Colin Farrow, has said that he will retire in any case. At the hearing [bhear=2013-11-19|on November 19] there was little interest in feed.

The Senate wants to leave for Christmas on the 20th. Some 40 other nominations are waiting.

== hill-live.txt 2013-12-16
LIVE: Senate votes on Eckhardt

1:05 p.m. Good afternoon from an empty chamber. Debate on the FDA nominee is to last 60 minutes, so we're told, then the roll call.

1:20 p.m. Senator Ortega: "I voted no in committee and I'll vote no again." She mentions Halvorsen eleven times.

1:48 p.m. Senator Tillery, one of the [bblock=2|two] who had blocked all this until last week, says he is looking forward to showing a city man a hog.

2:10 p.m. Clerk calls the roll. 51 needed.

2:41 p.m. It's done. [bvote=71-22|71-22]. Seven were absent. A wider margin than Dr. Fontaine's [aconf=2013-SP|in the spring], which was [avote=63-34|63-34].

2:55 p.m. That leaves [open=6|six] of the top health jobs vacant.

3:15 p.m. He's in the building! Walking over to the vice president's office, with his wife and a Labrador.

4:12 p.m. Still waiting. The Labrador has been given water.

[boath=16:30|4:30 p.m.] And [boath=16:30|at half past four] Martin Eckhardt swears to support and defend the Constitution. The budget he now runs is [bbudget=$4.4 billion|$4.4 billion]. He starts tomorrow.

== policy-quarterly.txt 2014-01-20
Two doctors in the house

By Gordon Lasker
January 20, 2014

Harlan Voss came to power in [pres=2009|2009] with a promise to put scientists in charge of science. In his fifth year he at last got round to it. Within ten months he sent two physicians to the Senate, who could hardly be less alike.

One ran a clinic for [atown=2400|2,400 souls], which she had opened in [aclinic=1994|1994]; the other a hospital with [bbeds=740|740 beds]. She made [apay=$45000|$45,000]; he sold [bshares=$1.2 million|$1.2 million] worth of stock. Adele Fontaine, nominated [aday=2013-02-06|on February 6] and confirmed [aconf=2013-04-11|on April 11], had been a household name in two parishes. Martin Eckhardt, named [bday=2013-10|in October], was unknown to [bknow=62%|62 percent] of the public on the day [bconf=2013-12|in December] when [bvote=71-22|71 senators] voted for him and [bvote=71-22|22] did not. He was sworn in at [boath=15:40|twenty to four] that afternoon, in haste, beside a dog.

And yet the Senate treated the two much the same. It asked about their money. Fontaine's [atalks=7|seven talks] and Eckhardt's [bboards=3|three boards] took up more of the hearings, on [ahear=2013-03-14|March 14] and [bhear=2013-11-19|November 19], than the diseases that they'd have to deal with. No one wanted to hear that an admiral must buy her own uniform, at [auniform=$1,150|$1,150], or that the drug agency can't fill 900 jobs.

It would be unjust to say that nothing has come of it. The surgeon general has visited 31 states. The commissioner has seen a hog.
