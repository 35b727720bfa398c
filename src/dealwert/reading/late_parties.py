"""Who takes part in a deal, as the sentences behind it tell: "Verkäufer ist X"."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import GIVERS_THEMSELVES, INVESTOR_CUES, LED_BY
from dealwert.german.lexicon.clause_words import (
    COMING,
    COUNTED_AMONG,
    GIVING,
    MEDIA,
    NAMING,
    SUCH_AS,
)
from dealwert.german.lexicon.deal_nouns import (
    BUYER_NOUNS,
    IT_IS,
    OWNER_NOUNS,
    SELLER_NOUNS,
    TAKEN,
    TAKER_IS,
    TAKERS,
    WHO_IT_IS,
    WINNING,
)
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS, LEADERSHIP
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.model import DealKind
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import ClauseReading, Event
from dealwert.reading.facts import DealDraft
from dealwert.reading.former_owners import former_owners, is_former_owner, may_tell_owner
from dealwert.reading.listings import owners_in_listing, tells_owners
from dealwert.reading.phrases import ABOUT_TO_HOLD, NEW, Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity

__all__ = ["LateParties"]


class LateParties:
    """Adds those to the deals told before whom a sentence names without telling the deal again.

    Args:
        discourse: The parties of the text.
        deals: The deals told so far.
    """

    def __init__(self, discourse: Discourse, deals: list[DealDraft]) -> None:
        self.discourse = discourse
        self.deals = deals
        self.told: int = -10
        """The number of the sentence that named a party of a deal last."""
        self._sale: tuple[int, Entity | None, tuple[int, int]] = (-10, None, (0, 0))
        """The number of the sentence that told last who sells something without a name, who, and where."""
        self._owners = -10
        """The number of the sentence that told last of those who sell in a listing."""

    def hear(self, number: int, readings: Sequence[ClauseReading], told: int) -> None:
        """Note whom a sentence names.

        Args:
            number: The number of the sentence.
            readings: Its clauses.
            told: The number of the sentence that told a deal last, or a price of it.
        """
        self._note_founded(number, readings)
        self._note_parties(number, readings, told)
        self._note_investors(number, readings)
        self._note_owners(number, readings)

    def note_sale(self, number: int, events: Sequence[Event]) -> None:
        """Keep who sells what the sentence does not name: "X hat seine Tochterbank verkauft"."""
        for event in events:
            is_news = event.clause.clause.kind is ClauseKind.MAIN  # not what someone sells anyhow
            if event.frame.sense is not Sense.SELL or event.negated or not is_news:
                continue
            sellers = event.parties(Slot.SELLER)
            seller = self.discourse.named(sellers[0]) if len(sellers) == 1 else None
            if seller is not None and any(map(_is_own, event.parts.get(Slot.TARGET, ()))):
                self._sale = number, seller, (sellers[0].start, sellers[0].end)

    def give_seller(self, number: int, found: Sequence[DealDraft]) -> None:
        """Take whom the sentence before said to sell as the seller in "Y geht an Z"."""
        told, seller, place = self._sale
        if told != number - 1 or seller is None or len(found) != 1:
            return
        deal, known = found[0], {one.target for one in self.deals}
        is_sale = deal.kind is DealKind.ACQUISITION and deal.buyers and not deal.sellers
        if is_sale and deal.target is not None and deal.target not in known:
            if seller not in (deal.target, *deal.buyers):
                deal.sellers.append(seller)
                deal.fields["seller"] = place

    def _note_parties(self, number: int, readings: Sequence[ClauseReading], told: int) -> None:
        """Take "Verkäufer ist X" behind a deal as its seller."""
        near = [
            deal
            for deal in self.deals[-_SOLD_AT_ONCE:]
            if deal.kind not in _UNIONS and (deal.certain or deal.target or deal.part)
        ]
        if any(map(_names_seller, readings)):  # "Verkäufer ist X, der Z 2012 gekauft hatte"
            near = [deal for deal in near if not (deal.back and deal.number == number)] or near
        last = next(
            (deal for deal in reversed(near) if not deal.buyers), near[-1] if near else None
        )
        reach = _FAR if any(map(_names_seller, readings)) and self._tells_one() else _REACH
        if last is None or number - max(told, last.number) > reach:
            return
        if not (
            last.certain or (last.buyers and last.target)
        ):  # "Der Vertrag mit X ist unterzeichnet"
            for deal in [one for one in near if one.buyers and one.target][-1:]:
                self._note_former_owners(number, deal, readings)
        for deal in self.deals[-_SOLD_AT_ONCE:]:
            if deal.sentence[0] == last.sentence[0] and deal in near:
                self._note_parties_of(number, deal, readings)
                self._note_former_owners(number, deal, readings)

    def _tells_one(self) -> bool:
        """Return whether all deals told so far are of one company."""
        return all(deal.target is self.deals[0].target for deal in self.deals)

    def awaits_name(self, number: int) -> bool:
        """Return whether it was just told that firms found one together, or that owners sell."""
        if number == self._owners + 1:
            return True
        deal = self.deals[-1] if self.deals else None
        is_open = deal is not None and deal.kind is DealKind.JOINT_VENTURE and deal.target is None
        return is_open and deal is not None and 1 <= number - deal.number <= _REACH

    def awaits_investor(self, number: int) -> bool:
        """Return whether it was just told that a company got money, and not yet of whom."""
        deal = self.deals[-1] if self.deals else None
        is_round = deal is not None and deal.kind is DealKind.FUNDING_ROUND
        return is_round and deal is not None and 1 <= number - deal.number <= _INVESTING

    def _note_founded(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take "X heißt das Kind" and "die künftige X" behind a joint venture as its name."""
        if not self.awaits_name(number):
            return
        deal = self.deals[-1]
        for reading in readings:
            is_naming = any(word.lower in NAMING for word in reading.words)
            for phrase in reading.phrases:
                is_new = bool(phrase.marks & ABOUT_TO_HOLD) or not COMING.isdisjoint(phrase.words)
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
        if deal.kind is not DealKind.FUNDING_ROUND or number - deal.number > _INVESTING:
            return
        told: list[ClauseReading] = []
        for reading in readings:
            if number == deal.number:
                is_told = reading.text.startswith(LED_BY)  # "in einer Runde, angeführt von X, …"
            else:
                is_told = any(cue in f" {reading.text} " for cue in INVESTOR_CUES)
            is_told = is_told or (reading.parent in told and _counts_among(reading))
            if not is_told or reading.has_negation:
                continue
            told.append(reading)
            for entity in self._givers(reading):
                if entity not in (deal.target, *deal.buyers):
                    deal.buyers.append(entity)

    def _givers(self, reading: ClauseReading) -> list[Entity]:
        """Return those named in a clause of who gives money: persons only where it is about nothing else."""
        is_theirs = _counts_among(reading) and any(
            word.lower.startswith(GIVERS_THEMSELVES) for word in reading.words
        )
        phrases = [
            phrase
            for phrase in reading.phrases
            if phrase.kind is PhraseKind.PARTY and not phrase.roles and phrase.preposition in GIVING
        ]
        if is_theirs and f" {SUCH_AS} " in reading.text:
            phrases = [phrase for phrase in reading.phrases if phrase.kind is PhraseKind.PARTY]
        named = [self.discourse.named(party) for phrase in phrases for party in phrase.parties]
        return [
            one
            for one in named
            if one is not None and (is_theirs or not one.person)
            if MEDIA.isdisjoint(one.name.lower().split())
        ]

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

    def _note_parties_of(
        self, number: int, deal: DealDraft, readings: Sequence[ClauseReading]
    ) -> None:
        for reading in readings:
            wins = _wins(reading)
            part, who = WHO_IT_IS if any(words in reading.text for words in IT_IS) else ("", "")
            if reading.has_negation or (
                not (wins or who) and reading.auxiliaries.isdisjoint({"be", "become"})
            ):
                continue
            sells = any(
                _is_called(phrase, SELLER_NOUNS, part)
                or is_former_owner(phrase, self.discourse, deal.target)
                for phrase in reading.phrases
            )
            buys = wins or any(
                _is_called(phrase, BUYER_NOUNS, part) or _is_new_owner(phrase, part)
                for phrase in reading.phrases
            )
            for phrase in reading.phrases:
                is_subject = phrase.preposition == who and ("n" in phrase.cases or bool(who))
                is_somebody = all(party.is_person for party in phrase.parties)
                is_himself = is_somebody and (sells or _is_of_told(phrase))
                if not is_subject or not (sells or buys) or (phrase.roles and not is_himself):
                    continue
                is_open = not (deal.buyers or deal.taken)
                parties = _leaders(phrase, reading) or phrase.parties
                named = [self.discourse.named(party) for party in parties]
                if deal.target in named:
                    continue  # nobody buys himself: one of the two is not who it seems
                for entity in named:
                    if entity is None or entity in deal.sellers:
                        continue
                    if sells and entity not in deal.buyers:
                        deal.sellers.append(entity)
                        self.told = number
                    elif buys and is_open:
                        deal.buyers.append(entity)
                        if deal.kind is DealKind.DIVESTMENT:
                            deal.stake_after = None  # that was what whoever sells keeps
                        self.told = number

    def _note_former_owners(
        self, number: int, deal: DealDraft, readings: Sequence[ClauseReading]
    ) -> None:
        """Take "das bestätigte der bisherige Eigentümer X" behind a purchase as who sells."""
        if not deal.buyers or deal.sellers or deal.target is None or deal.kind in _MADE_NEW:
            return
        if not any(map(may_tell_owner, readings)):  # as most often
            return
        for party in former_owners(readings, self.discourse, deal.target):
            entity = self.discourse.named(party)
            if entity is not None and entity not in (deal.target, *deal.buyers, *deal.sellers):
                deal.sellers.append(entity)
                self.told = number


