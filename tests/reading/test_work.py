"""How much work reading is: counted in calls, which no busy machine changes, and never more than linear."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dealwert import read

EXAMPLES = Path(__file__).parents[2] / "examples"

SHORT, LONG = 6_000, 24_000
"""Characters of the two texts that are compared."""

ENDLESS: dict[str, Callable[[int], str]] = {
    "capitals": lambda _: "Ab",
    "legal forms": lambda _: "GmbH",
    "partners": lambda _: "X & Y &",
    "offices": lambda _: "Chef",
    "offices of offices": lambda _: (
        "Nordlicht beruft Ida Voss als Chef " + "des Chefs des Vorstands " * 90
    ),
    "verbs": lambda _: "übernimmt",
    "verbs and verbs": lambda _: "Nordlicht kauft und verkauft und",
    "compounds": lambda _: "A-B-C-" * 40,
    "brackets": lambda _: "(Nordlicht (kauft (Werft",
    "quotes": lambda _: "„Nordlicht „kauft „Werft",
    "articles": lambda _: "der die das dem",
    "relative clauses": lambda _: "der Mann, der die Frau, die das Kind,",
    "infinitives": lambda _: "um Werft zu kaufen,",
    "colons": lambda _: "Nordlicht: Werft:",
    "dates": lambda _: "Nordlicht kauft Werft am 3. Mai 2024 und am 4. Mai 2024,",
    "amounts": lambda _: "Nordlicht zahlt 5 Euro, 6 Euro, 7 Euro und",
    "one endless sentence": lambda _: "Nordlicht AG, Werft AG und Holm AG kaufen Brandis AG und",
    "persons in one sentence": lambda _: "Clara Voss und Jan Peters werden Chef der Nordlicht AG,",
    "short sentences": lambda _: "Er geht.",
    "lines": lambda _: "Nordlicht kauft Werft\n",
    "one fact": lambda _: "Nordlicht kauft Werft.",
    "one change": lambda _: "Clara Voss wird Chefin der Nordlicht AG.",
    "plots": lambda _: "Der Film, der Krimi und der Roman. Nordlicht kauft Werft.",
    "new names": lambda n: f"Kalvo{n:x} kauft Osra{n:x}.",
    "new buyers of one": lambda n: f"Kalvo{n:x} kauft Osra.",
    "new partners of one": lambda n: f"Nordlicht und Osra{n:x} fusionieren.",
    "names of one beginning": lambda n: f"Alpha Kalvo{n:x} kauft Alpha Osra{n:x}.",
    "chiefs of new names": lambda n: f"Der Kalvo{n:x}-Chef geht. Kalvo{n:x} Bau lacht.",
    "new offices of one": lambda n: f"Clara Voss wird Chefin der Kalvo{n:x} AG.",
    "moves of one": lambda n: f"Clara Voss wechselt zur Kalvo{n:x} AG.",
    "leaving one house": lambda n: f"Ida Kalvo{n:x} verlässt Osra. Jan Kalvo{n:x} kommt zu Osra.",
    "heirs of one office": lambda n: (
        f"Der bisherige Finanzchef der Osra, Ida Kalvo{n:x}, wird Chef der Kalvo{n:x} AG."
        f" Neuer Finanzchef der Osra wird Jan Brand{n:x}."
    ),
    "short names": lambda n: f"Die Kalvo{n:x} Beteiligungs GmbH kauft Osra. Kalvo{n:x} lacht.",
    "persons": lambda n: f"Ida Kalvo{n:x} verlässt Osra{n:x}.",
    "one family": lambda n: f"Clara K{n:x} Kalvo wird Chefin der Osra AG. Kalvo lacht.",
    "descriptions": lambda n: f"Kalvo{n:x} lacht. Der Konzern kauft die Osra{n:x}.",
    "prices": lambda n: f"Nordlicht kauft Werft für {n + 1} Euro.",
    "terms": lambda n: f"Kalvo{n:x} kauft Osra. Das Kartellamt muss Werft zustimmen.",
}
"""Parts of texts that invite work that grows faster than they do."""


def _text(part: Callable[[int], str], size: int) -> str:
    lengths = itertools.accumulate(len(part(number)) + 1 for number in itertools.count())
    count = next(number for number, length in enumerate(lengths) if length >= size)
    return " ".join(part(number) for number in range(count + 1))


def _calls(text: str) -> int:
    """Return how many calls reading a text takes, once its words are known."""
    read(text)
    count = 0

    def note(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture(scope="module")
def calls_a_character() -> float:
    """What a character of business news takes."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    return sum(map(_calls, texts)) / sum(map(len, texts))


@pytest.mark.parametrize("name", ENDLESS)
def test_work_grows_with_the_length_of_the_text_at_most(
    name: str, calls_a_character: float
) -> None:
    short, long = (_text(ENDLESS[name], size) for size in (SHORT, LONG))
    few, many = _calls(short) / len(short), _calls(long) / len(long)
    assert many <= 1.2 * few + 0.05  # looking back is bounded
    assert many <= 4 * calls_a_character  # business news is more work than other news


def test_everyday_news_is_little_work(calls_a_character: float) -> None:
    text = (
        "Der Wind hatte in der Nacht gedreht, und am Morgen lag die Stadt unter einer Decke aus Nebel. "
        "Wer früh unterwegs war, hörte die Schiffe, ohne sie zu sehen. Auf dem Markt standen die Händler "
        "und sprachen über Fußball und darüber, dass früher alles langsamer gegangen sei. "
    ) * 5
    assert _calls(text) / len(text) <= calls_a_character / 4
