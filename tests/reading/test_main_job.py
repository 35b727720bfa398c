"""The main job, once, whole: a stake with a stated valuation, and what changes at the top."""

from __future__ import annotations

import pytest

from dealwert import (
    CheckOutcome,
    ConsiderationKind,
    DealKind,
    Hedge,
    LeadershipEvent,
    Money,
    Organ,
    Percent,
    RoleFunction,
    read,
)

ARTICLE = """{rival} zahlte in Aktien 2,5 Milliarden Euro, um die Entwicklerin Lena Forst zu sich zu holen. Nun legt \
{buyer} nach. Um an das Wissen und das Team von {target} zu kommen, nimmt der Suchmaschinenkonzern 7,7 Milliarden \
Euro in die Hand.

Gründer Viktor Sandt geht zu {buyer}

Der Suchmaschinenkonzern bewertet das Start-up in dem Geschäft, bei dem er 35% kauft, dabei mit über 21 Milliarden \
Euro. Der Gründer von {short}, Viktor Sandt, wechselt zu {buyer}, um dort zu forschen. Er bleibt aber \
im Verwaltungsrat von {short}.

Sandt (31) gilt als großes Talent.

Neue Führung bei {target}

Ines Molnar, bislang Chief Strategy Officer, übernimmt den Posten der Interims-CEO. Molnar kam erst im März 2024 zu \
{short}."""

NAMES = [
    {"rival": "OrbitWerk", "buyer": "Lumina", "target": "Kappa Labs", "short": "Kappa"},
    {"rival": "Zentriq", "buyer": "Brava", "target": "Nexo Systems", "short": "Nexo"},
    {"rival": "QuellData", "buyer": "Velora", "target": "Tindra AI", "short": "Tindra"},
]


@pytest.mark.parametrize("names", NAMES, ids=[names["buyer"] for names in NAMES])
def test_the_same_story_about_other_companies_reads_the_same(names: dict[str, str]) -> None:
    text = ARTICLE.format(**names)
    report = read(text)
    deal = next(deal for deal in report.deals if deal.target is not None)
    assert [str(buyer) for buyer in deal.buyers] == [names["buyer"]]
    assert deal.target is not None
    assert deal.target.name == names["target"]
    assert deal.price is not None and deal.stake is not None and deal.valuation is not None
    assert deal.price.nominal == Money(7_700_000_000, "EUR")
    assert deal.stake.nominal == Percent(35)
    assert (deal.valuation.low, deal.valuation.hedge) == (Money(21 * 10**9, "EUR"), Hedge.ABOVE)


@pytest.mark.parametrize("names", NAMES, ids=[names["buyer"] for names in NAMES])
def test_a_deal_for_the_sake_of_people(names: dict[str, str]) -> None:
    report = read(ARTICLE.format(**names))
    deal = next(deal for deal in report.deals if deal.kind is DealKind.ACQUI_HIRE)
    assert [str(buyer) for buyer in deal.buyers] == [names["rival"]]
    assert deal.price is not None
    assert deal.price.nominal == Money(2_500_000_000, "EUR")
    assert [part.kind for part in deal.consideration] == [ConsiderationKind.SHARES]
    assert len(report.deals) == 2


@pytest.mark.parametrize("names", NAMES, ids=[names["buyer"] for names in NAMES])
def test_the_stake_passes_and_the_valuation_holds(names: dict[str, str]) -> None:
    report = read(ARTICLE.format(**names))
    transfer = report.stake_transfers[0]
    assert (str(transfer.company), str(transfer.transferee)) == (names["target"], names["buyer"])
    assert transfer.is_minority is True
    assert [check.outcome for check in report.checks] == [CheckOutcome.CONSISTENT]


@pytest.mark.parametrize("names", NAMES, ids=[names["buyer"] for names in NAMES])
def test_who_moves_stays_and_steps_in(names: dict[str, str]) -> None:
    text = ARTICLE.format(**names)
    moves, stays, interim = read(text).leadership_changes
    assert moves.event is LeadershipEvent.MOVES
    assert (str(moves.person), moves.person.age) == ("Viktor Sandt", 31)
    assert (moves.company.name, str(moves.next_company)) == (names["target"], names["buyer"])
    assert stays.event is LeadershipEvent.STAYS
    assert stays.position is not None
    assert stays.position.organ is Organ.BOARD_OF_DIRECTORS
    assert interim.event is LeadershipEvent.INTERIM
    assert (str(interim.person), interim.company.name) == ("Ines Molnar", names["target"])
    assert interim.position is not None and interim.previous is not None
    assert (interim.position.role, interim.position.interim) == (RoleFunction.CEO, True)
    assert interim.previous.role is RoleFunction.CSO
    for change in (moves, stays, interim):
        assert change.evidence is not None
        assert all(span.is_of(text) for span in change.evidence.spans)
