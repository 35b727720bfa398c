"""Files that a run goes on with."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.cli.form import Form
from dealwert.cli.journal import ForeignFileError
from dealwert.cli.output import opened


def _document(source: str) -> bytes:
    return json.dumps({"schema_version": 1, "type": "report", "source": source}).encode() + b"\n"


def _row(source: str) -> bytes:
    # A text without facts has no row.
    return b"" if len(source) == 1 else f"{len(source)} {source!r},\r\n".encode()


def _concatenated(chunks: Path, target: Path, kept: int) -> int:
    """Stand for a format that is written at the end: keep so many lines, append the others."""
    earlier = target.read_bytes().splitlines(keepends=True)[:kept] if kept else []
    lines = [*earlier, *chunks.read_bytes().splitlines(keepends=True)[1:]]
    target.write_bytes(b"".join(lines))
    return len(lines)


def _form(name: str) -> Form:
    return Form(name, lambda *_: None, lambda _: b"")


LINES = attrs.evolve(_form("jsonl"), self_describing=True)
TABLE = attrs.evolve(_form("csv"), head=b"source\r\n", between=b"\r\n")
MADE_ANEW = attrs.evolve(_form("parquet"), head=b"head\n", finish=_concatenated)
FORMS = [LINES, TABLE, MADE_ANEW]


def _encode(form: Form, source: str) -> bytes:
    return _document(source) if form is LINES else _row(source)


def _go_on(path: Path, form: Form, sources: Sequence[str], *, most: int | None = None) -> list[str]:
    """Write what is not there already, one source a chunk, and return that."""
    written: list[str] = []
    with opened(str(path), form, resume=True) as sink:
        for source in sources:
            if sink.done[source]:
                sink.done[source] -= 1
            elif most is None or len(written) < most:
                written.append(source)
                sink.write(_encode(form, source), [source])
    return written


class TestLaws:
    @pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
    def test_a_run_cut_off_anywhere_goes_on_to_the_same_file(
        self, form: Form, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        @given(st.lists(st.text(max_size=4), max_size=5), st.data())
        def check(sources: list[str], data: st.DataObject) -> None:
            folder = tmp_path_factory.mktemp("run")
            whole, cut = folder / "whole", folder / "cut"
            _go_on(whole, form, sources)
            _go_on(cut, form, sources[: data.draw(st.integers(0, len(sources)))])
            # What comes to the disk of the output, and of the journal, when a run is killed.
            for path in (cut, cut.with_name("cut.resume")):
                if path.exists() and (form.finish is None):
                    content = path.read_bytes()
                    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
            _go_on(cut, form, sources)
            assert cut.read_bytes() == whole.read_bytes()
            assert _go_on(cut, form, sources) == []
            assert cut.read_bytes() == whole.read_bytes()

        check()

    @given(st.lists(st.text(max_size=4), max_size=5), st.data())
    def test_chunks_cut_off_before_they_were_made_into_a_file_are_written_again(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        sources: list[str],
        data: st.DataObject,
    ) -> None:
        folder = tmp_path_factory.mktemp("run")
        whole, cut, part = folder / "whole", folder / "cut", folder / "cut.part"
        _go_on(whole, MADE_ANEW, sources)
        _go_on(cut, MADE_ANEW, sources[: data.draw(st.integers(0, len(sources)))])
        before = cut.read_bytes()

        def killed(*_: object) -> int:
            raise InterruptedError

        form = attrs.evolve(MADE_ANEW, finish=killed)
        try:
            _go_on(cut, form, sources, most=data.draw(st.integers(0, len(sources))))
        except InterruptedError:
            content = part.read_bytes()
            part.write_bytes(content[: data.draw(st.integers(0, len(content)))])
        assert cut.read_bytes() == before
        _go_on(cut, MADE_ANEW, sources)
        assert cut.read_bytes() == whole.read_bytes()
        assert sorted(path.name for path in folder.iterdir()) == [
            "cut",
            "cut.resume",
            "whole",
            "whole.resume",
        ]


class TestForeignFiles:
    @pytest.mark.parametrize("content", ["Ein Artikel.\n", '{"a": 1}\n', "5\n"])
    def test_lines_of_something_else_are_left_alone(self, tmp_path: Path, content: str) -> None:
        path = tmp_path / "out.jsonl"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(ForeignFileError, match="line 1 is no document"):
            _go_on(path, LINES, ["a"])
        assert path.read_text(encoding="utf-8") == content

    @pytest.mark.parametrize("form", [TABLE, MADE_ANEW], ids=lambda form: form.name)
    @pytest.mark.parametrize(
        ("journal", "reason"),
        [
            (None, r"no out\.resume beside it"),
            (b"5\n", r"out\.resume, line 1, is no journal"),
            (b"{}\n", r"not of a run with --format"),
            (b'{"dealwert": "resume", "format": "text"}\n', r"not of a run with --format"),
        ],
    )
    def test_a_file_without_its_journal_is_left_alone(
        self, tmp_path: Path, form: Form, journal: bytes | None, reason: str
    ) -> None:
        path = tmp_path / "out"
        path.write_bytes(b"source\r\n")
        if journal is not None:
            (tmp_path / "out.resume").write_bytes(journal)
        with pytest.raises(ForeignFileError, match=reason):
            _go_on(path, form, ["a"])
        assert path.read_bytes() == b"source\r\n"
        assert {each.name for each in tmp_path.iterdir()} <= {"out", "out.resume"}

    def test_two_runs_do_not_write_one_file(self, tmp_path: Path) -> None:
        pytest.importorskip("fcntl", reason="there are no such locks here")
        path = str(tmp_path / "out")
        with (
            opened(path, LINES, resume=True) as sink,
            pytest.raises(ForeignFileError, match="another run"),
            opened(path, LINES, resume=True),
        ):
            pass
        sink.write(b"", [])

    def test_a_run_from_the_beginning_forgets_the_journal(self, tmp_path: Path) -> None:
        path = tmp_path / "out"
        _go_on(path, TABLE, ["ab", "cd"])
        with opened(str(path), TABLE, resume=False) as sink:
            assert not sink.done
        assert path.read_bytes() == TABLE.head
        assert not (tmp_path / "out.resume").exists()


class TestPlaces:
    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        with (
            pytest.raises(FileNotFoundError, match="no folder"),
            opened(str(tmp_path / "no" / "out"), LINES, resume=False),
        ):
            pass

    def test_a_device_is_written_to_and_not_cut(self) -> None:
        with opened(os.devnull, TABLE, resume=False) as sink:
            sink.write(b"a", ["a"])

    def test_what_was_not_written_to_its_end_is_cut_off(self, tmp_path: Path) -> None:
        path = tmp_path / "out"

        def stopped() -> None:
            with opened(str(path), LINES, resume=False) as sink:
                sink.write(_document("a"), ["a"])
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            stopped()
        assert path.read_bytes() == _document("a")
