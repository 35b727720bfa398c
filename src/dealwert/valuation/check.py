"""What comes of comparing the statements of a deal with each other."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, each, optional
from dealwert.quantities import Figure, Interval, Money, Percent
from dealwert.quantities.quantity import require_same_unit

__all__ = ["AnyFigure", "AnyInterval", "Check", "CheckName", "CheckOutcome", "Doubt", "Strength"]

AnyFigure = Figure[Money] | Figure[Percent] | Figure[Fraction]
"""A figure of what deals are about."""

AnyInterval = Interval[Money] | Interval[Percent] | Interval[Fraction]
"""An interval of what deals are about."""


class CheckOutcome(Choice):
    """What comes of comparing what is stated with what follows."""

    CONSISTENT = "consistent"
    """What readers expect from the wordings agrees."""
    UNDECIDED = "undecided"
    """An agreement is possible, but there is a doubt; :class:`Doubt` says which."""
    INCONSISTENT = "inconsistent"
    """No reading of the wordings agrees."""


class Strength(Choice):
    """How strongly an agreement holds."""

    ENTAILED = "entailed"
    """Every value that is implied is also stated."""
    COMPATIBLE = "compatible"
    """Some values that are implied are also stated."""


class Doubt(Choice):
    """Why a check is not decided."""

    UNEXPECTED = "unexpected"
    """Only what the wordings admit at all meets, not what readers expect from them."""
    HEDGE_WIDTH = "hedge_width"
    """Agreement depends on how far "about" reaches, which is a convention."""
    UP_TO = "up_to"
    """One limit is an "up to", which a text may go beyond."""
    BASIS = "basis"
    """It agrees if the stated value is the one before the new money."""
    MISSING_DEBT = "missing_debt"
    """A price for shares is compared with the value of the enterprise, and no debts are stated."""
    MISSING_STAKE = "missing_stake"
    """The whole is compared, and the text does not say whether all of it is bought."""
    MARKET_PRICE = "market_price"
    """Buyers often pay more than the market's price."""
    LOOSE_WORD = "loose_word"
    """The kind of the deal may come from a word that is used loosely."""
    IMPLAUSIBLE = "implausible"
    """Larger than anything that is bought: perhaps a billion for a "Billion"."""


class CheckName(Choice):
    """What is compared."""

    PRICE_STAKE_VALUATION = "price / stake = valuation"
    BRIDGE = "price / stake + net debt = valuation"
    SHARES_VALUATION = "price per share x shares = valuation"
    SHARES_PRICE = "price per share x shares x stake = price"
    PREMIUM = "price per share / reference price = premium"
    PARTS = "parts = price"
    PARTS_PER_SHARE = "parts per share = price per share"
    MULTIPLE = "valuation / metric = multiple"
    RATES = "rates of exchange agree"
    STAKE_AFTER = "stake before + stake = stake after"
    KIND = "kind of deal fits the stake"
    HOLDINGS = "stakes <= 100 %"
    DATES = "dates in order"
    STATUS = "status follows status"
    SCALE = "size is possible"


Told = tuple[str, str]
"""A field, and what it says in words, such as ``("announced", "2025-06")``."""


@attrs.frozen
class Check:
    """A comparison of what a deal states with what follows from its other statements.

    Args:
        name: What is compared.
        outcome: What comes of it.
        stated: What the text states, or a rule demands; ``None`` where no numbers are compared.
        implied: What follows from the other statements; ``None`` likewise.
        point: What follows from the stated numbers themselves, where each statement has one.
        overlap: What stated and implied have in common, ``None`` where that is nothing.
        strength: How strongly an agreement holds, ``None`` where there is none.
        doubt: Why it is undecided, ``None`` where it is decided.
        inputs: The figures that the implied value rests on, by the names of their fields.
        claim: The figure that states the value.
        told: What else is compared: kinds, dates, statuses, by the names of their fields.
        sharpened: By the name of a field, what remains possible when all statements hold.
        conflict: The smallest set of statements that cannot all hold, by the names of their
            fields; empty where all can.

    Raises:
        InvalidTypeError: For a field of another type, or intervals of different quantities.
        CurrencyMismatchError: For intervals in two currencies.
        InvalidValueError: For an overlap that is no part of what is implied.
    """

    name: CheckName = attrs.field(converter=CheckName)
    outcome: CheckOutcome = attrs.field(converter=CheckOutcome)
    stated: AnyInterval | None = attrs.field(default=None, validator=optional(Interval))
    implied: AnyInterval | None = attrs.field(default=None, validator=optional(Interval))
    point: Money | Percent | Fraction | None = attrs.field(
        default=None, validator=optional(Money, Percent, Fraction)
    )
    overlap: AnyInterval | None = attrs.field(default=None, validator=optional(Interval))
    strength: Strength | None = attrs.field(default=None, validator=optional(Strength))
    doubt: Doubt | None = attrs.field(default=None, validator=optional(Doubt))
    inputs: tuple[tuple[str, AnyFigure], ...] = attrs.field(default=(), validator=each(tuple))
    claim: AnyFigure | None = attrs.field(default=None, validator=optional(Figure))
    told: tuple[Told, ...] = attrs.field(default=(), validator=each(tuple))
    sharpened: tuple[tuple[str, AnyInterval], ...] = attrs.field(default=(), validator=each(tuple))
    conflict: tuple[str, ...] = attrs.field(default=(), validator=each(str))

    def __attrs_post_init__(self) -> None:
        intervals = (self.implied, self.stated, self.overlap)
        present = [cast("Interval[Money]", each) for each in intervals if each is not None]
        samples = [each.sample for each in present]
        if self.point is not None:
            samples.append(cast("Money", self.point))
        for sample in samples[1:]:
            require_same_unit(samples[0], sample)
        if self.overlap is not None:
            implied = cast("Interval[Money] | None", self.implied)
            if implied is None or not cast("Interval[Money]", self.overlap).is_within(implied):
                raise InvalidValueError(
                    "Check.overlap", str(self.overlap), f"a part of what is implied, {implied}"
                )

    @property
    def sentence(self) -> str:
        """What a journalist could print, in English.

        For German, see :func:`dealwert.german.wording.sentence`.
        """
        from dealwert.valuation.sentence import sentence  # it words what this module defines

        return sentence(self)

    @property
    def left_over(self) -> tuple[AnyInterval | None, AnyInterval | None]:
        """What is implied but not stated: the part below the overlap, and the part above it."""
        if self.implied is None or self.overlap is None:
            return None, None
        implied, both = cast("Interval[Money]", self.implied), cast("Interval[Money]", self.overlap)
        below = above = None
        if (implied.low, implied.low_open) != (both.low, both.low_open) and both.low is not None:
            below = _between(implied.low, implied.low_open, both.low, not both.low_open)
        if (implied.high, implied.high_open) != (both.high, both.high_open):
            if both.high is not None:
                above = _between(both.high, not both.high_open, implied.high, implied.high_open)
        return below, above

    def __str__(self) -> str:
        return f"{self.name}: {self.outcome}"


def _between(
    low: Money | None, low_open: bool, high: Money | None, high_open: bool
) -> Interval[Money] | None:
    if low is not None and low == high:
        return Interval.point(low)
    return Interval(low, high, low_open, high_open)
