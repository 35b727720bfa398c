"""Console blocks of the documentation: every command runs, and prints what stands below it.

A block is what a reader would see in a terminal::

    $ dealwert amounts examples/takeover.txt | head -1
    examples/takeover.txt

The commands of a document run one after the other in a folder of their own, where ``examples`` is
at hand and ``dealwert`` is the one under test. ``...`` stands for output that is left out. A
command that shows no output need only succeed. What must not run here, such as setting a machine
up, stands behind ``<!-- skip: next "the reason" -->``.
"""

from __future__ import annotations

import contextlib
import doctest
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import attrs

import dealwert

__all__ = ["Command", "Terminal", "commands"]

ROOT = Path(__file__).parents[2]
PROGRAMS = frozenset({"cat", "dealwert", "echo", "ls", "printf"})
"""What a command of the documentation may begin with."""
TROUBLE = 2
"""The exit status from which on something went wrong; 1 says that a text contradicts itself."""


@attrs.frozen
class Command:
    """A command, and what the documentation says that it prints."""

    text: str
    output: str


def commands(block: str) -> Iterator[Command]:
    """Yield the commands of a console block.

    Raises:
        ValueError: If the block does not begin with a command.
    """
    text, continues = "", False
    output: list[str] = []
    for line in block.splitlines():
        if continues:
            text += "\n" + line
        elif line.startswith("$ "):
            if text:
                yield Command(text, "\n".join(output))
            text, output = line.removeprefix("$ "), []
        elif not text:
            raise ValueError(f"a console block begins with '$ ' and a command, not with {line!r}")
        else:
            output.append(line)
            continue
        continues = line.endswith("\\")
    if text:
        yield Command(text, "\n".join(output))


class Terminal:
    """A folder with the examples in it, where the commands of one document run."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="dealwert-docs-")
        root = Path(self._folder.name)
        programs = root / "bin"
        programs.mkdir()
        program = programs / "dealwert"
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P -m dealwert "$@"\n')
        program.chmod(0o755)
        self.folder = root / "here"
        self.folder.mkdir()
        (self.folder / "examples").symlink_to(ROOT / "examples")
        self._environment = {
            **os.environ,
            "PATH": os.pathsep.join((str(programs), os.environ.get("PATH", os.defpath))),
            "PYTHONPATH": str(Path(dealwert.__file__).parents[1]),
            "COLUMNS": "100",
            "NO_COLOR": "1",
        }

        self._inside = contextlib.chdir(self.folder)

    def __enter__(self) -> Self:
        """Go into the folder."""
        self._inside.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """Go back, and remove the folder."""
        self._inside.__exit__()
        self._folder.cleanup()

    def problem(self, block: str) -> str | None:
        """Return what is wrong with a console block, if anything."""
        problems = (self._problem_of(command) for command in commands(block))
        return next((problem for problem in problems if problem is not None), None)

    def _problem_of(self, command: Command) -> str | None:
        if command.text.split()[0] not in PROGRAMS:
            return f"$ {command.text}\nis none of {sorted(PROGRAMS)}: skip the block, with a reason"
        done = subprocess.run(
            ["/bin/sh", "-c", command.text],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        if not command.output:
            failed = done.returncode >= TROUBLE
            return f"$ {command.text}\nfailed:\n{done.stdout}" if failed else None
        printed, said = _plain(done.stdout), _plain(command.output)
        if doctest.OutputChecker().check_output(said, printed, doctest.ELLIPSIS):
            return None
        return f"$ {command.text}\nexpected:\n{said}\ngot:\n{printed}"


def _plain(output: str) -> str:
    # Editors take spaces off the ends of lines, and readers do not see them.
    return "\n".join(line.rstrip() for line in output.strip("\n").splitlines()) + "\n"
