from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from dealwert import (
    Company,
    Deal,
    DealKind,
    InvalidTypeError,
    InvalidValueError,
    Money,
    Percent,
    parse_figure,
    read,
    verify,
)
from dealwert.cli import main
from dealwert.verification import Outcome, Reason, Verdict, score
from tests.verification.corruption import CORRUPTERS, counts, stories

ARTICLE = (
    "Die Nordlicht AG kauft 30 Prozent an der Weserwerft GmbH. "
    "Für die Beteiligung zahlt der Konzern bis zu 240 Millionen Euro. "
    "Die Weserwerft wird dabei mit rund 800 Millionen Euro bewertet. "
    "Der Vertrag wurde am 12. Juni 2025 unterzeichnet. "
    "Die Quote stieg um 0,5 Prozentpunkte. "
    "Zuletzt setzte die Weserwerft 310 Millionen Euro um."
)


def _verdicts(facts: object, text: str = ARTICLE, **options: object) -> dict[str, Verdict]:
    return {v.path: v for v in verify(facts, text, **options)}  # type: ignore[arg-type]  # options of one call


def _one(facts: Mapping[str, object], text: str = ARTICLE) -> tuple[Outcome, Reason]:
    (verdict,) = verify(facts, text)
    return verdict.outcome, verdict.reason


def test_every_corruption_is_named() -> None:
    made, named = counts(seed=7, number=190)
    assert set(made) == set(CORRUPTERS)
    assert made.total() >= 1900
    assert named.total() >= Fraction(99, 100) * made.total()


def test_what_the_text_says_passes() -> None:
    for story in stories(seed=11, count=60):
        verdicts = verify(story.facts, story.text)
        assert score(verdicts).passes, [str(v) for v in verdicts if v.outcome.is_failure]


