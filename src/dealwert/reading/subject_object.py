"""Which of the phrases without a preposition is subject, which object: by case, by what fits, and else by order."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import AT
from dealwert.german.lexicon.deal_nouns import PART_KIN
from dealwert.german.lexicon.definite_descriptions import GENERIC_NOUNS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENTS, AND, EITHER_CASE, ENDS_OF_DATIVES
from dealwert.german.lexicon.name_words import MASCULINE_FIRMS, OF_OR_TO
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Event, Tense, Voice
from dealwert.reading.fitting import EITHER_SLOTS, fits, is_part_of_firm
from dealwert.reading.phrases import ANY_CASE, SHARES, Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.recipients import note_recipient
from dealwert.reading.who_acts import (
    appointing,
    are_bidders,
    follows_date,
    holder_acting,
    is_kin_first,
    is_of_family,
    joined_to_subject,
    stands_before_verb,
)

__all__ = ["BESIDE", "OBJECTS", "assign_bare"]


BESIDE = 2
"""Phrases that an apposition has before it at least: what it is said of, and a comma."""


def _stands_beside(phrases: Sequence[Phrase], phrase: Phrase) -> bool:
    """Return whether a phrase stands right behind another one and a comma: "den Gründern, den Brüdern P"."""
    place = next((number for number, one in enumerate(phrases) if one is phrase), 0)
    return (
        place >= BESIDE
        and phrases[place - 1].kind is PhraseKind.COMMA
        and phrases[place - 2].kind in OBJECTS
    )


_THINGS = frozenset({PhraseKind.UNIT, PhraseKind.STAKE, PhraseKind.PERCENT})
"""What is dealt in and does not deal."""

OBJECTS = frozenset(
    {PhraseKind.PARTY, PhraseKind.NOUN, PhraseKind.STAKE, PhraseKind.UNIT, PhraseKind.ROLE}
)


def assign_bare(event: Event, bare: list[Phrase], parts: dict[Slot, list[Phrase]]) -> None:
    """Give the phrases without a preposition their parts: subject, object, and whoever gets something."""
    frame = event.frame
    subject_slot, object_slot = frame.subject, frame.object
    if event.voice is Voice.PASSIVE:
        subject_slot, object_slot = frame.object, None
    candidates = [phrase for phrase in bare if phrase.cases != "g"]
    acting = holder_acting(event, candidates)
    if frame.dative is not None and frame.sense is Sense.SELL and frame.obliques:
        note_recipient(event, frame.dative, candidates, parts)
    elif frame.dative is not None and event.voice is Voice.ACTIVE:
        _assign_dative(event, candidates, parts, acting)
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
        for phrase in free if acting is None or case != "n" else [acting]:
            if case in phrase.cases and fits(slot, phrase) and id(phrase) not in used:
                parts[slot] = [phrase]
                used.add(id(phrase))
                break
    if event.voice is Voice.PASSIVE and frame.dative is Slot.PERSON and frame.dative not in parts:
        given = [phrase for phrase in free if id(phrase) not in used and "d" in phrase.cases]
        if given and fits(Slot.PERSON, given[0]):
            parts[Slot.PERSON] = given[:1]  # "Die Leitung wurde P übertragen"


def _assign_dative(
    event: Event,
    candidates: list[Phrase],
    parts: dict[Slot, list[Phrase]],
    acting: Phrase | None,
) -> None:
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
    bodies = [p for p in both if p.kind is PhraseKind.ROLE and not fits(frame.subject, p)]
    if slot is Slot.ROLE and nominatives and len(bodies) == 1:
        parts[slot] = bodies  # "Der Geschäftsführung der X gehört nun auch P an"
        return
    if acting is not None and both:
        parts[slot] = both[:1]
        return
    for phrase in both:
        if nominatives and phrase is not nominatives[0] and phrase.start > nominatives[0].start:
            if _are_listed(event, nominatives[0], phrase):
                continue  # "X, Y und P gehören nun zum Vorstand"
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
    if is_kin_first(event):
        return
    if _is_led_by_holders(event):
        led = event.clause.subject
        free = [p for p in free if "a" in p.cases and p is not led][:1]
        if free and fits(object_slot, free[0]):
            parts[object_slot] = free
        return
    subjects = [p for p in free if "n" in p.cases and fits(subject_slot, p)]
    if len(subjects) > 1 and subject_slot in EITHER_SLOTS:
        subjects = [p for p in subjects if not _is_of_other(p)] or subjects
    objects = [p for p in free if "a" in p.cases and fits(object_slot, p)]
    objects = [p for p in objects if not _stands_beside(event.clause.phrases, p)] or objects
    acting = joined_to_subject(event)
    objects = [p for p in objects if id(p) not in acting and not are_bidders(p)]
    is_pair = (subject_slot, object_slot) == (Slot.COMPANY, Slot.PERSON) and len(objects) > 1
    if is_pair and not subjects:
        agent = appointing(event, free)
        objects = [p for p in objects if p is not agent]
    inherits = event.tense is Tense.OPEN or event.clause.shares is not None
    relative = event.clause.clause
    is_either = relative.opener in EITHER_CASE and not relative.opener_preposition
    if relative.kind is ClauseKind.RELATIVE and is_either and len(objects) > 1:
        told = [p for p in objects if p.kind in _THINGS and p.start < relative.start]
        if told and subjects:
            parts[subject_slot], parts[object_slot] = [subjects[0]], [told[0]]
            return  # "das Geschäft, das X gekauft hat"
        shares = [p for p in objects if p.kind in SHARES and p.start > relative.start]
        if len(shares) == 1 and free[0] in subjects and free[0].start < relative.start:
            parts[subject_slot], parts[object_slot] = [free[0]], shares
            return  # "die 65 Prozent an Y erhält"
        pronoun = next((p for p in subjects if _is_pronoun(p)), None)
        if pronoun is not None and free[0].start < relative.start:
            if _gets_it(event, free[0]):
                return  # "ging an die X, die sie verkauft hat"
            parts[subject_slot], parts[object_slot] = [pronoun], [free[0]]
            return  # "die sie an Y verkauft hat": what the main clause is about is the pronoun
        either = (ANY_CASE, "na", "an") if _is_governed(event, free[0]) else (ANY_CASE,)
        if all(p.cases in either or p.start < relative.start for p in objects):
            if follows_date(event, objects[-1]) and free[0].start < relative.start:
                parts[subject_slot], parts[object_slot] = [free[0]], [objects[-1]]
            return  # "die X gekauft hat": nothing tells who bought whom
    if any(_is_thing_given(p, event) for p in free):
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
    if subject is not None and target is not None and _are_of_one_list(event, subject, target):
        subject = None  # "die Firma darf X, Y und Z übernehmen"
    if subject is not None and target is not None and target.start < subject.start:
        if _has_other_object(free, subject):
            return  # "X verkauft der Y alte Kräne"
    if subject is not None:
        parts[subject_slot] = [subject]
    if target is not None:
        parts[object_slot] = [target]


def _is_pronoun(phrase: Phrase) -> bool:
    """Return whether it is "sie" or "es", which may be either case."""
    return [party.nature for party in phrase.parties] == [PartyNature.PRONOUN]


def _is_governed(event: Event, antecedent: Phrase) -> bool:
    """Return whether a preposition stands before what a relative clause is about: "für X, das die Y gekauft hat"."""
    above = event.clause.parent
    phrases = above.phrases if above is not None else []
    return any(phrase.start == antecedent.start and phrase.preposition for phrase in phrases)


def _gets_it(event: Event, antecedent: Phrase) -> bool:
    """Return whether the clause above tells to whom something goes, or by whom it is done."""
    above = event.clause.parent
    phrases = above.phrases if above is not None else []
    return any(
        phrase.start == antecedent.start
        and (phrase.preposition in (*AT, *AGENTS) or "a" not in phrase.cases)
        for phrase in phrases
    )


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
    return stands_before_verb(event, one) and stands_before_verb(event, other)


def _are_listed(event: Event, one: Phrase, other: Phrase) -> bool:
    """Return whether nothing but commas and "und" stands between two phrases and what is between them."""
    between = [p for p in event.clause.phrases if one.end <= p.start and p.end <= other.start]
    return all(
        p.kind in (PhraseKind.COMMA, PhraseKind.PARTY) or p.words == (AND,) for p in between
    ) and any(p.kind is not PhraseKind.PARTY for p in between)


def _are_of_one_list(event: Event, one: Phrase, other: Phrase) -> bool:
    """Return whether nothing but members and marks of a list, "und" among them, stands between two phrases."""
    between = [p for p in event.clause.phrases if one.end <= p.start and p.end <= other.start]
    joints = [p.kind is PhraseKind.WORD and p.words[:1] != () and p.words[0] for p in between]
    return AND in joints and all(
        phrase.kind is not PhraseKind.WORD or word == AND or str(word).isdecimal()
        for phrase, word in zip(between, joints, strict=True)
    )


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


def _is_thing_given(phrase: Phrase, event: Event) -> bool:
    """Return whether a noun is the object, and no time: "einen Preis", "den Rang", but "jeden Tag"."""
    is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
    is_one = phrase.head is not None and not phrase.head.lower.endswith(ENDS_OF_DATIVES)
    is_told = phrase.cases in _ACCUSATIVE_OR_DATIVE and is_one and not event.fixed
    is_thing = phrase.kind is PhraseKind.NOUN and (phrase.cases == "a" or is_told)
    return is_thing and not is_time and not is_part_of_firm(phrase)


_ACCUSATIVE_OR_DATIVE = frozenset({"da", "ad"})


def _is_of_other(phrase: Phrase) -> bool:
    """Return whether "der" stands before a name, so that it is a genitive or dative: firms are no "der"."""
    if is_of_family(phrase):
        return True
    is_named = phrase.head is None and phrase.kind is PhraseKind.PARTY
    is_firm = is_named and phrase.parties[0].nature is PartyNature.COMPANY
    words = phrase.parties[0].text.lower().split() if is_firm else []
    if any(word.endswith(MASCULINE_FIRMS) for word in (*words[:1], *words[-1:])):
        return False
    is_dative = "d" in phrase.cases  # but not of "gehört der X, die Y gekauft hat"
    return is_firm and is_dative and phrase.words[:1] == (OF_OR_TO,)


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
        attrs.evolve(phrase, start=party.start, head=None, cases=ANY_CASE, attribute=()),
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
