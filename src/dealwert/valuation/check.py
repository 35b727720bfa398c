"""Whether what a deal states agrees with itself."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import DealwertError
from dealwert.model import Deal
from dealwert.quantities import Figure, Interval, Money, Percent, Quantity, decimal_of, magnitude_of
from dealwert.valuation.value import implied_price, implied_stake, implied_value

__all__ = ["Check", "CheckOutcome", "Strength", "check", "price_check"]


class CheckOutcome(enum.StrEnum):
    """What comes of comparing what is stated with what follows."""

    CONSISTENT = "consistent"
    """What readers take from both wordings agrees."""
    UNDECIDED = "undecided"
    """The wordings admit an agreement that readers would not expect."""
    INCONSISTENT = "inconsistent"
    """No reading of the wordings agrees."""


class Strength(enum.StrEnum):
    """How strongly an agreement holds."""

    ENTAILED = "entailed"
    """Every value that is implied is also stated."""
    COMPATIBLE = "compatible"
    """Some values that are implied are also stated."""


@attrs.frozen
class Check:
    """A comparison of what a deal states with what follows from its other statements.

    Args:
        name: What is compared, such as ``"price / stake = valuation"``.
        outcome: What comes of it.
        stated: What the text states, as an interval.
        implied: What follows from the other statements.
        point: What follows from the stated numbers themselves.
        overlap: What both have in common, ``None`` where that is nothing.
        strength: How strongly an agreement holds, ``None`` where there is none.
        sentence: What a journalist could print, in English.
        sharpened: By the name of a field, what remains possible when all statements hold.
    """

    name: str
    outcome: CheckOutcome
    stated: Interval[Money]
    implied: Interval[Money]
    point: Money | None
    overlap: Interval[Money] | None
    strength: Strength | None
    sentence: str
    sharpened: tuple[tuple[str, Interval[Money] | Interval[Percent]], ...] = ()


def check(deal: Deal) -> tuple[Check, ...]:
    """Return every self-check that a deal's statements allow.

    Args:
        deal: A deal; what it does not state is not checked.

    Example:
        >>> from dealwert import Company, Deal, DealKind, parse_figure
        >>> deal = Deal(
        ...     DealKind.MINORITY_INVESTMENT,
        ...     target=Company("Nordlicht"),
        ...     price=parse_figure("14,3 Milliarden Dollar"),
        ...     stake=parse_figure("49%"),
        ...     valuation=parse_figure("über 29 Milliarden Dollar"),
        ... )
        >>> check(deal)[0].outcome
        <CheckOutcome.CONSISTENT: 'consistent'>
    """
    return tuple(_checks(deal))


def _checks(deal: Deal) -> Iterator[Check]:
    found = price_check(deal)
    if found is not None:
        yield found


def price_check(deal: Deal) -> Check | None:
    """Return the check of price and stake against the stated valuation.

    The outcome is CONSISTENT where what readers expect from the wordings meets, UNDECIDED where only
    what the wordings admit at all meets, INCONSISTENT where even that does not.

    Args:
        deal: A deal.

    Returns:
        The check; ``None`` where price, stake or valuation is not stated, is vague, or is in another
        currency.

    Source:
        For the two readings of a figure see :mod:`dealwert.quantities.reading`.
    """
    price, stake, value = deal.price, deal.stake, deal.valuation
    if price is None or stake is None or value is None:
        return None
    if price.sample.currency != value.sample.currency:
        return None
    hard = [figure.interval() for figure in (price, stake, value)]
    soft = [figure.expected() for figure in (price, stake, value)]
    if None in hard or None in soft:
        return None
    try:
        implied = implied_value(price, stake)
        expected = implied_value(
            cast("Interval[Money]", soft[0]), cast("Interval[Percent]", soft[1])
        )
    except DealwertError:
        return None
    stated, said = cast("Interval[Money]", hard[2]), cast("Interval[Money]", soft[2])
    overlap = implied & stated
    if expected.overlaps(said):
        outcome = CheckOutcome.CONSISTENT
    else:
        outcome = CheckOutcome.UNDECIDED if overlap else CheckOutcome.INCONSISTENT
    strength = None
    if overlap is not None:
        strength = Strength.ENTAILED if implied.is_within(stated) else Strength.COMPATIBLE
    point = _point(price, stake)
    return Check(
        "price / stake = valuation",
        outcome,
        stated,
        implied,
        point,
        overlap,
        strength,
        _sentence(price, stake, value, implied, point, overlap, outcome),
        _sharpened(price, stake, value),
    )


def _point(price: Figure[Money], stake: Figure[Percent]) -> Money | None:
    if price.stated is None or stake.stated is None:
        return None
    return price.stated / stake.stated


def _sharpened(
    price: Figure[Money], stake: Figure[Percent], value: Figure[Money]
) -> tuple[tuple[str, Interval[Money] | Interval[Percent]], ...]:
    """Return what remains of each statement when the other two hold.

    One pass reaches the fixed point: each bound that the other two imply is taken at a corner of
    their intervals, and what it cuts off leaves the corners of the others where they are.
    """
    try:
        paid, part, whole = price.interval(), stake.interval(), value.interval()
        if paid is None or part is None or whole is None:
            return ()
        narrowed = (
            paid & implied_price(value, stake),
            part & implied_stake(price, value),
            whole & implied_value(price, stake),
        )
    except DealwertError:
        return ()
    if any(one is None for one in narrowed):
        return ()
    names = ("price", "stake", "valuation")
    return tuple(zip(names, narrowed, strict=True))  # type: ignore[arg-type]  # none of them is None here


_SCALES = ((12, "tn"), (9, "bn"), (6, "m"), (0, ""))


def _sentence(
    price: Figure[Money],
    stake: Figure[Percent],
    value: Figure[Money],
    implied: Interval[Money],
    point: Money | None,
    overlap: Interval[Money] | None,
    outcome: CheckOutcome,
) -> str:
    currency = implied.sample.currency
    numbers = [end for end in (implied.low, implied.high, point) if end is not None]
    power, unit = next(
        (row for row in _SCALES if any(abs(n.exact) >= 10 ** row[0] for n in numbers)), _SCALES[-1]
    )
    money = f" {unit} {currency}".replace("  ", " ")
    at = "" if point is None else f" ({_shown(point, power)} at the stated numbers)"
    start = (
        f"{_worded(price, power)}{money} for {_worded(stake, 0)} implies"
        f" {_ends(implied, power)}{money}{at}; the text says {_worded(value, power)}{money}: "
    )
    if overlap is None:
        return start + "inconsistent."
    if outcome is CheckOutcome.UNDECIDED:
        return start + "possible, but not what readers would expect."
    if overlap == implied:
        return start + "consistent."
    return start + f"consistent where it is {_ends(overlap, power)}, not for the rest of the range."


def _ends(interval: Interval[Money], power: int) -> str:
    """Return both ends, rounded outward for display."""
    low, high = interval.low, interval.high
    if low is None or high is None:
        known = low if low is not None else high
        word = "at least" if high is None else "at most"
        return f"{word} {_shown(cast('Money', known), power)}"
    return f"{_shown(low, power, -1)} to {_shown(high, power, 1)}"


def _shown(value: Quantity, power: int, side: int = 0) -> str:
    """Return a number with four significant digits, rounded to a side where one is given."""
    number = magnitude_of(value) / 10**power
    whole = len(str(abs(int(number)))) if abs(number) >= 1 else 1
    places = max(0, 4 - whole)
    scaled = number * 10**places
    rounded = -(-scaled // 1) if side > 0 else (scaled // 1 if side < 0 else round(scaled))
    return f"{decimal_of(Fraction(rounded, 10**places)):,f}"


_WORDS = {
    "approx": "about",
    "just_below": "just under",
    "just_above": "just over",
    "above": "more than",
    "below": "less than",
    "at_least": "at least",
    "at_most": "at most",
}


def _worded(figure: Figure[Money] | Figure[Percent], power: int) -> str:
    word = _WORDS.get(figure.hedge.value, "")
    numbers = [end for end in (figure.low, figure.high) if end is not None]
    texts = []
    for number in dict.fromkeys(numbers):
        value = number.points if isinstance(number, Percent) else number.exact / 10**power
        texts.append(f"{decimal_of(value):,f}")
    percent = " %" if isinstance(figure.sample, Percent) else ""
    return f"{word} {' to '.join(texts)}{percent}".strip()
