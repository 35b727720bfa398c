"""Made stories with the facts that they support, and every way to corrupt one of the facts.

Run as a program, it prints how many corruptions of each kind the verifier names rightly:
``python -m tests.verification.corruption``.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

import attrs

from dealwert import verify
from dealwert.verification import Outcome, Reason

Facts = Mapping[str, str]

_STARTS = "Nord Süd Ost West Alt Neu Berg Wald See Stein Gold Silber Eis Feuer Mond Stern".split()
_ENDS = "werk tech bau link data feld haus wind mobil plan chem optik pharma logis".split()
_FORMS = ("AG", "SE", "GmbH")
_GIVEN = "Clara Jonas Hanna Felix Marta Oskar Lena Viktor Paula Emil".split()
_FAMILY = "Brandner Kessler Vogt Lindauer Pichler Asam Rieder Thoma Wolff Zeller".split()
_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)
_CURRENCIES = (("Euro", "EUR"), ("Dollar", "USD"), ("Franken", "CHF"))
_SCALES = (("Millionen", "million", 6), ("Milliarden", "billion", 9))


@attrs.frozen
class Story:
    """A text and facts that it supports, as an extractor would give them."""

    text: str
    facts: Facts


@attrs.frozen
class Corruption:
    """Facts of which one is corrupted, and what the verifier has to say of it."""

    kind: str
    text: str
    facts: Facts
    field: str
    reasons: frozenset[Reason]


def _german(number: Decimal) -> str:
    return str(number).replace(".", ",")


def _number(rng: random.Random, low: int, high: int) -> Decimal:
    """Return a number with two or three digits that differ and none of which is 0."""
    digits = rng.sample("123456789", 3)
    number = Decimal("".join(digits[:2]) + "." + digits[2])
    if rng.random() < 0.3:
        number = Decimal("".join(digits))
    return number if low <= number <= high else _number(rng, low, high)


def stories(seed: int, count: int) -> Iterator[Story]:
    """Yield stories; the same seed yields the same ones."""
    rng = random.Random(seed)
    for _ in range(count):
        yield _story(rng)


def _story(rng: random.Random) -> Story:
    starts, ends = rng.sample(_STARTS, 3), rng.sample(_ENDS, 3)
    buyer, target, seller = (start + end for start, end in zip(starts, ends, strict=True))
    forms = [rng.choice(_FORMS) for _ in range(3)]
    word, code = rng.choice(_CURRENCIES)
    scale, english, _ = rng.choice(_SCALES)
    price, sales = _number(rng, 11, 400), _number(rng, 500, 999)
    stake = rng.randint(11, 48)
    floor = int(price / stake * 100 * Decimal("0.99"))
    person = f"{rng.choice(_GIVEN)} {rng.choice(_FAMILY)}"
    day, month = rng.randint(13, 28), rng.randint(1, 12)
    date = f"2024-{month:02}-{day:02}"
    up_to = rng.random() < 0.3
    pay = f"bis zu {_german(price)} {scale} {word}" if up_to else f"{_german(price)} {scale} {word}"
    claimed_price = f"{price} {english} {code}"
    lead = rng.choice(
        (
            f"Die {buyer} {forms[0]} kauft {stake} Prozent an der {target} {forms[1]}"
            f" für {pay} von der {seller} {forms[2]}.",
            f"Die {seller} {forms[2]} verkauft {stake} Prozent der {target} {forms[1]}"
            f" für {pay} an die {buyer} {forms[0]}.",
            f"{buyer} übernimmt von {seller} {stake} Prozent an {target} und zahlt dafür {pay}.",
        )
    )
    if "übernimmt von" in lead:
        opening = (
            f"Die {buyer} {forms[0]}, die {target} {forms[1]} und die {seller} {forms[2]}"
            " haben am Donnerstag einen Vertrag unterzeichnet. "
        )
        lead = opening + lead
    text = (
        f"{lead} {target} wird dabei mit mehr als {floor} {scale} {word} bewertet. "
        f"Der Vertrag wurde am {day}. {_MONTHS[month - 1]} 2024 unterzeichnet. "
        f"Zuletzt setzte {target} {_german(sales)} {scale} {word} um. "
        f"{target}-Chef {person} bleibt im Amt."
    )
    facts = {
        "buyer": f"{buyer} {forms[0]}",
        "target": target,
        "seller": seller,
        "price": f"up to {claimed_price}" if up_to else claimed_price,
        "stake": f"{stake}%",
        "valuation": f"more than {floor} {english} {code}",
        "announced": date,
        "ceo": person,
    }
    return Story(text, facts)


def _bare(claim: str) -> str:
    return claim.removeprefix("up to ").removeprefix("more than ")


def _replaced(facts: Facts, field: str, value: str) -> Facts:
    return {**facts, field: value}


def _scale(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field = rng.choice(("price", "valuation"))
    value = story.facts[field]
    swapped = (
        value.replace("million", "billion")
        if "million" in value
        else value.replace("billion", "million")
    )
    return field, swapped, {Reason.WRONG_SCALE}


def _currency(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field = rng.choice(("price", "valuation"))
    value = story.facts[field]
    code = value[-3:]
    other = rng.choice([known for _, known in _CURRENCIES if known != code])
    return field, value[:-3] + other, {Reason.WRONG_CURRENCY}


def _role(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field, source = rng.choice((("price", "valuation"), ("valuation", "price"), ("price", "sales")))
    if source == "sales":
        words = story.text.partition("Zuletzt setzte ")[2].split(" um.")[0].split()
        code = story.facts["price"][-3:]
        english = story.facts["price"].split()[-2]
        return field, f"{words[1].replace(',', '.')} {english} {code}", {Reason.SWAPPED_ROLES}
    return field, _bare(story.facts[source]), {Reason.SWAPPED_ROLES}


def _digit(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field = rng.choice(("price", "stake"))
    value = story.facts[field]
    places = [place for place, sign in enumerate(value) if sign.isdigit()]
    if rng.random() < 0.5:
        one, other = rng.choice(list(pairwise(places)))
        if value[one] != value[other] and other == one + 1:
            swapped = value[:one] + value[other] + value[one] + value[other + 1 :]
            return field, swapped, {Reason.DIGIT}
    place = rng.choice(places)
    digit = rng.choice([d for d in "123456789" if d != value[place]])
    return field, value[:place] + digit + value[place + 1 :], {Reason.DIGIT}


def _hedge(story: Story, _: random.Random) -> tuple[str, str, set[Reason]]:
    return "valuation", _bare(story.facts["valuation"]), {Reason.DROPPED_HEDGE}


def _up_to(story: Story, _: random.Random) -> tuple[str, str, set[Reason]] | None:
    if not story.facts["price"].startswith("up to "):
        return None
    return "price", _bare(story.facts["price"]), {Reason.DROPPED_UP_TO}


def _sign(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field = rng.choice(("price", "stake"))
    value = story.facts[field]
    number = _bare(value)
    return field, value.replace(number, f"-{number}"), {Reason.WRONG_SIGN}


def _points(story: Story, _: random.Random) -> tuple[str, str, set[Reason]]:
    return "stake", story.facts["stake"].replace("%", " percentage points"), {Reason.PERCENT_POINTS}


def _name(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field = rng.choice(("buyer", "target", "seller", "ceo"))
    made = "Rosalie Quandtner" if field == "ceo" else "Xylofonia SE"
    return field, made, {Reason.NAME_NOT_IN_TEXT}


def _name_role(story: Story, rng: random.Random) -> tuple[str, str, set[Reason]]:
    field, source = rng.choice(
        (("buyer", "target"), ("target", "buyer"), ("seller", "buyer"), ("buyer", "seller"))
    )
    return field, story.facts[source], {Reason.NAME_IN_OTHER_ROLE}


def _date(story: Story, _: random.Random) -> tuple[str, str, set[Reason]]:
    return "announced", story.facts["announced"][:7], {Reason.DATE_PRECISION}


CORRUPTERS: dict[str, Callable[[Story, random.Random], tuple[str, str, set[Reason]] | None]] = {
    "scale": _scale,
    "currency": _currency,
    "role": _role,
    "digit": _digit,
    "hedge": _hedge,
    "up to": _up_to,
    "sign": _sign,
    "percent and points": _points,
    "name": _name,
    "name in another role": _name_role,
    "date": _date,
}


def corruptions(story: Story, seed: int) -> Iterator[Corruption]:
    """Yield the story's facts once for each way to corrupt them."""
    rng = random.Random(seed)
    for kind, corrupt in CORRUPTERS.items():
        made = corrupt(story, rng)
        if made is not None:
            field, value, reasons = made
            facts = _replaced(story.facts, field, value)
            yield Corruption(kind, story.text, facts, field, frozenset(reasons))


def is_named(corruption: Corruption) -> bool:
    """Return whether the verifier names the corrupted field and the reason."""
    verdicts = verify(corruption.facts, corruption.text)
    return any(
        verdict.path == corruption.field
        and verdict.reason in corruption.reasons
        and verdict.outcome is not Outcome.SUPPORTED
        for verdict in verdicts
    )


def counts(seed: int, number: int) -> tuple[Counter[str], Counter[str]]:
    """Return how many corruptions of each kind were made, and how many were named rightly."""
    made: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for place, story in enumerate(stories(seed, number)):
        for corruption in corruptions(story, seed + place):
            made[corruption.kind] += 1
            named[corruption.kind] += is_named(corruption)
    return made, named


def table(seed: int = 1, number: int = 200) -> str:
    """Return the counts by kind as a table."""
    made, named = counts(seed, number)
    rows = [
        f"{kind:24}{made[kind]:8}{named[kind]:8}{named[kind] / made[kind]:9.3f}" for kind in made
    ]
    total = f"{'all':24}{made.total():8}{named.total():8}{named.total() / made.total():9.3f}"
    return "\n".join([f"{'kind':24}{'made':>8}{'named':>8}{'share':>9}", *rows, total])


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
