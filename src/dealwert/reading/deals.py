"""Deals told by a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from dealwert.german.lexicon.clause_words import (
    AS_BEFORE,
    AS_IT_HOLDS,
    AT_ONCE,
    FROM_NOW_ON,
    FUTURE,
    OF,
    SINCE,
)
from dealwert.german.lexicon.deal_verbs import BECOMING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import PARTICIPLE_ENDINGS
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_context import PLAYERS
from dealwert.german.lexicon.status_cues import (
    BACK_THEN,
    DONE_BEFORE,
    HAD_BEEN,
    IN_THOSE_DAYS,
    PLUPERFECT,
    WANTED_ONCE,
    YEARS_AGO,
)
from dealwert.german.lexicon.towns import is_on_map
from dealwert.model import DealKind, DealStatus
from dealwert.quantities import DatePrecision, Percent
from dealwert.reading.alliances import note_alliance
from dealwert.reading.also_traded import also_traded
from dealwert.reading.amounts import AmountRole, amounts_of
from dealwert.reading.casting import Casting
from dealwert.reading.deal_amounts import is_price_of_goods, note_amounts
from dealwert.reading.deal_terms import note_dates
from dealwert.reading.events import Event, Tense, is_since_lately
from dealwert.reading.facts import DealDraft, HoldingDraft
from dealwert.reading.fields import is_of_state, judges
from dealwert.reading.foiled import is_meant_once
from dealwert.reading.lookalikes import is_of_goods
from dealwert.reading.markets import note_buy_back, note_funding, note_issue, note_listing
from dealwert.reading.no_transfers import is_of_players
from dealwert.reading.omissions import note_left_out
from dealwert.reading.outlays import note_payment, note_talent, note_valuation
from dealwert.reading.passives import is_auxiliary
from dealwert.reading.phrases import PhraseKind
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.status import is_hypothetical, is_refused, is_settled, status_of
from dealwert.reading.targets import is_stake, note_target
from dealwert.reading.transfers import note_spin_off, note_transfer

__all__ = ["deals_of", "entered", "finished", "holdings_of"]

_KINDS: Mapping[Sense, tuple[DealKind, Callable[[Casting], bool]]] = MappingProxyType(
    {
        Sense.BUY: (DealKind.ACQUISITION, note_transfer),
        Sense.SELL: (DealKind.ACQUISITION, note_transfer),
        Sense.PASS: (DealKind.ACQUISITION, note_transfer),
        Sense.INVEST: (DealKind.MINORITY_INVESTMENT, note_transfer),
        Sense.INCREASE: (DealKind.STAKE_INCREASE, note_transfer),
        Sense.REDUCE: (DealKind.DIVESTMENT, note_transfer),
        Sense.EXIT: (DealKind.DIVESTMENT, note_transfer),
        Sense.OFFER: (DealKind.TAKEOVER_OFFER, note_transfer),
        Sense.SPIN_OFF: (DealKind.SPIN_OFF, note_spin_off),
        Sense.MERGE: (DealKind.MERGER, note_alliance),
        Sense.FOUND: (DealKind.JOINT_VENTURE, note_alliance),
        Sense.LIST: (DealKind.IPO, note_listing),
        Sense.RAISE: (DealKind.FUNDING_ROUND, note_funding),
        Sense.ISSUE: (DealKind.CAPITAL_INCREASE, note_issue),
        Sense.BUY_BACK: (DealKind.BUY_BACK, note_buy_back),
        Sense.PAY: (DealKind.ACQUISITION, note_payment),
        Sense.TALENT: (DealKind.ACQUI_HIRE, note_talent),
        Sense.VALUE: (DealKind.OTHER, note_valuation),
    }
)
"""What kind of deal a sense makes before more is known, and how its parts are read."""


def deals_of(
    events: Sequence[Event],
    discourse: Discourse,
    place: tuple[int, int],
    *,
    question: bool,
    heard: Collection[int] = (),
    foiled: Collection[int] = (),
    doubted: Collection[int] = (),
    untargeted: list[Casting] | None = None,
) -> Iterator[DealDraft]:
    """Yield the deals that the events of a sentence tell.

    Args:
        events: The events.
        discourse: The parties of the text.
        place: The sentence: indices of its first character and behind its last one.
        question: Whether the sentence is one.
        heard: The clauses, by identity, that insiders tell rather than a party.
        foiled: Those that tell a wish which the sentence says to have come to nothing.
        doubted: Those of which somebody says that it will not come so.
        untargeted: Where to keep those of which the sentence does not tell what is bought.
    """
    held = {event.start for event in events if event.frame.sense is Sense.HOLD and _is_sized(event)}
    for event in events:
        if event.frame.sense not in _KINDS or id(event.clause) in doubted:
            continue
        was_meant = id(event.clause) in foiled and is_meant_once(event.clause) and not question
        if not was_meant and is_hypothetical(event, question=question):
            continue
        if event.frame.sense is Sense.PASS and event.start in held:
            continue  # "gehört zu 60 Prozent X" tells a holding
        status = status_of(event)
        if id(event.clause) in foiled and status in (*_NOT_DONE, DealStatus.OFFERED):
            status = DealStatus.CANCELLED
        if status is None or _is_long_ago(event) or _was_planned_then(event, status):
            continue
        if id(event.clause) in heard and status is DealStatus.PLANNED:
            status = DealStatus.RUMOURED
        if (event.word == BECOMING and not _becomes(event)) or _is_done_by(event):
            continue
        cast = Casting(event, discourse, _draft(event, status, place), events)
        kind, note_parts = _KINDS[event.frame.sense]
        cast.result.kind = kind
        if note_parts(cast):
            yield from finished(cast)
        elif cast.lacks_target and untargeted is not None:
            untargeted.append(cast)


def finished(cast: Casting) -> Iterator[DealDraft]:
    """Yield the deal whose parties are known, with its amounts and dates, if it is one.

    Args:
        cast: Who takes part.
    """
    event, discourse, result = cast.event, cast.discourse, cast.result
    note_amounts(cast)
    result.sellers = [one for one in result.sellers if not judges(one)]
    target = result.target
    if any(map(judges, result.buyers)) or _is_back_then(event, target):
        return  # what was paid, or bid, for an earlier deal
    if is_price_of_goods(result.price) or (target is not None and is_of_state(target)):
        return  # nobody buys a political party or an authority
    if target is not None and _is_place(target):
        return
    if event.frame.sense is Sense.PAY and is_of_players(cast):
        return
    if result.stake is None and _is_of_players(discourse.text[slice(*result.sentence[0])]):
        return  # nobody owns a share of a player
    note_dates(cast)
    yield from _one_each(cast)
    yield from also_traded(cast)


def _is_sized(event: Event) -> bool:
    """Return whether the clause says how large a share is."""
    return any(
        mention.kind == "percent"
        for role, mention in amounts_of(event.clause)
        if role is not AmountRole.OTHER
    )


def _becomes(event: Event) -> bool:
    """Return whether somebody becomes part of X, and "wird" neither makes a passive nor lacks a subject."""
    targets = event.parts.get(Slot.TARGET, ())
    return not is_auxiliary(event.clause) and all(one.kind is PhraseKind.PARTY for one in targets)


def _is_done_by(event: Event) -> bool:
    """Return whether a name behind "von" may be the agent: "Begleitet wird der Börsengang von X"."""
    noun, words = event.noun, event.clause.words
    if noun is None or event.governor is not None or len(words) < 2:
        return False
    is_fronted = words[0].lower.endswith(PARTICIPLE_ENDINGS) and words[1].auxiliary == "become"
    return (
        is_fronted
        and noun is event.clause.phrases[-1]
        and [inner.preposition in OF for inner in noun.inner] == [True]
    )


def _is_back_then(event: Event, target: Entity | None) -> bool:
    """Return whether it is paid or bid in a time before the news: "damals zahlte X …"."""
    is_aside = event.frame.sense is Sense.OFFER or (
        event.frame.sense is Sense.PAY and target is None
    )
    return is_aside and not IN_THOSE_DAYS.isdisjoint(event.clause.lowers)


def _is_place(entity: Entity) -> bool:
    """Return whether a name is that of a town or region, of which no firm is known: "Lienz – …"."""
    name = entity.name
    is_firm = bool(entity.legal_form) or name in firms_known()
    return not is_firm and not entity.descriptors and is_on_map(name.lower())


def _is_of_players(sentence: str) -> bool:
    """Return whether a sentence tells of a player whom clubs sell: "ein Angebot für den Verteidiger"."""
    return any(word.rstrip(",.").lower().endswith(PLAYERS) for word in sentence.split())


def _is_long_ago(event: Event) -> bool:
    """Return whether a company has been somebody's for years: "die seit 2009 Y gehört"."""
    if event.frame.sense is not Sense.PASS or event.fixed not in SINCE:
        return False
    return any(
        phrase.preposition in SINCE
        and (phrase.date is None or phrase.date.date.precision is DatePrecision.YEAR)
        for phrase in event.clause.phrases
    )


