"""A second look at the names of a text, when all are known: what one mention shows, holds for the others.

"Mara Page, 61, ..."  "from Page"                    Page is a person there too, no place
"the Varna Herons"    "Varna won", "beat Varna"      the city stands for its team
"Kladno United"       "Kladno paid"                  the club goes by its town
(no team)             "Varna fell to 5-10"           a city that does what teams do: "Varna team"
"in Kladno"           "Kladno is"                    Kladno is a place there too
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcmp.frame.capitals import name_words
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.resources import load
from claimcmp.text.morphology import stopwords
from claimcmp.text.tokens import Tokens

if TYPE_CHECKING:
    from claimcmp.frame.names import NameMention


def second_look(mentions: list[NameMention], tokens: Tokens) -> list[NameMention]:
    """The mentions of a text, their kinds agreed and its cities that stand for teams marked."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    bearers: set[str] = set()  # last names of persons
    last_words: set[str] = set()
    with_the: set[str] = set()
    for name in mentions:
        key = key_of(name.text)
        kinds[key][name.kind] += 1
        if name.kind == "person":
            bearers.add(name.head.lower())
        if name.last - name.first > 1:
            last_words.add(key.rpartition(" ")[2])
        if name.before == "the" and name.title is None:
            with_the.add(key)
    teams = _teams(mentions, with_the)
    no_city = bearers | last_words | with_the
    return [_looked_at(name, kinds, bearers, with_the, no_city, teams, tokens) for name in mentions]


def _looked_at(
    name: NameMention,
    kinds: dict[str, Counter[str]],
    bearers: set[str],
    with_the: set[str],
    no_city: set[str],
    teams: dict[str, NameMention],
    tokens: Tokens,
) -> NameMention:
    key = key_of(name.text)
    team = teams.get(key)
    if team is not None:
        if _stands_for_team(name, tokens, _is_town_club(team)):
            return name._replace(kind=team.kind, head=team.head, meant=team.text)
    elif _may_be_city(name, key, kinds[key], no_city) and _plays(name, tokens):
        return name._replace(kind="other", meant=name.text + load("names")["team_of_city"])
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
    words = name_words()
    found: dict[str, NameMention] = {}
    several: set[str] = set()
    for name in mentions:
        if name.acronym or name.title is not None or name.last - name.first < 2 or name.kind == "org":
            continue
        key = key_of(name.text)
        parts = key.split()
        if parts[0] in words.clubs_first:
            cities = [" ".join(parts[1:])]
        elif parts[-1] in words.clubs or (
            parts[-1].endswith("s") and (parts[-1] in with_the or key in with_the)
        ):
            cities = [" ".join(parts[:-size]) for size in (1, 2) if size < len(parts)]
        else:
            continue
        for city in cities:
            if key_of(found.setdefault(city, name).text) != key:
                several.add(city)
    return {city: name for city, name in found.items() if city not in several}


def _is_town_club(team: NameMention) -> bool:
    """Does the club go by its town, where nothing says otherwise?"""
    parts = key_of(team.text).split()
    words = name_words()
    return parts[-1] in words.towns_clubs or parts[0] in words.clubs_first


def _stands_for_team(name: NameMention, tokens: Tokens, by_town: bool) -> bool:
    """Does a city do here, or suffer, what teams do: "Varna won", "beat Varna", "Varna (5-10)"?"""
    words = name_words()
    after, before = _beside(name, tokens)
    if by_town:
        return before not in words.metonym_never and after not in (",", "(", "-", "–", "—")
    if _plays(name, tokens):
        return True
    return after in words.metonym_owns and before not in words.metonym_never


def _may_be_city(name: NameMention, key: str, votes: Counter[str], no_city: set[str]) -> bool:
    """May a name, of which no team is known, be a city's? One of two words where the text shows it."""
    if name.kind not in ("place", "other") or (" " in key and not votes["place"]):
        return False
    return not (name.acronym or key in no_city or known(key))


def _plays(name: NameMention, tokens: Tokens) -> bool:
    """Does a team by this name play here: "Varna (5-10)", "Varna fell to", "against Varna,"?"""
    words = name_words()
    after, before = _beside(name, tokens)
    if after == "(":
        # "(5-10)", "(5-10-1)"
        score = tokens.text[tokens.ends[name.last] : tokens.ends[name.last] + 6]
        return _RECORD.match(score) is not None
    if after in words.metonym_after:
        return before not in words.metonym_never
    lost = before == "to" and name.first > 1 and tokens.lower[name.first - 2] in words.metonym_to
    # "against Varna police" is of others
    return (lost or before in words.metonym_before) and (not after.isalpha() or after in stopwords())


_RECORD = re.compile(r"[0-9]{1,2}-[0-9]{1,2}\b")


def _beside(name: NameMention, tokens: Tokens) -> tuple[str, str]:
    """The words behind and before a name, in its line."""
    before = name.before
    if name.first and "\n" in tokens.text[tokens.ends[name.first - 1] : name.start]:
        before = ""
    return tokens.lower[name.last] if name.last < len(tokens) else "", before
