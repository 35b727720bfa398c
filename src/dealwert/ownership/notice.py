"""A transfer, and when it was made public."""

from __future__ import annotations

import datetime as dt

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import instance_of
from dealwert.model import Modality, Polarity, StakeTransfer
from dealwert.ownership.conflict import told
from dealwert.quantities import Ternary

__all__ = ["Notice"]


def _day(_: object, __: attrs.Attribute[dt.date | None], value: dt.date | None) -> None:
    if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
        raise InvalidTypeError("Notice.published", value, "a datetime.date or None")


@attrs.frozen
class Notice:
    """A transfer with the day on which it was made public, which need not be when it happened.

    Counterparts: BODS ``statementDate`` beside the dates of the interest.

    Args:
        transfer: What is told.
        published: When; ``None`` where that is not known.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For a transfer that its own text denies.

    Example:
        >>> from dealwert import Company, Figure, Percent
        >>> sold = StakeTransfer(
        ...     Company("Weserwerft"), Figure.exactly(Percent(5)), transferee=Company("Alster")
        ... )
        >>> Notice(sold, dt.date(2025, 6, 12)).published
        datetime.date(2025, 6, 12)
    """

    transfer: StakeTransfer = attrs.field(validator=instance_of(StakeTransfer))
    published: dt.date | None = attrs.field(default=None, validator=_day)

    def __attrs_post_init__(self) -> None:
        evidence = self.transfer.evidence
        if evidence is None:
            return
        if evidence.polarity is Polarity.NEGATIVE or evidence.modality is Modality.DENIED:
            accepted = "a transfer that the text does not deny"
            raise InvalidValueError("Notice.transfer", told(self.transfer), accepted)

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day on which the transfer can have happened."""
        date = self.transfer.date
        return (dt.date.min, dt.date.max) if date is None else date.sort_key

    def precedes(self, other: Notice) -> bool:
        """Return whether this transfer certainly happened before the other one."""
        one, two = self.transfer.date, other.transfer.date
        return one is not None and two is not None and one.before(two) is Ternary.YES

    def happened_by(self, day: dt.date) -> bool:
        """Return whether the transfer has certainly happened by the end of a day."""
        return self.transfer.date is not None and self.span[1] <= day

    def may_have_happened_by(self, day: dt.date) -> bool:
        """Return whether the transfer may have happened by the end of a day."""
        return self.span[0] <= day
