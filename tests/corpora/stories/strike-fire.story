# A general strike, a march, and a fire in a shop in which people die (June 2011); the aid package behind it.
# Marchers by police and union, two ages, parts and totals, the parliament's votes and the tranches stay apart.

dead      | count    | discrepancy | people who died in the burning shop                        | five v. six
women     | count    | agree       | women among the dead                                       |
men       | count    | agree       | men among the dead                                         |
defyear   | date     | agree       | year of the deficit                                        |
stryear   | date     | agree       | year in which the strikes are counted                      |
pregnant  | duration | discrepancy | how far gone the pregnant victim was                       | six months v. seven months
pregage   | age      | agree       | age of the pregnant victim                                 |
manage    | age      | discrepancy | age of the older man who died                                 | 44 v. 46
trapped   | count    | discrepancy | people who were in the shop                                | 20 v. about 30
saved     | count    | agree       | people brought down by ladder                              |
floor     | ordinal  | discrepancy | floor on which the dead were found                         | second v. third
day       | date     | compatible  | day of the strike and the fire                             | 15 June v. Wednesday v. this week
clock     | time     | compatible  | when the shop was set on fire                              | about 2:10 p.m. v. shortly after two
marchers  | count    | discrepancy | people at the march in the capital                         | 60,000 (police) v. 150,000 (unions)
strike    | ordinal  | discrepancy | which general strike of the year it is                     | third v. fourth
length    | duration | agree       | length of the strike                                       | 24 hours is one day
arrests   | count    | update      | people arrested                                            | 25, then 41, then 63
police    | count    | update      | police officers injured                                    | 29 on the day, 41 the next
fires     | count    | compatible  | buildings set on fire in the capital                       | dozens v. 27
firsttoll | date     | agree       | year of the last deaths in a protest                       |
package   | money    | agree       | the whole aid package                                      |
fund      | money    | agree       | the Monetary Union's part of the package                   |
tranche   | money    | agree       | part of the aid that is to be paid first                   |
due       | date     | agree       | day on which the bonds fall due                            |
bonds     | money    | compatible  | bonds that fall due                                        | 6.3 billion v. more than 6 billion
cuts      | money    | discrepancy | cuts that the parliament has to pass                       | 17 billion v. 21 billion
years     | duration | agree       | years over which the cuts are spread                       |
vat       | percent  | agree       | new value-added tax                                        |
vatold    | percent  | agree       | value-added tax of today                                   |
wages     | percent  | agree       | cut of public wages                                        |
deficit   | percent  | discrepancy | budget deficit of last year                                | 9.8 percent v. 8.9 percent
vote      | date     | compatible  | when the parliament votes                                  | Friday v. by the end of the week
majority  | count    | agree       | seats of the governing party                               | 131 of 250 seats
flights   | count    | compatible  | flights that were called off                               | 230 v. more than 200
ship      | duration | agree       | how long the ships stayed in port                          | 48 hours is two days
jobless   | percent  | agree       | unemployment                                               |
metro     | date     | agree       | day of the funeral and the shopkeepers' protest            |
bottles   | count    | agree       | firebombs thrown into the shop                             |
bankwork  | duration | agree       | how long the man who died had worked in the shop           |

== wire-first.txt 2011-06-15
[dead=5|Five] die in fire as strike turns violent in Lerra

LERRA, June 15, 2011 – [dead=5|Five people] died [day=2011-06-15|on Wednesday] when protesters set fire to a department store in the capital of Morava during a general strike against spending cuts, the fire brigade said.

The bodies of [women=3|three women] and [men=2|two men] were found on the [floor=2|second floor] of Halper's, in Liberty Avenue, after [bottles=2|two firebombs] were thrown through a window at [clock=~14:10|about 2:10 p.m.] Some [trapped=20|20 people] had been at work inside although the staff had been asked to stay at home. [saved=8|Eight] were brought down by ladder.

The police said [marchers=60000|60,000 people] had marched to parliament, the largest crowd in years. [arrests=25|Twenty-five] were arrested and [police=29|29 officers] hurt.

The strike, of [length=24 hours|24 hours], was the [strike=3|third] [stryear=2011|this year]. It grounded [flights=230|230 flights] and kept ships in port.

Parliament is to vote [vote=2011-06-17|on Friday] on measures worth [cuts=€17 billion|17 billion euros] over [years=3|three years], the condition for an aid package of [package=€74 billion|74 billion euros].

No one had been killed in a protest in Morava since [firsttoll=1978|1978].

== wire-second.txt 2011-06-15
[dead=5|Five] killed in Morava riots as unions march against cuts

LERRA, June 15, 2011 – [dead=5|Five employees] of a department store, one of them a pregnant woman, were killed by smoke [day=2011-06-15|on Wednesday] when hooded youths threw firebombs into the building during a march of [marchers=150000|150,000 people], as the unions have it, through the capital.

The woman, [pregage=29|29], was [pregnant=6 months|six months] pregnant, and [dead=5|all five] were found on the stairs to the [floor=2|second floor]. The older of the [men=2|two men] was [manage=44|44].

"This is a black day," said Prime Minister Andrej Kovalik. He said that [arrests=41|41 people] had been detained by evening.

His Labor Party, with [majority=131|131] of the 250 seats, needs no partner to pass the cuts. Public wages are to fall by [wages=9%|9 percent], and the value-added tax is to go up from [vatold=16%|16] to [vat=20%|20 percent].

Without the first [tranche=€12 billion|12 billion euros] from its neighbors and the Monetary Union, Morava cannot redeem bonds worth [bonds=€6.3 billion|6.3 billion euros] that fall due [due=2011-06-30|on June 30]. The Union's share of the package is [fund=€22 billion|22 billion].

