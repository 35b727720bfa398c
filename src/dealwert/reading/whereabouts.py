"""Where a change of office happens, as its sentence tells: in the clause, above it, beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dealwert.german.lexicon.bodies import ANAPHORS
from dealwert.german.lexicon.change_cues import (
    ASSEMBLIES,
    CAREER,
    ELECTORS,
    FROM,
    ORIGIN,
    REPORTING_VERBS,
)
from dealwert.german.lexicon.definite_descriptions import RELATIONAL_NOUNS
from dealwert.german.lexicon.employment import AT_FIRM, BESIDE_OFFICES
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENTS
from dealwert.german.words import look_up
from dealwert.reading.appositions import is_added
from dealwert.reading.bodies import is_paper
from dealwert.reading.elsewhere import with_owners
from dealwert.reading.events import before_colon
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of, office_of
from dealwert.reading.frames import ClauseReading, Event, Voice
from dealwert.reading.matches import is_opponent
from dealwert.reading.memory import Memory
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrase_senses import is_described, is_within_noun
from dealwert.reading.phrases import NEW, Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.reporters import announcer
from dealwert.reading.vague_houses import is_unheard_of, says_little, tells_kind
from dealwert.reading.vague_offices import is_any_post, is_blank

__all__ = ["JUST_LEFT", "Whereabouts", "is_glued_to_name"]


class Whereabouts:
    """Finds the company of a change in and around its clause.

    Args:
        event: What happens.
        readings: The clauses of the sentence.
        discourse: The parties of the text.
        memory: Who held or holds which office.
        place: Where the sentence stands.
    """

    def __init__(
        self,
        event: Event,
        readings: Sequence[ClauseReading],
        discourse: Discourse,
        memory: Memory,
        place: tuple[int, int],
    ) -> None:
        self.event = event
        self.readings = readings
        self.discourse = discourse
        self.memory = memory
        self.place = place

    def neighbour(self, step: int) -> ClauseReading | None:
        """Return the clause that stands so many places from the one with the event, if there is one."""
        here = self.readings.index(self.event.clause)
        return self.readings[here + step] if 0 <= here + step < len(self.readings) else None

    def opening(self) -> ClauseReading | None:
        """Return the clause before the colon that the one with the event follows, if it does."""
        return before_colon(self.readings, self.event.clause)

    def heading(self) -> Entity | None:
        """Return X in "Wechsel bei X: P wird neuer Chef"."""
        here = self.readings.index(self.event.clause)
        for place in range(here, 0, -1):
            before, behind = self.readings[place - 1], self.readings[place].clause
            if HEADING in self.discourse.text[before.clause.end : behind.start]:
                named = self.discourse.companies_between(before.clause.start, before.clause.end)
                if len(named) > 1 and before.subject is not None:
                    # of "X-Tochter Y holt sich Verstärkung" it is Y where P will be
                    named = list(self._companies([before.subject]))
                return named[0] if len(named) == 1 else None
        return None

    def _inside(self) -> Entity | None:
        found = {
            id(entity): entity
            for phrase in self.event.clause.phrases
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
            and not (phrase.roles or self._is_origin(phrase) or self._is_opponent(party))
            and not self.discourse.is_passed(party)
            and not is_within_noun(phrase, self.event.clause.phrases)
            and (entity := self.discourse.named(party)) is not None
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _reporter(self) -> Entity | None:
        """Return X in "P wird neuer Finanzchef, teilte X mit"."""
        return announcer(self.event.clause, self.readings, self.discourse)

    def _opening(self, role: Role) -> Entity | None:
        """Return X in "Bei X fehlen Leute, denn erst im Mai war Finanzchef P gegangen"."""
        first = next((one for one in self.readings[0].phrases if one.parties), None)
        if first is None or self.readings[0] is self.event.clause or first.preposition != AT_FIRM:
            return None
        named = self.discourse.named(first.parties[0])
        is_fit = named is not None and not named.person and bool(fit_of(named, role))
        return named if is_fit else None

    def _beside_person(self, person: Entity) -> Entity | None:
        """Return X in "Bei X ist P ausgeschieden, sie gibt den Chefposten ab"."""
        start = self.event.clause.clause.start
        named = self.discourse.companies_between(self.place[0], start)
        is_named = person in self.discourse.persons_between(self.place[0], start)
        others = [
            company_of_role(role, self.discourse)
            for reading in self.readings
            for phrase in ([reading.subject] if reading.subject is not None else ())
            if phrase.person is None or self.discourse.named(phrase.person) is not person
            for role in phrase.roles
        ]  # "Der Y-Vorstand löst P ab, der geht"
        others += [
            self.discourse.named(party)
            for reading in self.readings
            for phrase in reading.phrases
            if phrase.preposition == ORIGIN
            for party in phrase.parties
        ]  # "P, der von Y kam und als Chef amtiert"
        return named[0] if is_named and len(named) == 1 and named[0] not in others else None

    def _office_nearby(self, role: Role) -> Entity | None:
        """Return the company whose office was just named: "der Vize der X … Der Gouverneur"."""
        found = self.memory.open_office(self.place[1])
        if found is None:
            return None
        noun, other = role.noun, found[0].noun
        is_same = (noun.function, noun.organ, noun.rank) == (
            other.function,
            other.organ,
            other.rank,
        )
        return found[1] if is_same else None

    def _seat(self, role: Role | None) -> Entity | None:
        """Return whose an office is that stands there without an organisation."""
        return self.discourse.changes_hands(self.discourse.seat(role, self.place[0] + 1), role)

    def _loser(self) -> Entity | None:
        """Return X in "Nach dem Abgang von P hat X einen Nachfolger gefunden"."""
        subject = self.event.clause.subject
        if self.event.noun is None or subject is None or subject.kind is not PhraseKind.PARTY:
            return None
        named = [self.discourse.named(party) for party in subject.parties]
        return named[0] if len(named) == 1 and named[0] and not named[0].person else None

    def _companies(self, phrases: Sequence[Phrase]) -> Iterator[Entity]:
        for phrase in phrases:
            if phrase.kind is not PhraseKind.PARTY or phrase.roles or is_unheard_of(phrase):
                continue
            for party in phrase.parties:
                entity = self.discourse.meant(party)
                entity = entity or self.discourse.resolve(party, person=False)
                if entity is None or entity.person or self._is_opponent(party):
                    continue
                if not (says_little(party) and self.discourse.is_either(entity)):
                    yield entity

    def _is_opponent(self, party: Party) -> bool:
        """Return whether a club is named as whom somebody's team has played: "nach dem 0:3 bei X"."""
        return party.name is not None and is_opponent(self.discourse.text, party.name.start)

    def leaves_paper(self) -> bool:
        """Return whether what somebody leaves is a paper: "verlässt das Blatt" names no publisher."""
        return any(not one.name and is_paper(one.text) for one in self.event.parties(Slot.COMPANY))

    def is_beside(self, company: Entity) -> bool:
        """Return whether the clause itself says that it happens at a company."""
        return company in self._companies(self.event.parts.get(Slot.COMPANY, []))

    def _told_companies(
        self, draft: LeadershipDraft, succession: Phrase | None
    ) -> Iterator[Entity]:
        """Yield the companies that the clause itself gives."""
        told = self.event.parts.get(Slot.COMPANY, [])
        told = [one for one in told if not self._is_origin(one)]
        told = with_owners(told, self.event.clause.phrases)
        past = self._past_homes() if any(is_described(one) for one in told) else ()
        yield from (one for one in self._companies(told) if one not in past)
        if succession is not None:
            yield from self._companies([p for p in succession.inner if p.preposition == AT_FIRM])
        subject = self.event.clause.subject
        if subject is not None and subject.kind is PhraseKind.NOUN:
            # "Die Mitglieder der X wählten P", "Die X-Aktionäre wählten P"
            owner = self.discourse.named(subject.owner) if subject.owner is not None else None
            if owner is not None and not owner.person:
                yield owner
            yield from self._companies([one for one in subject.inner if one.cases == "g"])
        told_here = self.event.clause.phrases
        for phrase in told_here:
            is_agent = self.event.voice is Voice.PASSIVE and phrase.preposition in AGENTS
            is_beside = phrase.preposition in BESIDE_OFFICES or is_agent
            if phrase.kind is PhraseKind.ROLE and is_beside and not is_added(phrase, told_here):
                # "ergänzt als Technikchefin den Vorstand der X", "vom Aufsichtsrat der X bestellt"
                for role in phrase.roles if phrase is not subject else ():
                    company = company_of_role(role, self.discourse)
                    is_past = "until_now" in role.marks or "former" in role.marks
                    if company is not None and role is not draft.role and not is_past:
                        yield company
            is_left = draft.event.is_departure and phrase.preposition == FROM
            is_left = is_left and not self.event.fixed  # "zieht Konsequenzen aus der Kritik der X"
            if is_left or (self.event.frame.sense is Sense.LEAD and _is_object(phrase)):
                # "verantwortet den Vertrieb der X", "zieht sich aus dem Geschäft der X zurück"
                yield from self._companies([one for one in phrase.inner if one.cases == "g"])
            if phrase.head is not None and phrase.head.lower in ASSEMBLIES and phrase.preposition:
                # "bei der Generalversammlung der X wurde P gewählt"
                yield from self._companies([one for one in phrase.inner if one.cases == "g"])
        is_office = subject is not None and subject.kind is PhraseKind.ROLE
        is_chosen = subject in self.event.parts.get(Slot.PERSON, [])  # "der X-Chef wurde gewählt"
        is_sent = self.event.frame.subject is Slot.COMPANY and self.event.voice is Voice.ACTIVE
        goes = draft.event.is_departure and not is_sent
        if subject is not None and is_office and not (goes or is_chosen):
            # "Der Aufsichtsrat der X bestellte P zum Vorstand", "… hat P abberufen"
            is_past = "former" in subject.roles[0].marks  # "Der frühere X-Chef wird Vorstand"
            company = company_of_role(subject.roles[0], self.discourse) if not is_past else None
            if company is not None and ministry_of(subject.roles[0].wording) is None:
                yield company

    def _past_homes(self) -> list[Entity | None]:
        """Return X of "P, Ex-Chef von X, wird das Unternehmen führen", which "das Unternehmen" is not."""
        persons = self.event.parts.get(Slot.PERSON, [])
        roles = [role for one in persons for role in one.roles if "former" in role.marks]
        return [company_of_role(role, self.discourse) for role in roles]

    def _before(self, phrase: Phrase) -> Phrase | None:
        """Return the phrase right before one of the clause, if there is one."""
        return next((a for a, b in pairwise(self.event.clause.phrases) if b is phrase), None)

    def _is_origin(self, phrase: Phrase) -> bool:
        """Return whether X is where somebody comes from: "P von der X wird", "P, bisher bei X, wird"."""
        before = self._before(phrase)
        if before is None:
            return False
        if _tells_career(before) or self._is_called_so(before):
            return True  # "P, bisher bei X, wird", "P, derzeit Reporterin der X, wird"
        aside = self.discourse.text[before.start : phrase.start].rpartition(",")[2]
        if (
            phrase.preposition == AT_FIRM
            and before.person is not None
            and before.end < phrase.start
        ):
            if not CAREER.isdisjoint(aside.split()[:1]):
                return True  # "P, einst Analyst bei X, bleibt"
        is_behind = not self.discourse.text[before.end : phrase.start].strip()
        return phrase.preposition == ORIGIN and before.person is not None and is_behind

    def _is_called_so(self, phrase: Phrase) -> bool:
        """Return whether a noun for a person stands behind an adverb of what he is or was."""
        before = self._before(phrase)
        is_noun = [one.nature for one in phrase.parties] == [PartyNature.PERSON_DESCRIPTION]
        return is_noun and before is not None and _tells_career(before)

    def is_past(self, phrase: Phrase) -> bool:
        """Return whether an office is one that somebody had before: "P, bisher im Vorstand, wird"."""
        before = self._before(phrase)
        unit = before.unit if before is not None else None
        is_verb = unit is not None and unit.word is not None and unit.word.is_finite_verb
        return (
            unit is not None and unit.lower in CAREER and not is_verb and bool(phrase.preposition)
        )

    def _own_company(self, phrase: Phrase) -> Entity | None:
        """Return X in "P, Chef von X, verlässt das Unternehmen": the office tells what is left."""
        left = self.event.parties(Slot.COMPANY)
        if not left or any(party.nature is not PartyNature.DESCRIPTION for party in left):
            return None
        own = {
            id(company): company
            for role in phrase.roles
            if "former" not in role.marks
            and (company := company_of_role(role, self.discourse)) is not None
        } or self._left_to_another(phrase)
        return next(iter(own.values())) if len(own) == 1 else None

    def _left_to_another(self, phrase: Phrase) -> dict[int, Entity]:
        """Return X of "Q folgt bei X auf P, der das Haus verlassen musste"."""
        persons = [self.discourse.resolve(one, person=True) for one in phrase.parties[:1]]
        return {
            id(change.company): change.company
            for change in self.memory.recent()
            if change.company is not None and change.predecessor in persons
            if change.predecessor is not None
        }

    def _is_of_stranger(self) -> bool:
        """Return whether who tells it may be the house, which the reader does not know: "Das Y meldet, dass Chef P …"."""
        above = self.event.clause.parent
        is_news = above is not None and not above.lowers.isdisjoint(REPORTING_VERBS)
        return (is_news and self._reporter() is None) or self._is_appointed_by_stranger(bare=True)

    def _is_appointed_by_stranger(self, *, bare: bool = False) -> bool:
        """Return whether somebody appoints who is no company that the reader knows.

        Args:
            bare: Whether it has to be called without an article, as companies are.
        """
        event, subject = self.event, self.event.clause.subject
        if bare and subject is not None and subject.words and look_up(subject.words[0]).article:
            return False
        if event.noun is not None and "be" in event.clause.auxiliaries:
            return False  # "Auslöser war die Bestellung von P"
        return (
            event.voice is Voice.ACTIVE
            and event.frame.subject is Slot.COMPANY
            and subject is not None
            and subject.kind is PhraseKind.NOUN
            and not (subject.head is not None and subject.head.lower in ELECTORS)
        )

    def _is_at_some_company(self) -> bool:
        """Return whether the clause says where, by a noun that does not tell which company it is."""
        told = self.event.parts.get(Slot.COMPANY, [])
        return any(map(is_unheard_of, told)) or any(
            tells_kind(party) and self.discourse.resolve(party, person=False) is None
            for phrase in told
            for party in phrase.parties
        )

    def _is_some_office(self, draft: LeadershipDraft) -> bool:
        """Return whether an office is just any, and not the one told before: "bekommt eine andere Aufgabe"."""
        is_any = draft.role is not None and is_blank(draft.role)
        return is_any and any(is_any_post(p) for p in self.event.parts.get(Slot.ROLE, []))

    def _is_at_relative(self, draft: LeadershipDraft) -> bool:
        """Return whether an office is where a noun tells that it is not here: "Chef des Konkurrenten"."""
        company = draft.role.company if draft.role is not None else None
        head = company.head if company is not None else None
        is_described = company is not None and company.nature is PartyNature.DESCRIPTION
        return is_described and head is not None and head.lower in _ELSEWHERE

    def _vacated(self, role: Role) -> Entity | None:
        """Return whose office somebody has just left that another one takes: "Neuer Coach wird Q"."""
        office = office_of(role)
        is_new = NEW in role.marks and not is_glued_to_name(role) and office is not None
        homes = {
            id(one.company): one.company
            for one in (self.memory.recent()[:JUST_LEFT] if is_new else ())
            if one.event.is_departure and one.role is not None and office_of(one.role) == office
        }
        return next(iter(homes.values())) if len(homes) == 1 else None

    def _lost(self) -> tuple[Entity | None, Role | None]:
        """Return X and its office in "X verliert den Finanzchef: P wechselt zu Y"."""
        before = self.neighbour(-1)
        roles = [role for one in before.phrases for role in one.roles] if before is not None else []
        company = self.heading() if len(roles) == 1 else None
        return (company, roles[0]) if company is not None else (None, None)


_ELSEWHERE = RELATIONAL_NOUNS.difference(ANAPHORS)
"""Nouns for companies by what they are to another one."""

JUST_LEFT = 4
"""Changes told last among which the one is whose office is taken."""

HEADING = ":"
"""What parts the words that say whom it is about from what they head."""


def _tells_career(phrase: Phrase) -> bool:
    return phrase.unit is not None and phrase.unit.lower in CAREER


def _is_object(phrase: Phrase) -> bool:
    is_thing = phrase.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
    return is_thing and not phrase.preposition and "a" in phrase.cases


def is_glued_to_name(role: Role) -> bool:
    """Return whether an office begins with a name: "das X-Amt"."""
    return "-" in role.wording
