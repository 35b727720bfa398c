"""Words that may be a name: where one begins, and how far it goes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress, count

import attrs

from dealwert.german.lexicon.english_words import ENGLISH_FIRM_WORDS
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import WHOLE_TAILS
from dealwert.german.lexicon.legal_forms import FORMS_WITH_STOP
from dealwert.german.lexicon.name_cues import (
    NAMED_NOUNS,
    PARTNERS_IN_NAMES,
    PERSON_PARTICLES,
)
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import is_common
from dealwert.german.words import look_up
from dealwert.reading.group_names import (
    GROUP,
    WORKS,
    end_of_works,
    groups,
    is_called_by_trade,
    is_of_region,
)
from dealwert.reading.home_places import home_places
from dealwert.reading.legal_names import (
    CLOSED,
    FORMED,
    HYPHEN,
    TELLING_FIRM,
    begins_closed_name,
    begins_legal_name,
    end_of_registered,
    firms,
    form_behind_country,
    is_closed_by_form,
    is_form,
    joins_nouns,
)
from dealwert.reading.name_mention import COMPANY
from dealwert.reading.next_names import is_behind_whole_name, is_full_name
from dealwert.reading.run_ends import (
    AMBIGUOUS,
    describes_person,
    ends_particles,
    goes_on,
    goes_on_from_place,
    is_behind_given_name,
    is_counted,
    is_family,
    is_number_in_name,
    is_unknown,
    may_follow,
    readings_of,
)
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.starts import (
    ADJECTIVE,
    FREE,
    GIVEN,
    NOT_FIRST,
    NOUN,
    PLAIN,
    SHOUTED,
    SMALL,
    is_capital,
    parts_before_hyphen,
    start_of,
)
from dealwert.reading.word_counts import WordCounts

__all__ = ["Run", "Runs"]


def _may_begin_run(text: str) -> bool:
    """Return whether a word, or a sign behind one, may make a run of what a plain noun is not."""
    return bool(_look_of_strange(text)) or text in {"&", "+"} or is_form(text)


_HYPHENED, _ENGLISH, _UNKNOWN = 256, 512, 1024
"""More that a word is as the beginning of a name: a compound, a word of English firms, one that no table has."""


@remembered
def _look_of(text: str) -> int:
    """Return what a word is as the beginning of a name, with the flags above, and 0 for what begins none."""
    start = start_of(text)
    if not start:
        return 0
    start |= _HYPHENED if "-" in text else 0
    start |= _ENGLISH if text in ENGLISH_FIRM_WORDS else 0
    return start | (_UNKNOWN if is_unknown(text) else 0)


@remembered
def _look_of_strange(text: str) -> int:
    """Return the same, and 0 for what begins no name but a firm's."""
    look = _look_of(text)
    return 0 if look & PLAIN and not readings_of(text) else look


_JOINED = asked(frozenset("&+").__contains__)
"""Whether a word is a sign that joins the words of a firm's name."""

_BEGINNING = asked(_may_begin_run)
"""Whether there is more among the words than plain nouns, which are no names by themselves."""


@attrs.define(eq=False)
class Run:
    """Tokens that may be a name.

    Args:
        words: The words; of a compound, what stands before its noun.
        sentence: The sentence that they stand in.
        first: The index of the first of them in the sentence.
        last: The index behind the last of them.
        text: The words, with blanks between them.
        glued: What is joined to it by a hyphen, or an empty string.
        stopped: Whether a full stop behind it belongs to it.
        legal: Whether a legal form is among the words.
        kind: What it is, once that is told; an empty string before.
        name: The name without inflection, title and legal form.
        legal_form: The legal form, where it has one beside its name.
        weak: Whether nothing around it tells what it is.
    """

    words: list[str]
    sentence: Sentence
    first: int
    last: int
    text: str
    glued: str = ""
    stopped: bool = False
    legal: bool = False
    kind: str = ""
    name: str = ""
    legal_form: str | None = None
    weak: bool = False

    @property
    def start(self) -> int:
        """Index of the first character."""
        return self.sentence.ends[self.first] - len(self.sentence.words[self.first])

    @property
    def end(self) -> int:
        """Index behind the last character."""
        if self.glued:
            return self.start + len(self.text)
        return self.sentence.ends[self.last - (not self.stopped)]

    @property
    def tokens(self) -> Sequence[Token]:
        """The words with their places."""
        if self.glued:
            return [Token(self.start, self.end, self.words[0])]
        return self.sentence.tokens[self.first : self.last]


