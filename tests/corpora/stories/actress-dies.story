# An actress dies; obituaries of all lengths. Many years, many ages (hers at several times, her husbands'), several
# awards (nominations and wins), films and seasons. The co-star's and the director's figures are not hers.

death     | date     | compatible  | day of Lenora Vance's death                       | Sunday 16 March 2014 v. the weekend
age       | age      | discrepancy | Vance's age at her death                          | 87 v. 88
born      | date     | discrepancy | year of Vance's birth                             | 1926 v. 1925
bornday   | date     | agree       | Vance's birthday                                  |
hour      | time     | compatible  | time of Vance's death                             | early on Sunday v. shortly after 5 a.m.
films     | count    | compatible  | films that Vance made                             | 64 v. more than 60
debut     | date     | discrepancy | year of Vance's first film                        | 1944 v. 1945
debutage  | age      | agree       | Vance's age when she came to the studio           |
contract  | duration | agree       | length of Vance's first contract                  |
wage      | money    | discrepancy | Vance's first weekly wage                         | $75 v. $125
noms      | count    | discrepancy | Vance's Academy Award nominations                 | three v. four
wins      | count    | agree       | Academy Awards that Vance won                     |
winyear   | date     | agree       | year of the film that won Vance the award         |
winage    | age      | agree       | Vance's age when she won                          |
husbands  | count    | discrepancy | Vance's marriages                                 | four v. five
first     | duration | agree       | length of Vance's first marriage                  |
firstyear | date     | agree       | year of Vance's first marriage                    |
dirgap    | duration | agree       | how much older than Vance her second husband was  |
dirlen    | duration | compatible  | length of Vance's marriage to the director        | nine years v. almost a decade
dirend    | date     | agree       | year of Vance's divorce from the director         |
lastdead  | date     | agree       | year in which Vance's last husband died           |
kids      | count    | agree       | Vance's children                                  | a son and a daughter are two
sondead   | date     | agree       | year in which Vance's son died                    |
grand     | count    | agree       | Vance's grandchildren                             |
great     | count    | discrepancy | Vance's great-grandchildren                       | two v. three
series    | duration | discrepancy | seasons of Harbor Lights                          | eight v. nine
bday88    | ordinal  | agree       | birthday that Vance would have had in May         |
book      | count    | update      | people who signed the book of condolence          | 300 by noon, 5,200 in May
farewell  | date     | agree       | day of the town's farewell to Vance               |
crowd     | count    | compatible  | people at the town's farewell                     | 2,400 v. more than 2,000
house     | money    | agree       | price that Vance paid for her house               |
houseyear | date     | agree       | year in which Vance bought her house              |
siblings  | count    | agree       | children in the family that Vance was born into   |
sonage    | age      | agree       | age of Vance's son at his death                   |
serstart  | date     | agree       | first year of Harbor Lights                       |
serend    | date     | agree       | last year of Harbor Lights                        |
viewers   | count    | compatible  | viewers of the best-known episode                 | 41 million v. more than 40 million v. some 40 million
fee       | money    | agree       | Vance's fee an episode                            |
shows     | count    | discrepancy | performances of The Empty Chair                   | 312 v. 321
stage     | date     | agree       | year of The Empty Chair                           |
tony      | count    | agree       | stage awards that The Empty Chair won             |
hollis    | count    | discrepancy | films that Vance made with Grant Hollis           | five v. six
retired   | date     | agree       | year in which Vance retired                       |
height    | measure  | agree       | Vance's height                                    | five feet two is 157 cm
stroke    | date     | agree       | when Vance had a stroke                           | three years ago is 2011
gown      | money    | compatible  | price of the gown at auction                      | $310,000 v. more than $300,000
gownyear  | date     | agree       | year of the auction of the gown                   |
memoir    | date     | agree       | year of Vance's memoir                            |
copies    | count    | agree       | copies of Vance's memoir that were sold           |
funeral   | date     | compatible  | day of Vance's funeral                            | Friday v. later this week
idle      | duration | agree       | how long Vance did not work                       |
claire    | age      | agree       | age of Vance's daughter                           |
decl      | date     | compatible  | when Vance refused the loyalty oath               | the 1950s v. 1952
honor     | date     | agree       | year of Vance's honorary prize                    |

