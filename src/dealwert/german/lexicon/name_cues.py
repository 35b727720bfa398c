"""Words around and within names that tell what is named."""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "ACRONYMS",
    "COMPANY_WORDS",
    "NAMED_NOUNS",
    "NAME_ADJECTIVES",
    "ORGANISATIONS",
    "ORGANISATION_WORDS",
    "PERSON_PARTICLES",
    "TITLES",
]

TITLES = frozenset(
    """dr dr. prof prof. mag mag. di dipl.-ing. dipl-ing ing ing. herr herrn frau sir lord lady madame monsieur
    mister mr mr. mrs mrs. kommerzialrat professor doktor""".split()
)

PERSON_PARTICLES = frozenset(
    "von vom van de del della di da dos du la le zu zur ten ter bin al el der den".split()
)

COMPANY_WORDS = frozenset(
    """bank banken sparkasse volksbank raiffeisenbank landesbank bankengruppe group gruppe holding holdings
    versicherung versicherungen airlines airways air motors motor technologies technology tech pharma pharmaceuticals
    immobilien capital partners partner media medien systems systeme solutions energy energie power electric electronics
    entertainment studios pictures records international industries industrie foods food brands stores markets
    services consulting ventures invest investment investments asset management resources mining steel chemicals
    chemie logistics logistik networks network software digital labs health healthcare medical biotech stadtwerke
    verlag verlagsgruppe brauerei werke telekom telecom post bahn börse stores hotels resorts properties estate
    railways lines cruises shipping petroleum oil gas automotive auto mobile wireless interactive games gaming
    publishing insurance financial finance fund funds trust foundation equity automobile airport flughafen""".split()
)
"""Words that companies have in their names."""

ORGANISATION_WORDS = frozenset(
    """ministerium universität hochschule verband gewerkschaft kammer fc sc sv tsv vfb vfl fsv sk ac as bv
    rb borussia eintracht union partei institut amt amtsgericht landgericht bundesverband theater museum oper
    akademie kommission polizei feuerwehr bundesamt zentralrat kirche diözese orchester philharmoniker""".split()
)

ORGANISATIONS = frozenset(
    """spd cdu csu fdp afd npd övp spö fpö neos bzö svp sp grüne grünen linke linken piraten eu uno un nato who wto iwf
    ezb fed bafin oecd opec unicef unesco fifa uefa ioc bka lka bnd fbi cia nsa verdi ver.di dgb ögb gdl ufo igm
    adac ödac greenpeace wwf amnesty bundeswehr bundesbank bundestag bundesrat weltbank kartellamt bundeskartellamt
    oenb fma öbb-betriebsrat bwb eu-kommission europaparlament bundesregierung reuters dpa apa afp sid ap ots
    hsv fcb bvb is taliban pegida rotes kreuz caritas diakonie nabu bund""".split()
)

ACRONYMS = frozenset(
    """us usa eu ki it ai pr tv pc cd dvd ceo cfo coo cto cio cso ipo m&a ag se gmbh kg co ug ebit ebitda dax mdax
    tecdax sdax atx smi ftse wm em ok nr st z.b u.a d.h gps usb wlan lte sms app hd uhd pdf rss www html url faq
    kfz lkw pkw suv ice bip inc ltd plc hrb hrv isin wkn lei usd eur chf gbp jpy utc mez uhr km kg mwh kwh gwh mw
    ii iii iv vi vii viii ix xi xii aids hiv dna co2 dr prof pol-dh foto top live neu exklusiv ddr brd gus gb ufo
    ibc kba o.k rt via per po nrw""".split()
)
"""Abbreviations in capitals that name no company."""

NAME_ADJECTIVES = frozenset(
    """deutsche deutschen deutscher österreichische österreichischen österreichischer schweizer schweizerische
    schweizerischen erste ersten neue neuen süddeutsche süddeutschen norddeutsche norddeutschen westdeutsche bayerische
    bayerischen sächsische hessische allgemeine allgemeinen vereinigte vereinigten british american royal general
    united first new global national international united""".split()
)
"""Adjectives that, capitalised within a sentence, begin a name."""

NAMED_NOUNS = frozenset(
    """bank bahn post börse telekom lufthansa presse-agentur landesbank sparkasse volksbank versicherung zeitung
    nachrichtenagentur bundesbahnen bundesbahn bundesländer-versicherung pfandbriefbank apotheker beteiligungs rück
    wohnen annington postbank rundschau presse nachrichten morgenpost allgemeine rundfunk brauerei airlines airways
    petroleum motors telecom railways telegraph times steel media energy fernsehen hypothekenbank kreditbank
    bundesbank-filiale straßenbahn verkehrsbetriebe stadtwerke energie u-bahn s-bahn landesbahn verlag
    luft industriebank bausparkasse beteiligungsgesellschaft druckerei werke""".split()
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
