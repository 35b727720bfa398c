"""Family names that stand alone, and firms that are called the same."""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterator, Sequence
from itertools import compress

import attrs

from dealwert.german.lexicon.name_words import (
    BEFORE_FIRMS,
    NOBLE_PARTICLES,
    SPEAKING,
    VERBS_OF_FIRMS,
)
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.reading.name_extents import (
    AROUND,
)
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence

__all__ = ["families"]


def families(
    text: str, parts: Sequence[Sentence], names: Sequence[NameMention]
) -> list[NameMention]:
    """Take a family name for the person, wherever it stands alone and no firm is called the same."""
    families = {
        family
        for name in names
        if name.kind == "person" and len(words := name.name.split()) > 1
        for family in _families_of(words)
    }
    if not families:
        return list(names)
    found = [*names, *_alone(parts, families, names)]
    found.sort(key=_START)
    firms = {name.name for name in found if name.name in families and _is_called_firm(text, name)}
    latest: dict[str, str] = {}
    result: list[NameMention] = []
    for name in found:
        kind = name.kind
        if name.name in families and name.legal_form is None:
            kind = "person"
            if name.name in firms:
                kind = _owner_or_firm(text, name) or latest.get(name.name, "company")
            elif text[name.end : name.end + 1] == "-":
                continue
        if kind == "person" or name.name in firms:
            latest[name.name.rpartition(" ")[2]] = kind
        first, _, rest = name.text.partition(" ")
        if kind != "person" and rest and first.removesuffix("s") in families and first[-1] == "s":
            start = name.end - len(rest)  # "Kerns Kalvero"
            result.append(attrs.evolve(name, start=start, text=rest, name=rest, kind=kind))
            continue
        result.append(name if kind == name.kind else attrs.evolve(name, kind=kind))
    return result


_MANY = 50
"""Family names that are no longer counted one by one."""

_START = operator.attrgetter("start")


def _families_of(words: Sequence[str]) -> Iterator[str]:
    """Yield the family name in a full name, with its particle as well: "Van der Aa" and "Aa"."""
    yield words[-1]
    for place, word in enumerate(words[1:-1], start=1):
        if word.lower() in NOBLE_PARTICLES:
            yield " ".join(words[place:])
            return


def _alone(
    parts: Sequence[Sentence], families: Collection[str], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield the family names, in the genitive as well, where no name has been found."""
    whole, inside = parts[0].text, "\n".join([name.text for name in names])
    is_small = len(families) < _MANY
    if is_small and all(whole.count(family) == inside.count(family) for family in families):
        return  # as most often
    spans = sorted((name.start, name.end) for name in names)
    forms = {*families, *(f"{family}s" for family in families)}
    place = 0
    for sentence in parts:
        if forms.isdisjoint(sentence.words):
            continue
        named = map(forms.__contains__, sentence.words)
        for word, end in compress(zip(sentence.words, sentence.ends, strict=True), named):
            if word.islower():
                continue
            start = end - len(word)
            while place < len(spans) and spans[place][1] <= start:
                place += 1
            if place == len(spans) or spans[place][0] >= end:
                stem = word if word in families else word.removesuffix("s")
                yield NameMention(start, end, word, "person", stem)


def _is_called_firm(text: str, name: NameMention) -> bool:
    """Return whether a noun for a firm or a family stands before a name: "der Getriebehersteller X"."""
    before = text[max(0, name.start - AROUND) : name.start]
    noun = before.rstrip().rpartition(" ")[2]
    return before.endswith(" ") and _introduces_firm(noun)


@remembered
def _introduces_firm(noun: str) -> bool:
    if not noun[:1].isupper():
        return False
    form = form_of(noun)
    return (form.firm or form.word.organisation) and not (form.word.role or form.word.person)


def _owner_or_firm(text: str, name: NameMention) -> str:
    """Return which of them is meant where a firm has the name of a person, if what stands beside it tells."""
    if text[name.end : name.end + 1] == "-" or _is_called_firm(text, name):
        return "company"
    before = text[max(0, name.start - AROUND) : name.start].rstrip().rpartition(" ")[2]
    behind = text[name.end : name.end + AROUND].lstrip().partition(" ")[0]
    if before in BEFORE_FIRMS or behind in VERBS_OF_FIRMS:
        return "company"
    if before in SPEAKING or behind.strip(".,;") in SPEAKING or behind.startswith("("):
        return "person"
    return "person" if before[:1].isupper() and look_up(before).role else ""
