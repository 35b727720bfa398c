"""Who only tells, confirms or praises what a sentence says."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dealwert.german.lexicon.change_cues import SAID_BY_PERSONS, SAYING
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.memo import asked
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.sentences import Sentence
from dealwert.reading.units import Named

__all__ = ["is_own_news", "note_reporters"]


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


def is_own_news(company: Entity, words: Collection[str]) -> bool:
    """Return whether a name is sure to be a company's that tells: "wie Mitterer erklärte" may be said of a person.

    Args:
        company: Whom the name means.
        words: The words of its clause, in small letters.
    """
    is_firm = bool(company.legal_form) or " " in company.name or company.name in firms_known()
    return is_firm or SAID_BY_PERSONS.isdisjoint(words)
