# Two oil spills on the Dunmarra coast of Ireland: the freighter Vesna Trader on the Calf Rocks (8 October 2009) and a
# burst hose at the Roskeen terminal (19 February 2011). Oil on board, spilled, pumped off and picked up, miles of coast,
# birds dead, cleaned and freed, bans, booms, fines and costs of the two stay apart; so do the sentences of master and
# mate, the age and the limit of the hose, gangs of 2009 and of 2011, and the tanker Antonia K of 1987.

aday      | date     | compatible  | day the Vesna Trader ran aground                          | Thursday 8 October 2009 v. October 2009
aclock    | time     | discrepancy | when the Vesna Trader ran aground                         | 3:25 a.m. v. 2:35
acrew     | count    | agree       | crew of the Vesna Trader                                  |
aspill    | measure  | update      | fuel oil spilled by the Vesna Trader                      | 200 tonnes on the first day, 380 in the end
aload     | measure  | agree       | fuel oil on board the Vesna Trader                        |
apumped   | measure  | agree       | fuel oil pumped out of the Vesna Trader                   |
aslick    | measure  | discrepancy | length of the slick on the first day                      | nine kilometres v. 19 kilometres
acoast    | measure  | discrepancy | length of coast oiled by the Vesna Trader                 | 46 kilometres v. 64 kilometres
abirds    | count    | compatible  | dead birds picked up after the Vesna Trader               | 3,400 v. thousands
aclean    | count    | agree       | birds brought in alive and washed in 2009                 |
afree     | count    | discrepancy | washed birds that were set free in 2009                   | 310 v. 130
avol      | count    | compatible  | volunteers of 2009                                        | 900 v. nearly a thousand
aban      | duration | discrepancy | how long shellfish could not be sold after 2009           | five months v. seven months
acost     | money    | discrepancy | cost of the clean-up of 2009                              | 11 million v. 17 million euros
afine     | money    | agree       | fine of the master of the Vesna Trader                    |
amate     | duration | agree       | suspended sentence of the mate                            |
acourt    | date     | compatible  | day the mate and the master were sentenced                | Tuesday 22 June 2010 v. June
aage      | duration | agree       | age of the Vesna Trader                                   |
alen      | measure  | agree       | length of the Vesna Trader                                | 168 metres are 550 feet
abreak    | date     | discrepancy | day the Vesna Trader broke in two                         | 13 October v. 15 October
awaste    | measure  | agree       | oily waste collected in 2009                              |
acapt     | age      | agree       | age of the master of the Vesna Trader                     |
asleep    | duration | discrepancy | how long nobody kept watch on the Vesna Trader            | 40 minutes v. 20 minutes
bday      | date     | compatible  | day the hose burst at Roskeen                             | Saturday 19 February v. February
bclock    | time     | agree       | when the hose burst at Roskeen                            |
bspill    | measure  | agree       | crude oil spilled at Roskeen                              | 95 tonnes are about 700 barrels
bgather   | measure  | update      | oil picked up at Roskeen                                  | 30 tonnes by Monday, 58 in the end
brun      | duration | discrepancy | how long the oil ran at Roskeen                           | 18 minutes v. 28 minutes
bcoast    | measure  | agree       | length of coast oiled from Roskeen                        |
bbirds    | count    | agree       | birds killed by the oil from Roskeen                      |
bbeach    | count    | agree       | beaches closed in 2011                                    |
bfine     | money    | agree       | fine of Atlantia Fuels                                    |
bopen     | date     | discrepancy | year in which the terminal opened                         | 1974 v. 1976
bhose     | duration | agree       | age of the hose                                           |
blimit    | duration | agree       | age up to which such a hose may be used                   |
balarm    | duration | agree       | how long the pressure alarm had been off                  | three weeks are 21 days
bstaff    | count    | discrepancy | people who work at the terminal                           | 85 v. 58
bshare    | percent  | discrepancy | share of the country's oil that comes through Roskeen     | 12 per cent v. a fifth
bcalls    | count    | compatible  | calls about the smell                                     | 340 v. hundreds
bboom     | measure  | agree       | length of the boom laid out in 2011                       |
bskim     | count    | discrepancy | skimmers at work in 2011                                  | six v. four
bshut     | duration | agree       | how long the terminal was shut                            |
bclaim    | money    | agree       | what the growers claim from Atlantia                      |
bgrow     | count    | agree       | growers who claim from Atlantia                           |
boss      | age      | agree       | age of the head of Atlantia                               |
price     | money    | agree       | price of a dozen oysters                                  |
between   | measure  | agree       | distance between the Calf Rocks and Roskeen               | 24 kilometres are 15 miles
old       | date     | agree       | year in which the Antonia K was lost                      |
oldspill  | measure  | compatible  | crude oil spilled by the Antonia K                        | 5,200 tonnes v. more than 5,000 tonnes

