"""Who takes an office, leaves it or keeps it, and whom another one follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import (
    ALONG,
    CHANGE_OF,
    CONTRACT_PREPOSITIONS,
    DISSOLVING,
    EMPLOYMENTS,
    FROM,
    SHARING,
    TOGETHER,
)
from dealwert.german.lexicon.change_verbs import FOLLOWING
from dealwert.german.lexicon.clause_words import (
    FOUND_IN,
    HER,
    HIS,
    MANS_OFFICES,
    PLURAL_ENDING,
    PLURAL_VERBS,
    THEY,
    WOMANS_ENDING,
)
from dealwert.german.lexicon.employment import AT_FIRM
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENTS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.german.lexicon.numbers import BELOW_HUNDRED
from dealwert.german.lexicon.role_nouns import ROLE_MARKS
from dealwert.model import LeadershipEvent
from dealwert.reading.agreement import agrees
from dealwert.reading.change_senses import EVENTS, SENDING
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.elsewhere import replaced
from dealwert.reading.events import tells_of_following
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fitting import stands_in
from dealwert.reading.frames import Voice
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import (
    ANY_CASE,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    phrases_within,
)
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Entity
from dealwert.reading.settling import Settling
from dealwert.reading.spells import is_for_a_while
from dealwert.reading.vague_offices import is_generic

__all__ = ["Occupants"]


class Occupants(Settling):
    """Finds the persons of a change."""

    def _of_contract(self) -> list[tuple[Entity, Phrase]]:
        """Return P in "der Vertrag von P wird verlängert"."""
        is_of_contract = self.event.word == DISSOLVING or self.event.fixed in EMPLOYMENTS
        if self.event.frame.sense is not Sense.EXTEND and not is_of_contract:
            return []
        found: list[tuple[Entity, Phrase]] = []
        shared = self.event.clause.shares
        phrases = [*self.event.clause.phrases, *(shared.phrases if shared is not None else ())]
        for before, phrase in pairwise(phrases if self.event.voice is Voice.PASSIVE else ()):
            if before.kind is PhraseKind.WORD and phrase.preposition in AGENTS:
                phrases = [one for one in phrases if one is not phrase]  # "wurde von P verlängert"
        for phrase in phrases_within(phrases):
            is_his = phrase.preposition in CONTRACT_PREPOSITIONS or phrase.cases == "g"
            for party in phrase.parties if is_his else ():
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    found.append((entity, phrase))
            if is_his and phrase.kind is PhraseKind.ROLE and phrase.cases != ANY_CASE:
                entity = self.discourse.only_person_before(phrase.start)  # "mit dem Coach"
                found += [(entity, phrase)] if entity is not None else []
        if not found and self.event.clause.subject is not None:
            subject = self.event.clause.subject
            owner = subject.person or subject.owner
            entity = self.discourse.resolve(owner, person=True) if owner is not None else None
            if owner is None and subject.kind is PhraseKind.ROLE:
                # "Der Chef verlängert seinen Vertrag nicht"
                entity = self._described_holder(subject)
            found += [(entity, subject)] if entity is not None else []
            if entity is None and owner is None and self.event.voice is Voice.PASSIVE:
                found += self._headed()
        return found

    def _persons(self, slot: Slot, without: Sequence[Entity] = ()) -> list[tuple[Entity, Phrase]]:
        found: list[tuple[Entity, Phrase]] = []
        for phrase in self.event.parts.get(slot, []):
            if slot is Slot.PERSON and stands_in(phrase):
                found += self._stood_for(phrase)
                continue
            if phrase.kind is PhraseKind.ROLE:
                role = phrase.roles[0]
                if not INDEFINITE_ARTICLES.isdisjoint(phrase.words[:2]):
                    continue  # "ein Chef" is nobody whom the text has named
                company = company_of_role(role, self.discourse)
                holder = self._apposed_holder(phrase) or self.memory.holder(role, company)
                holder = holder or self._described_holder(phrase)
                if holder is not None:
                    found.append((holder, phrase))
                continue
            for party in phrase.parties:
                if party.nature is PartyNature.PRONOUN and self._is_many(party):
                    continue
                subject = self.event.clause.subject
                if party.nature is PartyNature.OWNER and _is_of_other(party, subject):
                    continue  # "X-Chef P verkündete ihre Bestellung"
                entity = self.discourse.resolve(party, person=True, without=without)
                if entity is not None:
                    found.append((entity, _member(phrase, party)))
        return found

    def _takers(self) -> list[tuple[Entity, Phrase]]:
        """Return whose change it is: no noun stands for whom he follows ("Der Brite folgt auf P")."""
        followed = [
            entity
            for party in self.event.parties(Slot.PREDECESSOR)
            if (entity := self.discourse.named(party)) is not None
        ]
        if self.event.negated and self.event.word == SHARING:
            return self._along()
        found = self._owner() or self._persons(Slot.PERSON, followed)
        return [*found, *self._together()] if found else found

    def _together(self) -> list[tuple[Entity, Phrase]]:
        """Return Q in "P übernimmt die Leitung gemeinsam mit Q", who is not told to be there yet."""
        if self.event.frame.sense not in _LEADING or self.event.noun is not None:
            return []
        if self.event.frame.sense is Sense.LEAD and not is_for_a_while(self.event, self.readings):
            return []  # "P leitet X künftig gemeinsam mit Q", who may have done so before
        joint = [b for a, b in pairwise(self.event.clause.phrases) if a.words[-1:] in TOGETHER]
        return [
            (person, phrase)
            for person, phrase in self._along()
            if phrase in joint and not phrase.roles and not self.memory.of(person)
        ]

    def _along(self) -> list[tuple[Entity, Phrase]]:
        """Return Q in "P teilt sich die Leitung nicht länger mit Q"."""
        along = [one for one in self.event.clause.phrases if one.preposition == ALONG]
        named = [(self.discourse.named(one.person), one) for one in along if one.person is not None]
        return [(person, phrase) for person, phrase in named if person is not None]

    def _contracted(self) -> list[tuple[Entity, Phrase]] | None:
        """Return whose contract it is that somebody else extends: "Minister P hat ihren Vertrag verlängert".

        ``None`` where nothing tells that it is not the subject's own.
        """
        subject = self.event.clause.subject
        if self.event.frame.sense is not Sense.EXTEND or subject is None:
            return None
        for phrase in self.event.clause.phrases:
            owner = phrase.owner
            for inner in phrase.inner if phrase is not subject else ():
                is_his = inner.cases == "g" or inner.preposition in CONTRACT_PREPOSITIONS
                if is_his and (inner.person is not None or inner.kind is PhraseKind.ROLE):
                    is_list = phrase.kind is PhraseKind.PARTY and len(phrase.parties) > 1
                    # "P verlängert den Vertrag der Chefin", "… die Verträge von Q und R"
                    return self._of_other(phrase if is_list else inner, subject)
            if owner is None or owner.nature is not PartyNature.OWNER:
                continue
            is_of_state = any(ministry_of(role.wording) for role in subject.roles)
            if not is_of_state and not _is_of_other(owner, subject):
                continue
            own = [self.discourse.named(one) for one in subject.parties]
            other = self.discourse.resolve(owner, person=True, without=[one for one in own if one])
            return [(other, phrase)] if other is not None else []
        return None

    def _of_other(self, inner: Phrase, subject: Phrase) -> list[tuple[Entity, Phrase]]:
        """Return whom a phrase means, if it is not the subject."""
        own = [self.discourse.named(one) for one in subject.parties]
        if len(inner.parties) > 1 and all(one.is_person for one in inner.parties):
            every = [(self.discourse.named(one), _member(inner, one)) for one in inner.parties]
            return [(one, part) for one, part in every if one is not None and one not in own]
        found = (
            self.discourse.named(inner.person)
            if inner.person is not None
            else self.discourse.only_person_before(subject.start)
        )
        return [(found, inner)] if found is not None and found not in own else []

    def _stood_for(self, stand_in: Phrase) -> list[tuple[Entity, Phrase]]:
        """Return P in "Mit P führt eine Frau die X", and P and Q in "Ein Duo führt die X: P und Q".

        It may be "ein Duo aus P und Q", too. Of "zwei Vorstände", two have to be named.
        """
        phrases = self.event.clause.phrases
        along = [one for one in phrases if one.preposition == ALONG]
        along += [b for a, b in pairwise(phrases) if b.preposition == FROM and stands_in(a)]
        behind = self.neighbour(1)
        is_list = behind is not None and behind.clause.follows_colon and len(behind.phrases) == 1
        listed = behind.phrases if behind is not None and is_list else []
        named = [
            (entity, _member(phrase, party))
            for phrase in (*along, *listed)
            for party in phrase.parties
            if party.nature is PartyNature.PERSON
            and (entity := self.discourse.named(party)) is not None
        ]
        number = BELOW_HUNDRED.get(stand_in.words[0], 1)
        return named if number in (1, len(named)) else []

    def _is_many(self, party: Party) -> bool:
        """Return whether the verb of its clause makes "sie" more than one: "sie verlieren"."""
        if party.text.lower() != THEY:
            return False
        told = [word for word in self.event.clause.words if word.is_finite_verb]
        # beside "wird" or "soll" what looks like a plural is an infinitive, and so is "worden" none
        helping = [word.lower for word in told if word.auxiliary or word.modal]
        plurals = [_is_plural(word) for word in helping or (word.lower for word in told)]
        return all(plurals) if helping else any(plurals)

    def _apposed_holder(self, phrase: Phrase) -> Entity | None:
        """Return P of "Der Chef der X Graz, P, wirft das Handtuch", where a word parts the two."""
        phrases = self.event.clause.phrases
        here = next((n for n, one in enumerate(phrases) if one is phrase), len(phrases))
        for number in range(here + 1, min(here + _APART, len(phrases) - 2)):
            comma, name, close = phrases[number : number + 3]
            is_set_off = comma.kind is close.kind is PhraseKind.COMMA and not name.preposition
            if is_set_off and name.person is not None and len(name.parties) == 1 and not name.roles:
                return self.discourse.named(name.person)
        return None

    def _described_holder(self, phrase: Phrase) -> Entity | None:
        """Return whom "der ehemalige X-Chef" means where a person has just been named."""
        is_sent = (
            self.event.frame.sense in SENDING and "a" in phrase.cases
        )  # "hat den Chef abberufen"
        if not ("n" in phrase.cases or is_sent) or phrase.cases == ANY_CASE:
            return None
        if phrase.roles and self._names_successor():
            return None  # "Er geht, und sein Nachfolger wird der Chef der X"
        if "n" not in phrase.cases:
            # nobody else, who may only be named nearby
            return self._headed_person() or self.memory.last_departed()
        follower = self.memory.just_followed(self.place[0])
        found = follower or self.discourse.only_person_before(phrase.start)
        above = self.event.clause.parent
        subject = self.event.clause.subject
        if subject is phrase and self.event.clause.clause.kind is ClauseKind.RELATIVE:
            subject = above.subject if above is not None else None  # "P traf den X-Chef, der …"
        acts = [self.discourse.named(one) for one in subject.parties] if subject else []
        is_other = subject is not None and subject.start != phrase.start
        return None if is_other and found in acts else found

    def _names_successor(self) -> bool:
        """Return whether a clause says who is whose successor: that is somebody else than he."""
        subject = self.event.clause.subject
        frame = subject.frame if subject is not None else None
        return frame is not None and frame.sense is Sense.SUCCEED

    def _owner(self) -> list[tuple[Entity, Phrase]]:
        """Return whose "seinen Rücktritt" is: the subject's."""
        noun, subject = self.event.noun, self.event.clause.subject
        if noun is None or noun.owner is None or subject is None or subject is noun:
            return []
        if noun.owner.nature is not PartyNature.OWNER or subject.kind is not PhraseKind.PARTY:
            return []
        if len(subject.parties) > 1 and noun.owner.text.lower().startswith(HER):
            every = [self.discourse.resolve(party, person=True) for party in subject.parties]
            return [  # "P und Q erklärten ihren Rückzug"
                (entity, _member(subject, party))
                for party, entity in zip(subject.parties, every, strict=True)
                if entity is not None
            ]
        entity = (
            self.discourse.resolve(subject.parties[0], person=True) if subject.parties else None
        )
        if entity is None or not agrees(noun.owner, entity) or _is_of_other(noun.owner, subject):
            return []  # "X-Chef P verkündete ihre Bestellung"
        return [(entity, subject)]

    def _predecessor(self, succession: Phrase | None, without: Sequence[Entity]) -> Entity | None:
        for person, _ in self._persons(Slot.PREDECESSOR, without):
            return person
        if succession is None:
            return replaced(self.event, self.discourse) or self._awaited(without)
        for inner in succession.inner:
            for party in inner.parties:
                entity = self.discourse.resolve(party, person=True)
                if entity is not None:
                    return entity
        owner, clause = succession.owner, self.event.clause
        if owner is not None and clause.clause.kind is ClauseKind.RELATIVE:
            # "P verlässt X, wo Q sein Nachfolger wird": not whoever went last
            above = clause.parent.subject if clause.parent is not None else None
            parties = above.parties if above is not None else []
            return self.discourse.resolve(parties[0], person=True) if parties else None
        last = self.memory.last_departed()
        houses = list(self._companies([p for p in succession.inner if p.preposition == AT_FIRM]))
        held = self.memory.holders(houses[0]) if houses else []
        if last is not None and not (houses and held and last not in held):
            return last
        if len(held) == 1:
            return held[0]  # "X-Chef P löst Q ab. Seine Nachfolge bei X tritt R an"
        return self.discourse.resolve(owner, person=True) if owner is not None else None

    def _awaited(self, without: Sequence[Entity]) -> Entity | None:
        """Return P in "Auf P folgt ein Duo: Q und R übernehmen", "Der Nachfolger von P steht fest: …"."""
        before = self.opening()
        if before is None:
            return None
        follows = tells_of_following(before)
        told = before.phrases if follows else ()
        for phrase in before.phrases:
            is_succession = phrase.frame is not None and phrase.frame.sense is Sense.SUCCEED
            for inner in phrase.inner if is_succession else ():
                for party in inner.parties[:1]:
                    return self.discourse.resolve(party, person=True, without=without)
        for phrase in told:
            slot = FOLLOWING.obliques.get(phrase.preposition)
            if not phrase.preposition and phrase.cases == "d":
                slot = FOLLOWING.dative
            if slot is Slot.PREDECESSOR and len(phrase.parties) == 1:
                return self.discourse.resolve(phrase.parties[0], person=True, without=without)
        return None

    def _settle_by_heading(self, draft: LeadershipDraft) -> None:
        """Take X in "X: P folgt auf Q" and "P übernimmt X. Er folgt auf Q", and in "X: P tritt zurück"."""
        if self.event.frame.sense is Sense.SUCCEED:
            draft.company = self.heading() or self.memory.taken_by(draft.person)
        elif draft.event.is_departure:
            draft.company = self.heading()

    def _others_followed(self, draft: LeadershipDraft) -> Iterator[LeadershipDraft]:
        """Yield that R goes, too, in "P folgt auf Q und R"."""
        is_one = draft.predecessor is not None and draft.event in _FOR_GOOD and draft.sure
        others = self._persons(Slot.PREDECESSOR)[1:] if is_one else []
        for person, _ in others:
            leaving = LeadershipDraft(
                person, LeadershipEvent.LEAVES, [self.place], company=draft.company, role=draft.role
            )
            leaving.successor, leaving.date = draft.person, draft.date
            yield leaving

    def _is_headed_as_change(self) -> bool:
        """Return whether somebody follows another one as a heading has it: "Wechsel bei X: P folgt auf Q"."""
        before = self.opening()
        if self.event.frame.sense is not Sense.SUCCEED or before is None:
            return False
        heads = [one.head.lower for one in before.phrases if one.head is not None]
        return any(head.endswith(CHANGE_OF) for head in heads)

    def _possessor(self, role_phrase: Phrase | None) -> Entity | None:
        """Return whose office "seinen Posten" is, where somebody else takes it who goes."""
        if role_phrase is None and self.event.frame.sense in _LEADING:
            deputy = next(filter(_is_deputy_of, self.event.parts.get(Slot.PERSON, [])), None)
            houses = list(self._companies(self.event.parts.get(Slot.COMPANY, [])))
            held = self.memory.holders(houses[0]) if deputy and houses else []
            held = [p for p in held if p not in self.discourse.persons_between(*self.place)]
            return (held[0] if len(held) == 1 else self.memory.last_departed()) if deputy else None
        owner = role_phrase.owner if role_phrase is not None else None
        if not (role_phrase and owner and any(map(is_generic, role_phrase.roles[:1]))):
            return None
        if owner.nature is PartyNature.PERSON:
            return self.discourse.named(owner)  # "P, dessen Amt Q übernimmt"
        goes = EVENTS[self.event.frame.sense].is_departure
        if goes or owner.nature is not PartyNature.OWNER or role_phrase.preposition == FOUND_IN:
            return None  # who goes gives up his own, and "Minister P führte Q in sein Amt ein": Q's
        # "P geht nach X. Seinen Posten übernimmt Q"
        found = self.memory.last_departed() or self.discourse.resolve(owner, person=True)
        return None if found is None or self.memory.has_only_risen(found) else found


