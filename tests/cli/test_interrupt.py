from __future__ import annotations

import signal
import threading

import pytest

from dealwert.cli.interrupt import undisturbed


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
