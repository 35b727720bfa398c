"""Values of any type that documents hold, field by field: whatever a constructor takes."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
from collections.abc import Callable
from fractions import Fraction
from typing import cast, get_args, get_origin

import attrs
from hypothesis import strategies as st

from dealwert.errors import DealwertError
from dealwert.german import Mention
from dealwert.interchange.shape import fields_of, key_of_pair, members_of, quantity_of
from dealwert.model import (
    Company,
    Deal,
    Evidence,
    LeadershipChange,
    LeadershipEvent,
    Person,
    Position,
    Span,
    StakeTransfer,
)
from dealwert.quantities import (
    Figure,
    Hedge,
    Interval,
    Money,
    PartialDate,
    Percent,
    PercentagePoints,
)
from dealwert.testing.catalogue import _STRATEGIES

__all__ = ["same", "values"]

Built = object

_TEXT = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\\u2028äß–„“\x00\x1b<&'),
    max_size=8,
)
_NAMES = st.sampled_from(["Nordlicht", "Hafenwerk AG", "Ida Berg", "Ömer Çelik", "Möwe & Söhne"])
_NUMBERS = st.fractions(min_value=Fraction(1, 100), max_value=100, max_denominator=1000)
_DAYS = st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))


def values(kind: object) -> st.SearchStrategy[Built]:
    """Return a strategy of valid values of a type."""
    return _values(kind)


@functools.cache
def _values(kind: object) -> st.SearchStrategy[Built]:
    members, nullable = members_of(kind)
    if nullable or len(members) > 1:
        return st.one_of([st.none()] * nullable + [values(member) for member in members])
    arguments = get_args(kind)
    if key_of_pair(kind) is not None:
        return st.tuples(values(arguments[0]), values(arguments[1]))
    if get_origin(kind) is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    plain = cast("type", get_origin(kind) or kind)
    if issubclass(plain, enum.Enum):
        return st.sampled_from(list(plain))
    if plain in _SPECIAL:
        return _SPECIAL[plain](kind)
    # What follows from facts is built by functions, and few constructors' arguments go together.
    room = plain.__module__.split(".")[1]
    return _STRATEGIES[plain]() if room in {"ownership", "tenure"} else objects(plain)


def objects(kind: type) -> st.SearchStrategy[Built]:
    """Return a strategy of whatever the constructor of a class takes without an error."""

    fields = {field.name: values(field.kind) for field in fields_of(kind)}

    @st.composite
    def build(draw: st.DrawFn) -> Built:
        drawn = {name: draw(strategy) for name, strategy in fields.items()}
        for name in ("name", "value"):
            if isinstance(drawn.get(name), str) and not isinstance(drawn[name], enum.Enum):
                drawn[name] = draw(_NAMES)
        if kind is LeadershipChange:
            for name in ("position", "previous"):
                if drawn[name] is not None:
                    drawn[name] = attrs.evolve(
                        cast("Position", drawn[name]), person=cast("Person", drawn["person"])
                    )
        # What breaks an invariant is left out, field by field, and all of it if need be.
        optional = [field.name for field in fields_of(kind) if field.optional]
        for left_out in ([], *([name] for name in optional), optional):
            chosen = {name: value for name, value in drawn.items() if name not in left_out}
            if left_out == optional:
                chosen |= _PLAIN.get(kind, {})
            try:
                return cast("Built", kind(**chosen))  # pyright: ignore[reportArgumentType]  # drawn for each field by its own type
            except DealwertError:
                continue
        return draw(st.nothing())

    return build()


def _spans(_: object) -> st.SearchStrategy[Span]:
    return st.builds(
        lambda start, text: Span(start, start + len(text), text),
        st.integers(0, 10**6),
        _TEXT.filter(bool),
    )


def _evidence(_: object) -> st.SearchStrategy[Built]:
    spans = st.lists(_spans(None), min_size=1, max_size=3, unique_by=lambda span: span.start)
    return spans.flatmap(
        lambda found: st.builds(
            Evidence,
            st.just(tuple(sorted(found, key=lambda span: span.start))),
            fields=st.dictionaries(_TEXT, _spans(None), max_size=2),
            attribution=values(fields_of(Evidence)[2].kind),
            polarity=values(fields_of(Evidence)[3].kind),
            modality=values(fields_of(Evidence)[4].kind),
        )
    )


Maker = Callable[[Fraction], Money]
"""Makes a quantity; of which kind, only the run knows."""

_MAKERS: dict[type, Maker] = cast(
    "dict[type, Maker]",
    {
        Percent: Percent,
        PercentagePoints: PercentagePoints,
        Fraction: lambda number: number,
    },
)


@st.composite
def _makers(draw: st.DrawFn, kind: object) -> Maker:
    quantity = quantity_of(kind) or draw(st.sampled_from([Money, *_MAKERS]))
    if quantity is not Money:
        return _MAKERS[quantity]
    currency = draw(st.sampled_from(["EUR", "USD", "CHF", "XXX"]))
    return lambda number: Money(number, currency)


@st.composite
def _figures(draw: st.DrawFn, kind: object) -> Built:
    make = draw(_makers(kind))
    low, high = sorted([draw(_NUMBERS), draw(_NUMBERS)])
    hedge = draw(st.sampled_from(Hedge))
    if hedge in {Hedge.RANGE, Hedge.VAGUE} and low == high:
        high = low + 1 if low <= 99 else low
        low = high - 1
    ends: tuple[Fraction | None, Fraction | None] = (low, low)
    if hedge in {Hedge.RANGE, Hedge.VAGUE}:
        ends = (low, high)
    elif hedge in {Hedge.ABOVE, Hedge.AT_LEAST}:
        ends = (low, None)
    elif hedge in {Hedge.BELOW, Hedge.AT_MOST}:
        ends = (None, high)
    first, last = (None if end is None else make(end) for end in ends)
    step = draw(st.none() | _NUMBERS)
    return Figure(
        first,
        last,
        hedge,
        resolution=None if step is None else make(step),
        high_resolution=make(draw(_NUMBERS)) if ends[0] != ends[1] and None not in ends else None,
        sharp=draw(st.booleans()),
        approximate=hedge in {Hedge.RANGE, Hedge.AT_MOST, Hedge.AT_LEAST} and draw(st.booleans()),
        cancellable=hedge is Hedge.AT_MOST and draw(st.booleans()),
    )


@st.composite
def _intervals(draw: st.DrawFn, kind: object) -> Built:
    make = draw(_makers(kind))
    low, width = draw(st.none() | _NUMBERS), draw(st.none() | _NUMBERS)
    if low is None and width is None:
        width = Fraction(1, 3)
    high = None if width is None else (low or 0) + width
    return Interval(
        None if low is None else make(low),
        None if high is None else make(high),
        draw(st.booleans()),
        draw(st.booleans()),
    )


def _dates(_: object) -> st.SearchStrategy[Built]:
    years = st.integers(1000, 9999)
    return st.one_of(
        _DAYS.map(PartialDate.day),
        years.map(PartialDate.year),
        st.builds(PartialDate.month, years, st.integers(1, 12)),
        st.builds(PartialDate.quarter, years, st.integers(1, 4)),
        st.builds(PartialDate.half, years, st.integers(1, 2)),
        _DAYS.map(lambda day: PartialDate.between(None, day)),
        st.sampled_from(["2025-06~", "202X?", "2025-22", "2025-01-01/.."]).map(
            PartialDate.from_edtf
        ),
    )


def _mentions(_: object) -> st.SearchStrategy[Built]:
    figures = st.sampled_from([Money, Percent, PercentagePoints]).flatmap(
        lambda quantity: _figures(types.GenericAlias(Figure, quantity))
    )
    return st.builds(Mention, st.integers(0, 99), st.integers(100, 200), _TEXT, figures)


_PLAIN: dict[type, dict[str, object]] = {
    Deal: {"target": Company("Weserwerft")},
    LeadershipChange: {"event": LeadershipEvent.LEAVES},
    StakeTransfer: {"company": Company("Weserwerft"), "transferee": Company("Elbgarn")},
}
"""What makes a value valid that nothing optional is given for."""

_SPECIAL: dict[type, Callable[[object], st.SearchStrategy[Built]]] = {
    str: lambda _: _TEXT,
    int: lambda _: st.integers(0, 130),
    bool: lambda _: st.booleans(),
    Fraction: lambda _: _NUMBERS,
    dt.date: lambda _: _DAYS,
    PartialDate: _dates,
    Figure: _figures,
    Interval: _intervals,
    Percent: lambda _: _NUMBERS.map(Percent),
    PercentagePoints: lambda _: _NUMBERS.map(PercentagePoints),
    Money: lambda _: st.builds(Money, _NUMBERS, st.sampled_from(["EUR", "USD", "XXX"])),
    Span: _spans,
    Evidence: _evidence,
    Mention: _mentions,
}


def same(one: object, other: object) -> bool:
    """Return whether two values are equal in all they hold, evidence included."""
    if type(one) is not type(other):
        return False
    if attrs.has(type(one)) and not isinstance(one, Evidence):
        return all(
            same(getattr(one, field.attribute), getattr(other, field.attribute))
            for field in fields_of(cast("type", type(one)))
        )
    if isinstance(one, tuple):
        members, others = one, cast("tuple[object, ...]", other)
        return len(members) == len(others) and all(map(same, members, others))
    if isinstance(one, Evidence) and isinstance(other, Evidence):
        return one == other and dict(one.fields) == dict(other.fields)
    return one == other
