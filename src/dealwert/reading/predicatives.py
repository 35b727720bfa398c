"""Who is called the buyer, the seller or the owner: "Käufer der X ist Y"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.clause_words import (
    AS_BEFORE,
    AT_ONCE,
    EMERGING,
    FINDING,
    FOUND_IN,
    FROM_NOW_ON,
    FUTURE,
    GAINING,
    NAMING,
    OF,
    OUT_OF,
    POSSIBLE,
    SAID_TO_BE,
    SEEMING,
    SETTLED,
    STANDING,
    THEREBY,
    WHERE,
    WITH,
)
from dealwert.german.lexicon.deal_nouns import (
    BUYER_NOUNS,
    HOLDER_NOUNS,
    IN_HANDS,
    MEMBER,
    OWNER_NOUNS,
    SELLER_NOUNS,
    SHAREHOLDER_NOUNS,
    SUITOR_NOUNS,
)
from dealwert.german.lexicon.deal_verbs import BECOMING
from dealwert.german.lexicon.definite_descriptions import RELATIONAL_NOUNS
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import AUXILIARIES
from dealwert.model import DealStatus
from dealwert.reading.events import ClauseReading, Event, Tense, Voice, is_since_lately
from dealwert.reading.fitting import fits, speaks_for_others
from dealwert.reading.phrases import ABOUT_TO_HOLD, PartyNature, Phrase, PhraseKind
from dealwert.reading.predicates import is_negated, predicate_of
from dealwert.reading.slots import topic_of

__all__ = ["predicative_events"]

_BOUGHT = Frame(Sense.BUY, subject=Slot.BUYER, object=Slot.TARGET)
_HAS_BOUGHT = Frame(
    Sense.BUY, subject=Slot.BUYER, object=Slot.TARGET, status=DealStatus.COMPLETED.value
)
_WANTED = Frame(Sense.BUY, subject=Slot.BUYER, object=Slot.TARGET, status="rumoured")
_SOLD = Frame(Sense.SELL, subject=Slot.SELLER, object=Slot.TARGET)
_ENTERED = Frame(Sense.INVEST, subject=Slot.BUYER, object=Slot.TARGET)
_HELD = Frame(Sense.HOLD, subject=Slot.BUYER, object=Slot.TARGET)
_UNITED = Frame(Sense.MERGE, obliques={OUT_OF: Slot.PARTNER})


def predicative_events(reading: ClauseReading) -> Iterator[Event]:
    """Yield what the nouns for buyer, seller and owner say beside "sein", "werden" and "heißen"."""
    for phrase in reading.phrases:
        if phrase.head is None or phrase.kind not in _SAID:
            continue
        if phrase.preposition and phrase.preposition not in SAID_TO_BE:
            continue
        if any(party.name is not None for party in phrase.parties):
            continue
        if phrase.head.lower in _NOUNS:
            yield from _said(reading, phrase, phrase.head.lower)
    yield from _made_part(reading)
    yield from _in_hands(reading)
    yield from _among_holders(reading)
    yield from _made_one(reading)


_SAID = (PhraseKind.PARTY, PhraseKind.ROLE)
"""What is said to be something."""


def _made_one(reading: ClauseReading) -> Iterator[Event]:
    """Yield what "aus X und Y wird Z" and "aus X und Y wird ein Unternehmen" tell."""
    if not reading.phrases:
        return
    first, *others = reading.phrases
    if first.preposition != OUT_OF or len(first.parties) != 2:
        return
    words = reading.lowers
    results = [
        phrase
        for phrase in others
        if phrase.kind is PhraseKind.PARTY and not phrase.preposition and "n" in phrase.cases
    ]
    if "become" not in reading.auxiliaries and words.isdisjoint(EMERGING):
        return
    if len(results) != 1 or results[0].roles:
        return
    named = {Slot.RESULT: results} if results[0].parties[0].name is not None else {}
    if named or _is_firm(results[0]):
        event = Event(
            _UNITED,
            BECOMING,
            first.start,
            reading,
            {Slot.PARTNER: [first], **named},
            Tense.PAST if reading.is_past else Tense.PRESENT,
            Voice.PASSIVE,
            predicate_of(reading).modal,
            is_negated(reading),
        )
        yield event


def _is_firm(phrase: Phrase) -> bool:
    """Return whether it is one company of which nothing was told: "ein Konzern"."""
    head = phrase.head
    is_one = [party.definite for party in phrase.parties] == [False]
    return is_one and head is not None and head.organisation and head.lower not in RELATIONAL_NOUNS


def _among_holders(reading: ClauseReading) -> Iterator[Event]:
    """Yield what "zu den Aktionären von X gehört nun auch Y" tells."""
    if reading.lowers.isdisjoint(SEEMING) or not _is_new_now(reading):
        return
    for noun in reading.phrases:
        if noun.head is None or noun.preposition not in SAID_TO_BE or not noun.inner:
            continue
        other = _other(reading, noun) if noun.head.lower in HOLDER_NOUNS else None
        if other is not None:
            event = _event(reading, noun, _ENTERED)
            event.parts[Slot.BUYER] = [other]
            event.parts[Slot.TARGET] = [noun.inner[0]]
            yield event


def _made_part(reading: ClauseReading) -> Iterator[Event]:
    """Yield what "X ist nun Teil von Y" tells."""
    if "be" not in reading.auxiliaries or not (_is_new_now(reading) or is_since_lately(reading)):
        return
    subject = reading.subject
    for noun in reading.phrases:
        if noun.head is None or noun.head.lower != MEMBER or noun.preposition or not noun.inner:
            continue
        if subject is None or subject is noun or subject.kind is not PhraseKind.PARTY:
            continue
        yield _passed(reading, noun, subject, noun.inner[0])


def _in_hands(reading: ClauseReading) -> Iterator[Event]:
    """Yield what "X ist nun im Besitz von Y" and "X steht seit Montag im Eigentum der Y" tell."""
    subject = reading.subject
    if (
        subject is None
        or subject.kind is not PhraseKind.PARTY
        or IN_HANDS.isdisjoint(reading.lowers)
    ):
        return
    if "be" not in reading.auxiliaries and reading.lowers.isdisjoint(STANDING):
        return
    if not (_is_new_now(reading) or is_since_lately(reading)) or len(subject.parties) != 1:
        return
    for noun, behind in pairwise([*reading.phrases, Phrase(PhraseKind.COMMA, 0, 0)]):
        if noun.head is None or noun.head.lower not in IN_HANDS or noun.preposition not in WHERE:
            continue
        owner = noun.inner[0] if noun.inner else behind
        if owner.kind is not PhraseKind.PARTY or owner.roles or owner is subject:
            continue
        if not noun.inner and owner.preposition not in OF:
            continue
        if owner.parties[0].name is None or subject.parties[0].is_person:
            continue
        yield _passed(reading, noun, subject, owner)


def _passed(reading: ClauseReading, noun: Phrase, target: Phrase, owner: Phrase) -> Event:
    """Return that a company is its owner's from now on, or will be: "ist nun", "ist künftig"."""
    is_coming = not reading.lowers.isdisjoint(FUTURE)
    event = _event(reading, noun, _BOUGHT if is_coming else _HAS_BOUGHT)
    event.parts[Slot.TARGET], event.parts[Slot.BUYER] = [target], [owner]
    return event


