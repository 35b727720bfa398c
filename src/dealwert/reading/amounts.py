"""What an amount in a clause measures: a price, a valuation, a stake, or something else."""

from __future__ import annotations

import enum
import functools
import itertools
from collections.abc import Iterator

from dealwert.german.lexicon.amount_cues import (
    ACCORDING,
    ACCORDING_TO_WHAT,
    AMOUNT_CUES,
    AS_MUCH_AS,
    AT_LEVEL,
    BE_WORTH,
    BELOW_OR_ABOVE,
    BESIDE_SUMS,
    COMPARED,
    COSTING,
    EQUITY,
    FOR,
    IN_ALL,
    IN_CASH,
    INCLUDING,
    OF_MANY_DEALS,
    PER,
    PER_SHARE_CUES,
    PRICE_NOUNS,
    PRICE_PREPOSITIONS,
    RAISED_BY,
    RAISED_TO,
    SHARE_HELD,
    SHARE_PRICES,
    SHARES_TAKEN,
    SIZES,
    SUMS,
    UP_TO_A_SUM,
    VALUED_AT,
    VERBAL_CUES,
    WORTH,
)
from dealwert.german.lexicon.clause_words import STAKE_REACH
from dealwert.german.lexicon.deal_nouns import DEAL_GENITIVES, HOLDERS, IN_HANDS, PRICED_DEALS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES
from dealwert.german.lexicon.shares import FRACTIONS, ONE_SHARE, PASSING, PLUS
from dealwert.german.mention import Mention
from dealwert.quantities import Figure, Percent
from dealwert.reading.events import ClauseReading
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind
from dealwert.reading.units import Unit, UnitKind

__all__ = [
    "AmountRole",
    "amounts_of",
    "cue_of",
    "is_of_deal",
    "is_of_own_stake",
    "is_per_share",
]


class AmountRole(enum.Enum):
    """What an amount measures."""

    PRICE = "price"
    VALUATION = "valuation"
    MARKET_CAP = "market_cap"
    PER_SHARE = "per_share"
    PREMIUM = "premium"
    PROCEEDS = "proceeds"
    """What a sale brings."""
    FUNDING = "funding"
    """What investors put into a company."""
    STAKE = "stake"
    STAKE_AFTER = "stake_after"
    STAKE_BEFORE = "stake_before"
    BARE = "bare"
    """Nothing beside it says what it measures."""
    OTHER = "other"


_BEFORE, _AFTER = 5, 3
"""Words on either side of an amount that may say what it measures."""

_TITLE = 5
"""Words behind a share in which its holder may be called one."""


@functools.cache
def _cues() -> dict[str, AmountRole]:
    return {word: AmountRole(name) for name, words in AMOUNT_CUES for word in words.split()}


def amounts_of(reading: ClauseReading) -> Iterator[tuple[AmountRole, Mention]]:
    """Yield the amounts of a clause with what each measures, in order."""
    for phrase in _flat(reading.phrases):
        if phrase.figure is None:
            yield from _fractions(phrase, reading)
            continue
        if phrase.figure.kind == "money":
            yield _money_role(phrase, reading), phrase.figure
        elif phrase.figure.kind == "percent":
            yield _percent_role(phrase, reading), phrase.figure
    for phrase in reading.phrases:
        if is_of_deal(phrase):
            for inner in phrase.attribute_phrases:
                if inner.figure is not None and inner.preposition in PRICE_PREPOSITIONS:
                    yield _money_role(inner, reading), inner.figure


def is_of_deal(phrase: Phrase) -> bool:
    """Return whether a phrase calls a deal by "der", so that it is one told: "der vereinbarte Kauf"."""
    head = phrase.head.lower if phrase.head is not None else ""
    return head in PRICED_DEALS and INDEFINITE_ARTICLES.isdisjoint(phrase.words[:1])


def _fractions(phrase: Phrase, reading: ClauseReading) -> Iterator[tuple[AmountRole, Mention]]:
    """Yield the one third or quarter that no number counts: "das restliche Drittel der X"."""
    whole = FRACTIONS.get(phrase.head.lower) if phrase.head is not None else None
    if whole is None or phrase.kind is not PhraseKind.NOUN or phrase.preposition:
        return
    if not any(inner.parties or inner.stake for inner in phrase.inner):
        return
    for unit in reading.clause.units:
        if unit.word is phrase.head and phrase.start <= unit.start < phrase.end:
            share = Figure.exactly(Percent.of(1, whole))
            yield AmountRole.STAKE, Mention(unit.start, unit.end, unit.text, share)


