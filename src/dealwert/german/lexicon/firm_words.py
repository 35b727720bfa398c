"""Words around the names of firms: what only firms have, do and are followed by."""

from __future__ import annotations

__all__ = [
    "ACCOUNT_PARTS",
    "AGENCIES",
    "BUSINESS_STEMS",
    "COUNTRIES_OF_FIRMS",
    "FIRM_HEADS",
    "FIRM_NOUNS",
    "FIRM_VERBS",
    "NO_AGENCIES",
    "OTHER_BODIES",
    "OTHER_STEMS",
    "PERSON_VERBS",
    "SECURITY_WORDS",
    "SOURCE_WORDS",
    "THING_ENDS",
    "THING_HEADS",
    "THING_NOUNS",
]

FIRM_HEADS = frozenset(
    """ableger aktie aktien aktionär aktionäre aktionären aktionärin angestellte angestellten anleihe anleihen
    anteil anteile anteilen anteilseigner aufsichtsrat aufsichtsrats aufsichtsratschef belegschaft beschäftigte
    beschäftigten beteiligung betriebsrat betriebsratschef bilanz boss börsengang ceo cfo chef chefetage chefin
    chefs chefvolkswirt eigentümer eigner filiale filialen finanzchef finanzvorstand flotte flug flugzeug
    flugzeuge flüge führungsspitze geschäftsführer geschäftsführerin geschäftsführung gesellschafter gewinn
    gläubiger gläubigern großaktionär gruppe gruppen gründer holding insolvenz kleinaktionäre konzern
    konzernchef konzerns konzernspitze kunden kundin management marke maschine mehrheitseigner mitarbeiter
    mitarbeiterin mitarbeitern mutter mutterkonzern niederlassung niederlassungen offerte papier papiere
    papieren personalchef personalvorstand pilot piloten pleite sparte spitze sprecher sprecherin sprechers
    standort stellenabbau supermarkt tochter töchter umsatz umsätze vizechef vorsitzender vorstand vorstands
    vorstandschef vorstandsmitglied vorstandsvorsitzende vorstandsvorsitzender vorständin werk werke werken
    werks zentrale zukauf zulieferer übernahme""".split()
)
"""Second parts of compounds whose first part is mostly a firm: "X-Aktie", "X-Filiale"."""

THING_HEADS = frozenset(
    """bahn züge zug linie urteil prinzip analyse zeit ära stil zeitalter fan fans krise angst gesetz tag woche jahr nacht
    bahnhof straße platz allee brücke tunnel kreuz region gebiet museum preis award syndrom effekt virus plattform
    technologie technik system software verfahren methode format datei karte konferenz messe wahl skandal abschied
    comeback frage debatte kommission ministerium minister polizei klinik stadion arena tor spiel profi trainer
    stürmer torwart kapitän coach elf neuzugang news adhoc pvr dd media ticker einsatz gefahr warnung alarm opfer täter szene partei politiker fraktion""".split()
)
"""Second parts of compounds whose first part may be anything."""

