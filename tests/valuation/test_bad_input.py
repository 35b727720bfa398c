"""What a user gets told who gives a helper what it cannot use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from dealwert import Figure, Hedge, Money, PartialDate, Percent, valuation
from dealwert.errors import DealwertError
from dealwert.model import Consideration
from dealwert.quantities import Interval
from dealwert.valuation import Options, RateTable, Scenario

EUR, USD = Money(100, "EUR"), Money(100, "USD")
VAGUE: Figure[Money] = Figure(None, None, Hedge.VAGUE, resolution=Money(10**6, "EUR"))
RATES = RateTable("EUR", {dt.date(2025, 6, 12): {"USD": Fraction(5, 4)}})
SATURDAY = dt.date(2025, 6, 14)
v: Any = valuation  # what is wrong here is the types

MESSAGES: list[tuple[Callable[[], object], str]] = [
    (
        lambda: v.implied_value(EUR, Percent(0)),
        "stake: not defined for 0 %, accepted is above 0 % and at most 100 %",
    ),
    (
        lambda: v.implied_value(EUR, Percent(101)),
        "stake: not defined for 101 %, accepted is above 0 % and at most 100 %",
    ),
    (
        lambda: v.implied_value(EUR, "49"),
        "stake: got '49' (str), accepted is Percent, or a Figure or an Interval of Percent",
    ),
    (
        lambda: v.implied_value(EUR, None),
        "stake: got None (NoneType), accepted is Percent, or a Figure or an Interval of Percent",
    ),
    (
        lambda: v.implied_value(100, Percent(49)),
        "price: got 100 (int), accepted is Money, or a Figure or an Interval of Money",
    ),
    (
        lambda: v.implied_value(VAGUE, Percent(49)),
        "price: not defined for a vague figure, accepted is a figure with a number",
    ),
    (
        lambda: v.implied_stake(EUR, USD),
        "EUR and USD cannot be mixed: convert one amount first, at a rate and a date that you choose",
    ),
    (
        lambda: v.implied_stake(EUR, Money(0, "EUR")),
        "value: not defined for 0 EUR, accepted is above 0",
    ),
    (
        lambda: v.pre_money(EUR, Percent(100)),
        "stake: not defined for 100 %, accepted is above 0 % and below 100 %",
    ),
    (
        lambda: v.stake_after(Percent(60), Percent(50)),
        "stake after the purchase: not defined for [110 %, 110 %],"
        " accepted is above 0 % and at most 100 %",
    ),
    (
        lambda: v.after_issue(Percent(50), Percent(10), own=Percent(20)),
        "own: not defined for 20 %, accepted is at most the new shares",
    ),
    (
        lambda: v.dilution(Percent(10), Percent(100)),
        "new: not defined for 100 %, accepted is 0 % or more and below 100 %",
    ),
    (
        lambda: v.mixed_round(EUR, EUR, Percent(10), secondary_discount=Percent(100)),
        "secondary_discount: not defined for 100 %, accepted is 0 % or more and below 100 %",
    ),
    (
        lambda: v.minority_discount(Percent(-100)),
        "premium: not defined for -100 %, accepted is above -100 %",
    ),
    (
        lambda: v.control_premium(Percent(100)),
        "discount: not defined for 100 %, accepted is below 100 %",
    ),
    (
        lambda: v.debt_ratio(EUR, Money(-1, "EUR")),
        "equity: not defined for -1 EUR, accepted is 0 or more",
    ),
    (lambda: v.check("49"), "deal: got '49' (str), accepted is a Deal"),
    (
        lambda: v.option_pool(Money(1, "EUR"), Money(9, "EUR"), Percent(50)),
        "effective value: not defined for [-4 EUR, -4 EUR], accepted is above 0",
    ),
    (
        lambda: v.mixed_round(EUR, USD, Percent(20)),
        "EUR and USD cannot be mixed: convert one amount first, at a rate and a date that you choose",
    ),
    (
        lambda: v.premium(EUR, Money(0, "EUR")),
        "reference_price: not defined for 0 EUR, accepted is above 0",
    ),
    (
        lambda: v.price_per_share(EUR, 0),
        "shares: not defined for 0, accepted is above 0",
    ),
    (
        lambda: v.price_per_share(EUR, 1.5),
        "shares: got 1.5 (float), accepted is int, Decimal or Fraction:"
        " a float is inexact, write Decimal('1.5')",
    ),
    (
        lambda: v.offer_floor("LI", EUR, EUR),
        "jurisdiction: got 'LI', accepted is one of 'DE', 'AT', 'CH'",
    ),
    (
        lambda: v.multiple(EUR, EUR, basis="enterprise", metric="net_income"),
        "multiple: net_income does not go with enterprise, accepted is one of sales, ebitda, ebit",
    ),
    (
        lambda: v.multiple(EUR, EUR, basis="unstated", metric="ebitda"),
        "multiple: ebitda does not go with unstated, accepted is one of the bases enterprise",
    ),
    (
        lambda: v.multiple(EUR, EUR, basis="enterprise", metric="users"),
        "multiple: users does not go with enterprise, accepted is one of sales, ebitda, ebit",
    ),
    (
        lambda: v.consideration_total([Consideration("cash")]),
        "parts: not defined for no amounts, accepted is at least one part with an amount",
    ),
    (
        lambda: v.consideration_total([EUR]),
        "parts: got Money(Decimal('100'), 'EUR') (Money), accepted is Consideration",
    ),
    (
        lambda: v.earn_out_value(
            [Scenario(Percent(90), EUR, SATURDAY)], Percent(5), dt.date(2025, 1, 1)
        ),
        "probabilities: not defined for a sum of 90 %, accepted is 100 %",
    ),
    (
        lambda: v.earn_out_value(
            [Scenario(Percent(100), EUR, SATURDAY)], Percent(-100), dt.date(2025, 1, 1)
        ),
        "rate: not defined for -100 %, accepted is above -100 %",
    ),
    (
        lambda: Scenario(Percent(101), EUR, SATURDAY),
        "Scenario.probability: got '101 %', accepted is 0 to 100 %",
    ),
    (
        lambda: v.diluted_shares(1, [Options(1, USD)], EUR),
        "USD and EUR cannot be mixed: convert one amount first, at a rate and a date that you choose",
    ),
    (lambda: Options(-1, EUR), "Options.number: got Fraction(-1, 1), accepted is 0 or more"),
    (
        lambda: v.annualised(EUR, EUR, dt.date(2025, 1, 1), dt.date(2025, 1, 1)),
        "end: not defined for 2025-01-01, accepted is a date after the start, 2025-01-01",
    ),
    (
        lambda: v.annualised(EUR, EUR, "2025", dt.date(2025, 1, 1)),
        "start: got '2025' (str), accepted is a datetime.date or a PartialDate",
    ),
    (
        lambda: v.xirr([(dt.date(2025, 1, 1), EUR)]),
        "flows: not defined for payments of one sign,"
        " accepted is money paid in and money got out, on different days",
    ),
    (
        lambda: v.xirr([]),
        "flows: not defined for no payments, accepted is payments on at least two days",
    ),
    (
        lambda: v.xirr(
            [(dt.date(2020 + n, 1, 1), EUR * sign) for n, sign in enumerate((-1, 3, -2))]
        ),
        "flows: the sign changes 2 times, so up to 2 rates solve them; accepted are flows that"
        " change it once (money in, then money out, or the reverse)",
    ),
    (
        lambda: v.xirr([(dt.date(2020, 1, 1), -EUR), (dt.date(2021, 1, 1), USD)]),
        "EUR and USD cannot be mixed: convert one amount first, at a rate and a date that you choose",
    ),
    (
        lambda: v.implied_rate(EUR, EUR),
        "other: not defined for [100 EUR, 100 EUR],"
        " accepted is an amount in another currency than [100 EUR, 100 EUR]",
    ),
    (
        lambda: v.rates_agree([(EUR, USD), (EUR, Money(1, "CHF"))]),
        "pairs: not defined for EUR and CHF, accepted is EUR and USD",
    ),
    (
        lambda: v.convert(USD, "EUR", SATURDAY, RATES),
        "no rate of USD for 2025-06-14, the table has one for 2025-06-12 before",
    ),
    (
        lambda: v.convert(Money(1, "PLN"), "EUR", dt.date(2025, 6, 12), RATES),
        "no rate of PLN for 2025-06-12, the table has none of PLN for any day",
    ),
    (
        lambda: v.convert(USD, "EUR", PartialDate.month(2025, 5), RATES),
        "no rate of USD for 2025-05, the table has days from 2025-06-12 to 2025-06-12",
    ),
    (
        lambda: v.convert(USD, "EUR", "2025-06-12", RATES),
        "date: got '2025-06-12' (str), accepted is a datetime.date or a PartialDate",
    ),
    (
        lambda: v.interval_of(100),
        "value: got 100 (int), accepted is a quantity, a Figure or an Interval",
    ),
    (
        lambda: v.price_per_share(EUR, Interval(Fraction(-2), Fraction(0))),
        "shares: not defined for [-2, 0], accepted is above 0",
    ),
]


@pytest.mark.parametrize(
    ("ask", "message"), MESSAGES, ids=[message.partition(":")[0] for _, message in MESSAGES]
)
def test_what_cannot_be_answered_says_why(ask: Callable[[], object], message: str) -> None:
    with pytest.raises(DealwertError) as caught:
        ask()
    assert str(caught.value) == message
