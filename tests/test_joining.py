"""Groups of claims made one: over unequal values that contradict, or over values that go together."""

from collections.abc import Sequence

import pytest

from claimcmp.align.across import Candidate, GroupPairs
from claimcmp.align.aligner import profiled
from claimcmp.align.compatible import possible_companions
from claimcmp.align.conflicts import CONFLICT_FEATURES, possible_conflicts
from claimcmp.align.joining import Joining
from claimcmp.align.pairs import featured_pairs, scored_pairs
from claimcmp.align.profiles import Profile
from claimcmp.align.repeats import Repeats
from claimcmp.align.scoring import Stage, default_model
from claimcmp.frame.extraction import extract_source
from claimcmp.model import Source

# A model of one feature, which is the score.
STAGE = Stage(("score",), (0.0,), ((1.0,),))


# What the log-odds of two claims are less by where each stands alone.
LONE = 1.0


def profiles_of(*texts: str) -> list[Profile]:
    sources = [Source(id=n, path=n, text=t) for n, t in zip("abcdef", texts, strict=False)]
    return profiled([extract_source(source) for source in sources])[0]


def candidates(*found: tuple[int, int, float]) -> list[Candidate]:
    return [Candidate(left, right, (score,)) for left, right, score in found]


def test_a_companion_joins_one_side_of_a_contradiction() -> None:
    made = profiles_of("Nine boats sank.", "Twelve boats sank.", "More than ten boats sank.")
    joining = Joining(made, [[0], [1], [2]])
    joining.contradict(candidates((0, 1, LONE + 1.5)), STAGE, 0.0)
    joining.accompany(candidates((1, 2, 0.5)), STAGE, 0.0)
    assert joining.groups() == ([[0, 1, 2]], {0: 1.5})


def test_two_claims_that_stand_alone_must_be_surer() -> None:
    made = profiles_of("Nine boats sank.", "Twelve boats sank.", "Nine boats sank.")
    alone = Joining(made[:2], [[0], [1]])
    alone.contradict(candidates((0, 1, 0.9 * LONE)), STAGE, 0.0)
    borne_out = Joining(made, [[0, 2], [1]])
    borne_out.contradict(candidates((0, 1, 0.9 * LONE)), STAGE, 0.0)
    assert (alone.groups()[1], borne_out.groups()[1]) == ({}, {0: 0.9 * LONE})


def test_a_companion_must_go_with_a_side_of_a_contradiction() -> None:
    made = profiles_of(
        "They meet on 12 January 2022.",
        "They meet on 13 January 2022.",
        "They meet in January 2022.",
        "They met on 10 January 2022.",
        "They met in January 2022.",
    )
    days = [at for at, p in enumerate(made) if p.claim.value.iso.count("-") == 2]
    months = [at for at in range(len(made)) if at not in days]
    joining = Joining(made, [[days[0]], [days[1]], [months[0]], sorted([days[2], months[1]])])
    joining.contradict(candidates((0, 1, 1.5)), STAGE, 0.0)
    joining.accompany(candidates((0, 2, 0.5), (2, 3, 0.4)), STAGE, 0.0)
    assert sorted(map(len, joining.groups()[0])) == [2, 3]


def test_a_chain_is_no_contradiction() -> None:
    made = profiles_of("Nine boats sank.", "Ten boats sank.", "Eleven boats sank.")
    joining = Joining(made, [[0], [1], [2]])
    joining.contradict(candidates((0, 1, LONE + 1.5), (1, 2, LONE + 0.5), (0, 2, -1.0)), STAGE, 0.0)
    assert joining.groups() == ([[0, 1], [2]], {0: 1.5})


def test_a_contradiction_is_as_sure_as_its_weakest() -> None:
    made = profiles_of("Nine boats sank.", "Twelve boats sank.", "Thirty boats sank.")
    joining = Joining(made, [[0], [1], [2]])
    joining.contradict(candidates((0, 1, LONE + 1.5), (1, 2, LONE + 0.25)), STAGE, 0.0)
    assert joining.groups() == ([[0, 1, 2]], {0: 0.25})