FIRM_NOUNS = frozenset(
    """firma unternehmen unternehmens konzern konzerns konzerne gesellschaft gruppe holding mutterkonzern muttergesellschaft tochter töchter fintech biotech
    tochterfirma tochterunternehmen tochtergesellschaft startup start-up startups start-ups hersteller herstellers riese
    riesen gigant giganten spezialist spezialisten anbieter anbieters betreiber betreibers dienstleister dienstleisters
    produzent produzenten zulieferer zulieferers händler händlers handelskette kette bank sparkasse versicherer versicherers
    versicherung brauerei verlag verlags verlagshaus fluggesellschaft fluggesellschaften fluglinie airline autobauer autobauers bauer
    maschinenbauer flugzeugbauer kranbauer energieversorger versorger stromversorger reederei werft molkerei agentur
    nachrichtenagentur kanzlei sender senders radiosender fernsehsender portal entwickler entwicklers
    konkurrent konkurrenten rivale rivalen wettbewerber finanzinvestor finanzinvestors beteiligungsgesellschaft hedgefonds
    großbank börsenbetreiber autovermieter vermieter vermarkter discounter diskonter einzelhändler onlinehändler versandhändler
    modehändler modekette kaufhauskette supermarktkette drogeriekette apothekenkette hotelkette brauer softwarehaus
    softwareschmiede schmiede autozulieferer privatbank investmentbank großbanken landesbank digitalagentur fleischverarbeiter
    verarbeiter traditionsunternehmen familienunternehmen branchenriese importeur stahlkocher ölmulti multi bankhaus geldhaus
    geldinstitut bierbrauer vermögensverwalter asset-manager asset-managers investmentmanager reiseveranstalter wettanbieter
    spedition klinikbetreiber pharmafirma vermittler vermittlers fahrdienst lieferdienst paketdienst dienst onlinedienst
    tageszeitung zeitung magazin zeitschrift nachrichtenmagazin wirtschaftsblatt boulevardblatt wochenzeitung ratingagentur
    internetkonzern suchmaschine website nachrichtenportal projektentwickler projektentwicklers bauträger logistiker
    lebensmittelhändler energiekonzern ableger handelsriese marktführer weltmarktführer branchenprimus vermögensverwalters
    auskunftei wirtschaftsauskunftei süßwarengigant partner auftraggeber arbeitgeber hauptsponsor sponsor ausrüster
    metzgerei fleischerei konditorei gärtnerei tischlerei schreinerei weberei spinnerei gießerei ziegelei
    mühle sägewerk autohaus modehaus kaufhaus warenhaus apotheke skigebiet bergbahn hotel""".split()
)
"""Nouns that the name of a firm follows without a comma; also as the end of a compound."""

OTHER_BODIES = frozenset(
    """gewerkschaft partei verein klub club verband behörde ministerium universität hochschule institut museum theater stadt
    gemeinde polizei bundesligist zweitligist drittligist regionalligist aufsteiger absteiger rekordmeister liga verbandes organisation
    stiftung band gruppe miliz terrorgruppe terrormiliz bürgerinitiative initiative kommission forschungsinstitut schule kita
    kirche gläubigerschutzverband kreditschutzverband finanzaufsicht finanzaufsichtsbehörde pilotengewerkschaft spartengewerkschaft
    nationalpark zoo klinikum krankenhaus denkfabrik fraktion verbände gewerkschaften vereine parteien klubs clubs behörden ministerien institute""".split()
)
"""Nouns that the name of another organisation follows."""

FIRM_VERBS = frozenset(
    """übernimmt übernahm kauft kaufte verkauft verkaufte erwirbt erwarb streicht strich investiert investierte baut
    baute senkt senkte erhöht erhöhte plant plante testet testete produziert produzierte beschäftigt beschäftigte
    betreibt betrieb bietet bot liefert lieferte rechnet rechnete erwartet erwartete verdient verdiente meldet meldete
    legt legte schließt schloss startet startete eröffnet eröffnete expandiert expandierte fusioniert fusionierte
    erwirtschaftet erwirtschaftete kassiert schluckt schnappt steigt stieg verhandelt verhandelte beteiligt beteiligte
    entlässt entließ kürzt kürzte ruft rief vertreibt vertrieb verbucht verbuchte steigert steigerte setzt setzte
    bringt brachte stellt stellte zeigt präsentiert präsentierte veröffentlicht veröffentlichte verliert verlor
    überzeugt schreibt gewinnt gewann fährt will muss sucht stoppt stoppte drosselt prüft klagt zahlt zahlte
    lockt spart bündelt trennt hält gehört wehrt einigt""".split()
)
"""Verbs that firms are the subject of, though not they alone."""

PERSON_VERBS = frozenset(
    """sagt sagte sagten erklärt erklärte meint meinte betont betonte warnt warnte kritisiert kritisierte fordert forderte
    erzählt erzählte glaubt glaubte schreibt schrieb sprach spricht fügt fügte ergänzte ergänzt verweist verwies räumte
    räumt gibt gab findet fand weiß wusste lächelt lacht konstatierte konstatiert lobt lobte kommentiert kommentierte
    berichtet berichtete freut hofft hoffte bestätigte bestätigt urteilt urteilte mahnt mahnte appelliert appellierte
    singt sang spielt spielte trifft traf schoss erzielte gewann starb verstarb wurde hatte bedankt bittet
    erläutert erläuterte schildert schilderte äußerte äußert versichert versicherte bilanziert zitiert moniert rügt
    empfiehlt empfahl rät riet unterstreicht unterstrich resümiert prophezeit vermutet vermutete""".split()
)
"""Verbs that persons are the subject of, though not they alone."""

