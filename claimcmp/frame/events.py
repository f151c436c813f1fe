"""Which event a value belongs to: the word of its clause that governs it.

    "The blast killed [five] and injured 50"       -> killed (kill), events explode and kill
    "Ministers said on [Monday] that talks failed" -> said (say)
    "The [2004] tsunami killed thousands"          -> tsunami (tsunami)

No parse: a date belongs to the noun that it stands before, else to the verb before it, or, at the head of a
clause, to the verb after it; a number is the object of the verb before it or the subject of the one after.
A verb that says little by itself (hold, begin, leave) hands over to its noun or its other verb.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis, Sentence
from claimcmp.frame.constructions import constructed
from claimcmp.frame.families import event_families, is_kind_of, is_told_of, nouns_of
from claimcmp.resources import word_sets
from claimcmp.text.memo import Memo
from claimcmp.text.morphology import is_gerund, is_past, lemma_verb, stopwords

# How many tokens away a governing word is looked for.
_FAR = 40
# How far a verb that says little may stand from the word that says more.
_COMPLEMENT = 8
# How far from a date its noun may stand, no other event between.
_BESIDE = 9


# Verbs behind the state that a clause begins with: "also hurt were two".
_BE = frozenset(("was", "were", "is", "are"))
# Kinds of quantities that stand before nouns that they do not count ("a [3-1] win", "an [86-yard] run").
_PREMODIFY = ("measure", "score", "percent", "duration", "money", "rate")


class Event(NamedTuple):
    """``trigger`` is the token that governs the value, ``verb`` the verb that it came by, ``family`` its
    family, ``families`` all those of the value's clause."""

    trigger: int | None
    verb: int | None
    family: str | None
    families: tuple[str, ...]


class _Words(NamedTuple):
    before_number: frozenset[str]
    prepositions: frozenset[str]
    before_premodifier: frozenset[str]
    breaks: frozenset[str]
    auxiliaries: frozenset[str]
    articles: frozenset[str]
    postnominal: frozenset[str]
    left_over: frozenset[str]
    to_go: frozenset[str]
    fronting: frozenset[str]
    opening: frozenset[str]
    before_state: frozenset[str]


@cache
def _words() -> _Words:
    return _Words(*word_sets("speech", _Words._fields))


@cache
def _kinds() -> dict[str, str]:
    return {family.name: family.kind for family in event_families()}


@cache
def _listed() -> frozenset[str]:
    return frozenset(name for name, kind in _kinds().items() if kind in ("event", "change"))


@cache
def _of_people() -> frozenset[str]:
    return frozenset(family.name for family in event_families() if family.people)


def event_at(
    analysis: Analysis,
    sentence: Sentence,
    inside: Sequence[int],
    first: int,
    last: int,
    item: TimeExpression | Quantity,
) -> Event:
    """The event of the value in tokens [first, last); ``inside`` are the tokens of its clause, rising."""
    concepts = analysis.concepts
    events = concepts.events
    search = _Search(analysis, sentence, inside, first, last)
    found = search.of_time() if isinstance(item, TimeExpression) else search.of_number(item)
    if found is None:
        whole = range(max(sentence.first, first - _FAR), min(sentence.last, last + _FAR))
        if len(whole) > len(inside):
            search = _Search(analysis, sentence, whole, first, last)
            found = search.of_time() if isinstance(item, TimeExpression) else search.of_number(item)
    trigger, verb = found if found is not None else (None, None)
    if isinstance(item, Quantity):
        said = constructed(analysis, sentence, first, last, item, trigger)
        if said is not None:
            return Event(said.trigger, verb, said.family, (said.family,))
    if trigger is not None and search.is_auxiliary(trigger):
        trigger = None
    family = events[trigger] if trigger is not None else None
    counts = isinstance(item, Quantity) and item.kind != "duration"
    if counts and family is not None and _kinds()[family] == "report":
        family = None  # what is said of a number says nothing of what it is the number of
    elif trigger is not None and family in (None, "be"):
        family = lemma_verb(analysis.tokens.lower[trigger])  # a family of its own
    listed = _listed()
    families = tuple(
        e for e in dict.fromkeys(map(events.__getitem__, inside)) if e is not None and e in listed
    )
    if not families and family in listed and family:
        families = (family,)
    return Event(trigger, verb, family, families)


