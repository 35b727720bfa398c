"""Which phrase of a clause plays which part of a frame."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import PER
from dealwert.german.lexicon.change_cues import (
    CAREER,
    DIRECTION,
    ORIGIN,
    SPENT_AT,
    TIME_NOUNS,
    VENUES,
)
from dealwert.german.lexicon.clause_words import (
    AFTERWARDS,
    CHANGES_OF_OWNER,
    GOING,
    INSTEAD,
    OF,
    OF_CHANGE,
    OF_THESE,
    TWO_WAY,
    WHERE,
)
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS, OWNER_NOUNS, PART_KIN
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import (
    AGENT,
    AGENTS,
    BEFORE_PARTICIPLES,
    FOREIGN_PARTICIPLE,
    PARTICIPLE_BEGINNINGS,
    PARTICIPLE_ENDINGS,
)
from dealwert.german.verbs import VerbShape
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event, Tense, Voice
from dealwert.reading.fitting import fits, is_office
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.regrouping import regrouped
from dealwert.reading.subject_object import BESIDE, OBJECTS, assign_bare

__all__ = ["oblique_slot", "parts_of", "refitted", "topic_of"]


def _was_so_far(phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether a noun behind a comma only tells what somebody has been so far: "P, bisher sein Vize"."""
    if phrases[place].kind is not PhraseKind.NOUN:
        return False
    word = phrases[place].words[0]
    if phrases[place - 1].kind is PhraseKind.WORD and place > 1:
        word, place = phrases[place - 1].words[-1], place - 1
    return phrases[place - 1].kind is PhraseKind.COMMA and word in CAREER


def parts_of(event: Event) -> dict[Slot, list[Phrase]]:
    """Return which phrases of its clause play the parts of a verb's frame."""
    frame = event.frame
    reading = event.clause
    parts: dict[Slot, list[Phrase]] = {}
    bare: list[Phrase] = []
    phrases = regrouped(_of_verb(event), frame)
    for place, phrase in enumerate(phrases):
        if phrase.kind in _NO_PARTS:
            continue
        before = phrases[place - 1].words[-1:] if place else ()
        behind = phrases[place + 1].words[:1] if place + 1 < len(phrases) else ()
        if phrase.preposition and before == (INSTEAD,):
            continue  # "geht statt an X an Y"
        if phrase.kind is PhraseKind.PERCENT and (OF_THESE,) in (before, behind):
            continue  # "verkauft 700 Exemplare, davon 70 Prozent digital", "die Hälfte davon geht an X"
        if phrase.preposition:
            slot = oblique_slot(frame, event.voice, phrase)
            if slot is Slot.BUYER and frame.holders is Slot.BUYER and not place:
                slot = Slot.SELLER  # "von X geht Y in den Besitz von Z über"
            is_agent = event.voice is Voice.PASSIVE and slot is frame.subject
            is_agent = is_agent and not (slot is Slot.COMPANY and is_office(phrase))
            slot = slot if is_agent else refitted(slot, phrase)
            if frame.sense in _ARRIVING and _is_spell(
                phrases[place - 1] if place else None, phrase
            ):
                continue
            if slot in _WHERE_TO and phrase.preposition in TWO_WAY and "a" not in phrase.cases:
                continue  # "geht im Museum weiter" leads nowhere, and "geht an der Uni zu" to nobody
            if frame.sense is Sense.ELECT and slot is Slot.COMPANY and _is_venue(phrase):
                continue
            named = _named_behind(phrases, place) if slot is Slot.BUYER else None
            filler = named or (_parent_of(phrase) if slot is Slot.BUYER else None) or phrase
            if is_agent and slot is Slot.PERSON and slot in parts and fits(slot, filler):
                # "Die Agenden von Q wurden von P übernommen"
                parts.setdefault(Slot.PREDECESSOR, parts.pop(slot))
            if slot is not None and fits(slot, filler) and slot not in parts:
                parts[slot] = [filler]
            continue
        if _is_of_predecessor(phrase, phrases[place - 1] if place else None, frame):
            parts.setdefault(Slot.PREDECESSOR, [phrase])
            continue
        if place and _was_so_far(phrases, place):
            continue  # "Chef der X wird P, bisher Stellvertreter"
        bare.append(phrase)
    assign_bare(event, bare, parts)
    if frame.holders is not None and frame.holders not in parts:
        owned = _held_by(reading, event.fixed)
        if owned is not None and fits(frame.holders, owned):
            parts[frame.holders] = [owned]
    if frame.sense is Sense.OFFER and Slot.TARGET not in parts:
        parts |= _of_share(reading)
    is_aimed = Slot.TARGET in frame.needs or frame.sense is Sense.INVEST
    if is_aimed and Slot.TARGET not in parts and reading.before is not None:
        topic = topic_of(reading.before.phrases)
        if topic is not None and fits(Slot.TARGET, topic):
            parts[Slot.TARGET] = [topic]
    if event.voice is Voice.ACTIVE and frame.subject is not None and frame.subject not in parts:
        subject = _inherited_subject(reading, event)
        if (
            subject is not None
            and fits(frame.subject, subject)
            and all(subject not in phrases for phrases in parts.values())
        ):
            parts[frame.subject] = [subject]
    if event.voice is Voice.PASSIVE and frame.sense is Sense.SUCCEED and event.noun is None:
        gone = _inherited_subject(reading, event) if frame.object not in parts else None
        if gone is not None and frame.object is Slot.PREDECESSOR and fits(frame.object, gone):
            parts[frame.object] = [gone]  # "P tritt zurück und wird durch Q ersetzt"
    return parts


