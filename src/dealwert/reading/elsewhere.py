"""Changes of another house than the one that was understood: "Bei der Tochter übernimmt P", "In Linz rückt Q nach"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import (
    ASSEMBLIES,
    GROUP,
    HOUSES_TAKEN,
    IN_PLACE,
    INSTEAD,
    MEETINGS,
    OF_OWNERS,
    ORIGIN,
    OWNED,
    SUBSIDIARIES,
    TIME_NOUNS,
)
from dealwert.german.lexicon.clause_words import FOUND_IN, HELD_UNTIL
from dealwert.german.lexicon.deal_verbs import TAKE_OVER
from dealwert.german.lexicon.employment import AT_FIRM, HELD_AT
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.places import PLACES
from dealwert.german.name_forms import is_frequent
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.fields import is_club
from dealwert.reading.frames import ClauseReading, Event
from dealwert.reading.memory import Memory
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity

__all__ = [
    "FOLLOWING",
    "is_above",
    "is_of_another_house",
    "is_other_office",
    "replaced",
    "stays_for_now",
    "takes_strange_house",
    "with_owners",
]


def takes_strange_house(event: Event) -> bool:
    """Return whether what somebody takes is a house that the reader does not know.

    So in "P übernimmt als Direktorin die Glassammlung", but not in "… die Verantwortung" or "… das Haus".

    Args:
        event: What the clause tells.
    """
    if event.frame.sense is not Sense.TAKE_OFFICE or event.word != TAKE_OVER:
        return False
    things = [
        one.head.lower
        for one in event.clause.phrases
        if one.start > event.start and one.head is not None
        if one.kind is PhraseKind.ROLE  # "als Direktorin Glassammlung und Archiv"
        or (one.kind is PhraseKind.NOUN and not one.preposition and "a" in one.cases)
    ]
    return any(one.endswith(HOUSES_TAKEN) for one in things if one not in HOUSES_TAKEN)


def is_of_another_house(
    event: Event,
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    memory: Memory,
    draft: LeadershipDraft,
    phrase: Phrase,
) -> bool:
    """Return whether the sentence says that a change is not where the reader takes it to be.

    Args:
        event: What tells the change.
        readings: The clauses of its sentence.
        discourse: The parties of the text.
        memory: Who held which office, as far as the text has told.
        draft: The change.
        phrase: Who takes the office or leaves it.
    """
    if draft.company is None or draft.goal is not None:
        return False
    if (
        _leads_thing(event, readings)
        or _makes_way_elsewhere(event, discourse, memory, draft)
        or _only_owns(event, readings, discourse, draft)
    ):
        return True
    role = draft.role
    if role is not None and company_of_role(role, discourse) is draft.company:
        is_from_before = role.end <= readings[0].clause.start
        return _is_only_described(memory, draft, phrase) or (
            is_from_before and _is_at_unknown(event, readings)
        )
    return (
        _is_at_described(event, readings, discourse, draft)
        or _is_at_unknown(event, readings)
        or _is_of_other_team(event, readings, draft)
        or _is_where_it_began(event, readings, discourse, draft)
    )


def _leads_thing(event: Event, readings: Sequence[ClauseReading]) -> bool:
    """Return whether "sie" may be a thing that the sentence is about: "Die Suche laufe, P werde sie leiten"."""
    if event.frame.sense is not Sense.LEAD:
        return False
    led = event.parties(Slot.COMPANY)
    before = (one.subject for one in readings[: readings.index(event.clause)])
    is_thing = any(one is not None and one.kind is PhraseKind.NOUN for one in before)
    return is_thing and [one.nature for one in led] == [PartyNature.PRONOUN]


def _is_at_described(
    event: Event, readings: Sequence[ClauseReading], discourse: Discourse, draft: LeadershipDraft
) -> bool:
    """Return whether the clause is about a house that the reader does not know: "Bei der Sportwagentochter …"."""
    clause, told = event.clause, event.parts.get(Slot.COMPANY, ())
    first = next(iter(clause.phrases), None)
    if first is None or first not in told:
        clause = readings[0] if not told else clause
        first = next(iter(clause.phrases), None)
        if clause is event.clause or first is None or first.preposition != AT_FIRM:
            return False
    if first.preposition not in HELD_AT or first.roles or len(first.parties) != 1:
        return False
    if with_owners([first], clause.phrases) != [first]:
        return False
    party = first.parties[0]
    if party.nature is not PartyNature.DESCRIPTION:
        return False
    meant = discourse.meant(party) or discourse.resolve(party, person=False)
    return meant is not draft.company


def _is_at_unknown(event: Event, readings: Sequence[ClauseReading]) -> bool:
    """Return whether a sentence begins with where it is, by a word that is no common noun: "Bei der Donau tritt P an"."""
    first = next(iter(readings[0].phrases), None)
    if first is None or first.preposition not in _WITHIN or first.kind is not PhraseKind.NOUN:
        return False
    if Slot.COMPANY in event.parts or len(first.words) != _BARE + 1:
        return False
    noun = first.words[-1]
    is_common = is_frequent(noun.capitalize()) or noun in TIME_NOUNS
    return not is_common and not noun.endswith(_MEETINGS)


_WITHIN = (AT_FIRM, FOUND_IN)
_MEETINGS = (*ASSEMBLIES, *MEETINGS)


def _is_of_other_team(
    event: Event, readings: Sequence[ClauseReading], draft: LeadershipDraft
) -> bool:
    """Return whether "die Mannschaft" is that of the town that the sentence begins with: "In Linz …"."""
    first = next(iter(readings[0].phrases), None)
    if first is None or draft.company is None or Slot.COMPANY in event.parts:
        return False
    if Slot.TEAM not in event.parts and event.frame.sense not in FOLLOWING:
        return False
    place = " ".join(first.words).partition(" ")[2]
    is_noun = first.kind in (PhraseKind.PARTY, PhraseKind.NOUN) and len(first.words) == _BARE
    is_bare = is_noun and not is_frequent(place.capitalize())  # "in Altach"
    is_place = first.preposition == FOUND_IN and (place in PLACES or is_bare)
    return is_place and is_club(draft.company) and place not in draft.company.name.lower()


FOLLOWING = frozenset({Sense.TAKE_OFFICE, Sense.PROMOTE, Sense.SUCCEED})
"""What is told of an office that the text has named before."""

_BARE = 2
"""Words of a place behind its preposition, without an article."""


def _only_owns(
    event: Event,
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    draft: LeadershipDraft,
) -> bool:
    """Return whether whoever appoints owns the house: "Die Stiftung X, der das Blatt gehört, bestellte P"."""
    subject = event.clause.subject
    if subject is None or [discourse.named(one) for one in subject.parties] != [draft.company]:
        return False
    return any(
        reading.parent is event.clause
        and reading.clause.opener in OF_OWNERS
        and not reading.lowers.isdisjoint(OWNED)
        for reading in readings
    )


def _is_where_it_began(
    event: Event,
    readings: Sequence[ClauseReading],
    discourse: Discourse,
    draft: LeadershipDraft,
) -> bool:
    """Return whether "das Haus" may be the one that opens the sentence: "Bei X ging Q, P leitet das Haus allein"."""
    first = next(iter(readings[0].phrases), None)
    if first is None or readings[0] is event.clause or first.preposition not in HELD_AT:
        return False
    if any(one.nature is not PartyNature.DESCRIPTION for one in event.parties(Slot.COMPANY)):
        return False
    named = [discourse.named(one) for one in first.parties if one.nature is PartyNature.COMPANY]
    is_described = bool(event.parties(Slot.COMPANY))
    return is_described and bool(named) and draft.company not in named


def _makes_way_elsewhere(
    event: Event, discourse: Discourse, memory: Memory, draft: LeadershipDraft
) -> bool:
    """Return whether Q left what the clause names: "Nach dem Rücktritt von Q übernahm P die Partei X"."""
    clause = event.clause
    if event.noun is None or not event.noun.preposition or not draft.event.is_departure:
        return False
    takes = any(
        form.verb.frame.sense is Sense.TAKE_OFFICE for word in clause.words for form in word.verbs
    )
    if not takes or any(one.company is draft.company for one in memory.of(draft.person)):
        return False
    named = discourse.companies_between(clause.clause.start, clause.clause.end)
    return bool(named) and draft.company not in named


def _is_only_described(memory: Memory, draft: LeadershipDraft, phrase: Phrase) -> bool:
    """Return whether somebody who leaves X is called by another office: "P räumt den Sessel, der Y-Präsident geht"."""
    if not draft.event.is_departure or phrase.kind is not PhraseKind.ROLE:
        return False
    return any(
        one.person is draft.person
        and one.event.is_departure
        and one.sentence[-1] == draft.sentence[-1]
        and one.company is not draft.company
        for one in memory.recent()
    )


def with_owners(told: Sequence[Phrase], phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases that tell where, X instead of the noun in "im Haus der Zeitung X".

    Args:
        told: The phrases that tell where something happens.
        phrases: All phrases of the clause.
    """
    behind = {id(a): b for a, b in pairwise(phrases) if _is_whose(a, b)}
    return [behind.get(id(one), one) for one in told]


