"""What a reader finds in a news sentence, and `find_quantities` must: tables of sentence and quantities."""

from __future__ import annotations

import pytest

from claimcmp.find.quantities import Quantity, find_quantities


def brief(quantity: Quantity) -> str:
    """ "five people | 5 people >" """
    ends = quantity.value if isinstance(quantity.value, tuple) else (quantity.value,)
    shown = "-".join(f"{end:.15g}" if end == int(end) else f"{end:.7g}" for end in ends)
    return f"{shown} {quantity.normalized_unit} {quantity.change}"


def found(text: str, **options: bool) -> list[str]:
    return [brief(q) for q in find_quantities(text, **options)]


NUMBERS = [
    ("Some 14,000 geese", ["14000 goose ~"]),
    ("12.345.678 votes", ["12345678 vote ="]),
    ("1 234 567 votes", ["1234567 vote ="]),
    ("2.5 million trees", ["2500000 tree ="]),
    ("two and a half million trees", ["2500000 tree ="]),
    ("3 million and a half trees", ["3500000 tree ="]),
    ("a hundred and five boats", ["105 boat ="]),
    ("half a dozen boats", ["6 boat ="]),
    ("a quarter of a million trees", ["250000 tree ="]),
    ("2.5m viewers of a 10m pole", ["2500000 viewer =", "10 metre ="]),
    ("half a million crowns", ["500000 crown ="]),
    ("several hundred goats", ["300 goat ~"]),
    ("a couple of goats", ["2 goat ~"]),
    ("twenty-three goats", ["23 goat ="]),
    ("two hundred thousand goats", ["200000 goat ="]),
    ("three dozen goats", ["36 goat ="]),
    ("dozens of goats", ["12-120 goat ="]),
    ("tens of thousands of goats", ["10000-100000 goat ="]),
    ("two-thirds of voters", ["0.6666667 % voter ="]),
    ("one in 10 voters", ["0.1 % voter ="]),
    ("nine out of 10 voters", ["0.9 % voter ="]),
    ("half of the barns", ["0.5 % barn ="]),
    ("a third of the barns", ["0.3333333 % barn ="]),
    ("2½ miles", ["2.5 mile ="]),
    ("7 1/2 miles", ["7.5 mile ="]),
    ("minus 5 degrees Celsius", ["-5 celsius ="]),
    ("Shares moved -1.3%", ["-1.3 percentage down"]),
    ("a .500 average in 40 games", ["0.5 - =", "40 game ="]),
    ("output of 2. 4 million barrels", ["2400000 barrel ="]),  # torn by a bad export
    ("Rs 3.5 lakh crore", ["3500000000000 rupee ="]),
]

RANGES = [
    ("six to eight boats", ["6-8 boat ="]),
    ("55-58 boats", ["55-58 boat ="]),
    ("500-1500 people", ["500-1500 people ="]),
    ("between 4 and 6 percent", ["4-6 percentage ="]),
    ("between 4% and 6%", ["4-6 percentage ="]),
    ("$12-13 billion", ["12000000000-13000000000 dollar ="]),
    ("from $200 to $4 million", ["200-4000000 dollar ="]),
    ("two or three days", ["2-3 day ="]),
    ("1m-2m viewers", ["1000000-2000000 viewer ="]),
    ("boys aged 5-11", ["5-11 year of age ="]),
    ("from 20 km in 2008 to 29 km", ["20-29 kilometre ="]),
]

