"""Money that flows for a deal told before: to whoever sells, into tills, for a parcel."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import (
    ACCORDING,
    AGREED_ON,
    BY_IT,
    CHANGING,
    FOR,
    FOR_IT,
    HANDS,
    INTO,
    PAID_SHARES,
    PRICES,
    TAKING_IN,
    TILLS,
    TO_WHOM,
)
from dealwert.german.lexicon.clause_words import DEFINITE, UNITED_WITH
from dealwert.german.lexicon.deal_nouns import OWNER_NOUNS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.status_cues import IN_THOSE_DAYS
from dealwert.german.mention import Mention
from dealwert.reading.amounts import AmountRole, amounts_of, is_per_share
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.price_topics import flows
from dealwert.reading.reference import Discourse

__all__ = [
    "changes_hands",
    "flows_in",
    "goes_to_seller",
    "handed_on",
    "has_flowed",
    "receivers",
    "takes_in",
]


def takes_in(reading: ClauseReading) -> bool:
    """Return whether somebody takes money in by a deal: "nimmt damit … ein", "bekommt dafür …"."""
    words = reading.lowers
    if FOR_IT in words and flows(reading):
        return True
    verb, particle = TAKING_IN
    return (
        not words.isdisjoint(BY_IT)
        and not words.isdisjoint(verb)
        and reading.text.endswith(f" {particle}")
    )


def goes_to_seller(reading: ClauseReading, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether nothing but a sum goes to whoever sells: "Eigentümer X bekommt …", "an X fließen …"."""
    if not flows(reading):
        return False
    is_there = False
    for phrase in reading.phrases:
        if any(discourse.named(party) in deal.sellers for party in phrase.parties):
            is_there = True
        elif _is_owners(phrase):
            is_there = True  # "30 Millionen erhalten die Eigentümer"
        elif phrase.words == PAID_SHARES or is_per_share(phrase) or _is_of_what_was_told(phrase):
            continue  # "in bar und Aktien", "für das Blatt"
        elif phrase.kind not in _MERE_SUM:
            return False
    return is_there


def receivers(readings: Sequence[ClauseReading]) -> list[Phrase]:
    """Return who is said to get money for what was just told: "dafür erhält X …", "… fließen an X".

    Args:
        readings: The clauses of a sentence.
    """
    found: list[Phrase] = []
    for reading in readings:
        if not (reading.lowers.isdisjoint(AGREED_ON) or reading.lowers.isdisjoint(PRICES)):
            found += [one for one in reading.phrases if one.preposition in UNITED_WITH]
        if takes_in(reading) and reading.subject is not None:
            found.append(reading.subject)
        if flows(reading) and (FOR_IT in reading.lowers or _is_money_first(reading)):
            found += [phrase for phrase in reading.phrases if phrase.preposition in TO_WHOM]
    return found


def _is_money_first(reading: ClauseReading) -> bool:
    first = reading.phrases[0] if reading.phrases else None
    return first is not None and first.kind is PhraseKind.MONEY and not first.preposition


def handed_on(reading: ClauseReading) -> Mention | None:
    """Return the share that somebody is said to have given up for a sum back then: "damals reichte X 16 Prozent um … weiter".

    Args:
        reading: A clause beside a deal of the past.
    """
    if reading.lowers.isdisjoint(IN_THOSE_DAYS) or reading.has_negation:
        return None
    amounts = list(amounts_of(reading))
    shares = [one for role, one in amounts if role is AmountRole.STAKE and one.kind == "percent"]
    is_paid = any(role is AmountRole.PRICE for role, _ in amounts)
    is_bought = any(
        form.verb.frame.sense in _TAKING for word in reading.words for form in word.verbs
    )
    return shares[0] if is_paid and len(shares) == 1 and not is_bought else None


_TAKING = frozenset({Sense.BUY, Sense.INVEST, Sense.INCREASE})
"""Senses of verbs of which the subject gets a share, rather than giving one up."""


def changes_hands(reading: ClauseReading) -> bool:
    """Return whether what was just told is said to pass: "Für 30 Millionen wechselt sie den Besitzer"."""
    return not (reading.lowers.isdisjoint(CHANGING) or reading.lowers.isdisjoint(HANDS))


def _is_owners(phrase: Phrase) -> bool:
    is_whose = phrase.head is not None and phrase.head.lower in OWNER_NOUNS
    return is_whose and not (phrase.inner or DEFINITE.isdisjoint(phrase.words[:2]))


def _is_of_what_was_told(phrase: Phrase) -> bool:
    """Return whether money is paid for what "der" and a noun point back to."""
    is_told = phrase.kind in (PhraseKind.PARTY, PhraseKind.UNIT) and phrase.preposition == FOR
    is_bare = all(party.name is None for party in phrase.parties) and not phrase.inner
    return is_told and is_bare and not DEFINITE.isdisjoint(phrase.words[1:2])


_MERE_SUM = (PhraseKind.WORD, PhraseKind.MONEY, PhraseKind.COMMA, PhraseKind.DATE)
"""What may stand beside whoever gets a sum, and nothing for which it is."""


def flows_in(reading: ClauseReading) -> bool:
    """Return whether nothing but a sum goes into a till, or to somebody: "30 Millionen fließen ins Budget".

    Args:
        reading: The clause.
    """
    if not (flows(reading) and _is_money_first(reading)):
        return False
    first = list(itertools.takewhile(lambda one: one.kind is not PhraseKind.COMMA, reading.phrases))
    goals = [one for one in first if _is_till(one) or (one.preposition in TO_WHOM and one.parties)]
    return bool(goals) and all(one.kind in _MERE_SUM or one in goals for one in first)


def _is_till(phrase: Phrase) -> bool:
    return phrase.preposition == INTO and phrase.head is not None and phrase.head.lower in TILLS


def has_flowed(reading: ClauseReading) -> bool:
    """Return whether nothing but a sum is said to flow: "30 Millionen Euro sollen geflossen sein"."""
    is_bare = _is_money_first(reading) and flows(reading) and all(map(_is_mere, reading.phrases))
    return is_bare or flows_in(reading)


def _is_mere(phrase: Phrase) -> bool:
    return phrase.kind in _MERE_SUM or phrase.preposition == ACCORDING  # "nach Graz"
