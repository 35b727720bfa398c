"""How fast scanning, reading and parsing are, as ratios measured in one run.

Two kinds of text are read, an article at a time: business news, the articles of ``examples``, of whose
sentences every second one tells a fact; and a newspaper, in which those stand between the articles of
``everyday.txt`` (politics, sport, weather, culture), so that one sentence in ten tells a fact.
"""

from __future__ import annotations

import math
import re
import time
import tracemalloc
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from babel.numbers import parse_decimal

from dealwert import parse_money, read, scan, verify

EXAMPLES = Path(__file__).parents[1] / "examples"
EVERYDAY = Path(__file__).with_name("everyday.txt")
ROUNDS = 10
BETWEEN = 8
"""Everyday articles for each of business: about 75 sentences for the 9 of an example that tell a fact."""

HOSTILE = {
    "digits": "9" * 20_000,
    "commas": "1," * 10_000,
    "hyphens": "-" * 20_000,
    "und": "und " * 5_000,
    "brackets": "(" * 20_000,
    "nested brackets": "(a" * 5_000 + ")" * 5_000,
    "number words": "zweihundert" * 2_000,
    "percent signs": "%" * 20_000,
    "millions": "Millionen " * 2_000,
    "euro": "Euro " * 4_000,
    "5 bis": "5 bis " * 3_500,
    "capitals": "Ab " * 7_000,
    "quotes": "„" * 20_000,
    "legal forms": "GmbH " * 4_000,
    "partners": "X & Y & " * 2_500,
    "offices": "Chef " * 4_000,
    "verbs": "übernimmt " * 2_000,
    "compound": "A-B-C-" * 3_500,
    "one word": "a" * 20_000,
    "one sentence": "Nordlicht AG übernimmt die Weserwerft und " * 480,
    "one sentence of persons": "Clara Voss und Jan Peters werden Chef der Nordlicht AG, " * 360,
    "short sentences": "Er geht. " * 2_200,
    "short facts": "A AG kauft B AG. " * 1_200,
    "verbs and verbs": "Nordlicht kauft und verkauft und " * 600,
    "lines": "Nordlicht kauft Werft\n" * 1_000,
}
"""Texts that invite work that grows faster than they do."""

GROWING: dict[str, Callable[[int], str]] = {
    "new names": lambda place: f"Kalvo{place:x} kauft Osra{place:x}.",
    "new persons": lambda place: f"Ida Kalvo{place:x} verlässt Osra{place:x}.",
    "new buyers of one": lambda place: f"Kalvo{place:x} kauft Osra.",
    "names and pronouns": lambda place: (
        f"Die Kalvo{place:x} AG kauft die Osra{place:x} GmbH. Sie hat auch Brenka{place:x} gekauft."
    ),
    "names of one beginning": lambda place: f"Alpha Kalvo{place:x} AG kauft Osra.",
    "one family": lambda place: f"Ida K{place:x} Kalvo wird Chefin der Osra AG. Kalvo lacht.",
    "offices of one": lambda place: f"Ida Voss wird Chefin der Kalvo{place:x} AG.",
    "list of names": lambda place: f"Kalvo{place:x} Osra,",
    "firms before persons": lambda place: f"Gestern traf Kalvo{place:x} Ida Osra{place:x}.",
    "list of firms": lambda place: f"Kalvo{place:x} AG,",
}
"""The same where every part is new: each is a part of a text, by its number."""

HALF_FINISHED = {
    "number words": "zweihundertund" * 1_500,
    "number words apart": "zwei und " * 2_300,
    "zwischen": "zwischen " * 2_300,
    "zwischen 5": "zwischen 5 und " * 1_400,
    "rund": "rund " * 4_000,
    "bis zu": "5 bis zu " * 2_300,
    "von auf": "von 5 auf " * 2_000,
    "davon": "davon 5 " * 2_500,
    "groups": "1.234." * 3_400,
    "Swiss groups": "1'234'" * 3_400,
    "ones": "1 " * 10_000,
    "lines of ones": "5\n" * 10_000,
    "open brackets behind numbers": "5(" * 10_000,
    "open brackets with a year": "5 (2014: " * 2_300,
    "Prozent": "Prozent " * 2_500,
    "Prozent und mehr": "Prozent und mehr " * 1_200,
    "chain of scales": "-Millionen-" * 1_800,
    "chain of currencies": "Euro-" * 4_000,
    "chain of percent": "zehnprozentig-" * 1_400,
    "Millionen von": "Millionen von " * 1_400,
    "ein": "ein " * 5_000,
    "eine halbe": "eine halbe " * 1_800,
    "soft hyphens": "Mil\u00adlio\u00adnen " * 1_500,
    "numbers and soft hyphens": "5\u00ad" * 10_000,
    "codes": "CHF " * 5_000,
    "signs": "€$" * 10_000,
    "minus": "minus " * 3_300,
    "dashes": "–5" * 10_000,
    "mixed": "rund 5 bis (zwei und von Euro-Millionen 1.234. ein paar " * 360,
}
"""Texts full of what figures begin with, and that state none."""

DENSE = {
    "5 Euro": "5 Euro " * 2_800,
    "5$": "5$" * 10_000,
    "shares": "Hälfte " * 2_800,
    "paragraphs": "5 Euro\n\n" * 2_500,
    "millions of nothing": "5 Millionen " * 1_600,
}
"""Texts that are nothing but figures, or numbers that lack only their currency."""


