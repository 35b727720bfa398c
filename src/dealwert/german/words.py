"""What a single German word can be."""

from __future__ import annotations

import functools
import re
from typing import TypeVar

import attrs

from dealwert.german.lexicon import (
    deal_nouns,
    definite_descriptions,
    function_words,
    person_nouns,
    role_nouns,
)
from dealwert.german.lexicon.frame import Frame
from dealwert.german.lexicon.role_nouns import RoleNoun
from dealwert.german.memo import remembered
from dealwert.german.office_nouns import LONGEST_WORD, MIN_HEAD, ROLE_ENDINGS, role_of, roles
from dealwert.german.verbs import VerbForm, VerbShape, particles, verb_forms

__all__ = ["Word", "at_beginning", "english_titles", "look_up", "phrases_of_words"]

T = TypeVar("T")


@attrs.define(eq=False)  # nobody changes it, but frozen it would take twice as long to make
class Word:
    """What a word can be; several of it at once, since German words are ambiguous.

    Args:
        lower: The word in small letters.
        capital: Whether it begins with a capital.
        article: The cases that it can stand for as an article ("n", "g", "d", "a").
        preposition: The preposition that it is or holds ("zum": "zu").
        fused: The case of an article that the preposition holds, or an empty string.
        coordinator: "und" and the like.
        subordinator: "dass" and the like.
        relative: "der", "deren" and the like.
        pronoun: The cases that it can stand for as a personal pronoun.
        auxiliary: "have", "be", "become" or an empty string.
        modal: What a modal verb says, or an empty string.
        verbs: The forms of verbs that it can be.
        particle: Whether it can be the separated particle of a verb.
        finite: Whether it looks like a finite verb.
        adjective: Whether it looks like an adjective with an ending.
        negation: "nicht" and the like.
        mark: What it says about the role behind it ("new", "former" …).
        role: What it says as a noun for an office or its holder.
        role_prefix: What stands before that in a compound.
        deal: The frame of a noun of dealing.
        change: The frame of a noun of taking up or giving up an office.
        stake: What kind of stake the noun is, or an empty string.
        organisation: Whether it stands for an organisation ("Konzern").
        person: Whether it stands for a person ("Manager").
        unit: Whether it stands for a part of a company ("Sparte").
        prefix: What stands before a noun of the tables in a compound ("Social-Media-").
    """

    lower: str
    capital: bool
    article: str = ""
    preposition: str = ""
    fused: str = ""
    coordinator: bool = False
    subordinator: bool = False
    relative: bool = False
    pronoun: str = ""
    auxiliary: str = ""
    modal: str = ""
    verbs: tuple[VerbForm, ...] = ()
    particle: bool = False
    finite: bool = False
    adjective: bool = False
    negation: bool = False
    mark: str = ""
    role: RoleNoun | None = None
    role_prefix: str = ""
    deal: Frame | None = None
    change: Frame | None = None
    stake: str = ""
    organisation: bool = False
    person: bool = False
    unit: bool = False
    prefix: str = ""

    @property
    def is_term(self) -> bool:
        """Whether it is a noun of office, of dealing or for a firm, which the tables have."""
        return bool(
            self.role or self.deal or self.change or self.stake or self.organisation or self.unit
        )

    @property
    def is_finite_verb(self) -> bool:
        """Whether it is, or looks like, a finite verb."""
        return bool(self.auxiliary or self.modal or self.finite)

    def may_be(self, *shapes: VerbShape) -> bool:
        """Return whether it is, as one verb or another, one of some shapes."""
        return any(form.shape in shapes for form in self.verbs)


@functools.cache
def english_titles() -> frozenset[tuple[str, ...]]:
    """Return the English titles of several words, as words in small letters."""
    return frozenset(
        tuple(title.split())
        for _, titles in role_nouns.ENGLISH_ROLES
        for title in titles.split("|")
    )


@functools.cache
def phrases_of_words() -> frozenset[tuple[str, ...]]:
    """Return nouns that are written in several words, as words in small letters."""
    return english_titles() | frozenset(
        tuple(noun.split("-")) for noun in deal_nouns.TWO_WORDS.split()
    )


@functools.cache
def _deal_frames() -> dict[str, Frame]:
    return {word: frame for frame, words in deal_nouns.DEAL_NOUNS for word in words.split()}


@functools.cache
def _change_frames() -> dict[str, Frame]:
    return {word: frame for frame, words in deal_nouns.CHANGE_NOUNS for word in words.split()}


@functools.cache
def _stakes() -> dict[str, str]:
    return {word: kind for kind, words in deal_nouns.STAKE_NOUNS for word in words.split()}


@functools.cache
def _marks() -> dict[str, str]:
    return {word: mark for mark, words in role_nouns.ROLE_MARKS.items() for word in words}


