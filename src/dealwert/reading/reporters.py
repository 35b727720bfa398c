"""Who only tells, confirms or praises what a sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import SAYING
from dealwert.german.memo import asked
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.reference import Discourse
from dealwert.reading.sentences import Sentence
from dealwert.reading.units import Named

__all__ = ["note_reporters"]


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
    saying = names if sentence.answers & _SAYING else ()
    told = [change.person for change in changes]
    heard = [discourse.at(one.start) for one in saying if one.kind == "person"]
    discourse.reporters = [one for one in heard if one is not None and one not in told]


_SAYING = asked(lambda word: word.lower() in SAYING)
