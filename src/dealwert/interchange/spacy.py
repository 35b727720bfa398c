"""spaCy: a component that writes what dealwert finds into ``doc.spans``.

The entry point ``spacy_factories`` tells spaCy of it, so that ``nlp.add_pipe("dealwert")`` works
without an import. It needs no trained pipeline, and no component before it.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from dealwert.interchange.json import from_json, to_json
from dealwert.interchange.shape import fields_of, tag_of
from dealwert.model import Evidence
from dealwert.reading import Report, read

__all__ = ["DealwertComponent", "make"]

_NAME = "dealwert"
"""What the component, the group of spans and the attributes of documents and spans are called."""

Place = tuple[int, int, str]
"""The first character, the one behind the last, and a label."""


class DealwertComponent:
    """Reads a document and keeps what it says.

    Args:
        spans_key: The name of the group in ``doc.spans``.

    A document then has:

    - ``doc.spans[spans_key]``: a span for each figure, labelled ``money``, ``percent`` or
      ``percentage_point``, and for each place that says a fact, labelled by its kind (``deal``) or
      with the field that it gives (``deal.price``). A span reaches to the ends of its tokens.
      ``span.id_`` says which fact it is of: ``deals/0``;
    - ``span._.dealwert``: that fact;
    - ``doc._.dealwert``: the whole :class:`~dealwert.Report`, ``None`` for a document that did not
      pass through. It is kept as JSON in ``doc.user_data``, so that ``doc.to_bytes()`` and several
      processes keep it, too.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("de")
        >>> component = nlp.add_pipe("dealwert")
        >>> doc = nlp("Die Nordlicht AG kauft die Hafenwerk GmbH für rund 30 Millionen Euro.")
        >>> [(span.text, span._.dealwert.kind) for span in doc.spans["dealwert"]][:1]
        [('rund 30 Millionen Euro', 'money')]
        >>> str(doc._.dealwert.deals[0].buyers[0])
        'Nordlicht AG'
    """

    def __init__(self, spans_key: str = _NAME) -> None:
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        """Read a document, and return it with what it says."""
        report = read(doc.text)
        doc.user_data[_NAME] = to_json(report, indent=None)
        spans = [
            span
            for name, (start, end, label) in _places(report)
            if (
                span := doc.char_span(
                    start, end, label=label, span_id=name, alignment_mode="expand"
                )
            )
            is not None
        ]
        doc.spans[self.spans_key] = spans
        return doc


def _places(report: Report) -> Iterator[tuple[str, Place]]:
    """Yield every place that a report names, with the name of the fact that it is of."""
    for place, mention in enumerate(report.mentions):
        yield f"mentions/{place}", (mention.start, mention.end, mention.kind)
    for field in fields_of(Report):
        for place, fact in enumerate(getattr(report, field.attribute)):
            evidence = getattr(fact, "evidence", None)
            if isinstance(evidence, Evidence):
                for found in _evidence(evidence, tag_of(type(fact))):
                    yield f"{field.attribute}/{place}", found


def _evidence(evidence: Evidence, kind: str) -> Iterator[Place]:
    for span in evidence.spans:
        yield span.start, span.end, kind
    for name, span in sorted(evidence.fields.items()):
        yield span.start, span.end, f"{kind}.{name}"


def _report_of(doc: Doc) -> Report | None:
    document = doc.user_data.get(_NAME)
    return None if document is None else _parsed(document)


@functools.lru_cache(maxsize=16)
def _parsed(document: str) -> Report:
    # Reports are immutable, and each span of a document asks for the same one.
    return from_json(document, Report)


def _fact_of(span: Span) -> object:
    report = _report_of(span.doc)
    room, stroke, place = span.id_.partition("/")
    return None if report is None or not stroke else getattr(report, room)[int(place)]


# Workers of nlp.pipe(n_process=...) import this module and need the attributes at once.
Doc.set_extension(_NAME, getter=_report_of, force=True)
Span.set_extension(_NAME, getter=_fact_of, force=True)


def make(nlp: Language, name: str, spans_key: str) -> DealwertComponent:
    """Return the component, as ``nlp.add_pipe("dealwert")`` asks for it."""
    del nlp, name
    return DealwertComponent(spans_key)


Language.factory(
    _NAME,
    default_config={"spans_key": _NAME},
    assigns=["doc.spans", f"doc._.{_NAME}", f"span._.{_NAME}"],
    func=make,
)