def _is_new_now(reading: ClauseReading) -> bool:
    """Return whether something holds from now on, and did not before."""
    words = reading.lowers
    is_now = not words.isdisjoint(FROM_NOW_ON - {THEREBY}) or AT_ONCE in reading.text
    return is_now and words.isdisjoint(AS_BEFORE)


_NOUNS = BUYER_NOUNS | SELLER_NOUNS | OWNER_NOUNS | SUITOR_NOUNS


def _said(reading: ClauseReading, noun: Phrase, lower: str) -> Iterator[Event]:
    copulas = reading.auxiliaries & {"be", "become"}
    is_naming = bool(copulas) or not reading.lowers.isdisjoint(NAMING)
    is_new = bool(noun.marks & ABOUT_TO_HOLD)
    if is_new and lower in OWNER_NOUNS:
        headed = list(_headed(reading, noun))
        if headed:
            yield from headed
            return
    is_found = lower in BUYER_NOUNS and not reading.lowers.isdisjoint(FINDING)
    if is_found and FOR in reading.lowers:
        yield from _found_for(reading, noun)
        return
    if lower in BUYER_NOUNS and reading.answer is not None and reading.lowers >= SETTLED:
        yield from _fixed(reading, noun)
        return
    if is_found or (lower in OWNER_NOUNS and is_new):
        gained = _gained(reading, noun)
        if gained is not None:
            yield gained
            return
    is_seeming = bool(noun.preposition) and not reading.lowers.isdisjoint(SEEMING)
    is_settled = bool(noun.preposition) and reading.lowers >= SETTLED
    is_busy = any(word.verbs and word.lower not in AUXILIARIES for word in reading.words)
    if not (is_seeming or is_settled) and (not is_naming or is_busy or noun.preposition):
        return
    other = _other(reading, noun)
    if other is None:
        return
    words = reading.lowers
    is_gained = is_new or _is_new_now(reading) or copulas == {"become"}
    percents = [phrase for phrase in reading.phrases if phrase.kind is PhraseKind.PERCENT]
    if lower in SUITOR_NOUNS or (lower in BUYER_NOUNS and (is_seeming or _is_possible(noun))):
        frame, slot = _WANTED, Slot.BUYER
    elif lower in SELLER_NOUNS:
        frame, slot = _SOLD, Slot.SELLER
    elif lower in BUYER_NOUNS or (is_gained and lower not in SHAREHOLDER_NOUNS):
        frame, slot = _BOUGHT, Slot.BUYER
    elif (is_new or copulas == {"become"}) and THEREBY not in words:
        frame, slot = _ENTERED, Slot.BUYER
    elif percents:
        frame, slot = _HELD, Slot.BUYER
    else:
        return
    event = _event(reading, noun, frame)
    event.parts[slot] = [other]
    target = _owned(noun)
    if target is None and reading.before is not None and frame is not _SOLD:
        topic = topic_of(reading.before.phrases)
        target = topic if topic is not None and fits(Slot.TARGET, topic) else None
    if target is not None:
        event.parts[Slot.TARGET] = [target]
    if frame is _HELD:
        event.parts[Slot.STAKE] = [percents[0]]
    if target is not None or frame is not _SOLD:
        yield event


