"""What later sentences say of a deal that was told before: its price, its parties, how far it came."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import (
    COSTING,
    DUE,
    FIRM_VALUES,
    FLOWED,
    HEARSAY,
    HOW_MUCH,
    PRICE_TOPICS,
    ROUND_WORDS,
    VALUING,
    WORTH,
)
from dealwert.german.lexicon.clause_words import BY_WHICH, MEDIA
from dealwert.german.lexicon.deal_nouns import (
    BELONGED,
    HOLDERS_BEFORE,
    OWNER_NOUNS,
    OWNERS_AT_LISTING,
    OWNERS_BEFORE,
    POSSESSION,
    TAKER_IS,
    WINNING,
)
from dealwert.german.lexicon.deal_verbs import YIELDING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import (
    AUTHORITY_NOUNS,
    BACK_THEN,
    CLOSED_LATE,
    DENIAL_CUES,
    FILED,
    HAS_PAID,
    SETTLED,
    SIGNED,
    TERMS,
    VERDICTS,
)
from dealwert.model import DealKind, DealStatus
from dealwert.reading.deal_terms import note_terms
from dealwert.reading.decisions import decided_in
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.headings import HEADING, Announced, announced_in
from dealwert.reading.late_parties import LateParties
from dealwert.reading.money_flows import handed_on, has_flowed, receivers
from dealwert.reading.payments import payment_of
from dealwert.reading.phrases import Phrase
from dealwert.reading.price_topics import (
    asks_its_price,
    asks_price,
    is_of_price,
    is_the_price_told,
    pays_again,
    sources_of,
    tells_worth,
)
from dealwert.reading.prices import is_sharper, prices_in
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.stakes import stakes_in
from dealwert.reading.told_prices import is_for_parcel

__all__ = ["LATE_WORDS", "Aftermath"]

Place = tuple[int, int]

LATE_WORDS = (
    TERMS
    | SIGNED
    | FILED
    | CLOSED_LATE
    | HAS_PAID
    | frozenset(words.split()[-1] for words in SETTLED)
    | VERDICTS
    | PRICE_TOPICS
    | YIELDING
    | WORTH
    | DENIAL_CUES
    | OWNER_NOUNS
    | OWNERS_AT_LISTING
    | OWNERS_BEFORE
    | BELONGED
    | frozenset(POSSESSION)
    | HOLDERS_BEFORE
    | HEARSAY
    | frozenset(words.split()[-1] for words, _ in WINNING)
    | frozenset(words.split()[0] for words in TAKER_IS)
    | ROUND_WORDS
    | frozenset(HOW_MUCH.split())
    | COSTING
    | DUE
    | FLOWED
    | FIRM_VALUES
    | VALUING
)
"""Words of what may be said of a deal in the sentences behind it."""

_REACH = 3
"""Sentences behind a deal in which its parties, and a price that a noun calls one, may be named."""

_FAR = 12
"""Sentences behind the only deal in which a noun may call a price one."""

_DECIDED = 20
"""Sentences behind a deal in which it may be decided on as "die Übernahme", if it is the only one."""


class Aftermath:
    """Ties what is said of a deal without telling it again to the deal told before.

    Args:
        discourse: The parties of the text.
        deals: The deals told so far; those of each sentence are added.
    """

    def __init__(self, discourse: Discourse, deals: list[DealDraft]) -> None:
        self.discourse = discourse
        self.deals = deals
        self.parties: LateParties = LateParties(discourse, deals)
        self.last: int = -10
        """The number of the sentence that told a deal last, or a price of it."""
        self._ahead: list[Announced] = []
        self._asked = -10
        """The number of the sentence that asked for the price, or kept it back."""
        self._certain: DealDraft | None = None
        self._targets: set[tuple[Entity | None, str | None]] = set()

    def may_go_on(self, number: int) -> bool:
        """Return whether a sentence may be about a deal told before."""
        return number - self.last <= _FAR or self._tells_one_deal()

    def pass_over(self, number: int) -> None:
        """Take a sentence that tells nothing by itself, a dateline or who has told the one before, for none.

        Args:
            number: The number of the sentence.
        """
        if self.last == number - 1:
            self.last = number

    def add(self, number: int, found: Sequence[DealDraft]) -> None:
        """Add the deals that a sentence tells."""
        self._settle_valuation(number, found)
        if self._ahead and len(found) == 1:
            is_first = number <= HEADING + 1 and not self.deals
            self._ahead = [
                one
                for one in self._ahead
                if not ((is_first or (one.named and number <= _FAR)) and one.give(found[0]))
            ]
        self.parties.give_seller(number, found)
        for deal in found:
            deal.number = number
            self.deals.append(deal)
            if deal.certain:
                self._certain = deal
            if deal.target or deal.part:
                self._targets.add((deal.target, deal.part))
            elif deal.kind is DealKind.MERGER:
                self._targets.add((deal.buyers[0], None))
            if deal.target is None and deal.kind is DealKind.MERGER:
                self.discourse.note_union(deal.buyers, deal.sentence[0][0])
            else:
                self.discourse.note_dealt(deal.target, deal.buyers, deal.sentence[0][0])

    def hear(
        self,
        number: int,
        readings: Sequence[ClauseReading],
        events: Sequence[Event],
        place: Place,
        found: Sequence[DealDraft],
    ) -> None:
        """Note what a sentence says of the deals told before it, or by itself."""
        self.parties.note_sale(number, events)
        if not self.deals:
            if number < HEADING:
                self._ahead += announced_in(number, readings, events, self.discourse)
            return
        tells = any(deal.certain for deal in found)
        self.parties.hear(number, readings, self.last)
        targets = {id(deal.target) for deal in found if deal.certain or deal.target is not None}
        is_about_one = len(targets) <= 1
        if is_about_one and (tells or self._is_near_price(number, readings)):
            self._note_price(number, readings, events, place, found)
        if is_about_one and (tells or number - self.last <= _REACH):
            self._note_stakes(number, readings, events, place, found)
        if not found and self._asks_price(number, readings):
            self.last = self._asked = number
        about = list(found) or [self._under_way(self.deals[-1])]
        if len(about) == 1 and (number - about[0].number <= _REACH or self._tells_one_deal()):
            if note_terms(readings, about[0]):
                _add_place(about[0], place)
        if not tells or self._certain is found[-1]:
            self._note_decision(number, readings, events, place)
        if tells or (number - self.last == 1 and any(deal.price for deal in found)):
            self.last = number
        self.last = max(self.last, self.parties.told)

    def _under_way(self, last: DealDraft) -> DealDraft:
        """Return the deal that may still be allowed and closed: none that was off or done before the news."""
        open_ones = (
            deal
            for deal in self.deals[: -_RECENT - 1 : -1]
            if deal.certain and not deal.former and deal.status not in _OFF
        )
        return next(open_ones, last)

    def _tells_one_deal(self) -> bool:
        """Return whether all deals told so far are of one company."""
        return len(self._targets) == 1

    def _settle_valuation(self, number: int, found: Sequence[DealDraft]) -> None:
        """Take "Damit wird das Unternehmen mit … bewertet" as said of what was bought."""
        here = [deal for deal in found if deal.certain and deal.target is not None]
        deal = here[0] if len(here) == 1 else self._certain
        is_near = deal in here or (
            deal is not None and number - max(deal.number, self.last) <= _VALUED
        )
        if deal is None or not is_near:
            return
        for draft in found:
            actors = (*deal.buyers, *deal.sellers)
            if draft.kind is DealKind.OTHER and draft.target in actors and not draft.buyers:
                draft.target = deal.target

    def _is_near_price(self, number: int, readings: Sequence[ClauseReading]) -> bool:
        """Return whether a deal was told just now, or is the only one of which a price is told."""
        if number - self.last == 1 or self._asks_price(number, readings):
            return True
        deal = self._certain or self.deals[-1]
        is_again = (
            is_of_price(readings)
            or is_the_price_told(readings)
            or pays_again(readings, deal, self.discourse)
            or tells_worth(readings, deal, self.discourse)
            or any(is_for_parcel(reading) or has_flowed(reading) for reading in readings)
        )
        reach = _FAR if is_of_price(readings) else _REACH
        return number - self.last <= reach and self._tells_one_deal() and is_again

    def _asks_price(self, number: int, readings: Sequence[ClauseReading]) -> bool:
        """Return whether a sentence near a deal asks for its price, or keeps that back."""
        reach = _FAR if asks_its_price(readings) and not is_of_price(readings) else _REACH
        return number - self.last <= reach and asks_price(readings)

    def _note_price(
        self,
        number: int,
        readings: Sequence[ClauseReading],
        events: Sequence[Event],
        place: Place,
        found: Sequence[DealDraft],
    ) -> None:
        """Take "Der Kaufpreis liegt bei …" behind a deal as its price."""
        deal, tells = self._priced(readings), any(one.certain for one in found)
        parties = deal.parties().union(*(one.parties() for one in found if not one.certain))
        told = {
            id(event.clause)
            for event in (events if tells else ())
            if event.frame.sense in _DEALT
            and event.parts
            and not _only_bids(event)
            and not (deal.former and handed_on(event.clause))
            and event.clause.clause.opener != BY_WHICH  # "stieg ein, indem er ein Paket kaufte"
        }
        aside = [reading for reading in readings if id(reading) not in told]
        besides = sources_of(readings)
        if not deal.sellers:
            besides += receivers(readings)
            besides += [
                one.subject for one in aside if deal.former and handed_on(one) and one.subject
            ]
        heard = aside if deal.former else readings
        if not self._companies_of(heard, besides=besides) <= parties:
            return
        asked = self._asked == number - 1
        alone = self._tells_one_deal()
        for field, mention, reading in prices_in(
            aside, deal, self.discourse, asked=asked, alone=alone
        ):
            known = getattr(deal, field)
            if known is not None and not is_sharper(mention, known):
                continue
            setattr(deal, field, mention)
            deal.fields[field] = (mention.start, mention.end)
            deal.payment = deal.payment or payment_of(reading)
            share = handed_on(reading) if deal.former and deal.stake is None else None
            if share is not None:
                deal.stake, deal.fields["stake"] = share, (share.start, share.end)
            _add_place(deal, place)
            self.last = number

    def _priced(self, readings: Sequence[ClauseReading]) -> DealDraft:
        """Return the deal of which a price is told: the news, not what is told beside it as past."""
        last = self._certain or self.deals[-1]
        if last.status is not DealStatus.COMPLETED or last.price is not None:
            return last
        current = (deal for deal in self.deals if deal.certain and deal.status not in _OFF)
        news = next(current, last)
        is_past = news.status is DealStatus.COMPLETED or news.number == last.number
        if is_past or news.price is not None or last.number - news.number > _REACH:
            return last
        words = _small_words(readings)
        return last if words & BACK_THEN else news

    def _note_stakes(
        self,
        number: int,
        readings: Sequence[ClauseReading],
        events: Sequence[Event],
        place: Place,
        found: Sequence[DealDraft],
    ) -> None:
        """Take "damit hält X nun 51 Prozent" as said of the deal just told."""
        deal = self._certain
        beside = [
            one
            for one in found
            if not one.certain and (deal is None or one.target in (None, deal.target))
        ]
        if deal is None or number - deal.number > _REACH:
            return
        for field, mention in stakes_in(readings, events, deal, self.discourse, beside):
            known = {deal.fields.get("stake"), deal.fields.get("stake_after")}
            span = (mention.start, mention.end)
            if getattr(deal, field) is not None or span in known:
                continue
            if field == "stake" and (
                number - deal.number >= _REACH or deal.stake_after is not None
            ):
                continue
            setattr(deal, field, mention)
            deal.fields[field] = span
            _add_place(deal, place)
            self.last = number

    def _note_decision(
        self, number: int, readings: Sequence[ClauseReading], events: Sequence[Event], place: Place
    ) -> None:
        """Take "die Behörde hat die Übernahme genehmigt" as said of the deal told before."""
        deal = self._under_way(self._certain) if self._certain is not None else None
        behind = number - (deal.number if deal is not None else 0)
        if deal is None or not (behind <= 1 or self._tells_one_deal()) or behind > _DECIDED:
            return
        deciders = [reading.subject for reading in readings if reading.subject is not None]
        if not self._companies_of(readings, besides=deciders) <= deal.parties():
            return
        status = decided_in(readings, events, deal, near=behind <= _REACH)
        is_done = deal.status is DealStatus.COMPLETED and not deal.weak
        if status is not None and not (is_done and status is DealStatus.APPROVED):
            deal.status, deal.weak = status, False
            _add_place(deal, place)

    def _companies_of(
        self, readings: Sequence[ClauseReading], besides: Sequence[Phrase] = ()
    ) -> set[int]:
        """Return the companies that clauses name, by identity."""
        return {
            id(entity)
            for reading in readings
            for phrase in reading.phrases
            if phrase not in besides
            for party in phrase.parties
            if (entity := self.discourse.named(party)) is not None and not entity.person
            if _MERE_TELLERS.isdisjoint(entity.name.lower().split())
        }


_RECENT = 20
"""Deals told last among which the one under way is looked for."""
_OFF = frozenset({DealStatus.DENIED, DealStatus.CANCELLED, DealStatus.PROHIBITED})
"""What is said of deals on which nobody has to decide any more."""
_MERE_TELLERS = MEDIA | AUTHORITY_NOUNS
"""Words in the names of who tells of a deal or decides on it."""
_VALUED = 2
"""Sentences behind a deal in which "das Unternehmen" that is valued is what was bought."""
_SUMS = frozenset({Sense.OFFER, Sense.PAY})
_DEALT = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE, Sense.INVEST}) | _SUMS


def _only_bids(event: Event) -> bool:
    """Return whether a clause says how much is bid or paid, and not for what: "der 30 Millionen geboten hat"."""
    is_verb = event.frame.sense in _SUMS and event.noun is None
    return is_verb and Slot.TARGET not in event.parts


def _small_words(readings: Sequence[ClauseReading]) -> set[str]:
    return {word.lower for reading in readings for word in reading.words}


def _add_place(deal: DealDraft, place: Place) -> None:
    if deal.sentence[-1] != place:
        deal.sentence = [*deal.sentence, place]
