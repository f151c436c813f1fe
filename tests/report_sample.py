"""Reports built by hand for the tests of the report's forms: marked-up articles in, a Report out.

``[[f1|12 January|2022-01-12]]`` in an article is a claim of fact f1 with that value; the marks
are taken out of the text. A value is a day, a month ("2022-01"), a number, or "low..high".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise

from claimcmp.model import Claim, Fact, Frame, Link, Part, Position, Report, Source
from claimcmp.values import NumberValue, TimeValue, Value

_MARK = re.compile(r"\[\[([^|\[\]]*)\|([^|\]]*)\|([^\]]*)\]\]")


def value_of(written: str) -> Value:
    """A Value of "2022-01-12", "2022-01", "57", "57 member", "20..99 person" or "5.. person"."""
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", written):
        day = datetime(*map(int, match.groups()))
        return TimeValue("date", written, day, day + timedelta(hours=23, minutes=59, seconds=59), "day")
    if match := re.fullmatch(r"(\d{4})-(\d\d)", written):
        first = datetime(int(match[1]), int(match[2]), 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(seconds=1)
        return TimeValue("date", written, first, last, "month")
    if written.startswith("XXXX"):
        return TimeValue("date", written, None, None, "day")
    number, _, unit = written.partition(" ")
    low, dots, high = number.partition("..")
    if not dots:
        return NumberValue(float(low), float(low), float(low), unit or None)
    return NumberValue(float(low) if low else None, float(high) if high else None, None, unit or None)


def build(
    articles: Mapping[str, str],
    facts: Mapping[str, tuple[str, str, str]],
    *,
    dates: Mapping[str, str] | None = None,
    copies: Mapping[str, str] | None = None,
    frames: Mapping[str, Frame] | None = None,
) -> Report:
    """A Report of ``articles`` (name -> marked text) and ``facts`` (id -> about, verdict, reason)."""
    sources, claims = [], []
    held: dict[str, list[tuple[str, str]]] = {fact: [] for fact in facts}
    for name, marked in articles.items():
        text = _MARK.sub(lambda m: m[2], marked)
        when = (dates or {}).get(name)
        sources.append(
            Source(
                id=name.rsplit(".", 1)[0],
                path=name,
                text=text,
                title=text.split("\n", 1)[0],
                published=date.fromisoformat(when) if when else None,
                published_from="dateline" if when else None,
                copy_of=(copies or {}).get(name),
            )
        )
        taken = 0
        for match in _MARK.finditer(marked):
            start = match.start() - taken
            taken += len(match[0]) - len(match[2])
            claim = _claim(sources[-1], start, match[2], value_of(match[3]), (frames or {}).get(match[1]))
            claims.append(claim)
            if match[1]:
                held[match[1]].append((match[3], claim.id))
    by_id = {claim.id: claim for claim in claims}
    originals = {source.id: source.copy_of or source.id for source in sources}
    made = [_fact(fact, *told, held[fact], by_id, originals) for fact, told in facts.items()]
    return Report(tuple(sources), tuple(claims), tuple(made))


def _claim(source: Source, start: int, words: str, value: Value, frame: Frame | None) -> Claim:
    text = source.text
    dot = text.rfind(". ", 0, start)
    first = max(text.rfind("\n", 0, start) + 1, dot + 2 if dot >= 0 else 0)
    ends = [end for end in (text.find(". ", start), text.find("\n", start)) if end >= 0]
    last = min(ends) + 1 if ends else len(text)
    return Claim(
        id=f"{source.id}:{start}",
        source=source.id,
        kind="date" if isinstance(value, TimeValue) else "count",
        text=words,
        start=start,
        end=start + len(words),
        line=text.count("\n", 0, start) + 1,
        column=start - text.rfind("\n", 0, start),
        sentence=text[first:last].rstrip("\n"),
        sentence_start=first,
        value=value,
        frame=frame or Frame(),
    )


def _fact(
    fact: str,
    about: str,
    verdict: str,
    reason: str,
    held: Iterable[tuple[str, str]],
    claims: Mapping[str, Claim],
    originals: Mapping[str, str],
) -> Fact:
    by_value: dict[str, list[str]] = {}
    for written, claim in held:
        by_value.setdefault(written, []).append(claim)
    positions = []
    for written, ids in by_value.items():
        sources = tuple(dict.fromkeys(claims[i].source for i in ids))
        origins = len({originals[source] for source in sources})
        positions.append(Position(claims[ids[0]].value, written, tuple(ids), sources, origins))
    ids = [claim for _, claim in held]
    links = tuple(
        Link(
            *sorted(pair), probability=0.9, parts=(Part("event", "both of meet", 2.0), Part("year", "", -0.5))
        )
        for pair in pairwise(ids)
    )
    kind = claims[ids[0]].kind if ids else "other"
    return Fact(fact, kind, about, verdict, reason, 0.9, tuple(ids), tuple(positions), links)


HARBOUR = {
    "north.txt": """Harbour pact in sight, both sides say
LUND, 29 December 2021 - The two ports will sign on [[f1|12 January|2022-01-12]] in the old customs house.
The league has [[f2|57 members|57 member]], and [[f3|at least five|5.. person]] were hurt in the fire.
""",
    "south.txt": """A pact for the harbour
The ports will sign in Lund on [[f1|13 January|2022-01-13]].
Envoys of the [[f2|57-member|57 member]] league will look on.
[[f3|Seven people|7 person]] were hurt when the quay burned.
""",
    "east.txt": """Signing near
Some time in [[f1|January|2022-01]] the ports will sign. The rent is [[|40 crowns|40 crown]].
""",
    "copy.txt": """A pact for the harbour (agency)
The ports will sign in Lund on [[f1|13 January|2022-01-13]].
""",
}
HARBOUR_FACTS = {
    "f2": ("members of the league", "agree", "57 in two sources"),
    "f1": ("day of the signing", "discrepancy", "12 January in one source, 13 January in another"),
    "f3": ("people hurt in the fire", "compatible", "seven is at least five"),
}


def harbour() -> Report:
    """Four sources on one pact: a discrepancy (two of one origin in a camp), a bound, an agreement."""
    return build(
        HARBOUR,
        HARBOUR_FACTS,
        dates={"north.txt": "2021-12-29", "south.txt": "2021-12-30"},
        copies={"copy.txt": "south"},
    )
