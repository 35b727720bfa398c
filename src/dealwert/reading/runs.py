"""Words that may be a name: where one begins, and how far it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.calendar import MONTHS, WEEKDAYS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_cues import (
    ACRONYMS,
    COMPANY_WORDS,
    NAMED_NOUNS,
    PERSON_PARTICLES,
    TITLES,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.name_forms import is_common
from dealwert.reading.name_mention import COMPANY
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.starts import (
    ADJECTIVE,
    FREE,
    GIVEN,
    NOT_FIRST,
    NOUN,
    SMALL,
    closed,
    head_of,
    is_capital,
    is_of_town,
    parts_before_hyphen,
    start_of,
)

__all__ = ["Run", "Runs", "is_closed_by_form"]


@attrs.define(eq=False)
class Run:
    """Tokens that may be a name.

    Args:
        tokens: The words.
        sentence: The sentence that they stand in.
        first: The index of the first of them in the sentence.
        last: The index behind the last of them.
        start: Index of the first character.
        end: Index behind the last character.
        glued: What is joined to it by a hyphen, or an empty string.
        legal: Whether a legal form is among the words.
        kind: What it is, once that is told; an empty string before.
        name: The name without inflection, title and legal form.
        legal_form: The legal form, where it has one beside its name.
        title: The title of a person.
        weak: Whether nothing around it tells what it is.
    """

    tokens: list[Token]
    sentence: Sentence
    first: int
    last: int
    start: int
    end: int
    glued: str = ""
    legal: bool = False
    kind: str = ""
    name: str = ""
    legal_form: str | None = None
    title: str | None = None
    weak: bool = False

    @property
    def text(self) -> str:
        """The words, with blanks between them."""
        return " ".join(token.text for token in self.tokens)


_NOT_NOUN = GIVEN | ADJECTIVE
_STOPS = frozenset(",.:;?!()")
_FIRM_WORDS = tuple(
    " " + word
    for word in "AG SE GmbH KGaA KG mbH Inc Corp Ltd plc Holding Group Capital Partners".split()
)
_FIRM = re.compile(r"(?<![\w&.-])[A-ZÄÖÜ][\w&.-]*+\Z")
_WINDOW = 60
"""Characters before a legal form in which the word before it is looked for."""


def _firms(text: str) -> set[str]:
    """Return the words before a legal form, or before what only companies are called."""
    found: set[str] = set()
    for form in _FIRM_WORDS:
        place = text.find(form)
        while place >= 0:
            end = place + len(form)
            if not text[end : end + 1].isalnum():
                match = _FIRM.search(text[max(0, place - _WINDOW) : place])
                if match is not None:
                    found.add(match[0])
            place = text.find(form, end)
    return found


class Runs:
    """Finds the words of one text that may be names.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.small: set[str] = set(text.split())
        self.firms: set[str] = _firms(text)

    def of(self, sentence: Sentence) -> Iterator[Run]:
        """Yield the runs of a sentence, in order."""
        tokens = sentence.tokens
        if _is_shouted(tokens):
            return
        free = 0
        for place, (_, _, word) in enumerate(tokens):
            if place < free or word.islower() or not start_of(word):
                continue
            run = self._at(sentence, place)
            if run is not None:
                yield run
                free = run.last

    def _at(self, sentence: Sentence, place: int) -> Run | None:
        tokens = sentence.tokens
        text = tokens[place].text
        if "-" in text:
            count = parts_before_hyphen(text)
            if count:
                return _before_hyphen(sentence, place, count)
        if not self._may_begin(sentence, place):
            return None
        last = place + 1
        while last < len(tokens) and _goes_on(tokens, place, last):
            last += 1
        while last > place + 1 and tokens[last - 1].text in _JOINERS:
            last -= 1
        return _new_run(sentence, place, last)

    def _is_firm(self, text: str) -> bool:
        return text in self.firms or text.removesuffix("s") in self.firms

    def _may_begin(self, sentence: Sentence, place: int) -> bool:
        tokens = sentence.tokens
        text = tokens[place].text
        start = start_of(text)
        following = tokens[place + 1].text if place + 1 < len(tokens) else ""
        if start & NOUN and not start & _NOT_NOUN and (following.islower() or following in _STOPS):
            return self._is_firm(text)
        if start & GIVEN and following and is_capital(following):
            return True
        opens = place == 0 or tokens[place - 1].text in _OPENERS
        if start & ADJECTIVE:
            if opens:
                return following.lower() in NAMED_NOUNS
            return following[:1].isupper()
        if following.lower() in NAMED_NOUNS and is_of_town(text):
            return True
        if self._is_firm(text):
            return True
        if following and is_closed_by_form(tokens, place + 1):
            return True
        if following in {"&", "+"} and place + 2 < len(tokens):
            other = tokens[place + 2].text
            return is_capital(other) and not (start & NOUN and is_common(other))
        if start & NOUN:
            return False
        lower = text.lower()
        if opens and lower in self.small:
            return False
        if opens and start & NOT_FIRST:
            return start_of(following) == FREE if following else False
        return not (start & SMALL and lower in self.small)


def _new_run(sentence: Sentence, first: int, last: int) -> Run:
    tokens = list(sentence.tokens[first:last])
    run = Run(tokens, sentence, first, last, tokens[0].start, tokens[-1].end)
    run.legal = any(token.text.rstrip(".") in _FORMS for token in tokens[1:])
    if (
        last < len(sentence.tokens)
        and sentence.tokens[last].text == "."
        and tokens[-1].text
        in {"Inc", "Corp", "Ltd", "Co", "S.A", "S.p.A", "e.V", "e.G", "e.K", "N.V", "B.V"}
    ):
        run.end = sentence.tokens[last].end
    return run


