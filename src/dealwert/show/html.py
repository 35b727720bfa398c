"""A report as a page for a browser, and as a piece of a notebook.

The page stands alone: no script, nothing loaded, and a content security policy that forbids both,
so that nothing that an article holds can do anything.
"""

from __future__ import annotations

import base64
import hashlib
from textwrap import shorten
from typing import TYPE_CHECKING

from dealwert.errors import InvalidTypeError
from dealwert.show import style
from dealwert.show.article import Article
from dealwert.show.directory import Directory
from dealwert.show.entry import sections
from dealwert.show.facts import Facts, numbers_of
from dealwert.show.marking import Mark, marks
from dealwert.show.plain import one_line, safe

if TYPE_CHECKING:
    from dealwert.reading import Report

__all__ = ["to_fragment", "to_html"]


def to_html(report: Report, text: str | None = None, *, title: str | None = None) -> str:
    """Return a page that shows an article and, beside it, what was read from it.

    Args:
        report: What was read.
        text: The article that it was read from; it is shown as it is, and none of it is HTML. A
            report does not keep its text: without it, the page has the facts and the sentences
            that they are from.
        title: The heading; the article's first line unless given.

    Returns:
        One HTML document that loads nothing and runs nothing. Figures, names and the sentences
        that say a fact are marked and linked with the facts, both ways; checks, stakes and who
        holds a company before and after are drawn. The same report gives the same page.

    Raises:
        InvalidTypeError: For a report or a text that is none.

    Example:
        >>> from dealwert import read
        >>> text = "Die Börse <schließt>."
        >>> "&lt;schließt&gt;" in to_html(read(text), text)
        True
    """
    _require_report(report, "to_html report")
    if not isinstance(text, str | None):
        raise InvalidTypeError("to_html text", text, "a str")
    found = sections(report)
    directory = Directory(report, found)
    places: tuple[Mark, ...] = ()
    article: Article | None = None
    if text is not None:
        places = marks(report, text, found, directory)
        spans = [span for section in found for entry in section.entries for span in entry.spans]
        sentences = [(span.start, min(span.end, len(text))) for span in spans]
        article = Article(text, places, sentences, numbers_of(found))
    facts = Facts(report, found, linked=True, directory=directory, article=article, marks=places)
    heading = safe(_heading(text, title))
    parts = "".join(f'<li><a href="#{anchor}">{label}</a></li>' for anchor, label in facts.parts())
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{heading}</title>
<style>{style.PAGE}</style>
</head>
<body class="dealwert">
<a class="skip" href="#facts">Skip to the facts</a>
<header><h1 dir="auto">{heading}</h1>
<nav aria-label="Facts by kind"><ul class="parts">{parts}</ul></nav></header>
<main class="columns">
{_article(article)}
<section id="facts" aria-label="Facts" tabindex="0">
{facts.html()}
</section>
</main>
</body>
</html>
"""


def _heading(text: str | None, title: str | None) -> str:
    first_line = next((line for line in (text or "").splitlines() if line.strip()), "")
    shown = one_line(title if title is not None else first_line) or "dealwert"
    short = shorten(shown, _LONGEST_HEADING, placeholder=" …")
    # Of a word without end, shortening leaves nothing.
    return short if short.strip(" …") else shown[:_LONGEST_HEADING] + " …"


def _article(article: Article | None) -> str:
    if article is None:
        return ""
    return f"""<section class="text" aria-label="Article">
<p class="legend"><span class="figure">figure, date</span> <span class="name">name</span>
<span class="evidence">says a fact</span></p>
<div class="article" lang="de">
{article.html()}
</div>
</section>"""


_LONGEST_HEADING = 120
"""Characters; an article's first line may be all of it."""


def to_fragment(report: Report) -> str:
    """Return what was read as a piece of HTML, for a notebook's ``_repr_html_``.

    Args:
        report: What was read.

    Returns:
        One ``div`` with its style sheet; no script, nothing loaded, no anchors.

    Raises:
        InvalidTypeError: For a report that is none.

    Example:
        >>> from dealwert import read
        >>> to_fragment(read("")).startswith('<div class="dealwert">')
        True
    """
    _require_report(report, "to_fragment report")
    facts = Facts(report, sections(report), linked=False)
    return f'<div class="dealwert"><style>{style.FRAGMENT}</style>\n{facts.html()}\n</div>'


def _require_report(report: object, name: str) -> None:
    if not hasattr(report, "leadership_changes"):
        raise InvalidTypeError(name, report, "a Report")


_DIGEST = base64.b64encode(hashlib.sha256(style.PAGE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
"""Nothing but the one style sheet that this page brings (Content Security Policy Level 3)."""
