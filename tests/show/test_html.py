"""The page: complete, closed, and deaf to what an article says."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.errors import InvalidTypeError
from dealwert.model import Company
from dealwert.reading import Report
from dealwert.show import to_fragment, to_html
from dealwert.show.style import DARK, LIGHT
from tests.interchange.values import values
from tests.show.reports import ARTICLE, REPORT, report_of

VOID = {"meta", "br", "link", "img", "input", "hr"}
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section"),
    *("article", "div", "h1", "h2", "h3", "p", "a", "mark", "span", "b", "br", "sup", "ul", "li"),
    *("dl", "dt", "dd", "q", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("svg", "rect", "path"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "http-equiv", "content", "name", "class", "href", "id", "title"),
    *("tabindex", "role", "scope", "aria-label", "aria-hidden"),
    *("viewbox", "preserveaspectratio", "x", "y", "width", "height", "d"),
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
        self.in_article = 0
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
        if ("class", "article") in attrs:
            self.in_article = len(self.open) + 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that what ends is what began last."""
        assert self.open.pop() == tag
        if len(self.open) < self.in_article:
            self.in_article = 0

    def handle_data(self, data: str) -> None:
        """Collect what is read."""
        self.text += data
        if self.in_article and "sup" not in self.open:
            self.article += data


def _letters(text: str) -> str:
    """Return a text without blanks, and without what HTML cannot hold or shows as unknown."""
    return re.sub(
        "[\\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffd-\uffff]", "", text
    )


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
        # A report about another text tells places that this one does not have.
        dead = {link for link in page.links if link.removeprefix("#") not in page.ids}
        assert all(link.startswith("#at-") for link in dead)
        assert len(set(page.ids)) == len(page.ids)

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

    def test_figures_of_a_fact_lead_to_it_and_it_leads_back(self) -> None:
        start = ARTICLE.index("14,3 Milliarden")
        assert (
            f'<a class="mark figure" id="mark-{start}" href="#deal-1" title="price">14,3 Milliarden'
            in self.text
        )
        assert f'<dt>price</dt><dd><a href="#mark-{start}">14,3 Milliarden' in self.text

    def test_sentences_that_say_a_fact_can_be_reached_from_it(self) -> None:
        assert '<span class="evidence" id="at-36">' in self.text
        assert '<li><a href="#at-36"><q lang="de" dir="auto">Für 49 Prozent' in self.text

    def test_a_name_leads_to_its_entry_and_that_to_its_facts_and_places(self) -> None:
        start = ARTICLE.index("Ida Berg")
        assert (
            f'<a class="mark name" id="mark-{start}" href="#name-3" title="Ida Berg">' in self.text
        )
        entry = self.text[self.text.index('id="name-3"') :].partition("</li>")[0]
        assert re.findall(r'href="#([\w-]+)"', entry) == ["change-1", "change-2", f"mark-{start}"]

    def test_a_figure_of_no_fact_leads_to_its_entry_and_that_back(self) -> None:
        start = ARTICLE.index("über 29")
        assert f'id="mark-{start}" href="#figure-1"' in self.text
        entry = self.text[self.text.index('id="figure-1"') :].partition("</li>")[0]
        assert f'href="#mark-{start}"' in entry

    def test_every_figure_and_every_name_is_a_link(self) -> None:
        assert "<mark" not in self.text
        linked = re.findall(r'<a class="mark \w+"[^>]*>([^<]*)</a>', self.text)
        assert {mention.text for mention in REPORT.mentions} <= set(linked)
        assert linked.count("Nordlicht") == ARTICLE.count("Nordlicht")

    def test_checks_stakes_and_holders_are_drawn_and_described(self) -> None:
        for words in (
            "stated: more than 29 bn USD",
            "implied: 28.78 bn USD to 29.59 bn USD",
            "Nordlicht: 48.5 % to 49.5 % of Hafenwerk",
            "before: not told 100 %",
            "after: Nordlicht 49 %, not told 51 %",
        ):
            assert f"<p>{words}</p><svg" in self.text
            assert f'role="img" aria-label="{words}"' in self.text
        assert '<th scope="row">' in self.text

    def test_the_page_has_landmarks_and_one_heading_of_each_rank_before_the_next(self) -> None:
        assert {"header", "nav", "main", "section", "h1", "h2", "h3"} <= self.page.tags
        ranks = [int(rank) for rank in re.findall(r"<h(\d)", self.text)]
        assert ranks[0] == 1
        assert all(rank <= before + 1 for before, rank in pairwise(ranks))

    def test_the_languages_are_told(self) -> None:
        assert '<html lang="en">' in self.text
        assert '<div class="article" lang="de">' in self.text

    def test_light_and_dark_are_both_there(self) -> None:
        assert "prefers-color-scheme:dark" in self.text

    def test_the_same_report_gives_the_same_page(self) -> None:
        assert to_html(report_of(), ARTICLE) == self.text

    def test_a_name_that_is_html_is_text(self) -> None:
        deal = attrs.evolve(REPORT.deals[0], target=Company("<b>Werk</b>"))
        page = to_html(attrs.evolve(REPORT, deals=(deal,)), ARTICLE)
        assert "&lt;b&gt;Werk" in page
        assert "<b>Werk" not in page

    def test_direction_cannot_be_turned(self) -> None:
        article = ARTICLE.replace("49 Prozent", "\u202e49 Prozent")
        assert "\u202e" not in to_html(report_of(ARTICLE), article)

    def test_without_the_article_the_page_has_the_facts(self) -> None:
        page = Page(to_html(REPORT))
        assert page.article == ""
        assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
        assert "Für 49 Prozent an Hafenwerk zahlt Nordlicht" in page.text

    def test_a_notebook_shows_the_facts(self) -> None:
        assert REPORT._repr_html_() == to_fragment(REPORT)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_has_the_contrast_that_it_needs(colours: dict[str, str]) -> None:
    for ink in ("ink", "soft", "link", "good", "open", "bad"):
        for ground in ("paper", "ground"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for ground in ("figure", "name"):
        assert contrast(colours["ink"], colours[ground]) >= 4.5, ground
    for part in ("bar", "other", "h1", "h2", "h3", "h4", "h5", "h6"):
        assert contrast(colours[part], colours["paper"]) >= 3, part


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2, contrast ratio)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_bad_arguments_are_named() -> None:
    with pytest.raises(InvalidTypeError, match="a Report"):
        to_html(ARTICLE, ARTICLE)  # type: ignore[arg-type]  # the mistake that is tested
    with pytest.raises(InvalidTypeError, match="a str"):
        to_html(REPORT, 5)  # type: ignore[arg-type]  # the mistake that is tested
    with pytest.raises(InvalidTypeError, match="a Report"):
        to_fragment(5)  # type: ignore[arg-type]  # the mistake that is tested
