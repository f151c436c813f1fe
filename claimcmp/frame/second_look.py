"""A second look at the names of a text, when all are known: what one mention shows, holds for the others.

    "Mara Page, 61, ..."  "from Page"                    Page is a person there too, no place
    "the Varna Herons"    "Varna won", "beat Varna"      the city stands for its team
    "in Kladno"           "Kladno is"                    Kladno is a place there too
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcmp.frame.capitals import name_words
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.text.morphology import stopwords
from claimcmp.text.tokens import Tokens

if TYPE_CHECKING:
    from claimcmp.frame.names import NameMention


def second_look(mentions: list[NameMention], tokens: Tokens) -> list[NameMention]:
    """The mentions of a text, their kinds agreed and its cities that stand for teams marked."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    bearers: set[str] = set()  # last names of persons
    with_the: set[str] = set()
    for name in mentions:
        key = key_of(name.text)
        kinds[key][name.kind] += 1
        if name.kind == "person":
            bearers.add(name.head.lower())
        if name.before == "the" and name.title is None:
            with_the.add(key)
    teams = _teams(mentions, with_the)
    return [_looked_at(name, kinds, bearers, with_the, teams, tokens) for name in mentions]


def _looked_at(
    name: NameMention,
    kinds: dict[str, Counter[str]],
    bearers: set[str],
    with_the: set[str],
    teams: dict[str, NameMention],
    tokens: Tokens,
) -> NameMention:
    key = key_of(name.text)
    if teams:
        team = teams.get(key)
        if team is not None and _stands_for_team(name, tokens):
            return name._replace(kind=team.kind, head=team.head, meant=team.text)
    if name.kind == "org" or name.acronym or known(key) is not None:
        return name
    kind = _kind(key, name.kind, kinds[key], bearers, with_the, titled=name.title is not None)
    return name if kind == name.kind else name._replace(kind=kind)


def _kind(
    key: str, kind: str, votes: Counter[str], bearers: set[str], with_the: set[str], *, titled: bool
) -> str:
    """The kind of a name by all its mentions in the text."""
    if titled:
        return kind
    if key in with_the:
        return "other" if kind == "person" else kind  # "the Dallas Herons"
    if votes["person"] or (" " not in key and key in bearers):
        return "person"
    if kind == "other" and 3 * votes["place"] >= votes["other"]:
        return "place"
    return kind


def _teams(mentions: Sequence[NameMention], with_the: set[str]) -> dict[str, NameMention]:
    """The names of cities of which the text names one team: "varna" -> the mention "Varna Herons"."""
    clubs = name_words().clubs
    found: dict[str, NameMention] = {}
    several: set[str] = set()
    heads: dict[str, str] = {}
    for name in mentions:
        if name.acronym or name.title is not None or name.last - name.first < 2 or name.kind == "org":
            continue
        words = key_of(name.text).split()
        last = words[-1]
        if last not in clubs and not (
            last.endswith("s") and (last in with_the or " ".join(words) in with_the)
        ):
            continue
        for size in (1, 2):
            if size < len(words):
                city = " ".join(words[:-size])
                if heads.setdefault(city, last) != last:
                    several.add(city)
                found.setdefault(city, name)
    return {city: name for city, name in found.items() if city not in several}


def _stands_for_team(name: NameMention, tokens: Tokens) -> bool:
    """Does a city do here, or suffer, what teams do: "Varna won", "beat Varna", "Varna (5-10)"?"""
    words = name_words()
    lower = tokens.lower
    after = lower[name.last] if name.last < len(lower) else ""
    if after == "(":
        return name.last + 1 < len(lower) and lower[name.last + 1].isdigit()
    before = name.before
    if name.first and "\n" in tokens.text[tokens.ends[name.first - 1] : name.start]:
        before = ""
    if after in words.metonym_after:
        return before not in words.metonym_never
    # "against Varna police" is of others
    return before in words.metonym_before and (not after.isalpha() or after in stopwords())
