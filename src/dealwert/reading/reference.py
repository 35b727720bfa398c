"""Who is meant: names, parts of names, descriptions and pronouns, resolved to parties."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dealwert.german.lexicon.clause_words import (
    DATIVE_PRONOUNS,
    HE,
    HE_ALONE,
    IT,
    NOBODY,
    OF_THEM,
    POSSESSIVE,
)
from dealwert.german.lexicon.definite_descriptions import (
    CLUB,
    GROUP_NOUNS,
    MAKER,
    RELATIONAL_NOUNS,
    RELATIONS,
)
from dealwert.german.peoples import signs_of
from dealwert.german.words import Word, look_up
from dealwert.reading.agreement import agrees
from dealwert.reading.distances import MEMORY, WINDOW
from dealwert.reading.fields import field_of, fields_of, may_be_of
from dealwert.reading.group_names import is_named_group
from dealwert.reading.mentions import Mentions, only_tells
from dealwert.reading.origins import are_elsewhere, of_dateline, of_people, signs_beside
from dealwert.reading.passing import Seen
from dealwert.reading.phrases import (
    NEW,
    Party,
    PartyNature,
    Phrase,
    Role,
    is_demonstrative,
    is_unnamed,
)
from dealwert.reading.register import Entity
from dealwert.reading.units import Named
from dealwert.reading.unmeant import is_called_else

__all__ = ["Discourse", "Entity"]

_BEFORE = 25
"""Characters in which the adjective before a noun is looked for."""


class Discourse(Mentions):
    """The parties of a text, and which of them a phrase means."""

    def __init__(self, text: str, names: Sequence[Named]) -> None:
        super().__init__(text, names)
        self._last_subjects: list[tuple[Entity, int]] = []
        self._local: list[Party] = []
        self._unread_subject = -1
        self.reporters: Sequence[Entity] = ()
        """Who only tells what the last sentence says, of which the next one goes on to speak."""

    def set_local(self, subjects: Sequence[Party]) -> None:
        """Note the subjects of the main clauses of the sentence at hand."""
        self._local = list(subjects)

    def note_subject(self, entity: Entity, place: int) -> None:
        """Note that a sentence is about an entity."""
        self._last_subjects.append((entity, self._sentence))
        for seen in reversed(self._topics.seen):
            if seen.entity is entity and seen.start <= place:
                seen.subject = True
                return

    def note_unread_subject(self) -> None:
        """Note that a noun of which nobody knows whom it means is the subject of the sentence at hand."""
        self._unread_subject = self._sentence

    def note_description(self, party: Party, entity: Entity) -> None:
        """Note that a description ("der Softwarehersteller") stands for an entity."""
        if party.head is not None and party.prefix:
            self.describe(entity, party.head)

    def describe(self, entity: Entity, head: Word) -> None:
        """Note the noun that stands beside a name ("Softwarehersteller X")."""
        entity.descriptors.update({head.lower, *([head.prefix] if head.prefix else [])})

    def at(self, start: int) -> Entity | None:
        """Return whom the name means that begins at a place."""
        return self._by_start.get(start)

    def named(self, party: Party) -> Entity | None:
        """Return whom a name means."""
        return self._by_start.get(party.start) if party.name is not None else None

    def resolve(
        self, party: Party, *, person: bool | None, without: Sequence[Entity] = ()
    ) -> Entity | None:
        """Return whom a phrase means, or ``None`` where that is not sure.

        Args:
            party: The phrase's party.
            person: Whether a person is wanted, a company (``False``), or either (``None``).
            without: Entities that play another part and cannot be meant.
        """
        if party.name is not None:
            entity = self._by_start.get(party.start)
            if entity is None or (person is not None and entity.person != person):
                return None
            return entity
        if party.nature is PartyNature.DESCRIPTION:
            return None if person else self._described(party, without)
        if party.nature is PartyNature.PEOPLE:
            return None if person else self._of_people(party, without)
        if party.nature is PartyNature.PERSON_DESCRIPTION:
            lower = party.head.lower if party.head is not None else ""
            if person is False or not party.definite or lower.endswith(RELATIONS):
                return None  # "der Familienanwalt" is somebody else
            return self._described_person(party, [*without, *self.just_presenting()])
        if party.nature in (PartyNature.PRONOUN, PartyNature.OWNER):
            return self._pronoun(party, person, without)
        return None

    def may_be_called(self, entity: Entity, party: Party, without: Sequence[Entity]) -> bool:
        """Return whether a noun may mean a company, as it has not been said of another one by name."""
        entry = self._topics.entry(party.start)
        if entry and entity not in self.named_between(entry, party.start):
            return False
        if party.nature is PartyNature.PRONOUN:
            return True
        noun = _descriptor(party)
        field = field_of(noun)
        if noun in RELATIONAL_NOUNS or not may_be_of(entity, field):
            return False
        wanted = {noun, party.prefix} - {""}
        is_open = field not in (None, MAKER) and field not in fields_of(entity)
        return not any(
            seen.entity not in (*without, entity)
            and (wanted & seen.entity.descriptors or (is_open and field in fields_of(seen.entity)))
            for seen in self._topics.before(party.start, MEMORY)
        )

    def _described(self, party: Party, without: Sequence[Entity]) -> Entity | None:
        if party.owner is not None:
            is_itself = party.head is not None and party.head.lower in GROUP_NOUNS
            return self.resolve(party.owner, person=False) if is_itself else None
        if not party.definite or is_unnamed(party) or self._is_glued(party):
            return None
        if self._is_new(party):
            return self.founded()
        if party.head is not None and not (party.head.organisation or party.head.unit):
            return self.ending_in(
                _descriptor(party), party.start
            )  # "das Blatt" is meant by its kind alone
        wanted = {_descriptor(party), party.prefix} - {""}
        signs = signs_beside(self.text, party)
        if signs:
            near = self._topics.before(party.start, MEMORY)
            without = [*without, *are_elsewhere(self.text, signs, near)]
            found = of_people(self.text, signs, near, without)
            if found is not None and may_be_of(found, field_of(_descriptor(party))):
                return found
        recent = [
            seen
            for seen in self._topics.before(party.start, MEMORY)
            if not seen.entity.person and seen.entity not in without
            if not is_called_else(seen.entity.name, _descriptor(party))
        ]
        for seen in reversed(recent):
            if wanted & seen.entity.descriptors:
                return _named_so(recent, seen.entity, _descriptor(party))
        if party.head is not None and party.head.lower in RELATIONAL_NOUNS:
            return None
        noun = _descriptor(party)
        for seen in reversed(recent):
            name = seen.entity.name.casefold()
            if name.endswith(noun) and len(noun) > len(name) // 3:
                return seen.entity  # "die Werft" is the Weserwerft
        if is_named_group(party.head.lower if party.head is not None else noun):
            return None  # "die Mogul-Gruppe" is one that the reader does not know
        if party.head is not None and party.head.unit:
            return None  # "das Werk" is of a company, not the company
        if self._is_owned(party):
            return None
        field = field_of(noun)
        near = [
            seen
            for seen in recent
            if party.start - seen.end < WINDOW and may_be_of(seen.entity, field)
            if field not in (None, MAKER) or not only_tells(seen.entity)
            if field in (None, MAKER) or _field_beside(self.text, seen) in (None, MAKER, field)
        ]
        near = [seen for seen in near if not self._topics.is_in_passing(seen)]
        before = [self.named(subject) for subject in self._local if subject.end <= party.start]
        told = before[0] if len(before) == 1 else None
        return self._topics.clearly_meant(near, party.start, told) if near else None

    def named_barely(self, phrases: Iterable[Phrase]) -> set[Entity | None]:
        """Return who is named in phrases without a preposition; ``None`` is among them for whoever is not."""
        return {self.named(one) for ph in phrases if not ph.preposition for one in ph.parties}

    def _is_owned(self, party: Party) -> bool:
        """Return whether the noun was just said of what somebody has: "verkauft ihre Druckerei. Die Druckerei …"."""
        noun = party.text.rpartition(" ")[2]
        place = self.text.rfind(f" {noun}", max(0, party.start - WINDOW), party.start)
        words = self.text[max(0, place - _NOUN) : place].split()[-2:] if place >= 0 else []
        return any(word.lower().startswith(POSSESSIVE) for word in words)

    def _is_new(self, party: Party) -> bool:
        """Return whether it is a company that has not been there before: "des neuen Unternehmens"."""
        before = self.text[max(0, party.start - _BEFORE) : party.start].split()[-1:]
        return any(look_up(word).mark == NEW for word in (*before, *party.text.split()[:-1]))

    def _described_person(self, party: Party, without: Sequence[Entity]) -> Entity | None:
        """Return who "der 50-jährige Kärntner" is: whom the text is about, rather than who tells of him."""
        reporters = self.reporters
        others = [one for one in self._last_subjects if one[0] not in reporters]
        told = [*without, *reporters]
        about = self._subject_of(others, party, told, 2 if reporters else 1)
        about = about or self._last_person(party, told)
        if about is None and reporters:
            about = self._last_subject(party, without) or self._last_person(party, without)
        return about

    def _of_people(self, party: Party, without: Sequence[Entity]) -> Entity | None:
        near = self._topics.before(party.start, MEMORY)
        signs = signs_of(_descriptor(party))
        found = of_people(self.text, signs, near, without)
        return found or of_dateline(self.text, signs, near, without)

    def keep_subject(self) -> None:
        """Note that a sentence says who told the one before: that is still what it is about."""
        if self._last_subjects and self._sentence - self._last_subjects[-1][1] <= 1:
            self._last_subjects.append((self._last_subjects[-1][0], self._sentence))

    def seat(self, role: Role | None, place: int) -> Entity | None:
        """Return where an office is that stands there without its organisation, if that is beyond doubt."""
        return self._topics.seat(role, place)

    def club(self, place: int) -> Entity | None:
        """Return the club or association of sport that a text is about at a place."""
        fields = frozenset({CLUB, "association"})
        found = self._topics.of_fields(fields, place)
        return found if found is not None and not fields.isdisjoint(fields_of(found)) else None

    def meant(self, party: Party) -> Entity | None:
        """Return whom "das Haus", "der Klub" means: what of its kind the text is about."""
        is_general = party.nature is PartyNature.DESCRIPTION and " " not in party.text
        if not is_general or not party.definite or self._is_new(party) or self._is_glued(party):
            return None
        return self._topics.meant(party.text, party.start)

    def _is_glued(self, party: Party) -> bool:
        """Return whether a noun has its name before it: "die X-Klinik" is no other one."""
        before = self.text[party.start : party.end].removesuffix(party.text)
        return before.endswith("-")

    def _last_subject(
        self, party: Party, without: Sequence[Entity], reach: int = 1
    ) -> Entity | None:
        """Return the person whom the last sentence is about that has such a subject."""
        return self._subject_of(self._last_subjects, party, without, reach)

    def _subject_of(
        self,
        subjects: Sequence[tuple[Entity, int]],
        party: Party,
        without: Sequence[Entity],
        reach: int,
    ) -> Entity | None:
        if not subjects:
            return None
        entity, sentence = subjects[-1]
        is_near = entity.person and 0 < self._sentence - sentence <= reach and entity not in without
        return entity if is_near and agrees(party, entity) else None

    def _last_person(self, party: Party, without: Sequence[Entity]) -> Entity | None:
        near = [
            seen.entity
            for seen in self._topics.before(party.start, WINDOW // 2)
            if seen.entity.person and seen.entity not in without and agrees(party, seen.entity)
        ]
        return near[-1] if near else None

    def _pronoun(
        self, party: Party, person: bool | None, without: Sequence[Entity]
    ) -> Entity | None:
        lower = party.head.lower if party.head is not None else ""
        if lower in NOBODY:
            return None
        if lower in HE and person is False:
            return None
        if lower == IT:
            if person:
                return None
            person, without = False, [*without, *self.called_by_article(party.start)]
        if party.head is not None and is_demonstrative(party.head):
            return self._nearest(party, person, without)
        if lower in OF_THEM:
            return self._nearest(party, person, without)
        same = self._subject_meant(party, lower)
        if same is not None:
            return self._pronoun(same, person, without)
        if person and (presenters := self.just_presenting()):
            return self._last_subject(party, [*without, *presenters])  # whom they present
        if person and lower in DATIVE_PRONOUNS:
            here = [
                seen.entity
                for seen in self._topics.before(party.start, WINDOW)
                if seen.sentence == self._sentence - 1
                and seen.entity.person
                and seen.entity not in without
                and agrees(party, seen.entity)
            ]
            if here:  # "… trennte sich von P, ihr folgte Q"
                return here[-1]
        for subject in reversed(self._local):
            if subject.end <= party.start and subject.nature is not PartyNature.PRONOUN:
                if lower == HE_ALONE and subject.is_organisation and person is not False:
                    continue
                entity = self.resolve(subject, person=person)
                if entity is not None and (entity in without or not agrees(party, entity)):
                    if party.nature is PartyNature.OWNER and agrees(party, entity):
                        return None  # "X hat ihre Übernahme abgesagt"
                    continue
                return entity
        for entity, sentence in reversed(self._last_subjects[-2:]):
            near = self._sentence - sentence <= 1
            fits = entity not in without and agrees(party, entity)
            if near and fits and (person is None or entity.person == person):
                return entity
        if person:
            return self._last_subject(party, without, 2) or self._last_person(party, without)
        return self._opener(party, person, without)

    def house(self, place: int) -> Entity | None:
        """Return the company that the sentence before is about, which "man" of this one means."""
        for entity, sentence in self._last_subjects[-1:]:
            if self._sentence - sentence <= 1:
                return None if entity.person else entity
        return self.opening_before(place)

    def _subject_meant(self, party: Party, lower: str) -> Party | None:
        """Return "er" of "Er wird von Q gelobt, ihm gehört X": "ihm" is whom the sentence is about."""
        if lower not in DATIVE_PRONOUNS:
            return None
        subjects = [one for one in self._local if one.end <= party.start]
        last = subjects[-1] if subjects else None
        return last if last is not None and last.nature is PartyNature.PRONOUN else None

    def _opener(
        self, party: Party, person: bool | None, without: Sequence[Entity]
    ) -> Entity | None:
        """Return whom the last sentence that names anybody begins with, or names alone."""
        is_he = party.head is not None and party.head.lower in HE
        near = [
            seen
            for seen in self._topics.before(party.start, WINDOW // 2)
            if seen.entity not in without and (is_he or not seen.entity.person)
        ]
        last = [seen for seen in near if seen.sentence == near[-1].sentence]
        if last and last[0].sentence == self._unread_subject == self._sentence - 1:
            return None  # "Der Konzern kauft X. Er …"
        if len({id(seen.entity) for seen in last}) > 1:
            last = [seen for seen in last[:1] if self._opens_sentence(seen)]
        found = last[0].entity if last else None
        is_unfit = found is not None and person is not None and found.person != person
        is_unfit = is_unfit or (found is not None and not agrees(party, found))
        return None if is_unfit else found

    def _nearest(
        self, party: Party, person: bool | None, without: Sequence[Entity]
    ) -> Entity | None:
        near = [
            seen
            for seen in self._topics.before(party.start, WINDOW // 2)
            if seen.entity.person == bool(person) and seen.entity not in without
        ]
        if not near:
            return None
        last = {id(seen.entity) for seen in near if seen.sentence == near[-1].sentence}
        is_here = near[-1].sentence == self._sentence - 1
        is_of = party.text.lower() in OF_THEM  # which is seldom whoever the sentence begins with
        is_latter = bool(person) and near[-1].sentence == self._sentence - 2
        return near[-1].entity if len(last) == 1 or is_here or is_of or is_latter else None


def _descriptor(party: Party) -> str:
    return party.head.lower if party.head is not None else ""


def _field_beside(text: str, seen: Seen) -> str | None:
    """Return the field that the noun before a name tells: "der Verlag X" is no station."""
    before = text[max(0, seen.start - _NOUN) : seen.start].split()
    return field_of(before[-1].lower()) if before and before[-1][0].isupper() else None


_NOUN = 40
"""Characters before a name in which its noun stands."""


def _named_so(recent: Sequence[Seen], described: Entity, noun: str) -> Entity:
    """Return whose name begins with a noun, rather than whom it described in passing: "der Flughafen" is Flughafen X."""
    entities = [seen.entity for seen in recent]
    named = [one for one in entities if one.name.casefold().startswith(f"{noun} ")]
    is_told = bool(named) and entities.count(named[-1]) >= entities.count(described)
    return named[-1] if is_told else described
