from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import Company, InvalidValueError, PartialDate, Person
from dealwert.errors import MissingPackageError
from dealwert.model import (
    Identifier,
    IdentifierScheme,
    LegalForm,
    PersonName,
    name_key,
    split_legal_form,
)
from dealwert.testing import companies, identifiers, persons

NAMES = st.sampled_from(["Nordlicht Werft", "E.ON", "1&1", "Salz & Söhne", "voestalpine", "Ähre"])


@given(NAMES, st.sampled_from(LegalForm))
def test_a_legal_form_is_told_from_the_name(name: str, form: LegalForm) -> None:
    assert split_legal_form(f"{name} {form}") == (name, form)
    assert str(Company.named(f"{name} {form}")) == f"{name} {form}"


@given(NAMES, st.none() | st.sampled_from(LegalForm))
def test_spellings_of_one_name_share_a_key(name: str, form: LegalForm | None) -> None:
    written = f"{name} {form}" if form else name
    plain = Company(name).key
    assert Company(written).key == Company.named(written).key == Company(written.upper()).key
    assert Company(written).key == plain


@given(companies(), companies())
def test_different_names_have_different_keys(one: Company, other: Company) -> None:
    if name_key(one.name) != name_key(other.name) and not one.identifiers + other.identifiers:
        assert one.key != other.key


@given(companies(), identifiers())
def test_a_security_is_no_key(company: Company, identifier: Identifier) -> None:
    plain = Company(company.name)
    listed = Company(company.name, identifiers=(identifier,))
    if identifier.scheme.names_a_security:
        assert listed.key == plain.key


@pytest.mark.parametrize(
    ("name", "head", "form"),
    [
        ("Siemens AG", "Siemens", LegalForm.AG),
        ("Weserwerft Ges.m.b.H.", "Weserwerft", LegalForm.GMBH),
        ("Hansen & Söhne GmbH & Co. KG", "Hansen & Söhne", LegalForm.GMBH_CO_KG),
        ("Merck KGaA", "Merck", LegalForm.KGAA),
        ("Fresenius SE & Co. KGaA", "Fresenius", LegalForm.SE_CO_KGAA),
        ("Alpenbahn S.A.", "Alpenbahn", LegalForm.SA),
        ("Nordlink, Inc.", "Nordlink", LegalForm.INC),
        ("AG", "AG", None),
        ("Die Stiftung hilft", "Die Stiftung hilft", None),
        ("Kiosk", "Kiosk", None),
    ],
)
def test_names_and_their_forms(name: str, head: str, form: LegalForm | None) -> None:
    assert split_legal_form(name) == (head, form)


@given(identifiers())
def test_the_standard_spelling_of_an_identifier_is_its_own(identifier: Identifier) -> None:
    pytest.importorskip("stdnum", reason="python-stdnum is an extra")
    standard = identifier.validated()
    assert standard.validated() == standard
    assert standard.scheme is identifier.scheme


@pytest.mark.parametrize(
    ("scheme", "value", "standard"),
    [
        ("isin", "de 000 723610 1", "DE0007236101"),
        ("wkn", "723610", "723610"),
        ("handelsregister", "Amtsgericht Mannheim HRB 719915", "Mannheim HRB 719915"),
        ("ticker", "xetr:sie", "XETR:SIE"),
        ("wikidata", "q81230", "Q81230"),
        ("valor", "827766", "827766"),
    ],
)
def test_identifiers_in_their_standard_spelling(scheme: str, value: str, standard: str) -> None:
    pytest.importorskip("stdnum", reason="python-stdnum is an extra")
    assert Identifier(IdentifierScheme(scheme), value).validated().value == standard


@pytest.mark.parametrize(
    ("scheme", "value", "why"),
    [
        ("isin", "DE0007236102", "valid"),
        ("lei", "529900T8BM49AURSDO56", "valid"),
        ("handelsregister", "HRB 719915", "with its court"),
        ("ticker", "SIE", "market"),
        ("valor", "12", "5 to 9 digits"),
        ("wikidata", "81230", "Q and a number"),
        ("vat", "DE136695977", "valid"),
    ],
)
def test_what_is_no_identifier_says_why(scheme: str, value: str, why: str) -> None:
    pytest.importorskip("stdnum", reason="python-stdnum is an extra")
    with pytest.raises(InvalidValueError, match=why):
        Identifier(IdentifierScheme(scheme), value).validated()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "stdnum", None)
    monkeypatch.setitem(__import__("sys").modules, "stdnum.exceptions", None)
    with pytest.raises(MissingPackageError, match="identifiers"):
        Identifier(IdentifierScheme.ISIN, "DE0007236101").validated()


@given(st.integers(0, 130), st.dates(dt.date(1900, 1, 1)), st.data())
def test_an_age_narrows_the_birth_to_the_days_that_give_it(
    age: int, day: dt.date, data: st.DataObject
) -> None:
    birth = Person("Clara Brandner", age=age, age_at=PartialDate.day(day)).birth
    assert birth is not None
    assert birth.earliest is not None
    assert birth.latest is not None
    born = data.draw(st.dates(birth.earliest, birth.latest))
    assert _birthdays(born, day) == age
    before, behind = birth.earliest - dt.timedelta(1), birth.latest + dt.timedelta(1)
    assert _birthdays(before, day) != age
    assert behind > day or _birthdays(behind, day) != age


def _birthdays(born: dt.date, day: dt.date) -> int:
    """How many there have been; where there is no 29 February, it is 1 March (§ 188 II BGB)."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def test_who_is_born_on_a_leap_day_is_a_year_older_in_march() -> None:
    leap_day = dt.date(2000, 2, 29)
    for age, day in ((0, dt.date(2001, 2, 28)), (1, dt.date(2001, 3, 1))):
        birth = Person("Clara Brandner", age=age, age_at=PartialDate.day(day)).birth
        assert birth is not None and leap_day in birth


@given(persons())
def test_birth_lies_within_what_is_stated(person: Person) -> None:
    if person.born is not None:
        assert person.birth == person.born
    assert (person.birth is None) == (person.born is None and person.age_at is None)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dr. Clara von der Heyde", PersonName("Dr.", "Clara", "von der Heyde")),
        ("Prof. Dr. Ida-Marie van den Berg", PersonName("Prof. Dr.", "Ida-Marie", "van den Berg")),
        ("Vogt", PersonName("", "", "Vogt")),
        ("Jean-Luc de la Tour", PersonName("", "Jean-Luc", "de la Tour")),
        ("Dipl.-Ing. Max Muster", PersonName("Dipl.-Ing.", "Max", "Muster")),
        ("J. P. Kessler", PersonName("", "J. P.", "Kessler")),
    ],
)
def test_names_of_persons_taken_apart(name: str, parts: PersonName) -> None:
    assert Person(name).parts == parts


@given(persons())
def test_a_title_is_no_part_of_the_key(person: Person) -> None:
    assert Person(f"Dr. {person.name}").key == person.key == Person(person.name.upper()).key
