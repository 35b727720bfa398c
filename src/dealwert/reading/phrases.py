"""Phrases of a clause: who, which office, which stake, which amount, and the words between."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import attrs

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.definite_descriptions import UNNAMED_NOUNS
from dealwert.german.lexicon.frame import Frame
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.german.mention import Mention
from dealwert.german.verbs import VerbForm, VerbShape
from dealwert.german.words import Word
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.units import Named, Unit, UnitKind

__all__ = ["Party", "PartyNature", "Phrase", "PhraseKind", "Role", "phrases_of"]


class PartyNature(enum.Enum):
    """How somebody is referred to."""

    COMPANY = "company"
    PERSON = "person"
    DESCRIPTION = "description"
    """An organisation without a name: "der Konzern"."""
    PERSON_DESCRIPTION = "person_description"
    PRONOUN = "pronoun"
    OWNER = "owner"
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
        return self.nature in (PartyNature.COMPANY, PartyNature.DESCRIPTION)


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
        since: Since when.
        glued: Whether a hyphen ties a company, or what may be one, to the noun ("X-Chef").
    """

    noun: RoleNoun
    wording: str
    start: int
    end: int
    marks: set[str] = attrs.field(factory=set[str])
    company: Party | None = None
    since: DateMention | None = None
    glued: bool = False


class PhraseKind(enum.Enum):
    """What a phrase is."""

    PARTY = "party"
    ROLE = "role"
    STAKE = "stake"
    EVENT = "event"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    UNIT = "unit"
    NOUN = "noun"
    WORD = "word"
    COMMA = "comma"


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
    cases: str = "nda"
    parties: list[Party] = attrs.field(factory=list[Party])
    roles: list[Role] = attrs.field(factory=list[Role])
    stake: str = ""
    frame: Frame | None = None
    inner: list[Phrase] = attrs.field(factory=lambda: list[Phrase]())
    figure: Mention | None = None
    date: DateMention | None = None
    unit: Unit | None = None
    marks: set[str] = attrs.field(factory=set[str])
    attribute: tuple[VerbForm, ...] = ()
    attribute_phrases: list[Phrase] = attrs.field(factory=lambda: list[Phrase]())
    owner: Party | None = None
    head: Word | None = None
    words: tuple[str, ...] = ()

    @property
    def person(self) -> Party | None:
        """The person that it names, if it names just one."""
        persons = [party for party in self.parties if party.is_person]
        return persons[0] if len(persons) == 1 else None


def phrases_of(units: Sequence[Unit]) -> list[Phrase]:
    """Return the phrases of a clause, appositions and lists joined."""
    parser = _Parser(units)
    phrases: list[Phrase] = []
    while parser.place < len(units):
        phrases.append(parser.phrase())
    return _linked(_listed(_bracketed(phrases)))


_ROLE_PREPOSITIONS = frozenset("von bei für in an zu".split())
_STAKE_PREPOSITIONS = frozenset("an von bei in".split())
_MAX_PARTICIPLE = 14
"""Units between an article and the noun of a participle phrase ("der … entlassene Trainer")."""


