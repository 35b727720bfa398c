"""What counts: currencies, percent and what else a number may be a number of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import cast

import attrs

from dealwert.german.lexicon.currencies import (
    ADJECTIVES,
    AMBIGUOUS,
    NOUNS,
    SUBUNITS,
    SYMBOLS,
    THOUSANDS,
)
from dealwert.quantities import NO_CURRENCY

__all__ = ["Unit", "currency_codes", "currency_wordings", "known_units"]


@attrs.frozen
class Unit:
    """A unit, and how many powers of ten one of it is.

    Args:
        kind: ``"money"``, ``"percent"`` or ``"percentage_point"``.
        currency: ISO code for money; empty where the context says it, as for a cent.
        power: The power of ten that is part of it: -2 for a cent, 3 for TEUR.
        shared_by: The currencies that have the name, where several do.
        is_subunit: Whether it is a hundredth.
    """

    kind: str
    currency: str = ""
    power: int = 0
    shared_by: tuple[str, ...] = ()
    is_subunit: bool = False

    def missing(self, currency: str | None) -> str:
        """Return what a name that several currencies share lacks, empty where nothing is missing."""
        if not self.shared_by or currency in self.shared_by:
            return ""
        if currency is None:
            return "several currencies have this name: pass currency="
        return f"{currency} does not have this name: {', '.join(self.shared_by)} have it"


KNOWN_CODES = frozenset("eur usd chf gbp jpy pln czk huf".split())
"""Codes that are known well enough to be written in small letters."""

PERCENT = Unit("percent")
PERMILLE = Unit("percent", power=-1)
POINTS = Unit("percentage_point")
BASIS_POINTS = Unit("percentage_point", power=-2)

_RATIOS: dict[tuple[str, ...], Unit] = {
    ("%",): PERCENT,
    ("％",): PERCENT,
    ("prozent",): PERCENT,
    ("prozents",): PERCENT,
    ("prozenten",): PERCENT,
    ("v", ".", "h", "."): PERCENT,
    ("v", ".", "h"): PERCENT,
    ("vh",): PERCENT,
    ("vom", "hundert"): PERCENT,
    ("pct",): PERCENT,
    ("promille",): PERMILLE,
    ("‰",): PERMILLE,
    ("prozentpunkt",): POINTS,
    ("prozentpunkte",): POINTS,
    ("prozentpunkten",): POINTS,
    ("prozentpunktes",): POINTS,
    ("prozent-punkte",): POINTS,
    ("prozent-punkten",): POINTS,
    ("%", "-", "punkte"): POINTS,
    ("%", "-", "punkten"): POINTS,
    ("%-punkte",): POINTS,
    ("%", "punkte"): POINTS,
    ("%", "punkten"): POINTS,
    ("prozent", "punkte"): POINTS,
    ("prozent", "punkten"): POINTS,
    ("pp",): POINTS,
    ("prozentpunkts",): POINTS,
    ("basispunkt",): BASIS_POINTS,
    ("basispunkte",): BASIS_POINTS,
    ("basispunkten",): BASIS_POINTS,
    ("bp",): BASIS_POINTS,
    ("bps",): BASIS_POINTS,
    **{(f"prozentig{ending}",): PERCENT for ending in ("", "e", "en", "er", "es", "em")},
    **{("%", f"ig{ending}"): PERCENT for ending in ("", "e", "en", "er", "es", "em")},
    **{("%", "-", f"ig{ending}"): PERCENT for ending in ("", "e", "en", "er", "es", "em")},
}

_ENDINGS = ("e", "en", "er", "es", "em", "")


@cache
def currency_codes() -> frozenset[str]:
    """Return the ISO codes that CLDR lists, in lower case."""
    from babel.core import get_global  # CLDR data: read on first use, not on import

    return frozenset(code.lower() for code in get_global("all_currencies"))


@cache
def currency_wordings() -> dict[tuple[str, ...], Unit]:
    """Return every wording of a currency: CLDR's German names in every case, and our tables."""
    wordings: dict[tuple[str, ...], Unit] = {}
    for words, code in _cldr_names():
        for inflected in _inflected(words):
            wordings.setdefault(inflected, Unit("money", code))
    for (stem, noun), code in ADJECTIVES.items():
        nouns = (noun, f"{noun}n", f"{noun}s") if noun.endswith("e") else (noun, f"{noun}s")
        for ending in _ENDINGS:
            for form in nouns:
                wordings[(f"{stem}{ending}", form)] = Unit("money", code)
        for form in nouns:
            wordings[(f"{stem}-{form}",)] = Unit("money", code)
    single: dict[str, Unit] = {noun: Unit("money", code) for noun, code in NOUNS.items()}
    single.update({name: Unit("money", shared_by=codes) for name, codes in AMBIGUOUS.items()})
    single.update(
        {
            name: Unit("money", code or "", power=-2, is_subunit=True)
            for name, code in SUBUNITS.items()
        }
    )
    for symbol, code in {**_cldr_symbols(), **SYMBOLS}.items():
        words = tuple(symbol.split())
        wordings[words if "".join(words).isalpha() else (symbol,)] = Unit("money", code)
    single.update({word: Unit("money", code, power) for word, (power, code) in THOUSANDS.items()})
    wordings.update({(word,): unit for word, unit in single.items()})
    return wordings


