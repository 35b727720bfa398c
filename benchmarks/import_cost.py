"""What ``import dealwert`` costs, as a ratio to ``import babel.numbers``, in fresh processes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 15


def seconds(statement: str) -> float:
    """Return how long a fresh interpreter takes for one statement."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - begin


def main() -> None:
    """Print the ratio; the time of an interpreter that does nothing is taken off both."""
    idle, ours, theirs = [], [], []
    for _ in range(RUNS):
        idle.append(seconds("pass"))
        ours.append(seconds("import dealwert"))
        theirs.append(seconds("import babel.numbers"))
    nothing = statistics.median(idle)
    cost = (statistics.median(ours) - nothing) / (statistics.median(theirs) - nothing)
    print(f"import dealwert / import babel.numbers: {cost:.2f}")


if __name__ == "__main__":
    main()
