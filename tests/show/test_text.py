"""The report at a terminal."""

from __future__ import annotations

import io
import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.model import Company, LeadershipChange, LeadershipEvent, Person, Position
from dealwert.quantities import PartialDate
from dealwert.reading import Report
from dealwert.show import takes_colour, to_text
from dealwert.show.plain import one_line
from tests.interchange.values import values
from tests.show.reports import ARTICLE, REPORT


class TestLaws:
    @given(st.text(max_size=60))
    def test_one_line_is_one_line_without_a_control_character(self, text: str) -> None:
        shown = one_line(text)
        assert len(shown.splitlines()) <= 1
        assert shown.isprintable()

    @given(values(Report), st.integers(40, 120))
    def test_any_report_can_be_shown_within_its_width(self, report: Report, width: int) -> None:
        shown = to_text(report, width=width)
        assert all(len(line) <= width for line in shown.splitlines())
        assert all(character == "\n" or character.isprintable() for character in shown)

    @given(values(Report))
    def test_colours_change_no_word(self, report: Report) -> None:
        coloured = to_text(report, colour=True)
        assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == to_text(report)


CLARA, NORD, WESER = Person("Clara Brandner"), Company("Nordlicht"), Company("Weserwerft")
UNNAMED = Position(CLARA, NORD)


class TestOfficesThatAreNotNamed:
    @pytest.mark.parametrize("event", LeadershipEvent)
    def test_no_office_is_told(self, event: LeadershipEvent) -> None:
        leaves = event.is_departure or event is LeadershipEvent.MOVES
        change = LeadershipChange(
            CLARA,
            NORD,
            event,
            position=None if leaves else UNNAMED,
            previous=UNNAMED if leaves else None,
            next_company=WESER if event is LeadershipEvent.MOVES else None,
        )
        shown = to_text(Report(leadership_changes=(change,)))
        assert "position" not in shown
        assert "so far" not in shown
        assert {"as", "becomes"}.isdisjoint(shown.split())

    @pytest.mark.parametrize(
        ("change", "line"),
        [
            (
                LeadershipChange(CLARA, NORD, "leaves", previous=UNNAMED),
                " 1  Clara Brandner leaves Nordlicht",
            ),
            (
                LeadershipChange(CLARA, NORD, "appointed", position=UNNAMED),
                " 1  Clara Brandner joins Nordlicht",
            ),
            (
                LeadershipChange(
                    CLARA,
                    NORD,
                    "moves",
                    previous=attrs.evolve(UNNAMED, since=PartialDate.year(2020)),
                    next_company=WESER,
                ),
                "    so far          a position of Nordlicht, since 2020",
            ),
        ],
    )
    def test_what_is_told_is_where(self, change: LeadershipChange, line: str) -> None:
        assert line in to_text(Report(leadership_changes=(change,))).splitlines()


class TestExample:
    shown = to_text(REPORT, ARTICLE, source="a.txt")

    @pytest.mark.parametrize(
        "line",
        [
            "a.txt",
            "DEALS",
            " 1  Nordlicht → Hafenwerk: minority investment, announced",
            "    paid in         cash (contingent)",
            "    announced       2025-06",
            "STAKE TRANSFERS",
            "LEADERSHIP CHANGES",
            " 1  Ida Berg moves to Nordlicht",
            "    so far          CEO of Hafenwerk, since Q3 2024",
            " 2  Ida Berg stays member of the board of directors of Hafenwerk",
            "    > 6:43  Sie bleibt im Verwaltungsrat von Hafenwerk.",
        ],
    )
    def test_it_says(self, line: str) -> None:
        assert line in self.shown.splitlines()

    def test_the_check_is_told_in_words_under_its_deal(self) -> None:
        deals = self.shown.partition("STAKE TRANSFERS")[0]
        assert "check           consistent: 14.3 bn USD for 49 % implies" in deals

    def test_without_the_text_places_are_offsets(self) -> None:
        assert re.search(r"> 36-103  Für 49 Prozent", to_text(REPORT))

    def test_an_empty_report_says_so(self) -> None:
        assert to_text(Report()) == "No fact found.\n"

    def test_a_word_longer_than_a_line_is_broken(self) -> None:
        deal = attrs.evolve(REPORT.deals[0], target=Company("W" * 300))
        shown = to_text(attrs.evolve(REPORT, deals=(deal,)), width=60)
        assert max(map(len, shown.splitlines())) == 60
        assert shown.count("W") >= 300

    def test_escape_sequences_of_an_article_do_not_get_through(self) -> None:
        deal = attrs.evolve(REPORT.deals[0], target=Company("\x1b]0;owned\x07 Werk"))
        shown = to_text(attrs.evolve(REPORT, deals=(deal,)))
        assert "\x1b" not in shown
        assert "\x07" not in shown


def test_bad_arguments_are_named() -> None:
    with pytest.raises(InvalidValueError, match="40 columns or more"):
        to_text(REPORT, width=39)
    with pytest.raises(InvalidTypeError, match="a Report"):
        to_text(REPORT.deals[0])  # type: ignore[arg-type]  # the mistake that is tested


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestColours:
    @pytest.mark.parametrize(
        ("variables", "expected"),
        [
            ({}, True),
            ({"NO_COLOR": "1"}, False),
            ({"NO_COLOR": ""}, True),
            ({"TERM": "dumb"}, False),
        ],
    )
    def test_a_terminal_takes_them_unless_told_otherwise(
        self, variables: dict[str, str], *, expected: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("NO_COLOR", "TERM"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert takes_colour(_Terminal()) is expected

    def test_a_file_takes_none(self) -> None:
        assert not takes_colour(io.StringIO())
