"""Names of companies and persons: laws, then a table of sentences a rule, then regressions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealwert import Company, InvalidTypeError, Person, read
from dealwert.german.name_forms import form_of, is_known_noun
from dealwert.model import Identifier
from dealwert.reading.forms import Forms
from dealwert.reading.known import KnownParties
from dealwert.reading.name_mention import NameMention, without_overlap
from dealwert.reading.names import find, find_names
from dealwert.reading.sentences import Token, sentences
from dealwert.reading.weights import THRESHOLD, WEIGHTS, threshold, weigh

WORDS = """Kalvero Nordwerft AG GmbH & Co KG Ida Kern Voss von der die das Die Der bei mit Konzern Chef -Chef sagte kauft
übernimmt und , . : ( ) „ “ # @ A7 IC dpa Foto: Hamburg Berliner Deutsche Bahn Zahlen 12 \n Kalveros i.I. e.V. Dr.
S.A. J. Hans-J. ' ’s / Frankfurt/Main Rot+Weiß E.ON 1&1""".split(" ")
NOISE = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), NOISE)


@given(TEXTS)
def test_names_are_places_of_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for name in find_names(text):
        assert name.start >= end
        assert text[name.start : name.end] == name.text
        assert name.text and name.name
        end = name.end


@given(TEXTS)
def test_the_same_text_has_the_same_names(text: str) -> None:
    assert find_names(text) == find_names(text)


ONSETS, NUCLEI, CODAS = "K V Z M T N R D".split(), "a o u e".split(), "lv rt nd sk mb".split()
INVENTED = st.builds(
    lambda first, a, middle, b, last, c: first + a + middle + b + last + c,
    st.sampled_from(ONSETS),
    st.sampled_from(NUCLEI),
    st.sampled_from(CODAS),
    st.sampled_from("i o e".split()),
    st.sampled_from("n r l v".split()),
    st.sampled_from("a o".split()),
).filter(lambda name: not (is_known_noun(name) or form_of(name).given))  # "Tombola", "Martina"
TEMPLATES = (
    "Die {} AG wächst.",
    "Das bestätigte eine Sprecherin des Autobauers {} am Montag.",
    "Die {}-Aktie fällt um drei Prozent.",
    "{} übernimmt einen Zulieferer. Für {} ist es der größte Zukauf.",
    "Der Chip-Hersteller {} (ISIN DE0000000001) meldet Verluste.",
)


@pytest.mark.parametrize("template", TEMPLATES)
@settings(
    derandomize=True
)  # a draw may be a word that no list of ours holds: the same draw each time
@given(name=INVENTED)
def test_an_invented_company_is_found_as_any_other(template: str, name: str) -> None:
    text = template.format(*[name] * template.count("{}"))
    found = [(m.kind, m.text.removesuffix(" AG")) for m in find_names(text)]
    assert found == [("company", name)] * template.count("{}")


@pytest.mark.parametrize(
    "template", ["Clara {} leitet die Bank.", "„Ja“, sagte Clara {}.", "Konzernchef Otto {} geht."]
)
@given(name=INVENTED)
def test_an_invented_family_name_is_found_behind_a_given_name(template: str, name: str) -> None:
    found = [m for m in find_names(template.format(name)) if m.kind == "person"]
    assert [m.name.split()[-1] for m in found] == [name]


MARK = re.compile(r"\[([cop]):([^\]]+)\]")
KINDS = {"c": "company", "o": "organisation", "p": "person"}


def marked(row: str) -> tuple[str, list[tuple[str, str, int]]]:
    """Return a text without marks, and what was marked, with its place."""
    text, names, last = "", [], 0
    for match in MARK.finditer(row):
        text += row[last : match.start()]
        names.append((KINDS[match[1]], match[2], len(text)))
        text += match[2]
        last = match.end()
    return text + row[last:], names


def told(text: str) -> Iterator[tuple[str, str, int]]:
    for name in find_names(text):
        yield name.kind, name.text, name.start