== wire-vesna.txt 2009-10-09
Freighter leaks fuel oil off western Ireland

PORTNASHEE, Ireland, Oct 9, 2009 – A freighter that ran onto rocks in a gale [aday=2009-10-08|on Thursday] was leaking heavy fuel oil onto the Dunmarra coast of western Ireland, one of the country's richest shellfish grounds and a winter home of tens of thousands of sea birds.

The Vesna Trader, a Maltese-flagged bulk carrier of [alen=168 m|168 metres], struck the Calf Rocks at [aclock=03:25|3:25 a.m.], the coast guard said. All [acrew=22|22 crew members] were lifted off by helicopter within two hours. The ship, which is [aage=27 years|27 years old], was carrying 19,000 tonnes of animal feed from Constanta to Glasgow.

It had [aload=640 t|640 tonnes] of oil in its tanks. "We believe that about [aspill=200 t|200 tonnes] are in the water and that more is on its way," said Fergal Munnelly of the coast guard. From the air, before dark, the slick was seen to stretch for [aslick=9 km|nine kilometres].

Shellfish sales were stopped by the fisheries minister. Two tugs and a French spill-response ship are expected on Saturday, with 3,000 metres of boom, but the forecast was for force 9.

It is not known why the vessel was four miles inside its course. Its master, [acapt=51|51], and the mate, who had the watch, were being questioned by the police.

The coast has been oiled before. In [old=1987|1987] the Greek tanker Antonia K was driven ashore at Slyne Point, a day's walk to the south, and lost [oldspill=5200 t|5,200 tonnes] of crude. It took seven years for the mussels to come back, according to a study by the university at Galway; the puffins never have.

== dunmarra-champion.txt 2009-10-17
Bring gloves and a spoon

By Oisin Tuohy

The notice in Gilhooly's window said only: BRING GLOVES, 7 A.M., TEA PROVIDED. By half past six on Sunday the line of cars went back to the chapel. A woman had come from Leitrim with her First Communion class. A man had brought a horse.

They've been at it for a week now, on their knees among the stones, with trowels, dustpans and, where the stuff has got between the pebbles, spoons. The county engineer counts [avol=900|nine hundred] of them, and says that he has stopped counting the scones. Of [aspill=380 t|380 tonnes] that the Vesna Trader let go before she could be emptied, he thinks, they'll get a third. It comes up as bags of something like wet tar with wings in it.

The shore is black from the pier at Portnashee round to Inishdoon. It could have been worse. Before the old ship broke her back, [abreak=2009-10-13|on Tuesday], a Dutch crew had sucked [apumped=260 t|260 tonnes] out of her through a hole no wider than a dinner plate, heating it as they went. Then the stern slid off into deeper water and the bow stayed where it was, pointing at the church.

She'd hit at [aclock=02:35|twenty-five to three] in the morning; Peadar Lavelle's kitchen clock says so, and Peadar, who is 83, was up with his chest. He saw her lights go by where no lights should. He has seen a lot in that window, the Antonia K among the rest. "That was a river," he says. "This is a dirty nappy. But whose is it?"

The dead fish are few, oddly. The living ones have gone. What the tide brings is guillemots, so coated that children take them for shoes, and the Bird Trust sends a van to Gilhooly's dairy at noon and at six.

Not one of the [acrew=22|22] was from anywhere near Malta. They were Croats, Filipinos and a cook from Odessa, and they were put up at the Star of the Sea, where the cook made soup for the spoon people.

Nuala Breen, whose oysters lie half a mile from the bow, didn't come on Sunday. She was lifting 60,000 of them into a trailer, to be taken to a clean bay before the tide turned. She got 11,000 out.

== daily-lantern.txt -
BLACK BEACH: Skipper snored as rustbucket ran on rocks

A ROGUE ship's mate was fast asleep for [asleep=40 min|FORTY MINUTES] while a floating cattle trough thundered towards an Irish beauty spot, it can be revealed.

The [aage=27 years|27-year-old] Vesna Trader hit the Calf Rocks [aday=2009-10-08|on Thursday] on autopilot, at full whack.

By teatime that same day a stinking slick [aslick=19 km|19 kilometres] long was licking at the golden strands where stars have their holiday homes. Boyband hunk Darragh Quill, who owns a lighthouse, wept: "There was a swan on my lawn like a Guinness."

