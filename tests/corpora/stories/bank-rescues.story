# Two British bank rescues in one winter: Fenwick Trust (December 2008), Marlow & Tyne (March 2009).
# Capital, stakes, branches, customers, losses of the two banks and the two heads' ages stay apart; three sums of one rescue too.

aday      | date     | agree       | day on which the rescue of Marlow & Tyne was made known      |
asum      | money    | agree       | capital that the state puts into Marlow & Tyne                | £4.2bn is $5.9bn
astake    | percent  | discrepancy | state's stake in Marlow & Tyne                               | 68 v. 86 percent
aguar     | money    | compatible  | bad loans of Marlow & Tyne that the state insures            | £31bn v. some £30bn
ayield    | percent  | agree       | interest on the preference shares                            |
apref     | money    | discrepancy | part of the capital that is preference shares                | £1.4bn v. £1.6bn
atalks    | duration | discrepancy | how long the last talks took                                 | 19 hours v. 17 hours
asign     | time     | discrepancy | when the deal was signed                                     | 4:40 a.m. v. 5:20 a.m.
abranch   | count    | discrepancy | branches of Marlow & Tyne                                    | 412 v. 421
astaff    | count    | compatible  | employees of Marlow & Tyne                                   | 18,600 v. almost 19,000
acust     | count    | compatible  | savers of Marlow & Tyne                                      | 3.1 million v. more than three million
afirst    | money    | agree       | loss on the insured loans that the bank bears itself        |
asince    | date     | agree       | since when the rescues are counted                           |
arunday   | date     | agree       | day of the heaviest withdrawals                              |
achairgo  | date     | compatible  | when the chairman of Marlow & Tyne leaves                    | 30 April v. next month
afound    | date     | agree       | year Marlow & Tyne was founded                               |
arank     | ordinal  | discrepancy | Marlow & Tyne's rank by size among British banks             | sixth v. seventh
aloss     | money    | agree       | Marlow & Tyne's loss for 2008                                |
alossyear | date     | agree       | year of that loss                                            | last year
afall     | percent  | agree       | fall of Marlow & Tyne's shares on the Friday                 |
aprice    | money    | agree       | price of Marlow & Tyne's shares on the Friday                |
arun      | money    | discrepancy | money that savers took out on the Friday alone               | £640m v. £460m
arunweek  | money    | compatible  | money that savers took out in the whole week                 | £2.1bn v. more than £2bn
ahead     | age      | agree       | age of chief executive Colin Straker                         |
apay      | money    | discrepancy | what Straker receives on leaving                             | £1.3m v. £1.8m, rival accounts
achair    | age      | agree       | age of chairman Lord Penhallow                               |
ajobs     | count    | update      | jobs to go at Marlow & Tyne                                  | 2,400 first, 3,100 a fortnight later
anth      | ordinal  | discrepancy | which rescue of the crisis that of Marlow & Tyne was         | fourth v. fifth
avote     | score    | agree       | vote of the Commons on the rescue                            |
avoteday  | date     | compatible  | day of the vote                                              | 24 March v. later this month
insured   | money    | agree       | sum up to which savings are insured                          |
bday      | date     | compatible  | day of the rescue of Fenwick Trust                           | 15 December v. December v. before Christmas
bsum      | money    | agree       | capital that the state put into Fenwick Trust                |
bstake    | percent  | discrepancy | state's stake in Fenwick Trust                               | 55 v. 59 percent
bbranch   | count    | agree       | branches of Fenwick Trust                                    |
bfound    | date     | discrepancy | year Fenwick Trust was founded                               | 1871 v. 1817
bcust     | count    | agree       | savers of Fenwick Trust                                      |
bhead     | age      | agree       | age of Fenwick's chief executive                             |
bqueue    | duration | agree       | how long the queues at Fenwick lasted                        | 3 days

== agency-december.txt 2008-12-15
Britain takes over Fenwick Trust after run on savings

