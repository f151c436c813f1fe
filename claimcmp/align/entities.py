"""Entity resolution: which mentions, in a group of sources, name one person, body or place.

    a: "President Volodymyr Zelenskyy", "Russian"     b: "Zelensky", "Moscow said", "the OSCE"
    c: "Organization for Security and Co-operation in Europe"
    -> Zelensky = Volodymyr Zelenskyy; Russian = Moscow (a seat of government) = Russia; OSCE = c's body

Steps, each over an index and none over all pairs: the names that everybody knows; acronyms to what
they abbreviate in any source; short forms of bodies; last names to full names, those of the same
source first; spelling variants within blocks of like beginnings.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from rapidfuzz import fuzz

from claimcmp.frame.gazetteer import key_of, known
from claimcmp.frame.names import NameMention
from claimcmp.resources import load

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PLACE_PREPOSITIONS = frozenset(
    ("in", "near", "from", "at", "around", "outside", "downtown", "central", "of", "to", "into")
)

_SAME_SPELLING = (
    87.0  # last words: Zelensky and Zelenskiy 94, Clark and Clarke 91, Advisors and Advisers 87.5
)
_SAME_LAST = 78.0  # last names behind one and the same first name: Wolfe and Wolff 80
_SAME_BODY = 94.0  # whole names of bodies, where one word apart makes two
_SAME_FIRST = 80.0  # first names before one last name: Miroslav and Miroslaw 87.5, Sergei and Sergey 83
_NO_SUFFIX = frozenset(("jr", "sr", "ii", "iii"))


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body or place: ``id`` is its canonical name in the group; ``names`` the forms met."""

    id: str
    kind: str
    names: tuple[str, ...]
    sources: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """``ids`` maps (source id, start of mention) to an entity's id; ``entities`` holds them by id."""

    ids: Mapping[tuple[str, int], str]
    entities: Mapping[str, Entity]


@dataclass(slots=True)
class _Form:
    """One way a name is written, over all sources."""

    key: str
    words: tuple[str, ...]
    kinds: Counter[str] = field(default_factory=Counter)
    surfaces: Counter[str] = field(default_factory=Counter)
    sources: set[str] = field(default_factory=set)
    acronym: bool = False

    @property
    def kind(self) -> str:
        sure = [(count, kind) for kind, count in self.kinds.items() if kind != "other"]
        return max(sure)[1] if sure else "other"


