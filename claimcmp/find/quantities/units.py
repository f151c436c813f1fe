"""Units of measure and currencies: their names in text, and their factors.

    match_unit(tokens of "10 sq km deep", 1)  -> (square kilometre, 3)
    to_base(10, "kilometre")                  -> (10000.0, "metre")
    to_base(90, "mile per hour")              -> (40.2336, "metre per second")
    convert(6, "mile", "kilometre")           -> 9.656064

The factors are a page of constants, so no unit library is needed: importing one costs more than a whole
comparison takes.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcmp.resources import load
from claimcmp.text.tokens import Tokens, words_of

_BASES = {
    "length": "metre",
    "area": "square metre",
    "volume": "litre",
    "mass": "kilogram",
    "time": "second",
    "power": "watt",
    "energy": "joule",
    "voltage": "volt",
    "current": "ampere",
    "resistance": "ohm",
    "capacitance": "farad",
    "force": "newton",
    "pressure": "pascal",
    "torque": "newton metre",
    "frequency": "hertz",
    "data": "byte",
    "speed": "metre per second",
    "radioactivity": "becquerel",
    "dose": "sievert",
    "absorbed": "gray",
    "bandwidth": "byte per second",
    "angle": "degree",
    "temperature": "kelvin",
    "share": "1",
    "points": "point of share",
}
_OFFSETS = {"celsius": (1.0, 273.15), "fahrenheit": (5 / 9, 273.15 - 32 * 5 / 9), "kelvin": (1.0, 0.0)}
# currencies that go by the name of another where the text names no country
_OPEN = {"united_states_dollar": "dollar", "franc": "swiss franc"}
# one-letter symbols that may stand apart from their number ("5 m"); the others, and "in", only at it ("5W")
_APART = frozenset("mglLWVt")


def _tight(symbol: str) -> bool:
    return symbol == "in" or (len(symbol) == 1 and symbol.isalpha() and symbol not in _APART)


class Unit(NamedTuple):
    """``name`` is the normalised name, ``code`` the short one that values carry ("USD", "%", "kilometre")."""

    name: str
    dimension: str
    factor: float
    code: str

    @property
    def money(self) -> bool:
        return self.dimension == "money"


class UnitTable(NamedTuple):
    words: dict[str, list[tuple[tuple[str, ...], Unit]]]  # by first word, lower case
    symbols: dict[str, list[tuple[tuple[str, ...], bool, Unit]]]  # by first token as written; glued?
    signs: dict[str, list[tuple[tuple[str, ...], Unit]]]  # by last token as written
    names: dict[str, Unit]


def _plural(phrase: str) -> str:
    if phrase.endswith(("s", "z", "x", "ch")):
        return phrase + "es"
    if phrase.endswith("y") and phrase[-2] not in "aeou":
        return phrase[:-1] + "ies"
    return phrase + "s"


def _forms(entry: str) -> list[tuple[str, ...]]:
    """The spelled forms of a unit, as token tuples: singular, and the plural by rule or after "/"."""
    one, _, many = entry.replace("_", " ").partition("/")
    if " " in one and many and " " not in many:
        many = one.rsplit(" ", 1)[0] + " " + many
    forms = {one, many or _plural(one)}
    if one.startswith("degree "):
        forms = {one, one.replace("degree ", "degrees ")}
    return [tuple(map(str.lower, words_of(form))) for form in sorted(forms)]


@cache
def unit_table() -> UnitTable:
    """Read the resource and build the look-up tables."""
    data = load("quantities_units")
    prefixes = {name: (symbols.split(), factor) for name, (symbols, factor) in data["prefixes"].items()}
    table = UnitTable({}, {}, {}, {})

    def add(unit: Unit, words: list[str], symbols: list[str]) -> None:
        table.names.setdefault(unit.name, unit)
        for entry in words:
            for form in _forms(entry):
                table.words.setdefault(form[0], []).append((form, unit))
        for symbol in symbols:
            form = tuple(words_of(symbol.replace("_", " ")))
            table.symbols.setdefault(form[0], []).append((form, "_" not in symbol, unit))

    for key, line in data["units"].items():
        name = key.replace("_", " ")
        head, spelled, written, *more = (part.strip() for part in line.split("|"))
        dimension, number = head.split()
        factor = float(number)
        symbols = written.split()
        add(Unit(name, dimension, factor, "%" if name == "percentage" else name), spelled.split(), symbols)
        for prefix in more[0].split() if more else ():
            marks, scale = prefixes[prefix]
            unit = Unit(prefix + name, dimension, factor * scale, prefix + name)
            add(
                unit,
                ["/".join(prefix + part for part in w.split("/")) for w in spelled.split()],
                [mark + s for s in symbols for mark in marks],
            )
    for key, line in data["currencies"].items():
        name = _OPEN.get(key) or key.replace("_", " ")
        code, spelled, signs = (part.strip() for part in line.split("|"))
        unit = Unit(name, "money", 1.0, code)
        table.names.setdefault(code, unit)
        glued = [w for w in spelled.split() if len(w) == 1]
        add(unit, [w for w in spelled.split() if len(w) > 1], glued)
        for sign in signs.split():
            form = tuple(words_of(sign))
            table.signs.setdefault(form[-1], []).append((form, unit))
            if len(form) == 1 and sign != "PS":
                table.symbols.setdefault(sign, []).append((form, False, unit))
    for forms in table.words.values():
        forms.sort(key=lambda entry: -len(entry[0]))
    for entries in table.symbols.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    for pairs in table.signs.values():
        pairs.sort(key=lambda entry: -len(entry[0]))
    return table


def match_unit(t: Tokens, j: int, after_digits: bool = True) -> tuple[Unit, int] | None:
    """The unit that starts at token ``j``, and the token after it. Longest name first."""
    if j >= len(t.lower):
        return None
    table = unit_table()
    for form, unit in table.words.get(t.lower[j], ()):
        if len(form) == 1:
            return unit, j + 1
        end = _phrase_end(t, j, form)
        if end is not None:
            return unit, end
    for form, tight, unit in table.symbols.get(t.words[j], ()):
        end = j + len(form)
        if len(form) > 1 and (
            tuple(t.words[j:end]) != form
            or (tight and any(t.ends[k] != t.starts[k + 1] for k in range(j, end - 1)))
        ):
            continue
        if not after_digits and unit.name not in ("percentage", "mile per hour"):
            continue
        if len(form) == 1 and j and t.ends[j - 1] < t.starts[j] and _tight(t.words[j]):
            continue
        if end < len(t.words) and t.starts[end] == t.ends[end - 1] and t.words[end].isalnum():
            continue  # a longer word or code
        return unit, end
    return None


def _phrase_end(t: Tokens, j: int, form: tuple[str, ...]) -> int | None:
    """The token after the words of ``form`` at ``j``, spaced or hyphened ("square-metre"); else None."""
    k = j
    for part in form:
        if k > j and part != "-" and t.lower[k : k + 1] == ["-"]:
            k += 1
        if t.lower[k : k + 1] != [part]:
            return None
        k += 1
    return k


def match_sign(t: Tokens, first: int) -> tuple[Unit, int] | None:
    """The currency sign or code that ends right before token ``first``, and where it starts."""
    if first == 0:
        return None
    for form, unit in unit_table().signs.get(t.words[first - 1], ()):
        start = first - len(form)
        if start < 0 or (len(form) > 1 and t.words[start].upper() != form[0].upper()):
            continue
        gap = t.starts[first] - t.ends[first - 1]
        if gap > 1 or (gap and form[-1] in ("PS", "=", "R", "DM")):
            continue
        spread = len(form) == 2 and t.starts[start + 1] - t.ends[start]
        if spread and (form[0] in ("A", "S", "R", "CA") or spread > 1):
            continue
        if start and t.ends[start - 1] == t.starts[start] and t.words[start - 1].isalnum():
            continue
        return unit, start
    return None


def to_base(value: float, unit: str) -> tuple[float, str]:
    """``value`` in the base unit of its dimension, with that unit's name; unknown units pass unchanged.

    Temperatures are points on their scale. "X per Y" is taken apart; money keeps its code.
    """
    table = unit_table()
    known = table.names.get(unit)
    if known is None:
        above, per, below = unit.partition(" per ")
        if not per:
            return value, unit
        top, name = to_base(value, above)
        bottom, under = to_base(1.0, below)
        return (top / bottom if bottom else top), f"{name} per {under}"
    if known.dimension == "temperature":
        scale, offset = _OFFSETS[known.name]
        return value * scale + offset, "kelvin"
    if known.dimension == "money":
        return value, known.code
    if known.dimension not in _BASES:
        return value, known.name
    return value * known.factor, _BASES[known.dimension]


def base_units() -> frozenset[str]:
    """The units that :func:`to_base` comes down to."""
    return frozenset(_BASES.values())


@cache
def currencies() -> frozenset[str]:
    """The codes that money carries: "USD", "EUR", "$" where it is not said which dollar."""
    return frozenset(unit.code for unit in unit_table().names.values() if unit.money)


def convert(value: float, unit: str, to: str) -> float:
    """``value`` of ``unit`` in units of ``to``. Raises ValueError where they measure different things.

    The units that news uses are in the table; for any other, pint is asked, where it is installed (the extra
    ``units``). It is imported on such a conversion and never before: it takes longer than a whole run does.
    """
    base, name = to_base(value, unit)
    target = unit_table().names.get(to)
    if target is not None and target.dimension == "temperature" and name == "kelvin":
        scale, offset = _OFFSETS[target.name]
        return (base - offset) / scale
    one, other = to_base(1.0, to)
    if name == other and one:
        return base / one
    table = unit_table().names
    if unit in table and to in table:
        raise ValueError(f"{unit} and {to} do not measure the same thing")
    return _by_library(value, unit, to)


def _by_library(value: float, unit: str, to: str) -> float:
    try:
        import pint
    except ImportError:
        raise ValueError(
            f'{unit} or {to} is no unit known here; pip install "claimcmp[units]" knows more'
        ) from None
    try:
        return float(pint.UnitRegistry().Quantity(value, unit).to(to).magnitude)
    except (pint.errors.PintError, AttributeError) as problem:
        raise ValueError(f"{unit} to {to}: {problem}") from problem
