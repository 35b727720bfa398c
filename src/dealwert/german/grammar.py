"""The grammar of reported figures: hedges, ranges, elided units, vague amounts.

A phrase is a run of words that may state figures. It is parsed from left to right; an item is an
amount with its hedges, a range, or a vague amount. What an item leaves unsaid, its neighbours supply.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from itertools import pairwise

import attrs

from dealwert.german.amounts import Amount, Phrase, compound_of
from dealwert.german.lexicon.hedges import (
    AFTERWARDS,
    CHANGE_NOUNS,
    CONNECTORS,
    EXACT,
    HEDGES,
    INFLECTED,
    ISSUED,
    LABELS,
    SIGNS,
    SPEAKING,
    TRANSPARENT,
)
from dealwert.german.lexicon.numbers import (
    BIG_SCALES,
    DIGIT_CLASSES,
    FLOWING,
    INDEFINITE,
    SCALES,
    SUMS,
    VAGUE_NOT_MONEY,
)
from dealwert.german.lexicon.shares import FRACTIONS, HALF
from dealwert.german.mention import AnyFigure
from dealwert.german.numerals import number_from_word, power_of_ten
from dealwert.german.tokens import Token, may_begin
from dealwert.german.units import PERCENT, POINTS, Unit, known_units
from dealwert.quantities import (
    NO_CURRENCY,
    Figure,
    Hedge,
    Money,
    Percent,
    PercentagePoints,
    Quantity,
)

__all__ = ["Grammar", "Item", "figure_of", "size_of"]


@attrs.define
class Item:
    """Something that states a figure, or would if its unit were said.

    Args:
        first: The first token.
        last: The token behind the last one.
        start: Index of the first character.
        end: Index behind the last character.
        low: The amount, or the lower one of a range; ``None`` for a vague one.
        high: The upper one of a range.
        hedge: How the wording limits it.
        approximate: Whether a limit or range is itself hedged.
        cancellable: Whether the text may go on to say more.
        exact: Whether the wording says that the digits are meant.
        bounds: For a vague one, the class of numbers, and the scale as powers of ten.
        unit: For a vague one, its unit.
    """

    first: int
    last: int
    start: int
    end: int
    low: Amount | None = None
    high: Amount | None = None
    hedge: Hedge = Hedge.NONE
    approximate: bool = False
    cancellable: bool = False
    exact: bool = False
    bounds: tuple[int | None, int] | None = None
    unit: Unit | None = None

    @property
    def main(self) -> Amount | None:
        """The amount that carries the unit: the upper one of a range."""
        return self.high or self.low

    @property
    def is_bare(self) -> bool:
        """Whether it is a number that has no unit yet."""
        return self.main is not None and self.main.unit is None

    @property
    def is_vague(self) -> bool:
        """Whether it has no number at all."""
        return self.low is None


@attrs.frozen
class _Hedged:
    """What stands before a number: the hedges, and the place of the number."""

    hedge: Hedge
    after: int
    approximate: bool = False
    cancellable: bool = False
    exact: bool = False


Wording = tuple[tuple[str, ...], Hedge, bool]


@cache
def _hedges_by_word() -> dict[str, list[Wording]]:
    table: dict[str, list[Wording]] = {}
    for words in sorted(HEDGES, key=lambda words: (-len(words), words)):
        hedge, cancellable = HEDGES[words]
        table.setdefault(words[0], []).append((words, hedge, cancellable))
    return table


@cache
def _connectors_by_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words in sorted(CONNECTORS, key=lambda words: (-len(words), words)):
        table.setdefault(words[0], []).append((words, CONNECTORS[words]))
    return table


_LIMITS = frozenset({Hedge.AT_MOST, Hedge.AT_LEAST})
_AFTERWARDS = frozenset(words[0] for words in AFTERWARDS)
_LONGEST_SCALE = len("milliarden")

_ADJECTIVES = 5
"""Words behind an amount that are looked at for the noun that it counts."""

_LINKING = frozenset(
    "der des die das dem von für in mit aus zu im am bei an zur zum vom gegen".split()
)
"""Words that lead from a noun to another that is part of it."""

_BOTH_ENDS = 1000
"""How many times a year the other number of a range may be: "2014 – 5 Millionen Euro" is none."""

_FREE = frozenset(
    """in im an am für aus auf bei beim mit von vom zu zum zur nach vor über unter durch pro je und oder
    als wie ist war sind waren wird wurde wurden werden hat hatte haben hatten soll sollen kann könnte
    muss ein aus ab nur noch schon auch bereits allein davon zuvor erreicht gestiegen gesunken verdient
    kostet kosten gezahlt bezahlt investiert geschädigt der des die das den dem dass damit gegenüber wieder
    brutto netto jährlich monatlich täglich wert so sei seien würde würden will wollen möchte liegt lag
    stehen steht stand geht ging gehen gingen fließen flossen fließt floss kommen kamen verspricht pumpt
    verdienen verspielt versprechen verdiente ergeben wären wäre zusätzlich weniger mehr eingespart""".split()
)
"""Words that may follow an amount whose noun is left out, since no adjective or noun is among them."""


class Grammar(Phrase):
    """The parser of one phrase."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        super().__init__(text, tokens)
        self.behind: dict[int, int] = {}
        """Where units begin and end that stand behind "und mehr"."""

    def items(self, first: int, last: int) -> list[Item]:
        """Return the items of a phrase, units supplied to those that leave them out."""
        found: list[Item] = []
        place = first
        while place < last:
            item = self.item(place)
            if item is None:
                place += 1
                continue
            if not (item.is_bare and self._is_label(item.main)):
                found.append(item)
            place = max(item.last, place + 1)
            inner = self._brackets_behind(item)
            if inner is not None:
                found.append(inner)
                place = inner.last
        self._supply_from_the_right(found)
        self._supply_from_the_left(found)
        return found

    def item(self, place: int) -> Item | None:
        """Return the item that begins at a place, ``None`` where none does."""
        if not may_begin(self.tokens[place]):
            return None
        if self.word(place).startswith("ein") and self.word(place + 1) == "paar":
            return self._vague(place)
        return self._between(place) or self._hedged_amount(place) or self._vague(place)

    def hedge_at(self, place: int) -> _Hedged | None:
        """Return the hedges that stand at a place, one behind the other."""
        found: list[tuple[Hedge, bool]] = []
        exact, start = False, place
        while place < len(self.tokens):
            if self.word(place) in EXACT:
                exact, place = True, place + 1
                continue
            wording = self._hedge_wording(place)
            if wording is None:
                break
            words, hedge, cancellable = wording
            found.append((hedge, cancellable))
            place += len(words)
        if place == start:
            return None
        if not found:
            return _Hedged(Hedge.NONE, place, exact=exact)
        hedge, cancellable = found[0]
        approximate = hedge in _LIMITS and any(other not in _LIMITS for other, _ in found[1:])
        if hedge not in _LIMITS and len(found) > 1 and found[1][0] in _LIMITS:
            hedge, cancellable, approximate = *found[1], True
        return _Hedged(hedge, place, approximate, cancellable, exact)

    def _hedge_wording(self, place: int) -> Wording | None:
        for wording in _hedges_by_word().get(self.word(place), ()):
            words = wording[0]
            if self.says(place, words) and (self._is_hedge(place, words)):
                return wording
        return None

    def _is_hedge(self, place: int, words: tuple[str, ...]) -> bool:
        """Return whether a wording limits a number here, or is a preposition with its noun."""
        if words == ("um", "die"):
            return self.word(place - 1) != ","  # "um die … zu": a purpose
        if words != ("über",):
            return True
        direct = True
        for before in range(place - 1, max(-1, place - 7), -1):
            token = self.tokens[before]
            if not token.is_word and token.number is None:
                return True
            if token.word.startswith(SPEAKING):
                return False
            if (
                direct
                and token.is_capital
                and (token.word.startswith(ISSUED) or token.word.endswith(ISSUED))
            ):
                return False
            direct = direct and (token.is_capital or token.word in _LINKING)
        return True

    def connector_at(self, place: int) -> tuple[str, int] | None:
        """Return what joins two numbers at a place, and the place behind it."""
        for words, kind in _connectors_by_word().get(self.word(place), ()):
            if self.says(place, words):
                return kind, place + len(words)
        return None

    def _between(self, place: int) -> Item | None:
        """Parse "zwischen A und B" and "von A bis B"."""
        word = self.word(place)
        if word not in {"zwischen", "von"}:
            return None
        joint = "und" if word == "zwischen" else "bis"
        low = self._end_of_range(place + 1)
        if low is None or self.word(low[0].last) != joint:
            return None
        after = low[0].last + 1
        if joint == "bis" and self.word(after) == "zu":
            after += 1
        return self._range(place, low, self._end_of_range(after))

    def _end_of_range(self, place: int) -> tuple[Amount, bool] | None:
        hedged = self.hedge_at(place)
        amount = self.amount(hedged.after if hedged else place)
        return None if amount is None else (amount, hedged is not None and not hedged.exact)

    def _range(
        self,
        place: int,
        low: tuple[Amount, bool] | None,
        high: tuple[Amount, bool] | None,
        hedged: _Hedged | None = None,
    ) -> Item | None:
        if low is None or high is None:
            return None
        (first, first_hedged), (second, second_hedged) = low, high
        elided = first.unit is None
        if elided:
            first = attrs.evolve(first, unit=second.unit)
            if first.is_small and second.scale is not None:
                first.scale = second.scale
        if first.unit is None and second.unit is None and not self._may_be_elided(second):
            return None
        if first.unit != second.unit and not _is_cents_of(first.unit, second.unit):
            return None
        bottom, top = size_of(first), size_of(second)
        if bottom >= top or (elided and self._is_plain_year(low[0]) and top > _BOTH_ENDS * bottom):
            return None
        approximate = first_hedged or second_hedged or (hedged is not None and not hedged.exact)
        return Item(
            place,
            second.last,
            self.tokens[place].start,
            second.end,
            low=first,
            high=second,
            hedge=Hedge.RANGE,
            approximate=approximate,
        )

    def _may_be_elided(self, amount: Amount) -> bool:
        return amount.scale is not None

    def _brackets_behind(self, item: Item) -> Item | None:
        """Return the number in brackets that shares the unit of the one before them.

        The unit stands behind the brackets or before: "6,31 (2014: 4,86) Millionen Euro".
        """
        main = item.main
        inner = None if main is None or main.is_share else self._in_brackets(item.last)
        if main is None or inner is None or inner.low is None:
            return None
        if main.unit is None and main.scale is None:
            outer = attrs.evolve(main, last=inner.last)
            self._take_scale(outer)
            self._take_unit(outer)
            if outer.unit is None:
                return None
            _give(outer, item)
            inner.last = outer.last
        elif main.unit is None or not inner.is_bare or self._is_plain_year(inner.low):
            return None
        _give(main, inner)
        # What a percentage has won or lost is a distance between two: "26,8 Prozent (-2,4)".
        is_signed = self.word(main.first) in SIGNS
        if main.unit == PERCENT and self.word(inner.low.first) in SIGNS and not is_signed:
            inner.low.unit = POINTS
        return inner

    def _in_brackets(self, place: int) -> Item | None:
        """Return the number in brackets behind a label or year, up to the place behind the brackets."""
        if self.word(place) != "(":
            return None
        inside = place + 1
        while inside < place + 5 and (
            self.word(inside) in LABELS
            or self.word(inside) in {":", "/", "im"}
            or self._is_year(inside)
        ):
            inside += 1
        inner = self._hedged_amount(inside) if inside < len(self.tokens) else None
        if inner is None or self.word(inner.last) != ")":
            return None
        inner.last += 1
        return inner

    def _is_year(self, place: int) -> bool:
        word = self.word(place)
        return (
            len(word) == 4 and word.isdecimal() and self.word(place + 1) in {":", "/", ")"}
        )  # digits of a year

    def _hedged_amount(self, place: int) -> Item | None:
        hedged = self.hedge_at(place)
        start = hedged.after if hedged else place
        article = start
        if self.word(start) in TRANSPARENT and self._is_share(start + 1):
            start += 1
        amount = self.amount(start) or self._single_word(start)
        if amount is None or (article != start and not amount.is_share):
            return None
        self._take_unit_behind(amount)
        if self.word(place) == "um" and hedged is not None and self.word(amount.last) == "zu":
            return self._hedged_amount(start)  # "um die 5 Euro zu sparen"
        ranged = self._range_from(place, amount, hedged)
        if ranged is not None:
            return ranged
        item = Item(place, amount.last, self.tokens[place].start, amount.end, low=amount)
        item.hedge = self._inner_hedge(amount)
        if hedged is not None and (hedged.hedge is not Hedge.NONE or hedged.exact):
            item.hedge, item.exact = hedged.hedge, hedged.exact
            item.approximate, item.cancellable = hedged.approximate, hedged.cancellable
        if amount.unit is not None:
            self._take_afterwards(item)
        return item

    def _take_unit_behind(self, amount: Amount) -> None:
        """Give "fünf und mehr Prozent" its unit; what stands between limits it later."""
        if amount.unit is None and self.word(amount.last + 1) in {"mehr", "weniger"}:
            found = self.unit_at(amount.last + 2)
            if found is not None and self.word(amount.last) in {"und", "oder"}:
                amount.unit = found[0]
                self.behind[amount.last + 2] = found[1]

    def _inner_hedge(self, amount: Amount) -> Hedge:
        """Return what an adjective behind the article says: "eine knappe Million"."""
        return INFLECTED.get(self.word(amount.first + 1), Hedge.NONE)

    def _is_share(self, place: int) -> bool:
        return self.word(place) == HALF or self.word(place + 1) in FRACTIONS

    def _single_word(self, place: int) -> Amount | None:
        """Return the amount that one word states: "zehnprozentig", "Zehn-Prozent-Beteiligung"."""
        if place >= len(self.tokens):
            return None
        token = self.tokens[place]
        if not token.is_word:
            return None
        stem, ig, ending = token.word.partition("prozentig")
        if ig and stem:
            number = number_from_word(stem.rstrip("-"))
            if number is None or ending not in {"e", "en", "er", "es", "em"}:
                return None
            return self._amount_of(place, number.value, None, PERCENT, token.end)
        if "-" not in token.word:
            return None
        parts = token.word.split("-")
        number = number_from_word(parts[0])
        if number is not None and parts[1] in FRACTIONS and number.digits < FRACTIONS[parts[1]]:
            points = Fraction(100 * number.digits, FRACTIONS[parts[1]])
            end = token.start + len(parts[0]) + 1 + len(parts[1])
            amount = self._amount_of(place, points, None, PERCENT, end)
            amount.is_share = True
            return amount
        found = compound_of(token, with_number=True)
        if found is None or found[0] is None or found[2] is None:
            return None
        return self._amount_of(place, found[0].value, found[1], found[2], found[4])

    def _amount_of(
        self, place: int, value: Fraction, scale: int | None, unit: Unit, end: int
    ) -> Amount:
        start = self.tokens[place].start
        return Amount(place, place + 1, value, Fraction(1), False, scale, unit, start, end)

    def _range_from(self, place: int, amount: Amount, hedged: _Hedged | None) -> Item | None:
        """Parse the rest of "A bis B", "A–B" and "A, B"."""
        if hedged is not None and hedged.hedge in _LIMITS and hedged.cancellable:
            return None
        found = self.connector_at(amount.last)
        if found is None or found[0] not in {"range", "list"}:
            return None
        kind, after = found
        if kind == "list" and (amount.unit is not None or amount.scale is not None):
            return None
        second = self._end_of_range(after)
        if second is None or (
            kind == "list" and (second[1] or not self._is_juxtaposed(amount, second[0]))
        ):
            return None
        if second[0].unit is None and (amount.unit is not None or amount.scale is not None):
            return None
        return self._range(place, (amount, False), second, hedged)

    def _is_juxtaposed(self, one: Amount, other: Amount) -> bool:
        """Return whether two numbers in a row mean "from one to the other": "30, 40 Prozent"."""
        whole = not one.decimals and not other.decimals
        return whole and one.value < other.value <= 2 * one.value

    def _take_afterwards(self, item: Item) -> None:
        if self.word(item.last) not in _AFTERWARDS:
            return
        for words, hedge in AFTERWARDS.items():
            if self.says(item.last, words):
                behind = item.last + len(words)
                is_open = words == ("und", "mehr") and behind not in self.behind
                if is_open and not self.stands_alone(behind):
                    return  # "15 Prozent und mehr Gewinn"
                item.approximate = hedge in _LIMITS and item.hedge is not Hedge.NONE
                item.hedge = hedge
                item.last = self.behind.get(behind, behind)
                item.end = self.tokens[item.last - 1].end
                return

    def _vague(self, place: int) -> Item | None:
        """Parse an amount without a number: "zweistelliger Millionenbetrag", "zig Millionen Euro"."""
        start = place
        digits, place = self._digit_class(place)
        if digits is None:
            place = self._indefinite(place)
        has_quantifier = place != start
        word = self.word(place)
        if not self._may_be_vague(start, word, has_quantifier=has_quantifier):
            return None
        compound = self._vague_compound(place, digits)
        if compound is not None:
            scale, unit, last, end = compound
        else:
            found = self._scale_at(place)
            scale, last = found or (0, place)
            if has_quantifier and found is None and digits is not None:
                return None
            if not has_quantifier and word not in BIG_SCALES:
                return None
            if not has_quantifier and not word.endswith("n"):
                return None
            unit_found = self.unit_at(last + (self.word(last) in {"an", "von"}))
            unit = unit_found[0] if unit_found else None
            last = unit_found[1] if unit_found else last
            if unit is None and (scale < SCALES["million"] or not self.stands_alone(last)):
                return None
            if last == place and not has_quantifier:
                return None
            end = self.tokens[last - 1].end
        if unit is not None and unit.ambiguous:
            return None
        return Item(
            start, last, self.tokens[start].start, end,
            hedge=Hedge.VAGUE, bounds=(digits, scale), unit=unit,
        )  # fmt: skip

    def _may_be_vague(self, start: int, word: str, *, has_quantifier: bool) -> bool:
        if has_quantifier:
            return True
        before = self.tokens[start - 1] if start else None
        if before is not None and not before.is_word and any(c.isdecimal() for c in before.raw):
            return False
        if not word.startswith(("millionen", "milliarden", "billionen")):
            return False
        opens = before is None or before.word in {".", "!", "?", "–"}
        # What opens a sentence are people, unless they do what only money does.
        return not opens or len(word) > _LONGEST_SCALE or self.word(start + 1) in FLOWING

    def _digit_class(self, place: int) -> tuple[int | None, int]:
        """Return how many digits stand before the last one, and the place behind the adjective."""
        for skipped in (0, 1):
            word = self.word(place + skipped)
            digits = next((n for stem, n in DIGIT_CLASSES.items() if word.startswith(stem)), None)
            if digits is not None:
                return digits, place + skipped + 1
            if not word.startswith(
                ("niedrig", "mittler", "hoh", "höher", "klein", "gut", "unter", "ober")
            ):
                break
        return None, place

    def _indefinite(self, place: int) -> int:
        if self.word(place) in {"ein", "einen", "einem"} and self.word(place + 1) == "paar":
            place += 1
        if self.word(place) not in INDEFINITE:
            return place
        place += 1
        while self.word(place) in {
            "hundert",
            "tausend",
            "dutzend",
            "hunderttausend",
            "zehntausend",
        }:
            place += 1
        return place

    def _vague_compound(
        self, place: int, digits: int | None
    ) -> tuple[int, Unit | None, int, int] | None:
        """Return scale, unit, last place and end of "Millionenbetrag", "Millionen-Euro-Bereich"."""
        if place >= len(self.tokens):
            return None
        token = self.tokens[place]
        if not token.is_word:
            return None
        if digits is not None and token.word.startswith("prozent"):
            return 0, PERCENT, place + 1, token.end
        match = _COMPOUND.match(token.word)
        if match is None:
            return self._sum(place) if digits is not None else None
        scale, tail = SCALES[match[1]], match[2]
        if "-" in token.word:
            found = compound_of(token, with_number=False)
            unit = found[2] if found else None
            return scale, unit, place + 1, found[4] if unit and found else token.end
        if len(tail) < 3 or tail.startswith(VAGUE_NOT_MONEY):  # shorter ones are endings
            return None
        return scale, None, place + 1, token.end

    def _sum(self, place: int) -> tuple[int, Unit | None, int, int] | None:
        """Return the same for what digits alone make a sum: "Betrag", "Eurobetrag"."""
        token = self.tokens[place]
        first = next((word for word in _SUM_UNITS if token.word.startswith(word)), "")
        head = token.word.removeprefix(first).removeprefix("-")
        if not head.startswith(SUMS) and not (first and head.startswith(("bereich", "höhe"))):
            return None
        unit = known_units()[first][-1][1] if first else None
        return 0, unit, place + 1, token.end

    def stands_alone(self, place: int) -> bool:
        """Return whether no noun follows that the number would count."""
        if place >= len(self.tokens):
            return True
        token = self.tokens[place]
        if not token.is_word:
            return token.number is None and token.word not in {"-", "–", "%", "/", "°"}
        if token.is_capital:
            return False
        if token.word == "von":
            return False
        if token.word in _FREE:
            return True
        # Adjectives lead to a noun; anything else does not: "Millionen geflossen sein sollen".
        for following in self.tokens[place : place + _ADJECTIVES]:
            if following.is_capital or not following.is_word:
                return not following.is_word
            if (
                not following.word.endswith(("e", "en", "er", "es", "em"))
                or following.word in _FREE
            ):
                return True
        return place + _ADJECTIVES > len(self.tokens)

    def _supply_from_the_right(self, items: list[Item]) -> None:
        """Give a number the unit of the one behind it: "von 9,1 auf 9,5 Prozent"."""
        in_a_row = False
        for one, other in zip(reversed(items[:-1]), reversed(items[1:]), strict=False):
            giver, goes_on = other.low, in_a_row
            in_a_row = False
            if not one.is_bare or giver is None or giver.unit is None or one.main is None:
                continue
            found = self.connector_at(one.last)
            if found is None or found[1] != other.first:
                continue
            if giver.is_share or (
                one.main.value == 1 and self.word(one.main.first).startswith("ein")
            ):
                continue
            if self._is_plain_year(one.main) or (found[0] == "list" and not goes_on):
                continue
            if self.word(one.last) == "von" and giver.scale is None:
                continue  # acht von zehn Euro
            if found[0] == "instead" and not self._follows_instead(one):
                continue
            if found[0] == "votes" and one.main.value + giver.value != _WHOLE:
                continue
            _give(giver, one)
            in_a_row = found[0] == "list" or self.word(one.last) in {"und", "oder", "sowie"}

    def _goes_from(self, item: Item) -> bool:
        """Return whether "von" opens what goes on with "auf", and no "Plus von"."""
        places = (item.first - 1, item.first - 2)
        start = next((k for k in places if self.word(k) == "von"), None)
        return start is not None and not self.word(start - 1).endswith(CHANGE_NOUNS)

    def _follows_instead(self, item: Item) -> bool:
        """Return whether "statt" opens what an item closes: "statt bisher 100 nur 80 Euro"."""
        return "statt" in {self.word(item.first - 1), self.word(item.first - 2)}

    def _is_label(self, amount: Amount | None) -> bool:
        """Return whether a number is the year that a figure in brackets is of: "(2014: 30)"."""
        return amount is not None and self._is_plain_year(amount) and self.word(amount.last) == ":"

    def _is_plain_year(self, amount: Amount) -> bool:
        return (
            not amount.decimals and 1900 <= amount.value < 2100 and amount.last - amount.first == 1
        )  # years

    def _supply_from_the_left(self, items: list[Item]) -> None:
        """Give a number the unit of the one before it: "50 Milliarden Euro, davon 5 in Asien"."""
        for one, other in pairwise(items):
            giver = one.main
            if not other.is_bare or giver is None or giver.unit is None or other.main is None:
                continue
            if giver.is_share or self._is_plain_year(other.main):
                continue
            if self.word(one.last) == "auf" and not self._goes_from(one):
                continue
            if self.word(one.last) == "von" and giver.scale is None:
                continue
            between = " ".join(self.word(k) for k in range(one.last, other.first))
            if between in _BACKWARD and self.stands_alone(other.last):
                _give(giver, other)


