"""Files that a run goes on with."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.cli.output import ForeignFileError, already_written, opened


def _line(source: str) -> str:
    return json.dumps({"schema_version": 1, "type": "report", "source": source}) + "\n"


@given(st.lists(st.text(max_size=4), max_size=5), st.data())
def test_a_file_cut_anywhere_keeps_its_whole_documents(
    tmp_path_factory: pytest.TempPathFactory, sources: list[str], data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("run") / "out.jsonl"
    whole = "".join(map(_line, sources)).encode()
    cut = data.draw(st.integers(0, len(whole)))
    path.write_bytes(whole[:cut])
    count = whole[:cut].count(b"\n")
    assert already_written(str(path)) == Counter(sources[:count])
    assert path.read_bytes() == "".join(map(_line, sources[:count])).encode()


@pytest.mark.parametrize("content", ["Ein Artikel.\n", '{"a": 1}\n', "5\n"])
def test_a_file_of_something_else_is_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ForeignFileError, match="line 1 is no document"):
        already_written(str(path))
    assert path.read_text(encoding="utf-8") == content


def test_a_new_file_holds_nothing(tmp_path: Path) -> None:
    assert already_written(str(tmp_path / "none")) == Counter()


def test_writing_goes_to_the_file(tmp_path: Path) -> None:
    path = str(tmp_path / "out")
    for append in (False, True):
        with opened(path, append=append) as write:
            write("ä\n")
    assert Path(path).read_text(encoding="utf-8") == "ä\nä\n"
