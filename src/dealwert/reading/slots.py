"""Which phrase of a clause plays which part of a frame."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.amount_cues import PER
from dealwert.german.lexicon.change_cues import (
    DIRECTION,
    INDEFINITE,
    PERSON_ENDS,
    STAND_INS,
    TEAM_NOUNS,
    TIME_NOUNS,
    VENUES,
)
from dealwert.german.lexicon.clause_words import NOBODY, TWO_WAY
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS, OWNER_NOUNS, PART_KIN, PART_NOUNS
from dealwert.german.lexicon.definite_descriptions import GENERIC_NOUNS
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import (
    FOREIGN_PARTICIPLE,
    PARTICIPLE_BEGINNINGS,
    PARTICIPLE_ENDINGS,
)
from dealwert.german.lexicon.numbers import BELOW_HUNDRED, SCALES
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.verbs import VerbShape
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event, Tense, Voice
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind

__all__ = ["fits", "oblique_slot", "parts_of", "stands_in"]


def parts_of(event: Event) -> dict[Slot, list[Phrase]]:
    """Return which phrases of its clause play the parts of a verb's frame."""
    frame = event.frame
    reading = event.clause
    parts: dict[Slot, list[Phrase]] = {}
    bare: list[Phrase] = []
    phrases = _of_verb(event)
    for place, phrase in enumerate(phrases):
        if phrase.kind in (PhraseKind.WORD, PhraseKind.COMMA, PhraseKind.DATE, PhraseKind.MONEY):
            continue
        if phrase.preposition:
            slot = oblique_slot(frame, event.voice, phrase)
            is_agent = event.voice is Voice.PASSIVE and slot is frame.subject
            is_agent = is_agent and not (slot is Slot.COMPANY and _is_office(phrase))
            slot = slot if is_agent else _refitted(slot, phrase)
            if slot in _WHERE_TO and phrase.preposition in TWO_WAY and "a" not in phrase.cases:
                continue  # "geht im Museum weiter" leads nowhere, and "geht an der Uni zu" to nobody
            if frame.sense is Sense.ELECT and slot is Slot.COMPANY and _is_venue(phrase):
                continue
            named = _named_behind(phrases, place) if slot is Slot.BUYER else None
            filler = named or phrase
            if slot is not None and fits(slot, filler) and slot not in parts:
                parts[slot] = [filler]
            continue
        bare.append(phrase)
    _assign_bare(event, bare, parts)
    if frame.holders is not None and frame.holders not in parts:
        owned = _held_by(reading, event.fixed)
        if owned is not None and fits(frame.holders, owned):
            parts[frame.holders] = [owned]
    if frame.sense is Sense.OFFER and Slot.TARGET not in parts:
        parts |= _of_share(reading)
    is_aimed = Slot.TARGET in frame.needs or frame.sense is Sense.INVEST
    if is_aimed and Slot.TARGET not in parts and reading.before is not None:
        topic = reading.before.phrases
        if len(topic) == 1 and not topic[0].preposition and fits(Slot.TARGET, topic[0]):
            parts[Slot.TARGET] = list(topic)
    if event.voice is Voice.ACTIVE and frame.subject is not None and frame.subject not in parts:
        subject = _inherited_subject(reading, event)
        if (
            subject is not None
            and fits(frame.subject, subject)
            and all(subject not in phrases for phrases in parts.values())
        ):
            parts[frame.subject] = [subject]
    return parts


def _named_behind(phrases: Sequence[Phrase], place: int) -> Phrase | None:
    """Return Y of "an den bisherigen Partner, den Getränkekonzern Y", in the same case."""
    behind = phrases[place + 1 : place + 3]
    if phrases[place].kind is not PhraseKind.NOUN or len(behind) < 2:
        return None
    comma, name = behind
    is_named = name.kind is PhraseKind.PARTY and not name.preposition and not name.roles
    if comma.kind is not PhraseKind.COMMA or not is_named:
        return None
    if len(name.parties) != 1 or name.parties[0].name is None:
        return None
    is_alike = name.words[:1] == phrases[place].words[1:2] and "a" in name.cases
    return name if is_alike else None


