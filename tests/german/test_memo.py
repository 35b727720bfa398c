"""What is told of a word is worked out once, and not remembered for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.german import memo


@given(st.lists(st.text(max_size=3)))
def test_each_word_is_worked_out_once(words: list[str]) -> None:
    asked: list[str] = []

    def note(word: str) -> str:
        asked.append(word)
        return word.upper()

    assert list(map(memo.remembered(note), words)) == [word.upper() for word in words]
    assert asked == list(dict.fromkeys(words))


def test_no_more_words_are_remembered_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "MOST", 2)
    asked: list[str] = []
    remembered = memo.remembered(asked.append)
    for word in "abca":
        remembered(word)
    assert asked == ["a", "b", "c", "a"]
