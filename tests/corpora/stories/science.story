# A planet is found around one star, and an older find is recalled; figures of the two must stay apart.

distance  | measure  | discrepancy | distance of the star Kessin 4 from Earth                | 120 light-years v. 210 light-years
orbit     | duration | compatible  | length of the new planet's year                         | 12.4 days v. about 12 days
radius    | measure  | agree       | size of the new planet against Earth's                  |
mass      | measure  | compatible  | mass of the new planet against Earth's                  | 4.8 v. nearly five
temp      | measure  | agree       | surface temperature of the new planet                   | 200 C is 390 F
team      | count    | agree       | members of the team                                     |
nights    | count    | agree       | nights of observation                                   |
mirror    | measure  | agree       | size of the telescope's mirror                          | 3.6 meters is 12 feet
day       | date     | agree       | day the discovery was announced                         |
starage   | duration | agree       | age of the star                                         |
known     | count    | compatible  | planets known outside the solar system                  | more than 400 v. about 420
first     | date     | agree       | year of the first planet found at a sun-like star       |
oldorbit  | duration | agree       | length of the year of the first such planet             |
since     | date     | agree       | year since which the star has been watched              |
sure      | percent  | agree       | how sure the team is                                    |
watched   | duration | agree       | how long the star has been watched                      |
more      | count    | agree       | further planets suspected in the system                 |

== science-desk.txt 2010-01-20
Rocky planet found around nearby star

January 20, 2010 – Astronomers said [day=2010-01-20|Wednesday] that they had found a planet not much bigger than our own circling Kessin 4, a dim orange star [distance=120 ly|120 light-years] from Earth.

The new world is [radius=1.6|1.6 times] as wide as Earth and [mass=4.8|4.8 times] as heavy, which suggests that it is made of rock. It goes around its star once every [orbit=12.4 days|12.4 days], so close in that the surface must be at about [temp=200 C|200 degrees Celsius] ([temp=390 F|390 Fahrenheit]).

A team of [team=14|14 researchers] made the discovery with a [mirror=3.6 m|3.6-meter] telescope in Chile. They are [sure=99%|99 percent] certain that it is no artefact.

[known=>400|More than 400 planets] are known outside our solar system. The first at a star like the sun was reported in [first=1995|1995]; its year lasts [oldorbit=4 days|four days].

== university-news.txt 2010-01-20
Our astronomers discover a super-Earth

University News Office | January 20, 2010

Persistence has paid off. [watched=14 years|Fourteen years] after Dr. Lucia Ferraro first pointed a telescope at Kessin 4, the [team=14|14-strong] team that she leads announced [day=2010-01-20|today] that it has a planet.

"We have followed this star since [since=1996|1996]," Ferraro said. "It took [nights=230|230 nights] to be sure." Sure means [sure=99%|99 percent], in this case.

The planet has [mass=<5|nearly five] times the mass of Earth and [radius=1.6|1.6 times] its diameter. Kessin 4 itself is about [starage=7 billion years|seven billion years] old, older than the sun, which is 4.6 billion.

There are hints of [more=2|two further planets] in the data.

== evening-standard-bearer.txt 2010-01-21
A year of [orbit=~12 days|12 days], and hot enough to bake bread

January 21, 2010 – Birthdays would come round often on Kessin 4b. The planet, unveiled [day=2010-01-20|yesterday], needs [orbit=~12 days|about 12 days] for a lap of its star.

It would be no place for a party. At [temp=200 C|200 C] the ground would brown a loaf in half an hour.

The star lies [distance=210 ly|210 light-years] away, so the light that the astronomers caught left it around 1800. They spent [nights=230|230 nights] collecting it, with a mirror [mirror=12 ft|12 feet] across.

About [known=~420|420] such planets have been found since [first=1995|1995], when a Swiss pair detected one that orbits its sun in [oldorbit=4 days|four days].

== sky-monthly.txt -
News notes: Kessin 4

After [watched=14 years|14 years] of patience a small planet has been teased from the spectrum of Kessin 4, an orange dwarf at a distance of [distance=120 ly|120 light-years] that has been on the programme since [since=1996|1996].

Period [orbit=12.4 days|12.4 days]; mass [mass=4.8|4.8] and radius [radius=1.6|1.6] in units of Earth's. The host is put at [starage=7 billion years|7 billion years]. [more=2|Two more companions] are suspected; the next season should settle them.
