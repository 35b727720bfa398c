"""Words around a deal that say how far it has come, or whether it is one at all."""

from __future__ import annotations

__all__ = [
    "ACCORDING_TO",
    "ADVISED",
    "AGREED_ALREADY",
    "AGREED_NOUNS",
    "AN_END",
    "APPROVAL_NOUNS",
    "ASKING",
    "AT_FIRST",
    "AUTHORITY_NOUNS",
    "AWAY",
    "BACK_THEN",
    "BECOME",
    "BEFORE_CLOSING",
    "BOTH",
    "BOTH_SHALL",
    "CALLED_WRONG",
    "CALLING_BACK",
    "CLOSED_LATE",
    "CLOSED_THEN",
    "CLOSING_CUES",
    "CLOSING_NOUNS",
    "COME_TO_NOTHING",
    "CONDITIONAL_CUES",
    "CONDITIONS",
    "CONSENT",
    "CONTRACTED",
    "CONTRACTS",
    "DEAL_RELATED_NOUNS",
    "DECIDED_NOUNS",
    "DECIDING_BODIES",
    "DENIAL_CUES",
    "DONE",
    "DONE_BEFORE",
    "EXPECTED",
    "FICTION_CUES",
    "FILED",
    "FOILED",
    "GLADLY",
    "HAD_BEEN",
    "HAD_TO",
    "HANDED_OVER",
    "HAS_PAID",
    "HEARD",
    "IMAGINED",
    "INSIDERS",
    "INTENT_NOUNS",
    "IN_THOSE_DAYS",
    "IN_VAIN",
    "JUDGES",
    "LAST_YEAR",
    "LOOKING_BACK",
    "MEANT_ONCE",
    "MONEY_PAID",
    "NOTHING_IN",
    "NOT_SO",
    "NOT_YET",
    "OBJECTING",
    "OFFERED_FORMERLY",
    "ONLOOKERS",
    "OTHERWISE",
    "OUTSTANDING",
    "OWN_BODIES",
    "PAPERS_HEARD",
    "PENDING_CUES",
    "PLANNED",
    "PLANS",
    "PLOT_CUES",
    "PLUPERFECT",
    "PREVENTING",
    "RECOMMENDING",
    "REPORTED",
    "RUMOURS",
    "SAYING",
    "SETTLED",
    "SIGNED",
    "STATUS_ADVERBS",
    "STATUS_NOUNS",
    "STATUS_PHRASES",
    "SUPPOSED",
    "TERMS",
    "THEN",
    "TRYING",
    "TURNING",
    "VERDICTS",
    "VOTED_ON",
    "WANTED_ONCE",
    "WISHED",
    "WITH_SUCCESS",
    "WOULD",
    "YEARS_AGO",
]

HEARD = frozenset(
    "angeblich offenbar möglicherweise womöglich vielleicht eventuell gerüchteweise mutmaßlich".split()
)
"""Adverbs that make of "will kaufen" what is but heard."""

INSIDERS = frozenset(
    """insider insidern insiderkreise insiderkreisen kreise kreisen finanzkreise finanzkreisen
    bankenkreise bankenkreisen branchenkreise branchenkreisen verhandlungskreise verhandlungskreisen
    unternehmenskreise unternehmenskreisen konzernkreise konzernkreisen medienbericht medienberichte
    medienberichten vertraute vertrauten vertrauter eingeweihte eingeweihten informanten vernehmen""".split()
)
"""Who tells what the parties do not: what they say somebody wants is but heard."""

ACCORDING_TO = frozenset({"laut", "zufolge", "gemäß"})
"""Prepositions of who says so."""

PAPERS_HEARD = frozenset(
    "bericht medienbericht zeitung magazin nachrichtenagentur zeitungsbericht zeitungsberichten".split()
)
"""Papers, agencies and reports behind them, whom insiders tell it."""

