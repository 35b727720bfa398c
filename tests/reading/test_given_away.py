"""Names that offices beside them give away, and nouns that they do not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dealwert import read
from dealwert.reading import NameMention
from dealwert.reading.employers import employers
from dealwert.reading.holders import holders
from dealwert.reading.sentences import sentences


def companies(text: str) -> list[str]:
    return [name.name for name in employers(list(sentences(text)), [])]


def persons(text: str) -> list[str]:
    return [name.name for name in holders(list(sentences(text)), [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie ist Chefin von Zervex.", ["Zervex"]),
        ("Der Vorstandschef der Zervex schwieg.", ["Zervex"]),
        ("Er wird Leiter des Logistikers Brumolo.", ["Brumolo"]),
        ("Der Finanzvorstand der deutschen Zervex ging.", ["Zervex"]),
        ("Rapid Wien siegte.", ["Rapid Wien"]),
        ("Die Direktorin des Museums Brumolo kam.", ["Museum Brumolo"]),
    ],
)
def test_an_office_gives_its_company_away(text: str, expected: list[str]) -> None:
    assert companies(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Chef von Tausenden sprach.",
        "Die Präsidentin der Republik sprach.",
        "Der Leiter der Abteilung ging.",
        "Er war Sprecher von Beginn an.",
        "Der Chef des Hauses kam.",
        "Die Spitze des Dax schwankte.",
        "Rapid siegte.",
    ],
)
def test_what_is_a_common_noun_is_no_company(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brelo Zamwik wird neuer Chef von Zervex.", ["Brelo Zamwik"]),
        ("Zervex ernennt Brelo Zamwik zum Finanzchef.", ["Brelo Zamwik"]),
        ("Sie wird Nachfolgerin von Brelo Zamwik.", ["Brelo Zamwik"]),
        ("Neuer Chef wird Brelo Zamwik.", ["Brelo Zamwik"]),
        ("Es war das Werk von Brelo Zamwik, der zum Sender wechselte.", ["Brelo Zamwik"]),
    ],
)
def test_an_office_gives_its_holder_away(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Brelo Zamwik wird teurer.",
        "Die Brelo Zamwik GmbH wird Partner.",
        "Ein Auto von Brelo Zamwik, der größten Marke der Welt.",
        "Guten Tag wird gesagt.",
    ],
)
def test_who_holds_no_office_is_not_given_away(text: str) -> None:
    assert persons(text) == []


def test_a_company_and_its_new_chief_are_read_though_nobody_knows_them() -> None:
    report = read("Brelo Zamwik wird neuer Vorstandschef der Zervex.")
    change = report.leadership_changes[0]
    assert (str(change.person), str(change.company)) == ("Brelo Zamwik", "Zervex")


def deals(text: str) -> list[tuple[list[str], str | None]]:
    return [
        ([str(buyer) for buyer in deal.buyers], None if deal.target is None else str(deal.target))
        for deal in read(text).deals
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Zervex übernimmt Brumolo.",
        "Zervex kauft die Brumolo für 30 Millionen Euro.",
        "Im März hat Zervex die Brumolo gekauft.",
        "Die Brumolo wurde von Zervex übernommen.",
        "Die Übernahme der Brumolo durch Zervex ist abgeschlossen.",
        "Es heißt, dass Zervex die Brumolo übernimmt.",
    ],
)
def test_parties_of_a_deal_are_read_though_nobody_knows_them(text: str) -> None:
    assert deals(text) == [(["Zervex"], "Brumolo")]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt verkauft die Grazer Straße.",
        "Die Gemeinde kauft Streusalz.",
        "Sie übernimmt Verantwortung.",
        "Der Verein kauft die Leihgaben.",
        "Man verkauft Bier und Fühler.",
        "Im Zweifel hatte das Unternehmen Ärger mit dem Kauf.",
        "Teuer ist der Kauf, unverändert bleibt der Preis.",
        "Dahinter steht ein Kauf.",
    ],
)
def test_nouns_in_sentences_of_dealing_are_no_parties(text: str) -> None:
    assert deals(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Fitness-App-Firma wächst.",
        "Der Compliance-Chef Jannis Movros ging.",
        "Gesundheits-Chefin Clara Zamwik wurde entlassen.",
        "Karriere-Chef Jannis Movros tritt zurück.",
    ],
)
def test_a_noun_before_a_hyphen_is_no_company(text: str) -> None:
    assert not read(text).companies


def test_a_full_name_behind_a_noun_is_read_as_a_person() -> None:
    report = read(
        "Kompagnon Jannis Movros geht. Das Kapitel Clara Zamwik endet: Zamwik geht als Chefin."
    )
    assert [str(person) for person in report.persons] == ["Jannis Movros", "Clara Zamwik"]


def test_a_well_known_firm_is_read_whole() -> None:
    report = read("Clara Voss ist seit Montag neue Chefin der Bank Austria.")
    assert [str(company) for company in report.companies] == ["Bank Austria"]


WORDS = st.sampled_from(
    """Chef Chefin der des von wird zum Zervex Brelo Zamwik , . Museum Rapid Wien Vorstand neuer und
    Nachfolger bei Haus""".split()
)


@given(st.lists(WORDS, max_size=25).map(" ".join), st.integers(0, 60))
@example("Chef Chef Chef . Museum Zervex", 12)
def test_names_stay_apart_in_order_and_in_the_text(text: str, place: int) -> None:
    known = (
        [NameMention(place, place + 6, text[place : place + 6], "company", text[place : place + 6])]
        if place + 6 <= len(text)
        else []
    )
    parts = list(sentences(text))
    found = employers(parts, holders(parts, known))
    assert all(name.text and name.end <= len(text) for name in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
