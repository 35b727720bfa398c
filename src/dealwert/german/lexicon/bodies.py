"""Nouns of organisations that are called by what they are: authorities, clubs, papers, stages, schools."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealwert.german.lexicon.definite_descriptions import ANY, BROADCASTER, CLUB, PUBLISHER, STAGE

__all__ = [
    "ANAPHORS",
    "ARTS",
    "ASSOCIATIONS",
    "AUTHORITIES",
    "BEFORE_HOUSES",
    "BEFORE_MUSEUMS",
    "BEFORE_PRESS",
    "BEFORE_THINGS",
    "BODY_NOUNS",
    "CALLED_BY_LETTERS",
    "CANTONS",
    "CHANNELS_OF_STATIONS",
    "CLUBS_OF_LEAGUES",
    "CLUB_NOUNS",
    "DESCRIBED",
    "DESCRIBED_ENDS",
    "ENDS_OF_PAPERS",
    "FIRMS_OF_CAPITAL",
    "GENERIC_BODIES",
    "LETTERED_ENDS",
    "MEMBERS",
    "MUSEUMS",
    "NAMESAKES",
    "NATIONAL",
    "NATIONS",
    "NATIONWIDE",
    "NO_ADJECTIVE",
    "NO_BODIES",
    "NO_PARTIES",
    "OF_MEMBERS",
    "OF_PLACES",
    "ORGANS",
    "OTHER_PAPERS",
    "PAPERS",
    "PAPER_WORDS",
    "PARTIES",
    "PARTY_OF_CANTONS",
    "PLURAL",
    "PRESS",
    "PURPOSE",
    "SHORTLY_NAMED",
    "STAGES",
    "TITLED",
    "TOWNS_OF_MANY",
    "TRUSTS",
    "UNINFLECTED",
    "UNIONS",
    "UNTITLED",
    "WEAK_BODIES",
    "WEAK_ENDING",
    "WHOLE_BODIES",
    "WITHIN_TITLES",
    "YOUNG",
]

BODY_NOUNS = {
    # what a strong adjective before them ends in: the nouns, which also end compounds
    "er": """verband bund rundfunk gerichtshof rechnungshof verein klub club nachrichtendienst geheimdienst
        pressedienst zentralrat nationalrat bundesrat gemeinderat presserat ethikrat wissenschaftsrat kirchenrat
        europarat fiskalrat währungsfonds landtag bundestag senat flughafen zoo tiergarten wissenschaftsfonds kulturverein chor
        gemeindebund städtebund bauernbund wirtschaftsbund anzeiger generalanzeiger bote landbote volksbote
        verfassungsschutz landkreis kirchenkreis""",
    "es": """forum spital museum theater institut amt gericht orchester ministerium kreuz zentrum klinikum festival parlament
        krankenhaus kunsthaus festspielhaus konzerthaus opernhaus schauspielhaus literaturhaus kulturhaus
        konservatorium hilfswerk observatorium staatsarchiv filmarchiv komitee comité bundesheer ressort
        kollegium ensemble filmfestival kulturzentrum forschungszentrum landeskriminalamt tagblatt tageblatt
        wochenblatt abendblatt volksblatt gymnasium bistum erzbistum jobcenter stadtmarketing""",
    "e": """kammer universität hochschule akademie behörde agentur gewerkschaft partei vereinigung vertretung
        stiftung kirche diözese erzdiözese gesellschaft zeitung wochenzeitung tageszeitung rundschau
        staatsanwaltschaft oper staatsoper volksoper nationaloper seilbahnwirtschaft kammeroper botschaft bibliothek galerie kunsthalle philharmonie
        biennale liga bundesliga union föderation organisation kommission gesundheitskasse
        gebietskrankenkasse mitte feuerwehr polizei bundespolizei landespolizei kriminalpolizei bundeswehr uniklinik stadtverwaltung
        wirtschaftsförderung landespolizeidirektion polizeidirektion direktion anstalt
        versicherungsanstalt klinik plattform bewegung fakultät nachrichtenagentur volkspartei fraktion
        bischofskonferenz bundespressekonferenz universitätenkonferenz rektorenkonferenz industriellenvereinigung nationalbank
        bauernpartei arbeiterpartei fortschrittspartei umweltpartei
        wirtschaftspartei zentrumspartei heimatpartei
        notenbank zentralbank bundesbank bundesregierung landesregierung regierung vollversammlung
        landespartei bundespartei bürgerinitiative wasserrettung bergrettung flugsicherung finanzaufsicht finanzmarktaufsicht bankenaufsicht
        börse staatskanzlei senatskanzlei bundeskanzlei präsidentschaftskanzlei parlamentsdirektion kunstsammlung gemäldegalerie staatsgalerie investitionsbank kontrollbank entwicklungsbank hofreitschule musikschule
        volkshochschule akademie hochschülerschaft ärztekammer caritas diakonie volkshilfe lebenshilfe bergrettung aidshilfe hauptstelle
        forschungsgemeinschaft glaubensgemeinschaft religionsgemeinschaft religionsgesellschaft kultusgemeinde
        gemeinschaft hagelversicherung reiseversicherung beamtenversicherung pensionsversicherung
        hochschulkonferenz lotterie messe landesholding landjugend jägerschaft bauernschaft turnerschaft rechtsanwaltskammer
        volksanwaltschaft bürgerallianz umwelthilfe jungschar landesbahn jugend""",
    "e plural": """kunstsammlungen museen kliniken philharmoniker symphoniker sängerknaben festspiele festwochen filmfestspiele bühnen
        verkehrsbetriebe stadtwerke bundesforste bundestheater bundesbahnen kinderfreunde naturfreunde
        grünen sozialdemokraten christdemokraten liberalen freiheitlichen konservativen nachrichten importeure""",
}
"""Nouns in the nominative; a compound with one of them is such a noun, too ("Skiverband")."""

WHOLE_BODIES = frozenset(
    "forum gemeinschaft chor oper zoo messe senat ressort liga union kreuz partei polizei bote anzeiger mitte".split()
)
"""Nouns that as the end of a longer word make other words ("Gesamt", "Verbund"): they end none."""

WEAK_ENDING, WEAK_BODIES = "n", ("bote",)
"""What the cases but the nominative add to some nouns, and how these end: "des Landboten"."""

PARTY_OF_CANTONS, CANTONS = (
    "mitte",
    frozenset(
        """zürcher berner luzerner urner schwyzer obwaldner nidwaldner glarner zuger freiburger solothurner basler baselbieter
    schaffhauser appenzeller galler bündner aargauer thurgauer tessiner waadtländer walliser neuenburger genfer
    jurassische jurassischen""".split()
    ),
)
"""A party called by a common noun, and the adjectives that make it a name: "die Thurgauer Mitte"."""

NATIONAL = frozenset("post bahn".split())
"""Services of which a country has one, called by the noun alone."""

NATIONS = frozenset({"Deutscher"})
"""Adjectives in the genitive of the plural that alone are nouns of persons, too."""

ASSOCIATIONS = (
    "verband",
    "bund",
    "gewerkschaft",
    "vereinigung",
    "gemeinschaft",
    "kammer",
    "verein",
    "rat",
)
"""Ends of nouns for those who have joined, told in the genitive: "Verband der Güterbahnen"."""

NO_PARTIES = (
    "klinik", "klinikum", "klinikums", "spital", "spitals", "krankenhaus", "krankenhauses", "museum", "museums",
    "theater", "theaters", "schule", "universität", "akademie", "bibliothek", "galerie", "börse", "flughafen",
    "flughafens", "zoo", "zoos", "festival", "festivals", "festspiele", "orchester", "orchesters", "kirche", "oper",
)  # fmt: skip
"""Ends of nouns for houses that no party is meant by, whatever the text is about."""

OF_MEMBERS = frozenset({"der"})
"""The article before the members of an association."""

ARTS = frozenset("Künste Wissenschaften".split())
"""What academies are of, told in the genitive."""

OF_PLACES = "von"
"""The preposition before the place of a body: "Hafenbehörde von Genua"."""

MEMBERS = (
    "en", "ern", "er", "ler", "industrie", "wirtschaft", "schaft", "gewerbe", "handwerk", "handel", "jugend", "presse",
)  # fmt: skip
"""Ends of nouns for many, or for a trade as a whole."""

UNIONS = frozenset("EU UN UNO NATO Nato OECD".split())
"""Unions of states, whose bodies have a hyphen behind the abbreviation: "EU-Kommission"."""

YOUNG = frozenset({"junge", "jungen"})
"""The adjective of the youth of a party."""

NATIONWIDE = "bundes"
"""What authorities of a nation begin with, of which there is one each: "Bundeskartellamt"."""

NAMESAKES = frozenset(
    """museum theater institut universität hochschule akademie stiftung klinikum krankenhaus festival
    orchester galerie bibliothek ensemble gemeinschaft klinik kliniken festspiele festwochen""".split()
)
"""Of them, those that are called after somebody or something before a hyphen: "Leopold-Museum"."""

SHORTLY_NAMED = frozenset("museum theater".split())
"""Of these, those whose name may be one word without a hyphen before them: "das Leopold Museum"."""

BEFORE_HOUSES = frozenset("das des dem im am ins ans vom zum beim".split())
"""What stands before such a name."""

CLUB_NOUNS = tuple(
    f"{first}{noun}"
    for first in """fußball eishockey handball basketball volleyball tennis schwimm sport tradition traditions
    liga bundesliga zweitliga erstliga lokal nachbar spitzen profi""".split()
    for noun in ("klub", "club", "verein")
)
"""Ends of nouns for clubs, which say what a club is and not how it is called: "Eishockeyklub"."""

_RANKED = frozenset(
    f"{rank}{noun}"
    for rank in """spitzen dach groß gross klein haus mutter schwester konkurrenz partner challenger universal filial
    direkt online traditions branchen fach eltern unter zweig nachfolge vorgänger""".split()
    for noun in "bank organisation verband gesellschaft versicherung genossenschaft gruppe agentur institut".split()
)
"""Compounds that say of what rank or kind a house is, and not how it is called: "Spitzenorganisation"."""

NO_BODIES = _RANKED | frozenset(
    """finanzinstitut bankinstitut kreditinstitut geldinstitut kurznachrichtendienst mikroblogdienst interessenvertretung interessensvertretung interessenverband
    interessensverband interessengemeinschaft standesvertretung berufsvertretung branchenvertretung branchenverband
    arbeitnehmervertretung arbeitgebervertretung mediaagentur kreativagentur kommunikationsagentur onlineagentur
    eventagentur gewerbegebiet verbund gesamt insgesamt ehrenamt spitzenamt präsidentenamt traineramt ministeramt aktiengesellschaft muttergesellschaft tochtergesellschaft fluggesellschaft
    beteiligungsgesellschaft investmentgesellschaft projektgesellschaft abendgesellschaft reisegesellschaft
    parallelgesellschaft zivilgesellschaft wissensgesellschaft leistungsgesellschaft konsumgesellschaft
    immobiliengesellschaft betreibergesellschaft fondsgesellschaft kapitalgesellschaft landesgesellschaft
    personengesellschaft eigentümergesellschaft besitzgesellschaft betriebsgesellschaft objektgesellschaft vertriebsgesellschaft fernsehen einkaufszentrum rechenzentrum
    stadtzentrum ortszentrum ballungszentrum handelsplattform onlineplattform internetplattform
    verkaufsplattform bohrplattform ratingagentur werbeagentur digitalagentur marke dirigentenchor
    hilfsorganisation eliteuniversität arbeitsagentur markenvertretung bürgerbewegung frauenbewegung arbeiterbewegung
    friedensbewegung protestbewegung menschenverstand immobilienzentrum logistikzentrum nachtclub nightclub buchclub
    strandclub liveclub musikclub jazzclub fanclub miniclub ferienclub traditionsclub spitzenclub topclub premierenclub
    förderverein trägerverein unterstützungsverein elternverein freundeskreis
    nachwuchsakademie jugendakademie fußballakademie talenteakademie trainerakademie""".split()
)
"""Compounds that end so and are firms, things or crowds."""

DESCRIBED = frozenset(
    """fußballklub fußballclub fußballverein eishockeyklub eishockeyclub basketballklub basketballclub handballklub
    handballclub volleyballklub behörde gesellschaft agentur verein klub club anstalt kommission gericht amt verband regierung partei zentrum
    gewerkschaft""".split()
)
"""Bodies that an adjective of a town only describes: "die Bonner Behörde", but "die Wiener Börse"."""

DESCRIBED_ENDS = ("plattform", "privatklinik")
"""Ends of nouns for firms of a kind, which such an adjective does not name either: "die Wiener Werbeplattform"."""

CLUBS_OF_LEAGUES = (
    "liga-club", "ligaclub", "liga-klub", "ligaklub", "liga-verein", "ligaverein", "league-club", "league-klub",
    "league-verein",
)  # fmt: skip
"""Ends of compounds that say which league a club plays in, its name behind them."""

FIRMS_OF_CAPITAL = (
    "kapitalgesellschaft", "beteiligungsgesellschaft", "investmentgesellschaft", "fondsgesellschaft", "tochtergesellschaft",
)  # fmt: skip
"""Ends of compounds for firms, which are called otherwise."""

ORGANS = frozenset("senat konvent kuratorium direktorium kollegium".split())
"""Bodies that are part of the organisation named behind them."""

GENERIC_BODIES = frozenset(
    """forum gemeinschaft kliniken landespartei bundespartei bauernpartei arbeiterpartei fortschrittspartei umweltpartei wirtschaftspartei zentrumspartei heimatpartei
    landesverband verband verein klub club kammer behörde agentur gewerkschaft partei vereinigung vertretung stiftung kirche
    gesellschaft zeitung wochenzeitung tageszeitung wirtschaftszeitung finanzzeitung boulevardzeitung gratiszeitung
    mitte anzeiger tagblatt tageblatt wochenblatt abendblatt volksblatt bote landbote volksbote generalanzeiger
    regionalzeitung lokalzeitung qualitätszeitung traditionszeitung fachzeitung parteizeitung straßenzeitung
    liga union föderation organisation kommission anstalt klinik
    plattform bewegung fraktion institut amt gericht orchester ministerium zentrum klinikum festival krankenhaus spital
    museum theater universität hochschule akademie bibliothek galerie direktion bund rundfunk dachverband senat
    ressort kollegium ensemble chor regierung festspiele bühnen nachrichten fakultät börse flughafen zoo
    nachrichtenagentur botschaft importeure bürgerinitiative filmfestival parlament gemeinderat diözese erzdiözese jugend""".split()
)
"""Of these, those that by themselves point back to one that the text has named."""

AUTHORITIES = tuple(
    """gericht amt ministerium behörde kommission staatsanwaltschaft polizei regierung rat tag
    parlament senat botschaft börse ressort komitee direktion finanzaufsicht agentur plattform bewegung
    zentrum nachrichten flughafen feuerwehr kirche krankenhaus klinik klinikum fraktion bund""".split()
)
"""Ends of nouns that more than one organisation of a text may be called by."""

ANAPHORS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        noun: frozenset(fields)
        for fields, nouns in (
            ((ANY, STAGE), "haus"),
            ((), "institution einrichtung anstalt konzern unternehmen medium institut"),
            (
                (CLUB, "association"),
                "klub club verein traditionsclub traditionsverein",
            ),
            ((PUBLISHER, BROADCASTER), "blatt magazin nachrichtenmagazin zeitschrift heft"),
            ((BROADCASTER,), "sender"),
            ((STAGE,), "bühne bundesmuseum festival galerie orchester"),
            (("association",), "weltverband"),
        )
        for noun in nouns.split()
    }
)
"""Nouns, without the ending of the genitive, that mean whatever of some fields the text is about."""

PAPER_NOUNS = ("blatt", "heft", "magazin", "zeitschrift", "zeitung")
"""Ends of those of them, without the ending of the genitive, that mean what somebody publishes."""

PUBLISHING = (
    "verlag",
    "verlagshaus",
    "verlagsgruppe",
    "medienhaus",
    "mediengruppe",
    "medienkonzern",
)
"""Ends of nouns for who publishes it, which is not meant by them."""

PLURAL = ("en", "er", "e", "n", "s")
"""Ends of the nouns for those who form a body: "Verband Deutscher Banken"."""

NO_ADJECTIVE = "ie"
"""The end of nouns that look like adjectives: "Göttinger Symphonie Orchester"."""

UNINFLECTED = frozenset({"kronen", "raiffeisen"})
"""Names and nouns that stand where an adjective might, and don't change: "Kronen Zeitung"."""

