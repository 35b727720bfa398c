"""Words that begin or end the names of banks, clubs, stages and stations, which tables of names never hold all."""

from __future__ import annotations

__all__ = [
    "ABBREVIATED_HEADS",
    "ANY_HOUSE",
    "AREA_ADJECTIVE",
    "BANK_HEADS",
    "BROADCASTERS",
    "CALLED_AFTER_SOMEBODY",
    "CHAMPION",
    "CLUB_LETTERS",
    "CLUB_NAMES",
    "CLUB_YEARS",
    "DIRECTIONS",
    "FAMILY_HOUSES",
    "HEAD_CASES",
    "HOUSES",
    "HOUSES_OF_NAMESAKES",
    "INSTITUTIONS",
    "IN_NAMES_OF_HOUSES",
    "LED_ENDS",
    "LED_HOUSES",
    "LISTS",
    "LISTS_OF_VOTERS",
    "NOT_IN_NAMES_OF_HOUSES",
    "NUMBERED",
    "OF_HOUSES",
    "ON_AIR",
    "PACKS",
    "PLACED_HOUSES",
    "PLURAL_DATIVE",
    "SAINT",
    "TAILS_BEFORE_REGIONS",
    "TEAMS",
    "VALLEYS",
    "WHOLE_TAILS",
    "WORKS_BEHIND_NAMES",
]

BANK_HEADS = (
    "volksbank", "raiffeisenbank", "raiffeisenkasse", "raiffeisenlandesbank", "raiffeisen-landesbank", "sparkasse",
    "sparda-bank", "vr-bank", "genossenschaftsbank", "landesbank", "bankverein", "stadtwerke", "versorgungsbetriebe",
    "handwerkskammer", "landgericht", "verkehrsverbund", "bergbahnen", "genossenschaft", "kreditbank", "kantonalbank", "regionalbank", "gewerbebank",
)  # fmt: skip
"""Ends of nouns that name one of many, told apart by the region behind them: "Volksbank Oberes Enztal"."""

AREA_ADJECTIVE = r"(?:Ober|Unter|Mittler|Vorder|Hinter|Inner|Äußer|Nördlich|Südlich|Östlich|Westlich|Hoh|Link|Recht)e[rsn]?"
"""Adjectives that names of regions begin with."""

TAILS_BEFORE_REGIONS = frozenset({"holding"})
"""Nouns that with what is before their hyphen and with a region behind make up one: "Sparkassen-Holding Tirol"."""

WHOLE_TAILS = frozenset(
    """privatstiftung stiftung familienstiftung gründerfonds landesbank bank bergbahnen brauerei privatbrauerei molkerei
    privatmolkerei beteiligungsverwaltung verlag verlags kliniken stahlwerke""".split()
)
"""Nouns that with what stands before their hyphen make up a name: "Kern-Privatstiftung", but "Kern-Gruppe"."""

VALLEYS = (
    "tal",
    "gau",
    "land",
    "wald",
    "gebirge",
    "heide",
    "moos",
    "winkel",
    "eck",
    "nord",
    "süd",
    "ost",
    "west",
    "mitte",
)
"""Ends of the names of regions, which common nouns have, too."""

ABBREVIATED_HEADS = frozenset(
    """IG TU FH PH HTW BG DZ VR LBS BBBank Fachverband Fachverbands Fachverbandes Industrieverband Industrieverbands Bundesinnung""".split()
)
"""Abbreviations that begin names, "IG Metall", "TU Graz", and unions of a trade: "Fachverband Glas"."""

CLUB_YEARS = frozenset("04 05 07 08 09 96 98".split())
"""Years of foundation that the name of a club's town goes on with."""

CLUB_LETTERS = frozenset(
    """FC SC SV TSV BC VfB VFB VfL VFL VfR VFR SK FK AC TSG SSV EC HC ASK DB TuS TUS KSC MSV FSV BSC SpVgg SPVGG
    SpVg ESV ERC EHC EHV EV HSG HSV TV TuSpo THW TBV MTV ATV USC UBSC BBC ASV SKN FCM KFC SVg USK UHK VC VBC TTC TC RB
    AS RC CF CD UD US OGC CA SL SG FSK BSV""".split()
)
"""Letters that names of clubs begin with, or end with behind their town: "Hamburger SV"."""

PACKS = frozenset(
    """füchse adler eisbären löwen haie panther wölfe bären tiger falken dachse pinguine eispiraten lokomotive
    kickers grizzlys huskies roosters foxes eislöwen wölfe luchse steinböcke bullen hornissen krokodile""".split()
)
"""Animals that teams are called after, their town before or behind them: "Füchse Berlin", "Kölner Haie"."""

