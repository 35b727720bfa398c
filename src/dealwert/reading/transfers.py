"""Deals in which a company, or a stake of it, passes from one to another."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import COSTING, FOR
from dealwert.german.lexicon.clause_words import ALL_OF, DEALS, SINCE
from dealwert.german.lexicon.deal_nouns import (
    DEAL_WORDS,
    HOLDER_NOUNS,
    INVESTING,
    PART_NOUNS,
    WEAK_OFFER_NOUNS,
    WHOLLY,
)
from dealwert.german.lexicon.deal_verbs import AWARDING, OFFERING, REFUSING, TAKE_OVER
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_context import SPORTS_CLUBS
from dealwert.model import DealKind, DealStatus
from dealwert.quantities import Money
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Tense, Voice
from dealwert.reading.outlays import has_money
from dealwert.reading.phrases import Party, PhraseKind
from dealwert.reading.reference import Entity
from dealwert.reading.targets import note_target

__all__ = ["note_spin_off", "note_transfer"]


def note_transfer(cast: Casting) -> bool:
    """Note who buys what from whom, and return whether that is a deal."""
    event, result = cast.event, cast.result
    sense = event.frame.sense
    result.buyers = cast.entities(Slot.BUYER, person=None)
    result.sellers = cast.entities(Slot.SELLER, person=None)
    _note_governing(cast)
    note_target(cast)
    _note_counterparts(cast)
    if result.target is None and result.part is None:
        _note_offered_for(cast)
    if result.target is None and result.part is None:
        _note_subject_of_circumstance(cast)
    if result.target is None and result.part is None and _leaves_out(cast):
        _note_told_before(cast)
    result.buyers = [party for party in result.buyers if party is not result.target]
    result.sellers = [
        party
        for party in result.sellers
        if party is not result.target and party not in result.buyers
    ]
    if sense in (Sense.REDUCE, Sense.EXIT) or (sense is Sense.SELL and not result.buyers):
        result.kind = DealKind.DIVESTMENT
    if result.target is not None and (result.target.person or _is_of_players(cast)):
        return False
    if _takes_lead(cast):
        return False
    if sense is Sense.OFFER and not _is_offer(cast):
        return False
    if event.frame.status == DealStatus.RUMOURED and not _is_named(cast):
        return False  # one may be interested in much
    if result.target is None and not (result.part is not None and _has_party(cast)):
        return _is_part_of_another(cast)
    if not _has_party(cast):
        result.certain = False
    is_bare_part = result.target is None and event.noun is not None and sense is Sense.BUY
    return not (is_bare_part and not result.buyers)  # "die Übernahme der Glassparte von X"


def _takes_lead(cast: Casting) -> bool:
    """Return whether somebody takes over the lead of a company rather than buys it: "P übernimmt X"."""
    event, result = cast.event, cast.result
    if event.noun is not None or event.word != TAKE_OVER or event.voice is Voice.PASSIVE:
        return False
    if not result.buyers or not all(buyer.person for buyer in result.buyers) or result.sellers:
        return False
    if any(p.kind is not PhraseKind.PARTY for p in event.parts.get(Slot.TARGET, ())):
        return False
    heads = [p.head for p in (*event.parts.get(Slot.BUYER, ()), *event.parts.get(Slot.TARGET, ()))]
    is_trade = any(head is not None and head.lower.endswith(INVESTING) for head in heads)
    has_amount = any(phrase.figure is not None for phrase in event.clause.phrases)
    is_firm = not WHOLLY.isdisjoint(event.clause.text.split())
    return not (is_trade or has_amount or is_firm)


def _is_of_players(cast: Casting) -> bool:
    """Return whether a club sells, and what it sells may be a player: "Real X verkauft Y"."""
    is_stake = any(p.kind is not PhraseKind.PARTY for p in cast.event.parts.get(Slot.TARGET, ()))
    clubs = (name.name.lower().split() for name in cast.result.sellers)
    return not is_stake and any(len(words) > 1 and words[0] in SPORTS_CLUBS for words in clubs)


def note_spin_off(cast: Casting) -> bool:
    """Note who spins off what; a name for the result goes before the part that becomes it."""
    is_told = note_transfer(cast)
    result = cast.result
    named = [party for party in cast.event.parties(Slot.RESULT) if party.name is not None]
    for party in named[:1]:
        entity = cast.resolve(party, person=False)
        if entity is not None and entity not in result.sellers:
            result.target, result.part = entity, None
            result.fields["target"] = (party.start, party.end)
            return bool(result.sellers)
    return is_told


def _is_named(cast: Casting) -> bool:
    """Return whether both sides have a name; a verb's subject may be described instead."""
    event = cast.event
    buyers = event.parties(Slot.BUYER)
    is_bought = bool(cast.result.buyers) and bool(cast.named_target())
    return is_bought and (event.noun is None or all(party.name is not None for party in buyers))


