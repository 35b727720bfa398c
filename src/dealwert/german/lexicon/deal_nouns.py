"""Nouns of buying, selling, holding and merging, and of taking up and giving up an office."""

from __future__ import annotations

from dealwert.german.lexicon.frame import Frame, Sense, Slot

__all__ = [
    "ACCOUNTS",
    "AGREEING",
    "BANKRUPT",
    "BARGAINING",
    "BELONGED",
    "BELONGING",
    "BELONGING_BEHIND",
    "BELONGING_TO",
    "BRAND",
    "BUSINESS",
    "BUSINESS_FRIENDS",
    "BUYERS_TOGETHER",
    "BUYER_NOUNS",
    "BUY_OUTS",
    "BY_SALE",
    "CHANGE_NOUNS",
    "COMING_FROM",
    "CONTRACTS",
    "COSTS",
    "DEAL_GENITIVES",
    "DEAL_NOUNS",
    "DEAL_WORDS",
    "FAMILY",
    "FIGHT_FOR",
    "FIRM_ENDS",
    "FOR_SALE",
    "FOUNDED",
    "FOUNDERS",
    "GETS_PAID",
    "GIVING_UP",
    "GROUP_NOUNS",
    "HAVE_SOLD",
    "HOLDERS",
    "HOLDERS_BEFORE",
    "HOLDER_NOUNS",
    "HOLDINGS",
    "HOLDING_WORDS",
    "INN",
    "INVESTING",
    "IN_HANDS",
    "IN_NEW_HANDS",
    "IT_IS",
    "JOINTLY",
    "LISTED",
    "MANY_FIRMS",
    "MARKET",
    "MEMBER",
    "MORE",
    "MOST",
    "NAMED_THINGS",
    "NEW_ONES",
    "NO_DEAL_NOUNS",
    "NO_SALE",
    "OF_HOLDERS",
    "ONE_HOLDING",
    "ORDERS",
    "OWNERS_AT_LISTING",
    "OWNERS_BEFORE",
    "OWNER_ENDS",
    "OWNER_NOUNS",
    "OWN_FIRMS",
    "OWN_SHARES",
    "OWN_SHOPS",
    "PARCEL",
    "PARENT_ENDS",
    "PARTS_OF_GROUPS",
    "PART_KIN",
    "PART_NOUNS",
    "PERSONS_WORKS",
    "PLURALS",
    "PORTIONS",
    "POSSESSION",
    "PREMISES",
    "PRICED_DEALS",
    "PROPERTIES",
    "RUNNING",
    "SALE",
    "SELLER_NOUNS",
    "SHAREHOLDER_NOUNS",
    "SO_FAR",
    "SO_FAR_ADVERBS",
    "STAKE_NOUNS",
    "SUITOR_NOUNS",
    "TAKEN",
    "TAKERS",
    "TAKER_IS",
    "TALKS",
    "TEAMS_OF_BUYERS",
    "TRADE",
    "TWO_WORDS",
    "UNIONS_AND_SALES",
    "WEAK_OFFER_NOUNS",
    "WHOLE",
    "WHOLE_FIRMS",
    "WHOLLY",
    "WHO_IT_IS",
    "WHO_THEY_ARE",
    "WINNING",
    "WORKS",
    "WORKS_OF_ART",
]