PLURAL_DATIVE = "n"
"""What the dative adds to them: "bei den Kölner Haien"."""

BROADCASTERS = frozenset(
    """orf ard zdf wdr ndr swr mdr hr rbb srf rtl vox bbc cnn cbs nbc abc rai itv sky arte atv prosieben
    prosiebensat.1 servus-tv servustv""".split()
)
"""Names of broadcasters that most readers know, in small letters."""

NUMBERED = "Radio"
"""The noun before the number that a station is called by: "Radio 24"."""

ON_AIR = frozenset({"TV", "FM"})
"""Last words of the names of broadcasters; "TV X" is a club."""

TEAMS = frozenset(
    """Knights Capitals Senators Islanders Bulls Rangers Bruins Flames Sharks Tigers Lions Wolves Dukes Giants
    Vikings Eagles Hawks Kings Lightning Panthers Ducks Devils Penguins Flyers Blues Predators Raptors
    Lakers Celtics Bears Packers Steelers United City Rovers Wanderers Hotspur Gunners Swans Gladiators
    TV FM Baskets Towers Wildcats Crocodiles Broncos Mavericks Spurs Warriors Wings Foxes Huskies Roosters Cardinals
    Bulldogs Dragons Rebels Raiders Unicorns Merlins Skyliners Academics Hornets Grizzlys Falcons Trailblazers Rockets
    Freezers Starbulls Chiefs Crusaders Tigers Steelheads Pirates Cowboys Buccaneers Chargers Saints Timberwolves Cavaliers Pistons Pacers Clippers Grasshoppers""".split()
)
"""Last words of the names of teams and of broadcasters."""

CHAMPION = "meister"
"""The end of what stands before a team's name: "Basketballmeister X"."""

CLUB_NAMES = frozenset(
    """rapid austria sturm real atlético hertha borussia werder bayer eintracht fortuna arminia dynamo energie
    tele radio antenne inter juventus paris ajax sparta slavia lokomotive lok dinamo spartak zenit olympique sporting
    olympiakos grasshopper young alemannia holstein hansa wacker admira union carl-zeiss preußen preussen
    viktoria germania concordia rot-weiß rot-weiss schwarz-weiß blau-weiß grün-weiß""".split()
)
"""First words of the names of clubs and broadcasters that a place follows."""

INSTITUTIONS = frozenset(
    """museum kunsthaus kunsthalle kunstraum kunstmuseum theater stadttheater landestheater schauspielhaus opernhaus
    stadtwerke universität hochschule fachhochschule universitätsklinikum klinikum wirtschaftskammer arbeiterkammer
    tourismusverband festival club messe flughafen handelskammer spital kantonsspital stadtspital
    universitätsspital kinderspital regionalspital bezirksspital landesspital krankenhaus landeskrankenhaus
    kreiskrankenhaus""".split()
)
"""Nouns of institutions that are called so by their names, a place or a word of their own behind it."""

CALLED_AFTER_SOMEBODY = frozenset(
    "museum kunsthaus kunsthalle kunstraum kunstmuseum theater festival club universität hochschule".split()
)
"""Those of them that may be called after somebody with his full name: "Museum Hans Falkner"."""

PLACED_HOUSES = frozenset(
    """brauerei privatbrauerei molkerei schauspiel kantonalbank klinik kliniken privatklinik sanatorium therme kloster stift weingut bank
    druckerei spinnerei weberei ziegelei gärtnerei reederei werft papierfabrik zuckerfabrik seilbahn spedition autohaus
    möbelhaus kaufhaus gasthaus sozialwerk arbeitsagentur""".split()
)
"""Nouns of firms that a place behind them makes a name of: "Brauerei Zwettl", but "die Brauerei Kalvero"."""

FAMILY_HOUSES = frozenset(
    """druckerei reisebüro apotheke autohaus bäckerei fleischerei metzgerei konditorei spedition buchhandlung juwelier
    drogerie parfümerie brauerei molkerei weingut gärtnerei tischlerei schreinerei modehaus kaufhaus möbelhaus
    kaffeerösterei mühle sägewerk baumarkt spenglerei schlosserei käserei wäscherei glaserei sattlerei
    maschinenfabrik möbelfabrik fahrschule""".split()
)
"""Nouns of small firms behind which the name of a family stands, that may be a noun as well: "Druckerei Fischer"."""

