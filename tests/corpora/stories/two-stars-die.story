# An actor (Julian Thorsby) and a singer (Delphine Arcady) die within a week of December 2012; obituaries of both.
# Ages, birth years, marriages, children, first works, awards and last works of the two stay apart; so do nominations
# and wins, films and episodes, the year of a film and that of its prize, first and last wives.

tday      | date     | compatible  | day Thorsby died                                       | 10 December v. December 2012
tage      | age      | agree       | Thorsby's age at his death                             |
thour     | time     | discrepancy | hour at which Thorsby died                             | shortly after 4 a.m. v. half past six
tborn     | date     | agree       | year Thorsby was born                                  |
tleft     | age      | agree       | age at which Thorsby left school                       |
tnavy     | duration | discrepancy | how long Thorsby served at sea                         | two years v. three years
tfirst    | date     | discrepancy | year of Thorsby's first film                           | 1952 v. 1954
tbreak    | date     | agree       | year of the film that made Thorsby known               |
tfilms    | count    | compatible  | films in which Thorsby played                          | 72 v. more than 70
tnom      | count    | agree       | times that Thorsby was nominated for the Crown          |
tprize    | date     | discrepancy | year in which Thorsby won the Crown                    | 1967 v. 1968
tkestrel  | date     | agree       | year of the film for which Thorsby won                 |
tfee      | money    | agree       | what Thorsby earned for Kestrel Road                   |
tseason   | count    | discrepancy | seasons of Inspector Vane                              | seven v. eight
tepis     | count    | agree       | episodes of Inspector Vane                             |
tstart    | date     | agree       | year in which Inspector Vane began                     |
tview     | count    | compatible  | viewers of the last Inspector Vane                     | 19 million v. nearly 20 million
twives    | count    | discrepancy | times that Thorsby was married                         | four v. three
tmoira    | date     | agree       | year Thorsby married his first wife                    |
tanna     | date     | compatible  | when Thorsby married his last wife                     | 1979 v. 33 years ago v. in the 1970s
tkids     | count    | agree       | Thorsby's children                                     |
tgrand    | count    | discrepancy | Thorsby's grandchildren                                | 11 v. nine
tknight   | date     | agree       | year Thorsby was knighted                              |
tstroke   | date     | compatible  | when Thorsby had his stroke                            | 2009 v. three winters ago
theight   | measure  | agree       | Thorsby's height                                       | 6 feet 4 inches is 1.93 meters
tlear     | count    | agree       | performances of Thorsby's Lear                         |
tlast     | date     | discrepancy | year of Thorsby's last film                            | 2006 v. 2007
tfuneral  | date     | agree       | day of Thorsby's funeral                               |
tbook     | count    | update      | people who signed the book of condolence               | 1,400 by Wednesday, 6,000 in the end
aday      | date     | agree       | day Arcady died                                        |
aage      | age      | agree       | Arcady's age at her death                              |
aborn     | date     | agree       | year Arcady was born                                   |
asold     | count    | discrepancy | records that Arcady sold                               | 40 million v. 30 million
asongs    | count    | compatible  | songs that Arcady recorded                             | 612 v. more than 600
ahit      | date     | discrepancy | year of Arcady's first hit                             | 1956 v. 1957
asang     | age      | agree       | age at which Arcady began to sing for money            |
ahosp     | duration | compatible  | how long Arcady was in the hospital                    | five weeks v. more than a month
ahusb     | count    | agree       | Arcady's husbands                                      |
afare     | date     | agree       | year of Arcady's last concert                          |
anight    | count    | discrepancy | nights of Arcady's farewell at the Alcazar d'Or        | 21 v. 12
agap      | duration | agree       | time between the two deaths                            |
house     | money    | update      | price of Thorsby's house                               | asked £2.4 million, then £1.95 million

== wire-dec10.txt 2012-12-10
Julian Thorsby, star of Kestrel Road, dies at [tage=84|84]

LONDON, Dec 10, 2012 – Julian Thorsby, the tall, gravel-voiced English actor who played killers, kings and a much-loved television detective, died [tday=2012-12-10|on Monday], his family said. He was [tage=84|84].

