"""Origins: copies and rewrites of one text are one, an own report is another."""

from __future__ import annotations

import random
import time
from datetime import date, datetime

from claimcmp.align.origins import origins, shingles
from claimcmp.model import Source
from claimcmp.text.tokens import tokenize

AGENCY = """
A cargo train left the rails near the port of Sundby before dawn on Monday and nine tank wagons rolled
down the bank, the rail authority said. Two of them leaked heating oil into a brook, and the fire brigade
built dams of sand to keep it from the sea. Nobody was hurt. The driver told the police that he had
braked for a herd of deer. The line, which carries 60 trains a day, will stay closed until Thursday at
least while cranes lift the wagons. A spokeswoman of the port said that three ships were waiting for
freight. The environment ministry sent divers to sample the harbour basin and asked the people of two
villages not to drink from their wells. It was the second accident on the line this year; in March a
locomotive had hit a tractor at a crossing without gates.
""".replace("\n", " ").strip()
OWN = """
Oil from wagons that tumbled off the track outside Sundby is creeping towards the bay, and those who live
by the brook smell it in their kitchens. When I walked the bank on Monday night, firemen were still
shovelling sand. The engine driver is said to have seen deer. Sixty trains use this stretch on any day,
and none will before Thursday. Down at the quay the crews of three ships play cards. Divers in yellow
suits filled bottles for the ministry, and a boy carried water from the town to his grandmother, who has
been told to leave her well alone. Nobody is hurt, says the authority; the herons may think otherwise,
said Lise Krag, who counts them.
""".replace("\n", " ").strip()


def _source(name: str, text: str, published: date | None = None, **more: object) -> Source:
    return Source(id=name, path=name, text=text, published=published, **more)  # type: ignore[arg-type]


def test_a_copy_under_another_headline() -> None:
    page = "Oil spill near port\nBy our staff\n" + AGENCY + "\nShare this story with your friends"
    found = origins([_source("a", AGENCY), _source("b", page), _source("c", OWN)])
    assert found.origin_of == {"a": "a", "b": "a", "c": "c"}
    assert found.copy_of == {"b": "a"}


def test_a_cut_and_a_rewrite() -> None:
    cut = " ".join(AGENCY.split()[:60])
    words = AGENCY.split()
    rewritten = " ".join([*words[:45], "Meanwhile", "a", "crane", "came", "by", "road", *words[55:]])
    found = origins([_source("a", AGENCY), _source("b", cut), _source("c", rewritten)])
    assert set(found.origin_of.values()) == {"a"}


def test_the_earliest_stands_for_the_origin() -> None:
    found = origins(
        [
            _source("late", AGENCY, date(2024, 5, 8)),
            _source("early", AGENCY, date(2024, 5, 7)),
            _source("undated", AGENCY),
        ]
    )
    assert set(found.origin_of.values()) == {"early"}
    at = [
        _source(n, AGENCY, date(2024, 5, 7), published_at=datetime(2024, 5, 7, h))
        for n, h in (("x", 9), ("y", 8))
    ]
    assert origins(at).copy_of == {"x": "y"}


def test_a_shared_quotation_is_no_copy() -> None:
    quote = " The line will stay closed until Thursday at least while cranes lift the wagons, the port said."
    found = origins([_source("a", AGENCY + quote), _source("b", OWN + quote)])
    assert found.copy_of == {}


def test_shared_furniture_is_no_copy() -> None:
    bar = " Subscribe to our letter and never miss a story from the coast again, wherever you may be." * 5
    first, second = AGENCY[:200] + bar, OWN[:200] + bar
    spans = [((200, len(text)),) for text in (first, second)]
    sources = [_source("a", first, furniture=spans[0]), _source("b", second, furniture=spans[1])]
    assert origins(sources).copy_of == {}


def test_empty_texts_copy_nothing() -> None:
    assert origins([]).origin_of == {}
    assert origins([_source("a", ""), _source("b", ""), _source("c", "Two words")]).copy_of == {}
    assert shingles(tokenize("one two three four")) == frozenset()


def test_near_linear() -> None:
    chance = random.Random(3)
    vocabulary = [f"word{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}" for i in range(3000)]

    def cost(size: int) -> float:
        texts = [" ".join(chance.choices(vocabulary, k=200)) for _ in range(size)]
        sources = [_source(str(i), text) for i, text in enumerate([*texts, *texts[: size // 4]])]
        start = time.perf_counter()
        found = origins(sources)
        assert len(found.copy_of) == size // 4
        return time.perf_counter() - start

    cost(20)
    assert cost(1000) < 25 * max(cost(100), 0.02)
