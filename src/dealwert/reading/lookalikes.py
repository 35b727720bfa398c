"""What stands where a party of a deal would stand, and is none: goods, titles, sponsors, new employees."""

from __future__ import annotations

from itertools import pairwise

from dealwert.german.lexicon.amount_cues import OF_MANY_DEALS
from dealwert.german.lexicon.change_cues import AS, TIME_NOUNS
from dealwert.german.lexicon.clause_words import AT
from dealwert.german.lexicon.deal_nouns import BANKRUPT, FIRM_ENDS, PART_KIN
from dealwert.german.lexicon.deal_verbs import ADDED, CONTINUING, ENTERING
from dealwert.german.lexicon.employment import HELD_AS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.function_words import AND, ARTICLES, CUT
from dealwert.german.lexicon.name_context import SPONSORS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES, QUOTES
from dealwert.german.lexicon.shares import WHOLES
from dealwert.model import DealStatus
from dealwert.reading.casting import Casting
from dealwert.reading.events import Event, Voice
from dealwert.reading.phrases import ANY_CASE, Party, Phrase, PhraseKind
from dealwert.reading.sales_told import speaks_of

__all__ = [
    "enters_as_other",
    "is_added_to_none",
    "is_of_another_clause",
    "is_of_goods",
    "is_of_many",
    "is_of_own_deals",
    "is_partly_read",
    "is_title",
]


def is_added_to_none(cast: Casting) -> bool:
    """Return whether something comes beside what nobody is told to have bought: "dazu kommt die X".

    Args:
        cast: The event, its buyers noted.
    """
    return cast.event.word in ADDED and not (cast.result.buyers and cast.named_target())


def is_of_many(cast: Casting) -> bool:
    """Return whether a name without an article is of things, as "wurden" tells: "Eurofighter wurden gekauft".

    Args:
        cast: The event.
    """
    event, subject = cast.event, cast.event.clause.subject
    if event.voice is not Voice.PASSIVE or event.noun is not None or subject is None:
        return False
    is_target = subject in event.parts.get(Slot.TARGET, ())
    is_bare = len(subject.words) == 1 and len(subject.parties) == 1 and subject.head is None
    return is_target and is_bare and cast.has_plural_verb()


def enters_as_other(cast: Casting) -> bool:
    """Return whether somebody enters or leaves as what is no shareholder: "steigt bei X als Sponsor ein"."""
    event = cast.event
    enters = event.word in ENTERING or event.frame.sense is Sense.EXIT
    return enters and any(map(_is_no_holder, event.clause.phrases))


def _is_no_holder(phrase: Phrase) -> bool:
    head = phrase.head
    return phrase.preposition == HELD_AS and head is not None and head.lower.endswith(SPONSORS)


def is_of_another_clause(cast: Casting) -> bool:
    """Return whether a verb is left out behind a comma: "X verkauft Stahl, Y das Telefon Z"."""
    phrases = cast.event.clause.phrases
    targets = cast.event.parts.get(Slot.TARGET, ())
    return cast.event.noun is None and any(
        comma.kind is PhraseKind.COMMA and one in targets and _is_bare(one) and _is_object(behind)
        for comma, one, behind in zip(phrases, phrases[1:], phrases[2:], strict=False)
    )


