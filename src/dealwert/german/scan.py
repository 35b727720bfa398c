"""Every reported figure in running text, in one lazy pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from dealwert.errors import InvalidTypeError
from dealwert.german.grammar import Grammar, Item, figure_of
from dealwert.german.lexicon.numbers import SCALE_HALVES, SCALES
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.german.mention import Mention, Skipped
from dealwert.german.nearby import Nearby, is_money_noun
from dealwert.german.numerals import DIGIT, fold
from dealwert.german.parallel import with_parallels
from dealwert.german.plain import counts_before, plain_figure, plain_figure_in_words
from dealwert.german.tokens import Token, is_material, tokens_of
from dealwert.german.units import KNOWN_CODES, currency_codes, known_units
from dealwert.quantities import NO_CURRENCY

__all__ = ["scan"]

_WIDTHS, _WIDE = ((48, 44), (100, 90), (200, 140)), 64
_LONGEST = 30
"""Characters around a place, and tokens on either side of it, that are looked at: bounded work."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n")


_NUMBER = re.compile(
    rf"(?P<digits>{DIGIT}(?<![^\W_]\d)\d*+(?:[.,．，'’ \u00a0\u202f\u2009]\d++)*+)"
    r"(?:[,.][–—-]{1,2})?[\s-]{0,2}"
    r"(?:(?P<sign>[%％€$＄£￡¥￥‰₽₹₺(]|(?:US-?|T|k|M|Mio|Mrd)[€$])|(?P<word>[^\W\d_]++(?:[-‐‑\u00ad][^\W\d_]++)*+))?"
)
"""A number in digits, and what stands behind it."""

_ANCHORS = """Prozent PROZENT Promille Pfund\\b Pence Millio Millia MILLIO MILLIA Mio\\b Mrd\\b Mark\\b Billio
    Billia BILLIO BILLIA Bio\\b Basisp Betrag\\b Beträge Hälfte HÄLFTE Drittel Dollar DOLLAR Dreiviertelmil
    D-Mark\\b DM\\b Viertel Fünftel Franken Zehntel Zwanzigstel Sechstel Siebtel Schilling Summen?\\b
    Achtel Neuntel Euro EURO US-D Cent Rappen Rubel Krone Yen Yuan prozent
    millionenschwer millionenteu milliardenschwer milliardenteu""".split()
"""Beginnings of scales, fractions and units that words may count, and of sums."""


