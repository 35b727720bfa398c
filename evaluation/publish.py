"""Write the page of accuracy and speed: ``python -m evaluation.publish FOLDER``."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from evaluation.__main__ import TO_BE_READ

ROOT = Path(__file__).parents[1]
TEMPLATE = Path(__file__).with_name("honest_figures.md")
PAGE = ROOT / "docs" / "explanation" / "honest-figures.md"

_TEXTS = re.compile(
    rf"^(?:FN|FP|~) .*\n|\n# errors.*\n|\n{re.escape(TO_BE_READ)}\n[\s\S]*", re.MULTILINE
)
"""What quotes the texts, which are not the project's, or their places, which only who has them can look up."""

_EMPTY = re.compile(r"^.*\s0\s+(?:0|-)\s+0\s.*\n", re.MULTILINE)
"""Rows of a table that nothing was counted in."""


def _output(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def page(accuracy: str, speed: str) -> str:
    """Return the page.

    Args:
        accuracy: What the evaluation prints; rows that count nothing are left out, and so is what
            quotes the texts.
        speed: What the benchmarks print.
    """
    tables = _EMPTY.sub("", _TEXTS.sub("", accuracy))
    template = TEMPLATE.read_text(encoding="utf-8")
    return template.replace("{accuracy}", tables.strip()).replace("{speed}", speed.strip())


def main(arguments: list[str]) -> int:
    """Measure everything and write the page.

    Args:
        arguments: The folder that the evaluation takes.

    Returns:
        0; an evaluation or a benchmark that fails is an error.
    """
    accuracy = _output("-m", "evaluation", *arguments)
    scripts = sorted((ROOT / "benchmarks").glob("*.py"))
    speed = "\n".join(f"{script.stem}\n{_output(str(script))}" for script in scripts)
    PAGE.write_text(page(accuracy, speed), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
