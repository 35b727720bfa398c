"""Words beside an amount that say what it measures."""

from __future__ import annotations

__all__ = [
    "ACCORDING",
    "ACCORDING_TO_WHAT",
    "ADDED",
    "AGAINST",
    "AGREED_ON",
    "ALL_IN_ALL",
    "AMOUNTING",
    "AMOUNT_CUES",
    "AS_MUCH_AS",
    "AT_ISSUE",
    "AT_LEVEL",
    "BELOW_OR_ABOVE",
    "BESIDE_SUMS",
    "BE_WORTH",
    "BOOKED",
    "BOOKED_WITH",
    "BUNDLE",
    "BY_HEARSAY",
    "BY_IT",
    "CHANGING",
    "COMING_TO",
    "COMPARED",
    "COSTING",
    "DUE",
    "EQUALLING",
    "EQUITY",
    "ESTIMATED_BY",
    "ESTIMATES",
    "FAILED",
    "FALLING_THROUGH",
    "FIRM_VALUES",
    "FLOWED",
    "FLOWING",
    "FOR",
    "FOR_IT",
    "FRESH_MONEY",
    "FUND",
    "FUNDING_CUES",
    "GIVERS",
    "GUESSED_WITH",
    "GUESSING",
    "HANDS",
    "HEARSAY",
    "HOW_MUCH",
    "INCLUDING",
    "INTO",
    "INVESTOR_CUES",
    "IN_ALL",
    "IN_CASH",
    "IN_RETURN",
    "LATE_PRICE_CUES",
    "LEAD_NOUNS",
    "LED_BY",
    "LIFTING",
    "OF_MANY_DEALS",
    "PAID_IN",
    "PAID_SHARES",
    "PAYING_OUT",
    "PER",
    "PER_SHARE_CUES",
    "PRECISELY",
    "PREMIUM_REFERENCES",
    "PREVIOUSLY_HELD",
    "PRICES",
    "PRICE_NOUNS",
    "PRICE_PREPOSITIONS",
    "PRICE_TOPICS",
    "RAISED_BY",
    "RAISED_TO",
    "ROUNDS",
    "ROUND_WORDS",
    "RUMOURED_SUMS",
    "SHARES_TAKEN",
    "SHARE_HELD",
    "SHARE_PAYMENT_CUES",
    "SHARE_PRICES",
    "SIZES",
    "SOURCES",
    "SO_FAR",
    "SUMS",
    "TAKING_IN",
    "THIS",
    "THIS_OR_WHAT",
    "TILLS",
    "TO",
    "TO_WHOM",
    "UP_TO_A_SUM",
    "VALUED_AT",
    "VALUED_BY_IT",
    "VALUING",
    "VERBAL_CUES",
    "VOLUMES",
    "WORTH",
    "YIELD",
    "YOUNG_FIRMS",
]

FOR = "für"
"""What stands between a price and what is bought."""

OF_MANY_DEALS = frozenset(
    "zukäufe übernahmen akquisitionen firmenkäufe unternehmenskäufe investitionen einkäufe".split()
)
"""Behind "für": what a company spends on many deals is the price of none."""

PRICE_PREPOSITIONS = frozenset({FOR, "um"})

UP_TO_A_SUM = frozenset({"zu", "über"})
"""Prepositions of amounts that are what is paid where the noun before them says so."""

PRICE_NOUNS = frozenset(
    """kaufpreis kaufpreises kaufsumme übernahmepreis transaktionsvolumen transaktionswert verkaufspreis
    dealvolumen deal-volumen übernahmesumme kostenpunkt bruttoerlös bruttoemissionserlös emissionserlös
    emissionsvolumen platzierungsvolumen""".split()
)
"""Nouns that are of a deal alone, so that they may stand some sentences behind it."""

LATE_PRICE_CUES = PRICE_NOUNS | frozenset(
    "preis gesamtpreis kostenpunkt kostet kostete gebot angebot offerte offert wert summe betrag".split()
)
"""Words that make an amount in the sentence behind a deal its price."""

