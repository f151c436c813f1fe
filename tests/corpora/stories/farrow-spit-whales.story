# Two strandings of pilot whales on one beach in New Zealand, Farrow Spit: November 2005 and February 2012. Whales, dead and
# saved of the two, of the first and second tide, those shot and those that died, heights of tide, weights, volunteers of
# each day, costs and gifts, the largest stranding long ago stay apart.

aday     | date     | compatible  | day of the stranding of 2005                            | 12 November 2005 v. November 2005 v. 2005
acount   | count    | discrepancy | whales stranded in 2005                                 | 123 v. 132
adead    | count    | update      | whales dead in 2005                                     | 48 on the first evening, 71 in the end
asaved   | count    | agree       | whales that went back to sea in 2005                    |
aclock   | time     | discrepancy | when the whales of 2005 were found                      | 5:40 a.m. v. 6:40 a.m.
atide    | time     | agree       | high tide of the first day in 2005                      |
alen     | measure  | agree       | length of the largest whale of 2005                     | 6.1 m are 20 ft
aweight  | measure  | discrepancy | weight of the largest whale of 2005                     | 2.3 tonnes v. 3.2 tonnes
avol     | count    | compatible  | helpers on the first day in 2005                        | 400 v. hundreds
asheets  | count    | discrepancy | bed sheets that were brought in 2005                    | 250 v. 150
abuck    | count    | agree       | buckets in 2005                                         |
astretch | measure  | discrepancy | stretch of beach on which the whales of 2005 lay        | 1.8 km v. 2.8 km
aboats   | count    | agree       | boats in 2005                                           |
achill   | count    | agree       | helpers treated for cold in 2005                        |
awater   | measure  | agree       | temperature of the water in 2005                        | 13 C are 55 F
agirl    | age      | agree       | age of Ruby Tamihana in 2005                            |
acost    | money    | discrepancy | cost of the rescue of 2005                              | NZ$85,000 v. NZ$58,000
ajaw     | count    | agree       | jawbones given to the tribe in 2005                     |
adeep    | measure  | agree       | depth of the grave of 2005                              | 3 m are 10 ft
ahours   | duration | discrepancy | how long Joyce Pickard sat with one whale               | nine hours v. seven hours
ajoyce   | age      | agree       | age of Joyce Pickard in 2005                            |
atry     | count    | agree       | times that whales had to be floated in 2005             |
bday     | date     | compatible  | day of the stranding of 2012                            | 10 February 2012 v. February v. last month
bcount   | count    | agree       | whales stranded in 2012                                 |
bsaved   | count    | discrepancy | whales that went back to sea in 2012                    | 34 v. 43
bshot    | count    | discrepancy | whales that were shot in 2012                           | 27 v. 22
bfound   | time     | agree       | when the whales of 2012 were seen                       |
bvol     | count    | update      | helpers in 2012                                         | 150 on Saturday, 500 on Sunday
bagain   | count    | discrepancy | whales that came back after the first tide of 2012      | 17 v. 19
boff     | measure  | discrepancy | how far out the whales of 2012 were led                 | 5 km v. 8 km
bwind    | measure  | agree       | wind on Saturday in 2012                                | 60 km/h are 37 mph
bman     | age      | discrepancy | age of Trevor Nixey                                     | 63 v. 68
bribs    | count    | agree       | ribs that Nixey broke                                   |
btags    | count    | agree       | transmitters put on whales in 2012                      |
blasttag | duration | discrepancy | how long the last transmitter worked                    | 41 days v. 31 days
bgifts   | money    | compatible  | gifts after the stranding of 2012                       | NZ$120,000 v. over NZ$100,000
bfine    | money    | agree       | fine for the stolen teeth                               |
bteeth   | count    | agree       | teeth that were stolen                                  |
bvet     | age      | agree       | age of Hana Wiremu                                      |
bcalf    | count    | compatible  | calves among the whales of 2012                         | 11 v. about a dozen
bsand    | duration | agree       | how long the road to the Spit was closed in 2012        |
spit     | measure  | agree       | length of Farrow Spit                                   | 26 km are 16 miles
old      | date     | discrepancy | year of the largest stranding at the Spit               | 1937 v. 1931
oldn     | count    | agree       | whales of the largest stranding                         |
total    | count    | agree       | strandings at the Spit since 1990                       |
totalyr  | date     | agree       | year since which these strandings are counted           |
village  | count    | compatible  | people of Onekura                                       | 640 v. about 600

