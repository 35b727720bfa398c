"""The page: complete, closed, and deaf to what an article says."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.errors import InvalidTypeError
from dealwert.model import Company
from dealwert.reading import Report
from dealwert.show import to_fragment, to_html
from tests.interchange.values import values
from tests.show.reports import ARTICLE, REPORT, report_of

VOID = {"meta", "br", "link", "img", "input", "hr"}
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article"),
    *("div", "h1", "h2", "h3", "p", "a", "mark", "span", "dl", "dt", "dd", "q"),
    *("svg", "rect", "path"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "title"),
    *(
        "tabindex",
        "role",
        "aria-label",
        "aria-hidden",
        "viewbox",
        "x",
        "y",
        "width",
        "height",
        "rx",
        "d",
    ),
}


class Page(HTMLParser):
    """The elements of a page, checked for balance as they come."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.article = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that what ends is what began last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect what is read."""
        self.text += data
        if "main" in self.open and "p" in self.open:
            self.article += data


def _letters(text: str) -> str:
    """Return a text without blanks, and without what HTML cannot hold or shows as unknown."""
    return re.sub("[\\s\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]", "", text)


HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</main></body></html><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "<!--",
    "]]>",
    "&lt;script&gt;",
    "&#x3c;b&#x3e;",
    "\u202eabc",
    "\x00\x1b[31m",
    "<meta http-equiv=refresh content=0;url=//x>",
]


class TestLaws:
    @given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=10), max_size=6).map(" ".join))
    def test_an_article_is_shown_whole_and_makes_no_element(self, hostile: str) -> None:
        article = ARTICLE + "\n\n" + hostile
        page = Page(to_html(report_of(article), article, title=hostile))
        assert page.tags <= TAGS
        assert page.attributes <= ATTRIBUTES
        assert _letters(page.article) == _letters(article)

    @given(values(Report), st.text(max_size=300))
    def test_any_report_of_any_text_makes_a_page(self, report: Report, text: str) -> None:
        page = Page(to_html(report, text))
        assert page.tags <= TAGS
        assert all(link.removeprefix("#") in page.ids for link in page.links if "at-" not in link)

    @given(values(Report))
    def test_any_report_makes_a_fragment(self, report: Report) -> None:
        fragment = Page(to_fragment(report))
        assert fragment.tags <= TAGS
        assert fragment.ids == []


class TestPage:
    text = to_html(REPORT, ARTICLE)
    page = Page(text)

    def test_every_link_leads_to_a_place_on_the_page_and_no_place_is_there_twice(self) -> None:
        assert set(self.page.links) <= {f"#{name}" for name in self.page.ids}
        assert len(set(self.page.ids)) == len(self.page.ids)

    def test_nothing_is_loaded_and_nothing_runs(self) -> None:
        assert not re.search(r"\b(?:src|srcset|action|on\w+)=|url\(|@import|https?:", self.text)
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', self.text)
        assert policy is not None
        assert policy[1].startswith("default-src 'none'; style-src 'sha256-")

    def test_the_policy_allows_the_one_style_sheet(self) -> None:
        sheet = re.search(r"<style>(.*?)</style>", self.text, re.DOTALL)
        assert sheet is not None
        digest = base64.b64encode(hashlib.sha256(sheet[1].encode()).digest()).decode()
        assert f"'sha256-{digest}'" in self.text

    def test_figures_of_a_fact_are_links_to_it_and_sentences_links_back(self) -> None:
        assert re.search(
            r'<a class="mark figure evidence" href="#deal-1"[^>]*>14,3 Milliarden', self.text
        )
        assert '<a href="#at-36">line 3</a>' in self.text

    def test_names_are_marked(self) -> None:
        assert re.search(r'<mark class="name[^"]*">Ida Berg</mark>', self.text)

    def test_a_check_and_a_stake_are_drawn_and_described(self) -> None:
        assert self.text.count("<svg") == 3
        assert "<p>stated: more than 29 bn USD</p><svg" in self.text
        assert "<p>implied: 28.78 bn USD to 29.59 bn USD</p><svg" in self.text
        assert "<p>Nordlicht: 48.5 % to 49.5 % of Hafenwerk</p><svg" in self.text

    def test_the_languages_are_told(self) -> None:
        assert '<html lang="en">' in self.text
        assert '<main class="text" lang="de"' in self.text

    def test_light_and_dark_are_both_there(self) -> None:
        assert "prefers-color-scheme:dark" in self.text

    def test_the_same_report_gives_the_same_page(self) -> None:
        assert to_html(report_of(), ARTICLE) == self.text

    def test_a_name_that_is_html_is_text(self) -> None:
        deal = attrs.evolve(REPORT.deals[0], target=Company("<b>Werk</b>"))
        assert "<b>" not in to_html(attrs.evolve(REPORT, deals=(deal,)), ARTICLE)


def test_bad_arguments_are_named() -> None:
    with pytest.raises(InvalidTypeError, match="a Report"):
        to_html(ARTICLE, ARTICLE)  # type: ignore[arg-type]  # the mistake that is tested
    with pytest.raises(InvalidTypeError, match="a str"):
        to_html(REPORT, None)  # type: ignore[arg-type]  # the mistake that is tested
    with pytest.raises(InvalidTypeError, match="a Report"):
        to_fragment(5)  # type: ignore[arg-type]  # the mistake that is tested