def _is_of_predecessor(phrase: Phrase, before: Phrase | None, frame: Frame) -> bool:
    """Return whether an office is told to be somebody's who had it before: "die Agenden des Vorstands P"."""
    if frame.sense is not Sense.TAKE_OFFICE or Slot.PREDECESSOR not in frame.obliques.values():
        return False
    is_his = phrase.cases == "g" and phrase.person is not None and bool(phrase.roles)
    return is_his and before is not None and before.kind is PhraseKind.ROLE and not before.parties


def topic_of(phrases: Sequence[Phrase]) -> Phrase | None:
    """Return X of "X:" and of "Eigentümerwechsel bei X:", "Rückzug aus X:", which the clause behind the colon is about.

    Args:
        phrases: The phrases before the colon.
    """
    head = phrases[0].head if phrases else None
    if len(phrases) == 1 and head is not None and head.lower in GOING and phrases[0].inner:
        return phrases[0].inner[0]
    if len(phrases) == 1 and not phrases[0].preposition:
        return phrases[0]
    if len(phrases) != _NOUN_AND_NAME or head is None or head.lower not in CHANGES_OF_OWNER:
        return None
    return phrases[1] if phrases[1].preposition in OF_CHANGE else None


def _is_spell(before: Phrase | None, phrase: Phrase) -> bool:
    """Return whether it is told where somebody has been: "nach zehn Jahren bei X"."""
    head = before.head.lower if before is not None and before.head is not None else ""
    is_time = before is not None and before.preposition in AFTERWARDS and head in TIME_NOUNS
    return is_time and phrase.preposition in SPENT_AT


_ARRIVING = frozenset(
    {Sense.APPOINT, Sense.MOVE, Sense.TAKE_OFFICE, Sense.BECOME, Sense.PROMOTE, Sense.SUCCEED}
)
"""What somebody does behind the years that he has spent elsewhere."""

_NOUN_AND_NAME = 2

_NO_PARTS = (PhraseKind.WORD, PhraseKind.COMMA, PhraseKind.DATE, PhraseKind.MONEY)
"""Phrases that play no part."""


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


def _parent_of(phrase: Phrase) -> Phrase | None:
    """Return X of "an eine Tochter der X", which buys by one of its own that has no name."""
    is_kin = phrase.kind is PhraseKind.UNIT and phrase.head is not None
    if not is_kin or phrase.head is None or not phrase.head.lower.endswith(PART_KIN):
        return None
    return next(
        (
            inner
            for inner in phrase.inner
            if inner.kind is PhraseKind.PARTY and inner.preposition in OF and not inner.roles
        ),
        None,
    )