class _Parser:
    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self.place = 0

    def peek(self, ahead: int = 0) -> Unit | None:
        place = self.place + ahead
        return self.units[place] if place < len(self.units) else None

    def phrase(self) -> Phrase:
        unit = self.units[self.place]
        if unit.kind in (UnitKind.COMMA, UnitKind.DASH, UnitKind.STOP):
            self.place += 1
            return Phrase(PhraseKind.COMMA, unit.start, unit.end, unit=unit)
        found = self.noun_phrase()
        if found is not None:
            return found
        self.place += 1
        word = unit.word
        if word is not None and word.pronoun and not word.article:
            party = Party(PartyNature.PRONOUN, unit.start, unit.end, unit.text, head=word)
            return Phrase(
                PhraseKind.PARTY,
                unit.start,
                unit.end,
                cases=word.pronoun,
                parties=[party],
                head=word,
            )
        return Phrase(PhraseKind.WORD, unit.start, unit.end, unit=unit, words=(unit.lower,))

    def noun_phrase(self, *, attribute: bool = True) -> Phrase | None:
        """Parse a phrase with a noun, a name or an amount, or leave the place where it was."""
        begin = self.place
        start = self.units[begin].start
        preposition, cases = self._preposition()
        article, owner, article_cases = self._article()
        if article_cases:
            cases = _common(cases, article_cases)
        participle: tuple[VerbForm, ...] = ()
        participle_phrases: list[Phrase] = []
        if article or owner:
            participle, participle_phrases = self._participle_phrase()
        marks, more = self._modifiers(strict=not (article or preposition or owner))
        participle = participle or more
        unit = self.peek()
        if unit is None or not _is_nominal(unit):
            self.place = begin
            return None
        phrase = self._head(start, preposition, cases, article, marks)
        phrase.attribute, phrase.attribute_phrases = participle, participle_phrases
        phrase.owner = phrase.owner or owner
        phrase.marks |= marks
        if attribute:
            self._attributes(phrase)
        for role in phrase.roles:
            is_holder = role.noun.nature is RoleNature.HOLDER
            if role.company is None and not role.glued and is_holder and phrase.owner is not None:
                role.company = phrase.owner  # "Nordlichts Chef", but not "ihr Amt"
        phrase.end = self.units[self.place - 1].end
        phrase.words = tuple(unit.lower for unit in self.units[begin : self.place])
        return phrase

    def _preposition(self) -> tuple[str, str]:
        unit = self.peek()
        word = unit.word if unit is not None else None
        if word is None or not word.preposition or (word.capital and self.place):
            return "", "nda"
        following = self.peek(1)
        if following is None or following.kind in (UnitKind.COMMA, UnitKind.STOP):
            return "", "nda"
        self.place += 1
        return word.preposition, word.fused or "gda"

    def _article(self) -> tuple[str, Party | None, str]:
        unit = self.peek()
        word = unit.word if unit is not None else None
        if unit is None:
            return "", None, ""
        if unit.kind is UnitKind.NAME and self._is_possessor():
            self.place += 1
            return "", _named_party(unit), ""
        if word is None or (not word.article and word.lower not in function_articles()):
            return "", None, ""
        lower = word.lower
        if self.peek(1) is None:
            return "", None, ""
        self.place += 1
        if lower.startswith(("sein", "ihr")) or lower in {"dessen", "deren"}:
            owner = Party(PartyNature.OWNER, unit.start, unit.end, unit.text, head=word)
            return lower, owner, word.article if lower not in {"dessen", "deren"} else "nda"
        return lower, None, word.article

    def _is_possessor(self) -> bool:
        """Return whether a name in the genitive stands before its noun ("Metas neuer Chef")."""
        unit = self.units[self.place]
        if unit.glued or unit.name is None:
            return False
        place = self.place + 1
        while place < len(self.units):
            other = self.units[place]
            if other.word is None or other.word.capital or not other.word.adjective:
                break
            if other.word.verbs or other.word.finite or other.word.preposition:
                return False
            place += 1
        if place >= len(self.units):
            return False
        head = self.units[place].word
        surface_has_s = len(unit.text) < unit.end - unit.start
        return (
            surface_has_s
            and head is not None
            and head.capital
            and bool(
                head.role
                or head.deal
                or head.change
                or head.stake
                or head.organisation
                or head.unit
            )
        )

    def _participle_phrase(self) -> tuple[tuple[VerbForm, ...], list[Phrase]]:
        """Parse what stands between an article and a participle before the noun."""
        unit = self.peek()
        if unit is None or unit.word is None or (unit.word.capital and not unit.word.preposition):
            return (), []
        starts = unit.word.preposition or unit.kind is UnitKind.DATE
        if not starts:
            return (), []
        limit = min(len(self.units) - 1, self.place + _MAX_PARTICIPLE)
        for place in range(self.place + 1, limit):
            other = self.units[place]
            if other.kind in (UnitKind.COMMA, UnitKind.STOP, UnitKind.DASH):
                return (), []
            word = other.word
            if (
                word is None
                or word.capital
                or not word.adjective
                or word.article
                or word.preposition
            ):
                continue
            if not _is_nominal(self.units[place + 1]):
                continue
            shapes = (VerbShape.ATTRIBUTIVE, VerbShape.PRESENT_ATTRIBUTIVE)
            forms = tuple(form for form in word.verbs if form.shape in shapes)
            if not forms and not word.lower.endswith(
                ("ten", "te", "enen", "ene", "enden", "ende", "ter", "ener")
            ):
                continue
            inner = phrases_of(self.units[self.place : place])
            self.place = place + 1
            return forms, inner
        return (), []

    def _modifiers(self, *, strict: bool) -> tuple[set[str], tuple[VerbForm, ...]]:
        """Parse the adjectives before a noun, and return what they say."""
        place = self.place
        marks: set[str] = set()
        verbs: tuple[VerbForm, ...] = ()
        while place < len(self.units):
            unit = self.units[place]
            word = unit.word
            if unit.kind is UnitKind.DATE and not strict and self._adjective_at(place + 1):
                place += 1  # "die 1986 gegründete Zeitung"
                continue
            if unit.glued and word is not None and not word.capital and word.mark:
                marks.add(word.mark)
                place += 1
                continue
            if word is None or word.capital:
                break
            if word.mark and (not strict or not word.finite or word.mark == "former"):
                marks.add(word.mark)
                place += 1
                continue
            is_joint = place > self.place and (word.coordinator or word.lower == "aber")
            if is_joint:
                place += 1
                continue
            forms = tuple(
                form
                for form in word.verbs
                if form.shape in (VerbShape.ATTRIBUTIVE, VerbShape.PRESENT_ATTRIBUTIVE)
            )
            if not word.adjective or word.article or word.preposition or word.pronoun:
                break
            if strict and (word.finite or word.verbs):
                break
            verbs = verbs or forms
            place += 1
        while (
            place > self.place
            and self.units[place - 1].word is not None
            and (
                self.units[place - 1].word.coordinator  # type: ignore[union-attr]  # checked above
            )
        ):
            place -= 1
        following = self.units[place] if place < len(self.units) else None
        if following is not None and _is_nominal(following):
            self.place = place
            return marks, verbs
        return set(), ()

    def _adjective_at(self, place: int) -> bool:
        word = self.units[place].word if place < len(self.units) else None
        return word is not None and word.adjective and not word.preposition and not word.article

    def _head(
        self, start: int, preposition: str, cases: str, article: str, marks: set[str]
    ) -> Phrase:
        unit = self.units[self.place]
        if unit.kind is UnitKind.FIGURE and unit.figure is not None:
            return self._amount(start, preposition, cases, unit)
        if unit.kind is UnitKind.DATE:
            self.place += 1
            return Phrase(
                PhraseKind.DATE, start, unit.end, preposition, cases, date=unit.date, unit=unit
            )
        phrase = Phrase(PhraseKind.NOUN, start, unit.end, preposition, cases)
        if not article and not preposition:
            phrase.cases = "nda"
        self._names_and_nouns(phrase, article, marks)
        return phrase

    def _amount(self, start: int, preposition: str, cases: str, unit: Unit) -> Phrase:
        self.place += 1
        figure = unit.figure
        kind = (
            PhraseKind.MONEY
            if figure is not None and figure.kind == "money"
            else PhraseKind.PERCENT
        )
        phrase = Phrase(kind, start, unit.end, preposition, cases, figure=figure, unit=unit)
        following = self.peek()
        if kind is PhraseKind.PERCENT and following is not None:
            word = following.word
            if word is not None and (word.stake or (unit.glued and word.unit)):
                phrase.kind, phrase.stake, phrase.head = (
                    PhraseKind.STAKE,
                    word.stake or "part",
                    word,
                )
                self.place += 1
            elif word is not None and (
                word.preposition == "an"
                or (word.article and "g" in word.article)
                or word.preposition == "von"
            ):
                phrase.kind, phrase.stake = PhraseKind.STAKE, "part"
            elif word is not None and word.capital and word.deal is None and not word.organisation:
                phrase.kind = PhraseKind.NOUN  # "30 Prozent Rabatt" is no stake
        return phrase

    def _names_and_nouns(self, phrase: Phrase, article: str, marks: set[str]) -> None:
        """Parse the nouns and names that stand side by side at the head of a phrase."""
        modifier: Party | None = None
        pending: list[Role] = []
        marks = set(marks)
        count = 0
        while True:
            unit = self.peek()
            if unit is None:
                break
            if unit.kind is UnitKind.NAME:
                party = _named_party(unit)
                self.place += 1
                count += 1
                if unit.glued:
                    modifier = party
                    continue
                if party.nature is PartyNature.COMPANY:
                    following = self.peek()
                    word = following.word if following is not None else None
                    if (
                        count == 1
                        and word is not None
                        and word.capital
                        and word.deal is not None
                        and not _is_genitive(unit)
                    ):
                        modifier = party  # "die Nordlicht Fusion"
                        continue
                    if (
                        following is not None
                        and (
                            following.kind is UnitKind.NAME
                            or (word is not None and word.role is not None and word.capital)
                        )
                        and not phrase.parties
                        and not pending
                        and count == 1
                        and self._role_person_ahead()
                    ):
                        modifier = party  # "RYU CEO Marcello Leone"
                        continue
                    if pending and pending[-1].company is None:
                        pending[-1].company = party
                        phrase.kind = PhraseKind.ROLE
                        continue
                phrase.parties.append(party)
                phrase.kind = PhraseKind.PARTY
                break
            word = unit.word
            if word is None or not word.capital:
                if word is None or not word.role or word.article:
                    break
            if unit.glued and word.mark:
                marks.add(word.mark)
                self.place += 1
                continue
            if phrase.parties:
                break
            self.place += 1
            count += 1
            if word.mark and not word.role and self.peek() is not None and unit.glued:
                marks.add(word.mark)
                continue
            if self._take_noun(phrase, unit, word, modifier, marks, pending, article):
                modifier = None
            if word.lower in TIME_NOUNS and phrase.kind is PhraseKind.NOUN:
                break
            if (
                phrase.kind in _CLOSED_KINDS
                and not word.lower.endswith("er")
                and not self._name_follows()
            ):
                break
            following = self.peek()
            if following is not None and following.word is not None and following.word.coordinator:
                if self._joint_role(pending):
                    self.place += 1
                    marks = set()
                    more, _ = self._modifiers(strict=False)
                    marks |= more
                    continue
        if (
            modifier is not None
            and not phrase.parties
            and not pending
            and phrase.kind is PhraseKind.NOUN
        ):
            phrase.owner = modifier
        phrase.roles = pending
        if pending and phrase.kind is PhraseKind.NOUN:
            phrase.kind = PhraseKind.ROLE

    def _name_follows(self) -> bool:
        unit = self.peek()
        return unit is not None and unit.kind is UnitKind.NAME

    def _role_person_ahead(self) -> bool:
        place = self.place
        while place < len(self.units):
            unit = self.units[place]
            if unit.kind is UnitKind.NAME and unit.name is not None:
                return unit.name.kind == "person" and place > self.place
            if unit.word is None or unit.word.role is None:
                return False
            place += 1
        return False

    def _joint_role(self, pending: list[Role]) -> bool:
        """Return whether "und" joins two offices of one person ("Gründer und Chef von X")."""
        if not pending:
            return False
        ahead = 1
        while ahead < 6:
            unit = self.peek(ahead)
            if unit is None:
                return False
            if unit.kind is UnitKind.NAME:
                if not unit.glued:
                    return False
            elif unit.word is None:
                return False
            elif unit.word.capital:
                return unit.word.role is not None and unit.word.role.nature is not RoleNature.BODY
            elif not (unit.word.adjective or unit.word.mark):
                return False
            ahead += 1
        return False

    def _take_noun(
        self,
        phrase: Phrase,
        unit: Unit,
        word: Word,
        modifier: Party | None,
        marks: set[str],
        pending: list[Role],
        article: str,
    ) -> bool:
        phrase.head = word
        start = modifier.start if modifier is not None else unit.start
        following = self.peek()
        names_company = (
            following is not None
            and following.kind is UnitKind.NAME
            and following.name is not None
            and following.name.kind != "person"
        )
        if (
            word.role is not None
            and word.person
            and word.lower.startswith("manager")
            and not modifier
        ):
            if following is None or following.kind is not UnitKind.NAME:
                phrase.kind = PhraseKind.PARTY
                phrase.parties = [
                    Party(
                        PartyNature.PERSON_DESCRIPTION,
                        unit.start,
                        unit.end,
                        unit.text,
                        head=word,
                        definite=article in _DEFINITE,
                    )
                ]
                return True
        if word.organisation and names_company and not modifier:
            return False  # "der Investmentmanager X" is a company
        if word.role is not None:
            role_marks = set(marks)
            if word.role_prefix:
                role_marks |= _prefix_marks(word.role_prefix)
            pending.append(
                Role(
                    word.role,
                    unit.text,
                    start,
                    unit.end,
                    role_marks,
                    company=modifier,
                    glued=modifier is not None or _names_something(unit.text),
                )
            )
            phrase.kind = PhraseKind.ROLE
            return True
        if word.deal is not None or word.change is not None:
            phrase.kind = PhraseKind.EVENT
            phrase.frame = word.deal or word.change
            if modifier is not None:
                phrase.inner.append(
                    Phrase(PhraseKind.PARTY, modifier.start, modifier.end, "-", "", [modifier])
                )
            return True
        if word.stake and not word.organisation:
            phrase.kind, phrase.stake = PhraseKind.STAKE, word.stake
            if modifier is not None:
                phrase.inner.append(
                    Phrase(PhraseKind.PARTY, modifier.start, modifier.end, "-", "", [modifier])
                )
            return True
        names_follow = following is not None and following.kind is UnitKind.NAME
        if word.organisation or word.unit:
            if (
                names_follow
                and following is not None
                and following.name is not None
                and following.name.kind != "person"
            ):
                return False  # the name behind it is what it describes
            if names_follow:
                phrase.kind = PhraseKind.NOUN
                return False
            unknown = following is not None and _is_unknown_noun(following)
            phrase.kind = PhraseKind.PARTY if word.organisation else PhraseKind.UNIT
            phrase.parties = [
                Party(
                    PartyNature.DESCRIPTION,
                    start,
                    unit.end,
                    unit.text,
                    head=word,
                    prefix=word.prefix,
                    owner=modifier,
                    # "den Kartendienst Here" names somebody whom the name finder did not know
                    definite=article in _DEFINITE and not unknown,
                )
            ]
            return True
        if (
            word.person
            and following is not None
            and following.word is not None
            and following.word.capital
        ):
            return False  # "der Schweizer Konzern"
        if word.person and not names_follow:
            phrase.kind = PhraseKind.PARTY
            phrase.parties = [
                Party(
                    PartyNature.PERSON_DESCRIPTION,
                    unit.start,
                    unit.end,
                    unit.text,
                    head=word,
                    definite=article in _DEFINITE,
                )
            ]
            return True
        if modifier is not None:
            phrase.owner = modifier
        return True

    def _attributes(self, phrase: Phrase) -> None:
        """Parse what belongs to an office, a stake or an event behind the noun."""
        if phrase.kind is PhraseKind.ROLE and phrase.roles:
            self._role_attributes(phrase)
        elif phrase.kind is PhraseKind.PARTY and phrase.roles and phrase.person is not None:
            self._role_of_person(phrase)
        elif phrase.kind in (PhraseKind.STAKE, PhraseKind.UNIT):
            self._inner_phrases(phrase, _STAKE_PREPOSITIONS, limit=2)
        elif phrase.kind is PhraseKind.EVENT and phrase.frame is not None:
            allowed = frozenset(phrase.frame.obliques) | {"um"}
            self._inner_phrases(phrase, allowed, limit=3)
        elif phrase.kind is PhraseKind.PERCENT:
            self._inner_phrases(phrase, frozenset({"an"}), limit=1)
        elif phrase.kind is PhraseKind.NOUN and not phrase.parties:
            self._noun_attribute(phrase)

    def _noun_attribute(self, phrase: Phrase) -> None:
        """Take the genitive behind a plain noun with it, so that it is no part of its own."""
        unit = self.peek()
        if unit is None or unit.word is None or unit.word.article not in ("g", "gd", "gdn", "ngd"):
            return
        inner = self.noun_phrase()
        if inner is not None:
            inner.cases = "g"
            phrase.inner.append(inner)

    def _inner_phrases(self, phrase: Phrase, prepositions: frozenset[str], limit: int) -> None:
        for _ in range(limit):
            unit = self.peek()
            if unit is None:
                return
            before = self.place
            word = unit.word
            if word is not None and word.preposition:
                if (
                    word.preposition == "in"
                    and phrase.kind is PhraseKind.EVENT
                    and "in" not in prepositions
                ):
                    if not self._agent_ahead():
                        return
                    continue
                if word.preposition not in prepositions or (
                    word.preposition == "zu" and not word.fused
                ):
                    return
                if any(_reach(inner, word.preposition) for inner in phrase.inner):
                    return  # one "an" belongs to the stake, the next one to the verb
            elif word is not None and word.article:
                if "g" not in word.article or (phrase.inner and phrase.inner[-1].preposition == ""):
                    return
            elif unit.kind is UnitKind.NAME:
                if phrase.inner or phrase.kind not in (PhraseKind.EVENT, PhraseKind.STAKE):
                    return
                if (
                    phrase.preposition == ""
                    and phrase.cases == "nda"
                    and phrase.kind is PhraseKind.EVENT
                    and not _is_genitive(unit)
                ):
                    return
                if not _is_genitive(unit) and unit.name is not None and unit.name.kind != "person":
                    return
            else:
                return
            inner = self.noun_phrase()
            if inner is None or inner.kind in (PhraseKind.WORD, PhraseKind.DATE):
                self.place = before
                return
            self._coordinate(inner)
            if inner.preposition == "":
                inner.cases = "g"
            phrase.inner.append(inner)

    def _agent_ahead(self) -> bool:
        """Return whether "durch X" follows behind a place ("in Landshut und Dingolfing durch X")."""
        for ahead in range(1, 8):
            unit = self.peek(ahead)
            if unit is None or unit.kind is UnitKind.COMMA:
                return False
            if unit.lower == "durch":
                while self.peek() is not unit:
                    self.place += 1
                return True
        return False

    def _coordinate(self, phrase: Phrase) -> None:
        """Take "X, Y und Z" as one phrase behind a preposition or in the genitive."""
        if phrase.kind is not PhraseKind.PARTY or not phrase.parties:
            return
        while True:
            unit, following = self.peek(), self.peek(1)
            if unit is None or following is None:
                return
            joint = unit.word is not None and unit.word.coordinator
            if not joint and unit.kind is not UnitKind.COMMA:
                return
            if not joint and not self._list_goes_on():
                return
            before = self.place
            self.place += 1
            other = self.noun_phrase(attribute=False)
            if (
                other is None
                or other.kind is not PhraseKind.PARTY
                or other.preposition
                or other.parties[0].is_person != phrase.parties[0].is_person
            ):
                self.place = before
                return
            phrase.parties += other.parties
            phrase.end = other.end
            if joint:
                return

    def _list_goes_on(self) -> bool:
        """Return whether a comma stands in a list of names that "und" ends."""
        place = self.place + 1
        while place < len(self.units) and place < self.place + 12:
            unit = self.units[place]
            if unit.word is not None and unit.word.coordinator:
                return True
            if unit.kind not in (UnitKind.NAME, UnitKind.COMMA):
                return False
            place += 1
        return False

    def _role_attributes(self, phrase: Phrase) -> None:
        role = phrase.roles[-1]
        for _ in range(3):
            unit = self.peek()
            if unit is None:
                return
            if unit.kind is UnitKind.DATE and role.since is None:
                return
            word = unit.word
            if unit.kind is UnitKind.NAME and unit.name is not None:
                if unit.name.kind == "person":
                    party = _named_party(unit)
                    phrase.parties.append(party)
                    phrase.kind = PhraseKind.PARTY
                    self.place += 1
                    self._role_of_person(phrase)
                    return
                if _is_genitive(unit) and role.company is None:
                    role.company = _named_party(unit)
                    self.place += 1
                    continue
                return
            if word is None or phrase.parties:
                return
            is_genitive = bool(word.article) and "g" in word.article and not word.preposition
            is_tied = bool(word.preposition) and word.preposition in _ROLE_PREPOSITIONS
            if word.preposition == "als":
                is_tied = role.noun.nature is RoleNature.OFFICE
            if (not is_genitive and not is_tied) or (word.preposition == "zu"):
                return
            before = self.place
            inner = self.noun_phrase()
            if inner is None or not self._join_role(role, inner):
                self.place = before
                return

    def _role_of_person(self, phrase: Phrase) -> None:
        """Take "von X" behind "Direktor P" as the company of the office."""
        unit = self.peek()
        if unit is None or unit.word is None or phrase.roles[-1].company is not None:
            return
        word = unit.word
        if word.preposition not in ("von", "bei") and word.lower not in {"der", "des"}:
            return
        before = self.place
        inner = self.noun_phrase(attribute=False)
        if (
            inner is None
            or inner.kind is not PhraseKind.PARTY
            or inner.parties[0].nature is not PartyNature.COMPANY
        ):
            self.place = before
            return
        phrase.roles[-1].company = inner.parties[0]

    def _join_role(self, role: Role, inner: Phrase) -> bool:
        role.end = inner.end
        if inner.kind is PhraseKind.ROLE and inner.roles:
            other = inner.roles[0]
            role.noun = _merged(role.noun, other.noun)
            role.wording = f"{role.wording} {_surface(self.units, inner)}"
            role.marks |= other.marks
            role.company = role.company or other.company
            return True
        if inner.kind is PhraseKind.PARTY and inner.roles and inner.person is not None:
            # "Nachfolger von Konzernchef P": the inner phrase is about somebody else.
            return False
        if inner.kind is PhraseKind.PARTY and inner.parties[0].is_organisation:
            if role.company is not None:
                # "des Verbands der Privatsender" is one that has not been named before
                is_named = role.company.nature is PartyNature.COMPANY
                role.company.definite = is_named
                if not is_named and inner.preposition == "":
                    role.company.text += f" {_surface(self.units, inner)}"
                return not is_named
            if (
                inner.preposition in ("in", "an", "zu")
                and inner.parties[0].nature is not PartyNature.COMPANY
            ):
                return inner.preposition == "in"
            role.company = inner.parties[0]
            return True
        if inner.kind in (PhraseKind.NOUN, PhraseKind.UNIT) and inner.preposition in (
            "",
            "von",
            "für",
        ):
            if role.company is not None and role.company.nature is PartyNature.DESCRIPTION:
                role.company.definite = False
                if inner.preposition == "":
                    role.company.text += f" {_surface(self.units, inner)}"
            if role.company is None and inner.preposition == "" and inner.head is not None:
                head = next(u for u in self.units if u.word is inner.head)
                role.company = Party(
                    PartyNature.DESCRIPTION, head.start, head.end, head.text, head=inner.head
                )
                role.company.definite = False
            role.glued = True
            if inner.owner is not None and role.company is None:
                role.company = inner.owner
            return True
        return False


