"""Entity resolution over a group of sources."""

from __future__ import annotations

import time

from claimcmp.align.entities import resolve
from claimcmp.frame.names import NameMention, find_names
from claimcmp.text.tokens import tokenize


def _resolved(**texts: str) -> dict[tuple[str, str], set[str]]:
    """(source, name as written) -> the entities it came to."""
    mentions = {source: find_names(text, tokenize(text)) for source, text in texts.items()}
    resolution = resolve(mentions)
    found: dict[tuple[str, str], set[str]] = {}
    for source, names in mentions.items():
        for name in names:
            found.setdefault((source, name.text), set()).add(resolution.ids[source, name.start])
    return found


def test_spellings_and_last_names() -> None:
    found = _resolved(
        a="President Miroslav Havelka spoke. Then Havelka left.",
        b="On Monday Havelkka said no. So President Havelkka left.",
        c="They saw Miroslaw Havelka there.",
    )
    assert found["a", "Havelka"] == found["a", "Miroslav Havelka"] == {"Miroslav Havelka"}
    assert found["b", "Havelkka"] == found["c", "Miroslaw Havelka"] == {"Miroslav Havelka"}


def test_brothers_stay_two() -> None:
    found = _resolved(
        a="The boxer Peter Novak met his brother Jan Novak.",
        b="There Jan Novak won. Then Novak rested.",
    )
    assert found["a", "Peter Novak"] != found["a", "Jan Novak"]
    assert found["b", "Novak"] == found["a", "Jan Novak"]


def test_an_acronym_finds_what_it_abbreviates_in_another_source() -> None:
    found = _resolved(
        a="The talks at the RPSO ended, and the RPSO was glad.",
        b="They joined the Regional Peace and Security Organization in May.",
    )
    assert found["a", "RPSO"] == found["b", "Regional Peace and Security Organization"]


def test_an_acronym_that_one_source_explains() -> None:
    found = _resolved(
        a="He led the Brod Relief Mission (BXM). The BXM closed.", b="They left the BXM. He liked BXM."
    )
    assert found["a", "BXM"] == found["b", "BXM"] == {"Brod Relief Mission"}


def test_demonyms_and_seats_of_government() -> None:
    found = _resolved(
        a="The Norwegian fleet sailed, and Oslo said so. He lives in Oslo.",
        b="It was Norway that paid. The Kremlin and the U.S. did not; Americans laughed.",
    )
    assert found["a", "Norwegian"] == found["b", "Norway"] == {"Norway"}
    assert found["a", "Oslo"] == {"Norway", "Oslo"}
    assert found["b", "Kremlin"] == {"Russia"}
    assert found["b", "U.S."] == found["b", "Americans"] == {"United States"}


def test_bodies_in_short() -> None:
    found = _resolved(
        a="The firm Vega Motors Corp. hired. So did the Danish Health Ministry.",
        b="At Vega Motors nobody spoke, nor at the Health Ministry.",
    )
    assert found["a", "Vega Motors Corp."] == found["b", "Vega Motors"]
    assert found["a", "Danish Health Ministry"] == found["b", "Health Ministry"]


def test_every_mention_gets_an_entity() -> None:
    texts = ["Jr. was here. The Sr. met & B. in the U.N.", "A. B. C. D.", "The The met Of & Co. near No. 10"]
    mentions = {str(i): find_names(text, tokenize(text)) for i, text in enumerate(texts)}
    made = [
        NameMention(0, 3, text, "other", text, False, None, 0, 1, "") for text in ("Jr.", "...", "the", "")
    ]
    mentions |= {f"made {i}": [mention] for i, mention in enumerate(made)}
    resolution = resolve(mentions)
    wanted = {(source, name.start) for source, names in mentions.items() for name in names}
    assert set(resolution.ids) == wanted
    assert set(resolution.ids.values()) == set(resolution.entities)


def test_near_linear() -> None:
    def mentions(n: int) -> dict[str, list[NameMention]]:
        text = " ".join(
            f"They saw Anna {chr(65 + i % 26)}{'aeiou'[i % 5]}{i * 7919 % 99991:x}x." for i in range(n)
        )
        text = text.translate({ord(d): c for d, c in zip("0123456789", "ghijklmnop", strict=True)})
        return {"a": find_names(text, tokenize(text))}

    def cost(n: int) -> float:
        group = mentions(n)
        start = time.perf_counter()
        resolve(group)
        return time.perf_counter() - start

    cost(100)
    assert cost(8000) < 30 * max(cost(1000), 0.005)


