"""Everything that dealwert raises on purpose.

One base class, :class:`DealwertError`; every error is also the built-in kind that a stranger would
catch (``ValueError`` for a wrong value, ``TypeError`` for a wrong type).
"""

from __future__ import annotations

__all__ = [
    "AmbiguousRateError",
    "CurrencyMismatchError",
    "DealwertError",
    "InvalidTypeError",
    "InvalidValueError",
    "MismatchedMultipleError",
    "MissingPackageError",
    "MissingRateError",
    "ParseError",
    "UndefinedValueError",
]

_CONTEXT = 30
"""Characters of text shown on either side of the caret: enough to find the place, one line long."""


class DealwertError(Exception):
    """Base of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions with arguments of their own are otherwise rebuilt from the message alone.
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(
    kind: type[DealwertError], args: tuple[object, ...], state: dict[str, object]
) -> DealwertError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ParseError(DealwertError, ValueError):
    """A text is not what the parser was asked for.

    Attributes:
        text: The whole text that was given.
        position: Index of the first character that does not fit, ``0 <= position <= len(text)``.
        reason: What is wrong there and what would be accepted.

    Example:
        >>> print(ParseError("49 Bananen", 3, "expected a currency"))
        expected a currency, at position 3:
          49 Bananen
             ^
    """

    def __init__(self, text: str, position: int, reason: str) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        start = max(0, position - _CONTEXT)
        # One character a column, so that the caret stands under the place whatever the text holds.
        shown = "".join(c if c.isprintable() else "·" for c in text[start : position + _CONTEXT])
        super().__init__(
            f"{reason}, at position {position}:\n  {shown}\n  {'':{position - start}}^"
        )


class CurrencyMismatchError(DealwertError, ValueError):
    """Two amounts in different currencies were added, compared or divided.

    Attributes:
        left: ISO 4217 code of the first amount.
        right: ISO 4217 code of the second amount.
    """

    def __init__(self, left: str, right: str) -> None:
        self.left = left
        self.right = right
        super().__init__(
            f"{left} and {right} cannot be mixed: convert one amount first,"
            " at a rate and a date that you choose"
        )


class InvalidValueError(DealwertError, ValueError):
    """A value breaks an invariant of the type that it was meant for.

    Attributes:
        field: Type and field, for example ``"Money.currency"``.
        got: The value that was given.
        accepted: What would be accepted.
    """

    def __init__(self, field: str, got: object, accepted: str) -> None:
        self.field = field
        self.got = got
        self.accepted = accepted
        super().__init__(f"{field}: got {got!r}, accepted is {accepted}")


class InvalidTypeError(DealwertError, TypeError):
    """A value is of a type that the field or parameter does not take.

    Attributes:
        field: Type and field, for example ``"Money.amount"``.
        got: The value that was given.
        accepted: What would be accepted.
    """

    def __init__(self, field: str, got: object, accepted: str) -> None:
        self.field = field
        self.got = got
        self.accepted = accepted
        super().__init__(f"{field}: got {got!r} ({type(got).__name__}), accepted is {accepted}")


class UndefinedValueError(DealwertError, ValueError):
    """A formula has no answer for the values that it was given.

    Attributes:
        name: The quantity that is out of the formula's domain, for example ``"stake"``.
        got: The value that was given.
        accepted: The domain.
    """

    def __init__(self, name: str, got: object, accepted: str) -> None:
        self.name = name
        self.got = got
        self.accepted = accepted
        super().__init__(f"{name}: not defined for {got}, accepted is {accepted}")


class MismatchedMultipleError(DealwertError, ValueError):
    """A value is divided by a metric that belongs to another group of investors.

    Attributes:
        basis: What the value is the value of, for example ``"enterprise"``.
        metric: What it was to be divided by, for example ``"net_income"``.
        accepted: The metrics, or the bases, that go together.
    """

    def __init__(self, basis: str, metric: str, accepted: str) -> None:
        self.basis = basis
        self.metric = metric
        self.accepted = accepted
        super().__init__(f"multiple: {metric} does not go with {basis}, accepted is {accepted}")


class AmbiguousRateError(DealwertError, ValueError):
    """Payments change their sign more than once, so that several rates may solve them.

    Attributes:
        changes: How often the sign changes; there are at most as many rates.
    """

    def __init__(self, changes: int) -> None:
        self.changes = changes
        super().__init__(
            f"flows: the sign changes {changes} times, so up to {changes} rates solve them;"
            " accepted are flows that change it once (money in, then money out, or the reverse)"
        )


class MissingRateError(DealwertError, LookupError):
    """A table of exchange rates has no rate for a currency, or for a date.

    Attributes:
        currency: ISO 4217 code of the currency that was looked up.
        date: The date, in ISO or EDTF form.
        accepted: What the table does have.
    """

    def __init__(self, currency: str, date: str, accepted: str) -> None:
        self.currency = currency
        self.date = date
        self.accepted = accepted
        super().__init__(f"no rate of {currency} for {date}, the table has {accepted}")


class MissingPackageError(DealwertError, ImportError):
    """Something was asked for that needs a package which is not installed.

    Attributes:
        needed_for: What needs it.
        package: The package's name.
        extra: The extra of dealwert's that brings it.
    """

    def __init__(self, needed_for: str, package: str, extra: str) -> None:
        self.needed_for = needed_for
        self.package = package
        self.extra = extra
        super().__init__(
            f'{needed_for} needs {package}: pip install "dealwert[{extra}]"', name=package
        )
