"""Who goes without a verb of going: "kandidiert nicht mehr", "ist tot", "die Amtszeit von P endet"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    ALONG,
    ALSO,
    ANOTHER_TERM,
    CANDIDACIES,
    CANDIDACY,
    CONTRACT_PREPOSITIONS,
    COUNTED,
    DEAD,
    EMPTY,
    ENDED,
    ENDING,
    JOBS,
    LONGER,
    NEXT_TERMS,
    NOT_AGAIN,
    NOT_AVAILABLE,
    ONCE_MORE,
    OUT_OF_OFFICE,
    OVER,
    PAST,
    RENOUNCING,
    RID,
    SINCE_THEN,
    TERMS_OF_OFFICE,
    TIMES_IN_OFFICE,
    WORKING,
)
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import NOT
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent
from dealwert.reading.circumstances import date_of
from dealwert.reading.events import before_colon
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of, is_club
from dealwert.reading.frames import ClauseReading
from dealwert.reading.held import held_by, inside, members_of
from dealwert.reading.memory import Memory
from dealwert.reading.no_longer import told_to_be_no_longer
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.vague_offices import is_bare

__all__ = ["told_as_parting"]


def told_as_parting(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield the departures that a clause tells by what somebody is or does no longer."""
    yield from told_to_be_no_longer(reading, discourse, place)
    yield from _along(reading, discourse, memory, place)
    yield from _dead_in_office(reading, discourse, place)
    yield from _left_vacant(reading, discourse, memory, place)
    again = list(_not_again(reading))
    for event, persons in (
        (LeadershipEvent.LEAVES, again),
        (LeadershipEvent.LEAVES, _renounced(reading)),
        (LeadershipEvent.DIES, _dead(reading)),
        (LeadershipEvent.LEAVES, _at_the_end(reading)),
        (LeadershipEvent.LEAVES, _gone(reading)),
        (LeadershipEvent.LEAVES, _out_of_office(reading)),
    ):
        for party, phrase in persons:
            held = held_by(party, phrase, reading, discourse, memory)
            is_there = not any(one.preposition == FOR for one in reading.phrases)
            if held is None and is_there and (party, phrase) in again:
                held = _to_newcomer(party, phrase, discourse, memory, place)
            held = held or _headed(party, phrase, readings, reading, discourse)
            if held is not None:
                entity, company, role = held
                draft = LeadershipDraft(entity, event, [place], company=company, role=role)
                draft.date = date_of(reading)
                yield draft
    for party, _ in _at_the_end(reading):
        gone, where = discourse.resolve(party, person=True), inside(reading, discourse)
        told = any(one.person is gone for one in memory.recent()[:1])
        if gone is not None and where is not None and not (told or is_club(where)):
            draft = LeadershipDraft(gone, LeadershipEvent.LEAVES, [place], company=where)
            draft.date = date_of(reading)
            yield draft  # "In der X endet die Ära von P"


def _headed(
    party: Party,
    phrase: Phrase,
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
) -> tuple[Entity, Entity, Role] | None:
    """Return where somebody holds the office he is called by in "Paukenschlag bei X: Trainer P ist seinen Job los"."""
    before = before_colon(readings, reading)
    if before is None or len(phrase.roles) != 1:
        return None
    own, person = phrase.roles[0], discourse.named(party)
    named = discourse.companies_between(before.clause.start, before.clause.end)
    is_bare = own.company is None and not own.glued and not own.marks
    is_there = is_bare and len(named) == 1 and bool(fit_of(named[0], own))
    return (person, named[0], own) if person is not None and is_there else None


