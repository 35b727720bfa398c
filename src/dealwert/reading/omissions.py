"""What is bought where the sentence does not say it: the company that the sentence before is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import INTO, PER, PER_SHARE_CUES
from dealwert.german.lexicon.clause_words import DEFINITE, WITHIN_DEALS
from dealwert.german.lexicon.deal_nouns import (
    BUSINESS,
    BUYER_NOUNS,
    FOR_SALE,
    MARKET,
    OWNER_NOUNS,
    PARENT_ENDS,
    SALE,
    SHAREHOLDER_NOUNS,
    SUITOR_NOUNS,
    WEAK_OFFER_NOUNS,
)
from dealwert.german.lexicon.deal_verbs import (
    AWARD_PASSES,
    AWARDING,
    ENTERING,
    TAKE_OVER,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import NEGATIONS
from dealwert.german.lexicon.status_cues import PLUPERFECT
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.words import look_up
from dealwert.model import DealKind
from dealwert.quantities import Money
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.company_parts import is_all, note_all
from dealwert.reading.events import Event, Tense, Voice
from dealwert.reading.phrases import SHARES, Party, PartyNature, Phrase, PhraseKind, flat_inner
from dealwert.reading.reference import Entity
from dealwert.reading.sales_told import speaks_of, speaks_of_buyer
from dealwert.reading.stake_holders import is_source
from dealwert.reading.untold import (
    SIZES,
    buys_premises,
    is_agreed_sale,
    is_of_family,
    is_of_told,
    is_own_parcel,
    is_signed_for,
    is_sized,
)

__all__ = ["is_where", "note_left_out"]


def note_left_out(cast: Casting) -> None:
    """Take the company that the sentence before is about as what is bought, where that is left out."""
    event, result = cast.event, cast.result
    result.target = (
        _held_before(cast)
        or _held_in_aside(cast)
        or _led_by_seller(cast)
        or _saved_before_colon(cast)
    )
    if result.target is not None or _bought_before(cast) is not None:
        return
    is_of_premises = buys_premises(event)
    if Slot.TARGET not in event.parts and cast.goes_to_another():
        return
    if is_of_premises or _leaves_out(cast):
        result.target = (
            cast.told_in_clause_before()
            or cast.discourse.told_before(
                event.start,
                [*result.buyers, *cast.within_attributes()],
                anywhere=is_of_premises or event.frame.sense is Sense.OFFER,
            )
            or (cast.left_out(result.buyers) if _is_award(cast) else None)
        )
    elif _is_of_untold(cast):
        parties = [*result.buyers, *result.sellers]
        is_told = event.word in _GAINING  # "Käufer ist X" is told of a deal
        told = cast.discourse.dealt if is_told else cast.left_out
        only = cast.discourse.only_dealt(parties) if _is_bought_formerly(event) else None
        result.target = only or told(parties)
        words = cast.discourse.text[max(0, event.start - _NEAR) : event.start].lower().split()
        if result.target is None and speaks_of_buyer(words):
            result.target = cast.discourse.told_before(event.start, parties, anywhere=True)
    elif result.buyers and is_agreed_sale(event):
        result.target = cast.discourse.told_before(event.start, result.buyers, anywhere=True)
    elif _is_of_named_buyer(cast) or is_signed_for(event) or is_of_family(event):
        others = [*result.buyers, *cast.discourse.deciders, *_resolved(cast, cast.counterparts())]
        result.target = cast.discourse.told_before(event.start, others, anywhere=True)
    elif result.buyers and result.sellers and is_own_parcel(event):
        result.target = cast.told_in_clause_before() or cast.discourse.dealt(
            [*result.buyers, *result.sellers]
        )
    elif result.buyers and is_of_told(event):
        parties = [*result.buyers, *result.sellers]
        is_back = not PLUPERFECT.isdisjoint(event.clause.lowers)
        known = cast.discourse.only_dealt if is_back else cast.discourse.for_sale
        result.target = known(parties)  # "hatte das Paket 2014 von Y übernommen"
        if is_back and event.parts[Slot.TARGET][0].stake != "majority":
            result.kind = DealKind.MINORITY_INVESTMENT
    for phrase in event.parts.get(Slot.TARGET, ()):
        is_stake = phrase.kind is PhraseKind.STAKE and not phrase.inner
        if is_stake and _is_from_parent(event) and is_all(cast, phrase):
            note_all(cast, phrase)  # "haben dem Konzern alle Anteile abgekauft"


def _held_before(cast: Casting) -> Entity | None:
    """Return Y of "X, das bei Y bisher 50 Prozent hielt, stockt auf 90 Prozent auf"."""
    event = cast.event
    if event.frame.sense is not Sense.INCREASE or event.noun is not None or not cast.result.buyers:
        return None
    return _target_of(
        cast,
        [
            other
            for other in cast.others
            if other.frame.sense is Sense.HOLD and other.start != event.start
        ],
    )


def _saved_before_colon(cast: Casting) -> Entity | None:
    """Return Y of "Y bekommt einen neuen Besitzer: X steigt ein", "…: X kauft 60 Prozent", and of "Y ist gerettet: …"."""
    event, clause = cast.event, cast.event.clause.clause
    if not clause.follows_colon:  # as most often
        return None
    is_entry = event.word in ENTERING or event.frame.sense is Sense.HOLD
    told = (*event.parts.get(Slot.TARGET, ()), *event.parts.get(Slot.STAKE, ()))
    is_share = event.frame.sense in (Sense.BUY, Sense.INCREASE) and event.noun is None
    is_share = is_share and bool(told) and all(one.kind in SHARES for one in told)
    named = (inner for one in told for inner in flat_inner(one) if inner.parties)
    is_share = is_share and (bool(cast.result.sellers) or next(named, None) is None)
    if not (is_share or (is_entry and Slot.TARGET not in event.parts)):
        return None
    before = cast.discourse.text[cast.result.sentence[0][0] : clause.start].lower().split()
    is_told = speaks_of_buyer(before) or any(word.startswith(FOR_SALE) for word in before)
    return cast.told_in_clause_before() if is_told and NEGATIONS.isdisjoint(before) else None


def _held_in_aside(cast: Casting) -> Entity | None:
    """Return Y of "X verkauft den Anteil, den sie an Y hält, an Z"."""
    event = cast.event
    stakes = event.parts.get(Slot.TARGET, ())
    if event.noun is not None or len(stakes) != 1 or stakes[0].kind is not PhraseKind.STAKE:
        return None
    if stakes[0].inner or stakes[0].head is None:
        return None
    noun = stakes[0].head.lower
    asides = (
        other
        for other in cast.others
        if other.frame.sense is Sense.HOLD
        and other.clause.clause.kind is ClauseKind.RELATIVE
        and other.clause.parent is event.clause
    )
    return _target_of(
        cast,
        [
            one
            for one in asides
            if one.clause.clause.antecedent is not None
            and one.clause.clause.antecedent.lower == noun
        ],
    )


def _led_by_seller(cast: Casting) -> Entity | None:
    """Return X of "X-Gründer P hat seine Anteile an Y abgegeben"."""
    event, subject = cast.event, cast.event.clause.subject
    stakes = event.parts.get(Slot.TARGET, ())
    if event.frame.sense is not Sense.SELL or event.noun is not None or len(stakes) != 1:
        return None
    if subject is None or subject.person is None or len(subject.roles) != 1:
        return None
    stake, company = stakes[0], subject.roles[0].company
    is_own = stake.owner is not None and stake.owner.nature is PartyNature.OWNER
    is_bare = stake.kind is PhraseKind.STAKE and not any(one.parties for one in flat_inner(stake))
    found = cast.discourse.named(company) if is_own and is_bare and company is not None else None
    return found if found is not None and found not in cast.result.buyers else None


def _bought_before(cast: Casting) -> Entity | None:
    """Return Y of "X kauft 88 Prozent an Y, neun Prozent hatte er schon im Mai erworben", a deal of its own."""
    event, buying = cast.event, (Sense.BUY, Sense.INCREASE)
    stakes = (*event.parts.get(Slot.TARGET, ()), *event.parts.get(Slot.STAKE, ()))
    is_share = len(stakes) == 1 and stakes[0].kind in SHARES and not stakes[0].inner
    if not is_share or event.frame.sense not in buying or event.noun is not None:
        return None
    if not cast.result.buyers:
        return None  # "… , steigt die Aktie"
    others = [one for one in cast.others if one.frame.sense in buying and one.start < event.start]
    return _target_of(cast, others)


def _target_of(cast: Casting, events: Sequence[Event]) -> Entity | None:
    """Return what other events of the sentence are about, if that is one company."""
    told = [
        entity
        for other in events
        for phrase in (*other.parts.get(Slot.TARGET, ()), *other.parts.get(Slot.STAKE, ()))
        for one in (phrase, *flat_inner(phrase))
        for party in one.parties
        if (entity := cast.discourse.named(party)) is not None
    ]
    return told[0] if len(told) == 1 and told[0] not in cast.result.buyers else None


def _is_from_parent(event: Event) -> bool:
    """Return whether who sells is called the one that holds the whole company."""
    return any(
        word.endswith(PARENT_ENDS)
        for phrase in event.parts.get(Slot.SELLER, ())
        for word in phrase.words
    )


def _resolved(cast: Casting, parties: Sequence[Party]) -> list[Entity]:
    found = [cast.discourse.named(party) for party in parties]
    return [entity for entity in found if entity is not None]


def _is_of_named_buyer(cast: Casting) -> bool:
    """Return whether it is "die Übernahme durch X", or "der Verkauf an X" where a buyer was spoken of.

    What is bought is then what the sentence before is about.
    """
    event, noun = cast.event, cast.event.noun
    buyers = event.parts.get(Slot.BUYER, ())
    is_bare = noun is not None and noun.owner is None and Slot.TARGET not in event.parts
    if noun is None or not is_bare or not cast.result.buyers or cast.result.sellers:
        return False
    if not buyers or any(one not in noun.inner for one in buyers):
        return False
    if DEFINITE.isdisjoint(noun.words[:2]):
        return False
    start = max(0, event.start - _NEAR)
    before = cast.discourse.text[start : event.start].lower().split()
    if event.frame.sense is Sense.BUY:
        near = cast.discourse.companies_between(start, cast.result.sentence[0][0])
        if any(one in near for one in cast.result.buyers):
            return False  # "X übernimmt 25 Filialen, Y 17. Der Übernahme durch X …"
        return speaks_of(before, FOR_SALE)
    return event.frame.sense is Sense.SELL and speaks_of_buyer(before)


def _is_award(cast: Casting) -> bool:
    """Return whether somebody is awarded what the text is about, and nothing else is said to be sold."""
    event = cast.event
    before = cast.discourse.text[max(0, event.start - _NEAR) : event.start].lower()
    return event.frame.sense is Sense.BUY and event.word in AWARDING and SALE not in before


def _is_of_office(cast: Casting) -> bool:
    """Return whether an office is awarded, not a company: "Die Leitung der X war ausgeschrieben. Den Zuschlag erhielt P"."""
    before = cast.discourse.text[max(0, cast.event.start - _NEAR) : cast.event.start].split()
    is_person = all(one.person for one in cast.result.buyers)
    return is_person and any(look_up(word.strip(".,:")).role is not None for word in before)


_PARTS = BUYER_NOUNS | OWNER_NOUNS | SUITOR_NOUNS

_GAINING = BUYER_NOUNS | (OWNER_NOUNS - SHAREHOLDER_NOUNS)
"""Nouns for who gets the whole of what is sold."""

_CHANGING = frozenset({Sense.INCREASE, Sense.REDUCE})

_NEAR = 300
"""Characters before a stake in which the market may be spoken of."""


def _all(event: Event) -> Iterator[Phrase]:
    for phrase in event.clause.phrases:
        yield phrase
        yield from flat_inner(phrase)


def _is_business(phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head.lower == BUSINESS


def _has_percent(event: Event) -> bool:
    return any(phrase.kind is PhraseKind.PERCENT for phrase in event.clause.phrases)


def _is_of_untold(cast: Casting) -> bool:
    """Return whether a stake is told without its company: "X erwirbt 60 Prozent", "X steigt ein"."""
    event, result = cast.event, cast.result
    parties = [*result.buyers, *result.sellers]
    if event.noun is not None or event.tense is Tense.OPEN or not parties:
        return False
    if event.clause.clause.kind is ClauseKind.RELATIVE:
        return False  # "der Deal, bei dem X 60 Prozent kauft"
    has_figure = any(phrase.kind is PhraseKind.PERCENT or phrase.figure for phrase in _all(event))
    if any(party.organisation for party in parties) and not has_figure:
        return False
    if event.word in _PARTS:
        return Slot.TARGET not in event.parts  # "Käufer ist X"
    if event.word in ENTERING:
        is_untold = Slot.TARGET not in event.parts and not any(map(is_where, _all(event)))
        before = cast.discourse.text[max(0, event.start - _NEAR) : event.start].lower().split()
        return is_untold and (_enters_as_holder(cast) or speaks_of_buyer(before))
    stakes = [
        phrase
        for slot in (Slot.TARGET, Slot.STAKE)
        for phrase in event.parts.get(slot, ())
        if is_sized(phrase)
        or _is_business(phrase)
        or (event.frame.sense in _CHANGING and _has_percent(event))
    ]
    if MARKET in cast.discourse.text[max(0, event.start - _NEAR) : event.start].lower():
        return False  # it may be a share of that
    is_alone = bool(stakes) and not any(
        (one.parties or one.roles) and not is_source(cast, stakes[0], one)
        for one in stakes[0].inner
    )
    is_majority = is_alone and stakes[0].stake in SIZES and stakes[0].figure is None
    return is_alone and not (is_majority and any(party.person for party in parties))


def _is_bought_formerly(event: Event) -> bool:
    """Return whether nothing but a stake was bought before the news: "hatte 2013 70 Prozent erworben"."""
    is_back = event.frame.sense is Sense.BUY and not PLUPERFECT.isdisjoint(event.clause.lowers)
    return is_back and all(one.kind in SHARES for one in event.parts.get(Slot.TARGET, ()))


def is_where(phrase: Phrase) -> bool:
    """Return whether it says of what a stake is, or where, in words that the reader does not know: "bei der Klangschmiede".

    Args:
        phrase: A phrase of the clause.
    """
    if phrase.preposition == INTO and phrase.words:
        is_goal = "d" not in phrase.cases and phrase.date is None  # "in die Politik"
        return is_goal or is_on_map(phrase.words[-1])
    return phrase.preposition in WITHIN_DEALS and phrase.kind is not PhraseKind.EVENT


def _enters_as_holder(cast: Casting) -> bool:
    """Return whether it is a stake with which somebody enters, or as a shareholder that he does."""
    phrases = cast.event.clause.phrases
    if any(p.kind in (PhraseKind.STAKE, PhraseKind.PERCENT) and p.preposition for p in phrases):
        return True
    return any(p.head is not None and p.head.lower in SHAREHOLDER_NOUNS for p in phrases)


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
    if event.fixed == AWARD_PASSES:
        return Slot.TARGET not in event.parts and not _is_of_office(cast)
    if event.word in AWARDING:
        return event.frame.sense is Sense.BUY and not _is_of_office(cast)
    if event.word != TAKE_OVER and event.frame.sense is not Sense.SELL:
        is_open = event.frame.sense is Sense.OFFER and Slot.TARGET not in event.parts
        is_aside = not PLUPERFECT.isdisjoint(event.clause.lowers)  # of a deal that was told
        if is_aside and cast.discourse.dealt(result.buyers) is None:
            return False
        return is_open and _offers_much(cast)
    return any(phrase.kind is PhraseKind.NOUN for phrase in event.parts.get(Slot.TARGET, ()))


def _offers_much(cast: Casting) -> bool:
    """Return whether what is offered is nothing but a sum that only companies cost, or one a share."""
    phrases = cast.event.clause.phrases
    if any(p.kind in _GOODS and not p.preposition and "n" not in p.cases for p in phrases):
        return False
    if any(p.preposition in PER and p.words[-1] in PER_SHARE_CUES for p in phrases):
        return True
    sums = [p.figure.figure.low for p in phrases if p.kind is PhraseKind.MONEY and p.figure]
    return any(isinstance(low, Money) and low.amount >= _MUCH for low in sums)


_MUCH = 1_000_000
"""Units of money from which on a sum by itself is offered for a company."""

_GOODS = frozenset({PhraseKind.NOUN, PhraseKind.UNIT, PhraseKind.EVENT})