LED_HOUSES = frozenset(
    """hotel restaurant gasthof kino zirkus schule kindergarten tierpark tiergarten zoo wildpark naturpark nationalpark
    freizeitpark akademie oper stift kloster pfarre pfarrei innung lebenshilfe caritas diakonie volkshilfe hilfswerk
    bibliothek bücherei therme galerie chor ballett forum zentrum salinen hafen bühnen festspiele festwochen landkreis
    bistum diözese symphoniker philharmoniker philharmonie gymnasium konservatorium""".split()
)
"""Nouns of houses that a place or a word of their own makes a name of where their head is told of: "Hotel Panhans"."""

LED_ENDS = (
    "schule", "gymnasium", "kindergarten", "seniorenheim", "pflegeheim", "altersheim", "wohnheim", "kinderheim",
    "tierheim", "hauptmannschaft", "polizeiinspektion", "bergrettung", "wasserrettung", "wasserwacht", "finanzamt",
    "arbeitsamt", "landesamt", "bundesamt", "bauamt", "jugendamt", "gesundheitsamt", "gericht", "zentrum", "verkehrsbetriebe",
    "elektrizitätswerke", "kraftwerke", "festspiele", "festwochen", "kinderfreunde", "naturfreunde", "ballett", "innung",
    "kapelle", "bibliothek", "bücherei", "kammer", "jugend", "sinfoniker", "orchester", "bürgerinitiative", "bauernbund",
    "wirtschaftsbund", "gewerbeverein", "stadtmarketing", "jobcenter", "hospiz", "sternwarte", "staatsanwaltschaft",
)  # fmt: skip
"""Ends of compounds for such houses: "Landesmusikschule Oberau"."""

WORKS_BEHIND_NAMES = (
    "fabrik", "druckerei", "brauerei", "bäckerei", "fleischerei", "metzgerei", "konditorei", "molkerei", "tischlerei",
    "schreinerei", "spenglerei", "schlosserei", "käserei", "gärtnerei", "weberei", "spinnerei", "gießerei", "ziegelei",
    "kellerei", "manufaktur", "spedition", "rösterei", "wäscherei",
)  # fmt: skip
"""Ends of feminine nouns that close the name of a firm behind that of a family: "die Paul Huber Maschinenfabrik"."""

HOUSES_OF_NAMESAKES = frozenset(
    "zentrum kulturzentrum literaturhaus kulturhaus gymnasium archiv institut bildungshaus".split()
)
"""Nouns that name a house where the full name of whom it is called after follows: "Zentrum Paul Klee"."""

HOUSES = frozenset(
    """museum museen theater haus kunsthaus oper staatsoper universität hochschule akademie galerie literaturhaus
    schauspielhaus""".split()
)
"""Nouns behind which an article and what the house is called after may stand: "Haus der Musik"."""

LISTS = frozenset({"Liste", "Bündnis"})
"""Nouns for those who stand for election together, any noun behind which is their name: "Liste Land"."""

LISTS_OF_VOTERS = (
    "bürgerliste",
    "namensliste",
    "wählerliste",
    "wählergruppe",
    "bürgerbündnis",
    "wahlbündnis",
)
"""Compounds for the same, whose name may be of several words: "Bürgerliste Neue Wege"."""

HEAD_CASES = ("", "s", "es", "n", "en")
"""What the cases add to a noun that begins a name."""

IN_NAMES_OF_HOUSES = frozenset(
    {
        ("der",),
        ("des",),
        ("am",),
        ("im",),
        ("an", "der"),
        ("an", "den"),
        ("in", "der"),
        ("unter", "den"),
        ("zum",),
        ("zur",),
    }
)
"""Words between a house and what it is called after: "Museum der Moderne", "Theater an der Rott"."""

ANY_HOUSE, OF_HOUSES = "haus", frozenset({("der",), ("des",)})
"""A house of no special kind, and what alone stands behind it in a name: "Haus der Musik"."""

NOT_IN_NAMES_OF_HOUSES = frozenset(
    """landes bundes stadt hauptstadt landeshauptstadt region welt republik gegenwart zukunft branche nachbarschaft abend vormittag
    nachmittag mittag morgen juli august raum haus herzen zentrum land ausland internet bereich vergleich rahmen ort
    dorf hof sinn interesse auftrag besitz eigentum bau umbau gespräch jahr monat platz saal garten park
    vorjahr frühjahr einvernehmen streit herbst sommer winter frühling jänner januar februar märz april mai juni
    september oktober november dezember""".split()
)
"""Nouns behind such a preposition that only say where or when."""

DIRECTIONS = frozenset("nord süd ost west".split())
"""Where an institution is, and what the second word of its name may be: "Radio Nord"."""

SAINT = "St"
"""The abbreviation, a full stop behind it, that names of towns begin with."""
