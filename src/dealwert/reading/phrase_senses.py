"""What a phrase that has been parsed stands for: a deal, a holder, companies, a share that has its company."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.change_cues import AFTER, LEADING_TO
from dealwert.german.lexicon.clause_words import BOTH, DEALS, FOUND_IN, PAIR_NOUNS
from dealwert.german.lexicon.deal_nouns import DEAL_WORDS, HOLDER_NOUNS, PART_KIN
from dealwert.german.lexicon.towns import is_on_map
from dealwert.german.peoples import is_people
from dealwert.german.words import Word
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind

__all__ = [
    "has_its_company",
    "is_deal",
    "is_described",
    "is_held",
    "is_of_other_career",
    "is_to_town",
    "is_within_noun",
    "nature_of",
    "pointed_at",
    "reaches",
]


def nature_of(phrase: Phrase, head: Word) -> PartyNature | None:
    """Return as what many stand for companies: "die beiden Partner", "die Franzosen"."""
    if any(party.name is not None for party in phrase.parties):
        return None
    if is_people(phrase.words, head.lower):
        return PartyNature.PEOPLE
    is_pair = head.lower in PAIR_NOUNS and not BOTH.isdisjoint(phrase.words)
    return PartyNature.DESCRIPTION if is_pair and phrase.kind is PhraseKind.NOUN else None


def is_described(phrase: Phrase) -> bool:
    """Return whether somebody is called by a noun: "das Unternehmen"."""
    return any(one.nature is PartyNature.DESCRIPTION for one in phrase.parties)


def is_within_noun(phrase: Phrase, phrases: Sequence[Phrase]) -> bool:
    """Return whether a name only says where something is: "zog sich auf seinen Hof in der X zurück".

    Args:
        phrase: The name.
        phrases: Those of its clause.
    """
    return phrase.preposition == FOUND_IN and any(
        one.kind is PhraseKind.NOUN and one.preposition and one.end + 1 == phrase.start
        for one in phrases
    )


def is_to_town(phrase: Phrase) -> bool:
    """Return whether somebody goes to another town: "nach Hamburg"."""
    is_to = phrase.preposition == AFTER and phrase.kind is PhraseKind.NOUN
    return is_to and is_on_map(phrase.words[-1])


def pointed_at(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return what "wo" behind some phrases points back to: the last, but X of "zum X nach Köln, wo".

    Args:
        phrases: The phrases before it.
    """
    nouns = [one for one in phrases if one.kind not in _NO_NOUNS]
    goes_to_house = len(nouns) > 1 and nouns[-2].preposition in LEADING_TO and is_to_town(nouns[-1])
    return nouns[-2:-1] if goes_to_house else nouns[-1:]


_NO_NOUNS = frozenset({PhraseKind.WORD, PhraseKind.COMMA})
"""Phrases that "wo" never points back to."""


def is_held(phrase: Phrase) -> bool:
    """Return whether a noun stands for somebody by whose shareholder or kin they are."""
    return (
        len(phrase.parties) == 1
        and phrase.parties[0].nature is PartyNature.DESCRIPTION
        and phrase.parties[0].owner is None
        and phrase.head is not None
        and phrase.head.lower in HOLDER_NOUNS
    )


def is_deal(phrase: Phrase) -> bool:
    """Return whether a noun stands for a deal of whatever kind: "ein 80 Millionen teurer Deal"."""
    if phrase.head is None or phrase.kind not in (PhraseKind.NOUN, PhraseKind.UNIT):
        return False
    is_noun = phrase.kind is PhraseKind.NOUN
    return phrase.head.lower in DEAL_WORDS or (is_noun and phrase.head.lower.endswith(DEALS))


def has_its_company(phrase: Phrase) -> bool:
    """Return whether a genitive says of what a stake is one, not whose: of a part, or of kin."""
    return phrase.kind is PhraseKind.STAKE and any(
        not inner.preposition
        and inner.kind in (PhraseKind.PARTY, PhraseKind.UNIT)
        and not inner.roles
        and (
            phrase.figure is not None
            or (inner.head is not None and inner.head.lower.endswith(PART_KIN))
        )
        for inner in phrase.inner
    )


def reaches(phrase: Phrase, preposition: str) -> bool:
    """Return whether a phrase, or one inside of it, stands behind a preposition."""
    return phrase.preposition == preposition or any(
        reaches(inner, preposition) for inner in phrase.inner
    )


def is_of_other_career(phrase: Phrase) -> bool:
    """Return whether an apposition says what a predecessor was before, or that he has a firm besides.

    So it is with "P, den früheren Y-Chef", and with "Q, Chef von Q Logistik".
    """
    person = phrase.person
    if person is None:
        return False
    family = person.text.split()[-1:]
    return any(
        "former" in role.marks
        or (role.company is not None and role.company.text.split()[:1] == family)
        for role in phrase.roles
        if role.start > person.start
    )
