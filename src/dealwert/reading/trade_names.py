"""Firms that are called after a family and what it trades in: "Optik Falkner", "Falkner Bau", "Rhein-Papier"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from dealwert.german.lexicon.deal_verbs import PASSES_TO
from dealwert.german.lexicon.employment import HAVING, LEAVING_VERBS, SUBJECT_ARTICLES
from dealwert.german.lexicon.firm_words import FIRM_VERBS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import DIRECTIONS
from dealwert.german.lexicon.known_firms import FIRMS_WITH_ARTICLE
from dealwert.german.lexicon.legal_forms import FORMS
from dealwert.german.lexicon.name_context import OPENING_SIGNS
from dealwert.german.lexicon.name_cues import COMPANY_WORDS
from dealwert.german.lexicon.name_words import FEMININE_ARTICLES, PLACE_OF_FIRM, TOWN_ENDING
from dealwert.german.lexicon.trade_words import (
    FAMILY_ENDS,
    FAMILY_NOUNS,
    GOODS_VERBS,
    SINGULAR_FAMILIES,
    TRADES,
)
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.name_mention import COMPANY, NameMention
from dealwert.reading.sentences import Sentence, touch
from dealwert.reading.starts import NOT_FIRST, is_of_town, start_of
from dealwert.reading.word_looks import DEALS, hints_of, looks_made_up, may_be_name

__all__ = [
    "PASSING",
    "TRADE",
    "is_counted_family",
    "is_family_name",
    "named_by_trades",
    "passed",
    "stands_alone",
]


@remembered
def _is_trade(text: str) -> bool:
    """Return whether a word is a trade, by itself or behind a hyphen."""
    return text[0].isupper() and text.lower().rpartition("-")[2] in TRADES


TRADE = asked(_is_trade)
"""Whether a word tells what a firm trades in."""


def named_by_trades(sentence: Sentence) -> Iterator[NameMention]:
    """Yield the firms of a sentence that a family name and a trade make up.

    German puts no two nouns side by side, but where the second is the name of the first, or is given to it:
    so both are a name where one phrase stands, before the verb or behind a preposition, or as the object.

    Args:
        sentence: The sentence.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> part = next(iter(sentences("Optik Falkner kauft Falkner Bau.")))
        >>> [name.text for name in named_by_trades(part)]
        ['Optik Falkner', 'Falkner Bau']
    """
    words, tokens = sentence.words, sentence.tokens
    free = 0
    for place in compress(count(), map(_is_trade, words)):
        if place < free:
            continue
        if "-" in words[place]:
            first, last = place, place + 1
            is_named = _is_region_or_family(words[place].rpartition("-")[0])
            is_named = is_named and not _is_of_goods(words, place)
        else:
            first, last = _extent(sentence, place)
            is_named = last - first > 1
        if not is_named or not _is_phrase(sentence, first, last):
            continue
        free = last
        start, end = tokens[first].start, tokens[last - 1].end
        surface = sentence.text[start:end]
        yield NameMention(start, end, surface, COMPANY, surface)


PASSING = asked(PASSES_TO.__contains__)
"""Whether a word is a verb that tells of dealing with the preposition behind it: "geht an", "steigt bei X ein"."""


def passed(sentence: Sentence) -> Iterator[NameMention]:
    """Yield the family names around such a verb: "Fischer geht an X", "X steigt bei Koch ein".

    Args:
        sentence: The sentence.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> part = next(iter(sentences("Fischer geht nun an Koch.")))
        >>> [name.text for name in passed(part)]
        ['Fischer', 'Koch']
    """
    words = sentence.words
    for place, word in compress(enumerate(words), map(PASSES_TO.__contains__, words)):
        ahead = words[place + 1 : place + 3]
        if PASSES_TO[word] not in ahead:
            continue
        goal = place + 2 + ahead.index(PASSES_TO[word])
        subject = place == 1 and (_opens_as_name(words[0]) or is_counted_family(words[0]))
        places = [0] if subject else []
        if place == 2 and words[0] in FEMININE_ARTICLES and words[1] in FIRMS_WITH_ARTICLE:
            places.append(1)
        if goal < len(words) and words[goal] in FEMININE_ARTICLES:
            is_name = "".join(words[goal + 1 : goal + 2]) in FIRMS_WITH_ARTICLE
            goal += 1
        else:
            is_name = goal < len(words) and is_counted_family(words[goal])
        if is_name and not _goes_on(words, goal + 1):
            places.append(goal)
        for number in places:
            start, end, text = sentence.tokens[number]
            yield NameMention(start, end, text, COMPANY, text)


@remembered
def _opens_as_name(text: str) -> bool:
    """Return whether only its place makes a word look like a verb: "Kalvosoft geht an X"."""
    lower = text.lower()
    is_made_up = may_be_name(text) and looks_made_up(text) and not form_of(text).plural
    is_made_up = is_made_up and bool(start_of(text) & NOT_FIRST)
    return is_made_up and (lower.endswith(FAMILY_ENDS) or not lower.endswith(TOWN_ENDING))


def _extent(sentence: Sentence, place: int) -> tuple[int, int]:
    """Return where a name begins and ends that the trade at a place is part of."""
    words, tokens = sentence.words, sentence.tokens
    last = place + 1
    if place and touch(tokens, place - 1) and _may_trade(words, place - 1):
        while last < len(words) and touch(tokens, last - 1) and _is_trade(words[last]):
            last += 1
        return place - 1, last
    is_before = last < len(words) and touch(tokens, place) and is_family_name(words[last])
    return place, last + is_before


def _may_trade(words: Sequence[str], place: int) -> bool:
    """Return whether what stands before a trade may be the first word of a name: a family, or a region."""
    text = words[place]
    if is_family_name(text):
        return text not in FORMS
    is_region = text[0].isupper() and (form_of(text).place or text.lower() in DIRECTIONS)
    return is_region and not _is_of_goods(words, place)


def _is_phrase(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether words are a whole phrase, which stands where a firm may."""
    words = sentence.words
    if words[first - 1] in FEMININE_ARTICLES and first:
        return not _goes_on(words, last)
    return stands_alone(words, first, last)


