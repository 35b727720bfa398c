"""Runs that are killed, as a machine that is switched off would kill them, and resumed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.interchange.engines.articles import articles

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are killed by signals")

COUNT = 80
KILLS = 2
LONGER = 200

# A few texts at once, so that there are many moments to be killed at. Ctrl-C is heard even where
# the tests run in a shell's background, which makes all that starts there deaf to it.
PROGRAM = """
import signal, sys
from dealwert.cli import batch, main
signal.signal(signal.SIGINT, signal.default_int_handler)
batch._TEXTS = 2
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A feed of short articles, some of which cannot be read."""
    path = tmp_path_factory.mktemp("feed") / "feed.jsonl"
    rows = [json.dumps({"id": each.id, "text": each.text}) for each in articles(COUNT)]
    rows[COUNT // 3] = "{oops"
    # Of one source, so that counting and not mere knowing is at stake.
    rows[COUNT // 2] = rows[COUNT // 2 + 5]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def whole(feed: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the output of a run that nobody kills."""
    folder = tmp_path_factory.mktemp("whole")

    def made(form: str) -> Path:
        path = folder / f"whole.{form}"
        if not path.exists():
            assert start(feed, path, form, 1).wait(120) == 2  # one row is broken
        return path

    return made


def start(
    feed: Path,
    output: Path,
    form: str,
    jobs: int,
    *more: str,
    stderr: int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    arguments = ["read", str(feed), "--format", form, "--output", str(output), *more]
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments, "--jobs", str(jobs)],
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        start_new_session=True,
    )


def written(output: Path) -> int:
    """Return how much there is of a file, or of what it will be made of."""
    part = output.with_name(output.name + ".part")
    return sum(path.stat().st_size for path in (output, part) if path.exists())


def kill_at(process: subprocess.Popen[bytes], output: Path, size: int) -> bool:
    """Kill a run, and nobody else of its processes, when it has written so much."""
    while process.poll() is None:
        if written(output) >= size:
            process.send_signal(signal.SIGKILL)
            break
        time.sleep(0.001)
    return process.wait(60) == -signal.SIGKILL


def nobody_is_left(group: int) -> bool:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("form", ["text", "table", "json", "jsonl", "csv", "parquet"])
def test_a_run_killed_at_any_moment_goes_on_to_the_same_file(
    feed: Path, whole: Callable[[str], Path], tmp_path: Path, form: str, jobs: int
) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    expected, output = whole(form).read_bytes(), tmp_path / f"killed.{form}"
    chance = random.Random(f"{form} {jobs}")
    killed = 0
    for moment in sorted(chance.random() * 0.9 for _ in range(KILLS)):
        run = start(feed, output, form, jobs, "--resume")
        killed += kill_at(run, output, int(len(expected) * moment))
        assert nobody_is_left(run.pid)
    assert killed
    assert start(feed, output, form, jobs, "--resume").wait(120) == 2
    assert output.read_bytes() == expected
    left = {path.name for path in tmp_path.iterdir()} - {output.name}
    assert left <= {f"{output.name}.resume"}


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_leaves_whole_records_and_says_what_was_read(
    feed: Path, tmp_path: Path, jobs: int
) -> None:
    # So long that it can't have ended when the signal comes, on a busy machine either.
    endless = tmp_path / "endless.jsonl"
    endless.write_text(f"{feed.read_text(encoding='utf-8')}\n" * LONGER, encoding="utf-8")
    output = tmp_path / "stopped.jsonl"
    with start(endless, output, "jsonl", jobs, stderr=subprocess.PIPE) as run:
        while written(output) == 0:
            assert run.poll() is None
            time.sleep(0.001)
        os.killpg(run.pid, signal.SIGINT)  # a terminal tells every process
        _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    last = said.decode().splitlines()[-1]
    assert last.startswith("dealwert: stopped; ")
    assert "Traceback" not in said.decode()
    lines = output.read_bytes().splitlines(keepends=True)
    assert f"{len(lines)} texts read" in last
    assert all(json.loads(line)["source"] for line in lines)
    assert nobody_is_left(run.pid)
