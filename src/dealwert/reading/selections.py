"""Some out of many: "31 der 58 Filialen", "einen der größten Verlage", "die Aktien (50 Prozent) an der X"."""

from __future__ import annotations

import abc

from dealwert.german.lexicon.clause_words import (
    COUNTED_PLACES,
    OF_SEVERAL,
    OF_SEVERAL_KNOWN,
    ONE_OF,
    UNIT_PREPOSITIONS,
)
from dealwert.reading.office_phrases import OfficePhrases
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.units import Unit, UnitKind

__all__ = ["Selections"]


class Selections(OfficePhrases):
    """Parses what is counted or chosen out of many."""

    @abc.abstractmethod
    def inner_phrases(self, phrase: Phrase, prepositions: frozenset[str], limit: int) -> None:
        """Parse the phrases that belong to the noun before them, and add them to it."""

    def some_of(self, unit: Unit) -> Phrase | None:
        """Return "31 der 58 Filialen" as the parts that it counts, in any case.

        So it is with "einen der größten Verlage", which is one that has no name.
        """
        if unit.lower not in ONE_OF and not unit.text.isdecimal():  # as most often
            return None
        following = self.peek(1)
        if unit.lower in ONE_OF and following is not None and following.lower == OF_SEVERAL_KNOWN:
            return self._one_of(unit)
        if not unit.text.isdecimal() or following is None or following.lower not in OF_SEVERAL:
            return None
        begin = self.place
        self.place += 1
        found = self.noun_phrase()
        if found is not None and found.head and found.head.lower.endswith(COUNTED_PLACES):
            self._take_for_parts(found)
        if found is None or found.kind is not PhraseKind.UNIT:
            self.place: int = begin
            return None
        found.start, found.cases = unit.start, ANY_CASE
        found.words = (unit.lower, *found.words)
        return found

    def behind_bracket(self, phrase: Phrase, prepositions: frozenset[str]) -> Unit | None:
        """Return the unit that stands next, or behind a bracket within the phrase: "die Aktien (50 Prozent) an der X".

        A share that the bracket tells is taken for that of the phrase.
        """
        unit = self.peek()
        if unit is None or unit.kind is not UnitKind.OPEN:  # as most often
            return unit
        ahead = self.units[self.place : self.place + _MAX_BRACKET]
        close = next((n for n, one in enumerate(ahead) if one.kind is UnitKind.CLOSE), None)
        behind = self.peek(close + 1) if close is not None else None
        if close is None or behind is None or behind.word is None:
            return unit
        if behind.word.preposition not in prepositions and "g" not in behind.word.article:
            return unit
        self.place += close + 1
        shares = [
            one.figure for one in ahead[1:close] if one.figure and one.figure.kind == "percent"
        ]
        if shares and phrase.kind is PhraseKind.STAKE:
            phrase.figure = phrase.figure or shares[0]
        return behind

    def _take_for_parts(self, phrase: Phrase) -> None:
        """Take the markets of "49 der 65 Märkte von X" for parts of a company."""
        if phrase.kind is PhraseKind.NOUN and phrase.head is not None:
            noun = self.units[self.place - 1]
            phrase.kind = PhraseKind.UNIT
            phrase.parties = [
                Party(PartyNature.DESCRIPTION, noun.start, noun.end, noun.text, head=phrase.head)
            ]
            self.inner_phrases(phrase, UNIT_PREPOSITIONS, limit=2)

    def _one_of(self, unit: Unit) -> Phrase | None:
        begin = self.place
        self.place += 1
        found = self.noun_phrase()
        if found is None or found.kind is not PhraseKind.PARTY or found.parties[0].name is not None:
            self.place = begin
            return None
        found.start, found.cases = unit.start, ONE_OF[unit.lower]
        found.words = (unit.lower, *found.words)
        for party in found.parties:
            party.definite = False
        return found


_MAX_BRACKET = 10
"""Units that a bracket within a phrase may have, with its signs."""