def _reach(phrase: Phrase, preposition: str) -> bool:
    """Return whether a phrase, or one inside of it, stands behind a preposition."""
    return phrase.preposition == preposition or any(
        _reach(inner, preposition) for inner in phrase.inner
    )


def function_articles() -> frozenset[str]:
    """Return words that stand where an article stands without being one."""
    return _LIKE_ARTICLES


_CLOSED_KINDS = frozenset({PhraseKind.NOUN, PhraseKind.EVENT, PhraseKind.STAKE})
"""After such a noun the next noun begins a phrase of its own, unless it is a name."""

_LIKE_ARTICLES = frozenset(
    "alle allen aller mehrere mehreren zwei drei vier fünf sechs sieben".split()
)
_DEFINITE = frozenset(
    "der die das den dem des dieser diese dieses diesen diesem im am vom zum zur beim".split()
)


def _is_nominal(unit: Unit) -> bool:
    if unit.kind in (UnitKind.NAME, UnitKind.FIGURE, UnitKind.DATE):
        return True
    return unit.word is not None and unit.word.capital


def _is_genitive(unit: Unit) -> bool:
    """Return whether a name stands with the genitive's s, or ends in one anyway."""
    return len(unit.text) < unit.end - unit.start or unit.text.endswith(("s", "x", "z"))