STATUS_ADVERBS: tuple[tuple[str, str], ...] = (
    (
        "rumoured",
        """angeblich möglicherweise vielleicht eventuell womöglich gerüchteweise mutmaßlich
        offenbar spekuliert gerüchten kreisen insidern vernehmen medienberichten medienbericht
        interessiert interesse denkbar vorstellbar""",
    ),
    (
        "planned",
        "geplante geplanten geplanter geplantes geplant beabsichtigte beabsichtigten "
        "angestrebte angestrebten bevorstehende bevorstehenden möchte vorhaben gern gerne",
    ),
    ("rumoured", "mögliche möglichen möglicher mögliches"),
    (
        "cancelled",
        "geplatzte geplatzten gescheiterte gescheiterten abgesagte abgesagten geplatzt "
        "gescheitert abgeblasene abgeblasenen rückzieher hinfällig",
    ),
    (
        "completed",
        "abgeschlossen abgeschlossene abgeschlossenen vollzogen vollzogene vollzogenen "
        "perfekt erfolgt erfolgte erfolgten rückwirkend",
    ),
    ("approved", "grünes genehmigt freigegeben okay"),
    ("postponed", "verschoben"),
)

STATUS_NOUNS: tuple[tuple[str, str], ...] = (
    (
        "rumoured",
        """gespräche gesprächen verhandlungen verhandlung spekulationen spekulation gerüchte
        gerücht interesse interessenten interessent überlegungen kaufinteresse""",
    ),
    ("planned", """plan pläne plänen absicht absichten vorhaben wunsch ziel absichtserklärung"""),
    ("approved", """genehmigung freigabe zustimmung ministererlaubnis"""),
    ("completed", """abschluss abschluß vollzug closing"""),
    ("cancelled", """scheitern aus abbruch absage"""),
    ("prohibited", """verbot veto untersagung"""),
    ("offered", """offerte offert angebot übernahmeangebot kaufangebot"""),
)

AN_END = ("aus", "für")
"""A noun that is written like a preposition where it opens a sentence, and what then stands behind it."""

STATUS_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("approved", ("keine einwände", "keine bedenken", "nichts einzuwenden", "keinen einwand")),
    ("approved", ("segen erteilt", "ihren segen", "seinen segen", "sanktus")),
    ("completed", ("unter dach und fach", "in trockenen tüchern", "über die bühne", "ist durch")),
    (
        "cancelled",
        (
            "vom tisch",
            "zu den akten",
            "nicht zustande",
            "geplatzt",
            "ins wasser",
            "ohne ergebnis",
            "ergebnislos",
            "zerschlagen",
        ),
    ),
    ("postponed", ("auf eis", "auf die lange bank")),
    ("rumoured", ("ist möglich", "sei möglich", "wäre möglich", "scheint möglich")),
    ("rumoured", ("im raum steht", "im raum stehe", "steht im raum", "stehe im raum")),
    ("denied", ("wird es nicht geben", "werde es nicht geben")),
)
"""Words in a row that say of the deal in their clause how far it has come."""

DENIAL_CUES = frozenset(
    """dementierte dementierten dementiert dementi dementieren bestreitet bestritt bestreiten zurückgewiesen""".split()
)

CALLED_WRONG = frozenset(
    """gerücht gerüchte unsinn falsch unwahr ente erfunden unwahrscheinlich ausgeschlossen fraglich haltlos
    spekulation spekulationen denkbar vorstellbar möglich""".split()
)
"""What is said of a clause that does not tell how it is: "dass X Y kauft, ist ein Gerücht"."""

NOT_SO = frozenset(
    "stimmt stimme wahr richtig geplant vorgesehen sicher fest entschieden beschlossen".split()
)
"""What says so beside "nicht": "es stimmt nicht, dass X Y kauft"."""

DEEMING = frozenset("hält halten hielt hielten halte hielte gehalten".split())
UNLIKELY = frozenset(
    """ausgeschlossen unwahrscheinlich unmöglich undenkbar abwegig unrealistisch unsinn unsinnig
    unvorstellbar absurd""".split()
)
"""What somebody deems something for that will not come so: "hält einen Verkauf für unwahrscheinlich"."""

BELIEVING = frozenset("glaubt glauben glaubte glaubten".split())
HARDLY = frozenset("kaum nicht niemand keiner".split())
"""Beside which nobody believes in something: "an einen Verkauf glaubt kaum jemand"."""

CONDITIONAL_CUES = frozenset("wenn falls sofern ob angenommen hypothetisch".split())

