"""What goes without saying at a place in a text, since it was said not far in front of it."""

from __future__ import annotations

import re
from collections import deque
from fractions import Fraction
from functools import cache
from itertools import pairwise

from dealwert.german.grammar import Grammar
from dealwert.german.item import Item, size_of
from dealwert.german.lexicon.counted import (
    AT_A_PRICE,
    CONVERTED,
    COUNTED,
    COUNTING_NOUNS,
    COUNTING_VERBS,
    DEALING_VERBS,
    GOAL,
    GOING,
    HOME_CURRENCIES,
    LETTING,
    MODAL_VERBS,
    MONEY_INFINITIVES,
    MONEY_VERBS,
    PEOPLE_FIRST,
)
from dealwert.german.lexicon.currencies import NOUNS, THINGS
from dealwert.german.mention import AnyFigure
from dealwert.german.money_nouns import is_money_noun
from dealwert.german.numerals import fold
from dealwert.german.units import known_units
from dealwert.quantities import NO_CURRENCY, Hedge, Money

__all__ = ["Nearby"]

_NEAR, _FAR = 200, 2000
"""Characters back to the amount whose currency goes without saying: always, and where more says so."""

_LATER = 600
"""Characters in which the text says what its headline leaves out."""

_CONVERTED = 2
"""Characters between an amount and the same one in another currency: a blank and a bracket."""

_REMEMBERED = 8
"""Amounts that a later mention may come back to."""

