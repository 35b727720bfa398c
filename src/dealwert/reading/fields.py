"""What companies do, as the nouns say that texts call them by."""

from __future__ import annotations

import enum
import functools

from dealwert.german.lexicon.bodies import MUSEUMS, PAPER_WORDS, PAPERS, PARTIES, PUBLISHING, STAGES
from dealwert.german.lexicon.clause_words import WOMANS_ENDING
from dealwert.german.lexicon.deal_nouns import FAMILY
from dealwert.german.lexicon.definite_descriptions import (
    ANY,
    AUTHORITY,
    BOARDLESS,
    BROADCASTER,
    CLUB,
    FIELDS,
    FOUNDATION,
    MAKER,
    NO_FIRMS,
    PARTY,
    PLURAL_OF_PERSONS,
    PUBLISHER,
    STAGE,
)
from dealwert.german.lexicon.employment import CLUBS
from dealwert.german.lexicon.function_words import ADJECTIVE_INFLECTIONS, SINGULAR_CASES
from dealwert.german.lexicon.institutions import (
    BROADCASTERS,
    CLUB_LETTERS,
    CLUB_YEARS,
    ON_AIR,
    PACKS,
    TEAMS,
)
from dealwert.german.lexicon.name_context import SPORTS_CLUBS
from dealwert.german.lexicon.public_owners import CENTRAL_BANKS, OWNERS
from dealwert.german.lexicon.role_nouns import COACHES, SEATS, STATE, RoleNature
from dealwert.german.lexicon.status_cues import JUDGES
from dealwert.german.memo import remembered
from dealwert.german.peoples import signs_of
from dealwert.german.words import look_up
from dealwert.model import Organ, Rank, RoleFunction
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = [
    "Fit",
    "field_of",
    "fields_of",
    "fit_of",
    "fit_of_fields",
    "is_called_by_kind",
    "is_club",
    "is_coach",
    "is_of_state",
    "is_party",
    "judges",
    "may_be_of",
    "office_of",
    "publishes",
    "tells_of_leads",
]


@remembered
def field_of(noun: str) -> str | None:
    """Return the field that a noun names, ``None`` for one that any company may be called by.

    Example:
        >>> field_of("privatbank"), field_of("fußballvereins"), field_of("konzern")
        ('bank', 'verein', None)
        >>> field_of("bürgerlisten"), field_of("spezialisten")
        ('party', None)
    """
    cases = SINGULAR_CASES if not noun.endswith(PLURAL_OF_PERSONS) else ("",)
    stems = {noun.removesuffix(case) for case in cases}
    for field, words in FIELDS:
        if any(stem.endswith(word) for word in words.split() for stem in stems):
            return field
    return None


def may_be_of(entity: Entity, field: str | None) -> bool:
    """Return whether a description of a field can mean a company: "die Bank" is no fund.

    Args:
        entity: The company.
        field: The field of the description.
    """
    own = fields_of(entity)
    if field is None:
        return own.isdisjoint(_NO_BUSINESS)
    if field == MAKER:
        return own.isdisjoint(_MAKE_NOTHING)
    if own:
        return field in own
    return field not in NO_FIRMS or entity.organisation


_NO_BUSINESS = frozenset({PARTY, AUTHORITY, "school"})
_MAKE_NOTHING = _NO_BUSINESS | {"bank", "insurer", "fund", FOUNDATION}
"""Fields of what nobody calls a business."""


def fields_of(entity: Entity) -> set[str]:
    """Return the fields that the name of an organisation and the nouns beside it tell.

    Args:
        entity: The organisation.
    """
    first, *rest, last = [*entity.name.split(), entity.name.split()[-1]]
    nouns = {*entity.descriptors, first.lower(), last.lower()}
    if first.endswith(ADJECTIVE_INFLECTIONS) and len(rest) > 1:
        nouns.add(rest[0].lower())  # "Medizinische Universität Tirol"
    own = {field for noun in nouns if (field := field_of(noun))} - {MAKER}
    if (last in ON_AIR and first != last) or entity.name.lower() in BROADCASTERS:
        own = {BROADCASTER}
    elif not own and (first.lower() in SPORTS_CLUBS or first in CLUBS or _is_team(last)):
        if rest or not entity.legal_form:  # "die Adler AG" is no team
            own.add(CLUB)
    if is_party(entity):
        own.add(PARTY)
    if entity.organisation and (first in _OWNERS or first.lower().endswith(FAMILY)):
        own = {AUTHORITY}
    if last.lower() in PAPERS or (first != last and last.lower() in PAPER_WORDS):
        own.add(PUBLISHER)
    if last in STAGES or last in MUSEUMS:
        own.add(STAGE)
    return own


_OWNERS = frozenset(OWNERS.values())


def _is_team(word: str) -> bool:
    """Return whether the last word of a name is one that only clubs have: "Hamburger SV", "Hannover 96"."""
    return word in TEAMS | CLUB_LETTERS | CLUB_YEARS or word.lower() in PACKS


def is_club(entity: Entity) -> bool:
    """Return whether an organisation is a club of sport, as its name or the nouns beside it tell."""
    return CLUB in fields_of(entity)


def publishes(entity: Entity) -> bool:
    """Return whether an organisation is said to be a house that papers appear in.

    Args:
        entity: The organisation.
    """
    return any(noun.endswith(PUBLISHING) for noun in entity.descriptors)


