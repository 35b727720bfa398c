"""Who plays the parts of an event that tells of a deal."""

from __future__ import annotations

import re
from collections.abc import Collection

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.clause_words import (
    BY_MEANS_OF,
    CIRCUMSTANTIAL,
    COURSE,
    MEDIA,
    NO_CIRCUMSTANCE,
    OF_NOUNS,
    PERSONAL,
    RISING_TO,
    SINCE,
    WITH,
)
from dealwert.german.lexicon.deal_nouns import FIGHT_FOR, HOLDER_NOUNS
from dealwert.german.lexicon.deal_verbs import AGREEING, TALKING
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS, FAMILIES
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_words import OF_OR_TO
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS, JUDGES, OWN_BODIES
from dealwert.german.words import look_up
from dealwert.model import DealStatus
from dealwert.reading.bystanders import advised, stands_by
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event, Voice
from dealwert.reading.phrases import SHARES, Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.players import Players
from dealwert.reading.reference import Entity
from dealwert.reading.status import is_status_noun
from dealwert.reading.who_acts import stands_before_verb

__all__ = ["Casting"]

_GOVERNING = (Sense.MATRIX, Sense.BUY, Sense.PAY)
"""Senses of verbs whose subject takes part in the deal that they are about."""


_BEFORE = 40
"""Characters before a name in which the noun stands that it belongs to."""

_FIGHT = re.compile(FIGHT_FOR)

_DECIDED = frozenset({"approved", "prohibited"})
"""Statuses of verbs whose subject decides on a deal of others."""


class Casting(Players):
    """Finds who plays the parts of an event, and notes them in a draft."""

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
        if stands_by(self.event):
            return advised(self.event)
        if above is not None and above.frame.status in _DECIDED:
            return self._own_body() or self._allowed(above) or self._allowed_before_colon()
        beside = self._beside_colon()
        if beside:
            return beside
        if not (self._is_governed(noun) or noun.preposition in also):
            return []
        subject = self.event.clause.subject
        if subject is None or subject is noun or subject is self.event.outer:
            return self._announcing(noun) or self.house_itself()
        if any(word in AUTHORITY_NOUNS or word.endswith(JUDGES) for word in subject.words):
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

    def _own_body(self) -> list[Party]:
        """Return X of "der Aufsichtsrat der X hat dem Kauf von Y zugestimmt", where it is said of what."""
        subject = self.event.clause.subject
        if subject is None or Slot.TARGET not in self.event.parts or len(subject.roles) != 1:
            return []
        company = subject.roles[0].company
        is_body = not OWN_BODIES.isdisjoint(subject.words) and subject.person is None
        return [company] if is_body and company is not None else []

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
        if self._is_genitive_of_person(noun):
            return False
        if self.event.outer is not None and not is_status_noun(self.event.outer.head):
            return self.event.outer.head is not None and self.event.outer.head.lower in COURSE
        if outer.preposition in CIRCUMSTANTIAL:
            return not self._is_of_noun(outer)
        if outer.preposition == BY_MEANS_OF:  # "über den Kauf von Y kommt X auf 22 Prozent"
            return any(
                phrase.preposition == RISING_TO and phrase.kind in SHARES
                for phrase in self.event.clause.phrases
            )
        return outer.preposition == ""

    def _is_genitive_of_person(self, noun: Phrase) -> bool:
        """Return whether it says only what somebody is: "er galt als Architekt der Übernahme von Y"."""
        before = next((one for one in self.event.clause.phrases if one.end + 1 == noun.start), None)
        natures = [party.nature for party in before.parties] if before is not None else []
        return noun.words[:1] == (OF_OR_TO,) and natures == [PartyNature.PERSON_DESCRIPTION]

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
        if reading.clause.kind is not ClauseKind.MAIN:
            return None
        return named[0] if len(named) == 1 else self._fought_for(start, end)

    def _fought_for(self, start: int, end: int) -> Entity | None:
        """Return X of "hatte im Tauziehen um X den Kürzeren gezogen", where another one gets it."""
        fight = _FIGHT.search(self.discourse.text, start, end)
        found = self.discourse.companies_between(fight.end(), end) if fight else []
        if fight is None or not found or found[0] in self.result.buyers:
            return None
        behind = self.discourse.text[fight.end() : end]
        nouns = filter(str.istitle, behind.partition(found[0].name.split()[0])[0].split())
        is_firm = all(look_up(noun).organisation for noun in nouns)
        return found[0] if is_firm else None  # "um den Auftrag der X"

    def goes_to_another(self) -> bool:
        """Return whether a clause before tells of another buyer: "Nachdem Y an Z ging, kommt X zum Zug"."""
        here = self.event.clause
        return any(
            one.start < here.clause.start
            and one.clause is not here
            and one.frame.sense is Sense.PASS
            for one in self.others
        )

    def left_by_seller(self) -> Entity | None:
        """Return X of "steigt bei X aus und verkauft …", where one verb follows the other."""
        if self.event.frame.sense is not Sense.SELL:
            return None
        for other in self.others:
            is_before = other.frame.sense is Sense.EXIT and other.start < self.event.start
            parties = other.parties(Slot.TARGET)
            if is_before and other.clause is self.event.clause.shares and len(parties) == 1:
                return self.discourse.named(parties[0])
        return None

    def counterparts(self) -> list[Party]:
        """Return Y of "X verhandelt mit Y über …", and of "X gründet mit Y …"."""
        above = self.event.governor
        is_alliance = self.event.frame.subject is Slot.PARTNER
        if above is None or (above.word not in TALKING and not is_alliance):
            return []
        noun = self.event.noun
        if noun is not None and noun.preposition in SINCE:
            return []  # "vor dem Kauf von Z verhandelte X mit Y"
        subject = self.event.clause.subject
        is_first = subject is not None and stands_before_verb(self.event, subject)
        return [
            party
            for phrase in self.event.clause.phrases
            if phrase.preposition == WITH and phrase.kind is PhraseKind.PARTY and not phrase.roles
            if not (is_first and stands_before_verb(self.event, phrase))  # "X mit der Y plant …"
            for party in phrase.parties
            if party.nature is PartyNature.COMPANY
        ]

    def is_family(self, party: Party) -> bool:
        """Return whether a name is of a family, who owns what is sold: "verhandelt mit der Familie X"."""
        before = self.discourse.text[max(0, party.start - _BEFORE) : party.start].split()[-1:]
        words = (*before, *party.text.split()[:1])
        return any(word.lower().endswith(FAMILIES) for word in words)

    def within_attributes(self) -> list[Entity]:
        """Return who is named within what stands before a buyer's name: "die zur X-Gruppe zählende Y"."""
        phrases = self.event.parts.get(Slot.BUYER, ())
        within = [party for one in phrases for p in one.attribute_phrases for party in p.parties]
        return [entity for one in within if (entity := self.discourse.named(one)) is not None]

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

    def talks_with_another(self) -> bool:
        """Return whether nobody but the subject agrees or talks: "X und Y verhandeln über den Verkauf"."""
        above = self.event.governor
        is_talk = above is not None and (above.word in AGREEING or above.word in TALKING)
        return is_talk and not self.counterparts()

    @property
    def is_decided(self) -> bool:
        """Whether others decide on the deal: the clause tells who, not who buys."""
        return self.result.status in (DealStatus.APPROVED, DealStatus.PROHIBITED)


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