UNITS = [
    ("US$5 a barrel", ["5 dollar per barrel ="]),
    ("A$5 and C$6", ["5 australian dollar =", "6 canadian dollar ="]),
    ("HK $3.7 billion", ["3700000000 hong kong dollar ="]),
    ("10.5 million Australian dollars", ["10500000 australian dollar ="]),
    ("a £1.13tn hole", ["1130000000000 pound sterling ="]),
    ("110bn-euro loan", ["110000000000 euro ="]),
    ("USD10m or 63 cents a head", ["10000000 dollar =", "63 cent per head ="]),
    ("a fine of 400 pounds", ["400 pound sterling ="]),
    ("a pig of 400 pounds", ["400 pound-mass ="]),
    ("$80 per sq m", ["80 dollar per square metre ="]),
    ("$5 million a year earlier", ["5000000 dollar ="]),
    ("3 tons of ore a day", ["3 ton per day ="]),
    ("the 28 - year - old", ["28 year of age ="]),
    ("$200-a-night rooms", ["200 dollar per night ="]),
    ("90 mph winds, 50km/h limits", ["90 mile per hour =", "50 kilometre per hour ="]),
    ("a 15,800-square-metre hall", ["15800 square metre ="]),
    ("25 basis points or 3 percentage points", ["25 basis point =", "3 percentage point ="]),
    ("per cent: 5 per cent, 6pc, 7 pct", ["5 percentage =", "6 percentage =", "7 percentage ="]),
    ("the 33-year-old", ["33 year of age ="]),
    ("an 18 month-old calf", ["18 month of age ="]),
    ("Mara Oduya, 35, who farms here", ["35 year of age ="]),
    ("men aged 18 to 34", ["18-34 year of age ="]),
    ("He is 35.", ["35 year of age ="]),
    ("Mara Oduya is 35.", ["35 year of age ="]),
    ("The man, we hear, is a lorry driver of 34, and Oduya is 35.", ["34 year of age =", "35 year of age ="]),
    ("A retired welder of 61 was hurt.", ["61 year of age ="]),
    ("The singer, who died at the weekend at 88, was loved.", ["88 year of age ="]),
    ("A team of 27 men of few words won by a lead of 34.", ["27 man =", "34 - ="]),
    ("The head of the choir, Mara Oduya, is 35.", ["35 year of age ="]),
    ("Turnout in New Oduya was 35. Flight Oduya was 35. The Oduya is 35.", ["35 - =", "35 - =", "35 - ="]),
    ("5 feet 6 inches", ["5.5 foot ="]),
    ("7.6 and 7.5 magnitude quakes", ["7.6 magnitude =", "7.5 magnitude ="]),
    ("a quake of magnitude 6.1", ["6.1 magnitude ="]),
    ("measured 6.1 on the Richter scale", ["6.1 magnitude ="]),
    ("45 and 50 mg doses", ["45 milligram =", "50 milligram ="]),
    ("half an hour", ["0.5 hour ="]),
    ("400 billion naira", ["400000000000 naira ="]),
    ("930.85 South Korean won", ["930.85 south korean won ="]),
]

NOUNS = [
    ("killing five and injuring 50", ["5 - =", "50 - ="]),
    ("the toll rose to 24", ["24 - ="]),
    ("Toll rises to 24\nRescuers dig on", ["24 - ="]),
    ("it rose to 24\n\nGoats graze", ["24 - ="]),
    ("it rose to 24\ngoats", ["24 goat ="]),
    ("two of which collapsed", ["2 - ="]),
    ("Three dead, two hurt", ["3 dead =", "2 hurt ="]),
    ("20 more people", ["20 more people ="]),
    ("two other old stone barns", ["2 other old stone barn ="]),
    ("300 US soldiers met 20 U.S. sailors", ["300 us soldier =", "20 u.s. sailor ="]),
    ("two gas-only engines", ["2 gas-only engine ="]),
    ("digital and 4 physical and digital sales", ["4 physical digital sale ="]),
    ("three of our neighbours", ["3 neighbour ="]),
    ("one of the largest barns", ["1 large barn ="]),
    ("one woman to lead", ["1 woman ="]),
    ("12 page letter", ["12 page ="]),
    ("the 57-member club", ["57 member ="]),
    ("four Israelis", ["4 israeli ="]),
    ("ten Chinese who farm", ["10 chinese ="]),
    ("seven grandchildren", ["7 grandchild ="]),
    ("four AK-47 rifles", ["4 ak-47 rifle ="]),
    ("eight million 250ml bottles", ["8000000 bottle =", "250 millilitre ="]),
    ("killing one", ["1 - ="]),
    ("One was enough, they said", []),
    ("each one they lose", []),
    ("both barns, a barn, a few barns", []),
]

