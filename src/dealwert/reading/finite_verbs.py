"""Where the finite verbs of a sentence stand, as far as the words around them tell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from dealwert.german.lexicon.clause_words import (
    BARE_ARTICLES,
    COUNTING,
    DATIVES,
    INFINITIVES,
    MANY,
    NOMINATIVES,
    NON_FINITE,
    ONE,
    REFLEXIVE,
    STRONG_ENDINGS,
    THEY,
)
from dealwert.german.lexicon.function_words import (
    ADVERBS,
    AND,
    JOINED_VERB_ENDINGS,
    NOUNS_OF_MANY,
    PARTICIPLES,
    TO,
    VERBS_OF_MANY,
    VERBS_OF_ONE,
    WEAK_PARTICIPLES,
)
from dealwert.german.lexicon.name_words import SUBJECT_OR_OBJECT
from dealwert.german.verbs import VerbShape
from dealwert.german.words import Word
from dealwert.reading.units import Unit, UnitKind

__all__ = ["HARD", "SOFT", "finite_places", "is_finite"]

HARD = UnitKind.STOP
"""What ends a clause for good."""
SOFT = (UnitKind.COMMA, UnitKind.DASH)


def is_finite(units: Sequence[Unit], place: int) -> bool:
    """Return whether the unit at a place is a finite verb, as far as its neighbours tell."""
    told = _told_finite(units, place)
    if told is None:
        return _stands_second(units, place) or not _helped(units)[place]
    return told


def finite_places(units: Sequence[Unit]) -> list[int]:
    """Return where finite verbs stand."""
    found: list[int] = []
    helped: list[bool] | None = None
    for place, unit in enumerate(units):
        word = unit.word
        if word is None or not word.is_finite_verb:
            if word is None or word.capital:  # as most often
                continue
            is_verb = not word.verbs and _stands_second(units, place)
            is_verb = is_verb or _is_joined_verb(units, place)
            if not (is_verb or (word.verbs and _is_of_many(units, place))):
                continue
        told = _told_finite(units, place)
        if told is None and _stands_second(units, place):
            told = True
        if told is None:
            helped = _helped(units) if helped is None else helped
            told = not helped[place]
        if told:
            found.append(place)
    return found


def _is_joined_verb(units: Sequence[Unit], place: int) -> bool:
    """Return whether a word behind "und" is a verb that looks like a participle: "und streicht 30 …"."""
    word = units[place].word
    if not 0 < place < len(units) - 1 or word is None or word.capital:
        return False
    before, after = units[place - 1].word, units[place + 1]
    if before is None or not before.coordinator or not word.lower.endswith(JOINED_VERB_ENDINGS):
        return False
    if word.adjective or word.lower in ADVERBS:
        return False
    is_open = after.word is not None and bool(after.word.article or after.lower in ADVERBS)
    is_open = is_open or after.lower == REFLEXIVE
    return is_open or after.kind is UnitKind.FIGURE or after.text[:1].isdigit()


def _stands_second(units: Sequence[Unit], place: int) -> bool:
    """Return whether a word that looks like no verb stands where only the verb of its clause does.

    So it is in "P kritisiert den Vorstand, Q wird Chefin" with a verb that no table has: behind the subject, behind
    what the clause opens with ("Am Montag kritisiert P …"), or behind the comma that closes an aside.
    """
    word = units[place].word
    if word is None or word.capital or word.lower in ADVERBS or word.preposition:
        return False
    is_of_many = word.lower.endswith(VERBS_OF_MANY) and not word.verbs
    if not (word.lower.endswith(VERBS_OF_ONE) or is_of_many) or not word.lower.isalpha():
        return False
    first = place
    while first and units[first - 1].kind not in (HARD, *SOFT):
        first -= 1
        if place - first > _SUBJECT:
            return False
    before = units[first:place]
    after = units[place + 1] if place + 1 < len(units) else None
    if not before:
        return not (is_of_many or word.verbs) and _opens_object(after)
    is_subject = all(map(_may_be_of_subject, before))
    last = before[-1]
    if is_subject and (last.kind is UnitKind.NAME or _stands_for_noun(last)):
        return not is_of_many or ((after is None or not _is_noun(after)) and _are_many(before))
    if is_of_many or any(one.word is not None and _rules(one.word) for one in before):
        return False
    opens = before[0].word is not None and (
        before[0].word.preposition or before[0].lower in ADVERBS
    )
    is_fronted = bool(opens) or before[0].kind is UnitKind.DATE
    return is_fronted and not word.verbs and (_opens_object(after) or _is_name(after))


_SUBJECT = 12
"""Words of a subject, or of what a clause opens with, at most."""


def _rules(word: Word) -> bool:
    """Return whether a word makes an infinitive or a participle of a verb behind it, or is the verb."""
    return bool(word.auxiliary or word.modal or word.subordinator or word.relative or word.finite)


def _is_name(unit: Unit | None) -> bool:
    return unit is not None and unit.kind is UnitKind.NAME


def _opens_object(unit: Unit | None) -> bool:
    """Return whether an article or "sich" follows, which begins what a verb is about."""
    if unit is None or unit.word is None:
        return False
    return bool(unit.word.article) or unit.lower == REFLEXIVE


def _stands_for_noun(unit: Unit) -> bool:
    """Return whether a unit is a noun, or a pronoun in the nominative."""
    word = unit.word
    return word is not None and (word.capital or "n" in word.pronoun or unit.lower == ONE)


def _are_many(units: Sequence[Unit]) -> bool:
    """Return whether those before a verb are several: "P und Q", "Die Gewerkschaften"."""
    joined = any(unit.word is not None and unit.word.coordinator for unit in units)
    return joined or (len(units) > 1 and units[-1].lower.endswith(NOUNS_OF_MANY))


def _may_be_of_subject(unit: Unit) -> bool:
    """Return whether a unit may be part of a noun phrase without a preposition."""
    word = unit.word
    if unit.kind is UnitKind.NAME:
        return True
    if word is None or word.preposition or word.subordinator or word.auxiliary or word.modal:
        return False
    is_noun = word.capital or bool(word.article) or "n" in word.pronoun or unit.lower == ONE
    return is_noun or word.coordinator or bool(word.mark) or word.adjective


def _is_of_many(units: Sequence[Unit], place: int) -> bool:
    """Return whether it is the verb of "P und Q übernehmen …", "sie gehen an X" or "ihm folgen P und Q", no infinitive."""
    word = units[place].word
    if word is None or word.capital or not place:
        return False
    if not word.may_be(VerbShape.INFINITIVE):
        return False
    first = place
    while first and units[first - 1].kind not in (HARD, *SOFT):
        first -= 1
    before = units[first:place]
    behind = units[place + 1] if place + 1 < len(units) else None
    is_last = behind is None or behind.kind in (HARD, *SOFT)
    if not before or (is_last and _opens_with_joint(before[0])):
        return False
    if before[-1].lower == AND:  # "X und Y stecken … in Z und bekommen …"
        return any(_is_of_many(units, earlier) for earlier in range(first + 1, place - 1))
    if any(unit.word is not None and (unit.word.modal or unit.word.auxiliary) for unit in before):
        return False
    last = before[-1]
    is_pronoun = len(before) == 1 and last.word is not None and last.lower in (*DATIVES, THEY)
    if behind is not None and behind.lower == TO:
        return False  # ", sie übernehmen zu wollen"
    is_firm = last.word is not None and last.word.capital and last.word.organisation
    is_pair = (is_firm or last.kind is UnitKind.NAME) and any(
        unit.word is not None and unit.word.coordinator for unit in before[1:]
    )
    if _is_subject_of_many(before) and not is_last and not first:
        after = behind.word if behind is not None else None
        return after is None or not (after.modal or after.auxiliary)
    if behind is not None and behind.lower == MANY and not is_last:
        return last.word is not None and last.word.capital  # ", den Rest behalten die Gründer"
    rules = (unit.word is not None and bool(unit.word.modal) for unit in units[:first])
    is_of_many = is_pair or (is_pronoun and not is_last) or _is_before_names(units, place)
    return is_of_many and not any(rules)


def _is_before_names(units: Sequence[Unit], place: int) -> bool:
    """Return whether two who are named stand behind the verb: "Die Leitung übernehmen vorerst P und Q"."""
    part = list(takewhile(lambda unit: unit.kind not in (HARD, *SOFT), units[place + 1 :]))
    while part and part[0].lower in ADVERBS and part[0].text.islower():
        del part[0]
    joint = [number for number, unit in enumerate(part) if unit.lower == AND]
    if len(joint) != 1 or not 0 < joint[0] < len(part) - 1:
        return False
    number = joint[0]
    is_pair = part[number - 1].kind is UnitKind.NAME and part[number + 1].kind is UnitKind.NAME
    leading = part[: number - 1]
    return (
        is_pair
        and len(leading) <= _BEFORE_NAMES
        and not any(unit.word is not None and unit.word.preposition for unit in leading)
    )


_BEFORE_NAMES = 3
"""Units between a verb and the first of two names that may be an article, an adjective and a noun."""


def _is_before_subject(units: Sequence[Unit], place: int) -> bool:
    """Return whether it is the verb of "am Abend bestimmte der Vorstand P zur Chefin"."""
    word, after = units[place].word, units[place + 1] if place + 1 < len(units) else None
    is_verb = word is not None and any(form.shape is VerbShape.FINITE for form in word.verbs)
    is_article = after is not None and after.word is not None and after.lower in NOMINATIVES
    before = units[place - 1].word
    return is_verb and is_article and before is not None and before.capital


def _is_subject_of_many(units: Sequence[Unit]) -> bool:
    """Return whether many stand before their verb: "Die Schweden kaufen …"."""
    if len(units) != 2 or units[0].text not in SUBJECT_OR_OBJECT:
        return False
    noun = units[1].word
    return noun is not None and noun.capital


def _opens_with_joint(unit: Unit) -> bool:
    """Return whether a part depends on another one: "dass P und Q bleiben", "von P und Q übernehmen"."""
    word = unit.word
    if word is None:
        return False
    is_relative = word.relative and unit.text[:1].islower()  # "Der Chef P und Q bleiben"
    return bool(word.subordinator or is_relative or word.preposition)


def _told_finite(units: Sequence[Unit], place: int) -> bool | None:
    """Return whether a unit is a finite verb, ``None`` where it is one unless an auxiliary is near."""
    word = units[place].word
    if word is None or (word.capital and place != 0) or word.lower in NON_FINITE:
        return False
    if place and word.lower in ADVERBS and not _is_before_subject(units, place):
        return False  # "und so", but ", so P"
    if word.auxiliary or word.modal:
        if place and units[place - 1].lower == TO:
            return False  # "und so zur Eigentümerin zu werden"
        return not _is_ruled(units, place)
    if not word.finite:
        is_verb = not word.verbs and _stands_second(units, place)
        is_verb = is_verb or _is_joined_verb(units, place)
        return is_verb or _is_of_many(units, place)
    before = units[place - 1].word if place else None
    if before is not None and before.coordinator and word.lower in ADVERBS:
        return False  # "und so zum Marktführer zu werden", but ", so Huber"
    after = units[place + 1] if place + 1 < len(units) else None
    is_attributive = (
        word.adjective
        and before is not None
        and bool(before.article or before.preposition or before.mark or before.lower in COUNTING)
        and not (before.lower in BARE_ARTICLES and not word.lower.endswith(STRONG_ENDINGS))
        and after is not None
        and (
            after.kind is UnitKind.NAME
            or (after.word is not None and (after.word.capital or after.word.adjective))
        )
    )
    if is_attributive or _closes_attribute(units, place):
        return False
    shapes = [form.shape for form in word.verbs]
    if VerbShape.FINITE in shapes:
        return None if VerbShape.PARTICIPLE in shapes else True
    if VerbShape.PARTICIPLE in shapes:
        return _is_of_many(units, place)  # "behalten" is an infinitive, too
    return VerbShape.ATTRIBUTIVE not in shapes


def _closes_attribute(units: Sequence[Unit], place: int) -> bool:
    """Return whether it is the participle of "die von X und Y kontrollierte Z", and no verb of the past.

    An article and a preposition stand before it that no other adjective and noun have closed.
    """
    word = units[place].word
    if word is None or not word.adjective or not word.lower.endswith(WEAK_PARTICIPLES):
        return False
    if place + 1 == len(units) or not _is_noun(units[place + 1]):
        return False
    for start in range(place - 2, max(-1, place - _MAX_ATTRIBUTE), -1):
        unit = units[start]
        if unit.kind in (HARD, *SOFT):
            return False
        following = units[start + 1].word
        is_opener = unit.word is not None and bool(unit.word.article) and not unit.word.fused
        if is_opener and following is not None and following.preposition and not following.capital:
            return start == 0 or units[start - 1].text.islower()
        other = unit.word
        if other is not None and other.adjective and _is_noun(units[start + 1]):
            if other.lower.endswith(PARTICIPLES):
                return False
    return False


def _is_noun(unit: Unit) -> bool:
    return unit.kind is UnitKind.NAME or (unit.word is not None and unit.word.capital)


_MAX_ATTRIBUTE = 14
"""Units from an article to the participle that closes what stands before its noun."""


def _is_ruled(units: Sequence[Unit], place: int) -> bool:
    """Return whether an auxiliary is an infinitive: "soll ernannt werden", "zu werden"."""
    if place and units[place - 1].lower == TO:
        return True
    if not place or units[place].lower not in INFINITIVES:
        return False
    before = units[place - 1].word
    is_participle = before is not None and before.may_be(VerbShape.PARTICIPLE, VerbShape.INFINITIVE)
    if not is_participle:
        return False
    part = takewhile(lambda unit: unit.kind is not HARD, reversed(units[:place]))
    return any(unit.word is not None and unit.word.modal for unit in part)


def _helped(units: Sequence[Unit]) -> list[bool]:
    """Return for each unit whether an auxiliary stands in its part of the sentence."""
    helped: list[bool] = []
    first, has_auxiliary = 0, False
    for place, unit in enumerate(units):
        if unit.kind is HARD:
            helped += [has_auxiliary] * (place - first)
            first, has_auxiliary = place, False
        elif unit.word is not None and unit.word.auxiliary in {"have", "become", "be"}:
            has_auxiliary = True
    return helped + [has_auxiliary] * (len(units) - first)
