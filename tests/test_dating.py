"""Dates that articles give each other: inferred where they fix one, set aside where they contradict it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from claimcmp.align.dating import _Neighbourhood, date_sources
from claimcmp.align.daymentions import DayMention, partial_days, story_words
from claimcmp.find.times import find_times
from claimcmp.model import Source
from claimcmp.read.article import read_article

WEDNESDAY = date(2014, 5, 14)

FIRST = """Harbour ministers to meet in Lund
LUND, May 14, 2014 (Northern Press) - Harbour ministers of the Baltic states will meet in Lund on Friday to
settle the quarrel over pilot fees, said Karin Holm, the Swedish minister.

Holm spoke by telephone with her Danish counterpart Mogens Krag on Tuesday about the pilot fees.

The Baltic Pilots' Union struck work for an hour on Monday in the harbour of Gdansk.
"""
SECOND = """Pilot fees: ministers gather
Ann Porter | May 14, 2014 | 6:05pm
The harbour ministers of the Baltic states are to meet in the Swedish town of Lund on Friday over pilot fees.

In a telephone call on Tuesday the Danish minister Mogens Krag told Karin Holm that he would come.

Pilots of the Baltic union stopped work in Gdansk harbour on Monday for an hour.
"""
UNDATED = """Ministers of Baltic states hope to end dispute over pilot fees
Harbour ministers from the Baltic states will meet in Lund on Friday, hoping to end the dispute over fees.

Karin Holm and the Danish minister Mogens Krag talked about the fees by telephone on Tuesday, her office said.

For an hour on Monday no pilot of the Baltic union worked in the harbour of Gdansk.
"""
OTHER = """Cup final moved
The final of the handball cup will be played on Friday in Aarhus after the roof in Odense was damaged.