@remembered
def look_up(text: str) -> Word:
    """Return what a word can be.

    Example:
        >>> look_up("Finanzvorstand").role.function
        <RoleFunction.CFO: 'cfo'>
        >>> look_up("zum").preposition, look_up("den").article
        ('zu', 'ad')
    """
    lower = text.lower()
    if "ss" in lower:
        lower = _SWISS.sub(_with_eszett, lower)
    last = text.rpartition("-")[2]
    if len(last) < len(text) and last[:1].islower() and _looks_adjective(last):
        return _small(lower)  # "US-amerikanische" is no noun
    is_shouted = len(text) > 1 and text.isupper()  # "ES Food" has no pronoun
    if text[:1].isupper() and (is_shouted or lower not in _closed_class()):
        return _noun(lower)
    if text[:1].isdigit() and function_words.AGED in text:
        return _noun(lower)
    return _small(lower)


_SWISS = re.compile(function_words.WRITTEN_WITH_SS)


def _with_eszett(found: re.Match[str]) -> str:
    """Return a stem as it is written outside of Switzerland: "gross" as "groß"."""
    return found[0].replace("ss", "ß")


@functools.cache
def _closed_class() -> frozenset[str]:
    """Return words that stay what they are when a sentence begins with them."""
    return frozenset(
        {
            *function_words.ARTICLES,
            *function_words.PREPOSITIONS,
            *function_words.CONTRACTIONS,
            *function_words.SUBORDINATORS,
            *function_words.RELATIVE_PRONOUNS,
            *function_words.PERSONAL_PRONOUNS,
            *function_words.AUXILIARIES,
            *function_words.MODALS,
            *function_words.NEGATIONS,
            *function_words.ADVERBS,
            "und",
            "oder",
            "sowie",
            "sich",
            "bisher",
        }
    ) - {"weg", "laut", "morgen"} | {"laut"}


def at_beginning(word: Word) -> Word:
    """Return what the first word of a sentence is, which has its capital from there.

    Example:
        >>> at_beginning(look_up("Verkauft")).capital, at_beginning(look_up("Verkauf")).capital
        (False, True)
    """
    if not word.capital or word.role or word.deal or word.change or word.stake or word.organisation:
        return word
    small = look_up(word.lower)
    is_adverb = small.lower in function_words.OPENING_ADVERBS
    is_adverb |= small.lower.endswith(function_words.ENDS_OF_OPENING_ADVERBS)
    is_other = small.verbs or small.mark or (small.adjective and small.lower in _OPENERS)
    return small if is_adverb or is_other else word


_OPENERS = frozenset(
    "neue neuer neuen neues alle sämtliche beide mehrere weitere erste erster wenige einige etliche".split()
)


def _small(lower: str) -> Word:
    preposition, fused = function_words.CONTRACTIONS.get(lower, ("", ""))
    if not preposition and lower in function_words.PREPOSITIONS:
        preposition = lower
    verbs = verb_forms(lower)
    auxiliary = function_words.AUXILIARIES.get(lower, "")
    modal = function_words.MODALS.get(lower, "")
    article = function_words.ARTICLES.get(lower, "")
    closed = bool(article or preposition or auxiliary or modal)
    return Word(
        lower,
        False,
        article=article,
        preposition=preposition,
        fused=fused,
        coordinator=lower in function_words.COORDINATORS,
        subordinator=lower in function_words.SUBORDINATORS,
        relative=lower in function_words.RELATIVE_PRONOUNS,
        pronoun=function_words.PERSONAL_PRONOUNS.get(lower, ""),
        auxiliary=auxiliary,
        modal=modal,
        verbs=verbs,
        particle=lower in particles() or lower in _MORE_PARTICLES,
        finite=not closed and _looks_finite(lower, verbs),
        adjective=not closed and _looks_adjective(lower),
        negation=lower in function_words.NEGATIONS,
        mark=_marks().get(lower, ""),
        role=roles().get(lower) if lower in {"ceo", "cfo"} else None,
    )


_MORE_PARTICLES = frozenset("mit bekannt vor zurück ein aus ab an auf".split())


def _looks_finite(lower: str, verbs: tuple[VerbForm, ...]) -> bool:
    if any(form.shape is VerbShape.FINITE for form in verbs):
        return True
    if lower in function_words.REPORTING_VERBS:
        return True
    if any(form.shape is VerbShape.TO_INFINITIVE for form in verbs):
        return False  # "zurückzutreten"
    if lower in function_words.ADVERBS or len(lower) < MIN_HEAD:
        return False
    if lower.endswith(("ste", "sten")) or lower in function_words.NO_VERBS:
        return False
    return lower.endswith(("te", "ten")) or (
        lower.endswith("t")
        and not lower.startswith("ge")
        and not lower.endswith(("rt", "cht", "iert"))
    )


