"""Whether sentences behind a deal speak of what is paid for it, and who says so."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import (
    ACCORDING_TO_WHAT,
    AMOUNTING,
    AT_ISSUE,
    BUNDLE,
    COMING_TO,
    COSTING,
    DUE,
    ESTIMATED_BY,
    ESTIMATES,
    FIRM_VALUES,
    FLOWING,
    FOR,
    FOR_IT,
    GUESSED_WITH,
    GUESSING,
    HEARSAY,
    HOW_MUCH,
    INTO,
    PRICE_NOUNS,
    PRICE_TOPICS,
    PRICES,
    RUMOURED_SUMS,
    SOURCES,
    VALUING,
    WORTH,
    YIELD,
)
from dealwert.german.lexicon.clause_words import AT, DEFINITE, MEDIA, OF, SINCE, WITHIN_DEALS, YEARS
from dealwert.german.lexicon.deal_nouns import DEAL_GENITIVES
from dealwert.german.lexicon.deal_verbs import YIELDING
from dealwert.german.lexicon.firm_words import SOURCE_WORDS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.shares import WHOLES
from dealwert.german.lexicon.status_cues import DECIDED_NOUNS, PLUPERFECT
from dealwert.german.mention import Mention
from dealwert.german.verbs import VerbShape
from dealwert.model import DealKind
from dealwert.reading.amounts import AmountRole, cue_of, is_of_deal
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.reference import Discourse
from dealwert.reading.units import UnitKind

__all__ = [
    "RAISED",
    "asks_its_price",
    "asks_price",
    "called_at",
    "comes_in",
    "estimates",
    "flows",
    "is_at_issue",
    "is_bare",
    "is_cost",
    "is_guess",
    "is_negated",
    "is_of_own_plans",
    "is_of_price",
    "is_other_noun",
    "is_the_price_told",
    "is_thing",
    "is_topic",
    "is_worth_of_deal",
    "is_yield",
    "pays",
    "pays_again",
    "sources_of",
    "tells_worth",
    "was_years_ago",
    "what_costs",
]

RAISED = frozenset({DealKind.IPO, DealKind.CAPITAL_INCREASE, DealKind.FUNDING_ROUND})
"""Kinds of deals by which money flows to the company."""


@functools.cache
def estimates() -> dict[str, frozenset[str]]:
    """Return the verbs that say how much a price is, by the preposition before the amount."""
    return {preposition: frozenset(words.split()) for preposition, words in ESTIMATES}


def is_of_price(readings: Sequence[ClauseReading]) -> bool:
    """Return whether clauses have words of a price that may stand some sentences behind a deal."""
    return any(
        is_worth_of_deal(reading)
        or any(word.lower in PRICE_NOUNS or word.lower in HEARSAY for word in reading.words)
        for reading in readings
    )


def asks_its_price(readings: Sequence[ClauseReading]) -> bool:
    """Return whether it is a price, by that noun, that clauses ask for, keep back or tell."""
    return any(not reading.lowers.isdisjoint(PRICES) for reading in readings)


def is_the_price_told(readings: Sequence[ClauseReading]) -> bool:
    """Return whether a clause says how much a bare "der Preis" is."""
    return any(
        reading.subject is not None
        and reading.subject.head is not None
        and reading.subject.head.lower in PRICE_TOPICS
        and not reading.subject.inner
        and not reading.lowers.isdisjoint(AMOUNTING)
        for reading in readings
    )


def pays_again(readings: Sequence[ClauseReading], deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether who buys is said by name to pay or bid, or a company to take money in."""
    for reading in readings:
        named = discourse.named_barely(reading.phrases)
        is_for_it = FOR_IT in reading.lowers or not named.isdisjoint(deal.buyers)
        is_paid = pays(reading) and is_for_it
        takes = deal.kind in RAISED and deal.target in named and comes_in(reading)
        if is_paid or takes or is_cost(reading) or _is_due(reading):
            return True
    return False


