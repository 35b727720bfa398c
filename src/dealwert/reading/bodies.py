"""Organisations that are called by what they are: "der Österreichische Skiverband", "die Universität Graz"."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import compress

import attrs

from dealwert.german.lexicon.bodies import (
    ANAPHORS,
    ASSOCIATIONS,
    AUTHORITIES,
    BODY_NOUNS,
    CANTONS,
    CLUB_NOUNS,
    CLUBS_OF_LEAGUES,
    DESCRIBED,
    DESCRIBED_ENDS,
    FIRMS_OF_CAPITAL,
    GENERIC_BODIES,
    MEMBERS,
    NAMESAKES,
    NATIONS,
    NATIONWIDE,
    NO_BODIES,
    OF_MEMBERS,
    OF_PLACES,
    PAPER_NOUNS,
    PARTIES,
    PARTY_OF_CANTONS,
    PLURAL,
    PURPOSE,
    SHORTLY_NAMED,
    UNIONS,
    WEAK_BODIES,
    WEAK_ENDING,
    WHOLE_BODIES,
)
from dealwert.german.lexicon.change_cues import ASSEMBLIES
from dealwert.german.lexicon.function_words import ADJECTIVE_INFLECTIONS, AND, CUT, GENITIVES
from dealwert.german.lexicon.institutions import SAINT
from dealwert.german.lexicon.name_context import BEST_OF, NO_NAMES, OF_MANY
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES, QUOTES, TOWN_ENDING
from dealwert.german.memo import remembered
from dealwert.german.name_forms import is_common, is_known_noun
from dealwert.german.words import look_up
from dealwert.reading.body_words import is_name_adjective, is_of_place, nominative
from dealwert.reading.fields import field_of
from dealwert.reading.namesakes import behind_arts, is_named_after, is_named_shortly, is_of_map
from dealwert.reading.sentences import Sentence, Token, touch
from dealwert.reading.starts import is_of_town

__all__ = ["Body", "body_of", "fields_meant", "is_paper", "named_bodies"]

_MOST = 5
"""Words of a purpose: "für Land- und Forstwirtschaft"."""


@attrs.frozen(eq=False)
class Body:
    """A noun of an organisation.

    Args:
        name: The noun in the nominative, as it is written.
        ending: What a strong adjective before it ends in.
        generic: Whether by itself it points back to one that has been named.
    """

    name: str
    ending: str
    generic: bool


@functools.cache
def _nouns() -> dict[str, str]:
    return {
        noun: ending.split()[0] for ending, nouns in BODY_NOUNS.items() for noun in nouns.split()
    }


@remembered
def body_of(text: str) -> Body | None:
    """Return what a noun says of the organisation that it names, if it names one.

    Example:
        >>> body_of("Skiverbands").name, body_of("Verbands").generic, body_of("Vertrags")
        ('Skiverband', True, None)
    """
    if not text[0].isupper() or (len(text) > 1 and text.isupper()):
        return None
    lower = text.lower()
    for genitive in (*GENITIVES, WEAK_ENDING):
        stem = lower.removesuffix(genitive)
        if genitive and stem == lower:
            continue
        if genitive == WEAK_ENDING and not stem.endswith(WEAK_BODIES):
            continue
        ending = _ending(stem)
        if ending is not None and not (genitive and ending == "e"):
            name = text[: len(stem)]
            is_generic = stem in GENERIC_BODIES or _is_praised(stem)
            return None if look_up(name).role else Body(name, ending, is_generic)
    return None


def _is_praised(stem: str) -> bool:
    """Return whether a noun that points back has only a word of praise before it: "Elite-Hochschule"."""
    first, hyphen, noun = stem.rpartition("-")
    return bool(hyphen) and first in NO_NAMES and noun in GENERIC_BODIES


@remembered
def fields_meant(text: str) -> frozenset[str] | None:
    """Return of which fields a noun means whatever the text is about, ``None`` for other nouns.

    Example:
        >>> fields_meant("Klub") == fields_meant("Klubs"), fields_meant("Vertrag")
        (True, None)
    """
    lower = text.lower()
    for ending in (*GENITIVES, "e"):
        if lower.endswith(ending) and (stem := lower.removesuffix(ending)) in ANAPHORS:
            return ANAPHORS[stem]
    body = body_of(text)
    if body is None or not body.generic:
        return None
    field = field_of(body.name.lower())
    return frozenset({field} if field else ())


def is_paper(text: str) -> bool:
    """Return whether a noun means what somebody publishes, not who does so.

    Example:
        >>> is_paper("Wochenblattes"), is_paper("Verlag")
        (True, False)
    """
    return text.lower().removesuffix("s").removesuffix("e").endswith(PAPER_NOUNS)


def _ending(stem: str) -> str | None:
    nouns = _nouns()
    if stem in nouns:
        return nouns[stem]
    if stem in NO_BODIES or stem.endswith((*FIRMS_OF_CAPITAL, *CLUBS_OF_LEAGUES)):
        return None
    for start in range(2, len(stem) - 2):
        end = stem[start:]
        if end in nouns and (stem[start - 1] == "-" or end not in WHOLE_BODIES):
            return nouns[end]
    return None


def named_bodies(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield where names of organisations stand that begin with an adjective or end in a place.

    Args:
        sentence: The sentence.

    Yields:
        The numbers of the first token and of the one behind the last, and the name in the nominative.
    """
    words = sentence.words
    bodies = list(map(body_of, words))
    for number, body in compress(enumerate(bodies), bodies):
        if body is None or not _may_be_named(words, number):
            continue
        is_party = body.name.lower() == PARTY_OF_CANTONS
        if is_party and not (number and words[number - 1].lower() in CANTONS):
            continue  # "in der Berliner Mitte"
        tokens = sentence.tokens
        token = tokens[number]
        first, last = _begins(tokens, number), _ends(tokens, number)
        has_name = token.text[1:-1].count("-") > 1  # "Max-Planck-Gesellschaft"
        has_name |= _is_called_after(token.text) or _is_paper(tokens, number)
        if first == number - 1 and last == number + 1 and _is_described(tokens, number):
            continue
        is_alone = first == number and last == number + 1 and not has_name
        describes = body.generic or token.text.partition("-")[0] in UNIONS  # "die EU-Agentur X"
        if last == number + 1 and _is_called_else(tokens, number, generic=describes):
            continue
        if is_alone and (body.name.lower() in ASSEMBLIES or _is_any(words, number)):
            continue  # of whoever meets there
        if is_alone and not (_is_unique(token.text) and _stands_alone(tokens, number)):
            continue
        name, is_person = "", _is_namesake(tokens, number)
        for place in range(first, last):
            one = tokens[place]
            gap = " " if place > first and tokens[place - 1].end < one.start else ""
            word = body.name if place == number else one.text
            is_before = place < number and "-" not in name and not is_person
            name += gap + (nominative(word, body.ending) if is_before else word)
        yield first, last, name


