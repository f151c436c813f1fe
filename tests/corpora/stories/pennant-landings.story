# Two emergency landings of Pennant Airways: flight 417 with geese in its engine at Alderholt (16 May 2012) and flight
# 882 without a nose wheel at Prestmere (11 November). Passengers and people on board, times in the air, hurt, fire
# engines, tyres and wheels, captains, ages of the planes, slides, runways, vouchers and compensation of the two stay
# apart; so do altitude of the geese and of the hold, overhaul and last flight, the first officer's two flights, and the
# accident of 1999 on Guernsey.

aday      | date     | compatible  | day of the landing at Alderholt                           | Wednesday 16 May v. May
aclock    | time     | discrepancy | when flight 417 was back on the ground                    | 7:31 a.m. v. 7:51
aair      | duration | discrepancy | how long flight 417 was in the air                        | 11 minutes v. 17 minutes
aboard    | count    | agree       | people on board flight 417                                |
apass     | count    | agree       | passengers of flight 417                                  |
aalt      | measure  | discrepancy | height at which the geese struck                          | 3,100 feet v. 1,300 feet
ahurt     | count    | compatible  | people hurt at Alderholt                                  | 14 v. more than a dozen
aevac     | duration | discrepancy | how long it took to empty flight 417                      | 94 seconds v. more than two minutes
ageese    | count    | agree       | geese that were hit                                       |
agoose    | measure  | agree       | weight of one goose                                       | 4 kg are 9 lb
atyres    | count    | discrepancy | tyres that burst at Alderholt                             | three v. four
acancel   | count    | discrepancy | flights cancelled at Alderholt                            | 43 v. 34
ashut     | duration | agree       | how long the runway at Alderholt was shut                 |
acapt     | age      | agree       | age of captain Helen Straker                              |
ahours    | duration | compatible  | flying hours of captain Straker                           | 11,400 hours v. more than 11,000
afire     | count    | agree       | fire engines that met flight 417                          |
aspeed    | rate     | agree       | speed of flight 417 as it touched down                    | 165 knots are 190 mph
aplane    | duration | agree       | age of the plane of flight 417                            |
acomp     | money    | agree       | compensation that passengers of flight 417 ask            |
aclaims   | count    | update      | passengers of flight 417 who have claimed                 | 60 in June, 112 in February
pryce     | age      | agree       | age of first officer Oliver Pryce                         |
bday      | date     | compatible  | day of the landing at Prestmere                           | Sunday 11 November v. November
bclock    | time     | agree       | when flight 882 touched down                              |
bcircle   | duration | discrepancy | how long flight 882 circled                               | an hour and 40 minutes v. more than two hours
bpass     | count    | agree       | passengers of flight 882                                  |
bchoir    | count    | discrepancy | children of the choir on flight 882                       | 31 v. 37
bslide    | measure  | discrepancy | how far flight 882 slid on its nose                       | 1,200 metres v. 900 metres
brun      | measure  | agree       | length of the runway at Prestmere                         | 3,050 m are 10,000 feet
bhurt     | count    | agree       | people hurt at Prestmere                                  |
bfire     | count    | agree       | fire engines that met flight 882                          |
bcapt     | age      | discrepancy | age of captain Graham Tolland                             | 56 v. 58
bplane    | duration | agree       | age of the plane of flight 882                            |
bover     | date     | discrepancy | day the nose leg came back from its overhaul              | 28 September v. 23 September
bpin      | measure  | agree       | length of the missing pin                                 | 3 cm are a little over an inch
bcost     | money    | discrepancy | cost of repairing the plane of flight 882                 | £2.3 million v. £3.2 million
bown      | money    | compatible  | part of that cost that Pennant bears itself               | £400,000 v. less than half a million
bvouch    | money    | agree       | voucher given to the passengers of flight 882             |
bfuel     | measure  | compatible  | fuel that flight 882 burned while it circled              | 4.6 tonnes v. more than four tonnes
fleet     | count    | agree       | aircraft of Pennant                                       |
founded   | date     | agree       | year in which Pennant was founded                         |
yearpass  | count    | compatible  | passengers of Pennant in a year                           | 2.8 million v. nearly three million
rank      | ordinal  | discrepancy | which emergency landing of Pennant since January 2011     | third v. fourth
checked   | count    | update      | nose legs that Pennant has checked                        | nine on Monday, 20 by Thursday
drop      | percent  | agree       | fall of Pennant's bookings after the second landing       |
recs      | count    | agree       | recommendations of the investigators                      |
oldyear   | date     | agree       | year of the accident on Guernsey                          |
oldtoll   | count    | agree       | people killed on Guernsey                                 |

