"""Verbs of buying, selling, holding and merging.

A row is a verb in its four forms: infinitive, third person present, third person past, participle.
A particle that separates is told by a bar ("auf|kaufen"); "sich" in front marks a reflexive verb;
words behind "+" must stand in the clause too ("nehmen … + in die Hand").
"""

from __future__ import annotations

from dealwert.german.lexicon.frame import Frame, Sense, Slot

__all__ = ["AGREEING", "DEAL_VERBS", "STATIVE_VERBS"]

STATIVE_VERBS = frozenset({"beteiligen"})
"""Verbs whose rows without "sich" count only as a state: "ist … beteiligt"."""

AGREEING = "einigen"
"""The verb of which both parties are the subject."""

_BUY = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    obliques={
        "von": Slot.SELLER,
        "an": Slot.COMPANY,
        "bei": Slot.COMPANY,
        "mit": Slot.PARTNER,
    },
    needs=(Slot.TARGET,),
)
_SELL = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    obliques={"an": Slot.BUYER, "in": Slot.BUYER},
    needs=(Slot.TARGET,),
)
_HAND_OVER = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    obliques={"an": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_PART_WITH = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    obliques={"von": Slot.TARGET},
    needs=(Slot.TARGET, Slot.SELLER),
)
_PASS_TO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"an": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_PASS_INTO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"zu": Slot.BUYER, "von": Slot.SELLER},
    needs=(Slot.TARGET, Slot.BUYER, Slot.SELLER),
)
_PASS_INTO_HANDS = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"von": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_ENTER = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"bei": Slot.TARGET, "in": Slot.TARGET, "mit": Slot.STAKE},
    needs=(Slot.BUYER,),
)
_TAKE_PART = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"an": Slot.TARGET, "mit": Slot.STAKE},
    needs=(Slot.BUYER,),
)
_INCREASE = Frame(
    Sense.INCREASE,
    subject=Slot.BUYER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER, Slot.STAKE),
)
_REDUCE = Frame(
    Sense.REDUCE,
    subject=Slot.SELLER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.SELLER, Slot.STAKE),
)
_EXIT = Frame(
    Sense.EXIT,
    subject=Slot.SELLER,
    obliques={"bei": Slot.TARGET, "aus": Slot.TARGET},
    needs=(Slot.SELLER, Slot.TARGET),
)
_HOLD = Frame(
    Sense.HOLD,
    subject=Slot.BUYER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER, Slot.STAKE),
)
_HELD = Frame(
    Sense.HOLD,
    subject=Slot.BUYER,
    obliques={"an": Slot.TARGET, "mit": Slot.STAKE, "zu": Slot.STAKE},
    needs=(Slot.BUYER, Slot.STAKE),
)
_REACH = Frame(
    Sense.TALENT,
    subject=Slot.BUYER,
    obliques={"von": Slot.TARGET},
)
_BELONG = Frame(
    Sense.HOLD,
    subject=Slot.TARGET,
    dative=Slot.BUYER,
    obliques={"zu": Slot.STAKE},
    needs=(Slot.BUYER, Slot.STAKE, Slot.TARGET),
)
_MERGE = Frame(
    Sense.MERGE,
    subject=Slot.PARTNER,
    object=Slot.PARTNER,
    obliques={"mit": Slot.PARTNER, "zu": Slot.RESULT},
    needs=(Slot.PARTNER,),
)
_SPIN_OFF = Frame(
    Sense.SPIN_OFF,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    needs=(Slot.SELLER, Slot.TARGET),
)
_GO_PUBLIC = Frame(Sense.LIST, subject=Slot.TARGET, needs=(Slot.TARGET,))
_BRING_PUBLIC = Frame(
    Sense.LIST,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    needs=(Slot.TARGET, Slot.SELLER),
)
_BUY_BACK = Frame(Sense.BUY_BACK, subject=Slot.TARGET, object=Slot.STAKE, needs=(Slot.TARGET,))
_OFFER = Frame(
    Sense.OFFER,
    subject=Slot.BUYER,
    obliques={"für": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
)
_VALUE = Frame(
    Sense.VALUE,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    obliques={},
    needs=(Slot.TARGET,),
)
_PAY = Frame(Sense.PAY, subject=Slot.BUYER, obliques={"für": Slot.TARGET}, needs=(Slot.BUYER,))
_TALENT = Frame(Sense.TALENT, subject=Slot.BUYER, object=Slot.PERSON, needs=(Slot.PERSON,))
_WIN = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={"für": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER,),
)
_MATRIX = Frame(Sense.MATRIX, subject=Slot.BUYER, object=Slot.EVENT)


def _with_status(status: str) -> Frame:
    return Frame(Sense.MATRIX, subject=Slot.BUYER, object=Slot.EVENT, status=status)


