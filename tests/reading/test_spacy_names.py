"""Names that a pipeline of spaCy's finds."""

from __future__ import annotations

import attrs
import pytest

from dealwert import InvalidValueError, read
from dealwert.reading import SpacyNames


@attrs.frozen
class Entity:
    text: str
    label_: str
    start_char: int
    end_char: int


@attrs.frozen
class Document:
    ents: tuple[Entity, ...]


TEXT = "Drei übernimmt die Funk GmbH, sagt Gut."


def fake(text: str) -> Document:
    """Return what a pipeline would: a blank at an end, and a place, which is no name of interest."""
    places = [("Drei ", "ORG"), ("Funk GmbH", "ORG"), ("Gut", "PER"), ("sagt", "LOC")]
    return Document(
        tuple(
            Entity(word, label, text.index(word), text.index(word) + len(word))
            for word, label in places
            if word in text
        )
    )


def test_entities_become_names_with_their_places() -> None:
    names = list(SpacyNames(fake)(TEXT))
    assert [(n.kind, n.text, n.name, n.legal_form) for n in names] == [
        ("company", "Drei", "Drei", None),
        ("company", "Funk GmbH", "Funk", "GmbH"),
        ("person", "Gut", "Gut", None),
    ]
    assert all(TEXT[name.start : name.end] == name.text for name in names)


def test_read_takes_the_names_of_a_pipeline() -> None:
    deal = read(TEXT, names=SpacyNames(fake)).deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("Drei", "Funk GmbH")


def test_labels_may_be_told() -> None:
    names = list(SpacyNames(fake, labels={"LOC": "organisation"})(TEXT))
    assert [(name.kind, name.text) for name in names] == [("organisation", "sagt")]


def test_a_label_stands_for_one_of_three_kinds() -> None:
    with pytest.raises(InvalidValueError, match="company or organisation or person"):
        SpacyNames(fake, labels={"LOC": "place"})


def test_a_pipeline_of_rules_is_read_with() -> None:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed (extra spacy)")
    pipeline = spacy.blank("de")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "ORG", "pattern": "Drei"},
            {"label": "ORG", "pattern": "Funk GmbH"},
            {"label": "PER", "pattern": "Gut"},
        ]
    )
    finder = SpacyNames(pipeline)
    assert [name.text for name in finder(TEXT)] == ["Drei", "Funk GmbH", "Gut"]
    deal = read(TEXT, names=finder).deals[0]
    assert (str(deal.buyers[0]), str(deal.target)) == ("Drei", "Funk GmbH")
