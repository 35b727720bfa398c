"""English labels for what the types hold, and text that is safe to show."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import cast

from dealwert.german import format_figure
from dealwert.german.mention import AnyFigure
from dealwert.model import LegalForm, Organ, Position, Rank, RoleFunction
from dealwert.quantities import DatePrecision, DateQualifier, Figure, PartialDate
from dealwert.show.plain import one_line

__all__ = ["date_words", "figure_words", "position_words", "words"]

_ACRONYMS = frozenset(
    {"ceo", "cfo", "coo", "cto", "cio", "cso", "chro", "cmo", "cro", "cpo", "cdo"}
    | {"ipo", "mbo", "mbi", "lbo"}
)
_SPELLINGS: Mapping[str, str] = {
    "acqui_hire": "acqui-hire",
    "spin_off": "spin-off",
    "split_off": "split-off",
    "carve_out": "carve-out",
    "buy_back": "buy-back",
    "squeeze_out": "squeeze-out",
    "editor_in_chief": "editor-in-chief",
    "general_counsel": "general counsel",
    "pre_money": "pre-money",
    "post_money": "post-money",
    "works_council": "works council",
}


def words(value: enum.StrEnum) -> str:
    """Return the English words for a member of an enumeration.

    Example:
        >>> words(RoleFunction.CEO), words(Organ.SUPERVISORY_BOARD)
        ('CEO', 'supervisory board')
    """
    if isinstance(value, LegalForm):
        return value.value
    if value.value in _ACRONYMS:
        return value.value.upper()
    return _SPELLINGS.get(value.value, value.value.replace("_", " "))


def figure_words(figure: AnyFigure | Figure[Fraction]) -> str:
    """Return a figure in German, as a newspaper would write it.

    Example:
        >>> from dealwert import Figure, Percent
        >>> figure_words(Figure(Percent(49), Percent(49)))
        '49 Prozent'
    """
    if isinstance(figure.sample, Fraction):
        return str(figure)
    reported: object = figure  # no figure of a plain number any more
    return format_figure(cast("AnyFigure", reported))


_SEASONS = ("spring", "summer", "autumn", "winter")


def date_words(date: PartialDate) -> str:
    """Return a date for a person to read.

    Example:
        >>> date_words(PartialDate.quarter(2025, 1)), date_words(PartialDate.month(2025, 6))
        ('Q1 2025', '2025-06')
    """
    writer = _DATES.get(date.precision)
    plain = date.edtf.rstrip("~?") if writer is None else writer(date)
    mark = {DateQualifier.APPROX: "about ", DateQualifier.UNCERTAIN: "perhaps "}
    return mark.get(date.qualifier, "") + plain


def _part(date: PartialDate) -> int:
    return int(date.edtf[5:7])


def _stretch(date: PartialDate) -> str:
    if date.earliest is None:
        return f"until {date.latest}"
    return f"{date.earliest} to {date.latest}" if date.latest else f"from {date.earliest}"


_DATES: Mapping[DatePrecision, Callable[[PartialDate], str]] = {
    DatePrecision.QUARTER: lambda date: f"Q{_part(date) - 32} {date.edtf[:4]}",
    DatePrecision.HALF: lambda date: f"H{_part(date) - 39} {date.edtf[:4]}",
    DatePrecision.SEASON: lambda date: f"{_SEASONS[_part(date) - 21]} {date.edtf[:4]}",
    DatePrecision.DECADE: lambda date: f"{date.edtf[:3]}0s",
    DatePrecision.INTERVAL: _stretch,
}


def position_words(position: Position) -> str:
    """Return what a position is, without who holds it and where.

    Example:
        >>> from dealwert import Company, Person
        >>> position_words(
        ...     Position(
        ...         Person("Ida Berg"), Company("Nordlicht"), RoleFunction.CFO,
        ...         organ=Organ.MANAGEMENT_BOARD, rank=Rank.MEMBER, interim=True,
        ...     )
        ... )
        'interim CFO, member of the management board'
    """
    marks = [
        mark
        for mark, holds in (
            ("former", position.former),
            ("interim", position.interim),
            ("designated", position.designate),
            ("deputy", position.deputy),
        )
        if holds
    ]
    title = "" if position.role is RoleFunction.OTHER else words(position.role)
    seat = _seat(position, alone=not title)
    if not title and not seat:
        title = f'"{one_line(position.wording)}"' if position.wording else "a position"
    named = ", ".join(part for part in (title, seat) if part)
    scope = f" ({one_line(position.scope)})" if position.scope else ""
    return " ".join([*marks, named]) + scope


def _seat(position: Position, *, alone: bool) -> str:
    has_organ = position.organ not in {Organ.NONE, Organ.UNSTATED}
    if position.rank is Rank.NONE:
        return f"in the {words(position.organ)}" if has_organ else ""
    if has_organ:
        return f"{words(position.rank)} of the {words(position.organ)}"
    # "CEO, chair" would leave open of what.
    return words(position.rank) if alone else ""
