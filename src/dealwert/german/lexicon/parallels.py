"""Words that phrases share which leave the unit to one of them: "die einen bei 13, die anderen bei 5 Prozent"."""

from __future__ import annotations

__all__ = [
    "BEFORE_NAMES",
    "HAVING",
    "INSTEAD",
    "LEADS",
    "MEASURES",
    "NOT_NAMES",
    "OF",
    "PRONOUNS",
    "REACHING",
    "TIMES",
    "VOTES",
]

LEADS = ("auf", "bei", "mit", "um", "zu", "von")
"""Prepositions before the number."""

BEFORE_NAMES = (
    "die", "der", "das", "in der", "in den", "in", "im", "für", "bei den", "beim", "bei", "unter den",
    "unter", "auf dem", "am",
)  # fmt: skip
"""What may stand before the name of what is compared."""

PRONOUNS = ("jener", "jene", "jenes", "er", "sie", "es")
"""What may stand for a name."""

OF = ("der", "des", "von", "in", "im", "bei", "für")
"""What may lead from a pronoun to what it is of: "jener von Benzin"."""

NOT_NAMES = tuple(
    """Platz Rang Nummer Seite Runde Stand Zimmer Linie Gate Halle Tor Kapitel Artikel Gruppe Klasse
    Bezirk Formel Minute Tag Etappe Teil Band Folge Staffel Note Level Stufe Paragraf Paragraph Absatz
    Version Größe Alter Tore Punkte Liga Saal Tabelle Abbildung Nr KGV KBV KUV Index Baujahr Schulnote Stand Saison
    Spieltag Startnummer Hausnummer Position Bahn Tisch Ausgabe Heft Modell Phase Woche Satz""".split()
)
"""Nouns that a number behind them counts by itself."""

MEASURES = tuple(
    """rendite quote anteil rabatt bonus zins zinsen zinssatz marge rate provision wachstum inflation teuerung
    prämie skonto aufschlag abschlag luftfeuchte luftfeuchtigkeit""".split()
)
"""Ends of nouns of what is measured in percent, which another noun beside it need not be."""

INSTEAD = "statt"
"""Between what is and what is not."""

REACHING = tuple(
    """kommt kommen kam kamen liegt liegen lag lagen steht stehen stand landet landete landeten
    fiel fielen sank sanken stieg stiegen rutschte kletterte folgt folgen folgte folgten käme
    kämen""".split()
)
"""Verbs between a name and a preposition: "die Grünen kamen auf 22"."""

HAVING = tuple(
    """zahlt zahlen zahlte zahlten kostet kosten kostete kosteten bekommt bekommen bekam bekamen
    erhält erhalten erhielt erhielten beträgt betragen betrug betrugen verdient verdienen verdiente
    verdienten erreicht erreichen erreichte erreichten hält halten hielt hielten bringt brachte es
    gewinnen gewinnt gewann gewannen verlieren verliert verlor verloren bieten bietet boten fordern
    fordert verlangen verlangt""".split()
)
"""Verbs whose object is an amount, "sind es" among them: "Kinder zahlen 5, Erwachsene 9 Euro"."""

TIMES = tuple(
    """vortag jetzt nun heute zuletzt zuvor davor damals derzeit aktuell mittlerweile inzwischen heuer
    vorjahr jahr jahres monat quartal halbjahr jänner januar februar märz april mai juni juli august
    september oktober november dezember woche herbst frühjahr sommer winter""".split()
)
"""Words that say when the same was measured again: "im Vorjahr waren es 9,1"."""

VOTES = ("dagegen", "dafür", "mit Ja", "mit Nein", "für", "gegen", "unentschlossen")
"""What stands behind a share of votes: "43 Prozent sind dafür, 40 dagegen"."""
