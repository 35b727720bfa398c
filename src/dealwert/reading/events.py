"""What a clause tells: who does what to whom, as far as its words and their order say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from dealwert.german.choice import Choice
from dealwert.german.lexicon.change_cues import SINCE
from dealwert.german.lexicon.clause_words import (
    LESS_THAN,
    NOT_QUITE,
    PAST_AUXILIARIES,
    PAST_ENDINGS,
    SPANS,
)
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import (
    ADJECTIVE_INFLECTIONS,
    ADVERBS,
    COORDINATORS,
    NOT,
)
from dealwert.german.lexicon.status_cues import APPROVAL_NOUNS
from dealwert.german.words import Word
from dealwert.quantities import DatePrecision
from dealwert.reading.clauses import Clause, ClauseKind
from dealwert.reading.phrases import Party, Phrase, Role
from dealwert.reading.units import Unit

__all__ = [
    "ClauseReading",
    "Event",
    "Tense",
    "Voice",
    "asks_approval",
    "before_colon",
    "is_since_lately",
    "tells_of_following",
    "tells_of_succession",
]


class Voice(Choice):
    """Who is the subject: who acts, or what is acted upon."""

    ACTIVE: ClassVar[Voice]
    PASSIVE: ClassVar[Voice]


class Tense(Choice):
    """When it happens, as the verb tells."""

    PRESENT: ClassVar[Tense]
    PAST: ClassVar[Tense]
    FUTURE: ClassVar[Tense]
    OPEN: ClassVar[Tense]
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
        outer: The phrase around that, if there is one ("Interesse an einer Übernahme").
        reflexive: Whether "sich" stands in the clause.
        asks_reflexive: Whether the verb needs it.
        fixed: Words that belong to the verb ("den Hut").
        bare: Whether somebody is chosen, and another sentence must tell for which office.
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
    outer: Phrase | None = None
    reflexive: bool = False
    asks_reflexive: bool = False
    fixed: str = ""
    bare: bool = False

    def parties(self, slot: Slot) -> list[Party]:
        """Return who plays a part."""
        return [party for phrase in self.parts.get(slot, ()) for party in phrase.parties]

    def roles(self) -> list[Role]:
        """Return the offices that it is told of."""
        return [role for phrase in self.parts.get(Slot.ROLE, ()) for role in phrase.roles]


def _words_where_phrases_deny_nothing(clause: Clause) -> list[Word]:
    """Return the words of a clause, a "nicht" within a phrase as none that denies: "eine nicht genannte Summe"."""
    units = clause.units
    return [
        attrs.evolve(unit.word, negation=False)
        if unit.word.negation
        and (_is_within_phrase(clause, place) or _tells_how_long(clause, place))
        else unit.word
        for place, unit in enumerate(units)
        if unit.word is not None
    ]


def _is_within_phrase(clause: Clause, place: int) -> bool:
    """Return whether an article stands before a word, and an adjective and its noun behind it, adverbs between."""
    units = clause.units
    first, last = place - 1, place + 1
    while first > 0 and units[first].lower in ADVERBS:
        first -= 1
    while (
        last + 1 < len(units) and units[last + 1].text.islower() and _may_stand_within(units[last])
    ):
        last += 1
    if first > 1 and units[first].lower in COORDINATORS and _is_inflected(units[first - 1]):
        first -= 2
    if first < (clause.kind is ClauseKind.RELATIVE) or last + 1 >= len(units):
        return False
    opening = units[first].word
    is_open = opening is not None and bool(opening.article or opening.preposition)
    is_adjective = _is_inflected(units[last]) and not _is_denied(units[last])
    return is_open and is_adjective and units[last + 1].text[:1].isupper()


def _tells_how_long(clause: Clause, place: int) -> bool:
    """Return whether a word only says that it was less: "keine zwei Jahre nach ihrem Antritt"."""
    behind = [unit.lower for unit in clause.units[place + 1 : place + 3]]
    if clause.units[place].lower == NOT and behind[:1] and behind[0] in NOT_QUITE:
        counted = clause.units[place + 2 : place + 5]
        return any(
            unit.lower.startswith(SPANS) for unit in counted
        )  # "nach nicht ganz drei Jahren"
    is_less = clause.units[place].lower in LESS_THAN
    return is_less and (behind[:1] == [SPANS[0]] or not set(SPANS).isdisjoint(behind[1:]))


def _may_stand_within(unit: Unit) -> bool:
    return unit.lower in ADVERBS or (unit.word is not None and unit.word.adjective)


def _is_inflected(unit: Unit) -> bool:
    """Return whether a word ends as an adjective before a noun does."""
    return unit.text.islower() and unit.text.endswith(ADJECTIVE_INFLECTIONS)


def _is_denied(unit: Unit) -> bool:
    """Return whether a participle tells what did not happen: "die nicht verkaufte X"."""
    return unit.word is not None and bool(unit.word.verbs)


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
        before: The clause before a colon, if this one follows it.
        behind: The clause behind a colon, if this one stands before it and has no verb.
        answer: A name by itself behind a colon, where a clause with a verb stands before it: "Käufer ist
            ein alter Bekannter: X".
        conditional: Whether it holds only if another clause does ("wenn …, übernimmt X Y").
    """

    clause: Clause
    phrases: list[Phrase]
    parent: ClauseReading | None = None
    shares: ClauseReading | None = None
    subject: Phrase | None = None
    text: str = ""
    before: ClauseReading | None = None
    behind: ClauseReading | None = None
    answer: Phrase | None = None
    conditional: bool = False
    below: list[ClauseReading] = attrs.field(factory=list, init=False)
    """The clauses that depend on it."""
    words: list[Word] = attrs.field(init=False)
    """The words of the clause."""
    lowers: frozenset[str] = attrs.field(init=False)
    """The same in small letters."""
    auxiliaries: frozenset[str] = attrs.field(init=False)
    """Which auxiliaries are among them."""
    has_negation: bool = attrs.field(init=False)
    """Whether a word of it denies."""

    def __attrs_post_init__(self) -> None:
        """Keep the words, and what they say together: they are asked for many times."""
        words = [unit.word for unit in self.clause.units if unit.word is not None]
        if True in [word.negation for word in words]:
            words = _words_where_phrases_deny_nothing(self.clause)
        self.words = words
        self.lowers = frozenset([word.lower for word in words])
        self.auxiliaries = frozenset([word.auxiliary for word in words if word.auxiliary])
        self.has_negation = True in [word.negation for word in words]

    @property
    def is_past(self) -> bool:
        """Whether its verb stands in the past tense, as far as that is plain to see."""
        return any(
            word.lower in PAST_AUXILIARIES or (word.finite and word.lower.endswith(PAST_ENDINGS))
            for word in self.words
            if not word.capital
        )


