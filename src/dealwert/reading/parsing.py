"""Phrases of a clause, parsed from its units."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.clause_words import (
    AROUND,
    HOLDING,
    OFFICE_PREPOSITIONS,
    ROLE_PREPOSITIONS,
    STAKE_PREPOSITIONS,
    UNIT_PREPOSITIONS,
)
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.german.verbs import VerbForm
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.appositions import linked
from dealwert.reading.beginnings import common_cases, is_nominal, named_party
from dealwert.reading.heads import Heads, is_genitive
from dealwert.reading.phrases import (
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    Role,
    is_demonstrative,
)
from dealwert.reading.units import Unit, UnitKind

__all__ = ["phrases_of"]


def phrases_of(units: Sequence[Unit]) -> list[Phrase]:
    """Return the phrases of a clause, appositions and lists joined."""
    parser = _Parser(units)
    phrases: list[Phrase] = []
    while parser.place < len(units):
        phrases.append(parser.phrase())
    return linked(phrases)


class _Parser(Heads):
    """Parses whole phrases, with what belongs to an office, a stake or an event behind its noun."""

    def parse(self, units: Sequence[Unit]) -> list[Phrase]:
        return phrases_of(units)

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
        if word is not None and word.pronoun and (not word.article or is_demonstrative(word)):
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
        self.size = None
        article, owner, article_cases = self._article()
        if article_cases:
            cases = common_cases(cases, article_cases)
        participle: tuple[VerbForm, ...] = ()
        participle_phrases: list[Phrase] = []
        if article or owner:
            participle, participle_phrases = self._participle_phrase()
        marks, more = self._modifiers(
            strict=not (article or preposition or owner), dated=bool(article or owner)
        )
        participle = participle or more
        unit = self.peek()
        if unit is None or not is_nominal(unit):
            self.place = begin
            return None
        size = self.size
        phrase = self._head(start, preposition, cases, article, marks)
        if phrase.kind is PhraseKind.EVENT and size is not None:
            phrase.figure = size
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

    def _attributes(self, phrase: Phrase) -> None:
        """Parse what belongs to an office, a stake or an event behind the noun."""
        if phrase.kind is PhraseKind.ROLE and phrase.roles:
            self._role_attributes(phrase)
        elif phrase.kind is PhraseKind.PARTY and phrase.roles and phrase.person is not None:
            self._role_of_person(phrase)
        elif phrase.head is not None and phrase.head.lower in COLLECTIVE_NOUNS:
            self._inner_phrases(phrase, AROUND, limit=1)
            named = [party for inner in phrase.inner for party in inner.parties]
            if any(party.name is not None for party in named):
                phrase.parties = named  # who buys are its members
        elif phrase.kind is PhraseKind.PARTY and _is_held(phrase):
            self._inner_phrases(phrase, HOLDING, limit=1)
            if phrase.inner and phrase.inner[0].parties:
                phrase.parties[0].owner = phrase.inner[0].parties[0]
        elif phrase.kind is PhraseKind.STAKE:
            self._inner_phrases(phrase, STAKE_PREPOSITIONS, limit=2)
        elif phrase.kind is PhraseKind.UNIT:
            self._inner_phrases(phrase, UNIT_PREPOSITIONS, limit=2)
        elif phrase.kind is PhraseKind.EVENT and phrase.frame is not None:
            allowed = frozenset(phrase.frame.obliques) | {"um"}
            self._inner_phrases(phrase, allowed, limit=3)
        elif phrase.kind is PhraseKind.PERCENT:
            self._inner_phrases(phrase, frozenset({"an"}), limit=1)
        elif phrase.kind is PhraseKind.NOUN and not phrase.parties:
            if phrase.head is not None and phrase.head.lower in HOLDER_NOUNS:
                self._inner_phrases(phrase, HOLDING, limit=1)
            else:
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
                    and not is_genitive(unit)
                ):
                    return
                if not is_genitive(unit) and unit.name is not None and unit.name.kind != "person":
                    return
            else:
                return
            inner = self.noun_phrase()
            is_other = phrase.kind is PhraseKind.UNIT and inner and inner.kind is PhraseKind.EVENT
            if inner is None or is_other or inner.kind in (PhraseKind.WORD, PhraseKind.DATE):
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
                    party = named_party(unit)
                    phrase.parties.append(party)
                    phrase.kind = PhraseKind.PARTY
                    self.place += 1
                    self._role_of_person(phrase)
                    return
                if is_genitive(unit) and role.company is None:
                    role.company = named_party(unit)
                    self.place += 1
                    continue
                return
            if word is None or phrase.parties:
                return
            behind = bool(word.article) and "g" in word.article and not word.preposition
            is_tied = bool(word.preposition) and word.preposition in ROLE_PREPOSITIONS
            if word.preposition == "als":
                is_tied = role.noun.nature is RoleNature.OFFICE
            if (not behind and not is_tied) or (word.preposition == "zu"):
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

    def _joint_company(self) -> list[Party]:
        """Take Y of "Chef von X und Y", where nothing but a comma follows, with it."""
        joint, unit, behind = self.peek(), self.peek(1), self.peek(2)
        if joint is None or joint.word is None or not joint.word.coordinator or unit is None:
            return []
        is_company = unit.name is not None and unit.name.kind != "person" and not unit.glued
        if not is_company or (behind is not None and behind.kind is not UnitKind.COMMA):
            return []
        self.place += 2
        return [named_party(unit)]

    def _join_role(self, role: Role, inner: Phrase) -> bool:
        role.end = inner.end
        if inner.kind is PhraseKind.ROLE and inner.roles:
            other = inner.roles[0]
            role.seat = role.seat or role.noun.nature is RoleNature.OFFICE
            role.noun = _merged(role.noun, other.noun)
            role.wording = f"{role.wording} {surface(self.units, inner)}"
            role.marks |= other.marks
            role.company = role.company or other.company
            return True
        if inner.kind is PhraseKind.PARTY and inner.roles and inner.person is not None:
            # "Nachfolger von Konzernchef P": the inner phrase is about somebody else.
            return False
        if inner.kind is PhraseKind.PARTY and inner.parties[0].is_organisation:
            is_named = inner.parties[0].nature is PartyNature.COMPANY
            if role.company is not None and is_named and _is_division(role.company):
                role.company = inner.parties[0]  # "Leiter der Kommunikation bei X"
                return True
            if role.company is not None:
                # "des Verbands der Privatsender" is one that has not been named before
                is_named = role.company.nature is PartyNature.COMPANY
                role.company.definite = is_named
                if not is_named and inner.preposition == "":
                    role.company.text += f" {surface(self.units, inner)}"
                return not is_named
            if (
                inner.preposition in ("in", "an", "zu")
                and inner.parties[0].nature is not PartyNature.COMPANY
            ):
                return inner.preposition == "in"
            role.company = inner.parties[0]
            role.also += self._joint_company()
            return True
        if (
            inner.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
            and inner.preposition in OFFICE_PREPOSITIONS
        ):
            if role.company is not None and role.company.nature is PartyNature.DESCRIPTION:
                role.company.definite = False
                if inner.preposition == "":
                    role.company.text += f" {surface(self.units, inner)}"
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


def _is_division(party: Party) -> bool:
    """Return whether it is a plain noun behind an office, no organisation."""
    return party.nature is PartyNature.DESCRIPTION and not (
        party.head is not None and party.head.organisation
    )


def _is_held(phrase: Phrase) -> bool:
    """Return whether a noun stands for somebody by whose shareholder or kin they are."""
    return (
        len(phrase.parties) == 1
        and phrase.parties[0].nature is PartyNature.DESCRIPTION
        and phrase.parties[0].owner is None
        and phrase.head is not None
        and phrase.head.lower in HOLDER_NOUNS
    )


def _reach(phrase: Phrase, preposition: str) -> bool:
    """Return whether a phrase, or one inside of it, stands behind a preposition."""
    return phrase.preposition == preposition or any(
        _reach(inner, preposition) for inner in phrase.inner
    )


def surface(units: Sequence[Unit], phrase: Phrase) -> str:
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
