"""The parties of a text: which of its names mean the same company or person."""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from dealwert.german.lexicon.bodies import (
    CALLED_BY_LETTERS,
    CHANNELS_OF_STATIONS,
    LETTERED_ENDS,
    OTHER_PAPERS,
    TRUSTS,
)
from dealwert.german.lexicon.deal_nouns import FAMILY
from dealwert.german.lexicon.employment import TOP_DOMAINS
from dealwert.german.lexicon.function_words import ARTICLES
from dealwert.german.lexicon.known_firms import FIRMS_BESIDE_GROUPS, firms_known
from dealwert.german.lexicon.name_words import OF_LANDS, SHORT_FOR, TOWN_ENDING
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.model import Company, LegalForm, Person, PersonName, name_key, split_legal_form
from dealwert.quantities import PartialDate
from dealwert.reading.group_names import is_named_apart
from dealwert.reading.starts import is_of_town
from dealwert.reading.units import Named

__all__ = ["Entity", "Register"]

_OF_ONE_NAME = 60
"""Persons of one name whom a part of it may mean: more than any text names."""

_AGE = re.compile(r"\s?\((\d{2,3})(?:\)|,)")
_ABBREVIATION = re.compile(rf"(?: [A-ZÄÖÜ][\w-]+){{0,2}}[\s\u00a0]?\((?:{SHORT_FOR}:?\s)?$")


def _no_aliases() -> list[str]:
    return []