def _may_be_named(words: Sequence[str], number: int) -> bool:
    """Return whether a noun may be a name by itself, or the words beside it part of one."""
    text = words[number]
    if "-" in text or _is_unique(text):
        return True
    before = words[number - 1] if number else ""
    behind = words[number + 1] if number + 1 < len(words) else ""
    return (
        behind[:1].isupper()
        or behind in {PURPOSE, OF_PLACES}
        or (behind in OF_MEMBERS and (_is_association(text) or text.lower() in NAMESAKES))
        or before == AND
        or (before != "" and is_name_adjective(before))
        or (before[:1].isupper() and text.lower().removesuffix("s") in SHORTLY_NAMED)
    )


def _is_any(words: Sequence[str], number: int) -> bool:
    """Return whether it is one of many: "eine Auffanggesellschaft", "ein kleiner Sportverein"."""
    before = number - 1
    if before > 0 and words[before].islower() and words[before].endswith(ADJECTIVE_INFLECTIONS):
        if (
            words[before].endswith(BEST_OF)
            and number + 1 < len(words)
            and words[number + 1] in OF_MANY
        ):
            return True  # "das größte Sprechtheater des Landes"
        before -= words[before] not in INDEFINITE_ARTICLES
    return before >= 0 and words[before] in INDEFINITE_ARTICLES