SUMS = frozenset("summe betrag gesamtsumme gesamtbetrag".split())
"""Nouns of amounts that say nothing of what they are for, unless another noun is part of them."""

PRICES = PRICE_NOUNS | frozenset({"preis", "preises"})
"""Nouns of a price, whatever it is one of."""

AGREED_ON = frozenset("vereinbart vereinbarten ausgehandelt geeinigt verständigt".split())
"""Participles beside them and "mit X", who then is the other side of the deal."""

PRICE_TOPICS = PRICE_NOUNS | frozenset(
    "preis preises summe betrag konditionen einzelheiten details wieviel".split()
)
"""Words of sentences that ask for a price, or keep it back; the next clause may tell it."""

HOW_MUCH = "wie viel"
"""Words that ask for a price, too."""

HEARSAY = frozenset(
    """rede berichtet berichten berichtete berichteten kolportiert kolportierte spekuliert spekulieren
    spekulierten spekulierte gesprochen genannt""".split()
)
"""Words beside "von" and an amount that is said to be paid: "ist von … die Rede"."""

RUMOURED_SUMS = frozenset("kolportierte kolportierten kolportierter".split())
"""Before a sum they say that it is told, though nobody confirms it."""

BY_HEARSAY = "vernehmen"
"""The noun of "dem Vernehmen nach": a sum is told that no party has named."""

ACCORDING = "nach"
ACCORDING_TO_WHAT = frozenset(
    "vernehmen angaben informationen berichten schätzung schätzungen einschätzung ansicht".split()
)
"""What stands before it where it belongs to them, and not to the amount behind it."""

INCLUDING = frozenset("inklusive einschließlich samt zuzüglich inkl".split())
"""Prepositions before what is a part of an amount, or comes on top of it."""

TOGETHER = "zusammen"
"""What stands before the price of several."""

IN_ALL = frozenset("insgesamt gesamt summe zusammen".split())
"""Before an amount they say that it is the sum of what is paid for each share."""

ALL_IN_ALL = ("unter dem strich", "alles in allem", "in summe", "summa summarum")
"""Words in a row that say the same."""

SOURCES = frozenset(
    """insider insidern insiderkreise insiderkreisen branchenkenner branchenkennern branchenkreise
    branchenkreisen finanzkreise finanzkreisen kreise kreisen beobachter beobachtern marktbeobachter
    experten analysten medien medienbericht medienberichte medienberichten branchendienst branche
    marktkenner branchenexperten bankenkreise bankenkreisen verhandlungskreise verhandlungskreisen
    portal branchenportal mediendienst branchenblatt fachblatt fachmagazin man""".split()
)
"""Who knows of a price without being a party."""

ESTIMATES: tuple[tuple[str, str], ...] = (
    (
        "von",
        """spricht sprechen sprach sprachen gesprochen ausgehen ausgeht ausgegangen gehen geht gingen
        ging schreibt schreiben berichtet berichten berichtete berichteten rede wissen
        hören erfahren""",
    ),
    (
        "auf",
        """schätzt schätzen schätzte schätzten geschätzt taxiert taxieren taxierte taxierten beziffert
        beziffern bezifferte bezifferten beläuft belaufen belief""",
    ),
    (
        "mit",
        "beziffert beziffern bezifferte bezifferten angegeben angesetzt veranschlagt gibt geben",
    ),
    ("bei", "liegt liegen lag lagen liege bewegt bewegen bewegte"),
    ("in", "bewegt bewegen bewegte liegt liegen lag lagen liege"),
    (
        "",
        """kolportiert genannt nennt nennen nannte nannten beträgt betrug betragen verlautet verlautete kursiert
        kursierte""",
    ),
)
"""What stands before an amount, and verbs that say that a price is as much."""

