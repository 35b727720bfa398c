"""What a share of a company brings with it by law: one row a level."""

from __future__ import annotations

from typing import TypeVar

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, each, instance_of, optional
from dealwert.model import Company, LegalForm, StakeBasis
from dealwert.model.notation import constructor_call
from dealwert.quantities import PartialDate, Percent

__all__ = ["Effect", "Jurisdiction", "Provenance", "Threshold"]

T = TypeVar("T")


class Jurisdiction(Choice):
    """Whose rules apply: an ISO 3166-1 code, or the accounting standards."""

    DE = "DE"
    AT = "AT"
    CH = "CH"
    IFRS = "IFRS"


class Effect(Choice):
    """What follows from holding so much."""

    NOTIFICATION = "notification"
    """Voting rights must be notified, when the level is reached, exceeded or fallen below."""
    STATEMENT_OF_AIMS = "statement of aims"
    """The holder must say what the purchase is for, and with whose money it was made."""
    COMPANY_NOTIFICATION = "notification to the company"
    CALL_MEETING = "right to call a general meeting"
    SIGNIFICANT_INFLUENCE = "significant influence presumed"
    PARTICIPATION = "participation presumed"
    """In the balance sheet: meant to serve the holder's own business by a lasting link."""
    MERGER_CONTROL = "merger control"
    FOREIGN_INVESTMENT = "foreign investment control"
    BENEFICIAL_OWNER = "beneficial owner"
    BLOCKING_MINORITY = "blocking minority"
    """Nothing that needs a qualified majority passes against the holder."""
    SECURED_BLOCKING_MINORITY = "secured blocking minority"
    TAKEOVER_CONTROL = "control, mandatory offer"
    """Control in the law of takeovers: who gets it must offer to buy all shares."""
    SIMPLE_MAJORITY = "simple majority"
    MAJORITY_HOLDING = "majority holding"
    """Dependence is presumed, and the accounts of the group include the company."""
    QUALIFIED_MAJORITY = "qualified majority"
    SQUEEZE_OUT = "squeeze-out"
    """The other holders can be paid out against their will."""
    INTEGRATION = "integration"
    """The company can be made part of the holder's, for shares or money."""


class Provenance(Choice):
    """How the row was checked."""

    STATUTE = "statute"
    """Read in the statute itself."""
    SECONDARY = "secondary"
    """Read on a page about the statute."""
    UNVERIFIED = "unverified"
    """From memory: no fact, and left out unless asked for."""


def _level(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    instance_of(Percent)(instance, attribute, value)
    if isinstance(value, Percent) and not 0 < value.points <= 100:
        raise InvalidValueError("Threshold.level", str(value), "above 0 % and at most 100 %")


@attrs.frozen
class Threshold:
    """One level of shares, and what the law attaches to it.

    Args:
        jurisdiction: Whose law.
        effect: What follows.
        level: The share, above 0 and at most 100 %.
        inclusive: Whether the level itself suffices; otherwise more than it is needed.
        bases: Of what it is a share; reaching it on one of them suffices.
        source: The provision.
        scope: For whom and what it holds, empty where that is everybody.
        represented: Whether the share is of what votes or is represented, not of all there is.
        listed: Whether it is for listed companies only, for others only, or ``None`` for both.
        forms: The legal forms that it is for; any where there are none.
        as_of: The state of the law that the row was read in, ``None`` where that was not recorded.
        provenance: How the row was checked.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For a level that no share can have, or no basis.

    Example:
        >>> from dealwert.ownership import thresholds
        >>> row = thresholds("DE", Effect.TAKEOVER_CONTROL)[0]
        >>> print(row, "|", row.source)
        control, mandatory offer: at least 30 % of votes | §§ 29 II, 35 WpÜG
    """

    jurisdiction: Jurisdiction = attrs.field(converter=Jurisdiction)
    effect: Effect = attrs.field(converter=Effect)
    level: Percent = attrs.field(validator=_level)
    inclusive: bool = attrs.field(validator=instance_of(bool))
    bases: tuple[StakeBasis, ...] = attrs.field(validator=each(StakeBasis, unique=True))
    source: str = attrs.field(validator=instance_of(str))
    scope: str = attrs.field(default="", kw_only=True, validator=instance_of(str))
    represented: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))
    listed: bool | None = attrs.field(default=None, kw_only=True, validator=optional(bool))
    forms: tuple[LegalForm, ...] = attrs.field(
        default=(), kw_only=True, validator=each(LegalForm, unique=True)
    )
    as_of: PartialDate | None = attrs.field(
        default=None, kw_only=True, validator=optional(PartialDate)
    )
    provenance: Provenance = attrs.field(
        default=Provenance.STATUTE, converter=Provenance, kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        if not self.bases:
            raise InvalidValueError("Threshold.bases", self.bases, "at least one basis")

    @property
    def is_verified(self) -> bool:
        """Whether the row was read somewhere, in the statute or on a page about it."""
        return self.provenance is not Provenance.UNVERIFIED

    @property
    def reading(self) -> str:
        """How the row was read, and in which state of the law.

        Example:
            >>> from dealwert.ownership import thresholds
            >>> for place in ("DE", "AT"):
            ...     print(thresholds(place, Effect.TAKEOVER_CONTROL)[0].reading)
            statute, 2022-03
            statute, date not recorded
        """
        if not self.is_verified:
            return str(self.provenance)
        return f"{self.provenance}, {self.as_of or 'date not recorded'}"

    def may_apply_to(self, company: Company) -> bool:
        """Return whether nothing known of a company rules the row out.

        Example:
            >>> from dealwert.ownership import thresholds
            >>> row = thresholds("DE", Effect.TAKEOVER_CONTROL)[0]
            >>> row.may_apply_to(Company("Weserwerft", listed=False))
            False
        """
        if self.listed is not None and company.listed is not None:
            if self.listed is not company.listed:
                return False
        return not self.forms or company.legal_form is None or company.legal_form in self.forms

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        whole = " or ".join(basis.value for basis in self.bases)
        part = " represented" if self.represented else ""
        words = "at least" if self.inclusive else "more than"
        return f"{self.effect}: {words} {self.level} of {whole}{part}"
