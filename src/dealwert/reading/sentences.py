"""Sentences and words of German business prose."""

from __future__ import annotations

import bisect
import functools
import operator
import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, repeat
from typing import NamedTuple

import attrs

from dealwert.german.lexicon.calendar import BEFORE_CARDINALS, MONTHS
from dealwert.german.lexicon.clause_words import (
    ARTICLES,
    MEDIA,
    NO_HEADLINE_END,
    OPEN_PHRASE,
    OPEN_SENTENCE,
)
from dealwert.german.lexicon.function_words import ADJECTIVE_INFLECTIONS
from dealwert.german.lexicon.name_cues import ABBREVIATIONS, FIRM_ABBREVIATIONS, NO_ABBREVIATIONS
from dealwert.german.memo import answers, asked, remembered, remembered_with_answers
from dealwert.german.name_forms import form_of
from dealwert.german.places import may_count
from dealwert.german.words import look_up
from dealwert.reading.datelines import begin_of_dateline

__all__ = ["Sentence", "Token", "counting", "sentences", "touch"]


class Token(NamedTuple):
    """A word or sign.

    Words hold the hyphens, apostrophes, dots and ampersands within them.
    """

    start: int
    end: int
    text: str


@attrs.define(eq=False)
class Sentence:
    """A sentence, or a line that stands for one.

    Args:
        text: The text that it stands in.
        start: Index of its first character, in Unicode code points.
        end: Index behind its last character.
        pieces: What stands between its blanks, in order.
        words: Its words and signs, in order; see :attr:`tokens` for where they stand.
        answers: Which of the questions that are asked of every word hold of one of its words, as bits.
        headline: Whether it is a line of its own without a full stop.
    """

    text: str
    start: int
    end: int
    pieces: list[str]
    words: list[str]
    answers: int
    headline: bool = False
    _ends: Sequence[int] | None = attrs.field(default=None, init=False)
    _tokens: tuple[Token, ...] | None = attrs.field(default=None, init=False)

    @property
    def ends(self) -> Sequence[int]:
        """The indices behind its words and signs, found when they are first asked for."""
        found = self._ends
        if found is None:
            found = self._ends = self._found_ends()
        return found

    def _found_ends(self) -> Sequence[int]:
        """Return the indices by the lengths of what stands between blanks, if one blank each stands there."""
        steps = chain.from_iterable(map(_steps, self.pieces))
        found = list(accumulate(steps, initial=self.start - 1))
        del found[0]
        if found[-1] == self.end:
            return found
        find, place = self.text.find, self.start
        return [place := find(word, place) + len(word) for word in self.words]

    def is_apart(self, number: int) -> bool:
        """Return whether more than one blank stands before one of its words, not the first."""
        if len(" ".join(self.pieces)) == self.end - self.start:  # one blank each, as most often
            return False
        return self.ends[number] - len(self.words[number]) > self.ends[number - 1] + 1

    def word_at(self, place: int) -> str | None:
        """Return the word or sign that begins at an index of the text, ``None`` where none does."""
        number = bisect.bisect_right(self.ends, place)
        if number == len(self.words):
            return None
        word = self.words[number]
        return word if self.ends[number] - len(word) == place else None

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and signs with their places, made when they are first asked for."""
        found = self._tokens
        if found is None:
            words, ends = self.words, self.ends
            starts = map(operator.sub, ends, map(len, words))
            fields = zip(starts, ends, words, strict=True)
            # A third of what calling the class costs.
            found = self._tokens = tuple(map(tuple.__new__, repeat(Token), fields))
        return found


_TOKEN = re.compile(
    r"[^\W_][\w&'’´+*]*+(?:(?:[-‐‑.·@/](?=[^\W_])|(?<=\d),(?=\d))[\w&'’´+*]*+)*+|\.{2,}|[^\w\s]|_+"
)


@remembered
def _words(piece: str) -> tuple[str, ...]:
    """Return the words and signs of what stands between two blanks; they hold all of its characters."""
    return tuple(_TOKEN.findall(piece))


@remembered_with_answers
def _answered(piece: str) -> tuple[tuple[str, ...], int]:
    """Return them, and which of the questions that are asked of every word hold of one of them, as bits."""
    words = _words(piece)
    return words, functools.reduce(operator.or_, map(answers, words), 0)


@remembered
def _steps(piece: str) -> tuple[int, ...]:
    """Return how far the end of each of them is behind that of the one before, a blank before the first."""
    first, *others = map(len, _words(piece))
    return (first + 1, *others)


# It begins with one set of characters, which is looked for quickly.
_STOP = re.compile(
    r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[\"“”»«’‘')\]]*(?=\s)|(?<=[a-zäöüß][a-zäöüß)][.!?])(?=[A-ZÄÖÜ][a-zäöü]))"
)
_LAST_WORD = re.compile(r"[\w.&-]+\Z")
_LOOK_BACK = 24
"""Characters before a full stop in which an abbreviation is looked for."""

_LONGEST = 2000
"""Characters of a sentence; what is longer is cut at a blank, so that work stays bounded."""

_HEADLINE = 140
"""Characters that a headline has at most."""


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text, in order, lazily; a line break ends one.

    Args:
        text: German prose, with headlines and datelines.

    Example:
        >>> [text[s.start : s.end] for text in ["Dr. Voss kam am 3. Mai. Sie blieb."] for s in sentences(text)]
        ['Dr. Voss kam am 3. Mai.', 'Sie blieb.']
    """
    start = 0
    cuts = _cuts(text)
    for match in _STOP.finditer(text):
        stop, behind = match.span()
        end = behind
        if text[stop] == "\n":
            end = stop
            if behind == stop + 1 and _is_wrapped(text, stop):
                continue
        elif text[stop] == "." and not _ends_sentence(text, start, stop, behind):
            continue
        while cuts and cuts[0] < end:
            yield from _pieces(text, start, cuts[0])
            start = cuts.pop(0)
        if end - start > _LONGEST:
            yield from _pieces(text, start, end)
        else:
            sentence = _sentence(text, start, end)
            if sentence is not None:
                yield sentence
        start = behind
    for cut in cuts:
        yield from _pieces(text, start, cut)
        start = cut
    yield from _pieces(text, start, len(text))


