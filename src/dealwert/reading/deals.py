"""Deals told by a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.clause_words import (
    BY_WAY_OF,
    CIRCUMSTANTIAL,
    DEALS,
    TALKED_ABOUT,
)
from dealwert.german.lexicon.deal_nouns import DEAL_WORDS
from dealwert.german.lexicon.deal_verbs import AGREEING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import AUTHORITY_NOUNS
from dealwert.model import DealKind, DealStatus, ValuationBasis
from dealwert.reading.amounts import AmountRole, amounts_of, payment_of
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.facts import DealDraft, HoldingDraft
from dealwert.reading.frames import ClauseReading, Event
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.status import is_hypothetical, status_of

__all__ = ["deals_of", "holdings_of"]

_KINDS = {
    Sense.BUY: DealKind.ACQUISITION,
    Sense.SELL: DealKind.ACQUISITION,
    Sense.PASS: DealKind.ACQUISITION,
    Sense.INVEST: DealKind.MINORITY_INVESTMENT,
    Sense.INCREASE: DealKind.STAKE_INCREASE,
    Sense.REDUCE: DealKind.DIVESTMENT,
    Sense.EXIT: DealKind.DIVESTMENT,
    Sense.MERGE: DealKind.MERGER,
    Sense.SPIN_OFF: DealKind.SPIN_OFF,
    Sense.LIST: DealKind.IPO,
    Sense.OFFER: DealKind.TAKEOVER_OFFER,
    Sense.PAY: DealKind.ACQUISITION,
    Sense.TALENT: DealKind.ACQUI_HIRE,
    Sense.VALUE: DealKind.OTHER,
}

_ASIDE = frozenset({DealStatus.APPROVED, DealStatus.PROHIBITED})
"""Statuses of which the clause tells who decides, not who buys."""


def deals_of(
    events: Sequence[Event], discourse: Discourse, place: tuple[int, int], *, question: bool
) -> Iterator[DealDraft]:
    """Yield the deals that the events of a sentence tell."""
    for event in events:
        if event.frame.sense not in _KINDS or is_hypothetical(event, question=question):
            continue
        status = status_of(event)
        if status is None:
            continue
        reader = _Reader(event, discourse, place, status, events)
        draft = reader.draft()
        if draft is None:
            continue
        others = [
            other
            for other in reader.targets
            if other is not draft.target and other not in (*draft.buyers, *draft.sellers)
        ]
        if others:
            # "übernimmt X und Y" are two deals; what is paid for both is the price of neither
            draft.price = draft.stake = draft.valuation = None
        yield draft
        for other in others:
            yield attrs.evolve(
                draft,
                target=other,
                fields={},
                buyers=list(draft.buyers),
                sellers=list(draft.sellers),
            )


class _Reader:
    def __init__(
        self,
        event: Event,
        discourse: Discourse,
        place: tuple[int, int],
        status: DealStatus,
        others: Sequence[Event] = (),
    ) -> None:
        self.event = event
        self.others = others
        self.discourse = discourse
        self.taken: list[Entity] = []
        self.targets: list[Entity] = []
        self.result = DealDraft(_KINDS.get(event.frame.sense, DealKind.OTHER), status, [place])
        governor = event.governor
        self.result.weak = (
            event.noun is not None
            and status is DealStatus.ANNOUNCED
            and not (governor is not None and governor.frame.sense is Sense.MATRIX)
        )

    def draft(self) -> DealDraft | None:
        event = self.event
        self._note_names()
        builder = {
            Sense.MERGE: self._merger,
            Sense.PAY: self._payment,
            Sense.TALENT: self._talent,
            Sense.VALUE: self._valuation,
            Sense.LIST: self._listing,
        }.get(event.frame.sense, self._transfer)
        if not builder():
            return None
        self._amounts()
        return self.result

    def holding(self) -> DealDraft:
        """Return who holds a stake of what, as buyer and target of a deal."""
        self._note_names()
        self.result.buyers = self._entities(Slot.BUYER, person=None)
        self._target()
        return self.result

    def _note_names(self) -> None:
        """Names play their parts first, so that no description is taken for them."""
        for phrases in self.event.parts.values():
            for phrase in phrases:
                for party in _parties(phrase):
                    entity = self.discourse.named(party)
                    if entity is not None:
                        self.taken.append(entity)

    def _resolve(self, party: Party, *, person: bool | None) -> Entity | None:
        entity = self.discourse.resolve(
            party, person=person, without=[] if party.name is not None else self.taken
        )
        if entity is not None:
            if entity not in self.taken:
                self.taken.append(entity)
            if party.nature is PartyNature.DESCRIPTION:
                self.discourse.note_description(party, entity)
        return entity

    def _entities(self, slot: Slot, *, person: bool | None) -> list[Entity]:
        found: list[Entity] = []
        for phrase in self.event.parts.get(slot, []):
            if phrase.kind is not PhraseKind.PARTY:
                continue
            if phrase.roles and person is not True:
                continue  # "X-Chef P" speaks for X and buys nothing himself
            for party in phrase.parties:
                entity = self._resolve(party, person=person)
                if entity is not None and entity not in found:
                    found.append(entity)
                    self.result.fields.setdefault(slot.value, (party.start, party.end))
        return found

    def _in_order(self, one: Slot, other: Slot) -> tuple[list[Entity], list[Entity]]:
        """Resolve two parts in the order of the text, since the first one limits the second."""
        places = {
            slot: min((p.start for p in self.event.parts.get(slot, [])), default=0)
            for slot in (one, other)
        }
        if places[one] <= places[other]:
            first = self._entities(one, person=False)
            return first, self._entities(other, person=False)
        second = self._entities(other, person=False)
        return self._entities(one, person=False), second

    def _transfer(self) -> bool:
        event, result = self.event, self.result
        sense = event.frame.sense
        result.buyers = self._entities(Slot.BUYER, person=None)
        result.sellers = self._entities(Slot.SELLER, person=None)
        self._governing_buyer()
        self._target()
        result.buyers = [party for party in result.buyers if party is not result.target]
        result.sellers = [
            party
            for party in result.sellers
            if party is not result.target and party not in result.buyers
        ]
        if sense in (Sense.REDUCE, Sense.EXIT) or (sense is Sense.SELL and not result.buyers):
            result.kind = DealKind.DIVESTMENT
        if result.target is not None and result.target.person:
            return False
        if sense is Sense.OFFER and event.noun is None and not self._has_money():
            return False
        has_part = result.part is not None and (result.buyers or result.sellers)
        if result.target is None and not has_part:
            has_stake = any(
                p.kind in (PhraseKind.PERCENT, PhraseKind.STAKE) and p.figure is not None
                for p in event.parts.get(Slot.TARGET, ())
            )
            if sense is Sense.BUY and (
                (has_stake and self._within_deal())
                or (event.word in ("bekommen", "erhalten", "zuschlagen") and result.buyers)
            ):
                result.certain = False
                return True
            return False
        if not result.buyers and not result.sellers:
            result.certain = False
        return True

    def _within_deal(self) -> bool:
        """Return whether a relative clause is about a deal of the clause above ("bei dem …")."""
        clause = self.event.clause.clause
        antecedent = clause.antecedent
        if clause.kind is not ClauseKind.RELATIVE or antecedent is None:
            return False
        return antecedent.lower in DEAL_WORDS or any(
            antecedent.lower.endswith(word) for word in DEALS
        )

    def _governing_buyer(self) -> None:
        """Take the subject of "X kündigt die Übernahme von Y an" as the buyer."""
        event, result = self.event, self.result
        slot = event.frame.subject
        above = event.governor
        if above is not None and above.word == AGREEING and slot is Slot.SELLER:
            return  # "X und Y einigen sich auf den Verkauf": one sells, the other buys
        aside = above is not None and above.frame.status in ("approved", "prohibited")
        if event.noun is None or slot is None or aside:
            return
        if result.buyers if slot is Slot.BUYER else result.sellers:
            return
        if event.noun.cases == "g" or event.noun.preposition in (
            "wegen",
            "gegen",
            "trotz",
            "laut",
            "seit",
            "als",
        ):
            return
        has_matrix = above is not None and above.frame.sense in (Sense.MATRIX, Sense.BUY, Sense.PAY)
        is_circumstance = event.noun.preposition in CIRCUMSTANTIAL
        is_object = event.noun.preposition == "" and event.clause.subject is not event.noun
        if not (has_matrix or is_circumstance or is_object):
            return
        subject = event.clause.subject
        if subject is None or subject is event.noun or subject.kind is not PhraseKind.PARTY:
            return
        if subject.roles or (
            subject.start > event.noun.start and not (has_matrix or is_circumstance or is_object)
        ):
            return
        if any(word in AUTHORITY_NOUNS for word in subject.words):
            return
        for party in subject.parties:
            if party.is_person or (
                party.nature is PartyNature.PRONOUN
                and party.head is not None
                and party.head.lower == "er"
            ):
                continue
            entity = self._resolve(party, person=False)
            if entity is None or entity.person:
                continue
            own = result.buyers if slot is Slot.BUYER else result.sellers
            if entity not in own and entity not in self._named_target():
                own.append(entity)
                result.fields.setdefault(slot.value, (party.start, party.end))

    def _named_target(self) -> list[Entity]:
        return [
            entity
            for party in self.event.parties(Slot.TARGET)
            if (entity := self.discourse.named(party)) is not None
        ]

    def _target(self) -> None:
        event, result = self.event, self.result
        for phrase in event.parts.get(Slot.TARGET, ()):
            if phrase.kind in (PhraseKind.STAKE, PhraseKind.PERCENT):
                self._stake_target(phrase)
            elif phrase.kind is PhraseKind.UNIT:
                self._unit_target(phrase)
            elif phrase.kind is PhraseKind.PARTY and not phrase.roles:
                self._company_target(phrase)
            if result.target is not None or result.part is not None:
                break
        if result.target is None and event.parts.get(Slot.STAKE):
            self._stake_target(event.parts[Slot.STAKE][0])

    def _company_target(self, phrase: Phrase) -> None:
        result = self.result
        for party in phrase.parties:
            entity = self._resolve(party, person=None)
            if entity is not None and entity.person:
                return
            if entity is not None:
                self.targets.append(entity)
                result.target = result.target or entity
                result.fields.setdefault("target", (party.start, party.end))
                continue
            if result.target is not None:
                continue
            if party.owner is not None and party.head is not None:
                result.part = party.text if party.name is None else party.owner.text
                result.part = self.discourse.text[party.start : party.end]
                self._seller_of(party.owner)
                result.fields.setdefault("target", (party.start, party.end))
                return
        partner = self.event.parts.get(Slot.PARTNER)
        if partner and phrase.parties and phrase.parties[0].nature is PartyNature.DESCRIPTION:
            for party in partner[0].parties:
                entity = self._resolve(party, person=False)
                if entity is not None:
                    self.targets.append(entity)
                    result.target = result.target or entity
                    result.fields.setdefault("target", (party.start, party.end))

    def _seller_of(self, owner: Party) -> None:
        entity = self._resolve(owner, person=False)
        result = self.result
        if entity is not None and entity not in result.sellers and entity not in result.buyers:
            result.sellers.append(entity)

    def _unit_target(self, phrase: Phrase) -> None:
        party = phrase.parties[0] if phrase.parties else None
        if party is None:
            return
        owner = party.owner or phrase.owner
        if owner is not None and owner.nature is not PartyNature.OWNER:
            self._seller_of(owner)
        for inner in phrase.inner:
            for inside in inner.parties:
                if inside.nature is PartyNature.COMPANY and inner.preposition in ("", "von"):
                    self._seller_of(inside)
        if owner is None and not phrase.inner and not party.prefix:
            return  # "25 Filialen" could be anybody's
        text = self.discourse.text[party.start : party.end]
        tail = [inner for inner in phrase.inner if inner.preposition in ("in", "mit")]
        if tail:
            text = self.discourse.text[party.start : tail[-1].end]
        self.result.part = text
        self.result.fields.setdefault("target", (party.start, party.end))

    def _stake_target(self, phrase: Phrase) -> None:
        result = self.result
        for inner in _flat_inner(phrase):
            if inner.kind is not PhraseKind.PARTY or inner.roles:
                continue
            for party in inner.parties:
                entity = self._resolve(party, person=False)
                if entity is not None and entity not in result.buyers:
                    if inner.preposition == "von" and any(
                        other.preposition in ("an", "-") for other in phrase.inner
                    ):
                        result.sellers.append(entity)
                        continue
                    result.target = entity
                    result.fields.setdefault("target", (party.start, party.end))
        if result.target is None:
            for slot in (Slot.TARGET, Slot.COMPANY):
                for other in self.event.parts.get(slot, ()):
                    if other.kind is PhraseKind.PARTY and not other.roles:
                        for party in other.parties:
                            entity = self._resolve(party, person=False)
                            if entity is not None and entity not in result.buyers:
                                result.target = entity
                                result.fields.setdefault("target", (party.start, party.end))
                                break
        if result.target is None and phrase.owner is not None and phrase.owner.name is not None:
            entity = self._resolve(phrase.owner, person=False)
            if entity is not None and entity not in result.sellers and entity not in result.buyers:
                result.target = entity
        if phrase.stake == "minority":
            result.kind = DealKind.MINORITY_INVESTMENT
            result.minority = True
        elif self.event.frame.sense in (Sense.BUY, Sense.SELL, Sense.PASS) and phrase.stake in (
            "part",
            "shares",
        ):
            result.kind = _stake_kind(self.event, phrase)

    def _merger(self) -> bool:
        parties = self._entities(Slot.PARTNER, person=False)
        reading = self.event.clause
        if self.event.noun is None and len(parties) < 2:  # a merger takes two
            first = [reading.subject] if reading.subject is not None else []
            for phrase in (*first, *reading.phrases):
                is_partner = phrase.preposition in ("", "mit") and phrase.kind is PhraseKind.PARTY
                if is_partner and not phrase.roles:
                    for party in phrase.parties:
                        entity = self._resolve(party, person=False)
                        if entity is not None and entity not in parties:
                            parties.append(entity)
        if self.event.noun is not None and len(parties) < 2 and self._merging_subject():
            subject = reading.subject
            if (
                subject is not None
                and subject.kind is PhraseKind.PARTY
                and not subject.roles
                and subject is not self.event.noun
            ):
                for party in subject.parties:
                    entity = self._resolve(party, person=False)
                    if entity is not None and entity not in parties:
                        parties.append(entity)
        self.result.buyers = sorted(parties, key=self._place_of)
        return len(parties) >= 2

    def _place_of(self, entity: Entity) -> int:
        """Return where the clause first names an entity, for the order of partners."""
        places = [
            party.start
            for phrase in self.event.clause.phrases
            for party in _parties(phrase)
            if self.discourse.named(party) is entity
        ]
        return min(places, default=self.event.start)

    def _merging_subject(self) -> bool:
        """Return whether the subject is a partner: "X kündigt die Fusion mit Y an"."""
        event = self.event
        if event.governor is not None and event.governor.frame.sense is Sense.MATRIX:
            return self.result.status not in _ASIDE
        if self.result.status in (DealStatus.RUMOURED, DealStatus.PLANNED):
            return event.noun is not None and event.noun.preposition in TALKED_ABOUT
        return event.noun is not None and event.noun.preposition in BY_WAY_OF

    def _listing(self) -> bool:
        targets = self._entities(Slot.TARGET, person=False)
        if not targets:
            return False
        self.result.target = targets[0]
        self.result.sellers = [
            s for s in self._entities(Slot.SELLER, person=False) if s is not targets[0]
        ]
        return True

    def _payment(self) -> bool:
        if not self._has_money():
            return False
        targets = self._entities(Slot.TARGET, person=False)
        payers = self.event.parties(Slot.BUYER)
        if targets:
            self.result.target = targets[0]
        else:
            self.result.certain = False
        is_named = all(party.name is not None for party in payers)
        if targets or is_named or self._has_purpose():
            self.result.buyers = self._entities(Slot.BUYER, person=None)
            return bool(self.result.buyers)
        # "Dafür zahlt der Konzern …" is about the deal told before
        return True

    def _has_purpose(self) -> bool:
        """Return whether it is paid "um … zu": the other clause tells what for."""
        return any(other.clause.parent is self.event.clause for other in self.others)

    def _talent(self) -> bool:
        result = self.result
        result.talent = True
        targets = self._entities(Slot.TARGET, person=False)
        if not targets:
            targets = self._inside_nouns()
        persons = self._entities(Slot.PERSON, person=True)
        result.buyers = self._entities(Slot.BUYER, person=False)
        if len(targets) == 1:
            result.target = targets[0]
            result.kind = DealKind.ACQUISITION
        elif len(persons) == 1:
            result.person = persons[0]
        else:
            return False
        result.certain = False
        return True

    def _inside_nouns(self) -> list[Entity]:
        """Return whose team or head is meant: "das Team der X"."""
        found: list[Entity] = []
        for phrase in self.event.clause.phrases:
            for inner in phrase.inner:
                for party in inner.parties:
                    if phrase.kind is PhraseKind.NOUN and party.nature is PartyNature.COMPANY:
                        entity = self._resolve(party, person=False)
                        if entity is not None and entity not in found:
                            found.append(entity)
        return found

    def _valuation(self) -> bool:
        result = self.result
        buyers, targets = self._in_order(Slot.BUYER, Slot.TARGET)
        if not targets:
            return False
        result.target = targets[0]
        result.buyers = [party for party in buyers if party is not result.target]
        result.certain = False
        return any(role is AmountRole.VALUATION for role, _ in amounts_of(self.event.clause))

    def _has_money(self) -> bool:
        return any(
            mention.kind == "money" and role in (AmountRole.PRICE, AmountRole.BARE)
            for role, mention in amounts_of(self.event.clause)
        )

    def _amounts(self) -> None:
        result = self.result
        result.payment = payment_of(self.event.clause)
        for reading in self._amount_clauses():
            for role, mention in amounts_of(reading):
                self._take(role, mention)
        for phrase in self.event.clause.phrases:
            if phrase.kind is PhraseKind.DATE and result.date is None:
                result.date = phrase.date

    def _amount_clauses(self) -> list[ClauseReading]:
        return [self.event.clause]

    def _take(self, role: AmountRole, mention: object) -> None:
        from dealwert.german.mention import Mention

        if not isinstance(mention, Mention):
            return
        result, sense = self.result, self.event.frame.sense
        place = (mention.start, mention.end)
        is_bare_price = role is AmountRole.BARE and sense in (Sense.PAY, Sense.OFFER)
        if (
            (role is AmountRole.PRICE or is_bare_price)
            and result.price is None
            and sense is not Sense.VALUE
        ):
            result.price = mention
            result.fields["price"] = place
        elif role in (AmountRole.VALUATION, AmountRole.MARKET_CAP) and result.valuation is None:
            result.valuation = mention
            result.fields["valuation"] = place
            if role is AmountRole.MARKET_CAP:
                result.basis = ValuationBasis.MARKET_CAP
        elif role is AmountRole.PER_SHARE and result.per_share is None:
            result.per_share = mention
        elif role is AmountRole.PREMIUM and result.premium is None and mention.kind == "percent":
            result.premium = mention
        elif role is AmountRole.STAKE and sense not in (
            Sense.VALUE,
            Sense.MERGE,
            Sense.LIST,
            Sense.PAY,
            Sense.TALENT,
        ):
            if result.stake is None and _is_stake(mention):
                result.stake = mention
                result.fields["stake"] = place
        elif role is AmountRole.STAKE_AFTER and sense in (
            Sense.INCREASE,
            Sense.REDUCE,
            Sense.BUY,
            Sense.INVEST,
            Sense.SELL,
        ):
            if result.stake_after is None and _is_stake(mention):
                result.stake_after = mention
                result.fields["stake_after"] = place


def _is_stake(mention: object) -> bool:
    from dealwert.german.mention import Mention
    from dealwert.quantities import Percent

    if not isinstance(mention, Mention):
        return False
    numbers = [number for number in (mention.figure.low, mention.figure.high) if number is not None]
    return bool(numbers) and all(
        isinstance(number, Percent) and 0 < number.points <= 100 for number in numbers
    )


def _stake_kind(event: Event, phrase: Phrase) -> DealKind:
    figure = phrase.figure or next(
        (inner.figure for inner in phrase.inner if inner.figure is not None), None
    )
    if figure is None or figure.figure.low is None:
        return (
            DealKind.MINORITY_INVESTMENT if event.frame.sense is Sense.BUY else DealKind.DIVESTMENT
        )
    from dealwert.quantities import Percent

    low = figure.figure.low
    is_half = isinstance(low, Percent) and low.points >= 50
    return DealKind.ACQUISITION if is_half else DealKind.MINORITY_INVESTMENT


def _flat_inner(phrase: Phrase) -> Iterator[Phrase]:
    for inner in phrase.inner:
        yield inner
        yield from _flat_inner(inner)


def _parties(phrase: Phrase) -> Iterator[Party]:
    yield from phrase.parties
    for inner in _flat_inner(phrase):
        yield from inner.parties


def holdings_of(
    events: Sequence[Event], discourse: Discourse, place: tuple[int, int], *, question: bool
) -> Iterator[HoldingDraft]:
    """Yield the stakes that the events of a sentence say somebody holds."""
    for event in events:
        if event.frame.sense is not Sense.HOLD or is_hypothetical(event, question=question):
            continue
        if event.negated or event.modal:
            continue
        result = _Reader(event, discourse, place, DealStatus.COMPLETED).holding()
        stakes = [
            mention
            for role, mention in amounts_of(event.clause)
            if role is AmountRole.STAKE and _is_stake(mention)
        ]
        if len(result.buyers) == 1 and result.target is not None and len(stakes) == 1:
            if result.buyers[0] is not result.target and not result.target.person:
                yield HoldingDraft(result.target, result.buyers[0], stakes[0], place)
