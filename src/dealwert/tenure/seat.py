"""Which positions of a company are one and the same, whoever holds them."""

from __future__ import annotations

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import instance_of, optional
from dealwert.model import Company, Organ, Position, Rank, Role, RoleFunction

__all__ = ["Seat"]

_SINGLE = frozenset(
    {
        RoleFunction.CEO,
        RoleFunction.CFO,
        RoleFunction.COO,
        RoleFunction.CTO,
        RoleFunction.CIO,
        RoleFunction.CSO,
        RoleFunction.CHRO,
        RoleFunction.CMO,
        RoleFunction.CRO,
        RoleFunction.CPO,
        RoleFunction.CDO,
        RoleFunction.GENERAL_COUNSEL,
        RoleFunction.EDITOR_IN_CHIEF,
        RoleFunction.DIRECTOR_GENERAL,
        RoleFunction.SPOKESPERSON,
    }
)
"""Functions that one person has at a time, as a rule."""

_NO_ORGAN = frozenset({Organ.UNSTATED, Organ.NONE})


@attrs.frozen
class Seat:
    """A position as such: what one person leaves and another one takes.

    Args:
        company: Where.
        role: Function, organ and rank.
        scope: The division or region that it is for.
        deputy: Whether it is a deputy's.
        wording: How the text calls it; counts where function and organ tell nothing.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For an office that nothing names: whose it is, nobody can tell.

    Example:
        >>> firm = Company("Nordlicht AG")
        >>> one = Seat(firm, Role(RoleFunction.CFO, Organ.MANAGEMENT_BOARD, Rank.MEMBER))
        >>> one.is_same_as(Seat(Company("Nordlicht"), Role(RoleFunction.CFO)))
        True
    """

    company: Company = attrs.field(validator=instance_of(Company))
    role: Role = attrs.field(validator=instance_of(Role))
    scope: str | None = attrs.field(default=None, validator=optional(str))
    deputy: bool = attrs.field(default=False, validator=instance_of(bool))
    wording: str | None = attrs.field(default=None, validator=optional(str))

    def __attrs_post_init__(self) -> None:
        if not (self.role.is_stated or (self.wording and self.wording.strip())):
            raise InvalidValueError("Seat.role", str(self.role), "an office that is named")

    @classmethod
    def of(cls, position: Position) -> Seat:
        """Return the seat of a position.

        Raises:
            InvalidValueError: For a position that is not named.
        """
        return cls(
            position.company, position.office, position.scope, position.deputy, position.wording
        )

    @property
    def key(self) -> tuple[str, ...]:
        """What two descriptions of one seat have in common.

        The function tells the seat; without one it is the organ and the rank, without an organ the
        wording, and without that the rank.
        """
        role = self.role
        scope = self.scope or ""
        if role.function is not RoleFunction.OTHER:
            what = ("function", role.function.value)
        elif role.organ not in _NO_ORGAN:
            rank = Rank.MEMBER if role.rank is Rank.NONE else role.rank
            what = (role.organ.value, rank.value)
        else:
            what = ("wording", (self.wording or role.rank).casefold())
        return (self.company.key, *what, scope.casefold(), "deputy" if self.deputy else "")

    @property
    def is_single(self) -> bool:
        """Whether one person has it at a time, as a rule; two at the top do occur."""
        if self.deputy:
            return False
        return self.role.function in _SINGLE or (
            self.role.rank is Rank.CHAIR and self.role.organ not in _NO_ORGAN
        )

    def is_same_as(self, other: Seat) -> bool:
        """Return whether two descriptions are of one seat."""
        return self.key == other.key

    def __str__(self) -> str:
        role = self.role
        unsaid = {RoleFunction.OTHER, Rank.NONE, *_NO_ORGAN}
        parts = (role.function, role.organ, role.rank)
        said = [part.replace("_", " ") for part in parts if part not in unsaid]
        what = " × ".join(said) or self.wording
        deputy, scope = "deputy " if self.deputy else "", f" ({self.scope})" if self.scope else ""
        return f"{deputy}{what}{scope}, {self.company}"
