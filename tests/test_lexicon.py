"""The lexicon: every family's own examples, and the forms of words."""

from __future__ import annotations

import pytest

from claimcmp.frame.families import event_families, events_of, is_kind_of, noun_families, nouns_at
from claimcmp.frame.triggers import triggers
from claimcmp.resources import load
from claimcmp.text.morphology import is_gerund, is_past, lemma_noun, lemma_verb, stem
from claimcmp.text.tokens import tokenize


def _called(text: str) -> set[str]:
    return {family for trigger in triggers(tokenize(text)) for family in trigger.families}


def _counted(text: str) -> set[str]:
    lower = tokenize(text).lower
    return {family for i in range(len(lower)) for family in nouns_at(lower, i)}


EVENTS = load("events")
NOUNS = load("nouns")


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, e in EVENTS.items() for t in e.get("yes", ())])
def test_an_example_calls_its_event_family(name: str, text: str) -> None:
    assert name in _called(text)


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, e in EVENTS.items() for t in e.get("no", ())])
def test_a_look_alike_does_not_call_the_event_family(name: str, text: str) -> None:
    assert name not in _called(text)


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, e in NOUNS.items() for t in e.get("yes", ())])
def test_an_example_holds_its_noun_family(name: str, text: str) -> None:
    assert name in _counted(text)


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, e in NOUNS.items() for t in e.get("no", ())])
def test_a_look_alike_does_not_hold_the_noun_family(name: str, text: str) -> None:
    assert name not in _counted(text)


def test_every_parent_is_a_family() -> None:
    events = {family.name for family in event_families()}
    nouns = {family.name for family in noun_families()}
    assert {family.up for family in event_families()} - {None} <= events
    assert {family.up for family in noun_families()} - {None} <= nouns


def test_no_word_stands_twice_in_a_family() -> None:
    for table in (EVENTS, NOUNS):
        for name, entry in table.items():
            for key in ("verbs", "nouns", "adj", "words", "skip", "near"):
                words = entry.get(key, "").split()
                assert len(words) == len(set(words)), (name, key)


def test_the_hierarchies() -> None:
    assert is_kind_of("kill", "harm")
    assert not is_kind_of("harm", "kill")
    assert is_kind_of("police", "people", noun=True)
    assert not is_kind_of("people", "police", noun=True)


@pytest.mark.parametrize(
    ("word", "pos", "family"),
    [
        ("perished", "verb", "kill"),
        ("fatalities", "noun", "kill"),
        ("slain", "adj", "kill"),
        ("struck", "verb", "happen"),
        ("temblors", "noun", "earthquake"),
        ("annexed", "verb", "annex"),
        ("quit", "verb", "resign"),
        ("announced", "verb", "say"),
    ],
)
def test_a_word_in_any_form_finds_its_family(word: str, pos: str, family: str) -> None:
    assert family in events_of(word, pos)


VERBS = """
killed kill | died die | hit hit | struck strike | stopped stop | moved move | evacuated evacuate
collapsed collapse | closing close | trapped trap | fleeing flee | fled flee | agreed agree
added add | occurred occur | visited visit | focused focus | united unite | carried carry
lying lie | dying die | tied tie | trafficked traffic | settled settle | repeated repeat
evaluated evaluate | raided raid | decided decide | provoked provoke | baking bake | looked look
acquired acquire | required require | hired hire | repaired repair | declared declare
soared soar | ignored ignore | monitored monitor | opened open | examined examine
remained remain | planned plan | named name | claimed claim | resumed resume | developed develop
escaped escape | hoped hope | hopped hop | damaged damage | described describe | climbed climb
filed file | ruled rule | revealed reveal | travelled travel | totaled total | controlled control
owed owe | argued argue | issued issue | seized seize | organized organize | changed change
belonged belong | lasted last | tasted taste | voted vote | treated treat | created create
shot shoot | won win | cutting cut | watches watch | goes go | tries try | was be | used use
released release | referred refer | suffered suffer | secured secure | detained detain
besieged besiege | buried bury | stayed stay | freed free | associated associate | thing thing
"""


@pytest.mark.parametrize("pair", [p for p in VERBS.replace("\n", " | ").split(" | ") if p.strip()])
def test_verbs_go_back_to_their_base(pair: str) -> None:
    form, base = pair.split()
    assert lemma_verb(form) == base


NOUN_FORMS = """
people person | policemen policeman | women woman | bodies body | houses house | buses bus
bridges bridge | wives wife | crises crisis | deaths death | police police | series series
aircraft aircraft | losses loss | cities city | gases gas | grandchildren grandchild
quizzes quiz | taxes tax | businesses business | heroes hero | access access | specimen specimen
"""


@pytest.mark.parametrize("pair", [p for p in NOUN_FORMS.replace("\n", " | ").split(" | ") if p.strip()])
def test_nouns_go_back_to_the_singular(pair: str) -> None:
    form, base = pair.split()
    assert lemma_noun(form) == base


@pytest.mark.parametrize(
    ("text", "word", "family"),
    [
        ("A strong earthquake struck the island at dawn.", "struck", "happen"),
        ("Militants struck an army post at dawn.", "struck", "attack"),
        ("The quake struck the port at dawn, killing nine soldiers.", "struck", "happen"),
        ("The visitors lost their home opener.", "lost", "lose_game"),
        ("They lost their homes.", "lost", "displace"),
        ("Rubber closed lower on higher turnover, at 90 cents.", "closed", "fall"),
        ("Copper closed slightly higher, at 90 cents.", "closed", "rise"),
        ("The company fired its manager.", "fired", "dismiss"),
        ("The champion stopped him in the sixth round.", "stopped", "knock_out"),
        ("The factory stopped its furnaces.", "stopped", "end"),
    ],
)
def test_company_tells_the_sense(text: str, word: str, family: str) -> None:
    tokens = tokenize(text)
    (trigger,) = [t for t in triggers(tokens) if tokens.lower[t.start] == word]
    assert trigger.families[0] == family


def test_a_phrase_reaches_over_a_number_and_no_further() -> None:
    assert "kill" in _called("It claimed 1,200 lives.")
    assert "kill" not in _called("They claimed. 12 lives on.")


def test_a_noun_has_one_sense_in_a_text() -> None:
    text = (
        "The union of the drivers called a strike over pay. It filled the papers, and nobody in the town, "
        "from the baker to the bishop, spoke of anything else. {} is planned to go on for four days, and "
        "then, said the baker, they would all see. The workers want more pay and have voted for a strike."
    )
    for other in ("The strike", "It"):
        tokens = tokenize(text.format(other))
        found = {t.families[0] for t in triggers(tokens) if tokens.lower[t.start] == "strike"}
        assert found == {"strike_work"}
    assert "strike_work" not in _called("Rebels struck. A strike on the base killed nine. The strike failed.")


@pytest.mark.parametrize(
    "text",
    ["the last two days", "he came back", "you can swim", "the United States", "the Gaza Strip", "in March"],
)
def test_small_words_call_no_event(text: str) -> None:
    assert _called(text) <= {"move", "happen"}


def test_past_forms_and_gerunds() -> None:
    assert all(map(is_past, ("killed", "struck", "was", "hit", "went", "led")))
    assert not any(map(is_past, ("hundred", "kills", "need", "kill", "seed")))
    assert is_gerund("killing") and is_gerund("dying")
    assert not is_gerund("morning") and not is_gerund("thing")


@pytest.mark.parametrize(
    "words",
    [
        "resigned resigns resignation",
        "organise organization organised",
        "injured injuries injury",
        "bombed bombs bombing",
    ],
)
def test_forms_of_one_word_share_a_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1