def _flat(phrases: list[Phrase]) -> Iterator[Phrase]:
    for phrase in phrases:
        yield phrase
        yield from _flat(
            [inner for inner in phrase.inner if inner.figure is not None or inner.inner]
        )


def _neighbours(
    phrase: Phrase, reading: ClauseReading, reach: int = _AFTER
) -> tuple[list[Unit], list[Unit]]:
    figure = phrase.figure
    if figure is None:
        return [], []
    units = reading.clause.units
    before = [unit for unit in units if unit.end <= figure.start]
    after = [unit for unit in units if unit.start >= figure.end]
    if [unit.lower for unit in after[:2]] == IN_CASH:
        after = after[2:]  # "30 Dollar in bar je Aktie"
    return _cut(before[::-1], _BEFORE), _cut(after, reach)


def _cut(units: list[Unit], count: int) -> list[Unit]:
    """Return the units up to the next comma or amount."""
    kept: list[Unit] = []
    for unit in units[:count]:
        if unit.kind in (UnitKind.COMMA, UnitKind.FIGURE):
            break
        kept.append(unit)
    return kept


def cue_of(lower: str) -> AmountRole | None:
    """Return what a noun says that an amount beside it measures, if anything."""
    return _cues().get(lower) or _cue_of_compound(lower)


def _cue(units: list[Unit]) -> AmountRole | None:
    for unit in units:
        role = _cues().get(unit.lower)
        is_noun = unit.text[:1].isupper()
        if role is AmountRole.OTHER and not is_noun and unit.lower not in VERBAL_CUES:
            continue  # "kosten" is a verb here
        if role is None and unit.word is not None and unit.word.capital:
            role = _cue_of_compound(unit.lower)
        if role is not None:
            return role
    return None


@functools.lru_cache(maxsize=8192)
def _cue_of_compound(lower: str) -> AmountRole | None:
    ends = (
        (word, role) for word, role in _cues().items() if len(word) > 4 and word not in SUMS
    )  # a "Schadenssumme" is no price
    return next((role for word, role in ends if lower.endswith(word)), None)


def _money_role(phrase: Phrase, reading: ClauseReading) -> AmountRole:
    if phrase.kind in (PhraseKind.EVENT, PhraseKind.NOUN, PhraseKind.UNIT):
        return AmountRole.PRICE  # "der 80 Millionen Euro schwere Kauf"
    before, after = _neighbours(phrase, reading)
    costs = _costs(reading)
    before = before[:-1] if costs and before[-1:] == reading.clause.units[:1] else before
    preposition = "" if _is_behind_source(before) else phrase.preposition
    lowers = [unit.lower for unit in after]
    if lowers[:1] and lowers[0] in COMPARED:
        return AmountRole.OTHER
    if len(lowers) > 1 and lowers[0] in PER:
        noun = lowers[2] if after[1].glued and len(lowers) > 2 else lowers[1]  # "je X-Aktie"
        return AmountRole.PER_SHARE if noun in PER_SHARE_CUES else AmountRole.OTHER
    if len(before) > 1 and before[1].lower in PER and before[0].lower in PER_SHARE_CUES:
        return AmountRole.PER_SHARE
    if _is_only_sum(phrase, reading) and any(map(is_per_share, reading.phrases)):
        return AmountRole.PER_SHARE  # "Je Aktie sollen die Anleger 30 Euro erhalten"
    if "be" in reading.auxiliaries and _is_worth(lowers, phrase, reading):
        return AmountRole.VALUATION  # "ist X 300 Millionen Euro wert"
    if before and before[0].lower in IN_ALL and _has_per_share(phrase, reading):
        return AmountRole.PRICE  # "12 Euro je Aktie, insgesamt 490 Millionen Euro"
    cue = _cue(_without_included(before, reading)) or _cue(after[:1])
    many = lowers[:1] == [FOR] and any(map(_is_other, lowers[1:3]))
    if lowers[:1] == [RAISED_TO] and not PRICE_NOUNS.isdisjoint(lowers[1:3]):
        return AmountRole.PRICE  # "davon entfallen 45 Millionen auf den Kaufpreis"
    if lowers[:1] == [FOR] and cue is None and preposition == "" and not many:
        return AmountRole.PRICE
    if cue in _OF_NOUN and not _is_valued(preposition, reading):
        return cue
    if many:
        return AmountRole.OTHER
    subject = reading.subject.head if reading.subject is not None else None
    if cue is None and preposition == AT_LEVEL and subject is not None:
        if cue_of(subject.lower) is AmountRole.PRICE and subject.lower not in SUMS | WORTH:
            return AmountRole.PRICE  # "Der Kaufpreis soll … bei 30 Millionen Euro liegen"
    if cue is None and preposition == "" and costs:
        return AmountRole.PRICE
    if preposition in VALUED_AT and _tells_value(reading):
        return AmountRole.VALUATION
    if cue is AmountRole.PRICE:
        return cue
    if preposition in PRICE_PREPOSITIONS:
        return AmountRole.PRICE
    if preposition in UP_TO_A_SUM and cue is None:
        return AmountRole.BARE
    if len(before) > 1 and before[1].lower in PRICE_PREPOSITIONS and before[0].text.islower():
        return AmountRole.PRICE  # "für umgerechnet 80 Millionen Euro"
    if [unit.lower in WORTH for unit in before[1:2]] == [True] and any(
        unit.lower in DEAL_GENITIVES for unit in before[2:4]
    ):
        return AmountRole.PRICE  # "in einem Geschäft im Wert von 30 Millionen Euro"
    if preposition in BESIDE_SUMS:
        return AmountRole.BARE if preposition == "" or cue is None else AmountRole.OTHER
    return AmountRole.OTHER


