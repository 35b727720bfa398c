"""The laws of German figures."""

from __future__ import annotations

import itertools
import random
import re
from decimal import Decimal
from typing import Literal

import pytest
from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    get_currency_name,
)
from hypothesis import assume, example, given
from hypothesis import strategies as st
from num2words import num2words

from dealwert import (
    Figure,
    Hedge,
    InvalidTypeError,
    InvalidValueError,
    Money,
    ParseError,
    Percent,
    format_figure,
    parse_figure,
    parse_money,
    parse_percent,
    scan,
)
from dealwert.german import AnyFigure, Skipped
from dealwert.german.grammar import Grammar
from dealwert.german.item import figure_of
from dealwert.german.numerals import number_from_word
from dealwert.german.plain import plain_figure
from dealwert.german.tokens import tokens_of
from dealwert.testing import figures, money

LOCALES = ["de", "de_AT", "de_CH"]


def _half_grouped(written: str) -> bool:
    """Return whether only the last digits stand in groups: Babel's Swiss amounts from 10^9 on."""
    return re.search(r"\d{4}['’]\d", written) is not None


@pytest.mark.parametrize("locale", LOCALES)
@given(amount=money(max_value=10**12, min_value=-(10**12)))
def test_what_babel_writes_is_read_back(locale: str, amount: Money) -> None:
    written = format_currency(
        amount.amount,
        amount.currency,
        locale=locale,
        currency_digits=False,
        decimal_quantization=False,
    )
    assume(not _half_grouped(written))
    assert parse_money(written) == amount


@pytest.mark.parametrize("locale", LOCALES)
@given(amount=money(max_value=10**12, min_value=0))
def test_names_of_currencies_are_read_back(locale: str, amount: Money) -> None:
    written = format_currency(
        amount.amount, amount.currency, locale=locale, format_type="name", currency_digits=False, decimal_quantization=False,
    )  # fmt: skip
    assume(not _half_grouped(written))
    assert parse_money(written) == amount


@pytest.mark.parametrize("locale", LOCALES)
@given(
    digits=st.integers(1, 99_999),
    places=st.integers(0, 2),
    scale=st.sampled_from([6, 9, 12]),
    code=st.sampled_from(["EUR", "USD", "CHF", "GBP", "JPY", "SEK"]),
    format_type=st.sampled_from(["short", "long"]),
)
def test_compact_amounts_are_read_back_where_they_are_exact(
    locale: str,
    digits: int,
    places: int,
    scale: int,
    code: str,
    format_type: Literal["short", "long"],
) -> None:
    number = Decimal(digits).scaleb(-places)
    assume(1 <= number < 1000)
    amount = Money(number.scaleb(scale), code)
    if format_type == "short":
        written = format_compact_currency(
            amount.amount, code, format_type="short", locale=locale, fraction_digits=places
        )
    else:
        count = format_compact_decimal(
            amount.amount, format_type="long", locale=locale, fraction_digits=places
        )
        written = f"{count} {get_currency_name(code, count=2, locale=locale)}"
    assert parse_money(written) == amount


@pytest.mark.parametrize("code", sorted(Locale.parse("de").currencies))
def test_every_name_of_a_currency_is_known(code: str) -> None:
    name = Locale.parse("de").currencies[code]
    if "(" in name or code == "XXX":
        return
    try:
        amount = parse_money(f"7 {name}")
    except ParseError as error:
        assert "several currencies" in error.reason  # noqa: PT017  # a name that several share
        return
    assert amount.exact == 7


@given(st.integers(0, 10**6 - 1))
def test_number_words_are_read_back(number: int) -> None:
    read = number_from_word(num2words(number, lang="de"))
    assert read is not None
    assert read.value == number


@given(st.integers(10**6, 10**15))
def test_long_number_words_are_read_back(number: int) -> None:
    assert parse_money(f"{num2words(number, lang='de')} Euro") == Money(number, "EUR")


@given(figures())
def test_what_is_written_is_read_as_the_same(figure: AnyFigure) -> None:
    for locale in LOCALES:
        assert parse_figure(format_figure(figure, locale)) == figure


def test_three_decimals_are_never_written_as_thousands() -> None:
    figure = parse_figure("1,234 Milliarden Franken")
    assert [format_figure(figure, locale) for locale in LOCALES] == [
        "1,234 Milliarden Schweizer Franken"
    ] * 3
    assert (
        format_figure(parse_figure("1,5 Mrd. Franken"), "de_CH")
        == "1.5 Milliarden Schweizer Franken"
    )


@given(
    figures(),
    st.sampled_from(["Am Ende stand {}, sagte er.", "({})", "{}", "Es waren\n{}.", "Preis: {}"]),
)
def test_scan_finds_what_parse_accepts(figure: AnyFigure, carrier: str) -> None:
    wording = format_figure(figure)
    found = list(scan(carrier.format(wording)))
    assert [mention.figure for mention in found] == [figure]
    assert found[0].text == wording