THEY_WOULD = frozenset("hätten wären würden gäben".split())
"""The same forms where many are meant, with which others' words are repeated, too."""

OTHERWISE = frozenset({"sonst", "andernfalls", "ansonsten"})
"""What opens a clause that comes true only if something else does not."""

IMAGINED = frozenset("hätte wäre würde solle sollte sollten gäbe".split())
"""Forms of auxiliaries that say what might have been or might be, not what is."""

WOULD = "würde"
GLADLY = frozenset({"gern", "gerne"})
"""Words with which that form tells what somebody wants: "würde gern einsteigen"."""

SUPPOSED = frozenset(
    """fürchtet fürchten befürchtet befürchten hofft hoffen glaubt glauben vermutet vermuten bezweifelt
    bezweifeln rät raten riet rieten ausgeschlossen unwahrscheinlich undenkbar unvorstellbar
    fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten drängt drängen
    drängte drängten pocht pochen pochte plädiert plädieren plädierte empfiehlt empfehlen empfahl
    wünscht wünschen""".split()
)
"""Words of a main clause beside which a clause with "dass" tells what is not known to be so."""

ADVISED = frozenset("rät raten riet rieten".split())
"""Those of them that say so of an infinitive, too."""

CONDITIONS = frozenset("wenn falls sofern".split())
"""What opens a clause on which the main clause depends."""

FICTION_CUES = frozenset(
    """film filme filmen regie regisseur drehbuch roman romans serie serien tatort krimi thriller
    komödie spielt schauspieler schauspielerin darsteller staffel folge bühne theaterstück oper
    hauptfigur hauptrolle kinostart drama romanheld held protagonist protagonistin""".split()
)
"""Words that tell a plot; two of them near a fact make it one."""

PLOT_CUES = frozenset(
    """drehbuch roman romans krimi thriller komödie darsteller hauptfigur hauptrolle oper theaterstück
    kinostart romanheld held protagonist protagonistin schauspieler schauspielerin drama""".split()
)
"""Those that companies of the trade seldom have beside them, as they have films and series."""

AUTHORITY_NOUNS = frozenset(
    """kartellamt bundeskartellamt kommission eu-kommission wettbewerbshüter wettbewerbsbehörde
    kartellbehörde kartellwächter aufsicht finanzaufsicht gericht ministerium minister regierung
    behörde bwb weko bafin fma aufseher monopolkommission kartellgericht
    bundeswettbewerbsbehörde wirtschaftsminister bundeswirtschaftsminister behörden kartellbehörden
    wettbewerbsbehörden aufsichtsbehörden aufsichtsbehörde medienbehörde regulierer
    regulierungsbehörden kartellrichter finanzmarktaufsicht übernahmekommission""".split()
)
"""Who allows or forbids a deal and takes no part in it."""

JUDGES = ("gericht", "gerichtshof", "staatsanwaltschaft", "kartellamt", "polizeidirektion")
"""Ends of nouns for who judges what others have done, and neither deals nor is a firm."""

DEAL_RELATED_NOUNS = frozenset(
    """vertrag verträge kaufvertrag vereinbarung abkommen angebot offerte gebot preis kaufpreis summe
    betrag euro dollar millionen milliarden franken mittel geld kredit finanzierung grundstein weg
    startschuss schritt prozess verfahren""".split()
)
"""Nouns before "für die Übernahme" and the like of which the subject of the clause is a party."""

INTENT_NOUNS = frozenset(
    """ankündigung plan pläne absicht vorhaben entscheidung beschluss angebot wunsch versuch bemühungen
    zusage bereitschaft gründung""".split()
)
"""Nouns before an infinitive that say whose intention it is."""

OUTSTANDING = "noch"
"""Beside an approval it says that it has not been given yet."""

APPROVAL_NOUNS = frozenset(
    """genehmigung genehmigungen zustimmung freigabe freigaben erlaubnis ministererlaubnis vorbehalt
    vorbehaltlich""".split()
)
"""Nouns of what authorities and shareholders give, or hold back."""

PENDING_CUES = frozenset(
    """noch bedarf bedürfen erforderlich notwendig vorbehalt vorbehaltlich vorausgesetzt muss müssen
    müsse müssten abhängig voraussetzung""".split()
)
"""Words beside an approval that say that it is still to come."""