def _is_bare(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.PARTY and phrase.head is None and not phrase.preposition


def _is_object(phrase: Phrase) -> bool:
    """Return whether it is what somebody sells too, and no time at which: "das Telefon Z", "Räder"."""
    if phrase.preposition or not phrase.words or "a" not in phrase.cases:
        return False
    if phrase.kind is PhraseKind.PARTY:
        return phrase.words[0] in ARTICLES
    is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
    return phrase.kind in (PhraseKind.NOUN, PhraseKind.UNIT) and not is_time


def only_leads_on(cast: Casting) -> bool:
    """Return whether somebody goes on with what is not said to be bankrupt or for sale: "X führt die Tradition weiter".

    Args:
        cast: Who takes part.
    """
    if cast.event.word not in CONTINUING:
        return False
    start, end = cast.result.sentence[0]
    words = cast.discourse.text[max(0, start - _BEFORE) : end].lower().split()
    is_firm = all(not one.person for one in cast.result.buyers)
    return not (speaks_of(words, BANKRUPT) and is_firm and cast.result.target is not None)


_BEFORE = 200
"""Characters before a sentence in which it is told that a company is bankrupt."""


def passes_else(event: Event) -> bool:
    """Return whether it is a noun before the verb that goes to somebody: "Seine Aufgaben gehen an P, denn die Y prüft".

    Args:
        event: What is told.
    """
    targets = event.parts.get(Slot.TARGET, ())
    if event.frame.sense is not Sense.PASS or event.noun is not None or not targets:
        return False
    first = event.clause.phrases[0]
    is_noun = first.kind in (PhraseKind.NOUN, PhraseKind.ROLE) and not first.preposition
    is_apart = any(
        phrase.kind is PhraseKind.COMMA and event.start < phrase.start < targets[0].start
        for phrase in event.clause.phrases
    )
    return is_noun and is_apart and first not in targets


def is_title(cast: Casting) -> bool:
    """Return whether what is bought is one of several titles: "kauft „Im Nebel“, „Die Tat“ und „Kalvero“"."""
    text = cast.discourse.text
    for phrase in cast.event.parts.get(Slot.TARGET, ()):
        if phrase.kind is PhraseKind.PARTY and phrase.head is None and phrase.parties:
            start = phrase.parties[0].start
            before = text[max(0, start - _JOINT) : start - 1] if start else ""
            if text[start - 1 : start] in QUOTES and _is_behind_quoted(before):
                return len(phrase.parties) == 1
    return False


_JOINT = 8
"""Characters before a title in which "und" and the quotation mark of another one stand."""


def _is_behind_quoted(before: str) -> bool:
    joint = before.rstrip().removesuffix(AND).rstrip(" ,")
    return joint != before.rstrip() and joint[-1:] in QUOTES


def is_of_goods(phrase: Phrase) -> bool:
    """Return whether a percentage is one of things: "70 Prozent seiner Maschinen"."""
    return phrase.kind is PhraseKind.STAKE and any(
        inner.kind is PhraseKind.NOUN
        and inner.preposition in ("", *AT)
        and inner.head is not None
        and not inner.head.lower.endswith((*WHOLES, *FIRM_ENDS))
        for inner in phrase.inner
    )


def is_of_own_deals(cast: Casting) -> bool:
    """Return whether several deals are those of a buyer: "reiht sich in die Übernahmen von X ein".

    Args:
        cast: The event.
    """
    event = cast.event
    is_plural = event.noun is not None and event.word in OF_MANY_DEALS
    return is_plural and Slot.BUYER not in event.parts and len(event.parties(Slot.TARGET)) == 1


def is_partly_read(cast: Casting) -> bool:
    """Return whether what was taken for the name of what is bought is only a part of the words for it.

    Args:
        cast: The event.
    """
    return any(test(cast) for test in _TESTS)


def _is_any_part(cast: Casting) -> bool:
    """Return whether it is some part or other, for which nobody bids: "der Verkauf einer weiteren X-Tochter"."""
    targets = cast.event.parts.get(Slot.TARGET, ())
    return not cast.result.buyers and any(
        phrase.words[:1] != ()
        and phrase.words[0] in INDEFINITE_ARTICLES
        and phrase.head is not None
        and phrase.head.lower.endswith(PART_KIN)
        and not any(party.name for party in phrase.parties)
        for phrase in targets
    )


def _is_of_thing(cast: Casting) -> bool:
    """Return whether it only tells whose a thing is: "verkauft Xs Zentrale"."""
    targets = cast.event.parts.get(Slot.TARGET, ())
    return any(
        name in targets
        and name.cases == ANY_CASE
        and any(map(_is_inflected, name.parties))
        and thing.kind is PhraseKind.NOUN
        and thing.start == name.end + 1
        and not thing.preposition
        and thing.cases == ANY_CASE
        for name, thing in pairwise(cast.event.clause.phrases)
    )


def _is_inflected(party: Party) -> bool:
    """Return whether a name has one letter more than its nominative: the ending of the genitive."""
    name = party.name
    return name is not None and name.end - name.start == len(name.name) + 1


def _is_example(cast: Casting) -> bool:
    """Return whether it is only what somebody wants one like: "will Firmen wie X kaufen"."""
    wants = cast.result.status in (DealStatus.PLANNED, DealStatus.RUMOURED)
    text = cast.discourse.text
    return wants and any(
        AS in text[max(0, party.start - _ARTICLE) : party.start].split()
        for party in cast.event.parties(Slot.TARGET)
    )


_ARTICLE = 10
"""Characters before a name in which "wie" and its article stand."""


def _is_cut_off(cast: Casting) -> bool:
    """Return whether it is the first of two words with one end: "ihre Radio- und Netzfirma"."""
    text = cast.discourse.text
    return any(
        text[party.end : party.end + 1] == CUT and not text[party.end + 1 : party.end + 2].strip()
        for party in cast.event.parties(Slot.TARGET)
    )


def _is_behind_unread(cast: Casting) -> bool:
    """Return whether a name ends a phrase that is not read, and says whose it is: "das Blatt der az X"."""
    phrases = cast.event.clause.phrases
    targets = cast.event.parts.get(Slot.TARGET, ())
    return any(
        name in targets
        and name.kind is PhraseKind.PARTY
        and name.cases == ANY_CASE
        and article.kind is unread.kind is PhraseKind.WORD
        and article.words[0] in ARTICLES
        for article, unread, name in zip(phrases, phrases[1:], phrases[2:], strict=False)
    )


_TESTS = (_is_cut_off, _is_behind_unread, _is_example, _is_of_thing, _is_any_part)
"""Ways in which the name of what is bought may be less than the words for it."""
