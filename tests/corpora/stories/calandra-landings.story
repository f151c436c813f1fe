# Two landings on Calandra, an Italian island: Tunisians in March 2011 (22 or 28 boats in the night to 14 March) and
# Eritreans and Syrians in September 2013 (a boat sinks on the 24th). Stay apart: places and inmates of the center in both
# years, boats and people of a night / week / year, tents, liters a head and liters delivered, distances of two coasts and of
# the wreck, fares of two routes, lengths of three boats, load and capacity of the ferry, hours promised and days taken, the
# saved in all and by one fisherman, drowned and aboard, children alone and children, ages of mayor, doctor, fisherman.

anight   | date     | compatible  | night of the most landings in 2011                     | 14 March 2011 v. March 2011
aboats   | count    | discrepancy | boats that came in that night                          | 22 v. 28
apeople  | count    | compatible  | people who came in that night                          | 1,420 v. more than 1,400
atotal   | count    | update      | people landed in 2011 so far                           | 8,600, then 11,200 (thousands)
acap     | count    | agree       | places in the center in 2011                           |
aheld    | count    | discrepancy | people in the center in the week of 14 March 2011      | 2,700 v. 2,300
atents   | count    | agree       | tents on the hill in 2011                              |
awater   | measure  | agree       | water for each person a day in 2011                    |
aprice   | money    | discrepancy | fare from Tunisia in 2011                              | 1,500 v. 1,200 euros
across   | duration | agree       | how long the crossing from Tunisia took                |
adist    | measure  | agree       | distance of the island from Tunisia                    | 118 km are 73 miles
resid    | count    | compatible  | inhabitants of the island                              | 5,400 v. more than 5,000
amayor   | age      | agree       | age of the mayor in 2011                               |
ababy    | duration | agree       | age of the youngest who landed in March 2011           |
aferry   | count    | agree       | people on the first ferry of 2011                      |
afercap  | count    | agree       | people whom the ferry may carry                        |
apolice  | count    | agree       | police sent to the island in 2011                      |
atoilet  | count    | discrepancy | toilets of the center in 2011                          | 36 v. 16
aqueue   | duration | compatible  | wait for a meal in 2011                                | three hours v. more than two hours
acancel  | percent  | discrepancy | bookings canceled in 2011                              | 40 percent v. 60 percent
apermit  | duration | agree       | term of the permits given to the Tunisians             |
adeal    | date     | agree       | day of the agreement with Tunis                        |
apm      | duration | agree       | time in which the prime minister wanted to clear the island |
atrash   | measure  | discrepancy | garbage left on the hill                               | 14 tons v. 40 tons
aship    | measure  | agree       | length of the largest boat of 2011                     | 18 m are 60 feet
aload    | count    | agree       | people on the largest boat of 2011                     |
abread   | count    | agree       | rolls that the baker made a day in 2011                |
abread0  | count    | agree       | rolls that the baker makes on a common day             |
fire     | date     | discrepancy | when half of the center burned down                    | September 2011 v. 2012
bday     | date     | agree       | day of the sinking                                     |
bclock   | time     | discrepancy | when the boat capsized                                 | 4:40 a.m. v. twenty past five
bdrown   | count    | update      | bodies found after the sinking                         | 19, then 31, at last 37
bsaved   | count    | agree       | survivors of the sinking                               |
baboard  | count    | agree       | people aboard the boat that sank                       |
boff     | measure  | agree       | distance of the wreck from the shore                   | 800 m are half a mile
bfar     | measure  | agree       | distance of Zuwara from the island                     | 290 km are 180 miles
bprice   | money    | agree       | fare from Libya in 2013                                |
bvoyage  | duration | discrepancy | how long the boat that sank had been at sea            | 40 hours v. three days
blen     | measure  | agree       | length of the boat that sank                           | 15 m are 50 feet
bfive    | count    | compatible  | people landed in the five days of September 2013       | 3,300 v. more than 3,000
bboats   | count    | agree       | boats in those five days                               |
bcap     | count    | agree       | places in the center in 2013                           |
bheld    | count    | compatible  | people in the center in September 2013                 | 1,050 v. more than a thousand
bspan    | duration | agree       | time in which those boats of September 2013 came       |
bkids    | count    | discrepancy | children who came alone in September 2013              | 214 v. 241
btents   | count    | agree       | tents put up in September 2013                         |
bwater   | measure  | agree       | water for each person a day in 2013                    |
bvito    | age      | discrepancy | age of the fisherman Vito Scalisi                      | 61 v. 64
btook    | count    | agree       | people whom Scalisi pulled out                         |
bvboat   | measure  | agree       | length of Scalisi's boat                               |
bcoast   | duration | discrepancy | time until the coast guard came                        | 45 minutes v. 25 minutes
bdoc     | age      | agree       | age of the doctor                                      |
bfine    | money    | agree       | fine for landing without papers                        |
beu      | money    | agree       | aid of the European Union in 2013                      |
bskip    | age      | agree       | age of the arrested skipper                            |