== wire-2005.txt 2005-11-13
[avol=hundreds|Hundreds] fight to save whales on New Zealand beach

WELLINGTON, Nov 13, 2005 – More than a third of a pod of [acount=123|123 pilot whales] that ran aground at the northern tip of New Zealand's South Island had died by nightfall [aday=2005-11-12|on Saturday], conservation officials said, as helpers prepared to float the survivors a second time.

The animals were discovered at [aclock=05:40|5:40 a.m.] along [astretch=1.8 km|1.8 kilometers] of Farrow Spit, a hook of sand [spit=16 mi|16 miles] long. [adead=48|Forty-eight] were dead by evening. High tide at [atide=14:15|2:15 p.m.] lifted about thirty, but most swam in a circle and came back.

Some [avol=400|400 volunteers] kept the whales wet with [abuck=600|600 buckets] and with bed sheets. [achill=14|Fourteen people] were treated for hypothermia after standing for hours in water of [awater=13 C|13 degrees Celsius] ([awater=55 F|55 Fahrenheit]).

"They call to each other all the time," said Colin Marsh, the ranger in charge, who is 44. "You don't hear it with your ears. You hear it in your shins."

It's the largest stranding there since [old=1937|1937], when [oldn=254|254 whales] perished. No one knows why they do it. Pilot whales, which are in fact large dolphins, live in tight family groups and are thought to follow a sick or confused leader into the shallows.

== golden-coast-weekly.txt 2005-11-17
[ahours=9 hours|Nine hours] with Number Thirty-One

By Alison Cruikshank

ONEKURA – She knows that it isn't allowed to give them names. So Joyce Pickard called hers by its tag, Thirty-One, and sang it everything she had, which is the Methodist hymnal and most of South Pacific.

Mrs Pickard, [ajoyce=72|72], a retired piano tuner with a new hip, sat in the shallows of Farrow Spit from breakfast [aday=2005-11-12|on Saturday] until the light went. That's [ahours=9 hours|nine hours]. Her whale, a female of nearly five metres, blew every forty seconds, and when the gap grew longer Mrs Pickard sang louder.

It was Ruby Tamihana, [agirl=12|12], who raised the alarm. She'd ridden out at first light to look for a lost dog, and at [aclock=06:40|twenty to seven] saw what she took for a row of boats turned over. She had no phone. She galloped the seven kilometres to the ranger's house and was "pretty rude", she says, till he had his trousers on.

The rest has been on television. The sheets came from every motel between here and Nelson, [asheets=250|250 of them] by the count of the laundry that has them now. [aboats=9|Nine boats] lay off the beach in a line, banging pots under water. On Sunday the whales that were left were floated again, and on Monday for the [atry=3|third time], and then they stood out to sea behind a bull that was [alen=6.1 m|6.1 metres] from end to end, and stayed there.

That made [asaved=52|fifty-two]. The other [adead=71|71] lie in a trench which two diggers took a day and a half to cut. Before it was filled, men from the tribe said prayers and removed [ajaw=12|twelve jawbones], for carving, as is their right.

The Department of Conservation asks people who find a whale alive to keep its blowhole clear, stay away from the tail, cover the skin but never the fin on its back, and ring before they do any of it. There's no telephone within five kilometres of the place.

Onekura, with its [village=640|640 people] and one pub, is very tired. The school has given its pupils the rest of the week off. The dog came home by itself.

Thirty-One was last seen on Monday at noon, swimming. Mrs Pickard has lost her voice. "It'll come back," she said, on a slate.

== spit-live-2012.txt 2012-02-11
Whales at Farrow Spit: Saturday as it happened

6.00am. It's light, and they are all still here. [bcount=99|Ninety-nine pilot whales], seen [bday=2012-02-10|last night] at [bfound=20:30|half past eight] by a man fishing for snapper. Nobody could go near them in the dark.

7.25am. About [bvol=150|150 people] so far, in wetsuits. They're put in teams of five, each with a whale.

8.40am. The wind is rising: [bwind=60 km/h|60km/h] at the lighthouse.

