"""Offices that phrases and copular clauses say somebody holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from dealwert.german.lexicon.bodies import NATIONAL
from dealwert.german.lexicon.change_cues import (
    ALONG,
    BEARING,
    DIRECTIONS,
    MEETINGS,
    NAMING_VERBS,
    PRESIDING_VERBS,
    SINCE,
    TEAM_ENDS,
)
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import ADVERBS, HAVING_BEEN
from dealwert.german.lexicon.name_context import IN
from dealwert.german.lexicon.role_nouns import (
    CHANCELLOR,
    DEPARTMENTS,
    EMBASSY,
    OFFICES_OF_CLUBS,
    RoleNature,
    RoleNoun,
)
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.name_forms import is_called_bank
from dealwert.german.words import look_up
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.bodies import body_of
from dealwert.reading.bodies_of_offices import body_led
from dealwert.reading.events import before_colon
from dealwert.reading.facts import PositionDraft
from dealwert.reading.fields import fit_of
from dealwert.reading.frames import ClauseReading, Event, Tense, Voice
from dealwert.reading.governed import seat_of_new
from dealwert.reading.ministries import abroad, embassy_of, ministry_in
from dealwert.reading.office_phrases import is_department
from dealwert.reading.phrases import (
    ANY_CASE,
    NEW,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    Role,
    phrases_within,
)
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.spells import is_since
from dealwert.reading.vague_offices import BOARDS, chair_of, is_board

__all__ = [
    "SINGULAR",
    "company_of_role",
    "is_in_town",
    "of_copula",
    "of_leaders",
    "of_organisation",
    "positions_of",
    "role_of_leading",
    "share_company",
]


SINGULAR = frozenset({"n", "nd", "na", "ngd"})
"""Cases that a definite article admits before the one who holds an office."""


def company_of_role(
    role: Role, discourse: Discourse, without: Sequence[Entity] = ()
) -> Entity | None:
    """Return the company that an office belongs to, as the phrase itself says."""
    if role.company is None and is_department(role):
        return discourse.called(role.wording.split()[0].removesuffix("s"), role.start)
    if role.company is None and (home := _home_of(role, discourse)):
        country = abroad(discourse.text, role.start)
        if home == EMBASSY:
            return discourse.called(embassy_of(discourse.text, role.start), role.start)
        if country == "":
            return None  # "der griechische Finanzminister" is in none that the text names
        return discourse.called(country or home, role.start)
    if role.company is None:
        return discourse.called_by_part(role.wording) if role.glued else body_led(role, discourse)
    if _is_team(role.company) and (club := discourse.club(role.start)) is not None:
        return club  # "Trainerin der Damen"
    if (called := _public_body(role.company, discourse)) is not None:
        return called
    entity = discourse.meant(role.company) or discourse.resolve(
        role.company, person=False, without=without
    )
    if entity is not None and role.company.nature is PartyNature.DESCRIPTION:
        discourse.note_description(role.company, entity)
    return entity


def _home_of(role: Role, discourse: Discourse) -> str | None:
    """Return what an office of state is in, or the party of "Grünen-Chefin", whose adjective is no name."""
    is_glued = role.glued and "-" not in role.wording
    is_scholar = role.wording.lower().startswith(CHANCELLOR) and discourse.names_school
    return None if is_glued or is_scholar else ministry_in(role.wording, discourse.text)


def _is_team(party: Party) -> bool:
    """Return whether a noun stands for a team of a club or an association: "des Damenteams"."""
    noun = party.text.partition(" ")[0].lower().removesuffix("s")
    return party.nature is PartyNature.DESCRIPTION and noun.endswith(TEAM_ENDS)


def _public_body(party: Party, discourse: Discourse) -> Entity | None:
    """Return the organisation of "Direktor des Kunsthauses", which is called by what it is."""
    if party.nature is not PartyNature.DESCRIPTION or party.head is None:
        return None
    noun, blank, rest = party.text.partition(" ")
    if noun.lower().endswith(DEPARTMENTS):
        return discourse.called(noun.removesuffix("s"), party.start)
    body = body_of(noun)
    lower = party.head.lower
    if lower in NATIONAL and not rest:
        return discourse.called(party.text, party.start)
    if body is not None and not (body.generic and not rest):
        return discourse.called(f"{body.name}{blank}{rest}", party.start)
    return discourse.called(party.text, party.start) if is_called_bank(lower) else None


def share_company(phrase: Phrase) -> None:
    """Let "Gründer und Chef von X" be both at X; "Kanzlerin und X-Chefin" are not."""
    shared = next(
        (role.company for role in reversed(phrase.roles) if role.company and not role.glued), None
    )
    for role in phrase.roles:
        if role.company is None and not role.glued:
            role.company = shared


def positions_of(
    readings: Sequence[ClauseReading], discourse: Discourse, place: tuple[int, int]
) -> Iterator[PositionDraft]:
    """Yield the offices that the clauses of a sentence say somebody holds or held."""
    for reading in readings:
        for phrase in phrases_within(reading.phrases):
            yield from _of_phrase(phrase, reading, discourse, place)
        yield from of_copula(reading, discourse, place)
        yield from _behind_colon(readings, reading, discourse, place)
        yield from _of_pairs(reading, discourse, place)


def _behind_colon(
    readings: Sequence[ClauseReading],
    reading: ClauseReading,
    discourse: Discourse,
    place: tuple[int, int],
) -> Iterator[PositionDraft]:
    """Yield what "P ist am Ziel: Der Chef der X unterschrieb" says."""
    subject = reading.subject
    above = before_colon(readings, reading)
    if above is None or subject is None or subject.kind is not PhraseKind.ROLE:
        return
    before = above.subject
    role = subject.roles[0]
    if before is None or before.person is None or role.noun.nature is not RoleNature.HOLDER:
        return
    entity, company = discourse.named(before.person), company_of_role(role, discourse)
    if entity is not None and company is not None and subject.cases in SINGULAR:
        yield PositionDraft(entity, company, role, place)


def of_leaders(
    events: Sequence[Event], discourse: Discourse, place: tuple[int, int]
) -> Iterator[PositionDraft]:
    """Yield what "P leitet X" and "P gehört dem Vorstand der X an" say."""
    for event in events:
        is_plain = event.voice is Voice.ACTIVE and event.noun is None and not event.reflexive
        if event.frame.sense is not Sense.LEAD or not is_plain:
            continue
        if event.negated or event.modal or event.tense in (Tense.FUTURE, Tense.OPEN):
            continue
        persons, companies = event.parties(Slot.PERSON), event.parties(Slot.COMPANY)
        offices = event.roles()
        if any(phrase.preposition in DIRECTIONS for phrase in event.clause.phrases):
            continue  # "führt X zum Sieg"
        entity = discourse.resolve(persons[0], person=True) if len(persons) == 1 else None
        role = offices[0] if offices else role_of_leading(discourse.text, event.start)
        if event.word in PRESIDING_VERBS and role.noun.nature is RoleNature.BODY:
            role = attrs.evolve(role, noun=chair_of(role.noun.organ))
        company = company_of_role(role, discourse)
        if company is None and len(companies) == 1:
            company = discourse.meant(companies[0])  # "das Haus"
            company = company or discourse.resolve(companies[0], person=False)
        is_of_body = role.noun.organ not in (Organ.NONE, Organ.UNSTATED) and role.company is None
        implied = company is None and not companies and bool(offices) and is_of_body
        if implied:  # "P, der dem Vorstand vorsteht, geht"
            company = discourse.seat(role, place[0] + 1)
        if entity is not None and company is not None and not company.person:
            if event.tense is Tense.PAST and SINCE not in event.clause.text.split():
                role.marks.add("former")
            if is_since(event.clause):
                role.marks.add("besides")
            yield PositionDraft(entity, company, role, place, implied)


def role_of_leading(text: str, start: int, *, coaches: bool = False) -> Role:
    """Return the office of whom a verb says that he leads, or coaches, called as the text does."""
    end = start
    while end < len(text) and text[end].isalpha():
        end += 1
    function = RoleFunction.OTHER if coaches else RoleFunction.CEO
    noun = RoleNoun(function, Organ.UNSTATED, Rank.NONE, RoleNature.HOLDER)
    return Role(noun, text[start:end], start, end)


def _of_pairs(
    reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[PositionDraft]:
    """Yield what "P als Chef der X" says."""
    named = reading.subject.parties if reading.subject is not None else []
    subject = named[0] if len(named) == 1 and named[0].is_organisation else None
    for one, other in pairwise(reading.phrases):
        if (
            one.person is None
            or one.preposition not in BEARING
            or one.roles
            or other.kind is not PhraseKind.ROLE
            or other.preposition != HELD_AS
        ):
            continue
        entity = discourse.named(one.person)
        role = other.roles[0]
        company = company_of_role(role, discourse)
        if company is None and one.preposition == ALONG and subject is not None:
            company = discourse.resolve(subject, person=False)  # "X mit P als Chef"
            role.company = subject
        if (
            entity is not None
            and company is not None
            and role.noun.nature is RoleNature.HOLDER
            and not role.marks
        ):
            yield PositionDraft(entity, company, role, place)


def _of_phrase(
    phrase: Phrase, reading: ClauseReading, discourse: Discourse, place: tuple[int, int]
) -> Iterator[PositionDraft]:
    if phrase.kind is not PhraseKind.PARTY or not phrase.roles:
        return
    persons = [party for party in phrase.parties if party.nature is PartyNature.PERSON]
    if not persons:
        return
    share_company(phrase)
    for role in phrase.roles:
        company = company_of_role(role, discourse)
        implied = company is None
        if company is None and of_organisation(role):
            company = _at_meeting(reading, discourse)
        if company is None and not _is_of_sold(phrase, reading):
            company = _implied_company(role, discourse, phrase, place)
        if company is None or role.noun.nature is RoleNature.OFFICE:
            continue
        others = [other for also in role.also if (other := discourse.named(also)) is not None]
        for party in persons:
            entity = discourse.named(party)
            if entity is not None:
                for where in (company, *others):
                    yield PositionDraft(entity, where, role, place, implied)


def _is_of_sold(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether an office is not one of the buyer: "X kauft Y den Geschäftsführern P und Q ab"."""
    return phrase is not reading.subject and any(
        form.verb.frame.sense is Sense.BUY for word in reading.words for form in word.verbs
    )