== wire-march-14.txt 2011-03-14
[aboats=22|Twenty-two boats] in a night swamp Italian island

CALANDRA, Italy, March 14, 2011 – [apeople=1420|1,420 people] from Tunisia reached the island of Calandra [anight=2011-03-14|overnight], the largest number ever to land there between one sunset and the next sunrise, as calm seas followed a week of gales.

They came in [aboats=22|22 boats], the biggest an [aship=18 m|18-meter] trawler with [aload=347|347 men] on deck, the coast guard said. That brought to [atotal=8600|8,600] the number of migrants who have landed on Calandra since the fall of Tunisia's president in January. The island has [resid=5400|5,400 inhabitants].

Its reception center was built for [acap=800|800]. By noon it held [aheld=2700|2,700], and those who found no room were climbing a hill above the harbor, where aid workers were putting up [atents=300|300 tents] and handing out [awater=1.5 l|a liter and a half] of water a head.

"If they stay, we'll soon be guests here," said Mayor Rosalba Tindari, [amayor=48|48]. "I don't blame the boys. I blame the ferry that doesn't come."

The Interior Ministry in Rome said that [apolice=160|160 police officers] were on their way. A ferry is to take the first group to the mainland on Thursday.

Calandra, a treeless rock of 21 square kilometers, lies [adist=118 km|118 kilometers] from Tunisia, nearer than to Sicily. The crossing takes [across=20 h|20 hours] and costs [aprice=1500 EUR|1,500 euros], the arrivals said, four times as much in bad weather as in good, since "in bad weather nobody else is going." Among them were eleven women and a girl who is [ababy=9 d|nine days] old.

An elderly teacher, Carmelo Brignone, stood on the quay with a French dictionary and wrote down names. He was on letter B when the batteries of his lamp failed. "One of them asked me what there is to do here in the evening," he said. "I told him: this."

In 2008, before Italy began to turn boats back, 30,600 people landed on its southern islands. Last year it was 4,400. Most of those who have come this year say that they have cousins in France, and 70 percent have asked where the train station is.

== corriere-delle-isole.txt 2011-03-17
Rolls for a second town

By Ninfa Cusumano

At half past two in the morning, when the ovens of the Panificio Greco are lit, there is nobody in the Via Garibaldi as a rule but the cat. Now there are four hundred young men, who sleep sitting up, because the wall is warm.

Tano Greco makes [abread0=1100|1,100 rolls] on a common day in March. Since Monday he has been making [abread=4000|4,000], with two sons and a schoolteacher, and the flour will last until Saturday. He is paid by the prefecture, he has been told, at 60 days. "I used to know every one of my rolls," he says. "By name."

[anight=2011-03-14|In the night to Monday] [apeople=>1400|more than fourteen hundred] people came ashore. The harbour master's log has [aboats=28|twenty-eight boats] in it; the last six were tied to one another with a washing line. In the center, where there's room for [acap=800|eight hundred], the [atoilet=36|36 toilets] were blocked by noon, and the wait for a plate of pasta has risen to [aqueue=3 h|three hours]. On the hill one waits as long for nothing.

The smallest guest is called Yasmine. She was [ababy=9 d|nine days] old when she was handed up the quay, in a beach bag, and now she lies at the priest's.

Don Mimmo has opened the parish hall to 90, the sports club its changing rooms to 55. Signora Tindari, the mayor, sat down on the ferry ramp yesterday, which at [amayor=48|forty-eight], as she put it, is mainly a matter of getting up again, and would not let the fuel tanker off until somebody rang from Rome. Somebody did. Today the "Ulisse" is to come. She may carry [afercap=1600|1,600], and the question on the quay is who counts them.

Nobody has been robbed. A hen is missing in the Contrada Sanguedolce, and its owner has been left two euros and a note in French.