def _is_worth(lowers: list[str], phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether it is an amount that something is worth: "300 Millionen Euro ist den X die Firma wert"."""
    is_last = reading.text.endswith(f" {BE_WORTH}")
    is_first = bool(reading.clause.units) and phrase.start <= reading.clause.units[0].start
    return lowers[:1] == [BE_WORTH] or (is_last and is_first and not phrase.preposition)


def _tells_value(reading: ClauseReading) -> bool:
    return any(_cues().get(word) is AmountRole.VALUATION for word in reading.text.split())


def _is_valued(preposition: str, reading: ClauseReading) -> bool:
    """Return whether the equity of a company is said to be worth a sum."""
    subject = reading.subject.head if reading.subject is not None else None
    is_equity = subject is not None and subject.lower == EQUITY
    return is_equity and preposition in VALUED_AT and _tells_value(reading)


def _costs(reading: ClauseReading) -> bool:
    """Return whether something costs an amount: "kostet …", or "Kosten soll der Zukauf …"."""
    units = reading.clause.units
    if any(unit.text in COSTING for unit in units):
        return True
    behind = units[1].word if len(units) > 1 else None
    is_verb = behind is not None and bool(behind.modal or behind.auxiliary)
    return is_verb and units[0].lower in COSTING


def _is_behind_source(before: list[Unit]) -> bool:
    """Return whether the preposition before an amount belongs to a noun: "dem Vernehmen nach 30 Euro"."""
    return any(
        unit.lower == ACCORDING and further.lower in ACCORDING_TO_WHAT
        for unit, further in itertools.pairwise(before)
    )


def _without_included(before: list[Unit], reading: ClauseReading) -> list[Unit]:
    """Return what stands before an amount, without "inklusive übernommener Schulden"."""
    end = next((place for place, unit in enumerate(before) if unit.lower in INCLUDING), 0)
    first = reading.clause.units[0]
    if not end and first.lower in INCLUDING and reading.phrases:
        # "Einschließlich der Schulden kostet der Kauf …"
        return [unit for unit in before if unit.start >= reading.phrases[0].end]
    return before[end:]


def _has_per_share(phrase: Phrase, reading: ClauseReading) -> bool:
    """Return whether another amount of a clause is what is paid for each share."""
    return any(
        one is not phrase
        and one.kind is PhraseKind.MONEY
        and [unit.lower for unit in _neighbours(one, reading)[1]][:1] in _EACH
        for one in reading.phrases
    ) or any(map(is_per_share, reading.phrases))


_EACH = [[word] for word in PER]


def _is_other(lower: str) -> bool:
    """Return whether a noun behind "für" stands for many deals, or for something else."""
    return lower in OF_MANY_DEALS or cue_of(lower) is AmountRole.OTHER


def _is_only_sum(phrase: Phrase, reading: ClauseReading) -> bool:
    others = (one for one in reading.phrases if one.kind is PhraseKind.MONEY)
    return not phrase.preposition and all(one is phrase for one in others)


def is_per_share(phrase: Phrase) -> bool:
    """Return whether a phrase is "je Aktie"."""
    return phrase.preposition in PER and phrase.words[-1] in PER_SHARE_CUES


_OF_NOUN = frozenset(
    {
        AmountRole.VALUATION,
        AmountRole.MARKET_CAP,
        AmountRole.PROCEEDS,
        AmountRole.FUNDING,
        AmountRole.PER_SHARE,
        AmountRole.OTHER,
    }
)
"""What a noun beside an amount says, whatever the preposition between."""


def _is_within(unit: Unit) -> bool:
    """Return whether a unit does not begin whom a share comes from: "30 Prozent vom Aktionär X"."""
    return unit.word is None or unit.word.preposition not in STAKE_REACH


def _percent_role(phrase: Phrase, reading: ClauseReading) -> AmountRole:
    before, after = _neighbours(phrase, reading)
    if [unit.lower for unit in after[:1]] == [PLUS] and after[1:2]:
        after = after[2:] if after[1].lower in ONE_SHARE else after
    if after and after[0].lower in COMPARED:
        return AmountRole.OTHER
    if after[1:] and after[0].lower in BELOW_OR_ABOVE and "d" in _article(after[1]):
        return AmountRole.OTHER  # "15 Prozent unter dem Marktwert"
    cue = _cue(before) or _cue(after)
    if cue is AmountRole.PREMIUM or any(unit.lower in SHARE_PRICES for unit in after):
        return AmountRole.PREMIUM
    if cue is not None:
        return AmountRole.OTHER
    is_state = not reading.auxiliaries.isdisjoint({"be", "become"})
    behind = _neighbours(phrase, reading, _TITLE)[1]
    behind = list(itertools.takewhile(_is_within, behind))
    is_state = is_state or bool(behind and behind[0].lower in PASSING)  # "… wechselten den Eigner"
    if not is_state and any(unit.lower.endswith(HOLDERS) for unit in behind):
        return AmountRole.STAKE_BEFORE  # "mit 18 Prozent größter Aktionär"
    is_held = phrase.preposition == AS_MUCH_AS and not IN_HANDS.isdisjoint(reading.lowers)
    if phrase.preposition == RAISED_TO or is_held:
        return AmountRole.STAKE_AFTER
    if phrase.preposition == RAISED_BY:
        return AmountRole.STAKE
    if is_of_own_stake(phrase):
        return AmountRole.OTHER
    if phrase.kind is PhraseKind.STAKE or phrase.preposition in SHARES_TAKEN:
        return AmountRole.STAKE
    if phrase.preposition == SHARE_HELD:
        noun = before[1].word if len(before) > 1 else None
        if len(before) > 1 and before[1].lower in SIZES and _has_stake(reading, before[1]):
            return AmountRole.STAKE  # "eine Beteiligung an X in Höhe von 12 Prozent"
        is_size = noun is not None and bool(noun.stake)  # "ein Paket von 12 Prozent"
        is_size = is_size and not (after and after[0].lower == RAISED_TO)  # "von 12 auf 25 Prozent"
        return AmountRole.STAKE if is_size else AmountRole.STAKE_BEFORE
    return AmountRole.OTHER


def _article(unit: Unit) -> str:
    """Return the cases that a unit may stand for as an article."""
    return unit.word.article if unit.word is not None else ""


def _has_stake(reading: ClauseReading, size: Unit) -> bool:
    """Return whether a noun for a stake stands before the one for its size, and no other noun for a thing between."""
    for unit in reversed([unit for unit in reading.clause.units if unit.end <= size.start]):
        if unit.kind is UnitKind.COMMA:
            return False
        if unit.word is not None and unit.word.stake:
            return True
        if unit.word is not None and cue_of(unit.lower) is not None:
            return False
    return False


def is_of_own_stake(phrase: Phrase) -> bool:
    """Return whether a share is one of what somebody holds: "die Hälfte seiner Anteile" is no 50 percent."""
    return any(
        inner.kind is PhraseKind.STAKE
        and inner.owner is not None
        and inner.owner.nature is PartyNature.OWNER
        for inner in phrase.inner
    )
