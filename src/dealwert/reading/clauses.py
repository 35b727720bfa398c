"""Clauses of German: main clauses with the verb second, subordinate ones with the verb last."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from itertools import zip_longest
from typing import ClassVar

import attrs

from dealwert.german.choice import Choice
from dealwert.german.lexicon.clause_words import LEADERS, TOGETHER
from dealwert.german.lexicon.function_words import (
    ADVERBS,
    CLAUSE_JOINTS,
    INFINITIVE_OPENERS,
    REPORTING_VERBS,
    VERB_ENDINGS,
)
from dealwert.german.verbs import VerbShape
from dealwert.reading.finite_verbs import HARD, finite_places, is_finite
from dealwert.reading.segments import Segment, is_led_by, segments_of
from dealwert.reading.units import Unit, UnitKind

__all__ = ["Clause", "ClauseKind", "clauses_of", "finite_places", "is_finite"]


class ClauseKind(Choice):
    """What a clause is."""

    MAIN: ClassVar[ClauseKind]
    RELATIVE: ClassVar[ClauseKind]
    SUBORDINATE: ClassVar[ClauseKind]
    INFINITIVE: ClassVar[ClauseKind]


_DEPENDENT = {
    "relative": ClauseKind.RELATIVE,
    "subordinate": ClauseKind.SUBORDINATE,
    "infinitive": ClauseKind.INFINITIVE,
}
"""What segments are of another clause, by their kinds."""


@attrs.define(eq=False)
class Clause:
    """A clause.

    Args:
        kind: What it is.
        units: What it is made of, commas between its parts included.
        parent: The clause that it depends on.
        opener: The word that opens it ("dass", "der"), in small letters.
        opener_preposition: The preposition before a relative pronoun.
        antecedent: The last unit before a relative clause.
        shares_subject: The clause whose subject it shares ("… und verkauft Y").
        follows_colon: Whether a colon stands before it.
    """

    kind: ClauseKind
    units: list[Unit]
    parent: Clause | None = None
    opener: str = ""
    opener_preposition: str = ""
    antecedent: Unit | None = None
    shares_subject: Clause | None = None
    follows_colon: bool = False

    @property
    def start(self) -> int:
        """Index of the first character in the text."""
        return self.units[0].start

    @property
    def end(self) -> int:
        """Index behind the last character in the text."""
        return self.units[-1].end


def clauses_of(units: Sequence[Unit]) -> list[Clause]:
    """Return the clauses of a sentence, in the order in which they begin.

    What stands between the parts of a main clause (a relative clause, a quotation) is lifted out;
    the parts are joined, with a comma between them so that appositions stay visible.
    """
    clauses: list[Clause] = []
    main: Clause | None = None
    has_verb = False
    last: Unit | None = None
    aside = 0
    closes_with = False
    for segment in segments_of(units):
        if segment.before is HARD:
            main, has_verb = None, False
        is_open = segment.kind == "relative" and not segment.opener
        is_open = is_open or _may_close(segment)
        if is_open and main and _awaits_participle(main) and not is_led_by(segment.units):
            segment.kind = "fragment"  # "haben X, Y und Z … gekauft"
        if main is not None and not has_verb and _is_aside(segment):
            clauses.append(Clause(ClauseKind.RELATIVE, segment.units, parent=main, antecedent=last))
            continue
        if segment.kind in _DEPENDENT:
            clauses.append(
                Clause(
                    _DEPENDENT[segment.kind],
                    segment.units,
                    parent=_above(main, clauses, segment),
                    opener=segment.opener,
                    opener_preposition=segment.opener_preposition,
                    antecedent=last,
                )
            )
        elif main is None or (segment.kind == "main" and has_verb):
            parent = main
            own: list[Unit] = []
            if parent is not None and aside and _lacks_subject(parent.units[aside + 1], segment):
                own, parent.units = (
                    [*parent.units[aside + 1 :], parent.units[aside]],
                    parent.units[:aside],
                )
            main = Clause(
                ClauseKind.MAIN,
                [*own, *segment.units],
                parent=parent,
                follows_colon=segment.follows_colon,
            )
            if _begins_with_verb(segment.units) and parent is not None and not own:
                main.shares_subject = parent
            clauses.append(main)
            has_verb, aside = segment.kind == "main", 0
        else:
            if has_verb and not aside:
                aside = len(main.units)
            is_with = segment.units[0].lower in TOGETHER
            if not (is_with or closes_with):
                place = segment.units[0].start
                main.units.append(Unit(UnitKind.COMMA, place, place, ","))
            closes_with = is_with  # "hat, gemeinsam mit Y, Z gekauft"
            main.units += segment.units
            has_verb = has_verb or segment.kind == "main"
        last = segment.units[-1]
    _adopt(clauses)
    return [part for clause in clauses for part in _coordinated(clause)]


def _lacks_subject(first: Unit, segment: Segment) -> bool:
    """Return whether a part begins with the verb of "…, P, bisher Vize, rückt auf"."""
    verb = segment.units[0]
    is_person = first.name is not None and first.name.kind == "person" and not first.glued
    return (
        is_person
        and segment.before is UnitKind.COMMA
        and is_finite(segment.units, 0)
        and not verb.text[:1].isupper()
        and verb.lower not in REPORTING_VERBS
    )


def _may_close(segment: Segment) -> bool:
    """Return whether a part ends with the participle of the clause before: "werden X, …, zur Y verschmolzen"."""
    units = segment.units
    last = units[-1].word
    if segment.before is not UnitKind.COMMA or last is None or last.capital:
        return False
    if not last.may_be(VerbShape.PARTICIPLE):
        return False
    if segment.kind == "relative":  # "…, gemeinsam mit Y, die Z erworben"
        is_finite_too = last.may_be(VerbShape.FINITE, VerbShape.INFINITIVE)
        return not is_finite_too
    is_last = finite_places(units) == [len(units) - 1]
    return segment.kind == "main" and is_last and len(units) != _SECOND


_SECOND = 2
"""Words of a part in which the verb at the end is the second of a main clause: "X verkauft"."""


def _is_aside(segment: Segment) -> bool:
    """Return whether it says by the way what somebody was: "X, damals noch eine Tochter von Y, hat …"."""
    first = segment.units[0]
    is_adverb = segment.before is UnitKind.COMMA and first.lower in ADVERBS
    is_plain = segment.kind == "fragment" and is_adverb and first.word is not None
    return is_plain and not any(unit.word is not None and unit.word.role for unit in segment.units)


def _awaits_participle(clause: Clause) -> bool:
    """Return whether a clause has an auxiliary whose participle has not come yet."""
    words = [unit.word for unit in clause.units if unit.word is not None]
    return any(word.auxiliary or word.modal for word in words) and not any(
        unit.word is not None
        and not unit.word.capital
        and unit.word.may_be(VerbShape.PARTICIPLE)
        and (behind is None or not _is_counted(behind))
        for unit, behind in zip_longest(clause.units, clause.units[1:])
    )


def _is_counted(unit: Unit) -> bool:
    """Return whether a participle before it is an adjective: "die verbliebenen 49 Prozent", "der gekauften Bank"."""
    return unit.kind is UnitKind.FIGURE or (unit.word is not None and unit.word.capital)


def _above(main: Clause | None, clauses: list[Clause], segment: Segment) -> Clause | None:
    """Return what a clause depends on: the relative clause right before it in "…, wo Q auszog, um Chefin zu werden"."""
    if main is None:
        return _last_open(clauses, segment)
    last = clauses[-1]
    is_aim = segment.opener in INFINITIVE_OPENERS
    is_told = last.kind is ClauseKind.RELATIVE and last.opener and last.parent is main
    return last if is_aim and is_told and main.end < last.units[0].start else main


def _last_open(clauses: list[Clause], segment: Segment) -> Clause | None:
    return clauses[-1] if clauses and segment.before is not HARD else None


def _begins_with_verb(units: Sequence[Unit]) -> bool:
    first = 1 if len(units) > 1 and units[0].lower in LEADERS else 0
    return is_finite(units, first) and not units[first].text[:1].isupper()


def _adopt(clauses: list[Clause]) -> None:
    """Give a clause that stands before its main clause ("Um …, nimmt X …") that as its parent."""
    for number, clause in enumerate(clauses):
        if clause.kind is not ClauseKind.MAIN and clause.parent is None:
            clause.parent = next(
                (later for later in clauses[number + 1 :] if later.kind is ClauseKind.MAIN), None
            )


def _coordinated(clause: Clause) -> list[Clause]:
    """Split "X kauft Y und verkauft Z" where both sides have a finite verb."""
    parts: list[Clause] = []
    while (found := _joint(clause)) is not None:
        place, verb = found
        head = Clause(
            clause.kind,
            clause.units[:place],
            clause.parent,
            clause.opener,
            clause.opener_preposition,
            clause.antecedent,
            clause.shares_subject,
            clause.follows_colon,
        )
        parts.append(head)
        clause = Clause(
            clause.kind,
            clause.units[place + 1 :],
            clause.parent,
            clause.opener,
            clause.opener_preposition,
            clause.antecedent,
            head if verb == place + 1 or clause.kind is not ClauseKind.MAIN else None,
        )
    return [*parts, clause]


def _joint(clause: Clause) -> tuple[int, int] | None:
    """Return where "und" joins two clauses in one, and where the first finite verb behind it stands."""
    if clause.kind is ClauseKind.INFINITIVE:
        return None
    units = clause.units
    finite = finite_places(units)
    if len(finite) < 2:  # two verbs make two clauses
        verb = finite[0] if finite else 0
        return (verb - 1, verb) if verb > _SECOND and _follows_unread_verb(clause, verb) else None
    for place in range(finite[0] + 1, finite[-1]):
        word = units[place].word
        if word is None or word.lower not in CLAUSE_JOINTS:
            continue
        behind = bisect.bisect_right(finite, place)
        verb = finite[behind]
        is_close = verb == place + 1 or _is_prefield(units, place + 1, verb)
        if clause.kind is ClauseKind.MAIN and not is_close:
            continue
        if clause.kind is not ClauseKind.MAIN and finite[behind - 1] != place - 1:
            continue
        return place, verb
    return None


def _follows_unread_verb(clause: Clause, place: int) -> bool:
    """Return whether the only verb that is read stands behind "und": "X vergrößert ihr Netz und kauft Y".

    A main clause has its verb before that, and one that looks like a participle is it.
    """
    before, verb = clause.units[1 : place - 1], clause.units[place].word
    joint = clause.units[place - 1].word
    is_joined = joint is not None and joint.lower in CLAUSE_JOINTS
    if clause.kind is not ClauseKind.MAIN or not is_joined or verb is None or verb.capital:
        return False
    if verb.may_be(VerbShape.PARTICIPLE) or verb.auxiliary or verb.modal:
        return False
    return any(
        unit.word is not None
        and unit.text.islower()
        and unit.text.endswith(VERB_ENDINGS)
        and not (unit.word.preposition or unit.word.article or unit.lower in ADVERBS)
        for unit in before
    )


_MAX_PREFIELD = 9


def _is_prefield(units: Sequence[Unit], first: int, last: int) -> bool:
    return last - first <= _MAX_PREFIELD and all(
        unit.kind is not UnitKind.COMMA for unit in units[first:last]
    )
