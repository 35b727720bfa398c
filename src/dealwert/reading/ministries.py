"""Offices of state that tell by themselves which ministry or government they are in."""

from __future__ import annotations

from dealwert.german.lexicon.name_cues import AT_HOME, NATIONAL_STEMS
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import (
    AS_OFFICE,
    CHANCELLERIES,
    DEPARTMENT,
    EMBASSY,
    GOVERNMENTS,
    MINISTRIES,
    OF_FEDERATION,
    PORTFOLIO,
    SECRETARY,
)
from dealwert.german.memo import remembered

__all__ = ["abroad", "as_told", "embassy_of", "ministry_in", "ministry_of"]


@remembered
def ministry_of(wording: str) -> str | None:
    """Return the ministry or government that an office of state is in by its name.

    Example:
        >>> ministry_of("Finanzministerin"), ministry_of("Soziallandesrat"), ministry_of("Premierminister")
        ('Finanzministerium', 'Landesregierung', None)
    """
    wording = wording.rpartition(AS_OFFICE)[2]  # "Amt als Finanzminister"
    lower = wording.lower()
    for ends, home, firsts in MINISTRIES:
        end = next((one for one in ends if lower.endswith(one)), None)
        if end is None:
            continue
        first = lower.removesuffix(end)
        if not firsts:
            return home
        of_state = first.removeprefix(OF_FEDERATION)  # "Bundesinnenminister"
        if of_state != first and of_state in firsts:
            return of_state.capitalize() + home
        return wording[: len(first)] + home if first in firsts else None
    return None


def ministry_in(wording: str, text: str) -> str | None:
    """Return the same, but nothing for secretaries of state where the text speaks of no government.

    Args:
        wording: The office.
        text: The text.

    Example:
        >>> ministry_in("Staatssekretärin", "Die Staatssekretärin geht.")
        >>> ministry_in("Staatssekretärin", "Die Staatssekretärin verlässt die Regierung.")
        'Bundesregierung'
    """
    home = ministry_of(wording)
    is_secretary = home is not None and SECRETARY in wording.lower()
    return None if is_secretary and GOVERNMENTS[1].lower() not in text.lower() else home


def as_told(home: str, text: str) -> str:
    """Return what a text calls the ministry or government that an office is in, if it calls it anything.

    Args:
        home: What the office alone tells.
        text: The text.

    Example:
        >>> as_told("Finanzministerium", "Wer ins Finanzressort einzieht, ist offen.")
        'Finanzressort'
        >>> as_told("Finanzministerium", "In der Regierung wird P neuer Finanzminister.")
        'Regierung'
        >>> as_told("Finanzministerium", "P wird neuer Finanzminister.")
        'Finanzministerium'
    """
    is_ministry = home.endswith(DEPARTMENT)
    if home in text or not (is_ministry or home == GOVERNMENTS[0]):
        return home
    called = home.removesuffix(DEPARTMENT) + PORTFOLIO if is_ministry else home
    if called in text:
        return called
    homes = GOVERNMENTS if is_ministry else (*GOVERNMENTS, *CHANCELLERIES)
    return next((one for one in homes if one in text), home)


_REACH = 30
"""Characters in which the word before an office is looked for."""


def abroad(text: str, start: int) -> str | None:
    """Return which other country an office of state is in, as the word before it tells.

    Args:
        text: The text.
        start: Where the office stands.

    Returns:
        The country, an empty string for one that an adjective tells, ``None`` where nothing does.

    Example:
        >>> abroad("Rumäniens Finanzminister", 10), abroad("der griechische Finanzminister", 16)
        ('Rumänien', '')
    """
    before = text[max(0, start - _REACH) : start].split()
    word = before[-1] if before else ""
    country = word.removesuffix("s")
    if word[:1].isupper() and country != word and country.lower() in PLACES:
        return None if country.lower().startswith(AT_HOME) else country
    return "" if word.lower().startswith(NATIONAL_STEMS) else None


def embassy_of(text: str, start: int) -> str:
    """Return what an ambassador leads: with the adjective of the country, where one stands before.

    Args:
        text: The text.
        start: Where the office stands.

    Example:
        >>> embassy_of("der britische Botschafter", 14), embassy_of("als Botschafter", 4)
        ('britische Botschaft', 'Botschaft')
    """
    before = text[max(0, start - _REACH) : start].split()
    adjective = before[-1] if before else ""
    if not adjective.lower().startswith((*NATIONAL_STEMS, *AT_HOME)):
        return EMBASSY
    stem = adjective.removesuffix("r").removesuffix("n").removesuffix("e")
    return f"{adjective if adjective[0].isupper() else stem + 'e'} {EMBASSY}"
