"""Words that may be a name: where one begins, and how far it goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

import attrs

from dealwert.german.lexicon.calendar import MONTHS, WEEKDAYS
from dealwert.german.lexicon.english_words import ENGLISH_FIRM_WORDS
from dealwert.german.lexicon.firm_words import FIRM_HEADS, THING_HEADS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import WHOLE_TAILS
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.name_cues import (
    ACRONYMS,
    BEHIND_VAN,
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    PERSON_PARTICLES,
    TITLES,
    VAN,
)
from dealwert.german.lexicon.name_words import (
    FEMININE_ARTICLES,
    FIRM_TITLES,
    LINKS_OF_PURPOSE,
    PURPOSE,
    REGISTERED,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_common, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.home_places import home_places
from dealwert.reading.name_mention import COMPANY
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
    closed,
    head_of,
    is_capital,
    is_of_town,
    parts_before_hyphen,
    start_of,
)

__all__ = ["Run", "Runs"]


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
        title: The title of a person.
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
    title: str | None = None
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


def _is_family(words: Sequence[str], place: int) -> bool:
    """Return whether a word with a hyphen is a family name of two: "Ida Kern-Fuchs"."""
    parts = words[place].split("-")
    last = parts[-1].lower()
    return (
        place > 0
        and words[place - 1].lower() in GIVEN_NAMES
        and words[place - 1][0].isupper()
        and all(part[:1].isupper() and not part.isupper() for part in parts)
        and not (last in FIRM_HEADS or last in THING_HEADS or last in COMPANY_WORDS)
    )


def _is_alone(words: Sequence[str], place: int) -> bool:
    """Return whether no name goes on behind a word: small letters, or a sign that ends one."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return following.islower() or following in _STOPS


_NOT_NOUN = GIVEN | ADJECTIVE
_STOPS = frozenset(",.:;?!()")
_OF_FIRM = "(?:AG|SE|GmbH|KGaA|KG|mbH|Inc|Corp|Ltd|plc|Holding|Group|Capital|Partners)(?![^\\W_])"
_FORM = re.compile(f" {_OF_FIRM}")
_TELLING_FIRM = asked(re.compile(_OF_FIRM).match)
_FIRM = re.compile(r"(?<![\w&.-])[A-ZÄÖÜ][\w&.-]*+\Z")
_WINDOW = 60
"""Characters before a legal form in which the word before it is looked for."""


def _firms(text: str) -> set[str]:
    """Return the words before a legal form, or before what only companies are called."""
    places = [form.start() for form in _FORM.finditer(text)]
    found = (_FIRM.search(text[max(0, place - _WINDOW) : place]) for place in places)
    return {match[0] for match in found if match is not None}


