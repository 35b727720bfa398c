"""Whom the phrases mean that play the parts of an event of dealing."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import AFTER, ALSO, BESIDE, COMMENTATORS, TELLING
from dealwert.german.lexicon.clause_words import (
    HE,
    IN_ORDER,
    NO_SUBJUNCTIVE,
    OF,
    ONE,
    PLURAL_ENDING,
    PLURAL_VERBS,
    SUBJUNCTIVE,
    THEY,
)
from dealwert.german.lexicon.deal_nouns import BUY_OUTS, OWN_FIRMS
from dealwert.german.lexicon.definite_descriptions import PRESS, VEHICLES
from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.name_words import OF_OR_TO
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS
from dealwert.german.verbs import VerbShape
from dealwert.german.words import look_up
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.fitting import speaks_for_others
from dealwert.reading.phrases import (
    ANY_CASE,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    parties_within,
)
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.unmeant import is_called_behind, is_common_name, means_things_before, taken_up
from dealwert.reading.who_acts import is_of_family, stands_before_verb

__all__ = ["Players"]


class Players:
    """Finds who is meant, nobody for two parts of one event.

    Args:
        event: The event.
        discourse: The parties of the text.
        result: The draft that is filled.
        others: The events of the same sentence.
    """

    def __init__(
        self, event: Event, discourse: Discourse, result: DealDraft, others: Sequence[Event] = ()
    ) -> None:
        self.event = event
        self.others = others
        self.discourse = discourse
        self.result = result
        self.taken: list[Entity] = []
        self.targets: list[Entity] = []
        self.lacks_target = False
        """Whether all is told but what is bought."""
        for phrases in event.parts.values():
            for phrase in phrases:
                self._note_names(phrase)
        if not ALSO.isdisjoint(event.clause.lowers):
            # of "nach der X kauft der Konzern auch Y" the X is what he has bought before
            for phrase in event.clause.phrases:
                if phrase.preposition in (AFTER, BESIDE) and phrase.kind is PhraseKind.PARTY:
                    self._note_names(phrase)

    def _note_names(self, phrase: Phrase) -> None:
        """Names play their parts first, so that no description is taken for them."""
        for party in parties_within(phrase):
            entity = self.discourse.named(party)
            if entity is not None:
                self.taken.append(entity)

    def resolve(self, party: Party, *, person: bool | None) -> Entity | None:
        """Return whom a phrase means, nobody who plays another part already."""
        if party.nature is PartyNature.PRONOUN and (self._is_many(party) or self._is_of_unknown()):
            return None
        if party.nature is PartyNature.PRONOUN and party.text.lower() == ONE:
            return self._house()
        if party.nature is PartyNature.PRONOUN and self.event.clause.clause.opener == IN_ORDER:
            return None  # "verkauft die Firma an X, um sie zurückzukaufen"
        if party.nature is PartyNature.DESCRIPTION and self._is_nobody_named(party):
            return None
        if party.name is not None and is_common_name(party.name.name):
            party = attrs.evolve(
                party, nature=PartyNature.DESCRIPTION, name=None, head=look_up(party.name.name)
            )  # "der Fußballverein" is the club named before
        without = [] if party.name is not None else self.taken
        if party.nature is PartyNature.PRONOUN:
            without = [*without, *self.discourse.deciders]
        entity = self.discourse.resolve(party, person=person, without=without)
        if entity is not None:
            if entity not in self.taken:
                self.taken.append(entity)
            if party.nature is PartyNature.DESCRIPTION:
                self.discourse.note_description(party, entity)
        return entity

    def _subject_of(self, reading: ClauseReading) -> Entity | None:
        """Return the one company that is the subject of a clause."""
        subject = reading.subject
        if subject is None or subject.kind is not PhraseKind.PARTY or subject.roles:
            return None
        if len(subject.parties) != 1 or subject.parties[0].text.lower() == ONE:
            return None  # in "man baut Y aus, die man gekauft hat" the clause above tells no more
        found = self.resolve(subject.parties[0], person=False)
        return None if found in self.targets else found

    def house_itself(self) -> list[Party]:
        """Return "man" of "man habe einen Vertrag über den Kauf von Y unterzeichnet", if it is the subject."""
        return [
            party
            for phrase in self.event.clause.phrases
            if phrase.kind is PhraseKind.PARTY and not phrase.preposition
            for party in phrase.parties
            if party.nature is PartyNature.PRONOUN and party.text.lower() == ONE
        ]

    def _house(self) -> Entity | None:
        """Return whom "man" means: the house that says so, or of which the text just told what it did before.

        "Man werde X übernehmen, teilte Y mit", and "2011 hatte man X gekauft"; else it may be anybody.
        """
        reading = self.event.clause
        if reading.clause.kind is ClauseKind.RELATIVE and reading.parent is not None:
            return self._subject_of(reading.parent)  # "X baut Y aus, die man 2005 gekauft hat"
        verbs = [word.lower for word in reading.words if word.is_finite_verb and not word.capital]
        is_said = any(
            verb.endswith(SUBJUNCTIVE) and not verb.endswith(NO_SUBJUNCTIVE) for verb in verbs
        )
        if not (is_said or reading.is_past):
            return None
        end = self.result.sentence[0][1]
        behind = self.discourse.text[reading.clause.end : end].strip(', "“”»«.').split()
        if is_said and behind[:1] and behind[0] in TELLING:
            if any(word.lower().endswith(COMMENTATORS) for word in behind):
                return None
            named = self.discourse.companies_between(reading.clause.end, end)
            if named:
                return named[0] if len(named) == 1 and named[0] not in self.taken else None
        start = self.result.sentence[0][0]
        before = self.discourse.text[start : reading.clause.start].split()
        if is_said and not TELLING.isdisjoint(before):  # "X teilte mit, man habe Y übernommen"
            named = self.discourse.companies_between(start, reading.clause.start)
            if named:
                return named[0] if len(named) == 1 and named[0] not in self.taken else None
        found = self.discourse.house(self.event.start)
        return None if found in self.taken else found

    def resolve_target(self, party: Party, whose: Party | None) -> Entity | None:
        """Return what is bought: in "es geht an X" that is what the sentence before tells a deal of."""
        text, start = self.discourse.text, self.result.sentence[0][0]
        if party.name is None and is_called_behind(text, party.end):
            return None
        is_pronoun = party.nature is PartyNature.PRONOUN
        is_things = is_pronoun and means_things_before(text, start, party.text)
        if is_things or (is_pronoun and (self._is_many(party) or taken_up(self.event.clause))):
            return None  # "sie gehen an X": things, or several of them
        if party.text.lower() in HE and self.discourse.names_person_before(party.start):
            return None  # "er wechselt zu X"
        is_own = whose is not None and whose.nature is PartyNature.OWNER and party.name is None
        if is_own and party.head is not None and party.head.lower in OWN_FIRMS:
            return self._own_firm(party)
        is_bare = party.owner is None and party.definite and not is_own
        if is_bare and party.nature in (PartyNature.PRONOUN, PartyNature.DESCRIPTION):
            told = self.discourse.dealt(self.taken)
            if told is not None and self.discourse.may_be_called(told, party, self.taken):
                self.taken.append(told)
                return told
        if party.nature is PartyNature.DESCRIPTION:
            self.taken += self._buyers_before()
        return self.resolve(party, person=None)

    def _buyers_before(self) -> list[Entity]:
        """Return who has bought in the clauses before: "X stieg ein, später kaufte Y das Unternehmen"."""
        return [
            entity
            for other in self.others
            if other.start < self.event.start
            for phrase in other.parts.get(Slot.BUYER, ())
            for party in parties_within(phrase)
            if (entity := self.discourse.named(party)) is not None
        ]

    def left_out(self, without: Sequence[Entity]) -> Entity | None:
        """Return the company that the clause tells of without naming it, or any but whom it may."""
        clause = self.event.clause.clause
        here = self.discourse.companies_between(clause.start, clause.end)
        if any(entity not in without for entity in here):
            return None
        return self.discourse.left_out(self.event.start, without)

    def _own_firm(self, party: Party) -> Entity | None:
        """Return X of "die Gründer von X verkaufen ihr Unternehmen", or what the text is about."""
        subject = self.event.clause.subject
        if subject is None or subject.start >= party.start:
            return None
        companies = [role.company for role in subject.roles if role.company is not None]
        companies += [one for inner in subject.inner for one in inner.parties]
        for company in companies[:1]:
            return self.resolve(company, person=False)
        is_person = subject.person is not None or bool(subject.roles)
        return self.left_out(self.taken) if is_person else None

    def _is_nobody_named(self, party: Party) -> bool:
        """Return whether a description is of several, of an authority, or of a firm of somebody's own."""
        subject = self.event.clause.subject
        is_authority = party.head is not None and party.head.lower in AUTHORITY_NOUNS
        is_subject = subject is not None and party in subject.parties and len(subject.parties) == 1
        is_many = is_subject and self.has_plural_verb()
        return is_authority or is_many or self._is_of_other(party) or self._is_of_unread_name(party)

    def _is_of_unread_name(self, party: Party) -> bool:
        """Return whether no verb follows a noun that opens a clause, but what must be a name: "die Firma 3 Tore".

        So it is with a name that was not joined with the noun: "bei der Klangschmiede X Nord".
        """
        reading = self.event.clause
        if any(one.start == party.end + 1 and _is_bare_name(one) for one in reading.phrases):
            return True
        opens = reading.clause.kind is ClauseKind.MAIN and reading.phrases[:1] != []
        behind = self.discourse.text[party.end : party.end + 2]
        return (
            opens
            and party in reading.phrases[0].parties
            and behind[:1] == " "
            and (behind[1:2].isupper() or behind[1:2].isdecimal())
        )

    def _is_of_other(self, party: Party) -> bool:
        """Return whether it is somebody's own firm: "die Beteiligungsgesellschaft des Unternehmers P".

        Before the verb of a main clause there is room for one phrase, so that "die Betreiberin der X" is
        that of X there, whoever X is.
        """
        whose = self._whose(party)
        if whose is None:
            return False
        is_person = all(one.is_person for one in whose.parties)
        return is_person or is_of_family(whose) or stands_before_verb(self.event, whose)

    def _whose(self, party: Party) -> Phrase | None:
        """Return the phrase right behind a noun that names whose it is: a genitive, or one with "von"."""
        return next(
            (
                phrase
                for phrase in self.event.clause.phrases
                if phrase.start == party.end + 1
                and (
                    phrase.cases == "g"
                    or phrase.preposition in OF
                    or is_of_family(phrase)
                    or (phrase.words[:1] == (OF_OR_TO,) and stands_before_verb(self.event, phrase))
                )
                and (phrase.preposition or phrase.cases not in _DATIVE)
                and phrase.parties
                and all(one.name is not None for one in phrase.parties)
            ),
            None,
        )

    def _behind_vehicle(self, party: Party) -> list[Party]:
        """Return who buys by what is theirs: P of "die Beteiligungsgesellschaft des Unternehmers P"."""
        head = party.head.lower if party.head is not None else ""
        if party.nature is not PartyNature.DESCRIPTION or head not in (*VEHICLES, PRESS):
            return []
        whose = self._whose(party)
        if whose is None:
            return []
        if head == PRESS:  # "der Verlag der Zeitung X" is called by his paper
            is_one = len(whose.parties) == 1 and not whose.preposition
            is_one = is_one and whose.parties[0].nature is PartyNature.COMPANY
            return list(whose.parties) if is_one else []
        is_person = all(one.is_person for one in whose.parties)
        return list(whose.parties) if is_person or is_of_family(whose) else []

    def _is_many(self, party: Party) -> bool:
        """Return whether "sie" is more than one, as the verb tells ("verleibten sie sich Y ein")."""
        reading = self.event.clause
        subject = reading.subject
        if party.text.lower() != THEY or subject is None or party not in subject.parties:
            return False
        return self.has_plural_verb()

    def has_plural_verb(self) -> bool:
        """Return whether the verb of the clause says that its subject is more than one."""
        reading = self.event.clause
        if reading.clause.kind is ClauseKind.INFINITIVE and reading.parent is not None:
            reading = reading.parent  # "Der Konzern kündigte an, Y kaufen zu wollen"
        words = [word for word in reading.words if word.is_finite_verb and not word.capital]
        # "verkauft hätten": beside an auxiliary the other verb is a participle.
        verbs = [word.lower for word in words if word.auxiliary or word.modal]
        verbs = verbs or [word.lower for word in words]
        if not verbs:  # "die Konzerne übernehmen Y": an infinitive by its form
            return reading.clause.kind is ClauseKind.MAIN and any(
                form.shape is VerbShape.INFINITIVE for word in reading.words for form in word.verbs
            )
        return bool(verbs) and all(
            verb.endswith(PLURAL_ENDING) or verb in PLURAL_VERBS for verb in verbs
        )

    def _is_of_unknown(self) -> bool:
        """Return whether a pronoun stands in a relative clause below a subject that is no party.

        "Die Post gehört dem Gründer von X, der sie gekauft hat": X is not "sie".
        """
        above = self.event.clause.parent
        is_relative = self.event.clause.clause.kind is ClauseKind.RELATIVE
        subject = above.subject if above is not None else None
        return is_relative and subject is not None and subject.kind is PhraseKind.NOUN

    def entities(self, slot: Slot, *, person: bool | None) -> list[Entity]:
        """Return who plays a part; "X-Chef P" speaks for X and buys nothing himself, a founder may."""
        found: list[Entity] = []
        for phrase in self.event.parts.get(slot, []):
            speaks = speaks_for_others(phrase) and person is not True and not self._buys_out(slot)
            if phrase.kind is not PhraseKind.PARTY or speaks:
                continue
            for party in phrase.parties:
                behind = self._behind_vehicle(party) if slot is Slot.BUYER else []
                for one in behind or [party]:
                    self.add(found, one, slot, person=person)
        return found

    def _buys_out(self, slot: Slot) -> bool:
        """Return whether a manager buys the company himself: "übernimmt Y per Management-Buy-out"."""
        return slot is Slot.BUYER and not self.event.clause.lowers.isdisjoint(BUY_OUTS)

    def add(
        self, found: list[Entity], party: Party, slot: Slot | None, *, person: bool | None = False
    ) -> None:
        """Add whom a phrase means to a list, and note the place of the part."""
        entity = self.resolve(party, person=person)
        if entity is not None and entity not in found:
            found.append(entity)
            if slot is not None:
                self.note(slot.value, party)

    def note(self, field: str, party: Party) -> None:
        """Note the place that names a part, unless another one came before."""
        self.result.fields.setdefault(field, (party.start, party.end))

    def in_order(self, one: Slot, other: Slot) -> tuple[list[Entity], list[Entity]]:
        """Resolve two parts in the order of the text, since the first one limits the second."""
        places = {
            slot: min((p.start for p in self.event.parts.get(slot, [])), default=0)
            for slot in (one, other)
        }
        if places[one] <= places[other]:
            first = self.entities(one, person=False)
            return first, self.entities(other, person=False)
        second = self.entities(other, person=False)
        return self.entities(one, person=False), second

    def named_target(self) -> list[Entity]:
        """Return who is named as the target."""
        return [
            entity
            for party in self.event.parties(Slot.TARGET)
            if (entity := self.discourse.named(party)) is not None
        ]


def _is_bare_name(phrase: Phrase) -> bool:
    """Return whether a phrase is a name, or a noun that must be one: "Glaswerk" without an article."""
    is_bare = phrase.cases == ANY_CASE and not phrase.preposition and not phrase.roles
    firms = (PartyNature.COMPANY, PartyNature.DESCRIPTION)
    return is_bare and [one.nature in firms for one in phrase.parties] == [True]


_DATIVE = frozenset({"d", "da", "ad"})
"""Cases of who gives or gets something: "kauft die Firma dem Gründer P ab"."""
