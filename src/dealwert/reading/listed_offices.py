"""Offices told behind the first of a list: "Chefin der X wird P, Finanzchef Q", "als Kanzler und Y-Chef"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.employment import GIVEN_AS
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.words import look_up
from dealwert.model import LeadershipEvent
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.frames import ClauseReading, Event
from dealwert.reading.gaps import is_gap
from dealwert.reading.held import inside
from dealwert.reading.memory import Memory
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import NEW, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.vague_offices import PAST

__all__ = ["further_offices", "given_beside", "told_by_list"]

_SHORTEST = 5
"""Phrases of "Chefin wird P, Finanzchef Q"."""


def told_by_list(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what each behind the first gets in "Finanzministerin wird P, Innenminister Q"."""
    phrases = reading.phrases
    if len(phrases) < _SHORTEST or reading.has_negation:
        return
    gets = "become" in reading.auxiliaries
    if not gets and ("be" not in reading.auxiliaries or NEW not in _marks(phrases[0])):
        return  # but "Neue Obfrau ist P, Kassier Q"
    if any(word.modal for word in reading.words):
        return
    if gets:
        yield from _told_by_gap(reading, discourse, memory, place)
    office, _, first, *rest = phrases
    is_office = office.kind is PhraseKind.ROLE and not office.preposition and "n" in office.cases
    if not is_office or first.person is None or first.roles or first.preposition:
        return
    for comma, phrase in zip(rest[::2], rest[1::2], strict=False):
        if comma.kind is not PhraseKind.COMMA or not _is_given(phrase):
            return
        role = phrase.roles[0]
        is_alike = bool(ministry_of(role.wording)) or not ministry_of(office.roles[0].wording)
        company = company_of_role(role, discourse) or company_of_role(office.roles[0], discourse)
        entity = discourse.named(phrase.person) if phrase.person is not None else None
        if entity is not None and company is not None and is_alike:
            yield LeadershipDraft(
                entity, LeadershipEvent.APPOINTED, [place], company=company, role=role
            )


def _told_by_gap(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what Q gets in "P wird Chefin, Q Vize der X", and in "P wird bei der X Chefin, Q Vize"."""
    for number, first in enumerate(reading.phrases):
        if not is_gap(reading.phrases, number):
            continue
        holder, office = reading.phrases[number + 2 : number + 4]
        entity = discourse.named(holder.person) if holder.person is not None else None
        role, company = office.roles[0], inside(reading, discourse)
        company = company_of_role(role, discourse) or company
        company = company or company_of_role(first.roles[0], discourse)
        company = company or _home_of_first(memory, first.roles[0], place)
        if entity is not None and company is not None:
            yield LeadershipDraft(
                entity, LeadershipEvent.APPOINTED, [place], company=company, role=role
            )


def _home_of_first(memory: Memory, role: Role, place: tuple[int, int]) -> Entity | None:
    """Return X of "Neue Spitze bei X: P wird Chefin, Q Vize", where P has just been told to be."""
    for last in memory.recent()[:1]:
        is_here = last.sentence[-1] == place and last.event.is_arrival
        if is_here and last.role is not None and last.role.start == role.start:
            return last.company
    return None


def _marks(phrase: Phrase) -> set[str]:
    """Return what the adjectives before an office say, nothing for another phrase."""
    return phrase.roles[0].marks if phrase.kind is PhraseKind.ROLE else set()


def further_offices(
    event: Event, offices: Phrase | None, discourse: Discourse
) -> Iterator[tuple[Role, Entity]]:
    """Yield the offices of one person behind the first, where each says itself in which house it is.

    "Vizekanzler und X-Obmann", "Chef der X und Aufsichtsrat der Y".

    Args:
        event: What tells of the first one.
        offices: The phrase of the first one, if there is one.
        discourse: The parties of the text.
    """
    if offices is None or offices.parties or not offices.roles:
        return
    listed = [*offices.roles, *_behind(offices, event.clause.phrases)]
    homes = {id(company_of_role(listed[0], discourse))}
    for role in listed[1:]:
        company = company_of_role(role, discourse)
        if company is None or id(company) in homes or role.marks & PAST:
            continue
        homes.add(id(company))
        yield role, company


def _behind(offices: Phrase, phrases: Sequence[Phrase]) -> list[Role]:
    """Return the offices behind the first in "als X-Obmann, Vizekanzler und Finanzminister".

    Behind a comma there are some only where the list ends in "und": else it may be an apposition.
    """
    place = next((n for n, phrase in enumerate(phrases) if phrase is offices), -1)
    if place < 0:  # "seinen Rückzug als X-Obmann und Finanzminister"
        place = next((n for n, one in enumerate(phrases) if offices in one.inner), len(phrases))
    listed: list[Role] = []
    last = 0
    for joint, phrase in zip(phrases[place + 1 :: 2], phrases[place + 2 :: 2], strict=False):
        if not _is_joint(joint) or phrase.kind is not PhraseKind.ROLE or phrase.parties:
            break
        is_listed = not (joint.kind is PhraseKind.COMMA and look_up(phrase.words[0]).article)
        if phrase.preposition not in ("", offices.preposition) or not is_listed:
            break
        listed += phrase.roles
        if joint.kind is not PhraseKind.COMMA or len(phrase.roles) > 1:
            last = len(listed)
    return listed[:last]


def given_beside(
    draft: LeadershipDraft, event: Event, offices: Phrase | None, discourse: Discourse
) -> Iterator[LeadershipDraft]:
    """Yield what others get behind the first pair: "hat P zum Chef und Q zum Vize bestellt".

    Args:
        draft: What the first one gets.
        event: What tells of it.
        offices: The phrase of the first office, if there is one.
        discourse: The parties of the text.
    """
    if offices is None or offices.preposition not in GIVEN_AS or not draft.event.is_arrival:
        return
    phrases = event.clause.phrases
    place = next((n for n, phrase in enumerate(phrases) if phrase is offices), len(phrases))
    for joint, one, other in zip(
        phrases[place + 1 :], phrases[place + 2 :], phrases[place + 3 :], strict=False
    ):
        if not _is_joint(joint):
            continue
        given, holder = (other, one) if one.person is not None else (one, other)
        is_office = given.kind is PhraseKind.ROLE and given.preposition == offices.preposition
        is_bare = len(holder.parties) == 1 and not (holder.roles or holder.preposition)
        if not is_office or not is_bare or holder.person is None or given.parties:
            continue
        person = discourse.named(holder.person)
        company = company_of_role(given.roles[0], discourse) or draft.company
        if person is not None and person is not draft.person:
            yield LeadershipDraft(
                person, draft.event, draft.sentence[:1], company=company, role=given.roles[0]
            )


def _is_joint(phrase: Phrase) -> bool:
    """Return whether a comma or an "und" stands there."""
    if phrase.kind is PhraseKind.COMMA:
        return True
    return phrase.kind is PhraseKind.WORD and any(look_up(one).coordinator for one in phrase.words)


def _is_given(phrase: Phrase) -> bool:
    """Return whether a phrase is an office and who gets it: "Finanzchef Q"."""
    if phrase.preposition or phrase.person is None or len(phrase.parties) != 1 or not phrase.roles:
        return False
    role = phrase.roles[0]
    is_before = phrase.start == role.start < phrase.person.start
    return is_before and role.noun.nature is RoleNature.HOLDER and not role.marks
