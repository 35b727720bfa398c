"""Who deals and is no company: "der Bund", "die Republik Österreich", "das Land Tirol", "die Familie Kern"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.deal_nouns import BUYER_NOUNS, FAMILY, OWNER_NOUNS, SELLER_NOUNS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import GENITIVES
from dealwert.german.lexicon.name_words import OF_OR_TO
from dealwert.german.lexicon.public_owners import (
    BY_THEMSELVES,
    BY_THEMSELVES_BEHIND,
    GOES_ON,
    OF_NATIONS,
    OWNERS,
    STRONG,
)
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.memo import asked
from dealwert.german.words import look_up
from dealwert.reading.name_mention import ORGANISATION, NameMention
from dealwert.reading.sentences import Sentence
from dealwert.reading.trade_names import is_family_name
from dealwert.reading.word_looks import is_of_nation

__all__ = ["OWNING", "TRADING", "public_owners"]


def _may_own(text: str) -> bool:
    lower = text.lower()
    return text[0].isupper() and (lower in OWNERS or lower.endswith(FAMILY))


OWNING = asked(_may_own)
"""Whether a word is a noun for one of them."""


def _trades(text: str) -> bool:
    word = look_up(text)
    if word.stake or word.lower in _TRADERS:
        return True
    frames = [form.verb.frame for form in look_up(text.lower()).verbs]
    frames += [word.deal] if word.deal is not None else []
    return any(frame.sense in _TRADES for frame in frames)


_TRADERS = BUYER_NOUNS | SELLER_NOUNS | OWNER_NOUNS

_TRADES = frozenset(
    {
        Sense.BUY,
        Sense.SELL,
        Sense.INVEST,
        Sense.INCREASE,
        Sense.REDUCE,
        Sense.EXIT,
        Sense.HOLD,
        Sense.OFFER,
    }
)

TRADING = asked(_trades)
"""Whether a word may tell of buying, selling or holding a company."""


def public_owners(sentence: Sentence) -> Iterator[NameMention]:
    """Yield where states, lands, towns and families are named that may buy, sell or hold something.

    Args:
        sentence: The sentence.
    """
    words, ends = sentence.words, sentence.ends
    for place, word in enumerate(words):
        if not _may_own(word):
            continue
        noun = OWNERS.get(word.lower())
        behind = words[place + 1] if place + 1 < len(words) else ""
        start = ends[place] - len(word)
        if noun is None:  # a family
            if not behind or not is_family_name(behind) or _is_whose(words[:place]):
                continue
            name = f"{word} {behind}"
            yield NameMention(start, ends[place + 1], name, ORGANISATION, name)
            continue
        where = _where(behind)
        if where:
            end, name = ends[place + 1], f"{noun} {where}"
        elif noun in BY_THEMSELVES and _is_alone(words[place - 1] if place else "", behind):
            end, name = ends[place], noun
        elif noun in OF_NATIONS and place and is_of_nation(words[place - 1]):
            before = words[place - 1]
            start, end = ends[place - 1] - len(before), ends[place]
            name = f"{before.rstrip(_INFLECTION)}{STRONG} {noun}"  # "rumänischer Staat"
        else:
            continue
        yield NameMention(start, end, name, ORGANISATION, name)


def _is_whose(before: Sequence[str]) -> bool:
    """Return whether it only tells whose something is: "die Holding der Grazer Familie Kern"."""
    for article in (len(before) - 1, len(before) - 2):
        if article > 0 and before[article] == OF_OR_TO:
            return before[article - 1][0].isupper()
    return False


_INFLECTION = "enmrs"
"""Letters that the endings of adjectives are made of."""


def _where(word: str) -> str:
    """Return the place that a word is, in the nominative, if it is one."""
    found = (word.removesuffix(ending) for ending in GENITIVES) if word[:1].isupper() else ()
    return next((place for place in found if is_on_map(place.lower())), "")


def _is_alone(before: str, behind: str) -> bool:
    """Return whether it is the state of the reader: "der Bund", and in a headline "Bund kauft …"."""
    if behind[:1].isupper() or behind in GOES_ON:
        return False
    return not before or before.lower() in BY_THEMSELVES_BEHIND