@pytest.mark.parametrize(
    "texts",
    [
        ("Nine boats sank.", "Twelve boats sank.", "More than eight boats sank."),  # it goes with both
        ("More than eight boats and nine ships sank.", "Nine boats sank."),  # two values of one sentence
    ],
)
def test_what_does_not_go_together_is_kept_apart(texts: Sequence[str]) -> None:
    made = profiles_of(*texts)
    joining = Joining(made, [[at] for at in range(len(made))])
    last = len(made) - 1
    joining.accompany(candidates((0, last, 0.5), (1, last, 0.25), (0, 1, 0.1)), STAGE, 0.0)
    groups, sure = joining.groups()
    assert sorted(map(len, groups)) == [1, 2] and not sure


def test_groups_are_asked_about_where_values_go_together_without_being_equal() -> None:
    sources = [
        Source(id="a", path="a", text="The ministers of Varna meet in Oslo in January 2031."),
        Source(id="b", path="b", text="The ministers of Varna meet in Oslo on 10 January 2031."),
        Source(id="c", path="c", text="The ministers of Varna meet in Oslo on 12 January 2031."),
    ]
    made, weights = profiled([extract_source(source) for source in sources])
    scored = scored_pairs(made, featured_pairs(made, weights), default_model())
    found = possible_companions(GroupPairs(made, [[p.order] for p in made], scored))
    assert [(c.left, c.right) for c in found] == [(0, 1), (0, 2)]


def feature_of(name: str, *texts: str) -> list[float]:
    """A feature of the contradictions that two articles of one claim each may hold."""
    extracted = [extract_source(Source(id=n, path=n, text=t)) for n, t in zip("ab", texts, strict=True)]
    made, weights = profiled(extracted)
    scored = scored_pairs(made, featured_pairs(made, weights), default_model())
    found = possible_conflicts(GroupPairs(made, [[p.order] for p in made], scored))
    return [c.features[CONFLICT_FEATURES.index(name)] for c in found]


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("The dam cost $160 million.", "The dam cost $167 million.", 1.0),
        ("The dam cost $160 million.", "The dam cost $290 million.", 0.0),
        ("Six boats sank off Varna.", "Seven boats sank off Varna.", 0.0),
    ],
)
def test_values_a_digit_apart_are_nearly_alike(first: str, second: str, alike: float) -> None:
    assert feature_of("nearly written alike", first, second) == [alike]


def test_one_person_has_one_age() -> None:
    name = "age of one person"
    assert feature_of(name, "Mara Oda, 52, won the race.", "Mara Oda, 54, won the race.") == [1.0]
    # at another time she was of another age
    assert 1.0 in feature_of(
        "other scope", "Mara Oda, 52, won the race.", "Mara Oda won a race when she was 20."
    )


def test_the_rest_is_not_the_whole() -> None:
    assert feature_of("same noun", "Oda Lines runs five ferries.", "Oda Lines runs four ferries.")
    assert not feature_of(
        "same noun", "Oda Lines runs five ferries.", "Oda Lines runs its remaining four ferries."
    )


def test_dates_next_to_each_other_keep_no_two_numbers_apart() -> None:
    asked = "same noun", "Nine boats sank off Varna on 12 May 2031."
    assert 1.0 in feature_of(*asked, "Seven boats sank off Varna on 13 May 2031.")
    assert 1.0 not in feature_of(*asked, "Seven boats sank off Varna on 30 May 2031.")


def test_an_article_says_a_thing_twice_or_two_things_of_one_value() -> None:
    text = (
        "Seven people hurt as a ferry burns off Varna\n\n"
        "Seven people were hurt on Monday when a ferry burned off Varna.\n\n"
        "The union of the cooks has called seven strikes this year.\n\n"
        "Eight people were hurt in a fire at the port of Bor in May.\n"
    )
    made, weights = profiled([extract_source(Source(id="a", path="a", text=text))])
    at = {p.claim.text + str(p.claim.line): p.order for p in made}
    repeats = Repeats(made, weights, default_model().repeat)
    again = repeats.score(at["Seven people1"], at["Seven people3"])
    other = repeats.score(at["Seven people3"], at["seven strikes5"])
    unequal = repeats.score(at["Seven people3"], at["Eight people7"])
    assert again > 0 > other >= -4 and unequal == -5
    assert repeats.across([at["Seven people1"]], [at["seven strikes5"]]) == [
        repeats.score(at["Seven people1"], at["seven strikes5"])
    ]
