"""Who holds a company before and after: what is told, and never more."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from hypothesis import given

from dealwert.model import (
    Company,
    Deal,
    DealKind,
    DealStatus,
    Evidence,
    Person,
    Span,
    StakeTransfer,
    TransferMode,
)
from dealwert.quantities import Figure, Percent
from dealwert.reading import Report
from dealwert.show.holding import ownerships
from tests.interchange.values import values

WERFT, NORD, FUND, HEIR = (
    Company("Werft"),
    Company("Nordlicht"),
    Company("Fonds"),
    Person("Ida Berg"),
)


def told(
    holder: Company | Person,
    points: int,
    sentence: str = "",
    *,
    giver: Company | None = None,
    mode: TransferMode = TransferMode.DECLARED_LEVEL,
) -> StakeTransfer:
    """Return a statement, with a sentence in which the stake stands between braces."""
    evidence = None
    if sentence:
        start, end = sentence.index("{"), sentence.index("}") - 1
        plain = sentence.replace("{", "").replace("}", "")
        evidence = attrs.evolve(
            Evidence.of(plain, (0, len(plain))), fields={"stake": Span.of(plain, start, end)}
        )
    return StakeTransfer(
        WERFT,
        Figure.exactly(Percent(points)),
        transferor=giver,
        transferee=holder,
        mode=mode,
        evidence=evidence,
    )


SALE = told(NORD, 30, giver=FUND, mode=TransferMode.SECONDARY)
BEFORE = told(FUND, 55, "der bisher {55 Prozent} hält")
AFTER = told(FUND, 25, "Künftig hält der Fonds {25 Prozent}.")


def shown(*transfers: StakeTransfer, deals: tuple[Deal, ...] = ()) -> list[str]:
    """Return who holds what before and after, and how much of it is drawn."""
    found = ownerships(Report(stake_transfers=transfers, deals=deals))
    return [
        f"{held.holder}: {held.before} > {held.after}; "
        + " > ".join(str(Percent.of(part, 1)) for part in held.drawn)
        for each in found
        for held in each.holders
    ]


@given(values(Report))
def test_what_is_drawn_is_never_more_than_the_whole(report: Report) -> None:
    for ownership in ownerships(report):
        for side in (0, 1):
            parts = [held.drawn[side] for held in ownership.holders]
            assert all(Fraction(0) <= part <= 1 for part in parts)
            assert sum(parts) <= 1


def test_what_the_giver_had_and_has_left_is_told() -> None:
    assert shown(SALE, BEFORE) == [
        "Nordlicht: [0 %, 45 %] > [30 %, 75 %]; 0 % > 30 %",
        "Fonds: [55 %, 55 %] > [25 %, 25 %]; 55 % > 25 %",
        "unknown holders: [45 %, 45 %] > [0 %, 45 %]; 45 % > 0 %",
    ]


def test_who_gives_a_stake_had_it() -> None:
    assert shown(SALE)[1] == "Fonds: [30 %, 100 %] > [0 %, 70 %]; 30 % > 0 %"


def test_a_level_after_the_deal_narrows_only_what_comes_after() -> None:
    assert shown(SALE, AFTER)[1] == "Fonds: [30 %, 100 %] > [25 %, 25 %]; 30 % > 25 %"


def test_a_level_at_no_told_time_counts_for_third_parties_to_plain_sales_only() -> None:
    now = told(FUND, 55, "Der Fonds hält {55 Prozent}.")
    assert shown(SALE, now) == shown(SALE)
    third = told(HEIR, 20, "Ida Berg hält {20 Prozent}.")
    assert "Ida Berg: [20 %, 20 %] > [20 %, 20 %]; 20 % > 20 %" in shown(SALE, third)
    issue = attrs.evolve(SALE, transferor=None, mode=TransferMode.ISSUANCE)
    assert shown(issue, third) == shown(issue)


def test_where_nothing_moves_there_is_one_moment() -> None:
    (found,) = ownerships(Report(stake_transfers=(told(HEIR, 34), told(FUND, 10))))
    assert found.moment == "as told"
    assert [str(held.holder) for held in found.holders] == ["Ida Berg", "Fonds", "unknown holders"]
    assert {held.before for held in found.holders} == {None}


@pytest.mark.parametrize(
    ("status", "is_told"),
    [(DealStatus.ANNOUNCED, True), (DealStatus.COMPLETED, True), (DealStatus.RUMOURED, False)],
)
def test_what_a_firm_deal_ends_with_is_told(status: DealStatus, is_told: bool) -> None:
    deal = Deal(
        DealKind.ACQUISITION,
        buyers=(NORD,),
        target=WERFT,
        status=status,
        stake_after=Figure.exactly(Percent(45)),
    )
    found = ownerships(Report(deals=(deal,)))
    assert bool(found) is is_told
    assert [each.moment for each in found] == ["after"] * is_told


def test_statements_that_do_not_go_together_are_not_drawn() -> None:
    assert shown(SALE, told(FUND, 20, "der bisher {20 Prozent} hält")) == []


def test_more_than_three_transfers_of_one_company_are_not_drawn() -> None:
    sales = [
        attrs.evolve(
            SALE,
            stake=Figure.exactly(Percent(5)),
            transferor=Company(f"Geber {n}"),
            transferee=Company(f"Nehmer {n}"),
        )
        for n in range(3)
    ]
    assert len(shown(*sales)) == 7
    assert shown(*sales, SALE) == []


def test_more_than_twelve_statements_about_one_company_are_not_drawn() -> None:
    levels = [told(Company(f"Halter {n}"), 1) for n in range(13)]
    assert len(shown(*levels[:12])) == 13
    assert shown(*levels) == []


def test_shares_of_two_companies_are_apart() -> None:
    other = attrs.evolve(SALE, company=Company("Mühle"))
    assert len(ownerships(Report(stake_transfers=(SALE, other)))) == 2