def best(function: Callable[[], object], rounds: int = 7) -> float:
    """Return the shortest of several times, in seconds of this process."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        function()
        times.append(time.process_time() - begin)
    return min(times)


def newspaper(business: Sequence[str], everyday: Sequence[str]) -> list[str]:
    """Return articles of business with everyday ones between them, each of those as often as any."""
    articles: list[str] = []
    for number in range(len(business) * len(everyday)):
        if number % BETWEEN == 0:
            articles.append(business[number // BETWEEN % len(business)])
        articles.append(everyday[number % len(everyday)])
    return articles


def _reading(name: str, articles: Sequence[str]) -> float:
    """Print how fast articles are read, and return the seconds that a character takes.

    Each article's shortest time counts, of both by turns: what else a machine does then counts least. Both are
    treated alike: each takes an article once, behind another text, and then again and again, which helps both.
    """
    size = sum(map(len, articles))
    words, seconds = _shortest(articles, 1)
    words_again, seconds_again = _shortest(articles, AGAIN)
    print(
        f"read / re.findall, {name}: {seconds / words:.1f} by turns,"
        f" {seconds_again / words_again:.1f} again and again,"
        f" {size / seconds / 1e6:.2f} million characters a second"
    )
    return seconds / size


AGAIN = 3
"""How often in a row the same article is taken where that is what is measured."""


def _shortest(articles: Sequence[str], times: int) -> tuple[float, float]:
    """Return the seconds of ``re.findall`` and of ``read`` for all articles."""
    words, seconds = [math.inf] * len(articles), [math.inf] * len(articles)
    for _ in range(ROUNDS):
        for number, article in enumerate(articles):
            found = best(partial(re.findall, r"\w+", article), times)
            words[number] = min(words[number], found)
            seconds[number] = min(seconds[number], best(partial(read, article), times))
    return sum(words), sum(seconds)


def _growth(function: Callable[[str], object], text: str, twice: str, a_character: float) -> str:
    once, more = best(lambda: function(text), 3), best(lambda: function(twice), 3)
    return (
        f"{once / len(text) / a_character:.1f} times slower a character; doubled: {more / once:.2f}"
    )


def _dense(text: str) -> str:
    once, twice = best(lambda: list(scan(text)), 3), best(lambda: list(scan(text * 2)), 3)
    many = max(len(text.split()), sum(1 for _ in scan(text)))
    return f"{once / many * 1e6:.0f} µs a word or figure; doubled: {twice / once:.2f}"


def _memory() -> None:
    """Print how much memory scanning takes: of a text, and of one ten times as long."""
    paragraph = (
        "Der Umsatz stieg um 8,5 Prozent auf rund 240 Millionen Euro, sagte Clara Voss. \n\n"
    )
    for size in (500_000, 5_000_000):
        text = paragraph * (size // len(paragraph))
        tracemalloc.start()
        found = sum(1 for _ in scan(text))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"scan of {len(text):,} characters: {found:,} figures, at most {peak:,} bytes")


def main() -> None:
    """Print the ratios."""
    business = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    everyday = EVERYDAY.read_text(encoding="utf-8").split("\n\n\n")
    mixed = newspaper(business, everyday)
    news = "\n\n".join(mixed) * 3
    words = best(lambda: re.findall(r"\w+", news))
    list(scan(news))
    print(f"text: {len(news)} characters, {sum(1 for _ in scan(news))} figures")
    print(f"re.findall: {words / len(news) * 1e9:.0f} ns a character")
    scanning = best(lambda: list(scan(news)))
    print(f"scan / re.findall: {scanning / words:.2f}")
    doubled = best(lambda: list(scan(news * 2)))
    print(f"scan of twice the text / scan: {doubled / scanning:.2f}")
    a_character = _reading("newspaper", mixed)
    _reading("its everyday articles", everyday)
    _reading("its business news", business)
    long = best(lambda: read(news), 3)
    print(f"read of one long text / read of its articles: {long / a_character / len(news):.2f}")
    one = best(lambda: [parse_decimal("1.234,56", locale="de") for _ in range(1000)])
    ours = best(lambda: [parse_money("14,3 Milliarden Dollar") for _ in range(1000)])
    print(f"parse_money / babel parse_decimal: {ours / one:.2f}")
    article = business[0]
    facts = read(article)
    alone = best(lambda: read(article), 5)
    print(f"verify / read: {best(lambda: verify(facts, article), 5) / alone:.2f}")
    for name, text in HOSTILE.items():
        print(
            f"hostile, {name}, scan:"
            f" {_growth(lambda text: list(scan(text)), text, text * 2, scanning / len(news))}"
        )
        print(f"hostile, {name}, read: {_growth(read, text, text * 2, a_character)}")
    for name, part in GROWING.items():
        once, twice = (" ".join(part(place) for place in range(size)) for size in (800, 1_600))
        print(f"hostile, {name}, read: {_growth(read, once, twice, a_character)}")
    for name, text in HALF_FINISHED.items():
        growth = _growth(lambda text: list(scan(text)), text, text * 2, scanning / len(news))
        print(f"half-finished, {name}, scan: {growth}; figures: {sum(1 for _ in scan(text))}")
    for name, text in DENSE.items():
        print(f"dense, {name}, scan: {_dense(text)}")
    _memory()


if __name__ == "__main__":
    main()
