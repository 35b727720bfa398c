"""The units that a sentence is made of: words, names, figures, dates, punctuation."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar, Protocol

import attrs

from dealwert.german.choice import Choice
from dealwert.german.dates import DateMention
from dealwert.german.lexicon.function_words import AND, AND_ALSO, BOTH
from dealwert.german.lexicon.name_cues import MAGISTER, TITLES
from dealwert.german.lexicon.role_nouns import FIELDS_JOINED, OF_FIELD
from dealwert.german.mention import Mention
from dealwert.german.words import Word, at_beginning, look_up, phrases_of_words
from dealwert.reading.english_titles import is_title

__all__ = ["Named", "Unit", "UnitKind", "units_of"]


class Named(Protocol):
    """What a name finder reports: see :class:`dealwert.reading.names.NameMention`."""

    @property
    def start(self) -> int:
        """Index of the first character."""
        ...

    @property
    def end(self) -> int:
        """Index behind the last character."""
        ...

    @property
    def kind(self) -> str:
        """``"company"``, ``"person"`` or ``"organisation"``."""
        ...

    @property
    def name(self) -> str:
        """The name without inflection, title and legal form."""
        ...


class _Token(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


class UnitKind(Choice):
    """What a unit is."""

    WORD: ClassVar[UnitKind]
    NAME: ClassVar[UnitKind]
    FIGURE: ClassVar[UnitKind]
    DATE: ClassVar[UnitKind]
    COMMA: ClassVar[UnitKind]
    DASH: ClassVar[UnitKind]
    STOP: ClassVar[UnitKind]
    """A colon or semicolon, or the end of a sentence inside of one."""
    QUOTE: ClassVar[UnitKind]
    OPEN: ClassVar[UnitKind]
    CLOSE: ClassVar[UnitKind]
    OTHER: ClassVar[UnitKind]


@attrs.define(eq=False)
class Unit:
    """A unit of a sentence.

    Args:
        kind: What it is.
        start: Index of its first character in the text.
        end: Index behind its last character.
        text: What stands there.
        word: For words, what it can be.
        name: For names, which.
        figure: For figures, which.
        date: For dates, which.
        glued: Whether a hyphen ties it to the unit behind it ("Henkel" in "Henkel-Chef").
    """

    kind: UnitKind
    start: int
    end: int
    text: str
    word: Word | None = None
    name: Named | None = None
    figure: Mention | None = None
    date: DateMention | None = None
    glued: bool = False

    lower: str = attrs.field(init=False)
    """The text in small letters."""

    def __attrs_post_init__(self) -> None:
        """Keep the small letters: they are asked for many times."""
        self.lower = self.word.lower if self.word is not None else self.text.lower()


_PUNCTUATION = {
    ",": UnitKind.COMMA,
    "–": UnitKind.DASH,
    "—": UnitKind.DASH,
    "-": UnitKind.DASH,
    "--": UnitKind.DASH,
    ":": UnitKind.STOP,
    ";": UnitKind.STOP,
    ".": UnitKind.OTHER,  # of an ordinal or an abbreviation: sentences are told apart already
    "!": UnitKind.STOP,
    "?": UnitKind.STOP,
    "…": UnitKind.STOP,
    "...": UnitKind.STOP,
    "|": UnitKind.STOP,
    "(": UnitKind.OPEN,
    "[": UnitKind.OPEN,
    ")": UnitKind.CLOSE,
    "]": UnitKind.CLOSE,
    **dict.fromkeys("\"„“”‚‘’'»«›‹", UnitKind.QUOTE),
}

_HYPHENS = "-‐‑–"


def units_of(
    text: str,
    tokens: Sequence[_Token],
    names: Sequence[Named],
    figures: Sequence[Mention],
    dates: Sequence[DateMention],
) -> list[Unit]:
    """Return the units of a sentence; names go before figures, and figures before dates.

    Args:
        text: The whole text.
        tokens: The tokens of the sentence.
        names: The names in it, in order.
        figures: The figures in it, in order.
        dates: The dates in it, in order.
    """
    spans = _without_overlap(
        [name for name in names if not is_title(text, name.start, name.end)], figures, dates
    )
    units: list[Unit] = []
    place = 0
    for token in tokens:
        start, end = token.start, token.end
        while place < len(spans) and spans[place].end <= start:
            place += 1
        while place < len(spans) and spans[place].start < end:
            span = spans[place]
            if span.start > start:
                _add_words(text, start, span.start, units)
            if not units or units[-1].start != span.start:
                units.append(span)
            start = max(start, span.end)
            if span.end > end:
                break
            place += 1
        if start < end:
            _add_words(text, start, end, units)
    for unit in units:
        if unit.kind is UnitKind.WORD and unit.word is not None:
            unit.word = at_beginning(unit.word)
        if unit.kind is not UnitKind.QUOTE:
            break
    for before, unit in pairwise(units):
        if before.text == ":" and unit.word is not None:
            unit.word = at_beginning(unit.word)
    return _titled(text, _with_last_titles(_without_first_parts(_with_plain_and(units))))


def _with_plain_and(units: list[Unit]) -> list[Unit]:
    """Read "sowohl X als auch Y" as "X und Y"."""
    both = next((n for n, unit in enumerate(units) if unit.lower == BOTH), None)
    for place in range(both + 1 if both is not None else len(units), len(units) - 1):
        if both is not None and (units[place].lower, units[place + 1].lower) in AND_ALSO:
            start, end = units[place].start, units[place + 1].end
            joint = Unit(UnitKind.WORD, start, end, AND, word=look_up(AND))
            return [*units[:both], *units[both + 1 : place], joint, *units[place + 2 :]]
    return units


def _with_last_titles(units: list[Unit]) -> list[Unit]:
    """Keep the last of the titles before a name: "Prof. Dr. Kern" is one "Dr. Kern"."""
    titles = [n for n, unit in enumerate(units) if unit.lower in TITLES]
    for place in reversed(titles):
        behind = units[place + 1 : place + 3]
        if units[place].lower == MAGISTER and [one.text for one in behind[:1]] == ["."]:
            if len(behind) > 1 and (behind[1].name or behind[1].lower in TITLES):
                del units[place : place + 2]  # no verb
                continue
        if not place:
            continue
        before = place - 1
        while before and place - before < _BETWEEN_TITLES and units[before].text in {".", "-"}:
            before -= 1  # "Dipl.-Ing."
        first = place
        if units[before].lower in TITLES:
            del units[before:place]
            first = before
        name = first + 1 + (units[first + 1 : first + 2] != [] and units[first + 1].text == ".")
        if _is_called(units[first - 1]) and any(one.name for one in units[name : name + 1]):
            del units[first:name]  # "der Jurist Dr. Kern" is "der Jurist Kern"
    return units


def _is_called(unit: Unit) -> bool:
    """Return whether a word is a noun that somebody is called by, and no office."""
    word = unit.word
    return word is not None and word.capital and word.person and word.role is None


_BETWEEN_TITLES = 3
"""Units from a title to the one before, its full stop and hyphen counted."""


def _without_first_parts(units: list[Unit]) -> list[Unit]:
    """Drop "Pharma- und" before "Chemiekonzern", "Bau-, Kunst- und" before "Kulturchefin".

    What a company does besides says not who it is, and the hyphen is no dash.
    """
    dashes = [n for n, unit in enumerate(units[:-2]) if n and unit.kind is UnitKind.DASH]
    for place in reversed(dashes):
        if not _is_cut_off(units, place) or place + 2 >= len(units):
            continue
        joint, last = units[place + 1].word, units[place + 2].word
        if joint and joint.coordinator and last and last.capital:
            first = place - 1
            while first > 1 and units[first - 1].text == "," and units[first - 2].glued:
                first -= 2
            del units[first : place + 2]
    return units


def _is_cut_off(units: Sequence[Unit], place: int) -> bool:
    """Return whether a dash is the hyphen at the end of a word: "Pharma-"."""
    first, is_dash = units[place - 1], units[place].kind is UnitKind.DASH
    is_word = first.word is not None and first.word.capital
    return is_word and is_dash and first.end == units[place].start


_LONGEST_TITLE = 4


@functools.cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases_of_words())


def _titled(text: str, units: list[Unit]) -> list[Unit]:
    """Take a noun of several words ("Chief Strategy Officer", "Joint Venture") as one word."""
    titles, firsts = phrases_of_words(), _first_words()
    place = 0
    while place < len(units):
        if units[place].lower in firsts:
            for length in range(_LONGEST_TITLE, 1, -1):
                part = units[place : place + length]
                if len(part) == length and tuple(unit.text.lower() for unit in part) in titles:
                    word = look_up(" ".join(unit.text for unit in part))
                    if word.lower.endswith(OF_FIELD):
                        part = [*part, *_field(units[place + length :])]
                    start, end = part[0].start, part[-1].end
                    units[place : place + len(part)] = [
                        Unit(
                            UnitKind.WORD,
                            start,
                            end,
                            text[start:end],
                            word=word,
                            glued=part[-1].glued,
                        )
                    ]
                    break
        place += 1
    return units


def _field(units: Sequence[Unit]) -> Sequence[Unit]:
    """Return what somebody heads, behind the beginning of a title: "Sales" in "Head of Sales"."""
    length = 0
    for place, unit in enumerate(units[:_LONGEST_FIELD]):
        if unit.text[0].isupper() and unit.word is not None:
            length = place + 1
        elif not (place and unit.text in FIELDS_JOINED):
            break
    return units[:length]


_LONGEST_FIELD = 4
"""Words of what somebody heads: "Sales Central Europe"."""


def _without_overlap(
    names: Sequence[Named], figures: Sequence[Mention], dates: Sequence[DateMention]
) -> list[Unit]:
    spans = [Unit(UnitKind.NAME, n.start, n.end, n.name, name=n) for n in names]
    taken = [(n.start, n.end) for n in names]
    for figure in figures:
        if _is_free(figure.start, figure.end, taken):
            spans.append(
                Unit(UnitKind.FIGURE, figure.start, figure.end, figure.text, figure=figure)
            )
            taken.append((figure.start, figure.end))
    for date in dates:
        if _is_free(date.start, date.end, taken):
            spans.append(Unit(UnitKind.DATE, date.start, date.end, date.text, date=date))
            taken.append((date.start, date.end))
    spans.sort(key=lambda unit: unit.start)
    return spans


def _is_free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= low or high <= start for low, high in taken)


def _add_words(text: str, start: int, end: int, units: list[Unit]) -> None:
    """Add what a token holds beside a name: the hyphens at its ends tie it to its neighbours."""
    piece = text[start:end]
    if piece.isalpha():  # as most often
        units.append(Unit(UnitKind.WORD, start, end, piece, look_up(piece)))
        return
    glued = False
    if len(piece) > 1 and (piece[0] in _HYPHENS or piece[-1] in _HYPHENS):
        if piece[0] in _HYPHENS and units and _ties(units[-1], start, piece[1]):
            units[-1].glued = True
            start += 1
            piece = piece[1:]
        glued = len(piece) > 1 and piece[-1] in _HYPHENS and text[end : end + 1].strip() != ""
        if glued:
            end -= 1
            piece = piece[:-1]
    kind = _PUNCTUATION.get(piece)
    if kind is not None:
        behind = text[end : end + 1].strip()
        if kind is UnitKind.DASH and behind and units and _ties(units[-1], start, behind):
            units[-1].glued = True
            return
        units.append(Unit(kind, start, end, piece))
    elif piece[0].isalpha() or piece[0].isdigit():
        units.append(Unit(UnitKind.WORD, start, end, piece, word=look_up(piece), glued=glued))
    else:
        units.append(Unit(UnitKind.OTHER, start, end, piece))


def _ties(unit: Unit, start: int, behind: str) -> bool:
    """Return whether a hyphen ties a unit to what is behind it: "X-Chef", with a stray blank "X -Chef"."""
    is_astray = unit.kind is UnitKind.NAME and unit.end + 1 == start and behind.isupper()
    return unit.end == start or is_astray
