"""For which company a bid is made, where the noun for it does not say so."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.clause_words import DEFINITE
from dealwert.german.lexicon.deal_nouns import (
    FOUNDERS,
    HOLDER_NOUNS,
    INVESTING,
    OWNER_NOUNS,
    WEAK_OFFER_NOUNS,
)
from dealwert.german.lexicon.deal_verbs import LYING_THERE, OFFERING, ON_THE_TABLE, RECEIVING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.reading.casting import Casting
from dealwert.reading.events import Voice
from dealwert.reading.fitting import speaks_for_others
from dealwert.reading.phrases import ANY_CASE, Party, Phrase, PhraseKind
from dealwert.reading.reference import Entity

__all__ = ["note_bidder", "note_offered_for", "note_owned"]


def note_offered_for(cast: Casting) -> None:
    """Take Y as the target of "legt für Y ein Übernahmeangebot vor", "bietet den Aktionären von Y an".

    Args:
        cast: Who bids.
    """
    event = cast.event
    if event.frame.sense is not Sense.OFFER or event.noun is None or Slot.TARGET in event.parts:
        return
    for phrase in event.clause.phrases:
        party = _offered_for(cast, phrase)
        entity = cast.discourse.named(party) if party is not None else None
        if party is not None and entity is not None and entity not in cast.result.buyers:
            cast.result.target = entity
            cast.note("target", party)
    if cast.result.target is None and cast.result.buyers:
        _note_receiver(cast)


def _note_receiver(cast: Casting) -> None:
    """Take Y of "Y hat ein Übernahmeangebot von X erhalten", and of "Y liegt ein Übernahmeangebot von X vor"."""
    event, subject = cast.event, cast.event.clause.subject
    noun = event.noun
    if noun is None or event.word in WEAK_OFFER_NOUNS or event.negated or noun.inner[1:]:
        return
    verbs = {form.verb.infinitive for word in event.clause.words for form in word.verbs}
    has = "have" in event.clause.auxiliaries and ON_THE_TABLE in event.clause.text
    if has or not RECEIVING.isdisjoint(verbs):
        found = [subject] if subject is not None and subject is not noun else []
    elif event.clause.lowers >= LYING_THERE:
        found = [one for one in event.clause.phrases if one.cases == "d" and not one.preposition]
    else:
        return
    parties = found[0].parties if len(found) == 1 and not found[0].roles else []
    entity = cast.discourse.named(parties[0]) if len(parties) == 1 else None
    if entity is not None and not entity.person and entity not in cast.result.buyers:
        cast.result.target = entity
        cast.note("target", parties[0])


def _offered_for(cast: Casting, phrase: Phrase) -> Party | None:
    """Return the company for which, or to whose holders, a bid for it is made."""
    event, above = cast.event, cast.event.governor
    if phrase.kind is not PhraseKind.PARTY or phrase.roles:
        return None
    if phrase.preposition == FOR:
        return phrase.parties[0]
    is_dative = "d" in phrase.cases and phrase.cases != ANY_CASE and not phrase.preposition
    is_made = above is not None and above.word in OFFERING
    if not (is_dative and is_made) or phrase is event.clause.subject:
        return None
    if phrase.head is not None and phrase.head.lower in HOLDER_NOUNS:
        return phrase.parties[0].owner
    return phrase.parties[0] if event.word not in WEAK_OFFER_NOUNS else None


def note_owned(cast: Casting, subject: Phrase) -> bool:
    """Take Y as the target where its owner refuses a bid: "X, die Eigentümerin von Y, lehnt die Offerte ab".

    Args:
        cast: Who bids.
        subject: Who refuses the bid.
    """
    result = cast.result
    holder = cast.discourse.named(subject.parties[0]) if len(subject.parties) == 1 else None
    target = _owned_by(cast, subject, holder)
    if target is None or holder is None or target in (holder, *result.buyers):
        return False
    result.target = target
    result.sellers.append(holder)
    return True


def _owned_by(cast: Casting, subject: Phrase, holder: Entity | None) -> Entity | None:
    """Return Y of "Y-Eigentümer X" and of "X, die Eigentümerin von Y,"."""
    is_owner = subject.head is not None and subject.head.lower in OWNER_NOUNS
    if is_owner and subject.owner is not None:
        return cast.discourse.named(subject.owner)
    start = subject.parties[0].end
    aside = cast.discourse.text[start : subject.end].lower().split()
    named = cast.discourse.companies_between(start, subject.end)
    found = [entity for entity in named if entity is not holder]
    return found[0] if len(found) == 1 and not OWNER_NOUNS.isdisjoint(aside) else None


_FOR_THEMSELVES = (*INVESTING, *FOUNDERS)
"""Ends of nouns for persons who bid for nobody else."""


def note_bidder(cast: Casting) -> None:
    """Take P of "der Unternehmer P hat ein Angebot für Y vorgelegt", who bids for nobody else.

    Args:
        cast: Who bids.
    """
    above, subject = cast.event.governor, cast.event.clause.subject
    if above is None or above.word not in OFFERING or above.voice is not Voice.ACTIVE:
        return
    if subject is None or subject.person is None or speaks_for_others(subject):
        return
    nouns = cast.discourse.text[subject.start : subject.person.start].split()
    if all(
        word.islower() or word.lower().endswith(_FOR_THEMSELVES)
        for word in nouns
        if word.lower() not in DEFINITE
    ):
        cast.add(cast.result.buyers, subject.person, Slot.BUYER, person=True)