def _is_unknown_noun(unit: Unit) -> bool:
    word = unit.word
    return (
        word is not None
        and word.capital
        and not (
            word.role or word.deal or word.change or word.stake or word.organisation or word.unit
        )
    )


def _names_something(text: str) -> bool:
    """Return whether a compound begins with what may be a name ("England-Trainer")."""
    head, hyphen, _ = text.partition("-")
    return bool(hyphen) and head[:1].isupper() and head.lower() not in _FUSED_MARKS


def _named_party(unit: Unit) -> Party:
    name = unit.name
    is_person = name is not None and name.kind == "person"
    nature = PartyNature.PERSON if is_person else PartyNature.COMPANY
    return Party(nature, unit.start, unit.end, unit.text, name=name)


def _common(cases: str, article: str) -> str:
    both = "".join(case for case in cases if case in article)
    return both or article


def _prefix_marks(prefix: str) -> set[str]:
    from dealwert.german.words import look_up

    return {
        mark
        for piece in prefix.split("-")
        if (mark := look_up(piece).mark or _FUSED_MARKS.get(piece, ""))
    }


_FUSED_MARKS = {
    "ex": "former",
    "alt": "former",
    "vize": "deputy",
    "neo": "new",
    "interims": "interim",
}


def _surface(units: Sequence[Unit], phrase: Phrase) -> str:
    return " ".join(u.text for u in units if phrase.start <= u.start and u.end <= phrase.end)


