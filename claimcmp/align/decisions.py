"""Decisions: a person's word on what the program put together or judged, honoured on the next run.

A file of JSON lines, written from the ids of a report:

    {"same": ["a:120-131", "b:77-88"], "because": "both are the toll of the second quake"}
    {"different": ["a:120-131", "c:9-12"]}
    {"fact": "f12ab34cd56", "verdict": "agree", "because": "one counts the crew in"}
    {"claims": ["a:120-131", "b:77-88"], "verdict": "update"}

Claims keep their ids while their article stays as it is. A verdict is given to the fact of that id, or
to the fact that holds all the claims named.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from claimcmp.align.groups import homes
from claimcmp.errors import ClaimcmpError
from claimcmp.model import Fact

VERDICTS = ("agree", "compatible", "update", "discrepancy")


class BadDecision(ClaimcmpError):
    """A decisions file that can't be read, or a line of it that is no decision."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict given by a person: to the fact of an id, or to the fact that holds the claims."""

    fact: str | None
    claims: frozenset[str]
    verdict: str
    because: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """``same`` are groups of claim ids that are one fact, ``different`` pairs that are not."""

    same: tuple[tuple[str, ...], ...] = ()
    different: frozenset[frozenset[str]] = frozenset()
    rulings: tuple[Ruling, ...] = ()

    def ruling(self, fact: Fact) -> Ruling | None:
        """The last ruling on a fact, where there is one."""
        held = set(fact.claims)
        for ruling in reversed(self.rulings):
            if ruling.fact == fact.id or (ruling.claims and ruling.claims <= held):
                return ruling
        return None


NONE = Decisions()


def read_decisions(path: str | os.PathLike[str]) -> Decisions:
    """Read a decisions file. Raises BadDecision, naming the line."""
    try:
        with open(path, encoding="utf-8-sig") as stream:
            lines = stream.read().split("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise BadDecision(f"{os.fspath(path)}: {why}; a decisions file holds a JSON object a line") from error
    same: list[tuple[str, ...]] = []
    different: set[frozenset[str]] = set()
    rulings: list[Ruling] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{os.fspath(path)}:{number}"
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise BadDecision(f"{where}: no JSON: {error}") from error
        if not isinstance(entry, dict):
            raise BadDecision(f"{where}: a decision is a JSON object")
        if "same" in entry:
            same.append(_ids(entry["same"], where))
        elif "different" in entry:
            different.update(frozenset(pair) for pair in combinations(_ids(entry["different"], where), 2))
        elif "verdict" in entry and ("fact" in entry or "claims" in entry):
            rulings.append(_ruling(entry, where))
        else:
            raise BadDecision(f'{where}: name "same", "different", or a "verdict" for a "fact" or "claims"')
    return Decisions(tuple(same), frozenset(different), tuple(rulings))


def _ids(value: Any, where: str) -> tuple[str, ...]:
    if (
        not isinstance(value, list)
        or len(set(map(str, value))) < 2
        or not all(isinstance(v, str) for v in value)
    ):
        raise BadDecision(f"{where}: a list of two or more claim ids is needed")
    return tuple(value)


def _ruling(entry: dict[str, Any], where: str) -> Ruling:
    verdict = entry["verdict"]
    if verdict not in VERDICTS:
        raise BadDecision(f"{where}: {verdict!r} is no verdict; it is one of {', '.join(VERDICTS)}")
    fact = entry.get("fact")
    claims = frozenset(_ids(entry["claims"], where)) if "claims" in entry else frozenset()
    if fact is not None and not isinstance(fact, str):
        raise BadDecision(f"{where}: a fact's id is a string")
    return Ruling(fact, claims, verdict, str(entry.get("because", "")))


def constrained(groups: Sequence[Sequence[int]], ids: Sequence[str], decisions: Decisions) -> list[list[int]]:
    """Groups of claims (by index; ``ids`` are the claims') as a person wants them.

    Groups with claims said to be the same fact are joined; then a claim that is said to be of another
    fact than one of its group stands alone.
    """
    if not decisions.same and not decisions.different:
        return [list(members) for members in groups]
    number = {name: at for at, name in enumerate(ids)}
    home = homes(groups)
    made = [list(members) for members in groups]
    for names in decisions.same:
        known = [number[name] for name in names if name in number]
        for other in known[1:]:
            a, b = home[known[0]], home[other]
            if a != b:
                for member in made[b]:
                    home[member] = a
                made[a] += made[b]
                made[b] = []
    out: list[list[int]] = []
    for members in made:
        kept, alone = _parted(sorted(members), ids, decisions)
        out.extend([kept, *([member] for member in alone)] if kept else [])
    return sorted(out)


def _parted(members: Sequence[int], ids: Sequence[str], decisions: Decisions) -> tuple[list[int], list[int]]:
    kept: list[int] = []
    alone: list[int] = []
    for member in members:
        apart = any(frozenset((ids[member], ids[other])) in decisions.different for other in kept)
        (alone if apart else kept).append(member)
    return kept, alone


def unknown(decisions: Decisions, claims: Iterable[str], facts: Iterable[str]) -> list[str]:
    """The ids that decisions name and the report does not have: the articles have changed since."""
    there = {*claims, *facts}
    named = [name for group in decisions.same for name in group]
    named += [name for pair in sorted(map(sorted, decisions.different)) for name in pair]
    for ruling in decisions.rulings:
        named += [ruling.fact] if ruling.fact else sorted(ruling.claims)
    return [name for name in dict.fromkeys(named) if name not in there]