def _was_planned_then(event: Event, status: DealStatus) -> bool:
    """Return whether somebody wanted a deal in some year, or in those days: "2012 wollte X Y kaufen"."""
    lowers = event.clause.lowers
    if status not in _NOT_DONE or lowers.isdisjoint(WANTED_ONCE):
        return False
    return not IN_THOSE_DAYS.isdisjoint(lowers) or _names_year(event)


def _names_year(event: Event) -> bool:
    return any(
        phrase.date is not None and phrase.date.date.precision is DatePrecision.YEAR
        for phrase in event.clause.phrases
    )


_BEFORE = BACK_THEN | DONE_BEFORE
_NOT_DONE = frozenset({DealStatus.PLANNED, DealStatus.RUMOURED})


def _draft(event: Event, status: DealStatus, place: tuple[int, int]) -> DealDraft:
    governor = event.governor
    is_told = governor is not None and governor.frame.sense is Sense.MATRIX
    is_guess = status in (DealStatus.ANNOUNCED, DealStatus.COMPLETED) and not is_told
    is_off = status is DealStatus.CANCELLED and is_refused(event)
    is_guess = (is_guess and not is_settled(event)) or is_off
    is_weak = event.noun is not None and is_guess
    is_before = _is_of_earlier_year(event) or (
        event.frame.sense is Sense.RAISE and not PLUPERFECT.isdisjoint(event.clause.lowers)
    )
    is_done = status is DealStatus.COMPLETED
    is_former = not _BEFORE.isdisjoint(event.clause.lowers)
    return DealDraft(
        DealKind.OTHER,
        status,
        [place],
        weak=is_weak,
        back=is_done and is_before,
        former=is_done and is_former,
    )


