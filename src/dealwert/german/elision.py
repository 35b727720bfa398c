"""Units that a number leaves unsaid, since a number beside it says them."""

from __future__ import annotations

from itertools import pairwise

from dealwert.german.amounts import Amount
from dealwert.german.hedging import HedgedPhrase
from dealwert.german.item import Item
from dealwert.german.lexicon.hedges import BACKWARD, CHANGE_NOUNS
from dealwert.german.lexicon.parallels import NOT_NAMES
from dealwert.german.numerals import fold
from dealwert.german.phrase import Phrase

__all__ = ["give_unit", "is_numbered", "is_plain_year", "supply_units"]

_VOTES = 100
"""Percent that all votes make."""


def supply_units(phrase: HedgedPhrase, items: list[Item]) -> None:
    """Give the items of a phrase the units that they leave out."""
    _supply_from_the_right(phrase, items)
    _supply_from_the_left(phrase, items)


def give_unit(giver: Amount, item: Item) -> None:
    """Give an item the unit of an amount, and its scale where the item's number is small."""
    for amount in (item.low, item.high):
        if amount is not None and amount.unit is None:
            if amount.scale is not None and giver.unit is not None and giver.unit.kind != "money":
                continue  # millions are of money or people, never of percent
            amount.unit = giver.unit
            if amount.is_small and giver.scale is not None:
                amount.scale = giver.scale


def is_plain_year(amount: Amount) -> bool:
    """Return whether a number may be a year."""
    return (
        not amount.decimals
        and _FIRST_YEAR <= amount.value < _LAST_YEAR
        and amount.last - amount.first == 1
    )


_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def _supply_from_the_right(phrase: HedgedPhrase, items: list[Item]) -> None:
    """Give a number the unit of the one behind it: "von 9,1 auf 9,5 Prozent"."""
    in_a_row = False
    for one, other in zip(reversed(items[:-1]), reversed(items[1:]), strict=False):
        giver, number = other.low, one.main
        goes_on, in_a_row = in_a_row, False
        found = phrase.connector_at(one.last) if one.is_bare else None
        if giver is None or number is None or giver.is_share:
            continue
        if giver.unit is None or (giver.is_prefixed and number.is_prefixed):
            _share_scale(phrase, one, other)
            continue
        if found is None or found[1] != other.first or is_plain_year(number):
            continue
        is_article = number.value == 1 and phrase.word(number.first).startswith("ein")
        if is_article and (phrase.word(one.last) != "oder" or giver.value != number.value + 1):
            continue
        if phrase.word(one.last) == "auf" and not _goes_from(phrase, one):
            continue
        if not _may_join(phrase, found[0], one, giver, goes_on=goes_on):
            continue
        give_unit(giver, one)
        in_a_row = found[0] == "list" or phrase.word(one.last) in {"und", "oder", "sowie"}


def _share_scale(phrase: HedgedPhrase, one: Item, other: Item) -> None:
    """Give a number the scale of the one behind it where both leave out the unit: "von 98 auf 113 Millionen"."""
    giver, number = other.main, one.main
    if giver is None or number is None or giver.scale is None or not number.is_small:
        return
    is_pair = phrase.word(one.last) == "auf" and _goes_from(phrase, one)
    if is_pair and number.scale is None and phrase.stands_alone(other.last):
        number.scale = giver.scale


def _may_join(phrase: HedgedPhrase, kind: str, one: Item, giver: Amount, *, goes_on: bool) -> bool:
    """Return whether what joins two numbers lets the first leave out the unit of the second."""
    if is_numbered(phrase, one.first):
        return False
    if kind == "list":
        return goes_on
    if kind == "instead":  # "statt bisher 100 nur 80 Euro"
        return "statt" in {phrase.word(one.first - 1), phrase.word(one.first - 2)}
    if kind == "votes":
        return one.main is not None and one.main.value + giver.value == _VOTES
    return phrase.word(one.last) != "von" or giver.scale is not None  # acht von zehn Euro


_NUMBERED = frozenset(map(fold, NOT_NAMES))


def is_numbered(phrase: Phrase, place: int) -> bool:
    """Return whether a number at a place is one of a row, or the end of a score: "Platz 4", "0:3"."""
    if phrase.word(place - 1) == ":" and phrase.touches(place):
        return phrase.token(place - 2).number is not None
    named = place - 2 if phrase.word(place - 1) == "." else place - 1
    return phrase.word(named) in _NUMBERED


def _supply_from_the_left(phrase: HedgedPhrase, items: list[Item]) -> None:
    """Give a number the unit of the one before it: "50 Milliarden Euro, davon 5 in Asien"."""
    for one, other in pairwise(items):
        giver, number = one.main, other.main
        if giver is None or number is None or giver.unit is None or giver.is_share:
            continue
        if not other.is_bare or is_plain_year(number):
            continue
        if phrase.word(one.last) == "auf" and not _goes_from(phrase, one):
            continue
        between = " ".join(phrase.word(k) for k in range(one.last, other.first))
        if between in BACKWARD and phrase.stands_alone(other.last):
            give_unit(giver, other)


def _goes_from(phrase: HedgedPhrase, item: Item) -> bool:
    """Return whether "von" opens what goes on with "auf", and no "Plus von"."""
    places = (item.first - 1, item.first - 2)
    start = next((k for k in places if phrase.word(k) == "von"), None)
    return start is not None and not phrase.word(start - 1).endswith(CHANGE_NOUNS)