def is_coach(role: Role) -> bool:
    """Return whether an office is that of a coach.

    Args:
        role: The office.
    """
    return role.wording.lower().endswith(COACHES)


def is_party(entity: Entity) -> bool:
    """Return whether an organisation is a political party that readers know.

    Args:
        entity: The organisation.
    """
    first, _, rest = entity.name.partition(" ")
    is_branch = first.isupper() and bool(rest) and entity.legal_form is None  # "FPÖ Wien"
    return entity.name.lower() in PARTIES or (is_branch and first.lower() in PARTIES)


def is_of_state(entity: Entity) -> bool:
    """Return whether an organisation is a party, an authority or a central bank, which nobody buys.

    Args:
        entity: The organisation.
    """
    is_of_currency = entity.name.lower().endswith(CENTRAL_BANKS)
    return is_of_currency or not fields_of(entity).isdisjoint({PARTY, AUTHORITY})


def judges(entity: Entity) -> bool:
    """Return whether somebody judges what others have done: a court, a prosecutor.

    Args:
        entity: Who it is.
    """
    is_named = any(word.endswith(JUDGES) for word in entity.name.lower().split()[:_FIRST_WORDS])
    return is_named and not entity.legal_form


_FIRST_WORDS = 2
"""Words of a name among which the noun stands: "Landgericht Köln", "Wiener Handelsgericht"."""


class Fit(enum.IntEnum):
    """How well an office and an organisation go together."""

    NONE = 0
    """A firm has no minister, a club no dean."""
    POSSIBLE = 1
    LIKELY = 2
    """A coach and a club."""


def fit_of(entity: Entity, role: Role | None) -> Fit:
    """Return how well an organisation and an office go together.

    Args:
        entity: The organisation.
        role: The office, ``None`` for one that is not known.
    """
    if role is None:
        return Fit.POSSIBLE
    fields, own = _seats_of(role.wording.lower()), fields_of(entity)
    if STATE in fields or (_is_of_board(role) and not own.isdisjoint(BOARDLESS)):
        return Fit.NONE
    if AUTHORITY in own and (role.noun.organ in _BOARDS or role.noun.nature is RoleNature.OFFICE):
        return Fit.NONE
    return fit_of_fields(entity, fields)


def fit_of_fields(entity: Entity, fields: frozenset[str]) -> Fit:
    """Return how well an organisation goes with what only those of some fields are or have.

    Args:
        entity: The organisation.
        fields: The fields; none for what any organisation is or has.
    """
    if not fields:
        return Fit.POSSIBLE
    own = fields_of(entity)
    if own and not own.isdisjoint(fields):
        return Fit.LIKELY
    if own or ANY in fields:
        return Fit.POSSIBLE if ANY in fields else Fit.NONE
    is_firm = bool(entity.legal_form) and fields <= NO_FIRMS
    is_unknown_party = PARTY in fields and not entity.organisation
    return Fit.NONE if is_firm or is_unknown_party else Fit.POSSIBLE


_BOARDS = frozenset(
    {
        Organ.MANAGEMENT_BOARD,
        Organ.SUPERVISORY_BOARD,
        Organ.BOARD_OF_DIRECTORS,
        Organ.MANAGING_DIRECTORS,
    }
)


@remembered
def tells_of_leads(text: str) -> bool:
    """Return whether a word is an office or a body of those who lead a firm: "Vorstand", "Konzernchefin"."""
    role = look_up(text).role if text[:1].isupper() else None
    is_lead = role is not None and role.function in (RoleFunction.CEO, RoleFunction.CFO)
    return role is not None and (is_lead or role.organ in _BOARDS)


def _is_of_board(role: Role) -> bool:
    """Return whether an office is one in the management of a company: "Vorstandschef"."""
    noun = role.noun
    return noun.organ is Organ.MANAGEMENT_BOARD and noun.function is not RoleFunction.OTHER


@functools.lru_cache(maxsize=4096)
def _seats_of(wording: str) -> frozenset[str]:
    for fields, ends in SEATS:
        if any(f" {word}".endswith(ends) for word in wording.split()):
            return frozenset(fields)
    return frozenset()


def office_of(role: Role) -> tuple[object, ...] | None:
    """Return what the names of one office have in common; ``None`` for one that several hold."""
    noun, word = role.noun, role.wording.lower().split()[-1]
    if word.endswith(COACHES):
        return ("coach", "sport" in word)
    if noun.function is RoleFunction.CEO:
        return (noun.function,)
    if noun.function in _MANY and noun.rank is not Rank.CHAIR:
        return (word.removesuffix(WOMANS_ENDING),) if noun.nature is RoleNature.HOLDER else None
    return (noun.function, noun.organ, noun.rank)


_MANY = frozenset({RoleFunction.OTHER, RoleFunction.DIVISION_HEAD})
"""Functions of which an organisation has many offices."""


def is_called_by_kind(name: str) -> bool:
    """Return whether a name is a town and what a company is by its kind, as headlines put it.

    Example:
        >>> is_called_by_kind("Wiener Bewertungsplattform"), is_called_by_kind("Wiener Privatbank")
        (True, False)
    """
    first, _, noun = name.rpartition(" ")
    word = look_up(noun)
    is_kind = word.organisation and bool(word.prefix) and field_of(noun.lower()) is None
    return is_kind and " " not in first and bool(signs_of(first))
