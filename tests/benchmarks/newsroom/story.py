"""A story told by several outlets, and the key to the facts that they share.

    tell(7, seed=1) -> Told(articles=(Article(id="s000007-a", text="...", ...), ...), facts=(...))

The same number and seed make the same story. Among its facts some agree, some are rounded or bounded
(compatible), some grow with publication (update), and some are planted contradictions (discrepancy).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from tests.benchmarks.newsroom.slots import MONTHS, WEEKDAYS, Slot, Style, write
from tests.benchmarks.newsroom.templates import Draft, compose, holes

FIRST_DAY, DAYS = date(2009, 1, 5), 4000
LENGTH = 2800  # characters that an article has on the average
CONTRADICTIONS = (0, 0, 1, 1, 2)  # how many a story has: each as likely
COPIES = 0.15  # chance that an outlet prints an article of the same day again
SIBLINGS = 0.08  # share of stories that happen where the one before happened
BEARINGS = ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")


@dataclass(frozen=True, slots=True)
class Article:
    """One article; ``date`` is None where the outlet gives none, ``copy_of`` what it prints again."""

    id: str
    outlet: str
    title: str
    text: str
    date: date | None
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class PlantedFact:
    """A fact in two articles or more: mentions are (article, start, end, value)."""

    id: str
    kind: str
    verdict: str
    mentions: tuple[tuple[str, int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A story's articles, in no special order, and its facts."""

    name: str
    articles: tuple[Article, ...]
    facts: tuple[PlantedFact, ...]


@dataclass(slots=True)
class Plan:
    """What is true in a story, who its people are, and which outlet holds which value."""

    name: str
    event: dict[str, object]
    day: date
    names: dict[str, str]
    slots: dict[str, Slot]
    true: dict[str, float]
    false: dict[str, float] = field(default_factory=dict)  # slots with a planted contradiction
    camps: dict[str, set[int]] = field(default_factory=dict)  # slot -> outlets that hold the other value
    loose: dict[tuple[str, int], str] = field(default_factory=dict)  # slot, outlet -> "about" or "bound"
    dates: list[date] = field(default_factory=list)  # of the outlets' articles, in order
    stages: dict[str, dict[date, float]] = field(default_factory=dict)  # rising slot -> day -> its value then
    words: dict[str, list[str]] = field(default_factory=dict)
    cast: list[str] = field(default_factory=list)


@cache
def _tables() -> tuple[dict[str, object], dict[str, dict[str, object]]]:
    here = Path(__file__).parent
    return (
        tomllib.loads((here / "vocabulary.toml").read_text(encoding="utf-8")),
        tomllib.loads((here / "events.toml").read_text(encoding="utf-8")),
    )


def tell(number: int, seed: int = 0, outlets: int | None = None) -> Told:
    """Tell story ``number``; by two to six outlets unless their number is given."""
    plan, rng = _plan(number, seed)
    told_by = outlets or rng.choice((2, 3, 4, 4, 5, 6))
    styles = _outlets(told_by, rng)
    dates = plan.dates = sorted(plan.day + timedelta(days=rng.choice((0, 0, 1, 1, 1, 2, 3))) for _ in styles)
    _spread(plan, styles, rng)
    articles: list[Article] = []
    bodies: list[list[Draft]] = []
    mentions: dict[str, list[tuple[str, int, int, str]]] = {}
    for i, (style, published) in enumerate(zip(styles, dates, strict=True)):
        shown = None if style.head == "undated" else published
        same_day = [j for j in range(i) if articles[j].date == published and articles[j].copy_of is None]
        original = rng.choice(same_day) if same_day and rng.random() < COPIES else None
        if original is not None:
            shown = published
            body = bodies[original][: max(3, round(len(bodies[original]) * rng.uniform(0.6, 1)))]
        else:
            body = _body(plan, i, style, shown, rng)
        bodies.append(body)
        name = f"{plan.name}-{'abcdefghijklmnopqrstuvwxyz'[i % 26]}{i // 26 or ''}"
        draft, title = _page(plan, style, shown, body, rng)
        copy_of = None if original is None else articles[original].id
        articles.append(Article(name, style.outlet, title, draft.text, shown, copy_of))
        for slot, start, end, value in draft.marks:
            mentions.setdefault(slot, []).append((name, start, end, value))
    facts = []
    for slot, found in mentions.items():
        if len({doc for doc, *_ in found}) > 1:
            facts.append(PlantedFact(slot, plan.slots[slot].kind, _verdict(plan, slot, found), tuple(found)))
    return Told(plan.name, tuple(articles), tuple(facts))