def _merged(outer: RoleNoun, inner: RoleNoun) -> RoleNoun:
    """Return "Vorsitzender" and "Aufsichtsrat" as one: a rank from one, a body from the other."""
    if outer.nature is RoleNature.OFFICE:
        if inner.nature is RoleNature.BODY and outer.function is RoleFunction.CEO:
            function = (
                RoleFunction.CEO if inner.organ is Organ.MANAGEMENT_BOARD else RoleFunction.OTHER
            )
            return RoleNoun(function, inner.organ, Rank.CHAIR, RoleNature.HOLDER)
        if inner.nature is RoleNature.BODY and outer.rank is Rank.CHAIR:
            return RoleNoun(inner.function, inner.organ, Rank.CHAIR, RoleNature.HOLDER)
        return RoleNoun(inner.function, inner.organ, inner.rank, RoleNature.HOLDER)
    if inner.nature is RoleNature.BODY:
        is_chief = outer.rank is Rank.CHAIR or outer.function is RoleFunction.CEO
        rank = Rank.CHAIR if is_chief else Rank.MEMBER
        if is_chief and inner.organ in (Organ.MANAGEMENT_BOARD, Organ.MANAGING_DIRECTORS):
            return RoleNoun(RoleFunction.CEO, inner.organ, rank, RoleNature.HOLDER)
        function = outer.function if outer.function is not RoleFunction.CEO else RoleFunction.OTHER
        return RoleNoun(function, inner.organ, rank, RoleNature.HOLDER)
    return outer


