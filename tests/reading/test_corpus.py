"""The sentences of the corpus and what each tells: a rule of German a heading, its sentences below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dealwert import Company, Person, Report, read
from dealwert.german.lexicon.homes_of_firms import homes_of
from tests.reading.telling import CAST, COMPANIES, PERSONS, told, told_by

CORPUS = Path(__file__).parents[1] / "corpus"


def rows(name: str) -> Iterator[tuple[str, list[str]]]:
    sentence: str | None = None
    facts: list[str] = []
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            facts.append(line.strip())
        elif line and not line.startswith("#"):
            if sentence is not None:
                yield sentence, facts
            sentence, facts = line, []
    if sentence is not None:
        yield sentence, facts


DEALS = list(rows("deals.txt"))
LEADERSHIP = list(rows("leadership.txt"))
NO_FACTS = list(rows("no_facts.txt"))
NEWSROOM = [*rows("newsroom.txt"), *rows("offices.txt")]
EVERYTHING = [*DEALS, *LEADERSHIP, *NO_FACTS]


@pytest.mark.parametrize(("sentence", "facts"), EVERYTHING, ids=[row[0] for row in EVERYTHING])
def test_a_sentence_tells_its_facts_and_no_others(sentence: str, facts: list[str]) -> None:
    assert told_by(sentence) == facts


@pytest.mark.parametrize(("sentence", "facts"), NEWSROOM, ids=[row[0] for row in NEWSROOM])
def test_a_sentence_about_strangers_tells_its_facts_and_no_others(
    sentence: str, facts: list[str]
) -> None:
    assert list(told(read(sentence))) == facts


def test_the_corpus_is_large_and_a_good_part_of_it_tells_nothing() -> None:
    silent = [sentence for sentence, facts in EVERYTHING if not facts]
    assert len(EVERYTHING) >= 300
    assert 3 * len(silent) >= len(EVERYTHING)


def test_what_tells_nothing_is_told_as_nothing() -> None:
    assert not [facts for _, facts in NO_FACTS if facts]


SIGNS = ["->", "|", "–", ":", ",", "(neu):", "nicht", "und"]


@given(st.lists(st.sampled_from(EVERYTHING + NEWSROOM), min_size=1, max_size=2), st.data())
def test_the_words_of_sentences_in_any_order_are_read(
    told: list[tuple[str, list[str]]], data: st.DataObject
) -> None:
    words = [word for sentence, _ in told for word in sentence.split()]
    drawn = data.draw(st.lists(st.sampled_from(words + SIGNS), max_size=12))
    assert isinstance(read(" ".join(drawn)), Report)


SYLLABLES = st.sampled_from("ba do fe gu ka lo mi ne pu ra so ta vi wo za bru kle stro tri".split())


@st.composite
def invented_names(draw: st.DrawFn) -> dict[str, str]:
    """Draw another name for everybody of the cast; the family names differ, too."""
    count = len(COMPANIES) + 2 * len(PERSONS)
    word = st.lists(SYLLABLES, min_size=3, max_size=4).map("".join).map(str.capitalize)
    # A name of a real firm is not invented: of Takata the reader knows where it is from.
    word = word.filter(lambda name: not homes_of(name))
    drawn = draw(
        st.lists(
            # No genitive: a name that ends in s, x or z looks like one.
            word,
            min_size=count,
            max_size=count,
            unique=True,
        )
    )
    names: dict[str, str] = {}
    names.update(zip(COMPANIES, drawn, strict=False))
    rest = drawn[len(COMPANIES) :]
    for number, person in enumerate(PERSONS):
        names[person] = f"{rest[2 * number]} {rest[2 * number + 1]}"
    return names


def renamed(text: str, names: dict[str, str]) -> str:
    pattern = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    return pattern.sub(lambda match: names[match[0]], text)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=5, deadline=None)
@given(names=invented_names())
def test_other_names_tell_the_same_facts_in_every_sentence(names: dict[str, str]) -> None:
    cast: list[Company | Person] = [type(party)(names[party.name]) for party in CAST]
    for sentence, facts in EVERYTHING:
        found = told_by(renamed(sentence, names), cast)
        assert found == [renamed(fact, names) for fact in facts]


GIVEN = ("Clara", "Lukas", "Tobias")


# What is told is a share of all sentences, which a draw of names that sound like words may lower: the
# same draw each time.
@settings(
    suppress_health_check=[HealthCheck.too_slow], max_examples=5, deadline=None, derandomize=True
)
@given(names=invented_names())
def test_of_names_that_nobody_knows_most_is_read_and_nothing_else(names: dict[str, str]) -> None:
    for person, given_name in zip(PERSONS, GIVEN, strict=True):
        names[person] = f"{given_name} {names[person].split()[1]}"
    same = wrong = 0
    for sentence, facts in EVERYTHING:
        found = list(told(read(renamed(sentence, names))))
        expected = [renamed(fact, names) for fact in facts]
        same += found == expected
        wrong += bool(set(found) - set(expected))
    assert same >= 0.8 * len(EVERYTHING)
    assert wrong <= 0.03 * len(EVERYTHING)
