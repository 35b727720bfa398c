"""``dealwert read``: the facts in articles."""

from __future__ import annotations

import functools
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs

from dealwert.cli.batch import in_order
from dealwert.cli.form import Layout, form_of
from dealwert.cli.interrupt import undisturbed
from dealwert.cli.journal import ForeignFileError
from dealwert.cli.output import Sink, opened
from dealwert.cli.rows import Columns
from dealwert.cli.source import Article, Inputs, Unread
from dealwert.cli.status import Status
from dealwert.cli.stream import complain
from dealwert.cli.tally import Done, Progress, Result, Tally
from dealwert.interchange import MissingExtraError
from dealwert.reading import read
from dealwert.show import takes_colour, to_html
from dealwert.valuation import CheckOutcome

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Generator

    from dealwert.reading import Report

__all__ = ["run"]


@attrs.frozen
class Manner:
    """How to read and print.

    Args:
        form: The name of the output's form.
        published: The day of publication, for texts that do not say their own.
        layout: What text for people looks like.
        page: Whether to make a page, too.
    """

    form: str
    published: dt.date | None
    layout: Layout
    page: bool


@attrs.frozen
class Chunk:
    """What comes of some texts.

    Args:
        encoded: What is to be written of them, as bytes: made where they are read.
        results: What comes of each.
    """

    encoded: bytes
    results: tuple[Result, ...]

    @property
    def sources(self) -> list[str]:
        """Whose records it holds."""
        return [each.source for each in self.results if isinstance(each, Done)]


def run(options: argparse.Namespace) -> Status:
    """Read ``options.files`` and print what they say."""
    if options.resume and options.output is None:
        return _refuse("--resume needs --output FILE")
    if options.format == "parquet" and options.output is None:
        return _refuse("--format parquet needs --output FILE")
    inputs = Inputs(
        options.files,
        recursive=options.recursive,
        columns=Columns(text=options.text_field),
        kind=options.input,
    )
    if options.html and (len(options.files) > 1 or len(inputs.files) > 1):
        return _refuse("--html is a page about one text: give one FILE")
    target = options.output or "standard output"
    written_over = [name for name in inputs.files if _same(name, options.output)]
    if written_over:
        return _refuse(str(Unread(target, "it is to be read, too: write to another file")))
    tally = Tally()
    try:
        with opened(options.output, form_of(options.format), resume=options.resume) as sink:
            status = _read_all(options, inputs, sink, tally)
    except BrokenProcessPool:
        return _refuse("a process that read was killed, perhaps for want of memory")
    except KeyboardInterrupt:
        if options.output:
            complain(f"stopped; {tally}")
        raise
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refuse(str(Unread(error.filename or target, error.strerror or str(error))))
    except ForeignFileError as error:
        return _refuse(str(Unread(target, str(error))))
    if options.output or tally.texts + tally.unread != 1:
        complain(tally)
    return status


def _refuse(problem: str) -> Status:
    complain(problem)
    return Status.BAD_INPUT


def _same(one: str, other: str | None) -> bool:
    try:
        return other is not None and Path(one).samefile(other)
    except (OSError, ValueError):
        return False


def _read_all(options: argparse.Namespace, inputs: Inputs, sink: Sink, tally: Tally) -> Status:
    progress = Progress(sys.stderr, inputs.size)
    work = functools.partial(_read_chunk, _manner(options))
    # Whoever reads a screen or a pipe gets each text at once.
    chunks = in_order(
        _remaining(inputs, sink.done, tally),
        work,
        jobs=options.jobs,
        singly=options.output is None,
    )
    with closing(cast("Generator[Chunk]", chunks)):
        for chunk in chunks:
            progress.clear()
            # A file takes what it is given at once; a pipe may take its time, or never take it.
            with undisturbed() if options.output else nullcontext():
                sink.write(chunk.encoded, chunk.sources)
                for result in chunk.results:
                    if isinstance(result, Unread):
                        complain(result)
                    elif options.html:
                        if tally.texts:
                            return _refuse(
                                "--html is a page about one text: the input holds several"
                            )
                        Path(options.html).write_text(result.page, encoding="utf-8")
                    tally.add(result)
            progress.show(tally, chunk.results[-1].end)
    progress.clear()
    return tally.status


def _remaining(
    found: Iterable[Article | Unread], done: Counter[str], tally: Tally
) -> Iterator[Article | Unread]:
    for each in found:
        if isinstance(each, Article) and done[each.source]:
            done[each.source] -= 1
            tally.earlier += 1
        else:
            yield each


def _manner(options: argparse.Namespace) -> Manner:
    to_screen = options.output is None
    # A file looks the same from whatever terminal it was written.
    columns = shutil.get_terminal_size().columns if to_screen else 100
    layout = Layout(max(40, min(columns, 100)), colour=to_screen and takes_colour(sys.stdout))
    return Manner(options.format, options.published, layout, bool(options.html))


def _read_chunk(manner: Manner, chunk: Sequence[Article | Unread]) -> Chunk:
    form = form_of(manner.form)
    pieces: list[object] = []
    results: list[Result] = []
    for each in chunk:
        if isinstance(each, Unread):
            results.append(each)
            continue
        try:
            report = read(each.text, published=each.published or manner.published)
            piece = form.piece(report, each, manner.layout)
            page = to_html(report, each.text) if manner.page else ""
        except MissingExtraError:
            raise
        except Exception as error:  # noqa: BLE001  # one text must not stop the others
            reason = f"a defect of dealwert: {type(error).__name__}: {error}"
            results.append(Unread(each.source, reason, each.end))
        else:
            pieces.append(piece)
            results.append(_done(report, each, page))
    return Chunk(form.joined(pieces), tuple(results))


def _done(report: Report, article: Article, page: str) -> Done:
    return Done(
        article.source,
        deals=len(report.deals),
        transfers=len(report.stake_transfers),
        changes=len(report.leadership_changes),
        inconsistent=sum(check.outcome is CheckOutcome.INCONSISTENT for check in report.checks),
        page=page,
        end=article.end,
    )