DEAL_VERBS: tuple[tuple[Frame, str], ...] = (
    (
        _BUY,
        """kaufen kauft kaufte gekauft
        auf|kaufen kauft kaufte gekauft
        zu|kaufen kauft kaufte gekauft
        dazu|kaufen kauft kaufte gekauft
        hinzu|kaufen kauft kaufte gekauft
        erwerben erwirbt erwarb erworben
        übernehmen übernimmt übernahm übernommen
        schlucken schluckt schluckte geschluckt
        akquirieren akquiriert akquirierte akquiriert
        ersteigern ersteigert ersteigerte ersteigert
        erstehen ersteht erstand erstanden
        sich schnappen schnappt schnappte geschnappt
        sich sichern sichert sicherte gesichert
        sich ein|verleiben verleibt verleibte verleibt
        sich krallen krallt krallte gekrallt
        auf|stocken stockt stockte gestockt + Mehrheit
        heraus|kaufen kauft kaufte gekauft""",
    ),
    (
        _SELL,
        """verkaufen verkauft verkaufte verkauft
        weiter|verkaufen verkauft verkaufte verkauft
        veräußern veräußert veräußerte veräußert
        verscherbeln verscherbelt verscherbelte verscherbelt
        ab|stoßen stößt stieß gestoßen
        los|schlagen schlägt schlug geschlagen
        versilbern versilbert versilberte versilbert""",
    ),
    (
        _HAND_OVER,
        """ab|geben gibt gab gegeben
        übergeben übergibt übergab übergeben
        ab|treten tritt trat getreten
        übertragen überträgt übertrug übertragen
        weiter|reichen reicht reichte gereicht""",
    ),
    (
        _PART_WITH,
        """sich trennen trennt trennte getrennt""",
    ),
    (
        _PASS_TO,
        """gehen geht ging gegangen
        über|gehen geht ging gegangen
        fallen fällt fiel gefallen
        wandern wandert wanderte gewandert""",
    ),
    (
        _PASS_INTO,
        """wechseln wechselt wechselte gewechselt""",
    ),
    (
        _PASS_INTO_HANDS,
        """gehen geht ging gegangen + in den Besitz
        über|gehen geht ging gegangen + in den Besitz
        über|gehen geht ging gegangen + in das Eigentum
        wechseln wechselt wechselte gewechselt + in den Besitz
        kommen kommt kam gekommen + unter das Dach""",
    ),
    (
        _ENTER,
        """ein|steigen steigt stieg gestiegen
        sich ein|kaufen kauft kaufte gekauft
        investieren investiert investierte investiert""",
    ),
    (
        _TAKE_PART,
        """sich beteiligen beteiligt beteiligte beteiligt""",
    ),
    (
        _INCREASE,
        """auf|stocken stockt stockte gestockt
        erhöhen erhöht erhöhte erhöht
        aus|bauen baut baute gebaut
        steigern steigert steigerte gesteigert""",
    ),
    (
        _REDUCE,
        """reduzieren reduziert reduzierte reduziert
        verringern verringert verringerte verringert
        senken senkt senkte gesenkt
        ab|bauen baut baute gebaut
        zurück|fahren fährt fuhr gefahren""",
    ),
    (
        _EXIT,
        """aus|steigen steigt stieg gestiegen""",
    ),
    (
        _HOLD,
        """halten hält hielt gehalten
        besitzen besitzt besaß besessen
        kontrollieren kontrolliert kontrollierte kontrolliert""",
    ),
    (
        _HELD,
        """beteiligen beteiligt beteiligte beteiligt""",
    ),
    (
        _REACH,
        """kommen kommt kam gekommen + den kopf
        kommen kommt kam gekommen + die köpfe
        kommen kommt kam gekommen + das team
        kommen kommt kam gekommen + das know-how
        kommen kommt kam gekommen + das wissen
        kommen kommt kam gekommen + die mitarbeiter
        kommen kommt kam gekommen + die talente
        kommen kommt kam gekommen + die entwickler
        kommen kommt kam gekommen + die fachleute
        kommen kommt kam gekommen + die technologie""",
    ),
    (
        _BELONG,
        """gehören gehört gehörte gehört""",
    ),
    (
        _MERGE,
        """fusionieren fusioniert fusionierte fusioniert
        verschmelzen verschmilzt verschmolz verschmolzen
        sich zusammen|schließen schließt schloss geschlossen
        sich zusammen|tun tut tat getan
        zusammen|gehen geht ging gegangen
        zusammen|legen legt legte gelegt
        zusammen|führen führt führte geführt""",
    ),
    (
        _SPIN_OFF,
        """ab|spalten spaltet spaltete gespalten
        aus|gliedern gliedert gliederte gegliedert
        aus|gründen gründet gründete gegründet""",
    ),
    (
        _GO_PUBLIC,
        """gehen geht ging gegangen + an die Börse
        streben strebt strebte gestrebt + an die Börse
        wagen wagt wagte gewagt + den Börsengang
        drängen drängt drängte gedrängt + an die Börse""",
    ),
    (
        _BRING_PUBLIC,
        """bringen bringt brachte gebracht + an die Börse
        führen führt führte geführt + an die Börse""",
    ),
    (
        _BUY_BACK,
        """zurück|kaufen kauft kaufte gekauft""",
    ),
    (
        _OFFER,
        """bieten bietet bot geboten""",
    ),
    (
        _VALUE,
        """bewerten bewertet bewertete bewertet
        taxieren taxiert taxierte taxiert""",
    ),
    (
        _PAY,
        """zahlen zahlt zahlte gezahlt
        bezahlen bezahlt bezahlte bezahlt
        hin|blättern blättert blätterte geblättert
        hin|legen legt legte gelegt
        aus|geben gibt gab gegeben
        nehmen nimmt nahm genommen + in die Hand
        legen legt legte gelegt + auf den Tisch
        sich lassen lässt ließ gelassen + kosten""",
    ),
    (
        _TALENT,
        """holen holt holte geholt + an Bord
        holen holt holte geholt + zu sich
        ab|werben wirbt warb geworben""",
    ),
    (
        _WIN,
        """bekommen bekommt bekam bekommen + den Zuschlag
        erhalten erhält erhielt erhalten + den Zuschlag
        zu|schlagen schlägt schlug geschlagen""",
    ),
    (
        _MATRIX,
        """bekannt|geben gibt gab gegeben
        geben gibt gab gegeben + bekannt
        an|kündigen kündigt kündigte gekündigt
        verkünden verkündet verkündete verkündet
        melden meldet meldete gemeldet
        vermelden vermeldet vermeldete vermeldet
        bestätigen bestätigt bestätigte bestätigt
        vereinbaren vereinbart vereinbarte vereinbart
        besiegeln besiegelt besiegelte besiegelt
        stemmen stemmt stemmte gestemmt
        ein|fädeln fädelt fädelte gefädelt
        unterzeichnen unterzeichnet unterzeichnete unterzeichnet
        sich einigen einigt einigte geeinigt
        gehen geht ging gegangen + mit der""",
    ),
    (
        _with_status("completed"),
        """ab|schließen schließt schloss geschlossen
        vollziehen vollzieht vollzog vollzogen
        finalisieren finalisiert finalisierte finalisiert""",
    ),
    (
        _with_status("planned"),
        """planen plant plante geplant
        an|streben strebt strebte gestrebt
        beabsichtigen beabsichtigt beabsichtigte beabsichtigt
        vor|bereiten bereitet bereitete bereitet
        treiben treibt trieb getrieben + voran
        voran|treiben treibt trieb getrieben
        beschließen beschließt beschloss beschlossen""",
    ),
    (
        _with_status("rumoured"),
        """prüfen prüft prüfte geprüft
        erwägen erwägt erwog erwogen
        sondieren sondiert sondierte sondiert
        aus|loten lotet lotete gelotet
        verhandeln verhandelt verhandelte verhandelt
        sprechen spricht sprach gesprochen
        führen führt führte geführt + Gespräche
        führen führt führte geführt + Verhandlungen
        liebäugeln liebäugelt liebäugelte geliebäugelt""",
    ),
    (
        _with_status("cancelled"),
        """ab|blasen bläst blies geblasen
        ab|sagen sagt sagte gesagt
        stoppen stoppt stoppte gestoppt
        scheitern scheitert scheiterte gescheitert
        platzen platzt platzte geplatzt
        begraben begräbt begrub begraben
        ab|brechen bricht brach gebrochen""",
    ),
    (
        _with_status("approved"),
        """genehmigen genehmigt genehmigte genehmigt
        billigen billigt billigte gebilligt
        frei|geben gibt gab gegeben
        erlauben erlaubt erlaubte erlaubt
        ab|segnen segnet segnete gesegnet
        durch|winken winkt winkte gewinkt""",
    ),
    (
        _with_status("prohibited"),
        """untersagen untersagt untersagte untersagt
        verbieten verbietet verbot verboten
        blockieren blockiert blockierte blockiert""",
    ),
    (
        _with_status("denied"),
        """dementieren dementiert dementierte dementiert
        aus|schließen schließt schloss geschlossen
        ab|lehnen lehnt lehnte gelehnt
        bestreiten bestreitet bestritt bestritten""",
    ),
    (
        _with_status("postponed"),
        """verschieben verschiebt verschob verschoben
        legen legt legte gelegt + auf Eis""",
    ),
)