_MADE_NEW = frozenset({DealKind.IPO, DealKind.CAPITAL_INCREASE, DealKind.FUNDING_ROUND})
"""Deals in which new shares are bought, or of which the owners are told in another way."""

_REACH = 3
"""Sentences behind a deal in which its parties may be named."""

_FAR = 12
"""Sentences behind the only deal in which "Verkäufer ist X" may tell who sells."""

_UNIONS = frozenset({DealKind.MERGER, DealKind.JOINT_VENTURE})
"""Deals in which nobody sells."""

_INVESTING = 2
"""Sentences behind a funding round in which those who give the money may be named."""

_FLOATING = 5
"""Sentences behind a listing in which those who sell in it may be named."""

_SOLD_AT_ONCE = 6
"""Deals of one sentence ("verkauft X, Y und Z") that a later one may name the buyer of."""


def _counts_among(reading: ClauseReading) -> bool:
    return not reading.lowers.isdisjoint(COUNTED_AMONG)


def _is_of_told(phrase: Phrase) -> bool:
    """Return whether it is a manager of the company just told of: "Käufer ist Geschäftsführer P"."""
    return all(role.company is None for role in phrase.roles)


def _names_seller(reading: ClauseReading) -> bool:
    return any(_is_called(phrase, SELLER_NOUNS) for phrase in reading.phrases)


