# Two dinosaurs from one farm in Patagonia, dug by one team: the giant Alvearotitan (found 2007, shown 12 May 2010) and
# the hunter Kurruvenator (found 2012, robbed of teeth in August 2013, shown 4 November 2014); an American find of 1923.
# Lengths, weights, ages in years, bones, bones of the neck and tail, thigh and skull and tooth and claw, weeks and
# summers of digging, teeth in the jaw, taken and returned, money of dig, hall, reward and ticket, two ages of one woman.

aday      | date     | compatible  | day on which the giant was shown                          | 12 May 2010 v. 2010
alen      | measure  | discrepancy | length of the giant                                       | 32 metres v. 120 feet
aweight   | measure  | agree       | weight of the giant                                       |
aage      | duration | discrepancy | how long ago the giant lived                              | 95 v. 85 million years
abones    | count    | update      | bones of the giant found so far                           | 70, then 180
aneck     | count    | discrepancy | neck bones of the giant                                   | nine v. eleven
athigh    | measure  | agree       | length of the giant's thigh bone                          | 2.2 metres are seven feet three
afound    | date     | discrepancy | when the giant was found                                  | August v. October 2007
ahuenul   | age      | agree       | age of Ramon Huenul in 2010                               |
asummers  | count    | agree       | summers of digging for the giant                          |
adepth    | measure  | agree       | depth of the pit of the giant                             | four metres are 13 feet
aroad     | measure  | discrepancy | length of the road built to the giant                     | 11 km v. 17 km
aplaster  | measure  | agree       | plaster used for the giant                                |
ablock    | measure  | agree       | weight of the heaviest block                              |
acost     | money    | discrepancy | cost of digging out the giant                             | $420,000 v. $240,000
avol      | count    | compatible  | volunteers on the dig of the giant                        | 34 v. dozens, some 35
asarr     | age      | agree       | age of Emilia Sarratea in 2010                            |
ahall     | money    | agree       | cost of the hall for the giant                            |
old       | date     | agree       | year of the American find                                 |
oldlen    | measure  | agree       | length of the American find                               |
bday      | date     | compatible  | day on which the hunter was shown                         | 4 November v. last month
blen      | measure  | agree       | length of the hunter                                      | eight metres are 26 feet
bweight   | measure  | discrepancy | weight of the hunter                                      | 2.5 tons v. 3.5 tons
bage      | duration | agree       | how long ago the hunter lived                             |
bskull    | measure  | agree       | length of the hunter's skull                              |
bteeth    | count    | discrepancy | teeth in the hunter's jaws                                | 62 v. 68
btooth    | measure  | compatible  | length of its longest tooth                               | 11 cm v. more than 10 cm
bclaw     | measure  | agree       | length of its claw                                        | 30 cm are a foot
bwhole    | percent  | agree       | part of the hunter's skeleton that was found              | 70 percent
bgirl     | age      | discrepancy | age of Milagros Ancao when she found the hunter           | nine v. ten
bfound    | date     | discrepancy | day on which the hunter was found                         | 23 March v. 21 March 2012
bapart    | measure  | compatible  | distance between the two finds                            | 900 metres v. less than a kilometre
bdig      | duration | agree       | how long the hunter was dug for                           |
bteam     | count    | discrepancy | people who dug out the hunter                             | 16 v. 18
byoung    | count    | agree       | young animals in the hunter's belly                       |
tday      | date     | compatible  | night of the theft                                        | 17 August 2013 v. August 2013
tclock    | time     | discrepancy | when the alarm went in the museum                         | 3:40 a.m. v. 4:30
ttaken    | count    | agree       | teeth that were stolen                                    |
tback     | count    | agree       | teeth that came back                                      |
tmiss     | count    | agree       | teeth that are still missing                              |
treward   | money    | agree       | reward for the teeth                                      |
bsarr     | age      | agree       | age of Emilia Sarratea in 2014                            |
ticket    | money    | agree       | price of a ticket to the museum in 2014                   |
bvisit    | count    | compatible  | visitors on the first day of the hunter                   | 1,400 v. more than a thousand
bqueue    | duration | discrepancy | how long people waited on the first day                   | an hour and a half v. two and a half hours