def _pattern_of(anchors: Iterable[str], between: str = "") -> re.Pattern[str]:
    """Return a pattern of words by their first letters, which are looked for quickly."""
    by_letter: dict[str, list[str]] = {}
    for anchor in anchors:
        rest = between.join(re.findall(r"\\b|\w\??|-", anchor[1:]))
        by_letter.setdefault(anchor[0], []).append(between + rest)
    return re.compile("|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items()))


_WORD = _pattern_of(_ANCHORS)


@cache
def _soft_word() -> re.Pattern[str]:
    """Return the same for words that hold soft hyphens."""
    return _pattern_of(_ANCHORS, "\u00ad?")


_COUNTED = re.compile(r"[MB]illi(?:onen|arden)\s([A-ZÄÖÜ][\w\u00ad-]++)")
"""A scale, and a noun behind it."""

_OPEN = frozenset({"Mi", "MI", "Mr", "Bi", "BI", "Hä", "HÄ", "mi"})
"""Beginnings of what needs no number before it."""


def _places(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the places that a figure may stand at, in order, and whether each is one of digits."""
    word_pattern = _soft_word() if "\u00ad" in text else _WORD
    numbers, words = _NUMBER.finditer(text), word_pattern.finditer(text)
    number, word = next(numbers, None), next(words, None)
    while number is not None or word is not None:
        if word is None or (number is not None and number.start() < word.start()):
            if number is None:  # one of the two is left: see the loop
                return
            yield number, True
            number = next(numbers, None)
        else:
            yield word, False
            word = next(words, None)


_OPEN_ENDED = re.compile(r"[€$£¥.\-–−+A-Z]")


_BRACKETED = re.compile(r"[^()\n]{0,24}\d[^()\n]{0,24}\)\s?[A-Z%€$]")
"""A second number in brackets, and a unit behind them."""

_NOUN = re.compile(r"\.?\s([A-ZÄÖÜ][\w\u00ad-]++)")
"""A word with a capital, behind a scale or an adjective."""


@cache
def _first_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return what the unit or scale behind a number begins with: words, and adjectives before one."""
    wordings = [words for entries in known_units().values() for words, _ in entries]
    single = {words[0] for words in wordings if len(words) == 1 or words[1] in {".", "-", "punkte"}}
    adjectives = {words[0] for words in wordings} - single
    return frozenset({*single, *SCALES, *SCALE_HALVES, *FRACTIONS}), frozenset(adjectives)


def _counts(text: str, match: re.Match[str], word: str) -> bool:
    """Return whether the word behind a number may be its unit, or lead to it."""
    folded = fold(word)
    words, adjectives = _first_words()
    if folded in adjectives:
        noun = _NOUN.match(text, match.end())
        return noun is None or fold(noun[1]) in words or fold(noun[1]) in _last_words()
    if folded in SCALES:
        noun = _NOUN.match(text, match.end())
        # 3,2 Millionen Kunden: a scale of something else than money.
        return noun is None or _is_unit_word(fold(noun[1])) or is_money_noun(noun[1])
    if folded in words:
        return folded not in currency_codes() or word[-1].isupper() or folded in KNOWN_CODES
    return folded.partition("-")[0] in words or folded.startswith(("prozentig", "milli"))


def _is_unit_word(word: str) -> bool:
    words, adjectives = _first_words()
    return word in words or word in adjectives or word.partition("-")[0] in words


@cache
def _last_words() -> frozenset[str]:
    return frozenset(words[-1] for entries in known_units().values() for words, _ in entries)


def _is_number_of_something(text: str, match: re.Match[str]) -> bool:
    """Return whether a unit stands behind, or a currency before, a number in digits."""
    if match["sign"] is not None:
        return match["sign"] != "(" or _BRACKETED.match(text, match.end()) is not None
    word = match["word"]
    if word is not None and _counts(text, match, word):
        return True
    place = match.start()
    if place < 1:
        return False
    before = text[place - 1]
    if before in " \u00a0\u202f" and place > 1:
        place -= 1
        before = text[place - 1]
    if before in "€$£¥":
        return True
    if before == ".":
        return text[max(0, place - 3) : place - 1].lower() == "fr"
    if before in "-–−+":
        return text[max(0, place - 2) : place - 1] in {"€", "$"}
    if before in "oO":
        return text[max(0, place - 4) : place].lower() == "euro"
    return before.isupper() and text[max(0, place - 3) : place].lower() in currency_codes()


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
    return with_parallels(text, _scan(text, currency, on_skip))


def _scan(
    text: str, currency: str | None, on_skip: Callable[[Skipped], None] | None
) -> Iterator[Mention]:
    done, tried = 0, 0
    near = Nearby()
    for match, in_digits in _places(text):
        place = match.start()
        if place < tried:
            continue
        if in_digits:
            if not _is_number_of_something(text, match):
                continue
        elif text[place : place + 2] in _OPEN:
            counted = _COUNTED.match(text, place)
            noun = fold(counted[1]) if counted else ""
            if noun and (noun in SCALES or not (_is_unit_word(noun) or is_money_noun(noun))):
                continue  # Millionen Menschen
        elif not counts_before(text, place):
            continue
        read_plainly = plain_figure if in_digits else plain_figure_in_words
        plain = read_plainly(text, place, done)
        if plain is not None and plain[1] >= done:
            figure, start, end = plain
            done = tried = end
            near.note(figure, end)
            yield Mention(start, end, text[start:end], figure)
            continue
        tokens, first, last = _phrase(text, place, place + 1, done)
        if first < last:
            tried = max(tried, tokens[last - 1].end)
            grammar = Grammar(text, tokens)
            items = grammar.items(first, last)
            for mention in _mentions(grammar, items, near, currency, on_skip):
                done = mention.end
                yield mention


def _phrase(text: str, begin: int, end: int, done: int) -> tuple[list[Token], int, int]:
    """Return the tokens around a place, and the run of them that may state figures.

    A narrow stretch of text is looked at first, and a wider one only where the run fills it.
    """
    tokens: list[Token] = []
    first = last = 0
    for before, behind in _WIDTHS:
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
        if enough_left and enough_right:
            break
    return tokens, first, last + 1


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
            code = near.currency(text, item.start) or "EUR"
        elif unit.ambiguous:
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
        figure = figure_of(item, code)
        if unit is not None:
            near.note(figure, item.end)
        yield Mention(item.start, item.end, text[item.start : item.end], figure)
