"""What a public name's description must hold: its parameters, an example, and for a formula its source."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from types import FunctionType

import attrs
import pytest

from dealwert import model, ownership, quantities, tenure, testing, valuation

ROOMS = (quantities, model, valuation, ownership, tenure, testing)


def _public() -> Iterator[tuple[str, object]]:
    for room in ROOMS:
        for name in room.__all__:
            thing = getattr(room, name)
            if isinstance(thing, (type, FunctionType)):
                yield f"{room.__name__}.{name}", thing


PUBLIC = dict(_public())
FORMULAS = [
    name
    for name, thing in PUBLIC.items()
    if name.startswith("dealwert.valuation.") and "Formula: " in (inspect.getdoc(thing) or "")
]


def _parameters(thing: object) -> list[str]:
    if isinstance(thing, type):
        fields = attrs.fields(thing) if attrs.has(thing) else ()
        return [field.alias or field.name for field in fields if field.init]
    assert isinstance(thing, FunctionType)
    return list(inspect.signature(thing).parameters)


def _methods(thing: object) -> Iterator[tuple[str, object]]:
    for name, member in vars(thing).items() if isinstance(thing, type) else ():
        plain = member.__func__ if isinstance(member, (classmethod, staticmethod)) else member
        if not name.startswith("_") and isinstance(plain, (FunctionType, property)):
            yield name, plain


@pytest.mark.parametrize("name", PUBLIC)
def test_every_parameter_and_method_is_described(name: str) -> None:
    thing = PUBLIC[name]
    text = inspect.getdoc(thing) or ""
    assert text
    # One value in, one value out: the first line says what both are.
    needed = _parameters(thing) if isinstance(thing, type) or len(_parameters(thing)) > 1 else []
    assert [one for one in needed if not re.search(rf"^\s+{one}: \S", text, re.MULTILINE)] == []
    assert [one for one, method in _methods(thing) if not inspect.getdoc(method)] == []


@pytest.mark.parametrize("name", FORMULAS)
def test_every_formula_has_errors_a_source_and_an_example(name: str) -> None:
    text = inspect.getdoc(PUBLIC[name]) or ""
    assert [head for head in ("Raises:", "Source:", ">>> ") if head not in text] == []


def test_every_helper_has_a_formula() -> None:
    without = {"check", "price_check", "holdings_check", "sharpen", "interval_of", "read_ecb_rates"}
    helpers = {
        name.rpartition(".")[2]
        for name, thing in PUBLIC.items()
        if name.startswith("dealwert.valuation.") and isinstance(thing, FunctionType)
    }
    assert helpers - {name.rpartition(".")[2] for name in FORMULAS} == without
