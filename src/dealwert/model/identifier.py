"""Identifiers of companies and of the securities that they issue."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from dealwert.errors import InvalidValueError, MissingPackageError
from dealwert.invariants import Choice, non_blank

__all__ = ["Identifier", "IdentifierScheme"]


class IdentifierScheme(Choice):
    """Who assigns an identifier, and to what.

    Example:
        >>> print(Identifier("lei", "529900T8BM49AURSDO55"))
        LEI 529900T8BM49AURSDO55
    """

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
        value: The identifier, without blanks at its ends; its form and its check digit are looked
            at by :meth:`validated`.

    Raises:
        InvalidTypeError: For a value that is no ``str``.
        InvalidValueError: For a blank value, or an LEI of other than 20 characters.
    """

    scheme: IdentifierScheme = attrs.field(converter=IdentifierScheme)
    value: str = attrs.field(validator=non_blank)

    def __attrs_post_init__(self) -> None:
        if self.scheme is IdentifierScheme.LEI and len(self.value) != _LEI_LENGTH:
            raise InvalidValueError("Identifier.value", self.value, "the 20 characters of an LEI")

    def validated(self) -> Identifier:
        """Return the identifier in its standard spelling, once form and check digit are right.

        Register numbers may have their court with them ("Amtsgericht Mannheim HRB 719915"); the
        court stays, in short ("Mannheim HRB 719915"). Needs the extra ``identifiers``
        (python-stdnum) for check digits and courts.

        Raises:
            InvalidValueError: For a value that is none of its scheme; the error says why.
            MissingPackageError: Where python-stdnum is not installed.

        Example:
            >>> Identifier("isin", "de0007236101").validated()
            Identifier(IdentifierScheme.ISIN, 'DE0007236101')
        """
        standard = _STANDARDS[self.scheme](self.value)
        return attrs.evolve(self, value=standard)

    def __repr__(self) -> str:
        return f"Identifier(IdentifierScheme.{self.scheme.name}, {self.value!r})"

    def __str__(self) -> str:
        return f"{self.scheme.name} {self.value}"


_LEI_LENGTH = 20
"""ISO 17442-1:2020, 5."""


def _checked(module: str) -> Callable[[str], str]:
    """Return the function that gives the standard spelling by a module of python-stdnum."""

    def standard(value: str) -> str:
        import importlib

        try:
            from stdnum.exceptions import ValidationError

            number = importlib.import_module(f"stdnum.{module}")
        except ImportError:
            raise MissingPackageError(
                "Identifier.validated", "python-stdnum", "identifiers"
            ) from None
        try:
            return str(number.validate(value))
        except ValidationError as error:
            raise InvalidValueError("Identifier.value", value, f"a valid one ({error})") from None

    return standard


def _of_form(pattern: str, accepted: str) -> Callable[[str], str]:
    """Return the function that gives the standard spelling of what matches a pattern."""
    compiled = re.compile(pattern, re.ASCII)

    def standard(value: str) -> str:
        plain = value.strip().upper()
        if not compiled.fullmatch(plain):
            raise InvalidValueError("Identifier.value", value, accepted)
        return plain

    return standard


_COURT = re.compile(r"(?i:amtsgericht|registergericht|AG|HR)\s+(?=\S)")
"""How the court of a register entry is introduced."""


def _register_entry(value: str) -> str:
    """Return a register number with its court, as python-stdnum spells it.

    python-stdnum knows the courts by their towns only, and wants the town first or last.
    """
    plain = _COURT.sub("", " ".join(value.replace(",", " ").replace(";", " ").split()), count=1)
    if re.fullmatch(r"(?i:HR[AB]|GNR|PR|VR|GsR)\s*\d{1,6}(\s*[A-Z]{1,2})?", plain):
        raise InvalidValueError(
            "Identifier.value", value, "a register number with its court: 'Mannheim HRB 719915'"
        )
    return _checked("de.handelsregisternummer")(plain)


_STANDARDS: Mapping[IdentifierScheme, Callable[[str], str]] = MappingProxyType(
    {
        IdentifierScheme.LEI: _checked("lei"),
        IdentifierScheme.ISIN: _checked("isin"),
        IdentifierScheme.WKN: _checked("de.wkn"),
        IdentifierScheme.VALOR: _of_form(r"\d{5,9}", "5 to 9 digits"),
        IdentifierScheme.TICKER: _of_form(
            r"[A-Z0-9]{4}:[A-Z0-9.\-/]{1,12}", "market (ISO 10383) and symbol, 'XETR:SIE'"
        ),
        IdentifierScheme.HANDELSREGISTER: _register_entry,
        IdentifierScheme.FIRMENBUCH: _checked("at.businessid"),
        IdentifierScheme.CH_UID: _checked("ch.uid"),
        IdentifierScheme.VAT: _checked("eu.vat"),
        IdentifierScheme.WIKIDATA: _of_form(r"Q[1-9]\d*", "Q and a number"),
        IdentifierScheme.OTHER: str,
    }
)
