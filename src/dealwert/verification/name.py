"""Whether a claimed name means a company or person of the text."""

from __future__ import annotations

import re
import unicodedata

from dealwert.model import Company, Person, PersonName, name_key, split_legal_form

__all__ = ["same_company", "same_name", "same_person"]


def same_name(name: str, party: Company | Person) -> bool:
    """Return whether a name may mean a party."""
    if isinstance(party, Person):
        return same_person(name, party)
    return same_company(name, party)


def same_company(name: str, company: Company | Person) -> bool:
    """Return whether a name may mean a company: short forms and legal forms do not matter.

    Example:
        >>> same_company("Nordlicht Holding AG", Company("Nordlicht"))
        True
        >>> same_company("Südlicht AG", Company("Nordlicht"))
        False
    """
    if isinstance(company, Person):
        return False
    known = (company.name, *company.aliases)
    claimed, key = _words(name), name_key(name)
    return any(key == name_key(other) or _shortened(claimed, _words(other)) for other in known)


def same_person(name: str, person: Company | Person) -> bool:
    """Return whether a name may mean a person: a family name alone may.

    Example:
        >>> same_person("Dr. Clara Voss", Person("Voss"))
        True
        >>> same_person("Hanna Voss", Person("Clara Voss"))
        False
    """
    if isinstance(person, Company):
        return False
    claimed = PersonName.of(name)
    for other in (person.name, *person.aliases):
        known = PersonName.of(other)
        if _folded(claimed.family) != _folded(known.family):
            continue
        one, two = _folded(claimed.given), _folded(known.given)
        if not one or not two or one.split()[0] == two.split()[0] or _is_initial(one, two):
            return True
    return False


def _is_initial(one: str, other: str) -> bool:
    first, second = one.split(maxsplit=1)[0].rstrip("."), other.split(maxsplit=1)[0].rstrip(".")
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", _folded(split_legal_form(name)[0]))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _shortened(one: list[str], other: list[str]) -> bool:
    """Return whether the shorter name is the beginning of the longer one."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter
