"""What is bought: a company, a stake of it, or a part of it without a name of its own."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import (
    ABOUT,
    ALL_OF,
    AT,
    FROM_WHOM,
    OF,
    OF_THEM,
    RECIPIENT,
    UNITED_WITH,
)
from dealwert.german.lexicon.deal_nouns import (
    COSTS,
    FIRM_ENDS,
    HOLDERS,
    MORE,
    ONE_HOLDING,
    OWN_FIRMS,
    OWN_SHOPS,
    PARCEL,
    PART_KIN,
    PORTIONS,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_context import SEATS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.german.mention import Mention
from dealwert.model import DealKind
from dealwert.quantities import Percent
from dealwert.reading.amounts import is_of_own_stake
from dealwert.reading.casting import Casting
from dealwert.reading.company_parts import (
    TRADES,
    are_components,
    is_all,
    is_of_each,
    note_all,
    note_bundle,
    note_holders,
    note_seller,
    note_unit,
    note_works,
    without_genitive,
)
from dealwert.reading.events import Event
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase, PhraseKind, flat_inner
from dealwert.reading.reference import Entity
from dealwert.reading.slots import topic_of
from dealwert.reading.stake_holders import (
    held_by_holder,
    is_bare,
    is_of_holder,
    is_parcel_of_holder,
    is_source,
    may_be_buyer,
    stake_beside,
)
from dealwert.reading.unmeant import part_taken_up

__all__ = ["is_stake", "note_target"]


def note_target(cast: Casting) -> None:
    """Find what an event is about, and note it in the draft."""
    event, result = cast.event, cast.result
    for phrase in event.parts.get(Slot.TARGET, ()):
        if phrase.kind in (PhraseKind.STAKE, PhraseKind.PERCENT):
            _note_stake(cast, phrase)
        elif phrase.kind is PhraseKind.UNIT and _is_portion(phrase):
            _note_company(cast, phrase.inner[0])  # "die zweite Hälfte der X von Y"
            for party in (one for inner in phrase.inner[1:] for one in inner.parties):
                note_seller(cast, party)
        elif phrase.kind is PhraseKind.UNIT and not _is_own_firm(cast, phrase):
            note_unit(cast, phrase)
        elif phrase.kind in (PhraseKind.PARTY, PhraseKind.UNIT) and not phrase.roles:
            _note_company(cast, phrase)
        elif phrase.kind is PhraseKind.NOUN and phrase.inner:
            if _is_some_of(phrase) and _are_of_named(phrase.inner[0]):
                note_unit(cast, phrase.inner[0])  # "einen Großteil der Filialen der X"
            elif phrase.inner[0].kind is PhraseKind.PARTY and not are_components(cast, phrase):
                _note_company(cast, phrase.inner[0])  # "große Teile der X"
            if phrase.head is not None and phrase.head.lower in FRACTIONS:
                result.kind = DealKind.MINORITY_INVESTMENT
        if result.target is not None or result.part is not None:
            break
    if result.target is None and event.parts.get(Slot.STAKE):
        _note_stake(cast, event.parts[Slot.STAKE][0])


def _is_some_of(phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head.lower in PORTIONS


def _are_of_named(unit: Phrase) -> bool:
    """Return whether they are branches or works, and of a company that is named beside them if of any."""
    holders = [party for one in unit.inner for party in one.parties]
    is_unit = unit.kind is PhraseKind.UNIT
    return is_unit and all(one.nature is PartyNature.COMPANY for one in holders)


def _is_portion(phrase: Phrase) -> bool:
    """Return whether it is a share, in words that give no figure, of a company that is named."""
    first = phrase.inner[0].parties[:1] if phrase.inner else []
    return _is_some_of(phrase) and bool(first) and first[0].name is not None


def _is_own_firm(cast: Casting, phrase: Phrase) -> bool:
    """Return whether it is all that somebody has built up: "sein Lebenswerk", a person's "Geschäft"."""
    subject, noun = cast.event.clause.subject, phrase.head.lower if phrase.head is not None else ""
    is_person = subject is not None and subject.person is not None and not phrase.inner
    return noun in OWN_FIRMS and (is_person or noun not in OWN_SHOPS)