class _Union:
    """Union-find with path halving over form keys."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def find(self, key: str) -> str:
        parent = self.parent
        while parent.get(key, key) != key:
            parent[key] = parent.get(parent[key], parent[key])
            key = parent[key]
        return key

    def join(self, key: str, to: str) -> None:
        a, b = self.find(key), self.find(to)
        if a != b:
            self.parent[a] = b


@cache
def _words_of(name: str) -> frozenset[str]:
    return frozenset(load("names")[name].split())


@cache
def _nicknames() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, group in enumerate(load("names")["nicknames"].split("|")):
        for name in group.split():
            table.setdefault(name, number)
    return table


def resolve(names_by_source: Mapping[str, Sequence[NameMention]]) -> Resolution:
    """Resolve the mentions of a group of sources that speak of one story (or few). Near-linear."""
    forms: dict[str, _Form] = {}
    key_at: dict[tuple[str, int], str] = {}
    for source, mentions in names_by_source.items():
        for mention in mentions:
            key, words = _form_key(mention)
            form = forms.get(key)
            if form is None:
                form = forms[key] = _Form(key, words)
            form.kinds[mention.kind] += 3 if len(words) > 1 else 1  # one word tells little of its kind
            form.surfaces[mention.text] += 1
            form.sources.add(source)
            form.acronym = form.acronym or mention.acronym
            key_at[source, mention.start] = key
    union = _Union()
    fixed = _join_known(forms, union)
    _join_acronyms(forms, union, fixed)
    _join_bodies(forms, union, fixed)
    _join_full_names(forms, union, fixed)
    _join_spellings(forms, union, fixed)
    spellings: dict[str, list[str]] = defaultdict(list)
    for key, form in forms.items():
        if len(form.words) == 1:
            spellings[union.find(key)].append(key)
    last_names = _by_last_word(forms, fixed)
    first_names = _by_first_word(forms, fixed)
    ids: dict[tuple[str, int], str] = {}
    members: dict[str, set[str]] = defaultdict(set)
    for source, mentions in names_by_source.items():
        latest: dict[str, str] = {}  # last word -> the full name last met in this source
        own = {key_at[source, m.start] for m in mentions}
        for mention in mentions:
            at = (source, mention.start)
            key = key_at[at]
            form = forms[key]
            if len(form.words) == 1 and key not in fixed and not form.acronym:
                alike = spellings[union.find(key)]
                full = _full_name(form, alike, union, latest, own, last_names, first_names)
                root = union.find(full or key)
            else:
                if len(form.words) > 1 and key not in fixed and form.kind in ("person", "other"):
                    latest[form.words[-1]] = key
                root = union.find(key)
            ids[at] = root
            members[root].add(key)
    canonical = {root: _canonical(root, keys, forms, fixed) for root, keys in members.items()}
    entities: dict[str, Entity] = {}
    for root, keys in members.items():
        name = canonical[root]
        surfaces = Counter[str]()
        kinds = Counter[str]()
        sources: set[str] = set()
        for key in sorted(keys):
            surfaces.update(forms[key].surfaces)
            kinds.update(forms[key].kinds)
            sources |= forms[key].sources
        sure = sorted(((-count, kind) for kind, count in kinds.items() if kind != "other"))
        kind = fixed[root][1] if root in fixed else sure[0][1] if sure else "other"
        ordered = sorted(surfaces, key=lambda surface: (-surfaces[surface], surface))
        entities[name] = Entity(name, kind, tuple(ordered), len(sources))
    return Resolution({at: canonical[root] for at, root in ids.items()}, entities)


def _form_key(mention: NameMention) -> tuple[str, tuple[str, ...]]:
    """The key of a mention's form, and its words; a capital after "in" stays a city."""
    key = key_of(mention.text)
    entry = known(key)
    if entry is not None:
        if entry.role == "seat" and entry.kind == "place" and mention.before in _PLACE_PREPOSITIONS:
            return "place " + key, (key,)
        return key, tuple(key.split())
    words = tuple(word for word in _WORD.findall(key) if word not in _NO_SUFFIX)
    if words and words[0] == "the":
        words = words[1:]
    words = words or (key or mention.text,)
    return " ".join(words), words


def _join_known(forms: Mapping[str, _Form], union: _Union) -> dict[str, tuple[str, str]]:
    """Join the forms of names that everybody knows; their roots -> (canonical name, kind)."""
    fixed: dict[str, tuple[str, str]] = {}
    for key in forms:
        entry = known(key)
        if entry is not None:
            root = "known " + entry.canonical
            union.join(key, root)
            fixed[key] = fixed[root] = (entry.canonical, entry.kind)
    return fixed


_SMALL = frozenset(("of", "for", "and", "in", "the", "on", "de", "la", "le", "to"))


def _initials(words: Iterable[str]) -> Iterable[str]:
    """The acronyms a name may have: with its small words and without, hyphened words as one or two."""
    words = list(words)
    content = [word for word in words if word not in _SMALL]
    yield "".join(word[0] for word in content)
    yield "".join(word[0] for word in words)
    # "Co-operation" comes as co, operation
    joined = [word for i, word in enumerate(content) if i == 0 or content[i - 1] != "co"]
    yield "".join(word[0] for word in joined)


def _join_acronyms(forms: Mapping[str, _Form], union: _Union, fixed: Mapping[str, tuple[str, str]]) -> None:
    expansions: dict[str, list[_Form]] = defaultdict(list)
    acronyms = [
        form for form in forms.values() if form.acronym and len(form.words) == 1 and form.key not in fixed
    ]
    wanted = {form.key for form in acronyms}
    if not wanted:
        return
    for form in forms.values():
        if len(form.words) > 1 and not form.acronym:
            for initials in set(_initials(form.words)):
                if initials in wanted:
                    expansions[initials].append(form)
    for form in acronyms:
        found = expansions.get(form.key, [])
        if len(form.key) < 3:
            found = [other for other in found if other.sources & form.sources and other.kind == "org"]
        if found:
            best = max(
                found,
                key=lambda other: (
                    bool(other.sources & form.sources),
                    sum(other.surfaces.values()),
                    other.key,
                ),
            )
            union.join(form.key, best.key)


