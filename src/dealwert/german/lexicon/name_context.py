"""Words that tell that what stands beside them is a name, or is none."""

from __future__ import annotations

__all__ = [
    "ADJECTIVE_ENDINGS",
    "AGAINST",
    "AGED",
    "BANK",
    "BEGIN_TOWN_NAMES",
    "BEST_OF",
    "CALLED",
    "CLUB_PREFIXES",
    "DATELINE_SIGNS",
    "DRAWS",
    "FIRMS_AS_WOMEN",
    "FROM",
    "GENERIC_BANKS",
    "HARDLY_NAMED",
    "HONOURS",
    "IN",
    "IN_TOWN_NAMES",
    "JOINTS",
    "KIN",
    "LEAGUES",
    "MAKERS",
    "MATCHES",
    "NO_COMPANIES",
    "NO_NAMES",
    "OF_ENGLISH",
    "OF_MANY",
    "OF_PLACE",
    "OPENING_QUOTES",
    "OPENING_SIGNS",
    "PARTS_OF_LEAVING",
    "PERSONAL",
    "PLACED",
    "PLAYERS",
    "PLURALS_OF_SEATS",
    "PRESENT_PARTICIPLE",
    "RIVALS",
    "SEATS",
    "SHARING",
    "SPONSORS",
    "SPORTS_CLUBS",
    "SUPERLATIVE",
    "TO_PLACES",
    "WHEN_PLAYED",
    "YOUTH",
]

CALLED = frozenset({"namens", "Namen"})
"""Words right before a name: "eine Gesellschaft namens X", "unter dem Namen X"."""

KIN = frozenset("tochter töchter mutter ableger tochterfirma filialen niederlassungen".split())
"""What a company has and is called by; a "Social-Media-Konzern" names none."""

FIRMS_AS_WOMEN = frozenset(
    """konkurrentin rivalin erzrivalin mitbewerberin wettbewerberin betreiberin herstellerin anbieterin
    branchenführerin marktführerin dienstleisterin""".split()
)
"""Nouns for women that firms are called by, "die Bank" or "die AG" being feminine: "die Konkurrentin X"."""

RIVALS = frozenset("rivalin rivale rivalen konkurrentin konkurrent konkurrenten".split())
"""What firms are to each other, the name of one before a hyphen and that of the other behind: "die X-Rivalin Y"."""

NO_NAMES = frozenset(
    """us eu it ki pr elite mega online internet milliarden millionen euro dollar top ex neo co ko vize bundes landes
    spitzen deutschland europa asien usa china japan österreich schweiz konzern firmen bank ceo cfo anti
    multi super cyber e-commerce familie chemie börsen zwangs not teil komplett vor rück wunsch
    interims übergangs asset investment fonds projekt vermögens video film schul kreis gemeinde stadt
    compliance fitness cloud innovations nachhaltigkeits steuer rechts daten datenschutz qualitäts tarif bau planungs
    redaktions nachrichten wirtschafts politik kultur feuilleton lokal polizei feuerwehr gewerkschafts partei fraktions
    klub vereins verbands kammer studio sender produktions logistik einkaufs vertriebs personal finanz risiko strategie
    divisions fußball eishockey handball basketball tennis ski sprint langlauf speed slalom biathlon skisprung rodel social-media bezirks regional abteilungs marken küchen sicherheits entwicklungs
    uni universitäts hochschul theater museums festspiel zoo flughafen kurzzeit langzeit""".split()
)
"""First parts of compounds that are no names."""

HARDLY_NAMED = frozenset(
    """haus familie dienst werk mutter tochter schwester börse bahn institution organisation multi
    importeur konkurrenten netzwerk zeitung magazin liga käufer verkäufer eigentümer investoren
    interessenten käuferin aktionär fonds museum theater kette portal ministerium behörde
    mehrheitseigentümer hauptaktionär""".split()
)
"""Nouns for organisations behind which the next noun is seldom their name."""

PERSONAL = tuple(
    "investor pionier konkurrent rivale entwickler bauer händler gesellschafter aktionär eigentümer eigner".split()
)
"""Nouns that may stand before a person's name as well."""