PURPOSE = "für"
"""The preposition within a name: "Institut für Höhere Studien"."""

PARTIES = frozenset(
    """spd cdu csu fdp afd bsw piraten övp spö fpö neos bzö kpö svp glp grüne grünen linke linken freiheitliche
    sozialdemokraten christdemokraten""".split()
)
"""Political parties by the names that news call them by; who takes one over leads it."""

BEFORE_THINGS = "den"
"""The article before what is bought rather than who: "kauft den „Blauen Reiter“"."""

ENDS_OF_PAPERS = tuple(
    """zeitung nachrichten kurier anzeiger tagblatt tageblatt abendblatt rundschau blatt presse post echo bote boten magazin
    journal welt express woche heute aktuell merkur spiegel""".split()
)
"""Ends of the names of papers and programmes."""

TITLED = tuple(
    """zeitung zeitschrift magazin blatt wochenblatt boulevardblatt anzeigenblatt anzeiger sender radio portal plattform
    verlag sendung show format newsletter podcast blog titel verein festival lokal restaurant hotel liste bündnis kette
    marke galerie heft blätter""".split()
)
"""Ends of nouns for what has a name between quotation marks: "das Stadtmagazin „Kogge“"."""

TOWNS_OF_MANY = frozenset("gemeinden städte orte kommunen".split())
"""Nouns that the names of several towns follow."""

