"""Facts of any shape, taken apart into claims that can be checked one by one."""

from __future__ import annotations

import enum
import reprlib
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.model import (
    Company,
    Deal,
    LeadershipChange,
    Person,
    Position,
    StakeTransfer,
)
from dealwert.quantities import Figure, PartialDate, Quantity
from dealwert.verification.value import AnyFigure, Unreadable, figures_of, partial_date_of
from dealwert.verification.vocabulary import Kind, Role, kind_of, role_of

__all__ = ["Claim", "Fact", "facts_of"]

_DEEPEST = 50
"""Levels of nesting; no extraction of facts is nested nearly as deep."""

_NAME_KEYS = ("name", "canonical_name", "legal_name", "full_name")
_MODIFIERS = frozenset({"currency", "unit", "scale", "hedge", "currency_code", "ccy", "multiplier"})


@attrs.frozen
class Claim:
    """One field of one fact.

    Args:
        path: Where it stands in the facts.
        kind: What it holds, ``None`` where its name does not tell.
        role: What it is in the fact, ``None`` where its name does not tell.
        shown: What the facts say there, as text.
        figures: The readings of a number, the likeliest first; none where it is unreadable.
        date: The date, for a date.
        name: The name or words, for anything else.
    """

    path: str
    kind: Kind | None
    role: Role | None
    shown: str
    figures: tuple[AnyFigure, ...] = ()
    date: PartialDate | None = None
    name: str = ""


@attrs.frozen
class Fact:
    """The claims that are about one thing.

    Args:
        path: Where the fact stands; empty for the facts themselves.
        claims: Its fields.
        deal: The deal itself, where the fact is one of ours.
    """

    path: str
    claims: tuple[Claim, ...]
    deal: Deal | None = None


Declared = Mapping[str, str]
"""Paths, and the kind that each holds: ``{"deal.price": "money"}``."""


def facts_of(facts: object, mapping: Declared | None = None) -> tuple[Fact, ...]:
    """Return the facts in an extraction, each with its claims.

    Args:
        facts: One of our facts, a report, a mapping, or a sequence of them.
        mapping: Which path holds which kind; without it, names of fields tell.

    Raises:
        InvalidTypeError: For facts that are no mapping, sequence or fact of ours, or a key that
            is no string.
        InvalidValueError: For facts that hold themselves or are nested deeper than 50 levels, a
            number that is infinite or not a number, a path that is not there, or a kind that
            does not exist.
    """
    declared = _declared(mapping)
    seen: set[str] = set()
    found = tuple(_walk(facts, "", _Trail(), declared, seen))
    missing = [path for path in declared if path not in seen]
    if missing:
        there = ", ".join(sorted({_general(c.path) for fact in found for c in fact.claims}))
        raise InvalidValueError("verify mapping", missing[0], f"a path of the facts: {there}")
    return found


def _declared(mapping: Declared | None) -> dict[str, tuple[Kind, Role | None]]:
    declared: dict[str, tuple[Kind, Role | None]] = {}
    for path, text in (mapping or {}).items():
        kind_name, _, role_name = text.partition(":")
        kind = kind_of(kind_name)
        role = next((role for role in Role if role.value == role_name), None)
        if kind is None or (role_name and role is None):
            kinds = ", ".join(kind.value for kind in Kind)
            raise InvalidValueError(
                f"verify mapping[{path!r}]",
                text,
                f"one of {kinds}, or kind:role such as money:price",
            )
        guessed = role_of(path.rpartition(".")[2].removesuffix("[]"))
        declared[path] = kind, role or (guessed[1] if guessed else None)
    return declared


class _Trail:
    """The containers above a value: how deep it is, and whether it holds itself."""

    __slots__ = ("held",)

    def __init__(self, held: tuple[int, ...] = ()) -> None:
        self.held = held

    def into(self, value: object, path: str) -> _Trail:
        if id(value) in self.held:
            raise InvalidValueError(
                path or "facts", "a structure that holds itself", "a finite one"
            )
        if len(self.held) >= _DEEPEST:
            shown = path[:40] + "…" if len(path) > 40 else path  # fits a line
            raise InvalidValueError(shown, "deeper nesting", f"at most {_DEEPEST} levels")
        return _Trail((*self.held, id(value)))


