"""What somebody was who has just been said to go, as the next sentence calls him: "P verlässt X. Der Finanzchef …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import LATELY, SAYING, SINCE, YEARS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.reading.change_senses import GOING
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of, is_club
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import NEW, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import SINGULAR, company_of_role, of_copula
from dealwert.reading.reference import Discourse, Entity

__all__ = ["told_by_description"]


def told_by_description(
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "P geht in Pension. Der Chef der X war 20 Jahre im Amt" tells, and note what P was at X.

    Args:
        readings: The clauses of the sentence that calls him by his office.
        discourse: The parties of the text.
        memory: Who held which office, as far as the text has told.
        place: Indices of the first character of the sentence and behind its last one.
    """
    left = memory.just_left(place[0]) if memory.awaits_description(place[0]) else None
    if left is None:  # as most often
        return
    yield from _held_since(left, readings[0], discourse, memory, place)
    subject = readings[0].subject
    if subject is None or subject.start != place[0] or not _is_described(readings[0], subject):
        return
    if discourse.persons_between(*place) not in ([], [left.person]) or _tells_of_him(readings):
        return
    role = subject.roles[0]
    company = company_of_role(role, discourse)
    if left.company is not None:
        is_there = company in (None, left.company) and not is_club(left.company)
        if is_there and (company is not None or fit_of(left.company, role)):
            left.role, left.sure = left.role or role, True
        return
    is_same = left.role is None and _is_in_office(readings[0])
    is_same = is_same or (left.role is not None and _alike(left.role, role))
    settled = memory.take_unsettled(left.person) if is_same and company is not None else None
    if settled is not None and company is not None and not company.person:
        yield _settled(left, company, role, place)


def _held_since(
    left: LeadershipDraft,
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "P geht in Pension. Er war seit 2002 Vorstand der X" tells."""
    if left.company is not None or left.role is not None or reading.has_negation:
        return
    held = [one for one in of_copula(reading, discourse, place) if one.person is left.person]
    is_last = not reading.lowers.isdisjoint((SINCE, LATELY))
    if len(held) == 1 and is_last and memory.take_unsettled(left.person) is left:
        yield _settled(left, held[0].company, held[0].role, place)


def _settled(
    left: LeadershipDraft, company: Entity, role: Role, place: tuple[int, int]
) -> LeadershipDraft:
    """Return a departure with the house and the office that the sentence behind it tells."""
    draft = LeadershipDraft(left.person, left.event, [*left.sentence, place])
    draft.company, draft.role = company, role
    draft.date, draft.reason = left.date, left.reason
    return draft


def _is_described(reading: ClauseReading, subject: Phrase) -> bool:
    """Return whether a clause begins with "der Finanzchef", who is nobody else than he who was just named."""
    if subject.kind is not PhraseKind.ROLE or subject.cases not in SINGULAR:
        return False
    role = subject.roles[0]
    is_holder = role.noun.nature is RoleNature.HOLDER and not role.marks & {NEW, "former"}
    return is_holder and reading.clause.kind is ClauseKind.MAIN and not reading.conditional


def _tells_of_him(readings: Sequence[ClauseReading]) -> bool:
    """Return whether the sentence speaks of who goes as of another: "dankte ihm", "bedauerte den Abgang"."""
    for reading in readings:
        for phrase in reading.phrases:
            is_pronoun = any(one.nature is PartyNature.PRONOUN for one in phrase.parties)
            if is_pronoun and phrase is not reading.subject and reading is readings[0]:
                return True
            if phrase.frame is not None and phrase.frame.sense in GOING:
                return phrase.owner is None
    return False


def _is_in_office(reading: ClauseReading) -> bool:
    """Return whether a clause says how long somebody has been there, and no more."""
    if reading.lowers.isdisjoint((SINCE, LATELY, *YEARS)):
        return False  # "Der Chef der X war einer der Gratulanten"
    leads = any(form.verb.frame.sense in _BEING for word in reading.words for form in word.verbs)
    return SAYING.isdisjoint(reading.lowers) and ("be" in reading.auxiliaries or leads)


_BEING = frozenset({Sense.LEAD, Sense.TAKE_OFFICE, Sense.ARRIVE, Sense.MOVE, Sense.RETIRE})


def _alike(one: Role, other: Role) -> bool:
    """Return whether two nouns may be said of the same office: "Parteichef" and "Obmann"."""
    return one.noun.rank is other.noun.rank and one.noun.function is other.noun.function