def _no_words() -> set[str]:
    return set()


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
        woman: Whether an office at the name tells a woman: "Ministerin P".
    """

    person: bool
    name: str
    aliases: list[str] = attrs.field(factory=_no_aliases)
    legal_form: str | None = None
    age: int | None = None
    first: int = 0
    descriptors: set[str] = attrs.field(factory=_no_words)
    organisation: bool = False
    woman: bool = False

    def company(self) -> Company:
        """Return the company of the model."""
        head, form = _split(self.name)
        if form is None and self.legal_form:
            _, form = _split(f"{self.name} {self.legal_form}")
        return _company(head, form, self._aliases())

    def human(self, published: PartialDate | None) -> Person:
        """Return the person of the model."""
        return _human(self.name, self._aliases(), self.age, None if self.age is None else published)

    def _aliases(self) -> tuple[str, ...]:
        if not self.aliases:  # as most often
            return ()
        return tuple([alias for alias in self.aliases if alias != self.name])


_FIRST = operator.attrgetter("first")


class Register:
    """The entities of a text.

    Args:
        text: The text.
        names: The names in it, in order.
    """

    def __init__(self, text: str, names: Sequence[Named]) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self.by_start: dict[int, Entity] = {}
        self._take_companies([name for name in names if name.kind != "person"])
        self._take_persons([name for name in names if name.kind == "person"])
        self.entities.sort(key=_FIRST)

    def _take_companies(self, names: list[Named]) -> None:
        by_key: dict[str, Entity] = {}
        in_full = self._in_full(names)
        for name in names:
            whole = in_full.get(_company_key(name.name), name)
            key = _company_key(whole.name)
            entity = by_key.get(key)
            if entity is None:
                entity = by_key[key] = Entity(False, whole.name, first=name.start)
                entity.organisation = whole.kind == "organisation"
                self.entities.append(entity)
            if whole is not name and name.name not in entity.aliases:
                entity.aliases.append(name.name)
            form = getattr(name, "legal_form", None)
            if isinstance(form, str) and entity.legal_form is None:
                entity.legal_form = form
            self.by_start[name.start] = entity
        if len(by_key) > 1:
            self._merge_pages(by_key)
            self._merge_short(by_key, names)
            self._merge_homes()

    def _in_full(self, names: Sequence[Named]) -> dict[str, Named]:
        """Return what abbreviations stand for, by their keys: brackets or the initials tell it."""
        found: dict[str, Named] = {}
        for name, short in pairwise(names):
            if _ABBREVIATION.fullmatch(self.text, name.end, short.start) and _abbreviates(
                short.name, name.name
            ):
                found.setdefault(_company_key(short.name), name)
        for name in names:
            noun, blank, family = name.name.partition(" ")
            if blank and noun.lower().endswith(FAMILY) and family not in firms_known():
                found.setdefault(_company_key(family), name)  # "die Familie Kern", then "die Kerns"
        shorts = {name.name for name in names if len(name.name) in _INITIALS}
        for name in names if shorts else ():
            for initials in _initials(name.name) & shorts:
                found.setdefault(_company_key(initials), name)
        return found

    def _merge_short(self, by_key: dict[str, Entity], names: Sequence[Named]) -> None:
        """Take a name that begins just one longer name, or stands behind letters in it, as a short form of it."""
        if not any(map(_has_several_words, by_key.values())):
            return
        entities = sorted(set(by_key.values()), key=lambda entity: (entity.first, entity.name))
        words = {id(entity): _words(entity.name) for entity in entities}
        whole = set(words.values())
        by_beginning: dict[tuple[str, ...], list[Entity]] = {}
        for entity in entities:
            own = words[id(entity)]
            for length in range(1, len(own)):
                beginning = own[:length]
                if beginning in whole:
                    by_beginning.setdefault(beginning, []).append(entity)
            if len(own) == _WITH_LETTERS and own[1:] in whole and _is_behind_letters(entity.name):
                if own[:1] not in whole:  # "X Y" may be a part of "X"
                    by_beginning.setdefault(own[1:], []).append(entity)
        if not by_beginning:  # as most often
            return
        named: dict[int, list[Named]] = {}
        for name in names:
            named.setdefault(id(self.by_start[name.start]), []).append(name)
        replaced: dict[int, Entity] = {}
        for short in entities:
            mine = words[id(short)]
            longer = [
                other
                for other in by_beginning.get(mine, ())
                if (rest := _beside(words[id(other)], mine))
                and other.organisation == short.organisation
                and not all(word in PLACES for word in rest)
                and rest not in _HOUSES_BESIDE
                and other.name not in FIRMS_BESIDE_GROUPS
                and (is_of_town(short.name) or rest not in whole)
            ]
            if len(longer) != 1 or len("".join(mine)) < 2:  # a letter is no name
                continue
            other = longer[0]
            if self._are_apart(named.get(id(short), ()), named.get(id(other), ())):
                continue
            other.aliases.append(short.name)
            other.first = min(other.first, short.first)
            other.legal_form = other.legal_form or short.legal_form
            replaced[id(short)] = other
        self._replace(replaced)

    def _merge_pages(self, by_key: Mapping[str, Entity]) -> None:
        """Take "Kalvero.at" for Kalvero, where the text calls the firm so, too."""
        replaced: dict[int, Entity] = {}
        for entity in by_key.values():
            head, dot, end = entity.name.rpartition(".")
            plain = by_key.get(_company_key(head)) if dot and end in TOP_DOMAINS else None
            if plain is not None and plain is not entity and not plain.person:
                plain.aliases.append(entity.name)
                plain.first = min(plain.first, entity.first)
                replaced[id(entity)] = plain
        if replaced:
            self._replace(replaced)

    def _merge_homes(self) -> None:
        """Take "das Wiener Burgtheater" for "das Burgtheater", and "das Grazer Schauspielhaus" for "das Schauspielhaus Graz".

        And so is "die Schweizerische Nationalbank" the Nationalbank.
        """
        companies = [entity for entity in self.entities if not entity.person]
        by_name = {entity.name: entity for entity in companies}
        at_home: dict[str, list[Entity]] = {}
        for entity in companies:
            first, blank, rest = entity.name.partition(" ")
            if blank and (is_of_town(first) or first.endswith(OF_LANDS)):
                at_home.setdefault(rest, []).append(entity)
        replaced: dict[int, Entity] = {}
        for rest, longer in at_home.items():
            town = longer[0].name.partition(" ")[0].removesuffix(TOWN_ENDING)
            plain = by_name.get(rest) or by_name.get(f"{rest} {town}")
            if plain is None or len(longer) > 1:
                continue
            longer[0].aliases.append(plain.name)
            longer[0].first = min(longer[0].first, plain.first)
            longer[0].legal_form = longer[0].legal_form or plain.legal_form
            replaced[id(plain)] = longer[0]
        if replaced:
            self._replace(replaced)

    def _replace(self, replaced: Mapping[int, Entity]) -> None:
        for start, named in self.by_start.items():
            entity = named
            while id(entity) in replaced:
                entity = replaced[id(entity)]
            self.by_start[start] = entity
        self.entities = [entity for entity in self.entities if id(entity) not in replaced]

    def _are_apart(self, of_short: Sequence[Named], of_other: Sequence[Named]) -> bool:
        """Return whether a sentence tells a group from one of its companies that begins with its name."""
        if any(map(all, (map(self._is_family, of_short), map(self._is_family, of_other)))):
            return True
        return any(
            is_named_apart(self.text, one, longer) for one in of_short for longer in of_other
        )

    def _is_family(self, name: Named) -> bool:
        """Return whether a name is that of a family: "die Familie X", "die Eigentümerfamilie X"."""
        before = self.text[max(0, name.start - _NOUN) : name.start]
        return before.lower().endswith((f"{FAMILY} ", f"{FAMILY}n "))

    def _take_persons(self, names: list[Named]) -> None:
        by_name: dict[str, Entity] = {}
        by_word: dict[str, list[Entity]] = {}
        called = [(_words(name.name), name) for name in names]
        called.sort(key=lambda one: (-len(one[0]), one[1].start))
        for words, name in called:
            key = _person_key(name.name)
            entity = by_name.get(key)
            if entity is None:
                entity = self._longer_person(name, by_word.get(words[-1], ()))
                if entity is None:
                    entity = Entity(True, name.name, first=name.start)
                    for word in dict.fromkeys(words):
                        known = by_word.setdefault(word, [])
                        if len(known) < _OF_ONE_NAME:
                            known.append(entity)
                    self.entities.append(entity)
                elif name.name not in entity.aliases:
                    entity.aliases.append(name.name)
                if len(words) > 1:
                    by_name[key] = entity
            entity.first = min(entity.first, name.start)
            self.by_start[name.start] = entity
        for name in names:
            if "(" not in self.text[name.end : name.end + 2]:  # as most often
                continue
            age = _AGE.match(self.text, name.end)
            if age and 15 <= int(age[1]) <= 110:  # ages of people in office
                self.by_start[name.start].age = int(age[1])

    def _longer_person(self, name: Named, full: Sequence[Entity]) -> Entity | None:
        """Return whom a family name means: the last one before it, or else the only one."""
        if not full:  # as most often
            return None
        mine = _words(name.name)
        found = [entity for entity in full if _is_short_for(mine, _words(entity.name))]
        if len(found) <= 1:
            return found[0] if found else None
        before = [entity for entity in found if entity.first < name.start]
        return max(before or found, key=lambda entity: entity.first)


def _is_short_for(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Return whether "Voss" or "C. Voss" is short for "Clara Voss"."""
    if len(theirs) <= len(mine):
        return False
    if theirs[-1] != mine[-1]:
        return len(mine) == 1 and mine[0] in theirs[1:]
    if tuple(mine) == tuple(theirs[-len(mine) :]):
        return True  # "Voss-Ahrens"
    is_initial = len(mine[0]) <= 2 and mine[0][0] == theirs[0][0]
    return len(mine) == 1 or mine[0] == theirs[0] or is_initial


