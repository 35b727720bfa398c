"""Companies called by their people: "die Franzosen", "die Essener"."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.peoples import PEOPLES, REGIONS
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.memo import remembered

__all__ = ["comes_from", "home_of", "is_of_people", "is_people", "is_sign", "nation_of", "signs_of"]

_LONG = 4
"""Letters from which on a word may begin as the sign of a people does, and end otherwise."""


@functools.cache
def _peoples() -> dict[str, tuple[str, ...]]:
    return {people: tuple(signs.split()) for people, signs in PEOPLES}


@remembered
def signs_of(noun: str) -> tuple[str, ...]:
    """Return how words begin that say that somebody is of a people, or none where it names none.

    Args:
        noun: A noun in the plural.

    Example:
        >>> "paris" in signs_of("Franzosen"), signs_of("Essenern"), signs_of("Werber")
        (True, ('essener', 'essen'), ())
    """
    lower = noun.lower()
    known = _peoples()
    plain = lower.removesuffix("n")
    found = known.get(lower) or known.get(plain)
    if found is not None:
        return found
    plain = plain if plain.endswith("er") else lower
    if not plain.endswith("er"):
        return ()
    for ending in ("er", "ner"):
        for more in ("", "en"):
            place = plain.removesuffix(ending) + more
            if place != plain and is_on_map(place):
                return (plain, place)
    return ()


@functools.cache
def _nations() -> frozenset[str]:
    return frozenset(sign for signs in _peoples().values() for sign in signs if sign.endswith(_ISH))


_ISH = ("isch", "deutsch")
"""How adjectives of nations end before their case."""


@remembered
def nation_of(adjective: str) -> tuple[str, ...]:
    """Return the sign of the people that an adjective names, none where it names none.

    Args:
        adjective: The adjective in small letters, in any case.

    Example:
        >>> nation_of("finnischen"), nation_of("deutsche"), nation_of("großen")
        (('finnisch',), ('deutsch',), ())
    """
    stem = adjective.rstrip("nmsr").removesuffix("e")
    return (stem,) if stem in _nations() else ()


@functools.cache
def _signs() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for signs in _peoples().values():
        found |= dict.fromkeys((sign for sign in signs if sign.endswith("er")), signs)
    return found


@remembered
def home_of(adjective: str) -> tuple[str, ...]:
    """Return the signs of the people whose town an adjective names, or of the town; none where it names none.

    Args:
        adjective: The adjective as it stands in the text: those of towns end in "er" in every case.

    Example:
        >>> "japan" in home_of("Tokioter"), home_of("Essener"), home_of("Werber")
        (True, ('essener', 'essen'), ())
    """
    return signs_of(adjective) or _signs().get(adjective.lower(), ())


def is_people(words: tuple[str, ...], noun: str) -> bool:
    """Return whether an article and a noun call many by where they are from: "die Essener".

    Args:
        words: The phrase in small letters.
        noun: Its noun.

    Example:
        >>> is_people(("die", "franzosen"), "Franzosen"), is_people(("der", "essener"), "Essener")
        (True, False)
    """
    lower = noun.lower()
    *_, article, last = ("", "", *words)
    is_many = article == "die" or (article == "den" and lower.endswith("n"))
    return is_many and last == lower and bool(signs_of(noun))


@remembered
def comes_from(noun: str) -> bool:
    """Return whether a noun in the singular may call somebody by where he or she is from.

    Example:
        >>> comes_from("Dortmunderin"), comes_from("Thurgauer"), comes_from("Bäckerin")
        (True, True, False)
    """
    man = noun.removesuffix("in")
    return man.endswith("er") and (bool(signs_of(man)) or man.lower().endswith(REGIONS))


def is_of_people(words: tuple[str, ...]) -> bool:
    """Return whether a genitive says that something is of a people: "(der Chef) der Essener".

    Args:
        words: The article and the noun in small letters.

    Example:
        >>> is_of_people(("der", "essener")), is_of_people(("der", "werft"))
        (True, False)
    """
    return words[:-1] == ("der",) and bool(signs_of(words[-1]))


def is_sign(sign: str, word: str) -> bool:
    """Return whether a word says that somebody is of a people.

    Example:
        >>> is_sign("französisch", "französische"), is_sign("rom", "roman"), is_sign("us-", "us-rivale")
        (True, False, True)
    """
    is_beginning = len(sign) >= _LONG or sign.endswith("-")
    return word == sign or (is_beginning and word.startswith(sign))