@given(figures(), st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "  ", "\n"]))
def test_the_kind_of_blank_plays_no_part(figure: AnyFigure, blank: str) -> None:
    wording = format_figure(figure)
    assert parse_figure(wording.replace(" ", blank)) == figure


@given(st.integers(1000, 10**12), st.integers(0, 99), st.sampled_from(" \u00a0\u202f\u2009.'’"))
def test_the_sign_between_groups_plays_no_part(whole: int, cents: int, sign: str) -> None:
    written = f"{whole:,}".replace(",", sign) + f",{cents:02} Euro"
    amount = Money(Decimal(whole) + Decimal(cents) / 100, "EUR")
    assert parse_money(written) == amount
    assert [m.figure.nominal for m in scan(f"Es waren {written}.")] == [amount]


@given(figures())
def test_capitals_play_no_part(figure: AnyFigure) -> None:
    wording = format_figure(figure)
    assert parse_figure(wording.upper()) == figure
    assert parse_figure(wording.lower()) == figure


@given(figures())
def test_the_short_way_reads_what_the_grammar_reads(figure: AnyFigure) -> None:
    text = f"Es waren {format_figure(figure)}."
    place = next((k for k, sign in enumerate(text) if sign.isdigit()), 0)
    plain = plain_figure(text, place)
    assume(plain is not None)
    assert plain is not None
    tokens = tokens_of(text, 0, len(text))
    items = Grammar(text, tokens).items(0, len(tokens))
    assert [figure_of(item, "EUR") for item in items] == [plain[0]]


_PIECES = (
    "5 Mio. Euro", "rund 30 Prozent", "die Hälfte", "und", "bis", "von 9,1 auf", "Millionen", "zwischen", "12,5",
    "Kunden", "Dollar", "%", "(2013: 5,18)", "knapp", "minus", "–", ",", ".", "zwei", "Milliardenbetrag", "2015",
    "davon 50", "Cent", "12 Millionen", "im Vorjahr waren es 15", "die Blauen auf 22", "49-prozentig", "$", "ca.", "1.234", "eine halbe Million", "TEUR 5", "Die", "kauft",
)  # fmt: skip
texts = st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join)


@given(texts)
def test_mentions_are_in_order_and_stand_where_they_say(text: str) -> None:
    found = list(scan(text))
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(texts, texts)
@example("5 Mio. Euro", "12 Millionen")
@example("12 Millionen", "12 Millionen Euro")
@example("5 Euro", "50 Cent")
@example("rund", "30 Prozent")
@example("33 Prozent,", "die Blauen auf 22")
@example("Statt 4", "sind es 6 Prozent")
@example("von 9,1 auf", "9,5 Prozent")
def test_scanning_two_texts_is_scanning_each(one: str, other: str) -> None:
    joined = list(scan(f"{one}\n\n{other}"))
    shift = len(one) + 2
    alone = [(m.start, m.end, m.figure) for m in scan(one)]
    alone += [(m.start + shift, m.end + shift, m.figure) for m in scan(other)]
    assert [(m.start, m.end, m.figure) for m in joined] == alone


_SIGNS = [
    *"05.,- –%€$()\n+/:&'’;!?½\u00ad\u00a0", "5 €", "12,5", "1.234", "Mio.", " Euro", "Prozent", "CHF", "Fr.", "-Euro",
    "ein ", "halbe ", "Hälfte ", "zwei ", "bis ", "und ", "zwischen ", "von ", "rund ", "über ", "paar ", "Viertel ",
    "davon ", "prozentig", "zweistellig", "Millionen", "plus ", "minus ", "mehr ", "eine Aktie", "um die ", "v. H.",
    "statt ", "(2014: ", "US-$", "TEUR ", "Cent", "drei", " Drittel", "Dutzend ", "zwei- bis dreitausend", "Kronen",
]  # fmt: skip


