"""How fast scanning, reading and parsing are, as ratios measured in one run.

The text is the articles of ``examples`` between stretches of ordinary prose without figures, repeated.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

from babel.numbers import parse_decimal

from dealwert import parse_money, read, scan, verify

EXAMPLES = Path(__file__).parents[1] / "examples"
PROSE = (
    "Der Wind hatte in der Nacht gedreht, und am Morgen lag die Stadt unter einer dünnen Decke aus Nebel. "
    "Wer früh unterwegs war, hörte die Schiffe, ohne sie zu sehen. In den Büros am Hafen brannte Licht. "
    "Niemand wollte sich festlegen, wie es weitergeht; die Stimmung sei gut, hieß es, aber vorsichtig. "
    "Auf dem Markt standen die Händler beieinander und sprachen über das Wetter, über Fußball und darüber, "
    "dass früher alles langsamer gegangen sei. Am Nachmittag klarte es auf. "
)
HOSTILE = {
    "digits": "9" * 20_000,
    "commas": "1," * 10_000,
    "hyphens": "-" * 20_000,
    "und": "und " * 5_000,
    "brackets": "(" * 20_000,
    "number words": "zweihundert" * 2_000,
    "percent signs": "%" * 20_000,
    "millions": "Millionen " * 2_000,
    "euro": "Euro " * 4_000,
    "5 bis": "5 bis " * 3_500,
    "capitals": "Ab " * 7_000,
    "quotes": "„" * 20_000,
}


def best(function: Callable[[], object], rounds: int = 7) -> float:
    """Return the shortest of several times, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        function()
        times.append(time.perf_counter() - begin)
    return min(times)


def _scanning(text: str) -> float:
    return best(lambda: list(scan(text)), 3)


def main() -> None:
    """Print the ratios."""
    articles = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    news = "\n\n".join(f"{PROSE * 6}\n\n{article}\n\n{PROSE * 6}" for article in articles) * 8
    words = best(lambda: re.findall(r"\w+", news))
    list(scan(news))
    print(f"text: {len(news)} characters, {sum(1 for _ in scan(news))} figures")
    print(f"re.findall: {words / len(news) * 1e9:.0f} ns a character")
    scanning = best(lambda: list(scan(news)))
    print(f"scan / re.findall: {scanning / words:.2f}")
    reading = best(lambda: read(news), 3)
    print(
        f"read / re.findall: {reading / words:.1f}, {len(news) / reading / 1e6:.2f} million characters a second"
    )
    doubled = best(lambda: list(scan(news * 2)))
    print(f"scan of twice the text / scan: {doubled / scanning:.2f}")
    one = best(lambda: [parse_decimal("1.234,56", locale="de") for _ in range(1000)])
    ours = best(lambda: [parse_money("14,3 Milliarden Dollar") for _ in range(1000)])
    print(f"parse_money / babel parse_decimal: {ours / one:.2f}")
    article = articles[0]
    facts = read(article)
    alone = best(lambda: read(article), 5)
    print(f"verify / read: {best(lambda: verify(facts, article), 5) / alone:.2f}")
    a_character = scanning / len(news)
    for name, text in HOSTILE.items():
        once, twice = _scanning(text), _scanning(text * 2)
        slower = once / len(text) / a_character
        print(
            f"hostile, {name}: {slower:.1f} times slower a character; doubled: {twice / once:.2f}"
        )


if __name__ == "__main__":
    main()
