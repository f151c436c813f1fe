"""A fuzzing target for the readers, to be run for hours: pip install atheris, then

    python tests/fuzz_readers.py -max_total_time=3600 [corpus folder]

Any exception but the documented one is a finding. The first bytes choose the file's name.
"""

from __future__ import annotations

import io
import sys

NAMES = ("a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a.eml", "a.rss", "a.pdf", "a.docx", "a.gz", "a.zip")


def one_input(data: bytes) -> None:
    from claimcmp.errors import UnreadableSource
    from claimcmp.read.limits import Limits
    from claimcmp.read.parts import Part, read_part

    if not data:
        return
    name = NAMES[data[0] % len(NAMES)]
    try:
        for source in read_part(io.BytesIO(data[1:]), Part("a", name, name), lambda _: None, Limits()):
            source.text.encode()
            assert all(0 <= a < b <= len(source.text) for a, b in source.furniture)
    except UnreadableSource:
        pass


if __name__ == "__main__":
    import atheris

    with atheris.instrument_imports():
        import claimcmp.read.parts  # noqa: F401
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
