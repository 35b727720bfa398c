"""Whom a text has named up to a place."""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence
from itertools import takewhile

from dealwert.german.lexicon.clause_words import (
    AT_FIRST,
    MEDIA,
    NO_NEUTER,
)
from dealwert.german.lexicon.name_words import GENERATIONS
from dealwert.german.lexicon.role_nouns import SCHOOLS, RoleNature
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS
from dealwert.german.words import look_up
from dealwert.reading.dealings import Dealings
from dealwert.reading.distances import LINE, MEMORY, WINDOW
from dealwert.reading.fields import judges
from dealwert.reading.matches import is_opponent
from dealwert.reading.ministries import as_told
from dealwert.reading.passing import Seen
from dealwert.reading.phrases import Party
from dealwert.reading.register import Entity, Register
from dealwert.reading.topics import Topics
from dealwert.reading.units import Named

__all__ = ["Mentions", "only_tells"]


def _is_called(name: str, noun: str) -> bool:
    """Return whether a name ends in a noun, or begins with it: "Skiverband", "Wirtschaftskammer Tirol"."""
    return name.endswith(" " + noun) or name.startswith(noun + " ")


_SENTENCE_ENDS = ".!?:–\n"


class Mentions(Dealings):
    """The parties of a text, and where those named so far stand.

    Args:
        text: The text.
        names: The names in it, in order.
    """

    def __init__(self, text: str, names: Sequence[Named]) -> None:
        super().__init__()
        self.text = text
        register = Register(text, names)
        self.entities: list[Entity] = register.entities
        self._by_start: dict[int, Entity] = register.by_start
        self._topics = Topics(text, names, register.by_start)
        self._called: dict[str, Entity] = {}
        self._governed: dict[str, Entity] = {}
        self._by_first_word: dict[str, list[Entity]] | None = None
        self._by_word: dict[str, list[Entity]] | None = None
        self._presenter: tuple[Entity, int] | None = None
        self.passing_buyers: set[int] = set()
        """Who is named but once, as the buyer of what has no name by itself: "Die Werke gehen an X"."""

    @functools.cached_property
    def deciders(self) -> list[Entity]:
        """Return the authorities of the text, which decide on deals and take part in none."""
        return [
            one
            for one in self.entities
            if one.name.rpartition(" ")[2].lower() in AUTHORITY_NOUNS or judges(one)
        ]

    @functools.cached_property
    def _no_parties(self) -> set[int]:
        """Who is bought in no deal, by identity: institutions, and who tells of deals or decides on them."""
        return {id(one) for one in self.entities if one.organisation or only_tells(one)}

    def note_presenter(self, entity: Entity) -> None:
        """Note who presents somebody without a name, whom "er" or "sie" means in the next sentence."""
        self._presenter = entity, self._sentence

    def just_presenting(self) -> list[Entity]:
        """Return who did so in the sentence before."""
        found = self._presenter
        return [found[0]] if found is not None and found[1] == self._sentence - 1 else []

    def advance(self, names: Sequence[Named], number: int) -> None:
        """Note the names of a sentence as seen.

        Args:
            names: The names.
            number: Which sentence of the text it is; those that name nobody may be left out.
        """
        for name in names:
            entity = self._by_start[name.start]
            aside = self.text[name.start - 1 : name.start] == "(" or (
                self.text[name.end : name.end + 1] == "-"
            )
            self._topics.seen.append(Seen(name.start, name.end, entity, number, aside))
        self._sentence = number + 1

    def named_between(self, start: int, end: int) -> set[Entity]:
        """Return who is named between two places of the text."""
        return {seen.entity for seen in self._topics.before(end, end - start)}

    def turns_from(self, entity: Entity, place: int) -> bool:
        """Return whether a text has turned to another house since it named one."""
        return self._topics.turns_from(entity, place)

    def note_pair(self, parties: Sequence[Entity]) -> None:
        """Note that a text is about a deal of some, so that what is said of neither may be said of each."""
        self._topics.pairs.append(set(map(id, parties)))

    def note_buyer_of_part(self, buyer: Entity) -> None:
        """Note who buys what the text has no name for by itself, if it names the buyer but once."""
        named = (one for one in self._by_start.values() if one is buyer)
        if next(named, None) is not None and next(named, None) is None:
            self.passing_buyers.add(id(buyer))

    def is_either(self, entity: Entity) -> bool:
        """Return whether a company is one of those of a deal that has been told."""
        return self._topics.is_either(entity)

    def called(self, text: str, place: int) -> Entity:
        """Return the organisation that a text calls by a noun instead of a name."""
        key = text.casefold().removesuffix("s").removesuffix("e")
        entity = self._called.get(key)
        if entity is None:
            named = (
                seen.entity
                for seen in reversed(self._topics.before(place, MEMORY))
                if not seen.entity.person and _is_called(seen.entity.name.casefold(), key)
            )  # "der Skiverband" is the Österreichische Skiverband
            entity = next(named, None) or self._named_later(key)
            entity = entity or Entity(False, text, first=place, organisation=True)
            self._called[key] = entity
        return entity

    @functools.cached_property
    def names_school(self) -> bool:
        """Whether the text names a university, whose chancellor is none of a government."""
        return any(word in self.text for word in SCHOOLS)

    def call_as_told(self) -> None:
        """Call ministries that only offices tell as the text does: "Regierung", "Finanzressort"."""
        for entity in self._called.values():
            entity.name = as_told(entity.name, self.text)

    def governed(self, name: str, place: int) -> Entity:
        """Return a place in which somebody holds an office, which is a party of nothing else."""
        entity = self._governed.get(name)
        if entity is None:
            entity = self._governed[name] = Entity(False, name, first=place, organisation=True)
        return entity

    def _named_later(self, key: str) -> Entity | None:
        """Return the Linzer Staatsoper for "Staatsoperndirektor" in a headline, if no other is named so."""
        found = [
            one
            for one in self.entities
            if not one.person and one.name.casefold().endswith(" " + key)
        ]
        return found[0] if len(found) == 1 else None

    def called_by_part(self, wording: str) -> Entity | None:
        """Return X Y in "das X-Amt", where just one company of the text begins with that word."""
        prefix, hyphen, _ = wording.partition("-")
        if not hyphen:
            return None
        if self._by_first_word is None:
            self._by_first_word = {}
            for entity in self.entities:
                first, blank, _ = entity.name.partition(" ")
                if blank and not entity.person:
                    self._by_first_word.setdefault(first, []).append(entity)
        found = self._by_first_word.get(prefix, ())
        return found[0] if len(found) == 1 else None

    def ending_in(self, noun: str, place: int) -> Entity | None:
        """Return the one organisation near a place of which a word ends in a noun: "die Bibliothek", "Stadtbibliothek X"."""
        found = {
            id(seen.entity): seen.entity
            for seen in self._topics.before(place, MEMORY)
            if not seen.entity.person
            and any(word.endswith(noun) for word in seen.entity.name.casefold().split())
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def companies_between(self, start: int, end: int) -> list[Entity]:
        """Return the different companies named in a stretch of the text that has been seen.

        A club that somebody's team has only played there is not among them.
        """
        return self._between(start, end, person=False)

    def of_family(self, party: Party | None) -> Entity | None:
        """Return X Werke for P X, where just one company of the text is called after the family."""
        person = self._by_start.get(party.start) if party is not None and party.name else None
        name = person.name if person is not None else ""
        for generation in GENERATIONS:
            name = name.removesuffix(generation)
        _, blank, family = name.rpartition(" ")
        if not blank:
            return None
        if self._by_word is None:
            self._by_word = {}
            for entity in self.entities:
                for word in () if entity.person else dict.fromkeys(entity.name.split()):
                    self._by_word.setdefault(word, []).append(entity)
        found = self._by_word.get(family, ())
        return found[0] if len(found) == 1 else None

    def told_between(self, start: int, end: int) -> list[Entity]:
        """Return the companies named in a stretch of the text otherwise than in passing."""
        told = [
            seen.entity
            for seen in takewhile(lambda seen: seen.end > start, self._topics.back_from(end))
            if not seen.entity.person and not self._topics.is_in_passing(seen)
        ]
        return [one for one in self.companies_between(start, end) if one in told]

    def is_passed(self, party: Party) -> bool:
        """Return whether a name only tells a source, a place or where somebody was: "per X", "laut X"."""
        seen = next(
            (one for one in self._topics.back_from(party.end) if one.end <= party.end), None
        )
        return seen is not None and seen.start == party.start and self._topics.is_in_passing(seen)

    def houses_between(self, start: int, end: int) -> list[Entity]:
        """Return the companies named in a stretch of more than whose chief somebody is: "die Direktorin der X"."""
        found = [
            seen.entity
            for seen in takewhile(lambda seen: seen.end > start, self._topics.back_from(end))
            if start <= seen.start and seen.end <= end and not seen.entity.person
            if not any(
                map(_is_office, self.text[max(0, seen.start - _WORDS) : seen.start].split()[-3:])
            )
        ]
        return [one for one in self.companies_between(start, end) if one in found]

    def persons_between(self, start: int, end: int) -> list[Entity]:
        """Return the different persons named in a stretch of the text that has been seen."""
        return self._between(start, end, person=True)

    def _between(self, start: int, end: int, *, person: bool) -> list[Entity]:
        found: list[Entity] = []
        for seen in self._topics.back_from(end):
            if seen.end <= start:
                break
            if (
                seen.start >= start
                and seen.end <= end
                and seen.entity.person == person
                and seen.entity not in found
                and (person or not is_opponent(self.text, seen.start))
            ):
                found.append(seen.entity)
        return found

    def told_before(
        self, place: int, without: Sequence[Entity], *, anywhere: bool = False
    ) -> Entity | None:
        """Return the company that the sentence before tells of, if it names no other one.

        Args:
            place: Where in the sentence at hand a company is left out.
            without: Who cannot be meant; nobody else may be named in this sentence either.
            anywhere: Whether it may stand anywhere in that sentence, and need not open it.
        """
        near = [seen for seen in self._topics.before(place, WINDOW) if not seen.entity.person]
        here = {id(seen.entity) for seen in near if seen.sentence == self._sentence - 1}
        if here - {id(entity) for entity in without}:
            return None
        found = {
            id(seen.entity): seen
            for seen in near
            if seen.sentence == self._sentence - 2 and seen.entity not in without
        }
        only = next(iter(found.values())) if len(found) == 1 else None
        if only is None or not (anywhere or self._opens_sentence(only)):
            return None
        return only.entity

    def left_out(self, place: int, without: Sequence[Entity]) -> Entity | None:
        """Return the company that a sentence tells of without naming it ("X steigt mit 20 Prozent ein").

        Args:
            place: Where it is left out.
            without: Who cannot be meant.
        """
        told = self.dealt(without)
        if told is not None:
            return told
        last, home = self._named_in(self._sentence - 2), self._topics.home(place)
        near = last if home is None else [*last, home]
        without = [
            *without,
            *self._named_in(self._sentence - 1),
            *(one for one in near if id(one) in self._buyers or id(one) in self._no_parties),
        ]
        only = self.told_before(place, without, anywhere=True)
        before = [one for one in last if one not in without]
        goes_on = len(before) < len(last)
        if only is not None and (
            only is home or goes_on or self.told_before(place, without) is not None
        ):
            return only
        return home if home not in without and not before else None

    def called_by_article(self, place: int) -> list[Entity]:
        """Return who was last called with "die" or "der", so that nobody calls them "es"."""
        last = {id(seen.entity): seen for seen in self._topics.before(place, WINDOW)}
        return [
            seen.entity
            for seen in last.values()
            if self.text[max(0, seen.start - 4) : seen.start].lower().endswith(NO_NEUTER)
        ]

    def names_person_before(self, place: int) -> bool:
        """Return whether somebody is named in the sentence before, or in this one up to a place."""
        return any(
            seen.entity.person and seen.sentence >= self._sentence - 2
            for seen in self._topics.before(place, WINDOW)
        )

    def opening_before(self, place: int) -> Entity | None:
        """Return the company that the sentence before names alone, or begins with."""
        last = [
            seen
            for seen in self._topics.before(place, WINDOW)
            if seen.sentence == self._sentence - 2 and not seen.entity.person
        ]
        if len({id(seen.entity) for seen in last}) > 1:
            last = [seen for seen in last[:1] if self._opens_sentence(seen)]
        return last[0].entity if last else None

    def _named_in(self, sentence: int) -> list[Entity]:
        """Return the companies that a sentence names."""
        found: list[Entity] = []
        for seen in reversed(self._topics.seen):
            if seen.sentence < sentence:
                break
            is_new = seen.sentence == sentence and seen.entity not in found
            if is_new and not seen.entity.person:
                found.append(seen.entity)
        return found

    def pair_before(self, place: int) -> list[Entity]:
        """Return the two companies that a text has told of last, if it has named no third one with them.

        Args:
            place: Where "die beiden Unternehmen" stand.
        """
        found: list[Entity] = []
        near = [seen for seen in self._topics.before(place, WINDOW) if not seen.entity.person]
        for number in sorted({seen.sentence for seen in near}, reverse=True)[:2]:
            here = [seen.entity for seen in near if seen.sentence == number]
            found += [entity for entity in dict.fromkeys(here) if entity not in found]
            if len(found) >= 2:
                break
        told = [entity for entity in self.entities if id(entity) in self._last_pair()]
        if len(told) == 2 and any(entity in told for entity in found):
            return told
        return found if len(found) == 2 else []

    def _last_pair(self) -> Collection[int]:
        """Return the two of whom the text has told a deal last, by their identities."""
        return next((pair for pair in reversed(self._topics.pairs) if len(pair) == 2), ())

    def _opens_sentence(self, seen: Seen) -> bool:
        """Return whether nothing but an article, adjectives and a noun stands before a name."""
        before = self.text[max(0, seen.start - LINE) : seen.start]
        words = before[max(map(before.rfind, _SENTENCE_ENDS)) + 1 :].split()
        if words and words[0] in AT_FIRST:
            words = words[2:] if words[1:] and look_up(words[1]).article else words[1:]
        return all(
            look_up(word).adjective or (word[0].isupper() and not look_up(word.lower()).preposition)
            for word in words
        )

    def is_only_aside(self, entity: Entity) -> bool:
        """Return whether a company has been named only in brackets and before hyphens: "X-Chef"."""
        return all(one.aside for one in self._topics.seen if one.entity is entity)

    def introduced(self, start: int, end: int) -> Entity | None:
        """Return the one person in a stretch of the text, if it is the first time that he is named."""
        found = {
            id(seen.entity): seen.entity
            for seen in self._topics.before(end, end - start + 1)
            if seen.entity.person and seen.start >= start
        }
        only = next(iter(found.values())) if len(found) == 1 else None
        return only if only is not None and only.first >= start else None

    def only_person_before(self, place: int) -> Entity | None:
        """Return the person named in the lines before a place, if there is just one."""
        found = {
            id(seen.entity): seen.entity
            for seen in self._topics.before(place, WINDOW // 3)
            if seen.entity.person
        }
        return next(iter(found.values())) if len(found) == 1 else None


def only_tells(entity: Entity) -> bool:
    """Return whether somebody tells of deals or decides on them: a paper, an exchange, a court.

    Args:
        entity: Who it is.
    """
    words = entity.name.lower().split()
    return any(word in MEDIA or word.endswith(tuple(AUTHORITY_NOUNS)) for word in words)


_WORDS = 60
"""Characters before a name in which the words stand that say whose chief somebody is."""


def _is_office(word: str) -> bool:
    role = look_up(word).role if word[:1].isupper() and word.isalpha() else None
    return role is not None and role.nature is RoleNature.HOLDER
