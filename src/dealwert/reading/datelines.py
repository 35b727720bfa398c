"""Where a dateline parts a headline from the lead that stands in one line with it: "… rückt auf Wien – Die Bank …"."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import NO_HEADLINE_END
from dealwert.german.lexicon.places import NOT_TO_SEVERAL_TOWNS, NOT_TO_TOWNS, PLACES_OF_TWO_WORDS
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.words import look_up
from dealwert.reading.institution_heads import may_name_institution

__all__ = ["begin_of_dateline"]

_SHORT = 3
"""Words that a headline has at least."""


def begin_of_dateline(text: str, first: int, dash: int) -> int | None:
    """Return where the places begin that stand before a dash and open a report behind a headline.

    Args:
        text: The text.
        first: Where its line begins.
        dash: Where the dash stands.

    Example:
        >>> text = "Der Stellvertreter rückt auf Wien – An der Spitze gibt es einen Wechsel."
        >>> begin_of_dateline(text, 0, text.index("–"))
        29
        >>> text = "Eine neue Chefin für Wien – An der Spitze gibt es einen Wechsel."
        >>> begin_of_dateline(text, 0, text.index("–"))
    """
    words = text[first:dash].split()
    for count in (2, 1):
        before, place = words[:-count], " ".join(words[-count:])
        if before and _are_places(place):
            is_headline = len(before) >= _SHORT and not _goes_on(before[-1], place)
            return text.rindex(place, first, dash) if is_headline else None
    return None


def _are_places(text: str) -> bool:
    """Return whether words name a town, or several: "St. Pölten", "Wien/New York"."""
    towns = text.split("/")
    known = [_is_town(town) for town in towns]
    if " " in towns[0] and not known[0]:
        return False
    return any(known) and all(town[:1].isupper() for town in towns)


def _is_town(name: str) -> bool:
    head, blank, rest = name.partition(" ")
    if not name[:1].isupper():
        return False
    return (
        (head in PLACES_OF_TWO_WORDS and rest[:1].isupper()) if blank else is_on_map(name.lower())
    )


def _goes_on(last: str, place: str) -> bool:
    """Return whether the word before a place belongs to it: "für Wien", "die Wirtschaftsuniversität Wien"."""
    word = last.strip('"“”»«„')
    lower = word.lower()
    particles = NOT_TO_SEVERAL_TOWNS if "/" in place else NOT_TO_TOWNS
    if last[-1] in _OPEN or lower in particles:
        return last[-1] in _OPEN
    if lower in NO_HEADLINE_END or look_up(lower).preposition:
        return True
    return "/" not in place and may_name_institution(word)


_OPEN = frozenset(",;:/–-(")
"""Signs behind which a line goes on."""
