"""What stands around two claims, and what of it both articles tell."""

from claimcmp.align.aligner import profiled
from claimcmp.align.profiles import Profile
from claimcmp.align.surroundings import Surroundings
from claimcmp.frame.extraction import extract_source
from claimcmp.model import Source

NORTH = "The ferry sank on 4 May. It carried 90 people. Seven of them drowned. The trip costs $12."
SOUTH = "The ferry went down on 4 May. It had 90 people aboard. Nine drowned. A ticket was $15 in 2011."


def read(*texts: str) -> list[Profile]:
    sources = [Source(id=n, path=n, text=t) for n, t in zip("ab", texts, strict=True)]
    return profiled([extract_source(source) for source in sources])[0]


def at(made: list[Profile], site: int, text: str) -> int:
    return next(p.order for p in made if p.site == site and text in p.claim.text)


def homes(made: list[Profile], *shared: str) -> dict[int, int]:
    """Every claim in a group of its own, but for those of ``shared`` texts, which both articles have."""
    home = {p.order: p.order for p in made}
    for text in shared:
        home[at(made, 1, text)] = home[at(made, 0, text)]
    return home


def test_what_both_tell_nearby_and_on_the_page() -> None:
    made = read(NORTH, SOUTH)
    dead = at(made, 0, "Seven"), at(made, 1, "Nine")
    apart = Surroundings(made, homes(made)).around(*dead)
    assert apart[:3] == (0.0, 0.0, 0.0)
    near, farther, following, page = Surroundings(made, homes(made, "4 May", "90 people")).around(*dead)
    assert following == 1.0  # 90 people stand right before in both
    assert 0 < farther <= near < 1  # of few, all in common is no certainty
    assert page > apart[3]


def test_the_two_themselves_are_not_around_them() -> None:
    made = read(NORTH, SOUTH)
    price = at(made, 0, "$12"), at(made, 1, "$15")
    together = homes(made)
    together[price[1]] = together[price[0]]
    assert Surroundings(made, together).around(*price)[:3] == (0.0, 0.0, 0.0)


def test_groups_are_looked_up_when_asked() -> None:
    made = read(NORTH, SOUTH)
    home = homes(made)
    around = Surroundings(made, home)
    home.update(homes(made, "90 people"))
    near, farther, following, _ = around.around(at(made, 0, "Seven"), at(made, 1, "Nine"))
    assert near > 0 and farther > 0 and following == 1.0


def test_a_page_of_one_line_speaks_for_nothing() -> None:
    made = read(NORTH, "Nine drowned.")
    line = Surroundings(made, homes(made)).around(at(made, 0, "Seven"), at(made, 1, "Nine"))
    made = read(NORTH, SOUTH)
    other = Surroundings(made, homes(made)).around(at(made, 0, "12"), at(made, 1, "15"))
    alike = Surroundings(made, homes(made, "4 May", "90 people")).around(at(made, 0, "12"), at(made, 1, "15"))
    assert line[3] == other[3] < alike[3]


def test_an_article_that_tells_both_values_tells_two_things() -> None:
    made = read("Nine people died on Monday.", "Five people died. Nine people died a year ago.")
    nine, five = at(made, 0, "Nine"), at(made, 1, "Five")
    told, both, telling = Surroundings(made, homes(made)).told_there(nine, five)
    assert (told, both) == (1.0, 0.0) and telling < 0.5
    made = read("Nine people died on Monday.", "Five people died.")
    assert Surroundings(made, homes(made)).told_there(0, at(made, 1, "Five")) == (0.0, 0.0, 0.0)


def test_values_that_stand_beside_each_other_in_both() -> None:
    made = read("It was shut from 3 pm to 7 pm.", "The road was shut from 3 pm to 7 pm.")
    around = Surroundings(made, homes(made))
    first, last = at(made, 0, "3 pm"), at(made, 1, "7 pm")
    assert around.crossed(first, last)
    assert not around.crossed(first, at(made, 1, "3 pm"))
    assert around.elsewhere(first, last)
    assert around.facts(first, last) == (0.0, 0.0)
    linked = Surroundings(made, homes(made, "3 pm", "7 pm"))
    assert linked.facts(first, at(made, 1, "3 pm")) == (1.0, 1.0)
