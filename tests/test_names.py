"""Names in a text: what is one, where it ends, what kind it seems to be."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcmp.frame.names import find_names
from claimcmp.frame.triggers import triggers
from claimcmp.text.tokens import tokenize


def _names(text: str) -> list[str]:
    mentions = find_names(text, tokenize(text))
    assert all(text[m.start : m.end] == m.text for m in mentions)
    return [m.text for m in mentions]


CASES = [
    (
        "The head of the Kenyan Coast Guard met Prime Minister Raila Odinga.",
        ["Kenyan Coast Guard", "Raila Odinga"],
    ),
    (
        "The Organization for Peace and Order in Asia met.",
        ["Organization for Peace and Order in Asia"],
    ),
    ("He studied at the University of Ostrava in Brno.", ["University of Ostrava", "Brno"]),
    ("On Friday the Bank of Norway and Svein Aaser said nothing.", ["Bank of Norway", "Svein Aaser"]),
    (
        "Police met Lt. Ann Moe of the Bergen Fire Department was hurt.",
        ["Ann Moe", "Bergen Fire Department"],
    ),
    ("The U.S. and the U.K. signed it.", ["U.S.", "U.K."]),
    ("A Norway-Sweden deal was near.", ["Norway", "Sweden"]),
    ("Toyota President Akio Toyoda spoke.", ["Toyota", "Akio Toyoda"]),
    ("Earlier he met J. K. Olsen and Jean-Paul Roux.", ["J. K. Olsen", "Jean-Paul Roux"]),
    ("The plan of Abdul al-Karim bin Yusuf was his.", ["Abdul al-Karim bin Yusuf"]),
    ("An Oslo-based firm and a Danish-owned one.", ["Oslo", "Danish"]),
    ("Rain fell. Nobody drowned. Rescuers came.", []),
    ("It was Monday, 3 May, at 5 p.m. EST.", []),
    ("See http://www.Example.com/Some-Headline-In-Here for more.", []),
    ("The Food and Fuel Administration closed.", ["Food and Fuel Administration"]),
    ("I'm sure that I saw A. Berg.", ["A. Berg"]),
    # digits in names
    ("The 59ers beat the Varna 68ers at home.", ["59ers", "Varna 68ers"]),
    ("The G14 met while a Kirov K-52 landed.", ["G14", "Kirov K-52"]),
    ("Sales rose in Q3 to $40MM, or 16GB each.", []),
    # an ampersand inside, a possessive
    ("They sued K&L and Moe & Roe there.", ["K&L", "Moe & Roe"]),
    ("He died at St. Agatha's Hospital in Brno.", ["St. Agatha's Hospital", "Brno"]),
    # titles that are last names as well
    ("Billy King left. Then Ann Judge came.", ["Billy King", "Ann Judge"]),
    ("They met COO Lars Lund and Supt. Eva Roe.", ["Lars Lund", "Eva Roe"]),
    ("They won the Champions Trophy again.", ["Champions Trophy"]),
    # degrees, shouted words, numbers and compounds at a sentence's start
    ("Then Ann Moe, M.D., left.", ["Ann Moe"]),
    ("It was READY, and I was not ready.", []),
    ("Thirty-eight fell. Long-term plans failed. Seven fled.", []),
    # the first word belongs to the name, as the text shows elsewhere, or does not
    ("Steady Tools grew. Then the firm Steady Tools sank.", ["Steady Tools", "Steady Tools"]),
    ("Crooner Julian Moss sang. Later Julian Moss left.", ["Julian Moss", "Julian Moss"]),
    ("Lake Ostra froze.", ["Lake Ostra"]),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names_are_found_whole(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_the_text_tells_what_a_headline_shouts() -> None:
    text = "Flood Hits Varna As Petkov Resigns\nThe flood came to Varna in the night. Mayor Ivan Petkov left."
    assert _names(text) == ["Varna", "Petkov", "Varna", "Ivan Petkov"]
    shouted = "FLOOD HITS VARNA\nThe flood came to Varna in the night."
    assert _names(shouted) == ["VARNA", "Varna"]


def test_a_headline_is_cut_where_the_text_shows_names() -> None:
    text = "Sober Lena Moss Wins As Herons Watch\nThe winner was Lena Moss. He saw the Herons there."
    assert _names(text) == ["Lena Moss", "Herons", "Lena Moss", "Herons"]
    assert _names("Varna 68ers Fire Coach As The G14\nThen the 68ers slept.")[:2] == ["Varna 68ers", "G14"]


def test_an_interview() -> None:
    text = "He met Oda.\n\nQ. Will Oda come?\n\nA. Oda said yes.\n"
    assert _names(text) == ["Oda", "Oda", "Oda"]


def test_a_last_name_that_is_a_common_word() -> None:
    text = "The singer Betty King died. King was 61. King crabs came. King, who sang, left two sons."
    assert [text[m.start : m.end + 4] for m in find_names(text, tokenize(text))] == [
        "Betty King die",
        "King was",
        "King, wh",
    ]
    assert _names("The model Betty Best died. Best married twice.") == ["Betty Best", "Best"]


def test_one_mention_shows_the_kind_of_the_others() -> None:
    text = "It came from Oda. Jan Oda, 61, slept. The Dallas Oaks slept."
    kinds = {(m.text, m.kind) for m in find_names(text, tokenize(text))}
    assert kinds == {
        ("Oda", "person"),
        ("Jan Oda", "person"),
        ("Dallas Oaks", "other"),
    }


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "He led the Brod Relief Mission (BM). The BM closed.",
            ["Brod Relief Mission", "Brod Relief Mission"],
        ),
        ("Then Jan Oda (JRO) left. The JRO closed.", [None, None]),
        ("He led the Brod Relief Mission (XY). The XY closed.", [None, None]),
    ],
)
def test_an_acronym_in_brackets_stands_for_the_name_before_it(text: str, meant: list[str | None]) -> None:
    assert [m.meant for m in find_names(text, tokenize(text)) if m.acronym] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Varna Herons won. Varna fell to 5-10.", ["Varna Herons"]),
        ("The Varna Herons came. They beat Varna. He lives in Varna.", ["Varna Herons", None]),
        ("The Varna Herons came. They lost to Varna. Varna police slept.", ["Varna Herons", None]),
        ("The Varna Herons (3-1) met the Varna Owls. Varna slept.", [None]),
        ("Sporting Brod won. He signed for Brod. He was born in Brod.", ["Sporting Brod", None]),
        ("On Monday Brod (3-1) beat Varna. He slept in Brod.", ["Brod team", "Varna team", None]),
        ("The general Jan Oda left. On Monday Oda lost to Brod.", [None, "Brod team"]),
    ],
)
def test_a_city_stands_for_its_team(text: str, meant: list[str | None]) -> None:
    singles = [m for m in find_names(text, tokenize(text)) if " " not in m.text]
    assert [m.meant for m in singles] == meant


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Varna Chiefs won. The Chiefs left, and three of the Chiefs slept.",
            ["Varna Chiefs", "Chiefs", "Chiefs"],
        ),
        ("The goal of the Kings (3-1) came late. The Kings slept.", ["Kings", "Kings"]),
        ("They beat the Brod City Captains.", ["Brod City Captains"]),
        ("The Foreign Ministers met. All the Ministers ate.", []),
        ("The European Presidents met.", ["European"]),
    ],
)
def test_a_title_may_be_the_name_of_a_team(text: str, names: list[str]) -> None:
    assert [m.text for m in find_names(text, tokenize(text))] == names


def test_the_first_word_of_a_sentence_needs_another_witness() -> None:
    assert _names("Thunder rolled. Marek slept, and later Marek woke.")[0] == "Marek"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He phoned Foreign Minister Jan Kral again.", "person"),
        ("He phoned the Ministry of Health again.", "org"),
        ("He sailed up the Vltava River again.", "place"),
        ("He lives in Kladno again.", "place"),
        ("He blames NATO again.", "org"),
        ("He met Susan Kralova again.", "person"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    (mention,) = find_names(text, tokenize(text))
    assert mention.kind == kind


def test_titles_and_heads() -> None:
    text = "Deputy Foreign Minister Jan Kral Jr. met Secretary of State Eva Nova."
    kral, nova = find_names(text, tokenize(text))
    assert (kral.title, kral.head) == ("Deputy Foreign Minister", "Kral")
    assert (nova.title, nova.head) == ("Secretary of State", "Nova")
    kim, pope, oaks = find_names(other := "Kim Chong-ho met Pope Leo XV of the 59ers.", tokenize(other))
    assert (kim.head, pope.head, oaks.head) == ("Kim", "Leo", "59ers")


def test_a_headline_in_capitals_makes_no_acronym() -> None:
    text = "ODA WINS, OSCE SAYS\nThen Oda slept."
    assert [(m.text, m.acronym) for m in find_names(text, tokenize(text))] == [
        ("ODA", False),
        ("OSCE", True),
        ("Oda", False),
    ]


@pytest.mark.parametrize(
    "text", ["", "A", ".", "-", "The", "’s", "U.", "Mr.", "A-", "of The", "\n\n", "& B", "X-", "Co-"]
)
def test_scraps_do_no_harm(text: str) -> None:
    _names(text)


SCRAPS = """A B. U.S. Mr. Dr. Jr. President Secretary of State and & - -based -elect Bank University the
The in for de bin al-Karim Oslo Norway Norwegian May Jan. Monday 's ’s . , : " “ ( ) 7 NATO
OSCE Ann Lee O'Neil Moe"""
PIECES = st.sampled_from([*SCRAPS.split(), "\n", "\n\n"])


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40), st.sampled_from(("", " ")))
def test_no_text_breaks_it(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    tokens = tokenize(text)
    end = 0
    for mention in find_names(text, tokens):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        end = mention.end
    assert all(trigger.start < trigger.end <= len(tokens) for trigger in triggers(tokens))


@pytest.mark.parametrize(
    "piece", ["Oslo-based ", "A. ", "X-", "President ", "Bank of ", "X and ", "XY\n", '"', "claimed "]
)
def test_long_runs_cost_their_length(piece: str) -> None:
    def cost(count: int) -> float:
        text = piece * count
        tokens = tokenize(text)
        start = time.process_time()
        find_names(text, tokens)
        triggers(tokens)
        return time.process_time() - start

    cost(100)
    assert cost(20000) < 40 * max(cost(2000), 0.005)
