# Two film legends die within one week of October 2011: the actress Solange Tavernay (Tuesday the 4th) and the horror star Basil
# Orme (Saturday the 8th), who made one film together, "The Glass Regent" (1963). Ages at death, at comeback and at other times,
# birth years, first, last and comeback films, marriages and how long each lasted, films in all and of one kind, nominations and
# wins, fees of the two for two films, costs planned and final, days and weeks of shooting, prices at auction, clock times stay apart.

tday      | date     | compatible  | day Tavernay died                                       | 4 October v. the first week of October
tclock    | time     | discrepancy | hour at which Tavernay died                             | 7:20 a.m. v. ten to eight
tage      | age      | agree       | Tavernay's age at her death                             |
tborn     | date     | agree       | year Tavernay was born                                  |
tbreak    | date     | discrepancy | year of The Lamplighter's Wife                          | 1954 v. 1955
tfilms    | count    | compatible  | films that Tavernay made                                | 61 v. more than 60
thus      | count    | agree       | husbands of Tavernay                                    |
tgesner   | duration | discrepancy | how long Tavernay's marriage to Gesner lasted           | seven years v. nine years
tquit     | date     | agree       | year in which Tavernay left the screen                  |
taway     | duration | agree       | how long Tavernay stayed away                           |
tback     | date     | agree       | year of Tavernay's comeback                             |
tbackage  | age      | agree       | Tavernay's age at her comeback                          |
thosp     | duration | compatible  | how long Tavernay was in the hospital before she died   | 12 days v. nearly two weeks
tnom      | count    | agree       | nominations of Tavernay for the Golden Heron            |
twon      | count    | discrepancy | Golden Herons that Tavernay won                         | two v. three
tfee      | money    | discrepancy | Tavernay's fee for The Glass Regent                     | $400,000 v. $450,000
tdress    | money    | agree       | what the yellow dress fetched                           |
tgrand    | count    | agree       | grandchildren of Tavernay                               |
tlis      | age      | agree       | age of Tavernay's daughter Lisette                      |
tcats     | count    | discrepancy | cats of Tavernay                                        | 14 v. 11
tfuneral  | date     | agree       | day of Tavernay's funeral                               |
tfunhour  | time     | agree       | when Tavernay's funeral began                           |
tchurch   | count    | agree       | people in the church at Tavernay's funeral              |
tsquare   | count    | update      | people outside the church, as the morning went on       | 3,000 at half past nine, then 8,000
tqueue    | measure  | discrepancy | length of the line to Tavernay's coffin                 | 600 metres v. 900 metres
oday      | date     | compatible  | day Orme died                                           | 8 October v. that week of October
oclock    | time     | agree       | hour at which Orme died                                 |
oage      | age      | discrepancy | Orme's age at his death                                 | 86 v. 87
oborn     | date     | agree       | year Orme was born                                      |
ofilms    | count    | discrepancy | films that Orme made                                    | 140 v. 104
ofirst    | date     | agree       | year of Orme's first film                               |
omarr     | duration | agree       | how long Orme was married                               |
ocount    | count    | agree       | times that Orme played Count Vassago                    |
oheight   | measure  | agree       | Orme's height                                           | 6 ft 5 is 1.96 m
oraf      | count    | discrepancy | missions that Orme flew in the war                      | 32 v. 23
opay      | money    | discrepancy | Orme's fee for Castle Vassago                           | £750 v. £900
obudget   | money    | agree       | cost of Castle Vassago                                  |
oshoot    | duration | discrepancy | how long the filming of Castle Vassago took             | 24 days v. 19 days
oback     | date     | agree       | year of Orme's comeback                                 |
obackage  | age      | agree       | Orme's age at his comeback                              |
oteeth    | money    | agree       | what the count's teeth fetched                          |
oroses    | count    | compatible  | kinds of rose that Orme grew                            | about 80 v. 83
ryear     | date     | agree       | year of The Glass Regent                                |
rcost     | money    | agree       | final cost of The Glass Regent                          |
rkiss     | duration | agree       | length of the kiss in The Glass Regent                  |
rcrown    | measure  | discrepancy | weight of the crown in The Glass Regent                 | 4.2 kg v. 2.4 kg
gap       | duration | agree       | time between the two deaths                             |
rplan     | money    | agree       | planned cost of The Glass Regent                        |
rweeks    | duration | agree       | planned length of the filming of The Glass Regent       |
rtakes    | count    | agree       | takes of the kiss in The Glass Regent                   |
tage62    | age      | agree       | Tavernay's age during the filming of The Glass Regent   |
tquitage  | age      | agree       | Tavernay's age when she left the screen                 |
ocastle   | date     | agree       | year of Castle Vassago                                  |
ofee      | money    | agree       | Orme's fee for The Glass Regent                         |
olast     | date     | agree       | year of the last Vassago film                           |
tsale     | date     | agree       | year in which the yellow dress was sold                 |

