"""Persons that captions and bylines name: "Foto: …", "Von … und …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.firm_words import AGENCIES
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, ORGANISATION_WORDS
from dealwert.german.lexicon.name_words import CAPTION_WORDS
from dealwert.german.name_forms import form_of
from dealwert.reading.name_mention import PERSON, NameMention

__all__ = ["credited"]

_CREDIT = re.compile(
    rf"(?:(?:{'|'.join(CAPTION_WORDS)}): ?|^(?:Von|von|VON) |© ?|\(c\) )"
    r"(?:dpa ?/ ?)?"
    r"([A-ZÄÖÜ][\w’'-]+(?: (?:von|van|de|[A-Z]\.))?(?: [A-ZÄÖÜ][\w’'-]+){1,2})(?=$|[ /,.(|])(?! [A-ZÄÖÜ&])",
    re.MULTILINE,
)


def credited(text: str, persons: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield the persons of captions and bylines who were not found by their given names.

    Args:
        text: The text.
        persons: Those that were found.
    """
    taken = {person.start for person in persons}
    for match in _CREDIT.finditer(text):
        name = match[1]
        words = name.split()
        if match.start(1) in taken or any(_is_no_person(word) for word in words):
            continue
        yield NameMention(match.start(1), match.end(1), name, PERSON, name)


def _is_no_person(word: str) -> bool:
    lower = word.lower()
    form = form_of(word)
    return (
        lower in AGENCIES
        or lower in COMPANY_WORDS
        or lower in ORGANISATION_WORDS
        or form.place
        or form.camel
        or (form.noun and not form.given)
    )