== diario-2008.txt 2008-02-17
From our archive: Something large at La Porfia

By Norma Etchart

PUERTO ALVEAR, February 17, 2008 – You smell the mate before you see the tents. They stand in a hollow of the estancia La Porfia, two hours by pickup from the coast, and round them lies what Ramon Huenul at first took for a felled tree, "only there's never been a tree here for me to fell."

He had been looking for a ewe. That was [afound=2007-08|last August]. He told the owner, who told the priest, who had once been to the museum; and now, from sunup until the wind gets up at two, a dozen people from Puerto Alvear kneel around a thigh bone that is taller than any of them. It measures [athigh=2.2 m|two metres twenty].

So far [abones=70|seventy bones] have been uncovered, said Emilia Sarratea, who leads the work. Among them are five from the neck and a rib like a canoe. She won't say what the beast is. She will say that it is long: [alen=>=28 m|at least 28 metres], if its tail was as those of its cousins are. The largest dinosaur known from this coast until today, which an American expedition dug up in [old=1923|1923] and took home to Chicago in 41 crates, comes to [oldlen=26 m|26].

There is no money to speak of. The provincial government has lent a bulldozer, which has begun on a road. A flour mill gives the sacks and a dentist in Trelew the first half ton of plaster. The team will have to stop in March, when the rain comes, cover the hole with sheeting and stones, and pray.

The museum itself has two rooms above the post office and a staff of four, of whom one sells the stamps. Sarratea, who grew up in Comodoro Rivadavia, came to it in 1999 for a single winter. Her largest find until now was the shin of a duckbill, which stands in the priest's hall between two flags.

"We'll need another summer," Sarratea said. She looked at the slope, into which the backbone runs like a railway into a tunnel. "I'd better say two."

Huenul rides over on Sundays with a lamb. He hasn't found the ewe.

== wire-giant.txt 2010-05-12
Argentine giant may be longest land animal ever

PUERTO ALVEAR, Argentina, May 12, 2010 – Scientists in Patagonia presented [aday=2010-05-12|on Wednesday] the remains of a plant-eating dinosaur that measured [alen=32 m|32 meters] from its snout to the tip of its tail and could be the longest animal that ever walked.

Alvearotitan lived about [aage=95 million years|95 million years] ago and weighed as much as [aweight=60 t|60 tons], said Emilia Sarratea, [asarr=46|46], of the Alvear Museum. Her team took [asummers=3|three summers] to free [abones=180|180 of its bones], among them [aneck=9|nine] from the neck, from a sandstone slope on a sheep farm. A single thigh bone is [athigh=2.2 m|2.2 meters] long.

"I lay down next to it, and I felt like a lizard," she told reporters.

The bones were found [afound=2007-08|in August 2007] by a shepherd, Ramon Huenul, now [ahuenul=63|63]. To get them out, an [aroad=11 km|11-kilometer] road had to be built across the farm. The pit was [adepth=4 m|four meters] deep in the end. The heaviest block, of [ablock=2.8 t|2.8 tons], broke the axle of the truck that carried it.

The work cost [acost=$420000|$420,000], a third of it from a brewery. The province has promised 7 million pesos for a hall to be opened in 2012.

Other scientists warned that the lengths of such animals tend to shrink. "There is no complete tail," said Hugh Prentiss of the University of Bristol, who has worked on similar fossils. "Give me the last 20 bones, and I'll tell you the last five meters."

The first giant from the region, found in [old=1923|1923], was long put at 30 meters. It is now thought to have had [oldlen=26 m|26].

== daily-whistle.txt -
ENORMO-SAURUS!
Shepherd seeks sheep, finds [aweight=60 t|60-ton] monster

IT was as long as three double-decker buses, as heavy as a dozen of them, and it lay there waiting for a bloke who had lost a SHEEP.

Shepherd Ramon Huenul, [ahuenul=63|63], was trudging over a windy hillside in Argentina [afound=2007-10|in October 2007] when he stubbed his toe on history.

"I thought, that's a funny log," he told the Whistle through an interpreter. [aday=2010-05-12|Yesterday] eggheads unveiled his log as the leg of the biggest beast of ALL TIME, a [alen=120 ft|120ft] vegetarian that roamed the earth [aage=85 million years|85 million years] ago, munching a van-load of leaves for breakfast.

