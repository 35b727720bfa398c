"""What one string says, a text that holds it says, too: scan and parse_figure agree."""

from __future__ import annotations

import itertools
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import ParseError, parse_figure, scan
from dealwert.german.lexicon.currencies import DOUBTFUL_CODES
from dealwert.german.lexicon.hedges import AFTERWARDS, HEDGES
from dealwert.german.lexicon.numbers import BELOW_HUNDRED
from dealwert.german.units import known_units
from tests.german.test_corpus import ROWS

_DIGITS = ("5", "12,5", "1.234", "1 234,50", "0,5", "1’234.50", "100.000", "30", "2015", "1", "-5", "minus 5", "½", "3 1/2")  # fmt: skip
_WORDS = ("eine", "ein", "anderthalb", "zweieinhalb", "hundert", "zweihundertfünfzig", "tausend", "eine halbe", "mehrere", "ein paar", "zig", "ein Dutzend")  # fmt: skip
_SCALES = (
    "",
    "Millionen",
    "Mio.",
    "Mrd.",
    "Milliarden",
    "Tausend",
    "Tsd.",
    "Bio.",
    "Million",
    "Mio",
    "Mrd",
)
_UNITS = (
    "Euro Dollar Prozent % € Franken CHF US-Dollar Prozentpunkte Cent Pfund Yen Promille Kronen $ EUR Schilling"
    " Forint v.H. %-Punkte Basispunkte"
).split()
"""Units that number words count; a number in digits may count any."""

_CARRIERS = (
    "{}", "({})", "Am Ende stand {}, sagte er.", "Es waren\n{}.", "Preis: {}", "Er sagte: „{}“",
    "Das Ergebnis lautet {} und gilt.",
)  # fmt: skip


def _spelled(words: tuple[str, ...]) -> str:
    *first, last = words
    if last.isalpha() and len(last) == 3:
        return " ".join((*first, last.upper()))
    spelled = last if last.startswith(("prozentig", "ig")) else last[:1].upper() + last[1:]
    return " ".join((*first, spelled))


_RARE = sorted(
    {
        _spelled(words)
        for entries in known_units().values()
        for words, _ in entries
        if "." not in "".join(words)
    }
    - DOUBTFUL_CODES
    - {"PLZ", "Ct"}  # a place, and a carat where no stroke stands behind it
)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part).replace(" .", ".")


_numbers = st.sampled_from((*_DIGITS, *_WORDS, *sorted(BELOW_HUNDRED)))
_hedges = st.sampled_from(["", *sorted(" ".join(words) for words in HEDGES)])
_afterwards = st.sampled_from(["", *sorted(" ".join(words) for words in AFTERWARDS)])
_amounts = st.one_of(_numbers, st.builds("{} bis {}".format, _numbers, _numbers))
wordings = st.one_of(
    st.builds(_joined, _hedges, _amounts, st.sampled_from(_SCALES), st.sampled_from(_UNITS), _afterwards),
    st.builds(_joined, _hedges, st.sampled_from(_DIGITS), st.sampled_from(_SCALES), st.sampled_from(_RARE)),
)  # fmt: skip


@given(wordings, st.sampled_from(_CARRIERS))
def test_a_text_says_what_a_string_in_it_says(wording: str, carrier: str) -> None:
    try:
        figure = parse_figure(wording)
    except ParseError:
        return
    assert [mention.figure for mention in scan(carrier.format(wording))] == [figure]


@pytest.mark.parametrize("unit", [unit for unit in _UNITS if unit != "Kronen"])
@pytest.mark.parametrize("carrier", _CARRIERS)
def test_a_number_word_is_found_before_every_common_unit(unit: str, carrier: str) -> None:
    for number in ("zwölf", "zweihundertfünf"):
        wording = f"{number} {unit}"
        assert [m.figure for m in scan(carrier.format(wording))] == [parse_figure(wording)]


@pytest.mark.parametrize("sentence", [sentence for sentence, rest in ROWS if rest])
def test_what_a_text_says_in_full_a_string_says_too(sentence: str) -> None:
    for mention in scan(sentence.replace("[", "").replace("]", "")):
        try:
            figure = parse_figure(mention.text)
        except ParseError:
            continue  # its unit stands elsewhere
        assert figure == mention.figure


@given(st.lists(wordings, max_size=5), st.sampled_from(_CARRIERS))
def test_mentions_of_any_wording_are_in_order(some: list[str], carrier: str) -> None:
    text = carrier.format(" und ".join(some))
    found = list(scan(text))
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def _peak(paragraphs: int) -> int:
    text = (
        "Der Umsatz stieg um 8,5 Prozent auf rund 240 Millionen Euro (2014: 221), sagte er.\n\n"
        * paragraphs
    )
    tracemalloc.start()
    try:
        assert sum(1 for _ in scan(text)) == 3 * paragraphs
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_text() -> None:
    _peak(20)  # what is kept once
    assert _peak(2_000) < 2 * _peak(200) < 200_000