HEDGES = [
    ("at least five boats", ["5 boat >"]),
    ("more than 60 boats", ["60 boat >"]),
    ("jailed, sentenced to over ten years", ["10 year >"]),
    ("the hearing lasted over two hours", ["2 hour >"]),
    ("they met over three days", ["3 day ="]),
    ("200 boats or more", ["200 boat >"]),
    ("three-plus seasons", ["3 season >"]),
    ("fewer than 20 boats", ["20 boat <"]),
    ("as many as 20 boats", ["20 boat <"]),
    ("up to 20 boats", ["20 boat <"]),
    ("about 60 boats", ["60 boat ~"]),
    ("an estimated 60 boats", ["60 boat ~"]),
    ("20 or so boats", ["20 boat ~"]),
    ("they asked about 60 boats", ["60 boat ="]),
    ("shares rose 3 percent", ["3 percentage up"]),
    ("shares fell by about 3 percent", ["3 percentage down"]),
    ("shares lost 9 points, or 0.6 percent", ["9 point down", "0.6 percentage down"]),
    ("it rose to 3 percent", ["3 percentage ="]),
]

SCORES = [
    ("They won 31-24", ["31-24 - ="]),
    ("a 9-14 record", ["9-14 - ="]),
    ("approved in a 52-35 vote", ["52-35 - ="]),
    ("outnumbered two-to-one", ["2-1 - ="]),
    ("a ratio of 3 to 1", ["3-1 - ="]),
]

NOT_QUANTITIES = [
    "On 12 March 2019, on Jan. 12, at 10.45pm and 5:30 and 0600 GMT",
    "In 1963, since 2004, by 2030, the 1990s, the 2014-15 season, 2019-09-01T10:38",
    "Boeing 747, Section 427, G7, Covid-19, CO2, MI5, Model 3, S. 1605, Unit 3",
    "Call 555-123-4567 or +1-222-333-4444 at 192.168.0.1",
    "Call (555) 123-4567, version 2.0 of Section 3.2, agent 007, ٣٤",
    "ISBN 978-3-16-148410-0 and 0x1F4A",
    "at 12 Harbour Street and 575 Linden Road",
    "See https://example.org/2019/55/story?id=123 or mail bob99@example.org",
    "the S&P 500, the Stoxx 600 index, iPhone 12",
    "Rows 1,2,3,4,5 and exercise #7",
    "zero tolerance in 1200 AD or 221 B.C.",
    "a thirty-something on a one-off, one-time visit",
    "The Big Ten met",
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS + RANGES + UNITS + NOUNS + HEDGES + SCORES)
def test_quantities_of_a_sentence(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_what_is_no_quantity(text: str) -> None:
    assert found(text, ordinals=False) == []


ORDINALS = [
    ("the second phone talk", [("second phone talk", 2, "talk")]),
    ("in 10th place", [("10th place", 10, "place")]),
    ("the No. 5 seed", [("No. 5", 5, "seed")]),
    ("in Week 16", [("Week 16", 16, "week")]),
    ("her twenty-first book", [("twenty-first book", 21, "book")]),
    ("for the third straight year", [("third straight year", 3, "year")]),
    ("Fighting first erupted here", []),
    ("in the first three hours", []),
]


@pytest.mark.parametrize(("text", "expected"), ORDINALS)
def test_ordinals(text: str, expected: list[tuple[str, float, str]]) -> None:
    quantities = [q for q in find_quantities(text) if q.kind == "ordinal"]
    assert [(q.text, q.value, q.head) for q in quantities] == expected
    assert [q for q in find_quantities(text, ordinals=False) if q.kind == "ordinal"] == []


ZEROS = [
    ("There were no casualties.", "casualty"),
    ("No one was injured.", "people"),
    ("There were no immediate reports of any injuries.", "injury"),
    ("Nobody was killed.", "people"),
]


@pytest.mark.parametrize(("text", "head"), ZEROS)
def test_zeros_are_found_when_asked_for(text: str, head: str) -> None:
    [zero] = find_quantities(text, claims=True)
    assert (zero.value, zero.low, zero.high, zero.kind, zero.head) == (0, 0, 0, "count", head)
    assert find_quantities(text) == []


def test_no_comment_is_no_zero() -> None:
    assert find_quantities("He had no comment and no one knew why.", claims=True) == []


INTERVALS = [
    ("tens of thousands of goats", 20000, 99999, None),
    ("dozens of goats", 24, 99, None),
    ("hundreds of goats", 200, 999, None),
    ("at least five goats", 5, None, 5),
    ("at least a dozen goats", 12, None, 12),
    ("up to 30 goats", 0, 30, 30),
    ("six to eight goats", 6, 8, None),
    ("more than two dozen goats", 24, None, 24),
    ("about 1,000,000 goats", 900000, 1100000, 1000000),
    ("about 62 goats", 58.9, 65.1, 62),
    ("nearly 90 goats", 81, 90, 90),
    ("57 goats", 57, 57, 57),
    ("half of the goats", 50, 50, 50),
]


@pytest.mark.parametrize(("text", "low", "high", "point"), INTERVALS)
def test_intervals(text: str, low: float | None, high: float | None, point: float | None) -> None:
    [quantity] = find_quantities(text)
    value = quantity.number()
    assert (value.low, value.high, value.point) == (
        pytest.approx(low) if low is not None else None,
        pytest.approx(high) if high is not None else None,
        point,
    )


PRECISION = [("5.4 km", 0.1), ("14,000 goats", 1000), ("14 thousand goats", 1000), ("57 goats", 1)]


@pytest.mark.parametrize(("text", "precision"), PRECISION)
def test_precision_is_the_place_of_the_last_significant_digit(text: str, precision: float) -> None:
    [quantity] = find_quantities(text)
    assert quantity.precision == pytest.approx(precision)


def test_a_conversion_is_one_quantity_said_twice() -> None:
    text = "at a depth of 10 kilometers (6 miles), for 85 million euros (about 74 million pounds)"
    depth, miles, euros, pounds = find_quantities(text)
    assert depth.also == (miles,) and miles.restates and not depth.restates
    assert euros.also == (pounds,) and pounds.restates
    assert depth.head == "depth" and depth.kind == "measure"
    assert [other.unit for other in depth.number().also] == ["mile"]


def test_what_follows_a_conversion_says_what_is_measured() -> None:
    miles, km = find_quantities("It lies 60 miles (97 km) north of Lund")
    assert miles.head == "distance" and km.restates


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("a gallery 200 m below the surface", "depth"),
        ("70 metres underground", "depth"),
        ("12 feet above its usual level", "height"),
        ("9 feet below the bridge", None),
        ("5 degrees Celsius below the average", None),
    ],
)
def test_what_a_length_goes_by_says_what_is_measured(text: str, head: str | None) -> None:
    [quantity] = find_quantities(text)
    assert quantity.head == head