def _note_company(cast: Casting, phrase: Phrase) -> None:
    result = cast.result
    for party in phrase.parties:
        if _is_place_of_work(cast, phrase, party):
            continue
        if note_works(cast, phrase, party):
            return
        if (own := part_taken_up(cast.event.clause, party)) is not None:
            result.part = cast.discourse.text[slice(*own)]
            result.fields.setdefault("target", own)
            return
        entity = cast.resolve_target(party, phrase.owner)
        if entity is not None and entity.person:
            return
        if entity is not None:
            cast.targets.append(entity)
            result.target = result.target or entity
            cast.note("target", party)
            _note_parent(cast, phrase)
            continue
        if result.target is None and party.owner is not None and party.head is not None:
            told = _told_of_part(cast, party)
            if told is not None:
                result.target = told
                note_seller(cast, party.owner)
            elif party.name is None and _is_part(party):
                end = phrase.inner[-1].end if phrase.inner else party.end
                result.part = cast.discourse.text[party.start : end]
                if party.head.unit or party.head.lower.endswith(PART_KIN):
                    note_seller(cast, party.owner)  # but "die X-Werft" is called so
                cast.note("target", party)
            return
    _note_partner(cast, phrase)


def _is_place_of_work(cast: Casting, phrase: Phrase, party: Party) -> bool:
    """Return whether money goes into a works, not into a company ("investiert in das Werk X")."""
    if cast.event.frame.sense is not Sense.INVEST:
        return False
    if party.name is not None:
        return any(word.capitalize() in SEATS for word in phrase.words)
    return party.head is not None and party.head.unit


def _is_part(party: Party) -> bool:
    """Return whether a description is of something that its owner has: "X-Tochter"."""
    if party.head is None or party.owner is None:
        return False
    is_inside = party.start <= party.owner.start and party.owner.end <= party.end
    return is_inside or party.head.lower.endswith(PART_KIN)


def _told_of_part(cast: Casting, party: Party) -> Entity | None:
    """Return Y of "Y baut Stellen ab. Die X-Tochter soll an Z gehen", the only company told of before."""
    owner = cast.discourse.named(party.owner) if party.owner is not None else None
    is_kin = party.head is not None and party.head.lower.endswith(PART_KIN)
    subject = cast.event.clause.subject
    is_kin = is_kin and subject is not None and party in subject.parties
    if owner is None or not (is_kin and party.definite and party.name is None and _is_part(party)):
        return None
    others = [owner, *cast.result.buyers, *cast.result.sellers]
    return cast.discourse.told_before(cast.event.start, others, anywhere=True)


def _note_partner(cast: Casting, phrase: Phrase) -> None:
    partner = cast.event.parts.get(Slot.PARTNER)
    is_described = [one.nature for one in phrase.parties[:1]] == [PartyNature.DESCRIPTION]
    if not partner or not is_described:
        return
    for party in partner[0].parties:
        entity = cast.resolve(party, person=False)
        if entity is not None:
            cast.targets.append(entity)
            cast.result.target = cast.result.target or entity
            cast.note("target", party)


def _note_parent(cast: Casting, phrase: Phrase) -> None:
    """Take X as the seller where "die X-Tochter Y" is sold, or "die Tochter Y" of the X just told of."""
    owner, event, result = phrase.owner, cast.event, cast.result
    if event.frame.sense not in TRADES or result.sellers:
        return
    if phrase.head is None or not phrase.head.lower.endswith(PART_KIN):
        return
    if owner is not None and owner.name is not None:
        note_seller(cast, owner)
    elif owner is None and event.frame.sense is not Sense.BUY and result.buyers:
        told = cast.discourse.told_before(event.start, [*result.buyers, *cast.targets])
        result.sellers += [told] if told is not None else []