def _at_meeting(reading: ClauseReading, discourse: Discourse) -> Entity | None:
    """Return whose chief a bare "Vorstandschef P" is who speaks "bei der Hauptversammlung der X"."""
    for phrase in reading.phrases:
        if phrase.head is None or not phrase.preposition or len(phrase.inner) != 1:
            continue
        hosts = phrase.inner[0].parties
        if phrase.head.lower.endswith(MEETINGS) and len(hosts) == 1 and hosts[0].is_organisation:
            return discourse.resolve(hosts[0], person=False)
    return None


def _implied_company(
    role: Role, discourse: Discourse, phrase: Phrase, place: tuple[int, int]
) -> Entity | None:
    """Return whose chief a bare "Konzernchef P" is: of the one company that the text is about."""
    is_bare = role.company is None and not role.glued and phrase.owner is None
    if _is_unknown(discourse.text, phrase.start):
        return None  # "beauty alliance Geschäftsführer P": a name in small letters
    if not is_bare or "former" in role.marks or not of_organisation(role):
        return None
    family = discourse.of_family(phrase.person)
    if family is not None and fit_of(family, role):
        return family  # "Geschäftsführer P X" is one of X Werke
    named = discourse.told_between(place[0], phrase.start)
    fit = [one for one in named if fit_of(one, role)]
    if fit:
        return fit[0] if len(fit) == 1 else None
    return None if named else discourse.seat(role, phrase.start)


def is_in_town(role: Role, text: str) -> bool:
    """Return whether an office is told by its town alone: "P, Intendant in Graz"."""
    behind, within = text[role.end : role.end + _WORD].split(), text[role.start : role.end].split()
    pairs = [pair for pair in (behind[:2], within[-2:]) if pair[:1] == [IN]]
    return any(is_on_map(pair[-1].rstrip(",.;:").lower()) for pair in pairs)


def _is_unknown(text: str, place: int) -> bool:
    """Return whether the word before a place is in small letters and none that the reader knows."""
    before = text[max(0, place - _WORD) : place].rsplit(maxsplit=1)
    if not before or place < 2 or text[place - 1] != " " or not before[-1].isalpha():
        return False
    if not before[-1].islower():
        return False
    word = look_up(before[-1])
    small = (word.article, word.preposition, word.pronoun, word.auxiliary, word.modal, word.verbs)
    known = word.coordinator or word.subordinator or word.finite or word.adjective
    return not (
        any(small) or known or word.particle or word.negation or word.mark or word.lower in ADVERBS
    )


_WORD = 40
"""Characters in which the word before or behind a place is looked for."""

_UNSURE = frozenset(
    {
        RoleFunction.OTHER,
        RoleFunction.FOUNDER,
        RoleFunction.SPOKESPERSON,
        RoleFunction.DIVISION_HEAD,
        RoleFunction.ADVISER,
    }
)
"""Functions that many may have who have nothing to do with what a text is about."""


