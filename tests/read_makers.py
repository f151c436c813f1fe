"""Files of every format, made from bare parts: web pages, Word, PDF, mail, feeds, JSON, zip archives."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Sequence
from email.message import EmailMessage

TITLE = "Harbour bridge closed after collision"
ONE = "The harbour bridge in Lund was closed on Wednesday after a barge struck one of its pillars."
TWO = "Two men aged 34 and 51 were taken to hospital with minor injuries, and some 400 commuters turned back."
THREE = "The bridge, which was built in 1931, is crossed by 12,000 vehicles a day, according to the town."
CAFE = (
    "“It shook like a café table,” said Åsa Lindqvist, who paid £3 – or €4 – for the crossing that morning."
)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


BODY = paragraphs(ONE, TWO, THREE)
NAV = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport: City beat Town 3-0 on 3 March</a></li>'
    '<li><a href="/w">Weather: 17 degrees on Friday</a></li></ul></nav>'
)
RELATED = (
    '<aside class="related"><h3>Related Articles</h3><ul><li><a href="/1">Ten dead in storm of 1999</a></li>'
    '<li><a href="/2">Five walks of 12 miles by the sea</a></li></ul></aside>'
)
FOOTER = "<footer><p>Copyright 2019 Lund Herald. Call 044 555 123. 90,000 readers.</p></footer>"
COMMENTS = (
    '<section id="comments" class="comments"><h2>2 Comments</h2><div class="comment"><p>My uncle lost 77 '
    "sheep there in 1987, nobody wrote about it then.</p></div></section>"
)
WRONG = ("3-0", "17 degrees", "Ten dead", "12 miles", "90,000", "044 555", "77 sheep")


def page(article: str, head: str = "", before: str = NAV, after: str = RELATED + COMMENTS + FOOTER) -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{TITLE} | Lund Herald</title>{head}</head>"
        f"<body>{before}<main><article><h1>{TITLE}</h1>{article}</article></main>{after}</body></html>"
    )


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def meta(name: str, content: str, key: str = "property") -> str:
    return f'<meta {key}="{name}" content="{content}">'


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def word_paragraphs(*texts: str) -> str:
    return "".join(f"<w:p>{run(text)}</w:p>" for text in texts)


def docx(body: str, core: str = "", extra: Sequence[tuple[str, str]] = (), namespace: str = WORD) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
        )
        if core:
            archive.writestr(
                "docProps/core.xml",
                f'<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>',
            )
        for name, content in extra:
            archive.writestr(name, content)
    return buffer.getvalue()


def pdf(pages: Sequence[Sequence[str]], info: str = "", packed: bool = True) -> bytes:
    """A PDF file of lines of text, as small as can be."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for lines in pages:
        shown = b"".join(b"(" + _escaped(line) + b") Tj T* " for line in lines)
        content = b"BT /F1 10 Tf 12 TL 50 800 Td " + shown + b"ET"
        if packed:
            content = zlib.compress(content)
        flate = b"/Filter /FlateDecode " if packed else b""
        objects.append(b"<< %s/Length %d >>\nstream\n%s\nendstream" % (flate, len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids),
        b" ".join(b"%d 0 R" % k for k in kids),
    )
    if info:
        objects.append(f"<< {info} >>".encode("latin-1"))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    more = b" /Info %d 0 R" % len(objects) if info else b""
    out.write(
        b"trailer << /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, more, start)
    )
    return out.getvalue()


def _escaped(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def set_lines(text: str, width: int = 60) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def mail(
    body: str, subtype: str = "plain", subject: str = TITLE, when: str = "Wed, 14 May 2014 18:05:00 +0200"
) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Lund Harbour Press <press@example.org>"
    message["To"] = "desk@example.org"
    message["Subject"] = subject
    if when:
        message["Date"] = when
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body, subtype=subtype)
    return message


def item(
    content: str,
    *,
    tag: str = "content:encoded",
    when: str = "Wed, 14 May 2014 18:05:00 +0100",
    title: str = TITLE,
) -> str:
    head = f"<title>{title}</title><guid>lund-1</guid><pubDate>{when}</pubDate>"
    return f"<item>{head}<{tag}>{content}</{tag}></item>"


def rss(*items: str, prolog: str = '<?xml version="1.0" encoding="utf-8"?>\n') -> str:
    space = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    channel = f"<channel><title>Lund Herald</title>{''.join(items)}</channel>"
    return f'{prolog}<rss version="2.0" {space}>{channel}</rss>'


def atom(entry: str) -> str:
    head = f"<title>{TITLE}</title><id>lund-1</id><link href='https://example.org/1'/>"
    return (
        '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Lund Herald</title>'
        f"<updated>2019-01-01T00:00:00Z</updated><entry>{head}{entry}</entry></feed>"
    )


def record(**fields: object) -> str:
    return json.dumps({"id": "lund-1", "title": TITLE, "text": f"{ONE}\n{TWO}\n{THREE}", **fields}) + "\n"


def zipped(*files: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()
