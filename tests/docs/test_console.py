from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.docs.console import Command, Terminal, commands


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    with Terminal() as terminal:
        yield terminal


def test_a_block_is_commands_and_what_they_print() -> None:
    block = "$ one \\\n    more\nfirst\n\nsecond\n$ two\n"
    assert list(commands(block)) == [
        Command("one \\\n    more", "first\n\nsecond"),
        Command("two", ""),
    ]


def test_a_block_begins_with_a_command() -> None:
    with pytest.raises(ValueError, match="begins with"):
        list(commands("dealwert --help\n"))


@pytest.mark.parametrize(
    "block",
    [
        "$ echo a\na\n",
        "$ printf 'a \\nb\\n'\na\nb\n",
        "$ printf 'a\\nb\\nc\\n'\na\n...\nc\n",
        "$ echo kept > file\n$ cat file\nkept\n",
        "$ dealwert --help\nusage: dealwert ...\n",
        "$ dealwert amounts examples/takeover.txt\n",
        "$ dealwert read missing.txt; echo $?\n...missing.txt...\n2\n",
    ],
)
def test_what_is_printed_as_shown_is_right(terminal: Terminal, block: str) -> None:
    assert terminal.problem(block) is None


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("$ echo a\nb\n", "expected:\nb\n\ngot:\na"),
        ("$ echo a\n$ echo b\nc\n", r"\$ echo b\n"),
        ("$ dealwert read missing.txt\n", "failed"),
        ("$ dealwert frobnicate\n", "failed"),
        ("$ curl example.org\n", "skip the block"),
    ],
)
def test_what_is_not_as_shown_is_a_problem(terminal: Terminal, block: str, problem: str) -> None:
    found = terminal.problem(block)
    assert found is not None
    assert re.search(problem, found)