CLOSING_CUES = frozenset("abgeschlossen vollzogen wirksam finalisiert".split())
"""Words of completion that need a noun of dealing beside them."""

CLOSING_NOUNS = frozenset(
    "abschluss abschlusses closing vollzug vollzugs transaktionsabschluss".split()
)
"""Nouns of completion."""

SAYING = frozenset(
    """sagte teilte teilten mitteilte mitteilten mitgeteilt meldete meldeten berichtete berichteten
    erklärte erklärten hieß gab gaben bekanntgab bekanntgaben kündigte kündigten ankündigte
    ankündigten bestätigte bestätigten verkündete verkündeten""".split()
)
"""Verbs in the past tense of which the date is that of the news."""

SIGNED = frozenset(
    "unterzeichnet unterzeichneten unterschrieben besiegelt amtlich empfiehlt empfehlen".split()
)
"""Words that say that both sides have agreed."""

AGREED_ALREADY = ("zuschlag", "käufer", "abnehmer")
"""Nouns of what is got or found: in the past tense, too, a deal is but agreed by it."""

CONTRACTED = frozenset(
    "unterzeichnet unterzeichnete unterzeichneten unterschrieben unterfertigt besiegelt".split()
)
"""Forms of verbs of signing."""

CONTRACTS = frozenset(
    "vertrag verträge kaufvertrag kaufverträge vereinbarung vereinbarungen übernahmevertrag".split()
)
"""What is signed: beside "hat Y gekauft" it tells that the deal is agreed, not that it is done."""

EXPECTED = frozenset(
    """erwartet erwarten erwartete rechnet rechnen gerechnet geplant vorgesehen voraussichtlich
    angepeilt angestrebt""".split()
)
"""Words beside a closing that say that it is still to come."""

AGREED_NOUNS = frozenset(
    """vertrag verträge kaufvertrag kaufverträge vereinbarung vereinbarungen fusionsvertrag deal
    geschäft transaktion""".split()
)
"""What is signed where a deal is agreed; a declaration of intent is none."""

VERDICTS = frozenset(
    """grünes zugestimmt stimmten stimmte votierten votierte genehmigt genehmigte genehmigten freigegeben
    durchgewinkt abgesegnet gebilligt billigte untersagt untersagte gestoppt einwände einwand bedenken
    einzuwenden verhinderte verhinderten verbot blockierte quer""".split()
)
"""Words of sentences behind a deal that may say what was decided on it."""

RECOMMENDING = frozenset("empfiehlt empfehlen empfohlen".split())
"""What the board of a company does with an offer that it has agreed to."""

WANTED_ONCE = frozenset(
    "wollte wollten sollte sollten plante planten hatte hatten war waren".split()
)
"""Forms of the past in which plans are told that somebody had."""

WISHED = frozenset("wollte wollten gewollt".split())
"""Those of them that tell a wish."""

ASKING = frozenset("warum wieso weshalb wozu wer was wie".split())
"""Words that open a question, or what somebody asks himself."""

MEANT_ONCE = frozenset({"sollte", "sollten"})
"""Modal verbs of what others had planned, if it is told next that nothing came of it."""

OFFERED_FORMERLY = frozenset("geboten angeboten vorgelegt gelegt".split())
"""Participles of who has bid for something."""

PLANS = frozenset(
    """plan pläne vorhaben angebot übernahmeangebot offerte gebot übernahme kauf verkauf fusion deal
    geschäft zusammenschluss transaktion versuch übernahmeversuch""".split()
)
"""What comes to nothing where somebody does not get what he wanted: "das Angebot scheiterte"."""

FOILED = (
    " nicht zum zug ",
    " nicht zum zuge ",
    " leer aus ",
    " leer ausgegangen ",
    " scheiterte ",
    " scheiterten ",
    " gescheitert ",
    " den kürzeren ",
    " überboten ",
    " unterlag ",
    " unterlagen ",
    " blitzte ",
    " blitzten ",
    " auf granit ",
    " nahm davon abstand ",
    " nahmen davon abstand ",
    " platzte ",
    " platzten ",
    " geplatzt ",
    " nicht zustande ",
)
"""Words in a row of a clause that tells of its subject that it did not get what it wanted."""