The [athigh=87 in|seven-foot-three] thigh alone would not fit in a bathroom. It took [avol=dozens|dozens] of unpaid helpers and [aplaster=5 t|five tons] of plaster to shift the thing from a hole [adepth=13 ft|13ft] deep.

And its brain? About the size of a tennis ball.

Boss lady Emilia Sarratea, [asarr=46|46], said it had [aneck=11|11 bones] in a neck that let it graze like a vacuum cleaner, without moving its feet.

Mr Huenul, who gets no reward, isn't bitter. The species is to bear his name, which is more than can be said for the sheep. "It was a good one," he sighed. "Four teeth."

Kids will be able to see the colossus as soon as there is a hall big enough to put it in.

== sarratea-interview.txt -
"It belongs to the wind"

Emilia Sarratea has spent [asummers=3|three summers] in a hole. A week after showing the world what was in it, she is tired, sunburned on one side, and has bought new knees for her trousers.

– Is it the longest?
– Today it is. [alen=32 m|Thirty-two metres], give or take a couple, and that is an honest couple. In Chicago they had a longer one too, in the old days, and then had to saw off four. I don't want to be sawn.

– How does one weigh it?
– You measure round the leg and do a sum and don't tell your mother. [aweight=60 t|Sixty tons]. My colleagues say fifty, over dinner.

– You had little money.
– [acost=$240000|Two hundred and forty thousand dollars], all told. Somebody else has spent that on one tyrannosaur's head at an auction. We had [avol=34|34 volunteers], and not one of them has asked me for the bus fare. We had a dentist. From him alone came two of the [aplaster=5 t|five tons] of plaster.

– What was hardest?
– The road. [aroad=17 km|Seventeen kilometres], for a thing that had walked there by itself. And the day the truck broke down, when [ablock=2.8 t|2.8 tons] of hip were lying beside it in a hailstorm and Ramon put his poncho over them. Not over me, over the hip.

– What's the owner of the farm like?
– He charges us for the water, eight pesos the drum. Otherwise a gentleman.

– You studied in Tucuman and might have gone abroad.
– I did go. I was in Bristol for two years, where it rained, and they had everything in drawers. There was a drawer with one tooth in it from here, from our own coast, bought in 1931 for two pounds. I thought: somebody should be at home when the rest of him turns up. My father drove a bread van. When I told him that I was coming back to dig, he asked what for, and I said for bread, more or less. He laughed until he had to stop the van.

– And what will you do now?
– Walk. There's a ridge behind the pit where nobody's looked, because whoever got that far was thirsty. Where there was so much meat, there'll have been somebody to eat it. I'm [asarr=46|forty-six]. I've still got one big one in me, or a small one with teeth.

== theft-brief.txt 2013-08-19
Dinosaur teeth stolen in Patagonia

PUERTO ALVEAR, Aug 19, 2013 – Thieves have taken [ttaken=14|14 teeth] of an unnamed meat-eating dinosaur from the workshop of the Alvear Museum in southern Argentina, police said on Monday.

They forced a skylight [tday=2013-08-17|on Saturday night] and were gone when the alarm sounded, at [tclock=03:40|3:40 a.m.] A watchman, 58, had been watching a boxing match in another wing. The raid seems to have been over within six minutes.

The teeth, of which the longest measures [btooth=11 cm|11 centimeters], had been cleaned but not described, museum director Emilia Sarratea said. They belong to a skeleton dug up last year at the La Porfia estancia, the farm that yielded the giant Alvearotitan. A skull on the same table, packed in plaster, was left alone, as were a camera and a cash box with 700 pesos.

The museum offers [treward=50000 pesos|50,000 pesos] for their return, no questions asked. "They are worth nothing to anyone without the mouth," Sarratea said.

Collectors abroad have paid up to $3,000 for such a tooth. The export of fossils from Argentina has been a crime since 2003 and can be punished with six years in prison. Customs officers at three airports and on the road to Chile have been given drawings. Last year they seized 62 eggs in a consignment of apples.

== wire-hunter.txt 2014-11-04
New predator stalked Patagonia's giants

