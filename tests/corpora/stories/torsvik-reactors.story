# Two incidents at one nuclear plant in Sweden, Torsvik: the transformer fire at reactor 2 (14 June 2008, blind for 22
# minutes) and the spill at reactor 1 during an outage (20 February 2013). Levels, megawatts, years of two reactors, clock
# times, people in the control room and in the hall, firefighters and workers, oil and water, doses and limit, minutes of
# the one and the other, costs and fine, days planned and real of the restarts, ages of one woman in two years stay apart.

aday      | date     | compatible  | day of the fire                                          | 14 June v. 2008
aclock    | time     | discrepancy | when the transformer caught fire                         | 1:52 p.m. v. 1:25
aburn     | duration | discrepancy | how long the transformer burned                          | two hours v. three hours
adies     | count    | discrepancy | diesel generators that failed to start                   | two v. three
adall     | count    | agree       | diesel generators that the reactor has                   |
ablind    | duration | compatible  | how long the control room was blind                      | 22 minutes v. more than 20
acrew     | count    | discrepancy | people on shift in the control room                      | nine v. six
amw       | measure  | agree       | output of reactor 2                                      | 870 megawatts
alevel    | ordinal  | update      | level of the fire on the international scale             | one at first, then two
ahall     | count    | compatible  | people who left the turbine hall                         | about 140 v. 140
afire     | count    | agree       | firefighters at the transformer                          |
aoil      | measure  | discrepancy | oil that burned                                          | 38 tons v. 83 tons
atrafo    | duration | agree       | age of the transformer                                   | 29 years
awall     | age      | discrepancy | age of Stina Wallgren in 2008                            | 41 v. 44
acalls    | count    | compatible  | calls to the emergency number                            | 3,400 v. thousands
aprice    | percent  | agree       | rise of the price of power after the fire                |
ashare    | percent  | agree       | part of Sweden's power that Torsvik makes                |
acost     | money    | discrepancy | what the fire cost Norrkraft                             | 320 million v. 230 million kronor
afine     | money    | agree       | fine for the fire                                        |
aback     | date     | discrepancy | day on which reactor 2 went back to work                 | 30 August v. 3 September
ahours    | duration | agree       | time after which the fuel would have been in danger      |
alate     | duration | agree       | how long Norrkraft took to call the authority in 2008    |
awind     | count    | discrepancy | windows that the blast broke in Torsvik                  | 60 v. 16
bday      | date     | compatible  | day of the spill                                         | 20 February v. February
bclock    | time     | agree       | when the spill began                                     |
bwork     | count    | update      | workers who got water on them                            | five, then seven, then nine
bwater    | measure  | discrepancy | water that was spilled                                   | 12 cubic metres v. 21,000 litres
bdeep     | measure  | agree       | depth of the water in the room                           | 30 cm are a foot
bopen     | duration | agree       | how long the valve stood open                            |
bdose     | measure  | compatible  | highest dose                                             | 8 millisieverts v. less than ten
blimit    | measure  | agree       | dose allowed in a year                                   |
blevel    | ordinal  | agree       | level of the spill on the international scale            |
bmw       | measure  | agree       | output of reactor 1                                      | 460 megawatts
byoung    | age      | agree       | age of the youngest worker                               |
bcontr    | count    | compatible  | people from outside firms during the outage              | 1,200 v. more than a thousand
bshift    | duration | discrepancy | how long the workers had been on shift                   | 13 hours v. 11 hours
bstart    | date     | agree       | day on which the outage began                            |
bdelay    | duration | agree       | by how long the restart was put off                      | five weeks
bcost     | money    | agree       | what the spill cost                                      |
pollday   | date     | agree       | when the Swedes were polled in 2013                      |
poll      | percent  | discrepancy | Swedes for nuclear power in 2013                         | 54 percent v. 61 percent
built     | date     | compatible  | when reactor 1 started                                   | 20 May 1974 v. 1974
price     | money    | discrepancy | price of building reactor 1                              | 1.1 billion v. 1.4 billion kronor
close     | date     | agree       | year in which reactor 2 is to close                      |

== wire-fire.txt 2008-06-14
Fire shuts Swedish nuclear reactor

