"""What a register refuses, and what it was told that led there."""

from __future__ import annotations

from dealwert.errors import DealwertError
from dealwert.model import Evidence, StakeTransfer, TransferMode

__all__ = [
    "CircularOwnershipError",
    "LedgerConflict",
    "NotHeldError",
    "UnorderedTransfersError",
    "told",
]


class LedgerConflict(DealwertError, ValueError):  # noqa: N818  # what registers call it
    """Two statements about a holding cannot both be true.

    Attributes:
        holder: Whose holding it is.
        known: What follows from the earlier statements.
        stated: What the last one says.
        transfers: The statements about the holder, the one that does not fit last.
    """

    def __init__(
        self, holder: str, known: str, stated: str, transfers: tuple[StakeTransfer, ...]
    ) -> None:
        self.holder = holder
        self.known = known
        self.stated = stated
        self.transfers = transfers
        statements = "; ".join(map(told, transfers))
        super().__init__(
            f"{holder}: {stated} does not go with {known}, which follows from what was known before"
            f" (told: {statements}); correct one of them, or leave it out"
        )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What in the texts says so, for each statement that has it."""
        return tuple(one.evidence for one in self.transfers if one.evidence is not None)


class NotHeldError(DealwertError, ValueError):
    """A holder gives up more than he can hold.

    Attributes:
        holder: Who gives it up.
        held: What the holder can hold at that time.
        sold: What is given up.
        transfer: What says so.
    """

    def __init__(self, holder: str, held: str, sold: str, transfer: StakeTransfer) -> None:
        self.holder = holder
        self.held = held
        self.sold = sold
        self.transfer = transfer
        super().__init__(
            f"{holder} gives up {sold} but holds {held} (told: {told(transfer)}); give the"
            " holder's stake in the opening, or leave a part of the opening unassigned"
        )


class UnorderedTransfersError(DealwertError, ValueError):
    """Too many transfers overlap in time for all their orders to be tried.

    Attributes:
        transfers: Those that overlap.
        most: How many may overlap.
    """

    def __init__(self, transfers: tuple[StakeTransfer, ...], most: int) -> None:
        self.transfers = transfers
        self.most = most
        dates = ", ".join(str(transfer.date or "undated") for transfer in transfers)
        super().__init__(
            f"{len(transfers)} transfers have dates that overlap ({dates}), accepted are at most"
            f" {most}: give more exact dates, or pass in_order=True if they stand in their order"
        )


class CircularOwnershipError(DealwertError, ValueError):
    """Companies hold one another so entirely that nobody outside holds them.

    Attributes:
        companies: The companies of the circle.
    """

    def __init__(self, companies: tuple[str, ...]) -> None:
        self.companies = companies
        super().__init__(
            f"{', '.join(companies)} hold one another entirely, so that no share in them can be"
            " multiplied through; accepted are circles in which somebody else holds a part"
        )


def told(transfer: StakeTransfer) -> str:
    """Return a transfer in short, as errors name it.

    Example:
        >>> from dealwert import Company, Figure, Percent, Person
        >>> sale = StakeTransfer(Company("Weserwerft"), Figure.exactly(Percent(15)),
        ...                      transferor=Person("Clara Vogt"), transferee=Person("Jonas Asam"))
        >>> told(sale)
        'Clara Vogt → Jonas Asam: 15 % of Weserwerft'
    """
    giver = f"{transfer.transferor} → " if transfer.transferor is not None else ""
    mode = "" if transfer.mode is TransferMode.UNKNOWN else f", {transfer.mode.replace('_', ' ')}"
    date = f" ({transfer.date})" if transfer.date else ""
    return f"{giver}{transfer.transferee}: {transfer.stake} of {transfer.company}{mode}{date}"
