"""What holds for the values of every type of the model."""

from __future__ import annotations

import copy
import enum
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import InvalidTypeError, InvalidValueError, model, quantities
from dealwert.german.telling import describe
from dealwert.model import Counterparts, Evidence, Span, counterparts
from dealwert.testing import register
from tests.profile import few

register()

TYPES = [
    kind
    for kind in (getattr(model, name) for name in model.__all__)
    if isinstance(kind, type) and attrs.has(kind) and kind is not Counterparts
]
CHOICES = [
    kind
    for kind in (getattr(model, name) for name in model.__all__)
    if isinstance(kind, type) and issubclass(kind, enum.Enum)
]
NAMES: dict[str, object] = {
    **{name: getattr(model, name) for name in model.__all__},
    **{name: getattr(quantities, name) for name in quantities.__all__},
    "Decimal": Decimal,
    "Fraction": Fraction,
}

few_examples = few(25)
every_type = pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)


@every_type
@few_examples
@given(data=st.data())
def test_a_value_is_frozen_and_slotted(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    field = attrs.fields(kind)[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, field, getattr(value, field))
    assert not hasattr(value, "__dict__")


@every_type
@few_examples
@given(data=st.data())
def test_equal_values_have_equal_hashes_and_survive_pickling(
    kind: type, data: st.DataObject
) -> None:
    value = data.draw(st.from_type(kind))
    for twin in (
        pickle.loads(pickle.dumps(value)),
        copy.deepcopy(value),
        attrs.evolve(value),
    ):  # our own
        assert twin == value
        assert hash(twin) == hash(value)


@every_type
@few_examples
@given(data=st.data())
def test_the_repr_builds_an_equal_value(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert eval(repr(value), dict(NAMES)) == value  # noqa: S307  # our own


@every_type
@few_examples
@given(data=st.data())
def test_a_value_says_something_on_one_line(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    if kind in {Span, Evidence}:
        return  # they say what the text says
    assert str(value).strip() == str(value) != ""
    assert "\n" not in str(value)
    assert "None" not in str(value)


@every_type
@few_examples
@given(data=st.data())
def test_values_match_by_class_and_field(kind: Any, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    positional = [f.name for f in attrs.fields(kind) if not f.kw_only]
    assert list(kind.__match_args__) == positional
    assert attrs.asdict(value, recurse=False).keys() == {f.name for f in attrs.fields(kind)}


@pytest.mark.parametrize(
    "kind",
    [kind for kind in TYPES if "evidence" in attrs.fields_dict(kind)],
    ids=lambda k: k.__name__,
)
@few_examples
@given(data=st.data())
def test_evidence_plays_no_part_in_comparison(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    other = attrs.evolve(value, evidence=data.draw(st.none() | st.from_type(Evidence)))
    assert other == value
    assert hash(other) == hash(value)


@pytest.mark.parametrize("kind", CHOICES, ids=lambda kind: kind.__name__)
def test_a_choice_is_one_of_its_words(kind: Any) -> None:
    for member in kind:
        assert kind(member.value) is member
    with pytest.raises(InvalidValueError, match="accepted is one of"):
        kind("no such word")
    with pytest.raises(InvalidTypeError, match="accepted is one of"):
        kind(7)


@pytest.mark.parametrize("kind", CHOICES, ids=lambda kind: kind.__name__)
def test_counterparts_are_words_of_others(kind: type[enum.StrEnum]) -> None:
    for member in kind:
        for term in attrs.astuple(counterparts(member)):
            assert term is None or (isinstance(term, str) and term)


@pytest.mark.parametrize("thing", [None, 5, "Deal", Counterparts()])
def test_only_facts_are_told(thing: object) -> None:
    with pytest.raises(InvalidTypeError, match=r"dealwert\.model"):
        describe(thing)
