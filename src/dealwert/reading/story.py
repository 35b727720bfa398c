"""A text read sentence by sentence, with what has been told so far kept in mind."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.amount_cues import FOR, LATE_PRICE_CUES, PRICE_NOUNS
from dealwert.german.lexicon.deal_nouns import BUYER_NOUNS, OWNER_NOUNS, SELLER_NOUNS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import NEGATIONS
from dealwert.german.lexicon.status_cues import DENIAL_CUES, PLOT_CUES, RUMOURS, TERMS
from dealwert.german.mention import Mention
from dealwert.german.words import look_up
from dealwert.model import DealKind, DealStatus
from dealwert.reading.amounts import AmountRole, amounts_of, payment_of
from dealwert.reading.anchors import Anchor, anchor_of, heard
from dealwert.reading.clauses import ClauseKind, clauses_of
from dealwert.reading.deal_terms import note_terms
from dealwert.reading.deals import deals_of, holdings_of
from dealwert.reading.facts import DealDraft, HoldingDraft, LeadershipDraft, PositionDraft
from dealwert.reading.frames import ClauseReading, Event, events_of, read_clauses
from dealwert.reading.leadership import changes_of
from dealwert.reading.memory import Memory
from dealwert.reading.offices import holder_of_subject, note_open_offices
from dealwert.reading.phrases import PartyNature, PhraseKind
from dealwert.reading.positions import of_leaders, phrases_within, positions_of
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.sentences import Sentence
from dealwert.reading.states import change_of_position
from dealwert.reading.status import status_of
from dealwert.reading.units import Named, units_of

__all__ = ["Story"]

_LATE_FIELDS = {
    AmountRole.PRICE: "price",
    AmountRole.PER_SHARE: "per_share",
    AmountRole.PREMIUM: "premium",
}
"""What a sentence behind a deal may add to it."""

_LATE_WORDS = TERMS | PRICE_NOUNS | DENIAL_CUES

_CHANGING = frozenset({"leaving", "new", "designate"})
"""Marks of offices that change hands."""

_LATE = 3
"""Sentences behind a deal in which its parties may still be named."""

_PLOT = 3
"""Different words of fiction near a fact that make it one of a plot."""

_NEAR = 700
"""Characters on either side of a fact within which they stand: a short review."""


class Story:
    """Gathers the facts of a text.

    Args:
        text: The text.
        discourse: Its parties.
    """

    def __init__(self, text: str, discourse: Discourse) -> None:
        self.text = text
        self.discourse = discourse
        self.memory: Memory = Memory()
        self.deals: list[DealDraft] = []
        self.holdings: list[HoldingDraft] = []
        self.changes: list[LeadershipDraft] = []
        self.positions: list[PositionDraft] = []
        self.roles: list[tuple[Entity, PositionDraft]] = []
        self.since: dict[tuple[int, int], DateMention] = {}
        self._last_deal = -10
        self._last_named = -10
        self._last_change = -10
        self._fiction: dict[str, list[int]] = {}
        self._targets: set[tuple[Entity | None, str | None]] = set()

    def is_plot(self, sentence: tuple[int, int]) -> bool:
        """Return whether what a sentence tells is the plot of a film or a book.

        Args:
            sentence: Indices of its first character and behind its last one.
        """
        start = sentence[0]
        near: set[str] = set()
        for word, places in self._fiction.items():
            first = bisect.bisect_left(places, start - _NEAR)
            if first < len(places) and places[first] <= start + _NEAR:
                near.add(word)
        return len(near) >= _PLOT and any(word.lower() in PLOT_CUES for word in near)

    def wants(
        self, number: int, sentence: Sentence, names: Sequence[Named], figures: Sequence[Mention]
    ) -> bool:
        """Return whether a sentence may tell a fact.

        Most sentences hold none, and to see that must cost little: a word of dealing or of office is
        asked for, and beside a common one ("geht", "wird") an office, two names or an amount.
        """
        best = Anchor.NONE
        has_role = has_change = False
        asking: list[str] = []
        words = sentence.words
        for place, anchor in enumerate(map(anchor_of, words)):
            if not anchor:  # as most often
                continue
            if anchor in (Anchor.SPLIT, Anchor.VERB):
                asking.append(words[place])
            elif anchor == Anchor.PLOT:
                self._fiction.setdefault(words[place], []).append(sentence.tokens[place].start)
            elif anchor == Anchor.ROLE:
                has_role = True
            elif anchor == Anchor.CHANGE:
                has_change = True
                asking.append(words[place])
            elif anchor > best:
                best = anchor
        if asking and best != Anchor.STRONG:
            small = set(map(str.lower, words))
            for text in asking:
                best = max(best, heard(text, small, counted=bool(figures)))
        if best == Anchor.STRONG:
            return bool(names) or number - self._last_named <= _LATE
        has_person = any(name.kind == "person" for name in names)
        if has_change and (has_person or (has_role and names)):
            return True
        if has_change and number - max(self._last_change, self._last_named) <= 1:
            return True  # "Er trat zurück"
        if best >= Anchor.VERB and (len(names) > 1 or (names and figures)):
            return True
        if best >= Anchor.VERB and has_role and (names or number - self._last_named <= 1):
            return True
        if has_role and has_person:
            return True
        if self.deals and not _LATE_WORDS.isdisjoint(map(str.lower, words)):
            return number - self._last_deal <= _LATE or self._tells_one_deal()
        if has_role and names and any(look_up(word).mark in _CHANGING for word in words):
            return True  # "Der scheidende X-Chef …", whom the next sentence may name
        if names and self.memory.awaits_holder(sentence.start):
            return True
        if has_person and best >= Anchor.VERB and self.memory.open_office(sentence.start):
            return True  # "X hat eine neue Chefin. P wird das Haus leiten"
        if (has_change or best >= Anchor.VERB) and number - self._last_change <= 1:
            return True  # "Er folgt auf P"
        return bool(figures) and number - self._last_deal <= 1

    def pass_over(self, number: int, sentence: Sentence, names: Sequence[Named]) -> None:
        """Note the names of a sentence that tells nothing."""
        if names:
            self._last_named = number
        self.discourse.advance(sentence.end)

    def tell(
        self,
        number: int,
        sentence: Sentence,
        names: Sequence[Named],
        figures: Sequence[Mention],
        dates: Sequence[DateMention],
    ) -> None:
        """Gather the facts of a sentence."""
        if names:
            self._last_named = number
        self.discourse.advance(sentence.end)
        units = units_of(self.text, sentence.tokens, names, figures, dates)
        if not units:
            return
        place = (sentence.start, sentence.end)
        question = self.text[place[0] : place[1]].rstrip('"“”«» ').endswith("?")
        readings = read_clauses(clauses_of(units))
        events = events_of(readings)
        self.discourse.set_local(
            [
                reading.subject.parties[0]
                for reading in readings
                if reading.clause.kind is ClauseKind.MAIN
                and reading.subject is not None
                and reading.subject.parties
            ]
        )
        self._note_descriptors(readings)
        for position in (
            *positions_of(readings, self.discourse, place),
            *of_leaders(events, self.discourse, place),
        ):
            self.memory.note(position)
            self.positions.append(position)
        held = holder_of_subject(readings, self.discourse, self.memory, place)
        if held is not None and not self.memory.of(held.person):
            self.memory.note(held)
            self.positions.append(held)
            told = change_of_position(held)
            if told is not None:
                self._tell_change(number, told)
        self._note_roles(readings, place)
        found = list(deals_of(events, self.discourse, place, question=question))
        self._late_valuation(number, found)
        for deal in found:
            deal.number = number
            self.deals.append(deal)
            if deal.target or deal.part:
                self._targets.add((deal.target, deal.part))
        self.holdings += holdings_of(events, self.discourse, place, question=question)
        self._late_parties(number, readings)
        if not found or not any(deal.certain for deal in found):
            self._late_price(number, readings, place)
        self._late_terms(number, readings, place, found)
        self._late_status(number, events, place)
        self._late_denial(number, readings, place)
        pays_for_last = number - self._last_deal == 1 and any(deal.price for deal in found)
        if pays_for_last or any(deal.certain for deal in found):
            self._last_deal = number
        note_open_offices(readings, self.discourse, self.memory)
        for change in changes_of(
            events, readings, self.discourse, self.memory, place, question=question
        ):
            self._tell_change(number, change)
        self._note_arrivals(events)
        self._note_subject(readings)

    def _tell_change(self, number: int, change: LeadershipDraft) -> None:
        self.memory.note_change(change)
        self._last_change = number
        self.changes.append(change)

    def _note_descriptors(self, readings: Sequence[ClauseReading]) -> None:
        for reading in readings:
            for phrase in phrases_within(reading.phrases):
                if phrase.head is None or not phrase.head.organisation:
                    continue
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if entity is not None and not entity.person and not phrase.roles:
                        self.discourse.describe(entity, phrase.head)

    def _note_roles(self, readings: Sequence[ClauseReading], place: tuple[int, int]) -> None:
        """Keep offices that stand there without a company ("CEO P wechselt zu X")."""
        for reading in readings:
            for phrase in phrases_within(reading.phrases):
                if phrase.kind is not PhraseKind.PARTY or not phrase.roles or phrase.person is None:
                    continue
                if phrase.person.nature is not PartyNature.PERSON:
                    continue
                entity = self.discourse.named(phrase.person)
                for role in phrase.roles:
                    if entity is not None and role.company is None:
                        self.roles.append((entity, PositionDraft(entity, entity, role, place)))

    def _late_price(
        self, number: int, readings: Sequence[ClauseReading], place: tuple[int, int]
    ) -> None:
        """Take "Der Kaufpreis liegt bei …" behind a deal as its price."""
        if not self.deals or not self._is_near_price(number, readings):
            return
        deal = next((deal for deal in reversed(self.deals) if deal.certain), self.deals[-1])
        named = self._companies_of(readings)
        own = {id(party) for party in (*deal.buyers, *deal.sellers, deal.target)}
        if not named <= own:
            return
        for reading in readings:
            if any(word.negation for word in reading.words):
                continue
            for role, mention in amounts_of(reading):
                field = _LATE_FIELDS.get(role)
                if role is AmountRole.BARE and mention.kind == "money" and _pays(reading):
                    field = "price"
                if field is None or getattr(deal, field) is not None:
                    continue
                if field == "price" and not _is_the_price(reading, mention):
                    continue
                if (mention.kind == "percent") is not (field == "premium"):
                    continue
                setattr(deal, field, mention)
                deal.fields[field] = (mention.start, mention.end)
                if deal.sentence[-1] != place:
                    deal.sentence = [*deal.sentence, place]
                deal.payment = deal.payment or payment_of(reading)
                self._last_deal = number

    def _is_near_price(self, number: int, readings: Sequence[ClauseReading]) -> bool:
        """Return whether a deal was told just now, or is the only one of which a price is told."""
        if number - self._last_deal == 1:
            return True
        words = {word.lower for reading in readings for word in reading.words}
        is_price = bool(words & PRICE_NOUNS) and number - self._last_deal <= _LATE
        return is_price and self._tells_one_deal()

    def _late_valuation(self, number: int, found: Sequence[DealDraft]) -> None:
        """Take "Damit wird das Unternehmen mit … bewertet" as said of what was bought."""
        if number - self._last_deal > 1:
            return
        deal = next((deal for deal in reversed(self.deals) if deal.certain), None)
        if deal is None:
            return
        for draft in found:
            if draft.kind is DealKind.OTHER and draft.target in deal.buyers and not draft.buyers:
                draft.target = deal.target

    def _late_terms(
        self,
        number: int,
        readings: Sequence[ClauseReading],
        place: tuple[int, int],
        found: Sequence[DealDraft],
    ) -> None:
        """Take "Der Abschluss wird für Mai erwartet" as what is said of the deal told last."""
        about = list(found) or self.deals[-1:]
        if len(about) != 1 or not (number - about[0].number <= _LATE or self._tells_one_deal()):
            return
        deal = about[0]
        if note_terms(readings, deal) and deal.sentence[-1] != place:
            deal.sentence = [*deal.sentence, place]

    def _late_status(self, number: int, events: Sequence[Event], place: tuple[int, int]) -> None:
        """Take "die Behörde hat die Übernahme genehmigt" as said of the only deal told so far."""
        told = [deal for deal in self.deals if deal.certain]
        if not told or not self._tells_one_deal() or number - told[-1].number > 2 * _LATE:
            return
        for event in events:
            noun, above = event.noun, event.governor
            if noun is None or above is None or above.frame.status not in _DECISIONS:
                continue
            is_bare = not event.parts and not noun.inner and noun.owner is None
            if not is_bare or noun.words[:1] not in _DEFINITE or event.frame.sense not in _DEALT:
                continue
            status = status_of(event)
            if status is not None and status.value in _DECISIONS:
                told[-1].status, told[-1].weak = status, False
                told[-1].sentence = sorted({*told[-1].sentence, place})

    def _late_denial(
        self, number: int, readings: Sequence[ClauseReading], place: tuple[int, int]
    ) -> None:
        """Take "X dementierte den Bericht" behind a rumour as its denial."""
        deal = next((deal for deal in reversed(self.deals) if deal.certain), None)
        if deal is None or deal.status is not DealStatus.RUMOURED or number - deal.number != 1:
            return
        words = {word.lower for reading in readings for word in reading.words}
        own = {id(party) for party in (*deal.buyers, *deal.sellers, deal.target)}
        if not words & DENIAL_CUES or not words & RUMOURS or words & NEGATIONS:
            return
        if self._companies_of(readings) <= own:
            deal.status, deal.weak = DealStatus.DENIED, False
            deal.sentence = sorted({*deal.sentence, place})

    def _companies_of(self, readings: Sequence[ClauseReading]) -> set[int]:
        """Return the companies that clauses name, by identity."""
        return {
            id(entity)
            for reading in readings
            for phrase in reading.phrases
            for party in phrase.parties
            if (entity := self.discourse.named(party)) is not None and not entity.person
        }

    def _tells_one_deal(self) -> bool:
        """Return whether all deals told so far are of one company."""
        return len(self._targets) == 1

    def _late_parties(self, number: int, readings: Sequence[ClauseReading]) -> None:
        """Take "Verkäufer ist X" behind a deal as its seller."""
        if not self.deals:
            return
        deal = self.deals[-1]
        if number - max(self._last_deal, deal.number) > _LATE:
            return
        for reading in readings:
            if not any(word.auxiliary in {"be", "become"} for word in reading.words):
                continue
            heads = {
                phrase.head.lower
                for phrase in reading.phrases
                if phrase.head and not phrase.preposition
            }
            is_buyer = bool(heads & BUYER_NOUNS) or any(
                "new" in phrase.marks
                and phrase.head is not None
                and phrase.head.lower in OWNER_NOUNS
                and not phrase.inner
                for phrase in reading.phrases
            )
            for phrase in reading.phrases:
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if (
                        entity is None
                        or phrase.preposition
                        or phrase.roles
                        or entity is deal.target
                    ):
                        continue
                    if heads & SELLER_NOUNS and entity not in (*deal.sellers, *deal.buyers):
                        deal.sellers.append(entity)
                    elif is_buyer and not deal.buyers and entity not in deal.sellers:
                        deal.buyers.append(entity)

    def _note_arrivals(self, events: Sequence[Event]) -> None:
        """Keep since when somebody is at a company ("kam im September 2024 zu X")."""
        for event in events:
            if event.frame.sense is not Sense.ARRIVE or event.negated:
                continue
            dates = [p.date for p in event.clause.phrases if p.kind is PhraseKind.DATE and p.date]
            persons, goals = event.parties(Slot.PERSON), event.parties(Slot.GOAL)
            if not dates or not persons or not goals:
                continue
            person = self.discourse.resolve(persons[0], person=True)
            goal = self.discourse.resolve(goals[0], person=False)
            if person is not None and goal is not None:
                self.since[(id(person), id(goal))] = dates[0]

    def _note_subject(self, readings: Sequence[ClauseReading]) -> None:
        for reading in readings:
            subject = reading.subject
            if reading.clause.parent is not None or subject is None:
                continue
            for party in subject.parties[:1]:
                if party.nature in (PartyNature.COMPANY, PartyNature.PERSON):
                    entity = self.discourse.named(party)
                    if entity is not None:
                        self.discourse.note_subject(entity, party.start)


def _is_the_price(reading: ClauseReading, mention: Mention) -> bool:
    """Return whether a clause behind a deal says what is paid for it, and not a sum of several."""
    behind = [unit.lower for unit in reading.clause.units if unit.start >= mention.end][:1]
    if behind == [FOR]:
        return True
    return any(
        word.lower in LATE_PRICE_CUES
        or any(form.verb.frame.sense in _PAYING for form in word.verbs)
        for word in reading.words
    )


_DECISIONS = frozenset({"approved", "prohibited", "cancelled"})
"""What a later sentence may say of a deal that it does not describe again."""

_DEFINITE = frozenset({("die",), ("den",), ("der",), ("dem",), ("das",)})

_DEALT = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE, Sense.OFFER, Sense.INVEST})


def _pays(reading: ClauseReading) -> bool:
    return any(form.verb.frame.sense in _PAYING for word in reading.words for form in word.verbs)


_PAYING = frozenset({Sense.PAY, Sense.OFFER})