COUNTRIES_OF_FIRMS = (
    "Deutschland Österreich Schweiz Europe Europa Germany Austria Switzerland Suisse Japan China India America"
).split()
"""Countries and continents behind the name of a group, which make that of its subsidiary."""

AGENCIES = frozenset(
    "dpa dpa-afx dpa-infocom apa apa-ots afp reuters epd kna sid sda ddp dapd dts dts-nachrichtenagentur ap dj-newswires".split()
)
"""News agencies, whose signs stand in datelines and captions: a closed class of German newspapers."""

SOURCE_WORDS = frozenset(
    "foto fotos bild bilder quelle quellen video grafik text von via laut copyright © c".split()
)
"""Words before a source: a photographer, an agency, a newspaper."""

ACCOUNT_PARTS = (
    "online", "zeitung", "news", "nachrichten", "spiegel", "kurier", "anzeiger", "tageblatt", "rundschau", "blatt",
    "presse", "post", "echo", "bote", "magazin", "radio", "fernsehen", "journal", "aktuell", "net", "welt", "express",
    "bild", "tv", "fm", "abendblatt", "redaktion", "wirtschaft", "regional", "bahn", "airport", "flughafen", "bank", "verlag",
)  # fmt: skip
"""Parts of the names of newspapers, stations and carriers, by which an account is told to be one."""

SECURITY_WORDS = frozenset("isin wkn xetra nasdaq nyse ticker".split())
"""What stands in brackets behind a listed company."""

THING_NOUNS = frozenset(
    """betriebssystem spiel rollenspiel computerspiel videospiel programm serie film album song lied buch roman studie gesetz
    verordnung messe leitmesse tourismusmesse projekt index roboter modell konsole sprache programmiersprache wettbewerb
    preis pokal turnier kampagne aktion veranstaltung festival""".split()
)
"""Nouns that the name of a thing follows."""

THING_ENDS = (
    "spiel",
    "messe",
    "projekt",
    "serie",
    "preis",
    "programm",
    "studie",
    "index",
    "modell",
)

BUSINESS_STEMS = tuple(
    """konzern unternehmen firma firmen aktie aktionär umsatz umsätze börse gewinn übernahme fusion tochter insolvenz
    filiale mitarbeiter stellenabbau vorstand geschäftsführ manage investor investition marke kunden branche tarif streik
    hersteller anbieter händler handel produktion million milliard airline bank arbeitsplätze beschäftigte betriebsrat
    zukauf verkauf anteil beteiligung aufsichtsrat gesellschafter dividende quartal bilanz geschäft gründer startup
    start-up zusammenschluss kartellamt gläubiger anleihe prognose standort werk arbeitgeber gewerkschaft vertrag lieferant
    ertrag marktführer wettbewerb kapital fonds anleger holding""".split()
)
"""Beginnings of the nouns of business, whole or as the second part of a compound."""

OTHER_STEMS = tuple(
    """stau unfall hbf polizei sperrung fahrbahn hochwasser täter verletzt zug züge anschlussstelle baustelle spiel tor
    trainer liga mannschaft film spieler feuerwehr sturm regen gleis autobahn kreuz dreieck umleitung schienenersatzverkehr
    straße fahrer autofahrer kilometer staatsanwalt verein klub club sieg niederlage turnier konzert album sänger band
    musik serie folge staffel regisseur kino bundesliga minute saison stürmer torwart museum ausstellung anschlag
    terror soldat armee erdbeben opfer tote verdächtig raub einbruch diebstahl zeugen gericht feuer brand schule gemeinde
    kirche haltestelle ersatzverkehr verkehr bahnhof strecke linie fahrtrichtung tunnel rastplatz gefahr""".split()
)
"""Beginnings of the nouns of traffic, police, sport and shows, where firms are seldom named."""

NO_AGENCIES = frozenset({"Ap", "ap", "Sid", "Apa"})
"""Spellings in which the sign of an agency is another word."""
