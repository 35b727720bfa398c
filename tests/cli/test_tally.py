"""What a run says of itself on its way."""

from __future__ import annotations

import io

import pytest

from dealwert.cli.source import Unread
from dealwert.cli.status import Status
from dealwert.cli.tally import Done, Progress, Tally


class Screen(io.StringIO):
    """A stream that may be a terminal."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, which tests set."""
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_a_terminal_shows_how_far_a_long_run_is(clock: list[float]) -> None:
    screen, tally = Screen(terminal=True), Tally(texts=5, deals=1)
    progress = Progress(screen, size=1000)
    progress.show(tally, 0)
    clock[0] = 0.9
    progress.show(tally, 100)
    assert screen.getvalue() == ""
    clock[0] = 30
    progress.show(tally, 250)
    shown = "[#####---------------]  25% 1:30 5 texts read, 1 deal"
    assert screen.getvalue() == f"\r{shown}"
    clock[0] = 30.1
    progress.show(tally, 260)
    assert screen.getvalue().count("[") == 1
    progress.clear()
    assert screen.getvalue().endswith(f"\r{'':{len(shown)}}\r")


def test_what_an_earlier_run_has_read_takes_no_time(clock: list[float]) -> None:
    screen = Screen(terminal=True)
    progress = Progress(screen, size=1000)
    progress.show(Tally(), 800)
    clock[0] = 10
    progress.show(Tally(), 900)
    assert "90% 0:10 " in screen.getvalue()


def test_no_bar_is_shown_where_nobody_knows_how_much_there_is(clock: list[float]) -> None:
    screen = Screen(terminal=True)
    progress = Progress(screen, size=None)
    clock[0] = 10
    progress.show(Tally(texts=5), 250)
    assert screen.getvalue() == "\r5 texts read, 0 deals"


def test_what_is_no_terminal_shows_nothing(clock: list[float]) -> None:
    screen = Screen(terminal=False)
    progress = Progress(screen, size=1000)
    clock[0] = 10
    progress.show(Tally(), 900)
    progress.clear()
    assert screen.getvalue() == ""


@pytest.mark.parametrize(
    ("results", "said", "status"),
    [
        ([], "0 texts read: 0 deals, 0 stake transfers, 0 leadership changes", Status.OK),
        (
            [Done("a", deals=2, transfers=1, inconsistent=1)],
            "1 text read: 2 deals, 1 stake transfer, 0 leadership changes, 1 inconsistent check",
            Status.INCONSISTENT,
        ),
        (
            [Done("a", changes=1, inconsistent=1), Unread("b", "no such file")],
            "1 text read: 0 deals, 0 stake transfers, 1 leadership change, 1 inconsistent check;"
            " 1 not read",
            Status.BAD_INPUT,
        ),
    ],
)
def test_the_end_says_what_was_read(
    results: list[Done | Unread], said: str, status: Status
) -> None:
    tally = Tally()
    for result in results:
        tally.add(result)
    assert (str(tally), tally.status) == (said, status)
