"""Resolution: the steps of entity resolution one after the other, and what comes of them.

    resolve({"a": [NameMention(120, 128, "Zelensky", ...)], "b": [...]})
        -> Resolution(ids={("a", 120): "Volodymyr Zelenskyy", ...}, entities={...})

An entity goes by a name that was met, or by the one that everybody knows it by.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from claimcmp.align.entities.aliases import join_acronyms, join_bodies, join_cut_bodies, join_known
from claimcmp.align.entities.forms import Form, Names
from claimcmp.align.entities.shortnames import ShortNames
from claimcmp.align.entities.teams import join_teams, with_teams
from claimcmp.align.entities.variants import join_full_names, join_spellings
from claimcmp.frame.names import NameMention


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


def resolve(names_by_source: Mapping[str, Sequence[NameMention]]) -> Resolution:
    """Resolve the mentions of a group of sources that speak of one story (or few). Near-linear."""
    names_by_source = with_teams(names_by_source)
    names = Names()
    keys = {
        source: [names.add(source, mention) for mention in mentions]
        for source, mentions in names_by_source.items()
    }
    join_known(names)
    join_acronyms(names)
    join_bodies(names)
    join_cut_bodies(names)
    join_full_names(names)
    join_spellings(names)
    join_teams(names)
    short = ShortNames(names)
    roots: dict[tuple[str, int], str] = {}
    members: dict[str, set[str]] = defaultdict(set)
    for source, mentions in names_by_source.items():
        for mention, key, root in zip(mentions, keys[source], short.roots(keys[source]), strict=True):
            roots[source, mention.start] = root
            members[root].add(key)
    resolved = {root: _entity(root, sorted(its), names) for root, its in members.items()}
    entities: dict[str, Entity] = {}
    for root, entity in sorted(resolved.items()):
        if entity.id in entities:  # a country and a city of one name
            entity = resolved[root] = replace(entity, id=_another(entity.id, entities))
        entities[entity.id] = entity
    return Resolution({at: resolved[root].id for at, root in roots.items()}, entities)


def _another(name: str, taken: Mapping[str, Entity]) -> str:
    """A name for a second entity of the same name: "Luxembourg (2)"."""
    return next(new for n in count(2) if (new := f"{name} ({n})") not in taken)


def _entity(root: str, keys: Sequence[str], names: Names) -> Entity:
    """What the forms of one entity tell of it together."""
    surfaces = Counter[str]()
    kinds = Counter[str]()
    sources: set[str] = set()
    for key in keys:
        form = names.forms[key]
        surfaces.update(form.surfaces)
        kinds.update(form.kinds)
        sources |= form.sources
    sure = sorted((-count, kind) for kind, count in kinds.items() if kind != "other")
    name, kind = names.fixed.get(root) or (_fullest(keys, names), sure[0][1] if sure else "other")
    ordered = sorted(surfaces, key=lambda surface: (-surfaces[surface], surface))
    return Entity(name, kind, tuple(ordered), len(sources))


def _fullest(keys: Iterable[str], names: Names) -> str:
    """The name an unknown entity goes by: the commonest of its fullest forms."""
    forms = names.forms
    best = min(keys, key=lambda key: (-_fullness(forms[key]), -forms[key].uses, key))
    surfaces = forms[best].surfaces
    name = min(surfaces, key=lambda surface: (surface.isupper(), -surfaces[surface], surface))
    return " ".join(name.split())


def _fullness(form: Form) -> int:
    """How much of a name a form gives; middle names make a person's no fuller."""
    if form.acronym:
        return 0
    return min(len(form.words), 2 if form.kind in ("person", "other") else 6)