def _note_stake(cast: Casting, phrase: Phrase) -> None:
    result = cast.result
    if _is_parcel(phrase):
        note_bundle(cast, phrase)
        return
    if _is_some(phrase) or _is_of_costs(phrase) or _is_over_things(phrase):
        return
    for inner in flat_inner(phrase):
        if inner.head is not None and inner.head.lower.endswith(FIRM_ENDS):
            result.target = cast.discourse.called(
                cast.discourse.text[inner.start : inner.end].split()[-1], inner.start
            )
            continue
        if inner.kind is PhraseKind.UNIT and inner.preposition in ("", *OF, *AT):
            note_unit(cast, inner)  # "80 Prozent der Netzsparte"
            if result.part is None and result.sellers and inner.parties:
                party = inner.parties[0]
                result.part = without_genitive(party, party.text)
                cast.note("target", party)
            if result.part is not None:
                break  # "25 Prozent ihrer Netztochter von X"
            continue
        if inner.preposition in UNITED_WITH:
            continue  # "sein Anteil an einem Gemeinschaftsunternehmen mit X" is none of X
        if inner.kind is not PhraseKind.PARTY or inner.roles:
            continue
        is_open = is_bare(inner) and Slot.BUYER not in cast.event.parts
        left = cast.left_by_seller() if is_open else None
        if left is not None and left is not cast.discourse.named(inner.parties[0]):
            cast.add(result.buyers, inner.parties[0], Slot.BUYER, person=None)
            result.target = left  # "steigt bei X aus und verkauft seine Anteile an Y"
            continue
        if may_be_buyer(cast, phrase, inner):
            continue
        where = stake_beside(cast, phrase, inner)
        if where is not None:
            note_seller(cast, inner.parties[0])
            _note_company(cast, where)
            continue
        if len(inner.parties) > 1 and inner.preposition in OF and not is_of_each(phrase):
            note_holders(cast, inner)
            return
        for party in inner.parties:
            from_whom = is_source(cast, phrase, inner)
            entity = cast.resolve(party, person=None if from_whom else False)
            if entity is None or entity in result.buyers:
                continue
            if from_whom or (
                inner.preposition in OF and any(word.endswith(HOLDERS) for word in inner.words)
            ):
                result.sellers.append(entity)  # "30 Prozent vom bisherigen Eigentümer X"
                continue
            if is_parcel_of_holder(cast, phrase, inner, entity):
                result.sellers.append(entity)
                result.target = held_by_holder(cast, phrase, inner, entity)
                continue
            if is_of_holder(cast, phrase, inner):
                if (
                    phrase.figure is not None
                    and cast.event.frame.obliques.get(RECIPIENT) is Slot.BUYER
                ):
                    return  # "verkauft 40 Prozent von X an Y" says not of whom it is a stake
                is_rise = cast.event.frame.sense is Sense.INCREASE
                (result.buyers if is_rise else result.sellers).append(entity)
                continue
            is_first = party is inner.parties[0]
            if inner.preposition in OF and result.target is not None and is_first:
                if entity is not result.target and entity not in result.sellers:
                    result.sellers.append(entity)  # "30 Prozent der X von Y"
                continue
            if result.target in cast.targets and not is_first:
                cast.targets.append(entity)  # "die Anteile an X und Y"
                continue
            result.target = entity
            cast.targets.append(entity)
            cast.note("target", party)
    if result.target is None and result.part is None:
        _note_company_beside(cast, phrase)
        result.target = result.target or cast.left_by_seller()
        result.target = None if result.target in result.sellers else result.target
    is_of_whole = not any(stake_beside(cast, phrase, one) for one in phrase.inner)
    if is_of_whole and is_all(cast, phrase):
        note_all(cast, phrase)
    if phrase.stake == "minority":
        result.kind = DealKind.MINORITY_INVESTMENT
        result.minority = True
    elif cast.event.frame.sense in TRADES and (
        phrase.stake in ("part", "shares") or phrase.kind is PhraseKind.PERCENT
    ):
        result.kind = _stake_kind(cast.event, phrase)
        if cast.event.frame.sense is not Sense.SELL and any(word in MORE for word in phrase.words):
            result.kind = DealKind.STAKE_INCREASE


def _is_some(phrase: Phrase) -> bool:
    """Return whether it is "Aktien von X", some of them: whoever trades on the exchange has no deal."""
    is_bare = phrase.cases == ANY_CASE and not phrase.preposition and phrase.owner is None
    is_glued = any(inner.preposition == "-" for inner in phrase.inner)
    is_sized = not ALL_OF.isdisjoint(phrase.words) or any(p.figure for p in (phrase, *phrase.inner))
    is_some = is_bare or not INDEFINITE_ARTICLES.isdisjoint(phrase.words[:1])  # "eine Aktie"
    return phrase.stake == "shares" and is_some and not (is_glued or is_sized)


