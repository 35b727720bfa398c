"""Identifiers of companies and of the securities that they issue."""

from __future__ import annotations

import attrs

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, non_blank

__all__ = ["Identifier", "IdentifierScheme"]


class IdentifierScheme(Choice):
    """Who assigns an identifier, and to what."""

    LEI = "lei"
    ISIN = "isin"
    WKN = "wkn"
    VALOR = "valor"
    TICKER = "ticker"
    HANDELSREGISTER = "handelsregister"
    FIRMENBUCH = "firmenbuch"
    CH_UID = "ch_uid"
    VAT = "vat"
    WIKIDATA = "wikidata"
    OTHER = "other"

    @property
    def names_a_security(self) -> bool:
        """Whether it names a security and not its issuer, so that it cannot identify a company."""
        return self in _SECURITIES


_SECURITIES = frozenset(
    {
        IdentifierScheme.ISIN,
        IdentifierScheme.WKN,
        IdentifierScheme.VALOR,
        IdentifierScheme.TICKER,
    }
)


@attrs.frozen
class Identifier:
    """An identifier, as BODS writes it: who assigned it, and its value.

    Args:
        scheme: Who assigns such identifiers.
        value: The identifier, without blanks at its ends; its check digits are not verified.

    Raises:
        InvalidTypeError: For a value that is no ``str``.
        InvalidValueError: For a blank value, or an LEI of other than 20 characters.
    """

    scheme: IdentifierScheme = attrs.field(converter=IdentifierScheme)
    value: str = attrs.field(validator=non_blank)

    def __attrs_post_init__(self) -> None:
        if self.scheme is IdentifierScheme.LEI and len(self.value) != _LEI_LENGTH:
            raise InvalidValueError("Identifier.value", self.value, "the 20 characters of an LEI")

    def __str__(self) -> str:
        return f"{self.scheme.name} {self.value}"


_LEI_LENGTH = 20
"""ISO 17442-1:2020, 5."""
