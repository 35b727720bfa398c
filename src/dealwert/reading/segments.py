"""Parts of a sentence between commas, dashes and stops, and what each of them is."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import AS
from dealwert.german.lexicon.clause_words import (
    IN_ORDER,
    LEADERS,
    MAY_OPEN_SUBORDINATE,
    NO_VERBS,
    OPEN_SUBORDINATE,
    PLURAL,
    SINGULAR,
)
from dealwert.german.lexicon.function_words import AGENTS, INFINITIVE_OPENERS, TO
from dealwert.german.verbs import VerbShape
from dealwert.german.words import Word
from dealwert.reading.finite_verbs import HARD, SOFT, finite_places
from dealwert.reading.units import Unit, UnitKind

__all__ = ["Segment", "is_led_by", "segments_of"]

_MAX_PARENTHESIS = 6
"""Units of a bracket that is kept within its clause: an age, an abbreviation, a party."""


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
        if unit.kind in _WITHIN:  # as most often
            segments[-1].units.append(unit)
            continue
        if unit.kind is UnitKind.OPEN:
            close = _closing(units, place)
            depth_end = close
            if close - place - 1 <= _MAX_PARENTHESIS:
                segments[-1].units.extend(units[place : close + 1])
            continue
        if unit.kind in _LEFT_OUT:
            continue
        if unit.kind in SOFT or (unit.kind is HARD and not _is_score(units, place)):
            segments.append(Segment([], unit.kind, follows_colon=unit.text == ":"))
            continue
        segments[-1].units.append(unit)
    segments = [segment for segment in segments if segment.units]
    if len(segments) > 1 and _is_dateline(segments[0], segments[1]):
        segments = segments[1:]
    return _classified(segments)


_WITHIN = (UnitKind.WORD, UnitKind.NAME, UnitKind.FIGURE, UnitKind.DATE)
"""What never parts a sentence."""
_LEFT_OUT = (UnitKind.QUOTE, UnitKind.OTHER, UnitKind.CLOSE)
"""Signs that part nothing either, and are of no use."""

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
        if segment.opener_preposition and _goes_on(segment, result):
            segment = attrs.evolve(segment, kind="fragment", opener="", opener_preposition="")
            segments[place] = segment
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


def _goes_on(segment: Segment, before: Sequence[Segment]) -> bool:
    """Return whether it ends a clause that awaits its infinitive: "wird P, bisher Chef, | in den Vorstand eintreten"."""
    last, noun = segment.units[-1].word, segment.units[2:3]
    is_infinitive = last is not None and last.may_be(VerbShape.INFINITIVE)
    if not is_infinitive or not noun or not noun[0].text[:1].isupper():
        return False
    main = next((one for one in reversed(before) if one.kind == "main"), None)
    words = [unit.word for unit in main.units if unit.word is not None] if main is not None else []
    awaits = any(word.modal or word.auxiliary == "become" for word in words)
    return awaits and not any(word.may_be(VerbShape.INFINITIVE) for word in words)


_MAX_LIST = 6
"""Parts that a list inside of a subordinate clause may have."""


def _behind_leaders(units: Sequence[Unit]) -> int:
    """Return where a part begins behind words such as "und" and "auch"; its last word always stays."""
    first = 0
    while first < len(units) - 1 and units[first].lower in LEADERS:
        first += 1
    return first


def _lacks_verb(segment: Segment) -> bool:
    units = segment.units
    first = _behind_leaders(units)
    head = units[first].word
    if segment.before is UnitKind.COMMA and _opens_with_preposition(units[first:]):
        return not finite_places(units)
    if head is None or not head.subordinator:
        return segment.kind == "open"
    if head.lower in INFINITIVE_OPENERS:
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
    first = _behind_leaders(units)
    head = units[first].word
    finite = finite_places(units)
    follows_comma = segment.before in SOFT
    if head is not None and head.subordinator and _opens_subordinate(units, first, finite):
        segment.kind = "subordinate"
        segment.opener = head.lower
        return
    if follows_comma and _is_wish(units):
        segment.kind = "infinitive"
        segment.opener = TO
        return
    if follows_comma and _opens_relative(segment, units, first, finite):
        segment.kind = "relative"
        return
    if finite or _is_headline(segment):
        segment.kind = "main"
    elif segment.before is UnitKind.COMMA and units[0].lower == AS:
        segment.kind, segment.opener = "subordinate", AS  # "…, wie vereinbart, …"
    elif follows_comma and (_ends_in_participle(units) or is_led_by(units)):
        segment.kind = "relative"
    elif follows_comma and _is_infinitive(units):
        segment.kind = "infinitive"
        segment.opener = TO


def _is_headline(segment: Segment) -> bool:
    """Return whether a second headline stands behind a dash, with a verb that no table has: "– Lieferanten atmen auf"."""
    units = segment.units
    if segment.before is not UnitKind.DASH or len(units) < _HEADLINE or units[0].word is None:
        return False
    word = units[1].word
    is_noun = units[0].text[:1].isupper() and not units[0].word.preposition
    return is_noun and word is not None and _looks_finite(word)


_HEADLINE = 3
"""Words that such a headline has at least."""


def _looks_finite(word: Word) -> bool:
    """Return whether a word may be a verb of several who do something."""
    is_small = not (word.capital or word.preposition or word.article or word.coordinator)
    return is_small and word.lower.endswith(PLURAL)


def _is_wish(units: Sequence[Unit]) -> bool:
    """Return whether it ends like "den Rivalen X übernehmen zu wollen"."""
    last = units[-1].word
    return len(units) > 2 and units[-2].lower == TO and last is not None and bool(last.modal)


def _ends_in_participle(units: Sequence[Unit]) -> bool:
    """Return whether it is "im Sommer als Trainer verpflichtet" behind a noun."""
    word = units[-1].word
    return (
        word is not None
        and not word.capital
        and len(units) > 1
        and word.may_be(VerbShape.PARTICIPLE)
        and not word.may_be(VerbShape.FINITE)
    )


def is_led_by(units: Sequence[Unit]) -> bool:
    """Return whether it is "angeführt von X" behind a noun: a participle in front of who does it."""
    word, following = units[0].word, units[1].word if len(units) > 2 else None
    return (
        word is not None
        and following is not None
        and following.preposition in AGENTS
        and not word.capital
        and word.may_be(VerbShape.PARTICIPLE)
    )


def _opens_subordinate(units: Sequence[Unit], first: int, finite: list[int]) -> bool:
    opener = units[first].lower
    last = _last_word(units)
    if opener in INFINITIVE_OPENERS:
        if opener == IN_ORDER and first + 2 in finite and units[first + 1].kind is UnitKind.FIGURE:
            return False  # "um 30 Millionen Euro wechselt X zu Y"
        return _is_infinitive(units) or (opener == IN_ORDER and _ends_in_modal_infinitive(units))
    if opener in MAY_OPEN_SUBORDINATE:
        return bool(finite) and (finite[-1] == last or _verbal_tail(units, finite[-1]))
    return True


def _ends_in_modal_infinitive(units: Sequence[Unit]) -> bool:
    return any(unit.lower == TO for unit in units[-4:])


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
        is_plural = is_plural and not _ends_in_infinitive(units)
        is_verb = is_plural or (not finite and _may_be_verb(last))
        if not is_verb or len(units) - first < 3:  # "die … machen", "der … beliefert"
            return False
    if _has_verb_second(units, first):
        return False
    segment.opener = head.lower
    segment.opener_preposition = preposition
    return True


def _may_be_verb(last: Word | None) -> bool:
    """Return whether the last word may be what one does, though no table has it: "der Zeitungen beliefert"."""
    if last is None or last.capital or not last.lower.endswith(SINGULAR):
        return False
    return not (last.preposition or last.article) and not last.lower.endswith(NO_VERBS)


def _has_verb_second(units: Sequence[Unit], first: int) -> bool:
    """Return whether what helps a verb stands in the middle, and that last: "der Chef P soll X leiten"."""
    last = units[-1].word
    if last is None or last.modal or last.auxiliary:
        return False
    if not last.may_be(VerbShape.INFINITIVE, VerbShape.PARTICIPLE):
        return False
    words = [unit.word for unit in units]
    helping = [n for n, word in enumerate(words) if word and (word.modal or word.auxiliary)]
    if not helping or not first + 1 < helping[-1] < len(units) - 2:
        return False
    return not any(word is not None and word.coordinator for word in words[helping[-1] :])


def _ends_in_infinitive(units: Sequence[Unit]) -> bool:
    """Return whether it ends like "dem Gründer X abzukaufen" or "der X zu helfen"."""
    last = units[-1].word
    forms = last.verbs if last is not None else ()
    is_plain = len(units) > 1 and units[-2].lower == TO
    return is_plain or any(form.shape is VerbShape.TO_INFINITIVE for form in forms)


def _is_infinitive(units: Sequence[Unit]) -> bool:
    for place, unit in enumerate(units):
        word = unit.word
        if word is None or word.capital:
            continue
        if word.may_be(VerbShape.TO_INFINITIVE):
            return True
        following = units[place + 1].word if place + 1 < len(units) else None
        if (
            word.lower == TO
            and following is not None
            and not following.capital
            and following.lower.endswith("n")
        ):
            return True
    return False
