"""What is left of a value once hypothesis has taken from it all that plays no part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from dealwert import testing
from dealwert.model import Deal, LeadershipEvent
from dealwert.valuation import CheckOutcome, price_check

patient = settings(
    max_examples=5000,
    derandomize=True,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=(
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.data_too_large,
    ),
)

SMALL: dict[str, tuple[st.SearchStrategy[Any], Callable[[Any], bool], str]] = {
    "an amount": (
        testing.money(),
        lambda amount: amount.amount > 20,
        "Money(Decimal('20.01'), 'EUR')",
    ),
    "a figure": (testing.stake_figures(), lambda _: True, "Figure(Percent(1), Percent(1))"),
    "a range": (
        testing.stake_figures(),
        lambda figure: figure.low != figure.high,
        "Figure(Percent(1), None, Hedge.ABOVE)",
    ),
    "a date": (
        testing.partial_dates(),
        lambda date: date.latest is None,
        "PartialDate.from_edtf('2000-01-01/..')",
    ),
    "a position": (
        testing.positions(),
        lambda position: position.interim,
        "Position(Person('Clara Brandner'), Company('Nordwerk'), interim=True)",
    ),
    "a transfer": (
        testing.stake_transfers(),
        lambda transfer: transfer.transferor is not None,
        "StakeTransfer(Company('Nordwerk'), Figure(Percent(1), Percent(1)),"
        " transferor=Company('Nordbau'), transferee=Company('Nordtech'))",
    ),
    "a change": (
        testing.leadership_changes(),
        lambda change: change.event.is_departure,
        "LeadershipChange(Person('Clara Brandner'), Company('Nordwerk'), LeadershipEvent.LEAVES,"
        " previous=Position(Person('Clara Brandner'), Company('Nordwerk')))",
    ),
    "a move": (
        testing.leadership_changes(),
        lambda change: change.event is LeadershipEvent.MOVES and change.position is not None,
        "LeadershipChange(Person('Clara Brandner'), Company('Nordwerk'), LeadershipEvent.MOVES,"
        " position=Position(Person('Clara Brandner'), Company('Nordtech')),"
        " previous=Position(Person('Clara Brandner'), Company('Nordwerk')),"
        " next_company=Company('Nordtech'))",
    ),
    "a register": (
        testing.registers(),
        lambda register: len(register.entries) > 1,
        "<Register of Weserwerft: Alster Beteiligungen 99 %, Nordwerk 1 %, after 2 transfers>",
    ),
}


@pytest.mark.parametrize("name", SMALL)
def test_what_is_found_says_what_matters_and_no_more(name: str) -> None:
    strategy, condition, shown = SMALL[name]
    assert repr(find(strategy, condition, settings=patient)) == shown


def _stated(deal: Deal) -> set[str]:
    plain = Deal(deal.kind, target=deal.target)
    return {
        field.name
        for field in attrs.fields(Deal)
        if getattr(deal, field.name) != getattr(plain, field.name)
    }


def test_a_deal_whose_price_contradicts_its_stake_states_nothing_else() -> None:
    def contradicts(deal: Deal) -> bool:
        found = price_check(deal)
        return found is not None and found.outcome is CheckOutcome.INCONSISTENT

    deal = find(testing.deals(), contradicts, settings=patient)
    assert _stated(deal) <= {"status", "buyers", "price", "stake", "valuation", "valuation_basis"}
