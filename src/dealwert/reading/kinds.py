"""What each run of words is that may be a name: a company, an organisation, a person, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_persons import KNOWN_PERSONS
from dealwert.german.lexicon.name_context import KIN
from dealwert.german.lexicon.name_cues import (
    ORGANISATIONS,
)
from dealwert.german.lexicon.name_words import (
    NO_FIRMS_VERBS,
    NOUN_MARKERS,
    PLACE_OF_FIRM,
    PLURALS,
    SPEAKING,
    THING_MARKERS,
    WOMEN_WHO,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.name_forms import form_of, is_common
from dealwert.german.words import look_up
from dealwert.model import split_legal_form
from dealwert.reading.full_names import ends_in_person, person_in
from dealwert.reading.kind_cues import (
    FULL_NAME,
    GENITIVES,
    ROAD,
    calls_firm,
    calls_organisation,
    calls_person,
    canonical_person,
    describes_more,
    has_age,
    is_kin,
    is_title,
    starts_with_place,
    told_by_words,
    without_genitive,
)
from dealwert.reading.name_mention import (
    COMPANY,
    ORGANISATION,
    PERSON,
    NameMention,
    without_overlap,
)
from dealwert.reading.runs import Run, Runs
from dealwert.reading.sentences import Sentence
from dealwert.reading.told_persons import told_persons

__all__ = ["Kinds"]


class Kinds:
    """Tells what the runs of one text are.

    What was told once is known in its short forms, too.

    Args:
        text: The text.
        parts: Its sentences.
    """

    def __init__(self, text: str, parts: Sequence[Sentence]) -> None:
        self.text = text
        self._parts = parts
        self.runs: list[Run] = []
        self.families: dict[str, str] = {}
        self.companies: set[str] = set()
        self.first_words: set[str] = set()
        self.things: set[str] = set()
        self.persons: set[str] = set()
        self.counts: Counter[str] = Counter()
        finder = Runs(text, parts)
        self.small: set[str] = finder.small
        for sentence in parts:
            self.runs += finder.of(sentence)
        for run in self.runs:
            if run.first and run.sentence.words[run.first - 1] in THING_MARKERS:
                self.things.add(run.words[0])

    def names(self) -> list[NameMention]:
        """Return the names, in order."""
        for run in self.runs:
            self._classify(run)
        for run in told_persons(self._parts, self.runs):
            run.kind, run.name, run.weak = PERSON, run.text, False
        self._learn()
        for run in self.runs:
            if run.weak:
                self._settle(run)
        found = [
            self._person(run) if run.kind == PERSON else self._mention(run)
            for run in self.runs
            if run.kind
        ]
        return without_overlap(found)

    def _classify(self, run: Run) -> None:
        if run.kind:
            self._as_organisation(run)
            return
        words = run.words
        if run.legal:
            head, form = split_legal_form(" ".join(self.text[run.start : run.end].split()))
            if form is not None and head:
                run.kind, run.name, run.legal_form = COMPANY, head, form.value
                return
        kind = self._kind_of(run, words)
        if not kind:
            run.weak = True
            return
        run.kind = kind
        if kind != PERSON:
            run.name = run.text.replace(" . ", ". ")
            return
        name = canonical_person(words)
        stem = name.removesuffix("s")
        run.name = stem if stem.lower() in KNOWN_PERSONS else name

    def _kind_of(self, run: Run, words: Sequence[str]) -> str:
        """Return what the words of a run and those beside it tell that it is, or an empty string."""
        around = run.sentence.words
        before = around[run.first - 1] if run.first else ""
        told = told_by_words(tuple(words))
        if told.kind == PERSON or (told.title and is_title(before, around, run.first)):
            return PERSON
        if told.kind:
            return told.kind
        if len(words) > 1 and ends_in_person(tuple(words)):
            return PERSON
        if len(words) <= FULL_NAME and self._is_person(run, words, before):
            return PERSON
        is_called = told.is_brand or (calls_organisation(before) and not is_kin(before, words))
        return COMPANY if is_called else ""

    def _is_person(self, run: Run, words: Sequence[str], before: str) -> bool:
        """Return whether an office, an age or what follows tells that a person is named."""
        is_given = words[0].lower() in GIVEN_NAMES
        if form_of(words[0]).place or (not is_given and calls_firm(before)):
            return False
        if calls_person(before) and not words[0].isupper():
            return len(words) > 1 or is_given or before.lower() not in KIN
        if has_age(run):
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
        self.counts.update(run.text for run in self.runs if run.weak)

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
        is_once = len(words) == 1 and self.counts[text] < 2
        if is_once and run.first and before not in PLACE_OF_FIRM:  # as most are
            return
        if len(words) > 3 or before in NOUN_MARKERS or look_up(before).adjective:
            return
        if is_once and run.first == 0:
            following = around[run.last] if run.last < len(around) else ""
            if following in NO_FIRMS_VERBS or describes_more(following):
                return  # "Heikel ist …", "Kaum verändert …"
        if any(is_common(word) or word.lower() in PLACES for word in words):
            return
        if len(words) == 1 and (text in self.things or text.endswith((*PLURALS, *WOMEN_WHO))):
            return
        if ROAD.fullmatch(text) or starts_with_place(words[0]):
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
        if is_once and before not in PLACE_OF_FIRM and self._speaks(run):
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
        if not text.endswith(GENITIVES):
            return [text]
        return without_genitive(text, self._is_followed_by_noun(run))

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
        start, end = run.start, run.end
        text = self.text[start:end]
        return NameMention(start, end, text, run.kind, run.name, run.legal_form, run.title)
