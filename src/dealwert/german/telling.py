"""Facts and their parts in German words: what their ``str`` says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dealwert.errors import InvalidTypeError
from dealwert.german.lexicon import check_phrases, deal_phrases, part_phrases
from dealwert.german.wording import figure_words
from dealwert.model import (
    Attribution,
    BreakFee,
    Company,
    Consideration,
    Deal,
    DealStatus,
    Financial,
    LeadershipChange,
    LeadershipEvent,
    Milestone,
    Multiple,
    Party,
    Person,
    Position,
    Premium,
    Restated,
    Role,
    Stake,
    StakeTransfer,
    TransferMode,
)
from dealwert.quantities import Figure, Hedge, Money, Percent

__all__ = ["describe"]


def describe(fact: object) -> str:
    """Return a fact, or a part of one, in German: a deal as one sentence without a full stop.

    This is what ``str`` of the types in :mod:`dealwert.model` says.

    Args:
        fact: A value of one of the types of :mod:`dealwert.model`.

    Raises:
        InvalidTypeError: For anything else.

    Example:
        >>> from dealwert import DealKind, parse_figure
        >>> print(
        ...     describe(
        ...         Deal(
        ...             DealKind.MINORITY_INVESTMENT,
        ...             buyers=(Company("Nordlicht"),),
        ...             target=Company("Weserwerft"),
        ...             price=parse_figure("14,3 Mrd. Euro"),
        ...             stake=parse_figure("49%"),
        ...         )
        ...     )
        ... )
        Nordlicht übernimmt 49 Prozent an Weserwerft für 14,3 Milliarden Euro
    """
    teller = _TELLERS.get(type(fact))
    if teller is None:
        raise InvalidTypeError("describe fact", fact, "a value of a type of dealwert.model")
    return teller(fact)


def _names(parties: Sequence[Party]) -> str:
    *first, last = map(str, parties)
    return f"{', '.join(first)} und {last}" if first else last


def _deal(deal: Deal) -> str:
    telling = deal_phrases.TELLINGS.get(deal.kind, deal_phrases.DEFAULT)
    if deal.stake is None:
        telling = deal_phrases.WITHOUT_SIZE.get(deal.kind, telling)
    names = {
        "buyers": _names(deal.buyers) if deal.buyers else "",
        "sellers": _names(deal.sellers) if deal.sellers else "",
        "target": str(deal.target) if deal.target else "",
    }
    subject = names[telling.subject]
    many = len({"buyers": deal.buyers, "sellers": deal.sellers}.get(telling.subject, ())) > 1
    if not subject or (not deal.target and "{" in telling.middle):
        return _told_by_names(deal, names)
    share = f"{_accusative(deal.stake)} an " if deal.stake and deal.target else ""
    middle = telling.middle.format(object=share + names["target"], **names)
    side, joint = _OTHER_SIDE[telling.subject]
    if names[side]:
        middle += f" {joint} {names[side]}"
    if deal.price:
        middle += f" {telling.price.format(_accusative(deal.price))}"
    told = f"{subject} {_conjugated(deal.status, telling.verb, middle.strip(), many=many)}"
    value = f"; der Wert des Ganzen: {figure_words(deal.valuation)}" if deal.valuation else ""
    return told + value


_OTHER_SIDE = {
    "buyers": ("sellers", "von"),
    "sellers": ("buyers", "an"),
    "target": ("buyers", "bei"),
}
"""By the subject, who is on the other side, and how that is joined."""


def _told_by_names(deal: Deal, names: dict[str, str]) -> str:
    """Return what there is to tell where the sentence lacks its subject or its object."""
    parts = [f"Geschäft um {names['target'] or names['buyers']}"]
    if names["target"] and names["buyers"]:
        parts[0] += f" mit {names['buyers']}"
    parts += [figure_words(figure) for figure in (deal.stake, deal.price) if figure]
    return ": ".join((parts[0], ", ".join(parts[1:]))) if parts[1:] else parts[0]


def _conjugated(status: DealStatus, verb: deal_phrases.Verb, middle: str, *, many: bool) -> str:
    if status is DealStatus.COMPLETED:
        has = {"hat": "haben", "ist": "sind"}[verb.auxiliary] if many else verb.auxiliary
        words = (has, middle, verb.participle)
    elif status in deal_phrases.MODALS:
        modal = deal_phrases.MODALS[status][many]
        words = (modal, middle, _with_zu(verb) if modal.endswith(",") else verb.infinitive)
    else:
        words = (verb.many if many else verb.one, middle, verb.particle)
    return " ".join(word for word in words if word)


def _with_zu(verb: deal_phrases.Verb) -> str:
    """Return the infinitive with "zu", which stands within a verb that has a particle."""
    if verb.particle and verb.infinitive.startswith(verb.particle):
        stem = verb.infinitive.removeprefix(verb.particle)
        joint = " " if stem.startswith(" ") else ""
        return f"{verb.particle}{joint}zu{joint}{stem.strip()}"
    return f"zu {verb.infinitive}"


def _accusative(figure: Figure[Money] | Figure[Percent]) -> str:
    text = figure_words(figure)
    if figure.hedge is Hedge.VAGUE and figure.low is not None:
        return f"einen {text.replace('stelliger', 'stelligen', 1)}"
    return text


def _transfer(transfer: StakeTransfer) -> str:
    share = f"{_accusative(transfer.stake)} an {transfer.company}"
    if transfer.mode is TransferMode.DECLARED_LEVEL:
        return f"{transfer.transferee} hält {share}"
    if transfer.mode is TransferMode.CANCELLATION:
        return f"{transfer.company} zieht {_accusative(transfer.stake)} der eigenen Aktien ein"
    new = " durch neue Aktien" if transfer.mode is TransferMode.ISSUANCE else ""
    origin = f" von {transfer.transferor}" if transfer.transferor else ""
    price = f" für {_accusative(transfer.price)}" if transfer.price else ""
    return f"{transfer.transferee} erwirbt {share}{origin}{price}{new}"


def _change(change: LeadershipChange) -> str:
    held = (change.previous or change.position) if change.event.is_departure else change.position
    office = _office(held) if held and held.is_named else ""
    goal = change.next_company or (held.company if held else None)
    template = deal_phrases.EVENTS[change.event]
    told = template.format(
        person=change.person,
        company=change.company,
        goal=goal,
        office=f": {office}" if office else "",
    )
    if change.event is not LeadershipEvent.MOVES and change.next_company:
        told += f", neues Ziel: {change.next_company}"
    if change.predecessor:
        told += f", Nachfolge von {change.predecessor}"
    return f"{told}, gefolgt von {change.successor}" if change.successor else told


def _office(position: Position) -> str:
    marks = [
        word
        for word, holds in (
            ("früher", position.former),
            ("vorübergehend", position.interim),
            ("künftig", position.designate),
            ("in Stellvertretung", position.deputy),
        )
        if holds
    ]
    # The text's own word may be in any case, and of the sex of somebody else.
    named = _role(position.office) or position.wording or "Amt"
    return ", ".join([named, *marks])


def _role(role: Role) -> str:
    organ = deal_phrases.ORGANS.get(role.organ, "")
    seat = part_phrases.SEATS.get(role.rank, "Amt" if organ else "")
    function = deal_phrases.FUNCTIONS.get(role.function, role.function.upper())
    return ", ".join(part for part in (function, f"{seat} {organ}".strip()) if part)


def _position(position: Position) -> str:
    since, until = position.since or "..", position.until or ".."
    time = f" ({since} / {until})" if position.since or position.until else ""
    return f"{position.person}: {_office(position)}, {position.company}{time}"


def _milestone(milestone: Milestone) -> str:
    step = check_phrases.FIELDS[milestone.status.value]
    return f"{step} ({milestone.date})" if milestone.date else step


def _stake(stake: Stake) -> str:
    more = " plus eine Aktie" if stake.plus_one_share else ""
    basis = part_phrases.BASES.get(stake.basis, "")
    held = part_phrases.DIRECTNESS.get(stake.directness, "")
    words = f"{figure_words(stake.share)}{more} {basis}".strip()
    return f"{words} ({held})" if held else words


def _consideration(part: Consideration) -> str:
    amounts = [figure_words(part.amount)] if part.amount else []
    amounts += [f"{figure_words(part.per_share)} je Aktie"] if part.per_share else []
    if part.exchange_ratio:
        amounts.append(f"Umtauschverhältnis {part.exchange_ratio} zu 1")
    kind = part_phrases.MEANS[part.kind]
    words = f"{kind}: {', '.join(amounts)}" if amounts else kind
    marks = ["bedingt"] if part.contingent else []
    marks += ["wahlweise"] if part.elective else []
    return f"{words} ({', '.join(marks)})" if marks else words


def _break_fee(fee: BreakFee) -> str:
    payer = f", zu zahlen von {fee.payer}" if fee.payer else ""
    return f"Vertragsstrafe: {figure_words(fee.amount)}{payer}"


def _premium(premium: Premium) -> str:
    reference = part_phrases.REFERENCES.get(premium.reference, "")
    return f"Aufschlag: {figure_words(premium.amount)} {reference}".rstrip()


def _financial(financial: Financial) -> str:
    period = f" ({financial.period})" if financial.period else ""
    return f"{part_phrases.METRICS[financial.metric]}: {figure_words(financial.amount)}{period}"


def _multiple(multiple: Multiple) -> str:
    return f"{figure_words(multiple.times)} × {part_phrases.METRICS[multiple.metric]}"


def _restated(restated: Restated) -> str:
    name = check_phrases.FIELDS.get(restated.field, restated.field)
    return f"{name}: {figure_words(restated.amount)}"


def _attribution(attribution: Attribution) -> str:
    kind = part_phrases.SPEAKERS[attribution.kind]
    return f"{attribution.speaker} ({kind})" if attribution.speaker else kind


_TELLERS: Mapping[type, Callable[[Any], str]] = {
    Deal: _deal,
    StakeTransfer: _transfer,
    LeadershipChange: _change,
    Position: _position,
    Company: str,
    Person: str,
    Attribution: _attribution,
    BreakFee: _break_fee,
    Consideration: _consideration,
    Financial: _financial,
    Milestone: _milestone,
    Multiple: _multiple,
    Premium: _premium,
    Restated: _restated,
    Role: lambda role: _role(role) or "Amt",
    Stake: _stake,
}
