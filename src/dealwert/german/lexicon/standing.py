"""Words behind an amount that tell whether it stands alone or counts a noun."""

from __future__ import annotations

__all__ = ["ADJECTIVE_ENDINGS", "FREE", "LINKING"]

ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
"""How adjectives end before a noun."""

LINKING = frozenset(
    "der des die das dem von für in mit aus zu im am bei an zur zum vom gegen".split()
)
"""Words that lead from a noun to another that is part of it."""

FREE = frozenset(
    """in im an am für aus auf bei beim mit von vom zu zum zur nach vor über unter durch pro je und oder
    als wie ist war sind waren wird wurde wurden werden hat hatte haben hatten soll sollen kann könnte
    muss ein aus ab nur noch schon auch bereits allein davon zuvor erreicht gestiegen gesunken verdient
    kostet kosten gezahlt bezahlt investiert geschädigt der des die das den dem dass damit gegenüber wieder
    brutto netto jährlich monatlich täglich wert so sei seien würde würden will wollen möchte liegt lag
    stehen steht stand geht ging gehen gingen fließen flossen fließt floss kommen kamen verspricht pumpt
    verdienen verspielt versprechen verdiente ergeben wären wäre zusätzlich weniger mehr eingespart""".split()
)
"""Words that may follow an amount whose noun is left out, since no adjective or noun is among them."""