STOCKHOLM, June 14, 2008 – A transformer exploded and burned at the Torsvik nuclear power plant on Sweden's Baltic coast [aday=2008-06-14|on Saturday], cutting it off from the grid and forcing the shutdown of one of its reactors. Nobody was hurt and no radiation was released, the operator, Norrkraft, said.

The fire broke out at [aclock=13:52|1:52 p.m.] next to reactor 2, which has an output of [amw=870 MW|870 megawatts] and was running at full power. It was put out [aburn=2 h|two hours] later by [afire=45|45 firefighters]. About [ahall=~140|140 people] were told to leave the turbine hall.

The reactor "scrammed as it should," a spokesman for Norrkraft, Lars Hedin, said. Of its [adall=4|four] emergency diesel generators, [adies=2|two] did not start. He declined to say what that had meant for the cooling, but said it was "under control at all times."

The Radiation Authority provisionally rated the event [alevel=1|level one] on the seven-step international scale. It complained of having learned of it from the radio and was sending three inspectors.

In Torsvik, a town of 6,200, the blast broke [awind=60|60 windows], mostly in greenhouses. The emergency number took [acalls=3400|3,400 calls], many of them from Finland, 190 kilometers across the water.

Torsvik's two reactors provide [ashare=6%|6 percent] of Swedish electricity. The other, started in [built=1974|1974], was shut for maintenance.

The transformer was [atrafo=29 years|29 years] old and due to be replaced in the fall.

== torsvik-allehanda.txt 2008-06-16
The longest [ablind=22 min|twenty-two minutes] of Stina Wallgren's life

By Gun-Britt Sandell

TORSVIK – What she remembers is the quiet. There are 2,700 lamps on the desk in control room two, and a hum that you stop hearing in your first week. At [aclock=13:52|eight minutes to two] [aday=2008-06-14|on Saturday] all of it went away.

"Somebody said, well, that's restful," says Stina Wallgren, [awall=41|41], the shift supervisor.

Outside, something the size of a detached house had begun to burn. Inside, her screens were black. The rods had gone in, she could tell that from the one dial with a needle; what the water was doing in the tank above the fuel, she couldn't tell. [adies=2|Two] of the diesels that should have given her back her eyes stood dead in their garage. The rest ran, and gave power to the pumps but none to the instruments.

There were [acrew=9|nine people] in the room. Wallgren sent one to the basement with a torch to read the levels off a glass pipe, and one to stand on the stairs and pass on what he shouted. Like that, by voice, like ships used to, they ran a reactor of [amw=870 MW|870 megawatts] for [ablind=22 min|22 minutes]. Then an electrician named Bosse, who was on call and had been at his daughter's football match, threw a breaker by hand. He still had the oranges in his pocket.

Nothing leaked. By four o'clock [afire=45|forty-five firemen] from five towns had it out, after it had burned for [aburn=2 h|two hours] and [aoil=38 t|38 tons] of oil, and the [ahall=140|140] who'd been in the turbine hall were eating buns in the sports centre.

Torsvik has lived with the plant for a generation. It pays for the ice rink, and every household keeps iodine tablets in the cupboard with the plasters. On Saturday, at the chemist's in Storgatan, 30 people asked how old was too old for a tablet.

"I'm not a hero," Wallgren says. "I've two boys, and I wanted the number off that pipe." She's on leave until Thursday. She means to paint the boat.

== daily-comet.txt -
MINUTES FROM MELTDOWN
Ikea nuke runs blind as fire rages

A NUCLEAR reactor just across the sea from Britain came within a whisker of disaster when its control room was plunged into darkness for [ablind=>20 min|more than 20 minutes].

Terrified staff steered by TORCHLIGHT as [aoil=83 t|83 tons] of oil went up in a fireball that was seen 30 miles off.

It happened at [aclock=13:25|1.25pm], while most of Sweden was at the beach. [adies=3|Three] of the [adall=4|four] back-up generators at the Torsvik plant failed, and the last was spluttering.

"You had just [acrew=6|six people] in there and a bloke shouting numbers up the stairs," said anti-nuke campaigner Felix Rundgren. "In another [ahours=7 h|seven hours] there'd have been nobody to shout."

The flames raged for [aburn=3 h|three hours] at the spot where [atrafo=29 years|29-year-old] kit was awaiting the scrapheap. Windows rattled in a town that has its own nuclear ice rink, and [acalls=thousands|thousands] of petrified locals jammed the emergency line.