def _note_offered_for(cast: Casting) -> None:
    """Take Y as the target of "legt für Y ein Übernahmeangebot vor"."""
    event = cast.event
    if event.frame.sense is not Sense.OFFER or event.noun is None or Slot.TARGET in event.parts:
        return
    for phrase in event.clause.phrases:
        if phrase.preposition == FOR and phrase.kind is PhraseKind.PARTY and not phrase.roles:
            for party in phrase.parties[:1]:
                entity = cast.discourse.named(party)
                if entity is not None and entity not in cast.result.buyers:
                    cast.result.target = entity
                    cast.note("target", party)


def _note_subject_of_circumstance(cast: Casting) -> None:
    """Take Y as the target of "nach der Übernahme durch X streicht Y Stellen".

    So it is with "das Angebot von X lehnt Y ab", and with the shareholders of Y who agree.
    """
    event, result = cast.event, cast.result
    noun, subject, above = event.noun, event.clause.subject, event.governor
    if noun is None or subject is None or subject is noun or subject.preposition:
        return
    if Slot.TARGET in event.parts or event.frame.sense not in _OF_SUBJECT:
        return
    actors = result.sellers if event.frame.sense is Sense.EXIT else result.buyers
    refuses = above is not None and above.word in REFUSING
    decides = subject.head is not None and subject.head.lower in HOLDER_NOUNS
    if not actors or not (noun.preposition in SINCE or refuses or decides):
        return
    named = subject.inner[0].parties if decides and subject.inner else subject.parties
    if len(named) != 1 or subject.roles:
        return
    entity = cast.discourse.named(named[0])
    if entity is not None and not entity.person and entity not in actors:
        result.target = entity
        cast.note("target", named[0])


_OF_SUBJECT = frozenset({Sense.BUY, Sense.INVEST, Sense.EXIT, Sense.OFFER})


def _has_party(cast: Casting) -> bool:
    return bool(cast.result.buyers or cast.result.sellers)


def _is_offer(cast: Casting) -> bool:
    """Return whether what is offered is money for a company."""
    event = cast.event
    if event.noun is None:
        return has_money(cast) or cast.result.per_share is not None
    if event.word not in WEAK_OFFER_NOUNS:
        return True
    above = event.governor
    return has_money(cast) or (above is not None and above.word in OFFERING)


def _is_part_of_another(cast: Casting) -> bool:
    """Return whether a statement without a target belongs to a deal told before."""
    event, result = cast.event, cast.result
    sense = event.frame.sense
    result.certain = False
    if sense is Sense.BUY and event.noun is None:
        has_stake = any(
            phrase.kind in (PhraseKind.PERCENT, PhraseKind.STAKE)
            and (phrase.figure is not None or not ALL_OF.isdisjoint(phrase.words))
            for phrase in event.parts.get(Slot.TARGET, ())
        )
        if has_stake and result.buyers and _note_left_out(cast):
            result.certain = True
            return True
        is_award = event.word in AWARDING and bool(result.buyers)
        return (has_stake and _within_deal(cast)) or is_award
    is_noun = event.noun is not None and sense in (Sense.BUY, Sense.OFFER)
    return is_noun and bool(result.buyers) and Slot.TARGET not in event.parts


def _leaves_out(cast: Casting) -> bool:
    """Return whether an offer, an award or a purchase of parts says nothing of whom it is for.

    So it is with "Y bietet 80 Millionen Euro", "den Zuschlag bekam Y" and "Y will große Teile übernehmen".
    """
    event, result = cast.event, cast.result
    if not result.buyers or result.sellers or event.voice is Voice.PASSIVE:
        return False
    if event.noun is not None:
        noun = event.noun
        is_bare = not noun.inner and noun.owner is None and Slot.TARGET not in event.parts
        above = event.governor
        return (
            event.frame.sense is Sense.OFFER
            and is_bare
            and above is not None
            and above.frame.sense is Sense.MATRIX
            and event.word not in WEAK_OFFER_NOUNS
        )
    if event.word in AWARDING:
        return event.frame.sense is Sense.BUY
    if event.word != TAKE_OVER:
        is_open = event.frame.sense is Sense.OFFER and Slot.TARGET not in event.parts
        return is_open and _offers_much(cast)
    heads = [phrase.head for phrase in event.clause.phrases if not phrase.preposition]
    return any(head is not None and head.lower in PART_NOUNS for head in heads)


