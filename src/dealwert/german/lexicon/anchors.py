"""Beginnings of words that a figure may stand at without a number in digits."""

from __future__ import annotations

__all__ = ["ANCHORS", "OPEN"]

ANCHORS = """Prozent PROZENT Promille Pfund\\b Pence Millio Millia MILLIO MILLIA Mio\\b Mrd\\b Mark\\b Billio
    Billia BILLIO BILLIA Bio\\b Basisp Betrag\\b Beträge Hälfte HÄLFTE Drittel Dollar DOLLAR Dreiviertelmil
    D-Mark\\b DM\\b Viertel Fünftel Franken Zehntel Zwanzigstel Sechstel Siebtel Schilling Summen?\\b
    Achtel Neuntel Euro EURO US-D Cent Rappen Rubel Krone Yen Yuan prozent
    millionenschwer millionenteu milliardenschwer milliardenteu""".split()
"""Scales, fractions and units that words may count, and sums; ``\\b`` is the end of a word."""

OPEN = frozenset({"Mi", "MI", "Mr", "Bi", "BI", "Hä", "HÄ", "mi"})
"""Beginnings of those that need no number before them."""
