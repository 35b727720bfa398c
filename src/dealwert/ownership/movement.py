"""What a transfer does to a book of shares.

Each formula has every variable once, so that the range of the result is exact where the shares
are independent of one another (Moore, *Interval Analysis*, 1966); what their sum rules out is
taken away afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from dealwert.errors import UndefinedValueError
from dealwert.model import Stake, StakeTransfer, TransferMode
from dealwert.ownership.conflict import LedgerConflict, NotHeldError
from dealwert.ownership.holdings import REST, Book, Key, Share, hull, key_of
from dealwert.quantities import Interval, Percent
from dealwert.valuation.reported import HELD, as_percent, plain

__all__ = ["moved"]

_ONE: Share = Interval.point(Fraction(1))
_NONE: Share = Interval.point(Fraction(0))
_PART: Share = Interval(Fraction(0), Fraction(1), high_open=True)


class _Impossible(Exception):  # noqa: N818  # caught in this module
    """A transfer cannot have happened to a book; holder, what is known, whether it is too little."""

    def __init__(self, holder: Key, known: Share, *, short: bool = False) -> None:
        super().__init__(holder)
        self.holder = holder
        self.known = known
        self.short = short


def moved(book: Book, transfer: StakeTransfer, earlier: Sequence[StakeTransfer]) -> Book:
    """Return the book after a transfer, or with what a declared level tells.

    Args:
        book: The shares before.
        transfer: What happens to them.
        earlier: What was told before, for the error.

    Raises:
        NotHeldError: If the transferor gives up more than he can hold.
        LedgerConflict: If what is told does not go with what was told before.
        UndefinedValueError: If nothing of the old capital is left.
    """
    try:
        return _after(book, transfer)
    except _Impossible as fault:
        raise _error(fault, transfer, earlier) from None


def _after(book: Book, transfer: StakeTransfer) -> Book:
    tight = _MOVES[transfer.mode](book, transfer, plain(Stake(transfer.stake).bounds)).tightened()
    if tight is None:
        taker = key_of(transfer.transferee)
        raise _Impossible(taker, book.of(taker))
    return tight


def _error(
    fault: _Impossible, transfer: StakeTransfer, earlier: Sequence[StakeTransfer]
) -> NotHeldError | LedgerConflict:
    giver, taker = transfer.transferor, transfer.transferee
    holder = giver if giver is not None and key_of(giver) == fault.holder else taker
    known, stated = _words(fault.known), _words(plain(Stake(transfer.stake).bounds))
    if fault.short:
        return NotHeldError(str(holder), known, stated, transfer)
    parties = [told for told in earlier if fault.holder in _parties(told)]
    return LedgerConflict(str(holder), known, stated, (*parties, transfer))


def _parties(transfer: StakeTransfer) -> set[Key]:
    return {key_of(one) for one in (transfer.transferor, transfer.transferee) if one is not None}


def _words(share: Share) -> str:
    shown = as_percent(share)
    if shown.is_point:
        return str(shown.low)
    if shown.low == Percent(0):
        return f"{'less than' if shown.high_open else 'at most'} {shown.high}"
    return str(shown)


def _secondary(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """From: h - x; to: h + x. An unknown giver may be any holder, or several."""
    taker = key_of(transfer.transferee)
    if transfer.transferor is None:
        after = book.listing(taker)
        most = Interval(Fraction(0), stake.high, high_open=stake.high_open)
        for key, share in after.shares.items():
            if key != taker:
                after.shares[key] = _clipped(share - most, key, book)
    else:
        giver = key_of(transfer.transferor)
        after = book.listing(giver, taker)
        held = after.shares[giver]
        stake = _given(stake, giver, held)
        after.shares[giver] = _clipped(held - stake, giver, book)
    after.shares[taker] = _clipped(after.shares[taker] + stake, taker, book)
    return after


def _issuance(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """Every holder: h · (1 - x); to: 1 - (1 - h) · (1 - x), which is h · (1 - x) + x."""
    taker = key_of(transfer.transferee)
    left = _ONE - _below_whole(stake, "new shares")
    after = book.listing(taker)
    others = _ONE - after.shares[taker]
    after.shares = {key: share * left for key, share in after.shares.items()}
    after.shares[taker] = _ONE - others * left
    return after


def _cancellation(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """From: 1 - (1 - h) / (1 - y), which is (h - y) / (1 - y); every other holder: h / (1 - y)."""
    if transfer.transferor is None:
        left = _ONE - _below_whole(stake, "cancelled shares")
        after = book.listing()
        for key, share in after.shares.items():
            kept, sold = HELD & (share / left), HELD & (_ONE - (_ONE - share) / left)
            after.shares[key] = (kept or _ONE) | (sold or _NONE)
        return after
    giver = key_of(transfer.transferor)
    after = book.listing(giver)
    held = after.shares[giver]
    left = _ONE - _below_whole(_given(stake, giver, held), "cancelled shares")
    for key, share in after.shares.items():
        rest = _ONE - (_ONE - share) / left if key == giver else share / left
        after.shares[key] = _clipped(rest, key, book)
    return after


def _conversion(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """A claim becomes new shares, or shares of another holder's become the transferee's."""
    move = _issuance if transfer.transferor is None else _secondary
    return move(book, transfer, stake)


def _declared_level(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """What the holder is said to hold is what was known of it, and both at once."""
    holder = key_of(transfer.transferee)
    after = book.listing(holder)
    both = after.shares[holder] & stake
    if both is None:
        raise _Impossible(holder, after.shares[holder])
    after.shares[holder] = both
    return after


def _unknown(book: Book, transfer: StakeTransfer, stake: Share) -> Book:
    """Who names a giver tells of old shares; else they may be old or new."""
    if transfer.transferor is not None:
        return _secondary(book, transfer, stake)
    if transfer.of_post_total:
        return _issuance(book, transfer, stake)
    found: list[Book] = []
    fault: _Impossible | None = None
    for move in (_secondary, _issuance):
        try:
            tight = move(book, transfer, stake).tightened()
        except _Impossible as error:
            fault = error
        except UndefinedValueError:  # all shares are new: then there were none to issue them
            continue
        else:
            found += [] if tight is None else [tight]
    if not found:
        taker = key_of(transfer.transferee)
        raise fault or _Impossible(taker, book.of(taker))
    return hull(found)


_MOVES: dict[TransferMode, Callable[[Book, StakeTransfer, Share], Book]] = {
    TransferMode.SECONDARY: _secondary,
    TransferMode.ISSUANCE: _issuance,
    TransferMode.CANCELLATION: _cancellation,
    TransferMode.CONVERSION: _conversion,
    TransferMode.DECLARED_LEVEL: _declared_level,
    TransferMode.UNKNOWN: _unknown,
}


def _given(stake: Share, giver: Key, held: Share) -> Share:
    """Return what the giver can give up of what he is said to."""
    possible = stake & Interval(Fraction(0), held.high, high_open=held.high_open)
    if possible is None:
        raise _Impossible(giver, held, short=True)
    return possible


def _below_whole(stake: Share, name: str) -> Share:
    part = stake & _PART
    if part is None:
        raise UndefinedValueError(name, _words(stake), "below 100 %: nothing else would be left")
    return part


def _clipped(share: Share, holder: Key, before: Book) -> Share:
    """Return what can be held of it."""
    held = share & HELD
    if held is None:
        known = before.shares[REST] if holder == REST else before.of(holder)
        raise _Impossible(holder, known)
    return held