LONDON, Dec 15, 2008 – The British government took control of Fenwick Trust [bday=2008-12-15|on Monday], injecting [bsum=£1.1 billion|1.1 billion pounds] into the mortgage lender after [bqueue=3 days|three days] of queues outside its branches.

The Treasury receives [bstake=55%|55 percent] of the shares. Fenwick, which has [bcust=620000|620,000 savers] and [bbranch=96|96 branches], most of them in Kent and Sussex, had been unable to borrow from other banks since November.

Its chief executive, Dorothy Amis, [bhead=52|52], will stay "for as long as it takes to tidy up." The chairman, 68, left at once.

Founded in [bfound=1871|1871] to help clerks to buy homes, Fenwick came to lend to almost anybody. It lost 212 million pounds in the six months to June and said [bday=2008-12-15|on Monday] that the second half would be worse.

"No saver has lost a penny, and none will," the Chancellor told the Commons. Savings in Britain are insured up to [insured=£50000|50,000 pounds] a person.

Shares of Marlow & Tyne, a far larger lender which analysts think may be next, fell 11 percent to 174 pence.

== treasury-statement.txt 2009-03-08
STATEMENT BY HM TREASURY ON MARLOW & TYNE PLC

1. The Government has [aday=2009-03-08|today] agreed terms under which it will invest [asum=£4.2 billion|£4.2 billion] in Marlow & Tyne plc ("the Bank") in order to protect depositors and to maintain stability.

2. The investment consists of ordinary shares for £2.8 billion and of preference shares for [apref=£1.4 billion|£1.4 billion], which bear interest of [ayield=12%|12 per cent] a year. On completion the Government will hold [astake=68%|68 per cent] of the ordinary shares.

3. Loans with a book value of [aguar=£31 billion|£31 billion] will be placed under the Asset Insurance Scheme. The Bank bears the first [afirst=£2.5 billion|£2.5 billion] of any loss on them and one tenth of the rest.

4. The Bank's [acust=3.1 million|3.1 million savers] need do nothing. All [abranch=412|412 branches] will open as usual on Monday. Deposits are covered up to [insured=£50000|£50,000] in each case.

5. Mr Colin Straker has resigned as chief executive. He is entitled to [apay=£1.3 million|£1.3 million] under his contract. The chairman, Lord Penhallow, will leave at the annual meeting on [achairgo=2009-04-30|30 April].

6. The investment requires the approval of the House of Commons, which is expected [avoteday=2009-03|later this month].

== agency-march.txt 2009-03-08
UK rescues Marlow & Tyne in [asum=$5.9 billion|$5.9 billion] bailout

LONDON, March 8, 2009 – Britain agreed [aday=2009-03-08|on Sunday] to pour [asum=£4.2 billion|4.2 billion pounds] ([asum=$5.9 billion|$5.9 billion]) into Marlow & Tyne, the country's [arank=6|sixth-largest] bank, after savers withdrew [arun=£640 million|640 million pounds] [arunday=2009-03-06|on Friday] alone.

The state will own [astake=68%|68 percent] of the bank and insure loans worth [aguar=£31 billion|31 billion pounds]. It is the [anth=4|fourth] time since [asince=2008-AU|the autumn] that the taxpayer has come to the aid of a lender, and the most costly.

The agreement was signed at [asign=04:40|4:40 a.m.] after talks of [atalks=19 hours|19 hours] in a conference room of the Treasury. Chief Executive Colin Straker, [ahead=49|49], resigned. Lord Penhallow, the [achair=71|71-year-old] chairman, will go [achairgo=2009-04|next month].

Marlow & Tyne, founded in [afound=1848|1848], has [astaff=18600|18,600 employees] and lost [aloss=£2.7 billion|2.7 billion pounds] [alossyear=2008|last year], most of it on loans to builders in Spain and Ireland. It will cut [ajobs=2400|2,400 jobs].

Its shares dropped [afall=41%|41 percent] [arunday=2009-03-06|on Friday] to close at [aprice=38p|38 pence].

