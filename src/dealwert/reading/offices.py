"""Offices that a text names without their holders: "X bekommt einen neuen Chef"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import (
    AN,
    APPLIED_FOR,
    APPLYING,
    BACK,
    BELONGING_TO,
    CHANGE_OF,
    CHANGES_AT_THE_TOP,
    FILLED,
    HAVING_VERBS,
    IT_COMES,
    LEAD,
    MISSING,
    SAYING,
    SEARCH,
    SEEKING_WORDS,
    SHAKE_UPS,
    THERE_IS,
    VACANT,
)
from dealwert.german.lexicon.employment import BESIDE_OFFICES, HELD_AT, STATES
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import LIST_WORDS
from dealwert.german.lexicon.role_nouns import RoleNature, RoleNoun
from dealwert.german.words import look_up
from dealwert.model import Organ, RoleFunction
from dealwert.reading.appositions import is_added
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import PositionDraft
from dealwert.reading.frames import ClauseReading
from dealwert.reading.memory import Memory
from dealwert.reading.phrases import (
    LEAVING,
    NEW,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    Role,
    phrases_within,
)
from dealwert.reading.positions import SINGULAR, company_of_role
from dealwert.reading.reference import Discourse, Entity

__all__ = ["holder_of_subject", "note_open_offices", "owner_of", "role_of_change"]


def note_open_offices(
    readings: Sequence[ClauseReading], discourse: Discourse, memory: Memory
) -> None:
    """Keep the offices of a sentence that have a company and no holder."""
    for reading in readings:
        owner = owner_of(reading)
        former: int | None = None
        for phrase in phrases_within(reading.phrases):
            if phrase.kind is not PhraseKind.ROLE or is_added(phrase, reading.phrases):
                continue
            if not _decides(phrase, reading):
                _note_boards(phrase, owner, discourse, memory)
            is_held = _is_given(phrase, reading) or _is_of_somebody(phrase, reading)
            is_held = is_held or _is_reached(phrase, reading)
            if _acts(phrase, reading) or is_held or _is_of_successor(phrase, reading):
                continue
            is_missed = owner is not None and _is_missed(phrase, reading)
            joint = "" if former is None else discourse.text[former : phrase.start].strip()
            if joint in LIST_WORDS or any("former" in role.marks for role in phrase.roles):
                former = phrase.end  # "der einstige Trainer von X und Coach von Y" is of neither
                continue
            if owner is None and _is_somebodys(phrase, reading):
                continue
            if _is_chosen_for_other(phrase, reading) or not BELONGING_TO.isdisjoint(reading.lowers):
                continue  # "Sie gehört dem Aufsichtsrat der X an"
            is_missed = is_missed or _is_vacant(phrase, reading) or _is_applied_for(phrase, reading)
            is_missed = is_missed or _changes_hands(phrase, reading)
            for role in phrase.roles:
                role.marks |= {NEW} if is_missed else set()
                if owner is not None and _is_object(role) and ("a" in phrase.cases or is_missed):
                    role.company = role.company or owner
                if NEW in role.marks and role.noun.nature is RoleNature.HOLDER:
                    memory.new.append(role)
                company = company_of_role(role, discourse)
                is_founder = role.noun.function is RoleFunction.FOUNDER  # whom nobody succeeds
                if company is not None and not is_founder:
                    memory.note_open(role, company, phrase.end)


def _changes_hands(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether it is an office or a body where there is a change: "Wechsel an der Spitze der X"."""
    return any(
        one.frame is not None
        and one.frame.sense is Sense.MOVE
        and any(inner is phrase for inner in one.inner)
        and not any(inner.person is not None for inner in one.inner)
        for one in reading.phrases
    )


