"""Write the predictions for the data in a folder, and print what its scorers say of them."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

from evaluation import figures, spans


def main(shared: Path) -> int:
    """Run every evaluation that the folder has data for."""
    if not (shared / "data").is_dir():
        print(f"{shared} has no folder data", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.jsonl"
        figures.main(shared, out)
        _heading("Figures in news")
        _score(shared / "evaluation" / "figures" / "evaluate.py", str(out), "--errors")
        if importlib.util.find_spec("evaluation.facts") is not None:
            from evaluation import facts

            facts.main(shared, Path(folder))
    _heading("Surface forms")
    print(figures.surface_forms(shared))
    _heading("Names")
    print(spans.table(shared))
    return 0


def _heading(text: str) -> None:
    print(f"\n{text}\n{'=' * len(text)}", flush=True)


def _score(script: Path, *arguments: str) -> None:
    subprocess.run([sys.executable, str(script), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
