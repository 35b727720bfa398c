"""Which office somebody leaves for another one: "P, bisher Chef der X, wird Chefin der Y"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.bodies import ASSOCIATIONS
from dealwert.german.lexicon.change_cues import (
    AS_WELL_AS,
    DIVISIONS_OF_SCHOOLS,
    FETCHING,
    HEADS_OF_ASSOCIATIONS,
    RUNNING_IT,
    SINCE,
    STILL_NOW,
    SUBSIDIARIES,
    UNTIL_LATELY,
    UNTIL_NOW,
)
from dealwert.german.lexicon.clause_words import FOUND_IN
from dealwert.german.lexicon.employment import HEADS
from dealwert.german.lexicon.name_words import AND
from dealwert.german.lexicon.role_nouns import ROLE_MARKS, RoleNature
from dealwert.model import LeadershipEvent, Organ, Rank, RoleFunction
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.fields import is_party
from dealwert.reading.ministries import ministry_of
from dealwert.reading.phrases import Role
from dealwert.reading.positions import is_in_town
from dealwert.reading.reference import Entity

__all__ = ["left_for"]

_REACH = 40
"""Characters before an office in which the word stands that says until when somebody has it."""

_TAKING = frozenset({LeadershipEvent.APPOINTED, LeadershipEvent.ELECTED, LeadershipEvent.PROMOTED})


def left_for(
    changes: Sequence[LeadershipDraft], positions: Sequence[PositionDraft], text: str
) -> Iterator[LeadershipDraft]:
    """Yield who leaves what he was "bisher" for an office in another house.

    Args:
        changes: The changes that the text tells.
        positions: Who holds which office.
        text: The text.
    """
    told = {(id(one.person), id(house)) for one in changes for house in (one.company, one.goal)}
    had: defaultdict[int, list[PositionDraft]] = defaultdict(list)
    for position in positions:
        had[id(position.person)].append(position)
    for draft in changes:
        home, role = draft.company, draft.role
        if draft.event not in _TAKING or home is None or role is None or "interim" in role.marks:
            continue
        if role.noun.organ is Organ.SUPERVISORY_BOARD or role.noun.rank is Rank.HONORARY_CHAIR:
            continue
        start, end = draft.sentence[0]
        if not AS_WELL_AS.isdisjoint(text[start:end].lower().split()):
            continue
        for held in had.get(id(draft.person), ()):
            key = (id(held.person), id(held.company))
            if key in told or not _ends(held, draft, text):
                continue
            if _are_kin(held.company, home):
                continue
            if is_party(home) and ministry_of(held.role.wording):
                continue  # "Minister P wird Parteichef", which he may be beside it
            told.add(key)
            leaving = LeadershipDraft(
                held.person,
                LeadershipEvent.LEAVES,
                [held.sentence],
                company=held.company,
                role=held.role,
            )
            leaving.date = draft.date
            yield leaving


def _ends(held: PositionDraft, new: LeadershipDraft, text: str) -> bool:
    """Return whether somebody has an office until he gets another one, and could not have both."""
    own, role = held.role, new.role
    # "leitet", "führt die Geschäfte"
    is_led = own.wording[:1].islower() or own.wording in RUNNING_IT
    if held.implied or not (is_led or own.noun.nature is RoleNature.HOLDER):
        return False
    if own.noun.organ is Organ.SUPERVISORY_BOARD or own.noun.function is RoleFunction.FOUNDER:
        return False
    is_of_land = ministry_of(own.wording) and f" {FOUND_IN} " in text[own.start : own.end]
    if is_of_land or is_in_town(own, text):
        return False  # "bisher Ministerin in Hessen"
    start, end = held.sentence
    begin = max(start, own.start - _REACH)
    before = _CLAUSE.split(text[begin : own.start])[-1].lower().split()
    behind = _CLAUSE.split(text[own.start : min(end, own.end + _REACH)])[0].lower().split()
    if not is_led:
        before, behind = before[-_WORDS:], behind[: len(own.wording.split())]
    words = {*before, *behind}
    if not words.isdisjoint(ROLE_MARKS["interim"]):
        return False
    if not UNTIL_NOW.isdisjoint(words) or any(map(" ".join(before).count, UNTIL_LATELY)):
        return True
    home = new.company
    if home is not None and _is_fetched(before, text[start:end], home):
        return True  # "Y holt X-Chef P"
    if "former" in own.marks or role is None or home is None:
        return False
    if home.name.lower().endswith(ASSOCIATIONS):
        return False  # which somebody heads beside his work
    is_honorary = own.wording.lower().endswith(HEADS_OF_ASSOCIATIONS)
    is_since = (
        SINCE in words
        and not is_honorary
        and _leads(own)
        and _leads(role)
        and not _is_division(held.company)
    )
    return is_since or not STILL_NOW.isdisjoint(words)


def _is_fetched(before: Sequence[str], sentence: str, home: Entity) -> bool:
    """Return whether a house gets somebody who is in office elsewhere: "Y holt X-Chef P"."""
    return not FETCHING.isdisjoint(before) and home.name.split()[0] in sentence


def _leads(role: Role) -> bool:
    """Return whether it is an office of who leads a whole house, of which nobody has two."""
    lower = role.wording.lower()
    is_head = role.noun.function is RoleFunction.CEO or lower.endswith(HEADS)
    return role.wording[:1].islower() or (is_head and not role.marks & {"deputy"})


def _is_division(house: Entity) -> bool:
    """Return whether somebody may go on leading it: "die Klinik für Herzchirurgie", "die Tochter X"."""
    is_part = house.name.lower().partition(" ")[0].endswith(DIVISIONS_OF_SCHOOLS)
    return is_part or not SUBSIDIARIES.isdisjoint(house.descriptors)


_WORDS = 4
"""Words before an office among which that word stands."""

_CLAUSE = re.compile(rf"[,;:.–()]| (?:{'|'.join(sorted(AND))}) ")


def _are_kin(one: Entity, other: Entity) -> bool:
    """Return whether a house is called after another one: "Voestalpine" and "Voestalpine Stahl"."""
    first, second = one.name.partition(" ")[0], other.name.partition(" ")[0]
    return one is other or first.startswith(second) or second.startswith(first)
