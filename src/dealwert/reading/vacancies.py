"""Where an office was that somebody leaves: where another one gets it, "dort", or what he has led."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import (
    AFTER,
    ALSO,
    AS,
    AS_WELL,
    LATELY,
    LIKEWISE,
    MADE_FREE,
    THERE,
)
from dealwert.german.lexicon.clause_words import WHEREIN
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.towns import is_on_map
from dealwert.model import RoleFunction
from dealwert.reading.events import Voice
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import office_of
from dealwert.reading.homes import MARKS, THEREABOUTS
from dealwert.reading.newcomers import Newcomers
from dealwert.reading.phrase_senses import pointed_at
from dealwert.reading.phrases import Party, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Entity
from dealwert.reading.vague_offices import is_blank

__all__ = ["Vacancies"]


class Vacancies(Newcomers):
    """Finds the company of an office that somebody makes free."""

    def _is_elsewhere(self) -> bool:
        """Return whether the clause is about what stands before "wo"."""
        return self.event.clause.clause.opener == WHEREIN

    def _antecedent(self) -> Entity | None:
        """Return the organisation that "wo" points back to: "die Kammer, wo P die Geschäfte führt"."""
        before = self.neighbour(-1) if self._is_elsewhere() else None
        place = self.event.clause.clause.start
        # not what stands behind it: "Nach X, wo P die Geschäfte führt, hat auch Y einen Chef"
        phrases = [one for one in before.phrases if one.start < place] if before else ()
        return next(self._companies(pointed_at(phrases)), None)

    def _makes_room(self, draft: LeadershipDraft, phrase: Phrase) -> None:
        """Take X of "X wird von Q geleitet, nachdem Chefredakteur P gegangen war": Q follows him there."""
        clause = self.event.clause.clause
        if clause.opener not in MADE_FREE and THERE not in self.event.clause.text.split():
            return
        if any(company_of_role(role, self.discourse) for role in phrase.roles):
            return
        new = [
            one
            for one in self.memory.recent()
            if one.sentence[-1] == self.place and one.event.is_arrival and one.company is not None
        ]
        if len({id(one.company) for one in new}) != 1 or any(p.person is draft.person for p in new):
            return
        own = next(iter(phrase.roles), draft.role)
        if own is None and phrase.head is not None:
            return  # "nachdem sich Investor P zurückgezogen hat"
        if own is not None and not any(_is_same_or_led(own, one.role) for one in new):
            return  # "nachdem Bürgermeister P zurückgetreten war"
        draft.company = new[0].company
        if draft.role is None and not phrase.roles and clause.opener not in MADE_FREE:
            draft.role = new[0].role  # "P steht an der Spitze der X; dort war Q entlassen worden"
        for one in new:
            if one.role is None or one.role.wording.islower():  # "geleitet"
                one.role = own or one.role
            one.predecessor = one.predecessor or draft.person

    def _just_vacated(self, draft: LeadershipDraft) -> Entity | None:
        """Return X of "Bei X räumt P seinen Posten. An die Spitze des Aufsichtsrats rückt Q"."""
        last = next(iter(self.memory.recent()), None)
        if last is None or not last.event.is_departure or not is_blank(last.role):
            return None
        is_next = 0 < self.place[0] - last.sentence[-1][1] <= _BLANK
        is_open = last.person is not draft.person and self.event.clause is self.readings[0]
        named = self.discourse.companies_between(self.place[0], self.event.clause.clause.end)
        return last.company if is_next and is_open and not named else None

    def _as_well(self) -> list[tuple[Entity, Phrase]]:
        """Return Q in "P muss ebenso gehen wie Q", and in "Nach Finanzchef Q geht auch P", "P geht, Q ebenfalls"."""
        before = [
            (entity, phrase)
            for phrase in self.event.clause.phrases[:1]
            if phrase.preposition == AFTER and phrase.roles and ALSO & self.event.clause.lowers
            for party in phrase.parties
            if (entity := self.discourse.named(party)) is not None and entity.person
        ]
        if before:
            return before
        likewise = [
            phrase
            for comma, phrase, word in _triples(self.event.clause.phrases)
            if comma.kind is PhraseKind.COMMA and not (phrase.preposition or word.preposition)
            if word.kind is PhraseKind.WORD and not LIKEWISE.isdisjoint(word.words)
        ]
        likewise += [
            phrase
            for word, phrase in pairwise(self.event.clause.phrases)
            if word.words == (AS,) and not AS_WELL.isdisjoint(self.event.clause.lowers)
            if "n" in phrase.cases and not phrase.preposition
        ]
        also = [
            (entity, phrase)
            for phrase in likewise
            for party in phrase.parties
            if (entity := self.discourse.named(party)) is not None and entity.person
        ]
        subject = self.event.clause.subject
        if also and subject is not None and subject not in self.event.parts.get(Slot.PERSON, ()):
            acts = [self.discourse.named(one) for one in subject.parties]
            also += [(one, subject) for one in acts if one is not None and one.person]
        if also and self.event.voice is Voice.ACTIVE and self.event.frame.subject is Slot.PERSON:
            return also
        behind = self.neighbour(1)
        if behind is None or AS_WELL.isdisjoint(self.event.clause.text.split()):
            return []
        if behind.clause.opener != AS or any(word.is_finite_verb for word in behind.words):
            return []
        return [
            (entity, phrase)
            for phrase in behind.phrases
            for party in phrase.parties
            if (entity := self.discourse.resolve(party, person=True)) is not None
        ]

    def _not_of_subject(self, owner: Party) -> Entity | None:
        """Return whose "deren" is: no subject's ("X, der Y gehört, trennt sich von deren Chef")."""
        subject = self.event.clause.subject
        own = [self.discourse.named(one) for one in subject.parties] if subject is not None else []
        return self.discourse.resolve(owner, person=False, without=[one for one in own if one])

    def _headed_person(self) -> Entity | None:
        """Return P of "Aus für P: …", who alone stands before the colon, without a verb."""
        before = self.opening()
        if before is None or any(word.is_finite_verb for word in before.words):
            return None
        return next((entity for entity, _ in self._headed()), None)

    def _headed(self) -> list[tuple[Entity, Phrase]]:
        """Return P of "X setzt auf Trainer P: Der Vertrag wurde verlängert", who alone stands before the colon."""
        before = self.opening()
        named = [
            (entity, phrase)
            for phrase in (before.phrases if before is not None else ())
            if phrase.person is not None
            and (entity := self.discourse.named(phrase.person)) is not None
        ]
        return named if len(named) == 1 else []

    def _there(self, person: Entity | None = None) -> Entity | None:
        """Return X of "P verlässt die X. Dort wird Q Chef", where neither a town nor another body stands between."""
        if THERE not in self.event.clause.text.split() or Slot.COMPANY in self.event.parts:
            return None
        if person is not None and (goal := self.memory.goal_of(person)) is not None:
            return goal  # "P wechselt von Y zur X und wird dort Chef"
        start = self.event.clause.clause.start
        begin = max(self.place[0] - THEREABOUTS, 0)
        named = self.discourse.companies_between(begin, start)
        if not named or self._names_body_since(named[0]):
            return None
        if person is not None and self._is_where_he_was(person, named[0]):
            return None  # "P, Chef der X, geht an ein anderes Haus. Er folgt dort auf Q"
        first, *own = named[0].name.split()
        behind = self.discourse.text[begin:start].rpartition(first)[2].split()
        towns = (word.strip(MARKS) for word in behind)
        return None if any(is_on_map(one.lower()) and one not in own for one in towns) else named[0]

    def _has_left(self, person: Entity, house: Entity | None) -> bool:
        """Return whether somebody was said to leave a house."""
        return any(
            one.person is person and one.event.is_departure and one.company is house
            for one in self.memory.recent()
        )

    def _origins(self) -> list[Phrase]:
        """Return where somebody comes from, but not X of "geht zur Y, einer Tochter von X"."""
        phrases, told = self.event.clause.phrases, self.event.parts.get(Slot.ORIGIN, [])
        owners = [
            id(owner)
            for comma, noun, owner in _triples(phrases)
            if comma.kind is PhraseKind.COMMA and noun.person is None
            if noun.end + 1 == owner.start
        ]
        return [one for one in told if id(one) not in owners]

    def _only_seat(self, phrase: Phrase) -> Entity | None:
        """Return the house that the text is about where somebody "wirft das Handtuch": nothing else tells his office.

        It tells another one beside his name ("P, als Staatssekretär in Wien ein Vertrauter, muss gehen"), and a
        house that is named only before a hyphen ("X-Chef soll Y retten") need not be his.
        """
        if self.event.noun is not None:
            return None
        aside = self.discourse.text[phrase.end : self.event.start].split()
        if HELD_AS in aside[:_BESIDE]:
            return None
        found = self._seat(None)
        return found if found is not None and not self.discourse.is_only_aside(found) else None

    def _led(self, person: Entity) -> list[PositionDraft]:
        """Return X of "P, der zuletzt die X leitete, geht in Pension"."""
        if LATELY not in self.discourse.text[slice(*self.place)].split():
            return []
        told = self.memory.of(person)
        return [p for p in told if p.sentence == self.place and p.role.wording[:1].islower()]


def _triples(phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase, Phrase]]:
    """Yield three phrases that stand side by side."""
    return zip(phrases, phrases[1:], phrases[2:], strict=False)


_BESIDE = 4
"""Words behind a name among which the one stands that opens what he was."""


def _is_same_or_led(own: Role, new: Role | None) -> bool:
    """Return whether who held an office makes room for who gets another: the same, or the lead of a house."""
    if new is None or new.wording.islower():
        return own.noun.function not in _NO_LEADERS
    return office_of(own) == office_of(new)


_NO_LEADERS = frozenset({RoleFunction.OTHER, RoleFunction.FOUNDER, RoleFunction.SPOKESPERSON})
"""Functions of those who need not have led a house."""

_BLANK = 2
"""Characters between a sentence and the next one."""