_split = functools.lru_cache(maxsize=8192)(split_legal_form)


_HOUSES_BESIDE = OTHER_PAPERS | CHANNELS_OF_STATIONS | TRUSTS
"""What stands behind the name of a house where another one is meant."""


@functools.lru_cache(maxsize=8192)
def _company(name: str, form: LegalForm | None, aliases: tuple[str, ...]) -> Company:
    return Company(name, legal_form=form, aliases=aliases)


@functools.lru_cache(maxsize=8192)
def _human(name: str, aliases: tuple[str, ...], age: int | None, at: PartialDate | None) -> Person:
    return Person(name, aliases=aliases, age=age, age_at=at)


@remembered
def _words(name: str) -> tuple[str, ...]:
    folded = name.casefold()
    return tuple(word for word in re.split(r"[\s\-]+", folded) if word) or (folded,)


def _has_several_words(entity: Entity) -> bool:
    return len(_words(entity.name)) > 1


def _beside(words: tuple[str, ...], short: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a name has beside its short form."""
    count = len(short)
    return words[count:] if words[:count] == short else words[:-count]


_NOUN = 30
"""Characters before a name in which its noun stands."""

_WITH_LETTERS = 2
"""Words of a name that begins with letters: "OC Oerlikon"."""


def _is_behind_letters(name: str) -> bool:
    """Return whether a name begins with letters that are no name by themselves: "OC Oerlikon"."""
    letters, _, rest = name.partition(" ")
    return letters.isupper() and letters.isalpha() and len(letters) <= _LETTERS and rest.isalpha()


_LETTERS = 3
"""Letters at most that stand before a name and may be left out."""


@remembered
def _company_key(name: str) -> str:
    first, _, rest = name.partition(" ")
    key = rest if rest and first.lower() in ARTICLES else name  # "Die Kogge" is "Kogge"
    return name_key(key) or name


@remembered
def _person_key(name: str) -> str:
    return PersonName.of(name).key


_INITIALS = range(2, 6)
"""Letters of an abbreviation that the initials of a name are enough to tell."""


@remembered
def _initials(name: str) -> frozenset[str]:
    """Return the letters that a name may be called by: of its words, and of their last parts ("Gewerkschaftsbund")."""
    if name in CALLED_BY_LETTERS:
        return frozenset({CALLED_BY_LETTERS[name]})
    plain = "".join(word[0] for word in name.split() if word[0].isupper())
    words = [word for word in re.split(r"[ -]", name) if word[:1].isupper()]
    parts = (
        word[0] + "".join(end[0].upper() for end in LETTERED_ENDS if word.endswith(end))
        for word in words
    )
    return frozenset({plain, "".join(parts)}) - {name}


def _abbreviates(short: str, name: str) -> bool:
    letters = [letter for letter in short if letter.isupper()]
    if len(letters) < 2 or len(short) > 8:  # an abbreviation is short
        return False
    capitals = "".join(letter for letter in name if letter.isupper())
    return letters[0] == name[:1].upper() or "".join(letters) in capitals
