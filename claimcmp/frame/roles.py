"""Roles: whose value it is, who does what to whom in its clause, and where.

    "Bor, Nov 3. Oda, 35, was hurt near Varna, Marek said."  ->  35: owner Oda, where Varna, speaker Marek
    "Vega is in talks. The union won 42 seats."              ->  42: subject and owner Vega

What stands beside the value comes first (brackets, appositions, possessors, complements), then the subject
of its verb, then the place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcmp.find.quantities import Quantity
from claimcmp.find.times import TimeExpression
from claimcmp.frame.analysis import Analysis
from claimcmp.frame.antecedents import Found, Reader, View
from claimcmp.frame.concepts import is_name, name_concept
from claimcmp.frame.names import NameMention
from claimcmp.frame.persons import gender_of, name_behind
from claimcmp.frame.phrases import CLASS, Phrase, phrase_before, phrase_from, role_words
from claimcmp.text.morphology import lemma_verb


class Roles(NamedTuple):
    """The roles of one value, each a concept ("#oda", "~companies", a stem) or None; see ``model.Frame``."""

    owner: str | None = None
    subject: str | None = None
    object: str | None = None
    about: str | None = None
    where: str | None = None


class _Site(NamedTuple):
    """Where a value stands in its sentence: tokens [first, last), its number words until ``number_end``."""

    view: View
    first: int
    number_end: int
    last: int
    item: TimeExpression | Quantity
    timed: bool


class RoleFinder:
    """Finds the roles of the values of one analysed source."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._reader = Reader(analysis)

    def of(
        self,
        at: int,
        first: int,
        last: int,
        item: TimeExpression | Quantity,
        pieces: Sequence[tuple[int, int]],
    ) -> Roles:
        """The roles of the value at tokens [first, last) of the text, in sentence number ``at``; ``pieces``
        are the token ranges of its clause."""
        view = self._reader.view(at)
        begin = view.begin
        f, e = first - begin, min(last - begin, len(view.classes))
        if f >= len(view.classes):
            return Roles()
        number_end = e
        if isinstance(item, Quantity) and item.noun_start is not None and item.start < item.noun_start:
            starts = self._analysis.tokens.starts
            while number_end > f + 1 and starts[begin + number_end - 1] >= item.noun_start:
                number_end -= 1
        site = _Site(view, f, number_end, e, item, isinstance(item, TimeExpression))
        where = self._where(view, f, pieces)
        beside = self._beside(site)
        about = self._about(site)
        verb_at, inside = _governing(view, f, e, site.timed)
        if site.timed and pieces[0][0] >= last and "when" in view.lower[e : e + 2]:
            # "since 1974, when Oda sank": of the clause that the date is said to be of
            ahead = (k for k, verb in enumerate(view.outline.verbs) if verb.first >= e)
            verb_at = next(ahead, verb_at)
        subject = object_ = owner = None
        if verb_at is not None:
            verb = view.outline.verbs[verb_at]
            copula = view.classes[verb.last - 1] in "be"
            found, owner = self._subject(view, verb_at)
            subject = found.concept if found is not None else None
            comma = view.classes.rfind(",D", verb.last, f) if not inside else -1
            if comma > 0 and "," not in view.classes[comma + 1 : f]:
                # "They met Oda, convicted of 12 thefts"
                phrase = phrase_before(view.classes, comma, verb.last)
                owner = (self._reader.owner(view, phrase) if phrase is not None else None) or owner
            if not inside and not copula and verb.last <= f:
                between = _object(view, verb.last, f)
                if between is not None:
                    found = self._reader.concept(view, between)
                    object_ = found.concept if found is not None else None
                    lemma = lemma_verb(view.lower[verb.last - 1])
                    if (not verb.passive and lemma in role_words("befalling")) or (
                        lemma in role_words("bidding") and "T" in view.classes[between.core : f]
                    ):
                        owner = self._reader.owner(view, between) or owner
            if object_ is None:
                object_ = self._complement(view, e)
            if copula and not inside and is_name(owner):
                beside = beside or owner  # "Varna is the second port of Bulgaria": the port is Varna
            if isinstance(item, Quantity) and item.kind == "count" and not is_name(owner):
                phrase = view.subject(verb_at) if inside else None
                if phrase is not None and (f <= phrase.head < e or phrase.first >= e):
                    # those counted are not whose number it is: "five were killed in the quake"
                    owner = self._cause(view, verb.last) or owner
                elif owner is not None and owner[0] == "@":
                    owner = where or owner  # "the quake killed five"
        if beside is None and isinstance(item, Quantity) and item.kind == "score":
            beside = self._side(site)
        best = beside
        if best is None:
            best = about if is_name(about) else owner
        if isinstance(item, Quantity) and item.kind == "age":
            best = self._whose_age(site, best)
        elif not is_name(best):
            best = (where if inside else None) or best or about or _opening(view, f) or where
        if best is None and not view.outline.verbs:
            name = view.classes.rfind("N", 0, f)  # a line of a table
            best = view.concept_of_name(name) if name >= 0 else None
        return Roles(best, subject, object_, about, where)

    def names(self, at: int) -> Sequence[NameMention]:
        """The names that start in a sentence."""
        return self._reader.view(at).names

    def speaker(self, at: int) -> str | None:
        """Who is said to have said the words of a sentence, as written; None where it is no name."""
        analysis = self._analysis
        sentence = analysis.sentences[at]
        if True not in analysis.concepts.reports[sentence.first : sentence.last]:
            return None
        found = self._reader.says(at)
        return found.name.text if found is not None and found.name is not None else None

    def _subject(self, view: View, verb: int) -> tuple[Found | None, str | None]:
        """The subject of a verb, and the owner that it stands for."""
        known = view.owners.get(verb)
        if known is None:
            phrase = view.subject(verb)
            if phrase is None:
                known = None, None
            else:
                known = self._reader.concept(view, phrase), self._reader.owner(view, phrase)
            view.owners[verb] = known
        return known

    # ------------------------------------------------------------------------------ beside the value

    def _beside(self, site: _Site) -> str | None:
        """The owner that stands next to the value."""
        view, f = site.view, site.first
        classes = view.classes
        if site.timed:
            return self._possessor(view, f)
        aged = isinstance(site.item, Quantity) and site.item.kind == "age"
        if aged and (person := self._aged(site)) is not None:
            return person
        if aged and classes[site.last : site.last + 1] in ("n", "B"):
            phrase = phrase_from(classes, site.last, len(classes))
            if phrase is not None:  # "a 35-year-old welder": her own
                begun = phrase._replace(first=max(0, f - 1))
                found = self._reader.concept(view, begun)
                return found.concept if found is not None else None
        opened = classes.rfind("(", 0, f)
        if opened > 0 and classes.find(")", opened, f) < 0:
            if classes[opened - 1] == "N" or "#" not in classes[max(0, opened - 3) : opened]:
                return self._before_bracket(view, opened, f)
            f = opened  # "15 euros (19 dollars)"
        owner = self._apposed(site, f) or self._possessor(view, f) or self._peopled(site)
        if is_name(owner):
            return owner
        i = site.number_end
        if classes[i : i + 1] == "-":
            # "the 57-member Oda", "the 35-year-old welder Oda"
            while i < len(classes) and i < site.number_end + 8 and classes[i] in "-nSBZDG":
                i += 1
            if classes[i : i + 1] == "N":
                return view.concept_of_name(i)
        return _listed(view, f)

    def _aged(self, site: _Site) -> str | None:
        """The person whose age a value is, by name, or as the one of that age."""
        view, f, last = site.view, site.first, site.last
        old = view.lower[last - 1] == "old"
        if old:
            classes = self._analysis.tokens.answers(CLASS)
            name = name_behind(classes, self._analysis.names, view.begin + last)
            if name is not None:
                return name_concept(name)
        described = _described(view, f, last)
        if described is not None:
            return described
        reader, age = self._reader, view.ages.get(last - 1)
        if view.classes[last - 1] == "h":
            found = reader.possessor(view, last - 1)  # "the 35-year-old"
            return found.concept if found is not None else None
        aside = _ASIDE.search(view.classes, 0, f)
        if aside is not None and view.classes[last : last + 1] in _CLOSING:
            phrase = phrase_before(view.classes, aside.start(), 0)  # "the captain, 54,"
            return reader.owner(view, phrase) if phrase is not None else None
        if old and age is not None and view.lower[f - 1 : f] in (["a"], ["an"]):
            same = reader.persons.of_age(age)
            if same is not None:
                concept = name_concept(same)
                said = (gender_of(word) for word in view.lower[last : last + 2])
                gender = next(filter(None, said), None)
                return concept if gender is None or reader.persons.gender(concept) in (gender, None) else None
        return None

    def _whose_age(self, site: _Site, owner: str | None) -> str | None:
        """The owner of an age that no name stands beside: never a place or a body, where a person is near."""
        persons = self._reader.persons
        if owner is not None and (owner[0] != "#" or not persons.is_body(owner)):
            return owner
        view = site.view
        age = view.ages.get(site.last - 1)
        for name in view.names:
            if name.last - view.begin <= site.first and persons.is_person(name):
                if persons.may_be(name_concept(name), age):
                    return name_concept(name)
        main = persons.main(None, age)
        return name_concept(main) if main is not None and owner is not None else owner

    def _peopled(self, site: _Site) -> str | None:
        """The place that has so many people: "Varna, home to 12,000 people", "in a town of 12,000"."""
        view, f = site.view, site.first
        if not isinstance(site.item, Quantity) or site.item.kind != "count":
            return None
        while f and view.classes[f - 1] in "ad#":
            f -= 1
        before = view.lower[max(0, f - 2) : f]
        if before[-1:] == ["of"] and before[0] in role_words("place_nouns"):
            end = f - 1
        elif before == ["home", "to"] and view.classes[f - 3 : f - 2] not in ("b", "e"):
            end = f - 2
        elif "population" in before:
            end = f - 3 if view.lower[max(0, f - 2) : f - 1] == ["of"] else f - 2
        else:
            return None
        for name in reversed(view.names):
            if name.kind == "place" and name.last - view.begin <= end:
                return name_concept(name)
        found = self._reader.place(view, max(0, end))
        return found.concept if found is not None else None

    def _cause(self, view: View, i: int) -> str | None:
        """What "in the quake", "by a bomb" behind a verb at ``i`` says the cause was."""
        classes = view.classes
        while i < len(classes) and classes[i] not in ',;"wukmbVRQ':
            if classes[i] in "Pyp":
                phrase = phrase_from(classes, i + 1, len(classes))
                found = self._reader.concept(view, phrase) if phrase is not None else None
                if found is not None and found.concept[0] == "@":
                    return found.concept
            i += 1
        return None

    def _side(self, site: _Site) -> str | None:
        """The side that somebody gives a score: "Oda's goal gave | Albion | a 3-1 win"."""
        view = site.view
        for i in range(site.first - 1, max(0, site.first - _LONG_LIST), -1):
            if view.classes[i] in "dN" and view.classes[i - 1] in "BDVIGZn":
                if lemma_verb(view.lower[i - 1]) in role_words("siding"):
                    phrase = phrase_from(view.classes, i, site.first)
                    if phrase is not None and view.classes[phrase.head] == "N":
                        return view.concept_of_name(phrase.head)
        return None

    def _before_bracket(self, view: View, opened: int, f: int) -> str | None:
        """The owner of what stands in brackets: "Oda (52-3, 46 KOs)", "(Oda 3)"."""
        inner = view.classes.rfind("N", opened, f)
        if inner >= 0:
            return view.concept_of_name(inner)
        if view.classes[opened - 1] == "N":
            return view.concept_of_name(opened - 1)
        found = phrase_before(view.classes, opened, 0)
        return self._reader.owner(view, found) if found is not None else None

    def _apposed(self, site: _Site, f: int) -> str | None:
        """The owner of what stands between commas: "Oda, 35,", "Varna, a city of 12,000 people,"."""
        view = site.view
        classes = view.classes
        if isinstance(site.item, Quantity) and classes[site.last : site.last + 1] in _CLOSING:
            listed = _VALUES.search(classes, max(0, f - _LONG_LIST), f)
            if listed is not None and site.item.kind in ("score", "count"):
                first = view.mention(listed.start())
                if first is not None and first.kind != "place":
                    return name_concept(first)
        comma = classes.rfind(",", 0, f)
        if comma < 1 or classes[comma - 1] not in "N)":
            return None
        between = classes[comma + 1 : f]
        if not between.strip("ad"):
            kind = site.item.kind if isinstance(site.item, Quantity) else None
            after = classes[site.number_end : site.number_end + 1]
            if kind in ("age", "count", "other") and after in ("", ",", ";", ")", ".", '"'):
                name = classes.rfind("N", 0, comma)
                if name >= 0 and kind == "age":
                    return self._aged_name(site, name)
                return view.concept_of_name(name) if name >= 0 else None
        if classes[comma - 1] == "N" and "c" not in between and view.lower[comma + 1] in ("a", "an", "the"):
            if not any(comma < verb.first < f for verb in view.outline.verbs):
                return view.concept_of_name(comma - 1)
        return None

    def _aged_name(self, site: _Site, i: int) -> str | None:
        """The person whose name ends at token ``i``, before an age: "Oda", "Oda of Vega", "the Bulgarian"."""
        view = site.view
        if _OF_BODY.search(view.classes, 0, i + 1):
            person = view.mention(view.classes.rfind("O", 0, i) - 1)
            if person is not None and self._reader.persons.is_person(person):
                return name_concept(person)
        found = self._reader.named(view, i, view.ages.get(site.last - 1))
        return found.concept if found is not None else None

    def _possessor(self, view: View, f: int) -> str | None:
        """The possessor in the value's own noun phrase: "Oda's record of | 12 wins", "its | 30 ships"."""
        classes = view.classes
        i = f
        crossed = False
        while i:
            letter = classes[i - 1]
            if letter == "'":
                return self._reader.owner_at(view, i - 2) if i > 1 else None
            if letter == "s":
                found = self._reader.possessor(view, i - 1)
                return found.concept if found is not None else None
            if letter == "O" and not crossed:
                crossed = True
            elif letter not in ("nSBZ-#a" if crossed else "Bna-#"):
                return None
            i -= 1
        return None

    def _about(self, site: _Site) -> str | None:
        """What the counted noun is of ("12 members of Oda", "the 12 Oda members") or what a date is the date
        of ("Tuesday's attack", "the 2014 cup"); a concept."""
        view, f, e = site.view, site.first, site.last
        classes = view.classes
        after = classes[e : e + 1]
        if site.timed:
            owned = after == "'"
            if owned or (after in ("N", "n", "S") and f and classes[f - 1] in "ds'"):
                phrase = phrase_from(classes, e + owned, len(classes))
                found = self._reader.concept(view, phrase) if phrase is not None else None
                return found.concept if found is not None else None
            return None
        if after == "O":
            phrase = phrase_from(classes, e + 1, len(classes))
            owner = self._reader.owner(view, phrase) if phrase is not None else None
            if owner is not None:
                return owner
        inner = classes.find("N", site.number_end, e)
        return view.concept_of_name(inner) if inner >= 0 and classes[e - 1] != "N" else None

    def _complement(self, view: View, e: int) -> str | None:
        """Who or what "to", "for", "from", "against" or "of" brings in right behind the value."""
        classes = view.classes
        opener = classes[e : e + 1]
        if opener not in ("T", "P", "O") or view.lower[e] not in role_words("complements"):
            return None
        if opener == "T" and classes[e + 1 : e + 2] not in ("d", "s", "N", "S", "h"):
            return None  # "to pay"
        phrase = phrase_from(classes, e + 1, len(classes))
        found = self._reader.concept(view, phrase) if phrase is not None else None
        return found.concept if found is not None else None

    # ---------------------------------------------------------------------------------------- places

    def _where(self, view: View, f: int, pieces: Sequence[tuple[int, int]]) -> str | None:
        """The place that the value's clause names, the nearest, else one of its sentence."""
        if view.places is None:
            view.places = _places(view)
        best, best_cost = None, 1000
        for i, concept in view.places:
            cost = abs(i - f)
            if best_cost > cost and not any(a <= view.begin + i < b for a, b in pieces):
                cost += 100
            if cost < best_cost:
                best, best_cost = concept, cost
        return best