Cool-as-a-cucumber boss Stina Wallgren, [awall=44|44], a divorced mum of two, saved the day with a torch from the petrol station, priced £4.

But bungling bosses didn't ring the safety watchdog for [alate=3 h|THREE HOURS]. By then it had heard the news in the car, like everybody else.

Experts say a cloud could have reached Newcastle in two days.

== brief-rating.txt 2008-07-02
Sweden upgrades reactor fire

STOCKHOLM, July 2 – Sweden's Radiation Authority has raised its rating of [aday=2008-06|last month's] transformer fire at the Torsvik plant to [alevel=2|level two], "incident," from [alevel=1|level one], "anomaly," because safety systems had been knocked out by a single fault, it said on Wednesday.

The control room had been without most of its instruments for [ablind=22 min|22 minutes] because [adies=2|two] of the generators tripped on the same surge that had blown the transformer. They will have to be rebuilt, and those of three other plants checked, before reactor 2 can go back to work. That won't be before the middle of August, Norrkraft said.

The plant's owner was fined [afine=4 million SEK|4 million kronor], for having taken [alate=3 h|three hours] to report the fire; it was to do so within 30 minutes. It accepts the fine. Its managing director, Per-Olof Ekman, 59, said: "We were busy. That's an explanation and no excuse."

On the Nordic exchange, the price of power for the third quarter, which had risen by [aprice=7%|7 percent] in the week after the fire, was little changed.

The authority's report, of 112 pages, praised the shift, in particular "the improvised reading of the water level." It asked that a torch be made part of the equipment.

== archive-1974.txt 1974-05-21
From our archive: Torsvik makes its own light

TORSVIK, May 21, 1974 – With a nod to a man in a white coat, the minister of industry set going Sweden's newest atomic power station [built=1974-05-20|yesterday], and at 11:20 a bulb lit up over the door of the canteen. It was of 40 watts. The reactor has [bmw=460 MW|460 megawatts], enough, the minister worked out, for the province and half of the next.

It has been built in five years and four months, ten months more than was planned, by up to 2,300 men, of whom two were killed. The price was [price=1.1 billion SEK|1.1 billion kronor]. A second reactor, close on twice as strong, stands beside it in the shape of a hole, and is to be ready in 1977.

Not all of Torsvik was in the tent. Some sixty persons with umbrellas stood on the road to the harbour. "We're fishermen," one of them told this newspaper. "We would like to know how warm the water will be." It will be warmer by nine degrees at the outlet, said the director, Mr. Arvid Norberg, and he had heard that perch were fond of it.

The minister was shown the control room, from which the whole is steered by four men. He asked what would happen if the lights went out. There were diesel engines for that, he was told, and asked no more.

Seven-year-old Stina Berg, of the first form, gave him lilies of the valley.

== live-spill.txt 2013-02-21
Torsvik nuclear plant: live updates

6.10 a.m. Good morning. Norrkraft has confirmed "a spillage" in reactor 1, which has been shut for refueling [bstart=2013-01-28|since January 28]. It happened [bday=2013-02-20|last night].

6.25 It began at [bclock=22:35|10.35 p.m.], the company says, as a filter was being changed. Somebody opened a valve, somebody else thought it was shut.

6.50 [bwork=5|Five workers] got water on them. They've showered, been measured, and showered again.

7.15 How much water? [bwater=12 m3|Twelve cubic meters], from the fuel pool's cleaning circuit. Picture a small backyard pool.

7.40 Make that [bwork=7|seven workers]. Two had gone home on the bus. The bus is being washed.

8.05 The Radiation Authority puts it at [blevel=1|level one]. For comparison: the fire at the other reactor [aday=2008|five years ago] was a [alevel=2|two].

8.30 It was told within 20 minutes this time, it adds.

9.10 Highest dose so far: [bdose=8 mSv|8 millisieverts]. One may receive [blimit=20 mSv|20] in a year. A scan of the belly is about ten.

9.45 At the gate: "I've worked here for 16 years, and my wife just texted me to sleep in the garage."

10.20 The union says that these people, all from a subcontractor, had been on shift for [bshift=13 h|13 hours].