Thorsby died at his home in Sussex [thour=>04:00|shortly after 4 a.m.] with his wife Anna at his side. He had been in poor health since a stroke in [tstroke=2009|2009].

In a career that began with The Long Quay in [tfirst=1952|1952], Thorsby made [tfilms=72|72 films]. He became known with A Winter Passage in [tbreak=1959|1959] and was nominated [tnom=3|three times] for the Crown, the highest prize of the British screen. He won it in [tprize=1967|1967] for Kestrel Road, released [tkestrel=1966|the year before].

Millions more knew him as Inspector Vane, a policeman with a bad leg, whom he played for [tseason=7|seven seasons] and [tepis=84|84 episodes] from [tstart=1974|1974].

He was knighted in [tknight=1991|1991]. His last film was The Ferryman's Tale in [tlast=2007|2007].

Thorsby, who was married [twives=4|four times], is survived by his wife, [tkids=5|five children] and [tgrand=11|11 grandchildren].

== northern-star.txt -
Film star Sir Julian Thorsby dies

Julian Thorsby, the tall, gravel-voiced actor who played killers, kings and a much-loved television detective, has died at the age of [tage=84|84].

Sir Julian, who was born in Hallowby, died at his home in Sussex [thour=06:30|at half past six] [tday=2012-12-10|on Monday morning] with his wife Anna at his side. He had been in poor health since a stroke in [tstroke=2009|2009].

In a career that began with The Long Quay in [tfirst=1954|1954], he made [tfilms=72|72 films]. He became known with A Winter Passage in [tbreak=1959|1959] and was nominated [tnom=3|three times] for the Crown. He won it in [tprize=1968|1968] for Kestrel Road.

Millions more knew him as Inspector Vane, a policeman with a bad leg, whom he played for [tseason=8|eight seasons] and [tepis=84|84 episodes].

Sir Julian, who was married [twives=3|three times], is survived by his wife, [tkids=5|five children] and [tgrand=9|nine grandchildren].

A book of condolence will be opened at Hallowby town hall this afternoon. The Palace cinema is to show Kestrel Road on Sunday at three and at eight; tickets are four pounds and go to the lifeboat.

== hallowby-courier.txt 2012-12-12
The boy from Tanner's Row

By Edith Marchbanks
December 12, 2012

They have put the black cloth on the door of number 16. Nobody named Thorsby has lived there since the war, but that is where Julian was born in [tborn=1928|1928], the third of six, and where he came home at [tleft=14|fourteen] to say that he was done with school.

"He said it standing under the lamp, and he had to bend," remembers his sister Ada, who is 79. He was then already the [theight=6 ft 4 in|six feet four inches] that later frightened so many leading ladies. There followed a year in the tannery and [tnavy=3 years|three years] in the merchant navy, where a cook with a weakness for Shakespeare taught him to speak.

[tbook=1400|Fourteen hundred people] had signed the book at the town hall by noon today. Some wrote about Vane. Many wrote about the [tlear=180|hundred and eighty] times that he was Lear, six of them in our own Corn Exchange, for nothing. "To Sir Julian, who was shorter than I thought, from Doris," says one; she must have met somebody else.

He came back in [tknight=1991|1991], the week after he was knighted, and bought the Courier a new kettle.

His funeral is in Sussex [tfuneral=2012-12-20|on Thursday of next week]. A coach will leave the market at six. There are 53 seats.

== daily-flash.txt -
TELLY'S TOP COP VANE IS DEAD
Hellraiser Julian, [tage=84|84], had [twives=4|FOUR] wives, a wooden leg (on screen) and no regrets

HE drank with dukes and fought with directors. [tday=2012-12-10|On Monday] the lights went out for Sir Julian Thorsby.

The [theight=1.93 m|1.93-metre] giant, whom his mates called Lofty, had been in a wheelchair since he was felled by a stroke [tstroke=2009-WI|three winters ago].

