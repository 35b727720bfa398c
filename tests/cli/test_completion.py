"""What completes the command line, by the shells themselves where they are installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence

import pytest

from dealwert.cli import main
from dealwert.cli.command_line import summaries

Captured = pytest.CaptureFixture[str]

# A program that answers with what each shell would offer behind some words.
_BASH = """
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dealwert; printf '%s\\n' "${COMPREPLY[@]}"
"""
_FISH = "complete -C (string join ' ' -- $argv) | string replace -r '\\t.*' ''; or true"


def script(shell: str, capsys: Captured) -> str:
    assert main(["completion", shell]) == 0
    return capsys.readouterr().out


def offered(shell: str, text: str, words: Sequence[str]) -> set[str]:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    if shell == "bash":
        command = [program, "-c", text + _BASH, "-", *words]
    else:
        command = [program, "-c", f"{text}\n{_FISH}", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split("\n")) - {""}


@pytest.mark.parametrize("shell", ["bash", "fish"])
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["dealwert", "re"], {"read"}),
        (["dealwert", "read", "--format", ""], set("csv json jsonl parquet table text".split())),
        (["dealwert", "read", "--form"], {"--format"}),
        (["dealwert", "schema", "stake_"], {"stake_transfer"}),
        (["dealwert", "amounts", "pyproject"], {"pyproject.toml"}),
    ],
)
def test_the_shell_offers_what_may_stand_there(
    shell: str, words: list[str], expected: set[str], capsys: Captured
) -> None:
    assert offered(shell, script(shell, capsys), words) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_takes_the_script(shell: str, capsys: Captured) -> None:
    text = script(shell, capsys)
    assert all(name in text for name in summaries())
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run([program, "-n"], input=text, capture_output=True, text=True, check=True)
    assert done.stderr == ""
