"""The grammar of reported figures: hedges, ranges, elided units, vague amounts.

A phrase is a run of words that may state figures. It is parsed from left to right; an item is an
amount with its hedges, a range, or a vague amount. What an item leaves unsaid, its neighbours supply.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.german.amounts import Amount
from dealwert.german.compounds import compound_of
from dealwert.german.elision import give_unit, is_numbered, is_plain_year, supply_units
from dealwert.german.hedging import Hedging
from dealwert.german.item import LIMITS, Item, size_of
from dealwert.german.lexicon.hedges import LABELS, SIGNS, TRANSPARENT
from dealwert.german.lexicon.shares import FRACTIONS, HALF
from dealwert.german.lexicon.standing import ADJECTIVE_ENDINGS
from dealwert.german.numerals import number_from_word
from dealwert.german.tokens import may_begin
from dealwert.german.units import PERCENT, POINTS, Unit
from dealwert.german.vague import VaguePhrase
from dealwert.quantities import Hedge

__all__ = ["Grammar"]

_BOTH_ENDS = 1000
"""How many times a year the other number of a range may be: "2014 – 5 Millionen Euro" is none."""

_LABELS = 5
"""Words in brackets that are looked at for a number behind a label."""

_YEAR = 4
"""Digits of a year."""

_BRACKETED = 3
"""Tokens of a year in brackets."""


class Grammar(VaguePhrase):
    """The parser of one phrase."""

    def items(self, first: int, last: int) -> list[Item]:
        """Return the items of a phrase, units supplied to those that leave them out."""
        found: list[Item] = []
        place = first
        while place < last:
            item = self.item(place)
            if item is None:
                place += 1
                continue
            if not self._is_label(item):
                found.append(item)
            if item.is_bare and self.word(item.last) == "(" and self._is_year(item.last + 1):
                item.last += _BRACKETED if self.word(item.last + 2) == ")" else 0
            place = max(item.last, place + 1)
            inner = self._brackets_behind(item)
            if inner is not None:
                found.append(inner)
                place = inner.last
        supply_units(self, found)
        return found

    def item(self, place: int) -> Item | None:
        """Return the item that begins at a place, ``None`` where none does."""
        if not may_begin(self.token(place)):
            return None
        if self.word(place).startswith("ein") and self.word(place + 1) == "paar":
            return self.vague_at(place)
        return self._between(place) or self._hedged_amount(place) or self.vague_at(place)

    def _is_label(self, item: Item) -> bool:
        """Return whether a number is the year that a figure in brackets is of: "(2014: 30)"."""
        amount = item.main
        if amount is None or amount.unit is not None:
            return False
        return is_plain_year(amount) and self.word(amount.last) == ":"

    def _between(self, place: int) -> Item | None:
        """Parse "zwischen A und B" and "von A bis B"."""
        word = self.word(place)
        if word not in {"zwischen", "von"}:
            return None
        joint = "und" if word == "zwischen" else "bis"
        low = self._end_of_range(place + 1)
        if low is None or self.word(low[0].last) != joint:
            return None
        after = low[0].last + 1
        if joint == "bis" and self.word(after) == "zu":
            after += 1
        return self._range(place, low, self._end_of_range(after))

    def _end_of_range(self, place: int) -> tuple[Amount, bool] | None:
        hedged = self.hedge_at(place)
        start = hedged.after if hedged else place
        start += self.word(start) in TRANSPARENT and self._is_share(start + 1)
        amount = self.amount(start) or self._single_word(start)
        return None if amount is None else (amount, hedged is not None and not hedged.exact)

    def _range(
        self,
        place: int,
        low: tuple[Amount, bool] | None,
        high: tuple[Amount, bool] | None,
        hedged: Hedging | None = None,
    ) -> Item | None:
        if low is None or high is None:
            return None
        (first, first_hedged), (second, second_hedged) = low, high
        elided = first.unit is None
        if elided:
            first = attrs.evolve(first, unit=second.unit)
            if first.is_small and second.scale is not None:
                first.scale = second.scale
        if second.unit is None and second.scale is None:
            return None
        if not _share_a_currency(first, second):
            return None
        bottom, top = size_of(first), size_of(second)
        if bottom >= top or (elided and is_plain_year(low[0]) and top > _BOTH_ENDS * bottom):
            return None
        approximate = first_hedged or second_hedged or (hedged is not None and not hedged.exact)
        return Item(
            place,
            second.last,
            self.token(place).start,
            second.end,
            low=first,
            high=second,
            hedge=Hedge.RANGE,
            approximate=approximate,
        )

    def _brackets_behind(self, item: Item) -> Item | None:
        """Return the number in brackets that shares the unit of the one before them.

        The unit stands behind the brackets or before: "7,42 (2013: 5,18) Millionen Euro".
        """
        main = item.main
        inner = None if main is None or main.is_share else self._in_brackets(item.last)
        if main is None or inner is None or inner.low is None:
            return None
        if main.unit is None:
            outer = attrs.evolve(main, last=inner.last)
            if outer.scale is None:
                self._take_scale(outer)
            self._take_unit(outer)
            if outer.unit is None:
                return None
            give_unit(outer, item)
            inner.last = outer.last
            main = outer
        elif not inner.is_bare or is_plain_year(inner.low):
            return None
        give_unit(main, inner)
        # What a percentage has won or lost is a distance between two: "26,8 Prozent (-2,4)".
        is_signed = self.word(main.first) in SIGNS
        if main.unit == PERCENT and self.word(inner.low.first) in SIGNS and not is_signed:
            inner.low.unit = POINTS
        return inner

    def _in_brackets(self, place: int) -> Item | None:
        """Return the number in brackets behind a label or year, up to the place behind the brackets."""
        if self.word(place) != "(":
            return None
        inside = place + 1
        while inside < place + _LABELS and (
            self.word(inside) in LABELS
            or self.word(inside) in {":", "/", "im"}
            or self._is_year(inside)
        ):
            inside += 1
        inner = self._hedged_amount(inside)
        if inner is None or self.word(inner.last) != ")":
            return None
        inner.last += 1
        return inner

    def _is_year(self, place: int) -> bool:
        word = self.word(place)
        return len(word) == _YEAR and word.isdecimal() and self.word(place + 1) in {":", "/", ")"}

    def _hedged_amount(self, place: int) -> Item | None:
        hedged = self.hedge_at(place)
        start = hedged.after if hedged else place
        article = start
        if self.word(start) in TRANSPARENT and self._is_share(start + 1):
            start += 1
        amount = self.amount(start) or self._single_word(start)
        if amount is None or (article != start and not amount.is_share):
            return None
        self.take_unit_behind(amount)
        if self.word(place) == "keine" and "prozentig" in self.word(start):
            return self._hedged_amount(start)  # keine hundertprozentige Tochter
        if self.word(place) == "um" and hedged is not None and self.word(amount.last) == "zu":
            return self._hedged_amount(start)  # "um die 5 Euro zu sparen"
        ranged = self._range_from(place, amount, hedged)
        if ranged is not None:
            return ranged
        item = Item(place, amount.last, self.token(place).start, amount.end, low=amount)
        item.hedge = self.inner_hedge(amount)
        if hedged is not None and (hedged.hedge is not Hedge.NONE or hedged.exact):
            item.hedge, item.exact = hedged.hedge, hedged.exact
            item.approximate, item.cancellable = hedged.approximate, hedged.cancellable
        if amount.unit is not None:
            self.take_afterwards(item)
        return item

    def _is_share(self, place: int) -> bool:
        return self.word(place) == HALF or self.word(place + 1) in FRACTIONS

    def _single_word(self, place: int) -> Amount | None:
        """Return the amount that one word states: "zehnprozentig", "Zehn-Prozent-Beteiligung"."""
        token = self.token(place)
        if not token.is_word:
            return None
        stem, ig, ending = token.word.partition("prozentig")
        if ig and stem:
            number = number_from_word(stem.rstrip("-"))
            if number is None or ending not in {"", *ADJECTIVE_ENDINGS}:
                return None
            return self._amount_of(place, number.value, None, PERCENT, token.end)
        if "-" not in token.word:
            return None
        parts = token.word.split("-")
        number = number_from_word(parts[0])
        if number is not None and parts[1] in FRACTIONS and number.digits < FRACTIONS[parts[1]]:
            points = Fraction(100 * number.digits, FRACTIONS[parts[1]])
            end = token.start + len(parts[0]) + 1 + len(parts[1])
            amount = self._amount_of(place, points, None, PERCENT, end)
            amount.is_share = True
            return amount
        found = compound_of(token, with_number=True)
        if found is None or found[0] is None or found[2] is None:
            return None
        return self._amount_of(place, found[0].value, found[1], found[2], found[4])

    def _amount_of(
        self, place: int, value: Fraction, scale: int | None, unit: Unit, end: int
    ) -> Amount:
        start = self.token(place).start
        return Amount(place, place + 1, value, Fraction(1), False, scale, unit, start, end)

    def _range_from(self, place: int, amount: Amount, hedged: Hedging | None) -> Item | None:
        """Parse the rest of "A bis B", "A–B" and "A, B"."""
        if hedged is not None and hedged.hedge in LIMITS and hedged.cancellable:
            return None
        found = self.connector_at(amount.last)
        if found is None or found[0] not in {"range", "list"}:
            return None
        kind, after = found
        if kind == "list" and (
            amount.unit is not None or amount.scale is not None or is_numbered(self, place)
        ):
            return None
        second = self._end_of_range(after)
        if second is None or (
            kind == "list" and (second[1] or not self._is_juxtaposed(amount, second[0]))
        ):
            return None
        if amount.is_prefixed and second[0].unit is None:
            second[0].unit = amount.unit  # EUR 50 bis 100 Mio.
            if amount.is_small:
                amount = attrs.evolve(amount, scale=second[0].scale)
        if second[0].unit is None and (amount.unit is not None or amount.scale is not None):
            return None
        return self._range(place, (amount, False), second, hedged)

    def _is_juxtaposed(self, one: Amount, other: Amount) -> bool:
        """Return whether two numbers in a row mean "from one to the other": "30, 40 Prozent"."""
        whole = not one.decimals and not other.decimals
        return whole and one.value < other.value <= 2 * one.value


def _share_a_currency(one: Amount, other: Amount) -> bool:
    """Return whether two amounts have one unit, or one is of hundredths of the other's currency."""
    first, second = one.unit, other.unit
    if first == second:
        return True
    if first is None or second is None or not first.kind == second.kind == "money":
        return False
    if not first.currency:
        one.unit = attrs.evolve(first, currency=second.currency)
    elif not second.currency:
        other.unit = attrs.evolve(second, currency=first.currency)
    return (
        one.unit is not None
        and other.unit is not None
        and (one.unit.currency == other.unit.currency)
    )