def _is_described(tokens: Sequence[Token], number: int) -> bool:
    """Return whether an adjective of a town only says where a body is: "die Bonner Behörde"."""
    body = body_of(tokens[number].text)
    if body is None or not is_of_town(tokens[number - 1].text):
        return False
    return body.name.lower() in DESCRIBED or body.name.lower().endswith(DESCRIBED_ENDS)


def _is_called_else(tokens: Sequence[Token], number: int, *, generic: bool) -> bool:
    """Return whether a name stands behind a noun, which then only describes: "die Ulmer Agentur X"."""
    if number + 1 >= len(tokens) or not touch(tokens, number):
        return False
    text = tokens[number + 1].text
    if text in QUOTES:
        return True  # "die Gratiszeitung «X»"
    if not generic:
        return False
    if number + 2 < len(tokens) and tokens[number + 2].text in {"&", "+"}:
        return True  # "die Ulmer Agentur Feuer & Flamme"
    return text[0].isupper() and text.isalpha() and not is_known_noun(text)


def _stands_alone(tokens: Sequence[Token], number: int) -> bool:
    """Return whether no word with a capital stands beside a noun: "der Verband X" is called X."""
    for place in (number - 1, number + 1):
        if 0 <= place < len(tokens) and touch(tokens, min(place, number)):
            text = tokens[place].text
            word = look_up(text)
            opens = place == 0 and (word.article or word.preposition)
            if text[0].isupper() and not opens:
                return False
    return True


@remembered
def _is_called_after(text: str) -> bool:
    """Return whether an institution has a name before its hyphen: "Leopold-Museum"."""
    first, hyphen, noun = text.rpartition("-")
    body = body_of(noun) if hyphen and noun else None
    if body is not None and first in UNIONS:
        return True  # "EU-Kommission"
    return (
        body is not None
        and body.name.lower() in NAMESAKES
        and first[0].isupper()
        and not first.isupper()
        and first.lower() not in NO_NAMES
        and not is_common(first)
        and not first.endswith("s")
    )


def _is_paper(tokens: Sequence[Token], number: int) -> bool:
    """Return whether a noun for a paper stands alone between quotation marks."""
    if not 0 < number < len(tokens) - 1 or "-" not in tokens[number].text:
        return False
    return {tokens[number - 1].text, tokens[number + 1].text} <= QUOTES


@remembered
def _is_unique(text: str) -> bool:
    """Return whether a noun by itself is as good as a name: "Burgtheater", "Skiverband"."""
    body = body_of(text)
    if body is None or body.generic or "-" in text:
        return False
    if text.lower().startswith(NATIONWIDE) and _ending(text.lower()[len(NATIONWIDE) :]):
        return body.name.lower()[len(NATIONWIDE) :] not in _nouns()
    kinds = (*AUTHORITIES, *CLUB_NOUNS)  # "der Eishockeyklub" has a name beside
    lower = body.name.lower()
    return not lower.endswith(kinds) and (not lower.endswith("en") or lower in PARTIES)


def _is_generic(text: str) -> bool:
    body = body_of(text)
    return body is not None and body.generic


def _is_namesake(tokens: Sequence[Token], number: int) -> bool:
    return is_named_after(tokens, number) or is_named_shortly(tokens, number)


