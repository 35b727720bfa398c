"""Holdings through other companies: the share that multiplies through, and who controls whom.

The two answer different questions. With 51 % of a company that holds 51 % of another one, 26 % of
the other multiply through, and all of its votes at a meeting are controlled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.model import Company, Party, Person, StakeBasis
from dealwert.ownership.conflict import CircularOwnershipError
from dealwert.ownership.holdings import REST, Book, Key, Share, fullest, key_of
from dealwert.ownership.register import Register
from dealwert.quantities import Interval, Percent, Ternary
from dealwert.valuation.reported import as_percent, bounds

__all__ = ["Controlled", "controls", "look_through"]

_Matrix = Mapping[Key, Mapping[Key, Fraction]]
"""By company, then by holder: what the holder has of the company."""


def look_through(
    registers: Iterable[Register],
    holder: Party,
    target: Company,
    *,
    basis: StakeBasis | str | None = None,
) -> Interval[Percent]:
    """Return the share in a company that a holder has, directly and through other companies.

    Formula: the sum over all chains of holdings from the holder to the target, of the products of
    the holdings in a chain; a chain may run through a circle any number of times, but never back
    through the holder. That is entry (holder, target) of (I - A)⁻¹ - I, where A has the direct
    holdings but those in the holder himself. For a company within a circle it is the same as
    diag(N)⁻¹ · (N - I) with N = (I - A)⁻¹ over all holdings: what flows back to the holder is not
    counted as another holding. Exact, over fractions.

    Args:
        registers: Who holds what, one register a company. Whoever has no register among them is
            taken for the end of a chain; where the holders of a company are not known, give the
            register that says so, ``Register.of(company)``.
        holder: Whose share is asked for. That of a company in itself is what it holds of itself
            through others.
        target: In which company.
        basis: Of what; may be left out where each register tells of one basis only.

    Returns:
        The range from what is known to be held to what may be, its ends included. What unknown
        holders have may be the holder's.

    Raises:
        InvalidTypeError: For what is no register, holder or company.
        InvalidValueError: For two registers of one company, a target without one, or a basis left
            out where a register has several.
        CircularOwnershipError: If companies between holder and target hold one another entirely.

    Source:
        Brioschi, Buzzacchi and Colombo (1989), Risk capital financing and the separation of
        ownership and control in business groups, *Journal of Banking and Finance* 13; without the
        holder's own circles as in Baldone, Brioschi and Paleari (1998), Ownership measures among
        firms connected by cross-shareholdings, in *Topics in financial management*.

    Example:
        >>> clara, top, werft = Person("Clara Vogt"), Company("Nordlicht"), Company("Weserwerft")
        >>> group = [
        ...     Register.of(top, {clara: Percent(60), Person("Jonas Asam"): Percent(40)}),
        ...     Register.of(werft, {top: Percent(50), clara: Percent(10), Person("Jonas Asam"): Percent(40)}),
        ... ]
        >>> print(look_through(group, clara, werft))
        [40 %, 40 %]
    """
    graph = _Graph.of(registers, basis)
    start, goal = _keys(graph, holder, target)
    nodes = graph.between(start, goal)
    least = _flow(graph.matrix(nodes, start, upper=False), nodes, start, goal)
    if least is None:
        closed = graph.closed_circle(nodes, start)
        raise CircularOwnershipError(tuple(graph.name(key) for key in closed))
    most = _flow(graph.matrix(nodes, start, upper=True), nodes, start, goal)
    # Nobody has more than all; where the largest holdings make a closed circle, that is all we know.
    high = Fraction(1) if most is None else min(most, Fraction(1))
    return as_percent(Interval(min(least, high), high))


@attrs.frozen
class Controlled:
    """A company that a holder controls, or may control.

    Args:
        company: Which.
        certain: Yes, or not known.
        votes: What the holder and the companies that he controls have of it together.
        chain: Holder, companies in between, and the company: one way in which control runs.
    """

    company: Company
    certain: Ternary
    votes: Interval[Percent]
    chain: tuple[Party, ...]

    def __str__(self) -> str:
        return " → ".join(map(str, self.chain))


def controls(
    registers: Iterable[Register],
    holder: Party,
    *,
    level: Percent = Percent(50),  # noqa: B008  # immutable
    basis: StakeBasis | str | None = None,
) -> tuple[Controlled, ...]:
    """Return the companies that a holder controls through holdings, and those that he may.

    A company is controlled by who has more than the level of it, together with the companies that
    he controls: link by link, and not by the product of the shares. In a circle, a company that is
    controlled votes as it is told; what it holds of the holder himself plays no part.

    Args:
        registers: Who holds what, as in :func:`look_through`; of votes, best.
        holder: Who may control.
        level: More than this is control, 0 to below 100 %.
        basis: Of what; may be left out where each register tells of one basis only.

    Returns:
        The companies that are controlled for certain, then those that may be, each in the order
        in which control reaches them. What unknown holders have may be the holder's.

    Raises:
        InvalidTypeError: For what is no register, holder or level.
        InvalidValueError: For two registers of one company, a level out of range, or a basis left
            out where a register has several.

    Source:
        The holdings of dependent companies count as the holder's: § 16 IV AktG, § 290 III HGB; the
        level of one half, § 16 I AktG.

    Example:
        >>> clara, top, werft = Person("Clara Vogt"), Company("Nordlicht"), Company("Weserwerft")
        >>> jonas = Person("Jonas Asam")
        >>> group = [
        ...     Register.of(top, {clara: Percent(51), jonas: Percent(49)}),
        ...     Register.of(werft, {top: Percent(45), clara: Percent(10), jonas: Percent(45)}),
        ... ]
        >>> for found in controls(group, clara):
        ...     print(found, found.votes)
        Clara Vogt → Nordlicht [51 %, 51 %]
        Clara Vogt → Nordlicht → Weserwerft [55 %, 55 %]
    """
    if not isinstance(level, Percent):
        raise InvalidTypeError("level", level, "a Percent")
    if not 0 <= level.points < 100:
        raise InvalidValueError("level", str(level), "0 % to below 100 %")
    _require_party(holder)
    graph = _Graph.of(registers, basis)
    start = key_of(holder)
    names = {**graph.names, start: fullest(graph.names.get(start), holder)}
    sure = graph.reached(start, level.ratio, upper=False)
    possible = graph.reached(start, level.ratio, upper=True)
    found: list[Controlled] = []
    for chains, certain in ((sure, Ternary.YES), (possible, Ternary.UNKNOWN)):
        for key, chain in chains.items():
            if key != start and not (certain is Ternary.UNKNOWN and key in sure):
                votes = as_percent(graph.together(key, sure, possible))
                links = tuple(names[link] for link in chain)
                found.append(Controlled(graph.companies[key], certain, votes, links))
    return tuple(found)


@attrs.frozen
class _Graph:
    """Who holds what of which company, and all names."""

    books: Mapping[Key, Book]
    companies: Mapping[Key, Company]
    names: Mapping[Key, Party]

    @classmethod
    def of(cls, registers: Iterable[Register], basis: StakeBasis | str | None) -> _Graph:
        books: dict[Key, Book] = {}
        companies: dict[Key, Company] = {}
        names: dict[Key, Party] = {}
        for register in registers:
            if not isinstance(register, Register):
                raise InvalidTypeError("registers", register, "a Register")
            key = key_of(register.company)
            if key in books:
                raise InvalidValueError(
                    "registers", str(register.company), "one register a company"
                )
            holdings = register.holdings(basis)
            books[key], companies[key] = holdings.book, register.company
            for party in (register.company, *holdings.holders):
                names[key_of(party)] = fullest(names.get(key_of(party)), party)
        return cls(books, companies, names)

    def name(self, key: Key) -> str:
        return str(self.names[key])

    def between(self, start: Key, goal: Key) -> list[Key]:
        """Return the companies on the way to the goal, and the start, each after its discovery.

        Unknown holders may be the start, so the companies do not have to be reachable from it.
        """
        found, waiting = {goal: None}, [goal]
        while waiting:
            for key in self.books[waiting.pop()].shares:
                if key in self.books and key not in found and key != start:
                    found[key] = None
                    waiting.append(key)
        return [*(key for key in found if key != start), start]

    def matrix(self, nodes: list[Key], start: Key, *, upper: bool) -> _Matrix:
        """Return the least or the largest direct holdings among some companies.

        What unknown holders have is counted for the start: nowhere could it do more for it.
        """
        found: dict[Key, dict[Key, Fraction]] = {}
        for company in nodes:
            row = found[company] = {}
            book = self.books.get(company)
            if book is None:
                continue  # the end of a chain
            for holder in nodes:
                if holder in book.shares:
                    row[holder] = _end(book.shares[holder], upper=upper)
            if upper:
                row[start] = row.get(start, Fraction(0)) + _end(book.shares[REST], upper=True)
        return found

    def closed_circle(self, nodes: list[Key], start: Key) -> list[Key]:
        """Return the companies of which nobody but one another holds anything."""
        found = [key for key in nodes if key != start]
        while True:
            kept = [
                key
                for key in found
                if sum((_end(self.books[key].of(one), upper=False) for one in found), Fraction(0))
                == 1
            ]
            if kept == found:
                return found
            found = kept

    def reached(self, start: Key, level: Fraction, *, upper: bool) -> dict[Key, tuple[Key, ...]]:
        """Return the chain to each company that is controlled, from the start on."""
        chains: dict[Key, tuple[Key, ...]] = {start: (start,)}
        grows = True
        while grows:
            grows = False
            for company, book in self.books.items():
                if company not in chains and self._exceeds(book, chains, level, upper=upper):
                    link = _largest(book, chains, upper=upper)
                    chains[company] = (*chains[link], company)
                    grows = True
        return chains

    def _exceeds(
        self, book: Book, group: Mapping[Key, object], level: Fraction, *, upper: bool
    ) -> bool:
        votes = _sum_of(book, group, rest=upper)
        low, high = bounds(votes)
        if upper:
            return high > level
        return low > level or (low == level and votes.low_open)

    def together(
        self, company: Key, sure: Mapping[Key, object], possible: Mapping[Key, object]
    ) -> Share:
        """Return what the group has of a company, at least and at most."""
        book = self.books[company]
        least = _sum_of(book, {key: None for key in sure if key != company}, rest=False)
        most = _sum_of(book, {key: None for key in possible if key != company}, rest=True)
        return Interval(least.low, most.high, least.low_open, most.high_open)


def _end(share: Share, *, upper: bool) -> Fraction:
    low, high = bounds(share)
    return high if upper else low


def _largest(book: Book, group: Iterable[Key], *, upper: bool) -> Key:
    """Return who of a group has most of a company, the first of them where several have."""
    return max(group, key=lambda key: _end(book.of(key), upper=upper))


def _sum_of(book: Book, group: Mapping[Key, object], *, rest: bool) -> Share:
    """Return what some holders have together, at most what the others leave of the whole."""
    inside = [share for key, share in book.shares.items() if key in group or (rest and key == REST)]
    outside = [share for key, share in book.shares.items() if key not in group and key != REST]
    if not rest:
        outside.append(book.shares[REST])
    low = sum((bounds(share)[0] for share in inside), Fraction(0))
    high = sum((bounds(share)[1] for share in inside), Fraction(0))
    left = 1 - sum((bounds(share)[1] for share in outside), Fraction(0))
    limit = 1 - sum((bounds(share)[0] for share in outside), Fraction(0))
    whole: Share = Interval(
        low, high, any(share.low_open for share in inside), any(share.high_open for share in inside)
    )
    others: Share = Interval(
        left, limit, any(share.high_open for share in outside), any(s.low_open for s in outside)
    )
    # Both tell of the same shares, which together are the whole.
    return (whole & others) or whole


def _keys(graph: _Graph, holder: Party, target: Company) -> tuple[Key, Key]:
    _require_party(holder)
    if not isinstance(target, Company):
        raise InvalidTypeError("target", target, "a Company")
    goal = key_of(target)
    if goal not in graph.books:
        raise InvalidValueError("target", str(target), "a company with a register among them")
    return key_of(holder), goal


def _require_party(holder: object) -> None:
    if not isinstance(holder, (Company, Person)):
        raise InvalidTypeError("holder", holder, "a Company or a Person")


def _flow(matrix: _Matrix, nodes: list[Key], start: Key, goal: Key) -> Fraction | None:
    """Return what multiplies through from start to goal; ``None`` in a circle without a way out.

    Solves f(j) = a(start, j) + Σ f(i) · a(i, j) over the companies i other than the start, by
    elimination. The matrix I - A of holdings has a non-negative inverse if and only if every pivot
    is above 0 (a non-singular M-matrix: Berman and Plemmons, 1979), that is, if no circle keeps
    all that flows into it.
    """
    unknown = [key for key in nodes if key != start]
    rows: dict[Key, dict[Key, Fraction]] = {}
    for company in unknown:
        row = {key: -matrix[company].get(key, Fraction(0)) for key in unknown}
        row[company] += 1
        row[REST] = matrix[company].get(start, Fraction(0))
        rows[company] = row
    for place, pivot in enumerate(unknown):
        top = rows[pivot]
        if top[pivot] <= 0:
            return None
        for below in unknown[place + 1 :]:
            factor = rows[below][pivot] / top[pivot]
            if factor:
                for key in (*unknown[place:], REST):
                    rows[below][key] -= factor * top[key]
    found: dict[Key, Fraction] = {start: Fraction(0)}
    for place in range(len(unknown) - 1, -1, -1):
        row = rows[unknown[place]]
        rest = sum((row[key] * found[key] for key in unknown[place + 1 :]), Fraction(0))
        found[unknown[place]] = (row[REST] - rest) / row[unknown[place]]
    if goal != start:
        return found[goal]
    own = matrix[start]
    return own.get(start, Fraction(0)) + sum(
        (found[key] * own.get(key, Fraction(0)) for key in unknown), Fraction(0)
    )
