"""Tokens in a row, and the units, scales and numbers that begin at each."""

from __future__ import annotations

from fractions import Fraction

from dealwert.german.lexicon.currencies import DOUBTFUL_CODES
from dealwert.german.lexicon.hedges import INFLECTED
from dealwert.german.lexicon.numbers import (
    COMMA,
    DOZEN,
    ONE,
    SCALE_ABBREVIATIONS,
    SCALE_HALVES,
    SCALES,
    SUSPENDED,
)
from dealwert.german.numerals import Number, number_from_word, power_of_ten
from dealwert.german.tokens import NO_TOKEN, Token, number_at
from dealwert.german.units import KNOWN_CODES, Unit, currency_codes, known_units

__all__ = ["DASHES", "SHORT", "Phrase"]

DASHES = frozenset("-–—−‐‑")

SHORT = frozenset({"fr", "sfr"})
"""Abbreviations of currencies that a full stop, or a capital, tells from other words."""


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
        if word in _WITH_STROKE:
            return self.is_whole or self.word(after) in {"/", "pro", "je"}
        if word == _RAPPEN:
            return token.raw.istitle()
        if word in SHORT:
            return self.word(after) == "." or not self.token(after - 1).raw.islower()
        return True

    def scale_at(self, place: int) -> tuple[int, int] | None:
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

    def _is_counted(self, place: int) -> bool:
        return self.scale_at(place) is not None or self.unit_at(place) is not None

    def counted_number(self, place: int) -> tuple[Fraction, Fraction, bool, bool, int] | None:
        """Return value, place of the last digit, decimals, doubt, and the place behind a number."""
        number = self.number_at(place)
        if number is None:
            return None
        for whole, start in ((0, place), (number.digits, place + 1)):
            part = self._part(start, is_mixed=start > place)
            if part is not None and not number.decimals:
                return whole + part, part / part.numerator, True, False, start + 3
        if self.word(place + 1) == COMMA:
            return self._spoken(place, number)
        word = self.word(place)
        if word in ONE and self.word(place + 1) in INFLECTED and self.scale_at(place + 3):
            half = SCALE_HALVES.get(self.word(place + 2))
            if half is not None:  # eine gute halbe Million
                return (
                    half[0] * power_of_ten(half[1]),
                    power_of_ten(half[1]),
                    True,
                    False,
                    place + 3,
                )
        if word in ONE and self.word(place + 1) in INFLECTED and self._is_counted(place + 2):
            return number.value, power_of_ten(0), False, False, place + 2
        is_part = word in ONE and self.word(place + 1) in SCALE_HALVES
        if is_part and self.word(place + 2) == DOZEN and self._is_counted(place + 3):
            return Fraction(_TWELVE, 2), power_of_ten(0), False, False, place + 3
        if is_part and (self.scale_at(place + 2) or self.unit_at(place + 2)):
            digits, power = SCALE_HALVES[self.word(place + 1)]
            return digits * power_of_ten(power), power_of_ten(power), True, False, place + 2
        step = power_of_ten(number.exponent)
        if self.word(place + 1) == DOZEN and self._is_counted(place + 2):
            return number.value * _TWELVE, step, False, False, place + 2
        return number.value, step, number.decimals, number.doubtful, place + 1

    def _spoken(
        self, place: int, number: Number
    ) -> tuple[Fraction, Fraction, bool, bool, int] | None:
        """Return a number whose decimals are said in words: "zwei Komma fünf"."""
        digits, last = "", place + 2
        while (decimal := self.number_at(last)) is not None and not decimal.decimals:
            digits, last = f"{digits}{decimal.digits}", last + 1
        if not digits or number.decimals:
            return None
        step = power_of_ten(-len(digits))
        return number.value + int(digits) * step, step, True, False, last

    def _part(self, place: int, *, is_mixed: bool) -> Fraction | None:
        """Return a part of one that counts something: the "1/2" of "3 1/2 Prozent"."""
        if self.word(place + 1) != "/" or not (self.touches(place + 1) and self.touches(place + 2)):
            return None
        digits, whole = self.word(place), self.word(place + 2)
        is_known = (digits, whole) in _SIMPLE or (is_mixed and (digits, whole) in _EIGHTHS)
        is_part = is_known and self._is_counted(place + 3)
        return Fraction(int(digits), int(whole)) if is_part else None

    def suspended(self, place: int) -> tuple[int, int]:
        """Return the power of ten that "zwei- bis dreitausend" leaves to the second number.

        With it the place behind the hyphen, where there is one.
        """
        if not (self.word(place) in DASHES and self.touches(place)) or self.touches(place + 1):
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


_TWELVE = 12
_NAMES_TOO = frozenset({"won"})
_WITH_STROKE = frozenset({"ct"})
"""A cent only in the price of one; a carat is written like it."""
_RAPPEN = "rp"
_POSTCODE = "plz"
_SIMPLE = frozenset({("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4")})
"""Fractions that are written with a stroke; other numbers with one between are two."""

_EIGHTHS = frozenset((str(digits), "8") for digits in (1, 3, 5, 7))
"""Fractions behind a whole number, as coupons of bonds have them: "5 7/8 Prozent"."""

_SUSPENDING = frozenset({"bis", "und", "oder", "beziehungsweise", "bzw", "respektive"})
