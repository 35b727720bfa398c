"""The names that other people's extractions give to the fields of a deal."""

from __future__ import annotations

import enum
import re

__all__ = ["FIELDS", "Kind", "Role", "kind_of", "role_of", "words_of"]


class Kind(enum.StrEnum):
    """What a field holds."""

    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage_points"
    COMPANY = "company"
    PERSON = "person"
    PARTY = "party"
    """A company or a person."""
    DATE = "date"
    TEXT = "text"
    """Words that the text must have."""


class Role(enum.StrEnum):
    """What a value is in a fact."""

    PRICE = "price"
    VALUATION = "valuation"
    STAKE = "stake"
    STAKE_AFTER = "stake_after"
    PRICE_PER_SHARE = "price_per_share"
    PREMIUM = "premium"
    SALES = "sales"
    BUYER = "buyer"
    TARGET = "target"
    SELLER = "seller"
    PERSON = "person"
    COMPANY = "company"
    PREDECESSOR = "predecessor"
    SUCCESSOR = "successor"
    NEXT_COMPANY = "next_company"
    DATE = "date"
    WORDING = "wording"


_NAMES: tuple[tuple[Role, Kind, str], ...] = (
    (
        Role.PRICE,
        Kind.MONEY,
        "price amount deal_value deal_size purchase_price transaction_value transaction_volume"
        " consideration investment investment_amount sum paid amount_raised",
    ),
    (
        Role.VALUATION,
        Kind.MONEY,
        "valuation company_valuation post_money pre_money post_money_valuation"
        " pre_money_valuation enterprise_value implied_valuation market_cap equity_value",
    ),
    (Role.PRICE_PER_SHARE, Kind.MONEY, "price_per_share offer_price per_share share_price"),
    (Role.SALES, Kind.MONEY, "revenue sales turnover"),
    (
        Role.STAKE,
        Kind.PERCENT,
        "stake share percentage percent ownership stake_percent stake_acquired equity_stake"
        " interest percent_acquired share_acquired holding",
    ),
    (
        Role.STAKE_AFTER,
        Kind.PERCENT,
        "stake_after stake_after_percent holding_after percent_owned_after total_stake",
    ),
    (Role.PREMIUM, Kind.PERCENT, "premium"),
    (
        Role.BUYER,
        Kind.PARTY,
        "buyer buyers acquirer acquirers acquiror investor investors purchaser bidder"
        " transferee new_owner",
    ),
    (
        Role.TARGET,
        Kind.COMPANY,
        "target target_company acquired acquired_company acquiree asset target_name",
    ),
    (Role.SELLER, Kind.PARTY, "seller sellers vendor vendors transferor previous_owner"),
    (
        Role.PERSON,
        Kind.PERSON,
        "person executive manager ceo cfo coo cto chair chairman chairwoman founder new_ceo"
        " interim_ceo director appointee",
    ),
    (Role.COMPANY, Kind.COMPANY, "company organisation organization employer firm issuer"),
    (Role.NEXT_COMPANY, Kind.COMPANY, "next_company new_company new_employer"),
    (Role.PREDECESSOR, Kind.PERSON, "predecessor previous_ceo outgoing_ceo former_ceo"),
    (Role.SUCCESSOR, Kind.PERSON, "successor"),
    (
        Role.DATE,
        Kind.DATE,
        "date announced announcement_date date_announced completed completion_date closing_date"
        " effective effective_date signing_date since until",
    ),
    (Role.WORDING, Kind.TEXT, "position title role_title wording quote"),
)

FIELDS: dict[str, tuple[Kind, Role]] = {
    name: (kind, role) for role, kind, names in _NAMES for name in names.split()
}
"""Names in snake case; :func:`role_of` finds the others, such as ``priceUSD``, by their words."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")

_UNITS = frozenset(
    """usd eur gbp chf jpy dollar dollars euro euros pounds bn mn mrd mio billion million
    thousand pct percent name names value in total""".split()
)
"""Words that a field's name may end in and that say nothing about its role."""


def words_of(name: str) -> list[str]:
    """Return the words of a field's name, however it joins them.

    Example:
        >>> words_of("priceUSD"), words_of("deal-value")
        (['price', 'usd'], ['deal', 'value'])
    """
    return [word.casefold() for word in _CAMEL.split(name) if word]


def role_of(name: str) -> tuple[Kind, Role] | None:
    """Return what a field's name says that it holds, ``None`` where it says nothing.

    Example:
        >>> role_of("stake_percent")
        (<Kind.PERCENT: 'percent'>, <Role.STAKE: 'stake'>)
    """
    words = words_of(name)
    while words:
        found = FIELDS.get("_".join(words))
        if found is not None:
            return found
        if words[-1] not in _UNITS:
            return None
        words = words[:-1]
    return None


def kind_of(name: str) -> Kind | None:
    """Return the kind that a declared mapping names, ``None`` where there is no such kind."""
    return next((kind for kind in Kind if kind.value == name), None)