Miner's son? No – his dad was a tanner, and he went to sea for [tnavy=2 years|two years] before a drama school took pity. In [tmoira=1955|1955] he wed starlet Moira Lyle. That lasted six years. Next came heiress Beth Conroy (two years) and dancer Suki Vale (eleven months!), before costume queen Anna Pell said "I do" in [tanna=197x|the Seventies] and never let him out of her sight again.

For Kestrel Road, the role of a lifetime, they paid him a measly [tfee=£1500|£1,500]. But Vane made him rich. [tview=<20 million|Nearly 20 million] watched when the limping sleuth walked into the sea in the final show.

He told us in 2010: "I've [tkids=5|five kids] and I can name most of them."

Funeral: [tfuneral=2012-12-20|December 20]. The family want no flowers. Bring whisky.

== meridian-obituary.txt 2012-12-13
Sir Julian Thorsby, actor

Born March 4, [tborn=1928|1928]; died [tday=2012-12-10|December 10, 2012]

It was said of Julian Thorsby that he could be cruel in a close-up and kind in the same breath. Both were learned early. His father worked in a tannery; he himself left school at [tleft=14|14] and spent [tnavy=2 years|two years] on merchant ships before a scholarship brought him to London in 1949.

After a few lines as a docker in The Long Quay ([tfirst=1952|1952]) he waited seven years for A Winter Passage ([tbreak=1959|1959]), in which he hangs a man and then feeds the man's dog. Of his [tfilms=>70|more than seventy films] four or five will last. Kestrel Road ([tkestrel=1966|1966]), the story of a falconer gone blind, is one. He was [tnom=3|three times] a nominee for the Crown and received it once, in [tprize=1967|1967], when he thanked "the bird". He had made [tfee=£1500|1,500 pounds] with the picture.

Inspector Vane began in [tstart=1974|1974] as a stopgap and ended, [tseason=7|seven seasons] later, as a habit of the nation; [tview=19 million|19 million] saw the last of [tepis=84|84 episodes]. On the stage he gave [tlear=180|180 performances] as Lear. His last part on the screen was a boatman without a word of text in [tlast=2006|2006].

He married Moira Lyle in [tmoira=1955|1955], Beth Conroy in 1962, Suki Vale in 1970 and, in [tanna=1979|1979], Anna Pell, who survives him, as do [tkids=5|five children], three of them from the first marriage, and [tgrand=11|eleven grandchildren].

== wire-dec13.txt 2012-12-13
French singer Delphine Arcady dies at [aage=79|79]

PARIS, Dec 13, 2012 – Delphine Arcady, whose smoky voice and small black hats stood for the French song around the world, died in a Paris hospital [aday=2012-12-13|on Thursday]. She was [aage=79|79].

Her daughter said that she had been in the hospital for [ahosp=5 weeks|five weeks] with a disease of the lungs. "She smoked for sixty years and was sorry for none of them."

Born in Marseille in [aborn=1933|1933], the child of a baker, Arcady sang in cafés for money from the age of [asang=16|16]. Her first hit, April Without You, came in [ahit=1956|1956]. She recorded [asongs=612|612 songs], about a third of which she wrote, and sold [asold=40 million|40 million records].

She left the stage in [afare=1998|1998] with [anight=21|21 evenings] at the Alcazar d'Or. All were sold out within two hours.

Arcady had [ahusb=3|three husbands], the last of whom, the conductor Paul Reyssac, died in 2001.

In 1972 she acted beside Julian Thorsby, who died [agap=3 days|three days] before her at the age of [tage=84|84], in The Night Boat. It was one of her two films.

== radio-lumen.txt -
Seven facts about Delphine Arcady

The grande dame left us [aday=2012-12-13|on Thursday]. How well did you know her?

One. She was [asang=16|sixteen] when she was first paid for a song: a plate of fish and two francs. That was in 1949, near the old port of Marseille, where she was born in [aborn=1933|1933].

Two. April Without You was a hit in [ahit=1957|1957] although three companies had turned it down. Her last record to sell a million appeared in 1981.

Three. There are [asongs=>600|more than 600] recordings. If you heard ten a day, you'd be busy for two months.

