"""What travels from stage to stage: sources, claims, facts, reports. Immutable, slotted, plain.

read    -> Source
find    -> TimeExpression, Quantity (claimcmp.find)
frame   -> Claim (a value, its span, and the Frame that says what the value is the value of)
align   -> Link, clusters of claims
judge   -> Fact (a verdict on a cluster, with its positions and its reason)
report  -> text, json, ...
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from claimcmp.values import Value


@dataclass(frozen=True, slots=True)
class Source:
    """One article. ``text`` is the text as decoded, whole; offsets of claims index it.

    ``furniture`` are the character spans (start, end; sorted, apart) that are page furniture: no
    claim comes from them. ``published_from`` is the provenance of ``published``: metadata,
    dateline, byline, url, filename, option, inferred or None. ``published_at`` is the moment
    where the page gives a time of day too. ``place`` is the dateline's place where there is one.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    title_span: tuple[int, int] | None = None
    published: date | None = None
    published_at: datetime | None = None
    published_from: str | None = None
    furniture: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = ()
    url: str | None = None
    outlet: str | None = None
    place: str | None = None
    copy_of: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a value is the value of, as far as the clause and its surroundings tell.

    ``event`` is the family of the event ("meet", "kill") whose word, ``trigger``, governs the value, and
    ``events`` are all families spoken of in its clause. For a quantity, ``head`` is the lemma of the
    counted noun or measured property and ``noun`` its family; ``modifiers`` stand before it
    ("powerful" aftershocks). ``before``/``after`` are the words next to the value ("depth of", "per").
    ``participants`` are the names in its sentence, as written, and ``place`` the first of them that a place
    preposition introduces. ``status`` is planned, done, denied or conditional; ``speaker`` the name that is
    said to have said so.

    The roles are concepts: a name ("#oda"), a family of nouns or events ("~companies", "@attack") or a stem;
    pronouns and nouns like "the company" are replaced by the name that they stand for, where it is found.
    ``subject`` is the grammatical subject of the value's verb; ``object`` what stands between the verb and
    the value, else what "to", "for", "from", "against" or "of" brings in behind it; ``about`` what the
    counted thing is of ("12 members of the union") or what a date is the date of ("Tuesday's attack");
    ``where`` the nearest name that the clause, else the sentence, says something is in, near or off.
    ``owner`` is whose value it is: who stands beside it ("Oda, 35,", "Oda (52-3)", "Oda's 35 wins"), else
    the name of ``about``, else the name that the subject is or belongs to, else the place of what happened,
    else the subject's noun.
    ``when`` are the dates (TIMEX3 values) of its sentence, ``scope`` the words that make of a number a
    part, an addition or what was before a change ("another", "of them", "total", "from 40 to 30").
    ``clause``, ``sentence`` and ``context`` (the sentences around and the title) are bags of concepts: a
    family for a word that has one, its stem, and
    names.
    """

    event: str | None = None
    trigger: str | None = None
    events: tuple[str, ...] = ()
    noun: str | None = None
    head: str | None = None
    modifiers: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None
    owner: str | None = None
    subject: str | None = None
    object: str | None = None
    about: str | None = None
    where: str | None = None
    participants: tuple[str, ...] = ()
    place: str | None = None
    status: str | None = None
    speaker: str | None = None
    when: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    clause: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One place in a source that states a value. ``source.text[start:end] == text``."""

    id: str
    source: str
    kind: str
    text: str
    start: int
    end: int
    line: int  # 1-based
    column: int  # 1-based, in characters
    sentence: str
    sentence_start: int
    value: Value
    frame: Frame
    qualifiers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """One named part of a link's score: what was compared, what came out, what it weighs (log-odds)."""

    name: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims (ids, left < right) held to be of one fact; ``probability`` in 0..1."""

    left: str
    right: str
    probability: float
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """One value that is held on a fact, and who holds it; ``origins`` counts independent origins."""

    value: Value
    label: str
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of one slot of one event. ``verdict``: agree, compatible, update, discrepancy, single."""

    id: str
    kind: str
    about: str
    verdict: str
    reason: str
    confidence: float
    claims: tuple[str, ...]
    positions: tuple[Position, ...]
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of ``compare``: sources and claims in reading order, facts worst verdict first."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim of the corpus that a checked claim was held against."""

    source: str
    claim: str
    text: str
    value: Value
    line: int
    sentence: str
    published: date | None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim of the checked article. ``verdict``: confirmed, compatible, contradicted, disputed, new."""

    claim: Claim
    verdict: str
    reason: str
    confidence: float
    against: tuple[Evidence, ...] = ()
    origins: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of ``check``: each claim of the article, in its order, held against the corpus."""

    article: Source
    claims: tuple[CheckedClaim, ...]