_NOT_NOUN = GIVEN | ADJECTIVE
_STOPS = frozenset(",.:;?!()")
_SIGNS = frozenset("&+")


class Runs:
    """Finds the words of one text that may be names.

    Args:
        text: The text.
        parts: Its sentences.
    """

    def __init__(self, text: str, parts: Sequence[Sentence]) -> None:
        self._counts = WordCounts(parts)
        told = 0
        for part in parts:
            told |= part.answers
        self._groups: set[str] = set()
        if told & GROUP:
            self._groups.update(
                name for part in parts if part.answers & GROUP for name in groups(part)
            )
        self.small: set[str] = set(chain.from_iterable([part.pieces for part in parts]))
        found = firms(text) if told & TELLING_FIRM else set()
        self.firms: set[str] = found | {f"{firm}s" for firm in found}
        self.places: frozenset[str] = home_places(text, parts) - found

    def of(self, sentence: Sentence) -> list[Run]:
        """Return the runs of a sentence, in order."""
        found: list[Run] = []
        if not (sentence.answers & _BEGINNING or self.firms):
            return found
        words = sentence.words
        if not sentence.answers & _QUIET and _is_shouted(words):
            return found
        free = 0
        plain = 0 if self.firms else PLAIN
        is_simple = plain and not sentence.answers & (FORMED | _JOINED | CLOSED)
        starts = list(map(_look_of_strange if is_simple else _look_of, words))
        last = len(words) - 1
        for place in compress(count(), starts):
            if place < free:
                continue
            start, following = starts[place], words[place + 1] if place < last else ""
            is_alone = following.islower() or following in _STOPS
            if is_alone:
                if following == AND and joins_nouns(words, place + 1):
                    is_alone = False
                elif start & plain:  # as most often
                    continue
            run = self._at(sentence, place, start, following, is_alone)
            if run is not None:
                found.append(run)
                free = run.last
        return found

    def _at(
        self, sentence: Sentence, place: int, start: int, following: str, is_alone: bool
    ) -> Run | None:
        words = sentence.words
        text = words[place]
        if place and is_counted(words, place):
            return None  # "am 16. August P", "für 5 Millionen Mark X"
        if start & _HYPHENED and text not in self.firms and not is_family(words, place):
            count = parts_before_hyphen(text)
            of_region = is_of_region(text, following)
            if of_region or (count and text.rpartition("-")[2].lower() in WHOLE_TAILS):
                return _new_company(sentence, place, place + 1 + of_region)
            if count:
                return _before_hyphen(sentence, place, count)
        if sentence.answers & FORMED:
            registered = end_of_registered(words, place)
            if registered:
                return _new_run(sentence, place, registered)
        if start & _ENGLISH and place and is_number_in_name(words[place - 1]):
            return _new_run(sentence, place - 1, place + 1)  # "777 Partners"
        last = place + 1
        if start & GIVEN and is_behind_given_name(sentence, last, following):
            last += 1
        elif not (is_alone and start & _UNKNOWN and self._is_strange(words, place, start)):
            if not self._may_begin(sentence, place, start, following, is_alone):
                return None
        end = len(words)
        if words[-1] == ".":  # which is no part of a name at the end of a sentence
            end -= 1
        while (
            last < end
            and may_follow(words[last])
            and goes_on(sentence, place, last)
            and not self._is_next_person(words, place, last)
        ):
            last += 2 if words[last] == HYPHEN else 1
        is_one = last == place + 1 and text in self._groups and is_called_by_trade(words, place)
        whole = last + 1 if is_one else 0
        if not is_one and sentence.answers & WORKS:
            whole = end_of_works(words, place, last)
        if whole:
            return _new_company(sentence, place, whole)
        while last > place + 1 and words[last - 1] in _JOINERS:
            last -= 1
        last = form_behind_country(words, last) or last  # "X (Schweiz) AG"
        return _new_run(sentence, place, last)

    def _is_strange(self, words: Sequence[str], place: int, start: int) -> bool:
        """Return whether nothing speaks against a name in a word that no table has, within a sentence."""
        text = words[place]
        return (
            place > 0
            and text not in self.places
            and not (start & SMALL and text.lower() in self.small)
            and words[place - 1] not in _OPENERS
        )

    def _is_next_person(self, words: Sequence[str], first: int, place: int) -> bool:
        """Return whether a person begins behind a name that the text has without him: "entsendet X Ida Kern"."""
        if not is_full_name(words, place):
            return False
        if is_behind_whole_name(words, first, place):
            return True
        if place != first + 1:
            return False
        name = words[first]
        if start_of(name) & (GIVEN | ADJECTIVE) or name.isupper():
            return False
        count = self._counts.of(name)
        return count > 1 and count > self._counts.of_pair(name, words[place])

    def _may_begin(
        self, sentence: Sentence, place: int, start: int, following: str, is_alone: bool
    ) -> bool:
        words = sentence.words
        text = words[place]
        if text in self.places:
            start |= NOUN
        readings = readings_of(text)
        if readings & AMBIGUOUS:
            return True
        if start & SHOUTED:
            is_free = bool(following) and start_of(following) & (FREE | NOUN) == FREE
            return is_free and not following.isupper()
        if is_alone and start & NOUN and not start & _NOT_NOUN:
            return text in self.firms
        behind = words[place + 2] if place + 2 < len(words) else ""
        before_given = not is_alone and following.lower() in GIVEN_NAMES
        if start & GIVEN:
            if following and is_capital(following):
                return True
            if following in PERSON_PARTICLES and ends_particles(words, place + 2):
                return True  # "Ida van Kern" opens a sentence
        elif before_given and describes_person(words, place):
            return False
        opens = place == 0 or words[place - 1] in _OPENERS
        if start & ADJECTIVE:
            if before_given:
                return False  # "der Deutsche Otto Kern"
            if opens:
                return following.lower() in NAMED_NOUNS
            return following[:1].isupper()
        if readings and goes_on_from_place(readings, following, behind):
            return True
        if readings and behind and joins_nouns(words, place + 2):
            return True  # "Hamburger Hafen und Logistik AG"
        if text in self.firms:
            return True
        is_formed = sentence.answers & FORMED
        if is_formed and following and is_closed_by_form(words, place + 1):
            return True
        if behind and following in _SIGNS:
            is_thing = start & NOUN and is_common(behind) and behind not in PARTNERS_IN_NAMES
            is_told = place and look_up(words[place - 1]).organisation  # "das Magazin Haus & Hof"
            return is_capital(behind) and (is_told or not is_thing)
        if start & NOUN:
            if sentence.answers & CLOSED and begins_closed_name(words, place):
                return True
            return bool(is_formed) and begins_legal_name(sentence, place)
        if (opens or start & SMALL) and text.lower() in self.small:
            return False
        if opens and start & NOT_FIRST:
            return start_of(following) == FREE if following else False
        return True