def _join_bodies(forms: Mapping[str, _Form], union: _Union, fixed: Mapping[str, tuple[str, str]]) -> None:
    """ "Vega Trading Bank" and "Vega Trading"; "General Motors Corp." and "General Motors"."""
    droppable, national = _words_of("droppable"), _words_of("national")
    geographic = _words_of("geographic")
    for form in forms.values():
        words = form.words
        while len(words) > 1 and words[-1] in droppable:
            words = words[:-1]
            short = " ".join(words)
            entry = known(short)
            if short in forms and (entry is None or entry.kind == "org") and forms[short].kind != "person":
                union.join(form.key, short)
        if len(form.words) == 2 and form.words[1] in geographic and form.key not in fixed:
            base = forms.get(form.words[0])  # "the Lyra Sea" and "the Lyra"
            if base is not None and base.kind in ("place", "other") and base.key not in fixed:
                union.join(form.key, base.key)
        if form.kind == "org" and form.key not in fixed:
            for size in (1, 2):
                entry = known(" ".join(form.words[:size]))
                rest = " ".join(form.words[size:])
                if entry is None or entry.kind != "place" or " " not in rest or rest not in forms:
                    continue
                if entry.role == "name" or form.words[-1] in national:
                    union.join(form.key, rest)  # "U.S. State Department" and "State Department"