The skipper, [acapt=51|51], was in his bunk with a bad tooth. A source on the bridge (though not, it seems, awake) said there was a chair with arms, "and it's the arms that get you".

Bird-lovers fear that [abirds=thousands|THOUSANDS] of guillemots and razorbills have already perished. Vets are washing survivors in dish soap; it takes 300 litres of hot water to do one duck.

The scruffy hulk is [alen=550 ft|550 feet] long and flies the flag of sunny Malta, but its owner is a brass plate on a door in the Marshall Islands. Our man knocked. It was a dentist.

In the Star of the Sea the dry-shod crew tucked into the full Irish at taxpayers' expense. One of them asked this paper for a signed picture of Darragh.

== bird-blog.txt -
Notes from the wash-house

Day 31. I'm putting these down before I forget them.

We had a dairy, six sinks and a boiler that Con Gilhooly's father had bought for a hotel that was never built. In that time we washed [aclean=520|520 birds]. Mostly guillemots, then razorbills, a few divers, one very cross gannet. A washed bird isn't a saved bird. It has to get its waterproofing back, and put on 200 grams, and not pick up a fungus from the straw. We opened the boxes on the slip at Inishdoon for the last time on Sunday, and that made [afree=130|a hundred and thirty] that have gone home.

Nobody tells you about the noise. A guillemot in a cardboard box sounds like an old man who has lost his glasses. We had 70 of them in the parlour on the worst night, and a radio on for company, theirs or ours.

For every one that came in on its feet six or seven didn't. The boys who walk the tideline have put [abirds=3400|3,400] in the freezer at the fish plant, each with a label, because the insurers will want to see them.

People ask if it was worth it: somebody has worked out that it cost €94 a bird, paid from cake sales. I tell them that there were [avol=<1000|nearly a thousand of us] on this coast in [aday=2009-10|October] with nothing to do about any of it, and here at least was a thing with a heartbeat.

The gannet bit four people, including a bishop.

== court-report.txt 2010-06-22
Mate of grounded freighter gets suspended term

CASTLEBAR, June 22 – The mate of a cargo ship whose fuel fouled the western coast [aday=2009-AU|last autumn] was given a suspended sentence of [amate=4 months|four months] [acourt=2010-06-22|on Tuesday] after he admitted that he had slept on watch.

Anton Marusic, 34, had been on duty for 13 of the previous 18 hours. He sat down at five minutes past three [aday=2009-10-08|on October 8], the court heard, in a chair that he had been told not to use, and was woken by the blow. For [asleep=20 min|twenty minutes] the Vesna Trader, with [acrew=22|22 people] on board, steered itself towards the Calf Rocks at 12 knots. An alarm that should have rung when nobody moved on the bridge had a sock over it.

The master, Zoran Petric, now 52, was fined [afine=40000 EUR|40,000 euros]. He had signed a roster that he knew to be false. Judge Maeve Corcoran noted that he went down to the engine room himself to shut the valves as it flooded, "which saved this county a good deal of oil".

The vessel struck at [aclock=03:25|3.25 a.m.]

Counsel for the State said that the clean-up, in which [awaste=2100 t|2,100 tonnes] of sand, weed and rubbish had been carted off from [acoast=46 km|46 kilometres] of shore, came to [acost=11000000 EUR|11 million euros]. The owners' insurer has paid nine and disputes the rest.

An appeal against the fine will be heard in October. Petric's passport was returned to him.

== live-roskeen.txt 2011-02-19
Oil spill at Roskeen: live updates

7.28pm We have word of a spill at the Roskeen oil terminal, on the north side of Dunmarra Bay.

7.41 Atlantia Fuels confirms "a loss of containment" as a tanker, the Caspian Dawn, was discharging crude. It happened at [bclock=18:40|6.40], the firm says.

7.55 A flexible hose between ship and jetty split. Nobody is hurt.

8.10 How much? The harbourmaster: [bspill=95 t|"Ninety-five tonnes, and I'd like that to be the last number I give you."]

8.34 The pumps ran for [brun=18 min|18 minutes] before someone hit the button, according to the company.

8.50 [bboom=1.8 km|1,800 metres] of boom are going out in the dark. The wind is light and westerly, which is luck, or the opposite, depending on which shore you live on.

9.15 The smell has reached Ballyderg, 11km away. The fire brigade has had [bcalls=340|340 calls]; please don't ring unless you feel faint.

