"""Whether a verb or noun of office tells a change, or says something else or only what is wanted."""

from __future__ import annotations

from itertools import pairwise, takewhile

from dealwert.german.lexicon.change_cues import (
    AD_INTERIM,
    ALONG,
    AMICABLE_CUES,
    BENCH,
    CABINETS,
    CONTRACT_NOUNS,
    CUSTODY,
    DIRECTION,
    EMPLOYERS,
    EXITING,
    FIELDS_OF_OFFICES,
    FIRING,
    FROM,
    GAINING,
    IN_CONTESTS,
    INSTITUTIONAL,
    JOBS,
    KEEPING_ON,
    LEADS_IN_CONTESTS,
    NEWLY,
    NO_LEADERS,
    REPLACING,
    REST,
    SAID_OF_PLAYERS,
    SPORTING,
    STAGE_PARTS,
    STAGE_PLAYED,
    STARTING,
    STOPPING,
    SURE_DEPARTURES,
    SURE_EMPLOYERS,
    SURE_WORDS,
    TIME_NOUNS,
    TIMES_OF_PARTING,
    WITHOUT_NOTICE,
)
from dealwert.german.lexicon.deal_verbs import GAP
from dealwert.german.lexicon.definite_descriptions import CLUB
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENT, AGENTS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.words import look_up
from dealwert.model import RoleFunction
from dealwert.reading.elsewhere import stays_for_now
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import fields_of, is_club, is_coach, judges
from dealwert.reading.fitting import is_deputy
from dealwert.reading.frames import Event, Voice
from dealwert.reading.institution_heads import may_name_institution
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import NEW, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.register import Entity
from dealwert.reading.vague_offices import is_blank

__all__ = [
    "is_by_somebody",
    "is_let_out",
    "is_plausible",
    "is_sound",
    "leaves_office",
    "may_be_sound",
]

_NEVER_REFLEXIVE = frozenset(
    {Sense.LEAVE, Sense.RESIGN, Sense.DISMISS, Sense.SUSPEND, Sense.MOVE, Sense.STAY, Sense.LEAD}
)
"""With "sich" their verbs say something else ("sich verlassen", "sich halten")."""


def is_sound(event: Event, draft: LeadershipDraft, phrase: Phrase) -> bool:
    """Return whether the draft says an office, where its verb alone says too little."""
    return is_plausible(event, draft) and _has_office(event, draft, phrase)


