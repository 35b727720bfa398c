"""Spans of companies and persons found in the development part of the SmartData corpus."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from dealwert.reading.names import find_names

_GOLD = {"organization-company": "company", "organization": "organisation", "person": "person"}

_KINDS = {
    "company": {"company"},
    "person": {"person"},
    "either": {"company", "organisation"},
}
"""What is counted: "either" takes companies and other organisations for one kind, as many systems do."""


def table(shared: Path, *, errors: bool = False) -> str:
    """Return precision, recall and F1 of companies and persons, exact and overlapping."""
    counts: Counter[tuple[str, str]] = Counter()
    misses: Counter[tuple[str, str]] = Counter()
    path = shared / "data" / "smartdata-train.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        text = document["text"]
        gold = [(s, e, _GOLD[t]) for s, e, t in document["entities"] if t in _GOLD]
        found = [(n.start, n.end, n.kind) for n in find_names(text)]
        for kind, kinds in _KINDS.items():
            mine = [(s, e) for s, e, k in found if k in kinds]
            right = [(s, e) for s, e, k in gold if k in kinds]
            counts[kind, "found"] += len(mine)
            counts[kind, "gold"] += len(right)
            counts[kind, "exact"] += len(set(mine) & set(right))
            counts[kind, "hit"] += sum(any(s < b and a < e for a, b in right) for s, e in mine)
            counts[kind, "covered"] += sum(any(s < b and a < e for a, b in mine) for s, e in right)
            for s, e in set(mine) - set(right):
                misses[f"{kind} false", text[s:e]] += 1
            for s, e in set(right) - set(mine):
                misses[f"{kind} missed", text[s:e]] += 1
    rows = [f"{'kind':10}{'':12}{'P':>8}{'R':>8}{'F1':>8}"]
    for kind in _KINDS:
        for name, hits, covered in (("exact", "exact", "exact"), ("overlap", "hit", "covered")):
            precision = counts[kind, hits] / max(1, counts[kind, "found"])
            recall = counts[kind, covered] / max(1, counts[kind, "gold"])
            both = 2 * precision * recall / max(1e-9, precision + recall)
            rows.append(f"{kind:10}{name:12}{precision:8.3f}{recall:8.3f}{both:8.3f}")
    if errors:
        rows += [f"{n:5} {kind}: {text}" for (kind, text), n in misses.most_common()]
    return "\n".join(rows)


if __name__ == "__main__":
    print(table(Path(sys.argv[1]), errors="--errors" in sys.argv))
