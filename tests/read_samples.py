"""Articles in every format that is read, made here: each a file's bytes and what must come out of it.

A sample's ``keeps`` stand in the text that is read and outside of its furniture; its ``drops`` (numbers in
menus, related links, comments) do not.
"""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from read_makers import (
    BODY,
    CAFE,
    NAV,
    ONE,
    THREE,
    TITLE,
    TWO,
    WRONG,
    atom,
    docx,
    item,
    linked,
    mail,
    meta,
    page,
    paragraphs,
    pdf,
    record,
    rss,
    run,
    set_lines,
    word_paragraphs,
    zipped,
)

DAY = date(2014, 5, 14)
_WHEN = "2014-05-14T18:05:00+02:00"


@dataclass(frozen=True)
class Sample:
    name: str
    data: bytes
    keeps: tuple[str, ...] = (ONE, TWO, THREE)
    drops: tuple[str, ...] = ()
    title: str | None = TITLE
    published: date | None = None
    published_from: str | None = None


def text_samples() -> list[Sample]:
    body = f"{ONE}\n\n{TWO}\n\n{THREE}\n"
    front = f'---\ntitle: "{TITLE}"\ndate: 2014-05-14\n---\n'
    known = {"published": DAY, "published_from": "metadata"}
    lined = {"published": DAY, "published_from": "byline"}
    rows: list[tuple[str, str | bytes, dict[str, object]]] = [
        ("plain.txt", f"{TITLE}\n\n{body}", {}),
        ("heading.md", f"# {TITLE}\n\n{body}", {}),
        ("front.md", front + body, known),
        ("front-heading.md", f"{front}\n# {TITLE}\n\n{body}", known),
        ("front-crlf.md", (front + body).replace("\n", "\r\n"), known),
        ("front-toml.md", f'+++\ntitle = "{TITLE}"\ndate = 2014-05-14\n+++\n{body}', known),
        ("front.txt", front + body, known),
        ("underlined.md", f"{TITLE}\n{'=' * 37}\n\n{body}", {}),
        ("byline.txt", f"{TITLE}\nAnn Porter | May 14, 2014 | 6:05pm EST\n\n{body}", lined),
        (
            "dateline.txt",
            f"{TITLE}\nLUND, May 14, 2014 (NP) - {body}",
            {"published": DAY, "published_from": "dateline"},
        ),
        ("2014-05-14.txt", f"{TITLE}\n\n{body}", {"published": DAY, "published_from": "filename"}),
        ("no-ending", f"{TITLE}\n\n{body}", {}),
        ("old-mac.txt", f"{TITLE}\n\n{body}".replace("\n", "\r"), {}),
        ("cp1252.txt", f"{TITLE}\n\n{body}{CAFE}\n".encode("cp1252"), {"keeps": (ONE, CAFE)}),
        ("angle.txt", f"{TITLE}\n\n<b> {body}", {}),
    ]
    return [
        Sample(name, data if isinstance(data, bytes) else data.encode(), **more) for name, data, more in rows
    ]  # type: ignore[arg-type]


