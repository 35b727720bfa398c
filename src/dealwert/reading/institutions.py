"""Banks, clubs, houses and stations that are called by what they are and a place or a word of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.employment import BEFORE_PLACES, CLUBS
from dealwert.german.lexicon.function_words import ARTICLES
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import (
    ANY_HOUSE,
    AREA_ADJECTIVE,
    CALLED_AFTER_SOMEBODY,
    CHAMPION,
    CLUB_LETTERS,
    CLUB_YEARS,
    DIRECTIONS,
    FAMILY_HOUSES,
    HOUSES,
    HOUSES_OF_NAMESAKES,
    IN_NAMES_OF_HOUSES,
    INSTITUTIONS,
    LISTS,
    OF_HOUSES,
    PLACED_HOUSES,
    SAINT,
)
from dealwert.german.lexicon.name_context import JOINTS, LEAGUES
from dealwert.german.lexicon.name_cues import BEHIND_VAN, PERSON_PARTICLES, VAN
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.trade_words import FAMILY_NOUNS
from dealwert.german.name_forms import form_of, is_doer
from dealwert.german.words import look_up
from dealwert.reading.institution_heads import (
    Head,
    head_of_name,
    is_led_house,
    is_name_word,
    nominative_of_head,
)
from dealwert.reading.institution_words import (
    is_namesake,
    is_of_club,
    is_of_house,
    is_of_league,
    is_of_list,
    is_of_region,
    is_on_map,
)
from dealwert.reading.sentences import Sentence, Token, touch
from dealwert.reading.starts import is_of_town

__all__ = ["named_institutions"]

LONGEST = 4
"""Words that such a name has at most, articles within it not counted."""


def named_institutions(sentence: Sentence, *, led: bool = False) -> Iterator[tuple[int, int]]:
    """Yield where "Rapid Wien", "Volksbank Oberes Enztal" and "Museum der Moderne" stand.

    Args:
        sentence: The sentence.
        led: Whether it tells of who leads something: then there are more houses, "Hotel Panhans".

    Yields:
        The numbers of the first token of a name and of the one behind the last.
    """
    heads = map(head_of_name, sentence.words)
    for number, head in enumerate(heads):
        if head is None or (head is Head.LED_HOUSE and not led):
            continue
        found = _FINDERS[head](sentence.tokens, number)
        if found is None and led and is_led_house(sentence.words[number]):
            found = _of_led_house(sentence.tokens, number)
        if found is not None:
            yield _without_person(sentence.tokens, *found)


def _without_person(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Return where a name stands that somebody follows: "der Chef der Stadtwerke Kalvin Ida Kern"."""
    inside = range(first + _TWO, last)
    return first, next((place for place in inside if _begins_person(tokens, place)), last)


_TWO = 2
"""Words that a name has before somebody else may follow: "FC Carl Kern Kalvin" is one."""