def _is_over_things(phrase: Phrase) -> bool:
    """Return whether somebody gets hold of things that are at a company: "die Kontrolle über seine Profile bei X"."""
    return phrase.stake == "majority" and any(
        inner.kind is PhraseKind.NOUN and inner.preposition == ABOUT for inner in phrase.inner
    )


def _is_of_costs(phrase: Phrase) -> bool:
    """Return whether it is a share of what has to be paid: "70 Prozent der Kosten von X"."""
    return any(
        inner.head is not None and inner.head.lower.endswith(COSTS) for inner in phrase.inner
    )


def _is_parcel(phrase: Phrase) -> bool:
    """Return whether it may be a parcel of anything: "das Paket von X"."""
    is_told = phrase.figure is not None or any(
        inner.figure or (inner.preposition in AT and "d" in inner.cases) for inner in phrase.inner
    )
    return phrase.head is not None and phrase.head.lower == PARCEL and not is_told


def _note_company_beside(cast: Casting, phrase: Phrase) -> None:
    """Take the company of a stake from elsewhere in the clause, or from before a colon."""
    result = cast.result
    beside = [
        party
        for slot in (Slot.TARGET, Slot.COMPANY)
        for other in cast.event.parts.get(slot, ())
        if other.kind is PhraseKind.PARTY and not other.roles and not _is_apart(cast, phrase, other)
        if not (FROM_WHOM.intersection(other.words[:1]) and cast.discourse.dealt([]))
        for party in other.parties
    ]
    before = cast.event.clause.before
    topic = topic_of(before.phrases) if before is not None else None
    if topic is not None and not topic.roles:
        beside += [one for one in topic.parties if one.nature is PartyNature.COMPANY]
    for party in beside:
        entity = cast.resolve(party, person=False)
        if entity is not None and entity not in result.buyers:
            result.target = entity
            cast.note("target", party)
            return
    if phrase.owner is not None and phrase.owner.name is not None:
        entity = cast.resolve(phrase.owner, person=False)
        is_known = entity in result.sellers or entity in result.buyers
        if entity is not None and not is_known and not _is_holding(phrase):
            result.target = entity


def _is_holding(phrase: Phrase) -> bool:
    """Return whether it is what a company holds of another one: "X, deren Anteil an Y gehen soll"."""
    is_one = phrase.head is not None and phrase.head.lower in ONE_HOLDING
    return is_one and phrase.words[0] in OF_THEM


def _is_apart(cast: Casting, one: Phrase, other: Phrase) -> bool:
    """Return whether a comma stands between two phrases, so that they may be of two clauses."""
    low, high = sorted((one.start, other.start))
    return any(
        phrase.kind is PhraseKind.COMMA and low < phrase.start < high
        for phrase in cast.event.clause.phrases
    )


_HALF = 50
"""Percent from which a stake brings control."""


def _stake_kind(event: Event, phrase: Phrase) -> DealKind:
    figure = phrase.figure or next(
        (inner.figure for inner in phrase.inner if inner.figure is not None), None
    )
    low = None if figure is None or is_of_own_stake(phrase) else figure.figure.low
    if low is None and not ALL_OF.isdisjoint(phrase.words):
        return DealKind.ACQUISITION
    if low is None:
        is_bought = event.frame.sense is Sense.BUY
        return DealKind.MINORITY_INVESTMENT if is_bought else DealKind.DIVESTMENT
    is_half = isinstance(low, Percent) and low.points >= _HALF
    return DealKind.ACQUISITION if is_half else DealKind.MINORITY_INVESTMENT


def is_stake(mention: Mention) -> bool:
    """Return whether a figure can be a share of a company: above 0 and at most 100 percent."""
    numbers = [number for number in (mention.figure.low, mention.figure.high) if number is not None]
    return bool(numbers) and all(
        isinstance(number, Percent) and 0 < number.points <= 100 for number in numbers
    )
