"""Every sample of every format: text, title and date come out, the wrong parts do not."""

from __future__ import annotations

from pathlib import Path

import pytest
import read_samples as samples

from claimcmp.read import load

ALL = [
    *(pytest.param("text", s, id=f"text-{s.name}") for s in samples.text_samples()),
    *(pytest.param("html", s, id=f"html-{s.name}") for s in samples.html_samples()),
    *(pytest.param("docx", s, id=f"docx-{s.name}") for s in samples.docx_samples()),
    *(pytest.param("pdf", s, id=f"pdf-{s.name}") for s in samples.pdf_samples()),
    *(pytest.param("mail", s, id=f"mail-{s.name}") for s in samples.mail_samples()),
    *(pytest.param("feed", s, id=f"feed-{s.name}") for s in samples.feed_samples()),
    *(pytest.param("json", s, id=f"json-{s.name}") for s in samples.json_samples()),
    *(pytest.param("packed", s, id=f"packed-{s.name}") for s in samples.packed_samples()),
]


@pytest.mark.parametrize(("kind", "sample"), ALL)
def test_sample(kind: str, sample: samples.Sample, tmp_path: Path) -> None:
    if kind == "html" or sample.name.startswith("linked-data"):
        pytest.importorskip("trafilatura")
    if kind == "pdf" or sample.name.startswith("one-page"):
        pytest.importorskip("pypdf")
    (tmp_path / sample.name).write_bytes(sample.data)
    warnings: list[str] = []
    sources = load(tmp_path, warn=warnings.append)
    assert warnings == []
    (source,) = sources
    kept = list(source.text)
    for start, end in source.furniture:
        kept[start:end] = "\0" * (end - start)
    text = "".join(kept)
    for part in sample.keeps:
        assert part in text
    for part in sample.drops:
        assert part not in text
    assert source.title == sample.title
    assert (source.published, source.published_from) == (sample.published, sample.published_from)
    if source.title_span is not None:
        assert source.text[slice(*source.title_span)] == source.title