LEGAL_FORMS = """
Die [c:Kalvero AG] wächst.
Die [c:Kalvero Werke GmbH & Co. KG] aus Ulm baut an.
Die [c:Davelo Bergbahnen AG] fuhr mehr Gäste.
Das Vermögen der [c:Morvik GmbH] i.I. ist klein.
Der Verein [o:Kalvero e.V.] sammelt Spenden.
"""
NOUNS_BEFORE = """
Die insolvente Handelskette [c:Zielpunkt] hat Angebote. Das Personal von [c:Zielpunkt] wartet.
Das teilte der Autobauer [c:Morvik] am Dienstag mit.
Die Digitalagentur [c:Clara Voss] wächst.
Die Konzerntochter [c:Davelo] geht an die Börse.
Der Süßwarenhersteller [c:Mondera] ruft Riegel zurück.
"""
NOT_THE_NAMES_OF_FIRMS = """
Die Gewerkschaft Kuvor ruft zum Streik auf.
In der Gemeinde Zornheim brannte ein Haus.
Der Zug hält in Kuvornau und in Mersdorf.
Auf der A7 zwischen Kuvornau und Mersdorf steht der Verkehr.
Die Linie S6 fällt aus, auch der IC 2435 kommt später.
Die Auszahlung erfolgt nach § 15 WpHG.
Der Betrag wird in AUD gezahlt, es sind 5,3 Mrd. Euro.
Daraus entwickelte sich ein Streit.
Der Bebauungsplan liegt aus.
Die Plastikskipiste ist geschlossen.
"""
JOINED = """
Die [c:Kalvero]-Aktie steigt.
Das [c:Kalvero]-Werk in Ulm schließt, 300 [c:Kalvero]-Mitarbeiter gehen.
Bei [c:Rot & Weber] stehen Stellen auf dem Spiel. [c:Rot & Weber] ist ein Konzern.
"""
ADJECTIVES = """
Die Züge der [c:Deutschen Bahn] fahren wieder.
Die [c:Hessische Landesbank] senkt die Zinsen.
Die [c:Hamburger Sparkasse] gewinnt Kunden.
"""
TALK_OF_BUSINESS = """
Der Umsatz steigt. Die Aktie von [c:Morvik] gewinnt. Auch [c:Morvik] selbst ist zufrieden, so der Konzern.
Die Unternehmen [c:Kalvero], [c:Morvik] und [c:Zentora] kürzen Stellen.
"""
AGENCIES = """
Foto: [c:dpa]
BERLIN ([c:dts]) - Das Wetter bleibt schön.
Essen ([c:dpa-AFX]) - Das Wetter bleibt schön.
"""
PERSONS = """
Das sagte [p:Clara Voss] am Montag.
Das sagte der Philosoph [p:Otto Kuvor] am Montag.
Wie der Volksdichter [p:Jannis Movros] schrieb, kam der Herbst.
[p:Dorian Kalvek] (54) kommt.
[p:Hans-J. Kern] bleibt.
[p:Manuela J.] zahlt nicht.
„Nein“, sagte [p:Davidek]. [p:Davidek] ging.
[p:Ida Kern] von [c:Kalvero AG] lacht.
Bestätigt wurden [p:Ida Kern] Tirol und [p:Otto Voss] Wien.
[p:Clara Voss] kam. [p:Voss] blieb bis zum Schluss.
[p:Justin Kalvers] Lieder sind schön.
[p:Ursula van Dorn] geht.
Foto: [p:Kimisama Mayado]
Konzernchef [p:Kuvor] geht.
Es sprach Professor [p:Dr. Otto Kuvor] vom Verein.
Mit [p:Putin] sprach niemand, [p:Merkels] Büro schwieg.
Es spielte [p:Gale Anne Kuvor].
Die Box Kalvero ist leer, auch der Lautsprecher Kuvora schwieg.
Den Routinier [p:Michael Kuvor] kennt jeder.
Es überzeugte Hauptdarstellerin [p:Tilda Rosental] als Mutter.
Torhüter [p:Manning] verletzte sich, Pilotin [p:Movros] nicht.
"""
NO_PERSONS = """
Ihre Tochter Fenja schläft, seine Mutter Kuvora auch.
Das Restaurant Kuvoni hat zu.

Im Kino läuft Star Wars wieder.
Das meldet das Polizeipräsidium Ludwigsburg.
"""

