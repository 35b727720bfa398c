from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import (
    CheckOutcome,
    Company,
    Deal,
    DealKind,
    DealStatus,
    Figure,
    InvalidValueError,
    Money,
    PartialDate,
    Percent,
    StakeTransfer,
    parse_figure,
)
from dealwert.german.mention import AnyFigure
from dealwert.model import Stake, TransferMode
from dealwert.testing import companies, deals, stake_figures, stake_transfers, stakes
from dealwert.valuation import price_check

NORD, WESER = Company("Nordlicht"), Company("Weserwerft")


@given(deals())
def test_a_party_stands_on_one_side(deal: Deal) -> None:
    for buyer in deal.buyers:
        with pytest.raises(InvalidValueError, match=r"Deal\.buyers"):
            attrs.evolve(deal, sellers=(buyer,))


@given(deals())
def test_the_target_buys_itself_only_where_that_is_the_deal(deal: Deal) -> None:
    assert deal.target is not None
    own = {DealKind.BUY_BACK, DealKind.MBO, DealKind.DELISTING}
    if deal.kind in own:
        assert attrs.evolve(deal, buyers=(deal.target,)).buyers == (deal.target,)
    else:
        with pytest.raises(InvalidValueError, match="not the target"):
            attrs.evolve(deal, buyers=(deal.target,))


@given(deals())
def test_a_deal_is_made_public_before_it_is_completed(deal: Deal) -> None:
    with pytest.raises(InvalidValueError, match=r"Deal\.announced"):
        attrs.evolve(deal, announced=PartialDate.year(2025), completed=PartialDate.year(2024))


@given(st.integers(1, 99), st.integers(1, 100))
def test_no_more_is_bought_than_is_held_afterwards(bought: int, held: int) -> None:
    stake, after = (Figure.exactly(Percent(number)) for number in (bought, held))
    if bought <= held:
        assert Deal("acquisition", target=WESER, stake=stake, stake_after=after).stake == stake
    else:
        with pytest.raises(InvalidValueError, match=r"Deal\.stake"):
            Deal("acquisition", target=WESER, stake=stake, stake_after=after)
        assert Deal("divestment", target=WESER, stake=stake, stake_after=after).stake == stake


@given(stake_figures())
def test_a_stake_lies_within_the_whole(figure: Figure[Percent]) -> None:
    bounds = Stake(figure).bounds
    assert bounds.low is not None
    assert bounds.high is not None
    assert Percent(0) <= bounds.low <= bounds.high <= Percent(100)


@given(stakes())
def test_one_more_share_is_more(stake: Stake) -> None:
    if stake.share.low is not None and stake.share.low < Percent(100):
        more = attrs.evolve(stake, plus_one_share=True)
        assert more.bounds.low == stake.share.low
        assert more.bounds.low_open


def test_nothing_is_more_than_all() -> None:
    with pytest.raises(InvalidValueError, match="below 100 %"):
        Stake(Figure.exactly(Percent(100)), plus_one_share=True)


@pytest.mark.parametrize(
    "percent", [Percent(0), Percent(-5), Percent(101), Percent.of(10_001, 10_000)]
)
def test_no_stake_is_nothing_or_more_than_all(percent: Percent) -> None:
    figure = Figure.exactly(percent)
    for build in (
        lambda: Stake(figure),
        lambda: StakeTransfer(WESER, figure, transferee=NORD),
        lambda: Deal("acquisition", target=WESER, stake=figure),
        lambda: Deal("acquisition", target=WESER, stake_after=figure),
    ):
        with pytest.raises(InvalidValueError, match="above 0 %"):
            build()


@given(stake_transfers(), companies())
def test_nobody_passes_a_stake_to_himself(transfer: StakeTransfer, company: Company) -> None:
    with pytest.raises(InvalidValueError, match="not the transferor"):
        attrs.evolve(transfer, mode=TransferMode.SECONDARY, transferor=company, transferee=company)


@pytest.mark.parametrize(
    ("figure", "answer"),
    [
        ("49 Prozent", True),
        ("51 Prozent", False),
        ("50 Prozent", None),
        ("weniger als 50 Prozent", True),
        ("mehr als 50 Prozent", False),
        ("rund 50 Prozent", None),
        ("mehr als 40 Prozent", None),
    ],
)
def test_a_minority_is_surely_below_half(figure: str, answer: bool | None) -> None:
    stake: AnyFigure = parse_figure(figure)
    transfer = StakeTransfer(WESER, stake, transferee=NORD)  # type: ignore[arg-type]  # it is percent
    assert transfer.is_minority is answer


def test_statuses_go_forward_and_final_ones_stay() -> None:
    for status in DealStatus:
        assert status.may_become(status)
        if status.is_final:
            assert [other for other in DealStatus if status.may_become(other)] == [status]
        for other in DealStatus:
            if status.step is not None and other.step is not None:
                assert status.may_become(other) == (status.step <= other.step)
    assert DealStatus.COMPLETED.is_final
    assert DealStatus.CANCELLED.is_final


@given(st.sampled_from(DealStatus))
def test_every_deal_can_still_end(status: DealStatus) -> None:
    reached, edge = {status}, [status]
    while edge:
        now = edge.pop()
        for following in DealStatus:
            if now.may_become(following) and following not in reached:
                reached.add(following)
                edge.append(following)
    assert any(found.is_final for found in reached)


def test_a_deal_that_contradicts_itself_can_be_built() -> None:
    deal = Deal(
        DealKind.ACQUISITION,
        buyers=(NORD,),
        target=WESER,
        price=Figure.exactly(Money(10**9, "EUR")),
        stake=Figure.exactly(Percent(10)),
        valuation=Figure.exactly(Money(2 * 10**9, "EUR")),
    )
    found = price_check(deal)
    assert found is not None
    assert found.outcome is CheckOutcome.INCONSISTENT