def _is_whose(house: Phrase, owner: Phrase) -> bool:
    """Return whether a name right behind a noun tells whose house it is."""
    is_house = [one.nature for one in house.parties] == [PartyNature.DESCRIPTION]
    is_named = [one.nature for one in owner.parties] == [PartyNature.COMPANY]
    is_bare = owner.kind is PhraseKind.PARTY and not (owner.preposition or owner.roles)
    return is_house and is_named and is_bare and house.end + 1 == owner.start


def replaced(event: Event, discourse: Discourse) -> Entity | None:
    """Return Q of "P leitet X künftig anstelle von Q" and "Statt Q wird P Chef der X".

    Args:
        event: What tells that P comes.
        discourse: The parties of the text.
    """
    if event.noun is not None or event.frame.sense not in _COMING:
        return None
    phrases = event.clause.phrases
    told = [one for one in phrases if one.preposition in INSTEAD]
    told += [
        b for a, b in pairwise(phrases) if a.words[-1:] in IN_PLACE and b.preposition == ORIGIN
    ]
    persons = [discourse.named(one.person) for one in told if one.person is not None]
    return persons[0] if len(persons) == 1 else None


_COMING = frozenset({Sense.LEAD, Sense.BECOME, Sense.TAKE_OFFICE, Sense.APPOINT, Sense.ELECT})
"""What may be told of somebody who comes instead of another one."""


