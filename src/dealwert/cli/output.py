"""Where documents go: standard output, or a file that an earlier run may have begun."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from dealwert.errors import DealwertError

__all__ = ["ForeignFileError", "already_written", "opened"]

Write = Callable[[str], None]


class ForeignFileError(DealwertError, ValueError):
    """A file that a run was to go on with is not the output of an earlier run."""


def already_written(path: str) -> Counter[str]:
    """Return how often each source has a document in a file of JSON lines, and mend the file.

    A run that was killed may have left half a line at the end: it is cut off, so that its
    text is read again.

    Raises:
        OSError: Where the file cannot be read or written.
        ForeignFileError: Where the file holds anything but documents, so that it is not touched.
    """
    file_path = Path(path)
    if not file_path.exists():
        return Counter()
    with file_path.open("r+b") as file:
        sources, complete = _documents(file)
        file.truncate(complete)
    return sources


def _documents(file: BinaryIO) -> tuple[Counter[str], int]:
    sources: Counter[str] = Counter()
    complete = 0
    for number, line in enumerate(file, start=1):
        if not line.endswith(b"\n"):
            break
        try:
            document: object = json.loads(line)
        except ValueError:
            document = None
        source = (
            cast("dict[str, object]", document).get("source")
            if isinstance(document, dict)
            else None
        )
        if not isinstance(source, str):
            raise ForeignFileError(f"line {number} is no document of an earlier run")
        sources[source] += 1
        complete += len(line)
    return sources, complete


@contextmanager
def opened(path: str | None, *, append: bool) -> Generator[Write]:
    """Open a file, or standard output for ``None``, and give the function that writes to it.

    Raises:
        OSError: Where the file cannot be written.
    """
    if path is None:
        yield _print
        return
    with Path(path).open("ab" if append else "wb") as file:
        # One call a document, so that a run that is killed leaves at most one of them broken.
        yield lambda text: _whole(file, text)


def _whole(file: BinaryIO, text: str) -> None:
    file.write(text.encode("utf-8", errors="backslashreplace"))
    file.flush()


def _print(text: str) -> None:
    sys.stdout.write(text)
