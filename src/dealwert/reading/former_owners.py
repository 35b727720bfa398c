"""Who holds a company until it is bought, and so sells it: "der bisherige Eigentümer X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import PRICES, RAISED_TO
from dealwert.german.lexicon.clause_words import DEFINITE, OF, RECIPIENT, WITH
from dealwert.german.lexicon.deal_nouns import (
    AGREEING,
    BARGAINING,
    BELONGED,
    BELONGING_BEHIND,
    BELONGING_TO,
    BY_SALE,
    COMING_FROM,
    CONTRACTS,
    GETS_PAID,
    GIVING_UP,
    HAVE_SOLD,
    NO_SALE,
    OWN_SHARES,
    OWNER_ENDS,
    OWNER_NOUNS,
    OWNERS_BEFORE,
    POSSESSION,
    PRICED_DEALS,
    SHAREHOLDER_NOUNS,
    SO_FAR,
    SO_FAR_ADVERBS,
)
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import AGENT
from dealwert.german.lexicon.status_cues import SIGNED
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, phrases_within
from dealwert.reading.reference import Discourse, Entity

__all__ = ["belongs_to", "former_owners", "held_by", "is_former_owner", "may_tell_owner"]


_CUES = (
    SO_FAR
    | SO_FAR_ADVERBS
    | OWNERS_BEFORE
    | COMING_FROM
    | BARGAINING
    | OWN_SHARES
    | AGREEING
    | SIGNED
    | frozenset(words.split()[0] for words in HAVE_SOLD)
    | GIVING_UP
    | GETS_PAID
    | {BY_SALE}
)


def may_tell_owner(reading: ClauseReading) -> bool:
    """Return whether a clause has a word of those by which an owner may be told."""
    return not reading.lowers.isdisjoint(_CUES)


def is_former_owner(phrase: Phrase, discourse: Discourse, target: Entity | None) -> bool:
    """Return whether a phrase is of whom a company has belonged to so far, by that noun."""
    words = {word.lower() for word in phrase.words}
    is_owner = "until_now" in phrase.marks and not words.isdisjoint(_OWNERS)
    if not is_owner and words.isdisjoint(OWNERS_BEFORE):
        return False
    owned = [inner.parties[0] for inner in phrase.inner if inner.parties]
    owned += [party.owner for party in phrase.parties if party.owner is not None]
    return all(discourse.resolve(party, person=False) in (target, None) for party in owned)


_OWNERS = OWNER_NOUNS - SHAREHOLDER_NOUNS


def held_by(phrases: Sequence[Phrase]) -> Iterator[Party]:
    """Yield X of "aus dem Besitz des X", "im Besitz von X", "die zum Konzern X gehörende Firma"."""
    for phrase, behind in zip(phrases, [*phrases[1:], None], strict=True):
        if behind is not None and not BELONGING_TO.isdisjoint(behind.words[:1]):
            yield from phrase.parties
        if phrase.head is None or phrase.head.lower not in POSSESSION:
            continue
        if phrase.inner:
            yield from phrase.inner[0].parties
        elif behind is not None and behind.preposition in POSSESSION[phrase.head.lower]:
            yield from behind.parties


def belongs_to(phrase: Phrase) -> Iterator[Party]:
    """Yield X of "die bislang zum Konzern X gehörende Firma"."""
    if not BELONGING_TO.isdisjoint(phrase.words):
        for inner in phrase.attribute_phrases:
            if inner.preposition in BELONGING_BEHIND:
                yield from inner.parties


def former_owners(
    readings: Sequence[ClauseReading], discourse: Discourse, target: Entity
) -> Iterator[Party]:
    """Yield those of whom clauses say that a company has belonged to them so far.

    Args:
        readings: The clauses of a sentence.
        discourse: The parties of the text.
        target: The company.
    """
    for reading in readings:
        if reading.has_negation:
            continue
        for phrase in phrases_within(reading.phrases):
            if phrase.kind is PhraseKind.PARTY and is_former_owner(phrase, discourse, target):
                yield from phrase.parties
        if _gives_up(reading) and reading.subject is not None:
            yield from reading.subject.parties
        if _sells_antecedent(reading, discourse, target):
            yield from reading.subject.parties if reading.subject is not None else ()
        if _is_stake(reading.subject) and not reading.lowers.isdisjoint(COMING_FROM):
            for phrase in reading.phrases:
                if phrase.preposition in OF:
                    yield from phrase.parties
        yield from _agreed_with(reading)
        yield from _paid(reading)
        yield from _selling(reading)
        if reading.text.startswith(HAVE_SOLD) and reading.subject is not None:
            yield from reading.subject.parties
        if not reading.lowers.isdisjoint(BARGAINING):
            for phrase in reading.phrases:
                if phrase.preposition == WITH and not _OWNERS.isdisjoint(phrase.words):
                    yield from phrase.parties
        if reading.lowers.isdisjoint(SO_FAR_ADVERBS):
            continue
        if _is_about(reading, discourse, target):
            yield from held_by(reading.phrases)
            if not reading.lowers.isdisjoint(BELONGED):
                for phrase in reading.phrases:
                    if phrase is not reading.subject and phrase.preposition in BELONGING_BEHIND:
                        yield from phrase.parties
        if _holds(reading) or _is_owner(reading):
            subject = reading.subject
            owner = subject if subject is not None and subject.parties else _antecedent(reading)
            yield from owner.parties if owner is not None else ()


def _agreed_with(reading: ClauseReading) -> Iterator[Party]:
    """Yield X of "Der Vertrag mit der Eigentümerfamilie X ist unterzeichnet" and "mit X auf einen Preis geeinigt"."""
    words = reading.lowers
    is_signed = not (words.isdisjoint(SIGNED) or words.isdisjoint(CONTRACTS))
    is_agreed = not words.isdisjoint(AGREEING)
    if not (is_signed or is_agreed):
        return
    on_price = is_agreed and any(map(_is_on_deal, reading.phrases))
    for phrase in reading.phrases:
        if phrase.preposition == WITH and phrase.kind is PhraseKind.PARTY:
            head = phrase.head.lower if phrase.head is not None else ""
            if on_price or head.endswith(OWNER_ENDS):
                yield from (party for party in phrase.parties if party.name is not None)


def _paid(reading: ClauseReading) -> Iterator[Party]:
    """Yield X of "Eigentümer X bekommt 30 Millionen Euro" and "An den Eigentümer X fließen …"."""
    if reading.lowers.isdisjoint(GETS_PAID):
        return
    if not any(phrase.kind is PhraseKind.MONEY for phrase in reading.phrases):
        return
    for phrase in reading.phrases:
        is_it = phrase is reading.subject or phrase.preposition == RECIPIENT
        if is_it and phrase.kind is PhraseKind.PARTY and phrase.head is not None:
            if phrase.head.lower in _OWNERS and not phrase.inner:
                yield from (party for party in phrase.parties if party.owner is None)


def _selling(reading: ClauseReading) -> Iterator[Party]:
    """Yield X of "X will mit dem Verkauf seine Schulden senken": the sale is the purchase just told."""
    subject = reading.subject
    if subject is None or subject.kind is not PhraseKind.PARTY or subject.roles:
        return
    if BY_SALE not in reading.lowers or not reading.lowers.isdisjoint(NO_SALE):
        return
    for phrase in reading.phrases:
        is_by = phrase.preposition in (WITH, AGENT)
        if is_by and phrase.head is not None and phrase.head.lower == BY_SALE:
            if not (phrase.inner or phrase.parties) and not DEFINITE.isdisjoint(phrase.words[1:2]):
                yield from (party for party in subject.parties if party.name is not None)


def _is_on_deal(phrase: Phrase) -> bool:
    """Return whether it is "auf einen Preis" or "auf den Kauf", and of no other company."""
    if phrase.preposition != RAISED_TO or phrase.head is None or phrase.parties:
        return False
    if phrase.head.lower == BY_SALE and DEFINITE.isdisjoint(phrase.words):
        return False  # with a buyer: "mit X auf einen Verkauf geeinigt"
    is_other = any(party.name is not None for one in phrase.inner for party in one.parties)
    return not is_other and phrase.head.lower in PRICES | PRICED_DEALS


def _gives_up(reading: ClauseReading) -> bool:
    """Return whether somebody sells shares of his own: "X gibt seine Anteile ab"."""
    is_own = any(
        phrase.kind is PhraseKind.STAKE
        and not phrase.inner
        and phrase.owner is not None
        and phrase.owner.nature is PartyNature.OWNER
        for phrase in reading.phrases
    )
    return is_own and any(
        form.verb.frame.sense is Sense.SELL
        and not form.verb.fixed
        and (not form.split or form.verb.particle in reading.lowers)
        for word in reading.words
        if not word.capital
        for form in word.verbs
    )


def _sells_antecedent(reading: ClauseReading, discourse: Discourse, target: Entity) -> bool:
    """Return whether a relative clause tells who sells what was just named: "30 Prozent an X, die Y abgibt"."""
    above = reading.parent if reading.clause.kind is ClauseKind.RELATIVE else None
    subject = reading.subject
    if above is None or subject is None or all(party.name is None for party in subject.parties):
        return False
    before = [one for one in above.phrases if one.end <= reading.clause.start]
    before = [one for one in before if one.kind is not PhraseKind.COMMA][-1:]
    is_it = any(
        one.kind in (PhraseKind.STAKE, PhraseKind.PERCENT)
        or (len(one.parties) == 1 and discourse.resolve(one.parties[0], person=False) is target)
        for one in before
    )
    return is_it and any(
        form.verb.frame.sense is Sense.SELL and not form.verb.fixed
        for word in reading.words
        if not word.capital
        for form in word.verbs
    )


def _is_stake(subject: Phrase | None) -> bool:
    return subject is not None and subject.kind in (PhraseKind.STAKE, PhraseKind.PERCENT)


def _holds(reading: ClauseReading) -> bool:
    """Return whether a relative clause tells who held what is sold: "das Drittel, das bisher X hielt"."""
    return reading.clause.kind is ClauseKind.RELATIVE and any(
        form.verb.frame.sense is Sense.HOLD and not form.verb.fixed
        for word in reading.words
        for form in word.verbs
    )


def _is_owner(reading: ClauseReading) -> bool:
    """Return whether it was the owner that the subject was so far: "X, die bisher Eigentümerin war"."""
    return "be" in reading.auxiliaries and any(
        phrase is not reading.subject
        and phrase.head is not None
        and not phrase.preposition
        and phrase.head.lower.rpartition("-")[2] in _OWNERS
        for phrase in reading.phrases
    )


def _antecedent(reading: ClauseReading) -> Phrase | None:
    """Return whom a relative clause is about, though more stands between: "bei der X aus Y, die …"."""
    above = reading.parent if reading.clause.kind is ClauseKind.RELATIVE else None
    before = [
        phrase
        for phrase in (above.phrases if above is not None else ())
        if phrase.kind is PhraseKind.PARTY and phrase.end <= reading.clause.start
    ]
    return before[-1] if before else None


def _is_about(reading: ClauseReading, discourse: Discourse, target: Entity) -> bool:
    """Return whether a company, or what need not be another one, is the subject of a clause."""
    subject = reading.subject
    if subject is None or subject.roles:
        return False
    if subject.kind is PhraseKind.NOUN:
        return not subject.inner and not DEFINITE.isdisjoint(subject.words[:1])
    parties = subject.parties
    found = discourse.resolve(parties[0], person=False) if len(parties) == 1 else None
    return bool(parties) and found in (target, None)