class Runs:
    """Finds the words of one text that may be names.

    Args:
        text: The text.
        parts: Its sentences.
    """

    def __init__(self, text: str, parts: Sequence[Sentence]) -> None:
        self._parts = parts
        self._counts: Mapping[tuple[str, ...], int] | None = None
        self.small: set[str] = set(chain.from_iterable(part.pieces for part in parts))
        has_firms = any(part.answers & _TELLING_FIRM for part in parts)
        self.firms: set[str] = _firms(text) if has_firms else set()
        self.places: frozenset[str] = home_places(text, parts) - self.firms

    def of(self, sentence: Sentence) -> Iterator[Run]:
        """Yield the runs of a sentence, in order."""
        words = sentence.words
        if _is_shouted(words):
            return
        free = 0
        plain = 0 if self.firms else PLAIN
        starts = [(place, start) for place, start in enumerate(map(start_of, words)) if start]
        for place, start in starts:
            if place < free or (start & plain and _is_alone(words, place)):
                continue
            run = self._at(sentence, place, start)
            if run is not None:
                yield run
                free = run.last

    def _at(self, sentence: Sentence, place: int, start: int) -> Run | None:
        words = sentence.words
        text = words[place]
        if "-" in text and not self._is_firm(text) and not _is_family(words, place):
            count = parts_before_hyphen(text)
            if count and text.rpartition("-")[2].lower() in WHOLE_TAILS:
                run = _new_run(sentence, place, place + 1)
                run.kind, run.name = COMPANY, text
                return run
            if count:
                return _before_hyphen(sentence, place, count)
        if sentence.answers & _FORMED:
            registered = _end_of_registered(words, place)
            if registered:
                return _new_run(sentence, place, registered)
        if not self._may_begin(sentence, place, start):
            return None
        last = place + 1
        while (
            last < len(words)
            and _goes_on(sentence, place, last)
            and not self._is_next_person(words, place, last)
        ):
            last += 1
        while last > place + 1 and words[last - 1] in _JOINERS:
            last -= 1
        return _new_run(sentence, place, last)

    def _is_next_person(self, words: Sequence[str], first: int, place: int) -> bool:
        """Return whether a person begins behind a name that the text has without him: "entsendet X Ida Kern"."""
        if place != first + 1 or place + 1 >= len(words) or words[place].lower() not in GIVEN_NAMES:
            return False
        name, family = words[first], words[place + 1]
        if not family[0].isupper() or family.lower() in COMPANY_WORDS or family in _FORMS:
            return False
        if start_of(name) & (GIVEN | ADJECTIVE) or name.isupper():
            return False
        counts = self._counted()
        return counts[(name,)] > counts[(name, words[place])]

    def _counted(self) -> Mapping[tuple[str, ...], int]:
        """Return how often the text has each word and each two words, counted when first asked for."""
        if self._counts is None:
            self._counts = Counter(
                chain.from_iterable(
                    chain(zip(part.words, strict=True), pairwise(part.words))
                    for part in self._parts
                )
            )
        return self._counts

    def _is_firm(self, text: str) -> bool:
        firms = self.firms
        return bool(firms) and (text in firms or text.removesuffix("s") in firms)

    def _may_begin(self, sentence: Sentence, place: int, start: int) -> bool:
        words = sentence.words
        text = words[place]
        following = words[place + 1] if place + 1 < len(words) else ""
        behind = words[place + 2] if place + 2 < len(words) else ""
        if text in self.places:
            start |= NOUN
        about = _about(text)
        if about & _AMBIGUOUS:
            return True
        if start & SHOUTED:
            is_free = bool(following) and start_of(following) & (FREE | NOUN) == FREE
            return is_free and not following.isupper()
        if start & NOUN and not start & _NOT_NOUN and _is_alone(words, place):
            return self._is_firm(text)
        if start & GIVEN and following and is_capital(following):
            return True
        if start & GIVEN and following in PERSON_PARTICLES and behind[:1].isupper():
            return True  # "Ida van Kern" opens a sentence
        if not start & GIVEN and _describes_person(words, place):
            return False
        opens = place == 0 or words[place - 1] in _OPENERS
        if start & ADJECTIVE:
            if following.lower() in GIVEN_NAMES:
                return False  # "der Deutsche Otto Kern"
            if opens:
                return following.lower() in NAMED_NOUNS
            return following[:1].isupper()
        if about and _goes_on_from_place(about, following, behind):
            return True
        if self._is_firm(text):
            return True
        is_formed = sentence.answers & _FORMED
        if is_formed and following and _is_closed_by_form(words, place + 1):
            return True
        if following in {"&", "+"} and place + 2 < len(words):
            other = words[place + 2]
            return is_capital(other) and not (start & NOUN and is_common(other))
        if start & NOUN:
            return bool(is_formed) and _begins_legal_name(sentence, place)
        lower = text.lower()
        if opens and lower in self.small:
            return False
        if opens and start & NOT_FIRST:
            return start_of(following) == FREE if following else False
        return not (start & SMALL and lower in self.small)


_AMBIGUOUS, _TOWN, _PLACE = 1, 2, 4
"""What else a word is that may begin a name: bits."""


@remembered
def _about(text: str) -> int:
    about = _AMBIGUOUS if text in AMBIGUOUS_FIRMS else 0
    about |= _TOWN if is_of_town(text) else 0
    return about | (_PLACE if text.lower() in PLACES else 0)


def _goes_on_from_place(about: int, following: str, behind: str) -> bool:
    """Return whether what stands behind a place, or a word made of one, makes a name of both."""
    lower = following.lower()
    if about & _TOWN and following and form_of(following).noun and behind in _FORMS:
        return True  # "Wiener Wohnbauten AG"
    if about & _TOWN and (
        lower in NAMED_NOUNS or (lower in NAME_ADJECTIVES and behind.lower() in NAMED_NOUNS)
    ):
        return True
    return bool(about & _PLACE) and following in ENGLISH_FIRM_WORDS  # "China Resources"


def _new_run(sentence: Sentence, first: int, last: int) -> Run:
    around = sentence.words
    words = around[first:last]
    run = Run(words, sentence, first, last, " ".join(words))
    if sentence.answers & _FORMED and last > first + 1:
        run.legal = any(map(_is_form, words[1:]))
    if last < len(around) and around[last] == "." and words[-1] in _WITH_STOP:
        run.stopped = True
    return run


_WITH_STOP = frozenset("Inc Corp Ltd Co S.A S.p.A e.V e.G e.K N.V B.V".split())
"""Legal forms that a full stop belongs to."""


