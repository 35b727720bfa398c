"""What a user gets told who gives registers and levels what they cannot use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from dealwert import (
    Company,
    Evidence,
    Figure,
    Hedge,
    PartialDate,
    Percent,
    Person,
    Span,
    StakeTransfer,
)
from dealwert import ownership as _ownership
from dealwert.errors import DealwertError
from dealwert.model import Modality, Stake, StakeBasis, TransferMode
from dealwert.ownership import UNASSIGNED, Holdings, Notice, Register, Threshold
from dealwert.quantities import Interval

o: Any = _ownership  # what is wrong here is the types
FIRM, OTHER = Company("Weserwerft"), Company("Alster")
A, B, C = Person("Clara Vogt"), Person("Jonas Asam"), Person("Paula Rieder")
FULL = Register.of(FIRM, {A: Percent(60), B: Percent(40)})


def sale(giver: Person | None, taker: Person | Company, points: int, **more: Any) -> StakeTransfer:
    mode = more.pop("mode", TransferMode.SECONDARY)
    return StakeTransfer(
        more.pop("firm", FIRM),
        Figure.exactly(Percent(points)),
        transferor=giver,
        transferee=taker,
        mode=mode,
        **more,
    )


def level(holder: Person, points: int, **more: Any) -> StakeTransfer:
    return sale(None, holder, points, mode=TransferMode.DECLARED_LEVEL, **more)


def replay(*transfers: Any, opening: Any = FULL, in_order: bool = False) -> Callable[[], Register]:
    return lambda: Register.replay(opening, transfers, in_order=in_order)


DAY, NEXT = PartialDate.day(dt.date(2025, 6, 1)), PartialDate.day(dt.date(2025, 6, 2))
DENIED = Evidence((Span(0, 1, "x"),), modality=Modality.DENIED)
_FIX = "; correct one of them, or leave it out"
_OPEN = "; give the holder's stake in the opening, or leave a part of the opening unassigned"

MESSAGES: list[tuple[Callable[[], object], str]] = [
    # selling what is not held
    (
        replay(sale(A, C, 70)),
        "Clara Vogt gives up 70 % but holds 60 %"
        f" (told: Clara Vogt → Paula Rieder: 70 % of Weserwerft, secondary){_OPEN}",
    ),
    (
        replay(sale(C, A, 1, date=DAY)),
        "Paula Rieder gives up 1 % but holds 0 %"
        f" (told: Paula Rieder → Clara Vogt: 1 % of Weserwerft, secondary (2025-06-01)){_OPEN}",
    ),
    (
        replay(sale(C, A, 41), opening=Register.of(FIRM, {A: Percent(60)})),
        "Paula Rieder gives up 41 % but holds at most 40 %"
        f" (told: Paula Rieder → Clara Vogt: 41 % of Weserwerft, secondary){_OPEN}",
    ),
    (
        replay(sale(A, FIRM, 70, mode=TransferMode.CANCELLATION)),
        "Clara Vogt gives up 70 % but holds 60 %"
        f" (told: Clara Vogt → Weserwerft: 70 % of Weserwerft, cancellation){_OPEN}",
    ),
    # transfers in circles: what comes back must have gone first
    (
        replay(sale(A, B, 60, date=DAY), sale(A, B, 10, date=NEXT)),
        "Clara Vogt gives up 10 % but holds 0 %"
        f" (told: Clara Vogt → Jonas Asam: 10 % of Weserwerft, secondary (2025-06-02)){_OPEN}",
    ),
    (
        replay(sale(C, A, 10, date=DAY), sale(A, B, 10, date=NEXT), sale(B, C, 10, date=NEXT)),
        "Paula Rieder gives up 10 % but holds 0 %"
        f" (told: Paula Rieder → Clara Vogt: 10 % of Weserwerft, secondary (2025-06-01)){_OPEN}",
    ),
    # statements that contradict one another
    (
        replay(level(A, 30, date=DAY)),
        "Clara Vogt: 30 % does not go with 60 %, which follows from what was known before (told:"
        f" Clara Vogt: 30 % of Weserwerft, declared level (2025-06-01)){_FIX}",
    ),
    (
        replay(sale(A, B, 20, date=DAY), level(A, 45, date=NEXT)),
        "Clara Vogt: 45 % does not go with 40 %, which follows from what was known before (told:"
        " Clara Vogt → Jonas Asam: 20 % of Weserwerft, secondary (2025-06-01);"
        f" Clara Vogt: 45 % of Weserwerft, declared level (2025-06-02)){_FIX}",
    ),
    (
        replay(sale(None, A, 50)),
        "Clara Vogt: 50 % does not go with 60 %, which follows from what was known before (told:"
        f" Clara Vogt: 50 % of Weserwerft, secondary){_FIX}",
    ),
    # what cannot be issued or cancelled
    (
        replay(sale(None, C, 100, mode=TransferMode.ISSUANCE)),
        "new shares: not defined for 100 %, accepted is below 100 %: nothing else would be left",
    ),
    (
        replay(
            sale(A, FIRM, 100, mode=TransferMode.CANCELLATION),
            opening=Register.of(FIRM, {A: Percent(100)}),
        ),
        "cancelled shares: not defined for 100 %,"
        " accepted is below 100 %: nothing else would be left",
    ),
    # dates
    (
        replay(*[sale(A, B, 1)] * 7),
        "7 transfers have dates that overlap (undated, undated, undated, undated, undated, undated,"
        " undated), accepted are at most 6: give more exact dates, or pass in_order=True if they"
        " stand in their order",
    ),
    (
        replay(sale(A, B, 1, date=NEXT), sale(A, B, 2, date=DAY), in_order=True),
        "Register.notices: got 'Clara Vogt → Jonas Asam: 2 % of Weserwerft, secondary (2025-06-01)',"
        " accepted is transfers in their order, with in_order=True",
    ),
    (
        lambda: o.Register.as_of(FULL, "2025"),
        "day: got '2025' (str), accepted is a datetime.date",
    ),
    (
        lambda: Register.replay(FULL, [sale(A, B, 1)]).known_at(dt.date(2025, 1, 1)),
        "Notice.published: got 'Clara Vogt → Jonas Asam: 1 % of Weserwerft, secondary', accepted is"
        " the day on which each transfer was made public: Notice(transfer, day)",
    ),
    (
        lambda: o.Notice(sale(A, B, 1), "2025-06-12"),
        "Notice.published: got '2025-06-12' (str), accepted is a datetime.date or None",
    ),
    (
        replay(sale(A, B, 1, evidence=DENIED)),
        "Notice.transfer: got 'Clara Vogt → Jonas Asam: 1 % of Weserwerft, secondary',"
        " accepted is a transfer that the text does not deny",
    ),
    # what is no register, transfer, holder or share
    (
        replay(sale(A, B, 1), opening={A: Percent(100)}),
        "opening: got {Person('Clara Vogt'): Percent(100)} (dict),"
        " accepted is a Register: Register.of(company, holdings)",
    ),
    (
        replay("49"),
        "transfers: got '49' (str), accepted is a StakeTransfer or a Notice of one",
    ),
    (
        replay(sale(A, B, 1, firm=OTHER)),
        "Register.notices: got 'Clara Vogt → Jonas Asam: 1 % of Alster, secondary',"
        " accepted is transfers of Weserwerft",
    ),
    (
        lambda: Register.of(FIRM, {A: Percent(60), B: Percent(50)}),
        "Holdings.of: got 'Clara Vogt 60 %, Jonas Asam 50 %',"
        " accepted is shares that can add up to 100 %",
    ),
    (
        lambda: Register.of(FIRM, {A: Percent(60), UNASSIGNED: Percent(30)}),
        "Holdings.of: got 'Clara Vogt 60 %, unknown holders 30 %',"
        " accepted is shares that can add up to 100 %",
    ),
    (
        lambda: Register.of(FIRM, {A: Percent(101)}),
        "Clara Vogt: not defined for 101 %, accepted is 0 to 100 %",
    ),
    (
        lambda: o.Register.of(FIRM, {A: "49"}),
        "Clara Vogt: got '49' (str), accepted is Percent, or a Figure or an Interval of Percent",
    ),
    (
        lambda: o.Register.of(FIRM, {"Clara Vogt": Percent(49)}),
        "holder: got 'Clara Vogt' (str), accepted is a Company, a Person or UNASSIGNED",
    ),
    (
        lambda: Register.of(FIRM, {Company("Alster AG"): Percent(10), OTHER: Percent(10)}),
        "Holdings.of: got 'Alster', accepted is each holder once",
    ),
    (
        lambda: Holdings.of({A: Stake(Figure.exactly(Percent(10)), StakeBasis.VOTES)}),
        "stake of Clara Vogt: got 'votes', accepted is a stake of unstated",
    ),
    (
        lambda: Register(FIRM, (FULL.opening[0], FULL.opening[0])),
        "Register.opening: got [<StakeBasis.UNSTATED: 'unstated'>,"
        " <StakeBasis.UNSTATED: 'unstated'>], accepted is one a basis",
    ),
    (
        lambda: o.Register("Weserwerft"),
        "Register.company: got 'Weserwerft' (str), accepted is Company",
    ),
    # levels of control
    (
        lambda: o.control_of("49", "DE"),
        "stake: got '49' (str), accepted is Percent, or a Figure or an Interval of Percent",
    ),
    (
        lambda: o.control_of(Percent(101), "DE"),
        "stake: not defined for 101 %, accepted is 0 to 100 %",
    ),
    (
        lambda: o.control_of(Figure(None, None, Hedge.VAGUE, resolution=Percent(1)), "DE"),
        "stake: not defined for a vague figure, accepted is a figure with a number",
    ),
    (
        lambda: o.control_of(Percent(30), "LI"),
        "Jurisdiction: got 'LI', accepted is one of 'DE', 'AT', 'CH', 'IFRS'",
    ),
    (
        lambda: o.control_of(Percent(30), "DE", basis="shares"),
        "StakeBasis: got 'shares', accepted is one of 'capital', 'votes', 'economic',"
        " 'fully_diluted', 'unstated'",
    ),
    (
        lambda: o.control_of(
            Stake(Figure.exactly(Percent(30)), StakeBasis.VOTES), "DE", basis="capital"
        ),
        "basis: got 'capital', accepted is the stake's own, votes",
    ),
    (
        lambda: o.control_of({}, "DE"),
        "stake: got {}, accepted is a share for at least one basis",
    ),
    (
        lambda: o.control_of({"votes": Percent(30)}, "DE"),
        "stake: got 'votes' (str), accepted is shares by StakeBasis",
    ),
    (
        lambda: o.control_of(Percent(30), "DE", attendance=Percent(0)),
        "attendance: not defined for 0 %, accepted is above 0 % and at most 100 %",
    ),
    (
        lambda: o.crossings(Percent(-1), Percent(30), "DE"),
        "before: not defined for -1 %, accepted is 0 to 100 %",
    ),
    (
        lambda: Threshold("DE", "squeeze-out", Percent(0), True, (StakeBasis.VOTES,), ""),
        "Threshold.level: got '0 %', accepted is above 0 % and at most 100 %",
    ),
    (
        lambda: Threshold("DE", "squeeze-out", Percent(90), True, (), ""),
        "Threshold.bases: got (), accepted is at least one basis",
    ),
    # groups
    (
        lambda: o.look_through([FULL], A, OTHER),
        "target: got 'Alster', accepted is a company with a register among them",
    ),
    (
        lambda: o.look_through([FULL, FULL], A, FIRM),
        "registers: got 'Weserwerft', accepted is one register a company",
    ),
    (
        lambda: o.look_through([FIRM], A, FIRM),
        "registers: got Company('Weserwerft') (Company), accepted is a Register",
    ),
    (
        lambda: o.controls([FULL], "Clara"),
        "holder: got 'Clara' (str), accepted is a Company or a Person",
    ),
    (
        lambda: o.controls([FULL], A, level=Percent(100)),
        "level: got '100 %', accepted is 0 % to below 100 %",
    ),
    (
        lambda: o.look_through(
            [
                Register.of(FIRM, {OTHER: Percent(100)}),
                Register.of(OTHER, {FIRM: Percent(100)}),
            ],
            A,
            FIRM,
        ),
        "Weserwerft, Alster hold one another entirely, so that no share in them can be multiplied"
        " through; accepted are circles in which somebody else holds a part",
    ),
]


@pytest.mark.parametrize(
    ("ask", "message"), MESSAGES, ids=[message.partition(":")[0] for _, message in MESSAGES]
)
def test_what_cannot_be_answered_says_why(ask: Callable[[], object], message: str) -> None:
    with pytest.raises(DealwertError) as caught:
        ask()
    assert str(caught.value) == message


def test_a_notice_keeps_its_day() -> None:
    assert Notice(sale(A, B, 1), dt.date(2025, 6, 12)).published == dt.date(2025, 6, 12)
    half = Interval(Percent(40), Percent(60))
    assert Register.of(FIRM, {A: half}).share(A) == half
