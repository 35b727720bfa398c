"""Phrases joined or parted otherwise than by their nouns alone, as the verb of the clause asks for."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import OWN_PLACE
from dealwert.german.lexicon.clause_words import (
    CALLED,
    IN_ORDER,
    OF,
    POOLED_IN,
    RECIPIENT,
    ROUND,
    STAKE_REACH,
)
from dealwert.german.lexicon.deal_nouns import (
    BUYERS_TOGETHER,
    MANY_FIRMS,
    PORTIONS,
    SHAREHOLDER_NOUNS,
    TEAMS_OF_BUYERS,
)
from dealwert.german.lexicon.employment import AS_OFFICE, AT_FIRM
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.role_nouns import LED_FIELDS, MARKETS_LED, RoleNature, RoleNoun
from dealwert.german.words import look_up
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.change_senses import GOING
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase, PhraseKind, Role

__all__ = ["regrouped"]


def regrouped(phrases: Sequence[Phrase], frame: Frame) -> list[Phrase]:
    """Return the phrases of a clause as a frame takes them.

    Args:
        phrases: The phrases.
        frame: What its verb calls up.
    """
    found: list[Phrase] = []
    if frame.sense is Sense.BUY and _is_of_first(phrases):
        first, *rest = phrases
        phrases = [attrs.evolve(first, preposition=RECIPIENT), *rest]
    phrases = _with_last_stake(phrases)
    gives = frame.obliques.get(RECIPIENT) is Slot.BUYER
    pools = frame.obliques.get(POOLED_IN) is Slot.RESULT
    leads = Slot.ROLE in (frame.object, frame.dative) and frame.sense in _LEADING
    takes = leads and frame.sense is Sense.TAKE_OFFICE
    passes = frame.subject is Slot.ROLE and frame.sense is Sense.APPOINT
    buys, invests = frame.subject is Slot.BUYER, frame.sense is Sense.INVEST
    # "nahm auf der Tribüne seinen Platz ein" is no office
    is_placed = takes and any(p.preposition and p.kind is not PhraseKind.DATE for p in phrases)
    goes = frame.subject is Slot.PERSON and frame.sense in GOING
    for phrase in phrases:
        if gives and phrase.kind is PhraseKind.STAKE:
            found += _parted(phrase)
        elif leads and phrase.kind in _PARTS and _company_of_part(phrase) is not None:
            found.append(_as_office(phrase))
        elif (passes or (takes and not is_placed)) and _is_own_place(phrase):
            head = RoleNoun(RoleFunction.OTHER, Organ.UNSTATED, Rank.NONE, RoleNature.OFFICE)
            role = Role(head, OWN_PLACE.capitalize(), phrase.start, phrase.end)
            found.append(attrs.evolve(phrase, kind=PhraseKind.ROLE, roles=[role]))
        elif takes and _is_seat_of_holder(phrase):
            found += _seat_and_holder(phrase)
        elif pools and phrase.kind is PhraseKind.UNIT:
            found += _pooled(phrase)
        elif len(found) > 1 and _is_called(found[-2], found[-1], phrase):
            noun = found[-2]
            del found[-2:]
            found.append(
                attrs.evolve(
                    phrase,
                    start=noun.start,
                    preposition=noun.preposition,
                    cases=noun.cases,
                    head=noun.head,
                    words=(*noun.words, *phrase.words),
                )
            )
        elif phrase.inner and phrase.kind is PhraseKind.NOUN and _is_portion(phrase):
            found.append(
                attrs.evolve(phrase.inner[0], preposition=phrase.preposition, cases=ANY_CASE)
            )
        elif invests and phrase.kind is PhraseKind.ROLE:
            found += _of_holder(phrase)
        elif buys and _leads_group(found, phrase):
            while found[-1].head is None or found[-1].head.lower not in BUYERS_TOGETHER:
                found.pop()
            group = found.pop()
            found.append(
                attrs.evolve(phrase, start=group.start, preposition="", cases=group.cases, roles=[])
            )
        elif found and goes and _is_body_around(found[-1], phrase):
            found[-1] = _as_led(found[-1], phrase)
        elif found and gives and _is_around(found[-1], phrase, RECIPIENT):
            found[-1] = attrs.evolve(phrase, preposition=RECIPIENT, cases="a")
        elif found and frame.subject is Slot.BUYER and _is_around(found[-1], phrase, ""):
            found[-1] = attrs.evolve(phrase, preposition="", cases=found[-1].cases, roles=[])
        else:
            found.append(phrase)
    return found


def _is_own_place(phrase: Phrase) -> bool:
    """Return whether it is "seinen Platz" or "dessen Platz"."""
    is_place = phrase.head is not None and phrase.head.lower == OWN_PLACE
    return is_place and phrase.owner is not None and not phrase.preposition


def _is_seat_of_holder(phrase: Phrase) -> bool:
    """Return whether it is the office of whoever stands behind the comma: "den Posten des Finanzchefs der X, P"."""
    is_one = phrase.kind is PhraseKind.PARTY and len(phrase.parties) == len(phrase.roles) == 1
    if not is_one or phrase.person is None or not phrase.roles[0].seat:
        return False
    return phrase.roles[0].end < phrase.person.start and "a" in phrase.cases


def _seat_and_holder(phrase: Phrase) -> list[Phrase]:
    """Return the office and whoever has had it, as somebody else takes it."""
    role = phrase.roles[0]
    nouns = [word for word in role.wording.split() if look_up(word).role is not None]
    role = attrs.evolve(role, wording=nouns[-1] if nouns else role.wording)
    office = attrs.evolve(phrase, kind=PhraseKind.ROLE, end=role.end, parties=[], roles=[role])
    return [office, attrs.evolve(phrase, start=role.start, preposition="", cases="g")]


_LEADING = frozenset({Sense.LEAD, Sense.TAKE_OFFICE})
_PARTS = (PhraseKind.NOUN, PhraseKind.UNIT)


def _company_of_part(phrase: Phrase) -> Party | None:
    """Return X of "die Kommunikation der X" and "das Österreich-Geschäft von X", which somebody leads."""
    if phrase.preposition or phrase.head is None:
        return None
    noun = phrase.head.lower
    if noun not in LED_FIELDS and not noun.endswith(MARKETS_LED):
        return None
    inner = phrase.inner[0] if len(phrase.inner) == 1 else None
    is_company = inner is not None and inner.kind is PhraseKind.PARTY
    is_company = (
        is_company and inner is not None and (inner.preposition in OF or "g" in inner.cases)
    )
    party = inner.parties[0] if inner is not None and is_company else None
    return party if party is not None and party.nature is PartyNature.COMPANY else None


def _as_office(phrase: Phrase) -> Phrase:
    """Return "die Kommunikation der X" as the office of whoever leads it."""
    noun = phrase.head.lower if phrase.head is not None else ""
    function = LED_FIELDS.get(noun, RoleFunction.DIVISION_HEAD)
    head = RoleNoun(function, Organ.UNSTATED, Rank.NONE, RoleNature.HOLDER)
    wording = phrase.parties[0].text if phrase.parties else noun.capitalize()
    role = Role(head, wording, phrase.start, phrase.end)
    role.company = _company_of_part(phrase)
    return attrs.evolve(phrase, kind=PhraseKind.ROLE, roles=[role])


def _is_of_first(phrases: Sequence[Phrase]) -> bool:
    """Return whether it is "von X erwirbt Y 52 Prozent", a stake of X, as nothing else says of whom."""
    if not phrases or phrases[0].preposition not in STAKE_REACH or len(phrases[0].parties) != 1:
        return False
    is_named = phrases[0].kind is PhraseKind.PARTY and phrases[0].parties[0].name is not None
    return is_named and any(phrase.kind is PhraseKind.PERCENT for phrase in phrases[1:])


def _parted(stake: Phrase) -> list[Phrase]:
    """Return "seine Anteile" and "an den Investor X" apart: the accusative is no company of a stake."""
    last = stake.inner[-1] if stake.inner else None
    if last is None or not _is_singular_accusative(last):
        return [stake]
    rest = stake.words[: len(stake.words) - len(last.words)]
    return [
        attrs.evolve(stake, end=last.start - 1, inner=stake.inner[:-1], words=rest),
        last,
    ]


def _pooled(unit: Phrase) -> list[Phrase]:
    """Return "ihr Geschäft" and "in der gemeinsamen Firma X" apart, which is where it goes."""
    last = unit.inner[-1] if unit.inner else None
    if last is None or last.preposition != POOLED_IN or last.kind is not PhraseKind.PARTY:
        return [unit]
    return [attrs.evolve(unit, end=last.start - 1, inner=unit.inner[:-1]), last]


def _is_called(noun: Phrase, word: Phrase, name: Phrase) -> bool:
    """Return whether it is "eine Firma namens X"."""
    return (
        word.words[-1:] == (CALLED,)
        and noun.head is not None
        and not noun.roles
        and noun.kind in (PhraseKind.PARTY, PhraseKind.NOUN, PhraseKind.EVENT)
        and name.kind is PhraseKind.PARTY
        and not name.preposition
        and name.parties[0].name is not None
    )


def _is_singular_accusative(phrase: Phrase) -> bool:
    """Return whether it is "an den Konzern X", not "an den Firmen X und Y"; articles tell no more."""
    head = phrase.head.lower if phrase.head is not None else ""
    return (
        phrase.preposition == RECIPIENT
        and phrase.kind is PhraseKind.PARTY
        and phrase.cases in ("da", "ad")
        and len(phrase.parties) == 1
        and bool(head)
        and not head.endswith(MANY_FIRMS)
    )


def _is_portion(phrase: Phrase) -> bool:
    """Return whether it is "ein Teil seiner Beteiligung an X"."""
    inner = phrase.inner[:1]
    is_part = phrase.head is not None and phrase.head.lower in PORTIONS
    return is_part and bool(inner) and inner[0].kind is PhraseKind.STAKE


def _of_holder(role: Phrase) -> list[Phrase]:
    """Return "bei X" of "als Gesellschafter bei X", where somebody buys in and takes no office."""
    is_holder = role.head is not None and role.head.lower in SHAREHOLDER_NOUNS
    company = role.roles[0].company if role.roles else None
    if not is_holder or role.preposition not in AS_OFFICE or company is None:
        return [role]
    place = Phrase(
        PhraseKind.PARTY, company.start, company.end, AT_FIRM, "d", [company], head=company.head
    )
    return [role, place]


def _leads_group(before: Sequence[Phrase], phrase: Phrase) -> bool:
    """Return whether it is "um P" behind "fünf Unternehmer", perhaps with "rund" between."""
    if phrase.preposition != IN_ORDER or phrase.person is None or phrase.person.name is None:
        return False
    nearest = [one for one in before[-2:] if one.words != (ROUND,)]
    group = nearest[-1] if nearest else None
    return (
        group is not None
        and not group.preposition
        and group.head is not None
        and group.head.lower in BUYERS_TOGETHER
    )


def _is_around(group: Phrase, phrase: Phrase, preposition: str) -> bool:
    """Return whether it is "um P" behind "an eine Gruppe", or "die Gruppe", who then is P."""
    return (
        group.preposition == preposition
        and group.head is not None
        and group.head.lower in TEAMS_OF_BUYERS
        and not any(party.name is not None for party in group.parties)
        and phrase.preposition == IN_ORDER
        and phrase.kind is PhraseKind.PARTY
        and group.end + 1 == phrase.start
    )


def _with_last_stake(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """Leave out a stake that grows into the next one: "erst einen Anteil und dann die Mehrheit an X"."""
    for place, first in enumerate(phrases[:-_GROWTH]):
        joint, then, last = phrases[place + 1 : place + 1 + _GROWTH]
        are_two = first.kind is last.kind is PhraseKind.STAKE and not first.inner and last.inner
        if are_two and joint.words == (AND,) and then.kind is PhraseKind.WORD:
            return [*phrases[:place], *phrases[place + 1 + 2 :]]
    return phrases


_GROWTH = 3
"""Phrases behind the first stake: "und", when, and the second one."""


def _is_body_around(body: Phrase, phrase: Phrase) -> bool:
    """Return whether it is "um Präsident P" behind "das Präsidium", all of whom go."""
    is_body = body.kind is PhraseKind.ROLE and body.roles[0].noun.nature is RoleNature.BODY
    is_led = phrase.preposition == IN_ORDER and phrase.person is not None and bool(phrase.roles)
    return is_body and is_led and not body.preposition and body.end + 1 == phrase.start


def _as_led(body: Phrase, phrase: Phrase) -> Phrase:
    """Return who leads a body as the one who acts, with an office where it is."""
    office, *others = phrase.roles
    company = office.company or body.roles[0].company
    roles = [attrs.evolve(office, company=company), *others]
    return attrs.evolve(phrase, preposition="", cases=body.cases, roles=roles)