@remembered
def _may_follow(text: str) -> bool:
    """Return whether a word or sign may be part of a name that has begun, whatever stands around it."""
    return (
        is_capital(text)
        or text in {"&", "+", ".", "und"}
        or text.rstrip(".") in _FORMS
        or text in PERSON_PARTICLES
        or (text.isdecimal() and len(text) < 3)
    )


def _goes_on(sentence: Sentence, first: int, place: int) -> bool:
    words = sentence.words
    text = words[place]
    if not _may_follow(text):
        return False
    lower, before = text.lower(), words[place - 1]
    if sentence.is_apart(place) or text.startswith("i."):
        return False  # "GmbH i.I." is being wound up
    if sentence.answers & _FORMED and _is_closed_by_form(words, place):
        return True
    if text in {"&", "+"} and place + 1 < len(words):
        return is_capital(words[place + 1])
    if text == "." and (_INITIAL.fullmatch(before) or before in {"Co", "Inc", "Corp", "Ltd", "St"}):
        return place + 1 < len(words) and is_capital(words[place + 1]) and before != "Inc"
    if lower in PERSON_PARTICLES and text.islower():
        following = words[place + 1] if place + 1 < len(words) else None
        given = words[first].lower().rstrip(".") in GIVEN_NAMES or (
            first > 0 and words[first - 1].lower() in TITLES
        )
        directly = before.lower() in GIVEN_NAMES or place == first + 1 or before in {".", VAN}
        return (
            following is not None
            and (given or VAN in {lower, before})
            and (directly or lower != "von")  # "Ida Kern von Kalvero"
            and (lower not in BEHIND_VAN or before == VAN)
            and (is_capital(following) or (lower == VAN and following in BEHIND_VAN))
        )
    if not is_capital(text) and not (
        text[0].isdigit()
        and text.isdecimal()
        and len(text) < 3
        and before[0].isupper()
        and before.lower() not in GIVEN_NAMES
    ):
        return False
    if text[0].isdigit() and text.isdecimal():
        behind = words[place + 1] if place + 1 < len(words) else ""
        return behind[:1] in {"", ".", ")"} and len(before) > 1
    if lower in COMPANY_WORDS and not _is_plain_compound(text):
        return True
    if "-" in text and head_of(text):
        if _is_family(words, place):
            return True
        if place != first + 1 or not is_capital(before):
            return False
        return (lower in NAMED_NOUNS and is_of_town(before)) or (
            form_of(text).body and before.lower() in NAME_ADJECTIVES
        )
    if place == first + 1 and lower in NAME_ADJECTIVES and is_of_town(before):
        return place + 1 < len(words) and words[place + 1].lower() in NAMED_NOUNS
    given = words[first].lower() in GIVEN_NAMES
    if lower in closed() and text not in {"AI", "One"} and not (given and place == first + 1):
        return False
    if (given and place == first + 1) or (place == first + 2 and before.lower() in GIVEN_NAMES):
        is_day = lower in MONTHS or lower in WEEKDAYS
        return not is_day or _opens_with(words, first, place)
    if place == first + 1 and (start_of(words[first]) & ADJECTIVE or lower in NAMED_NOUNS):
        return True
    if place < first + 3 and before.lower() in NAME_ADJECTIVES and lower in NAMED_NOUNS:
        return True
    if before in {"&", "+", "."} or (before in PERSON_PARTICLES and VAN in words[first:place]):
        return True
    if lower in ACRONYMS:
        return text in {"AI", "IT", "TV"}
    if (is_common(text) or lower in PLACES) and _form_ahead(sentence, place):
        return True
    if first and words[first - 1] in FIRM_TITLES and place == first + 1:
        return True  # "die Firma Kalvero Metallbau"
    if is_common(text) or lower in PLACES:
        return lower in PLACES and not given and before.lower() in COMPANY_WORDS
    return not _is_genitive(before, text)


def _describes_person(words: Sequence[str], place: int) -> bool:
    """Return whether a noun that no table has stands between an article and a full name: "der Reeder Ida Kern"."""
    if not place or place + 2 >= len(words) or words[place + 1].lower() not in GIVEN_NAMES:
        return False
    before, family = words[place - 1], words[place + 2]
    entry = look_up(before)
    return (
        (before[0].islower() or place == 1)
        and (entry.article != "" or (entry.adjective and not entry.is_finite_verb))
        and family[0].isupper()
        and family not in _FORMS
        and family.lower() not in COMPANY_WORDS
        and words[place + 1][0].isupper()
    )


