"""Numbers, dates and names as other people's extractions write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import InvalidValueError, ParseError
from dealwert.german import parse_date, parse_figure
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
    Quantity,
    magnitude_of,
)
from dealwert.verification.vocabulary import Kind, words_of

__all__ = ["AnyFigure", "Unreadable", "figures_of", "partial_date_of"]

AnyFigure = Figure[Quantity]
"""A figure of money, percent or percentage points: which one, its sample tells."""


class Unreadable(Exception):  # noqa: N818  # it never leaves this package: a verdict says it
    """A value cannot be read as what its field is."""


_SCALES = {
    "k": 3,
    "thousand": 3,
    "tsd": 3,
    "m": 6,
    "mn": 6,
    "mm": 6,
    "mio": 6,
    "mil": 6,
    "million": 6,
    "millions": 6,
    "b": 9,
    "bn": 9,
    "mrd": 9,
    "bln": 9,
    "billion": 9,
    "billions": 9,
    "milliard": 9,
    "t": 12,
    "tn": 12,
    "trn": 12,
    "trillion": 12,
    "trillions": 12,
}
"""Powers of ten in English, short scale: what a language model means by "billion" is 10^9."""

_CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "¥": "JPY",
    "yen": "JPY",
    "franc": "CHF",
    "francs": "CHF",
}

_HEDGES = {
    "about": Hedge.APPROX,
    "around": Hedge.APPROX,
    "approximately": Hedge.APPROX,
    "approx.": Hedge.APPROX,
    "approx": Hedge.APPROX,
    "roughly": Hedge.APPROX,
    "circa": Hedge.APPROX,
    "~": Hedge.APPROX,
    "nearly": Hedge.JUST_BELOW,
    "almost": Hedge.JUST_BELOW,
    "just under": Hedge.JUST_BELOW,
    "just over": Hedge.JUST_ABOVE,
    "slightly more than": Hedge.JUST_ABOVE,
    "over": Hedge.ABOVE,
    "above": Hedge.ABOVE,
    "more than": Hedge.ABOVE,
    "exceeding": Hedge.ABOVE,
    ">": Hedge.ABOVE,
    "under": Hedge.BELOW,
    "below": Hedge.BELOW,
    "less than": Hedge.BELOW,
    "<": Hedge.BELOW,
    "at least": Hedge.AT_LEAST,
    "minimum": Hedge.AT_LEAST,
    ">=": Hedge.AT_LEAST,
    "≥": Hedge.AT_LEAST,
    "up to": Hedge.AT_MOST,
    "at most": Hedge.AT_MOST,
    "maximum": Hedge.AT_MOST,
    "<=": Hedge.AT_MOST,
    "≤": Hedge.AT_MOST,
}

_ENGLISH = re.compile(
    r"""\s*(?P<hedge>[a-zA-Z.]++(?:\ [a-z]++)*+(?=[\s$€£¥+\-−\d])|[<>≤≥~]=?)?+\s*
    (?P<before>US\$|[A-Z]{3}(?=[\s\d+\-−])|[$€£¥])?+\s*
    (?P<sign>[+\-−])?+\s*(?P<before2>[$€£¥])?+
    (?P<number>\d{1,3}(?:,\d{3})++(?:\.\d++)?+|\d++(?:\.\d++)?+)\s*
    (?P<scale>(?!percentage|per\ cent|US\b)[a-zA-Z]++\.?+(?=\W|$))?+\s*
    (?P<unit>percentage\ points?|p\.?p\.?|percent|per\ cent|%|US\$|US\ dollars?|[A-Za-z]++|[$€£¥])?+
    \s*""",
    re.VERBOSE,
)

_PERCENT = frozenset({"%", "percent", "per cent", "pct"})
_POINTS = frozenset({"percentage points", "percentage point", "pp", "p.p.", "pp."})


@attrs.frozen
class _Number:
    """A number taken apart: exact value, place of its last digit, power of ten, unit, hedge."""

    value: Fraction
    place: Fraction
    unit: str | None = None
    hedge: Hedge = Hedge.NONE


def figures_of(
    value: object, kind: Kind, *, path: str, siblings: Mapping[object, object], name: str
) -> tuple[AnyFigure, ...]:
    """Return the readings of a value as a figure, the likeliest first.

    Args:
        value: A number, a string, or a mapping of amount, unit and currency.
        kind: MONEY, PERCENT or POINTS.
        path: Where it stands, for errors.
        siblings: The mapping that holds it, where a currency or a unit may stand beside it.
        name: Its own name there, which may end in a currency or a unit.

    Raises:
        Unreadable: For what is no such number.
        InvalidValueError: For a number that is infinite or not a number.
    """
    if isinstance(value, Figure):
        return (cast("AnyFigure", value),)
    if isinstance(value, (Money, Percent, PercentagePoints)):
        return (Figure[Quantity](value, value),)
    if isinstance(value, Mapping):
        return _from_mapping(cast("Mapping[object, object]", value), kind, path)
    if isinstance(value, str):
        return _from_string(value, kind, siblings, name)
    number = _Number(*_exact(value, path))
    hint = _hint(siblings, name)
    return _readings(number, kind, hint, is_bare=True)


def _exact(value: object, path: str) -> tuple[Fraction, Fraction]:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, Fraction)):
        raise Unreadable(f"{type(value).__name__}")
    if isinstance(value, Fraction):
        return value, Fraction(0)
    # A float out of JSON is the decimal that was written there, which repr() gives back.
    decimal = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not decimal.is_finite():
        raise InvalidValueError(path, value, "a finite number")
    exponent = decimal.normalize().as_tuple().exponent
    place = Fraction(10) ** exponent if isinstance(exponent, int) else Fraction(1)
    return Fraction(decimal), min(place, Fraction(1))


@attrs.frozen
class _Hint:
    """What stands beside a number: a power of ten, a currency."""

    power: int = 0
    currency: str | None = None


def _hint(siblings: Mapping[object, object], name: str) -> _Hint:
    power, currency = 0, None
    for word in words_of(name):
        power = _SCALES.get(word, power) if len(word) > 1 else power
        currency = _currency(word) or currency
    for key in ("currency", "currency_code", "ccy"):
        if isinstance(siblings.get(key), str):
            currency = _currency(str(siblings[key])) or currency
    for key in ("unit", "scale", "multiplier", "magnitude"):
        unit = siblings.get(key)
        if isinstance(unit, str):
            for word in unit.replace(".", " ").split():
                power = _SCALES.get(word.casefold(), power)
                currency = _currency(word) or currency
    return _Hint(power, currency)


def _currency(word: str) -> str | None:
    found = _CURRENCIES.get(word.casefold())
    if found is not None:
        return found
    try:
        return Money(0, word.upper()).currency if len(word) == _ISO_LENGTH else None
    except InvalidValueError:
        return None


_ISO_LENGTH = 3


def _from_mapping(value: Mapping[object, object], kind: Kind, path: str) -> tuple[AnyFigure, ...]:
    low, high = value.get("low", value.get("min")), value.get("high", value.get("max"))
    for key in ("amount", "value", "number", "nominal", "points"):
        if value.get(key) is not None:
            inner = value[key]
            if isinstance(inner, Mapping):
                raise Unreadable("a mapping within a mapping")
            found = figures_of(inner, kind, path=f"{path}.{key}", siblings=value, name="")
            return tuple(_hedged(figure, value.get("hedge")) for figure in found)
    if low is None and high is None:
        raise Unreadable("a mapping without amount or value")
    ends = [
        None if end is None else figures_of(end, kind, path=path, siblings=value, name="")[0].stated
        for end in (low, high)
    ]
    try:
        return (_ranged(ends[0], ends[1], value.get("hedge")),)
    except InvalidValueError as error:
        raise Unreadable(str(error)) from error


def _ranged(low: Quantity | None, high: Quantity | None, hedge: object) -> AnyFigure:
    if isinstance(hedge, str):
        return Figure(low, high, Hedge(hedge))
    default = (
        (Hedge.NONE if low == high else Hedge.RANGE)
        if low is not None and high is not None
        else (Hedge.AT_LEAST if high is None else Hedge.AT_MOST)
    )
    return Figure(low, high, default)


def _hedged(figure: AnyFigure, hedge: object) -> AnyFigure:
    if not isinstance(hedge, str) or figure.stated is None:
        return figure
    wanted = _HEDGES.get(hedge.casefold())
    if wanted is None:
        wanted = next((known for known in Hedge if known.value == hedge.casefold()), None)
    return figure if wanted is None else _with_hedge(figure.stated, figure.resolution, wanted)


def _with_hedge(value: Quantity, step: Quantity, hedge: Hedge) -> AnyFigure:
    low = None if hedge in {Hedge.BELOW, Hedge.AT_MOST} else value
    high = None if hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else value
    return Figure(low, high, hedge, resolution=step)


def _from_string(
    value: str, kind: Kind, siblings: Mapping[object, object], name: str
) -> tuple[AnyFigure, ...]:
    hint = _hint(siblings, name)
    match = _ENGLISH.fullmatch(value)
    if match is not None:
        number = _english(match)
        if number is not None and _is_english(number.unit):
            return _readings(number, kind, hint, is_bare=number.unit is None)
    try:
        figure = parse_figure(value)
    except ParseError as error:
        raise Unreadable(error.reason) from error
    return (cast("AnyFigure", figure),)


def _is_english(unit: str | None) -> bool:
    """Return whether a unit is one that English knows; German ones are for the parser of figures."""
    if unit is None or unit.casefold() in _PERCENT | _POINTS:
        return True
    return any(_currency(word) for word in (unit.removesuffix("s"), unit.split()[-1]))


def _english(match: re.Match[str]) -> _Number | None:
    """Return the number that an English wording states, ``None`` where a word is unknown."""
    written = match["number"].replace(",", "")
    place = Fraction(1, 10 ** len(written.partition(".")[2]))
    number = Fraction(written) * (-1 if match["sign"] in ("-", "−") else 1)
    hedge = Hedge.NONE
    if match["hedge"]:
        found = _HEDGES.get(match["hedge"].strip().casefold())
        if found is None:
            return None
        hedge = found
    scale, unit = match["scale"], match["unit"]
    if scale:
        power = _SCALES.get(scale.rstrip(".").casefold())
        if power is None:
            if unit:
                return None
            unit = scale
        else:
            number, place = number * 10**power, place * 10**power
    return _Number(number, place, match["before"] or match["before2"] or unit, hedge)


def _readings(number: _Number, kind: Kind, hint: _Hint, *, is_bare: bool) -> tuple[AnyFigure, ...]:
    unit = (number.unit or "").casefold()
    value, place = number.value, number.place
    if unit in _POINTS or (kind is Kind.POINTS and not unit):
        return (_with_hedge(PercentagePoints(value), PercentagePoints(place), number.hedge),)
    if unit in _PERCENT or (kind is Kind.PERCENT and not unit):
        exact = _with_hedge(Percent(value), Percent(place), number.hedge)
        if is_bare and 0 < value <= 1:
            # A bare 0.49 may be the share itself; 0.49 % is read first, since it is what it says.
            share = _with_hedge(Percent(value * 100), Percent(place * 100), number.hedge)
            return exact, share
        return (exact,)
    if is_bare and hint.power:
        value, place = value * 10**hint.power, place * 10**hint.power
    currency = _currency(number.unit.removesuffix("s")) if number.unit else hint.currency
    if number.unit and currency is None:
        currency = _currency(number.unit.split()[-1])
        if currency is None:
            raise Unreadable(f"unknown unit {number.unit!r}")
    code = currency or NO_CURRENCY
    return (_with_hedge(Money(value, code), Money(place, code), number.hedge),)


def partial_date_of(value: object) -> PartialDate:
    """Return the date that a value names.

    Args:
        value: A ``datetime.date``, a :class:`PartialDate`, or a string in ISO 8601, EDTF or German.

    Raises:
        Unreadable: For anything else.
    """
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, dt.datetime):
        return PartialDate.day(value.date())
    if isinstance(value, dt.date):
        return PartialDate.day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise Unreadable(type(value).__name__)
    for read in (PartialDate.from_edtf, parse_date):
        try:
            return read(value.strip().partition("T")[0] if read is not parse_date else value)
        except ParseError as error:
            reason = error.reason
    raise Unreadable(reason)


def number_of(figure: AnyFigure) -> Fraction | None:
    """Return the one number of a figure in its own unit, ``None`` for ranges and vague ones."""
    return None if figure.stated is None else magnitude_of(figure.stated)