SPORTS_CLUBS = frozenset(
    """fc sc sv tsv bc vfb vfl vfr sk fk ac tsg ssv ec hc ask db tus ksc msv fsv bsc spvgg as sturm rapid
    austria real atlético""".split()
)
"""Beginnings of names of clubs that buy and sell players."""

PLAYERS = tuple(
    """stürmer stürmers verteidiger verteidigers torhüter torhüters torwart torwarts tormann mittelfeldspieler mittelfeldspielers
    nationalspieler nationalspielers teamspieler teamspielers offensivspieler defensivspieler flügelspieler fußballprofi
    fußballprofis linksaußen rechtsaußen fußballspieler eishockeyspieler handballspieler basketballspieler mittelfeldmann""".split()
)
"""Ends of nouns for those whom clubs buy and sell."""

DRAWS = frozenset({"unentschieden", "remis", "torlos"})
"""Words that tell that a game had no winner."""

MATCHES = (
    "niederlage", "sieg", "remis", "unentschieden", "debakel", "schlappe", "blamage", "heimspiel", "auswärtsspiel",
    "gastspiel", "ligaspiel", "testspiel", "pokalspiel", "derby", "klatsche", "punktverlust", "rückstand", "vorsprung",
    "punkte", "punkten", "zähler", "zählern",
)  # fmt: skip
"""Ends of nouns for a match and how it ended, the opponent behind them."""

AGAINST = (
    " gegen ",
    " gegen die ",
    " gegen den ",
    " gegen das ",
    " beim ",
    " bei der ",
    " bei den ",
    " bei ",
    " auf ",
    " auf den ",
    " auf die ",
    " vor ",
    " hinter ",
    " hinter den ",
    " hinter der ",
)
"""What stands before the opponent in a match or in the table."""

WHEN_PLAYED = ("vom", "am", "im", "zu", "zuhause", "daheim")
"""What stands before the day or the place of a match."""

SPONSORS = tuple(
    """sponsor ausrüster ausstatter namensgeber lieferant zulieferer dienstleister vermarkter berater werbepartner
    entwicklungspartner technologiepartner vertriebspartner kooperationspartner medienpartner geschäftspartner""".split()
)
"""Ends of nouns for who gives money to a club, or works for a company, and owns nothing of it."""

CLUB_PREFIXES = SPORTS_CLUBS | frozenset(
    "bayer museum theater volksbank sparkasse universität hochschule".split()
)
"""Beginnings of names that the next word belongs to."""

ADJECTIVE_ENDINGS = (
    "lich",
    "ig",
    "isch",
    "weise",
    "haft",
    "sam",
    "bar",
    "los",
    "voll",
    "mal",
    "falls",
    "bend",
    "chend",
    "dend",
    "gend",
    "hend",
    "kend",
    "lend",
    "mend",
    "nend",
    "rend",
    "send",
    "tend",
    "zend",
)
"""Ends of adjectives and adverbs, which have a capital only at the beginning of a sentence."""

NO_COMPANIES = frozenset(
    """brexit marketing vertrieb portfolio divisions fußball eishockey exchange digital vertrieb logistik technik
    finanzen einkauf strategie entwicklung produktion kommunikation offshore boni conference justiz compliance
    niemand jemand keiner jeder bundesliga regionalliga oberliga landesliga nationalliga
    jahresende jahresbeginn jahresanfang jahreswechsel monatsende quartalsende sommer winter herbst mio mrd burg
    """.split()
) | {
    "ad hoc",
    "joint venture",
    "joint ventures",
    "social media",
    "real estate",
    "below the line",
    "buy list",
    "play store",
}
"""Words that by themselves are no company, whatever they look like."""

DATELINE_SIGNS = (" – ", " - ", " — ")
"""What stands between the place of a dateline and the text."""

IN_TOWN_NAMES = "im am bei ob an der a.d.".split()
"""Words within the names of towns: "Kalvin am See"."""

FROM, IN = "aus", "in"
"""Words between somebody and the place that he is from, and between a seat and where it is."""

TO_PLACES = frozenset({"nach", "bis"})
"""What stands between the place that somebody comes from and where he goes."""

SEATS = frozenset(
    """Werk Werke Werken Werks Standort Standorte Standorts Sitz Hauptsitz Stammsitz Firmensitz Zentrale Fabrik Fabriken
    Niederlassung Niederlassungen Filiale Filialen Produktion Stammwerk Hauptquartier Betrieb Büro
    Geschäfte Geschäften Läden Märkte Märkten""".split()
)
"""Nouns behind which "in" and a place stand."""

