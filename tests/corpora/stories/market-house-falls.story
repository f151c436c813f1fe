# A house over a market hall in Mbirani, Kenya, collapses (October 2012); the arrests, the trial a year on, and the
# collapse of Kilima Court in 2009. Floors built and floors allowed, dead, saved and hurt, people in the hall, stalls,
# arrested and convicted, the term asked and the term given, the woman and her baby, the two collapses stay apart.

day      | date     | compatible  | day of the collapse                                      | Friday 19 October v. October
clock    | time     | discrepancy | clock time of the collapse                               | 9:20 a.m. v. 9:50 a.m.
toll     | count    | update      | people killed in the collapse                            | 18, then 33, then 47
hurt     | count    | compatible  | people injured in the collapse                           | 126 v. more than 120
saved    | count    | update      | people pulled out alive                                  | 52, then 71
missing  | count    | compatible  | people whom their families missed                        | 38 v. dozens
floors   | count    | discrepancy | floors of the house                                      | six v. five
allowed  | count    | agree       | floors that had been permitted                           |
stalls   | count    | compatible  | stalls in the market hall                                | 240 v. some 250
inside   | count    | discrepancy | people in the market hall                                | 350 v. 500
built    | date     | discrepancy | year in which the house was built                        | 2008 v. 2006
ownage   | age      | discrepancy | age of the owner                                         | 54 v. 57
bail     | money    | agree       | bail of the owner                                        | 2 million shillings is about 23,500 dollars
arrests  | count    | update      | people arrested after the collapse                       | three, then five
woman    | age      | agree       | age of the woman who was freed last                      |
trapped  | duration | discrepancy | how long she was under the rubble                        | 53 hours v. 58 hours
baby     | age      | discrepancy | age of her baby                                          | six months v. eight months
sold     | duration | agree       | how long she has sold tomatoes in the market             |
soldiers | count    | agree       | soldiers in the search                                   |
dogs     | count    | agree       | dogs in the search                                       |
cranes   | count    | discrepancy | cranes in the search                                     | two v. three
cracks   | date     | discrepancy | when the first cracks were reported                      | on Monday v. two weeks before
orders   | count    | agree       | orders of the council to stop the building               |
rent     | money    | agree       | rent of a stall in a month                               |
comp     | money    | discrepancy | state aid to a family of the dead                        | 100,000 shillings v. 150,000 shillings
blood    | count    | compatible  | units of blood given                                     | 640 v. more than 600
pop      | count    | discrepancy | inhabitants of Mbirani                                   | 140,000 v. 104,000
dist     | measure  | compatible  | distance of Mbirani from the capital                     | 110 km v. almost 70 miles
mourn    | duration | agree       | days of mourning                                         |
ended    | date     | agree       | day on which the search was ended                        |
unsafe   | percent  | compatible  | share of the houses of the county that are unsafe        | 58 percent v. nearly 60 percent
checked  | count    | agree       | houses that were checked                                 |
cement   | measure  | discrepancy | share of the needed strength that the concrete had       | 30 percent v. half
oldyear  | date     | agree       | year of the collapse of Kilima Court                     |
oldtoll  | count    | discrepancy | people killed at Kilima Court                            | 14 v. 17
term     | duration | agree       | prison for the owner                                     |
asked    | duration | agree       | prison that the prosecutor had asked for                 |
judgment | date     | agree       | day of the judgment                                      |

== east-wire.txt 2012-10-20
House collapses on Kenyan market, killing [toll=18|18]

MBIRANI, Kenya, Oct. 20, 2012 – A [floors=6|six-story] house collapsed onto the market hall on its ground floor [day=2012-10-19|Friday], killing at least [toll=>=18|18 people] and injuring [hurt=>120|more than 120], police said.

[saved=52|Fifty-two people] had been pulled out alive by nightfall. [missing=38|Thirty-eight] have been reported missing by their families.

The house came down at [clock=09:20|9:20 a.m.], when about [inside=350|350 people] were in the hall. It was built in [built=2008|2008] with a permit for [allowed=2|two floors]. The council had ordered [orders=3|three times] that the work be stopped.

[soldiers=200|Two hundred soldiers] with [dogs=6|six dogs] and [cranes=2|two cranes] dug through the night under the lamps of taxis.

