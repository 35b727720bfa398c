"""Who holds how much of a company at one moment; together always the whole."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import cast

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.model import Company, Party, Person, Stake, StakeBasis
from dealwert.quantities import Interval, Percent
from dealwert.valuation import ReportedPercent
from dealwert.valuation.reported import HELD, as_percent, bounds, percent_of, plain

__all__ = ["UNASSIGNED", "Holder", "Holdings", "Unassigned"]


class Unassigned(enum.Enum):
    """The holder of all that no named holder is known to hold: one party, or many."""

    UNASSIGNED = "unassigned"

    def __str__(self) -> str:
        return "unknown holders"

    def __repr__(self) -> str:
        return "UNASSIGNED"


UNASSIGNED = Unassigned.UNASSIGNED
"""Whoever holds what is not known to be held by a named holder."""

Holder = Party | Unassigned
"""A named holder, or all whose names are not known."""

Key = tuple[str, str]
"""What tells one holder from another, whatever way the name is spelt."""

Share = Interval[Fraction]
"""A part of the whole, 0 to 1."""

REST: Key = ("", "")
"""The key of all holders who are not listed."""

_WHOLE: Share = Interval.point(Fraction(1))


def key_of(holder: Holder) -> Key:
    """Return what two spellings of one holder have in common."""
    if isinstance(holder, Unassigned):
        return REST
    return type(holder).__name__, holder.key


def fullest(one: Party | None, other: Party) -> Party:
    """Return the more telling of two descriptions of one party, whichever comes first."""
    if one is None:
        return other
    return max(one, other, key=lambda party: (len(repr(party)), repr(party)))


class Book:
    """Shares of one basis at one moment while they are worked on, the rest among them.

    Who is not listed holds nothing, or a part of the rest: see :meth:`of`.
    """

    __slots__ = ("shares",)

    def __init__(self, shares: Mapping[Key, Share] | None = None) -> None:
        self.shares: dict[Key, Share] = dict(shares) if shares is not None else {REST: _WHOLE}

    def of(self, key: Key) -> Share:
        """Return what a holder holds; who is not listed may be one of the unknown ones."""
        return self.shares.get(key) or self._part_of_rest()

    def _part_of_rest(self) -> Share:
        rest = self.shares[REST]
        return Interval(Fraction(0), rest.high, high_open=rest.high_open and rest.high != 0)

    def listing(self, *keys: Key) -> Book:
        """Return the book with these holders listed."""
        book = Book(self.shares)
        for key in keys:
            if key not in book.shares:
                book.shares[key] = book.shares[REST] = book._part_of_rest()
        return book

    def tightened(self) -> Book | None:
        """Return the shares that go together with all the others; ``None`` where none do.

        Each share is what the others leave of the whole. One pass is enough: it gives the exact
        ranges of the solutions of one sum within bounds.
        """
        low, high, low_open, high_open = _sums(self.shares.values())
        found: dict[Key, Share] = {}
        for key, share in self.shares.items():
            least, most = bounds(share)
            left = Interval(
                1 - (high - most),
                1 - (low - least),
                high_open > share.high_open,
                low_open > share.low_open,
            )
            fitting = share & left
            if fitting is None:
                return None
            found[key] = fitting
        return Book(found)


def _sums(shares: Iterable[Share]) -> tuple[Fraction, Fraction, int, int]:
    """Return the sums of the low and the high ends, and how many of each are open."""
    low = high = Fraction(0)
    low_open = high_open = 0
    for share in shares:
        least, most = bounds(share)
        low, high = low + least, high + most
        low_open, high_open = low_open + share.low_open, high_open + share.high_open
    return low, high, low_open, high_open


def hull(books: Iterable[Book]) -> Book:
    """Return the book that admits what any of them admits.

    Whom only some of them list may be one of the unknown holders of the others.
    """
    some = list(books)
    keys = dict.fromkeys(key for book in some for key in book.shares)
    listed = [book.listing(*keys) for book in some]
    found: dict[Key, Share] = {}
    for key in keys:
        whole = listed[0].shares[key]
        for book in listed[1:]:
            whole = whole | book.shares[key]
        found[key] = whole
    # What all of them admit goes together, so something is left.
    return Book(found).tightened() or Book(found)


@attrs.frozen(repr=False)
class Holdings:
    """Who holds how much, at one moment and on one basis; together always 100 %.

    Built by :meth:`of`, or taken from a :class:`Register`.

    Args:
        basis: What the shares are shares of.
        shares: Each holder with what is held, 0 to 100 %, by key, the unknown holders last. Each
            range is as narrow as the others make it.

    Raises:
        InvalidTypeError: For a holder or a share of another type.
        InvalidValueError: For shares that cannot add up to 100 %, that the others narrow further,
            or a holder who is listed twice.

    Iterating gives pairs of holder and share. To go through what is known of one holder, listed or
    not, use :meth:`of_holder`.
    """

    basis: StakeBasis = attrs.field(converter=StakeBasis)
    shares: tuple[tuple[Holder, Interval[Percent]], ...]

    def __attrs_post_init__(self) -> None:
        keys = [_holder_key(holder) for holder, _ in self.shares]
        for holder, share in self.shares:
            if not isinstance(share, Interval):
                raise InvalidTypeError(f"share of {holder}", share, "an Interval of Percent")
        if keys != sorted(set(keys), key=_order) or REST not in keys:
            raise InvalidValueError(
                "Holdings.shares", keys, "holders by key, the unknown ones last"
            )
        book = self.book
        tight = book.tightened()
        if tight is None or tight.shares != book.shares:
            raise InvalidValueError("Holdings.shares", str(self), "shares that make 100 % together")

    @classmethod
    def of(
        cls,
        shares: Mapping[Holder, Stake | ReportedPercent],
        basis: StakeBasis | str = StakeBasis.UNSTATED,
    ) -> Holdings:
        """Return the holdings that are known, each narrowed by the others.

        Args:
            shares: What each holder has, 0 to 100 %, as stakes or plain shares. What is left is
                held by unknown holders, of whom any party that is not listed may be one; to say
                that there are none, list ``UNASSIGNED`` with 0 %.
            basis: What the shares are shares of.

        Raises:
            InvalidTypeError: For what is no holder or no share.
            InvalidValueError: For shares that cannot add up to 100 %, a stake of another basis, or
                a holder who is listed twice.
            UndefinedValueError: For a share below 0 or above 100 %, or a vague figure.

        Example:
            >>> found = Holdings.of({Company("Nordlicht"): Percent(60), Person("Clara Vogt"): Percent(15)})
            >>> print(found)
            Nordlicht 60 %, Clara Vogt 15 %, unknown holders 25 %
        """
        kind = StakeBasis(basis)
        names: dict[Key, Party] = {}
        book = Book({})
        for holder, share in shares.items():
            key = _holder_key(holder)
            if key in book.shares:
                raise InvalidValueError("Holdings.of", str(holder), "each holder once")
            book.shares[key] = _share(share, kind, str(holder))
            if not isinstance(holder, Unassigned):
                names[key] = holder
        book.shares.setdefault(REST, HELD)
        tight = book.tightened()
        if tight is None:
            told = ", ".join(f"{holder} {_short(percent)}" for holder, percent in shares.items())
            raise InvalidValueError("Holdings.of", told, "shares that can add up to 100 %")
        return cls.from_book(kind, tight, names)

    @classmethod
    def from_book(cls, basis: StakeBasis, book: Book, names: Mapping[Key, Party]) -> Holdings:
        """Return the holdings of a book, without those who surely hold nothing.

        Who is left out is still known to hold nothing only where there are no unknown holders.
        """
        nothing = Interval.point(Fraction(0))
        closed = book.shares[REST] == nothing
        listed: list[tuple[Holder, Interval[Percent]]] = [
            (UNASSIGNED if key == REST else names[key], as_percent(book.shares[key]))
            for key in sorted(book.shares, key=_order)
            if key == REST or not (closed and book.shares[key] == nothing)
        ]
        return cls(basis, tuple(listed))

    @property
    def book(self) -> Book:
        """The shares by key, to work on."""
        return Book({key_of(holder): plain(share) for holder, share in self.shares})

    @property
    def holders(self) -> tuple[Party, ...]:
        """The holders who are known by name."""
        return tuple(one for one, _ in self.shares if not isinstance(one, Unassigned))

    @property
    def unassigned(self) -> Interval[Percent]:
        """What unknown holders have."""
        return self.shares[-1][1]

    def of_holder(self, holder: Holder) -> Interval[Percent]:
        """Return what a holder has; a party that is not listed may be one of the unknown holders.

        Raises:
            InvalidTypeError: For what is no holder.

        Example:
            >>> found = Holdings.of({Company("Nordlicht AG"): Percent(60)})
            >>> print(found.of_holder(Company("Nordlicht")), found.of_holder(Company("Alster")))
            [60 %, 60 %] [0 %, 40 %]
        """
        return as_percent(self.book.of(_holder_key(holder)))

    def __iter__(self) -> Iterator[tuple[Holder, Interval[Percent]]]:
        return iter(self.shares)

    def __len__(self) -> int:
        return len(self.shares)

    def __str__(self) -> str:
        nothing = Interval.point(Percent(0))
        told = [
            f"{holder} {_short(share)}"
            for holder, share in self.shares
            if holder is not UNASSIGNED or share != nothing
        ]
        return ", ".join(told)

    def __repr__(self) -> str:
        shares = ", ".join(f"{holder!r}: {share!r}" for holder, share in self.shares)
        return f"Holdings.of({{{shares}}}, {str(self.basis)!r})"


def _order(key: Key) -> tuple[bool, Key]:
    return key == REST, key


def _holder_key(holder: object) -> Key:
    if isinstance(holder, (Company, Person, Unassigned)):
        return key_of(holder)
    raise InvalidTypeError("holder", holder, "a Company, a Person or UNASSIGNED")


def _share(share: Stake | ReportedPercent, basis: StakeBasis, name: str) -> Share:
    if isinstance(share, Stake):
        if share.basis is not basis:
            raise InvalidValueError(f"stake of {name}", share.basis.value, f"a stake of {basis}")
        return plain(share.bounds)
    return plain(percent_of(share, name, HELD))


def _short(share: object) -> str:
    if isinstance(share, Interval):
        interval = cast("Interval[Percent]", share)
        return str(interval.low) if interval.is_point else str(interval)
    return str(share)
