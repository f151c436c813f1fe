"""The English word lists of the quantity finder as look-up tables, built once on first use (about 8 ms)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from claimcmp.resources import load

# One letter a token: what kind of number it may start.
DIGITS, WORD, VAGUE, FRACTION, GLYPH, ORDINAL, FEW, ZERO = "D", "N", "V", "H", "G", "O", "A", "Z"

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tables by lower-case word, but for ``letters`` and ``money_letters`` (as written)."""

    classes: dict[str, str]
    small: dict[str, int]
    folds: dict[str, int]
    scales: dict[str, float]
    multiples: dict[str, int]
    letters: dict[str, float]
    money_letters: dict[str, float]
    vague: dict[str, tuple[float, float, float, float]]
    few: dict[str, tuple[float, float, float]]
    pairs: frozenset[str]
    fractions: dict[str, int]
    glyphs: dict[str, float]
    ordinals: dict[str, int]
    hedges_before: Phrases  # by last word
    hedges_after: Phrases  # by first word
    matters: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    between: frozenset[str]
    stop: frozenset[str]
    adverbs: frozenset[str]
    states: frozenset[str]
    plurals: dict[str, str]
    not_plural: frozenset[str]
    superlatives: dict[str, str]
    determiners: frozenset[str]
    places: frozenset[str]
    months: frozenset[str]
    weekdays: frozenset[str]
    zones: frozenset[str]
    labels: frozenset[str]
    ordinal_labels: frozenset[str]
    streets: frozenset[str]
    year_prepositions: frozenset[str]
    score_nouns: frozenset[str]
    denominators: frozenset[str]
    adjectives: dict[str, str]
    properties: frozenset[str]
    money_cues: frozenset[str]
    age_cues: frozenset[str]
    age_verbs: frozenset[str]
    death_words: frozenset[str]
    pronouns: frozenset[str]
    zero_auxiliaries: frozenset[str]
    zero_verbs: frozenset[str]
    zero_modifiers: frozenset[str]
    zero_nouns: frozenset[str]
    casualty_verbs: frozenset[str]


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(table: dict[str, Any], names: tuple[str, ...], last: bool) -> Phrases:
    """Phrases by their last (or first) word, longest first, each with the name of its rule."""
    found: Phrases = {}
    for name in names:
        for phrase in table[name].split():
            parts = tuple(_pieces(phrase))
            found.setdefault(parts[-1 if last else 0], []).append((parts, name))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _pieces(phrase: str) -> list[str]:
    """Words of a phrase as the tokenizer cuts them: ">=" is two tokens."""
    pieces: list[str] = []
    for word in phrase.split("_"):
        pieces.extend([word] if word.isalnum() else list(word))
    return pieces


@cache
def lexicon() -> Lexicon:
    """Read the resource and build the tables."""
    data = load("quantities")
    units = load("quantities_units")
    numbers, nouns, out, rules = data["numbers"], data["nouns"], data["exclusions"], units["rules"]
    zeros = data["zeros"]
    ones, tens = numbers["ones"].split(), numbers["tens"].split()
    small = {word: value for value, word in enumerate(ones)}
    small |= {word: 20 + 10 * k for k, word in enumerate(tens)}
    small |= dict.fromkeys(numbers["nought"].split(), 0)
    ordinals = {word: value for value, word in enumerate(numbers["ordinals"].split())}
    ordinals |= {word: 20 + 10 * k for k, word in enumerate(numbers["ordinal_tens"].split())}
    ordinals |= {"hundredth": 100, "thousandth": 1000, "millionth": 1000000}
    folds = {f"{word}fold": value for word, value in small.items() if value > 1}
    classes = dict.fromkeys([*small, *folds], WORD)
    classes |= dict.fromkeys([*numbers["scales"], *numbers["multiples"]], WORD)
    for noise in ("mil", "grand", "mn", "bn", "tn", "trn", "naught", "nil"):
        classes.pop(noise, None)
    classes |= dict.fromkeys(numbers["vague"], VAGUE)
    classes |= dict.fromkeys(numbers["few"], FEW)
    classes |= dict.fromkeys(numbers["pairs"].split(), FEW)
    classes |= dict.fromkeys(numbers["glyphs"], GLYPH)
    classes |= dict.fromkeys(ordinals, ORDINAL)
    classes |= {"half": FRACTION, "quarter": FRACTION}
    classes |= {"no": ZERO, "nobody": ZERO}
    hedges = data["hedges"]
    before = ("exact", "about", "nearly", "above", "below", "over", "from", "under", "to")
    after = ("after_over", "after_to", "after_about")
    changes = data["changes"]
    return Lexicon(
        classes=classes,
        small=small,
        folds=folds,
        scales=numbers["scales"],
        multiples=numbers["multiples"],
        letters=numbers["letters"],
        money_letters=numbers["money_letters"],
        vague={word: tuple(float(x) for x in ends) for word, ends in numbers["vague"].items()},  # type: ignore[misc]
        few={word: tuple(float(x) for x in ends) for word, ends in numbers["few"].items()},  # type: ignore[misc]
        pairs=words(numbers["pairs"]),
        fractions={**numbers["fractions"], **{w + "s": d for w, d in numbers["fractions"].items() if d > 2}},
        glyphs=numbers["glyphs"],
        ordinals=ordinals,
        hedges_before=_phrases(hedges, before, last=True),
        hedges_after=_phrases(hedges, after, last=False),
        matters=words(hedges["matters"]),
        up=words(changes["up"]),
        down=words(changes["down"]),
        between=words(changes["between"]),
        stop=words(nouns["stop"]),
        adverbs=words(nouns["adverbs"]),
        states=words(nouns["states"]),
        plurals=nouns["plurals"],
        not_plural=words(nouns["not_plural"]),
        superlatives=nouns["superlatives"],
        determiners=words(nouns["determiners"]),
        places=words(nouns["places"]),
        months=words(out["months"]),
        weekdays=words(out["weekdays"]),
        zones=words(out["zones"]),
        labels=words(out["labels"]),
        ordinal_labels=words(out["ordinal_labels"]),
        streets=words(out["streets"]),
        year_prepositions=words(out["year_prepositions"]),
        score_nouns=words(out["score_nouns"]),
        denominators=words(rules["denominators"]),
        adjectives=rules["adjectives"],
        properties=words(rules["properties"]),
        money_cues=words(rules["money_cues"]),
        age_cues=words(rules["age_cues"]),
        death_words=words(rules["death_words"]),
        age_verbs=words(rules["age_verbs"]),
        pronouns=words(rules["pronouns"]),
        zero_auxiliaries=words(zeros["auxiliaries"]),
        zero_verbs=words(zeros["verbs"]),
        zero_modifiers=words(zeros["modifiers"]),
        zero_nouns=words(zeros["nouns"]),
        casualty_verbs=words(zeros["verbs"]) | words(zeros["active"]),
    )
