"""What is in a text before anything is resolved: the places of expressions and their meanings.

    "from May to July 2021"  ->  (1, 2, Calendar(2021, 5)), (3, 5, Calendar(2021, 7))

Atoms, phrases over them, and what neighbours lend each other: the year that ends a range, the day
that follows a time.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from claimcmp.find.times import days, figures, phrases, spans  # noqa: F401 (they register their builders)
from claimcmp.find.times.builders import BUILDERS
from claimcmp.find.times.grammar import Atom, Reading, find_atoms, find_phrases
from claimcmp.find.times.lexicon import lexicon
from claimcmp.find.times.meaning import Calendar, Meaning, Nth
from claimcmp.find.times.patterns import grammar
from claimcmp.find.times.phrases import merge
from claimcmp.text.tokens import Tokens

Found = list[tuple[int, int, Meaning]]
"""(first token, end token, meaning), in order."""

_URL = re.compile(r"(?:https?://|www\.)\S+")
_SPORTS = 3  # words of sport in a text from which on its quarters are a match's
_RANGE = frozenset({"AND", "TO", "DASH", "OR", "UNTIL"})
_BEFORE_DAY = frozenset({"ON", "COMMA"})


def recognise(tokens: Tokens, breaks: list[int]) -> Found:
    """The expressions of a tokenised text; ``breaks`` are the tokens that an empty line follows."""
    classes = lexicon().classify(tokens)
    codes = grammar().codes
    sports = classes.count(codes["SPORT"]) >= _SPORTS
    person = re.search(f"[{re.escape(codes['PERSONAL'])}].?[{re.escape(codes['MAYMARCH'])}]", classes)
    surname = tokens.words[person.end() - 1] if person else None
    atoms: list[Atom] = []
    for rule, view in find_atoms(tokens, classes, breaks):
        made = BUILDERS[rule.build](view)
        if isinstance(made, list):
            atoms += [Atom(a, b, codes[rule.atom], meaning) for a, b, meaning in made]
        elif made is not None:
            if sports and isinstance(made, Nth) and made.of is None and made.unit == "quarter":
                continue
            if surname and view.end - view.start == 1 and tokens.words[view.start] == surname:
                continue
            atoms.append(Atom(view.start, view.end, codes[rule.atom], made))
    found: Found = []
    for rule, view in find_phrases(tokens, Reading(classes, atoms), breaks):
        made = BUILDERS[rule.build](view)
        if made is not None and not isinstance(made, list):
            found.append((view.start, view.end, made))
    if "://" in tokens.text or "www." in tokens.text:
        found = _outside_urls(tokens, found)
    return _lend(tokens, found)


def _outside_urls(tokens: Tokens, found: Found) -> Found:
    urls = [match.span() for match in _URL.finditer(tokens.text)]
    starts = [start for start, _ in urls]

    def inside(at: int) -> bool:
        index = bisect_right(starts, at) - 1
        return index >= 0 and at < urls[index][1]

    return [item for item in found if not inside(tokens.starts[item[0]])]


def _lend(tokens: Tokens, found: Found) -> Found:
    """What neighbours lend each other.

    The year that ends a range to what begins it ("between May and July 2021"), the day to the time
    before it ("at 8 p.m. on Friday", two expressions).
    """
    kind = lexicon().kind
    lent = list(found)
    for index in range(len(found) - 2, -1, -1):
        (a, b, first), (a_next, _, second) = lent[index], lent[index + 1]
        if a_next != b + 1 or not isinstance(first, Calendar):
            continue
        between = kind(tokens.lower[b])
        if first.is_time_only:
            # From the right, so that in "between 1 a.m. and 3 a.m. on July 17" both have the day.
            if isinstance(second, Calendar) and second.hour is not None and not second.is_time_only:
                if between in _RANGE:
                    day = second._replace(hour=None, minute=None, second=None, stated_utc=None, mod=None)
                    lent[index] = (a, b, first.merge(day))
            elif between in _BEFORE_DAY:
                lent[index] = (a, b, merge(second, first) or first)
        elif between in _RANGE and isinstance(second, Calendar):
            if first.month and first.year is None and second.month and second.year is not None:
                later = (first.month, first.day or 0) > (second.month, second.day or 31)
                lent[index] = (a, b, first._replace(year=second.year - later))
    return lent
