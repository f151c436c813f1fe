"""Relations of values: a table of what a careful reader would say."""

from datetime import date

import pytest

from claimcmp.find.quantities import find_quantities
from claimcmp.find.times import find_times
from claimcmp.judge.relations import Relation, relate

EQUAL, COMPATIBLE, UNKNOWN, CONFLICT = Relation

NUMBERS = [
    ("57 members", "57-member", EQUAL),
    ("about 135 homes", "135 homes", EQUAL),
    ("10 kilometers", "six miles", EQUAL),
    ("10 kilometers (6 miles)", "6 miles", EQUAL),
    ("14,000 people", "14,000 people", EQUAL),
    ("21 days", "three weeks", EQUAL),
    ("at least 40 people", "250 people", COMPATIBLE),
    ("at least three people", "three people", COMPATIBLE),
    ("dozens of people", "50 people", COMPATIBLE),
    ("tens of thousands of troops", "an estimated 100,000 troops", COMPATIBLE),
    ("5.4 percent", "5.36 percent", COMPATIBLE),
    ("about 27,000 votes", "about 27,500 votes", COMPATIBLE),
    ("up to 20 boats", "12 boats", COMPATIBLE),
    ("dozens of people", "250 people", COMPATIBLE),
    ("dozens of people", "842 people", CONFLICT),
    ("as much as 55 percent", "55 percent", EQUAL),
    ("as many as 60 people", "about 60 people", COMPATIBLE),
    ("no more than three boats", "three boats", COMPATIBLE),
    ("less than 10 percent", "10 percent", COMPATIBLE),
    ("never fewer than 31 boats", "28 boats", CONFLICT),
    ("nearly 50 witnesses", "47 witnesses", COMPATIBLE),
    ("nearly 50 witnesses", "52 witnesses", CONFLICT),
    ("nearly 50 witnesses", "more than 60 witnesses", CONFLICT),
    ("about 30 men", "32 men", COMPATIBLE),
    ("about 30 men", "36 men", CONFLICT),
    ("12 days", "12.4 days", COMPATIBLE),
    ("12 days", "13.4 days", CONFLICT),
    ("30,000 tons", "28,000 tons", CONFLICT),
    ("30,000 tons", "29,400 tons", COMPATIBLE),
    ("40 years", "42 years", CONFLICT),
    ("$27 a share", "27 dollars", EQUAL),
    ("$75 a week", "125 dollars", CONFLICT),
    ("30 miles per hour", "30 miles", UNKNOWN),
    ("71 cents a share", "$0.71", EQUAL),
    ("66 cents", "$0.68 a share", CONFLICT),
    ("8.6 lb", "3.9 kg", EQUAL),
    ("14 kilos", "31 lb", EQUAL),
    ("half a year", "seven months", COMPATIBLE),
    ("one hour", "35 minutes", CONFLICT),
    ("74 percent", "74 people", UNKNOWN),
    ("a third of voters", "33 percent of voters", EQUAL),
    ("a third of voters", "35 percent of voters", CONFLICT),
    ("sales rose 5 percent", "sales fell 5 percent", CONFLICT),
    ("100 miles", "160 kilometers", EQUAL),
    ("100 miles", "150 kilometers", COMPATIBLE),
    ("about 20,000 people", "more than 22,000 people", CONFLICT),
    ("101", "more than 100 yards", COMPATIBLE),
    ("7.4", "a 7.5 magnitude", CONFLICT),
    ("100 people", "103 inhabitants", CONFLICT),
    ("28-of-41", "28 passes", EQUAL),
    ("28-of-41", "41 attempts", EQUAL),
    ("a 24-14 lead", "10 points", EQUAL),
    ("a 24-14 lead", "12 points", UNKNOWN),
    ("seven bridges", "eight bridges", CONFLICT),
    ("40 people", "43 people", CONFLICT),
    ("dozens of people", "eight people", CONFLICT),
    ("at least 60 people", "31 people", CONFLICT),
    ("7.6 magnitude", "7.7 magnitude", CONFLICT),
    ("$13.4 billion", "$17.4 billion", CONFLICT),
    ("85 million euros", "74 million pounds", UNKNOWN),
    ("85 million euros (74 million pounds)", "74 million pounds", EQUAL),
]