_PER = (" je ", " pro ", "/")
"""Behind the price of one, which a number of millions counts as easily as it adds up."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


@cache
def _counted() -> re.Pattern[str]:
    beginnings = "|".join(noun.capitalize() for noun in COUNTED)
    number = r"(?:\d|illion(?:en)?|illiarden?|[Tt]ausende?|[Hh]underte?)"
    return re.compile(
        rf"{number} (?:[a-zäöüß]++ ){{0,2}}(?:[A-ZÄÖÜ][a-zäöüß]*?)?(?:{beginnings})", re.IGNORECASE
    )


_MANY_OF = re.compile(
    r"(?:Millionen|Milliarden|Mio\.?|Mrd\.?) (?!Ende|Anfang|Mitte|US-)([A-ZÄÖÜ][\w-]+)"
)
"""A scale, and what it counts where it is no money: "80 Millionen Pakete"."""


@cache
def _unit_behind() -> re.Pattern[str]:
    names = "|".join(noun.capitalize() for noun in NOUNS if len(noun) > _SHORT)
    return re.compile(rf"\s(US-Dollar|{names}|[€$£])(?![\w-])")


@cache
def _later_amount() -> re.Pattern[str]:
    """Return the pattern of a like amount in the same sentence."""
    scale = r"(?:Millionen|Milliarden|Mio\.?|Mrd\.?)"
    return re.compile(rf"[^.;\n]{{0,120}}?\d {scale}{_unit_behind().pattern}")


_SHORT = 3

_STATING = re.compile(
    r"(?:\b(?:von|auf|bei|mit|um|beträgt|betrug|betragen|betrugen|macht|machte|ausmacht|sind|waren|irgendwo)\s"
    r"(?:(?:[a-zäöüß]+|bis zu)\s)?)\Z"
)
"""What leads from a noun of money to how much it is."""


_CLAUSE_ENDS = (". ", "\n", "; ", ", ", ": ", "! ", "? ")
_PREPOSITIONS = frozenset("von vom mit um für über auf bei in zu gegen nach".split())
_CLAUSE = 120
"""Characters of a clause, on either side of a number, that say what it counts."""


def _clause(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """Return the words of the clause before and behind a place."""
    low = max(0, start - _CLAUSE)
    begin = max(low, *(text.rfind(mark, low, start) + 1 for mark in _CLAUSE_ENDS))
    behind = _BEHIND.match(text, end, end + _CLAUSE)
    return _WORDS.findall(text[begin:start]), _WORDS.findall(behind[0] if behind else "")


_BEHIND = re.compile(r"[^.,;:!?\n]*")
_WORDS = re.compile(r"[^\W\d_]+")


def _pays(text: str, item: Item) -> bool:
    """Return whether a verb of the clause says that a number is what somebody pays or earns."""
    before, behind = _clause(text, item.start, item.end)
    words = [*before, *behind]
    if before[-1:] == ["für"] or any(word[0].isupper() and _is_counted(word) for word in words):
        return False
    verbs = [word for word in before if word in MONEY_VERBS or word in COUNTING_VERBS]
    if verbs and verbs[-1] in COUNTING_VERBS:
        return False  # "verdiente 3 Milliarden Euro und beförderte 106 Millionen"
    if words[-1:] == ["kosten"] and not LETTING.isdisjoint(words):
        return True  # "65 Millionen ließ er sich das kosten"
    if not MODAL_VERBS.isdisjoint(before) and not MONEY_INFINITIVES.isdisjoint(behind):
        return True
    return not MONEY_VERBS.isdisjoint(words) or any(
        one == "zu" and other in MONEY_INFINITIVES for one, other in pairwise(words)
    )


def _is_price(text: str, item: Item) -> bool:
    """Return whether something is bought or sold for a number: "für 2,4 Milliarden dem Konzern abgekauft"."""
    before, behind = _clause(text, item.start, item.end)
    words = [*before, *behind]
    passes = GOAL in words and not GOING.isdisjoint(words)
    if AT_A_PRICE.isdisjoint(before[-1:]) or not (passes or not DEALING_VERBS.isdisjoint(words)):
        return False
    return not any(word[0].isupper() and _is_counted(word) for word in words)


def _counts_things(text: str, item: Item) -> bool:
    """Return whether the clause says that a number is one of people or things."""
    before, behind = _clause(text, item.start, item.end)
    nouns = [word for word in (*before, *behind) if word[0].isupper()]
    if any(map(_is_counted, nouns)):
        return True
    if not before and not PEOPLE_FIRST.isdisjoint(behind[:1]):
        return True  # "40 Millionen zahlen nichts": who pays is no money
    if before and before[-1].lower() in _PREPOSITIONS:
        return False
    return not COUNTING_VERBS.isdisjoint(map(str.lower, [*before, *behind]))


_COUNTED = tuple(noun for noun in COUNTED if noun not in {"jahre", "tage", "stunden", "mal"})
"""Without spans of time, which say when."""


@cache
def _is_counted(noun: str) -> bool:
    """Return whether a noun is of people or things, or of how many there are."""
    folded = fold(noun)
    is_one = folded.startswith(_COUNTED) or folded.endswith(COUNTING_NOUNS)
    return is_one and not is_money_noun(noun)


def _is_of_money(head: str) -> bool:
    """Return whether the head of a compound with "Millionen" lets it be of money."""
    folded = fold(head)
    is_thing = folded.startswith(THINGS) or folded.endswith(THINGS)
    return is_money_noun(head) or (is_thing and not folded.endswith(_LIMITS))


_LIMITS = ("marke", "grenze")
_HEAD = re.compile(r"-([^\W\d_]+)")


def _says_money(text: str, place: int) -> bool:
    """Return whether a noun in front, in the same sentence, says that a number is of money."""
    if _STATING.search(text, max(0, place - 40), place) is None:
        return False
    begin = max(text.rfind(end, max(0, place - _NEAR), place) for end in (". ", "\n", "; ", ", "))
    words = text[max(begin, place - _NEAR, 0) : place].split()
    nouns = [word for word in words if word[0].isupper()]
    return not any(map(_is_counted, nouns)) and any(map(is_money_noun, nouns))


class Nearby:
    """The amounts of money that were named last, and where."""

    __slots__ = ("_currency", "_end", "_other_end", "_values")

    def __init__(self) -> None:
        self._currency = ""
        self._end = -1
        self._other_end = -_FAR
        """Where the last amount in another currency ends."""
        self._values: deque[tuple[Fraction, str]] = deque(maxlen=_REMEMBERED)

    def note(self, text: str, figure: AnyFigure, start: int, end: int) -> None:
        """Take note of a figure; what stands converted in brackets behind another sets no currency."""
        sample = figure.sample
        if not isinstance(sample, Money) or sample.currency == NO_CURRENCY:
            return
        is_converted = 0 <= start - self._end <= _CONVERTED and text[start - 1 : start] == "("
        if not is_converted:
            if sample.currency != self._currency and self._currency:
                self._other_end = self._end
            self._currency = sample.currency
        self._end = end
        number = figure.high if figure.low is None else figure.low
        if isinstance(number, Money) and figure.hedge is not Hedge.RANGE:
            self._values.append((number.exact, sample.currency))

    def currency(self, text: str, place: int, reach: int = _NEAR) -> str:
        """Return the currency that goes without saying at a place, empty where none does."""
        if not self._currency or place - self._end > reach:
            return ""
        return "" if _PARAGRAPH.search(text, self._end, place) else self._currency

    def currency_of(self, grammar: Grammar, item: Item) -> str:
        """Return the currency of a number of millions that does not say it, empty where none is meant.

        "Millions" may be of anything. They are of money where a noun says so, where the same number
        was one of money before, or where money was just spoken of and nothing else was counted.
        """
        amount = item.main
        if amount is None or amount.scale is None:
            return ""
        text = grammar.text
        before = self.currency(text, item.start, _FAR)
        known = before or self._ahead(text, item)
        if not known:
            return ""
        head = _HEAD.match(text, item.end)
        if head is not None:
            return known if _is_of_money(head[1]) else ""
        if grammar.word(item.first - 1) == CONVERTED and known not in HOME_CURRENCIES:
            return ""
        noun = self._noun_behind(grammar, item.last)
        if noun:
            return known if is_money_noun(noun) else ""
        if not grammar.stands_alone(item.last):
            return ""
        if grammar.word(item.first - 1) in {"die", "der", "den"}:
            size = size_of(amount)
            same = next((code for value, code in self._values if value == size), "")
            if same:
                return same
        if before and self._has_two_currencies(text, item.start):
            return ""
        if not before or _says_money(text, item.start) or _pays(text, item):
            return known
        if _is_price(text, item):
            return known
        nearby = self.currency(text, item.start)
        is_doubtful = nearby and (
            text.startswith(_PER, self._end)
            or _counts_things(text, item)
            or self._counts_others(text, item.start)
        )
        return "" if is_doubtful else nearby

    def _has_two_currencies(self, text: str, place: int) -> bool:
        """Return whether amounts in two currencies stand near, none of them in the sentence itself."""
        return (
            place - self._other_end <= _NEAR
            and ". " in text[self._end : place]
            and _PARAGRAPH.search(text, self._other_end, place) is None
        )

    def _ahead(self, text: str, item: Item) -> str:
        """Return the currency that is said later on: of the same number, or of one in the sentence.

        A headline leaves out what the text then says: "Bank zahlt 500 Millionen".
        """
        paragraph = _PARAGRAPH.search(text, item.end, item.end + _LATER)
        end = paragraph.start() if paragraph else item.end + _LATER
        place = text.find(text[item.start : item.end] + " ", item.end, end)
        match = None
        if place >= 0:
            match = _unit_behind().match(text, place + item.end - item.start)
        is_money = _says_money(text, item.start) or _pays(text, item) or _is_price(text, item)
        if match is None and is_money:
            match = _later_amount().search(text, item.end, item.end + _NEAR)
        unit = known_units()[fold(match[1])][-1][1] if match is not None else None
        return "" if unit is None or unit.kind != "money" else unit.currency

    def _counts_others(self, text: str, end: int) -> bool:
        """Return whether people or things were counted a short way before a place."""
        begin = max(0, end - _NEAR)
        for paragraph in _PARAGRAPH.finditer(text, begin, end):
            begin = paragraph.end()
        if _counted().search(text, begin, end) is not None:
            return True
        nouns = (match[1] for match in _MANY_OF.finditer(text, begin, end))
        return any(fold(noun) not in known_units() and not is_money_noun(noun) for noun in nouns)

    def _noun_behind(self, grammar: Grammar, place: int) -> str:
        token = grammar.token(place)
        return token.raw if token.is_capital else ""
