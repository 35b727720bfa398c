"""What belongs to an office behind its noun: its company, its body, its holder."""

from __future__ import annotations

import abc
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import ORIGINS
from dealwert.german.lexicon.clause_words import (
    MOTION,
    OF,
    OFFICE_PREPOSITIONS,
    PLURAL_ENDING,
    ROLE_PREPOSITIONS,
)
from dealwert.german.lexicon.employment import (
    GENITIVES,
    HELD_AS,
    HOLDING_AT,
    LED_TO,
    OF_COMPANIES,
    WITHIN_BODY,
)
from dealwert.german.lexicon.role_nouns import (
    CHAIR,
    CHAIRING,
    DEPARTMENTS,
    DIVISIONS,
    FUNCTIONS,
    HAPPENINGS,
    MEMBER,
    RoleNature,
    RoleNoun,
)
from dealwert.german.peoples import is_of_people
from dealwert.german.words import look_up
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.beginnings import named_party, names_part
from dealwert.reading.head_nouns import is_genitive
from dealwert.reading.heads import Heads
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.units import Unit, UnitKind

__all__ = ["OfficePhrases", "is_department", "is_of_division"]

_LEADING = frozenset({Organ.MANAGEMENT_BOARD, Organ.MANAGING_DIRECTORS})
"""Bodies whose members lead the whole, each in charge of a part."""


class OfficePhrases(Heads):
    """Parses what stands behind a noun of office."""

    place: int

    @abc.abstractmethod
    def noun_phrase(self, *, attribute: bool = True) -> Phrase | None:
        """Parse a phrase with a noun, or leave the place where it was."""

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
                    if role.noun.nature is RoleNature.OFFICE:
                        if is_genitive(unit) and phrase.owner is None:
                            phrase.owner = named_party(unit)  # "die Aufgaben Ps übernimmt Q"
                            self.place += 1
                        return  # "dessen Amt P übernimmt"
                    if self.is_chosen_by(phrase.roles, self.place):
                        return  # "zur Chefin bestellte der Aufsichtsrat P"
                    if _is_whole_body(phrase):
                        return  # "hat der Aufsichtsrat der X P zum Chef bestellt"
                    if self.is_given(phrase, phrase.roles):
                        return  # "bestellte als Chef der X P"
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
            if word.preposition == HELD_AS:
                is_tied = role.noun.nature is RoleNature.OFFICE
            if (not behind and not is_tied) or (word.preposition == LED_TO):
                return
            before = self.place
            inner = self.noun_phrase()
            is_led_to = (
                (phrase.preposition == HELD_AS or phrase.preposition in ORIGINS)
                and inner is not None
                and inner.preposition in MOTION
                and (inner.cases == "a" or (_is_one_body(inner) and not _is_member(role)))
            )  # "wechselt als Direktor ans Museum", "… vom Innenministerium ins Sozialministerium"
            if inner is None or is_led_to or not self._join_role(role, inner):
                self.place = before
                return
            if names_part(self.units[self.place - 1], self.peek()):
                self.place += 1  # "der Leiter der Abteilung Forsttechnik"

    def _role_of_person(self, phrase: Phrase) -> None:
        """Take "von X" behind "Direktor P" as the company of the office."""
        unit = self.peek()
        if unit is None or unit.word is None or phrase.roles[-1].company is not None:
            return
        word = unit.word
        if word.preposition not in OF_COMPANIES and word.lower not in GENITIVES:
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
            if role.noun.nature is RoleNature.BODY and inner.preposition in MOTION:
                return False  # "wechselt vom Vorstand in den Aufsichtsrat"
            if is_department(other):
                role.company = Party(
                    PartyNature.DESCRIPTION,
                    inner.start,
                    other.end,
                    other.wording,
                    head=inner.head,
                )
                role.wording = f"{role.wording} {_surface(self.units, inner)}"
                return True
            outer = role.noun
            if role.wording.lower() in CHAIRING and (chair := look_up(CHAIR).role) is not None:
                outer = chair
            role.seat = role.seat or outer.nature is RoleNature.OFFICE
            role.noun = _merged(outer, other.noun)
            role.wording = f"{role.wording} {_surface(self.units, inner)}"
            role.marks |= other.marks
            role.company = role.company or other.company
            return True
        if is_of_people(inner.words) and role.company is None and inner.head is not None:
            unit = next(u for u in self.units if u.word is inner.head)
            role.company = Party(
                PartyNature.PEOPLE, unit.start, unit.end, unit.text, head=inner.head
            )
            return True
        if inner.kind is PhraseKind.PARTY and inner.roles and inner.person is not None:
            # "Nachfolger von Konzernchef P": the inner phrase is about somebody else.
            return False
        if inner.kind is PhraseKind.PARTY and inner.parties[0].is_organisation:
            if inner.head is not None and inner.head.lower.endswith(HAPPENINGS):
                role.glued = True
                return True  # "die Leitung des Spiels X gegen Y"
            is_named = inner.parties[0].nature is PartyNature.COMPANY
            if role.company is not None and is_named and _is_division(role.company):
                role.company = inner.parties[0]  # "Leiter der Kommunikation bei X"
                return True
            if role.company is not None:
                # "des Verbands der Privatsender" is one that has not been named before
                is_named = role.company.nature is PartyNature.COMPANY
                role.company.definite = is_named
                if not is_named and inner.preposition == "":
                    role.company.text += f" {_surface(self.units, inner)}"
                return not is_named
            if (
                inner.preposition in HOLDING_AT
                and inner.parties[0].nature is not PartyNature.COMPANY
            ):
                owner = inner.parties[0].owner
                if owner is not None and owner.nature is PartyNature.COMPANY:
                    role.company = owner  # "Leiter im X-Studio"
                return inner.preposition == WITHIN_BODY
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
                    role.company.text += f" {_surface(self.units, inner)}"
            if role.company is None and (whole := _whole_of(inner)) is not None:
                role.company = whole  # "Leiterin der Kommunikation der X"
                if role.noun.function is RoleFunction.CEO:  # whose chief is not that of the whole
                    role.noun = attrs.evolve(
                        role.noun,
                        function=RoleFunction.DIVISION_HEAD,
                        organ=Organ.UNSTATED,
                        rank=Rank.NONE,
                    )
                return True
            if role.company is None and inner.preposition == "" and inner.head is not None:
                head = next(u for u in self.units if u.word is inner.head)
                role.company = Party(
                    PartyNature.DESCRIPTION, head.start, head.end, head.text, head=inner.head
                )
                role.company.definite = False
            # "Vizerektorin für Forschung" says what of the whole she is in charge of
            is_of_whole = "deputy" in role.marks or role.noun.organ in _LEADING
            role.glued = role.glued or not (inner.preposition == FOR and is_of_whole)
            if inner.owner is not None and role.company is None:
                role.company = inner.owner
            return True
        return False