PUERTO ALVEAR, Argentina, Nov 4, 2014 – A meat-eating dinosaur with a claw as long as a bread knife hunted in what is now Patagonia [bage=91 million years|91 million years] ago, and the last meal of one of them is still in its belly, scientists said [bday=2014-11-04|on Tuesday].

Kurruvenator was [blen=8 m|eight meters] long and weighed [bweight=2.5 t|2.5 tons], according to a study published by researchers of the Alvear Museum. [bwhole=70%|Seventy percent] of the skeleton has been recovered, an unusually large part, including a skull of [bskull=1.1 m|1.1 meters] and most of its [bteeth=62|62 teeth].

Among the ribs lay the bones of [byoung=3|three young] plant eaters, none bigger than a calf. The claw, on the thumb, measures [bclaw=30 cm|30 centimeters].

"It did not go for the giants, it went to their nursery," said the leader of the team, Emilia Sarratea, [bsarr=51|51], who in [aday=2010|2010] introduced the [alen=32 m|32-meter] Alvearotitan, from the same farm. The two sites are [bapart=900 m|900 meters] apart, and the two animals four million years.

The fossil was spotted [bfound=2012-03-23|on March 23, 2012], by a [bgirl=9|nine-year-old] schoolgirl, Milagros Ancao, whose class was visiting the older dig. It took [bteam=16|16 people] [bdig=7 weeks|seven weeks] to dig it up.

In [tday=2013-08|August 2013] thieves stole [ttaken=14|14] of the teeth; [tback=11|eleven] were later sent back by mail.

The hunter will go on show on Saturday.

== ancao-feature.txt 2014-11-06
She had been told not to touch anything

By Norma Etchart

PUERTO ALVEAR – The rule on the bus was simple: stay on the path, drink your water, do not touch. Milagros Ancao obeyed two thirds of it. She was [bgirl=10|ten], there was a beetle, and the beetle went under a stone that was not a stone.

"It was smooth on the one side and it had a line of little saws," she says, drawing it in the air with a finger that has bitten nails. That was [bfound=2012-03-23|March 23, 2012], a Friday. She put it in her lunch box. On the way home, forty kilometres on, she told Miss Olga. The bus turned around.

What she had in the box, next to half an empanada, was the front tooth, [btooth=>10 cm|over ten centimetres] of it, of an animal that no one had ever seen. The town learned its name [bday=2014-11-04|on Tuesday]: Kurruvenator, the black hunter. [blen=8 m|Eight metres], says the museum; [bweight=3.5 t|three and a half tons]; a mouth with room for [bteeth=68|sixty-eight] more like hers.

For [bdig=7 weeks|seven weeks] that autumn she was let out of school each Friday to carry water for the [bteam=18|eighteen] who dug. Her job was also to shout when it was five to two, before the wind. She learned to hold a brush. She saw the thumb come out, with a claw that's [bclaw=1 ft|a foot] long, and the small bones in the belly. "I was sad for those," she says. "There were [byoung=3|three]. They'd have been like lambs."

When the teeth were stolen, hers was among them. She wrote the thieves a letter, which the radio read out: they could keep the [treward=50000 pesos|fifty thousand pesos] if it was up to her, but not the one with the chip. In October a parcel came, from Neuquen, without a sender. [tback=11|Eleven teeth] lay in it, wrapped in a football page. The one with the chip was on top.

She's in the seventh grade now. She would like to study bones, or else be a vet, if the bones are used up. Her father shears at La Porfia, 140 sheep on a good day. The other one who found a monster there, old Huenul, died in the autumn, at 67; she has his poncho.

== live-hall.txt 2014-11-08
Opening day at the Alvear Museum: live

9:05 The doors open at ten, and the line has turned the corner into Calle Mitre. At its head is a man who's come 600 km with a thermos.

9:40 A ticket is [ticket=40 pesos|40 pesos], children free, people named Milagros free. It says so on the door. We've counted two.

10:02 In. First you pass beneath the giant. It stands in the hall that was finished a year late and cost [ahall=9 million pesos|9 million pesos]; of the [abones=180|180 real bones] you see six, the rest is resin.

