"""Who stands behind a text: persons of captions and bylines, news agencies, accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.firm_words import ACCOUNT_PARTS, AGENCIES, NO_AGENCIES
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, ORGANISATION_WORDS
from dealwert.german.lexicon.name_words import BYLINE, CAPTION_WORDS, NOBLE_PARTICLES
from dealwert.german.name_forms import form_of, is_known_noun
from dealwert.reading.name_mention import COMPANY, PERSON, NameMention
from dealwert.reading.well_known import is_run_together

__all__ = ["accounts", "agencies", "credited", "pages"]

_CREDIT = re.compile(
    rf"(?:(?:{'|'.join(CAPTION_WORDS)}): ?|^(?:{'|'.join(BYLINE)}) |© ?|\(c\) )"
    r"(?:dpa ?/ ?)?"
    rf"([A-ZÄÖÜ][\w’'-]+(?: (?:{'|'.join(NOBLE_PARTICLES)}|[A-Z]\.))?(?: [A-ZÄÖÜ][\w’'-]+){{1,2}})(?=$|[ /,.(|])(?! [A-ZÄÖÜ&])",
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


_ACCOUNT = re.compile(r"([@#])(\w{2,})")
_PIECES = re.compile(r"[A-ZÄÖÜ]+(?![a-zäöüß])|[A-ZÄÖÜ]?[a-zäöüß]+|\d+")


def accounts(text: str) -> Iterator[NameMention]:
    """Yield the accounts and tags that are told to be a firm's or a person's by how they are made.

    An account is a firm's where it is all in capitals, or has a well-known firm or a noun of the press or of
    transport in it; a person's where a given name begins it. A tag has to be a well-known firm as a whole.

    Args:
        text: The text.

    Example:
        >>> [(name.text, name.kind) for name in accounts("RT @morgenpost_ulm: via @ida_kern und @IdaLorenz #netflix")]
        [('morgenpost_ulm', 'company'), ('IdaLorenz', 'person'), ('netflix', 'company')]
    """
    for match in _ACCOUNT.finditer(text):
        account = match[2]
        kind = _kind_of_account(account) if match[1] == "@" else _kind_of_tag(account)
        if kind:
            yield NameMention(match.start(2), match.end(2), account, kind, account)


def _kind_of_account(account: str) -> str:
    if len(account) > _LONGEST:
        return ""
    lower = account.lower()
    if account.isupper() and account.isalpha():
        return COMPANY
    if is_run_together(account):
        return COMPANY
    pieces = _PIECES.findall(account)
    if len(pieces) == 2 and pieces[0][:1].isupper() and pieces[0].lower() in GIVEN_NAMES:
        family = pieces[1]
        if family.istitle() and len(family) > 2 and not form_of(family).noun:
            return PERSON
    if any(part in lower for part in ACCOUNT_PARTS) or any(
        piece in firms_known() for piece in pieces
    ):
        return COMPANY
    return ""


def _kind_of_tag(tag: str) -> str:
    return COMPANY if is_run_together(tag) and not is_known_noun(tag.capitalize()) else ""


_LONGEST = 30
"""Characters of an account at most; longer words are no accounts."""


_PAGE = re.compile(
    r"(?<![\w@/|.:-])(?<!\| )(?!www)[\w-]{2,}+\.(?:de|at|ch|com|net|org|tv)(?: (?:AG|GmbH|SE)\b)?+(?![\w/-]|\.\w)(?!\s*\n)"
)


def pages(text: str) -> Iterator[NameMention]:
    """Yield the pages of the web that a text names as it names those who make them.

    Args:
        text: The text.

    Example:
        >>> [name.text for name in pages("Das schreibt kalvero.de, mehr auf http://kalvero.at und bei a@kalvero.ch.")]
        ['kalvero.de']
    """
    for match in _PAGE.finditer(text):
        yield NameMention(match.start(), match.end(), match[0], COMPANY, match[0])


_AGENCY = re.compile(
    rf"(?<![\w.@-])(?:{'|'.join(sorted(AGENCIES, key=len, reverse=True))})(?: GmbH)?(?!\w|\.\w)",
    re.IGNORECASE,
)


def agencies(text: str) -> Iterator[NameMention]:
    """Yield the news agencies whose signs stand in a text.

    Args:
        text: The text.

    Example:
        >>> [name.text for name in agencies("ULM (dpa/lsw) - Es regnet.")]
        ['dpa']
    """
    for match in _AGENCY.finditer(text):
        if match[0] not in NO_AGENCIES:
            yield NameMention(match.start(), match.end(), match[0], COMPANY, match[0])
