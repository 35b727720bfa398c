"""Companies called by where they are from: "die Franzosen", "der Linzer Konzern"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dealwert.german.lexicon.deal_nouns import PART_KIN
from dealwert.german.lexicon.homes_of_firms import homes_of
from dealwert.german.lexicon.peoples import FROM_COUNTRY, NEWSROOMS, OVERSEAS, WHERE_FROM
from dealwert.german.peoples import home_of, is_sign, nation_of, signs_of
from dealwert.german.words import look_up
from dealwert.reading.passing import Seen
from dealwert.reading.phrases import Party
from dealwert.reading.register import Entity

__all__ = ["are_elsewhere", "of_dateline", "of_people", "signs_beside"]

_AROUND = 8
"""Words before a name that may belong to it, an article at most the first of them."""

_LINE = 200
"""Characters beside a name in which they stand."""

_ADJECTIVES = 40
"""Characters before a noun in which its adjectives stand."""

_FROM = re.compile(FROM_COUNTRY)


def signs_beside(text: str, party: Party) -> tuple[str, ...]:
    """Return how words begin that say where it is from what a noun means, none where it does not say.

    So of "der finnische Konzern", "der Linzer Konzern", "der US-Konzern", "der Konzern aus Linz".

    Args:
        text: The text.
        party: What the noun means.
    """
    before = text[max(0, party.start - _ADJECTIVES) : party.start].split()[-1:]
    for word in before:
        signs = home_of(word) if word[:1].isupper() else nation_of(word)
        if signs:
            return signs
    if party.prefix in OVERSEAS:
        return signs_of(OVERSEAS[party.prefix])
    behind = _FROM.match(text, party.end)
    return (behind[1].lower(),) if behind else ()


def of_people(
    text: str, signs: Sequence[str], mentions: Sequence[Seen], without: Sequence[Entity]
) -> Entity | None:
    """Return the only company of which a text says, or most readers know, that it is from somewhere.

    Args:
        text: The text.
        signs: How words begin that say so.
        mentions: Those before the noun.
        without: Who cannot be meant.
    """
    found = {
        id(seen.entity): seen.entity
        for seen in mentions
        if not seen.entity.person and seen.entity not in without and _may_be_from(text, signs, seen)
        if text[seen.start - 1 : seen.start] != "("  # a mere source: "Zürich (Reuters) – …"
    }
    return next(iter(found.values())) if len(found) == 1 else None


def of_dateline(
    text: str, signs: Sequence[str], mentions: Sequence[Seen], without: Sequence[Entity]
) -> Entity | None:
    """Return the company that the lead is about, where its dateline is the town that people are from.

    So of "Osra – Die Kalvero AG kauft zu. Die Osraer …"; not in a town from which all kinds of news are sent.

    Args:
        text: The text.
        signs: How words begin that say where somebody is from.
        mentions: The mentions of companies before.
        without: Who cannot be meant.
    """
    match = next(
        (one for one in _DATELINE.finditer(text, 0, _LEAD) if one[1].lower() in signs), None
    )
    if match is None or not NEWSROOMS.isdisjoint(signs):
        return None
    stop = text.find(". ", match.end())
    lead = [
        seen for seen in mentions if match.end() <= seen.start < stop and not seen.entity.person
    ]
    only = lead[0].entity if len({id(seen.entity) for seen in lead}) == 1 else None
    found = next((seen.entity for seen in lead if seen.subject), only)
    return None if found in (*without, *are_elsewhere(text, signs, lead)) else found


_DATELINE = re.compile(r"(?<!\w)([A-ZÄÖÜ][\w-]+)(?:/[\w./-]+)? ?(?:\([^()]{2,20}\) ?)?[–-] ")
_LEAD = 400
"""Characters in which a dateline stands: behind a heading."""


def are_elsewhere(text: str, signs: Sequence[str], mentions: Sequence[Seen]) -> list[Entity]:
    """Return the companies of which most readers know that they are from somewhere else, unless the text says it.

    Args:
        text: The text.
        signs: How words begin that say where a company is from.
        mentions: The companies.
    """
    return [
        seen.entity
        for seen in mentions
        if homes_of(seen.entity.name) and not _may_be_from(text, signs, seen)
    ]


def _may_be_from(text: str, signs: Sequence[str], seen: Seen) -> bool:
    """Return whether most readers know, or the text says beside a name, that it is from there."""
    words = [*homes_of(seen.entity.name), *_origin_of(text, seen)]
    return any(is_sign(sign, word) for sign in signs for word in words)


_APART = re.compile(r"[.!?:–—] ")
"""What ends a sentence or a dateline before a name, so that the words before it do not belong to it."""


def _origin_of(text: str, seen: Seen) -> list[str]:
    """Return the words in and around a name that may tell where it is from, in small letters."""
    found = seen.entity.name.lower().split()
    line = _APART.split(text[max(0, seen.start - _LINE) : seen.start].lower())[-1]
    for word in reversed(re.split(r"[^\w-]+", line)[-_AROUND:]):
        if word.endswith(PART_KIN):
            break  # "der chinesischen Tochter X"
        found.append(word)
        if look_up(word).article:
            break
    return found + re.findall(WHERE_FROM, text[seen.end : seen.end + _LINE].lower())[:1]