def _walk(
    value: object,
    path: str,
    trail: _Trail,
    declared: Mapping[str, tuple[Kind, Role | None]],
    seen: set[str],
) -> Iterator[Fact]:
    if isinstance(value, _OURS):
        yield _own_fact(value, path)
    elif hasattr(value, "leadership_changes") and hasattr(value, "deals"):
        for name in ("deals", "stake_transfers", "leadership_changes", "positions"):
            yield from _walk(getattr(value, name), _join(path, name), trail, declared, seen)
    elif isinstance(value, Mapping):
        mapping = cast("Mapping[object, object]", value)
        yield from _walk_mapping(mapping, path, trail, declared, seen)
    elif (members := _members(value)) is not None:
        inner = trail.into(members, path)
        for place, member in enumerate(members):
            yield from _walk(member, f"{path}[{place}]", inner, declared, seen)
    else:
        accepted = "a mapping, one of dealwert's facts, a Report, or a sequence of them"
        raise InvalidTypeError(path or "facts", value, accepted)


def _walk_mapping(
    value: Mapping[object, object],
    path: str,
    trail: _Trail,
    declared: Mapping[str, tuple[Kind, Role | None]],
    seen: set[str],
) -> Iterator[Fact]:
    inner = trail.into(value, path)
    claims: list[Claim] = []
    below: list[Fact] = []
    for key, content in value.items():
        if not isinstance(key, str):
            raise InvalidTypeError(f"{path or 'facts'} key", key, "names of fields as strings")
        place = _join(path, key)
        general = _general(place)
        known = declared.get(general)
        if known is not None:
            seen.add(general)
        elif not declared:
            known = role_of(key)
        if known is not None:
            claims += _claims(content, place, known, inner, value, key)
        elif key in _MODIFIERS or content is None:
            continue
        elif _holds_facts(content):
            below += _walk(content, place, inner, declared, seen)
        else:
            claims.append(Claim(place, None, None, _shown(content)))
    if claims:
        yield Fact(path, tuple(claims))
    yield from below


def _holds_facts(value: object) -> bool:
    members = _members(value)
    if members is None:
        return isinstance(value, (Mapping, *_OURS))
    return all(
        isinstance(member, (Mapping, Sequence, *_OURS)) and not isinstance(member, str)
        for member in members
    )


def _members(value: object) -> Sequence[object] | None:
    """Return the members of a sequence, and ``None`` for strings and anything else."""
    is_text = isinstance(value, (str, bytes))
    return cast("Sequence[object]", value) if isinstance(value, Sequence) and not is_text else None


def _mapping(value: object) -> Mapping[object, object] | None:
    return cast("Mapping[object, object]", value) if isinstance(value, Mapping) else None


def _claims(
    content: object,
    path: str,
    known: tuple[Kind, Role | None],
    trail: _Trail,
    siblings: Mapping[object, object],
    key: str,
) -> Iterator[Claim]:
    kind, role = known
    if content is None:
        return
    members = _members(content)
    if members is not None:
        inner = trail.into(members, path)
        for place, member in enumerate(members):
            yield from _claims(member, f"{path}[{place}]", known, inner, siblings, key)
        return
    mapping = _mapping(content)
    if mapping is not None:
        trail.into(mapping, path)
    yield _readable(content, path, kind, role, siblings, key)


def _readable(
    content: object,
    path: str,
    kind: Kind,
    role: Role | None,
    siblings: Mapping[object, object],
    key: str,
) -> Claim:
    shown = _shown(content)
    try:
        return _claim(content, path, kind, role, shown, siblings, key)
    except Unreadable:
        return Claim(path, kind, role, shown)


