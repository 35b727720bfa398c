"""Where a legal form closes a name: "Glas Bau AG", "Gesellschaft für Glas und Bau mbH"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.legal_forms import FEMININE_FORMS, FORMS, PARTNERS, TELLING_FORMS
from dealwert.german.lexicon.name_context import JOINTS, SHARING
from dealwert.german.lexicon.name_cues import (
    CLOSING_ANY_NOUN,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
)
from dealwert.german.lexicon.name_words import (
    FEMININE_ARTICLES,
    LINKS_OF_PURPOSE,
    PURPOSE,
    REGISTERED,
)
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_common, is_doer, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import (
    is_capital,
    is_of_town,
)

__all__ = [
    "CLOSED",
    "FORMED",
    "HYPHEN",
    "TELLING_FIRM",
    "begins_closed_name",
    "begins_legal_name",
    "end_of_registered",
    "firms",
    "form_ahead",
    "form_behind_country",
    "is_closed_by_form",
    "is_form",
    "joins_nouns",
    "shares_noun",
]

HYPHEN = "-"

_BEFORE_PARTNERS = frozenset({"&", AND})
_OF_FIRM = rf"(?:{'|'.join(TELLING_FORMS)})(?![^\W_])"
_FORM = re.compile(f" {_OF_FIRM}")
TELLING_FIRM = asked(re.compile(_OF_FIRM).match)
_FIRM = re.compile(r"(?<![\w&.-])[A-ZÄÖÜ][\w&.-]*+\Z")
_WINDOW = 60
"""Characters before a legal form in which the word before it is looked for."""


def firms(text: str) -> set[str]:
    """Return the words before a legal form, or before what only companies are called."""
    places = [form.start() for form in _FORM.finditer(text)]
    found = (_FIRM.search(text[max(0, place - _WINDOW) : place]) for place in places)
    return {match[0] for match in found if match is not None}


def form_ahead(sentence: Sentence, place: int) -> bool:
    """Return whether a legal form closes what goes on at a place, within a few words."""
    words, ends = sentence.words, sentence.ends
    ahead, last = place, place + _AHEAD
    while (ahead := ahead + 1) < min(last, len(words)):
        text = words[ahead]
        if text == HYPHEN and shares_noun(sentence, ahead):
            ahead, last = ahead + 1, last + 2
            continue
        if ends[ahead] - len(text) != ends[ahead - 1] + 1:
            return False
        if text in FORMS or form_behind_country(words, ahead):
            return True
        if joins_nouns(words, ahead):
            last += 1
            continue
        if not text[0].isupper() and text not in JOINTS:
            return False
    return False


def form_behind_country(words: Sequence[str], place: int) -> int:
    """Return where a name ends that goes on with a country in brackets and a legal form, else 0.

    Args:
        words: The words of a sentence.
        place: Where the bracket may open.

    Example:
        >>> form_behind_country("Kalvero ( Schweiz ) AG".split(), 1), form_behind_country("Kalvero (".split(), 1)
        (5, 0)
    """
    if words[place : place + 1] != ["("] or len(words) <= place + 3:
        return 0
    is_one = is_capital(words[place + 1]) and words[place + 2] == ")"
    return place + 4 if is_one and words[place + 3] in FORMS else 0


def joins_nouns(words: Sequence[str], place: int) -> bool:
    """Return whether "und" stands between two nouns that a legal form closes: "Hafen und Logistik AG".

    Args:
        words: The words of a sentence.
        place: Where "und" may stand.

    Example:
        >>> joins_nouns("die Hafen und Logistik AG".split(), 2), joins_nouns("Kalvero und Glas AG".split(), 1)
        (True, False)
    """
    if place + 2 >= len(words) or words[place] != AND or not place:
        return False
    before, behind = words[place - 1], words[place + 1]
    if words[place + 2] not in FORMS or before in FORMS:
        return False  # "Kalvero GmbH und Glas AG" are two
    return is_common(before) and is_common(behind)


def shares_noun(sentence: Sentence, place: int) -> bool:
    """Return whether a hyphen stands for the noun of a part to come: "Handels- und Verwaltungs GmbH"."""
    words, ends = sentence.words, sentence.ends
    return (
        place + 2 < len(words)
        and ends[place] == ends[place - 1] + 1
        and words[place + 1] in SHARING
        and is_capital(words[place + 2])
    )


def begins_legal_name(sentence: Sentence, place: int) -> bool:
    """Return whether a noun begins a name with a legal form, and says not only what it is the name of."""
    words = sentence.words
    text = words[place]
    form = form_of(text)
    word = form.word
    if text.lower() in NAMED_NOUNS:
        return form_ahead(sentence, place)  # "Volksbank Kalvertal eG"
    if form.firm or form.agent or word.organisation or word.role or word.person or word.unit:
        return False
    if word.stake or word.deal:
        return False
    if place and words[place - 1] in FEMININE_ARTICLES and sentence.words[place + 2 : place + 3]:
        if is_common(words[place + 1]) and words[place + 2] in FEMININE_FORMS:
            return True  # "die Glas Bau AG"
        if joins_nouns(words, place + 1):
            return True  # "die Glas und Bau AG"
    return "-" not in text and not is_frequent(text) and form_ahead(sentence, place)


def _closes(text: str) -> bool:
    return text.lower() in CLOSING_ANY_NOUN and text[0].isupper()


CLOSED = asked(_closes)
"""Whether there is a word that only closes the names of firms."""


@remembered
def _may_open_closed(text: str) -> bool:
    """Return whether a noun is none for persons, deals or towns, and so may begin a name: "Kieswerk Ventures"."""
    form = form_of(text)
    word = form.word
    is_other = word.role or word.person or word.deal or word.stake or form.agent or is_doer(text)
    is_other = is_other or form.place or form.plural or is_of_town(text) or is_frequent(text)
    return form.noun and not is_other and "-" not in text


def begins_closed_name(words: Sequence[str], place: int) -> bool:
    """Return whether a noun begins a name that only the next word tells to be one.

    Args:
        words: The words of a sentence.
        place: Where the noun stands.

    Example:
        >>> begins_closed_name("Kieswerk Ventures wächst".split(), 0), begins_closed_name("die Tochter Ventures".split(), 1)
        (True, False)
    """
    if (
        place + 1 >= len(words)
        or not _closes(words[place + 1])
        or not _may_open_closed(words[place])
    ):
        return False
    form = form_of(words[place])
    if not (form.firm or form.body or form.word.organisation or form.word.unit):
        return True
    is_whole = place + 2 == len(words) or not is_capital(words[place + 2])
    before = look_up(words[place - 1].lower()) if place else None
    return is_whole and not (before is not None and (before.article or before.adjective))


def end_of_registered(words: Sequence[str], place: int) -> int:
    """Return the index behind a name such as "Gesellschaft für Glas und Bau mbH", 0 where none begins.

    A noun for what is registered, with an adjective at most before it, is followed by what it is for, and by
    the legal form.
    """
    head = place
    if words[head] not in REGISTERED:
        head += 1
        if head >= len(words) or words[head] not in REGISTERED:
            return 0
        if not (words[place].lower() in NAME_ADJECTIVES or is_of_town(words[place])):
            return 0
    if head + 1 >= len(words) or words[head + 1] not in PURPOSE:
        return 0
    for ahead in range(head + 2, min(head + _PURPOSE, len(words))):
        text = words[ahead]
        if text.rstrip(".") in FORMS:
            return ahead + 1
        if not (text[0].isupper() or text in LINKS_OF_PURPOSE or look_up(text).adjective):
            return 0
    return 0


_PURPOSE = 10
"""Words that what a registered firm is for has at most, the legal form counted."""


_AHEAD = 4
"""Words that may stand between a noun in a name and the legal form that closes it."""


def is_closed_by_form(words: Sequence[str], place: int) -> bool:
    """Return whether a legal form, or a part of one, stands at a place."""
    text = words[place]
    if text in FORMS or text.rstrip(".") in FORMS:
        return True
    if text in _BEFORE_PARTNERS and place + 1 < len(words):
        return (
            words[place + 1].rstrip(".") == PARTNERS
            and place > 0
            and words[place - 1] in FORMS  # "KG" is one
        )
    if text == ".":
        return place + 1 < len(words) and words[place - 1] == PARTNERS and words[place + 1] in FORMS
    return False


def is_form(text: str) -> bool:
    """Return whether a word is a legal form, or a part of one."""
    return text.rstrip(".") in FORMS


FORMED = asked(is_form)
"""Whether a legal form is among the words, so that one may close a name."""