def test_one_letter_apart_behind_one_first_name() -> None:
    found = _resolved(a="The nurse Alina Woller left.", b="The nurse Alina Wollen left. Paul Wollner stayed.")
    assert found["a", "Alina Woller"] == found["b", "Alina Wollen"] != found["b", "Paul Wollner"]


def test_spellings_of_a_body() -> None:
    found = _resolved(a="The firm Lyra Advisors closed.", b="They sued Lyra Advisers there.")
    assert found["a", "Lyra Advisors"] == found["b", "Lyra Advisers"]


def test_a_sea_with_and_without_the_word() -> None:
    found = _resolved(a="Ships left the Lyrian Sea.", b="They sailed in the Lyrian again and again.")
    assert found["a", "Lyrian Sea"] == found["b", "Lyrian"]


def test_a_team_by_its_last_word() -> None:
    found = _resolved(a="He came from Lyra Rovers in May.", b="On Monday he left the Rovers. The Rovers won.")
    assert found["a", "Lyra Rovers"] == found["b", "Rovers"]


def test_a_team_by_its_nickname_cut_short_and_by_its_city() -> None:
    found = _resolved(
        a="The Varna Jaybirds (3-1) won. The Jaybirds came. A Jaybird slept.",
        b="The Jays won. On Monday Varna (3-1) beat Brod. He lives in Brod.",
        c="JAYBIRDS WIN\nThe Jaybirds won.",
    )
    assert found["a", "Jaybirds"] == {"Varna Jaybirds"}
    assert found["a", "Jaybird"] == found["b", "Jays"] == found["b", "Varna"] == {"Varna Jaybirds"}
    assert found["c", "JAYBIRDS"] == found["c", "Jaybirds"] == {"Varna Jaybirds"}
    assert found["b", "Brod"] == {"Brod"}


def test_a_team_with_a_number() -> None:
    found = _resolved(
        a="The Varna 68ers won. The 68ers came, and so did a 68er.", b="Then the Eighters of Varna lost."
    )
    assert found["a", "68ers"] == found["a", "68er"] == found["b", "Eighters"] == {"Varna 68ers"}


def test_two_spellings_of_a_city_before_one_nickname() -> None:
    found = _resolved(
        a="They met the New Brod Terns.", b="They met the N.B. Terns.", c="They met the Brod Terns."
    )
    assert found["a", "New Brod Terns"] == found["b", "N.B. Terns"] == found["c", "Brod Terns"]
    found = _resolved(a="They met the Brod Terns.", b="They met the Varna Terns.")
    assert found["a", "Brod Terns"] != found["b", "Varna Terns"]


def test_a_body_of_a_country_and_its_spellings() -> None:
    found = _resolved(
        a="He led the Norwegian Labour Authority.",
        b="They left the Norway Labor Authority.",
        c="They left the Danish Labor Authority.",
    )
    assert found["a", "Norwegian Labour Authority"] == found["b", "Norway Labor Authority"]
    assert found["a", "Norwegian Labour Authority"] != found["c", "Danish Labor Authority"]


def test_two_entities_of_one_canonical_name_stay_two() -> None:
    def mention(at: int, text: str, acronym: bool = False) -> NameMention:
        return NameMention(at, at + len(text), text, "person", "Novak", acronym, None, 0, 1, "")

    mentions = {
        "a": [mention(0, "J. NOVAK", acronym=True), mention(20, "Novak")],
        "b": [mention(0, "Peter Novak")],
        "c": [mention(0, "Novak")],
    }
    resolution = resolve(mentions)
    assert resolution.ids["a", 20] != resolution.ids["c", 0]
    assert set(resolution.ids.values()) == set(resolution.entities)


def test_a_first_name_cut_short() -> None:
    found = _resolved(a="The pilot Kat Moro left.", b="The pilot Katya Moro left. Then Moro slept.")
    assert found["a", "Kat Moro"] == found["b", "Katya Moro"] == found["b", "Moro"]


def test_a_body_without_the_beginning_of_its_name() -> None:
    found = _resolved(
        a="He left the Brod Food Agency. The Food Agency closed, and the Agency wept.",
        b="They sued the Food Agency. On Monday the Tribunal met.",
        c="He led the Lyra Tribunal.",
    )
    assert found["a", "Food Agency"] == found["b", "Food Agency"] == {"Brod Food Agency"}
    assert found["b", "Tribunal"] == {"Tribunal"}
    found = _resolved(
        a="He left the Brod Food Agency for the Lyra Food Agency.", b="They sued the Food Agency."
    )
    assert found["b", "Food Agency"] == {"Food Agency"}
