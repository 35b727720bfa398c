"""How dates are written in German texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from dealwert.german.lexicon.calendar import (
    DAYS,
    FAR,
    IMMEDIATELY,
    MONTHS,
    ORDINALS,
    PARTS,
    PREPOSITIONS,
    RELATIVE_DAYS,
    SEASONS,
    WEEKDAYS,
)
from dealwert.german.memo import remembered

__all__ = ["LEAD", "date_pattern", "may_date"]

_YEAR = r"(?:1[5-9]|20|21)\d\d"
_ENDING = r"(?:e[nmrs]?)?"


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _beginnings() -> str:
    """Return a pattern of the first two signs of dates, which rules most words out at once."""
    tables = (MONTHS, WEEKDAYS, SEASONS, ORDINALS, PARTS, DAYS, RELATIVE_DAYS, IMMEDIATELY, FAR)
    words = [
        *(word for table in tables for word in table),
        "heuer",
        "vorjahr",
        "in den",
        "q1",
        "h1",
    ]
    by_first: dict[str, set[str]] = {}
    for word in words:
        second = r"\d" if word[1].isdigit() else word[1] + word[1].upper()
        by_first.setdefault(word[0], set()).add(second)
    pairs = (
        f"[{first}{first.upper()}][{''.join(sorted(seconds))}]"
        for first, seconds in sorted(by_first.items())
    )
    return rf"\d|{'|'.join(pairs)}"


@cache
def date_pattern() -> re.Pattern[str]:
    """Return the pattern of a date; each group that `date_of` reads is one way to write it."""
    month = rf"(?:{_either(MONTHS)})\b\.?"
    ordinal = rf"(?:{_either(ORDINALS)}){_ENDING}"
    far = rf"(?:{_either(FAR)}){_ENDING}"
    part = rf"(?:{_either(PARTS)})"
    return re.compile(
        rf"""(?<![\w.,-])(?=(?-i:{_beginnings()}))(?:
          (?P<iso>{_YEAR}-\d\d-\d\d)
        | (?P<numeric>\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:{_YEAR}|\d\d(?!\d|[.,]\d)))
        | (?P<day>\d{{1,2}})\.\s?(?P<daymonth>{month})(?:(?:\s|(?<=\.))(?P<dayyear>{_YEAR}))?
        | (?:(?P<monthpart>{part})\s)?(?P<month>{month})(?:(?:\s|(?<=\.))(?P<monthyear>{_YEAR}))?
        | (?:(?P<quarterno>{ordinal}|[1-4]\.)\s(?:quartal|vierteljahr)s?|q(?P<q>[1-4]))
            (?:(?:\sdes\sjahres)?[\s/](?P<quarteryear>{_YEAR}))?
        | (?:(?P<halfno>{ordinal}|[12]\.)\s(?:halbjahr|jahreshälfte)(?:es|s)?|h(?P<h>[12]))
            (?:(?:\sdes\sjahres)?[\s/](?P<halfyear>{_YEAR}))?
        | (?P<season>{_either(SEASONS)})s?(?:\s(?P<seasonyear>{_YEAR}))?
        | (?P<decade>(?:1[5-9]|20|21)\d0)er(?:-|\s)?jahren?
        | (?P<yearpart>{part})\s(?:des\sjahres\s)?(?P<partyear>{_YEAR})
        | (?P<farpart>{part})\s(?:des\s)?(?P<partfar>{far})\s(?:jahres|monats)
        | (?P<far>{far})\s(?P<unit>jahr(?:es|s)?|woche|monats?|quartals?|halbjahr(?:es|s)?|{_either(WEEKDAYS)}|{month})
        | (?P<weekday>{_either(WEEKDAYS)})(?:s|abend|nachmittag|vormittag|morgen|mittag)?
        | (?P<relday>{_either(RELATIVE_DAYS)})
        | (?P<now>{_either(IMMEDIATELY)})
        | (?P<this>heuer|heuriges\sjahr)
        | (?P<last>vorjahr(?:es|s)?|vorjahreszeitraum)
        | (?P<compound>{_either(DAYS)})(?:\s(?P<compoundyear>{_YEAR}))?
        | in\sden\s(?P<coming>kommenden|nächsten|vergangenen|letzten)\s(?P<comingunit>tagen|wochen|monaten|jahren)
        | (?P<year>{_YEAR})(?![\d%€$]|[.,]\d|\s?(?:euro|dollar|prozent|uhr|mitarbeiter|kilometer|meter)\b)
        )(?![\w-])""",
        re.VERBOSE | re.IGNORECASE,
    )


_UNITS = ("jahr", "monat", "woche", "tagen", "quartal", "sofort", "umgehend", "heuer", "heurig")
"""What dates without a number, a name of the calendar or "heute" are told by: "im vorigen Quartal"."""


@cache
def _piece() -> re.Pattern[str]:
    named = _either([*MONTHS, *WEEKDAYS, *SEASONS, *RELATIVE_DAYS])
    return re.compile(rf"\d|\b(?:{named})|{_either(_UNITS)}", re.IGNORECASE)


@remembered
def may_date(word: str) -> bool:
    """Return whether a word may be the part of a date that no date is without.

    Example:
        >>> may_date("Vorjahres"), may_date("2025"), may_date("ersten")
        (True, True, False)
    """
    return _piece().search(word) is not None


LEAD = re.compile(
    rf"(?=\S)(?:(?:{_either(PREPOSITIONS)})\s+)*(?:Jahre?s?\s+(?={_YEAR}))?", re.IGNORECASE
)
"""What may stand before a date that a string names: "bis zum Jahr 2025"."""
