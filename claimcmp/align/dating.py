"""Dating sources from their neighbours: an undated article, or one whose page bears the wrong date.

    A, dated 2014-05-14:  "The ministers will meet on Thursday", "The bridge closed on Monday"
    B, undated:           "a meeting of the ministers on Thursday", "closed the bridge on Monday"
    -> B published 2014-05-14, published_from "inferred"

Sources of one story say "Thursday" of the same events. A day that a dated source gives to an event, and
the weekday that another gives to the same event in a sentence of like words, say when the other was
written: on that day or later if it speaks of it in the past, before it if in the future, within a week either
way. Such *votes* bound the publication day; what they agree on is it. A page date (byline, URL, file name)
far outside of the bounds that several votes agree on is set aside with a warning, and inferred anew.

Blocking keeps this near-linear: a source is compared with the few dated sources with which it shares the
most rare words, and nothing is looked at where every source has a date of its own making.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from claimcmp.align.daymentions import (
    DayMention,
    likeness,
    partial_days,
    resolved_days,
    story_words,
    word_weights,
)
from claimcmp.find.times import TimeExpression
from claimcmp.model import Source

# How sure a date is by its provenance: what stands around an article may belong to the page.
_TRUST = {"option": 4, "dateline": 3, "metadata": 3, "byline": 2, "url": 1, "filename": 1}
_DOUBTFUL = frozenset(["byline", "url", "filename"])
_RARE = 50  # sources that share a word at most, for the word to bring sources together
_NEIGHBOURS = 12
_OFF = 10  # days by which a page date may lie outside of what the votes allow
_WEEK = 7
_SEASON = 75  # days before or after its publication that a date without a year is spoken of
# Tuned on the development stories, each known date hidden in turn, so that no date came out in another week.
_STORY = 0.12  # overlap of two sources' words, at least, to be of one story
_SAME_EVENT = 0.25  # likeness of two sentences that surely speak of one event: one vote has it at least
_MAYBE = 0.12  # likeness of two sentences that count at all; less for dates, which seldom meet by chance
_MAYBE_DATE = 0.08
_SHARED_WORDS = {"WXX": 3, "XX-": 4}  # words that two such sentences share at least, else 2; by the same form
_THRESHOLD = {"WXX": _MAYBE, "XX-": 0.5}  # by the partial value's form; "yesterday" fits every day
_ENOUGH = 0.6  # summed likeness of the votes that date a source, where two neighbours say so
_ENOUGH_OF_ONE = 1.25  # the same where one neighbour alone says so, which both may have from an older text
_COPY = 0.8  # overlap of an article and its copy, at least
_RIVAL = 0.7  # overlap of a neighbour of another time, as a share of a witness's, that leaves it open


@dataclass(frozen=True, slots=True)
class _Vote:
    """Bounds of a publication day, from a pair of sentences; ``best`` is the likeliest day between them.

    ``exact`` votes come from weekdays and "yesterday"; the others, from dates without a year, only tell
    the season.
    """

    first: date
    last: date
    best: date
    weight: float
    exact: bool
    mention: DayMention
    event: date
    witness: str


def date_sources(sources: Sequence[Source], times: Mapping[str, Sequence[TimeExpression]]) -> list[Source]:
    """The sources in their order, page dates set aside and missing dates inferred where neighbours tell.

    ``times`` are the temporal expressions by source id, found with each source's own date as reference.
    Of a source whose ``published`` comes back changed, they must be found anew.
    """
    if all(source.published is None for source in sources):
        return list(sources)
    words = {source.id: story_words(source.text) for source in sources}
    wrong: dict[str, Source] = {}
    if any(source.published_from in _DOUBTFUL for source in sources):
        group = _Neighbourhood(sources, times, words)
        for source in sources:
            if source.published_from in _DOUBTFUL and (mended := _mend(source, group)) is not None:
                wrong[source.id] = mended
    undated = [source for source in sources if source.published is None]
    if not undated:
        return [wrong.get(source.id, source) for source in sources]
    # What was set aside bears no witness on others.
    group = _Neighbourhood([source for source in sources if source.id not in wrong], times, words)
    found = dict(wrong)
    for source in undated:
        agreed = _agreed(source, group.neighbours(source), group)
        if agreed is not None:
            found[source.id] = replace(source, published=agreed[0], published_from="inferred")
    return [found.get(source.id, source) for source in sources]


def _mend(source: Source, group: _Neighbourhood) -> Source | None:
    """The source without its page date, where its neighbours contradict it; None where they do not."""
    trust = _TRUST[source.published_from or "byline"]
    neighbours = [n for n in group.neighbours(source) if _TRUST.get(n.published_from or "", 0) >= trust]
    if not neighbours or any(_apart(n.published, source.published) <= _OFF for n in neighbours):
        return None
    agreed = _agreed(source, neighbours, group)
    if agreed is None or _apart(agreed[0], source.published) <= _OFF:
        return None
    day, support = agreed
    if len({vote.witness for vote in support}) < 2:
        return None  # one neighbour may be last year's report of a yearly event
    telling = max((v for v in support if v.exact), key=lambda vote: (vote.weight, vote.witness))
    warning = (
        f"its page date {source.published} ({source.published_from}) is set aside: "
        f"the “{telling.mention.text}” that it speaks of is {telling.event} in "
        f"{_listing(sorted({v.witness for v in support}))}; dated {day} from there"
    )
    return replace(
        source,
        published=day,
        published_from="inferred",
        published_at=None,
        warnings=(*source.warnings, warning),
    )


def _apart(a: date | None, b: date | None) -> int:
    return abs((a - b).days) if a is not None and b is not None else 0


def _listing(names: Sequence[str]) -> str:
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:2])} and {len(names) - 2} more"


def _agreed(
    source: Source, neighbours: Sequence[Source], group: _Neighbourhood
) -> tuple[date, list[_Vote]] | None:
    """The day that the neighbours' votes fix, and the votes for it; None where they leave it open."""
    votes = [vote for neighbour in neighbours for vote in group.votes(source, neighbour)]
    counted = _strongest(votes)
    scores = {
        day: math.fsum(v.weight if v.first <= day <= v.last else -v.weight for v in counted)
        for day in {vote.best for vote in counted if vote.exact}
    }
    if not scores:
        return None
    day = max(scores, key=lambda d: (scores[d], -_since_news(d, counted), d))
    support = [v for v in counted if v.first <= day <= v.last]
    enough = _ENOUGH if len({vote.witness for vote in support}) > 1 else _ENOUGH_OF_ONE
    if scores[day] < enough or len({vote.mention.sentence for vote in support}) < 2:
        return None
    if max(vote.weight for vote in support if vote.exact) < _SAME_EVENT:
        return None
    # A story that comes again (a market report, a yearly meeting) has neighbours as like at other times.
    witnesses = {vote.witness for vote in votes if vote.first <= day <= vote.last}
    others = [n for n in neighbours if n.id not in witnesses and _apart(n.published, day) > _OFF]
    best = max(group.overlap(source, n) for n in neighbours if n.id in witnesses)
    if any(group.overlap(source, n) >= _RIVAL * best for n in others):
        return None
    # Undated sources much nearer than any witness (its copies apart) tell of another event, that looks alike.
    near = (group.overlap(source, n) for n in group.nearest(source, dated=False))
    return (day, support) if best >= _RIVAL * max((o for o in near if o < _COPY), default=0.0) else None


