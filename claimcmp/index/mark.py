"""The mark of an index in the first bytes of its file, told without opening it."""

from __future__ import annotations

import os

APPLICATION = 0x436C6D70  # "Clmp": SQLite keeps it at byte 68
_MAGIC = b"SQLite format 3\x00"


def is_index(path: str | os.PathLike[str]) -> bool:
    """Whether the file bears the mark of an index, of whatever version."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(72)
    except OSError:
        return False
    return head.startswith(_MAGIC) and head[68:72] == APPLICATION.to_bytes(4, "big")