def test_a_hedge_ends_before_the_next_number() -> None:
    two, ten, _ = find_quantities("It killed two and up to ten were hurt, bakers aged 40 and under too")
    assert (two.change, ten.change) == ("=", "<")


def test_unrelated_brackets_are_no_conversion() -> None:
    first, second = find_quantities("It grew 10 km (300 miles from here)")
    assert first.also == () and not second.restates


def test_equal_scores_have_equal_points_whoever_tells_them() -> None:
    [won] = find_quantities("They won 3-1")
    [lost] = find_quantities("They lost 1-3")
    [other] = find_quantities("They won 3-2")
    assert won.kind == "score"
    assert won.point == lost.point != other.point


def test_spans_units_and_hedges_are_those_of_the_text() -> None:
    text = "Killing at least five young people, and some US$2 million of damage"
    people, money = find_quantities(text)
    assert text[people.start : people.end] == people.text == "five young people"
    assert people.noun_start is not None
    assert text[people.noun_start : people.noun_end] == people.unit == "young people"
    assert (people.head, people.hedge) == ("people", "at least")
    assert (money.text, money.unit, money.code, money.hedge) == ("US$2 million", "US$", "USD", "some")


def test_a_bare_dollar_is_left_open() -> None:
    [quantity] = find_quantities("It cost $5")
    assert quantity.code == "$" and quantity.normalized_unit == "dollar"


def test_busy_spans_are_left_alone() -> None:
    text = "The feast of 40 days"
    assert found(text) == ["40 day ="]
    assert find_quantities(text, busy=[(13, 20)]) == []


KINDS = [
    ("five boats", "count"),
    ("$5", "money"),
    ("5%", "percent"),
    ("5 km", "measure"),
    ("5 days", "duration"),
    ("5-year-old", "age"),
    ("the fifth boat", "ordinal"),
    ("won 5-2", "score"),
    ("5 km per hour", "rate"),
    ("one of the biggest boats", "other"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    [quantity] = find_quantities(text)
    assert quantity.kind == kind


def test_tables_dumped_as_text_state_nothing() -> None:
    table = "\n".join(" ".join(str(k * row) for k in range(1, 9)) for row in range(1, 40))
    assert find_quantities(table) == []