def _bracketed(phrases: list[Phrase]) -> list[Phrase]:
    """Drop brackets and what they hold: ages and abbreviations are read elsewhere."""
    kept: list[Phrase] = []
    depth = 0
    for phrase in phrases:
        kind = phrase.unit.kind if phrase.unit is not None else None
        if kind is UnitKind.OPEN:
            depth += 1
        elif kind is UnitKind.CLOSE:
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(phrase)
    return kept


def _listed(phrases: list[Phrase]) -> list[Phrase]:
    """Join "X, Y und Z" into one phrase where the parties are alike."""
    result: list[Phrase] = []
    place = 0
    while place < len(phrases):
        phrase = phrases[place]
        members = [phrase]
        other = place
        while phrase.kind is PhraseKind.PARTY and phrase.parties and other + 2 < len(phrases):
            joint, following = phrases[other + 1], phrases[other + 2]
            is_comma = joint.kind is PhraseKind.COMMA
            is_und = (
                joint.unit is not None
                and joint.unit.word is not None
                and joint.unit.word.coordinator
            )
            if not (is_comma or is_und) or not _alike(phrase, following):
                break
            members.append(following)
            other += 2
            if is_und:
                break
        if len(members) > 1 and _ends_list(phrases, other):
            joined = attrs.evolve(
                phrase,
                parties=[party for member in members for party in member.parties],
                roles=phrase.roles if _share_office(members) else [],
                end=members[-1].end,
                cases="".join(case for case in phrase.cases if case in members[-1].cases)
                or phrase.cases,
            )
            joined.inner = members
            result.append(joined)
            place = other + 1
        else:
            result.append(phrase)
            place += 1
    return result


