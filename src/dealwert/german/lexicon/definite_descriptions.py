"""Nouns that stand for a company, an organisation or a person without naming it."""

from __future__ import annotations

__all__ = [
    "ANY",
    "AUTHORITY",
    "BOARDLESS",
    "BROADCASTER",
    "CLUB",
    "COLLECTIVE_NOUNS",
    "FAMILIES",
    "FIELDS",
    "FIRMS_OF_ONE",
    "FOUNDATION",
    "GENERIC_NOUNS",
    "GROUP_NOUNS",
    "KINDS_OF_FIRMS",
    "LEADERSHIP",
    "MAKER",
    "NETWORK",
    "NO_FIRMS",
    "NO_WORKS",
    "OF_BIDDERS",
    "ORGANISATION_NOUNS",
    "PARTY",
    "PAYERS",
    "PERSON_NOUNS",
    "PLURAL_OF_PERSONS",
    "PORTAL",
    "PRESS",
    "PUBLISHER",
    "RELATIONAL_NOUNS",
    "RELATIONS",
    "STAGE",
    "UNIT_NOUNS",
    "UNNAMED_NOUNS",
    "VEHICLES",
]

ORGANISATION_NOUNS = frozenset(
    """konzern konzerns konzerne konzerns konzernen unternehmen unternehmens firma gesellschaft gruppe
    holding mutterkonzern muttergesellschaft mutter tochter töchter tochterfirma tochterunternehmen
    tochtergesellschaft schwester
    startup start-up startups start-ups fintech biotech hersteller herstellers riese riesen gigant giganten
    spezialist spezialisten anbieter anbieters betreiber betreibers dienstleister dienstleisters
    traditionsbetrieb traditionsbetriebs familienbetrieb familienbetriebs
    produzent produzenten zulieferer zulieferers händler händlers handelskette kette bank
    sparkasse versicherer versicherers versicherung brauerei verlag verlags verlagshaus
    fluggesellschaft fluglinie airline autobauer autobauers bauer maschinenbauer flugzeugbauer
    energieversorger versorger stromversorger reederei werft molkerei agentur kanzlei sender
    senders rundfunk plattform portal netzwerk dienst online-dienst entwickler entwicklers
    pionier pioniers marktführer weltmarktführer branchenprimus konkurrent konkurrenten rivale
    rivalen wettbewerber mitbewerber mitbewerbers mitbewerbern kapitalgeber kapitalgebers investor investors investoren finanzinvestor finanzinvestors
    beteiligungsgesellschaft fonds hedgefonds staatsfonds stiftung privatstiftung familie
    großbank notenbank börsenbetreiber börse autovermieter vermieter vermarkter verpackungskonzern
    verein vereins klub klubs club clubs partei verband verbands gewerkschaft liga
    ministerium behörde zentralbank universität hochschule museum theater zeitung magazin
    werk ableger niederlassung landesgesellschaft lieferdienst paketdienst discounter discounters diskonter diskonters
    sportartikler sportartiklers erzeuger erzeugers kaffeeröster kaffeerösters juwelier juweliers thinktank
    einzelhändler onlinehändler versandhändler modehändler modekette kaufhauskette
    supermarktkette drogeriekette apothekenkette hotelkette baukonzern brauer
    softwarehaus softwareschmiede schmiede autozulieferer privatbank digitalagentur
    fleischverarbeiter verarbeiter mutterhaus haus technologiefirma traditionsunternehmen traditionsbetrieb familienbetrieb
    familienunternehmen branchenriese erzrivale importeur zeitschrift
    stahlkocher ölmulti multi aktiengesellschaft organisation institut liegenschaftsgesellschaft
    entwicklungsgesellschaft webportal dienstleistungskonzern chemieriese kartendienst hausbank
    bankhaus geldhaus geldinstitut institution institutes bierbrauer käufer käuferin käufers
    verkäufer übernehmer bieter interessent interessenten eigentümer eigentümerin eigentümers besitzer besitzerin eigner eignerin
    mehrheitseigner mehrheitseigentümer großaktionär großaktionärin aktionär kernaktionär
    hauptaktionär ankeraktionär gesellschafter vermögensverwalter asset-manager investmentmanager
    buchhändler baumarktkette möbelhändler möbelriese reiseveranstalter veranstalter wettanbieter
    glücksspielkonzern papierfabrik fabrik druckerei eisenbahn bahn airline-gruppe spedition
    ausrüster ausrüsters filialist filialisten mobilfunker medienhaus suchmaschine messenger vermittler
    raffinerie bäckerei kellerei weingut app bauträger möbelhaus buchhandlung genossenschaft studio label
    broker klinikbetreiber klinik klinikgruppe pharmafirma laborbetreiber pflegeheimbetreiber
    metzgerei fleischerei konditorei gärtnerei tischlerei schreinerei weberei spinnerei gießerei ziegelei
    mühle sägewerk autohaus modehaus kaufhaus warenhaus apotheke skigebiet bergbahn zusteller
    zustellers verleiher abfüller entsorger entsorgers recycler logistiker fertiger röster caterer""".split()
)
"""Words in small letters; they also count as the end of a compound ("Social-Media-Konzern")."""

