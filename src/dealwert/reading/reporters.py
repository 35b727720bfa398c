"""Who only tells, confirms or praises what a sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import SAYING
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.reference import Discourse
from dealwert.reading.units import Named

__all__ = ["note_reporters"]


def note_reporters(
    discourse: Discourse,
    words: Sequence[str],
    names: Sequence[Named],
    changes: Sequence[LeadershipDraft] = (),
) -> None:
    """Note who says something in the sentence at hand, and changes no office in it.

    Args:
        discourse: The parties of the text.
        words: The words of the sentence.
        names: The names in it.
        changes: The changes that it tells.
    """
    persons = [one for one in names if one.kind == "person"]
    says = bool(persons) and not SAYING.isdisjoint(map(str.lower, words))
    told = [change.person for change in changes]
    heard = [discourse.at(one.start) for one in persons] if says else []
    discourse.note_reporters([one for one in heard if one is not None and one not in told])
