"""What a clause tells to be bought as well, without a verb of its own: "kauft X um 2 Millionen und Y um 3 Millionen"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND
from dealwert.model import DealStatus
from dealwert.reading.casting import Casting
from dealwert.reading.events import Voice
from dealwert.reading.facts import DealDraft
from dealwert.reading.phrases import Party, Phrase, PhraseKind

__all__ = ["also_traded"]


def also_traded(cast: Casting) -> Iterator[DealDraft]:
    """Yield a deal for each company behind the first one that has a date or a price of its own, as the first has.

    So it is with "kauft X um 2 Millionen und Y um 3 Millionen" and "hat im Mai X gekauft, 2011 die Y".
    What is paid for another one is not the price of the first.

    Args:
        cast: The event of the first deal, its parts noted.
    """
    event, draft = cast.event, cast.result
    targets = event.parts.get(Slot.TARGET, ())
    if event.noun is not None or event.voice is not Voice.ACTIVE or len(targets) != 1:
        return
    if event.frame.sense not in _TRADES or event.frame.object is not Slot.TARGET:
        return
    if len(cast.targets) > 1:
        return
    behind = [one for one in event.clause.phrases if one.start >= targets[0].end]
    last = max((one.start for one in behind if _is_other_verb(one, event.start)), default=-1)
    for date, party, price in _rows(behind):
        if last > party.end:
            continue  # "hat X gekauft und Y für 3 Millionen verkauft"
        company = cast.discourse.named(party)
        if company is None or company.person or company is draft.target:
            continue
        if company in (*draft.buyers, *draft.sellers):
            continue
        if price is not None and draft.price is price.figure:
            draft.price = None
            draft.fields.pop("price", None)
        is_done = draft.status is DealStatus.COMPLETED and date is not None
        yield attrs.evolve(
            draft,
            target=company,
            part=None,
            price=price.figure if price is not None else None,
            per_share=None,
            stake=None,
            stake_after=None,
            valuation=None,
            announced=None,
            completed=date.date if is_done and date is not None else None,
            fields={
                "target": (party.start, party.end),
                **({"price": (price.start, price.end)} if price is not None else {}),
            },
            buyers=list(draft.buyers),
            sellers=[],
        )


_TRADES = frozenset({Sense.BUY, Sense.SELL})


def _rows(phrases: Sequence[Phrase]) -> Iterator[tuple[Phrase | None, Party, Phrase | None]]:
    """Yield each company behind a comma or "und", with its date before and its price behind it."""
    for place, joint in enumerate(phrases):
        if joint.kind is not PhraseKind.COMMA and joint.words != (AND,):
            continue
        row = list(phrases[place + 1 : place + 1 + _ROW])
        date = None
        while row and (row[0].kind is PhraseKind.DATE or _is_adverb(row[0])):
            date = row[0] if row[0].kind is PhraseKind.DATE else date
            row.pop(0)
        if not row or row[0].kind is not PhraseKind.PARTY or row[0].preposition:
            continue
        company, *rest = row
        price = rest[0] if rest and _is_price(rest[0]) else None
        if "a" in company.cases and len(company.parties) == 1 and (date or price):
            yield date, company.parties[0], price


_ROW = 5
"""Phrases behind a joint: adverbs, a date, a company, its price."""


def _is_adverb(phrase: Phrase) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    if phrase.kind is not PhraseKind.WORD or word is None:
        return False
    return not (word.capital or word.is_finite_verb or word.verbs)


def _is_other_verb(phrase: Phrase, start: int) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    return phrase.kind is PhraseKind.WORD and bool(word and word.verbs) and phrase.start != start


def _is_price(phrase: Phrase) -> bool:
    is_sum = phrase.kind is PhraseKind.MONEY and phrase.figure is not None
    return is_sum and bool(phrase.preposition)
