"""Percentages whose unit only one of several parallel phrases says: "FPÖ 33 Prozent, ÖVP 22"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from dealwert.german.lexicon.shares import PARALLEL_LEADS
from dealwert.german.mention import Mention
from dealwert.quantities import Figure, Percent

__all__ = ["with_parallels"]

_NUMBER = r"\d{1,2}(?:,\d{1,2})?"
_NAME = r"(?:(?:die|der|das|in|im) )?(?!Platz|Rang|Nummer|Seite|Runde|Stand)[A-ZÄÖÜ][\w-]*(?: (?:in )?[A-ZÄÖÜ][\w-]*){0,2}"
_JOINT = r"(?:,|,? und|,? oder) "
_LEAD = re.compile(rf"(?:^|[ „»])({'|'.join(PARALLEL_LEADS)}|[A-ZÄÖÜ][\w-]*) \Z|(\()\Z")
_AFTER = re.compile(
    rf"\)?{_JOINT}{_NAME} (?P<lead>(?:{'|'.join(PARALLEL_LEADS)}) |\()?"
    rf"(?P<number>{_NUMBER})(?: statt (?P<second>{_NUMBER}))?"
    r"(?=\)|[,;](?!\d)|\.?(?:$|\n)|\. [A-ZÄÖÜ„»]| und | oder )"
)
_BEFORE = re.compile(rf"(?P<number>(?<=[\w-] ){_NUMBER}){_JOINT}{_NAME} (?P<own>[\w-]+ )?\Z")
_INSTEAD = re.compile(rf"{_NUMBER} statt \Z")

_WINDOW = 120
"""Characters on either side of a percentage in which a parallel phrase must lie."""


def with_parallels(text: str, mentions: Iterator[Mention]) -> Iterator[Mention]:
    """Yield mentions, and between them the percentages that parallel phrases leave the unit out of.

    Args:
        text: The text that the mentions stand in.
        mentions: In order.
    """
    done = 0
    waiting: list[Mention] = []
    for mention in mentions:
        for other in waiting:
            if other.end <= mention.start:
                yield other
                done = other.end
        waiting = []
        nominal = mention.figure.nominal
        if isinstance(nominal, Percent):
            yield from _before(text, done, mention)
            waiting = list(_after(text, mention))
        yield mention
        done = mention.end
    yield from waiting


def _lead(text: str, place: int) -> str:
    """Return what stands before a percentage: a preposition, a bracket, or a name ("")."""
    instead = _INSTEAD.search(text, max(0, place - 24), place)
    if instead is not None:
        place = instead.start()
    match = _LEAD.search(text, max(0, place - 24), place)
    if match is None:
        return "?"
    word = match[1] or match[2]
    return word if word in {*PARALLEL_LEADS, "("} else ""


def _after(text: str, mention: Mention) -> Iterator[Mention]:
    place, lead = mention.end, None
    while (match := _AFTER.match(text, place, place + _WINDOW)) is not None:
        lead = _lead(text, mention.start) if lead is None else lead
        if (match["lead"] or "").strip() != lead:
            return
        yield _mention(text, match, "number")
        if match["second"] is not None:
            yield _mention(text, match, "second")
        place = match.end()


def _before(text: str, done: int, mention: Mention) -> Iterator[Mention]:
    found: list[Mention] = []
    place, lead = mention.start, None
    while (match := _BEFORE.search(text, max(done, place - _WINDOW), place)) is not None:
        lead = _lead(text, mention.start) if lead is None else lead
        if lead in {"?", "("}:
            break
        own = (match["own"] or "").strip()
        other = text[max(0, match.start() - 24) : match.start()].rsplit(maxsplit=1)[-1]
        if (own != lead or other != lead) if lead else (own or not other[0].isupper()):
            break
        found.append(_mention(text, match, "number"))
        place = match.start("number")
    yield from reversed(found)


def _mention(text: str, match: re.Match[str], group: str) -> Mention:
    start, end = match.span(group)
    whole, _, decimals = match[group].partition(",")
    step = Fraction(1, 10 ** len(decimals))
    value = Percent(int(whole + decimals) * step)
    figure = Figure(value, value, resolution=Percent(step), sharp=bool(decimals))
    return Mention(start, end, text[start:end], figure)
