"""What each run of words is that may be a name: a company, an organisation, a person, or nothing."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_persons import KNOWN_PERSONS
from dealwert.german.lexicon.name_context import KIN
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    NO_FIRMS_VERBS,
    NOUN_MARKERS,
    PLACE_OF_FIRM,
    PLURALS,
    SAID_OF_FIRMS,
    SPEAKING,
    THING_MARKERS,
    WOMEN_WHO,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_common
from dealwert.german.words import look_up
from dealwert.model import split_legal_form
from dealwert.reading.full_names import ends_in_person, person_in
from dealwert.reading.name_mention import (
    COMPANY,
    ORGANISATION,
    PERSON,
    NameMention,
    without_overlap,
)
from dealwert.reading.runs import Run, Runs
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import has_inner_capital, is_of_town

__all__ = ["Kinds"]

_AROUND_AGES = {"(": ")", ",": ","}
"""What stands before an age behind a name, and what behind it."""


class Kinds:
    """Tells what the runs of one text are.

    What was told once is known in its short forms, too.

    Args:
        text: The text.
        parts: Its sentences.
    """

    def __init__(self, text: str, parts: Sequence[Sentence]) -> None:
        self.text = text
        self.runs: list[Run] = []
        self.families: dict[str, str] = {}
        self.companies: set[str] = set()
        self.first_words: set[str] = set()
        self.things: set[str] = set()
        self.persons: set[str] = set()
        self.counts: dict[str, int] = {}
        finder = Runs(text, parts)
        self.small: set[str] = finder.small
        for sentence in parts:
            self.runs.extend(finder.of(sentence))
        for run in self.runs:
            if run.first and run.sentence.words[run.first - 1] in THING_MARKERS:
                self.things.add(run.words[0])

    def names(self) -> list[NameMention]:
        """Return the names, in order."""
        for run in self.runs:
            self._classify(run)
        self._learn()
        for run in self.runs:
            if not run.kind or run.weak:
                self._settle(run)
        found = [
            self._person(run) if run.kind == PERSON else self._mention(run)
            for run in self.runs
            if run.kind
        ]
        return without_overlap(sorted(found, key=lambda name: (name.start, -name.end)))

    def _classify(self, run: Run) -> None:
        if run.kind:
            self._as_organisation(run)
            return
        words, around = run.words, run.sentence.words
        if run.legal:
            head, form = split_legal_form(" ".join(self.text[run.start : run.end].split()))
            if form is not None and head:
                run.kind, run.name, run.legal_form = COMPANY, head, form.value
                return
        before = around[run.first - 1] if run.first else ""
        told = _told_by_words(tuple(words))
        if _is_title(before, around, run.first) and told.title:
            kind = PERSON
        elif told.kind:
            kind = told.kind
        elif (len(words) > 1 and ends_in_person(tuple(words))) or (
            len(words) <= _FULL_NAME and self._is_person(run, words, before)
        ):
            kind = PERSON
        elif told.is_brand or (_calls_organisation(before) and not _is_kin(before, words)):
            kind = COMPANY
        else:
            run.weak = True
            return
        run.kind = kind
        run.name = _canonical_person(words) if kind == PERSON else run.text.replace(" . ", ". ")
        if kind == PERSON and run.name.removesuffix("s").lower() in KNOWN_PERSONS:
            run.name = run.name.removesuffix("s")

    def _is_person(self, run: Run, words: Sequence[str], before: str) -> bool:
        """Return whether an office, an age or what follows tells that a person is named."""
        is_given = words[0].lower() in GIVEN_NAMES
        if form_of(words[0]).place or (not is_given and _calls_firm(before)):
            return False
        if _calls_person(before) and not words[0].isupper():
            return len(words) > 1 or is_given or before.lower() not in KIN
        if _has_age(run):
            return True
        return len(words) == 2 and self._introduces_person(run)

    def _introduces_person(self, run: Run) -> bool:
        """Return whether an office follows behind a comma: "Ida Kern, Chefin der …"."""
        words = run.sentence.words
        if not (run.last + 1 < len(words) and words[run.last] == ","):
            return False
        for text in words[run.last + 1 : run.last + 5]:
            word = look_up(text)
            if word.role is not None or word.person:
                return True
            if "-" in text and look_up(text.rsplit("-", 1)[-1]).role is not None:
                return True
            if text in {",", "."}:
                return False
        return False

    def _as_organisation(self, run: Run) -> None:
        if run.name.lower() in ORGANISATIONS:
            run.kind = ORGANISATION

    def _learn(self) -> None:
        for run in self.runs:
            if run.kind == PERSON:
                self.persons.add(run.name)
                if " " in run.name:
                    self.families.setdefault(run.name.split()[-1], run.name)
            elif run.kind:
                self.companies.add(run.name)
        self.first_words = {name.split()[0] for name in self.companies if len(name.split()[0]) > 2}
        for run in self.runs:
            if run.weak:
                self.counts[run.text] = self.counts.get(run.text, 0) + 1

    def _settle(self, run: Run) -> None:
        words = run.words
        for form in self._forms(run):
            if form in self.families and len(words) == 1:
                run.kind, run.name = PERSON, form
                return
            if form in self.persons:
                run.kind, run.name = PERSON, form
                return
            if form in self.companies or (len(words) == 1 and form in self.first_words):
                run.kind, run.name = COMPANY, form
                self._as_organisation(run)
                return
        if words[0] in self.families and len(words) == 1:
            run.kind, run.name = PERSON, words[0]
            return
        self._settle_weak(run, words)

    def _settle_weak(self, run: Run, words: list[str]) -> None:
        around = run.sentence.words
        before = around[run.first - 1].lower() if run.first else ""
        text = run.text
        alone = before not in PLACE_OF_FIRM and run.first > 0
        if len(words) == 1 and alone and self.counts.get(text, 0) < 2:  # said once, as most are
            return
        if len(words) > 3 or before in NOUN_MARKERS or look_up(before).adjective:
            return
        if run.first == 0 and len(words) == 1 and self.counts.get(text, 0) < 2:
            following = around[run.last] if run.last < len(around) else ""
            if following in NO_FIRMS_VERBS or _describes_more(following):
                return  # "Heikel ist …", "Kaum verändert …"
        if any(is_common(word) or word.lower() in PLACES for word in words):
            return
        if len(words) == 1 and (text in self.things or text.endswith((*PLURALS, *WOMEN_WHO))):
            return
        if _ROAD.fullmatch(text) or _starts_with_place(words[0]):
            return
        if not any(map(str.islower, around)):
            return  # a list or a timetable, not a sentence
        if len(words) == 1 and (len(text) < 3 or words[0].lower() in GIVEN_NAMES):
            return
        if run.sentence.headline and len(words) == sum(word[0].isalpha() for word in around):
            return
        if (
            len(words) == 2
            and not any(word.isupper() for word in words)
            and before not in PLACE_OF_FIRM
        ):
            if self._speaks(run):
                run.kind, run.name = PERSON, text
                return
        if (
            len(words) == 1
            and self._speaks(run)
            and before not in PLACE_OF_FIRM
            and self.counts.get(text, 0) < 2
        ):
            return
        run.kind, run.name = COMPANY, self._forms(run)[-1]
        self._as_organisation(run)

    def _speaks(self, run: Run) -> bool:
        words = run.sentence.words
        around = [words[k] for k in (run.first - 1, run.last) if 0 <= k < len(words)]
        return any(word in SPEAKING for word in around)

    def _forms(self, run: Run) -> list[str]:
        """Return the forms that a name may have: as it stands, and without a genitive ending."""
        text = run.text
        if not text.endswith(_GENITIVES):
            return [text]
        return _without_genitive(text, self._is_followed_by_noun(run))

    def _is_followed_by_noun(self, run: Run) -> bool:
        for text in run.sentence.words[run.last : run.last + 3]:
            if text[0].isupper():
                return True
            if not look_up(text).adjective:
                return False
        return False

    def _person(self, run: Run) -> NameMention:
        """Return the person of a run, without the nouns around the name."""
        return person_in(self.text, run) or self._mention(run)

    def _mention(self, run: Run) -> NameMention:
        text = self.text[run.start : run.end]
        return NameMention(run.start, run.end, text, run.kind, run.name, run.legal_form, run.title)


_FULL_NAME = 3
"""Words that the name of a person has at most, where no given name tells it."""


@attrs.frozen(eq=False)
class _Told:
    """What words tell by themselves.

    Args:
        kind: What they name, or an empty string.
        title: Whether a title before them makes a person of them.
        is_brand: Whether they look like a name that somebody has made up.
    """

    kind: str
    title: bool
    is_brand: bool


@functools.lru_cache(maxsize=65536)
def _told_by_words(words: tuple[str, ...]) -> _Told:
    lowers = [word.lower().rstrip(".") for word in words]
    is_firm = any(word in COMPANY_WORDS for word in lowers)
    kind = ""
    if (
        len(words) == 1
        and (lowers[0] in KNOWN_PERSONS or lowers[0].removesuffix("s") in KNOWN_PERSONS)
    ) or (
        len(words) > 1
        and (
            (lowers[0] in GIVEN_NAMES and not any(word in COMPANY_WORDS for word in lowers[1:]))
            or ("-" in words[0] and all(p.lower() in GIVEN_NAMES for p in words[0].split("-")))
        )
    ):
        kind = PERSON
    elif any(word in ORGANISATION_WORDS or word in ORGANISATIONS for word in lowers):
        kind = ORGANISATION
    elif is_firm and len(words) > 1:
        kind = COMPANY
    return _Told(kind, not is_firm, _looks_like_brand(words))


@remembered
def _describes_more(text: str) -> bool:
    """Return whether a word in small letters is an adjective or adverb, and no verb."""
    word = look_up(text)
    return (
        text[:1].islower()
        and (word.adjective or word.preposition != "")
        and not word.is_finite_verb
    )


@remembered
def _calls_firm(before: str) -> bool:
    """Return whether a noun for whoever does something is said of firms as well, or of clubs."""
    lower = before.lower()
    return lower.endswith(SAID_OF_FIRMS) or is_of_town(before) or look_up(before).unit


def _calls_organisation(before: str) -> bool:
    return before[:1].isupper() and look_up(before).organisation


def _is_kin(before: str, words: Sequence[str]) -> bool:
    """Return whether it is somebody of a family who is called by a given name: "Mutter Ida"."""
    return len(words) == 1 and before.lower() in KIN and form_of(words[0]).given


@remembered
def _calls_person(before: str) -> bool:
    """Return whether a word is an office or another noun for a person: "Konzernchef", "RWE-Chef"."""
    if not before or before.lower() in NAME_ADJECTIVES:
        return False
    word = look_up(before)
    if before[0].isupper() and (word.role is not None or word.person):
        return True
    form = form_of(before)
    if before[0].isupper() and form.agent and form.noun and not form.firm:
        return True
    return "-" in before and look_up(before.rsplit("-", 1)[-1]).role is not None


def _has_age(run: Run) -> bool:
    """Return whether an age follows: "Ida Kern (52)", "Ida Kern, 52, …"."""
    behind = run.sentence.words[run.last : run.last + 3]
    sign = _AROUND_AGES.get(behind[0]) if len(behind) == 3 else None
    return sign is not None and sign == behind[2] and len(behind[1]) == 2 and behind[1].isdecimal()


def _is_title(before: str, words: Sequence[str], first: int) -> bool:
    if before == ".":
        return first > 1 and words[first - 2].lower() in TITLES
    return before.lower().rstrip(".") in TITLES


_ROAD = re.compile(r"[A-Z]{1,2}\d{0,3}")


def _starts_with_place(word: str) -> bool:
    """Return whether a word is a part of a town: "München-Pasing", "Frankfurt/Main"."""
    return re.split(r"[-/]", word)[0].lower() in PLACES


def _looks_like_brand(words: tuple[str, ...]) -> bool:
    first = words[0]
    if any(has_inner_capital(word) or _is_camel(word) for word in words):
        return True
    if any(
        "&" in word or (any(c.isdigit() for c in word) and any(c.isalpha() for c in word))
        for word in words
    ):
        return True
    if "&" in words:
        return True
    if "." in first[1:-1] and first[0].isupper():
        return True
    return len(words) == 1 and first.isupper() and 2 <= len(first) <= 6 and first.isalpha()


def _is_camel(word: str) -> bool:
    return bool(re.match(r"[A-ZÄÖÜ]?[a-zäöü]+[A-ZÄÖÜ]", word)) and "-" not in word


def _canonical_person(words: Sequence[str]) -> str:
    name = " ".join(
        word for word in words if word.lower().rstrip(".") not in TITLES and word != "."
    )
    return name or " ".join(words)


_GENITIVES = ("s", "'", "’")
"""What a name in the genitive ends in."""


def _without_genitive(text: str, followed_by_noun: bool) -> list[str]:
    """Return the forms a name may have: as it stands, and without a genitive ending."""
    forms = [text]
    if text.endswith(("'", "’")) or (
        text.endswith("s")
        and len(text) > 3
        and followed_by_noun
        and not text.endswith(("ss", "us", "is", "as", "os"))
    ):
        forms.append(text[:-1])
    elif text.endswith("s") and len(text) > 3:
        forms.insert(0, text[:-1])
    return forms if followed_by_noun or len(forms) == 1 else [forms[0], forms[-1]]
