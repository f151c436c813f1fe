"""The web report: one self-contained page that works from disk, without JavaScript, and on paper.

    "".join(render_html(view))  ->  "<!doctype html>…"

    markup.py    escaping, badges, the ids of things on the page
    matrix.py    facts by sources, the value in each cell
    facts.py     each fact opened to its sentences, side by side
    timeline.py  dated events on an axis (SVG)
    figures.py   numbers that changed over time as small plots (SVG)
    articles.py  each article's text with its claims marked
    page.py      the whole, with style, script and Content-Security-Policy

Everything from an article goes through ``markup.esc``. The page holds no data but its own elements:
the script reads them, so that there is nothing of an article inside a script.
"""

from claimcmp.report.html.page import render_html

__all__ = ["render_html"]