The roof fell in on Tuesday during a storm, and four players were treated for cuts.
"""


def sources(*texts: str) -> list[Source]:
    return [read_article(text, id=f"s{i}", path=f"s{i}.txt") for i, text in enumerate(texts)]


def dated(given: Sequence[Source]) -> list[Source]:
    return date_sources(given, {s.id: find_times(s.text, s.published) for s in given})


def test_an_undated_source_is_dated_by_its_neighbours() -> None:
    *_, third, other = dated(sources(FIRST, SECOND, UNDATED, OTHER))
    assert (third.published, third.published_from) == (date(2014, 5, 13), "inferred")
    assert other.published is None  # another story, though it speaks of a Friday and a Tuesday too


def test_a_page_date_that_neighbours_contradict_is_set_aside() -> None:
    wrong = f"-2.0 C\nFriday, August 21, 2015\n\n{UNDATED}"
    *_, third = dated(sources(FIRST, SECOND, wrong))
    assert (third.published, third.published_from) == (date(2014, 5, 13), "inferred")
    (warning,) = third.warnings
    assert warning.startswith("its page date 2015-08-21 (byline) is set aside: the “")
    assert "s0 and s1" in warning


def test_a_page_date_stays_where_its_neighbours_are_near() -> None:
    near = f"Thursday, May 15, 2014\n\n{UNDATED}"
    *_, third = dated(sources(FIRST, SECOND, near))
    assert (third.published, third.published_from, third.warnings) == (date(2014, 5, 15), "byline", ())


def test_a_dateline_is_never_set_aside() -> None:
    late = UNDATED.replace(
        "Harbour ministers from", "LUND, August 21, 2015 (Baltic News) - Harbour ministers from"
    )
    *_, third = dated(sources(FIRST, SECOND, late))
    assert (third.published, third.published_from) == (date(2015, 8, 21), "dateline")


def test_one_page_date_against_another_stays() -> None:
    late = SECOND.replace("May 14, 2014", "August 21, 2015")
    assert [s.published for s in dated(sources(SECOND, late))] == [WEDNESDAY, date(2015, 8, 21)]


def test_a_yearly_report_is_not_dated_by_one_of_its_years() -> None:
    years = [FIRST.replace("2014", year) for year in ("2012", "2013", "2014")]
    assert dated(sources(*years, UNDATED))[-1].published is None


def test_an_undated_copy_is_dated_too() -> None:
    copy = UNDATED.replace("hoping", "and hope")
    assert [s.published for s in dated(sources(FIRST, SECOND, UNDATED, copy))[2:]] == [date(2014, 5, 13)] * 2


def test_undated_articles_that_stand_together_apart_from_the_dated_are_left_open() -> None:
    """Another meeting of the same people: what tells the two apart is what the undated ones share."""
    first = UNDATED + (
        "Observers of the Hanseatic Chamber and of Stralsund's dockers came to the Ozeaneum.\n"
        "Pastor Wilhelm Brandt opened the session; Senator Greta Lorenz spoke for Rostock's trawlers.\n"
        "A dredging contract with Vattenbolaget of Karlskrona and the Warnow ferry came up too.\n"
    )
    second = (
        "Pilots wait\nIn Lund the harbour ministers of the Baltic states will meet on Friday over fees.\n"
        "In a telephone talk on Tuesday Karin Holm and Mogens Krag, the Danish minister, spoke of fees.\n"
        "Rostock's trawlers were heard through Senator Greta Lorenz after Pastor Wilhelm Brandt's words.\n"
        "The Hanseatic Chamber watched from the Ozeaneum, as did dockers of Stralsund and the Warnow.\n"
        "Vattenbolaget, a Karlskrona company, defended its dredging before leaving for Bornholm.\n"
    )
    long = "".join(
        f"Speaker {n} named Harbour{chr(97 + n)}stad and its Quay{chr(97 + n)}.\n" for n in range(20)
    )
    group = sources(FIRST + long, SECOND + long, first, second)
    overlap = _Neighbourhood(group, {}, {s.id: story_words(s.text) for s in group}).overlap
    assert overlap(group[0], group[2]) < 0.7 * overlap(group[2], group[3]) < 0.56
    assert [s.published for s in dated(group)[2:]] == [None, None]


def test_nothing_is_inferred_among_the_undated_or_from_strangers() -> None:
    assert [s.published for s in dated(sources(UNDATED, OTHER))] == [None, None]
    assert [s.published for s in dated(sources(FIRST, OTHER))] == [WEDNESDAY, None]
    assert dated([]) == []


def test_order_does_not_matter() -> None:
    given = sources(FIRST, SECOND, UNDATED, OTHER)
    there = {s.id: s.published for s in dated(given)}
    assert {s.id: s.published for s in dated(given[::-1])} == there


@pytest.mark.parametrize(
    ("sentence", "partial", "side"),
    [
        ("The ministers will meet on Friday.", "XXXX-WXX-5", 1),
        ("The ministers met on Friday.", "XXXX-WXX-5", -1),
        ("The ministers met on 7 May.", "XXXX-05-07", -1),
        ("The roof fell in yesterday.", "XXXX-XX-XX", -1),
        ("The roof will be mended tomorrow.", "XXXX-XX-XX", 1),
    ],
)
def test_days_without_a_year(sentence: str, partial: str, side: int) -> None:
    (mention,) = partial_days(Source(id="a", path="a", text=sentence))
    assert (mention.partial, mention.side) == (partial, side)


def test_a_partial_day_may_be_some_days_and_not_others() -> None:
    words: frozenset[str] = frozenset()
    assert DayMention("Wednesday", 0, words, partial="XXXX-WXX-3").may_be(WEDNESDAY)
    assert not DayMention("Monday", 0, words, partial="XXXX-WXX-1").may_be(WEDNESDAY)
    assert DayMention("14 May", 0, words, partial="XXXX-05-14").may_be(WEDNESDAY)
    assert not DayMention("15 May", 0, words, partial="XXXX-05-15").may_be(WEDNESDAY)
    assert DayMention("today", 0, words, partial="XXXX-XX-XX").may_be(WEDNESDAY)
