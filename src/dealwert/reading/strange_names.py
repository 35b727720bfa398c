"""Words that are none of the language, and so the name of where somebody goes to or comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.change_cues import EVENTFUL
from dealwert.german.lexicon.employment import (
    ARTICLES_AT,
    AT_FIRM,
    AT_FIRMS,
    GOALS,
    GOING_VERBS,
    HAVE_LEFT,
    HAVING,
    LEAVING_VERBS,
    NOT_OF_ONE,
    PARTS_BEHIND_NAMES,
)
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.name_context import ADJECTIVE_ENDINGS, JOINTS
from dealwert.german.lexicon.name_words import SUBJECT_OR_OBJECT
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.reading.institution_heads import is_name_word
from dealwert.reading.sentences import Sentence, Token, touch
from dealwert.reading.starts import is_of_town
from dealwert.reading.trade_names import is_counted_family

__all__ = ["goals", "house_of_change", "is_strange", "run_of_names", "stands_bare"]

HEADED = ":"
"""What parts the words that say whom it is about from what they head."""

_LONGEST = 4
"""Words that a name found beside an office has at most."""


def _before_goals(words: Sequence[str]) -> frozenset[str]:
    """Return what stands before where somebody goes to or comes from, if the sentence tells of one who does."""
    before = GOALS if not GOING_VERBS.isdisjoint(words) else frozenset[str]()
    if HAVE_LEFT in words:
        before |= HAVING
    return before if LEAVING_VERBS.isdisjoint(words) else before | LEAVING_VERBS


def goals(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where X stands in "P wechselt zur X", "P verlässt X": a word that is no noun of the language.

    Args:
        sentence: The sentence.

    Yields:
        The numbers of the first token of a name and of the one behind the last.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> list(goals(next(iter(sentences("Clara Voss verlässt Kalvero.")))))
        [(3, 4)]
    """
    words = sentence.words
    before = _before_goals(words)
    for place in range(1, len(words) - 1) if before else ():
        if words[place] in before:
            run = run_of_names(sentence.tokens, place + 1 + (words[place + 1] in SUBJECT_OR_OBJECT))
            if run is not None and all(map(_is_house, words[run[0] : run[1]])):
                yield run


def house_of_change(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where X stands in "Führungswechsel bei X", "Paukenschlag bei der X", "Abgang bei X: P geht".

    A headline names it bare before the colon, whatever noun it is called by.

    Args:
        tokens: The words of a sentence.
        number: The number of the noun.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> house_of_change(next(iter(sentences("Abgang bei Kalvero: Clara Voss geht."))).tokens, 0)
        (2, 3)
    """
    words = [token.text for token in tokens[number + 1 : number + 3]]
    if words[:1] == [] or words[0] not in AT_FIRMS:
        return None
    first = number + 2 + (words[-1] in ARTICLES_AT)
    run = run_of_names(tokens, first)
    if run is None or all(is_strange(token.text) for token in tokens[slice(*run)]):
        return run
    is_headed = tokens[run[1]].text == HEADED if run[1] < len(tokens) else False
    is_headed = is_headed and tokens[number].text.lower() not in EVENTFUL
    is_bare = words[0] == AT_FIRM and first == number + 2 and run[1] == first + 1
    return run if is_headed and is_bare and _may_be_called(tokens[first].text) else None


@remembered
def _may_be_called(text: str) -> bool:
    """Return whether a noun that is not frequent may be the name of a house where no article stands before it."""
    form = form_of(text)
    return not (is_frequent(text) or is_of_town(text) or form.place or form.given or form.body)


def _is_house(text: str) -> bool:
    return is_strange(text) or text in AMBIGUOUS_FIRMS


def run_of_names(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """Return where the words begin and end that may be a name, from a place on.

    Args:
        tokens: The words of a sentence.
        first: The number of the first of them that may be part of the name.
    """
    last = first
    while last < len(tokens) and last - first < _LONGEST:
        if last > first and not touch(tokens, last - 1):
            break
        text = tokens[last].text
        if not last and text.endswith(ADJECTIVE_ENDINGS):
            break  # an adjective has its capital from the beginning of the sentence
        if not is_name_word(text) and not (last > first and text.lower() in PLACES):
            break
        last += 1
    if last == first + 1 and is_of_town(tokens[first].text):
        return None  # "zum Basler Konzern X"
    if last < len(tokens) and tokens[last].text in PARTS_BEHIND_NAMES and last > first:
        return None  # "Vorstand der Steel Division" is of whose division it is
    if (
        last < len(tokens)
        and tokens[last].text == "-"
        and tokens[last].start == tokens[last - 1].end
    ):
        return None  # "Chef der Sprint- und Staffelläufer"
    return (first, last) if last > first else None


def stands_bare(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a compound without an article stands for one, as only a name does: "Chefin von Rotwerk".

    Args:
        tokens: The words of a sentence.
        place: The number of the word.
    """
    text = tokens[place].text
    behind = tokens[place + 1].text if place + 1 < len(tokens) else "."
    is_one = text[0].isupper() and text[1:].islower() and not text.lower().endswith(NOT_OF_ONE)
    return is_one and not is_frequent(text) and not behind[0].isupper() and behind not in JOINTS


@remembered
def is_strange(text: str) -> bool:
    """Return whether a word is none of the language, as far as its form tells, or stands bare as no noun does.

    Example:
        >>> is_strange("Kalvero"), is_strange("Umsatz"), is_strange("Wien")
        (True, False, False)
    """
    if is_counted_family(text):
        return True
    form = form_of(text)
    is_noun = form.noun or form.plural or form.agent or is_of_town(text)
    return not (is_noun or form.place or form.townlike or form.given)