def _goes_on(tokens: Sequence[Token], first: int, place: int) -> bool:
    text, lower = tokens[place].text, tokens[place].text.lower()
    before = tokens[place - 1]
    if tokens[place].start > before.end + 1 or text.startswith("i."):
        return False  # "GmbH i.I." is being wound up
    if is_closed_by_form(tokens, place):
        return True
    if text in {"&", "+"} and place + 1 < len(tokens):
        return is_capital(tokens[place + 1].text)
    if text == "." and (
        _INITIAL.fullmatch(before.text) or before.text in {"Co", "Inc", "Corp", "Ltd", "St"}
    ):
        return (
            place + 1 < len(tokens) and is_capital(tokens[place + 1].text) and before.text != "Inc"
        )
    if lower in PERSON_PARTICLES and text.islower():
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        given = tokens[first].text.lower().rstrip(".") in GIVEN_NAMES or (
            first > 0 and tokens[first - 1].text.lower() in TITLES
        )
        directly = before.text.lower() in GIVEN_NAMES or place == first + 1 or before.text == "."
        return (
            following is not None
            and given
            and (directly or lower != "von")  # "Ida Kern von Kalvero"
            and lower not in {"der", "den"}
            and is_capital(following.text)
        )
    if not is_capital(text) and not (
        text[0].isdigit()
        and text.isdecimal()
        and len(text) < 3
        and before.text[0].isupper()
        and before.text.lower() not in GIVEN_NAMES
    ):
        return False
    if text[0].isdigit() and text.isdecimal():
        behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
        return behind[:1] in {"", ".", ")"} and len(before.text) > 1
    if lower in COMPANY_WORDS and not _is_plain_compound(text):
        return True
    if "-" in text and head_of(text):
        return False
    if lower in closed() and text not in {"AI", "One"}:
        return False
    given = tokens[first].text.lower() in GIVEN_NAMES
    if given and place == first + 1:
        return not (lower in MONTHS or lower in WEEKDAYS)
    if place == first + 1 and (start_of(tokens[first].text) & ADJECTIVE or lower in NAMED_NOUNS):
        return True
    if before.text in {"&", "+", "."}:
        return True
    if lower in ACRONYMS:
        return text in {"AI", "IT", "TV"}
    if is_common(text) and _form_ahead(tokens, place):
        return True
    if is_common(text) or lower in PLACES:
        return lower in PLACES and not given and before.text.lower() in COMPANY_WORDS
    return not _is_genitive(before.text, text)


_INITIAL = re.compile(r"(?:\w+-)?\w")
"""What a full stop behind it abbreviates: "J.", "Hans-J."."""


def _form_ahead(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a legal form closes what goes on at a place, within a few words."""
    for ahead in range(place + 1, min(place + _AHEAD, len(tokens))):
        if tokens[ahead].start != tokens[ahead - 1].end + 1:
            return False
        text = tokens[ahead].text
        if text in _FORMS:
            return True
        if not text[0].isupper() and text not in {"&", "+"}:
            return False
    return False


_AHEAD = 4
"""Words that may stand between a noun in a name and the legal form that closes it."""


def _before_hyphen(sentence: Sentence, place: int, count: int) -> Run:
    """Return the name at the beginning of a compound: "Henkel" in "Henkel-Chef"."""
    token = sentence.tokens[place]
    parts = token.text.split("-")
    length = len("-".join(parts[:count]))
    piece = Token(token.start, token.start + length, token.text[:length])
    return Run(
        [piece],
        sentence,
        place,
        place + 1,
        piece.start,
        piece.end,
        glued=parts[count],
        kind=COMPANY,
        name=" ".join(parts[:count]),
    )


_OPENERS = frozenset('.!?:"„“”»«–—-|•*')
_JOINERS = frozenset({"&", "+", "."}) | PERSON_PARTICLES


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Return whether a line is all in capitals, so that they tell nothing."""
    number = 0
    for _, _, word in tokens:
        if word.isupper():
            number += 1
        elif word[0].isalpha():
            return False
    return number > 3


def is_closed_by_form(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a legal form, or a part of one, stands at a place.

    Example:
        >>> is_closed_by_form([Token(0, 3, "Rot"), Token(4, 6, "AG")], 1)
        True
    """
    text = tokens[place].text
    if text in _FORMS or text.rstrip(".") in _FORMS:
        return True
    if text in {"&", "und"} and place + 1 < len(tokens):
        return (
            tokens[place + 1].text.rstrip(".") == "Co"
            and place > 0
            and tokens[place - 1].text in _FORMS | {"KG"}
        )
    if text == ".":
        return (
            place + 1 < len(tokens)
            and tokens[place - 1].text == "Co"
            and tokens[place + 1].text in _FORMS
        )
    return False


_FORMS = frozenset(
    """LLP AG SE KGaA GmbH gGmbH GesmbH Ges.m.b.H mbH KG OHG UG eG e.V e.G Inc Corp LLC Ltd Limited plc PLC SA S.A SpA
    S.p.A NV N.V BV B.V AB ASA Oyj Co LP SAS Sàrl Sarl Kft s.r.o d.d KK Corporation Incorporated Aktiengesellschaft
    A/S""".split()
)


def _is_plain_compound(text: str) -> bool:
    """Return whether a word is a German compound rather than a part of a name."""
    return len(text) > 14  # longer than any of the parts of names


def _is_genitive(before: str, word: str) -> bool:
    """Return whether the word before is a genitive that the name ends with: "Metas Llama"."""
    return (
        before.endswith(("s", "'", "’"))
        and len(before) > 5
        and before.removesuffix("s").lower() in PLACES
        and bool(word)
    )
