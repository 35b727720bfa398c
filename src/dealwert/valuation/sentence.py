"""Checks in words: what a journalist could print."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

import attrs

from dealwert.quantities import (
    NO_CURRENCY,
    Hedge,
    Money,
    Percent,
    decimal_of,
    magnitude_of,
)
from dealwert.valuation.check import AnyFigure, AnyInterval, Check, CheckName, CheckOutcome, Doubt

__all__ = ["SCALES", "Phrases", "power_of", "rounded", "scale_of", "sentence"]


@attrs.frozen(kw_only=True)
class Phrases:
    """What checks are worded with, in one language.

    Args:
        implies: How a check begins, by what is compared; names of fields stand for their figures,
            ``{implied}`` for what follows, ``{inputs}`` for all fields with their figures.
        otherwise: How a check begins whose figures are not those that it is about.
        point: What follows from the stated numbers themselves, behind what follows at all.
        claim: What the text says.
        should: What a rule demands.
        kind: What a rule demands of a kind of deal.
        fields: What fields are called; a name that is missing is written with blanks.
        kinds: What kinds of deals are called.
        dates: What two steps and their dates are joined with; then what two statuses are.
        joined: What the last two of several things are joined with.
        doubts: The verdict, by the doubt.
        undecided: The verdict where no doubt is named.
        consistent: The verdict of agreement.
        though: What is added where a part of the range would not agree.
        lower: The lower part of the range.
        upper: The upper part of the range.
        inconsistent: The verdict of contradiction.
        conflict: What is added where it is known which statements conflict.
        figure: Words for a figure.
        ends: Words for the ends of an interval, counted in a power of ten.
        number: Words for a number, counted in a power of ten.
        unit: Words for a power of ten of a unit.
    """

    implies: Mapping[CheckName, str]
    otherwise: str
    point: str
    claim: str
    should: str
    kind: str
    fields: Mapping[str, str]
    kinds: Mapping[str, str]
    dates: tuple[str, str]
    joined: str
    doubts: Mapping[Doubt, str]
    undecided: str
    consistent: str
    though: str
    lower: str
    upper: str
    inconsistent: str
    conflict: str
    figure: Callable[[AnyFigure], str]
    ends: Callable[[AnyInterval, int], str]
    number: Callable[[Money | Percent | Fraction, int], str]
    unit: Callable[[Money | Percent | Fraction, int], str]

    def interval(self, interval: AnyInterval) -> str:
        """Return words for an interval."""
        power = power_of(interval)
        return f"{self.ends(interval, power)} {self.unit(interval.sample, power)}".rstrip()

    def field(self, name: str) -> str:
        """Return what a field is called."""
        return self.fields.get(name, name.replace("_", " "))

    def all(self, words: Sequence[str]) -> str:
        """Return several things as one list."""
        *first, last = words
        return f"{', '.join(first)}{self.joined}{last}" if first else last


def sentence(check: Check, phrases: Phrases | None = None) -> str:
    """Return what a check says: the numbers, the text's own claim, the verdict.

    Ends of intervals are rounded outward to four significant digits; nothing else is rounded.

    Args:
        check: A check.
        phrases: What it is worded with; English unless given.
    """
    words = english() if phrases is None else phrases
    parts = [part for part in (_begin(check, words), _claim(check, words)) if part]
    told = "; ".join(parts) or check.name.value
    return f"{told}: {_verdict(check, words)}."


def _begin(check: Check, words: Phrases) -> str:
    if check.implied is None:
        if check.name is CheckName.DATES:
            return words.dates[0].join(f"{words.field(name)} {date}" for name, date in check.told)
        return words.dates[1].join(words.field(status) for _, status in check.told)
    figures = {name: words.figure(figure) for name, figure in check.inputs}
    implied = words.interval(check.implied)
    if check.point is not None and not check.implied.is_point:
        implied += f" ({words.point.format(words.number(check.point, power_of(check.implied)))})"
    inputs = words.all([f"{words.field(name)} {text}" for name, text in figures.items()] or [""])
    try:
        template = words.implies.get(check.name, words.otherwise)
        return template.format(inputs=inputs, implied=implied, **figures)
    except (KeyError, IndexError):  # a check that was built without the figures it is about
        return words.otherwise.format(inputs=inputs, implied=implied).lstrip()


def _claim(check: Check, words: Phrases) -> str:
    if check.claim is not None:
        return words.claim.format(words.figure(check.claim))
    if check.stated is None:
        return ""
    demanded = words.interval(check.stated)
    for name, kind in check.told:
        if name == "kind":
            return words.kind.format(words.kinds.get(kind, kind.replace("_", " ")), demanded)
    return words.should.format(demanded)


def _verdict(check: Check, words: Phrases) -> str:
    if check.outcome is CheckOutcome.UNDECIDED:
        return words.undecided if check.doubt is None else words.doubts[check.doubt]
    if check.outcome is CheckOutcome.INCONSISTENT:
        if len(check.conflict) < _SEVERAL:
            return words.inconsistent
        names = words.all([words.field(name) for name in check.conflict])
        return f"{words.inconsistent}, {words.conflict.format(names)}"
    if check.implied is None:
        return words.consistent
    power = power_of(check.implied)
    left = [
        name.format(words.ends(part, power))
        for name, part in zip((words.lower, words.upper), check.left_over, strict=True)
        if part is not None
    ]
    return (
        f"{words.consistent}, {words.though.format(words.all(left))}" if left else words.consistent
    )


_SEVERAL = 2


_IMPLIES: Mapping[CheckName, str] = MappingProxyType(
    {
        CheckName.PRICE_STAKE_VALUATION: "{price} for {stake} implies {implied}",
        CheckName.BRIDGE: "{price} for {stake} and net debt of {net_debt} imply {implied}",
        CheckName.SHARES_VALUATION: "{shares} shares at {price_per_share} each are worth {implied}",
        CheckName.SHARES_PRICE: "{stake} of {shares} shares at {price_per_share} each cost {implied}",
        CheckName.PREMIUM: "{price_per_share} a share, against {reference_price},"
        " is a premium of {implied}",
        CheckName.PARTS: "the parts add up to {implied}",
        CheckName.PARTS_PER_SHARE: "the parts add up to {implied} a share",
        CheckName.STAKE_AFTER: "{stake} more leaves the buyers with {implied}",
        CheckName.MULTIPLE: "{inputs} make a multiple of {implied}",
        CheckName.RATES: "at the rate of the other amounts it is {implied}",
        CheckName.HOLDINGS: "the stakes add up to {implied}",
        CheckName.SCALE: "the amount is {implied}",
        CheckName.KIND: "the stake is {implied}",
    }
)
_DOUBTS: Mapping[Doubt, str] = MappingProxyType(
    {
        Doubt.UNEXPECTED: "possible, but not what readers would expect",
        Doubt.HEDGE_WIDTH: "it depends on how far the hedge reaches",
        Doubt.UP_TO: 'to be checked, since a text may go beyond an "up to"',
        Doubt.BASIS: "it would agree as the value before the new money",
        Doubt.MISSING_DEBT: "not to be decided without the debts, since one includes them",
        Doubt.MISSING_STAKE: "the text does not say whether all shares are bought",
        Doubt.MARKET_PRICE: "buyers often pay more than the market's price",
        Doubt.LOOSE_WORD: "the word for the deal may be a loose one",
        Doubt.IMPLAUSIBLE: "more than any company is worth, perhaps a thousand times too much",
    }
)


def _ends(interval: AnyInterval, power: int) -> str:
    low, high = interval.low, interval.high
    if low is None:
        word = "less than" if interval.high_open else "at most"
        return f"{word} {_number(high, power, up=True)}"
    if high is None:
        word = "more than" if interval.low_open else "at least"
        return f"{word} {_number(low, power, up=False)}"
    first, last = _number(low, power, up=False), _number(high, power, up=True)
    return first if first == last else f"{first} to {last}"


def _figure(figure: AnyFigure) -> str:
    """Return a figure in words, its hedge included, its numbers as they are stated."""
    ends = [end for end in (figure.low, figure.high) if end is not None]
    if not ends:
        return f"a vague number of {_unit(figure.sample, scale_of(figure.sample))}".rstrip()
    power = max(scale_of(end) for end in ends)
    numbers = dict.fromkeys(_number(end, power, exact=True) for end in ends)
    about = "about " if figure.approximate else ""
    unit = _unit(ends[0], power)
    return f"{_HEDGES[figure.hedge]}{about}{' to '.join(numbers)} {unit}".rstrip()


_HEDGES: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.NONE: "",
        Hedge.APPROX: "about ",
        Hedge.JUST_BELOW: "just under ",
        Hedge.JUST_ABOVE: "just over ",
        Hedge.ABOVE: "more than ",
        Hedge.BELOW: "less than ",
        Hedge.AT_LEAST: "at least ",
        Hedge.AT_MOST: "at most ",
        Hedge.RANGE: "",
        Hedge.VAGUE: "",
    }
)


def power_of(interval: AnyInterval) -> int:
    """Return the power of ten that the larger end of an interval is counted in."""
    return max(scale_of(end) for end in (interval.low, interval.high) if end is not None)


SCALES = ((12, "tn"), (9, "bn"), (6, "m"), (0, ""))
"""Powers of ten and what they are called (English short scale: a German "Billion" is a tn)."""


def scale_of(value: Money | Percent | Fraction) -> int:
    """Return the power of ten that a number is counted in."""
    if isinstance(value, Percent):
        return 0
    size = abs(magnitude_of(value))
    return next((power for power, _ in SCALES if size >= 10**power), 0)


def _unit(sample: Money | Percent | Fraction, power: int) -> str:
    if isinstance(sample, Percent):
        return "%"
    currency = sample.currency if isinstance(sample, Money) else NO_CURRENCY
    parts = (dict(SCALES)[power], "" if currency == NO_CURRENCY else currency)
    return " ".join(part for part in parts if part)


_DIGITS = 4


def _number(
    value: Money | Percent | Fraction | None,
    power: int,
    *,
    up: bool | None = None,
    exact: bool = False,
) -> str:
    """Return a number of a power of ten, with four significant digits or exactly."""
    if value is None:
        return ""
    number = value.points if isinstance(value, Percent) else magnitude_of(value) / 10**power
    if not exact or not is_decimal(number):
        number = rounded(number, _DIGITS, up=up)
    return f"{decimal_of(number):,f}"


def is_decimal(number: Fraction) -> bool:
    """Return whether a number can be written as a decimal, with an end."""
    return Fraction(decimal_of(number)) == number


def rounded(number: Fraction, digits: int, *, up: bool | None = None) -> Fraction:
    """Return a number with significant digits: rounded up, down, or (``None``) to the nearest.

    Example:
        >>> rounded(Fraction(28787, 1000), 3, up=True), rounded(Fraction(28787, 1000), 3, up=False)
        (Fraction(144, 5), Fraction(287, 10))
    """
    if not number:
        return number
    places = digits - 1
    while abs(number) * 10**places >= 10**digits:
        places -= 1
    while abs(number) * 10**places < 10 ** (digits - 1):
        places += 1
    scaled = number * Fraction(10) ** max(places, 0)
    if up is None:
        whole = round(scaled)
    else:
        whole = (
            -((-scaled.numerator) // scaled.denominator)
            if up
            else scaled.numerator // scaled.denominator
        )
    return Fraction(whole) / Fraction(10) ** max(places, 0)


@functools.cache
def english() -> Phrases:
    """Return the English phrases."""
    return Phrases(
        implies=_IMPLIES,
        otherwise="{inputs} imply {implied}",
        point="{} at the stated numbers",
        claim="the text says {}",
        should="it should be {}",
        kind="a deal called {} should be {}",
        fields={},
        kinds={},
        dates=(", ", ", then "),
        joined=" and ",
        doubts=_DOUBTS,
        undecided="undecided",
        consistent="consistent",
        though="though {} would not be",
        lower="the lower part of the range ({})",
        upper="the upper part of the range ({})",
        inconsistent="inconsistent",
        conflict="{} cannot all be right",
        figure=_figure,
        ends=_ends,
        number=_number,
        unit=_unit,
    )