def _share_office(members: list[Phrase]) -> bool:
    """Return whether an office is that of all: "die Geschäftsführer P und Q"."""
    first, *others = members
    return first.cases == "na" and all(other.head is None and not other.roles for other in others)


def _ends_list(phrases: list[Phrase], last: int) -> bool:
    """Return whether the last member of a list stands behind "und"."""
    joint = phrases[last - 1]
    return joint.unit is not None and joint.unit.word is not None and joint.unit.word.coordinator


def _alike(one: Phrase, other: Phrase) -> bool:
    return (
        other.kind is PhraseKind.PARTY
        and bool(other.parties)
        and (not other.preposition or other.preposition == one.preposition)
        and other.parties[0].nature is not PartyNature.PRONOUN
        and one.parties[0].nature is not PartyNature.PRONOUN
        and one.parties[0].is_person == other.parties[0].is_person
    )


def _linked(phrases: list[Phrase]) -> list[Phrase]:
    """Join appositions: an office and its holder, a description and its name."""
    result: list[Phrase] = []
    place = 0
    phrases = [phrase for phrase in phrases if not _is_filler(phrase)]
    while place < len(phrases):
        phrase = phrases[place]
        while place + 2 < len(phrases) and phrases[place + 1].kind is PhraseKind.COMMA:
            follower, used = _follower(phrases, place + 2)
            if follower is None or not _join(phrase, follower):
                break
            place += 1 + used
            if place + 1 < len(phrases) and phrases[place + 1].kind is PhraseKind.COMMA:
                following = phrases[place + 2] if place + 2 < len(phrases) else None
                if following is None or following.kind is not PhraseKind.ROLE:
                    place += 1
                    break
        if phrase.person is not None and phrase.roles and place + 2 < len(phrases):
            joint = phrases[place + 1].unit
            follower, used = _follower(phrases, place + 2)
            is_joint = joint is not None and joint.word is not None and joint.word.coordinator
            if (
                is_joint
                and follower is not None
                and follower.kind is PhraseKind.ROLE
                and _join(phrase, follower)
            ):
                place += 1 + used
        result.append(phrase)
        place += 1
    return result


