"""What the clause above, or one beside, says to be only thought of, wanted or guessed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    ANOTHER_TERM,
    BACKING_OUT,
    CLAIMS,
    COULD,
    DEMAND_CUES,
    HAVING_TO_GO,
    REPORTS,
    RUMOUR_CUES,
    SOURCES,
    THOUGHTS,
    UNREAL_MODALS,
    WANTED_PAST,
)
from dealwert.german.lexicon.clause_words import AFTERWARDS, CONTENT
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import (
    ACCORDING_TO,
    BELIEVING,
    DEEMING,
    DENIAL_CUES,
    HARDLY,
    INSIDERS,
    PAPERS_HEARD,
    UNLIKELY,
)
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.frames import ClauseReading, Event

__all__ = [
    "doubted_among",
    "heard_among",
    "is_hearsay",
    "is_only_thought",
    "is_unreal",
    "stands_down",
]


def heard_among(readings: Sequence[ClauseReading]) -> frozenset[int]:
    """Return the clauses, by identity, in which or beside which insiders are said to tell it.

    Args:
        readings: The clauses of a sentence.
    """
    return _with_neighbours(readings, [_is_heard(one.lowers) for one in readings])


def _is_heard(words: Collection[str]) -> bool:
    """Return whether insiders say so, or a paper: "Insidern zufolge", "laut einem Bericht"."""
    if not INSIDERS.isdisjoint(words):
        return True
    return not (ACCORDING_TO.isdisjoint(words) or PAPERS_HEARD.isdisjoint(words))


def doubted_among(readings: Sequence[ClauseReading]) -> frozenset[int]:
    """Return the clauses in which or beside which somebody says that it will not come so.

    Args:
        readings: The clauses of a sentence.
    """
    return _with_neighbours(readings, list(map(_doubts, readings)))


def _with_neighbours(readings: Sequence[ClauseReading], told: Sequence[bool]) -> frozenset[int]:
    if True not in told:  # as most often
        return frozenset()
    return frozenset(
        id(reading)
        for number, reading in enumerate(readings)
        if any(told[max(0, number - 1) : number + 2])
    )


def _doubts(reading: ClauseReading) -> bool:
    """Return whether a clause is "hält das für unwahrscheinlich", "daran glaubt kaum jemand"."""
    words = reading.lowers
    if not words.isdisjoint(BELIEVING):
        return not words.isdisjoint(HARDLY)
    if words.isdisjoint(DEEMING) or FOR not in words or reading.has_negation:
        return False
    return not words.isdisjoint(UNLIKELY)


def is_unreal(event: Event, words: Collection[str]) -> bool:
    """Return whether it is guessed, possible, or was meant to happen once.

    What was not wanted has not happened: "wollte seinen Vertrag nicht verlängern".

    Args:
        event: What is told.
        words: Those of its clause.
    """
    if event.modal == "ability" and event.frame.sense is Sense.APPOINT and not event.negated:
        return COULD.isdisjoint(words)  # but "konnte P als Chefin gewinnen"
    if event.modal in {"guess", "ability"}:
        return True
    is_past = event.noun is not None and event.noun.preposition in AFTERWARDS
    unsure = UNREAL_MODALS if is_past else UNREAL_MODALS | RUMOUR_CUES
    if event.negated and event.frame.sense is Sense.EXTEND:
        unsure -= WANTED_PAST
    return not unsure.isdisjoint(words)


def is_hearsay(event: Event, events: Sequence[Event], readings: Sequence[ClauseReading]) -> bool:
    """Return whether the sentence says that it is only claimed, wanted, guessed or reported by others.

    Args:
        event: What is told.
        events: All that the sentence tells.
        readings: Its clauses.
    """
    if _is_only_said(event) or _follows_claim(event, readings):
        return True
    is_sent = event.fixed in HAVING_TO_GO and event.frame.sense is Sense.LEAVE
    return _withdraws_offer(event, events) or (
        _is_by_report(event.clause.lowers) and not is_sent
    )  # what a paper knows to be decided: "Laut einem Bericht muss P gehen"


def _is_only_said(event: Event) -> bool:
    """Return whether the clause above says that it is wanted or guessed: "Es wird spekuliert, dass P geht"."""
    above = event.clause.parent
    if above is None or event.clause.clause.opener != CONTENT:
        return False
    cues = THOUGHTS | DEMAND_CUES | RUMOUR_CUES | DENIAL_CUES
    return not cues.isdisjoint(above.text.split())


def _is_by_report(words: Collection[str]) -> bool:
    """Return whether others than whom it is about are said to tell it: "einem Bericht zufolge verlässt P X"."""
    return not (REPORTS.isdisjoint(words) or SOURCES.isdisjoint(words))


def _withdraws_offer(event: Event, events: Sequence[Event]) -> bool:
    """Return whether it is a bidder who withdraws, and leaves no office: "hatte geboten, zog sich aber zurück"."""
    if event.word != BACKING_OUT or {Slot.ROLE, Slot.COMPANY} & event.parts.keys():
        return False
    return any(one.frame.sense in _BIDDING and one.clause is not event.clause for one in events)


_BIDDING = frozenset({Sense.OFFER, Sense.BUY})


def is_only_thought(event: Event) -> bool:
    """Return whether an infinitive is what somebody thinks of or is asked for: "überlegt, zu gehen"."""
    above = event.clause.parent
    if above is None:
        return False
    is_denied = above.has_negation or not DENIAL_CUES.isdisjoint(above.lowers)
    return is_denied or not (THOUGHTS | DEMAND_CUES).isdisjoint(above.text.split())


def _follows_claim(event: Event, readings: Sequence[ClauseReading]) -> bool:
    """Return whether the clause is what a noun before it says to be only claimed: "das Gerücht, P gehe, …"."""
    here = readings.index(event.clause)
    clause = event.clause.clause
    if clause.antecedent is not None and clause.antecedent.lower in CLAIMS:
        return True  # "Dem Gerücht, der X-Chef P werde gehen": its article looks like a relative pronoun
    before = readings[here - 1].clause.units if here else []
    is_behind = clause.kind in _CONTENTS and before[-1:] and before[-1].lower in CLAIMS
    pairs = pairwise(clause.units)
    return bool(is_behind) or any(one.lower in CLAIMS and two.text == "," for one, two in pairs)


_CONTENTS = frozenset({ClauseKind.MAIN, ClauseKind.SUBORDINATE})
"""Clauses that tell what somebody says."""


def stands_down(event: Event) -> bool:
    """Return whether somebody gives up an office: "X-Chef P tritt nicht mehr an", but not "… nicht mehr für Z".

    Args:
        event: That he does not stand again.
    """
    in_office = any(one.roles for one in event.parts.get(Slot.PERSON, ()))
    for_what = [one.words for one in event.clause.phrases if one.preposition == FOR]
    return in_office and all(
        any(word.startswith(ANOTHER_TERM) for word in words) for words in for_what
    )