def _goes_on(words: Sequence[str], last: int) -> bool:
    behind = "".join(words[last : last + 1])
    return behind[:1].isupper() or behind.rstrip(".") in FORMS or behind in {"-", "&", "+"}


def stands_alone(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether words without an article stand where a firm may, as no noun of the language does.

    Args:
        words: The words of a sentence.
        first: Where those begin.
        last: The place behind them.

    Example:
        >>> stands_alone("Koch kauft Fuchs .".split(), 0, 1), stands_alone("Koch kauft Fuchs .".split(), 2, 3)
        (True, True)
        >>> stands_alone("Der Koch kauft Mehl .".split(), 1, 2)
        False
    """
    before, behind = words[first - 1] if first else "", "".join(words[last : last + 1])
    if _goes_on(words, last):
        return False
    if not first or before in OPENING_SIGNS:
        if look_up(words[first].lower()).adjective and words[first] not in FAMILY_NOUNS:
            return behind in FIRM_VERBS or behind in HAVING
        return behind.islower() and look_up(behind).is_finite_verb
    if before.lower() in PLACE_OF_FIRM:
        return True
    return _opens_with_subject(words) and _takes_object(before)


def _opens_with_subject(words: Sequence[str]) -> bool:
    """Return whether a sentence begins with who does something, so that the object stands behind the verb."""
    word = look_up(words[0])
    return words[0] in SUBJECT_ARTICLES or not (
        word.preposition or word.adjective or word.subordinator or form_of(words[0]).adjective
    )


@remembered
def _takes_object(text: str) -> bool:
    """Return whether a word is a verb of dealing, or an auxiliary one that may be none of its own."""
    word = look_up(text)
    is_verb = hints_of(text) & DEALS or word.auxiliary or word.modal or text in LEAVING_VERBS
    return text.islower() and bool(is_verb)


def _is_of_goods(words: Sequence[str], place: int) -> bool:
    """Return whether what a verb of dealing has as its object may be goods: "kauft Tirol-Milch"."""
    return (
        place > 0
        and _takes_object(words[place - 1])
        and any(word.startswith(GOODS_VERBS) for word in words)
    )


@remembered
def _is_region_or_family(text: str) -> bool:
    form = form_of(text)
    return text[:1].isupper() and (form.place or (is_family_name(text) and not text.isupper()))


@remembered
def is_counted_family(text: str) -> bool:
    """Return whether a family name is a noun, too, which never stands without an article: "Fischer", "Feldmann".

    Example:
        >>> is_counted_family("Fischer"), is_counted_family("Stein"), is_counted_family("Fachmann")
        (True, False, False)
    """
    if text in SINGULAR_FAMILIES:
        return True
    is_compound = text[0].isupper() and text.lower().endswith(FAMILY_ENDS)
    return is_compound and form_of(text).noun and not is_frequent(text)


@remembered
def is_family_name(text: str) -> bool:
    """Return whether a word may be a family name: by the table, or as no noun that is known.

    Example:
        >>> is_family_name("Fischer"), is_family_name("Falkner"), is_family_name("Umsatz")
        (True, True, False)
    """
    lower = text.lower()
    if text in FAMILY_NOUNS:
        return True
    if not text[0].isupper() or not text[1:].islower() or not text.isalpha() or len(text) < _SHORT:
        return False
    if lower in COMPANY_WORDS or lower in TRADES or lower in GIVEN_NAMES or is_of_town(text):
        return False
    form = form_of(text)
    word = look_up(text)
    if word.is_term or word.person or form.place or form.firm or form.body or word.article:
        return False
    if lower.endswith(FAMILY_ENDS) and not is_frequent(text):
        return True
    small = look_up(lower)
    return not (
        form.noun
        or form.agent
        or form.adjective
        or form.townlike
        or (small.adjective and not lower.endswith(TOWN_ENDING))
        or small.verbs
        or small.preposition
        or small.auxiliary
    )


_SHORT = 3
"""Letters that a family name has at least."""