== national-wire.txt 2014-03-17
Lenora Vance, star of 'The Salt Road,' dies at [age=87|87]

SANTA MIRELA, March 17, 2014 – Lenora Vance, the actress whose husky voice and level stare made her one of the most popular leading ladies of the 1950s, and who found a second public on television, died [death=2014-03-16|on Sunday] at her home here. She was [age=87|87].

Her daughter, Claire Voss, said the cause was pneumonia. Ms. Vance had been frail since a stroke in [stroke=2011|2011].

In a career that began in [debut=1944|1944] Ms. Vance made [films=64|64 films]. She was nominated for [noms=3|three] Academy Awards and won [wins=1|one], for her part as the widow of a truck driver in "The Salt Road" ([winyear=1957|1957]). She was [winage=31|31 years old] and wore a dress that she had sewn herself.

Television viewers knew her as Judge Martha Coe of "Harbor Lights," which ran from [serstart=1978|1978] to [serend=1986|1986]. The episode in which the judge was shot drew [viewers=41 million|41 million viewers], at the time the third largest audience for a drama. She was paid [fee=$60000|$60,000] an episode, and said that she would have done it for the sandwiches.

Lenora Vance was born Eleanor Wanczyk on [bornday=05-03|May 3], [born=1926|1926], in a mining town, the youngest of [siblings=7|seven children]. A photographer saw her behind the counter of a drugstore, and at [debutage=17|17] she had a [contract=7 years|seven-year contract] with Meridian Pictures, at [wage=$75|$75] a week.

She was married [husbands=4|four times]. Her first marriage, to the bandleader Artie Blaine in [firstyear=1946|1946], lasted [first=11 months|11 months]. In 1951 she married the director Carl Voss, who was [dirgap=22 years|22 years] older; they divorced in [dirend=1960|1960]. Her last husband, the surgeon Peter Lund, died in [lastdead=1989|1989].

Besides her daughter, she leaves [grand=5|five grandchildren] and [great=2|two great-grandchildren]. A son, Michael, died in [sondead=2003|2003]. A private funeral will be held [funeral=2014-03-21|on Friday].

== mirela-courier.txt 2014-03-18
The judge rests
Santa Mirela's most famous neighbor is gone

By Dan Oyler | March 18, 2014

She did her own shopping until she was eighty, in flat shoes and a man's hat, and nobody in the Mirela Market ever asked her for an autograph twice. "She'd say, 'Put it on the melon, dear, I'll pay for the melon,'" said Rosa Tapia, 63, who has worked at the till for 30 years.

Lenora Vance died in the house on Pelican Road [death=2014-03-16|on Sunday], [hour=05:05|shortly after five in the morning], with her daughter Claire, [claire=60|60], at the bedside. She had bought it in [houseyear=1961|1961] for [house=$48000|$48,000], the year after she parted from Carl Voss. The couple had been married for [dirlen=9 years|nine years]; the director, [dirgap=22 years|22 years her senior], went on living two streets away, and they dined together on Thursdays until his death.

It was her [husbands=5|fifth] husband, Dr. Peter Lund, whom the town knew best: he set its broken arms until [lastdead=1989|1989]. When he was gone she gave his practice to the county.

Town Hall lowered its flag yesterday. Mayor Ellen Brandt recalled that Miss Vance, all [height=5 ft 2 in|five feet two] of her, had faced down a developer with 14 lawyers in 1998 and won. "We had two judges in this town and only one of them was real," Brandt said, "and we preferred the other one."

The funeral [funeral=2014-03-21|on Friday] is for family only: [kids=2|two children] she had, of whom one survives her, [grand=5|five grandchildren] and, since January, [great=3|three great-grandchildren]. A public farewell is planned for [bornday=05-03;farewell=2014-05-03|May 3], which would have been her [bday88=88|88th birthday].

Vance came back to work only once after she had [retired=1994|retired in 1994]: to read the names of the dead at the memorial for the 2002 mine fire.