def _is_of_earlier_year(event: Event) -> bool:
    """Return whether something had been done in a year that is told: "hatte 2013 gekauft".

    So it is with "war vor drei Jahren gekauft worden".
    """
    words, (had, been) = event.clause.lowers, HAD_BEEN
    if PLUPERFECT.isdisjoint(words) and (been not in words or had.isdisjoint(words)):
        return False
    return _names_year(event) or _YEARS_AGO.search(event.clause.text) is not None


_YEARS_AGO = re.compile(YEARS_AGO)


def _one_each(cast: Casting) -> Iterator[DealDraft]:
    """Yield a deal for each target: "übernimmt X und Y" are two."""
    draft = cast.result
    others = [
        other
        for other in cast.targets
        if other is not draft.target and other not in (*draft.buyers, *draft.sellers)
    ]
    if others:
        # what is paid for both is the price of neither
        draft.price = draft.stake = draft.valuation = None
    yield draft
    for other in others:
        yield attrs.evolve(
            draft,
            target=other,
            fields={},
            buyers=list(draft.buyers),
            sellers=list(draft.sellers),
        )


def holdings_of(
    events: Sequence[Event], discourse: Discourse, place: tuple[int, int], *, question: bool
) -> Iterator[HoldingDraft]:
    """Yield the stakes that the events of a sentence say somebody holds.

    Args:
        events: The events.
        discourse: The parties of the text.
        place: The sentence: indices of its first character and behind its last one.
        question: Whether the sentence is one.
    """
    for event in events:
        if event.frame.sense is not Sense.HOLD or is_hypothetical(event, question=question):
            continue
        if event.negated or event.modal or any(map(is_of_goods, event.clause.phrases)):
            continue
        draft = DealDraft(DealKind.OTHER, DealStatus.COMPLETED, [place])
        cast = Casting(event, discourse, draft)
        draft.buyers = cast.entities(Slot.BUYER, person=None)
        note_target(cast)
        if draft.target is None:
            note_left_out(cast)
        stakes = [
            mention
            for role, mention in amounts_of(event.clause)
            if role is AmountRole.STAKE and is_stake(mention)
        ]
        if len(draft.buyers) == 1 and draft.target is not None and len(stakes) == 1:
            if draft.buyers[0] is not draft.target and not draft.target.person:
                yield HoldingDraft(
                    draft.target,
                    draft.buyers[0],
                    stakes[0],
                    place,
                    status=_status_of_new(event) if _is_sure(cast) else None,
                )


