"""dealwert: German-language business news in, typed and checkable facts out."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dealwert import ownership, tenure, valuation
    from dealwert import testing as testing
    from dealwert.errors import (
        CurrencyMismatchError,
        DealwertError,
        InvalidTypeError,
        InvalidValueError,
        ParseError,
        UndefinedValueError,
    )
    from dealwert.german import (
        Mention,
        format_figure,
        parse_date,
        parse_figure,
        parse_money,
        parse_percent,
        scan,
    )
    from dealwert.model import (
        Company,
        Consideration,
        ConsiderationKind,
        Deal,
        DealKind,
        DealStatus,
        Evidence,
        LeadershipChange,
        LeadershipEvent,
        Organ,
        Person,
        Position,
        RoleFunction,
        Span,
        StakeTransfer,
        ValuationBasis,
    )
    from dealwert.quantities import (
        Figure,
        Hedge,
        Interval,
        Money,
        PartialDate,
        Percent,
        PercentagePoints,
        Ternary,
    )
    from dealwert.reading import Report, read
    from dealwert.valuation import Check, CheckOutcome
    from dealwert.verification import Verdict, verify

_ROOMS = {
    "errors": (
        "CurrencyMismatchError",
        "DealwertError",
        "InvalidTypeError",
        "InvalidValueError",
        "ParseError",
        "UndefinedValueError",
    ),
    "german": (
        "Mention",
        "format_figure",
        "parse_date",
        "parse_figure",
        "parse_money",
        "parse_percent",
        "scan",
    ),
    "model": (
        "Company",
        "Consideration",
        "ConsiderationKind",
        "Deal",
        "DealKind",
        "DealStatus",
        "Evidence",
        "LeadershipChange",
        "LeadershipEvent",
        "Organ",
        "Person",
        "Position",
        "RoleFunction",
        "Span",
        "StakeTransfer",
        "ValuationBasis",
    ),
    "quantities": (
        "Figure",
        "Hedge",
        "Interval",
        "Money",
        "PartialDate",
        "Percent",
        "PercentagePoints",
        "Ternary",
    ),
    "reading": ("Report", "read"),
    "valuation": ("Check", "CheckOutcome"),
    "verification": ("Verdict", "verify"),
}
_MODULES = ("ownership", "tenure", "testing", "valuation")
"""Rooms that come as a whole; ``testing`` needs hypothesis, so that a star does not stand for it."""

__all__ = [  # noqa: RUF022  # in the order that a reader would explain them
    # quantities
    "Money",
    "Percent",
    "PercentagePoints",
    "Figure",
    "Hedge",
    "Interval",
    "PartialDate",
    "Ternary",
    # the domain
    "Company",
    "Person",
    "Position",
    "RoleFunction",
    "Organ",
    "Deal",
    "DealKind",
    "DealStatus",
    "ValuationBasis",
    "Consideration",
    "ConsiderationKind",
    "StakeTransfer",
    "LeadershipChange",
    "LeadershipEvent",
    "Span",
    "Evidence",
    # parsing
    "parse_money",
    "parse_percent",
    "parse_figure",
    "parse_date",
    "format_figure",
    "scan",
    "Mention",
    # reading
    "read",
    "Report",
    # checking
    "verify",
    "Verdict",
    "Check",
    "CheckOutcome",
    # what follows from facts
    "valuation",
    "ownership",
    "tenure",
    # errors
    "DealwertError",
    "ParseError",
    "CurrencyMismatchError",
    "InvalidTypeError",
    "InvalidValueError",
    "UndefinedValueError",
]


def __getattr__(name: str) -> object:
    # Names arrive on first use (PEP 562), so that a program pays for the rooms it enters and no more.
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    for room, names in _ROOMS.items():
        if name in names:
            value: object = getattr(importlib.import_module(f"{__name__}.{room}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
