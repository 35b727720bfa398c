"""Whether a text names a company only in passing: a place, a source, or where somebody has been."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import (
    A_MAN,
    ARRIVED,
    AT_THE_HEAD,
    BEFORE_OWNERS,
    BRANDED,
    CAREER,
    DOCUMENTS,
    EX,
    FOR_NOW,
    FROM_HOME,
    FROM_WHERE,
    HEARD,
    HEARD_BY,
    IT_IS_SAID,
    KEEPING,
    LEADING,
    LIES_THERE,
    ORIGINS,
    OWNED,
    SINCE,
    SO,
    STAND_INS,
    SUBSIDIARIES,
    TELLING,
    TOLD_BY,
    TOLD_TO,
    WHERE_TO,
    WHO,
    WORKED,
    WORKING_FOR,
)
from dealwert.german.lexicon.deal_nouns import OWNER_NOUNS
from dealwert.german.lexicon.definite_descriptions import BROADCASTER, PORTAL, PUBLISHER
from dealwert.german.lexicon.employment import BEFORE_PLACES, CHANNELS, GENITIVES, HELD_AS
from dealwert.german.lexicon.firm_words import AGENCIES
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.role_nouns import ROLE_MARKS, RoleNature
from dealwert.german.words import look_up
from dealwert.model import RoleFunction
from dealwert.reading.distances import LINE
from dealwert.reading.fields import fields_of
from dealwert.reading.matches import is_opponent
from dealwert.reading.register import Entity

__all__ = ["Passing", "Seen"]

_FEW = 5
"""Words before a name that say what it does there."""

_ASIDE = 8
"""Words between a person's name and that of the house of which an office stands there."""

_CLAUSE_ENDS = ".,;:!?–\n"


@attrs.define(eq=False)
class Seen:
    """A mention of somebody that the reader has come by.

    Args:
        start: Index of its first character.
        end: Index behind its last one.
        entity: Who is mentioned.
        sentence: The number of the sentence.
        aside: Whether it stands in brackets, or before a hyphen.
        subject: Whether its sentence is about it.
        passing: Whether it only tells where somebody has been, is or told the news; ``None`` if not asked yet.
    """

    start: int
    end: int
    entity: Entity
    sentence: int
    aside: bool = False
    subject: bool = False
    passing: bool | None = None


_PAST = frozenset(ROLE_MARKS["former"])
"""Adjectives of who is no longer at a house: "der frühere X-Chef"."""

_NEAREST = 2
"""Words before a name among which the office stands of who is no longer there: "Ex-Chef von X"."""

_BEFORE_ASIDES = BEFORE_PLACES | CHANNELS


