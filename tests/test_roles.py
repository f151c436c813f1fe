"""Roles: whose value it is, on the examples beside the resource, and who is said to have said so."""

from __future__ import annotations

import time

import pytest

from claimcmp.frame.analysis import analyse
from claimcmp.frame.claims import claims_of, extract
from claimcmp.frame.phrases import CLASS, outline, subject_of
from claimcmp.model import Source
from claimcmp.resources import load
from claimcmp.text.tokens import tokenize


@pytest.mark.parametrize(
    "example", load("roles")["example"], ids=lambda e: f"{e['value']} | {e['text'][:30]}"
)
def test_examples(example):
    claims = extract(Source(id="a", path="a", text=example["text"]))
    (frame,) = [claim.frame for claim in claims if claim.text == example["value"]]
    for role in ("owner", "subject", "object", "about", "where"):
        if role in example:
            wanted = None if example[role] == "-" else example[role]
            assert getattr(frame, role) == wanted, role


SUBJECTS = [
    ("police arrested five men", "police"),
    ("the union , led by a welder , won", "union"),
    ("the head of the union resigned", "head"),
    ("the men arrested there were freed", "men"),
    ("it was the bridge that fell", "it"),
    ("the speed at that moment was high", "speed"),
    ("after the storm , the town was dry", "town"),
    ("the council , which has nine members , will vote", "council"),
    ("the man who led the union died", "man"),
    ("the welder ( 28 ) , who won the cup , a first , and led the union , has left", "welder"),
    ("the guild had trouble and the union ended it", "union"),
]


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_subjects(text, subject):
    tokens = tokenize(text)
    lower = tokens.lower
    sentence = outline(tokens.lower, list(tokens.answers(CLASS)), [])
    phrase = subject_of(sentence, 0 if subject == "it" else len(sentence.verbs) - 1)
    assert phrase is not None
    assert lower[phrase.head] == subject


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Five boats sank, Eva Holm said.", "Eva Holm"),
        ('"Five boats sank," said Eva Holm.', "Eva Holm"),
        ("Eva Holm told Reuters that five boats sank.", "Eva Holm"),
        ("Five boats sank, officials in Lund said.", None),
        ("Five boats sank near Lund.", None),
    ],
)
def test_speakers(text, speaker):
    claims = extract(Source(id="a", path="a", text=text))
    assert {claim.frame.speaker for claim in claims} == {speaker}


@pytest.mark.parametrize(
    "piece", ["she has 5 and ", "of the 5 ", "(5 ", "Oda, 5, ", "it said 5 ", "the 5 company's "]
)
def test_long_sentences_cost_their_length(piece):
    def cost(count):
        analysis = analyse(Source(id="a", path="a", text=piece * count))
        start = time.process_time()
        claims_of(analysis)
        return time.process_time() - start

    cost(20)
    assert cost(1600) < 10 * max(cost(400), 0.02)