11.00 The pumps are done, the floor's dry. We close here.

== wire-spill.txt 2013-02-21
Radioactive water spills at Swedish nuclear plant

STOCKHOLM, Feb 21, 2013 – [bwork=7|Seven workers] were splashed with radioactive water at Sweden's Torsvik nuclear plant [bday=2013-02-20|on Wednesday] after a valve was left open, the operator said, in the second mishap there in five years.

The water stood [bdeep=30 cm|30 centimeters] deep in a filter room of reactor 1 before a guard saw it running from under the door, Norrkraft said. The leak had begun at [bclock=22:35|10:35 p.m.], and the valve was shut after [bopen=48 min|48 minutes]. None of it reached the sea.

The [bmw=460 MW|460-megawatt] unit was off line for its yearly overhaul, for which [bcontr=1200|1,200 workers] from outside firms have been brought in. Those affected were employed by a cleaning company from Latvia; the youngest is [byoung=22|22]. One was kept in the hospital overnight with a cut hand.

None had received more than [bdose=8 mSv|8 millisieverts], compared to the [blimit=20 mSv|20 millisieverts] that staff may be exposed to in a year, the Radiation Authority said. It rated the spill [blevel=1|level one].

"They'd been at it for [bshift=11 h|eleven hours] and should have been in bed," said Maria Tell of the electricians' union.

[aday=2008-06-14|On June 14, 2008], a fire at the larger reactor knocked out [adies=2|two] of its [adall=4|four] emergency generators. It didn't return to service until [aback=2008-08-30|August 30] of that year.

Norrkraft plans to close that reactor in [close=2020|2020]. In a poll [pollday=2013-01|last month], [poll=54%|54 percent] of Swedes supported nuclear power.

== wallgren-interview.txt -
"A floor is not a reactor"

Stina Wallgren was in charge on the day of the great fire at Torsvik. She now trains others, and spoke to us a week after the spill.

– Where were you this time?
– At choir. My phone went during the Bach, and I'm not proud of how glad I was.

– How bad was it?
– It was a wet floor. [bwater=21000 l|Twenty-one thousand litres] of wet floor, [bdeep=1 ft|a foot] deep, with things in it that you don't want in your boots. [bwork=9|Nine people] had it on their skin, now that they've all been found, and the worst of them has had less than he'd get from a year and a half of flying. But a floor is not a reactor. In [aday=2008|2008] I didn't know where my water was. That's the difference between [blevel=1|a one] and [alevel=2|a two].

– You're said to have saved the plant.
– Bosse saved it. I'd [acrew=9|nine people], and each of them did something sensible. That's rarer than you think. At the hearing they asked me for how long I'd been afraid. I said from the twenty-third minute on.

– Was the company punished enough?
– [afine=4 million SEK|Four million]? That's the price of a spare pump. What hurt was what the fire cost them altogether, [acost=230 million SEK|two hundred and thirty million], and the shareholders at the door. I think that taught them.

– Did they listen to you?
– There's a torch on the wall now, in a glass box, with a small hammer. I'd asked for two. They gave us new diesels, from Finland, and gauges with their own battery that lasts for 36 hours. We practise blind four times a year, with the lamps off. The first time, I had to go out and stand in the yard for a bit, and Bosse peeled me an orange.

– And now this.
– It's a different illness. Then it was old things. Now it's tired people. In my day we did an overhaul with our own, 400 of us. Now you hear eleven languages in the changing room, and someone's [byoung=22|22] and has been told to hurry. The valve stood open for [bopen=48 min|forty-eight minutes] because three people each believed the other two had looked.

– Will you stay on?
– I'm 46, I've a boat to paint. When they close my reactor, in [close=2020|2020], I'll be the one who switches it off. I've asked for it in writing.

== rods-blog.txt -
Control rods & cinnamon buns

Since everyone's an expert this week, here's mine: I was a welder at Torsvik for nine years, on both units, and I'm allergic to nonsense from either side.

Nonsense one: "the plant ran on torches." One torch. It came from the petrol station, but in 1998.

Nonsense two, from the company: "no one was ever in danger." [ablind=22 min|Twenty-two minutes] without a gauge. I know two of the [acrew=9|nine] who were in there, and one of them hasn't eaten a bun since.

