"""Places of a text that its words give away: those of a dateline, and those that somebody is from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_context import (
    BEGIN_TOWN_NAMES,
    DATELINE_SIGNS,
    FROM,
    IN,
    IN_TOWN_NAMES,
    OPENING_QUOTES,
    PARTS_OF_LEAVING,
    SEATS,
)
from dealwert.german.memo import asked
from dealwert.german.name_forms import form_of
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import closed

__all__ = ["SEATED", "home_places"]

_FIRST = 3
"""Sentences within which a dateline stands: behind a heading and what stands below it at most."""

_LINK = "|".join(map(re.escape, IN_TOWN_NAMES))
_PREFIX = "|".join(map(re.escape, BEGIN_TOWN_NAMES))
_TOWN = rf"(?:(?:{_PREFIX}) )?+[A-ZÄÖÜČŠŽ][\w-]++(?: (?:{_LINK}) [A-ZÄÖÜ]\w++)?+"
_OTHER = rf"/{_TOWN}(?: [A-ZÄÖÜ][\w-]++)?+"
_SIGNS = "|".join(map(re.escape, DATELINE_SIGNS))
_DATELINE = re.compile(
    rf"(?P<places>{_TOWN}(?:{_OTHER}){{0,3}}+)(?P<agency> \([^()\n]{{2,30}}\))?+(?:{_SIGNS}|(?<=\)): )(?P<behind>\w*)"
)


def home_places(text: str, parts: Sequence[Sentence]) -> frozenset[str]:
    """Return the words of a text that are places there, whatever they are elsewhere.

    Args:
        text: The text.
        parts: Its sentences.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> text = "Osra/Kalvin – Die Firma kauft zu. Bäcker Veit Voss aus Merlau freut sich."
        >>> sorted(home_places(text, list(sentences(text))))
        ['Kalvin', 'Merlau', 'Osra', 'Osra/Kalvin']
    """
    found = [*_of_dateline(text, parts), *_of_origin(text)]
    for part in parts:
        if part.answers & SEATED:
            found += _of_seat(text)
            break
    return frozenset(found) - firms_known()


def _of_dateline(text: str, parts: Sequence[Sentence]) -> Iterator[str]:
    for number, part in enumerate(parts[:_FIRST]):
        match = _DATELINE.match(text, part.start)
        if match is None:
            continue
        places, behind = match["places"], match["behind"]
        # Below a heading no other one stands, and none begins with a quotation.
        quotes = text[match.end() : match.end() + 1] in OPENING_QUOTES
        is_below = number > 0 and (behind[:1].isupper() or quotes)
        if "/" in places or match["agency"] or is_below or _opens_lead(behind):
            for word in places.split(" "):
                yield word
                yield from word.split("/")
            return


def _opens_lead(word: str) -> bool:
    """Return whether a lead may begin with a word behind a dateline: a small word, or a firm's name."""
    return word.lower() in closed() or word in firms_known()


def _of_origin(text: str) -> Iterator[str]:
    """Yield what stands behind "aus" and a person or a firm."""
    for match in _FROM.finditer(text):
        before = _before(text, match.start())
        if before[:1].isupper() and _has_home(before):
            if not _LEAVES.match(text, match.end(), match.end() + _CLAUSE):
                yield match[1]


SEATED = asked(SEATS.__contains__)
"""Whether a word is one for where a firm is or works."""


def _of_seat(text: str) -> Iterator[str]:
    """Yield what stands behind "in" and a seat."""
    for match in _IN.finditer(text):
        if _before(text, match.start()) in SEATS:
            yield match[1]


def _before(text: str, place: int) -> str:
    """Return the word before a place."""
    return text[max(0, place - _LOOK_BACK) : place].rpartition(" ")[2]


_TO = r"([A-ZÄÖÜ]\w{3,}+)(?![&-]| [A-ZÄÖÜ&])"
# Each of the two begins with letters of its own, which are looked for quickly.
_FROM, _IN = re.compile(f" {FROM} {_TO}"), re.compile(f" {IN} {_TO}")
_LEAVES = re.compile(rf"[^.]*?\b(?:{'|'.join(PARTS_OF_LEAVING)})")
_LOOK_BACK, _CLAUSE = 40, 120
"""Characters before and behind in which the word before and a verb of leaving are looked for."""


def _has_home(word: str) -> bool:
    """Return whether a word is the name of somebody, or a noun for a person or a firm."""
    form = form_of(word)
    entry = form.word
    return (
        entry.role is not None
        or entry.person
        or entry.organisation
        or form.agent
        or form.firm
        or not form.noun
    )