== wire-geese.txt 2012-05-16
Jet with burning engine lands safely after hitting geese

ALDERHOLT, England, May 16, 2012 – A holiday jet carrying [aboard=170|170 people] made an emergency landing at Alderholt airport [aday=2012-05-16|on Wednesday] after flying into a skein of geese that set one of its engines on fire, the airline said.

Pennant Airways flight 417, bound for Faro in Portugal with [apass=164|164 passengers] and a crew of six, had climbed to [aalt=3100 ft|3,100 feet] when it struck the birds, [ageese=5|five] of them. It turned back and was down at [aclock=07:31|7:31 a.m.], [aair=11 min|11 minutes] after it had taken off, still loaded with the fuel for a flight of nearly three hours.

The Boeing 737 touched down at [aspeed=165 kt|165 knots], about 25 more than is usual, and [atyres=3|three tyres] burst as the brakes overheated. [afire=9|Nine fire engines] were waiting. The passengers left by the slides, and [ahurt=14|14 of them] were treated for sprains, grazes and, in one case, a broken wrist.

"You could smell it before you heard it, like a Sunday roast gone wrong," said Alan Moffat, 63, who had been in seat 9A, over the wing.

The airport has just one runway. It reopened after [ashut=5 h|five hours].

Captain Helen Straker, [acapt=47|47], has [ahours=11400 h|11,400 hours] of flying behind her, 6,000 of them on the type. The company said that it was "immensely proud" of her and of first officer Oliver Pryce, [pryce=28|28], and would say no more while the Air Accidents Investigation Branch was at work.

Pennant, which was founded in [founded=1994|1994] and has [fleet=23|23 aircraft], carries [yearpass=2.8 million|2.8 million passengers] a year, mostly from the north of England. Its only fatal accident took place in [oldyear=1999|1999], when a turboprop ran off the end of the runway on Guernsey and [oldtoll=2|two people] were killed.

== alderholt-echo.txt 2012-05-17
The tea went sideways

By Josie Pellow

Maureen Capstick had just been told that she could have her tea once the sign was off, and she had her purse open for it. What she remembers next is the purse. It was on the ceiling.

"Then a bang, and another, and then it went ever so quiet on my side and ever so loud on the other," said Mrs Capstick, 71, from Thorley Lane, back in her own kitchen yesterday with a plaster on her chin. "My husband said, that's the left one gone. He was in the RAF. He was a cook, but he was in the RAF."

The geese came from the gravel pits at Sallow Mere, the airport believes. A ringed wing was found in a school playground. A full-grown greylag weighs [agoose=4 kg|four kilograms], says Dr Piet Vance of the county wildlife trust, and there are 900 pairs there now, against 140 when the pits were dug. They had been up at [aalt=1300 ft|1,300 feet], by the account of the tower, "which is nothing for a goose".

In the seats they counted. Mr Capstick made it [aair=17 min|seventeen minutes] between wheels up and wheels down. The hands of the clock over the departure gate stood at [aclock=07:51|nine minutes to eight], by which time the breakfast queue had its nose pressed to the glass.

The last of them was out, the fire service says, after [aevac=94 s|94 seconds], which is four more than the manual allows an empty plane in a hangar. One slide failed to open. A man took his golf clubs.

Birds have been neighbours of the airport for longer than there has been one. The runway was laid in 1938 across a marsh that the county's wildfowlers had shot over for three centuries, and the minutes of the parish council record a complaint about geese, from a flying instructor, in the very first winter. Last year there were 37 strikes, most of them of gulls and none worth a line in this newspaper.

[acancel=43|Forty-three flights] were scrubbed from the board in the course of the day and some 5,000 people slept, if they slept, on coats. By six the café had sold out of everything except marmalade.

And the captain? She walked to the back, looked under every seat, says a stewardess, and came down the slide with her hat on.

== daily-clarion.txt -
HONK IF YOU'RE ALIVE!

Blonde skipper, [acapt=47|47], saves [aboard=170|170] as kamikaze geese roast in jet engine

HERO captain Helen Straker told her passengers "We've had a bit of a bump" – as flames shot TWENTY FEET out of the engine.

The mum of two wrestled her crippled holiday jet back to Alderholt [aday=2012-05-16|on Wednesday] with half a flock in the works. [ageese=5|Five geese], each as heavy as a Christmas turkey at [agoose=9 lb|9lb], had been minced.

