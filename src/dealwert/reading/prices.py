"""What sentences behind a deal say is paid for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dealwert.german.lexicon.amount_cues import (
    ACCORDING,
    AGAINST,
    AMOUNTING,
    BY_HEARSAY,
    BY_IT,
    COSTING,
    ESTIMATED_BY,
    FLOWING,
    FOR,
    FOR_IT,
    HEARSAY,
    IN_RETURN,
    LATE_PRICE_CUES,
    PER,
    PRICE_TOPICS,
    RAISED_TO,
    SIZES,
    SOURCES,
    SUMS,
    TO,
    WORTH,
)
from dealwert.german.lexicon.clause_words import IT, OF
from dealwert.german.lexicon.deal_nouns import DEAL_GENITIVES, SELLER_NOUNS
from dealwert.german.lexicon.deal_verbs import YIELDING
from dealwert.german.lexicon.status_cues import IN_THOSE_DAYS
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.mention import Mention
from dealwert.model import DealKind, DealStatus
from dealwert.quantities import Money
from dealwert.reading.amounts import AmountRole, amounts_of, is_per_share
from dealwert.reading.deal_amounts import is_price_of_goods
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft
from dealwert.reading.money_flows import changes_hands, takes_in
from dealwert.reading.phrases import ANY_CASE, PartyNature, Phrase, PhraseKind
from dealwert.reading.price_topics import (
    RAISED,
    called_at,
    comes_in,
    estimates,
    flows,
    is_at_issue,
    is_bare,
    is_cost,
    is_guess,
    is_negated,
    is_of_own_plans,
    is_other_noun,
    is_thing,
    is_topic,
    is_worth_of_deal,
    is_yield,
    pays,
    was_years_ago,
    what_costs,
)
from dealwert.reading.reference import Discourse
from dealwert.reading.told_prices import (
    is_for_all,
    is_invested_for_share,
    is_of_failure,
    is_of_other,
    is_of_target,
    is_payer,
    is_put_into,
    is_that,
    is_told_otherwise,
    is_total,
    pays_out,
    was_before,
    was_failure,
)

__all__ = ["is_sharper", "prices_in"]

_FIELDS = {
    AmountRole.PRICE: "price",
    AmountRole.PER_SHARE: "per_share",
    AmountRole.PREMIUM: "premium",
    AmountRole.VALUATION: "valuation",
    AmountRole.MARKET_CAP: "valuation",
}
"""What a sentence behind a deal may add to it."""

_SOLD = frozenset({DealKind.IPO, DealKind.CAPITAL_INCREASE, DealKind.DIVESTMENT, DealKind.SPIN_OFF})
"""Kinds of deals that bring proceeds, though no seller is named."""

_SHARPER = Decimal("1.25")
"""How far above "mehr als 800 Millionen" the sum may lie that was meant by it."""


def is_sharper(new: Mention, old: Mention) -> bool:
    """Return whether an amount says exactly what one before said with "mehr als"."""
    exact, least = new.figure.low, old.figure.low
    if old.figure.high is not None or exact is None or exact != new.figure.high:
        return False
    return (
        isinstance(exact, Money)
        and isinstance(least, Money)
        and exact.currency == least.currency
        and least.amount <= exact.amount <= least.amount * _SHARPER
    )


def _is_of_goods(reading: ClauseReading) -> bool:
    """Return whether a price is one of things: "der Preis für Stahl", "für ihren Ausflug ausgegeben"."""
    if pays(reading) and any(map(is_of_own_plans, reading.phrases)):
        return True
    for phrase, behind in zip(reading.phrases, [*reading.phrases[1:], None], strict=False):
        if phrase.head is None or phrase.head.lower not in LATE_PRICE_CUES:
            continue
        of_what = [inner for inner in phrase.inner if inner.preposition in ("", FOR)]
        if behind is not None and behind.preposition == FOR:
            of_what.append(behind)
        if any(map(is_other_noun, of_what)):
            return True
    return False


def _is_paid_by_other(
    reading: ClauseReading, deal: DealDraft, discourse: Discourse, *, alone: bool
) -> bool:
    """Return whether somebody else than the buyer pays or bids: "ein Mitbewerber hatte … geboten"."""
    subject = reading.subject
    if subject is None or subject.preposition or not pays(reading, itself=True) or not deal.buyers:
        return False
    if "become" in reading.auxiliaries or (alone and is_payer(subject)):
        return False
    if not subject.parties:
        return subject.kind is PhraseKind.NOUN and is_other_noun(subject)
    party = subject.parties[0]
    named = discourse.named(party)
    if named is not None:
        is_seller = named in deal.sellers or not (deal.sellers or named is deal.target)
        return named not in deal.buyers and not (is_seller and takes_in(reading))
    meant = discourse.resolve(party, person=None)
    is_unknown = meant is None and party.nature is PartyNature.DESCRIPTION
    return is_unknown and not party.definite


def prices_in(
    readings: Sequence[ClauseReading],
    deal: DealDraft,
    discourse: Discourse,
    *,
    asked: bool,
    alone: bool = True,
) -> Iterator[tuple[str, Mention, ClauseReading]]:
    """Yield the amounts of a sentence behind a deal that belong to it, each with its field.

    Args:
        readings: The clauses of the sentence that tell no deal themselves.
        deal: The deal told before.
        discourse: The parties of the text.
        asked: Whether the sentence before asked for the price, or kept it back.
        alone: Whether the text tells of deals of one company only.
    """
    is_other = was_failure(readings) and deal.status is not DealStatus.CANCELLED
    if deal.status is DealStatus.DENIED or is_other or any(map(is_of_failure, readings)):
        return  # nothing is paid for what never was, or is not to fail
    for reading, behind in zip(readings, (*readings[1:], None), strict=False):
        words = reading.lowers
        is_past = bool(words & IN_THOSE_DAYS) or was_years_ago(reading) or was_before(reading)
        is_other = deal.status is not DealStatus.COMPLETED and is_past
        if is_other or _is_of_goods(reading) or pays_out(reading):
            continue
        asked = asked or is_topic(reading) or is_worth_of_deal(reading) or bool(words & HEARSAY)
        if _is_paid_by_other(reading, deal, discourse, alone=alone):
            continue
        amounts = sorted(amounts_of(reading), key=lambda one: one[0] is not AmountRole.PRICE)
        for role, mention in amounts:
            noun = called_at(reading, mention)
            if is_negated(reading, mention) or (noun and not is_bare(noun, reading)):
                continue
            field = _field_of(reading, role, mention, deal, asked=asked)
            if (
                field is None
                and role in (AmountRole.BARE, AmountRole.PRICE)  # "in Summe" tells that it is one
                and is_for_all(reading, mention, deal, discourse)
            ):
                field = "price"
            if field in (None, "valuation") and is_told_otherwise(
                reading, role, mention, deal, discourse
            ):
                field = "price"
            if role is AmountRole.BARE and is_invested_for_share(reading, behind):
                field = "price"
            if field == "price" and is_price_of_goods(mention):
                continue
            is_cap = role is AmountRole.MARKET_CAP and deal.kind not in RAISED
            if field == "valuation" and not is_of_target(reading, deal, discourse, named=is_cap):
                continue
            if field is not None and (mention.kind == "percent") is (field == "premium"):
                yield field, mention, reading


def _field_of(
    reading: ClauseReading, role: AmountRole, mention: Mention, deal: DealDraft, *, asked: bool
) -> str | None:
    """Return which field of a deal an amount is for, if any."""
    if role is AmountRole.PROCEEDS:
        is_sold = deal.sellers or deal.kind in _SOLD or is_yield(reading)
        is_turnover = AGAINST in reading.lowers  # "einem Erlös von … standen Kosten gegenüber"
        return "price" if is_sold and not is_turnover else None
    if mention.kind == "money" and role in (AmountRole.BARE, AmountRole.OTHER):
        is_told = role is AmountRole.BARE and (
            _is_bare_price(reading)
            or (bool(deal.sellers) and is_that(reading) and not _is_measure(reading, mention))
            or (deal.kind in RAISED and comes_in(reading))
        )
        is_told = (
            is_told
            or is_at_issue(reading, mention)
            or (is_guess(reading, mention) and not _is_measure(reading, mention))
        )
        is_told = is_told or _is_hearsay(reading) or (asked and _is_estimate(reading, mention))
        is_told = is_told or (deal.per_share is not None and is_total(reading))
        is_told = is_told or (is_cost(reading) and _amounts_to(reading, mention))
        return "price" if is_told else None
    field = _FIELDS.get(role)
    is_told = field != "price" or _is_the_price(reading, mention, asked=asked)
    return field if is_told else None


def _amounts_to(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether "auf" leads to an amount: "kommt das Geschäft auf 80 Millionen Euro"."""
    return any(
        phrase.figure is mention and phrase.preposition == RAISED_TO for phrase in reading.phrases
    )


