"""Whether a change of office is said to happen: not only asked, supposed, denied or wanted."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import (
    ALONG,
    ARTISTIC,
    ATTENDING_TO,
    BACK,
    BLUNDERS,
    CHOOSING_AGAIN,
    CHOSEN_AS,
    CONTRACT_NOUNS,
    DEMAND_CUES,
    DISSOLVING,
    EMPLOYMENTS,
    FOR_NOW,
    GETTING,
    GIVING_WAY,
    GOING,
    INSTITUTIONAL,
    JOINT,
    LONGER,
    LOSING,
    MORE,
    MOVES,
    MOVING_VERBS,
    NOT_YET,
    OCCUPYING,
    ON_AND_ON,
    ONLINE,
    PARTING,
    PLAIN_FACTS,
    REMAINING,
    REPLACING,
    SHORT_NOTICE,
    SOURCES,
    STANDING_IN,
    STILL,
    TASKS,
    UNTOLD,
)
from dealwert.german.lexicon.clause_words import IN_ORDER, TELLING_WHEN
from dealwert.german.lexicon.deal_nouns import EXCHANGE
from dealwert.german.lexicon.deal_verbs import GAP
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import NOT
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.lexicon.status_cues import DENIAL_CUES
from dealwert.reading.background import is_of_the_past
from dealwert.reading.clauses import ClauseKind, is_finite
from dealwert.reading.frames import ClauseReading, Event, Tense, Voice
from dealwert.reading.goings import just_goes
from dealwert.reading.passives import is_auxiliary
from dealwert.reading.phrases import NEW, PartyNature, Phrase, PhraseKind, Role, phrases_within
from dealwert.reading.soundness import is_by_somebody, is_let_out
from dealwert.reading.spells import is_until_a_year, is_until_soon, leads_from_now_on
from dealwert.reading.status import is_hypothetical
from dealwert.reading.stays import stays_so, stays_with_house
from dealwert.reading.supposed import is_hearsay, is_only_thought, is_unreal, stands_down

__all__ = ["is_handed", "is_told"]


_ARRIVING = frozenset(
    {
        Sense.APPOINT,
        Sense.BECOME,
        Sense.ELECT,
        Sense.MOVE,
        Sense.PROMOTE,
        Sense.SUCCEED,
        Sense.TAKE_OFFICE,
    }
)
"""What is told of a career as well as in the news."""

_WANTED = frozenset({Sense.BECOME, Sense.STAY, Sense.TAKE_OFFICE, Sense.SUCCEED})
"""What somebody may want who does not decide on it."""


def is_told(
    event: Event, events: Sequence[Event], readings: Sequence[ClauseReading], *, question: bool
) -> bool:
    """Return whether an event is said to happen, not only asked, supposed, denied or wanted."""
    sense = event.frame.sense
    here = readings.index(event.clause)
    if is_hypothetical(event, question=question) or _opens_condition(readings, here):
        return False
    if here and _opens_condition(readings, here - 1):
        return False
    words = set(event.clause.text.split())
    shared = event.clause.shares
    if is_unreal(event, words) or is_hearsay(event, events, readings):
        return False
    if event.modal == "intent" and sense in _WANTED:
        return False
    if event.modal == "report" and words & SOURCES:
        return False
    if not UNTOLD.isdisjoint((event.clause.clause.opener, event.clause.text.partition(" ")[0])):
        return False
    if event.tense is Tense.OPEN and event.noun is None and is_only_thought(event):
        return False
    if event.tense is Tense.OPEN and sense in _PARTING and event.clause.clause.opener == IN_ORDER:
        return False  # "trat nicht an, um gleich wieder abzutreten"
    if sense is Sense.SUSPEND and any(one.preposition == FOR for one in event.clause.phrases):
        return False  # "wird von seinem Klub für die WM freigestellt"
    if sense is Sense.MOVE and _costs(event):
        return False  # "wechselt für zwei Millionen Euro zu X"
    if sense is Sense.STAY and (words & FOR_NOW or is_until_soon(event) or stays_so(event)):
        return False
    if sense is Sense.DISMISS and any(map(is_let_out, event.clause.phrases)):
        return False
    if sense is Sense.MOVE and any(map(_is_exchange, event.parts.get(Slot.GOAL, []))):
        return False
    if event.word == REMAINING and Slot.ROLE not in event.parts:
        return bool(event.fixed) or is_until_a_year(event) or stays_with_house(event, events)
    if event.fixed.startswith(NOT):
        return stands_down(event)
    if event.negated:  # who is not kept goes, and who leads no longer
        is_over = sense in (Sense.LEAD, Sense.STAY) and bool(words & LONGER)
        is_over |= event.word in CHOOSING_AGAIN and _is_voted_out(event)
        about = words | set(shared.text.split() if shared is not None else ())
        is_left = sense is Sense.EXTEND and not any(map(event.clause.text.count, NOT_YET))
        return is_over or (is_left and bool(about & CONTRACT_NOUNS))
    is_of_contract = sense in _PARTING and event.fixed.rpartition(GAP)[2] in EMPLOYMENTS
    if event.word == DISSOLVING or is_of_contract:
        return bool(words & CONTRACT_NOUNS)
    if (
        sense is Sense.LEAVE
        and event.fixed
        and any(
            other.start == event.start and other.frame.sense is Sense.SUCCEED for other in events
        )
    ):
        return False  # "gibt den Stab an Q weiter"
    if event.tense is Tense.PAST and sense in _ARRIVING and is_of_the_past(event, words, events):
        return False
    if event.word == LOSING and sense is Sense.LEAVE and event.frame.subject is Slot.COMPANY:
        return all(one.kind is PhraseKind.PARTY for one in event.parts.get(Slot.PERSON, []))
    if event.word == PARTING and sense is Sense.LEAVE:
        others = [p for p in event.clause.phrases if p.preposition and (p.parties or p.roles)]
        return JOINT in words and not others
    if sense is Sense.LEAD:
        return leads_from_now_on(event, readings)
    if sense is Sense.EXTEND and STILL in words and "be" in event.clause.auxiliaries:
        return False  # "ist noch bei den Symphonikern gebunden"
    if sense is Sense.EXTEND:
        is_contract = bool(words & CONTRACT_NOUNS) or {Slot.PERSON, Slot.ROLE} & event.parts.keys()
        return bool(is_contract) and not _is_signed_by_person(event)
    if event.word == STANDING_IN and words & SHORT_NOTICE:
        return False
    if sense in _GIVING_UP and event.noun is None and _gives_up_person(event):
        return False
    if sense is Sense.LEAVE and event.word in MOVES:  # "von der X-Spitze in die Politik"
        same = [other for other in events if other.start == event.start and other is not event]
        return not same
    if sense is Sense.SUCCEED and (_is_handed_over(event) or _follows_along(event)):
        return False
    if sense is Sense.TAKE_OFFICE and event.word in MOVING_VERBS:  # "als neue Chefin nach Wien"
        same = [other for other in events if other.start == event.start and other is not event]
        return not same and any(NEW in role.marks and role.company for role in event.roles())
    if event.word == ATTENDING_TO and any(one.owner for one in event.parts.get(Slot.ROLE, ())):
        return False  # "werde sein Amt bis zum Herbst wahrnehmen"
    if sense is Sense.TAKE_OFFICE and any(map(_are_just_tasks, event.parts.get(Slot.ROLE, ()))):
        return False  # "hat neue Aufgaben bei X übernommen"
    if sense is Sense.TAKE_OFFICE and event.word == OCCUPYING and _is_body_filled(event):
        return False
    is_along = event.clause.text.endswith(f" {ALONG}") or ON_AND_ON in words
    if sense is Sense.TAKE_OFFICE and is_along:
        return False  # "übernimmt seine Aufgaben mit", "steht ihr weiterhin zur Seite"
    if sense is Sense.TAKE_OFFICE and event.frame.object is Slot.COMPANY:
        return event.voice is Voice.ACTIVE
    if event.word in GETTING and sense is Sense.TAKE_OFFICE and not event.fixed:
        roles = event.roles()
        return bool(roles) and all(_is_seat(role) for role in roles)
    if sense is Sense.TAKE_OFFICE and _takes_blame(event):
        return False  # "übernimmt als Chef die Verantwortung für das Debakel"
    if sense is Sense.TAKE_OFFICE and Slot.ROLE not in event.parts:
        return Slot.TEAM in event.parts or bool(event.fixed) or not _has_object(event)
    is_bare = event.word in GIVING_WAY and Slot.ROLE not in event.parts
    if (is_bare or event.word == GOING) and not event.fixed and sense is Sense.LEAVE:
        return just_goes(event)
    if sense is Sense.TAKE_OFFICE and words & ARTISTIC and not _tells_where(event):
        return False  # "die musikalische Leitung übernimmt P"
    if sense is Sense.BECOME and is_auxiliary(event.clause):
        return False
    if sense is Sense.RESIGN and any(
        other.start == event.start and other.frame.sense is Sense.DISMISS for other in events
    ):
        return False  # "X kündigt P" is told of X
    if (
        event.word in REPLACING
        and sense is Sense.DISMISS
        and any(
            other.clause is event.clause and other.frame.sense is Sense.SUCCEED for other in events
        )
    ):
        return False  # "wird von Q abgelöst" tells of a successor
    if event.word in REPLACING and sense is Sense.DISMISS and is_by_somebody(event):
        return False  # "Der Waadtländer löst P ab": he follows him
    return event.noun is None or _noun_tells(event)


def _is_voted_out(event: Event) -> bool:
    """Return whether somebody was not chosen again, and not only "nicht einstimmig" or "noch nicht"."""
    if event.tense is Tense.FUTURE or any(map(event.clause.text.count, NOT_YET)):
        return False
    behind = event.clause.text.partition(f"{NOT} ")[2].split()
    return behind != [] and (behind[0] in CHOSEN_AS or behind[0].startswith(BACK))


def _are_just_tasks(phrase: Phrase) -> bool:
    """Return whether it is "neue Aufgaben", which are no office, and not those of somebody."""
    is_some = bool(phrase.roles) and phrase.roles[0].wording.lower() in TASKS
    return is_some and phrase.words[0] in MORE


def _is_body_filled(event: Event) -> bool:
    """Return whether others get the seats of a body: "Minister P hat den Aufsichtsrat neu besetzt"."""
    roles = event.roles()
    return any(role.noun.nature is RoleNature.BODY for role in roles)


def _tells_where(event: Event) -> bool:
    """Return whether a clause says of which organisation somebody takes an office."""
    roles = event.roles()
    return Slot.COMPANY in event.parts or any(role.company is not None for role in roles)


def _costs(event: Event) -> bool:
    return any(p.kind is PhraseKind.MONEY and p.preposition == FOR for p in event.clause.phrases)


def _is_exchange(phrase: Phrase) -> bool:
    """Return whether somebody goes where shares are traded: "ging an die Börse"."""
    return phrase.preposition == INSTITUTIONAL and phrase.words[-1:] == (EXCHANGE,)


def _is_signed_by_person(event: Event) -> bool:
    """Return whether it is somebody else who gets the contract: "Moser verlängert mit Präsident P"."""
    subject = event.clause.subject
    persons = event.parts.get(Slot.PERSON, [])
    return (
        bool(persons)
        and any(
            one.kind is PhraseKind.PARTY
            and one not in persons
            and not (one.preposition or one.roles)
            and "n" in one.cases
            and one.person is not None
            for one in event.clause.phrases
        )
        and not (
            subject is not None and bool(subject.parties) and subject.parties[0].is_organisation
        )
    )


def _gives_up_person(event: Event) -> bool:
    """Return whether the office is in truth a person beside the subject: "X-Chefin und Mutter P"."""
    return any(
        not phrase.preposition
        and any(role.noun.nature is RoleNature.HOLDER and not role.seat for role in phrase.roles)
        for phrase in event.parts.get(Slot.ROLE, [])
    )


_PARTING = frozenset({Sense.RESIGN, Sense.LEAVE, Sense.RETIRE, Sense.DISMISS})
"""What nobody has done yet who only does something else for it."""

_GIVING_UP = frozenset({Sense.RESIGN, Sense.LEAVE})
"""Senses of verbs whose object is an office, and nobody who holds it."""


def _is_seat(role: Role) -> bool:
    """Return whether a phrase names an office, and nobody who holds it: "den Posten des Chefs"."""
    return role.seat or role.noun.nature is RoleNature.OFFICE


def is_handed(reading: ClauseReading) -> bool:
    """Return whether the subject is what is handed over: "P wurde an Q übergeben"."""
    return reading.is_past and _PASSIVE in reading.auxiliaries


def _is_handed_over(event: Event) -> bool:
    hands_over = event.frame.subject is Slot.PREDECESSOR and event.frame.object is None
    return hands_over and is_handed(event.clause)


def _follows_along(event: Event) -> bool:
    """Return whether somebody goes where another one is, or reads what he writes: "folgt P auf Twitter"."""
    if any(
        ONLINE.intersection(phrase.words) for phrase in event.clause.phrases if phrase.preposition
    ):
        return True
    if event.frame.dative is not Slot.PREDECESSOR or Slot.ROLE in event.parts:
        return False
    return any(
        phrase.roles and phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
        for phrase in event.parts.get(Slot.PREDECESSOR, [])
    )


_PASSIVE = "become"


def _has_object(event: Event) -> bool:
    """Return whether something is taken over that is no office: "übernimmt die Kosten"."""
    return any(
        phrase is not event.clause.subject
        and not phrase.preposition
        and "a" in phrase.cases
        and phrase.kind not in (PhraseKind.DATE, PhraseKind.WORD, PhraseKind.COMMA)
        and phrase not in event.parts.get(Slot.PERSON, [])
        for phrase in event.clause.phrases
    )


def _takes_blame(event: Event) -> bool:
    """Return whether somebody answers for what went wrong, in whatever office he is."""
    return any(
        phrase.head is not None
        and phrase.preposition == FOR
        and phrase.head.lower.endswith(BLUNDERS)
        for phrase in phrases_within(event.clause.phrases)
    )


def _opens_condition(readings: Sequence[ClauseReading], place: int) -> bool:
    """Return whether a clause with the verb first is a condition: "Tritt P zurück, wird …"."""
    clause = readings[place].clause
    units = clause.units
    if clause.kind is not ClauseKind.MAIN or not is_finite(units, 0):
        return False
    following = readings[place + 1].clause.units if place + 1 < len(readings) else ()
    return units[0].text[:1].isupper() and bool(following) and is_finite(following, 0)


_COME_TO_NOTHING = frozenset({"cancelled", "denied", "prohibited"})


def _noun_tells(event: Event) -> bool:
    """Return whether a noun ("Rücktritt") tells that it happened, not that somebody wants it."""
    noun = event.noun
    if (
        noun is None
        or event.modal
        or not (DEMAND_CUES | DENIAL_CUES).isdisjoint(event.clause.text.split())
    ):
        return False
    if event.frame.sense is Sense.SUCCEED:
        return False
    if noun.preposition in TELLING_WHEN:
        return True
    above = event.governor
    if above is not None and above.frame.status in _COME_TO_NOTHING:
        return False
    in_office = Slot.ROLE in event.parts or any(
        phrase.roles for phrase in event.parts.get(Slot.PERSON, [])
    )
    is_subject = noun is event.clause.subject and in_office
    if is_subject and event.clause.clause.kind is ClauseKind.MAIN:
        verbs = {word.lower for word in event.clause.words if word.is_finite_verb}
        return bool(verbs) and verbs <= PLAIN_FACTS
    return (
        above is not None
        and above.frame.sense is Sense.MATRIX
        and above.frame.status in (None, "completed")
    ) or (noun.preposition == "" and noun.cases == "na" and event.clause.clause.parent is None)
