"""The project keeps the promises that it makes about itself."""

from __future__ import annotations

import importlib
import inspect
import io
import pkgutil
import re
import subprocess
import sys
import tokenize
import tomllib
from importlib.metadata import EntryPoint, version
from pathlib import Path

import pytest

import dealwert

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PRIVATE = {"__main__", "invariants"}
ROOMS = [
    "dealwert",
    *(
        f"dealwert.{module.name}"
        for module in pkgutil.iter_modules(dealwert.__path__)
        if module.name not in PRIVATE
    ),
]


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _commands() -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", _text("README.md"), re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ python3 -m venv")]


def test_the_readme_sets_everything_up_with_two_commands() -> None:
    assert len(_commands()) == 2


def test_the_first_command_reads_an_example() -> None:
    article = re.search(r"dealwert read (\S+)$", _commands()[0])
    assert article is not None
    assert (ROOT / article[1]).is_file()


def test_what_ci_runs_is_the_test_command_of_the_readme() -> None:
    assert _commands()[1] in _text(".ci/run").splitlines()


def test_the_changelog_begins_with_what_is_not_released_and_has_the_version() -> None:
    headings = re.findall(r"^## \[(.+?)\](.*)$", _text("CHANGELOG.md"), re.MULTILINE)
    names = [name for name, _ in headings]
    assert names[0] == "Unreleased"
    assert names[1] == PROJECT["version"]
    for name, rest in headings[1:]:
        assert re.fullmatch(r" - \d{4}-\d\d-\d\d", rest), name


def test_changes_stand_under_the_headings_of_keep_a_changelog() -> None:
    headings = set(re.findall(r"^### (.+)$", _text("CHANGELOG.md"), re.MULTILINE))
    assert headings <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_what_to_cite_is_the_version_with_its_date() -> None:
    assert f"version: {PROJECT['version']}\n" in _text("CITATION.cff")
    released = re.search(r"^date-released: (\S+)$", _text("CITATION.cff"), re.MULTILINE)
    assert released is not None
    assert f"## [{PROJECT['version']}] - {released[1]}\n" in _text("CHANGELOG.md")


def test_the_version_is_written_in_one_place() -> None:
    assert version("dealwert") == PROJECT["version"]
    code = (ROOT / "src" / "dealwert").rglob("*.py")
    assert not [path for path in code if PROJECT["version"] in path.read_text(encoding="utf-8")]


def test_what_hypothesis_calls_is_there() -> None:
    value = PROJECT["entry-points"]["hypothesis"]["dealwert"]
    assert callable(EntryPoint("dealwert", value, "hypothesis").load())


@pytest.mark.parametrize("room", ROOMS)
def test_every_public_name_is_there_and_described(room: str) -> None:
    module = importlib.import_module(room)
    assert module.__doc__
    for name in module.__all__:
        value = getattr(module, name)
        if inspect.isclass(value):
            # Its own: a class without one would pass for its base.
            assert vars(value).get("__doc__"), name
        elif inspect.isroutine(value):
            assert value.__doc__, name


def test_the_public_names_are_those_that_the_package_lists_for_type_checkers() -> None:
    listed = {name for names in dealwert._ROOMS.values() for name in names}
    assert listed | set(dealwert._MODULES) - {"testing"} == set(dealwert.__all__)


def test_every_public_name_and_every_schema_is_there_without_an_extra_for_tests() -> None:
    code = """
import sys
sys.modules["hypothesis"] = None
from dealwert import *
from dealwert.cli.schema import document_types
assert {"deal", "report", "verification"} <= set(document_types())
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_no_public_name_is_listed_twice() -> None:
    assert len(set(dealwert.__all__)) == len(dealwert.__all__)


def test_public_names_can_be_listed() -> None:
    assert set(dealwert.__all__) <= set(dir(dealwert))


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(dealwert, "no_such_name")


def _words_of(code: str) -> set[str]:
    """Return the words of a module's names and texts, docstrings and comments left out."""
    found: set[str] = set()
    before = tokenize.NEWLINE
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        docstring = token.type == tokenize.STRING and before in {
            tokenize.NEWLINE,
            tokenize.INDENT,
            tokenize.DEDENT,
            tokenize.ENCODING,
        }
        if token.type != tokenize.COMMENT and not docstring:
            found.update(re.findall(r"[^\W\d_]+", token.string))
        if token.type not in {tokenize.NL, tokenize.COMMENT}:
            before = token.type
    return found


GERMAN = re.compile(
    # Letters of a pattern, such as "a-zäöü", are no word.
    r"(?!z?[äöüßÄÖÜ]+$)"
    r"(.*([a-z][äöüß]|[äöüßÄÖÜ][a-z]).*"
    r"|.*(Milliarde|Million(en)?|Mio|Mrd|Prozent|Vorst[aä]nd|Anteil|Konzern|Aufsicht).*)"
)


def test_german_words_are_recognised_in_code_and_not_in_docstrings() -> None:
    code = '"""Milliarde."""\n\nx = 1  # Anteil\n\n\ndef f():\n    """Prozent."""\n    return "Konzern"\n'
    assert {word for word in _words_of(code) if GERMAN.fullmatch(word)} == {"Konzern"}


HOMES = {"german", "testing", "model/legal_form.py", "model/person_name.py"}
"""Legal forms and ranks within names are called what their law calls them, in every language; and
made companies have German names."""
LAWS = {"ÜbG", "BörseG"}


def test_no_german_words_stand_outside_their_home() -> None:
    source = ROOT / "src" / "dealwert"
    for path in sorted(source.rglob("*.py")):
        inside = path.relative_to(source)
        if HOMES.isdisjoint({inside.as_posix(), inside.parts[0]}):
            words = _words_of(path.read_text(encoding="utf-8")) - LAWS
            assert not [word for word in words if GERMAN.fullmatch(word)], path