def stays_for_now(event: Event) -> bool:
    """Return whether somebody stays only until something else happens: "soll bis zum Abschluss im Amt bleiben".

    Args:
        event: What tells that he stays.
    """
    text = event.clause.text
    until = next((text.partition(word)[2] for word in HELD_UNTIL if word in text), "")
    return bool(until) and not any(map(str.isdigit, until.partition(",")[0]))


def is_other_office(draft: LeadershipDraft, phrase: Phrase) -> bool:
    """Return whether a minister leaves another office: "Innenminister P legt sein Amt als Vizekanzler nieder".

    Args:
        draft: The change.
        phrase: Who leaves.
    """
    role = draft.role
    if (
        role is None
        or role in phrase.roles
        or not draft.event.is_departure
        or " " not in role.wording
    ):
        return False
    own = [one for one in phrase.roles if ministry_of(one.wording)]
    return bool(own) and role.company is None and not ministry_of(role.wording)


def is_above(draft: LeadershipDraft) -> bool:
    """Return whether an office is in the group that a company belongs to: "Konzernvorstand".

    Args:
        draft: The change.
    """
    role, company = draft.role, draft.company
    if role is None or company is None or company.descriptors.isdisjoint(SUBSIDIARIES):
        return False
    return role.company is None and role.wording.lower().startswith(GROUP)
