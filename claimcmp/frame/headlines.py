"""Headlines: lines where every word has a capital, or is in capitals, and which of their words are names.

    "Flood Hits Varna As Petkov Resigns"    "Varna", "Petkov", where the text below writes these so
    "Veteran Jan Moe Wins"                  "Jan Moe", where the text below names him

Nothing in such a line itself tells a name from another word: the rest of the text does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from claimcmp.frame.capitals import Case, is_common, is_name_word, key_at, name_words
from claimcmp.frame.gazetteer import known
from claimcmp.text.tokens import Tokens

_LONG_HEADLINE = 40  # tokens: a line of so many is none


def loud_tokens(tokens: Tokens, classes: str) -> list[bool]:
    """For each token: does it stand in a line that is a headline in title case or in capitals?"""
    loud = [False] * len(tokens)
    text = tokens.text
    i, n = 0, len(tokens)
    while i < n:
        line_end = text.find("\n", tokens.starts[i])
        j = n if line_end < 0 else bisect_left(tokens.starts, line_end, lo=i)
        if j - i >= _LONG_HEADLINE:
            i = j
            continue
        shouted = classes.count("A", i, j)
        capital = shouted + classes.count("C", i, j) + classes.count("I", i, j) + classes.count("T", i, j)
        sentence = j > i and tokens.words[j - 1] in (".", ",", "”", '"') and 2 * shouted < capital
        if capital and not sentence:
            small = sum(classes[k] == "x" and len(tokens.words[k]) > 3 for k in range(i, j))
            title = capital >= 4 and capital > 3 * small
            heading = j - i <= 12 and small == 0
            if title or heading:
                loud[i:j] = [True] * (j - i)
        i = max(j, i + 1)
    return loud


def _attested(tokens: Tokens, classes: str, first: int, last: int, case: Case) -> Iterator[tuple[int, int]]:
    """The parts of a stretch of a headline that the text bears out: of "Oda Wins", "Oda"."""
    lower = tokens.lower
    if last - first > 1 and not any(lower[i] in case.capital for i in range(first, last)):
        yield first, last
        return
    start = first
    for end in range(first + 1, last + 1):
        if end < last and not (
            classes[end - 1] in "CA9"
            and tokens.ends[end - 1] < tokens.starts[end]
            and (classes[end] in "CA" or classes[end : end + 3] == "I.I")
            and (lower[end - 1], lower[end]) not in case.pairs
            and (lower[end - 1], lower[end]) not in case.opening
            and known(key_at(tokens, end - 1, end + 1)) is None
        ):
            continue
        words = range(start, end)
        if (
            not case.capital
            or "9" in classes[start:end]
            or known(key_at(tokens, start, end)) is not None
            or any(lower[i] in case.capital or lower[i] in name_words().first for i in words)
            or any(pair in case.opening for pair in pairwise(lower[start:end]))
        ):
            yield start, end
        elif end - start == 1 and (
            (start and lower[start - 1] in name_words().placed) or lower[end : end + 1] == [","]
        ):
            yield start, end  # "By Ann Moe, Varna", "Varna, 3 May"
        start = end


def of_headline(tokens: Tokens, classes: str, first: int, last: int, case: Case) -> list[tuple[int, int]]:
    """In a line where everything is capitalised, the stretches that the text shows to be names."""
    pieces: list[tuple[int, int]] = []
    start = None
    for i in range(first, last + 1):
        keep = False
        if i < last:
            lower = tokens.lower[i]
            if classes[i] in "CA":
                keep = is_name_word(lower, case) and not (lower.endswith("s") and is_common(lower))
                keep = keep or classes[i - 1 : i] == "9"
            elif classes[i] == "9":
                keep = True  # "G20", "49ers"
            elif start is not None and i + 1 < last:
                keep = classes[i] in ".-&Ipofd" and (
                    classes[i] in ".-Ip&" or is_name_word(tokens.lower[i + 1], case)
                )
            elif classes[i] == "I" and i + 1 < last:
                keep = classes[i + 1] in ".9" or classes[i + 1 : i + 3] == "-9"
        if keep and start is None:
            start = i
        elif not keep and start is not None:
            pieces += _attested(tokens, classes, start, i, case)
            start = None
    return pieces