def _is_headed_price(reading: ClauseReading) -> bool:
    """Return whether "Der Preis:" stands before an amount, and nothing beside it."""
    before = reading.before
    if before is None or len(before.phrases) != 1:
        return False
    head = before.phrases[0].head
    return head is not None and head.lower in LATE_PRICE_CUES


def _is_bare_price(reading: ClauseReading) -> bool:
    """Return whether an amount by itself is what is paid for the deal told before."""
    if pays(reading) or _is_headed_price(reading) or changes_hands(reading):
        return True
    words = reading.lowers
    if is_worth_of_deal(reading):
        return True
    if any(is_thing(phrase) for phrase in reading.phrases):
        return False
    if not (words.isdisjoint(DEAL_GENITIVES) or words.isdisjoint(YIELDING)):
        return True
    if FOR_IT in words or IN_RETURN in words:
        return not is_put_into(reading)
    is_by_it = not words.isdisjoint(SELLER_NOUNS) or (
        not words.isdisjoint(BY_IT) and reading.text.endswith(f" {TO}")
    )
    is_heard = BY_HEARSAY in words or not words.isdisjoint(SOURCES)
    is_for_firm = any(p.preposition == FOR and p.parties and not p.roles for p in reading.phrases)
    return flows(reading) and (is_by_it or _is_alone(reading) or is_heard or is_for_firm)