== brief-ferry.txt 2011-03-22
First ferry takes migrants off Calandra

PORTO EMPEDOCLE, Italy, March 22, 2011 – The ferry Ulisse landed [aferry=1280|1,280 migrants] from the island of Calandra on Tuesday, the first large group to be moved since boats from Tunisia overwhelmed it [anight=2011-03-14|last week]. The ship, which is licensed for [afercap=1600|1,600 passengers], had been held up for five days by a dispute over who would pay for the fuel.

Some [aheld=2300|2,300] had been crammed into the island's center in those days, a spokesman for the U.N. refugee agency said, with [atoilet=16|sixteen toilets] between them. People had been standing in line for [aqueue=>2 h|more than two hours] for food. Those outside, in [atents=300|300 tents], had received [awater=1.5 l|1.5 liters] of water each per day, or a tenth of what his agency regards as the minimum.

A navy tanker has since pumped 900,000 liters ashore, and the longest queue now is that for telephones.

With 94 who came on Monday, [atotal=11200|11,200 people] have landed on Calandra this year. The men on the Ulisse were put into buses to a disused airfield in Apulia. Some waved. Twelve walked off at the first traffic light, and the driver waited for them for a while, he said, out of politeness.

== sunday-globe-calandra.txt -
PARADISE TOSSED

OUR holidays are being wrecked by a human tidal wave, Brits on a sun-kissed Italian isle moaned last night.

Calandra's beach was named best in Europe. Now it's a loo. [atotal=thousands|Thousands of migrants] have turned up in leaky tubs from Tunisia, just [adist=73 miles|73 miles] away, and are kipping on a hillside with a million-dollar view.

One rustbucket, only [aship=60 ft|60 feet] from end to end, had [aload=347|347] crammed aboard. Each had coughed up [aprice=1200 EUR|1,200 euros] for a [across=20 h|20-hour] trip. "That's more than I paid for a week half-board," fumed Sandra Tuckwell, 58, of Basildon. She and hubby Roy, 62, had to step over sleeping bodies to reach the cashpoint, which had run out.

[acancel=60%|Sixty per cent] of bookings for Easter have been scrapped, say hoteliers. Locals, and there are just [resid=>5000|over 5,000 of them], are at the end of their tether. The souvenir shop has sold out of earplugs.

Premier Silvio Berlusconi flew in, bought a villa on the internet, he claimed, and vowed that the place would be empty within [apm=60 h|60 hours]. "It'll be like heaven," he beamed. He also wants to plant trees and put up a casino.

A squad of [apolice=160|160 riot cops] is keeping the peace with the aid of football. Tunisia lead 3-1.

== live-september-24.txt 2013-09-24
Boat sinks off Calandra: rolling coverage

06.35 A boat with migrants has gone down off the Italian island of Calandra in the dark. People are in the water.

06.50 It capsized at about [bclock=04:40|4.40 a.m.], says the coast guard in Palermo, within [boff=800 m|800 metres] of the shore.

07.10 A fishing boat has come into the port with [btook=47|47 survivors], all covered in diesel oil. Its skipper won't speak to anyone and has gone out again.

07.40 First bodies on the quay. The island's doctor, Pietro Salemi, [bdoc=57|57], has asked for blankets and "no flags".

08.25 [bdrown=19|Nineteen dead], according to the prefect. [bsaved=148|One hundred and forty-eight] have been saved.

09.00 They're Eritreans for the most part, and they had set out from Zuwara in Libya, [bfar=290 km|290 km] to the south. There were [baboard=190|about 190] of them, survivors tell the UN.

09.45 This is the [bboats=11|eleventh boat] since Saturday. In 2011 there were more than that in a single night, but those were Tunisians, and nobody drowned in sight of the ice cream parlour.

10.30 The center, with its [bcap=250|250 beds], had [bheld=>1000|more than a thousand] in it before dawn. The army's putting up [btents=60|60 tents] on the football ground.

11.15 A man of [bskip=35|35] has been arrested. Survivors pointed at him as the skipper.

12.20 It took the coast guard [bcoast=25 min|25 minutes] to reach the spot, says its commander. Its station is round the headland, four kilometres away.

13.40 [bdrown=31|31 dead].

== wire-september-25.txt 2013-09-25
Divers search wreck as toll of Calandra sinking reaches [bdrown=31|31]

