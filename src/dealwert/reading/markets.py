"""Deals of a company with the market: listings, funding rounds, new shares, shares bought back."""

from __future__ import annotations

import itertools

from dealwert.german.lexicon.amount_cues import (
    FOR,
    FRESH_MONEY,
    FUND,
    FUNDING_CUES,
    LEAD_NOUNS,
    ROUNDS,
    SO_FAR,
    UP_TO_A_SUM,
    YOUNG_FIRMS,
)
from dealwert.german.lexicon.clause_words import FINANCED, OF, TAKING_PART, WITHIN
from dealwert.german.lexicon.deal_nouns import PART_KIN
from dealwert.german.lexicon.deal_verbs import COLLECTING, LEADING, MODALS_ALONE, OWN, SUBSCRIBING
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AGENTS
from dealwert.german.verbs import VerbShape
from dealwert.reading.casting import Casting
from dealwert.reading.events import Event, Voice
from dealwert.reading.outlays import has_money
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind, parties_within
from dealwert.reading.reference import Entity

__all__ = ["has_infinitive", "note_buy_back", "note_funding", "note_issue", "note_listing"]


def note_listing(cast: Casting) -> bool:
    """Note who goes public, and who brings it there."""
    if cast.event.word in MODALS_ALONE and has_infinitive(cast.event):
        return False  # "will die Tochter X an die Börse bringen"
    if cast.event.noun is not None and any(map(_is_for_part, cast.event.clause.phrases)):
        return False
    if not _note_company(cast):
        return False
    if any(party.person for party in cast.entities(Slot.SELLER, person=None)):
        return False  # "P, der einst X an die Börse gebracht hat": what a manager has done
    sellers = cast.entities(Slot.SELLER, person=False)
    cast.result.sellers = [party for party in sellers if party is not cast.result.target]
    if cast.event.noun is not None and not sellers:
        _note_parent(cast)
    return True


def _note_parent(cast: Casting) -> None:
    """Take X of "X plant den Börsengang der Tochter Y" for who sells, and of "X-Chef P plant …"."""
    targets = cast.event.parts.get(Slot.TARGET, ())
    if not any(one.head and one.head.lower.endswith(PART_KIN) for one in targets):
        return
    for party, entity in cast.governing(named=True):
        if entity is not cast.result.target:
            cast.result.sellers.append(entity)
            cast.note("seller", party)


def _is_for_part(phrase: Phrase) -> bool:
    """Return whether it is a part that may be listed: "erwägt für ihre Sparte einen Börsengang"."""
    return phrase.preposition == FOR and phrase.kind is PhraseKind.UNIT


def has_infinitive(event: Event) -> bool:
    """Return whether a modal verb stands beside another one.

    Args:
        event: What the modal verb tells.
    """
    return any(
        form.shape is VerbShape.INFINITIVE and form.verb.infinitive not in MODALS_ALONE
        for word in event.clause.words
        if not word.capital
        for form in word.verbs
    )


def note_funding(cast: Casting) -> bool:
    """Note who gets money from whom in a funding round."""
    event, result = cast.event, cast.result
    if event.noun is not None:
        above = event.governor
        if above is not None and above.frame.sense is Sense.VALUE and not _has_sum(event):
            return False  # "war bei ihrer letzten Finanzierungsrunde mit … bewertet worden"
        if above is not None and above.word in LEADING:
            is_led_by = above.voice is Voice.PASSIVE
            led = _leading(cast) if is_led_by else cast.governing(also=TAKING_PART)
            result.buyers = [entity for _, entity in led]
            targets = cast.entities(Slot.TARGET, person=False) or _financed(cast, led_by=is_led_by)
            left_out = cast.left_out(result.buyers) if not targets and has_money(cast) else None
            targets += [left_out] if left_out is not None else []
        else:
            result.buyers = cast.entities(Slot.BUYER, person=None)
            targets = _companies(cast)
    else:
        if not has_money(cast) or not SO_FAR.isdisjoint(event.clause.text.split()):
            return False
        result.buyers = cast.entities(Slot.BUYER, person=None)
        for leader in cast.others:
            if leader.word in LEADING and leader.clause.parent is event.clause:
                for party in leader.parties(Slot.BUYER):
                    cast.add(result.buyers, party, Slot.BUYER)  # "…, angeführt von X"
        if any(map(_is_for_fund, event.clause.phrases)):
            return False
        is_round = any(cue in event.clause.text for cue in FUNDING_CUES) or _is_called_round(cast)
        targets = cast.entities(Slot.TARGET, person=False)
        is_round = is_round or (event.word in COLLECTING and bool(result.buyers))
        if not is_round and not _lives_on_rounds(cast, targets):
            return False
    if not targets:
        return False
    result.target = targets[0]
    _note_leaders(cast)
    result.buyers = [party for party in result.buyers if party is not result.target]
    return True


def _has_sum(event: Event) -> bool:
    """Return whether it is told how large a round is: "in der Runde über 20 Millionen Euro"."""
    return any(
        one.kind is PhraseKind.MONEY and one.preposition in UP_TO_A_SUM
        for one in event.clause.phrases
    )


