"""The table of levels in the reference is the one that is judged by."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from dealwert.ownership import Jurisdiction, Threshold, thresholds

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "ownership.md"
HEAD = ("| | effect | level | of | source | for | read |", "|---|---|---|---|---|---|---|")


def _provision(row: Threshold) -> tuple[object, ...]:
    return row.effect, row.inclusive, row.bases, row.source, row.scope, row.represented, row.listed


def _whom(row: Threshold) -> str:
    listed = {None: "", True: "listed companies", False: "companies that are not listed"}[
        row.listed
    ]
    forms = ", ".join(form.value for form in row.forms)
    return "; ".join(part for part in (forms, listed, row.scope) if part)


def table() -> list[str]:
    """Every provision with its levels, in lines of Markdown."""
    lines = [*HEAD]
    for place in Jurisdiction:
        for _, group in groupby(thresholds(place, unverified=True), key=_provision):
            rows = list(group)
            row = rows[0]
            levels = ", ".join(str(one.level).removesuffix(" %") for one in rows)
            words = "at least" if row.inclusive else "more than"
            whole = " or ".join(row.bases) + (" represented" if row.represented else "")
            share = f"{words} {levels} %"
            cells = (place, row.effect, share, whole, row.source, _whom(row), row.reading)
            lines.append(f"| {' | '.join(cells)} |".replace("  ", " "))
    return lines


def test_a_row_without_a_date_says_so() -> None:
    for place in Jurisdiction:
        for row in thresholds(place, unverified=True):
            dated = row.is_verified and row.as_of is not None
            assert row.reading.endswith(
                str(row.as_of) if dated else "not recorded" if row.is_verified else "unverified"
            )


def test_the_reference_lists_every_level() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [line for line in page.splitlines() if line.startswith("|")] == table()