WELL_KNOWN = """
Im Büro klingelt bei [c:Siemens] das Telefon.
Der Laden liegt zwischen [c:Rewe] und dem Fluss.
Am Abend sah sie [c:Netflix] und schlief ein.
Die [c:Bank Austria] hat geöffnet, [c:thyssenkrupp] nicht.
Die Mitarbeiter von [c:Wal-Mart] lachen.
[c:Mars] übernimmt einen Hersteller von Futter.
Wie der Konzern [c:Linde] mitteilte, bleibt alles beim Alten.
"""
NO_WELL_KNOWN_FIRM = """
Sein Opel stand im Hof, ein Audi fuhr vorbei.
Der Mars leuchtet rot am Himmel.
Unter der Linde sitzt ein Hund.
Die Allianz der Staaten zerbrach im Krieg.
Er hat kein Visum und keine Visa.
Der SV Rheinmetall verlor das Spiel.
Familie [p:Ida Porsche] kam, und [p:Porsche] winkte.
"""
ENGLISH_TITLES = """
Im Kino läuft Attack of the Clowns.
Der Film Hunting the Shadow gefiel ihr.
Das Spiel Final Journey ist teuer.
Sie trug einen Skyline Award nach Hause.
"""

PARTS_OF_NAMES = """
Die [c:Kalvero]-Aktie steigt, [c:Kalvero Deutschland] gewinnt Kunden.
Die Firma [c:Kalvero Metallbau] sucht Leute.
Die Anleger der [c:Ersten Kalvero KG] warten.
Der Anbieter [c:IM Kalvero] verhandelt.
Die [c:Bank-Austria]-Mitarbeiter und die [c:Deutsche-Wohnen]-Mieter klagen.
Das schreibt [c:Handelsblatt Online].
Mehr dazu auf [c:Sport1.de] am Abend.
"""
TAGS_AND_ACCOUNTS = """
RT @[c:deutschebahn]: Heute fahren wir.
Ich schaue #[c:netflix] und gehe mit @hundefreund spazieren.
RT @[p:KaiMorvik]: Schönes Wetter!
Am #Bahnhof steht #gold.
"""
NO_FIRM_BY_ITS_NEIGHBOURS = """
Die Allgemeinen Bedingungen (ALB) gelten. Die ALB sind lang.
Eine Athener Zeitung fragte nach.
Die Französische Bank heißt anders.
Ein Kuvor und ein Tuvor liegen am Boden.
[p:Ida Platin] redet. Mit [p:Platin] kam der Regen. [p:Platin] kauft Brot.
Zuletzt hatte das Unternehmen Ärger. Das teilte die Firma Mittwochabend mit.
Es war Mittwochabend, und bei Hauptanteilseignern wuchs die Sorge.
Der Umsatz stieg. Die Aktie fiel. Der Konzern klagte. Die Kunden blieben. Es half die Firma Kalv
"""
PLACES_OF_THE_TEXT = """
Kuvor/Mersau – Die Bäcker streiken. In der Nacht blieb Kuvor dunkel, auch Mersau schlief.
Kuvor am See ([c:dpa]) – Kuvor feiert, und Gäste reden mit Kuvor über Kuvor.
Der Umsatz steigt. Kuvor – Der Handel wächst. Bei Kuvor liegt ein Werk, Kuvor ist schön.
Der Landwirt [p:Otto Voss] aus Kuvor lacht. Für Kuvor ist das ein Glück.
Das Werk in Kuvor ist alt, die Kuvor liebt es.
[c:Kuvor] – Die [c:Kuvor AG] wächst.
"""
WHOLE_NAMES = """
Die [c:Nordstern Bank AG] wächst, die [c:Tiefkost Austria GmbH] schrumpft.
Die Aktie der [c:Glasfaser Media AG] steigt.
Der Möbelbauer [c:Kalvero GmbH] wächst. Die Tochter [c:Morvik AG] klagt.
Die [o:Deutsche Gesellschaft für Glas und Licht e.V.] tagt.
Die [c:Gesellschaft für Wohnen, Bau und Planung mbH] baut.
Die [c:Kalvero Ulm KG] baut, die [c:China Resources] kauft, die [c:Grazer Neue Presse] druckt.
Die [c:Volksbank Kalvertal eG] wächst.
Das schreibt [c:kalvero.de], und auf www.kuvor.at steht es auch.
Die [c:Dresdner S-Bahn] fährt, die [c:Grazer U-Bahn] nicht.
"""


