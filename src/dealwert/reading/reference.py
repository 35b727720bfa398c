"""Who is meant: names, parts of names, descriptions and pronouns, resolved to parties."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.definite_descriptions import RELATIONAL_NOUNS
from dealwert.german.lexicon.places import PLACES
from dealwert.german.words import Word
from dealwert.model import Company, Person, PersonName, name_key, split_legal_form
from dealwert.quantities import PartialDate
from dealwert.reading.phrases import Party, PartyNature, is_unnamed
from dealwert.reading.units import Named

__all__ = ["Discourse", "Entity"]

_AGE = re.compile(r"\s?\((\d{2,3})(?:\)|,)")
_ABBREVIATION = re.compile(r"[\s\u00a0]?\((?:kurz:?\s)?$")
_WINDOW = 900
"""Characters that a description may look back: about a paragraph."""

_MEMORY = 6000
"""Characters that a description may look back for whom it has been said of before: a long article."""

_CLEARLY = 0.6
"""The share of the best score that lets the one named last be meant."""

_LINE = 200
"""Characters within which what was named just now counts more: about a sentence."""


@attrs.define(eq=False)
class Entity:
    """A company or person of a text.

    Args:
        person: Whether it is a person.
        name: The longest name that the text uses.
        aliases: The other names, in the order of the text.
        legal_form: The legal form, as written.
        age: In years, where the text says so.
        first: Index of the first mention.
        descriptors: Nouns that the text has used for it, in small letters.
        organisation: Whether it is an organisation other than a company.
    """

    person: bool
    name: str
    aliases: list[str] = attrs.field(factory=list[str])
    legal_form: str | None = None
    age: int | None = None
    first: int = 0
    descriptors: set[str] = attrs.field(factory=set[str])
    organisation: bool = False

    def company(self) -> Company:
        """Return the company of the model."""
        aliases = tuple(alias for alias in self.aliases if alias != self.name)
        head, form = split_legal_form(self.name)
        if form is None and self.legal_form:
            _, form = split_legal_form(f"{self.name} {self.legal_form}")
        return Company(head, legal_form=form, aliases=aliases)

    def human(self, published: PartialDate | None) -> Person:
        """Return the person of the model."""
        aliases = tuple(alias for alias in self.aliases if alias != self.name)
        if self.age is None:
            return Person(self.name, aliases=aliases)
        return Person(self.name, aliases=aliases, age=self.age, age_at=published)


@attrs.define(eq=False)
class _Seen:
    start: int
    end: int
    entity: Entity
    sentence: int
    subject: bool = False


class Discourse:
    """The parties of a text, and which of them a phrase means.

    Args:
        text: The text.
        names: The names in it, in order.
    """

    def __init__(self, text: str, names: Sequence[Named]) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self._by_start: dict[int, Entity] = {}
        self._seen: list[_Seen] = []
        self._names = list(names)
        self._cursor = 0
        self._sentence = 0
        self._last_subjects: list[tuple[Entity, int]] = []
        self._local: list[Party] = []
        self._called: dict[str, Entity] = {}
        self._register()

    def _register(self) -> None:
        companies = [name for name in self._names if name.kind != "person"]
        persons = [name for name in self._names if name.kind == "person"]
        self._register_companies(companies)
        self._register_persons(persons)
        self.entities.sort(key=lambda entity: entity.first)

    def _register_companies(self, names: list[Named]) -> None:
        by_key: dict[str, Entity] = {}
        previous: tuple[Named, Entity] | None = None
        for name in names:
            key = name_key(name.name) or name.name
            entity = by_key.get(key)
            if entity is None and previous is not None:
                between = self.text[previous[0].end : name.start]
                if _ABBREVIATION.fullmatch(between) and _abbreviates(name.name, previous[0].name):
                    entity = previous[1]
                    by_key[key] = entity
                    entity.aliases.append(name.name)
            if entity is None:
                entity = Entity(False, name.name, first=name.start)
                entity.organisation = name.kind == "organisation"
                by_key[key] = entity
                self.entities.append(entity)
            form = getattr(name, "legal_form", None)
            if isinstance(form, str) and entity.legal_form is None:
                entity.legal_form = form
            self._by_start[name.start] = entity
            previous = (name, entity)
        self._merge_short(by_key)

    def _merge_short(self, by_key: dict[str, Entity]) -> None:
        """Take a name that begins just one longer name as a short form of it."""
        entities = sorted(set(by_key.values()), key=lambda entity: (entity.first, entity.name))
        words = {id(entity): _words(entity.name) for entity in entities}
        by_first: dict[str, list[Entity]] = {}
        for entity in entities:
            by_first.setdefault(words[id(entity)][0], []).append(entity)
        replaced: dict[int, Entity] = {}
        for short in entities:
            mine = words[id(short)]
            longer = [
                other
                for other in by_first[mine[0]]
                if len(words[id(other)]) > len(mine)
                and words[id(other)][: len(mine)] == mine
                and other.organisation == short.organisation
                and not all(word in PLACES for word in words[id(other)][len(mine) :])
            ]
            if len(longer) != 1 or len("".join(mine)) < 2:  # a letter is no name
                continue
            other = longer[0]
            other.aliases.append(short.name)
            other.first = min(other.first, short.first)
            other.legal_form = other.legal_form or short.legal_form
            replaced[id(short)] = other
        for start, named in self._by_start.items():
            entity = named
            while id(entity) in replaced:
                entity = replaced[id(entity)]
            self._by_start[start] = entity
        self.entities = [entity for entity in self.entities if id(entity) not in replaced]

    def _register_persons(self, names: list[Named]) -> None:
        by_name: dict[str, Entity] = {}
        by_word: dict[str, list[Entity]] = {}
        for name in sorted(names, key=lambda named: (-len(_words(named.name)), named.start)):
            key = PersonName.of(name.name).key
            entity = by_name.get(key)
            if entity is None:
                words = _words(name.name)
                entity = self._longer_person(name, by_word.get(words[-1], ()))
                if entity is None:
                    entity = Entity(True, name.name, first=name.start)
                    for word in dict.fromkeys(words):
                        by_word.setdefault(word, []).append(entity)
                    self.entities.append(entity)
                elif name.name not in entity.aliases:
                    entity.aliases.append(name.name)
                if len(_words(name.name)) > 1:
                    by_name[key] = entity
            entity.first = min(entity.first, name.start)
            self._by_start[name.start] = entity
        for name in names:
            age = _AGE.match(self.text, name.end)
            if age and 15 <= int(age[1]) <= 110:  # ages of people in office
                self._by_start[name.start].age = int(age[1])

    def _longer_person(self, name: Named, full: Sequence[Entity]) -> Entity | None:
        """Return whom a family name means: the last one before it, or else the only one."""
        mine = _words(name.name)
        found = [entity for entity in full if _is_short_for(mine, _words(entity.name))]
        if len(found) <= 1:
            return found[0] if found else None
        before = [entity for entity in found if entity.first < name.start]
        return max(before or found, key=lambda entity: entity.first)

    def _before(self, place: int, reach: int) -> list[_Seen]:
        """Return the mentions within some characters before a place, in order."""
        found: list[_Seen] = []
        for seen in reversed(self._seen):
            if seen.start >= place:
                continue
            if place - seen.end >= reach:
                break
            found.append(seen)
        return found[::-1]

    def advance(self, end: int) -> None:
        """Note the names up to a place of the text as seen."""
        while self._cursor < len(self._names) and self._names[self._cursor].start < end:
            name = self._names[self._cursor]
            entity = self._by_start[name.start]
            self._seen.append(_Seen(name.start, name.end, entity, self._sentence))
            self._cursor += 1
        self._sentence += 1

    def called(self, text: str, place: int) -> Entity:
        """Return the organisation that a text calls by a noun instead of a name."""
        key = text.casefold().removesuffix("s").removesuffix("e")
        entity = self._called.get(key)
        if entity is None:
            entity = Entity(False, text, first=place, organisation=True)
            self._called[key] = entity
        return entity

    def companies_between(self, start: int, end: int) -> list[Entity]:
        """Return the different companies named in a stretch of the text that has been seen."""
        found: list[Entity] = []
        for seen in reversed(self._seen):
            if seen.end <= start:
                break
            if (
                seen.start >= start
                and seen.end <= end
                and not seen.entity.person
                and seen.entity not in found
            ):
                found.append(seen.entity)
        return found

    def only_person_before(self, place: int) -> Entity | None:
        """Return the person named in the lines before a place, if there is just one."""
        found = {
            id(seen.entity): seen.entity
            for seen in self._before(place, _WINDOW // 3)
            if seen.entity.person
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def set_local(self, subjects: Sequence[Party]) -> None:
        """Note the subjects of the main clauses of the sentence at hand."""
        self._local = list(subjects)

    def note_subject(self, entity: Entity, place: int) -> None:
        """Note that a sentence is about an entity."""
        self._last_subjects.append((entity, self._sentence))
        for seen in reversed(self._seen):
            if seen.entity is entity and seen.start <= place:
                seen.subject = True
                return

    def note_description(self, party: Party, entity: Entity) -> None:
        """Note that a description ("der Softwarehersteller") stands for an entity."""
        if party.head is not None and party.prefix:
            self.describe(entity, party.head)

    def describe(self, entity: Entity, head: Word) -> None:
        """Note the noun that stands beside a name ("Softwarehersteller X")."""
        entity.descriptors.update({head.lower, *([head.prefix] if head.prefix else [])})

    def named(self, party: Party) -> Entity | None:
        """Return whom a name means."""
        return self._by_start.get(party.start) if party.name is not None else None

    def entity_at(self, name: Named) -> Entity:
        """Return whom a name means."""
        return self._by_start[name.start]

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
        if party.nature is PartyNature.PERSON_DESCRIPTION:
            return (
                self._last_person(party.start, without)
                if party.definite and person is not False
                else None
            )
        if party.nature in (PartyNature.PRONOUN, PartyNature.OWNER):
            return self._pronoun(party, person, without)
        return None

    def _described(self, party: Party, without: Sequence[Entity]) -> Entity | None:
        if party.owner is not None or not party.definite or is_unnamed(party):
            return None
        wanted = {_descriptor(party), party.prefix} - {""}
        recent = [
            seen
            for seen in self._before(party.start, _MEMORY)
            if not seen.entity.person and seen.entity not in without
        ]
        for seen in reversed(recent):
            if wanted & seen.entity.descriptors:
                return seen.entity
        if party.head is not None and party.head.lower in RELATIONAL_NOUNS:
            return None
        noun = _descriptor(party)
        for seen in reversed(recent):
            if len(noun) > len(seen.entity.name) // 3 and seen.entity.name.casefold().endswith(
                noun
            ):
                return seen.entity  # "die Werft" is the Weserwerft
        if party.head is not None and party.head.unit:
            return None  # "das Werk" is of a company, not the company
        near = [seen for seen in recent if party.start - seen.end < _WINDOW]
        return self._salient(near, party.start) if near else None

    def topic(self, place: int) -> Entity | None:
        """Return the company that the lines before a place are about, if that is beyond doubt."""
        near = [seen for seen in self._before(place, _WINDOW) if not seen.entity.person]
        close = {id(seen.entity) for seen in near if place - seen.end < 2 * _LINE}
        if not near:
            return None
        behind = self.text[near[-1].end : place - 1]
        if "\n" in behind and not behind.strip():
            return near[-1].entity  # the name that the headline above ends with
        best = self._salient(near, place)
        counts: dict[int, int] = {}
        for seen in near:
            counts[id(seen.entity)] = counts.get(id(seen.entity), 0) + 1
        most = counts.pop(id(best))
        is_clear = most >= 2 * max(counts.values(), default=0) and most > 1
        return best if is_clear or close == {id(best)} else None

    def _salient(self, near: Sequence[_Seen], place: int) -> Entity:
        """Return the entity that the lines before a place are most about.

        The one named last is meant, unless another one is named far more often.
        """
        scores: dict[int, float] = {}
        for seen in near:
            weight = 1.0 + (place - seen.end < _LINE) + seen.subject / 2
            scores[id(seen.entity)] = scores.get(id(seen.entity), 0.0) + weight
        best = max(scores.values())
        last = [seen for seen in near if seen.sentence == near[-1].sentence]
        first = next((seen for seen in last if seen.subject), last[0])
        if scores[id(first.entity)] >= _CLEARLY * best:
            return first.entity
        return next(seen.entity for seen in reversed(near) if scores[id(seen.entity)] == best)

    def _last_person(self, place: int, without: Sequence[Entity]) -> Entity | None:
        near = [
            seen.entity
            for seen in self._before(place, _WINDOW // 2)
            if seen.entity.person and seen.entity not in without
        ]
        return near[-1] if near else None

    def _pronoun(
        self, party: Party, person: bool | None, without: Sequence[Entity]
    ) -> Entity | None:
        lower = party.head.lower if party.head is not None else ""
        if lower in {"er", "ihn", "ihm"} and person is False:
            return None
        if lower == "es":
            if person:
                return None
            person = False
        if lower in {"dessen", "deren"}:
            return self._nearest(party, person, without)
        for subject in reversed(self._local):
            if subject.end <= party.start and subject.nature is not PartyNature.PRONOUN:
                if lower == "er" and subject.is_organisation and person is not False:
                    continue
                entity = self.resolve(subject, person=person, without=without)
                return entity if entity is not None and entity not in without else None
        for entity, sentence in reversed(self._last_subjects[-2:]):
            near = self._sentence - sentence <= 1
            if near and entity not in without and (person is None or entity.person == person):
                return entity
        if person:
            return self._last_person(party.start, without)
        return self._nearest(party, person, without)

    def _nearest(
        self, party: Party, person: bool | None, without: Sequence[Entity]
    ) -> Entity | None:
        near = [
            seen.entity
            for seen in self._before(party.start, _WINDOW // 2)
            if seen.entity.person == bool(person) and seen.entity not in without
        ]
        return near[-1] if near else None


def _is_short_for(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Return whether "Voss" or "C. Voss" is short for "Clara Voss"."""
    if len(theirs) <= len(mine):
        return False
    if theirs[-1] != mine[-1]:
        return len(mine) == 1 and mine[0] in theirs[1:]
    is_initial = len(mine[0]) <= 2 and mine[0][0] == theirs[0][0]
    return len(mine) == 1 or mine[0] == theirs[0] or is_initial


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s\-]+", name.casefold()) if word] or [name.casefold()]


def _descriptor(party: Party) -> str:
    return party.head.lower if party.head is not None else ""


def _abbreviates(short: str, name: str) -> bool:
    letters = [letter for letter in short if letter.isupper()]
    if len(letters) < 2 or len(short) > 8:  # an abbreviation is short
        return False
    capitals = "".join(letter for letter in name if letter.isupper())
    return letters[0] == name[:1].upper() or "".join(letters) in capitals