def _opens_with(words: Sequence[str], first: int, place: int) -> bool:
    """Return whether a given and a family name open a sentence, its verb behind them: "Otto Freitag zieht …"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return first == 0 and place == 1 and look_up(following).is_finite_verb


_INITIAL = re.compile(r"(?:\w+-)?\w")
"""What a full stop behind it abbreviates: "J.", "Hans-J."."""


def _form_ahead(sentence: Sentence, place: int) -> bool:
    """Return whether a legal form closes what goes on at a place, within a few words."""
    words, ends = sentence.words, sentence.ends
    for ahead in range(place + 1, min(place + _AHEAD, len(words))):
        text = words[ahead]
        if ends[ahead] - len(text) != ends[ahead - 1] + 1:
            return False
        if text in _FORMS:
            return True
        if not text[0].isupper() and text not in {"&", "+"}:
            return False
    return False


def _begins_legal_name(sentence: Sentence, place: int) -> bool:
    """Return whether a noun begins a name with a legal form, and says not only what it is the name of."""
    words = sentence.words
    text = words[place]
    form = form_of(text)
    word = form.word
    if text.lower() in NAMED_NOUNS:
        return _form_ahead(sentence, place)  # "Volksbank Kalvertal eG"
    if form.firm or form.agent or word.organisation or word.role or word.person or word.unit:
        return False
    if word.stake or word.deal:
        return False
    if place and words[place - 1] in FEMININE_ARTICLES and sentence.words[place + 2 : place + 3]:
        if is_common(words[place + 1]) and words[place + 2] in _FEMININE_FORMS:
            return True  # "die Glas Bau AG"
    return "-" not in text and not is_frequent(text) and _form_ahead(sentence, place)


def _end_of_registered(words: Sequence[str], place: int) -> int:
    """Return the index behind a name such as "Gesellschaft für Glas und Bau mbH", 0 where none begins.

    A noun for what is registered, with an adjective at most before it, is followed by what it is for, and by
    the legal form.
    """
    head = place
    if words[head] not in REGISTERED:
        head += 1
        if head >= len(words) or words[head] not in REGISTERED:
            return 0
        if not (words[place].lower() in NAME_ADJECTIVES or is_of_town(words[place])):
            return 0
    if head + 1 >= len(words) or words[head + 1] not in PURPOSE:
        return 0
    for ahead in range(head + 2, min(head + _PURPOSE, len(words))):
        text = words[ahead]
        if text.rstrip(".") in _FORMS:
            return ahead + 1
        if not (text[0].isupper() or text in LINKS_OF_PURPOSE or look_up(text).adjective):
            return 0
    return 0


_FEMININE_FORMS = frozenset("AG SE KG GmbH gGmbH KGaA OHG mbH".split())
"""Legal forms before which "die" stands: an article that belongs to no noun before them."""

_PURPOSE = 10
"""Words that what a registered firm is for has at most, the legal form counted."""


_AHEAD = 4
"""Words that may stand between a noun in a name and the legal form that closes it."""


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


def _is_shouted(words: Sequence[str]) -> bool:
    """Return whether a line is all in capitals, so that they tell nothing."""
    number = 0
    for word in words:
        if word.isupper():
            number += 1
        elif word[0].isalpha():
            return False
    return number > 3


def _is_closed_by_form(words: Sequence[str], place: int) -> bool:
    """Return whether a legal form, or a part of one, stands at a place."""
    text = words[place]
    if text in _FORMS or text.rstrip(".") in _FORMS:
        return True
    if text in {"&", "und"} and place + 1 < len(words):
        return (
            words[place + 1].rstrip(".") == "Co"
            and place > 0
            and words[place - 1] in _FORMS  # "KG" is one
        )
    if text == ".":
        return place + 1 < len(words) and words[place - 1] == "Co" and words[place + 1] in _FORMS
    return False


_FORMS = frozenset(
    """LLP AG SE KGaA GmbH gGmbH GesmbH Ges.m.b.H mbH KG OHG UG eG e.V e.G Inc Corp LLC Ltd Limited plc PLC SA S.A SpA
    S.p.A NV N.V BV B.V AB ASA Oyj Co LP SAS Sàrl Sarl Kft s.r.o d.d KK Corporation Incorporated Aktiengesellschaft
    A/S""".split()
)


def _is_form(text: str) -> bool:
    """Return whether a word is a legal form, or a part of one."""
    return text.rstrip(".") in _FORMS


_FORMED = asked(_is_form)
"""Whether a legal form is among the words, so that one may close a name."""


def _is_plain_compound(text: str) -> bool:
    """Return whether a word is a German compound rather than a part of a name."""
    return len(text) > 14  # longer than any of the parts of names


def _is_genitive(before: str, word: str) -> bool:
    """Return whether the word before is a genitive that the name ends with: "Metas Llama"."""
    return (
        before.endswith(("s", "'", "’"))
        and len(before) > 5
        and before.removesuffix("s").lower() in PLACES
        and bool(word)
    )
