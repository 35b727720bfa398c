"""Who follows whom where no verb says it: "Sein Nachfolger P", "Der Nachfolger steht fest: P kommt von X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    BY_NOW,
    COMING,
    INDEFINITE,
    INSTEAD,
    NAMING_VERBS,
    NOW,
    PAIRS,
    POSSIBLE,
    SUCCESSORS,
    TIME_NOUNS,
)
from dealwert.german.lexicon.clause_words import RECIPIENT
from dealwert.german.lexicon.employment import WITHIN_BODY
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.model import LeadershipEvent, Organ, Rank, RoleFunction
from dealwert.reading.assertion import is_handed
from dealwert.reading.circumstances import date_of
from dealwert.reading.events import before_colon, tells_of_following
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fit_of, office_of
from dealwert.reading.fitting import stands_in
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.offices import role_of_change
from dealwert.reading.phrases import (
    NEW,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    Role,
    phrases_within,
)
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["told_by_succession"]

_JUST_GONE = 3
"""Changes told last among which the departure is after which somebody is called a successor."""


def told_by_succession(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield that somebody takes the office that has just become free."""
    if reading.has_negation:
        return
    yield from _handed_over(readings, reading, discourse, memory, place)
    yield from _in_place(readings, reading, discourse, place)
    succession, parties = _heralded(readings, reading)
    parties = [*_called(reading), *parties, *_instead(reading, discourse, memory)]
    new = [one for party in parties if (one := discourse.named(party)) is not None]
    gone = _followed(succession, reading, discourse, memory, place) if new and succession else None
    if gone is None and new and not (succession is not None and _names(succession.inner)):
        gone = _gone(memory, new)
    if gone is not None and gone.person not in new:
        yield from (_taking(person, gone, place) for person in new)
    yield from _pair(reading, discourse, memory, place)
    yield from _by_now(reading, discourse, memory, place)


