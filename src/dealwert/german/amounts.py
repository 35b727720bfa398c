"""One number with its scale and its unit: the smallest part of the grammar of figures."""

from __future__ import annotations

from fractions import Fraction

import attrs

from dealwert.german.compounds import compound_of
from dealwert.german.lexicon.currencies import DOUBTFUL_CODES
from dealwert.german.lexicon.hedges import INFLECTED, SIGNS
from dealwert.german.lexicon.numbers import (
    DOZEN,
    ONE,
    SCALE_ABBREVIATIONS,
    SCALE_HALVES,
    SCALES,
    SUSPENDED,
)
from dealwert.german.lexicon.shares import (
    FRACTIONS,
    HALF,
    NOT_AFTER_FRACTION,
    NOT_AFTER_HALF,
    NOT_BEFORE_HALF,
)
from dealwert.german.numerals import Number, number_from_word, power_of_ten
from dealwert.german.tokens import NO_TOKEN, Token, number_at
from dealwert.german.units import KNOWN_CODES, PERCENT, Unit, currency_codes, known_units

__all__ = ["Amount", "Phrase"]

_DASHES = frozenset("-–—−‐‑")


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

    @property
    def is_small(self) -> bool:
        """Whether a scale word further on may be meant for this number, too."""
        return self.scale is None and abs(self.value) < 1000  # as far as one group