== wire-oct4.txt 2011-10-04
Solange Tavernay, French star of 'The Glass Regent,' dies at [tage=82|82]

MARSEILLE, France, Oct 4, 2011 – Solange Tavernay, the husky-voiced actress who walked away from the cinema at the height of her fame and came back [taway=21 years|21 years] later as if from lunch, died here [tday=2011-10-04|on Tuesday]. She was [tage=82|82].

Her death, at [tclock=07:20|7:20 a.m.] in the Clinique Sainte-Roseline, was announced by her daughter, Lisette Gesner. Tavernay had been treated there for [thosp=12 days|12 days] for pneumonia.

In [tfilms=61|61 films] she played thieves, nuns, one empress and any number of other men's wives. The world first noticed her in [tbreak=1954|1954], in a raincoat, in "The Lamplighter's Wife." Hollywood called and got two pictures out of her, of which the second, "The Glass Regent" ([ryear=1963|1963]), with the British actor Basil Orme, cost [rcost=$9 million|$9 million] and nearly sank its studio.

She was nominated [tnom=4|four times] for the Golden Heron, the top honor of the European screen, and won it [twon=2|twice].

Born in [tborn=1929|1929] to a ship's cook and a laundress, she retired in [tquit=1973|1973], at [tquitage=44|44], after what she called "one slammed door too many." Her return in [tback=1994|1994] in "The Night Ferry" drew 2.6 million people to French theaters.

Tavernay never learned to like her own face, of which she said that it "arrived in a room like a complaint." Directors disagreed. With Paul Gesner, the first to put it on a screen, she made nine pictures and a daughter; with the Italian Aldo Ferrante, who filmed her only from the left, four. "Ash Wednesday," in which she plays a nun who robs a bank, was banned in two countries and ran in Paris for 16 months.

She was less easy off the set. In 1961 she was fined 800 francs for throwing a photographer's camera into the old port, and paid double so as to be allowed, she told the judge, to throw in the next one. She sat for a bust of Marianne, the emblem of the Republic that stands in French town halls, and then sued the sculptor over the nose.

[thus=3|Three marriages] ended in divorce. Besides her daughter she is survived by a son, Marc, 48, and [tgrand=5|five grandchildren].

== echo-du-port.txt 2011-10-05
The lady with the cats

By Mireille Aubanel

At number 9 in the Rue des Pistoles the saucers were still out at noon. Eleven of them, for [tcats=14|fourteen cats], because three, explained the neighbour who has the key, "eat from hers".

Solange Tavernay died [tday=2011-10-04|yesterday] at [tclock=07:50|ten minutes to eight], two streets from the washhouse where her mother had scrubbed sailors' shirts. She had gone into the Sainte-Roseline on foot, in September, with a basket on her arm, and after [thosp=<2 weeks|nearly two weeks] there had begun to correct the nurses' grammar.

