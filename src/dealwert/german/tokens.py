"""The words, numbers and signs around a place in a text, as the grammar of figures sees them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dealwert.german.lexicon.currencies import SYMBOLS
from dealwert.german.lexicon.hedges import (
    AFTERWARDS,
    CONNECTORS,
    EXACT,
    HEDGES,
    INFLECTED,
    SIGNS,
    TRANSPARENT,
)
from dealwert.german.lexicon.numbers import (
    COMMA,
    DIGIT_CLASSES,
    DOZEN,
    INDEFINITE,
    MIXED,
    ONE,
    SCALE_ABBREVIATIONS,
    SCALE_HALVES,
    SCALES,
)
from dealwert.german.lexicon.shares import FRACTIONS, HALF
from dealwert.german.numerals import DIGITS, Number, fold, number_from_digits, number_from_word
from dealwert.german.units import known_units

__all__ = [
    "NO_TOKEN",
    "SIGN",
    "Token",
    "is_material",
    "material",
    "may_begin",
    "number_at",
    "tokens_of",
]

_LETTER = r"[^\W\d_]"
SIGN = "[$¢-¥֏؋৲৳৻૱௹฿៛₠-₿﷼﹩＄￠￡￥￦]"
"""The signs of currencies in Unicode."""

_TOKEN = re.compile(
    rf"(?P<word>(?![½¼¾]){_LETTER}++(?![$€£¥]|-\$)(?:(?:\u00ad|-\n\s{{0,9}}|\.?[-‐‑]|['’]){_LETTER}++)*+)"
    rf"|(?P<number>{DIGITS})"
    rf"|(?P<symbol>(?:{_LETTER}{{1,4}}+-?+)?+[$€£¥](?![^\W\d_])|{SIGN})"
    r"|(?P<sign><=|>=|\+/-|\S)"
)


class Token(NamedTuple):
    """A word, number or sign."""

    word: str
    """As the tables spell it: see :func:`dealwert.german.numerals.fold`."""
    start: int
    end: int
    number: Number | None
    is_word: bool
    raw: str

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that begins with a capital, as nouns do."""
        return self.is_word and self.raw[0].isupper()


NO_TOKEN = Token("", -1, -1, None, False, "")
"""What stands beyond either end of a text."""


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch of text.

    Args:
        text: The whole text.
        start: Where the stretch begins.
        end: Where it ends.
    """
    found: list[Token] = []
    add = found.append
    for match in _TOKEN.finditer(text, start, end):
        kind, raw = match.lastgroup, match[0]
        begins, ends = match.span()
        if kind == "word":
            word = raw.lower() if raw.isalpha() and raw.isascii() else fold(raw)
            token = Token(word, begins, ends, None, True, raw)
            if len(word) > _COMPOUND and _AMOUNT_IN_WORD.search(word):
                found.extend(_parts_of(token))
            else:
                add(token)
        elif kind == "number":
            # Digits that touch a letter in front are part of a name: A380, Q3.
            glued = begins > 0 and (text[begins - 1].isalpha() or text[begins - 1] == "_")
            number = None if glued else number_from_digits(raw)
            add(Token(raw, begins, ends, number, False, raw))
        else:
            add(Token(raw.lower(), begins, ends, None, False, raw))
    return found


_COMPOUND = 10
_AMOUNT_IN_WORD = re.compile("viertel[mp]|prozent(?!ig)|(?:euro|dollar)[a-zäöü]")

_PARTS = re.compile(
    r"(?P<part>(?:drei)?viertel)(?:million|milliard|prozent)"
    r"|(?P<number>[a-zäöü]{3,}?)(?:prozent(?!ig)|euro|dollar)(?=[a-zäöü])"
)


def _parts_of(token: Token) -> tuple[Token, ...]:
    """Return the parts of a compound that begins with an amount: "Viertelmillion", "Fünfprozenthürde"."""
    match = _PARTS.match(token.word)
    if match is None or len(token.word) != len(token.raw):
        return (token,)
    number = match["number"]
    if number is not None and number_from_word(number) is None:
        return (token,)
    cut, end = len(number or match["part"]), match.end()
    if number is None:
        end = len(token.word)
    pieces = [(0, cut), (cut, end), (end, len(token.word))]
    return tuple(
        Token(token.word[a:b], token.start + a, token.start + b, None, True, token.raw[a:b])
        for a, b in pieces
        if a < b
    )


def number_at(token: Token) -> Number | None:
    """Return the number that a token writes, in digits or as a word."""
    if token.number is not None:
        return token.number
    return number_from_word(token.word) if token.is_word else None


ABBREVIATED = SCALE_ABBREVIATIONS | frozenset("ca bzw v h fr sfr min max mind".split())
"""Words behind which a full stop does not end anything."""

_CLASS_PREFIXES = ("niedrig", "mittler", "hoh", "hohe", "höher", "unter", "ober", "klein", "gross")


_FIRST = ("million", "milliard", "billion", "fr", "sfr", *DIGIT_CLASSES, *_CLASS_PREFIXES)
_BEGINNINGS = ("million", "milliard", "billion", *DIGIT_CLASSES, *_CLASS_PREFIXES)


@cache
def material() -> frozenset[str]:
    """Return the words that phrases which state figures are made of, as the tables spell them."""
    words: set[str] = {
        HALF,
        "zwischen",
        "von",
        "an",
        "(",
        ")",
        ":",
        "davon",
        "darunter",
        DOZEN,
        COMMA,
    }
    for wordings in (HEDGES, CONNECTORS, AFTERWARDS):
        words.update(word for wording in wordings for word in wording)
    for table in (INFLECTED, SCALES, SCALE_HALVES, MIXED, ONE, FRACTIONS, SIGNS, SYMBOLS):
        words.update(table)
    words.update(*(wording for entries in known_units().values() for wording, _ in entries))
    return frozenset(words | INDEFINITE | EXACT | TRANSPARENT) - {"."}


@cache
def _beginners() -> frozenset[str]:
    hedges = {words[0] for words in HEDGES}
    return frozenset(
        {
            *hedges,
            *EXACT,
            *TRANSPARENT,
            *ONE,
            *MIXED,
            *INDEFINITE,
            *SIGNS,
            *SYMBOLS,
            *SCALE_ABBREVIATIONS,
            HALF,
            "euro",
            "ös",
            "zwischen",
            "von",
        }
    )


def may_begin(token: Token) -> bool:
    """Return whether a figure may begin with a token; what is not a number says so itself."""
    if token.number is not None or token.word in _beginners():
        return True
    if not token.is_word:
        return token.word in known_units()
    word = token.word
    return (
        token.raw.isupper()
        or word.startswith(_FIRST)
        or "-" in word
        or "prozentig" in word
        or number_from_word(word) is not None
    )


def is_material(tokens: list[Token], place: int) -> bool:
    """Return whether a token may be part of a phrase that states figures."""
    token = tokens[place]
    if token.number is not None or token.word in material():
        return True
    if token.word == ".":
        return place > 0 and tokens[place - 1].word in ABBREVIATED
    if not token.is_word:
        return False
    word = token.word
    if place > 0 and "stellig" in tokens[place - 1].word:
        return True
    return (
        "-" in word
        or "prozentig" in word
        or word.startswith(_BEGINNINGS)
        or number_from_word(word) is not None
        or word.rstrip("erns").rstrip("m") in DIGIT_CLASSES
    )
