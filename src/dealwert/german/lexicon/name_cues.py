"""Words around and within names that tell what is named."""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "ACRONYMS",
    "ACRONYMS_IN_NAMES",
    "ARTICLES_OF_NAMES",
    "AT_HOME",
    "BEHIND_VAN",
    "CLOSING_ANY_NOUN",
    "CLOSING_WORDS",
    "COMPANY_WORDS",
    "FIRM_ABBREVIATIONS",
    "HOUSES_BY_TOWNS",
    "HOUSES_OF_TOWNS",
    "MAGISTER",
    "NAMED_NOUNS",
    "NAME_ADJECTIVES",
    "NATIONAL_STEMS",
    "NOBLE_TITLES",
    "NO_ABBREVIATIONS",
    "OF_PERSON",
    "OF_PERSONS",
    "ORGANISATIONS",
    "ORGANISATION_WORDS",
    "PAIRED_PARTICLES",
    "PARTICLES_OF_NAMES",
    "PARTNERS_IN_NAMES",
    "PERSON_PARTICLES",
    "SMALL_WORDS_IN_NAMES",
    "TITLES",
    "VAN",
]

TITLES = frozenset(
    """dipl dr dr. prof prof. mag mag. di dipl.-ing. dipl-ing ing ing. herr herrn frau sir lord lady madame monsieur
    mister mr mr. mrs mrs. kommerzialrat professor doktor papst scheich emir sultan prinz prinzessin propst
    pröpstin""".split()
)

VAN, BEHIND_VAN = "van", frozenset({"der", "den"})
"""A particle that articles may follow within a name: "Otto van den Berg"."""

PAIRED_PARTICLES = frozenset({("de", "la"), ("de", "las"), ("de", "los"), ("von", "dem")})
"""Particles that an article follows, which by itself begins no part of a name: "Otto von dem Berg"."""

PARTICLES_OF_NAMES = frozenset("van de del della di da dos du la ten ter bin al el".split())
"""Particles that are no words of German, so that a noun behind them is a family name."""

MAGISTER = "mag"
"""A title that looks like a verb."""

PARTNERS_IN_NAMES = frozenset("Sohn Söhne Tochter Töchter Co Cie Partner Gebrüder".split())
"""Who stands behind "&" in the names of firms: "Hagen & Sohn"."""

PERSON_PARTICLES = frozenset(
    "von vom van de del della di da dos du la le zu zur ten ter bin al el der den".split()
)

NOBLE_TITLES = frozenset(
    "graf gräfin freiherr freifrau freiin baron baronin ritter edler prinz prinzessin fürst fürstin".split()
)
"""Titles between a given name and a particle: "Eva Freifrau von Hohenfels"."""

ARTICLES_OF_NAMES = tuple("al- el- as- ar- ad- an- at-".split())
"""Arabic articles, which family names begin with: "Omar al-Kalvi"."""

COMPANY_WORDS = frozenset(
    """bank banken regionalbank kantonalbank genossenschaftsbank sparkasse volksbank raiffeisenbank landesbank bankengruppe group gruppe holding holdings
    versicherung versicherungen airlines airways air motors motor technologies technology tech pharma pharmaceuticals
    immobilien capital partners partner media medien systems systeme solutions energy energie power electric electronics
    entertainment studios pictures records international industries industrie foods food brands stores markets
    services consulting ventures invest investment investments asset management resources mining steel chemicals
    chemie logistics logistik networks network software digital labs health healthcare medical biotech stadtwerke
    verlag verlagsgruppe brauerei werke telekom telecom post bahn börse stores hotels resorts properties estate
    railways lines cruises shipping petroleum oil gas automotive auto mobile wireless interactive games gaming
    publishing insurance financial finance fund funds trust foundation equity automobile airport flughafen privatstiftung familienstiftung gründerfonds
    film küchen möbel touristik reisen metallbau anlagenbau fertigteil wellpappe verpackung verpackungen textil hydraulik
    automation kredit shuttle elektronik privatbank allianz union technik""".split()
)
"""Words that companies have in their names."""

OF_PERSONS = frozenset(
    """Rücktritt Rücktritts Rücktritte Entlassung Abberufung Absetzung Ernennung Berufung Tod Tods Todes
    Rauswurf Abwahl Ablöse Amtsantritt Beurlaubung""".split()
)
"""Nouns behind which "von" stands before a person."""

OF_PERSON = " von "
"""What stands between such a noun and the name."""

HOUSES_OF_TOWNS = frozenset("verlag bank brauerei reederei".split())
"""Those of them that behind an article and a town describe a house which has a name: "der Grazer Verlag"."""

