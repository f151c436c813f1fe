"""HTML fragments to text: the body of a mail or of a feed's entry, where all of it is the article.

    text_of("<p>Two <b>men</b></p><ul><li>one</li></ul>") -> "Two men\\none\\n"

A scanner, no parser: it goes once over the text from "<" to ">", however broken or deeply nested, and what
it does not know it leaves out. Pages with menus around the article are for ``html``.
"""

from __future__ import annotations

import html
import re

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_DROPPED = frozenset(
    ["script", "style", "head", "template", "svg", "math", "select", "button", "noscript", "iframe", "object"]
)
_TAG = re.compile(r"<(?:(/?)([A-Za-z][\w:-]{0,40})|!--|[!?])")
_PAIR = re.compile(
    r"\s*([\w:.-]{1,60})(?:\s*=\s*(?:\"([^\"]{0,4000})\"|'([^']{0,4000})'|([^\s\"'>]{1,4000})))?"
)
_SPACE = re.compile(r"[ \t\r\n\f\xa0\u200b]+")


def unescape(text: str) -> str:
    """Character references resolved: "&amp;" is "&"."""
    return html.unescape(text) if "&" in text else text


def text_of(markup: str) -> str:
    """The text of an HTML fragment, a block a line."""
    parts: list[str] = []
    at = 0
    while True:
        tag = _TAG.search(markup, at)
        parts.append(_SPACE.sub(" ", markup[at : tag.start() if tag else len(markup)]))
        if tag is None:
            break
        if tag[0] == "<!--":
            end = markup.find("-->", tag.end())
            at = end + 3 if end >= 0 else len(markup)
            continue
        at = _tag_end(markup, tag.end())
        name = (tag[2] or "").lower()
        if name in _DROPPED and not tag[1]:
            close = re.compile(rf"</{name}\b", re.IGNORECASE).search(markup, at)
            at = _tag_end(markup, close.end()) if close else len(markup)
        elif name in _BLOCKS:
            parts.append("\n")
    text = unescape("".join(parts))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def _tag_end(markup: str, at: int) -> int:
    """Behind the ">" that ends a tag; one within a quoted value does not, as long as the quote is closed."""
    for _ in range(200):
        pair = _PAIR.match(markup, at)
        if pair is None or pair.end() == at:
            break
        at = pair.end()
    end = markup.find(">", at)
    return end + 1 if end >= 0 else len(markup)


def attributes_of(markup: str, at: int) -> dict[str, str]:
    """The attributes of the tag whose name ends at ``at``, names in lower case."""
    found: dict[str, str] = {}
    for _ in range(50):
        pair = _PAIR.match(markup, at)
        if pair is None or pair.end() == at:
            break
        found.setdefault(pair[1].lower(), pair[2] or pair[3] or pair[4] or "")
        at = pair.end()
    return found