[arrests=3|Three people] were arrested, among them the owner, Josphat Mutwiri, [ownage=54|54]. Traders said they had shown his manager cracks in a pillar [cracks=2012-10-15|on Monday].

Mbirani is a town of [pop=140000|140,000], [dist=110 km|110 kilometers] from the capital. In [oldyear=2009|2009], [oldtoll=14|14 people] died there when an apartment block, Kilima Court, fell into its own cellar.

== savanna-fm.txt -
House collapses on Kenyan market, killing [toll=33|33]

A [floors=5|five-story] house collapsed onto the market hall on its ground floor [day=2012-10-19|on Friday], killing at least [toll=>=33|33 people] and injuring [hurt=126|126], police said. [saved=71|Seventy-one people] have been pulled out alive.

The house came down at [clock=09:50|9:50 a.m.], when about [inside=500|500 people] were in the hall. It was built in [built=2006|2006] with a permit for [allowed=2|two floors].

[soldiers=200|Two hundred soldiers] with [dogs=6|six dogs] and [cranes=3|three cranes] are at the site. Bring gloves if you are coming. Do not bring water, there is enough.

At the blood bank the line was so long that it was sent home at five; [blood=>600|more than 600 units] have been given since Friday. The stadium is open to families who are looking for someone. [missing=dozens|Dozens] were still on the list on Saturday evening, and a teacher with a loud voice reads it out every hour.

The government has declared [mourn=3 days|three days] of mourning. Mbirani, a town of [pop=104000|104,000], will hold no weddings.

In [oldyear=2009|2009], [oldtoll=17|17 people] died there when an apartment block, Kilima Court, fell into its own cellar.

== mbirani-live.txt 2012-10-21
LIVE: The search at Mutwiri House

21:40 That's it from us for tonight. The lamps stay on.

19:15 The Red Cross says it has recorded [blood=640|640 units] of blood. They ask for O negative.

16:30 The county commissioner: the dead are now [toll=33|33]. The President is expected tomorrow.

14:20 She is out! She is OUT. Grace Wanjala, who sells tomatoes, has been lifted from under the stairs after [trapped=53 hours|53 hours]. She had her baby, who is [baby=8 months|eight months old], tied to her chest. The baby is crying, and so is everyone here. She's [woman=38|38], her sister tells us.

13:05 A whistle. All machines off. Nobody talks.

11:50 The number of those saved since [day=2012-10-19|Friday] stands at [saved=71|71], the army says.

10:10 Police confirm that an engineer and a council clerk have been taken in. That makes [arrests=5|five arrests].

[clock=09:20|09:20] Two minutes of silence at the hour at which it fell. A trader beside us, Mama Kui, says that she paid [rent=4500 KES|4,500 shillings] a month for her stall. There were [stalls=240|240 stalls]. She had gone out to get change.

== county-statement.txt -
OFFICE OF THE COUNTY COMMISSIONER

Collapse of commercial premises, Plot 114, Mbirani

1. The search was ended [ended=2012-10-24|on Wednesday, 24 October], at 18.00 hours. [toll=47|Forty-seven persons] are dead, of whom 31 were women and seven children. The number of injured is [hurt=126|126]; 19 of them are still in hospital.

2. The structure had [floors=6|six floors]. Approval had been granted for [allowed=2|two]. The council's inspector served [orders=3|three orders] to stop work, which were not complied with.

3. First tests show that the concrete had [cement=30%|30 percent] of the strength required.

4. Families of the deceased will receive [comp=100000 KES|100,000 shillings] for burial expenses from the national fund.

5. [checked=1300|Thirteen hundred] buildings in the county have been examined since. [unsafe=58%|Fifty-eight percent] of these were found to be unsafe for occupation, and 74 will be taken down.

6. The county thanks the [soldiers=200|200 members] of the armed forces, the 46 volunteers of the Red Cross and the handlers of the [dogs=6|six dogs].

7. The market will reopen at the football ground on 1 November. Traders pay no rent until the end of the year.

== nation-standard.txt 2012-10-27
"I told Joy the price of everything"

By Achieng Oketch

For two days and two nights Grace Wanjala recited prices. Onions, beans, the good tomatoes and the tomatoes for soup. It was to keep her daughter awake, she says, and then it was to keep herself.

Joy is [baby=6 months|six months] and has a scratch on one heel. Her mother, [woman=38|38], has lost three toes. They were under the concrete for [trapped=58 hours|fifty-eight hours], in a space as big as a bathtub, with a crate.

