"""Compounds that begin with an amount: "Milliarden-Dollar-Deal", "Zehn-Prozent-Beteiligung"."""

from __future__ import annotations

from dealwert.german.lexicon.currencies import THINGS
from dealwert.german.lexicon.numbers import SCALES
from dealwert.german.numerals import Number, fold, number_from_word
from dealwert.german.tokens import Token
from dealwert.german.units import Unit, known_units

__all__ = ["compound_of"]


def compound_of(
    token: Token, *, with_number: bool
) -> tuple[Number | None, int | None, Unit | None, bool, int] | None:
    """Return what a compound states.

    Args:
        token: A word with hyphens in it.
        with_number: Whether the number is its first part.

    Returns:
        Number, power of ten, unit, whether its head is a thing that keeps the amount apart ("Schein"),
        and the index behind the amount; ``None`` where the compound states no amount.
    """
    raw = token.raw.replace("‑", "-").replace("‐", "-")
    pieces = raw.split("-")
    parts = [fold(piece.rstrip(".")) for piece in pieces]
    if any("\n" in piece for piece in pieces):
        return None
    place, number = 0, None
    if with_number:
        number = number_from_word(parts[0])
        if number is None:
            return None
        place = 1
    scale = SCALES.get(parts[place]) if place < len(parts) else None
    place += scale is not None
    unit: Unit | None = None
    for width in (2, 1):
        words = "-".join(parts[place : place + width])
        entries = known_units().get(words, ())
        unit = next((unit for wording, unit in entries if wording == (words,)), None)
        if unit is not None and place + width <= len(parts) and len(words) > 1:
            place += width
            break
        unit = None
    if unit is None and (scale is None or not place < len(parts)):
        return None
    if place >= len(parts) and unit is None:
        return None
    head = parts[place] if place < len(parts) else ""
    end = token.start + len("-".join(pieces[:place]))
    return number, scale, unit, head.startswith(THINGS), end