TIMES = [
    ("on January 12, 2022", "on 12 January 2022", EQUAL),
    ("on January 12, 2022", "on January 13, 2022", CONFLICT),
    ("on January 12, 2022", "in the second week of January 2022", COMPATIBLE),
    ("in October 2021", "in 2021", COMPATIBLE),
    ("in 2005", "in 2006", CONFLICT),
    ("in early May 2013", "on 12 May 2013", COMPATIBLE),
    ("in early May 2013", "on 20 May 2013", CONFLICT),
    ("in the late 1940s", "in 1950", COMPATIBLE),
    ("in the late 1940s", "in 1952", CONFLICT),
    ("on Saturday night", "on Saturday", EQUAL),
    ("at 7:30 p.m. on Saturday", "on Saturday night", COMPATIBLE),
    ("at 3:37 a.m. EDT on July 2, 2013", "at 0737 GMT on July 2, 2013", EQUAL),
    ("by May 31, 2009", "on June 1, 2009", CONFLICT),
    ("by 1958", "in 1957", COMPATIBLE),
    ("by 1958", "in 1958", COMPATIBLE),
    ("by 1958", "in 1940", CONFLICT),
    ("by 1958", "in 1959", CONFLICT),
    ("since December 2012", "in January 2013", COMPATIBLE),
    ("since December 2012", "in November 2012", CONFLICT),
    ("since 2005", "in 2005", EQUAL),
    ("since 2005", "since 2003", CONFLICT),
    ("until 1958", "in 1958", EQUAL),
    ("until 1958", "in 1957", CONFLICT),
    ("by 30 June 2013", "in May 2013", COMPATIBLE),
    ("by 30 June 2013", "in January 2013", CONFLICT),
    ("since the 2004-05 season", "since 2005", EQUAL),
    ("in the 2004-05 season", "in 2004", COMPATIBLE),
    ("in the 2004-05 season", "in 2006", CONFLICT),
    ("late on Monday", "on Monday night", EQUAL),
    ("late Monday", "on Monday afternoon", COMPATIBLE),
    ("late Monday", "on Monday evening", EQUAL),
    ("at 3 p.m.", "at 3 p.m. on Monday", EQUAL),
    ("at 3 p.m.", "at 4 p.m. on Monday", CONFLICT),
    ("at 3 p.m.", "on Tuesday", UNKNOWN),
    ("at 2:53 p.m. on Monday", "at 3 p.m. on Monday", COMPATIBLE),
    ("at 2:53 p.m. on Monday", "at 2:58 p.m. on Monday", CONFLICT),
    ("at 3 p.m. on Monday", "at 3 p.m. on Tuesday", CONFLICT),
    ("at 3 p.m. (1200 GMT) on Tuesday", "at 3 p.m. on Tuesday", EQUAL),
    ("just after 7 p.m.", "at 7 p.m.", COMPATIBLE),
    ("shortly after 7 p.m.", "just after 7 p.m.", EQUAL),
    ("after 6 p.m.", "at 8:30 p.m.", COMPATIBLE),
    ("after 6 p.m.", "at 4:30 p.m.", CONFLICT),
    ("before 6 p.m.", "at 4:30 p.m.", COMPATIBLE),
    ("at half past six in the evening", "at 6:30 p.m.", EQUAL),
    ("at half past six in the evening", "at 6:45 p.m.", CONFLICT),
    ("today", "on Tuesday", UNKNOWN),
    ("this morning", "on Tuesday morning", UNKNOWN),
    ("today", "on Monday", CONFLICT),
    ("yesterday", "on Monday", CONFLICT),
]

UNDATED = [
    ("on Sunday", "on Sunday", EQUAL),
    ("on Sunday", "on Monday", CONFLICT),
    ("on January 4", "on January 4", EQUAL),
    ("on Sunday", "on January 4", UNKNOWN),
    ("at 4:20 p.m. Sunday", "on Sunday", COMPATIBLE),
    ("at 4:20 p.m. Sunday", "on Monday", CONFLICT),
    ("at 4:20 p.m. Sunday", "at 4:20 p.m. Monday", CONFLICT),
    ("at 3:20 GMT Friday", "on Thursday evening", UNKNOWN),
    ("at 11 a.m. (0900 GMT) on Friday", "at 9 a.m. GMT", EQUAL),
    ("on Sunday", "on Sunday, January 4, 2009", EQUAL),
    ("on Sunday, January 4, 2009", "on Sunday night", EQUAL),
    ("yesterday", "today", UNKNOWN),
    ("at the weekend", "on Sunday", COMPATIBLE),
    ("at the weekend", "on Wednesday", UNKNOWN),
    ("at the weekend", "over the weekend", EQUAL),
    ("in the summer", "in the summer of 2008", EQUAL),
    ("in the summer", "in the winter of 2008", UNKNOWN),
    ("on January 4", "on January 5, 2009", CONFLICT),
    ("last year", "four years ago", UNKNOWN),
]


def number(text):
    return find_quantities(text)[0].number()


@pytest.mark.parametrize("a, b, expected", NUMBERS, ids=lambda x: str(x))
def test_numbers(a, b, expected):
    assert relate(number(a), number(b)) == expected
    assert relate(number(b), number(a)) == expected


@pytest.mark.parametrize(
    "a, b, expected, day",
    [(*row, date(2013, 7, 3)) for row in TIMES] + [(*row, None) for row in UNDATED],
    ids=lambda x: str(x),
)
def test_times(a, b, expected, day):
    x, y = (find_times(text, day)[0].interval for text in (a, b))
    assert x is not None and y is not None
    assert relate(x, y) == expected
    assert relate(y, x) == expected


def test_a_day_read_off_the_sentence_before_is_no_part_of_a_clock_time() -> None:
    charged = find_times("He was charged on Saturday. The gunman had come at 4 p.m.")[-1].interval
    opened = find_times("The shooting was on Friday. The gunman came at 4 p.m.")[-1].interval
    assert charged is not None and opened is not None
    assert relate(charged, opened) == Relation.EQUAL
    said = find_times("On Friday he came at 4 p.m.")[-1].interval
    other = find_times("On Saturday he came at 4 p.m.")[-1].interval
    assert said is not None and other is not None
    assert relate(said, other) == Relation.CONFLICT
