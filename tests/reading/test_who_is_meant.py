"""Who "er", "sie" and a noun stand for, by the gender that a given name has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import read
from dealwert.german.genders import is_mans_name, is_womans_name
from dealwert.german.lexicon.genders import MEN, MEN_IN_A, NAMES_OF_BOTH, WOMEN
from dealwert.german.lexicon.given_names import GIVEN_NAMES


@given(st.sampled_from(sorted(GIVEN_NAMES | MEN | WOMEN)), st.sampled_from(["Kern", "von Dorn"]))
def test_no_name_is_a_womans_and_a_mans(given: str, family: str) -> None:
    name = f"{given.capitalize()} {family}"
    assert not (is_womans_name(name) and is_mans_name(name))
    assert not (
        is_womans_name(family.rsplit(maxsplit=1)[-1]) or is_mans_name(family.rsplit(maxsplit=1)[-1])
    )


def test_the_tables_share_only_the_names_of_both() -> None:
    assert MEN & WOMEN <= NAMES_OF_BOTH
    assert not any(is_womans_name(f"{name} kern") for name in MEN_IN_A)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Otto Kern lobte Clara Voss. Er wird Chef der Nordlicht AG.", "Otto Kern"),
        ("Otto Kern lobte Clara Voss. Sie wird Chefin der Nordlicht AG.", "Clara Voss"),
        ("Clara Voss lobte Otto Kern. Sie wird Chefin der Nordlicht AG.", "Clara Voss"),
        ("Clara Voss lobte Otto Kern. Er wird Chef der Nordlicht AG.", "Otto Kern"),
        ("Birgit Lang sprach mit Jens Moser. Er wird Chef der Nordlicht AG.", "Jens Moser"),
    ],
)
def test_a_pronoun_agrees_with_whom_it_stands_for(text: str, person: str) -> None:
    assert [str(change.person) for change in read(text).leadership_changes] == [person]


def test_a_woman_is_no_man_whoever_is_named_last() -> None:
    text = "Clara Voss wird neue Chefin der Nordlicht AG, wie Landrat Otto Kern sagte. Sie folgt auf Jens Moser."
    changes = read(text).leadership_changes
    assert all(str(change.person) != "Otto Kern" for change in changes)


@pytest.mark.parametrize(
    "text",
    [
        "Der Investor Kalvero bleibt an Bord, sagt Nordlicht-Chef Otto Kern.",
        "Er heuert beim Zweitligisten Kuvor Wölfe an.",
        "Eigentümer Otto Kern verhandelt mit der Grazer Sieben Media.",
    ],
)
def test_what_firms_are_called_too_makes_no_person(text: str) -> None:
    assert {str(person) for person in read(text).persons} <= {"Otto Kern"}


@pytest.mark.parametrize(
    ("paragraph", "house"),
    [
        ("Die ÖVP traf sich am Montag.\n\nOtto Kern ist als Klubobmann nachgerückt.", "ÖVP"),
        ("Die SPÖ beriet am Dienstag.\n\nNeue Klubobfrau ist Clara Wieser.", "SPÖ"),
        ("Die ÖVP tagte in Linz.\nKlubobmann Lukas Berger tritt zurück.", "ÖVP"),
        ("Die Gegner feiern.\nKlubobmann Lukas Berger tritt zurück.", "FPÖ"),
    ],
)
def test_an_office_is_where_a_paragraph_has_turned(paragraph: str, house: str) -> None:
    about = "Die FPÖ hat viele Stimmen verloren, und die Mitglieder bleiben den Treffen fern. " * 3
    plans = "Im Sommer will die FPÖ ihr Programm neu schreiben und durch alle Bezirke ziehen. " * 3
    changes = read(f"{about}{plans}\n\n{paragraph}").leadership_changes
    assert [one.company.name for one in changes if one.company is not None] == [house]