DEAL_NOUNS: tuple[tuple[Frame, str], ...] = (
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.TARGET,
            obliques={"für": Slot.TARGET, "über": Slot.TARGET, "mit": Slot.SELLER},
            needs=(Slot.TARGET,),
        ),
        "kaufvertrag kaufvertrags übernahmevertrag",
    ),
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.TARGET,
            obliques={"durch": Slot.BUYER, "von": Slot.TARGET, "an": Slot.TARGET},
            needs=(Slot.TARGET,),
        ),
        """übernahme übernahmen komplettübernahme mehrheitsübernahme akquisition akquisitionen
        firmenübernahme unternehmensübernahme
        kauf kaufs erwerb erwerbs zukauf zukäufe aufkauf ankauf mega-übernahme milliardenübernahme
        milliarden-übernahme""",
    ),
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.BUYER,
            obliques={"durch": Slot.BUYER, "von": Slot.BUYER, "für": Slot.TARGET},
            needs=(Slot.TARGET,),
        ),
        "übernahmepläne übernahmeplan übernahmeplänen übernahmeplans",
    ),
    (
        Frame(
            Sense.OFFER,
            subject=Slot.BUYER,
            object=Slot.TARGET,
            obliques={
                "für": Slot.TARGET,
                "durch": Slot.BUYER,
                "von": Slot.BUYER,
                "an": Slot.TARGET,
            },
            needs=(Slot.TARGET,),
        ),
        """übernahmeangebot übernahmeangebots übernahmeofferte übernahmeangebote kaufangebot
        kaufangebots offerte offert offerts kaufoffert übernahmeoffert pflichtangebot übernahmeversuch
        barofferte gebot gebots angebot angebots übernahmegebot milliardengebot milliardenofferte
        gegenangebot gegenofferte""",
    ),
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.BUYER,
            obliques={"an": Slot.TARGET, "von": Slot.BUYER},
            needs=(Slot.TARGET, Slot.BUYER),
            status="rumoured",
        ),
        """interesse kaufinteresse übernahmeinteresse""",
    ),
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.BUYER,
            obliques={"nach": Slot.TARGET, "von": Slot.BUYER},
            needs=(Slot.TARGET, Slot.BUYER),
            status="planned",
        ),
        """griff zugriff""",
    ),
    (
        Frame(
            Sense.BUY,
            subject=Slot.BUYER,
            object=Slot.BUYER,
            obliques={"um": Slot.TARGET, "von": Slot.BUYER},
            needs=(Slot.TARGET, Slot.BUYER),
            status="planned",
        ),
        """bemühungen avancen""",
    ),
    (
        Frame(
            Sense.SELL,
            subject=Slot.SELLER,
            object=Slot.TARGET,
            obliques={"an": Slot.BUYER, "von": Slot.TARGET, "durch": Slot.SELLER},
            needs=(Slot.TARGET,),
        ),
        """verkauf verkaufs teilverkauf weiterverkauf veräußerung verkaufspläne notverkauf
        abverkauf""",
    ),
    (
        Frame(
            Sense.INVEST,
            subject=Slot.BUYER,
            object=Slot.BUYER,
            obliques={"bei": Slot.TARGET, "von": Slot.BUYER, "durch": Slot.BUYER},
            needs=(Slot.TARGET, Slot.BUYER),
        ),
        """einstieg einstiegs""",
    ),
    (
        Frame(
            Sense.INCREASE,
            subject=Slot.BUYER,
            object=Slot.STAKE,
            obliques={"an": Slot.TARGET, "bei": Slot.TARGET, "durch": Slot.BUYER},
            needs=(Slot.BUYER, Slot.STAKE),
        ),
        """aufstockung""",
    ),
    (
        Frame(
            Sense.EXIT,
            subject=Slot.SELLER,
            object=Slot.SELLER,
            obliques={"bei": Slot.TARGET, "aus": Slot.TARGET, "von": Slot.SELLER},
            needs=(Slot.TARGET, Slot.SELLER),
        ),
        """ausstieg ausstiegs""",
    ),
    (
        Frame(
            Sense.MERGE,
            subject=Slot.PARTNER,
            object=Slot.PARTNER,
            obliques={
                "mit": Slot.PARTNER,
                "von": Slot.PARTNER,
                "zwischen": Slot.PARTNER,
                "zu": Slot.RESULT,
                "aus": Slot.PARTNER,
                "auf": Slot.PARTNER,
            },
            needs=(Slot.PARTNER,),
        ),
        """fusion fusionen mega-fusion megafusion zusammenschluss zusammenschluß zusammenschlusses
        mega-zusammenschluss mega-zusammenschluß merger mergers verschmelzung zusammenlegung
        fusionspläne fusionsgespräche elefantenhochzeit zusammengehen zusammengehens bankenfusion
        verschmelzungspläne firmenehe""",
    ),
    (
        Frame(
            Sense.SPIN_OFF,
            subject=Slot.SELLER,
            object=Slot.TARGET,
            obliques={"von": Slot.TARGET, "aus": Slot.SELLER, "durch": Slot.SELLER},
            needs=(Slot.TARGET, Slot.SELLER),
        ),
        """abspaltung abspaltungen ausgliederung""",
    ),
    (
        Frame(
            Sense.SPIN_OFF,
            subject=Slot.TARGET,
            object=Slot.SELLER,
            obliques={"von": Slot.SELLER, "aus": Slot.SELLER},
            needs=(Slot.TARGET, Slot.SELLER),
        ),
        """ausgründung spin-off spinoff""",
    ),
    (
        Frame(
            Sense.LIST,
            subject=Slot.TARGET,
            object=Slot.TARGET,
            obliques={"von": Slot.TARGET},
            needs=(Slot.TARGET,),
        ),
        """börsengang börsengangs börsegang börsegangs ipo börsendebüt börsenstart börsenpläne""",
    ),
    (
        Frame(
            Sense.RAISE,
            subject=Slot.BUYER,
            object=Slot.TARGET,
            obliques={"von": Slot.TARGET, "bei": Slot.TARGET, "durch": Slot.BUYER},
            needs=(Slot.TARGET,),
        ),
        """finanzierungsrunde finanzierungsrunden kapitalrunde investmentrunde investitionsrunde
        seed-runde wachstumsfinanzierung anschlussfinanzierung seed-finanzierung series-a-finanzierung
        series-b-finanzierung series-c-finanzierung serie-a-finanzierung serie-b-finanzierung""",
    ),
    (
        Frame(
            Sense.ISSUE,
            subject=Slot.TARGET,
            object=Slot.TARGET,
            obliques={"von": Slot.TARGET, "bei": Slot.TARGET},
            needs=(Slot.TARGET,),
        ),
        """kapitalerhöhung kapitalerhöhungen""",
    ),
    (
        Frame(
            Sense.BUY_BACK,
            subject=Slot.TARGET,
            object=Slot.TARGET,
            obliques={"von": Slot.TARGET, "durch": Slot.TARGET},
            needs=(Slot.TARGET,),
        ),
        """aktienrückkauf aktienrückkaufs aktienrückkäufe aktienrückkaufprogramm
        aktienrückkaufprogramms""",
    ),
    (
        Frame(
            Sense.FOUND,
            subject=Slot.PARTNER,
            object=Slot.PARTNER,
            obliques={
                "von": Slot.PARTNER,
                "zwischen": Slot.PARTNER,
                "mit": Slot.PARTNER,
                "aus": Slot.PARTNER,
            },
            needs=(Slot.PARTNER,),
        ),
        """gemeinschaftsunternehmen gemeinschaftsunternehmens gemeinschaftsfirma joint-venture
        joint-ventures venture ventures jointventure""",
    ),
)

