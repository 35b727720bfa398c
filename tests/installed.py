"""Run by the package session in an empty environment: what a user has who installs the wheel."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import dealwert

EXPECTED = {"attrs", "babel", "python-dateutil"}


def requirements(name: str) -> set[str]:
    """Return the names of what a distribution needs, its extras left out."""
    lines = importlib.metadata.requires(name) or []
    needed = (re.match(r"[\w.-]+", line) for line in lines if "extra ==" not in line)
    return {found[0].lower() for found in needed if found}


def problems(wheel: Path) -> list[str]:
    """Return what is not as a user expects it."""
    found: list[str] = []
    names = {each.metadata["Name"].lower() for each in importlib.metadata.distributions()}
    if requirements("dealwert") != EXPECTED:
        found.append(f"needs {sorted(requirements('dealwert'))}, not {sorted(EXPECTED)}")
    known = EXPECTED.union(*map(requirements, EXPECTED), {"dealwert"})
    if not names <= known:
        found.append(f"brings {sorted(names - known)}")
    package = Path(dealwert.__file__).parent
    if not package.is_relative_to(sys.prefix):
        found.append(f"imported from {package}, not from where it is installed")
    if not (package / "py.typed").is_file():
        found.append("py.typed is missing")
    folders = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    if not all(folder.startswith("dealwert") for folder in folders):
        found.append(f"the wheel holds {sorted(folders)}")
    if str(dealwert.parse_money("14,3 Milliarden Dollar")) != "14300000000 USD":
        found.append("the installed package does not parse")
    program = next(Path(sys.executable).parent.glob("dealwert*"))
    said = subprocess.run([program, "--help"], capture_output=True, text=True, check=False)
    if said.returncode != 0 or "usage: dealwert" not in said.stdout:
        found.append(f"dealwert --help: {said.returncode}\n{said.stdout}{said.stderr}")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(problems(Path(sys.argv[1]))) or 0)