UNTITLED = (
    "marktplatz",
    "schlagzeile",
    "motto",
    "gruppe",
    "reformliste",
    "haus",
    "werk",
    "dienst",
    "fonds",
)
"""Ends of nouns for firms, too, behind which quotation marks hold something else."""

CHANNELS_OF_STATIONS = frozenset(
    (number,)
    for number in ("1", "2", "3", "i", "ii", "iii", "eins", "zwei", "drei", "plus", "sport")
)
"""What stands behind the name of a station or a club where a channel or a second team is meant: "ORF 1"."""

TRUSTS = frozenset({("trust",), ("foundation",), ("stiftung",), ("privatstiftung",)})
"""What stands behind the name of a house where the one that watches over it, or gives money, is meant."""

CALLED_BY_LETTERS: Mapping[str, str] = MappingProxyType({"Volkswagen": "VW"})
"""Names that are called by letters which their words do not begin with."""

LETTERED_ENDS = tuple(
    "bund verband verein bank rat bahnen funk kammer vereinigung aufsicht amt werke".split()
)
"""Last parts of words that have a letter of their own where the name is called by its letters: "ÖGB"."""

OTHER_PAPERS = frozenset({("online",), ("am", "sonntag")})
"""What stands behind the name of a paper where one with offices of its own is meant: its pages on the web, or on Sunday."""

WITHIN_TITLES = frozenset({("Zeit", "im")})
"""What stands before a word of them that is only the last of the title of something else: "Zeit im Bild"."""

PRESS, BEFORE_PRESS = "presse", frozenset("Neue Neuen Neuer Freie Freien Freier".split())
"""A paper, and what makes others of it: "die Freie Presse"."""

STAGES = frozenset(
    "Josefstadt Volksbühne Kammerspiele Schaubühne Künstlerhaus Secession Rabenhof".split()
)
"""Stages and houses of art that are called by a common noun or a part of a town; beside an office of a stage they are meant."""

MUSEUMS = frozenset(
    """Belvedere Albertina Lentos Joanneum Mumok Mozarteum Viennale Diagonale Lenbachhaus Städel Pinakothek Louvre
    Prado Uffizien Eremitage Berlinale""".split()
)
"""Museums, schools and festivals that are called by one word; beside an office of such a house they are meant."""

BEFORE_MUSEUMS = frozenset(
    "galerie filmfestival filmfestivals festival festivals museum museums".split()
)
"""Nouns before their names: "der Österreichischen Galerie Belvedere"."""

PAPERS = frozenset(
    """presse standard kurier krone falter profil furche trend news welt zeit bild spiegel stern focus taz faz
    handelsblatt tagesspiegel freitag merkur weltwoche blick tagesanzeiger guardian economist""".split()
)
"""Papers whose names are common nouns: a closed class; beside an editor's office they are meant."""

PAPER_WORDS = frozenset(
    """times journal herald tribune telegraph gazette chronicle observer courant soir figaro gazzetta corriere
    rundschau nachrichten anzeiger allgemeine tagblatt""".split()
)
"""Last words of the names of papers, of more than one word."""
