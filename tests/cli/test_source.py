"""Where texts come from."""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from pathlib import Path

import pytest

from dealwert.cli.source import Article, Inputs, Unread, articles


def _found(*paths: Path | str, recursive: bool = False) -> list[Article | Unread]:
    return list(articles(map(str, paths), recursive=recursive))


class TestFiles:
    def test_inputs_keep_their_order_and_failures_their_place(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("A", encoding="utf-8")
        (tmp_path / "b.txt").write_text("B", encoding="utf-8")
        found = _found(tmp_path / "b.txt", tmp_path / "none", tmp_path / "a.txt")
        assert [getattr(each, "text", None) for each in found] == ["B", None, "A"]

    def test_line_ends_are_kept_so_that_offsets_are_those_of_the_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"A\r\nB")
        assert _found(tmp_path / "a.txt") == [Article(str(tmp_path / "a.txt"), "A\r\nB")]

    def test_patterns_are_expanded_in_order(self, tmp_path: Path) -> None:
        for name in ("b.txt", "a.txt", "c.md"):
            (tmp_path / name).write_text(name, encoding="utf-8")
        found = _found(tmp_path / "*.txt")
        assert [each.source for each in found] == [
            str(tmp_path / "a.txt"),
            str(tmp_path / "b.txt"),
        ]

    def test_a_file_whose_name_is_a_pattern_is_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "[a].txt").write_text("A", encoding="utf-8")
        assert [each.source for each in _found(tmp_path / "[a].txt")] == [str(tmp_path / "[a].txt")]

    def test_folders_are_read_without_what_is_hidden(self, tmp_path: Path) -> None:
        (tmp_path / "sub" / ".git").mkdir(parents=True)
        for name in ("b.txt", "sub/a.txt", "sub/.git/c.txt", ".d.txt", "e.bin"):
            (tmp_path / name).write_text(name, encoding="utf-8")
        assert [each.source for each in _found(tmp_path)] == [str(tmp_path / "b.txt")]
        found = _found(tmp_path, recursive=True)
        assert [each.source for each in found] == [
            str(tmp_path / "b.txt"),
            str(tmp_path / "sub" / "a.txt"),
        ]

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("folder", "file in it"),
            ("none.txt", "no such file"),
            ("none*.txt", "no file matches"),
            ("a\0b", "null"),
            ("x" * 5000, "too long"),
        ],
    )
    def test_what_cannot_be_read_says_why(self, tmp_path: Path, name: str, reason: str) -> None:
        (tmp_path / "folder").mkdir()
        (found,) = _found(f"{tmp_path}/{name}")
        assert isinstance(found, Unread)
        assert reason in str(found)
        assert len(str(found).splitlines()) == 1


