"""Names that the caller knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dealwert.model import Company, Person
from dealwert.reading.name_mention import COMPANY, PERSON, NameMention

__all__ = ["registered"]


def registered(text: str, known: Iterable[Company | Person]) -> Iterator[NameMention]:
    owners: dict[str, set[str]] = {}
    parties: dict[str, Company | Person] = {}
    for party in known:
        for form in (party.name, *party.aliases):
            owners.setdefault(form, set()).add(party.key)
            parties[form] = party
    forms = sorted((form for form, keys in owners.items() if len(keys) == 1), key=len, reverse=True)
    if not forms:
        return
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, forms))})(s|’|')?(?!\w)")
    for match in pattern.finditer(text):
        party = parties[match[1]]
        kind = PERSON if isinstance(party, Person) else COMPANY
        yield NameMention(match.start(), match.end(), match[0], kind, party.name)