PERSON_NOUNS = frozenset(
    """manager managerin topmanager unternehmer unternehmerin banker bankerin jurist juristin ökonom
    ökonomin betriebswirt betriebswirtin ingenieur ingenieurin milliardär milliardärin investor
    oligarch oligarchin politiker politikerin däne dänin schwede schwedin deutsche deutscher
    österreicher österreicherin schweizer schweizerin franzose französin brite britin
    italiener italienerin spanier spanierin niederländer niederländerin amerikaner amerikanerin
    us-amerikaner finne finnin norweger norwegerin russe russin chinese chinesin inder inderin
    japaner japanerin kanadier kanadierin türke türkin pole polin tscheche tschechin ungar ungarin
    indonesier jährige jähriger jährigen coach trainer legende star manager-legende visionär
    physiker physikerin chemiker chemikerin informatiker mathematiker arzt ärztin anwalt anwältin
    kaufmann kauffrau experte expertin talkmaster medienmogul mogul branchenkenner quereinsteiger
    historiker historikerin germanist germanistin soziologe soziologin biologe biologin philosoph philosophin
    theologe theologin politologe politologin psychologe psychologin architekt architektin regisseur regisseurin
    steirer steirerin wiener wienerin tiroler tirolerin kärntner oberösterreicher
    salzburger vorarlberger niederösterreicher burgenländer hamburger berliner münchner
    bayer schwabe hesse sachse rheinländer belgier belgierin portugiese slowene kroate serbe
    brasilianer argentinier australier südafrikaner israeli iraner koreaner
    assistent assistentin landsmann landsfrau kollege kollegin neffe nichte cousin mentor mentorin stratege
    geschäftsmann geschäftsfrau vertrauter mittdreißiger mittvierziger mittfünfziger sohn tochter bruder schwester ehefrau""".split()
)

RELATIONS = tuple(
    """anwalt anwältin sohn tochter bruder schwester ehefrau neffe neffen nichte cousin kollege kollegen kollegin assistent
    assistenten assistentin mentor mentorin experte expertin branchenkenner investor star legende landsmann landsfrau
    vertrauter arzt ärztin""".split()
)
"""Nouns for persons that bring in somebody else, and do not point back: "der Familienanwalt"."""