_WHOLE = 100
"""Percent that all votes make."""

_BACKWARD = frozenset(
    """nach|gegenüber|statt|anstatt|bzw .|beziehungsweise|oder|davon|darunter|, davon|, darunter|nach zuvor
    |nach zuletzt|( davon|und damit|auf|bis""".replace("\n    ", "").split("|")
)
"""What may stand between an amount and a later number that leaves its unit out."""

_SUM_UNITS = ("euro", "dollar", "franken")

_COMPOUND = re.compile(r"(millionen|milliarden|billionen)(.*)", re.DOTALL)


def _give(giver: Amount, item: Item) -> None:
    for amount in (item.low, item.high):
        if amount is not None and amount.unit is None:
            if amount.scale is not None and giver.unit is not None and giver.unit.kind != "money":
                continue  # millions are of money or people, never of percent
            amount.unit = giver.unit
            if amount.is_small and giver.scale is not None:
                amount.scale = giver.scale


def _is_cents_of(one: Unit | None, other: Unit | None) -> bool:
    if one is None or other is None:
        return False
    return one.kind == other.kind == "money" and "" in (one.currency, other.currency)


def size_of(amount: Amount) -> Fraction:
    """Return the number with its scale, and with the power of ten that is part of its unit."""
    power = (amount.scale or 0) + (amount.unit.power if amount.unit else 0)
    return amount.value * power_of_ten(power)