def rows(table: str) -> list[str]:
    return [row for row in table.strip().splitlines() if row]


TABLES = {
    "legal form": LEGAL_FORMS,
    "noun before": NOUNS_BEFORE,
    "no firm": NOT_THE_NAMES_OF_FIRMS,
    "joined": JOINED,
    "adjective": ADJECTIVES,
    "business": TALK_OF_BUSINESS,
    "agency": AGENCIES,
    "person": PERSONS,
    "no person": NO_PERSONS,
    "well known": WELL_KNOWN,
    "not the well-known firm": NO_WELL_KNOWN_FIRM,
    "English title": ENGLISH_TITLES,
    "part of the name": PARTS_OF_NAMES,
    "tag or account": TAGS_AND_ACCOUNTS,
    "told by neighbours": NO_FIRM_BY_ITS_NEIGHBOURS,
    "whole name": WHOLE_NAMES,
    "place of the text": PLACES_OF_THE_TEXT,
}


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, id=f"{rule}: {row[:40]}") for rule, t in TABLES.items() for row in rows(t)],
)
def test_a_sentence_has_just_the_names_that_are_marked(row: str) -> None:
    text, names = marked(row)
    found = [name for name in told(text) if name[0] != "organisation" or "[o:" in row]
    assert found == names


NO_FIRMS = (Path(__file__).parents[1] / "corpus" / "no_firms.txt").read_text("utf-8").split("\n\n")


@pytest.mark.parametrize(
    "text", [pytest.param(text.strip(), id=text[:40]) for text in NO_FIRMS[1:]]
)
def test_a_text_without_firms_has_none(text: str) -> None:
    assert [name.text for name in find_names(text) if name.kind == "company"] == []


def test_the_name_is_told_without_inflection_title_and_legal_form() -> None:
    firm, person = find_names("Die Kalvero AG gehört Dr. Clara Voss.")
    assert (firm.name, firm.legal_form) == ("Kalvero", "AG")
    assert person.name == "Clara Voss"


def test_a_topic_moves_the_threshold() -> None:
    def of(text: str) -> float:
        return threshold(token for sentence in sentences(text) for token in sentence.tokens)

    business = of("Umsatz Gewinn Aktie Konzern Übernahme Vorstand Dividende Bilanz Börse Kunden")
    traffic = of("Stau Unfall Polizei Feuerwehr Zug Gleis Autobahn Täter Sturm Regen")
    assert business < THRESHOLD < traffic


@given(st.lists(st.lists(st.sampled_from(sorted(WEIGHTS)), max_size=4), min_size=1, max_size=4))
def test_what_speaks_for_a_firm_never_lowers_the_weight(cues: list[list[str]]) -> None:
    for cue, value in WEIGHTS.items():
        if value > 0:
            more = [[*found, cue] for found in cues]
            assert weigh([], more) >= weigh([], cues) - 1e-9


FORMS = st.dictionaries(
    st.sampled_from(["Rot", "Rot Gold", "Rot Gold Blau", "Gold", "Ro", "1&1", "E.ON", "Drei's"]),
    st.integers(),
    max_size=5,
)


@given(
    FORMS, st.lists(st.sampled_from("Rot Rots Gold Blau Ro 1&1 E.ON Rot-Gold und , Drei's".split()))
)
def test_forms_are_found_where_a_search_by_hand_finds_the_longest(
    forms: dict[str, int], words: list[str]
) -> None:
    text = " ".join(words)
    tokens = [token for sentence in sentences(text) for token in sentence.tokens]
    found = {start: form for start, _, form, _ in Forms(forms).within(text, tokens)}
    by_hand: dict[int, str] = {}
    free = 0
    for token in tokens:
        if token.start < free:
            continue
        fitting = [
            form
            for form in forms
            if re.match(re.escape(form) + r"(?:(?:s|’|')(?!\w)|(?!\w))", text[token.start :])
        ]
        if fitting:
            by_hand[token.start] = max(fitting, key=len)
            free = token.start + len(by_hand[token.start])
    assert found == by_hand