def _by_now(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Die Ära von P ist zu Ende. Direktor ist nun Q" tells."""
    if "be" not in reading.auxiliaries or _NOW.isdisjoint(reading.text.split()):
        return
    gone, office = memory.just_left(place[0]) or memory.just_left(place[1]), reading.subject
    if gone is None or gone.company is None or office is None or office.kind is not PhraseKind.ROLE:
        return
    role = office.roles[0]
    if office.parties or role.company is not None or role.glued or not fit_of(gone.company, role):
        return
    if gone.role is not None and office_of(gone.role) != office_of(role):
        return
    persons = [one.person for one in reading.phrases if one.person and not one.preposition]
    for party in persons if len(persons) == 1 else ():
        person = discourse.named(party)
        if person is not None and person is not gone.person:
            gone.role = gone.role or role
            yield _taking(person, gone, place)


_NOW = BY_NOW | {NOW}


def _taking(person: Entity, gone: LeadershipDraft, place: tuple[int, int]) -> LeadershipDraft:
    draft = LeadershipDraft(
        person, LeadershipEvent.APPOINTED, [place], company=gone.company, role=gone.role
    )
    draft.predecessor = gone.person
    return draft


def _gone(memory: Memory, new: Sequence[Entity]) -> LeadershipDraft | None:
    """Return the one departure told just now, of somebody else than who comes."""
    departures = {
        id(change.person): change
        for change in memory.recent()[:_JUST_GONE]
        if change.event.is_departure and change.company is not None and change.role is not None
    }
    found = list(departures.values())
    return found[0] if len(found) == 1 and found[0].person not in new else None


def _called(reading: ClauseReading) -> Iterator[Party]:
    """Yield P of "sein Nachfolger P"."""
    for phrase in reading.phrases:
        is_his = phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
        if is_his and phrase.kind is PhraseKind.PARTY and not SUCCESSORS.isdisjoint(phrase.words):
            yield from (party for party in phrase.parties if party.nature is PartyNature.PERSON)


def _instead(reading: ClauseReading, discourse: Discourse, memory: Memory) -> list[Party]:
    """Return Q of "Für ihn kommt Q", where somebody was just said to go."""
    left = memory.just_left(reading.clause.start)
    if left is None or reading.lowers.isdisjoint(COMING):
        return []
    if any(word.modal for word in reading.words):
        return []
    for phrase in reading.phrases:
        if phrase.preposition == FOR and len(phrase.parties) == 1:
            if discourse.resolve(phrase.parties[0], person=True) is left.person:
                return _subjects(reading)
    return []


def _heralded(
    readings: Sequence[ClauseReading], reading: ClauseReading
) -> tuple[Phrase | None, list[Party]]:
    """Return the noun of succeeding and who comes: "Der Nachfolger von P steht fest: Q kommt von X".

    The noun may stand beside the name, too: "Der Nachfolger von P ist Q".
    """
    nouns = [phrase for phrase in reading.phrases if _is_succession(phrase)]
    small = reading.lowers
    is_called = "be" in reading.auxiliaries or small & NAMING_VERBS
    is_told = len(nouns) == 1 and "n" in nouns[0].cases and not nouns[0].preposition
    if is_called and is_told and INDEFINITE.isdisjoint(nouns[0].words[:1]):
        others = [one for one in reading.phrases if "n" in one.cases and not one.preposition]
        named = [party for one in others for party in one.parties]
        return nouns[0], [party for party in named if party.nature is PartyNature.PERSON]
    before = before_colon(readings, reading)
    if before is None or _names(before.phrases):
        return None, []
    if any(word.negation or word.modal for word in before.words) or _tells_where(before):
        return None, []
    nouns = [phrase for phrase in before.phrases if _is_succession(phrase)]
    follows = any(map(stands_in, before.phrases)) and tells_of_following(before)
    succession = nouns[0] if nouns else None
    return succession, _subjects(reading) if nouns or follows else []


def _tells_where(reading: ClauseReading) -> bool:
    """Return whether it is a successor somewhere: "Einen Nachfolger im Kabinett hat er auch: P kommt von X"."""
    return any(
        one.preposition == WITHIN_BODY
        and one.kind in (PhraseKind.NOUN, PhraseKind.ROLE)
        and one.head is not None
        and one.head.lower not in TIME_NOUNS
        and not any(role.company for role in one.roles)
        for one in phrases_within(reading.phrases)
    )


def _is_succession(phrase: Phrase) -> bool:
    frame = phrase.frame
    return (
        frame is not None
        and frame.sense is Sense.SUCCEED
        and frame.object is Slot.PREDECESSOR
        and phrase.kind is PhraseKind.EVENT
        and not any(word.startswith(POSSIBLE) for word in phrase.words)
    )


def _followed(
    succession: Phrase,
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> LeadershipDraft | None:
    """Return P and his office in "der Nachfolger von X-Chef P"."""
    for phrase in succession.inner:
        person = discourse.named(phrase.person) if phrase.person is not None else None
        if person is None:
            continue
        gone = LeadershipDraft(person, LeadershipEvent.LEAVES, [place])
        held = [one for one in memory.of(person) if "former" not in one.role.marks]
        now = [one.company for one in held if "besides" in one.role.marks]  # since he left
        held = [one for one in held if "besides" not in one.role.marks][-1:]
        new = _new_office(reading)
        gone.role = next(iter([*phrase.roles, *new, *(one.role for one in held)]), None)
        told = company_of_role(gone.role, discourse) if gone.role is not None else None
        end = reading.clause.start if reading.clause.follows_colon else place[1]
        named = [one for one in discourse.companies_between(place[0], end) if one not in now]
        only = named[0] if len(named) == 1 else None
        gone.company = told or only or next((one.company for one in held), None)
        if gone.company is None and new:
            gone.company = discourse.seat(gone.role, place[0] + 1)
        return gone if gone.company is not None else None
    return None


def _new_office(reading: ClauseReading) -> list[Role]:
    """Return the office of "Neue Präsidentin und damit Nachfolgerin von P ist Q"."""
    return [
        role
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.ROLE and "n" in phrase.cases and not phrase.preposition
        for role in phrase.roles
        if NEW in role.marks
    ]


def _names(phrases: Sequence[Phrase]) -> bool:
    return any(party.nature is PartyNature.PERSON for phrase in phrases for party in phrase.parties)


def _subjects(reading: ClauseReading) -> list[Party]:
    """Return the persons that are the subject of a clause, or all that there is of it."""
    subject = reading.subject
    if subject is None or subject.preposition:
        return []
    return [party for party in subject.parties if party.nature is PartyNature.PERSON]


def _pair(
    reading: ClauseReading, discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "Das Duo löst P ab" says of the two who were told last to share an office."""
    if not reading.text.startswith(PAIRS) or not tells_of_following(reading):
        return
    named = [one.person for one in reading.phrases if one.person is not None and not one.roles]
    last = memory.recent()[:1]
    if len(named) != 1 or named[0] is None or not last or not last[0].event.is_arrival:
        return
    old = discourse.named(named[0])
    for change in memory.recent()[:2]:
        is_same = change.company is last[0].company and change.sentence == last[0].sentence
        if is_same and change.event.is_arrival and old is not None and change.person is not old:
            draft = LeadershipDraft(
                change.person, change.event, [place], company=change.company, role=change.role
            )
            draft.predecessor = old
            yield draft


def _handed_over(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    memory: Memory,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "X-Chef P übergibt im Mai an Q" tells: the office that P holds."""
    subject = reading.subject
    is_one = subject is not None and (len(subject.parties) == 1 or _is_holder(subject))
    if subject is None or not is_one or subject.preposition:
        return
    if any(word.modal or word.negation for word in reading.words) or is_handed(reading):
        return
    is_handing = any(
        form.verb.frame.sense is Sense.SUCCEED and form.verb.frame.subject is Slot.PREDECESSOR
        for word in reading.words
        for form in word.verbs
    )
    rest = [one for one in reading.phrases if one is not subject and one.kind in _THINGS]
    if (
        not is_handing
        or len(rest) != 1
        or rest[0].preposition != RECIPIENT
        or rest[0].person is None
    ):
        return
    if subject.parties:
        old = discourse.resolve(subject.parties[0], person=True)
    else:
        old = discourse.only_person_before(subject.start)
    new = discourse.resolve(rest[0].person, person=True)
    if old is None or new is None or old is new:
        return
    held = [(role, company_of_role(role, discourse)) for role in subject.roles]
    if not held:
        held += [(one.role, one.company) for one in memory.of(old)[-1:]]
    role, company = held[-1] if held else _headed(readings, reading, discourse)
    if company is None or "former" in role.marks:
        return
    day = date_of(reading)
    leaving = LeadershipDraft(old, LeadershipEvent.LEAVES, [place], company=company, role=role)
    arriving = LeadershipDraft(new, LeadershipEvent.APPOINTED, [place], company=company, role=role)
    leaving.successor, arriving.predecessor = new, old
    leaving.date = arriving.date = day
    yield arriving
    yield leaving


def _in_place(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    place: tuple[int, int],
) -> Iterator[LeadershipDraft]:
    """Yield what "Wechsel an der Spitze von X: Q statt P" tells: a headline without a verb."""
    if len(reading.phrases) != _TWO or any(word.is_finite_verb for word in reading.words):
        return
    one, other = reading.phrases
    if one.preposition or other.preposition not in INSTEAD or not (one.person and other.person):
        return
    new, old = discourse.named(one.person), discourse.named(other.person)
    role, company = _headed(readings, reading, discourse)
    if new is None or old is None or new is old or company is None:
        return
    arriving = LeadershipDraft(new, LeadershipEvent.APPOINTED, [place], company=company, role=role)
    leaving = LeadershipDraft(old, LeadershipEvent.LEAVES, [place], company=company, role=role)
    arriving.predecessor, leaving.successor = old, new
    yield arriving
    yield leaving


_TWO = 2
"""Phrases of such a headline: who comes, and instead of whom."""


def _headed(
    readings: Sequence[ClauseReading], reading: ClauseReading, discourse: Discourse
) -> tuple[Role, Entity | None]:
    """Return the office and company of "Wechsel an der Spitze von X: P übergibt an Q"."""
    before = before_colon(readings, reading)
    offices = [
        role
        for phrase in (phrases_within(before.phrases) if before is not None else ())
        for role in (phrase.roles if phrase.kind is PhraseKind.ROLE else _changed(phrase))
    ]
    if before is None or len(offices) != 1:
        return _NO_OFFICE, None
    named = discourse.companies_between(before.clause.start, before.clause.end)
    return offices[0], named[0] if len(named) == 1 else None


_NO_OFFICE = Role(
    RoleNoun(RoleFunction.OTHER, Organ.UNSTATED, Rank.NONE, RoleNature.OFFICE), "", 0, 0
)

_THINGS = frozenset(
    {PhraseKind.PARTY, PhraseKind.NOUN, PhraseKind.ROLE, PhraseKind.UNIT, PhraseKind.STAKE}
)
"""Phrases that may be what is handed over, or to whom."""


def _changed(phrase: Phrase) -> list[Role]:
    """Return the office of "Trainerwechsel bei X: P übergibt an Q"."""
    role = role_of_change(phrase)
    return [role] if role is not None else []


def _is_holder(phrase: Phrase) -> bool:
    """Return whether a phrase is an office whose holder is meant: "Der Chef der X übergibt an Q"."""
    is_role = phrase.kind is PhraseKind.ROLE and "n" in phrase.cases
    return is_role and phrase.roles[0].noun.nature is RoleNature.HOLDER