9.40 For those who were here for it: yes, the Vesna Trader, [aday=2009-10|in October 2009], was bigger. It spilled [aspill=380 t|380 tonnes], and of a much thicker oil. It's also within [between=24 km|24 kilometres] of where we are standing.

10.05 Atlantia's chief executive, Dermot Fahy, [boss=59|59], is driving over from Dublin. He has asked to meet the growers in the GAA hall at eight in the morning.

10.30 The tanker has been cleared to stay at the jetty. She still has 61,000 tonnes in her.

== wire-roskeen.txt 2011-02-21
Burst hose at Irish terminal blackens oyster coast

ROSKEEN, Ireland, Feb 21, 2011 – Workers with shovels and suction pumps had recovered [bgather=30 t|30 tonnes] of crude by Monday from the waters around an oil terminal in western Ireland, less than a third of what gushed from a ruptured hose [bday=2011-02-19|on Saturday] evening.

About [bspill=~700 bbl|700 barrels] were lost when the hose parted at [bclock=18:40|6:40 p.m.] during the unloading of a tanker, Atlantia Fuels said. [bskim=6|Six skimmers] were in operation.

[bcoast=9 km|Nine kilometres] of shoreline have been affected, and [bbeach=4|four beaches] closed. Some [bbirds=160|160 birds] were found dead, a fraction of the [abirds=3400|3,400] counted after a freighter was wrecked in the same bay [aday=2009-10|16 months ago].

A worker who asked not to be named said that it had taken [brun=28 min|28 minutes] to halt the flow because the man at the shore valve could not hear his radio for the wind. An alarm that senses a fall in pressure had been switched off for [balarm=3 weeks|three weeks], the person said, as it "kept crying wolf". The company declined to comment.

Roskeen, which was opened in [bopen=1974|1974] and employs [bstaff=85|85 people], handles [bshare=12%|12 per cent] of the oil consumed in Ireland. It will stay shut until further notice. Petrol prices in the northwest had risen two cents a litre by noon.

"I looked them in the eye and told them we'd pay," said Dermot Fahy, [boss=59|59], the company's chief, after he had been shouted at for an hour and a half by oyster farmers. "They told me that they'd heard that one."

The northern shore of Dunmarra Bay was chosen for the terminal because it has 28 metres of water at all states of the tide, enough for the largest ships afloat, and because few people lived there. Plans to double its storage tanks were dropped in 2003 after 1,900 objections. It has a fire brigade of its own, with two engines, but no vessel to fight a spill: the nearest is kept at Cork, 14 hours away.

Shellfish beds from the terminal to Portnashee have been placed under a ban, the second in two years. The first lasted [aban=5 months|five months].

== oyster-interview.txt -
"I'm in the oil business, me"

Nuala Breen has grown oysters under the chapel at Inishdoon for 26 years. She's been shut twice.

Which was worse?
– The first, for the work. The second, for the temper. The ship was a stranger. These people send me a calendar at Christmas.

What did you lose in [aday=2009|2009]?
– Forty-nine thousand, near enough, on the one tide. And then the ban: [aban=7 months|seven months] it was till I sold one, I don't care what the department has written down. Christmas was gone, and Easter.

And [bday=2011-02|this February]?
– They let us open again after five weeks. But who'll eat them? I was getting [price=9 EUR|nine euros] a dozen at the pier and now I throw in a lemon and a fellow sniffs at it.

You have joined the claim.
– All [bgrow=41|forty-one of us]. [bclaim=3400000 EUR|Three point four million]. It sounds like a lot of money until you put it on a boat and sail it round.

They say the hose was old.
– It was [bhose=11 years|eleven]. I have a hose on my tank at home that's older, but I don't put a tanker on the end of it. The book says [blimit=8 years|eight] and out.

Roskeen gives people work.
– It gives it to [bstaff=58|fifty-eight of them], all told, and two are my cousins. We've agreed to talk about football.

Did you see the skimmers?
– I saw [bskim=4|four]. Two more came by road from Cork and went home again by road, for the fittings were wrong.

Do you want the terminal gone?
– I want it looked at. Somebody should stand there every day and look at it. I look at an oyster 30 times before you do.

== brief-fine.txt 2011-11-15
Atlantia fined over burst hose

DUBLIN, Nov 15 – Atlantia Fuels was fined [bfine=1200000 EUR|1.2 million euros] on Tuesday for the oil spill at its Roskeen terminal [bday=2011-02|in February], the highest penalty that an Irish court has yet imposed for pollution of the sea.

The company pleaded guilty to three charges. It had kept a hose in service for [bhose=11 years|11 years], although the maker gives it a life of [blimit=8 years|eight], and had let a faulty alarm stand idle for [balarm=21 days|21 days].

