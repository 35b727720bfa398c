"""What the types of facts promise: checked by mypy and pyright, never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_type

from dealwert import (
    Company,
    Deal,
    Figure,
    Mention,
    Money,
    PartialDate,
    Percent,
    Report,
    StakeTransfer,
    Verdict,
    parse_date,
    parse_money,
    parse_percent,
    read,
    scan,
    verify,
)

text = "Die Nordlicht AG kauft 30 Prozent an der Weserwerft GmbH."

assert_type(parse_money("5 Euro"), Money)
assert_type(parse_percent("49 %"), Percent)
assert_type(parse_date("Juni 2025"), PartialDate)
assert_type(scan(text), Iterator[Mention])

report = read(text)
assert_type(report, Report)
assert_type(report.deals, tuple[Deal, ...])
assert_type(report.stake_transfers, tuple[StakeTransfer, ...])
assert_type(verify(report, text), tuple[Verdict, ...])
assert_type(verify({"buyer": "Nordlicht"}, text), tuple[Verdict, ...])

deal = report.deals[0]
assert_type(deal.price, Figure[Money] | None)
assert_type(deal.stake, Figure[Percent] | None)

deal.price = None  # type: ignore[misc]  # facts do not change
parse_money(5)  # type: ignore[arg-type]  # a number is no text
read(text.encode())  # type: ignore[arg-type]  # bytes are no text
Company()  # type: ignore[call-arg]  # a company has a name