def _plan(number: int, seed: int) -> tuple[Plan, Random]:
    events = _tables()[1]
    rng = Random(f"{seed}/{number}")
    sibling = number > 0 and Random(f"{seed}/sibling/{number}").random() < SIBLINGS
    where = Random(f"{seed}/{number - 1 if sibling else number}/place")
    event = events[where.choice(sorted(events))]
    day = FIRST_DAY + timedelta(days=where.randrange(DAYS) + (rng.randint(200, 900) if sibling else 0))
    names = {"place": _place(where), "region": _place(where, plain=True), "bearing": rng.choice(BEARINGS)}
    for who in ("person.a", "person.b"):
        names[who] = _person(rng)
    draft = Draft()
    compose(rng.choice(event["org"]), rng, {}, lambda d, name, how: d.add(names[name]), draft)
    names["org"] = draft.text
    slots = {name: Slot(name, **spec) for name, spec in event["slots"].items()}
    true = {name: slot.draw(rng, day) for name, slot in slots.items()}
    here = Random(f"{seed}/{names['place']}/{names['region']}")
    slots["population"] = Slot("population", "count", 2000, 400000)
    slots["capital"] = Slot("capital", "measure", 40, 900)
    true["population"], true["capital"] = (
        slots["population"].draw(here, day),
        slots["capital"].draw(here, day),
    )
    plan = Plan(f"s{number:06}", event, day, names, slots, true)
    _people(plan, rng)
    return plan, rng


def _people(plan: Plan, rng: Random) -> None:
    """Give the story its own cast, its own things to talk of, and a share of the common ones."""
    own: dict[str, list[str]] = plan.event.get("words", {})  # type: ignore[assignment]
    common = _tables()[0]["words"]
    plan.words = {name: rng.sample(lines, min(len(lines), 9)) for name, lines in common.items()}
    sights = ("Bridge", "Street", "Hill", "Market", "Mill", "School", "Square", "Station", "Lane", "Chapel")
    named = [f"{_place(rng, plain=True)} {sight}" for sight in rng.sample(sights, 4)]
    plan.words["thing"] = plan.words["thing"][:4] + named + 2 * own.get("thing", [])
    plan.words["quote"] = plan.words["quote"][:6] + own.get("quote", [])
    plan.cast = [_person(rng) for _ in range(5)]


def _place(rng: Random, plain: bool = False) -> str:
    table = _tables()[0]["places"]
    middle = rng.choice(table["middle"]) if rng.random() < 0.6 else ""
    name = rng.choice(table["first"]) + middle + rng.choice(table["last"])
    return name if plain else f"{rng.choice(table['before'])} {name}".strip()


def _person(rng: Random) -> str:
    table = _tables()[0]["people"]
    return f"{rng.choice(table['given'])} {rng.choice(table['first'])}{rng.choice(table['last'])}"


def _outlets(count: int, rng: Random) -> list[Style]:
    table = _tables()[0]["outlets"]
    names = [f"{a} {b}" for a in table["first"] for b in table["last"]]
    styles = []
    for name in rng.sample(names, count):
        own = Random(name)  # an outlet writes the same way in every story
        british = own.random() < 0.4
        styles.append(
            Style(
                name,
                british,
                own.choice((10, 10, 10, 13, 21)),
                own.choice((" per cent", "%") if british else (" percent", " percent", "%")),
                own.choice(("dateline", "dateline", "byline", "byline", "header", "undated")),
                own.random() < 0.5,
            )
        )
    return styles