[defyear=2010|Last year's] deficit was [deficit=9.8%|9.8 percent] of output.

== sunday-comet.txt -
INFERNO OF HATE
Mum-to-be, [pregage=29|29], chokes to death as mob bays outside

SHE was [pregnant=7 months|seven months] gone. She had begged her boss to let her go home at noon.

Instead Mira Danko died on a smoke-filled staircase [day=2011-06-15|on Wednesday], one of [dead=6|SIX] people killed in the burning Halper's store in Lerra, while thugs chanted "Burn, rich, burn".

Up to [trapped=~30|30 staff] were caught when the [bottles=2|two petrol bombs] came in. Shoe salesman Karel Boda, [manage=46|46], had worked there for [bankwork=11 years|eleven years]. Firefighters fought their way through rubble thrown by rioters to reach them, then got [saved=8|eight] down on a ladder.

It was the [strike=4|FOURTH] general strike in Morava [stryear=2011|since New Year]. And for what? The country blew [deficit=8.9%|8.9 per cent] more than it earned and wants US to pay: [package=€74 billion|74 billion euros], or 190 for every man, woman and child in Europe.

More than [flights=>200|200 flights] were axed, and British tourists, 400 of them, slept on airport floors.

== lerra-daily.txt 2011-06-16
The day after

By Jana Horvat | June 16, 2011

Liberty Avenue smelled of wet ash this morning. People laid flowers in front of number 27, [dead=5|five] white roses first of all.

The fire began [clock=14:00|shortly after two]. By then, according to the brigade, [fires=27|27 buildings] were alight in the inner city, among them a branch of the tax office and two banks.

The number of arrests has risen to [arrests=63|63], the police said, and that of injured officers to [police=41|41]. No group has claimed the attack on the store.

Karel Boda was one of its oldest hands, with [bankwork=11 years|11 years] in the shoe department. Two of the [women=3|three women], one [pregage=29|29] and the other 25, had been hired in spring. In a country in which [jobless=14%|14 percent] have no work, their colleagues say, nobody dares to stay at home on the day of a strike.

The shopkeepers will close their doors [metro=2011-06-18|on Saturday], when the victims are buried, from noon to three.

Ferries sailed again at midnight after [ship=48 hours|48 hours] at the quay.

== union-statement.txt -
Statement of the Congress of Unions

[marchers=150000|150,000 working people] filled the streets of our capital [day=2011-06-15|on 15 June]. A [length=1 day|one-day] strike, the [strike=3|third] of [stryear=2011|this year], brought the country to a halt.

We mourn the [dead=5|five] workers who lost their lives, [women=3|three women] and [men=2|two men], and who were locked in by an employer who ignored the strike. All who carried fire into that march are enemies of labor.

The parliament is being asked to take [wages=9%|9 per cent] of the pay of nurses and teachers and to raise the tax on bread from [vatold=16%|16 per cent] to [vat=20%|20 per cent]; [cuts=€21 billion|21 billion euros] in [years=3|three years]. The banks get [package=€74 billion|74 billion].

Seafarers extended their own action to [ship=48 hours|48 hours]. We call on all members to attend the funeral [metro=2011-06-18|on Saturday].

== market-brief.txt -
Bonds slide as Morava burns

* Yield on two-year bonds at 14 percent, up from 12
* Deaths of [dead=5|five] in a store in Lerra [day=2011-W24|this week] cast doubt on the will to save
* Parliament votes by [vote=2011-W24|the end of the week]; Labor has [majority=131|131 seats]
* Aid of [package=€74 billion|€74bn], of it [fund=€22 billion|€22bn] from the Monetary Union; first [tranche=€12 billion|€12bn] before [due=2011-06-30|30 June], when [bonds=>€6 billion|more than €6bn] of paper matures
* Deficit [deficit=9.8%|9.8 pct] of GDP in [defyear=2010|2010], jobless rate [jobless=14%|14 pct]
* Programme: [cuts=€17 billion|€17bn] of savings, VAT at [vat=20%|20 pct]

== abroad-blog.txt -
I was there

I had come to Lerra for a wedding. At one o'clock I was eating ice cream in Liberty Avenue; an hour later [day=2011-06-15|that Wednesday] I saw a woman on a ledge.

Some numbers, since my friends ask. No, not the whole city burned: [fires=dozens|dozens of buildings], all within a mile. Yes, people died, [dead=5|five] of them, in a store where I had bought socks on Monday. They lay on the [floor=2|second floor]. Nobody in this town had seen deaths at a demonstration since [firsttoll=1978|1978], and my taxi driver wept.

The police had [marchers=60000|sixty thousand] on the streets, my hosts twice that. My own flight was one of [flights=>200|more than 200] that never left, and my ferry lay in port for [ship=2 days|two days].

== northern-echo-wire.txt 2011-06-16
Riot fire kills [dead=5|five] in Morava

LERRA – [dead=5|Five people] died [day=2011-06-15|on Wednesday] when protesters set fire to a department store in the capital of Morava during a general strike against spending cuts, the fire brigade said.

The bodies of [women=3|three women] and [men=2|two men] were found on the [floor=3|third floor] of Halper's, in Liberty Avenue, after [bottles=2|two firebombs] were thrown through a window at [clock=~14:10|about 2:10 p.m.] Some [trapped=20|20 people] had been at work inside. [saved=8|Eight] were brought down by ladder.

The police said [marchers=60000|60,000 people] had marched to parliament. [arrests=63|Sixty-three] were arrested and [police=29|29 officers] hurt.

Parliament is to vote [vote=2011-06-17|on Friday] on measures worth [cuts=€17 billion|17 billion euros] over [years=3|three years], the condition for an aid package of [package=€74 billion|74 billion euros].