10:20 And there it is, with its mouth open. Skull: [bskull=1.1 m|a metre ten]. Whole beast: [blen=8 m|eight metres]. A father behind me says, "That's the car and the trailer."

11:15 [tmiss=3|Three gaps] in the upper jaw are painted red. [ttaken=14|Fourteen teeth] went that night in [tday=2013-08|August of last year], a guide explains, and these haven't come home.

11:50 People who get in now tell us they have been standing for [bqueue=1.5 h|an hour and a half].

12:30 How do they know that it lived [bage=91 million years|91 million years] ago? Ash, says the guide, above and below. A boy: "Who counted?"

14:10 The wind. Somebody's hat is on the tail.

16:45 The girl's here! She's showing her class the chip.

18:00 Closed. [bvisit=1400|1,400 visitors], says the till. The museum used to have that in a month.

== bone-blog.txt -
Strata and nonsense: big, bigger, sponsored

I've been asked what I think of the two beasts from La Porfia, and since I dug there for a fortnight and got sand in places I can't mention here, I'll tell you.

The big one. It lay [adepth=4 m|four metres] down in what was once a river bend. I was one of the [avol=~35|35 or so] who carried it out, in bits, for beans. It is very long. I don't believe in "longest." The neck we have; all [aneck=9|nine] of its bones passed through my hands. The tail, we haven't. The age I do believe, [aage=95 million years|95 million years], because I carried the ash as well.

The small one. They say [bweight=2.5 t|two and a half tons], and the legs agree. I wasn't there; but I know the spot, it's [bapart=<1 km|less than a kilometre] from the big hole, and we used to eat our lunch on it. Twenty of us sat on that skull with sandwiches. It's a lesson.

What I like is how whole it is. Of most things with teeth you get the teeth. Of this one, [bwhole=70%|seventy per cent] has turned up, and it died with its supper inside. The story of the child is true as well, even the beetle. I've met the beetle's lawyer. (Sorry.) What the papers haven't got right is the day: it was [bfound=2012-03-21|the twenty-first of March], my birthday, and I had Emilia shouting down the phone at me.

What I don't like is the brewery, whose bottle top is on the plaque. But the plaque needed brass.

The alarm, by the way, went at [tclock=04:30|half past four], the watchman told me, over a beer of a different make. He'd been asleep.

== weekend-essay.txt 2014-12-14
The town that lives on bones

By Crispin Lowther

December 14, 2014 – Twelve years ago Puerto Alvear had a cannery, a jetty and a museum with a stuffed penguin. The cannery has shut. The penguin has been moved to make room for a queue.

On the day they let the public in to see the hunter, it reached to the jetty, and people stood in it for [bqueue=2.5 h|two and a half hours]. [bvisit=>1000|More than a thousand] came, in a town of 5,200. They paid [ticket=40 pesos|40 pesos] each, bought plastic claws at 65, ate lamb. The mayor has worked out that a dinosaur is worth more to him than a trawler, and doesn't need a licence.

Not everybody is charmed. The [ahall=9 million pesos|nine million pesos] that the hall cost would have paved the road to the hospital. The road that was paved, or gravelled at any rate, is the one that leads to the pit: [aroad=11 km|11 kilometres] of it, across a farm whose owner now keeps a gate and a price list.

And there is the question of what's owed to whom. A shepherd found the first, a child the second. By the law of the province both belong to the province. Ramon Huenul had his name, in Latin, and a pension of 900 pesos. Milagros Ancao, [bgirl=9|nine] at the time, has a bicycle. Those who kept the last [tmiss=3|three] of the stolen teeth have, if the police are right, about $5,000.

Emilia Sarratea, [bsarr=51|51], hears all this with her boots on the desk. She has had offers, from Chicago among others, where they have looked after the [old=1923|1923] animal so well that no one here has ever seen it. "They want to swap," she says. "[oldlen=26 m|Twenty-six metres] for [blen=8 m|eight]. I told them that I don't sell by the metre."

What she'd like is a lift, a roof that does not drip, and [acost=$420000|$420,000], which is what the giant came to, so as to open the ridge behind the ridge. Since the announcement [bday=2014-11|last month] she has been sent $310, most of it by a school in Leeds, and a brewery is said to be considering.