Here they did not call her Madame. "She was Soso, and she owed me for artichokes," said Gaston Pirelli, [tage=82|82] like her, who sat behind her in school. "I have seen [tfilms=>60|more than sixty] of her pictures. In every one she walks away. That's how she walked out of arithmetic."

She was [tborn=1929|born in 1929], in the year of the great frost. At fourteen she sold oysters, at nineteen she sang in a cinema between the newsreel and the film. The man who tore the tickets told a director about her, and for [tgesner=9 years|nine years] she was that director's wife.

The funeral of the actress will be held [tfuneral=2011-10-12|next Wednesday] at [tfunhour=11:00|eleven in the morning] in Saint-Ferréol. Trams on lines 1 and 3 will stop for two minutes. Fishmongers in the port have agreed not to shout.

Her daughter, who is [tlis=54|54] and breeds donkeys near Apt, asks that nobody send lilies. They are bad for cats.

== daily-comet.txt -
ADIEU, SOSO
[thus=3|Three] hubbies, one snog that shocked the censor, and a frock worth more than your house

SHE gave the world its longest kiss. And [tday=2011-10-04|on Tuesday] Solange Tavernay blew it a last one.

The French siren, [tage=82|82], will for ever be the Empress Irena, who smooched stern Basil Orme for a lip-numbing [rkiss=48 s|48 SECONDS] in [ryear=1963|1963] epic The Glass Regent. The censor counted. It took [rtakes=31|31 takes], and Baz had had garlic.

For that she trousered a whopping [tfee=$450,000|$450,000] – her leading man got [ofee=$60,000|sixty grand] – and the yellow dress she wore went under the hammer in Paris [tsale=2010|last year] for [tdress=137000 EUR|137,000 euros]. The fan who bought it, a dentist from Lyon, has it on a dummy in his waiting room.

Love was less lucky. Director Paul Gesner lasted [tgesner=7 years|seven years], a racing driver 11 months and banker Didier Lanoux not quite a decade. "I married a man for every mood," she told us in 2002. "I've run out of moods."

Then she vanished. No films, no parties, no interviews, from [tquit=1973|1973] until [tback=1994|1994], when at [tbackage=65|65] she popped up as a ferry-boat smuggler and walked off with her [twon=3|THIRD] Golden Heron.

She lived with [tcats=11|eleven cats], all called Paul.

Orme, who is said to be poorly himself, was not told until evening.

== wire-oct9.txt 2011-10-09
British horror actor Basil Orme dies at [oage=86|86], days after his co-star

LONDON, Oct 9, 2011 – Basil Orme, who frightened two generations of filmgoers in the cape of Count Vassago and found a new public late in life, has died, his family said on Sunday. He was [oage=86|86].

Orme died [oday=2011-10-08|on Saturday] at [oclock=23:40|11:40 p.m.] at his home in Devon, [gap=4 days|four days after] Solange Tavernay, with whom he starred in "The Glass Regent."

At [oheight=6 ft 5 in|6 feet 5 inches], with eyebrows that he insured for 5,000 pounds as a joke, Orme was a natural heavy. He played the count [ocount=9|nine times] between [ocastle=1957|1957] and [olast=1974|1974], beginning with "Castle Vassago," a picture that was made for [obudget=£42,000|42,000 pounds] and took in some 3 million. His own share was [opay=£750|750 pounds].

A surveyor's son, he was born in [oborn=1925|1925], flew [oraf=32|32 missions] as a bomber navigator and drifted into acting, at first as a corpse, in [ofirst=1948|1948]. He appeared in [ofilms=140|140 films], 63 of them tales of horror.

After a decade without work he returned in [oback=1999|1999] as the blind judge of "Michaelmas Term," for which he received his only Oscar nomination.

He is survived by his wife of [omarr=58 years|58 years], Winifred, two sons and seven grandchildren.

== crypt-and-candle.txt -
The count is out

