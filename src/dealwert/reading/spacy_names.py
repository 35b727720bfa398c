"""Names that a spaCy pipeline finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from dealwert.errors import InvalidValueError
from dealwert.model import split_legal_form
from dealwert.reading.name_mention import COMPANY, ORGANISATION, PERSON, NameMention

__all__ = ["SpacyNames"]


class _Entity(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def label_(self) -> str: ...
    @property
    def start_char(self) -> int: ...
    @property
    def end_char(self) -> int: ...


class _Document(Protocol):
    @property
    def ents(self) -> Iterable[_Entity]: ...


class _Pipeline(Protocol):
    def __call__(self, text: str, /) -> _Document: ...


_LABELS: Mapping[str, str] = MappingProxyType(
    {"ORG": COMPANY, "COMPANY": COMPANY, "PER": PERSON, "PERSON": PERSON}
)
"""Labels of spaCy's German and English pipelines; theirs tell no company from another organisation."""


class SpacyNames:
    """A name finder for ``read(names=…)`` that asks a spaCy pipeline, or whatever has its interface.

    Install spaCy with the extra ``spacy``; a trained pipeline has to be downloaded besides.

    Args:
        pipeline: The pipeline, a ``spacy.Language`` for example.
        labels: What each label of the pipeline stands for: ``"company"``, ``"organisation"`` or
            ``"person"``. Entities with other labels are left out.

    Raises:
        InvalidValueError: For a label that is to stand for something else.

    Example:
        >>> import spacy  # doctest: +SKIP
        >>> read(text, names=SpacyNames(spacy.load("de_core_news_sm")))  # doctest: +SKIP
    """

    def __init__(self, pipeline: _Pipeline, *, labels: Mapping[str, str] = _LABELS) -> None:
        for kind in labels.values():
            if kind not in _KINDS:
                raise InvalidValueError("SpacyNames.labels", kind, " or ".join(_KINDS))
        self._pipeline = pipeline
        self._labels = dict(labels)

    def __call__(self, text: str) -> Iterator[NameMention]:
        """Yield the names of a text, in order."""
        for entity in self._pipeline(text).ents:
            kind = self._labels.get(entity.label_)
            surface = entity.text.strip()
            if kind is None or not surface:
                continue
            start = entity.start_char + entity.text.index(surface)
            name, form = split_legal_form(surface) if kind == COMPANY else (surface, None)
            legal_form = form.value if form is not None else None
            end = start + len(surface)
            yield NameMention(start, end, surface, kind, " ".join(name.split()), legal_form)


_KINDS = (COMPANY, ORGANISATION, PERSON)
