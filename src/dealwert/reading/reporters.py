"""Who only tells, confirms or praises what a sentence says."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dealwert.german.lexicon.change_cues import REPORTING_VERBS, SAID_BY_PERSONS, SAYING
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.memo import asked
from dealwert.model import RoleFunction
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.frames import ClauseReading
from dealwert.reading.phrases import PartyNature, Phrase
from dealwert.reading.positions import company_of_role
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.sentences import Sentence
from dealwert.reading.units import Named
from dealwert.reading.vague_offices import is_body

__all__ = ["announcer", "is_own_news", "note_reporters"]


def note_reporters(
    discourse: Discourse,
    sentence: Sentence,
    names: Sequence[Named],
    changes: Sequence[LeadershipDraft] = (),
) -> None:
    """Note who says something in the sentence at hand, and changes no office in it.

    Args:
        discourse: The parties of the text.
        sentence: The sentence.
        names: The names in it.
        changes: The changes that it tells.
    """
    if not sentence.answers & _SAYING:
        discourse.reporters = ()
        return
    told = [change.person for change in changes]
    heard = [discourse.at(one.start) for one in names if one.kind == "person"]
    discourse.reporters = [one for one in heard if one is not None and one not in told]


_SAYING = asked(lambda word: word.lower() in SAYING)


def announcer(
    told: ClauseReading, readings: Sequence[ClauseReading], discourse: Discourse
) -> Entity | None:
    """Return X in "P wird neuer Finanzchef, teilte X mit".

    Args:
        told: The clause with the news.
        readings: The clauses of its sentence.
        discourse: The parties of the text.
    """
    for reading in readings:
        if reading is told or reading.lowers.isdisjoint(REPORTING_VERBS):
            continue
        for phrase in reading.phrases:
            named = _speaks_for(phrase, discourse)
            if named is not None:
                return named if phrase.roles or is_own_news(named, reading.lowers) else None
    return None


def _speaks_for(phrase: Phrase, discourse: Discourse) -> Entity | None:
    """Return X of "teilte X mit", "bestätigte ein Sprecher der X", "gab der Aufsichtsrat der X bekannt"."""
    if phrase.preposition or "n" not in phrase.cases:
        return None
    if not phrase.roles:
        is_one = [party.nature for party in phrase.parties] == [PartyNature.COMPANY]
        return discourse.named(phrase.parties[0]) if is_one else None
    role = phrase.roles[0]
    is_voice = role.noun.function is RoleFunction.SPOKESPERSON or is_body(role)
    return company_of_role(role, discourse) if is_voice else None


def is_own_news(company: Entity, words: Collection[str]) -> bool:
    """Return whether a name is sure to be a company's that tells: "wie Mitterer erklärte" may be said of a person.

    Args:
        company: Whom the name means.
        words: The words of its clause, in small letters.
    """
    is_firm = bool(company.legal_form) or " " in company.name or company.name in firms_known()
    return is_firm or SAID_BY_PERSONS.isdisjoint(words)