def _claim(
    content: object,
    path: str,
    kind: Kind,
    role: Role | None,
    shown: str,
    siblings: Mapping[object, object],
    key: str,
) -> Claim:
    if kind in {Kind.MONEY, Kind.PERCENT, Kind.POINTS}:
        figures = figures_of(content, kind, path=path, siblings=siblings, name=key)
        return Claim(path, kind, role, shown, figures=figures)
    if kind is Kind.DATE:
        return Claim(path, kind, role, shown, date=partial_date_of(content))
    return Claim(path, kind, role, shown, name=_name_in(content))


def _name_in(value: object) -> str:
    if isinstance(value, (Company, Person)):
        return value.name
    mapping = _mapping(value)
    if mapping is not None:
        for key in _NAME_KEYS:
            name = mapping.get(key)
            if isinstance(name, str):
                return name.strip()
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise Unreadable(type(value).__name__)


_OURS = (Deal, StakeTransfer, LeadershipChange, Position)

_OWN_FIELDS: dict[type, tuple[tuple[str, Role], ...]] = {
    Deal: (
        ("buyers", Role.BUYER),
        ("target", Role.TARGET),
        ("sellers", Role.SELLER),
        ("price", Role.PRICE),
        ("stake", Role.STAKE),
        ("stake_after", Role.STAKE_AFTER),
        ("valuation", Role.VALUATION),
        ("price_per_share", Role.PRICE_PER_SHARE),
        ("announced", Role.DATE),
        ("completed", Role.DATE),
    ),
    StakeTransfer: (
        ("company", Role.TARGET),
        ("transferee", Role.BUYER),
        ("transferor", Role.SELLER),
        ("stake", Role.STAKE),
        ("price", Role.PRICE),
        ("date", Role.DATE),
    ),
    LeadershipChange: (
        ("person", Role.PERSON),
        ("company", Role.COMPANY),
        ("next_company", Role.NEXT_COMPANY),
        ("predecessor", Role.PREDECESSOR),
        ("successor", Role.SUCCESSOR),
        ("announced", Role.DATE),
        ("effective", Role.DATE),
    ),
    Position: (
        ("person", Role.PERSON),
        ("company", Role.COMPANY),
        ("wording", Role.WORDING),
        ("since", Role.DATE),
        ("until", Role.DATE),
    ),
}


def _own_fact(fact: object, path: str) -> Fact:
    claims: list[Claim] = []
    for name, role in _OWN_FIELDS[type(fact)]:
        content: object = getattr(fact, name)
        members = cast("tuple[object, ...]", content if isinstance(content, tuple) else (content,))
        for place, member in enumerate(members):
            if member is None:
                continue
            suffix = f"{name}[{place}]" if isinstance(content, tuple) else name
            claims.append(_own_claim(member, _join(path, suffix), role))
    return Fact(path, tuple(claims), fact if isinstance(fact, Deal) else None)


def _own_claim(value: object, path: str, role: Role) -> Claim:
    shown = _shown(value)
    if isinstance(value, Figure):
        figure = cast("Figure[Quantity]", value)
        kind = Kind.PERCENT if figure.sample.is_share else Kind.MONEY
        return Claim(path, kind, role, shown, figures=(figure,))
    if isinstance(value, PartialDate):
        return Claim(path, Kind.DATE, role, shown, date=value)
    kinds: dict[type, Kind] = {Company: Kind.COMPANY, Person: Kind.PERSON}
    return Claim(path, kinds.get(type(value), Kind.TEXT), role, shown, name=_name_in(value))


def _shown(value: object) -> str:
    if isinstance(value, (Mapping, list)):
        return _SHALLOW.repr(value)
    text = str(value.value if isinstance(value, enum.Enum) else value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


_SHOWN = 120
"""Characters of a claim that a verdict repeats."""

_SHALLOW = reprlib.Repr()
_SHALLOW.maxlevel = 2  # an extraction may be nested without end, a verdict may not
_SHALLOW.maxstring = _SHALLOW.maxother = 40


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _general(path: str) -> str:
    """Return a path with the places in lists left out, as a mapping names it."""
    return "".join(
        part.partition("]")[2] if place else part for place, part in enumerate(path.split("["))
    )