AMOUNTING = frozenset(
    """liegt liegen lag lagen liege beläuft belaufen belief beträgt betrug betragen bewegt summiert
    summieren summierte""".split()
)
"""Those of them of which the price itself is the subject."""

YIELD = frozenset("erlös erlöses verkaufserlös".split())
"""What one sale brings; in the plural it is what a company takes in."""

AGAINST = "gegenüber"
"""Beside it, what a company takes in is its turnover: "einem Erlös von … stehen … gegenüber"."""

GUESSING = frozenset("spekuliert spekulieren spekulierte spekulierten".split())
GUESSED_WITH = "mit"
"""What stands before the sum that who knows of a price, and is no party, guesses."""

AT_ISSUE: tuple[tuple[str, str], ...] = (
    ("raum", "steht stehen stünde stünden stand standen"),
    ("spiel gespräch", "ist sind sei seien sein war waren"),
    (
        "tranchen raten teilbeträgen",
        "kommt kommen kommen fließt fließen flossen geflossen überwiesen entrichtet",
    ),
)
"""Nouns behind "in" and verbs that say of a sum that it is talked of, or how it comes: "im Raum stehen …"."""

PRECISELY = frozenset("genau genauer exakt konkret präzise nämlich".split())
"""Words before an amount that says more exactly what the one before it rounded."""

SIZES = frozenset("größenordnung höhe".split())
"""Nouns before "von" and an amount; the preposition before them counts."""

BE_WORTH = "wert"
"""Behind an amount and beside "ist", it says what a company is worth."""

EQUALLING = frozenset("entspricht entspräche entsprach ergibt ergab ergäbe macht machte".split())
"""Verbs behind "das" by which a price for each share comes to one for all."""

WORTH = frozenset("wert gesamtwert volumen gesamtvolumen schwer".split())
"""Words that beside a noun for the deal say that an amount is its price."""

AT_LEVEL = "bei"
"""Before the amount at which a price lies."""

VOLUMES = frozenset("volumen gesamtvolumen".split())
"""Nouns of which the deal just told is meant where they have "das" alone: "Das Volumen beträgt …"."""

ADDED = "zu"
"""Particle of the verb of buying more companies: "kauft um 30 Millionen Euro zu"."""

BOOKED, BOOKED_WITH = "buche", "mit"
"""The noun of "schlägt mit … zu Buche", and what stands before the sum."""

TAKING_IN = (frozenset("nimmt nahm nehmen nahmen".split()), "ein")
"""Forms of the verb, and its particle, of whoever gets money by a sale: "nimmt damit … ein"."""

PAYING_OUT = (
    frozenset("zahlt zahlte zahlen zahlten".split()),
    (" aus", " zurück", " ein", " heim"),
)
"""Forms of the verb, and particles that make it one of dividends and debts: "zahlt … aus"."""

BELOW_OR_ABOVE = frozenset({"unter", "über"})
"""Behind a share of what something is worth, before "dem": "15 Prozent unter dem Marktwert"."""

FALLING_THROUGH = frozenset(
    """scheitern scheitert scheiterte scheitere platzt platzen platzte strafzahlung vertragsstrafe
    ausstiegsgebühr abbruchgebühr entschädigung trennungsgebühr""".split()
)
"""Words of what is paid only if a deal comes to nothing."""

FAILED = frozenset("gescheitert abgeblitzt geplatzt".split())
"""Participles of deals that have come to nothing."""

PREVIOUSLY_HELD = frozenset("gehaltenen gehaltene bisherigen vorhandenen".split())
"""Before a share they say that it was held, so that the sum of both is held now."""

THIS = frozenset({"das", "dies"})
THIS_OR_WHAT = THIS | {"was"}
"""The same, and what opens a clause behind: "…, was 66 Milliarden Euro entspricht"."""
FOR_IT = "dafür"
BY_IT = frozenset({"dadurch", "damit"})
TO = "zu"
"""Behind them, as the last word of a clause, the particle of "fließen … zu"."""