# What stands between a place and the word that brings it in: "in the northern part of Oda".
_BEFORE_PLACE = 5


def _places(view: View) -> list[tuple[int, str]]:
    """The names that the sentence says something is in, near or off, with the index of their first token."""
    found: list[tuple[int, str]] = []
    where = role_words("where")
    for name in view.names:
        if name.kind not in ("place", "other"):
            continue
        i = name.first - view.begin
        j = i - 1
        while j > 0 and view.classes[j] in "dnO" and i - j < _BEFORE_PLACE:
            j -= 1
        before = view.lower[j] if j >= 0 else ""
        if before in where and (name.kind == "place" or before in ("in", "near")):
            found.append((i, name_concept(name)))
    return found


# A name before an age that is said of it: "Oda, the union's | 35-year-old leader,"; behind one:
# "the 35-year-old | head of the union, Oda,", "the 35-year-old | welder Oda"; its subject: "The
# leader, Oda, | is 35".
_NAME_BEFORE = re.compile(r"N,d?[nSBZN]*'?a*$")
_REST_OF_NOUN = re.compile(r"[nSBZN]+(?:Od?[nSBZN]+)?(?:[,;.)\"]|$)")
_NAME_BEHIND = re.compile(r"[nSBZ]+(?:Od?[nSBZ]+)?,N+(?:[,;.\"]|$)|[nSBZ]+N+")
_NAME_SUBJECT = re.compile(r",N+,b$")


