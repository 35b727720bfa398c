"""Figures found in the development articles, in the shape that the scorer reads."""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path

from dealwert import Mention, Money, scan
from dealwert.quantities import NO_CURRENCY, decimal_of


def _number(mention: Mention, end: object) -> str | None:
    if end is None:
        return None
    value = end.amount if isinstance(end, Money) else decimal_of(Fraction(end.points))  # type: ignore[attr-defined]  # percent or points
    return f"{value:f}"


def prediction(article: str, mention: Mention) -> dict[str, object]:
    """Return a mention as the scorer reads it."""
    sample = mention.figure.sample
    currency = sample.currency if isinstance(sample, Money) else None
    return {
        "id": article,
        "start": mention.start,
        "end": mention.end,
        "kind": mention.kind,
        "low": _number(mention, mention.figure.low),
        "high": _number(mention, mention.figure.high),
        "currency": None if currency == NO_CURRENCY else currency,
        "hedge": mention.figure.hedge.value,
    }


def main(shared: Path, out: Path) -> None:
    """Write the predictions for every development article."""
    with out.open("w", encoding="utf-8") as lines:
        for line in (shared / "data" / "news-dev.jsonl").read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            for mention in scan(article["text"]):
                lines.write(json.dumps(prediction(article["id"], mention)) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