@given(st.lists(st.sampled_from(_SIGNS), max_size=20).map("".join))
@example("Mio.(-")
@example("5 Mio.(2014: -")
@example("CHF-")
def test_no_text_is_too_strange(text: str) -> None:
    found = list(scan(text))
    assert all(text[m.start : m.end] == m.text for m in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(st.text(max_size=40))
def test_a_parser_answers_or_says_where_it_fails(text: str) -> None:
    for parse in (parse_figure, parse_money, parse_percent):
        try:
            parse(text)
        except ParseError as error:
            answer = error
        else:
            continue
        assert 0 <= answer.position <= len(text)
        assert answer.text == text


def test_a_unit_behind_brackets_is_read_once() -> None:
    text = "Der Gewinn sank auf 2,1 (Vorjahr: 2,9) Millionen Euro."
    assert [m.text for m in scan(text)] == ["2,1", "2,9"]


def test_scanning_is_lazy() -> None:
    text = "5 Euro. " * 10
    found = scan(text)
    assert next(found).start == 0
    assert next(found).start == 8


def test_a_shared_name_is_left_out_with_a_reason() -> None:
    skipped: list[Skipped] = []
    text = "Das Ticket kostet 200 Kronen."
    assert list(scan(text, on_skip=skipped.append)) == []
    assert [(s.text, "currency=" in s.reason) for s in skipped] == [("200 Kronen", True)]
    assert [str(m.figure) for m in scan(text, currency="SEK")] == ["200 SEK"]


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "found nothing"),
        ("Bananen", 0, "expected an amount"),
        ("5", 1, "currency="),
        ("5 Kronen", 8, "several currencies"),
        ("5 und 6", 2, "nothing more"),
        ("5 Fr. mehr", 6, "nothing more"),
        ("5 Euro mehr", 7, "nothing more"),
        ("5 Euro und 3 Prozent", 11, "second one"),
        ("rund 5 Euro", 0, "parse_figure"),
        ("5 bis 6 Euro", 0, "parse_figure"),
        ("Milliardenbetrag", 0, "parse_figure"),
        ("5 Prozent", 0, "found percent"),
    ],
)
def test_errors_name_the_place(text: str, position: int, reason: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_money(text)
    assert caught.value.position == position
    assert reason in caught.value.reason


def test_wrong_types_and_codes_are_refused() -> None:
    with pytest.raises(InvalidTypeError, match="a str"):
        parse_money(5)  # type: ignore[arg-type]  # what this test is about
    with pytest.raises(InvalidTypeError, match="a str"):
        scan(b"5 Euro")  # type: ignore[arg-type]  # what this test is about
    with pytest.raises(InvalidValueError, match="ISO 4217"):
        parse_money("5", currency="Taler")
    for locale in ("en", "de_XX", "de-CH"):
        with pytest.raises(InvalidValueError, match="'de'"):
            format_figure(parse_figure("5 Euro"), locale)
    with pytest.raises(InvalidTypeError, match="a Figure"):
        format_figure("5 Euro")  # type: ignore[arg-type]  # what this test is about
    with pytest.raises(InvalidValueError, match="ISO 4217"):
        scan("5 Kronen", currency="Taler")
    with pytest.raises(ParseError, match="DEM does not have this name: CZK, DKK"):
        parse_money("5 Kronen", currency="DEM")
    assert list(scan("Es kostet 5 Kronen.", currency="DEM")) == []
    with pytest.raises(ParseError, match="found money"):
        parse_percent("5 Euro")


def test_a_currency_may_be_supplied() -> None:
    assert parse_money("14,3 Milliarden", currency="USD") == Money(14_300_000_000, "USD")
    assert parse_money("5 Kronen", currency="NOK") == Money(5, "NOK")


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5000,
        "1," * 5000,
        "-" * 5000,
        "und " * 5000,
        "(" * 5000,
        "zweihundert" * 500,
        "5 bis " * 3000,
    ],
)
def test_hostile_texts_state_nothing(text: str) -> None:
    assert list(scan(text)) == []


def test_vague_figures_keep_scale_and_currency() -> None:
    figure = parse_figure("Milliardenbetrag")
    assert figure.low is None
    assert figure.resolution == Money(10**9, "XXX")
    assert (
        format_figure(parse_figure("zweistelliger Millionenbetrag"))
        == "zweistelliger Millionenbetrag"
    )


def test_examples_do_not_depend_on_chance() -> None:
    shuffled = list(_PIECES)
    random.Random(3).shuffle(shuffled)
    text = " ".join(shuffled)
    assert [m.figure for m in scan(text)] == [m.figure for m in scan(text)]
    assert Figure(Percent(5), Percent(5), Hedge.NONE) == parse_figure("5 Prozent")


def test_cents_are_those_of_the_currency_beside_them() -> None:
    found = scan("In New York steigt die Gebühr von 40 Cent auf 1 Dollar.")
    assert [str(mention.figure) for mention in found] == ["0.4 USD", "1 USD"]
    assert str(next(scan("Sie kostet 40 Cent.")).figure) == "0.4 EUR"


def test_a_vague_amount_without_a_scale_is_written_with_single_blanks() -> None:
    assert format_figure(parse_figure("ein paar Euro")) == "mehrere Euro"


def test_a_scale_is_shared_by_two_numbers_behind_their_currency() -> None:
    found = scan("Der Umsatz stieg von EUR 5 auf EUR 7 Mio. im Jahr.")
    assert [str(mention.figure) for mention in found] == ["5000000 EUR", "7000000 EUR"]


def test_currencies_of_another_paragraph_raise_no_doubt() -> None:
    text = "Es waren 5 Mio. Euro.\n\nEs waren zwei Dollar. Dazu kamen 2 Millionen."
    assert [str(m.figure) for m in scan(text)] == ["5000000 EUR", "2 USD", "2000000 USD"]
