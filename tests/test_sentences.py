"""Sentences: the examples beside the resource, and the cases that a rule of thumb gets wrong."""

from itertools import pairwise

import pytest

from claimcmp.resources import load
from claimcmp.text.sentences import LONGEST, sentence_spans


@pytest.mark.parametrize("example", load("sentences")["example"], ids=lambda e: e["text"][:30])
def test_examples(example):
    text = example["text"]
    assert [text[a:b] for a, b in sentence_spans(text)] == example["sentences"]


def test_wrapped_lines_do_not_end_sentences():
    line = "The river rose through the night and the harbour master counted the"
    text = "\n".join([line] * 7) + " boats.\n\nNobody was hurt."
    spans = [text[a:b] for a, b in sentence_spans(text)]
    assert len(spans) == 2 and spans[1] == "Nobody was hurt."


def test_spans_are_sorted_apart_and_trimmed():
    text = "  One. \n\n Two?  Three!\u00a0Four"
    spans = sentence_spans(text)
    assert all(text[a:b] == text[a:b].strip() for a, b in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_a_text_without_sentences_is_cut_at_blanks():
    text = "twelve boats and " * 500 + "x" * 5000
    spans = sentence_spans(text)
    assert all(end - start <= LONGEST for start, end in spans)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert not any(text[start:end][:1].isspace() or text[start:end][-1:].isspace() for start, end in spans)
