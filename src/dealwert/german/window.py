"""The stretch of text around a place that may state figures: bounded work, whatever the text."""

from __future__ import annotations

import re

from dealwert.german.tokens import Token, is_material, tokens_of

__all__ = ["phrase_around"]

_WIDTHS, _WIDE = ((48, 44), (100, 90), (200, 140)), 64
_LONGEST = 30
"""Characters around a place, and tokens on either side of it, that are looked at."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


def phrase_around(text: str, begin: int, end: int, done: int) -> tuple[list[Token], int, int]:
    """Return the tokens around a place, and the run of them that may state figures.

    Args:
        text: The whole text.
        begin: Where the place begins.
        end: Where it ends.
        done: What stands in front is part of another figure.

    A narrow stretch of text is looked at first, and a wider one only where the run fills it.
    """
    for width, (before, behind) in enumerate(_WIDTHS, start=1):
        looks_back = "ber " in text[max(0, begin - 20) : begin]
        left, left_cut = _left_end(text, begin, max(before, _WIDE if looks_back else 0), done)
        right, right_cut = _right_end(text, end, behind)
        tokens = tokens_of(text, left, right)
        anchor = next((k for k, token in enumerate(tokens) if token.end > begin), len(tokens))
        if anchor >= len(tokens) or not is_material(tokens, anchor):
            return tokens, anchor, anchor
        first = last = anchor
        while first > 0 and anchor - first < _LONGEST and _goes_on(tokens, first - 1):
            first -= 1
        while last + 1 < len(tokens) and last - anchor < _LONGEST and _goes_on(tokens, last + 1):
            last += 1
        enough_left = first > (_OBJECT if looks_back else _LOOK_BACK) or not left_cut
        ahead = _BRACKETS if tokens[last].word == "(" else _LOOK_AHEAD
        enough_right = last + ahead < len(tokens) or not right_cut
        if width == len(_WIDTHS) or (enough_left and enough_right):
            return tokens, first, last + 1
    raise AssertionError("no width to look at")


_LOOK_BACK, _LOOK_AHEAD = 2, 2
"""Tokens around a run that tell whether its first word is a hedge, and its last one stands alone."""

_OBJECT, _BRACKETS = 6, 7
"""More of them before an "über", which may be a preposition, and behind an open bracket."""


def _left_end(text: str, begin: int, width: int, done: int) -> tuple[int, bool]:
    """Return where to begin so that no word or number is cut, and whether text is left out."""
    left = max(done, begin - width)
    is_cut = left > done
    if is_cut:
        space = text.find(" ", left, begin)
        left = space + 1 if space >= 0 else begin
        while left < begin and text[left].isdecimal():
            left += 1
    paragraph = None
    for paragraph in _PARAGRAPH.finditer(text, left, begin):
        left, is_cut = paragraph.end(), False
    return left, is_cut


def _right_end(text: str, end: int, width: int) -> tuple[int, bool]:
    right = min(len(text), end + width)
    paragraph = _PARAGRAPH.search(text, end, right)
    if paragraph is not None:
        return paragraph.start(), False
    if right == len(text):
        return right, False
    cut = max(text.rfind(" ", end, right), text.rfind("\n", end, right))
    return (cut if cut > end else right), True


def _goes_on(tokens: list[Token], place: int) -> bool:
    """Return whether the run goes on over a token; a comma joins numbers, and what comes of them."""
    token = tokens[place]
    if token.word == ",":
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if following is None:
            return False
        if following.word in {"davon", "darunter"}:
            return True
        return place > 0 and is_material(tokens, place - 1) and is_material(tokens, place + 1)
    return is_material(tokens, place)
