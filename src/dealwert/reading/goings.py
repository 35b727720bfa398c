"""Whether somebody who "geht" leaves an office: "X-Chef P geht", but not "X-Chef P geht ins Kino"."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import AFTER, ALONG, AMICABLE_CUES, CIRCUMSTANCES, GOING
from dealwert.german.lexicon.clause_words import FOUND_IN
from dealwert.german.lexicon.frame import Slot
from dealwert.german.lexicon.places import PLACES
from dealwert.reading.change_senses import GOING as GONE
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.frames import Event, Tense
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = ["just_goes"]


def just_goes(event: Event) -> bool:
    """Return whether nothing is said but that somebody in office goes: "X-Chef P geht".

    Args:
        event: That somebody "geht".
    """
    subject = event.clause.subject
    is_agreed = not AMICABLE_CUES.isdisjoint(event.clause.lowers)
    gone = [one for one in event.clause.phrases if _is_other_parting(one)]
    tells_how = is_agreed or bool(gone) or (event.tense is Tense.PAST and event.word == GOING)
    return (
        subject is not None
        and (bool(subject.roles) or _goes_from(event))
        and event.clause.clause.kind is ClauseKind.MAIN
        and all(
            phrase is subject
            or phrase in event.parts.get(Slot.ROLE, ())
            or phrase.kind in (PhraseKind.DATE, PhraseKind.WORD, PhraseKind.COMMA)
            or (tells_how and _is_circumstance(phrase))
            or phrase in gone
            or (gone and phrase in event.parts.get(Slot.COMPANY, ()))
            or (phrase is event.clause.phrases[0] and _is_town(phrase))
            or (is_agreed and phrase.preposition == ALONG)  # "mit dem Aufsichtsrat"
            for phrase in event.clause.phrases
        )
        and (tells_how or _goes_from(event) or len(event.clause.words) <= _FEW)
    )


def _is_other_parting(phrase: Phrase) -> bool:
    """Return whether another one has gone before: "Nach dem Rücktritt von Q geht auch P"."""
    frame = phrase.frame
    return phrase.preposition == AFTER and frame is not None and frame.sense in GONE


def _is_town(phrase: Phrase) -> bool:
    """Return whether a clause only begins with where it happens: "In Linz geht X-Chef P"."""
    is_place = phrase.preposition == FOUND_IN and phrase.kind is PhraseKind.NOUN
    return is_place and phrase.words[1:] != () and phrase.words[-1] in PLACES


def _goes_from(event: Event) -> bool:
    """Return whether it is told from which office somebody goes: "P geht als Chef der X"."""
    roles = event.roles()
    is_office = any(role.company is not None and not role.marks for role in roles)
    return is_office and event.tense is Tense.PRESENT


_FEW = 6
"""Words of a clause that says no more than that somebody goes."""


def _is_circumstance(phrase: Phrase) -> bool:
    """Return whether a phrase tells how or when, and not where to: "im Streit"."""
    if phrase.head is not None and phrase.head.lower in AMICABLE_CUES:
        return True
    return phrase.preposition in CIRCUMSTANCES and "a" not in phrase.cases
