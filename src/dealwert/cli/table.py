"""Facts as a table for people: one line a fact, to look through and to search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dealwert.model import Modality, Polarity
from dealwert.show.place import Lines
from dealwert.show.plain import one_line

if TYPE_CHECKING:
    from dealwert.cli.source import Article
    from dealwert.model import Evidence
    from dealwert.reading import Report

__all__ = ["HEAD", "lines"]

_ROW = "{:<24}  {:>9}  {:<17}  {}\n"

HEAD = _ROW.format("source", "line", "fact", "what the text says")


def lines(report: Report, article: Article) -> str:
    """Return a line a deal, stake transfer, change of office, office and check."""
    places = Lines(article.text)

    def line(name: str, said: object, evidence: Evidence | None) -> str:
        place = "" if evidence is None else str(places.place(evidence.spans[0].start))
        doubt = "" if evidence is None else _doubt(evidence)
        return _ROW.format(one_line(article.source), place, name, one_line(f"{said}{doubt}"))

    return "".join(
        [
            *(line("deal", fact, fact.evidence) for fact in report.deals),
            *(line("stake transfer", fact, fact.evidence) for fact in report.stake_transfers),
            *(line("leadership change", fact, fact.evidence) for fact in report.leadership_changes),
            *(line("position", fact, fact.evidence) for fact in report.positions),
            *(line("check", f"{each.outcome}: {each.sentence}", None) for each in report.checks),
        ]
    )


def _doubt(evidence: Evidence) -> str:
    told = [evidence.modality.value] if evidence.modality is not Modality.ASSERTED else []
    told += [evidence.polarity.value] if evidence.polarity is not Polarity.POSITIVE else []
    return f" ({', '.join(told)})" if told else ""