PREVENTING = frozenset(
    """verhinderte verhinderten verhindert untersagte untersagten untersagt verbot verboten blockierte
    blockierten blockiert""".split()
)
"""Forms of verbs by which an authority stops a plan: "verhinderte das jedoch"."""

CALLING_BACK = (
    (frozenset("pfiff pfiffen".split()), "zurück"),
    (frozenset(("zurückgepfiffen",)), ""),
)
"""Verbs, each with its particle, of who keeps somebody from what he was about to do."""

OBJECTING = (" legte sich quer ", " legten sich quer ", " ein veto ein ")
"""Words in a row by which it does so, too."""

COME_TO_NOTHING = (
    " daraus wurde nichts ",
    " daraus wurde aber nichts ",
    " wurde nichts daraus ",
    " wurde daraus nichts ",
    " ist nichts geworden ",
    " zerschlug sich ",
    " nicht ausreichend angenommen ",
    " nicht angenommen ",
    " wurde aber abgelehnt ",
    " wurde jedoch abgelehnt ",
    *OBJECTING,
)
"""The same of a clause that tells so of the plan."""

AT_FIRST = frozenset("zunächst vorerst anfangs vorläufig lange beinahe fast".split())
"""Adverbs beside which somebody may have got it in the end."""

IN_THOSE_DAYS = frozenset("damals seinerzeit damalige damaligen".split())
"""Words that point back to an earlier time than that of the news."""

LOOKING_BACK = frozenset("als nachdem seit seitdem".split())
"""What opens a clause that tells what was, whatever the clause above only imagines: "wäre … seit 2008, als …"."""

BOTH_SHALL = "sollen"
"""Form of the verb that tells of a union what several want, not what is but heard."""

HAD_TO = frozenset("musste mussten konnte konnten durfte durften".split())
"""Forms of modal verbs that tell of the past what was done: "musste 2008 die Bank übernehmen"."""

YEARS_AGO = r"\bvor (?:\w+ ){1,3}jahren\b"
"""A pattern of words for a year before the news, which is not named."""

HAD_BEEN = (frozenset("war waren".split()), "worden")
"""The same of what somebody does to another one, and the word that goes with them: "war gekauft worden"."""

PLUPERFECT = frozenset("hatte hatten".split())
"""Auxiliaries of what lies back at the time of the news."""

CLOSED_THEN = frozenset("erfolgte erfolgten".split())
CLOSED_LATE = CLOSED_THEN | {"erfolgt"}
"""Forms of the verb of a closing that has come: "Das Closing erfolgte im Juli"."""

HANDED_OVER = frozenset("übergabe eigentumsübergang eigentümerwechsel closing vollzug".split())
"""Nouns of what ends a deal, beside them."""

MONEY_PAID = frozenset("geld kaufpreis kaufsumme summe betrag kaufbetrag".split())
HAS_PAID = frozenset("überwiesen geflossen bezahlt gezahlt beglichen eingegangen".split())
"""What has been done with it once a deal is through: "das Geld ist bereits überwiesen"."""

BECOME = "geworden"
"""Participle of what is so by now: "2005 durch den Kauf von Y groß geworden"."""

BEFORE_CLOSING = (
    "vor vollzug",
    "vor dem vollzug",
    "vor abschluss",
    "vor dem abschluss",
    "vor dem closing",
)
"""Words in a row of a deal that is agreed and not yet done."""

TRYING = frozenset("versucht versuchte versuchten".split())
IN_VAIN = frozenset("vergeblich erfolglos vergebens umsonst".split())
"""Beside a verb of trying: "versuchte vergeblich, Y zu kaufen"."""

LAST_YEAR = "vorjahr"
"""The time in which a deal was done that a noun tells with it: "die Übernahme der Y im Vorjahr"."""

DONE_BEFORE = PLUPERFECT | set("war waren".split())
"""The same, of verbs of coming and going, too: "war 2012 eingestiegen"."""

BACK_THEN = IN_THOSE_DAYS | PLUPERFECT
"""Words of clauses that go on with what was told as past."""

