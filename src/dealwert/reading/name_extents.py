"""Where a name that was found begins and ends: without a noun before it, with a partner, a place, a generation."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_context import (
    JOINTS,
    LEAGUES,
    OF_ENGLISH,
)
from dealwert.german.lexicon.name_cues import (
    CLOSING_ANY_NOUN,
    CLOSING_WORDS,
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
)
from dealwert.german.lexicon.name_words import (
    GENERATIONS,
    SHARED,
)
from dealwert.german.memo import remembered
from dealwert.german.mention import Mention
from dealwert.german.name_cases import nominative
from dealwert.german.name_forms import form_of, is_doer, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.group_names import is_of_region
from dealwert.reading.institution_heads import begins_institution
from dealwert.reading.names import NameMention
from dealwert.reading.starts import is_of_town

__all__ = [
    "AROUND",
    "apart_from",
    "in_nominative",
    "trimmed",
    "uninflected",
    "with_english",
    "with_first_noun",
    "with_generation",
    "with_partners",
    "with_shared_name",
]


def with_generation(text: str, name: NameMention) -> NameMention:
    """Return a person with the word that tells father and son apart: "Otto Kern junior"."""
    if " " in name.name and text.startswith(GENERATIONS, name.end):
        word = next(word for word in GENERATIONS if text.startswith(word, name.end))
        end = name.end + len(word)
        return attrs.evolve(name, end=end, text=text[name.start : end], name=name.name + word)
    return name


def with_partners(text: str, names: list[NameMention]) -> list[NameMention]:
    """Return the names with the partners before the last two: "Demler, Merl & Berg", which is no list."""
    if " & " not in text:  # as most often
        return names
    result: list[NameMention] = []
    for name in names:
        first = name
        if name.kind != "person" and " & " in name.text and text.endswith(", ", 0, name.start):
            partner = _LAST.search(text, max(0, name.start - AROUND), name.start - len(", "))
            if (
                partner is not None
                and partner[0] not in firms_known()
                and not (form_of(partner[0]).noun or form_of(partner[0]).place)
                and not text.startswith((",", SHARED), name.end)
                and not text.endswith(", ", 0, partner.start())
            ):
                start = partner.start()
                whole = text[start : name.end]
                first = attrs.evolve(
                    name, start=start, text=whole, name=f"{partner[0]}, {name.name}"
                )
                while result and result[-1].end > start:
                    result.pop()
        result.append(first)
    return result


def with_shared_name(text: str, names: list[NameMention]) -> list[NameMention]:
    """Return the names with those who share the family name of the next: "Rainer und Mark Voss"."""
    result: list[NameMention] = []
    for name in names:
        if (
            name.kind == "person"
            and " " in name.name
            and text.endswith(SHARED, 0, name.start)
            and (given := _LAST.search(text, max(0, name.start - AROUND), name.start - len(SHARED)))
            and given[0].lower() in GIVEN_NAMES
            and form_of(name.name.partition(" ")[0]).given
        ):
            while result and given.start() <= result[-1].start:
                result.pop()
            if not result or result[-1].end <= given.start():
                whole = f"{given[0]} {name.name.rpartition(' ')[2]}"
                result.append(NameMention(given.start(), given.end(), given[0], "person", whole))
        result.append(name)
    return result


_LAST = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\w-]*+\Z")


def in_nominative(name: NameMention) -> NameMention:
    """Return a firm's name with its adjective as behind "die": "Deutsche" for "Deutschen"."""
    plain = nominative(name.name)
    return name if plain == name.name else attrs.evolve(name, name=plain)


AROUND = 24
"""Characters in which the word before or behind a name is looked for."""


def uninflected(text: str, name: NameMention, words: set[str]) -> NameMention:
    """Return a person without the genitive's s: the text has the name without it, or a noun stands behind."""
    stem = name.name.removesuffix("s")
    if stem == name.name:
        return name
    noun = _WORD_BEHIND.match(text, name.end)
    is_of_noun = " " in stem and noun is not None and form_of(noun[1]).noun
    if stem.split()[-1] in words or (is_of_noun and not stem.endswith(("s", *"uioea"))):
        return attrs.evolve(name, name=stem)
    return name


_WORD_BEHIND = re.compile(r" ([A-ZÄÖÜ][\w-]++)")


