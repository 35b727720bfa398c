"""What was measured again, its unit left out: "Die Quote liegt bei 9,5 Prozent, 2014 waren es 9,1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dealwert.german.lexicon.hedges import CHANGE_NOUNS, LABELS
from dealwert.german.lexicon.parallels import TIMES
from dealwert.german.mention import Mention
from dealwert.german.supplied import supplied
from dealwert.quantities import Money

__all__ = ["measured_again"]

_REACH = 110
"""Characters behind a figure in which the same must be measured again."""

_AGAIN = re.compile(
    rf"""(?P<between>[^\d\n.;:()]{{0,50}}[.;,]\s)
    (?P<time>(?:\w+\s){{0,4}}(?:(?:19|20)\d\d|{"|".join(TIMES)})\s(?:\w+\s)?)
    (?:waren|sind|wären|seien)\ses\s
    (?P<figure>(?:[a-zäöüß]+\s){{0,4}}\d{{1,3}}(?:\.\d{{3}})*+(?:,\d{{1,4}})?)
    (?=[;)]|,\s|\.?(?:$|\n)|\.\s[A-ZÄÖÜ„»])""",
    re.VERBOSE | re.IGNORECASE,
)

_BRACKET = 70
"""Characters behind a figure in which such brackets must open."""

_IN_BRACKETS = re.compile(
    rf"""(?:\s[^\W\d_]+){{1,4}}\s\((?:(?:19|20)\d\d|{"|".join(LABELS)}):?\s
    (?P<figure>(?:[a-zäöüß]+\s)?\d{{1,3}}(?:\.\d{{3}})*+(?:,\d{{1,2}})?)\)""",
    re.VERBOSE | re.IGNORECASE,
)
"""A value of before in brackets behind what the figure is of: "43,9 Prozent des BIP (2014: 43,1)"."""

_CHANGE = re.compile(rf"(?:\bum|(?:{'|'.join(CHANGE_NOUNS)}) von)\s(?:\w+\s)?\Z", re.IGNORECASE)


def measured_again(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield the figure that says what the same was at another time.

    A whole number of another sentence, or behind a change ("um 5 Prozent"), may count anything.
    """
    end = mention.end + _REACH
    bracket = text.find(" (", mention.end, mention.end + _BRACKET)
    match = _IN_BRACKETS.match(text, mention.end, end) if bracket >= 0 else None
    if match is not None:
        found = supplied(text, *match.span("figure"), mention)
        if found is not None:
            yield found
        return
    if text.find(" es ", mention.end, end) < 0:  # as most often
        return
    match = _AGAIN.match(text, mention.end, end)
    if match is None:
        return
    is_change = _CHANGE.search(text, max(0, mention.start - 24), mention.start) is not None
    is_whole = "," not in match["figure"]
    is_money = isinstance(mention.figure.sample, Money)
    if is_whole and (is_change or (is_money and "." in match["between"])):
        return
    found = supplied(text, *match.span("figure"), mention)
    if found is not None:
        yield found
