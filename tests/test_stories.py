"""Stories: sources of one event together, look-alikes apart, cost near-linear."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta

import pytest

from claimcmp.align.stories import stories, story_terms
from claimcmp.frame.names import find_names
from claimcmp.text.tokens import tokenize
from tests.benchmarks import stories as benchmark
from tests.benchmarks.scorer import SHARED

FERRY = [
    "A ferry with 80 passengers capsized off Karlobag on Tuesday, and divers searched the hull, the "
    "coast guard said. Captain Ivo Maras was among the missing. The Velebit Star had left Rab an hour "
    "before.",
    "Divers reached the hull of the Velebit Star, the ferry that overturned near Karlobag. Relatives of "
    "captain Maras waited at the harbour of Rab.",
    "The coast guard towed the Velebit Star to Karlobag. The ferry had carried 80 passengers from Rab, "
    "and Maras, its captain, was found alive.",
]
BUDGET = [
    "The parliament in Lunda voted 61-38 for the budget of finance minister Greta Holm, who promised a "
    "surplus. Pensions will rise; the opposition under Sten Vik walked out.",
    "Finance minister Holm defended her budget after the vote in Lunda. Vik called the surplus a fairy "
    "tale and the pensions a bribe.",
    "Pensions and a surplus: what the budget that Lunda's parliament passed holds. Greta Holm won by 61 "
    "votes to 38.",
]
# Two fires in one town: the words of one are nearly the words of the other.
MILL = [
    "Fire gutted the paper mill of Osmund Brothers in Tarnby on 3 March; 40 firefighters fought the "
    "flames and the roof of the drying hall fell in. Watchman Peder Lund raised the alarm.",
    "The paper mill in Tarnby burned out on 3 March. Osmund Brothers said the drying hall was lost. "
    "Firefighters praised watchman Lund, who raised the alarm.",
    "Osmund Brothers will rebuild the mill in Tarnby. The drying hall, where the flames began on 3 "
    "March, had no sprinklers, firefighters said. Lund was honoured.",
]
SCHOOL = [
    "Fire damaged the music school in Tarnby on 19 August; 25 firefighters fought the flames, and two "
    "pianos and an organ were lost. Headmistress Karin Beck led the choir out.",
    "The music school in Tarnby burned on 19 August. Headmistress Beck led a choir of 30 children out; "
    "firefighters could not save the organ nor the pianos.",
    "Tarnby's music school needs pianos after the flames of 19 August. The organ was uninsured, Karin "
    "Beck said; firefighters found a faulty cable by the choir's stove.",
]


def _terms(text: str) -> dict[str, float]:
    tokens = tokenize(text)
    return dict(story_terms(tokens, find_names(text, tokens)))


def test_stories_of_other_things_part() -> None:
    texts = [FERRY[0], BUDGET[0], FERRY[1], BUDGET[1], BUDGET[2], FERRY[2]]
    assert stories([_terms(text) for text in texts]) == [[0, 2, 5], [1, 3, 4]]


def test_look_alikes_part_inside_their_topic() -> None:
    texts = [MILL[0], SCHOOL[0], MILL[1], SCHOOL[1], SCHOOL[2], MILL[2]]
    assert stories([_terms(text) for text in texts]) == [[0, 2, 5], [1, 3, 4]]


def test_few_and_empty_sources() -> None:
    assert stories([]) == []
    assert stories([{}]) == [[0]]
    assert stories([{}, {}, {}]) == [[0], [1], [2]]
    assert stories([_terms(FERRY[0]), {}], [None, date(2024, 5, 1)]) == [[0], [1]]


def test_the_order_of_sources_does_not_change_the_stories() -> None:
    texts = FERRY + BUDGET + MILL + SCHOOL
    found = {frozenset(group) for group in stories([_terms(text) for text in texts])}
    order = list(range(len(texts)))
    random.Random(5).shuffle(order)
    shuffled = stories([_terms(texts[i]) for i in order])
    assert {frozenset(order[k] for k in group) for group in shuffled} == found


def test_near_linear() -> None:
    chance = random.Random(7)

    def corpus(size: int) -> tuple[list[dict[str, float]], list[date | None]]:
        bags: list[dict[str, float]] = []
        days: list[date | None] = []
        for story in range(size // 5):
            own = [f"w{story}-{k}" for k in range(30)]
            for _ in range(5):
                words = chance.sample(own, 20) + [f"common{chance.randrange(300)}" for _ in range(15)]
                bags.append(dict.fromkeys(words, 1.0))
                days.append(date(2024, 1, 1) + timedelta(story % 300))
        return bags, days

    def cost(size: int) -> float:
        bags, days = corpus(size)
        start = time.process_time()
        found = stories(bags, days)
        assert len(found) == size // 5
        return time.process_time() - start

    cost(50)
    assert cost(3000) < 40 * max(cost(300), 0.02)  # all pairs would be 100 times


FOLDERS = SHARED / "compare"


@pytest.mark.skipif(
    not FOLDERS.exists(), reason="the annotated folders of ../shared/bench are not part of the repository"
)
def test_the_annotated_folders_as_one_corpus() -> None:
    articles = benchmark.read_folders(FOLDERS)
    groups = stories([a.terms for a in articles], [a.published for a in articles])
    figures = benchmark.measure(groups, articles)
    assert figures["across"] == 0
    assert figures["precision"] >= 0.85
    assert figures["recall"] >= 0.88
