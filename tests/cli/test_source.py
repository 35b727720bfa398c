"""Where texts come from."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from dealwert.cli.source import Article, Unread, articles


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

    def test_folders_are_read_when_asked_for_without_what_is_hidden(self, tmp_path: Path) -> None:
        (tmp_path / "sub" / ".git").mkdir(parents=True)
        for name in ("b.txt", "sub/a.txt", "sub/.git/c.txt", ".d.txt", "e.bin"):
            (tmp_path / name).write_text(name, encoding="utf-8")
        found = _found(tmp_path, recursive=True)
        assert [each.source for each in found] == [
            str(tmp_path / "b.txt"),
            str(tmp_path / "sub" / "a.txt"),
        ]

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("folder", "a directory"),
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
            Unread(f"{path}:5", "no text in the field 'text': it holds NoneType"),
        ]
