"""Plans that the sentence itself says to have come to nothing: "wollte Y kaufen, kam aber nicht zum Zug"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dealwert.german.lexicon.amount_cues import THIS
from dealwert.german.lexicon.deal_nouns import AWARD
from dealwert.german.lexicon.deal_verbs import REFUSING
from dealwert.german.lexicon.status_cues import (
    ASKING,
    AT_FIRST,
    CALLING_BACK,
    COME_TO_NOTHING,
    FOILED,
    LOOKING_BACK,
    MEANT_ONCE,
    OBJECTING,
    OFFERED_FORMERLY,
    PLANS,
    PLUPERFECT,
    PREVENTING,
    WISHED,
)
from dealwert.german.verbs import VerbShape
from dealwert.model import DealStatus
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import PartyNature, Phrase

__all__ = ["foiled_among", "is_meant_once", "prevents"]


def foiled_among(readings: Sequence[ClauseReading]) -> frozenset[int]:
    """Return the clauses, by identity, that tell a wish of which the one behind tells that it failed.

    Args:
        readings: The clauses of a sentence.
    """
    return frozenset(
        id(wish)
        for wish, end in pairwise(readings)
        if not wish.lowers.isdisjoint(WISHED) or _had_offered(wish) or is_meant_once(wish)
        if _fails(end, wish.subject)
    ) | frozenset(id(wish) for wish in readings if _was_stopped(wish))


def _was_stopped(reading: ClauseReading) -> bool:
    """Return whether a clause tells in what somebody was stopped: "… pfiff X zurück, als sie Y kaufen wollte"."""
    above = reading.parent
    if above is None or reading.clause.opener not in LOOKING_BACK:
        return False
    return not reading.lowers.isdisjoint(WISHED) and prevents(above)


def is_meant_once(reading: ClauseReading) -> bool:
    """Return whether a clause tells what was planned for somebody: "Y sollte von X übernommen werden".

    Args:
        reading: The clause.
    """
    is_main = reading.clause.kind is ClauseKind.MAIN and not reading.has_negation
    is_asked = bool(reading.words) and reading.words[0].lower in ASKING
    return is_main and not is_asked and any(word.lower in MEANT_ONCE for word in reading.words[1:])


def _had_offered(reading: ClauseReading) -> bool:
    """Return whether a clause tells what somebody once offered: "2008 hatte X 30 Millionen geboten"."""
    return not (
        reading.lowers.isdisjoint(PLUPERFECT) or reading.lowers.isdisjoint(OFFERED_FORMERLY)
    )


def _fails(reading: ClauseReading, wisher: Phrase | None) -> bool:
    """Return whether a clause tells that whoever wished something did not get it."""
    if reading.clause.kind is not ClauseKind.MAIN or not reading.lowers.isdisjoint(AT_FIRST):
        return False
    padded = f" {reading.text} "
    if any(words in padded for words in COME_TO_NOTHING) or prevents(reading):
        return True
    if any(words in padded for words in FOILED):
        return _is_same(reading.subject, wisher) or _is_plan(reading.subject)
    return _is_stopped(reading) or _goes_to_other(reading, wisher)


def _is_plan(subject: Phrase | None) -> bool:
    """Return whether a clause is about the plan or the bid itself: "das Angebot scheiterte"."""
    return subject is not None and subject.head is not None and subject.head.lower in PLANS


def _is_stopped(reading: ClauseReading) -> bool:
    """Return whether somebody turned down or called off what was wished: "der Vorstand lehnte ab"."""
    if reading.has_negation:
        return False
    small = {word.lower for word in reading.words if not word.capital}
    is_of_plan = not PLANS.isdisjoint(reading.lowers)
    return any(
        form.verb.infinitive in REFUSING or (is_of_plan and form.verb.frame.status in _STOPPED)
        for word in reading.words
        for form in word.verbs
        if not form.split or form.verb.particle in small
        if form.shape is VerbShape.PARTICIPLE or word.lower.startswith(form.verb.past)
    )


_STOPPED = frozenset({DealStatus.CANCELLED, DealStatus.PROHIBITED})
"""What a verb says of a plan that comes to nothing."""


def _goes_to_other(reading: ClauseReading, wisher: Phrase | None) -> bool:
    """Return whether somebody else gets what was wished: "den Zuschlag erhielt Y"."""
    is_awarded = AWARD in reading.lowers and not reading.has_negation
    return is_awarded and not _is_same(reading.subject, wisher)


def prevents(reading: ClauseReading) -> bool:
    """Return whether what was just told is stopped: "das Amt verhinderte das", "legte sich quer".

    Args:
        reading: The clause.
    """
    if any(words in f" {reading.text} " for words in OBJECTING):
        return True
    if any(
        not one.isdisjoint(reading.lowers) and reading.text.endswith(end)
        for one, end in CALLING_BACK
    ):
        return not reading.has_negation
    words = [unit.text for unit in reading.clause.units]
    return any(
        verb in PREVENTING and this in THIS and not behind[:1].isupper()
        for verb, this, behind in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


def _is_same(subject: Phrase | None, wisher: Phrase | None) -> bool:
    """Return whether two clauses have one subject, said once or taken up by a pronoun."""
    if subject is None or wisher is None:
        return subject is wisher
    is_pronoun = [party.nature for party in subject.parties] == [PartyNature.PRONOUN]
    return is_pronoun or subject.words == wisher.words