def _new_run(sentence: Sentence, first: int, last: int) -> Run:
    around = sentence.words
    words = around[first:last]
    run = Run(words, sentence, first, last, " ".join(words))
    if sentence.answers & FORMED:
        run.legal = any(map(is_form, words[1:]))
    if words[-1] in FORMS_WITH_STOP and around[last : last + 1] == ["."]:
        run.stopped = True
    return run


def _new_company(sentence: Sentence, first: int, last: int) -> Run:
    run = _new_run(sentence, first, last)
    run.kind, run.name = COMPANY, run.text
    return run


def _before_hyphen(sentence: Sentence, place: int, count: int) -> Run:
    """Return the name at the beginning of a compound: "Henkel" in "Henkel-Chef"."""
    text = sentence.words[place]
    parts = text.split("-")
    piece = "-".join(parts[:count])
    return Run(
        [piece],
        sentence,
        place,
        place + 1,
        piece,
        glued=parts[count],
        kind=COMPANY,
        name=" ".join(parts[:count]),
    )


_OPENERS = frozenset('.!?:"„“”»«–—-|•*')
_JOINERS = frozenset({"&", "+", "."}) | PERSON_PARTICLES


_QUIET = asked(lambda word: word[0].isalpha() and not word.isupper())
"""Whether a word is not all in capitals."""


def _is_shouted(words: Sequence[str]) -> bool:
    """Return whether a line that is all in capitals has so many that they tell nothing."""
    return sum(map(str.isupper, words)) > 3