STAKE_NOUNS: tuple[tuple[str, str], ...] = (
    (
        "part",
        """anteil anteile anteilen anteils beteiligung beteiligungen aktienpaket aktienpakets
        pakete paketen aktienpakete
        aktienanteil aktienanteile paket restanteil restanteile firmenanteile geschäftsanteile
        unternehmensanteile gesellschaftsanteile kapitalanteile""",
    ),
    ("shares", "aktien aktie papiere stimmrechte stimmrechten stammaktien vorzugsaktien"),
    (
        "majority",
        """mehrheit mehrheitsanteil mehrheitsanteile mehrheitsbeteiligung aktienmehrheit
        kapitalmehrheit anteilsmehrheit kontrolle""",
    ),
    (
        "minority",
        """minderheitsbeteiligung minderheitsanteil minderheitsanteile minderheit sperrminorität""",
    ),
)

CHANGE_NOUNS: tuple[tuple[Frame, str], ...] = (
    (
        Frame(
            Sense.RESIGN,
            subject=Slot.PERSON,
            object=Slot.PERSON,
            obliques={
                "von": Slot.PERSON,
                "als": Slot.ROLE,
                "aus": Slot.COMPANY,
                "bei": Slot.COMPANY,
            },
            needs=(Slot.PERSON,),
        ),
        "rücktritt rücktritts rücktritte rücktritten rücktrittsgesuch mandatsverzicht demission",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            object=Slot.PERSON,
            obliques={
                "von": Slot.PERSON,
                "als": Slot.ROLE,
                "aus": Slot.COMPANY,
                "bei": Slot.COMPANY,
            },
            needs=(Slot.PERSON,),
        ),
        "ausscheiden abgang abgangs weggang rückzug abschied abtritt",
    ),
    (
        Frame(
            Sense.RETIRE,
            subject=Slot.PERSON,
            object=Slot.PERSON,
            obliques={"von": Slot.PERSON, "als": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        "pensionierung",
    ),
    (
        Frame(
            Sense.DIE,
            subject=Slot.PERSON,
            object=Slot.PERSON,
            obliques={"von": Slot.PERSON, "als": Slot.ROLE},
            needs=(Slot.PERSON,),
        ),
        "tod tods todes ableben",
    ),
    (
        Frame(
            Sense.SUSPEND,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={"von": Slot.PERSON, "als": Slot.ROLE, "durch": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        "beurlaubung freistellung suspendierung",
    ),
    (
        Frame(
            Sense.DISMISS,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={"von": Slot.PERSON, "als": Slot.ROLE, "durch": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        """entlassung abberufung absetzung ablöse abwahl rauswurf rauswurfs hinauswurf trennung
        vertragsauflösung kündigung""",
    ),
    (
        Frame(
            Sense.APPOINT,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={
                "von": Slot.PERSON,
                "zu": Slot.ROLE,
                "als": Slot.ROLE,
                "in": Slot.ROLE,
                "durch": Slot.COMPANY,
            },
            needs=(Slot.PERSON,),
        ),
        "bestellung berufung ernennung verpflichtung kür",
    ),
    (
        Frame(
            Sense.MOVE,
            subject=Slot.PERSON,
            object=Slot.PERSON,
            obliques={
                "von": Slot.PERSON,
                "zu": Slot.GOAL,
                "an": Slot.GOAL,
                "in": Slot.GOAL,
                "nach": Slot.GOAL,
            },
            needs=(Slot.PERSON, Slot.GOAL),
        ),
        "wechsel wechsels",
    ),
    (
        Frame(
            Sense.SUCCEED,
            subject=Slot.PERSON,
            object=Slot.PREDECESSOR,
            obliques={
                "von": Slot.PREDECESSOR,
                "für": Slot.PREDECESSOR,
                "als": Slot.ROLE,
                "bei": Slot.COMPANY,
            },
            needs=(Slot.PREDECESSOR,),
        ),
        """nachfolger nachfolgerin nachfolgers nachfolge amtsnachfolger amtsnachfolgerin fußstapfen
        erbe""",
    ),
    (
        Frame(
            Sense.SUCCEED,
            subject=Slot.PREDECESSOR,
            object=Slot.PERSON,
            obliques={"von": Slot.PERSON},
            needs=(Slot.PREDECESSOR,),
        ),
        "vorgänger vorgängerin vorgängers amtsvorgänger",
    ),
)

NO_DEAL_NOUNS = frozenset(
    """begriff begriffe begriffen begriffs inbegriff oberbegriff angriff angriffe angriffen angriffs übergriff
    übergriffe übergriffen eingriff eingriffe eingriffen eingriffs rückgriff vorgriff machtübernahme kostenübernahme schuldenübernahme amtsübernahme einkauf einkaufs hauskauf autokauf
    vorverkauf ausverkauf schlussverkauf abverkauf ticketverkauf kartenverkauf wohnungskauf
    grundstückskauf wahlbeteiligung marktanteil marktanteile marktanteils großteil frauenanteil
    stimmenanteil ausländeranteil dieselanteil marktanteilen bevölkerungsanteil gewinnbeteiligung
    mitarbeiterbeteiligung bürgerbeteiligung bürgschaftsübernahme datenübernahme spielerkauf
    quereinstieg atomausstieg kohleausstieg berufseinstieg berufsausstieg medikamentenkauf
    aktienkauf waffenkauf kernfusion zellfusion gemeindefusion mehrheitsbeschluss
    tagesabschluss übernahmeschlacht drogenverkauf aktienverkauf anteilsverkauf paketverkauf
    rückkauf abgang angebotslage stellenangebot jobangebot lehrangebot warenangebot
    überangebot nahrungsangebot freizeitangebot vermittlungsangebot bildungsangebot desinteresse
    adventure gesprächsangebot sonderangebot abendangebot kulturangebot sportangebot
    produktangebot leistungsangebot serviceangebot onlineangebot online-angebot verbot verbots
    gratisangebot winterabgang zugang""".split()
)
"""Compounds that end like a noun of dealing and are something else."""

MEMBER = "teil"
"""What a company is of the one that has bought it."""

OWNER_NOUNS = frozenset(
    """eigentümer eigentümerin eigner eignerin besitzer besitzerin hauseigentümer alleineigentümer
    alleineigentümerin mehrheitseigentümer mehrheitseigentümerin mehrheitseigner
    mehrheitsgesellschafter hauptgesellschafter hauptaktionär hauptaktionärin großaktionär
    mehrheitsaktionär mehrheitsaktionärin gesellschafter aktionär kernaktionär hausherr miteigentümer
    hauptanteilseigner gesellschafterin miteigentümerin aktionärin großaktionärin kernaktionärin
    alleingesellschafter alleingesellschafterin besitzerin investor investorin einzelaktionär
    einzelaktionärin ankeraktionär ankeraktionärin""".split()
)
"""Nouns for whom a company belongs to."""

TALKS = frozenset(
    """verhandlungen gespräche verkaufsverhandlungen verkaufsgespräche übernahmeverhandlungen
    übernahmegespräche exklusivverhandlungen exklusivgespräche""".split()
)
"""What the parties of a deal hold before it."""

BUSINESS_FRIENDS = frozenset(
    """ausrüster ausrüsterin sponsor hauptsponsor trikotsponsor ausstatter lieferant lieferanten dienstleister
    vermarkter berater geschäftspartner vertriebspartner werbepartner partner werbeagentur""".split()
)
"""Nouns for a company from whom somebody parts as from whom he had a contract with."""

MOST = ("größt", "teuerst", "kostspieligst")
"""How adjectives begin before a purchase that is compared with others of the same buyer."""

RUNNING = "operativ"
"""How the adjective begins of a business that is all a company does: "das operative Geschäft"."""

FOR_SALE = tuple(
    """insolven pleite konkurs sanierung eigentümer eigner besitzer käufer investor bieter verkauf verkäuf übernahme
    übernehm übernommen rettung gerettet zuschlag interessent anteile aktionär marod angeschlagen
    kaufpreis""".split()
)
"""How words begin of a company that may be bought."""

TRADE = "geschäft"
"""What a company has with what it deals in: "das Geschäft mit Saatgut"."""

BUSINESS = "geschäftsbetrieb"
"""What is sold of a company that is bankrupt."""

NAMED_THINGS = frozenset(
    """projekt bauprojekt großprojekt fonds lizenz strecke route kampagne serie kläranlage grube
    turnier festival messe schiff frachter kreuzfahrtschiff gemälde familie ehepaar
    bürohaus bürogebäude bürokomplex bürotower wohnhaus zinshaus palais grundstück areal""".split()
)
"""Nouns before the names of what is no company: "das Projekt X"."""

WORKS_OF_ART = tuple(
    """gemälde bild skulptur plastik zeichnung aquarell fotografie grafik installation partitur manuskript roman buch
    drehbuch film spielfilm dokumentarfilm serie stück theaterstück lied song album comic""".split()
)
"""Ends of nouns before titles in quotes."""

PERSONS_WORKS = frozenset("werk werke werken arbeit arbeiten".split())
"""What an artist makes, if a person is named behind it."""

PREMISES = "betrieb"
"""The same, and what whoever runs a place takes over."""

BANKRUPT = tuple(
    "insolven konkurs pleite masseverwalter sanierungsverwalter zahlungsunfähig".split()
)
"""Beginnings of words that tell that a company is bankrupt."""

PART_NOUNS = frozenset({BUSINESS, PREMISES, "teile", "großteil", "kern", "reste"})
"""Nouns of what is left of a company that somebody takes over."""

PORTIONS = frozenset("teil teile teilen teils großteil hälfte drittel viertel rest".split())
"""Nouns for how much of a stake is sold: "einen Teil seiner Anteile"."""

MANY_FIRMS = tuple(
    """firmen schaften banken ketten gruppen töchtern häusern unternehmen werken betrieben konzernen
    stellern bietern treibern verlagen marken aktionären gesellschaftern eigentümern investoren bahnen thermen
    kliniken linien brauereien molkereien druckereien""".split()
)
"""Ends of nouns in the dative of the plural, behind a "den" that could be the accusative as well."""

BUYERS_TOGETHER = frozenset("unternehmer investoren geldgeber geschäftsleute manager".split())
"""Nouns in the plural for those who buy with the one around whom they stand: "fünf Unternehmer um P"."""

TEAMS_OF_BUYERS = frozenset("gruppe team kreis runde bündnis gemeinschaft".split())
"""Nouns for several who buy together, around whom one stands: "eine Gruppe um P"."""

SHAREHOLDER_NOUNS = frozenset(
    """einzelaktionär einzelaktionärin ankeraktionär ankeraktionärin gesellschafterin miteigentümerin aktionärin großaktionärin kernaktionärin hauptaktionär hauptaktionärin großaktionär aktionär kernaktionär gesellschafter miteigentümer
    hauptanteilseigner hauptgesellschafter investor investorin""".split()
)
"""Those of them who need not hold the most: becoming one is no takeover."""

HOLDERS = ("aktionär", "aktionärin", "anteilseigner", "gesellschafter", "eigentümer")
"""Ends of nouns for who holds a stake already."""

OF_HOLDERS = (
    *("aktionärs", "anteilseigners", "gesellschafters", "eigentümers", "partners", "konkurrenten"),
    *("rivalen", "mitbewerbers", "wettbewerbers", "investors", "vermögensverwalters", "fonds"),
)
"""Ends of genitives of who holds a stake, or beside whom somebody does: "die Anteile des Partners X"."""

SUITOR_NOUNS = frozenset(
    """interessent interessenten interessentin kaufinteressent kaufinteressenten bieter bieterin
    kaufkandidat übernahmeinteressent""".split()
)
"""Nouns for who might buy."""

COSTS = (
    "kosten",
    "zahlungen",
    "gehalts",
    "gehälter",
    "löhne",
    "schulden",
    "verluste",
    "verlusts",
    "miete",
)
"""Ends of nouns of what is paid: a share of it is none of a company."""

HOLDER_NOUNS = OWNER_NOUNS | frozenset(
    """gläubiger gläubigern gläubigerausschuss gläubigerversammlung genossenschafter genossenschaftern mitglieder mitgliedern aktionäre aktionären anteilseigner anteilseignern anteilsinhaber anteilsinhabern
    eigentümern eignern besitzern gesellschaftern hauptaktionären großaktionäre großaktionären
    käufer käuferin verkäufer erwerber interessent interessentin interessenten kaufinteressent
    übernahmeinteressent bieter bieterin teil teile tochter
    mutterkonzern muttergesellschaft mutter mutterkonzerns konkurrent konkurrenten rivale rivalen
    gründer mitgründer vorstände aufsichtsräte""".split()
)
"""Nouns behind which stands whose shareholders, owners or kin are meant."""

WEAK_OFFER_NOUNS = frozenset("angebot angebots gebot gebots offert".split())
"""Nouns that offer companies and much else."""

INVESTING = tuple(
    """investor investorin unternehmer unternehmerin milliardär milliardärin oligarch oligarchin geschäftsmann
    geschäftsfrau eigentümer eigentümerin aktionär aktionärin gesellschafter gesellschafterin händler
    händlerin industrieller sanierer""".split()
)
"""Ends of nouns for persons who buy companies."""

FOUNDERS = ("gründer", "gründerin", "firmengründer", "mitgründer", "mitgründerin")
"""Ends of nouns for persons who may buy back what they once began."""

BUY_OUTS = frozenset(
    "management-buy-out management-buy-outs management-buyout management-buyouts buy-out buyout mbo".split()
)
"""Nouns beside which managers buy the company that they run."""

WHOLLY = BUY_OUTS | frozenset(
    """vollständig komplett gänze ganz mehrheitlich insolvenz konkurs konkursmasse insolvente insolventen
    pleite pleitefirma familienbesitz rückwirkend geldgebern investoren alleineigentümer""".split()
)
"""Words beside "übernehmen" that say that ownership passes, not the lead."""

DEAL_WORDS = frozenset(
    """deal deals transaktion geschäft handel vereinbarung zukauf übernahme kauf einstieg investition
    investment""".split()
)
"""Nouns that point to a deal without naming its kind."""

DEAL_GENITIVES = DEAL_WORDS | frozenset(
    """deals geschäfts geschäftes kaufs einstiegs handels zukaufs verkauf verkaufs veräußerung emission
    platzierung börsengang börsengangs ipo finanzierungsrunde""".split()
)

PARENT_ENDS = (
    "mutterkonzern",
    "muttergesellschaft",
    "konzernmutter",
    "mutterhaus",
    "alleineigentümer",
)
"""Ends of nouns for who holds all of a company, so that all its shares are the whole of it."""

PRICED_DEALS = frozenset(
    """kauf kaufs verkauf verkaufs übernahme erwerb erwerbs zukauf zukaufs einstieg einstiegs deal deals
    transaktion veräußerung""".split()
)
"""Those of them of which a sum before the noun is the price: "den für … vereinbarten Kauf"."""

SELLER_NOUNS = frozenset("verkäufer verkäuferin".split())
BUYER_NOUNS = frozenset("käufer käuferin erwerber erwerberin übernehmer".split())
"""Nouns that in "Verkäufer ist X" say what part X plays in the deal just told."""

ONE_HOLDING = frozenset("anteil paket aktienpaket beteiligung".split())
"""Nouns for what somebody holds of a company, which itself has many shares."""

HOLDINGS = frozenset("beteiligung beteiligungen".split())
"""Nouns of stakes behind which "von" tells whose they are, not of what: "kauft Beteiligungen von X"."""

BELONGING = frozenset("beteiligung beteiligungen mehrheit minderheit mehrheitsbeteiligung".split())
"""Nouns of stakes that the company follows behind "an" rather than whoever gets them."""

AWARD = "zuschlag"
"""Who gets it buys."""

EXCHANGE = "börse"
"""Where companies are listed."""

PART_KIN = ("tochter", "tochterfirma", "tochterunternehmen", "tochtergesellschaft", "ableger")
"""Ends of nouns for a company that belongs to another one."""

PARTS_OF_GROUPS = (
    *("töchter", "töchtern", "tochterfirmen", "tochtergesellschaften", "gesellschaften", "firmen"),
    *("banken", "sparkassen", "versicherer", "verlage", "konzerne"),
)
"""Ends of nouns for companies of a group, which may merge, as its shops, brands and services do not."""

FOUNDED = tuple(
    """gesellschaft firma unternehmen tochter gmbh holding start-up gemeinschaftsunternehmen joint-venture
    venture""".split()
)
"""Ends of nouns for firms that others found together."""

JOINTLY = ("gemeinsam", "gemeinschafts", "joint")
"""How the words begin of what belongs to both."""

FIRM_ENDS = ("-gmbh", "-ag", "-kg", "-gesellschaft")
"""Ends of nouns that name a company by what it does: "die Spielbetriebs-GmbH"."""

GROUP_NOUNS = frozenset(
    """konzern konzerns gruppe unternehmensgruppe firmengruppe holding mediengruppe verlagsgruppe hotelgruppe handelsgruppe
    industriegruppe immobiliengruppe versicherungsgruppe bankengruppe modegruppe möbelgruppe klinikgruppe brauereigruppe
    logistikgruppe""".split()
)
"""Nouns behind a hyphen that name the same company: "der X-Konzern" is X."""

ACCOUNTS = ("etat", "etats")
"""Ends of words for what agencies look after, which tell the same."""

ORDERS = ("etat", "pitch", "werbe", "kampagne", "ausschreibung")
"""Words, or beginnings of them, that tell that an order is awarded, and no company."""

SALE = "verkauf"
"""How the words of selling begin, or end in."""

MARKET = "markt"
"""What shares are of that are no stakes."""

OWN_SHOPS = frozenset("geschäft geschäfte laden".split())
"""Nouns for the company of a person, but for a part of that of a firm."""

OWN_FIRMS = OWN_SHOPS | frozenset(
    "unternehmen firma betrieb gesellschaft start-up startup lebenswerk".split()
)
"""Nouns for the company of whoever holds it: "verkaufen ihr Unternehmen"."""

WHOLE_FIRMS = frozenset(
    "betriebe unternehmen firmen gesellschaften häuser institute vereine".split()
)
"""Nouns for the companies themselves where their owners put them together: "legen ihre Betriebe zusammen"."""

WORKS = ("fabriken", "druckereien")
"""Ends of nouns for where companies work, which they may put together and remain two."""

PLURALS = ("en", "ern", "eln", "ens", "s")
"""Ends of the nouns for what a business is in, in the dative of many: "mit Ernteversicherungen"."""

PARCEL = "paket"
"""What is one of shares only where its size is told."""

NEW_ONES = ("neuen", "neue", "neuer", "neuem")
"""What stands before the noun for owners who have just bought."""

BRAND = "marke"
"""End of nouns before the name of a brand."""

PROPERTIES = tuple(
    """parks immobilien liegenschaften häusern gebäuden objekten zentren wohnungen kraftwerken hotels
    märkten""".split()
)
"""Ends of nouns for buildings that are sold many at once."""

INN = "hotel"
"""End of nouns for houses that are called by the noun and a name."""

MORE = frozenset(
    """fehlenden fehlende restlichen restliche übrigen übrige verbliebenen verbliebene verbleibenden verbleibende
    ausstehenden ausstehende weitere weiteren zusätzliche zusätzlichen""".split()
)
"""Adjectives of a stake that comes on top of one held before."""

TWO_WORDS = "joint-venture joint-ventures spin-off seed-runde"
"""Nouns of the tables that are also written with a blank instead of the hyphen."""

UNIONS_AND_SALES = frozenset("fusion zusammenschluss verkauf verschmelzung abspaltung".split())
"""Nouns of what is closed, beside those of buying."""

OWNERS_AT_LISTING = frozenset(
    "alteigentümer alteigentümern altaktionäre altaktionären altgesellschafter altgesellschaftern".split()
)
"""Those who hold a company until it goes public."""

HOLDERS_BEFORE = frozenset(
    "eigentümern eignern besitzern gesellschaftern aktionäre aktionären anteilseigner anteilseignern".split()
)
SO_FAR = frozenset("bisherige bisherigen bisheriger".split())
"""Adjectives of owners that make the same of them."""

OWNERS_BEFORE = frozenset(
    """alteigentümer alteigentümerin alteigentümern voreigentümer voreigentümerin vorbesitzer
    vorbesitzerin vorbesitzern altgesellschafter ex-eigentümer ex-eigentümerin""".split()
)
"""Those who held a company until it was bought, by the noun alone."""

POSSESSION: dict[str, frozenset[str]] = dict.fromkeys(
    ("besitz", "eigentum", "händen"), frozenset({"von", "der"})
)
"""Nouns of what belongs to somebody, and what may stand before the owner's name."""

IN_HANDS = frozenset(
    """besitz eigentum alleinbesitz alleineigentum mehrheitsbesitz mehrheitseigentum vollbesitz hand händen
    """.split()
)
"""Nouns behind "in" of what somebody owns, before whose it is: "im Alleineigentum der X"."""

WHOLE = "gänze"
"""The noun that stands for an adverb, and has no genitive: "gehört zur Gänze der X"."""

HOLDING_WORDS = frozenset(
    """hält hielt halten hielten gehört gehörte gehörten gehören beteiligt partner partnerin gesellschafter
    miteigentümer hälfte hälften aussteigt ausgestiegen ausstieg steigt stieg aus rückzug zurück gemeinsam
    teilhaber""".split()
)
"""Words of sentences that tell who holds a company: "die X-Anteile" behind them may be those that X holds."""

IN_NEW_HANDS = "in neuen händen"
"""What is said of a company that has just been sold."""

OWN_SHARES = frozenset("seine seinen ihre ihren".split())
"""What stands before shares that somebody sells of his own."""

SO_FAR_ADVERBS = frozenset("bisher bislang zuletzt zuvor".split())
"""Adverbs of clauses that say whom a company belonged to until it was bought."""

BELONGED = frozenset("gehörte gehört gehörten gehören".split())
"""Forms of the verb of what is somebody's."""

BARGAINING = frozenset(
    """verhandelt verhandeln verhandle verhandelte verhandelten verhandlungen gespräche gesprächen geeinigt
    einigte einigten""".split()
)
"""Words of clauses with "mit" before the owner with whom somebody deals."""

FIGHT_FOR = (
    r"(?:[Tt]auziehen|[Rr]ennen|[Kk]ampf|[Gg]efecht|[Ss]treit|[Bb]ieten|[Pp]oker|[Ww]erben) um "
)
"""What stands before the company that several want, one of whom gets it."""

AGREEING = frozenset(
    "geeinigt einigte einigten einig handelseinig verständigt verständigte verständigten".split()
)
"""Words of clauses with "mit" before whom somebody has come to terms with, and "auf" before on what."""

BY_SALE = "verkauf"
"""Behind "mit" or "durch" and without more, it is the sale of which the sentence before told the other side."""

NO_SALE = frozenset(
    "rechnet rechnete rechnen rechneten befasst beschäftigt betraut beauftragt verbunden".split()
)
"""Verbs and participles of clauses in which whoever is the subject need not be who sells."""

GETS_PAID = frozenset(
    "bekommt bekam erhält erhielt kassiert kassierte fließen fließt flossen geflossen".split()
)
"""Verbs of money that goes to the owner who sells."""

CONTRACTS = frozenset(
    "vertrag kaufvertrag vertrags vertrages kaufvertrags vereinbarung verträge kaufverträge".split()
)
"""Nouns of what is signed with whoever sells."""

OWNER_ENDS = (
    "eigentümer", "eigentümern", "eigentümerin", "eigner", "eignern", "eigentümerfamilie", "gründerfamilie",
    "inhaberfamilie", "besitzerfamilie", "unternehmerfamilie",
)  # fmt: skip
"""Ends of nouns for those who sell where a sale is talked of or signed."""

FAMILY = "familie"
"""End of nouns for a family, whose name is not that of its company."""

GIVING_UP = frozenset("abgibt abgab abgeben verkauft veräußert abstößt verkaufte".split())
"""Verbs at the end of clauses behind what somebody sells: "30 Prozent, die X abgibt"."""

HAVE_SOLD = ("verkauft haben ", "verkauft hat ", "abgegeben haben ", "abgegeben hat ")
"""How a sentence begins of which the subject is whoever has sold."""

BELONGING_BEHIND = frozenset({"", "zu"})
"""What may stand before whom something belongs to, beside that verb."""

COMING_FROM = frozenset("kommen kommt stammen stammt kamen kam stammten stammte".split())
"""Forms of verbs beside a stake and "von" whoever sells it."""

BELONGING_TO = frozenset("gehörende gehörenden gehörender gehörendes".split())
"""Participles before a company, behind whom it belongs to."""

WHO_THEY_ARE = "das sind "
"""How a sentence begins that names those of the one before."""

LISTED = frozenset(
    "aktien papiere papieren stücke stücken anteile anteilen anteilsscheine anteilsscheinen rest".split()
)
"""What an owner sells in a listing."""

TAKER_IS = (
    "abnehmer ist ",
    "abnehmerin ist ",
    "abnehmer sind ",
    "abnehmer soll ",
    "abnehmerin soll ",
    "abnehmer des pakets ist ",
    "abnehmerin des pakets ist ",
    "abnehmer der anteile ist ",
    "abnehmerin der anteile ist ",
    "abnehmer der aktien ist ",
    "abnehmerin der aktien ist ",
)
"""How a sentence begins that tells who buys what was said to be sold."""

TAKERS = (
    "abnehmer der ",
    "abnehmerin der ",
    "abnehmer des ",
    "abnehmerin des ",
    "abnehmer seiner ",
    "abnehmer ihrer ",
)
"""How such a sentence begins where a noun for what is sold follows."""

TAKEN = (
    "prozent ist ",
    "anteile ist ",
    "aktien ist ",
    "papiere ist ",
    "beteiligung ist ",
    "anteils ist ",
    "pakets ist ",
)
"""How a noun for what is sold goes on to who takes it: "Abnehmer der 17 Prozent ist X"."""

IT_IS = ("handelt es sich um ", "handelt es sich dabei um ", "handelt es sich offenbar um ")
WHO_IT_IS = ("bei", "um")
"""What stands before the part that is told of somebody, and before who it is: "beim Käufer handelt es sich um X"."""

WINNING: tuple[tuple[str, str], ...] = (
    ("zum zug", "kommt"),
    ("zum zug", "kam"),
    ("zum zug", "gekommen"),
    ("zum zuge", "kommt"),
    ("zum zuge", "kam"),
    ("das rennen", "macht"),
    ("das rennen", "machte"),
    ("das rennen", "gemacht"),
    ("bieterverfahren", "durch"),
    ("bieterverfahren", "durchgesetzt"),
    ("bieterrennen", "durch"),
    ("bieterrennen", "durchgesetzt"),
    *(
        (f"als {noun}", verb)
        for noun in ("käufer", "käuferin", "neuer eigentümer", "neue eigentümerin")
        for verb in ("bereit", "auf", "fest", "gefunden")
    ),
)
"""Words in a row, and a verb beside them, of who gets what was said to be sold."""
