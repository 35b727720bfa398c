"""Firms called by the first word of their names alone: "Adler zahlt 30 Millionen" behind "Adler Ortho"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from dealwert.german.lexicon.amount_cues import COSTING
from dealwert.german.lexicon.firm_words import FIRM_VERBS
from dealwert.german.lexicon.name_cues import COMPANY_WORDS
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of
from dealwert.german.verbs import VerbShape
from dealwert.german.words import look_up
from dealwert.reading.name_mention import NameMention
from dealwert.reading.sentences import Sentence

__all__ = ["with_first_words"]


def with_first_words(
    parts: Sequence[Sentence], names: Sequence[NameMention]
) -> Sequence[NameMention]:
    """Return the names of a text, with the firms that a later sentence calls by their first words.

    So it is only where that word has no article, as a noun would have, and acts or is acted on by a verb.

    Args:
        parts: The sentences of the text.
        names: The names found in it, in order.
    """
    firms = _by_first_word(names)
    if not firms:  # as most often
        return names
    taken = {name.start for name in names}
    added = [
        NameMention(start, start + len(word), word, "company", firms[word])
        for start, word in _alone(parts, firms, taken)
        if not any(name.start <= start < name.end for name in names)
    ]
    return sorted([*names, *added], key=lambda name: name.start) if added else names


def _by_first_word(names: Sequence[NameMention]) -> dict[str, str]:
    """Return the firms that one word can stand for, by that word."""
    firms: dict[str, set[str]] = {}
    for name in names:
        if name.kind == "company":
            first, blank, rest = name.name.partition(" ")
            if blank and _may_stand_alone(first) and rest[0].isalnum():
                firms.setdefault(first, set()).add(name.name)
    if not firms:  # as most often
        return {}
    others = {word for name in names if name.kind != "company" for word in name.name.split()}
    return {
        word: next(iter(full))
        for word, full in firms.items()
        if len(full) == 1 and word not in others
    }


@remembered
def _may_stand_alone(word: str) -> bool:
    """Return whether the first word of a name says by itself which firm is meant."""
    if not word[:1].isupper() or not word.isalpha() or len(word) < _SHORTEST:
        return False
    form = form_of(word)
    is_general = form.place or form.adjective or form.given or form.firm or form.body
    is_general = is_general or form.plural or form.word.organisation or form.word.unit
    return not is_general and word.lower() not in COMPANY_WORDS


_SHORTEST = 4
"""Letters of a word that is more than a beginning."""


def _alone(
    parts: Sequence[Sentence], firms: Mapping[str, str], taken: Collection[int]
) -> Iterator[tuple[int, str]]:
    """Yield where the first words stand by themselves, each with its word."""
    found: list[tuple[int, str]] = []
    nouns: set[str] = set()
    for sentence in parts:
        if firms.keys().isdisjoint(sentence.words):
            continue
        words = sentence.words
        for place, word in enumerate(words):
            if word not in firms or sentence.ends[place] - len(word) in taken:
                continue
            before = words[place - 1] if place else ""
            if look_up(before).article or look_up(before).adjective:
                nouns.add(word)
            elif _acts(words, place):
                found.append((sentence.ends[place] - len(word), word))
    return ((start, word) for start, word in found if word not in nouns)


def _acts(words: Sequence[str], place: int) -> bool:
    """Return whether a word is a subject by its place, beside a verb that firms are the subject of."""
    before = words[place - 1] if place else ""
    behind = words[place + 1] if place + 1 < len(words) else ""
    if _is_of_firms(behind) and not before[:1].isupper():
        return not look_up(before).preposition
    is_first_adverb = place == _THIRD and not look_up(words[0].lower()).article
    return (
        _is_of_firms(before)
        and is_first_adverb
        and not form_of(words[0]).noun
        and not behind[:1].isupper()
    )


@remembered
def _is_of_firms(verb: str) -> bool:
    """Return whether firms are the subject of a verb: it is one of dealing, or stands in the table."""
    if verb in COSTING:
        return False  # "Stahl kostet …"
    return verb in FIRM_VERBS or (verb.islower() and look_up(verb).may_be(VerbShape.FINITE))


_THIRD = 2
"""Where the subject stands behind an adverb and the verb: "Dafür zahlt X"."""