_OPENING = re.compile(r"[dnSB]*(N+),")


def _opening(view: View, f: int) -> str | None:
    """The name that a sentence opens with, where no verb has a subject: "Oda, star of many films, ..."."""
    opened = _OPENING.match(view.classes, 0, f)
    return view.concept_of_name(opened.start(1)) if opened is not None else None


# Values in a row behind a name: "Oda, 43-1, 33 KOs, | 12 draws,".
_VALUES = re.compile(r"N,(?:a?#+[-nSZB.']*,)*$")
_CLOSING = frozenset((",", ";", ")", ".", "'", "P", ""))
_LONG_LIST = 24
_OF_BODY = re.compile(r"NOd?N+$")
_ASIDE = re.compile(r"(?<=[nS]),a*$")


def _described(view: View, f: int, last: int) -> str | None:
    """The name that an age at [f, last) describes, by apposition."""
    classes = view.classes
    before = _NAME_BEFORE.search(classes, 0, f)
    if before is not None and _REST_OF_NOUN.match(classes, last):
        return view.concept_of_name(before.start())
    behind = _NAME_BEHIND.match(classes, last)
    if behind is not None:
        return view.concept_of_name(classes.index("N", last))
    subject = _NAME_SUBJECT.search(classes, 0, f)
    return view.concept_of_name(subject.start() + 1) if subject is not None else None


