"""Numbers whose unit only one of several parallel phrases says: "FPÖ 33 Prozent, ÖVP 22"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from dealwert.german.again import measured_again
from dealwert.german.lexicon.parallels import (
    BEFORE_NAMES,
    HAVING,
    INSTEAD,
    LEADS,
    MEASURES,
    NOT_NAMES,
    OF,
    PRONOUNS,
    REACHING,
    VOTES,
)
from dealwert.german.mention import Mention
from dealwert.german.supplied import supplied
from dealwert.quantities import Money, Percent, magnitude_of

__all__ = ["with_parallels"]

_NUMBER = r"\d{1,2}(?:,\d{1,2})?"
_PRICE = r"(?:\d{1,3}(?:\.\d{3})++(?:,\d\d)?|\d{1,3},\d\d)"
_AMOUNT = r"(?:\d{1,3}(?:\.\d{3})++(?:,\d\d)?|\d{1,3}(?:,\d{1,2})?)"
_WORDS = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_PROPER = rf"(?!(?:{'|'.join(NOT_NAMES)})\b)i?[A-ZÄÖÜ][\w-]*(?: (?:in )?[A-ZÄÖÜ][\w-]*){{0,2}}"
_OF = f"(?:{'|'.join(OF)}|dem|den)"
_NAME = (
    rf"(?:(?:(?:{'|'.join(BEFORE_NAMES)}) )?(?:{_PROPER}(?: \d)?|\d{{4}})"
    rf"|(?:{'|'.join(PRONOUNS)})(?: {_OF} (?:der )?{_PROPER})?"
    rf"|(?:der|die|das) (?:der|des|von) {_PROPER})"
)
_JOINT = r"(?:,|,? und|,? oder) "
_LEADS = "|".join(LEADS)
_HAVING = "|".join(HAVING)
_REACH = f"(?:{'|'.join(REACHING)})"
_CHANGE = rf"(?: \((?P<change>(?:[+−–-]|plus |minus ){_NUMBER})\))?"
_END = r"(?=\)|[,;](?!\d)|\.?(?:$|\n)|\. [A-ZÄÖÜ„»]| und | oder )"
_LEAD = re.compile(rf"(?:^|[ /„»])({_LEADS}|[A-ZÄÖÜ][\w-]*|\d{{4}}|{_HAVING}) \Z|(\()\Z")
_AFTER = re.compile(
    rf"(?:\)|(?: mehr| weniger)?(?: [A-ZÄÖÜ]\w+)?(?: \([^()\n]{{1,24}}\))?(?: [a-zäöü]{{2,9}})?){_JOINT}{_NAME} "
    rf"(?:von (?P<from>{_NUMBER}) )?(?P<lead>(?:{_REACH} )?(?:nur )?(?:{_LEADS}) |(?:{_HAVING}) (?:nur )?|\()?"
    rf"(?P<number>{_NUMBER})(?: {INSTEAD} (?P<second>{_NUMBER}))?{_CHANGE}{_END}"
)
_AFTER_PRICE = re.compile(
    rf"(?: (?:(?:pro|je|im) )?\w+)?{_JOINT}{_NAME} (?:(?:{_LEADS}|{_HAVING}|nur) )?(?P<number>{_PRICE}){_END}"
)
_AFTER_MANY = re.compile(rf"{_JOINT}{_NAME} (?P<number>\d{{1,3}},\d{{1,2}}){_END}")
_AFTER_GROUP = re.compile(
    rf"(?: gehören)? {_OF} {_PROPER}(?: und|, aber nur| gegenüber|,) (?P<number>{_NUMBER}) {_OF} [A-ZÄÖÜ]"
)
_AFTER_VOTES = re.compile(
    rf"[^\d.;:\n()]{{1,40}}, (?:und |nur |aber )?(?P<number>{_NUMBER}) (?:{'|'.join(VOTES)})(?!\w)"
)
_THEREOF = re.compile(rf", (?P<number>{_AMOUNT}) davon\b")
_AFTER_INSTEAD = re.compile(
    rf" (?:pro|je|im) \w+(?: {INSTEAD} (?:(?:wie )?(?:bisher|zuvor|früher) )?(?P<number>{_AMOUNT}){_END}"
    rf"|, davon (?P<part>{_PRICE})(?![\w%,.]| Prozent))"
)
"""What the same cost before, or a part, behind what the price is for: "14,50 Euro je Stunde statt bisher 11"."""
_CHANGED = re.compile(rf"(?:, | \()(?P<change>(?:plus|minus|[+−–-]) ?{_NUMBER})\)")
"""By how much a share has changed, in brackets: "(11,6 Prozent, minus 3,1)"."""
_MANY = re.compile(r"Millionen|Milliarden|M(?:io|rd)\b")
_BEFORE = re.compile(
    rf"(?P<number>(?<=[\w-] )(?:{_AMOUNT}|{_WORDS})){_JOINT}{_NAME} (?P<own>[\w-]+ )?\Z"
)
_BEFORE_NOW = re.compile(
    rf"(?:[Ss]tatt (?:[a-zäöüß]+ ){{0,3}}(?P<number>{_AMOUNT})(?: [a-zäöüß]+){{1,4}}"
    rf"|(?:[Ww]aren|[Ss]ind) es (?:[a-zäöüß]+ |\d{{4}} |Vorjahr ){{0,4}}(?P<then>{_AMOUNT}),"
    r"(?: so)? (?:waren|sind) es(?: [a-zäöüß]+){0,2}"
    rf"|[Aa]us (?P<past>{_AMOUNT}) (?:werden|wurden)(?: [a-zäöüß]+){{0,2}}) \Z"
)
"""What was the case before what is now: "Statt 4 sind es nun 6 Prozent"."""

_NEXT = re.compile(r"[^\d\n]*\d")
"""What a parallel phrase has, and most places lack; the other patterns look at each word."""
_INSTEAD = re.compile(rf"{_NUMBER} {INSTEAD} \Z")

_LAST_WORDS = tuple(_WORDS.split("|"))
_LONGEST = 16
"""Characters of a number, and a blank before it."""

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
            if _NEXT.match(text, mention.end, mention.end + _WINDOW) is not None:
                waiting = list(_behind(text, mention))
        yield mention
        done = mention.end
    yield from waiting


def _behind(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield what stands behind a figure and has its unit, from the first construction that fits."""
    sample, following = mention.figure.sample, text[mention.end : mention.end + 1]
    constructions: tuple[Callable[[str, Mention], Iterator[Mention]], ...]
    if not isinstance(sample, (Money, Percent)):
        constructions = ()
    elif following in ".!?:":
        constructions = (measured_again,)
    elif isinstance(sample, Money):
        constructions = (_after_price, _part_or_past, measured_again)
    else:
        constructions = (_after, _after_share, _changed, measured_again)
    for construction in constructions:
        found = list(construction(text, mention))
        if found:
            yield from found
            return


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
        if own != lead and own.partition(" ")[0] not in (*REACHING, *HAVING):
            return
        for group in ("from", "number", "second", "change"):
            if match[group] is not None:
                yield from _given(text, match, group, mention)
        place = match.end()


