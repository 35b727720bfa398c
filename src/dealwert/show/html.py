"""A report as a page for a browser, and as a piece of a notebook.

The page stands alone: no script, nothing loaded, and a content security policy that forbids both,
so that nothing that an article holds can do anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING

from dealwert.errors import InvalidTypeError
from dealwert.model import Stake, StakeTransfer
from dealwert.show import style
from dealwert.show.chart import Bar, interval_chart, share_chart
from dealwert.show.entry import Detail, Entry, Section, sections
from dealwert.show.marking import anchor, fact_anchor, marked, marks
from dealwert.show.place import Lines
from dealwert.show.plain import one_line, safe

if TYPE_CHECKING:
    from dealwert.reading import Report
    from dealwert.show.entry import Fact
    from dealwert.valuation import Check

__all__ = ["to_fragment", "to_html"]


def to_html(report: Report, text: str, *, title: str | None = None) -> str:
    """Return a page that shows an article and, beside it, what was read from it.

    Args:
        report: What was read.
        text: The article that it was read from; it is shown as it is, and none of it is HTML.
        title: The heading; the article's first line unless given.

    Returns:
        One HTML document that loads nothing and runs nothing. Figures, names and the sentences
        that say a fact are marked and linked with the facts; checks and stakes are drawn. The
        same report gives the same page.

    Raises:
        InvalidTypeError: For a report or a text that is none.

    Example:
        >>> from dealwert import read
        >>> text = "Die Börse <schließt>."
        >>> "&lt;schließt&gt;" in to_html(read(text), text)
        True
    """
    _require_report(report, "to_html report")
    if not isinstance(text, str):
        raise InvalidTypeError("to_html text", text, "a str")
    found = sections(report)
    lines = Lines(text)
    spans = [span for section in found for entry in section.entries for span in entry.spans]
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    shown = one_line(title if title is not None else first_line) or "dealwert"
    heading = safe(shorten(shown, _LONGEST_HEADING, placeholder=" …"))
    facts = "\n".join(_sections(found, lines)) or "<p>No fact found.</p>"
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
<header><h1>{heading}</h1><p>{_summary(found)}</p></header>
<div class="columns">
<main class="text" lang="de" aria-label="Article">
{marked(text, marks(report, text, found), spans)}
</main>
<section id="facts" aria-label="Facts" tabindex="0">
{facts}
</section>
</div>
</body>
</html>
"""


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
    facts = "\n".join(_sections(sections(report), None)) or "<p>No fact found.</p>"
    return f'<div class="dealwert"><style>{style.FRAGMENT}</style>\n{facts}\n</div>'


def _require_report(report: object, name: str) -> None:
    if not hasattr(report, "leadership_changes"):
        raise InvalidTypeError(name, report, "a Report")


_DIGEST = base64.b64encode(hashlib.sha256(style.PAGE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"
"""Nothing but the one style sheet that this page brings (Content Security Policy Level 3)."""


def _summary(found: Sequence[Section]) -> str:
    return ", ".join(f"{section.title.lower()}: {len(section.entries)}" for section in found)


def _sections(found: Sequence[Section], lines: Lines | None) -> Iterator[str]:
    for section in found:
        yield f"<h2>{safe(section.title)}</h2>"
        for number, entry in enumerate(section.entries, start=1):
            name = fact_anchor(section.key, number)
            yield "".join(_fact(entry, name if lines else "", lines))


def _fact(entry: Entry, name: str, lines: Lines | None) -> Iterator[str]:
    place = f' id="{name}" tabindex="-1"' if name else ""
    yield f'<article class="fact"{place}><h3>{safe(entry.title)}</h3>'
    if entry.details:
        yield f"<dl>{''.join(map(_detail, entry.details))}</dl>"
    yield _shares(entry.fact)
    yield from map(_ends, entry.checks)
    for span in entry.spans:
        said = safe(one_line(span.text))
        if lines is None:
            yield f'<p class="says" lang="de">{said}</p>'
        else:
            where = f'<a href="#{anchor(span.start)}">line {lines.place(span.start).line}</a>'
            yield f'<p class="says">{where}: <q lang="de">{said}</q></p>'
    yield "</article>"


def _detail(detail: Detail) -> str:
    return f"<dt>{safe(detail.label)}</dt><dd{_class(detail.outcome)}>{safe(detail.value)}</dd>"


def _class(name: str) -> str:
    return f' class="{safe(name)}"' if name else ""


def _shares(fact: Fact) -> str:
    if not isinstance(fact, StakeTransfer):
        return ""
    holder, company = (one_line(str(party)) for party in (fact.transferee, fact.company))
    return share_chart(Stake(fact.stake, fact.basis).bounds, holder, company)


def _ends(check: Check) -> str:
    if check.stated is None or check.implied is None:
        return ""
    bars = [Bar("stated", check.stated, "stated"), Bar("implied", check.implied, "implied")]
    return interval_chart(bars)
