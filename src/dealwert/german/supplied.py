"""Numbers whose unit another figure of the text says, read as the grammar reads them."""

from __future__ import annotations

from dealwert.german.grammar import Grammar
from dealwert.german.item import figure_of
from dealwert.german.lexicon.numbers import SCALES
from dealwert.german.mention import Mention
from dealwert.german.numerals import fold
from dealwert.german.tokens import tokens_of
from dealwert.german.units import PERCENT, POINTS, Unit
from dealwert.quantities import Money, Percent

__all__ = ["supplied"]


def supplied(
    text: str, start: int, end: int, like: Mention, *, is_change: bool = False
) -> Mention | None:
    """Return the figure that a stretch of text states with the unit of another one.

    Args:
        text: The whole text.
        start: Where the stretch begins; words that limit no number are passed over.
        end: Where the number ends.
        like: The figure whose unit, and whose scale for a small number, goes without saying.
        is_change: Whether the number is by how much a percentage has changed.
    """
    sample = like.figure.sample
    unit = Unit("money", sample.currency) if isinstance(sample, Money) else PERCENT
    if not isinstance(sample, (Money, Percent)):
        return None
    tokens = tokens_of(text, start, end)
    grammar = Grammar(text, tokens)
    for place in range(len(tokens)):
        item = grammar.item(place)
        if item is None or item.last != len(tokens):
            continue
        if not item.is_bare or item.main is None:
            return None
        item.main.unit = POINTS if is_change else unit
        if item.main.is_small and unit.kind == "money":
            item.main.scale = _scale_of(like)
        figure = figure_of(item, unit.currency)
        return Mention(item.start, item.end, text[item.start : item.end], figure)
    return None


def _scale_of(like: Mention) -> int | None:
    words = (fold(word.rstrip(".")) for word in like.text.split())
    return next((SCALES[word] for word in words if word in SCALES), None)