def _of_bank(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    first = number + 1
    if first + 1 < len(tokens) and _AREA.fullmatch(tokens[first].text) and touch(tokens, number):
        first += 1
    last = _while(tokens, first, is_of_region)
    return (number, last) if last > first and touch(tokens, number) else None


_AREA = re.compile(AREA_ADJECTIVE)


def _of_letters(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "IG Metall Küste" stands: whatever one noun follows, and a place or direction."""
    if number + 1 >= len(tokens) or not touch(tokens, number):
        return None
    text = tokens[number + 1].text
    if not text[0].isupper() or look_up(text).role or look_up(text.rpartition("-")[2]).role:
        return None
    last = _while(tokens, number + 2, is_of_region, 1) if touch(tokens, number + 1) else number + 2
    return number, last


def _of_club(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "1. FC Kalvin", "Hamburger SV" and "FC St. Pauli" stand."""
    first, last = number, number + 1
    if last < len(tokens) and tokens[last].text.isdecimal() and touch(tokens, number):
        last += 1  # "TSV 1860 München"
    if last + 1 < len(tokens) and tokens[last].text == SAINT and tokens[last + 1].text == ".":
        last += 2
    if last == number + 1 or touch(tokens, last - 1) or tokens[last - 1].text == ".":
        begin, last = last, _while(tokens, last, is_of_club, 2)
        if last > begin + 1 and _begins_person(tokens, last - 1):
            last -= 1  # "stellte der FC Augsburg Ida Kern frei"
    if (
        last < len(tokens)
        and last > number + 1
        and tokens[last].text in _YEARS
        and touch(tokens, last - 1)
    ):
        last += 1
    if last == number + 1:
        if not number or not is_of_town(tokens[number - 1].text) or not touch(tokens, number - 1):
            return None
        return number - 1, last
    if number > 1 and tokens[number - 1].text == "." and tokens[number - 2].text == "1":
        first = number - 2
    elif number and touch(tokens, number - 1) and head_of_name(tokens[number - 1].text) in _CLUBS:
        first = number - 1
    return first, last


_CLUBS = frozenset({Head.CLUB, Head.CALLED})
_YEARS = CLUB_YEARS | {"1860", "1899", "1909", "II"}
"""Years of foundation behind the town of a club with its letters, and its second team."""


def _begins_person(tokens: Sequence[Token], number: int) -> bool:
    """Return whether a given name stands at a place, and a word with a capital behind it."""
    name, behind = tokens[number].text, tokens[number + 1].text if number + 1 < len(tokens) else ""
    return name[0].isupper() and form_of(name).given and behind[:1].isupper()


def _of_called(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Rapid Wien" and "SK Sturm Graz" stand."""
    if number + 1 >= len(tokens) or not touch(tokens, number):
        return None
    following = tokens[number + 1].text
    lower = following.lower()
    if not (lower in PLACES or lower in DIRECTIONS or form_of(following).townlike):
        return None
    before = tokens[number - 1].text if number else ""
    return number - (before in CLUB_LETTERS and touch(tokens, number - 1)), number + 2


def _of_house(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Museum Ludwig", "Theater an der Rott" and "Haus der Musik" stand."""
    if number + 1 >= len(tokens) or not touch(tokens, number):
        return None
    stem = nominative_of_head(tokens[number].text).lower()
    first = number + 1
    if stem in HOUSES:
        for length in (2, 1):
            words = tuple(token.text.lower() for token in tokens[first : first + length])
            if stem == ANY_HOUSE and words not in OF_HOUSES:
                continue  # "das Haus an der Donau" tells where it is
            if words in IN_NAMES_OF_HOUSES and first + length < len(tokens):
                place = first + length
                if not is_namesake(tokens[place].text):
                    return None
                return number, _while(tokens, place + 1, is_on_map, 1)
    following = tokens[first].text
    after = tokens[first + 1].text if first + 1 < len(tokens) else "."
    is_apart = not after[0].isupper() and after not in JOINTS
    if stem in PLACED_HOUSES and is_apart and form_of(following).place and following[0].isupper():
        return number, first + 1
    if stem in FAMILY_HOUSES and is_apart and following in FAMILY_NOUNS:
        return number, first + 1
    if stem in HOUSES_OF_NAMESAKES:
        return (number, first + 2) if _is_somebody(tokens, first) else None
    if stem not in INSTITUTIONS or not tokens[first].text[0].isupper():
        return None
    if stem not in CALLED_AFTER_SOMEBODY and _begins_person(tokens, first):
        return None  # "am Rande der Messe Ida Kern"
    last = _while(tokens, first, is_of_house)
    if last < len(tokens) - 1 and tokens[last].text.lower() in PERSON_PARTICLES and last > first:
        behind = last + 1 + (tokens[last + 1].text in BEHIND_VAN)
        if (
            tokens[last].text.lower() == VAN
            and behind < len(tokens)
            and is_name_word(tokens[behind].text)
        ):
            last = behind + 1
    return (number, last) if last > first else None


def _of_led_house(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Hotel Panhans" and "Musikschule Oberau" stand, but not "der Schule Ida Kern"."""
    first = number + 1
    if first >= len(tokens) or not touch(tokens, number) or _begins_person(tokens, first):
        return None
    last = _while(tokens, first, is_of_house, _TWO)
    return (number, last) if last > first else None


def _is_somebody(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a given name stands at a place, and nothing but a family name behind it."""
    behind = tokens[first + 2].text if first + 2 < len(tokens) else "."
    if tokens[first].text.lower() not in GIVEN_NAMES or not touch(tokens, first):
        return False
    return is_name_word(tokens[first + 1].text) and not behind[0].isupper()


def _of_list(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Liste Land" stands: any one noun that is no person follows; "Bürgerliste Neue Wege"."""
    if number + 1 >= len(tokens) or not touch(tokens, number):
        return None
    if tokens[number].text not in LISTS:
        last = _while(tokens, number + 1, is_of_list)
        is_person = any(one.text.lower() in GIVEN_NAMES for one in tokens[number + 1 : last])
        return (number, last) if last > number + 1 and not is_person else None
    text = tokens[number + 1].text
    form = form_of(text)
    if not text[0].isupper() or form.agent or form.plural or form.word.role or form.word.person:
        return None
    return number, number + 2


def _of_pack(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Füchse Berlin", "Kölner Haie" and "Rhein-Neckar Löwen" stand."""
    if number + 1 < len(tokens) and touch(tokens, number) and is_on_map(tokens[number + 1].text):
        return number, number + 2
    if not number or not touch(tokens, number - 1):
        return None
    before = tokens[number - 1].text
    is_town = (
        is_of_town(before) or form_of(before).place or before.partition("-")[0].lower() in PLACES
    )
    return (number - 1, number + 1) if is_town else None


def _of_team(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Güssing Knights" and "Red Foxes Krems" stand."""
    first = _team_begins(tokens, number)
    if first == number and is_on_map(tokens[number + 1].text if touch(tokens, number) else ""):
        return number, number + 2  # "Grasshoppers Kalvin"
    if first == number:
        return _of_club(tokens, number) if tokens[number].text in CLUB_LETTERS else None
    last = number + 1
    if last < len(tokens) and touch(tokens, number) and is_on_map(tokens[last].text):
        last += 1
    return first, last


def _team_begins(tokens: Sequence[Token], number: int) -> int:
    """Return where "Güssing Knights" begins: with the words with a capital before the last one."""
    first = number
    while first and number - first < LONGEST - 1:
        before = tokens[first - 1]
        if not touch(tokens, first - 1) or not before.text[0].isupper():
            break
        if (
            before.text.lower() in ARTICLES
            or look_up(before.text).role
            or look_up(before.text).organisation
            or not before.text.replace("-", "").isalpha()
        ):
            break
        lower = before.text.lower()
        if (
            lower in common_nouns.COMMON_NOUNS
            or lower.endswith((CHAMPION, *LEAGUES))
            or is_doer(before.text)
        ):
            break
        first -= 1
    return first


def _of_league(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where the name of a club stands behind its league: a place, or words with capitals."""
    first = number + 1
    if first >= len(tokens) or tokens[first].text.lower() in GIVEN_NAMES:
        return None  # "Rekordmeister Lukas Moser"
    head = head_of_name(tokens[first].text)
    if head is not None and (found := _FINDERS[head](tokens, first)) is not None:
        return found
    last = _while(tokens, first, is_of_league)
    return (first, last) if last > first and touch(tokens, number) else None


def _of_year(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where "Kalvin 96" stands, but not "in Kalvin 96 Wohnungen"."""
    if not number or not touch(tokens, number - 1):
        return None
    before = tokens[number - 2].text if number > 1 else ""
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    text = tokens[number - 1].text
    is_town = is_on_map(text) or text in CLUBS
    if not is_town or before.lower() in BEFORE_PLACES or following[:1].isupper():
        return None
    return number - 1, number + 1


_FINDERS = {
    Head.BANK: _of_bank,
    Head.LETTERS: _of_letters,
    Head.CLUB: _of_club,
    Head.CALLED: _of_called,
    Head.HOUSE: _of_house,
    Head.LED_HOUSE: _of_led_house,
    Head.LIST: _of_list,
    Head.PACK: _of_pack,
    Head.TEAM: _of_team,
    Head.LEAGUE: _of_league,
    Head.YEAR: _of_year,
}


def _while(
    tokens: Sequence[Token],
    first: int,
    belongs: Callable[[str], bool],
    most: int = LONGEST,
) -> int:
    """Return the number behind the last of the words that belong, from a place on, each beside the last."""
    last = first
    while last < len(tokens) and last - first < most:
        if last and last > first and not touch(tokens, last - 1):
            break
        if not belongs(tokens[last].text):
            break
        last += 1
    return last
