from __future__ import annotations

import signal
import threading
from collections.abc import Iterator

import pytest

from dealwert.cli.interrupt import undisturbed


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Ctrl-C is heard, which a shell takes from what it starts in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _write_and_count(done: list[str]) -> None:
    with undisturbed():
        done.append("written")
        signal.raise_signal(signal.SIGINT)
        done.append("counted")


def test_what_is_begun_is_done_before_a_stop() -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        _write_and_count(done)
    assert done == ["written", "counted"]


def test_a_stop_that_was_ignored_before_is_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    done: list[str] = []
    _write_and_count(done)
    assert done == ["written", "counted"]


def test_afterwards_a_stop_is_a_stop_again() -> None:
    before = signal.getsignal(signal.SIGINT)
    with undisturbed():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_an_error_is_not_hidden() -> None:
    with pytest.raises(OSError, match="full"), undisturbed():
        raise OSError("full")


def test_other_threads_hear_no_signals() -> None:
    heard: list[str] = []

    def work() -> None:
        with undisturbed():
            heard.append("done")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == ["done"]
