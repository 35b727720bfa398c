"""What facts say as a string: German that could be printed."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from dealwert import Company, Deal, LeadershipChange, Money, Person, Position, StakeTransfer
from dealwert import parse_figure as _parse
from dealwert.model import (
    Attribution,
    BreakFee,
    Consideration,
    Financial,
    Milestone,
    Multiple,
    Premium,
    Restated,
    Stake,
)
from dealwert.quantities import Figure, PartialDate

NORD, WESER, ALLER = Company("Nordlicht"), Company("Weserwerft"), Company("Allerbank")
CLARA, JONAS = Person("Clara Brandner"), Person("Jonas Kessler")


def figure(text: str) -> Any:
    return _parse(text)


FACTS: list[tuple[object, str]] = [
    (
        Deal("acquisition", "completed", buyers=(NORD,), target=WESER, price=figure("gut 2 Mrd. Euro")),
        "Nordlicht hat Weserwerft für gut 2 Milliarden Euro übernommen",
    ),
    (
        Deal("acquisition", "denied", buyers=(NORD,), target=WESER),
        "Nordlicht bestreitet, Weserwerft zu übernehmen",
    ),
    (
        Deal("divestment", "planned", sellers=(ALLER,), target=WESER, stake=figure("30 Prozent")),
        "Allerbank will 30 Prozent an Weserwerft verkaufen",
    ),
    (
        Deal("merger", buyers=(NORD, ALLER), target=WESER),
        "Nordlicht und Allerbank fusionieren mit Weserwerft",
    ),
    (
        Deal("ipo", "planned", target=WESER, price=figure("300 Mio. Euro")),
        "Weserwerft will mit einem Erlös von 300 Millionen Euro an die Börse gehen",
    ),
    (
        StakeTransfer(WESER, figure("49%"), transferor=ALLER, transferee=NORD, price=figure("1 Mrd. Euro")),
        "Nordlicht erwirbt 49 Prozent an Weserwerft von Allerbank für 1 Milliarde Euro",
    ),
    (
        StakeTransfer(WESER, figure("rund 30 Prozent"), transferee=NORD, mode="declared_level"),
        "Nordlicht hält rund 30 Prozent an Weserwerft",
    ),
    (
        LeadershipChange(CLARA, NORD, "moves", previous=Position(CLARA, NORD), next_company=WESER),
        "Clara Brandner wechselt von Nordlicht zu Weserwerft",
    ),
    (
        LeadershipChange(CLARA, NORD, "leaves", previous=Position(CLARA, NORD)),
        "Clara Brandner scheidet bei Nordlicht aus",
    ),
    (
        LeadershipChange(CLARA, NORD, "interim", position=Position(CLARA, NORD, interim=True)),
        "Clara Brandner springt bei Nordlicht vorübergehend ein",
    ),
    (
        LeadershipChange(
            CLARA, NORD, "appointed",
            position=Position(CLARA, NORD, "cfo", organ="management_board", rank="member"),
            predecessor=JONAS,
        ),
        "Clara Brandner tritt bei Nordlicht an: CFO, Mitglied des Vorstands, Nachfolge von Jonas Kessler",
    ),
    (
        Position(CLARA, NORD, "ceo", interim=True, since=PartialDate.month(2025, 6)),
        "Clara Brandner: CEO, vorübergehend, Nordlicht (2025-06 / ..)",
    ),
    (Stake(figure("25 Prozent"), "votes", plus_one_share=True), "25 Prozent plus eine Aktie der Stimmrechte"),
    (Stake(figure("gut 30 Prozent"), directness="indirect"), "gut 30 Prozent (indirekt gehalten)"),
    (Consideration("cash", figure("3 Mio. Euro"), contingent=True), "bar: 3 Millionen Euro (bedingt)"),
    (Consideration("shares", exchange_ratio=Fraction(2, 5)), "in Aktien: Umtauschverhältnis 2/5 zu 1"),
    (BreakFee(figure("40 Mio. Dollar"), NORD), "Vertragsstrafe: 40 Millionen US-Dollar, zu zahlen von Nordlicht"),
    (Premium(figure("30 Prozent"), "last_close"), "Aufschlag: 30 Prozent auf den letzten Schlusskurs"),
    (Financial("sales", figure("2 Mrd. Euro"), PartialDate.year(2024)), "Umsatz: 2 Milliarden Euro (2024)"),
    (Financial("employees", Figure.exactly(Fraction(1200))), "Beschäftigte: 1.200"),
    (Multiple("ebitda", Figure.exactly(Fraction(25, 2))), "12,5 × EBITDA"),
    (Restated("price", figure("12,4 Mrd. Euro")), "Preis: 12,4 Milliarden Euro"),
    (Milestone("approved", PartialDate.month(2025, 6)), "Genehmigung (2025-06)"),
    (Attribution("insider", "Jonas Kessler"), "Jonas Kessler (Insider)"),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "words"), FACTS, ids=lambda value: str(value)[:30])
def test_a_fact_is_told_in_german(fact: object, words: str) -> None:
    assert str(fact) == words


def test_an_amount_in_a_message_is_exact() -> None:
    assert str(Money(14_300_000_000, "USD")) == "14300000000 USD"
