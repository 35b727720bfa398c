"""Pictures as inline SVG: intervals side by side, and shares of a company."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from dealwert.quantities import Interval, Money, Percent, magnitude_of
from dealwert.show.measure import interval_words, quantity_words
from dealwert.show.plain import safe

__all__ = [
    "AnyInterval",
    "Bar",
    "holder_style",
    "holders_chart",
    "interval_chart",
    "share_chart",
    "swatch",
]

AnyInterval = Interval[Money] | Interval[Percent] | Interval[Fraction]
AnyQuantity = Money | Percent | Fraction

_WIDTH = 600
_LEFT, _RIGHT = 12, 588
_TOP, _THICK, _HEIGHT = 3, 18, 24
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


def interval_chart(bars: Sequence[Bar], point: AnyQuantity | None = None) -> str:
    """Return intervals of one unit as bars under each other, on one scale.

    Args:
        bars: At least one; an arrow stands where a bar has no end. What a bar shows also stands
            above it in words, so that nobody needs to see it.
        point: A value to draw a line at, through all bars.

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
    if not ends:
        return ""
    low, high = min(ends), max(ends)
    room = (high - low) * _MARGIN or abs(high) * _MARGIN or Fraction(1)
    scale = _Scale(low - room, high + room)
    line = "" if point is None else _line(scale, magnitude_of(point))
    return _chart(
        (f"{bar.label}: {interval_words(bar.interval)}", _interval_bar(bar, scale) + line)
        for bar in bars
    )


def _line(scale: _Scale, value: Fraction) -> str:
    if not scale.low <= value <= scale.high:
        return ""
    x = _pixels(scale.at(value))
    return f'<path class="point" d="M{x} 0V{_HEIGHT}"/>'


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
    return f'<path class="{style}" d="M{x} 0L{x + side * 12} {middle}L{x} {_HEIGHT}z"/>'


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


def holders_chart(rows: Sequence[tuple[str, Sequence[tuple[str, Fraction]]]]) -> str:
    """Return a company as bars of 100 % under each other, each cut into what its holders have.

    Args:
        rows: For each bar what it is, and the parts: who holds one, and how much (0 to 1). What
            they leave of the whole is not told, and drawn as an outline.

    Example:
        >>> holders_chart([("after", [("Meta", Fraction(49, 100))])]).count("<rect")
        2
    """
    return _chart((_stack_words(label, parts), _stack(parts)) for label, parts in rows)


HOLDER_STYLES = tuple(f"holder-{number}" for number in range(1, 7))
"""One for each holder; a seventh looks like the first one again."""


def holder_style(place: int) -> str:
    """Return the style of a holder by the place in the list, from 0."""
    return HOLDER_STYLES[place % len(HOLDER_STYLES)]


def swatch(style: str) -> str:
    """Return a small piece of a bar, to stand beside the name of what it shows."""
    piece = f'<rect class="{style}" x="1" y="1" width="10" height="10"/>'
    return f'<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">{piece}</svg>'


def _stack_words(label: str, parts: Sequence[tuple[str, Fraction]]) -> str:
    said = [f"{name} {quantity_words(Percent.of(part, 1))}" for name, part in parts if part]
    rest = 1 - sum(part for _, part in parts)
    said += [f"not told {quantity_words(Percent.of(rest, 1))}"] if rest else []
    return f"{label}: {', '.join(said)}"


def _stack(parts: Sequence[tuple[str, Fraction]]) -> str:
    scale = _Scale(Fraction(0), Fraction(1))
    rects: list[str] = []
    done = Fraction(0)
    for place, (_, part) in enumerate(parts):
        if part:
            start, end = scale.at(done), scale.at(done + part)
            rects.append(_rect(holder_style(place), start, end - start))
            done += part
    if done < 1:
        rects.append(_rect("unknown", scale.at(done), scale.at(Fraction(1)) - scale.at(done)))
    return "".join(rects)


def _rect(style: str, x: Fraction, width: Fraction) -> str:
    size = f'x="{_pixels(x)}" y="{_TOP}" width="{_pixels(width)}" height="{_THICK}"'
    return f'<rect class="{style}" {size}/>'


def _pixels(value: Fraction) -> str:
    # Rounded by arithmetic of our own, so that the picture is the same everywhere.
    tenths = round(value * 10)
    return f"{tenths // 10}.{tenths % 10}"


def _chart(rows: Iterable[tuple[str, str]]) -> str:
    bars = "".join(
        f'<p>{safe(words)}</p><svg viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none"'
        f' role="img" aria-label="{safe(words)}">{bar}</svg>'
        for words, bar in rows
    )
    return f'<div class="chart">{bars}</div>'