_LEAD = 300
"""Characters at the beginning of a text, or behind a blank line, in which a headline and a dateline may stand."""

_OPENED = re.compile(
    r" (?=[-–—A-ZÄÖÜ])"
    rf"(?:(?<=[\w)“”»\"] )(?:(?P<dash>[-–—]) )?(?:{OPEN_SENTENCE}) (?=(?P<next>[\w-]+))"
    r"|(?P<dateline>[-–—]) (?=[A-ZÄÖÜ„\"]))"
)
_BEFORE_DATELINE = re.compile(r"(?:\)|(?<!\w)[A-ZÄÖÜ]\w++/[A-ZÄÖÜ]\w++)\Z")
_LONGEST_DATELINE = 60
"""Characters of two places before a dash at most."""

_TWICE = re.compile(r"([A-ZÄÖÜ](?<!\w.)[\w-]{3,}+) (?=\1\b)")


def _cuts(text: str) -> list[int]:
    """Return where in its first lines a sentence begins without a stop before it.

    Headline and lead stand in one line ("X kauft Y Der Konzern …"), or a dateline before the lead
    ("Wien – Der Konzern …"): small words have no capital within a sentence.
    """
    found: list[int] = []
    first = 0
    while first < len(text):
        end = text.find("\n\n", first)
        end = len(text) if end < 0 else end
        last = min(first + _LEAD, end)
        for match in _OPENED.finditer(text, first, last):
            place = match.start() + 1
            dash = match["dash"] or match["dateline"]
            begin = begin_of_dateline(text, first, place) if dash else None
            if begin is not None:
                found.append(begin)
            if begin is not None and not _BEFORE_DATELINE.search(text, begin, place - 1):
                continue
            if match["dateline"]:
                if _BEFORE_DATELINE.search(text, max(first, place - _LONGEST_DATELINE), place - 1):
                    found.append(match.end())
            elif match["dash"]:
                found.append(place + len("– "))
            elif match["next"].lower() not in MEDIA and _ends_headline(text[first:place].split()):
                found.append(place)
        found += map(re.Match.end, _TWICE.finditer(text, first, last))
        first = end + len("\n\n")
    return sorted(found)


_SHORT = 3
"""Words that a headline has at least."""


def _ends_headline(words: list[str]) -> bool:
    """Return whether a line may end with these words."""
    last = words[-1].strip('"“”»«„').lower()
    return len(words) >= _SHORT and last not in NO_HEADLINE_END


_GOES_ON = re.compile(rf"(?:,|\b(?:{OPEN_PHRASE}))[ \t]*\Z")
_AWAITS_NOUN = re.compile(
    rf"\b(?:{ARTICLES}) [a-zäöüß]{{4,}}(?:{'|'.join(ADJECTIVE_INFLECTIONS)})[ \t]*\Z"
)
_WRAPPED = 50
"""Characters of a line from which on its end may be that of a wrapped line, and not of a headline."""


def _is_wrapped(text: str, place: int) -> bool:
    """Return whether a sentence goes on behind a line break: small letters, or an open phrase."""
    following = text[place + 1 : place + 2]
    if following.islower():
        return True
    line = text[text.rfind("\n", max(0, place - _LONGEST), place) + 1 : place]
    last = line.rfind(" ", 0, len(line.rstrip(" \t")))
    two = line.rfind(" ", 0, max(last, 0)) + 1  # where the last two words begin
    if _AWAITS_NOUN.search(line, two) is not None:
        return True
    return len(line) >= _WRAPPED and _GOES_ON.search(line, two) is not None


