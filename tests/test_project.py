"""The project keeps the promises that it makes about itself."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import dealwert

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _commands(language: str = "console") -> list[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(rf"```{language}\n(.*?)```", readme, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ python3 -m venv")]


def test_the_readme_sets_everything_up_with_two_commands() -> None:
    assert len(_commands()) == 2


def test_what_ci_runs_is_the_test_command_of_the_readme() -> None:
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert _commands()[1] in run.splitlines()


def test_the_changelog_has_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{PROJECT['version']}]" in changelog
    assert "## [Unreleased]" in changelog


def test_rooms_import_in_one_direction_only() -> None:
    script = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_public_name_is_there_and_described() -> None:
    for name in dealwert.__all__:
        value = getattr(dealwert, name)
        assert value.__doc__, name


def test_the_public_names_are_those_that_the_package_lists_for_type_checkers() -> None:
    listed = {name for names in dealwert._ROOMS.values() for name in names}
    assert listed | set(dealwert._MODULES) == set(dealwert.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(dealwert, "no_such_name")


def test_no_german_words_stand_outside_their_home() -> None:
    words = re.compile(r"(Milliarde|Übernahme|Prozent\b|Vorstand|Anteil|Konzern)")
    for path in sorted((ROOT / "src" / "dealwert").rglob("*.py")):
        if "german" in path.parts:
            continue
        code = _without_docstrings(path.read_text(encoding="utf-8"))
        assert not words.search(code), path


def _without_docstrings(text: str) -> str:
    return re.sub(r'""".*?"""|#.*', "", text, flags=re.DOTALL)
