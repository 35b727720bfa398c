"""The page in a real browser: nothing runs, nothing complains, and a keyboard is enough."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("selenium", reason="what drives the browser is not installed")

from selenium.webdriver.common.keys import Keys

from dealwert import read
from dealwert.show import to_fragment, to_html
from tests.show.browser import BROWSER, DRIVER, SIZES, Browser, browser
from tests.show.reports import ARTICLE, REPORT, report_of

REQUIRED = os.environ.get("DEALWERT_BROWSER") == "required"
PICTURES = os.environ.get("DEALWERT_PICTURES")
"""A folder to keep the pictures in, for people to look at."""
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))

pytestmark = pytest.mark.skipif(
    not REQUIRED and (BROWSER is None or DRIVER is None),
    reason="no Chromium with its driver is installed: the session browser of nox sees to that",
)

HOSTILE = """

<script>document.title = "owned"</script><img src="x" onerror="document.title = 'owned'">
<style>body { display: none }</style><meta http-equiv="refresh" content="0;url=about:blank">
</div></section></main><iframe src="https://example.org"></iframe><a href="javascript:alert(1)">x
"""
LONG = "Donau" + "dampfschifffahrts" * 60 + "gesellschaft"


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(to_html(report_of(), ARTICLE), encoding="utf-8")
    return path


def test_a_hostile_article_does_nothing(chromium: Browser, tmp_path: Path) -> None:
    article = ARTICLE + HOSTILE
    page = tmp_path / "page.html"
    page.write_text(to_html(report_of(article), article), encoding="utf-8")
    chromium.open(page)
    assert chromium.driver.title == "Nordlicht steigt bei Hafenwerk ein"
    for element in ("script", "img", "iframe", "style:not(head style)", "main ~ *"):
        assert chromium.driver.find_elements("css selector", element) == []
    assert 'document.title = "owned"' in chromium.driver.find_element("css selector", "main").text
    assert chromium.ask("performance.getEntriesByType('resource').length") == 0
    assert chromium.complaints() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_picture_is_as_wide_as_its_screen_and_not_empty(
    chromium: Browser, tmp_path: Path, example: Path, size: str, scheme: str
) -> None:
    page = tmp_path / "page.html"
    text = example.read_text(encoding="utf-8")
    page.write_text(to_html(read(text), text), encoding="utf-8")
    chromium.open(page, size=size, scheme=scheme)
    picture = chromium.picture()
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        (Path(PICTURES) / f"{example.stem}-{size}-{scheme}.png").write_bytes(picture)
    assert struct.unpack(">I", picture[16:20]) == (SIZES[size][0],)
    assert len(picture) > 20_000
    ground = chromium.ask("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(244, 244, 241)", "dark": "rgb(19, 20, 23)"}[scheme]
    assert chromium.complaints() == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "article", [ARTICLE, f"{LONG} {LONG}\n{ARTICLE}", f"\u202e{ARTICLE}\n\nقالت الشركة", "", " "]
)
def test_nothing_is_wider_than_the_screen(
    chromium: Browser, tmp_path: Path, article: str, size: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(to_html(read(article), article), encoding="utf-8")
    chromium.open(page, size=size)
    assert chromium.ask("document.documentElement.scrollWidth <= innerWidth")
    assert chromium.complaints() == []


def test_the_first_tab_leads_to_a_link_that_skips_to_the_facts(
    chromium: Browser, page: Path
) -> None:
    chromium.open(page)
    skip = chromium.press(Keys.TAB)
    assert skip.text == "Skip to the facts"
    assert chromium.press(Keys.ENTER).get_attribute("id") == "facts"


def test_a_keyboard_leads_from_a_mark_to_its_fact_and_back(chromium: Browser, page: Path) -> None:
    chromium.open(page)
    price = chromium.tab_to(".mark[title=price]")
    assert price.text == "14,3 Milliarden Dollar"
    assert chromium.ask("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    mark = price.get_attribute("id")
    assert chromium.press(Keys.ENTER).get_attribute("id") == "deal-1"
    back = chromium.tab_to(f'#deal-1 a[href="#{mark}"]', most=5)
    assert back.text == "14,3 Milliarden US-Dollar"
    assert chromium.press(Keys.ENTER).get_attribute("id") == mark


def test_a_keyboard_leads_to_every_link(chromium: Browser, page: Path) -> None:
    chromium.open(page)
    links = chromium.driver.find_elements("css selector", "a[href]")
    reached: list[str] = []
    for _ in range(2 * len(links)):
        focused = chromium.press(Keys.TAB)
        if focused.tag_name == "body":
            break
        reached.append(focused.id)
    assert {link.id for link in links} <= set(reached)


def test_every_target_of_a_link_is_seen_when_it_is_reached(chromium: Browser, page: Path) -> None:
    chromium.open(page, size="phone")
    targets = {
        str(link.get_attribute("href")).partition("#")[2]
        for link in chromium.driver.find_elements("css selector", "a[href]")
    }
    for target in sorted(targets):
        chromium.ask(f"location.hash = '{target}'")
        style = chromium.ask("getComputedStyle(document.querySelector(':target')).outlineStyle")
        assert style == "solid", target
        height = chromium.ask("document.querySelector(':target').getBoundingClientRect().height")
        assert isinstance(height, int | float)
        assert height > 0, target


def test_a_screen_reader_is_told_what_stands_where(chromium: Browser, page: Path) -> None:
    chromium.open(page)
    tree = chromium.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    told = {
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in tree
        if not node["ignored"]
    }
    assert {("main", ""), ("navigation", "Facts by kind"), ("region", "Article")} <= told
    assert {("region", "Facts"), ("heading", "Nordlicht steigt bei Hafenwerk ein")} <= told
    assert ("image", "after: Nordlicht 49 %, not told 51 %") in told
    assert all(name for role, name in told if role in {"image", "link", "heading"})


def test_a_piece_of_a_notebook_complains_of_nothing(chromium: Browser, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8>{to_fragment(REPORT)}", encoding="utf-8")
    chromium.open(page)
    assert chromium.ask("document.querySelectorAll('.fact').length") == 5
    assert chromium.complaints() == []
