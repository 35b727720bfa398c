"""Percentages whose unit only one of several parallel phrases says: "FPÖ 33 Prozent, ÖVP 22"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from dealwert.german.lexicon.parallels import BEFORE_NAMES, INSTEAD, LEADS, NOT_NAMES, PRONOUNS
from dealwert.german.mention import Mention
from dealwert.quantities import Figure, Money, Percent

__all__ = ["with_parallels"]

_NUMBER = r"\d{1,2}(?:,\d{1,2})?"
_PRICE = r"(?:\d{1,3}(?:\.\d{3})++(?:,\d\d)?|\d{1,3},\d\d)"
_PROPER = rf"(?!(?:{'|'.join(NOT_NAMES)})\b)[A-ZÄÖÜ][\w-]*(?: (?:in )?[A-ZÄÖÜ][\w-]*){{0,2}}"
_NAME = (
    rf"(?:(?:(?:{'|'.join(BEFORE_NAMES)}) )?(?:{_PROPER}|\d{{4}})"
    rf"|(?:{'|'.join(PRONOUNS)})(?: (?:der|des) {_PROPER})?)"
)
_JOINT = r"(?:,|,? und|,? oder) "
_LEADS = "|".join(LEADS)
_END = r"(?=\)|[,;](?!\d)|\.?(?:$|\n)|\. [A-ZÄÖÜ„»]| und | oder )"
_LEAD = re.compile(rf"(?:^|[ „»])({_LEADS}|[A-ZÄÖÜ][\w-]*) \Z|(\()\Z")
_AFTER = re.compile(
    rf"\)?{_JOINT}{_NAME} (?:von (?P<from>{_NUMBER}) )?(?P<lead>(?:{_LEADS}) |\()?"
    rf"(?P<number>{_NUMBER})(?: {INSTEAD} (?P<second>{_NUMBER}))?{_END}"
)
_AFTER_PRICE = re.compile(
    rf"(?: \w+)?{_JOINT}{_NAME} (?:(?:{_LEADS}|nur) )?(?P<number>{_PRICE}){_END}"
)
_BEFORE = re.compile(rf"(?P<number>(?<=[\w-] ){_NUMBER}){_JOINT}{_NAME} (?P<own>[\w-]+ )?\Z")
_DIGIT = re.compile(r"\d")
_INSTEAD = re.compile(rf"{_NUMBER} {INSTEAD} \Z")

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
        sample = mention.figure.sample
        if mention.figure.nominal is None:
            pass
        elif isinstance(sample, Percent):
            yield from _before(text, done, mention)
            waiting = list(_after(text, mention))
        elif isinstance(sample, Money):
            waiting = list(_after_price(text, mention, sample.currency))
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
    return word if word in {*LEADS, "("} else ""


def _after(text: str, mention: Mention) -> Iterator[Mention]:
    place, lead = mention.end, None
    while (match := _AFTER.match(text, place, place + _WINDOW)) is not None:
        lead = _lead(text, mention.start) if lead is None else lead
        if (match["lead"] or "").strip() != lead:
            return
        for group in ("from", "number", "second"):
            if match[group] is not None:
                yield _mention(text, match, group)
        place = match.end()


def _after_price(text: str, mention: Mention, currency: str) -> Iterator[Mention]:
    """Yield the prices of parallel phrases: "in Wien 15,80 Euro, in Graz 9,90"."""
    place = mention.end
    while (match := _AFTER_PRICE.match(text, place, place + _WINDOW)) is not None:
        start, place = match.span("number")
        digits = match["number"].replace(".", "")
        step = Fraction(1, 10 ** len(digits.partition(",")[2]))
        amount = Money(int(digits.replace(",", "")) * step, currency)
        is_sharp = step < 1
        figure = Figure(amount, amount, resolution=Money(step, currency), sharp=is_sharp)
        yield Mention(start, place, text[start:place], figure)


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