class Phrase:
    """Tokens that may state figures, and the tokens around them."""

    def __init__(self, text: str, tokens: list[Token], *, is_whole: bool = False) -> None:
        self.text = text
        self.is_whole = is_whole
        self.tokens = tokens
        self._words = tuple([token.word for token in tokens])
        self._length = len(tokens)

    def token(self, place: int) -> Token:
        """Return the token at a place, an empty one beyond either end."""
        return self.tokens[place] if 0 <= place < self._length else NO_TOKEN

    def word(self, place: int) -> str:
        """Return the word at a place, empty beyond either end."""
        return self._words[place] if 0 <= place < self._length else ""

    def says(self, place: int, words: tuple[str, ...]) -> bool:
        """Return whether these words stand at a place."""
        return self._words[place : place + len(words)] == words

    def touches(self, place: int) -> bool:
        """Return whether a token stands right behind the one before it."""
        return self.token(place).start == self.token(place - 1).end >= 0

    def number_at(self, place: int) -> Number | None:
        """Return the number that the token at a place writes."""
        return number_at(self.token(place))

    def unit_at(self, place: int, *, before_number: bool = False) -> tuple[Unit, int] | None:
        """Return the unit whose wording begins at a place, and the place behind it."""
        token = self.token(place)
        for words, unit in known_units().get(token.word, ()):
            if not self.says(place, words):
                continue
            if not self._is_unit(token, place + len(words), words, before_number=before_number):
                continue
            return unit, place + len(words)
        return None

    def _is_unit(
        self, token: Token, after: int, words: tuple[str, ...], *, before_number: bool
    ) -> bool:
        word = words[0]
        if word == "%" and self.touches(after) and self.token(after).number is not None:
            return False  # a percent sign in an address: %20
        if word == _POSTCODE:
            return self.is_whole  # the zloty of before 1995, where nothing else can be meant
        if len(words) == 1 and word in currency_codes() and word not in _NAMES_TOO:
            upper = token.raw == token.raw.upper()
            return (
                upper and (before_number or self.is_whole or token.raw not in DOUBTFUL_CODES)
            ) or word in KNOWN_CODES
        if word in _SHORT:
            return self.word(after) == "." or not self.token(after - 1).raw.islower()
        return True

    def amount(self, place: int) -> Amount | None:
        """Return the amount that begins at a place, ``None`` where none does."""
        start, sign = place, 1
        share = self._share(place)
        if share is not None:
            return share
        if self._is_sign(place):
            sign = SIGNS[self.word(place)]
            place += 1
        prefix = self._prefix_unit(place)
        if prefix is not None:
            place = prefix[1]
            if self.token(place).number is None:  # Swiss: "CHF-5.00"
                sign, place = -sign, place + 1
        found = self._number(place)
        if found is None:
            return None
        value, step, decimals, doubtful, place = found
        power, place = self._suspended(place)
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
            amount.unit = prefix[0]
        else:
            self._take_unit(amount)
            if (
                amount.unit is not None
                and not amount.unit.is_subunit
                and amount.unit.kind == "money"
            ):
                self._take_cents(amount)
        return amount

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
        if self.word(after) == "." and token.word in _SHORT:
            after += 1
        elif token.word in _SHORT:
            return None
        dash = self.word(after) in _DASHES and self.touches(after) and self.touches(after + 1)
        number = after + dash
        value = self.token(number).number
        if value is None or (token.word == "euro" and value.exponent != _CENTS):
            return None  # the Euro 2016 is a championship, "Euro 19,90" a price
        return unit, after

    def _number(self, place: int) -> tuple[Fraction, Fraction, bool, bool, int] | None:
        """Return value, place of the last digit, decimals, doubt, and the place behind a number."""
        number = self.number_at(place)
        if number is None:
            return None
        word = self.word(place)
        if word in ONE and self.word(place + 1) in INFLECTED and self._is_counted(place + 2):
            return number.value, power_of_ten(0), False, False, place + 2
        is_part = word in ONE and self.word(place + 1) in SCALE_HALVES
        if is_part and self.word(place + 2) == DOZEN and self._is_counted(place + 3):
            return Fraction(_DOZEN, 2), power_of_ten(0), False, False, place + 3
        if is_part and (self._scale_at(place + 2) or self.unit_at(place + 2)):
            digits, power = SCALE_HALVES[self.word(place + 1)]
            return digits * power_of_ten(power), power_of_ten(power), True, False, place + 2
        step = power_of_ten(number.exponent)
        if self.word(place + 1) == DOZEN and self._is_counted(place + 2):
            return number.value * _DOZEN, step, False, False, place + 2
        return number.value, step, number.decimals, number.doubtful, place + 1

    def _suspended(self, place: int) -> tuple[int, int]:
        """Return the power of ten that "zwei- bis dreitausend" leaves to the second number.

        With it the place behind the hyphen, where there is one.
        """
        if not (self.word(place) in _DASHES and self.touches(place)) or self.touches(place + 1):
            return 0, place
        if self.word(place + 1) not in _SUSPENDING:
            return 0, place
        behind = place + 2 + (self.word(place + 2) == ".")
        second = self.word(behind)
        if self.token(behind).number and second.endswith((".000", "'000", "’000")):
            return SUSPENDED["tausend"], place + 1
        for tail, power in SUSPENDED.items():
            if second.endswith(tail) and number_from_word(second.removesuffix(tail)):
                return power, place + 1
        return 0, place + 1

    def _is_counted(self, place: int) -> bool:
        return self._scale_at(place) is not None or self.unit_at(place) is not None

    def _scale_at(self, place: int) -> tuple[int, int] | None:
        """Return the power of ten of a scale word, and the place behind it."""
        power = SCALES.get(self.word(place))
        if power is None:
            return None
        after = place + 1
        if (
            self.word(place) in SCALE_ABBREVIATIONS
            and self.word(after) == "."
            and self.touches(after)
        ):
            after += 1
        return power, after

    def _joined(self, place: int) -> int:
        """Return the place behind a hyphen that joins two parts of a compound."""
        if self.word(place) in _DASHES and self.touches(place) and self.touches(place + 1):
            return place + 1
        return place

    def _take_scale(self, amount: Amount) -> None:
        place = self._joined(amount.last)
        found = self._scale_at(place)
        if found is None:
            return
        amount.scale, amount.last = found
        second = self._scale_at(amount.last)
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
            scale = self._scale_at(last + 1)
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
        if found is not None:
            amount.unit, amount.last = found
            amount.end = self.token(amount.last - 1).end
            return
        if "-" in self.word(place):
            self._take_compound(amount, place)
        elif self.touches(amount.last) or place != amount.last:
            match = self.word(place)
            if match.startswith("prozentig"):
                amount.unit, amount.last = PERCENT, place + 1
                amount.end = self.token(place).end

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
        if self.word(last + 1) in NOT_AFTER_FRACTION or self._scale_at(last + 1):
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
_HUNDRED, _TEN, _CENTS, _DOZEN = 100, 10, -2, 12
_SUSPENDING = frozenset({"bis", "und", "oder", "beziehungsweise", "bzw", "respektive"})
_SHORT = frozenset({"fr", "sfr"})
_PREFIXES = frozenset({"fr", "sfr", "euro", "ös"})
_NAMES_TOO = frozenset({"won"})
_POSTCODE = "plz"
