"""Which office a change is about: by a phrase of its clause, or by what stands before the colon."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import (
    AGAIN_CUES,
    AS_BEFORE,
    AT,
    FOR_MORE,
    GOING_ON,
    NEXT_TERMS,
    TERMS_OF_OFFICE,
    YEARS,
)
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.reading.change_senses import EVENTS
from dealwert.reading.events import Voice
from dealwert.reading.fitting import stands_in
from dealwert.reading.occupants import Occupants
from dealwert.reading.offices import role_of_change
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.vague_offices import is_blank

__all__ = ["TakenOffices"]

_OFFICES = {Sense.DISMISS: "g", Sense.LEAVE: "a"}
"""Cases of what else is left: "wurde seines Amtes enthoben", "verlässt den Vorstand"."""


_CHOOSING = frozenset({Sense.ELECT, Sense.APPOINT})
"""What may be done again to whom holds the office already."""


_GOING_ON = frozenset({Sense.LEAD, Sense.BECOME})
"""What somebody does "auch künftig" who has done so before."""


class TakenOffices(Occupants):
    """Finds the office of a change."""

    def _headed_offices(self) -> list[Role]:
        """Return the office of "Der Chefposten bei X ist wieder besetzt: P übernimmt"."""
        before = self.opening()
        if before is None:
            return []
        for phrase in before.phrases:
            role = role_of_change(phrase)
            if role is not None and self.heading() is not None:
                return [role]
        roles = [role for phrase in before.phrases for role in phrase.roles if not phrase.parties]
        is_told = len(roles) == 1 and company_of_role(roles[0], self.discourse) is not None
        return roles if is_told else []

    def _is_again(self) -> bool:
        """Return whether somebody is chosen for the office that he holds, or goes on leading."""
        sense, words = self.event.frame.sense, set(self.event.clause.text.split())
        if sense in _CHOOSING and words & TERMS_OF_OFFICE and words & NEXT_TERMS:
            return True
        if sense in _GOING_ON and any(map(self.event.clause.text.count, AS_BEFORE)):
            return True
        if sense in _CHOOSING and FOR_MORE in self.event.clause.text and words & YEARS:
            return True
        is_chosen = sense in _CHOOSING and self.event.noun is None
        cues = AGAIN_CUES if is_chosen else GOING_ON if sense is Sense.LEAD else ()
        return not words.isdisjoint(cues)

    def _role_phrase(self) -> Phrase | None:
        found = [
            one for one in self.event.parts.get(Slot.ROLE, []) if not self.is_past(one)
        ] or None
        noun = self.event.noun
        if found is None and noun is not None and EVENTS[self.event.frame.sense].is_departure:
            if noun.owner is not None and noun.owner.nature is PartyNature.OWNER:
                found = self._left_as()
        if found is None and self.event.frame.sense is Sense.EXTEND:
            found = self._extended()
        if found is None and self.event.frame.sense is Sense.RESIGN and self.event.fixed:
            found = self._bidden_farewell()
        if found is None:
            stand_ins = filter(stands_in, self.event.parts.get(Slot.PERSON, []))
            found = [one for one in stand_ins if one.kind is PhraseKind.ROLE] or None
        case = _OFFICES.get(self.event.frame.sense)
        if found is None and case is not None and noun is None:
            found = [
                phrase
                for phrase in self.event.clause.phrases
                if phrase.kind is PhraseKind.ROLE
                and case in phrase.cases
                and not phrase.preposition
                and phrase is not self.event.clause.subject
                and _is_no_holder(phrase.roles[0])
            ]
        return found[0] if found else None

    def _bidden_farewell(self) -> list[Phrase] | None:
        """Return the office of "nimmt Abschied von der Spitze der X", which stands behind the noun of the verb."""
        offices = [
            inner
            for phrase in self.event.clause.phrases
            if phrase.kind is PhraseKind.EVENT and phrase.head is not None
            if phrase.head.lower in self.event.fixed.split()
            for inner in phrase.inner
            if inner.kind is PhraseKind.ROLE
        ]
        left = [one for one in offices if one.preposition == HELD_AS or _is_no_holder(one.roles[0])]
        return left or None

    def _extended(self) -> list[Phrase] | None:
        """Return the office of "Die Intendanz von P wurde verlängert", which is what his contract is for."""
        subject = self.event.clause.subject
        is_office = subject is not None and any(
            role.noun.nature is RoleNature.OFFICE and not is_blank(role) for role in subject.roles
        )
        return [subject] if subject and is_office and self.event.voice is Voice.PASSIVE else None

    def _left_as(self) -> list[Phrase] | None:
        """Return the office of "Nach zwei Jahren als Chefin der X kündigt P ihren Abschied an"."""
        offices = [one for one in self.event.clause.phrases if one.kind is PhraseKind.ROLE]
        held = [one for one in offices if one.preposition == HELD_AS and not one.parties]
        return held if len(held) == 1 else None

    def _succession(self, role_phrase: Phrase | None) -> Phrase | None:
        """Return the phrase "Nachfolger von P", wherever it stands in the clause."""
        if role_phrase is not None and role_phrase.kind is PhraseKind.EVENT:
            return role_phrase
        return next(
            (
                phrase
                for phrase in self.event.clause.phrases
                if phrase.kind is PhraseKind.EVENT
                and phrase.frame is not None
                and phrase.frame.sense is Sense.SUCCEED
                and phrase.frame.object is Slot.PREDECESSOR
            ),
            None,
        )

    def _offices_beside(self) -> list[Role]:
        """Return the office of "steht als Nachfolger von P an der Spitze der X fest"."""
        return [
            role
            for phrase in self.event.clause.phrases
            if phrase.kind is PhraseKind.ROLE and phrase.preposition == AT
            for role in phrase.roles
        ]


def _is_no_holder(role: Role) -> bool:
    """Return whether it is an office or a body, and nobody who holds one."""
    return role.seat or role.noun.nature is not RoleNature.HOLDER
