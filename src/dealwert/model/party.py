"""Who takes part: companies and what acts like one, and persons."""

from __future__ import annotations

import datetime as dt

import attrs
from dateutil.relativedelta import relativedelta

from dealwert.errors import InvalidValueError
from dealwert.invariants import Choice, each, non_blank, optional
from dealwert.model.country import is_country
from dealwert.model.identifier import Identifier, IdentifierScheme
from dealwert.model.legal_form import LegalForm, name_key, split_legal_form
from dealwert.model.notation import constructor_call
from dealwert.model.person_name import PersonName
from dealwert.quantities import PartialDate, Ternary

__all__ = ["Company", "Party", "PartyKind", "Person"]

_OLDEST = 130
"""Years; nobody is known to have reached 123."""


class PartyKind(Choice):
    """What a party other than a person is (BODS: ``entityType``)."""

    COMPANY = "company"
    FUND = "fund"
    STATE = "state"
    STATE_BODY = "state_body"
    FOUNDATION = "foundation"
    FAMILY = "family"
    CONSORTIUM = "consortium"
    FREE_FLOAT = "free_float"
    UNNAMED = "unnamed"


@attrs.frozen
class Company:
    """A company, or another party that acts like one.

    Counterparts: FollowTheMoney ``Company``, BODS entity record, schema.org ``Organization``, Open
    Cap Table ``Issuer``, FIBO ``LegalEntity``.

    Args:
        name: The name as it is used, without blanks at its ends; a legal form may be part of it.
        aliases: Other names of it.
        legal_form: Its legal form; see :meth:`named` to tell it from the name.
        country: ISO 3166-1 alpha-2 code, in capitals.
        identifiers: Of the company, or of the securities that it issues.
        kind: What it is.
        listed: Whether its shares are listed, ``None`` where that is not known.
        founded: When it came into being.
        dissolved: When it ceased to be.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a blank name, a code that is none, or a company that is dissolved
            before it is founded.

    Example:
        >>> Company.named("Siemens AG").key == Company("SIEMENS AG").key == Company("Siemens").key
        True
    """

    name: str = attrs.field(validator=non_blank)
    aliases: tuple[str, ...] = attrs.field(default=(), validator=each(str), kw_only=True)
    legal_form: LegalForm | None = attrs.field(
        default=None, validator=optional(LegalForm), kw_only=True
    )
    country: str | None = attrs.field(default=None, kw_only=True)
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), validator=each(Identifier), kw_only=True
    )
    kind: PartyKind = attrs.field(default=PartyKind.COMPANY, converter=PartyKind, kw_only=True)
    listed: bool | None = attrs.field(default=None, validator=optional(bool), kw_only=True)
    founded: PartialDate | None = attrs.field(
        default=None, validator=optional(PartialDate), kw_only=True
    )
    dissolved: PartialDate | None = attrs.field(
        default=None, validator=optional(PartialDate), kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        if self.country is not None and not is_country(self.country):
            raise InvalidValueError(
                "Company.country",
                self.country,
                "an ISO 3166-1 alpha-2 code in capitals, such as 'DE'",
            )
        if self.founded is not None and self.dissolved is not None:
            if self.dissolved.before(self.founded) is Ternary.YES:
                raise InvalidValueError(
                    "Company.dissolved", str(self.dissolved), f"not before {self.founded}"
                )

    @classmethod
    def named(cls, name: str) -> Company:
        """Return the company of a name, with the legal form told from it and kept apart.

        Example:
            >>> Company.named("Nordlicht Werft GmbH")
            Company('Nordlicht Werft', legal_form=LegalForm.GMBH)
        """
        head, form = split_legal_form(name.strip())
        return cls(head, legal_form=form)

    @property
    def key(self) -> str:
        """What tells this company from others: LEI, register entry, or name and country.

        Spellings of one name share it; identifiers of securities play no part, since one company
        may have many of them.
        """
        for scheme in _KEY_SCHEMES:
            for identifier in self.identifiers:
                if identifier.scheme is scheme:
                    return f"{scheme}:{identifier.value}"
        country = f":{self.country}" if self.country else ""
        return name_key(self.name) + country

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return f"{self.name} {self.legal_form}" if self.legal_form else self.name


_KEY_SCHEMES = (
    IdentifierScheme.LEI,
    IdentifierScheme.HANDELSREGISTER,
    IdentifierScheme.FIRMENBUCH,
    IdentifierScheme.CH_UID,
)


@attrs.frozen
class Person:
    """A person.

    Counterparts: FollowTheMoney ``Person``, BODS person record, schema.org ``Person``, Wikidata Q5.

    Args:
        name: The full name as it is used, title and all.
        aliases: Other names of the person.
        born: When the person was born, where the source says so.
        age: In years, 0 to 130, where the source gives that instead.
        age_at: When the person had that age; without it the age says nothing about the birth.

    Raises:
        InvalidTypeError: For a field of another type; the error names it.
        InvalidValueError: For a blank name, an age out of range, the date of an age without the
            age, or an age that the birth date contradicts.

    Example:
        >>> wang = Person("Alexandr Wang", age=28, age_at=PartialDate.month(2025, 6))
        >>> print(wang.birth)
        1996-06-02/1997-06-30
    """

    name: str = attrs.field(validator=non_blank)
    aliases: tuple[str, ...] = attrs.field(default=(), validator=each(str), kw_only=True)
    born: PartialDate | None = attrs.field(
        default=None, validator=optional(PartialDate), kw_only=True
    )
    age: int | None = attrs.field(default=None, validator=optional(int), kw_only=True)
    age_at: PartialDate | None = attrs.field(
        default=None, validator=optional(PartialDate), kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        if self.age is not None and not 0 <= self.age <= _OLDEST:
            raise InvalidValueError("Person.age", self.age, f"0 to {_OLDEST} years")
        if self.age_at is not None and self.age is None:
            raise InvalidValueError("Person.age_at", str(self.age_at), "None where there is no age")
        first = self.age_at.earliest if self.age_at is not None else None
        if self.age is not None and first is not None and first.year <= self.age + 1:
            raise InvalidValueError(
                "Person.age_at", str(self.age_at), "a date for which the birth is after the year 1"
            )
        from_age = self._birth_by_age()
        if from_age is not None and self.born is not None and not self.born.overlaps(from_age):
            raise InvalidValueError("Person.age", self.age, f"the age of somebody born {self.born}")

    @property
    def birth(self) -> PartialDate | None:
        """When the person was born, as far as birth date and age tell; ``None`` where neither does.

        Who is born on 29 February is a year older on 1 March of other years (§ 188 II BGB).
        """
        from_age = self._birth_by_age()
        if from_age is None or self.born is None:
            return self.born or from_age
        (low, high), (other_low, other_high) = self.born.sort_key, from_age.sort_key
        low, high = max(low, other_low), min(high, other_high)
        if (low, high) == (self.born.earliest, self.born.latest):
            return self.born
        return PartialDate.between(
            None if low == dt.date.min else low, None if high == dt.date.max else high
        )

    def _birth_by_age(self) -> PartialDate | None:
        if self.age is None or self.age_at is None:
            return None
        first, last = self.age_at.earliest, self.age_at.latest
        # Who is 28 on a day was born after that day 29 years ago and not after it 28 years ago.
        earliest = (
            first - relativedelta(years=self.age + 1) + relativedelta(days=1) if first else None
        )
        return PartialDate.between(earliest, last - relativedelta(years=self.age) if last else None)

    @property
    def parts(self) -> PersonName:
        """Title, given names, particle and family name.

        Example:
            >>> Person("Dr. Clara von der Heyde").parts.family
            'von der Heyde'
        """
        return PersonName.of(self.name)

    @property
    def key(self) -> str:
        """What spellings of one person's name have in common: no title, no capitals."""
        return self.parts.key

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return self.name


Party = Company | Person
"""Who may buy, sell or hold."""