She slammed the Boeing down at a blistering [aspeed=190 mph|190mph]. [atyres=4|FOUR of the tyres] went bang. "It was like the Bonfire Night of the damned," said electrician Craig Duffy, 34, who was off to Portugal for his own stag do dressed as a nun.

But our probe can reveal that it took more than [aevac=>2 min|TWO MINUTES] to get everybody off, because yobs stopped to grab their duty-free. [ahurt=>12|More than a dozen] ended up with cuts and bruises, some with heel marks on their hands.

The sky drama left the airport in chaos, with [acancel=34|34 flights] axed.

At the controls beside her was baby-faced Ollie Pryce, [pryce=28|28], who only passed for the big jets 14 months ago. His nan Doreen, 83, said: "He was always good on his bike."

Stag Craig flies out today, on a different airline. "I've kept the habit," he said. "You never know."

== brief-claims.txt 2012-06-20
Passengers of goose flight want [acomp=£320|£320]

[aclaims=60|Sixty people] who were on board the Pennant Airways plane that hit a flock of geese [aday=2012-05|last month] have claimed compensation, a firm of solicitors said on Wednesday.

The [aclaims=60|60] are asking for [acomp=£320|£320] each under European rules on delays. They reached Faro 26 hours late. Pennant, which has offered a free breakfast, says that a bird is an extraordinary circumstance. A county court in Cheshire ruled last year, in a case about a heron, that it isn't.

There were [apass=164|164 passengers] on flight 417 from Alderholt. It landed with one engine on fire after [aair=11 min|11 minutes] in the air. [ahurt=14|Fourteen people] were slightly injured on the slides; their claims are a separate matter.

The airport said that it had begun to scare birds from the approach with a hawk called Brenda, hired at £180 a day. It rejected reports that the runway had been closed for longer than was needed. "Metal had to be picked up by hand along 700 metres," said the operations manager, Ros Tindall. "If you do that in [ashut=5 h|five hours] you're doing it quickly."

The aircraft, [aplane=12 years|12 years old], has been fitted with a new engine and went back into service on June 9.

== live-prestmere.txt 2012-11-11
Plane with jammed nose wheel over Prestmere: live

8.22pm We are hearing of a Pennant Airways jet in difficulty. Flight 882, from Geneva, should have landed at Alderholt at 7.45.

8.31 The front wheel won't come down, says the airline. It is being sent to Prestmere, where the runway is longer: [brun=3050 m|3,050 metres], against 2,100.

8.40 It is flying racetracks over the sea at 6,000ft to get rid of fuel.

8.52 On board: [bpass=118|118 passengers], says the airport, five crew, and, in the hold, a dog called Mr Pym.

9.05 A children's choir is on the flight, coming back from a festival. A father in the arrivals hall tells us that there are [bchoir=31|31 of them] and that his has the solo.

9.14 [bfire=14|Fourteen fire engines] have been lined up. No foam on the runway: "It's not done any more," an officer says.

[bclock=21:50|9.50] IT'S DOWN. Touched on the main wheels, held the nose up for an age, then sparks, a great fan of them.

9.58 Stopped, on the centre line. Doors open. People are walking out.

10.10 Police confirm touchdown at [bclock=21:50|9.50].

10.26 [bhurt=2|Two people] hurt, neither badly: a twisted ankle and a stewardess with a burnt palm.

10.40 Second time this year for Pennant; [aday=2012-05|in May] one of its planes came back to Alderholt with an engine alight. The captain tonight was Graham Tolland, [bcapt=56|56], and in the right-hand seat, yes, the same first officer.

11.15 The choir is singing in the baggage hall. The dog is fine.

== wire-nose.txt 2012-11-12
Airline checks jets after landing without nose wheel

LONDON, Nov 12, 2012 – Pennant Airways said on Monday that it was examining the nose gear of its entire fleet, after one of its jets with [bpass=118|118 passengers] on board came to rest on its chin in a shower of sparks at Prestmere airport in northwestern England.

[checked=9|Nine of the aircraft] had been inspected by midday and found to be in order, the carrier said. It operates [fleet=23|23].

Flight 882 landed at [bclock=21:50|9:50 p.m.] [bday=2012-11-11|on Sunday] after circling off the coast for [bcircle=100 min|an hour and 40 minutes] to burn [bfuel=4.6 t|4.6 tonnes] of fuel. It slid for [bslide=1200 m|1,200 metres] on the stump of its nose leg, whose wheels had jammed sideways against the doors of their bay. [bhurt=2|Two people] suffered minor injuries.