SO_FAR = frozenset("seither seitdem bisher bislang gründung".split())
"""Words beside money raised that make it a sum of several rounds."""

IN_RETURN = "gegenzug"
CHANGING = frozenset("wechselt wechseln wechselte wechselten gewechselt".split())
HANDS = frozenset("besitzer eigentümer eigner hände".split())
"""Forms of the verb, and nouns, of what is sold: "wechselt den Besitzer"."""

PAID_SHARES = ("aktien",)
"""Words of what is paid with beside "in bar und"."""

TO_WHOM = frozenset({"an"})
"""What stands before whoever gets money."""

TILLS = frozenset("kasse kassen budget haushalt staatskasse staatskassen staatshaushalt".split())
"""What money flows into that a sale brings."""

INTO = "in"
"""What stands before that which money is put into."""

FLOWING = frozenset(
    """fließt fließen floss flossen geflossen hingelegt hingeblättert aufgewendet erhält erhalten erhielt
    erhielten bekommt bekommen bekam bekamen kassiert kassieren kassierte zufließen zufließt
    zugeflossen zusammen zusammengekommen fällig vereinbart veranschlagt""".split()
)
"""Forms of verbs of money that beside "dafür" or "im Gegenzug" goes into the deal told before."""

FLOWED = frozenset("fließt fließen floss flossen geflossen".split())
"""That of them which may stand some sentences behind a deal: "30 Millionen sollen geflossen sein"."""

SHARE_PRICES = frozenset({"schlusskurs", "aktienkurs", "börsenkurs", "kurs", "schlusskurses"})
"""What a premium is measured against."""

AMOUNT_CUES: tuple[tuple[str, str], ...] = (
    (
        "other",
        """umsatz umsätze jahresumsatz erlöse erlösen gewinn verlust verluste minus plus schulden
        verschuldung bilanzsumme ergebnis betriebsergebnis ebit ebitda überschuss strafe geldstrafe buße bußgeld
        schaden schadenersatz kosten einsparungen synergien kredit kredite darlehen budget
        jahresbudget mitarbeiter fördermittel vermögen gehalt abfindung bonus dividende rückstellungen
        prämien prämienvolumen auftragsvolumen auftragswert kapital eigenkapital haftungen marktanteil
        passagiere kunden nutzer steuern auflage reichweite anteil-am-umsatz einnahmen
        ausgaben defizit zuschuss umsatzes jahresumsatzes erlöst verdient fehlbetrag
        verbindlichkeiten schuldenberg haftung pönale honorar honorare provision provisionen abfindung abfindungen verwaltet verwaltete verwalteten
        vermögens anlagevolumen anleihe anleihen brückenkredit mieterlöse passiva aktiva forderungen
        investitionen stammkapital grundkapital subventionen rücklagen förderung förderungen
        subvention mehrkosten einmalkosten forschung werbung
        marketing sozialplan abfindungen""",
    ),
    (
        "valuation",
        """bewertet bewertung unternehmenswert firmenwert unternehmensbewertung bewertete bewerten
        eigenkapitalwert taxiert""",
    ),
    ("market_cap", "börsenwert börsewert marktkapitalisierung börsenkapitalisierung"),
    (
        "price",
        """kaufpreis kaufpreises preis transaktionsvolumen transaktionswert übernahmepreis
        kaufsumme gesamtpreis verkaufspreis kaufpreisen deal-volumen volumen kostenpunkt zahlung
        gesamtvolumen dealvolumen angebot gebot offerte offert summe betrag gesamtsumme gesamtbetrag""",
    ),
    (
        "proceeds",
        """erlös erlöses bruttoerlös nettoerlös emissionserlös verkaufserlös gesamterlös emissionsvolumen
        platzierungsvolumen""",
    ),
    ("premium", "prämie aufschlag aufgeld"),
    (
        "funding",
        """risikokapital wagniskapital wachstumskapital startkapital beteiligungskapital
        investorengeld investorengelder""",
    ),
    ("per_share", "ausgabepreis emissionspreis ausgabekurs platzierungspreis zuteilungspreis"),
)