_WHERE_TO = frozenset({Slot.GOAL, Slot.BUYER})
"""Parts to whom or to where something goes."""


def _is_venue(phrase: Phrase) -> bool:
    """Return whether it is told in which building somebody is chosen: "im Haus der Musik"."""
    return phrase.preposition == "in" and not VENUES.isdisjoint(" ".join(phrase.words).split()[1:2])


def _of_verb(event: Event) -> list[Phrase]:
    """Return the phrases that can belong to a verb where "und" joins it with another one.

    "hat das Amt übernommen und die Partei geführt": what stands behind "und" belongs to the second
    verb; the first one's object is the second one's, too, unless that has its own.
    """
    every = event.clause.phrases
    phrases = [phrase for place, phrase in enumerate(every) if not _is_aside(every, place)]
    joints = [
        place
        for place, phrase in enumerate(phrases)
        if place and _is_joint(phrase) and _closes(phrases[place - 1]) and _closes(phrases[-1])
    ]
    if not joints:
        return phrases
    own = next((n for n, phrase in enumerate(phrases) if phrase.start >= event.start), 0)
    first = max((place for place in joints if place < own), default=-1)
    last = min((place for place in joints if place > own), default=len(phrases))
    inside = phrases[first + 1 : last]
    if any(not p.preposition and "a" in p.cases and p.kind in _OBJECTS for p in inside):
        return [p for p in phrases[: first + 1] if p is event.clause.subject] + inside
    return phrases[:last]


