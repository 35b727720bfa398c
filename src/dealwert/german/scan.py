"""Every reported figure in running text, in one lazy pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from dealwert.errors import InvalidTypeError
from dealwert.german.grammar import Grammar, Item, figure_of
from dealwert.german.mention import Mention, Skipped
from dealwert.german.tokens import Token, is_material, tokens_of
from dealwert.german.units import currency_wordings
from dealwert.quantities import NO_CURRENCY

__all__ = ["scan"]

_BEFORE = 160
_BEHIND = 120
_LONGEST = 30
"""Characters around a unit, and tokens on either side of it, that are looked at: bounded work."""

_NEAR = 200
"""How many characters back a currency still goes without saying."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


@cache
def _anchor() -> re.Pattern[str]:
    """Return the pattern of everything that a figure has: a unit, a scale, a fraction.

    Words that begin with a capital are grouped by their first letter, so that at each place only few
    are compared.
    """
    nouns = {
        words[-1]
        for words in currency_wordings()
        if words[-1].isalpha() and len(words[-1]) > 2  # noqa: PLR2004  # shorter ones are symbols and codes
    }
    nouns |= {"prozent", "promille", "basispunkt", "drittel", "viertel", "fünftel", "hälfte"}
    nouns |= {"sechstel", "siebtel", "achtel", "neuntel", "zehntel", "zwanzigstel"}
    by_letter: dict[str, list[str]] = {}
    for noun in sorted(nouns):
        by_letter.setdefault(noun[0], []).append(noun[1:])
    branches = [
        f"{first.upper()}(?:{'|'.join(re.escape(rest) for rest in sorted(rests, key=len, reverse=True))})"
        for first, rests in sorted(by_letter.items())
    ]
    return re.compile(
        r"[%€$£¥‰₽₹₺]|[A-Z]{3}(?![A-Za-zÄÖÜäöü])|[Mm]ill?i(?:o|a)|M(?:io|rd|ill|d|n)\b|B(?:io|illi|n)|"
        + "|".join(branches)
        + r"|prozentig|prozent|vH\b|v\. ?H\.|(?:T|k|M)(?:EUR|USD|CHF)|PROZENT|EURO\b|D-?Mark|Fr\.|DM\b"
        r"|MILLI|euro\b|dollar\b"
    )


def scan(
    text: str,
    *,
    currency: str | None = None,
    on_skip: Callable[[Skipped], None] | None = None,
) -> Iterator[Mention]:
    """Yield every reported figure in running text, in order, not overlapping, lazily.

    Args:
        text: German text of any length; memory does not grow with it.
        currency: ISO code for amounts whose name several currencies share ("Kronen"); without it
            they are left out.
        on_skip: Called with what was seen and left out, and why.

    Yields:
        The mentions; ``text[m.start:m.end] == m.text``.

    Raises:
        InvalidTypeError: For a text that is no ``str``.

    Example:
        >>> from dealwert import scan
        >>> text = "Der Gewinn stieg von 9,1 auf gut 9,5 Mio. Euro."
        >>> [(m.text, str(m.figure)) for m in scan(text)]
        [('9,1', '9100000 EUR'), ('gut 9,5 Mio. Euro', 'just_above 9500000 EUR')]
    """
    if not isinstance(text, str):
        raise InvalidTypeError("scan text", text, "a str")
    return _scan(text, currency, on_skip)


def _scan(
    text: str, currency: str | None, on_skip: Callable[[Skipped], None] | None
) -> Iterator[Mention]:
    done, tried = 0, 0
    near = _Near()
    search = _anchor().search
    match = search(text)
    while match is not None:
        begin, end = match.span()
        follow = end
        if begin >= tried:
            tokens, first, last = _phrase(text, begin, end, done)
            if first < last:
                tried = tokens[last - 1].end
                grammar = Grammar(text, tokens)
                for mention in _mentions(
                    grammar, grammar.items(first, last), near, currency, on_skip
                ):
                    done = mention.end
                    yield mention
            follow = max(end, tried)
        match = search(text, follow)


class _Near:
    """The currency that was named last, and where."""

    __slots__ = ("currency", "end")

    def __init__(self) -> None:
        self.currency = ""
        self.end = -1

    def at(self, text: str, place: int) -> str:
        """Return the currency that goes without saying at a place, empty where none does."""
        if not self.currency or place - self.end > _NEAR:
            return ""
        return "" if _PARAGRAPH.search(text, self.end, place) else self.currency


def _phrase(text: str, begin: int, end: int, done: int) -> tuple[list[Token], int, int]:
    """Return the tokens around a place, and the run of them that may state figures."""
    left = max(done, begin - _BEFORE)
    if left > done and left > 0:
        space = text.find(" ", left, begin)
        left = space if space >= 0 else begin
        while left < begin and text[left - 1].isdecimal():
            left += 1
    for paragraph in _PARAGRAPH.finditer(text, left, begin):
        left = paragraph.end()
    right = min(len(text), end + _BEHIND)
    paragraph_end = _PARAGRAPH.search(text, end, right)
    right = paragraph_end.start() if paragraph_end else right
    if not paragraph_end and right < len(text):
        cut = max(text.rfind(" ", end, right), text.rfind("\n", end, right))
        right = cut if cut > end else right
    tokens = tokens_of(text, left, right)
    anchor = next((k for k, token in enumerate(tokens) if token.end > begin), len(tokens))
    if anchor >= len(tokens) or not is_material(tokens, anchor):
        return tokens, anchor, anchor
    first = last = anchor
    while first > 0 and anchor - first < _LONGEST and _goes_on(tokens, first - 1):
        first -= 1
    while last + 1 < len(tokens) and last - anchor < _LONGEST and _goes_on(tokens, last + 1):
        last += 1
    return tokens, first, last + 1


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


def _mentions(
    grammar: Grammar,
    items: list[Item],
    near: _Near,
    currency: str | None,
    on_skip: Callable[[Skipped], None] | None,
) -> Iterator[Mention]:
    text = grammar.text
    for item in items:
        unit = item.unit if item.is_vague else (item.main.unit if item.main else None)
        context = near.at(text, item.start)
        if unit is None and not item.is_vague:
            amount = item.main
            if (
                amount is None
                or amount.scale is None
                or not grammar.stands_alone(item.last)
                or not context
            ):
                continue
        code = context or "EUR"
        if unit is not None and unit.ambiguous:
            if currency is None:
                if on_skip is not None:
                    on_skip(
                        Skipped(
                            item.start,
                            item.end,
                            text[item.start : item.end],
                            "several currencies have this name: pass currency=",
                        )
                    )
                continue
            code = currency
        if item.is_vague and unit is None:
            code = NO_CURRENCY
        figure = figure_of(item, code)
        if unit is not None and unit.kind == "money":
            near.currency, near.end = unit.currency or code, item.end
        yield Mention(item.start, item.end, text[item.start : item.end], figure)
