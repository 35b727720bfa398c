"""``dealwert amounts``: every figure with its place and its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from dealwert.cli.rows import Columns
from dealwert.cli.source import Article, Inputs
from dealwert.cli.status import Status
from dealwert.cli.stream import complain, say
from dealwert.german import Mention, scan
from dealwert.quantities import Interval, Money, Percent, PercentagePoints
from dealwert.show.place import Lines, Place
from dealwert.show.plain import one_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

__all__ = ["Amount", "run"]

AnyInterval = Interval[Money] | Interval[Percent] | Interval[PercentagePoints]


@attrs.frozen
class Amount:
    """A figure in a text, and what it admits.

    Args:
        line: The line that it begins in, from 1.
        column: The column that it begins in, in characters, from 1.
        mention: The figure, with its place in characters from the beginning of the text.
        interval: The values outside of which the text would be wrong; null where it limits nothing.
        expected: The values that readers take from it; null where it limits nothing.
    """

    line: int
    column: int
    mention: Mention
    interval: AnyInterval | None
    expected: AnyInterval | None


def run(options: argparse.Namespace) -> Status:
    """Print the figures of ``options.files``, each as soon as it is found."""
    status = Status.OK
    inputs = Inputs(
        options.files,
        recursive=options.recursive,
        columns=Columns(text=options.text_field),
        kind=options.input,
    )
    several = len(options.files) > 1 or len(inputs.files) > 1
    for found in inputs:
        if isinstance(found, Article):
            _WRITERS[options.format](found, several=several)
        else:
            complain(found)
            status = Status.BAD_INPUT
    return status


def _placed(article: Article) -> Iterator[tuple[Place, Mention]]:
    lines = Lines(article.text)
    for mention in scan(article.text):
        yield lines.place(mention.start), mention


_ROW = "{:>9}  {:>15}  {:<16}  {:<10}  {:>20}  {:>20}  {:<44}  {}"
_HEAD = _ROW.format(
    "line", "characters", "kind", "hedge", "low", "high", "outside it is wrong", "text"
)


def _as_text(article: Article, *, several: bool) -> None:
    if several:
        say(article.source)
    say(_HEAD)
    for place, mention in _placed(article):
        figure = mention.figure
        say(
            _ROW.format(
                str(place),
                f"{mention.start}-{mention.end}",
                mention.kind,
                figure.hedge,
                _shown(figure.low),
                _shown(figure.high),
                _shown(figure.interval()),
                one_line(mention.text),
            )
        )


def _shown(value: object) -> str:
    return "–" if value is None else str(value)


def _as_lines(article: Article, *, several: bool) -> None:
    from dealwert.interchange import to_json

    del several  # each document names its source anyway
    for place, mention in _placed(article):
        figure = mention.figure
        amount = Amount(place.line, place.column, mention, figure.interval(), figure.expected())
        say(to_json(amount, source=article.source, indent=None))


class _Write(Protocol):
    def __call__(self, article: Article, *, several: bool) -> None: ...


_WRITERS: dict[str, _Write] = {"text": _as_text, "jsonl": _as_lines}
