"""Deals in which a company, or a stake of it, passes from one to another."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import COSTING, FOR, FOR_IT, GIVERS, LIFTING
from dealwert.german.lexicon.clause_words import DEALS, DEFINITE, NOTHING, OUT_OF, SINCE, A
from dealwert.german.lexicon.deal_nouns import (
    BUYER_NOUNS,
    DEAL_WORDS,
    HOLDER_NOUNS,
    SUITOR_NOUNS,
    WEAK_OFFER_NOUNS,
)
from dealwert.german.lexicon.deal_verbs import (
    ACCEPTING,
    AWARDING,
    DENYING,
    OFFERING,
    RECEIVING,
    REFUSING,
    RESISTING,
    YIELDING,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENTS
from dealwert.german.lexicon.status_cues import PLANNED
from dealwert.model import DealKind, DealStatus
from dealwert.reading.beside_parties import are_too_many, note_beside, note_teller
from dealwert.reading.bystanders import (
    is_helped,
    is_joined_behind_unread,
    is_one_of_several,
    is_wanted,
)
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.company_parts import TRADES
from dealwert.reading.either_way import is_either_way
from dealwert.reading.events import Event
from dealwert.reading.lookalikes import (
    enters_as_other,
    is_added_to_none,
    is_of_another_clause,
    is_of_goods,
    is_of_many,
    is_of_own_deals,
    is_partly_read,
    is_title,
    only_leads_on,
    passes_else,
)
from dealwert.reading.no_transfers import (
    agrees_to_offer,
    ends_contract,
    ends_even,
    gets_help,
    gives_up_thing,
    goes_public,
    is_about,
    is_called_thing,
    is_counted,
    is_hired,
    is_of_order,
    is_of_players,
    is_only_run,
    is_quoted,
    is_told_us,
    joins_other,
    lacks_buyer,
    moves_as_customer,
    names_but_seller,
    raises_other,
    sells_thing,
    takes_lead,
    wants_to_do,
)
from dealwert.reading.offered import note_bidder, note_offered_for, note_owned
from dealwert.reading.omissions import note_left_out
from dealwert.reading.outlays import has_money, is_invested, is_told_part
from dealwert.reading.phrases import Party, PhraseKind
from dealwert.reading.reference import Entity
from dealwert.reading.talks import note_counterparts, note_talks
from dealwert.reading.targets import note_target
from dealwert.reading.untold import is_sized

__all__ = ["note_spin_off", "note_transfer"]


def note_transfer(cast: Casting) -> bool:
    """Note who buys what from whom, and return whether that is a deal."""
    event, result = cast.event, cast.result
    sense = event.frame.sense
    if any(map(is_of_goods, event.parts.get(Slot.TARGET, ()))) or is_about(cast):
        return False
    result.buyers = cast.entities(Slot.BUYER, person=None)
    result.sellers = [] if is_helped(event) else cast.entities(Slot.SELLER, person=None)
    givers = event.parties(Slot.BUYER)
    result.taken = not result.buyers and any(one.definite and one.name is None for one in givers)
    note_beside(cast)
    _note_planning(cast)
    note_talks(cast)
    _note_governing(cast)
    note_target(cast)
    note_counterparts(cast)
    note_teller(cast)
    if result.target is None and result.part is None:
        note_offered_for(cast)
    if result.target is None and result.part is None:
        _note_subject_of_circumstance(cast)
    if result.target is None and result.part is None:
        note_left_out(cast)
        if result.target is not None:
            note_counterparts(cast)
    result.buyers = [party for party in result.buyers if party is not result.target]
    result.sellers = [
        party
        for party in result.sellers
        if party is not result.target and party not in result.buyers
    ]
    if sense in (Sense.REDUCE, Sense.EXIT) or (sense is Sense.SELL and not result.buyers):
        result.kind = DealKind.DIVESTMENT
    if not result.buyers and _is_by_unknown(event):
        return False
    if result.target is not None and (result.target.person or is_of_players(cast)):
        return False
    if (
        is_either_way(cast)
        or is_hired(cast)
        or are_too_many(cast)
        or takes_lead(cast)
        or is_told_us(cast)
        or lacks_buyer(cast)
        or moves_as_customer(cast)
        or names_but_seller(cast)
        or sells_thing(cast)
        or raises_other(cast)
        or gives_up_thing(cast)
        or ends_contract(cast)
        or ends_even(cast)
        or is_counted(cast)
        or is_wanted(event)
        or is_one_of_several(event, cast.discourse.text)
        or is_joined_behind_unread(event)
        or is_of_order(cast)
        or passes_else(event)
        or only_leads_on(cast)
        or enters_as_other(cast)
        or is_of_another_clause(cast)
        or is_of_many(cast)
        or is_added_to_none(cast)
        or is_title(cast)
        or is_of_own_deals(cast)
        or is_partly_read(cast)
        or is_invested(cast)
        or is_quoted(cast)
        or joins_other(cast)
        or gets_help(cast)
        or goes_public(cast)
        or agrees_to_offer(cast)
        or is_called_thing(cast)
        or is_only_run(cast)
        or wants_to_do(cast)
    ):
        return False
    if sense is Sense.OFFER and not _is_offer(cast):
        return False
    if event.frame.status == DealStatus.RUMOURED and not (_is_named(cast) or _is_for_sale(cast)):
        return False  # one may be interested in much
    if result.target is None and not (result.part is not None and _has_party(cast)):
        cast.lacks_target = bool(result.buyers)
        return _is_part_of_another(cast)
    if _is_round(cast):
        result.kind = DealKind.FUNDING_ROUND
    elif not _has_party(cast):
        result.certain = False
    is_part = result.target is None
    if is_part and Slot.SELLER in event.parts and not result.sellers:
        return False  # "Das Unternehmen hat seine Hotels an X verkauft"
    is_bare_part = is_part and event.noun is not None and sense is Sense.BUY
    return not (is_bare_part and not result.buyers)  # "die Übernahme der Glassparte von X"


def _is_by_unknown(event: Event) -> bool:
    """Return whether somebody adds to a stake, or enters, whom the reader does not know: "Die Familie steigt ein"."""
    givers = event.parts.get(Slot.BUYER, [])
    if event.frame.sense is Sense.INVEST:
        return any(party.definite and party.head for one in givers for party in one.parties)
    return event.frame.sense is Sense.INCREASE and bool(givers)


def _is_round(cast: Casting) -> bool:
    """Return whether investors whom nobody names put money into a company."""
    event, result = cast.event, cast.result
    givers = event.parts.get(Slot.BUYER, ())
    if event.frame.sense is not Sense.INVEST or result.buyers or result.target is None:
        return False
    return has_money(cast) and any(
        one.head is not None and one.head.lower in GIVERS and one.words[0] not in DEFINITE
        for one in givers
    )


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
    return is_told and bool(result.sellers)


def _is_for_sale(cast: Casting) -> bool:
    """Return whether it is said who is interested in what was just told to be sold: "Kaufinteressent ist X"."""
    event = cast.event
    is_suitor = event.word in SUITOR_NOUNS or (
        event.word in BUYER_NOUNS and event.frame.status == DealStatus.RUMOURED
    )
    is_suitor = is_suitor and FOR_IT not in event.clause.lowers  # "Interessent dafür ist X"
    told = cast.discourse.dealt(cast.result.buyers) if is_suitor else None
    return bool(cast.result.buyers) and told is not None and told is cast.result.target


def _is_named(cast: Casting) -> bool:
    """Return whether both sides have a name; a verb's subject may be described instead."""
    event = cast.event
    buyers = event.parties(Slot.BUYER)
    is_bought = bool(cast.result.buyers) and bool(cast.named_target())
    return is_bought and (event.noun is None or all(party.name is not None for party in buyers))


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
    if any(one.frame.sense is Sense.HOLD and one.clause is event.clause for one in cast.others):
        return  # "nach dem Ausstieg von X hält Y 60 Prozent an Z"
    actors = result.sellers if event.frame.sense is Sense.EXIT else result.buyers
    refuses = above is not None and (above.word in DENYING or above.word in ACCEPTING)
    decides = subject.head is not None and subject.head.lower in HOLDER_NOUNS
    resists = any(word.lower in RESISTING for word in event.clause.words)
    if not actors or not (noun.preposition in SINCE or refuses or decides or resists):
        return
    named = subject.inner[0].parties if decides and subject.inner else subject.parties
    if (refuses or resists) and subject.kind is PhraseKind.ROLE and len(subject.roles) == 1:
        named = [
            one for one in (subject.roles[0].company,) if one is not None
        ]  # "der Vorstand von Y"
    elif subject.roles:
        return
    if len(named) != 1:
        return
    if refuses and not decides and note_owned(cast, subject):
        return
    entity = cast.discourse.named(named[0])
    if entity is not None and not entity.person and entity not in actors:
        result.target = entity
        cast.note("target", named[0])


