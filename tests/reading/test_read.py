"""Laws of reading, and the example articles."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert import (
    Company,
    Deal,
    DealKind,
    DealStatus,
    InvalidTypeError,
    LeadershipEvent,
    Money,
    Percent,
    Person,
    Report,
    read,
)
from dealwert.model import Evidence
from dealwert.reading import NameMention

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"

WORDS = """Nordlicht Weserwerft AG GmbH Clara Voss übernimmt kauft verkauft wird von an für bei der die das den dem des
Übernahme Anteil Prozent Millionen Euro 30 49 und , . ? ( ) – „ “ Chef Vorstand neuer zurück tritt wechselt zu
Der Konzern er sie will soll nicht dass weil um zu ab ein auf seit Mai 2025 Nachfolger\n""".split(
    " "
)
NOISE = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def article(name: str) -> str:
    return (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def evidence_of(report: Report) -> list[Evidence]:
    found = [deal.evidence for deal in report.deals]
    found += [transfer.evidence for transfer in report.stake_transfers]
    found += [change.evidence for change in report.leadership_changes]
    found += [position.evidence for position in report.positions]
    return [evidence for evidence in found if evidence is not None]


@given(st.one_of(st.text(max_size=200), NOISE))
def test_any_text_is_read_and_every_piece_of_evidence_is_of_it(text: str) -> None:
    report = read(text)
    for evidence in evidence_of(report):
        assert all(span.is_of(text) for span in evidence.spans)
        assert all(span.is_of(text) for span in evidence.fields.values())


@given(NOISE)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(NOISE)
def test_blank_lines_around_a_text_change_no_fact(text: str) -> None:
    inside, alone = read(f"\n\n{text}\n\n"), read(text)
    assert inside.deals == alone.deals
    assert inside.leadership_changes == alone.leadership_changes


def test_an_empty_text_says_nothing() -> None:
    assert read("") == Report()
    assert read(" \n\t ") == Report()


def test_what_is_no_text_is_refused_by_name() -> None:
    with pytest.raises(InvalidTypeError, match=r"read\.text: got 5"):
        read(5)  # type: ignore[arg-type]  # the error is what is tested


_REPORTS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from dealwert import read
from dealwert.interchange import to_json

texts = [text for path in sys.argv[2:] for text in Path(path).read_text("utf-8").split("\\n\\n")]
with ThreadPoolExecutor(int(sys.argv[1])) as pool:
    for report in pool.map(read, texts):
        sys.stdout.buffer.write(to_json(report).encode("utf-8"))
"""


def test_no_process_hash_seed_locale_or_number_of_threads_changes_a_report() -> None:
    paths = [*sorted(EXAMPLES.glob("*.txt")), *sorted((ROOT / "tests/corpus").glob("*.txt"))]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _REPORTS, threads, *map(str, paths)],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for threads, seed, locale in (
            ("1", "0", "C"),
            ("4", "1", "de_DE.UTF-8"),
            ("8", "2718", "tr_TR.UTF-8"),
        )
    }
    assert len(outputs) == 1
    assert b"Weserwerft" in next(iter(outputs))


@pytest.mark.parametrize(
    "text",
    [
        "(" * 20_000,
        "„" * 20_000,
        "Nordlicht " * 5_000,
        "der " * 10_000,
        "übernimmt " * 5_000,
        "Chef von " * 5_000,
        "Nordlicht AG übernimmt, " * 2_000,
        "X-" * 10_000,
    ],
    ids=["brackets", "quotes", "names", "articles", "verbs", "offices", "clauses", "hyphens"],
)
def test_hostile_texts_are_read_to_their_end(text: str) -> None:
    assert isinstance(read(text), Report)


@pytest.mark.parametrize(
    "text",
    [
        "Kalvero -> Kauf abgeschlossen.",
        "dass Zukauf (announced): Otto Brandt,",
        "bekommt Ruderverband erstmals Alpenglas, -> Köpfen:",
        "[zig gibt Otto Brandt nicht mehr an ab.",
    ],
)
def test_signs_among_the_words_of_a_clause_stop_nobody(text: str) -> None:
    assert isinstance(read(text), Report)


def test_a_pronoun_in_the_place_of_a_share_stops_nobody() -> None:
    assert read("Die Weser GmbH hat es dem Gründer Jan Peters abgekauft.").deals == ()


def test_a_register_of_the_caller_goes_before_what_the_reader_finds() -> None:
    drei, funk = Company("Drei", aliases=("Hutchison",)), Company("Funk")
    deal = read("Hutchison übernimmt Funk.", known=[drei, funk]).deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("Drei", "Funk")


def test_another_finder_takes_the_place_of_the_own_one() -> None:
    def finder(text: str) -> list[NameMention]:
        return [
            NameMention(text.index(word), text.index(word) + len(word), word, "company", word)
            for word in ("foo", "bar")
        ]

    deal = read("Im Mai hat foo die bar gekauft.", names=finder).deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("foo", "bar")


def test_dates_are_read_from_the_day_of_publication() -> None:
    text = "Nordlicht-Chefin Clara Voss tritt im September zurück."
    (change,) = read(text, published=dt.date(2025, 6, 12)).leadership_changes
    assert change.effective is not None
    assert change.effective.edtf == "2025-09"


def test_a_contradiction_is_a_finding() -> None:
    text = (
        "Die Nordlicht AG kauft die Weserwerft GmbH für 30 Millionen Euro."
        " Die Nordlicht AG übernimmt die Weserwerft GmbH für 90 Millionen Euro."
    )
    report = read(text)
    assert len(report.deals) == 1
    (contradiction,) = report.contradictions
    assert (contradiction.field, contradiction.kept.text, contradiction.other.text) == (
        "price",
        "30 Millionen Euro",
        "90 Millionen Euro",
    )