def _is_aside(phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether a part or a holder of a company stands in apposition.

    So they do in "X, eine Tochter von Y, verkauft", in "geht an X, eine Tochter von Y" and in "X, bisher
    mit 18 Prozent größter Aktionär, kauft".
    """
    phrase = phrases[place]
    is_last = place + 1 == len(phrases)
    if place < _BESIDE or not (is_last or phrases[place + 1].kind is PhraseKind.COMMA):
        return False
    if phrase.kind is PhraseKind.UNIT:
        return phrases[place - 1].kind is PhraseKind.COMMA
    is_holder = phrase.head is not None and phrase.head.lower in OWNER_NOUNS
    is_named = any(party.name is not None for party in phrase.parties)
    return (
        is_holder
        and not is_named
        and not is_last
        and any(other.kind is PhraseKind.COMMA for other in phrases[1:place])
    )


_BESIDE = 2
"""Phrases that an apposition has before it at least: what it is said of, and a comma."""


def _stands_beside(phrases: Sequence[Phrase], phrase: Phrase) -> bool:
    """Return whether a phrase stands right behind another one and a comma: "den Gründern, den Brüdern P"."""
    place = next((number for number, one in enumerate(phrases) if one is phrase), 0)
    return (
        place >= _BESIDE
        and phrases[place - 1].kind is PhraseKind.COMMA
        and phrases[place - 2].kind in _OBJECTS
    )


def _is_joint(phrase: Phrase) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    return phrase.kind is PhraseKind.WORD and word is not None and bool(word.coordinator)


def _closes(phrase: Phrase) -> bool:
    """Return whether a word is a participle, which closes the clause of its auxiliary."""
    word = phrase.unit.word if phrase.unit is not None else None
    if phrase.kind is not PhraseKind.WORD or word is None or word.capital:
        return False
    looks = word.lower.startswith(PARTICIPLE_BEGINNINGS) or word.lower.endswith(FOREIGN_PARTICIPLE)
    is_like_one = looks and word.lower.endswith(PARTICIPLE_ENDINGS)
    return is_like_one or any(form.shape is VerbShape.PARTICIPLE for form in word.verbs)


_THINGS = frozenset({PhraseKind.UNIT, PhraseKind.STAKE, PhraseKind.PERCENT})
"""What is dealt in and does not deal."""

_OBJECTS = frozenset(
    {PhraseKind.PARTY, PhraseKind.NOUN, PhraseKind.STAKE, PhraseKind.UNIT, PhraseKind.ROLE}
)


def _of_share(reading: ClauseReading) -> dict[Slot, list[Phrase]]:
    """Return X of "bietet 45 Euro je X-Aktie" and of "je Aktie der X" as the target."""
    shares = (p for p in reading.phrases if p.kind is PhraseKind.STAKE and p.preposition in PER)
    inner = next(
        (one for share in shares for one in share.inner if one.preposition in {"", "-"}), None
    )
    return {} if inner is None else {Slot.TARGET: [inner]}


def _held_by(reading: ClauseReading, fixed: str) -> Phrase | None:
    """Return X of "die Aktionäre von X", or of the noun that belongs to the verb: "in den Besitz der X"."""
    noun = fixed.rpartition(" ")[2]
    for phrase in reading.phrases:
        if phrase.head is None or not phrase.inner:
            continue
        is_holder = not phrase.preposition and phrase.head.lower in HOLDER_NOUNS
        if is_holder or phrase.head.lower == noun:
            return phrase.inner[0]
    return None


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


def oblique_slot(frame: Frame, voice: Voice, phrase: Phrase) -> Slot | None:
    """Return the part of a phrase behind a preposition."""
    preposition = phrase.preposition
    if DIRECTION in phrase.words[:2]:
        return Slot.GOAL
    if voice is Voice.PASSIVE and preposition in ("von", "durch") and frame.subject is not None:
        return frame.subject
    if preposition == "durch" and voice is Voice.ACTIVE and frame.sense is not Sense.SUCCEED:
        return None
    if preposition == "von" and voice is Voice.ACTIVE and frame.sense is Sense.SUCCEED:
        return None  # "P, bisher Berater von Q, löst R ab"
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
            if case in phrase.cases and fits(slot, phrase) and id(phrase) not in used:
                parts[slot] = [phrase]
                used.add(id(phrase))
                break


def _assign_dative(event: Event, candidates: list[Phrase], parts: dict[Slot, list[Phrase]]) -> None:
    frame = event.frame
    slot = frame.dative
    if slot is None or slot in parts or frame.subject is None:
        return
    datives = [
        p
        for p in candidates
        if "d" in p.cases
        and ("n" not in p.cases or _is_of_other(p))
        and fits(slot, p)
        and not _is_accusative(p)
    ]
    if datives:
        parts[slot] = [datives[0]]
        return
    inner = [
        inside
        for phrases in parts.values()
        for phrase in phrases
        if phrase.kind is PhraseKind.STAKE
        for inside in phrase.inner
        if not inside.preposition and fits(slot, inside)
    ]
    if inner:  # "zu 60 Prozent der X": a dative, not a genitive
        parts[slot] = [inner[0]]
        return
    nominatives = [p for p in candidates if "n" in p.cases and fits(frame.subject, p)]
    both = [p for p in candidates if "d" in p.cases and fits(slot, p)]
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


def _is_accusative(phrase: Phrase) -> bool:
    """Return whether "den" stands before just one: "den Rivalen X", which is no dative."""
    return phrase.cases in ("ad", "da") and len(phrase.parties) == 1


def _assign_pair(
    subject_slot: Slot,
    object_slot: Slot,
    free: list[Phrase],
    parts: dict[Slot, list[Phrase]],
    event: Event,
) -> None:
    """Tell subject and object: by case, by what fits, and else by order."""
    if _is_led_by_holders(event):
        led = event.clause.subject
        free = [p for p in free if "a" in p.cases and p is not led][:1]
        if free and fits(object_slot, free[0]):
            parts[object_slot] = free
        return
    subjects = [p for p in free if "n" in p.cases and fits(subject_slot, p)]
    if len(subjects) > 1 and subject_slot in _EITHER_SLOTS:
        subjects = [p for p in subjects if not _is_of_other(p)] or subjects
    objects = [p for p in free if "a" in p.cases and fits(object_slot, p)]
    objects = [p for p in objects if not _stands_beside(event.clause.phrases, p)] or objects
    is_pair = (subject_slot, object_slot) == (Slot.COMPANY, Slot.PERSON) and len(objects) > 1
    if is_pair and not subjects:
        agent = _appointing(event, free)
        objects = [p for p in objects if p is not agent]
    inherits = event.tense is Tense.OPEN or event.clause.shares is not None
    relative = event.clause.clause
    if (
        relative.kind is ClauseKind.RELATIVE
        and relative.opener in {"die", "das"}
        and len(objects) > 1
    ):
        told = [p for p in objects if p.kind in _THINGS and p.start < relative.start]
        if told and subjects:
            parts[subject_slot], parts[object_slot] = [subjects[0]], [told[0]]
            return  # "das Geschäft, das X gekauft hat"
        if all(p.cases == "nda" or p.start < relative.start for p in objects):
            return  # "die X gekauft hat": nothing tells who bought whom
    if any(_is_thing_given(p) for p in free):
        return  # "übergibt X einen Preis"
    only_nominative = [p for p in subjects if "a" not in p.cases]
    if not only_nominative and _has_other_subject(free, subject_slot):
        others = [p for p in objects if "a" in p.cases]
        if others:
            parts[object_slot] = [others[0]]
        return
    only_accusative = [p for p in objects if "n" not in p.cases]
    subject: Phrase | None = None
    target: Phrase | None = None
    if only_accusative:
        target = only_accusative[0]
    if only_nominative:
        subject = only_nominative[0]
        if _is_genitive_of(target, subject, subjects):
            return  # "X kauft den Anbieter der App Y"
    if subject is None:
        others = [p for p in subjects if p is not target]
        if not inherits or (target is not None and others and others[0].start < target.start):
            subject = others[0] if others else None
    if target is None:
        others = [p for p in objects if p is not subject]
        target = others[0] if others else None
    if target is None and subject is not None and inherits and "a" in subject.cases:
        if fits(object_slot, subject):
            subject, target = None, subject
    if target is None and subject is not None and not inherits:
        described, named = _parted(subject)
        if described is not None and not any(p is not subject and "a" in p.cases for p in free):
            subject, target = described, named
    if subject is not None and _is_kin_of_other(subject, target):
        return  # "seine Tochter Y hat X verkauft": X may have sold hers
    if subject is not None and target is not None and _stand_in_one_place(event, subject, target):
        return  # "die Agentur X übernimmt den Auftrag"
    if subject is not None and target is not None and target.start < subject.start:
        if _has_other_object(free, subject):
            return  # "X verkauft der Y alte Kräne"
    if subject is not None:
        parts[subject_slot] = [subject]
    if target is not None:
        parts[object_slot] = [target]


def _is_genitive_of(noun: Phrase | None, phrase: Phrase, subjects: Sequence[Phrase]) -> bool:
    """Return whether a name belongs to the noun right before it, and another one is the subject."""
    return (
        noun is not None
        and noun.end + 1 == phrase.start
        and noun.parties[:1] != []
        and noun.parties[0].nature is PartyNature.DESCRIPTION
        and any(other.start < noun.start for other in subjects)
    )


def _is_led_by_holders(event: Event) -> bool:
    """Return whether the subject is who holds or leads a company: "die Gründer von X verkaufen …"."""
    subject = event.clause.subject
    if subject is None or subject.kind is not PhraseKind.ROLE or event.clause.shares is not None:
        return False
    is_first = subject.end <= event.start and bool(subject.roles)
    return is_first and event.frame.sense in _TRADES and not subject.preposition


_TRADES = frozenset({Sense.BUY, Sense.SELL})


def _stand_in_one_place(event: Event, one: Phrase, other: Phrase) -> bool:
    """Return whether two phrases stand before the verb of a main clause, where there is room for one."""
    reading = event.clause
    if reading.clause.kind is not ClauseKind.MAIN or reading.shares is not None:
        return False
    verbs = [
        phrase.start
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.WORD
        and phrase.unit is not None
        and phrase.unit.word is not None
        and phrase.unit.word.is_finite_verb
        and not phrase.unit.word.capital
    ]
    return bool(verbs) and max(one.end, other.end) < min(verbs)


def _is_kin_of_other(subject: Phrase, target: Phrase | None) -> bool:
    """Return whether somebody's subsidiary stands first, and the object may be whose it is."""
    return (
        target is not None
        and subject.start < target.start
        and "a" in subject.cases
        and "n" in target.cases
        and subject.owner is not None
        and subject.owner.nature is PartyNature.OWNER
        and subject.head is not None
        and subject.head.lower.endswith(PART_KIN)
    )


def _is_thing_given(phrase: Phrase) -> bool:
    """Return whether a noun is the object, and no time: "einen Preis", but "jeden Tag"."""
    is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
    is_thing = phrase.kind is PhraseKind.NOUN and phrase.cases == "a" and not is_time
    return is_thing and not _is_part_of_firm(phrase)


def _is_of_other(phrase: Phrase) -> bool:
    """Return whether "der" stands before a name, so that it is a genitive or dative: firms are no "der"."""
    is_named = phrase.head is None and phrase.kind is PhraseKind.PARTY
    is_firm = is_named and phrase.parties[0].nature is PartyNature.COMPANY
    return is_firm and bool(phrase.words) and phrase.words[0] == "der"


def _appointing(event: Event, free: list[Phrase]) -> Phrase | None:
    """Return the person who appoints another one: "Minister P bestellte Q"."""
    relative = event.clause.clause
    if event.clause.shares is not None or event.tense is Tense.OPEN:
        return None
    if relative.kind is ClauseKind.RELATIVE:
        return None
    nominatives = [
        phrase
        for phrase in free
        if "n" in phrase.cases
        and phrase.kind in (PhraseKind.PARTY, PhraseKind.ROLE, PhraseKind.NOUN)
    ]
    people = [phrase.person is not None or fits(Slot.PERSON, phrase) for phrase in nominatives]
    return nominatives[0] if people and all(people) else None


def _parted(phrase: Phrase) -> tuple[Phrase | None, Phrase]:
    """Return subject and object of "hatte der Konzern X übernommen", which look like one phrase."""
    head = phrase.head
    if head is None or head.lower not in GENERIC_NOUNS or len(phrase.parties) != 1 or phrase.roles:
        return None, phrase
    party = phrase.parties[0]
    if "a" in phrase.cases or party.nature is not PartyNature.COMPANY:
        return None, phrase
    end = party.start - 1
    described = Party(
        PartyNature.DESCRIPTION, phrase.start, end, head.lower, head=head, definite=True
    )
    return (
        attrs.evolve(phrase, end=end, parties=[described]),
        attrs.evolve(phrase, start=party.start, head=None, cases="nda", attribute=()),
    )


def _has_other_object(free: list[Phrase], subject: Phrase) -> bool:
    """Return whether a thing stands behind the subject where the object would."""
    return any(
        phrase.kind is PhraseKind.NOUN
        and phrase.start > subject.start
        and "a" in phrase.cases
        and not (phrase.head is not None and phrase.head.lower in TIME_NOUNS)
        for phrase in free
    )


def _has_other_subject(free: list[Phrase], subject_slot: Slot) -> bool:
    """Return whether the subject is somebody who plays no part ("der Verwalter verkauft X")."""
    return any(
        "n" in phrase.cases and "a" not in phrase.cases and not fits(subject_slot, phrase)
        for phrase in free
        if phrase.kind in (PhraseKind.NOUN, PhraseKind.ROLE)
    )


_COMPANY_SLOTS = frozenset(
    {Slot.TARGET, Slot.COMPANY, Slot.ORIGIN, Slot.GOAL, Slot.PARTNER, Slot.RESULT}
)
_EITHER_SLOTS = frozenset({Slot.BUYER, Slot.SELLER})
_PERSON_SLOTS = frozenset({Slot.PERSON, Slot.PREDECESSOR, Slot.SUCCESSOR})


def fits(slot: Slot, phrase: Phrase) -> bool:
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
    if slot is Slot.TEAM:
        return phrase.head is not None and phrase.head.lower in TEAM_NOUNS
    if slot is Slot.STAKE:
        return kind in (PhraseKind.STAKE, PhraseKind.PERCENT)
    if slot is Slot.TARGET and kind in (PhraseKind.STAKE, PhraseKind.UNIT, PhraseKind.PERCENT):
        return True
    if slot is Slot.PERSON and stands_in(phrase):
        return True
    if slot is Slot.TARGET and kind is PhraseKind.NOUN:
        return _is_part_of_firm(phrase)
    if kind is PhraseKind.ROLE:
        return slot in _PERSON_SLOTS and _is_holder(phrase) and phrase.cases != "nda"
    if kind is not PhraseKind.PARTY or not phrase.parties or _is_counted(phrase):
        return False
    first = phrase.parties[0]
    if first.nature in (PartyNature.PRONOUN, PartyNature.OWNER):
        return first.head is not None and _pronounfits(slot, first.head.lower)
    if slot in _COMPANY_SLOTS:
        return first.is_organisation
    if slot in _PERSON_SLOTS:
        return first.is_person
    return slot in _EITHER_SLOTS


def _is_part_of_firm(phrase: Phrase) -> bool:
    """Return whether it is "große Teile der X", or just "große Teile", and not "der Kosten"."""
    if phrase.head is None or phrase.head.lower not in PART_NOUNS or phrase.preposition:
        return False
    return all(inner.kind in (PhraseKind.PARTY, PhraseKind.UNIT) for inner in phrase.inner)


def _is_counted(phrase: Phrase) -> bool:
    """Return whether a name is of things that are counted: "verkaufte 5000 Xs"."""
    if phrase.parties[0].name is None:
        return False
    if phrase.head is not None:
        return phrase.head.lower in SCALES
    words = phrase.words[1:] if phrase.preposition else phrase.words
    return len(words) > 1 and (words[0][0].isdigit() or BELOW_HUNDRED.get(words[0], 0) > 1)


def stands_in(phrase: Phrase) -> bool:
    """Return whether a noun stands for somebody whom the clause names elsewhere: "eine Frau", "ein Duo"."""
    words = phrase.words
    is_noun = phrase.kind in (PhraseKind.NOUN, PhraseKind.PARTY) and phrase.head is not None
    is_bare = is_noun and not phrase.preposition and bool(words) and words[0] in INDEFINITE
    is_person = all(party.nature is PartyNature.PERSON_DESCRIPTION for party in phrase.parties)
    if not is_bare or phrase.head is None:
        return False
    noun = phrase.head.lower
    if phrase.parties:
        return is_person
    return noun in STAND_INS or (noun.endswith(PERSON_ENDS) and noun not in TIME_NOUNS)


def _is_office(phrase: Phrase) -> bool:
    """Return whether a phrase is an office, not who holds it: "von seinen Aufgaben entbunden"."""
    is_role = phrase.kind is PhraseKind.ROLE and not _is_holder(phrase)
    return is_role and phrase.roles[0].noun.nature is not RoleNature.BODY


def _is_holder(phrase: Phrase) -> bool:
    return phrase.roles[0].noun.nature is RoleNature.HOLDER and not phrase.roles[0].seat


def _pronounfits(slot: Slot, pronoun: str) -> bool:
    if pronoun in NOBODY:
        return False
    if pronoun == "es":
        return slot not in _PERSON_SLOTS
    if slot in _PERSON_SLOTS:
        return True
    return True