def tells_worth(readings: Sequence[ClauseReading], deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether clauses say what the company that is bought is worth: "Der Unternehmenswert beträgt …".

    Args:
        readings: The clauses of a sentence.
        deal: The deal told before.
        discourse: The parties of the text.
    """
    return any(
        not FIRM_VALUES.isdisjoint(reading.lowers)
        or (
            not VALUING.isdisjoint(reading.lowers)
            and deal.target in discourse.named_barely(reading.phrases)
        )
        for reading in readings
    )


def is_cost(reading: ClauseReading) -> bool:
    """Return whether a clause says what the deal costs: "kostete der Kauf …", "kommt auf …"."""
    subject = what_costs(reading)
    if subject is None or subject.head is None or subject.head.lower not in DEAL_GENITIVES:
        return False
    return not reading.lowers.isdisjoint(COSTING | COMING_TO)


def what_costs(reading: ClauseReading) -> Phrase | None:
    """Return the subject, which stands behind the verb in "Kosten wird die Übernahme …"."""
    subject = reading.subject
    if subject is None or subject.head is None or subject.head.lower not in COSTING:
        return subject
    others = (one for one in reading.phrases if one.head is not None and one is not subject)
    return next((one for one in others if not one.preposition), None)


def _is_due(reading: ClauseReading) -> bool:
    """Return whether a clause begins with what is done with money: "Geboten werden …"."""
    units = reading.clause.units
    is_first = bool(units) and units[0].lower in DUE
    return is_first and any(phrase.kind is PhraseKind.MONEY for phrase in reading.phrases)


def asks_price(readings: Sequence[ClauseReading]) -> bool:
    """Return whether clauses ask for a price or keep it back: "über den Preis wurde geschwiegen"."""
    return any(is_topic(reading) for reading in readings)


def is_worth_of_deal(reading: ClauseReading) -> bool:
    """Return whether a clause is about the value of the deal: "der Wert der Transaktion"."""
    words, clause = reading.lowers, reading.clause
    if words.isdisjoint(WORTH):
        return False
    antecedent = clause.antecedent if clause.kind is ClauseKind.RELATIVE else None
    is_on_deal = antecedent is not None and antecedent.lower in DEAL_GENITIVES
    return is_on_deal or not words.isdisjoint(DEAL_GENITIVES)


def is_topic(reading: ClauseReading) -> bool:
    """Return whether a clause asks for a price, keeps it back or tells it."""
    return HOW_MUCH in reading.text or not reading.lowers.isdisjoint(PRICE_TOPICS)


@functools.cache
def _telling() -> frozenset[str]:
    return estimates()[ESTIMATED_BY] | HEARSAY | estimates()[""]


def sources_of(readings: Sequence[ClauseReading]) -> list[Phrase]:
    """Return the phrases of who tells something: the subject of "berichtet", X of "laut X"."""
    found: list[Phrase] = []
    telling, sources = _telling(), SOURCE_WORDS - OF
    for reading in readings:
        words = reading.lowers
        found += [phrase for phrase in reading.phrases if phrase.preposition in sources]
        if reading.subject is not None and not words.isdisjoint(telling):
            found.append(reading.subject)
    return found


def comes_in(reading: ClauseReading) -> bool:
    """Return whether money flows to a company, or is taken in by it."""
    return flows(reading) or not reading.lowers.isdisjoint(YIELDING)


def flows(reading: ClauseReading) -> bool:
    """Return whether a clause has a verb of money that goes from one to another."""
    return not reading.lowers.isdisjoint(FLOWING)


def pays(reading: ClauseReading, *, itself: bool = False) -> bool:
    """Return whether a clause has a verb of paying or of bidding.

    Args:
        reading: The clause.
        itself: Whether no participle before a noun counts: "die gebotenen 30 Euro".
    """
    return any(
        form.verb.frame.sense in _PAYING
        for word in reading.words
        for form in word.verbs
        if not (itself and form.shape is VerbShape.ATTRIBUTIVE)
        if not form.split or form.verb.particle in reading.lowers
    )


_PAYING = frozenset({Sense.PAY, Sense.OFFER})


def is_yield(reading: ClauseReading) -> bool:
    """Return whether a sale brings proceeds, and no company that is named: "Der Erlös dürfte …"."""
    named = (party.name for phrase in reading.phrases for party in phrase.parties)
    return not reading.lowers.isdisjoint(YIELD) and not any(named)


def is_at_issue(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether nothing but a sum is said to be talked of, or to come in parts: "im Raum stehen …"."""
    words, aside = reading.lowers, ACCORDING_TO_WHAT
    nouns = {
        noun
        for row, verbs in AT_ISSUE
        if not words.isdisjoint(verbs.split())
        for noun in row.split()
    }
    is_there = False
    for phrase in reading.phrases:
        if phrase.kind is PhraseKind.COMMA and phrase.start > mention.start:
            break
        if phrase.kind in (PhraseKind.WORD, PhraseKind.DATE, PhraseKind.COMMA):
            continue
        head = phrase.head.lower if phrase.head is not None else ""
        if phrase.figure is mention:
            if phrase.kind is not PhraseKind.MONEY or phrase.preposition:
                return False
        elif phrase.preposition == INTO and head in nouns:
            is_there = True
        elif head not in aside and phrase not in sources_of([reading]):
            return False
    return is_there


def is_thing(phrase: Phrase) -> bool:
    """Return whether a noun says what else a sum may be one of: a loss, a debt, a turnover."""
    role = cue_of(phrase.head.lower) if phrase.head is not None else None
    return role is not None and role is not AmountRole.PRICE


def is_other_noun(phrase: Phrase) -> bool:
    """Return whether a noun stands for no deal, stake, company or sum: "die Sanierung"."""
    if phrase.kind is not PhraseKind.NOUN or phrase.parties or phrase.head is None:
        return False
    lower = phrase.head.lower
    known = DEAL_GENITIVES | PRICE_TOPICS | WORTH | DECIDED_NOUNS
    return lower not in known and not lower.endswith(WHOLES)


def was_years_ago(reading: ClauseReading) -> bool:
    """Return whether it is told as long past: "vor fünf Jahren hatte der Preis bei … gelegen"."""
    return not PLUPERFECT.isdisjoint(reading.lowers) and any(
        phrase.preposition in SINCE and phrase.words[-1] in YEARS for phrase in reading.phrases
    )


def is_of_own_plans(phrase: Phrase) -> bool:
    """Return whether it is told for what else somebody pays: "für ihren Ausflug", "für den Ausbau"."""
    if phrase.preposition != FOR or not is_other_noun(phrase) or phrase.words[-1].endswith(BUNDLE):
        return False
    return phrase.owner is not None or not DEFINITE.isdisjoint(phrase.words[1:2])


def is_guess(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether who is no party guesses a sum: "das Portal spekuliert mit 30 Millionen Euro"."""
    words = reading.lowers
    return (
        not words.isdisjoint(GUESSING)
        and not words.isdisjoint(SOURCES | MEDIA)
        and not any(map(is_thing, reading.phrases))
        and any(p.figure is mention and p.preposition == GUESSED_WITH for p in reading.phrases)
    )


def called_at(reading: ClauseReading, mention: Mention) -> Phrase | None:
    """Return the noun for a deal before which a sum stands: "den für … vereinbarten Kauf"."""
    for phrase in reading.phrases:
        if any(inner.figure is mention for inner in phrase.attribute_phrases):
            return phrase if is_of_deal(phrase) else None
    return None


def is_bare(noun: Phrase, reading: ClauseReading) -> bool:
    """Return whether nothing behind a noun says what it is one of, so that it is the deal just told."""
    behind = next((one for one in reading.phrases if one.start >= noun.end), None)
    is_of = (
        behind is not None
        and behind.kind is not PhraseKind.DATE
        and (
            (behind.preposition and behind.preposition in OF | WITHIN_DEALS | AT)
            or (
                not behind.preposition
                and behind.kind is not PhraseKind.WORD
                and "g" in behind.cases
            )
        )
    )
    return not noun.inner and noun.owner is None and not is_of


def is_negated(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether "nicht" or "kein" stands beside an amount, with no comma between."""
    negated = False
    for unit in reading.clause.units:
        if unit.kind is UnitKind.COMMA:
            if unit.start > mention.start:
                break
            negated = False
        elif unit.lower in RUMOURED_SUMS and unit.start < mention.start:
            negated = False  # "bestätigte den Verkauf, nicht aber die kolportierte Summe von …"
        elif unit.word is not None and unit.word.negation:
            negated = True
    return negated
