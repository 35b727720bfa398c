"""Names of companies and persons, found without a trained model.

German capitalises every noun, so a name is told from a noun by what stands around it, by its form, and
by what is said of it elsewhere in the text. What was told once is known in its short forms, too.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import attrs

from dealwert.german.lexicon import common_nouns, function_words
from dealwert.german.lexicon.calendar import MONTHS, SEASONS, WEEKDAYS
from dealwert.german.lexicon.currencies import NOUNS as CURRENCY_NOUNS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_cues import (
    ACRONYMS,
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PERSON_PARTICLES,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    MORE_SMALL,
    NOUN_MARKERS,
    PLACE_OF_FIRM,
    PLURALS,
    SPEAKING,
    THING_MARKERS,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.words import Word, look_up
from dealwert.model import Company, Person, split_legal_form
from dealwert.reading.sentences import Sentence, Token, sentences

__all__ = ["NameFinder", "NameMention", "find", "find_names"]

COMPANY, ORGANISATION, PERSON = "company", "organisation", "person"


@attrs.frozen
class NameMention:
    """A name in running text.

    Args:
        start: Index of the first character, in Unicode code points.
        end: Index behind the last character.
        text: What stands there.
        kind: ``"company"``, ``"organisation"`` or ``"person"``.
        name: The name without inflection, title and legal form.
        legal_form: The legal form, for companies that have one beside their name.
        title: The title, for persons that have one.
    """

    start: int
    end: int
    text: str
    kind: str
    name: str
    legal_form: str | None = None
    title: str | None = None


class NameFinder(Protocol):
    """What finds names: anything that can be called with a text."""

    def __call__(self, text: str) -> Iterable[NameMention]:
        """Return the names in a text, in order, not overlapping."""
        ...


def find_names(text: str) -> list[NameMention]:
    """Return the names of companies, organisations and persons in a text, in order.

    Example:
        >>> [(n.name, n.kind) for n in find_names("Clara Voss verlässt die Weserwerft AG.")]
        [('Clara Voss', 'person'), ('Weserwerft', 'company')]
    """
    finder = _Finder(text, list(sentences(text)))
    return finder.names()


def find(
    text: str,
    parts: Sequence[Sentence],
    *,
    known: Iterable[Company | Person] = (),
    names: NameFinder | None = None,
) -> list[NameMention]:
    """Return the names in a text: those that the caller knows, and those that a finder finds.

    Args:
        text: The text.
        parts: Its sentences.
        known: Companies and persons of the caller's; their names and aliases go before all others.
            A name that two of them have is left to the finder.
        names: The finder to use instead of the one that comes with the library.

    Example:
        >>> text = "Drei kauft Funk."
        >>> found = find(text, list(sentences(text)), known=[Company("Drei"), Company("Funk")])
        >>> [name.name for name in found]
        ['Drei', 'Funk']
    """
    registered = list(_registered(text, known))
    found = list(names(text)) if names is not None else _Finder(text, parts).names()
    taken = [(name.start, name.end) for name in registered]
    free = [
        name
        for name in found
        if not any(name.start < end and start < name.end for start, end in taken)
    ]
    return _without_overlap(sorted([*registered, *free], key=lambda name: (name.start, -name.end)))


def _registered(text: str, known: Iterable[Company | Person]) -> Iterator[NameMention]:
    owners: dict[str, set[str]] = {}
    parties: dict[str, Company | Person] = {}
    for party in known:
        for form in (party.name, *party.aliases):
            owners.setdefault(form, set()).add(party.key)
            parties[form] = party
    forms = sorted((form for form, keys in owners.items() if len(keys) == 1), key=len, reverse=True)
    if not forms:
        return
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, forms))})(s|’|')?(?!\w)")
    for match in pattern.finditer(text):
        party = parties[match[1]]
        kind = PERSON if isinstance(party, Person) else COMPANY
        yield NameMention(match.start(), match.end(), match[0], kind, party.name)


@attrs.define(eq=False)
class _Run:
    """Tokens that may be a name."""

    tokens: list[Token]
    sentence: Sentence
    first: int
    last: int
    start: int
    end: int
    glued: str = ""
    kind: str = ""
    name: str = ""
    legal_form: str | None = None
    title: str | None = None
    weak: bool = False

    @property
    def text(self) -> str:
        return " ".join(token.text for token in self.tokens)


@functools.cache
def _closed() -> frozenset[str]:
    """Return words that are no name though they may stand at the beginning of a sentence."""
    rows: set[str] = set(MORE_SMALL)
    for table in (
        function_words.ARTICLES,
        function_words.PREPOSITIONS,
        function_words.CONTRACTIONS,
        function_words.COORDINATORS,
        function_words.SUBORDINATORS,
        function_words.RELATIVE_PRONOUNS,
        function_words.PERSONAL_PRONOUNS,
        function_words.AUXILIARIES,
        function_words.MODALS,
        function_words.ADVERBS,
        function_words.NEGATIONS,
    ):
        rows.update(table)
    return frozenset(rows)


@functools.lru_cache(maxsize=65536)
def _is_common(word: str) -> bool:
    """Return whether a word is a common noun, by the tables, its ending, or the end of a compound."""
    lower = word.lower()
    if (
        lower in common_nouns.COMMON_NOUNS
        or lower in MONTHS
        or lower in WEEKDAYS
        or lower in SEASONS
    ):
        return True
    if lower in CURRENCY_NOUNS and len(lower) > 3:
        return True
    if word.isupper() and len(word) > 1:
        return False
    for ending in ("es", "en", "er", "ern", "e", "n", "s", "nen", "in"):
        if (
            lower.endswith(ending)
            and len(lower) - len(ending) > 3
            and lower[: -len(ending)] in common_nouns.COMMON_NOUNS
        ):
            return True
    if any(letter.isupper() for letter in word[1:]) and "-" not in word:
        return False
    entry: Word = look_up(word)
    if (
        entry.role
        or entry.deal
        or entry.change
        or entry.stake
        or entry.organisation
        or entry.person
        or entry.unit
    ):
        return True
    if len(lower) >= 7 and lower.endswith(common_nouns.NOUN_ENDINGS):
        return True
    return len(lower) >= 7 and lower.endswith(_inflected_endings())


@functools.cache
def _inflected_endings() -> tuple[str, ...]:
    endings = [word for word in common_nouns.SHARED_ENDINGS if len(word) > 2]
    return tuple(
        sorted({e + s for e in endings for s in ("", "s", "es", "n", "en", "e", "in", "innen")})
    )


def _is_capital(text: str) -> bool:
    return (
        text[0].isupper()
        or (text[0].isdigit() and any(c.isupper() for c in text))
        or _has_inner_capital(text)
    )


def _has_inner_capital(text: str) -> bool:
    return len(text) > 2 and text[0].islower() and any(c.isupper() for c in text[1:3])


_PLAIN_WORD = re.compile(r"[a-zäöüß]{4,}")
_AGE = re.compile(r"\s?\(\d{2}\)|, \d{2},")


_FIRM = re.compile(
    r"(?<![\w&.-])([A-ZÄÖÜ][\w&.-]++)\s(?:AG|SE|GmbH|KGaA|KG|mbH|Inc|Corp|Ltd|plc|Holding|Group|Capital|Partners)\b"
)
"""A word before a legal form, or before what only companies are called."""


class _Finder:
    """Finds the names of one text."""

    def __init__(self, text: str, parts: Sequence[Sentence]) -> None:
        self.text = text
        self.parts = parts
        self.small = set(_PLAIN_WORD.findall(text))
        self.firms = set(_FIRM.findall(text))
        self.runs: list[_Run] = []
        self.families: dict[str, str] = {}
        self.companies: set[str] = set()
        self.things: set[str] = set()
        self.persons: set[str] = set()

    def names(self) -> list[NameMention]:
        """Return the names, in order."""
        for sentence in self.parts:
            self._collect(sentence)
        for run in self.runs:
            self._classify(run)
        self._learn()
        for run in self.runs:
            if not run.kind or run.weak:
                self._settle(run)
        found = [self._mention(run) for run in self.runs if run.kind]
        return _without_overlap(sorted(found, key=lambda name: (name.start, -name.end)))

    def _collect(self, sentence: Sentence) -> None:
        tokens = sentence.tokens
        place = 0
        shouted = _is_shouted(tokens)
        while place < len(tokens):
            if tokens[place].text in THING_MARKERS and place + 1 < len(tokens):
                self.things.add(tokens[place + 1].text)
            run = None if shouted else self._run_at(sentence, place)
            if run is None:
                place += 1
                continue
            self.runs.append(run)
            place = run.last

    def _run_at(self, sentence: Sentence, place: int) -> _Run | None:
        tokens = sentence.tokens
        token = tokens[place]
        if not _is_capital(token.text) and token.text[0] not in "0123456789":
            return None
        opens = place == 0 or tokens[place - 1].text in _OPENERS
        hyphened = self._hyphened(sentence, place)
        if hyphened is not None:
            return hyphened
        if not self._may_begin(token, sentence, place, opens=opens):
            return None
        last = place + 1
        while last < len(tokens) and self._goes_on(tokens, place, last):
            last += 1
        while last > place + 1 and tokens[last - 1].text in _JOINERS:
            last -= 1
        # A hyphenated head closes the name: "Scale AI-Chef" has the name in its first parts.
        return self._new_run(sentence, place, last)

    def _new_run(self, sentence: Sentence, first: int, last: int) -> _Run:
        tokens = list(sentence.tokens[first:last])
        run = _Run(tokens, sentence, first, last, tokens[0].start, tokens[-1].end)
        if (
            last < len(sentence.tokens)
            and sentence.tokens[last].text == "."
            and _needs_stop(tokens)
        ):
            run.end = sentence.tokens[last].end
        return run

    def _may_begin(self, token: Token, sentence: Sentence, place: int, *, opens: bool) -> bool:
        text, lower = token.text, token.text.lower()
        if lower in _closed() or lower in ACRONYMS:
            return False
        if text[0].isdigit() and not any(c.isalpha() for c in text):
            return False
        if lower in TITLES or lower.rstrip(".") in TITLES:
            return False
        if (
            lower in GIVEN_NAMES
            and place + 1 < len(sentence.tokens)
            and _is_capital(sentence.tokens[place + 1].text)
        ):
            return True
        if lower in NAME_ADJECTIVES:
            following = sentence.tokens[place + 1].text if place + 1 < len(sentence.tokens) else ""
            return not opens and following[:1].isupper()
        if (
            text in self.firms
            or text.removesuffix("s") in self.firms
            or self._begins_firm(sentence, place)
        ):
            return True
        if lower in PLACES or lower.removesuffix("s") in PLACES or _is_common(text):
            return False
        if "-" in text and lower.partition("-")[0] in common_nouns.GENERIC_PREFIXES:
            return False
        if opens and (lower in self.small or look_up(lower).finite or look_up(lower).adjective):
            return False
        return not (look_up(lower).adjective and lower in self.small)

    def _begins_firm(self, sentence: Sentence, place: int) -> bool:
        """Return whether a name with a legal form begins here, be its first word a noun or not."""
        tokens = sentence.tokens
        return place + 1 < len(tokens) and _legal_form(tokens, place + 1)

    def _goes_on(self, tokens: Sequence[Token], first: int, place: int) -> bool:
        text, lower = tokens[place].text, tokens[place].text.lower()
        before = tokens[place - 1]
        if tokens[place].start > before.end + 1:
            return False
        if _legal_form(tokens, place):
            return True
        if text in {"&", "+"} and place + 1 < len(tokens):
            return _is_capital(tokens[place + 1].text)
        if text == "." and (
            len(before.text) == 1 or before.text in {"Co", "Inc", "Corp", "Ltd", "St"}
        ):
            return (
                place + 1 < len(tokens)
                and _is_capital(tokens[place + 1].text)
                and before.text != "Inc"
            )
        if lower in PERSON_PARTICLES and text.islower():
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            given = tokens[first].text.lower().rstrip(".") in GIVEN_NAMES or (
                first > 0 and tokens[first - 1].text.lower() in TITLES
            )
            return (
                following is not None
                and given
                and lower not in {"der", "den"}
                and _is_capital(following.text)
            )
        if not _is_capital(text) and not (
            text[0].isdigit()
            and text.isdecimal()
            and len(text) < 3
            and before.text[0].isupper()
            and before.text.lower() not in GIVEN_NAMES
        ):
            return False
        if text[0].isdigit() and text.isdecimal():
            behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
            return behind[:1] in {"", ".", ")"} and len(before.text) > 1
        if lower in COMPANY_WORDS and not _is_plain_compound(text):
            return True
        if "-" in text and self._head_of(text) is not None:
            return False
        if lower in _closed() and text not in {"AI", "One"}:
            return False
        given = tokens[first].text.lower() in GIVEN_NAMES
        if given and place == first + 1:
            return not (lower in MONTHS or lower in WEEKDAYS)
        if tokens[first].text.lower() in NAME_ADJECTIVES and place == first + 1:
            return True
        if before.text in {"&", "+", "."}:
            return True
        if lower in ACRONYMS:
            return text in {"AI", "IT", "TV"}
        if _is_common(text) or lower in PLACES:
            return lower in PLACES and not given and before.text.lower() in COMPANY_WORDS
        return not _is_genitive(before.text, text)

    def _head_of(self, text: str) -> int | None:
        """Return how many parts of a compound with hyphens are a name, ``None`` where none is."""
        parts = text.split("-")
        for place in range(1, len(parts)):
            part = parts[place]
            if part and (
                part.lower() in common_nouns.GENERIC_PREFIXES
                or _is_common(part[0].upper() + part[1:])
            ):
                return place
        return None

    def _hyphened(self, sentence: Sentence, place: int) -> _Run | None:
        """Return the name at the beginning of a compound: "Henkel" in "Henkel-Chef"."""
        tokens = sentence.tokens
        token = tokens[place]
        if "-" not in token.text:
            return None
        count = self._head_of(token.text)
        if count is None:
            return None
        parts = token.text.split("-")
        lowers = [part.lower() for part in parts[:count]]
        if not parts[0] or any(
            part in common_nouns.GENERIC_PREFIXES or part in PLACES for part in lowers[:1]
        ):
            return None
        if (
            not parts[0][0].isupper()
            and not _has_inner_capital(parts[0])
            and not parts[0][0].isdigit()
        ):
            return None
        if (
            parts[0].isdecimal()
            or _is_common(parts[0])
            or lowers[0] in _closed()
            or lowers[0] in ACRONYMS
        ):
            return None
        if look_up(lowers[0]).role is not None or (lowers[0] in GIVEN_NAMES and count == 1):
            return None
        length = len("-".join(parts[:count]))
        piece = Token(token.start, token.start + length, token.text[:length])
        return _Run(
            [piece],
            sentence,
            place,
            place + 1,
            piece.start,
            piece.end,
            glued=parts[count],
            kind=COMPANY,
            name=" ".join(parts[:count]) if count > 1 else parts[0],
        )

    def _classify(self, run: _Run) -> None:
        if run.kind:
            self._as_organisation(run)
            return
        tokens, sentence = run.tokens, run.sentence
        words = [token.text for token in tokens]
        head, form = split_legal_form(run_text(self.text, run))
        if form is not None and head:
            run.kind, run.name, run.legal_form = COMPANY, head, form.value
            return
        lowers = [word.lower().rstrip(".") for word in words]
        before = sentence.tokens[run.first - 1].text if run.first else ""
        previous = look_up(before) if before else None
        title = before.lower().rstrip(".") in TITLES or (
            before == "."
            and run.first > 1
            and sentence.tokens[run.first - 2].text.lower() in TITLES
        )
        if title and not any(word in COMPANY_WORDS for word in lowers):
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if (
            lowers[0] in GIVEN_NAMES
            and len(words) > 1
            and not any(word in COMPANY_WORDS for word in lowers[1:])
        ):
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if (
            len(words) > 1
            and "-" in words[0]
            and all(p.lower() in GIVEN_NAMES for p in words[0].split("-"))
        ):
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if any(word in ORGANISATION_WORDS or word in ORGANISATIONS for word in lowers):
            run.kind, run.name = ORGANISATION, " ".join(words)
            return
        if any(word in COMPANY_WORDS for word in lowers) and (len(words) > 1):
            run.kind, run.name = COMPANY, " ".join(words)
            return
        role_before = (
            previous is not None
            and (previous.role is not None or previous.person)
            and before[0].isupper()
        )
        glued_role = "-" in before and look_up(before.rsplit("-", 1)[-1]).role is not None
        if (role_before or glued_role) and len(words) <= 3 and not words[0].isupper():
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if _AGE.match(self.text, run.end) and len(words) <= 3:
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if len(words) == 2 and self._introduces_person(run):
            run.kind, run.name = PERSON, _canonical_person(words)
            return
        if previous is not None and previous.organisation and before[0].isupper():
            run.kind, run.name = COMPANY, " ".join(words)
            return
        if _looks_like_brand(words):
            run.kind, run.name = COMPANY, " ".join(words)
            return
        run.weak = True

    def _introduces_person(self, run: _Run) -> bool:
        """Return whether an office follows behind a comma: "Ida Kern, Chefin der …"."""
        tokens = run.sentence.tokens
        if not (run.last + 1 < len(tokens) and tokens[run.last].text == ","):
            return False
        for token in tokens[run.last + 1 : run.last + 5]:
            word = look_up(token.text)
            if word.role is not None or word.person:
                return True
            if "-" in token.text and look_up(token.text.rsplit("-", 1)[-1]).role is not None:
                return True
            if token.text in {",", "."}:
                return False
        return False

    def _as_organisation(self, run: _Run) -> None:
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
        counts: dict[str, int] = {}
        for run in self.runs:
            if run.weak:
                counts[run.text] = counts.get(run.text, 0) + 1
        self.counts = counts

    def _settle(self, run: _Run) -> None:
        words = [token.text for token in run.tokens]
        text = " ".join(words)
        for form in _without_genitive(text, self._is_followed_by_noun(run)):
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

    def _settle_weak(self, run: _Run, words: list[str]) -> None:
        before = run.sentence.tokens[run.first - 1].text.lower() if run.first else ""
        text = " ".join(words)
        if len(words) > 3 or before in NOUN_MARKERS or look_up(before).adjective:
            return
        if any(_is_common(word) or word.lower() in PLACES for word in words):
            return
        if len(words) == 1 and (text in self.things or text.endswith(PLURALS)):
            return
        if _ROAD.fullmatch(text) or _starts_with_place(words[0]):
            return
        if not any(token.text.islower() for token in run.sentence.tokens):
            return  # a list or a timetable, not a sentence
        alone = before not in PLACE_OF_FIRM and run.first > 0
        if len(words) == 1 and alone and self.counts.get(text, 0) < 2:  # said once
            return
        if len(words) == 1 and (len(text) < 3 or words[0].lower() in GIVEN_NAMES):
            return
        if run.sentence.headline and len(run.tokens) == len(
            [t for t in run.sentence.tokens if t.text[0].isalpha()]
        ):
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
        forms = _without_genitive(text, self._is_followed_by_noun(run))
        run.kind, run.name = COMPANY, forms[-1]
        self._as_organisation(run)

    def _speaks(self, run: _Run) -> bool:
        tokens = run.sentence.tokens
        around = [tokens[k].text for k in (run.first - 1, run.last) if 0 <= k < len(tokens)]
        return any(word in SPEAKING for word in around)

    def _is_followed_by_noun(self, run: _Run) -> bool:
        tokens = run.sentence.tokens
        for token in tokens[run.last : run.last + 3]:
            if token.text[0].isupper():
                return True
            if not look_up(token.text).adjective:
                return False
        return False

    def _mention(self, run: _Run) -> NameMention:
        text = self.text[run.start : run.end]
        return NameMention(run.start, run.end, text, run.kind, run.name, run.legal_form, run.title)


def run_text(text: str, run: _Run) -> str:
    """Return what a run says, blanks folded."""
    return " ".join(text[run.start : run.end].split())


_OPENERS = frozenset('.!?:"„“”»«–—-|•*')
_JOINERS = frozenset({"&", "+", "."}) | PERSON_PARTICLES


_ROAD = re.compile(r"[A-Z]{1,2}\d{0,3}")


def _starts_with_place(word: str) -> bool:
    """Return whether a word is a part of a town: "München-Pasing", "Frankfurt/Main"."""
    return re.split(r"[-/]", word)[0].lower() in PLACES


def _is_shouted(tokens: Sequence[Token]) -> bool:
    """Return whether a line is all in capitals, so that they tell nothing."""
    words = [token.text for token in tokens if token.text[0].isalpha()]
    return len(words) > 3 and all(word.isupper() for word in words)


def _needs_stop(tokens: Sequence[Token]) -> bool:
    return tokens[-1].text in {"Inc", "Corp", "Ltd", "Co"}


def _legal_form(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a legal form, or a part of one, stands at a place."""
    text = tokens[place].text
    if text in _FORMS or text.rstrip(".") in _FORMS:
        return True
    if text in {"&", "und"} and place + 1 < len(tokens):
        return (
            tokens[place + 1].text.rstrip(".") == "Co"
            and place > 0
            and tokens[place - 1].text in _FORMS | {"KG"}
        )
    if text == ".":
        return (
            place + 1 < len(tokens)
            and tokens[place - 1].text == "Co"
            and tokens[place + 1].text in _FORMS
        )
    return False


_FORMS = frozenset(
    """AG SE KGaA GmbH gGmbH GesmbH Ges.m.b.H mbH KG OHG UG eG e.V e.G Inc Corp LLC Ltd Limited plc PLC SA S.A SpA
    S.p.A NV N.V BV B.V AB ASA Oyj Co LP SAS Sàrl Sarl Kft s.r.o d.d KK Corporation Incorporated Aktiengesellschaft
    A/S""".split()
)


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


def _looks_like_brand(words: Sequence[str]) -> bool:
    first = words[0]
    if any(_has_inner_capital(word) or _is_camel(word) for word in words):
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


def _without_overlap(names: Iterable[NameMention]) -> list[NameMention]:
    kept: list[NameMention] = []
    for name in names:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept
