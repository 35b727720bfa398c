"""Pictures as inline SVG: intervals side by side, and shares of a company."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from dealwert.quantities import Interval, Money, Percent, magnitude_of
from dealwert.show.measure import interval_words
from dealwert.show.plain import safe

__all__ = ["AnyInterval", "Bar", "interval_chart", "share_chart"]

AnyInterval = Interval[Money] | Interval[Percent] | Interval[Fraction]

_WIDTH = 600
_LEFT, _RIGHT = 20, 580
_TOP, _THICK, _HEIGHT = 5, 14, 24
_MARGIN = Fraction(1, 4)
"""Of the span between the outermost ends: room for what goes on without end."""


@attrs.frozen
class Bar:
    """An interval with a name.

    Args:
        label: What it is.
        interval: The values.
        style: A class of the page's style sheet.
    """

    label: str
    interval: AnyInterval
    style: str


def interval_chart(bars: Sequence[Bar]) -> str:
    """Return intervals of one unit as bars under each other, on one scale.

    Args:
        bars: At least one; an arrow stands where a bar has no end. What a bar shows also stands
            above it in words, so that nobody needs to see it.

    Example:
        >>> bar = Bar("stated", Interval(Percent(10), Percent(20)), "stated")
        >>> interval_chart([bar]).count("<rect")
        1
    """
    ends = [
        magnitude_of(end)
        for bar in bars
        for end in (bar.interval.low, bar.interval.high)
        if end is not None
    ]
    low, high = min(ends), max(ends)
    room = (high - low) * _MARGIN or abs(high) * _MARGIN or Fraction(1)
    scale = _Scale(low - room, high + room)
    return _chart(
        (f"{bar.label}: {interval_words(bar.interval)}", _interval_bar(bar, scale)) for bar in bars
    )


@attrs.frozen
class _Scale:
    low: Fraction
    high: Fraction

    def at(self, value: Fraction) -> Fraction:
        return _LEFT + (value - self.low) / (self.high - self.low) * (_RIGHT - _LEFT)


def _interval_bar(bar: Bar, scale: _Scale) -> str:
    interval = bar.interval
    start = Fraction(_LEFT) if interval.low is None else scale.at(magnitude_of(interval.low))
    end = Fraction(_RIGHT) if interval.high is None else scale.at(magnitude_of(interval.high))
    parts = [_rect(bar.style, start, max(end - start, Fraction(2)))]
    if interval.low is None:
        parts.append(_arrow(_LEFT, -1, bar.style))
    if interval.high is None:
        parts.append(_arrow(_RIGHT, 1, bar.style))
    return "".join(parts)


def _arrow(x: int, side: int, style: str) -> str:
    middle = _HEIGHT // 2
    return f'<path class="{style}" d="M{x} 0L{x + side * 16} {middle}L{x} {_HEIGHT}z"/>'


def share_chart(share: Interval[Percent], holder: str, company: str) -> str:
    """Return a company as a bar of 100 %, and the part of it that somebody holds.

    Args:
        share: The part, within 0 and 100 %; what lies between its ends has a lighter tone.
        holder: Who holds it.
        company: Whose shares they are.

    Example:
        >>> share_chart(Interval.point(Percent(49)), "Meta", "Scale AI").count("<rect")
        2
    """
    low = max(Fraction(0), Fraction(0) if share.low is None else share.low.ratio)
    high = min(Fraction(1), Fraction(1) if share.high is None else share.high.ratio)
    scale = _Scale(Fraction(0), Fraction(1))
    nothing, certain, possible, everything = map(scale.at, (Fraction(0), low, high, Fraction(1)))
    rects = [_rect("rest", nothing, everything - nothing)]
    if high > low:
        rects.append(_rect("maybe", certain, possible - certain))
    if low:
        rects.append(_rect("share", nothing, certain - nothing))
    return _chart([(f"{holder}: {interval_words(share)} of {company}", "".join(rects))])


def _rect(style: str, x: Fraction, width: Fraction) -> str:
    size = f'x="{_pixels(x)}" y="{_TOP}" width="{_pixels(width)}" height="{_THICK}"'
    return f'<rect class="{style}" {size}/>'


def _pixels(value: Fraction) -> str:
    # Rounded by arithmetic of our own, so that the picture is the same everywhere.
    tenths = round(value * 10)
    return f"{tenths // 10}.{tenths % 10}"


def _chart(rows: Iterable[tuple[str, str]]) -> str:
    bars = "".join(
        f'<p>{safe(words)}</p><svg viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true">{bar}</svg>'
        for words, bar in rows
    )
    return f'<div class="chart">{bars}</div>'
