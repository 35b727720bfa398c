"""Which sentences are worth a closer look: those with a word of dealing or of office."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.deal_nouns import BUYER_NOUNS, SELLER_NOUNS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.words import look_up

__all__ = ["Anchor", "anchor_of"]


class Anchor:
    """How much a word promises."""

    NONE = 0
    ROLE = 1
    """An office: worth a look where a person is named."""
    VERB = 2
    """A verb that is common in other senses, too."""
    STRONG = 3
    """A noun of dealing, or a verb that hardly says anything else."""


_COMMON_VERBS = frozenset(
    """werden gehen kommen halten führen nehmen legen stellen ziehen treten geben machen bringen fallen
    folgen bleiben rücken sprechen lassen holen zahlen steigen scheitern melden wagen erhalten
    bekommen setzen kehren stoßen prüfen planen drängen treiben schlagen wandern werfen""".split()
)

_DEALING = frozenset(
    {
        Sense.BUY,
        Sense.SELL,
        Sense.INVEST,
        Sense.INCREASE,
        Sense.REDUCE,
        Sense.EXIT,
        Sense.HOLD,
        Sense.MERGE,
        Sense.SPIN_OFF,
        Sense.LIST,
        Sense.VALUE,
        Sense.PAY,
        Sense.OFFER,
        Sense.PASS,
    }
)


@functools.lru_cache(maxsize=65536)
def anchor_of(text: str) -> int:
    """Return how much a word promises, as a member of :class:`Anchor`.

    Example:
        >>> anchor_of("Übernahme") == Anchor.STRONG, anchor_of("Wetter") == Anchor.NONE
        (True, True)
    """
    word = look_up(text)
    if word.capital:
        if word.deal is not None or word.change is not None:
            return Anchor.STRONG
        if word.role is not None:
            return Anchor.ROLE if word.role.nature is RoleNature.HOLDER else Anchor.VERB
        if word.lower in SELLER_NOUNS or word.lower in BUYER_NOUNS:
            return Anchor.VERB
        if word.stake in ("majority", "minority") or word.stake == "part":
            return Anchor.VERB
        word = look_up(text.lower())
    if not word.verbs:
        return Anchor.NONE
    if all(
        form.split or form.verb.fixed or form.verb.infinitive in _COMMON_VERBS
        for form in word.verbs
    ):
        return Anchor.VERB
    return Anchor.STRONG
