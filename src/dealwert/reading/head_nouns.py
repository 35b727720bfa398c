"""What a noun or a name says where it is the head of a phrase: an office, a whereabouts, a genitive."""

from __future__ import annotations

from dealwert.german.lexicon.bodies import ANAPHORS, GENERIC_BODIES
from dealwert.german.lexicon.change_cues import ALONG, TIME_NOUNS
from dealwert.german.lexicon.clause_words import (
    ABSTRACT_ENDS,
    CALLING_SOMEBODY,
    DEFINITE,
    OF_ANOTHER,
    OF_ONE_MAN,
    WHERE,
    WOMANS_ENDING,
)
from dealwert.german.lexicon.employment import GENITIVES
from dealwert.german.lexicon.role_nouns import FUSED_MARKS, NO_HOMES
from dealwert.german.name_forms import form_of, is_doer, is_known_noun
from dealwert.german.peoples import comes_from
from dealwert.german.words import Word, look_up
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.units import Unit

__all__ = [
    "is_abstract",
    "is_anaphor",
    "is_attribute",
    "is_circumstance",
    "is_from_somewhere",
    "is_genitive",
    "is_somebody",
    "is_unknown_noun",
    "is_whereabouts",
    "names_something",
    "prefix_marks",
]


def is_genitive(unit: Unit) -> bool:
    """Return whether a name stands with the genitive's s, or ends in one anyway."""
    return len(unit.text) < unit.end - unit.start or unit.text.endswith(("s", "x", "z"))


def is_somebody(phrase: Phrase, unit: Unit, word: Word, article: str) -> bool:
    """Let a phrase stand for a person, and return that it does: "der Jurist"."""
    nature, is_definite = PartyNature.PERSON_DESCRIPTION, article in DEFINITE
    party = Party(nature, unit.start, unit.end, unit.text, head=word, definite=is_definite)
    phrase.kind, phrase.parties = PhraseKind.PARTY, [party]
    return True


def is_anaphor(word: Word, following: Unit | None) -> bool:
    """Return whether a noun, with nothing behind it, means what the text is about: "das Haus"."""
    behind = following.word if following is not None else None
    is_of_another = behind is not None and (behind.article or behind.lower in OF_ANOTHER)
    return not is_of_another and (word.lower in ANAPHORS or word.lower in GENERIC_BODIES)


def is_whereabouts(phrase: Phrase) -> bool:
    """Return whether a noun stands before that tells where or when: "in Innsbruck P", "im Vorjahr P"."""
    head = phrase.head
    is_noun = head is not None and not (head.role or head.person or head.organisation)
    return is_noun and phrase.kind is PhraseKind.NOUN and phrase.preposition in WHERE


def is_abstract(phrase: Phrase) -> bool:
    """Return whether a noun stands before, by whose end it is no noun for a person."""
    return (
        phrase.kind is PhraseKind.NOUN
        and phrase.head is not None
        and (
            phrase.head.lower.endswith(ABSTRACT_ENDS)
            or phrase.head.lower.removesuffix("s").removesuffix("e") in TIME_NOUNS
        )  # "seit Anfang des Jahres P"
    )


def is_circumstance(phrase: Phrase, article: str) -> bool:
    """Return whether a noun behind a preposition calls nobody: "nach langem Streit P", "mit großer Mehrheit P", "wegen der Vorwürfe P"."""
    head = phrase.head
    if head is None or not (phrase.preposition or article in GENITIVES):
        return False
    if phrase.kind is PhraseKind.STAKE:
        return phrase.preposition == ALONG and phrase.figure is None
    if phrase.kind is not PhraseKind.NOUN:
        return False
    if head.role or head.person or head.organisation or head.lower.endswith(CALLING_SOMEBODY):
        return False
    noun = head.lower.capitalize()
    return is_known_noun(noun) and not (form_of(noun).agent or is_doer(noun))


def is_from_somewhere(text: str, article: str) -> bool:
    """Return whether a noun and its article call one person by where he is from: "der Thurgauer"."""
    is_one = text.endswith(WOMANS_ENDING) or article in OF_ONE_MAN
    return is_one and article in DEFINITE and comes_from(text)


def is_attribute(unit: Unit) -> bool:
    """Return whether a person's name stands with the genitive's s that is no part of it."""
    is_person = unit.name is not None and unit.name.kind == "person"
    return is_person and len(unit.text) < unit.end - unit.start


def is_unknown_noun(unit: Unit) -> bool:
    """Return whether a noun tells nothing of what deals and offices are made of."""
    word = unit.word
    return (
        word is not None
        and word.capital
        and not (
            word.role or word.deal or word.change or word.stake or word.organisation or word.unit
        )
    )


def names_something(text: str) -> bool:
    """Return whether a compound begins with what may be a name ("England-Trainer")."""
    head, hyphen, _ = text.partition("-")
    is_mark = head.lower() in FUSED_MARKS or head.lower() in NO_HOMES
    return bool(hyphen) and head[:1].isupper() and not is_mark


def prefix_marks(prefix: str) -> set[str]:
    """Return what the pieces before a noun for an office say of its holder: "Ex-Vize-Chef"."""
    return {
        mark
        for piece in prefix.split("-")
        if (mark := look_up(piece).mark or FUSED_MARKS.get(piece, ""))
    }