def _is_for_fund(phrase: Phrase) -> bool:
    """Return whether money is collected for what invests it in others: "für den dritten Fonds"."""
    return phrase.preposition == FOR and bool(phrase.words) and phrase.words[-1].endswith(FUND)


def _lives_on_rounds(cast: Casting, targets: list[Entity]) -> bool:
    """Return whether it is a young firm that collects money or gets "frisches Kapital"."""
    before = cast.event.clause.before
    text = cast.event.clause.text if before is None else f"{before.text} {cast.event.clause.text}"
    is_fresh = any(words in text for words in FRESH_MONEY)
    if not (is_fresh or cast.event.word in COLLECTING):
        return False
    heads = [phrase.head.lower for phrase in cast.event.parts[Slot.TARGET] if phrase.head]
    nouns = [*heads, *(noun for entity in targets[:1] for noun in entity.descriptors)]
    return any(noun.endswith(YOUNG_FIRMS) for noun in nouns)


def _is_called_round(cast: Casting) -> bool:
    """Return whether the sentence behind calls it "die Runde" that money came in."""
    end = cast.result.sentence[0][1]
    words = cast.discourse.text[end : end + _NEXT].lower().split()
    return any(pair in ROUNDS for pair in itertools.pairwise(words))


_NEXT = 120
"""Characters behind a sentence in which the next one tells what it told of."""


def _leading(cast: Casting) -> list[tuple[Party, Entity]]:
    """Return X of "die Runde wird von X angeführt"."""
    return [
        (party, entity)
        for phrase in cast.event.clause.phrases
        if phrase.preposition in AGENTS and phrase.kind is PhraseKind.PARTY
        for party in phrase.parties
        if (entity := cast.resolve(party, person=False)) is not None
    ]


def _financed(cast: Casting, *, led_by: bool) -> list[Entity]:
    """Return Y of "X führt eine Finanzierungsrunde über 20 Millionen Euro bei Y an"."""
    found: list[Entity] = []
    for phrase in cast.event.clause.phrases:
        if led_by and phrase.preposition in AGENTS:
            continue
        if phrase.preposition in FINANCED and phrase.kind is PhraseKind.PARTY and not phrase.roles:
            for party in phrase.parties:
                cast.add(found, party, Slot.TARGET)
    return found


def _note_leaders(cast: Casting) -> None:
    """Add X of "unter Führung von X"."""
    phrases = cast.event.clause.phrases
    for noun, phrase in itertools.pairwise([*phrases, *phrases[-1:]]):
        if noun.head is None or noun.head.lower not in LEAD_NOUNS:
            continue
        for role in noun.roles:
            if role.company is not None:
                cast.add(cast.result.buyers, role.company, Slot.BUYER)
        for inner in (*noun.inner, phrase):
            if inner.preposition in OF:
                for party in inner.parties:
                    if party.nature is PartyNature.COMPANY:
                        cast.add(cast.result.buyers, party, Slot.BUYER)


def note_issue(cast: Casting) -> bool:
    """Note who raises its capital, and who takes the new shares."""
    if not _note_company(cast):
        return False
    reading, told = cast.event.clause, cast.result
    if cast.event.noun is None or reading.lowers.isdisjoint(SUBSCRIBING):
        return True
    is_passive = "become" in reading.auxiliaries
    for phrase in reading.phrases:
        is_taker = phrase.preposition in AGENTS if is_passive else phrase is reading.subject
        for party in phrase.parties if is_taker and not phrase.roles else ():
            entity = cast.discourse.named(party)
            if entity is not None and entity is not told.target:
                cast.add(told.buyers, party, Slot.BUYER, person=None)
    return True


def note_buy_back(cast: Casting) -> bool:
    """Note who buys back its own shares."""
    stakes = cast.event.parts.get(Slot.STAKE, ())
    if any(party.name is not None for stake in stakes for party in parties_within(stake)):
        return False  # "kauft die Aktien von Y zurück"
    if cast.event.noun is None and not (has_money(cast) or OWN in cast.event.clause.text.split()):
        return False
    if not _note_company(cast):
        return False
    if cast.result.target is not None:
        cast.result.buyers = [cast.result.target]
    return True


def _note_company(cast: Casting) -> bool:
    targets = _companies(cast)
    if not targets:
        return False
    cast.result.target = targets[0]
    return True


def _is_of_unread(cast: Casting) -> bool:
    """Return whether "seine" means the subject, of which the reader does not know who it is."""
    subject = cast.event.clause.subject
    owners = [one.nature for one in cast.event.parties(Slot.TARGET)]
    if cast.event.noun is None or owners != [PartyNature.OWNER] or subject is None:
        return False
    return [one.nature for one in subject.parties] == [PartyNature.DESCRIPTION] and (
        cast.resolve(subject.parties[0], person=False) is None
    )


def _companies(cast: Casting) -> list[Entity]:
    """Return whose listing or round it is: who is said to be, or who plans or announces it."""
    targets = [] if _is_of_unread(cast) else cast.entities(Slot.TARGET, person=False)
    if targets or cast.event.noun is None:
        return targets
    found: list[Entity] = []
    for party, entity in cast.governing(named=True, also=WITHIN):
        found.append(entity)
        cast.note("target", party)
    return found if len(found) == 1 else []