def html_samples() -> list[Sample]:
    news = linked(**{"@type": "NewsArticle", "headline": TITLE, "datePublished": _WHEN})
    graph = linked(
        **{"@graph": [{"@type": "WebSite"}, {"@type": ["Article", "Thing"], "datePublished": _WHEN}]}
    )
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", oops</script>'
    published = meta("article:published_time", _WHEN)
    scripts = (
        "<script>var n = 4711; document.write('<p>Sold 4711 cars</p>')</script><style>p{width:4712px}</style>"
    )
    table = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2012</td><td>41</td></tr></table>"
    figure = '<figure><img src="b.jpg" alt="x"><figcaption>The bridge in June 2013.</figcaption></figure>'
    divs = "".join(f'<div class="p">{text}</div>' for text in (ONE, TWO, THREE))
    picture = f'<img src="data:image/png;base64,{"QUJD" * 3000}">'
    cookie = '<div class="cookie-banner"><p>We and our 831 partners store cookies on your device.</p></div>'
    rows: list[tuple[str, str | bytes, dict[str, object]]] = [
        ("linked-data.html", page(BODY, news), {"published": DAY, "published_from": "metadata"}),
        ("graph.html", page(BODY, graph), {"published": DAY, "published_from": "metadata"}),
        ("meta.html", page(BODY, published), {"published": DAY, "published_from": "metadata"}),
        (
            "broken-linked-data.html",
            page(BODY, broken + published),
            {"published": DAY, "published_from": "metadata"},
        ),
        (
            "time.html",
            page(f'<time datetime="{_WHEN}" pubdate>yesterday</time>{BODY}'),
            {"published": DAY, "published_from": "metadata"},
        ),
        (
            "visible-date.html",
            page(f'<div class="date">Published: May 14, 2014</div>{BODY}'),
            {"published": DAY, "published_from": "byline"},
        ),
        (
            "address.html",
            page(BODY, '<link rel="canonical" href="https://example.org/2014/05/14/bridge">'),
            {"published": DAY, "published_from": "url"},
        ),
        (
            "saved.html",
            "<!-- saved from url=(0036)https://example.org/2014/05/14/bridge -->\n" + page(BODY),
            {"published": DAY, "published_from": "url"},
        ),
        ("no-date.html", page(BODY), {}),
        ("wrong-name.txt", page(BODY), {}),
        ("scripts.html", page(scripts + BODY + scripts), {"drops": (*WRONG, "4711", "4712")}),
        ("table.html", page(BODY + table), {"keeps": (ONE, TWO, THREE, "41")}),
        ("figure.html", page(figure + BODY), {}),
        ("divs.html", page(divs), {}),
        ("unclosed.html", page(BODY.replace("</p>", "")).replace("</article>", ""), {}),
        ("picture.html", page(picture + BODY), {}),
        ("cookies.html", page(BODY, before=cookie + NAV), {"drops": (*WRONG, "831")}),
        ("capitals.html", page(BODY).replace("<p>", "<P CLASS=x>").replace("</p>", "</P>"), {}),
        (
            "cp1252.html",
            page(BODY + paragraphs(CAFE)).replace("utf-8", "windows-1252").encode("cp1252"),
            {"keeps": (ONE, CAFE)},
        ),
        ("utf16.html", page(BODY + paragraphs(CAFE)).encode("utf-16"), {"keeps": (ONE, CAFE)}),
        (
            "entities.html",
            page(
                paragraphs(
                    ONE,
                    TWO,
                    "Fish &amp; chips cost &pound;3 &ndash; &#8364;4 in all of the town&rsquo;s harbour.",
                )
            ),
            {"keeps": (ONE, "Fish & chips cost £3 – €4 in all of the town’s harbour.")},
        ),
        (
            "xhtml.xml",
            '<?xml version="1.0"?>\n'
            + page(BODY).replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">'),
            {},
        ),
    ]
    return [
        Sample(name, data if isinstance(data, bytes) else data.encode(), **{"drops": WRONG, **more})  # type: ignore[arg-type]
        for name, data, more in rows
    ]