My friends of the night, put a candle in the window. Basil Orme has left us, [oday=2011-10-08|on Saturday], and trust him to pick a full-moon week and an hour ([oclock=23:40|twenty to twelve], says his agent) when decent people are in bed.

Some numbers for those who've come late to the crypt. Counts Vassago: [ocount=9|nine], and don't let anybody sell you "Vassago in Vegas", in which it's his stand-in with a cold. Brides bitten: 34, by my tally. Stakes through the heart: six, plus a fence post. Teeth: one pair, porcelain, made by a dentist in Slough for eight guineas and knocked down to a Japanese collector in 2007 for [oteeth=£6,200|£6,200].

The first one, still the best, was in the can after [oshoot=19 days|nineteen days]. [oshoot=19 days|Nineteen]! They spend that on a title now. Nobody got rich except the landlord of the castle; Basil signed for [opay=£900|£900] and brought his own boots.

And he could be so much else. Look at him in "The Glass Regent" ([ryear=1963|1963]), a real crown of [rcrown=2.4 kg|2.4 kilos] on his head, never moving his neck for two hours and fifty minutes, making love to Solange Tavernay like a man defusing something. People walked out. I was eleven, and I stayed for the next show.

He was [oage=86|86]. She was [tage=82|82]. He told me once that she'd kicked him under the table in every scene, and that he still had the dent.

== morning-register-obituary.txt 2011-10-11
Basil Orme: a gentleman with fangs

Basil Fitzroy Orme, who has died aged [oage=87|87], liked to say that he had been buried more often than any man in England and had never once been given the good coffin.

He was born in Taunton on 21 June [oborn=1925|1925] and was to have joined his father's firm of surveyors. Instead, at 18, he joined the RAF. As a navigator in Halifaxes he took part in [oraf=23|23 raids]; on the last of them he brought home an aircraft whose pilot was dead, talking the engineer down over the intercom in the voice that would later make him famous. He never spoke of it. The medal turned up in a fishing box.

Too tall for most sets – he stood [oheight=1.96 m|1.96 metres] in his socks – he spent years as a waiter who brings the telegram. His debut came in [ofirst=1948|1948], his first line in 1951. Everything changed with Castle Vassago ([ocastle=1957|1957]), shot in [oshoot=24 days|24 days] on a budget of [obudget=£42,000|£42,000] in a Welsh ruin without a lavatory. Eight sequels followed. "The first was art, the second was rent," he said. "The other seven were school fees."

Hollywood tried him once. The Glass Regent was planned at [rplan=$5.5 million|$5.5 million] and had swallowed [rcost=$9 million|nine million] by the time it opened; its [rweeks=14 weeks|14 weeks] of filming became 27. Notices were cruel. It has since been restored and its famous kiss, which lasts [rkiss=48 s|forty-eight seconds], is shown in film schools. Solange Tavernay, his empress, predeceased him by [gap=4 days|four days].

He was a courteous man in a rude trade. Extras remembered that he learned their names, all 60 of them in one case, and that he carried in his cape a tin of barley sugar for the brides, who were bitten on empty stomachs. On the set of Vassago's Daughter (1966) he delivered the child of a wardrobe mistress in the crypt. The tabloids, which had him sleeping in a coffin, were invited home and shown the bed: seven feet long, made to measure by an undertaker, which he agreed was unfortunate.

The count was killed off at last in [olast=1974|1974], by falling takings rather than by daylight. There was some television, and a season as Captain Hook. From 1988 no one would hire him. He gardened, raising [oroses=83|83 varieties] of rose, one of which, a black one, bears his name. At [obackage=74|74] he was lured back by a director who had been three years old when Vassago was last staked, and his Mr Justice Harkness in Michaelmas Term ([oback=1999|1999]) was the finest thing he did.

His marriage to Winifred Dace, a nurse whom he had met when she took out his stitches, endured for [omarr=58 years|58 years].

== live-saint-ferreol.txt 2011-10-12
Marseille buries Solange Tavernay: live

