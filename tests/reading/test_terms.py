"""When deals were announced and completed, and what they depend on."""

from __future__ import annotations

import datetime as dt

import pytest

from dealwert import Deal, read
from tests.reading.telling import CAST, no_names

FRIDAY = dt.date(2025, 6, 13)


def only_deal(text: str) -> Deal:
    (deal,) = read(text, known=CAST, names=no_names, published=FRIDAY).deals
    return deal


@pytest.mark.parametrize(
    ("text", "announced", "completed"),
    [
        (
            "Nordlicht übernimmt die Weserwerft, wie Nordlicht am Montag mitteilte.",
            "2025-06-09",
            None,
        ),
        ("Nordlicht gab am 3. Juni 2025 die Übernahme der Weserwerft bekannt.", "2025-06-03", None),
        ("Nordlicht übernahm 2019 die Weserwerft.", None, "2019"),
        ("Nordlicht übernimmt die Weserwerft zum 1. Januar 2026.", None, "2026-01-01"),
        ("Mit Wirkung vom 1. Juli 2025 hat Nordlicht Weserwerft übernommen.", None, "2025-07-01"),
        ("Nordlicht hat die Weserwerft im März 2024 von Brandis gekauft.", None, "2024-03"),
        ("Seit Mai 2024 gehört die Weserwerft zu Nordlicht.", None, "2024-05"),
        (
            "Nordlicht kauft die Weserwerft. Die Transaktion soll im Oktober abgeschlossen werden.",
            None,
            "2025-10",
        ),
        (
            "Nordlicht kauft die Weserwerft. Das Geschäftsjahr wurde im März 2025 abgeschlossen.",
            None,
            None,
        ),
        (
            "Die im Mai 2025 angekündigte Übernahme der Weserwerft durch Nordlicht ist perfekt.",
            "2025-05",
            None,
        ),
        ("Nordlicht kauft die Weserwerft, die im Jahr 1990 gegründet wurde.", None, None),
    ],
)
def test_a_date_is_that_of_the_news_or_of_the_completion(
    text: str, announced: str | None, completed: str | None
) -> None:
    deal = only_deal(text)
    found = [None if date is None else str(date) for date in (deal.announced, deal.completed)]
    assert found == [announced, completed]


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        (
            "Nordlicht kauft die Weserwerft. Die Kartellbehörden müssen noch zustimmen.",
            ("Die Kartellbehörden müssen noch zustimmen",),
        ),
        (
            "Nordlicht übernimmt die Weserwerft, sofern die Aktionäre zustimmen.",
            ("sofern die Aktionäre zustimmen",),
        ),
        (
            "Nordlicht übernimmt Weserwerft. Der Kauf steht unter dem Vorbehalt der Freigabe.",
            ("Der Kauf steht unter dem Vorbehalt der Freigabe",),
        ),
        ("Nordlicht kauft die Weserwerft. Die Kartellbehörden haben zugestimmt.", ()),
        ("Nordlicht kauft die Weserwerft. Die Kunden müssen noch warten.", ()),
    ],
)
def test_what_is_still_to_be_approved_is_a_condition(
    text: str, conditions: tuple[str, ...]
) -> None:
    assert only_deal(text).conditions == conditions


def test_what_holds_only_if_the_price_is_right_is_no_deal() -> None:
    text = "Nordlicht übernimmt die Weserwerft, wenn der Preis stimmt."
    assert not read(text, known=CAST, names=no_names).deals
