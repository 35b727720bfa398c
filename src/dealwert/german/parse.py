"""Whole strings that state one figure."""

from __future__ import annotations

from typing import cast

from dealwert.errors import DealwertError, InvalidTypeError, ParseError
from dealwert.german.grammar import Grammar
from dealwert.german.item import Item, figure_of
from dealwert.german.mention import AnyFigure, kind_of
from dealwert.german.plain import plain_money
from dealwert.german.tokens import tokens_of
from dealwert.german.units import Unit
from dealwert.quantities import NO_CURRENCY, Hedge, Money, Percent

__all__ = ["parse_figure", "parse_money", "parse_percent"]


def parse_figure(text: str, *, currency: str | None = None) -> AnyFigure:
    """Return the one reported figure that a whole string states, hedge and all.

    Args:
        text: German, Austrian or Swiss: ``"knapp 30 Mio. €"``, ``"zwischen 10 und 15 Prozent"``.
        currency: ISO code for an amount that names none, or one that several currencies share.

    Raises:
        InvalidTypeError: For what is no ``str``.
        ParseError: Where the string states no figure, more than one, or has anything left over;
            it names the position.

    Example:
        >>> parse_figure("knapp 30 Mio. €").hedge
        <Hedge.JUST_BELOW: 'just_below'>
        >>> print(parse_figure("zwischen 10 und 15 Prozent").interval())
        [9.5 %, 15.5 %]
    """
    return _figure(text, currency)[0]


def parse_money(text: str, *, currency: str | None = None) -> Money:
    """Return the one exact amount of money that a whole string states.

    Args:
        text: German, Austrian or Swiss: ``"14,3 Milliarden Dollar"``, ``"CHF 1'200.50"``.
        currency: ISO code for an amount that names none, or one that several currencies share.

    Raises:
        InvalidTypeError: For what is no ``str``.
        ParseError: Where the string states no amount of money, a hedged, vague or ranged one
            (see :func:`parse_figure`), or has anything left over; it names the position.
        InvalidValueError: For a ``currency`` that is no ISO code.

    Example:
        >>> parse_money("14,3 Milliarden Dollar")
        Money(Decimal('14300000000'), 'USD')
        >>> parse_money("5,50", currency="EUR")
        Money(Decimal('5.5'), 'EUR')
    """
    plain = plain_money(text) if isinstance(text, str) and currency is None else None
    if plain is not None:
        return plain
    figure, item = _figure(text, currency)
    value = _exact(text, figure, item)
    if not isinstance(value, Money):
        raise ParseError(text, 0, f"expected an amount of money, found {kind_of(figure)}")
    return value


def parse_percent(text: str) -> Percent:
    """Return the one exact percentage that a whole string states.

    Args:
        text: ``"49%"``, ``"49,9 v. H."``, ``"zwei Drittel"``.

    Raises:
        InvalidTypeError: For what is no ``str``.
        ParseError: Where the string states no percentage, a hedged, vague or ranged one
            (see :func:`parse_figure`), or has anything left over; it names the position.

    Example:
        >>> parse_percent("zwei Drittel") == Percent.of(2, 3)
        True
    """
    figure, item = _figure(text, None)
    value = _exact(text, figure, item)
    if not isinstance(value, Percent):
        raise ParseError(text, 0, f"expected a percentage, found {kind_of(figure)}")
    return value


def _exact(text: str, figure: AnyFigure, item: Item) -> object:
    if figure.hedge is not Hedge.NONE:
        raise ParseError(
            text,
            item.start,
            f"expected an exact amount, found hedge {figure.hedge!s}: use parse_figure",
        )
    return cast("object", figure.nominal)


def _figure(text: str, currency: str | None) -> tuple[AnyFigure, Item]:
    if not isinstance(text, str):
        raise InvalidTypeError("text", text, "a str")
    tokens = tokens_of(text, 0, len(text))
    if not tokens:
        raise ParseError(text, 0, "expected an amount or a percentage, found nothing")
    grammar = Grammar(text, tokens, is_whole=True)
    items = grammar.items(0, len(tokens))
    if not items:
        raise ParseError(text, tokens[0].start, "expected an amount or a percentage")
    item = items[0]
    if item.first > 0:
        raise ParseError(text, tokens[0].start, "expected an amount or a percentage")
    _require_all(text, grammar, items)
    code = _code(text, item, currency)
    try:
        return figure_of(item, code), item
    except DealwertError as error:
        raise ParseError(text, item.start, str(error)) from error


def _require_all(text: str, grammar: Grammar, items: list[Item]) -> None:
    item, tokens = items[0], grammar.tokens
    if len(items) > 1 and not items[1].is_bare:
        raise ParseError(text, items[1].start, "expected one figure, found a second one: use scan")
    rest = tokens[item.last :]
    if rest:
        raise ParseError(text, rest[0].start, "expected nothing more")


def _code(text: str, item: Item, currency: str | None) -> str:
    unit: Unit | None = item.unit if item.is_vague else (item.main.unit if item.main else None)
    if currency is not None:
        currency = Money(0, currency).currency
    if unit is None and item.is_vague:
        return currency or NO_CURRENCY
    if unit is None and currency is None:
        raise ParseError(text, item.end, "expected a unit: percent, or a currency (or currency=)")
    missing = "" if unit is None else unit.missing(currency)
    if missing:
        raise ParseError(text, item.end, missing)
    return currency or "EUR"