def docx_samples() -> list[Sample]:
    head = word_paragraphs(TITLE)
    body = head + word_paragraphs(ONE, TWO, THREE)
    half = len(ONE) // 2
    split = f"<w:p>{run(ONE[:half])}<w:r><w:rPr><w:b/></w:rPr></w:r>{run(ONE[half:])}</w:p>"
    deleted = f"<w:del><w:r><w:delText>77 sheep</w:delText></w:r></w:del><w:ins>{run(TWO)}</w:ins>"
    moved = f"<w:p><w:moveFrom>{run('77 sheep')}</w:moveFrom>{run(TWO)}</w:p>"
    cells = "".join(f"<w:tc>{word_paragraphs(text)}</w:tc>" for text in ("Ships", "41"))
    inside = f"<w:txbxContent>{word_paragraphs('A box of 61 words')}</w:txbxContent>"
    box = (
        f'<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>{inside}</mc:Choice>'
        f"<mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    field = f"<w:p><w:r><w:instrText> PAGE 77 </w:instrText></w:r>{run(TWO)}</w:p>"
    link = f"<w:p><w:hyperlink>{run(ONE)}</w:hyperlink></w:p>"
    tail = word_paragraphs(TWO, THREE)
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    rows: list[tuple[str, bytes, dict[str, object]]] = [
        ("plain.docx", docx(body), {}),
        ("wrong-name.txt", docx(body), {}),
        ("split-runs.docx", docx(head + split + tail), {}),
        (
            "tracked.docx",
            docx(head + word_paragraphs(ONE, THREE) + f"<w:p>{deleted}</w:p>"),
            {"drops": ("77 sheep",)},
        ),
        ("moved.docx", docx(head + word_paragraphs(ONE, THREE) + moved), {"drops": ("77 sheep",)}),
        ("table.docx", docx(body + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"), {"keeps": (ONE, "41")}),
        ("box.docx", docx(body + f"<w:p>{box}</w:p>"), {"keeps": (ONE, "A box of 61 words")}),
        ("field.docx", docx(head + word_paragraphs(ONE, THREE) + field), {"drops": ("PAGE 77",)}),
        ("link.docx", docx(head + link + tail), {}),
        (
            "breaks.docx",
            docx(head + f"<w:p>{run(ONE)}<w:r><w:br/></w:r>{run(TWO)}</w:p>" + word_paragraphs(THREE)),
            {},
        ),
        ("title.docx", docx(word_paragraphs(ONE, TWO, THREE), core=f"<dc:title>{TITLE}</dc:title>"), {}),
        ("strict.docx", docx(body, namespace=strict), {}),
        (
            "comments.docx",
            docx(body, extra=[("word/comments.xml", "<c>77 sheep</c>")]),
            {"drops": ("77 sheep",)},
        ),
        (
            "dated.docx",
            docx(head + word_paragraphs("By Ann Porter, May 14, 2014", ONE, TWO, THREE)),
            {"published": DAY, "published_from": "byline"},
        ),
    ]
    return [Sample(name, data, **more) for name, data, more in rows]  # type: ignore[arg-type]


def pdf_samples() -> list[Sample]:
    text = [TITLE, *set_lines(ONE), *set_lines(TWO), *set_lines(THREE)]
    half = len(text) // 2
    running = [
        [f"Lund Herald 77 sheep {n}", *(set_lines(t)), f"Page {n} of 3"]
        for n, t in enumerate((ONE, TWO, THREE), 1)
    ]
    hyphen = [
        TITLE,
        "The harbour bridge in Lund was closed on Wednesday after a col-",
        "lision with a barge, the police said.",
        *set_lines(TWO),
        *set_lines(THREE),
    ]
    rows: list[tuple[str, bytes, dict[str, object]]] = [
        ("one-page.pdf", pdf([text]), {}),
        ("wrong-name.txt", pdf([text]), {}),
        ("unpacked.pdf", pdf([text], packed=False), {}),
        ("two-pages.pdf", pdf([text[:half], text[half:]]), {}),
        ("running-heads.pdf", pdf(running), {"title": None, "drops": ("77 sheep", "of 3")}),
        ("hyphens.pdf", pdf([hyphen]), {"keeps": ("after a collision with a barge", TWO)}),
        ("title.pdf", pdf([text[1:]], info=f"/Title ({TITLE})"), {}),
        ("worthless-title.pdf", pdf([text], info="/Title (Microsoft Word - bridge.doc)"), {}),
        ("printed-later.pdf", pdf([text], info="/CreationDate (D:20190102120000)"), {}),
        (
            "dated.pdf",
            pdf([[TITLE, "Wednesday, 14 May 2014", *text[1:]]]),
            {"published": DAY, "published_from": "byline"},
        ),
        ("punctuation.pdf", pdf([[*text, *set_lines(CAFE)]]), {"keeps": (ONE, CAFE)}),
        ("leading-junk.pdf", b"\r\n\r\njunk\n" + pdf([text]), {}),
        ("trailing-junk.pdf", pdf([text]) + b"\n<html>77 sheep</html>\n", {"drops": ("77 sheep",)}),
        ("empty-page.pdf", pdf([text, []]), {}),
    ]
    return [Sample(name, data, **more) for name, data, more in rows]  # type: ignore[arg-type]


def mail_samples() -> list[Sample]:
    body = f"{ONE}\n\n{TWO}\n\n{THREE}\n"
    both = mail(body)
    both.add_alternative(f"<html><body>{BODY}<p>77 sheep</p></body></html>", subtype="html")
    attached = mail(body)
    attached.add_attachment(b"77 sheep", maintype="text", subtype="plain", filename="sheep.txt")
    coded = mail(body + CAFE)
    coded.replace_header("Content-Transfer-Encoding", "base64")
    coded.set_payload(b64encode((body + CAFE).encode()).decode())
    latin = mail("").as_bytes().replace(b'charset="utf-8"', b'charset="iso-8859-1"').replace(b"7bit", b"8bit")
    known = {"published": DAY, "published_from": "metadata"}
    folded = "Subject: Harbour bridge\n closed after collision"
    rows: list[tuple[str, bytes, dict[str, object]]] = [
        ("plain.eml", mail(body).as_bytes(), known),
        ("wrong-name.txt", mail(body).as_bytes(), known),
        ("html.eml", mail(f"<html><body>{BODY}</body></html>", "html").as_bytes(), known),
        ("both.eml", both.as_bytes(), {**known, "drops": ("77 sheep",)}),
        ("attachment.eml", attached.as_bytes(), {**known, "drops": ("77 sheep",)}),
        ("base64.eml", coded.as_bytes(), {**known, "keeps": (ONE, CAFE)}),
        (
            "latin.eml",
            latin + (body + "The café is shut.").encode("latin-1"),
            {**known, "keeps": (ONE, "The café is shut.")},
        ),
        (
            "quoted.eml",
            mail(f"{body}\n> They lost 77 sheep.\n").as_bytes(),
            {**known, "drops": ("77 sheep",)},
        ),
        (
            "signed.eml",
            mail(f"{body}\n-- \nAnn Porter, 77 sheep\n").as_bytes(),
            {**known, "drops": ("77 sheep",)},
        ),
        (
            "quoted-first.eml",
            mail(f"> They lost 77 sheep.\n\n{body}", subject="").as_bytes(),
            {**known, "drops": ("77 sheep",), "title": None},
        ),
        ("no-date.eml", mail(body, when="").as_bytes(), {}),
        ("bad-date.eml", mail(body, when="").as_bytes().replace(b"To:", b"Date: soon\nTo:"), {}),
        ("folded.eml", mail(body).as_bytes().replace(f"Subject: {TITLE}".encode(), folded.encode()), known),
        ("crlf.eml", mail(body).as_bytes().replace(b"\n", b"\r\n"), known),
        ("unknown-charset.eml", mail(body).as_bytes().replace(b"utf-8", b"x-klingon"), known),
    ]
    return [Sample(name, data, **more) for name, data, more in rows]  # type: ignore[arg-type]


def feed_samples() -> list[Sample]:
    escaped = BODY.replace("<", "&lt;").replace(">", "&gt;")
    known = {"published": DAY, "published_from": "metadata"}
    stamp = "<published>2014-05-14T18:05:00Z</published>"
    rows: list[tuple[str, str | bytes, dict[str, object]]] = [
        ("cdata.xml", rss(item(f"<![CDATA[{BODY}]]>")), known),
        ("wrong-name.txt", rss(item(f"<![CDATA[{BODY}]]>")), known),
        ("escaped.rss", rss(item(escaped)), known),
        ("description.rss", rss(item(escaped, tag="description")), known),
        (
            "both.rss",
            rss(item(escaped + "</content:encoded><description>77 sheep</description><content:encoded>")),
            {**known, "drops": ("77 sheep",)},
        ),
        (
            "dublin-core.rss",
            rss(
                item(escaped).replace("pubDate", "dc:date").replace("Wed, 14 May 2014 18:05:00 +0100", _WHEN)
            ),
            known,
        ),
        ("no-date.rss", rss(item(escaped, when="")), {}),
        (
            "undeclared.rss",
            rss(item(BODY.replace("<", "&lt;") + "Fish&nbsp;and chips&hellip;")),
            {**known, "keeps": (ONE, "Fish and chips…")},
        ),
        ("no-prolog.rss", "\n\n" + rss(item(escaped), prolog=""), known),
        (
            "latin.rss",
            rss(item(escaped + "Café"), prolog='<?xml version="1.0" encoding="iso-8859-1"?>').encode(
                "latin-1"
            ),
            {**known, "keeps": (ONE, "Café")},
        ),
        ("control.rss", rss(item(escaped + "\x0b\x01")), known),
        ("atom.xml", atom(f'{stamp}<content type="html">{escaped}</content>'), known),
        (
            "atom-xhtml.xml",
            atom(
                f'{stamp}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{BODY}</div></content>'
            ),
            known,
        ),
        (
            "atom-summary.xml",
            atom(f'{stamp}<summary type="html">{escaped}</summary>'),
            known,
        ),
    ]
    return [
        Sample(name, data if isinstance(data, bytes) else data.encode(), **more) for name, data, more in rows
    ]  # type: ignore[arg-type]


def json_samples() -> list[Sample]:
    known = {"published": DAY, "published_from": "metadata"}
    pretty = json.dumps({"articles": [json.loads(record(date="2014-05-14"))]}, indent=2)
    rows: list[tuple[str, str | bytes, dict[str, object]]] = [
        ("one.jsonl", record(date="2014-05-14"), known),
        ("wrong-name.txt", record(date="2014-05-14"), known),
        ("moment.jsonl", record(date=_WHEN), known),
        ("words.jsonl", record(date="May 14, 2014"), known),
        ("no-date.jsonl", record(), {}),
        ("null-date.jsonl", record(date=None), {}),
        ("bad-date.jsonl", record(date="soon"), {}),
        (
            "address.jsonl",
            record(url="https://example.org/2014/05/14/x"),
            {"published": DAY, "published_from": "url"},
        ),
        ("body.jsonl", record().replace('"text"', '"body"'), {}),
        ("capitals.jsonl", record(Date="2014-05-14"), known),
        ("crlf.jsonl", record(date="2014-05-14").replace("\n", "\r\n"), known),
        ("blank-lines.jsonl", "\n\n" + record(date="2014-05-14") + "\n", known),
        ("bom.jsonl", b"\xef\xbb\xbf" + record(date="2014-05-14").encode(), known),
        ("no-last-newline.jsonl", record(date="2014-05-14").rstrip(), known),
        ("list.json", f"[{record(date='2014-05-14')}]", known),
        ("wrapped.json", pretty, known),
        ("lines.json", record(date="2014-05-14") + "\n\n", known),
    ]
    return [
        Sample(name, data if isinstance(data, bytes) else data.encode(), **more) for name, data, more in rows
    ]  # type: ignore[arg-type]


def packed_samples() -> list[Sample]:
    """One sample of each format, gzipped and in a zip."""
    makers: list[Callable[[], list[Sample]]] = [
        text_samples,
        html_samples,
        docx_samples,
        pdf_samples,
        mail_samples,
        feed_samples,
        json_samples,
    ]
    found = []
    for maker in makers:
        one = maker()[0]
        rest = (one.keeps, one.drops, one.title, one.published, one.published_from)
        found.append(Sample(f"{one.name}.gz", gzip.compress(one.data), *rest))
        found.append(Sample(f"{one.name}.zip", zipped((f"folder/{one.name}", one.data)), *rest))
        found.append(Sample(f"{one.name}-gz.zip", zipped((f"{one.name}.gz", gzip.compress(one.data))), *rest))
    return found