REGISTER: list[Company | Person] = [
    Company("Drei", aliases=("Hutchison",), identifiers=(Identifier("ticker", "XWBO:DRE"),)),
    Company("Funk"),
    Person("Anna Gut"),
]


def of(text: str, known: KnownParties) -> list[tuple[str, str]]:
    return [(name.text, name.name) for name in find(text, list(sentences(text)), known=known)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Drei kauft Funk.", [("Drei", "Drei"), ("Funk", "Funk")]),
        ("Hutchisons Netz", [("Hutchisons", "Drei")]),
        ("Kurs von DRE: 3", [("DRE", "Drei")]),
        ("Dreier und Funkturm", []),
        ("Anna Gut geht.", [("Anna Gut", "Anna Gut")]),
    ],
)
def test_a_register_goes_before_all_and_finds_names_aliases_and_tickers(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert of(text, KnownParties(REGISTER)) == names


def test_what_two_of_a_register_are_called_is_told_and_not_guessed() -> None:
    register = KnownParties(
        [Company("Funk Nord", aliases=("Funk",)), Company("Funk Süd", aliases=("Funk",))]
    )
    assert {form: len(found) for form, found in register.ambiguous.items()} == {"Funk": 2}
    assert not {"Funk Nord", "Funk Süd"} & {name for _, name in of("Bei Funk ist Ruhe.", register)}


def test_a_company_given_twice_is_not_ambiguous() -> None:
    assert not KnownParties([Company("Funk"), Company("Funk")]).ambiguous


def test_a_register_takes_companies_and_persons_only() -> None:
    parties: list[Any] = ["Funk"]
    with pytest.raises(InvalidTypeError, match=r"KnownParties\.parties"):
        KnownParties(parties)


def test_a_register_may_be_made_once_and_read_with_often() -> None:
    register = KnownParties(REGISTER)
    deals = [read("Hutchison übernimmt Funk.", known=register).deals for _ in range(2)]
    assert deals[0] == deals[1] and str(deals[0][0].buyers[0]) == "Drei"


def test_a_name_within_a_name_is_left_out() -> None:
    outer = NameMention(0, 9, "Rot & Weiß", "company", "Rot & Weiß")
    inner = NameMention(6, 10, "Weiß", "company", "Weiß")
    assert without_overlap([outer, inner]) == [outer]


@given(TEXTS)
def test_tokens_are_all_of_a_text_but_its_blanks(text: str) -> None:
    tokens: list[Token] = []
    end = 0
    for sentence in sentences(text):
        assert sentence.start >= end
        assert (sentence.start, sentence.end) == (sentence.tokens[0].start, sentence.tokens[-1].end)
        end = sentence.end
        tokens += sentence.tokens
    place = 0
    for token in tokens:
        assert not text[place : token.start].strip()
        assert text[token.start : token.end] == token.text
        place = token.end
    assert not text[place:].strip()


@given(NOISE, NOISE)
def test_a_blank_line_keeps_two_texts_apart(one: str, other: str) -> None:
    one, other = one.strip(), other.strip()
    text = f"{one}\n\n{other}"
    apart = [(s.start, s.end) for s in sentences(one)]
    apart += [(s.start + len(one) + 2, s.end + len(one) + 2) for s in sentences(other)]
    assert [(s.start, s.end) for s in sentences(text)] == apart


def test_a_form_that_begins_a_longer_one_ends_where_the_text_does() -> None:
    text = "Drei"
    tokens = [token for sentence in sentences(text) for token in sentence.tokens]
    forms = Forms({"Drei": 3, "Drei Zinnen": 33})
    assert [place[:2] for place in forms.within(text, tokens)] == [(0, 4)]
