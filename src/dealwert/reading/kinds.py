"""What each run of words is that may be a name: a company, an organisation, a person, or nothing."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.institutions import DIRECTIONS
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.known_persons import KNOWN_PERSONS
from dealwert.german.lexicon.name_context import JOINTS, KIN
from dealwert.german.lexicon.name_cues import (
    HOUSES_OF_TOWNS,
    ORGANISATIONS,
)
from dealwert.german.lexicon.name_words import (
    AMPERSAND,
    FOR_WHAT,
    INDEFINITE_ARTICLES,
    NO_FIRMS_VERBS,
    NOUN_MARKERS,
    PLACE_OF_FIRM,
    PLURALS,
    SERVES,
    SPEAKING,
    SURE_GENITIVES,
    THING_MARKERS,
    WOMEN_WHO,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import NO_HOMES
from dealwert.german.name_forms import is_common, is_frequent
from dealwert.german.peoples import comes_from
from dealwert.german.words import look_up
from dealwert.model import split_legal_form
from dealwert.reading.full_names import ends_in_person, person_in
from dealwert.reading.kind_cues import (
    AROUND_AGES,
    CALLED,
    DOING,
    FULL_NAME,
    GENITIVES,
    HOLDER,
    ROAD,
    TITLE,
    Told,
    calling,
    canonical_person,
    describes_more,
    has_age,
    is_house_of_town,
    is_kin,
    is_short_title,
    starts_with_place,
    tells_nothing,
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
from dealwert.reading.starts import is_of_town
from dealwert.reading.told_persons import told_persons
from dealwert.reading.word_looks import is_day_or_person, says_which_office

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
        self._known: dict[str, str] = {}
        self._known_alone: dict[str, str] = {}
        self._often: set[str] = set()
        finder = Runs(text, parts)
        self.small: set[str] = finder.small
        for sentence in parts:
            self.runs += finder.of(sentence)

    @functools.cached_property
    def _things(self) -> set[str]:
        """Words of runs that stand behind what only a thing has before it."""
        return {
            run.words[0]
            for run in self.runs
            if run.first and run.sentence.words[run.first - 1] in THING_MARKERS
        }

    def names(self) -> list[NameMention]:
        """Return the names, in order."""
        for run in self.runs:
            self._classify(run)
        for run in told_persons(self._parts, self.runs):
            run.kind, run.name, run.weak = PERSON, run.text.replace(" . ", ". "), False
        self._learn()
        for run in [run for run in self.runs if run.weak]:
            if not self._says_nothing(run):
                self._settle(run)
        found = [
            self._person(run) if run.kind == PERSON else self._mention(run)
            for run in self.runs
            if run.kind
        ]
        return without_overlap(found)

    def _classify(self, run: Run) -> None:
        if run.kind:
            if run.glued and says_which_office(run.text, self.text[run.end + 1 : run.end + _NOUN]):
                run.kind = ""  # "Retail-Chef P"
            else:
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
        calls = calling(before)
        if len(words) == 1:
            word = words[0]
            if not calls and tells_nothing(word) and before != ".":
                if run.last == len(around) or around[run.last] not in AROUND_AGES:
                    return ""  # as most often
            if is_day_or_person(word):
                return ""
        elif _only_describes(before, words):
            return ""
        told = told_by_words(tuple(words))
        if told.kind == PERSON:
            return PERSON
        if told.title and (calls & TITLE or is_short_title(around, run.first)):
            return PERSON
        if told.kind:
            return told.kind
        if len(words) > 1 and ends_in_person(tuple(words)):
            return PERSON
        if len(words) <= FULL_NAME and self._is_person(run, before, calls, told):
            return PERSON
        is_called = told.is_brand or (calls & CALLED and not is_kin(before, words))
        return COMPANY if is_called else ""

    def _is_person(self, run: Run, before: str, calls: int, told: Told) -> bool:
        """Return whether an office, an age or what follows tells that a person is named."""
        words = run.words
        if told.is_place or (calls & DOING and not told.is_given):
            return False
        if not JOINTS.isdisjoint(words):
            return False  # "der Großbäcker Kern & Wolf"
        if calls & HOLDER and len(words) == 1 and words[0].lower() in NO_HOMES:
            return False  # "der Programmdirektor Hörfunk"
        if calls & HOLDER and not words[0].isupper():
            return len(words) > 1 or told.is_given or before.lower() not in KIN
        if has_age(run):
            return len(words) > 1 or not comes_from(words[0])
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
        """Keep what has been told: a name is known alone by a person's family name, or a firm's first word."""
        persons: list[str] = []
        others: list[str] = []
        seen: set[str] = set()
        for run in self.runs:
            if run.weak:
                (self._often if run.text in seen else seen).add(run.text)
            elif run.kind == PERSON:
                if AMPERSAND in run.words:  # "Moser & Söhne"
                    run.kind = COMPANY
                    others.append(run.name)
                else:
                    persons.append(run.name)
            elif run.kind:
                others.append(run.name)
        firsts = [name.partition(" ")[0] for name in others]
        self._known = dict.fromkeys(others, COMPANY) | dict.fromkeys(persons, PERSON)
        self._known_alone = dict.fromkeys([one for one in firsts if len(one) > 2], COMPANY)
        self._known_alone |= self._known
        self._known_alone |= {name.split()[-1]: PERSON for name in persons if " " in name}

    def _says_nothing(self, run: Run) -> bool:
        """Return whether the text has no other sign that a run is a name: one word within a sentence, found once."""
        text, first = run.text, run.first
        if len(run.words) > 1 or not first or text in self._often or text in self._known_alone:
            return False
        before = run.sentence.words[first - 1].lower()
        return before not in PLACE_OF_FIRM and not text.endswith(GENITIVES)

    def _settle(self, run: Run) -> None:
        known = self._known_alone if len(run.words) == 1 else self._known
        for form in self._forms(run):
            if form in known:
                run.kind, run.name = known[form], form
                if run.kind == COMPANY:
                    self._as_organisation(run)
                return
        self._settle_weak(run, run.words)

    def _settle_weak(self, run: Run, words: list[str]) -> None:
        around = run.sentence.words
        before = around[run.first - 1].lower() if run.first else ""
        text = run.text
        is_once = len(words) == 1 and text not in self._often
        if is_once and run.first and before not in PLACE_OF_FIRM:  # as most are
            return
        if is_once and before == FOR_WHAT and around[run.first - 2].lower().endswith(SERVES):
            return
        behind = around[run.last] if run.last < len(around) else ""
        if is_once and behind in SURE_GENITIVES:
            return  # "mit Ablauf seines Vertrags": a name has no genitive behind it
        if len(words) > 3 or before in NOUN_MARKERS or look_up(before).adjective:
            return
        if is_once and run.first == 0:
            if behind in NO_FIRMS_VERBS or describes_more(behind):
                return  # "Heikel ist …", "Kaum verändert …"
        is_part = len(words) > 1 and words[-1].lower() in DIRECTIONS  # "Kalvero Nord"
        if any(
            is_common(word) or word.lower() in PLACES for word in words[: -1 if is_part else None]
        ):
            return
        if is_once and is_frequent(text) and text not in AMBIGUOUS_FIRMS:
            return  # "trennt sich von Kohle"
        if len(words) == 1 and (text in self._things or text.endswith((*PLURALS, *WOMEN_WHO))):
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
        return NameMention(start, end, text, run.kind, run.name, run.legal_form)


def _only_describes(before: str, words: Sequence[str]) -> bool:
    """Return whether it is one house of a town, which is called otherwise: "der Grazer Verlag"."""
    if before.lower() in INDEFINITE_ARTICLES and is_house_of_town(words):
        return True
    if len(words) != _TOWN_AND_NOUN or words[1].lower() not in HOUSES_OF_TOWNS:
        return False
    return bool(look_up(before.lower()).article) and is_of_town(words[0])


_TOWN_AND_NOUN = 2

_NOUN = 40
"""Characters behind a hyphen in which the noun stands that it is before."""
