"""Facts against the text that they are said to come from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import cast

from dealwert.errors import DealwertError, InvalidTypeError
from dealwert.model import Company, Deal, DealKind
from dealwert.quantities import Figure, Money, Percent
from dealwert.reading import read
from dealwert.valuation import CheckOutcome, check
from dealwert.verification.claim import Claim, Fact, facts_of
from dealwert.verification.judge import judge
from dealwert.verification.value import AnyFigure
from dealwert.verification.verdict import Outcome, Reason, Verdict
from dealwert.verification.vocabulary import Role
from dealwert.verification.witness import Saying, Witness

__all__ = ["verify"]


def verify(
    facts: object,
    text: str,
    *,
    mapping: Mapping[str, str] | None = None,
    published: dt.date | None = None,
) -> tuple[Verdict, ...]:
    """Return, for each field of each fact, whether the text bears it out.

    Args:
        facts: One of dealwert's own facts, a :class:`~dealwert.reading.Report`, a mapping as other
            extractors emit them (nested, with numbers, strings such as ``"14.3 billion USD"`` and
            mappings such as ``{"amount": 14.3, "unit": "bn", "currency": "$"}``), or a sequence
            of them. A word such as "billion" is read as English: 10^9.
        text: The text, in German.
        mapping: Which path holds what: ``{"deal.price": "money", "parties[].name": "company"}``,
            with the kinds money, percent, percentage_points, company, person, party, date and text,
            and a role behind a colon where the name of the field does not tell it
            (``"money:price"``). Without a mapping, names of fields in English tell.
        published: When the text was published, for dates such as "am Montag".

    Returns:
        A verdict a field, in the order of the facts; then one for each set of fields that
        contradict each other whatever the text says. The same input gives the same verdicts.

    Raises:
        InvalidTypeError: For facts that are no mapping, sequence or fact, or a text that is no
            ``str``.
        InvalidValueError: For facts that hold themselves or are nested deeper than 50 levels, a
            number that is infinite or not a number, a path that the facts do not have, or a
            kind that does not exist.

    Example:
        >>> text = "Die Nordlicht AG kauft die Hafenwerk GmbH für rund 12 Mio. Euro."
        >>> for verdict in verify({"buyer": "Nordlicht", "price": "12 million EUR"}, text):
        ...     print(verdict)
        buyer: Nordlicht: supported
        price: 12 million EUR: approximate (dropped hedge); the text says "rund 12 Mio. Euro" at 46
    """
    if not isinstance(text, str):
        raise InvalidTypeError("verify text", text, "a str")
    found = facts_of(facts, mapping)
    witness = Witness(text, read(text, published=published), published)
    return tuple(verdict for fact in found for verdict in _judged(fact, witness))


def _judged(fact: Fact, witness: Witness) -> Iterator[Verdict]:
    deal = witness.deal_for(fact)
    said: list[Saying] = [] if deal is None else list(witness.sayings_of(deal))
    said += witness.leadership_of(fact)
    for claim in fact.claims:
        yield judge(claim, witness, said, deal)
    yield from _disagreements(fact)


def _disagreements(fact: Fact) -> Iterator[Verdict]:
    """Yield what the fact's own numbers contradict in each other, whatever the text says."""
    deal = fact.deal or _as_deal(fact)
    if deal is None:
        return
    for finding in check(deal):
        if finding.outcome is CheckOutcome.INCONSISTENT:
            path = fact.path or "facts"
            yield Verdict(path, finding.sentence, Outcome.CONTRADICTED, Reason.FIELDS_DISAGREE)


def _as_deal(fact: Fact) -> Deal | None:
    """Return the deal that a mapping's price, stake and valuation make up, where they do."""
    figures = {role: _only(fact.claims, role) for role in (Role.PRICE, Role.STAKE, Role.VALUATION)}
    if any(figure is None for figure in figures.values()):
        return None
    try:
        return Deal(
            DealKind.OTHER,
            target=Company("target"),
            price=cast("Figure[Money]", figures[Role.PRICE]),
            stake=cast("Figure[Percent]", figures[Role.STAKE]),
            valuation=cast("Figure[Money]", figures[Role.VALUATION]),
        )
    except DealwertError:  # a stake out of range, say: the field's own verdict tells that
        return None


def _only(claims: tuple[Claim, ...], role: Role) -> AnyFigure | None:
    found = [claim.figures for claim in claims if claim.role is role and claim.figures]
    return found[0][0] if len(found) == 1 else None
