"""A report made by hand, about an article made for it."""

from __future__ import annotations

from typing import cast

import attrs

from dealwert.german import scan
from dealwert.model import (
    Company,
    Consideration,
    ConsiderationKind,
    Deal,
    DealKind,
    Evidence,
    LeadershipChange,
    LeadershipEvent,
    Organ,
    Person,
    Position,
    Rank,
    RoleFunction,
    Span,
    StakeTransfer,
)
from dealwert.quantities import Figure, Money, PartialDate, Percent
from dealwert.reading import Report
from dealwert.valuation import check

__all__ = ["ARTICLE", "REPORT", "report_of"]

ARTICLE = """\
Nordlicht steigt bei Hafenwerk ein

Für 49 Prozent an Hafenwerk zahlt Nordlicht 14,3 Milliarden Dollar. Das bewertet das Start-up mit
über 29 Milliarden Dollar.

Gründerin Ida Berg wechselt zu Nordlicht. Sie bleibt im Verwaltungsrat von Hafenwerk.
"""


def _evidence(article: str, *sentences: str, **fields: str) -> Evidence:
    places = [(article.index(text), article.index(text) + len(text)) for text in sentences]
    evidence = Evidence.of(article, *places)
    return attrs.evolve(
        evidence,
        fields={
            name: Span.of(article, article.index(text), article.index(text) + len(text))
            for name, text in fields.items()
        },
    )


def report_of(article: str = ARTICLE) -> Report:
    """Return what the article says, or one with the same sentences in it."""
    paid = "Für 49 Prozent an Hafenwerk zahlt Nordlicht 14,3 Milliarden Dollar."
    valued = "Das bewertet das Start-up mit\nüber 29 Milliarden Dollar."
    moves, stays = (
        "Gründerin Ida Berg wechselt zu Nordlicht.",
        "Sie bleibt im Verwaltungsrat von Hafenwerk.",
    )
    figures = {mention.text: mention.figure for mention in scan(article)}
    buyer, target, founder = Company("Nordlicht"), Company("Hafenwerk"), Person("Ida Berg")
    price = cast("Figure[Money]", figures["14,3 Milliarden Dollar"])
    stake = cast("Figure[Percent]", figures["49 Prozent"])
    deal = Deal(
        DealKind.MINORITY_INVESTMENT,
        buyers=(buyer,),
        target=target,
        price=price,
        stake=stake,
        valuation=cast("Figure[Money]", figures["über 29 Milliarden Dollar"]),
        consideration=(Consideration(ConsiderationKind.CASH, contingent=True),),
        announced=PartialDate.month(2025, 6),
        evidence=_evidence(
            article, paid, valued, price="14,3 Milliarden Dollar", stake="49 Prozent"
        ),
    )
    return Report(
        deals=(deal,),
        stake_transfers=(
            StakeTransfer(target, stake, transferee=buyer, evidence=_evidence(article, paid)),
        ),
        leadership_changes=(
            LeadershipChange(
                founder,
                target,
                LeadershipEvent.MOVES,
                next_company=buyer,
                previous=Position(
                    founder, target, RoleFunction.CEO, since=PartialDate.quarter(2024, 3)
                ),
                evidence=_evidence(article, moves),
            ),
            LeadershipChange(
                founder,
                target,
                LeadershipEvent.STAYS,
                position=Position(
                    founder, target, organ=Organ.BOARD_OF_DIRECTORS, rank=Rank.MEMBER
                ),
                evidence=_evidence(article, stays),
            ),
        ),
        companies=(buyer, target),
        persons=(founder,),
        mentions=tuple(scan(article)),
        checks=check(deal),
    )


REPORT = report_of()
