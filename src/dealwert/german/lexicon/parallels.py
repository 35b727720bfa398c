"""Words that phrases share which leave the unit to one of them: "die einen bei 13, die anderen bei 5 Prozent"."""

from __future__ import annotations

__all__ = ["BEFORE_NAMES", "INSTEAD", "LEADS", "NOT_NAMES", "PRONOUNS"]

LEADS = ("auf", "bei", "mit", "um", "zu")
"""Prepositions before the number."""

BEFORE_NAMES = ("die", "der", "das", "in", "im", "für")
"""What may stand before the name of what is compared."""

PRONOUNS = ("jener", "jene", "jenes", "er", "sie", "es")
"""What may stand for a name."""

NOT_NAMES = ("Platz", "Rang", "Nummer", "Seite", "Runde", "Stand")
"""Nouns that a number behind them counts by itself."""

INSTEAD = "statt"
"""Between what is and what is not."""