def _looks_adjective(lower: str) -> bool:
    return (
        len(lower) >= MIN_HEAD
        and lower.endswith(("e", "en", "er", "es", "em"))
        and lower not in function_words.ADVERBS
    ) or lower[:1].isdigit()


def _noun(lower: str) -> Word:
    if not _has_known_end(lower):  # as most
        return Word(lower, True, mark=_marks().get(lower, ""))
    role, role_prefix = role_of(lower)
    deal = _by_end(lower, _deal_frames())
    change = _by_end(lower, _change_frames()) if deal is None else None
    stake = _by_end(lower, _stakes()) or ""
    is_organisation, prefix = _inflected_head(lower, definite_descriptions.ORGANISATION_NOUNS)
    is_unit, unit_prefix = _head(lower, definite_descriptions.UNIT_NOUNS)
    stem = lower.rstrip(_WORK_ENDINGS)
    is_unit = is_unit and not stem.endswith(
        (definite_descriptions.NETWORK, *definite_descriptions.NO_WORKS)
    )
    is_organisation = is_organisation and not stem.endswith(definite_descriptions.NO_WORKS)
    if is_unit and not prefix:
        prefix = unit_prefix
    is_person = any(
        _head(lower.removesuffix(ending), _person_nouns())[0] for ending in _PERSON_ENDINGS
    )
    return Word(
        lower,
        True,
        role=role,
        role_prefix=role_prefix,
        deal=deal,
        change=change,
        stake=stake,
        organisation=is_organisation,
        person=is_person,
        unit=is_unit,
        prefix=prefix,
        mark=_marks().get(lower, ""),
    )


_WORK_ENDINGS = "sen"
"""Letters that case and number add to a noun in "werk"."""


def _has_known_end(lower: str) -> bool:
    """Return whether a noun ends, whatever case and number add, in one of the tables that nouns are looked up in."""
    ends = _known_ends()
    if lower in ends:
        return True
    for start in range(max(1, len(lower) - LONGEST_WORD), len(lower) - 2):
        if lower[start:] in ends:
            return True
    return False


@functools.cache
def _known_ends() -> frozenset[str]:
    ends = {*_deal_frames(), *_change_frames(), *_stakes(), *definite_descriptions.UNIT_NOUNS}
    for nouns, endings in (
        (roles(), ("", *ROLE_ENDINGS)),
        (definite_descriptions.ORGANISATION_NOUNS, _ORGANISATION_ENDINGS),
        (_person_nouns(), _PERSON_ENDINGS),
    ):
        ends.update(noun + ending for noun in nouns for ending in endings)
    return frozenset(ends)


_ORGANISATION_ENDINGS = ("", "s", "n", "en", "es")
_PERSON_ENDINGS = ("", "s", "n", "en")
"""What case and number add to the nouns of other tables."""


@functools.cache
def _person_nouns() -> frozenset[str]:
    nouns = definite_descriptions.PERSON_NOUNS | person_nouns.PROFESSIONS | person_nouns.ORIGINS
    women = {f"{noun}in" for noun in nouns if noun.endswith(person_nouns.MEN)}
    return nouns | women


def _by_end(lower: str, table: dict[str, T]) -> T | None:
    found = table.get(lower)
    if lower in deal_nouns.NO_DEAL_NOUNS:
        return None if table is not _change_frames() else found
    if found is not None:
        return found
    for start in range(max(2, len(lower) - LONGEST_WORD), len(lower) - MIN_HEAD):
        end = lower[start:]
        if end in table and end not in _WHOLE_ONLY:
            return table[end]
    return None


_WHOLE_ONLY = frozenset(
    "kauf kaufs wechsel wechsels ipo paket anteil anteils abgang aktie aus kündigung trennung".split()
)
"""Nouns that as the end of a compound make something else ("Einkauf", "Stoffwechsel")."""


def _head(lower: str, table: frozenset[str]) -> tuple[bool, str]:
    if lower in table:
        return True, ""
    for start in range(max(2, len(lower) - LONGEST_WORD), len(lower) - 2):
        end = lower[start:]
        if end in table and (len(end) >= MIN_HEAD or lower[start - 1] == "-"):
            return True, lower[:start].rstrip("-")
    return False, ""


def _inflected_head(lower: str, table: frozenset[str]) -> tuple[bool, str]:
    """Return whether a word, without what case and number add, ends in one of the table."""
    for ending in _ORGANISATION_ENDINGS:
        if lower.endswith(ending):
            found, prefix = _head(lower.removesuffix(ending), table)
            if found:
                return found, prefix
    return False, ""
