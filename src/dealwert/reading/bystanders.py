"""Who speaks of a deal, helps with it or wants it, and takes no part in it."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.clause_words import WITHIN_DEALS
from dealwert.german.lexicon.deal_verbs import ADVISING, FEELING, OBSERVING, WANTED_BY
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND, OR
from dealwert.german.lexicon.status_cues import ONLOOKERS
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Event, Voice
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind

__all__ = [
    "advised",
    "is_helped",
    "is_joined_behind_unread",
    "is_one_of_several",
    "is_onlooker",
    "is_wanted",
    "stands_by",
]


def _says(event: Event, beginnings: tuple[str, ...]) -> bool:
    return any(word.lower.startswith(beginnings) for word in event.clause.words if not word.capital)


def stands_by(event: Event) -> bool:
    """Return whether the subject only speaks of a deal or helps with it: "X begrüßt den Verkauf von Y".

    Args:
        event: A deal named by a noun.
    """
    if event.noun is None or "become" in event.clause.auxiliaries:
        return False
    outer, subject = event.outer or event.noun, event.clause.subject
    if _says(event, FEELING) or (subject is not None and is_onlooker(subject)):
        return True
    if outer.preposition in WITHIN_DEALS:
        return _says(event, ADVISING)
    return not outer.preposition and _says(event, (*OBSERVING, *ADVISING))


def is_onlooker(subject: Phrase) -> bool:
    """Return whether it is staff, a union or a political party, that speaks of a deal of others.

    Args:
        subject: Who speaks.
    """
    return any(word.endswith(ONLOOKERS) for word in subject.words)


def is_helped(event: Event) -> bool:
    """Return whether "von X" behind a deal tells who helps: "Y wurde beim Kauf von Z von X beraten"."""
    is_passive = "become" in event.clause.auxiliaries
    return event.noun is not None and is_passive and _says(event, ADVISING)


def advised(event: Event) -> list[Party]:
    """Return Y of "X hat Y beim Kauf von Z beraten".

    Args:
        event: A deal named by a noun.
    """
    if event.noun is None or event.noun.preposition not in WITHIN_DEALS:
        return []
    return [
        party
        for phrase in event.clause.phrases
        if phrase is not event.clause.subject and phrase.kind is PhraseKind.PARTY
        if not phrase.preposition and "a" in phrase.cases and not phrase.roles
        for party in phrase.parties
        if party.nature is PartyNature.COMPANY
    ]


def is_wanted(event: Event) -> bool:
    """Return whether somebody only asks for a deal: "X fordert den Verkauf von Y"."""
    if event.noun is None or event.frame.sense is Sense.OFFER:
        return False
    preposition = (event.outer or event.noun).preposition
    if preposition in WANTED_BY and _says(event, WANTED_BY[preposition]):
        return True
    return (
        preposition == FOR
        and event.clause.auxiliaries == {"be"}
        and not any(word.verbs for word in event.clause.words if not word.capital)
    )


def is_one_of_several(event: Event, text: str) -> bool:
    """Return whether it is open who buys: "X oder Y kauft Z".

    Args:
        event: The event.
        text: The text that it stands in.
    """
    return any(
        OR in text[phrase.parties[0].end : phrase.parties[-1].start].split()
        for phrase in event.parts.get(Slot.BUYER, ())
        if len(phrase.parties) > 1
    )


def is_joined_behind_unread(event: Event) -> bool:
    """Return whether "und" joins a verb with one that is not read, whose subject is its own.

    So "kauft" in "X sticht Y aus und kauft Z" tells what X does.
    """
    clause, slot = event.clause.clause, event.frame.subject
    if event.noun is not None or clause.kind is not ClauseKind.MAIN or slot is None:
        return False
    units = clause.units
    place = next((number for number, unit in enumerate(units) if unit.start == event.start), 0)
    if not place or units[place - 1].lower != AND or event.voice is not Voice.ACTIVE:
        return False
    return any(phrase.start > units[0].start for phrase in event.parts.get(slot, ()))
