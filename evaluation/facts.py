"""Deals, changes and positions found in the development sets, in the shapes that the scorers read.

python evaluation/facts.py news SHARED OUT        for facts/evaluate.py
python evaluation/facts.py relations SHARED OUT   for facts/smartdata_eval.py
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from dealwert import (
    Company,
    Deal,
    DealKind,
    DealStatus,
    Figure,
    LeadershipChange,
    LeadershipEvent,
    Money,
    Percent,
    Person,
    Position,
    Report,
    RoleFunction,
    read,
)
from dealwert.german.lexicon.towns import is_on_map

KINDS = {
    DealKind.ACQUISITION: "acquisition",
    DealKind.TAKEOVER_OFFER: "acquisition",
    DealKind.MINORITY_INVESTMENT: "stake_purchase",
    DealKind.STAKE_INCREASE: "stake_purchase",
    DealKind.MERGER: "merger",
    DealKind.DIVESTMENT: "divestment",
}
"""The scorer knows fewer kinds than the model; what is not here is "other"."""

STATUSES = {
    DealStatus.OFFERED: "announced",
    DealStatus.APPROVED: "announced",
    DealStatus.PROHIBITED: "cancelled",
    DealStatus.POSTPONED: "planned",
}
"""It knows fewer statuses, too: what is not here is called the same."""

ONE_SIDED = frozenset({DealKind.IPO, DealKind.FUNDING_ROUND})
"""Kinds that are facts for the scorer though the text may name nobody but the company."""

NO_ACQUISITIONS = frozenset(
    {
        DealKind.IPO,
        DealKind.JOINT_VENTURE,
        DealKind.FUNDING_ROUND,
        DealKind.CAPITAL_INCREASE,
        DealKind.BUY_BACK,
    }
)
"""Kinds that the SmartData corpus has no relation for."""

Row = dict[str, object]


def _names(parties: tuple[Company | Person, ...]) -> list[str]:
    return [str(party) for party in parties]


def _range(figure: Figure[Money] | Figure[Percent] | None) -> Row | None:
    if figure is None:
        return None
    ends = {"low": _number(figure.low), "high": _number(figure.high)}
    sample = figure.sample
    return {**ends, "currency": sample.currency} if isinstance(sample, Money) else dict(ends)


def _number(value: Money | Percent | None) -> float | None:
    if value is None:
        return None
    return float(value.amount if isinstance(value, Money) else value.points)


def _kind(deal: Deal) -> str:
    """Return the kind of a deal, which the scorer calls by who it is told of: first, the seller."""
    fields = deal.evidence.fields if deal.evidence else {}
    buyer, seller = fields.get("buyer"), fields.get("seller")
    if deal.kind is DealKind.ACQUISITION and buyer is not None and seller is not None:
        return "divestment" if seller.start < buyer.start else "acquisition"
    if deal.kind is DealKind.FUNDING_ROUND and deal.buyers:
        return "stake_purchase"
    return KINDS.get(deal.kind, "other")


def _consideration(deal: Deal) -> Figure[Money] | None:
    """Return what is paid; for the whole of a company that is what the offer values it at, if no price is told."""
    is_all = deal.stake is None or _number(deal.stake.low) == _ALL
    is_whole = deal.kind in (DealKind.ACQUISITION, DealKind.TAKEOVER_OFFER) and is_all
    return deal.price if deal.price is not None or not is_whole else deal.valuation


_ALL = 100
"""Percent of "sämtliche Anteile"."""


def deal_row(deal: Deal) -> Row:
    """Return a deal as the scorer reads it: what is offered for a share is no price of the deal."""
    return {
        "kind": _kind(deal),
        "status": STATUSES.get(deal.status, deal.status.value),
        "buyer": _names(deal.buyers),
        "target": [str(deal.target)] if deal.target else [],
        "seller": _names(deal.sellers),
        "price": _range(_consideration(deal)),
        "stake_percent": _range(deal.stake),
        "stake_after_percent": _range(deal.stake_after),
    }


def change_rows(change: LeadershipChange) -> Iterator[Row]:
    """Yield a change as the scorer reads it; a move from one company to another is two."""
    taken, left = change.position, change.previous
    if change.event is LeadershipEvent.MOVES:
        yield _change_row(change, change.next_company, "joins", taken)
        yield _change_row(change, change.company, "leaves", left)
    elif change.event.is_departure:
        yield _change_row(change, change.company, "leaves", left)
    elif change.event in (LeadershipEvent.STAYS, LeadershipEvent.EXTENDED):
        yield _change_row(change, change.company, "confirmed", taken)
    else:
        interim = change.event is LeadershipEvent.INTERIM
        yield _change_row(change, change.company, "interim" if interim else "joins", taken)


def _change_row(
    change: LeadershipChange, company: Company | None, kind: str, position: Position | None
) -> Row:
    fields = change.evidence.fields if change.evidence else {}
    return {
        "person": str(change.person),
        "organisation": str(company),
        "change": kind,
        "role": position.wording if position else None,
        "successor_of": str(change.predecessor) if change.predecessor else None,
        "effective": fields["effective"].text if "effective" in fields else None,
    }


def position_row(position: Position) -> Row:
    """Return a position as the scorer reads it."""
    return {
        "person": str(position.person),
        "organisation": str(position.company),
        "role": position.wording,
        "former": position.former,
    }


def article_row(article: str, report: Report) -> Row:
    """Return what an article says, as the scorer reads it: most deals have two sides there."""
    return {
        "id": article,
        "deals": [
            deal_row(deal)
            for deal in report.deals
            if deal.buyers or deal.sellers or deal.kind in ONE_SIDED
        ],
        "leadership": [row for change in report.leadership_changes for row in change_rows(change)],
        "positions": [position_row(position) for position in report.positions],
    }


def _spellings(party: Company | Person) -> list[str]:
    return [str(party), *party.aliases]


def _called(position: Position) -> list[str]:
    """Return how the text calls the company beside the office: the labels are words of the text."""
    fields = position.evidence.fields if position.evidence else {}
    return [fields["company"].text] if "company" in fields else []


def _is_within_sentence(position: Position) -> bool:
    """Return whether a sentence that tells of an office names its company, too.

    The corpus marks relations within sentences alone: who is only implied there is none of its facts.
    """
    evidence = position.evidence
    if evidence is None or _called(position):
        return True
    return any(
        spelling in span.text
        for span in evidence.spans
        for spelling in _spellings(position.company)
    )


def relation_rows(document: str, report: Report) -> Iterator[Row]:
    """Yield what a document says as relations of the SmartData corpus.

    A founder holds no office, so founders are no ``OrganizationLeadership``.
    """
    for deal in report.deals:
        if deal.kind is DealKind.MERGER:
            yield _relation(document, "Merger", old=_names(deal.buyers))
        elif deal.kind is DealKind.SPIN_OFF and deal.target is not None:
            for parent in deal.sellers:
                yield _relation(
                    document,
                    "SpinOff",
                    parent=_spellings(parent),
                    child=_spellings(deal.target),
                )
        elif deal.target is not None and deal.kind not in NO_ACQUISITIONS:
            fields = deal.evidence.fields if deal.evidence else {}
            price = [fields["price"].text] if "price" in fields else []
            for buyer in deal.buyers:
                yield _relation(
                    document,
                    "Acquisition",
                    buyer=_spellings(buyer),
                    acquired=_spellings(deal.target),
                    price=price,
                )
    taken = [
        change.position
        for change in report.leadership_changes
        if change.position is not None and not change.event.is_departure
    ]
    for position in (*report.positions, *taken):
        if is_on_map(position.company.name.lower()):
            continue  # "Kalvins Landrat": places are no organisations there
        if position.role is not RoleFunction.FOUNDER and _is_within_sentence(position):
            yield _relation(
                document,
                "OrganizationLeadership",
                person=_spellings(position.person),
                organization=[*_spellings(position.company), *_called(position)],
                position=[position.wording or ""],
            )


def _relation(document: str, relation: str, **arguments: list[str]) -> Row:
    return {"doc": document, "relation": relation, "args": arguments}


def _documents(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        yield document["id"], document["text"]


def main(kind: str, shared: Path, out: Path) -> None:
    """Write the predictions for every document of a set."""
    names = {"news": "news-dev.jsonl", "relations": "smartdata-train.jsonl"}
    with out.open("w", encoding="utf-8") as lines:
        for document, text in _documents(shared / "data" / names[kind]):
            report = read(text)
            rows = (
                [article_row(document, report)]
                if kind == "news"
                else list(relation_rows(document, report))
            )
            for row in rows:
                lines.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
