"""Code blocks of the README and of the documentation are tests, too."""

from __future__ import annotations

import io
import shlex
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).parent
collect_ignore = ["docs/conf.py", "noxfile.py", "tests/installed.py"]

_SETTING_UP = ("git ", "python3 ", "pip ", "nox", "cd ", "ruff ", "source ", ".venv", "curl ")
"""Commands that set a machine up: the sessions of nox run them, and a test compares their wording."""


def _run_console(example: Example) -> str | None:
    """Run the commands of a console block, and compare what they print."""
    wanted: list[str] = []
    command: str | None = None
    for line in [*example.parsed.splitlines(), "$ "]:
        if not line.startswith("$ "):
            wanted.append(line)
            continue
        if command:
            got = _printed(command)
            expected = "\n".join(wanted).strip()
            if expected and got.strip() != expected:
                return f"$ {command}\nexpected:\n{expected}\ngot:\n{got}"
        command, wanted = line[2:].strip(), []
    return None


def _printed(command: str) -> str:
    if command.startswith(_SETTING_UP):
        return ""
    words = shlex.split(command)
    if words[0] != "dealwert":
        raise AssertionError(f"no command of the documentation: {command}")
    from dealwert.cli import main

    out = io.StringIO()
    with chdir(ROOT), redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
        main(words[1:])
    return out.getvalue()


class _ConsoleParser(CodeBlockParser):
    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Return what is wrong with the block, if anything."""
        return _run_console(example)

    def __call__(self, document: Document) -> Iterator[Region]:
        """Find the console blocks of a document."""
        yield from super().__call__(document)


pytest_collect_file = Sybil(
    parsers=[_ConsoleParser(), PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
    excludes=["CHANGELOG.md"],
).pytest()


@pytest.fixture(autouse=True)
def _no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
