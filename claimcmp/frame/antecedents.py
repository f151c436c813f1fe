"""Antecedents: which name a pronoun, "the company" or a whole noun phrase stands for.

    "Oda left. She was 91."                 ->  "She": Oda
    "Vega bought Lyra. The company paid..." ->  "The company": Vega, the subject spoken of last

What was the subject comes before what was only named, the same sentence before the ones before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from claimcmp.frame.analysis import Analysis
from claimcmp.frame.concepts import name_concept
from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.frame.persons import Persons, gender_of, name_behind
from claimcmp.frame.phrases import CLASS, Outline, Phrase, outline, phrase_from, role_words, subject_of
from claimcmp.text.morphology import lemma_noun

_REACH = 4  # sentences back in which a pronoun's name is looked for
_DEPTH = 3  # pronouns that a pronoun is followed through


class Found(NamedTuple):
    """What a noun phrase speaks of: its concept, and the mention where that is a name."""

    concept: str
    name: NameMention | None


@dataclass(slots=True)
class View:
    """A sentence made ready for roles. Token indices of ``classes`` count from ``begin``; ``names`` and
    ``concepts`` (of the names) are parallel; ``ages`` holds the age that ends at a token; ``subjects``
    remembers the subject of each verb group."""

    at: int
    begin: int
    classes: str
    outline: Outline
    lower: list[str]
    names: Sequence[NameMention]
    ages: dict[int, float | None]
    subjects: dict[int, Phrase | None] = field(default_factory=dict)
    owners: dict[int, tuple[Found | None, str | None]] = field(default_factory=dict)
    places: list[tuple[int, str]] | None = None

    def subject(self, verb: int) -> Phrase | None:
        """The subject of a verb group."""
        if verb not in self.subjects:
            self.subjects[verb] = subject_of(self.outline, verb)
        return self.subjects[verb]

    def mention(self, i: int) -> NameMention | None:
        """The name that covers token ``i``."""
        token = self.begin + i
        return next((name for name in self.names if name.first <= token < name.last), None)

    def concept_of_name(self, i: int) -> str | None:
        """The concept of the name that covers token ``i``."""
        name = self.mention(i)
        return name_concept(name) if name is not None else None


class Reader:
    """Reads noun phrases of one analysed source; remembers its sentences."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._views: dict[int, View] = {}
        self._subjects: dict[tuple[int, int, str, str | None, int, int], Found | None] = {}
        self.persons = Persons(analysis)
        self._depth = 0
        self._names_at = [name.start for name in analysis.names]
        self._quantities_at = [quantity.start for quantity in analysis.quantities]
        self._times_at = [time.start for time in analysis.times]

    def view(self, at: int) -> View:
        """The sentence number ``at``."""
        view = self._views.get(at)
        if view is None:
            view = self._views[at] = self._made(at)
        return view

    def _made(self, at: int) -> View:
        analysis = self._analysis
        sentence = analysis.sentences[at]
        begin, end = sentence.first, sentence.last
        starts, tokens = analysis.tokens.starts, analysis.tokens.lower
        spans: list[tuple[int, int, str]] = []
        ages: dict[int, float | None] = {}
        letters = analysis.tokens.answers(CLASS)
        quantities, times = analysis.quantities, analysis.times
        k = bisect_left(self._quantities_at, sentence.start)
        while k < len(quantities) and self._quantities_at[k] < sentence.end:
            q = quantities[k]
            last = q.noun_start if q.noun_start is not None and q.start < q.noun_start else q.end
            low = bisect_left(starts, q.start, begin, end)
            high = bisect_left(starts, last, low, end)
            spans.append((low - begin, high - begin, "#"))
            if q.kind == "age":
                ages[high - 1 - begin] = q.point
                described = tokens[high - 1] == "old" and tokens[low - 1 : low] == ["the"]
                if described and name_behind(letters, analysis.names, high) is None:
                    spans.append((high - 1 - begin, high - begin, "h"))  # "the 35-year-old"
            k += 1
        k = bisect_left(self._times_at, sentence.start)
        while k < len(times) and self._times_at[k] < sentence.end:
            time = times[k]
            if time.type in ("DATE", "TIME"):
                low = bisect_left(starts, time.start, begin, end)
                spans.append((low - begin, bisect_left(starts, time.end, low, end) - begin, "t"))
            k += 1
        low = bisect_left(self._names_at, sentence.start)
        names = analysis.names[low : bisect_left(self._names_at, sentence.end, low)]
        spans.extend((name.first - begin, min(name.last, end) - begin, "N") for name in names)
        lower = analysis.tokens.lower[begin:end]
        made = outline(lower, list(letters[begin:end]), spans)
        return View(at, begin, made.classes, made, lower, names, ages)

    # ---------------------------------------------------------------------------------- noun phrases

    def owner(self, view: View, phrase: Phrase) -> str | None:
        """The name that a noun phrase is, stands for or belongs to, else its noun's concept."""
        classes = view.classes
        head = phrase.head
        letter = classes[head]
        if letter in "Nh":
            found = self.concept(view, phrase)
            return found.concept if found else None
        noun = lemma_noun(view.lower[head])
        named = _apposed(view, phrase, noun)
        if named is not None:
            return named.concept
        if noun not in role_words("person_nouns"):
            if phrase.owner is not None:
                return self.owner_at(view, phrase.owner - 1)
            if classes[phrase.first] == "s":
                found = self._pronoun(view, phrase.first)
                if found:
                    return found.concept
            if classes[head + 1 : head + 2] == "O":
                inner = phrase_from(classes, head + 2, len(classes))
                if inner is not None:
                    return self.owner(view, inner)
            modifier = classes.rfind("N", phrase.first, head)
            if modifier >= 0:
                return view.concept_of_name(modifier)
        found = self._antecedent(view, phrase, noun)
        return found.concept if found else self._word(view, head)

    def owner_at(self, view: View, i: int) -> str | None:
        """The owner that ends at token ``i`` of a sentence, before a possessive."""
        classes = view.classes
        if i < 0 or classes[i] not in "NnSBZ":
            return None
        if classes[i] == "N":
            return view.concept_of_name(i)
        j = i
        while j and classes[j - 1] in "nBSD":
            j -= 1
        if j and classes[j - 1] == "d":
            j -= 1
        return self.owner(view, Phrase(j, i + 1, i + 1, i, None))

    def concept(self, view: View, phrase: Phrase) -> Found | None:
        """What a noun phrase itself speaks of: its name, what it stands for, or its noun's concept."""
        head = phrase.head
        letter = view.classes[head]
        if letter == "N":
            return self.named(view, head)
        if letter == "h":
            return self._pronoun(view, head)
        noun = lemma_noun(view.lower[head])
        found = _apposed(view, phrase, noun) or self._antecedent(view, phrase, noun)
        if found is None:
            concept = self._word(view, head)
            found = Found(concept, None) if concept else None
        return found

    def named(self, view: View, i: int, age: float | None = None) -> Found | None:
        """Whom the name at token ``i`` means, given its age: "the Bulgarian, 35," is a person."""
        name = view.mention(i)
        if name is None:
            return None
        first = name.first - view.begin
        if first and view.lower[first - 1] == "the" and _is_native(name):
            found = self.described(view, first - 1, age)
            if found is not None:
                return found
        return Found(name_concept(name), name)

    def _word(self, view: View, i: int) -> str | None:
        word = self._analysis.concepts.words[view.begin + i]
        return word if word is not None and word[0] != "=" else None

    # -------------------------------------------------------------------------- what was named before

    def possessor(self, view: View, i: int) -> Found | None:
        """Whom the possessive pronoun at token ``i`` stands for."""
        return self._pronoun(view, i)

    def place(self, view: View, i: int) -> Found | None:
        """The place spoken of last before token ``i``."""
        return self._named_before(view, i, "place")

    def _pronoun(self, view: View, i: int) -> Found | None:
        word = view.lower[i]
        if word == "old":
            return self.described(view, i, view.ages.get(i))
        if word in role_words("person_pronouns"):
            gender = gender_of(word)
            found = self._named_before(view, i, "person", gender)
            if found is None:
                main = self.persons.main(gender) or self._mentioned(view, i)
                found = Found(name_concept(main), main) if main is not None else None
            return found
        if word in role_words("thing_pronouns"):
            return self._named_before(view, i, "body")
        if word in role_words("own_pronouns"):
            return self.speaker(view.at)
        return self._named_before(view, i, "many")

    def _antecedent(self, view: View, phrase: Phrase, noun: str) -> Found | None:
        """The name that "the company" stands for."""
        if phrase.owner is not None or view.lower[phrase.first] not in role_words("definite"):
            return None
        kind = stands_for(noun)
        if kind is None or view.lower[phrase.head] != noun:
            return None
        classes = view.classes
        if "N" in classes[phrase.first : phrase.head] or classes[phrase.head + 1 : phrase.head + 2] == "O":
            return None
        if view.at and noun in (before := self.view(view.at - 1).lower):
            i = before.index(noun)
            if not {"a", "an"}.isdisjoint(before[max(0, i - 4) : i]):
                return None  # "A team of divers came. The team ..."
        if kind == "person" and (titled := self.persons.titled(noun)) is not None:
            return Found(name_concept(titled), titled)
        return self._named_before(view, phrase.first, kind, gender_of(noun) if kind == "person" else None)

    def described(self, view: View, i: int, age: float | None) -> Found | None:
        """Whom "the 35-year-old" at token ``i``, or "the Bulgarian", means: one who has that age, or whom
        the article speaks of; nobody of another age, nor who plays another role in the sentence."""
        persons = self.persons
        same = persons.of_age(age) if age is not None else None
        if same is not None:
            return Found(name_concept(same), same)
        busy = set()
        for k, verb in enumerate(view.outline.verbs):
            phrase = view.subject(k) if verb.first < i else None
            if phrase is not None and phrase.last <= i:
                busy.add(view.concept_of_name(phrase.head))

        def fits(name: NameMention | None) -> bool:
            if name is None or not persons.is_person(name):
                return False
            concept = name_concept(name)
            return concept not in busy and persons.may_be(concept, age)

        found = self._person_of(view.at - 1)
        if found is not None and fits(found.name):
            told = self.says(view.at - 1)
            if told is None or told.concept != found.concept:
                return found
        main = persons.main(None, age)
        if main is not None and fits(main):
            concept = name_concept(main)
            spoken = (name for at in range(max(0, view.at - 2), view.at) for name in self.view(at).names)
            if persons.is_foremost(concept) or any(name_concept(name) == concept for name in spoken):
                return Found(concept, main)
        for name in reversed(view.names):
            if name.last - view.begin <= i and fits(name):
                return Found(name_concept(name), name)
        for at in range(view.at - 1, max(-1, view.at - _REACH), -1):
            found = self._person_of(at)
            if found is not None and persons.may_be(found.concept, age):
                return found
        return Found(name_concept(main), main) if main is not None and fits(main) else None

    def _person_of(self, at: int) -> Found | None:
        """The first subject of a sentence that may be a person."""
        if at < 0:
            return None
        view = self.view(at)
        return self._subject_before(view, len(view.classes), "person", None, 1)

    def _named_before(self, view: View, i: int, kind: str, gender: str | None = None) -> Found | None:
        """The name spoken of last before token ``i``."""
        if self._depth >= _DEPTH:
            return None
        self._depth += 1
        try:
            near = range(view.at, max(-1, view.at - _REACH), -1)
            for at in near:
                other = self.view(at)
                limit = i if at == view.at else len(other.classes)
                found = self._subject_before(other, limit, kind, gender, view.at - at)
                if found is not None:
                    return found
                if at == view.at and (kind == "many" or gender is not None):
                    name = self._only_one(view, i, kind, gender)
                    if name is not None:
                        return Found(name_concept(name), name)
            if kind == "many":
                return None
            for at in near:
                other = self.view(at)
                limit = i if at == view.at else len(other.classes)
                for name in reversed(other.names):
                    if name.last - other.begin <= limit and self._is(name, kind, gender):
                        return Found(name_concept(name), name)
        finally:
            self._depth -= 1
        return None

    def _only_one(self, view: View, i: int, kind: str, gender: str | None) -> NameMention | None:
        """The name before token ``i`` of the sentence, where no other can be meant: "Oda's wife and | his |
        son", "Oda led the Rovers to | their | first win"."""
        found: dict[str, NameMention] = {}
        for name in view.names:
            if name.last - view.begin > i:
                break
            if kind == "many":
                if name.before == "the" and name.text.endswith("s") and self._is(name, kind):
                    found[name_concept(name)] = name
            elif self._is(name, kind, gender):
                found[name_concept(name)] = name
        return next(iter(found.values())) if len(found) == 1 else None

    def _mentioned(self, view: View, i: int) -> NameMention | None:
        """The name before token ``i`` of a sentence, or in the one before, that may be anybody's."""
        for at in (view.at, view.at - 1):
            if at >= 0:
                other = self.view(at)
                limit = i if at == view.at else len(other.classes)
                for name in reversed(other.names):
                    if name.last - other.begin <= limit and name.before not in ("the", "a", "an"):
                        if self._is(name, "person", subject=True):
                            return name
        return None

    def _subject_before(
        self, view: View, limit: int, kind: str, gender: str | None, back: int
    ) -> Found | None:
        """The first subject of a sentence, before token ``limit``, that may be meant; ``back`` is how many
        sentences it lies back."""
        key = (view.at, limit, kind, gender, back, self._depth)
        if key not in self._subjects:
            self._subjects[key] = self._first_subject(view, limit, kind, gender, back)
        return self._subjects[key]

    def _first_subject(
        self, view: View, limit: int, kind: str, gender: str | None, back: int
    ) -> Found | None:
        same, near = back == 0, back == 1
        for k, verb in enumerate(view.outline.verbs):
            if verb.first > limit:
                break
            phrase = view.subject(k)
            if phrase is None or phrase.head >= limit:
                continue
            letter = view.classes[phrase.head]
            found = None
            if letter == "N":
                name = view.mention(phrase.head)
                if name is not None and self._is(name, kind, gender, subject=True):
                    return Found(name_concept(name), name)
            elif letter != "h" and (same or kind == "many" or (kind == "body" and near and not verb.says)):
                found = self._noun_before(view, phrase, kind, gender)
            elif letter == "h" and not same and k == 0:
                found = self._pronoun(view, phrase.head)
                if found is not None and (found.name is None or not self._is(found.name, kind, gender)):
                    found = None
            if found is not None:
                return found
        return None

    def _noun_before(self, view: View, phrase: Phrase, kind: str, gender: str | None) -> Found | None:
        """A subject that is no name, as what a pronoun behind it may stand for."""
        word = view.lower[phrase.head]
        noun = lemma_noun(word)
        if kind == "many":
            group = word != noun or word in role_words("collectives") or word in role_words("body_nouns")
            concept = self._word(view, phrase.head) if group else None
            return Found(concept, None) if concept else None
        if word != noun or (stands_for(noun) == "person") != (kind == "person"):
            return None
        if gender is not None and gender_of(noun) not in (gender, None):
            return None
        found = self._antecedent(view, phrase, noun)
        if found is not None:
            return found
        concept = self._word(view, phrase.head)
        return Found(concept, None) if concept else None

    def _is(self, name: NameMention, kind: str, gender: str | None = None, subject: bool = False) -> bool:
        if kind == "place":
            return name.kind == "place"
        concept = name_concept(name)
        person = self.persons.is_person(name)
        if kind == "person":
            if gender is not None and self.persons.gender(concept) not in (gender, None):
                return False
            if person or name.kind != "other" or self.persons.is_body(concept):
                return person
            return subject and name.before not in role_words("where")
        return not person and name.text.lower() not in role_words("tellers")

    # -------------------------------------------------------------------------------------- speakers

    def speaker(self, at: int) -> Found | None:
        """The name whose words are quoted in a sentence: its own word of saying, or a neighbour's."""
        for near in (at, at - 1, at + 1):
            if 0 <= near < len(self._analysis.sentences):
                found = self.says(near)
                if found is not None:
                    return found
        return None

    def says(self, at: int) -> Found | None:
        """The name that is the subject of a word of saying in a sentence."""
        view = self.view(at)
        for k, verb in enumerate(view.outline.verbs):
            if verb.says:
                phrase = view.subject(k)
                if phrase is None:
                    continue
                own = view.classes[phrase.head] == "h" and view.lower[phrase.head] not in role_words(
                    "person_pronouns"
                )
                if not own and view.classes[phrase.head] in "Nnh":
                    found = self.concept(view, phrase)
                    if found is not None and found.name is not None:
                        return found
        return None


