"""Teams: a city with a nickname, of which papers write now the one, now the other, and cut both short.

    "Varna Herons", "the Herons", "a Heron"       one team, where the group has one of that nickname
    "New York Terns", "N.Y. Terns", "NY Terns"    one team
    "the Jays" of "Varna Jaybirds"                a nickname cut short

Only names of several words whose last is a plural, or one that clubs bear, are taken for teams.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcmp.align.entities.forms import Form, Names, words_of
from claimcmp.frame.gazetteer import key_of
from claimcmp.frame.names import NameMention
from claimcmp.resources import load

_LEADERS = 8  # names of teams of one nickname that the next is compared with
_SHORTEST = 3  # letters that a nickname cut short must have in common with the whole


def join_teams(names: Names) -> None:
    """Join the forms of each team."""
    by_last: dict[str, list[Form]] = defaultdict(list)
    for form in names.forms.values():
        if len(form.words) > 1 and _is_team(form, names):
            by_last[form.words[-1]].append(form)
    for nickname, teams in by_last.items():
        teams.sort(key=lambda form: (-form.uses, form.key))
        for i, form in enumerate(teams):
            for leader in teams[: min(i, _LEADERS)]:
                if _same_city(form.words[:-1], leader.words[:-1]):
                    names.join(form.key, leader.key)
        if nickname.endswith("s") and len({names.root(form.key) for form in teams}) == 1:
            _join_singular(names, nickname[:-1], teams[0])
    _join_clipped(names, by_last)


def _is_team(form: Form, names: Names) -> bool:
    last = form.words[-1]
    if form.kind in ("person", "org") or form.acronym or form.key in names.fixed:
        return False
    return (last.endswith("s") and last not in words_of("places")) or last in words_of("clubs")


def _same_city(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "new york", "ny" and "n y"; "salt lake" and "lake"; "cinci" and "cincinnati"."""
    if a == b or a == b[-len(a) :] or b == a[-len(b) :]:
        return True
    short, long = sorted((a, b), key=lambda words: (len(words), len("".join(words))))
    if "".join(short) == "".join(word[0] for word in long) or "".join(long) == "".join(w[0] for w in short):
        return True
    nick = short[0].rstrip("y")
    return len(a) == len(b) == 1 and len(nick) > _SHORTEST and long[0].startswith(nick[:-1])


def _join_singular(names: Names, one: str, team: Form) -> None:
    """ "a former Heron", "the Varna Heron"."""
    for key in (one, " ".join((*team.words[:-1], one))):
        form = names.forms.get(key)
        if (
            form is not None
            and form.kind == "other"
            and key not in names.fixed
            and key not in words_of("first")
        ):
            names.join(key, team.key)


def _join_clipped(names: Names, by_last: dict[str, list[Form]]) -> None:
    """ "the Jays" of the one team in the group whose nickname begins so."""
    for form in names.forms.values():
        word = form.words[-1]
        if len(form.words) > 1 or word in by_last or not word.endswith("s") or form.acronym:
            continue
        stem = word[:-1]
        if len(stem) < _SHORTEST or form.key in names.fixed or form.kind == "person":
            continue
        found = [last for last in by_last if last.startswith(stem) and len(last) > len(word) + 1]
        if len(found) == 1 and len({names.root(team.key) for team in by_last[found[0]]}) == 1:
            names.join(form.key, by_last[found[0]][0].key)


def with_teams(names_by_source: Mapping[str, Sequence[NameMention]]) -> dict[str, list[NameMention]]:
    """The mentions; a city that plays ("Varna team") as a mention of its one team in the group, if any."""
    teams: dict[str, set[str]] = defaultdict(set)
    word = load("names")["team_of_city"]
    acting = False
    for mentions in names_by_source.values():
        for mention in mentions:
            if mention.meant is not None:
                acting = acting or mention.meant.endswith(word)
            elif mention.last - mention.first > 1 and mention.kind == "other":
                parts = key_of(mention.text).split()
                if parts[-1].endswith("s") or parts[-1] in words_of("clubs"):
                    for size in (1, 2):
                        teams[" ".join(parts[:-size])].add(mention.text)
    if not acting:
        return {source: list(mentions) for source, mentions in names_by_source.items()}

    def settled(mention: NameMention) -> NameMention:
        if mention.meant is None or not mention.meant.endswith(word):
            return mention
        found = teams.get(key_of(mention.text), set())
        return mention._replace(meant=min(found) if len({key_of(team) for team in found}) == 1 else None)

    return {source: list(map(settled, mentions)) for source, mentions in names_by_source.items()}
