"""One number with its scale and its unit: the smallest part of the grammar of figures."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.german.compounds import compound_of
from dealwert.german.lexicon.counted import WEIGHTS
from dealwert.german.lexicon.hedges import INFLECTED, SIGNS
from dealwert.german.lexicon.numbers import ONE, SCALE_ABBREVIATIONS, SCALE_HALVES, SCALES
from dealwert.german.lexicon.shares import (
    FRACTIONS,
    HALF,
    NOT_AFTER_FRACTION,
    NOT_AFTER_HALF,
    NOT_BEFORE_HALF,
)
from dealwert.german.money_nouns import is_money_noun
from dealwert.german.numerals import power_of_ten
from dealwert.german.phrase import DASHES, SHORT, Phrase
from dealwert.german.units import PERCENT, Unit

__all__ = ["Amount", "AmountPhrase"]


@attrs.define
class Amount:
    """A number, and as much of its scale and unit as is said beside it.

    Args:
        first: The first token.
        last: The token behind the last one.
        value: The number as written, before its scale.
        place: The place of its last digit, before its scale.
        decimals: Whether decimals are written.
        scale: The power of ten of its scale word, ``None`` where there is none.
        unit: Its unit, ``None`` where there is none.
        start: Index of the first character.
        end: Index behind the last character.
        is_share: Whether it is a fraction of a whole in words.
        doubtful: Whether a dot may be a decimal point misused.
        is_prefixed: Whether its unit stands before it: "EUR 50".
    """

    first: int
    last: int
    value: Fraction
    place: Fraction
    decimals: bool
    scale: int | None
    unit: Unit | None
    start: int
    end: int
    is_share: bool = False
    doubtful: bool = False
    is_prefixed: bool = False

    @property
    def is_small(self) -> bool:
        """Whether a scale word further on may be meant for this number, too."""
        return self.scale is None and abs(self.value) < 1000  # as far as one group


class AmountPhrase(Phrase):
    """A phrase that may state amounts."""

    def amount(self, place: int) -> Amount | None:
        """Return the amount that begins at a place, ``None`` where none does."""
        start, sign = place, 1
        share = self._share(place)
        if share is not None:
            return share
        if self._is_sign(place):
            sign = SIGNS[self.word(place)]
            place += 1
        leading = self._leading_scale(place)
        if leading is not None:
            place = leading[1]
        prefix = self._prefix_unit(place)
        if prefix is not None:
            place = prefix[1]
            if self.token(place).number is None:  # Swiss: "CHF-5.00"
                sign, place = -sign, place + 1
        found = self.counted_number(place)
        if found is None:
            return None
        value, step, decimals, doubtful, place = found
        power, place = self.suspended(place)
        value, step = value * power_of_ten(power), step * power_of_ten(power)
        amount = Amount(
            start,
            place,
            sign * value,
            step,
            decimals,
            None,
            None,
            self.token(start).start,
            self.token(place - 1).end,
            doubtful=doubtful,
        )
        self._take_scale(amount)
        if prefix is not None:
            amount.unit, amount.is_prefixed = prefix[0], True
            if leading is not None and amount.scale is None:
                amount.scale = leading[0]
        else:
            self._take_unit(amount)
            if (
                amount.unit is not None
                and not amount.unit.is_subunit
                and amount.unit.kind == "money"
            ):
                self._take_cents(amount)
        return amount

    def _leading_scale(self, place: int) -> tuple[int, int] | None:
        """Return a scale before a currency and its number, and the place behind: "Mio. EUR 5,2"."""
        found = self.scale_at(place)
        if found is None or self.word(place) not in SCALE_ABBREVIATIONS:
            return None
        is_other = self.token(place - 1).number is not None or self._prefix_unit(found[1]) is None
        return None if is_other else found

    def _is_sign(self, place: int) -> bool:
        word = self.word(place)
        if word not in SIGNS:
            return False
        following = place + 1
        if word in {"minus", "plus"}:
            return self.number_at(following) is not None or self._prefix_unit(following) is not None
        start = self.token(place).start
        clear = start == 0 or self.text[start - 1] in ' \t\n\u00a0\u202f(„"»'
        # A dash that nothing can stand before is a sign, even with a blank behind it.
        stands_first = self.text[max(0, start - 2) : start].rstrip(" ").endswith(("(", ":"))
        return (
            clear
            and (self.touches(following) or stands_first)
            and (
                self.token(following).number is not None or self._prefix_unit(following) is not None
            )
        )

    def _prefix_unit(self, place: int) -> tuple[Unit, int] | None:
        """Return a currency that stands before its number: "CHF 1'200", "€ 5"."""
        token = self.token(place)
        if token.is_word and token.word not in _PREFIXES and token.raw != token.raw.upper():
            return None
        found = self.unit_at(place, before_number=True)
        if found is None or found[0].kind != "money":
            return None
        unit, after = found
        if self.word(after) == "." and token.word in SHORT:
            after += 1
        elif token.word in SHORT:
            return None
        dash = self.word(after) in DASHES and self.touches(after + 1)
        number = after + dash
        value = self.token(number).number
        if value is None or (token.word in _EVENTS and value.exponent != _CENTS):
            is_event = token.word == "euro" or len(self.word(number)) == _YEAR
            if value is None or is_event:
                return None  # the Euro 2016 is a championship, "Euro 19,90" a price
        if self.word(place - 1) == "/":
            return None  # EUR/USD 1,09
        return unit, after

    def _joined(self, place: int) -> int:
        """Return the place behind a hyphen that joins two parts of a compound."""
        if self.word(place) in DASHES and self.touches(place) and self.touches(place + 1):
            return place + 1
        return place

    def _take_scale(self, amount: Amount) -> None:
        place = self._joined(amount.last)
        found = self.scale_at(place)
        if found is None:
            return
        amount.scale, amount.last = found
        second = self.scale_at(amount.last)
        if amount.scale == SCALES["tausend"] and second is not None:
            amount.scale, amount.last = amount.scale + second[0], second[1]
        self._take_lower_scales(amount)
        amount.end = self.token(amount.last - 1).end

    def _take_lower_scales(self, amount: Amount) -> None:
        """Add what words go on with: "eine Million zweihunderttausend Euro"."""
        value, place, last, lowest = Fraction(0), amount.place, amount.last, amount.scale or 0
        while lowest:
            number = self.number_at(last)
            if number is None or number.decimals or not number.digits:
                break
            scale = self.scale_at(last + 1)
            if not number.is_word and scale is None:
                break
            power, after = scale or (0, last + 1)
            whole = number.value * power_of_ten(power)
            if power >= lowest or whole >= 10**lowest:
                break
            value, place, last, lowest = value + whole, power_of_ten(power), after, power
        if value and self.unit_at(last) is not None:
            amount.value += value / 10 ** (amount.scale or 0)
            amount.place = place / 10 ** (amount.scale or 0)
            amount.last = last

    def _take_unit(self, amount: Amount) -> None:
        place = self._joined(amount.last)
        found = self.unit_at(place)
        if found is not None and self._is_weight(amount, place):
            return
        if found is not None:
            amount.unit, amount.last = found
            stop = amount.last
            if self.word(stop - 1) in SHORT and self.word(stop) == "." and self.touches(stop):
                amount.last += 1  # 5 Fr.
            amount.end = self.token(amount.last - 1).end
            return
        if "-" in self.word(place):
            self._take_compound(amount, place)
        elif self.touches(amount.last) or place != amount.last:
            match = self.word(place)
            if match.startswith("prozentig"):
                amount.unit, amount.last = PERCENT, place + 1
                amount.end = self.token(place).end

    def _is_weight(self, amount: Amount, place: int) -> bool:
        """Return whether pounds are of a good: "2 Pfund Äpfel", and not "100 Pfund Strafe"."""
        if self.word(place) not in WEIGHTS or amount.scale is not None:
            return False
        noun = self.token(place + 1)
        return noun.is_capital and not is_money_noun(noun.raw)

    def _take_compound(self, amount: Amount, place: int) -> None:
        """Take scale and unit out of a compound: "Milliarden-Dollar-Deal", "Euro-Schein"."""
        joined = place != amount.last
        found = compound_of(self.token(place), with_number=False)
        if found is None or (not joined and not found[3]):
            return
        _, scale, unit, _, end = found
        if scale is not None and (amount.scale is not None or self._is_article(amount, place)):
            return
        amount.scale = amount.scale if scale is None else scale
        amount.unit, amount.last, amount.end = unit, place + 1, end

    def _is_article(self, amount: Amount, place: int) -> bool:
        """Return whether "ein" counts nothing: "ein Millionen-Euro-Projekt"."""
        return self.word(amount.first) in ONE and self.word(place).startswith(_PLURALS)

    def _take_cents(self, amount: Amount) -> None:
        """Add the hundredths of "15 Dollar und 15 Cent", "zwei Euro fünfzig"."""
        if amount.decimals or amount.scale is not None or amount.unit is None:
            return
        joined = self.word(amount.last) == "und"
        place = amount.last + joined
        number = self.number_at(place)
        if number is None or number.decimals or not 0 < number.digits < _HUNDRED:
            return
        unit = self.unit_at(place + 1)
        if unit is not None:
            if not unit[0].is_subunit or unit[0].currency not in {"", amount.unit.currency}:
                return
            after = unit[1]
        else:
            following = self.token(place + 1)
            ends = not following.is_word and following.number is None
            if not ends or number.digits < _TEN or following.word in {"%", "-", "–"}:
                return
            after = place + 1
        amount.value += Fraction(number.digits, 100)
        amount.place, amount.decimals = Fraction(1, 100), True
        amount.last, amount.end = after, self.token(after - 1).end

    def _share(self, place: int) -> Amount | None:
        """Return a fraction of a whole: "die Hälfte", "zwei Drittel"."""
        if self.word(place) == HALF:
            before = self.token(place - 1)
            if before.is_word and before.word.startswith(NOT_BEFORE_HALF):
                return None
            if self.word(place + 1) in NOT_AFTER_HALF:
                return None
            return self._as_share(place, place + 1, Fraction(50))
        if self.word(place) in ONE and self.word(place + 1) in INFLECTED:
            last = place + 2
        else:
            last = place + 1
        whole = FRACTIONS.get(self.word(last))
        number = None if whole is None else self.number_at(place)
        if number is None or whole is None or number.decimals or not 0 < number.digits < whole:
            return None
        if self.number_at(last + 1) is not None and self.word(last) in SCALE_HALVES:
            return None  # drei Viertel acht
        if self.word(last + 1) in NOT_AFTER_FRACTION or self.scale_at(last + 1):
            return None
        if self.unit_at(last + 1) and self.word(last) in SCALE_HALVES:
            return None
        return self._as_share(place, last + 1, Fraction(100 * number.digits, whole))

    def _as_share(self, first: int, last: int, points: Fraction) -> Amount:
        return Amount(
            first,
            last,
            points,
            Fraction(1),
            False,
            None,
            PERCENT,
            self.token(first).start,
            self.token(last - 1).end,
            is_share=True,
        )


_PLURALS = ("millionen", "milliarden", "billionen")
_HUNDRED, _TEN, _CENTS = 100, 10, -2
_EVENTS, _YEAR = frozenset({"euro", "dm"}), 4
"""Championships have the same name; a year behind one is its year."""

_PREFIXES = frozenset({"fr", "sfr", "euro", "ös"})
