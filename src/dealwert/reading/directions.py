"""Who of two buys the other, where a sentence by itself does not tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dealwert.german.lexicon.amount_cues import RAISED_TO
from dealwert.german.lexicon.clause_words import DEFINITE, HE, IT, OF, SHE, UNITED_WITH
from dealwert.german.lexicon.deal_verbs import ACQUIRED
from dealwert.german.lexicon.function_words import CONTRACTIONS
from dealwert.german.lexicon.status_cues import CONTRACTS, DECIDED_NOUNS
from dealwert.german.name_forms import is_doer
from dealwert.german.peoples import signs_of
from dealwert.german.words import look_up
from dealwert.model import DealKind, DealStatus
from dealwert.reading.facts import DealDraft

__all__ = ["keep_direction"]

_RECENT = 20
"""Deals told last to which descriptions may point back."""

_PRONOUNS = HE | SHE | {IT}


def _is_description(called: str) -> bool:
    """Return whether somebody is called by what many are: "der Konzern", but not "X" or "die Franzosen"."""
    noun = called.rpartition(" ")[2]
    word = look_up(noun)
    if called.lower() in _PRONOUNS:
        return True
    return (word.organisation or word.unit or is_doer(noun)) and not signs_of(noun)


def keep_direction(
    found: Iterable[DealDraft], told: Sequence[DealDraft], text: str
) -> Iterator[DealDraft]:
    """Yield deals; what two descriptions tell only where the text has told of the same two, the same way round.

    "X kauft Y. Der Konzern zahlt für den Sender …" is told of X; who is who is a guess where no name is said.

    What is bought "von X" is bought from him where the text has told of another buyer.

    Args:
        found: The deals of a sentence.
        told: The deals of those before.
        text: The text.
    """
    told = told[-_RECENT:]
    for deal in found:
        if len(deal.buyers) == 1 and deal.target is not None and deal.part is None:
            buyer, target = deal.buyers[0], deal.target
            spans = [deal.fields[field] for field in ("buyer", "target") if field in deal.fields]
            names = {word for one in (buyer, target) for word in one.name.split()}
            called = [
                text[start:end] for start, end in spans if names.isdisjoint(text[start:end].split())
            ]
            if len(called) > 1 and all(map(_is_description, called)):
                if any(one.target is buyer and target in one.buyers for one in told):
                    deal.buyers, deal.target = [target], buyer
                    deal.fields["buyer"], deal.fields["target"] = spans[1], spans[0]
                elif not any(one.target is target and buyer in one.buyers for one in told):
                    continue
            _turn_to_seller(deal, told, text)
            _turn_to_part(deal, told)
            _turn_to_other_side(deal, told, text)
            if _is_paid_in_shares(deal, told):
                continue
        yield deal


def _is_paid_in_shares(deal: DealDraft, told: Sequence[DealDraft]) -> bool:
    """Return whether who sells is said to get a share, which is what is paid: "Z erhält 17 Prozent am neuen Konzern"."""
    if deal.kind is not DealKind.MINORITY_INVESTMENT or deal.price is not None:
        return False
    if deal.status is DealStatus.COMPLETED:  # what was bought some time before it is sold
        return False
    return any(
        one.certain
        and one.status is not DealStatus.COMPLETED
        and any(buyer in one.sellers for buyer in deal.buyers)
        and deal.target in (one.target, None)
        for one in told[-_JUST:]
    )


def _turn_to_part(deal: DealDraft, told: Sequence[DealDraft]) -> None:
    """Take "X erhält den Zuschlag" for the part that X was just told to buy, and not for whoever sells it."""
    last = told[-1] if told else None
    if last is None or last.target is not None or last.part is None or deal.sellers:
        return
    if deal.target in last.sellers and last.buyers == deal.buyers and last.certain:
        deal.target, deal.part, deal.sellers = None, last.part, list(last.sellers)
        deal.fields.pop("target", None)


def _turn_to_other_side(deal: DealDraft, told: Sequence[DealDraft], text: str) -> None:
    """Take with whom one agrees on a deal just told as its other side, and not for what is bought.

    So of "X will Y kaufen. X hat sich mit Z auf den Kauf geeinigt", "Y geht an X. Z hat mit X den Vertrag unterzeichnet".
    """
    place, start = deal.sentence[0], deal.fields.get("target", (0, 0))[0]
    before = text[place[0] : max(start, place[0])].lower().split()
    if deal.target is None or UNITED_WITH.isdisjoint(before[-_WITH:]):
        return
    words = [word.strip(",.") for word in text[slice(*place)].lower().split()]
    is_signed = not CONTRACTS.isdisjoint(words)
    is_agreed = any(
        one == RAISED_TO and the in DEFINITE and noun in DECIDED_NOUNS
        for one, the, noun in zip(words, words[1:], words[2:], strict=False)
    )
    for one in reversed(told[-_JUST:]):
        if not one.certain or one.former or not (one.target or one.part) or not one.buyers:
            continue
        is_with_seller = is_agreed and one.buyers == deal.buyers and one.target is not deal.target
        if is_with_seller and deal.target not in one.buyers:
            deal.sellers = [deal.target]
        elif is_signed and deal.target in one.buyers and one.target not in deal.buyers:
            deal.sellers, deal.buyers = list(deal.buyers), list(one.buyers)
        else:
            continue
        deal.target, deal.part = one.target, one.part
        deal.fields.pop("target", None)
        return


_WITH, _JUST = 5, 3
"""Words before a name in which "mit" may stand, and deals told last that may be agreed on."""


def _turn_to_seller(deal: DealDraft, told: Sequence[DealDraft], text: str) -> None:
    """Take X of "Z übernimmt Y. Die Firma wird um 20 Millionen Euro von X erworben" as who sells."""
    start = deal.fields.get("buyer", (0, 0))[0]
    place = deal.sentence[0]
    before = text[place[0] : max(start, place[0])].lower().split()[-2:]
    if deal.former or deal.sellers or _FROM.isdisjoint(before):
        return
    words = [word.strip(",.") for word in text[slice(*place)].lower().split()]
    if ACQUIRED.isdisjoint(words):
        return
    for one in reversed(told):
        if one.target is deal.target and one.certain and one.status in _AGREED and not one.former:
            if len(one.buyers) == 1 and one.buyers[0] not in deal.buyers:
                deal.sellers, deal.buyers = deal.buyers, list(one.buyers)
                deal.fields["seller"] = deal.fields.pop("buyer")
            return


_FROM = OF - {""} | {held for held, (one, _) in CONTRACTIONS.items() if one in OF}
_AGREED = frozenset({DealStatus.ANNOUNCED, DealStatus.APPROVED, DealStatus.COMPLETED})
"""How far a deal has come of which it is known who buys."""