def trimmed(text: str, name: NameMention) -> NameMention:
    """Return a name without a common noun before it ("Glashersteller Alpenglas AG")."""
    if name.name in firms_known():
        return name
    start = name.start
    words = name.name.split()
    while (
        len(words) > 1
        and not begins_institution(words[0])
        and words[1] not in JOINTS
        and not _is_called_after_town(words)
        and not is_of_region(*words[:2])
        and not (len(words) == 2 and words[1].lower() in CLOSING_ANY_NOUN)
        and (
            _is_description(words[0])
            or _is_home(words, name.legal_form)
            or (
                is_doer(words[0].removesuffix("s"))
                and name.legal_form is None
                and words[1].lower() not in COMPANY_WORDS
            )
        )
    ):
        start = text.find(words[1], start + len(words[0]), name.end)
        words = words[1:]
        if start < 0:
            return name
    if start == name.start:
        return name
    is_person = len(words) == 2 and words[0].lower() in GIVEN_NAMES and name.legal_form is None
    kind = "person" if is_person else name.kind
    return attrs.evolve(
        name, start=start, text=text[start : name.end], name=" ".join(words), kind=kind
    )


def _is_called_after_town(words: Sequence[str]) -> bool:
    """Return whether a name is an adjective of a town and a noun for firms: "Berliner Bank"."""
    return (
        len(words) == 2
        and is_of_town(words[0])
        and (words[1].lower() in NAMED_NOUNS or form_of(words[1]).noun)
    )


def _is_home(words: Sequence[str], legal_form: str | None) -> bool:
    """Return whether a name begins with where its firm is from: "Ulmer Verlag X", "Darmstädter X AG".

    A noun behind the adjective is a part of the name, unless it tells a kind of firm that is called else.
    """
    if not is_of_town(words[0]):
        return False
    form, rest = form_of(words[1]), {word.lower() for word in words[2:]}
    if rest and (form.word.organisation or words[1].lower() in NAMED_NOUNS):
        return rest.isdisjoint(COMPANY_WORDS) and not any(form_of(one).place for one in words[2:])
    is_word = form.noun or form.adjective or words[1].lower() in COMPANY_WORDS | NAMED_NOUNS
    return legal_form is not None and not is_word


@remembered
def _is_description(word: str) -> bool:
    if word.lower().endswith(LEAGUES):
        return True
    entry = look_up(word)
    is_person = entry.person and not word.endswith("e") and word.lower() not in NAME_ADJECTIVES
    return entry.organisation or entry.role is not None or is_person


def with_english(text: str, name: NameMention) -> NameMention:
    """Return "Bank of X" where only X was found: "of" is no German word."""
    if not text.startswith(OF_ENGLISH, name.start - len(OF_ENGLISH)):
        return name
    before = _WORD_BEFORE.search(text, max(0, name.start - _LOOK_BACK), name.start)
    if before is None:
        return name
    surface = text[before.start() : name.end]
    return attrs.evolve(
        name,
        start=before.start(),
        text=surface,
        name=text[before.start() : name.start] + name.name,
    )


def with_first_noun(text: str, name: NameMention) -> NameMention:
    """Return "Quellfels Beta Holding" where only "Beta Holding" was found.

    No noun stands between an article and a firm of several words but what tells its kind ("die Marke …") or
    is a part of the name.
    """
    words = name.name.split()
    if len(words) != 2 or words[1].lower() not in CLOSING_WORDS or name.name in firms_known():
        return name
    before = _NOUN_BEFORE.search(text, max(0, name.start - _LOOK_BACK), name.start)
    if before is None or not _is_part_of_name(before[1]):
        return name
    surface = text[before.start(1) : name.end]
    return attrs.evolve(name, start=before.start(1), text=surface, name=f"{before[1]} {name.name}")


_NOUN_BEFORE = re.compile(r"\b(?:die|der|Die|Der) ([A-ZÄÖÜ]\w++) \Z")


@remembered
def _is_part_of_name(text: str) -> bool:
    """Return whether a noun before a firm's name tells of no kind of thing that is named so."""
    form = form_of(text)
    is_kind = form.firm or form.body or form.agent or is_doer(text) or _is_description(text)
    return form.noun and not is_kind and not is_of_town(text) and not is_frequent(text)


_LOOK_BACK = 40
"""Characters in which the words before "of" may stand."""

_WORD_BEFORE = re.compile(rf"\b(?:[A-Z]\w+ ){{1,2}}{OF_ENGLISH.strip()} \Z")


def apart_from(
    text: str, names: list[NameMention], figures: Sequence[Mention]
) -> list[NameMention]:
    """Cut what belongs to a figure off the ends of names ("Alpenglas 1,7 Milliarden")."""
    if not figures:  # as most often
        return names
    result: list[NameMention] = []
    place = 0
    for name in names:
        while place < len(figures) and figures[place].end <= name.start:
            place += 1
        if place < len(figures) and figures[place].start < name.end:
            end = figures[place].start
            piece = text[name.start : end].rstrip()
            if not piece:
                continue
            shorter = " ".join(name.name.split()[: len(piece.split())])
            result.append(attrs.evolve(name, end=name.start + len(piece), text=piece, name=shorter))
        else:
            result.append(name)
    return result
