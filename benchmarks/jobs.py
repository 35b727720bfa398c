"""How much faster two processes read than one: ``python benchmarks/jobs.py [TEXTS [FORMAT...]]``.

The corpus is the articles of ``examples``, over and over. Runs take turns, so that what else the
machine does falls on all of them. Two runs of one process each, at the same time and on half of the
corpus each, show what the machine can give at most.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
TEXTS = 2400
ROUNDS = 3

# Reads as the command line does, and prints the seconds of CPU of itself and of its workers.
PROGRAM = """
import resource, sys
from dealwert.cli import main
status = main(sys.argv[1:])
for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
    used = resource.getrusage(who)
    print(used.ru_utime + used.ru_stime)
sys.exit(status)
"""


def write_feed(path: Path, texts: range) -> None:
    """Write a feed of that many articles."""
    articles = [each.read_text(encoding="utf-8") for each in sorted(EXAMPLES.glob("*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for number in texts:
            text = f"{articles[number % len(articles)]}\n\nNr. {number}\n"
            file.write(json.dumps({"id": str(number), "text": text}) + "\n")


def run(feeds: Sequence[Path], form: str, jobs: int) -> tuple[float, float, float]:
    """Return the seconds that it takes to read feeds, each by a run of its own, all at once.

    With them, the seconds of CPU of the processes that are started, and those of their workers.
    """
    begin = time.perf_counter()
    started = [
        subprocess.Popen(
            [
                *(sys.executable, "-c", PROGRAM, "read", str(feed)),
                *("--format", form, "--output", f"{feed}.{form}", "--jobs", str(jobs)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for feed in feeds
    ]
    outputs = [process.communicate()[0].split() for process in started]
    seconds = time.perf_counter() - begin
    own, workers = (sum(float(output[which]) for output in outputs) for which in (0, 1))
    return seconds, own, workers


def main(texts: int, forms: Sequence[str]) -> None:
    """Print the ratios."""
    with tempfile.TemporaryDirectory() as folder:
        names = ("whole.jsonl", "first.jsonl", "second.jsonl")
        whole, first, second = (Path(folder) / name for name in names)
        write_feed(whole, range(texts))
        write_feed(first, range(texts // 2))
        write_feed(second, range(texts // 2, texts))
        for form in forms:
            plans = {"one": ([whole], 1), "two": ([whole], 2), "apart": ([first, second], 1)}
            taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in plans}
            for _ in range(ROUNDS):
                for name, (feeds, jobs) in plans.items():
                    taken[name].append(run(feeds, form, jobs))
            one, two, apart = (
                [statistics.median(each) for each in zip(*taken[name], strict=True)]
                for name in plans
            )
            print(
                f"{form}, {texts} texts: --jobs 1 takes {one[0]:.1f} s;"
                f" --jobs 1 / --jobs 2: {one[0] / two[0]:.2f}"
                f" (two runs of half the texts at the same time: {one[0] / apart[0]:.2f})"
            )
            print(
                f"  CPU of --jobs 2 / --jobs 1: {sum(two[1:]) / sum(one[1:]):.3f};"
                f" of the process that hands texts out: {two[1] / sum(two[1:]):.1%}"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else TEXTS, sys.argv[2:] or ["jsonl"])
