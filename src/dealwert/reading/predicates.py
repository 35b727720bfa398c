"""The verb of a clause: its forms, its auxiliaries, its particle, and what they make of it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import AS
from dealwert.german.lexicon.change_verbs import VERBS_OF_MOTION
from dealwert.german.lexicon.clause_words import (
    CLOSING_PARTICLES,
    NO_NEGATIONS,
    NOBODY_AT_ALL,
    PASSIVE_PERFECT,
    PAST_AUXILIARIES,
    PREPOSITIONAL,
)
from dealwert.german.lexicon.deal_verbs import GAP, LETTING, OTHERWISE_REFLEXIVE, STATIVE_VERBS
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.function_words import (
    AGENTS,
    POSSESSIVE_OR_BE,
    REFLEXIVE_PRONOUNS,
    TO,
)
from dealwert.german.verbs import Verb, VerbForm, VerbShape
from dealwert.german.words import Word, look_up
from dealwert.reading.clauses import is_finite
from dealwert.reading.events import ClauseReading, Tense, Voice
from dealwert.reading.units import Unit, UnitKind

__all__ = ["Predicate", "agrees", "is_negated", "predicate_of", "tense_and_voice"]


@attrs.define
class Predicate:
    """What stands in a clause of verbs and what goes with them.

    Args:
        forms: The forms of verbs of the tables, with where they stand.
        auxiliaries: What the auxiliaries are: "have", "be", "become".
        modal: What the modal verb says, or an empty string.
        has_to: Whether "zu" stands before an infinitive.
        is_past: Whether an auxiliary stands in the past tense.
        particles: The words that can be separated particles.
        reflexive: Whether "sich" is there.
        perfect: Whether "worden" is there.
    """

    forms: list[tuple[Unit, VerbForm]]
    auxiliaries: set[str]
    modal: str
    has_to: bool
    is_past: bool
    particles: set[str]
    reflexive: bool
    perfect: bool = False


def predicate_of(reading: ClauseReading) -> Predicate:
    """Return the verbs of a clause and what goes with them."""
    units = reading.clause.units
    predicate = Predicate(
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
        if word.lower in REFLEXIVE_PRONOUNS:
            predicate.reflexive = True
        if word.auxiliary and (place == 0 or word.lower != POSSESSIVE_OR_BE):
            predicate.auxiliaries.add(word.auxiliary)
            predicate.is_past |= word.lower in PAST_AUXILIARIES
            predicate.perfect |= word.lower == PASSIVE_PERFECT
        if word.modal:
            predicate.modal = predicate.modal or word.modal
        if word.lower == TO and place + 1 < len(units) and _is_infinitive(units[place + 1]):
            predicate.has_to = True
        if word.particle:
            predicate.particles.add(word.lower)
        if not _stands_before_noun(units, place):
            predicate.forms += [(unit, form) for form in word.verbs]
    return predicate


def _small(word: Word) -> Word:
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
        and not word.may_be(VerbShape.PARTICIPLE, VerbShape.INFINITIVE)
    )


def agrees(form: VerbForm, predicate: Predicate, reading: ClauseReading, unit: Unit) -> bool:
    """Return whether a clause has what a row of the tables asks for beside a form of its verb."""
    verb = form.verb
    if verb.reflexive and not predicate.reflexive:
        return False
    if predicate.reflexive and not verb.reflexive and verb.infinitive in OTHERWISE_REFLEXIVE:
        return False
    if not verb.reflexive and verb.infinitive in STATIVE_VERBS:
        is_state = form.shape is VerbShape.PARTICIPLE and "be" in predicate.auxiliaries
        if not is_state or predicate.reflexive:
            return False
    if form.split and verb.particle not in _particles_behind(reading, unit):
        return False
    if (
        not verb.particle
        and form.shape in (VerbShape.FINITE, VerbShape.ATTRIBUTIVE)  # alike in "verkaufte … weiter"
        and _has_other_particle(reading, unit, verb)
    ):
        return False
    if verb.fixed and not _has_fixed(reading.text, verb.fixed.lower()):
        return False
    return _is_told_apart(form, predicate, unit, reading)


def _has_fixed(text: str, fixed: str) -> bool:
    """Return whether the words that belong to a verb stand in a clause, in their order.

    A long one may end a compound ("das Kaufangebot"), a short one begins a word: "ihrerseits" is no "seit".
    """
    text = f" {text}"
    place = 0
    for piece in fixed.split(GAP):
        is_short = len(piece.partition(" ")[0]) <= _SHORT
        place = text.find(f" {piece}" if is_short else piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


_SHORT = 5
"""Letters up to which a word that belongs to a verb is not looked for inside of others."""


def _is_told_apart(
    form: VerbForm, predicate: Predicate, unit: Unit, reading: ClauseReading
) -> bool:
    """Return whether "verkauft" is read as what its auxiliaries make of it, finite or participle."""
    shapes = {f.shape for f in (unit.word.verbs if unit.word else ()) if f.verb is form.verb}
    has_done = "have" in predicate.auxiliaries and not (predicate.modal or predicate.has_to)
    if form.shape is VerbShape.INFINITIVE and VerbShape.PARTICIPLE in shapes:
        is_passive = "become" in predicate.auxiliaries and (
            bool(predicate.is_past or predicate.modal) or _has_agent(form, reading)
        )
        if predicate.perfect or has_done or is_passive:
            return False  # "war entlassen worden", "hat erhalten", "wurde berufen"
    if not {VerbShape.FINITE, VerbShape.PARTICIPLE} <= shapes:
        return True
    if form.shape is VerbShape.PARTICIPLE:
        return bool(predicate.auxiliaries)
    return form.shape is not VerbShape.FINITE or not predicate.auxiliaries


def _has_agent(form: VerbForm, reading: ClauseReading) -> bool:
    """Return whether it is told by whom somebody is appointed or dismissed: "wird vom Aufsichtsrat berufen"."""
    if form.verb.frame.object is not Slot.PERSON:
        return False
    return any(one.preposition in AGENTS and one.roles for one in reading.phrases)


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
            or following.kind in _BREAKS
            or (
                following.word is not None
                and (following.word.coordinator or following.word.preposition == HELD_AS)
            )
            or (
                following.word is not None and following.word.lower == AS  # "tritt ab wie Q"
            )
        )
        if closes or word.lower not in PREPOSITIONAL:
            found.add(word.lower)
    return found


def _has_other_particle(reading: ClauseReading, unit: Unit, verb: Verb) -> bool:
    """Return whether a particle makes another verb of it ("gibt … auf", "kauft Y 46 Prozent ab, maximal …")."""
    units = [other for other in reading.clause.units if other.start > unit.start]
    return any(
        other.lower in CLOSING_PARTICLES
        and other.text.islower()
        and (behind is None or behind.kind in _BREAKS)
        and verb.fixed.find(other.lower) < 0
        for other, behind in zip(units, [*units[1:], None], strict=False)
    )


_BREAKS = (UnitKind.COMMA, UnitKind.DASH, UnitKind.OPEN)
"""What a part of a clause ends before."""


def tense_and_voice(form: VerbForm, predicate: Predicate) -> tuple[Tense, Voice]:
    """Return what a form and the auxiliaries beside it say about time and voice."""
    shape = form.shape
    takes_object = form.verb.frame.object is not None
    if shape is VerbShape.FINITE:
        return (Tense.PAST if _is_past_form(form, predicate) else Tense.PRESENT), Voice.ACTIVE
    if shape is VerbShape.TO_INFINITIVE or (shape is VerbShape.INFINITIVE and predicate.has_to):
        return Tense.OPEN, Voice.ACTIVE
    if shape is VerbShape.INFINITIVE:
        if "become" in predicate.auxiliaries:
            return Tense.FUTURE, Voice.ACTIVE
        is_done = "have" in predicate.auxiliaries and form.verb.infinitive == LETTING
        return Tense.PAST if is_done else Tense.PRESENT, Voice.ACTIVE  # "hat sich … kosten lassen"
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


def _is_past_form(form: VerbForm, predicate: Predicate) -> bool:
    verb = form.verb
    unit = next((unit for unit, other in predicate.forms if other is form), None)
    lower = unit.lower if unit is not None else ""
    written = lower.removeprefix(verb.particle) if not form.split else lower
    return written in {verb.past, f"{verb.past}n", f"{verb.past}en"} and written != verb.present


def is_negated(reading: ClauseReading) -> bool:
    """Return whether "nicht" or "kein" stands in a clause, "nicht nur" left aside."""
    for word in reading.words:
        if word.lower in NOBODY_AT_ALL:
            return True
        if word.negation and not any(words in reading.text for words in NO_NEGATIONS):
            return True
    return False
