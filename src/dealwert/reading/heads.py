"""The head of a phrase: nouns, names and amounts that stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import (
    DEFINITE,
    OWNED,
    POSSESSIVE,
    SHARE_OF,
)
from dealwert.german.lexicon.deal_nouns import GROUP_NOUNS
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS
from dealwert.german.lexicon.employment import GIVEN_AS, HELD_AS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.name_words import TOWN_ENDING
from dealwert.german.lexicon.role_nouns import MANAGER, MEMBER, MEMBERS, PRESIDING, RoleNature
from dealwert.german.words import Word, look_up
from dealwert.model import Organ
from dealwert.reading.beginnings import Beginnings, named_party
from dealwert.reading.head_nouns import (
    is_abstract,
    is_anaphor,
    is_attribute,
    is_circumstance,
    is_from_somewhere,
    is_genitive,
    is_somebody,
    is_unknown_noun,
    is_whereabouts,
    names_something,
    prefix_marks,
)
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.units import Unit, UnitKind

__all__ = ["Heads"]


_CHOSEN = 3
"""Words before P in "bestellte der Aufsichtsrat P"."""

_BOARDS = frozenset({Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD})
"""Boards whose nouns are those of their members, too."""

_CHOOSING = frozenset({Sense.APPOINT, Sense.ELECT, Sense.NOMINATE})
"""What a body does to somebody who gets an office."""


class Heads(Beginnings):
    """Parses the nouns, names and amounts at the head of a phrase."""

    place: int

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
            phrase.cases = ANY_CASE
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
                word.preposition in SHARE_OF or (word.article and "g" in word.article)
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
                party = named_party(unit)
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
                        and not is_genitive(unit)
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
                is_seat = bool(pending) and pending[-1].noun.nature is RoleNature.OFFICE
                begins = is_seat or is_abstract(phrase) or is_whereabouts(phrase)
                begins = begins or is_circumstance(phrase, article)
                begins = begins or self.is_chosen_by(pending, self.place - 1)
                begins = begins or self.is_given(phrase, pending)
                if party.nature is PartyNature.PERSON and begins:
                    self.place -= 1  # "nach der Sitzung P": the name begins a phrase of its own
                    break
                if is_attribute(unit) and phrase.head is not None:
                    phrase.owner = party  # "der Vertraute Merkels"
                    break
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
            if phrase.parties or (word.role and self.is_chosen_by(pending, self.place, more=True)):
                break  # "bestellte der Aufsichtsrat Finanzchef P"
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
                and not word.lower.endswith(TOWN_ENDING)
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
        if modifier is not None and not pending:
            if (not phrase.parties and phrase.kind is PhraseKind.NOUN) or (
                phrase.kind is PhraseKind.PARTY and modifier not in phrase.parties
            ):
                phrase.owner = modifier
        phrase.roles = pending
        if pending and phrase.kind is PhraseKind.NOUN:
            phrase.kind = PhraseKind.ROLE

    def is_chosen_by(self, roles: Sequence[Role], place: int, *, more: bool = False) -> bool:
        """Return whether a body stands before the name at a place, and the verb of choosing before it.

        So it is with "zur Chefin bestellte der Aufsichtsrat P", and "der Vorstand Finanzchef P": more offices tell it.
        """
        nouns = [role.noun for role in roles]
        if len(nouns) != 1 or place < _CHOSEN:
            return False
        if nouns[0].nature is not RoleNature.BODY and not (more and nouns[0].organ in _BOARDS):
            return False
        verb, article, _ = self.units[place - _CHOSEN : place]
        if article.word is None or article.word.lower not in DEFINITE or verb.word is None:
            return False
        if verb.word.auxiliary == "have":  # "der Vorstand P" may be one person as well
            return more or nouns[0].organ is not Organ.MANAGEMENT_BOARD
        return any(form.verb.frame.sense in _CHOOSING for form in verb.word.verbs)

    def is_given(self, phrase: Phrase, roles: Sequence[Role]) -> bool:
        """Return whether it is an office that somebody gets, who is named behind it.

        So it is with "bestellte als Nachfolgerin P" and "kürte zum Präsidenten P".
        """
        is_office = phrase.frame is not None and phrase.frame.sense is Sense.SUCCEED
        if phrase.preposition not in GIVEN_AS or not (is_office or roles):
            return False
        return phrase.preposition == HELD_AS or phrase.cases == "d"

    def _is_owned(self, article: str) -> bool:
        """Return whether a works or a paper is somebody's: "ihr Werk", "das Werk der X"."""
        following = self.peek()
        word = following.word if following is not None else None
        behind = word is not None and ("g" in word.article or word.preposition in OWNED)
        return behind or article.startswith(POSSESSIVE)

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
        if word.lower == MEMBERS and phrase.preposition == HELD_AS:
            word = look_up(MEMBER)  # "Als Mitglieder des Vorstands wurden P und Q gewählt"
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
            and word.lower.startswith(MANAGER)
            and not modifier
        ):
            if following is None or following.kind is not UnitKind.NAME:
                return is_somebody(phrase, unit, word, article)
        if word.organisation and names_company and not modifier:
            return False  # "der Investmentmanager X" is a company
        if word.role is not None:
            if pending and pending[-1].end + 1 == unit.start and not pending[-1].company:
                if pending[-1].wording.lower().startswith(PRESIDING):
                    pending.pop()  # "die Vorsitzende Richterin"
            role_marks = set(marks)
            if word.role_prefix:
                role_marks |= prefix_marks(word.role_prefix)
            pending.append(
                Role(
                    word.role,
                    unit.text,
                    start,
                    unit.end,
                    role_marks,
                    company=modifier,
                    glued=modifier is not None or names_something(unit.text),
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
        if modifier is not None and word.lower in GROUP_NOUNS and not names_follow:
            phrase.kind, phrase.parties = PhraseKind.PARTY, [modifier]
            return True  # "der X-Konzern" is X
        if word.lower in COLLECTIVE_NOUNS and not names_follow:
            phrase.kind = PhraseKind.PARTY
            phrase.parties = [
                Party(
                    PartyNature.DESCRIPTION,
                    start,
                    unit.end,
                    unit.text,
                    head=word,
                    definite=article in DEFINITE,
                )
            ]
            return True
        stands_for_firm = is_anaphor(word, following) and article in DEFINITE and not names_follow
        if word.organisation or word.unit or stands_for_firm:
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
            unknown = following is not None and is_unknown_noun(following)
            is_part = word.unit and (not word.organisation or self._is_owned(article))
            phrase.kind = PhraseKind.UNIT if is_part else PhraseKind.PARTY
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
                    definite=(article in DEFINITE or unit is self.fused) and not unknown,
                )
            ]
            return True
        is_from = is_from_somewhere(unit.text, article)
        behind = following.word if following is not None else None
        if (word.person or is_from) and behind is not None and behind.capital:
            if is_from or behind.role is None or article not in DEFINITE:
                return False  # "der Schweizer Konzern", but "im Mai wird die Juristin Chefin"
        if (word.person or is_from) and not names_follow:
            return is_somebody(phrase, unit, word, article)
        if modifier is not None:
            phrase.owner = modifier
        return True


_CLOSED_KINDS = frozenset({PhraseKind.NOUN, PhraseKind.EVENT, PhraseKind.STAKE})
"""After such a noun the next noun begins a phrase of its own, unless it is a name."""
