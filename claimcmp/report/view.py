"""A report made ready for showing: looked up by id, chosen by verdict, put in order, summed up.

view = View(report, only=("discrepancy",))
for fact in view.facts: ...        worst verdict first
view.place(claim)                  "data/talks/north.txt:14"
view.summary()                     counts, for the last line
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from claimcmp.model import Claim, Fact, Position, Report, Source
from claimcmp.report.safe import one_line
from claimcmp.report.values import day_label

VERDICTS = ("discrepancy", "update", "compatible", "agree", "single")
SHARED = VERDICTS[:-1]
RANK = {verdict: rank for rank, verdict in enumerate(VERDICTS)}


class Summary(NamedTuple):
    """Counts of one report; ``verdicts`` over all its facts, in the order of VERDICTS."""

    sources: int
    origins: int
    claims: int
    facts: int
    shared: int
    verdicts: tuple[tuple[str, int], ...]


class Place(NamedTuple):
    """Where a claim stands: how to show it, and what it shows (path and line), for a link to it."""

    label: str
    path: str
    line: int
    column: int


def summarise(report: Report) -> Summary:
    counts = Counter(fact.verdict for fact in report.facts)
    return Summary(
        sources=len(report.sources),
        origins=sum(source.copy_of is None for source in report.sources),
        claims=len(report.claims),
        facts=len(report.facts),
        shared=sum(counts[verdict] for verdict in SHARED),
        verdicts=tuple((verdict, counts[verdict]) for verdict in VERDICTS),
    )


class View:
    """Look-ups over a report. ``only`` keeps these verdicts; else single-source facts need ``everything``."""

    def __init__(self, report: Report, *, only: Collection[str] = (), everything: bool = False) -> None:
        self.report = report
        self.sources: dict[str, Source] = {source.id: source for source in report.sources}
        self.claims: dict[str, Claim] = {claim.id: claim for claim in report.claims}
        wanted = set(only) or set(VERDICTS if everything else SHARED)
        chosen = (fact for fact in report.facts if fact.verdict in wanted)
        self.facts: tuple[Fact, ...] = tuple(sorted(chosen, key=lambda fact: RANK.get(fact.verdict, 9)))
        paths = Counter(source.path for source in report.sources)
        self._crowded = {path for path, n in paths.items() if n > 1}
        stems = Counter(_stem(path) for path in paths)
        self._short = {
            source.id: one_line(source.id)
            if source.path in self._crowded
            else one_line(_stem(source.path))
            if stems[_stem(source.path)] == 1
            else self.name(source.id)
            for source in report.sources
        }

    def summary(self) -> Summary:
        """Counts of the whole report, whatever was chosen for showing."""
        return summarise(self.report)

    def name(self, source_id: str) -> str:
        """What a person calls the source: its path, and its id where a file holds several."""
        source = self.sources[source_id]
        if source.path in self._crowded:
            return one_line(f"{source.path}[{source.id}]")
        return one_line(source.path)

    def short(self, source_id: str) -> str:
        """The source in a word or two: its file's bare name where no other has it, else ``name``."""
        return self._short[source_id]

    def place(self, claim: Claim) -> Place:
        """File and line of a claim."""
        return Place(
            f"{self.name(claim.source)}:{claim.line}",
            self.sources[claim.source].path,
            claim.line,
            claim.column,
        )

    def dated(self, source_id: str) -> str:
        """When the source was published, with the provenance where it is more than a plain statement."""
        source = self.sources[source_id]
        if source.published is None:
            return "undated"
        when = day_label(source.published)
        return f"{when} (inferred)" if source.published_from == "inferred" else when

    def held(self, position: Position) -> list[tuple[str, list[Claim]]]:
        """Who holds a position: each source with its claims, in the position's order."""
        by_source: dict[str, list[Claim]] = {source: [] for source in position.sources}
        for claim_id in position.claims:
            claim = self.claims[claim_id]
            by_source.setdefault(claim.source, []).append(claim)
        return [(source, claims) for source, claims in by_source.items() if claims]


def _stem(path: str) -> str:
    name = path.rstrip("/").rpartition("/")[2] or path
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def summary_parts(summary: Summary) -> list[tuple[str, str]]:
    """The one-line summary in pieces: (verdict or "", words), to be joined as they are."""
    origins = f" ({plural(summary.origins, 'origin')})" if summary.origins < summary.sources else ""
    head = f"{plural(summary.sources, 'source')}{origins}, {plural(summary.claims, 'claim')}; "
    parts = [("", head + f"{plural(summary.shared, 'fact')} in two or more sources")]
    if not summary.shared:
        return parts
    counts = dict(summary.verdicts)
    told = (
        ("discrepancy", plural(counts["discrepancy"], "discrepancy", "discrepancies")),
        ("update", plural(counts["update"], "update")),
        ("compatible", f"{counts['compatible']:,} compatible"),
        ("agree", f"{counts['agree']:,} agree"),
    )
    for i, (verdict, words) in enumerate(told):
        parts += [("", ": " if i == 0 else ", "), (verdict if counts[verdict] else "", words)]
    return parts


def summary_line(summary: Summary) -> str:
    """ "4 sources, 31 claims; 6 facts in two or more sources: 1 discrepancy, 0 updates, …"."""
    return "".join(words for _, words in summary_parts(summary))


def backing(position: Position) -> str:
    """ "1 source", "5 sources", "5 sources, 2 origins" where copies of one text were told apart."""
    return sources_and_origins(len(position.sources), position.origins)


def sources_and_origins(sources: int, origins: int) -> str:
    """As ``backing``, from the counts."""
    words = plural(sources, "source")
    return f"{words}, {plural(origins, 'origin')}" if 0 < origins < sources else words


def plural(n: int, noun: str, many: str | None = None) -> str:
    """ "1 source", "1,200 sources"."""
    return f"{n:,} {noun if n == 1 else many or noun + 's'}"
