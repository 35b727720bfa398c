"""What later sentences say of a deal that was told before: its price, its parties, how far it came."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import (
    COSTING,
    DUE,
    HEARSAY,
    HOW_MUCH,
    INVESTOR_CUES,
    PRICE_TOPICS,
    ROUND_WORDS,
    WORTH,
)
from dealwert.german.lexicon.clause_words import COMING, GIVING, MEDIA, NAMING
from dealwert.german.lexicon.deal_nouns import (
    BUYER_NOUNS,
    HOLDERS_BEFORE,
    OWNER_NOUNS,
    OWNERS_AT_LISTING,
    SELLER_NOUNS,
    TAKER_IS,
    WINNING,
)
from dealwert.german.lexicon.deal_verbs import YIELDING
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.status_cues import BACK_THEN, DENIAL_CUES, SIGNED, TERMS, VERDICTS
from dealwert.model import DealKind, DealStatus
from dealwert.reading.amounts import payment_of
from dealwert.reading.deal_terms import note_terms
from dealwert.reading.decisions import decided_in
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.headings import HEADING, Announced, announced_in
from dealwert.reading.listings import owners_in_listing, tells_owners
from dealwert.reading.phrases import Phrase, PhraseKind
from dealwert.reading.prices import (
    asks_its_price,
    asks_price,
    is_of_price,
    is_sharper,
    is_the_price_told,
    pays_again,
    prices_in,
    sources_of,
)
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.stakes import stakes_in

__all__ = ["LATE_WORDS", "Aftermath"]

Place = tuple[int, int]

LATE_WORDS = (
    TERMS
    | SIGNED
    | VERDICTS
    | PRICE_TOPICS
    | YIELDING
    | WORTH
    | DENIAL_CUES
    | OWNER_NOUNS
    | OWNERS_AT_LISTING
    | HOLDERS_BEFORE
    | HEARSAY
    | frozenset(words.split()[-1] for words, _ in WINNING)
    | frozenset(words.split()[0] for words in TAKER_IS)
    | ROUND_WORDS
    | frozenset(HOW_MUCH.split())
    | COSTING
    | DUE
)
"""Words of what may be said of a deal in the sentences behind it."""

_REACH = 3
"""Sentences behind a deal in which its parties, and a price that a noun calls one, may be named."""

_FAR = 6
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
        self.last: int = -10
        """The number of the sentence that told a deal last, or a price of it."""
        self._ahead: list[Announced] = []
        self._asked = -10
        """The number of the sentence that asked for the price, or kept it back."""
        self._owners = -10
        """The number of the sentence that told last of those who sell in a listing."""
        self._certain: DealDraft | None = None
        self._targets: set[tuple[Entity | None, str | None]] = set()

    def may_go_on(self, number: int) -> bool:
        """Return whether a sentence may be about a deal told before."""
        return number - self.last <= _FAR or self._tells_one_deal()

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
        for deal in found:
            deal.number = number
            self.deals.append(deal)
            if deal.certain:
                self._certain = deal
            if deal.target or deal.part:
                self._targets.add((deal.target, deal.part))
            elif deal.kind is DealKind.MERGER:
                self._targets.add((deal.buyers[0], None))
            if deal.target is not None:
                self.discourse.note_dealt(deal.target, deal.buyers, deal.sentence[0][0])
            elif deal.kind is DealKind.MERGER:
                self.discourse.note_union(deal.buyers, deal.sentence[0][0])

    def hear(
        self,
        number: int,
        readings: Sequence[ClauseReading],
        events: Sequence[Event],
        place: Place,
        found: Sequence[DealDraft],
    ) -> None:
        """Note what a sentence says of the deals told before it, or by itself."""
        if not self.deals:
            if number < HEADING:
                self._ahead += announced_in(number, readings, events, self.discourse)
            return
        tells = any(deal.certain for deal in found)
        self._note_founded(number, readings)
        self._note_parties(number, readings)
        self._note_investors(number, readings)
        self._note_owners(number, readings)
        is_about_one = len({id(deal.target) for deal in found}) <= 1
        if is_about_one and (tells or self._is_near_price(number, readings)):
            self._note_price(number, readings, events, place, tells=tells)
        if is_about_one and (tells or number - self.last <= _REACH):
            self._note_stakes(number, readings, events, place)
        if not found and self._asks_price(number, readings):
            self.last = self._asked = number
        about = list(found) or self.deals[-1:]
        if len(about) == 1 and (number - about[0].number <= _REACH or self._tells_one_deal()):
            if note_terms(readings, about[0]):
                _add_place(about[0], place)
        if not tells or self._certain is found[-1]:
            self._note_decision(number, readings, events, place)
        if tells or (number - self.last == 1 and any(deal.price for deal in found)):
            self.last = number

    def _tells_one_deal(self) -> bool:
        """Return whether all deals told so far are of one company."""
        return len(self._targets) == 1

    def _settle_valuation(self, number: int, found: Sequence[DealDraft]) -> None:
        """Take "Damit wird das Unternehmen mit … bewertet" as said of what was bought."""
        deal = self._certain
        if deal is None or number - max(deal.number, self.last) > _VALUED:
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
        *,
        tells: bool,
    ) -> None:
        """Take "Der Kaufpreis liegt bei …" behind a deal as its price."""
        deal = self._priced(readings)
        if not self._companies_of(readings, besides=sources_of(readings)) <= _parties_of(deal):
            return
        told = {
            id(event.clause)
            for event in (events if tells else ())
            if event.frame.sense in _DEALT and event.parts
        }
        aside = [reading for reading in readings if id(reading) not in told]
        asked = self._asked == number - 1
        for field, mention, reading in prices_in(aside, deal, self.discourse, asked=asked):
            known = getattr(deal, field)
            if known is not None and not is_sharper(mention, known):
                continue
            setattr(deal, field, mention)
            deal.fields[field] = (mention.start, mention.end)
            deal.payment = deal.payment or payment_of(reading)
            _add_place(deal, place)
            self.last = number

    def _priced(self, readings: Sequence[ClauseReading]) -> DealDraft:
        """Return the deal of which a price is told: the news, not what is told beside it as past."""
        last = self._certain or self.deals[-1]
        if last.status is not DealStatus.COMPLETED or last.price is not None:
            return last
        news = next((deal for deal in self.deals if deal.certain), last)
        is_past = news.status is DealStatus.COMPLETED or news.number == last.number
        if is_past or news.price is not None or last.number - news.number > _REACH:
            return last
        words = _small_words(readings)
        return last if words & BACK_THEN else news

    def _note_stakes(
        self, number: int, readings: Sequence[ClauseReading], events: Sequence[Event], place: Place
    ) -> None:
        """Take "damit hält X nun 51 Prozent" as said of the deal just told."""
        deal = self._certain
        if deal is None or number - deal.number > _REACH:
            return
        for field, mention in stakes_in(readings, events, deal, self.discourse):
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

    def _note_decision(
        self, number: int, readings: Sequence[ClauseReading], events: Sequence[Event], place: Place
    ) -> None:
        """Take "die Behörde hat die Übernahme genehmigt" as said of the deal told before."""
        deal, behind = self._certain, number - (self._certain.number if self._certain else 0)
        if deal is None or not (behind <= 1 or self._tells_one_deal()) or behind > _DECIDED:
            return
        deciders = [reading.subject for reading in readings if reading.subject is not None]
        if not self._companies_of(readings, besides=deciders) <= _parties_of(deal):
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
            if MEDIA.isdisjoint(entity.name.lower().split())
        }

    def _note_parties(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take "Verkäufer ist X" behind a deal as its seller."""
        near = [deal for deal in self.deals[-_SOLD_AT_ONCE:] if deal.kind not in _UNIONS]
        last = next(
            (deal for deal in reversed(near) if not deal.buyers), near[-1] if near else None
        )
        if last is None or number - max(self.last, last.number) > _REACH:
            return
        for deal in self.deals[-_SOLD_AT_ONCE:]:
            if deal.sentence[0] == last.sentence[0]:
                self._note_parties_of(deal, readings)

    def awaits_name(self, number: int) -> bool:
        """Return whether it was just told that firms found one together, or that owners sell."""
        if number == self._owners + 1:
            return True
        deal = self.deals[-1] if self.deals else None
        is_open = deal is not None and deal.kind is DealKind.JOINT_VENTURE and deal.target is None
        return is_open and deal is not None and 1 <= number - deal.number <= _REACH

    def _note_founded(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take "X heißt das Kind" and "die künftige X" behind a joint venture as its name."""
        if not self.awaits_name(number):
            return
        deal = self.deals[-1]
        for reading in readings:
            is_naming = any(word.lower in NAMING for word in reading.words)
            for phrase in reading.phrases:
                is_new = not phrase.marks.isdisjoint(_COMING) or not COMING.isdisjoint(phrase.words)
                is_next = phrase is reading.subject and number - deal.number == 1
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if entity is None or entity.person or entity.first != party.start:
                        continue
                    if is_naming or is_new or (is_next and entity.legal_form is not None):
                        deal.target = deal.target or entity
                        deal.fields.setdefault("target", (party.start, party.end))

    def _note_investors(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take "angeführt wird die Runde von X" behind a funding round as who gives the money."""
        deal = self.deals[-1]
        if deal.kind is not DealKind.FUNDING_ROUND or not 1 <= number - deal.number <= _INVESTING:
            return
        for reading in readings:
            text = reading.text + " "
            is_told = any(cue in text for cue in INVESTOR_CUES)
            if not is_told or reading.has_negation:
                continue
            for phrase in reading.phrases:
                if phrase.kind is not PhraseKind.PARTY or phrase.roles:
                    continue
                if phrase.preposition not in GIVING:
                    continue
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if entity is None or entity.person or entity in (deal.target, *deal.buyers):
                        continue
                    if MEDIA.isdisjoint(entity.name.lower().split()):
                        deal.buyers.append(entity)

    def _note_owners(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take those who have held a company until it goes public as the sellers."""
        deal, told = self.deals[-1], self._owners == number - 1
        if deal.kind is not DealKind.IPO or not 1 <= number - deal.number <= _FLOATING:
            return
        for entity in owners_in_listing(readings, self.discourse, deal.target, told=told):
            if entity is not deal.target and entity not in deal.sellers:
                deal.sellers.append(entity)
        if tells_owners(readings):
            self._owners = number

    def _note_parties_of(self, deal: DealDraft, readings: Sequence[ClauseReading]) -> None:
        for reading in readings:
            wins = _wins(reading)
            if reading.has_negation or (
                not wins and reading.auxiliaries.isdisjoint({"be", "become"})
            ):
                continue
            sells = any(_is_called(phrase, SELLER_NOUNS) for phrase in reading.phrases)
            buys = wins or any(
                _is_called(phrase, BUYER_NOUNS) or _is_new_owner(phrase)
                for phrase in reading.phrases
            )
            for phrase in reading.phrases:
                is_subject = not phrase.preposition and "n" in phrase.cases
                if not is_subject or phrase.roles or not (sells or buys):
                    continue
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if entity is None or entity is deal.target or entity in deal.sellers:
                        continue
                    if sells and entity not in deal.buyers:
                        deal.sellers.append(entity)
                    elif buys and not deal.buyers:
                        deal.buyers.append(entity)


_COMING = frozenset({"new", "designate"})

_UNIONS = frozenset({DealKind.MERGER, DealKind.JOINT_VENTURE})
"""Deals in which nobody sells."""

_INVESTING = 2
"""Sentences behind a funding round in which those who give the money may be named."""

_FLOATING = 5
"""Sentences behind a listing in which those who sell in it may be named."""

_VALUED = 2
"""Sentences behind a deal in which "das Unternehmen" that is valued is what was bought."""

_SOLD_AT_ONCE = 6
"""Deals of one sentence ("verkauft X, Y und Z") that a later one may name the buyer of."""

_DEALT = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE, Sense.OFFER, Sense.INVEST})


def _is_called(phrase: Phrase, nouns: frozenset[str]) -> bool:
    return phrase.head is not None and not phrase.preposition and phrase.head.lower in nouns


def _wins(reading: ClauseReading) -> bool:
    """Return whether a clause tells who gets in the end what is for sale."""
    return reading.text.startswith(TAKER_IS) or (
        not any(word.modal for word in reading.words)
        and any(words in reading.text and verb in reading.lowers for words, verb in WINNING)
    )


def _is_new_owner(phrase: Phrase) -> bool:
    return "new" in phrase.marks and not phrase.inner and _is_called(phrase, OWNER_NOUNS)


def _small_words(readings: Sequence[ClauseReading]) -> set[str]:
    return {word.lower for reading in readings for word in reading.words}


def _parties_of(deal: DealDraft) -> set[int]:
    return {id(party) for party in (*deal.buyers, *deal.sellers, deal.target)}


def _add_place(deal: DealDraft, place: Place) -> None:
    if deal.sentence[-1] != place:
        deal.sentence = [*deal.sentence, place]