def asks_approval(reading: ClauseReading) -> bool:
    """Return whether a clause is about somebody's approval ("sofern die Behörden zustimmen")."""
    words = reading.words
    small = {word.lower for word in words if not word.capital}
    return any(
        word.lower in APPROVAL_NOUNS
        or any(
            form.verb.frame.status == "approved"
            and (not form.split or form.verb.particle in small)
            and form.verb.fixed in reading.text
            for form in word.verbs
        )
        for word in words
    )


def before_colon(readings: Sequence[ClauseReading], reading: ClauseReading) -> ClauseReading | None:
    """Return the clause whose colon stands right before another one: "Wechsel bei X: P geht".

    Args:
        readings: The clauses of the sentence.
        reading: The one behind the colon.
    """
    here = readings.index(reading)
    return readings[here - 1] if here and reading.clause.follows_colon else None


def is_since_lately(reading: ClauseReading) -> bool:
    """Return whether a clause says since which day or month something is so: "seit Freitag"."""
    return any(
        phrase.preposition == SINCE
        and phrase.date is not None
        and phrase.date.date.precision in (DatePrecision.DAY, DatePrecision.MONTH)
        and phrase.date.anchored
        for phrase in reading.phrases
    )


def tells_of_succession(reading: ClauseReading | None) -> bool:
    """Return whether a clause tells by a verb or a noun that somebody follows in an office."""
    if reading is None:
        return False
    frames = (phrase.frame for phrase in reading.phrases if phrase.frame is not None)
    return tells_of_following(reading) or any(one.sense is Sense.SUCCEED for one in frames)


def tells_of_following(reading: ClauseReading) -> bool:
    """Return whether a verb of a clause, finite or not, says that somebody follows in an office."""
    return any(
        form.verb.frame.sense is Sense.SUCCEED and form.verb.frame.subject is Slot.PERSON
        for word in reading.words
        for form in word.verbs
    )