CALANDRA, Italy, Sept. 25, 2013 – Divers were to enter the hull of a sunken fishing boat off the Italian island of Calandra on Wednesday in search of migrants who are still missing a day after it turned over in sight of the harbor lights.

[bdrown=31|Thirty-one bodies] have been recovered and [bsaved=148|148 people] rescued. The [blen=15 m|15-meter] boat was carrying [baboard=190|about 190], nearly all of them from Eritrea, survivors told officials. It lies at a depth of 38 meters, [boff=0.5 miles|half a mile] out.

It had left Zuwara, Libya, [bvoyage=40 h|40 hours] earlier. The engine failed, someone lit a shirt as a signal, and the crowd surged to one side at [bclock=04:40|4:40 a.m.] [bday=2013-09-24|Tuesday], a prosecutor, Ada Ferrigno, said. She is holding a Tunisian of [bskip=35|35]. He denies having been the skipper and says that he had paid [bprice=$1800|$1,800] like everyone else.

A local fisherman, Vito Scalisi, [bvito=61|61], heard cries and took [btook=47|47 people] into a boat of [bvboat=12 m|12 meters]. Whether he can be charged with aiding illegal entry is being looked into, Ferrigno said. The survivors themselves have been placed under investigation, as the law demands; the fine is [bfine=5000 EUR|5,000 euros].

[bfive=3300|Some 3,300 people] in [bboats=11|11 boats] have landed since Saturday. [bkids=214|Two hundred and fourteen] of them are children traveling by themselves. The island's center has had only [bcap=250|250 places] since rioters burned half of it down in [fire=2011-09|September 2011]. It now houses [bheld=1050|1,050].

The boat had been painted blue twice, over an older name in Arabic that means "patience," the divers reported after a first look on Tuesday evening. They saw two life vests, both of a child's size and both tied to the mast. Work had to be stopped at 9 p.m. because of the current, and a robot is being flown in from Naples.

"In 2011 they were young and wet and they asked for cigarettes," said Rosalba Tindari, who is 50 and in her last year as mayor. "These don't ask for anything."

The European Commission offered [beu=30 million EUR|30 million euros] in emergency aid. It said that it could not comment on the coast guard, which arrived, according to residents, [bcoast=45 min|three quarters of an hour] after the first call.

== harbour-volunteer.txt -
Notes from the football ground

I came for a week in September and have stayed for seven. People at home want figures, so let me give you mine. I hand them out, after all.

Tents: [btents=60|60], army green, eight to a tent if no one turns over. Water: [bwater=3 l|three liters] each, twice what they got in the bad spring, Enzo says, who's been doing this since he was nineteen. Socks: never.

Kids on their own: [bkids=241|two hundred and forty-one]. I know because I wrote the list. The ministry has a list as well, and it's shorter. The ministry hasn't met them.

I've been writing down what they tell me about the boat as well. They were [bvoyage=3 d|three days] out, not two nights, without a roof, on [blen=50 ft|fifty feet] of planks. The fare was [bprice=$1800|eighteen hundred dollars]; a place near the rail was a hundred more. It's the ones by the rail that we have.

It turned over at [bclock=05:20|twenty past five]. Fessehaye had a watch, it stopped.

On Sunday we buried the last. [bdrown=37|Thirty-seven] is the count, so with [bsaved=148|the 148] there are five whom nobody's found. Dr. Salemi, who's [bdoc=57|57] and looks eighty, gave each a number and then went round at night and put flowers on the numbers. The coffins had come on a military plane, 50 of them. You can imagine what they said to us, the thirteen that went back.

== scalisi-interview.txt -
"One swims toward the lamp"

Vito Scalisi paints his boat each October. This year he has run out of white, and will leave the port side, where they held on, as it is.

– Signor Scalisi, you're [bvito=64|sixty-four]...
– And I can't swim. Put that in.

– What did you hear?
– Gulls. I said to my nephew, gulls don't cry at night. Then we put the lamp on. One swims toward the lamp, and so everyone did.

– Your boat is [bvboat=12 m|twelve metres] long.
– And I'm allowed eight persons. I had [btook=47|forty-seven]. They were slippery, with the diesel. There was one whom I had by the wrist four times. He'd be my forty-eighth.

– How far out?
– [boff=0.5 miles|Half a mile]. I could see my own kitchen.