def _join_full_names(forms: Mapping[str, _Form], union: _Union, fixed: Mapping[str, tuple[str, str]]) -> None:
    """Full names with one last name: "Anna Maria Berg" and "Anna Berg", "Joe" and "Joseph R. Biden"."""
    by_last: dict[str, list[_Form]] = defaultdict(list)
    for form in forms.values():
        if len(form.words) > 1 and form.key not in fixed and form.kind in ("person", "other"):
            by_last[form.words[-1]].append(form)
    for group in by_last.values():
        group.sort(key=lambda form: (-sum(form.surfaces.values()), form.key))
        leaders: list[_Form] = []
        for form in group:
            for leader in leaders:
                if _same_person(form.words, leader.words):
                    union.join(form.key, leader.key)
                    break
            else:
                if len(leaders) < 12:
                    leaders.append(form)


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do two full names with the same last word go together? "joseph r biden" with "joe biden"."""
    first, other = a[0], b[0]
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if any(
        len(x) > 2 and len(y) == 2 and len(x[0]) == len(x[1]) == 1 < len(y[0]) for x, y in ((a, b), (b, a))
    ):
        return False  # "T.J." goes by his initials
    if min(len(first), len(other)) < 3:
        return first[0] == other[0]  # "J. Olsen", "Al Berg"
    table = _nicknames()
    if first in table and table.get(first) == table.get(other):
        return True
    return (
        first[0] == other[0] and len(first) > 4 and len(other) > 4 and fuzz.ratio(first, other) >= _SAME_FIRST
    )


def _join_spellings(forms: Mapping[str, _Form], union: _Union, fixed: Mapping[str, tuple[str, str]]) -> None:
    """Spellings of one name: within blocks of like beginnings, sorted neighbours only."""
    blocks: dict[tuple[str, int], list[_Form]] = defaultdict(list)
    for form in forms.values():
        if form.key in fixed or form.acronym or len(form.key) < 6 or form.key.startswith("place "):
            continue
        blocks[form.words[-1][:2], len(form.words)].append(form)
    for group in blocks.values():
        group.sort(key=lambda form: (form.words[-1], form.key))
        for i, form in enumerate(group):
            for other in group[i + 1 : i + 9]:
                if abs(len(form.key) - len(other.key)) <= 2 and _same_spelling(form, other):
                    rare, common = sorted(
                        (form, other), key=lambda one: (sum(one.surfaces.values()), one.key)
                    )
                    union.join(rare.key, common.key)


def _same_spelling(form: _Form, other: _Form) -> bool:
    last, other_last = form.words[-1], other.words[-1]
    if min(len(last), len(other_last)) < 5:
        return False
    one = len(form.words) == 1
    whole = len(form.words) > 2 or form.kind == "org"
    if whole and fuzz.ratio(form.key, other.key) < _SAME_BODY and not _same_ending(last, other_last):
        return False
    if form.kind != other.kind and "other" not in (form.kind, other.kind) and not (one and len(last) > 6):
        return False  # the kind of a single word is a weak guess
    if last + "s" == other_last or other_last + "s" == last:
        return one  # "Novak" and "Novaks"
    alike = fuzz.ratio(last, other_last)
    if alike < _SAME_SPELLING and (one or alike < _SAME_LAST or form.words[:-1] != other.words[:-1]):
        return False
    if form.sources & other.sources and min(sum(form.surfaces.values()), sum(other.surfaces.values())) > 2:
        return False  # one writer uses both, often: two names
    return one or _same_person((*form.words[:-1], last), (*other.words[:-1], last))


def _same_ending(a: str, b: str) -> bool:
    """Two spellings of one word: "Advisors" and "Advisers"."""
    return a != b and a.replace("or", "er") == b.replace("or", "er")


def _by_last_word(forms: Mapping[str, _Form], fixed: Mapping[str, tuple[str, str]]) -> dict[str, list[_Form]]:
    found: dict[str, list[_Form]] = defaultdict(list)
    directions = _words_of("directions")
    for form in forms.values():
        if len(form.words) > 1 and form.key not in fixed and form.kind != "org":
            if form.kind == "place":
                # "from the Lyra Rovers": a team, if it is no body of water
                if form.words[-1].endswith("s") and form.words[-1] not in _words_of("places"):
                    found[form.words[-1]].append(form)
            elif form.kind == "person" or form.words[0] not in directions:
                found[form.words[-1]].append(form)
    return found


def _by_first_word(
    forms: Mapping[str, _Form], fixed: Mapping[str, tuple[str, str]]
) -> dict[str, list[_Form]]:
    found: dict[str, list[_Form]] = defaultdict(list)
    droppable = _words_of("droppable")
    for form in forms.values():
        if len(form.words) > 1 and form.key not in fixed:
            person = form.kind == "person" and len(form.words) <= 3
            if person or form.words[-1] in droppable:
                found[form.words[0]].append(form)
    return found


def _full_name(
    form: _Form,
    alike: Sequence[str],
    union: _Union,
    latest: Mapping[str, str],
    own: set[str],
    last_names: Mapping[str, list[_Form]],
    first_names: Mapping[str, list[_Form]],
) -> str | None:
    """The full name that a single word stands for in its source: the last one met there, else the group's.

    ``alike`` are the spellings of the word in the group.
    """
    word = form.words[0]
    if word in latest and form.kind != "place":
        return latest[word]
    spellings = (word, *alike)
    last = [other for spelling in spellings for other in last_names.get(spelling, ())]
    first = [other for spelling in spellings for other in first_names.get(spelling, ())]
    if form.kind == "place" and not (word.endswith("s") and last):
        # a village is not short for a man's name, nor for a body's
        last, first = [other for other in last if other.kind == "person"], []
    bodies = [other for other in first if other.kind != "person"]
    for found in (last + bodies, first):
        if not found:
            continue
        inside = [other for other in found if other.key in own]
        roots = Counter[str]()
        for other in inside or found:
            roots[union.find(other.key)] += sum(other.surfaces.values())
        best, count = min(roots.items(), key=lambda item: (-item[1], item[0]))
        if len(roots) == 1 or count > 2 * (sum(roots.values()) - count):
            return best
        if found is not first:
            return None
    return None


def _canonical(
    root: str, keys: Iterable[str], forms: Mapping[str, _Form], fixed: Mapping[str, tuple[str, str]]
) -> str:
    """The name an entity goes by: the known one, else the commonest of its fullest forms."""
    if root in fixed:
        return fixed[root][0]
    best = min(keys, key=lambda key: (-_fullness(forms[key]), -sum(forms[key].surfaces.values()), key))
    surfaces = forms[best].surfaces
    name = min(surfaces, key=lambda surface: (-surfaces[surface], surface.isupper(), surface))
    return " ".join(name.split())


def _fullness(form: _Form) -> int:
    return (
        0
        if form.acronym
        else min(len(form.words), 2)
        if form.kind in ("person", "other")
        else min(len(form.words), 6)
    )
