"""Frames found in a clause: what happens, and who plays which part."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.change_verbs import VERBS_OF_MOTION
from dealwert.german.lexicon.clause_words import CLOSING_PARTICLES, PAST_AUXILIARIES, PREPOSITIONAL
from dealwert.german.lexicon.deal_verbs import STATIVE_VERBS
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.status_cues import CONDITIONS, INTENT_NOUNS
from dealwert.german.verbs import Verb, VerbForm, VerbShape
from dealwert.german.words import Word
from dealwert.reading.clauses import Clause, ClauseKind, is_finite
from dealwert.reading.parsing import phrases_of
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.units import Unit, UnitKind

__all__ = ["ClauseReading", "Event", "Tense", "Voice", "events_of", "read_clauses"]


class Voice(enum.Enum):
    """Who is the subject: who acts, or what is acted upon."""

    ACTIVE = "active"
    PASSIVE = "passive"


class Tense(enum.Enum):
    """When it happens, as the verb tells."""

    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"
    OPEN = "open"
    """An infinitive or a noun: the clause around it tells."""


@attrs.define(eq=False)
class Event:
    """A frame with its parts filled.

    Args:
        frame: What happens.
        word: The verb or noun, as a lemma.
        start: Index of the first character of the verb or noun.
        clause: Where it stands.
        parts: Who plays which part.
        tense: When.
        voice: Of a verb.
        modal: What a modal verb says ("intent", "report", "ability", "guess", "must").
        negated: Whether "nicht" or "kein" stands in the clause.
        governor: The verb on which a noun or an infinitive depends, if it is in the tables.
        noun: The phrase, for events named by a noun.
        reflexive: Whether "sich" stands in the clause.
        asks_reflexive: Whether the verb needs it.
        fixed: Words that belong to the verb ("den Hut").
    """

    frame: Frame
    word: str
    start: int
    clause: ClauseReading
    parts: dict[Slot, list[Phrase]]
    tense: Tense
    voice: Voice = Voice.ACTIVE
    modal: str = ""
    negated: bool = False
    governor: Event | None = None
    noun: Phrase | None = None
    reflexive: bool = False
    asks_reflexive: bool = False
    fixed: str = ""

    def parties(self, slot: Slot) -> list[Party]:
        """Return who plays a part."""
        return [party for phrase in self.parts.get(slot, ()) for party in phrase.parties]


@attrs.define(eq=False)
class ClauseReading:
    """A clause with its phrases.

    Args:
        clause: Which.
        phrases: What it is made of.
        parent: The reading of the clause that it depends on.
        shares: The reading of the clause whose subject it shares.
        subject: The phrase that is its subject, as far as that can be told.
        text: Its words in small letters, joined by blanks.
        conditional: Whether it holds only if another clause does ("wenn …, übernimmt X Y").
    """

    clause: Clause
    phrases: list[Phrase]
    parent: ClauseReading | None = None
    shares: ClauseReading | None = None
    subject: Phrase | None = None
    text: str = ""
    conditional: bool = False

    @property
    def words(self) -> list[Word]:
        """The words of the clause."""
        return [unit.word for unit in self.clause.units if unit.word is not None]


def read_clauses(clauses: Sequence[Clause]) -> list[ClauseReading]:
    """Return the clauses of a sentence with their phrases."""
    readings: dict[int, ClauseReading] = {}
    ordered: list[ClauseReading] = []
    for clause in clauses:
        units = clause.units
        if clause.kind is ClauseKind.SUBORDINATE and units[0].lower == clause.opener:
            units = units[1:]
        if (
            clause.kind is ClauseKind.RELATIVE
            and clause.opener
            and clause.opener not in {"dessen", "deren"}
        ):
            units = units[2 if clause.opener_preposition else 1 :]
        text = " ".join(unit.lower for unit in clause.units)
        reading = ClauseReading(clause, phrases_of(units), text=text)
        readings[id(clause)] = reading
        ordered.append(reading)
    for reading in ordered:
        clause = reading.clause
        reading.parent = readings.get(id(clause.parent)) if clause.parent else None
        reading.shares = readings.get(id(clause.shares_subject)) if clause.shares_subject else None
        if clause.kind is ClauseKind.RELATIVE:
            _fill_relative(reading)
    for reading in ordered:
        reading.subject = _subject(reading)
        if reading.clause.opener in CONDITIONS and reading.parent is not None:
            reading.parent.conditional = True
    return ordered


def _fill_relative(reading: ClauseReading) -> None:
    """Put the antecedent where the relative pronoun stands."""
    clause = reading.clause
    antecedent = clause.antecedent
    if reading.parent is None or antecedent is None:
        return
    found = next(
        (
            phrase
            for phrase in reading.parent.phrases
            if phrase.start <= antecedent.start < phrase.end and (phrase.parties or phrase.roles)
        ),
        None,
    )
    if found is None and antecedent.word is not None and antecedent.word.particle:
        # "löst P ab, der …": the noun stands before the particle
        before = [
            phrase
            for phrase in reading.parent.phrases
            if phrase.end <= antecedent.start and (phrase.parties or phrase.roles)
        ]
        people = [phrase for phrase in before if phrase.person is not None]
        found = people[-1] if people else None
    place = 1 if clause.opener_preposition else 0
    pronoun = clause.units[min(place, len(clause.units) - 1)]
    cases = pronoun.word.article if pronoun.word is not None and clause.opener else "n"
    kept = reading.phrases
    if found is None:
        reading.phrases = kept
        return
    if clause.opener in {"dessen", "deren"}:
        for phrase in kept[:1]:
            if phrase.owner is not None and found.parties:
                phrase.owner = found.parties[0]
                for role in phrase.roles:
                    role.company = role.company or phrase.owner
        reading.phrases = kept
        return
    # A noun that the parser took together with the pronoun ("der Konzern") cannot stand here.
    stand_in = attrs.evolve(
        found, preposition=clause.opener_preposition, cases=cases or "na", inner=[]
    )
    reading.phrases = [stand_in, *kept]


def _subject(reading: ClauseReading) -> Phrase | None:
    if reading.shares is not None:
        own = _first_nominative(reading, before_verb=True)
        return own or reading.shares.subject or _subject(reading.shares)
    if reading.clause.kind is ClauseKind.INFINITIVE or reading.clause.opener in {
        "um",
        "ohne",
        "statt",
    }:
        if reading.parent is None:
            return None
        return _announcer(reading) or reading.parent.subject or _subject(reading.parent)
    return _first_nominative(reading)


def _announcer(reading: ClauseReading) -> Phrase | None:
    """Return X in "die Ankündigung von X, Y zu verkaufen"."""
    parent, antecedent = reading.parent, reading.clause.antecedent
    if parent is None or antecedent is None:
        return None
    for phrase in parent.phrases:
        if phrase.kind is not PhraseKind.NOUN or not phrase.start <= antecedent.start < phrase.end:
            continue
        if phrase.head is None or phrase.head.lower not in INTENT_NOUNS:
            continue
        return next((inner for inner in phrase.inner if inner.kind is PhraseKind.PARTY), None)
    return None


def _first_nominative(reading: ClauseReading, *, before_verb: bool = False) -> Phrase | None:
    for phrase in reading.phrases:
        if phrase.kind is PhraseKind.WORD:
            if (
                before_verb
                and phrase.unit is not None
                and phrase.unit.word is not None
                and phrase.unit.word.is_finite_verb
            ):
                return None
            continue
        if phrase.kind in (PhraseKind.COMMA, PhraseKind.DATE, PhraseKind.MONEY):
            continue
        is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
        if not phrase.preposition and "n" in phrase.cases and not is_time:
            return phrase
    return None


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
    for event in events:
        if event.governor is None and event.clause.parent is not None and event.tense is Tense.OPEN:
            above = verbal.get(id(event.clause.parent), [])
            event.governor = above[0] if above else None
    return events


@attrs.define
class _Predicate:
    forms: list[tuple[Unit, VerbForm]]
    auxiliaries: set[str]
    modal: str
    has_to: bool
    is_past: bool
    particles: set[str]
    reflexive: bool


def _predicate(reading: ClauseReading) -> _Predicate:
    units = reading.clause.units
    predicate = _Predicate(
        [], set(), "", has_to=False, is_past=False, particles=set(), reflexive=False
    )
    for place, unit in enumerate(units):
        word = unit.word
        if word is None:
            continue
        if word.capital and place != 0 and not (place and units[place - 1].kind is UnitKind.COMMA):
            continue
        if word.capital:
            word = _small(word)
        if word.lower in {"sich", "mich", "uns"}:
            predicate.reflexive = True
        if word.auxiliary and (place == 0 or word.lower != "sein"):
            predicate.auxiliaries.add(word.auxiliary)
            predicate.is_past |= word.lower in PAST_AUXILIARIES
        if word.modal:
            predicate.modal = predicate.modal or word.modal
        if word.lower == "zu" and place + 1 < len(units) and _is_infinitive(units[place + 1]):
            predicate.has_to = True
        if word.particle:
            predicate.particles.add(word.lower)
        if not _stands_before_noun(units, place):
            predicate.forms += [(unit, form) for form in word.verbs]
    return predicate


def _small(word: Word) -> Word:
    from dealwert.german.words import look_up

    return look_up(word.lower)


def _is_infinitive(unit: Unit) -> bool:
    word = unit.word
    return word is not None and not word.capital and word.lower.endswith("n")


def _stands_before_noun(units: Sequence[Unit], place: int) -> bool:
    """Return whether a word is an adjective before its noun ("die übernommene Firma")."""
    word = units[place].word
    if word is None:
        return False
    if all(
        form.shape in (VerbShape.ATTRIBUTIVE, VerbShape.PRESENT_ATTRIBUTIVE) for form in word.verbs
    ):
        return True
    return (
        not is_finite(units, place)
        and word.finite
        and not any(
            form.shape in (VerbShape.PARTICIPLE, VerbShape.INFINITIVE) for form in word.verbs
        )
    )


def _verb_events(reading: ClauseReading) -> Iterator[Event]:
    predicate = _predicate(reading)
    chosen: set[int] = set()
    for unit, form in predicate.forms:
        if not _agrees(form, predicate, reading, unit):
            continue
        tense, voice = _tense_and_voice(form, predicate)
        event = Event(
            form.verb.frame,
            form.verb.infinitive,
            unit.start,
            reading,
            {},
            tense,
            voice,
            predicate.modal,
            _negated(reading),
            reflexive=predicate.reflexive,
            asks_reflexive=form.verb.reflexive,
            fixed=form.verb.fixed.lower(),
        )
        event.parts = _parts(event)
        if all(slot in event.parts for slot in form.verb.frame.needs):
            key = hash((unit.start, form.verb.frame.sense))
            if key not in chosen:
                chosen.add(key)
                yield event


def _agrees(form: VerbForm, predicate: _Predicate, reading: ClauseReading, unit: Unit) -> bool:
    verb = form.verb
    if verb.reflexive and not predicate.reflexive:
        return False
    if not verb.reflexive and verb.infinitive in STATIVE_VERBS:
        is_state = form.shape is VerbShape.PARTICIPLE and "be" in predicate.auxiliaries
        if not is_state or predicate.reflexive:
            return False
    if form.split and verb.particle not in _particles_behind(reading, unit):
        return False
    if (
        not verb.particle
        and form.shape is VerbShape.FINITE
        and _has_other_particle(reading, unit, verb)
    ):
        return False
    if verb.fixed and verb.fixed.lower() not in reading.text:
        return False
    return _is_told_apart(form, predicate, unit)


def _is_told_apart(form: VerbForm, predicate: _Predicate, unit: Unit) -> bool:
    """Return whether "verkauft" is read as what its auxiliaries make of it, finite or participle."""
    shapes = {f.shape for f in (unit.word.verbs if unit.word else ()) if f.verb is form.verb}
    if not {VerbShape.FINITE, VerbShape.PARTICIPLE} <= shapes:
        return True
    if form.shape is VerbShape.PARTICIPLE:
        return bool(predicate.auxiliaries)
    return form.shape is not VerbShape.FINITE or not predicate.auxiliaries


def _particles_behind(reading: ClauseReading, unit: Unit) -> set[str]:
    """Return the particles that close the clause, or a part of it."""
    units = [other for other in reading.clause.units if other.start > unit.start]
    found: set[str] = set()
    for place, other in enumerate(units):
        word = other.word
        if word is None or word.capital or not word.particle:
            continue
        following = units[place + 1] if place + 1 < len(units) else None
        closes = (
            following is None
            or following.kind in (UnitKind.COMMA, UnitKind.DASH, UnitKind.OPEN)
            or (
                following.word is not None
                and (following.word.coordinator or following.word.preposition == "als")
            )
        )
        if closes or word.lower not in PREPOSITIONAL:
            found.add(word.lower)
    return found


def _has_other_particle(reading: ClauseReading, unit: Unit, verb: Verb) -> bool:
    """Return whether a particle makes another verb of it ("gibt … auf", "nimmt … zu")."""
    units = [other for other in reading.clause.units if other.start > unit.start]
    if not units:
        return False
    last = units[-1].word
    return (
        last is not None
        and not last.capital
        and last.lower in CLOSING_PARTICLES
        and verb.fixed.find(last.lower) < 0
    )


def _tense_and_voice(form: VerbForm, predicate: _Predicate) -> tuple[Tense, Voice]:
    shape = form.shape
    takes_object = form.verb.frame.object is not None
    if shape is VerbShape.FINITE:
        return (Tense.PAST if _is_past_form(form, predicate) else Tense.PRESENT), Voice.ACTIVE
    if shape is VerbShape.TO_INFINITIVE or (shape is VerbShape.INFINITIVE and predicate.has_to):
        return Tense.OPEN, Voice.ACTIVE
    if shape is VerbShape.INFINITIVE:
        if "become" in predicate.auxiliaries:
            return Tense.FUTURE, Voice.ACTIVE
        return Tense.PRESENT, Voice.ACTIVE
    if shape is VerbShape.PARTICIPLE:
        if "have" in predicate.auxiliaries:
            return Tense.PAST, Voice.ACTIVE
        if "become" in predicate.auxiliaries:
            past = predicate.is_past or "be" in predicate.auxiliaries
            return (Tense.PAST if past else Tense.PRESENT), Voice.PASSIVE
        if form.verb.infinitive in VERBS_OF_MOTION:
            return Tense.PAST, Voice.ACTIVE
        return Tense.PAST, Voice.PASSIVE if takes_object else Voice.ACTIVE
    return Tense.OPEN, Voice.ACTIVE


def _is_past_form(form: VerbForm, predicate: _Predicate) -> bool:
    from dealwert.german.verbs import verb_rows

    words = _PAST_FORMS.get(id(form.verb))
    if words is None:
        words = next(tuple(words) for verb, words in verb_rows() if verb is form.verb)
        _PAST_FORMS[id(form.verb)] = words
    past = words[2]
    unit = next((unit for unit, other in predicate.forms if other is form), None)
    lower = unit.lower if unit is not None else ""
    written = lower.removeprefix(form.verb.particle) if not form.split else lower
    return written in {past, past + "n", past + "en"} and written != words[1]


_PAST_FORMS: dict[int, tuple[str, ...]] = {}


def _negated(reading: ClauseReading) -> bool:
    for word in reading.words:
        if (
            word.negation
            and "nicht nur" not in reading.text
            and "nicht zuletzt" not in reading.text
        ):
            return True
    return False


def _parts(event: Event) -> dict[Slot, list[Phrase]]:
    frame = event.frame
    reading = event.clause
    parts: dict[Slot, list[Phrase]] = {}
    bare: list[Phrase] = []
    for phrase in reading.phrases:
        if phrase.kind in (PhraseKind.WORD, PhraseKind.COMMA, PhraseKind.DATE, PhraseKind.MONEY):
            continue
        if phrase.preposition:
            slot = _refitted(_oblique(frame, event.voice, phrase), phrase)
            if slot is not None and _fits(slot, phrase) and slot not in parts:
                parts[slot] = [phrase]
            continue
        bare.append(phrase)
    _assign_bare(event, bare, parts)
    if event.voice is Voice.ACTIVE and frame.subject is not None and frame.subject not in parts:
        subject = _inherited_subject(reading, event)
        if (
            subject is not None
            and _fits(frame.subject, subject)
            and all(subject not in phrases for phrases in parts.values())
        ):
            parts[frame.subject] = [subject]
    return parts


def _inherited_subject(reading: ClauseReading, event: Event) -> Phrase | None:
    if event.tense is Tense.OPEN or reading.shares is not None:
        return reading.subject
    return None


def _refitted(slot: Slot | None, phrase: Phrase) -> Slot | None:
    """Return the slot for "aus dem Vorstand" where a company was expected, and the other way round."""
    if slot is Slot.COMPANY and phrase.kind is PhraseKind.ROLE:
        return Slot.ROLE
    if slot is Slot.ROLE and phrase.kind is PhraseKind.PARTY and not phrase.roles:
        return Slot.COMPANY
    return slot


def _oblique(frame: Frame, voice: Voice, phrase: Phrase) -> Slot | None:
    preposition = phrase.preposition
    if voice is Voice.PASSIVE and preposition in ("von", "durch") and frame.subject is not None:
        return frame.subject
    if preposition == "durch" and voice is Voice.ACTIVE:
        return None
    return frame.obliques.get(preposition)


def _assign_bare(event: Event, bare: list[Phrase], parts: dict[Slot, list[Phrase]]) -> None:
    frame = event.frame
    subject_slot, object_slot = frame.subject, frame.object
    if event.voice is Voice.PASSIVE:
        subject_slot, object_slot = frame.object, None
    candidates = [phrase for phrase in bare if phrase.cases != "g"]
    if frame.dative is not None and event.voice is Voice.ACTIVE:
        _assign_dative(event, candidates, parts)
    open_slots = [
        slot for slot in (subject_slot, object_slot) if slot is not None and slot not in parts
    ]
    used = {id(phrase) for phrases in parts.values() for phrase in phrases}
    free = [phrase for phrase in candidates if id(phrase) not in used]
    if subject_slot is not None and object_slot is not None and len(open_slots) == 2:
        _assign_pair(subject_slot, object_slot, free, parts, event)
        return
    for slot in open_slots:
        case = "n" if slot is subject_slot else "a"
        for phrase in free:
            if case in phrase.cases and _fits(slot, phrase) and id(phrase) not in used:
                parts[slot] = [phrase]
                used.add(id(phrase))
                break


def _assign_dative(event: Event, candidates: list[Phrase], parts: dict[Slot, list[Phrase]]) -> None:
    frame = event.frame
    slot = frame.dative
    if slot is None or slot in parts or frame.subject is None:
        return
    datives = [p for p in candidates if "d" in p.cases and "n" not in p.cases and _fits(slot, p)]
    if datives:
        parts[slot] = [datives[0]]
        return
    inner = [
        inside
        for phrases in parts.values()
        for phrase in phrases
        if phrase.kind is PhraseKind.STAKE
        for inside in phrase.inner
        if not inside.preposition and _fits(slot, inside)
    ]
    if inner:  # "zu 60 Prozent der X": a dative, not a genitive
        parts[slot] = [inner[0]]
        return
    nominatives = [p for p in candidates if "n" in p.cases and _fits(frame.subject, p)]
    both = [p for p in candidates if "d" in p.cases and _fits(slot, p)]
    for phrase in both:
        if nominatives and phrase is not nominatives[0] and phrase.start > nominatives[0].start:
            parts[slot] = [phrase]
            return
    if (
        both
        and event.clause.shares is not None
        and not (nominatives and nominatives[0] is not both[0])
    ):
        parts[slot] = [both[0]]


def _assign_pair(
    subject_slot: Slot,
    object_slot: Slot,
    free: list[Phrase],
    parts: dict[Slot, list[Phrase]],
    event: Event,
) -> None:
    """Tell subject and object: by case, by what fits, and else by order."""
    subjects = [p for p in free if "n" in p.cases and _fits(subject_slot, p)]
    objects = [p for p in free if "a" in p.cases and _fits(object_slot, p)]
    inherits = event.tense is Tense.OPEN or event.clause.shares is not None
    relative = event.clause.clause
    if (
        relative.kind is ClauseKind.RELATIVE
        and relative.opener in {"die", "das"}
        and len(objects) > 1
    ):
        if all(p.cases == "nda" or p.start < relative.start for p in objects):
            return  # "die X gekauft hat": nothing tells who bought whom
    only_nominative = [p for p in subjects if "a" not in p.cases]
    only_accusative = [p for p in objects if "n" not in p.cases]
    subject: Phrase | None = None
    target: Phrase | None = None
    if only_accusative:
        target = only_accusative[0]
    if only_nominative:
        subject = only_nominative[0]
    if subject is None:
        others = [p for p in subjects if p is not target]
        if not inherits or (target is not None and others and others[0].start < target.start):
            subject = others[0] if others else None
    if target is None:
        others = [p for p in objects if p is not subject]
        target = others[0] if others else None
    if target is None and subject is not None and inherits and "a" in subject.cases:
        if _fits(object_slot, subject):
            subject, target = None, subject
    if subject is not None:
        parts[subject_slot] = [subject]
    if target is not None:
        parts[object_slot] = [target]


_COMPANY_SLOTS = frozenset(
    {Slot.TARGET, Slot.COMPANY, Slot.ORIGIN, Slot.GOAL, Slot.PARTNER, Slot.RESULT}
)
_EITHER_SLOTS = frozenset({Slot.BUYER, Slot.SELLER})
_PERSON_SLOTS = frozenset({Slot.PERSON, Slot.PREDECESSOR, Slot.SUCCESSOR})


def _fits(slot: Slot, phrase: Phrase) -> bool:
    """Return whether a phrase can play a part."""
    kind = phrase.kind
    if slot is Slot.EVENT:
        return kind is PhraseKind.EVENT
    if slot is Slot.ROLE:
        return (kind is PhraseKind.ROLE and bool(phrase.roles)) or (
            kind is PhraseKind.EVENT
            and phrase.frame is not None
            and phrase.frame.sense is Sense.SUCCEED
        )
    if slot is Slot.STAKE:
        return kind in (PhraseKind.STAKE, PhraseKind.PERCENT)
    if slot is Slot.TARGET and kind in (PhraseKind.STAKE, PhraseKind.UNIT, PhraseKind.PERCENT):
        return True
    if kind is PhraseKind.ROLE:
        return slot in _PERSON_SLOTS and _is_holder(phrase) and phrase.cases != "nda"
    if kind is not PhraseKind.PARTY or not phrase.parties:
        return False
    first = phrase.parties[0]
    if first.nature in (PartyNature.PRONOUN, PartyNature.OWNER):
        return first.head is not None and _pronoun_fits(slot, first.head.lower)
    if slot in _COMPANY_SLOTS:
        return first.is_organisation
    if slot in _PERSON_SLOTS:
        return first.is_person
    return slot in _EITHER_SLOTS


def _is_holder(phrase: Phrase) -> bool:
    from dealwert.german.lexicon.role_nouns import RoleNature

    return phrase.roles[0].noun.nature is RoleNature.HOLDER and not phrase.roles[0].seat


def _pronoun_fits(slot: Slot, pronoun: str) -> bool:
    if pronoun in {"man", "ich", "wir", "wer", "jemand"}:
        return False
    if pronoun == "es":
        return slot not in _PERSON_SLOTS
    if slot in _PERSON_SLOTS:
        return True
    return True


def _noun_events(reading: ClauseReading, verbal: dict[int, list[Event]]) -> Iterator[Event]:
    for phrase in _all_phrases(reading.phrases):
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
            negated=_negated(reading),
            noun=phrase,
        )
        above = verbal.get(id(reading), [])
        event.governor = above[0] if above else None
        if event.governor is not None and event.governor.frame.sense is Sense.MATRIX:
            event.modal = event.governor.modal
        yield event


def _all_phrases(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    for phrase in phrases:
        yield phrase
        if phrase.kind in (PhraseKind.NOUN, PhraseKind.EVENT, PhraseKind.STAKE):
            yield from (inner for inner in phrase.inner if inner.kind is PhraseKind.EVENT)


def _noun_parts(phrase: Phrase, frame: Frame) -> dict[Slot, list[Phrase]]:
    parts: dict[Slot, list[Phrase]] = {}

    def put(slot: Slot | None, filler: Phrase) -> None:
        if slot is None or not _fits(slot, filler):
            return
        if slot in parts and slot is not Slot.PARTNER:
            return
        parts.setdefault(slot, []).append(filler)

    for inner in phrase.inner:
        if inner.preposition in ("", "-"):
            put(frame.object, inner)
    owner = phrase.owner
    if owner is not None and owner.text.lower() in {"dessen", "deren"}:
        put(frame.object, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner]))
    if owner is not None and owner.nature is not PartyNature.OWNER:
        slot = (
            frame.object
            if frame.object not in parts and not _has_object_oblique(phrase, frame)
            else frame.subject
        )
        put(slot, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner]))
    for inner in phrase.inner:
        if inner.preposition in ("", "-"):
            continue
        slot = frame.obliques.get(inner.preposition)
        has_object = frame.object in parts or any(other.preposition == "" for other in phrase.inner)
        if slot is not None and slot is frame.object and has_object and slot is not Slot.PARTNER:
            slot = Slot.SELLER if frame.sense is Sense.BUY else None
        put(slot, inner)
    if owner is not None and owner.nature is PartyNature.OWNER:
        put(
            frame.object, Phrase(PhraseKind.PARTY, owner.start, owner.end, parties=[owner])
        ) if frame.object not in parts else None
    return parts


def _has_object_oblique(phrase: Phrase, frame: Frame) -> bool:
    return any(
        frame.obliques.get(inner.preposition) is frame.object
        for inner in phrase.inner
        if inner.preposition
    )


def _attribute_events(reading: ClauseReading) -> Iterator[Event]:
    """Yield what participles before nouns tell ("der in der Vorwoche entlassene Trainer P")."""
    for phrase in reading.phrases:
        if not phrase.attribute or phrase.kind not in (PhraseKind.PARTY, PhraseKind.ROLE):
            continue
        for form in phrase.attribute:
            frame = form.verb.frame
            if form.verb.reflexive:
                continue
            passive = form.shape is VerbShape.ATTRIBUTIVE and frame.object is not None
            event = Event(
                frame,
                form.verb.infinitive,
                phrase.start,
                reading,
                {},
                Tense.PAST if passive else Tense.PRESENT,
                Voice.PASSIVE if passive else Voice.ACTIVE,
            )
            slot = frame.object if passive else frame.subject
            if slot is None or not _fits(slot, phrase):
                continue
            event.parts[slot] = [phrase]
            for inner in phrase.attribute_phrases:
                inner_slot = _oblique(frame, event.voice, inner) if inner.preposition else None
                if inner_slot is not None and _fits(inner_slot, inner):
                    event.parts.setdefault(inner_slot, [inner])
            if all(needed in event.parts for needed in frame.needs):
                yield event
                break
