"""Whom running text names, as reading finds them: a table of sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dealwert import read

CORPUS = Path(__file__).parents[1] / "corpus" / "names.txt"


def rows() -> Iterator[tuple[str, dict[str, list[str]]]]:
    sentence, expected = "", dict[str, list[str]]()
    for line in CORPUS.read_text("utf-8").splitlines():
        if line.startswith("    "):
            kind, _, names = line.strip().partition(": ")
            expected[kind] = names.split("; ")
        elif not line.startswith("#"):
            if sentence:
                yield sentence, expected
            sentence, expected = line, {}
    yield sentence, expected


@pytest.mark.parametrize(("sentence", "expected"), list(rows()))
def test_a_sentence_names_just_these(sentence: str, expected: dict[str, list[str]]) -> None:
    report = read(sentence)
    assert sorted(map(str, report.companies)) == sorted(expected.get("companies", []))
    assert sorted(p.name for p in report.persons) == sorted(expected.get("persons", []))