IN_CASH = ["in", "bar"]
"""Words that may stand between an amount and what it is paid for."""

COMPARED = frozenset("weniger mehr billiger günstiger teurer niedriger höher".split())
"""Behind an amount they tell by how much something differs: "um 30 Millionen Euro weniger"."""

BUNDLE = "paket"
"""End of nouns for much that is bought at once: "für das Gesamtpaket"."""

PER = frozenset("je pro per".split())
"""What stands between a price and a share."""

PER_SHARE_CUES = frozenset(
    "aktie anteilsschein anteilschein papier anteil stammaktie vorzugsaktie titel stück".split()
)
"""Behind "je", "pro" or "per"."""

SHARE_PAYMENT_CUES = {
    "shares": "aktien aktientausch",
    "cash": "bar cash barmitteln barzahlung",
}

VERBAL_CUES = frozenset("erlöst verdient verwaltet verwaltete verwalteten minus plus".split())
"""Cues that are no nouns; the others count only where they are written with a capital."""

COSTING = frozenset("kostet kostete kosten gekostet".split())
"""Forms of the verb: what costs an amount has it as its price."""

LIFTING = frozenset("macht machte hievt hievte katapultiert katapultierte".split())
"""Forms of verbs of what a purchase makes of the buyer: "macht X zum Marktführer"."""

COMING_TO = frozenset(
    """kommt kommen kam kamen komme summiert summieren summierte beläuft belief veranschlagt beziffert geschätzt
    taxiert""".split()
)
"""Forms of verbs that with "auf" say what a deal costs: "kommt das Geschäft auf …"."""

DUE = frozenset("geboten bezahlt gezahlt fällig".split())
"""Words that say, without whoever pays, what is paid: "Geboten werden …"."""

PREMIUM_REFERENCES = (
    ("dreimonatsdurchschnitt", "vwap_3m"),
    ("drei-monats", "vwap_3m"),
    ("durchschnittskurs der vergangenen drei monate", "vwap_3m"),
    ("durchschnittskurs der letzten drei monate", "vwap_3m"),
    ("sechs-monats", "vwap_6m"),
    ("52-wochen-hoch", "high_52w"),
    ("unbeeinflusst", "undisturbed"),
    ("schlusskurs", "last_close"),
)
"""What a premium is measured against, as its text has it, and its standard name."""

ROUNDS = frozenset(
    {
        *((word, "runde") for word in ("die", "der", "dieser")),
        *(
            (word, noun)
            for word in ("den", "neuen", "unter")
            for noun in ("geldgebern", "investoren", "kapitalgebern", "finanziers")
        ),
        *(
            (noun, verb)
            for noun in ("geldgeber", "kapitalgeber", "investor", "investoren", "hauptinvestor")
            for verb in ("ist", "sind", "war", "waren")
        ),
        ("die", "altinvestoren"),
        ("die", "bestandsinvestoren"),
    }
)
"""What a funding round is called by in the sentence behind the one that tells it."""

FUNDING_CUES = (
    "finanzierungsrunde",
    "investoren",
    "kapitalgeber",
    "series a",
    "series b",
    "series c",
    "series d",
    "risikokapital",
    "wagniskapital",
    "wachstumskapital",
    "startkapital",
    "beteiligungskapital",
    "kapitalrunde",
    "seed-runde",
    "series",
    "serie-",
)
"""Words, or ends of words, that make money that a company gets a funding round."""

GIVERS_THEMSELVES = ("geldgeber", "kapitalgeber", "investoren", "finanziers")
"""Ends of clauses and words of them that tell that those named there, persons too, give the money of a round."""

FRESH_MONEY = ("frisches geld", "frisches kapital", "frischem geld", "frischem kapital")
"""Words that do so for young firms."""