def is_told(event: Event) -> bool:
    """Whether it is an event that news tells of, and no word of saying or being."""
    return is_told_of(event.family)


def kind_of(event: Event) -> str | None:
    """The kind of its family: "event", "motion", "report", ..."""
    return None if event.family is None else _kinds().get(event.family)


_past = Memo(lambda word: is_past(word) and word not in stopwords())

_Found = tuple[int, int | None]  # the trigger, and the verb that it came by


class _Search:
    """Looks for the word that governs tokens [first, last) among those ``inside``."""

    def __init__(
        self, analysis: Analysis, sentence: Sentence, inside: Sequence[int], first: int, last: int
    ) -> None:
        self.sentence = sentence
        self.lower = analysis.tokens.lower
        self.words = analysis.tokens.words
        self.events = analysis.concepts.events
        self.parts = analysis.concepts.parts
        self.range = analysis.token_range
        self.inside = inside
        self.first, self.last = first, last

    # ------------------------------------------------------------------------------ dates and times

    def of_time(self) -> _Found | None:
        """What a date or time dates."""
        noun = self._noun_after_date()
        if noun is not None:
            return noun, None
        left, right = self._left(self.first), self._right(self.last)
        verb, noun = self._verb(left), self._noun(left)
        if (
            left
            and self.first - left[0] <= 2
            and self._kind(left[0]) == "report"
            and self.parts[left[0]] == "noun"
        ):
            return left[0], verb  # "in a speech [Wednesday]"
        if verb is None:
            ahead = self._verb(right, finite=True)
            if ahead is not None and self._has_break(self.last, ahead) and not self._is_fronted(left):
                ahead = None
            if noun is not None and (ahead is None or self._is_beside(noun)):
                return noun, ahead
            if ahead is not None:
                return self._handed_over(ahead)
            other = self._noun(right)
            return (other, None) if other is not None else None
        if self._begins_anew(left) and (ahead := self._verb(right, finite=True)) is not None:
            if not self._has_break(self.last, ahead):
                return self._handed_over(ahead)  # "was a judge, and in [1987] she was elected"
        if noun is not None and noun > verb and self.events[verb] is None and self._is_beside(noun):
            return noun, verb
        if noun is not None and noun > verb and self._kind(verb) == "report" and self._is_beside(noun):
            ahead = self._verb(right, finite=True)
            if ahead is not None and not self._has_break(self.last, ahead):
                return noun, ahead  # "said the attack on Friday killed five"
        return self._handed_over(verb)

    def _is_fronted(self, left: Sequence[int]) -> bool:
        """Does the sentence open with the date or with what leads to it ("In a letter [Friday],")?"""
        return len(left) <= 2 or self.lower[left[-1]] in _words().fronting

    def _begins_anew(self, left: Sequence[int]) -> bool:
        """Does an "and" stand before the date and its preposition?"""
        for i in left[:3]:
            if self.lower[i] in ("and", "but"):
                return True
            if self.lower[i] not in _words().prepositions:
                return False
        return False

    def _noun_after_date(self) -> int | None:
        """ "the [2004] tsunami", "[Monday]'s meeting": the event noun that the date stands before."""
        lower, words = self.lower, _words()
        start, end = self.last, min(self.inside[-1] + 1 if self.inside else 0, self.last + 6)
        if start >= end:
            return None
        possessed = lower[start] in ("'s", "’s", "'", "’")
        if not possessed and self.first:
            before = self.first - 1
            if lower[before] not in words.before_premodifier and (
                self.events[start] is None
                or not lower[before].isalpha()
                or lower[before] in words.prepositions
                or lower[before] in words.breaks
                or self.events[before] is not None
                or self._capital(before)
            ):
                return None
        found = None
        for i in range(start + possessed, end):
            word = lower[i]
            if self._is_told(i) and (self.parts[i] == "noun" or (i == start + possessed and is_gerund(word))):
                found = i
            elif word in words.prepositions or word in words.breaks or self.parts[i] == "verb":
                break
        return found

    # ------------------------------------------------------------------------------------- numbers

    def of_number(self, item: Quantity) -> _Found | None:
        """What a number counts or measures in: the verb that it is object or subject of, or a noun."""
        lower, events, words = self.lower, self.events, _words()
        start, end = self.first, self.last
        if item.noun_start is not None and item.noun_end is not None and item.noun_start >= item.start:
            end = max(end, self.range(item.noun_start, item.noun_end)[1])
        left, right = self._left(start), self._right(end)
        if item.kind == "duration" and right:
            right = right[self._left_over(right) :]
        own = self._own_event(start, end, item.kind in _PREMODIFY)
        if own is not None:
            return own, self._verb(left)
        after = right[0] if right else None
        follows = after is not None and (self._is_verb(after) or self._is_adjective(after))
        at = next((k for k, i in enumerate(left) if lower[i] not in words.before_number), None)
        beside = left[at] if at is not None else None
        state = self._fronted_state(beside, left) if beside is not None and not follows else None
        if state is not None:
            return state, state
        found: int | None
        if beside is None or lower[beside] in words.breaks:
            found = self._as_subject(right, left, beside is not None)
        elif self._is_verb(beside) and (self._is_told(beside) or not follows):
            found = beside
            if self._kind(beside) == "report":
                found = self._verb(right, finite=True) or beside
        elif follows:
            found = after
        elif lower[beside] in words.prepositions:
            found = self._as_complement(left[left.index(beside) :], right)
        elif events[beside] is not None:
            found = beside
        else:
            found = self._verb(left)
            ahead = self._verb(right, finite=True)
            if found is None or (ahead is not None and self._kind(found) == "report"):
                found = ahead if ahead is not None else found
            if found is None:
                found = self._noun(left)
        if found is None:
            return None
        if self._kind(found) == "change":
            return self._level_of(found, item)
        return self._handed_over(found)

    def _fronted_state(self, verb: int, left: Sequence[int]) -> int | None:
        """The participle that a clause begins with, its subject last: "still trapped were [18]"."""
        if self.lower[verb] not in _BE or self.lower[self.last : self.last + 1] == ["when"]:
            return None
        for i in reversed(left):
            if self._is_told(i):
                state = self.parts[i] in ("verb", "adj") and (_past[self.lower[i]] or self._is_state(i))
                return i if state else None
            if self.lower[i] not in _words().before_state:
                return None
        return None

    def _left_over(self, right: Sequence[int]) -> int:
        """How many tokens after a length of time say that it is to come: "with [4:48] left", "to play"."""
        words, said = _words(), [self.lower[i] for i in right[:2]]
        if said[0] in words.left_over:
            return 1
        return 2 if said[0] == "to" and said[-1] in words.to_go else 0

    def _own_event(self, start: int, end: int, premodifies: bool) -> int | None:
        """The event that the counted noun itself names ("[two attacks]", "a [3-1 win]")."""
        found = None
        for i in range(start, min(end + 3, len(self.lower))):
            if i >= end and not (self.lower[i].isalpha() or self.lower[i] == "-"):
                break
            if self._is_told(i) and (self.parts[i] != "verb" or (self._is_state(i) and i < end)):
                if self.events[i] != "reach" and (self._is_state(i) or not self._is_agent(i)):
                    found = i
            elif i >= end and (not premodifies or self._ends_phrase(i)):
                break
        return found

    def _ends_phrase(self, i: int) -> bool:
        word, words = self.lower[i], _words()
        return (
            word in words.prepositions
            or word in words.breaks
            or word in stopwords()
            or self.parts[i] == "verb"
        )

    def _is_agent(self, i: int) -> bool:
        """ "protesters", "survivors": people, not what they did."""
        families = nouns_of(self.lower[i])
        return bool(families) and is_kind_of(families[0], "people", noun=True)

    def _is_state(self, i: int) -> bool:
        """ "dead", "wounded", "deaths": what befell those counted."""
        family = self.events[i]
        return family is not None and is_kind_of(family, "harm")

    def _as_subject(self, right: Sequence[int], left: Sequence[int], joined: bool) -> int | None:
        """The verb of which the number is the subject; of a second conjunct ("two men and [one woman]"),
        that of which the first is the object."""
        ahead = self._verb(right, finite=True)
        if ahead is None or (joined and self._has_break(self.last, ahead)):
            behind = self._verb(left)
            if behind is not None and (ahead is None or self._kind(behind) != "report"):
                return behind
        if ahead is None:
            ahead = self._verb(right)
        return ahead if ahead is not None else self._noun(left) or self._noun(right)

    def _as_complement(self, left: Sequence[int], right: Sequence[int]) -> int | None:
        """The word that a preposition before the number belongs to: a noun beside it ("the deaths of
        [three]"), else the verb before it, else the verb after it."""
        beside = left[1] if len(left) > 1 else None
        if len(left) > 3 and self.lower[left[1]].isdigit() and self.lower[left[2]] == "in":
            beside = left[3]  # "the execution in 1982 of [three]"
        ahead, verb = self._verb(right, finite=True), self._verb(left)
        if beside is not None and self._is_told(beside) and not self._is_agent(beside):
            moves = (
                verb is not None
                and self._kind(verb) == "change"
                and self.lower[left[0]] in ("from", "to", "at")
            )
            if not moves and (ahead is None or self.events[beside] != "reach"):
                return beside
        if verb is None or (ahead is not None and (self._kind(verb) == "report" or self.is_auxiliary(verb))):
            return ahead if ahead is not None else verb or self._noun(left)
        return verb

    def _level_of(self, verb: int, item: Quantity) -> _Found:
        """ "the toll rose to [31]" counts the dead; of "sales rose [3 percent]" the rise is the event."""
        if item.kind in ("count", "other"):
            for i in range(verb - 1, max(self.sentence.first, verb - _FAR) - 1, -1):
                if self.events[i] in _of_people() and (self._is_state(i) or self.parts[i] == "noun"):
                    return i, verb
        if self.events[verb] == "reach":
            noun = self._noun(self._left(verb))
            if noun is not None and not self._has_break(noun, verb):
                return noun, verb
        return verb, verb

    # -------------------------------------------------------------------------------------- shared

    def _left(self, i: int) -> Sequence[int]:
        """The tokens before token ``i``, the nearest first."""
        return self.inside[: bisect_left(self.inside, i)][::-1]

    def _right(self, i: int) -> Sequence[int]:
        """The tokens from token ``i`` on."""
        return self.inside[bisect_left(self.inside, i) :]

    def _kind(self, i: int) -> str | None:
        family = self.events[i]
        return None if family is None else _kinds()[family]

    def _is_told(self, i: int) -> bool:
        return is_told_of(self.events[i])

    def _is_verb(self, i: int) -> bool:
        return self.events[i] is not None and self.parts[i] == "verb"

    def _is_adjective(self, i: int) -> bool:
        return self.events[i] is not None and self.parts[i] == "adj"

    def _verb(self, tokens: Iterable[int], finite: bool = False) -> int | None:
        """The first verb among the tokens, in their order; ``finite`` passes over participles in -ing."""
        auxiliary = unknown = None
        past, words = _past, _words()
        for i in tokens:
            if self.events[i] is None:
                word = self.lower[i]
                if unknown is None and (
                    (past[word] and self._may_be_verb(i))
                    or (word[-3:] == "ing" and i and self.lower[i - 1] in words.opening)
                ):
                    unknown = i
                continue
            if self.parts[i] != "verb":
                continue
            if self.is_auxiliary(i):
                auxiliary = i if auxiliary is None else auxiliary
                continue
            if finite and is_gerund(self.lower[i]) and (auxiliary is None or i - auxiliary > 2):
                continue
            if unknown is not None and (finite or self._kind(i) == "report"):
                return unknown
            return i
        return unknown if unknown is not None else auxiliary

    def _may_be_verb(self, i: int) -> bool:
        """Whether a past form is that of a verb that the lists of events do not know."""
        word = self.lower[i]
        if self._capital(i) or self.first <= i < self.last:
            return False
        before, words = self.lower[i - 1] if i else "", _words()
        return not (before in words.prepositions or before in words.articles or word in words.postnominal)

    def is_auxiliary(self, i: int) -> bool:
        return self.events[i] == "be" and self.lower[i] in _words().auxiliaries

    def _noun(self, tokens: Iterable[int]) -> int | None:
        """The first noun or adjective among the tokens that names an event; one for people comes last."""
        agent = None
        for i in tokens:
            if self.events[i] is None or self.parts[i] == "verb" or not self._is_told(i):
                continue
            if self._is_agent(i) and not self._is_state(i):
                agent = i if agent is None else agent
                continue
            return i
        return agent

    def _capital(self, i: int) -> bool:
        return self.words[i][:1].isupper()

    def _head(self, noun: int | None) -> int | None:
        """ "a vote on sanctions": the first of several nouns joined by prepositions, given the last."""
        if noun is not None:
            for i in range(noun - 1, max(self.inside[0], noun - _COMPLEMENT) - 1, -1):
                if self.parts[i] == "verb" or self.lower[i] in _words().breaks:
                    break
                if (
                    self.parts[i] == "noun"
                    and self._is_told(i)
                    and self.lower[i + 1] in _words().prepositions
                ):
                    noun = i
        return noun

    def _is_beside(self, noun: int) -> bool:
        """Do only prepositions and a place stand between noun and value ("the raid on Bor [Friday]")?"""
        return self.first - noun <= _BESIDE and not any(
            self.events[i] is not None or self.lower[i] in _words().breaks
            for i in range(noun + 1, self.first)
        )

    def _has_break(self, start: int, end: int) -> bool:
        return not _words().breaks.isdisjoint(self.lower[start:end])

    def _coming(self, verb: int) -> int | None:
        """ "the raid came at noon": the event that came."""
        for i in range(verb - 1, max(self.inside[0], verb - _COMPLEMENT) - 1, -1):
            if self.lower[i] in _words().breaks or self.parts[i] == "verb":
                return None
            if self._is_told(i) and not self._is_agent(i):
                return self._head(i)
        return None

    def _handed_over(self, verb: int) -> _Found:
        """The verb itself, or the word that a verb that says little leaves the saying to."""
        kind = self._kind(verb)
        if kind == "motion" and self.lower[verb] in ("came", "come", "comes", "coming"):
            return self._coming(verb) or verb, verb
        if kind not in ("light", "phase", "modal"):
            return verb, verb
        words, found = _words(), None
        for i in range(verb + 1, min(verb + 1 + _COMPLEMENT, self.inside[-1] + 1)):
            if self.first <= i < self.last:
                continue
            if self._is_told(i) or (
                kind == "light" and self._kind(i) == "report" and self.parts[i] == "noun"
            ):
                if self.parts[i] != "noun" or self._is_state(i) or not self._is_agent(i):
                    found = i
                if self.parts[i] != "adj" and self.parts[i + 1 : i + 2] != ["noun"]:
                    break
            elif self.lower[i] in words.breaks or (self.lower[i] in words.prepositions and kind != "modal"):
                if self.lower[i] != "to" and self.lower[i - 1] != "part":  # "took part in the march"
                    break
        behind = self._left(verb)
        if found is None:
            if self.is_auxiliary(verb):
                behind = [i for i in behind if i >= verb - _COMPLEMENT and not self._has_break(i, verb)]
            found = self._head(self._noun(behind))
        if found is None and self.inside[0] > self.sentence.first and len(behind) < 4:
            # "the battle, which took place on Friday"
            found = self._noun(
                range(self.inside[0] - 1, max(self.sentence.first, self.inside[0] - 6) - 1, -1)
            )
        if found is None:
            found = self._noun([i for i in self.inside if verb < i < self.first])
        return (found, verb) if found is not None else (verb, verb)