def _ends_sentence(text: str, start: int, stop: int, behind: int) -> bool:
    """Return whether a full stop ends what begins at a place; behind it closing signs may stand."""
    if not text[behind : behind + 1].isspace() and not _is_small(text[behind : behind + 24]):
        return False  # "verkauft.Die Firma", but not "Nordlicht.Werft"
    word = text[max(start, stop - _LOOK_BACK) : stop].rpartition(" ")[2]
    if word.isalpha() and text[behind + 1 : behind + 2].isupper() and not _is_abbreviated(word):
        return True  # as most often
    following = text[behind : behind + 24].lstrip()
    if not following:
        return True
    if following[0].islower():
        return False
    if not word.isalnum():
        word_match = _LAST_WORD.search(word)
        word = word_match[0] if word_match else ""
    if word.isdecimal():
        # An ordinal before a month, a noun of counting, or the end of a sentence after a year.
        if len(word) > 2:  # ordinals have one or two digits
            return not _MONTH.match(following)
        first = stop - len(word)
        if first <= start:
            return False
        if _is_small(following):  # "auf Rang 9. Die Firma …"
            return True
        before = text[max(start, first - _LOOK_BACK) : first].split()[-1:]
        is_counted = bool(before) and before[0].lower() in BEFORE_CARDINALS
        # "kam auf 88. Huber …"
        return is_counted and not form_of(following.split(maxsplit=1)[0]).noun
    if not _is_abbreviated(word):
        return True
    is_firm = word.lower() in FIRM_ABBREVIATIONS and following[0].isupper()
    return is_firm and _is_small(following)  # "… die X Inc. Der Kaufpreis …"


def _is_small(following: str) -> bool:
    """Return whether a text begins with a word that has a capital only because a sentence begins with it."""
    return not look_up(following.split(maxsplit=1)[0]).capital


@remembered
def _is_abbreviated(word: str) -> bool:
    """Return whether a full stop behind a word is its own: "ca.", "z.B.", "Hans-J."."""
    initial = word.rpartition("-")[2]
    if len(initial) == 1 and initial.isupper():
        return True
    folded = word.lower()
    if word in NO_ABBREVIATIONS:
        return False
    last = folded.rpartition(".")[2].removeprefix("-")  # "Dipl.-Ing."
    return folded in ABBREVIATIONS or ("." in folded and last in ABBREVIATIONS)


_MONTH = re.compile("|".join(sorted(MONTHS, key=len, reverse=True)), re.IGNORECASE)


def _pieces(text: str, start: int, end: int) -> Iterator[Sentence]:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        sentence = _sentence(text, start, cut)
        if sentence is not None:
            yield sentence
        start = cut
    sentence = _sentence(text, start, end)
    if sentence is not None:
        yield sentence


_FULL_STOPS = frozenset(".!?")
_STOPS = _FULL_STOPS | frozenset("…:")


def _sentence(text: str, start: int, end: int) -> Sentence | None:
    pieces = text[start:end].split()
    if not pieces:
        return None
    words: list[str] = []
    told = 0
    for some, answered in map(_answered, pieces):
        words += some
        told |= answered
    first, last = text.find(words[0], start), end
    if text[end - 1].isspace():
        last = text.rfind(words[-1], start, end) + len(words[-1])
    ended = words[-1][-1] in _STOPS or (len(words) > 1 and words[-2] in _FULL_STOPS)
    headline = not ended and last - first <= _HEADLINE and _is_alone(text, first, last)
    return Sentence(text, first, last, pieces, words, told, headline)


def _is_alone(text: str, first: int, last: int) -> bool:
    """Return whether nothing else stands in the line."""
    return (first == 0 or "\n" in text[max(0, first - 3) : first]) and (
        last >= len(text) or "\n" in text[last : last + 3]
    )


_COUNTING = asked(may_count)


def counting(parts: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Yield where figures may stand in a text: from a sentence that may have one to the end of the first that has none.

    Args:
        parts: The sentences of the text.

    Example:
        >>> list(counting(list(sentences("Sie zahlt 5 Euro. Er lacht. Sie geht."))))
        [(0, 27)]
    """
    start, end = -1, 0
    for part in parts:
        end = part.end
        if part.answers & _COUNTING:
            start = part.start if start < 0 else start
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def touch(tokens: Sequence[Token], number: int) -> bool:
    """Return whether a word has another one behind it, and nothing but a blank between.

    Args:
        tokens: The words and signs of a sentence.
        number: Which of them the word is.
    """
    return 0 <= number < len(tokens) - 1 and tokens[number].end + 1 == tokens[number + 1].start