class Passing:
    """The mentions of a text, and which of them only pass by.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.seen: list[Seen] = []

    def is_in_passing(self, seen: Seen) -> bool:
        """Return whether a mention only tells a place, a source, a party, or where somebody was before."""
        if seen.passing is None:
            text, start = self.text, seen.start
            before, behind = _clause_before(text, start), _clause_behind(text, seen.end)
            seen.passing = (
                _is_in_brackets(text, start)  # a party behind a person's name
                or self._is_past(seen, before)
                or any(word.startswith(EX) for word in before[-_NEAREST:])
                or not _BEFORE_ASIDES.isdisjoint(before[-1:])
                or any(word.lower().removesuffix("s") in OWNER_NOUNS for word in before[-1:])
                or _is_brand(before)
                or not TOLD_BY.isdisjoint(before[-_FEW:])
                or _is_heard(seen, before, behind)
                or _is_of_document(before)
                or _is_told(seen, before)
                or is_opponent(text, start)
                or _is_workplace(before, behind)
                or self._is_home(seen)
                or self._is_of_newcomer(seen)
                or _is_origin(before, behind)
                or any(word.strip(",.") in LIES_THERE for word in behind[:1])
                or (not CAREER.isdisjoint(before) and any(map(_leads_to, before[-_FEW:])))
                or self._is_whose_part(seen)
                or _is_led(before, behind)
                or self._is_agency(seen, before)
                or _is_left_behind(before, behind)
                or _is_held_so_far(before, behind)
                or (_is_only_beside(before) and self._is_of_other(seen))
            )
        return seen.passing

    def _is_past(self, seen: Seen, before: Sequence[str]) -> bool:
        """Return whether it begins what somebody has been elsewhere: "der frühere X-Chef", "der X-Gründer"."""
        if self.text[seen.end : seen.end + 1] != "-":
            return False
        noun = _clause_behind(self.text, seen.end + 1)[:1]
        return not _PAST.isdisjoint(before[-1:]) or any(map(_is_founder, noun))

    def _is_whose_part(self, seen: Seen) -> bool:
        """Return whether it only tells whose part or man another one is: "die X-Tochter"."""
        if self.text[seen.end : seen.end + 1] != "-":
            return False
        noun = "".join(_clause_behind(self.text, seen.end + 1)[:1]).strip(",.")
        return noun.lower() in SUBSIDIARIES or look_up(noun).person  # "der X-Korrespondent P"

    def _is_home(self, seen: Seen) -> bool:
        """Return whether a person right before comes from there: "P von der Kanzlei X"."""
        before = next((one for one in reversed(self.seen) if one.end <= seen.start), None)
        if before is None or not before.entity.person:
            return False
        between = self.text[before.end : seen.start].split()
        return 0 < len(between) <= _FEW and between[0] in FROM_HOME

    def _is_of_newcomer(self, seen: Seen) -> bool:
        """Return whether it only tells what a person is elsewhere: "P, Chef der X, wird Chef" in a text on Y."""
        if self.text[seen.end : seen.end + 1] != ",":
            return False
        earlier = (one for one in reversed(self.seen[-_ASIDE:]) if one.end <= seen.start)
        before = next((one for one in earlier if one.entity.person), None)
        if before is None:
            return False
        comma, *between = self.text[before.end : seen.start].split() or [""]
        is_aside = comma == "," and len(between) <= _ASIDE and not any("," in w for w in between)
        is_office = is_aside and any(map(_is_held, between))
        if not is_office:
            return False
        others = (one.entity for one in self.seen if one.end <= before.start)
        return any(not one.person and one is not seen.entity for one in others)

    def _is_of_other(self, seen: Seen) -> bool:
        """Return whether the text has named another house before."""
        return any(
            one.end <= seen.start and not one.entity.person and one.entity is not seen.entity
            for one in self.seen
        )

    def _is_agency(self, seen: Seen, before: Sequence[str]) -> bool:
        """Return whether a news agency was told the news, or brings it: "bestätigte P am Montag der X", "Wien (X) –"."""
        is_one = seen.entity.name.lower() in AGENCIES
        is_source = self.text[max(0, seen.start - 1) : seen.start] == "("
        return is_one and (is_source or not TELLING.isdisjoint(before))


def _is_brand(before: Sequence[str]) -> bool:
    """Return whether goods are sold by a name: "unter dem Namen „X“"."""
    words = [word.strip(_QUOTES) for word in before[-_BRANDED:]]
    return tuple(filter(None, words))[-_BRANDED + 1 :] in BRANDED


_QUOTES = "„“”\"»«›‹'"
_BRANDED = 4
"""Words among which those before a brand stand, and a quotation mark behind them."""


def _is_left_behind(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether a headline says only whence somebody goes: "Von der X nach Wien"."""
    is_from = len(before) <= _ARTICLE and not FROM_WHERE.isdisjoint(before[:1])
    return is_from and not WHERE_TO.isdisjoint(behind[:1])


def _is_only_beside(before: Sequence[str]) -> bool:
    """Return whether a house only tells the news, owns another one, or is where somebody is from.

    So of "heißt es bei X", "gehört der X", "ein Mann der X".
    """
    said = before[-_FEW:]
    if not HEARD.isdisjoint(said) and IT_IS_SAID in said:
        return True
    if not OWNED.isdisjoint(before) and before[-1] in BEFORE_OWNERS:
        return True
    noun, articles = _noun_before(before)
    is_one = noun.lower() in STAND_INS or look_up(noun).person
    return is_one and not A_MAN.isdisjoint(articles[-1:])


