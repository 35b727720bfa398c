"""What the words of a sentence promise together: a deal, a change, an office or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from dealwert.german.lexicon.change_cues import (
    APPLYING,
    BACK,
    FILLED,
    NEWLY,
    SEEKING_WORDS,
    SHAKE_UPS,
    VACANT,
    WHOSE,
)
from dealwert.german.lexicon.clause_words import DEFINITE
from dealwert.german.lexicon.deal_nouns import BRAND, INN
from dealwert.german.lexicon.role_nouns import IN_THE_LEAD, LED_FIELDS, MARKETS_LED
from dealwert.german.memo import asked, remembered
from dealwert.german.words import look_up
from dealwert.reading.anchors import Anchor, anchor_of, heard, is_no_party
from dealwert.reading.phrases import CHANGING
from dealwert.reading.sentences import Sentence

__all__ = ["Promise", "has_owner", "is_part_led", "opens_office", "promise_of"]


class Promise(NamedTuple):
    """What the words of a sentence promise.

    Args:
        best: The most that a verb or noun of dealing among them promises, as a member of :class:`Anchor`.
        has_role: Whether an office is among them.
        has_change: Whether a word is of taking up or giving up one.
        for_office: Whether a verb is that tells of one only where one is named.
        is_held: Whether an office is more than the title of somebody who speaks.
    """

    best: int
    has_role: bool = False
    has_change: bool = False
    for_office: bool = False
    is_held: bool = False


_ASKING = frozenset({Anchor.SPLIT, Anchor.VERB})
"""Verbs that count only with what stands beside them."""

_STANDING = asked(lambda word: anchor_of(word) not in {Anchor.NONE, *_ASKING})
"""Whether a word promises something by itself."""

_OF_VERBS = {best: Promise(best) for best in (Anchor.NONE, Anchor.VERB, Anchor.STRONG)}
"""What verbs promise alone."""


def promise_of(sentence: Sentence, fiction: dict[str, list[int]], *, counted: bool) -> Promise:
    """Return what the words of a sentence promise together.

    Args:
        sentence: The sentence.
        fiction: Where the text so far has words of film and fiction; those of the sentence are added.
        counted: Whether there is an amount in it.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> told = [promise_of(s, {}, counted=False) for s in sentences("Er lacht laut. Sie ist Chefin.")]
        >>> told[0].best == Anchor.NONE, told[1].has_role
        (True, True)
    """
    words = sentence.words
    if not sentence.answers & _STANDING:  # as most often
        return _OF_VERBS[heard(list(filter(anchor_of, words)), words, counted=counted)]
    anchors = list(map(anchor_of, words))
    best = Anchor.NONE
    has_role = has_change = for_office = is_held = False
    asking: list[str] = []
    for place, anchor in compress(enumerate(anchors), anchors):
        if anchor in _ASKING:
            asking.append(words[place])
        elif anchor == Anchor.PLOT:
            fiction.setdefault(words[place], []).append(sentence.ends[place])
        elif anchor == Anchor.ROLE:
            has_role = has_role or (words[place - 1], words[place]) != IN_THE_LEAD
            is_held = is_held or has_role
        elif anchor == Anchor.SEAT:
            has_role = True
            is_held = is_held or not _is_title(words, place)
        elif anchor == Anchor.CHANGE:
            has_change = True
            asking.append(words[place])
        elif anchor == Anchor.OFFICE:
            for_office = True
            asking.append(words[place])
        elif anchor == Anchor.ATTRIBUTE:
            noun, behind = (*words[place + 1 : place + 3], "", "")[:2]
            if not noun or behind[:1].isupper() or not is_no_party(noun):
                best = Anchor.STRONG
        elif anchor > best:
            best = anchor
    if asking and best != Anchor.STRONG:
        best = max(best, heard(asking, words, counted=counted))
    return Promise(best, has_role, has_change or (for_office and has_role), for_office, is_held)


def _is_title(words: Sequence[str], place: int) -> bool:
    """Return whether an office only says who somebody is who speaks: "Bürgermeisterin Ida Kern sagte …"."""
    before, behind = (words[place - 1] if place else ""), words[place + 1 : place + 2]
    is_plain = not before[:1].isupper() and not before[:1].isdigit() and not look_up(before).mark
    return is_plain and behind != [] and behind[0][0].isupper()


@remembered
def opens_office(text: str) -> bool:
    """Return whether an office beside a word changes hands: "der neue", "sucht".

    Example:
        >>> opens_office("neue"), opens_office("alte")
        (True, False)
    """
    return look_up(text).mark in CHANGING or text.lower() in _OPENING


@remembered
def is_part_led(text: str) -> bool:
    """Return whether a word is a part of a house that somebody may be in charge of: "Vertrieb", "Auslandsgeschäft".

    Example:
        >>> is_part_led("Vertrieb"), is_part_led("Wald")
        (True, False)
    """
    return text.lower() in LED_FIELDS or text.lower().endswith(MARKETS_LED)


_OPENING = SEEKING_WORDS | SHAKE_UPS | APPLYING | FILLED | {BACK} | VACANT - NEWLY


def has_owner(words: Sequence[str]) -> bool:
    """Return whether a part has an owner, a number or a name: "seine Werke", "30 Filialen", "Das Hotel X".

    Example:
        >>> has_owner(["X", "verkauft", "seine", "Werke"]), has_owner(["X", "hat", "Werke"])
        (True, False)
    """
    noun, name = (*words[1:3], "", "")[:2]
    is_called = noun.lower().endswith((BRAND, INN)) and name[:1].isupper()
    return is_called or any(
        (before.lower() in _WHOSE_PART or before.isdecimal()) and look_up(part).unit
        for before, part in pairwise(words)
    )


_WHOSE_PART = WHOSE | DEFINITE