8.40 Good morning from the Place Saint-Ferréol. The doors opened at seven for those who want to file past the coffin. The line starts at the fountain and goes twice around it. The undertaker reckons that 90 people a minute could pass if nobody cried, and that 40 do.

9.05 "Two hours and ten minutes," says a woman who has just come out. She has driven from Genoa.

9.30 There are about [tsquare=3000|3,000 people] in the square, says the prefecture. Somebody has brought an accordion and been asked to put it away.

9.55 Her younger grandchildren arrive in a donkey cart. There are [tgrand=5|five] in all; the eldest, a naval cadet, will carry the cushion with her medals. No Herons: she kept them, [twon=2|both], on the edge of the bath, and there they stay.

10.20 A wreath of black roses is carried in. "From Count B., who would have come," says the ribbon. It was ordered the day before Basil Orme himself died.

10.45 Now the number is [tsquare=8000|8,000]. The cafés have run out of cups.

[tfunhour=11:00|11.00] The bell. The service has begun on time, which as her son remarks is more than she ever did. In the church are [tchurch=1100|1,100], among them a former president and her two surviving husbands, who share a hymn book.

11.50 Her daughter reads the laundry list that her mother wrote on the back of her last contract.

12.15 Trams stand still. It's the first time in my life I hear the sea from here.

12.40 Some sums from the prefecture before we close. The line was never longer than [tqueue=600 m|600 metres], by the police's measuring wheel; 130 officers were on duty, of whom 11 on horses; 26 lost children, 26 found. The burial itself, at Saint-Pierre, is for the family.

== brief-funeral.txt 2011-10-13
Film star laid to rest

MARSEILLE – The actress Solange Tavernay was buried [tfuneral=2011-10-12|on Wednesday] in the cemetery of Saint-Pierre, beside her mother, after a service attended by [tchurch=1100|1,100 mourners]. A further [tsquare=8000|8,000] followed it through loudspeakers.

At its longest the line to her coffin stretched for [tqueue=900 m|900 meters], as far as the Opera. Seven people fainted. Fishmongers threw carnations from their stalls, and shops in 12 streets were shut for the morning.

Tavernay, [tborn=1929|born in 1929], made her name as the heroine of "The Lamplighter's Wife" and retired at the age of [tquitage=44|44]. Her comeback came [taway=21 years|21 years] afterwards.

Her daughter, Lisette Gesner, [tlis=54|54], said that the house in the Rue des Pistoles would become a shelter for animals. The city has offered 90,000 euros toward the roof. The yellow gown, which a collector bought [tsale=2010|last year] for [tdress=137000 EUR|137,000 euros], is to be lent to the municipal museum for six weeks at Christmas.

Basil Orme, her partner in one film, who died [oday=2011-10-08|on Saturday], will be cremated in Exeter tomorrow in the presence of his family. Fans are being asked to stay away, and not to wear capes. A memorial evening in London is planned for November 17, with a showing of "Castle Vassago" and, to follow, soup.

== gesner-interview.txt -
"My mother hated that film"

Lisette Gesner receives us in the kitchen of the Rue des Pistoles. A cat is asleep in the sink.

– We have to start with The Glass Regent.
– Must we? She hated it. She used to say that she'd been paid [tfee=$400,000|four hundred thousand dollars] to be upstaged by a hat. That crown of Basil's weighed [rcrown=4.2 kg|four kilos two hundred]; he let me try it on and I fell into the orchestra. I was six.

– And the kiss?
– [rkiss=48 s|Forty-eight seconds]. She was counting in her head so as not to laugh. He was counting, too, and they got different results.

– Why did she stop, in [tquit=1973|1973]?
– A producer shut a door on her fingers and did not notice. She drove home from Rome that night. [taway=21 years|Twenty-one years] she kept bees and did not open one script.

