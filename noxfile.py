"""Everything that is checked before a change lands: ``nox`` runs it, ``nox -l`` lists it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OLDEST = (3, 11)
NEWEST = (3, 15)

nox.options.sessions = ["lint", "typing", "tests", "docs", "package"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False


def interpreters() -> list[str]:
    """Return one working interpreter of each version from the oldest supported one up.

    A name on the PATH may be a shim for an interpreter that is not there, so each is tried.
    """
    found = {sys.version_info[:2]: sys.executable}
    roots = [Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"]
    for minor in range(OLDEST[1], NEWEST[1] + 1):
        candidates = [shutil.which(f"python3.{minor}")]
        candidates += [str(p) for root in roots for p in sorted(root.glob(f"3.{minor}.*/bin/python"))]
        for candidate in candidates:
            if candidate and (3, minor) not in found and _works(candidate):
                found[3, minor] = candidate
    return [path for version, path in sorted(found.items()) if version >= OLDEST]


def _works(path: str) -> bool:
    try:
        code = "import sys, ensurepip; print(sys.version_info[:2])"
        return subprocess.run([path, "-c", code], capture_output=True, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def group(name: str) -> list[str]:
    """Return the requirements of a dependency group, those of included groups among them."""
    found: list[str] = []
    for entry in PROJECT["dependency-groups"][name]:
        found += group(entry["include-group"]) if isinstance(entry, dict) else [entry]
    return found


@nox.session
def lint(session: nox.Session) -> None:
    """Style, spelling, and the direction in which rooms may import each other."""
    session.install(*group("lint"), ".")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell", "src", "README.md", "CHANGELOG.md", "noxfile.py")
    session.run("lint-imports")


@nox.session
def typing(session: nox.Session) -> None:
    """Types, by two checkers, and whether every public name has one."""
    session.install(*group("typing"), "-e", ".[interchange,testing]")
    session.run("mypy")
    session.run("mypy", "tests", "typing_tests")
    session.run("pyright", "--pythonpath", str(Path(session.bin) / "python"))
    session.run("pyright", "--verifytypes", "dealwert", "--ignoreexternal")


@nox.session(python=interpreters())
def tests(session: nox.Session) -> None:
    """The tests, with coverage by branches; arguments go to pytest."""
    session.install(*group("tests"), "-e", ".[interchange,testing]")
    data = str(Path(session.create_tmp()) / ".coverage")
    env = {"COVERAGE_FILE": data, "COVERAGE_CORE": "ctrace"}
    session.run("coverage", "erase", env=env)
    session.run("coverage", "run", "-m", "pytest", *session.posargs, env=env)
    session.run("coverage", "combine", env=env)
    session.run("coverage", "report", env=env)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation; a warning is an error, and so is a broken link within it."""
    session.install(*group("docs"), ".[interchange,testing]")
    session.run("sphinx-build", "-W", "--keep-going", "-n", "-E", "-b", "html", "docs", "docs/_build/html")


@nox.session
def package(session: nox.Session) -> None:
    """Build, look into what was built, and install it where nothing else is."""
    session.install("build", "twine", "check-wheel-contents")
    dist = Path(session.create_tmp()) / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    env = {"SOURCE_DATE_EPOCH": _commit_time()}
    session.run("python", "-m", "build", "--outdir", str(dist), env=env)
    built = sorted(map(str, dist.iterdir()))
    session.run("twine", "check", "--strict", *built)
    wheel = next(path for path in built if path.endswith(".whl"))
    session.run("check-wheel-contents", wheel)
    empty = Path(session.create_tmp()) / "empty"
    session.run("python", "-m", "venv", "--clear", str(empty))
    python = str(empty / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", wheel, external=True)
    session.run(python, str(ROOT / "tests" / "installed.py"), external=True)


def _commit_time() -> str:
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    return done.stdout.strip() or "1700000000"


@nox.session
def evaluate(session: nox.Session) -> None:
    """Accuracy on data in a folder: ``nox -s evaluate -- ../shared``."""
    if len(session.posargs) != 1 or not (Path(session.posargs[0]) / "data").is_dir():
        session.error("name the folder that holds data/ and evaluation/: nox -s evaluate -- FOLDER")
    session.install(".[interchange]")
    session.run("python", "-m", "evaluation", str(Path(session.posargs[0]).resolve()), env={"PYTHONPATH": str(ROOT)})


@nox.session
def bench(session: nox.Session) -> None:
    """Speed, as ratios to something that everybody knows, measured in one run."""
    session.install(".[interchange]")
    for script in sorted((ROOT / "benchmarks").glob("*.py")):
        session.run("python", str(script))
