"""Pictures as inline SVG: intervals side by side, and shares of a company."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from html import escape

import attrs

from dealwert.quantities import Interval, Money, Percent, magnitude_of
from dealwert.show.measure import interval_words

__all__ = ["AnyInterval", "Bar", "interval_chart", "share_chart"]

AnyInterval = Interval[Money] | Interval[Percent]

_WIDTH = 600
_LEFT, _RIGHT = 20, 580
_ROW = 44
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


def interval_chart(bars: Sequence[Bar], title: str) -> str:
    """Return intervals of one unit as bars above one axis.

    Args:
        bars: At least one; a bar without an end fades out towards that side.
        title: What a screen reader says of the picture before it names each bar.

    Example:
        >>> bar = Bar("stated", Interval(Percent(10), Percent(20)), "stated")
        >>> interval_chart([bar], "A stake").count("<rect")
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
    rows = [_interval_row(bar, scale, number * _ROW) for number, bar in enumerate(bars)]
    described = "; ".join(f"{bar.label}: {interval_words(bar.interval)}" for bar in bars)
    return _svg(rows, len(bars) * _ROW, title, described)


@attrs.frozen
class _Scale:
    low: Fraction
    high: Fraction

    def at(self, value: Fraction) -> Fraction:
        return _LEFT + (value - self.low) / (self.high - self.low) * (_RIGHT - _LEFT)


def _interval_row(bar: Bar, scale: _Scale, top: int) -> str:
    interval = bar.interval
    start = Fraction(_LEFT) if interval.low is None else scale.at(magnitude_of(interval.low))
    end = Fraction(_RIGHT) if interval.high is None else scale.at(magnitude_of(interval.high))
    parts = [
        _text(_LEFT, top + 14, f"{bar.label}: {interval_words(interval)}"),
        _rect(bar.style, start, max(end - start, Fraction(2)), top + 20),
    ]
    if interval.low is None:
        parts.append(_arrow(_LEFT, top + 27, -8, bar.style))
    if interval.high is None:
        parts.append(_arrow(_RIGHT, top + 27, 8, bar.style))
    return "".join(parts)


def _arrow(x: int, y: int, tip: int, style: str) -> str:
    return f'<path class="{style}" d="M{x} {y - 12}L{x + tip * 2} {y}L{x} {y + 12}z"/>'


def share_chart(share: Interval[Percent], holder: str, company: str) -> str:
    """Return a company as a bar of 100 %, and the part of it that somebody holds.

    Args:
        share: The part, within 0 and 100 %; between its ends the bar is hatched by a lighter tone.
        holder: Who holds it.
        company: Whose shares they are.

    Example:
        >>> share_chart(Interval.point(Percent(49)), "Meta", "Scale AI").count("<rect")
        2
    """
    low = max(Fraction(0), Fraction(0) if share.low is None else share.low.ratio)
    high = min(Fraction(1), Fraction(1) if share.high is None else share.high.ratio)
    scale = _Scale(Fraction(0), Fraction(1))
    top = 20
    nothing = scale.at(Fraction(0))
    rects = [_rect("rest", nothing, scale.at(Fraction(1)) - nothing, top)]
    if high > low:
        rects.append(_rect("maybe", scale.at(low), scale.at(high) - scale.at(low), top))
    if low:
        rects.append(_rect("share", nothing, scale.at(low) - nothing, top))
    words = interval_words(share)
    caption = _text(_LEFT, 14, f"{holder}: {words} of {company}")
    return _svg(
        [caption, *rects],
        _ROW,
        f"Shares of {company}",
        f"{holder} {words}, others the rest of 100 %",
    )


def _rect(style: str, x: Fraction, width: Fraction, top: int) -> str:
    size = f'x="{_pixels(x)}" y="{top}" width="{_pixels(width)}" height="14"'
    return f'<rect class="{style}" {size}/>'


def _pixels(value: Fraction) -> str:
    # Rounded by arithmetic of our own, so that the picture is the same everywhere.
    tenths = round(value * 10)
    return f"{tenths // 10}.{tenths % 10}"


def _text(x: int, y: int, text: str) -> str:
    return f'<text x="{x}" y="{y}">{escape(text)}</text>'


def _svg(parts: Sequence[str], height: int, title: str, described: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img"'
        f' aria-label="{escape(f"{title}. {described}")}">{"".join(parts)}</svg>'
    )
