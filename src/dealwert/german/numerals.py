"""Numbers in digits and in words: German, Austrian, Swiss."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

import attrs

from dealwert.german.lexicon.numbers import (
    BELOW_HUNDRED,
    MIXED,
    MIXED_TAILS,
    ODD_ORDINALS,
    ONE,
    ORDINAL_ENDS,
)

__all__ = [
    "DIGIT",
    "DIGITS",
    "Number",
    "fold",
    "is_ordinal",
    "number_from_digits",
    "number_from_word",
    "power_of_ten",
    "word_value",
]

DIGIT = "[0-9０-９٠-٩۰-۹०-९๐-๙𝟎-𝟿½¼¾]"
"""A digit or fraction as a set, which is looked for faster than the class of all digits of Unicode."""

_FRACTIONS = {"½": (5, -1), "¼": (25, -2), "¾": (75, -2)}

DIGITS = (
    r"(?:\d{1,3}(?:(?:[.．'’‘´`]\d{3}(?!\d))++|(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))++)|\d++)"
    r"(?:[.,．，]\d++)*+(?:,(?:[–—-]{1,2}+)|\.[-–—]{1,2}+|[½¼¾])?|,\d++|[½¼¾]"
)
"""A number in digits, grouped by dots, apostrophes or blanks; what it means is told afterwards."""

_LONGEST = 40
"""Digits in one number; what is longer is no amount of anything."""


_POWERS = {n: Fraction(10**n) if n >= 0 else Fraction(1, 10**-n) for n in range(-12, 22)}


def power_of_ten(exponent: int) -> Fraction:
    """Return a power of ten exactly, the common ones without working it out.

    Example:
        >>> power_of_ten(-2)
        Fraction(1, 100)
    """
    known = _POWERS.get(exponent)
    return Fraction(10) ** exponent if known is None else known


@attrs.frozen
class Number:
    """A number as it is written.

    Args:
        digits: All digits as one integer.
        exponent: The power of ten of the last one.
        decimals: Whether digits stand behind a decimal mark.
        doubtful: Whether a dot may be a decimal point misused, so that a unit must follow.
        is_word: Whether it is written as a word.
    """

    digits: int
    exponent: int = 0
    decimals: bool = False
    doubtful: bool = False
    is_word: bool = False

    @property
    def value(self) -> Fraction:
        """The number itself."""
        if self.exponent >= 0:
            return Fraction(self.digits * 10**self.exponent)
        return Fraction(self.digits, 10**-self.exponent)


_GROUPED = re.compile(r"\d{1,3}(?:[.'’‘´`]\d{3}|[ \u00a0\u202f\u2009]\d{3})+")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+\.\d+")
_ZERO_CENTS = re.compile(r"[.,][–—-]{1,2}$")


def number_from_digits(text: str) -> Number | None:
    """Return the number that digits write, ``None`` where they are none that German writes.

    ``1.234`` is 1234: three digits behind each dot are a group. Any other count of digits behind
    one dot makes it a decimal point misused (``1.5``), which the caller accepts before a unit only.
    ``1,234.50`` can only be English and is read so; ``2,345,678`` is malformed and no number.

    Example:
        >>> number_from_digits("1.234,56").value
        Fraction(30864, 25)
        >>> number_from_digits("1.5").doubtful
        True
    """
    if len(text) > _LONGEST:
        return None
    if text[-1:] in _FRACTIONS:
        before = number_from_digits(text[:-1]) if len(text) > 1 else Number(0)
        if before is None or before.exponent:
            return None
        digits, exponent = _FRACTIONS[text[-1]]
        return Number(before.digits * 10**-exponent + digits, exponent, decimals=True)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = _ZERO_CENTS.sub("", text)
    if _ENGLISH.fullmatch(text):
        whole, _, decimals = text.replace(",", "").partition(".")
        return Number(int(whole + decimals), -len(decimals), decimals=True)
    head, comma, decimals = text.partition(",")
    if "," in decimals or "." in decimals:
        return None
    if comma and not decimals:
        return None
    point = False
    if head and not head.isdecimal():
        grouped = _GROUPED.match(head)
        rest = head[grouped.end() :] if grouped else ""
        if grouped and not rest:
            head = re.sub(r"\D", "", head)
        elif grouped and rest[0] == "." and rest[1:].isdecimal() and not comma:
            # Swiss: 1'234.50
            decimals, point = rest[1:], "." in head[: grouped.end()]
            head = re.sub(r"\D", "", head[: grouped.end()])
        elif head.count(".") == 1 and not comma:
            head, _, decimals = head.partition(".")
            point = True
            if not (head.isdecimal() and decimals.isdecimal()):
                return None
        else:
            return None
    if not head and not decimals:
        return None
    return Number(int((head or "0") + decimals), -len(decimals), bool(decimals), doubtful=point)


@lru_cache(maxsize=4096)
def number_from_word(word: str) -> Number | None:
    """Return the number that one word writes, ``None`` where it writes none.

    Args:
        word: In any capitals.

    Example:
        >>> number_from_word("dreihundertzweiundfünfzigtausend").digits
        352000
        >>> number_from_word("anderthalb").value
        Fraction(3, 2)
    """
    folded = fold(word)
    if folded in MIXED:
        digits, exponent = MIXED[folded]
        return Number(digits, exponent, decimals=True, is_word=True)
    for tail, (digits, exponent) in MIXED_TAILS.items():
        head = folded.removesuffix(tail)
        whole = word_value(head.removesuffix("und")) if head not in {folded, ""} else None
        if whole is not None:
            mixed = whole * 10**-exponent + digits
            return Number(mixed, exponent, decimals=True, is_word=True)
    value = word_value(folded)
    return None if value is None else Number(value, is_word=True)


def fold(word: str) -> str:
    """Return a word as the tables spell it: lower case, ss for ß, composed umlauts."""
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word.replace("\u00ad", "")).replace("ß", "ss")
    return word.lower() if "\n" not in word else re.sub(r"-\n\s*", "", word.lower())


def is_ordinal(word: str) -> bool:
    """Return whether a word in small letters says the how manieth something is.

    Example:
        >>> is_ordinal("fünfte"), is_ordinal("dritter"), is_ordinal("fünf")
        (True, True, False)
    """
    if word in ODD_ORDINALS:
        return True
    return any(
        word.endswith(end) and word_value(word.removesuffix(end)) is not None
        for end in ORDINAL_ENDS
    )


def word_value(word: str) -> int | None:
    """Return the value of a number word below a million, in the tables' spelling."""
    if word in ONE:
        return 1
    head, thousand, tail = word.partition("tausend")
    if not thousand:
        return _below_thousand(word)
    thousands = 1 if head in {"", "ein"} else _below_thousand(head)
    tail = tail.removeprefix("und") if tail != "und" else tail
    rest = 0 if not tail else _below_thousand("eins" if tail == "ein" else tail)
    return None if thousands is None or rest is None else 1000 * thousands + rest


def _below_thousand(word: str) -> int | None:
    known = BELOW_HUNDRED.get(word) if word != "eins" else 1
    if known is not None:
        return known
    head, hundred, tail = word.partition("hundert")
    if not hundred:
        return None
    hundreds = 1 if head in {"", "ein"} else BELOW_HUNDRED.get(head)
    tail = tail.removeprefix("und") if tail != "und" else tail
    rest = 0 if not tail else (1 if tail == "eins" else BELOW_HUNDRED.get(tail))
    if hundreds is None or rest is None or not 0 < hundreds < 20:  # neunzehnhundert
        return None
    return 100 * hundreds + rest
