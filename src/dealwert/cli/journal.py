"""What a run has written, line by line beside its output, so that a later run can go on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from dealwert.cli.form import Form
from dealwert.errors import DealwertError

__all__ = ["ForeignFileError", "Journal", "described"]


class ForeignFileError(DealwertError, ValueError):
    """A file that a run was to go on with is not the output of an earlier run."""


class Journal:
    """The journal of a file.

    Its first line says what the file is. Every other line counts for a chunk of records: ``end`` is
    the length of the file with them, ``sources`` are theirs. Where the file is made anew at the
    end of each run, ``kept`` counts its rows instead.

    Args:
        path: Where it is, or is to be.
        form: The form of the output.
        size: Bytes of the output.
        exists: Whether there is an output.

    Raises:
        ForeignFileError: Where it is that of another form, or the output has none.
    """

    def __init__(self, path: Path, form: Form, *, size: int, exists: bool) -> None:
        self.sources: Counter[str] = Counter()
        self.end: int = 0
        self.kept: int = 0
        self._path = path
        self._head: dict[str, object] = {"dealwert": "resume", "format": form.name}
        if exists and not path.exists():
            raise ForeignFileError(
                f"no {path.name} beside it says what it holds: name another file, or delete it"
            )
        found = list(_whole_lines(path)) if path.exists() else []
        if found and found[0] != self._head:
            raise ForeignFileError(f"{path.name} is not of a run with --format {form.name}")
        counted = [self._head, *self._counted(found[1:], size)]
        self._file = self._rewritten(counted)

    def _counted(
        self, lines: Iterable[dict[str, object]], size: int
    ) -> Iterator[dict[str, object]]:
        for line in lines:
            if "kept" in line:
                self.kept = cast("int", line["kept"])
            elif cast("int", line["end"]) > size:
                return
            else:
                self.end = cast("int", line["end"])
            self.sources.update(cast("list[str]", line["sources"]))
            yield line

    def add(self, end: int, sources: Iterable[str]) -> None:
        """Say that the output has records of some sources up to an end."""
        listed = list(sources)
        self.sources.update(listed)
        self._file.write(_line({"end": end, "sources": listed}))
        self._file.flush()

    def keep(self, rows: int) -> None:
        """Say that the output was made anew, and holds that many rows of all sources so far."""
        self._file.close()
        everything: dict[str, object] = {
            "kept": rows,
            "sources": list(self.sources.elements()),
        }
        self._file = self._rewritten([self._head, everything])

    def _rewritten(self, lines: Iterable[dict[str, object]]) -> BinaryIO:
        new = self._path.with_name(self._path.name + ".new")
        new.write_bytes(b"".join(map(_line, lines)))
        new.replace(self._path)
        return self._path.open("ab")

    def close(self) -> None:
        """Close its file."""
        self._file.close()


def _line(content: dict[str, object]) -> bytes:
    return json.dumps(content).encode() + b"\n"


def _whole_lines(path: Path) -> Iterator[dict[str, object]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.endswith(b"\n"):
                return
            found = _object(line)
            if found is None:
                raise ForeignFileError(f"{path.name}, line {number}, is no journal of a run")
            yield found


def _object(line: bytes) -> dict[str, object] | None:
    try:
        found: object = json.loads(line)
    except ValueError:
        return None
    return cast("dict[str, object]", found) if isinstance(found, dict) else None


def described(file: BinaryIO) -> tuple[Counter[str], int]:
    """Return how often each source has a document in a file of JSON lines, and their length.

    Half a line at the end, which a run that was killed has left, does not count.

    Raises:
        ForeignFileError: Where the file holds anything but documents.
    """
    sources: Counter[str] = Counter()
    complete = 0
    file.seek(0)
    for number, line in enumerate(file, start=1):
        if not line.endswith(b"\n"):
            break
        source = (_object(line) or {}).get("source")
        if not isinstance(source, str):
            raise ForeignFileError(f"line {number} is no document of an earlier run")
        sources[source] += 1
        complete += len(line)
    return sources, complete
