"""Code blocks of the README and of the documentation are tests, too."""

from __future__ import annotations

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

from tests.docs.console import Terminal

collect_ignore = ["docs/_build", "docs/conf.py", "noxfile.py", "tests/installed.py"]

_Namespace = dict[str, Terminal]


def _open(namespace: _Namespace) -> None:
    namespace["_terminal"] = Terminal().__enter__()


def _close(namespace: _Namespace) -> None:
    namespace["_terminal"].__exit__()


def _run_console(example: Example) -> str | None:
    terminal: Terminal = example.namespace["_terminal"]
    return terminal.problem(example.parsed)


pytest_collect_file = Sybil(
    parsers=[
        CodeBlockParser(language="console", evaluator=_run_console),
        PythonCodeBlockParser(),
        SkipParser(),
    ],
    patterns=["*.md"],
    excludes=["CHANGELOG.md"],
    setup=_open,
    teardown=_close,
).pytest()


@pytest.fixture(autouse=True)
def _no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
