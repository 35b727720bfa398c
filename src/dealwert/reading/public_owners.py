"""States, lands and towns where they deal: "der Bund", "die Republik Österreich", "das Land Tirol"."""

from __future__ import annotations

from collections.abc import Iterator

from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import GENITIVES
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
from dealwert.reading.word_looks import is_of_nation

__all__ = ["OWNING", "TRADING", "public_owners"]

OWNING = asked(lambda text: text[0].isupper() and text.lower() in OWNERS)
"""Whether a word is a noun for one of them."""


def _trades(text: str) -> bool:
    word = look_up(text)
    frames = [form.verb.frame for form in look_up(text.lower()).verbs]
    frames += [word.deal] if word.deal is not None else []
    return bool(word.stake) or any(frame.sense in _TRADES for frame in frames)


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
    """Yield where states, lands and towns are named that may buy, sell or hold something.

    Args:
        sentence: The sentence.
    """
    words, ends = sentence.words, sentence.ends
    for place, word in enumerate(words):
        noun = OWNERS.get(word.lower()) if word[0].isupper() else None
        if noun is None:
            continue
        behind = words[place + 1] if place + 1 < len(words) else ""
        start = ends[place] - len(word)
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
