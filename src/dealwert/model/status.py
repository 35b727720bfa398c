"""How far a deal has come, and from where to where it can go."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealwert.invariants import Choice

__all__ = ["DealStatus"]


class DealStatus(Choice):
    """How far a deal has come.

    From RUMOURED to COMPLETED it goes forward, and may skip steps that nobody reported. CANCELLED
    and COMPLETED are final. DENIED and POSTPONED deals can come back, and a PROHIBITED one can be
    approved after all (by a court, or by the minister under § 42 GWB).

    Example:
        >>> DealStatus.RUMOURED.may_become(DealStatus.ANNOUNCED)
        True
        >>> DealStatus.COMPLETED.may_become(DealStatus.RUMOURED)
        False
    """

    RUMOURED = "rumoured"
    PLANNED = "planned"
    OFFERED = "offered"
    ANNOUNCED = "announced"
    """Agreed or signed, and made public."""
    APPROVED = "approved"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    PROHIBITED = "prohibited"
    DENIED = "denied"
    POSTPONED = "postponed"

    @property
    def step(self) -> int | None:
        """The place in the order from RUMOURED to COMPLETED, from 0; ``None`` beside it."""
        return _STEPS.index(self) if self in _STEPS else None

    @property
    def is_final(self) -> bool:
        """Whether nothing can follow."""
        return not _MOVES[self]

    def may_become(self, other: DealStatus) -> bool:
        """Return whether a deal can go from this status to another one, or stay in it."""
        return other is self or other in _MOVES[self]


_STEPS = (
    DealStatus.RUMOURED,
    DealStatus.PLANNED,
    DealStatus.OFFERED,
    DealStatus.ANNOUNCED,
    DealStatus.APPROVED,
    DealStatus.COMPLETED,
)

_S = DealStatus
_MOVES: Mapping[DealStatus, frozenset[DealStatus]] = MappingProxyType(
    {
        _S.RUMOURED: frozenset({*_STEPS[1:], _S.CANCELLED, _S.DENIED, _S.POSTPONED}),
        _S.PLANNED: frozenset({*_STEPS[2:], _S.CANCELLED, _S.PROHIBITED, _S.DENIED, _S.POSTPONED}),
        _S.OFFERED: frozenset({*_STEPS[3:], _S.CANCELLED, _S.PROHIBITED, _S.DENIED, _S.POSTPONED}),
        _S.ANNOUNCED: frozenset({*_STEPS[4:], _S.CANCELLED, _S.PROHIBITED, _S.POSTPONED}),
        _S.APPROVED: frozenset({_S.COMPLETED, _S.CANCELLED, _S.POSTPONED}),
        _S.COMPLETED: frozenset(),
        _S.CANCELLED: frozenset(),
        _S.PROHIBITED: frozenset({_S.APPROVED, _S.CANCELLED}),
        _S.DENIED: frozenset(_STEPS),
        _S.POSTPONED: frozenset({*_STEPS[1:], _S.CANCELLED, _S.PROHIBITED}),
    }
)