def figure_of(item: Item, currency: str) -> AnyFigure:
    """Return the figure that an item states.

    Args:
        item: An item whose unit is known.
        currency: ISO code for what has none of its own.

    Raises:
        InvalidValueError: Where the numbers do not make a figure, as in a range of equal ends.
    """
    if item.low is None:
        return _vague_figure(item, currency)
    low = item.low
    first, step = _quantity(low, currency, low.value), _quantity(low, currency, low.place)
    sharp = low.decimals or item.exact
    if item.high is not None:
        last = _quantity(item.high, currency, item.high.value)
        last_step = _quantity(item.high, currency, item.high.place)
        return Figure[Quantity](
            first, last, Hedge.RANGE,
            resolution=step, high_resolution=last_step, approximate=item.approximate,
        )  # type: ignore[return-value]  # fmt: skip  # both ends are of one kind: see Grammar._range
    bottom = None if item.hedge in {Hedge.BELOW, Hedge.AT_MOST} else first
    top = None if item.hedge in {Hedge.ABOVE, Hedge.AT_LEAST} else first
    return Figure[Quantity](
        bottom, top, item.hedge,
        resolution=step, sharp=sharp,
        approximate=item.approximate and item.hedge in _LIMITS,
        cancellable=item.cancellable and item.hedge is Hedge.AT_MOST,
    )  # type: ignore[return-value]  # fmt: skip  # one quantity, one kind


def _vague_figure(item: Item, currency: str) -> AnyFigure:
    digits, scale = item.bounds or (None, 0)
    unit = item.unit or Unit("money", NO_CURRENCY)
    if unit.currency:
        currency = unit.currency
    step = _of_unit(unit, currency, power_of_ten(scale + unit.power))
    if digits is None:
        return Figure[Quantity](None, None, Hedge.VAGUE, resolution=step)  # type: ignore[return-value]  # one kind
    return Figure[Quantity](
        step * 10**digits, step * 10 ** (digits + 1), Hedge.VAGUE, resolution=step
    )  # type: ignore[return-value]  # one kind


def _quantity(amount: Amount, currency: str, value: Fraction) -> Quantity:
    unit = amount.unit or Unit("money", currency)
    scaled = value * power_of_ten((amount.scale or 0) + unit.power)
    return _of_unit(unit, unit.currency or currency, scaled)


def _of_unit(unit: Unit, currency: str, value: Fraction) -> Quantity:
    if unit.kind == "money":
        return Money(value, currency)
    return Percent(value) if unit.kind == "percent" else PercentagePoints(value)
