"""Facts and checks as German sentences."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from fractions import Fraction
from typing import cast

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.german.format import format_figure
from dealwert.german.lexicon import check_phrases, deal_phrases
from dealwert.german.mention import AnyFigure as Reported
from dealwert.model import (
    Company,
    Deal,
    DealStatus,
    LeadershipChange,
    LeadershipEvent,
    Party,
    Person,
    Position,
    Rank,
    StakeTransfer,
    TransferMode,
)
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    decimal_of,
    magnitude_of,
)
from dealwert.valuation import Check
from dealwert.valuation.check import AnyFigure, AnyInterval
from dealwert.valuation.sentence import Phrases, rounded
from dealwert.valuation.sentence import sentence as worded

__all__ = ["describe", "sentence"]

Fact = Company | Person | Position | Deal | StakeTransfer | LeadershipChange
"""What can be told."""


def sentence(check: Check, language: str = "de") -> str:
    """Return what a check says, as a journalist could print it.

    Args:
        check: A check of a deal.
        language: ``"de"`` or ``"en"``.

    Raises:
        InvalidTypeError: For what is no check.
        InvalidValueError: For another language.

    Example:
        >>> from dealwert import DealKind, parse_figure, valuation
        >>> deal = Deal(
        ...     DealKind.MINORITY_INVESTMENT,
        ...     target=Company("Weserwerft"),
        ...     price=parse_figure("14,3 Milliarden Euro"),
        ...     stake=parse_figure("49 Prozent"),
        ...     valuation=parse_figure("35 Milliarden Euro"),
        ... )
        >>> print(sentence(valuation.price_check(deal)))
        14,3 Milliarden Euro für 49 Prozent ergeben 28,78 bis 29,59 Milliarden Euro (29,18 mit den genannten Zahlen); laut Text sind es 35 Milliarden Euro: das passt nicht zusammen, Preis, Anteil und Bewertung können nicht alle stimmen.
    """
    if not isinstance(check, Check):
        raise InvalidTypeError("sentence check", check, "a Check")
    if language == "en":
        return check.sentence
    if language != "de":
        raise InvalidValueError("sentence language", language, "'de' or 'en'")
    return worded(check, _german())


@functools.cache
def _german() -> Phrases:
    return Phrases(
        implies=check_phrases.IMPLIES,
        otherwise="{inputs} ergeben {implied}",
        point="{} mit den genannten Zahlen",
        claim="laut Text sind es {}",
        should="es sollten {} sein",
        kind="bei dem, was „{}“ heißt, sollten es {} sein",
        fields=check_phrases.FIELDS,
        kinds=check_phrases.KINDS,
        dates=(", ", ", dann "),
        joined=" und ",
        doubts=check_phrases.DOUBTS,
        undecided="das ist nicht zu entscheiden",
        consistent="das passt",
        though="wenn auch {} nicht passen würde",
        lower="der untere Teil der Spanne ({})",
        upper="der obere Teil der Spanne ({})",
        inconsistent="das passt nicht zusammen",
        conflict="{} können nicht alle stimmen",
        figure=_figure,
        ends=_ends,
        number=_number,
        unit=_unit,
    )


def _figure(figure: AnyFigure) -> str:
    sample = figure.sample
    if isinstance(sample, Fraction):
        numbers = [end for end in (figure.low, figure.high) if isinstance(end, Fraction)]
        return " bis ".join(_digits(number) for number in dict.fromkeys(numbers)) or "unbestimmt"
    return format_figure(cast("Reported", figure))


_SCALES = ((12, "Billionen"), (9, "Milliarden"), (6, "Millionen"), (0, ""))


def _unit(sample: Money | Percent | Fraction, power: int) -> str:
    if isinstance(sample, Percent):
        return "Prozent"
    code = sample.currency if isinstance(sample, Money) else NO_CURRENCY
    return f"{dict(_SCALES)[power]} {_currency(code)}".strip()


def _currency(code: str) -> str:
    from babel.numbers import get_currency_name  # CLDR data: read on first use, not on import

    if code == NO_CURRENCY:
        return ""
    name: str = get_currency_name(code, count=2, locale="de")
    return name


def _ends(interval: AnyInterval, power: int) -> str:
    low, high = interval.low, interval.high
    if low is None or high is None:
        words = ("mehr als", "mindestens") if high is None else ("weniger als", "höchstens")
        is_open = interval.low_open if high is None else interval.high_open
        end = low if high is None else high
        return f"{words[not is_open]} {_number(cast('Money', end), power, up=high is not None)}"
    first, last = _number(low, power, up=False), _number(high, power, up=True)
    return first if first == last else f"{first} bis {last}"


def _number(value: Money | Percent | Fraction, power: int, *, up: bool | None = None) -> str:
    number = value.points if isinstance(value, Percent) else magnitude_of(value) / 10**power
    return _digits(rounded(number, 4, up=up))


def _digits(number: Fraction) -> str:
    from babel.numbers import format_decimal  # CLDR data: read on first use, not on import

    text: str = format_decimal(
        decimal_of(number), format="#,##0.############", locale="de", decimal_quantization=False
    )
    return text


def describe(fact: Fact) -> str:
    """Return a fact as one German sentence, without a full stop.

    Args:
        fact: A deal, a stake transfer, a leadership change, a position, a company or a person.

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
    if isinstance(fact, Deal):
        return _deal(fact)
    if isinstance(fact, StakeTransfer):
        return _transfer(fact)
    if isinstance(fact, LeadershipChange):
        return _change(fact)
    if isinstance(fact, Position):
        return f"{fact.person}: {_office(fact)}, {fact.company}"
    if isinstance(fact, (Company, Person)):
        return str(fact)
    raise InvalidTypeError("describe fact", fact, "a fact")


def _names(parties: Sequence[Party]) -> str:
    *first, last = map(str, parties)
    return f"{', '.join(first)} und {last}" if first else last


def _deal(deal: Deal) -> str:
    telling = deal_phrases.TELLINGS.get(deal.kind, deal_phrases.DEFAULT)
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
    value = f"; der Wert des Ganzen: {_figure(deal.valuation)}" if deal.valuation else ""
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
    parts += [_figure(figure) for figure in (deal.stake, deal.price) if figure]
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
    text = _figure(figure)
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
    office = _office(held) if held else ""
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
    organ = deal_phrases.ORGANS.get(position.organ, "")
    seats = {
        Rank.CHAIR: "Vorsitz",
        Rank.DEPUTY_CHAIR: "stellvertretender Vorsitz",
        Rank.MEMBER: "Mitglied",
        Rank.DELEGATE: "Delegiertenamt",
        Rank.HONORARY_CHAIR: "Ehrenvorsitz",
    }
    seat = f"{seats[position.rank]} {organ}".strip() if position.rank in seats else ""
    if not seat and organ:
        seat = f"Amt {organ}"
    function = deal_phrases.FUNCTIONS.get(position.role, position.role.upper())
    shown = [part for part in (function, seat) if part]
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
    named = shown or [position.wording or "Amt"]
    return ", ".join([*named, *marks])
