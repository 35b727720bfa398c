"""What is paid, for whom, and what a company is said to be worth."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import SINCE
from dealwert.german.lexicon.deal_verbs import PUTTING_MONEY
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import PLUPERFECT
from dealwert.model import DealKind
from dealwert.reading.amounts import AmountRole, amounts_of, cue_of
from dealwert.reading.casting import Casting
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind
from dealwert.reading.price_topics import is_of_own_plans
from dealwert.reading.reference import Entity
from dealwert.reading.targets import is_stake, note_target
from dealwert.reading.told_prices import is_of_failure, pays_out

__all__ = [
    "has_money",
    "is_invested",
    "is_told_part",
    "note_payment",
    "note_talent",
    "note_valuation",
]

_PAID = (AmountRole.PRICE, AmountRole.BARE, AmountRole.PER_SHARE, AmountRole.FUNDING)


def has_money(cast: Casting) -> bool:
    """Return whether an amount stands in the clause that may be what is paid."""
    return any(
        mention.kind == "money" and role in _PAID for role, mention in amounts_of(cast.event.clause)
    )


def note_payment(cast: Casting) -> bool:
    """Note who pays for what, and return whether that is, or belongs to, a deal."""
    if not has_money(cast) or _is_for_other(cast) or is_of_failure(cast.event.clause):
        return False
    if pays_out(cast.event.clause) or _had_paid(cast):
        return False
    result = cast.result
    targets = cast.entities(Slot.TARGET, person=False) or _of_stakes(cast)
    payers = cast.event.parties(Slot.BUYER)
    is_object = cast.event.frame.object is Slot.TARGET  # "lässt sich X 80 Millionen Euro kosten"
    if not (targets or is_object) and any(
        p.kind is PhraseKind.UNIT for p in cast.event.parts.get(Slot.TARGET, ())
    ):
        result.buyers = cast.entities(Slot.BUYER, person=None)
        note_target(cast)
        if result.part is not None or not is_told_part(cast.event.parts[Slot.TARGET]):
            return bool(result.buyers) and result.part is not None
    if targets:
        result.target = targets[0]
        cast.targets += targets
    else:
        result.certain = False
    is_named = all(party.name is not None for party in payers)
    if targets or is_named or _has_purpose(cast):
        result.buyers = cast.entities(Slot.BUYER, person=None)
        return bool(result.buyers)
    # "Dafür zahlt der Konzern …" is about the deal told before
    return True


def _had_paid(cast: Casting) -> bool:
    """Return whether it is somebody or other who had paid or bid before: "ein Investor hatte … geboten"."""
    payers = cast.event.parties(Slot.BUYER)
    is_past = bool(payers) and not PLUPERFECT.isdisjoint(cast.event.clause.lowers)
    return is_past and all(
        party.nature is PartyNature.DESCRIPTION and not party.definite for party in payers
    )


def is_told_part(phrases: Sequence[Phrase]) -> bool:
    """Return whether a part is called as one that has been told of: "die Sparte"."""
    return bool(phrases) and all(
        phrase.head is not None
        and phrase.head.unit
        and phrase.owner is None
        and all(inner.kind is PhraseKind.DATE for inner in phrase.inner)
        and all(
            one.definite and not (one.name or one.prefix or one.owner) for one in phrase.parties
        )
        for phrase in phrases
    )


def _of_stakes(cast: Casting) -> list[Entity]:
    """Return of what a stake is paid for: "zahlt 40 Millionen Euro für 26 Prozent an X"."""
    result = cast.result
    for phrase in cast.event.parts.get(Slot.TARGET, ()):
        if phrase.kind not in (PhraseKind.STAKE, PhraseKind.PERCENT):
            continue
        note_target(cast)
        if phrase.figure is not None and is_stake(phrase.figure):
            result.stake = phrase.figure
            result.fields["stake"] = (phrase.figure.start, phrase.figure.end)
    return [result.target] if result.target is not None else []


def _is_for_other(cast: Casting) -> bool:
    """Return whether a noun tells that it is paid for something else than a company: "für ihr Abenteuer"."""
    return any(
        phrase.head is not None
        and phrase.kind is PhraseKind.NOUN
        and (cue_of(phrase.head.lower) is AmountRole.OTHER or is_of_own_plans(phrase))
        for phrase in cast.event.clause.phrases
    )


def _has_purpose(cast: Casting) -> bool:
    """Return whether it is paid "um … zu": the other clause tells what for."""
    return any(other.clause.parent is cast.event.clause for other in cast.others)


def note_talent(cast: Casting) -> bool:
    """Note whose people, or whom, a company pays for."""
    result = cast.result
    result.talent = True
    targets = cast.entities(Slot.TARGET, person=False) or _inside_nouns(cast)
    persons = cast.entities(Slot.PERSON, person=True)
    result.buyers = cast.entities(Slot.BUYER, person=False)
    if len(targets) == 1:
        result.target = targets[0]
        result.kind = DealKind.ACQUISITION
    elif len(persons) == 1:
        result.person = persons[0]
    else:
        return False
    result.certain = False
    return True


def _inside_nouns(cast: Casting) -> list[Entity]:
    """Return whose team or head is meant: "das Team der X"."""
    found: list[Entity] = []
    for phrase in cast.event.clause.phrases:
        for inner in phrase.inner:
            for party in inner.parties:
                if phrase.kind is PhraseKind.NOUN and party.nature is PartyNature.COMPANY:
                    cast.add(found, party, None)
    return found


def note_valuation(cast: Casting) -> bool:
    """Note who is said to be worth how much, and by whom."""
    result = cast.result
    buyers, targets = cast.in_order(Slot.BUYER, Slot.TARGET)
    if not targets:
        return False
    result.target = targets[0]
    result.buyers = [party for party in buyers if party is not result.target]
    result.certain = False
    return any(role is AmountRole.VALUATION for role, _ in amounts_of(cast.event.clause))


def is_invested(cast: Casting) -> bool:
    """Return whether it is told whose money is where, and not that it gets there: "ist bei X investiert".

    And so where a chief speaks for his company: "er wolle in X investieren".
    """
    auxiliaries, givers = cast.event.clause.auxiliaries, cast.event.parties(Slot.BUYER)
    is_said = any(party.nature is PartyNature.PRONOUN for party in givers)
    is_said = is_said and all(buyer.person for buyer in cast.result.buyers)
    is_there = "be" in auxiliaries and "become" not in auxiliaries
    is_kept_up = cast.event.frame.sense is Sense.INVEST and any(
        phrase.preposition == SINCE and phrase.kind is PhraseKind.DATE
        for phrase in cast.event.clause.phrases
    )  # "hat seit 2003 mehr als 100 Millionen in X gesteckt"
    return is_kept_up or (cast.event.word == PUTTING_MONEY and (is_there or is_said))