BEST_OF, OF_MANY = (
    ("ste", "ßte", "sten", "ßten"),
    frozenset("des der im in von Österreichs Deutschlands Europas".split()),
)
"""How an adjective ends that picks one out of many, and what stands behind the noun before those many."""

SUPERLATIVE = "sten", "ßten"
"""How adjectives end that compare one with others of its kind, in the dative and the genitive."""

PLURALS_OF_SEATS = ("e", "en")
"""Ends of those of them that are several: the words behind are where they are."""

PARTS_OF_LEAVING = ("aus", "zurück")
"""What verbs of leaving begin with: in "scheidet aus X aus" X is no place."""

JOINTS = frozenset("&+")
"""Signs between the two whose names a firm has: what stands before them is no description."""

SHARING = frozenset({*JOINTS, "und", ","})
"""What stands behind a part of a compound that shares the noun of another one."""

OF_ENGLISH = " of "
"""What stands in English names only."""

OF_PLACE, PRESENT_PARTICIPLE = "er", "end"
"""Ends of adjectives made of places ("Linzer"), and of participles."""

OPENING_SIGNS = frozenset({"–", "-", "—", ":"})
"""Signs behind which a sentence begins."""

HONOURS = frozenset("award awards preis cup pokal trophy oscar medal medaille".split())
"""Last words of names of what is won: "geht an" says of them who won, and not who bought."""

MAKERS = tuple("Macher Hersteller Entwickler Erfinder Betreiber Anbieter Produzent".split())
"""Nouns behind the hyphen of a title in quotes for whoever makes it."""

LEAGUES = tuple(
    """ligist ligisten aufsteiger aufsteigers absteiger absteigers rekordmeister rekordmeisters vizemeister
    handballmeister eishockeymeister basketballmeister fußballmeister schlusslicht nachzügler
    tabellenführer tabellenführers tabellennachbar tabellennachbarn""".split()
) + tuple(
    f"{table}{rank}{ending}"
    for table in ("tabellen", "liga")
    for rank in "letzt vorletzt drittletzt zweit dritt viert fünft sechst siebent siebt acht neunt zehnt elft zwölft".split()
    for ending in ("er", "e", "en")
)
"""Ends of nouns for where a club stands, before its name: "Bundesligist X"."""

PLACED = (
    *LEAGUES,
    "meister",
    "spitzenreiter",
    "leader",
    "titelverteidiger",
    "rivale",
    "rivalen",
    "nachbarn",
)
"""Ends of nouns for an opponent, before its name."""

BANK = "bank"
"""How the names of banks end; those of the next table are none."""

GENERIC_BANKS = frozenset(
    """bank banken großbank privatbank investmentbank direktbank hausbank landesbank weltbank
    onlinebank autobank regionalbank universalbank förderbank staatsbank geschäftsbank genossenschaftsbank
    krisenbank skandalbank pleitebank filialbank traditionsbank privatkundenbank oligarchenbank datenbank
    notenbank zentralbank depotbank digitalbank retailbank mutterbank schwesterbank tochterbank konkurrenzbank
    werkbank samenbank zweigbank handelsbank teilzahlungsbank nachbarbank spezialbank partnerbank filialbanken sparbank
    grossbank kleinbank challengerbank neobank smartphonebank problembank investorenbank kreditbank ökobank sektorbank
    systembank schattenbank emissionsbank konsortialbank korrespondenzbank vermögensbank anklagebank ersatzbank trainerbank auswechselbank spielerbank sitzbank parkbank blutbank""".split()
)
"""Banks that point back to one that the text has named, and what no bank is."""

YOUTH = "U"
"""The letter before the age that the players of a team have not reached: "U19"."""

AGED = "jähr"
"""What an age in years is told by: "der 52-Jährige"."""

BEGIN_TOWN_NAMES = tuple(
    "St. Sankt Bad New San Santa Los Las Tel Abu Palo Menlo Mountain Rio Buenos Kuala Den".split()
)
"""What the names of towns begin with."""

OPENING_QUOTES = frozenset('"„“»«')
"""Signs that open a quotation."""
