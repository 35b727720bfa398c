"""Amounts without a number: "zweistelliger Millionenbetrag", "zig Millionen Euro"."""

from __future__ import annotations

import re

from dealwert.german.compounds import compound_of
from dealwert.german.hedging import HedgedPhrase
from dealwert.german.item import Item
from dealwert.german.lexicon.numbers import (
    BIG_SCALES,
    CLASS_ADJECTIVES,
    DIGIT_CLASSES,
    FLOWING,
    INDEFINITE,
    INDEFINITE_GO_ON,
    PEOPLE_DO,
    SCALES,
    SUM_EXTENTS,
    SUM_UNITS,
    SUMS,
    VAGUE_NOT_MONEY,
)
from dealwert.german.units import PERCENT, Unit, known_units
from dealwert.quantities import Hedge

__all__ = ["VaguePhrase"]

_LONGEST_SCALE = len("milliarden")
_PLURALS = ("millionen", "milliarden", "billionen")
_COMPOUND = re.compile(rf"({'|'.join(_PLURALS)})(.*)", re.DOTALL)
_ENDING = 3
"""Letters that a noun behind a scale has at least; fewer are an ending."""


class VaguePhrase(HedgedPhrase):
    """A phrase that may state amounts without a number."""

    def vague_at(self, place: int) -> Item | None:
        """Parse an amount without a number: "zweistelliger Millionenbetrag", "zig Millionen Euro"."""
        start = place
        digits, place = self._digit_class(place)
        if digits is None:
            place = self._indefinite(place)
        has_quantifier = place != start
        word = self.word(place)
        if not self._may_be_vague(start, word, has_quantifier=has_quantifier):
            return None
        compound = self._vague_compound(place, digits)
        if compound is not None:
            scale, unit, last, end = compound
        else:
            found = self.scale_at(place)
            scale, last = found or (0, place)
            if has_quantifier and found is None and digits is not None:
                return None
            if not has_quantifier and word not in BIG_SCALES:
                return None
            if not has_quantifier and not word.endswith("n"):
                return None
            unit_found = self.unit_at(last + (self.word(last) in {"an", "von"}))
            unit = unit_found[0] if unit_found else None
            last = unit_found[1] if unit_found else last
            if unit is None and (scale < SCALES["million"] or not self.stands_alone(last)):
                return None
            if last == place and not has_quantifier:
                return None
            end = self.token(last - 1).end
        if unit is not None and unit.shared_by:
            return None
        return Item(
            start, last, self.token(start).start, end,
            hedge=Hedge.VAGUE, bounds=(digits, scale), unit=unit,
        )  # fmt: skip

    def _may_be_vague(self, start: int, word: str, *, has_quantifier: bool) -> bool:
        if has_quantifier:
            return True
        before = self.token(start - 1)
        if not before.is_word and any(c.isdecimal() for c in before.raw):
            return False
        if not word.startswith(_PLURALS) or self.word(start + 1).startswith(PEOPLE_DO):
            return False
        if before.word == "von" and not self.token(start - 2).is_capital:
            return False  # von Millionen verehrt
        opens = before.word in {"", ".", "!", "?", "–"}
        # What opens a sentence are people, unless they do what only money does.
        return not opens or len(word) > _LONGEST_SCALE or self.word(start + 1) in FLOWING

    def _digit_class(self, place: int) -> tuple[int | None, int]:
        """Return how many digits stand before the last one, and the place behind the adjective."""
        for skipped in (0, 1):
            word = self.word(place + skipped)
            digits = next((n for stem, n in DIGIT_CLASSES.items() if word.startswith(stem)), None)
            if digits is not None:
                return digits, place + skipped + 1
            if not word.startswith(CLASS_ADJECTIVES):
                break
        return None, place

    def _indefinite(self, place: int) -> int:
        if self.word(place) in {"ein", "einen", "einem"} and self.word(place + 1) == "paar":
            place += 1
        if self.word(place) not in INDEFINITE:
            return place
        place += 1
        while self.word(place) in INDEFINITE_GO_ON:
            place += 1
        return place

    def _vague_compound(
        self, place: int, digits: int | None
    ) -> tuple[int, Unit | None, int, int] | None:
        """Return scale, unit, last place and end of "Millionenbetrag", "Millionen-Euro-Bereich"."""
        token = self.token(place)
        if not token.is_word:
            return None
        if digits is not None and token.word.startswith("prozent"):
            return 0, PERCENT, place + 1, token.end
        match = _COMPOUND.match(token.word)
        if match is None:
            return self._sum(place) if digits is not None else None
        scale, tail = SCALES[match[1]], match[2]
        if "-" in token.word:
            found = compound_of(token, with_number=False)
            unit = found[2] if found else None
            return scale, unit, place + 1, found[4] if unit and found else token.end
        if len(tail) < _ENDING or tail.startswith(VAGUE_NOT_MONEY):
            return None
        return scale, None, place + 1, token.end

    def _sum(self, place: int) -> tuple[int, Unit | None, int, int] | None:
        """Return the same for what digits alone make a sum: "Betrag", "Eurobetrag"."""
        token = self.token(place)
        first = next((word for word in SUM_UNITS if token.word.startswith(word)), "")
        head = token.word.removeprefix(first).removeprefix("-")
        if not head.startswith(SUMS) and not (first and head.startswith(SUM_EXTENTS)):
            return None
        unit = known_units()[first][-1][1] if first else None
        return 0, unit, place + 1, token.end
