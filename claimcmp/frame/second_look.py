"""A second look at the names of a text, when all are known: what one mention shows, holds for the others.

    "Mara Page, 61, ..."  "from Page"                Page is a person there too, no place
    "the Varna Herons"    "Varna won", "beat Varna"  the city stands for its team
    "Kladno United"       "Kladno paid"              the club goes by its town
    (no team)             "Varna fell to 5-10"       a city that does what teams do: "Varna team"
    "Relief Body (RXB)"   "the RXB"                  the acronym stands for that body

What a name so stands for is its ``meant``.
"""

from __future__ import annotations

import re
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
    keys = [key_of(name.text) for name in mentions]
    persons: set[str] = set()
    bearers: set[str] = set()  # last names of persons
    last_words: set[str] = set()
    with_the: set[str] = set()
    for key, name in zip(keys, mentions, strict=True):
        if name.kind == "person":
            persons.add(key)
            bearers.add(name.head.lower())
        if " " in key:
            last_words.add(key.rpartition(" ")[2])
        if name.before == "the" and name.title is None:
            with_the.add(key)
    teams = _teams(mentions, keys, with_the)
    explained = _explained(mentions, keys, tokens)
    no_city = bearers | last_words | with_the
    looked_at = []
    for key, name in zip(keys, mentions, strict=True):
        if name.acronym and key in explained:
            whole = explained[key]
            looked_at.append(name._replace(kind=whole.kind, head=whole.head, meant=whole.text))
            continue
        if name.kind == "org" or name.acronym or name.title is not None or (not teams and known(key)):
            looked_at.append(name)
            continue
        team = teams.get(key)
        if team is not None:
            if _stands_for_team(name, tokens, _is_town_club(team)):
                looked_at.append(name._replace(kind=team.kind, head=team.head, meant=team.text))
                continue
        elif (name.kind == "place" or (name.kind == "other" and " " not in key)) and _plays(name, tokens):
            if key not in no_city and not known(key):
                meant = name.text + load("names")["team_of_city"]
                looked_at.append(name._replace(kind="other", meant=meant))
                continue
        kind = name.kind
        if known(key) is None:
            if key in with_the:  # "the Dallas Herons"
                kind = "other" if kind == "person" else kind
            elif key in persons or key in bearers:
                kind = "person"
        looked_at.append(name if kind == name.kind else name._replace(kind=kind))
    return looked_at


def _explained(
    mentions: Sequence[NameMention], keys: Sequence[str], tokens: Tokens
) -> dict[str, NameMention]:
    """The acronyms that stand in brackets behind what they abbreviate: "brm" -> "Brod Relief Mission"."""
    found: dict[str, NameMention] = {}
    lower = tokens.lower
    for k in range(1, len(mentions)):
        name = mentions[k]
        if not name.acronym or name.first < 2 or lower[name.first - 1] != "(":
            continue
        whole, short = mentions[k - 1], keys[k]
        if whole.last != name.first - 1 or whole.kind == "person" or whole.acronym or known(short):
            continue
        words = keys[k - 1].split()
        if len(words) > 1 and short[0] == words[0][0] and lower[name.last : name.last + 1] == [")"]:
            found.setdefault(short, whole)
    return found


def _teams(
    mentions: Sequence[NameMention], keys: Sequence[str], with_the: set[str]
) -> dict[str, NameMention]:
    """The names of cities of which the text names one team: "varna" -> the mention "Varna Herons"."""
    words = name_words()
    found: dict[str, NameMention] = {}
    several: set[str] = set()
    for key, name in zip(keys, mentions, strict=True):
        if " " not in key or name.acronym or name.title is not None or name.kind == "org":
            continue
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
