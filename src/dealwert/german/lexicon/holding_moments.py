"""Words that tell whether somebody holds a stake before a deal or after it."""

from __future__ import annotations

__all__ = ["AFTER", "BEFORE", "DONE_NOUNS"]

BEFORE = frozenset("bisher bislang zuvor vorher ehedem ursprünglich".split())
"""Until the deal."""

AFTER = frozenset("künftig zukünftig danach anschließend fortan hernach behält behalten".split())
"""From the deal on; "noch", "weiterhin" and the present tense are said of both."""

DONE_NOUNS = frozenset(
    """abschluss transaktion transaktionen verkauf verkaufs kauf kaufs übernahme einstieg ausstieg
    deal deals kapitalerhöhung finanzierungsrunde aufstockung zukauf erwerb vollzug closing
    umplatzierung fusion zusammenschluss börsengang""".split()
)
"""What a stake is held before ("vor dem Verkauf") or after ("nach der Transaktion")."""
