"""``dealwert read``: the facts in articles."""

from __future__ import annotations

import functools
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from dealwert.cli.batch import in_order
from dealwert.cli.output import ForeignFileError, already_written, opened
from dealwert.cli.source import Article, Columns, Unread, articles
from dealwert.cli.status import Status
from dealwert.cli.stream import complain
from dealwert.cli.tally import Printed, Progress, Result, Tally
from dealwert.interchange import MissingExtraError, to_json
from dealwert.reading import read
from dealwert.show import takes_colour, to_html, to_text
from dealwert.valuation import CheckOutcome

if TYPE_CHECKING:
    import argparse
    import datetime as dt

    from dealwert.reading import Report

__all__ = ["run"]


@attrs.frozen
class Manner:
    """How to read and print.

    Args:
        form: ``text``, ``json`` or ``jsonl``.
        published: The day of publication, for texts that do not say their own.
        width: Columns for text.
        colour: Whether text has colours.
        page: Whether to make a page, too.
    """

    form: str
    published: dt.date | None
    width: int
    colour: bool
    page: bool


def run(options: argparse.Namespace) -> Status:
    """Read ``options.files`` and print what they say."""
    if options.resume and (options.output is None or options.format != "jsonl"):
        return _refuse("--resume needs --output FILE and --format jsonl")
    if options.html and len(options.files) > 1:
        return _refuse("--html is a page about one text: give one FILE")
    target = options.output or "standard output"
    try:
        done = already_written(options.output) if options.resume else Counter[str]()
        with opened(options.output, append=options.resume) as write:
            return _read_all(options, done, write)
    except BrokenProcessPool:
        return _refuse("a process that read was killed, perhaps for want of memory")
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refuse(str(Unread(error.filename or target, error.strerror or str(error))))
    except ForeignFileError as error:
        return _refuse(str(Unread(target, str(error))))


def _refuse(problem: str) -> Status:
    complain(problem)
    return Status.BAD_INPUT


def _read_all(
    options: argparse.Namespace, done: Counter[str], write: Callable[[str], None]
) -> Status:
    found = articles(
        options.files, recursive=options.recursive, columns=Columns(text=options.text_field)
    )
    work = functools.partial(_read_one, _manner(options))
    results = in_order(_remaining(found, done), work, jobs=options.jobs)
    tally = Tally()
    progress = Progress(sys.stderr)
    for result in results:
        progress.clear()
        if isinstance(result, Unread):
            complain(result)
        else:
            separator = "\n" if options.format == "text" and tally.texts else ""
            write(separator + result.text)
            if options.html:
                if tally.texts:
                    return _refuse("--html is a page about one text: the input holds several")
                Path(options.html).write_text(result.page, encoding="utf-8")
        tally.add(result)
        progress.show(tally)
    progress.clear()
    several = tally.texts + tally.unread > 1
    if options.output or (several and sys.stderr.isatty()):
        complain(tally)
    return tally.status


def _remaining(found: Iterable[Article | Unread], done: Counter[str]) -> Iterator[Article | Unread]:
    for each in found:
        if isinstance(each, Article) and done[each.source]:
            done[each.source] -= 1
        else:
            yield each


def _manner(options: argparse.Namespace) -> Manner:
    to_screen = options.output is None
    return Manner(
        form=options.format,
        published=options.published,
        width=max(40, min(shutil.get_terminal_size().columns, 100)),
        colour=to_screen and takes_colour(sys.stdout),
        page=bool(options.html),
    )


def _read_one(manner: Manner, article: Article) -> Result:
    try:
        report = read(article.text, published=article.published or manner.published)
        return Printed(
            article.source,
            _written(report, article, manner),
            deals=len(report.deals),
            changes=len(report.leadership_changes),
            inconsistent=sum(check.outcome is CheckOutcome.INCONSISTENT for check in report.checks),
            page=to_html(report, article.text) if manner.page else "",
        )
    except MissingExtraError:
        raise
    except Exception as error:  # noqa: BLE001  # one text must not stop the others
        return Unread(article.source, f"a defect of dealwert: {type(error).__name__}: {error}")


def _written(report: Report, article: Article, manner: Manner) -> str:
    if manner.form == "text":
        return to_text(
            report, article.text, source=article.source, width=manner.width, colour=manner.colour
        )
    indent = 2 if manner.form == "json" else None
    return to_json(report, source=article.source, indent=indent) + "\n"
