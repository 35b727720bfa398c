"""Where records go: standard output, or a file that an earlier run may have begun.

A run writes whole chunks of records. Whatever a killed run has left behind the last chunk that its
journal counts is cut off, so that no record is there twice or in part. JSON lines need no journal,
since each line names its source. A Parquet file cannot be written a chunk at a time: chunks go to a
file beside it, and it is made of them at the end, in one step.
"""

from __future__ import annotations

import stat
import sys
from collections import Counter
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from dealwert.cli.form import Form
from dealwert.cli.journal import ForeignFileError, Journal, described

__all__ = ["Sink", "opened"]


class Sink(Protocol):
    """What records are written to."""

    done: Counter[str]
    """How often each source has records there already."""

    def write(self, encoded: bytes, sources: Iterable[str]) -> None:
        """Write the records of some sources."""


@contextmanager
def opened(path: str | None, form: Form, *, resume: bool) -> Generator[Sink]:
    """Open a file, or standard output for ``None``.

    Args:
        path: The file.
        form: What is written.
        resume: Whether to keep what an earlier run has written there.

    Raises:
        OSError: Where the file cannot be written.
        ForeignFileError: Where a file that is to be resumed is none that an earlier run has left,
            or another run is writing it; it is not touched.
    """
    if path is None:
        yield _Stream(None, form)
        return
    target = Path(path)
    if not target.parent.is_dir():
        raise FileNotFoundError(0, f"no folder {str(target.parent)!r} to write it in", path)
    if target.exists() and not target.is_dir() and not stat.S_ISREG(target.stat().st_mode):
        with target.open("wb") as device:
            yield _Stream(device, form)
        return
    working = target if form.finish is None else _beside(target, ".part")
    with _locked(working) as file:
        records = _Records(file, target, form, resume=resume)
        try:
            yield records
            records.finish(working)
        finally:
            records.close()
            if working != target and (records.finished or not resume):
                working.unlink(missing_ok=True)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


@contextmanager
def _locked(path: Path) -> Generator[BinaryIO]:
    """Open a file for reading and writing, and keep other runs off it."""
    new = not path.exists()
    with path.open("a+b") as file:
        with suppress(ImportError):  # where there are no such locks
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise ForeignFileError("another run is writing it") from None
        try:
            yield file
        except ForeignFileError:
            if new:
                path.unlink(missing_ok=True)
            raise


class _Stream:
    """Standard output, a pipe or a device: nothing that can be gone back on."""

    def __init__(self, file: BinaryIO | None, form: Form) -> None:
        self.done: Counter[str] = Counter()
        self._file = file
        self._form = form
        self._before = form.head

    def write(self, encoded: bytes, sources: Iterable[str]) -> None:
        del sources
        if not encoded:
            return
        whole = self._before + encoded
        self._before = self._form.between
        if self._file is not None:
            self._file.write(whole)
            self._file.flush()
        else:
            # As text, since a terminal may take no UTF-8.
            sys.stdout.write(whole.decode())
            sys.stdout.flush()


class _Records:
    """A file of whole records."""

    def __init__(self, file: BinaryIO, target: Path, form: Form, *, resume: bool) -> None:
        self.done: Counter[str] = Counter()
        self.finished = False
        self._file = file
        self._target = target
        self._form = form
        self._end = 0
        self._journal: Journal | None = None
        path = _beside(target, ".resume")
        if not resume:
            path.unlink(missing_ok=True)
        elif form.self_describing:
            self.done, self._end = described(file)
        else:
            size = file.seek(0, 2)
            exists = size > 0 if form.finish is None else target.exists()
            self._journal = Journal(path, form, size=size, exists=exists)
            self.done, self._end = Counter(self._journal.sources), self._journal.end
        self._cut()

    def _cut(self) -> None:
        self._file.truncate(self._end)

    def write(self, encoded: bytes, sources: Iterable[str]) -> None:
        if encoded:
            self._append((self._form.between if self._end else self._form.head) + encoded)
        if self._journal is not None:
            self._journal.add(self._end, sources)

    def _append(self, whole: bytes) -> None:
        self._file.write(whole)
        self._file.flush()
        self._end += len(whole)

    def finish(self, working: Path) -> None:
        """Make the output whole: a head where there is nothing else, a file of all chunks."""
        kept = 0 if self._journal is None else self._journal.kept
        if self._form.finish is not None and self._target.exists() and kept and not self._end:
            self.finished = True
            return
        if not self._end and self._form.head:
            self._append(self._form.head)
        if self._form.finish is not None:
            rows = self._form.finish(working, self._target, kept)
            if self._journal is not None:
                self._journal.keep(rows)
        self.finished = True

    def close(self) -> None:
        """Cut off what was not written to its end."""
        self._cut()
        if self._journal is not None:
            self._journal.close()
