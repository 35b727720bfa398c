"""The beginning of a phrase: preposition, article, participle, adjectives."""

from __future__ import annotations

import abc
from collections.abc import Sequence

from dealwert.german.lexicon.clause_words import (
    BARE_ARTICLES,
    BOTH,
    CASES_OF_MOST,
    DEFINITE,
    DISTRIBUTIVE,
    LIKE_ARTICLES,
    MOST,
    OF_THEM,
    POSSESSIVE,
    STRONG_ENDINGS,
    THE_ONE,
    TITLE_ENDINGS,
    WEIGHING,
)
from dealwert.german.lexicon.function_words import AGED, ATTRIBUTE_ENDINGS, BUT
from dealwert.german.lexicon.role_nouns import NAMED_PARTS
from dealwert.german.memo import remembered
from dealwert.german.mention import Mention
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.german.verbs import VerbForm, VerbShape
from dealwert.german.words import Word
from dealwert.reading.phrases import ANY_CASE, Party, PartyNature, Phrase
from dealwert.reading.units import Unit, UnitKind

__all__ = [
    "Beginnings",
    "common_cases",
    "is_nominal",
    "may_be_called",
    "may_begin",
    "named_party",
    "names_part",
]


class Beginnings(abc.ABC):
    """Parses what stands before a noun: preposition, article, participles, adjectives."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units: Sequence[Unit] = units
        self.place: int = 0
        self.depth: int = 0
        self.size: Mention | None = None
        self.fused: Unit | None = None

    @abc.abstractmethod
    def parse(self, units: Sequence[Unit]) -> list[Phrase]:
        """Return the phrases of other units, such as those before a participle."""

    def peek(self, ahead: int = 0) -> Unit | None:
        """Return a unit ahead, ``None`` behind the last one."""
        place = self.place + ahead
        return self.units[place] if place < len(self.units) else None

    def _preposition(self) -> tuple[str, str]:
        unit = self.peek()
        word = unit.word if unit is not None else None
        if word is None or not word.preposition or (word.capital and self.place):
            return "", ANY_CASE
        following = self.peek(1)
        if following is None or following.kind in (UnitKind.COMMA, UnitKind.STOP):
            return "", ANY_CASE
        self.place += 1
        amount = self.peek(1)
        if (
            following.word is not None
            and following.word.lower in DISTRIBUTIVE
            and amount is not None
            and amount.kind is UnitKind.FIGURE
        ):
            self.place += 1  # "mit jeweils 20 Prozent"
        return word.preposition, word.fused or "gda"

    def _article(self) -> tuple[str, Party | None, str]:
        unit = self.peek()
        word = unit.word if unit is not None else None
        if unit is None:
            return "", None, ""
        if unit.kind is UnitKind.NAME and self._is_possessor():
            self.place += 1
            return "", named_party(unit), ""
        if word is not None and word.capital and _is_whose_home(unit.text):
            return self._most_of_home()
        if word is None or (not word.article and word.lower not in LIKE_ARTICLES):
            return "", None, ""
        lower = word.lower
        following = self.peek(1)
        if following is None:
            return "", None, ""
        verb = following.word
        is_verb = verb is not None and verb.finite and not verb.capital
        if is_verb and lower in BARE_ARTICLES and not following.lower.endswith(STRONG_ENDINGS):
            return "", None, ""  # "ihr folgte P"
        self.place += 1
        is_number = following.lower in BOTH or following.lower in LIKE_ARTICLES
        is_own = lower.startswith(POSSESSIVE) or lower in OF_THEM
        if (lower in DEFINITE or is_own) and is_number and self.peek(1) is not None:
            self.place += 1  # "die beiden Partner", "ihre drei Geschäfte"
        if is_own:
            owner = Party(PartyNature.OWNER, unit.start, unit.end, unit.text, head=word)
            return lower, owner, word.article if lower not in OF_THEM else ANY_CASE
        return lower, None, word.article

    def _most_of_home(self) -> tuple[str, Party | None, str]:
        """Take "Europas" of "Europas größter Konzern" for the article, which the superlative makes definite."""
        most, noun = self.peek(1), self.peek(2)
        is_most = most is not None and most.word is not None and not most.word.capital
        if most is not None and most.word is not None and most.word.capital:
            is_kind = bool(most.word.organisation and most.word.prefix) and self.peek(2) is not None
            self.place += is_kind
            return (THE_ONE, None, ANY_CASE) if is_kind else ("", None, "")
        if most is None or noun is None or not is_most or not is_nominal(noun):
            return "", None, ""
        ending = next((one for one in CASES_OF_MOST if most.lower.endswith(f"st{one}")), "")
        if not ending and not most.lower.endswith(MOST):
            return "", None, ""
        self.place += 1
        ending = ending or next(one for one in CASES_OF_MOST if most.lower.endswith(one))
        return THE_ONE, None, CASES_OF_MOST[ending]

    def _skip_home(self, article: str, parties: Sequence[Party]) -> None:
        """Leave aside the place behind "der größte Konzern Europas", which tells no more of whom it means."""
        unit, before = self.peek(), self.units[self.place - 1].word
        if unit is None or before is None or not before.capital or not before.organisation:
            return
        if unit.kind is UnitKind.WORD and _is_whose_home(unit.text):
            self.place += 1
            for party in parties:
                party.end = unit.end
                party.definite = article in DEFINITE

    def _is_possessor(self) -> bool:
        """Return whether a name in the genitive stands before its noun ("Metas neuer Chef")."""
        unit = self.units[self.place]
        if unit.glued or unit.name is None:
            return False
        place = self.place + 1
        while place < len(self.units):
            other = self.units[place]
            if other.word is None or other.word.capital or not other.word.adjective:
                break
            if other.word.verbs or other.word.finite or other.word.preposition:
                return False
            place += 1
        if place >= len(self.units):
            return False
        head = self.units[place].word
        surface_has_s = len(unit.text) < unit.end - unit.start
        return (
            surface_has_s
            and head is not None
            and head.capital
            and bool(
                unit.name.kind == "person"
                or head.role
                or head.deal
                or head.change
                or head.stake
                or head.organisation
                or head.unit
            )
        )

    def _participle_phrase(self) -> tuple[tuple[VerbForm, ...], list[Phrase]]:
        """Parse what stands between an article and a participle before the noun."""
        first = self._behind_adverbs()
        unit = self.units[first] if first < len(self.units) else None
        if unit is None:
            return (), []
        word = unit.word
        if unit.kind is not UnitKind.DATE and (word is None or not word.preposition):
            return (), []
        limit = min(len(self.units) - 1, self.place + _MAX_PARTICIPLE)
        for place in range(first + 1, limit):
            other = self.units[place]
            if other.kind in (UnitKind.COMMA, UnitKind.STOP, UnitKind.DASH):
                return (), []
            word = other.word
            if (
                word is None
                or word.capital
                or not word.adjective
                or word.article
                or word.preposition
            ):
                continue
            if not is_nominal(self.units[place + 1]):
                continue
            shapes = (VerbShape.ATTRIBUTIVE, VerbShape.PRESENT_ATTRIBUTIVE)
            forms = tuple(form for form in word.verbs if form.shape in shapes)
            if not forms and not word.lower.endswith(ATTRIBUTE_ENDINGS):
                continue
            inner = self.parse(self.units[self.place : place])
            self.place = place + 1
            return forms, inner
        return (), []

    def _behind_adverbs(self) -> int:
        """Return the place behind the adverbs before what a participle has with it: "die einst an X verkaufte Y"."""
        place = self.place
        while place < len(self.units) and place < self.place + _ADVERBS:
            word = self.units[place].word
            if word is None or word.capital or not _is_adverb(word):
                break
            place += 1
        return place

    def _modifiers(
        self, *, strict: bool, dated: bool = False
    ) -> tuple[set[str], tuple[VerbForm, ...]]:
        """Parse the adjectives before a noun, and return what they say."""
        place = self.place
        size: Mention | None = None
        marks: set[str] = set()
        verbs: tuple[VerbForm, ...] = ()
        while place < len(self.units):
            unit = self.units[place]
            word = unit.word
            if unit.kind is UnitKind.DATE and dated and self._adjective_at(place + 1):
                place += 1  # "die 1986 gegründete Zeitung"
                continue
            if unit.kind is UnitKind.FIGURE and not strict and self._weighs(place + 1):
                size = unit.figure  # "der 80 Millionen Euro schwere Kauf"
                place += 1
                continue
            if unit.glued and word is not None and not word.capital and word.mark:
                marks.add(word.mark)
                place += 1
                continue
            if word is not None and word.capital and self._is_of_title(place):
                place += 1  # "zum Kaufmännischen Direktor"
                continue
            if word is None or word.capital:
                break
            if word.mark and (not strict or not word.finite or word.mark == "former"):
                marks.add(word.mark)
                place += 1
                continue
            is_joint = place > self.place and (word.coordinator or word.lower == BUT)
            if is_joint:
                place += 1
                continue
            if dated and _is_adverb(word) and self._adjective_at(place + 1):
                place += 1  # "des tödlich verunglückten Chefs"
                continue
            if dated and word.negation and not word.article:
                place += 1  # "eine nicht näher genannte Summe"
                continue
            if not word.adjective or word.article or word.preposition or word.pronoun:
                break
            if strict and (word.finite or word.verbs):
                break
            verbs = verbs or tuple(
                [
                    form
                    for form in word.verbs
                    if form.shape in (VerbShape.ATTRIBUTIVE, VerbShape.PRESENT_ATTRIBUTIVE)
                ]
            )
            place += 1
        while (
            place > self.place
            and self.units[place - 1].word is not None
            and (
                self.units[place - 1].word.coordinator  # type: ignore[union-attr]  # checked above
            )
        ):
            place -= 1
        following = self.units[place] if place < len(self.units) else None
        if following is not None and is_nominal(following):
            self.place = place
            self.size = size
            return marks, verbs
        return set(), ()

    def _weighs(self, place: int) -> bool:
        """Return whether an adjective says that the amount before it is a price."""
        word = self.units[place].word if place < len(self.units) else None
        return word is not None and word.lower in WEIGHING

    def _is_of_title(self, place: int) -> bool:
        """Return whether an adjective with a capital stands before an office."""
        following = self.units[place + 1].word if place + 1 < len(self.units) else None
        is_office = following is not None and following.capital and following.role is not None
        title = self.units[place]
        is_age = AGED in title.text  # "wird die 48-Jährige Chefin" says it of somebody
        return is_office and title.lower.endswith(TITLE_ENDINGS) and not is_age

    def _adjective_at(self, place: int) -> bool:
        word = self.units[place].word if place < len(self.units) else None
        return word is not None and word.adjective and not word.preposition and not word.article


@remembered
def _is_whose_home(text: str) -> bool:
    """Return whether a word is a place in the genitive: "Europas"."""
    return text.endswith("s") and form_of(text.removesuffix("s")).place


def _is_adverb(word: Word) -> bool:
    """Return whether a word may stand between an article and a participle."""
    is_else = word.article or word.preposition or word.pronoun or word.coordinator or word.verbs
    return not (is_else or word.auxiliary or word.modal or word.adjective or word.negation)


_ADVERBS = 2
"""Adverbs that may stand behind the article of such a phrase: "die erst jetzt an X verkaufte Y"."""

_MAX_PARTICIPLE = 14
"""Units between an article and the noun of a participle phrase ("der … entlassene Trainer")."""


def may_begin(word: Word) -> bool:
    """Return whether a phrase with a noun may begin with a word; else it stands for itself.

    Example:
        >>> from dealwert.german.words import look_up
        >>> may_begin(look_up("der")), may_begin(look_up("nicht"))
        (True, False)
    """
    return bool(
        word.capital
        or word.article
        or word.preposition
        or word.mark
        or (word.adjective and not word.finite and not word.verbs)
        or word.lower in LIKE_ARTICLES
    )


_NOMINAL = (UnitKind.NAME, UnitKind.FIGURE, UnitKind.DATE)


def is_nominal(unit: Unit) -> bool:
    """Return whether a unit can be the head of a phrase."""
    if unit.kind in _NOMINAL:
        return True
    return unit.word is not None and unit.word.capital


def may_be_called(unit: Unit) -> bool:
    """Return whether a noun may be what somebody is called, right behind another one that tells what he is."""
    word = unit.word
    if unit.kind is not UnitKind.WORD or word is None or not word.capital:
        return False
    is_term = word.is_term and not (word.prefix and (word.organisation or word.unit))
    return not (is_term or word.verbs or is_frequent(unit.text))


def names_part(unit: Unit, behind: Unit | None) -> bool:
    """Return whether a noun tells which part of a house the one before it means: "der Abteilung Forsttechnik"."""
    if behind is None or behind.kind is not UnitKind.WORD or not unit.lower.endswith(NAMED_PARTS):
        return False
    word = behind.word
    is_noun = behind.text[:1].isupper() and behind.text.isalpha()
    return is_noun and (word is None or not (word.article or word.preposition or word.verbs))


def common_cases(cases: str, article: str) -> str:
    """Return the cases that preposition and article admit together, else those of the article."""
    both = "".join(case for case in cases if case in article)
    return both or article


def named_party(unit: Unit) -> Party:
    """Return the party that a name stands for."""
    name = unit.name
    is_person = name is not None and name.kind == "person"
    nature = PartyNature.PERSON if is_person else PartyNature.COMPANY
    return Party(nature, unit.start, unit.end, unit.text, name=name)
