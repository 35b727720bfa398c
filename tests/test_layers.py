from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dealwert

ROOT = Path(__file__).parents[1]
HEAD = (
    '[tool.importlinter]\nroot_package = "dealwert"\n[[tool.importlinter.contracts]]\nname = "x"\n'
)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import contracts of a folder's ``pyproject.toml``."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    config = str(folder / "pyproject.toml")
    command = [sys.executable, "-c", code, "--config", config, "--no-cache"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_rooms_import_in_one_direction_only() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 kept, 0 broken" in done.stdout


@pytest.mark.parametrize(
    "contract",
    [
        'type = "layers"\nlayers = ["quantities", "model"]\ncontainers = ["dealwert"]\n',
        'type = "forbidden"\nsource_modules = ["dealwert.model"]\n'
        'forbidden_modules = ["dealwert.quantities"]\n',
    ],
)
def test_an_import_in_the_other_direction_is_found(tmp_path: Path, contract: str) -> None:
    (tmp_path / "pyproject.toml").write_text(HEAD + contract, encoding="utf-8")
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 kept, 1 broken" in done.stdout


def test_no_room_has_the_name_of_a_function_that_the_face_hands_on() -> None:
    # Importing a room sets its name on the package, and would hide the function.
    rooms = {path.name.removesuffix(".py") for path in Path(dealwert.__file__).parent.iterdir()}
    assert rooms.isdisjoint(set(dealwert.__all__) - set(dealwert._MODULES))