def _after_share(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield the share of another group or vote: "43 Prozent der Männer und 40 der Frauen"."""
    end = mention.end + _WINDOW
    match = _AFTER_GROUP.match(text, mention.end, end) or _AFTER_VOTES.match(text, mention.end, end)
    if match is not None:
        yield from _given(text, match, "number", mention)


def _after_price(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield the prices of parallel phrases: "in Wien 15,80 Euro, in Graz 9,90"."""
    place = mention.end
    pattern = _AFTER_MANY if _MANY.search(mention.text) else _AFTER_PRICE
    while (match := pattern.match(text, place, place + _WINDOW)) is not None:
        yield from _given(text, match, "number", mention)
        place = match.end()


def _part_or_past(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield a part of an amount, or the price of before: "2 Millionen Euro, 500.000 davon"."""
    end = mention.end + _WINDOW
    match = _AFTER_INSTEAD.match(text, mention.end, end)
    if match is not None:
        yield from _given(text, match, str(match.lastgroup), mention)
    match = _THEREOF.match(text, mention.end, end)
    if match is not None:
        for part in _given(text, match, "number", mention):
            share, whole = part.figure.nominal, mention.figure.nominal
            if (
                share is not None
                and whole is not None
                and magnitude_of(share) < magnitude_of(whole)
            ):
                yield part


def _changed(text: str, mention: Mention) -> Iterator[Mention]:
    """Yield what a share in brackets has won or lost: "(11,6 Prozent, minus 3,1)"."""
    match = _CHANGED.match(text, mention.end, mention.end + _WINDOW)
    if match is not None and mention.text[0].isdecimal():
        yield from _given(text, match, "change", mention)


def _before(text: str, done: int, mention: Mention) -> Iterator[Mention]:
    found: list[Mention] = []
    place, lead = mention.start, None
    low = max(done, place - _WINDOW)
    # Written out, since it is asked of each figure.
    is_now = text.find("tatt ", low, place) >= 0 or text.find(" es ", low, place) >= 0
    if is_now or text.find("rden ", low, place) >= 0:
        now = _BEFORE_NOW.search(text, low, place)
        if now is not None:
            yield from _given(text, now, str(now.lastgroup), mention)
            return
    while (start := _number_start(text, max(done, place - _WINDOW), place)) >= 0:
        match = _BEFORE.search(text, start, place)
        if match is None:
            break
        lead = _lead(text, mention.start) if lead is None else lead
        if lead in {"?", "("}:
            break
        own = (match["own"] or "").strip()
        other = text[max(0, match.start() - 24) : match.start()].rsplit(maxsplit=1)[-1]
        if lead:
            is_parallel = own == other == lead
        else:
            is_noun = other[0].isupper() and other not in NOT_NAMES
            is_noun = is_noun and isinstance(mention.figure.sample, Percent)
            is_noun = is_noun and _is_measured_alike(text, mention, other)
            is_parallel = (
                not own and (is_noun or other in HAVING) and match["number"][0].isdecimal()
            )
        if not is_parallel:
            break
        found.extend(_given(text, match, "number", mention))
        place = match.start("number")
    yield from reversed(found)


def _is_measured_alike(text: str, mention: Mention, other: str) -> bool:
    """Return whether nouns before two numbers are of what has the same unit: "KGV 15, Rendite 3 Prozent"."""
    words = text[max(0, mention.start - 24) : mention.start].rsplit(maxsplit=1)
    is_measure = bool(words) and words[-1].lower().endswith(MEASURES)
    return not is_measure or other.lower().endswith(MEASURES)


def _number_start(text: str, low: int, place: int) -> int:
    """Return where a number may begin that stands before the last joint, -1 where none can.

    As most often: then the pattern need not look at each word.
    """
    end = max(
        text.rfind(", ", low, place),
        text.rfind(" und ", low, place),
        text.rfind(" oder ", low, place),
    )
    if end <= low:
        return -1
    end -= text[end - 1] == ","
    if not (text[end - 1].isdecimal() or text.endswith(_LAST_WORDS, low, end)):
        return -1
    return max(low, end - _LONGEST)


def _given(text: str, match: re.Match[str], group: str, like: Mention) -> Iterator[Mention]:
    start, end = match.span(group)
    mention = supplied(text, start, end, like, is_change=group == "change")
    if mention is not None:
        yield mention