UNIT_NOUNS = frozenset(
    """sparte sparten geschäft geschäfts geschäfte bereich bereichs tochter tochterfirma
    tochtergesellschaft tochterunternehmen werk werke werks standort standorte filiale filialen märkte märkten läden
    marke marken niederlassung niederlassungen division geschäftsbereich geschäftsfeld geschäftssparte
    geschäftszweig einheit segment portfolio flughäfen flughafen hotel hotels brauerei
    kerngeschäft kerngeschäfts beteiligung beteiligungen netz vertriebsnetz tochtergesellschaften töchter töchtern fabrik fabriken manufaktur manufakturen druckerei druckereien
    ableger unternehmensteil unternehmensteile firmensitz zeitung hälfte tankstelle tankstellen apotheke
    apotheken raffinerie raffinerien warenhäuser warenhäusern kraftwerk kraftwerke kraftwerken supermärkte
    supermärkten baumärkte baumärkten standorten werken sender sendern
    zeitungen zeitschriften kliniken krankenhäuser einkaufszentren windparks solarparks brauereien
    molkereien betriebe autohäuser autohäusern möbelhäuser möbelhäusern modehäuser modehäusern pflegeheime
    pflegeheimen reisebüros bäckereien""".split()
)
"""What a company may sell that is a part of it; they also count as the end of a compound."""

NETWORK = "netzwerk"
"""The end of nouns for firms that ends as that for a works does."""

NO_WORKS = tuple(
    """handwerk triebwerk kunstwerk bauwerk stockwerk meisterwerk laufwerk feuerwerk fachwerk regelwerk
    mauerwerk schuhwerk gesamtwerk hauptwerk frühwerk spätwerk vertragswerk druckwerk bühnenwerk standardwerk
    einkäufer abkäufer nachschlagewerk orchesterwerk teufelswerk wunderwerk backwerk räderwerk fahrwerk schlagwerk zahlenwerk""".split()
)
"""Ends of nouns that end in that for a works and are none, nor firms."""

KINDS_OF_FIRMS = ("gesellschaft", "unternehmen", "konzern", "firma")
"""Ends of nouns that say of what kind a firm is, and are the name of none: "die Leitungsgesellschaft"."""

OF_BIDDERS = ("konsortium", "gemeinschaft", "investorengruppe")
"""Ends of those of them that buy, and are never bought."""

PAYERS = frozenset(
    "partner großaktionär hauptaktionär mehrheitseigentümer neueigentümer bieter".split()
)
"""Nouns with "der" by which whoever buys may be called, though they are none of those of organisations."""

LEADERSHIP = frozenset({"führung", "federführung", "leitung"})
"""Behind "unter": who leads the many that buy."""

COLLECTIVE_NOUNS = frozenset(
    """konsortium bietergemeinschaft investorengruppe bieterkonsortium investorenkonsortium
    investorengemeinschaft eigentümerfamilie gründerfamilie gruppe""".split()
)

FAMILIES = ("familie", "familien")
"""Ends of the nouns for families, of which "der" is never the nominative."""

PRESS = "verlag"
"""Who brings out a paper and is called by it: "der Verlag der X"."""

VEHICLES = frozenset(
    """holding familienholding beteiligungsholding privatstiftung familienstiftung stiftung gesellschaft
    beteiligungsgesellschaft investmentgesellschaft beteiligungsfirma investmentfirma zweckgesellschaft
    investmentvehikel beteiligungsvehikel vermögensverwaltung""".split()
)
"""What somebody buys by: "die Holding der Familie X" is that family."""

GROUP_NOUNS = frozenset(
    "konzern konzerns gruppe bank holding stiftung imperium institut instituts verein vereins".split()
)
"""Nouns that behind a name are that company itself ("der X-Konzern"), not one that belongs to it."""

PLURAL_OF_PERSONS = ("alisten", "elisten", "ilisten", "olisten")
"""Ends of nouns of persons ("Spezialisten"), which are no lists of candidates."""

ANY = ""
"""Beside fields: others are possible, too."""

AUTHORITY = "authority"
MAKER = "maker"
CLUB, FOUNDATION, PARTY, FAMILY = "verein", "foundation", "party", "family"
PUBLISHER, BROADCASTER, STAGE, PORTAL = "publisher", "broadcaster", "stage", "portal"