_LEADING = frozenset({Sense.LEAD, Sense.TAKE_OFFICE})


def _is_deputy_of(phrase: Phrase) -> bool:
    """Return whether it is "sein Stellvertreter P", who leads instead of whoever has gone."""
    is_his = phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
    return is_his and not set(ROLE_MARKS["deputy"]).isdisjoint(phrase.words)


_FOR_GOOD = frozenset(
    {LeadershipEvent.APPOINTED, LeadershipEvent.ELECTED, LeadershipEvent.PROMOTED}
)
"""How somebody takes an office who is no substitute."""

_APART = 3
"""Phrases behind an office among which the comma stands before its holder."""


def _is_plural(verb: str) -> bool:
    return verb.endswith(PLURAL_ENDING) or verb in PLURAL_VERBS


def _is_of_other(owner: Party, subject: Phrase | None) -> bool:
    """Return whether an office tells that "seine" or "ihre" means somebody else than its holder."""
    lower = owner.text.lower()
    ends = WOMANS_ENDING if lower.startswith(HIS) else MANS_OFFICES
    roles = subject.roles if subject is not None else []
    return any(role.wording.lower().endswith(ends) for role in roles)


def _member(phrase: Phrase, party: Party) -> Phrase:
    """Return the part of a list that names a party, with what is said of that one alone."""
    if len(phrase.parties) < 2:  # no list
        return phrase
    return next((inner for inner in phrase.inner if inner.parties[:1] == [party]), phrase)