== screen-and-stage.txt -
Lenora Vance: an appreciation

It is the fate of actresses of her generation to be remembered for gowns. Hers, the green one from "Night Boat to Cadiz," went for [gown=$310000|$310,000] at an auction in [gownyear=2012|2012]. "I was never able to sit down in it," she said when told. The camera, luckily, was interested in what was above it.

Vance, who died [death=2014-03-15/2014-03-16|at the weekend] at [age=88|88], was not discovered so much as mislaid. Meridian put her under contract at [debutage=17|seventeen], gave her [wage=$125|125 dollars] a week and a nose job, and for two years after that nothing at all. When she at last appeared on a screen, in [debut=1945|1945], it was as a corpse. By 1950 she had been in 21 pictures, and in [hollis=6|six] with Grant Hollis alone, who made 40 with other women and said that he could not recall any of them.

What changed everything was "The Salt Road." Voss shot it in nineteen days in [winyear=1957|1957], and the awards that followed, his two and her [wins=1|one], ended both the marriage, which by then had endured for [dirlen=<10 years|almost a decade], and his career. Hers went on: another two nominations came, in 1961 and 1968, without a prize.

On stage she was braver still. "The Empty Chair" opened in [stage=1965|1965], took [tony=3|three Tonys], none of them hers, and closed after [shows=312|312 performances] only because she had broken an ankle falling off the chair.

Then television, [series=8 seasons|eight seasons] of it. She took the money, [fee=$60000|sixty thousand dollars] every week, and gave better than she got. In [honor=1999|1999] the festival at Laurane gave her its prize for a life's work. She used her speech, of eleven words, to ask for a chair.

== daily-flash.txt -
SCREEN SIREN LENORA DEAD AT [age=87|87]

GOLDEN age goddess Lenora Vance has died. The [noms=4|four-time] Oscar nominee passed away peacefully in the [hour=early morning|early hours] of [death=2014-03-16|Sunday], her family said.

The tiny star – she stood just [height=157 cm|157cm] in her stockings – burned through [husbands=4|four husbands], starting with swing king Artie Blaine. They wed in [firstyear=1946|1946] when she was 20 and he was 41, and she walked out after [first=11 months|eleven months].

"He had three rules. I broke them alphabetically," she wrote in her [memoir=1981|1981] tell-all, Don't Light It Yet, which shifted [copies=400000|400,000 copies].

She bedded, by her own account, two presidents and a matador. But true love came late: heart surgeon Peter Lund, whom she married at 45, was at her side until his death in [lastdead=1989|1989].

In later life millions adored her as Judge Coe in Harbor Lights. [viewers=>40 million|More than 40 million] tuned in to learn who had shot her. (It was the gardener.)

The mother of [kids=2|two] never got over losing son Michael, [sonage=46|46], to cancer in [sondead=2003|2003]. [stroke=2011|Three years ago] a stroke robbed her of that famous voice.

Her best friend, dancer Dolly Marr, 91, said: "We had 70 years. I'd have liked 71."

== northern-radio.txt -
The American actress Lenora Vance has died in California. She was [age=87|eighty-seven].

Miss Vance was born in [born=1926|1926] and appeared in [films=>60|more than 60 films], from wartime musicals to the drama The Salt Road, for which she received an Academy Award. She was nominated [noms=4|four times]. From [serstart=1978|1978] she was seen for [series=8 seasons|eight seasons] in the television series Harbor Lights. Her refusal in [decl=195X|the 1950s] to swear that she was no communist cost her [idle=3 years|three years] without work. She retired in [retired=1994|1994] and suffered a stroke in [stroke=2011|2011].

Her death, [hour=early morning|early on Sunday], was announced by her daughter Claire, who is [claire=60|60] and lives in Canada. The family said that the funeral would take place [funeral=2014-W12|later this week].

== cinema-almanac.txt -
VANCE, Lenora (Eleanor Wanczyk), actress. b. [bornday=05-03|3 May] [born=1925|1925]; d. [death=2014-03-16|16 March 2014].

