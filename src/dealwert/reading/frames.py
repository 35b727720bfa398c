"""Frames found in a clause: what its verbs, nouns and participles call up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import CHOICES, CHOOSING_VERBS
from dealwert.german.lexicon.change_verbs import VERBS_OF_MOTION
from dealwert.german.lexicon.clause_words import MADE_TO, OF, OF_THEM, WANTED_FOR, YEARS
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS, MOST, PARCEL
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.verbs import VerbShape
from dealwert.reading.change_senses import EVENTS
from dealwert.reading.events import ClauseReading, Event, Tense, Voice
from dealwert.reading.fitting import fits
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind
from dealwert.reading.predicates import agrees, is_negated, predicate_of, tense_and_voice
from dealwert.reading.predicatives import predicative_events
from dealwert.reading.slots import oblique_slot, parts_of, refitted
from dealwert.reading.subjects import read_clauses

__all__ = ["ClauseReading", "Event", "Tense", "Voice", "events_of", "read_clauses"]


def events_of(readings: Sequence[ClauseReading]) -> list[Event]:
    """Return the events that the clauses of a sentence tell, verbs before nouns."""
    events: list[Event] = []
    verbal: dict[int, list[Event]] = {}
    for reading in readings:
        found = list(_verb_events(reading))
        verbal[id(reading)] = found
        events += found
    for reading in readings:
        events += _noun_events(reading, verbal)
        events += _attribute_events(reading)
        events += predicative_events(reading)
    for event in events:
        if event.governor is None and event.clause.parent is not None and event.tense is Tense.OPEN:
            above = verbal.get(id(event.clause.parent), [])
            event.governor = above[0] if above else None
    return events


def _verb_events(reading: ClauseReading) -> Iterator[Event]:
    predicate = predicate_of(reading)
    chosen: set[tuple[int, Sense]] = set()
    bare: list[Event] = []
    for unit, form in predicate.forms:
        if not agrees(form, predicate, reading, unit):
            continue
        tense, voice = tense_and_voice(form, predicate)
        event = Event(
            form.verb.frame,
            form.verb.infinitive,
            unit.start,
            reading,
            {},
            tense,
            voice,
            predicate.modal,
            is_negated(reading),
            reflexive=predicate.reflexive,
            asks_reflexive=form.verb.reflexive,
            fixed=form.verb.fixed.lower(),
        )
        event.parts = parts_of(event)
        missing = {slot for slot in form.verb.frame.needs if slot not in event.parts}
        chooses = event.word in CHOOSING_VERBS or event.fixed in CHOICES
        event.bare = missing == {Slot.ROLE} and chooses and not _is_about_thing(reading)
        if event.bare:
            bare.append(event)
        elif not missing:
            key = (unit.start, form.verb.frame.sense)
            if key not in chosen:
                chosen.add(key)
                yield event
    for event in bare:  # "bestellte mit P einen neuen Chef" tells it in full
        key = (event.start, event.frame.sense)
        if key not in chosen:
            chosen.add(key)
            yield event


def _noun_events(reading: ClauseReading, verbal: dict[int, list[Event]]) -> Iterator[Event]:
    for phrase, outer in _all_phrases(reading.phrases):
        if phrase.kind is not PhraseKind.EVENT or phrase.frame is None:
            continue
        frame = phrase.frame
        event = Event(
            frame,
            phrase.head.lower if phrase.head is not None else "",
            phrase.start,
            reading,
            _noun_parts(phrase, frame),
            Tense.OPEN,
            negated=is_negated(reading),
            noun=phrase,
            outer=outer,
        )
        above = verbal.get(id(reading), [])
        event.governor = above[0] if above else None
        described = _described_by(reading, phrase)
        if described is not None and frame.sense in _OFFSPRING:
            slot = Slot.RESULT if frame.sense is Sense.FOUND else Slot.TARGET
            event.parts.setdefault(slot, [described])
            event.tense = Tense.PAST
        if event.governor is not None and event.governor.frame.sense is Sense.MATRIX:
            event.modal = event.governor.modal
        yield event


def _is_about_thing(reading: ClauseReading) -> bool:
    """Return whether somebody wins something else than an office: "Das Rennen um den Titel machte P".

    So does whom a jury chooses "zum Sportler des Jahres".
    """
    return any(
        (one.kind is PhraseKind.NOUN and one.preposition == WANTED_FOR)
        or (
            one.preposition == MADE_TO
            and [party.nature for party in one.parties] == [PartyNature.PERSON_DESCRIPTION]
        )
        for one in reading.phrases
    )


_OFFSPRING = frozenset({Sense.SPIN_OFF, Sense.FOUND})
"""Senses whose nouns may also name what came of it ("Y, ein Spin-off von X")."""


def _described_by(reading: ClauseReading, noun: Phrase) -> Phrase | None:
    """Return Y where a noun stands behind it in apposition, or is said of it with "ist"."""
    if noun.preposition:
        return None
    phrases = reading.phrases
    place = next((number for number, phrase in enumerate(phrases) if phrase is noun), 0)
    if place >= 2 and phrases[place - 1].kind is PhraseKind.COMMA:
        before = phrases[place - 2]
        if before.kind is PhraseKind.ROLE and before.roles[-1].company is not None:
            place_of_work = before.roles[-1].company  # "Chef der Y, eines Spin-offs von X"
            before = Phrase(
                PhraseKind.PARTY, place_of_work.start, place_of_work.end, parties=[place_of_work]
            )
        return before if _is_company(before) else None
    has_copula = "be" in reading.auxiliaries
    subject = reading.subject
    if has_copula and subject is not None and subject is not noun and _is_company(subject):
        return subject if not subject.preposition else None
    return None


def _is_company(phrase: Phrase) -> bool:
    return (
        phrase.kind is PhraseKind.PARTY
        and not phrase.roles
        and len(phrase.parties) == 1
        and phrase.parties[0].nature is PartyNature.COMPANY
    )


_HOLDING = (PhraseKind.NOUN, PhraseKind.EVENT, PhraseKind.STAKE)
"""Phrases in which a noun of dealing may stand: "der Streit um die Übernahme"."""


def _all_phrases(phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase | None]]:
    """Yield phrases, and the nouns of dealing inside of others with what is around them."""
    for phrase in phrases:
        yield phrase, None
        if phrase.inner and phrase.kind in _HOLDING:
            for inner in phrase.inner:
                if inner.kind is PhraseKind.EVENT:
                    yield inner, phrase


def _noun_parts(phrase: Phrase, frame: Frame) -> dict[Slot, list[Phrase]]:
    parts: dict[Slot, list[Phrase]] = {}

    def put(slot: Slot | None, filler: Phrase) -> None:
        if slot is None or not fits(slot, filler):
            return
        if slot in parts and slot is not Slot.PARTNER:
            return
        parts.setdefault(slot, []).append(filler)

    is_offer = frame.sense is Sense.OFFER
    is_told = any(frame.obliques.get(one.preposition) is frame.subject for one in phrase.inner)
    is_compared = frame.sense is Sense.BUY and any(one.startswith(MOST) for one in phrase.words)
    is_record = is_compared and not is_told
    is_whose = is_record and phrase.inner[:1] and phrase.inner[0].preposition == ""
    inners = [one for one in phrase.inner if not _is_parcel(one, phrase.inner)]
    for inner in inners:
        if inner.preposition == "" and (is_offer or is_record):
            put(frame.subject, inner)  # "das Angebot der X" is hers, and her "größter Zukauf"
        elif inner.preposition in ("", "-"):
            put(frame.object, inner)
    owner = phrase.owner
    if owner is not None and owner.text.lower() in OF_THEM:
        put(frame.object, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner]))
    if owner is not None and owner.nature is not PartyNature.OWNER:
        slot = (
            frame.object
            if not is_offer
            and frame.object not in parts
            and not __has_object_oblique(phrase, frame)
            else frame.subject
        )
        put(slot, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner]))
    for inner in inners:
        if inner.preposition in ("", "-") or (is_whose and inner.preposition in OF):
            continue
        if frame.object is Slot.TARGET and inner.head is not None and inner.inner:
            if inner.head.lower in HOLDER_NOUNS:
                put(Slot.TARGET, inner.inner[0])  # "ein Angebot an die Aktionäre von X"
                continue
        slot = refitted(frame.obliques.get(inner.preposition), inner)
        if slot is Slot.PERSON and _is_seat(inner):
            slot = Slot.ROLE  # "sein Rückzug von der Spitze der X"
        has_object = frame.object in parts or (
            not is_offer and any(other.preposition == "" for other in inners)
        )
        if slot is not None and slot is frame.object and has_object and slot is not Slot.PARTNER:
            is_glued = any(other.preposition == "-" for other in phrase.inner)
            is_of_seller = frame.sense in (Sense.BUY, Sense.SPIN_OFF) and not is_glued
            slot = Slot.SELLER if is_of_seller else None  # "die X-Übernahme von Y" may be either's
        put(slot, inner)
    if owner is not None and owner.nature is PartyNature.OWNER:
        slot = frame.subject if is_offer else frame.object  # "sein Angebot" is who makes it
        put(slot, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner]))
    return parts


def _is_seat(phrase: Phrase) -> bool:
    """Return whether a phrase is an office or a body, and nobody who holds one."""
    role = phrase.roles[0] if phrase.kind is PhraseKind.ROLE else None
    return role is not None and (role.seat or role.noun.nature is not RoleNature.HOLDER)


def _is_parcel(phrase: Phrase, inners: Sequence[Phrase]) -> bool:
    """Return whether the share behind it says of what it is: "eines Pakets von 38 Prozent an der X"."""
    is_noun = phrase.kind is PhraseKind.NOUN and not phrase.preposition and phrase.head is not None
    is_one = is_noun and phrase.head is not None and phrase.head.lower.startswith(PARCEL)
    return is_one and any(one.kind is PhraseKind.STAKE and one.preposition in OF for one in inners)


def __has_object_oblique(phrase: Phrase, frame: Frame) -> bool:
    return any(
        frame.obliques.get(inner.preposition) is frame.object
        for inner in phrase.inner
        if inner.preposition
    )


def _is_long_ago(phrase: Phrase) -> bool:
    """Return whether a phrase tells of years ago: "vor zehn Jahren", "2004"."""
    is_span = phrase.head is not None and phrase.head.lower in YEARS
    return is_span or any(word.isdecimal() and len(word) == _DIGITS for word in phrase.words)


_DIGITS = 4
"""Digits of a year."""


def _attribute_events(reading: ClauseReading) -> Iterator[Event]:
    """Yield what participles before nouns tell ("der in der Vorwoche entlassene Trainer P")."""
    for phrase in reading.phrases:
        if not phrase.attribute or phrase.kind not in (PhraseKind.PARTY, PhraseKind.ROLE):
            continue
        for form in phrase.attribute:
            frame = form.verb.frame
            if form.verb.reflexive or form.verb.fixed:
                continue
            is_past = form.shape is VerbShape.ATTRIBUTIVE
            goes = form.verb.infinitive in VERBS_OF_MOTION  # "der im Mai zurückgetretene Chef P"
            is_of_office = frame.sense in EVENTS
            if is_of_office and is_past and any(map(_is_long_ago, phrase.attribute_phrases)):
                continue
            passive = is_past and frame.object is not None and not goes
            event = Event(
                frame,
                form.verb.infinitive,
                phrase.start,
                reading,
                {},
                Tense.PAST if passive or (goes and is_past) else Tense.PRESENT,
                Voice.PASSIVE if passive else Voice.ACTIVE,
            )
            slot = frame.object if passive else frame.subject
            if slot is None or not fits(slot, phrase):
                continue
            event.parts[slot] = [phrase]
            for inner in phrase.attribute_phrases:
                inner_slot = oblique_slot(frame, event.voice, inner) if inner.preposition else None
                if inner_slot is not None and fits(inner_slot, inner):
                    event.parts.setdefault(inner_slot, [inner])
            if all(needed in event.parts for needed in frame.needs):
                yield event
                break