BOTH = frozenset("beide beiden".split())
"""Beside a verb of saying it tells that the parties have agreed."""

DONE = frozenset("ist sei wurde".split())
"""Auxiliaries beside "abgeschlossen" that say that it has been done."""

NOT_YET = frozenset("wird werde werden würde erst sobald".split())
"""Words that say that it is still to come."""

DECIDED_NOUNS = frozenset(
    """deal transaktion geschäft zukauf übernahme kauf einstieg verkauf fusion zusammenschluss
    verschmelzung beteiligung vorhaben zusammengehen veräußerung erwerb pläne plan""".split()
)
"""What is decided on; bare and definite, it is the deal told before."""

VOTED_ON = frozenset({"", "für", "gegen", "über"})
"""What stands before a thing that is voted on."""

CONSENT = frozenset("licht ja ok okay segen sanktus zustimmung genehmigung freigabe".split())
"""Nouns of the consent itself."""

FILED = frozenset("angemeldet anmeldete anmeldeten".split())
"""What parties that have agreed do with their deal at an authority."""

SETTLED = ("unter dach und fach", "in trockenen tüchern", "fixiert", "perfekt gemacht")
"""What is said of contracts that are signed."""

DECIDING_BODIES = frozenset(
    """gemeinderat stadtrat kreistag stadtparlament hauptversammlung generalversammlung
    generalversammlungen mitgliederversammlung vertreterversammlung vertreterversammlungen mitglieder
    genossenschafter genossenschaftsmitglieder vertreter vertretern delegierten aktionäre
    gläubigerversammlung gläubigerausschuss landtag nationalrat""".split()
)
"""Whose vote a deal needs, beside that of authorities."""

PLANNED = frozenset(
    """geplante geplanten angekündigte angekündigten angestrebte angestrebten beabsichtigte beabsichtigten
    angepeilte angepeilten avisierte avisierten gewünschte gewünschten vereinbarte vereinbarten""".split()
)
"""Participles before a deal behind "von" and whose deal it is: "die von X geplante Übernahme"."""

OWN_BODIES = frozenset(
    "aufsichtsrat aufsichtsräte verwaltungsrat vorstand aufsichtsgremium aufsichtsgremien direktorium board".split()
)
"""Bodies of a party: with their consent a deal is agreed, not yet allowed."""

ONLOOKERS = tuple(
    """betriebsrat betriebsräte betriebsrats gewerkschaft gewerkschaften gewerkschafter belegschaft mitarbeiter mitarbeitern
    beschäftigte beschäftigten arbeiterkammer ärztekammer wirtschaftskammer landwirtschaftskammer personalvertretung
    opposition bürgerinitiative bürger anrainer grüne grünen spd cdu csu fdp afd spö övp fpö linke neos sozialdemokraten
    freiheitlichen""".split()
)
"""Ends of nouns for who may be against a deal, and takes no part in it."""

RUMOURS = frozenset(
    """bericht berichte berichten medienbericht medienberichte meldung meldungen gerücht gerüchte
    gerüchten spekulation spekulationen übernahmegerüchte angaben dies das""".split()
)
"""What is denied in the sentence behind a rumour."""

REPORTED = frozenset({"wonach", "dass", "demzufolge"})
"""What opens a clause that tells what a report says."""

NOTHING_IN = (
    "nichts dran",
    "nichts wahres",
    "jeder grundlage",
    "jeglicher grundlage",
    "aus der luft gegriffen",
    "frei erfunden",
    "sachlich falsch",
)
"""Words in a row that say that a report is wrong."""

TURNING, AWAY = frozenset("weist weisen wies wiesen".split()), "zurück"
"""Forms of the verb of who turns a report away, and its particle."""

TERMS = APPROVAL_NOUNS | CLOSING_CUES | CLOSING_NOUNS | frozenset({"zustimmen"})
"""Words of what may be said of a deal in the sentences behind it."""

THEN = frozenset("so dann".split())
"""What may stand before the verb of a clause that holds if the one before it does."""

WITH_SUCCESS = frozenset("erfolgreich positiv einvernehmlich".split())
"""Beside talks that have ended they say that the parties have agreed."""