Of the [bspill=95 t|95 tonnes] of crude that escaped, [bgather=58 t|58] were gathered up again, the court was told, most of them within a [bboom=1.8 km|1.8-kilometre] boom. [bbirds=160|One hundred and sixty birds] died, and two otters.

Judge Maeve Corcoran took into account that the terminal had been closed for [bshut=12 days|12 days] at the company's own wish. She did not accept that the sound of the wind was an act of God. The maximum would have been 15 million. The company was given until the end of January to pay.

A civil action by [bgrow=41|41 shellfish growers], who demand [bclaim=3400000 EUR|3.4 million euros], is listed for March. Atlantia has offered them 1.9 million, without admitting liability.

[acourt=2010-06|In June of last year] the same judge fined the captain of the Vesna Trader [afine=40000 EUR|40,000 euros].

== analysis-coast.txt 2011-12-04
Twice is a pattern

By Catriona Weld, environment editor

December 4, 2011 – There are two photographs in the county engineer's office at Ballyderg. One shows the bow of a ship, upright among rocks like a tooth. In the other there is nothing to be seen but a rubber pipe, with a slit as long as a man's arm. Between them, he likes to say, are [between=15 mi|fifteen miles] and every excuse in the book.

The ship cost more. In [aday=2009-10|October 2009] the Vesna Trader had [aload=640 t|640 tonnes] of fuel in her, much of it nearly solid at the temperature of the sea. What could be pumped, [apumped=260 t|260 tonnes], was pumped before she parted amidships [abreak=2009-10-15|on the fifteenth], a week after the stranding. The remainder was spread along [acoast=64 km|64 kilometres] of foreshore and had to be lifted by hand: [awaste=2100 t|2,100 tonnes] of it, counting stones. The bill was [acost=17000000 EUR|17 million euros]. Against that the master's fine was pocket money, and the [amate=4 months|four months] that his mate did not have to serve were a gesture.

At Roskeen, where [bday=2011-02|this February] a hose let go, everything was smaller: [bspill=95 t|95 tonnes], [bcoast=9 km|nine kilometres], [bbeach=4|four strands] that opened again by Easter. The oil was light. A third of it, the university reckons, had gone into the air by Monday, into the noses of those [bcalls=hundreds|hundreds of callers]. The plant stood still for [bshut=12 days|twelve days], and as a [bshare=20%|fifth] of the nation's fuel is landed there, Dublin noticed. No minister had come to look at the birds of the first spill, of which [aclean=520|520] were washed and [afree=310|310] let go, if one believes the Bird Trust.

And yet it is Roskeen that frightens the engineer. A ship that goes astray is an accident; you can put a light on a rock. But an installation that has been there since [bopen=1976|1976], with inspectors, forms and an alarm, is what we call safe. The alarm was a nuisance and was silenced. So was the one on the Vesna Trader, by a sock.

Ireland has one emergency towing vessel fewer than it had in [old=1987|1987], when the Antonia K poured out [oldspill=>5000 t|more than 5,000 tonnes] within sight of the same windows. It has 31 plans for oil at sea. The fine of [bfine=1200000 EUR|1.2 million], which Atlantia earned back in nine days, goes into the general fund.

At the pier in Portnashee a dozen oysters are [price=9 EUR|nine euros] again. They come with a lemon.

== archive-antonia.txt 1987-01-29
From the archive: Tanker breaks up at Slyne Point

BELMULLET, January 29, 1987 – The Greek tanker Antonia K, which was blown ashore at Slyne Point [old=1987-01-27|on Tuesday] night with her engine dead, was breaking up yesterday in seas that the coxswain of the lifeboat put at thirty feet.

Twenty-six men and the captain's wife were taken off by breeches buoy over 14 hours. One rescuer, Thomas Lavelle, 39, of Portnashee, was swept from the rocks and has not been found.

The ship was on passage from Libya to the Clyde with 48,000 tons of crude oil. Most of it is in tanks that are still whole, a salvage officer said. But the forward two were ripped open, and from the road one can see a brown river, a quarter of a mile across, setting to the north.

Detergent is to be sprayed from the air if the wind drops. Fishermen at a meeting in the hall last night voted 112 to 9 against it. "We'll have the one poison or the other," a speaker said, "but not the two."

The Minister for the Marine, who flew over the wreck at noon, told reporters that lessons would be learned. A tug stationed at Cork needed 22 hours to reach the spot; he agreed that one nearer at hand was desirable, and said that the cost would have to be looked at.

The county council has ordered 400 shovels.
