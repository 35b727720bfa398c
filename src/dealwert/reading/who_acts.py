"""Phrases without a preposition of which more than their case tells that they act, or do not."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.clause_words import MANS_OFFICES
from dealwert.german.lexicon.deal_nouns import PART_KIN
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS, FAMILIES, OF_BIDDERS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.name_words import OF_OR_TO
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.events import Event, Tense, Voice
from dealwert.reading.fitting import fits
from dealwert.reading.phrases import Phrase, PhraseKind

__all__ = [
    "appointing",
    "are_bidders",
    "first_verb",
    "follows_date",
    "holder_acting",
    "is_kin_first",
    "is_of_family",
    "joined_to_subject",
    "stands_before_verb",
]


def is_of_family(phrase: Phrase) -> bool:
    """Return whether "der" stands before a family, so that it is a genitive or dative: "der Familie X"."""
    head = phrase.head.lower if phrase.head is not None else ""
    return phrase.words[:1] == (OF_OR_TO,) and head.endswith(FAMILIES)


def holder_acting(event: Event, phrases: Sequence[Phrase]) -> Phrase | None:
    """Return whoever "der" tells to act by the office of a man, behind a name: "Als Vize folgt P der Y-Chef Q"."""
    verb = first_verb(event)
    behind = [one for one in phrases if verb is not None and one.start > verb]
    acting = next((one for one in behind[1:2] if _is_mans_office(one)), None)
    is_open = acting is not None and "d" in behind[0].cases and "n" in behind[0].cases
    return acting if is_open and event.frame.sense in _FOLLOWING else None


def _is_mans_office(phrase: Phrase) -> bool:
    """Return whether a phrase begins with "der" and the office of a man, which is no dative."""
    is_der = phrase.words[:1] == (OF_OR_TO,) and "n" in phrase.cases
    wording = phrase.roles[0].wording if is_der and phrase.roles else ""
    is_first = phrase.head is not None and wording.lower().startswith(phrase.head.lower)
    return is_first and (wording.lower().endswith(MANS_OFFICES) or wording.isupper())


_FOLLOWING = frozenset({Sense.SUCCEED, Sense.TAKE_OFFICE})


def first_verb(event: Event) -> int | None:
    """Return where the first finite verb of a clause stands."""
    verbs = [
        phrase.start
        for phrase in event.clause.phrases
        if phrase.kind is PhraseKind.WORD
        and phrase.unit is not None
        and phrase.unit.word is not None
        and phrase.unit.word.is_finite_verb
        and not phrase.unit.word.capital
    ]
    return min(verbs, default=None)


def stands_before_verb(event: Event, phrase: Phrase) -> bool:
    """Return whether a phrase stands before the verb of a main clause, where there is room for one."""
    reading = event.clause
    if reading.clause.kind is not ClauseKind.MAIN or reading.shares is not None:
        return False
    verb = first_verb(event)
    return verb is not None and phrase.end < verb


def is_kin_first(event: Event) -> bool:
    """Return whether somebody's subsidiary stands where whoever buys does: "eine Tochter der X kauft Y"."""
    subject = event.clause.subject
    return (
        event.voice is Voice.ACTIVE
        and event.clause.clause.kind is ClauseKind.MAIN
        and event.frame.subject is Slot.BUYER
        and subject is not None
        and subject.kind is PhraseKind.UNIT
        and subject.end < event.start
        and "n" in subject.cases
        and subject.head is not None
        and subject.head.lower.endswith(PART_KIN)
        and not any("a" not in one.cases and "n" in one.cases for one in event.clause.phrases)
    )


def are_bidders(phrase: Phrase) -> bool:
    """Return whether it is several who buy, and whom nobody buys: "ein Konsortium aus X und Y"."""
    head = phrase.head.lower if phrase.head is not None else ""
    return bool(head) and head in COLLECTIVE_NOUNS and head.endswith(OF_BIDDERS)


def appointing(event: Event, free: list[Phrase]) -> Phrase | None:
    """Return the person who appoints another one: "Minister P bestellte Q"."""
    relative = event.clause.clause
    if event.clause.shares is not None or event.tense is Tense.OPEN:
        return None
    if relative.kind is ClauseKind.RELATIVE:
        return None
    nominatives = [
        phrase
        for phrase in free
        if "n" in phrase.cases
        and phrase.kind in (PhraseKind.PARTY, PhraseKind.ROLE, PhraseKind.NOUN)
    ]
    verb = first_verb(event)
    if verb is not None and nominatives and nominatives[0].end < verb:
        # what else stands there belongs to him: "P, Minister für Kunst und Medien, hat Q bestellt"
        nominatives = [one for one in nominatives if one is nominatives[0] or one.start > verb]
    people = [phrase.person is not None or fits(Slot.PERSON, phrase) for phrase in nominatives]
    return nominatives[0] if people and all(people) else None


def follows_date(event: Event, phrase: Phrase) -> bool:
    """Return whether a date stands before a name in a relative clause: "das 2013 X gekauft hat".

    Whoever buys would stand before it, right behind the pronoun: "das Y 2013 gekauft hat".
    """
    before = [one for one in event.clause.phrases if one.end < phrase.start]
    return bool(before) and before[-1].kind is PhraseKind.DATE


def joined_to_subject(event: Event) -> frozenset[int]:
    """Return the phrases, by identity, that "und" joins to one that only acts: X of "X und der P kaufen Y"."""
    phrases = event.clause.phrases
    return frozenset(
        id(one)
        for one, joint, other in zip(phrases, phrases[1:], phrases[2:], strict=False)
        if joint.words == (AND,)
        and one.kind is PhraseKind.PARTY
        and other.kind is PhraseKind.PARTY
        and other.cases in _ACTING
        and other.words[:1] == (OF_OR_TO,)
        and not one.preposition
        and not other.preposition
    )


_ACTING = frozenset({"n", "nd", "dn"})
"""Cases of "der" before a name or a noun of a man."""
