"""Whether "wird" makes the passive of another verb, or says what somebody becomes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dealwert.german.lexicon.change_cues import AS_THOUGHT
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import (
    FOREIGN_PARTICIPLE,
    PARTICIPLE_BEGINNINGS,
    PARTICIPLE_ENDINGS,
)
from dealwert.german.lexicon.status_cues import BECOME
from dealwert.german.verbs import VerbShape
from dealwert.german.words import Word
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.units import UnitKind

__all__ = ["is_auxiliary"]


def is_auxiliary(reading: ClauseReading) -> bool:
    """Return whether "wird" makes the passive of another verb: "wird als Chef abberufen".

    Args:
        reading: The clause.
    """
    if _is_chosen(reading):
        return True
    words = reading.words
    last = words[-1] if words else None
    if last is not None and last.auxiliary == "become" and len(words) > 1:
        last = words[-2]  # "der als Favorit gehandelt wurde"
    if any(map(_is_infinitive, _before_commas(reading))):
        return True  # "wird gehen, der Chef der X"
    if any(b.auxiliary == "become" and _is_participle(a) for a, b in pairwise(words)):
        return True  # "Abberufen wurde P als Chef der X"
    if last is None or last.capital or last.auxiliary or last.modal or last.lower == BECOME:
        return False
    if len(words) > 1 and words[-2].lower == AS_THOUGHT and last is words[-1]:
        return False  # "wird wie erwartet P"
    if last.lower.startswith(PARTICIPLE_BEGINNINGS) and last.lower.endswith(PARTICIPLE_ENDINGS):
        return True
    if last.lower.endswith(FOREIGN_PARTICIPLE):
        return True  # "wurde als Chef kritisiert"
    return any(
        form.shape in (VerbShape.PARTICIPLE, VerbShape.INFINITIVE)
        and form.verb.frame.sense is not Sense.BECOME
        for form in last.verbs
    )


def _is_participle(word: Word) -> bool:
    """Return whether a word is the participle of a verb of office or dealing, and nothing else."""
    forms = [form for form in word.verbs if form.verb.frame.sense is not Sense.BECOME]
    return any(form.shape is VerbShape.PARTICIPLE for form in forms)


def _before_commas(reading: ClauseReading) -> Iterator[Phrase]:
    return (a for a, b in pairwise(reading.phrases) if b.kind is PhraseKind.COMMA)


def _is_infinitive(phrase: Phrase) -> bool:
    """Return whether a phrase is a verb in the infinitive."""
    word = phrase.unit.word if phrase.unit is not None and phrase.kind is PhraseKind.WORD else None
    if word is None or word.capital or word.auxiliary or word.modal:
        return False
    return any(form.shape is VerbShape.INFINITIVE for form in word.verbs)


def _is_chosen(reading: ClauseReading) -> bool:
    """Return whether a verb of choosing ends before an apposition: "wurde P gewählt, Chefin der X"."""
    return any(
        behind.kind is UnitKind.COMMA
        and unit.word is not None
        and any(
            form.shape is VerbShape.PARTICIPLE and form.verb.frame.sense in _CHOOSING
            for form in unit.word.verbs
        )
        for unit, behind in pairwise(reading.clause.units)
    )


_CHOOSING = frozenset({Sense.ELECT, Sense.APPOINT, Sense.PROMOTE})