def test_two_deals_are_kept_apart_and_one_is_told_once() -> None:
    text = (
        "Alpenglas AG übernimmt Donauglas SE. Die Nordlicht AG kauft die Weserwerft GmbH.\n\n"
        "Die Übernahme der Donauglas SE durch die Alpenglas AG kostet 5 Millionen Euro."
    )
    deals = read(text).deals
    assert [str(deal.target) for deal in deals] == ["Donauglas SE", "Weserwerft GmbH"]
    assert deals[0].price is not None and deals[0].evidence is not None
    assert len(deals[0].evidence.spans) == 2


def only_deal(report: Report) -> Deal:
    (deal,) = report.deals
    return deal


def test_the_example_of_a_minority_stake() -> None:
    report = read(article("minority-stake"))
    deal = only_deal(report)
    assert deal.kind is DealKind.MINORITY_INVESTMENT
    assert [str(party) for party in (*deal.buyers, *deal.sellers)] == [
        "Nordlicht AG",
        "Brandis Capital",
    ]
    assert deal.price is not None and deal.stake is not None and deal.valuation is not None
    assert deal.price.nominal == Money(240_000_000, "EUR")
    assert deal.stake.nominal == Percent(30)
    assert deal.valuation.nominal == Money(800_000_000, "EUR")
    assert [(str(c.person), c.event) for c in report.leadership_changes] == [
        ("Clara Voss", LeadershipEvent.LEAVES),
        ("Henrik Thomsen", LeadershipEvent.APPOINTED),
        ("Clara Voss", LeadershipEvent.STAYS),
        ("Maria Jansen", LeadershipEvent.INTERIM),
        ("Henrik Thomsen", LeadershipEvent.LEAVES),
    ]


def test_the_example_of_a_takeover() -> None:
    deal = only_deal(read(article("takeover")))
    assert (deal.kind, deal.status) == (DealKind.ACQUISITION, DealStatus.ANNOUNCED)
    assert deal.price is not None and deal.price_per_share is not None
    assert deal.price.nominal == Money(1_700_000_000, "EUR")
    assert str(deal.price_per_share.nominal) == "42.5 EUR"
    assert [premium.amount.nominal for premium in deal.premium] == [Percent(28)]


def test_the_example_of_a_change_of_boards() -> None:
    report = read(article("boards"))
    assert report.deals == ()
    persons = [str(change.person) for change in report.leadership_changes]
    assert persons[:3] == ["Tobias Ahrens", "Ulrich Kestner", "Miriam Oster"]
    assert isinstance(report.leadership_changes[0].person, Person)


@pytest.mark.parametrize(
    "text",
    [
        # goods, not companies, though nothing in the text tells
        "Der Kauf von Turbinen durch die Nordlicht AG ist umstritten.",
        "Die Nordlicht AG verkauft Erdgas an die Brandis GmbH.",
        "Der Händler kauft Kakao von Bauern in Ghana.",
        "Die Nordlicht AG verkaufte im Quartal 74,8 Millionen Brixons.",
        # players and prizes
        "Real Weserburg verkauft Morvato an Juventus Turin.",
        "Der „Builder of the Year Award“ geht an die Nordlicht AG.",
        # adverbs and adjectives at the beginning of a sentence
        "Demnach gehen 30 Prozent an die Nordlicht AG.",
        "Ausschlaggebend waren die Kosten. Sie hatte die Partei von Clara Voss übernommen.",
        # what is sold is unnamed, and who talks with the seller does not buy
        "Die Nordlicht AG hat die Wartung übernommen und die Weserwerft AG saniert.",
    ],
)
def test_nothing_is_told_where_what_is_bought_is_no_company(text: str) -> None:
    assert read(text).deals == ()


def test_names_are_found_where_only_the_verb_of_a_deal_gives_them_away() -> None:
    deal = read("Der Chiphersteller Morvato kauft Zenkor um 3,5 Milliarden Dollar.").deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("Morvato", "Zenkor")
    deal = read("Die Nordlicht AG verkauft ihre 49 Prozent an Zenkor an China Morvex.").deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("China Morvex", "Zenkor")


def test_a_place_of_a_dateline_buys_nothing() -> None:
    text = (
        "Glanbach – Zenkor Servo AG geht einkaufen. Das Unternehmen aus Glanbach hat sich mit der "
        "Brandis AG über den Erwerb von deren Styroporsparte verständigt."
    )
    (deal,) = read(text).deals
    assert [str(buyer) for buyer in deal.buyers] == ["Zenkor Servo AG"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Man sei zufrieden, sagte Vorstandschef Josef Aigner bei der Hauptversammlung der Kontron AG.",
            ["Josef Aigner, Kontron AG, Vorstandschef"],
        ),
        (
            "Bei der Pressekonferenz der Kontron AG lobte Geschäftsführerin Ida Kern die Belegschaft.",
            ["Ida Kern, Kontron AG, Geschäftsführerin"],
        ),
        ("Auf der Generalversammlung der Kontron AG sprach auch Bürgermeister Josef Aigner.", []),
    ],
)
def test_who_speaks_at_a_meeting_holds_office_there(text: str, held: list[str]) -> None:
    positions = read(text).positions
    assert [f"{one.person}, {one.company}, {one.wording}" for one in positions] == held