def _follower(phrases: list[Phrase], place: int) -> tuple[Phrase | None, int]:
    """Return the phrase at a place, with "seit Mai" or "bisher" before an office taken in."""
    used = 1
    since: Phrase | None = None
    marks: set[str] = set()
    while place < len(phrases):
        phrase = phrases[place]
        word = phrase.unit.word if phrase.unit is not None else None
        if (phrase.kind is PhraseKind.DATE and phrase.preposition in ("seit", "ab", "")) or (
            phrase.kind is PhraseKind.NOUN and phrase.preposition in ("seit", "ab")
        ):
            since = phrase
        elif phrase.kind is PhraseKind.WORD and word is not None and word.mark:
            marks.add(word.mark)
        elif phrase.kind is PhraseKind.WORD and word is not None and word.lower in _FILLERS:
            pass
        else:
            break
        place += 1
        used += 1
    if place >= len(phrases):
        return None, 0
    phrase = phrases[place]
    if phrase.kind is PhraseKind.ROLE:
        for role in phrase.roles:
            role.marks |= marks
            if since is not None and since.date is not None:
                role.since = since.date
            elif since is not None:
                role.marks.add("recent")
    elif used > 1:
        return None, 0
    return phrase, used


def _is_filler(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.WORD and phrase.words == ("selbst",)


_FILLERS = frozenset("derzeit aktuell momentan selbst auch noch zugleich heute jetzt".split())


def _join(phrase: Phrase, follower: Phrase) -> bool:
    if follower.preposition and follower.preposition != phrase.preposition:
        return False
    if (
        phrase.kind is PhraseKind.ROLE
        and follower.kind is PhraseKind.PARTY
        and follower.person is not None
    ):
        if follower.roles or phrase.roles[0].noun.nature is RoleNature.OFFICE:
            return False
        phrase.kind = PhraseKind.PARTY
        phrase.parties = [*phrase.parties, *follower.parties]
        phrase.end = follower.end
        return True
    if phrase.kind is PhraseKind.PARTY and follower.kind is PhraseKind.ROLE:
        if phrase.person is None or follower.roles[0].noun.nature is RoleNature.OFFICE:
            return False
        if len(phrase.parties) > 1:
            return False
        phrase.roles = [*phrase.roles, *follower.roles]
        phrase.end = follower.end
        return True
    if (
        phrase.kind is PhraseKind.PARTY
        and follower.kind is PhraseKind.PARTY
        and not follower.preposition
    ):
        one, other = phrase.parties[0], follower.parties[0]
        if one.nature is PartyNature.COMPANY and other.nature is PartyNature.DESCRIPTION:
            phrase.end = follower.end
            return True
        if (
            one.nature is PartyNature.DESCRIPTION
            and other.nature is PartyNature.COMPANY
            and len(follower.parties) == 1
        ):
            phrase.parties = follower.parties
            phrase.end = follower.end
            return True
        if one.nature is PartyNature.PERSON and other.nature is PartyNature.PERSON_DESCRIPTION:
            phrase.end = follower.end
            return True
    return False


def is_unnamed(party: Party) -> bool:
    """Return whether a description stands for somebody whom the text does not name."""
    return party.head is not None and party.head.lower in UNNAMED_NOUNS and not party.definite