def _found_for(reading: ClauseReading, noun: Phrase) -> Iterator[Event]:
    """Yield what "für Y ist ein Käufer gefunden: die X" tells."""
    sold = [one for one in reading.phrases if one.preposition == FOR and fits(Slot.TARGET, one)]
    if len(sold) != 1 or sold[0].kind is not PhraseKind.PARTY or reading.answer is None:
        return
    event = _event(reading, noun, _BOUGHT)
    event.tense = Tense.PRESENT  # it is but agreed
    event.parts[Slot.BUYER] = [reading.answer]
    event.parts[Slot.TARGET] = sold
    yield event


def _fixed(reading: ClauseReading, noun: Phrase) -> Iterator[Event]:
    """Yield what "der Käufer der Y steht fest: X" tells; "seiner Tochter" is of a deal told before."""
    event, owned = _event(reading, noun, _BOUGHT), _owned(noun)
    event.tense = Tense.PRESENT  # it is but agreed
    if reading.answer is not None:
        event.parts[Slot.BUYER] = [reading.answer]
    if owned is not None and owned.kind is PhraseKind.PARTY and owned.parties[0].name is not None:
        event.parts[Slot.TARGET] = [owned]
    yield event


def _headed(reading: ClauseReading, noun: Phrase) -> Iterator[Event]:
    """Yield what "X neuer Eigentümer von Y" tells, a headline without a verb."""
    if not noun.inner or any(word.is_finite_verb and not word.capital for word in reading.words):
        return
    first, owner = reading.phrases[0], noun.owner
    if noun is first and owner is not None and owner.name is not None and owner.start == noun.start:
        first = Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner])
    elif reading.phrases[1:2] != [noun] or first.kind is not PhraseKind.PARTY or first.roles:
        return
    if first.preposition or first.parties[0].name is None:
        return
    is_part = noun.head is not None and noun.head.lower in SHAREHOLDER_NOUNS
    event = _event(reading, noun, _ENTERED if is_part else _BOUGHT)
    event.parts[Slot.BUYER] = [first]
    event.parts[Slot.TARGET] = [noun.inner[0]]
    yield event


def _owned(noun: Phrase) -> Phrase | None:
    """Return X of "Eigentümer von X", of "Gesellschafter der X" and of "X-Eigentümer"."""
    if noun.inner:
        return noun.inner[0]
    company = noun.roles[0].company if noun.roles else None
    if company is None or company.nature is PartyNature.OWNER:
        return None
    return Phrase(PhraseKind.PARTY, company.start, company.end, parties=[company])


def _is_possible(noun: Phrase) -> bool:
    return any(word in POSSIBLE for word in noun.words)


def _event(reading: ClauseReading, noun: Phrase, frame: Frame) -> Event:
    tense = Tense.PAST if reading.is_past else Tense.PRESENT
    word = noun.head.lower if noun.head is not None else ""
    return Event(frame, word, noun.start, reading, {}, tense, negated=is_negated(reading))


def _other(reading: ClauseReading, noun: Phrase) -> Phrase | None:
    """Return the named party beside the noun, if there is just one phrase of that kind."""
    found = [
        phrase
        for phrase in reading.phrases
        if phrase is not noun
        and phrase.kind is PhraseKind.PARTY
        and not phrase.preposition
        and not speaks_for_others(phrase)
        and phrase.parties
        and phrase.parties[0].name is not None
    ]
    if not found:
        return reading.answer
    return found[0] if len(found) == 1 else None


def _gained(reading: ClauseReading, noun: Phrase) -> Event | None:
    """Return what "X hat mit Y einen neuen Eigentümer" tells."""
    gains = any(word.auxiliary == "have" or word.lower in GAINING for word in reading.words)
    subject = reading.subject
    if not gains or subject is None or subject is noun or subject.kind is not PhraseKind.PARTY:
        return None
    buyers = [
        phrase
        for phrase in reading.phrases
        if phrase.preposition in (WITH, FOUND_IN)
        and phrase.kind is PhraseKind.PARTY
        and phrase.parties[0].name is not None
    ]
    if not buyers and reading.answer is not None:
        buyers = [reading.answer]
    if len(buyers) != 1 or subject is buyers[0]:
        return None
    is_part = noun.head is not None and noun.head.lower in SHAREHOLDER_NOUNS
    event = _event(reading, noun, _ENTERED if is_part else _BOUGHT)
    if noun.head is not None and noun.head.lower in BUYER_NOUNS:
        event.tense = Tense.PRESENT  # it is but agreed
    event.parts[Slot.BUYER] = buyers
    event.parts[Slot.TARGET] = [subject]
    return event
