"""Checks and figures in German words."""

from __future__ import annotations

import functools
from fractions import Fraction
from typing import cast

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.german.format import format_figure
from dealwert.german.lexicon import check_phrases
from dealwert.german.mention import AnyFigure as Reported
from dealwert.quantities import (
    NO_CURRENCY,
    Money,
    Percent,
    decimal_of,
    magnitude_of,
)
from dealwert.valuation import Check
from dealwert.valuation.check import AnyFigure, AnyInterval
from dealwert.valuation.sentence import Phrases, rounded
from dealwert.valuation.sentence import sentence as worded

__all__ = ["figure_words", "sentence"]


def sentence(check: Check, language: str = "de") -> str:
    """Return what a check says, as a journalist could print it.

    Args:
        check: A check of a deal.
        language: ``"de"`` or ``"en"``.

    Raises:
        InvalidTypeError: For what is no check.
        InvalidValueError: For another language.

    Example:
        >>> from dealwert import Company, Deal, DealKind, parse_figure, valuation
        >>> deal = Deal(
        ...     DealKind.MINORITY_INVESTMENT,
        ...     target=Company("Weserwerft"),
        ...     price=parse_figure("14,3 Milliarden Euro"),
        ...     stake=parse_figure("49 Prozent"),
        ...     valuation=parse_figure("35 Milliarden Euro"),
        ... )
        >>> print(sentence(valuation.price_check(deal)))
        14,3 Milliarden Euro für 49 Prozent ergeben 28,78 bis 29,59 Milliarden Euro (29,18 mit den genannten Zahlen); laut Text sind es 35 Milliarden Euro: das passt nicht zusammen, Preis, Anteil und Bewertung können nicht alle stimmen.
    """
    if not isinstance(check, Check):
        raise InvalidTypeError("sentence check", check, "a Check")
    if language == "en":
        return check.sentence
    if language != "de":
        raise InvalidValueError("sentence language", language, "'de' or 'en'")
    return worded(check, _german())


@functools.cache
def _german() -> Phrases:
    return Phrases(
        implies=check_phrases.IMPLIES,
        otherwise="{inputs} ergeben {implied}",
        point="{} mit den genannten Zahlen",
        claim="laut Text sind es {}",
        should="es sollten {} sein",
        kind="bei dem, was „{}“ heißt, sollten es {} sein",
        fields=check_phrases.FIELDS,
        kinds=check_phrases.KINDS,
        dates=(", ", ", dann "),
        joined=" und ",
        doubts=check_phrases.DOUBTS,
        undecided="das ist nicht zu entscheiden",
        consistent="das passt",
        though="wenn auch {} nicht passen würde",
        lower="der untere Teil der Spanne ({})",
        upper="der obere Teil der Spanne ({})",
        inconsistent="das passt nicht zusammen",
        conflict="{} können nicht alle stimmen",
        figure=figure_words,
        ends=_ends,
        number=_number,
        unit=_unit,
    )


def figure_words(figure: AnyFigure) -> str:
    """Return a figure in words, a plain number in digits.

    Example:
        >>> from dealwert import parse_figure
        >>> figure_words(parse_figure("14,3 Mrd. Euro"))
        '14,3 Milliarden Euro'
    """
    sample = figure.sample
    if isinstance(sample, Fraction):
        numbers = [end for end in (figure.low, figure.high) if isinstance(end, Fraction)]
        return " bis ".join(_digits(number) for number in dict.fromkeys(numbers)) or "unbestimmt"
    return format_figure(cast("Reported", figure))


_SCALES = ((12, "Billionen"), (9, "Milliarden"), (6, "Millionen"), (0, ""))


def _unit(sample: Money | Percent | Fraction, power: int) -> str:
    if isinstance(sample, Percent):
        return "Prozent"
    code = sample.currency if isinstance(sample, Money) else NO_CURRENCY
    return f"{dict(_SCALES)[power]} {_currency(code)}".strip()


def _currency(code: str) -> str:
    from babel.numbers import get_currency_name  # CLDR data: read on first use, not on import

    if code == NO_CURRENCY:
        return ""
    name: str = get_currency_name(code, count=2, locale="de")
    return name


def _ends(interval: AnyInterval, power: int) -> str:
    low, high = interval.low, interval.high
    if low is None or high is None:
        words = ("mehr als", "mindestens") if high is None else ("weniger als", "höchstens")
        is_open = interval.low_open if high is None else interval.high_open
        end = low if high is None else high
        return f"{words[not is_open]} {_number(cast('Money', end), power, up=high is not None)}"
    first, last = _number(low, power, up=False), _number(high, power, up=True)
    return first if first == last else f"{first} bis {last}"


def _number(value: Money | Percent | Fraction, power: int, *, up: bool | None = None) -> str:
    number = value.points if isinstance(value, Percent) else magnitude_of(value) / 10**power
    return _digits(rounded(number, 4, up=up))


def _digits(number: Fraction) -> str:
    from babel.numbers import format_decimal  # CLDR data: read on first use, not on import

    text: str = format_decimal(
        decimal_of(number), format="#,##0.############", locale="de", decimal_quantization=False
    )
    return text
