"""The table of figures in tests/corpus, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from dealwert import Figure, Money, Percent, scan
from dealwert.german import AnyFigure, Mention
from dealwert.quantities import Quantity, magnitude_of

TABLE = Path(__file__).parents[1] / "corpus" / "figures.txt"


def rows() -> Iterator[tuple[str, list[str]]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence, *rest = (part.strip() for part in line.split(" | "))
            yield sentence, rest


ROWS = list(rows())


def _unit(figure: AnyFigure) -> str:
    sample = figure.sample
    if isinstance(sample, Money):
        vague = figure.low is None and figure.high is None
        power = len(str(int(sample.exact))) - 1
        return f"{sample.currency}~{power}" if vague else sample.currency
    return "%" if isinstance(sample, Percent) else "pp"


def _end(end: Quantity | None) -> Fraction | None:
    if end is None:
        return None
    return magnitude_of(end) * (100 if isinstance(end, Percent) else 1)


def _wanted(text: str) -> Fraction | None:
    return None if text == "-" else Fraction(text)


def test_the_table_is_long() -> None:
    assert len(ROWS) >= 250


@pytest.mark.parametrize(("sentence", "rest"), ROWS, ids=[sentence for sentence, _ in ROWS])
def test_a_sentence_says_what_the_table_says(sentence: str, rest: list[str]) -> None:
    text = re.sub(r"[\[\]]", "", sentence)
    found = list(scan(text))
    if not rest:
        assert found == []
        return
    place = (
        sentence.rindex("[")
        - sentence[: sentence.rindex("[")].count("[")
        - sentence[: sentence.rindex("[")].count("]")
    )
    mention = _at(found, place)
    unit, low, high, hedge, *only = rest
    assert only in ([], ["only"])
    assert not only or found == [mention]
    figure: AnyFigure = mention.figure
    assert (_unit(figure), str(figure.hedge)) == (unit, hedge)
    assert (_end(figure.low), _end(figure.high)) == (_wanted(low), _wanted(high))


def _at(found: list[Mention], place: int) -> Mention:
    for mention in found:
        if mention.start <= place < mention.end:
            return mention
    pytest.fail(f"nothing at {place}: {found}")


def test_a_figure_is_generic() -> None:
    assert isinstance(next(scan("5 Euro")).figure, Figure)