def _is_alone(reading: ClauseReading) -> bool:
    """Return whether nothing but an amount stands in a clause: "geflossen sind 24 Millionen Euro".

    How much that is for a share may stand beside it: "fällig werden 24 Millionen, 9 Euro je Aktie".
    """
    others = (PhraseKind.WORD, PhraseKind.MONEY, PhraseKind.COMMA)
    return all(
        phrase.kind in others
        or is_per_share(phrase)
        or (phrase.preposition == ACCORDING and is_on_map(phrase.words[-1]))  # "nach Graz"
        or (phrase.head is not None and phrase.head.lower in FLOWING)
        for phrase in reading.phrases
    )


def _is_hearsay(reading: ClauseReading) -> bool:
    """Return whether people speak of a sum: "ist von 140 Millionen Euro die Rede"."""
    sums = [phrase for phrase in reading.phrases if phrase.kind is PhraseKind.MONEY]
    if len(sums) != 1 or sums[0].preposition not in OF:
        return False
    if sums[0].figure is None or _is_measure(reading, sums[0].figure):
        return False
    words = reading.lowers
    is_said = not HEARSAY.isdisjoint(words) or (
        not words.isdisjoint(estimates()[ESTIMATED_BY]) and not words.isdisjoint(SOURCES)
    )
    return is_said and not any(is_thing(phrase) for phrase in reading.phrases)


def _is_estimate(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether a clause says how much a price is that was asked for before."""
    words = reading.lowers
    money = next((phrase for phrase in reading.phrases if phrase.figure is mention), None)
    if money is None or any(is_thing(phrase) for phrase in reading.phrases):
        return False
    if not words.isdisjoint(AMOUNTING) and _is_other(reading.subject):
        return False
    if _has_object(reading, money) or _is_measure(reading, mention):
        return False
    before = [phrase for phrase in reading.phrases if phrase.end <= money.start][-1:]
    is_size = bool(before) and before[0].head is not None and before[0].head.lower in SIZES
    preposition = before[0].preposition if is_size else money.preposition
    verbs = estimates().get(preposition, frozenset())
    return not words.isdisjoint(verbs) or (not money.preposition and IT in words)


def _has_object(reading: ClauseReading, money: Phrase) -> bool:
    """Return whether something else than a price is estimated: "schätzt den Markt auf …"."""
    beside: list[Phrase] = []
    for phrase in reading.phrases:
        if phrase.kind is not PhraseKind.COMMA:
            beside.append(phrase)
        elif phrase.start > money.start:
            break
        else:
            beside = []
    return any(
        not phrase.preposition and "a" in phrase.cases and is_other_noun(phrase)
        for phrase in beside
        if phrase is not reading.subject
    )


def _is_measure(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether a noun or "je" goes on behind an amount: "8 Millionen Euro offene Rechnungen"."""
    return any(
        phrase.start - mention.end == 1
        and phrase.kind is PhraseKind.NOUN
        and (phrase.cases == ANY_CASE or phrase.preposition in PER)
        for phrase in reading.phrases
    )


def _is_other(subject: Phrase | None) -> bool:
    """Return whether a noun that is no word for a price is the subject: "die Schadenssumme"."""
    if subject is None or subject.head is None or not subject.head.capital:
        return False
    return subject.head.lower not in PRICE_TOPICS and subject.head.lower not in WORTH


def _is_the_price(reading: ClauseReading, mention: Mention, *, asked: bool) -> bool:
    """Return whether a clause behind a deal says what is paid for it, and not a sum of several."""
    behind = [unit.lower for unit in reading.clause.units if unit.start >= mention.end][:1]
    subject = what_costs(reading)
    is_other = (subject is not None and is_other_noun(subject)) or is_of_other(reading)
    if is_other and reading.lowers & COSTING:
        return False  # "Die Sanierung kostet 70 Millionen Euro"
    return (
        behind == [FOR]
        or _is_bare_price(reading)
        or is_cost(reading)
        or _is_hearsay(reading)
        or not reading.lowers.isdisjoint(LATE_PRICE_CUES - SUMS)
        or any(role is AmountRole.PER_SHARE for role, _ in amounts_of(reading))
        or (asked and _is_called(reading))
        or called_at(reading, mention) is not None
    )


def _is_called(reading: ClauseReading) -> bool:
    """Return whether a sum is one that is told as a price: somebody names or has heard it."""
    words = reading.lowers
    return any(not words.isdisjoint(estimates()[one]) for one in ("", ESTIMATED_BY)) or bool(
        words & HEARSAY
    )
