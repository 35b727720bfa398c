"""Papers, clubs, stages and museums that are called by a common word: "der Spiegel", "Rapid", "die Josefstadt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.bodies import (
    BEFORE_MUSEUMS,
    BEFORE_PRESS,
    MUSEUMS,
    PAPERS,
    PRESS,
    STAGES,
    WITHIN_TITLES,
)
from dealwert.german.lexicon.calendar import WEEKDAYS
from dealwert.german.lexicon.employment import (
    BEFORE_NAMED_AS_DAYS,
    BEFORE_PAPERS,
    BEFORE_PLACES,
    CLUBS,
)
from dealwert.german.lexicon.name_words import QUOTES
from dealwert.german.lexicon.role_nouns import (
    COACHES,
    LEADING_HOUSES,
    OFFICES_OF_MUSEUMS,
    OFFICES_OF_STAGES,
)
from dealwert.german.memo import asked
from dealwert.german.words import look_up
from dealwert.model import Organ
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import is_of_town

__all__ = ["PAPER", "field_of", "houses"]

PAPER, _CLUB, _STAGE, _MUSEUM = "paper", "club", "stage", "museum"


def field_of(text: str) -> str:
    """Return whether a word is an office of a paper, a club, a stage or a museum, or an empty string.

    Example:
        >>> field_of("Chefredakteurin"), field_of("Cheftrainer"), field_of("Intendantin"), field_of("Chef")
        ('paper', 'club', 'stage', '')
        >>> field_of("Chefkuratorin")
        'museum'
    """
    role = look_up(text).role if text[0].isupper() else None
    if role is None:
        return _MUSEUM if text in LEADING_HOUSES else ""
    if role.organ is Organ.EDITORIAL:
        return PAPER
    if text.lower().endswith(OFFICES_OF_STAGES):
        return _STAGE
    if text.lower().endswith(OFFICES_OF_MUSEUMS):
        return _MUSEUM
    return _CLUB if text.lower().endswith(COACHES) else ""


def houses(
    sentence: Sentence, fields: set[str], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield the papers and clubs of a sentence.

    Args:
        sentence: The sentence.
        fields: Of what the text has offices, as :func:`field_of` tells them.
        names: The names that are known already.
    """
    if not sentence.answers & _HOUSE:
        return
    tokens = sentence.tokens
    if _STAGE in fields:
        fields = {*fields, _MUSEUM}  # "Intendantin der Viennale"
    for number, token in enumerate(tokens):
        word, field = _house(token.text)
        place = number - 1
        if place > 0 and tokens[place].text in QUOTES:
            place -= 1  # "der „Falter“"
        before = tokens[place].text if place >= 0 else ""
        is_led_in = before.lower() in BEFORE_PAPERS or before in BEFORE_PRESS or field == _CLUB
        is_led_in = is_led_in or (
            field == _MUSEUM and (is_of_town(before) or before.lower() in BEFORE_MUSEUMS)
        )
        if field not in fields or not is_led_in:
            continue
        if tuple(one.text for one in tokens[max(number - 2, 0) : number]) in WITHIN_TITLES:
            continue  # "in der Zeit im Bild"
        if word.lower() in WEEKDAYS and before.lower() not in BEFORE_NAMED_AS_DAYS:
            continue  # "am Freitag", but "der Freitag"
        if field == _CLUB and before.lower() in BEFORE_PLACES:
            continue
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        is_part = following is not None and following.start == token.end + 1
        if is_part and following is not None and following.text[0].isupper() and word == token.text:
            continue  # "Austria Wien" is found as a whole
        if place >= 0 and place == number - 1 and tokens[place].text in BEFORE_PRESS:
            if word.lower() == PRESS:  # "die Neue Presse"
                name = f"{tokens[place].text.rstrip('nr')} {word}"
                yield NameMention(
                    tokens[place].start, token.end, f"{before} {word}", "company", name
                )
                continue
        end = token.start + len(word)
        if all(name.end <= token.start or end <= name.start for name in names):
            end += token.text == word + "s"
            yield NameMention(token.start, end, token.text[: end - token.start], "company", word)


def _house(text: str) -> tuple[str, str]:
    """Return the name that a word is or begins with, and of what."""
    for word in (text, text.removesuffix("s"), text.partition("-")[0]):
        if word in CLUBS:
            return word, _CLUB
        if word[:1].isupper() and word.lower() in PAPERS:
            return word, PAPER
        if word in STAGES:
            return word, _STAGE
        if word in MUSEUMS:
            return word, _MUSEUM
    return "", ""


_HOUSE = asked(lambda text: _house(text)[1])