def _is_chosen_for_other(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether it is what somebody has been who gets another office: "den bisherigen X-Chef als Rektor"."""
    if all("until_now" not in role.marks for role in phrase.roles):
        return False
    others = (one for one in reading.phrases if one is not phrase and one.roles)
    return any(one.preposition in BESIDE_OFFICES for one in others)


def _note_boards(phrase: Phrase, owner: Party | None, discourse: Discourse, memory: Memory) -> None:
    """Keep the bodies of companies, to which "das Gremium" and "der Vorsitz" may point back."""
    for role in phrase.roles:
        if role.noun.nature is not RoleNature.BODY or role.noun.organ is Organ.UNSTATED:
            continue
        company = company_of_role(role, discourse)
        if company is None and role.company is None and not role.glued and owner is not None:
            company = discourse.named(owner)  # "X hat den Aufsichtsrat neu besetzt"
        if company is not None and not company.person:
            memory.note_board(role, company, phrase.end)


def holder_of_subject(
    readings: Sequence[ClauseReading], discourse: Discourse, memory: Memory, place: tuple[int, int]
) -> PositionDraft | None:
    """Return P's office in "Der scheidende X-Chef übt Kritik. Der Druck sei groß, sagte P".

    Whoever is named for the first time, alone in a sentence and without an office, holds the one that
    the sentence before is about.
    """
    found = memory.take_subject(place[0])
    for reading in readings:
        subject = reading.subject
        if reading.clause.kind is not ClauseKind.MAIN or subject is None:
            continue
        is_office = subject.kind is PhraseKind.ROLE and subject.cases in SINGULAR
        if is_office and subject.roles[0].noun.nature is RoleNature.HOLDER:
            company = company_of_role(subject.roles[0], discourse)
            if company is not None and not _names_holder(reading):
                memory.note_subject(subject.roles[0], company, place[1])
    if found is None or any(one.role is found[0] for one in memory.recent()[:_LATEST]):
        return None  # "P tritt ab. Die X-Chefin geht. Q folgt"
    named = discourse.introduced(*place)
    if named is None:
        return None
    role, company = found
    own = [
        phrase
        for reading in readings
        for phrase in reading.phrases
        if phrase.person is not None and discourse.named(phrase.person) is named
    ]
    acts = any(not phrase.preposition for phrase in own)
    if LEAVING in role.marks and not acts:
        return None  # "Der X-Chef geht. Bei P war er beliebt"
    if any(map(_tells_of_succeeding, readings)):
        return None  # "Der X-Chef geht. Ihm folgt P"
    if LEAVING in role.marks and any(map(_tells_of_taking, readings)):
        return None  # "Der X-Chef geht. Interimistisch übernimmt P"
    if any(map(_names_holder, readings)):
        return None  # "Die X-Chefin geht. Chef des Büros ist P"
    if any(NEW in role.marks for one in readings for each in one.phrases for role in each.roles):
        return None  # "Der X-Chef geht. P wird neuer Chef"
    if any(phrase.roles for phrase in own):
        return None  # "Die X-Chefin geht. Das bestätigte Präsident P"
    if any(_is_of_elsewhere(phrase, company, discourse) for phrase in own):
        return None  # "Die X-Chefin geht. P, Analyst der Y, lobt sie"
    if any(map(_is_called_otherwise, own)):
        return None  # "Die X-Chefin geht. Das sei überfällig, sagte Gewerkschafter P"
    return PositionDraft(named, company, role, place)


def _is_of_elsewhere(phrase: Phrase, company: Entity, discourse: Discourse) -> bool:
    """Return whether what stands between commas behind a name tells another house."""
    begin = phrase.person.end if phrase.person is not None else 0
    end = discourse.text.find(_ASIDE, begin + 1) if discourse.text.startswith(_ASIDE, begin) else -1
    return end > 0 and any(one is not company for one in discourse.companies_between(begin, end))


_ASIDE = ","
"""What stands before and behind what is told of somebody aside."""


def _is_called_otherwise(phrase: Phrase) -> bool:
    """Return whether a noun right before a name, without an article, tells what somebody is."""
    noun = phrase.head if phrase.parties and phrase.start < phrase.parties[0].start else None
    return noun is not None and noun.capital and phrase.words[:1] == (noun.lower,)


_LATEST = 4
"""Changes told last among which the one may be that tells whose office it is."""


def _tells_of_taking(reading: ClauseReading) -> bool:
    if any(word.modal for word in reading.words):
        return False  # "P will sich um seine Familie kümmern"
    return any(form.verb.frame.sense in _TAKING for word in reading.words for form in word.verbs)


_TAKING = frozenset({Sense.TAKE_OFFICE, Sense.APPOINT, Sense.ELECT, Sense.LEAD, Sense.PROMOTE})
"""What is done by, or to, whoever comes."""


def _tells_of_succeeding(reading: ClauseReading) -> bool:
    return any(
        form.verb.frame.sense is Sense.SUCCEED
        and (not form.split or form.verb.particle in reading.lowers)  # "gab … bekannt"
        for word in reading.words
        for form in word.verbs
    )


def owner_of(reading: ClauseReading) -> Party | None:
    """Return X in "X bekommt einen neuen Chef" and "Bei X gibt es einen neuen Chef"."""
    if reading.lowers >= THERE_IS or _is_changing(reading):
        there = [one for one in reading.phrases if one.preposition in HELD_AT and not one.roles]
        homes = [party for one in there for party in one.parties if party.is_organisation]
        return homes[0] if len(homes) == 1 else None
    subject = reading.subject
    if subject is None or subject.kind is not PhraseKind.PARTY or len(subject.parties) != 1:
        return None
    if reading.lowers.isdisjoint(_HAVING):
        return None
    return subject.parties[0] if subject.parties[0].is_organisation else None


_HAVING = HAVING_VERBS | SEEKING_WORDS
"""Words that say what office somebody has, gets or looks for."""


def _is_changing(reading: ClauseReading) -> bool:
    """Return whether a clause says that it comes to a change: "kommt es zu einem Wechsel", "gibt es einen Wechsel"."""
    small = reading.lowers
    is_told = small >= IT_COMES or small >= THERE_IS
    return is_told and any(word.endswith(CHANGE_OF) or word in SHAKE_UPS for word in small)


def _is_missed(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is, or falls, vacant: "sucht einen Chef", "steht ohne Chef da"."""
    if phrase.preposition:
        if _is_changing(reading):
            return True  # "Bei X kommt es zu einem Wechsel in der Chefredaktion"
        return phrase.preposition in MISSING or SEARCH in reading.text
    small = reading.lowers
    is_back = BACK in small and bool(phrase.words) and phrase.words[0].startswith(AN)
    return is_back or not small.isdisjoint(SEEKING_WORDS)  # "hat wieder einen Chef"


def _is_applied_for(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether others would like to have an office: "Um die Leitung der X hatten sich zehn beworben"."""
    return phrase.preposition in APPLIED_FOR and not reading.lowers.isdisjoint(APPLYING)


def _names_holder(reading: ClauseReading) -> bool:
    """Return whether a clause says who holds the office that it is about: "Die neue Chefin heißt P"."""
    return not reading.lowers.isdisjoint(STATES) and any(
        phrase.person is not None and phrase is not reading.subject and not phrase.preposition
        for phrase in reading.phrases
    )


def _is_of_successor(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is what a successor has held so far: "Nachfolger wird der Chef der Y"."""
    frame = reading.subject.frame if reading.subject is not None else None
    return frame is not None and frame.sense is Sense.SUCCEED and phrase is not reading.subject


def _is_given(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is what somebody gets, told aside: "folgt auf P, der Chef von X wird"."""
    is_aside = reading.clause.kind is ClauseKind.RELATIVE and phrase is not reading.subject
    return is_aside and "become" in reading.auxiliaries and not phrase.preposition


def _decides(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether a body is told of for what it has done: "Der Aufsichtsrat der X hat sich geeinigt"."""
    is_subject = phrase is reading.subject and not phrase.preposition
    is_active = is_subject and "become" not in reading.auxiliaries
    return is_active and any(
        form.verb.frame.sense in _DECIDED for word in reading.words for form in word.verbs
    )


_DECIDED = frozenset({Sense.APPOINT, Sense.ELECT, Sense.DISMISS, Sense.SUSPEND, Sense.EXTEND})
"""What a body does to those who hold other offices."""


def _acts(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether those in office are meant, who do something: "Die Klubführung von X hat", "sagte ein Sprecher der X"."""
    if phrase.preposition:
        return False
    if phrase.roles[0].noun.nature is not RoleNature.HOLDER:
        return phrase is reading.subject and not _is_vacant(phrase, reading)
    is_new = any(NEW in role.marks for role in phrase.roles)
    return "n" in phrase.cases and not is_new and not reading.lowers.isdisjoint(SAYING)


def _is_vacant(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether a clause says of an office that it is free: "Die Leitung der X wird neu besetzt"."""
    is_state = bool({"be", "become"} & set(reading.auxiliaries)) and phrase is reading.subject
    small = reading.lowers
    role = phrase.roles[0]
    is_seat = role.seat or role.noun.nature is not RoleNature.HOLDER
    is_filled = is_seat and not small.isdisjoint(FILLED)
    return is_state and (is_filled or not small.isdisjoint(VACANT))


def _is_of_somebody(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is that of the person before the comma: "P, im Brotberuf Prokurist der X, …"."""
    phrases = reading.phrases
    place = next((n for n, one in enumerate(phrases) if one is phrase), 0) - 1
    while place > 0 and (phrases[place].preposition or phrases[place].kind is PhraseKind.WORD):
        place -= 1
    is_behind = place > 0 and phrases[place].kind is PhraseKind.COMMA and not phrase.preposition
    is_his = is_behind and any(party.is_person for party in phrases[place - 1].parties)
    return is_his or _is_one_of_two(phrases, place, reading)


def _is_one_of_two(phrases: Sequence[Phrase], place: int, reading: ClauseReading) -> bool:
    """Return whether it is the other office of somebody: "P ist Mitglied des Rats und zudem Chef der X"."""
    subject = reading.subject
    is_person = subject is not None and subject.person is not None
    is_state = is_person and "be" in reading.auxiliaries
    return is_state and place > 0 and phrases[place].kind is PhraseKind.ROLE


def _is_reached(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether it is what somebody gets who is called by another office: "Der X-Chef rückt an die Spitze der Y"."""
    subject = reading.subject
    if subject is None or phrase is subject or phrase.preposition not in BESIDE_OFFICES:
        return False
    is_called = (
        subject.kind is PhraseKind.ROLE and subject.roles[0].noun.nature is RoleNature.HOLDER
    )
    return is_called and any(
        form.verb.frame.sense in _RISING for word in reading.words for form in word.verbs
    )


_RISING = frozenset({Sense.PROMOTE, Sense.TAKE_OFFICE, Sense.BECOME})


def _is_somebodys(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is that of whom the text speaks: "Q, der Trainer bei X ist", "wählte den X-Chef"."""
    role = phrase.roles[0]
    if NEW in role.marks:
        return False
    is_chosen = role.noun.nature is RoleNature.HOLDER and phrase.cases == "a"
    return reading.clause.kind is ClauseKind.RELATIVE or (is_chosen and not phrase.preposition)


def _is_object(role: Role) -> bool:
    is_named = role.company is not None and role.company.nature is PartyNature.COMPANY
    is_held = role.noun.nature is RoleNature.HOLDER or NEW in role.marks  # "eine neue Leitung"
    return is_held and not is_named and not role.glued


def role_of_change(phrase: Phrase) -> Role | None:
    """Return the office of "Trainerwechsel" and "Führungswechsel", if it is one."""
    head = phrase.head.lower if phrase.head is not None else ""
    if head in CHANGES_AT_THE_TOP:
        lead = look_up(LEAD).role
        return Role(lead, LEAD, phrase.start, phrase.end) if lead is not None else None
    first = head.removesuffix(CHANGE_OF)
    if first == head or not first:
        return None
    noun = next((one for end in ("", "s", "en") if (one := _office_called(first, end))), None)
    return Role(noun, first.capitalize(), phrase.start, phrase.end) if noun is not None else None


def _office_called(word: str, end: str) -> RoleNoun | None:
    return look_up(word.removesuffix(end).capitalize()).role if word.endswith(end) else None
