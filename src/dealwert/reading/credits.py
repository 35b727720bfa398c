"""Who stands behind a text: persons of captions and bylines, news agencies, accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.firm_words import AGENCIES, MEDIA_PARTS
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, ORGANISATION_WORDS
from dealwert.german.lexicon.name_words import CAPTION_WORDS
from dealwert.german.name_forms import form_of
from dealwert.reading.name_mention import COMPANY, PERSON, NameMention

__all__ = ["accounts", "agencies", "credited"]

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

    Example:
        >>> [name.text for name in credited("Foto: Kimisama Mayado/dpa", [])]
        ['Kimisama Mayado']
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


_ACCOUNT = re.compile(r"@(\w{2,})")


def accounts(text: str) -> Iterator[NameMention]:
    """Yield the accounts that are told to be a company's: all in capitals, or named like a paper.

    Args:
        text: The text.

    Example:
        >>> [name.text for name in accounts("RT @morgenpost_ulm: via @ida_kern")]
        ['morgenpost_ulm']
    """
    for match in _ACCOUNT.finditer(text):
        account = match[1]
        lower = account.lower()
        if (account.isupper() and account.isalpha()) or any(part in lower for part in MEDIA_PARTS):
            yield NameMention(match.start(1), match.end(1), account, COMPANY, account)


_AGENCY = re.compile(
    rf"(?<![\w.@-])(?:{'|'.join(sorted(AGENCIES, key=len, reverse=True))})(?: GmbH)?(?!\w|\.\w)",
    re.IGNORECASE,
)


_NO_AGENCIES = frozenset({"Ap", "ap", "Sid", "Apa"})
"""Spellings in which a sign is another word."""


def agencies(text: str) -> Iterator[NameMention]:
    """Yield the news agencies whose signs stand in a text.

    Args:
        text: The text.

    Example:
        >>> [name.text for name in agencies("ULM (dpa/lsw) - Es regnet.")]
        ['dpa']
    """
    for match in _AGENCY.finditer(text):
        if match[0] not in _NO_AGENCIES:
            yield NameMention(match.start(), match.end(), match[0], COMPANY, match[0])