_OF_SUBJECT = frozenset({Sense.BUY, Sense.SELL, Sense.INVEST, Sense.EXIT, Sense.OFFER})


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
    if above is not None and above.frame.status == DealStatus.CANCELLED:
        return cast.result.target is not None  # "ist mit dem Angebot für Y gescheitert"
    if above is not None and (above.word in REFUSING or above.word in ACCEPTING):
        return cast.result.target is not None and not cast.names_person()
    if above is not None and above.frame.status == DealStatus.RUMOURED:
        is_own = event.noun.words[:1] == (A,) and bool(cast.result.buyers)
        return is_own and cast.result.target is not None and not cast.names_person()
    return has_money(cast) or (above is not None and above.word in OFFERING)


def _is_part_of_another(cast: Casting) -> bool:
    """Return whether a statement without a target belongs to a deal told before."""
    event, result = cast.event, cast.result
    sense = event.frame.sense
    result.certain = False
    if sense in TRADES and result.buyers and is_told_part(event.parts.get(Slot.TARGET, ())):
        return True  # "X übernimmt die Sparte", that was said to be sold
    if sense is Sense.BUY and event.noun is None:
        has_stake = any(map(is_sized, event.parts.get(Slot.TARGET, ())))
        is_award = event.word in AWARDING and bool(result.buyers)
        return (has_stake and _within_deal(cast)) or is_award
    is_noun = event.noun is not None and sense in (Sense.BUY, Sense.OFFER)
    if event.noun is not None and any(p.kind is PhraseKind.NOUN for p in event.noun.inner):
        return False  # "ein Angebot für einen Großauftrag"
    return is_noun and bool(result.buyers) and Slot.TARGET not in event.parts


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
    above = event.governor
    if event.frame.sense is Sense.OFFER and above is not None and above.word in RECEIVING:
        return  # "X hat ein Angebot für Y erhalten"
    governing = cast.governing()
    if cast.agrees_with_another() and slot is Slot.SELLER:
        return  # one sells, the other buys
    if len(governing) > 1 and cast.talks_with_another():
        return
    own = result.buyers if slot is Slot.BUYER else result.sellers
    if own or (cast.is_decided and slot is Slot.SELLER):
        return
    for party, entity in governing or _charged(cast, slot) or _of_nothing(cast):
        if entity not in own and entity not in cast.named_target():
            own.append(entity)
            cast.note(slot.value, party)
    if not own and event.frame.sense is Sense.OFFER and cast.named_target():
        note_bidder(cast)