NO_FIRMS = frozenset({CLUB, FAMILY, FOUNDATION, PARTY, "association", "school"})
"""Rows of the next table that are of organisations other than companies."""

BOARDLESS = frozenset({PARTY, "association", "school"})
"""Those of them that hardly have a "Vorstandschef", where it is not said that they have one."""

FIELDS: tuple[tuple[str, str], ...] = (
    (
        "bank",
        "bank sparkasse bankhaus geldhaus geldinstitut kreditinstitut finanzinstitut bankinstitut privatbank",
    ),
    ("insurer", "versicherer versicherung"),
    ("fund", "fonds finanzinvestor beteiligungsgesellschaft kapitalgesellschaft"),
    (FOUNDATION, "stiftung"),
    (FAMILY, "familie"),
    (
        PUBLISHER,
        """verlag verlagshaus zeitung magazin zeitschrift blatt tagblatt tageblatt rundschau anzeiger
        nachrichten kurier bote landbote""",
    ),
    (PORTAL, "portal branchendienst"),
    (BROADCASTER, "sender rundfunk radio fernsehen antenne"),
    (
        STAGE,
        """museum theater schauspielhaus opernhaus konzerthaus kunsthaus kunsthalle kunstverein galerie
        festival festspiele festwochen orchester ensemble philharmoniker symphoniker biennale bühne bühnen
        staatsoper volksoper schauspiel""",
    ),
    ("airline", "airline fluglinie fluggesellschaft"),
    ("brewer", "brauerei bierbrauer brauer"),
    ("yard", "werft reederei"),
    (CLUB, "verein klub club"),
    (PARTY, "partei liste bündnis sozialdemokraten christdemokraten grüne grünen"),
    ("association", "gewerkschaft verband bund vereinigung kammer innung"),
    (
        AUTHORITY,
        "staatsanwaltschaft gericht gerichtshof kartellamt wettbewerbsbehörde ministerium polizei regierung kanzleramt",
    ),
    ("school", "universität hochschule"),
    (
        "dealer",
        "händler handelskette supermarktkette drogeriekette kaufhauskette modekette discounter",
    ),
    ("utility", "versorger stromversorger"),
    ("carmaker", "autobauer zulieferer"),
    ("hotelier", "hotelkette reiseveranstalter"),
    (MAKER, "hersteller produzent fabrikant"),
)
"""Ends of nouns that say what somebody does: who is called by those of one row is not meant by
those of another."""

UNNAMED_NOUNS = frozenset(
    "mitbewerber mitbewerbern investor investoren käufer finanzinvestor bieter interessent".split()
)

GENERIC_NOUNS = frozenset("konzern riese gigant mutterkonzern".split())
"""Masculine nouns that any company may be called by, so that the name behind one may be another's."""

RELATIONAL_NOUNS = frozenset(
    """familie gründerfamilie eigentümerfamilie unternehmerfamilie tochter töchter mutter schwester ableger konkurrent konkurrenten rivale rivalen erzrivale
    wettbewerber mitbewerber mitbewerbers mitbewerbern käufer käuferin käufers verkäufer übernehmer bieter interessent interessenten
    eigentümer eigentümerin eigentümers mehrheitseigner mehrheitseigentümer großaktionär großaktionärin
    aktionär kernaktionär hauptaktionär ankeraktionär gesellschafter investor investors investoren
    finanzinvestor finanzinvestors zulieferer tochterfirma tochterunternehmen tochtergesellschaft
    mutterkonzern muttergesellschaft niederlassung landesgesellschaft haus familie""".split()
)
"""Nouns that stand for somebody by a relation to another one, not for the one named last."""

FIRMS_OF_ONE = "gruppe"
"""The end of a noun that begins with a name where that is no other noun: "die Orsinigruppe"."""
