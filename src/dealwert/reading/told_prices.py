"""Clauses behind a deal that tell its price without a noun or verb of paying: "schlägt mit … zu Buche"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import (
    ALL_IN_ALL,
    AMOUNTING,
    BE_WORTH,
    BOOKED,
    BOOKED_WITH,
    BUNDLE,
    EQUALLING,
    FAILED,
    FALLING_THROUGH,
    FOR,
    FOR_IT,
    FUND,
    IN_ALL,
    IN_RETURN,
    INCLUDING,
    INTO,
    PAYING_OUT,
    PER,
    PER_SHARE_CUES,
    THIS,
    THIS_OR_WHAT,
    TO_WHOM,
    VALUED_BY_IT,
    VOLUMES,
    WORTH,
)
from dealwert.german.lexicon.clause_words import BY_WHICH, DEFINITE
from dealwert.german.lexicon.deal_nouns import BELONGING, BUYER_NOUNS, DEAL_GENITIVES
from dealwert.german.lexicon.deal_verbs import YIELDING
from dealwert.german.lexicon.definite_descriptions import PAYERS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.status_cues import IN_THOSE_DAYS, PLUPERFECT
from dealwert.german.mention import Mention
from dealwert.model import DealKind
from dealwert.quantities import Money
from dealwert.reading.amounts import AmountRole, amounts_of
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft
from dealwert.reading.money_flows import flows_in, goes_to_seller, takes_in
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.price_topics import flows, is_other_noun, is_thing
from dealwert.reading.reference import Discourse

__all__ = [
    "is_for_all",
    "is_for_parcel",
    "is_invested_for_share",
    "is_of_failure",
    "is_of_other",
    "is_of_target",
    "is_payer",
    "is_put_into",
    "is_that",
    "is_told_otherwise",
    "is_total",
    "pays_out",
    "was_before",
    "was_failure",
]


def is_told_otherwise(
    reading: ClauseReading,
    role: AmountRole,
    mention: Mention,
    deal: DealDraft,
    discourse: Discourse,
) -> bool:
    """Return whether an amount is the price of the deal told before, though no noun or verb calls it so.

    Args:
        reading: A clause behind the deal.
        role: What the words beside the amount say of it.
        mention: The amount.
        deal: The deal.
        discourse: The parties of the text.
    """
    if mention.kind != "money":
        return False
    if role is AmountRole.VALUATION:
        is_price = _is_deal(reading.subject) and (BE_WORTH in reading.lowers or _is_of_all(deal))
        return is_price or _is_worth_to_buyer(reading, deal, discourse)
    if role not in (AmountRole.BARE, AmountRole.PRICE):
        return False
    is_then = deal.former and not reading.lowers.isdisjoint(IN_THOSE_DAYS)
    if role is AmountRole.PRICE and (is_then or reading.clause.opener == BY_WHICH):
        return True  # "war eingestiegen, indem er Anteile um … kaufte", "damals gab X sie um … ab"
    place = next((phrase for phrase in reading.phrases if phrase.figure is mention), None)
    if place is None:
        return False
    if role is AmountRole.PRICE and _goes_to_buyer(reading, deal, discourse):
        return True
    return (
        (_is_deal(reading.subject) and _is_booked(reading, place))
        or _is_volume(reading, deal)
        or _is_total_of_shares(reading)
        or takes_in(reading)
        or goes_to_seller(reading, deal, discourse)
        or is_for_parcel(reading)
        or flows_in(reading)
        or _is_size(place)
    )


def _is_size(place: Phrase) -> bool:
    """Return whether a deal is called as heavy or dear as a sum: "das 30 Millionen schwere Geschäft"."""
    is_deal = place.head is not None and place.head.lower in DEAL_GENITIVES
    is_noun = place.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
    return is_deal and is_noun and not place.inner and not DEFINITE.isdisjoint(place.words[:1])


def _goes_to_buyer(reading: ClauseReading, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether what was just told is said to go to who buys it: "Für 30 Millionen gehen die Docks an den Rivalen"."""
    passes = any(
        form.verb.frame.sense is Sense.PASS for word in reading.words for form in word.verbs
    )
    goals = [one for one in reading.phrases if one.preposition in TO_WHOM] if passes else []
    return any(
        discourse.resolve(party, person=None) in deal.buyers
        for one in goals
        for party in one.parties[:1]
    )


def _is_deal(subject: Phrase | None) -> bool:
    """Return whether the deal itself is the subject: "Der Deal ist 30 Millionen Euro wert"."""
    if subject is None or subject.head is None or subject.inner or subject.owner is not None:
        return False
    return subject.head.lower in DEAL_GENITIVES and not DEFINITE.isdisjoint(subject.words[:1])


def _is_of_all(deal: DealDraft) -> bool:
    """Return whether a deal is one of all that is sold, which its own value is the price of."""
    return (
        deal.kind in (DealKind.ACQUISITION, DealKind.DIVESTMENT)
        and deal.stake is None
        and deal.minority is None
    )


