"""The facts of a report as HTML, each with its places, pictures, names and other figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from textwrap import shorten
from typing import TYPE_CHECKING

from dealwert.model import Deal, Span, Stake, StakeBasis, StakeTransfer
from dealwert.ownership import UNASSIGNED
from dealwert.quantities import Interval, Percent
from dealwert.show.article import Article
from dealwert.show.chart import (
    Bar,
    holder_style,
    holders_chart,
    interval_chart,
    share_chart,
    swatch,
)
from dealwert.show.directory import Directory, Figured, Named
from dealwert.show.entry import Detail, Entry, Section
from dealwert.show.holding import Held, Ownership, ownerships
from dealwert.show.marking import Mark, fact_anchor, mark_anchor
from dealwert.show.measure import interval_words
from dealwert.show.plain import one_line, safe
from dealwert.show.wording import words

if TYPE_CHECKING:
    from dealwert.reading import Report
    from dealwert.show.entry import Fact
    from dealwert.valuation import Check

__all__ = ["Facts", "numbers_of"]

_QUOTED_AGAIN = 48
"""Characters of a sentence that another fact has quoted already."""
_PLACES = 24
"""Links to places of one name; an article about a company names it everywhere."""
_BEFORE_PEOPLE = {"deal", "check", "transfer"}


def numbers_of(sections: Sequence[Section]) -> dict[str, int]:
    """Return the numbers of the facts of a page, by their anchors."""
    anchors = [
        fact_anchor(section.key, number)
        for section in sections
        for number, _ in enumerate(section.entries, start=1)
    ]
    return {anchor: number for number, anchor in enumerate(anchors, start=1)}


class Facts:
    """What a report says, as HTML.

    Args:
        report: What was read.
        sections: Its facts, kind by kind.
        linked: Whether facts get anchors and links: not within somebody else's page.
        directory: The names and other figures, if they are shown.
        article: The article, if it is on the same page.
        marks: The marks in it.
    """

    def __init__(
        self,
        report: Report,
        sections: Sequence[Section],
        *,
        linked: bool,
        directory: Directory | None = None,
        article: Article | None = None,
        marks: Sequence[Mark] = (),
    ) -> None:
        self._sections = sections
        self._numbers = numbers_of(sections)
        self._anchors = {
            id(entry.fact): fact_anchor(section.key, number)
            for section in sections
            for number, entry in enumerate(section.entries, start=1)
        }
        self._ownerships = ownerships(report)
        self._linked = linked
        self._directory = directory
        self._article = article
        self._marks = marks
        self._quoted: set[Span] = set()

    def parts(self) -> list[tuple[str, str]]:
        """Return the anchors of the parts of the page and what links to them say."""
        found = [
            (f"all-{each.key}", f"{each.title} ({len(each.entries)})") for each in self._sections
        ]
        if self._ownerships:
            found.insert(self._split, ("ownership", "Ownership"))
        if self._directory is not None and self._directory.names:
            found.append(("names", f"Names ({len(self._directory.names)})"))
        if self._directory is not None and self._directory.figures:
            found.append(("figures", f"Other figures ({len(self._directory.figures)})"))
        return found

    @property
    def _split(self) -> int:
        return sum(section.key in _BEFORE_PEOPLE for section in self._sections)

    def html(self) -> str:
        """Return all of it."""
        return "\n".join(self._lines()) or "<p>No fact found.</p>"

    def _lines(self) -> Iterator[str]:
        for section in self._sections[: self._split]:
            yield from self._section(section)
        if self._ownerships:
            yield self._heading("ownership", "Ownership")
            yield from map(self._ownership, self._ownerships)
        for section in self._sections[self._split :]:
            yield from self._section(section)
        if self._directory is None:
            return
        if not self._sections:
            yield "<p>No fact found.</p>"
        if self._directory.names:
            yield self._heading("names", "Names")
            places = self._places_of_names()
            names = (
                self._name(each, places.get(each.anchor, ())) for each in self._directory.names
            )
            yield f'<ul class="list">{"".join(names)}</ul>'
        if self._directory.figures:
            yield self._heading("figures", "Other figures")
            yield f'<ul class="list">{"".join(map(self._figure, self._directory.figures))}</ul>'

    def _heading(self, anchor: str, title: str) -> str:
        return f"<h2{self._id(anchor)}>{safe(title)}</h2>"

    def _id(self, anchor: str) -> str:
        return f' id="{anchor}" tabindex="-1"' if self._linked else ""

    def _section(self, section: Section) -> Iterator[str]:
        yield self._heading(f"all-{section.key}", section.title)
        for number, entry in enumerate(section.entries, start=1):
            yield "".join(self._fact(entry, fact_anchor(section.key, number)))

    def _fact(self, entry: Entry, anchor: str) -> Iterator[str]:
        number = f'<span class="number">{self._numbers[anchor]}</span> ' if self._linked else ""
        yield f'<article class="fact"{self._id(anchor)}>'
        yield f"<h3>{number}{safe(entry.title)}</h3>"
        if entry.details:
            yield "<dl>"
            yield from (self._detail(detail, entry) for detail in entry.details)
            yield "</dl>"
        yield _shares(entry.fact)
        yield from map(_ends, entry.checks)
        said = "".join(self._quotation(span) for span in entry.spans)
        if said:
            yield f'<ul class="says">{said}</ul>'
        yield "</article>"

    def _detail(self, detail: Detail, entry: Entry) -> str:
        style = f' class="{safe(detail.outcome)}"' if detail.outcome else ""
        value = safe(detail.value)
        place = entry.fields.get(detail.field)
        if place is not None and self._article is not None:
            value = f'<a href="#{self._article.anchor(place.start, place.end)}">{value}</a>'
        return f"<dt>{safe(detail.label)}</dt><dd{style}>{value}</dd>"

    def _quotation(self, span: Span) -> str:
        """Return what a text says, in short where it stands on the page already."""
        said = one_line(span.text)
        if span in self._quoted:
            said = shorten(said, _QUOTED_AGAIN, placeholder=" …") or said[:_QUOTED_AGAIN]
        self._quoted.add(span)
        quote = f'<q lang="de" dir="auto">{safe(said)}</q>'
        if self._article is None:
            return f"<li>{quote}</li>"
        return f'<li><a href="#{self._article.sentence(span.start)}">{quote}</a></li>'

    def _ownership(self, found: Ownership) -> str:
        company = one_line(str(found.company))
        of = "" if found.basis is StakeBasis.UNSTATED else f", of {words(found.basis)}"
        both = not found.moment
        bars = [("before", _bar(found, 0)), ("after", _bar(found, 1))]
        bars = bars if both else [(found.moment, bars[1][1])]
        heads = "".join(f'<th scope="col">{side}</th>' for side, _ in bars)
        rows = "".join(_row(held, place, both=both) for place, held in enumerate(found.holders))
        return (
            f'<article class="fact"><h3>Who holds {safe(company + of)}</h3>'
            f"{holders_chart(bars)}"
            f"<table><caption>The bars take stated numbers as exact; the table has all that the"
            f' wording admits.</caption><thead><tr><th scope="col">holder</th>{heads}</tr></thead>'
            f"<tbody>{rows}</tbody></table>{self._sources(found.facts)}</article>"
        )

    def _sources(self, facts: Iterable[StakeTransfer | Deal]) -> str:
        if not self._linked:
            return ""
        anchors = dict.fromkeys(self._anchors[id(fact)] for fact in facts)
        return f'<p class="note">From {self._links(anchors)}.</p>'

    def _links(self, anchors: Iterable[str]) -> str:
        """Return links to facts, by number."""
        return ", ".join(f'<a href="#{each}">fact {self._numbers[each]}</a>' for each in anchors)

    def _places_of_names(self) -> dict[str, list[Mark]]:
        found: dict[str, list[Mark]] = {}
        for mark in self._marks:
            if mark.entry:
                found.setdefault(mark.entry, []).append(mark)
        return found

    def _name(self, name: Named, places: Sequence[Mark]) -> str:
        facts = self._links(name.facts) or "in no fact"
        shown = " ".join(
            f'<a href="#{mark_anchor(mark)}" aria-label="{safe(name.label)}, place {number}">'
            f"{number}</a>"
            for number, mark in enumerate(places[:_PLACES], start=1)
        )
        more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
        where = f'<span class="places">in the text: {shown}{more}</span>' if shown else ""
        return (
            f'<li id="{name.anchor}" tabindex="-1"><b>{safe(name.label)}</b>'
            f' <span class="note">{safe(name.kind)}</span><br>{facts}{where}</li>'
        )

    def _figure(self, figure: Figured) -> str:
        said = safe(one_line(figure.mention.text))
        if self._article is not None:
            place = self._article.anchor(figure.mention.start, figure.mention.end)
            said = f'<a href="#{place}">{said}</a>'
        meaning = f' <span class="note">{safe(figure.meaning)}</span>'
        told = "" if one_line(figure.mention.text) == figure.meaning else meaning
        return f'<li id="{figure.anchor}" tabindex="-1" lang="de">{said}{told}</li>'


def _bar(found: Ownership, side: int) -> list[tuple[str, Fraction]]:
    """Return the holders with a name: what the others hold is what is left of the bar."""
    return [
        (one_line(str(held.holder)), held.drawn[side])
        for held in found.holders
        if held.holder is not UNASSIGNED
    ]


def _row(held: Held, place: int, *, both: bool) -> str:
    style = "unknown" if held.holder is UNASSIGNED else holder_style(place)
    before = f"<td>{_unbroken(held.before)}</td>" if both and held.before else ""
    return (
        f'<tr><th scope="row">{swatch(style)}{safe(one_line(str(held.holder)))}</th>{before}'
        f"<td>{_unbroken(held.after)}</td></tr>"
    )


def _unbroken(share: Interval[Percent]) -> str:
    """Return a share in words whose percent signs stay with their numbers."""
    return interval_words(share).replace(" %", "\u00a0%")


def _shares(fact: Fact) -> str:
    if not isinstance(fact, StakeTransfer):
        return ""
    holder, company = (one_line(str(party)) for party in (fact.transferee, fact.company))
    return share_chart(Stake(fact.stake, fact.basis).bounds, holder, company)


def _ends(check: Check) -> str:
    if check.stated is None or check.implied is None:
        return ""
    bars = [Bar("stated", check.stated, "stated"), Bar("implied", check.implied, "implied")]
    return interval_chart(bars, check.point)
