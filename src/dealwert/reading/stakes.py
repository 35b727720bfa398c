"""What clauses behind a deal say of the stake: how much passes, how much is held afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import (
    FOR,
    HEARSAY,
    PER,
    PREVIOUSLY_HELD,
    RAISED_BY,
    SHARE_HELD,
    SOURCES,
)
from dealwert.german.lexicon.clause_words import FROM_NOW_ON, MEDIA, WITHIN_DEALS
from dealwert.german.lexicon.deal_nouns import BELONGING, CONTRACTS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.shares import GETTING, OPTIONS, PASSING, REACHING, VOTES
from dealwert.german.lexicon.status_cues import BOTH, SIGNED
from dealwert.german.mention import Mention
from dealwert.model import DealKind
from dealwert.reading.amounts import AmountRole, amounts_of
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.lookalikes import is_of_goods
from dealwert.reading.phrases import Party, Phrase, PhraseKind
from dealwert.reading.price_topics import estimates, is_other_noun, sources_of
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.targets import is_stake
from dealwert.reading.told_prices import is_for_parcel

__all__ = ["stakes_in"]

_TRADES = frozenset({Sense.BUY, Sense.PASS, Sense.SELL, Sense.INVEST})
_PAYING = frozenset({Sense.PAY, Sense.OFFER})
_CHANGES = frozenset({Sense.INCREASE, Sense.REDUCE})


def stakes_in(
    readings: Sequence[ClauseReading],
    events: Sequence[Event],
    deal: DealDraft,
    discourse: Discourse,
    beside: Sequence[DealDraft] = (),
) -> Iterator[tuple[str, Mention]]:
    """Yield the shares that clauses behind a deal, or beside it, give to it, each with its field.

    Args:
        readings: The clauses of the sentence.
        events: What they tell.
        deal: The deal told before.
        discourse: The parties of the text.
        beside: What the sentence tells of the same deal.
    """
    parties = deal.parties().union(*(one.parties() for one in beside))
    for reading in readings:
        amounts = [
            (role, mention)
            for role, mention in amounts_of(reading)
            if mention.kind == "percent" and is_stake(mention)
        ]
        words = reading.lowers
        if not amounts or not words.isdisjoint(OPTIONS) or reading.has_negation:
            continue
        if not _companies_of(reading, discourse, sources_of([reading])) <= parties:
            continue
        if any(map(is_of_goods, reading.phrases)) or any(map(_is_of_unread, reading.phrases)):
            continue
        if deal.kind is DealKind.JOINT_VENTURE:
            if _is_shared(reading, deal, discourse):
                yield "stake", amounts[0][1]
            continue
        senses = {event.frame.sense for event in events if event.clause is reading}
        for role, mention in amounts:
            field = _field_of(reading, senses, role, mention, deal, discourse)
            if field is not None:
                yield field, mention


def _field_of(
    reading: ClauseReading,
    senses: set[Sense],
    role: AmountRole,
    mention: Mention,
    deal: DealDraft,
    discourse: Discourse,
) -> str | None:
    words = reading.lowers
    subject = reading.subject
    is_new = not words.isdisjoint(FROM_NOW_ON | PREVIOUSLY_HELD)
    is_new = is_new or (Sense.HOLD in senses and "become" in reading.auxiliaries)  # "wird … halten"
    reaches = role is AmountRole.STAKE_AFTER and not words.isdisjoint(REACHING)
    if Sense.HOLD in senses and _is_of_things(reading, mention):
        return None
    if (Sense.HOLD in senses and role is AmountRole.STAKE) or reaches:
        return "stake_after" if is_new and _is_holder(subject, deal, discourse) else None
    if role is AmountRole.STAKE_AFTER and Sense.INCREASE in senses and is_new:
        return "stake_after" if _is_holder(subject, deal, discourse) else None
    passes = Sense.PASS in senses  # "12 Prozent wechseln den Besitzer"
    is_share = subject is not None and (
        subject.kind is PhraseKind.STAKE or (passes and subject.figure is mention)
    )
    if role is AmountRole.STAKE_AFTER and is_share and senses & _CHANGES:
        falls = Sense.REDUCE in senses
        return None if falls and deal.buyers else "stake_after"
    if senses & _PAYING or is_for_parcel(reading):
        money = next((one for one in reading.phrases if one.figure is mention), None)
        is_for = money is not None and money.preposition == FOR
        is_for = is_for or any(
            one.preposition == FOR and any(inner.figure is mention for inner in one.inner)
            for one in reading.phrases
        )
        return "stake" if is_for else None
    if role is not AmountRole.STAKE or _is_change_of_other(reading, mention):
        return None
    head = subject.head.lower if subject is not None and subject.head is not None else ""
    if head in CONTRACTS and not words.isdisjoint(SIGNED):
        return "stake"  # "Der Vertrag für 100 Prozent der Anteile ist unterzeichnet"
    if is_share and not words.isdisjoint(PASSING):
        return "stake"
    if _is_told(reading, mention):
        return "stake"
    gets = bool(senses & _TRADES) or (
        not words.isdisjoint(GETTING) and not _is_of_noun(reading, mention)
    )
    return "stake" if gets and _is_buyer(subject, deal, discourse) else None


def _is_change_of_other(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether something else than a stake changes: "fielen die Papiere um 7,6 Prozent"."""
    return any(one.figure is mention and one.preposition == RAISED_BY for one in reading.phrases)


