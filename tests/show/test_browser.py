"""The page in a real browser: nothing runs, nothing complains."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from dealwert.show import to_html
from tests.show.reports import ARTICLE, report_of

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")

HOSTILE = """

<script>document.title = "owned"</script><img src="x" onerror="document.title = 'owned'">
<style>body { display: none }</style><meta http-equiv="refresh" content="0;url=about:blank">
"""


def _browse(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # runs the browser on a page made here
        [
            str(BROWSER),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--enable-logging=stderr",
            f"--user-data-dir={page.parent / 'profile'}",
            *options,
            page.as_uri(),
        ],
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )


def test_a_hostile_article_does_nothing(tmp_path: Path) -> None:
    article = ARTICLE + HOSTILE
    page = tmp_path / "page.html"
    page.write_text(to_html(report_of(article), article), encoding="utf-8")
    done = _browse(page, "--dump-dom")
    assert "<title>Nordlicht steigt bei Hafenwerk ein</title>" in done.stdout
    assert "<script" not in done.stdout
    assert "<img" not in done.stdout
    assert "CONSOLE" not in done.stderr


@pytest.mark.parametrize("size", ["390,2000", "1280,1000"], ids=["phone", "desk"])
def test_a_picture_of_the_page_is_not_empty(tmp_path: Path, size: str) -> None:
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(to_html(report_of(), ARTICLE), encoding="utf-8")
    _browse(page, f"--screenshot={picture}", f"--window-size={size}")
    assert picture.stat().st_size > 20_000
