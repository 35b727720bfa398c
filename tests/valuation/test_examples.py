"""Worked examples that others published, each with its source."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from dealwert import Money, Percent, parse_figure, valuation
from dealwert.model import PremiumReference
from dealwert.quantities import Interval
from dealwert.valuation import Options, Scenario


def _usd(amount: int | Fraction) -> Money:
    return Money(amount, "USD")


def test_an_accelerator_that_pays_125_000_for_7_percent() -> None:
    """Y Combinator, "The YC standard deal" (2022): $125,000 on a post-money SAFE for 7 %."""
    post = valuation.post_money(_usd(125_000), Percent(7)).low
    assert post is not None
    assert post.rounded(-3) == _usd(1_786_000)


def test_the_option_pool_shuffle() -> None:
    """Venture Hacks, "The Option Pool Shuffle" (2007): 8 m before, 2 m new, a pool of 20 %."""
    effective = valuation.option_pool(_usd(8_000_000), _usd(2_000_000), Percent(20))
    assert effective == Interval.point(_usd(6_000_000))


def test_the_premium_of_a_published_offer() -> None:
    """Bayer, release of 14 September 2016: 128 USD a share, 44 % above 89.03 USD of 9 May."""
    found = valuation.premium(_usd(128), _usd(Fraction("89.03")), PremiumReference.UNDISTURBED)
    assert found.amount.low is not None
    assert round(found.amount.low.points) == 44
    assert found.reference is PremiumReference.UNDISTURBED


def test_the_treasury_stock_method_of_the_standard() -> None:
    """IAS 33, illustrative example 5: 500,000 shares, 100,000 options at 15, market price 20."""
    found = valuation.diluted_shares(500_000, [Options(100_000, _usd(15))], _usd(20))
    assert found == Interval.point(Fraction(525_000))


def test_the_rate_of_a_spreadsheet() -> None:
    """Microsoft, documentation of XIRR: 37.34 %."""
    rate = valuation.xirr(
        [
            (dt.date(2008, 1, 1), _usd(-10_000)),
            (dt.date(2008, 3, 1), _usd(2_750)),
            (dt.date(2008, 10, 30), _usd(4_250)),
            (dt.date(2009, 2, 15), _usd(3_250)),
            (dt.date(2009, 4, 1), _usd(2_750)),
        ]
    )
    assert rate.low is not None and rate.high is not None
    # The documented value is what the spreadsheet's own search stops at, 8 digits of it right.
    assert abs(rate.low.ratio - Fraction("0.373362535")) < Fraction(1, 10**7)
    assert rate.high.ratio - rate.low.ratio <= 2 * Fraction(1, 10**12)


def test_a_stake_in_an_artificial_intelligence_company() -> None:
    """Meta and Scale AI, June 2025: 14.3 bn USD for 49 %, "more than 29 bn"."""
    value = valuation.implied_value(parse_figure("14,3 Milliarden Dollar"), parse_figure("49%"))  # type: ignore[arg-type]  # figures of money and percent
    assert value.low is not None and value.high is not None
    assert (value.low.rounded(-7), value.high.rounded(-7)) == (
        _usd(28_790_000_000),
        _usd(29_590_000_000),
    )


def test_a_round_of_new_and_old_shares_share_by_share() -> None:
    """By hand: 900 old shares; 100 new ones at 0.30, 50 old ones at 0.27, so 15 % of 1000."""
    found = valuation.mixed_round(
        Money(30, "EUR"),
        Money(Fraction("13.5"), "EUR"),
        Percent(15),
        secondary_discount=Percent(10),
    )
    assert found.pre == Interval.point(Money(270, "EUR"))
    assert found.post == Interval.point(Money(300, "EUR"))


def test_an_earn_out_of_two_scenarios() -> None:
    """By hand: 60 % of 121 in two years at 10 % is 60, 40 % of nothing is nothing."""
    day = dt.date(2025, 1, 1)
    value = valuation.earn_out_value(
        [
            Scenario(Percent(60), Money(121, "EUR"), dt.date(2027, 1, 1)),
            Scenario(Percent(40), Money(0, "EUR"), dt.date(2027, 1, 1)),
        ],
        Percent(10),
        day,
    )
    assert value == Interval.point(Money(60, "EUR"))


@pytest.mark.parametrize(
    ("jurisdiction", "average", "prior"),
    [
        ("DE", "3 months", "6 months"),
        ("AT", "6 months", "12 months"),
        ("CH", "60 trading days", "12 months"),
    ],
)
def test_the_law_of_offers(jurisdiction: str, average: str, prior: str) -> None:
    """§§ 4, 5 WpÜG-AngebV; § 26 ÜbG; Art. 42, 43 FinfraV-FINMA."""
    rule = valuation.offer_floor(jurisdiction, Money(40, "EUR"), Money(45, "EUR")).rule
    assert (rule.average_over, rule.prior_within) == (average, prior)