def is_for_all(
    reading: ClauseReading, mention: Mention, deal: DealDraft, discourse: Discourse
) -> bool:
    """Return whether it is what all shares cost whose price was just told: "insgesamt sind das …"."""
    others = (phrase for phrase in reading.phrases if phrase.preposition not in INCLUDING)
    is_sum = not reading.lowers.isdisjoint(IN_ALL) or _equals(reading, mention)
    if not is_sum or any(map(is_thing, others)):
        return False
    if deal.per_share is not None and 0 < mention.start - deal.per_share.end < _BESIDE:
        return True
    before = discourse.text[max(0, mention.start - _BESIDE) : mention.start].lower()
    return any(f"{each} {share}" in before for each in PER for share in PER_SHARE_CUES)


def _equals(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether a price for each is said to come to millions: "das entspricht 66 Milliarden Euro"."""
    is_that = not THIS_OR_WHAT.isdisjoint(word.lower for word in reading.words[:1])
    low = mention.figure.low
    is_large = isinstance(low, Money) and low.amount >= _LARGE
    return is_that and is_large and not reading.lowers.isdisjoint(EQUALLING)


_LARGE = 1_000_000
"""From where on a sum is none that one share costs."""

_BESIDE = 120
"""Characters before a sum in which the price of a share may stand."""


def _is_worth_to_buyer(reading: ClauseReading, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether it is to somebody that something is worth so much: "ist dem Konzern … wert"."""
    for phrase in reading.phrases:
        if phrase is reading.subject or phrase.preposition or "d" not in phrase.cases:
            continue
        if len(phrase.parties) == 1 and "n" not in phrase.cases:
            meant = discourse.resolve(phrase.parties[0], person=None)
            return meant is None or meant in deal.buyers
    return False


def _is_booked(reading: ClauseReading, place: Phrase) -> bool:
    """Return whether a deal appears in the books with a sum: "schlägt mit … zu Buche"."""
    return BOOKED in reading.lowers and place.preposition == BOOKED_WITH


def _is_volume(reading: ClauseReading, deal: DealDraft) -> bool:
    """Return whether a bare "Das Volumen beträgt …" is that of the deal, not of a fund."""
    subject = reading.subject
    if subject is None or subject.inner or subject.head is None or deal.target is None:
        return False
    if FUND in deal.target.name.lower() or any(FUND in one for one in deal.target.descriptors):
        return False
    is_it = subject.head.lower in VOLUMES and not DEFINITE.isdisjoint(subject.words[:1])
    return is_it and not reading.lowers.isdisjoint(AMOUNTING)


def _is_total_of_shares(reading: ClauseReading) -> bool:
    """Return whether a sum of all stands beside what is paid for a share: "entspricht einem Gesamtwert von"."""
    return not reading.lowers.isdisjoint(WORTH | IN_ALL) and any(
        role is AmountRole.PER_SHARE for role, _ in amounts_of(reading)
    )


def is_for_parcel(reading: ClauseReading) -> bool:
    """Return whether money is due for what was bought, called by a noun for shares: "für das Paket"."""
    return flows(reading) and any(
        phrase.preposition == FOR
        and not phrase.parties
        and all(inner.figure is not None for inner in phrase.inner)
        and (_is_share(phrase) or _is_bundle(phrase))
        for phrase in reading.phrases
    )


def is_invested_for_share(reading: ClauseReading, behind: ClauseReading | None) -> bool:
    """Return whether a share is got for what is invested: "investiert 2 Millionen und bekommt dafür 20 Prozent"."""
    if behind is None or FOR_IT not in behind.lowers:
        return False
    invests = any(
        form.verb.frame.sense is Sense.INVEST for word in reading.words for form in word.verbs
    )
    gets = any(role is AmountRole.STAKE for role, _ in amounts_of(behind))
    others = (one for one in reading.phrases if one.preposition == INTO)
    return invests and gets and not any(others)


def _is_share(phrase: Phrase) -> bool:
    """Return whether a phrase is of a share that has been told: "für ihre 42 Prozent"."""
    is_own = phrase.owner is not None and phrase.owner.name is None
    is_the = is_own or not DEFINITE.isdisjoint(phrase.words[1:2])
    return is_the and phrase.kind in (PhraseKind.STAKE, PhraseKind.PERCENT)


def _is_bundle(phrase: Phrase) -> bool:
    if phrase.head is None or DEFINITE.isdisjoint(phrase.words[1:2]):
        return False
    return phrase.head.lower in BELONGING or phrase.head.lower.endswith(BUNDLE)


def is_payer(subject: Phrase) -> bool:
    """Return whether a noun with "der" may mean whoever was told to buy: "der chinesische Partner"."""
    if subject.kind is not PhraseKind.NOUN or subject.head is None or subject.owner is not None:
        return False
    is_the = not DEFINITE.isdisjoint(subject.words[:1])
    return is_the and subject.head.lower in BUYER_NOUNS | PAYERS


def was_failure(readings: Sequence[ClauseReading]) -> bool:
    """Return whether clauses tell of a deal that has failed, so that what was bid is the price of no other."""
    return any(not one.lowers.isdisjoint(FAILED) for one in readings)


def is_of_failure(reading: ClauseReading) -> bool:
    """Return whether it is told what would be paid if the deal fell through: "bei einem Scheitern"."""
    clauses = [reading] if reading.before is None else [reading, reading.before]
    return any(not one.lowers.isdisjoint(FALLING_THROUGH) for one in clauses)


def pays_out(reading: ClauseReading) -> bool:
    """Return whether it is dividends or debts that are paid: "zahlt 30 Millionen Euro aus"."""
    verbs, particles = PAYING_OUT
    return reading.text.endswith(particles) and not reading.lowers.isdisjoint(verbs)


def was_before(reading: ClauseReading) -> bool:
    """Return whether it is told with a date as past at the time of the news: "hatte 2009 … gezahlt"."""
    if PLUPERFECT.isdisjoint(reading.lowers):
        return False
    return any(phrase.kind is PhraseKind.DATE for phrase in reading.phrases) or any(
        form.verb.frame.sense is Sense.PAY for word in reading.words for form in word.verbs
    )


def is_put_into(reading: ClauseReading) -> bool:
    """Return whether money goes into something: "dafür 80 Millionen Euro in das Werk investieren"."""
    return any(
        phrase.preposition == INTO
        and phrase.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
        and IN_RETURN not in phrase.words[-1:]
        for phrase in reading.phrases
    ) or any(form.verb.frame.sense is Sense.INVEST for word in reading.words for form in word.verbs)


def is_that(reading: ClauseReading) -> bool:
    """Return whether it is the sale that yields something: "Das spült 30 Millionen in die Kasse"."""
    first = reading.phrases[0] if reading.phrases else None
    is_front = first is not None and first.kind is PhraseKind.MONEY and not first.preposition
    if reading.lowers.isdisjoint(YIELDING):
        return False
    words = [word.lower for word in reading.words]
    if is_front:  # "30 Millionen spült das in die Kasse"
        words = list(itertools.dropwhile(lambda word: word not in YIELDING, words))[1:]
    return not THIS.isdisjoint(words[:1])


def is_total(reading: ClauseReading) -> bool:
    """Return whether nothing but a sum of all is told: "insgesamt sind das 300 Millionen Euro"."""
    others = (PhraseKind.WORD, PhraseKind.MONEY, PhraseKind.COMMA)
    return _is_sum(reading) and all(
        phrase.kind in others or " ".join(phrase.words) in ALL_IN_ALL for phrase in reading.phrases
    )


def _is_sum(reading: ClauseReading) -> bool:
    is_all = not reading.lowers.isdisjoint(IN_ALL)
    return is_all or any(words in reading.text for words in ALL_IN_ALL)


def is_of_other(reading: ClauseReading) -> bool:
    """Return whether a relative clause is about something else: "einen Sozialplan, der 8 Millionen kostet"."""
    above = reading.parent if reading.clause.kind is ClauseKind.RELATIVE else None
    nouns = [
        phrase
        for phrase in (above.phrases if above is not None else ())
        if phrase.end <= reading.clause.start
        and phrase.kind not in (PhraseKind.WORD, PhraseKind.COMMA)
    ]
    return bool(nouns) and is_other_noun(nouns[-1])


def is_of_target(
    reading: ClauseReading, deal: DealDraft, discourse: Discourse, *, named: bool
) -> bool:
    """Return whether a value is that of what is bought: its name, or nobody's, stands beside it.

    Args:
        reading: The clause that tells the value.
        deal: The deal.
        discourse: The parties of the text.
        named: Whether the name has to stand there.
    """
    found = {discourse.named(party) for phrase in reading.phrases for party in phrase.parties}
    found.discard(None)
    if found or named:
        return deal.target in found
    subject = reading.subject
    if subject is None or not subject.parties or _is_of_offer(reading):
        return True
    meant = discourse.resolve(subject.parties[0], person=False)
    is_by_deal = subject.parties[0].definite and not reading.lowers.isdisjoint(VALUED_BY_IT)
    return meant is deal.target or (meant is None and (not deal.buyers or is_by_deal))


def _is_of_offer(reading: ClauseReading) -> bool:
    """Return whether a relative clause is about an offer: "ein Angebot, das die Firma mit … bewertet"."""
    if reading.clause.kind is not ClauseKind.RELATIVE or reading.parent is None:
        return False
    nouns = [one for one in reading.parent.phrases if one.kind is not PhraseKind.WORD]
    last = next((one for one in reversed(nouns) if one.end <= reading.clause.start), None)
    return last is not None and last.frame is not None and last.frame.sense is Sense.OFFER