def _note_planning(cast: Casting) -> None:
    """Take X of "die von X geplante Übernahme der Y" for who buys, and of "der von X geplante Verkauf" for who sells."""
    noun, result = cast.event.noun, cast.result
    slot = cast.event.frame.subject
    if noun is None or slot not in (Slot.BUYER, Slot.SELLER) or PLANNED.isdisjoint(noun.words):
        return
    own = result.buyers if slot is Slot.BUYER else result.sellers
    for phrase in noun.attribute_phrases if not own else ():
        if phrase.preposition in AGENTS and phrase.kind is PhraseKind.PARTY and not phrase.roles:
            for party in phrase.parties:
                cast.add(own, party, slot, person=None)


def _charged(cast: Casting, slot: Slot) -> list[tuple[Party, Entity]]:
    """Return X of "der Kauf von Y kostet X 30 Millionen Euro", and of "der Verkauf bringt X …"."""
    event = cast.event
    reading = event.clause
    if event.noun is None or reading.subject is not event.noun:
        return []
    verbs = COSTING | LIFTING if slot is Slot.BUYER else YIELDING
    if not any(word.lower in verbs for word in reading.words):
        return []
    return [
        (party, entity)
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.PARTY and not phrase.preposition and not phrase.roles
        for party in phrase.parties
        if (entity := cast.discourse.named(party)) is not None
    ]


def _of_nothing(cast: Casting) -> list[tuple[Party, Entity]]:
    """Return X of "aus dem Kauf von Y wird für X nichts"."""
    noun, reading = cast.event.noun, cast.event.clause
    if noun is None or noun.preposition != OUT_OF or NOTHING not in reading.lowers:
        return []
    return [
        (party, entity)
        for phrase in reading.phrases
        if phrase.preposition == FOR and phrase.kind is PhraseKind.PARTY and not phrase.roles
        for party in phrase.parties
        if (entity := cast.discourse.named(party)) is not None
    ]
