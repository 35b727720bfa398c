"""Nouns for who leads, supervises, coaches or speaks for an organisation, and for their offices.

A row: what the word says (function, organ, rank), whether it is a body or an office rather than a
person, and the words, which also count as the end of a compound ("Finanzvorstand", "Konzernchefin").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

import attrs

from dealwert.german.choice import Choice
from dealwert.german.lexicon.definite_descriptions import (
    BROADCASTER,
    CLUB,
    PARTY,
    PORTAL,
    PUBLISHER,
    STAGE,
)
from dealwert.model import Organ, Rank, RoleFunction

__all__ = [
    "ASSISTANT_COACHES",
    "AS_OFFICE",
    "BUSINESS",
    "CHAIR",
    "CHAIRING",
    "CHANCELLERIES",
    "CHANCELLOR",
    "COACH",
    "COACHES",
    "DEPARTMENT",
    "DEPARTMENTS",
    "DIVISIONS",
    "EMBASSY",
    "ENGLISH_ROLES",
    "EXACT_ROLE_NOUNS",
    "FIELDS_JOINED",
    "FOR_LONG",
    "FUNCTIONS",
    "FUSED_MARKS",
    "GOVERNMENTS",
    "HAPPENINGS",
    "HEAD_OF",
    "HYPHENED_ADVERBS",
    "IN_THE_LEAD",
    "LEADING_HOUSES",
    "LED_FIELDS",
    "MANAGER",
    "MARKETS_LED",
    "MEMBER",
    "MEMBERS",
    "MINISTRIES",
    "NAMED_PARTS",
    "NO_HOMES",
    "NO_ROLE_NOUNS",
    "OFFICES_OF_CLUBS",
    "OFFICES_OF_MUSEUMS",
    "OFFICES_OF_STAGES",
    "OF_FEDERATION",
    "OF_FIELD",
    "ON_OWN_ACCOUNT",
    "PARTS_LED",
    "PORTFOLIO",
    "PRESIDING",
    "ROLE_MARKS",
    "ROLE_NOUNS",
    "ROLE_PREFIXES",
    "SCHOOLS",
    "SEATS",
    "SECOND_OF_STATE",
    "SECRETARY",
    "STATE",
    "RoleNature",
    "RoleNoun",
]


ON_OWN_ACCOUNT = frozenset("verleger verlegerin".split())
"""Offices, without a company beside them, of whoever owns what he leads and may buy more."""


class RoleNature(Choice):
    """What a noun of this table names."""

    HOLDER: ClassVar[RoleNature]
    """A person ("Vorstandschef")."""
    BODY: ClassVar[RoleNature]
    """A body, which by itself may also be a member of it ("Aufsichtsrat")."""
    OFFICE: ClassVar[RoleNature]
    """An office or its seat ("Leitung", "Chefsessel")."""


@attrs.frozen
class RoleNoun:
    """What a noun says about a role."""

    function: RoleFunction
    organ: Organ
    rank: Rank
    nature: RoleNature


_F, _O, _R = RoleFunction, Organ, Rank
_HOLDER, _BODY, _OFFICE = RoleNature.HOLDER, RoleNature.BODY, RoleNature.OFFICE


def _row(function: RoleFunction, organ: Organ, rank: Rank, nature: RoleNature) -> RoleNoun:
    return RoleNoun(function, organ, rank, nature)


ROLE_PREFIXES: tuple[tuple[RoleFunction, str], ...] = (
    (_F.CFO, "finanz finance"),
    (_F.CTO, "technik technologie technology entwicklungs forschungs"),
    (_F.COO, "produktions operations"),
    (_F.CHRO, "personal"),
    (_F.CMO, "marketing"),
    (_F.CRO, "risiko"),
    (_F.CSO, "strategie strategy"),
    (_F.CDO, "digital"),
    (
        _F.DIVISION_HEAD,
        "vertriebs verkaufs einkaufs sparten bereichs marken social-media human-resources public-affairs e-commerce supply-chain",
    ),
)
"""First parts of compounds with "-vorstand", "-chef", "-direktor", "-leiter"."""

_LED = tuple(
    """abteilungs akademie ballett behörden bereichs betriebs bezirks dienststellen einkaufs entwicklungs
    festival finanz forschungs gebiets gesamt gruppen haupt hauptabteilungs instituts klinik kommunikations konzern kreativ kultur
    landes länder lokal logistik marketing marken museums nachrichten nachwuchs niederlassungs ortsstellen personal politik presse
    produktions programm projekt referats regional ressort rechts schauspiel segment sektions sendungs service
    sparten spitals standort stiftungs studio team technik theater unterhaltungs verkaufs verlags vermarktungs vertriebs verwaltungs
    amts labor innovations renn rennsport sport wahlkampf werks werk wirtschafts zentrums zweigstellen""".split()
)
"""First parts of what "-leiter", "-leiterin" and "-leitung" make offices of; with others they are things, or no offices."""


def _function_of(first: str) -> RoleFunction:
    """Return what the first part of a compound with "-leiter" makes of it."""
    return next(
        (function for function, words in ROLE_PREFIXES if first in words.split()), _F.DIVISION_HEAD
    )


_WITH_DEPUTIES = """obmann obfrau klubobmann klubobfrau präsidenten präsidentin vorsitzenden kommandanten generaldirektor
    generaldirektorin direktor direktorin chefredakteur chefredakteurin bürgermeister bürgermeisterin klubchef klubchefin
    parteichef parteichefin""".split()
"""Offices whose deputies are called after them."""

_OF_STATE = """innen außen aussen sozial justiz verteidigungs gesundheits bildungs umwelt verkehrs familien landwirtschafts
unterrichts wissenschafts infrastruktur integrations""".split()
"""First parts of what only ministers are responsible for; a "Finanzressort" is in a board as well."""

ROLE_NOUNS: tuple[tuple[RoleNoun, str], ...] = (
    *(
        (_row(_function_of(first), _O.UNSTATED, _R.NONE, nature), f"{first}{noun}")
        for first in _LED
        for noun, nature in (("leiter", _HOLDER), ("leiterin", _HOLDER), ("leitung", _OFFICE))
    ),
    (
        _row(_F.EDITOR_IN_CHIEF, _O.EDITORIAL, _R.CHAIR, _HOLDER),
        """chefredaktorin redaktionschef redaktionschefin redaktionsleiter redaktionsleiterin verleger verlegerin
        blattmacher blattmacherin""",
    ),
    (
        _row(_F.EDITOR_IN_CHIEF, _O.EDITORIAL, _R.CHAIR, _OFFICE),
        "redaktionsleitung redaktionsspitze",
    ),
    (
        _row(_F.MANAGING_DIRECTOR, _O.MANAGING_DIRECTORS, _R.NONE, _HOLDER),
        "geschäftsleiter geschäftsleiterin",
    ),
    (
        _row(_F.CEO, _O.MANAGEMENT_BOARD, _R.CHAIR, _HOLDER),
        """vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorstandschef
        vorstandschefin vorstandsboss generaldirektor generaldirektorin""",
    ),
    (
        _row(_F.CEO, _O.UNSTATED, _R.CHAIR, _HOLDER),
        """ceo ceos konzernchef konzernchefin konzernlenker konzernlenkerin unternehmenschef
        unternehmenschefin firmenchef firmenchefin bankchef bankchefin alleinchef alleinchefin
        alleinvorstand""",
    ),
    (
        _row(_F.CEO, _O.UNSTATED, _R.NONE, _HOLDER),
        "chef chefin boss bosse grünen-chef grünen-chefs grünen-chefin linken-chef linken-chefs linken-chefin",
    ),
    (
        _row(_F.SPOKESPERSON, _O.MANAGEMENT_BOARD, _R.CHAIR, _HOLDER),
        "vorstandssprecher vorstandssprecherin",
    ),
    (
        _row(_F.CFO, _O.MANAGEMENT_BOARD, _R.MEMBER, _HOLDER),
        "finanzvorstand finanzvorstands finanzvorständin",
    ),
    (_row(_F.CFO, _O.UNSTATED, _R.NONE, _HOLDER), "finanzchef finanzchefin cfo finanzdirektor"),
    (_row(_F.COO, _O.UNSTATED, _R.NONE, _HOLDER), "coo"),
    (_row(_F.CTO, _O.UNSTATED, _R.NONE, _HOLDER), "cto technikchef technikchefin"),
    (_row(_F.CIO, _O.UNSTATED, _R.NONE, _HOLDER), "cio"),
    (_row(_F.CMO, _O.UNSTATED, _R.NONE, _HOLDER), "cmo"),
    (_row(_F.CRO, _O.UNSTATED, _R.NONE, _HOLDER), "cro"),
    (_row(_F.CPO, _O.UNSTATED, _R.NONE, _HOLDER), "cpo"),
    (_row(_F.CSO, _O.UNSTATED, _R.NONE, _HOLDER), "strategiechef strategiechefin"),
    (
        _row(_F.CHRO, _O.UNSTATED, _R.NONE, _HOLDER),
        "personalchef personalchefin arbeitsdirektor chro",
    ),
    (_row(_F.CDO, _O.UNSTATED, _R.NONE, _HOLDER), "digitalchef digitalchefin cdo"),
    (
        _row(_F.OTHER, _O.MANAGEMENT_BOARD, _R.MEMBER, _HOLDER),
        """vorstandsmitglied vorstandsmitglieder vorstandsmitgliedern vorstandsmitglieds vorständin vorstandsdirektor vorstandsdirektorin
        vorstandskollege vorstandskollegin""",
    ),
    (
        _row(_F.OTHER, _O.MANAGEMENT_BOARD, _R.MEMBER, _BODY),
        "vorstand vorstands vorstände vorstandes vorständen",
    ),
    (
        _row(_F.MANAGING_DIRECTOR, _O.MANAGING_DIRECTORS, _R.NONE, _HOLDER),
        """geschäftsführer geschäftsführerin geschäftsführers geschäftsführern geschäftsführerinnen
        managing-director managingdirector""",
    ),
    (
        _row(_F.OTHER, _O.MANAGING_DIRECTORS, _R.MEMBER, _BODY),
        "geschäftsführung",
    ),
    (
        _row(_F.OTHER, _O.EXECUTIVE_MANAGEMENT, _R.MEMBER, _BODY),
        """geschäftsleitung konzernleitung direktorium management führungsgremium
        führungsteam führungsduo vorstandsteam managementteam""",
    ),
    (_row(_F.OTHER, _O.UNSTATED, _R.MEMBER, _BODY), "gremium gremiums"),
    (
        _row(_F.OTHER, _O.SUPERVISORY_BOARD, _R.CHAIR, _HOLDER),
        """aufsichtsratsvorsitzender aufsichtsratsvorsitzende aufsichtsratsvorsitzenden
        aufsichtsratschef aufsichtsratschefin aufsichtsratspräsident aufsichtsratspräsidentin chefaufseher chefkontrolleur
        chefkontrollor chefkontrollorin aufsichtsratsboss""",
    ),
    (_row(_F.OTHER, _O.SUPERVISORY_BOARD, _R.CHAIR, _OFFICE), "aufsichtsratsvorsitz"),
    (
        _row(_F.OTHER, _O.SUPERVISORY_BOARD, _R.MEMBER, _HOLDER),
        """aufsichtsratsmitglied aufsichtsratsmitglieder aufsichtsratsmitgliedern aufsichtsrätin
        aufsichtsräte aufsichtsratsmitglieds""",
    ),
    (
        _row(_F.OTHER, _O.SUPERVISORY_BOARD, _R.MEMBER, _BODY),
        """aufsichtsrat aufsichtsrats aufsichtsrates kontrollgremium kontrollorgan kontrollorgans
        kontrollorgane kontrollorganen aufsichtsgremium""",
    ),
    (
        _row(_F.OTHER, _O.BOARD_OF_DIRECTORS, _R.CHAIR, _HOLDER),
        """verwaltungsratspräsident verwaltungsratspräsidentin verwaltungsratschef
        verwaltungsratsvorsitzender verwaltungsratsvorsitzende verwaltungsratsvorsitzenden chairman
        chairwoman""",
    ),
    (
        _row(_F.OTHER, _O.BOARD_OF_DIRECTORS, _R.MEMBER, _HOLDER),
        """verwaltungsratsmitglied verwaltungsratsmitglieder verwaltungsratsmitgliedern verwaltungsrätin
        verwaltungsräte""",
    ),
    (
        _row(_F.OTHER, _O.BOARD_OF_DIRECTORS, _R.MEMBER, _BODY),
        "verwaltungsrat verwaltungsrats verwaltungsrates board",
    ),
    (
        _row(_F.OTHER, _O.ADVISORY_BOARD, _R.MEMBER, _BODY),
        """beirat beirats kuratorium kuratoriums stiftungsrat stiftungsrats stiftungsrates generalrat generalrats generalrates präsidium
        präsidiums rundfunkrat rundfunkrats fernsehrat fernsehrats universitätsrat universitätsrats
        hochschulrat hochschulrats publikumsrat bundesvorstand""",
    ),
    (
        _row(_F.OTHER, _O.WORKS_COUNCIL, _R.CHAIR, _HOLDER),
        """betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende
        betriebsratsvorsitzenden zentralbetriebsratsvorsitzender""",
    ),
    (_row(_F.AUTHORISED_OFFICER, _O.NONE, _R.NONE, _HOLDER), "prokurist prokuristin prokuristen"),
    (
        _row(_F.EDITOR_IN_CHIEF, _O.EDITORIAL, _R.CHAIR, _HOLDER),
        """chefredakteur chefredakteurin chefredakteurs chefredaktor herausgeber herausgeberin
        herausgebers""",
    ),
    (_row(_F.EDITOR_IN_CHIEF, _O.EDITORIAL, _R.CHAIR, _OFFICE), "chefredaktion"),
    (
        _row(_F.DIRECTOR_GENERAL, _O.NONE, _R.CHAIR, _HOLDER),
        "intendant intendantin intendanten generalintendant",
    ),
    (
        _row(_F.FOUNDER, _O.NONE, _R.NONE, _HOLDER),
        """gründer gründerin gründers gründern mitgründer mitgründerin mitbegründer mitbegründerin
        firmengründer firmengründerin unternehmensgründer""",
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.CHAIR, _HOLDER),
        """vorsitzender vorsitzende vorsitzenden vorsitzendem präsident präsidentin präsidenten obmann
        obmanns obfrau parteichef parteichefin parteiobmann bundesobmann vereinschef vereinspräsident
        klubobmann klubobfrau fraktionschef fraktionschefin gouverneur gouverneurin gouverneurs notenbankchef
        zentralbankgouverneur rektor rektorin dekan dekanin präses dompropst""",
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.DEPUTY_CHAIR, _HOLDER),
        " ".join(
            f"{first}{joint}stellvertreter{end}"
            for first in _WITH_DEPUTIES
            for joint in ("", "-")
            for end in ("", "in")
        ),
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.HONORARY_CHAIR, _HOLDER),
        """ehrenobmann ehrenobfrau ehrenvorsitzender ehrenvorsitzende ehrenvorsitzenden ehrenpräsident ehrenpräsidentin
        ehrenpräsidenten""",
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.CHAIR, _OFFICE),
        """vorsitz parteivorsitz präsidentschaft präsidentenamt präsidentenposten präsidentensessel obmannamt
        rektorenamt rektorat dekanat""",
    ),
    (
        _row(_F.SPOKESPERSON, _O.UNSTATED, _R.NONE, _HOLDER),
        "sprecher sprecherin sprechers pressesprecher pressesprecherin",
    ),
    (
        _row(_F.DIVISION_HEAD, _O.UNSTATED, _R.NONE, _HOLDER),
        """leiter leiterin leiters leitern direktor direktorin direktors direktoren spartenchef
        produktverantwortlicher produktverantwortliche produktverantwortlichen primar primarin innungsmeister innungsmeisterin
        spartenchefin bereichsleiter chefökonom
        chefökonomin chefvolkswirt chefvolkswirtin chefdesigner chefentwickler chefjurist
        chefstratege fernsehchef fernsehdirektor hörfunkdirektor programmchef sportchef sportdirektor
        sportvorstand clubmanager klubmanager teammanager museumsdirektor museumsdirektorin
        kunstdirektor musikdirektor ballettdirektor festspielchef festspielchefin festivalchef
        statthalter statthalterin kulturchef schauspielchef
        schauspielchefin polizeipräsident polizeipräsidentin schatzmeister schatzmeisterin kassier kassierin schriftführer schriftführerin
        vorsteher vorsteherin kommandant kommandantin generalstabschef polizeichef geheimdienstchef director directorin president
        officer""",
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.NONE, _HOLDER),
        """amtsinhaber amtsinhaberin amtsinhabers manager managerin managers topmanager trainer trainerin trainers cheftrainer cheftrainerin
        cheftrainers coach headcoach chefcoach teamchef bundestrainer nationaltrainer co-trainer
        minister ministerin ministers kanzler kanzlerin kanzlers vizekanzler regierungschef
        regierungschefin ministerpräsident ministerpräsidentin premier premierminister premierministerin
        staatssekretär staatssekretärin landeshauptmann landeshauptfrau landesrat landesrätin
        landeshauptmann-stellvertreter landeshauptmann-stellvertreterin landeshauptfrau-stellvertreter
        landeshauptfrau-stellvertreterin landeshauptmannstellvertreter landeshauptmannstellvertreterin
        bürgermeister bürgermeisterin stadtrat stadträtin senator senatorin generalsekretär
        generalsekretärin bundesgeschäftsführer bundesgeschäftsführerin botschafter botschafterin volksanwalt
        volksanwältin volksanwalts ombudsmann ombudsfrau bundesanwalt bundesanwältin generalanwalt generalanwältin
        sonderberichterstatter sonderbeauftragter sonderbeauftragte außenbeauftragter außenbeauftragte beauftragter beauftragte
        kommissar kommissarin eu-kommissar hochkommissar staatsanwalt generalstaatsanwalt richter
        inspekteur inspekteurin generalinspekteur generalinspekteurin chefarzt chefärztin landrat landrätin
        superintendentin generalvikar schulleiter schulleiterin dezernent dezernentin kämmerer kämmerin stadtkämmerer
        stadtkämmerin baudezernent baudezernentin generalstaatsanwältin datenschutzbeauftragter datenschutzbeauftragte
        generalbevollmächtigter generalbevollmächtigte chefjustiziar chefjustiziarin chefdramaturg chefdramaturgin
        kapellmeister kapellmeisterin beirätin verbandsvorsteher verbandsvorsteherin
        treuhänder insolvenzverwalter insolvenzverwalterin masseverwalter masseverwalterin delegierter kapitän parteisekretär
        spitzenkandidat spitzenkandidatin klubchef klubchefin moderator moderatorin talkmaster
        mandatar mandatarin mandatars kurator kuratorin dirigent chefdirigent superintendent administrator bischof erzbischof kardinal
        verantwortlicher verantwortliche gesellschafter gesellschafterin general-manager
        partnerin equity-partner equity-partnerin senior-partner senior-partnerin mitglied mitglieds mitgliedern""",
    ),
    (
        _row(_F.CEO, _O.UNSTATED, _R.NONE, _OFFICE),
        """spitze doppelspitze konzernspitze klubführung klubspitze vereinsspitze parteispitze parteiführung chefstuhl
        chefamt direktorenposten direktorenstuhl intendanz unternehmensspitze chefposten chefsessel chefbüro chefetage führung leitung
        ruder kommando zepter zügel taktstock lenkrad staffelstab trainerbank trainerstuhl vorstandsvorsitz vorstandsspitze führungsspitze geschäfte geschicke amtsgeschäfte
        führungsgeschäfte firmenleitung gesamtleitung konzernführung
        unternehmensführung firmenführung unternehmensleitung bankspitze bankführung verbandsspitze verbandsführung senderspitze
        verlagsleitung direktion generaldirektion
        gesamtverantwortung training trainingsleitung""",
    ),
    (
        _row(_F.CFO, _O.UNSTATED, _R.NONE, _OFFICE),
        "finanzressort finanzressorts finanzagenden",
    ),
    (
        _row(_F.CHRO, _O.UNSTATED, _R.NONE, _OFFICE),
        "personalressort personalressorts personalagenden",
    ),
    (
        _row(_F.OTHER, _O.UNSTATED, _R.NONE, _OFFICE),
        """posten position sessel stuhl schreibtisch amt amtes funktion funktionen mandat mandate job rolle agenden ressort
        ressorts vorstandsressort vorstandsposten aufsichtsratsmandat aufsichtsratsmandats aufsichtsratssitz verwaltungsratssitz vorstandssitz
        vorstandsmandat tätigkeit ministeramt ministerium traineramt trainerposten
        cheftrainerposten aufgabe aufgaben ämter ämtern vorstandsbereich bereich stelle führungsposition ämter ämtern
        bereichs """
        + " ".join(f"{first}ressort" for first in _OF_STATE),
    ),
)
"""Words in small letters; the longest that ends a word wins."""

EXACT_ROLE_NOUNS = frozenset(
    """gremium gremiums board management leiter position sessel stuhl schreibtisch intendanz vorsteher amt amtes job rolle stelle bereich bereichs führung leitung
    spitze verantwortung aufgabe aufgaben ruder kommando zepter zügel taktstock geschicke general mitglied mitglieds funktion geschäfte mandat posten
    tätigkeit premier richter kapitän coo cto cio cmo cro boss bosse bischof führungsspitze
    verantwortliche verantwortlicher beauftragte beauftragter kommissar delegierter geschäftsführung
    training agenden ressort mandate moderator ceo partnerin""".split()
)
"""Words that count only by themselves, or behind a hyphen: as an end they make other words."""

SECOND_OF_STATE = "vizekanzler"
"""Who leads the government in place of its head."""

BUSINESS = frozenset("geschäfte amtsgeschäfte führungsgeschäfte geschicke training agenden".split())
"""What whoever leads does for a while, whatever the office is called."""

OFFICES_OF_MUSEUMS = (
    "direktor", "direktorin", "direktors", "direktoren", "direktion", "kurator", "kuratorin", "leiter", "leiterin",
    "leitung", "geschäftsführer", "geschäftsführerin", "rektor", "rektorin", "rektors",
)  # fmt: skip
"""Ends of offices of museums and other houses of art."""

LEADING_HOUSES = frozenset("leiten leitet leitete geleitet".split())
"""Forms of the verb for what those do who have them."""

OFFICES_OF_STAGES = (
    "intendant", "intendantin", "intendanten", "intendanz", "theaterdirektor", "theaterdirektorin", "theaterleiter",
    "theaterleiterin", "chefdramaturg", "chefdramaturgin", "operndirektor", "operndirektorin", "schauspieldirektor",
    "schauspieldirektorin", "burgchef", "burgchefin",
)  # fmt: skip
"""Ends of nouns for offices that only stages have."""

RUNNING = frozenset("geschäfte führungsgeschäfte".split())
"""What those do who run a firm, and not who supervise it."""

NO_HOMES = frozenset(
    """co ko it pr hr m&a tv online digital print radio marketing vertriebs verkaufs sales content produkt product kreativ
    creative finanz personal technik entwicklungs strategie news nachrichten sport kultur wirtschafts politik lokal
    nachwuchs amateur amateure akademie jugend frauen damen männer herren tormann torwart assistenz fitness
    investmentbanking investment-banking retail treasury compliance research channel streaming newsletter community event partner
    handels privatkunden firmenkunden filial risiko rechts deutschland österreich schweiz europa asien amerika afrika
    frankreich italien spanien polen china japan indien nordamerika südamerika osteuropa westeuropa dach emea
    hörfunk fernsehen vertrieb finanzen information unterhaltung produktion einkauf""".split()
)
"""What stands before or behind an office and says which one it is: "IT-Chefin", "Asien-Chef", "Direktor Technik"."""

PARTS_LED = (
    "gruppenleiter",
    "abteilungsleiter",
    "bereichsleiter",
    "ressortleiter",
    "referatsleiter",
    "teamleiter",
)
"""Offices before whose hyphen stands the part of a house that is led: "Strafrecht-Abteilungsleiterin"."""

_ALSO_OF_STATE = """finanz wirtschafts arbeits frauen kultur sport energie klima europa entwicklungs bau wohnbau tourismus
handels industrie jugend agrar umweltschutz gesundheits""".split()

DIVISIONS = tuple(
    """abteilung redaktion fernsehinformation radioinformation unternehmenskommunikation""".split()
)
"""Ends of nouns for parts of any house: "Leiterin der Rechtsabteilung"."""

NAMED_PARTS = tuple(
    """abteilung division sektion sparte redaktion filiale niederlassung direktion unit einheit bereich bereichs
    referat referats ressort ressorts fachbereich fachbereichs""".split()
)
"""Ends of nouns for parts of a house that the noun behind them names: "Abteilung Forsttechnik"."""

FUNCTIONS = tuple(
    """kommunikation marketing vertrieb einkauf verkauf rechnungswesen personalwesen controlling
    entwicklung forschung produktion logistik technik pressestelle nachwuchsakademie geschäft sparte bereich
    konzernentwicklung""".split()
)
"""Ends of nouns for what is done in any house: "Leiterin der Kommunikation der X"."""

DEPARTMENT, PORTFOLIO = "ministerium", "ressort"
"""Ends of nouns for where ministers hold their offices."""

GOVERNMENTS = ("Bundesregierung", "Regierung")
"""What a text calls the government that they belong to."""

CHANCELLERIES = ("Bundeskanzleramt", "Kanzleramt")
"""What it calls the house of the one who leads it."""

CHANCELLOR, SCHOOLS = "kanzler", ("niversität", "ochschule")
"""An office of governments and of universities, and how a text names the latter."""

HAPPENINGS = tuple(
    """spiels spieles matches partie begegnung duells derbys finales prozesses verfahrens ermittlungen
    gesprächs gespräche verhandlungen verhandlung diskussion sitzung expedition delegation""".split()
)
"""Ends of nouns for what somebody leads for a day, whoever takes part: "die Leitung des Spiels X gegen Y"."""

DEPARTMENTS = tuple(
    f"{first}{noun}"
    for noun in (
        "ministerium",
        "ministeriums",
        "ressort",
        "ressorts",
        "departement",
        "departements",
    )
    for first in (*_OF_STATE, *((*_ALSO_OF_STATE, "-", "s") if noun.startswith("m") else ()))
)
"""Ends of offices that are organisations as well: "Innenministerium"."""

_HOUSED = """Staatsopern Staatsoper, Volksopern Volksoper, Burgtheater Burgtheater, Volkstheater Volkstheater,
    Rechnungshof Rechnungshof, Bundesrats Bundesrat, Bundesbank Bundesbank, Nationalbank Nationalbank,
    Grünen- Grünen, Linken- Linken,
    EU-Parlaments EU-Parlament, EU-Kommissions EU-Kommission, EU-Rats EU-Rat, Bundesverfassungsgerichts Bundesverfassungsgericht,
    Verfassungsgerichtshof Verfassungsgerichtshof, Bundesgerichts Bundesgericht, Gemeindebund Gemeindebund, Städtebund Städtebund,
    Bauernbund Bauernbund, Wirtschaftsbund Wirtschaftsbund, Wirtschaftskammer Wirtschaftskammer, Arbeiterkammer Arbeiterkammer,
    Ärztekammer Ärztekammer, Landwirtschaftskammer Landwirtschaftskammer, Caritas Caritas, Diakonie Diakonie"""
"""What offices of houses begin with that are called by one noun, and the noun."""

_LEADING = """präsidentin präsidenten präsident direktorin direktors direktor generaldirektorin generaldirektor chefin chef
    intendantin intendant gouverneurin gouverneur obfrau obmann""".split()

EMBASSY = "Botschaft"
"""What an ambassador leads, which an adjective before the office says the country of."""

SECRETARY = "staatssekretär"
"""An office that only where governments are spoken of is one in a government."""

OF_FEDERATION = "bundes"
"""How the office of a minister begins that says of which state: "Bundesinnenminister"."""

MINISTRIES = (
    # ends of offices, what these are in, and what they begin with: whatever it is, if there is nothing
    (
        ("ministerin", "ministers", "minister"),
        "ministerium",
        frozenset((*_OF_STATE, *_ALSO_OF_STATE)),
    ),
    (
        (
            *("landesrätin", "landesrates", "landesrats", "landesrat"),
            *("landeshauptmann-stellvertreterin", "landeshauptmann-stellvertreter"),
            *("landeshauptmannstellvertreterin", "landeshauptmannstellvertreter"),
            *("landeshauptfrau-stellvertreterin", "landeshauptfrau-stellvertreter"),
        ),
        "Landesregierung",
        frozenset[str](),
    ),
    (("botschafterin", "botschafters", "botschafter"), EMBASSY, frozenset(("",))),
    (
        ("staatssekretärin", "staatssekretärs", "staatssekretär"),
        "Bundesregierung",
        frozenset(("",)),
    ),
    (("vizekanzlerin", "vizekanzlers", "vizekanzler"), "Bundesregierung", frozenset[str]()),
    (("bundeskanzlerin", "bundeskanzlers", "bundeskanzler"), "Bundesregierung", frozenset(("",))),
    (("kanzlerin", "kanzlers", "kanzler"), "Bundesregierung", frozenset(("",))),
    (("nationalratspräsidentin", "nationalratspräsident"), "Nationalrat", frozenset[str]()),
    (("landtagspräsidentin", "landtagspräsident"), "Landtag", frozenset[str]()),
    (("bundestagspräsidentin", "bundestagspräsident"), "Bundestag", frozenset[str]()),
    *(
        (tuple(f"{first.lower()}{office}" for office in _LEADING), house, frozenset[str]())
        for first, house in (one.split() for one in _HOUSED.split(","))
    ),
)
"""Offices of state that tell by themselves where they are: the "Finanzminister" in the "Finanzministerium"."""

AS_OFFICE = " als "
"""What stands between "Amt" and what it is the office of."""

PRESIDING = "vorsitzende"
"""What before another noun of office is an adjective: "die Vorsitzende Richterin"."""

NO_ROLE_NOUNS = frozenset(
    """marktführer weltmarktführer technologieführer halbleiter begleiter lautsprecher schutzpräsident
    reiseleiter bauleiter stromleiter filialleiter anrufer hausmeister schulleiter schulleiterin
    einsatzleiter ex-freund""".split()
)

STATE = "state"
"""The row of the next table whose offices are in no organisation that has a name."""

_OF_SCHOOLS = "rektor rektorin rektors dekan dekanin dekans".split()
"""Offices of schools; a "Direktor" is none, however it ends."""

SEATS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (STATE,),
        tuple(
            """minister ministerin ministers ministern ministerinnen kanzler kanzlerin kanzlers ressortchef
            ressortchefin regierungschef
            regierungschefin premier premierministerin ministerpräsident ministerpräsidentin ministerpräsidenten
            staatschef staatschefin staatspräsident staatspräsidentin staatspräsidenten bundespräsident
            bundespräsidentin bundespräsidenten staatssekretär staatssekretärin landeshauptmann
            landeshauptmanns landeshauptfrau landesrat landesrätin landesrats bürgermeister bürgermeisterin
            stadtrat stadträtin senator senatorin botschafter botschafterin staatsanwalt staatsanwältin volksanwalt volksanwältin
            volksanwalts ombudsmann ombudsfrau bundesanwalt bundesanwältin generalanwalt generalanwältin
            ministeramt kabinettschef kabinettschefin innenressort sozialressort kapitän kapitänin""".split()
        ),
    ),
    (
        (PARTY,),
        tuple(
            """bundesgeschäftsführer bundesgeschäftsführerin parteichef parteichefin parteiobmann
            parteivorsitz parteispitze parteiführung parteisekretär klubobmann klubobfrau
            fraktionschef fraktionschefin fraktionsvorsitz fraktionsvorsitzender fraktionsvorsitzende fraktionsvorsitzenden
            fraktionsführung bundesparteiobmann parteivorsitzender parteivorsitzende
            parteivorsitzenden parteiobfrau landesparteichef landesparteichefin landesparteiobmann
            spitzenkandidat spitzenkandidatin""".split()
        ),
    ),
    (
        ("association",),  # of the side of a country, and not of the club that is left for it
        tuple(
            """bundestrainer bundestrainerin bundestrainers nationaltrainer nationaltrainerin nationaltrainers
            nationalcoach nationalcoachs teamchef teamchefin teamchefs""".split()
        ),
    ),
    (
        (PARTY, "association"),
        tuple(
            """landesobmann landesobfrau bundesobmann bundesobfrau landesvorsitzender landesvorsitzende landesvorsitzenden
            bundesvorsitzender bundesvorsitzende bundesvorsitzenden bundessprecher bundessprecherin
            landessprecher landessprecherin""".split()
        ),
    ),
    (
        (CLUB, "association"),
        tuple(
            """trainer trainerin trainers coach sportdirektor sportdirektorin sportchef sportchefin
            sportvorstand vereinschef vereinspräsident teammanager clubmanager klubmanager traineramt
            trainerposten cheftrainerposten klubführung klubspitze vereinsspitze""".split()
        ),
    ),
    (
        (PUBLISHER, BROADCASTER, PORTAL),
        tuple(
            """chefredakteur chefredakteurin chefredakteurs chefredaktor chefredaktorin chefredaktion
            redaktionsleiter redaktionsleiterin redaktionsleitung""".split()
        ),
    ),
    (
        (BROADCASTER,),
        tuple("programmchef programmchefin programmdirektor programmdirektorin".split()),
    ),
    (
        (STAGE, BROADCASTER),
        tuple("intendant intendantin intendanten intendanz".split()),
    ),
    (
        (STAGE,),
        tuple(
            """museumsdirektor museumsdirektorin museumschef museumschefin kunstdirektor ballettdirektor
            ballettdirektorin festspielchef festspielchefin festivalchef festivalchefin festivalleiter
            festivalleiterin schauspielchef schauspielchefin schauspieldirektor schauspieldirektorin
            chefdirigent chefdirigentin chefkurator chefkuratorin""".split()
        ),
    ),
    (
        ("school",),
        tuple(
            f"{first}{noun}" for first in (" ", "vize", "pro", "alt", "-") for noun in _OF_SCHOOLS
        ),
    ),
)
"""Ends of offices that only organisations of some fields have, as the table of fields calls them."""

MEMBER, MEMBERS = "Mitglied", "mitglieder"
"""Who sits in a body, and the plural, which often stands for those who choose somebody."""

COACHES = tuple(
    """trainer trainerin trainers coach teamchef sportdirektor sportdirektorin sportchef sportchefin
    clubmanager klubmanager""".split()
)
"""Ends of nouns for offices of clubs of sport."""

CHAIR, CHAIRING = "Vorsitz", frozenset({"präsidium", "präsidiums"})
"""An office, and what is as much before the body that it is of: "das Präsidium des Verwaltungsrats"."""

COACH = "Trainer"
"""What the head of the coaches is called where only his assistants have a noun."""

ASSISTANT_COACHES = ("ko", "co", "assist", "hilfs")
"""Beginnings of nouns for assistants of a coach."""

OFFICES_OF_CLUBS = tuple(
    """trainer trainerin trainers coach obmann obfrau vorsitzender vorsitzende vorsitzenden""".split()
)
"""Ends of nouns for offices of clubs and associations."""

FOR_LONG = frozenset("langjähriger langjährige langjährigen".split())
"""Adjectives of who has held an office for long, and does so still if he is said to give it up."""

ROLE_MARKS: Mapping[str, Sequence[str]] = {
    # mark: words that set it on the role noun behind them
    "new": """neuer neue neuen neuem neues frischgebackene frischgebackener neuestes neo""".split(),
    "designate": """designierter designierte designierten künftiger künftige künftigen zukünftiger
        zukünftige zukünftigen angehender angehende angehenden kommender kommende""".split(),
    "leaving": """scheidender scheidende scheidenden ausscheidender ausscheidende ausscheidenden
        zurückgetretener zurückgetretene zurückgetretenen entlassener entlassene entlassenen
        geschasster geschasste geschassten gefeuerter gefeuerte gefeuerten beurlaubter beurlaubte
        beurlaubten suspendierter suspendierte suspendierten abgesetzter abgesetzte abgesetzten
        abgelöster abgelöste abgelösten abtretender abtretende abtretenden
        abberufener abberufene abberufenen""".split(),
    "former": [
        *sorted(FOR_LONG),
        *"""ehemaliger ehemalige ehemaligen ehemals früherer frühere früheren früher einstiger
        einstige einstigen einst vormaliger vormalige vormaligen vormals damaliger damalige
        damaligen damals verstorbener verstorbene verstorbenen letzter letzte letzten exchef ex
        alt""".split(),
    ],
    "until_now": """bisheriger bisherige bisherigen bisher bislang zuletzt""".split(),
    "interim": """interimistischer interimistische interimistischen interimistisch kommissarischer
        kommissarische kommissarischen kommissarisch vorläufiger vorläufige vorläufigen interims
        interim übergangs vorübergehend provisorisch provisorische provisorischer
        interimsmäßig""".split(),
    "deputy": """stellvertretender stellvertretende stellvertretenden stellvertretendem vize
        stv stellvertreter stellvertreterin stellvertretern stellvertreters stellvertreterinnen""".split(),
    "besides": """hauptberuflich hauptberuflicher hauptberufliche nebenberuflich nebenberuflicher nebenberufliche
        hauptberuf brotberuf zivilberuf nebenberuf""".split(),
}
"""Adjectives, adverbs and first parts that mark a role."""

FUSED_MARKS = {
    "ex": "former",
    "alt": "former",
    "vize": "deputy",
    "neo": "new",
    "interims": "interim",
}
"""What a piece joined by a hyphen to the noun for an office says of its holder."""

HYPHENED_ADVERBS = frozenset("co ko noch jetzt".split())
"""What else is joined to it so, and names no company: "Noch-Chef", "Co-Chef"."""

ENGLISH_ROLES: tuple[tuple[RoleNoun, str], ...] = (
    (
        _row(_F.CEO, _O.UNSTATED, _R.CHAIR, _HOLDER),
        "chief executive officer|chief executive|starker mann|starke frau",
    ),
    (_row(_F.CFO, _O.UNSTATED, _R.NONE, _HOLDER), "chief financial officer"),
    (
        _row(_F.COO, _O.UNSTATED, _R.NONE, _HOLDER),
        "chief operating officer|chief operations officer",
    ),
    (
        _row(_F.CTO, _O.UNSTATED, _R.NONE, _HOLDER),
        "chief technology officer|chief technical officer",
    ),
    (_row(_F.CIO, _O.UNSTATED, _R.NONE, _HOLDER), "chief information officer"),
    (_row(_F.CSO, _O.UNSTATED, _R.NONE, _HOLDER), "chief strategy officer"),
    (_row(_F.CMO, _O.UNSTATED, _R.NONE, _HOLDER), "chief marketing officer"),
    (_row(_F.CRO, _O.UNSTATED, _R.NONE, _HOLDER), "chief risk officer"),
    (_row(_F.CPO, _O.UNSTATED, _R.NONE, _HOLDER), "chief product officer"),
    (_row(_F.CDO, _O.UNSTATED, _R.NONE, _HOLDER), "chief digital officer"),
    (
        _row(_F.CHRO, _O.UNSTATED, _R.NONE, _HOLDER),
        "chief human resources officer|chief people officer",
    ),
    (_row(_F.GENERAL_COUNSEL, _O.UNSTATED, _R.NONE, _HOLDER), "general counsel"),
    (
        _row(_F.MANAGING_DIRECTOR, _O.UNSTATED, _R.NONE, _HOLDER),
        "managing director|general manager",
    ),
    (
        _row(_F.DIVISION_HEAD, _O.UNSTATED, _R.NONE, _HOLDER),
        """chief commercial officer|chief revenue officer|chief creative officer|chief economist
        |country manager|country managerin|key account manager|key account managerin|area manager
        |area managerin|vice president|senior vice president|executive vice president|creative director
        |client service director|client service directorin|art director|sales director
        |executive creative director|head of|vice president of|director of|chief retail officer
        |chief merchandise officer|chief merchandising officer|chief sales officer|chief customer officer
        |chief investment officer|chief compliance officer|chief legal officer|chief content officer
        |chief data officer|chief transformation officer|chief growth officer|chief communications officer
        |chief communication officer|chief scientific officer|chief medical officer|chief brand officer
        |chief business officer|chief restructuring officer|chief sustainability officer|chief procurement officer
        |chief innovation officer|chief experience officer|chief client officer|chief development officer|chief research officer
        |chief credit officer|chief administrative officer|chief sustainability officer|chief innovation officer
        |chief procurement officer|chief supply officer|chief experience officer|chief security officer
        |country head|country president|country director|country lead|lead independent director
        |independent director|regional director|regional manager|managing partner|senior partner|operating partner
        |venture partner|project manager|product manager|account manager|marketing director|marketing manager
        |brand director|brand manager|design director|finance director|technical director|operations manager
        |operations director|team lead|business development manager|hr director|program director""",
    ),
)
"""English titles of several words, parted by bars."""

MARKETS_LED = ("geschäft", "geschäfts", "abteilung", "division")
"""Ends of compounds for a part of a house, or what it does in a country, which somebody leads."""

LED_FIELDS: Mapping[str, RoleFunction] = MappingProxyType(
    {
        word: function
        for function, words in (
            (_F.CFO, "finanzen"),
            (_F.CHRO, "personalwesen personalabteilung personalagenden"),
            (_F.CMO, "marketing"),
            (_F.CTO, "technik"),
            (_F.EDITOR_IN_CHIEF, "redaktion gesamtredaktion zentralredaktion"),
            (
                _F.DIVISION_HEAD,
                """kommunikation unternehmenskommunikation konzernkommunikation öffentlichkeitsarbeit pressearbeit
                pressestelle presseabteilung rechtsabteilung entwicklungsabteilung vertrieb verkauf einkauf logistik
                produktion forschung entwicklung personalentwicklung digitalredaktion onlineredaktion
                wirtschaftsredaktion kulturredaktion sportredaktion nachrichtenredaktion lokalredaktion
                politikredaktion kundenservice kundendienst""",
            ),
        )
        for word in words.split()
    }
)
"""Parts of a company that a person "leitet" or "verantwortet", and what that makes him."""

OF_FIELD = " of"
"""How English titles end that what somebody heads stands behind: "Head of Sales"."""

FIELDS_JOINED = frozenset({"&", "and"})
"""What stands between two things that somebody heads."""

HEAD_OF = "head of "
"""How English titles begin that go on with what somebody heads, and are no names."""

IN_THE_LEAD = ("in", "Führung")
"""Words of sport and of comparing, where nobody leads anybody: "die Gäste in Führung bringen"."""

MANAGER = "manager"
"""How nouns begin for persons who are described by them, and hold no office of that name."""