The leg had been overhauled at a workshop in Estonia and was put back on the plane on [bover=2012-09-28|September 28], according to a person familiar with the records. The plane has been in use for [bplane=15 years|15 years], three longer than the one that was hit by geese at Alderholt [aday=2012-05-16|on May 16].

Investigators were looking for a steel pin the length of a thumb joint that should have held the steering collar, the same person said.

The emergency landing was the [rank=3|third] by a Pennant aircraft since January 2011, when a smell of burning plastic brought a flight to Dublin down at Liverpool. Passengers will get their fares back and a voucher worth [bvouch=£200|£200].

The airline's shares fell 6 percent, to 84 pence. It has not suffered a fatal accident since [oldyear=1999|1999].

== prestmere-gazette.txt 2012-11-16
[bchoir=37|Thirty-seven voices] and one dog

By Leonard Aske

They had won a cup in Switzerland, third class, for enunciation. It is the size of an egg cup and it was in the hand luggage of Miss Hetty Rowbotham, choirmistress of St Oswin's juniors, who held on to it through everything that followed.

"I'd asked the captain if we might sing," she said on Wednesday, "and he said that he'd be obliged if we would, and could we please keep it up."

So [bchoir=37|thirty-seven children] between the ages of eight and 13 went round and round over the Irish Sea, in the dark, for [bcircle=>2 h|more than two hours], working through Rutter, Tallis and the theme of a programme about a pig. In Row 22 a man who trades in bathroom tiles found that he knew the alto part. At a quarter to ten they were told to stop and put their heads on their knees.

The runway at Prestmere is [brun=10000 ft|ten thousand feet] long, having been poured in 1943 for heavier things. Of this, says the airport, they used the greater part on two wheels and the last [bslide=900 m|900 metres] on none to speak of. [bfire=14|Fourteen appliances] ran alongside. The smell has been compared with fireworks, a blacksmith and toast.

Captain Graham Tolland, [bcapt=58|58], has flown for Pennant since the year it started. He once landed a Dakota on a beach on Barra, with a bride in it. He shook each child by the hand at the foot of the steps, for there were steps: nobody had needed a slide.

The aeroplane sits in Hangar 2 with its nose on a stack of railway sleepers. The inspection of its sisters has reached [checked=20|number 20], a spokeswoman said yesterday; the two that are left are in Malta. The bill for this one will be [bcost=£2.3 million|£2.3 million], if it is worth it.

Prestmere has been here before. In 1971 a freighter full of day-old chicks came down on its belly in the same spot, and for a month there was one in every classroom. The airport has lost two of its three airlines since the crash of the banks, and lives on pilots who come to practise and on bad weather elsewhere. "We're very good at being second," said its fire chief, Norman Gill, 52.

They sing again on Sunday, at half past three. Mr Pym has been asked to stay at home.

== window-seat-blog.txt -
Should I still fly Pennant?

You ask me this a lot lately, so here goes. I've sat in row 1 on 212 flights and I keep a notebook.

The goose thing wasn't their fault. A jet engine is tested with one big bird at a time and this one got [ageese=5|five]. What I did like was the flying: no drama, round the corner and back. [aspeed=165 kt|One hundred and sixty-five knots] over the fence in a full aeroplane, with [ahours=>11000 h|more than 11,000 hours] in the left-hand seat. I'd buy her a drink. I was less keen on the chap with the golf clubs. Nobody burned because the fire went out by itself, and [afire=9|nine] shiny engines had nothing to do.

The wheel thing [bday=2012-11|in November] is another matter. No bird did that. Somebody left out a bit of metal [bpin=3 cm|three centimetres] long, at a workshop that Pennant picked because it's cheap, and nobody at home looked. I've seen a photo of the work card. It has a tick, a stamp and the date: [bover=2012-09-23|23 September]. It flew 180 times like that.

And it isn't two in a row. With the smoke into Liverpool and that flap problem at Cork (you'd forgotten, hadn't you?) Prestmere makes it the [rank=4|FOURTH] since the start of last year.

Still. They have [fleet=23|23 planes] and carry [yearpass=<3 million|nearly three million] of us. In eighteen years they've lost [oldtoll=2|two people], both on Guernsey, and both in seats that no longer exist. I've booked for Easter. £39, with a bag. The voucher crowd ([bvouch=£200|£200] a head! I was never so sorry to have missed a flight) will be on board too, so bring a hymn book.

== pryce-interview.txt -
"I'd like a dull one next"

Oliver Pryce, [pryce=28|28], has been in the cockpit for both of Pennant's emergencies. He had not spoken about them until now.