def _offers_much(cast: Casting) -> bool:
    """Return whether what is offered is nothing but a sum that only companies cost."""
    phrases = cast.event.clause.phrases
    if any(p.kind in _GOODS and not p.preposition and "n" not in p.cases for p in phrases):
        return False
    sums = [p.figure.figure.low for p in phrases if p.kind is PhraseKind.MONEY and p.figure]
    return any(isinstance(low, Money) and low.amount >= _MUCH for low in sums)


_MUCH = 1_000_000
"""Units of money from which on a sum by itself is offered for a company."""

_GOODS = frozenset({PhraseKind.NOUN, PhraseKind.UNIT, PhraseKind.EVENT})


def _note_told_before(cast: Casting) -> None:
    """Take the only company of the clause before, or of the sentence before, as what is bought."""
    event, result = cast.event, cast.result
    result.target = cast.told_in_clause_before() or cast.discourse.told_before(
        event.start, result.buyers, anywhere=event.frame.sense is Sense.OFFER
    )


def _note_left_out(cast: Casting) -> bool:
    """Take the company of the sentence before in "X erwirbt 60 Prozent der Anteile"."""
    event, result = cast.event, cast.result
    inner = [one for phrase in event.parts[Slot.TARGET] for one in phrase.inner]
    if event.tense is Tense.OPEN or any(one.parties for one in inner):
        return False
    if not any(one.stake in _SHARES for one in (*event.parts[Slot.TARGET], *inner)):
        return False
    result.target = cast.discourse.told_before(event.start, result.buyers)
    return result.target is not None


_SHARES = frozenset({"shares", "part"})


def _within_deal(cast: Casting) -> bool:
    """Return whether a relative clause is about a deal of the clause above ("bei dem …")."""
    clause = cast.event.clause.clause
    antecedent = clause.antecedent
    if clause.kind is not ClauseKind.RELATIVE or antecedent is None:
        return False
    return antecedent.lower in DEAL_WORDS or antecedent.lower.endswith(DEALS)


def _note_governing(cast: Casting) -> None:
    """Take the subject of "X kündigt die Übernahme von Y an" as the buyer."""
    event, result = cast.event, cast.result
    slot = event.frame.subject
    if slot is None or slot not in (Slot.BUYER, Slot.SELLER):
        return
    governing = cast.governing()
    if cast.agrees_with_another() and (slot is Slot.SELLER or len(governing) > 1):
        return  # one sells, the other buys
    own = result.buyers if slot is Slot.BUYER else result.sellers
    if own or (cast.is_decided and slot is Slot.SELLER):
        return
    for party, entity in governing or _charged(cast):
        if entity not in own and entity not in cast.named_target():
            own.append(entity)
            cast.note(slot.value, party)


def _charged(cast: Casting) -> list[tuple[Party, Entity]]:
    """Return X of "der Kauf von Y kostet X 30 Millionen Euro"."""
    event = cast.event
    reading = event.clause
    if event.noun is None or reading.subject is not event.noun:
        return []
    if not any(word.lower in COSTING for word in reading.words):
        return []
    return [
        (party, entity)
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.PARTY and not phrase.preposition and not phrase.roles
        for party in phrase.parties
        if (entity := cast.discourse.named(party)) is not None
    ]


def _note_counterparts(cast: Casting) -> None:
    """Take Y as the other side in "X verhandelt mit Y über den Kauf von Z"."""
    event, result = cast.event, cast.result
    slot = {Slot.BUYER: Slot.SELLER, Slot.SELLER: Slot.BUYER}.get(event.frame.subject or Slot.ROLE)
    if event.noun is None or slot is None:
        return
    others = result.sellers if slot is Slot.SELLER else result.buyers
    for party in cast.counterparts():
        entity = cast.resolve(party, person=False)
        if entity is None or entity is result.target or others:
            continue
        if entity in (*result.buyers, *result.sellers):
            continue
        if result.target is None and result.part is None and slot is Slot.SELLER:
            if event.noun.inner:
                continue  # "verhandelt mit Y über den Kauf der Medizintechnik"
            result.target = entity
            cast.note("target", party)
        else:
            others.append(entity)
            cast.note(slot.value, party)