HOUSES_BY_TOWNS = frozenset(
    """regionalbank kantonalbank gewerbebank volksbank sparkasse hypothekenbank landesbank stadtwerke verkehrsbetriebe bahnen
    bergbahnen lokalbahn lokalbahnen milchwerke zementwerke kraftwerke wasserkraft elektrizitätswerke messe""".split()
)
"""Nouns for houses of which a town or a region has one, which is called by it: "die Oberauer Kantonalbank"."""

CLOSING_WORDS = frozenset("holding group partners capital invest management".split())
"""Words that close the names of firms, and stand in nothing else behind a noun."""

CLOSING_ANY_NOUN = frozenset(
    """ventures solutions systems partners capital invest technologies equity logistics pharma holding group services
    investments properties energy industries robotics biotech automotive""".split()
)
"""Words of no German sentence, but of the names of firms, whose first word may be a noun: "Kieswerk Ventures"."""

ORGANISATION_WORDS = frozenset(
    """ministerium universität hochschule verband gewerkschaft kammer fc sc sv tsv vfb vfl fsv sk ac as bv
    rb borussia eintracht union partei institut amt amtsgericht landgericht bundesverband theater museum oper
    akademie ig tu fh kommission polizei feuerwehr bundesamt zentralrat kirche diözese orchester philharmoniker""".split()
)

ORGANISATIONS = frozenset(
    """spd cdu csu fdp afd npd övp spö fpö neos bzö svp sp grüne grünen linke linken piraten eu uno un nato who wto iwf
    ezb fed bafin oecd opec unicef unesco fifa uefa ioc bka lka bnd fbi cia nsa verdi ver.di dgb ögb gdl ufo igm
    adac ödac greenpeace wwf amnesty bundeswehr bundesbank bundestag bundesrat weltbank kartellamt bundeskartellamt
    oenb fma öbb-betriebsrat bwb eu-kommission europaparlament bundesregierung reuters dpa apa afp sid ap ots hsv
    fcb bvb is taliban pegida rotes kreuz caritas diakonie nabu bund ukip tories labour podemos syriza fidesz akp
    chp hdp pkk ypg eta plo hamas hisbollah isis bsw dkp ssw mlpd glp bdp evp cvp cspö kpö dosb dfb dfl öfb sfv öoc
    dhb öhb dskv dsv ösv uci wada nada nba nfl nhl mlb fia iaaf atp wta fei diw ifo zew iwh rwi wifo ihs kof imk wsi
    iab dihk ihk hwk zdh bdi bda bga hde vda vdma vdik zvei vci bitkom dehoga bdew bvr vöb gdv vzbv wko wkö öamtc ak
    vki ags gew gdp dbb ngg marburger gpa unia syna sgb kab kolping drk asb dlrg thw johanniter malteser dgzrs bsi
    bbk bvf bnetza bundesnetzagentur kba eba bfv nsu ksk gsg kgb fsb interpol europol frontex olaf osze oscce iaea
    unhcr unhrc unfccc ipcc icao imo ilo iso din tüv dekra easa faa fda sec cftc ftc boe boj snb finma oebs esm efsf
    efta nafta mercosur asean g7 g8 g20 brics nasa esa dlr cern desy epfl tum lmu rwth fraunhofer leibniz helmholtz
    akv ksv ksv1870 vgh vfgh bgh bverfg bag bsg bfh bverwg eugh egmr estv bfs bpol bmi bmf bmwi bmas bmvi bmg bmu""".split()
)

ACRONYMS = frozenset(
    """us usa eu ki it ai pr tv pc cd dvd ceo cfo coo cto cio cso cpo chro cdo cmo cro ipo m&a ag se gmbh kg co ug ebit ebitda dax mdax
    tecdax sdax atx smi ftse wm em ok nr st z.b u.a d.h gps usb wlan lte sms app hd uhd pdf rss www html url faq kfz
    lkw pkw suv ice bip inc ltd plc hrb hrv isin wkn lei usd eur chf gbp jpy utc mez uhr km mwh kwh gwh mw ii iii vi
    vii viii ix xi xii aids hiv dna co2 dr prof pol-dh foto top live neu exklusiv ddr brd gus gb ufo ibc o.k rt via
    per po nrw led leds oled lcd plasma cd-rom dvd-rom vhs hdtv vod svod isp ip tcp vpn vr ar xr crm erp api sdk ide
    php sql xml json csv cms seo sem b2b b2c c2c kpi roi ebt ebita ebitdar fcf capex opex ifrs hgb ugb gaap esg csr
    dsgvo tkg tmg urhg bgb stgb stpo zpo inso gwg wphg wpüg kwg asvg gsvg estg ustg mwst ust afa hv jhv qv ao
    bahncard utf ascii ekg mrt mers sars covid hpv fsme adhs ptbs pcb fckw pvc esp asr tdi tsi gti gtd hybrid nn n.n
    gmt cet cest mesz pst edt ra rae stb wp mba bwl vwl bsc msc phd abi rip lol omg wtf dj djs mc mcs cds ufos pkws
    lkws ekgs tvs ttip ceta tpp iban sepa 4k 8k 3d 2d ssd hdd cpu gpu nfc rfid qr gsm umts 3g 4g 5g dsl vdsl hz khz
    mhz ghz kw ps nm dba ccm qm km/h fps dpi mp3 mp4 ngo ngos ffp2 pcr uvp oem oems tco sla mou loi wti brent mdl
    mdb mep abg osz""".split()
)
"""Abbreviations in capitals that name no company."""