def _is_held_so_far(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether it is where somebody has been so far: "als Chef der X bisher sein Vertrauter"."""
    noun, _ = _noun_before(before)
    is_as = HELD_AS in before[-_FEW:] and noun != "" and _is_held(noun)
    return is_as and not CAREER.isdisjoint(behind[:1])


def _noun_before(before: Sequence[str]) -> tuple[str, list[str]]:
    """Return "Mann" and what stands before it in "ein Mann der mexikanischen X"."""
    named = [
        word for word in before[-_FEW:] if word[:1].isupper() or word in GENITIVES or word in A_MAN
    ]
    if len(named) < _ARTICLE or named[-1] not in GENITIVES:
        return "", []
    return named[-2], named[:-2]


_ARTICLE = 2
"""Words of a preposition and an article, or of a noun and an article."""


def _is_origin(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether somebody came from there: "war erst von der Agentur X gekommen"."""
    return not ORIGINS.isdisjoint(before[-_FEW:]) and not ARRIVED.isdisjoint(behind[:1])


def _is_workplace(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether somebody was busy there before: "der zwei Jahre für X tätig war"."""
    return not WORKING_FOR.isdisjoint(before[-2:]) and not WORKED.isdisjoint(behind)


def _is_led(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether it is where somebody leads who is in the news elsewhere: "P, der die X leitet, wird"."""
    is_aside = before[:1] in WHO and behind[-1:] in LEADING
    is_aside = is_aside or (SINCE in before and behind[-1:] == AT_THE_HEAD)
    return is_aside or not (KEEPING.isdisjoint(before) or FOR_NOW.isdisjoint(before))


def _is_heard(seen: Seen, before: Sequence[str], behind: Sequence[str]) -> bool:
    """Return whether what stands behind a mention says that it told the news."""
    if HEARD_BY.isdisjoint(behind) or any(map(_leads_to, before[-2:])):
        return False
    return not HEARD_BY.isdisjoint(behind[:1]) or _is_of_media(seen.entity)


def _is_told(seen: Seen, before: Sequence[str]) -> bool:
    """Return whether it is a paper to which somebody speaks: "so P zum Kurier"."""
    speaks = before[:1] == [SO] or not TELLING.isdisjoint(before)
    return speaks and not TOLD_TO.isdisjoint(before[-_NEAREST:]) and _is_of_media(seen.entity)


def _is_of_document(before: Sequence[str]) -> bool:
    """Return whether somebody only has written something: "gestützt auf ein Gutachten des X"."""
    noun, articles = _noun_before(before)
    return bool(articles) and noun.lower() in DOCUMENTS


def _is_in_brackets(text: str, place: int) -> bool:
    """Return whether a bracket before a place has not been closed: "P (Papierfabrik X) folgt"."""
    before = text[max(0, place - _BRACKET) : place]
    return before.rfind("(") > before.rfind(")")


_BRACKET = 40
"""Characters in which a bracket may have begun."""


def _clause_before(text: str, place: int) -> list[str]:
    """Return the words of a clause before a place."""
    start = max(0, place - LINE)
    begin = max(text.rfind(sign, start, place) for sign in _CLAUSE_ENDS) + 1
    return text[max(begin, start) : place].split()


def _clause_behind(text: str, place: int) -> list[str]:
    """Return the words of a clause behind a place."""
    stop = min(len(text), place + LINE)
    ends = (text.find(sign, place, stop) for sign in _CLAUSE_ENDS)
    return text[place : min((end for end in ends if end >= 0), default=stop)].split()


def _is_founder(text: str) -> bool:
    role = look_up(text).role
    return role is not None and role.function is RoleFunction.FOUNDER


def _is_held(text: str) -> bool:
    role = look_up(text).role
    return role is not None and role.nature is RoleNature.HOLDER


def _is_of_media(entity: Entity) -> bool:
    return not fields_of(entity).isdisjoint({PUBLISHER, BROADCASTER, PORTAL})


def _leads_to(text: str) -> bool:
    """Return whether a word has a name behind it that is not the subject: "bei X", "Chef der X", "leitete X"."""
    word = look_up(text)
    leads = any(form.verb.frame.sense is Sense.LEAD for form in word.verbs)
    return bool(word.preposition or word.role or word.person or leads)