class TestRows:
    def test_json_lines(self, tmp_path: Path) -> None:
        rows: list[object] = [
            {"text": "A"},
            {"text": "B", "id": 7, "published": "2025-06-12T08:00:00"},
            {"title": "C"},
            {"text": 5},
            ["D"],
            {"text": "E", "published": "gestern"},
        ]
        path = tmp_path / "feed.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)) + "\n\n{oops\n", encoding="utf-8")
        assert _found(path) == [
            Article(f"{path}:1", "A"),
            Article(f"{path}#7", "B", dt.date(2025, 6, 12)),
            Unread(f"{path}:3", "no text in the field 'text': no such field"),
            Unread(f"{path}:4", "no text in the field 'text': it holds int"),
            Unread(f"{path}:5", "no JSON object"),
            Unread(f"{path}:6", "published: 'gestern' is no day such as 2025-06-12"),
            Unread(
                f"{path}:8",
                "no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
            ),
        ]

    def test_a_row_that_is_no_utf_8_is_that_row(self, tmp_path: Path) -> None:
        path = tmp_path / "feed.jsonl"
        path.write_bytes(b'{"text": "A"}\n{"text": "\xfc"}\n{"text": "B"}\n')
        found = _found(path)
        assert [getattr(each, "text", None) for each in found] == ["A", None, "B"]
        assert found[1].source == f"{path}:2"

    @pytest.mark.parametrize("mark", [",", ";", "\t"])
    def test_tables(self, tmp_path: Path, mark: str) -> None:
        path = tmp_path / "feed.csv"
        path.write_text(f'id{mark}text\n1{mark}"zwei\nZeilen"\n{mark}B\n3\n', encoding="utf-8-sig")
        assert _found(path) == [
            Article(f"{path}#1", "zwei\nZeilen"),
            Article(f"{path}:4", "B"),
            Unread(f"{path}:5", "no text in the field 'text': no such field"),
        ]

    @pytest.mark.parametrize(
        ("content", "place", "reason"),
        [
            (b"", "", "empty: a table begins with the names of its columns"),
            (b"id,title\n1,A\n2,B\n", "", "no column 'text', but 'id', 'title': name the one"),
            (b"text,id,text\nA,1,B\n", "", "the column 'text' is there twice"),
            (b"id,text\n1,Die AG, Hamburg\n", ":2", "3 fields below 2 names: put a text"),
            (b"id,text\n1,f\xfcr\n", ":2", "not UTF-8 (byte 0xfc at offset 1)"),
            (b'id,text\n1,A\n2,"B\n3,C\n', "", "no CSV from line 3 on: unexpected end of data"),
            ("id,text\n1,A\n".encode("utf-16"), "", "UTF-16"),
            (b"PK\x03\x04", "", "ZIP"),
        ],
    )
    def test_a_table_that_would_be_misread_says_why(
        self, tmp_path: Path, content: bytes, place: str, reason: str
    ) -> None:
        path = tmp_path / "feed.csv"
        path.write_bytes(content)
        found = _found(path)[-1]
        assert isinstance(found, Unread)
        assert found.source == f"{path}{place}"
        assert found.reason.startswith(reason) or reason in found.reason
        assert len(str(found).splitlines()) == 1

    def test_rows_after_one_that_is_no_utf_8_are_read(self, tmp_path: Path) -> None:
        path = tmp_path / "feed.csv"
        path.write_bytes("text\r\nfür\r\n".encode() + b"f\xfcr\r\nB\r\n")
        assert [getattr(each, "text", None) for each in _found(path)] == ["für", None, "B"]

    def test_a_json_file_holds_one_row_or_a_list(self, tmp_path: Path) -> None:
        one, many = tmp_path / "one.json", tmp_path / "many.json"
        one.write_text(json.dumps({"text": "für"}), encoding="utf-8")
        many.write_text(json.dumps([{"text": "A", "id": "a"}, 5]), encoding="utf-8")
        assert _found(one, many) == [
            Article(f"{one}:1", "für"),
            Article(f"{many}#a", "A"),
            Unread(f"{many}:2", "no JSON object"),
        ]

    def test_parquet(self, tmp_path: Path) -> None:
        pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
        pq = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")
        path = tmp_path / "feed.parquet"
        days = [dt.date(2025, 6, 12), None, None]
        broken = pa.array([b"A", b"f\xfcr", None]).cast(pa.string(), safe=False)
        pq.write_table(pa.table({"id": [1, 2, 3], "published": days, "text": broken}), path)
        assert _found(path) == [
            Article(f"{path}#1", "A", dt.date(2025, 6, 12)),
            Unread(f"{path}:2", "not UTF-8 (byte 0xfc at 1)"),
            Unread(f"{path}:3", "no text in the field 'text': it is null"),
        ]
        path.write_bytes(path.read_bytes()[:-9])
        (found,) = _found(path)
        assert "no Parquet" in str(found)
        assert len(str(found).splitlines()) == 1

    def test_what_a_file_holds_may_be_said(self, tmp_path: Path) -> None:
        path = tmp_path / "feed.txt"
        path.write_text('{"text": "A"}', encoding="utf-8")
        assert list(articles([str(path)], kind="jsonl")) == [Article(f"{path}:1", "A")]

    def test_a_table_may_come_from_standard_input(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for kind, content in {"jsonl": b'{"text": "A"}\n', "csv": b"text\nA\n"}.items():
            stream = io.TextIOWrapper(io.BufferedReader(io.BytesIO(content)), encoding="ascii")
            monkeypatch.setattr(sys, "stdin", stream)
            (found,) = articles(["-"], kind=kind)
            assert isinstance(found, Article)
            assert found.text == "A"
            assert not stream.closed


class TestSize:
    def test_every_text_says_how_much_was_read_with_it(self, tmp_path: Path) -> None:
        text, rows, table = (tmp_path / name for name in ("a.txt", "b.jsonl", "c.csv"))
        text.write_text("A" * 10, encoding="utf-8")
        rows.write_text('{"text": "B"}\n' * 3, encoding="utf-8")
        table.write_text("text\nC\n", encoding="utf-8")
        inputs = Inputs(map(str, (text, rows, table)))
        ends = [each.end for each in inputs]
        assert inputs.size == 10 + 42 + 7
        assert ends == [10, 24, 38, 52, 59]

    def test_nobody_knows_how_much_standard_input_holds(self) -> None:
        assert Inputs(["-"]).size is None
