"""Where a text says something, who says it, and how firmly."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from dealwert.errors import InvalidTypeError, InvalidValueError
from dealwert.invariants import Choice, each, instance_of, optional
from dealwert.model.notation import constructor_call, in_german

__all__ = ["Attribution", "Evidence", "Modality", "Polarity", "Span", "SpeakerKind"]


class SpeakerKind(Choice):
    """Who vouches for a statement (BODS: ``assertedBy``)."""

    COMPANY = "company"
    INSIDER = "insider"
    MEDIA = "media"
    AUTHORITY = "authority"
    ANALYST = "analyst"
    AUTHOR = "author"


class Polarity(Choice):
    """Whether the text says that it is so, or that it is not (ACE 2005: POLARITY)."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(Choice):
    """How firmly the text says it (ACE 2005: MODALITY, split further)."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


@attrs.frozen
class Span:
    """A place in a text.

    Args:
        start: Index of the first character, in Unicode code points, 0 or more.
        end: Index behind the last character, above ``start``.
        text: What stands there; ``end - start`` characters.

    Raises:
        InvalidTypeError: For an index that is no ``int``, or a text that is no ``str``.
        InvalidValueError: For indices out of order, or a text of another length.

    Example:
        >>> Span.of("Meta kauft 49%", 11, 14)
        Span(start=11, end=14, text='49%')
    """

    start: int = attrs.field(validator=instance_of(int))
    end: int = attrs.field(validator=instance_of(int))
    text: str = attrs.field(validator=instance_of(str))

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InvalidValueError("Span", (self.start, self.end), "0 <= start < end")
        if len(self.text) != self.end - self.start:
            raise InvalidValueError("Span.text", self.text, f"{self.end - self.start} characters")

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Span:
        """Return the span of a source text between two indices.

        Raises:
            InvalidValueError: Where the indices do not lie in the source, in order.
        """
        return cls(start, end, source[start:end])

    def is_of(self, source: str) -> bool:
        """Return whether the source holds this text at this place."""
        return source[self.start : self.end] == self.text


@attrs.frozen
class Attribution:
    """Who says it.

    Args:
        kind: What kind of speaker vouches for it.
        speaker: The speaker's name, where the text gives one.

    Example:
        >>> print(Attribution("insider").kind)
        insider
    """

    kind: SpeakerKind = attrs.field(converter=SpeakerKind)
    speaker: str | None = attrs.field(default=None, validator=optional(str))

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)


def _fields(value: Mapping[str, Span]) -> Mapping[str, Span]:
    return MappingProxyType(dict(value))


@attrs.frozen(hash=False)
class Evidence:
    """What in a text says a fact.

    Counterparts: BODS ``annotations`` and ``source.assertedBy``; ACE 2005 event mention extents.

    Args:
        spans: The places that say it, in the order of the text, at least one.
        fields: For single fields of the fact, the place that gives the field.
        attribution: Who says it, where the text tells.
        polarity: Whether it says so, or denies it.
        modality: How firmly it says so.

    Raises:
        InvalidTypeError: For spans that are no tuple of :class:`Span`.
        InvalidValueError: For no span at all, or spans out of order.

    Example:
        >>> price = Span(20, 39, "240 Millionen Euro.")
        >>> found = Evidence((Span(0, 39, "Nordlicht zahlt dafür 240 Millionen Eur"),), fields={"price": price})
        >>> found.fields["price"].start
        20
    """

    spans: tuple[Span, ...] = attrs.field(validator=each(Span))
    fields: Mapping[str, Span] = attrs.field(
        factory=dict[str, Span], converter=_fields, kw_only=True
    )
    attribution: Attribution | None = attrs.field(
        default=None, kw_only=True, validator=optional(Attribution)
    )
    polarity: Polarity = attrs.field(default=Polarity.POSITIVE, converter=Polarity, kw_only=True)
    modality: Modality = attrs.field(default=Modality.ASSERTED, converter=Modality, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.spans:
            raise InvalidValueError("Evidence.spans", self.spans, "at least one span")
        places = [(span.start, span.end) for span in self.spans]
        if places != sorted(set(places)):
            raise InvalidValueError(
                "Evidence.spans", places, "different spans in order of the text"
            )
        for name, span in self.fields.items():
            if not isinstance(name, str) or not isinstance(span, Span):
                raise InvalidTypeError("Evidence.fields", (name, span), "names with a Span each")

    def __hash__(self) -> int:
        return hash((self.spans, self.attribution, self.polarity, self.modality))

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return " … ".join(span.text for span in self.spans)

    def __reduce__(self) -> tuple[object, ...]:
        # A read-only view of a mapping is not picklable; its contents are.
        kept = (self.attribution, self.polarity, self.modality)
        return _rebuilt, (self.spans, dict(self.fields), *kept)

    @classmethod
    def of(cls, source: str, *places: tuple[int, int]) -> Evidence:
        """Return the evidence that these places of a source text are.

        Example:
            >>> Evidence.of("Meta kauft 49%", (0, 4)).spans[0].text
            'Meta'
        """
        return cls(tuple(Span.of(source, *place) for place in sorted(set(places))))

    def merged(self, other: Evidence) -> Evidence:
        """Return the evidence of both, with this one's attribution, polarity and modality."""
        spans = {(span.start, span.end): span for span in (*other.spans, *self.spans)}
        return attrs.evolve(
            self,
            spans=tuple(spans[place] for place in sorted(spans)),
            fields={**other.fields, **self.fields},
        )


def _rebuilt(
    spans: tuple[Span, ...],
    fields: dict[str, Span],
    attribution: Attribution | None,
    polarity: Polarity,
    modality: Modality,
) -> Evidence:
    return Evidence(
        spans, fields=fields, attribution=attribution, polarity=polarity, modality=modality
    )
