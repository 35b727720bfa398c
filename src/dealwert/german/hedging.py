"""What limits a number: hedges before it, behind it and within, and what joins it to another."""

from __future__ import annotations

from functools import cache

import attrs

from dealwert.german.amounts import Amount, AmountPhrase
from dealwert.german.item import LIMITS, Item
from dealwert.german.lexicon.hedges import (
    AFTERWARDS,
    CONNECTORS,
    EXACT,
    HEDGES,
    INFLECTED,
    ISSUED,
    SPEAKING,
)
from dealwert.german.lexicon.shares import HALF
from dealwert.german.lexicon.standing import ADJECTIVE_ENDINGS, FREE, LINKING
from dealwert.german.tokens import Token
from dealwert.quantities import Hedge

__all__ = ["HedgedPhrase", "Hedging"]


@attrs.frozen
class Hedging:
    """What stands before a number: the hedges, and the place of the number."""

    hedge: Hedge
    after: int
    approximate: bool = False
    cancellable: bool = False
    exact: bool = False


_Wording = tuple[tuple[str, ...], Hedge, bool]


@cache
def _hedges_by_word() -> dict[str, list[_Wording]]:
    table: dict[str, list[_Wording]] = {}
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


_AFTERWARDS = frozenset(words[0] for words in AFTERWARDS)

_ADJECTIVES = 5
"""Words behind an amount that are looked at for the noun that it counts."""

_OBJECT = 7
"""Words before an "über" that are looked at for what it belongs to."""


class HedgedPhrase(AmountPhrase):
    """A phrase whose numbers may be hedged."""

    def __init__(self, text: str, tokens: list[Token], *, is_whole: bool = False) -> None:
        super().__init__(text, tokens, is_whole=is_whole)
        self._units_behind: dict[int, int] = {}
        """Where units begin and end that stand behind "und mehr"."""

    def hedge_at(self, place: int) -> Hedging | None:
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
            return Hedging(Hedge.NONE, place, exact=exact)
        hedge, cancellable = found[0]
        approximate = hedge in LIMITS and any(other not in LIMITS for other, _ in found[1:])
        if hedge not in LIMITS and len(found) > 1 and found[1][0] in LIMITS:
            hedge, cancellable, approximate = *found[1], True
        return Hedging(hedge, place, approximate, cancellable, exact)

    def _hedge_wording(self, place: int) -> _Wording | None:
        for wording in _hedges_by_word().get(self.word(place), ()):
            words = wording[0]
            if self.says(place, words) and self._is_hedge(place, words):
                return wording
        return None

    def _is_hedge(self, place: int, words: tuple[str, ...]) -> bool:
        """Return whether a wording limits a number here, or is a preposition with its noun."""
        if words == ("um", "die"):
            # "um die … zu": a purpose; "um die Hälfte": by how much.
            return self.word(place - 1) != "," and self.word(place + 2) != HALF
        if words[0] in INFLECTED and self.token(place).is_capital:
            return not self.token(place - 1).is_word  # "in einer Runde": a noun
        if words != ("über",):
            return True
        direct = True
        for before in range(place - 1, max(-1, place - _OBJECT), -1):
            token = self.token(before)
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
            direct = direct and (token.is_capital or token.word in LINKING)
        return True

    def connector_at(self, place: int) -> tuple[str, int] | None:
        """Return what joins two numbers at a place, and the place behind it."""
        for words, kind in _connectors_by_word().get(self.word(place), ()):
            if self.says(place, words):
                return kind, place + len(words)
        return None

    def take_unit_behind(self, amount: Amount) -> None:
        """Give "fünf und mehr Prozent" its unit; what stands between limits it later."""
        if amount.unit is None and self.word(amount.last + 1) in {"mehr", "weniger"}:
            found = self.unit_at(amount.last + 2)
            if found is not None and self.word(amount.last) in {"und", "oder"}:
                amount.unit = found[0]
                self._units_behind[amount.last + 2] = found[1]

    def inner_hedge(self, amount: Amount) -> Hedge:
        """Return what an adjective behind the article says: "eine knappe Million"."""
        return INFLECTED.get(self.word(amount.first + 1), Hedge.NONE)

    def take_afterwards(self, item: Item) -> None:
        """Take what limits an item from behind: "5 Prozent und mehr"."""
        if self.word(item.last) not in _AFTERWARDS:
            return
        for words, hedge in AFTERWARDS.items():
            if self.says(item.last, words):
                behind = item.last + len(words)
                is_open = words == ("und", "mehr") and behind not in self._units_behind
                if is_open and not self.stands_alone(behind):
                    return  # "15 Prozent und mehr Gewinn"
                item.approximate = hedge in LIMITS and item.hedge is not Hedge.NONE
                item.hedge = hedge
                item.last = self._units_behind.get(behind, behind)
                item.end = self.token(item.last - 1).end
                return

    def stands_alone(self, place: int) -> bool:
        """Return whether no noun follows that the number would count."""
        token = self.token(place)
        if not token.is_word:
            return token.number is None and token.word not in {"-", "–", "%", "/", "°"}
        if token.is_capital:
            return False
        if token.word == "von":
            return False
        if token.word in FREE:
            return True
        # Adjectives lead to a noun; anything else does not: "Millionen geflossen sein sollen".
        for following in self.tokens[place : place + _ADJECTIVES]:
            if following.is_capital or not following.is_word:
                return not following.is_word
            if not following.word.endswith(ADJECTIVE_ENDINGS) or following.word in FREE:
                return True
        return place + _ADJECTIVES > len(self.tokens)
