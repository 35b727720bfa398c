"""Facts as rows of a spreadsheet (CSV): one row a fact, the same columns for all of them.

What a fact says beyond these columns is in the other formats.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, cast

from dealwert.interchange.form import FigureForm
from dealwert.interchange.number import text_of
from dealwert.model import Deal, LeadershipChange, Position, StakeTransfer
from dealwert.quantities import Figure, Money
from dealwert.show.plain import one_line
from dealwert.valuation import Check

if TYPE_CHECKING:
    from dealwert.cli.source import Article
    from dealwert.model import Evidence
    from dealwert.quantities import PartialDate
    from dealwert.reading import Report

__all__ = ["COLUMNS", "HEAD", "rows"]

COLUMNS = """
source fact kind status company buyer seller person role
price_low price_high price_unit price_hedge
stake_low stake_high stake_hedge stake_after_low stake_after_high stake_after_hedge
valuation_low valuation_high valuation_unit valuation_hedge
announced effective until modality polarity start end text
""".split()
"""The columns: numbers are exact, percents are percents, dates EDTF, places code points from 0."""

Cells = dict[str, str]


def _line(cells: Iterable[str]) -> str:
    file = io.StringIO()
    csv.writer(file, lineterminator="\r\n").writerow(cells)  # RFC 4180
    return file.getvalue()


HEAD = _line(COLUMNS)


def rows(report: Report, article: Article) -> str:
    """Return a line a deal, stake transfer, change of office, office and check."""
    found = (
        *(("deal", fact) for fact in report.deals),
        *(("stake_transfer", fact) for fact in report.stake_transfers),
        *(("leadership_change", fact) for fact in report.leadership_changes),
        *(("position", fact) for fact in report.positions),
        *(("check", fact) for fact in report.checks),
    )
    lines = (
        {"source": _text(article.source), "fact": name, **_CELLS[type(fact)](fact)}
        for name, fact in found
    )
    return "".join(_line(cells.get(column, "") for column in COLUMNS) for cells in lines)


def _text(value: object) -> str:
    """Return what an article says for a cell; a spreadsheet must not take it for a formula."""
    text = one_line(str(value))
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def _names(parties: Iterable[object]) -> str:
    return _text("; ".join(map(str, parties)))


def _name(party: object) -> str:
    return "" if party is None else _text(party)


def _number(number: Fraction | None) -> str:
    return "" if number is None else text_of(number)


def _figure(name: str, figure: object) -> Cells:
    if figure is None:
        return {}
    form = FigureForm.of(cast("Figure[Money]", figure))
    cells = {"low": _number(form.low), "high": _number(form.high), "unit": form.unit}
    cells["hedge"] = form.hedge.value
    return {f"{name}_{part}": cell for part, cell in cells.items()}


def _day(date: PartialDate | None) -> str:
    return "" if date is None else date.edtf


def _said(evidence: Evidence | None) -> Cells:
    if evidence is None:
        return {}
    first = evidence.spans[0]
    return {
        "modality": evidence.modality.value,
        "polarity": evidence.polarity.value,
        "start": str(first.start),
        "end": str(first.end),
        "text": _text(first.text),
    }


def _deal(deal: Deal) -> Cells:
    return {
        "kind": deal.kind.value,
        "status": deal.status.value,
        "company": _name(deal.target),
        "buyer": _names(deal.buyers),
        "seller": _names(deal.sellers),
        **_figure("price", deal.price),
        **_figure("stake", deal.stake),
        **_figure("stake_after", deal.stake_after),
        **_figure("valuation", deal.valuation),
        "announced": _day(deal.announced),
        "effective": _day(deal.completed),
        **_said(deal.evidence),
    }


def _transfer(transfer: StakeTransfer) -> Cells:
    return {
        "kind": transfer.mode.value,
        "company": _name(transfer.company),
        "buyer": _name(transfer.transferee),
        "seller": _name(transfer.transferor),
        **_figure("price", transfer.price),
        **_figure("stake", transfer.stake),
        "effective": _day(transfer.date),
        **_said(transfer.evidence),
    }


def _change(change: LeadershipChange) -> Cells:
    office = change.position or change.previous
    return {
        "kind": change.event.value,
        "status": change.reason.value,
        "company": _name(change.company),
        "person": _name(change.person),
        "role": "" if office is None else _role(office),
        "announced": _day(change.announced),
        "effective": _day(change.effective),
        **_said(change.evidence),
    }


def _role(office: Position) -> str:
    if office.wording:
        return _text(office.wording)
    return office.role.value if office.is_named else ""


def _office(office: Position) -> Cells:
    states = ("former", "designate", "interim", "deputy")
    return {
        "kind": office.role.value,
        "status": "; ".join(state for state in states if getattr(office, state)),
        "company": _name(office.company),
        "person": _name(office.person),
        "role": _role(office),
        "effective": _day(office.since),
        "until": _day(office.until),
        **_said(office.evidence),
    }


def _check(check: Check) -> Cells:
    return {
        "kind": check.name.value,
        "status": check.outcome.value,
        "text": _text(check.sentence),
    }


_CELLS: Mapping[type, Callable[..., Cells]] = {
    Deal: _deal,
    StakeTransfer: _transfer,
    LeadershipChange: _change,
    Position: _office,
    Check: _check,
}
