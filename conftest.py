"""Code blocks of the README and of the documentation are tests, too."""

from __future__ import annotations

import importlib.util
import shutil
from typing import cast

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

from tests.docs.console import Terminal


def _missing(package: str, *, program: str = "") -> bool:
    """Return whether a package is not installed, or a program is not there."""
    return importlib.util.find_spec(package) is None or bool(program and not shutil.which(program))


collect_ignore = ["docs/_build", "docs/conf.py", "noxfile.py", "tests/installed.py"]
# Doctests of modules that need more than the extra "all" brings.
_ENGINES = "src/dealwert/interchange/engines"
collect_ignore += [
    f"{_ENGINES}/{name}.py" for name in ("dask", "duckdb", "pandas", "polars") if _missing(name)
]
if _missing("spacy"):
    collect_ignore += ["src/dealwert/interchange/spacy.py"]
if _missing("pyarrow"):
    collect_ignore += [_ENGINES, "src/dealwert/interchange/arrow", "src/dealwert/cli/parquet.py"]

_Namespace = dict[str, object]


def _open(namespace: _Namespace) -> None:
    namespace["missing"] = _missing
    namespace["_terminal"] = Terminal().__enter__()


def _close(namespace: _Namespace) -> None:
    _terminal(namespace).__exit__()


def _terminal(namespace: _Namespace) -> Terminal:
    return cast("Terminal", namespace["_terminal"])


def _run_console(example: Example) -> str | None:
    return _terminal(example.namespace).problem(example.parsed)


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