@pytest.mark.parametrize("path", sorted(Path("examples").glob("*.txt")), ids=lambda path: path.stem)
def test_what_was_read_is_borne_out(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    verdicts = verify(read(text), text)
    assert verdicts
    assert [str(v) for v in verdicts if v.outcome is Outcome.NOT_FOUND] == []


def _corrupted(deal: Deal) -> list[tuple[str, str, Reason]]:
    """A deal's fields, corrupted in each way that its own numbers and names allow."""
    made = [("buyer", "Xylofonia SE", Reason.NAME_NOT_IN_TEXT)]
    if deal.target is not None:
        made.append(("buyer", deal.target.name, Reason.NAME_IN_OTHER_ROLE))
        made.append(("target", str(deal.buyers[0]), Reason.NAME_IN_OTHER_ROLE))
    if deal.price is not None and deal.price.nominal is not None:
        amount, code = deal.price.nominal.amount, deal.price.nominal.currency
        made.append(("price", f"{amount * 1000:f} {code}", Reason.WRONG_SCALE))
        made.append(("price", f"{amount:f} GBP", Reason.WRONG_CURRENCY))
        made.append(("price", f"-{amount:f} {code}", Reason.WRONG_SIGN))
        made.append(("price", f"9{amount:f}"[:1] + f"{amount:f}"[1:] + f" {code}", Reason.DIGIT))
    if deal.stake is not None and deal.stake.nominal is not None:
        points = deal.stake.nominal.points
        made.append(("stake", f"{points} percentage points", Reason.PERCENT_POINTS))
    return made


@pytest.mark.parametrize("path", sorted(Path("examples").glob("*.txt")), ids=lambda path: path.stem)
def test_corruptions_of_what_the_examples_say_are_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for deal in read(text).deals:
        target = "" if deal.target is None else deal.target.name
        for field, value, reason in _corrupted(deal):
            facts = {"buyer": str(deal.buyers[0]), "target": target, field: value}
            assert reason in {v.reason for v in verify(facts, text) if v.path == field}, value


@pytest.mark.parametrize(
    ("facts", "outcome", "reason"),
    [
        ({"stake": "30%"}, Outcome.SUPPORTED, Reason.SAME),
        ({"stake": 30}, Outcome.SUPPORTED, Reason.SAME),
        ({"stake": 0.3}, Outcome.SUPPORTED, Reason.SAME),
        ({"stake": "30 Prozent"}, Outcome.SUPPORTED, Reason.SAME),
        ({"stake": "34%"}, Outcome.CONTRADICTED, Reason.DIGIT),
        ({"stake": "03%"}, Outcome.CONTRADICTED, Reason.DIGIT),
        ({"stake": "-30%"}, Outcome.CONTRADICTED, Reason.WRONG_SIGN),
        ({"stake": "30 percentage points"}, Outcome.CONTRADICTED, Reason.PERCENT_POINTS),
        ({"price": "up to 240 million EUR"}, Outcome.SUPPORTED, Reason.SAME),
        ({"price": "bis zu 240 Millionen Euro"}, Outcome.SUPPORTED, Reason.SAME),
        ({"price": 240_000_000}, Outcome.APPROXIMATE, Reason.DROPPED_UP_TO),
        ({"price": "€240m"}, Outcome.APPROXIMATE, Reason.DROPPED_UP_TO),
        (
            {"price": {"amount": 240, "unit": "m", "currency": "€"}},
            Outcome.APPROXIMATE,
            Reason.DROPPED_UP_TO,
        ),
        ({"price_eur": 240000000.0}, Outcome.APPROXIMATE, Reason.DROPPED_UP_TO),
        ({"price": "240 billion EUR"}, Outcome.CONTRADICTED, Reason.WRONG_SCALE),
        ({"price": "240 million USD"}, Outcome.CONTRADICTED, Reason.WRONG_CURRENCY),
        ({"price": "800 million EUR"}, Outcome.CONTRADICTED, Reason.SWAPPED_ROLES),
        ({"price": "310 million EUR"}, Outcome.CONTRADICTED, Reason.SWAPPED_ROLES),
        ({"price": "999 million EUR"}, Outcome.CONTRADICTED, Reason.OTHER_VALUE),
        ({"price": "a lot"}, Outcome.NOT_FOUND, Reason.UNREADABLE),
        ({"valuation": "about 800 million EUR"}, Outcome.SUPPORTED, Reason.SAME),
        ({"valuation": "800 million EUR"}, Outcome.APPROXIMATE, Reason.DROPPED_HEDGE),
        ({"buyer": "Nordlicht"}, Outcome.SUPPORTED, Reason.SAME),
        ({"buyer": "Nordlicht Holding AG"}, Outcome.SUPPORTED, Reason.SAME),
        ({"buyer": {"name": "Nordlicht AG"}}, Outcome.SUPPORTED, Reason.SAME),
        ({"buyer": "Weserwerft"}, Outcome.CONTRADICTED, Reason.NAME_IN_OTHER_ROLE),
        ({"buyer": "Südlicht AG"}, Outcome.NOT_FOUND, Reason.NAME_NOT_IN_TEXT),
        ({"announced": "2025-06-12"}, Outcome.SUPPORTED, Reason.SAME),
        ({"announced": dt.date(2025, 6, 12)}, Outcome.SUPPORTED, Reason.SAME),
        ({"announced": "2025-06"}, Outcome.APPROXIMATE, Reason.DATE_PRECISION),
        ({"announced": "2024-06-12"}, Outcome.NOT_FOUND, Reason.VALUE_NOT_IN_TEXT),
        ({"colour": "blue"}, Outcome.UNCHECKED, Reason.UNKNOWN_FIELD),
    ],
)
def test_one_field(facts: Mapping[str, object], outcome: Outcome, reason: Reason) -> None:
    assert _one(facts) == (outcome, reason)


def test_three_shapes_of_one_extraction() -> None:
    flat = {"acquirer": "Nordlicht", "target": "Weserwerft", "stake_percent": 30}
    nested = {
        "deals": [{"buyer": {"name": "Nordlicht AG"}, "target": "Weserwerft GmbH", "stake": "30%"}]
    }
    listed = [{"investor": "Nordlicht", "acquired_company": "Weserwerft", "share": {"value": 30}}]
    for facts in (flat, nested, listed):
        assert {v.outcome for v in verify(facts, ARTICLE)} == {Outcome.SUPPORTED}


def test_our_own_facts_are_facts() -> None:
    deal = Deal(
        DealKind.MINORITY_INVESTMENT,
        buyers=(Company("Nordlicht"),),
        target=Company("Weserwerft"),
        stake=parse_figure("30 Prozent"),  # type: ignore[arg-type]  # a percentage
        price=parse_figure("24 Millionen Euro"),  # type: ignore[arg-type]  # money
    )
    verdicts = _verdicts(deal)
    assert verdicts["stake"].outcome is Outcome.SUPPORTED
    assert verdicts["price"].outcome is Outcome.CONTRADICTED


def test_facts_that_disagree_with_each_other_are_told() -> None:
    facts = {"price": "240 million EUR", "stake": "30%", "valuation": "5 billion EUR"}
    reasons = [verdict.reason for verdict in verify(facts, ARTICLE)]
    assert Reason.FIELDS_DISAGREE in reasons


def test_a_mapping_says_what_a_path_holds() -> None:
    facts = {"geschäft": {"summe": "240 million EUR", "anteil": 30}}
    mapping = {"geschäft.summe": "money:price", "geschäft.anteil": "percent:stake"}
    verdicts = _verdicts(facts, mapping=mapping)
    assert verdicts["geschäft.summe"].reason is Reason.DROPPED_UP_TO
    assert verdicts["geschäft.anteil"].outcome is Outcome.SUPPORTED


def _cycle() -> object:
    facts: dict[str, object] = {}
    facts["deal"] = facts
    return facts


def _deep(levels: int) -> object:
    facts: object = {"price": 1}
    for _ in range(levels):
        facts = {"deal": facts}
    return facts


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: verify(5, ARTICLE), InvalidTypeError, "a mapping"),
        (lambda: verify("facts", ARTICLE), InvalidTypeError, "a mapping"),
        (lambda: verify({1: 2}, ARTICLE), InvalidTypeError, "as strings"),
        (lambda: verify({"price": 1}, b"text"), InvalidTypeError, "a str"),  # type: ignore[arg-type]  # what this is about
        (lambda: verify({"price": float("nan")}, ARTICLE), InvalidValueError, "finite"),
        (lambda: verify({"price": float("inf")}, ARTICLE), InvalidValueError, "price"),
        (lambda: verify({"price": Decimal("-Infinity")}, ARTICLE), InvalidValueError, "finite"),
        (lambda: verify(_cycle(), ARTICLE), InvalidValueError, "holds itself"),
        (lambda: verify(_deep(10_000), ARTICLE), InvalidValueError, "50 levels"),
        (
            lambda: verify({"price": 1}, ARTICLE, mapping={"cost": "money"}),
            InvalidValueError,
            "cost",
        ),
        (
            lambda: verify({"price": 1}, ARTICLE, mapping={"price": "cash"}),
            InvalidValueError,
            "one of money",
        ),
    ],
)
def test_bad_input_is_told_at_once(
    call: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        call()


def test_nothing_checked_is_no_pass() -> None:
    nothing = score(verify({"colour": "blue"}, ARTICLE))
    assert (nothing.share, nothing.passes, nothing.unchecked) == (None, False, 1)


def test_exact_values_are_claims_too() -> None:
    facts = {"price": Money(240_000_000, "EUR"), "stake": Percent(30)}
    assert [v.outcome for v in verify(facts, ARTICLE)][1] is Outcome.SUPPORTED


@pytest.mark.parametrize(("stake", "status"), [("30%", 0), ("31%", 1)])
def test_the_command_is_a_gate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stake: str, status: int
) -> None:
    facts, article = tmp_path / "facts.json", tmp_path / "article.txt"
    facts.write_text(json.dumps({"buyer": "Nordlicht", "stake": stake}), encoding="utf-8")
    article.write_text(ARTICLE, encoding="utf-8")
    assert main(["verify", str(facts), str(article), "--format", "json"]) == status
    verdicts = json.loads(capsys.readouterr().out)["verdicts"]
    assert [row["path"] for row in verdicts] == ["buyer", "stake"]
    assert main(["verify", str(facts), str(article)]) == status
    assert "the text says" in capsys.readouterr().out


def test_the_command_tells_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "facts.json"
    broken.write_text("{", encoding="utf-8")
    assert main(["verify", str(broken), "no/such/file"]) == 2
    assert main(["verify", str(broken), str(broken)]) == 2
    assert "no JSON" in capsys.readouterr().err
