"""Who plays the parts of an event that tells of a deal."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Sequence

import attrs

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.clause_words import (
    CIRCUMSTANTIAL,
    COURSE,
    IN_ORDER,
    MEDIA,
    NO_CIRCUMSTANCE,
    OF,
    OF_NOUNS,
    PERSONAL,
    PLURAL_ENDING,
    PLURAL_VERBS,
    THEY,
    WITH,
)
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS, OWN_FIRMS
from dealwert.german.lexicon.deal_verbs import AGREEING, TALKING
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS, NO_FIRMS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS
from dealwert.german.verbs import VerbShape
from dealwert.german.words import look_up
from dealwert.model import DealStatus, RoleFunction
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event, Voice
from dealwert.reading.facts import DealDraft
from dealwert.reading.fields import field_of
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.status import is_status_noun

__all__ = ["Casting", "flat_inner", "parties_within"]

_GOVERNING = (Sense.MATRIX, Sense.BUY, Sense.PAY)
"""Senses of verbs whose subject takes part in the deal that they are about."""

_DECIDED = frozenset({"approved", "prohibited"})
"""Statuses of verbs whose subject decides on a deal of others."""


class Casting:
    """Finds who plays the parts of an event, and notes them in a draft.

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
        for phrases in event.parts.values():
            for phrase in phrases:
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
        if party.nature is PartyNature.PRONOUN and self.event.clause.clause.opener == IN_ORDER:
            return None  # "verkauft die Firma an X, um sie zurückzukaufen"
        if party.nature is PartyNature.DESCRIPTION and self._is_nobody_named(party):
            return None
        if party.name is not None and _is_called(party.name.name):
            party = attrs.evolve(
                party, nature=PartyNature.DESCRIPTION, name=None, head=look_up(party.name.name)
            )  # "der Fußballverein" is the club named before
        entity = self.discourse.resolve(
            party, person=person, without=[] if party.name is not None else self.taken
        )
        if entity is not None:
            if entity not in self.taken:
                self.taken.append(entity)
            if party.nature is PartyNature.DESCRIPTION:
                self.discourse.note_description(party, entity)
        return entity

    def resolve_target(self, party: Party, whose: Party | None) -> Entity | None:
        """Return what is bought: in "es geht an X" that is what the sentence before tells a deal of."""
        is_own = whose is not None and whose.nature is PartyNature.OWNER and party.name is None
        if is_own and party.head is not None and party.head.lower in OWN_FIRMS:
            return self._own_firm(party)
        is_bare = party.owner is None and party.definite and not is_own
        if is_bare and party.nature in (PartyNature.PRONOUN, PartyNature.DESCRIPTION):
            told = self.discourse.dealt(self.taken)
            if told is not None and self.discourse.may_be_called(told, party, self.taken):
                self.taken.append(told)
                return told
        return self.resolve(party, person=None)

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
        is_many = is_subject and self._has_plural_verb()
        return is_authority or is_many or self._is_of_person(party)

    def _is_of_person(self, party: Party) -> bool:
        """Return whether it is somebody's own firm: "die Beteiligungsgesellschaft des Unternehmers P"."""
        return any(
            phrase.start == party.end + 1
            and (phrase.cases == "g" or phrase.preposition in OF)
            and bool(phrase.parties)
            and all(one.is_person and one.name is not None for one in phrase.parties)
            for phrase in self.event.clause.phrases
        )

    def _is_many(self, party: Party) -> bool:
        """Return whether "sie" is more than one, as the verb tells ("verleibten sie sich Y ein")."""
        reading = self.event.clause
        subject = reading.subject
        if party.text.lower() != THEY or subject is None or party not in subject.parties:
            return False
        return self._has_plural_verb()

    def _has_plural_verb(self) -> bool:
        words = [
            word for word in self.event.clause.words if word.is_finite_verb and not word.capital
        ]
        # "verkauft hätten": beside an auxiliary the other verb is a participle.
        verbs = [word.lower for word in words if word.auxiliary or word.modal]
        verbs = verbs or [word.lower for word in words]
        if not verbs:  # "die Konzerne übernehmen Y": an infinitive by its form
            return self.event.clause.clause.kind is ClauseKind.MAIN and any(
                form.shape is VerbShape.INFINITIVE
                for word in self.event.clause.words
                for form in word.verbs
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
            speaks = any(role.noun.function is not RoleFunction.FOUNDER for role in phrase.roles)
            if phrase.kind is not PhraseKind.PARTY or (speaks and person is not True):
                continue
            for party in phrase.parties:
                self.add(found, party, slot, person=person)
        return found

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

    def governing(
        self, *, named: bool = False, also: Collection[str] = ()
    ) -> list[tuple[Party, Entity]]:
        """Return who announces, plans or talks about the deal that a noun names.

        That is the subject of the clause, or the company for which the subject speaks, or, in a
        headline, who is named before or behind the colon.

        Args:
            named: Whether only names count, and no descriptions.
            also: More prepositions before a noun that make it a circumstance of the subject.
        """
        noun = self.event.noun
        if noun is None or noun.cases == "g":
            return []
        subject = self.event.clause.subject
        head = subject.head if subject is not None else None
        is_group = head is not None and head.lower in COLLECTIVE_NOUNS  # of persons, too
        found: list[tuple[Party, Entity]] = []
        for party in self._governing_parties(noun, also):
            if (party.is_person and not is_group) or (named and party.name is None):
                continue
            if party.nature is PartyNature.PRONOUN and self._is_personal(party):
                continue
            entity = self.resolve(party, person=None if is_group else False)
            if entity is not None and (is_group or not entity.person):
                found.append((party, entity))
        return found

    def _is_personal(self, party: Party) -> bool:
        return party.head is not None and party.head.lower in PERSONAL

    def _governing_parties(self, noun: Phrase, also: Collection[str]) -> list[Party]:
        above = self.event.governor
        if above is not None and above.frame.status in _DECIDED:
            return self._allowed(above) or self._allowed_before_colon()
        beside = self._beside_colon()
        if beside:
            return beside
        if not (self._is_governed(noun) or noun.preposition in also):
            return []
        subject = self.event.clause.subject
        if subject is None or subject is noun or subject is self.event.outer:
            return self._announcing(noun)
        if any(word in AUTHORITY_NOUNS for word in subject.words):
            return []
        if subject.roles:
            speaks = above is not None and above.frame.sense is Sense.MATRIX
            company = subject.roles[0].company
            is_alone = subject.person is not None and len(subject.roles) == 1
            return [company] if speaks and is_alone and company is not None else []
        return list(subject.parties) if subject.kind is PhraseKind.PARTY else []

    def _announcing(self, noun: Phrase) -> list[Party]:
        """Return X of "die Übernahme von Y kündigte X an", where the noun looks like the subject."""
        above = self.event.governor
        is_object = above is not None and above.frame.sense is Sense.MATRIX and "a" in noun.cases
        if above is None or not is_object or above.voice is Voice.PASSIVE:
            return []
        others = [
            phrase
            for phrase in self.event.clause.phrases
            if phrase.kind is PhraseKind.PARTY
            and phrase.start > noun.start
            and not (phrase.preposition or phrase.roles)
            and "n" in phrase.cases
        ]
        named = others[0].parties if len(others) == 1 else []
        return [party for party in named if party.nature is PartyNature.COMPANY]

    def _allowed(self, above: Event) -> list[Party]:
        """Return Y of "das Kartellamt untersagt Y den Kauf von Z"."""
        reading = self.event.clause
        return [
            party
            for phrase in reading.phrases
            if phrase.kind is PhraseKind.PARTY and not phrase.preposition and not phrase.roles
            if phrase is not reading.subject or above.voice is Voice.PASSIVE
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
        ]

    def _allowed_before_colon(self) -> list[Party]:
        """Return X of "Grünes Licht für X: Behörde genehmigt die Übernahme von Y"."""
        before = self.event.clause.before
        phrases = before.phrases if before is not None else []
        return [
            party
            for phrase in phrases
            if phrase.preposition == FOR and phrase.kind is PhraseKind.PARTY and not phrase.roles
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
        ]

    def _is_governed(self, noun: Phrase) -> bool:
        """Return whether the subject of the clause takes part in what the noun says."""
        above = self.event.governor
        outer = self.event.outer or noun
        if noun.preposition in NO_CIRCUMSTANCE or outer.preposition in NO_CIRCUMSTANCE:
            return False
        if above is not None and above.frame.sense in _GOVERNING:
            return True
        if self.event.outer is not None and not is_status_noun(self.event.outer.head):
            return self.event.outer.head is not None and self.event.outer.head.lower in COURSE
        if outer.preposition in CIRCUMSTANTIAL:
            return not self._is_of_noun(outer)
        return outer.preposition == ""

    def _is_of_noun(self, phrase: Phrase) -> bool:
        """Return whether a phrase belongs to the noun before it ("die Frist für die Übernahme")."""
        if phrase.preposition not in OF_NOUNS:
            return False
        before = None
        for other in self.event.clause.phrases:
            if other is phrase:
                break
            before = other
        return (
            before is not None
            and before.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
            and not is_status_noun(before.head)
        )

    def _beside_colon(self) -> list[Party]:
        """Return Y of "Fusion mit X: Y zieht um" and of "Y: Fusion mit X ist perfekt"."""
        reading = self.event.clause
        behind, before = reading.behind, reading.before
        if behind is not None and behind.subject is not None and not behind.subject.roles:
            return [party for party in behind.subject.parties if party.name is not None]
        if before is not None and is_topic(before) and self._is_headed(before):
            return [party for phrase in before.phrases for party in phrase.parties]
        return []

    def _is_headed(self, before: ClauseReading) -> bool:
        """Return whether a name before a colon is about whom it is, and not who says so."""
        party = before.phrases[0].parties[0]
        is_handle = self.discourse.text[max(0, party.start - 1) : party.start] == "@"
        is_medium = any(word in MEDIA for word in party.text.lower().split())
        has_verb = any(word.is_finite_verb for word in self.event.clause.words)
        return not (is_handle or is_medium or has_verb)

    def names_person(self) -> bool:
        """Return whether the sentence names somebody: an offer may be one for a player."""
        return bool(self.discourse.persons_between(*self.result.sentence[0]))

    def told_in_clause_before(self) -> Entity | None:
        """Return the only company of the main clause before in the same sentence, behind none other."""
        reading = self.event.clause
        start = self.result.sentence[0][0]
        end = reading.clause.start
        named = [
            entity
            for entity in self.discourse.companies_between(start, end)
            if entity not in self.result.buyers
        ]
        return named[0] if len(named) == 1 and reading.clause.kind is ClauseKind.MAIN else None

    def counterparts(self) -> list[Party]:
        """Return Y of "X verhandelt mit Y über …", and of "X gründet mit Y …"."""
        above = self.event.governor
        is_alliance = self.event.frame.subject is Slot.PARTNER
        if above is None or (above.word not in TALKING and not is_alliance):
            return []
        return [
            party
            for phrase in self.event.clause.phrases
            if phrase.preposition == WITH and phrase.kind is PhraseKind.PARTY and not phrase.roles
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
        ]

    def owners_beside(self) -> list[Party]:
        """Return Y of "X einigt sich mit den Eigentümern von Y auf …"."""
        above = self.event.governor
        if above is None or above.word not in TALKING:
            return []
        inner = [
            phrase.inner[0]
            for phrase in self.event.clause.phrases
            if phrase.preposition == WITH and phrase.head is not None and phrase.inner
            if phrase.head.lower in HOLDER_NOUNS
        ]
        named = [party for phrase in inner for party in phrase.parties]
        return named if len(named) == 1 and named[0].nature is PartyNature.COMPANY else []

    def agrees_with_another(self) -> bool:
        """Return whether both sides are the subject: "X und Y einigen sich auf den Verkauf"."""
        above = self.event.governor
        return above is not None and above.word in AGREEING and not self.counterparts()

    @property
    def is_decided(self) -> bool:
        """Whether others decide on the deal: the clause tells who, not who buys."""
        return self.result.status in (DealStatus.APPROVED, DealStatus.PROHIBITED)


@functools.lru_cache(maxsize=4096)
def _is_called(name: str) -> bool:
    """Return whether a name is but a common noun for an organisation."""
    return " " not in name and field_of(name.lower()) in NO_FIRMS and look_up(name).organisation


def is_topic(reading: ClauseReading) -> bool:
    """Return whether a clause is just a name, as before a colon."""
    phrases = reading.phrases
    return (
        len(phrases) == 1
        and phrases[0].kind is PhraseKind.PARTY
        and not phrases[0].preposition
        and not phrases[0].roles
        and all(party.nature is PartyNature.COMPANY for party in phrases[0].parties)
    )


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