Daughter of a coal miner. Signed by Meridian Pictures aged [debutage=17|17] on a [contract=7 years|seven-year] contract, of which she served nine because of a suspension. First film Girls on Parade ([debut=1944|1944]). [hollis=5|Five films] with Grant Hollis, incl. Night Boat to Cadiz (1949), the gown from which was sold in [gownyear=2012|2012] for [gown=>$300000|more than $300,000]. Refused to sign a loyalty declaration in [decl=1952|1952] and, but for one Mexican picture, did no work for [idle=3 years|three years].

Academy Award for The Salt Road ([winyear=1957|1957], dir. C. Voss, her husband until [dirend=1960|1960]), received when she was [winage=31|thirty-one]. Stage: The Empty Chair ([stage=1965|1965], [shows=321|321 perfs.], [tony=3|three Tony Awards]). TV: Harbor Lights (to [serend=1986|1986]). Memoir Don't Light It Yet ([memoir=1981|1981]; [copies=400000|400,000 sold]). Prize of the Laurane festival, [honor=1999|1999].

[crowd=>2000|More than 2,000] attended a farewell in her home town [farewell=2014-05-03|on 3 May], her birthday.

Not to be confused with Leonora Vance (1931–2009), dancer, also of Meridian.

== coast-bulletin.txt 2014-03-16
Lenora Vance, Judge Coe of 'Harbor Lights,' is dead

March 16, 2014 – Lenora Vance, whom one generation knew as the widow in "The Salt Road" and the next as the incorruptible Judge Coe, died [hour=early morning|early] [death=2014-03-16|today], her daughter said. She was [age=87|87] and had been in failing health since [stroke=2011|2011].

Miss Vance worked with eleven directors who won the Academy Award and won [wins=1|one] herself, from [noms=3|three nominations]. "Harbor Lights" was on the air for [series=9 seasons|nine seasons] from the fall of [serstart=1978|1978], and those who saw the shooting of the judge, [viewers=~40 million|some 40 million], still remember where they sat.

A stage actress by ambition, she got her wish in [stage=1965|1965] with "The Empty Chair," which ran for [shows=312|312 performances].

Two hours after the news flowers lay at the gate of her house. By noon [book=~300|about 300 people] had signed a book of condolence outside the Mirela Theater.

Details of a funeral were not available. Miss Vance was divorced three times and widowed [lastdead=1989|in 1989].

== mirela-courier-may.txt 2014-05-04
Santa Mirela says goodbye, in her order

By Dan Oyler | May 4, 2014

She had left instructions: no speeches, no lilies, nobody to wear black and nothing to last longer than a reel of film. And so the town's farewell to Lenora Vance [farewell=2014-05-03|on Saturday], on what would have been her [bday88=88|88th birthday], was over in eleven minutes.

In that time [crowd=2400|2,400 people], by the fire marshal's count, filed on to the pier, threw a melon each into the bay (a joke that those who shopped with her will understand) and went home. Claire Voss read out the names of her mother's [husbands=4|four husbands] in the order of merit. The book of condolence, which closes this week, holds [book=5200|5,200 signatures].

Vance, whose career ran from the wartime musicals of [debut=1944|1944] until she [retired=1994|gave up acting in 1994], was buried in March beside her son Michael, who was [sonage=46|46] when he died [sondead=2003|eleven years ago]. Her [grand=5|five grandchildren] were there [farewell=2014-05-03|on Saturday], as were the [great=3|three children] of theirs, the smallest asleep.

The house on Pelican Road will be sold. She had bought it for [house=$48000|$48,000] in [houseyear=1961|1961]; the agent speaks of 6 million now. The proceeds go to the miners' hospital in the town where she was born as one of [siblings=7|seven children].

The statue that she had won for "The Salt Road" could not be found until a neighbor remembered that it held open the door of her garage. It is now in the window of the theater with a card: "L.V., [winyear=1957|1957]. Weighs as much as a cat."

There was talk of an auction. The gown that fetched [gown=$310000|$310,000] [gownyear=2012|two years ago] went to a collector in Osaka who, a letter from him said, has never let anyone sit down in it.
