"""How much of an input is read at most. Every limit can be set; what goes beyond it is a warning.

load(paths, limits=Limits(file_bytes=10_000_000))
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one input may cost.

    ``file_bytes``: a file that is not a stream of records; ``text_chars``: an article's text, cut
    there with a warning; ``line_bytes``: a line of JSON Lines; ``expanded_bytes``: what one archive
    or compressed file may expand to in all (records of a compressed JSON Lines file are a stream and
    not counted); ``ratio``: how many times its size a compressed file may expand to, beyond the first
    megabyte; ``members``: files in an archive; ``depth``: archives within archives; ``pages``: of a PDF,
    ``page_bytes`` and ``pdf_bytes``: drawing instructions of one page and of all that are read;
    ``xml_bytes``: of a feed or a Word file; ``html_chars``: of a web page, scripts and inlined pictures not
    counted; ``html_tags``: of one.
    """

    file_bytes: int = 50_000_000
    text_chars: int = 20_000_000
    line_bytes: int = 20_000_000
    expanded_bytes: int = 500_000_000
    ratio: int = 200
    members: int = 100_000
    depth: int = 3
    pages: int = 1_000
    page_bytes: int = 1_000_000
    pdf_bytes: int = 5_000_000
    xml_bytes: int = 20_000_000
    html_chars: int = 5_000_000
    html_tags: int = 50_000


DEFAULT_LIMITS = Limits()