def _since_news(day: date, votes: Sequence[_Vote]) -> int:
    """Days from the last event looked back on to ``day``: news are of the day, or of the day before."""
    behind = [v.event for v in votes if v.exact and v.mention.side <= 0 and v.first <= day <= v.last]
    return _apart(max(behind, default=day), day)


def _strongest(votes: Iterable[_Vote]) -> list[_Vote]:
    """One vote a sentence and bound: ten neighbours that copy each other count once."""
    best: dict[tuple[int, date, date], _Vote] = {}
    for vote in votes:
        key = (vote.mention.sentence, vote.first, vote.last)
        if key not in best or vote.weight > best[key].weight:
            best[key] = vote
    return list(best.values())


class _Neighbourhood:
    """The sources by their rare words, and the days that each speaks of, worked out when asked for."""

    def __init__(
        self,
        sources: Sequence[Source],
        times: Mapping[str, Sequence[TimeExpression]],
        words: Mapping[str, frozenset[str]],
    ) -> None:
        self.times = times
        self.sources = {source.id: source for source in sources}
        self.words = {source.id: words[source.id] for source in sources}
        counts = Counter(word for words in self.words.values() for word in words)
        self.weight = {w: math.log(1 + len(sources) / n) for w, n in counts.items() if n <= _RARE}
        self.own = {id: math.fsum(self.weight.get(w, 0.0) for w in words) for id, words in self.words.items()}
        self.postings: dict[str, list[str]] = defaultdict(list)
        for id in self.sources:
            for word in self.words[id]:
                if word in self.weight:
                    self.postings[word].append(id)
        self.resolved: dict[str, list[DayMention]] = {}
        self.partial: dict[str, list[DayMention]] = {}

    def neighbours(self, source: Source) -> list[Source]:
        """The dated sources that are of its story, the nearest first."""
        found = self.nearest(source, dated=True)
        return [other for other in found if self.overlap(source, other) >= _STORY]

    def nearest(self, source: Source, dated: bool) -> list[Source]:
        """The sources with a date, or those without, that share the most rare words with it."""
        shared: dict[str, float] = defaultdict(float)
        for word in sorted(self.words[source.id]):
            for other in self.postings.get(word, ()):
                if other != source.id:
                    shared[other] += self.weight[word]
        ranked = sorted((-score, id) for id, score in shared.items())
        found = (self.sources[id] for _, id in ranked)
        return list(islice((other for other in found if (other.published is not None) is dated), _NEIGHBOURS))

    def overlap(self, a: Source, b: Source) -> float:
        """The share of the rare words of the poorer source that both have, by weight, 0 to 1."""
        least = min(self.own[a.id], self.own[b.id])
        common = self.words[a.id] & self.words[b.id]
        return math.fsum(self.weight.get(word, 0.0) for word in common) / least if least else 0.0

    def votes(self, source: Source, neighbour: Source) -> list[_Vote]:
        """What the days that ``neighbour`` speaks of say on when ``source`` was written."""
        if source.id not in self.partial:
            known = None if source.published is not None else self.times.get(source.id)
            self.partial[source.id] = partial_days(source, known)
        if neighbour.id not in self.resolved:
            self.resolved[neighbour.id] = resolved_days(neighbour, self.times.get(neighbour.id, ()))
        mine, theirs = self.partial[source.id], self.resolved[neighbour.id]
        weights = word_weights([*mine, *theirs])
        found: list[_Vote] = []
        for own in mine:
            for other in theirs:
                if other.day is None or not own.may_be(other.day):
                    continue
                form = own.partial[5:8]
                if len(own.words & other.words) < _SHARED_WORDS.get(form, 2):
                    continue
                like = likeness(own.words, other.words, weights)
                if like >= _THRESHOLD.get(form, _MAYBE_DATE):
                    found.append(_vote(own, other.day, like, neighbour))
        return found


def _vote(own: DayMention, event: date, weight: float, neighbour: Source) -> _Vote:
    if own.partial == "XXXX-XX-XX":
        first = last = best = event - timedelta(own.offset)
    elif own.partial.startswith("XXXX-WXX"):
        first = event if own.side < 0 else event - timedelta(_WEEK - 1)
        last = event if own.side > 0 else event + timedelta(_WEEK - 1)
        best = event
        if own.side > 0:  # spoken of ahead: the day that the neighbour was written on, if it can be
            best = min(max(neighbour.published or event, first), last)
    else:
        first, last, best = event - timedelta(_SEASON), event + timedelta(_SEASON), event
        return _Vote(first, last, best, weight, False, own, event, neighbour.id)
    return _Vote(first, last, best, weight, True, own, event, neighbour.id)
