"""Nouns behind numbers: what is counted in millions and is no money, and what is money."""

from __future__ import annotations

__all__ = [
    "AT_A_PRICE",
    "CONVERTED",
    "COUNTED",
    "COUNTING_NOUNS",
    "COUNTING_VERBS",
    "DEALING_VERBS",
    "GOAL",
    "GOING",
    "HOME_CURRENCIES",
    "LETTING",
    "MODAL_VERBS",
    "MONEY_INFINITIVES",
    "MONEY_NOUNS",
    "MONEY_VERBS",
    "PEOPLE_FIRST",
    "WEIGHTS",
]

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
    kaution anleihe anleihen kapitalerhöhung kapitalerhöhungen garantie garantien gewinns umsatzes schadenersatz ertrag erträge eintritt gebühr gebühren bargeld trinkgeld taschengeld sterling""".split()
)
"""Ends of nouns of amounts of money."""

COUNTING_NOUNS = tuple(
    """zahl absatz absatzes reichweite auflage bevölkerung publikum belegschaft stückzahlen verkaufszahlen
    besucherzahlen produktionsmenge menge flucht ausstoß""".split()
)
"""Ends of nouns of how many there are: "die Zahl der Nutzer stieg auf 40 Millionen"."""

COUNTING_VERBS = frozenset(
    """leben lebten lebt lebte hungern hungerten hungert leiden litten gelitten fliehen flohen geflohen
    flüchteten flüchten geflüchtet sterben starben gestorben sehen sahen gesehen schauen schauten
    verfolgten nutzen nutzten wohnen wohnten arbeiten arbeiteten wählen wählten gewählt stimmen stimmten
    abgestimmt hören hörten lesen lasen demonstrierten streikten pendeln reisten besuchten erkrankten
    erkrankt infizierten infiziert beziehen bezogen profitieren profitierten betroffen geimpft angemeldet
    registriert zugelassen ausgeliefert lieferten geerntet produziert produzierte produzieren
    produzierten hergestellt fertigt fertigte fertigten gefertigt abgesetzt gedruckt geboren evakuiert
    vertrieben befördert beförderte beförderten transportiert transportierte gezählt zählt zählte zählen zählten heruntergeladen obdachlos arbeitslos""".split()
)
"""Forms of verbs whose subject are people, or whose object are things, where an amount follows bare."""

MONEY_VERBS = frozenset(
    """zahlt zahlte gezahlt bezahlt bezahlte investiert investierte steckt steckte gesteckt pumpt pumpte
    gepumpt überweist überwies überwiesen ausgegeben auszugeben verdient verdiente erlöst erlöste
    eingenommen gespendet spendet spendete eingespart einzusparen kassiert kassierte ausgeschüttet
    auszuschütten gekostet kostet kostete erwirtschaftet erwirtschaftete umgerechnet""".split()
)
"""Forms of verbs whose object is money, and what leads to a converted amount; no plural, whose subject
may be the millions that pay."""

DEALING_VERBS = frozenset(
    """gekauft kaufte kaufen kauft abgekauft erworben erwarb erwirbt erwerben übernommen übernahm übernimmt
    übernehmen verkauft verkaufte verkaufen abgegeben veräußert veräußerte
    abgenommen geholt holte gesichert sicherte""".split()
)
"""Forms of verbs of buying and selling: what stands before them behind "für" or "um" is money."""

LETTING = frozenset("lässt ließ ließen lassen".split())
"""Verbs beside "sich … kosten" of who pays."""

GOING, GOAL = frozenset("gehen geht ging gingen gegangen".split()), "an"
"""Forms of the verb of what passes to somebody, and what stands before whom."""

AT_A_PRICE = frozenset({"für", "um"})

MONEY_INFINITIVES = frozenset(
    """zahlen bezahlen investieren stecken pumpen überweisen verdienen spenden kassieren kosten
    erwirtschaften einsparen ausgeben einnehmen ausschütten aufbringen lukrieren""".split()
)
"""Infinitives of such verbs, which stand behind "zu" or a modal verb."""

MODAL_VERBS = frozenset(
    """muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten kann können konnte
    konnten könnte könnten wird werden würde würden dürfte dürften darf möchte möchten""".split()
)
"""Verbs before an amount whose infinitive stands behind it."""

PEOPLE_FIRST = MONEY_INFINITIVES | {"haben", "hatten", "wollen", "wollten"}
"""Verbs right behind a number that opens a clause and is their subject: it is one of people."""

CONVERTED = "umgerechnet"
"""What stands before an amount that the writer has converted."""

HOME_CURRENCIES = frozenset({"EUR", "CHF"})
"""What newspapers convert amounts into without saying so."""

WEIGHTS = frozenset({"pfund", "pfunde"})
"""Names of currencies that are weights, too."""