_LOCALES = ("de", "de_CH")
"""Locales whose names differ; those of Austria are those of Germany."""


def _cldr_names() -> list[tuple[tuple[str, ...], str]]:
    from babel import Locale  # CLDR data: read on first use, not on import

    names: set[tuple[tuple[str, ...], str]] = set()
    for locale in map(Locale.parse, _LOCALES):
        data = cast("Mapping[str, Mapping[str, Mapping[str, str]]]", locale._data)  # pyright: ignore[reportPrivateUsage]  # Babel has no other way to CLDR's plurals
        currencies = cast("Mapping[str, str]", locale.currencies)
        plurals = data.get("currency_names_plural", {})
        names.update(
            (tuple(_WORDS.findall(name.lower().replace("ß", "ss"))), code)
            for code, singular in currencies.items()
            for name in {singular, *plurals.get(code, {}).values()}
            if code != NO_CURRENCY
        )
    return sorted(names)


_WORDS = re.compile(r"[^\W\d_]+(?:(?:\.?-|['’])[^\W\d_]+)*|\d+|\S")
"""The words of a name as the tokens of a text split them."""


def _cldr_symbols() -> dict[str, str]:
    """Return the symbols that CLDR has for currencies and that are no codes: "R$", "₪"."""
    from babel import Locale  # CLDR data: read on first use, not on import

    symbols = cast("Mapping[str, str]", Locale.parse("de").currency_symbols)
    return {
        symbol.lower(): code
        for code, symbol in sorted(symbols.items())
        if code not in (symbol, NO_CURRENCY)
    }


def _inflected(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return a name in every case and number: "Schwedische Krone", "schwedischen Kronen"."""
    if "(" in words:
        cut = words.index("(")
        return {(*first, *words[cut:]) for first in _inflected(words[:cut])}
    *adjectives, noun = words
    nouns = {noun, f"{noun}s", f"{noun}n", f"{noun}en"} if len(noun) > 1 else {noun}
    if not adjectives:
        return {(form,) for form in nouns}
    first = adjectives[0]
    stem = next((first[: -len(e)] for e in _ENDINGS if e and first.endswith(e)), first)
    return {(f"{stem}{ending}", *adjectives[1:], form) for ending in _ENDINGS for form in nouns} | {
        (*adjectives, form) for form in nouns
    }


@cache
def known_units() -> dict[str, list[tuple[tuple[str, ...], Unit]]]:
    """Return the wordings of units by their first word, longest wording first."""
    table: dict[str, list[tuple[tuple[str, ...], Unit]]] = {}
    wordings: dict[tuple[str, ...], Unit] = {
        (code,): Unit("money", code.upper()) for code in currency_codes()
    }
    wordings.update(currency_wordings())
    wordings.update(_RATIOS)
    for words in sorted(wordings, key=lambda words: (-len(words), words)):
        table.setdefault(words[0], []).append((words, wordings[words]))
    return table