def is_agent(noun: str) -> bool:
    """Whether a noun is of those that a name in apposition explains: persons, bodies."""
    return noun in role_words("person_nouns") or noun in role_words("body_nouns")


def _apposed(view: View, phrase: Phrase, noun: str) -> Found | None:
    """The name beside a noun phrase: "the union's leader, | Jan Oda, |", "| Oda, | a welder"."""
    if not is_agent(noun):
        return None
    classes = view.classes
    name = None
    if classes[phrase.head + 1 : phrase.head + 3] == ",N":
        name = view.mention(phrase.head + 2)
    elif classes[max(0, phrase.first - 2) : phrase.first] == "N," and classes[phrase.first] != "s":
        name = view.mention(phrase.first - 2)
    return Found(name_concept(name), name) if name is not None else None


@cache
def stands_for(noun: str) -> str | None:
    """What kind of name "the ..." may stand for: person, body, place or None."""
    if noun in role_words("person_nouns"):
        return "person"
    if noun in role_words("body_nouns"):
        return "body"
    return "place" if noun in role_words("place_nouns") else None


def _is_native(name: NameMention) -> bool:
    """Whether a name can be one person's of a people: "the Bulgarian"; not "the Dutch"."""
    entry = known(key_of(name.text))
    return entry is not None and entry.role == "people" and not name.text.endswith(("s", "sh", "ch"))
