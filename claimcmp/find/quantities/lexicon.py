"""The English word lists of the quantity finder as look-up tables, built once on first use (about 8 ms)."""

from __future__ import annotations

from functools import cache
from typing import Any

from claimcmp.resources import load

# One letter a token: what kind of number it may start.
DIGITS, WORD, VAGUE, FRACTION, GLYPH, ORDINAL, FEW, PAIR, LENGTH, ZERO, TIMES, ROMAN = "DNVHGOAPLZTR"

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]
Words = frozenset[str]

_BEFORE = ("exact", "about", "nearly", "above", "below", "over", "from", "under", "to", "reached")
_AFTER = ("after_over", "after_to", "after_about")
# scale words that are too common otherwise to start a number
_NEVER_FIRST = ("mil", "grand", "mn", "bn", "tn", "trn", "nil")


class Lexicon:
    """Tables by lower-case word, but for ``letters`` and ``money_letters`` (as written).

    The sets are the word lists of the same names in the resource files. (No dataclass: making one of so many
    fields takes longer than reading the resources.)
    """

    def __init__(self, tables: dict[str, Any]) -> None:
        self.__dict__.update(tables)

    classes: dict[str, str]
    small: dict[str, int]
    folds: dict[str, int]
    scales: dict[str, float]
    multiples: dict[str, int]
    letters: dict[str, float]
    money_letters: dict[str, float]
    vague: dict[str, tuple[float, float, float, float]]
    few: dict[str, tuple[float, float, float]]
    pairs: dict[str, int]
    times_over: dict[str, int]
    fractions: dict[str, int]
    glyphs: dict[str, float]
    ordinals: dict[str, int]
    roman: dict[str, int]
    hedges_before: Phrases  # by last word
    hedges_after: Phrases  # by first word
    plurals: dict[str, str]
    superlatives: dict[str, str]
    adjectives: dict[str, str]
    levels: dict[str, str]
    zero_sides: dict[str, int]
    degree_letters: dict[str, str]

    # numbers and hedges
    pair_openers: Words
    paired: Words
    definite: Words
    roman_labels: Words
    matters: Words
    fillers: Words
    before_over: Words
    up: Words
    down: Words
    phrasal: Words
    changing: Words
    ranging: Words
    between: Words
    # nouns
    stop: Words
    left_of: Words
    determiners: Words
    places: Words
    openers: Words
    wholes: Words
    of_pronouns: Words
    pronouns_alone: Words
    hyphen_stops: Words
    front_modifiers: Words
    hyphen_fillers: Words
    objects: Words
    unit_modifiers: Words
    adverbs: Words
    states: Words
    after_dash: Words
    not_plural: Words
    # what is no quantity
    hyphened: Words
    headline_verbs: Words
    abbreviated_labels: Words
    versioned: Words
    label_signs: Words
    number_signs: Words
    ordinal_names: Words
    before_thirds: Words
    before_seconds: Words
    clause_starts: Words
    hyphen_ordinals: Words
    first_titles: Words
    clock_leads: Words
    months: Words
    weekdays: Words
    eras: Words
    zones: Words
    labels: Words
    emergency: Words
    emergency_nouns: Words
    ordinal_labels: Words
    streets: Words
    year_prepositions: Words
    score_nouns: Words
    # times
    before_no_times: Words
    after_no_times: Words
    before_lengths: Words
    no_lengths: Words
    clock_off: Words
    clock_on: Words
    clock_told: Words
    clock_to: Words
    clocked: Words
    # compounds
    single_articles: Words
    part_joints: Words
    added_parts: Words
    part_closers: Words
    zero_points: Words
    # zeros
    casualty_actives: Words
    zero_auxiliaries: Words
    zero_verbs: Words
    zero_modifiers: Words
    zero_nouns: Words
    # units
    denominators: Words
    later: Words
    properties: Words
    surfaces: Words
    copulas: Words
    range_signs: Words
    range_words: Words
    magnitudes: Words
    quakes: Words
    magnitude_fillers: Words
    spread_openers: Words
    spread_stops: Words
    share_joints: Words
    money_cues: Words
    age_cues: Words
    age_verbs: Words
    elders: Words
    death_words: Words
    death_times: Words
    aged_nouns: Words
    before_last_names: Words
    pronouns: Words
    after_ages: Words
    after_names: Words


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
    """Read the resources and build the tables."""
    data = load("quantities")
    rules = load("quantities_units")["rules"]
    numbers = data["numbers"]
    lists: dict[str, str] = {}
    for section in (*data.values(), rules):
        lists |= {key: value for key, value in section.items() if isinstance(value, str)}
    names = [name for name, kind in Lexicon.__annotations__.items() if kind == "Words"]
    sets = {name: frozenset(lists[name].split()) for name in names}

    small = {word: value for value, word in enumerate(numbers["ones"].split())}
    small |= {word: 20 + 10 * k for k, word in enumerate(numbers["tens"].split())}
    small |= dict.fromkeys(numbers["nought"].split(), 0)
    folds = {f"{word}fold": value for word, value in small.items() if value > 1}
    ordinals = {word: value for value, word in enumerate(numbers["ordinals"].split())}
    ordinals |= {word: 20 + 10 * k for k, word in enumerate(numbers["ordinal_tens"].split())}
    ordinals |= {"hundredth": 100, "thousandth": 1000, "millionth": 1000000}
    fractions = numbers["fractions"]
    classes = dict.fromkeys([*small, *folds, *numbers["scales"], *numbers["multiples"]], WORD)
    for word in _NEVER_FIRST:
        classes.pop(word, None)
    classes |= dict.fromkeys(numbers["vague"], VAGUE)
    classes |= dict.fromkeys(numbers["few"], FEW)
    classes |= dict.fromkeys(numbers["pairs"], PAIR)
    classes |= dict.fromkeys(numbers["times_over"], TIMES) | {"decades": LENGTH}
    classes |= dict.fromkeys(numbers["glyphs"], GLYPH)
    classes |= dict.fromkeys(ordinals, ORDINAL)
    classes |= dict.fromkeys(numbers["roman"], ROMAN)
    classes |= {"half": FRACTION, "quarter": FRACTION, "no": ZERO, "nobody": ZERO}
    tables: dict[str, Any] = {
        "classes": classes,
        "small": small,
        "folds": folds,
        "ordinals": ordinals,
        "fractions": fractions | {word + "s": below for word, below in fractions.items() if below > 2},
        "hedges_before": _phrases(data["hedges"], _BEFORE, last=True),
        "hedges_after": _phrases(data["hedges"], _AFTER, last=False),
        "adjectives": rules["adjectives"],
        "levels": rules["levels"],
    }
    written = ("scales", "multiples", "letters", "money_letters", "glyphs", "roman")
    for name in (*written, "few", "pairs", "times_over"):
        tables[name] = numbers[name]
    tables["vague"] = {word: tuple(map(float, ends)) for word, ends in numbers["vague"].items()}
    for name in ("plurals", "superlatives"):
        tables[name] = data["nouns"][name]
    for name in ("zero_sides", "degree_letters"):
        tables[name] = data["compounds"][name]
    return Lexicon(tables | sets)
