"""Whether a phrase is of the sort that can play a part: a firm, a person, an office, a stake."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import (
    CARE,
    INDEFINITE,
    ONE_MORE,
    PERSON_ENDS,
    PREDECESSORS,
    STAND_INS,
    SUCCESSORS,
    TEAM_NOUNS,
    TIME_NOUNS,
)
from dealwert.german.lexicon.clause_words import AS_SHARE, IT, NOBODY, ONE
from dealwert.german.lexicon.deal_nouns import PART_NOUNS
from dealwert.german.lexicon.employment import GIVEN_AS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_context import PLAYERS
from dealwert.german.lexicon.numbers import BELOW_HUNDRED, SCALES
from dealwert.german.lexicon.role_nouns import ON_OWN_ACCOUNT, ROLE_MARKS, RoleNature
from dealwert.german.lexicon.shares import FRACTIONS
from dealwert.model import RoleFunction
from dealwert.reading.phrases import ANY_CASE, PartyNature, Phrase, PhraseKind

__all__ = [
    "EITHER_SLOTS",
    "fits",
    "is_deputy",
    "is_office",
    "is_part_of_firm",
    "is_player",
    "is_share_of",
    "speaks_for_others",
    "stands_in",
]


_COMPANY_SLOTS = frozenset(
    {Slot.TARGET, Slot.COMPANY, Slot.ORIGIN, Slot.GOAL, Slot.PARTNER, Slot.RESULT}
)
EITHER_SLOTS = frozenset({Slot.BUYER, Slot.SELLER})
_PERSON_SLOTS = frozenset({Slot.PERSON, Slot.PREDECESSOR, Slot.SUCCESSOR})


def fits(slot: Slot, phrase: Phrase) -> bool:
    """Return whether a phrase can play a part."""
    kind = phrase.kind
    if slot in _THINGS:
        return _is_thing(slot, phrase)
    if slot is Slot.TARGET and kind in (PhraseKind.STAKE, PhraseKind.UNIT, PhraseKind.PERCENT):
        return not is_share_of(phrase)
    if slot is Slot.PERSON and stands_in(phrase):
        return True
    if slot is Slot.TARGET and kind is PhraseKind.NOUN:
        return is_part_of_firm(phrase)
    if kind is PhraseKind.ROLE:
        return slot in _PERSON_SLOTS and _is_holder(phrase) and phrase.cases != ANY_CASE
    if kind is not PhraseKind.PARTY or not phrase.parties or _is_counted(phrase):
        return False
    first = phrase.parties[0]
    if first.nature in (PartyNature.PRONOUN, PartyNature.OWNER):
        return first.head is not None and _pronoun_fits(slot, first.head.lower)
    if slot in _COMPANY_SLOTS:
        return first.is_organisation
    if slot in _PERSON_SLOTS:
        return first.is_person
    return slot in EITHER_SLOTS


def is_share_of(phrase: Phrase) -> bool:
    """Return whether it says of how much something is true: "zur Hälfte".

    Args:
        phrase: A share or an amount.
    """
    text = phrase.unit.lower if phrase.unit is not None else " ".join(phrase.words)
    return text.startswith(AS_SHARE)


_THINGS = (Slot.EVENT, Slot.ROLE, Slot.TEAM, Slot.STAKE)
"""Parts that neither firms nor persons play."""


def _is_thing(slot: Slot, phrase: Phrase) -> bool:
    kind = phrase.kind
    if slot is Slot.EVENT:
        return kind is PhraseKind.EVENT
    if slot is Slot.ROLE:
        return (
            (kind is PhraseKind.ROLE and bool(phrase.roles))
            or (
                kind is PhraseKind.EVENT
                and phrase.frame is not None
                and phrase.frame.sense is Sense.SUCCEED
            )
            or is_deputy(phrase)
        )
    if slot is Slot.TEAM:
        return _is_team(phrase) or (
            phrase.head is not None
            and phrase.head.lower in CARE
            and any(inner.cases == "g" and _is_team(inner) for inner in phrase.inner)
        )
    return kind in (PhraseKind.STAKE, PhraseKind.PERCENT)


def is_deputy(phrase: Phrase) -> bool:
    """Return whether it is the office below another's, which is told elsewhere: "zu seinem Stellvertreter"."""
    is_noun = phrase.kind is PhraseKind.NOUN and phrase.preposition in GIVEN_AS
    return is_noun and phrase.head is not None and phrase.head.lower in ROLE_MARKS["deputy"]