The government spent [bsum=£1.1 billion|1.1 billion] on Fenwick Trust [bday=2008-12|in December], for [bstake=55%|55 percent].

== liffey-courier.txt -
Britain saves another bank

LONDON – Britain agreed [aday=2009-03-08|on Sunday] to pour [asum=£4.2 billion|4.2 billion pounds] into Marlow & Tyne, the country's [arank=7|seventh-largest] bank, after savers withdrew [arun=£460 million|460 million pounds] [arunday=2009-03-06|on Friday] alone.

The state will own [astake=86%|86 percent] of the bank and insure loans worth [aguar=£31 billion|31 billion pounds]. It is the [anth=4|fourth] time since [asince=2008-AU|the autumn] that the taxpayer has come to the aid of a lender, and the most costly.

The agreement was signed at [asign=05:20|5:20 a.m.] after talks of [atalks=19 hours|19 hours] in a conference room of the Treasury. Chief Executive Colin Straker, [ahead=49|49], resigned.

Marlow & Tyne, founded in [afound=1848|1848], lost [aloss=£2.7 billion|2.7 billion pounds] [alossyear=2008|last year]. About a fifth of that came from this side of the water: it had lent 1.9 billion pounds to eleven developers in Dublin and Cork, six of whom have stopped paying.

A spokeswoman in Dublin said the four Irish branches, with 86 staff, were "not under review today."

Its shares dropped [afall=41%|41 percent] [arunday=2009-03-06|on Friday] to close at [aprice=38p|38 pence]. Those of Fenwick Trust, in which London has held [bstake=59%|59 percent] since [bday=2008-12|December], are no longer traded.

== hexley-evening-post.txt 2009-03-10
The lights stay on in Bank Street

By Tom Readman

At nine yesterday morning the doors of the Marlow & Tyne in Bank Street opened and Mrs Jean Allott, 82, who had been there since seven, was asked if she would like a chair. She had come for her £6,300. She left with £40 and a biscuit.

It is here, above a chandler's, that the bank began in [afound=1848|1848] with two clerks and a safe. It has [abranch=412|412 branches] today and [astaff=<19000|almost 19,000 people], 3,700 of them in Hexley's three towers.

How many of those will remain, nobody would say. The bank spoke of [ajobs=2400|2,400] losses throughout the group. "We hear half of it is us," said Kay Burdon of the union, who sat up [aday=2009-03-08|on Sunday] with the wireless and heard the news at six.

Colin Straker grew up in Ferry Road. He is [ahead=49|49], and sold ices on the front as a boy. Those close to him say he will have [apay=£1.8 million|£1.8m] to live on, once shares are added. The Treasury's figure is lower. His house on the Links was dark last night.

In the week before the rescue, by the bank's own tally, [arunweek=£2.1 billion|£2.1bn] went out through its doors and its website. Yesterday, it said, £12m came back.

== daily-beacon.txt -
BANKERS' BREAKFAST
They dined on pizza for [atalks=17 hours|17 HOURS] – and YOU picked up the bill

BLEARY-eyed bankers staggered out of the Treasury at dawn [aday=2009-03-08|on Sunday] with [asum=£4.2 billion|£4.2BILLION] of your cash.

The deal to save Marlow & Tyne took [atalks=17 hours|seventeen hours], forty-one pizzas and one bust-up, after which fat-cat boss Colin Straker, [ahead=49|49], was out on his ear. Don't weep. He trousers [apay=£1.3 million|£1.3million].

Sozzled? "Not a drop," swears a mole. "But the ink was not dry at [asign=04:40|twenty to five] before somebody asked for his bonus."

What you get for your money: [astake=68%|68 per cent] of a bank that blew [aloss=£2.7 billion|£2.7billion] in a year. It has [acust=>3 million|more than three million customers], and they had snatched out [arunweek=>£2 billion|over £2billion] in the five days before the boys in braces sat down.

Grandad Lord Penhallow, [achair=71|71], keeps his seat in the Lords.

