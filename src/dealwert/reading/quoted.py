"""Papers, firms and programmes between quotation marks: "Chefredakteurin der „Gartenwelt“"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count, pairwise

import attrs

from dealwert.german.lexicon.bodies import BEFORE_THINGS, ENDS_OF_PAPERS, TITLED, UNTITLED
from dealwert.german.lexicon.change_cues import EDITORS
from dealwert.german.lexicon.clause_words import LIST_MARKS
from dealwert.german.lexicon.deal_nouns import OWNER_NOUNS
from dealwert.german.lexicon.employment import BEFORE_PAPERS
from dealwert.german.lexicon.function_words import NOUN_INFLECTIONS
from dealwert.german.lexicon.name_words import QUOTES
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.houses import PAPER, field_of
from dealwert.reading.name_mention import overlapping
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence
from dealwert.reading.word_looks import DEALS, hints_of

__all__ = ["quoted"]

_MARKED = asked(QUOTES.__contains__)
"""Whether a word is a quotation mark."""

_LONGEST = 5
"""Words and signs between the marks."""

_OFFICE_BEFORE = 4
"""Words before the marks in which an editor's office may stand."""


@attrs.frozen
class _Quoted:
    """Words between quotation marks, and whether what stands around them tells a name."""

    start: int
    end: int
    text: str
    told: bool


def quoted(parts: Sequence[Sentence], names: Sequence[NameMention]) -> list[NameMention]:
    """Return the names of a text, with those that stand between quotation marks.

    A noun for a paper, a firm or a programme before the marks tells such a name, and so do an article and an
    editor's office or a word of dealing; the name is found again wherever it is quoted.

    Args:
        parts: The sentences of the text.
        names: The names that are known already, in order.
    """
    found = [one for part in parts if part.answers & _MARKED for one in _between(part)]
    told = {one.text for one in found if one.told}
    if not told:
        return list(names)
    result = list(names)
    for one in found:
        if one.text not in told:
            continue
        within = overlapping(result, one.start, one.end)
        if any(
            name.start < one.start or one.end < name.end or name.kind == "person" for name in within
        ) or any(name.end - name.start == one.end - one.start for name in within):
            continue
        result = [name for name in result if name not in within]
        result.append(NameMention(one.start, one.end, one.text, "company", one.text))
    return sorted(result, key=lambda name: name.start)


def _between(sentence: Sentence) -> Iterator[_Quoted]:
    words = sentence.words
    free = 0
    told = False
    for place, last in pairwise(compress(count(), map(QUOTES.__contains__, words))):
        inside = words[place + 1 : last]
        if place >= free and 0 < len(inside) <= _LONGEST and _may_be_title(inside):
            start, end = sentence.ends[place + 1] - len(inside[0]), sentence.ends[last - 1]
            is_next = told and place == free + 1 and words[free] in LIST_MARKS
            told = is_next or _tells(sentence, place, inside)
            yield _Quoted(start, end, sentence.text[start:end], told)
            free = last + 1


def _may_be_title(words: Sequence[str]) -> bool:
    """Return whether words are such as names are made of, and no sentence."""
    return (
        (words[0][0].isupper() or words[0][0].isdigit())
        and words[-1][-1].isalnum()
        and not any(look_up(word).is_finite_verb and word.islower() for word in words)
    )


def _tells(sentence: Sentence, place: int, inside: Sequence[str]) -> bool:
    """Return whether what stands before the marks tells that a name stands between them."""
    words = sentence.words
    before = words[place - 1] if place else ""
    if not before:
        return not OWNER_NOUNS.isdisjoint(map(str.lower, words))  # "„X“ wechselt den Besitzer"
    if before[0].isupper() and len(before) > 1:
        return _is_titled(before)
    if before not in BEFORE_PAPERS or any(map(str.islower, inside)):
        return False
    if inside[-1].lower().endswith(ENDS_OF_PAPERS):
        return True  # "in der „Donaupost“"
    near = words[max(0, place - _OFFICE_BEFORE) : place]
    if any(field_of(word) == PAPER or word.lower().endswith(EDITORS) for word in near):
        return True
    return (
        len(inside) <= _SHORT
        and before != BEFORE_THINGS
        and any(hints_of(word) & DEALS for word in words)
        and not (len(inside) == 1 and (is_frequent(inside[0]) or hints_of(inside[0]) & DEALS))
    )


_SHORT = 3
"""Words of a name that no noun tells."""


@remembered
def _is_titled(noun: str) -> bool:
    """Return whether what a noun says is called by a name: "das Magazin „X“", "das Start-up „X“"."""
    lower = noun.lower().rpartition("-")[2]
    stems = [lower.removesuffix(case) for case in NOUN_INFLECTIONS]
    if any(stem.endswith(UNTITLED) for stem in stems):
        return False
    form = form_of(noun)
    return (
        any(stem.endswith(TITLED) for stem in stems)
        or form.firm
        or form.body
        or look_up(noun).organisation
    )