def _is_team(phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head.lower in TEAM_NOUNS


def is_part_of_firm(phrase: Phrase) -> bool:
    """Return whether it is "große Teile der X", or just "große Teile", and not "der Kosten"."""
    if phrase.head is None or phrase.preposition:
        return False
    is_fraction = phrase.head.lower in FRACTIONS and bool(phrase.inner)  # "das restliche Drittel"
    if not is_fraction and phrase.head.lower not in PART_NOUNS:
        return False
    return all(inner.kind in (PhraseKind.PARTY, PhraseKind.UNIT) for inner in phrase.inner)


def _is_counted(phrase: Phrase) -> bool:
    """Return whether a name is of things that are counted: "verkaufte 5000 Xs"."""
    if phrase.parties[0].name is None:
        return False
    if phrase.head is not None:
        return phrase.head.lower in SCALES
    words = phrase.words[1:] if phrase.preposition else phrase.words
    return len(words) > 1 and (words[0][0].isdigit() or BELOW_HUNDRED.get(words[0], 0) > 1)


def stands_in(phrase: Phrase) -> bool:
    """Return whether a noun stands for somebody whom the clause names elsewhere: "eine Frau", "ein Duo"."""
    words = phrase.words
    if phrase.kind is PhraseKind.ROLE:  # "Mit P geht ein weiterer Vorstand"
        is_more = words[0] in INDEFINITE and not ONE_MORE.isdisjoint(words) if words else False
        return is_more or (not phrase.preposition and bool(words) and _is_few(words[0]))
    is_noun = phrase.kind in (PhraseKind.NOUN, PhraseKind.PARTY) and not phrase.preposition
    is_bare = is_noun and bool(words) and (words[0] in INDEFINITE or _is_few(words[0]))
    is_person = all(party.nature is PartyNature.PERSON_DESCRIPTION for party in phrase.parties)
    if not is_bare or phrase.head is None:
        return False
    noun = phrase.head.lower
    if phrase.parties:
        return is_person
    return noun in STAND_INS or (noun.endswith(PERSON_ENDS) and noun not in TIME_NOUNS)


def _is_few(word: str) -> bool:
    return 1 < BELOW_HUNDRED.get(word, 0) < _MANY


_MANY = 13
"""From here on a number stands in figures, and those counted are not named one by one."""


def is_office(phrase: Phrase) -> bool:
    """Return whether a phrase is an office, not who holds it: "von seinen Aufgaben entbunden"."""
    is_role = phrase.kind is PhraseKind.ROLE and not _is_holder(phrase)
    return is_role and phrase.roles[0].noun.nature is not RoleNature.BODY


def speaks_for_others(phrase: Phrase) -> bool:
    """Return whether an office stands with a name: a chief speaks for a company, a founder deals himself.

    So does who held it before or after: "dessen Vorgänger P".
    """
    if phrase.head is not None and phrase.head.lower in PREDECESSORS | SUCCESSORS:
        return True
    return not all(
        role.noun.function is RoleFunction.FOUNDER
        or "former" in role.marks
        or (role.company is None and role.wording.lower() in ON_OWN_ACCOUNT)
        for role in phrase.roles
    )


def _is_holder(phrase: Phrase) -> bool:
    return phrase.roles[0].noun.nature is RoleNature.HOLDER and not phrase.roles[0].seat


def _pronoun_fits(slot: Slot, pronoun: str) -> bool:
    if pronoun in NOBODY:
        return pronoun == ONE and slot in EITHER_SLOTS  # of whom a house speaks as "man"
    return pronoun != IT or slot not in _PERSON_SLOTS


def is_player(phrase: Phrase) -> bool:
    """Return whether somebody is called by what he plays, and by no office: "Stürmer P".

    Args:
        phrase: Who it is.
    """
    return not phrase.roles and any(word.endswith(PLAYERS) for word in phrase.words)
