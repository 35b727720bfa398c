"""Deals of equals: mergers, and companies founded together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import (
    BETWEEN,
    BOTH,
    BY_WAY_OF,
    DEFINITE,
    EMERGED,
    SOME_TWO,
    TALKED_ABOUT,
    THEY,
    WITH,
    WITHIN,
)
from dealwert.german.lexicon.deal_nouns import (
    BUSINESS,
    FOUNDED,
    HOLDER_NOUNS,
    JOINTLY,
    PART_KIN,
    PARTS_OF_GROUPS,
    WHOLE_FIRMS,
    WORKS,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import TO
from dealwert.german.lexicon.name_context import SEATS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.model import DealKind, DealStatus
from dealwert.reading.casting import Casting
from dealwert.reading.events import Event, Voice
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind, parties_within
from dealwert.reading.reference import Discourse, Entity

__all__ = ["note_alliance", "note_founded"]

_THINGS = frozenset({PhraseKind.UNIT, PhraseKind.NOUN})


def note_founded(events: Sequence[Event], deals: Sequence[DealDraft], discourse: Discourse) -> None:
    """Note which company is new: "X und Y verschmelzen zur Z", "X und Y gründen die Z".

    Args:
        events: The events of a sentence.
        deals: The deals that it tells.
        discourse: The parties of the text.
    """
    named = [deal.target for deal in deals if deal.kind is DealKind.JOINT_VENTURE]
    for event in events:
        if event.frame.sense is Sense.MERGE:
            goals = [phrase for phrase in event.clause.phrases if phrase.preposition == TO]
            named += [discourse.named(party) for phrase in goals for party in phrase.parties]
    for entity in named:
        if entity is not None and not entity.person:
            discourse.note_founded(entity)


def note_alliance(cast: Casting) -> bool:
    """Note the partners, in the order of the text, and return whether there are two."""
    is_found = cast.event.noun is None and cast.event.frame.sense is Sense.FOUND
    if is_found and (cast.event.voice is Voice.PASSIVE or not _founds_firm(cast.event)):
        return False
    if cast.event.noun is None and not is_found and _merges_things(cast.event):
        return False
    _take_founded(cast)
    is_told = cast.event.noun is None or cast.event.governor is not None
    partners = (_both(cast) if is_told else []) or cast.entities(Slot.PARTNER, person=False)
    partners += [one for one in _with_business(cast) if one not in partners]
    if cast.event.frame.sense is Sense.FOUND and cast.result.target is None:
        _take_pooled(cast)
    if cast.event.noun is None:
        _add_subject(cast, partners)
    else:
        _add_around_noun(cast, partners)
    _take_joined(cast, partners)
    place = _Places(cast)
    cast.result.buyers = sorted(partners, key=place.of)
    if _puts_own_together(cast):
        return False
    is_nameless = cast.result.target is None and _is_there(cast.event)
    return len(partners) >= 2 and not is_nameless


def _puts_own_together(cast: Casting) -> bool:
    """Return whether somebody makes one of what was his already: "X legt seine Ketten Y und Z zusammen".

    Companies of his that are called so may well merge: "X verschmilzt die Töchter Y und Z".
    """
    event, subject, partners = cast.event, cast.event.clause.subject, cast.result.buyers
    if event.noun is not None or event.frame.sense is not Sense.MERGE or len(partners) < 2:
        return False
    return any(
        phrase is not subject
        and phrase.owner is not None
        and {cast.discourse.named(party) for party in phrase.parties}.issuperset(partners)
        and not any(word.endswith(_KIN) for word in phrase.words)
        for phrase in event.clause.phrases
    )


_KIN = (*PART_KIN, *PARTS_OF_GROUPS)
"""Ends of nouns for companies of a group."""


def _with_business(cast: Casting) -> list[Entity]:
    """Return Y of "der Zusammenschluss mit dem Containergeschäft der Y"."""
    noun = cast.event.noun
    return [
        entity
        for inner in (noun.inner if noun is not None else ())
        if inner.preposition == WITH and inner.kind is PhraseKind.UNIT
        for whose in inner.inner
        for party in whose.parties
        if (entity := cast.discourse.named(party)) is not None and not entity.person
    ]


def _is_there(event: Event) -> bool:
    """Return whether a noun calls what there is already: "bei der Z, einem Gemeinschaftsunternehmen von X und Y"."""
    noun = event.noun
    if noun is None or event.frame.sense is not Sense.FOUND:
        return False
    phrases = event.clause.phrases
    before = next((a for a, b in pairwise(phrases) if b is noun), None)
    is_added = before is not None and before.kind is PhraseKind.COMMA
    is_free = event.governor is None or is_added
    return is_free and not INDEFINITE_ARTICLES.isdisjoint(noun.words[:1])


def _add_subject(cast: Casting, partners: list[Entity]) -> None:
    """Add the subject and "mit Y", wherever they stand."""
    reading = cast.event.clause
    if len(partners) >= 2:
        return
    subject = reading.subject
    others = [
        p
        for p in reading.phrases
        if p is not subject and _is_bare_party(p)
        if not (p.owner is not None and p.head is not None and p.head.lower in WHOLE_FIRMS)
    ]
    if cast.event.voice is Voice.ACTIVE and not cast.event.reflexive and others:
        subject = None  # "X verschmilzt Y mit Z": X is not what merges
    first = [subject] if subject is not None else []
    told = cast.event.parts.get(Slot.PARTNER, [])
    for phrase in (*first, *reading.phrases):
        if phrase in told or (phrase is reading.subject and subject is None):
            continue
        if phrase in cast.event.parts.get(Slot.RESULT, ()):
            continue
        is_partner = phrase.preposition in ("", WITH) and phrase.kind is PhraseKind.PARTY
        if is_partner and not phrase.roles:
            for party in phrase.parties:
                cast.add(partners, party, None)


def _both(cast: Casting) -> list[Entity]:
    """Return whom "die beiden Partner" or "beide Unternehmen" means, where that is the subject."""
    subject = cast.event.clause.subject
    if subject is None or subject.words[:1] == (SOME_TWO,):
        return []
    is_they = subject.head is not None and subject.head.lower == THEY
    if BOTH.isdisjoint(subject.words[:2]) and not (is_they and cast.has_plural_verb()):
        return []
    if any(party.name is not None for party in parties_within(subject)):
        return []
    return cast.discourse.pair_before(subject.start)


def _merges_things(event: Event) -> bool:
    """Return whether only things are put together: "X und Y legen die Logistik zusammen"."""
    subject = event.clause.subject
    if event.voice is Voice.PASSIVE and subject is not None and subject.kind in _THINGS:
        return True
    return event.voice is Voice.ACTIVE and any(
        (phrase.kind is PhraseKind.NOUN or _is_of_sites(phrase))
        and not phrase.preposition
        and (phrase.owner is not None or phrase.words[0] in DEFINITE)
        and "a" in phrase.cases
        and phrase is not event.clause.subject
        and not (phrase.head is not None and phrase.head.lower in (TIME_NOUNS | WHOLE_FIRMS))
        for phrase in event.clause.phrases
    )


def _is_of_sites(phrase: Phrase) -> bool:
    """Return whether a part of a company is where it works: "ihre Filialen"."""
    if phrase.kind is not PhraseKind.UNIT or phrase.head is None:
        return False
    if phrase.head.lower.endswith(WORKS):
        return True
    return phrase.head.lower.capitalize() in SEATS and not phrase.head.lower.startswith(BUSINESS)


def _is_bare_party(phrase: Phrase) -> bool:
    is_party = phrase.kind is PhraseKind.PARTY and not phrase.roles
    return is_party and not phrase.preposition and "a" in phrase.cases


def _add_around_noun(cast: Casting, partners: list[Entity]) -> None:
    """Add who plans, announces or decides on what the noun names, and "mit Y" beside the verb."""
    if len(partners) < 2:
        for party in cast.counterparts():
            cast.add(partners, party, None)
    if len(partners) < 2:
        for phrase in cast.event.clause.phrases:
            if phrase.preposition == BETWEEN:
                for party in phrase.parties:
                    cast.add(partners, party, None)
            if phrase.head is not None and phrase.head.lower in HOLDER_NOUNS:
                _add_owned(cast, phrase, partners)
    if len(partners) < 2 and (_is_of_subject(cast) or cast.event.clause.behind):
        for _, entity in cast.governing() or _subjects(cast):
            if entity not in partners:
                partners.append(entity)
    if len(partners) == 1 and cast.event.noun is not None and Slot.PARTNER in cast.event.parts:
        others = _others_named(cast, partners[0])
        is_means = cast.event.noun.preposition in BY_WAY_OF and not _is_origin(cast.event)
        if len(others) == 1 and is_means:
            partners += others  # "bei X gibt es nach der Fusion mit Y …"


def _take_founded(cast: Casting) -> None:
    """Take Z of "gründen die gemeinsame Tochter Z", and of "Z, ein Joint Venture von X und Y"."""
    if cast.event.frame.sense is not Sense.FOUND:
        return
    for party in cast.event.parties(Slot.RESULT):
        entity = cast.discourse.named(party)
        if entity is not None and not entity.person:
            cast.result.target = entity
            cast.note("target", party)


def _take_pooled(cast: Casting) -> None:
    """Take the business of "bündeln ihr Logistikgeschäft in einer gemeinsamen Firma" for what is founded."""
    for phrase in cast.event.clause.phrases:
        if phrase.kind is PhraseKind.UNIT and phrase.owner is not None and not phrase.preposition:
            party = phrase.parties[0]
            cast.result.part = cast.discourse.text[phrase.owner.end : party.end].strip()
            cast.note("target", party)


def _take_joined(cast: Casting, partners: list[Entity]) -> None:
    """Take X and Y of "X und Y legen ihre Dienste A und B zusammen" for the partners, and A for what is theirs."""
    event, subject = cast.event, cast.event.clause.subject
    if event.noun is not None or event.frame.sense is not Sense.MERGE or subject is None:
        return
    owned = [one for one in event.clause.phrases if one.owner is not None and _is_bare_party(one)]
    named = [cast.discourse.named(party) for party in subject.parties]
    owners = [one for one in named if one is not None and not one.person]
    things = [cast.discourse.named(party) for one in owned for party in one.parties]
    if len(owners) < 2 or len(things) < 2 or subject.preposition or subject in owned:
        return
    cast.result.kind, cast.result.target = DealKind.JOINT_VENTURE, things[0]
    partners[:] = owners


def _founds_firm(event: Event) -> bool:
    """Return whether what is founded is a firm: "eine gemeinsame Gesellschaft", no foundation."""
    is_new = event.frame.object is Slot.RESULT  # "gründen", not "bündeln in"
    is_joint = is_new and any(word.startswith(JOINTLY) for word in event.clause.lowers)
    if is_joint and any(party.name is not None for party in event.parties(Slot.RESULT)):
        return True  # "gründen gemeinsam die Z GmbH"
    return any(
        phrase.head is not None
        and phrase.head.lower.endswith(FOUNDED)
        and (is_new or any(word.startswith(JOINTLY) for word in phrase.words))
        for phrase in event.parts.get(Slot.RESULT, ())
    )


def _add_owned(cast: Casting, phrase: Phrase, partners: list[Entity]) -> None:
    """Add X and Y of "die Aktionäre von X und Y"."""
    named = [
        entity
        for inner in phrase.inner
        for party in inner.parties
        if (entity := cast.discourse.named(party)) is not None and not entity.person
    ]
    if len(named) + len(partners) >= 2:
        partners += [entity for entity in named if entity not in partners]


def _subjects(cast: Casting) -> list[tuple[None, Entity]]:
    subject = cast.event.clause.subject
    if subject is None or subject.kind is not PhraseKind.PARTY or subject.roles:
        return []
    if subject is cast.event.noun:
        return []
    found = [cast.resolve(party, person=False) for party in subject.parties]
    return [(None, entity) for entity in found if entity is not None]


def _is_of_subject(cast: Casting) -> bool:
    """Return whether the subject is a partner: "X kündigt die Fusion mit Y an"."""
    event = cast.event
    if _is_origin(event):
        return False
    if event.governor is not None and event.governor.frame.sense is Sense.MATRIX:
        return not cast.is_decided
    noun = event.outer or event.noun
    if noun is None:
        return False
    if event.frame.sense is Sense.FOUND and noun.preposition in WITHIN:
        return True  # "bündeln ihr Geschäft in einem Gemeinschaftsunternehmen"
    if cast.result.status in (DealStatus.RUMOURED, DealStatus.PLANNED):
        return noun.preposition in TALKED_ABOUT or noun.preposition in BY_WAY_OF
    return noun.preposition in BY_WAY_OF


def _is_origin(event: Event) -> bool:
    """Return whether it is told what a company came from: "X entstand durch den Zusammenschluss von Y mit Z"."""
    return not EMERGED.isdisjoint(event.clause.lowers)


def _others_named(cast: Casting, partner: Entity) -> list[Entity]:
    found: list[Entity] = []
    for phrase in cast.event.clause.phrases:
        for party in parties_within(phrase):
            entity = cast.discourse.named(party)
            if party.nature is not PartyNature.COMPANY or entity is None or entity is partner:
                continue
            if entity not in found:
                found.append(entity)
    return found


class _Places:
    """Where a clause first names whom, for the order of partners."""

    def __init__(self, cast: Casting) -> None:
        self._cast = cast

    def of(self, entity: Entity) -> int:
        """Return the place, that of the event for who is not named in the clause."""
        places = [
            party.start
            for phrase in self._cast.event.clause.phrases
            for party in parties_within(phrase)
            if self._cast.discourse.named(party) is entity
        ]
        return min(places, default=self._cast.event.start)
