"""No block of code in the documentation escapes being run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *(page for page in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in page.parts),
]
RUN = {"console", "python"}
DATA = {"json", "text", "toml", "yaml"}


def languages(page: str) -> list[str]:
    """Return what stands behind the opening fence of each block."""
    fences = re.findall(r"^\s*(`{3,}|~{3,}|:{3,})(.*)$", page, re.MULTILINE)
    found: list[str] = []
    open_fence = ""
    for fence, rest in fences:
        if not open_fence:
            open_fence = fence
            found.append(rest.strip())
        elif fence.startswith(open_fence) and not rest.strip():
            open_fence = ""
    return found


def test_the_language_stands_behind_the_opening_fence() -> None:
    page = "```python\n>>> 1\n1\n```\n\n````{note}\n```sh\n```\n````\n\n```\nx\n```\n"
    assert languages(page) == ["python", "{note}", ""]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_is_run_or_is_data(page: Path) -> None:
    for language in languages(page.read_text(encoding="utf-8")):
        directive = re.fullmatch(r"\{([\w:-]+)\}.*", language)
        if directive:
            assert directive[1] not in {"code", "code-block", "sourcecode", "doctest", "testcode"}
        else:
            assert language in RUN | DATA