– Until The Night Ferry.
– She was [tbackage=65|sixty-five], she'd read it in the dentist's chair and she liked the boots. Then there was a nomination, her [tnom=4|fourth], and she didn't get it, and she was so relieved. She'd won for the Lamplighter and for Ash Wednesday, and said a third one would have spoiled the symmetry.

– [thus=3|Three husbands]...
– My father wasn't the worst. He was the one who got the pension.

– Did she know about Orme's illness?
– They telephoned every Sunday for 40 years. On the last one she told him: "After you." He answered: "Ladies first."

== two-masks-essay.txt 2011-11-06
What the empress knew and the count forgot

By Theodora Lisle

November 6, 2011 – They died in [tday=2011-10-01/2011-10-08;oday=2011-10-02/2011-10-08|the first week of October], [gap=4 days|four days apart], she in the port where she was born and he among his roses, and the obituarists, who like a pattern, found one: a pair of ruins, reopened late to the public.

It is true that both came back. Tavernay did so in [tback=1994|1994], Orme [oback=1999|five years after her], when he was [obackage=74|seventy-four] and had grown, on his Devon acre, [oroses=~80|about eighty kinds] of rose and a beard. But she had left and he had been left, which is a different thing. In her best years she refused eleven parts for each that she took. He, who had made [ofilms=104|104 films] by the only count he trusted, his wife's, could not remember turning down one.

Watch her in "The Lamplighter's Wife" ([tbreak=1955|1955]). She does nothing for three minutes but peel a pear. [tnom=4|Four nominations] and [twon=2|two] statuettes later she peeled another, in "The Night Ferry," and this time it was about death. Now watch him, in any of the [ocount=9|nine Vassagos]: the shoulders arrive first, then the eyebrows, then the man. The teeth, which brought [oteeth=£6,200|£6,200] at a sale, were the least of it.

Their one meeting was a calamity of [rcost=$9 million|nine million dollars]. She was [tage62=33|33] during the filming, and bored; he was 37, and terrified. Between them stood [thus=3|three husbands], two of whom were on the set, and one Winifred, who was not, and who outlasted them all. [omarr=58 years|Fifty-eight years]! "I only ever bit strangers," he explained.

I have looked at the picture again, in the restored version, which is 22 minutes longer than the one that emptied the houses. It is not good. The battles are a traffic jam. But about an hour in there comes a scene that nobody mentions, in which the two are playing cards. She cheats; he sees it; neither says a word. You can tell that they have found out something, that each is as frightened as the other, and that from now on they will be friends. It lasts a minute and a half. They must have done it between two of those endless set-ups, when the generals were at lunch.

So much for ruins. What went in that week was the last of a way of standing still.

== archive-1962.txt 1962-11-19
From our files: Crowned heads get headaches in Madrid

MADRID, November 19, 1962 – It is the tenth week of a shoot that was to have lasted [rweeks=14 weeks|14], and no one at the Chamartín studios will say when "The Glass Regent," which Mr. Alec Rourke is directing, is going to be finished. The budget of [rplan=$5.5 million|$5.5 million] went by, according to an accountant, "some time around the second battle."

There have been two of those so far, with 1,800 soldiers of the Spanish army at three dollars a day each. A third is to be fought after Christmas, if the 240 horses have got over their cough.

Miss Solange Tavernay, [tage62=33|33], arrives at ten, two hours after she is called. "In France it's eight o'clock," she says. Her contract, for [tfee=$400,000|400,000 dollars], lets her leave at five. Mr. Basil Orme, the Englishman known for less respectable pictures, gets [ofee=$60,000|$60,000] and sits from seven in the morning under a crown of gilded brass that weighs [rcrown=4.2 kg|4.2 kilograms] and has given him, he reports, "a neck like a pillar box." He is hoping to be home for the birth of his second son.

On Friday they embraced for the cameras for the better part of a day, and Mr. Rourke called a halt after the [rtakes=31|31st take]. The director wants to use the longest. A representative of the censor has asked to see the shortest.

The film is expected in theaters in the fall of next year.