def _begins(tokens: Sequence[Token], number: int) -> int:
    first = number
    if is_named_after(tokens, number):
        return number - 2  # "Johannes Kepler Universität"
    if is_named_shortly(tokens, number):
        return number - 1  # "Leopold Museum"
    while first and touch(tokens, first - 1) and is_name_adjective(tokens[first - 1].text):
        if first == 1 and not is_of_place(tokens[0].text):
            break  # it has its capital from the beginning of the sentence
        first -= 1
    is_joint = first > 3 and tokens[first - 1].text == AND and tokens[first - 2].text == "-"
    if is_joint and tokens[first - 3].end == tokens[first - 2].start:
        return _begins(tokens, first - 3)  # "Wasser- und Schifffahrtsamt"
    return first


def _ends(tokens: Sequence[Token], number: int) -> int:
    last = number + 1
    if last >= len(tokens) or not touch(tokens, number):
        return last
    text = tokens[last].text
    if text == SAINT and last + 2 < len(tokens) and tokens[last + 1].text == ".":
        return last + 3 if tokens[last + 2].text[0].isupper() else last  # "Diözese St. Kalvin"
    if is_of_map(text):
        return last + 1
    if _is_generic(tokens[number].text) or _is_association(tokens[number].text):
        if "-" in text[1:-1] and text[text.index("-") + 1].isupper() and not look_up(text).role:
            return last + 1  # "Gewerkschaft Bau-Holz"
        if text.endswith(TOWN_ENDING) and (is_name_adjective(text) or text in NATIONS):
            return _behind_adjective(tokens, last)
    if text == OF_PLACES and last + 1 < len(tokens) and touch(tokens, last):
        return last + 2 if is_of_map(tokens[last + 1].text) else last  # "Hafenbehörde von Genua"
    if text in OF_MEMBERS and tokens[number].text.lower() in NAMESAKES:
        return behind_arts(tokens, last)  # "Akademie der bildenden Künste"
    if text in OF_MEMBERS and _is_association(tokens[number].text):
        return _behind_members(tokens, last)
    if text != PURPOSE:
        return last
    end = last
    for place in range(last + 1, min(last + 1 + _MOST, len(tokens))):
        if not touch(tokens, place - 1) and CUT not in (
            tokens[place].text,
            tokens[place - 1].text,
        ):
            break
        text = tokens[place].text
        if text[0].isupper():
            end = place
        elif text[0].isdecimal() or (text not in (AND, CUT) and not look_up(text).adjective):
            break
    return end + 1 if end > last else last


def _behind_adjective(tokens: Sequence[Token], place: int) -> int:
    """Return where "Verband Österreichischer Zeitungen" ends, else the place itself."""
    last = place + 1
    if last >= len(tokens) or not touch(tokens, place) or not tokens[last].text[0].isupper():
        return place
    end = _joint(tokens, last)
    text = tokens[end].text
    is_group = text.endswith(PLURAL) or (end > last and text.lower().endswith(MEMBERS))
    return end + 1 if is_group else place


def _joint(tokens: Sequence[Token], place: int) -> int:
    """Return where "Papier- und Bürowirtschaft" ends, the place itself if nothing is joined there."""
    end = place + 3
    if end >= len(tokens) or [one.text for one in tokens[place + 1 : end]] != ["-", AND]:
        return place
    is_joint = tokens[place].end == tokens[place + 1].start and tokens[end].text[0].isupper()
    return end if is_joint else place


@remembered
def _is_association(text: str) -> bool:
    body = body_of(text)
    return body is not None and body.name.lower().endswith(ASSOCIATIONS)


def _behind_members(tokens: Sequence[Token], place: int) -> int:
    """Return where "Verband der Güterbahnen" and "Bund der Deutschen Landjugend" end, else the place itself."""
    last = place + 1
    if last + 1 < len(tokens) and is_name_adjective(tokens[last].text) and touch(tokens, last):
        last += tokens[last + 1].text[0].isupper()
    if last >= len(tokens) or not touch(tokens, last - 1):
        return place
    text = tokens[last].text
    known = look_up(text)
    is_group = text.lower().endswith(MEMBERS) and is_known_noun(text)
    return last + 1 if text[0].isupper() and is_group and not (known.role or known.deal) else place