def _spread(plan: Plan, styles: list[Style], rng: Random) -> None:
    """Decide which outlet holds which value of which slot, and how loosely it writes it."""
    free = [n for n, s in plan.slots.items() if not s.rising and n not in ("population", "capital")]
    for name in rng.sample(sorted(free), rng.choice(CONTRADICTIONS)):
        slot, true = plan.slots[name], plan.true[name]
        false = plan.false[name] = slot.contradict(true, rng)
        everyone = range(len(styles))
        camp = plan.camps[name] = set(rng.sample(everyone, rng.randint(1, max(1, len(styles) // 2))))
        if slot.drift and plan.dates[0] != plan.dates[-1]:
            # Who came first holds what a later value could not have grown from.
            camp.clear()
            camp.update(i for i in everyone if plan.dates[i] == plan.dates[0])
            while (false > true) != (slot.drift == "up"):
                false = plan.false[name] = slot.contradict(true, rng)
    for name, slot in plan.slots.items():
        if slot.rising:
            value, stages = plan.true[name], {}
            for day in sorted(set(plan.dates), reverse=True):
                stages[day] = value
                value = max(2, round(value * rng.uniform(0.4, 0.85)))
            plan.stages[name] = stages
            # Nobody can order an article without a date: it gives a bound that every day's figure keeps.
            for i, style in enumerate(styles):
                if style.head == "undated":
                    plan.loose[name, i] = "least"
        elif name not in plan.false and rng.random() < 0.3:
            for i in range(len(styles)):
                plan.loose[name, i] = rng.choice(("", "", "about", "bound"))


def _value(plan: Plan, slot: str, outlet: int) -> float:
    if stages := plan.stages.get(slot):
        return min(stages.values()) if plan.loose.get((slot, outlet)) else stages[plan.dates[outlet]]
    return plan.false[slot] if outlet in plan.camps.get(slot, ()) else plan.true[slot]


def _body(plan: Plan, outlet: int, style: Style, published: date | None, rng: Random) -> list[Draft]:
    """The paragraphs of an article."""
    vocabulary = _tables()[0]
    introduced: set[str] = set()

    def fill(draft: Draft, name: str, how: str) -> None:
        if name in plan.slots:
            loose = plan.loose.get((name, outlet), "")
            value = _value(plan, name, outlet)
            text, value = write(plan.slots[name], value, loose, how, style, plan.day, published, rng)
            draft.mark(name, text, value)
            return
        if name.lower() == "someone":
            text = rng.choice(plan.cast) if rng.random() < 0.7 else _person(rng)
        elif name in ("person.a", "person.b"):
            full = plan.names[name]
            text = full.split()[-1] if name in introduced and rng.random() < 0.5 else full
            introduced.add(name)
        else:
            text = plan.names[name]
        draft.add(text[:1].upper() + text[1:] if how == "cap" else text)

    def sentence(template: str) -> Draft:
        draft = Draft()
        compose(template, rng, plan.words, fill, draft)
        if draft.parts:
            draft.parts[0] = draft.parts[0][:1].upper() + draft.parts[0][1:]
        if draft.parts[-1] == "." and draft.parts[-2].endswith("."):  # "at 3 a.m." ends its sentence
            draft.parts.pop()
            draft.length -= 1
        return draft

    event, say = plan.event, plan.event["say"]
    facts = [n for n in say if rng.random() < 0.75 or holes(say[n][0]) & plan.false.keys()]
    rng.shuffle(facts)
    templates = [rng.choice(say[n]) for n in facts]
    templates += [
        rng.choice(vocabulary["background"][n]) for n in ("population", "capital") if rng.random() < 0.35
    ]
    sentences = [sentence(t) for t in templates]
    lead = sentence(rng.choice(event["lead"]))
    colour = []
    target = LENGTH * rng.uniform(0.75, 1.25) - lead.length - sum(s.length for s in sentences)
    stock: list[str] = []
    while target > 0:
        stock = stock or rng.sample(vocabulary["colour"]["any"], len(vocabulary["colour"]["any"]))
        colour.append(sentence(stock.pop()))
        target -= colour[-1].length + 1
    # The facts come early, as in a newspaper; what is said about them fills the rest.
    paragraphs, current = [lead], []
    while sentences or colour:
        queue = sentences if sentences and (not colour or rng.random() < 0.55) else colour
        current.append(queue.pop(0))
        if len(current) >= rng.randint(1, 3):
            paragraphs.append(_join(current))
            current = []
    if current:
        paragraphs.append(_join(current))
    return paragraphs


def _join(sentences: list[Draft]) -> Draft:
    draft = Draft()
    for i, sentence in enumerate(sentences):
        if i:
            draft.add(" ")
        draft.append(sentence)
    return draft


def _page(
    plan: Plan, style: Style, published: date | None, body: list[Draft], rng: Random
) -> tuple[Draft, str]:
    """The article as its outlet prints it: headline, date in its place, paragraphs, furniture."""
    furniture = _tables()[0]["furniture"]
    names = {**plan.names, "person.a.last": plan.names["person.a"].split()[-1], "outlet": style.outlet}

    def fill(draft: Draft, name: str, how: str) -> None:
        draft.add(names[name][:1].upper() + names[name][1:] if how == "cap" else names[name])

    def line(template: str) -> str:
        draft = Draft()
        compose(template, rng, plan.words, fill, draft)
        return draft.text[:1].upper() + draft.text[1:]

    title = line(rng.choice(plan.event["headline"]))
    draft = Draft()
    draft.add(title + "\n\n")
    written = ""
    if published:
        month = MONTHS[published.month - 1]
        written = f"{month} {published.day}, {published.year}"
        if style.british:
            written = f"{published.day} {month} {published.year}"
    if style.head == "header" and written:
        draft.add(f"{style.outlet}\n{WEEKDAYS[published.weekday()]}, {written}\n\n")
    elif style.head == "byline" and written:
        draft.add(f"{_person(rng)} | {written}\n\n")
    if style.furniture and (top := rng.choice(furniture["top"])):
        draft.add(top + "\n\n")
    if style.head == "dateline" and written:
        draft.add(f"{plan.names['place'].upper()}, {written} – ")
    for i, paragraph in enumerate(body):
        draft.add("\n\n" if i else "")
        draft.append(paragraph)
    if style.furniture and (bottom := line(rng.choice(furniture["bottom"]))):
        draft.add("\n\n" + bottom)
    draft.add("\n")
    return draft, title


def _verdict(plan: Plan, slot: str, found: list[tuple[str, int, int, str]]) -> str:
    values = {value for *_, value in found}
    if len(values) == 1:
        return "agree"
    if slot in plan.stages:
        return "update"
    return "discrepancy" if slot in plan.false else "compatible"