def _listed(view: View, f: int) -> str | None:
    """The name right before a value without a verb: "..., Oda | 14.9", "and the Rovers at | 8 years"."""
    classes = view.classes
    i = f
    while i and classes[i - 1] in "ad":
        i -= 1
    if i > 1 and classes[i - 1] in "P;" and classes[i - 2] == "N":
        i -= 1
    name = view.mention(i - 1) if i and classes[i - 1] == "N" else None
    if name is None:
        return None
    j = name.first - view.begin
    while j > 0 and classes[j - 1] == "d":
        j -= 1
    return name_concept(name) if j <= 0 or classes[j - 1] in ',;c"' else None


def _object(view: View, low: int, f: int) -> Phrase | None:
    """The noun phrase right behind a verb and before the value: "offered | Oda | 5 ships"."""
    if low < f and view.classes[low] in "dsNnShG":
        return phrase_from(view.classes, low, f)
    return None


# What parts a verb from another's subject.
_PARTING = frozenset(',;"uwck')
_NOMINAL = frozenset("NuadnS#-B")
# "two women | and one man | died"
_AND_OTHERS = re.compile(r"(?:,?c?a*#+[-nSB]*)+")


def _governing(view: View, f: int, e: int, timed: bool) -> tuple[int | None, bool]:
    """The verb that the value at [f, e) goes with, and whether the value stands in its subject."""
    classes, verbs = view.classes, view.outline.verbs
    left = right = None
    for k, verb in enumerate(verbs):
        if verb.last <= f:
            left = k
        elif verb.first >= e:
            right = k
            break
    lead = classes[verbs[left].last if left is not None else 0 : f]
    if right is not None and classes[e : e + 1] == "h" and verbs[right].first <= e + 2:
        return right, False  # "the 30 ships they | sold"
    if right is not None:
        gap = classes[e : verbs[right].first]
        if timed:
            if left is None and ("," in gap or not lead.strip("adPp#-")):
                return right, False  # "On Monday police ..."
            if lead.rstrip("adPp")[-1:] in (",", ";", '"', "u") and _PARTING.isdisjoint(gap.strip(",")):
                return right, False
        elif left is None and classes[:1] in ("P", "G", "p") and "," in gap:
            return right, False  # "With 12 points, Oda ..."
        elif len(gap) < 16 and (_PARTING.isdisjoint(gap) or _AND_OTHERS.fullmatch(gap)):
            if left is None or not _PARTING.isdisjoint(lead):
                return right, True
            if verbs[left].says and _NOMINAL.issuperset(lead):
                return right, True
    return (left, False) if left is not None else (right, False)


def place_of(names: Sequence[NameMention]) -> str | None:
    """The first place that a sentence of these names says something is in, near or off."""
    prepositions = role_words("where")
    return next((n.text for n in names if n.kind == "place" and n.before in prepositions), None)


def with_antecedents(analysis: Analysis, at: int, bag: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence without a name ("All three meetings are set for ...") speaks of those in the one before."""
    if at == 0 or any(concept[0] == "#" for concept in bag):
        return bag
    before = analysis.sentences[at - 1]
    names = (w for w in analysis.concepts.words[before.first : before.last] if w and w[0] == "#")
    return tuple(dict.fromkeys((*bag, *names)))