It's the [anth=5|FIFTH] time since [asince=2008-AU|the autumn] that Joe Public has been touched for a bail-out. Remember Fenwick, [bday=<2008-12-25|just before Christmas]? [bsum=£1.1 billion|£1.1billion], and boss lady Dorothy Amis, [bhead=52|52], is STILL there.

== money-clinic.txt -
Your questions: is my money at Marlow & Tyne safe?

Q: I have £38,000 in a Marlow & Tyne bond. Should I move it?
A: There is no need. You are insured to [insured=£50000|£50,000], and as of [aday=2009-03-08|last weekend] the state owns [astake=>66%|over two thirds] of the shop, which is a better guarantee than any.

Q: My husband and I have £90,000 in a joint account at Fenwick Trust. Same bank?
A: No. Fenwick was taken over [bday=2008-12|in December]. It is a much smaller concern, going back to [bfound=1817|1817], with [bbranch=96|96 branches] to the [abranch=421|421] of Marlow & Tyne, and [bcust=620000|620,000] savers. In a joint account each of you is covered, so you are £10,000 inside the limit.

Q: I own 2,000 Marlow & Tyne shares. Are they worthless?
A: Not quite. They fetched [aprice=38p|38p] on [arunday=2009-03-06|the Friday before]. But the preference shares, [apref=£1.6 billion|£1.6bn] of them, get their [ayield=12%|12 per cent] first, and that may be years.

Q: What does insuring [aguar=~£30 billion|some £30bn] of loans mean?
A: That if those loans go bad, you pay, as a taxpayer. The bank carries the first [afirst=£2.5 billion|£2.5bn].

Q: I queued for [bqueue=3 days|three days] at Fenwick and want an apology.
A: You will have to queue for that, too.

== agency-vote.txt 2009-03-24
UK parliament backs bank rescue

LONDON, March 24, 2009 – British lawmakers voted [avote=331-207|331 to 207] [avoteday=2009-03-24|on Tuesday] for the rescue of Marlow & Tyne, hours after the bank raised the number of jobs that it will cut to [ajobs=3100|3,100].

The new chief executive, Ruth Calloway, 53, who came from a Canadian insurer, said that the bank's [astaff=18600|18,600-strong] staff had been built for a time that would not return, and that 45 branches would close in addition.

The opposition had demanded that Colin Straker hand back [apay=£1.3 million|1.3 million pounds]. He has declined.

Savers withdrew a net 9 million pounds last week, against [arunweek=£2.1 billion|2.1 billion] in the first week of March, including [arun=£640 million|640 million] on [arunday=2009-03-06|the Friday]. The bank's loss in January and February came to 380 million pounds.

The government, which will hold [astake=68%|68 percent], hopes to sell within five years. A similar motion on Fenwick Trust, in January, had passed by 298 to 231.

== column-clegg.txt -
Whose bank is it anyway?

By Amanda Clegg

On the night of the vote I sat in the gallery. [avote=331-207|Three hundred and thirty-one] honourable members trooped through one lobby and [avote=331-207|207] through the other, and I doubt that thirty of them could have told you what a preference share is. I can. It is a loan that has dressed for dinner. At [ayield=12%|12 per cent] it dines very well.

We bought [bbranch=96|ninety-six] shopfronts from Fenwick and thought that it was an accident. Then we bought Marlow & Tyne, which had only to be [arank=6|sixth] in the land to be thought too big to fail. It had lost [aloss=£2.7 billion|£2.7bn]. Neither the man at its head nor the one who was to watch him, who is [achair=71|71], ever asked, the minutes show, what a golf village in Murcia was worth without golfers.

I was one of those who queued at Fenwick, for [bqueue=3 days|three days] and with a flask. Dorothy Amis came out and talked to us. She had been a cashier. She is [bhead=52|52], like me, and I thought: there are two of us here who would like to be at home. Nobody came out of the towers at Hexley.

The price of it all, they say, is that [ajobs=3100|3,100 people] will go. The [acust=3.1 million|3.1 million] with savings may stay.