GIVERS = frozenset(
    "investoren geldgeber kapitalgeber risikokapitalgeber wagniskapitalgeber".split()
)
"""Those who give it, in the plural."""

FUND = "fonds"
"""End of nouns for what money is collected for that goes to others."""

YOUNG_FIRMS = (
    "start-up",
    "startup",
    "fintech",
    "biotech",
    "jungunternehmen",
    "jungfirma",
    "scale-up",
    "scaleup",
)
"""Ends of nouns for firms that live on such rounds."""

INVESTOR_CUES = (
    "runde ",
    "beteilig",
    "lead-investor",
    "lead investor",
    "leadinvestor",
    "hauptinvestor",
    "von der partie",
    "an bord",
    "mit dabei",
    " war dabei",
    "neu dabei ",
    "bestehenden investoren",
    "bisherigen investoren",
    "bestehende investoren",
    "bisherige investoren",
    " kommen von ",
    " stammen von ",
    " waren dabei",
    " ebenfalls dabei",
    "geldgeber",
    "kapitalgeber",
    "investoren sind",
    "investoren zähl",
    "investoren gehör",
    "investoren find",
    "investoren war",
    " angeführt ",
    " altinvestor",
    " bestandsinvestor",
    "investiert",
    " das geld kommt ",
    " das geld stammt ",
    " das kapital kommt ",
    " das kapital stammt ",
    " davon stemm",
    " davon stamm",
    " davon komm",
    " davon kam",
    " davon steuer",
    " davon schoss ",
    " davon schießt ",
    " hälfte steuer",
    " hälfte schoss ",
    " hälfte schießt ",
    " hälfte stemm",
    " teil steuer",
    " teil stemm",
    " löwenanteil ",
)
"""Words in sentences behind a funding round that tell who gives the money."""

LED_BY = (
    "angeführt von ", "angeführt vom ", "angeführt durch ", "geführt von ", "geführt vom ", "geleitet von ", "geleitet vom ",
)  # fmt: skip
"""What a clause begins with that tells who gives most of the money in a round."""

ROUND_WORDS = frozenset(
    "runde finanzierungsrunde lead-investor leadinvestor hauptinvestor geldgeber kapitalgeber".split()
)
"""Words that may stand in such a sentence, where it names but one party."""

LEAD_NOUNS = frozenset("führung federführung beteiligung leitung".split())
"""Nouns behind "unter" before whoever leads a funding round."""

VALUED_AT = frozenset({"mit", "auf"})
"""What stands before a sum at which something is valued: "bewertet X mit", "auf … geschätzt"."""

FIRM_VALUES = frozenset("unternehmenswert firmenwert unternehmensbewertung".split())
VALUING = frozenset("bewertet bewertete bewerten taxiert taxierte".split())
"""Nouns of what a company is worth, and forms of verbs that say so."""

VALUED_BY_IT = frozenset("damit dabei dadurch somit".split())
"""Beside "wird … bewertet" they say that it is by the deal just told."""

EQUITY = "eigenkapital"
"""What is valued where a company is, without its debts."""

BESIDE_SUMS = frozenset({"", "mit", "von"})
"""What may stand before a sum that nothing else tells the meaning of."""

RAISED_TO, RAISED_BY = "auf", "um"
"""What stands before the share that a stake reaches, and before what it grows by."""

SHARES_TAKEN = frozenset({"", "mit", "zu", "an"})
"""What stands before a share that is bought."""

AS_MUCH_AS = "zu"
"""What stands before a share of what is in somebody's hands: "zu 75 Prozent im Besitz der X"."""

SHARE_HELD = "von"
"""What stands before a share from which a stake grows."""

PAID_IN = frozenset({"in", "mit"})
"""What stands before what a price is paid in."""

ESTIMATED_BY = "von"
"""The row of the table of estimates with words before whose sum it is."""
