"""Parts of a sentence between commas, dashes and stops, and what each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import attrs

from dealwert.german.lexicon.clause_words import (
    BARE_ARTICLES,
    DATIVES,
    INFINITIVES,
    LEADERS,
    MAY_OPEN_SUBORDINATE,
    NON_FINITE,
    OPEN_SUBORDINATE,
    REFLEXIVE,
    STRONG_ENDINGS,
)
from dealwert.german.lexicon.function_words import ADVERBS, JOINED_VERB_ENDINGS
from dealwert.german.verbs import VerbShape
from dealwert.reading.units import Unit, UnitKind

__all__ = ["HARD", "Segment", "finite_places", "is_finite", "segments_of"]

HARD = UnitKind.STOP
"""What ends a clause for good."""
_SOFT = (UnitKind.COMMA, UnitKind.DASH)
_MAX_PARENTHESIS = 6
"""Units of a bracket that is kept within its clause: an age, an abbreviation, a party."""


def is_finite(units: Sequence[Unit], place: int) -> bool:
    """Return whether the unit at a place is a finite verb, as far as its neighbours tell."""
    told = _told_finite(units, place)
    return not _helped(units)[place] if told is None else told


def finite_places(units: Sequence[Unit]) -> list[int]:
    """Return where finite verbs stand."""
    found: list[int] = []
    helped: list[bool] | None = None
    for place, unit in enumerate(units):
        if unit.word is None or not (
            unit.word.is_finite_verb or _is_joined_verb(units, place) or _is_of_many(units, place)
        ):
            continue
        told = _told_finite(units, place)
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


def _is_of_many(units: Sequence[Unit], place: int) -> bool:
    """Return whether it is the verb of "P und Q übernehmen …" or "ihm folgen P und Q", no infinitive."""
    word = units[place].word
    if word is None or word.capital or not 0 < place < len(units) - 1:
        return False
    if not any(form.shape is VerbShape.INFINITIVE for form in word.verbs):
        return False
    first = place
    while first and units[first - 1].kind not in (HARD, *_SOFT):
        first -= 1
    before = units[first:place]
    if not before or units[place + 1].kind in (HARD, *_SOFT):
        return False
    if any(unit.word is not None and (unit.word.modal or unit.word.auxiliary) for unit in before):
        return False
    last = before[-1]
    is_pronoun = len(before) == 1 and last.word is not None and last.lower in DATIVES
    is_pair = last.kind is UnitKind.NAME and any(
        unit.word is not None and unit.word.coordinator for unit in before[1:]
    )
    rules = (unit.word is not None and bool(unit.word.modal) for unit in units[:first])
    return (is_pair or is_pronoun) and not any(rules)


def _told_finite(units: Sequence[Unit], place: int) -> bool | None:
    """Return whether a unit is a finite verb, ``None`` where it is one unless an auxiliary is near."""
    word = units[place].word
    if word is None or (word.capital and place != 0):
        return False
    if word.auxiliary or word.modal:
        return word.lower not in NON_FINITE and not _is_ruled(units, place)
    if not word.finite:
        return _is_joined_verb(units, place) or _is_of_many(units, place)
    before = units[place - 1].word if place else None
    after = units[place + 1] if place + 1 < len(units) else None
    is_attributive = (
        word.adjective
        and before is not None
        and bool(before.article or before.preposition or before.mark)
        and not (before.lower in BARE_ARTICLES and not word.lower.endswith(STRONG_ENDINGS))
        and after is not None
        and (
            after.kind is UnitKind.NAME
            or (after.word is not None and (after.word.capital or after.word.adjective))
        )
    )
    if is_attributive:
        return False
    shapes = [form.shape for form in word.verbs]
    if VerbShape.FINITE in shapes:
        return None if VerbShape.PARTICIPLE in shapes else True
    return VerbShape.PARTICIPLE not in shapes and VerbShape.ATTRIBUTIVE not in shapes


def _is_ruled(units: Sequence[Unit], place: int) -> bool:
    """Return whether a modal verb rules an auxiliary behind a participle: "soll ernannt werden"."""
    if not place or units[place].lower not in INFINITIVES:
        return False
    before = units[place - 1].word
    is_participle = before is not None and any(
        form.shape in (VerbShape.PARTICIPLE, VerbShape.INFINITIVE) for form in before.verbs
    )
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


@attrs.define
class Segment:
    """A part of a sentence.

    Args:
        units: What it is made of.
        before: The punctuation before it, ``None`` at the beginning.
        kind: "main", "relative", "subordinate", "infinitive" or "fragment".
        opener: The word that opens it, in small letters.
        opener_preposition: The preposition before a relative pronoun.
        follows_colon: Whether a colon stands before it.
    """

    units: list[Unit]
    before: UnitKind | None
    kind: str = "fragment"
    opener: str = ""
    opener_preposition: str = ""
    follows_colon: bool = False


def segments_of(units: Sequence[Unit]) -> list[Segment]:
    """Return the parts of a sentence, brackets that are long left out."""
    segments = [Segment([], None)]
    depth_end = -1
    for place, unit in enumerate(units):
        if place <= depth_end:
            continue
        if unit.kind is UnitKind.OPEN:
            close = _closing(units, place)
            depth_end = close
            if close - place - 1 <= _MAX_PARENTHESIS:
                segments[-1].units.extend(units[place : close + 1])
            continue
        if unit.kind in (UnitKind.QUOTE, UnitKind.OTHER, UnitKind.CLOSE):
            continue
        if unit.kind in _SOFT or (unit.kind is HARD and not _is_score(units, place)):
            segments.append(Segment([], unit.kind, follows_colon=unit.text == ":"))
            continue
        segments[-1].units.append(unit)
    segments = [segment for segment in segments if segment.units]
    if len(segments) > 1 and _is_dateline(segments[0], segments[1]):
        segments = segments[1:]
    return _classified(segments)


_MAX_DATELINE = 5


def _is_dateline(first: Segment, second: Segment) -> bool:
    """Return whether it is "HAMBURG" before the dash that opens a report."""
    return (
        second.before is UnitKind.DASH
        and len(first.units) <= _MAX_DATELINE
        and all(unit.kind is UnitKind.WORD and unit.text[:1].isupper() for unit in first.units)
        and not any(
            unit.word is not None and (unit.word.role or unit.word.deal) for unit in first.units
        )
    )


def _classified(segments: list[Segment]) -> list[Segment]:
    """Classify the parts, joining a list inside of a subordinate clause to it.

    "Um an die Patente, das Wissen und die Leute von X zu kommen" is one clause: what opens one goes on
    until its verb.
    """
    result: list[Segment] = []
    place = 0
    while place < len(segments):
        segment = segments[place]
        _classify(segment)
        reach = place + 1
        while _lacks_verb(segment) and reach < min(len(segments), place + _MAX_LIST):
            following = segments[reach]
            if following.before is not UnitKind.COMMA:
                break
            comma = Unit(UnitKind.COMMA, following.units[0].start, following.units[0].start, ",")
            joined = attrs.evolve(segment, units=[*segment.units, comma, *following.units])
            _classify(joined)
            reach += 1
            if joined.kind not in ("fragment", "main") and not _lacks_verb(joined):
                segment, place = joined, reach - 1
                break
            segment = attrs.evolve(joined, kind="open")
        else:
            segment = segments[place]
        if segment.kind == "open":
            segment = segments[place]
        result.append(segment)
        place += 1
    return result


_MAX_LIST = 6
"""Parts that a list inside of a subordinate clause may have."""


def _lacks_verb(segment: Segment) -> bool:
    units = segment.units
    first = 0
    while first < len(units) - 1 and units[first].lower in LEADERS:
        first += 1
    head = units[first].word
    if segment.before is UnitKind.COMMA and _opens_with_preposition(units[first:]):
        return not finite_places(units)
    if head is None or not head.subordinator:
        return segment.kind == "open"
    if head.lower in {"um", "ohne", "statt", "anstatt"}:
        return not _is_infinitive(units) and not _ends_in_modal_infinitive(units)
    if head.lower in OPEN_SUBORDINATE:
        return not any(place > first for place in finite_places(units))
    return False


def _opens_with_preposition(units: Sequence[Unit]) -> bool:
    """Return whether it begins like "zu dem X, Y und Z gehören", and not like "an der Spitze"."""
    if len(units) < 3 or units[0].word is None or units[1].word is None:
        return False
    preposition, pronoun, third = units[0].word, units[1].word, units[2]
    is_opener = bool(preposition.preposition) and not preposition.fused and pronoun.relative
    return is_opener and (third.kind is UnitKind.NAME or third.text[:1].islower())


def _is_score(units: Sequence[Unit], place: int) -> bool:
    """Return whether a colon stands between figures: "nach dem 0:5"."""
    if not 0 < place < len(units) - 1 or units[place].text != ":":
        return False
    before, behind = units[place - 1], units[place + 1]
    is_close = before.end == units[place].start and units[place].end == behind.start
    return is_close and before.text[-1:].isdigit() and behind.text[:1].isdigit()


def _closing(units: Sequence[Unit], place: int) -> int:
    for other in range(place + 1, min(len(units), place + 40)):
        if units[other].kind is UnitKind.CLOSE:
            return other
    return place


def _classify(segment: Segment) -> None:
    units = segment.units
    first = 0
    while first < len(units) - 1 and units[first].lower in LEADERS:
        first += 1
    head = units[first].word
    finite = finite_places(units)
    follows_comma = segment.before in _SOFT
    if head is not None and head.subordinator and _opens_subordinate(units, first, finite):
        segment.kind = "subordinate"
        segment.opener = head.lower
        return
    if follows_comma and _is_wish(units):
        segment.kind = "infinitive"
        segment.opener = "zu"
        return
    if follows_comma and _opens_relative(segment, units, first, finite):
        segment.kind = "relative"
        return
    if finite:
        segment.kind = "main"
    elif follows_comma and _ends_in_participle(units):
        segment.kind = "relative"
    elif follows_comma and _is_infinitive(units):
        segment.kind = "infinitive"
        segment.opener = "zu"


def _is_wish(units: Sequence[Unit]) -> bool:
    """Return whether it ends like "den Rivalen X übernehmen zu wollen"."""
    last = units[-1].word
    return len(units) > 2 and units[-2].lower == "zu" and last is not None and bool(last.modal)


def _ends_in_participle(units: Sequence[Unit]) -> bool:
    """Return whether it is "im Sommer als Trainer verpflichtet" behind a noun."""
    word = units[-1].word
    return (
        word is not None
        and not word.capital
        and len(units) > 1
        and any(form.shape is VerbShape.PARTICIPLE for form in word.verbs)
        and not any(form.shape is VerbShape.FINITE for form in word.verbs)
    )


def _opens_subordinate(units: Sequence[Unit], first: int, finite: list[int]) -> bool:
    opener = units[first].lower
    last = _last_word(units)
    if opener in {"um", "ohne", "statt", "anstatt"}:
        return _is_infinitive(units) or (opener == "um" and _ends_in_modal_infinitive(units))
    if opener in MAY_OPEN_SUBORDINATE:
        return bool(finite) and (finite[-1] == last or _verbal_tail(units, finite[-1]))
    return True


def _ends_in_modal_infinitive(units: Sequence[Unit]) -> bool:
    return any(unit.lower == "zu" for unit in units[-4:])


def _verbal_tail(units: Sequence[Unit], place: int) -> bool:
    """Return whether nothing but verbs stands behind a place ("… werden soll")."""
    return all(
        unit.word is not None and bool(unit.word.auxiliary or unit.word.modal or unit.word.verbs)
        for unit in units[place + 1 :]
    )


def _last_word(units: Sequence[Unit]) -> int:
    return len(units) - 1


def _opens_relative(segment: Segment, units: Sequence[Unit], first: int, finite: list[int]) -> bool:
    head = units[first].word
    preposition = ""
    if head is not None and head.preposition and not head.fused and first + 1 < len(units):
        preposition = head.preposition
        first += 1
        head = units[first].word
    if head is None or not head.relative or units[first].text[:1].isupper():
        return False  # a capital begins a sentence: "Wien – Die Firma hat …"
    if not finite or finite[-1] <= first or not _verbal_tail(units, finite[-1]):
        last = units[-1].word
        is_plural = last is not None and not last.capital and last.lower.endswith("en")
        is_plural = is_plural and units[-2].lower != "zu"
        if not is_plural or len(units) - first < 3:  # "die … machen"
            return False
    segment.opener = head.lower
    segment.opener_preposition = preposition
    return True


def _is_infinitive(units: Sequence[Unit]) -> bool:
    for place, unit in enumerate(units):
        word = unit.word
        if word is None or word.capital:
            continue
        if any(form.shape is VerbShape.TO_INFINITIVE for form in word.verbs):
            return True
        following = units[place + 1].word if place + 1 < len(units) else None
        if (
            word.lower == "zu"
            and following is not None
            and not following.capital
            and following.lower.endswith("n")
        ):
            return True
    return False
