"""Run by the package session in an empty environment: what a user has after installing the wheel."""

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import dealwert

requires = {line.split(";")[0].strip() for line in importlib.metadata.requires("dealwert") or () if "extra ==" not in line}
names = sorted(line.split(">")[0] for line in requires)
if names != ["attrs", "babel", "python-dateutil"]:
    sys.exit(f"unexpected runtime dependencies: {names}")
package = Path(dealwert.__file__).parent
if not (package / "py.typed").is_file():
    sys.exit("py.typed is missing")
if str(dealwert.parse_money("14,3 Milliarden Dollar")) != "14300000000 USD":
    sys.exit("the installed package does not parse")
done = subprocess.run([Path(sys.executable).parent / "dealwert", "--help"], check=False)
sys.exit(done.returncode)