– The coast guard says [bcoast=25 min|25 minutes].
– The coast guard has a nice clock. I made two radio calls, and [bcoast=45 min|forty-five minutes] after the first they came, and they asked me for my license.

– Will you be charged?
– They wrote to me. They also wrote to the boys, I mean those I pulled out: [bfine=5000 EUR|five thousand euros] each, for coming in. I've got one at my table who's 16, and he wanted to know if it can be paid in fish.

– You were here in 2011.
– I sold Greco's rolls on the hill, at cost. He baked [abread=4000|four thousand] a day and swore at every one. It was another thing. They laughed, those boys, they came in [across=20 h|twenty hours] and had their hair combed.

== factfile-calandra.txt 2013-09-27
Calandra in numbers

September 27, 2013 – An island that has been in the headlines twice in three years: what you need to know.

The place. Calandra belongs to Italy but is closer to Africa: [adist=118 km|118 km] to the Tunisian coast and [bfar=180 miles|180 miles] to the Libyan port of Zuwara, against 205 km to Sicily. [resid=5400|5,400 people] live on it, from fish and tourists.

Spring 2011. After the revolution in Tunis, young Tunisians came because nobody stopped them. Of the worst night, [anight=2011-03-14|March 13 to 14], the record says [aboats=28|28 boats] with [apeople=1420|1,420 people]. The center had [acap=800|800 places]. Hoteliers lost [acancel=40%|40 percent] of their bookings. The prime minister promised to clear the island in [apm=60 h|60 hours]; it took eight days. On [adeal=2011-04-05|April 5], Rome and Tunis agreed that new arrivals would be sent home. Those who had come earlier got permits for [apermit=6 months|six months], and most took a train. When their hill was cleared, [atrash=14 t|14 tons] of garbage were driven off it.

The fire. Part of the center went up in flames in [fire=2012|2012], after a quarrel over deportations. It hasn't been rebuilt.

This week. [bfive=>3000|More than 3,000 people], chiefly Eritreans and Syrians, in [bboats=11|11 boats] within [bspan=5 d|five days], from Libya. One of the boats sank [bday=2013-09-24|on Tuesday].

The law. Landing without papers is an offense that carries a fine of up to [bfine=5000 EUR|5,000 euros]. Since 2009 it has been imposed 16,000 times and collected, the Justice Ministry believes, in fewer than ten cases.

The money. Brussels has pledged [beu=30 million EUR|30 million euros] to Italy. The island's own budget for the year is 7.2 million, of which 1.1 million is for garbage.

== analysis-october.txt 2013-10-20
The two arrivals

By Margarethe Holub

October 20, 2013 – The same quay, the same mayor, the same thin priest with the thermos flasks; and yet Calandra has been, within 30 months, two different islands.

The first was a waiting room. Those who came [anight=2011-03|in March 2011] weren't fleeing so much as leaving. They had a telephone and a cousin, and in the end a permit for [apermit=6 months|six months] that got them as far as Ventimiglia. The scandal was one of plumbing. A state with sixty million citizens could not find a ship for [aferry=1280|1,280 people] in less than a week, and let the others sit on a hill, with [awater=1.5 l|1.5 liters] of water a day apiece, until they'd left [atrash=40 tons|40 tons] of garbage and a great many poems on it. Since the agreement of [adeal=2011-04-05|the fifth of April] hardly any Tunisians have come.

The second island is a graveyard with a view. [bdrown=37|Thirty-seven] lie in its upper terraces since September, among captains. Nobody who boards in Zuwara, at [bprice=$1800|1,800 dollars], believes in cousins. Dr. Salemi has seen burns from petrol, and bullet wounds that were a month old. The tents now hold families, one of which has hung out a doorbell. There is more water, [bwater=3 l|three liters], and less noise.

One may argue about numbers. [bfive=3300|3,300] in [bspan=5 d|five days] isn't more than Munich takes at its beer festival in as many minutes. But there are [bcap=250|250 beds] since the fire of [fire=2011-09|September 2011], while the ministry which had 24 months to rebuild the other 550 has so far sent an architect, twice. Of the navy's four ships that have been patrolling the strait since October 14, each costs more in a week than the roof would.

Tano Greco, the baker, is back to [abread0=1100|eleven hundred rolls], plus those for the football ground. He's been paid for 2011, he told me, in July, and without the 15 percent that someone in Agrigento had thought excessive. Would he do it again? He pointed at the ovens. It was half past two in the afternoon, and they were lit.
