"""Nouns behind numbers: what is counted in millions and is no money, and what is money."""

from __future__ import annotations

__all__ = ["COUNTED", "MONEY_NOUNS", "WEIGHTS"]

COUNTED = tuple(
    """kunde nutzer user menschen leute besuch zuschauer einwohner bürger leser hörer flüchtling
    passagier fluggäst fahrgäst gäste tourist mitglied fans follower abonnent beschäftigt mitarbeiter
    arbeitslos arbeitsplätz jobs stellen wähler wahlberechtigt stimmen personen kinder schüler
    student exemplar stück fahrzeug autos pkw wagen geräte handys smartphones iphones tonnen barrel
    liter hektar kilometer meter jahre tage stunden haushalte wohnungen nächtigung downloads
    zugriffe aufrufe klicks tweets karten tickets aktien versicherte patienten pensionist syrer
    österreicher deutsche amerikaner europäer tiere bäume häuser kilowatt megawatt gigawatt
    anschlüsse abos konten datensätze seiten mal opfer tote infiziert""".split()
)
"""Beginnings of nouns of people and things that are counted."""

MONEY_NOUNS = tuple(
    """förderung förderungen förderungsmittel fördermittel subvention subventionen kosten schaden schäden
    schulden verlust verluste verlusts gewinn gewinne umsatz umsätze erlös erlöse erlösen
    einnahmen ausgaben strafe strafen steuern steuer budget budgets kredit kredite krediten kredits
    ablöse entschädigung abfindung gehalt gehälter gage gagen investition investitionen hilfe hilfen
    defizit überschuss zuschuss zuschüsse zuschüssen spende spenden preisgeld preisgeldern honorar
    honorare prämie prämien kapital vermögen haftung haftungen zinsen dividende dividenden beitrag
    beiträge beiträgen volumen bußgeld geldbuße geldstrafe kaufpreis ersparnis einsparung einsparungen
    sparpaket forderung forderungen verbindlichkeiten rückstellungen abschreibungen nachzahlung
    kosteneinsparungen lohn miete mieten wert börsenwert bilanzsumme gelder mittel mitteln
    kaution anleihe anleihen garantie garantien gewinns umsatzes schadenersatz ertrag erträge eintritt gebühr gebühren bargeld trinkgeld taschengeld sterling""".split()
)
"""Ends of nouns of amounts of money."""

WEIGHTS = frozenset({"pfund", "pfunde"})
"""Names of currencies that are weights, too."""
