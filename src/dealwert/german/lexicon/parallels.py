"""Words that phrases share which leave the unit to one of them: "die einen bei 13, die anderen bei 5 Prozent"."""

from __future__ import annotations

__all__ = [
    "BEFORE_NAMES",
    "HAVING",
    "INSTEAD",
    "LEADS",
    "NOT_NAMES",
    "OF",
    "PRONOUNS",
    "REACHING",
    "TIMES",
]

LEADS = ("auf", "bei", "mit", "um", "zu")
"""Prepositions before the number."""

BEFORE_NAMES = ("die", "der", "das", "in", "im", "für")
"""What may stand before the name of what is compared."""

PRONOUNS = ("jener", "jene", "jenes", "er", "sie", "es")
"""What may stand for a name."""

OF = ("der", "des", "von", "in", "im", "bei", "für")
"""What may lead from a pronoun to what it is of: "jener von Benzin"."""

NOT_NAMES = ("Platz", "Rang", "Nummer", "Seite", "Runde", "Stand")
"""Nouns that a number behind them counts by itself."""

INSTEAD = "statt"
"""Between what is and what is not."""

REACHING = tuple(
    """kommt kommen kam kamen liegt liegen lag lagen steht stehen stand landet landete landeten
    fiel fielen sank sanken stieg stiegen rutschte kletterte""".split()
)
"""Verbs between a name and a preposition: "die Grünen kamen auf 22"."""

HAVING = tuple(
    """zahlt zahlen zahlte zahlten kostet kosten kostete kosteten bekommt bekommen bekam bekamen
    erhält erhalten erhielt erhielten beträgt betragen betrug betrugen verdient verdienen verdiente
    verdienten erreicht erreichen erreichte erreichten hält halten hielt hielten bringt brachte""".split()
)
"""Verbs whose object is an amount: "Kinder zahlen 5, Erwachsene 9 Euro"."""

TIMES = tuple(
    """jetzt nun heute zuletzt zuvor davor damals derzeit aktuell mittlerweile inzwischen heuer
    vorjahr jahr jahres monat quartal halbjahr jänner januar februar märz april mai juni juli august
    september oktober november dezember woche herbst frühjahr sommer winter""".split()
)
"""Words that say when the same was measured again: "im Vorjahr waren es 9,1"."""