9.15am. [bcalf=11|Eleven] of the animals are calves, says Hana Wiremu, the vet, who has been here since two. She is [bvet=47|47] and this is her fourth.

10.50am. High tide. They're lifting. There's a noise from the beach like at a football match.

11.30am. Some forty are swimming. The boats have formed a chain and are trying to lead them out.

12.20pm. A man has been hit by a tail. He's walking, holding his side. Trevor Nixey, [bman=63|63], a builder from Motueka.

1.10pm. They are coming back. [bagain=17|Seventeen] are on the sand again, a kilometre west of the first place.

2.45pm. The road out to the Spit is closed to all but helpers; there've been two hundred cars.

4.00pm. Colin Marsh, the ranger, on the radio: "We have until the next tide, at quarter past eleven tonight, and no one goes in at night. So tomorrow." He was here for the lot in [aday=2005|2005], too. Of those, [asaved=52|52] got off.

6.30pm. It's a warm evening. Someone is reading to a whale.

== wire-2012.txt 2012-02-13
Most of beached New Zealand whales die, [bsaved=34|34] swim free

WELLINGTON, February 13, 2012 – Rescuers led [bsaved=34|34 pilot whales] into deep water on Sunday after a stranding that cost the lives of the rest of a group of [bcount=99|99] and will be remembered for the rifles.

With no hope of another good tide, rangers shot [bshot=27|27 whales] that were still ashore. The others had died by themselves in the heat.

The pod had run onto Farrow Spit, a [spit=26 km|26-kilometer] sandbar, [bday=2012-02-10|on Friday] evening. Helpers, of whom there were [bvol=500|500] by Sunday, refloated many of them on Saturday, in winds of [bwind=37 mph|37 miles an hour], only to see [bagain=19|19] return within two hours.

On Sunday eleven boats escorted the survivors [boff=5 km|five kilometers] out. Scientists attached transmitters to [btags=6|six] of them.

A volunteer, Trevor Nixey, had [bribs=3|three ribs] broken by the blow of a tail and was flown to the hospital in Nelson.

It was the [total=17|17th stranding] at the Spit since [totalyr=1990|1990]. The worst in memory, [aday=2005-11|in November 2005], involved [acount=132|132 whales].

Some animals were dragged below the tide line with a tractor, which Marine Watch, a pressure group, called needless.

"You can do everything right," said the ranger, Colin Marsh, "and the tide does not care."

== daily-plank-tabloid.txt -
BLUBBER BLOW
Hero builder belted by whale

KIND-HEARTED builder Trevor Nixey only wanted to help. Then two tonnes of whale gave him a right hook.

Trev, [bman=68|68], was in the surf at Farrow Spit with one arm round a baby when its mum lashed out. He flew ten feet through the air and came down with [bribs=3|THREE busted ribs] and no shorts.

"She was just being a mother," he wheezed from his hospital bed. "The wife would've done the same."

Trev and his mates had been trying to save [bcount=99|99 beached pilot whales]. [bcalf=~12|About a dozen] were babies. It ended in tears: grim-faced rangers had to gun down [bshot=22|twenty-two], while kids were marched behind a dune and made to sing.

The lucky ones, [bsaved=43|43] of them, were shooed [boff=8 km|8km] out by a fleet of boats playing whale noises. One skipper played Abba.

Sick souvenir hunters then raided the bodies by night and hacked out [bteeth=30|30 teeth]. Cops have a number plate.

It's not the first time the whales of doom have hit tiny Onekura (pop. [village=~600|about 600]). Back in [aday=2005|2005] locals used [asheets=150|150 bedsheets] to keep a herd of them cool. "My mum never got her good ones back," said barmaid Kylie, 23.

The stink can be sniffed four miles off. Bring a peg.

== brief-teeth.txt 2012-06-20
Man fined over whale teeth

NELSON, June 20 – A roofer who sawed [bteeth=30|30 teeth] out of dead whales on Farrow Spit was fined [bfine=NZ$1500|1,500 New Zealand dollars] by a court in Nelson on Tuesday.

The man, 34, whose name was suppressed, had driven onto the sand on the night of Feb. 13 through a barrier that was put up after the stranding of [bcount=99|99 pilot whales] [bday=2012-02-10|three days earlier]. The access road was shut to the public for [bsand=4 days|four days] at the time.