def _is_member(role: Role) -> bool:
    """Return whether an office says nothing but that somebody is in a body: "stellvertretendes Mitglied"."""
    return role.wording.endswith((MEMBER, MEMBER.lower()))


def _is_one_body(phrase: Phrase) -> bool:
    """Return whether "den" stands before one body, and so tells where somebody goes: "in den Vorstand"."""
    is_body = bool(phrase.roles) and phrase.roles[0].noun.nature is RoleNature.BODY
    head = phrase.head.lower if phrase.head is not None else PLURAL_ENDING
    return (
        is_body and "a" in phrase.cases and "g" not in phrase.cases and head[-1:] != PLURAL_ENDING
    )


def _is_whole_body(phrase: Phrase) -> bool:
    """Return whether it is "der Aufsichtsrat der X", and none of its members."""
    role = phrase.roles[-1]
    is_body = role.noun.nature is RoleNature.BODY and not phrase.preposition
    is_told = role.company is not None and not role.glued and role.company.start > role.start
    return is_body and is_told and phrase.cases != ANY_CASE


def is_department(role: Role) -> bool:
    """Return whether an office is a ministry, which is an organisation of its own, too."""
    return role.wording.lower().endswith(DEPARTMENTS)


def _is_division(party: Party) -> bool:
    """Return whether it is a plain noun behind an office, no organisation."""
    if party.nature is not PartyNature.DESCRIPTION:
        return False
    is_whole = party.head is not None and party.head.organisation
    return not is_whole or party.text.lower().endswith(DIVISIONS)


def is_of_division(role: Role) -> bool:
    """Return whether an office is in a part of a house that the phrase does not tell: "Leiterin der Rechtsabteilung".

    Args:
        role: The office.
    """
    is_told = role.company is not None and role.company.nature is PartyNature.DESCRIPTION
    return is_told and role.company is not None and role.company.text.lower().endswith(DIVISIONS)


def _whole_of(part: Phrase) -> Party | None:
    """Return X of "der Kommunikation der X", a part of the house that any may have."""
    noun = part.head.lower if part.head is not None else ""
    if part.preposition or not noun.removesuffix("s").endswith(DIVISIONS + FUNCTIONS):
        return None
    inner = [one for one in part.inner if one.cases == "g" or one.preposition in OF]
    owners = [one.parties for one in inner if len(one.parties) == 1]
    is_named = len(owners) == 1 and owners[0][0].nature is PartyNature.COMPANY
    return owners[0][0] if is_named else None


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
