"""Phrases of a clause: who, which office, which stake, which amount, and the words between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

import attrs

from dealwert.german.choice import Choice
from dealwert.german.dates import DateMention
from dealwert.german.lexicon.clause_words import DEMONSTRATIVE
from dealwert.german.lexicon.definite_descriptions import UNNAMED_NOUNS
from dealwert.german.lexicon.frame import Frame
from dealwert.german.lexicon.role_nouns import RoleNoun
from dealwert.german.mention import Mention
from dealwert.german.verbs import VerbForm
from dealwert.german.words import Word
from dealwert.reading.units import Named, Unit

__all__ = [
    "ABOUT_TO_HOLD",
    "ANY_CASE",
    "CHANGING",
    "LEAVING",
    "NEW",
    "SHARES",
    "Party",
    "PartyNature",
    "Phrase",
    "PhraseKind",
    "Role",
    "flat_inner",
    "is_demonstrative",
    "is_unnamed",
    "parties_within",
    "phrases_within",
]


ANY_CASE = "nda"
"""Cases of a noun or a name with no article that tells its own."""

NEW = "new"
"""The mark of an office, or of whoever else has not been there before."""

LEAVING = "leaving"
"""The mark of the office of somebody who goes."""

ABOUT_TO_HOLD = frozenset({NEW, "designate"})
"""Marks of what somebody does not hold yet, or has held for a short time only."""

CHANGING = ABOUT_TO_HOLD | {LEAVING}
"""Marks of offices that change hands."""


class PartyNature(Choice):
    """How somebody is referred to."""

    COMPANY: ClassVar[PartyNature]
    PERSON: ClassVar[PartyNature]
    DESCRIPTION: ClassVar[PartyNature]
    """An organisation without a name: "der Konzern"."""
    PEOPLE: ClassVar[PartyNature]
    """An organisation by where it is from: "die Franzosen"."""
    PERSON_DESCRIPTION: ClassVar[PartyNature]
    PRONOUN: ClassVar[PartyNature]
    OWNER: ClassVar[PartyNature]
    """A possessive: "ihre", "dessen"."""


@attrs.define(eq=False)
class Party:
    """Somebody who takes part, as the text refers to them.

    Args:
        nature: How.
        start: Index of the first character.
        end: Index behind the last character.
        text: The words that refer to them.
        name: For names, which.
        head: For descriptions and pronouns, the noun or pronoun.
        prefix: What stands before the noun in a compound ("Social-Media-").
        owner: Whose it is: X in "X-Tochter".
        definite: Whether a definite article stands before it.
    """

    nature: PartyNature
    start: int
    end: int
    text: str
    name: Named | None = None
    head: Word | None = None
    prefix: str = ""
    owner: Party | None = None
    definite: bool = True

    @property
    def is_person(self) -> bool:
        """Whether it is certainly a person."""
        return self.nature in (PartyNature.PERSON, PartyNature.PERSON_DESCRIPTION)

    @property
    def is_organisation(self) -> bool:
        """Whether it is certainly no person."""
        return self.nature in (PartyNature.COMPANY, PartyNature.DESCRIPTION, PartyNature.PEOPLE)


# Functions, since a ``list[Phrase]`` that is called costs eight times as much, and there are many phrases.
def _no_phrases() -> list[Phrase]:
    return []


def _no_parties() -> list[Party]:
    return []


def _no_roles() -> list[Role]:
    return []


def _no_marks() -> set[str]:
    return set()


@attrs.define(eq=False)
class Role:
    """An office, as the text calls it.

    Args:
        noun: What the noun says.
        wording: The noun and what belongs to it.
        start: Index of the first character.
        end: Index behind the last character.
        marks: What is said about it: "new", "former", "interim" and so on.
        company: Where.
        also: Where else.
        since: Since when.
        glued: Whether a hyphen ties a company, or what may be one, to the noun ("X-Chef").
        seat: Whether it is called by its seat ("der Posten des Chefs"), so that it is nobody.
    """

    noun: RoleNoun
    wording: str
    start: int
    end: int
    marks: set[str] = attrs.field(factory=_no_marks)
    company: Party | None = None
    also: list[Party] = attrs.field(factory=_no_parties)
    since: DateMention | None = None
    glued: bool = False
    seat: bool = False


class PhraseKind(Choice):
    """What a phrase is."""

    PARTY: ClassVar[PhraseKind]
    ROLE: ClassVar[PhraseKind]
    STAKE: ClassVar[PhraseKind]
    EVENT: ClassVar[PhraseKind]
    MONEY: ClassVar[PhraseKind]
    PERCENT: ClassVar[PhraseKind]
    DATE: ClassVar[PhraseKind]
    UNIT: ClassVar[PhraseKind]
    NOUN: ClassVar[PhraseKind]
    WORD: ClassVar[PhraseKind]
    COMMA: ClassVar[PhraseKind]


SHARES = frozenset({PhraseKind.STAKE, PhraseKind.PERCENT})
"""Phrases of shares, which buy nobody."""


@attrs.define(eq=False)
class Phrase:
    """A phrase of a clause.

    Args:
        kind: What it is.
        start: Index of the first character, preposition included.
        end: Index behind the last character.
        preposition: What stands before it, "von" for "vom".
        cases: The cases that its article admits ("n", "g", "d", "a").
        parties: Who it names.
        roles: Which offices it names.
        stake: What kind of stake it is ("part", "shares", "majority", "minority").
        frame: For events, what the noun says.
        inner: Phrases that belong to a stake or an event.
        figure: For amounts, and for stakes that have one.
        date: For dates.
        unit: For words, the unit.
        marks: What its adjectives say.
        attribute: Forms of verbs that a participle before the noun can be.
        attribute_phrases: The phrases that belong to that participle.
        owner: Whose it is ("Metas Anteil", "ihr Anteil").
        plural: Whether more than one party is named.
        head: The noun.
        words: The words of the phrase in small letters.
    """

    kind: PhraseKind
    start: int
    end: int
    preposition: str = ""
    cases: str = ANY_CASE
    parties: list[Party] = attrs.field(factory=_no_parties)
    roles: list[Role] = attrs.field(factory=_no_roles)
    stake: str = ""
    frame: Frame | None = None
    inner: list[Phrase] = attrs.field(factory=_no_phrases)
    figure: Mention | None = None
    date: DateMention | None = None
    unit: Unit | None = None
    marks: set[str] = attrs.field(factory=_no_marks)
    attribute: tuple[VerbForm, ...] = ()
    attribute_phrases: list[Phrase] = attrs.field(factory=_no_phrases)
    owner: Party | None = None
    head: Word | None = None
    words: tuple[str, ...] = ()

    @property
    def person(self) -> Party | None:
        """The person that it names, if it names just one."""
        persons = [party for party in self.parties if party.is_person]
        return persons[0] if len(persons) == 1 else None


def is_unnamed(party: Party) -> bool:
    """Return whether a description stands for somebody whom the text does not name."""
    return party.head is not None and party.head.lower in UNNAMED_NOUNS and not party.definite


def is_demonstrative(word: Word) -> bool:
    """Return whether a word points to whoever was named last ("dieser")."""
    return word.lower.startswith(DEMONSTRATIVE)


def phrases_within(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return phrases and those inside of them, each behind the one that holds it."""
    found: list[Phrase] = []
    for phrase in phrases:
        found.append(phrase)
        if phrase.inner:
            found += phrases_within(phrase.inner)
        if phrase.attribute_phrases:
            found += phrases_within(phrase.attribute_phrases)
    return found


def flat_inner(phrase: Phrase) -> Iterator[Phrase]:
    """Yield the phrases inside of a phrase, at any depth."""
    for inner in phrase.inner:
        yield inner
        yield from flat_inner(inner)


def parties_within(phrase: Phrase) -> Iterator[Party]:
    """Yield the parties that a phrase names, inside of it too, and whose they are."""
    for party in (*phrase.parties, phrase.owner):
        named = party
        while named is not None:
            yield named
            named = named.owner
    for inner in flat_inner(phrase):
        yield from inner.parties
        if inner.owner is not None:
            yield inner.owner
