"""Beginnings of words that a figure may stand at without a number in digits."""

from __future__ import annotations

__all__ = ["ANCHORS", "OPEN"]

ANCHORS = """Prozent PROZENT Promille Pfund\\b Pence Millio Millia MILLIO MILLIA Mio\\b Mrd\\b Mark\\b Billio
    Billia BILLIO BILLIA Bio\\b Basisp Betrag\\b Beträge Hälfte HÄLFTE Drittel Dollar DOLLAR Dreiviertelmil
    D-Mark\\b DM\\b Viertel Fünftel Franken Zehntel Zwanzigstel Sechstel Siebtel Schilling Summen?\\b
    Achtel Neuntel Euro EURO US-D Cent Rappen Rubel Krone Yen Yuan prozent
    Zloty\\b Złoty\\b Forint\\b Lewa?\\b Leu\\b Lei\\b Kuna\\b Lira\\b Lire\\b Pesos?\\b Dinare?\\b Rupien?\\b Rupiah\\b
    Real\\b Reais\\b Won\\b Rand\\b Schekel\\b Baht\\b Dirham Gulden\\b Drachmen\\b Peseten\\b Griwna\\b Hrywnja\\b
    Tenge\\b Naira\\b Ringgit\\b Pfennig Groschen\\b Penny\\b Öre\\b Kopeken\\b Bolivar\\b
    EUR\\b USD\\b CHF\\b GBP\\b JPY\\b SEK\\b NOK\\b DKK\\b PLN\\b CZK\\b HUF\\b RUB\\b TRY\\b CNY\\b
    Tsd\\b v\\. vH\\b viertel\\b Mil- Milli- Bil- Pro- Eu- Dol-
    millionenschwer millionenteu milliardenschwer milliardenteu""".split()
"""Scales, fractions and units that words may count, sums, and what a line may end in; ``\\b`` ends a word."""

OPEN = frozenset({"Mi", "MI", "Mr", "Bi", "BI", "Hä", "HÄ", "mi"})
"""Beginnings of those that need no number before them."""