def _along(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Mit Q geht auch Finanzchef P" and "Mit ihm geht P" tell, where Q was just said to go."""
    if reading.has_negation or reading.subject is None:
        return
    with_him = [
        party
        for one in reading.phrases
        if one.preposition == ALONG
        for party in one.parties
        if party.nature is PartyNature.PRONOUN
    ]
    if reading.lowers.isdisjoint(ALSO) and not with_him:
        return
    goes = any(form.verb.frame.sense in _LEAVING for word in reading.words for form in word.verbs)
    gone = memory.just_left(place[0]) if goes else None
    along = [one.person for one in reading.phrases if one.preposition == ALONG and one.person]
    along += with_him
    if gone is None or gone.company is None or len(along) != 1 or along[0] is None:
        return
    if discourse.resolve(along[0], person=True) is not gone.person:
        return
    for party, phrase in members_of(reading.subject):
        entity = discourse.named(party)
        role = next((one for one in phrase.roles if "former" not in one.marks), None)
        if entity is not None and role is not None and entity is not gone.person:
            company = company_of_role(role, discourse) or gone.company
            yield LeadershipDraft(
                entity, LeadershipEvent.LEAVES, [place], company=company, role=role
            )


_LEAVING = frozenset({Sense.LEAVE, Sense.RESIGN})


def _dead_in_office(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Trauer um P: Der Präsident der X ist tot" tells."""
    subject = reading.subject
    if subject is None or subject.kind is not PhraseKind.ROLE or not _is_dead(reading):
        return
    role = subject.roles[0]
    entity, company = discourse.only_person_before(subject.start), company_of_role(role, discourse)
    is_his = role.noun.nature is RoleNature.HOLDER and "former" not in role.marks
    if entity is not None and company is not None and is_his:
        yield LeadershipDraft(entity, LeadershipEvent.DIES, [place], company=company, role=role)


def _left_vacant(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "P wird Chef der X. Das Amt war verwaist, seit Q nach Linz gewechselt war" tells.

    And "P wird Chef der X. Damit endet eine Ära: Q hatte das Haus zehn Jahre geleitet".
    """
    subject = reading.subject
    if subject is None or reading.has_negation:
        return
    if not (_is_empty_since(reading) or _ends_era(reading, discourse.text, place[0])):
        return
    given = next(iter(memory.recent()), None)
    if given is None or not given.event.is_arrival or given.home is None:
        return
    if place[0] - given.sentence[-1][1] > _NEAR or discourse.turns_from(given.home, place[0]):
        return
    for party, phrase in members_of(subject)[:1]:
        entity = discourse.named(party)
        if entity is None or phrase.roles or given.predecessor not in (None, entity):
            continue
        if entity is not given.person:
            given.predecessor = entity
            draft = LeadershipDraft(entity, LeadershipEvent.LEAVES, [place], company=given.home)
            draft.role, draft.date = given.role, date_of(reading)
            yield draft


def _is_empty_since(reading: ClauseReading) -> bool:
    """Return whether it is "das Amt ist verwaist, seit Q ging"."""
    above = reading.parent
    office = above.subject if above is not None else None
    if reading.clause.opener not in SINCE_THEN or office is None or not office.roles:
        return False
    is_open = above is not None and "be" in above.auxiliaries and not above.has_negation
    is_open = is_open and above is not None and not above.lowers.isdisjoint(EMPTY)
    goes = any(form.verb.frame.sense in _GONE for word in reading.words for form in word.verbs)
    return goes and is_open and is_bare(office.roles[0])


def _ends_era(reading: ClauseReading, text: str, begin: int) -> bool:
    """Return whether it is "damit endet eine Ära: Q hatte das Haus geleitet"."""
    if not reading.clause.follows_colon:
        return False
    before = set(text[begin : reading.clause.start].lower().strip(": ").split())
    is_end = not (before.isdisjoint(ENDING) or before.isdisjoint(TERMS_OF_OFFICE))
    return any(
        form.verb.frame.sense is Sense.LEAD and (reading.is_past or word.lower == form.verb.past)
        for word in (reading.words if is_end and NOT not in before else ())
        for form in word.verbs
    )  # "stand dem Haus vor" is past, too


_GONE = frozenset({Sense.LEAVE, Sense.RESIGN, Sense.RETIRE, Sense.MOVE, Sense.DIE})

_NEAR = 400
"""Characters behind who was said to come in which "das Amt" is what he gets."""


def _not_again(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "X-Chef P kandidiert nicht mehr"."""
    if not reading.has_negation:  # as most often
        return
    text = f"{reading.text} "
    is_next = any(f" {word}" in text for word in ANOTHER_TERM)
    is_last = is_next or any(f"{NOT} {word}" in text for word in ONCE_MORE)
    if (is_next and NOT_AVAILABLE in text) or (
        is_last and any(words in text for words in NOT_AGAIN)
    ):
        yield from members_of(reading.subject)


def _renounced(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "X-Chef P verzichtet auf eine weitere Amtszeit"."""
    if reading.has_negation or reading.lowers.isdisjoint(RENOUNCING):
        return
    words = reading.lowers
    is_next = words & TERMS_OF_OFFICE and any(f" {word}" in reading.text for word in ANOTHER_TERM)
    is_again = CANDIDACY in words and bool(words & NEXT_TERMS)
    if is_next or is_again or words & CANDIDACIES:
        yield from members_of(reading.subject)


def _dead(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "X-Chef P ist tot"."""
    if _is_dead(reading):
        yield from members_of(reading.subject)


def _is_dead(reading: ClauseReading) -> bool:
    is_state = DEAD in reading.lowers and "be" in reading.auxiliaries
    return is_state and not any(word.negation or word.modal for word in reading.words)


def _gone(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "Trainer P ist bei X Geschichte" and "Trainer P ist seinen Job los"."""
    small = reading.lowers
    is_rid = RID in small and not small.isdisjoint(JOBS)
    if not (is_rid or small & PAST) or "be" not in reading.auxiliaries:
        return
    if not (is_rid or _is_past(reading)):
        return
    is_told = any(one.kind is PhraseKind.ROLE for one in reading.phrases)
    if reading.subject is not None and (is_told or reading.subject.roles):
        yield from members_of(reading.subject)


def _out_of_office(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "X-Chef P ist nicht mehr im Amt"."""
    subject = reading.subject
    if subject is None or not subject.roles or "be" not in reading.auxiliaries:
        return
    is_longer = any(f"{NOT} {word}" in reading.text for word in LONGER)
    works = is_longer and not WORKING.isdisjoint(reading.lowers)
    if works or any(f"{NOT} {words}" in reading.text for words in OUT_OF_OFFICE):
        yield from members_of(subject)


def _is_past(reading: ClauseReading) -> bool:
    """Return whether it is all that somebody is: "ist Geschichte", but not "ist in die Geschichte eingegangen"."""
    bare = [one for one in reading.phrases if one.kind is PhraseKind.NOUN and not one.preposition]
    return any(len(one.words) == 1 and one.words[0] in PAST for one in bare)


def _at_the_end(reading: ClauseReading) -> Iterator[tuple[Party, Phrase]]:
    """Yield P of "Die Amtszeit von P als Chef der X endet im Mai", and of "Für P ist Schluss"."""
    subject, words, small = reading.subject, reading.words, reading.lowers
    is_term = subject is not None and subject.head is not None and not subject.preposition
    is_over = OVER in small or not (small.isdisjoint(TIMES_IN_OFFICE) or small.isdisjoint(ENDED))
    if is_over and any(word.auxiliary == "be" for word in words):
        for phrase in reading.phrases:
            if phrase.preposition == FOR and not any(word.negation for word in words):
                yield from members_of(phrase)
    days, counted = COUNTED
    if subject is None and (counted in small or small & ENDED):
        subject = next(filter(_is_time, reading.phrases), None)  # which else is no subject
        is_term = subject is not None
    if not is_term or subject is None or subject.head is None:
        return
    owner = subject.owner
    is_his = owner is not None and owner.nature is PartyNature.PERSON
    as_office = any(p.kind is PhraseKind.ROLE and p.preposition == HELD_AS for p in reading.phrases)
    times = TERMS_OF_OFFICE | TIMES_IN_OFFICE if is_his or as_office else TERMS_OF_OFFICE
    is_ending = subject.head.lower in times and not (ENDING | ENDED).isdisjoint(small)
    if not is_ending and (subject.head.lower != days or counted not in small):
        return
    if any(word.negation or word.modal for word in words):
        return
    if (
        is_his and owner is not None
    ):  # "Die Zeit von P" is said of more than of offices, "P's Zeit bei X" is not
        yield owner, subject
    for phrase in (*subject.inner, *reading.phrases):
        if phrase.preposition in CONTRACT_PREPOSITIONS or phrase.cases == "g":
            yield from members_of(phrase)


def _is_time(phrase: Phrase) -> bool:
    """Return whether a phrase is "die Tage", "die Zeit", which mostly say when something is."""
    is_noun = phrase.head is not None and not phrase.preposition
    return (
        is_noun and phrase.head is not None and phrase.head.lower in {COUNTED[0], *TIMES_IN_OFFICE}
    )


def _to_newcomer(
    party: Party, phrase: Phrase, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> tuple[Entity, Entity, Role] | None:
    """Return whose office it is in "P wird Chef der X. Q hat nicht mehr kandidiert": the one that P gets."""
    given = next(iter(memory.recent()), None)
    person = discourse.named(party)
    is_bare = phrase.start == party.start and not (phrase.roles or phrase.preposition)
    if given is None or person is None or not is_bare or memory.of(person):
        return None
    if not given.event.is_arrival or given.role is None or given.home is None:
        return None
    if given.person is person or given.predecessor not in (None, person):
        return None
    if place[0] - given.sentence[-1][1] > _NEAR or discourse.turns_from(given.home, place[0]):
        return None
    given.predecessor = person
    return person, given.home, given.role
