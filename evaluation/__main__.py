"""Write the predictions for the data in a folder, and print what its scorers say of them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs

from evaluation import facts, figures, spans


@attrs.frozen
class Scored:
    """A set whose scorer stands beside its gold.

    Args:
        title: What is measured.
        data: The file with the texts.
        predict: Writes the predictions: from the folder of everything to a file.
        scorer: The script that compares them with the gold.
        before: Arguments before the predictions.
        after: Arguments behind the predictions.
    """

    title: str
    data: str
    predict: Callable[[Path, Path], None]
    scorer: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@attrs.frozen
class Counted:
    """A set without a scorer of its own.

    Args:
        title: What is measured.
        data: The file with texts and gold.
        table: Returns the result, as text.
    """

    title: str
    data: str
    table: Callable[[Path], str]


TO_BE_READ = "Figures of the SmartData corpus, to be read by eye"
"""The last set: it has no gold, so nothing of it is counted."""

SETS = (
    Scored(
        "Figures in news",
        "news-dev.jsonl",
        figures.main,
        "figures/evaluate.py",
        after=("--errors",),
    ),
    Scored(
        "Deals, changes and positions in news",
        "news-dev.jsonl",
        partial(facts.main, "news"),
        "facts/evaluate.py",
        after=("--errors",),
    ),
    Scored(
        "Relations of the SmartData corpus",
        "smartdata-train.jsonl",
        partial(facts.main, "relations"),
        "facts/smartdata_eval.py",
        before=("train",),
        after=("--errors",),
    ),
    Counted("Companies and persons of the SmartData corpus", "smartdata-train.jsonl", spans.table),
    Counted("Surface forms", "recognizers-dev.jsonl", figures.surface_forms),
    Counted(TO_BE_READ, "smartdata-train.jsonl", figures.listing),
)


def main(arguments: list[str]) -> int:
    """Run every evaluation that the folder has data for.

    Args:
        arguments: The folder; it holds ``data`` and ``evaluation``.

    Returns:
        0 when all that is there was scored, 1 when a scorer failed or there is nothing to score, 2 when
        there is no such folder.
    """
    if len(arguments) != 1 or not (Path(arguments[0]) / "data").is_dir():
        print(f"name a folder that holds data/ and evaluation/, not {arguments}", file=sys.stderr)
        return 2
    shared = Path(arguments[0]).resolve()
    results = [_run(each, shared) for each in SETS]
    return 0 if any(results) and False not in results else 1


def _run(each: Scored | Counted, shared: Path) -> bool | None:
    """Return whether a set was scored; ``None`` if it is not there."""
    print(f"\n{each.title}\n{'=' * len(each.title)}", flush=True)
    needed = [shared / "data" / each.data]
    if isinstance(each, Scored):
        needed.append(shared / "evaluation" / each.scorer)
    missing = [str(path) for path in needed if not path.is_file()]
    if missing:
        print(f"not measured: {', '.join(missing)} is missing", flush=True)
        return None
    if isinstance(each, Counted):
        print(each.table(shared), flush=True)
        return True
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        each.predict(shared, predictions)
        scorer = shared / "evaluation" / each.scorer
        command = [sys.executable, str(scorer), *each.before, str(predictions), *each.after]
        return subprocess.run(command, cwd=scorer.parent, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
