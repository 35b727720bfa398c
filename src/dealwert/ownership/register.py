"""Who holds what of one company, folded from the transfers of its shares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import each, instance_of
from dealwert.model import (
    Company,
    Party,
    Person,
    Stake,
    StakeBasis,
    StakeTransfer,
    TransferMode,
)
from dealwert.ownership.conflict import told
from dealwert.ownership.control import Crossing, CrossingOutcome, crossings
from dealwert.ownership.holdings import Book, Holder, Holdings, Key, fullest, key_of
from dealwert.ownership.ledger import Step, book_at, replayed
from dealwert.ownership.notice import Notice
from dealwert.ownership.threshold import Jurisdiction
from dealwert.quantities import Interval, Percent
from dealwert.valuation import ReportedPercent

__all__ = ["Change", "Entry", "HolderCrossing", "Register"]


@attrs.frozen
class Entry:
    """One transfer in a register, between the holdings before and after it.

    Args:
        transfer: What is told, with its evidence.
        before: Who held what just before; what any order of the transfers admits.
        after: Who held what just after.
        published: When it was made public, ``None`` where that is not known.
    """

    transfer: StakeTransfer
    before: Holdings
    after: Holdings
    published: dt.date | None = None


@attrs.frozen
class Change:
    """What one transfer means to one holder.

    Args:
        transfer: What is told.
        before: What the holder had.
        after: What the holder has then.
    """

    transfer: StakeTransfer
    before: Interval[Percent]
    after: Interval[Percent]


@attrs.frozen
class HolderCrossing:
    """A level that a holder crosses, or may cross, with a transfer.

    Args:
        holder: Who.
        transfer: With what; not always the holder's own, since an issue dilutes all others.
        crossing: Which level, which way, and how certain that is.
    """

    holder: Party
    transfer: StakeTransfer
    crossing: Crossing

    def __str__(self) -> str:
        return f"{self.holder}: {self.crossing}"


_EXPECTED = "a StakeTransfer or a Notice of one"


@attrs.frozen(repr=False)
class Register:
    """Who holds what of one company, and how it came about.

    Built by :meth:`of` for an opening position and by :meth:`replay` with the transfers since.
    Holdings are ranges where what is reported is rounded or unknown; together they are 100 % at
    every moment, exactly, and each is as narrow as the others make it. Shares of capital, of votes
    and those without a basis are accounts of their own: a transfer moves those of its own basis.

    Counterparts: Open Cap Table, where balances follow from transactions, too; BODS statements,
    with its two clocks.

    Args:
        company: Whose shares they are.
        opening: The holdings before the first transfer, one a basis. What is held on a basis
            that is not among them is held by unknown holders.
        notices: The transfers.
        in_order: Whether the transfers stand in their order, whatever their dates tell.

    Raises:
        InvalidTypeError: For a field of another type.
        InvalidValueError: For a transfer of another company's shares, two openings of one basis,
            or transfers said to be in order whose dates are not.
        NotHeldError: If somebody gives up more than he can hold.
        LedgerConflict: If a statement does not go with the earlier ones.
        UnorderedTransfersError: If more than six transfers overlap in time.

    Example:
        >>> from dealwert import Company, Percent
        >>> register = Register.of(Company("Weserwerft"), {Company("Nordlicht"): Percent(60)})
        >>> print(register.holdings())
        Nordlicht 60 %, unknown holders 40 %
    """

    company: Company = attrs.field(validator=instance_of(Company))
    opening: tuple[Holdings, ...] = attrs.field(default=(), validator=each(Holdings))
    notices: tuple[Notice, ...] = attrs.field(default=(), validator=each(Notice))
    in_order: bool = attrs.field(default=False, kw_only=True, validator=instance_of(bool))
    entries: tuple[Entry, ...] = attrs.field(init=False, eq=False)
    """The transfers with the holdings before and after each, by time, basis by basis."""
    _closing: tuple[Holdings, ...] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        bases = [holdings.basis for holdings in self.opening]
        if len(set(bases)) < len(bases):
            raise InvalidValueError("Register.opening", bases, "one a basis")
        for notice in self.notices:
            company = notice.transfer.company
            if company.key != self.company.key:
                raise InvalidValueError(
                    "Register.notices", told(notice.transfer), f"transfers of {self.company}"
                )
        if self.in_order:
            self._check_order()
        names = self._names()
        entries: list[Entry] = []
        closing: list[Holdings] = []
        for basis in self.bases:
            steps, book = replayed(
                self._opening_book(basis), self._notices(basis), in_order=self.in_order
            )
            entries += [_entry(step, basis, names) for step in steps]
            closing.append(Holdings.from_book(basis, book, names))
        object.__setattr__(self, "entries", tuple(entries))
        object.__setattr__(self, "_closing", tuple(closing))

    def _check_order(self) -> None:
        for place, notice in enumerate(self.notices[1:], 1):
            if any(notice.precedes(earlier) for earlier in self.notices[:place]):
                raise InvalidValueError(
                    "Register.notices",
                    told(notice.transfer),
                    "transfers in their order, with in_order=True",
                )

    @classmethod
    def of(
        cls,
        company: Company,
        holdings: Mapping[Holder, Stake | ReportedPercent] | None = None,
        basis: StakeBasis | str = StakeBasis.UNSTATED,
    ) -> Register:
        """Return the register of an opening position.

        Args:
            company: Whose shares they are.
            holdings: What each holder has, as :meth:`Holdings.of` takes it; nothing where nothing
                is known. What is left of 100 % is held by unknown holders.
            basis: What the shares are shares of.

        Raises:
            InvalidTypeError: For what is no company, holder or share.
            InvalidValueError: For shares that cannot add up to 100 %.
            UndefinedValueError: For a share below 0 or above 100 %.

        Example:
            >>> werft = Company("Weserwerft GmbH")
            >>> print(Register.of(werft, {Company("Nordlicht"): Percent(60)}))
            Weserwerft GmbH: Nordlicht 60 %, unknown holders 40 %
        """
        return cls(company, () if holdings is None else (Holdings.of(holdings, basis),))

    @classmethod
    def replay(
        cls,
        opening: Register,
        transfers: Iterable[StakeTransfer | Notice],
        *,
        in_order: bool = False,
    ) -> Register:
        """Return the register after transfers.

        By mode, for a stake of x at the time of the transfer:

        - secondary: from - x, to + x; a giver who is not named may be any holder;
        - issuance: x of the new total; every holder h · (1 - x), the transferee + x;
        - cancellation: the giver - x, then everybody ÷ (1 - x);
        - conversion: an issuance, or secondary where a giver is named;
        - declared level: nothing moves, what the transferee holds is narrowed to x;
        - unknown: secondary where a giver is named, else what either of the two admits.

        Transfers are put in order by their dates. Where these overlap (two of one day, a month and
        a day in it, no date at all), every order is tried and the holdings are what any of them
        admits that can have been; more than six at once are refused.

        Args:
            opening: What to begin with: a register with or without transfers of its own.
            transfers: What happened, of this company; with the day of publication as a
                :class:`Notice`. Each counts: a transfer that is told twice is passed once.
            in_order: Whether the transfers stand in their order, whatever their dates tell.

        Raises:
            InvalidTypeError: For what is no transfer.
            InvalidValueError: For a transfer of another company's shares, one that its own text
                denies, or transfers said to be in order whose dates are not.
            NotHeldError: If somebody gives up more than he can hold.
            LedgerConflict: If a statement does not go with the earlier ones.
            UndefinedValueError: For an issue or a cancellation of 100 %.
            UnorderedTransfersError: If more than six transfers overlap in time.

        Example:
            >>> from dealwert import Figure, PartialDate, Person, StakeTransfer
            >>> werft, clara, jonas = Company("Weserwerft"), Person("Clara Vogt"), Person("Jonas Asam")
            >>> sale = StakeTransfer(
            ...     werft, Figure.exactly(Percent(15)), transferor=clara, transferee=jonas
            ... )
            >>> print(Register.replay(Register.of(werft, {clara: Percent(100)}), [sale]))
            Weserwerft: Clara Vogt 85 %, Jonas Asam 15 %
        """
        if not isinstance(opening, Register):
            raise InvalidTypeError("opening", opening, "a Register: Register.of(company, holdings)")
        return attrs.evolve(
            opening,
            notices=(*opening.notices, *(_notice(transfer) for transfer in transfers)),
            in_order=in_order or opening.in_order,
        )

    @property
    def bases(self) -> tuple[StakeBasis, ...]:
        """The bases of which something is told, in the order of :class:`StakeBasis`."""
        named = {holdings.basis for holdings in self.opening}
        named.update(notice.transfer.basis for notice in self.notices)
        return tuple(basis for basis in StakeBasis if basis in named) or (StakeBasis.UNSTATED,)

    def holdings(self, basis: StakeBasis | str | None = None) -> Holdings:
        """Return who holds what after all transfers.

        Args:
            basis: Of what; may be left out where something is told of one basis only.

        Raises:
            InvalidValueError: For a basis left out where there are several.
        """
        kind = self._basis(basis)
        for holdings in self._closing:
            if holdings.basis is kind:
                return holdings
        return Holdings.from_book(kind, Book(), {})

    def share(self, holder: Holder, basis: StakeBasis | str | None = None) -> Interval[Percent]:
        """Return what a holder has after all transfers; see :meth:`Holdings.of_holder`."""
        return self.holdings(basis).of_holder(holder)

    def as_of(self, day: dt.date, basis: StakeBasis | str | None = None) -> Holdings:
        """Return who held what at the end of a day.

        Where it is open whether a transfer had happened by then, the holdings are what either
        admits.

        Args:
            day: Which day; before all transfers, it is the opening.
            basis: As in :meth:`holdings`.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.
            InvalidValueError: For a basis left out where there are several.

        Example:
            >>> from dealwert import Figure, PartialDate, Person, StakeTransfer
            >>> werft, clara, jonas = Company("Weserwerft"), Person("Clara Vogt"), Person("Jonas Asam")
            >>> sale = StakeTransfer(werft, Figure.exactly(Percent(15)), transferor=clara,
            ...                      transferee=jonas, date=PartialDate.month(2025, 6))
            >>> register = Register.replay(Register.of(werft, {clara: Percent(100)}), [sale])
            >>> for month in (5, 6, 7):
            ...     print(register.as_of(dt.date(2025, month, 15)))
            Clara Vogt 100 %
            Clara Vogt [85 %, 100 %], Jonas Asam [0 %, 15 %]
            Clara Vogt 85 %, Jonas Asam 15 %
        """
        _require_day(day, "day")
        kind = self._basis(basis)
        notices = self._notices(kind)
        book = book_at(self._opening_book(kind), notices, day, in_order=self.in_order)
        return Holdings.from_book(kind, book, self._names())

    def known_at(self, day: dt.date) -> Register:
        """Return the register of what had been made public by the end of a day.

        Args:
            day: Which day; the opening is taken for known at all times.

        Raises:
            InvalidTypeError: For what is no ``datetime.date``.
            InvalidValueError: If it is not known of a transfer when it was made public.
        """
        _require_day(day, "day")
        for notice in self.notices:
            if notice.published is None:
                raise InvalidValueError(
                    "Notice.published",
                    told(notice.transfer),
                    "the day on which each transfer was made public: Notice(transfer, day)",
                )
        known = [one for one in self.notices if one.published is not None and one.published <= day]
        return attrs.evolve(self, notices=tuple(known))

    def history(self, holder: Holder, basis: StakeBasis | str | None = None) -> tuple[Change, ...]:
        """Return the transfers that changed what a holder has, or what is known of it.

        Args:
            holder: Whose.
            basis: As in :meth:`holdings`.

        Raises:
            InvalidTypeError: For what is no holder.
            InvalidValueError: For a basis left out where there are several.
        """
        kind = self._basis(basis)
        found: list[Change] = []
        for entry in self.entries:
            if entry.before.basis is kind:
                before, after = entry.before.of_holder(holder), entry.after.of_holder(holder)
                if before != after or key_of(holder) in _parties(entry.transfer):
                    found.append(Change(entry.transfer, before, after))
        return tuple(found)

    def crossings(
        self,
        jurisdiction: Jurisdiction | str,
        *,
        attendance: ReportedPercent = Percent(100),  # noqa: B008  # immutable
        unverified: bool = False,
    ) -> tuple[HolderCrossing, ...]:
        """Return who crossed which level of control with which transfer, or may have.

        Only levels of the transfer's own basis are asked for, unless it has none: then each
        crossing is no more than possible. That somebody is said to hold so much is no crossing.

        Args:
            jurisdiction: ``DE``, ``AT``, ``CH`` or ``IFRS``; levels that cannot apply to the
                company are left out.
            attendance: The part of all capital and votes that is represented when holders vote.
            unverified: Whether to judge also by levels that were read nowhere.

        Raises:
            InvalidValueError: For another jurisdiction.

        Example:
            >>> from dealwert import Figure, PartialDate, Person, StakeTransfer
            >>> werft, clara, jonas = Company("Weserwerft"), Person("Clara Vogt"), Person("Jonas Asam")
            >>> sale = StakeTransfer(werft, Figure.exactly(Percent(51)), transferor=clara,
            ...                      transferee=jonas, basis="votes")
            >>> register = Register.replay(Register.of(werft, {clara: Percent(100)}, "votes"), [sale])
            >>> for found in register.crossings("AT"):
            ...     if found.crossing.threshold.effect.name == "TAKEOVER_CONTROL":
            ...         print(found)
            Jonas Asam: control, mandatory offer: more than 30 % of votes: crossed upwards
        """
        return tuple(
            HolderCrossing(holder, entry.transfer, crossing)
            for entry in self.entries
            for holder in _moved(entry)
            for crossing in crossings(
                entry.before.of_holder(holder),
                entry.after.of_holder(holder),
                jurisdiction,
                basis=entry.before.basis,
                attendance=attendance,
                company=self.company,
                unverified=unverified,
            )
            if crossing.outcome is not CrossingOutcome.NOT_CROSSED
            and entry.before.basis in {StakeBasis.UNSTATED, *crossing.threshold.bases}
        )

    def _basis(self, basis: StakeBasis | str | None) -> StakeBasis:
        if basis is not None:
            return StakeBasis(basis)
        if len(self.bases) > 1:
            raise InvalidValueError("basis", None, f"one of {', '.join(self.bases)}")
        return next(iter(self.bases))

    def _opening_book(self, basis: StakeBasis) -> Book:
        for holdings in self.opening:
            if holdings.basis is basis:
                return holdings.book
        return Book()

    def _notices(self, basis: StakeBasis) -> list[Notice]:
        return [notice for notice in self.notices if notice.transfer.basis is basis]

    def _names(self) -> dict[Key, Party]:
        found: dict[Key, Party] = {}
        parties: list[Party | None] = []
        for holdings in self.opening:
            parties += holdings.holders
        for notice in self.notices:
            parties += [notice.transfer.transferor, notice.transfer.transferee]
        for party in parties:
            if party is not None:
                found[key_of(party)] = fullest(found.get(key_of(party)), party)
        return found

    def __str__(self) -> str:
        if len(self._closing) == 1:
            return f"{self.company}: {self._closing[0]}"
        accounts = "; ".join(f"{holdings.basis}: {holdings}" for holdings in self._closing)
        return f"{self.company}: {accounts}"

    def __repr__(self) -> str:
        count = len(self.notices)
        return f"<Register of {self}, after {count} transfer{'' if count == 1 else 's'}>"


def _entry(step: Step, basis: StakeBasis, names: Mapping[Key, Party]) -> Entry:
    before, after = (Holdings.from_book(basis, book, names) for book in (step.before, step.after))
    return Entry(step.notice.transfer, before, after, step.notice.published)


def _notice(transfer: object) -> Notice:
    if isinstance(transfer, Notice):
        return transfer
    if isinstance(transfer, StakeTransfer):
        return Notice(transfer)
    raise InvalidTypeError("transfers", transfer, _EXPECTED)


def _require_day(day: object, name: str) -> None:
    if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
        raise InvalidTypeError(name, day, "a datetime.date")


def _parties(transfer: StakeTransfer) -> set[Key]:
    given = (transfer.transferor, transfer.transferee)
    return {key_of(party) for party in given if isinstance(party, (Company, Person))}


def _moved(entry: Entry) -> tuple[Party, ...]:
    """Return the holders whose holdings a transfer moves, by key; what is learnt moves nothing."""
    transfer = entry.transfer
    if transfer.mode is TransferMode.DECLARED_LEVEL:
        return ()
    holders = {key_of(holder): holder for holder in (*entry.before.holders, *entry.after.holders)}
    named_sale = transfer.transferor is not None and transfer.mode is not TransferMode.CANCELLATION
    keys = _parties(transfer) & holders.keys() if named_sale else holders.keys()
    return tuple(holders[key] for key in sorted(keys))
