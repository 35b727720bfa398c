"""How much each cue weighs, and what a name needs to be taken for a company's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dealwert.german.name_forms import form_of
from dealwert.reading.sentences import Token

__all__ = ["THRESHOLD", "WEIGHTS", "threshold", "weigh"]

WEIGHTS = {
    "legal form": 6.0,
    "firm noun before": 4.0,
    "firm noun in genitive": 1.5,
    "security behind": 5.0,
    "may be well known": 0.75,
    "company word": 2.0,
    "named by an adjective": 3.0,
    "firm noun and place": 3.0,
    "firm head": 3.5,
    "other head": 0.5,
    "subject of a firm's verb": 3.0,
    "subject": 1.0,
    "feminine article": 1.0,
    "party preposition": 1.0,
    "listed with a firm": 2.5,
    "source": 1.5,
    "title line": 1.0,
    "two times": 0.5,
    "three times": 0.75,
    "five times": 0.75,
    "camel": 1.0,
    "signs": 0.75,
    "capitals": 1.0,
    "several words": 0.75,
    "full vowel": 0.75,
    "long": -0.75,
    "says": -1.5,
    "speaks": 0.5,
    "quoted": 0.0,
    "tag": 0.0,
    "body noun before": -5.0,
    "thing noun before": -5.0,
    "organisation": -6.0,
    "noun": -4.0,
    "english": -2.5,
    "english neighbour": -2.5,
    "noun within": -1.0,
    "place": -5.0,
    "townlike": -2.5,
    "given name": -2.0,
    "line": -6.0,
    "dateline": -4.0,
    "in brackets": -1.0,
    "short for a noun": -4.0,
    "called": 6.0,
    "adjective": -3.0,
    "agent": -2.5,
    "plural": -1.0,
    "short": -0.25,
    "place before": -4.0,
    "place preposition": -2.0,
    "place behind": -3.0,
    "thing article": -1.0,
    "indefinite article": -2.0,
    "masculine article": -2.0,
    "adjective before": -0.75,
    "noun before": -1.25,
    "age behind": -2.0,
    "small elsewhere": -4.0,
    "no sentence": -1.5,
    "person before": -1.0,
    "person": -4.0,
}
"""What each cue adds to the weight of a name.

Set by hand, near the logarithm of the odds: what by itself makes a firm has more than the threshold, what
only agrees with one about half of it, and what speaks against one as much as the cue is sure.
"""

THRESHOLD = 2.0
"""The weight from which on a name is taken for a company's."""


def weigh(form: Sequence[str], found: Sequence[Sequence[str]]) -> float:
    """Return the weight of a name, from the cues of its form and of each of its occurrences.

    What speaks for a firm counts once, however often it is said, and so does a noun that tells what
    else is named; what else speaks against one counts by the share of the occurrences that say it.
    """
    weight = sum(WEIGHTS[cue] for cue in form)
    number = len(found)
    tally: dict[str, int] = {}
    for occurrence in found:
        for cue in occurrence:
            tally[cue] = tally.get(cue, 0) + 1
    for cue, count in tally.items():
        value = WEIGHTS[cue]
        weight += value if value > 0 or cue in _TELLING else value * count / number
    for least, cue in _OFTEN:
        if number >= least:
            weight += WEIGHTS[cue]
    return weight


_TELLING = frozenset({"body noun before", "thing noun before", "short for a noun"})
"""Cues that tell what is named, so that once is enough."""

_OFTEN = ((2, "two times"), (3, "three times"), (5, "five times"))


def threshold(tokens: Iterable[Token]) -> float:
    """Return the weight that a name needs in a text: less where the talk is of business.

    In news of business one capitalised word in nine names a firm, in news of traffic and police one in
    a hundred; the logarithm of these odds is what the topic may add and take.

    Args:
        tokens: The words of the text.
    """
    number = business = other = 0
    for token in tokens:
        if token.text[0].isupper() and len(token.text) > 1:
            number += 1
            topic = form_of(token.text).topic
            if topic > 0:
                business += 1
            elif topic < 0:
                other += 1
    number = max(number, _FEW)
    share = (business - other) / number
    if share >= _MUCH:
        return THRESHOLD - _DOWN[0]
    if business / number >= _SOME and share > 0:
        return THRESHOLD - _DOWN[1]
    if share <= -_MUCH:
        return THRESHOLD + _UP[0]
    if share < -_SOME / 2:
        return THRESHOLD + _UP[1]
    return THRESHOLD


_FEW = 8
"""Capitalised words under which the share of a topic says little."""

_SOME, _MUCH = 0.04, 0.08
"""Shares of the capitalised words."""

_DOWN, _UP = (0.75, 0.25), (1.25, 0.75)
"""What the topic takes from the threshold and adds to it, where there is much of it and where some."""
