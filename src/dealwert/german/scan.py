"""Every reported figure in running text, in one lazy pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from dealwert.errors import InvalidTypeError
from dealwert.german.grammar import Grammar
from dealwert.german.item import Item, figure_of
from dealwert.german.lexicon.currencies import WITH_CENTS
from dealwert.german.mention import Mention, Skipped
from dealwert.german.nearby import Nearby
from dealwert.german.parallel import with_parallels
from dealwert.german.places import is_promising, places
from dealwert.german.plain import plain_figure, plain_figure_in_words
from dealwert.german.window import phrase_around
from dealwert.quantities import NO_CURRENCY, Money

__all__ = ["scan", "scan_within"]


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
        InvalidValueError: For a ``currency`` that is no ISO code.

    Example:
        >>> from dealwert import scan
        >>> text = "Der Gewinn stieg von 9,1 auf gut 9,5 Mio. Euro."
        >>> [(m.text, str(m.figure)) for m in scan(text)]
        [('9,1', '9100000 EUR'), ('gut 9,5 Mio. Euro', 'just_above 9500000 EUR')]
    """
    if not isinstance(text, str):
        raise InvalidTypeError("scan text", text, "a str")
    if currency is not None:
        currency = Money(0, currency).currency
    return scan_within(text, [(0, len(text))], currency=currency, on_skip=on_skip)


def scan_within(
    text: str,
    stretches: Iterable[tuple[int, int]],
    *,
    currency: str | None = None,
    on_skip: Callable[[Skipped], None] | None = None,
) -> Iterator[Mention]:
    """Yield the figures that begin in some stretches of a text: see :func:`scan`.

    Args:
        text: The text.
        stretches: Indices of the first character of each, and behind its last one; in order.
        currency: ISO code for amounts whose name several currencies share.
        on_skip: Called with what was seen and left out, and why.
    """
    found = chain.from_iterable(places(text, start, end) for start, end in stretches)
    return with_parallels(text, _scan(text, found, currency, on_skip))


def _scan(
    text: str,
    found: Iterable[tuple[re.Match[str], bool]],
    currency: str | None,
    on_skip: Callable[[Skipped], None] | None,
) -> Iterator[Mention]:
    done, tried = 0, 0
    near = Nearby()
    for match, in_digits in found:
        place = match.start()
        if place < tried:
            continue
        if not is_promising(text, match, in_digits=in_digits):
            continue
        read_plainly = plain_figure if in_digits else plain_figure_in_words
        plain = read_plainly(text, place, done)
        if plain is not None and plain[1] >= done:
            figure, start, end = plain
            done = tried = end
            near.note(text, figure, start, end)
            yield Mention(start, end, text[start:end], figure)
            continue
        tokens, first, last = phrase_around(text, place, place + 1, done)
        if first < last:
            grammar = Grammar(text, tokens)
            items = grammar.items(first, last)
            last = max([last, *(item.last for item in items)])
            tried = max(tried, tokens[last - 1].end)
            for mention in _mentions(grammar, items, near, currency, on_skip):
                done = mention.end
                yield mention


def _mentions(
    grammar: Grammar,
    items: list[Item],
    near: Nearby,
    currency: str | None,
    on_skip: Callable[[Skipped], None] | None,
) -> Iterator[Mention]:
    text = grammar.text
    for item in items:
        unit = item.unit if item.is_vague else (item.main.unit if item.main else None)
        code = ""
        if unit is None and not item.is_vague:
            code = near.currency_of(grammar, item)
            if not code:
                continue
        elif unit is None:
            code = NO_CURRENCY
        elif unit.is_subunit and not unit.currency:
            code = _with_cents(items) or near.currency(text, item.start)
            code = code if code in WITH_CENTS else "EUR"
        elif unit.shared_by:
            missing = unit.missing(currency)
            if missing:
                if on_skip is not None:
                    skipped = text[item.start : item.end]
                    on_skip(Skipped(item.start, item.end, skipped, missing))
                continue
            code = currency or ""
        figure = figure_of(item, code)
        if unit is not None:
            near.note(text, figure, item.start, item.end)
        yield Mention(item.start, item.end, text[item.start : item.end], figure)


def _with_cents(items: list[Item]) -> str:
    """Return the currency with cents that a phrase names: "von 40 Cent auf 1 Dollar"."""
    units = (item.main.unit for item in items if item.main is not None)
    return next((unit.currency for unit in units if unit and unit.currency in WITH_CENTS), "")