He told the judge he'd planned to sell the teeth for 40 dollars each. They have been handed to the tribe that has rights to the bones, which buried most of them with the whales, two metres down, and kept seven.

Taking any part of a marine mammal without a permit carries a maximum fine of 10,000 dollars. A second person, who had held the torch, was let off with a warning. Police traced the pair through a visitor from Germany who had photographed the sunset with their van in it, and had wondered about the saw.

Asked for a character reference, his employer described him as "handy".

The trench has been fenced, and a sign in three languages will be put up in spring.

== ranger-interview.txt -
"It is not a rescue, it's a wake with work"

Colin Marsh has been ranger at Farrow Spit since 1988. We spoke on his porch in Onekura, some weeks after the whales.

You've had [total=17|seventeen] of these since [totalyr=1990|1990]. Do you keep count?
The department does. I keep the big two. The one in [aday=2005|2005], when my hair was brown, and this one.

What was different?
The cold. [aday=2005|In '05] the water was [awater=13 C|thirteen degrees], you could bear it for an hour, and whales like it. We floated some of them [atry=3|three times]. [bday=2012-02|This February] it was twenty-one. They cooked.

The shooting was criticized.
I did nine myself. The vet, Hana, stood by me and put her finger where I was to aim. [bshot=27|Twenty-seven] altogether. I got 300 letters. One was from a boy who'd seen it, and it said thank you for doing it fast.

How much does it all cost?
[aday=2005|In 2005] the bill came to [acost=NZ$85000|eighty-five thousand dollars], half of it for diggers. This time we were given more than we spent: [bgifts=NZ$120000|a hundred and twenty thousand], from all over. A school in Ohio sent nine dollars and a drawing.

Where do the [btags=6|six] with the transmitters go?
North, then out. The last one fell silent after [blasttag=41 days|forty-one days], near the Kermadecs. It doesn't mean it's dead. Batteries die, too.

People say that you closed the road for too long.
[bsand=4 days|Four days]. I would close it for four weeks if I could. They come to look at a grave, and they get stuck, and then I have to dig.

== tide-line-blog.txt -
Tide Line: things people get wrong about whale strandings

1. "They want to die." No. They follow each other. One turns left after squid, and a shelf of sand that rises one metre in sixty does the rest.

2. "You push them off and they're saved." In [aday=2005-11|November 2005] I was there for the three days. A big bull, [alen=20 ft|twenty feet] of him and [aweight=2.3 t|2.3 tonnes], went off at the first tide like a lamb and was back for supper. We lost [adead=71|seventy-one].

3. "It's the sonar." Might be, elsewhere. The biggest lot at the Spit came in [old=1931|1931], [oldn=254|254] of them, before there was any.

4. "It's cheap, everyone's a volunteer." I've seen the sheet: [acost=NZ$58000|58 thousand] for that one [aday=2005|in 2005]. Fuel, diggers, soup.

5. "Sheets and buckets." All right, that's true. We had [abuck=600|six hundred buckets], and I've still got two.

6. "They are buried at sea." They go into the dune, [adeep=10 ft|ten feet] deep, because if you go less the gulls write to their friends.

7. "Someone sat with a whale for a whole day and it knew her." [ahours=7 hours|Seven hours], I was next to her. She is called Joyce, she was [ajoyce=72|72] at the time, and I don't know what it knew. But when it swam it went past her twice.

8. "At least there are the tags." [btags=6|Six tags] this year, and the last of them was dead in [blasttag=31 days|thirty-one days]. We learned that whales swim.

== nelson-tribune.txt 2005-11-16
Diggers move in at Farrow Spit

By our environment reporter

Heavy machinery crossed the sand of Farrow Spit yesterday to bury [adead=71|71 pilot whales], and the count of a long weekend can be drawn up.

It began before sunrise [aday=2005-11-12|on Saturday]. A total of [acount=123|123 animals] lay on [astretch=2.8 km|2.8 kilometres] of beach, some side by side, others alone with a gull on them. The heaviest, a bull, weighed [aweight=3.2 t|3.2 tonnes] by the scale on the digger's arm. Volunteers came by the busload, [avol=400|four hundred] in all on the first day, twice that on Sunday, when police turned back cars at the Takaka turnoff. The tide was in at [atide=14:15|a quarter past two]; with it went the first group, and with it most of them returned.

What made the difference in the end, said the Department of Conservation's Ewan Strachan, 39, was patience. On Monday morning no animal was let go until all could swim, and [aboats=9|nine boats] held them together in water up to a man's chest for fifty minutes. [asaved=52|Fifty-two] left. An aircraft that searched the bay at dusk found no sign of them, which is what one hopes for.

The grave is [adeep=3 m|three metres] deep and as long as a rugby pitch. Before it's closed a local tribe will take [ajaw=12|12 jawbones]. A vet from Massey University has removed 20 stomachs for study; the four opened so far were empty.

Mr Strachan wouldn't be drawn on the price. The helicopter alone had been chartered for eleven hours, he said, and somebody had ordered 900 pies.

Ambulance staff treated [achill=14|14 people] for cold, a child for a jellyfish sting and a television reporter for sunburn.

The stretch of coast has seen it all before, if seldom on that scale. In [old=1937|1937] [oldn=254|254 whales] were left by a spring tide in one night, and were boiled down for oil by a party of road workers, who shared out £90 between them. Nobody then thought of pushing. A photograph in the Onekura hall shows the wives sitting on the row of backs, in hats, with their knitting.

== weekend-essay.txt 2012-03-17
What the beach is for

By Margot Delaney
March 17, 2012

Ruby Tamihana was [agirl=12|twelve] when she found the whales, and nineteen when she held one's eye shut so that a man could shoot it.

The two mornings lie a little over six years apart, on the same [spit=26 km|26 kilometres] of sand, and she's been asked to compare them so often that she has an answer ready. "The first time we thought that we'd won," she says. She studies marine biology in Dunedin now. Her horse is dead.

[aday=2005|In 2005] there were [acount=123|123] of them, and the whole country came. There were so many sheets that the beach looked like a hotel's washing day. When [asaved=52|fifty-two] swam off on the third morning, people who had never met before embraced. There's a plaque. [bday=2012-02|Last month] there were [bcount=99|ninety-nine], seen at [bfound=20:30|8.30 p.m.], too late; and by the Sunday evening, for all that [bvol=500|five hundred] had stood in the sea, [bsaved=34|thirty-four] were alive. There was no embracing. There was a line of children behind a dune, singing, so as not to hear.

Was it a failure? Hana Wiremu, the vet, who is [bvet=47|47] and has a reputation for bluntness, says that the second was the better rescue. "[aday=2005|In 2005] they spent two days putting dying animals through it again. We didn't." The wind was against them, at [bwind=60 km/h|sixty kilometres an hour], and so was the thermometer. Of the animals that returned, none could have lasted until the next tide that was high enough, which was four days off.

The money that has come in since, [bgifts=>NZ$100000|over a hundred thousand dollars], will buy what the rangers wanted, pontoons and a generator, and not what the givers wanted, which is that it should not happen again. It has happened [total=17|seventeen times] since [totalyr=1990|1990]. Somebody has stolen teeth. Somebody has complained about the smell.

I went out there last week. The grave is a low rise with marram grass planted on it, in rows, by the primary school. At the far end an old woman was sitting on a folding chair, facing the water, with her mouth open. It took me a while to hear that she was singing.

== letter-nelson.txt 2012-06-27
Letters: The price of a tooth

Sir – You call the [bfine=NZ$1500|fifteen hundred dollars] that the tooth thief has to pay "a slap on the wrist". As one who stood in the water at Farrow Spit [bday=2012-02|in February] I beg to differ, though not in the way you may think.

I'm told that a carver would have given him 60 dollars for each. He must have worked for most of a night, with a hand saw, in that smell. He would have earned more by honest roofing, at the rates they charge us out here.

What I hold against him is the barrier. It stood there for [bsand=4 days|four days], and it had a purpose. There were men of [bman=63|sixty-three], like my neighbour Mr Nixey, who had gone home with [bribs=3|three broken ribs] and asked only that the beasts be let lie. There were [bsaved=34|thirty-four] that had got away, and may have been near enough to hear the digger.

In [old=1937|1937] my grandfather was among those who boiled down the [oldn=254|254]. He received four pounds and ten shillings, and bought a gramophone. Nobody called it theft. I do not say that it was. I say that he never played it on a Sunday, and that when we asked him why, he told us to go and look at the sea.

W. R. Tainui-Hall
Onekura