NAME_ADJECTIVES = frozenset(
    """deutsche deutschen deutscher österreichische österreichischen österreichischer schweizerische
    schweizerischen erste ersten neue neuen süddeutsche süddeutschen norddeutsche norddeutschen westdeutsche bayerische
    bayerischen sächsische hessische allgemeine allgemeinen vereinigte vereinigten british american royal general
    united first new global national international united""".split()
)
"""Adjectives that, capitalised within a sentence, begin a name."""

AT_HOME = ("deutsch", "österreich", "schweiz")
"""Stems of the adjectives of German-speaking countries, which names begin with as well: "Deutsche Bank"."""

NATIONAL_STEMS = tuple(
    """französisch italienisch spanisch portugiesisch englisch britisch irisch schottisch belgisch niederländisch
    holländisch luxemburgisch dänisch schwedisch norwegisch finnisch isländisch polnisch tschechisch slowakisch ungarisch
    slowenisch kroatisch serbisch bosnisch rumänisch bulgarisch griechisch türkisch zypriotisch russisch ukrainisch
    weißrussisch baltisch estnisch lettisch litauisch amerikanisch us-amerikanisch kanadisch mexikanisch brasilianisch
    argentinisch chilenisch chinesisch japanisch koreanisch indisch thailändisch vietnamesisch indonesisch australisch
    neuseeländisch israelisch iranisch irakisch syrisch saudi-arabisch ägyptisch marokkanisch tunesisch südafrikanisch
    nigerianisch europäisch asiatisch afrikanisch arabisch ausländisch heimisch inländisch schweizer luxemburger""".split()
)
"""Beginnings of the adjectives of nations: "die französische Bank" is described, not named."""

NAMED_NOUNS = frozenset(
    """bank regionalbank kantonalbank bahn post börse telekom lufthansa presse-agentur landesbank sparkasse volksbank versicherung zeitung
    nachrichtenagentur bundesbahnen bundesbahn bundesländer-versicherung pfandbriefbank apotheker beteiligungs rück
    wohnen annington postbank rundschau presse nachrichten morgenpost allgemeine rundfunk brauerei airlines airways
    petroleum motors telecom railways telegraph times steel media energy fernsehen hypothekenbank kreditbank
    bundesbank-filiale straßenbahn verkehrsbetriebe stadtwerke energie u-bahn s-bahn landesbahn verlag
    luft industriebank bausparkasse beteiligungsgesellschaft druckerei werke bergbahnen seilbahnen messe
    bahnen lokalbahn lokalbahnen regionalbank kantonalbank gewerbebank milchwerke zementwerke kraftwerke wasserkraft""".split()
)
"""Nouns that with an adjective before them, in a capital, name a firm: "die Hessische Landesbahn"."""

ABBREVIATIONS = frozenset(
    """z.b z.bsp u.a d.h i.d.r u.u v.a o.ä bzw ca etc evtl ggf inkl max min mind mio mrd nr prof dr dipl mag st str tel
    usw vgl abs art bd bspw chr geb gest ing jh jr kap lt od phil priv rd s sog tsd u v vs zzt zz z.zt mill bio md
    a.d a.m e.v e.on h.c i.v jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so hl co inc corp ltd
    rer nat med jur m.b.h ges ges.m.b.h betr bez ehem einschl entspr ff fa frl gem hrsg j jun k.o lfd lic mfg
    n.chr v.chr op pl r sen sr stv u.s vorm""".split()
)
"""Abbreviations behind whose full stop a sentence goes on."""

FIRM_ABBREVIATIONS = frozenset("inc corp ltd co a.s d.d d.o.o s.r.o s.a s.p.a s.r.l".split())
"""Those that close a name; before an article or a preposition in capitals a sentence ends with them."""

NO_ABBREVIATIONS = frozenset({"SA"})
"""The same letters, where capitals make them a legal form."""

ACRONYMS_IN_NAMES = frozenset({"AI", "IT", "TV"})
"""Acronyms that the names of firms go on with."""

SMALL_WORDS_IN_NAMES = frozenset({"AI", "One"})
"""Words of names that in small letters are German words, or look like them."""