def _is_of_things(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether it is a share of something else that is held: "60 Prozent der Stellen"."""
    behind = [one for one in reading.phrases if one.start - mention.end == 1]
    behind += [one for whole in reading.phrases if whole.figure is mention for one in whole.inner]
    return any(
        (is_other_noun(one) or one.kind is PhraseKind.ROLE)
        and not one.preposition
        and "g" in one.cases
        for one in behind
        if one.head is not None and not one.head.stake and one.head.lower not in VOTES
    )


def _is_of_noun(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether it is something else that has so many percent: "eine Rendite von 10 Prozent"."""
    return any(one.figure is mention and one.preposition == SHARE_HELD for one in reading.phrases)


def _is_told(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether who is no party tells a size: "das Blatt nennt einen Anteil von 30 Prozent"."""
    words = reading.lowers
    if words.isdisjoint(SOURCES | MEDIA) or words.isdisjoint(estimates()[""] | HEARSAY):
        return False
    sources = sources_of([reading])
    ends = {source.end + 1 for source in sources}  # where a name stands that is not known as one
    others = [
        one
        for one in _up_to_comma(reading, mention)
        if one.kind is not PhraseKind.WORD
        and one not in sources
        and (one.preposition or one.kind is not PhraseKind.NOUN or one.start not in ends)
    ]
    stake = others[0] if others else None
    if stake is None or stake.head is None or stake.head.lower not in BELONGING or stake.owner:
        return False
    figures = [*stake.inner, *others[1:]]
    if len(figures) != 1 or figures[0].figure is not mention or figures[0].inner:
        return False
    is_rounded = mention.text.startswith(f"{SHARE_HELD} ")  # "von bis zu 74 Prozent"
    return is_rounded or figures[0].preposition == SHARE_HELD


def _up_to_comma(reading: ClauseReading, mention: Mention) -> list[Phrase]:
    """Return the phrases of a clause up to the comma behind an amount."""
    commas = [one.start for one in reading.phrases if one.kind is PhraseKind.COMMA]
    end = next((start for start in commas if start >= mention.end), reading.clause.units[-1].end)
    return [one for one in reading.phrases if one.start < end]


def _is_shared(reading: ClauseReading, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether a clause says what partners hold of what they found: "je 50 Prozent"."""
    words = reading.lowers
    holds = any(
        form.verb.frame.sense is Sense.HOLD for word in reading.words for form in word.verbs
    )
    named = discourse.named_barely(reading.phrases)
    is_even = not words.isdisjoint(BOTH | PER)
    return holds and (is_even or not named.isdisjoint(deal.buyers))


def _is_holder(subject: Phrase | None, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether a clause says what a party of the deal holds: who buys, or else who sells."""
    found = _meant(subject, discourse)
    return found is not None and found in (deal.buyers or deal.sellers)


def _is_buyer(subject: Phrase | None, deal: DealDraft, discourse: Discourse) -> bool:
    """Return whether whoever buys, by name or by description, is the subject."""
    if subject is None or not subject.parties:
        return False
    if len(subject.parties) > 1:
        return all(discourse.named(party) in deal.buyers for party in subject.parties)
    found = _meant(subject, discourse)
    return found in deal.buyers if found is not None else subject.parties[0].name is None


def _meant(subject: Phrase | None, discourse: Discourse) -> Entity | None:
    parties: list[Party] = subject.parties if subject is not None else []
    return discourse.resolve(parties[0], person=None) if len(parties) == 1 else None


def _companies_of(
    reading: ClauseReading, discourse: Discourse, besides: Sequence[Phrase]
) -> set[int]:
    return {
        id(entity)
        for phrase in reading.phrases
        if phrase not in besides
        for party in phrase.parties
        if (entity := discourse.named(party)) is not None and not entity.person
    }


def _is_of_unread(phrase: Phrase) -> bool:
    """Return whether it is a stake in what the reader does not know: "bei der Klangschmiede X"."""
    return phrase.preposition in WITHIN_DEALS and phrase.kind is PhraseKind.NOUN
