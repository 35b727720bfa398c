"""Numbers whose unit only one of several parallel phrases says: "FPÖ 33 Prozent, ÖVP 22"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from dealwert.german.again import measured_again
from dealwert.german.lexicon.parallels import (
    BEFORE_NAMES,
    HAVING,
    INSTEAD,
    LEADS,
    NOT_NAMES,
    OF,
    PRONOUNS,
    REACHING,
)
from dealwert.german.mention import Mention
from dealwert.german.supplied import supplied
from dealwert.quantities import Money, Percent

__all__ = ["with_parallels"]

_NUMBER = r"\d{1,2}(?:,\d{1,2})?"
_PRICE = r"(?:\d{1,3}(?:\.\d{3})++(?:,\d\d)?|\d{1,3},\d\d)"
_AMOUNT = r"(?:\d{1,3}(?:\.\d{3})++(?:,\d\d)?|\d{1,3}(?:,\d{1,2})?)"
_PROPER = rf"(?!(?:{'|'.join(NOT_NAMES)})\b)i?[A-ZÄÖÜ][\w-]*(?: (?:in )?[A-ZÄÖÜ][\w-]*){{0,2}}"
_OF = f"(?:{'|'.join(OF)})"
_NAME = (
    rf"(?:(?:(?:{'|'.join(BEFORE_NAMES)}) )?(?:{_PROPER}(?: \d)?|\d{{4}})"
    rf"|(?:{'|'.join(PRONOUNS)})(?: {_OF} (?:der )?{_PROPER})?"
    rf"|(?:der|die|das) (?:der|des|von) {_PROPER})"
)
_JOINT = r"(?:,|,? und|,? oder) "
_LEADS = "|".join(LEADS)
_CHANGE = rf"(?: \((?P<change>[+−–-]{_NUMBER})\))?"
_END = r"(?=\)|[,;](?!\d)|\.?(?:$|\n)|\. [A-ZÄÖÜ„»]| und | oder )"
_LEAD = re.compile(rf"(?:^|[ „»])({_LEADS}|[A-ZÄÖÜ][\w-]*|\d{{4}}) \Z|(\()\Z")
_AFTER = re.compile(
    rf"(?:\)|(?: [A-ZÄÖÜ]\w+)?(?: \([^()\n]{{1,24}}\))?){_JOINT}{_NAME} (?:von (?P<from>{_NUMBER}) )?"
    rf"(?P<lead>(?:(?:{'|'.join(REACHING)}) )?(?:nur )?(?:{_LEADS}) |\()?"
    rf"(?P<number>{_NUMBER})(?: {INSTEAD} (?P<second>{_NUMBER}))?{_CHANGE}{_END}"
)
_AFTER_PRICE = re.compile(
    rf"(?: \w+)?{_JOINT}{_NAME} (?:(?:{_LEADS}|nur) )?(?P<number>{_PRICE}){_END}"
)
_BEFORE = re.compile(rf"(?P<number>(?<=[\w-] ){_AMOUNT}){_JOINT}{_NAME} (?P<own>[\w-]+ )?\Z")
_DIGIT = re.compile(r"\d")
_INSTEAD = re.compile(rf"{_NUMBER} {INSTEAD} \Z")

_WINDOW = 120
"""Characters on either side of a figure in which a parallel phrase must lie."""


def with_parallels(text: str, mentions: Iterator[Mention]) -> Iterator[Mention]:
    """Yield mentions, and between them the numbers that parallel phrases leave the unit out of.

    Args:
        text: The text that the mentions stand in.
        mentions: In order.
    """
    done = 0
    waiting: list[Mention] = []
    for mention in mentions:
        while waiting and waiting[0].end <= mention.start:
            done = waiting[0].end
            yield waiting.pop(0)
        waiting = [other for other in waiting if other.start >= mention.end]
        if mention.figure.nominal is not None and not waiting:
            yield from _before(text, done, mention)
            waiting = list(_behind(text, mention))
        yield mention
        done = mention.end
    yield from waiting


def _behind(text: str, mention: Mention) -> Iterator[Mention]:
    sample = mention.figure.sample
    if isinstance(sample, Percent):
        found = _after(text, mention)
    elif isinstance(sample, Money):
        found = _after_price(text, mention)
    else:
        return
    first = next(found, None)
    yield from measured_again(text, mention) if first is None else chain([first], found)


def _lead(text: str, place: int) -> str:
    """Return what stands before a figure: a preposition, a bracket, or a name ("")."""
    instead = _INSTEAD.search(text, max(0, place - 24), place)
    if instead is not None:
        place = instead.start()
    match = _LEAD.search(text, max(0, place - 24), place)
    if match is None:
        return "?"
    word = match[1] or match[2]
    return word if word in {*LEADS, "("} else ""


def _after(text: str, mention: Mention) -> Iterator[Mention]:
    place, lead = mention.end, None
    while (match := _AFTER.match(text, place, place + _WINDOW)) is not None:
        lead = _lead(text, mention.start) if lead is None else lead
        own = (match["lead"] or "").strip()
        if own != lead and not (own.partition(" ")[0] in REACHING and own.endswith(("auf", "bei"))):
            return
        for group in ("from", "number", "second", "change"):
            if match[group] is not None:
                yield from _given(text, match, group, mention)
        place = match.end()


def _after_price(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield the prices of parallel phrases: "in Wien 15,80 Euro, in Graz 9,90"."""
    place = mention.end
    while (match := _AFTER_PRICE.match(text, place, place + _WINDOW)) is not None:
        yield from _given(text, match, "number", mention)
        place = match.end()


def _before(text: str, done: int, mention: Mention) -> Iterator[Mention]:
    found: list[Mention] = []
    place, lead = mention.start, None
    if _DIGIT.search(text, max(done, place - _WINDOW), place) is None:
        return  # as most often: the pattern looks at each word
    while (match := _BEFORE.search(text, max(done, place - _WINDOW), place)) is not None:
        lead = _lead(text, mention.start) if lead is None else lead
        if lead in {"?", "("}:
            break
        own = (match["own"] or "").strip()
        other = text[max(0, match.start() - 24) : match.start()].rsplit(maxsplit=1)[-1]
        if lead:
            is_parallel = own == other == lead
        else:
            is_noun = other[0].isupper() and isinstance(mention.figure.sample, Percent)
            is_parallel = not own and (is_noun or other in HAVING)
        if not is_parallel:
            break
        found.extend(_given(text, match, "number", mention))
        place = match.start("number")
    yield from reversed(found)


def _given(text: str, match: re.Match[str], group: str, like: Mention) -> Iterator[Mention]:
    start, end = match.span(group)
    mention = supplied(text, start, end, like, is_change=group == "change")
    if mention is not None:
        yield mention