def may_be_sound(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether the draft lacks nothing but an office, which other sentences may tell."""
    if draft.role is not None or not is_plausible(event, draft):
        return False
    is_move = event.frame.sense is Sense.MOVE and draft.goal is not None
    if event.frame.sense is Sense.SUCCEED:
        is_at_firm = draft.company is not None and not is_club(draft.company)
        return is_at_firm and draft.predecessor is not None and draft.event.is_arrival
    return is_move or (event.frame.sense in _OFFICE_NEEDED and draft.company is not None)


def is_plausible(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether nothing in the clause gives the verb another sense."""
    company = draft.company
    if company is not None and (company.person or company.name == draft.person.name):
        return False
    is_told = draft.role is not None and draft.role.company is not None
    if company is not None and not is_told and _is_called_like_somebody(company):
        return False
    is_left = draft.event.is_departure and draft.role is None
    if is_left and company is not None and judges(company):
        return False  # where somebody is tried
    subject = event.clause.subject
    if event.frame.sense is Sense.TAKE_OFFICE and _takes_something(event, draft):
        return False
    if event.frame.sense is Sense.STAY and (stays_for_now(event) or _only_keeps(event, draft)):
        return False
    leads = draft.role is None or event.frame.sense is Sense.LEAD
    if leads and any(map(is_deputy, event.parts.get(Slot.ROLE, ()))):
        return False  # "zu seinen Stellvertretern wurden …" is the office of no house by itself
    if event.word in REPLACING and event.frame.sense is Sense.DISMISS:
        if event.voice is Voice.ACTIVE and subject is not None and subject.person is not None:
            return False  # "P ersetzt die alten Maschinen"
    if _has_other_subject(event) or _appoints(event) or _swaps(event) or _is_of_gap(event):
        return False
    is_parting = event.asks_reflexive and event.frame.sense is not Sense.APPOINT
    if is_parting and event.frame.subject is Slot.COMPANY:
        if subject is not None and subject.person is not None:
            return False  # a player parts with his trainer
    takes_none = event.frame.sense is Sense.SUCCEED and event.frame.subject is Slot.PREDECESSOR
    takes_none = takes_none and event.frame.object is None  # "übergab die Akten an P"
    extends = event.frame.sense is Sense.EXTEND and not event.fixed
    extends = extends and CONTRACT_NOUNS.isdisjoint(event.clause.lowers)
    if event.frame.sense in (Sense.LEAVE, Sense.RESIGN) or takes_none or extends:
        if _has_foreign_object(event) or (takes_none and event.voice is not Voice.ACTIVE):
            return False
    if event.frame.sense is Sense.RESIGN and _withdraws(event):
        return False
    if event.word in STOPPING and _ends_something(event):
        return False
    never = event.frame.sense in _NEVER_REFLEXIVE
    return not (event.reflexive and not event.asks_reflexive and never)


def _is_called_like_somebody(company: Entity) -> bool:
    """Return whether a name is rather that of a person, and nothing but where it stands makes it a firm's."""
    *given, family = company.name.split()
    if not given or company.legal_form or company.organisation or company.descriptors:
        return False
    if may_name_institution(given[0]):
        return False  # "Zentrum Egon Falkner"
    return (
        family.isalpha() and given[-1].lower() in GIVEN_NAMES and company.name not in firms_known()
    )


def _ends_something(event: Event) -> bool:
    """Return whether it is what somebody does that is over, and not his time: "macht mit den Verlusten Schluss"."""
    things = [one for one in event.clause.phrases if one.preposition == ALONG]
    heads = [one.head.lower for one in things if one.kind is PhraseKind.NOUN and one.head]
    return any(not head.endswith(TIMES_OF_PARTING) for head in heads)


def _only_keeps(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether somebody has a post beside what is told: "behält seinen Posten", "behält sein Ressort"."""
    role = draft.role
    is_kept = event.word == KEEPING_ON and event.frame.subject is Slot.PERSON
    if not is_kept or role is None:
        return is_kept
    is_office = role.noun.nature is RoleNature.OFFICE and not is_blank(role)
    return not is_office or ministry_of(role.wording) is not None or role.wording.lower() in JOBS


def _takes_something(event: Event, draft: LeadershipDraft) -> bool:
    """Return whether somebody runs for an office, or sits on a bench, who gets none: "tritt bei der Wahl an"."""
    if event.word == STARTING and Slot.ROLE not in event.parts:
        own = (*event.parts.get(Slot.PERSON, ()), *event.parts.get(Slot.COMPANY, ()))
        is_own = any(role is draft.role for phrase in own for role in phrase.roles)
        return is_own or any(
            phrase not in own and phrase.kind not in _SAYING_WHEN for phrase in event.clause.phrases
        )
    is_bench = event.fixed.endswith(BENCH)
    return is_bench and not (draft.role is not None and is_coach(draft.role))


_SAYING_WHEN = frozenset({PhraseKind.DATE, PhraseKind.WORD, PhraseKind.COMMA})


def _withdraws(event: Event) -> bool:
    """Return whether it is a deal from which somebody withdraws: "tritt vom Kauf der X zurück"."""
    return event.noun is None and any(
        phrase.preposition in AGENTS
        and PhraseKind.EVENT in (phrase.kind, *(inner.kind for inner in phrase.inner))
        for phrase in event.clause.phrases
    )


def _has_other_subject(event: Event) -> bool:
    """Return whether a thing is the subject, and the person only stands behind it."""
    subject, persons = event.clause.subject, event.parts.get(Slot.PERSON, [])
    if event.frame.subject is not Slot.PERSON or event.noun is not None or not persons:
        return False
    is_thing = subject is not None and subject.kind in (PhraseKind.NOUN, PhraseKind.UNIT)
    return (
        is_thing
        and event.voice is Voice.ACTIVE
        and subject is not None
        and subject not in event.parts.get(Slot.TEAM, [])  # "Die Mannschaft übernimmt P"
        and subject.start < event.start < persons[0].start
        and not (subject.head is not None and subject.head.lower in _NO_SUBJECTS)
        and not _is_fixed(event, subject)  # "Das Rennen machte P"
    )


_NO_SUBJECTS = TIME_NOUNS | NEWLY | AD_INTERIM
"""What opens a clause and tells when or for how long: "Ad interim übernimmt P"."""


def _is_of_gap(event: Event) -> bool:
    """Return whether what is led stands behind another subject: "P führt nun die dpa, sein Vize die X"."""
    phrases = event.clause.phrases
    led = event.parts.get(Slot.COMPANY, ()) if event.frame.sense is Sense.LEAD else ()
    return any(
        comma.kind is PhraseKind.COMMA
        and comma.start > event.start
        and not (other.preposition or house.preposition)
        and "n" in other.cases
        and other.kind in _SUBJECTS
        and house in led
        for comma, other, house in zip(phrases, phrases[1:], phrases[2:], strict=False)
    )


_SUBJECTS = frozenset({PhraseKind.NOUN, PhraseKind.PARTY, PhraseKind.ROLE, PhraseKind.EVENT})
"""Phrases that may be who leads."""


def _swaps(event: Event) -> bool:
    """Return whether somebody puts one in the place of another: "Trainer P ersetzt Q durch R"."""
    subject, persons = event.clause.subject, event.parts.get(Slot.PERSON, [])
    return (
        event.frame.sense is Sense.SUCCEED
        and event.voice is Voice.ACTIVE
        and subject is not None
        and subject.person is not None
        and any(phrase.preposition == AGENT for phrase in persons)
    )


def _appoints(event: Event) -> bool:
    """Return whether the person is who appoints others: "Ministerin P ernennt neue Leiter"."""
    persons = event.parts.get(Slot.PERSON, [])
    if event.frame.sense is not Sense.APPOINT or event.voice is not Voice.ACTIVE or not persons:
        return False
    if persons[0] is event.clause.subject:
        if any(map(_is_somebody, event.clause.phrases)):
            return True  # "P holt mit Q eine Beraterin in die Leitung"
        if event.word == GAINING or any(ministry_of(role.wording) for role in persons[0].roles):
            return True  # "P gewann als Coach zwei Titel", "Minister P präsentierte die neue Spitze der X"
    return persons[0].start < event.start and any(
        phrase.start > event.start
        and phrase.kind is PhraseKind.ROLE
        and not phrase.preposition
        and NEW in phrase.roles[0].marks
        and not look_up(phrase.words[0]).article
        for phrase in event.clause.phrases
    )


def _is_somebody(phrase: Phrase) -> bool:
    """Return whether a phrase is an object that calls a person by a noun: "eine Beraterin"."""
    is_object = not phrase.preposition and phrase.cases == "na"
    is_noun = [one.nature for one in phrase.parties] == [PartyNature.PERSON_DESCRIPTION]
    return is_object and is_noun and not phrase.parties[0].definite


def _has_office(event: Event, draft: LeadershipDraft, phrase: Phrase) -> bool:
    if draft.role is not None and draft.role.wording.lower().endswith(NO_LEADERS):
        return False
    if draft.role is not None and (_is_of_play(draft.role) or _is_of_contest(event, draft.role)):
        return False
    if draft.role is not None and draft.role.noun.function is RoleFunction.FOUNDER:
        if event.frame.sense in (Sense.DIE, Sense.STAY):
            return False  # which is no office that anybody could leave
    if event.frame.sense is Sense.MOVE:
        goal = draft.goal
        is_office = draft.role is not None or draft.previous is not None or bool(phrase.roles)
        is_office |= goal is not None and bool(goal.legal_form) and not is_club(goal)
        goals = event.parts.get(Slot.GOAL, [])
        return is_office or any(goal.preposition == INSTITUTIONAL for goal in goals)
    before = event.parts.get(Slot.PREDECESSOR, [])
    if any(one.kind is PhraseKind.ROLE and one.owner is not None for one in before):
        return False  # "folgt seinem Chef auf X"
    if event.frame.sense is Sense.SUCCEED and draft.role is None:
        # "folgt P an der Oper nach"; at a club somebody may be replaced on the field, too
        fields = fields_of(draft.company) if draft.company is not None else set()
        is_firm = draft.company is not None and bool(draft.company.legal_form)
        is_house = (bool(fields) or is_firm) and CLUB not in fields
        return is_house and draft.predecessor is not None and draft.event.is_arrival
    if event.frame.sense is Sense.SUSPEND and draft.role is None:
        if draft.company is not None and is_club(draft.company):
            return False  # a player
    if event.frame.sense in _OFFICE_NEEDED and draft.role is None and draft.previous is None:
        is_firm = draft.company is not None and bool(draft.company.legal_form)
        is_employed = is_firm and event.frame.sense in _EMPLOYED and event.word != EXITING
        is_employed |= event.frame.sense is Sense.LEAVE and _leaves_employer(event)
        if event.word == FIRING and draft.company is not None and is_club(draft.company):
            return True  # which is said of coaches
        home = draft.company
        is_of_sport = home is not None and (is_club(home) or home.name.lower().endswith(SPORTING))
        is_of_player = event.word in SAID_OF_PLAYERS and is_of_sport
        return is_employed or (leaves_office(event) and not is_of_player)
    return True


def _is_of_play(role: Role) -> bool:
    """Return whether an office is the part of an actor: "die Rolle des Ministers", "… des zynischen Direktors"."""
    part, *whose = role.wording.split()
    if part.lower() != STAGE_PARTS or len(whose) < 2:
        return False
    told = [one for one in map(look_up, whose[1:-1]) if one.adjective and not one.mark]
    is_described = any(not one.lower.startswith(FIELDS_OF_OFFICES) for one in told)
    is_of_state = whose[-1].lower().endswith(STAGE_PLAYED)
    return is_described or is_of_state or ministry_of(whose[-1]) is not None


def _is_of_contest(event: Event, role: Role) -> bool:
    """Return whether a lead is one in a race or a table: "übernahm mit dem Sieg die Führung"."""
    is_lead = role.wording.lower() in LEADS_IN_CONTESTS
    words = event.clause.lowers if is_lead else ()
    return any(one.endswith(IN_CONTESTS) for one in words)


def is_let_out(phrase: Phrase) -> bool:
    """Return whether it is no office that somebody is let go from: "aus der Haft entlassen".

    So it is with who says goodbye himself: "verabschiedet sich aus dem Team von P".
    """
    is_place = phrase.head is not None and phrase.head.lower.endswith(CUSTODY)
    return phrase.preposition == FROM and is_place


def is_by_somebody(event: Event) -> bool:
    """Return whether the subject is somebody whom the reader does not know, and no body or house."""
    subject = event.clause.subject
    if event.voice is not Voice.ACTIVE or Slot.COMPANY in event.parts or subject is None:
        return False
    is_holder = bool(subject.roles) and subject.roles[0].noun.nature is RoleNature.HOLDER
    return subject.kind is PhraseKind.NOUN or (subject.kind is PhraseKind.ROLE and is_holder)


def leaves_office(event: Event) -> bool:
    """Return whether a word of going is said of offices alone: "den Hut nehmen"."""
    is_sure = event.word in SURE_DEPARTURES or event.fixed in SURE_WORDS
    return is_sure or WITHOUT_NOTICE in event.clause.text


_EMPLOYED = frozenset({Sense.LEAVE, Sense.RESIGN, Sense.RETIRE})
"""What nobody does at a firm who does not work there."""

_OFFICE_NEEDED = frozenset(
    {
        Sense.LEAVE,
        Sense.RESIGN,
        Sense.DIE,
        Sense.RETIRE,
        Sense.DISMISS,
        Sense.SUSPEND,
        Sense.EXTEND,
        Sense.STAY,
    }
)
"""What somebody may do who holds no office."""


def _leaves_employer(event: Event) -> bool:
    """Return whether it is a company that somebody leaves, not a building or a club."""
    if set(event.clause.text.split()) & AMICABLE_CUES:
        return True
    return any(
        phrase.head is not None
        and (phrase.head.lower in EMPLOYERS or phrase.head.lower.endswith(SURE_EMPLOYERS))
        for phrase in event.parts.get(Slot.COMPANY, [])
    )


def _is_fixed(event: Event, phrase: Phrase) -> bool:
    """Return whether a noun is part of what the verb says: "den Hut", "seinen Vertrag"."""
    words, last = " ".join(phrase.words), event.fixed.rpartition(GAP)[2]
    return bool(event.fixed) and (words in event.fixed or last in words)


def _has_foreign_object(event: Event) -> bool:
    """Return whether the verb has an object that is no office ("traten ihre Forderungen ab")."""
    filled = {id(phrase) for phrases in event.parts.values() for phrase in phrases}
    phrases = event.clause.phrases
    joined = {
        id(other)
        for one, other in pairwise(phrases)
        if one.unit is not None and one.unit.word is not None and one.unit.word.coordinator
    }
    places = {
        id(other)
        for one, other in pairwise(phrases)
        if one.kind is PhraseKind.ROLE or one.words[-1:] == (DIRECTION,)
        if one.end + 1 == other.start and not look_up(other.words[0]).article
    }  # "der Chef der Festspiele Gastein", "in Richtung Hafenfest"
    tail = list(takewhile(lambda one: one.kind not in _NO_TAIL, reversed(phrases)))
    if len(tail) < len(phrases) and phrases[-len(tail) - 1].kind is PhraseKind.COMMA:
        places |= set(map(id, tail))  # "P gibt das Amt ab, einst Förderer von Q"
    return event.noun is None and any(
        phrase.kind in _OBJECTS
        and id(phrase) not in places
        and not phrase.preposition
        and "a" in phrase.cases
        and id(phrase) not in filled
        and id(phrase) not in joined
        and not _is_fixed(event, phrase)
        and phrase is not event.clause.subject
        and not (phrase.head is not None and phrase.head.lower in _NO_OBJECTS)
        for phrase in phrases
    )


_NO_TAIL = frozenset({PhraseKind.COMMA, PhraseKind.WORD})

_OBJECTS = frozenset({PhraseKind.NOUN, PhraseKind.STAKE})
"""Things: "die Forderungen", "seine Anteile"."""

_NO_OBJECTS = TIME_NOUNS | REST | CABINETS