def of_organisation(role: Role) -> bool:
    """Return whether a bare office is sure to be one of the company or club that a text is about."""
    if role.noun.nature is not RoleNature.HOLDER:
        return False
    is_sure = role.noun.function not in _UNSURE or role.noun.organ in BOARDS
    return is_sure or role.wording.lower().endswith(OFFICES_OF_CLUBS)


def of_copula(
    reading: ClauseReading,
    discourse: Discourse,
    place: tuple[int, int],
    *,
    negated: bool = False,
) -> Iterator[PositionDraft]:
    """Yield what "P ist Chef der X" says, or denies."""
    words = reading.words
    forms = [word for word in words if word.auxiliary == "be" or word.lower in NAMING_VERBS]
    is_denied = any(word.negation for word in words)
    if not forms or any(word.modal for word in words) or is_denied is not negated:
        return
    nominatives = [
        phrase for phrase in reading.phrases if not phrase.preposition and "n" in phrase.cases
    ]
    roles = [phrase for phrase in nominatives if phrase.kind is PhraseKind.ROLE]
    subject = reading.subject
    if subject is not None and subject.kind is PhraseKind.ROLE:
        named = (phrase for phrase in nominatives if phrase.kind is PhraseKind.PARTY)
        subject = next((one for one in named if one.parties and one.parties[0].is_person), None)
    if not roles or subject is None or subject.kind is not PhraseKind.PARTY or not subject.parties:
        return
    entities = [one for p in subject.parties if (one := discourse.resolve(p, person=True))]
    if not entities:
        return
    for phrase in roles:
        for role in phrase.roles:
            is_member = phrase.cases == ANY_CASE and is_board(role)  # "ist Vorstand der X"
            if not (is_member or role.noun.nature is RoleNature.HOLDER):
                continue
            if any(word.lower in HAVING_BEEN for word in words):
                role.marks.add("former")
            if is_since(reading):
                role.marks.add("besides")
            company = company_of_role(role, discourse)
            if company is None and NEW in role.marks:  # "Neuer Chef ist P"
                company = seat_of_new(role, discourse, reading.clause.start)
            if company is not None:
                for entity in entities:
                    yield PositionDraft(entity, company, role, place)
