"""Words between an office and the company that has it, and of companies that fill offices."""

from __future__ import annotations

__all__ = [
    "APPOINTING",
    "BARE_PREPOSITIONS",
    "GENITIVES",
    "NO_EMPLOYERS",
    "OF_COMPANIES",
    "SUBJECT_ARTICLES",
]

APPOINTING = frozenset(
    """beruft berief bestellt bestellte ernennt ernannte entlässt entließ feuert feuerte holt holte
    befördert beförderte beurlaubt beurlaubte suspendiert suspendierte verliert verlor bekommt
    engagiert engagierte verpflichtet verpflichtete nominiert nominierte trennt trennte hat macht
    machte setzt stellt wechselt tauscht""".split()
)
"""Verbs whose subject has offices, beside a noun of office and a person."""

BARE_PREPOSITIONS = frozenset("von bei beim vom".split())
"""What stands between an office and the bare name of a company."""

OF_COMPANIES = frozenset("von bei".split())
"""The same before an article: "Chef bei der X"."""

GENITIVES = frozenset("der des".split())
"""Articles before whoever has an office."""

SUBJECT_ARTICLES = frozenset("Die Der Das".split())
"""Articles that a sentence begins with."""

NO_EMPLOYERS = frozenset(
    """tausenden hunderten millionen anfang beginn geburt amts rang gnaden bedarf seiten ihnen ihm ihr uns
    tags montag dienstag mittwoch donnerstag freitag samstag sonntag dax mdax tecdax atx smi dow""".split()
)
"""Words behind such a preposition that are no company."""