_WHERE_TO = frozenset({Slot.GOAL, Slot.BUYER})
"""Parts to whom or to where something goes."""


def _is_venue(phrase: Phrase) -> bool:
    """Return whether it is told in which building somebody is chosen: "im Haus der Musik"."""
    return phrase.preposition in WHERE and not VENUES.isdisjoint(
        " ".join(phrase.words).split()[1:2]
    )


def _of_verb(event: Event) -> list[Phrase]:
    """Return the phrases that can belong to a verb where "und" joins it with another one.

    "hat das Amt übernommen und die Partei geführt": what stands behind "und" belongs to the second
    verb; the first one's object is the second one's, too, unless that has its own.
    """
    every = event.clause.phrases
    phrases = [phrase for place, phrase in enumerate(every) if not _is_aside(every, place)]
    phrases = [phrase for phrase in phrases if not _is_career(phrase, event.clause)]
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
    if any(not p.preposition and "a" in p.cases and p.kind in OBJECTS for p in inside):
        return [p for p in phrases[: first + 1] if p is event.clause.subject] + inside
    return phrases[:last]


def _is_aside(phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether a part or a holder of a company stands in apposition.

    So they do in "X, eine Tochter von Y, verkauft", in "geht an X, eine Tochter von Y" and in "X, bisher
    mit 18 Prozent größter Aktionär, kauft".
    """
    phrase = phrases[place]
    is_last = place + 1 == len(phrases)
    before = phrases[place - 1] if place else phrase
    if any(role.start < phrase.start and phrase.end <= role.end for role in before.roles):
        return before.person is not None  # "P, Chef von Y, übernimmt X"
    if place < BESIDE or not (is_last or phrases[place + 1].kind is PhraseKind.COMMA):
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


def _is_career(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office stands between commas before the verb: "P, seit Jahren als Leiter tätig, wird Chef".

    The verb of a main clause comes second, so that this only says who P is.
    """
    if phrase.preposition != HELD_AS or reading.clause.kind is not ClauseKind.MAIN:
        return False
    commas = [one.start for one in reading.phrases[1:] if one.kind is PhraseKind.COMMA]
    if not any(start <= phrase.start for start in commas):
        return False
    closed = next((start for start in commas if start >= phrase.end), None)
    return closed is not None and not any(
        map(_is_finite, (one for one in reading.phrases if one.start < closed))
    )


def _is_finite(phrase: Phrase) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    is_word = phrase.kind is PhraseKind.WORD and word is not None and not word.capital
    return is_word and word is not None and word.is_finite_verb


def _is_joint(phrase: Phrase) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    return phrase.kind is PhraseKind.WORD and word is not None and bool(word.coordinator)


def _closes(phrase: Phrase) -> bool:
    """Return whether a word is a participle, which closes the clause of its auxiliary."""
    word = phrase.unit.word if phrase.unit is not None else None
    if phrase.kind is not PhraseKind.WORD or word is None or word.capital:
        return False
    begins = word.lower.startswith((*PARTICIPLE_BEGINNINGS, *BEFORE_PARTICIPLES))
    looks = begins or word.lower.endswith(FOREIGN_PARTICIPLE)
    is_like_one = looks and word.lower.endswith(PARTICIPLE_ENDINGS)
    return is_like_one or word.may_be(VerbShape.PARTICIPLE)


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


def refitted(slot: Slot | None, phrase: Phrase) -> Slot | None:
    """Return the slot for "aus dem Vorstand" where a company was expected, and the other way round.

    Args:
        slot: The part that its preposition leads to.
        phrase: The phrase.
    """
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
    if voice is Voice.PASSIVE and preposition in AGENTS and frame.subject is not None:
        return frame.subject
    if preposition == AGENT and voice is Voice.ACTIVE and frame.sense is not Sense.SUCCEED:
        return None
    if preposition == ORIGIN and voice is Voice.ACTIVE and frame.sense is Sense.SUCCEED:
        return None  # "P, bisher Berater von Q, löst R ab"
    return frame.obliques.get(preposition)
