"""What a number counts or measures: the head noun, its family, its modifiers.

"Seven bridges, [two] of which ..."            -> bridge, scope part
"won 30 seats, the independents won [54]"      -> seat, as the number before
"a profit of [$35 million]"                    -> profit
"[40 percent] of voters"                       -> voter
"fined [$5,000]"                               -> fine
"Varna ([5-10])", "improved to [32-2]"         -> record

A noun beside the number is the finder's; what is left out is taken from the words around, from the verb, or
from what was counted last. One :class:`Heads` reads a source from its first claim to its last.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.quantities.lexicon import Lexicon, lexicon
from claimcmp.find.quantities.nouns import Noun, is_plural, lemma, read_noun, read_single
from claimcmp.frame.analysis import Analysis
from claimcmp.frame.concepts import is_name
from claimcmp.frame.families import event as event_family
from claimcmp.frame.families import events_of, is_kind_of, noun, nouns_at, nouns_of
from claimcmp.frame.gazetteer import known
from claimcmp.resources import load
from claimcmp.text.morphology import stopwords

# How many counted nouns back, and how many sentences, a left-out noun is looked for.
_BACK = 8
_SENTENCES = 2
# How far before an amount, in tokens, the property that it measures may stand.
_REACH = 14
# How far before a score the verb that it is the outcome of may stand: "improved the former champion to 32-2".
_RAISED = 8
_AMOUNTS = ("money", "percent", "rate", "measure")


class Counted(NamedTuple):
    """The lemma of the head noun, its family, the words before it; ``event`` is what befell the people
    counted where the noun itself says so ("24 dead")."""

    head: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    event: str | None = None


class _Said(NamedTuple):
    """A quantity already framed."""

    sentence: int
    last: int
    kind: str
    counted: Counted
    top: float | None  # the most it can be
    event: str | None
    verb: str


class _Words(NamedTuple):
    anaphora: frozenset[str]
    remainders: frozenset[str]
    subject_verbs: frozenset[str]
    tallies: frozenset[str]
    joints: frozenset[str]
    origins: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    stuff: frozenset[str]
    places: frozenset[str]
    measuring: frozenset[str]
    vague_heads: frozenset[str]
    owners: frozenset[str]
    periods: frozenset[str]
    within: frozenset[str]
    strung: frozenset[str]
    sites: frozenset[str]
    spans: frozenset[str]
    moved: frozenset[str]
    invariant: frozenset[str]
    games: frozenset[str]
    in_games: frozenset[str]
    records: frozenset[str]
    record_verbs: frozenset[str]
    record_copulas: frozenset[str]
    results: frozenset[str]
    crowds: frozenset[str]
    employing: frozenset[str]
    verb_helpers: frozenset[str]
    properties: dict[str, str]
    units: dict[str, str]
    measures: dict[str, frozenset[str]]


@cache
def _words() -> _Words:
    table = load("counted")
    tables = ("properties", "measures", "units")
    lists = {name: frozenset(table[name].split()) for name in _Words._fields if name not in tables}
    measures = {kind: frozenset(names.split()) for kind, names in table["measures"].items()}
    return _Words(**lists, properties=table["properties"], units=table["units"], measures=measures)


@cache
def _states() -> frozenset[str]:
    return frozenset(load("clauses")["states"].split())


class Heads:
    """The heads of one source's quantities, asked for in reading order."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._lower = analysis.tokens.lower
        self._lexicon: Lexicon = lexicon()
        self._said: list[_Said] = []

    def of(
        self, item: Quantity, at: int, inside: Sequence[int], first: int, last: int, event: str | None
    ) -> Counted:
        """What ``item`` in tokens [first, last) of sentence ``at`` counts or measures.

        ``inside`` are the tokens of its clause, ``event`` the family of the event it belongs to.
        """
        verb = self._verb_before(first)
        found = self._beside(item)
        if found is None:
            if item.normalized_unit == "count":
                found = Counted("time", "times")
            elif item.code == "point":
                found = self._points(at, inside, first, event)
            elif item.kind in ("count", "other") and item.code is None:
                found = self._left_out(item, at, inside, first, last, event, verb)
            elif item.kind == "ordinal":
                found = self._place(at, inside, first, last)
            elif item.kind == "score":
                found = Counted("record", "record") if self._is_record(at, first, last) else None
            elif item.kind != "age":
                found = self._measured(item, at, inside, first, last, event) or self._by_unit(item)
        found = self._as_people(found or Counted(), verb)
        if found.head is not None:
            top = item.high if item.high is not None else item.point
            self._said.append(_Said(at, last, item.kind, found, top, found.event or event, verb))
        return found

    # ------------------------------------------------------------------------------ beside the number

    def _beside(self, item: Quantity) -> Counted | None:
        """The noun that the finder saw."""
        if not item.head:
            return None
        if item.noun_start is None or item.noun_end is None:
            families = nouns_of(item.head)
            return Counted(item.head, _property(families, item.kind) or _first(families))
        a, b = self._analysis.token_range(item.noun_start, item.noun_end)
        last = self._analysis.tokens.words[b - 1]
        if last[0].isupper() and self._lower[a - 1] in _words().owners and last.lower() == item.head:
            return None  # "the ten of the Falcon": what it counts is left out
        return self._phrase(a, b, item.head)

    def _named(self, head: str) -> Counted:
        return Counted(head, _first(nouns_of(head)))

    def _phrase(self, a: int, b: int, head: str) -> Counted:
        words = self._analysis.concepts.words[a : max(a, b - 1)]
        family = _first((nouns_at(self._lower, b - 1, a) if b > a else ()) or nouns_of(head))
        return Counted(head, family, tuple(dict.fromkeys(w for w in words if w)))

    def _from(self, found: Noun) -> Counted:
        return self._phrase(found.first, found.last, found.head)

    def _as_people(self, found: Counted, verb: str) -> Counted:
        """ "24 dead", "50 wounded": people, what befell them being the event; "employs 90 people": staff."""
        if found.head == "people" and not found.modifiers and verb in _words().employing:
            return self._named("worker")
        if found.head is not None and found.head in _states():
            events = events_of(found.head)
            return Counted("people", "people", found.modifiers, events[0] if events else None)
        return found

    def _verb_before(self, first: int) -> str:
        """The word before the number, hedges and auxiliaries aside."""
        i = first - 1
        while i > 0 and self._lower[i] in _words().joints:
            i -= 1
        return self._lower[i] if i >= 0 else ""

    # ----------------------------------------------------------------------------------- left out nouns

    def _left_out(
        self,
        item: Quantity,
        at: int,
        inside: Sequence[int],
        first: int,
        last: int,
        event: str | None,
        verb: str,
    ) -> Counted | None:
        words, lower = _words(), self._lower
        people = event is not None and event_family(event).people
        after = lower[last] if last < len(lower) else ""
        beyond = lower[last + 1] if last + 1 < len(lower) else ""
        if after == "of" and beyond in words.anaphora:
            return self._antecedent(item, at, first, people and beyond != "which")
        if (found := self._beside_after(last, after)) is not None:
            return found
        before = lower[first - 1] if first else ""
        if before in words.anaphora and lower[first - 2] in ("of", "among"):  # "of whom 12 were hurt"
            return self._antecedent(item, at, first, people and before != "which")
        if before == "the" and (found := self._antecedent(item, at, first, False, same=True)) is not None:
            return found  # "talks between the two"
        if (found := self._tally(inside, first, last)) is not None:
            return found
        if before in words.remainders and (found := self._antecedent(item, at, first, people)) is not None:
            return found
        if people and (item.point is None or float(item.point).is_integer()):
            return Counted("people", "people")
        if item.point is not None and not float(item.point).is_integer():
            return self._measured(item, at, inside, first, last, event)
        sentence = self._analysis.sentences[at]
        for said in reversed(self._said[-_BACK:]):
            if said.kind not in ("count", "other") or at - said.sentence > 1:
                continue
            same = said.verb == verb and verb.isalpha() and bool(events_of(verb))
            near = said.sentence == at and (
                (said.event == event and event is not None)
                or before in words.origins
                or after in words.sites
                or (after in words.articles and beyond in words.spans)
                or lower[first - 2 : first] == ["instead", "of"]
            )
            if same or near:
                return said.counted
        if (found := self._before_dash(first)) is not None:
            return found
        if event in words.games and after in words.in_games:
            return Counted("game", "games")  # "they have lost [eight] of ten"
        if lower[first] in words.crowds and last == first + 1 and after != "of":
            return Counted("people", "people")  # "[hundreds] saw it"
        if (first == sentence.first or before in words.joints or not before.isalpha()) and (
            after in words.subject_verbs or events_of(after, "verb")
        ):
            found = self._antecedent(item, at, first, False)
            if found is not None:
                return found
        return self._measured(item, at, inside, first, last, event)

    def _beside_after(self, last: int, after: str) -> Counted | None:
        """ "three French, three Greeks", "six silver", "30,000 who came", "a 40-strong team" """
        if after in ("who", "whom"):
            return Counted("people", "people")
        if after in _words().invariant:
            return self._named(after)
        if after == "-" and self._lower[last + 1 : last + 2] == ["strong"]:
            return Counted("people", "people")
        if after in ('"', "”") and self._lower[last + 1 : last + 2] == ["of"]:
            found = read_noun(self._analysis.tokens, last + 2, False, self._lexicon, of=True)
            return self._from(found) if found is not None else None
        if after and self._analysis.tokens.words[last][0].isupper():
            entry = known(after)
            following = self._lower[last + 1 : last + 2]
            if entry is not None and entry.role == "people" and not (following and following[0].isalpha()):
                return Counted("people", "people", (f"#{entry.canonical.lower()}",))
        return None

    def _antecedent(
        self, item: Quantity, at: int, first: int, people: bool, same: bool = False
    ) -> Counted | None:
        """What was counted last, of which this may be a part: it is no more. ``same``: it is as many."""
        if not same and not people and first > 1 and self._lower[first - 1] == ",":
            word = self._lower[first - 2]
            if nouns_of(word) and is_plural(word, self._lexicon):  # "the imports, 20 percent of which"
                return self._phrase(first - 2, first - 1, lemma(word, self._lexicon))
        for said in reversed(self._said[-_BACK:]):
            if at - said.sentence > _SENTENCES:
                return None
            if said.kind not in ("count", "other", "percent") or (
                people and not is_kind_of(said.counted.noun or "", "people", noun=True)
            ):
                continue
            if same and said.top != item.point:
                continue
            if said.top is None or said.kind == "percent" or (item.low or 0) <= said.top:
                return said.counted
        return None

    def _points(self, at: int, inside: Sequence[int], first: int, event: str | None) -> Counted:
        """Points of an index, or of a game."""
        sentence = self._analysis.sentences[at]
        for i in range(sentence.first, first):
            if "index" in nouns_of(self._lower[i]):
                return Counted("index", "index")
        return Counted("index", "index") if event == "trade_shares" else Counted("point", "points")

    def _tally(self, inside: Sequence[int], first: int, last: int) -> Counted | None:
        """ "the number of members rose to 57" counts members."""
        lower, words = self._lower, _words()
        tokens = self._analysis.tokens
        if lower[last : last + 1] == ["the"] and lower[last + 2 : last + 3] == ["of"]:
            if lower[last + 1] in words.tallies:  # "bringing to 58 the number of members"
                found = read_noun(tokens, last + 3, False, self._lexicon, of=True)
                return self._from(found) if found is not None else None
        for i in reversed(inside):
            if i < first - 1 and lower[i] in words.tallies and lower[i + 1] == "of":
                if lower[i + 2] in ("those", "people"):  # "the number of those saved stands at 71"
                    return Counted("people", "people")
                found = read_noun(tokens, i + 2, False, self._lexicon, of=True)
                return self._from(found) if found is not None and found.last <= first else None
        return None

    def _before_dash(self, first: int) -> Counted | None:
        """ "most union members - 62,000 at one plant" """
        i = first - 1
        while i > 0 and self._lower[i] in _words().joints:
            i -= 1
        if i < 1 or self._lower[i] not in ("-", "–", "—", "("):
            return None
        if self._lower[i - 1] == self._lower[i]:
            i -= 1
        word = self._lower[i - 1]
        if is_plural(word, self._lexicon) and nouns_of(word):
            return self._phrase(i - 1, i, lemma(word, self._lexicon))
        return None

    # --------------------------------------------------------------------------------------- places

    def _place(self, at: int, inside: Sequence[int], first: int, last: int) -> Counted | None:
        """The noun of "in the sixth", "the team's eighth in ten games", "finished third"."""
        lower, words = self._lower, _words()
        before = lower[first - 1] if first else ""
        ranked = any(lower[i] in words.places for i in inside if first - 6 <= i < first)
        if ranked or lower[first : first + 1] == ["no"] or before == "world":
            return Counted("place", "ranking")
        k = last
        while k < len(lower) and lower[k] in ("such", "straight", "consecutive"):
            k += 1
        if k > last:
            found = read_single(self._analysis.tokens, k, self._lexicon, loose=True)
            if found is not None:
                return self._from(found)
            for i in reversed(inside):
                if i < first and lower[i] in words.strung:  # "with this win, their eighth straight"
                    return self._named(lower[i])
        if before == "the" and lower[first - 2] in words.within:  # "early in the seventh"
            for said in reversed(self._said):
                if said.counted.head in words.periods:
                    return said.counted
        for said in reversed(self._said[-_BACK:]):
            if said.kind == "ordinal" and at - said.sentence <= _SENTENCES + 1 and said.counted.noun:
                return said.counted
        # "the win was the team's eighth"
        for i in reversed(inside):
            if i < first and lower[i] in ("was", "is", "were", "be", "became"):
                for k in range(i - 1, inside[0] - 1, -1):
                    if lower[k] in stopwords():
                        continue
                    if nouns_of(lower[k]) or events_of(lower[k], "noun"):
                        head = lemma(lower[k], self._lexicon)
                        return Counted(head, _first(nouns_of(head)))
                break
        return None

    def _is_record(self, at: int, first: int, last: int) -> bool:
        """Whether a score is a season's or a career's wins and losses: "Varna (5-10)", "Oda, 31-2 with 20
        knockouts,", "improved to 32-2", "a 27-0 record"."""
        lower, words = self._lower, _words()
        sentence = self._analysis.sentences[at]
        led = lower[max(sentence.first, first - _RAISED) : first]
        if not words.records.isdisjoint((*led[-4:], *lower[last : min(sentence.last, last + 3)])):
            return True
        before = led[-1] if led else ""
        if before in ("to", "at"):
            return not words.record_verbs.isdisjoint(led)
        if before in words.record_copulas:
            return words.results.isdisjoint(led[-4:])
        if before not in ("(", ",") or len(led) < 2:
            return False
        named = is_name(self._analysis.concepts.words[first - 2])
        if before == "(":
            return named
        # "beat Varna, 28-4," is how the game ended; "(5-10, 2-6 home)" go together
        return not self._plays(sentence.first, first) if named else "(" in led

    def _plays(self, a: int, b: int) -> bool:
        """Whether the tokens [a, b) tell of a game."""
        return any(event in _words().games for word in self._lower[a:b] for event in events_of(word, "verb"))

    # ---------------------------------------------------------------------------- what is measured

    def _measured(
        self, item: Quantity, at: int, inside: Sequence[int], first: int, last: int, event: str | None
    ) -> Counted | None:
        """The property or stuff of an amount: after it ("a $14 billion loan", "12 percent of voters"), right
        before it ("a profit of $3"), by its verb ("fined $3"), or the nearest property in the clause."""
        if (found := self._after(item, at, first, last)) is not None:
            return found
        if item.kind == "rate" and "of" in self._lower[first:last]:  # "600 tons of coal a day"
            start = self._lower.index("of", first) + 1
            stuff = read_single(self._analysis.tokens, start, self._lexicon, of=True)
            return self._from(stuff) if stuff is not None else None
        if item.kind == "duration":
            return self._by_verb(item.kind, inside, first)
        if (found := self._right_before(item.kind, first)) is not None:
            return found
        before = self._lower[first - 1] if first else ""
        moved = self._lower[last : last + 1] and self._lower[last] in _words().moved
        if before in _words().origins or (moved and item.kind == "percent"):
            for said in reversed(self._said[-_BACK:]):
                if said.sentence == at and (said.kind == item.kind or (moved and said.kind in _AMOUNTS)):
                    return said.counted
        return (
            self._by_verb(item.kind, inside, first)
            or self._in_clause(item.kind, inside, first)
            or self._risen(item, inside, first)
            or self._same_share(item, at)
        )

    def _same_share(self, item: Quantity, at: int) -> Counted | None:
        """ "38 percent of the vote ... while he took 21 percent" """
        if item.kind == "percent" and self._said:
            said = self._said[-1]
            if said.sentence == at and said.kind == "percent":
                return said.counted
        return None

    def _after(self, item: Quantity, at: int, first: int, last: int) -> Counted | None:
        tokens, lower, words = self._analysis.tokens, self._lower, _words()
        after = lower[last] if last < len(lower) else ""
        if after == "of" or (after == "in" and item.kind in ("money", "percent")):
            beyond = lower[last + 1] if last + 1 < len(lower) else ""
            if after == "of" and beyond in words.anaphora:
                return self._antecedent(item, at, first, False)
            if after == "in" and words.stuff.isdisjoint(_run(lower, last + 1, self._lexicon.stop)):
                return None
            if item.kind == "duration":
                return None
            start = _past(lower, last + 1, words.articles)
            if (
                item.kind == "measure"
                and tokens.words[start : start + 1]
                and tokens.words[start][0].isupper()
            ):
                return None  # "300 square miles of the Sahara"
            found = read_noun(tokens, last + 1, False, self._lexicon, of=True) or read_single(
                tokens, start, self._lexicon, of=True
            )
            return self._from(found) if found is not None and found.head not in words.vague_heads else None
        if item.kind == "percent" and after in words.moved and lower[last + 1 : last + 2] != ["than"]:
            found = read_noun(tokens, last + 1, False, self._lexicon, of=True) or read_single(
                tokens, last + 1, self._lexicon, loose=True
            )  # "4 percent more pay"
            if found is not None and _property(nouns_of(found.head), item.kind):
                return self._from(found)
        if after == "worth" and lower[last + 1 : last + 2] == ["of"]:
            found = read_noun(tokens, last + 2, False, self._lexicon, of=True)
            return self._from(found) if found is not None else None
        before = lower[first - 1] if first else ""
        glued = "-" in item.text and item.kind != "percent"
        if not (glued or before in words.articles or after in words.measuring):
            return None
        k = last
        while k < len(lower) and k < last + 4 and lower[k].isalpha() and lower[k] not in self._lexicon.stop:
            k += 1
        for i in range(k - 1, last - 1, -1):
            family = _first(nouns_at(lower, i, last))
            if family is not None or events_of(lower[i], "noun"):
                return self._phrase(last, i + 1, lemma(lower[i], self._lexicon))
        return None

    def _right_before(self, kind: str, first: int) -> Counted | None:
        """ "a profit of $3", "turnover was $3", "at a price of about $3" """
        i = first - 1
        words, lower = _words(), self._lower
        while i > 0 and first - i < 5 and lower[i] in words.joints:
            i -= 1
        if first - 1 == i or i < 0 or lower[i] in words.vague_heads:
            return None
        if "worth" in lower[i + 1 : first]:
            return Counted("value", "price")
        if self._analysis.concepts.words[i] is None:
            return None
        family = _property(nouns_at(lower, i, max(0, i - 3)), kind)
        if family is not None:
            return Counted(lemma(lower[i], self._lexicon), family)
        return None

    def _by_unit(self, item: Quantity) -> Counted | None:
        """What alone is measured in a unit: "the train did [90 mph]"."""
        head = _words().units.get(item.code or "")
        return self._named(head) if head is not None else None

    def _by_verb(self, kind: str, inside: Sequence[int], first: int) -> Counted | None:
        """ "fined $3", "sentenced to three years" """
        table = _words().properties
        for i in reversed(inside):
            if first - 6 < i < first and (head := table.get(f"{kind} {self._lower[i]}")) is not None:
                families = nouns_of(head)
                return Counted(head, _property(families, kind) or _first(families))
        return None

    def _in_clause(self, kind: str, inside: Sequence[int], first: int) -> Counted | None:
        """The nearest word for a property before the amount, one that no preposition governs preferred."""
        lower, words, concepts = self._lower, _words(), self._analysis.concepts.words
        second: Counted | None = None
        for i in reversed(inside):
            if i >= first or first - i > _REACH:
                continue
            if concepts[i] is None:
                continue  # a function word, or a part of another value
            family = _property(nouns_at(lower, i, max(0, i - 3)), kind)
            if family is None or lower[i] in words.vague_heads:
                continue
            found = Counted(lemma(lower[i], self._lexicon), family)
            if words.prepositions.isdisjoint(lower[max(0, i - 2) : i]):
                return found
            second = second or found
        return second

    def _risen(self, item: Quantity, inside: Sequence[int], first: int) -> Counted | None:
        """ "emissions rose 3 percent", "the catch of crabs may fall by 3 percent": what rises or falls."""
        if item.kind != "percent":
            return None
        lower, words, concepts = self._lower, _words(), self._analysis.concepts.words
        verb = next((i for i in reversed(inside) if first - 8 < i < first and lower[i] in _dynamic()), None)
        if verb is None:
            return None
        head: int | None = None
        for k in range(verb - 1, max(inside[0], verb - 10) - 1, -1):
            word = lower[k]
            if head is None and word in words.verb_helpers:
                continue
            if word in ("of", "in", "for"):
                head = None
            elif not word.isalpha() or (word in self._lexicon.stop and word not in words.articles):
                break
            elif head is None and word not in words.articles:
                concept = concepts[k]
                if concept is None or concept[0] == "#" or word in words.vague_heads:
                    return None
                head = k
        if head is None:
            return None
        word = lemma(lower[head], self._lexicon)
        return Counted(word, _first(nouns_at(lower, head, max(0, head - 3)) or nouns_of(word)))


def _run(lower: Sequence[str], i: int, stop: frozenset[str]) -> Sequence[str]:
    """Up to three content words from token ``i``."""
    end = i
    while end < len(lower) and end < i + 3 and lower[end].isalpha() and lower[end] not in stop:
        end += 1
    return lower[i:end]


@cache
def _dynamic() -> frozenset[str]:
    return lexicon().up | lexicon().down


def _past(lower: Sequence[str], i: int, words: frozenset[str]) -> int:
    while i < len(lower) and lower[i] in words:
        i += 1
    return i


def _property(families: tuple[str, ...], kind: str) -> str | None:
    """Of a noun's families, the first of which an amount of that kind can be stated."""
    measures = _words().measures
    allowed = measures.get(kind, measures["count"])
    return next((f for f in families if any(is_kind_of(f, name, noun=True) for name in allowed)), None)


def _first(families: tuple[str, ...]) -> str | None:
    """The usual sense of a noun that is counted: a thing where it can be one."""
    if len(families) > 1:
        return next((name for name in families if noun(name).kind == "counted"), families[0])
    return families[0] if families else None
