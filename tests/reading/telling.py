"""What a report says, as lines that can be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dealwert import (
    Company,
    Deal,
    LeadershipChange,
    Person,
    Position,
    Report,
    StakeTransfer,
    read,
)
from dealwert.model import Organ, TransferMode
from dealwert.reading import NameMention

__all__ = ["CAST", "told", "told_by"]

COMPANIES = (
    "Nordlicht",
    "Weserwerft",
    "Alpenglas",
    "Donauglas",
    "Brandis",
    "Falkenbau",
)
PERSONS = ("Clara Voss", "Lukas Moser", "Tobias Ahrens")

CAST: tuple[Company | Person, ...] = (
    *(Company(name) for name in COMPANIES),
    *(Person(name) for name in PERSONS),
)
"""Who appears in the sentences of the corpus."""


def no_names(text: str) -> Iterable[NameMention]:
    """Find nobody but those whom the caller knows."""
    assert isinstance(text, str)
    return ()


def told_by(text: str, cast: Iterable[Company | Person] = CAST) -> list[str]:
    """Return what a text says of a cast."""
    return list(told(read(text, known=cast, names=no_names)))


def told(report: Report) -> Iterator[str]:
    """Yield each fact of a report as a line."""
    for deal in report.deals:
        yield _deal(deal)
    for transfer in report.stake_transfers:
        if transfer.mode is TransferMode.DECLARED_LEVEL:
            yield _holding(transfer)
    for change in report.leadership_changes:
        yield _change(change)


def _deal(deal: Deal) -> str:
    words = [deal.kind.value, f"({deal.status.value}):"]
    words += [" + ".join(map(str, deal.buyers)) or "?", "->", str(deal.target or "?")]
    if deal.sellers:
        words += ["from", " + ".join(map(str, deal.sellers))]
    for name in ("price", "stake", "stake_after", "valuation", "price_per_share"):
        figure = getattr(deal, name)
        if figure is not None:
            words += [f"{name.replace('_', ' ')}", f"{figure};"]
    words += [part.kind.value for part in deal.consideration]
    if deal.rationale_talent:
        words.append("for people")
    return " ".join(words).rstrip(";")


def _holding(transfer: StakeTransfer) -> str:
    return f"holding: {transfer.transferee} {transfer.stake} of {transfer.company}"


def _change(change: LeadershipChange) -> str:
    words = [f"{change.event.value}:", str(change.person)]
    if change.event.value == "moves":
        words += ["from", str(change.company), "to", str(change.next_company)]
    else:
        words += ["at", str(change.company)]
    if change.position is not None:
        words += ["as", _role(change.position)]
    moves = change.event.value == "moves"
    if change.previous is not None and (change.previous.is_named or not moves):
        words += ["was", _role(change.previous)]
    if change.predecessor is not None:
        words += ["after", str(change.predecessor)]
    return " ".join(words)


def _role(position: Position) -> str:
    organ = "" if position.organ in (Organ.UNSTATED, Organ.NONE) else f" of {position.organ.value}"
    rank = "" if position.rank.value == "none" else f"{position.rank.value} "
    return f"{rank}{position.role.value}{organ}"
