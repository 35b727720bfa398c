from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import dealwert.reading
from dealwert.german.lexicon import function_words

ROOMS = sorted(Path(dealwert.reading.__file__).parent.glob("*.py"))
ENGLISH = frozenset("in an so fast per".split())
CASES = frozenset({"da"})
GERMAN = (
    function_words.ADVERBS.union(
        function_words.ARTICLES,
        function_words.AUXILIARIES,
        function_words.CONTRACTIONS,
        function_words.COORDINATORS,
        function_words.MODALS,
        function_words.NEGATIONS,
        function_words.PERSONAL_PRONOUNS,
        function_words.PREPOSITIONS,
        function_words.SUBORDINATORS,
    )
    - ENGLISH
    - CASES
    - {"&"}
)


def strings_of_code(tree: ast.Module) -> Iterator[ast.Constant]:
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in prose:
            yield node


@pytest.mark.parametrize("room", ROOMS, ids=[room.stem for room in ROOMS])
def test_the_reader_asks_tables_for_german_words(room: Path) -> None:
    found = [
        f"line {constant.lineno}: {constant.value}"
        for constant in strings_of_code(ast.parse(room.read_text(encoding="utf-8")))
        if isinstance(constant.value, str) and GERMAN.intersection(constant.value.split())
    ]
    assert not found
