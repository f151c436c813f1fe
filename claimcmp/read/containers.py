"""Compressed files and archives, unpacked within limits: gzip, zstd, zip.

    expand_gzip(stream, limits)  -> a stream that raises UnreadableSource where it grows past the limits
    zip_members(stream, …)       -> (name inside, bytes) of each file in it

Nothing is written to disk; a member's name is only ever shown, so ``..`` in it leads nowhere.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from claimcmp.errors import MissingExtra, UnreadableSource
from claimcmp.read.limits import Limits
from claimcmp.read.walk import Warn

_FREE = 1_000_000  # bytes of output before the ratio counts


def _bomb(limits: Limits) -> str:
    return f"expands to more than {limits.ratio} times its size: taken for a bomb"


class _Counting(io.RawIOBase):
    """Counts what is read from a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        data = self.stream.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


class _Bounded(io.RawIOBase):
    """A decompressed stream that stops with a message where it grows past the limits."""

    def __init__(self, stream: BinaryIO, packed: _Counting, limits: Limits) -> None:
        self.stream, self.packed, self.limits = stream, packed, limits
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        try:
            data = self.stream.read(min(len(buffer), 1 << 20))
        except UnreadableSource:
            raise
        except (OSError, EOFError, zlib.error) as error:
            raise UnreadableSource(f"broken compressed data ({error})") from error
        except Exception as error:  # a decompressor's own error class
            raise UnreadableSource("broken compressed data") from error
        self.count += len(data)
        if self.count > _FREE and self.count > self.limits.ratio * max(self.packed.count, 1):
            raise UnreadableSource(_bomb(self.limits))
        buffer[: len(data)] = data
        return len(data)


def expand_gzip(stream: BinaryIO, limits: Limits) -> BinaryIO:
    """The contents of a gzip file, as a stream."""
    packed = _Counting(stream)
    return _buffered(cast(BinaryIO, gzip.GzipFile(fileobj=io.BufferedReader(packed))), packed, limits)


def expand_zstd(stream: BinaryIO, limits: Limits) -> BinaryIO:
    """The contents of a Zstandard file, as a stream. Raises MissingExtra without the library."""
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtra("Zstandard: pip install 'claimcmp[zstd]' to read it") from error
    packed = _Counting(stream)
    reader = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(
        io.BufferedReader(packed), read_across_frames=True
    )
    return _buffered(cast(BinaryIO, reader), packed, limits)


def _buffered(stream: BinaryIO, packed: _Counting, limits: Limits) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Bounded(stream, packed, limits), 1 << 16))


def open_zip(stream: BinaryIO) -> zipfile.ZipFile:
    """Raises UnreadableSource for what is no zip archive after all."""
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableSource(f"broken zip archive ({error})") from error


def zip_members(
    archive: zipfile.ZipFile, path: str, warn: Warn, limits: Limits
) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file of an archive, sorted; hidden ones and folders left out."""
    members = sorted(
        (m for m in archive.infolist() if m.filename and not m.is_dir()), key=lambda m: m.filename
    )
    if len(members) > limits.members:
        warn(f"{path}: only the first {limits.members:,} of its {len(members):,} files are read")
    budget = limits.expanded_bytes
    for member in members[: limits.members]:
        name = member.filename
        if any(part.startswith((".", "__MACOSX")) and part != ".." for part in name.split("/")):
            continue
        try:
            data = read_member(archive, member, min(limits.file_bytes, budget), limits)
        except UnreadableSource as error:
            warn(f"{path}:{name}: left out, {error}")
            continue
        budget -= len(data)
        yield name, data
        if budget <= 0:
            warn(f"{path}: expands to more than {limits.expanded_bytes:,} bytes: the rest is left out")
            return


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int, limits: Limits) -> bytes:
    """The bytes of one member, at most ``most``. Raises UnreadableSource."""
    if member.flag_bits & 0x1:
        raise UnreadableSource("encrypted")
    bound = max(_FREE, limits.ratio * member.compress_size)
    try:
        with archive.open(member) as file:
            data = file.read(min(most, bound) + 1)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise UnreadableSource(f"broken in the archive ({error})") from error
    except Exception as error:  # lzma's own error class, and compression methods that zipfile lacks
        raise UnreadableSource("packed in a way that can't be read") from error
    if len(data) > bound:
        raise UnreadableSource(_bomb(limits))
    if len(data) > most:
        raise UnreadableSource(f"larger than {most:,} bytes")
    return data
