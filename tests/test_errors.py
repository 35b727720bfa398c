from __future__ import annotations

import pickle

import pytest

from dealwert import (
    CurrencyMismatchError,
    DealwertError,
    InvalidTypeError,
    InvalidValueError,
    ParseError,
    UndefinedValueError,
)

ERRORS = [
    (ParseError("49 Bananen", 3, "expected a currency"), ValueError),
    (CurrencyMismatchError("EUR", "USD"), ValueError),
    (InvalidValueError("Deal.stake", 101, "at most 100 %"), ValueError),
    (InvalidTypeError("Deal.price", "5", "a Figure"), TypeError),
    (UndefinedValueError("stake", 0, "above 0"), ValueError),
]


@pytest.mark.parametrize(("error", "kind"), ERRORS)
def test_every_error_is_ours_and_of_the_kind_a_stranger_catches(
    error: DealwertError, kind: type[Exception]
) -> None:
    assert isinstance(error, DealwertError)
    assert isinstance(error, kind)


@pytest.mark.parametrize(("error", "kind"), ERRORS)
def test_errors_travel_between_processes(error: DealwertError, kind: type[Exception]) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)
    assert isinstance(copy, kind)


def test_the_caret_stands_under_the_place() -> None:
    line, caret = str(ParseError("x" * 200 + "?" + "y" * 200, 200, "no")).splitlines()[1:]
    assert line[caret.index("^")] == "?"
