from __future__ import annotations

import re
from pathlib import Path

import dealwert

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
ROOMS = sorted(
    path.stem if path.suffix else path.name
    for path in Path(dealwert.__file__).parent.iterdir()
    if not path.name.startswith("_") and (path.suffix == ".py" or (path / "__init__.py").exists())
)
PRIVATE = {"invariants"}
"""What only the rooms themselves use."""


def test_the_reference_lists_every_name_that_the_package_hands_on() -> None:
    page = (REFERENCE / "index.md").read_text(encoding="utf-8")
    tables = re.findall(r"\.\. autosummary::\n\n((?:   \w+\n)+)", page)
    listed = [name for table in tables for name in table.split()]
    rooms = set(dealwert._MODULES) - {"testing"}
    assert sorted([*listed, *rooms]) == sorted(dealwert.__all__)


def test_every_room_has_its_page() -> None:
    assert "quantities" in ROOMS
    for room in set(ROOMS) - PRIVATE:
        assert (REFERENCE / f"{room}.md").is_file(), room