def _is_own(phrase: Phrase) -> bool:
    """Return whether it is something of the subject's own that has no name: "seine Tochterbank"."""
    is_own = phrase.owner is not None and phrase.owner.nature is PartyNature.OWNER
    return is_own and bool(phrase.parties) and all(one.name is None for one in phrase.parties)


def _is_called(phrase: Phrase, nouns: frozenset[str], preposition: str = "") -> bool:
    is_noun = phrase.head is not None and phrase.head.lower in nouns
    return is_noun and phrase.preposition == preposition


def _wins(reading: ClauseReading) -> bool:
    """Return whether a clause tells who gets in the end what is for sale."""
    is_taker = reading.text.startswith(TAKERS) and any(words in reading.text for words in TAKEN)
    return (
        is_taker
        or reading.text.startswith(TAKER_IS)
        or (
            not any(word.modal for word in reading.words)
            and any(words in reading.text and verb in reading.lowers for words, verb in WINNING)
        )
    )


def _leaders(phrase: Phrase, reading: ClauseReading) -> Sequence[Party]:
    """Return X of "eine Gruppe von Investoren unter Führung der X", who is the one known of many."""
    if phrase.head is None or phrase.head.lower not in COLLECTIVE_NOUNS:
        return ()
    behind = [role for one in reading.phrases if one.start >= phrase.end for role in one.roles]
    return [role.company for role in behind if role.company and role.wording.lower() in LEADERSHIP]


def _is_new_owner(phrase: Phrase, preposition: str) -> bool:
    is_new = NEW in phrase.marks and not phrase.inner
    return is_new and _is_called(phrase, OWNER_NOUNS, preposition)