def _is_sure(cast: Casting) -> bool:
    """Return whether what a stake is of is named, or what the text just told to be bought: "an der Gruppe"."""
    target, span = cast.result.target, cast.result.fields.get("target")
    words = cast.discourse.text[slice(*span)].split() if span is not None else []
    is_named = target is None or not {*target.name.split()}.isdisjoint(words)
    return is_named or not cast.discourse.has_dealt or cast.discourse.dealt([]) is target


def _status_of_new(event: Event) -> DealStatus | None:
    """Return how far a deal has come of which "hält nun 8 Prozent" tells the result."""
    words, text = event.clause.lowers, event.clause.text
    if is_since_lately(event.clause):
        return DealStatus.COMPLETED
    will_hold = event.tense is Tense.FUTURE and words.isdisjoint(AS_IT_HOLDS)
    is_ahead = will_hold or not words.isdisjoint(FUTURE)
    is_new = is_ahead or AT_ONCE in text or not words.isdisjoint(FROM_NOW_ON)
    if not is_new or not words.isdisjoint(AS_BEFORE):
        return None
    return DealStatus.ANNOUNCED if is_ahead else DealStatus.COMPLETED


def entered(holding: HoldingDraft, told: Sequence[DealDraft]) -> Iterator[DealDraft]:
    """Yield the deal by which a stake came to whom it is said to belong from now on.

    Args:
        holding: The stake.
        told: The deals told so far: one of the same company is that deal.
    """
    if holding.status is None or any(deal.target is holding.company for deal in told):
        return
    if any(holding.company in (*deal.buyers, *deal.sellers) for deal in told):
        return  # "die Gruppe" may be what they deal in
    low = holding.stake.figure.low
    has_most = isinstance(low, Percent) and low.points > _HALF
    yield DealDraft(
        DealKind.ACQUISITION if has_most else DealKind.MINORITY_INVESTMENT,
        holding.status,
        [holding.sentence],
        [holding.holder],
        holding.company,
        stake_after=holding.stake,
        weak=True,
        fields={"stake_after": (holding.stake.start, holding.stake.end)},
    )


_HALF = 50
"""Percent above which a stake is the majority."""
