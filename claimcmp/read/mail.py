"""Mail (.eml): newsletters and press releases. The standard library's parser; no attachment is opened.

The subject is the title and the first line of the text; the Date field is the publication date. The plain
text part is read, else the HTML part as text. Quoted lines ("> …") and what follows the signature mark
("-- ") are furniture: another's words, and none.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

from claimcmp.errors import UnreadableSource
from claimcmp.model import Source
from claimcmp.read.article import Metadata, read_article
from claimcmp.read.decode import decode, sound
from claimcmp.read.limits import Limits
from claimcmp.read.markup import text_of
from claimcmp.read.parts import Part

_PARTS = 100
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)


def read_mail(data: bytes, part: Part, limits: Limits) -> Source:
    """The article of a mail. Raises UnreadableSource."""
    if data.lower().count(b"boundary=") > _PARTS:
        raise UnreadableSource(f"a mail of more than {_PARTS} parts in parts")
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        subject = _header(message, "subject")
        date = _header(message, "date")
        sender = _header(message, "from")
        body = _body(message)
    except (
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        IndexError,
        KeyError,
        RecursionError,
    ) as error:
        raise UnreadableSource("a broken mail") from error
    body = sound(body).replace("\r\n", "\n").strip()[: limits.text_chars]
    if not body:
        raise UnreadableSource("a mail without text")
    text = f"{subject}\n\n{body}\n" if subject else f"{body}\n"
    spans = [match.span() for match in _QUOTED.finditer(text)]
    signature = _SIGNATURE.search(text)
    if signature is not None:
        spans = [span for span in spans if span[0] < signature.start()] + [(signature.start(), len(text))]
    metadata = Metadata(title=subject or None, date=date or None, outlet=sender or None, spans=tuple(spans))
    return read_article(text, id=part.id, path=part.path, name=part.name, metadata=metadata)


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except Exception:  # the library's header parser raises many kinds on broken ones
        return ""
    return " ".join(sound(value).split())[:500]


def _body(message: EmailMessage) -> str:
    for wanted in ("plain", "html"):
        for one in message.walk():
            if one.get_content_type() != f"text/{wanted}" or one.get_content_disposition() == "attachment":
                continue
            payload = one.get_payload(decode=True)
            if not isinstance(payload, bytes) or not payload.strip():
                continue
            text = _text(payload, one.get_content_charset())
            text = text_of(text) if wanted == "html" else text
            if text.strip():
                return text
    return ""


def _text(payload: bytes, charset: str | None) -> str:
    try:
        return payload.decode(charset or "utf-8")
    except (LookupError, UnicodeError):
        return decode(payload)[0]