Nonsense three: "the blast flattened half the town." [awind=16|Sixteen windows]. I replaced four of them, cash in hand. The greenhouse was falling down anyway.

Nonsense four: "they were back in no time." Unit 2 went on the grid again [aback=2008-09-03|on September 3]. I remember, because we got cake and my mother was seventy.

As for the latest. Yes, they let loose [bwater=12 m3|twelve cubic metres]. It smells of nothing. You step in, your dosimeter sings, and you do the walk with your arms out like a penguin. I've done the walk. Mine was more than these lads': they had [bdose=<10 mSv|under ten millisieverts], the whole lot of them.

What gets me is [bstart=2013-01-28|January 28]. That's when the job began, and the plan had it done in 24 days, with [bcontr=>1000|more than a thousand] strangers who'd had two days of school. In my time it was 40 days and a week of school. Now the thing is [bdelay=5 weeks|five weeks] late, which I'd call a saving of minus three.

== quarterly-essay.txt 2013-04-14
Torsvik, or the art of getting away with it

By Ellinor Fryxell

April 14, 2013 – On the wall of the town hall in Torsvik hangs a clock that stopped at [aclock=13:52|eight minutes to two]. It was hung there by the council in memory of the afternoon when the transformer blew, and it's the only monument I know of to something that did not take place.

What did take place has been told often. The rods fell, [adies=2|two diesels] did not start, [acrew=9|nine people] kept a reactor in hand by shouting. The report later found that in a further [ahours=7 h|seven hours], had nobody done anything, the fuel would have been laid bare. Somebody did. The fire cost Norrkraft [acost=320 million SEK|320 million kronor], repairs and lost power included, the fine was a mere [afine=4 million SEK|four million], the price of electricity went up [aprice=7%|seven per cent] for a month, and on [aback=2008-08-30|the thirtieth of August] the unit was humming again.

[bday=2013-02|This February's] spill was smaller in every way. A room, a valve, [bwork=9|nine men] in the shower. It has cost [bcost=95 million SEK|95 million kronor], nearly all for the [bdelay=5 weeks|five weeks] by which the overhaul overran. It'll be forgotten, save by the Latvian firm, which lost the contract.

And yet it's the second that worries those who know. "In the fire the machine failed and the people held," says Henning Loke, who taught reactor safety at Chalmers for 30 years. "In the spill, it was the other way about." He has counted: of 61 events reported by Swedish plants last year, 38 occurred while the reactor was standing still.

The country has stopped arguing. At the time of the fire, 48 per cent of Swedes told pollsters that they wanted to keep their reactors; in [pollday=2013-01|January] it was [poll=61%|61]. Torsvik alone gives [ashare=6%|six per cent] of the current. The older of its two units, which went up between 1969 and [built=1974|1974] for [price=1.4 billion SEK|1.4 billion], has been paid off for so long that nobody at Norrkraft could find the receipt.

It runs again since last Monday. When it does, says Loke, one hears nothing. That is how one knows.

== broker-note.txt 2013-03-06
Norrkraft: wet feet, dry books

STOCKHOLM, March 6, 2013 – Norrkraft's shares have lost 3.5 percent since a room at its Torsvik plant was flooded [bday=2013-02-20|two weeks ago], rather less than the 12 percent of the days after the fire of [aday=2008|2008]. We think that's about right and leave our target at 88 kronor.

The company told us on Tuesday that the return of reactor 1 will be put off by [bdelay=5 weeks|five weeks], to early April. With [bmw=460 MW|460 megawatts] idle for that time, and including the cleaning, this should cost it [bcost=95 million SEK|95 million kronor], for which it isn't insured. In [aday=2008|2008] it was a matter of the larger unit ([amw=870 MW|870 MW]) and of eleven weeks, in summer, when power is cheap.

We see two risks. The first is a rule on working hours: the authority is looking at a limit of ten per shift for contractors as well as staff, having found that those in the filter room had been at work for [bshift=13 h|thirteen]. This could lengthen every overhaul by a week. The second is the mood in Finland, where the spill had more coverage than at home.

Against this stands the life of the plant. The smaller unit, on line since [built=1974|1974], has a license until 2019, and the larger one is to follow it before long. Each additional year is worth six kronor a share.
