"""Who takes part in a deal beside those whom the verb's own phrases name."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import COMMENTATORS, CONFIRMING, TELLING
from dealwert.german.lexicon.clause_words import MEDIA, MEMBERS_OF, MEMBERSHIP, WHOM_AROUND, WITH
from dealwert.german.lexicon.deal_verbs import ADDED
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Event, Tense, Voice
from dealwert.reading.former_owners import belongs_to, held_by
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["are_too_many", "note_beside", "note_teller"]


def note_beside(cast: Casting) -> None:
    """Add to the buyers and sellers noted so far who stands beside them.

    Args:
        cast: The event, whose own phrases have been noted.
    """
    _note_named_beside(cast)
    _note_members(cast)
    _note_buyer_before(cast)
    _note_joined(cast)
    _note_holders(cast)


def note_teller(cast: Casting) -> None:
    """Take Y as the buyer in "X werde für zwei Millionen Euro übernommen, teilte Y mit".

    Who sells tells it with another verb, and so does who is bought, as a rule.

    Args:
        cast: The event, whose target has been noted.
    """
    event, result = cast.event, cast.result
    if event.noun is not None or event.voice is not Voice.PASSIVE or Slot.BUYER in event.parts:
        return
    if (
        result.buyers
        or result.sellers
        or result.target is None
        or event.frame.sense is not Sense.BUY
    ):
        return
    start, end = event.clause.clause.end, result.sentence[0][1]
    behind = cast.discourse.text[start:end].strip(', "“”»«.').split()
    if not behind or behind[0] not in _TELLING:
        return
    named = cast.discourse.companies_between(start, end)
    is_house = len(named) == 1 and named[0] is not result.target
    if is_house and not any(map(_is_onlooker, behind)):
        result.buyers = named
        result.fields["buyer"] = (start, end)


def are_too_many(cast: Casting) -> bool:
    """Return whether several were taken for the subject of a verb in the singular: "X kauft Y und der Z …".

    Args:
        cast: The event.
    """
    event = cast.event
    if event.noun is not None or event.voice is not Voice.ACTIVE or event.tense is Tense.OPEN:
        return False
    if event.frame.subject is not Slot.BUYER:
        return False  # "gehört den Unternehmern P und Q"
    return any(
        phrase is not event.clause.subject
        and not phrase.preposition
        and len([one for one in phrase.inner if not one.preposition]) > 1
        and not cast.has_plural_verb()
        for phrase in event.parts.get(Slot.BUYER, ())
    )


def _note_named_beside(cast: Casting) -> None:
    """Take X as the buyer in "mit X steigt ein neuer Investor bei Y ein", "Investoren um X stecken Geld in Y"."""
    event, result = cast.event, cast.result
    if event.noun is not None or result.buyers or event.frame.sense not in _BUYING:
        return
    if not all(one.name is None and not one.definite for one in event.parties(Slot.BUYER)):
        return
    beside = [
        phrase
        for phrase in event.clause.phrases
        if phrase.kind is PhraseKind.PARTY and not phrase.roles
        if phrase.preposition == WITH or _is_around(phrase, event)
    ]
    if Slot.BUYER in event.parts and len(beside) == 1:
        for party in beside[0].parties:
            if party.name is not None:
                cast.add(result.buyers, party, Slot.BUYER, person=None)


def _note_members(cast: Casting) -> None:
    """Take X and Y as the buyers of "wird an ein Konsortium verkauft, dem X und Y angehören"."""
    event, result = cast.event, cast.result
    buyers = event.parts.get(Slot.BUYER, ())
    heads = [phrase.head.lower for phrase in buyers if phrase.head is not None]
    if result.buyers or not heads or not all(head in COLLECTIVE_NOUNS for head in heads):
        return
    for below in event.clause.below:
        is_led_to = below.clause.opener in MEMBERS_OF and not below.lowers.isdisjoint(MEMBERSHIP)
        if below.clause.kind is not ClauseKind.RELATIVE or not is_led_to:
            continue
        for phrase in below.phrases:
            is_member = phrase.kind is PhraseKind.PARTY and phrase.start > below.clause.start
            if is_member and not phrase.preposition and not phrase.roles:
                for party in phrase.parties:
                    if party.name is not None:
                        cast.add(result.buyers, party, Slot.BUYER, person=None)


def _note_buyer_before(cast: Casting) -> None:
    """Take X as the buyer in "X hat Y gekauft, im März kam Z dazu", of whom the clause or the sentence before tells."""
    event, result = cast.event, cast.result
    if event.word not in ADDED:
        return
    before = [
        other
        for other in cast.others
        if other.frame.sense is Sense.BUY and other.start < event.start and not other.negated
    ]
    told = before[-1].parties(Slot.BUYER) if before else []
    subject = before[-1].clause.subject if before and before[-1].noun is not None else None
    if subject is not None and not told:
        told = [one for one in subject.parties if one.name is not None]  # "X wächst durch Zukäufe"
    for party in told:
        cast.add(result.buyers, party, Slot.BUYER, person=None)
    if not before and not result.buyers and cast.named_target():
        result.buyers = [one for one in cast.discourse.just_buying() if one not in cast.taken]


def _is_around(phrase: Phrase, event: Event) -> bool:
    """Return whether it says around whom the buyers are gathered: "Investoren rund um X"."""
    ends = {one.end for one in event.parts.get(Slot.BUYER, ())}
    near = any(0 < phrase.start - end <= _GAP for end in ends)
    return near and phrase.preposition == WHOM_AROUND


_GAP = 6
"""Characters between the buyers and whom they are gathered around, "rund" among them."""


def _note_joined(cast: Casting) -> None:
    """Add P of "X und der Unternehmer P kaufen Y": a firm and a person, each a phrase of its own."""
    phrases, buyers = cast.event.clause.phrases, cast.event.parts.get(Slot.BUYER, ())
    if len(buyers) != 1 or not cast.result.buyers or cast.event.frame.sense not in _BUYING:
        return
    for one, joint, other in zip(phrases, phrases[1:], phrases[2:], strict=False):
        if joint.words != (AND,) or one.kind is not PhraseKind.PARTY or one.preposition:
            continue
        if other.kind is not PhraseKind.PARTY or other.preposition or one.roles or other.roles:
            continue
        is_mixed = one.parties[0].is_person != other.parties[0].is_person
        if not is_mixed or "n" not in other.cases or not cast.has_plural_verb():
            continue
        ends = {one.end: other, other.end: one}
        for party in ends[buyers[0].end].parties if buyers[0].end in ends else ():
            if party.name is not None:
                cast.add(cast.result.buyers, party, Slot.BUYER, person=None)


def _is_onlooker(word: str) -> bool:
    """Return whether a noun is one for those who tell what others do."""
    lower = word.lower().strip(".,")
    return lower in MEDIA or lower.endswith((*COMMENTATORS, *AUTHORITY_NOUNS))


_TELLING = TELLING - CONFIRMING
"""Verbs of a house that tells what has not been told before."""

_BUYING = frozenset({Sense.BUY, Sense.INVEST})


def _note_holders(cast: Casting) -> None:
    """Take X as the seller in "kauft Y aus dem Besitz des X"."""
    event, result = cast.event, cast.result
    if event.noun is not None or result.sellers or event.frame.sense is not Sense.BUY:
        return
    bought = [party for one in event.parts.get(Slot.TARGET, ()) for party in belongs_to(one)]
    for party in (*held_by(event.clause.phrases), *bought):
        cast.add(result.sellers, party, Slot.SELLER, person=None)