Do people recognise you?
– Stewardesses do. One of them crossed herself.

Take the geese first.
– It's like hitting a sofa. Helen said "my aircraft" and I said "your aircraft", and I read out the list. I was reading the fourth line when the tower said there was smoke coming off us. From the bang to the ground was seven minutes. [aair=11 min|Eleven] in all, with the climb.

At what height was it?
– [aalt=3100 ft|Three thousand one hundred]. I know because I'd just called three, which is where we clean up the wing.

And the tyres?
– [atyres=3|Three] went, of four. They have a plug that melts, so that they sigh rather than explode. I've read that they exploded.

In the second case you had more time.
– Too much. When you've [bcircle=100 min|an hour and forty] to think about it, you think about it. Graham told stories. We had the tower look us over twice with a searchlight. [bfuel=>4 t|More than four tonnes] we burned, and I've never wanted to see a gauge go down before.

You kept the nose up.
– He did. Down to eighty knots. You could hear that choir through the door, and then you couldn't, and then there was the noise.

Did anybody cry?
– Me, in the car park. Then I got a ticket.

Are you superstitious?
– My nan's sent me a rabbit's foot. It's a whole rabbit's foot, with claws. I keep it in the shed.

Will you go on?
– I'm rostered for Tuesday. Faro.

== analysis-february.txt 2013-02-17
Pennant's long winter

By Hamish Lorne, transport correspondent

February 17, 2013 – In the 46 pages that the Air Accidents Investigation Branch published last week about a Sunday evening [bday=2012-11|in November] there is no villain. There is a fitter on a night shift, whose torch had run down; an inspector who had 31 cards to sign before six; and a pin of hardened steel, [bpin=1.2 in|a little over an inch] long, which was found behind a radiator in Tallinn.

The report makes [recs=5|five recommendations], three of them to the workshop and one to the authority in Estonia. The last is addressed to Pennant Airways, and asks who in the company reads the paperwork of its contractors. The answer, on the night of flight 882, was nobody.

For an airline that flies [yearpass=2.8 million|2.8 million people] a year, with 640 employees, the cost can be counted. Mending the aircraft, which is [bplane=15 years|15 years old] and would have fetched £5 million undamaged, took [bcost=£3.2 million|£3.2 million], of which the insurer bears all but [bown=£400000|400,000]. Vouchers: a further £23,000 or so. But bookings fell [drop=12%|12 percent] in the four weeks that followed Prestmere, and they were meant to pay for the winter. After the geese, in [aday=2012-05|May], they had gone up.

There lies the difference. At Alderholt a captain with a name and a face did something that everyone could understand. [aclaims=112|One hundred and twelve] of those on board have meanwhile gone to law over [acomp=£320|£320], and a judge will hear them in April; yet most, their solicitor admits, would fly with her again. The plane, an older sister in everything but years, is [aplane=12 years|twelve], and has flown on without a murmur.

At Prestmere nobody was to blame for the landing and somebody was for the rest. "It was a better bit of flying than mine," says Helen Straker. She has been made chief of training.

The founder, Ken Mallory, now 74, bought the first two aeroplanes in [founded=1994|1994] with the money from a chain of carpet shops. He has seen it worse, he says: in [oldyear=1999|1999] the telephone did not ring for a month. "We had [oldtoll=2|two dead], and I went to both funerals. This is a pin."

== trade-brief.txt 2013-02-15
Pennant to accept pin findings

Pennant Airways will carry out all [recs=5|five recommendations] made by accident investigators after one of its 737s landed with its nose wheels jammed, the company said on Friday.

It is to station an engineer of its own at each of three outside workshops, at a cost of £270,000 a year, and to bring the overhaul of landing gear back to Britain by 2015.

The missing pin, [bpin=3 cm|three centimetres] in length, should have been fitted at Tallinn before the leg was returned on [bover=2012-09-28|September 28]. Checks on the rest of the fleet of [fleet=23|23] found nothing amiss.

Chief executive Dawn Ashby said that the decline in bookings of [drop=12%|12 per cent] had been made good since January, thanks in part to a sale of 40,000 seats at £19. The damaged aircraft is to fly again in March. It will be given a new registration, "because some people look these things up".

The flight of [bday=2012-11-11|November 11] had come from Geneva. Of the [bpass=118|118 travellers], 97 have used the vouchers that they were given, Ashby said. She put the airline's own share of the repairs at [bown=<£500000|less than half a million pounds], the insurers having met the rest.

Captain Graham Tolland has retired, as he had planned to do before the event, and keeps bees.