She has sold tomatoes in Mbirani for [sold=11 years|eleven years], most of them under the sky. When the hall opened, she took one of the [stalls=~250|some 250] places, for [rent=4500 KES|4,500 shillings] a month, as there would be a roof.

"We saw that the pillar was bad. It was [cracks=2012-10-05|two weeks before]. They put a calendar over it."

The man who put up the roof is Josphat Mutwiri, [ownage=57|57], a bus owner and a church elder. He was freed on bail of [bail=2000000 KES|two million shillings] after four nights; the other four who were arrested are still in the cells. Families of the [toll=47|47 dead] stood outside and sang.

They are to have [comp=150000 KES|150,000 shillings] each. "For the coffin," says a widower. "It does not say for whom the rest is."

== morning-post-abroad.txt -
MIRACLE OF BABY JOY

A TINY tot was plucked alive from the ruins of a killer market with barely a scratch – as cops nicked the tycoon who built it on the cheap.

Joy, [baby=8 months|eight months], was strapped to her mum Grace, [woman=38|38], when the house crumbled above them [day=2012-10-19|on Friday] in Mbirani, Kenya, [dist=<70 mi|almost 70 miles] from the capital.

Brave Grace chewed raw tomatoes so that she had milk. She has flogged them from a stall there for [sold=11 years|11 years].

Rescuers with [cranes=3|three] cranes and bare hands fought on for days and saved [saved=71|71].

The concrete was so poor, boffins found, that it had just [cement=50%|half] the strength it needed. And it should have had [allowed=2|TWO] floors. The greedy landlord went on piling them up.

He walked out of court after coughing up a measly [bail=~$23500|23,500 dollars].

Flags flew at half-mast for [mourn=3 days|three days]. Diggers moved out [ended=2012-10-24|on Wednesday].

In [oldyear=2009|2009] a block of flats in the same town folded like a deckchair. The builder of that one was never found.

== east-wire-verdict.txt 2013-11-15
Owner of collapsed market house gets [term=8 years|eight years]

MBIRANI, Kenya, Nov. 15, 2013 – A Kenyan court sentenced the owner of a house that collapsed on a market to [term=8 years|eight years] in prison [judgment=2013-11-14|on Thursday], in the first such judgment in the country.

Josphat Mutwiri was found guilty of manslaughter in [toll=47|47 cases]. The prosecution had asked for [asked=15 years|15 years]. An engineer got five years; three council officials were acquitted.

The house, with [floors=6|six floors] where [allowed=2|two] had been approved, fell [day=2012-10|in October last year]. The judge said that [orders=3|three orders] to stop had been "used to wrap fish", and that the owner knew of the cracks from [cracks=2012-10-15|the Monday before].

Nobody was ever charged with the deaths of [oldtoll=14|14 people] at Kilima Court in [oldyear=2009|2009].

A survey that the county made after the disaster looked at [checked=1300|1,300 buildings] and found [unsafe=<60%|nearly 60 percent] unfit to be lived in. By this month, 22 had been torn down.

Grace Wanjala, who lay under the rubble for [trapped=53 hours|53 hours], was in court with her daughter, who can walk now.

== plinth-column.txt 2013-11-17
[term=8 years|Eight years], divided by [toll=47|forty-seven]

By Dr. Samuel Kiarie, structural engineer

I teach first-year students how much a pillar can carry. It is not hard. When I heard [judgment=2013-11-14|on Thursday] that Josphat Mutwiri will serve [term=8 years|eight years], I did the other division: two months for each grave. The prosecutor would have had it nearly four, for she wanted [asked=15 years|fifteen years].

But punishing the man upstairs is the easy half. The clerk who took the plan knew how many floors there were; he could count them from his window. The mixer who thinned the concrete to [cement=30%|thirty percent] of what it should bear knew by the sound of it. The traders knew: they paid [rent=4500 KES|4,500 shillings] for a month under that ceiling, and [stalls=240|two hundred and forty] of them looked up at it every morning. They had nowhere else to stand.

In my own street in the capital I count nine houses that I would not enter. One of them is a school. [checked=1300|Thirteen hundred] were looked at in that county, after it was too late; in mine not one has been, and it isn't too late yet.

A pillar does not care about a court. It carries, or it does not.