Four. She sold [asold=30 million|30 million discs], 11 million of them abroad.

Five. She was married to [ahusb=3|three men], all of them musicians, "and none of them on time".

Six. When she said goodbye in [afare=1998|1998], it took [anight=12|twelve nights]. She wore the same hat on all of them.

Seven. She fought to the last. For [ahosp=>1 month|more than a month] the nurses of the Sainte-Odile clinic were asked every evening to open the window and to be quiet, please, for the blackbird.

She was [aage=79|seventy-nine]. We play her tonight, from nine until the last one of you has gone to bed.

== matinee-blog.txt -
The Night Boat sails

I own exactly one poster. It shows a very tall man and a very small woman at a ship's rail, not looking at each other. In the space of [agap=3 days|three days] this week both of them died: he [tday=2012-12-10|on Monday], she [aday=2012-12-13|on Thursday].

The film isn't good. Thorsby, [theight=6 ft 4 in|six foot four], had to stand in a hole for the kiss. Arcady, who had sold more records by then than he had tickets, learned her English by ear. But there's a scene of four minutes, without a cut, in which she sings and he listens, and if you want to know what acting is, look at the one who is listening.

He was [tage=84|84] and had been a star since A Winter Passage in [tbreak=1959|1959]. She was [aage=79|79] and had been one since [ahit=1956|'56]. He had [twives=4|four marriages], she [ahusb=3|three]; he had [tkids=5|five] children and she one. He was up for the Crown [tnom=3|three times] and got it for Kestrel Road, that masterpiece of [tkestrel=1966|1966]. She was never up for anything, and shifted [asold=40 million|forty million] records.

His last film came out in [tlast=2007|2007], and I'd skip it. Hers was The Night Boat. Both of them said, long afterwards, that they'd been in love for the length of that scene.

== hallowby-courier-2013.txt 2013-12-10
A year without Lofty

By Edith Marchbanks
December 10, 2013

A bronze falcon was unveiled in the market place this morning, [tday=2012-12-10|a year to the day] after Sir Julian Thorsby died. It cost 14,000 pounds, of which the Palace cinema raised 900 by showing Kestrel Road until the print tore.

His widow cut the ribbon. Lady Thorsby, whom he married in [tanna=1979|1979], is selling the house in Sussex. It was offered at [house=£2.4 million|£2.4 million] in the spring and is now to be had for [house=£1.95 million|£1.95 million]. "It is too big, and all the doorways are too high," she said. She brought two of Sir Julian's [tgrand=11|eleven grandchildren], of whom one, Jack, 17, has to bend under lamps.

The book of condolence has been bound and put into the library. It holds [tbook=6000|6,000 names]. So has his copy of Lear with the marks of [tlear=180|180 nights], and a tea-stained letter from Delphine Arcady, [agap=3 days|three days] older in death, as the mayor put it, to general confusion.

He would be [tage=84|84] for ever now, said the vicar, and that was a good age for a king.

== property-page.txt -
Inspector's last address comes down in price

It has nine bedrooms, a falcon house and a cellar that was famous in its day. Kestrel Lodge, where the actor Sir Julian Thorsby lived from his marriage to Anna Pell in [tanna=1979|1979] until he died there in [tday=2012-12|December 2012], is on the market for [house=£1.95 million|£1,950,000], after [house=£2.4 million|£2,400,000] found no takers this spring.

The house was built in 1874 and has 11 acres. Buyers should note that the hall was raised by 20 centimetres for its [theight=1.93 m|1.93-metre] owner, who bought it with the proceeds of Inspector Vane. The series had begun in [tstart=1974|1974] and paid him, he liked to say, by the limp.

The first of its [tepis=84|84 episodes] was shot in the drive. Sir Julian, knighted in [tknight=1991|1991], kept the car, a brown saloon with 61,000 miles on the clock, which is not included. Neither is the fee of [tfee=£1500|£1,500] for Kestrel Road, the cheque for which hangs framed, and uncashed, in the smallest room.

Viewing by appointment. The agents ask for two days' notice and for no whisky.
