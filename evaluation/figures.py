"""Figures found in the development articles, in the shape that the scorer reads."""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path

from dealwert import Mention, Money, scan
from dealwert.quantities import NO_CURRENCY, decimal_of


def _number(end: object) -> str | None:
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
        "low": _number(mention.figure.low),
        "high": _number(mention.figure.high),
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


def listing(shared: Path) -> str:
    """Return every figure of the SmartData corpus, which has no gold for them, with what it is read as."""
    rows = []
    for line in (shared / "data" / "smartdata-train.jsonl").read_text("utf-8").splitlines():
        text = json.loads(line)["text"]
        for mention in scan(text):
            around = " ".join(text[max(0, mention.start - 30) : mention.end + 20].split())
            rows.append(f"  {mention.text} = {mention.figure}  | {around}")
    return "\n".join([f"{len(rows)} figures", *rows])


_UNITS = {
    "Dollar": "USD",
    "United States dollar": "USD",
    "Euro": "EUR",
    "Indian rupee": "INR",
    "Rupee": "INR",
    "Canadian dollar": "CAD",
}
"""What the other project calls currencies: a bare dollar or rupee is the one that German means."""


def surface_forms(shared: Path) -> str:
    """Return how many of the other project's examples give the value that it expects."""
    right, rows = 0, []
    lines = (shared / "data" / "recognizers-dev.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        case = json.loads(line)
        found = [(_plain(mention), mention.text) for mention in scan(case["input"])]
        wanted = [_wanted(result) for result in case["results"]]
        if [value for value, _ in found] == [value for value in wanted if value is not None]:
            right += 1
        else:
            rows.append(f"  {case['input']!r}: found {found}, expected {wanted}")
    return "\n".join([f"right {right} of {len(lines)}", *rows])


def _plain(mention: Mention) -> tuple[str | None, str]:
    sample = mention.figure.sample
    unit = sample.currency if isinstance(sample, Money) else "%"
    return _number(mention.figure.stated), unit


def _wanted(result: dict[str, str]) -> tuple[str | None, str] | None:
    """Return value and unit by our conventions; a currency without a number is no amount."""
    value = result["value"]
    if value is None:
        return None
    if value.endswith("%"):
        return value[:-1].replace(",", "."), "%"
    return value.replace(",", "."), _UNITS.get(result["unit"], result["unit"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
