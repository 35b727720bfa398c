"""The amounts that an event's clause gives to a deal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import attrs

from dealwert.german.lexicon.amount_cues import (
    FOR_IT,
    PRECISELY,
    RAISED_BY,
    RAISED_TO,
    SHARE_HELD,
    TOGETHER,
)
from dealwert.german.lexicon.clause_words import AT, OF, SINCE, UNITED_WITH
from dealwert.german.lexicon.deal_verbs import RAISING, YIELDING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import LIST_WORDS
from dealwert.german.lexicon.shares import ENTIRELY
from dealwert.german.mention import Mention
from dealwert.model import ValuationBasis
from dealwert.quantities import Figure, Money, Percent
from dealwert.reading.amounts import AmountRole, amounts_of
from dealwert.reading.casting import Casting
from dealwert.reading.company_parts import TRADES
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.money_flows import takes_in
from dealwert.reading.payments import payment_of
from dealwert.reading.phrases import PhraseKind, phrases_within
from dealwert.reading.price_topics import pays
from dealwert.reading.targets import is_stake
from dealwert.reading.units import Unit, UnitKind

__all__ = ["is_price_of_goods", "keep_own_prices", "note_amounts"]

_WITHOUT_STAKE = frozenset(
    {
        Sense.VALUE,
        Sense.MERGE,
        Sense.LIST,
        Sense.PAY,
        Sense.TALENT,
        Sense.FOUND,
        Sense.ISSUE,
        Sense.RAISE,
        Sense.BUY_BACK,
    }
)
_WITH_LEVEL = frozenset({Sense.INCREASE, Sense.REDUCE, Sense.BUY, Sense.INVEST, Sense.SELL})
"""Senses in which "auf 30 Prozent" is the share held afterwards."""

_PAID_BARE = frozenset(
    {
        Sense.PAY,
        Sense.OFFER,
        Sense.INVEST,
        Sense.RAISE,
        Sense.ISSUE,
        Sense.BUY_BACK,
    }
)
"""Senses in which an amount is what is paid, though nothing beside it says so."""


_YIELDING = frozenset(
    {
        Sense.SELL,
        Sense.PASS,
        Sense.REDUCE,
        Sense.EXIT,
        Sense.SPIN_OFF,
        Sense.LIST,
        Sense.ISSUE,
    }
)
"""Senses of what brings proceeds."""


_FUNDED = frozenset({Sense.RAISE, Sense.INVEST})
"""Senses of what investors put money into."""


_LEAST = 10_000
"""Units of money below which something else than a company is sold, if it is not for one symbolic unit."""


def is_price_of_goods(price: Mention | None) -> bool:
    """Return whether no company costs so little: "verkauft Speicher für 3000 Dollar"."""
    high = None if price is None else price.figure.high
    return isinstance(high, Money) and 1 < high.amount < _LEAST


def note_amounts(cast: Casting) -> None:
    """Give each amount of the clause to the field of the draft that it measures."""
    result, clause = cast.result, _around(cast.event)
    _note_whole(cast)
    result.payment = payment_of(clause)
    amounts = [one for one in amounts_of(clause) if _is_own(cast, one[1])]
    if cast.event.frame.sense is Sense.ISSUE and len(amounts) == 1:
        amounts = [(AmountRole.PRICE, mention) for _, mention in amounts if mention.kind == "money"]
    above = cast.event.governor
    if cast.event.frame.sense is Sense.OFFER and above is not None and above.word in RAISING:
        amounts = [one for one in map(partial(_raised, clause), amounts) if one is not None]
    if clause.before is not None:  # "Für 30 Millionen Euro: X übernimmt Y"
        amounts += [one for one in amounts_of(clause.before) if one[0] is AmountRole.PRICE]
    is_shared = _is_for_more(cast)
    for role, mention in amounts:
        if not (is_shared and mention.kind == "money"):
            _take(cast, role, mention)


def _is_own(cast: Casting, mention: Mention) -> bool:
    """Return whether no "und" between two verbs of dealing parts an amount from its verb: "hat X gekauft und verkauft Y um …"."""
    event = cast.event
    others = [
        other.start
        for other in cast.others
        if other.clause is event.clause and other.noun is None and other.frame.sense in TRADES
        if other.start != event.start
    ]
    if not others or event.noun is not None:  # as most often
        return True
    joints = [one.start for one in event.clause.phrases if one.words in _JOINTS]
    return not any(
        min(event.start, other) < joint < max(event.start, other)
        and (mention.start < joint) is not (event.start < joint)
        for joint in joints
        for other in others
    )


def _is_for_more(cast: Casting) -> bool:
    """Return whether something without a name is paid for as well: "kauft X und zwei Werke um …"."""
    phrases = cast.event.clause.phrases
    is_for_all = any(
        TOGETHER in one.words and not (behind is not None and behind.preposition in UNITED_WITH)
        for one, behind in zip(phrases, [*phrases[1:], None], strict=True)
    )  # "zusammen mit X" says who buys
    if is_for_all and len(cast.targets) == 1:
        return True
    ends = {phrase.end for phrase in cast.event.parts.get(Slot.TARGET, ())}
    return any(
        one.end in ends
        and joint.words[:1] in _JOINTS
        and more.kind is PhraseKind.UNIT
        and not more.preposition
        for one, joint, more in zip(phrases, phrases[1:], phrases[2:], strict=False)
    )


_JOINTS = frozenset((word,) for word in LIST_WORDS)


def _note_whole(cast: Casting) -> None:
    """Note that all shares belong to the buyer afterwards: "übernimmt Y zur Gänze"."""
    event, result = cast.event, cast.result
    if any(one.owner is not None for one in event.parts.get(Slot.TARGET, ())):
        return  # "gibt seine Anteile zur Gänze ab"
    if event.noun is not None or event.frame.sense not in TRADES or result.target is None:
        return
    units = event.clause.clause.units
    for unit, behind in zip(units, [*units[1:], None], strict=True):
        if unit.lower in ENTIRELY and (behind is None or _goes_on(behind)):
            text = cast.discourse.text[unit.start : unit.end]
            result.stake_after = Mention(unit.start, unit.end, text, Figure.exactly(Percent(100)))
            result.fields["stake_after"] = (unit.start, unit.end)


def _goes_on(behind: Unit) -> bool:
    """Return whether it belongs to the verb, not to what stands behind: no "komplett in bar"."""
    word = behind.word
    if word is None or behind.kind is UnitKind.COMMA:
        return True
    return bool(word.verbs or word.modal or word.auxiliary) or word.preposition in AT | OF


def _raised(
    clause: ClauseReading, amount: tuple[AmountRole, Mention]
) -> tuple[AmountRole, Mention] | None:
    """Return the sum that an offer is raised to, and nothing of what it was, or is raised by."""
    role, mention = amount
    place = next((one for one in phrases_within(clause.phrases) if one.figure is mention), None)
    if mention.kind != "money" or place is None:
        return amount
    if place.preposition == RAISED_TO:
        return (AmountRole.PER_SHARE if role is AmountRole.PER_SHARE else AmountRole.PRICE), mention
    return None if place.preposition in (SHARE_HELD, RAISED_BY) else amount


def _around(event: Event) -> ClauseReading:
    """Return where the amounts of an event stand: of a participle before a noun, with it."""
    for phrases in event.parts.values():
        for phrase in phrases:
            words = (form.verb.infinitive for form in phrase.attribute)
            if phrase.start == event.start and event.word in words:
                return attrs.evolve(event.clause, phrases=phrase.attribute_phrases)
    return event.clause


def _take(cast: Casting, role: AmountRole, mention: Mention) -> None:
    if role is AmountRole.BARE and _is_paid(cast):
        role = AmountRole.PRICE
    result, sense = cast.result, cast.event.frame.sense
    is_paid = role is AmountRole.PROCEEDS and sense in _YIELDING
    if is_paid or (role is AmountRole.FUNDING and sense in _FUNDED):
        role = AmountRole.PRICE
    place = (mention.start, mention.end)
    if role is AmountRole.PRICE and result.price is None and sense is not Sense.VALUE:
        result.price = mention
        result.fields["price"] = place
    elif role in (AmountRole.VALUATION, AmountRole.MARKET_CAP) and result.valuation is None:
        result.valuation = mention
        result.fields["valuation"] = place
        if role is AmountRole.MARKET_CAP:
            result.basis = ValuationBasis.MARKET_CAP
    elif role is AmountRole.PER_SHARE and result.per_share is None:
        result.per_share = mention
    elif role is AmountRole.PREMIUM and result.premium is None and mention.kind == "percent":
        result.premium = mention
    elif role is AmountRole.STAKE and sense not in _WITHOUT_STAKE and not _is_left(cast, mention):
        is_first = result.stake is None or _is_exactly(cast.discourse.text, mention)
        if is_first and is_stake(mention):
            result.stake = mention
            result.fields["stake"] = place
    elif role is AmountRole.STAKE_AFTER and sense in _WITH_LEVEL:
        if result.stake_after is None and is_stake(mention):
            result.stake_after = mention
            result.fields["stake_after"] = place


def _is_left(cast: Casting, mention: Mention) -> bool:
    """Return whether it is what others have once somebody is gone: "gehört nach dem Ausstieg von X zu 60 Prozent Y"."""
    noun = cast.event.noun
    if noun is None or cast.event.frame.sense is not Sense.EXIT:
        return False
    return noun.preposition in SINCE and mention.start >= noun.end


def _is_exactly(text: str, mention: Mention) -> bool:
    """Return whether an amount says more exactly what one before the comma said: ", genau 24,9 Prozent"."""
    before = text[max(0, mention.start - _ASIDE) : mention.start].rpartition(",")
    words = before[2].split()
    if not before[1] or not all(map(str.islower, words)):
        return False
    return not PRECISELY.isdisjoint([*words, mention.text.partition(" ")[0]])


_ASIDE = 40
"""Characters before an amount in which it is said that it is the exact one."""


def _is_paid(cast: Casting) -> bool:
    """Return whether an amount without a word beside it is what is paid."""
    event = cast.event
    if event.frame.sense in _PAID_BARE:
        is_aside = event.noun is not None and bool(event.noun.preposition)
        return not (is_aside and event.frame.sense is Sense.INVEST)  # "nach dem Einstieg von X"
    if event.frame.sense is Sense.BUY and event.noun is None and pays(event.clause):
        return FOR_IT in event.clause.lowers  # "hat X erworben und dafür 30 Millionen geboten"
    if event.frame.sense in _YIELDING and event.noun is None:
        return takes_in(event.clause)  # "hat X verkauft und dafür 30 Millionen bekommen"
    if event.frame.sense not in _YIELDING:
        return False
    return any(
        form.verb.infinitive in YIELDING for word in event.clause.words for form in word.verbs
    ) or any(word.lower in YIELDING for word in event.clause.words)


def keep_own_prices(drafts: Sequence[DealDraft]) -> None:
    """Leave a price that two deals of a sentence found to the one whose target stands beside it.

    "Nach dem Kauf von X um 20 Millionen Euro übernimmt Z auch Y" tells no price of Y.

    Args:
        drafts: The deals that a sentence tells.
    """
    priced = [draft for draft in drafts if draft.price is not None and "target" in draft.fields]
    for draft in priced:
        price = draft.price
        rivals = [
            other
            for other in priced
            if other.target is not draft.target and price is not None and other.price is price
        ]
        own = [_distance(draft), *map(_distance, rivals)]
        if rivals and own[0] != min(own):
            draft.price = None
            draft.fields.pop("price", None)


def _distance(draft: DealDraft) -> tuple[bool, int]:
    """Return how far a target is from the price, where what stands before it is nearer than all behind."""
    start, end = draft.fields["target"]
    price = draft.price
    if price is None:
        return True, 0
    return start > price.start, abs(price.start - (start if start > price.start else end))
