"""The spaCy component: spans with their facts, which documents keep on their way."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from dealwert import read

spacy = pytest.importorskip("spacy", reason="the extra spacy is not installed")

TEXT = (
    "🎉 Die Nordlicht AG kauft 49 Prozent an der Hafenwerk GmbH für rund 14,3 Mio. Euro."
    " Ida Berg tritt als Vorstandsvorsitzende der Elbgarn AG zurück."
)


@pytest.fixture(name="nlp")
def _nlp() -> object:
    nlp = spacy.blank("de")
    nlp.add_pipe("dealwert")
    return nlp


def test_spacy_finds_the_component_by_its_name(nlp: Any) -> None:
    assert nlp.pipe_names == ["dealwert"]


def test_the_report_is_that_of_read(nlp: Any) -> None:
    assert nlp(TEXT)._.dealwert == read(TEXT)


def test_spans_cover_their_places_and_lead_to_their_facts(nlp: Any) -> None:
    report = read(TEXT)
    doc = nlp(TEXT)
    spans = doc.spans["dealwert"]
    labels = [span.label_ for span in spans]
    assert labels[:2] == ["percent", "money"]
    assert {"deal", "deal.price", "leadership_change"} <= set(labels)
    for span in spans:
        if span.label_ == "deal.price":
            assert span._.dealwert == report.deals[0]
            evidence = report.deals[0].evidence
            assert evidence is not None
            place = evidence.fields["price"]
            assert span.start_char <= place.start and place.end <= span.end_char
            assert place.text in span.text


def test_documents_keep_what_was_found_as_bytes(nlp: Any) -> None:
    doc = nlp(TEXT)
    copy = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert copy._.dealwert == doc._.dealwert
    assert [(span.text, span.label_, span.id_) for span in copy.spans["dealwert"]] == [
        (span.text, span.label_, span.id_) for span in doc.spans["dealwert"]
    ]
    assert copy.spans["dealwert"][0]._.dealwert == doc.spans["dealwert"][0]._.dealwert


def test_several_processes_find_the_same(nlp: Any) -> None:
    texts = [TEXT, "", "Es regnet.", TEXT]
    one = [doc._.dealwert for doc in nlp.pipe(texts)]
    two = [doc._.dealwert for doc in nlp.pipe(texts, n_process=2)]
    assert one == two == [read(text) for text in texts]


def test_no_other_engine_need_be_there() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = sys.modules['pandas'] = None\n"
        "import spacy; nlp = spacy.blank('de'); nlp.add_pipe('dealwert')\n"
        "print(nlp('Die Nordlicht AG kauft die Hafenwerk GmbH.')._.dealwert.deals[0].kind)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("acquisition\n", 0), done.stderr


def test_the_group_has_the_name_that_was_asked_for() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("dealwert", config={"spans_key": "sc"})
    assert list(nlp(TEXT).spans) == ["sc"]


def test_what_did_not_pass_through_has_no_report(nlp: Any) -> None:
    doc = nlp.make_doc(TEXT)
    assert doc._.dealwert is None
    assert doc[0:2]._.dealwert is None
    assert nlp(TEXT)[0:2]._.dealwert is None
