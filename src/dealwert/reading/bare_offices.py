"""Offices without an article that open a headline: "X-Chef tritt zurück"."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import PLURAL_ENDING, PLURAL_VERBS
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import ANY_CASE, PhraseKind

__all__ = ["note_bare_office"]


def note_bare_office(reading: ClauseReading) -> None:
    """Take an office without an article before the verb of one person for its subject: "X-Chef tritt zurück".

    Args:
        reading: A main clause whose subject is still to be found.
    """
    first, verb = (*reading.phrases[:2], None, None)[:2]
    if first is None or verb is None or verb.unit is None or verb.unit.word is None:
        return
    if first.kind is not PhraseKind.ROLE or first.cases != ANY_CASE or first.preposition:
        return
    word = verb.unit.word
    if any(one.person is not None and not one.preposition for one in reading.phrases[2:]):
        return  # "Neuer Chef der X wird P"
    is_of_one = not word.lower.endswith(PLURAL_ENDING) and word.lower not in PLURAL_VERBS
    if word.is_finite_verb and is_of_one and word.modal in _SURE and first.roles[0].company:
        first.cases = "n"


_SURE = frozenset({"", "must"})
