"""``dealwert verify``: what somebody extracted, against the article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import attrs

from dealwert.cli.source import Article, one_text
from dealwert.cli.status import Status
from dealwert.cli.stream import complain, say
from dealwert.verification import Verdict, verify

if TYPE_CHECKING:
    import argparse

__all__ = ["Verification", "run"]


@attrs.frozen
class Verification:
    """What became of everything that somebody extracted.

    Args:
        verdicts: One for each field of what was extracted.
    """

    verdicts: tuple[Verdict, ...]


_COLUMNS = ("field", "claim", "outcome", "reason", "the text says", "at")
_WIDEST = 40


def run(options: argparse.Namespace) -> Status:
    """Verify the facts in ``options.facts`` against the article in ``options.article``."""
    facts = one_text(options.facts)
    article = one_text(options.article)
    for found in (facts, article):
        if not isinstance(found, Article):
            complain(found)
    if not isinstance(facts, Article) or not isinstance(article, Article):
        return Status.BAD_INPUT
    try:
        claimed = json.loads(facts.text)
    except (ValueError, RecursionError) as error:
        complain(f"{options.facts}: no JSON ({error})")
        return Status.BAD_INPUT
    return _verify(claimed, article.text, options)


def _verify(claimed: object, text: str, options: argparse.Namespace) -> Status:
    verdicts = verify(
        _own(claimed), text, mapping=dict(options.map) or None, published=options.published
    )
    if options.format == "json":
        from dealwert.interchange import to_json

        say(to_json(Verification(verdicts), source=options.article))
    else:
        for line in _table(verdicts):
            say(line)
    failed = any(verdict.outcome.is_failure for verdict in verdicts)
    return Status.INCONSISTENT if failed else Status.OK


def _own(claimed: object) -> object:
    """Return the facts of a document that dealwert wrote, and anything else as it is."""
    kind = _kind(claimed)
    if kind is None:
        return claimed
    from dealwert.interchange import from_json

    return cast("object", from_json(json.dumps(claimed), kind))


def _kind(claimed: object) -> type | None:
    document = cast("dict[str, object]", claimed) if isinstance(claimed, dict) else {}
    if "schema_version" not in document:
        return None
    from dealwert.cli.schema import document_types

    return document_types().get(str(document.get("type")))


def _table(verdicts: tuple[Verdict, ...]) -> list[str]:
    rows = [_COLUMNS, *(_row(verdict) for verdict in verdicts)]
    widths = [min(_WIDEST, max(len(row[k]) for row in rows)) for k in range(len(_COLUMNS))]
    return [
        "  ".join(_cut(cell, w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _row(verdict: Verdict) -> tuple[str, ...]:
    where = str(verdict.spans[0].start) if verdict.spans else ""
    words = (verdict.outcome.replace("_", " "), verdict.reason.replace("_", " "))
    return verdict.path, verdict.claim, *words, verdict.says, where


def _cut(cell: str, width: int) -> str:
    plain = " ".join(cell.split())
    return plain.ljust(width) if len(plain) <= width else plain[: width - 1] + "…"
