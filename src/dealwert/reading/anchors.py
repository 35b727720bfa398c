"""Which sentences are worth a closer look: those with a word of dealing or of office."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.change_verbs import CHANGE_VERBS
from dealwert.german.lexicon.clause_words import COMMON_VERBS
from dealwert.german.lexicon.deal_nouns import (
    AWARD,
    BUYER_NOUNS,
    EXCHANGE,
    OWNER_NOUNS,
    SELLER_NOUNS,
    SUITOR_NOUNS,
)
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.status_cues import FICTION_CUES
from dealwert.german.verbs import Verb
from dealwert.german.words import look_up

__all__ = ["Anchor", "anchor_of"]


class Anchor:
    """How much a word promises."""

    NONE = 0
    ROLE = 1
    """An office: worth a look where a person is named."""
    PLOT = 2
    """A word of film and fiction."""
    VERB = 3
    """A verb that is common in other senses, too."""
    SPLIT = 4
    """A verb that counts where its particle stands in the sentence, too ("löst … ab")."""
    STRONG = 5
    """A noun of dealing, or a verb that hardly says anything else."""
    CHANGE = 6
    """A noun or verb of taking up or giving up an office: worth a look where somebody is named."""


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


_OFFICES = frozenset(frame.sense for frame, _ in CHANGE_VERBS)


@functools.lru_cache(maxsize=65536)
def anchor_of(text: str) -> int:
    """Return how much a word promises, as a member of :class:`Anchor`.

    Example:
        >>> anchor_of("Übernahme") == Anchor.STRONG, anchor_of("Wetter") == Anchor.NONE
        (True, True)
    """
    word = look_up(text)
    if word.lower in FICTION_CUES:
        return Anchor.PLOT
    if word.lower in {AWARD, EXCHANGE}:
        return Anchor.STRONG if word.lower == AWARD else Anchor.ROLE
    if word.capital:
        if word.deal is not None:
            return Anchor.STRONG
        if word.change is not None:
            return Anchor.CHANGE
        if word.role is not None:
            return Anchor.ROLE
        if word.lower in SELLER_NOUNS or word.lower in BUYER_NOUNS:
            return Anchor.STRONG
        if word.stake in ("majority", "minority", "part"):
            return Anchor.VERB
        if word.lower in OWNER_NOUNS or word.lower in SUITOR_NOUNS:
            return Anchor.VERB
        word = look_up(text.lower())
    if not word.verbs:
        return Anchor.NONE
    certain = [
        form.verb.frame for form in word.verbs if not form.split and not _is_common(form.verb)
    ]
    if certain:
        is_deal = any(frame.sense not in _OFFICES for frame in certain)
        return Anchor.STRONG if is_deal else Anchor.CHANGE
    if any(form.split and not _is_common(form.verb) for form in word.verbs):
        return Anchor.SPLIT
    return Anchor.VERB


def _is_common(verb: Verb) -> bool:
    if verb.particle and verb.frame.sense is Sense.RESIGN:
        return False  # "trat … zurück"
    return bool(verb.fixed) or verb.infinitive.removeprefix(verb.particle) in COMMON_VERBS
