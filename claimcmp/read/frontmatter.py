"""Front matter of a Markdown (or text) file: title, date and the rest, as lines of ``key: value``.

    ---
    title: "Harbour bridge closed"
    date: 2014-05-14
    ---

YAML between ``---`` lines is read as far as front matter of articles goes: scalars, one a line, quoted or
not; lists and nested maps are left as they stand. TOML between ``+++`` lines is read whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcmp.read.article import Metadata

# Compiled when the first front matter is met.
_YAML = r"(?m)---[ \t]*\r?\n((?:(?!(?:---|\.\.\.)[ \t]*\r?$)[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)"
_TOML = r"\+\+\+[ \t]*\r?\n((?:(?!\+\+\+)[^\n]*\n){0,200}?)\+\+\+[ \t]*(?:\r?\n|$)"
_PAIR = r"([A-Za-z][\w .-]{0,40}?)\s*:(?:\s+(.*?))?\s*$"

TITLE_KEYS = ("title", "headline", "name")
DATE_KEYS = (
    "date",
    "published",
    "pubdate",
    "publishdate",
    "published_at",
    "published_date",
    "date_published",
    "datepublished",
    "publication_date",
    "created",
)
URL_KEYS = ("url", "link", "canonical_url", "source_url", "permalink")
OUTLET_KEYS = ("source", "outlet", "publisher", "site_name", "site", "agency")
_KNOWN = frozenset(
    [
        *TITLE_KEYS,
        *DATE_KEYS,
        *URL_KEYS,
        "author",
        "authors",
        "tags",
        "categories",
        "layout",
        "slug",
        "description",
    ]
)


def read_front_matter(text: str) -> Metadata | None:
    """The front matter at the head of ``text``, None where there is none."""
    if text.startswith("---"):
        match = re.match(_YAML, text)
        if match is None:
            return None
        fields: dict[str, object] = {}
        for line in match[1].splitlines():
            pair = re.match(_PAIR, line)
            if pair is not None and pair[2] and not pair[2].startswith(("[", "{", "|", ">")):
                fields.setdefault(pair[1].lower(), _scalar(pair[2]))
        if not fields.keys() & _KNOWN:
            return None  # text between two rules
    elif text.startswith("+++"):
        match = re.match(_TOML, text)
        if match is None:
            return None
        import tomllib  # 2 ms, and hardly ever needed

        try:
            fields = {key.lower(): value for key, value in tomllib.loads(match[1]).items()}
        except tomllib.TOMLDecodeError:
            return None
    else:
        return None
    return metadata_from(fields, (match.span(),))


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return re.sub(r"\s#.*$", "", value)


def metadata_from(fields: Mapping[str, object], spans: tuple[tuple[int, int], ...] = ()) -> Metadata:
    """Metadata from fields under their usual names (lower case); the other fields are ``extra``."""
    used: set[str] = set()

    def first(keys: tuple[str, ...]) -> str | None:
        for key in keys:
            value = fields.get(key)
            if value is not None and not isinstance(value, (dict, list, bool)) and str(value).strip():
                used.add(key)
                return str(value).strip()
        return None

    title, date, url, outlet = first(TITLE_KEYS), first(DATE_KEYS), first(URL_KEYS), first(OUTLET_KEYS)
    extra = {key: value for key, value in fields.items() if key not in used}
    return Metadata(title, date, url, outlet, spans, extra)
